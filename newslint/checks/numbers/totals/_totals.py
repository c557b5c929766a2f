"""Every number that is no sum of its parts: lists against totals, a part against its whole, votes against those who cast them."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.numbers.totals import (
    _aggregate,
    _ballots,
    _evidence,
    _excess,
    _portions,
    _products,
    _rest,
    _runs,
    _shares,
    _tolls,
    _worth,
)
from newslint.checks.numbers.totals._sums import Wrong
from newslint.document import Document
from newslint.source import Span


def certain(doc: Document) -> Iterator[Span]:
    """The totals that need no weighing."""
    return (wrong.whole.span for wrong in _unweighed(doc))


def _unweighed(doc: Document) -> Iterator[Wrong]:
    """Votes, parts above their whole, tolls that go up, equal shares, so much for each, legs, shares of a number, scores, what is left, times of runs."""
    for find in (_ballots.ballots, _excess.excesses, _tolls.tolls, _shares.shares, _products.products, _aggregate.aggregates, _aggregate.combined, _portions.portions, _worth.worths, _rest.rests, _runs.runs):
        yield from find(doc)


def wrong_totals(doc: Document) -> Iterator[Wrong]:
    """Every total that its parts contradict, one finding a total."""
    seen: set[Span] = set()
    for wrong in (*_unweighed(doc), *_evidence.unmade(doc)):
        spans = {wrong.whole.span, *(p.span for p in wrong.parts)}
        if seen.isdisjoint(spans):
            seen |= spans
            yield wrong
