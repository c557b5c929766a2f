"""Stretches of time that a passage gives by their two ends: "from May 3 to 5", "opens on Monday and closes on Friday"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from newslint.checks.dates._calendar import singles
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

Scale = Literal["time", "day", "month", "year"]
How = Literal["range", "list", "pair"]


class Point(NamedTuple):
    """One end of a stretch: a day, an hour of the clock, or an hour of a day."""

    span: Span
    day: TimeExpression | None
    time: TimeExpression | None

    @property
    def scale(self) -> Scale:
        if self.time is not None:
            return "time"
        kind = self.day.kind if self.day else ""
        return "year" if kind == "year" else "month" if kind == "month" else "day"


class Extent(NamedTuple):
    """A stretch between its ends, or the days of a list."""

    points: tuple[Point, ...]
    span: Span
    how: How
    between: bool = False

    @property
    def first(self) -> Point:
        return self.points[0]

    @property
    def last(self) -> Point:
        return self.points[-1]

    @property
    def scale(self) -> Scale:
        return self.first.scale

    def told(self, doc: Document) -> str:
        """The stretch as printed, or by its two ends."""
        return self.span.of(doc.text) if self.how != "pair" else f"{self.first.span.of(doc.text)} to {self.last.span.of(doc.text)}"


_DAYS = frozenset(("date", "weekday", "month", "year"))
_OF_A_DAY = regexp(r",? ?(?:on |of )?(?:the )?")
_AT = regexp(r",? (?:at )?")
_TO = regexp(
    r"(?:[^.;\n]{0,40}[, ])?\s*(?:[-–—]|\b(?:to|through|thru|until|till|til|up to|into))\s*(?:on |at |the |about |around )?(?:the )?"
)
#: "Opens on July 8 and runs until July 12".
_RUNS_TO = regexp(
    r",? (?:and |then )?(?:(?:will|would|was to|is to|are to|were to|(?:is|are|was|were) (?:due|set|expected|scheduled|planned) to) )?(?:run|last|continue|go|carry|stay|remain)(?:s|es|ed|ning|ing)?"
    r"(?: on| open| shut| closed| in (?:force|place|effect))? (?:until|till|through|up to|to) (?:the )?|,? (?:and )?(?:ran|went on) (?:until|till|through|to) (?:the )?"
)
_AND = regexp(r"(?: and | & |, | or )(?:on |at |the )*")
#: "Above the 1981-2010 average": what is compared with, no stretch of what is told.
_MEAN = regexp(r"(?:,? (?:long-term|climate|seasonal))? (?:average|mean|median|norm|normal|baseline|reference|benchmark)s?\b")
_FROM = regexp(r"\b(?:from|between|starting|beginning)(?: (?:on|at|the|about|around))*\s*$", re.IGNORECASE)

#: Verbs and words by which a stretch of time begins, and by which it ends; several may do either.
STARTS = regexp(
    r"\b(?:beg[iau]n\w*|start\w*|open(?:s|ed|ing)?|launch\w*|kick(?:s|ed|ing)? off|commenc\w*|(?:got|gets?|getting) (?:under ?way|going)|went (?:dark|out|down|off|missing"
    r"|offline|on (?:strike|sale|show|trial))|goes? (?:dark|out|down|off|on (?:strike|sale|show))|fail\w*|cut(?: off| out)?|stop(?:s|ped)?|clos(?:e|es|ed|ing)|shut\w*|halt\w*"
    r"|suspend\w*|arrest\w*|detain\w*|captur\w*|seiz\w*|abduct\w*|kidnap\w*|jailed|imprisoned|remanded|admitted|hospitali[sz]ed"
    r"|arriv\w*|land(?:s|ed|ing)?|check(?:s|ed)? in|leav(?:e|es|ing)|left|depart\w*|set(?:s|ting)? (?:off|out|sail)|sail\w*|took off|takes? off|fl(?:ew|ies|y|ying) (?:out|in|to|into)|embark\w*"
    r"|walk(?:s|ed)? out|down(?:s|ed) tools|occupied|impos\w*|introduc\w*|takes? effect|took effect|came? into (?:force|effect)|comes? into (?:force|effect)"
    r"|took (?:hold|office|over|charge|power)|takes? (?:hold|office|over|charge)|taken (?:ill|hostage|prisoner)|appointed|elected|named|joined|hired|became|sworn in|enlist\w*|moved in"
    r"|enter(?:s|ed)?|went (?:in|into)|goes? in|rose|erupt\w*|broke out|breaks? out|flared|since|lost|vanish\w*|disappear\w*|collaps\w*|went under|founded|"
    r"picked up|burst (?:in|into)|stormed|trapped|stuck|stranded|surrounded|encircled|sealed|cordoned|locked|blocked|besieged|marooned|switched off|struck|sat down|logged on|signed on|declared|connected|dialled|dialed|placed|boarded|moved in|fell ill|called in|convened?s?|gathered?s?)\b",
    re.IGNORECASE,
)
ENDS = regexp(
    r"\b(?:end(?:s|ed|ing)?|clos(?:e|es|ed|ing)|conclud\w*|completed|finish\w*|wrap(?:s|ped)? up|(?:came?|comes) (?:to (?:an end|a close|a halt)|back|home|down)|stop(?:s|ped)?"
    r"|return\w*|fl(?:ew|ies|y) (?:home|back|out)|(?:due|expected) (?:back|home)|leav(?:e|es|ing)|left|depart\w*|arriv\w*|land(?:s|ed|ing)?|reach\w*|docked|releas\w*|freed|let (?:\w+ )?go|rescued|acquitted"
    r"|restor\w*|resum\w*|reopen\w*|re-open\w*|call(?:s|ed)? off|lift(?:s|ed)?|expir\w*|step(?:s|ped)? down|retir\w*|resign\w*|quits?|discharged|went home|goes? home"
    r"|found|surrender\w*|adjourn\w*|deliver(?:s|ed)?|hung up|rang off|back on|went back|goes? back|abandon\w*|br(?:oke|eaks?|eaking) up|check(?:s|ed)? out|moved out|died"
    r"|contained|broke (?:it|his|her|their)|switched (?:back )?on|given up|gave themselves up|cleared|ran out|stood down|logged off|pulled out|withdrew|won|was over|contained|put out|extinguished|was out|called a halt|until|till|ousted|dismissed|sacked|fired|replaced|signed off|drew to a close|draws? to a close|subsid\w*|gave up|verdict|convicted|(?:and|,) (?:finally |then )?(?:reported|published (?:its|their)))\b",
    re.IGNORECASE,
)


#: "Leaves the same evening", "at 3 p.m. that afternoon".
_OF_THAT_DAY = frozenset(("same", "that"))


def points(doc: Document, span: Span) -> list[Point]:
    """The days and hours inside a span in order, an hour together with its day."""
    atoms = [
        y
        for x in doc.dates
        if x.span.overlaps(span)
        for y in singles((x,))
        if span.contains(y.span) and (y.kind in _DAYS or (y.kind == "time" and y.minute is not None) or _same_day(doc, y))
    ]
    out: list[Point] = []
    for x in atoms:
        old = out[-1] if out else None
        gap = doc.text[old.span.end : x.span.start] if old else ""
        joined = Span(old.span.start, x.span.end) if old else x.span
        if old and x.kind != "time" and old.time and old.day is None and _OF_A_DAY.fullmatch(gap):
            day = _last_day(out[:-1]) if x.kind == "relative" else x
            out[-1] = Point(joined, day, old.time)
        elif old and x.kind == "time" and old.time is None and old.day and old.scale == "day" and _AT.fullmatch(gap):
            out[-1] = Point(joined, old.day, x)
        elif x.kind == "time":
            out.append(Point(x.span, None, x))
        elif x.kind != "relative":
            out.append(Point(x.span, x, None))
        elif (day := _last_day(out)) is not None:
            out.append(Point(x.span, day, None))
    return out


def _last_day(found: list[Point]) -> TimeExpression | None:
    return next((p.day for p in reversed(found) if p.day and p.scale != "month"), None)


def _same_day(doc: Document, x: TimeExpression) -> bool:
    return x.kind == "relative" and x.modifier in _OF_THAT_DAY and x.unit == "day"


def extents(doc: Document, found: list[Point]) -> tuple[list[Extent], list[Point]]:
    """The ranges and lists among neighbouring points, and the points left alone."""
    out: list[Extent] = []
    alone: list[Point] = []
    i = 0
    while i < len(found):
        a = found[i]
        before = doc.text[max(a.span.start - 24, 0) : a.span.start]
        opened = _FROM.search(before)
        between = bool(opened and opened.group().lower().startswith("between"))
        if i + 1 < len(found) and _alike(a, found[i + 1]):
            gap = doc.text[a.span.end : found[i + 1].span.start]
            mean = _MEAN.match(doc.text, found[i + 1].span.end)
            if not mean and ((between and _AND.fullmatch(gap)) or ((len(gap) < 12 or opened) and _TO.fullmatch(gap)) or _RUNS_TO.fullmatch(gap)):
                out.append(Extent((a, found[i + 1]), Span(a.span.start, found[i + 1].span.end), "range", between))
                i += 2
                continue
        end = i + 1
        while (
            end < len(found)
            and a.scale == "day"
            and _alike(a, found[end])
            and _AND.fullmatch(doc.text, found[end - 1].span.end, found[end].span.start)
        ):
            end += 1
        if end - i > 1:
            out.append(Extent(tuple(found[i:end]), Span(a.span.start, found[end - 1].span.end), "list"))
        elif not _one_of_two(doc, found, i):
            alone.append(a)
        i = end
    return out, alone


def _one_of_two(doc: Document, found: list[Point], i: int) -> bool:
    """Whether a month or year is one of several that a text counts, and no end of anything: "twice, in 1999 and 2002"."""
    return any(
        0 <= n < n + 1 < len(found) and found[n].scale in ("month", "year") and _alike(found[n], found[n + 1]) and _AND.fullmatch(doc.text, found[n].span.end, found[n + 1].span.start) is not None
        for n in (i - 1, i)
    )


def _alike(a: Point, b: Point) -> bool:
    if a.scale != b.scale:
        return False
    kinds = {p.day.kind for p in (a, b) if p.day}
    return len(kinds) < 2


def between(a: Point, b: Point, had: bool = False) -> Extent | None:
    """The stretch between two points that can be compared, the earlier one first where their dates say which that is, or for days of the week the pluperfect of `b`."""
    if not _alike(a, b):
        if not (a.day and b.day and a.day.kind in ("date", "weekday") and (a.day.kind == b.day.kind or mixed(a, b))):
            return None
        a, b = (p._replace(time=None) for p in (a, b))
    if a.day and b.day and a.day is not b.day and a.day.kind == b.day.kind == "weekday" and a.day.weekday == b.day.weekday and not (a.time and b.time):
        return None  # "eight miners brought up on Tuesday ... rescued on Tuesday": one day, but "flies out on Tuesday and is back the same evening"
    if a.day and b.day and a.day.kind == b.day.kind in ("year", "month") and a.day.readings == b.day.readings:
        return None  # "arrested in 2011", "a revolt of 2011"
    span = Span(a.span.start, b.span.end)
    if had and a.day and b.day and a.day.kind == b.day.kind == "weekday" and bool(a.time) == bool(b.time):
        return Extent((b, a), span, "pair")
    return Extent((b, a) if _before(b, a) and not _before(a, b) and not _in_order(a, b) else (a, b), span, "pair")


def mixed(a: Point, b: Point) -> bool:
    """Whether one of two days is told by its date and the other by its weekday, which publication makes a date: "acquitted on Friday", "opened on March 1"."""
    return bool(a.day and b.day and {a.day.kind, b.day.kind} == {"date", "weekday"} and a.day.readings and b.day.readings)


def _in_order(a: Point, b: Point) -> bool:
    """Whether two days without a year stand as the calendar has them: "opens on Feb. 1 and closes on Aug. 31", whichever of them is nearer to publication."""
    x, y = a.day, b.day
    return bool(x and y and not x.year and not y.year and x.month and y.month and (x.month, x.day or 0) < (y.month, y.day or 0))


def _before(a: Point, b: Point) -> bool:
    if a.time and b.time and (a.day is None or b.day is None or a.day == b.day):
        return 0 < (b.time.minute or 0) - (a.time.minute or 0) < 720
    x, y = a.day, b.day
    if x and y and mixed(a, b):
        return len(x.readings) == len(y.readings) == 1 and x.readings[0].low < y.readings[0].low
    return bool(x and y and x.kind != "weekday" and x.readings and y.readings and x.readings[0].low < y.readings[0].low)


def verb(doc: Document, p: Point, window: Span, a: Point, b: Point) -> Span | None:
    """The word of beginning or ending that a point belongs to: the nearest before it in its clause, else the first after it."""
    floor = max(a.span.end if p is b else window.start, p.span.start - 70, window.start)
    left = doc.text[floor : p.span.start]
    cut = max(left.rfind(c) for c in ".;:")
    if cut >= 0:
        floor, left = floor + cut + 1, left[cut + 1 :]
    hits = list(_words(left))
    if hits:
        return Span(floor + hits[-1].start(), floor + hits[-1].end())
    ceiling = min(b.span.start if p is a else window.end, p.span.end + 60, window.end)
    right = doc.text[p.span.end : ceiling]
    if right.startswith(" that "):
        return None  # "reported on November 1 that they had arrived": the day of the report
    stop = re.search(r"[.;]\s", right)
    hits = list(_words(right[: stop.start()] if stop else right))
    return Span(p.span.end + hits[0].start(), p.span.end + hits[0].end()) if hits else None


def _words(text: str) -> Iterator[re.Match[str]]:
    found = {m.start(): m for pattern in (ENDS, STARTS) for m in pattern.finditer(text)}
    return (found[k] for k in sorted(found))
