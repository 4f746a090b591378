#!/usr/bin/env python3
"""Writes the summaries that other summarizers make of a file of topics.

    summaries.py VENV TOPICS.jsonl WORDS OUT [--systems NAME,...] [--limit SECONDS]

VENV    a folder for a virtual environment; made, and filled from PyPI, when it is not there
TOPICS  a line a topic: {"id", "documents": [{"text"}, ...], ...}
WORDS   the most white-space words a summary may have
OUT     a folder; gets a file NAME.jsonl with a line {"id", "summary"} a topic

README.md beside this file says how each system is called, and why so.
"""
import argparse
import json
import os
import re
import signal
import subprocess
import sys
import time
import venv

PACKAGES = [
    "sumy==0.13.0",
    "summa==1.2.0",
    "nltk==3.10.4",
    "numpy==2.4.6",
    "scipy==1.17.1",
]

# Points after these do not end a sentence; nor do those after single capital letters.
ABBREVIATIONS = set(
    "mr mrs ms dr prof rev gen sen rep gov lt col sgt capt cpl maj adm hon pres st ave blvd "
    "jr sr inc ltd co corp cos bros vs etc no jan feb mar apr jun jul aug sep sept oct nov dec "
    "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont "
    "neb nev okla ore pa tenn tex va vt wash wis wyo u.s u.n u.k e.u d.c a.m p.m e.g i.e".split()
)
BOUNDARY = re.compile(r"[.!?]+[\"'\u2019\u201d)\]]*\s+(?=[\"'\u2018\u201c(\[]*[^\W_])")


def sentences(text):
    """Splits a text at line ends and at stops that do not follow an abbreviation."""
    return [s for line in text.splitlines() for s in sentences_of_line(line.strip()) if s]


def sentences_of_line(line):
    found, start = [], 0
    for stop in BOUNDARY.finditer(line):
        last = line[start : stop.start()].rsplit(None, 1)[-1:] or [""]
        word = last[0].lstrip("\"'(\u2018\u201c[").lower()
        short = line[stop.start()] == "." and (word in ABBREVIATIONS or re.fullmatch(r"[a-z]", word))
        if not short:
            found.append(line[start : stop.end()].strip())
            start = stop.end()
    return found + [line[start:].strip()]


def within(words, ranked):
    """Takes (text, anything) pairs, best first, each if it fits into what is left."""
    kept = []
    for item in ranked:
        length = len(str(item[0]).split())
        if length <= words:
            kept.append(item)
            words -= length
    return kept


class Splitter:
    """Stands in for sumy's tokenizer, whose data would have to be downloaded."""

    language = "english"

    def to_sentences(self, paragraph):
        return tuple(sentences(paragraph))

    def to_words(self, sentence):
        return tuple(re.findall(r"[^\W\d_](?:[^\W\d_]|['-])*", sentence))


def sumy(kind):
    import importlib

    from sumy.nlp.stemmers import Stemmer
    from sumy.parsers.plaintext import PlaintextParser
    from sumy.utils import get_stop_words

    module, name = kind
    summarizer = getattr(importlib.import_module(f"sumy.summarizers.{module}"), name)
    summarizer = summarizer(Stemmer("english"))
    summarizer.stop_words = get_stop_words("english")

    def summarize(texts, words):
        lines = (line for text in texts for line in text.splitlines())
        parser = PlaintextParser.from_string("\n\n".join(lines), Splitter())
        picks = summarizer(parser.document, lambda ranked: within(words, ranked))
        return "\n".join(str(pick) for pick in picks)

    return summarize


def summa():
    from summa import summarizer

    def summarize(texts, words):
        scored = summarizer.summarize("\n".join(texts), ratio=1.0, scores=True)
        order = sorted(range(len(scored)), key=lambda i: -scored[i][1])
        picks = sorted(at for _, at in within(words, [(scored[i][0], i) for i in order]))
        return "\n".join(scored[i][0] for i in picks)

    return summarize


def lead():
    def summarize(texts, words):
        split = [sentences(text) for text in texts]
        rounds = range(max(map(len, split), default=0))
        turns = [(s[i],) for i in rounds for s in split if i < len(s)]
        return "\n".join(text for (text,) in within(words, turns))

    return summarize


SYSTEMS = {
    "lead": lead,
    "summa": summa,
    "sumy-lexrank": lambda: sumy(("lex_rank", "LexRankSummarizer")),
    "sumy-textrank": lambda: sumy(("text_rank", "TextRankSummarizer")),
    "sumy-luhn": lambda: sumy(("luhn", "LuhnSummarizer")),
    "sumy-lsa": lambda: sumy(("lsa", "LsaSummarizer")),
    "sumy-kl": lambda: sumy(("kl", "KLSummarizer")),
}


class Stopped(Exception):
    pass


def stop(_signal, _frame):
    raise Stopped


def run(name, topics, words, out, limit):
    """Writes NAME.jsonl and prints what it took; nothing is written over the limit."""
    signal.signal(signal.SIGVTALRM, stop)
    summarize = SYSTEMS[name]()
    rows, failed, start = [], 0, time.process_time()
    signal.setitimer(signal.ITIMER_VIRTUAL, limit)
    try:
        for topic in topics:
            try:
                summary = summarize([d["text"] for d in topic["documents"]], words)
            except Stopped:
                raise
            except Exception as error:  # a crash is a result: the topic scores 0
                failed += 1
                print(f"{name}: {topic['id']}: {error!r}", file=sys.stderr)
                continue
            rows.append({"id": topic["id"], "summary": summary})
    except Stopped:
        print(f"{name:14s} stopped after {limit:g} s in topic {len(rows) + failed + 1} of {len(topics)}")
        return
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    spent = time.process_time() - start
    with open(os.path.join(out, f"{name}.jsonl"), "w", encoding="utf-8") as file:
        file.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
    mean = sum(len(row["summary"].split()) for row in rows) / max(len(rows), 1)
    print(f"{name:14s} {spent:9.2f} CPU seconds, {mean:6.1f} words, {failed} failed", flush=True)


def inside(folder):
    """Goes on in the virtual environment, with one thread, so that CPU seconds compare."""
    python = os.path.join(folder, "bin", "python")
    if os.path.realpath(sys.prefix) == os.path.realpath(folder):
        return
    if not os.path.exists(python):
        venv.create(folder, with_pip=True)
        subprocess.run([python, "-m", "pip", "install", "-q", *PACKAGES], check=True)
    one = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "PYTHONHASHSEED": "0"}
    os.execve(python, [python, *sys.argv], {**os.environ, **one})


def main():
    args = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    args.add_argument("venv")
    args.add_argument("topics")
    args.add_argument("words", type=int)
    args.add_argument("out")
    args.add_argument("--systems", default=",".join(SYSTEMS))
    args.add_argument("--limit", type=float, default=600, help="CPU seconds a system (600)")
    args = args.parse_args()
    inside(args.venv)
    with open(args.topics, encoding="utf-8") as file:
        topics = [json.loads(line) for line in file]
    os.makedirs(args.out, exist_ok=True)
    for name in args.systems.split(","):
        run(name, topics, args.words, args.out, args.limit)


if __name__ == "__main__":
    main()
