"""Fits the weights of rules that weigh evidence (NL301, NL302), and judges the fit on the passages of writers that it has not seen.

    python bench/fit301.py [--select NL302] [--news FOLDER ...] [--plant FOLDER] [--apart] [--show]

Material: the rule's passages in `bench/blind`, the clean sets there, the rule's own examples, and folders of published articles as right copy.
A wrong passage says where the mistake is, not with which two values: of the pairings of the changes there, the best by the weights of
the turn before counts as the wrong one, and so in turns. --apart fits on all writers but one, and scores that one, for each round.
Needs scikit-learn, which newslint does not.
"""

from __future__ import annotations

import os
import sys

# The scripts' folder holds a module named as one of the standard library's (numbers): it goes last.
sys.path.sort(key=os.path.dirname(os.path.abspath(__file__)).__eq__)
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import argparse
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression

from bench import scoring
from bench.blind import _words, passages
from bench.planting import apply, grow, load
from newslint.checks.numbers.changes import _evidence
from newslint.document import Document
from newslint.layout import BREAK
from newslint.proof import document, of_example
from newslint.rule import Bad
from newslint.source import Span

BLIND = Path(__file__).parent / "blind"
TURNS = 4
#: The rule's own examples have to pass.
EXAMPLES = 12.0
C = 2
#: The strict rounds, and passages in their manner, count for more than the earlier ones.
STRICT = {"round16": 3.0, "round18": 3.0, "changes": 3.0}
#: What was published, and right copy of the same density, is what the rule must be silent on.
SHARES = {"examples": EXAMPLES, **STRICT, "news": 3.0, **{f"clean{n}": 3.0 for n in range(1, 5)}, "planted": 0.5}
#: A rounded weight of 10 is this many units of the regression.
UNIT = 0.15


class Bag(NamedTuple):
    """The pairings of one change; of a wrong one at least one is the mistake."""

    writer: str
    passage: str
    wrong: bool
    options: list[frozenset[str]]
    words: list[str]


def of_document(code: str, writer: str, name: str, doc: Document, wrong: list[Span] | None) -> Iterator[Bag]:
    """The bags of an article: `wrong` are the places of its mistakes, None where it has none."""
    at_fault: list[_evidence.Pairing] = []
    beside: list[_evidence.Pairing] = []
    for options in (_evidence.pairings if code == "NL301" else _evidence.confusions)(doc):
        c = options[0].claim
        if wrong is None:
            yield Bag(writer, name, False, [p.features for p in options], [_words_of(doc, p) for p in options])
        elif not wrong or any(s.overlaps(c.span) or s.overlaps(c.word) for s in wrong):
            at_fault += options
        else:
            beside += [p for p in options if any(s.overlaps(p.start.span) or s.overlaps(p.end.span) for s in wrong)]
    if wrong is not None:
        at_fault = at_fault or beside
        yield Bag(writer, name, True, [p.features for p in at_fault], [_words_of(doc, p) for p in at_fault])


def _words_of(doc: Document, p: _evidence.Pairing) -> str:
    return f"{p.claim.span.of(doc.text)}: {p.start.span.of(doc.text)} -> {p.end.span.of(doc.text)}"


def planted(code: str, folder: Path, number: int = 240) -> Iterator[Bag]:
    """Plain mistakes, and the same passages put right, without the article that they were planted in."""
    for n, plant in enumerate(grow(Random(1), load(folder), code, number)):
        for side in (plant.wrong, plant.right):
            text, spans = apply(plant.article.text, side)
            begin = text.rfind("\n", 0, min(s.start for s in spans)) + 1
            end = text.find("\n", max(s.end for s in spans))
            doc = document(text[begin : end if end >= 0 else len(text)])
            yield from of_document(code, "planted", f"planted {n} {side is plant.wrong}", doc, [Span(s.start - begin, s.end - begin) for s in spans] if side is plant.wrong else None)


def material(code: str, news: list[Path]) -> Iterator[Bag]:
    for path in sorted(BLIND.glob(f"*/{code}.jsonl")) + sorted(BLIND.glob("*/NL.jsonl")):
        for row in passages(path):
            body = BREAK.join(t for t in (f"Photo: {row['caption']}" if row.get("caption") else "", row.get("text") or "") if t)
            doc = document(body, headline=row.get("headline"), deck=row.get("deck"), date=row.get("date"), knowledge=scoring.knowledge())
            places = None
            if row["verdict"] == "wrong":
                found = [(doc.text.find(w), len(w)) for w in (_words(row) if row.get("span") else [])]
                places = [Span(i, i + n) for i, n in found if i >= 0]
            yield from of_document(code, path.parent.name, f"{path.parent.name} {row['id']}", doc, places)
    rules = {r.code: r.examples for r in scoring.rules(())}
    examples = [(of, e) for of in sorted(rules) for e in rules[of] if of == code or not isinstance(e, Bad)]
    for n, (_, example) in enumerate(examples):
        doc, spans, _ = of_example(example)
        yield from of_document(code, "examples", f"example {n}", doc, spans if isinstance(example, Bad) else None)
    for folder in news:
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".txt", ".md") and path.name not in ("SOURCE.md", "README.md"):
                yield from of_document(code, "news", str(path), scoring.document(str(path), path.read_text(encoding="utf-8")), None)


