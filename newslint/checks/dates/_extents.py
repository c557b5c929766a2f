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


_DAYS = frozenset(("date", "weekday", "month", "year"))
_OF_A_DAY = regexp(r",? ?(?:on |of )?(?:the )?")
_AT = regexp(r",? (?:at )?")
_TO = regexp(
    r"(?:[^.;\n]{0,40}[, ])?\s*(?:[-–—]|\b(?:to|through|thru|until|till|til|up to|into))\s*(?:on |at |the |about |around )?(?:the )?"
)
_AND = regexp(r"(?: and | & |, | or )(?:on |at |the )*")
_FROM = regexp(r"\b(?:from|between|starting|beginning)(?: (?:on|at|the|about|around))*\s*$", re.IGNORECASE)

#: Verbs and words by which a stretch of time begins, and by which it ends; several may do either.
_STARTS = regexp(
    r"\b(?:beg[iau]n\w*|start\w*|open(?:s|ed|ing)?|launch\w*|kick(?:s|ed|ing)? off|commenc\w*|(?:got|gets?|getting) (?:under ?way|going)|went (?:dark|out|down|off|missing"
    r"|offline|on (?:strike|sale|show|trial))|goes? (?:dark|out|down|off|on (?:strike|sale|show))|fail\w*|cut(?: off| out)?|stop(?:s|ped)?|clos(?:e|es|ed|ing)|shut\w*|halt\w*"
    r"|suspend\w*|arrest\w*|detain\w*|captur\w*|seiz\w*|abduct\w*|kidnap\w*|jailed|imprisoned|remanded|admitted|hospitali[sz]ed"
    r"|arriv\w*|land(?:s|ed|ing)?|check(?:s|ed)? in|leav(?:e|es|ing)|left|depart\w*|set(?:s|ting)? (?:off|out|sail)|sail\w*|took off|takes? off|flew out|flies out|embark\w*"
    r"|walk(?:s|ed)? out|down(?:s|ed) tools|occupied|impos\w*|introduc\w*|takes? effect|took effect|came? into (?:force|effect)|comes? into (?:force|effect)"
    r"|took (?:hold|office|over|charge|power)|takes? (?:hold|office|over|charge)|taken (?:ill|hostage|prisoner)|appointed|elected|named|joined|hired|became|sworn in|enlist\w*|moved in"
    r"|enter(?:s|ed)?|went (?:in|into)|goes? in|rose|erupt\w*|broke out|breaks? out|flared|since|lost|vanish\w*|disappear\w*|collaps\w*|went under|founded|"
    r"picked up|burst (?:in|into)|stormed|trapped|stuck|stranded|sealed|cordoned|locked|blocked|besieged|marooned|switched off|struck|sat down|logged on|signed on|declared|connected|dialled|dialed|placed|boarded|moved in|fell ill|called in|convened?s?|gathered?s?)\b",
    re.IGNORECASE,
)
_ENDS = regexp(
    r"\b(?:end(?:s|ed|ing)?|clos(?:e|es|ed|ing)|conclud\w*|completed|finish\w*|wrap(?:s|ped)? up|(?:came?|comes) (?:to (?:an end|a close|a halt)|back|home|down)|stop(?:s|ped)?"
    r"|return\w*|fl(?:ew|ies|y) (?:home|back|out)|leav(?:e|es|ing)|left|depart\w*|arriv\w*|land(?:s|ed|ing)?|reach\w*|docked|releas\w*|freed|let (?:\w+ )?go|rescued|acquitted"
    r"|restor\w*|resum\w*|reopen\w*|re-open\w*|call(?:s|ed)? off|lift(?:s|ed)?|expir\w*|step(?:s|ped)? down|retir\w*|resign\w*|quits?|discharged|went home|goes? home"
    r"|found|surrender\w*|adjourn\w*|report(?:s|ed)?|deliver(?:s|ed)?|hung up|rang off|back on|went back|goes? back|abandon\w*|br(?:oke|eaks?|eaking) up|check(?:s|ed)? out|moved out|died"
    r"|contained|broke (?:it|his|her|their)|switched (?:back )?on|given up|gave themselves up|cleared|ran out|stood down|logged off|pulled out|withdrew|won|was over|contained|put out|extinguished|was out|called a halt|until|till|ousted|dismissed|sacked|fired|replaced|signed off|drew to a close|draws? to a close|subsid\w*|gave up|verdict|convicted)\b",
    re.IGNORECASE,
)


