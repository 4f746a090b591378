//! The program and the library from outside, in one test program.

#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test may panic")]
#![allow(clippy::disallowed_methods, reason = "tests make and read files of their own")]

mod cli;
mod compare;
mod dedup;
mod determinism;
mod disputes;
mod entries;
mod evaluate;
mod faults;
mod formats;
#[allow(unreachable_pub, reason = "it is a library of its own too")]
#[path = "../../fuzz/src/lib.rs"]
mod fuzz;
mod golden;
mod layers;
mod mixed;
#[path = "../../benches/steps/news.rs"]
mod news;
mod planted;
mod properties;
mod provenance;
mod quotes;
mod readme;
mod support;
