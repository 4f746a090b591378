//! What the program says about its own run, and how a run can end.

use std::fmt;
use std::io::{self, Write};
use std::path::Path;

use epitome::Error;
use epitome::render::escaped;

/// How a run that came to its end went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// All input was read.
    Complete,
    /// Some input could not be read.
    Skipped,
}

/// Why a run could not go on.
#[derive(Debug)]
pub(crate) struct Failure(String);

impl Failure {
    pub(crate) fn new(why: impl Into<String>) -> Failure {
        Failure(why.into())
    }

    /// Makes the failure to write to `path`.
    pub(crate) fn to_write(path: &Path, why: impl fmt::Display) -> Failure {
        Failure(without_code(&format!("cannot write to {}: {why}", path.display())))
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Prints a line on standard error; it cannot fail, since there is nobody left to tell.
pub(crate) fn tell(message: &str) {
    Told::default().line(message);
}

/// Lines for standard error, printed many at a time, and at the end.
#[derive(Default)]
pub(crate) struct Told(String);

/// How many bytes are printed at a time.
const AT_A_TIME: usize = 1 << 16;

impl Told {
    /// Adds a line.
    pub(crate) fn line(&mut self, message: &str) {
        self.0.push_str("epitome: ");
        self.0.push_str(&escaped(message));
        self.0.push('\n');
        if self.0.len() >= AT_A_TIME {
            self.print();
        }
    }

    fn print(&mut self) {
        let _ = io::stderr().lock().write_all(self.0.as_bytes());
        self.0.clear();
    }
}

impl Drop for Told {
    fn drop(&mut self) {
        self.print();
    }
}

/// Says what could not be read, and why.
pub(crate) fn unread(error: &Error) -> String {
    let message = without_code(&error.to_string());
    match message.strip_prefix("-: ") {
        Some(rest) if error.path() == Some(Path::new("-")) => {
            format!("standard input: {rest}")
        }
        _ => message,
    }
}

/// Leaves out the number that the system's messages end with, and the name of a temporary
/// file behind it: they help nobody here.
fn without_code(message: &str) -> String {
    let is_code = |code: &str| {
        let number = code.split(')').next().unwrap_or("");
        number.len() < code.len() && number.bytes().all(|byte| byte.is_ascii_digit())
    };
    match message.rsplit_once(" (os error ") {
        Some((start, code)) if is_code(code) => start.to_string(),
        _ => message.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_system_error_is_left_out() {
        assert_eq!(without_code("a: No such file (os error 2)"), "a: No such file");
        assert_eq!(without_code("a: full (os error 28) at path \"b\""), "a: full");
        assert_eq!(without_code("a: byte 2"), "a: byte 2");
    }

    #[test]
    fn standard_input_is_named_as_such() {
        let error = Error::new(epitome::ErrorKind::NotUtf8).in_file("-");
        assert_eq!(unread(&error), "standard input: text is not UTF-8");
    }
}
