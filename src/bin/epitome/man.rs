//! `epitome man`: one manual page for the program and all its subcommands.

use std::io;

use clap::{Command, CommandFactory};
use clap_mangen::Man;

use crate::args::Cli;
use crate::output::Target;
use crate::report::{Failure, Outcome};

/// Prints the page.
pub(crate) fn run() -> Result<Outcome, Failure> {
    let page = page().map_err(|error| Failure::new(error.to_string()))?;
    Target::Stdout.write(&page)?;
    Ok(Outcome::Complete)
}

fn page() -> io::Result<String> {
    let mut command = Cli::command().disable_help_subcommand(true);
    command.build();
    let man = Man::new(command.clone());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_subcommands_section(&mut page)?;
    man.render_extra_section(&mut page)?;
    man.render_version_section(&mut page)?;
    let mut text = String::from_utf8_lossy(&page).into_owned();
    for subcommand in command.get_subcommands() {
        text.push_str(&section(subcommand)?);
    }
    Ok(text)
}

/// Returns what the page says about a subcommand, under one heading.
fn section(subcommand: &Command) -> io::Result<String> {
    let man = Man::new(subcommand.clone());
    let mut roff = Vec::new();
    man.render_synopsis_section(&mut roff)?;
    man.render_description_section(&mut roff)?;
    man.render_options_section(&mut roff)?;
    man.render_extra_section(&mut roff)?;
    let text = String::from_utf8_lossy(&roff).replace("\n.SH ", "\n.SS ");
    let name = subcommand.get_name().to_uppercase();
    Ok(format!(
        ".SH {name}\n{}",
        text.strip_prefix(".SH ").map_or(text.clone(), |rest| format!(".SS {rest}"))
    ))
}
