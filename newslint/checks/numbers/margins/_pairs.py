"""The contests of an article: every two rival values, as one reading with its unit and where it is told."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.margins._results import MEASURED, VOTERS, Value, values
from newslint.checks.numbers.margins._stages import staged
from newslint.checks.numbers.margins._stated import Margin
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span


class Pair(NamedTuple):
    """Two rival values."""

    a: Value
    b: Value
    kind: str
    #: The sentences of the two.
    home: Span
    away: Span

    @property
    def span(self) -> Span:
        return Span(min(self.a.span.start, self.b.span.start), max(self.a.span.end, self.b.span.end))

    @property
    def printed(self) -> bool:
        """Whether they are printed as one score."""
        return self.a.pair == self.b.pair != -1

    @property
    def gap(self) -> float:
        return abs(self.a.value - self.b.value)

    def moment(self, text: str) -> bool:
        """Whether it is a score of a moment of the contest."""
        return self.printed and staged(text, self.a.span)

    def ballots(self, text: str) -> bool:
        """Whether what is counted is votes or seats, not a score of play."""
        return self.a.noun in _BALLOTS or self.a.noun in VOTERS or max(self.a.value, self.b.value) >= 400 or _VOTING.search(text, *self.home) is not None


#: Shares that are nobody's result.
_NO_SIDE = regexp(
    r"[ \n]?(?:of[ \n](?:the[ \n])?(?:[a-z]+[ \n])?(?:ballots?|precincts|votes?)[ \n](?:counted|reporting|in\b)|(?:[a-z]+[ \n]){0,3}(?:undecided|turnout|abstain\w*|counted|reporting|threshold))"
)
_TURNOUT = regexp(r"\bturnout\b[^,;.]{0,25}$", re.IGNORECASE)
#: Counts that may be of a contest, also when small.
_BALLOTS = frozenset("vote seat ballot delegate stroke shot elector frame leg rubber".split())
#: "6-4, 7-5": sets.
_SETS = regexp(r"\b\d{1,2}-\d{1,2}(?:,|,? and)[ \n]\d{1,2}-\d")
_VOTING = regexp(r"\b(?:vot(?:e|es|ed|ing)|ballots?|polled|seats|delegates|elected|bill|motion)\b")
#: The smallest total that is a side's without a word for what it counts.
_LARGE = 100
#: More points than one player has.
_TEAM = 45


def told(doc: Document, near: Sequence[Span], taken: tuple[Span, ...], kind: str, noun: str | None) -> dict[Span, list[Value]]:
    """The values of a kind in each of the sentences."""
    if kind in MEASURED:
        # "Nair lifted 212 kilograms. Silver went to Kravets with 207."
        whole = values(doc, Span(near[0].start, near[-1].end), taken, kind, noun)
        return {s: [v for v in whole if s.start <= v.span.start < s.end] for s in near}
    found = {s: values(doc, s, taken, kind, noun) for s in near}
    return found


def results(text: str, here: dict[Span, list[Value]], kind: str) -> dict[Span, list[Value]]:
    """The values that are sides' results: no turnout, no share of the ballots counted."""
    if kind != "percent":
        return here
    return {
        s: [v for v in vs if not _NO_SIDE.match(text, v.span.end) and not _TURNOUT.search(text, max(s.start, v.span.start - 40), v.span.start)]
        for s, vs in here.items()
    }


def pairs(text: str, here: dict[Span, list[Value]], m: Margin, kind: str, own: Span) -> list[Pair]:
    """Every two rival values among those told in neighbouring sentences."""
    out: list[Pair] = []
    here = results(text, here, kind)
    alone: dict[Span, list[Value]] = {}
    voted = any(v.noun in _BALLOTS for vs in here.values() for v in vs)
    for s, vs in here.items():
        for _, group in itertools.groupby(sorted((v for v in vs if v.pair != -1), key=lambda v: (v.pair, v.span.start)), key=lambda v: v.pair):
            two = list(group)
            if len(two) == 2 and not _SETS.search(text, max(two[0].span.start - 8, 0), two[1].span.end + 8):
                out.append(Pair(two[0], two[1], kind, s, s))
        if m.noun == "run":
            # "Chasing 187": to beat 186.
            scores = {v.value for ws in here.values() for v in ws}
            vs = [v for v in vs if v.value - 1 not in scores]
        counted = any(v.noun in _BALLOTS or v.noun in VOTERS for v in vs)
        if len(vs) == 2 and not m.during and "percent" in m.kinds and any(v.noun == "point" for v in vs) and min(v.value for v in vs) >= _TEAM:
            counted = True
        alone[s] = [v for v in vs if v.pair == -1 and (counted or _side(v, kind, m, s == own, voted))]
    printed = bool(out)
    for s, vs in alone.items():
        out += [Pair(a, b, kind, s, s) for a, b in _rivals(vs, kind, printed)]
    lone = [(s, vs) for s, vs in alone.items()]
    for (s, vs), (t, ws) in itertools.pairwise(lone):
        if len(ws) == 1 and 1 <= len(vs) <= 2:
            # "66 for a total of 265. Okabe, on 268": the one that is of its size.
            vs = [v for v in vs if _near(v, ws[0])] if len(vs) > 1 else vs
        elif len(vs) == 1 and len(ws) == 2 and min(v.value for v in (*vs, *ws)) >= _LARGE:
            ws = [w for w in ws if _near(w, vs[0])]
        if len(vs) == len(ws) == 1 and _like(vs[0], ws[0], kind) and not (printed and kind == "plain" and vs[0].value < _LARGE):
            out.append(Pair(vs[0], ws[0], kind, s, t))
    return out


def _side(v: Value, kind: str, m: Margin, own: bool, voted: bool) -> bool:
    if kind != "plain":
        return True
    return large(v) or (own and (voted or not m.during)) or (m.noun in _BALLOTS and v.value > 1)


def large(v: Value) -> bool:
    """Whether a value is no small count of anything: it may part from others far away."""
    return v.kind != "plain" or v.value >= _LARGE or v.noun in _BALLOTS or v.value != int(v.value)


def _rivals(vs: list[Value], kind: str, printed: bool) -> Iterator[tuple[Value, Value]]:
    if len(vs) == 2:
        if _like(vs[0], vs[1], kind) and not (printed and kind == "plain" and min(v.value for v in vs) < _LARGE):
            yield vs[0], vs[1]
    elif len(vs) in (3, 4) and kind in ("percent", "plain"):
        top = sorted(vs, key=lambda v: -v.value)
        if _like(top[0], top[1], kind) and (kind == "percent" or top[-1].value >= 50 or 3 * top[2].value <= top[1].value):
            yield top[0], top[1]


def _near(a: Value, b: Value) -> bool:
    return max(a.value, b.value) <= 1.2 * min(a.value, b.value)


#: Times of one race are hardly further apart than this, as a ratio.
_ONE_RACE = 1.2


def _like(a: Value, b: Value, kind: str) -> bool:
    """Whether two values are of one size and count one thing."""
    low, high = sorted((a.value, b.value))
    if kind == "table" and a.noun == b.noun is None:
        return False
    if kind == "time":
        return high <= _ONE_RACE * low
    if kind in MEASURED:
        return high <= 2 * low
    if kind == "plain" and a.noun != b.noun and a.noun is not None and b.noun is not None:
        return False
    return kind == "percent" or high <= 3 * low or high < 10
