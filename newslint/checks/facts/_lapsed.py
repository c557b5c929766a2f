"""The time that has gone since an event, counted from publication: "the trip comes days after"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.facts import _dated
from newslint.checks.facts._patterns import speaker_level, unsure
from newslint.knowledge import Event, When
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding

#: "Flights are still landing, less than a week after".
_STILL = regexp(r"[^.;:“\"]{3,120}?\b(?:is|are)\s+(?:still\s+)?[^.;:“\"]{0,60}?,\s+(?=(?:(?:just|only|barely|less\s+than|more\s+than|nearly|almost)\s+)?(?:\w+\s+)?(?:days?|weeks?|months?|years?)\s+after\b)")
_COMES = regexp(r"\b(?:comes|come|is\s+coming|arrives|follows)\s+(?=\w)")
_ORDINAL = regexp(r"\bfor\s+the\s+(?P<n>first|second|third|fourth)\s+time\s+this\s+(?P<unit>month|year)\b")
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4}


def find(doc: Document, spot: Span, events: list[Event], own: When | None) -> Iterator[Finding]:
    """ "The trip comes days after" an event, against the publication date."""
    published = doc.metadata.date
    sentence = doc.sentence_at(spot.start)
    comes = _COMES.search(doc.text, sentence.start, spot.start) or _STILL.match(doc.text, sentence.start, spot.start)
    if published is None or not comes or not (lapse := _dated.lapse(doc.text, comes.end())) or spot.start - lapse.span.end > 40:
        return
    if doc.in_quotation(lapse.span) and not doc.in_quotation(spot):
        return
    count = _ORDINAL.search(doc.text, spot.end, sentence.end)
    series = [e for e in events if e.series]
    if series:
        # A series has members that no file knows: only the one that the text counts can be compared.
        if not count:
            return
        events = [
            e
            for e in series
            if e.ordinal == _NTH[count["n"]]
            and e.within == count["unit"]
            and (e.date.low.year, e.date.low.month) == (published.year, published.month)
        ]
    if not events or not all(e.date.exact for e in events) or unsure(doc, Span(lapse.span.start, spot.end)):
        return
    for event in events:
        # What comes now may have come yesterday or come tomorrow.
        for days in (_dated.Ends(event.date.low, event.date.high), *_dated.extent(event)[1:]):
            if (published - days.high).days - 1 <= lapse.most and lapse.least <= (published - days.low).days + 1:
                return
    event = events[0]
    gap = (published - event.date.low).days
    ago = (
        "the same day"
        if gap == 0
        else "1 day before"
        if gap == 1
        else f"{gap} days before"
        if gap < 60
        else f"{gap / 30.44:.0f} months before"
        if gap < 700
        else f"{gap / 365.25:.1f} years before"
    )
    yield finding(
        lapse.span,
        f"{_dated.subject(event, own)} was {_dated.at_words(event.date)}, {ago}, which is not “{lapse.span.of(doc.text)}”",
        related=_dated.related(event),
        severity=speaker_level(doc, lapse.span) if doc.in_quotation(lapse.span) else None,
    )
