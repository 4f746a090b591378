//! Reads e-mail: single messages, mailboxes, and pages saved as messages (MHTML).

use std::io::{BufRead, Read};
use std::path::Path;

use mail_parser::{Address, Message, MessageParser, PartType};

use super::decode::{Decoded, decoded, whole};
use super::limits::hit;
use super::{
    Articles, Input, ReadOptions, Reader, collapsed, failure, has_extension, html,
    or_empty,
};
use crate::article::{Article, Date, Origin, SourceMap};
use crate::error::{Error, ErrorKind, Limit};

/// Messages and mailboxes.
///
/// The subject is the title, the sender the source. Of a message that comes both as a page
/// and as plain text, the page counts; attachments are left out.
pub(super) struct Mail;

impl Reader for Mail {
    fn name(&self) -> &'static str {
        "e-mail"
    }

    fn fits(&self, name: &Path, head: &[u8]) -> bool {
        is_mailbox(head)
            || looks_like_mail(head)
            || has_extension(name, &["eml", "mht", "mhtml"])
                && header_names(head).next().is_some()
    }

    fn read(&self, mut input: Input, options: &ReadOptions) -> Articles {
        match input.bytes.fill_buf() {
            Ok(head) if is_mailbox(head) => {}
            Ok(_) => {
                let article = whole(input, options).and_then(|bytes| article(&bytes));
                return Box::new(std::iter::once(article));
            }
            Err(error) => return failure(error.into()),
        }
        let most = options.limits.max_article;
        let messages = Messages { bytes: input.bytes, at: 0, most, is_done: false };
        or_empty(messages.enumerate().map(|(number, message)| {
            let (at, message) = message?;
            let mut article = article(&message).map_err(|error| error.at_byte(at))?;
            article.origin =
                Origin { record: u32::try_from(number).ok(), ..article.origin };
            Ok(article)
        }))
    }
}

/// Returns the names in the lines `Name: value` that a file begins with.
fn header_names(head: &[u8]) -> impl Iterator<Item = String> {
    let lines = head.split(|byte| *byte == b'\n').take(200);
    let lines = lines.take_while(|line| !line.trim_ascii().is_empty());
    let name = |line: &[u8]| {
        let at = line.iter().position(|byte| *byte == b':')?;
        let name = std::str::from_utf8(&line[..at]).ok()?;
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
        (!name.is_empty() && name.chars().all(is_name)).then(|| name.to_ascii_lowercase())
    };
    let mut names: Vec<String> = Vec::new();
    for line in lines {
        match name(line) {
            Some(name) => names.push(name),
            None if line.starts_with(b" ") || line.starts_with(b"\t") => {}
            None => break,
        }
    }
    names.into_iter()
}

/// Returns true if a file begins with what only messages begin with.
fn looks_like_mail(head: &[u8]) -> bool {
    const SURE: &[&str] =
        &["delivered-to", "message-id", "mime-version", "received", "return-path"];
    header_names(head).any(|name| SURE.contains(&name.as_str()))
}

fn is_mailbox(head: &[u8]) -> bool {
    let line_end = head.iter().position(|byte| *byte == b'\n');
    let rest = line_end.map_or(&[][..], |end| &head[end + 1..]);
    head.starts_with(b"From ") && header_names(rest).count() > 1
}

/// The most parts of a message that have parts themselves. The parser looks for the end of
/// each in all that follows.
const MOST_MULTIPARTS: usize = 1000;

/// Makes an article of a message.
fn article(bytes: &[u8]) -> Result<Article, Error> {
    let malformed = |what: String| Error::new(ErrorKind::Malformed(what));
    const HEADER: &[u8] = b"content-type: multipart/";
    let is_header = |line: &&[u8]| {
        line.get(..HEADER.len()).is_some_and(|start| start.eq_ignore_ascii_case(HEADER))
    };
    if bytes.split(|&byte| byte == b'\n').filter(is_header).count() > MOST_MULTIPARTS {
        let what = format!("message has over {MOST_MULTIPARTS} parts that have parts");
        return Err(malformed(what));
    }
    let broken = || malformed("message is broken".to_string());
    let message = MessageParser::default().parse(bytes).ok_or_else(broken)?;
    let article = told(&message).ok_or_else(|| Error::new(ErrorKind::Empty));
    drop_one_by_one(message);
    article
}