def fitted(bags: list[Bag], begin: dict[str, int]) -> dict[str, int]:
    """The weights, rounded."""
    names = sorted({f for b in bags for o in b.options for f in o})
    known = {n: i for i, n in enumerate(names)}
    weights = np.array([begin.get(n, 0) * UNIT for n in names])
    bags = [b for b in bags if b.options]
    rows = [np.array([[f in o for f in names] for o in b.options], dtype=np.float32) for b in bags]
    seen = Counter(f for b in bags for f in set().union(*b.options))
    rare = np.array([seen[n] < 3 for n in names])
    out: dict[str, int] = {}
    for _ in range(TURNS):
        chosen, labels, shares = [], [], []
        for b, x in zip(bags, rows, strict=True):
            score = x @ weights
            if b.wrong:
                chosen.append(x[int(score.argmax())])
                labels.append(1)
                shares.append(SHARES.get(b.writer, 1.0))
            else:
                for i in np.argsort(-score)[:3]:
                    chosen.append(x[i])
                    labels.append(0)
                    shares.append(SHARES.get(b.writer, 1.0))
        x = np.array(chosen)
        x[:, rare] = 0
        model = LogisticRegression(C=C, max_iter=2000, fit_intercept=True).fit(x, labels, sample_weight=shares)
        weights = model.coef_[0]
        out = {n: round(float(weights[known[n]]) / UNIT) for n in names}
        out = {n: w for n, w in out.items() if w} | {"": round(float(model.intercept_[0]) / UNIT)}
    return out


def score(bags: list[Bag], weights: dict[str, int], enough: int) -> tuple[int, int, int, int, list[str]]:
    """Wrong passages, found ones, right passages, flagged ones; and the failures."""
    best: dict[str, tuple[bool, int, str]] = {}
    for b in bags:
        tops = [(sum(weights.get(f, 0) for f in o), w) for o, w in zip(b.options, b.words, strict=True)]
        top, word = max(tops, default=(-99, "nothing"))
        if b.passage not in best or best[b.passage][1] < top:
            best[b.passage] = (b.wrong, top, word)
    wrong = [b for b in best.values() if b[0]]
    right = [b for b in best.values() if not b[0]]
    failures = [f"{name}: {'missed' if w else 'flagged'} {top} {word}" for name, (w, top, word) in best.items() if (top >= enough) != w]
    return len(wrong), sum(b[1] >= enough for b in wrong), len(right), sum(b[1] >= enough for b in right), failures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--select", choices=("NL301", "NL302"), default="NL301")
    parser.add_argument("--news", type=Path, nargs="*", default=[])
    parser.add_argument("--plant", type=Path, help="articles to plant mistakes in")
    parser.add_argument("--but", nargs="*", default=[], help="articles there that are not right")
    parser.add_argument("--apart", action="store_true", help="leave out one writer of the strict rounds")
    parser.add_argument("--show", action="store_true", help="print the failures")
    o = parser.parse_args()
    made = planted(o.select, o.plant) if o.plant else ()
    bags = [b for b in (*material(o.select, o.news), *made) if not any(name in b.passage for name in o.but)]
    for writer in sorted(STRICT) if o.apart else ():
        weights = fitted([b for b in bags if b.writer != writer], START)
        report(f"apart, {writer}", [b for b in bags if b.writer == writer], weights, o.show)
    weights = fitted(bags, START)
    for writer in sorted({b.writer for b in bags}):
        report(f"all, {writer}", [b for b in bags if b.writer == writer], weights, o.show)
    print(-weights.pop(""), dict(sorted(weights.items(), key=lambda x: -x[1])))


def report(title: str, bags: list[Bag], weights: dict[str, int], show: bool) -> None:
    wrong, found, right, flagged, failures = score(bags, weights, -weights[""])
    print(f"{title}: found {found}/{wrong}, flagged {flagged} of {right} with something to weigh")
    print(*failures if show else (), sep="\n")


#: Where the first turn starts: what stands in one sentence, firmly joined.
START = {
    "in one sentence": 8, "one clause": 6, "join from to": 8, "join to from": 8, "join against": 6, "join was from": 6, "join paren": 4, "join timed": 4, "over 0 values": 6, "gap short": 3,
    "leads to": 4, "leads from": 4, "leads base": 4, "leads elsewhere": -8, "over a change of its sort": -8, "misaligned": -8, "pair of another change": -8, "explained here firmly": -16, "explained near firmly": -8,
    "names another": -4, "off widely": -4, "contrary and wrong": -6, "across contrast": -4,
}  # fmt: skip

if __name__ == "__main__":
    main()
