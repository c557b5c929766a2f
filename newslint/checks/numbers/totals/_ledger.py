"""The numbers of a sentence as entries of an account: counts, sums, measures and spans of time, each with the words that belong to it.

Spans of time are the dates layer's, numbers after names ("Labour 21") are nobody's, and in "28, 33 and 31 miles" only the last has the
unit: here they all are quantities of one kind, which can be added.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.checks.numbers.totals._parts import countable, lead
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

_NAMED = regexp(r"(?:(?<=[a-z)] )|(?<=[a-z] \())(?P<n>\d{1,3})(?=[,;.)](?!\d)|[ \n]and\b|$)")
_SERIES = regexp(r"(?:,|,?[ \n](?:and|or))[ \n]$")
#: Between two members of a list.
SEPARATOR = regexp(
    r"[;,](?:[ \n](?:and|or|but|while|with|plus|whereas|then))?(?=[ \n])|[ \n](?:and|plus|while|whereas|but|with|as well as)(?=[ \n,])|[ \n][–—-](?=[ \n])|[–—]"
)
_TIMES = frozenset("year month week day hour minute second time percent degree mile kilometre metre decade".split())


#: More numbers than this in a sentence are a table's.
MANY = 60


#: "Nine were aged from 16 to 30": ages, no counts.
_AGED = regexp(r"\b(?:aged|ages)[ \n](?:from[ \n]|between[ \n]|over[ \n]|under[ \n])?(?:\w+(?:,|,?[ \n](?:to|and))[ \n]){0,4}$")


def entries(doc: Document, sentence: Span) -> list[Quantity]:
    """All numbers of a sentence that can be a whole or a part, in order; none of a table's."""
    if len(doc.numbers_in(sentence)) > MANY:
        return []
    out = [
        q._replace(kind="cardinal", unit=None, noun="point") if q.kind == "points" and q.unit == "point" else q
        for q in doc.numbers_in(sentence)
        if q.kind in ("cardinal", "money", "measure", "points", "percent") and not _name(doc.text, sentence, q) and not _AGED.search(doc.text, max(q.span.start - 40, 0), q.span.start)
    ]
    dates = doc.dates
    taken = [q.span for q in doc.numbers_in(sentence)]
    for t in dates[bisect_left(dates, sentence.start, key=lambda t: t.span.start) :]:
        if t.span.start >= sentence.end:
            break
        if not (t.kind == "age" and doc.text[t.span.start - 1 : t.span.start] == "(" and doc.text[t.span.end : t.span.end + 1] == ")"):
            # "Okafor (57) and Lindqvist (51)" may be points.
            taken.append(t.span)
        if t.kind == "duration" and t.count is not None and t.count_high is None and t.bounds is None and t.unit:
            out.append(_duration(t.span, float(t.count), t.unit, t.approximate))
        elif t.kind == "duration" and t.count is not None and t.count_high is not None and t.unit and (both := _BOTH.search(doc.text, *t.parts.get("count", t.span))):
            # "Who served 12 and 15 years".
            out.append(_duration(Span(t.span.start, both.start()), float(t.count), t.unit, False))
            out.append(_duration(Span(both.end(), t.span.end), float(t.count_high), t.unit, False))
    for m in _NAMED.finditer(doc.text, sentence.start, sentence.end):
        span = Span(m.start("n"), m.end("n"))
        if not any(s.start < span.end and span.start < s.end for s in taken):
            out.append(_duration(span, float(m["n"]), None, False)._replace(kind="cardinal", modifiers=("named",)))
    out = [piece for q in out for piece in _split(doc.text, q)]
    out.sort(key=lambda q: q.span.start)
    for i in range(len(out) - 2, -1, -1):
        q, after = out[i], out[i + 1]
        series = q.kind == "cardinal" and q.noun is None and not q.partitive and _SERIES.fullmatch(doc.text[q.span.end : lead(after)])
        if series and after.kind == "measure" and after.number.start == after.span.start:
            out[i] = q._replace(kind="measure", unit=after.unit)
    return out


_SPACED = regexp(r"[ \n](?:[–—]|--?)[ \n]")


