//! Every sentence leads back to the bytes of its file, as the program prints it.

use std::fs;
use std::ops::Range;
use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::{Ended, Folder, ended};

/// Two sentences that any summary of two sentences consists of.
const PROSE: [&str; 2] = [
    "The ferry Ottoline sank in the strait of Maren on Tuesday night with 80 people aboard.",
    "Rescue boats from both shores searched the strait until the morning and found 12 people.",
];

#[test]
fn a_sentence_of_a_text_file_is_the_bytes_of_the_file() {
    let files = [
        ("plain.txt", PROSE.join(" ")),
        ("windows.txt", format!("\u{feff}{}\r\n\r\n{}\r\n", PROSE[0], PROSE[1])),
        ("wrapped.txt", PROSE.join("\n").replace(" the ", "\nthe ")),
        ("titled.txt", format!("Ferry sinks in strait\n\n{}", PROSE.join("\n\n"))),
        (
            "accents.txt",
            format!("\u{a0}\u{2003}\n{}", PROSE.join(" ").replace('e', "\u{e9}")),
        ),
    ];
    for (name, content) in files {
        let folder = Folder::with(&[(name, &content)]);
        let sentences = summary(&folder, name);
        assert_eq!(sentences.len(), 2, "{content:?}");
        for sentence in sentences {
            assert_eq!(content[sentence.range()], sentence.text, "{content:?}");
        }
    }
}

#[test]
fn a_sentence_of_plain_markdown_is_the_bytes_of_the_file() {
    let content = format!(
        "---\ntitle: A ferry sinks\ndate: 2026-03-04\n---\n\n# A ferry sinks\n\n{}\n\n\
         ## Search\n\n> {}\n",
        PROSE[0], PROSE[1]
    );
    let folder = Folder::with(&[("a.md", &content)]);
    let sentences = summary(&folder, "a.md");
    assert_eq!(texts(&sentences), PROSE);
    for sentence in sentences {
        assert_eq!(content[sentence.range()], sentence.text);
    }
}

#[test]
fn a_sentence_of_markdown_with_marks_is_the_bytes_of_the_file_without_the_marks() {
    let marked = [
        "The ferry *Ottoline* sank in the [strait of Maren](https://a.example/maren) on \
         **Tuesday night** with 80 people aboard.",
        "Rescue `boats` from both shores\nsearched the strait until the ***morning*** and \
         found 12\npeople.",
    ];
    let content = marked.join("\n\n");
    let folder = Folder::with(&[("a.md", &content)]);
    let sentences = summary(&folder, "a.md");
    assert_eq!(texts(&sentences), PROSE);
    for (sentence, marked) in sentences.iter().zip(marked) {
        assert_eq!(&content[sentence.range()], marked);
        assert_eq!(without_marks(marked), sentence.text);
    }
}

#[test]
fn a_sentence_of_a_record_is_the_bytes_of_the_decoded_text() {
    let text =
        format!("{}\n\n\u{201c}Nobody knew,\u{201d} he said.\t{}", PROSE[0], PROSE[1]);
    let record = serde_json::json!({"title": "A ferry sinks", "text": text}).to_string();
    let escaped = record.replace('T', "\\u0054");
    let files = [
        ("object.json", record.clone()),
        ("array.json", format!("[{record}, {escaped}]")),
        ("lines.jsonl", format!("{record}\n\n{escaped}\r\n")),
    ];
    for (name, content) in files {
        let sentences = summary(&Folder::with(&[(name, &content)]), name);
        assert_eq!(sentences.len(), 2, "{content}");
        for sentence in sentences {
            assert_eq!(text[sentence.range()], sentence.text, "{content}");
        }
    }
}

#[test]
fn every_place_in_the_digest_of_a_mixed_folder_leads_back_to_its_file() {
    let folder = repository().join("fixtures/golden/clippings");
    let arguments = ["digest", "in", "--sentences", "12", "--format", "json"];
    let digest = json(run_in(&folder, &arguments));
    let originals = Originals::of(&folder, &digest);
    let stories = digest["stories"].as_array().unwrap();
    let checked: usize = stories.iter().map(|story| originals.check(story)).sum();
    assert!(checked > 40, "only {checked} places");
}

#[test]
fn marks_are_taken_off_and_nothing_else() {
    assert_eq!(
        without_marks("**4,000** _trees_ [of](b) snake_case"),
        "4,000 trees of snake_case"
    );
    assert_eq!(without_marks("\\*5 `$40`[^1] 3 * 4 [sic]"), "*5 $40 3 * 4 [sic]");
    assert_eq!(without_marks("one\n> two\n   three"), "one two three");
}

/// A sentence as the program printed it.
struct Printed {
    text: String,
    start: usize,
    end: usize,
}

impl Printed {
    fn of(sentence: &Value) -> Printed {
        let byte =
            |name: &str| usize::try_from(sentence[name].as_u64().unwrap()).unwrap();
        let text = sentence["text"].as_str().unwrap_or_default().to_string();
        Printed { text, start: byte("start"), end: byte("end") }
    }

    fn range(&self) -> Range<usize> {
        self.start..self.end
    }
}

/// Summarizes one file in two sentences.
fn summary(folder: &Folder, name: &str) -> Vec<Printed> {
    let arguments = ["summarize", name, "--sentences", "2", "--format", "json"];
    let summary = json(folder.run(&arguments));
    summary["sentences"].as_array().unwrap().iter().map(Printed::of).collect()
}

fn texts(sentences: &[Printed]) -> Vec<&str> {
    sentences.iter().map(|sentence| sentence.text.as_str()).collect()
}

