"""Intervals from an event: "two weeks after the fall of Baghdad", "the 20th anniversary of the attacks", "ten years after", "a year ago"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from newslint.checks._deeds import kinds
from newslint.checks.facts import _dated
from newslint.checks.facts._mention import Mention
from newslint.checks.facts._patterns import speaker_level
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding

_SMALL = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100}
_WORDS = {w: i for i, w in enumerate(_SMALL, 1)} | _TENS | {f"{t}-{_SMALL[i]}": n + i + 1 for t, n in _TENS.items() if n < 100 for i in range(9)} | {"a": 1, "an": 1}
_NUMBER = r"(?:\d{1,3}|" + "|".join(sorted(_WORDS, key=len, reverse=True)) + ")"
_SINCE = regexp(
    rf"\b(?:(?P<how>just|only|barely|less\s+than|more\s+than|nearly|almost|about|around|roughly|over|some|exactly|within)\s+)?(?P<what>(?:(?P<n>{_NUMBER})\s+|(?P<half>half\s+a\s+))?(?P<unit>hours?|days?|weeks?|months?|years?|decades?|century|centuries)"
    r"(?:\s+to\s+the\s+day|\s+(?:have|has)\s+(?:passed|gone\s+by))?\s+(?P<to>after|before|since|from))\s+(?:the\s+|a\s+|an\s+)?",
    re.IGNORECASE,
)
_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "fifteenth": 15, "twentieth": 20, "25th": 25,
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "seventy-fifth": 75, "eightieth": 80, "hundredth": 100, "centenary": 100, "centennial": 100,
    "bicentennial": 200, "bicentenary": 200, "tercentenary": 300, "twenty-fifth": 25, "one-year": 1,
}  # fmt: skip
_ANNIVERSARY = regexp(
    r"\b(?P<n>\d{1,3}(?:st|nd|rd|th)|\d{1,3}-year|[a-z]+(?:-[a-z]+)?)\s+anniversary\s+of\s+|\b(?P<c>centenary|centennial|bicentennial|bicentenary|tercentenary)\s+of\s+", re.IGNORECASE
)
_DAYS = {"hour": 1 / 24, "day": 1.0, "week": 7.0, "month": 30.44, "year": 365.25, "decade": 3652.5, "century": 36525.0}
_SLACK = {"hour": 1.5, "day": 1.5, "week": 6.0, "month": 18.0, "year": 260.0, "decade": 800.0, "century": 3000.0}
_NOW = regexp(r"\b(?:has|have|is|are|remains?|still|today|now|comes?|marks?|continues?)\b")
_PAST_ANNIVERSARY = regexp(r"\b(?:last\s+year|next\s+year|[Ii]n\s+(?:18|19|20)\d\d|ahead\s+of|before\s+the|approach\w*|upcoming|coming|had|then|at\s+the\s+time)\b")


#: How many days "days", "weeks", "months" may be.
_FEW = {"hours": (0.0, 2.0), "days": (1.0, 30.0), "weeks": (7.0, 150.0), "months": (28.0, 900.0)}
#: A deed of another time that is told on a day: "said on Thursday that he had fled".
_PAST_TOLD = regexp(r"\b(?:said|told|testified|recalled|wrote|says|tells|according|heard|remember\w*|claim\w*|born|who|which)\b(?![^;:]*?\b(?:will|would|is|are|plans)\b)")


#: What is still to come: "a day before Parliament is expected to vote".
_PLANNED = regexp(r"\b(?:will|(?:is|are)\s+(?:expected|due|set|scheduled|likely|planned)\s+to|plans\s+to)\b")


def find(doc: Document, m: Mention, others: list[Mention], every: list[Mention]) -> Iterator[Finding]:
    """Intervals of a sentence that do not fit the event, counted from a day of the sentence or from publication."""
    if not m.event.date.exact and m.event.kind != "war" and (m.event.date.high - m.event.date.low).days > 31:
        return
    yield from _anniversary(doc, m, others)
    text = doc.text
    first = min((s.start for s in m.names or m.deeds), default=m.start)
    for found in _SINCE.finditer(text, m.sentence.start, m.sentence.end):
        told = min((s.start for s in (*m.names, *m.deeds) if s.start >= found.end()), default=-1)
        if told < 0 or told - found.end() > 45 or re.search(r"[,;:—–(]", text[found.end() : told]):
            continue
        if _PLANNED.search(text, found.end(), min(m.end + 60, m.sentence.end)):
            continue
        nxt = _SINCE.search(text, found.end(), m.sentence.end)
        named = first >= found.start() or any(found.end() <= s.start <= found.end() + 90 for s in m.names)
        if not named or not (m.whole or any(found.end() <= s.start < (nxt.start() if nxt else m.sentence.end) for s in m.deeds)):
            continue
        rivals = [o.event for o in others if o.event is not m.event and o.start >= found.end()]
        beside = _beside(doc, found)
        ends = _counted(found) or (_FEW.get(found["unit"].lower()) if beside and not found["how"] else None)
        anchor = beside or _of_other(doc, others, m, found) or _anchor(doc, m, found)
        if ends is None or anchor is None:
            continue
        low, high = ends
        sign = -1 if found["to"].lower() == "before" else 1
        # Which of two events is meant is not known: it must fit none.
        gaps = [[sign * (a - d).days for a in anchor for d in (span.low, span.low if span.high == dt.date.max else span.high)] for event in (m.event, *rivals) for span in _dated.extent(event)]
        if any(low <= d <= high for days in gaps for d in days) or any(min(days) < low and max(days) > high for days in gaps):
            continue
        yield _said(doc, m, Span(found.start("what"), found.end("what")))
        return


def _counted(found: re.Match[str]) -> tuple[float, float] | None:
    """How many days may lie between."""
    unit = {"centuries": "century"}.get(found["unit"].lower(), found["unit"].lower().removesuffix("s") if found["unit"].lower() != "century" else "century")
    n = found["n"]
    if found["half"]:
        count = 0.5
    elif n is None:
        return None
    else:
        count = int(n) if n.isdigit() else _WORDS[n.lower()]
    days, slack = count * _DAYS[unit], _SLACK[unit]
    if unit == "year" and count >= 20 and count % 10 == 0:
        slack = 800.0
    if unit in ("month", "week") and count >= 6:
        slack *= 1.5
    if unit == "day" and count > 20:
        slack = count * 0.1
    how = (found["how"] or "").lower().split()
    low, high = days - slack, days + slack
    if how[:1] in (["less"], ["nearly"], ["almost"], ["within"]):
        low = min(low, days * 0.6) if how[0] in ("nearly", "almost") else 0.0
    elif how[:1] in (["more"], ["over"]):
        high = days * 1.6 + slack
    elif how[:1] in (["about"], ["around"], ["roughly"], ["some"]):
        low, high = low - days * 0.2, high + days * 0.2
    return low, high


def _anchor(doc: Document, m: Mention, found: re.Match[str]) -> tuple[dt.date, dt.date] | None:
    """The day of the main clause from which an interval is counted, or the day of publication."""
    text = doc.text
    published = doc.metadata.date
    if published is None or any(e.year is not None and m.sentence.start <= e.span.start < m.sentence.end and e.year != m.event.date.low.year for e in doc.dates) or doc.in_quotation(Span(found.start(), found.end())):
        return None
    window = published - dt.timedelta(days=4), published + dt.timedelta(days=4)
    lead = text[m.sentence.start : found.start()]
    if re.search(r"\bha(?:ve|s)\s", found.group()) or re.search(r"\bIt\s+(?:has\s+been|['’]s\s+been|is|['’]s)\s+(?:now\s+)?$", lead):
        return window
    if re.fullmatch(r"[“\"]?(?:[A-Z][A-Z .,’'-]+(?:\([^)]*\)\s*)?[—–:-]\s*)?(?:It\s+has\s+been\s+|Now,?\s+|Today,?\s+|Nearly\s+|Almost\s+|More\s+than\s+|Just\s+|Some\s+|About\s+)?", lead):
        told = min((s.start for s in (*m.names, *m.deeds) if s.start >= found.end()), default=m.end)
        commas = [c.end() for c in re.finditer(",", text[: m.sentence.end]) if c.start() > told]
        if any(_NOW.search(text, c, min(c + 90, m.sentence.end)) and not re.search(r"\b(?:was|were|had|did)\b", text[c : c + 40]) for c in commas[:2]):
            return window
        return _clause_day(doc, m, told)
    if re.search(r"\b(?:comes|arrives|is\s+coming|follows|marks|marking|commemorates|remembers)\s+(?:\w+\s+)?$", lead):
        return window
    # "said on Thursday that he would not run, a month after": the deed of these days.
    days = [e for e in doc.dates if m.sentence.start <= e.span.start < found.start() and (e.kind == "weekday" or (e.kind == "relative" and e.unit == "day")) and e.readings]
    # "On May 29, 1953, a Friday": the weekday of another time.
    dated = any(e.year and e.day and m.sentence.start <= e.span.start < found.start() for e in doc.dates)
    if dated or len(days) != 1 or not lead.endswith(", ") or _PAST_TOLD.search(text, days[0].span.start - 30, found.start()):
        return None
    day = days[0].readings[0]
    # A paper of Friday that says "on Friday" may mean the last one; that matters where weeks are counted.
    low = day.low - dt.timedelta(7 if day.low == published and "week" in found.group() else 0)
    return (low, day.high) if abs((published - day.low).days) <= 8 else None


#: "The storming of the Capitol, which took place two months before".
_TOOK_PLACE = regexp(r"[^,;:.]{0,30},?(?:\s+(?:which|that))?\s+(?:had\s+)?(?:took\s+place|taken\s+place|happened|occurred|came|come|was\s+(?:held|staged|carried\s+out|planted|committed)(?:\s+by\s+[^,;:.]{3,40}?)?)\s+(?:just\s+|only\s+)?")


def _of_other(doc: Document, others: list[Mention], m: Mention, found: re.Match[str]) -> tuple[dt.date, dt.date] | None:
    """The day of the one other known event that is said to have been that long before or after."""
    days = {
        (o.event.date.low, o.event.date.high)
        for o in others
        if o.event is not m.event and o.event.date.exact and not o.event.also and o.names and o.deeds and o.end <= found.start() and _TOOK_PLACE.fullmatch(doc.text, o.end, found.start())
    }
    return days.pop() if len(days) == 1 else None


def _clause_day(doc: Document, m: Mention, told: int) -> tuple[dt.date, dt.date] | None:
    """The day of these weeks on which the main clause behind a fronted interval happened: "Three months after X, the Assembly voted on Wednesday"."""
    published = doc.metadata.date
    days = [e for e in doc.dates if told < e.span.start < m.sentence.end and e.kind == "weekday" and e.readings]
    parse = doc.parse(m.sentence) if published and len(days) == 1 else None
    root = next((i for i, w in enumerate(parse.words) if w.head == i), None) if parse else None
    if parse is None or root is None or published is None or parse.words[root].span.start < told or kinds(parse.words[root].text.lower(), ("speech",)):
        return None
    at = parse.at(days[0].span.start)
    while at is not None and at != root and parse.words[at].pos not in ("VERB", "AUX"):
        at = parse.words[at].head
    day = days[0].readings[0]
    return (day.low, day.high) if at == root and abs((published - day.low).days) <= 8 else None


def _beside(doc: Document, found: re.Match[str]) -> tuple[dt.date, dt.date] | None:
    """The day or year right before an interval: "on Dec. 13, 2003, two weeks after", "in 2004, two days before"."""
    text = doc.text
    near = next((e for e in doc.dates if ((e.month is not None and (e.year is not None or e.day)) or e.kind == "year") and e.readings and e.span.end <= found.start() and re.fullmatch(r",?\s*(?:and\s+(?:[a-z]+\s+){0,2})?", text[e.span.end : found.start()])), None)
    if near is not None and text.find(" and ", near.span.end, found.start()) >= 0 and _SINCE.search(text, doc.sentence_at(near.span.start).start, near.span.start):
        return None  # "22 years after it was made legal, in 1993, and 20 years after": the day of the first of the two
    return (near.readings[0].low, near.readings[0].high) if near else None


def _anniversary(doc: Document, m: Mention, others: list[Mention]) -> Iterator[Finding]:
    published, event = doc.metadata.date, m.event
    if published is None:
        return
    for found in _ANNIVERSARY.finditer(doc.text, m.sentence.start, m.sentence.end):
        told = min((s.start for s in (*m.names, *m.deeds) if s.start >= found.end()), default=-1)
        gap = doc.text[found.end() : told]
        if told < 0 or not (m.whole or any(s.start >= found.end() for s in m.deeds)):
            continue
        if len(gap) > 40 or re.search(r"[,;:]", gap) or any(o.event is not event and not o.near for o in others) or len(_ANNIVERSARY.findall(doc.text[m.sentence.start : m.sentence.end])) > 1:
            continue
        raw = (found["n"] or found["c"]).lower()
        n = _ORDINALS.get(raw) or (int(re.match(r"\d+", raw).group()) if raw[0].isdigit() else None)  # type: ignore[union-attr]
        if n is None or _PAST_ANNIVERSARY.search(doc.text, m.sentence.start, m.sentence.end) or doc.in_quotation(Span(found.start(), found.end())):
            continue
        years = {d.year for span in _dated.extent(event) for d in (span.low, span.high) if d.year < 2200}
        month = event.date.low.month if event.date.high.month == event.date.low.month else 6
        marks = [dt.date(y + n, month, 15) for y in years]
        if all(abs((published - d).days) > 255 for d in marks):
            yield _said(doc, m, Span(found.start(), found.end() - 4))
            return


def _said(doc: Document, m: Mention, span: Span) -> Finding:
    said = doc.text[span.start : span.end].strip()
    return finding(
        span,
        f"{_dated.subject(m.event, None)} was {_dated.at_words(m.event.date)}, which is not “{said}”",
        related=_dated.related(m.event),
        severity=speaker_level(doc, span),
    )