fn told(message: &Message<'_>) -> Option<Article> {
    let article = body(message)?;
    let date = message.date().and_then(|date| Date::parse(&date.to_rfc3339()));
    Some(Article {
        title: message.subject().map(collapsed).or(article.title),
        published: date.or(article.published),
        source: message.from().and_then(sender).or(article.source),
        ..article
    })
}

/// Drops a message and those within it. A message drops those within it before it ends, and
/// they theirs: a megabyte of messages within messages would overflow the stack.
fn drop_one_by_one(message: Message<'_>) {
    let mut open = vec![message];
    while let Some(message) = open.pop() {
        open.extend(message.parts.into_iter().filter_map(|part| match part.body {
            PartType::Message(inner) => Some(inner),
            _ => None,
        }));
    }
}

fn body(message: &Message<'_>) -> Option<Article> {
    let is_page = message.html_body.first().is_some_and(|&part| {
        message.part(part).is_some_and(mail_parser::MessagePart::is_text_html)
    });
    let page = message.body_html(0).filter(|_| is_page).and_then(|page| {
        let page = Decoded { text: page.into_owned(), ..Decoded::default() };
        html::article(&page).ok()
    });
    let plain = || {
        let text = message.body_text(0)?;
        let text = decoded(text.as_bytes().to_vec(), None).text;
        (!text.trim().is_empty()).then(|| Article { text, ..Article::default() })
    };
    // Where the bytes of a decoded body are in the message is not known.
    let page = page.map(|page| Article { source_map: SourceMap::default(), ..page });
    page.or_else(plain)
}

fn sender(address: &Address<'_>) -> Option<String> {
    let first = address.first()?;
    first.name().or_else(|| first.address()).map(collapsed)
}

/// The messages of a mailbox, each with the byte where it starts.
struct Messages {
    bytes: Box<dyn BufRead + Send>,
    at: u64,
    most: u64,
    is_done: bool,
}

impl Messages {
    /// Reads lines up to the one before the next message.
    fn message(&mut self) -> Result<Option<(u64, Vec<u8>)>, Error> {
        let (mut message, mut start) = (Vec::new(), self.at);
        let (mut was_blank, mut is_long) = (true, false);
        loop {
            let mut line = Vec::new();
            let most = self.most.saturating_add(1);
            if was_blank && self.bytes.fill_buf()?.starts_with(b"From ") {
                if !message.is_empty() || is_long {
                    break;
                }
                start = self.at;
                self.at += self.bytes.by_ref().read_until(b'\n', &mut line)? as u64;
                was_blank = false;
                continue;
            }
            let count = self.bytes.by_ref().take(most).read_until(b'\n', &mut line)?;
            self.at += count as u64;
            if count == 0 {
                self.is_done = true;
                break;
            }
            was_blank = line.trim_ascii().is_empty();
            is_long |= (message.len() + line.len()) as u64 > self.most;
            if !is_long {
                // Lines that look like the start of a message are written with a mark.
                let text =
                    line.strip_prefix(b">").filter(|rest| rest.starts_with(b"From "));
                message.extend_from_slice(text.unwrap_or(&line));
            }
        }
        match is_long {
            true => Err(hit(Limit::Article(self.most)).at_byte(start)),
            false if message.trim_ascii().is_empty() => Ok(None),
            false => Ok(Some((start, message))),
        }
    }
}

impl Iterator for Messages {
    type Item = Result<(u64, Vec<u8>), Error>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.is_done {
            return None;
        }
        let message = self.message().transpose();
        self.is_done |= matches!(&message, Some(Err(error)) if !is_limit(error));
        message
    }
}

fn is_limit(error: &Error) -> bool {
    matches!(error.kind(), ErrorKind::Limit(_))
}

