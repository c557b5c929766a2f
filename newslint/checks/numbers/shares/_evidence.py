"""What speaks for and against shares' being the parts of one whole.

No single phrase decides. Answers that exclude one another, a remainder, parts that are named alike one after the other, what was divided speak
for it; rates and changes, other times and places, what one may do beside another, and a subset that makes a whole speak against it. The weights
were fitted to passages of both kinds (wrong ones, right ones, real news) and are rounded; shares are parts of one whole where they sum to `ENOUGH`.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.shares._answers import unsure
from newslint.checks.numbers.shares._apart import apart
from newslint.checks.numbers.shares._context import context
from newslint.checks.numbers.shares._forms import AND, elided, form, whole
from newslint.checks.numbers.shares._kinds import SPENDS, answers, labels
from newslint.checks.numbers.shares._portions import Portion
from newslint.checks.numbers.shares._sets import MOST, TITLES, Candidate, candidates, without_parts
from newslint.checks.numbers.shares._wholes import others, remainder
from newslint.document import Document
from newslint.source import Span

WEIGHTS: dict[str, int] = {
    "single": 23, "so much to so much": 21, "unsure": 19, "stuff": 15, "ball": 13, "exclusive": 13, "names alone": 13, "passive": 12, "split": 12,
    "title": 12, "two rest": 12, "apart places": 11, "done to": 11, "holding": 11, "once": 11, "rest": 11, "front": 9, "and last": 8, "done in": 8,
    "others": 8, "told before": 8, "3 parts": 7, "= small": 7, "= small of several": 7, "= tiny of several": 7, "asked all": 7, "definite": 7,
    "first takes": 7, "two definite": 7, "two first of": 7, "4 parts": 6, "each gives": 6, "first makes": 6, "first of": 6, "fractions": 6,
    "items": 6, "no whole": 6, "shared so much to so much": 6, "= fair of several": 5, "answers once": 5, "lacks": 5, "rival": 5, "two both sides": 5,
    "= tiny": 4, "asked": 4, "for names": 4, "negated": 4, "score": 4, "two votes": 4, "apart same one": 3, "bare": 3, "bare oddly": 3,
    "each takes": 3, "next sentence": 3, "said after": 3, "two asked poll": 3, "= fair": 2, "= ten off": 2, "bands": 2, "by kind": 2, "contest": 2,
    "denied": 2, "elided": 2, "first wins": 2, "likewise": 2, "once all": 2, "one made of others": 2, "parted": 2, "two denied": 2,
    "whole within a row": 2, "= much of several": 1, "first holds": 1, "later of": 1, "later prepositions": 1, "only each": 1, "some elided": 1,
    "stakes": 1, "to do or to do": 1, "two named all": 1, "two single": 1, "unlabelled": 1, "apart set anew": -1, "apart then and now": -1,
    "changes": -1, "first has": -1, "first is": -1, "next block": -1, "one verb": -1, "to": -1, "two asked": -1, "two asked all": -1,
    "two elided": -1, "two split": -1, "votes": -1, "votes told again": -1, "= last tips it": -2, "answers again": -2, "bands again": -2,
    "both sides": -2, "in each": -2, "own whole each": -2, "parted whole": -2, "quoted": -2, "spent in": -2, "split near": -2, "supposed": -2,
    "two contest": -2, "= huge": -3, "apart measures": -3, "apart took there": -3, "one clause": -3, "over a whole alone": -3, "two unsure": -3,
    "= falling": -4, "change beside": -4, "each is": -4, "fraction": -4, "many sentences": -4, "sentences between": -4, "survey": -4,
    "apart elsewhere": -5, "apart groups": -5, "apart where": -5, "in": -5, "of its own": -5, "short way": -5, "two next sentence": -5,
    "two of anything": -5, "2 parts": -6, "= huge of several": -6, "apart times": -6, "blocks between": -6, "of them": -6, "thing": -6, "5 parts": -7,
    "= much": -7, "apart the other one": -7, "first gives": -7, "persons": -7, "told elsewhere": -7, "in brackets": -8, "other whole": -8,
    "reaches": -8, "subject twice": -8, "two next block": -8, "= great of several": -9, "apart settings": -9, "level": -9, "= great": -10,
    "apart placed": -10, "asked poll": -10, "each makes": -10, "front anew": -11, "long way": -11, "none": -11, "rates": -11, "no contest": -12,
    "two holding": -12, "another poll": -13, "cumulative": -13, "exclusive apart": -13, "named twice": -13, "each has": -14, "lone sex": -14,
    "all in": -15, "and twice": -15, "to one": -16, "tries": -16, "whole within": -16, "a sentence whole by itself": -17, "lone age": -17,
    "whole told again": -17, "open verb": -18, "other objects": -18, "detects": -20, "open before": -20, "whole with another": -23,
    "another beside": -24, "apart": -24, "by each": -25, "set elsewhere": -26, "several answers": -26, "of its own told before": -35,
}  # fmt: skip
ENOUGH = 11


def over_whole(doc: Document) -> Iterator[Candidate]:
    """The sets of shares that are parts of one whole and come to more than it, none of which shares a part with another."""
    weighed = [(weight(c), c) for c in candidates(doc)]
    reported: set[Span] = set()
    for much, c in sorted(weighed, key=lambda w: -w[0]):
        if much >= ENOUGH and not reported & {p.span for p in c.members}:
            reported |= {p.span for p in c.members}
            yield c


def weight(c: Candidate) -> int:
    """How much speaks for a set's being the parts of one whole."""
    return sum(WEIGHTS.get(name, 0) for name in evidence(c))


