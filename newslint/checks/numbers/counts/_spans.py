"""Ages and lengths of time in a headline, and whether the body gives them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers.counts._given import TITLES, Body
from newslint.document import Document
from newslint.layers.dates import TimeExpression
from newslint.layers.numbers.words import CARDINALS
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.source import Span

_DAYS = {
    "second": 1 / 86400,
    "minute": 1 / 1440,
    "hour": 1 / 24,
    "day": 1.0,
    "night": 1.0,
    "week": 7.0,
    "fortnight": 14.0,
    "month": 30.44,
    "quarter": 91.3,
    "year": 365.25,
    "decade": 3652.5,
    "century": 36525.0,
}
_DIES = regexp(
    r"\b(?:(?:dies|died|dead|killed|retires)(?:,| at| aged)|turns)[ ](?P<age>\d{1,3}+)(?![\w,.]\w|[ ](?!in\b|at\b|after\b|from\b|of\b)[a-z])"
)


_COMMA_AGE = regexp(
    r"\b(?:[Mm]an|[Ww]oman|[Bb]oy|[Gg]irl|[Mm]other|[Ff]ather|[Tt]eenager|[Pp]ensioner|[Dd]river|[Ww]idow|[Ss]tudent), (?P<age>\d{1,3})(?=,|[ ](?!per)[a-z])"
)


#: "A week before what would have been her 92nd birthday".
_SHORT = regexp(r"\b(?:would have been|before|short of|shy of|ahead of|until|next|eve of)\b")
_AGO = regexp(r"\b(?P<n>\d{2,3}|\d{1,2},\d{3}|[a-z]+)[ \n](?P<unit>years|decades|centuries)[ \n]ago\b")


def _years(m: re.Match[str]) -> float:
    n = float(m["n"].replace(",", "")) if m["n"][0].isdigit() else CARDINALS.get(m["n"], 0.0)
    return n * {"years": 1, "decades": 10, "centuries": 100}[m["unit"]]


class Told(NamedTuple):
    """An age (unit "age") or a length of time, and where it stands."""

    value: float
    unit: str
    span: Span
    approximate: bool


def asked(doc: Document) -> Iterator[Told]:
    """The ages and lengths of time of headline, deck and captions."""
    titles = [b.span for b in doc.blocks if b.kind in TITLES]
    for d in doc.dates:
        if d.count is None or d.kind not in ("age", "duration") or d.role not in (None, "anniversary") or d.count_high is not None:
            continue
        if d.kind == "duration" and (
            d.count <= 3 or d.unit not in ("day", "week", "month", "year", "hour", "minute", "second") or d.count != int(d.count)
        ):
            continue
        if any(s.start <= d.span.start < s.end for s in titles):
            digits = re.search(r"\d+", d.span.of(doc.text)) if d.kind == "age" else None
            span = Span(d.span.start + digits.start(), d.span.start + digits.end()) if digits else d.span
            yield Told(d.count, "age" if d.kind == "age" else d.unit or "", span, _about(doc, d))
    for s in titles:
        for m in _AGO.finditer(doc.text, s.start, s.end):
            yield Told(_years(m), "ago", Span(m.start("n"), m.end("n")), False)
        for m in _COMMA_AGE.finditer(doc.text, s.start, s.end):
            if not any(d.span.start <= m.start("age") < d.span.end for d in doc.dates):
                yield Told(float(m["age"]), "age", Span(m.start("age"), m.end("age")), False)
        for m in _DIES.finditer(doc.text, s.start, s.end):
            if not any(d.span.start <= m.start("age") < d.span.end for d in doc.dates):
                yield Told(float(m["age"]), "age", Span(m.start("age"), m.end("age")), False)


def _about(doc: Document, d: TimeExpression) -> bool:
    """Whether a length is only about so long; "within ten days" gives a number of days."""
    return d.approximate and _WITHIN.search(doc.text, max(d.span.start - 8, 0), d.span.end) is None


_WITHIN = regexp(r"\bwithin ", re.IGNORECASE)


def rival(doc: Document, told: Told, body: Body) -> Span | bool | None:
    """True where the body gives it; else another age in the body, or None where there is none."""
    spans = [b.span for b in doc.blocks if b.kind in PROSE]
    dates = [d for d in doc.dates if any(s.start <= d.span.start < s.end for s in spans)]
    n = told.value
    wide = max(2.0, n * 0.05) if told.approximate else 0.0
    if any(abs(v - n) <= wide for v in body.plain):
        return True
    if told.unit == "ago":
        like = [(_years(m), Span(m.start(), m.end())) for s in spans for m in _AGO.finditer(doc.text, s.start, s.end)]
        published = doc.metadata.date.year if doc.metadata.date else 0
        if len(like) != 1 or abs(like[0][0] - n) <= 0.1 * n or any(abs(published - n - y) <= 1 for y in body.years):
            return True
        return like[0][1]
    if told.unit == "age":
        years = {d.year for d in dates if d.year} | ({doc.metadata.date.year} if doc.metadata.date else set())
        if any(n <= abs(a - b) <= n + 1 + wide or abs(abs(a - b) - n) <= wide for a, b in itertools.combinations(years, 2)):
            return True
        ages = [d for d in dates if d.kind == "age" and d.count is not None]
        if any(d.count == n + 1 and d.role == "anniversary" and _SHORT.search(doc.sentence_at(d.span.start).of(doc.text)) for d in ages):
            return True
        if any(abs((d.count or 0) - n) <= wide for d in ages):
            return True
        return ages[0].span if len({d.count for d in ages}) == 1 and not _another(doc, told.span, ages[0].span) else None
    size = n * _DAYS[told.unit]
    slack = max(size * 0.08, _DAYS[told.unit])
    if any(
        d.count is not None and d.unit in _DAYS and abs(d.count * _DAYS[d.unit] - size) <= (0 if d.unit == told.unit and not (_about(doc, d) or told.approximate) else slack)
        for d in dates
    ):
        return True
    if _summed(doc.text, told, dates, body):
        return True
    told_ages = {float(d.count) for d in doc.dates if d.kind == "age" and d.count is not None}
    if told.unit == "year" and any(abs(older - younger) == n for older, younger in itertools.combinations(told_ages, 2)):
        return True  # "30 years apart"
    if told.unit in ("minute", "second"):
        return _other(doc, told, dates)
    days = sorted(
        {r.toordinal() for d in dates for i in d.readings[:1] for r in (i.low, i.high)}
        | ({doc.metadata.date.toordinal()} if doc.metadata.date and told.unit != "hour" else set())
    )
    if any(abs(abs(a - b) - size) <= slack for a, b in itertools.combinations(days[:60], 2)):
        return True
    return _other(doc, told, dates)


_NAMED = regexp(r"(?P<name>(?:[A-Z][\w’'-]+ )*[A-Z][\w’'-]+),? (?:aged |\()?$")


def _another(doc: Document, told: Span, age: Span) -> bool:
    """Whether two ages stand behind two names: "Amir, 8, at the school", "Lina, 11"."""
    names = [_NAMED.search(doc.text, max(at.start - 60, doc.sentence_at(at.start).start), at.start) for at in (told, age)]
    if names[0] and doc.block_at(told.start).kind == "caption" and not any(doc.text.count(w) > 1 for w in names[0]["name"].split()):
        return True  # one whom only the caption names
    if not (names[0] and names[1]):
        return False
    first, second = ({w.lower() for w in m["name"].split()} for m in names if m)
    # "Mother, 43": no name where the story has the word.
    return not first & second and not any(re.search(rf"\b{re.escape(w)}", doc.text) for w in first)


def _summed(text: str, told: Told, dates: list[TimeExpression], body: Body) -> bool:
    """Whether two or three lengths of the body make it: "25 years and three more", "two 14-year terms"."""
    same = [d.count for d in dates if d.count is not None and d.kind == "duration" and d.unit == told.unit][:8]
    if (
        told.unit == "hour"
        and len([d for d in dates if d.kind == "time" or re.search(r"[ap]\.?m\b|o[’']clock|noon|midnight", d.span.of(text))]) >= 2
    ):
        # From one time of day to another.
        return True
    more = [q.low for q in body.quantities if q.kind == "cardinal" and (q.more or q.noun is None) and q.low < 100][:6]
    if any(
        abs(sum(some) - told.value) < 1e-9 for n in (2, 3) for some in itertools.combinations([*same, *more], n) if set(some) & set(same)
    ):
        return True
    return any(c * k == told.value for c in same for k in (2, 3, 4) if float(k) in body.plain) or any(
        abs(abs(a - b) - told.value) < 1e-9 for a, b in itertools.combinations([*same, *more], 2) if a in same or b in same
    )


def _other(doc: Document, told: Told, dates: list[TimeExpression]) -> Span | None:
    """The only length of the body that can be the same one; "within nine days" is kept by "in the next ten days" too."""
    coming = _WITHIN.search(doc.text, max(told.span.start - 8, 0), told.span.end) is not None
    like = [d for d in dates if d.count is not None and d.unit == told.unit and ((d.kind == "duration" and d.role is None) or (coming and d.role == "next"))]
    return like[0].span if len(like) == 1 or (coming and len({d.count for d in like}) == 1) else None
