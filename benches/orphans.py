#!/usr/bin/env python3
"""Counts sentences of summaries that do not stand alone, and pairs that say the same.

    orphans.py FILE [FILE ...] [--show N]

FILE  JSON of `epitome summarize` or `epitome digest`, or a line a topic as `epitome
      evaluate --output` writes it: {"id", "summary"}. Where the summary is one text, its
      lines are its sentences; a line of several is split at stops.

The signs are crude on purpose, and the same for every system: they compare systems, and
a share of zero is not the aim ("This year, ..." is no orphan, but counts as one). A quote
of several sentences is one with whoever says it, and its first words count only where that
is nobody, or again a pronoun: "It is over," said Ann Roe, stands alone; he said, does not.
"""
import argparse
import itertools
import json
import re

OPENERS = {
    "pronoun": "he she it they him her his hers its their theirs we i",
    "pointer": "this that these those such then here",
    "connective": (
        "but however meanwhile also and or nor so yet still instead moreover furthermore besides "
        "therefore thus hence nevertheless nonetheless otherwise additionally consequently "
        "afterwards later earlier similarly likewise indeed though although because"
    ),
}
OPENER = {word: sign for sign, words in OPENERS.items() for word in words.split()}
OPENING, CLOSING = "\u201c\u00ab\u201e", "\u201d\u00bb"
QUOTES = '"' + OPENING + CLOSING
BOUNDARY = re.compile(r"(?<=[.!?])[\"\u201d')]*\s+(?=[\"\u201c'(]*[A-Z])")
SHORT = re.compile(r"(?:\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Col|Maj|Capt|Lt|Sgt|Cpl|Gov|Sen|Rep|Prof|Rev|St|Inc|Corp|Co|Ltd|Jr|vs|No)\.)$")
NEAR = 0.6


def summaries(path):
    """Yields the sentences of each summary in a file."""
    with open(path, encoding="utf-8") as file:
        text = file.read()
    try:
        whole = json.loads(text)
    except json.JSONDecodeError:
        whole = None
    if isinstance(whole, dict) and ("sentences" in whole or "stories" in whole):
        for story in whole.get("stories", [whole]):
            yield [sentence["text"] for sentence in story["sentences"]]
        return
    for line in text.splitlines():
        if line.strip():
            lines = json.loads(line)["summary"].splitlines()
            yield [s for line in lines for s in split(line)]


def split(line):
    """Splits at stops, but not within a quote that ends later on in the line."""
    found, start = [], 0
    for gap in BOUNDARY.finditer(line):
        before = line[start : gap.end()]
        within = not is_balanced(before) and is_balanced(line[start:])
        if not SHORT.search(line[start : gap.start()]) and not within:
            found.append(before.strip())
            start = gap.end()
    return [s for s in [*found, line[start:].strip()] if s]


def signs(sentence):
    """Returns the names of the signs that a sentence does not stand alone."""
    found = []
    # Who speaks a quote that the sentence opens with decides, not the first word of it.
    speech = outside(sentence) if plain(sentence).strip()[:1] in QUOTES else sentence
    words = re.findall(r"[^\W_]+", (speech if is_balanced(sentence) else sentence).lower())
    if words and words[0] in OPENER:
        found.append(OPENER[words[0]])
    if is_bare_quote(sentence):
        found.append("bare quote")
    if not is_balanced(sentence):
        found.append("unbalanced quotes")
    return found


def is_bare_quote(sentence):
    """A quote from end to end, with nobody outside it to say it."""
    text = plain(sentence).strip()
    return len(text) > 1 and text[0] in QUOTES and not any(c.isalnum() for c in outside(text))


def outside(sentence):
    """The words outside of quotes."""
    return re.sub(r"[\"\u201c\u00ab\u201e][^\"\u201d\u00bb]*[\"\u201d\u00bb]", "", plain(sentence))


def plain(sentence):
    return sentence.replace("``", '"').replace("''", '"')


def is_balanced(sentence):
    text = plain(sentence)
    opened = sum(c in OPENING for c in text)
    closed = sum(c in CLOSING for c in text)
    # German closes with the mark that English opens with.
    if "\u201e" in text:
        opened, closed = text.count("\u201e"), text.count("\u201c") + text.count("\u201d")
    return opened == closed and text.count('"') % 2 == 0


def near_pairs(sentences):
    """Counts the pairs whose sets of words have a Jaccard similarity over NEAR."""
    sets = [frozenset(re.findall(r"[^\W_]+", s.lower())) for s in sentences]
    return sum(len(a & b) > NEAR * len(a | b) for a, b in itertools.combinations(sets, 2) if a | b)


def percent(part, whole):
    return f"{part} ({100 * part / whole:.1f} %)" if whole else "0"


def main():
    args = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    args.add_argument("files", nargs="+")
    args.add_argument("--show", type=int, default=0, help="print so many of the sentences")
    args = args.parse_args()
    names = [*OPENERS, "bare quote", "unbalanced quotes"]
    for path in args.files:
        texts = list(summaries(path))
        flagged = [(s, signs(s)) for sentences in texts for s in sentences]
        orphans = [(s, found) for s, found in flagged if found]
        pairs = [near_pairs(sentences) for sentences in texts]
        counts = ", ".join(f"{n} {sum(n in found for _, found in flagged)}" for n in names)
        print(f"{path}: {len(flagged)} sentences in {len(texts)} summaries")
        print(f"  orphan signs    {percent(len(orphans), len(flagged))}: {counts}")
        with_pairs = sum(count > 0 for count in pairs)
        print(f"  near-duplicates {sum(pairs)} pairs in {percent(with_pairs, len(texts))} of the summaries")
        for sentence, found in orphans[: args.show]:
            print(f"    {', '.join(found)}: {sentence}")


if __name__ == "__main__":
    main()
