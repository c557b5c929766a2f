"""How many planted slips of wording and capitals are found, and how many right articles are flagged.

    python bench/wording.py FOLDER [--seed N] [--each N] [--show N]

Each article of FOLDER gets, one at a time, a doubled word, a dropped end mark, typing errors of one edit, a dropped "to" or "the", a lost
capital. Found: the rule reports something that touches the place. The untouched article is the twin.
"""

from __future__ import annotations

import argparse
import random
import re
import string
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from newslint import readers
from newslint.document import Document
from newslint.knowledge import Knowledge
from newslint.registry import build, options_of
from newslint.rule import Span
from newslint.source import Source, read


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


KNOWLEDGE = Knowledge()
RULES = {r.code: r for r in build().rules}
Edit = tuple[Span, str]
FUNCTION = _set("""
        the a an of to in on at by for from with and but or that is are was were has have had be been will would as he she it
        they his its their this
    """)
CAPITALS = _set(
    "January February April June July September October November December Monday Tuesday Wednesday Thursday Friday Saturday "
    "Sunday "
    "American British French German Russian Chinese Japanese Indian Israeli Iranian European African Canadian Australian "
    "Italian Spanish Muslim Christian Islamic Jewish"
)


def words_of(doc: Document, source: Source) -> Iterator[tuple[str, Span]]:
    """Words of the paragraphs outside quotations, with their places in the file."""
    for block in doc.of_kind("paragraph"):
        if len(block.span.of(doc.text).split()) < 12:
            continue
        for t in doc.tokens_in(block.span):
            if t.kind == "word" and not doc.in_quotation(t.span):
                span, exact = doc.view.map.to_source(t.span)
                if exact and span.of(source.text) == t.text:
                    yield t.text, span


def double(doc: Document, source: Source, rng: random.Random, wanted: Callable[[str], bool]) -> Edit | None:
    places = [(w, s) for w, s in words_of(doc, source) if wanted(w)]
    if not places:
        return None
    word, span = rng.choice(places)
    return span, f"{word} {word.lower()}"


def drop_end(doc: Document, source: Source, rng: random.Random) -> Edit | None:
    blocks = [b for b in doc.of_kind("paragraph") if len(b.span.of(doc.text).split()) >= 8 and b.span.of(doc.text).endswith(".")]
    if not blocks:
        return None
    end = rng.choice(blocks).span.end
    span, exact = doc.view.map.to_source(Span(end - 1, end))
    return (span, "") if exact else None


def typo(doc: Document, source: Source, rng: random.Random) -> Edit | None:
    places = [(w, s) for w, s in words_of(doc, source) if re.fullmatch("[a-z]{5,}", w) and KNOWLEDGE.is_word(w)]
    for _ in range(20):
        if not places:
            return None
        word, span = rng.choice(places)
        i, letter = rng.randrange(1, len(word)), rng.choice(string.ascii_lowercase)
        wrong = rng.choice(
            [
                word[:i] + word[i + 1 :],
                word[:i] + letter + word[i:],
                word[:i] + letter + word[i + 1 :],
                word[: i - 1] + word[i] + word[i - 1] + word[i + 1 :],
            ]
        )
        if wrong != word and not KNOWLEDGE.is_word(wrong):
            return span, wrong
    return None


def drop(doc: Document, source: Source, rng: random.Random, word: str) -> Edit | None:
    places = [s for w, s in words_of(doc, source) if w == word]
    if not places:
        return None
    span = rng.choice(places)
    return Span(span.start, span.end + 1), ""


def lower(doc: Document, source: Source, rng: random.Random) -> Edit | None:
    places = [(w, s) for w, s in words_of(doc, source) if w in CAPITALS]
    if not places:
        return None
    word, span = rng.choice(places)
    return span, word.lower()


KINDS: dict[str, tuple[str, Callable[[Document, Source, random.Random], Edit | None]]] = {
    "double function word": ("NL801", lambda d, s, r: double(d, s, r, FUNCTION.__contains__)),
    "double any word": ("NL801", lambda d, s, r: double(d, s, r, str.islower)),
    "drop to": ("NL802", lambda d, s, r: drop(d, s, r, "to")),
    "drop the": ("NL802", lambda d, s, r: drop(d, s, r, "the")),
    "drop end mark": ("NL803", drop_end),
    "typing error": ("NL804", typo),
    "lost capital": ("NL701", lower),
}


def findings(code: str, source: Source) -> list[Span]:
    """The places in the file that a rule reports."""
    doc, _ = readers.read(source, KNOWLEDGE, None, None)
    rule = RULES[code]
    return [doc.view.map.to_source(f.span)[0] for f in rule.check(doc, options_of(rule, {})) if (f.severity or rule.severity) != "info"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=1, help="plants of a kind in an article")
    parser.add_argument("--show", type=int, default=0, help="how many missed plants of a kind to print")
    parser.add_argument("--only", default="", help="a rule's code")
    o = parser.parse_args()
    rng = random.Random(o.seed)
    planted: Counter[str] = Counter()
    found: Counter[str] = Counter()
    twins: Counter[str] = Counter()
    missed: dict[str, list[str]] = defaultdict(list)
    paths = sorted(p for p in o.folder.rglob("*") if p.suffix in (".txt", ".md", ".html") and p.name != "SOURCE.md")
    for path in paths:
        source = read(str(path))
        doc, _ = readers.read(source, KNOWLEDGE, None, None)
        before = {code: set(findings(code, source)) for code in {c for c, _ in KINDS.values()} if code in RULES}
        for code, spans in before.items():
            twins[code] += bool(spans)
        for kind, (code, plant) in KINDS.items():
            for _ in range(o.each if code in RULES and o.only in ("", code) else 0):
                edit = plant(doc, source, rng)
                if edit is None:
                    continue
                span, text = edit
                changed = source.text[: span.start] + text + source.text[span.end :]
                near = Span(span.start - 40, span.start + len(text) + 40)
                got = [s for s in findings(code, Source(str(path), changed)) if s.overlaps(near) and s not in before[code]]
                planted[kind] += 1
                found[kind] += bool(got)
                if not got:
                    missed[kind].append(changed[max(near.start, 0) : near.end].replace("\n", " ¶ "))
    for kind, n in planted.items():
        print(f"{KINDS[kind][0]} {kind:22s}{found[kind]:5d} of {n:5d} found ({found[kind] / n:.0%})")
        for line in missed[kind][: o.show]:
            print("      missed: " + line)
    for code in sorted(twins):
        print(f"{code} untouched articles flagged: {twins[code]} of {len(paths)}")


if __name__ == "__main__":
    main()
