"""What shows that shares divide one whole: remainders, exclusive answers, a vote, owners, ingredients, a sum handed out."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.checks.numbers.shares._answers import ages, exclusive, unsure
from newslint.checks.numbers.shares._holders import AIMED, ELIDED, GIVE, HOLD, MAKE, NOMINAL, held, holding
from newslint.checks.numbers.shares._portions import Portion, noun_of
from newslint.checks.numbers.shares._series import lone_mark, near_whole
from newslint.checks.numbers.shares._singly import one_each, several_each
from newslint.checks.numbers.shares._wholes import (
    FRONT,
    NEAR,
    PLACE,
    apart,
    others,
    remainder,
    rounding,
    same_whole,
    sort,
    spends,
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
_DIVIDED = regexp(
    r"\b(?:split|splits|divided|divides|shared (?:out )?(?:among|between|by)|shared|made up of|composed of|consist\w* of|compris\w+|breaks? down|broke down|breakdown|broken down|divided up|apportioned|allocat\w+|earmarked|parcelled|distributed|blend\w*|mixture|mix|alloy|recipe|jointly owned|owned by|is held by|are held by|sourced|composition|ingredients?|shareholders|make-up|makeup|pie chart|cut in (?:two|three|four)|carved up|divvied up|pie|owners|portfolio|in three parts|three ways|four ways|(?:divides?|falls?|fell|breaks?|sort(?:s|ed)?|group(?:s|ed)?) into|where (?:the|its|their|every|each|all|your|his|her)\b[^,;:.]{0,30}? (?:goes|go|went|comes|came|come from|spent|ends up))\b"
)
_COPULA = regexp(r"^[ \n](?:of[ \n](?:[\w’'-]+[ \n]){1,4}?)?(?:is|are|was|were)[ \n](?!in\b|at\b|not\b|more\b|less\b)[\w-]+")
#: What can be spent only once.
_SPENT = frozenset("money fund budget proceeds cash grant sum estate profit donation gift prize award windfall revenue income".split())
_OF_WHICH = regexp(r"\b[Oo]f[ \n](?:which|this|that|these|those|them)\b[^,;]{0,12},?[ \n]$")
_MIX = regexp(r"^[ \n](?:[a-z-]+)(?:[ \n][a-z-]+)?[\W_]*$|^[ \n]?[.;)]*$")
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
    r"^[ \n](?:of[ \n](?:the|all|valid|those)?[ \n]?(?:[\w’'-]+[ \n]){1,3}?)?(?:(?:said|say|says|they|would|will|had|have|were|are|intend\w*|plan\w*|was|is|to|going|went|go|voted|vote|voting|for|back(?:ed|ing)?|chose|choose|picked|pick|prefer(?:red|ring)?|support(?:ed|ing)?|favou?r(?:ed|ing)?|lean\w*|toward|behind|cast)[ \n,]+)*(?:the[ \n]|former[ \n]|incumbent[ \n]|Mr\.?[ \n]|Ms\.?[ \n]|Mrs\.?[ \n])?(?:[a-z]+[ \n]){0,2}?[A-Z]"
)
_RIVAL = regexp(
    r"\b(?:rivals?|challengers?|opponents?|opposing|runner-up|nearest|defeated|second place|second|third|conceded|concede|incumbent|trailed|trailing|other candidate|against (?:him|her)|beaten|the loser|only other)\b"
)
_RESULT = regexp(
    r"\b(?:gave|gives|giving|handed|had|has|took|won|got|received|polled|secured|gets|captured|claimed|drew|finished|came|collected|garnered|managed|mustered|on|at|with|trailed|followed|went to|goes to)\b"
)
_OWNED = regexp(r"\b(?:stakes?|shareholdings?|shareholders?|holdings?|shares|owned by|owns?|owned|equity|per cent-owned)\b")
_OPINION = regexp(
    r"\b(?:said|say|says|want(?:ed|s)?|thought|think|believed?|would|prefer\w*|favou?r\w*|chose|backed|felt|expect\w*|called|hoped?|wished|supported|liked|picked|rated|considered|saw|viewed)\b"
)
_COMES = regexp(
    r"\b(?:com(?:e|es|ing) from|came from|deriv\w+ from|drawn from|owed to|goes? to|went to|sold to|paid (?:to|by)|put the causes (?:at|as)|causes (?:are|were)|made of|consists? of)\b"
)
#: "48 percent were Chinese, 37 percent Korean".
_PEOPLE = regexp(r"[ \n](?:(?:were|are|was|is|spoke|speak)[ \n])?[A-Z][a-z]+(?:[ \n-](?:speak\w+|born|descent|origin|citizens|nationals))?[ \n]*(?:[,;.]|$|and\b)")
#: "Imports come from Iceland (7%), Portugal (56%) and elsewhere (41%)".
_FROM = regexp(
    r"\b(?:com(?:e|es|ing) (?:mainly |mostly |chiefly )?from|came (?:mainly |mostly )?from|go(?:es)? to|went to|(?:is|are|was|were) (?:\w+ )?(?:\w+ed|spent on|made (?:up )?of|sold to|split between|shared between|sent to|drawn from|grown|held by|kept))[ \n][^;]{0,40}\($|\b(?:is|are|was|were) \w+(?:ed|t|n) \($"
)
#: "Carried by 57.1 percent to 44.3 percent".
_SETTLED = regexp(
    r"\b(?:carried|passed|approved|rejected|defeated|beat|won|voted|vote|referendum|ballot|runoff|run-off|election|re-?elected)\b"
)
#: "And cash" closes a list.
_AND_ONE_MORE = regexp(r",?[ \n]?and[ \n](?:[\w’'-]+[ \n]){1,2}")
_ONLY_TWO = regexp(r"\bonly\b")


def rival(words: str) -> bool:
    return _RIVAL.search(words) is not None


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
    if any(_OPEN.match(re.split(r"[,;]", p.predicate)[0]) and not unsure(p) for p in members) and not single:
        return []
    # Parts that come to a whole by themselves leave the others to something else.
    runs = (
        members[i:j]
        for i in range(len(members))
        for j in range(i + 2, len(members) + 1)
        if j - i < len(members) and not (j < len(members) and _AND_ONE_MORE.fullmatch(members[j].head))
    )
    if (
        len(members) > 2
        and any(abs(sum(p.value for p in run) - 100) < 0.6 for run in runs)
        and not any(unsure(p) or others(p) for p in members)
        and not contest(members, words)
    ):
        return []
    kinds = (
        contest(members, words)
        or ages(members)
        or holding(members)
        or _handed_out(members, words)
        or _mixed(members, words)
        or _owned(members, words)
        or (len(members) >= 3 and others(members[-1]) and (holding(members, fronted=True) or _CONTEST.search(words) is not None))
        or (single and _parallel(members))
        or (len(members) == 2 and members[0].tail.strip() in ("to", "against", "versus") and _SETTLED.search(words) is not None)
        or (
            len(members) >= 3
            and unsure(members[-1])
            and not any(unsure(p) for p in members[:-1])
            and all(_OPINION.search(" ".join(p.predicate.split()[:8])) for p in members[:-1])
        )
        or (sum(_ONLY_TWO.search(p.tail) is not None for p in members) >= 2)
        or near_whole(members, total, words, near, single)
    )
    return members if kinds else []


def _asked_apart(members: Sequence[Portion], words: str) -> bool:
    """Whether two answers are to two questions."""
    return (
        re.search(
            r"\b(?:asked separately|separate question|two questions|both questions|second question|another question|in (?:the|a) (?:earlier|previous|second|later) (?:poll|vote|ballot))\b",
            words,
        )
        is not None
    )


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
        or (i > 0 and rival(p.head))
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


def _handed_out(members: Sequence[Portion], words: str) -> bool:
    """Whether a thing goes to, comes from or is spent on each: "55% goes to schools, 35% to roads"."""
    first = members[0]
    front = FRONT.search(first.head)
    whole = first.whole[1] or (noun_of(front["np"])[1] if front else "") or ("it" if _OF_WHICH.search(first.head) else "")
    if all(p.fraction for p in members) and len(members) > 2 and sum(p.value for p in members) < 130:
        # "Half is under vines, a third is orchard": of what was told before.
        whole = whole or "it"
    divided = _DIVIDED.search(words) is not None
    if (
        not whole
        and not divided
        and not re.search(
            r"\b(?:gets?|draws?|spen[dt]s?|exports?|imports?|sells?|sends?|invest\w*|earns?|devotes?)\b[^,;]{0,40}$", first.head
        )
    ):
        return False
    if len(members) == 2 and lone_mark(members):
        return False
    aims = [AIMED.match(p.predicate) for p in members]
    found = [a for a in aims if a]
    if len(found) == len(members):
        if any(re.search(r"\b[A-Z][\w’'-]+[ \n]$", p.head) for p in members[1:]):
            # "Norway supplies 40% of its gas to Britain and Russia 75% to Germany".
            return False
        fixed = {a["prep"] for a in found} <= {"in", "on", "at"} and not any(a["verb"] for a in found)
        if fixed and front is None and not divided and not spends(members) and not (len(members) > 2 and others(members[-1])):
            return False
        moving = others(members[-1]) or any(a["verb"] for a in found) or spends(members) or front is not None or divided or not PLACE.match(first.tail)
        if sort(whole) == "vote" and not {a["prep"] for a in found} <= {"to", "for"}:
            return False
        if (
            sort(whole) == "person"
            and front is None
            and not any(a["verb"] and re.match(r"liv|born|com|cam|bas|work", a["verb"]) for a in found)
        ):
            return False
        return moving and (len({a["prep"] for a in found}) == 1 or front is not None or divided or len(members) > 2)
    if front and len(members) >= 2 and all(a or held(p) for a, p in zip(aims, members, strict=True)) and sort(whole) != "person":
        return not all(held(p) for p in members[1:]) or bool(aims[0]) or holding(members)
    if divided and all(a or held(p) or ELIDED.match(p.head) for a, p in zip(aims, members, strict=True)):
        return len(members) >= 3 or re.search(r"\b(?:split|divided|shared|jointly)\b", words) is not None
    if len(members) > 2 and sum(p.value for p in members) <= 122 and all(NOMINAL.match(p.predicate) for p in members):
        return whole != "" and (_COPULA.match(members[0].predicate) is not None)
    if whole in _SPENT and len(members) > 2 and all(re.match(r"[ \n]\w+", p.predicate) for p in members):
        return True
    if len(members) > 2 and re.search(r"\b(?:split|divided|shared|apportioned|allocated|distributed|awarded)\b[^:]*:[ \n]$", first.head):
        return True
    land = whole in (
        "it",
        "land",
        "area",
        "estate",
        "farm",
        "acreage",
        "territory",
        "island",
        "country",
        "soil",
        "crop",
        "forest",
        "site",
        "garden",
        "floor",
        "field",
    )
    return land and all(_COPULA.match(p.predicate) or a for a, p in zip(aims, members, strict=True))


def _mixed(members: Sequence[Portion], words: str) -> bool:
    """Ingredients: "60% cotton, 35% wool and 15% nylon"."""
    if all(p.head.endswith("(") for p in members) and (
        _FROM.search(members[0].head) or _DIVIDED.search(members[0].head) or others(members[-1]) or re.match(rf"\)[ \n](?:{GIVE}|{MAKE}|{HOLD})\b", members[-1].tail)
    ):
        return True
    if _DIVIDED.search(members[0].head) and all(re.search(r"\w[ \n](?:at|with|on)[ \n](?:\w+[ \n])?$", p.head) for p in members):
        # "Made up of nitrogen at 84 percent and carbon dioxide at 19".
        return True
    listed = all(re.search(r"[\w’']{2,}(?:,|:)[ \n]$", p.head) and re.match(r"[ \n]*(?:$|[,;.])", p.tail) for p in members)
    of = members[0].whole[1] or FRONT.search(members[0].head)
    if (
        len(members) > 2
        and _COPULA.match(members[0].predicate)
        and sum(p.value for p in members) <= 135
        and all(_PEOPLE.match(p.predicate) or (i and others(p)) for i, p in enumerate(members))
        and (of or others(members[-1]))
    ):
        return True
    if listed and (_COMES.search(members[0].head) or one_each(members, words) or _DIVIDED.search(words)):
        # "From unions, 58 percent, and members, 52 percent".
        return True
    tails = [re.sub(r"[ \n]by[ \n](?:weight|volume|mass)$", "", re.split(r"[,;.]", p.tail)[0].rstrip()) for p in members]
    if (
        all(re.fullmatch(r"[ \n][a-z]{3,}(?:[ \n][a-z]{3,})?", t) and NOMINAL.match(t) for t in tails)
        and sum(p.value for p in members) <= 130
    ):
        return (
            len(members) > 2
            or re.search(r"\b(?:labell?ed|marked|contain\w*|made (?:of|from)|is|was|blend of|mix(?:ture)? of)[ \n]$", members[0].head)
            is not None
        )
    if len(members) < 3 and not _DIVIDED.search(words):
        return False
    return (
        all(_MIX.match(p.tail) for p in members)
        and all(re.search(r"[a-z]", p.tail) for p in members)
        and (
            re.search(r"\b(?:is|was|are|were|contains?|about|of|being|a)[ \n]+(?:about )?$", members[0].head) is not None
            or _DIVIDED.search(words) is not None
        )
        and not any(re.match(r"[ \n](?:more|less|up|down|off|higher|lower|ha[ds]|were|was|did|went|said)\b", p.tail) for p in members)
    )


_STAKE_IN = regexp(r"[ \n](?:stake|share|holding|interest)[ \n](?:in|of)[ \n](?P<np>[^,;:.()—]{2,50})")


def _owned(members: Sequence[Portion], words: str) -> bool:
    """Owners of one company."""
    if not _OWNED.search(members[0].head + members[0].tail) and not re.search(
        r"\b(?:owned by|held by|shareholders|owners|stakes?)\b", words
    ):
        return False
    later = members[1:]
    if members[0].whole[1] and any(
        noun_of(m["np"])[1] not in (members[0].whole[1], "company", "firm", "venture", "business", "group")
        for p in later
        for m in (_STAKE_IN.match(p.tail),)
        if m
    ):
        # "Of Newmont Gold", "a stake in its copper unit".
        return False
    stakes = {
        m["of"]
        for p in members
        for m in (re.match(r"[ \n](?:stake|share|holding|interest)[ \n](?:in|of)[ \n](?:the[ \n])?(?P<of>[\w’'-]+)", p.tail),)
        if m
    }
    if len(stakes) > 1:
        return False
    if any(p.whole[1] and not same_whole(members[0].whole, p.whole) for p in later):
        return False
    if any(re.match(r"[ \n](?:stake |holding |share |interest )?(?:in|of)[ \n](?:the[ \n])?[A-Z]", p.tail) for p in later):
        return False
    return all(held(p) or re.match(r"[ \n](?:by|with|to|for|is|are|was|belongs?|stake|held|owned|trades|floats)\b", p.tail) for p in later)


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
    shared = _DIVIDED.search(lead) or re.search(
        r"\b(?:results?|votes?|spent|spending|where|went|goes|comes|shares?|budget|how|final (?:count|tally))\b", lead, re.IGNORECASE
    )
    return bool(told or shared or len(exclusive(members)) >= 2) and bool(lead) and (told or lead.rstrip().endswith(":") or bool(shared))
