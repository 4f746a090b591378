//! `epitome man`: one manual page for the program and all its subcommands.

use std::io;

use clap::{Command, CommandFactory};
use clap_mangen::Man;

use crate::args::Cli;
use crate::output::Target;
use crate::report::{Failure, Outcome};

/// What its help shows.
pub(crate) const EXAMPLES: &str = "\
Examples:
  epitome man | man -l -
  epitome man > ~/.local/share/man/man1/epitome.1";

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
    let mut roff = Vec::new();
    man.render_title(&mut roff)?;
    man.render_name_section(&mut roff)?;
    man.render_synopsis_section(&mut roff)?;
    man.render_description_section(&mut roff)?;
    man.render_subcommands_section(&mut roff)?;
    man.render_extra_section(&mut roff)?;
    man.render_version_section(&mut roff)?;
    // The generator points to a page for each subcommand; here all are on this one.
    let text = text_of(&roff).replace("epitome\\-", "").replace("(1)\n", "\n");
    let sections: io::Result<String> = command.get_subcommands().map(section).collect();
    Ok(with_examples(&(text + &sections?)))
}

/// Returns what the page says about a subcommand, under one heading.
fn section(subcommand: &Command) -> io::Result<String> {
    let man = Man::new(subcommand.clone());
    let mut roff = Vec::new();
    man.render_synopsis_section(&mut roff)?;
    man.render_description_section(&mut roff)?;
    man.render_options_section(&mut roff)?;
    man.render_extra_section(&mut roff)?;
    let name = subcommand.get_name().to_uppercase();
    let text = format!("\n{}", text_of(&roff)).replace("\n.SH ", "\n.SS ");
    Ok(format!(".SH {name}{text}"))
}

fn text_of(roff: &[u8]) -> String {
    String::from_utf8_lossy(roff).into_owned()
}

/// Keeps the lines of the examples as they are, under a heading of their own.
fn with_examples(page: &str) -> String {
    let mut out = String::with_capacity(page.len());
    let mut kept = false;
    for line in page.lines() {
        let heading = line.starts_with(".SH ") || line.starts_with(".SS ");
        if heading && std::mem::take(&mut kept) {
            out.push_str(".fi\n");
        }
        match line.strip_suffix("EXTRA") {
            Some(start) if heading => {
                kept = true;
                out.push_str(&format!("{start}EXAMPLES\n.nf\n"));
            }
            _ if line == "Examples:" => {}
            _ => out.push_str(&format!("{line}\n")),
        }
    }
    out
}
