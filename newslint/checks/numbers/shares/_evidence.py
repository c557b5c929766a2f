"""What speaks for and against shares' being the parts of one whole.

No single phrase decides. Answers that exclude one another, a remainder, parts that are named alike one after the other, what was divided speak
for it; rates and changes, other times and places, what one may do beside another, and a subset that makes a whole speak against it.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from newslint.checks._scales import Case, scales
from newslint.checks.numbers.shares._answers import unsure
from newslint.checks.numbers.shares._apart import apart
from newslint.checks.numbers.shares._context import context
from newslint.checks.numbers.shares._forms import AND, elided, form, whole
from newslint.checks.numbers.shares._kinds import SPENDS, answers, labels
from newslint.checks.numbers.shares._portions import Portion
from newslint.checks.numbers.shares._sets import TITLES, Candidate, candidates, without_parts
from newslint.checks.numbers.shares._wholes import others, remainder, same_whole, sort
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span


def over_whole(doc: Document) -> Iterator[Candidate]:
    """The sets of shares that are parts of one whole and come to more than it, none of which shares a part with another."""
    weighed = [(scales("NL308").weigh(found), c) for case in cases(doc) for c, found in case.readings]
    reported: set[Span] = set()
    enough = scales("NL308").among(len(weighed)).enough
    for much, c in sorted(weighed, key=lambda w: -w[0]):
        if much >= enough and not reported & {p.span for p in c.members} and not _whole_without(c) and not _of_another_whole(c):
            reported |= {p.span for p in c.members}
            yield c


def _whole_without(c: Candidate) -> bool:
    """Whether shares one behind the other make the whole without the last: what is told then is a share of something else."""
    return len(c.members) > 2 and c.members[-1].sentence != c.members[-2].sentence and abs(sum(p.value for p in c.members[:-1]) - 100) < 0.05


def _of_another_whole(c: Candidate) -> bool:
    """Whether the last of several shares, in a paragraph of its own, is of a whole that it names and that is not the first one's: "31 percent of the waste ... oil makes up half of the country's imports"."""
    first, last = c.members[0].whole, c.members[-1].whole
    return len(c.members) > 2 and c.told[-1].block != c.told[-2].block and bool(sort(first[1]) and sort(last[1])) and not same_whole(first, last)


def cases(doc: Document) -> Iterator[Case[Candidate]]:
    """Every set of shares that comes to more than a whole."""
    for c in candidates(doc):
        yield Case(c.members[0].span, [(c, evidence(c))])


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
        # "Burns 52 percent of its waste, buries 31": one and the same does all that.
        found = {"exclusive", *(found - _LOOSE - (_OF_ITS_OWN if all(_VERB_ALONE.fullmatch(p.head) for p in members[1:]) else set()))}
        if away:
            found.add("exclusive apart")
    elif found & _CLOSED and len(members) > 2:
        found = {"closed", *(found - _LOOSE - (_OF_ITS_OWN if "rest" in found else set()))}
    elif len(members) > 2 and not away and _parted_out(found):
        found = {"parted out", *(found - _LOOSE - _OF_ONE)}
    if "split" in found:
        # "Owned 70 percent by the province": to whom each part goes.
        found.discard("to")
    if {"open verb", "elided", "survey"} <= found and "single" not in found:
        found.add("open all")
    if away:
        found.add("apart")
    if found & {"in each", "to one"}:
        # Each is a rate of something that is not told.
        found -= {"no whole", "named all"}
    if len(members) == 2:
        if {"each holds", "first of", "told before"} <= found and not found & {*_OWN_EACH, "apart", "persons"} and not _SAME.match(members[1].head):
            found.add("held by two")
        found |= {f"two {name}" for name in found & _TWO}
        if not found & _PAIRED:
            found.add("two of anything")
    return found


