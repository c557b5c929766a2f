"""The time that a sentence tells by a known event, without a day of its own: "when the Falklands War ended", "the Maastricht Treaty was signed by"."""

from __future__ import annotations

import datetime as dt

from newslint.checks.facts import _dated, _known
from newslint.checks.facts._dated import Ends
from newslint.rule import Document, Span

#: The longest event that tells a time.
_LONG = dt.timedelta(days=400)


def told(doc: Document, sentence: Span) -> Ends | None:
    """The days of the only past event that a sentence tells with its deed; None where there is none, or several of different times."""
    day = doc.metadata.date
    found = [m.event for m in _known.find(doc) if m.sentence == sentence and m.deeds and not m.near]
    spans = [s for event in found for s in _dated.extent(event)]
    if not spans or day is None:
        return None
    low, high = min(s.low for s in spans), max(s.high for s in spans)
    return Ends(low, high) if high < day - dt.timedelta(days=300) and high - low < _LONG else None
