"""Whether candidates or parties share one vote."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.checks.numbers.shares._answers import unsure
from newslint.checks.numbers.shares._holders import held
from newslint.checks.numbers.shares._portions import Portion
from newslint.checks.numbers.shares._wholes import PLACE, others, sort
from newslint.regexp import regexp

_CONTEST = regexp(
    r"\b(?:votes?|voting|ballots?|elections?|runoff|run-off|exit polls?|precincts?|polling stations|boxes|referendum|polls?|polled|pollsters?|polling|race|primary|primaries|constituency|counted|the count|tally|outcome was|result was|results from|(?:official|preliminary|final|partial|early|complete|provisional) (?:results|returns)|per ?cent support|% support|support (?:stood|stands|was|is) at|put support|second round|candidates?|electoral|delegates|voters|opponents?|challengers?|runner-up|caucus(?:es)?|conceded|seat)\b",
    re.IGNORECASE,
)
_NO_CONTEST = regexp(
    r"\b(?:approv\w+|favou?rabl[ey]|unfavou?rabl[ey]|viewed|popular(?:ity)?|trust\w*|name recognition|heard of|satisf\w+|ratings?|confidence|turnout among|tax(?:es)?|growth|positive(?:ly)?|competent|would consider|could vote for)\b",
    re.IGNORECASE,
)
_NAME_BEFORE = regexp(
    r"[A-Z][\w’'.-]*(?:[’']s?)?(?:[ \n](?:Party|party|alliance|bloc|coalition|Democrats|supporters|voters|backers))?(?:,[^,;()]{2,50},)?(?:[ \n,]+(?:had|has|have|on|with|took|won|got|at|just|about|holds?|held|received|polled|scored|secured|gets?|takes?|is|was|were|are|leads?|led|stands?|stood|trailed|trails|follow(?:ed|s)|in|second|third|first|fourth|only|captured|claimed|drew|finished|came|collected|garnered|pulled|some|roughly|nearly|around|almost|a|made|make|up|by|support|supported|backed|slipped|place|far|behind|winning|taking|the|share|of|mustered|managed|attracted|ahead|running|to))*[ \n(]*$"
)
_CHOSE = regexp(
    r"^[ \n](?:said |they |would |will |had |intended to |plan to )*(?:back(?:ed|ing)?|chose|voted?|prefer\w*|support\w*|favou?r\w*|lean\w*|pick\w*)\b"
)
_NAME_AFTER = regexp(
    r"^[ \n](?:of[ \n](?:the|all|valid|those)?[ \n]?(?:[\w’'-]+[ \n]){1,3}?)?(?:(?:said|say|says|they|would|will|had|have|were|are|intend\w*|plan\w*|was|is|to|going|went|go|voted|vote|voting|pledged|committed|for|back(?:ed|ing)?|chose|choose|picked|pick|prefer(?:red|ring)?|support(?:ed|ing)?|favou?r(?:ed|ing)?|lean\w*|toward|behind|cast)[ \n,]+)*(?:the[ \n]|former[ \n]|incumbent[ \n]|Mr\.?[ \n]|Ms\.?[ \n]|Mrs\.?[ \n])?(?:[a-z]+[ \n]){0,2}?[A-Z]"
)
_RIVAL = regexp(
    r"\b(?:rivals?|challengers?|opponents?|opposing|runner-up|nearest|defeated|second place|second|third|conceded|concede|incumbent|trailed|trailing|other candidate|against (?:him|her)|beaten|the loser|only other)\b"
)
_RESULT = regexp(
    r"\b(?:gave|gives|giving|handed|had|has|took|won|got|received|polled|secured|gets|captured|claimed|drew|finished|came|collected|garnered|managed|mustered|on|at|with|trailed|followed|went to|goes to)\b"
)
#: "Carried by 57.1 percent to 44.3 percent".
SETTLED = regexp(
    r"\b(?:carried|passed|approved|rejected|defeated|beat|won|voted|vote|referendum|ballot|runoff|run-off|election|re-?elected)\b"
)


def rival(words: str) -> bool:
    return _RIVAL.search(words) is not None


def _respective(before: str, head: str) -> bool:
    """Whether a share belongs to the second of two rivals: "Hugo Mamani and Luz Vargas took 30.1 percent and 27.2 percent"."""
    two = r"[A-Z][\w’'-]+,?[ \n]and[ \n](?:[A-Z][\w’'.-]+[ \n,]+)+(?:\w+[ \n]){0,2}$"
    return re.fullmatch(r"[\W_]*and[ \n]", head) is not None and re.search(two, before) is not None


def contest(members: Sequence[Portion], words: str) -> bool:
    """Whether candidates or parties share one vote."""
    if _NO_CONTEST.search(words):
        return False
    votes = any(sort(p.whole[1]) == "vote" for p in members)
    surnames = [
        m.group()
        for p in members
        for m in re.finditer(r"[A-Z][\w’-]{2,}(?:[ ][A-Z][\w’-]+)*(?=(?:[’']s)?[ \n(,]*(?:[a-z]+[ \n(]+){0,3}$)", p.head[-60:])
    ]
    if len(set(surnames)) < len(surnames):
        # One candidate in two polls or rounds.
        return False
    named = [
        (sort(p.whole[1]) == "vote" and _RESULT.search(p.head[-40:]) is not None)
        or _NAME_BEFORE.search(p.head) is not None
        or _NAME_AFTER.match(p.tail) is not None
        or others(p)
        or unsure(p)
        or (i > 0 and rival(f"{p.head}{' '.join(p.tail.split()[:4])}"))
        or (i > 0 and _respective(members[i - 1].head, p.head))
        or (i == 0 and re.search(r"[A-Z][\w’-]+[^,;]{0,60}\b(?:polled|won|took|got|received|drew|captured)[ \n]$", p.head) is not None)
        for i, p in enumerate(members)
    ]
    unsettled = len(members) > 2 and any(unsure(p) for p in members) and all(unsure(p) or _NAME_BEFORE.search(p.head) for p in members)
    if (
        not votes
        and not unsettled
        and not _CONTEST.search(words)
        and not (re.search(r"\b(?:survey|sample|respondents)", words) and _CHOSE.match(members[0].predicate))
    ):
        return False
    if sum(p.value for p in members) > 150:
        return False
    if sum(named) < len(members) and not (sum(named) >= 2 and named[0] and all(n or held(p) for n, p in zip(named, members, strict=True))):
        return False
    if PLACE.match(members[-1].tail) and not _NAME_BEFORE.search(members[-1].head):
        return False
    return len(members) >= 2
