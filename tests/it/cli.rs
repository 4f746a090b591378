//! The program as its users meet it.

use crate::support::Folder;

#[test]
fn placeholder_runs() {
    assert_eq!(Folder::new().run(&["--version"]).code, 0);
}
