"""Every number that is no sum of its parts: lists against totals, a part against its whole, votes against those who cast them."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.numbers.totals import _ballots, _evidence, _excess, _shares, _tolls
from newslint.checks.numbers.totals._sums import Wrong
from newslint.document import Document
from newslint.source import Span


def certain(doc: Document) -> Iterator[Wrong]:
    """What needs no weighing: votes, parts above their whole, tolls that go up, equal shares."""
    for find in (_ballots.ballots, _excess.excesses, _tolls.tolls, _shares.shares):
        yield from find(doc)


def wrong_totals(doc: Document) -> Iterator[Wrong]:
    """Every total that its parts contradict, one finding a total."""
    seen: set[Span] = set()
    for wrong in (*certain(doc), *_evidence.unmade(doc)):
        spans = {wrong.whole.span, *(p.span for p in wrong.parts)}
        if seen.isdisjoint(spans):
            seen |= spans
            yield wrong
