//! The program: a subcommand each for a summary, a digest, a comparison, a corpus without
//! copies, and scores.
//!
//! It ends with 0 when all was read, with 1 when something was skipped, and with 2 when it
//! could not go on or has nothing to write to a file. A closed pipe is no failure.

mod args;
mod compare;
mod completions;
mod copies;
mod dedup;
mod digest;
mod evaluate;
mod gather;
mod grouping;
mod input;
mod man;
mod output;
mod packing;
mod progress;
mod report;
mod scores;
mod scratch;
mod summarize;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Cli, Command};
use crate::report::Outcome;

fn main() -> ExitCode {
    let cli = Cli::try_parse().unwrap_or_else(|error| args::refuse(&error));
    let result = match cli.command {
        Command::Summarize(request) => summarize::run(&request),
        Command::Digest(request) => digest::run(&request),
        Command::Compare(request) => compare::run(&request),
        Command::Dedup(request) => dedup::run(&request),
        Command::Evaluate(request) => evaluate::run(&request),
        Command::Completions(choice) => completions::run(&choice),
        Command::Man => man::run(),
    };
    match result {
        Ok(Outcome::Complete) => ExitCode::SUCCESS,
        Ok(Outcome::Skipped) => ExitCode::from(1),
        Err(failure) => {
            report::tell(&failure.to_string());
            ExitCode::from(2)
        }
    }
}
