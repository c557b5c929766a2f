"""The weights of NL311's account of instances (`_account_evidence`), fitted to wrong passages and their right twins.

    python bench/fit_account.py [--silent FOLDER ...] [--last 4] [--strength 0.05] [--rows 100000] [--false 5] [--show 20] [--scores FILE] [--write]

A wrong passage and its twin differ in one number, so that a reading which clashes in the one and fits in the other is the one that is meant. Of wrong
passages without such a reading the likeliest by a first fit is taken. All clashing readings of right passages, of right copy and of the articles
of the silent folders are wrong ones. The last rounds are held out for the table, right copy half and half; `--write` fits on everything and reports
from the score on that so many right texts held out come up to (--false). Needs scikit-learn.
"""

from __future__ import annotations

import os
import sys

sys.path.sort(key=os.path.dirname(os.path.abspath(__file__)).__eq__)
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import argparse
import json
import multiprocessing
import re
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from bench import scoring
from bench.blind import passages
from newslint.checks._scales import Scales, text
from newslint.checks.numbers.ordinals._account_evidence import readings
from newslint.layout import BREAK
from newslint.proof import document, unmarked
from newslint.rule import Bad

HEADING = "# What speaks for a row's or a number's saying how many there were (NL311's account): fitted by bench/fit_account.py."
#: Points of a nat; how often evidence must be seen; how often is often.
POINTS, SEEN, OFTEN = 40.0, 6, 400
#: A first fit's score from which on the likeliest reading of a wrong passage without a twin counts as meant.
LIKELY = -1.0
#: How often a look-alike among the rule's own examples counts.
EXAMPLE = 6.0


class Held(NamedTuple):
    """A reading of a passage: what tells it apart from the others, whether it clashes, what is seen."""

    key: tuple[Any, ...]
    claim: int
    clashes: bool
    evidence: frozenset[str]


class Text(NamedTuple):
    name: str
    wrong: bool
    held: list[Held]


def read(task: tuple[str, bool, dict[str, Any]]) -> Text:
    name, wrong, row = task
    if "path" in row:
        doc = scoring.document(row["path"], Path(row["path"]).read_text(encoding="utf-8", errors="replace"))
    else:
        body = BREAK.join(t for t in (f"Photo: {row['caption']}" if row.get("caption") else "", row.get("text") or "") if t)
        doc = document(body, headline=row.get("headline"), deck=row.get("deck"), date=row.get("date"), knowledge=scoring.knowledge())
    return Text(name, wrong, [Held((r.how, r.told.kind, r.claim.number, r.told.number), r.claim.span.start, r.due != r.claim.n, seen) for r, seen in readings(doc, idle=True)])


def load(silent: list[Path]) -> list[Text]:
    todo: list[tuple[str, bool, dict[str, Any]]] = []
    for folder in sorted((Path(__file__).parent / "blind").iterdir()):
        for path in (*folder.glob("NL311.jsonl"), *folder.glob("NL.jsonl")):
            todo += [(f"{folder.name} {row['id']}", row["verdict"] == "wrong", row) for row in passages(path)]
    for folder in silent:
        todo += [(f"silent {p}", False, {"path": str(p)}) for p in sorted(folder.rglob("*")) if p.suffix in (".md", ".txt")]
    for rule in scoring.rules():
        for n, example in enumerate(rule.examples):
            if not isinstance(example, Bad):
                titles = {k: unmarked(t)[0] for k, t in (("headline", example.headline), ("deck", example.deck)) if t}
                todo.append((f"example {rule.code} {n}", False, {"text": unmarked(example.text)[0], "date": example.date, **titles}))
    with multiprocessing.get_context("fork").Pool(2) as pool:
        return pool.map(read, todo, chunksize=10)


def labelled(texts: list[Text], first: Scales | None) -> tuple[list[frozenset[str]], list[int], list[float]]:
    """Readings with 1 for those meant, and how often each counts. The clashing ones of a wrong passage that are not known to be meant are left out."""
    twins = {t.name: t for t in texts}
    x: list[frozenset[str]] = []
    y: list[int] = []
    shares: list[float] = []
    for t in texts:
        clashing = [h for h in t.held if h.clashes]
        if not t.wrong:
            x += [h.evidence for h in clashing]
            y += [0] * len(clashing)
            shares += [EXAMPLE if t.name.startswith("example NL311") else 1.0] * len(clashing)
            continue
        twin = twins.get(re.sub(r"-w(?=\d+[a-z]?$)", "-r", t.name))
        fits = {h.key for h in twin.held if not h.clashes} if twin else set()
        meant = [h.evidence for h in clashing if h.key in fits]
        if not meant and first is not None:
            meant = [e for e in sorted((h.evidence for h in clashing), key=first.weigh)[-1:] if first.weigh(e) >= first.enough]
        x += meant
        y += [1] * len(meant)
        shares += [1.0] * len(meant)
    return x, y, shares


