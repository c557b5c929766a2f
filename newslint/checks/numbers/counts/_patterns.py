"""Counts of one thing that grammar shows to be told twice: of one deed or event, or taken up by a phrase that says the same of them."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.numbers.counts import _apart, _mentions, _recount, _same
from newslint.rule import Document, Finding, Related, Span, finding


def patterns(doc: Document) -> Iterator[Finding]:
    """The counts that a set phrase shows to be told twice with two values."""
    for c in _conflicts(doc):
        a, b = c.primary.quantity.number, c.other.quantity.number
        if not _apart.apart(doc, min(a, b), max(a, b)):
            yield finding(a, c.message, related=[Related(b, c.note)], severity="warning" if c.sources_differ else None)


def _conflicts(doc: Document) -> Iterator[_same.Conflict]:
    told: set[Span] = set()
    for c in _same.conflicts(doc, list(_mentions.mentions(doc))):
        told |= {c.primary.quantity.span, c.other.quantity.span}
        yield c
    yield from _recount.conflicts(doc, frozenset(told))
