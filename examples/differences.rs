//! Lists what is flagged over a file of topics.

#![allow(clippy::disallowed_methods, reason = "it reads the files it is given")]
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "its output is printed")]

use std::fs::File;
use std::io::BufReader;

use epitome::dedup::{DedupOptions, Statement, near_duplicates};
use epitome::evaluate::topics;
use epitome::language;
use epitome::sentence::{Kind, split};

fn main() {
    let path = std::env::args().nth(1).unwrap();
    for topic in topics(BufReader::new(File::open(path).unwrap())) {
        let topic = topic.unwrap();
        let mut all = Vec::new();
        for (at, article) in topic.documents.iter().enumerate() {
            let l = language::of(article);
            for s in split(article, at as u32, l) {
                if s.kind == Kind::Prose {
                    all.push((
                        at,
                        s.core,
                        Statement { text: article.slice(s.core), language: l },
                    ));
                }
            }
        }
        let st: Vec<_> = all.iter().map(|x| x.2).collect();
        let d = near_duplicates(&st, &DedupOptions::default());
        for x in &d.differences {
            let (a, b) = (x.first as usize, x.second as usize);
            println!(
                "{} {:?} {} {}\n  A {}\n  B {}\n   [{}] [{}]",
                topic.id,
                x.kind,
                all[a].0,
                all[b].0,
                st[a].text.replace('\n', " "),
                st[b].text.replace('\n', " "),
                &st[a].text[x.first_span.range()],
                &st[b].text[x.second_span.range()]
            );
        }
    }
}
