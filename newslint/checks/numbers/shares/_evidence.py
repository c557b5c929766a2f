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
    "single": 14, "so much to so much": 12, "stuff": 9, "exclusive": 8, "once": 8, "rest": 8, "= tiny of several": 7, "holding": 7, "title": 7,
    "two rest": 7, "unsure": 7, "= small of several": 6, "done in": 6, "front": 6, "others": 6, "shared so much to so much": 6, "split": 6,
    "and last": 5, "asked all": 5, "ball": 5, "done to": 5, "negated": 5, "two first of": 5, "= fair of several": 4, "= small": 4, "apart places": 4,
    "definite": 4, "first of": 4, "first takes": 4, "lacks": 4, "score": 4, "told before": 4, "two definite": 4, "3 parts": 3, "4 parts": 3,
    "= ten off": 3, "bare": 3, "closed": 3, "each takes": 3, "first makes": 3, "fractions": 3, "no whole": 3, "passive": 3, "rival": 3, "= tiny": 2,
    "answers once": 2, "bands": 2, "bare oddly": 2, "by kind": 2, "contest": 2, "each gives": 2, "first wins": 2, "items": 2, "named all": 2,
    "next sentence": 2, "once all": 2, "said after": 2, "two both sides": 2, "two votes": 2, "= fair": 1, "= much of several": 1, "apart groups": 1,
    "asked": 1, "denied": 1, "each holds": 1, "elided": 1, "first has": 1, "first holds": 1, "one sentence": 1, "only each": 1, "parted": 1,
    "some elided": 1, "split near": 1, "stakes": 1, "to do or to do": 1, "two denied": 1, "two elided": 1, "two single": 1, "votes": 1,
    "whole within a row": 1, "answers again": -1, "apart then and now": -1, "bands again": -1, "beat": -1, "change beside": -1, "changes": -1,
    "first is": -1, "fraction": -1, "in each": -1, "later of": -1, "later prepositions": -1, "of them beside others": -1, "one made of others": -1,
    "own whole each": -1, "parted whole": -1, "to": -1, "two asked poll": -1, "unlabelled": -1, "= huge": -2, "a row whole by itself": -2,
    "apart elsewhere": -2, "apart measures": -2, "apart set anew": -2, "apart where": -2, "blocks between": -2, "both sides": -2, "next block": -2,
    "over a whole alone": -2, "quoted": -2, "short way": -2, "two contest": -2, "two next sentence": -2, "2 parts": -3, "5 parts": -3,
    "= falling": -3, "apart the other one": -3, "apart took there": -3, "asked poll": -3, "each is": -3, "first gives": -3, "in brackets": -3,
    "many sentences": -3, "one clause": -3, "sentences between": -3, "supposed": -3, "survey": -3, "told elsewhere": -3, "two next block": -3,
    "whole within and nothing else": -3, "= great": -4, "= much": -4, "another poll": -4, "apart settings": -4, "level": -4, "of them": -4,
    "thing": -4, "apart placed": -5, "apart times": -5, "each makes": -5, "front anew": -5, "in": -5, "long way": -5, "of its own": -5, "rates": -5,
    "reaches": -5, "and twice": -6, "each has": -6, "no contest": -6, "persons": -6, "two of anything": -6, "= great of several": -7,
    "= huge of several": -7, "a sentence whole by itself": -7, "cumulative": -7, "lone sex": -7, "other whole": -7, "subject twice": -7,
    "exclusive apart": -8, "named twice": -8, "to one": -8, "all in": -9, "other objects": -9, "tries": -9, "two holding": -9, "whole within": -9,
    "lone age": -10, "whole told again": -10, "detects": -11, "whole with another": -11, "by each": -13, "open before": -13, "open verb": -13,
    "set elsewhere": -15, "several answers": -15, "another beside": -16, "apart": -16, "of its own told before": -17,
}  # fmt: skip
ENOUGH = 6


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
    if len(_by_sentence(c)) > 1 and any(len(same) > 2 and 97.5 <= sum(p.value for p in same) <= 100.6 for same in _by_sentence(c)):
        yield "a row whole by itself"
    first, last = members[0].sentence, members[-1].sentence
    around = [t.share for t in c.others if first - 1 <= t.share.sentence <= last + 1]
    if any(_makes_whole((*own, *extra)) for k in range(1, min(n, 4)) for own in itertools.combinations(members, k) for extra in _few(around)):
        yield "whole with another"
    if any(abs(t.share.value - q.value) < 0.01 for t in c.others if t.kind not in TITLES for q in members):
        yield "told elsewhere"


def _whole_sentence(c: Candidate) -> bool:
    """Whether the shares of one sentence make a whole, to which those of another were added."""
    return len(_by_sentence(c)) > 1 and any(len(same) > 1 and 97.5 <= sum(p.value for p in same) <= 100.6 for same in _by_sentence(c))


def _by_sentence(c: Candidate) -> list[list[Portion]]:
    return [list(same) for _, same in itertools.groupby(c.members, lambda p: p.sentence)]


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
