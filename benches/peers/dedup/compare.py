"""Runs epitome and its peers on one corpus and prints what each costs and finds.

usage: compare.py FOLDER CORPUS.jsonl [NAME...]

FOLDER gets a virtual environment (datasketch, rensa, from PyPI), a build of gaoya (from
crates.io) and the pairs that each tool found. NAMEs choose from the systems. README.md
says what is measured.
"""
import json
import math
import os
import re
import subprocess
import sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent.parent
PACKAGES = ["datasketch==2.0.0", "rensa==0.5.0", "numpy"]
WORD = re.compile(r"[^\W_]+")


def truth(path):
    """All pairs with a Jaccard similarity of 0.7 or more, found without any hashing."""
    numbers, sets, counts = {}, [], defaultdict(int)
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            words = WORD.findall(json.loads(line)["text"].lower())
            grams = zip(words, words[1:], words[2:])
            sets.append({numbers.setdefault(gram, len(numbers)) for gram in grams})
            for gram in sets[-1]:
                counts[gram] += 1
    pairs, index = set(), defaultdict(list)
    for own in sorted(range(len(sets)), key=lambda at: len(sets[at])):
        grams = sorted(sets[own], key=lambda gram: (counts[gram], gram))
        size = len(grams)
        candidates = set()
        # Two sets with so much in common share one of the first of their rarest members.
        for gram in grams[: size - math.ceil(0.7 * size - 1e-9) + 1]:
            if counts[gram] > 1:
                candidates.update(at for at in index[gram] if 10 * len(sets[at]) >= 7 * size)
                index[gram].append(own)
        for other in candidates:
            common = len(sets[own] & sets[other])
            if 10 * common >= 7 * (size + len(sets[other]) - common):
                pairs.add((min(own, other), max(own, other)))
    return pairs


def prepare(folder, names):
    """Installs what is asked for, and returns the command of each system."""
    commands = {}
    corpus = sys.argv[2]
    if {"epitome-pairs", "epitome-dedup"} & set(names):
        run(["cargo", "build", "--release", "--bin", "epitome", "--example", "pairs"], ROOT)
        target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "release"
        commands["epitome-pairs"] = [target / "examples" / "pairs", corpus]
        commands["epitome-dedup"] = [
            target / "epitome", "dedup", corpus, "--quiet", "--threads", "1",
            "-o", folder / "unique.jsonl",
        ]
    if any(name.startswith("gaoya") for name in names):
        build = folder / "gaoya"
        manifest = HERE / "gaoya" / "Cargo.toml"
        run(["cargo", "build", "--release", "--manifest-path", manifest, "--target-dir", build], HERE)
        gaoya = build / "release" / "gaoya-peer"
        commands["gaoya-16x8"] = [gaoya, corpus, "16", "8"]
        commands["gaoya-25x5"] = [gaoya, corpus, "25", "5"]
    if {"datasketch", "rensa"} & set(names):
        python = folder / "venv" / "bin" / "python"
        if not python.exists():
            run([sys.executable, "-m", "venv", folder / "venv"], folder)
            run([python, "-m", "pip", "install", "-q", *PACKAGES], folder)
        for name in ["datasketch", "rensa"]:
            commands[name] = [python, HERE / "peers.py", name, corpus]
    return commands


def run(command, where):
    subprocess.run([str(part) for part in command], cwd=where, check=True)


def measured(command, output):
    """Runs a command; returns its processor seconds and its peak memory in MB."""
    with open(output, "w") as out:
        child = subprocess.Popen([str(part) for part in command], stdout=out, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        raise SystemExit(f"{command[0]} failed")
    unit = 1 if sys.platform == "darwin" else 1024
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit / 1e6


def pairs_in(path):
    with open(path) as lines:
        return {tuple(sorted(map(int, line.split()))) for line in lines}


SYSTEMS = ["epitome-pairs", "epitome-dedup", "gaoya-16x8", "gaoya-25x5", "rensa", "datasketch"]


def main():
    folder, corpus = Path(sys.argv[1]).resolve(), sys.argv[2]
    folder.mkdir(parents=True, exist_ok=True)
    names = sys.argv[3:] or SYSTEMS
    commands = prepare(folder, names)
    size = os.path.getsize(corpus) / 1e6
    with open(corpus, "rb") as lines:
        count = sum(1 for _ in lines)
    # A child's peak memory counts from what this process has when it starts it: the truth
    # is found afterwards.
    costs = {name: measured(commands[name], folder / f"{name}.pairs") for name in names}
    exact = truth(corpus)
    print(f"{count} articles, {size:.0f} MB, {len(exact)} pairs")
    print(f"{'system':<15}{'docs/cpu-s':>11}{'MB/cpu-s':>10}{'precision':>11}{'recall':>9}{'F1':>9}{'memory MB':>11}")
    for name in names:
        seconds, memory = costs[name]
        row = f"{name:<15}{count / seconds:>11.0f}{size / seconds:>10.1f}"
        if name == "epitome-dedup":
            row += f"{'':>29}"
        else:
            found = pairs_in(folder / f"{name}.pairs")
            common = len(found & exact)
            precision, recall = common / max(1, len(found)), common / max(1, len(exact))
            f1 = 2 * precision * recall / max(1e-9, precision + recall)
            row += f"{precision:>11.4f}{recall:>9.4f}{f1:>9.4f}"
        print(f"{row}{memory:>11.0f}")


main()
