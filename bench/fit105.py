"""Fit the weights of a rule that scores evidence, and judge the fit by leaving one writer out.

    python bench/fit105.py [FOLDER...] [--write]

Every round of blind passages is one writer's. A conflict of a wrong passage that touches its span speaks for a slip, one of a right passage, or of
an article in a FOLDER of right copy, against. Needs scikit-learn, which is no dependency of the package. --write puts the rounded weights into the rule.
"""

from __future__ import annotations

import os
import sys

sys.path.sort(key=os.path.dirname(os.path.abspath(__file__)).__eq__)
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import argparse
import re
import textwrap
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from bench import scoring
from bench.blind import passages
from newslint.checks.names import _evidence
from newslint.checks.names._cast import Cast
from newslint.document import Document
from newslint.layout import BREAK
from newslint.proof import document, of_example
from newslint.rule import Bad

CODE = "NL105"
ROUNDS = Path(__file__).parent / "blind"
#: What a weight of one point is in logits.
POINT = 4
#: How much an example of the rule, or the newest and hardest rounds, count beside a passage.
EXAMPLE, HARD = 6, 3
#: How much more a false alarm costs than a miss.
SILENCE = 3
NEWEST = frozenset(["round16", "round18", "taught", "examples"])


class Trial(NamedTuple):
    """A passage: who wrote it, whether it is wrong, and the evidence of each of its conflicts, with whether that one is meant."""

    writer: str
    wrong: bool
    conflicts: list[tuple[dict[str, int], bool]]


def trial(writer: str, wrong: bool, doc: Document, span: str = "") -> Trial:
    found = _evidence.conflicts(doc, Cast(doc)) if doc.text.strip() else ()
    meant = [(c.evidence, wrong and any(s.of(doc.text).lower() in span.lower() for s in (c.one.span, c.other.span))) for c in found]
    return Trial(writer, wrong, meant)


def trials(folders: list[Path]) -> Iterator[Trial]:
    for path in [*sorted(ROUNDS.glob(f"*/{CODE}.jsonl")), ROUNDS.parent / "taught" / f"{CODE}.jsonl", *sorted(ROUNDS.glob("*/NL.jsonl"))]:
        for row in passages(path):
            body = BREAK.join(t for t in (f"Photo: {row['caption']}" if row.get("caption") else "", row.get("text") or "") if t)
            doc = document(body, headline=row.get("headline"), deck=row.get("deck"), date=row.get("date"), knowledge=scoring.knowledge())
            yield trial(path.parent.name, row["verdict"] == "wrong", doc, str(row.get("span") or ""))
    for example in next(r for r in scoring.rules((CODE,)) if r.code == CODE).examples:
        doc = of_example(example)[0]
        yield trial("examples", isinstance(example, Bad), doc, doc.text)
    for folder in folders:
        for path in sorted(p for p in folder.rglob("*") if p.suffix in (".md", ".txt", ".html")):
            yield trial("copy", False, scoring.document(str(path), path.read_text(encoding="utf-8")))


def fit(rows: list[Trial]) -> tuple[dict[str, float], float]:
    """The weight of each piece of evidence, and where the sum starts."""
    from sklearn.feature_extraction import DictVectorizer
    from sklearn.linear_model import LogisticRegression

    evidence, right, counts = [], [], []
    for row in rows:
        for found, meant in row.conflicts:
            if row.wrong and not meant:
                continue
            evidence.append(found)
            right.append(meant)
            counts.append(EXAMPLE if row.writer == "examples" and not meant else (HARD if row.writer in NEWEST else 1) * (1 if meant else SILENCE))
    vectors = DictVectorizer()
    model = LogisticRegression(C=0.3, max_iter=3000).fit(vectors.fit_transform(evidence), right, sample_weight=counts)
    return dict(zip(vectors.feature_names_, model.coef_[0], strict=True)), float(model.intercept_[0])


def found(rows: list[Trial], weights: dict[str, float], start: float, threshold: float) -> str:
    """How many wrong passages are reported, and how many right ones."""
    over = [any(start + sum(weights.get(k, 0) * n for k, n in e.items()) > threshold for e, _ in r.conflicts) for r in rows]
    wrong = sum(r.wrong for r in rows)
    return f"{sum(o and r.wrong for o, r in zip(over, rows, strict=True))}/{wrong}, {sum(o and not r.wrong for o, r in zip(over, rows, strict=True))}/{len(rows) - wrong}"


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--write", action="store_true", help="put the rounded weights into the rule")
    o = parser.parse_args(argv)
    rows = list(trials(o.folders))
    threshold = _evidence.THRESHOLD / POINT
    out: list[list[Any]] = []
    for writer in dict.fromkeys(r.writer for r in rows):
        weights, start = fit([r for r in rows if r.writer != writer])
        own = [r for r in rows if r.writer == writer]
        out.append([writer, found(own, weights, start, threshold)])
    weights, start = fit(rows)
    print(scoring.table(["writer left out", "found, flagged"], out))
    points = {k: n for k, w in weights.items() if (n := round(w * POINT))}
    if o.write:
        path = Path(_evidence.__file__)
        items = " ".join(f'"{k}":~{n},' for k, n in sorted(((k.replace(" ", "~"), n) for k, n in points.items()), key=lambda x: (x[1], x[0])))
        body = textwrap.fill(items, 130, initial_indent="    ", subsequent_indent="    ", break_long_words=False, break_on_hyphens=False).replace("~", " ")
        text = re.sub(r"(?s)WEIGHTS = \{.*?\}", f"WEIGHTS = {{\n{body}\n}}", path.read_text(encoding="utf-8"), count=1)
        path.write_text(re.sub(r"(?m)^_START = .*$", f"_START = {round(start * POINT)}", text), encoding="utf-8")


if __name__ == "__main__":
    main()
