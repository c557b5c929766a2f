"""Fit the weights of a rule that weighs evidence, and judge its design by leaving one writer out.

    python bench/fit308.py NL308 [--news FOLDER ...] [--more FILE.jsonl ...] [--out] [--weights] [--show WRITER] [--twice WRITER]

A reading (two dates, a set of shares) is what the rule would report; its evidence is a set of names. A wrong passage has one right reading: the one
that the weights like best of those that touch its `span`. All readings of right passages and of published news are wrong ones. --out fits on all
rounds but one and scores that one, for each; --weights prints what all passages together say, rounded; --show prints the failures of the round left out.

Needs scikit-learn, which the package does not.
"""

from __future__ import annotations

import os
import sys

sys.path.sort(key=os.path.dirname(os.path.abspath(__file__)).__eq__)
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import argparse
import importlib
import random
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sklearn.linear_model import LogisticRegression

from bench import scoring
from bench.blind import _words, passages
from newslint.document import Document
from newslint.layout import BREAK
from newslint.proof import document
from newslint.rule import Bad, Good
from newslint.source import Span

#: Where a rule keeps its readings and their evidence: functions readings(doc) and spans(reading), evidence(reading), and WEIGHTS, ENOUGH.
MODULES = {"NL308": "newslint.checks.numbers.shares._evidence"}
ROOT = Path(__file__).resolve().parent / "blind"
#: How far over a whole readings are taken to learn what words say of them.
WIDER = 400.0
#: Rounded weights: a unit of the logistic scale is so many points.
SCALE = 5


class Reading(NamedTuple):
    names: frozenset[str]
    touches: bool
    told: str
    #: Whether the rule reads it; the others only teach what words say.
    real: bool = True


class Passage(NamedTuple):
    writer: str
    id: str
    wrong: bool
    text: str
    readings: tuple[Reading, ...]


def _blind(row: dict[str, Any]) -> Document:
    body = BREAK.join(t for t in (f"Photo: {row['caption']}" if row.get("caption") else "", row.get("text") or "") if t)
    return document(body, headline=row.get("headline"), deck=row.get("deck"), date=row.get("date"), knowledge=scoring.knowledge())


def _read(module: Any, doc: Document, places: list[Span]) -> tuple[Reading, ...]:
    out = []
    real = {module.spans(r) for r in module.readings(doc)}
    for r in module.readings(doc, WIDER):
        spans = module.spans(r)
        touches = not places or any(s.overlaps(p) for s in spans for p in places)
        out.append(Reading(frozenset(module.evidence(r)), touches, " + ".join(s.of(doc.text) for s in spans), spans in real))
    return tuple(out)


def _example(example: Bad | Good) -> Document:
    text, headline = (t and re.sub(r"\[\[|\]\]|\{\{|\}\}", "", t) for t in (example.text, example.headline))
    return document(text, headline=headline, date=example.date)


def load(code: str, module: Any, news: list[Path], more: list[Path]) -> Iterator[Passage]:
    files = [(p.parent.name, p) for p in sorted([*ROOT.glob(f"*/{code}.jsonl"), *ROOT.parent.glob(f"taught/{code}.jsonl")])] + [("clean", p) for p in sorted(ROOT.glob("*/NL.jsonl"))] + [(p.parent.name, p) for p in more]
    for writer, path in files:
        for row in passages(path):
            doc = _blind(row)
            wrong = row["verdict"] == "wrong"
            places = [Span(i, i + len(w)) for w in _words(row) if (i := doc.text.find(w)) >= 0] if wrong and row.get("span") else []
            yield Passage(writer, str(row["id"]), wrong, f"{row.get('headline') or ''} | {row.get('deck') or ''} | {row.get('text')}", _read(module, doc, places))
    for number, example in enumerate(next(r for r in scoring.rules((code,)) if r.code == code).examples, 1):
        wrong = isinstance(example, Bad)
        yield Passage("examples", str(number), wrong, example.text, _read(module, _example(example), []))
    for path in sorted(ROOT.glob("*/NL*.jsonl")):
        # Passages for other rules are right ones here, whatever is wrong in them.
        for row in passages(path) if path.stem not in (code, "NL") else ():
            found = _read(module, _blind(row), [])
            if found:
                yield Passage("others", f"{path.parent.name}/{path.stem} {row['id']}", False, str(row.get("text")), found)
    for folder in news:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in (".md", ".txt", ".html")):
            doc = scoring.document(path.name, path.read_text(encoding="utf-8"))
            found = _read(module, doc, [])
            if found:
                yield Passage("news", f"{folder.name}/{path.name}", False, "", found)


