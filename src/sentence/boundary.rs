//! Finds where sentences begin within a paragraph: one pass over its stops and quotes.

use super::stop::{Stop, ends_sentence};
use super::style::Style;
use crate::article::script::is_thai;

/// Returns where sentences begin in `text`, but for the first, in rising order.
pub(super) fn boundaries(text: &str, style: &Style) -> Vec<usize> {
    let mut scanner = Scanner {
        text,
        style,
        start: 0,
        read: 0,
        has_words: false,
        breaks: Vec::new(),
        open: None,
    };
    let mut at = 0;
    while let Some(skipped) = text.as_bytes()[at..].iter().position(|&b| may_matter(b)) {
        at = scanner.step(at + skipped);
    }
    scanner.breaks
}

/// How many sentences of one quote stay together when its speaker follows, and how long
/// it may be, in bytes; one stray mark must not swallow an article.
const ATTRIBUTED: (usize, usize) = (4, 700);
/// The same for a quote, or parentheses, that nothing follows.
const FREE: (usize, usize) = (3, 300);
/// How long a sentence without stops gets, in bytes, before a space ends it in scripts
/// that have no stops.
const LONG_WITHOUT_STOPS: usize = 360;

/// Returns true for the bytes that stops, quotes and brackets begin with.
fn may_matter(byte: u8) -> bool {
    const TABLE: [bool; 256] = {
        let mut table = [false; 256];
        let bytes = b".!?;\"'`()[]\xc2\xd6\xd8\xdb\xe0\xe1\xe2\xe3\xef";
        let mut at = 0;
        while at < bytes.len() {
            table[bytes[at] as usize] = true;
            at += 1;
        }
        table
    };
    TABLE[byte as usize]
}

/// A quote, or parentheses, that is not closed yet.
struct Open {
    mark: char,
    at: usize,
    /// Where the sentence began that it was opened in.
    sentence: usize,
    /// How many sentences had begun before it.
    breaks: usize,
}

struct Scanner<'a> {
    text: &'a str,
    style: &'a Style<'a>,
    /// Where the current sentence begins.
    start: usize,
    /// Whether it has a word yet, as far as it was looked at, and how far that was.
    has_words: bool,
    read: usize,
    breaks: Vec<usize>,
    open: Option<Open>,
}

