//! `epitome completions`: a script for a shell.

use clap::CommandFactory;

use crate::args::{Cli, ShellChoice};
use crate::output::Target;
use crate::report::{Failure, Outcome};

/// What its help shows.
pub(crate) const EXAMPLES: &str = "\
Examples:
  epitome completions bash > ~/.local/share/bash-completion/completions/epitome
  epitome completions zsh > ~/.zfunc/_epitome
  epitome completions fish > ~/.config/fish/completions/epitome.fish";

/// Prints the script.
pub(crate) fn run(choice: &ShellChoice) -> Result<Outcome, Failure> {
    let mut script = Vec::new();
    clap_complete::generate(choice.shell, &mut Cli::command(), "epitome", &mut script);
    Target::Stdout.write(&String::from_utf8_lossy(&script))?;
    Ok(Outcome::Complete)
}
