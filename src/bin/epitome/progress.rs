//! Shows those who wait in front of a terminal how far the work has come.

use std::io::{self, IsTerminal};
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// What is done sooner needs no bar.
const SOON: Duration = Duration::from_millis(500);

/// The fewest articles whose comparison can take long.
const MANY: usize = 100;

/// A line that is there while this lives, or none where nobody sees it.
pub(crate) struct Progress {
    bar: ProgressBar,
    wanted: bool,
    started: Instant,
}

impl Progress {
    /// Counts files as they are read.
    pub(crate) fn of_files(count: usize, quiet: bool) -> Progress {
        let bar = ProgressBar::with_draw_target(
            Some(count as u64),
            ProgressDrawTarget::hidden(),
        );
        bar.set_style(style("reading {bar:30} {pos} of {len} files, {eta} to go"));
        Progress { bar, wanted: count > 1 && is_seen(quiet), started: now() }
    }

    /// Counts the seconds while articles are compared.
    pub(crate) fn of_articles(count: usize, quiet: bool) -> Progress {
        let progress = Progress {
            bar: ProgressBar::hidden(),
            wanted: count > MANY && is_seen(quiet),
            started: now(),
        };
        if progress.wanted {
            let started = progress.started;
            let line = move |_: &_, out: &mut dyn std::fmt::Write| {
                if started.elapsed() > SOON {
                    let seconds = started.elapsed().as_secs();
                    let _ = write!(out, "comparing {count} articles, {seconds}s");
                }
            };
            progress.bar.set_style(style("{line}").with_key("line", line));
            progress.bar.set_draw_target(ProgressDrawTarget::stderr());
            progress.bar.enable_steady_tick(SOON);
        }
        progress
    }

    /// Counts one file more; from any thread.
    pub(crate) fn advance(&self) {
        if self.wanted && self.bar.is_hidden() && self.started.elapsed() > SOON {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
        self.bar.inc(1);
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        self.bar.finish_and_clear();
    }
}

fn is_seen(quiet: bool) -> bool {
    !quiet && io::stderr().is_terminal()
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template)
        .unwrap_or_else(|_| ProgressStyle::default_bar())
}

#[expect(clippy::disallowed_methods, reason = "the result does not depend on the clock")]
fn now() -> Instant {
    Instant::now()
}