pub(crate) fn repository() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Runs the program in a folder of the repository.
pub(crate) fn run_in(folder: &Path, arguments: &[&str]) -> Ended {
    let mut command = Folder::new().command(arguments);
    command.current_dir(folder);
    ended(command, b"")
}

pub(crate) fn json(ended: Ended) -> Value {
    assert_eq!((ended.code, ended.stderr.as_str()), (0, ""));
    serde_json::from_str(&ended.stdout).unwrap()
}

/// What the bytes of each article of a result are bytes of.
pub(crate) struct Originals(Vec<Original>);

enum Original {
    Text(String),
    Markdown(String),
}

impl Originals {
    /// Finds the originals again without the library; `folder` is where the program ran.
    pub(crate) fn of(folder: &Path, result: &Value) -> Originals {
        let original = |article: &Value| {
            let path = folder.join(article["path"].as_str().unwrap());
            let content = fs::read_to_string(&path).unwrap();
            match path.extension().and_then(|ending| ending.to_str()) {
                Some("json" | "jsonl") => {
                    Original::Text(decoded(&content, article["record"].as_u64()))
                }
                Some("md") => Original::Markdown(content),
                _ => Original::Text(content),
            }
        };
        Originals(result["articles"].as_array().unwrap().iter().map(original).collect())
    }

    /// Asserts that all of a summary stands where it says, and counts the places.
    pub(crate) fn check(&self, summary: &Value) -> usize {
        let mut checked = 0;
        for sentence in summary["sentences"].as_array().unwrap() {
            self.assert_stands(sentence);
            for difference in sentence["differences"].as_array().unwrap() {
                self.assert_stands(difference);
                self.assert_words(
                    sentence,
                    &difference["here"],
                    &difference["here_text"],
                );
                self.assert_words(
                    difference,
                    &difference["there"],
                    &difference["there_text"],
                );
                checked += 1;
            }
            for supporter in sentence["supporters"].as_array().unwrap() {
                assert!(
                    !self.shown(supporter, Printed::of(supporter).range()).is_empty()
                );
                checked += 1;
            }
            checked += 1;
        }
        checked
    }

    fn assert_stands(&self, place: &Value) {
        let printed = Printed::of(place);
        let expected = match self.original(place) {
            Original::Text(_) => printed.text.clone(),
            Original::Markdown(_) => one_line(&printed.text),
        };
        assert_eq!(self.shown(place, printed.range()), expected);
    }

    /// Asserts that the words that differ stand within the sentence that has them.
    fn assert_words(&self, sentence: &Value, bytes: &Value, words: &Value) {
        let byte = |at: usize| usize::try_from(bytes[at].as_u64().unwrap()).unwrap();
        let range = byte(0)..byte(1);
        let sentence_range = Printed::of(sentence).range();
        assert!(sentence_range.start <= range.start && range.end <= sentence_range.end);
        let words = words.as_str().unwrap();
        let expected = match self.original(sentence) {
            Original::Text(_) => words.to_string(),
            Original::Markdown(_) => one_line(words),
        };
        assert_eq!(self.shown(sentence, range), expected);
    }

    fn original(&self, place: &Value) -> &Original {
        &self.0[usize::try_from(place["article"].as_u64().unwrap()).unwrap()]
    }

    /// Returns what a reader of the original sees there.
    fn shown(&self, place: &Value, range: Range<usize>) -> String {
        match self.original(place) {
            Original::Text(text) => text[range].to_string(),
            Original::Markdown(text) => without_marks(&text[range]),
        }
    }
}

/// Returns the text of a JSON object or, in a file of several, of one of them.
fn decoded(content: &str, record: Option<u64>) -> String {
    let values = serde_json::Deserializer::from_str(content).into_iter::<Value>();
    let mut values = values.map(Result::unwrap);
    let nth = usize::try_from(record.unwrap_or(0)).unwrap();
    let value = values.nth(nth).unwrap();
    let fields = ["text", "content", "body", "article"];
    let text = fields.iter().find_map(|name| value[name].as_str());
    text.expect("a text").to_string()
}

/// Takes the inline marks off a piece of Markdown, and sets it on one line.
fn without_marks(markdown: &str) -> String {
    let lines = markdown.lines().map(|line| line.trim_start_matches([' ', '>']));
    let line = one_line(&lines.collect::<Vec<_>>().join(" "));
    let mut shown = String::new();
    let mut rest = line.as_str();
    while let Some(letter) = rest.chars().next() {
        let (kept, used) = mark(rest, shown.chars().next_back());
        match used {
            0 => shown.push(letter),
            _ => shown.push_str(kept),
        }
        rest = &rest[used.max(letter.len_utf8())..];
    }
    shown
}

/// Returns what is shown of the mark at the start of `rest`, and how long the mark is.
fn mark(rest: &str, before: Option<char>) -> (&str, usize) {
    let second = rest.chars().nth(1);
    let is_inner = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    match rest.as_bytes()[0] {
        b'\\' if second.is_some_and(|c| c.is_ascii_punctuation()) => (&rest[1..2], 2),
        b'*' if before == Some(' ') && second == Some(' ') => ("", 0),
        b'_' if is_inner(before) && is_inner(second) => ("", 0),
        b'*' | b'_' | b'`' => ("", 1),
        b'[' if second == Some('^') => ("", rest.find(']').map_or(0, |end| end + 1)),
        b'[' if rest.contains("](") => ("", 1),
        b']' if second == Some('(') => ("", rest.find(')').map_or(0, |end| end + 1)),
        _ => ("", 0),
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