def fit(texts: list[Text], strength: float, rows: int) -> Scales:
    first: Scales | None = None
    for _ in range(2):
        x, y, shares = labelled(texts, first)
        seen = Counter(n for e in x for n in e)
        names = sorted(n for n in seen if seen[n] >= SEEN)
        at = {n: i for i, n in enumerate(names)}
        cells = [[at[n] for n in e if n in at] for e in x]
        table = csr_matrix((np.ones(sum(map(len, cells))), np.concatenate(cells).astype(np.int32), np.cumsum([0, *map(len, cells)]).astype(np.int32)), shape=(len(x), len(names)))
        columns = np.arange(len(names))
        often = np.minimum(np.array([seen[n] for n in names]), OFTEN) ** 0.5
        while True:
            found = LogisticRegression(C=strength, max_iter=300, solver="liblinear").fit(table[:, columns], y, sample_weight=shares)
            much = abs(POINTS * found.coef_[0])
            left = columns[np.argsort(-much * often[columns])][: int((much >= 1).sum())]
            if len(left) <= rows and len(left) >= 0.98 * len(columns):
                break
            columns = np.sort(left[: max(rows, int(0.7 * len(columns)))])
        weights = dict(zip((names[c] for c in columns), found.coef_[0], strict=True))
        first = Scales({n: round(POINTS * w) for n, w in weights.items()}, round(POINTS * (LIKELY - found.intercept_[0])))
    assert first is not None
    return first


def best(scales: Scales, t: Text) -> int:
    """The score of the likeliest clash of a text that no fitting reading of its ordinal comes up to."""
    fits: dict[int, int] = defaultdict(lambda: -999)
    for h in t.held:
        if not h.clashes:
            fits[h.claim] = max(fits[h.claim], scales.weigh(h.evidence))
    return max((s for h in t.held if h.clashes and (s := scales.weigh(h.evidence)) > fits[h.claim]), default=-999)


def main() -> None:
    p = argparse.ArgumentParser()
    p.add_argument("--silent", type=Path, nargs="*", default=[])
    p.add_argument("--last", type=int, default=4)
    p.add_argument("--strength", type=float, default=0.05)
    p.add_argument("--rows", type=int, default=100_000)
    p.add_argument("--false", type=int, default=5, help="how many silent texts may be flagged, out of fold")
    p.add_argument("--show", type=int, default=0, help="how many of the right texts that come nearest to a report")
    p.add_argument("--scores", type=Path, help="a file for the scores of the texts held out, as JSON")
    p.add_argument("--write", action="store_true")
    a = p.parse_args()
    texts = load(a.silent)
    rounds = sorted({int(m[1]) for t in texts if (m := re.match(r"round(\d+)", t.name))})[-a.last :]
    late = {t.name for t in texts if (m := re.match(r"round(\d+)", t.name)) and int(m[1]) in rounds}
    right = [t for t in texts if not t.name.startswith(("round", "example"))]
    scores: dict[str, int] = {}
    for half in (0, 1):
        out = {t.name for i, t in enumerate(right) if i % 2 == half}
        found = fit([t for t in texts if t.name not in out and t.name not in late], a.strength, a.rows)
        for t in texts:
            if t.name in out or (t.name in late and not half):
                scores[t.name] = best(found, t)
        print(len(found.weights), "rows")
    false = sorted((scores[t.name] for t in right), reverse=True)
    wrong = {t.name for t in texts if t.name in late and t.wrong}
    for many in (0, 1, 2, 3, 5, 10, 20):
        least = false[many] + 1
        print(f"{many} of {len(right)} right texts: from {least}, {sum(scores[n] >= least for n in wrong)} of {len(wrong)} wrong ones, {sum(scores[n] >= least for n in late - wrong)} twins")
    for name in sorted((t.name for t in texts if t.name in scores and not t.wrong), key=lambda n: -scores[n])[: a.show]:
        print(scores[name], name)
    if a.scores:
        a.scores.write_text(json.dumps(scores), encoding="utf-8")
    if a.write:
        whole = fit(texts, a.strength, a.rows)
        out_file = Path(__file__).parents[1] / "rules" / "weights" / "NL311-account.tsv"
        out_file.write_text(text(HEADING, whole._replace(enough=false[a.false] + 1)), encoding="utf-8")


if __name__ == "__main__":
    main()