impl Scanner<'_> {
    /// Handles the character at `at` and returns where to go on.
    fn step(&mut self, at: usize) -> usize {
        let Some(c) = self.char_at(at) else { return self.text.len() };
        if Stop::of(c, self.style.code).is_some() {
            self.stop(at)
        } else if is_thai(c) {
            self.space_before(at);
            at + c.len_utf8()
        } else {
            self.mark(at).end
        }
    }

    fn char_at(&self, at: usize) -> Option<char> {
        self.text[at..].chars().next()
    }

    /// Handles the run of stops at `at` with the closing marks behind it.
    fn stop(&mut self, at: usize) -> usize {
        let (stop, after_stop) = Stop::run(self.text, at, self.style.code);
        let (end, closed) = self.closing_marks(after_stop);
        let next = skip_space(self.text, end);
        if next >= self.text.len() {
            return next;
        }
        let place = Place { text: self.text, start: self.start, at, end, next, closed };
        if self.has_words(at) && ends_sentence(stop, &place, self.style) {
            self.begin(next);
        }
        end
    }

    fn begin(&mut self, at: usize) {
        self.breaks.push(at);
        (self.start, self.read, self.has_words) = (at, at, false);
    }

    /// Returns true if the sentence has a word before `at`. Looks at no byte twice.
    fn has_words(&mut self, at: usize) -> bool {
        let unread = &self.text[self.read.min(at)..at];
        self.has_words = self.has_words || unread.contains(char::is_alphanumeric);
        self.read = at;
        self.has_words
    }

    /// Passes the quotes and brackets that close right behind a stop.
    fn closing_marks(&mut self, mut end: usize) -> (usize, Closed) {
        let mut closed = Closed::Nothing;
        loop {
            // A mark that closes may stand apart: `Partons ! »`, or in tokenized text.
            let apart = skip_space(self.text, end);
            if apart != end && !self.closes_apart(apart) {
                return (end, closed);
            }
            let sentence = self.open.as_ref().map(|open| (open.at, open.sentence));
            let mark = if may_close(self.text, apart) {
                self.mark(apart)
            } else {
                return (end, closed);
            };
            if mark.role == Role::Opens {
                // Taken back: the main loop will meet it.
                self.open = None;
                return (end, closed);
            }
            if mark.role == Role::Nothing
                && !mark.is_bracket
                && !closes_by_context(self.text, apart)
            {
                return (end, closed);
            }
            end = mark.end;
            closed = match (mark.is_bracket, sentence) {
                (true, _) => closed.max(Closed::Bracket),
                (_, Some((at, sentence))) if at == sentence => Closed::OpeningQuote,
                _ => closed.max(Closed::Quote),
            };
        }
    }

    /// Returns true if the mark at `at`, behind a space, closes the open quote.
    fn closes_apart(&self, at: usize) -> bool {
        let Some(open) = &self.open else { return false };
        let rest = &self.text[at..];
        let after = |mark: &str| {
            rest[mark.len()..].chars().next().is_none_or(char::is_whitespace)
        };
        match open.mark {
            '"' => rest.starts_with('"') && after("\""),
            '`' => rest.starts_with("''"),
            '«' => rest.starts_with('»'),
            '“' | '”' => rest.starts_with('”'),
            '(' => rest.starts_with(')'),
            _ => false,
        }
    }

    /// Ends a sentence at the space before `at` if it is long and its script has no stops.
    fn space_before(&mut self, at: usize) {
        let has_space = self.text[..at].ends_with(' ');
        if has_space && at - self.start > LONG_WITHOUT_STOPS {
            self.begin(at);
        }
    }

    /// Handles the quote or bracket at `at`, if there is one.
    fn mark(&mut self, at: usize) -> Mark {
        let (mark, len) = mark_at(&self.text[at..]);
        let before = self.text[..at].chars().next_back();
        let after = self.text[at + len..].chars().next();
        let open = self.open.as_ref().map(|open| open.mark);
        let role = role_of(mark, before, after, open);
        match role {
            Role::Opens if self.may_open(mark) => {
                let (sentence, breaks) = (self.start, self.breaks.len());
                self.open = Some(Open { mark, at, sentence, breaks });
            }
            Role::Closes => self.close(at, at + len),
            _ => {}
        }
        Mark {
            end: at + len,
            role,
            is_bracket: matches!(mark, ')' | ']' | '）' | '】' | '》'),
        }
    }

    /// Returns true unless `mark` lies inside another quote that may still close.
    fn may_open(&self, mark: char) -> bool {
        self.open.as_ref().is_none_or(|open| {
            open.mark == mark || self.breaks.len() - open.breaks > ATTRIBUTED.0
        })
    }

    /// Takes back the sentence ends inside the quote that closes here, if it is short.
    fn close(&mut self, at: usize, end: usize) {
        let Some(open) = self.open.take() else { return };
        let inside = self.breaks.len() - open.breaks;
        let (count, bytes) = if self.is_attributed(at, end) { ATTRIBUTED } else { FREE };
        if inside > 0 && inside <= count && end - open.at <= bytes {
            self.breaks.truncate(open.breaks);
            self.start = open.sentence;
            // There was a break inside, so there are words.
            self.has_words = true;
        }
    }

    /// Returns true if the sentence goes on behind the quote from before `at` to `end`.
    fn is_attributed(&self, at: usize, end: usize) -> bool {
        let is_mark = |c: char| c.is_whitespace() || "’'\"”“»".contains(c);
        // Four characters, for texts of nothing but quotes.
        let before = self.text[..at].chars().rev().take(4).find(|&c| !is_mark(c));
        let after = self.text[skip_space(self.text, end)..].chars().next();
        matches!(before, Some(',' | '，'))
            || after.is_some_and(|c| c.is_lowercase() || c == ',')
    }
}

