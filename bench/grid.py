"""Which wordings of an error a rule reads: every template of its grid with every fill, wrong and right.

    python bench/grid.py CODE [CODE ...] [--show]

A grid (`grids/nl602.py`) is a module with `cells()`, an iterator of `Cell`: sentence patterns crossed with values, so that a wording which no passage
happens to hold is asked for all the same. Each axis of a cell ("C’s president, X", "caption") is a line of the table. Blind passages say how often a
rule is right on what people write; a grid says which wording it cannot read at all. `--show` prints one text of each miss and every false alarm.
"""

from __future__ import annotations

import os
import sys

# The scripts' folder holds a module named as one of the standard library's (numbers): it goes last.
sys.path.sort(key=os.path.dirname(os.path.abspath(__file__)).__eq__)
sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))

import argparse
import importlib
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from bench import scoring
from newslint.proof import document


class Cell(NamedTuple):
    """One text, said wrong and right (either may be ""), of an article of `date` (ISO); a text before " ¶ " is the headline, "Photo: " opens a caption."""

    axes: tuple[str, ...]
    wrong: str
    right: str
    date: str


def cells(code: str) -> Iterator[Cell]:
    """The grid of a rule; ModuleNotFoundError where it has none."""
    yield from importlib.import_module(f"bench.grids.{code.lower()}").cells()


def found(code: str, text: str, date: str) -> list[str]:
    """The messages of a rule for a text, as far as a run shows them."""
    headline, _, body = text.rpartition(" ¶ ")
    doc = document(body, headline=headline or None, date=date, knowledge=scoring.knowledge())
    return [f.message for f in scoring.findings(doc, scoring.rules((code,))) if scoring.counts(f)]


def main(argv: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("codes", nargs="+")
    parser.add_argument("--show", action="store_true")
    o = parser.parse_args(argv)
    for code in o.codes:
        asked: dict[str, int] = defaultdict(int)
        missed: dict[str, list[str]] = defaultdict(list)
        flagged: dict[str, list[str]] = defaultdict(list)
        pairs = list(cells(code))
        for cell in pairs:
            missing = bool(cell.wrong) and not found(code, cell.wrong, cell.date)
            said = found(code, cell.right, cell.date) if cell.right else []
            for axis in cell.axes:
                asked[axis] += bool(cell.wrong)
                if missing:
                    missed[axis].append(f"{cell.date} {cell.wrong}")
                if said:
                    flagged[axis].append(f"{cell.date} {cell.right}\n        -> {said[0]}")
        rows: list[list[object]] = [[axis, asked[axis], asked[axis] - len(missed[axis]), len(flagged[axis])] for axis in asked]
        print(scoring.table([code, "wrong", "found", "right ones flagged"], rows), end="\n\n")
        if o.show:
            for axis in asked:
                for text in missed[axis][:1]:
                    print(f"missed, {axis}: {text}")
            for text in sorted({t for texts in flagged.values() for t in texts}):
                print(f"flagged: {text}")
    scoring.report_crashes()


if __name__ == "__main__":
    main()
