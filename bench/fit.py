"""The weights of a rule's evidence, fitted to the passages that others wrote and judged on those of writers it has not seen.

    python bench/fit.py NL303 [--silent FOLDER ...] [--planted FOLDER] [--heavy round16 ...] [--last 8] [--show]

For each of the last rounds: what a fit on all other rounds finds of its wrong passages and flags of its right ones. Then the weights of a fit
on everything, rounded. Right passages of all rules, the clean sets and the articles of the silent folders have to stay silent; errors planted
into the articles of a folder count as found, their twins as right. Needs scikit-learn.

A rule that weighs evidence has a module with `WEIGHTS`, `ENOUGH` and `cases(doc)`: for each place that may be wrong its span and, for each of
its readings, the names of what speaks for and against it. The spans that its `certain(doc)` yields are found whatever the weights; it may
stand in another module.
"""

from __future__ import annotations

import os
import sys

sys.path.sort(key=os.path.dirname(os.path.abspath(__file__)).__eq__)
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import argparse
import importlib
import multiprocessing
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bench import planting, scoring
from bench.blind import passages
from newslint.document import Document
from newslint.layout import BREAK
from newslint.proof import document, unmarked
from newslint.rule import Bad
from newslint.source import Span

MODULES = {"NL303": "newslint.checks.numbers.totals._evidence", "NL204": "newslint.checks.dates._evidence", "NL205": "newslint.checks.dates._age_evidence"}
#: The module of `certain`, where a rule has one.
CERTAIN = {"NL303": "newslint.checks.numbers.totals._totals", "NL205": "newslint.checks.dates._age_evidence"}
#: What a right passage that is flagged costs, in wrong ones found.
COST = 6.0
#: How often a wrong passage counts beside a right one, an example of the rule's own, a passage of a heavy round.
WRONG, EXAMPLE, HEAVY = 2.0, 3.0, 3.0
#: How often the likeliest reading of each wrong passage is chosen anew.
ROUNDS = 4
SEEDS, PER_SEED = (21, 22, 23), 120


class Passage(NamedTuple):
    round: str
    id: str
    wrong: bool
    #: Written for the rule.
    mine: bool
    text: str
    readings: list[frozenset[str]]
    #: The words of each reading's place.
    places: list[str]
    #: Found whatever the weights.
    certain: bool


class Task(NamedTuple):
    """A passage still to be read. `at`: where in it the rule is asked, where that is not everywhere."""

    round: str
    id: str
    wrong: bool
    mine: bool
    row: dict[str, Any]
    at: tuple[Span, ...] = ()


