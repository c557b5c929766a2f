"""Intervals from an event: "two weeks after the fall of Baghdad", "the 20th anniversary of the attacks", "ten years after", "a year ago"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from newslint.checks._deeds import kinds
from newslint.checks.facts import _dated, _deeds, _hosts, _intervals
from newslint.checks.facts._dated import Ends
from newslint.checks.facts._intervals import Interval
from newslint.checks.facts._known_when import sole
from newslint.checks.facts._mention import Mention, doubted
from newslint.checks.facts._patterns import speaker_level
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding

_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "fifteenth": 15, "twentieth": 20, "25th": 25,
    "thirtieth": 30, "fortieth": 40, "fiftieth": 50, "sixtieth": 60, "seventieth": 70, "seventy-fifth": 75, "eightieth": 80, "hundredth": 100, "centenary": 100, "centennial": 100,
    "bicentennial": 200, "bicentenary": 200, "tercentenary": 300, "twenty-fifth": 25, "one-year": 1,
}  # fmt: skip
_ANNIVERSARY = regexp(
    r"\b(?P<n>\d{1,3}(?:st|nd|rd|th)|\d{1,3}-year|[a-z]+(?:-[a-z]+)?)\s+anniversary\s+of\s+|\b(?P<c>centenary|centennial|bicentennial|bicentenary|tercentenary)\s+of\s+", re.IGNORECASE
)
_NOW = regexp(r"\b(?:has|have|is|are|remains?|still|today|now|comes?|marks?|continues?)\b")
_PAST_ANNIVERSARY = regexp(r"\b(?:last\s+year|next\s+year|[Ii]n\s+(?:18|19|20)\d\d|ahead\s+of|before\s+the|approach\w*|upcoming|coming|had|then|at\s+the\s+time)\b")


#: A deed of another time that is told on a day: "said on Thursday that he had fled".
_PAST_TOLD = regexp(r"\b(?:said|told|testified|recalled|wrote|says|tells|according|heard|remember\w*|claim\w*|born|who|which)\b(?![^;:]*?\b(?:will|would|is|are|plans)\b)")


#: What is still to come: "a day before Parliament is expected to vote".
_PLANNED = regexp(r"\b(?:will|(?:is|are)\s+(?:expected|due|set|scheduled|likely|planned)\s+to|plans\s+to)\b")


#: "The hearing was scheduled for two weeks after".
_SET_FOR = regexp(r"\b(?:for|until|till|to|from)\s+$")


def find(doc: Document, m: Mention, others: list[Mention], every: list[Mention]) -> Iterator[Finding]:
    """Intervals of a sentence that do not fit the event: counted from another event or a day of the text, or from publication."""
    if not m.event.date.exact and m.event.kind != "war" and (m.event.date.high - m.event.date.low).days > 31:
        return
    yield from _anniversary(doc, m, others)
    found = _intervals.find(doc.text, m.sentence.start, m.sentence.end)
    for i, interval in enumerate(found):
        nxt = found[i + 1].span.start if i + 1 < len(found) else m.sentence.end
        wrong = _counted_back(doc, m, interval, others, every) if interval.back else _counted(doc, m, interval, nxt, others)
        if wrong is not None and not doubted(doc, m, interval.span):
            yield _said(doc, m, interval.span, wrong)
            return


def _counted(doc: Document, m: Mention, interval: Interval, nxt: int, others: list[Mention]) -> list[Mention] | None:
    """The known events told to have been so long before or after an event, where they were at another time; none where it is a day of the text that does not fit."""
    text = doc.text
    first = min((s.start for s in m.names or m.deeds), default=m.start)
    if _hosts.distant(text, m, interval) or _PLANNED.search(text, interval.span.end, min(m.end + 60, m.sentence.end)) or _SET_FOR.search(text, m.sentence.start, interval.start) or _hosts.elsewhen(doc, m, interval):
        return None
    again = _of_the_same(doc, m, interval)
    named = again or first >= interval.span.start or any(interval.end <= s.start <= interval.end + 90 for s in m.names)
    if not named or not (m.whole or any(interval.end <= s.start < nxt for s in m.deeds)):
        return None
    told = [o for o in others if o.event.name != m.event.name and o.deeds and not _unlike(doc, m, o, interval)]
    rivals = [o for o in others if o.event is not m.event and o.start >= interval.end]
    window = _anchor(doc, m, interval) if interval.counted else None
    beside = _hosts.beside(doc, m, interval) or []
    late = _late(doc, m, interval)
    # The parse is dear: it is asked only where something may be wrong.
    suspects = [*(_hosts.days_of(o)[:1] if not o.event.end else [Ends(o.event.date.low, o.event.date.high)] for o in told), beside, [Ends(*window)] if window else []]
    if not (late or any(_wrong(interval, days, [m], True) for days in suspects) or _dated_before(doc, m, interval)):
        return None
    parse = doc.parse(m.sentence)
    at = _hosts.governor(parse, interval) if parse else None
    hosts = _hosts.event(parse, at, interval, told) if parse else []
    if parse and not beside and not again and not _alone(doc, m, interval) and not _hosts.inside(parse, m, interval):
        return None
    # Which of two events is meant is not known: it must fit none.
    counted = [m, *(o for o in rivals if o not in hosts)]
    if hosts and _wrong(interval, [d for o in hosts if parse for d in _hosts.days_at(parse, at, o)], counted, True):
        return hosts
    if any(not o.event.also for o in hosts):
        return None
    if beside:
        # Of two days a week is seven days, of two months it may be four.
        return [] if not _two_intervals(doc, interval) and _wrong(interval, beside, counted, all(d.low == d.high for d in beside)) else None
    if days := _hosts.day(doc, m, parse, at, interval):
        return [] if _wrong(interval, days, counted) else None
    if window:
        return [] if _wrong(interval, [Ends(*window)], counted) else None
    return [] if late and parse is not None and _hosts.past(parse, at) and not rivals else None


_PRONOUN = regexp(r"(?:he|she)\s+(?:had\s+)?(?:[a-z]+ly\s+)?$")


def _of_the_same(doc: Document, m: Mention, interval: Interval) -> bool:
    """Whether an event is told of the one person of the sentence, taken up: "X was ousted two years after he became president"."""
    deed = min((d.start for d in m.deeds if d.start >= interval.end), default=-1)
    people = {n.text.split()[-1] for n in doc.names.mentions_in(m.sentence) if n.kind == "person" and n.span.end <= interval.start}
    return deed >= 0 and len(people) == 1 and _PRONOUN.fullmatch(doc.text, interval.end, deed) is not None and any(s.end <= interval.start for s in m.names)


def _alone(doc: Document, m: Mention, interval: Interval) -> bool:
    """Whether an interval is counted from a name that is the event's by itself: "three weeks after Hiroshima, a second bomb"."""
    named = next((s for s in m.names if s.start == interval.end), None)
    return named is not None and re.match(r"[,.;:]", doc.text[named.end : named.end + 1]) is not None and any("+" not in key and named.of(doc.text) in key.removeprefix("=").split("/") for key in m.event.keys)