class Fitted(NamedTuple):
    weights: dict[str, float]
    base: float

    def score(self, names: frozenset[str]) -> float:
        return self.base + sum(self.weights.get(n, 0.0) for n in names)


def _other_sum(names: frozenset[str], sums: frozenset[str]) -> frozenset[str]:
    return frozenset(n for n in names if not n.startswith("=")) | sums


def _seldom(rng: random.Random, sums: list[frozenset[str]]) -> frozenset[str]:
    """One of the sums, rare ones more often than they come."""
    distinct = sorted(set(sums), key=sorted)
    return rng.choices(distinct, [sums.count(s) ** 0.5 for s in distinct])[0]


def _parts(names: frozenset[str]) -> str:
    return next((n for n in names if n.endswith(" parts")), "")


def fit(chosen: list[Passage], strength: float, positive: float, news: float, chance: float, twice: str = "", least: int = 3) -> Fitted:
    """Logistic regression over the readings; the right one of a wrong passage is chosen anew after each fit."""
    counts: dict[str, int] = {}
    for p in chosen:
        for n in {n for r in p.readings for n in r.names}:
            counts[n] = counts.get(n, 0) + 1
    names = sorted(n for n, k in counts.items() if k >= least)
    number = {n: i for i, n in enumerate(names)}
    fitted = Fitted({}, 0.0)
    rng = random.Random(1)
    best: dict[int, Reading | None] = {}
    for turn in range(3):
        for i, p in enumerate(chosen):
            if p.wrong:
                best[i] = max((r for r in p.readings if r.touches and r.real), key=lambda r: fitted.score(r.names) if turn else len(r.told), default=None)
        sums: dict[str, list[frozenset[str]]] = {}
        for r in best.values():
            if r:
                sums.setdefault(_parts(r.names), []).append(frozenset(n for n in r.names if n.startswith("=")))
        rows, labels, weights = [], [], []
        for i, p in enumerate(chosen):
            for r in p.readings:
                right = p.wrong and r is best[i]
                if p.wrong and not right:
                    continue
                # A rule's own examples have to pass.
                much = (positive if right else news if p.writer in ("news", "others") else 1.0) * (5 if p.writer == "examples" else 2 if p.writer == twice else 1)
                if right or r.real:
                    rows.append(r.names)
                    labels.append(right)
                    weights.append(much)
                if right:
                    # A slip may be greater than most writers make it.
                    rows.append(_other_sum(r.names, _seldom(rng, sums[_parts(r.names)])))
                    labels.append(True)
                    weights.append(much * chance)
                elif _parts(r.names) in sums:
                    # Chance could have brought it as near to a whole as a slip does.
                    rows.append(_other_sum(r.names, rng.choice(sums[_parts(r.names)])))
                    labels.append(False)
                    weights.append(much * chance)
        x = np.zeros((len(rows), len(names)), dtype=np.float32)
        for i, row in enumerate(rows):
            for n in row:
                if n in number:
                    x[i, number[n]] = 1
        model = LogisticRegression(C=strength, solver="liblinear", intercept_scaling=10).fit(x, np.array(labels), sample_weight=np.array(weights))
        fitted = Fitted(dict(zip(names, model.coef_[0], strict=True)), float(model.intercept_[0]))
    return fitted


def rounded(f: Fitted, caution: int) -> tuple[dict[str, int], int]:
    return {n: k for n, w in f.weights.items() if (k := round(w * SCALE))}, round(-f.base * SCALE) + caution


