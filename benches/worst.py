#!/usr/bin/env python3
"""Makes inputs that are made to take long, and lists the commands that take longest on them.

Usage: benches/worst.py PROGRAM [--size BYTES] [--top N] [NAME...]

Each input has about a megabyte and one thing in it over and over: a mark that opens and never closes, one name,
one date, one template. No command should take more than 2 seconds on any, and twice the size should take
twice the time. Without names all inputs are tried, some minutes; a run that ends by a signal or a panic is named.
What once took long is kept here, with the rest of its kind.

    benches/worst.py target/release/epitome
    benches/worst.py target/release/epitome --size 2000000 feed-title.xml
"""

import argparse
import io
import json
import pathlib
import random
import subprocess
import tarfile
import tempfile
import time
import zipfile

COMMANDS = ["summarize", "digest", "digest --format html", "dedup --dry-run", "dedup --dry-run --unit sentence"]
SYLLABLES = "ba co den fir gol har il jo kan lor mer nol or pas quin ras sel tor ul ven wex yar zed".split()
SAID = "The mayor of Port Sabel resigned on Friday after the flood, officials said"

# One unit over and over, by the end of the file's name.
REPEATED = {
    "txt": [
        ".", " ", "x", "(", "()", "- ", "—", "_ ", "'", "a'b ", "a, ", "a; ", "a: b: ", "a-b-", "a/b/", "A & ", "a\n\n", "a\r",
        "... ", "?! ", "“", "”", "\"“‘", "\"We saw it,\" said Ann Doe. ", "word ", "said ", "he said she said ", "Bank of ",
        "Ann Doe and ", "AAAA BBBB ", "John's ", "not never no ", "U.S. ", "A. B. ", "Mr. J. R. Smith Jr. Inc. ", "1",
        "80 86 1.2 million 5% ", "April 7, 2024 on Friday two days later ", "政", "政府表示。", "การ", "قال ", "e\u0301\u0301",
        "👩\u200d👩\u200d👧 ", "\0", "http://a.b/c?d=e ", "a@b.c ", "PORT SABEL (AP) — ", SAID + ". ",
    ],
    "md": ["*a **b ", "_a __b ", "[", "![a](", "![](x)", ">", "> > a\n", "- a\n", "`", "`a``b```c", "|a|b\n|-|-\n", "<a ",
           "[a]: b\n", "[a][b]", "[^1]: a\n", "# a\n", "&#0;", "\\*"],
    "html": ["<div>", "<p>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<", "&", "<!--", "<script>", "<p a='", "&ldquo;a&rdquo;",
             "<article><p>The mayor resigned on Friday.</p>", "<select><option>", "</div>", "<![CDATA[", "<?", "<meta name=a content=b>",
             "<p><a href=x>Read more</a></p>", "<figure><img><figcaption>a", "<template>", "a<br>", "<h1>a", "<title>", "<pre>a\n",
             "<div itemprop=datePublished>", "<script type=\"application/ld+json\">{\"a\":["],
    "json": ["[", "{\"a\":"],
    "jsonl": ["{\"text\":\"a\"}\n", "{\"text\":\"a\n", "}\n", "{\"text\":\"" + SAID + ".\"}\n"],
    "csv": ["\"", ",", "text\n\"a\"\""],
    "xml": ["<rss><channel><item>"],
    "eml": ["A: b\n", "--x\n\na\n"],
    "mbox": ["From ", "From a@b.c Fri Nov 27 10:00:00 2026\nSubject: x\n\nHi there.\n\n"],
    "warc": ["WARC/1.0\r\n", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 0\r\n\r\n\r\n\r\n"],
    "pdf": ["%PDF-1.4\n[", "%PDF-1.4\n(", "%PDF-1.4\n<<", "1 0 obj %"],
}


class Maker:
    """Makes the inputs of a size; the same seed makes the same bytes."""

    def __init__(self, size):
        self.size, self.chance = size, random.Random(7)
        self.few = [self.word() for _ in range(40)]

    def word(self):
        return "".join(self.chance.choices(SYLLABLES, k=self.chance.randint(1, 3)))

    def name(self):
        return self.word().capitalize()

    def words(self, count):
        return " ".join(self.word() for _ in range(count))

    def some(self, count):
        return " ".join(self.chance.sample(self.few, count))

    def filled(self, make, between=" "):
        """Pieces that `make` makes, to the size."""
        pieces, length = [], 0
        while length < self.size:
            pieces.append(make())
            length += len(pieces[-1].encode()) + len(between)
        return between.join(pieces)

    def records(self, make):
        return self.filled(lambda: json.dumps(make(), ensure_ascii=False), "\n")

    def texts(self):
        """One article each, by name: sentences of one template, people of one name, odd layouts."""
        number = self.chance.randint
        yield "template.txt", lambda: f"{self.name()} {self.name()} bought {number(2, 9000)} boats from {self.name()} in {self.name()}."
        yield "number-template.txt", lambda: f"At least {number(1, 9999)} people died in the {self.some(2)} flood."
        yield "one-edit.txt", lambda: f"The {self.some(1)} {self.word()} of the {self.some(1)} fell into the sea on Friday morning."
        yield "permuted.txt", lambda: self.some(15).capitalize() + "."
        yield "quote-template.txt", lambda: f"\"We will {self.word()} the {self.word()} until {self.word()} is {self.word()},\" said {self.name()}."
        yield "last-name.txt", lambda: f"Mr. {self.name()} Krone met Krone there. \"It is the day we knew,\" she said of it."
        yield "last-name-german.txt", lambda: f"Herr {self.name()} Krone traf Krone dort. „Wir gehen morgen nach Hause“, sagte er."
        yield "names.txt", lambda: f"{self.name()} {self.name()} met {self.name()} {self.name()}."
        yield "opposites.txt", lambda: f"Shares of {self.name()} {self.chance.choice(['rose', 'fell'])} {number(1, 99)} percent."
        yield "acronyms.txt", lambda: f"The {self.name()} {self.name()} ({''.join(self.chance.choices('ABCDEFG', k=3))}) said so."
        yield "quote-lines.txt", lambda: f"\"We {self.word()} go now,\" Ann said.\n\n"
        yield "titles.txt", lambda: f"{self.name()} {self.name()} {self.name()}\n\n"
        yield "one-sentence.txt", lambda: self.word()
        yield "page.html", lambda: f"<p>{self.words(12)}.</p>"
        yield "menus.html", lambda: f"<li><a href=x>{self.word()}</a></li>"
        yield "articles.html", lambda: "<article class=ad>" * 4000 + "<h1>x</h1>"
        yield "row.csv", lambda: f"{self.name()},{self.words(10)}.\n"

    def articles(self):
        """Many articles each, a record a line."""
        number, choice = self.chance.randint, self.chance.choice
        day = lambda: f"2026-03-{number(1, 28):02}"
        yield "same.jsonl", lambda: {"text": f"{SAID}. {number(0, 8)}"}
        yield "same-source.jsonl", lambda: {"source": self.name(), "text": f"{SAID}. {self.words(6)}."}
        yield "same-own.jsonl", lambda: {"text": f"{SAID}. {self.words(14)}."}
        yield "agency.jsonl", lambda: {"text": f"PORT SABEL (AP) - {SAID}. {self.words(2)}."}
        yield "speakers.jsonl", lambda: {"text": f"\"We will rebuild the wall before the winter comes,\" said {self.name()} {self.name()}."}
        yield "altered.jsonl", lambda: {"text": f"\"We will rebuild the {self.word()} wall before {self.word()} comes,\" said Ann Doe."}
        yield "toll.jsonl", lambda: {"date": day(), "title": "Flood", "text": f"At least {number(1, 99999)} people died in the flood on Friday."}
        yield "dates.jsonl", lambda: {"date": day(), "text": f"On {choice(['Monday', 'May 3'])} the mayor of Port Sabel {self.word()} the {self.word()}."}
        yield "denied.jsonl", lambda: {"text": f"The mayor did {choice(['', 'not '])}say that the {self.word()} was {self.word()} on Friday."}
        yield "permuted.jsonl", lambda: {"text": self.some(15).capitalize() + "."}
        yield "one-word.jsonl", lambda: {"text": self.word()}
        yield "one-title.jsonl", lambda: {"title": "Mayor of Port Sabel resigns", "text": self.words(12) + "."}
        yield "long-titles.jsonl", lambda: {"title": self.words(15), "text": "Short."}
        yield "outlet.jsonl", lambda: {"source": choice("AB"), "text": f"{self.words(9)}.\n\nSign up for our newsletter and get more."}
        yield "near.jsonl", lambda: {"text": f"{self.some(35)} {self.word()} {self.some(34)}."}
        yield "long-sentences.jsonl", lambda: {"text": " ".join(choice([word, word, self.word()]) for word in self.few * 24) + "."}

    def quotes_of_two(self, ending):
        """Two articles of one paragraph each that have thousands of quotes in common."""
        quotes = [f"\"We will {self.words(7)},\"" for _ in range(self.size // 240)]
        text = lambda: " ".join(f"{quote} {ending()}" for quote in quotes)
        return "".join(json.dumps({"title": "A", "text": text()}) + "\n" for _ in range(2))

    def years(self):
        text = lambda year, by: f"The flood killed {by} people in the port of Lunde in {', '.join([year] * (self.size // 12))}."
        return "".join(json.dumps({"title": "A", "text": text(*one)}) + "\n" for one in (("1901", 30), ("2001", 33)))

    def others(self):
        """What is no repetition of one piece."""
        half = self.size // 2
        item = lambda: f"<item><description>{self.name()} saw the bridge of {self.name()} fall.</description></item>"
        items = "".join(item() for _ in range(half // 90))
        yield "quotes-two-speakers.jsonl", self.quotes_of_two(lambda: f"{self.name()} {self.name()} said on the day.")
        yield "quotes-one-speaker.jsonl", self.quotes_of_two(lambda: f"Ann Doe said on {self.words(7)}.")
        yield "years.jsonl", self.years()
        yield "feed-title.xml", f"<?xml version=\"1.0\"?><rss><channel><title>{'Post ' * (half // 5)}</title>{items}</channel></rss>"
        yield "feed-path.xml", f"<?xml version=\"1.0\"?><rss><{'a' * half}>{items}</{'a' * half}></rss>"
        texts = [{"content_text": f"{self.name()} saw the bridge of {self.name()} fall."} for _ in range(half // 70)]
        yield "feed.json", json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Post " * (half // 5), "items": texts})
        yield "pictures.md", f"# Lunde\n\n{SAID} ({')' * half}{'![](x)' * (half // 6)}\n"
        yield "lists.md", "".join("  " * depth + "- a\n" for depth in range(int(self.size**0.5)))
        yield "parts.eml", "Content-Type: multipart/mixed; boundary=b\n\n" + "--b\nContent-Type: multipart/mixed; boundary=c\n\n" * (self.size // 49)
        yield "messages.eml", "Subject: x\nContent-Type: message/rfc822\n\n" * (self.size // 41)
        yield "entities.xml", "<?xml version=\"1.0\"?><!DOCTYPE a [" + "".join(f"<!ENTITY e{n + 1} \"&e{n};&e{n};\">" for n in range(self.size // 30)) + "]><rss/>"
        yield "wide.csv", "text" + ",a" * (half // 2) + "\nx" + ",b" * (half // 2)
        yield "characters.pdf", pdf(f"BT /F1 12 Tf ({'a' * half}) Tj ET", f"1 beginbfchar <61> <{'0041' * (half // 4)}> endbfchar")
        yield "lines.pdf", pdf("BT /F1 12 Tf " + f"0 -14 Td ({SAID}) Tj " * (self.size // 95) + "ET", "")
        yield "bytes.txt", bytes(self.chance.choices(range(128, 256), k=self.size))
        yield "name.tar", tar("a" * half + ".jsonl", "".join(json.dumps(text).replace("content_", "") + "\n" for text in texts))
        paragraphs = "".join(f"<w:p><w:r><w:t>{self.words(9)}.</w:t></w:r></w:p>" for _ in range(self.size // 90))
        document = f"<w:document xmlns:w=\"x\"><w:body>{paragraphs}</w:body></w:document>"
        yield "paragraphs.docx", packed({"[Content_Types].xml": "<Types/>", "word/document.xml": document})
        yield "members.zip", packed({f"{number}.txt": "The mayor resigned." for number in range(self.size // 130)})

    def all(self):
        for end, units in REPEATED.items():
            for number, unit in enumerate(units):
                yield f"repeated-{number}.{end}", unit * (self.size // len(unit.encode()) + 1)
        for name, make in self.texts():
            yield name, self.filled(make)
        for name, make in self.articles():
            yield name, self.records(make)
        yield from self.others()


def pdf(content, characters):
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
               "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
               f"<</Length {len(content)}>> stream\n{content}\nendstream",
               "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/ToUnicode 6 0 R>>",
               f"<</Length {len(characters)}>> stream\n{characters}\nendstream"]
    written = "".join(f"{number} 0 obj {text} endobj\n" for number, text in enumerate(objects, 1))
    return f"%PDF-1.4\n{written}trailer <</Root 1 0 R>>\n"


def tar(name, text):
    made = io.BytesIO()
    with tarfile.TarFile(fileobj=made, mode="w", format=tarfile.GNU_FORMAT) as archive:
        member = tarfile.TarInfo(name)
        member.size = len(text.encode())
        archive.addfile(member, io.BytesIO(text.encode()))
    return made.getvalue()


def packed(members):
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        for name, text in members.items():
            archive.writestr(name, text)
    return made.getvalue()


def topics(maker):
    """What `evaluate` reads: many topics, thousands of references for one text, and texts as long as their reference."""
    half = maker.size // 2
    topic = lambda text, *references: json.dumps({"id": maker.word(), "documents": [{"text": text}], "references": references}) + "\n"
    text = lambda length: " ".join(f"The {maker.words(20)}." for _ in range(length // 130))
    yield "topics.jsonl", maker.filled(lambda: topic("The bridge fell. It was old.", "The bridge fell."), "")
    yield "references.jsonl", topic(maker.words(half // 5) + ".", *["a b"] * (half // 7))
    yield "long-reference.jsonl", topic(text(half), text(half))
    yield "long-sentences.topics.jsonl", topic(maker.words(half // 5), maker.words(half // 5))
    yield "template.topics.jsonl", topic(*(" ".join(f"{end} {maker.some(12)} {maker.word()} {end}." for _ in range(half // 85)) for end in "Ab"))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--size", type=int, default=1_000_000)
    parser.add_argument("--top", type=int, default=20)
    options = parser.parse_args()
    maker, runs = Maker(options.size), []
    inputs = [(name, data, COMMANDS) for name, data in maker.all()]
    inputs += [(name, data, ["evaluate", "evaluate --percent 100 --uncut"]) for name, data in topics(maker)]
    with tempfile.TemporaryDirectory() as folder:
        for name, data, commands in inputs:
            if options.names and name not in options.names:
                continue
            path = pathlib.Path(folder, name)
            path.write_bytes(data if isinstance(data, bytes) else data.encode())
            for command in commands:
                start = time.monotonic()
                run = subprocess.run([options.program, *command.split(), str(path)], capture_output=True)
                runs.append((time.monotonic() - start, name, command))
                if run.returncode not in (0, 1, 2) or b"panicked" in run.stderr:
                    print(f"{name}: {command} ended with {run.returncode}: {run.stderr[-200:]!r}")
            path.unlink()
    over = sum(seconds > 2 for seconds, _, _ in runs)
    print(f"{len(runs)} runs, {over} of them over 2 seconds; the longest:")
    for seconds, name, command in sorted(runs, reverse=True)[: options.top]:
        print(f"{seconds:6.2f} s  {name}  {command}")


if __name__ == "__main__":
    main()