def _wrong(interval: Interval, anchors: list[Ends], counted: list[Mention], exact: bool = False) -> bool:
    """Whether some days are known, and none of them lies so long before or after any of the events."""
    days = [d for o in counted for d in _dated.extent(o.event)]
    return bool(anchors) and not (any(interval.fits(gaps, exact) for gaps in _hosts.gaps(anchors, days)) and _hosts.calendar(interval, anchors, days))


def _late(doc: Document, m: Mention, interval: Interval) -> bool:
    """Whether so long after an event is later than publication."""
    published = doc.metadata.date
    least = max(interval.least, interval.slack[0] if interval.slack else 0.0)
    return published is not None and interval.sign > 0 and not interval.back and all((published - d.low).days + 1 < least for d in _dated.extent(m.event))


#: What befalls somebody of a name once, most of the time.
_ONCE = frozenset({"oust", "arrest", "free"})


def _unlike(doc: Document, m: Mention, o: Mention, interval: Interval) -> bool:
    """Whether one of two events may be another of its kind than the known one, being so much further away."""
    far = min(abs(d) for gaps in _hosts.gaps(_dated.extent(m.event), _dated.extent(o.event)) for d in gaps)
    return any(e.event.kind in _deeds.MANY - _ONCE and not e.whole and len({s.of(doc.text) for s in e.names}) < 3 and not sole(doc, e) for e in (m, o)) and far > max(400, 4 * interval.most)


def _dated_before(doc: Document, m: Mention, interval: Interval) -> bool:
    return any(e.kind in ("date", "month", "year") and e.span.end <= interval.span.start for e in doc.dates_in(m.sentence))


def _counted_back(doc: Document, m: Mention, interval: Interval, others: list[Mention], every: list[Mention]) -> list[Mention] | None:
    """The events told before an event that was at another time than so long before or after them: "Two weeks later he was shot"."""
    if m.near or not m.deeds:
        return None
    told, days = _hosts.earlier(doc, m, interval, others, every)
    told = [o for o in told if o.deeds and not _unlike(doc, m, o, interval)]
    if not told or any(interval.fits(gaps, True) for d in ([d for o in told for d in _dated.extent(o.event)], days) for gaps in _hosts.gaps(_dated.extent(m.event), d)):
        return None
    parse = doc.parse(m.sentence)
    at = _hosts.governor(parse, interval) if parse else None
    # "Carter beat Ford in 1976 and lost to Reagan four years later": which of the two it is told of is not known.
    if parse is None or [o for o in (m, *(o for o in told if o.sentence == m.sentence)) if _hosts.event(parse, at, interval, [o])] != [m]:
        return None
    if last := [o for o in told if _hosts.told_last(doc, o, parse, at, interval)]:
        return last
    # Whatever was told between them was no earlier: "was blamed for the attacks and lost the election three weeks later", which it lost three days after.
    true = [interval.sign * d for o in told for gaps in _hosts.gaps(_hosts.days_of(m), _hosts.days_of(o)) for d in gaps]
    return told if true and all(0 <= d < interval.least for d in true) else None


