//! The only place where bytes of a page are written: markup comes from the program, and
//! everything else is escaped.

use std::fmt::Write;

use crate::render::{is_eastern, is_unprintable, one_line};

/// A page, or a part of one, in the making.
///
/// What is not a string of the program itself cannot get in but through an escape.
#[derive(Debug, Default)]
pub(super) struct Html(String);

impl Html {
    /// Adds markup.
    pub(super) fn markup(&mut self, markup: &'static str) -> &mut Html {
        self.0.push_str(markup);
        self
    }

    /// Adds what was written elsewhere.
    pub(super) fn part(&mut self, part: Html) -> &mut Html {
        self.0.push_str(&part.0);
        self
    }

    /// Adds a text on one line.
    pub(super) fn text(&mut self, text: &str) -> &mut Html {
        self.escaped(&one_line(text))
    }

    /// Adds a piece of a longer text: white space at its ends counts as one blank.
    pub(super) fn piece(&mut self, piece: &str) -> &mut Html {
        let is_blank = |c: Option<char>| c.is_some_and(char::is_whitespace);
        let line = one_line(piece);
        if is_blank(piece.chars().next()) {
            self.blank_before(line.chars().next(), piece);
        }
        self.escaped(&line);
        if !line.is_empty() && is_blank(piece.chars().next_back()) {
            self.blank_before(None, &piece[piece.trim_end().len()..]);
        }
        self
    }

    /// Adds a blank, but not where a line ends between letters that know no blanks.
    fn blank_before(&mut self, next: Option<char>, space: &str) {
        let unspaced = |c: Option<char>| c.is_some_and(is_eastern);
        let lead = &space[..space.len() - space.trim_start().len()];
        let joins = unspaced(self.0.chars().next_back())
            && (next.is_none() || unspaced(next))
            && lead.contains('\n');
        if !joins && !self.0.ends_with(' ') {
            self.0.push(' ');
        }
    }

    /// Adds an attribute to the tag that is open.
    pub(super) fn attribute(&mut self, name: &'static str, value: &str) -> &mut Html {
        self.markup(" ").markup(name).markup("=\"");
        self.escaped(value).markup("\"")
    }

    /// Adds a number.
    pub(super) fn number(&mut self, number: usize) -> &mut Html {
        // Writing to a string does not fail.
        let _ = write!(self.0, "{number}");
        self
    }

    /// Returns the whole.
    pub(super) fn into_string(self) -> String {
        self.0
    }

    fn escaped(&mut self, text: &str) -> &mut Html {
        let mut from = 0;
        for (at, character) in text.char_indices() {
            let escape = match character {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => "&quot;",
                '\'' => "&#39;",
                other if is_unprintable(other) => "",
                _ => continue,
            };
            self.0.push_str(&text[from..at]);
            self.0.push_str(escape);
            from = at + character.len_utf8();
        }
        self.0.push_str(&text[from..]);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(text: &str) -> String {
        let mut html = Html::default();
        html.piece(text);
        html.into_string()
    }

    #[test]
    fn markup_in_a_text_stays_text() {
        let mut html = Html::default();
        html.markup("<a").attribute("title", "\" onload='x'>").markup(">");
        html.text("<script>&amp;</script>").markup("</a>");
        assert_eq!(
            html.into_string(),
            "<a title=\"&quot; onload=&#39;x&#39;&gt;\">\
             &lt;script&gt;&amp;amp;&lt;/script&gt;</a>"
        );
    }

    #[test]
    fn what_steers_or_turns_the_text_is_left_out() {
        assert_eq!(piece("a\u{0}b\u{202e}c\u{1b}[0m"), "abc[0m");
    }

    #[test]
    fn pieces_keep_one_blank_where_they_meet() {
        let mut html = Html::default();
        html.piece("The mayor \n").piece("\n resigned").piece(".").piece(" ").piece("So");
        assert_eq!(html.into_string(), "The mayor resigned. So");
    }

    #[test]
    fn a_line_end_between_chinese_letters_leaves_no_blank() {
        let mut html = Html::default();
        html.piece("市长\n").piece("辞职");
        assert_eq!(html.into_string(), "市长辞职");
    }
}
