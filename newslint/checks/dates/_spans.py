"""Every stated length against every stretch of time near it, weighed by evidence.

A length and a stretch that a reader takes for one thing stand in any order and in any of a few neighbouring sentences: "the five-month
closure" behind "shut from 1 February until 30 April", "those four hours" behind "sat from 7 p.m. until 9:30 p.m.". A stretch is a printed
range, a list of days, or any two days or hours, since no list of verbs says which of them begin and end something. No phrase decides: what
speaks for and against a length's being that of a stretch is weighed.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.dates import _extents as ends
from newslint.checks.dates._extents import Extent, Point
from newslint.checks.dates._lengths import comparable, conflict, extent_days
from newslint.checks.dates._measured import Length, is_length, measured
from newslint.checks.dates._passages import TOLD
from newslint.checks.dates._verbs import shares_verb
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Sentences on each side that are read, and points in them.
_REACH, _MOST = 2, 10


#: "Length: five days": a line of a notice, which is no heading.
_LABEL = regexp(r"[A-Z][\w ]{1,20}: ")
#: "They were found on Sunday after six nights. They had set out on Friday".
_HAD = regexp(r"\bhad (?!been due|to\b)(?:[a-z]+ ){1,2}")

#: "The five days to Thursday".
_ITS_END = regexp(r" (?:to|until|up to|through|ending|ended)(?: on)? (?=[A-Z\d])")
#: "Died on Wednesday, five days after he was shot on Monday".
_AFTER = regexp(r"\bafter\b(?:(?!\b(?:and|but|which|who|then|before)\b)[^,;.])*$")


class Match(NamedTuple):
    """A length and a stretch that it does not fit, with how long that is and in which direction it errs."""

    length: Length
    extent: Extent
    apart: int  #: how many sentences the stretch lies behind the length
    text: str
    direction: int
    around: Around


class Around(NamedTuple):
    """What else stands near a length."""

    sentence: Span
    points: tuple[Point, ...]
    #: Stretches that the length fits, printed as such or of any two times; those that it does not.
    fitting: tuple[Extent, ...]
    failing: tuple[Extent, ...]
    others: tuple[TimeExpression, ...]  #: other lengths


def matches(doc: Document) -> Iterator[list[Match]]:
    """For each length of a text the stretches near it that it does not fit."""
    told = [s for s in doc.sentences if doc.block_at(s.start).kind in TOLD or (doc.block_at(s.start).kind == "heading" and _LABEL.match(doc.text, s.start))]
    starts = [s.start for s in told]
    known: dict[int, list[Point]] = {}
    for x in _lengths(doc):
        sentence = doc.sentence_at(x.span.start)
        n = bisect_left(starts, sentence.start)
        if n == len(told) or told[n] != sentence:
            continue
        low, high = max(n - _REACH, 0), min(n + _REACH + 1, len(told))
        for k in range(low, high):
            if k not in known:
                known[k] = ends.points(doc, told[k])
        near = [(k - n, p) for k in range(low, high) for p in known[k] if not p.span.overlaps(x.span)]
        if len(near) > 1:
            yield from _against(doc, x, sentence, near, told[low:high])


#: The smaller unit of a length that is told in two, and how many of it the larger has.
_SMALLER = {"hour": ("minute", 60), "day": ("hour", 24), "year": ("month", 12)}

_APART = regexp(r" (?:of (?:it|them|that|those|which)|after|before|later|earlier|late|early|into|away)\b")


def _lengths(doc: Document) -> Iterator[TimeExpression]:
    """The lengths of a text, "two hours and 40 minutes" as one."""
    inside = 0
    for k, x in enumerate(doc.dates):
        if x.span.start < inside or not is_length(doc, x):
            continue
        y = doc.dates[k + 1] if k + 1 < len(doc.dates) else x
        small, many = _SMALLER.get(x.unit or "", ("", 1))
        if x.kind == "duration" and y.unit == small and is_length(doc, y) and doc.text[x.span.end : y.span.start] in (" and ", ", ", " ") and not _APART.match(doc.text, y.span.end):
            inside = y.span.end
            x = y._replace(span=Span(x.span.start, inside), unit=x.unit, count=(x.count or 0) + (y.count or 0) / many)
        yield x


def _against(doc: Document, x: TimeExpression, sentence: Span, near: list[tuple[int, Point]], window: list[Span]) -> Iterator[list[Match]]:
    length = measured(doc, x, sentence) or Length(x, x.span, None, False)
    others = tuple(
        d
        for d in doc.dates_in(Span(window[0].start, window[-1].end))
        if d is not x and d.kind in ("duration", "relative") and d.count is not None
    )
    first = -window.index(sentence)
    about = {first + i: s.of(doc.text) for i, s in enumerate(window)}
    ended = _ITS_END.match(doc.text, x.span.end)
    fitting: list[Extent] = []
    failing: list[tuple[int, Extent, str, int]] = []
    stretches = list(_stretches(doc, near))
    if plain := [(k, e) for k, e in stretches if not ends.mixed(e.first, e.last) and comparable(x, e)]:
        stretches = plain  # a weekday beside a date is read where nothing else is
    for k, e in stretches:
        if ended is not None and e.how == "pair" and e.last.span.start != ended.end():
            continue  # "in the five days to Thursday 890 were picked up, none of them on Wednesday": it has its end
        if not comparable(x, e) or (x.kind == "relative" and x.unit == "day" and not all(p.day and p.day.kind == "weekday" for p in (e.first, e.last))):
            continue  # of two dates, interval-mismatch tells
        found = conflict(x, e, about[0] + (about[k] if k else ""))
        if found is None:
            if extent_days(e) is not None:
                fitting.append(e)
        elif not (e.span.overlaps(x.span) and e.how != "pair"):
            failing.append((k, e, *found))
    around = Around(sentence, tuple(p for _, p in near), tuple(fitting), tuple(e for _, e, _, _ in failing), others)
    if any(sentence.contains(e.span) for e in fitting) or sum(k == 0 and p.day is not None for k, p in near) > 1:
        failing = [f for f in failing if sentence.contains(f[1].span)]  # its own sentence tells the stretch
    if failing:
        yield [Match(length, e, k, text, direction, around) for k, e, text, direction in failing]


def _stretches(doc: Document, near: list[tuple[int, Point]]) -> Iterator[tuple[int, Extent]]:
    """Printed ranges and lists, and any two alike points not more than a sentence apart."""
    number = {p.span: k for k, p in near}
    listed, alone = ends.extents(doc, [p for _, p in near])
    yield from ((number[e.first.span], e) for e in listed)
    alone = alone[:_MOST]
    for i, a in enumerate(alone):
        for b in alone[i + 1 :]:
            if ends.mixed(a, b) and not _bounds(doc, a, b):
                continue  # a weekday is most often that of a statement
            if number[a.span] == number[b.span] and shares_verb(doc, a.span, b.span):
                continue  # "the tenor left in 1993 and the soprano in 2000"
            if number[b.span] - number[a.span] < 2 and (e := ends.between(a, b, _told_back(doc, a, b))) is not None:
                yield number[a.span], e


def _bounds(doc: Document, a: Point, b: Point) -> bool:
    """Whether both of two days are told with words of beginning and ending."""
    window = Span(doc.sentence_at(a.span.start).start, doc.sentence_at(b.span.start).end)
    told = [span.of(doc.text) if (span := ends.verb(doc, p, window, a, b)) else "" for p in (a, b)]
    return all(told) and told[0] != told[1] and any(ends.STARTS.fullmatch(told[i]) and ends.ENDS.fullmatch(told[1 - i]) for i in (0, 1))


def _told_back(doc: Document, a: Point, b: Point) -> bool:
    """Whether a text goes back in time from one point to the next: by the pluperfect, by "after", or from an end to a beginning ("reopened on Thursday, ending a closure that began on Tuesday")."""
    here, there = doc.sentence_at(a.span.start), doc.sentence_at(b.span.start)
    if here != there:
        return _HAD.search(doc.text, there.start, b.span.start) is not None
    if _AFTER.search(doc.text, a.span.end, b.span.start):
        return True
    told = [span.of(doc.text) if (span := ends.verb(doc, p, here, a, b)) else "" for p in (a, b)]
    closes, begins = (bool(pattern.fullmatch(word) and not other.fullmatch(word)) for word, pattern, other in ((told[0], ends.ENDS, ends.STARTS), (told[1], ends.STARTS, ends.ENDS)))
    return closes and begins