def _two_intervals(doc: Document, interval: Interval) -> bool:
    """Whether a day stands between two intervals: "22 years after it was made legal, in 1993, and 20 years after"."""
    lead = doc.text[max(interval.span.start - 40, 0) : interval.span.start]
    sentence = doc.sentence_at(interval.span.start)
    return " and " in lead and any(not i.back for i in _intervals.find(doc.text, sentence.start, interval.span.start))


#: "(20.01.2017) Six weeks before": what another day's piece says.
_TEASER = regexp(r"\(\d\d\.\d\d\.\d{4}\)\s*$")


def _anchor(doc: Document, m: Mention, interval: Interval) -> tuple[dt.date, dt.date] | None:
    """The day of the main clause from which an interval is counted, or the day of publication."""
    text = doc.text
    published = doc.metadata.date
    if published is None or any(e.year is not None and m.sentence.start <= e.span.start < m.sentence.end and e.year != m.event.date.low.year for e in doc.dates) or doc.in_quotation(interval.span) or _TEASER.search(text, max(interval.start - 16, 0), interval.start):
        return None
    window = published - dt.timedelta(days=4), published + dt.timedelta(days=4)
    lead = text[m.sentence.start : interval.start]
    if interval.passed or re.search(r"\bIt\s+(?:has\s+been|['’]s\s+been|is|['’]s)\s+(?:now\s+)?$", lead):
        return window
    if re.fullmatch(r"[“\"]?(?:[A-Z][A-Z .,’'-]+(?:\([^)]*\)\s*)?[—–:-]\s*)?(?:It\s+has\s+been\s+|Now,?\s+|Today,?\s+|Nearly\s+|Almost\s+|More\s+than\s+|Just\s+|Some\s+|About\s+)?", lead):
        told = min((s.start for s in (*m.names, *m.deeds) if s.start >= interval.end), default=m.end)
        commas = [c.end() for c in re.finditer(",", text[: m.sentence.end]) if c.start() > told]
        if any(_NOW.search(text, c, min(c + 90, m.sentence.end)) and not re.search(r"\b(?:was|were|had|did)\b", text[c : c + 40]) for c in commas[:2]):
            return window
        return _clause_day(doc, m, told)
    if re.search(r"\b(?:comes|arrives|is\s+coming|follows|marks|marking|commemorates|remembers)\s+(?:\w+\s+)?$", lead):
        return window
    # "said on Thursday that he would not run, a month after": the deed of these days.
    days = [e for e in doc.dates if m.sentence.start <= e.span.start < interval.start and (e.kind == "weekday" or (e.kind == "relative" and e.unit == "day")) and e.readings]
    # "On May 29, 1953, a Friday": the weekday of another time.
    dated = any(e.year and e.day and m.sentence.start <= e.span.start < interval.start for e in doc.dates)
    if dated or len(days) != 1 or not lead.endswith(", ") or _PAST_TOLD.search(text, days[0].span.start - 30, interval.start):
        return None
    day = days[0].readings[0]
    # A paper of Friday that says "on Friday" may mean the last one; that matters where weeks are counted.
    low = day.low - dt.timedelta(7 if day.low == published and interval.unit == "week" else 0)
    return (low, day.high) if abs((published - day.low).days) <= 8 else None


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


_ON_IT = regexp(r"\b[Oo]n\s+(?:what\s+was\s+)?the\s+$")
_THESE_DAYS = regexp(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday|tomorrow|this\s+(?:week|month|year)|will|is|are|has|have)\b")


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
        if _ON_IT.search(doc.text, m.sentence.start, found.start()) and not _THESE_DAYS.search(doc.text, m.sentence.start, m.sentence.end):
            continue  # "On the tenth anniversary of the attacks, he was in Kabul"
        years = {d.year for span in _dated.extent(event) for d in (span.low, span.high) if d.year < 2200}
        month = event.date.low.month if event.date.high.month == event.date.low.month else 6
        marks = [dt.date(y + n, month, 15) for y in years]
        if all(abs((published - d).days) > 255 for d in marks):
            yield _said(doc, m, Span(found.start(), found.end() - 4))
            return


def _said(doc: Document, m: Mention, span: Span, hosts: list[Mention] | None = None) -> Finding:
    said = doc.text[span.start : span.end].strip()
    other = f", {_dated.subject(hosts[0].event, None)} {_dated.at_words(hosts[0].event.date)}" if hosts else ""
    return finding(
        span,
        f"{_dated.subject(m.event, None)} was {_dated.at_words(m.event.date)}{other}, which is not “{said}”",
        related=[r for o in (m, *(hosts or ())[:1]) for r in _dated.related(o.event)],
        severity=speaker_level(doc, span),
    )
