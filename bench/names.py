"""Accuracy of names on a corpus folder: false alarms, planted misspellings, corrections from real histories, clusters of persons.

    python bench/names.py FOLDER [--seed N] [--show]

FOLDER holds clean-news/ (published articles), corrections/ and gum-gold/ as far as they are there. Planting is seeded: a letter is inserted,
left out, replaced or swapped in one use of a known name; in one use of a name that occurs three times or more; or a family name of
a Korean or Chinese person is replaced by the given name. A misspelling that is itself a word, a real name or a place is not planted.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import string
import sys
from collections import defaultdict
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any, NamedTuple

if Path(sys.path[0]).resolve() == Path(__file__).resolve().parent:
    # As a script, this folder's numbers.py would be taken for the library's.
    del sys.path[0]

from newslint import readers
from newslint.checks.names import given_name_as_surname, misspelled_known_name, name_spelling_drift
from newslint.document import Document
from newslint.knowledge import Knowledge
from newslint.layers.names.persons import fold
from newslint.proof import findings
from newslint.source import Source, read

RULES = {"NL101": misspelled_known_name.check, "NL102": name_spelling_drift.check, "NL103": given_name_as_surname.check}
KNOWLEDGE = Knowledge()
FAMILY_FIRST = [
    ("Kim", "Min-seok"), ("Park", "Geun-hye"), ("Lee", "Jae-myung"), ("Choi", "Soon-sil"), ("Yoon", "Suk Yeol"), ("Han", "Duck-soo"), ("Moon", "Jae-in"),
    ("Kim", "Yong Nam"), ("Ri", "Sol Ju"), ("Choe", "Son Hui"), ("Cho", "Kuk"), ("Jung", "Eun-kyeong"), ("Hwang", "Kyo-ahn"), ("Song", "Kang-ho"), ("Bong", "Joon-ho"),
    ("Xi", "Jinping"), ("Li", "Keqiang"), ("Wang", "Yi"), ("Zhao", "Lijian"), ("Hua", "Chunying"), ("Liu", "Xiaobo"), ("Chen", "Guangcheng"), ("Zhang", "Gaoli"),
    ("Peng", "Shuai"), ("Huang", "Yanzhong"), ("Yang", "Jiechi"), ("Qin", "Gang"), ("Tsai", "Ing-wen"), ("Lai", "Ching-te"), ("Ma", "Ying-jeou"), ("Leung", "Chun-ying"),
    ("Xu", "Zhiyong"), ("Guo", "Wengui"), ("Zhou", "Yongkang"), ("Bo", "Xilai"), ("Sun", "Chunlan"), ("Wu", "Yi"), ("Gao", "Fu"), ("Zhong", "Nanshan"), ("Han", "Zheng"),
]  # fmt: skip
ROLES = [
    "a spokesman for the ministry",
    "the defense minister",
    "who runs the factory",
    "a lawyer",
    "the party leader",
    "34",
    "an engineer from the capital",
    "the team captain",
]
TEMPLATES = [
    "{full}, {role}, arrived on Monday. {family} met reporters at the airport, and {slot} said talks would go on.",
    "The court heard from {full}. {family} denied the charge. Prosecutors said {slot} had signed the papers.",
    "{full} won the vote with 54 percent. “We begin today,” {family} said. Critics of {slot} called for a recount.",
    "Officials met {full} in the north. It was the first visit by {family} since May. On Tuesday {slot} left for home.",
    "A statement by {full} was read out. {family}’s office gave no details, but {slot}’s brother confirmed the trip.",
    "In 2019 {full} became chairman. {slot} had led the company for nine years, and {family} owned a third of it.",
]


class Plant(NamedTuple):
    kind: str
    path: str
    text: str
    at: int
    wrong: str
    right: str


def document(path: str, text: str) -> Document:
    return readers.read(Source(path, text), KNOWLEDGE, None, None)[0]


def reported(doc: Document, codes: str = "NL101 NL102 NL103") -> list[tuple[str, int, int, str]]:
    """(code, start, end, message) in offsets of the source."""
    out = []
    for code in codes.split():
        for f in findings(RULES[code], doc):
            span, _ = doc.view.map.to_source(f.span)
            out.append((code, span.start, span.end, f.message))
    return out


def edit(word: str, rng: random.Random) -> str:
    """One insertion, deletion, substitution or swap that leaves the first letter."""
    i = rng.randrange(1, len(word))
    kind = rng.choice("idst")
    letter = rng.choice(string.ascii_lowercase)
    if kind == "i":
        return word[:i] + letter + word[i:]
    if kind == "d":
        return word[:i] + word[i + 1 :]
    if kind == "s":
        return word[:i] + letter + word[i + 1 :]
    return word[: i - 1] + word[i] + word[i - 1] + word[i + 1 :] if i > 1 else word[:1] + word[2:3] + word[1:2] + word[3:]


def misspelt(word: str, rng: random.Random, taken: set[str]) -> str | None:
    k = KNOWLEDGE
    for _ in range(20):
        new = edit(word, rng)
        if new == word or new in taken or fold(new) == fold(word) or new[0] != word[0]:
            continue
        if not (k.is_word(new.lower()) or k.name_rank(new) or k.is_known(new) or k.by_demonym(new) or k.place_codes(new)):
            return new
    return None


def known_plants(path: str, text: str, rng: random.Random) -> Iterator[Plant]:
    """One misspelling of a known name of the article."""
    doc = document(path, text)
    to_source = doc.view.map.to_source
    spots = []
    for m in doc.names.mentions:
        if m.quoted or m.block != "paragraph" or not KNOWLEDGE.is_known(m.text):
            continue
        for w in m.words:
            span, exact = to_source(w)
            word = text[span.start : span.end]
            if (
                exact
                and len(word) >= 5
                and word.isalpha()
                and not word.isupper()
                and (len(m.words) == 1 or not KNOWLEDGE.is_word(word.lower()))
            ):
                spots.append((span, word))
    yield from _one(path, text, spots, "known", rng)


def repeated_plants(path: str, text: str, rng: random.Random) -> Iterator[Plant]:
    """One misspelling of a name that the article uses three times or more."""
    doc = document(path, text)
    uses = defaultdict(list)
    for m in doc.names.mentions:
        for w in m.words:
            span, exact = doc.view.map.to_source(w)
            word = text[span.start : span.end]
            if exact and len(word) >= 4 and word.isalpha() and not word.isupper() and not KNOWLEDGE.is_word(word.lower()):
                uses[word].append((span, m.quoted or m.block != "paragraph"))
    spots = [(span, word) for word, found in uses.items() if len(found) >= 4 for span, odd in found if not odd]
    yield from _one(path, text, spots, "repeated", rng)


def _one(path: str, text: str, spots: list[Any], kind: str, rng: random.Random) -> Iterator[Plant]:
    if spots:
        span, word = rng.choice(spots)
        taken = set(text.split())
        if new := misspelt(word, rng, taken):
            yield Plant(kind, path, text[: span.start] + new + text[span.end :], span.start, new, word)


def order_plants(path: str, text: str, rng: random.Random) -> Iterator[Plant]:
    """A passage about a Korean or Chinese person with the given name for the family name."""
    family, given = rng.choice(FAMILY_FIRST)
    body = text.rstrip("\n")
    if family in body:
        return
    template = rng.choice(TEMPLATES)
    filled = partial(template.format, full=f"{family} {given}", family=family, role=rng.choice(ROLES))
    passage = filled(slot="\0")
    at = len(body) + 2 + passage.index("\0")
    yield Plant("order", path, body + "\n\n" + passage.replace("\0", given) + "\n", at, given, family)


def articles(folder: Path) -> list[str]:
    return sorted(str(p) for p in folder.rglob("*") if p.suffix in (".txt", ".md", ".html") and p.name != "SOURCE.md")


def plants(paths: list[str], seed: int, show: bool) -> None:
    for name, planter, want in (
        ("known", known_plants, "NL101 NL102"),
        ("repeated", repeated_plants, "NL102 NL101"),
        ("order", order_plants, "NL103"),
    ):
        rng = random.Random(f"{seed}-{name}")
        done = hit = first = others = 0
        for path in paths:
            source = read(path)
            before = {(c, m) for c, _, _, m in reported(document(path, source.text))}
            for p in planter(path, source.text, rng):
                done += 1
                after = reported(document(path, p.text))
                codes = {c for c, a, b, _ in after if a <= p.at < b and c in want.split()}
                hit += bool(codes)
                first += want.split()[0] in codes
                wide = {m for c, a, b, m in after if not a <= p.at < b and (c, m) not in before}
                others += bool(wide)
                if show and not codes:
                    print(f"  missed {name} {p.wrong} for {p.right}: {p.text[max(p.at - 60, 0) : p.at + 40]!r} {Path(path).name[:40]}")
                if show and wide:
                    print(f"  beside {name} {p.wrong} for {p.right}: {wide}")
        print(
            f"{name:9s} planted {done}, found {hit} ({hit / max(done, 1):.1%}), by {want.split()[0]} {first}; articles with another report {others}"
        )


def corrections(folder: Path) -> None:
    rows = [json.loads(line) for line in (folder / "pairs.jsonl").read_text(encoding="utf-8").splitlines() if line.strip()]
    rows = [r for r in rows if r.get("gold") == "name-inconsistent-in-article"]
    found = silent = 0
    for r in rows:
        sides = [
            reported(document(r[f"doc_{side}"], read(str(folder / r[f"doc_{side}"])).text), "NL101 NL102") for side in ("before", "after")
        ]
        old = r["edits"][0]["old"].removesuffix("'s")
        hit = any(old in m for _, _, _, m in sides[0])
        found += hit
        silent += not sides[1]
        if not hit or sides[1]:
            print(f"  {'found' if hit else 'MISSED'} {old} -> {r['edits'][0]['new']}; after: {[m for _, _, _, m in sides[1]]}")
    print(f"corrections found {found} of {len(rows)}, silent after {silent}")


def b_cubed(folder: Path) -> None:
    """B-cubed over the names of persons: gold mentions with a proper noun, matched by their last words in their order."""
    chains = defaultdict(list)
    for line in (folder / "gum-gold" / "entity-chains.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        if row["etype"] == "person":
            chains[row["doc"]].append(row)
    precision, recall, matched, gold_total = [], [], 0, 0
    for path in articles(folder / "clean-news" / "gum-wikinews"):
        doc = document(path, read(path).text)
        gold: dict[tuple[int, int], str] = {}
        ours: dict[tuple[int, int], int] = {}
        for chain in chains[Path(path).stem]:
            texts = [m["text"] for m in chain["mentions"] if m["has_proper_noun"]]
            names = {t for t in texts}
            for e in doc.names.entities:
                for m in e.mentions:
                    if any(_fits(t, m.text) for t in names):
                        gold.setdefault(tuple(m.span), chain["chain"])
        wanted = sum(
            1
            for c in chains[Path(path).stem]
            for m in c["mentions"]
            if m["has_proper_noun"] and any(w[:1].isupper() for w in m["text"].split())
        )
        gold_total += wanted
        for m in doc.names.mentions:
            if tuple(m.span) in gold:
                ours[tuple(m.span)] = m.entity
        matched += len(gold)
        for key in gold:
            mine = {k for k in gold if ours.get(k) == ours.get(key)}
            true = {k for k in gold if gold[k] == gold[key]}
            precision.append(len(mine & true) / len(mine))
            recall.append(len(mine & true) / len(true))
    p, r = sum(precision) / len(precision), sum(recall) / len(recall)
    print(f"B-cubed of persons: precision {p:.3f}, recall {r:.3f}, F {2 * p * r / (p + r):.3f} over {matched} mentions ({gold_total} gold)")


def _fits(gold: str, ours: str) -> bool:
    """Whether a gold mention is our name with words of rank before it; a name inside an apposition ("editor of the Gazette") is not."""
    gold = gold.replace(" 's", "").replace(" ’s", "").replace(" - ", "-")
    before = gold.removesuffix(ours)
    return gold == ours or (
        gold.endswith(" " + ours)
        and not re.search(r"\b(?:of|in|at|by|from|for|the|a|an|with|to)\b", before.removeprefix("the "), re.IGNORECASE)
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--show", action="store_true", help="print what is missed")
    o = parser.parse_args()
    paths = articles(o.folder / "clean-news") if (o.folder / "clean-news").exists() else articles(o.folder)
    alarmed = 0
    for path in paths:
        found = reported(document(path, read(path).text))
        alarmed += bool(found)
        for code, _, _, message in found if o.show else ():
            print(f"  {code} {Path(path).name}: {message}")
    print(f"{len(paths)} articles, {alarmed} with a report of {', '.join(RULES)}")
    plants(paths, o.seed, o.show)
    if (o.folder / "corrections" / "pairs.jsonl").exists():
        corrections(o.folder / "corrections")
    if (o.folder / "gum-gold").exists():
        b_cubed(o.folder)


if __name__ == "__main__":
    main()
