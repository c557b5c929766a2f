"""Evidence on scales: what speaks for and against a reading, by name, each with a weight.

Where no single phrase decides whether two things that an article says are of each other, a rule generates all readings, names what speaks
for and against each, and reports those whose weights come to enough. The weights stand in `rules/weights/CODE.tsv`; `bench/fit.py` fits them
by logistic regression to passages of both kinds (wrong ones, right ones, published news) and rounds them. The module that names the evidence
of a rule has a function `cases(doc)`, which the rule and `bench/fit.py` both read.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache
from typing import Generic, NamedTuple, TypeVar

from newslint.checks import _data
from newslint.source import Span

Reading = TypeVar("Reading")

#: Points that e times the readings ask for more. Independent ones would ask for 8 (the points of a nat); those of one text share their numbers.
#: At 4 a third of the false alarms on the densest right copy are gone, and less than one of a hundred planted errors.
BY_CHANCE = 4
#: The row that holds the sum from which on a rule reports.
ENOUGH = "(enough)"


class Case(NamedTuple, Generic[Reading]):
    """A place that may be wrong, and all that it may mean, each with the names of what speaks for and against it."""

    span: Span
    readings: Sequence[tuple[Reading, Collection[str]]]


class Scales(NamedTuple):
    """Weights by the name of the evidence, without unit; and the sum that tips the scales."""

    weights: Mapping[str, int]
    enough: int

    def weigh(self, evidence: Iterable[str]) -> int:
        """What evidence comes to; a name that is given twice counts twice, one without a weight nothing."""
        return sum(self.weights.get(name, 0) for name in evidence)

    def among(self, readings: int) -> Scales:
        """The scales for one of so many readings: the more there are, the likelier one of them tips the scales by chance (the look-elsewhere effect)."""
        return self._replace(enough=self.enough + round(BY_CHANCE * math.log(readings))) if readings > 1 else self

    def likeliest(self, case: Case[Reading]) -> Reading | None:
        """Of the readings of a place the one that most speaks for, where that is enough."""
        much, best = max(((self.weigh(evidence), reading) for reading, evidence in case.readings), key=lambda w: w[0], default=(0, None))
        return best if much >= self.enough else None

    def likeliest_of_many(self, case: Case[Reading]) -> Reading | None:
        """As `likeliest`, for readings that compete with one another for one place."""
        return self.among(len(case.readings)).likeliest(case)


@cache
def scales(code: str) -> Scales:
    """The scales of a rule ("NL301")."""
    weights = {name: int(weight) for name, weight in _data.rows(f"weights/{code}.tsv")}
    return Scales(weights, weights.pop(ENOUGH))


def text(heading: str, found: Scales) -> str:
    """The file of a rule's scales, the heaviest evidence first, under a comment that says what is weighed."""
    rows = sorted(found.weights.items(), key=lambda row: (-row[1], row[0]))
    return "\n".join([heading, "evidence\tweight", f"{ENOUGH}\t{found.enough}", *(f"{name}\t{weight}" for name, weight in rows)]) + "\n"