/// A place where a sentence may end.
pub(super) struct Place<'a> {
    pub(super) text: &'a str,
    /// Where the sentence begins.
    pub(super) start: usize,
    /// Where its stop is.
    pub(super) at: usize,
    /// The end of the closing marks behind the stop.
    pub(super) end: usize,
    /// What comes next, behind the white space.
    pub(super) next: usize,
    pub(super) closed: Closed,
}

/// What closes behind a stop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Closed {
    Nothing,
    Bracket,
    Quote,
    /// A quote that the sentence began with.
    OpeningQuote,
}

struct Mark {
    end: usize,
    role: Role,
    is_bracket: bool,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Opens,
    Closes,
    Nothing,
}

/// Returns the mark that `text` starts with, and its length; two ticks are one mark.
fn mark_at(text: &str) -> (char, usize) {
    if text.starts_with("``") {
        return ('`', 2);
    }
    if text.starts_with("''") {
        return ('\u{2033}', 2);
    }
    let c = text.chars().next().unwrap_or(' ');
    (c, c.len_utf8().min(text.len()))
}

/// Says what a mark does, given what stands around it and which mark is open.
fn role_of(
    mark: char,
    before: Option<char>,
    after: Option<char>,
    open: Option<char>,
) -> Role {
    let opens =
        before.is_none_or(is_before_opening) && after.is_some_and(|c| !c.is_whitespace());
    let parts_word = before.is_some_and(char::is_alphanumeric)
        && after.is_some_and(char::is_alphanumeric);
    match mark {
        '"' => return straight_role(before, after, open),
        '\'' if open == Some('\'') && !parts_word && !opens => return Role::Closes,
        '\'' if opens && after.is_some_and(char::is_alphabetic) => return Role::Opens,
        '’' if parts_word => return Role::Nothing,
        _ => {}
    }
    let always_opens = matches!(
        mark,
        '“' | '‘' | '«' | '„' | '‚' | '「' | '『' | '`' | '(' | '[' | '（'
    );
    if open.is_some_and(|open| closed_by(mark).contains(&open)) {
        Role::Closes
    } else if always_opens || matches!(mark, '”' | '»') && opens && open.is_none() {
        Role::Opens
    } else {
        Role::Nothing
    }
}

/// Returns the marks that `mark` closes.
fn closed_by(mark: char) -> &'static [char] {
    match mark {
        '\u{2033}' | '\'' => &['`'],
        '“' => &['„', '‚'],
        '”' => &['“', '„', '”'],
        '‘' => &['‚'],
        '’' => &['‘', '‚'],
        '«' => &['»'],
        '»' => &['«'],
        '」' => &['「'],
        '』' => &['『'],
        ')' => &['('],
        ']' => &['['],
        '）' => &['（'],
        _ => &[],
    }
}

/// Says what a straight double quote does.
fn straight_role(before: Option<char>, after: Option<char>, open: Option<char>) -> Role {
    let space_before = before.is_none_or(is_before_opening);
    let space_after = after.is_none_or(|c| c.is_whitespace() || is_closing(c));
    match (open == Some('"'), space_before, space_after) {
        (true, true, false) => Role::Opens,
        (true, _, _) => Role::Closes,
        (false, false, true) => Role::Nothing,
        (false, _, _) => Role::Opens,
    }
}

fn is_before_opening(c: char) -> bool {
    c.is_whitespace() || "([{“‘«„‚`\"'-–—/¿¡:>（「『".contains(c)
}

fn is_closing(c: char) -> bool {
    ".,;:!?)]}”’»…'\"。，".contains(c)
}

/// Returns true if the character at `at` closes something wherever it stands.
fn may_close(text: &str, at: usize) -> bool {
    text[at..].starts_with([
        '"', '\'', '”', '’', '»', '«', '“', '‘', '」', '』', ')', ']', '）', '】', '》',
    ])
}

/// Returns true if a mark that no opening mark belongs to stands like a closing one.
fn closes_by_context(text: &str, at: usize) -> bool {
    let mut after = text[at..].chars().skip(1);
    !text[at..].starts_with(['«', '“', '‘'])
        && after.next().is_none_or(|c| c.is_whitespace() || is_closing(c))
}

/// Returns the first byte from `at` on that is no white space.
pub(super) fn skip_space(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    at + rest.len() - rest.trim_start().len()
}
