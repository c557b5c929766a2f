"""Fit the weights of a rule that weighs evidence, and judge its design.

    python bench/fit309.py [--news FOLDER ...] [--plant FOLDER] [--write]

Every unexplained margin (NL309) of the rounds of blind passages, of the right copy, of the rule's own examples and of published articles is a
case: wrong where a passage's author says so, right everywhere else. The weights are those of a regularised logistic regression over the named
evidence, in tenths and rounded. The table is leave-one-writer-out: each round is judged by weights that have not seen it.
--write puts the weights into the rule. Needs scikit-learn, which the package does not.
"""

from __future__ import annotations

import os
import sys

# The scripts' folder holds a module named as one of the standard library's (numbers): it goes last.
sys.path.sort(key=os.path.dirname(os.path.abspath(__file__)).__eq__)
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
os.environ.setdefault("OMP_NUM_THREADS", "1")

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix, vstack
from sklearn.linear_model import LogisticRegression

from bench import scoring
from bench.blind import _words
from bench.planting import apply, grow, load
from newslint.checks.numbers.margins import _evidence
from newslint.checks.numbers.margins._elsewhere import forbidden
from newslint.checks.numbers.margins._readings import readings
from newslint.checks.numbers.margins.margin_mismatch import EXAMPLES
from newslint.document import Document
from newslint.layout import BREAK
from newslint.proof import document, of_example
from newslint.rule import Bad
from newslint.source import Span

CODE = "NL309"
ROOT = Path(__file__).parent / "blind"
#: How often evidence must be seen to count, how strongly weights are held back, what a weight of less than is dropped.
_SEEN, _C, _LEAST = 3, 0.3, 0.12
#: How much a case of an origin counts.
_IMPORTANCE = {"example": 3.0, "news": 2.0, "planted": 0.5, "round16": 2.0}
_SCALE = 10
#: How far below the line of even odds a reading is told: right margins hardly come near it.
_LEAN = 3


class Passage(NamedTuple):
    """A text, and for each of its unexplained margins the evidence of every pair that it may be of."""

    origin: str
    id: str
    wrong: bool
    text: str
    #: Whether each margin is the one that the author made wrong.
    at_fault: list[bool]
    margins: list[list[frozenset[str]]]
    #: Of each whether the rule would let it be.
    possible: list[list[bool]]


def passage(origin: str, name: str, doc: Document, wrong: bool = False, places: Iterable[Span] = ()) -> Passage:
    found = list(readings(doc))
    return Passage(
        origin, name, wrong, doc.text,
        [any(doc.view.map.to_source(r[0].claim.span)[0].overlaps(p) for p in places) for r in found],
        [[frozenset(_evidence.evidence(doc, x)) for x in r] for r in found],
        [[not forbidden(doc, x) for x in r] for r in found],
    )  # fmt: skip