def evidence(c: Candidate) -> set[str]:
    """What a set has of everything that is weighed, by name."""
    members = c.members
    # What is called the rest is of the whole of those before it.
    away = [f"apart {x}" for x in apart([p for i, p in enumerate(members) if not (i and remainder(p))])]
    if len(members) > 2 and members[0].whole[1] and SPENDS.search(members[0].head[-60:]):
        # "Kenya sells 57 percent of its roses in Britain, 24 percent in France".
        away = [x for x in away if x not in ("apart places", "apart took there")]
    found = {*_sum(c), *form(c), *whole(c), *labels(c), *answers(members), *context(c), *away}
    if "for names" in found:
        found.discard("apart groups")
        away = [x for x in away if x != "apart groups"]
    if "title" in found:
        # A title tells the whole in words of its own.
        found -= {"whole told again", "other objects"}
    if found & _EXCLUSIVE:
        # What one may do beside another matters where nothing tells that the answers exclude each other.
        found = {"exclusive", *(found - _LOOSE)}
        if away:
            found.add("exclusive apart")
    elif found & _CLOSED and len(members) > 2:
        found = {"closed", *(found - _LOOSE)}
    if away:
        found.add("apart")
    if len(members) == 2:
        found |= {f"two {name}" for name in found & _TWO}
        if not found & _PAIRED:
            found.add("two of anything")
    return found


_EXCLUSIVE = frozenset(("asked all", "denied", "bands", "to do or to do", "only each"))
_CLOSED = frozenset(("rest", "rest first", "others", "unsure", "none"))
#: What speaks against parts of one whole only where one may be, do or have several things.
_LOOSE = frozenset("open verb,open verbs,open before,persons,survey,lone sex,lone age,one verb,all in,detects,in each".split(","))
#: What two shares of one whole have: at least one of them.
_PAIRED = frozenset("exclusive,rest,rest first,unsure,contest,ball,single,so much to so much,score,stakes,holding,split".split(","))


#: What weighs otherwise between two shares than in a row of several.
_TWO = frozenset("asked,asked all,asked poll,rest,contest,named all,next sentence,next block,elided,holding,own whole each,single,split,denied,unsure,one clause,votes,first of,definite,both sides".split(","))


# The sum ----------------------------------------------------------------------------------------------------------------


def _sum(c: Candidate) -> Iterator[str]:
    members = c.members
    n, total = len(members), c.total
    excess = total - 100
    several = " of several" if n > 2 else ""
    yield f"{min(n, 5)} parts"
    # What begins with "=" is the sum alone, which chance brings to all sorts of shares.
    yield f"= {next((name for most, name in ((6, 'tiny'), (12, 'small'), (20, 'fair'), (35, 'much'), (60, 'great')) if excess <= most), 'huge')}{several}"
    if abs(excess - round(excess, -1)) < 0.05 and excess < 35:
        yield "= ten off"
    if n > 2 and total - members[-1].value < 98:
        yield "= last tips it"
    if n > 2 and all(a.value >= b.value for a, b in itertools.pairwise(members)):
        yield "= falling"
    if any(p.value >= 100 for p in members):
        yield "over a whole alone"
    if n > 2 and any(_makes_whole(members[i:j]) for i in range(n) for j in range(i + 2, n + 1) if j - i < n):
        yield "whole within"
        if not any(unsure(p) or others(p) or remainder(p) for p in members):
            yield "whole within and nothing else"
        if all(elided(p) for p in members[2:]) and AND.match(members[-1].head):
            yield "whole within a row"
    if len(without_parts(range(n), c.told)) < n:
        yield "one made of others"
    if _whole_sentence(c):
        yield "a sentence whole by itself"
    first, last = members[0].sentence, members[-1].sentence
    around = [t.share for t in c.others if first - 1 <= t.share.sentence <= last + 1]
    if any(_makes_whole((*own, *extra)) for k in range(1, min(n, 4)) for own in itertools.combinations(members, k) for extra in _few(around)):
        yield "whole with another"
    if any(abs(t.share.value - q.value) < 0.01 for t in c.others if t.kind not in TITLES for q in members):
        yield "told elsewhere"


def _whole_sentence(c: Candidate) -> bool:
    """Whether the shares of one sentence make a whole, to which those of another were added."""
    by_sentence = [list(same) for _, same in itertools.groupby(c.members, lambda p: p.sentence)]
    return len(by_sentence) > 1 and any(len(same) > 1 and 97.5 <= sum(p.value for p in same) <= 100.6 for same in by_sentence)


def _few(shares: Sequence[Portion]) -> Iterator[tuple[Portion, ...]]:
    # "Half of its shops" is too common to explain.
    yield from ((p,) for p in shares if p.kind != "fraction" or p.value != 50)
    yield from itertools.combinations(shares, 2)


def _makes_whole(some: Sequence[Portion]) -> bool:
    return len(some) > 1 and abs(sum(p.value for p in some) - 100) <= (0.15 if all(p.decimals for p in some) else 0.6)


def readings(doc: Document, most: float = MOST) -> Iterator[Candidate]:
    """Everything that the rule could report."""
    return candidates(doc, most)


def spans(c: Candidate) -> tuple[Span, ...]:
    """Where a reading stands."""
    return tuple(p.span for p in c.members)