#[cfg(test)]
mod tests {
    use super::super::test_support::{article, articles, message};

    const MESSAGE: &str = "Received: from a\r\nFrom: The Post <news@post.example>\r\n\
        Subject: =?utf-8?q?Mayor_na=C3=AFve?=\r\nDate: Wed, 4 Mar 2026 07:00:00 +0100\r\n\
        MIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\n\
        Content-Transfer-Encoding: quoted-printable\r\n\r\nThe caf=E9 is shut =\r\nfor good.\r\n";

    #[test]
    fn a_message_is_an_article() {
        for name in ["a.eml", "a.txt"] {
            let article = article(name, MESSAGE.as_bytes());
            assert_eq!(article.text.trim_end(), "The caf\u{e9} is shut for good.");
            assert_eq!(article.title.as_deref(), Some("Mayor na\u{ef}ve"));
            assert_eq!(article.source.as_deref(), Some("The Post"));
            let date = article.published.unwrap().to_string();
            assert!(date.starts_with("2026-03-04T"), "{date}");
        }
    }

    #[test]
    fn messages_within_messages_do_not_end_the_run_however_many() {
        let within = "Content-Type: message/rfc822\n\n".repeat(100_000);
        let text =
            format!("Message-ID: x\nMIME-Version: 1.0\n{within}The bridge is shut.\n");
        let only: Vec<_> = articles("a.eml", text.as_bytes()).collect();
        let [Err(error)] = only.as_slice() else { panic!("{}", only.len()) };
        assert!(matches!(error.kind(), crate::error::ErrorKind::Empty), "{error}");
    }

    #[test]
    fn parts_within_parts_without_end_are_no_message() {
        let parts = |count: usize| {
            let within =
                "--b\nContent-Type: Multipart/Mixed; boundary=c\n\n".repeat(count);
            format!("Message-ID: x\nMIME-Version: 1.0\nSubject: a\n\n{within}The end.\n")
        };
        let found = article("a.eml", parts(1000).as_bytes());
        assert!(found.text.contains("The end."), "{}", found.text.len());
        let told = message("a.eml", parts(1001).as_bytes());
        assert_eq!(told, "a.eml: message has over 1000 parts that have parts");
    }

    #[test]
    fn messages_of_a_mailbox_are_articles_with_numbers() {
        let from = "From news@post.example Wed Mar  4 07:00:00 2026\n";
        let mailbox = format!(
            "{from}{MESSAGE}>From here on it rained.\n\n{from}Subject: B\nFrom: c@d\n\n\n\
             {from}Subject: C\nFrom: c@d\n\nThree.\n"
        );
        let items: Vec<String> = articles("a.mbox", mailbox.as_bytes())
            .map(|item| match item {
                Ok(article) => format!("{}: {}", article.origin, article.text.trim()),
                Err(error) => format!("! {error}"),
            })
            .collect();
        assert_eq!(items.len(), 3, "{items:?}");
        assert!(items[0].starts_with("a.mbox#0: The caf\u{e9} is shut"));
        assert!(items[0].ends_with("\nFrom here on it rained."));
        assert!(items[1].ends_with(": there is no text in it"), "{items:?}");
        assert_eq!(items[2], "a.mbox#2: Three.");
    }

    #[test]
    fn a_page_saved_as_a_message_is_read_as_a_page() {
        let page = "From: <Saved by a browser>\r\nSubject: A page\r\nMIME-Version: 1.0\r\n\
            Content-Type: multipart/related; boundary=\"x\"\r\n\r\n--x\r\nContent-Type: text/html\
            \r\n\r\n<html><body><nav>Menu</nav><p>The mayor left.</p></body></html>\r\n--x--\r\n";
        assert!(article("a.mht", page.as_bytes()).text.contains("The mayor left."));
    }

    #[test]
    fn a_message_without_a_body_is_empty() {
        let told = message("a.eml", b"Subject: A\r\nFrom: b@c\r\n\r\n");
        assert_eq!(told, "a.eml: there is no text in it");
    }
}