def _rows(path: Path) -> Iterator[dict[str, object]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.strip():
            yield json.loads(line)


def _document(row: dict[str, object]) -> Document:
    body = BREAK.join(t for t in (f"Photo: {row['caption']}" if row.get("caption") else "", row.get("text") or "") if t)
    return document(body, headline=row.get("headline"), deck=row.get("deck"), date=row.get("date"), knowledge=scoring.knowledge())


def planted(folder: Path) -> Iterator[Passage]:
    """Articles with a planted error, with its right twin, and with a look-alike."""
    rng, articles = Random("fit"), load(folder)
    for plant in (*grow(rng, articles, CODE, 150), *grow(rng, articles, CODE, 50, look_alike=True)):
        for wrong, edits in ((True, plant.wrong), (False, plant.right)):
            if edits:
                text, spans = apply(plant.article.text, edits)
                yield passage("planted", plant.group, scoring.document(plant.article.path, text), wrong, spans)


def passages(news: list[Path], garden: Path | None) -> Iterator[Passage]:
    """All cases: rounds of this rule, right copy of any rule, examples, published articles, planted errors."""
    if garden is not None:
        yield from planted(garden)
    for path in sorted(ROOT.glob("*/NL*.jsonl")):
        mine = path.stem == CODE
        for row in _rows(path):
            wrong = mine and row["verdict"] == "wrong"
            if not mine and row["verdict"] != "right":
                continue
            doc = _document(row)
            places = [Span(i, i + len(w)) for w in _words(row) if (i := doc.text.find(w)) >= 0] if wrong and row.get("span") else []
            yield passage(path.parent.name if mine or path.stem == "NL" else "other", f"{path.parent.name} {row.get('id')}", doc, wrong, places)
    for example in EXAMPLES:
        doc, spans, _ = of_example(example)
        yield passage("example", doc.text[:40], doc, isinstance(example, Bad), spans)
    for folder in news:
        for path in sorted(folder.rglob("*")):
            if path.suffix in (".md", ".txt") and path.name not in ("README.md", "SOURCE.md"):
                yield passage("news", path.name, scoring.document(str(path), path.read_text(encoding="utf-8")))


class Weights(NamedTuple):
    of: dict[str, float]
    least: float

    def best(self, margin: list[frozenset[str]]) -> float:
        return max(sum(self.of.get(f, 0.0) for f in pair) for pair in margin) - self.least

    def reports(self, p: Passage) -> bool:
        told = ([pair for pair, may in zip(m, allowed, strict=True) if may] for m, allowed in zip(p.margins, p.possible, strict=True))
        return any(m and self.best(m) > 0 for m in told)

    def rounded(self) -> Weights:
        return Weights({f: round(_SCALE * w) for f, w in self.of.items() if round(_SCALE * w)}, round(_SCALE * self.least) - _LEAN)


def fit(cases: list[Passage]) -> Weights:
    """Weights of the evidence; of the pairs that a wrong margin may be of, the likeliest is learnt from."""
    seen = Counter(f for p in cases for m in p.margins for pair in m for f in pair)
    names = [f for f, n in sorted(seen.items()) if n >= _SEEN]
    weights = _fit(cases, names)
    return _fit(cases, [f for f in names if abs(weights.of[f]) >= _LEAST])


def _fit(cases: list[Passage], names: list[str]) -> Weights:
    at = {f: i for i, f in enumerate(names)}

    def rows(margin: list[frozenset[str]]) -> np.ndarray:
        out = np.zeros((len(margin), len(names)))
        for i, pair in enumerate(margin):
            out[i, [at[f] for f in pair if f in at]] = 1
        return out

    wrong, right, importance, of_wrong = [], [], [], []
    for p in cases:
        k = _IMPORTANCE.get(p.origin, 1.0)
        for m, fault, allowed in zip(p.margins, p.at_fault, p.possible, strict=True):
            if fault and any(allowed):
                wrong.append(rows([pair for pair, may in zip(m, allowed, strict=True) if may]))
                of_wrong.append(k)
            elif not p.wrong:  # also what the rule would not let be: it teaches the weights
                right.append(rows(m))
                importance += [k / len(m) ** 0.5] * len(m)
    known = csr_matrix(np.vstack(right))
    w = np.zeros(len(names))
    for _ in range(3):
        x = vstack([csr_matrix(np.array([m[np.argmax(m @ w)] for m in wrong])), known]).tocsr()
        y = np.r_[np.ones(len(wrong)), np.zeros(known.shape[0])]
        model = LogisticRegression(C=_C, solver="liblinear", tol=1e-3, intercept_scaling=3).fit(x, y, sample_weight=np.r_[of_wrong, importance])
        w = model.coef_[0]
    return Weights(dict(zip(names, w.tolist(), strict=True)), -float(model.intercept_[0]))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--news", nargs="*", type=Path, default=[], metavar="FOLDER")
    parser.add_argument("--plant", type=Path, metavar="FOLDER", help="articles to plant errors in")
    parser.add_argument("--write", action="store_true", help="put the weights into the rule")
    parser.add_argument("--show", action="store_true", help="print what a held-out round misses and flags")
    o = parser.parse_args()
    cases = list(passages(o.news, o.plant))
    rounds = sorted({p.origin for p in cases if p.origin.startswith("round")}, key=lambda r: int(r[5:]))
    total: Counter[str] = Counter()
    for held in rounds:
        weights = fit([p for p in cases if p.origin != held]).rounded()
        tally = Counter(("found" if p.wrong else "flagged") for p in cases if p.origin == held and weights.reports(p))
        total += tally
        print(f"{held:9} found {tally['found']:3} of {sum(p.wrong for p in cases if p.origin == held)}, flagged {tally['flagged']}")
        for p in cases if o.show else ():
            if p.origin == held and p.wrong != weights.reports(p):
                print(f"    {p.id} {'missed' if p.wrong else 'flagged'}: {p.text[:300]!r}")
    print(f"all       found {total['found']}, flagged {total['flagged']}")
    weights = fit(cases).rounded()
    for origin in sorted({p.origin for p in cases}):
        of = [p for p in cases if p.origin == origin]
        flagged = [p for p in of if not p.wrong and weights.reports(p)]
        print(f"fitted: {origin:9} found {sum(p.wrong and weights.reports(p) for p in of)} of {sum(p.wrong for p in of)}, flagged {len(flagged)} of {sum(not p.wrong for p in of)}")
        for p in flagged:
            print(f"    {p.id}: {p.text[:200]!r}")
    if o.write:
        write(weights)


def write(weights: Weights) -> None:
    path = Path(_evidence.__file__)
    rows, line = [], "   "
    for name, w in sorted(weights.of.items(), key=lambda kv: (-kv[1], kv[0])):
        item = f' "{name}": {int(w)},'
        if len(line + item) > 138:
            rows.append(line)
            line = "   "
        line += item
    text = path.read_text(encoding="utf-8")
    block = "WEIGHTS: dict[str, int] = {\n" + "\n".join([*rows, line]) + "\n}  # fmt: skip\n" + f"ENOUGH = {int(weights.least) + 1}\n"
    path.write_text(re.sub(r"WEIGHTS: dict\[str, int\] = \{.*?\nENOUGH = -?\d+\n", lambda _: block, text, flags=re.DOTALL), encoding="utf-8")


if __name__ == "__main__":
    main()