def _split(text: str, q: Quantity) -> list[Quantity]:
    """Two amounts with a spaced dash between are no range where the second is less: "$48 million — $21 million for schools and ..."."""
    if len(q.values) != 2 or q.kind == "score" or q.values[0] <= q.values[1] or not (m := _SPACED.search(text, q.span.start, q.span.end)):
        return [q]
    scale = q.high / max(q.values) if q.high else 1.0
    a, b = (v * (scale if abs(v) < q.low / 10 else 1.0) for v in q.values)
    left, right = Span(q.span.start, m.start()), Span(m.end(), q.span.end)
    return [
        q._replace(span=left, number=left, low=a, high=a, values=(), noun=None, noun_span=None),
        q._replace(span=right, number=right, low=b, high=b, values=(), lead=None),
    ]


_BOTH = regexp(r"[ \n]and[ \n]")
_PROPER = regexp(r" [A-Z][a-z]")


def _name(text: str, sentence: Span, q: Quantity) -> bool:
    """ "Camp Four", "the Six Nations"."""
    at = q.span.start
    return (
        q.words
        and at > sentence.start
        and text[at].isupper()
        and (re.search(r"[A-Z][a-z]+ $", text[max(sentence.start, at - 20) : at]) is not None or _PROPER.match(text, q.span.end) is not None)
    )


def _duration(span: Span, value: float, unit: str | None, approximate: bool) -> Quantity:
    return Quantity(span, value, value, 1.0, "measure", unit, None, None, None, approximate, None, False, span)


def compatible(part: Quantity, whole: Quantity) -> bool:
    """Whether a number can be part of another by its kind: a bare number is of any unit."""
    if (part.kind, part.currency, part.unit) == (whole.kind, whole.currency, whole.unit):
        return whole.kind != "cardinal" or part.noun not in _TIMES or part.noun == whole.noun
    # "20 hauling sledges" counts no sledges.
    bare = part.noun is None or (part.modifiers and part.modifiers[0].endswith("ing"))
    if whole.kind == "money":
        # "For 90,000 euros: a portrait for 40,000 and a sketch for 50,000".
        return part.kind == "cardinal" and part.noun is None and part.scale == whole.scale and part.low >= max(100, whole.low / 100) and not part.partitive and not 1500 <= part.low <= 2100
    return part.kind == "cardinal" and bool(bare) and whole.kind == "measure"


def tails(text: str, parts: Sequence[Quantity], end: int) -> list[str]:
    """The words after each number up to the next one."""
    return [text[p.span.end : stop] for p, stop in zip(parts, [*(lead(p) for p in parts[1:]), end])]


def fronts(text: str, parts: Sequence[Quantity], start: int) -> list[str]:
    """The two words before each number, after a comma: "won 18, drew seven"."""
    return [" ".join(text[max(a, lead(p) - 30) : lead(p)].rpartition(",")[2].split()[-2:]) for a, p in zip([start, *(p.span.end for p in parts)], parts)]


def is_whole(q: Quantity) -> bool:
    """Whether a number can be a whole: of three or more, no year, no further one."""
    if q.kind == "cardinal" and ((not countable(q._replace(per=None)) and not q.compound) or q.modifiers == ("named",)):
        return False
    bare_year = q.kind == "cardinal" and q.noun is None and 1500 <= q.low <= 2100 and not q.words
    return q.low == q.high and q.low >= 3 and not q.more and not bare_year


def pairs_of(text: str, numbers: Sequence[Quantity]) -> Iterator[tuple[Quantity, Quantity]]:
    """Each part and its whole in "seven of the 12 miners"."""
    for part, whole in pairwise(numbers):
        if compatible(part, whole) and re.fullmatch(
            r"(?:[ \n](?!(?:instead|short|ahead|because|worth|north|south|east|west)\b)[a-z]+)?[ \n](?:out )?of[ \n](?:(?:the|its|his|her|their|all|those|these|a total of)[ \n](?:remaining[ \n]|other[ \n])?|\w+[’']s[ \n]){1,2}(?:\w+[’']s[ \n])?",
            text[part.span.end : whole.span.start],
        ):
            yield part, whole
