//! Temporary files, which an interruption takes with it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

/// The temporary files and folders that there are.
static HELD: Mutex<BTreeSet<PathBuf>> = Mutex::new(BTreeSet::new());

/// The status of a program that was interrupted, as shells have it.
const INTERRUPTED: i32 = 130;

/// A temporary file or folder that goes if the program is interrupted while this lives.
pub(crate) struct Scratch(PathBuf);

impl Scratch {
    /// Takes charge of what is at a path. Who made it takes it away in all other cases.
    pub(crate) fn at(path: &Path) -> Scratch {
        static WATCH: Once = Once::new();
        // Where nobody tells of interruptions, they end the program as they always do.
        WATCH.call_once(|| drop(ctrlc::set_handler(end)));
        held().insert(path.to_path_buf());
        Scratch(path.to_path_buf())
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        held().remove(&self.0);
    }
}

fn held() -> MutexGuard<'static, BTreeSet<PathBuf>> {
    HELD.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Takes away what is temporary, and ends the program.
fn end() {
    for path in held().iter() {
        // What is gone by now, or cannot be taken away, is no more to be done about.
        drop(fs::remove_file(path).or_else(|_| fs::remove_dir_all(path)));
    }
    std::process::exit(INTERRUPTED);
}
