"""Counts of one thing that set phrases tell twice: deeds, groups, bodies, tallies, amounts."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.numbers.counts import _amounts, _apart, _bodies, _groups, _mentions, _recount, _same, _taken, _tallies
from newslint.rule import Document, Finding, Related, Span, finding


def patterns(doc: Document) -> Iterator[Finding]:
    """The counts that a set phrase shows to be told twice with two values."""
    for f in _conflicts(doc):
        other = f.related[0].where
        if not isinstance(other, Span) or not _apart.apart(doc, min(f.span, other), max(f.span, other)):
            yield f


def _conflicts(doc: Document) -> Iterator[Finding]:
    found = [m for m in _mentions.mentions(doc)]
    told: set[Span] = set()
    for conflict in _same.conflicts(doc, found):
        told |= {conflict.primary.quantity.span, conflict.other.quantity.span}
        yield _finding(conflict)
    taken = {q.quantity.span for q in found}
    for r in _groups.regroups(doc):
        if (r.again.span in taken and r.first.span in taken) or r.again.span in told:
            continue
        told |= {r.again.span, r.first.span}
        yield finding(
            r.again.number,
            f"“{r.here}” here, “{r.there}” in line {doc.line_of(r.first.span.start)}",
            related=[Related(r.first.number, f"the other count: “{r.there}”")],
            severity=None if r.again.low > r.first.low else "warning",
        )
    for again in _bodies.resized(doc):
        a, b = again.again, again.first
        if a.quantity.span not in told:
            told |= {a.quantity.span, b.quantity.span}
            here, there = _same.told(doc, a), _same.told(doc, b)
            message = f"{here} here, {there} in line {doc.line_of(b.quantity.span.start)}"
            yield finding(a.quantity.number, message, related=[Related(b.quantity.number, f"the other size: {there}")])
    for conflict in _recount.conflicts(doc, frozenset(told)):
        told |= {conflict.primary.quantity.span, conflict.other.quantity.span}
        yield _finding(conflict)
    for conflict in _tallies.conflicts(doc, frozenset(told)):
        told |= {conflict.primary.quantity.span, conflict.other.quantity.span}
        yield _finding(conflict)
    for conflict in _taken.conflicts(doc, frozenset(told)):
        told |= {conflict.primary.quantity.span, conflict.other.quantity.span}
        yield _finding(conflict)
    for x in _amounts.retold(doc):
        if not {x.again.span, x.first.span} & told:
            told |= {x.again.span, x.first.span}
            message = f"“{x.here}” here, “{x.there}” in line {doc.line_of(x.first.span.start)}"
            yield finding(x.again.number, message, related=[Related(x.first.number, f"the other amount: “{x.there}”")])


def _finding(c: _same.Conflict) -> Finding:
    a, b = c.primary.quantity, c.other.quantity
    return finding(a.number, c.message, related=[Related(b.number, c.note)], severity="warning" if c.sources_differ else None)