def tasks(code: str, silent: list[Path], tests: list[Path], planted: Path | None) -> Iterator[Task]:
    here = Path(__file__).parent
    for folder in [*sorted((here / "blind").iterdir()), here / "taught", *tests]:
        for path in sorted(folder.glob("*.jsonl")):
            for row in passages(path):
                if path.stem == code or row["verdict"] == "right":
                    body = BREAK.join(t for t in (f"Photo: {row['caption']}" if row.get("caption") else "", row.get("text") or "") if t)
                    yield Task(folder.name, f"{path.stem} {row['id']}", row["verdict"] == "wrong", path.stem == code, {**row, "text": body})
    for n, example in enumerate(next(r for r in scoring.rules((code,))).examples):
        yield Task("examples", str(n), isinstance(example, Bad), True, {"text": unmarked(example.text)[0], "date": example.date})
    for folder in silent:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in (".md", ".txt")):
            yield Task(folder.name, path.name, False, False, {"path": str(path), "text": path.read_text(encoding="utf-8", errors="replace")})
    articles = planting.load(planted) if planted else []
    for seed in SEEDS if planted else ():
        plants = planting.grow(Random(f"{seed} {code}"), articles, code, PER_SEED)
        fakes = planting.grow(Random(f"{seed} {code}"), articles, code, PER_SEED // 3, look_alike=True)
        for p, wrong in [*((p, True) for p in plants), *((p, False) for p in (*plants, *fakes))]:
            text, spans = planting.apply(p.article.text, p.wrong if wrong else p.right)
            yield Task("planted", f"{seed} {p.group}", wrong, True, {"path": p.article.path, "text": text}, tuple(spans))


def read(code: str, task: Task) -> Passage:
    """The readings of a passage."""
    module, row = importlib.import_module(MODULES[code]), task.row
    if "path" in row:
        doc = scoring.document(row["path"], row["text"])
    else:
        doc = document(row["text"], headline=row.get("headline"), deck=row.get("deck"), date=row.get("date"), knowledge=scoring.knowledge())

    def asked(span: Span) -> bool:
        return not task.at or any(doc.view.map.to_source(span)[0].overlaps(s) for s in task.at)

    found = [(frozenset(names), span.of(doc.text)) for span, readings in module.cases(doc) if asked(span) for names in readings]
    text = " ¶ ".join(s.of(row["text"]) for s in task.at) or doc.text
    return Passage(task.round, task.id, task.wrong, task.mine, text if task.mine else "", [f for f, _ in found], [s for _, s in found], task.mine and any(asked(span) for span in _certain(code, doc)))


def _certain(code: str, doc: Document) -> Iterable[Span]:
    return importlib.import_module(CERTAIN[code]).certain(doc) if code in CERTAIN else ()


def load(code: str, todo: list[Task]) -> list[Passage]:
    global _code
    _code = code
    scoring.rules()
    with multiprocessing.get_context("fork").Pool(2) as pool:
        return pool.map(_read, todo, chunksize=20)


_code = ""


def _read(task: Task) -> Passage:
    return read(_code, task)


class Fit(NamedTuple):
    weights: dict[str, int]
    enough: int

    def best(self, p: Passage) -> tuple[int, int]:
        """The score of a passage's likeliest reading, and which it is."""
        if p.certain:
            return 10**6, -1
        scores = [sum(self.weights.get(n, 0) for n in c) for c in p.readings]
        at = max(range(len(scores)), key=scores.__getitem__, default=-1)
        return (scores[at], at) if scores else (-(10**6), -1)


def counts(p: Passage, heavy: set[str]) -> float:
    """How often a passage counts."""
    return (HEAVY if p.round in heavy else EXAMPLE if p.round == "examples" else 1.0) if p.mine else 1.0


def fit(train: list[Passage], first: dict[str, int], strength: float, heavy: set[str], scale: float = 8.0) -> Fit:
    """Several readings of a wrong passage may be meant: the likeliest so far is taken, and all is fitted anew."""
    seen = Counter(n for p in train for c in set(p.readings) for n in c)
    names = sorted(n for n in seen if seen[n] >= 4)
    at = {n: i for i, n in enumerate(names)}
    weights: dict[str, float] = dict(first)
    wrong, right = [p for p in train if p.wrong], [p for p in train if not p.wrong]
    rest = [(c, counts(p, heavy)) for p in right for c in p.readings]
    for _ in range(ROUNDS):
        meant = [(max(p.readings, key=lambda c: sum(weights.get(n, 0.0) for n in c)), WRONG * counts(p, heavy)) for p in wrong if p.readings and not p.certain]
        rows = [[at[n] for n in c if n in at] for c, _ in meant + rest]
        indptr = np.cumsum([0, *map(len, rows)])
        x = csr_matrix((np.ones(indptr[-1]), np.concatenate([np.array(r, dtype=int) for r in rows]), indptr), shape=(len(rows), len(names)))
        y = np.array([1] * len(meant) + [0] * len(rest))
        model = LogisticRegression(C=strength, max_iter=400, solver="liblinear")
        model.fit(x, y, sample_weight=np.array([w for _, w in meant + rest]))
        weights = dict(zip(names, model.coef_[0]))
    rounded = {n: round(scale * w) for n, w in weights.items() if round(scale * w)}
    half = Fit(rounded, 0)

    def over(group: list[Passage]) -> tuple[Any, Any]:
        return np.array([half.best(p)[0] for p in group]), np.array([counts(p, heavy) for p in group])

    (good, a), (bad, b) = over(wrong), over(right)
    gains = {t: a[good >= t].sum() - COST * b[bad >= t].sum() for t in range(-120, 240)}
    best = max(gains.values())
    return Fit(rounded, max(t for t, g in gains.items() if g == best))


def tell(f: Fit, p: Passage, deed: str) -> None:
    score, at = f.best(p)
    print(f"   {deed} {p.round} {p.id} {score}/{f.enough} {p.places[at] if at >= 0 else ''!r}\n      {p.text[:500]!r}")
    if at >= 0:
        print("      ", ", ".join(f"{n} {f.weights[n]}" for n in sorted(p.readings[at], key=lambda n: f.weights.get(n, 0)) if n in f.weights))


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("code", choices=sorted(MODULES))
    parser.add_argument("--silent", nargs="*", type=Path, default=[], help="folders of articles without an error of the kind")
    parser.add_argument("--planted", type=Path, help="a folder of articles to plant errors in")
    parser.add_argument("--heavy", nargs="*", default=[], help="rounds that count more")
    parser.add_argument("--test", nargs="*", type=Path, default=[], help="further rounds, on which nothing is fitted")
    parser.add_argument("--last", type=int, default=8, help="rounds to leave out, one at a time")
    parser.add_argument("--strength", type=float, default=1.2, help="how far the weights may go")
    parser.add_argument("--show", action="store_true", help="print what a fit without its round misses and flags")
    o = parser.parse_args(argv)
    data = load(o.code, [*tasks(o.code, o.silent, o.test, o.planted)])
    first = importlib.import_module(MODULES[o.code]).WEIGHTS
    heavy = set(o.heavy)
    print(len(data), "passages,", sum(len(p.readings) for p in data), "readings")
    tests = {f.name for f in o.test}
    rounds = sorted({p.round for p in data if p.mine and p.round.startswith("round") and p.round not in tests}, key=lambda r: int(r[5:]))
    known = [p for p in data if p.round not in tests]
    total = Counter[str]()
    for held in [*rounds[-o.last :], *sorted(tests)]:
        f = fit([p for p in known if p.round != held or not p.mine], first, o.strength, heavy)
        mine = [p for p in data if p.round == held and p.mine]
        missed = [p for p in mine if p.wrong and f.best(p)[0] < f.enough]
        flagged = [p for p in mine if not p.wrong and f.best(p)[0] >= f.enough]
        wrong = sum(p.wrong for p in mine)
        if held not in tests:
            total.update(found=wrong - len(missed), wrong=wrong, flagged=len(flagged), right=len(mine) - wrong)
        print(f"{held:8} found {wrong - len(missed)}/{wrong} flagged {len(flagged)}/{len(mine) - wrong}", flush=True)
        if o.show:
            for p in missed + flagged:
                tell(f, p, "missed" if p.wrong else "flagged")
    print(dict(total))
    f = fit(known, first, o.strength, heavy)
    ordered = sorted(f.weights.items(), key=lambda x: (-x[1], x[0]))
    print("WEIGHTS: dict[str, int] = {\n    " + ", ".join(f'"{n}": {w}' for n, w in ordered) + ",\n}\nENOUGH =", f.enough)
    for group in sorted({p.round for p in known if p.mine}):
        own = [p for p in known if p.mine and p.round == group and p.wrong]
        print(f"{group:8} found {sum(f.best(p)[0] >= f.enough for p in own)}/{len(own)} with all fitted")
    for p in known:
        if (f.best(p)[0] >= f.enough) != p.wrong and (not p.wrong or p.round in ("planted", "examples", *heavy)):
            tell(f, p, "missed" if p.wrong else "flagged")


if __name__ == "__main__":
    main()
