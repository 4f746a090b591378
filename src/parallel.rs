//! Threads: the only file that knows about them.
//!
//! Results come back in input order and nothing is added up across threads, so the output
//! is the same for any number of them.

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

/// Calls `f` on every item, on all threads at once, and returns the results in input order.
#[expect(clippy::disallowed_methods, reason = "this is the one place for threads")]
pub(crate) fn map<T: Sync, R: Send>(items: &[T], f: impl Fn(&T) -> R + Sync) -> Vec<R> {
    items.par_iter().map(&f).collect()
}

/// Runs `f` with `threads` threads, or with one a core when that is 0.
///
/// Threads that cannot be started are done without.
pub fn with_threads<R: Send>(threads: usize, f: impl FnOnce() -> R + Send) -> R {
    match rayon::ThreadPoolBuilder::new().num_threads(threads).build() {
        Ok(pool) => pool.install(f),
        Err(_) => f(),
    }
}
