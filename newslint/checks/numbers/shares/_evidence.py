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
from newslint.checks.numbers.shares._sets import MOST, TITLES, Candidate, candidates
from newslint.checks.numbers.shares._wholes import others, remainder
from newslint.document import Document
from newslint.source import Span

WEIGHTS: dict[str, int] = {
    "single": 17, "so much to so much": 15, "exclusive": 11, "holding": 10, "rest": 10, "two rest": 10, "others": 9, "title": 9, "unsure": 9,
    "once": 8, "bare": 7, "front": 7, "split": 7, "and last": 6, "shared so much to so much": 6, "stuff": 6, "whole within a row": 6,
    "= fair of several": 5, "= small of several": 5, "apart places": 5, "asked all": 5, "done in": 5, "done to": 5, "each gives": 5, "first takes": 5,
    "score": 5, "4 parts": 4, "= small": 4, "= tiny of several": 4, "ball": 4, "first of": 4, "first wins": 4, "negated": 4, "no whole": 4,
    "passive": 4, "rival": 4, "told before": 4, "= much of several": 3, "= ten off": 3, "contest": 3, "fractions": 3, "two first of": 3,
    "two votes": 3, "bands": 2, "bare oddly": 2, "change beside": 2, "closed": 2, "elided": 2, "first makes": 2, "items": 2, "next sentence": 2,
    "once all": 2, "open verbs": 2, "said after": 2, "split near": 2, "to do or to do": 2, "two one clause": 2, "3 parts": 1, "= last tips it": 1,
    "= tiny": 1, "answers again": 1, "apart groups": 1, "apart set anew": 1, "asked": 1, "denied": 1, "each holds": 1, "first holds": 1,
    "named all": 1, "parted": 1, "rest first": 1, "short way": 1, "spent in": 1, "two asked poll": 1, "two denied": 1, "two single": 1,
    "two unsure": 1, "votes told again": 1, "blocks between": -1, "changes": -1, "each is": -1, "first is": -1, "later prepositions": -1,
    "own whole each": -1, "rest before last": -1, "stakes": -1, "to": -1, "two asked": -1, "two asked all": -1, "two elided": -1, "two named all": -1,
    "two next sentence": -1, "two split": -1, "= falling": -2, "= huge": -2, "apart took there": -2, "bands again": -2, "beat": -2, "later of": -2,
    "over a whole alone": -2, "survey": -2, "two contest": -2, "two next block": -2, "unlabelled": -2, "= huge of several": -3, "apart elsewhere": -3,
    "apart measures": -3, "apart then and now": -3, "asked poll": -3, "many sentences": -3, "next block": -3, "quoted": -3, "sentences between": -3,
    "thing": -3, "= great": -4, "apart settings": -4, "first gives": -4, "front anew": -4, "lone sex": -4, "one clause": -4, "supposed": -4,
    "two of anything": -4, "2 parts": -5, "= much": -5, "in brackets": -5, "no contest": -5, "told elsewhere": -5, "and twice": -6,
    "another poll": -6, "apart placed": -6, "apart times": -6, "each has": -6, "each makes": -6, "other whole": -6, "persons": -6, "rates": -6,
    "whole within and nothing else": -6, "in": -7, "long way": -7, "of them beside others": -7, "two holding": -7, "= great of several": -8,
    "a sentence whole by itself": -8, "exclusive apart": -8, "level": -8, "of its own": -8, "of them": -8, "reaches": -8, "all in": -10,
    "named twice": -10, "tries": -11, "whole within": -11, "lone age": -12, "to one": -12, "whole told again": -12, "whole with another": -12,
    "other objects": -13, "by each": -14, "detects": -14, "open before": -14, "set elsewhere": -14, "apart": -15, "another beside": -16,
    "open verb": -16, "several answers": -18, "of its own told before": -22,
}  # fmt: skip
ENOUGH = 10


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
_TWO = frozenset("asked,asked all,asked poll,rest,contest,named all,next sentence,next block,elided,holding,own whole each,single,split,denied,unsure,one clause,votes,first of".split(","))


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