#: What may be, and another subject's clause: "starts on March 20, and shops stay open until March 31".
_MAYBE = regexp(r"\b(?:could|may|might|should)\b")
_NEW_CLAUSE = regexp(r"(?:, (?:and|but|while|as)|;) (\w.*)", re.DOTALL)
_SAME_SUBJECT = regexp(r"(?:it|they|he|she|was|were|will|is|are|has|had|then|finally)\b")
#: "Will travel on April 22 and return on April 29": whatever the first verb is, the second one ends it.
_AND_ENDS = regexp(rf"[^,.;:]* and (?:will |would |then |is to |are to |was |were )?(?:{_ENDS.pattern})[^,.;:]*", re.IGNORECASE)


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
            day = next((p.day for p in reversed(out[:-1]) if p.day), None) if x.kind == "relative" else x
            out[-1] = Point(joined, day, old.time)
        elif old and x.kind == "time" and old.time is None and old.day and old.scale == "day" and _AT.fullmatch(gap):
            out[-1] = Point(joined, old.day, x)
        elif x.kind == "time":
            out.append(Point(x.span, None, x))
        elif x.kind != "relative":
            out.append(Point(x.span, x, None))
    return out


def _same_day(doc: Document, x: TimeExpression) -> bool:
    return x.kind == "relative" and x.modifier == "same" and x.unit == "day"


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
            if (between and _AND.fullmatch(gap)) or ((len(gap) < 12 or opened) and _TO.fullmatch(gap)):
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
        else:
            alone.append(a)
        i = end
    return out, alone


def _alike(a: Point, b: Point) -> bool:
    if a.scale != b.scale:
        return False
    kinds = {p.day.kind for p in (a, b) if p.day}
    return len(kinds) < 2


#: "Went in at 7 a.m. and brought the last man out at 3 p.m.": two things done by one.
_AND_DID = regexp(r"[^,.;:]* and (?!(?:the|an?|his|her|its|their|it|he|she|they|in|on|at|then|another|one|two|three)\b)[a-z]+ [^,.;:]*")


def pair(doc: Document, alone: list[Point], window: Span, *, loose: bool = False) -> Extent | None:
    """Two lone points of which one begins something and the other ends it: "began on May 3 and ended on May 9"."""
    if len(alone) != 2:
        return None
    a, b = alone
    if not _alike(a, b):
        if not (a.day and b.day and a.day.kind == b.day.kind and a.day.kind in ("date", "weekday")):
            return None
        a, b = (p._replace(time=None) for p in (a, b))
    gap = doc.text[a.span.end : b.span.start]
    new = _NEW_CLAUSE.search(gap)
    if _MAYBE.search(gap) or (new and not (_SAME_SUBJECT.match(new[1]) or _ENDS.match(new[1]))):
        return None
    if _AND_ENDS.fullmatch(gap) or (loose and _AND_DID.fullmatch(gap)):
        return Extent((a, b), Span(a.span.start, b.span.end), "pair")
    first, last = _verb(doc, a, window, a, b), _verb(doc, b, window, a, b)
    if first is None or last is None or first == last:
        return None
    words = [doc.text[s.start : s.end] for s in (first, last)]
    if _STARTS.fullmatch(words[0]) and _ENDS.fullmatch(words[1]):
        return Extent((a, b), Span(a.span.start, b.span.end), "pair")
    if _STARTS.fullmatch(words[1]) and _ENDS.fullmatch(words[0]) and _before(b, a):
        return Extent((b, a), Span(a.span.start, b.span.end), "pair")
    return None


def _before(a: Point, b: Point) -> bool:
    x, y = a.day, b.day
    return bool(x and y and x.readings and y.readings and x.readings[0].low <= y.readings[0].low)


def _verb(doc: Document, p: Point, window: Span, a: Point, b: Point) -> Span | None:
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
    stop = re.search(r"[.;]\s", right)
    hits = list(_words(right[: stop.start()] if stop else right))
    return Span(p.span.end + hits[0].start(), p.span.end + hits[0].end()) if hits else None


def _words(text: str) -> Iterator[re.Match[str]]:
    found = {m.start(): m for pattern in (_ENDS, _STARTS) for m in pattern.finditer(text)}
    return (found[k] for k in sorted(found))
