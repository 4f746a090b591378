//! Counts who else says the sentences of summaries, over files of topics (JSON Lines, as `epitome
//! evaluate` reads them): `support [--text] WORDS FILE...`, for summaries of so many words.
//!
//! It prints how many sentences are told, how many of them other articles say, and of how many
//! others tell much the same. `--text` prints each that does, below the sentence, to be read.

#![allow(clippy::disallowed_methods, reason = "a measuring program reads files")]
#![allow(clippy::print_stdout, reason = "its output is printed")]

use std::error::Error;
use std::fs::File;
use std::io::BufReader;

use epitome::evaluate::topics;
use epitome::{Length, Options, summarize};

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments: Vec<String> = std::env::args().skip(1).collect();
    let at_text = arguments.iter().position(|argument| argument == "--text");
    let with_text = at_text.map(|at| arguments.remove(at)).is_some();
    let (words, files) =
        arguments.split_first().ok_or("support [--text] WORDS FILE...")?;
    let mut options = Options::default();
    options.select.length = Length::Words(words.parse()?);
    let (mut told, mut supported, mut similar) = (0, 0, 0);
    for file in files {
        for topic in topics(BufReader::new(File::open(file)?)) {
            let topic = topic?;
            for sentence in summarize(&topic.documents, &options).sentences {
                told += 1;
                supported += usize::from(sentence.support.articles > 1);
                similar += usize::from(!sentence.similar.is_empty());
                for place in sentence.similar.iter().filter(|_| with_text) {
                    let other = topic.documents[place.article].slice(place.span);
                    println!("{}\n  {}\n  {other}", topic.id, sentence.text);
                }
            }
        }
    }
    println!(
        "{told} sentences; said by other articles {supported}, much the same {similar}"
    );
    Ok(())
}
