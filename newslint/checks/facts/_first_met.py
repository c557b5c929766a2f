"""First meetings of two persons on another day or in another place than is known."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.facts import _dated, _meetings, _places
from newslint.checks.facts._patterns import readable, speaker_level, unsure
from newslint.knowledge import Event
from newslint.rule import Document, Finding, Span, finding


def find(doc: Document) -> Iterator[Finding]:
    """Findings on first meetings: the day and the place."""
    for claim in _meetings.find(doc):
        if not readable(doc, claim.span) or unsure(doc, claim.span):
            continue
        named = {e.name: e for word in re.split(r"[\s-]", min(claim.people)) for e in doc.knowledge.events(word)}
        for event in named.values():
            if event.kind != "first-meeting" or frozenset(event.participants) != claim.people or not _dated.passed(doc, event):
                continue
            if wrong := _wrong_part(doc, claim, event):
                one, two = event.participants
                said = doc.text[wrong.start : wrong.end]
                message = (
                    f"{one} and {two} first met {_dated.at_words(event.date)}"
                    + (f", in {event.venue}" if event.venue else "")
                    + f", not {said}"
                )
                yield finding(Span(claim.span.start, wrong.end), message, related=_dated.related(event), severity=speaker_level(doc, claim.span))


def _wrong_part(doc: Document, claim: _meetings.Meeting, event: Event) -> Span | None:
    """The day or place in a claim that the event contradicts."""
    text = doc.text
    days = _dated.extent(event)
    e = _dated.expression_at(doc, claim.rest.start, claim.rest.end)
    if e is None:
        sentence = doc.sentence_at(claim.span.start)
        front = text[sentence.start : claim.span.start]
        e = (
            _dated.expression_at(doc, sentence.start, claim.span.start)
            if re.fullmatch(r"[“\"]?(?:In|On|Last)\s[^,]{3,30},\s+(?:\S+\s+){0,4}", front)
            else None
        )
        if e is None and re.search(r",\s+(?:in\s+)?(?:the|their)\s+(?:very\s+)?$", front):
            # "received Kim on Wednesday, the first meeting ever between the two".
            e = next((d for d in reversed(doc.dates) if sentence.start <= d.span.start < claim.span.start and d.kind in ("weekday", "date") and d.readings), None)
            if e is not None:
                clash = not any(r.low <= d.high and d.low <= r.high for r in e.readings for d in days)
                return claim.span if clash else None
        if e is not None:
            return Span(claim.span.start, claim.span.end) if e.year and _dated.conflicts(e, days) else None
    if e is not None:
        years = {day.year for d in days for day in (d.low, d.high)}
        if e.year is None and e.readings and not e.approximate:
            clash = not any(r.low <= d.high and d.low <= r.high for r in e.readings for d in days) and not _dated.year_given(doc, e, years)
        else:
            clash = _dated.conflicts(e, days)
        if clash:
            return Span(*e.span)
    for m in re.finditer(r"\s+(?:in|at)\s+(?=[A-Z])", text[claim.rest.start : claim.rest.end + 1]):
        place = _places.at(doc, claim.rest.start + m.end())
        if place and _dated.elsewhere(doc, place, event):
            return place.span
        if elsewhere := _another_venue(doc, claim.rest.start + m.end(), event):
            return elsewhere
    return None


def _another_venue(doc: Document, at: int, event: Event) -> Span | None:
    """A place at an offset where others are known to have first met, in another country: "Palm Beach"."""
    for other in doc.knowledge.events():
        if other.kind == "first-meeting" and other.country != event.country:
            for name in (other.venue, *other.venues):
                if name and doc.text.startswith(name, at) and name not in (event.venue, *event.venues):
                    return Span(at, at + len(name))
    return None
