"""The time that is told of somebody's office: "from 2001 to 2006", "since May 2015", "until 2007", "in 2011"."""

from __future__ import annotations

import datetime as dt
from typing import Any, NamedTuple

from newslint.checks.facts._dated import Ends
from newslint.regexp import regexp
from newslint.rule import Document, Span


class Told(NamedTuple):
    """The days told, what they make of an office ("spans", "ends"; "" where its verb says), and of a span those of its first and last day."""

    days: Ends
    relation: str = ""
    first: Ends | None = None
    last: Ends | None = None


_HERE = regexp(r",?\s*(?:\(|(?:back\s+|only\s+|late\s+|early\s+)*(?:(?:from|between|in|on|since|until|for\s+the\s+(?:first|second)\s+time\s+in)\s+)?(?:late\s+|early\s+|the\s+)*)?")
_KINDS = frozenset({"date", "month", "year", "relative", "weekday", "range", "decade"})


def _read(e: Any, published: dt.date) -> Ends | None:
    """The days of an expression: the last ones before publication that it can mean."""
    past = [r for r in e.readings if r.low <= published]
    if not past or e.approximate or e.kind not in _KINDS or e.role in ("after", "before", "life"):
        return None
    latest = max(past, key=lambda r: r.low)
    return Ends(latest.low, min(latest.high, published))


def behind(doc: Document, end: int, published: dt.date) -> Told | None:
    """The time right behind an office, and the relation that it makes."""
    here = _HERE.match(doc.text, end)
    at = here.end() if here else end
    e = next((e for e in doc.dates_in(Span(end + 1, at + 1)) if at < e.span.end), None)
    days = _read(e, published) if e is not None else None
    if e is None or days is None:
        return None
    if e.kind == "range":
        parts = (e.first, e.last) if e.role != "list" and e.first and e.last else (None, None)
        first, last = (_read(p, published) if p is not None else None for p in parts)
        return Told(days, "spans", first, last)
    said = e.bounds or doc.text[end:at].strip(" ,")
    if said == "since":
        return Told(Ends(days.high, published), "spans")
    return Told(days, "ends" if said == "until" else "")


def only(doc: Document, where: Span, published: dt.date) -> Told | None:
    """The only time of some words."""
    found = [e for e in doc.dates_in(where) if e.kind not in ("duration", "age", "time")]
    days = _read(found[0], published) if len(found) == 1 and not found[0].bounds and found[0].kind != "range" else None
    return Told(days) if days else None
