//! Prints the text of each article of a file: what a reader of this format takes for it.
//!
//! ```sh
//! cargo run --release --example extract -- fixtures/pages/broadsheet.html
//! ```

use std::process::ExitCode;

use epitome::read::{ReadOptions, read};

#[expect(clippy::print_stdout, clippy::print_stderr, reason = "it is a program")]
fn main() -> ExitCode {
    let paths = std::env::args_os().skip(1);
    let mut code = ExitCode::SUCCESS;
    for path in paths {
        for article in read(path.as_ref(), &ReadOptions::default()) {
            match article {
                Ok(article) => println!("{}\n", article.text),
                Err(error) => {
                    eprintln!("{error}");
                    code = ExitCode::FAILURE;
                }
            }
        }
    }
    code
}
