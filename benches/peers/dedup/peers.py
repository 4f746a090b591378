"""Prints the pairs that a Python tool finds: peers.py datasketch|rensa FILE"""
import json
import re
import sys

WORD = re.compile(r"[^\W_]+")


def grams(text):
    words = WORD.findall(text.lower())
    return {" ".join(gram) for gram in zip(words, words[1:], words[2:])}


def texts(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)["text"]


def datasketch_pairs(path):
    from datasketch import MinHash, MinHashLSH

    index = MinHashLSH(threshold=0.7, num_perm=128)
    for at, text in enumerate(texts(path)):
        sketch = MinHash(num_perm=128)
        sketch.update_batch([gram.encode() for gram in grams(text)])
        for other in index.query(sketch):
            yield other, at
        index.insert(at, sketch)


def rensa_pairs(path):
    """Candidates of rensa's index, verified by its own estimate."""
    from rensa import RMinHash, RMinHashLSH

    index = RMinHashLSH(threshold=0.7, num_perm=128, num_bands=16)
    sketches = []
    for at, text in enumerate(texts(path)):
        sketch = RMinHash(num_perm=128, seed=42)
        sketch.update(list(grams(text)))
        for other in index.query(sketch):
            if sketches[other].jaccard(sketch) >= 0.7:
                yield other, at
        index.insert(at, sketch)
        sketches.append(sketch)


def main():
    find = {"datasketch": datasketch_pairs, "rensa": rensa_pairs}[sys.argv[1]]
    for first, second in find(sys.argv[2]):
        print(first, second)


main()
