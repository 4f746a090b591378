#!/usr/bin/env python3
"""Makes saved pages of about 100 KB, for measuring how fast they are read.

Usage: benches/pages.py FOLDER COUNT [--seed N] [--articles FILE]

Each page has the layout of one of fixtures/pages, in turn. Around and in it stands what fills real pages:
styles, scripts, long menus, teasers, comments. The article has 10 to 60 paragraphs of its own, of invented
words and some that many pages share, so that no two pages are alike and some tell of the same: some 2,000
words on average, three times as many as reports mostly have, and hardly any of them a stop word. With
`--articles` it is one of FILE instead, JSON Lines with a "text" each, in turn. The same seed makes the same
bytes.

    benches/pages.py /tmp/pages 5000
    /usr/bin/time -v target/release/epitome digest /tmp/pages -o /tmp/digest.json
"""

import argparse
import html
import json
import pathlib
import random
import re

SIZE = 100_000
SYLLABLES = "ba co den fir gol har il jo kan lor mer nol or pas quin ras sel tor ul ven wex yar zed".split()


def words(chance, count):
    return ["".join(chance.choices(SYLLABLES, k=chance.randint(1, 4))) for _ in range(count)]


class Writer:
    """Writes sentences of common words, and of words that the pages of a story share."""

    def __init__(self, chance, common, story):
        self.chance, self.common, self.story = chance, common, story

    def sentence(self):
        chance = self.chance
        own = chance.choices(self.story, k=chance.randint(2, 5))
        text = chance.choices(self.common, k=chance.randint(6, 18)) + own
        chance.shuffle(text)
        text.insert(chance.randrange(len(text)), chance.choice(["the", "of", "in", "and", "was", "that"]))
        if chance.random() < 0.3:
            text.insert(chance.randrange(len(text)), str(chance.randint(2, 900)))
        said = f' said {chance.choice(self.story).capitalize()}.' if chance.random() < 0.2 else "."
        first = " ".join(text).capitalize()
        return f"&ldquo;{first},&rdquo;{said}" if said != "." else first + said

    def paragraph(self):
        return " ".join(self.sentence() for _ in range(self.chance.randint(2, 5)))


def before(text, tag, more):
    """Puts more before a tag, or at the end of a page that does without it."""
    at = text.lower().rfind(tag)
    return text[:at] + more + text[at:] if at >= 0 else text + more


def paragraphs_of(text):
    """The paragraphs of an article, or each three of its sentences where it has but one or two."""
    paragraphs = [line for line in text.splitlines() if line.strip()]
    if len(paragraphs) < 3:
        sentences = re.split(r"(?<=[.!?]) ", text)
        paragraphs = [" ".join(sentences[at : at + 3]) for at in range(0, len(sentences), 3)]
    return [html.escape(paragraph) for paragraph in paragraphs]


def page(layout, chance, common, story, article=None):
    writer = Writer(chance, common, story)
    if article is None:
        paragraphs = [writer.paragraph() for _ in range(chance.randint(10, 60))]
    else:
        paragraphs = paragraphs_of(article)
    # The first long paragraph of the layout shows how an article's paragraphs look there.
    model = re.search(r"<(p|div|td|font)\b([^>]*)>([^<]{60,}?)</\1>", layout)
    tag, attributes = (model.group(1), model.group(2)) if model else ("p", "")
    article = "\n".join(f"<{tag}{attributes}>{text}</{tag}>" for text in paragraphs)
    at = model.end() if model else layout.rfind("</body>")
    text = layout[:at] + "\n" + article + layout[at:]
    links = "".join(f'<li class="nav-item"><a class="link--menu" href="/{a}/{b}">{a} {b}</a></li>'
                    for a, b in zip(chance.choices(common, k=120), chance.choices(common, k=120)))
    teasers = "".join(f'<div class="teaser card"><a href="/t/{n}"><img src="/i/{n}.jpg" loading="lazy" alt="">'
                      f'<h3>{" ".join(chance.choices(common, k=6))}</h3></a></div>' for n in range(40))
    comments = "".join(f'<div class="comment"><b>{chance.choice(common)}</b><p>{writer.sentence()}</p></div>'
                       for _ in range(20))
    text = re.sub(r"(<body[^>]*>)", lambda m: m.group(1) + f'<nav class="mega-menu"><ul>{links}</ul></nav>', text,
                  count=1, flags=re.I)
    more = f'<aside class="related">{teasers}</aside><section id="comments">{comments}</section>'
    text = before(text, "</body>", more)
    rest = max(0, SIZE - len(text))
    style = "".join(f".c{n}{{margin:{n % 40}px;color:#{n % 4096:03x}}}" for n in range(rest // 64))[:rest // 2]
    script = "".join(f'window.q.push(["e{n}",{{"a":{n},"b":"<p>{n}</p>"}}]);' for n in range(rest // 80))
    fill = f"<style>{style}</style><script>{script[:rest // 2]}</script>"
    return before(text, "</head>", fill)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("count", type=int)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--articles", type=pathlib.Path)
    options = parser.parse_args()
    folder, count = options.folder, options.count
    chance = random.Random(options.seed)
    articles = [None]
    if options.articles:
        lines = options.articles.read_text(encoding="utf-8").split("\n")
        articles = [json.loads(line)["text"] for line in lines if line.strip()]
    fixtures = pathlib.Path(__file__).resolve().parent.parent / "fixtures/pages"
    layouts = [path.read_text(encoding="cp1252" if path.stem == "umlauts" else "utf-8")
               for path in sorted(fixtures.glob("*.html"))]
    common = words(chance, 4000)
    folder.mkdir(parents=True, exist_ok=True)
    stories = [words(chance, 60) for _ in range(max(1, count // 8))]
    for number in range(count):
        story, article = chance.choice(stories), articles[number % len(articles)]
        text = page(layouts[number % len(layouts)], chance, common, story, article)
        encoding = "cp1252" if "windows-1252" in text[:2000].lower() else "utf-8"
        (folder / f"{number:05}.html").write_bytes(text.encode(encoding, "xmlcharrefreplace"))


if __name__ == "__main__":
    main()
