#!/usr/bin/env python3
"""Measures how much of the articles in saved pages is found, and how much else.

Usage: benches/extraction.py [PROGRAM] [FOLDER]

PROGRAM prints the article of the page that it is given (default: the example `extract`, as built by
`cargo build --release --example extract`); FOLDER has pages `NAME.html` and, written by hand, their
articles `NAME.txt` (default: fixtures/pages). Words are compared as multisets: precision is the share of
the words printed that are in the article, recall the share of the article's words that are printed.
"""

import collections
import pathlib
import re
import subprocess
import sys


def words(text):
    return collections.Counter(re.findall(r"\w+", text.lower()))


def main():
    root = pathlib.Path(__file__).resolve().parent.parent
    program = sys.argv[1] if len(sys.argv) > 1 else str(root / "target/release/examples/extract")
    folder = pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else root / "fixtures/pages"
    shares = []
    print(f"{'page':<16}{'precision':>10}{'recall':>10}")
    for page in sorted(folder.glob("*.html")):
        truth = words(page.with_suffix(".txt").read_text(encoding="utf-8"))
        run = subprocess.run([program, str(page)], capture_output=True, check=False)
        if run.returncode != 0:
            sys.exit(f"{program} {page} ended with {run.returncode}: {run.stderr.decode()}")
        found = words(run.stdout.decode("utf-8"))
        both = sum((truth & found).values())
        precision = both / max(1, sum(found.values()))
        recall = both / max(1, sum(truth.values()))
        shares.append((precision, recall))
        print(f"{page.stem:<16}{precision:>10.3f}{recall:>10.3f}")
    for name, at in (("precision", 0), ("recall", 1)):
        of_all = [share[at] for share in shares]
        print(f"{name}: mean {sum(of_all) / len(of_all):.3f}, least {min(of_all):.3f}")


if __name__ == "__main__":
    main()
