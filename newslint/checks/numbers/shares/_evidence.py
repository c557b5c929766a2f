"""What shows that shares divide one whole: a remainder, exclusive answers, a vote, a row that comes near to one, two that have it between them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.checks.numbers.shares._answers import exclusive, unsure
from newslint.checks.numbers.shares._contest import SETTLED, contest
from newslint.checks.numbers.shares._holders import TAKES, held, holding
from newslint.checks.numbers.shares._portions import Portion
from newslint.checks.numbers.shares._rows import near_whole
from newslint.checks.numbers.shares._singly import one_each, several_each
from newslint.checks.numbers.shares._wholes import (
    DIVIDED,
    NEAR,
    apart,
    others,
    remainder,
    rounding,
    sums_to_whole,
)
from newslint.regexp import regexp

#: Each is a rate of success.
_TRIES = frozenset("shot throw pass serve goal attempt putt penalty kick free-throw field-goal".split())
#: What a person or thing can do beside another of its kind.
_OPEN = regexp(
    r"^[\W_]*(?:\w+[ \n]){0,3}?(?:used?|uses|using|watch\w*|read|reads|listen\w*|cit(?:ed|e|es|ing)|nam(?:ed|e|es|ing)|mention\w*|experienc\w+|visit\w*|speaks?|spoke|spoken|worr\w+|blam(?:ed|e|ing)|suffer\w*|heard|knew|know|had (?:a |an |high |heard|been)|have (?:a|an)|has (?:a|an)|report(?:ed|s)|like[ds]?|felt|feels?|complain\w*|need\w*|play\w*|drink\w*|smok\w+|trust\w*|could|can|were obese|agreed that|follow\w*|subscribe\w*|offer\w*|accept(?:s)?|attend\w*|exceed\w*|took part|plan\w*|hop\w+|ha(?:d|ve|s) (?:at least|access|seen|read|used|tried|visited))\b",
    re.IGNORECASE,
)
#: "And cash" closes a list.
_AND_ONE_MORE = regexp(r",?[ \n]?and[ \n]")
#: "Two airlines fly the route."
_TWO = regexp(r"(?:^|[.!?\n][ \n]?)(?:Only |Just )?Two [a-z]+s\b")
#: "Labelled 70 percent cotton and 40 percent polyester".
_MADE_OF = regexp(r"\b(?:labell?ed|marked|contain\w*|made (?:of|from)|is|was|blend of|mix(?:ture)? of)[ \n]$")
_STUFF = regexp(r"[ \n][a-z]{3,}(?:[ \n][a-z]{3,})?[ \n]*(?:$|[,;.])")


def of_one(members: Sequence[Portion], words: str, loose: Sequence[float] = (), near: str = "") -> list[Portion]:
    """The members that divide one whole and come to too much; empty where nothing shows that they do."""
    members = list(members)
    near = near or words
    single = one_each(members, words, near)
    if any(p.value in (0, 100) for p in members) or several_each(members, near) or apart(members):
        return []
    most = 100 + rounding(members)
    total = sum(p.value for p in members)
    if total <= most or any(p.whole[1] in _TRIES for p in members):
        return []
    rest = [p for p in members if remainder(p)]
    if rest:
        taken = [p for p in members if p not in rest]
        parts = [p.value for p in taken]
        if len(rest) != 1 or not taken or any(abs(sum(parts[i:]) + rest[0].value - 100) <= NEAR for i in range(len(parts))):
            return []
        return [] if loose and sums_to_whole([*parts, *loose], rest[0].value) else members
    answers = exclusive(members)
    if len(answers) >= 2 and sum(p.value for p in answers) > 100 + rounding(answers) and not _asked_apart(answers, words):
        return answers
    if total > 190:
        return []
    if len(members) == 2 and any(_OPEN.match(re.split(r"[,;]", p.predicate)[0]) and not unsure(p) for p in members) and not single:
        return []
    # Parts that come to a whole by themselves leave the others to something else.
    runs = (
        members[i:j]
        for i in range(len(members))
        for j in range(i + 2, len(members) + 1)
        if j - i < len(members) and not (j < len(members) and _AND_ONE_MORE.match(members[j].head) and not any(_AND_ONE_MORE.match(p.head) for p in members[i + 1 : j]))
    )
    if (
        len(members) > 2
        and any(abs(sum(p.value for p in run) - 100) < 0.6 for run in runs)
        and not any(unsure(p) or others(p) for p in members)
        and not contest(members, words)
    ):
        return []
    if len(members) > 2:
        found = contest(members, words) or near_whole(members, total, words, near, single)
    else:
        found = _pair(members[0], members[1], words, near, single)
    return members if found else []


def _pair(first: Portion, second: Portion, words: str, near: str, single: bool) -> bool:
    """Whether two shares are those of two who have one whole between them."""
    members = (first, second)
    if contest(members, words) or holding(members):
        return True
    if first.value + second.value <= 125 and all(re.match(r"[\W_]*(?:had )?voted to\b", p.predicate) for p in members):
        return True
    if _TWO.search(near) and first.whole[1] and first.value + second.value <= 125 and TAKES.search(first.head) and held(second):
        return True
    if first.tail.strip() in ("to", "against", "versus") and SETTLED.search(words):
        return True
    if single and first.value + second.value <= 125 and _parallel(members):
        return True
    if DIVIDED.search(first.head) and (all(held(p) for p in members) or all(re.search(r"\w[ \n](?:at|with|on)[ \n](?:\w+[ \n])?$", p.head) for p in members)):
        return True
    return _MADE_OF.search(first.head) is not None and all(_STUFF.match(p.tail) for p in members) and first.value + second.value <= 130


_ANOTHER = regexp(
    r"\b(?:asked separately|separate question|two questions|both questions|second question|another question|in (?:the|a) (?:earlier|previous|second|later) (?:poll|vote|ballot))\b"
)


def _asked_apart(members: Sequence[Portion], words: str) -> bool:
    """Whether two answers are to two questions."""
    return _ANOTHER.search(words) is not None or any(re.search(r"\b(?:polls?|survey)[ \n][a-z]+[ \n](?:that[ \n])?$", p.head) for p in members[1:])


def _parallel(members: Sequence[Portion]) -> bool:
    """Whether the members are built alike: all with a predicate after the share, or all with a holder before it."""
    if all(re.match(r"[ \n](?:of[ \n](?:[\w’'-]+[ \n]){1,4})?\w+", p.tail) for p in members):
        return True
    return all(held(p) for p in members[1:])


def breakdown(members: Sequence[Portion], lead: str) -> bool:
    """Whether a list breaks one whole down."""
    if several_each(members, lead) or re.search(
        r"\b(?:chang\w+|ris\w+|rose|grew|growth|fell|rates?|turnout|discount\w*|increase\w*|by (?:country|state|county|city|region|year)|each|approval|effective\w*|chances?|probabilit\w+|proportion of)\b",
        lead,
        re.IGNORECASE,
    ):
        return False
    if sum(p.value for p in members) > 170 or sum(p.value for p in members) <= 100 + rounding(members) or any(not p.value for p in members):
        return False
    if len(members) == 2:
        return len(exclusive(members)) == 2
    told = any(unsure(p) or others(p) or remainder(p) for p in members)
    shared = DIVIDED.search(lead) or re.search(
        r"\b(?:results?|votes?|spent|spending|where|went|goes|comes|shares?|budget|how|final (?:count|tally))\b", lead, re.IGNORECASE
    )
    return bool(told or shared or len(exclusive(members)) >= 2) and bool(lead) and (told or lead.rstrip().endswith(":") or bool(shared))
