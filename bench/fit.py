"""The weights of a rule's evidence, fitted to the passages that others wrote and judged on those of writers it has not seen.

    python bench/fit.py NL303 [--silent FOLDER ...] [--last 8] [--show]

For each of the last rounds: what a fit on all other rounds finds of its wrong passages and flags of its right ones. Then the weights of a fit
on everything, rounded. Right passages of all rules, the clean sets and the articles of the silent folders have to stay silent. Needs
SciPy.
"""

from __future__ import annotations

import os
import sys

sys.path.sort(key=os.path.dirname(os.path.abspath(__file__)).__eq__)
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import argparse
import importlib
from collections import Counter
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bench import scoring
from bench.blind import passages
from newslint.layout import BREAK
from newslint.proof import document, unmarked
from newslint.rule import Bad

#: The module of each rule that weighs evidence: `readings(doc)` and `evidence(doc, reading)`.
MODULES = {"NL303": "newslint.checks.numbers.totals._evidence"}
#: What else the rule finds, whatever the weights: functions of a document.
CERTAIN = {"NL303": ("newslint.checks.numbers.totals._totals", "certain")}
#: With what the first guess at the reading that is meant is made.
FIRST = {
    "more after": -4.0, "more before": -4.0, "mixed list": -2.0, "mixed piece of it": -2.0, "off by 50%": -2.0, "far off": -2.0, "off by 25%": -1.0, "filled": 2.0, "closed by and": 2.0, "three members": 1.0,
    "four members": 1.0, "first": 1.0, "mark": 2.0, "made up": 2.0, "sum before": 2.0, "whole bare": -1.0, "earlier": -0.5, "later": -0.5, "by two": -1.0, "by three": -2.0,
}  # fmt: skip
#: What a right passage that is flagged costs, in wrong ones found.
COST = 3.0
ROUNDS = 4
#: How often an example of the rule's own counts.
EXAMPLES = 3


class Passage(NamedTuple):
    round: str
    id: str
    wrong: bool
    mine: bool
    text: str
    candidates: list[frozenset[str]]
    shown: list[str]
    #: Found whatever the weights.
    certain: bool


def load(code: str, silent: list[Path], tests: list[Path]) -> list[Passage]:
    module = importlib.import_module(MODULES[code])
    where, name = CERTAIN[code]
    certain = getattr(importlib.import_module(where), name)
    out = []

    def add(round_: str, id_: str, wrong: bool, mine: bool, doc: object) -> None:
        found = [(f, shown(r)) for r in module.readings(doc) if not (f := frozenset(module.evidence(doc, r))) & module.FORBIDS]
        out.append(Passage(round_, id_, wrong, mine, doc.text, [f for f, _ in found], [s for _, s in found], mine and any(True for _ in certain(doc))))  # type: ignore[attr-defined]

    for folder in [*sorted((Path(__file__).parent / "blind").iterdir()), *tests]:
        for path in sorted(folder.glob("*.jsonl")):
            mine = path.stem == code
            for row in passages(path):
                if mine or row["verdict"] == "right":
                    body = BREAK.join(t for t in (f"Photo: {row['caption']}" if row.get("caption") else "", row.get("text") or "") if t)
                    doc = document(body, headline=row.get("headline"), deck=row.get("deck"), date=row.get("date"), knowledge=scoring.knowledge())
                    add(folder.name, f"{path.stem} {row['id']}", row["verdict"] == "wrong", mine, doc)
    rule = next(r for r in scoring.rules((code,)))
    for n, example in enumerate(rule.examples):
        text = unmarked(example.text)[0]
        for _ in range(EXAMPLES):
            add("examples", str(n), isinstance(example, Bad), True, document(text, date=example.date, knowledge=scoring.knowledge()))
    for folder in silent:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in (".md", ".txt")):
            add(folder.name, path.name, False, False, scoring.document(str(path), path.read_text(encoding="utf-8", errors="replace")))
    return out


def shown(r: Any) -> str:
    """A reading as a sum."""
    return f"{' + '.join(f'{p.value:g}' for p in r.parts)} (+{r.ones}, {r.perhaps}) / {r.whole.value:g}"


class Fit(NamedTuple):
    weights: dict[str, int]
    enough: int

    def best(self, p: Passage) -> tuple[int, int]:
        """The score of a passage's likeliest reading, and which it is."""
        if p.certain:
            return 10**6, -1
        scores = [sum(self.weights.get(n, 0) for n in c) for c in p.candidates]
        at = max(range(len(scores)), key=scores.__getitem__, default=-1)
        return (scores[at], at) if scores else (-(10**6), -1)


