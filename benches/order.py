#!/usr/bin/env python3
"""In what order summaries tell what their articles tell.

    epitome evaluate TOPICS.jsonl --words 220 --uncut -o summaries.jsonl
    benches/order.py TOPICS.jsonl summaries.jsonl

Prints, over all topics: how many sentences that stand side by side in an article are chosen
together and not printed side by side; how many summaries open with one of the first two
sentences of an article; how many last names stand before the sentence that has the first name
too; and Kendall's tau against the order in which the references tell the same (each sentence
is set against the one of a reference that has most of its rarer words), with its standard
error over the topics.
"""

import json
import math
import re
import sys
from collections import Counter

LIKE = 0.2  # below it a sentence is in no reference
WORD = re.compile(r"[^\W\d_]\w*")
FULL_NAME = re.compile(r"\b([A-Z][a-z]+)(?: [A-Z]\.)? ([A-Z][a-z]{2,})\b")


def sentences(text):
    parts = re.split(r'(?<=[.!?”"])\s+(?=[A-Z“"\'`])|\n+', text)
    return [part for part in parts if part.strip()]


def words(text):
    return {word[:6] for word in WORD.findall(text.lower()) if len(word) > 3}


def vectors(documents):
    counts = Counter()
    total = 0
    for text in documents:
        for sentence in sentences(text):
            counts.update(words(sentence))
            total += 1

    def vector(text):
        weights = {w: math.log((total + 1) / (counts[w] + 0.5)) for w in words(text)}
        norm = math.sqrt(sum(x * x for x in weights.values())) or 1
        return {w: x / norm for w, x in weights.items()}

    return vector


def cosine(a, b):
    return sum(x * b.get(w, 0) for w, x in a.items())


def tau(lines, reference, vector):
    told = [vector(sentence) for sentence in sentences(reference)]
    places = []
    for line in map(vector, lines):
        likes = [cosine(line, other) for other in told]
        best = max(likes, default=0)
        places.append(likes.index(best) if best > LIKE else None)
    pairs = [
        1 if a < b else -1
        for at, a in enumerate(places)
        for b in places[at + 1 :]
        if a is not None and b is not None and a != b
    ]
    return sum(pairs) / len(pairs) if pairs else None


def main(topics, summaries):
    with open(topics, encoding="utf-8") as file:
        topics = {topic["id"]: topic for topic in map(json.loads, file)}
    near = torn = opens = count = named = early = 0
    taus = []
    for record in map(json.loads, open(summaries, encoding="utf-8")):
        topic = topics[record["id"]]
        texts = [document["text"] for document in topic["documents"]]
        lines = record["summary"].split("\n")
        if len(lines) < 2:
            continue
        count += 1
        places = [{k: t.find(line) for k, t in enumerate(texts) if line in t} for line in lines]
        first = [len(sentences(texts[k][:at])) for k, at in places[0].items()]
        opens += min(first, default=9) < 2
        for i, here in enumerate(places):
            for j, there in enumerate(places):
                gaps = [
                    texts[k][at + len(lines[i]) : there[k]]
                    for k, at in here.items()
                    if there.get(k, -1) >= at + len(lines[i])
                ]
                if any(not gap.strip() for gap in gaps):
                    near += 1
                    torn += j != i + 1
        full = {}
        for at, line in enumerate(lines):
            for match in FULL_NAME.finditer(line):
                full.setdefault(match[2], at)
        for name, at in full.items():
            has = [k for k, line in enumerate(lines) if re.search(rf"\b{name}\b", line)]
            named += len(has) > 1
            early += len(has) > 1 and has[0] < at
        vector = vectors(texts)
        found = [tau(lines, reference, vector) for reference in topic["references"]]
        found = [value for value in found if value is not None]
        if found:
            taus.append(sum(found) / len(found))
    print(f"{torn} of {near} pairs of neighbors torn apart")
    print(f"{opens} of {count} summaries open as an article does")
    print(f"{early} of {named} last names before the full name")
    if len(taus) < 2:
        return
    mean = sum(taus) / len(taus)
    error = math.sqrt(sum((x - mean) ** 2 for x in taus) / len(taus) / (len(taus) - 1))
    print(f"tau {mean:.3f} (standard error {error:.3f}, {len(taus)} topics)")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