def failures(f: Fitted, chosen: list[Passage], caution: int) -> tuple[list[Passage], list[tuple[Passage, Reading]]]:
    weights, enough = rounded(f, caution)

    def score(r: Reading) -> int:
        return sum(weights.get(n, 0) for n in r.names)

    missed = [p for p in chosen if p.wrong and not any(r.real and score(r) >= enough for r in p.readings)]
    flagged = [(p, max((r for r in p.readings if r.real), key=score)) for p in chosen if not p.wrong and any(r.real and score(r) >= enough for r in p.readings)]
    return missed, flagged


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("code", choices=sorted(MODULES))
    parser.add_argument("--news", type=Path, nargs="*", default=[])
    parser.add_argument("--more", type=Path, nargs="*", default=[], help="further passages, a writer by the name of its folder")
    parser.add_argument("--out", action="store_true")
    parser.add_argument("--weights", action="store_true")
    parser.add_argument("--show", default="")
    parser.add_argument("--strength", type=float, default=4.0)
    parser.add_argument("--positive", type=float, default=1.0, help="how much a wrong passage weighs")
    parser.add_argument("--newsweight", type=float, default=0.7, help="how much a reading of published news weighs")
    parser.add_argument("--caution", type=int, default=1, help="points beyond even odds that a report needs")
    parser.add_argument("--chance", type=float, default=0.7, help="how much a wrong reading weighs with the sum of a right one")
    parser.add_argument("--twice", default="", help="the round that counts twice")
    o = parser.parse_args(argv)
    module = importlib.import_module(MODULES[o.code])
    data = list(load(o.code, module, o.news, o.more))
    how = (o.strength, o.positive, o.newsweight, o.chance, o.twice)
    print(f"{len(data)} passages, {sum(len(p.readings) for p in data)} readings")
    if o.out:
        total = [0, 0, 0, 0]
        cautions: dict[int, list[int]] = {}
        for writer in dict.fromkeys(p.writer for p in data if p.wrong):
            f = fit([p for p in data if p.writer != writer], *how)
            mine = [p for p in data if p.writer == writer]
            missed, flagged = failures(f, mine, o.caution)
            wrong = sum(p.wrong for p in mine)
            counts = [wrong - len(missed), wrong, len(flagged), len(mine) - wrong]
            total = [a + b for a, b in zip(total, counts, strict=True)]
            for more in (0, 2, 4, 6) if o.show == "cautions" else ():
                tried = failures(f, mine, more)
                sums = cautions.setdefault(more, [0, 0])
                sums[0] += wrong - len(tried[0])
                sums[1] += len(tried[1])
            print(f"{writer:10} found {counts[0]}/{counts[1]}  flagged {counts[2]}/{counts[3]}")
            if writer == o.show or o.show == "all":
                _show(f, missed, flagged)
        for more, (found, flagged_then) in cautions.items():
            print(f"caution {more}: found {found}, flagged {flagged_then}")
        print(f"{'all':10} found {total[0]}/{total[1]}  flagged {total[2]}/{total[3]}")
    f = fit(data, *how)
    missed, flagged = failures(f, data, o.caution)
    print(f"fitted: missed {len(missed)}, flagged {sum(p.writer not in ('news', 'others') for p, _ in flagged)}, in news {sum(p.writer == 'news' for p, _ in flagged)}, in passages for others {sum(p.writer == 'others' for p, _ in flagged)}")
    if o.show == "fitted":
        _show(f, missed, flagged)
    if o.weights:
        weights, enough = rounded(f, o.caution)
        line = ", ".join(f'"{n}": {w}' for n, w in sorted(weights.items(), key=lambda x: (-x[1], x[0])))
        print("WEIGHTS = {\n" + textwrap.indent("\n".join(textwrap.wrap(line.replace(" ", "\0").replace(",\0", ", "), 146, break_on_hyphens=False)).replace("\0", " "), "    ") + ",\n}")
        print("ENOUGH =", enough)


def _show(f: Fitted, missed: list[Passage], flagged: list[tuple[Passage, Reading]]) -> None:
    for p in missed:
        print(f"  missed {p.writer} {p.id}: {' '.join(p.text.split())}")
        if p.readings:
            best = max(p.readings, key=lambda r: f.score(r.names) if r.real else -99)
            _explain(f, best)
    for p, r in flagged:
        print(f"  flagged {p.writer} {p.id}: {' '.join(p.text.split())}")
        _explain(f, r)


def _explain(f: Fitted, r: Reading) -> None:
    parts = sorted(((f.weights.get(n, 0.0), n) for n in r.names), reverse=True)
    print(f"     {r.told}: {f.score(r.names):.2f} = {f.base:.1f} " + ", ".join(f"{n} {w:+.1f}" for w, n in parts if abs(w) > 0.15))


if __name__ == "__main__":
    main()