def fit(train: list[Passage], strength: float = 1.2, scale: float = 8.0) -> Fit:
    """Several readings of a wrong passage may be meant: the likeliest so far is taken, and all is fitted anew."""
    names = sorted({n for p in train for c in p.candidates for n in c})
    seen = Counter(n for p in train for c in set(p.candidates) for n in c)
    names = [n for n in names if seen[n] >= 4]
    at = {n: i for i, n in enumerate(names)}
    weights: dict[str, float] = FIRST
    negatives = [c for p in train if not p.wrong for c in p.candidates]
    for _ in range(ROUNDS):
        positives = [max(p.candidates, key=lambda c: sum(weights.get(n, 0.0) for n in c)) for p in train if p.wrong and p.candidates]
        rows = positives + negatives
        indices = [[at[n] for n in c if n in at] for c in rows]
        indptr = np.cumsum([0, *map(len, indices)])
        x = csr_matrix((np.ones(indptr[-1]), np.concatenate([np.array(i, dtype=int) for i in indices]), indptr), shape=(len(rows), len(names)))
        y = np.array([1] * len(positives) + [0] * len(negatives))
        model = LogisticRegression(C=strength, max_iter=400, solver="liblinear")
        model.fit(x, y, sample_weight=np.concatenate([np.full(len(positives), 2.0), np.ones(len(negatives))]))
        weights = dict(zip(names, model.coef_[0]))
    rounded = {n: round(scale * w) for n, w in weights.items() if round(scale * w)}
    half = Fit(rounded, 0)
    wrong = np.array([half.best(p)[0] for p in train if p.wrong])
    right = np.array([half.best(p)[0] for p in train if not p.wrong])
    gains = {t: (wrong >= t).sum() - COST * (right >= t).sum() for t in range(-120, 240)}
    best = max(gains.values())
    return Fit(rounded, max(t for t, g in gains.items() if g == best))


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("code", choices=sorted(MODULES))
    parser.add_argument("--silent", nargs="*", type=Path, default=[], help="folders of articles without an error of the kind")
    parser.add_argument("--test", nargs="*", type=Path, default=[], help="further rounds, on which nothing is fitted")
    parser.add_argument("--last", type=int, default=8, help="rounds to leave out, one at a time")
    parser.add_argument("--strength", type=float, default=1.2, help="how far the weights may go")
    parser.add_argument("--show", action="store_true", help="print what a fit without its round misses and flags")
    o = parser.parse_args(argv)
    data = load(o.code, o.silent, o.test)
    print(len(data), "passages", sum(len(p.candidates) for p in data), "readings")
    tests = {f.name for f in o.test}
    rounds = sorted({p.round for p in data if p.mine and p.round not in {*tests, "examples"}}, key=lambda r: int(r[5:]))
    known = [p for p in data if p.round not in tests]
    total = Counter[str]()
    for held in [*rounds[-o.last :], *sorted(tests)]:
        f = fit([p for p in known if p.round != held or not p.mine], o.strength)
        mine = [p for p in data if p.round == held and p.mine]
        missed = [p for p in mine if p.wrong and f.best(p)[0] < f.enough]
        flagged = [p for p in mine if not p.wrong and f.best(p)[0] >= f.enough]
        wrong = sum(p.wrong for p in mine)
        if held not in tests:
            total.update(found=wrong - len(missed), wrong=wrong, flagged=len(flagged), right=len(mine) - wrong)
        print(f"{held:8} found {wrong - len(missed)}/{wrong} flagged {len(flagged)}/{len(mine) - wrong}", flush=True)
        if o.show:
            for p in missed + flagged:
                score, at = f.best(p)
                print(f"   {'missed' if p.wrong else 'flagged'} {p.id} {score}/{f.enough} {p.shown[at] if at >= 0 else ''}\n      {p.text[:400]!r}")
                if at >= 0:
                    print("      ", ", ".join(f"{n} {f.weights[n]}" for n in sorted(p.candidates[at], key=lambda n: f.weights.get(n, 0)) if n in f.weights))
    print(dict(total))
    data = known
    f = fit(data, o.strength)
    ordered = sorted(f.weights.items(), key=lambda x: (-x[1], x[0]))
    print("WEIGHTS: dict[str, int] = {\n    " + ", ".join(f'"{n}": {w}' for n, w in ordered) + ",\n}\nENOUGH =", f.enough)
    print("found", sum(p.wrong and f.best(p)[0] >= f.enough for p in data), "of", sum(p.wrong for p in data))
    for p in data:
        if not p.wrong and not p.certain and f.best(p)[0] >= f.enough:
            score, at = f.best(p)
            print(f"flagged {p.round} {p.id} {score}/{f.enough} {p.shown[at]}")

if __name__ == "__main__":
    main()
