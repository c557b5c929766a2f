"""The numbers of an article as values that can be compared: counts, sums of money, shares, sizes, ages, lengths of time, places in a row, hours."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.document import Document
from newslint.layers.dates import TimeExpression
from newslint.layers.names.people import human
from newslint.layers.numbers import UNITS, Quantity
from newslint.layers.numbers.nouns import singular
from newslint.layers.numbers.words import CARDINALS, ORDINALS
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.source import Span

TITLES = frozenset({"headline", "deck", "caption"})
BODY = PROSE | {"cell", "heading", "dateline"}
DAYS = {
    "second": 1 / 86400, "minute": 1 / 1440, "hour": 1 / 24, "day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.44,
    "quarter": 91.3, "year": 365.25, "decade": 3652.5, "century": 36525.0,
}  # fmt: skip
_SORTS = {"cardinal": "count", "money": "money", "percent": "share", "fraction": "share", "ratio": "share", "points": "points", "measure": "size", "score": "score", "ordinal": "nth"}


class Value(NamedTuple):
    """A number of an article. Shares are parts of one, sizes as printed, lengths of time in their unit, hours in minutes from midnight."""

    sort: str
    low: float
    high: float
    span: Span
    #: Of a size its dimension, of money its currency, of a length of time its unit, of a place in a row what is in the row.
    unit: str | None = None
    noun: str | None = None
    #: The size of the last digit.
    step: float = 1.0
    #: About, at least, up to, dozens.
    loose: bool = False
    quantity: Quantity | None = None
    values: tuple[float, ...] = ()
    #: How it was reckoned from others, and those.
    way: str | None = None
    parts: tuple[Span, ...] = ()
    time: TimeExpression | None = None

    @property
    def printed(self) -> str:
        """A share as it is told: "percent", "fraction", "ratio"."""
        return self.quantity.kind if self.quantity else "ratio"


_N = rf"\d{{1,3}}|{'|'.join(sorted(CARDINALS, key=len, reverse=True))}"
_TH = rf"\d{{1,3}}(?:st|nd|rd|th)|{'|'.join(sorted(ORDINALS, key=len, reverse=True))}"
_ONE_IN = regexp(rf"\b(?P<a>{_N})(?:[ \n][a-z’'-]+){{0,3}}?[ \n](?:in|out of|of)[ \n](?:every[ \n]|the[ \n])?(?P<b>{_N})\b(?![ \n](?:years|months|weeks|days|hours|minutes)|,\d)", re.IGNORECASE)
_OF = regexp(r"\sof\s")
#: "One of the six horses": six of them, no sixth.
_ONE_OF_THE = regexp(r"\sof the\s")
_NTH = regexp(rf"\b(?P<n>{_TH})(?P<join>[ \n-]|\b)(?P<next>[a-z]+)?", re.IGNORECASE)
_NUMBERED = regexp(rf"\b(?P<noun>day|week|round|year|stage|game|category|phase|level|tier|no\.|number|#)[ \n]?(?P<n>{_N})\b(?![.,]\d|[ \n](?:years?|days?|people))", re.IGNORECASE)
_CLOCKED = regexp(r"(?<![\d:.])(?P<m>\d{1,2}):(?P<s>[0-5]\d)(?![\d:]|[ ]?[ap]\.?m)(?:(?=(?:\.\d+)?(?:[ ](?:mile|marathon|lap|run|race|clocking|finish|for|to)\b|$))|(?<=\bin[ ]\d:\d\d))", re.MULTILINE)
_LASTED = regexp(rf"\b(?P<m>{_N})[ \n](?:minutes?|hours?),?[ \n](?:and[ \n])?(?P<s>\d{{1,2}})(?:\.\d+)?[ \n](?:seconds?|minutes?)\b(?:,?[ \n](?:and[ \n])?\d{{1,2}}(?:\.\d+)?[ \n]seconds?\b)?")
#: How strong an earthquake is told to be.
QUAKE = regexp(r"\b[Mm]agnitude(?:[ -]of)?[ -](?P<a>\d\.\d)\b|\b(?P<b>\d\.\d)[ -](?:magnitude|quake|earthquake|tremor|temblor)\b|\bmeasur(?:ing|ed)[ ](?P<c>\d\.\d)\b|\b(?:tremor|shock|quake|aftershock) (?:of|measured) (?P<d>\d\.\d)\b|\b(?P<e>\d\.\d) on the (?:open-ended )?Richter scale\b")
_TIMES = regexp(rf"(?<![\d.,])\b(?P<n>{_N})(?:-time\b|-fold\b|[ \n]times\b|fold\b)", re.IGNORECASE)
_AGED = regexp(r"\b(?:(?:dies|died|dead|killed|retires)(?:,| at| aged)|turns|[A-Z][a-z’'-]+,|(?:man|woman|boy|girl|mother|father|teenager|pensioner|driver|widow|widower|student),)[ ](?P<n>\d{1,2}|1[01]\d)(?=,|[ ](?!per|of|and|to|in|[a-z]+s\b)[a-z]|$)", re.MULTILINE)
_OF_AGE = regexp(rf"\b(?:at|was|is)[ \n](?P<n>{_N})[ \n]years of age\b")
_TOO_OLD = regexp(r"\b(?:dies|died|dead|killed),? (?:at|aged) (?P<n>1[2-9]\d|[2-9]\d\d)(?=$|[,.;:]| (?:after|in|of|from|following|at)\b)", re.MULTILINE)
_BARE = regexp(r"(?<=[a-z] )\d{1,4}(?![\w.,:-]\w|[%-])")
_COUPLES = {"dozen": 12.0, "pair": 2.0, "trio": 3.0, "quartet": 4.0, "quintet": 5.0, "sextet": 6.0, "hat-trick": 3.0}
_COUPLE = regexp(rf"(?:\b(?P<k>[Aa]|[Hh]alf a|[Tt]wo and a half|[Oo]ne and a half|{_N})[ ])?\b(?P<n>{'|'.join(_COUPLES)})\b(?![ ]and)", re.IGNORECASE)
_AGO = regexp(r"\b(?P<n>\d{2,3}|\d{1,2},\d{3}|[a-z]+)[ \n](?P<unit>years|decades|centuries)[ \n](?:ago|late|later|on)\b")
_HOUR = regexp(rf"\b(?P<n>{_N})[ \n](?:o[’']clock(?:[ \n]in the (?P<part>morning|afternoon|evening))?|in the (?P<p2>morning|afternoon|evening))\b")
_YEARS = {"years": 1.0, "decades": 10.0, "centuries": 100.0}
_MINUS = regexp(r"\bminus $|(?:^|\s)[-−–]$")
#: "Charged over 21 deaths" is no "more than".
_BECAUSE = regexp(r"\b(?:charged|arrested|held|detained|jailed|sentenced|sued|tried|fined|fired|sacked|guilty|quizzed|questioned|suspended|criticised|criticized|protest|row|dispute|trial|court|probe|inquiry|lawsuit) over $")
#: "The singer, 81, died".
_WHO_AGED = regexp(r"\b(?P<who>[a-z]{3,}),[ ](?P<n>\d{2}),")
#: What follows an ordinal that is of a place among others.
_PLACE = frozenset("in at on for of and as after behind with place spot position overall to by over from seed is was".split())


def number(word: str) -> float | None:
    """What a numeral of figures or words comes to."""
    low = word.lower().replace(",", "")
    digits = re.match(r"\d+", low)
    return float(digits[0]) if digits else CARDINALS.get(low, ORDINALS.get(low))


def of(doc: Document, spans: Sequence[Span]) -> list[Value]:
    """The values in some stretches of an article, as they stand."""

    def inside(at: Span) -> bool:
        return any(s.start <= at.start < s.end for s in spans)

    own = [v for s in spans for v in _patterns(doc.text, s)]
    timed = [v for d in doc.dates if inside(d.span) and (v := _of_time(doc, d))]
    found = [v for q in doc.numbers if inside(q.span) for p in _apart(doc.text, q) if (v := _of_quantity(doc.text, p))]
    if not any(doc.block_at(s.start).kind in TITLES for s in spans):
        # What stands behind a name is no name's number where a body compares: "the Danubia has 520 branches and the Tauern 380".
        found += [Value("count", float(m[0]), float(m[0]), Span(m.start(), m.end())) for s in spans for m in _BARE.finditer(doc.text, s.start, s.end) if not any(d.span.overlaps(Span(m.start(), m.end())) for d in doc.dates)]
    row = list(_compounds(doc.text, sorted(_sifted([*own, *timed, *found]), key=lambda v: v.span)))
    return [_some_of(doc.text, v, row[i - 1] if i else None, row[i + 1] if i + 1 < len(row) else None) for i, v in enumerate(row)]


_TO_PARTS = regexp(r",?[ \n](?:and[ \n])?")


def _compounds(text: str, row: list[Value]) -> Iterator[Value]:
    """The values with lengths of time in two units made one: "3 days 4 hours"."""
    last: Value | None = None
    for v in row:
        if last and last.sort == v.sort == "time" and last.unit and v.unit and DAYS[v.unit] < DAYS[last.unit] and _TO_PARTS.fullmatch(text, last.span.end, v.span.start):
            n = last.low * DAYS[last.unit] / DAYS[v.unit] + v.low
            last = last._replace(low=n, high=n, span=Span(last.span.start, v.span.end), unit=v.unit)
            continue
        if last:
            yield last
        last = v
    if last:
        yield last


_OF_WHOLE = regexp(r"[ \n](?:out )?of[ \n](?:(?:the|its|their|his|her|all|some|about|those|these|[\w’'-]+[’']s?)[ \n]){0,3}")
#: "380 residents, 46 of whom", "14 lorries, nine of which".
_OF_THOSE = regexp(r"[ \n]of[ \n](?P<who>whom|which)\b")
_WHOLE = regexp(r"(?P<noun>[a-z]+(?:s|men|women|people|children))\b")


def _some_of(text: str, v: Value, before: Value | None, after: Value | None) -> Value:
    """A count without a noun of what a whole beside it counts: "five of the county's 14 libraries", "seven of the men", "380 residents, 46 of whom"."""
    if v.sort == "count" and v.noun is None and (those := _OF_THOSE.match(text, v.span.end)):
        near = before is not None and before.sort == "count" and before.noun is not None and "." not in text[before.span.end : v.span.start]
        return v._replace(noun=before.noun if before and near else "person" if those["who"] == "whom" else None)
    m = _OF_WHOLE.match(text, v.span.end) if v.sort == "count" and v.noun is None else None
    if m is None:
        return v
    if after is not None and after.sort == "count" and 0 <= after.span.start - m.end() <= 6:
        return v._replace(noun=after.noun)
    whole = _WHOLE.match(text, m.end())
    return v._replace(noun=singular(whole["noun"])) if whole else v


def _sifted(found: list[Value]) -> Iterator[Value]:
    """Of values that overlap the first found, but of a count that is an age or part of a share the latter."""
    taken: list[Span] = []
    for v in found:
        if not any(v.span.overlaps(t) for t in taken):
            taken.append(v.span)
            yield v


_PERCENT = regexp(r"\d(?:[ \n-]?%|[ \n](?:percent|per cent|pct)\b)")


def _apart(text: str, q: Quantity) -> Iterator[Quantity]:
    """The two shares of "55.3 percent to 44.7 percent", or what else it is."""
    ends = [m.end() for m in _PERCENT.finditer(text, q.span.start, q.span.end)] if q.kind == "score" and len(q.values) == 2 else []
    if len(ends) != 2:
        yield q
        return
    for n, at in zip(q.values, (Span(q.span.start, ends[0]), Span(ends[0] + len(" to "), ends[1])), strict=True):
        yield q._replace(span=at, number=at, low=n, high=n, kind="percent", values=(), precision=1.0 if n == int(n) else 0.1)


#: "A quarter of a percentage point" is no share.
_OF_A_POINT = regexp(r"[ -](?:of a )?(?:full )?(?:percentage[ -])?point\b")


def _of_quantity(text: str, q: Quantity) -> Value | None:
    sort = _SORTS[q.kind]
    if q.kind == "fraction" and _OF_A_POINT.match(text, q.span.end):
        return None
    scale = 100.0 if q.kind == "percent" else 1.0
    unit = q.currency if sort == "money" else (UNITS[q.unit].dimension if q.unit in UNITS else q.unit) if sort == "size" else None
    if sort == "nth":
        unit = "straight" if {"straight", "consecutive", "successive"} & {q.noun, *q.modifiers} else q.noun or "place"
    if q.bound == "min" and _BECAUSE.search(text[max(q.span.start - 30, 0) : q.number.start]):
        q = q._replace(bound=None, approximate=False)
    loose = q.approximate or q.bound is not None or (q.low != q.high and q.words)
    if sort in ("size", "count") and q.low == q.high and _MINUS.search(text[max(q.span.start - 7, 0) : q.span.start]):
        return Value(sort, -q.low, -q.high, q.span, unit, q.noun, q.precision, q.approximate, q._replace(low=-q.low, high=-q.high))
    return Value(sort, q.low / scale, q.high / scale, q.span if q.kind != "cardinal" else q.number, unit, q.noun, q.precision / scale, loose, q, q.values)


def _of_time(doc: Document, d: TimeExpression) -> Value | None:
    if d.kind == "age" and d.count is not None:
        digits = re.search(r"\d+", d.span.of(doc.text))
        span = Span(d.span.start + digits.start(), d.span.start + digits.end()) if digits else d.span
        # "A week before her 92nd birthday".
        return Value("age", d.count - (d.role == "anniversary"), d.count_high or d.count, span, None if d.unit in ("year", None) else d.unit, loose=d.approximate, time=d)
    if d.minute is not None and d.kind == "time":
        return Value("clock", d.minute, d.minute, d.span, time=d)
    if d.count is not None and d.unit in DAYS and d.kind in ("duration", "relative", "period", "date", "range"):
        about = d.approximate and re.search(r"\bwithin ", doc.text[max(d.span.start - 8, 0) : d.span.end], re.IGNORECASE) is None
        return Value("time", d.count, d.count_high or d.count, d.span, d.unit, loose=about, time=d)
    return None


def _patterns(text: str, s: Span) -> Iterator[Value]:
    """What the layers of numbers and times do not tell."""
    for m in QUAKE.finditer(text, s.start, s.end):
        n = next(float(x) for x in m.groups() if x)
        yield Value("magnitude", n, n, Span(m.start(), m.end()), step=0.1)
    for m in _ONE_IN.finditer(text, s.start, s.end):
        a, b = number(m["a"]), number(m["b"])
        if a and b and a < b <= (10 if _OF.search(m[0]) else 100) and not (a == 1 and _ONE_OF_THE.search(m[0])):
            yield Value("share", a / b, a / b, Span(m.start(), m.end()), step=0.01, values=(a, b))
    for pattern in (_CLOCKED, _LASTED):
        for m in pattern.finditer(text, s.start, s.end):
            n = (number(m["m"]) or 0) * 60 + float(m["s"])
            yield Value("clocked", n, n, Span(m.start("m"), m.end("s") if pattern is _CLOCKED else m.end()))
    for m in _HOUR.finditer(text, s.start, s.end):
        n = (number(m["n"]) or 0) * 60
        yield Value("clock", n, n, Span(m.start(), m.end()), "half a day" if (m["part"] or m["p2"]) is None else None) if (m["part"] or m["p2"]) in (None, "morning") or n >= 720 else Value("clock", n + 720, n + 720, Span(m.start(), m.end()))
    for m in _AGO.finditer(text, s.start, s.end):
        if n := (number(m["n"]) or 0) * _YEARS[m["unit"]]:
            yield Value("time", n, n, Span(m.start("n"), m.end("unit")), "year")
    for m in itertools.chain(_AGED.finditer(text, s.start, s.end), _TOO_OLD.finditer(text, s.start, s.end)):
        yield Value("age", float(m["n"]), float(m["n"]), Span(m.start("n"), m.end("n")))
    for m in _OF_AGE.finditer(text, s.start, s.end):
        if k := number(m["n"]):
            yield Value("age", k, k, Span(m.start("n"), m.end()))
    for m in _WHO_AGED.finditer(text, s.start, s.end):
        if human(m["who"]):
            yield Value("age", float(m["n"]), float(m["n"]), Span(m.start("n"), m.end("n")))
    for m in _TIMES.finditer(text, s.start, s.end):
        if k := number(m["n"]):
            yield Value("times", k, k, Span(m.start(), m.end()))
    for m in _NUMBERED.finditer(text, s.start, s.end):
        if k := number(m["n"]):
            noun = m["noun"].lower()
            yield Value("nth", k, k, Span(m.start(), m.end()), "place" if noun in ("no.", "number", "#") else noun)
    for m in _NTH.finditer(text, s.start, s.end):
        after = (m["next"] or "").lower()
        if (k := number(m["n"])) and k > 1 and (not after or after in _PLACE or m["join"] == "-") and not text[m.end("n") : m.end("n") + 2].strip().istitle():
            yield Value("nth", k, k, Span(m.start("n"), m.end("n")), after if m["join"] == "-" and after else "place")
    for m in _COUPLE.finditer(text, s.start, s.end):
        n = _COUPLES[m["n"].lower()] * ({"half a": 0.5, "two and a half": 2.5, "one and a half": 1.5}.get((m["k"] or "").lower()) or number(m["k"] or "") or 1.0)
        yield Value("count", n, n, Span(m.start(), m.end()))
