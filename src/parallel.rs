//! Threads: the only file that knows about them.
//!
//! Results come back in input order and nothing is added up across threads, so the output
//! is the same for any number of them.

use std::cmp::Reverse;

use rayon::iter::{IndexedParallelIterator, IntoParallelRefIterator, ParallelIterator};
use rayon::slice::ParallelSliceMut;

/// Calls `f` on every item, on all threads at once, and returns the results in input order.
#[expect(clippy::disallowed_methods, reason = "this is the one place for threads")]
pub(crate) fn map<T: Sync, R: Send>(items: &[T], f: impl Fn(&T) -> R + Sync) -> Vec<R> {
    items.par_iter().map(&f).collect()
}

/// Does what [`map`] does for items that cost very different amounts of time, those of the
/// greatest `cost` first: no thread is left with a long one when the others are done.
#[expect(clippy::disallowed_methods, reason = "this is the one place for threads")]
pub(crate) fn map_costliest_first<T: Sync, R: Send>(
    items: &[T],
    cost: impl Fn(&T) -> usize,
    f: impl Fn(&T) -> R + Sync,
) -> Vec<R> {
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by_cached_key(|&at| Reverse(cost(&items[at])));
    let results: Vec<R> =
        order.par_iter().with_max_len(1).map(|&at| f(&items[at])).collect();
    let mut results: Vec<(usize, R)> = order.into_iter().zip(results).collect();
    results.sort_unstable_by_key(|&(at, _)| at);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Into how many parts to split work: one on one thread.
pub(crate) fn parts() -> usize {
    match rayon::current_num_threads() {
        1 => 1,
        // The last part to be done, even if it costs some times the others, is a small share.
        threads => 16 * threads,
    }
}

/// Sorts numbers on all threads at once.
pub(crate) fn sort(numbers: &mut [u64]) {
    numbers.par_sort_unstable();
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items_whatever_they_cost() {
        let costs: Vec<usize> = (0..1000).map(|at| at * 7919 % 101).collect();
        for threads in [1, 3] {
            let doubled = with_threads(threads, || {
                map_costliest_first(&costs, |&cost| cost, |&cost| 2 * cost)
            });
            assert!(
                doubled.iter().zip(&costs).all(|(doubled, cost)| *doubled == 2 * cost)
            );
            assert_eq!(doubled.len(), costs.len());
        }
    }
}