def _parted_out(found: set[str]) -> bool:
    """Whether one whole that is had in parts is told of once, and each part by where it comes from or goes to, or by who has it."""
    one = any(told <= found for told in ({"parted whole", "first of"}, {"thing", "first of", "spent in"}, {"split", "to"}))
    # "Taxes on land bring 38 percent of the revenue" tells no rate.
    if not one or "one sentence" not in found or found & _OWN_EACH or ("rates" in found and not found & {"first gives", "each gives"}):
        return False
    had = {"holding", "elided"} <= found or ("told before" in found and bool(found & {"each gives", "each takes", "each holds", "each makes"}))
    return had or bool(found & {"to", "spent in"})


#: What tells of several wholes, or of more shares than those that are weighed.
_OWN_EACH = frozenset("own whole each,of its own told before,whole told again,other whole,another beside,several answers,subject twice,cumulative,to one".split(","))
_SAME = regexp(r"[\W_]*(?:and[ \n]|but[ \n]|while[ \n])?(?:it|he|she|they|also|now)\b", re.IGNORECASE)
#: Many who own a whole each have no rest in common.
_OF_ITS_OWN = frozenset(("of its own", "of its own told before"))
#: What speaks against uses or holders of one whole only where nothing tells that it is one.
_OF_ONE = frozenset(("to", "of its own", "= falling", "changes", "rates"))
_VERB_ALONE = regexp(r"[\W_]*(?:and[ \n])?[a-z]+[ \n]")
_EXCLUSIVE = frozenset(("asked all", "denied", "bands", "to do or to do", "only each"))
_CLOSED = frozenset(("rest", "rest first", "others", "unsure", "none"))
#: What speaks against parts of one whole only where one may be, do or have several things.
_LOOSE = frozenset("open verb,open verbs,open before,persons,survey,lone sex,lone age,one verb,all in,detects,in each".split(","))
#: What two shares of one whole have: at least one of them.
_PAIRED = frozenset("exclusive,rest,rest first,rest beside,stuff,unsure,contest,ball,single,so much to so much,score,stakes,holding,split".split(","))


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
    if any(abs(sum(row) - p.value) < 0.6 for row in _rows(c) for p in members if p.value not in row):
        yield "one made of others"
    if _whole_sentence(c):
        yield "a sentence whole by itself"
    first, last = members[0].sentence, members[-1].sentence
    around = [t.share for t in c.others if first - 1 <= t.share.sentence <= last + 1]
    if any(_makes_whole((*own, *extra)) for k in range(1, min(n, 4)) for own in itertools.combinations(members, k) for extra in _few(around)):
        yield "whole with another"
    if any(abs(t.share.value - q.value) < 0.01 for t in c.others if t.kind not in TITLES for q in members):
        yield "told elsewhere"


def _rows(c: Candidate) -> Iterator[tuple[float, ...]]:
    """The values of three shares or more told one after the other, members or not: "four makers had 91 percent: 31, 26, 20 and 14"."""
    values = [t.share.value for t in sorted((*c.told, *c.others), key=lambda t: t.share.span)]
    return (tuple(values[i:j]) for i in range(len(values)) for j in range(i + 3, len(values) + 1))


def _whole_sentence(c: Candidate) -> bool:
    """Whether the shares of one sentence make a whole, alone or with one of the sentence before, to which those of another were added."""
    by_sentence = [list(same) for _, same in itertools.groupby(c.members, lambda p: p.sentence)]
    rest = [t.share for t in c.others if not t.aside]
    return len(by_sentence) > 1 and any(
        len(same) > 1 and (97.5 <= sum(p.value for p in same) <= 100.6 or any(p.sentence == same[0].sentence - 1 and _makes_whole((p, *same)) for p in rest)) for same in by_sentence
    )


def _few(shares: Sequence[Portion]) -> Iterator[tuple[Portion, ...]]:
    # "Half of its shops" is too common to explain.
    yield from ((p,) for p in shares if p.kind != "fraction" or p.value != 50)
    yield from itertools.combinations(shares, 2)


def _makes_whole(some: Sequence[Portion]) -> bool:
    return len(some) > 1 and abs(sum(p.value for p in some) - 100) <= (0.15 if all(p.decimals for p in some) else 0.6)

