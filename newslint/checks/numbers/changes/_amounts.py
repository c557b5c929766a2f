"""The amounts of an article as changes need them: its numbers, durations, times of a clock, shares in words and places in a table.

    amounts(doc) -> list[Quantity]
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.changes._series import SCALES
from newslint.document import Document
from newslint.layers.dates import TimeExpression
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS, ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

_N = r"(?:\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
#: "An hour and 45 minutes", "3 minutes 41", "2h 25m", "2:08.41".
_CLOCK = regexp(
    rf"\b(?P<hours>{_N})(?: hours?|h| ?hrs?)(?:,? and |,? )?(?P<minutes>{_N})(?: minutes?| ?mins?|m\b)(?:(?:,? and |,? )(?P<seconds>\d\d?(?:\.\d+)?)(?: seconds?| ?secs?|s\b))?"
    rf"|\b(?P<min>{_N})(?: minutes?| ?mins?|m)(?:,? and |,? )(?P<sec>\d\d?(?:\.\d+)?)(?: ?seconds?| ?secs?|s\b|(?= from\b| in\b| set\b|[,.;)] |[.)]?$))"
    r"|(?<![\d:])(?P<m>\d{1,2}):(?P<s>\d\d\.\d\d?)(?!\d)"
)
#: "A third fewer", "less than a tenth", "cut by a quarter": shares, where "a third" of three would be an ordinal.
_PART = regexp(
    r"\b(?P<many>an?|one)[ -](?P<part>third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth)"
    r"(?:(?= (?:fewer|less|more|higher|lower|larger|smaller|bigger|cheaper|dearer|longer|shorter|faster|slower|heavier|lighter|greater|up|down|off)\b"
    r"| of (?:its|their|his|her|them|the|all|those|these|[a-z]+[’']s)\b)|(?=[.,;)]| in | on |$))"
)
_PART_BEFORE = regexp(r"\b(?:by|than|nearly|almost|about|of|off|over|under|only|just|roughly|some|around|to|barely|quite|well|than|fell|rose|dropped|grew)\s$")
_BOUND = regexp(r"\b(?:(?P<max>less than|not quite|under|at most)|(?P<min>more than|over|at least|well over)|(?P<about>about|almost|nearly|roughly|around|some)) $")
#: "One in ten", "one pupil in five".
_ONE_IN = regexp(rf"\b(?P<k>one|two|three|four|\d)(?: [a-zà-ÿ’'-]+){{0,3}} in (?:every )?(?P<n>{'|'.join(CARDINALS)}|\d{{1,2}})\b(?! (?:million|hundred|thousand|years|months|weeks|days|minutes|hours))")
_PLACES = regexp(r"\b(?:places|spots|rungs|positions|a (?:place|spot|rung))\b")
_PLACE = ("place", "spot", "rung", "position")
#: Of a change in a table of ranks, whose numbers fall as one rises.
RANK = "place"


def amounts(doc: Document) -> list[Quantity]:
    """In order."""
    lower = doc.text.lower()
    found = [*doc.numbers, *(_duration(t, doc.text) for t in doc.dates if t.count is not None and t.count_high is None and (t.kind == "duration" or (t.kind == "age" and t.span.of(lower).endswith(" years old"))))]
    found = [_foreign(_plain(q, lower), lower) for q in found if not (q.words and q.low == 1 and q.unit == "point") and not _MODEL.match(lower, *q.span)]
    found = [*_joint(sorted(found, key=lambda q: q.span), lower)]
    if _PLACES.search(lower):
        found = [q._replace(kind="measure", unit=RANK, noun=None) if (q.kind == "ordinal" and q.low < 300) or q.noun in _PLACE else q for q in found]
    if len(lower) == len(doc.text):
        read = [*_clocks(lower), *_shares(lower)]
        taken = [q.span for q in read]
        found = [*(q for q in found if not any(q.span.overlaps(s) for s in taken)), *read] if read else found
    return sorted(found, key=lambda q: q.span)


#: "The 5363 and 5364", "the 747 and the 737-800": a name in figures, no count of anything.
_MODEL = regexp(r"(?<=\bthe )\d{3,5}(?=(?:,| and| or)(?: the)? \d{3,5}(?:[.;]|$| [a-z]+s\b))|(?<= and )(?<=\d\d\d and )\d{4,5}(?=[.;]|$)|(?<=\d\d\d and the )\d{3,5}(?=[.;]|$)")


def _joint(found: list[Quantity], lower: str) -> Iterator[Quantity]:
    """Numbers with what only the next one has: "from 3.45 to 1.35 billion", "another 10 or 15 billion"; "11 or 12 percentage points" is one amount."""
    at = 0
    while at < len(found):
        a = found[at]
        b = found[at + 1] if at + 1 < len(found) else None
        at += 1
        if b is None or a.kind not in ("cardinal", "money") or a.scale or a.noun or a.low != a.high or b.low != b.high or a.low >= 1000:
            yield a
            continue
        between = lower[a.span.end : b.span.start]
        if between == " or " and b.kind in ("percent", "points") and a.kind == "cardinal" and a.low < b.low:
            yield b._replace(span=Span(a.span.start, b.span.end), low=a.low, values=(a.low, b.low), lead=a.lead)
            at += 1
            continue
        joined = between in (" or ", " or $", " or £", " or €") or (between in (" to ", " to $", " to £", " to €") and _FROM.search(lower, max(a.span.start - 12, 0), a.span.start))
        size = SCALES.get(b.scale or "", 0)
        if joined and size and b.low and a.kind in ("cardinal", b.kind) and 0.02 < a.low * size / b.low < 50:
            a = a._replace(low=a.low * size, high=a.high * size, precision=a.precision * size, scale=b.scale)
        yield a


_FROM = regexp(r"\bfrom (?:about |some )?[$£€]?$")


def _plain(q: Quantity, lower: str) -> Quantity:
    """A number without what is no bound ("sped up to 3.2%"), and one in words no wider than words are ("two hundred")."""
    if q.lead and lower.startswith("up to", q.lead.start) and _VERB.search(lower, max(q.lead.start - 12, 0), q.lead.start):
        q = q._replace(lead=None, bound=None)
    if q.lead and _TIMES_AS.search(lower, max(q.lead.start - 12, 0), q.span.start):
        q = q._replace(lead=None, bound=None)
    if q.words and q.kind == "cardinal" and q.precision >= 100 and not q.approximate:
        q = q._replace(precision=min(q.precision, q.low / 10))
    return q


#: "From 60 kuna, or 7.96 euros": a unit that only its conversion tells.
_CONVERTED = regexp(r"[ \n](?P<unit>[a-zà-ÿ]{3,})(?:,? or |[ \n]?\()(?:about |some |nearly |almost |around |roughly )?[$£€]?\d")


def _foreign(q: Quantity, lower: str) -> Quantity:
    """A bare number with the unknown unit that stands behind it."""
    unit = _CONVERTED.match(lower, q.span.end) if q.kind == "cardinal" and q.noun is None else None
    return q._replace(noun=unit["unit"], noun_span=Span(*unit.span("unit"))) if unit else q


#: "Five times as much as the 1.4 billion".
_TIMES_AS = regexp(r"\b(?:times|twice|half) as (?:much|many) as (?:the )?[$£€]?$")
_VERB = regexp(r"\b(?:sped|went|go|goes|gone|going|moved?|moving|edged|crept|shot|inched|ticked|climbed|jumped|pushed|put|puts|brought|took|taken|is|was|were|are|picked|stepped) $")


def _duration(t: TimeExpression, text: str) -> Quantity:
    printed = re.search(r"\d+\.(\d+)", t.span.of(text))
    return _quantity(t.span, t.count or 0.0, 10.0 ** -len(printed[1]) if printed else 1.0, "measure", t.unit, approximate=t.approximate, compound="-" in t.span.of(text))


def _quantity(span: Span, value: float, precision: float, kind: str, unit: str | None, approximate: bool = False, compound: bool = False) -> Quantity:
    return Quantity(span, value, value, precision, kind, unit, None, None, None, approximate, None, False, span, compound=compound)  # type: ignore[arg-type]


def _clocks(lower: str) -> Iterator[Quantity]:
    for m in _CLOCK.finditer(lower):
        if m["hours"]:
            minutes = _count(m["hours"]) * 60 + _count(m["minutes"])
            seconds = m["seconds"]
        else:
            minutes, seconds = _count(m["min"] or m["m"]), m["sec"] or m["s"]
        if not seconds:
            yield _quantity(Span(*m.span()), minutes, 1.0, "measure", "minute")
        else:
            precision = 10.0 ** -len(seconds.partition(".")[2])
            yield _quantity(Span(*m.span()), minutes * 60 + float(seconds), precision, "measure", "second")


def _shares(lower: str) -> Iterator[Quantity]:
    for m in _PART.finditer(lower):
        begin = m.start()
        clear = lower[m.end() : m.end() + 1] not in ("", ".", ",", ";", ")") and lower[m.end() : m.end() + 4] not in (" in ", " on ")
        if clear or _PART_BEFORE.search(lower[max(begin - 12, 0) : begin]):
            value = 0.25 if m["part"] == "quarter" else 1 / ORDINALS[m["part"]]
            bound = _BOUND.search(lower, max(begin - 20, 0), begin)
            lead = Span(bound.start(), begin) if bound else None
            loose = bool(bound and bound["about"])
            yield _quantity(Span(*m.span()), value, 0.01, "fraction", None, loose)._replace(lead=lead, bound=None if not bound or loose else "max" if bound["max"] else "min")
    for m in _ONE_IN.finditer(lower):
        part, whole = _count(m["k"]), _count(m["n"])
        if part < whole <= 20:
            yield _quantity(Span(*m.span()), 100 * part / whole, 1.0, "percent", None)._replace(words=True)


def _count(word: str) -> float:
    return 1.0 if word in ("a", "an") else CARDINALS.get(word) or float(word)
