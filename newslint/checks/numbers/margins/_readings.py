"""Every margin of an article that no two of its results explain, and the pairs of results near it that it may have been meant of.

An article tells few results. A margin that is the difference of none of them is wrong, or is told of a contest, a moment or a group whose
results are left out; which of the two is a matter of how it is tied to the results beside it (`_evidence`).
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.margins._claims import Claim, claims
from newslint.checks.numbers.margins._values import MEASURED, NOUNS, VOTERS, Value, told
from newslint.checks.numbers.margins._whose import of_another
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span


class Pair(NamedTuple):
    """Two results that a margin may part, in order."""

    a: Value
    b: Value

    @property
    def span(self) -> Span:
        return Span(self.a.span.start, self.b.span.end)

    @property
    def printed(self) -> bool:
        """Whether they are printed as one score."""
        return self.a.score == self.b.score != -1

    @property
    def gap(self) -> float:
        return abs(self.a.amount - self.b.amount)

    @property
    def key(self) -> tuple[float, float]:
        return min(self.a.amount, self.b.amount), max(self.a.amount, self.b.amount)


class Reading(NamedTuple):
    """A margin that nothing explains, the pair that it may be of, and all the other pairs near it."""

    claim: Claim
    pair: Pair
    pairs: Sequence[Pair]
    claims: Sequence[Claim]
    #: Whether numbers that are no likely pair happen to be that far apart.
    by_chance: bool


#: How many sentences before and after a margin are read.
_BEFORE, _AFTER = 7, 3
#: What is counted in a vote.
_BALLOTS = frozenset("vote ballot preference yea nay aye noe delegate mark elector".split())
#: A page of more results is a table.
_MOST = 60
#: "Two strokes ahead of Marklund": whom the margin is over.
_OVER = regexp(r"[ \n](?:behind|ahead[ \n]of|clear[ \n]of|in[ \n]front[ \n]of|adrift[ \n]of|off|(?:more|better|fewer|less)[ \n]than)[ \n](?:the[ \n])?[\w’'-]*[A-Z]")
#: Words of contests in several parts.
_LEGS = regexp(r"\b(?:aggregate|legs?|tie|two games|overall|(?:go|goes|went|going|put|puts) through|half(?![ \n](?:an?|blind|asleep)\b)|halves|quarters?|periods?|innings|second time|swing|series|double)\b")
#: "Needed 28, so it failed by four".
_NEEDED = regexp(r"\b(?:need\w*|requir\w+|threshold|quorum|target|two-thirds|three-fifths)\b")
_WENT = regexp(r"\bfrom[ \n](?:[a-z]+[ \n])?$")
_AGGREGATE = regexp(r"\b(?:aggregate|legs|through|overall)\b")
#: "112 of the 200 seats, a majority of 24".
_OF_WHOLE = regexp(r"\b(\d{2,3})[ \n](?:of|out[ \n]of|in)[ \n](?:the[ \n])?(?:[a-z’']+[ \n]){0,3}?(\d{2,3})\b")
_PART = regexp(r"\b(?:half|halves|quarters?|periods?|innings|second time|swing|turn-?around|went on)\b")
#: "6-4, 7-5": sets.
_SETS = regexp(r"\b\d{1,2}-\d{1,2}(?:[ \n]?\(\d+\))?(?:,|,? and)[ \n]\d{1,2}-\d")


#: What may stand between a result and its own margin.
APPOSED = regexp(
    r"[ \n,:;(–—-]*(?:(?:and|or|with|for|to|in|by|a|an|the|is|was|it was|which was|that is|this is|so|thus|winning|lost|won|losing|beaten|leading|giving|leaves?|leaving|of|just|only|on|at|against|final|score|votes?|points?|percent|per cent|goals|a lead|a margin|a majority|a difference|a gap|a victory|a win|a defeat|wins?|win|defeat|loss|victory)[ \n,:(–—-]*)*",
    re.IGNORECASE,
)


def readings(doc: Document) -> Iterator[list[Reading]]:
    """For every unexplained margin the pairs that it may be of."""
    found = claims(doc)
    values = told(doc) if found else []
    for c in found:
        if here := _readings(doc, c, found, values):
            yield here


def _readings(doc: Document, c: Claim, found: Sequence[Claim], values: Sequence[Value]) -> list[Reading]:
    near = [x for x in found if abs(x.number - c.number) <= _BEFORE]
    out: list[Pair] = []
    chance = False
    for sort in c.sorts:
        vs = _of_sort(doc, c, sort, near, values)
        here = [p for p in pairs(doc, vs, c) if _possible(doc, c, p)]
        around = _OVER.match(doc.text, c.tail) and any(p.a.span.end <= c.span.start and c.span.end <= p.b.span.start and p.a.number == p.b.number for p in here)
        beside = any(p.printed and _beside(doc.text, c, p) for p in here)
        if any(fits(c, p) and _explains(c, p) and (p.a.number == c.number or not beside) and (p.a.number == p.b.number == c.number or p.printed or not around) for p in here) or _summed(doc, c, vs, here):
            return []
        out += (p for p in here if not fits(c, p))
        for a, b in itertools.combinations(vs, 2):
            if fits(c, Pair(a, b)):
                if c.number in (a.number, b.number) and (c.amount >= 100 or (sort == "time" and c.step < 1)):
                    # So exact a difference is no chance.
                    return []
                if a.number == b.number == c.number and _NEEDED.search(doc.text, *doc.sentences[c.number]):
                    return []
                chance = True
    by_key = {}
    out = [p for p in out if not _has_its_own(c, p, found) and not of_another(doc, c, p.a, p.b, values)]
    for p in sorted(out, key=lambda p: -_distance(c, p)):
        by_key[p.key] = p
    return [Reading(c, p, out, near, chance) for p in by_key.values()]


def _beside(text: str, c: Claim, p: Pair) -> bool:
    """Whether a margin is told beside a score: "by 95 votes to 81, a majority of 14"."""
    between = (p.span.end, c.head) if p.span.end <= c.head else (c.tail, p.span.start)
    return p.a.number == c.number and APPOSED.fullmatch(text, *between) is not None


def _has_its_own(c: Claim, p: Pair, found: Sequence[Claim]) -> bool:
    """Whether another margin is that of a pair: this one, told elsewhere, is of another day."""
    return any((c.number not in (p.a.number, p.b.number) or x.number == p.b.number != c.number) and x.span != c.span and p.a.sort in x.sorts and -6 <= x.number - p.a.number <= 2 and not x.bound and fits(x, p) for x in found)


def _distance(c: Claim, p: Pair) -> float:
    s = p.span
    return max(c.span.start - s.end, s.start - c.span.end, 0) + (0 if p.printed else 1)


def _of_sort(doc: Document, c: Claim, sort: str, near: Sequence[Claim], values: Sequence[Value]) -> list[Value]:
    """The results of a sort near a margin that are no margins."""
    out = [
        v
        for v in values
        if v.sort == sort
        and -_BEFORE <= v.number - c.number <= _AFTER
        and (v.score != -1 or not any(x.sure and x.span.overlaps(v.span) for x in near))
        and not v.span.overlaps(c.span)
    ]
    if sort == "money":
        out = [v for v in out if v.noun == c.noun]
    if sort == "count":
        out = [v for v in out if _countable(v, c)]
    return out[:_MOST]


def _countable(v: Value, c: Claim) -> bool:
    if v.noun in (None, c.noun) or c.noun is None:
        return True
    if v.noun in VOTERS and v.noun not in NOUNS:
        return c.noun in _BALLOTS or c.noun in VOTERS
    return v.noun not in NOUNS or any({v.noun, c.noun} <= s for s in ({"shot", "stroke"}, _BALLOTS, {"seat", "mandate", "delegate"}))


def pairs(doc: Document, vs: Sequence[Value], c: Claim) -> Iterator[Pair]:
    """Every two values that may be the two sides of one contest."""
    text = doc.text
    for _, group in itertools.groupby(sorted((v for v in vs if v.score != -1), key=lambda v: (v.score, v.span.start)), key=lambda v: v.score):
        two = list(group)
        if len(two) == 2 and not _SETS.search(text, max(two[0].span.start - 8, 0), two[1].span.end + 8):
            yield Pair(two[0], two[1])
    lone = [v for v in vs if v.score == -1]
    for i, a in enumerate(lone):
        for b in lone[i + 1 : i + 4]:
            if b.number - a.number <= 2 and _alike(a, b):
                yield Pair(a, b)


def _alike(a: Value, b: Value) -> bool:
    """Whether two numbers are of one size and count one thing."""
    if a.noun != b.noun and a.noun is not None and b.noun is not None and not {a.noun, b.noun} <= VOTERS:
        return False
    low, high = sorted((abs(a.amount), abs(b.amount)))
    ratio = {"time": 1.25, "length": 2.0, "mass": 2.0, "money": 4.0}.get(a.sort)
    if ratio is not None:
        return high <= ratio * low
    if high != int(high) or low != int(low):
        return a.sort in ("percent", "par") or high <= 2 * low
    return a.sort in ("percent", "par") or high <= 4 * low or high < 20


def _possible(doc: Document, c: Claim, p: Pair) -> bool:
    """Whether a margin of that size can be of the two."""
    high = max(abs(p.a.amount), abs(p.b.amount))
    if not p.gap or (p.a.sort != "time" and p.a.sort not in MEASURED and p.a.sort != "money" and c.amount != int(c.amount) and p.a.sort == "count" and high > 20 and p.gap == int(p.gap)):
        return False
    if c.noun == "run" and not p.printed and (min(p.key) < 80 or doc.text[p.a.span.end : p.b.span.start].split() == ["and"]):
        # A batsman's runs; the two innings of one side.
        return False
    if _WENT.search(doc.text, max(p.a.span.start - 12, 0), p.a.span.start) and re.fullmatch(r"[ \n](?:[a-z]+[ \n]){0,2}to[ \n](?:[a-z]+[ \n])?", doc.text[p.a.span.end : p.b.span.start]):
        # "Fell from 60 to 45": one thing at two times.
        return False
    if p.a.sort == "percent":
        return c.amount <= 100
    if p.a.sort == "par":
        return c.amount <= 20
    return c.amount < high or (p.printed and c.amount <= 3 * high)


def _explains(c: Claim, p: Pair) -> bool:
    """Whether a pair that fits a margin is its own: not two small counts of anything somewhere else."""
    if p.b.span.start - p.a.span.end < 120 and abs(p.a.number - c.number) <= 2 and p.a.number == p.b.number:
        return True
    return p.printed or p.a.sort != "count" or min(p.key) >= 100 or (c.number in (p.a.number, p.b.number) and c.noun in (p.a.noun, p.b.noun)) or c.number == p.a.number == p.b.number or (p.a.noun == p.b.noun == c.noun is not None and c.noun != "point")


def _summed(doc: Document, c: Claim, vs: Sequence[Value], here: Sequence[Pair]) -> bool:
    """Whether two scores give a margin together: legs, halves, two innings."""
    runs = [v.amount for v in vs if v.amount >= 50] if c.noun == "run" else []
    if any(abs(sum(two) - (w + x)) == c.amount for two in itertools.combinations(runs[:6], 2) for w, x in itertools.combinations([r for r in runs[:6] if r not in two], 2)):
        return True
    if any(abs(abs(v - w) - c.amount) <= 1 for v, w in itertools.combinations(runs[:12], 2)):
        return True  # "set 262 to win, they were all out for 189": by 72
    if any(abs(2 * int(m[1]) - int(m[2]) - c.amount) <= 1 for m in _OF_WHOLE.finditer(doc.text, *doc.sentences[c.number])):
        return True
    first, last = doc.sentences[max(c.number - 2, 0)].start, doc.sentences[min(c.number + 1, len(doc.sentences) - 1)].end
    if not _LEGS.search(doc.text, first, last):
        return False
    scores = [p for p in here if p.printed or min(p.key) >= 100]
    for p, q in itertools.combinations(scores[:12], 2):
        x, y = p.a.amount - p.b.amount, q.a.amount - q.b.amount
        part = _PART.search(doc.text, *doc.sentences[c.number]) is not None
        if c.amount in ((abs(x + y), abs(x - y)) if part or _AGGREGATE.search(doc.text, first, last) else (abs(x + y),)) and len({p.a.span, p.b.span, q.a.span, q.b.span}) > 1 + (not p.printed):
            return True
    return False


def fits(c: Claim, p: Pair) -> bool:
    """Whether a margin can be the difference of two results, as all are printed."""
    gap = p.gap
    a, b = p
    if c.bound:
        near = {"percent": 1.0, "time": 0.05 if c.amount >= 5 else 0.005}.get(a.sort, 0.0)
        return gap >= c.amount - near if c.bound == "min" else gap <= c.amount + near
    whole = a.amount == int(a.amount) and b.amount == int(b.amount)
    if a.sort == "percent":
        allowed = 1.0 if whole else 0.6 if c.amount == int(c.amount) else 0.11
    elif a.sort in (*MEASURED, "money"):
        allowed = (c.step + a.step + b.step) / 2
    elif a.sort == "time":
        allowed = max(c.step / 2 if c.step < 1 else 0.51 * c.step, 1.0 if whole else 0.011)
    else:
        allowed = max(_rounded(c.amount, c.step) + _rounded(a.amount, a.step) + _rounded(b.amount, b.step), 0.05)
        if c.noun == "run" and gap - 1 == c.amount and max(a.amount, b.amount) >= 50:
            # One run short of the target is a tie.
            return True
    if c.approximate:
        allowed = max(allowed, gap * 0.06, c.step)
    return abs(gap - c.amount) <= allowed + 1e-9


def _rounded(value: float, step: float) -> float:
    """Half of the last digit of a large total that is printed rounded: 5,000 for 1.47 million."""
    if step > 1:
        return step / 2
    whole, unit = round(value), 1.0
    while whole and whole % 10 == 0:
        whole //= 10
        unit *= 10
    return unit / 2 if value >= 1e5 and unit >= 1e3 else 0.5 * unit if value >= 1e3 and unit >= 1e3 else 0.0
