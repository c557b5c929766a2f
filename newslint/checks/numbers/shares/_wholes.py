"""The whole of which shares are parts: whether two are one, whether shares are of other times, places or groups, and what is left of it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from newslint.checks.numbers.shares._portions import Portion, noun_of
from newslint.regexp import regexp

PRONOUNS = frozenset("it them those these that this whom which all".split())
_PERSONS = frozenset(
    "people person adult respondent resident voter those who those member american briton participant interviewee sample citizen elector public householder population islander local".split()
) | {"those who"}
#: Of those who are counted, kinds may overlap: smokers and men among patients.
GROUPS = frozenset(
    "patient pupil student worker teacher victim customer client user visitor driver prisoner inmate passenger tourist employee nurse doctor parent child soldier migrant staff workforce".split()
)
#: Nouns of those who do or have several things each.
AGENTS = regexp(
    r"(?:^|[ \n])(?:those|person|people|men|women|man|woman|child|children|famil\w+|households?|homes?|compan\w+|firms?|business\w*|farms?|schools?|hospitals?|shops?|stores?|restaurants?|hotels?|banks?|clubs?|teams?|airlines?|buildings?|houses|flats|cars|dogs?|cats?|countr\w+|cit(?:y|ies)|towns?|boys?|girls?|adults?|staff|workforce|crew|class|audience|public|pupils?|nurses?|graduates?|inmates?|(?:stud|pati|resid|respond|cli|par|ag|adolesc)ents?|(?:particip|applic|immigr|migr|ten|consult|accoun?t|serv|merch|assist|occup|claim|inhabit|contest)ants?"
    r"|(?!cancer|number|order|water|paper|power|fever|river|quarter|winter|summer|offer|error|factor|sector|floor|colou?r|disorder|labou?r|timber|letter|layer|silver|copper|answer|matter|shower|tower|flower|tumou?r|odou?r|container|computer|chapter|corner|dinner|feather|rubber|lumber|murder|paper|ladder|trailer|sewer|fibre|fiber|semester)[a-z]{2,}(?:ers?|ors?|ists?|ees?|ians?))$"
)
_VOTES = frozenset("vote ballot poll voter delegate electorate votes tally elector count".split())
FRONT = regexp(
    r"(?:^|[,;:][ \n]|\bthat[ \n]|[“\"])(?:[Oo]f|[Oo]ut of|[Aa]mong)[ \n](?P<np>(?:the|those|all|total|its|their|these|his|her|every|this|that|[\d,]+|[\w’'-]+[’']s)\b[^,;]{0,60})(?:,|[ \n](?=a\b))"
)

#: The day, month, year, round or wave of a share.
_WHEN = regexp(
    r"\b(?:in|by|on|for|since|during|until)[ \n](?:(?:early|late|mid-?|the)[ \n]?)?(?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|Mon|Tues|Wednes|Thurs|Fri|Satur|Sunday|(?:run-?off|(?:first|second|third|fourth|final|opening)[ \n](?:round|quarter|half|dose|ballot|wave|race|poll|question|vote|heat|leg)|primary|general election|by-election))|\bin[ \n](?:its|her|his|their)[ \n](?:first|second|third|fourth|fifth|last)\b|\bin[ \n]the[ \n](?:first|second|third|fourth|last|other|next|final|rerun|replay)(?=[ \n]?(?:[,.;]|$))"
    r"|\b(?:within|after|by)[ \n](?:one|two|three|four|five|six|seven|ten|\w+)[ \n]?(?:years?|months?|days?|weeks?|doses?)\b|\bwithin[ \n]\w+\b|\bby (?:noon|midnight|dawn|dusk|nightfall|night|morning|evening|the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|end|age|time)|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?= ?[,.]| a\.?m| p\.?m|$))|\b(?:one|two|first|second|third) doses?\b|\b(?:this|next) (?:year|month|spring|autumn|summer|winter|week)\b"
)
_AMONG = regexp(r"(?:^|[\W_])(?:[Aa]mong|[Ff]or|[Ii]n)[ \n](?P<group>[\w’'-]+(?:[ \n][\w’'-]+){0,2})[ \n,]*$")
#: "On the larger island 75 percent ...; on the smaller, 65 percent".
_PLACED = regexp(r"[\W_]*(?:In|On|At|Among|For)[ \n]")
_NEXT_PLACE = regexp(r"[;,][ \n](?:and |while |but )?(?:in|on|at|among|for)[ \n](?:the )?[\w’'-]+(?:[ \n]\w+){0,2}[ \n,]*$")
_STANDS = regexp(
    r"[ \n](?:(?:is|are|was|were|happen(?:s|ed)?|occur(?:s|red)?|took place|take place|beg[ai]n|started|grows?|grew|lies?|lay|found|recorded|stored|liv(?:e|es|ed|ing)|work(?:s|ed|ing)?|stay(?:s|ed)?|born|based|located|grown|made|built|sold|held|spent)[ \n]){1,2}(?:in|at|on)\b"
)
_SPENDS = regexp(
    r"\b(?:earn(?:s|ed)?|gets?|got|mak(?:es|e)|made(?![ \n](?:in|by|up)\b)|draws?|puts?|places?|placed|spen[dt]s?|sells?|sold|exports?|exported|invest(?:s|ed)?|keeps?|generates?|does|raised|raises|collects?|buys?|imports?)\b[^,;]{0,24}$"
)
_HAS = regexp(r"\b(?:has|had|holds?|held)\b[^,;]{0,24}$")
_OWN = regexp(r"[ \n]of[ \n](?:its|their|his|her)\b")
PLACE = regexp(
    r"^[ \n](?:of[ \n](?:[\w’'-]+[ \n]){1,3})?(?:in|at|among|across|on)[ \n](?:the[ \n])?(?P<place>(?<=among )[\w’'-]+|[A-Z][\w’'.-]*|(?:[\w-]+[ \n]){0,2}(?:areas?|districts?|county|counties|cities|city|states?|schools?|hospitals?|wards?|towns?|men|women|voters|people|children|adults|(?:under|over)-\d+s|whites|blacks|graduates))"
)

#: What is said to have been parted.
DIVIDED = regexp(
    r"\b(?:split|splits|divided|divides|spoken for|in full by|made (?:up )?(?:of|from)|shared (?:out )?(?:among|between|by)|shared|made up of|composed of|consist\w* of|compris\w+|breaks? down|broke down|breakdown|broken down|divided up|apportioned|allocat\w+|earmarked|parcelled|distributed|blend\w*|mixture|mix|alloy|recipe|jointly owned|owned by|is held by|are held by|sourced|composition|ingredients?|shareholders|make-up|makeup|pie chart|cut in (?:two|three|four)|carved up|divvied up|pie|owners|portfolio|in three parts|three ways|four ways|(?:divides?|falls?|fell|breaks?|sort(?:s|ed)?|group(?:s|ed)?) into|where (?:the|its|their|every|each|all|your|his|her)\b[^,;:.]{0,30}? (?:goes|go|went|comes|came|come from|spent|ends up))\b"
)

#: The number that sentence parts need to be called a sum of 100.
NEAR = 1.6


#: "By weight, grain made up 66 percent; by value, steel made up 51": by what is measured.
_MEASURES = "weight|value|volume|number|area|mass|tonnage|bulk|worth|revenue|turnover|headcount|population"
_BY_FRONT = regexp(rf"(?:^|[;,][ \n](?:(?:and|but|while)[ \n])?)[Bb]y[ \n](?P<by>{_MEASURES}),?[ \n]")
_BY_TAIL = regexp(rf"[^,;.]{{0,40}}?\bby[ \n](?P<by>{_MEASURES})\b")


def _measure(p: Portion) -> str | None:
    """What a share is measured by, where the text says so."""
    found = [m["by"] for m in _BY_FRONT.finditer(p.head)]
    if found:
        return found[-1]
    return m["by"] if (m := _BY_TAIL.match(p.tail)) else None


#: "; in Germany, 47 percent".
_ELSEWHERE = regexp(r"[;,][ \n](?:(?:and|but|while)[ \n])?(?:in|at|across)[ \n](?:the[ \n])?[A-Z][\w’'. -]+[, \n]*$")
#: "In the first ballot; in the second,".
_NEXT_ROUND = regexp(r";[ \n](?:(?:and|but|while)[ \n])?(?:in|at|on)[ \n](?:the|its|his|her|their)[ \n](?:first|second|third|fourth|last|other|next|final|rerun|replay)\b(?![ \n](?:place|group))[^,;]{0,20}[, \n]*$")
#: What each of several things has: "58 percent of the damages for the house, 36 percent for the car".
_EACH_HAS = frozenset("damage cost price value fare fee debt loss claim salary wage rent repair".split())
_AT = regexp(r"[ \n](?:for|of|at|in|on)[ \n]")
_SHARED_OF = regexp(r"\b(?:share|slice|portion|stake|interest)[ \n](?:of|in)[ \n](?P<np>[^,;]{3,40}?)[ \n]*(?:\b(?:is|was|stands|stood|came|comes|will|reached|rose|fell)\b[^,;]*)?$")


def _shared_of(members: Sequence[Portion]) -> set[tuple[str, str]]:
    """The wholes of "his share of the women's vote was 58 percent"."""
    return {noun_of(m["np"]) for p in members for m in (_SHARED_OF.search(p.head),) if m}


#: "At the high school 58 percent ...; at the middle school 53 percent": where a clause opens.
_SETTING = regexp(
    r"(?:^|;|,(?=[ \n](?:and|but|while|whereas)\b))[\W_]*(?:(?:and|but|while|whereas)[ \n])?(?P<prep>in|on|at|under|during|across)[ \n](?P<place>(?!(?:all|total|fact|addition|contrast|general|particular|turn|reply|a|an|least|last|first|second|third)\b(?! \w+,))(?:[\w’'-]+(?:,[ \n]|[ \n])){1,5})",
    re.IGNORECASE,
)
#: What somebody had, and what is so now.
_PAST = regexp(
    r"\b(?:was|were|had|held|owned|belonged|took|made|went|came|ago|once|used to|before|until|[a-z]{2,}ed(?=[ \n](?:(?:for|up|about|just|only|some|over)[ \n])*$))\b"
)
_NOW = regexp(r"\b(?:now|today|nowadays|currently|these days|at present)\b", re.IGNORECASE)
#: "Which held 55 percent, has raised its stake to 80 percent": the same one's share later.
_RAISED = regexp(
    r"[\W_]*(?:(?:and|but|then|later|since|now|also|it|he|she|they|which|who|has|have|had|is|will|would|plans?|hopes?|agreed|wants?|to)[ \n])*"
    r"(?:rais|increas|lift|cut|reduc|boost|doubl|tripl|trebl|bring|brought|tak|took|buil[dt]|expand|par|trim|lower|halv|push|grew|grow)[a-z]*[ \n](?:up[ \n]|down[ \n])?(?:its|his|her|their|the|that)[ \n](?:[\w-]+[ \n]){0,2}?(?:stake|share|holding|shareholding|interest|proportion|slice|part)[ \n](?:[^,;]{0,30}[ \n])?to[ \n](?:\w+[ \n]){0,2}$"
)
#: "The sheriff took 61 percent in the valley, 55 percent on the coast": one's shares in several places.
_TOOK = regexp(r"\b(?:took|takes|won|wins|got|gets|polled|polls|carried|carries|had|has|scored|received|drew|draws|captured|attracted|secured|led|leads)[ \n](?:with[ \n])?(?:about[ \n]|only[ \n]|just[ \n])?$")
_THERE = regexp(r"[ \n](?:in|on|at|among|across|along)[ \n](?!(?:favou?r|cash|total|all)\b)")


def _settings(members: Sequence[Portion]) -> set[str]:
    """Where the clauses of the shares are set, by what opens them."""
    out: set[str] = set()
    for i, p in enumerate(members):
        # A word before keeps a later clause from opening at the start.
        found = _SETTING.search(f"x {members[i - 1].tail[-60:]}{p.head}" if i else p.head)
        if found:
            out.add(found["place"].lower().strip(", "))
    return out


def _told_of_now(members: Sequence[Portion]) -> bool:
    """Whether some shares are of today and the others of the past."""
    words = [f"{p.head[-60:]}{' '.join(p.tail.split()[:9])}" for p in members]
    now = [_NOW.search(w) is not None for w in words]
    return any(now) and all(
        n or _PAST.search(p.head[-60:]) or _PAST.search(" ".join(p.predicate.split()[:4])) for n, p in zip(now, members, strict=True)
    ) and not all(now)


#: One verb of having, in the past and in the present.
_TENSES = (("had", "has", "have"), ("held", "holds", "hold"), ("owned", "owns", "own"), ("controlled", "controls", "control"))


def _two_tenses(members: Sequence[Portion]) -> bool:
    """Whether some had a share and others have one: "Alton had 52 percent; the merged firm has 68"."""
    verbs = {m.group().lower() for p in members for m in (re.search(r"\b[a-z]+(?=[ \n](?:(?:about|only|just|nearly|some)[ \n])?$)", p.head),) if m}
    return any(past in verbs and verbs & set(present) for past, *present in _TENSES)


def apart(members: Sequence[Portion]) -> bool:
    """Whether the shares are of other times, places or groups; what is called the rest is of the whole of those before it."""
    members = [p for i, p in enumerate(members) if not (i and remainder(p))]
    if any(_RAISED.fullmatch(p.head) for p in members[1:]) or _told_of_now(members) or _two_tenses(members) or len(_settings(members)) >= 2:
        return True
    if len(members) > 1 and _TOOK.search(members[0].head) and all(_THERE.match(p.predicate) for p in members) and all(re.fullmatch(r"[\W_]*(?:and|but|while)?[\W_]*(?:about |only |just )?", p.head) for p in members[1:]) and not spends(members):
        return True
    when = {m.group().lower() for p in members for m in (_WHEN.search(" ".join(p.tail.split()[:12])) or _WHEN.search(p.head[-45:]),) if m}
    between = [f"{p.tail}{q.head}" for p, q in itertools.pairwise(members)]
    if any(_NEXT_ROUND.search(b) for b in between):
        return True
    if len(when) >= 2:
        return True
    if _PLACED.match(members[0].head) and any(_NEXT_PLACE.search(b) for b in between):
        return True
    if any(_ELSEWHERE.search(b) for b in between) or len(_shared_of(members)) >= 2:
        return True
    if members[0].whole[1] in _EACH_HAS and len({m.group() for p in members for m in (_AT.match(p.predicate),) if m}) == 1:
        return True
    if len({measure for p in members if (measure := _measure(p))}) >= 2:
        return True
    groups = {m["group"] for p in members for m in (_AMONG.search(p.head),) if m}
    if len(groups) >= 2:
        return True
    if any(re.search(r"\bin[ \n](?:hers|his|theirs|its own)(?=[ \n]?[.,;])", p.tail) for p in members[1:]):
        return True
    if spends(members) or _STANDS.match(members[0].predicate):
        return False
    places = {m["place"] for p in members for m in (PLACE.match(p.tail),) if m}
    return len(places) >= 2


def spends(members: Sequence[Portion]) -> bool:
    """Whether somebody earns, spends or sells a whole in several places: "earns 55% of its revenue in Europe, 30% in Asia"."""
    preps = {m.group(1) if (m := re.match(r"[ \n]([a-z]+)[ \n]", p.predicate)) else "" for p in members}
    first = members[0]
    spent = _SPENDS.search(first.head) or (_OWN.match(first.tail) and _HAS.search(first.head))
    return spent is not None and bool(members[0].whole[1]) and len(members) > 2 and len(preps) == 1


def fronted(p: Portion) -> tuple[str, str] | None:
    """The whole that stands before a share: "Of the money, 40%"."""
    found = FRONT.search(p.head)
    return noun_of(found["np"]) if found else None


def measured_now(told: Sequence[Portion], p: Portion) -> bool:
    """Whether a share is the first of whose whole the text says something."""
    before = {sort(whole[1]) for q in told for whole in (q.whole, fronted(q)) if whole}
    return p.whole[1] != "" and not before - {""} and sort(p.whole[1]) not in before


def sums_to_whole(values: Sequence[float], with_value: float | None = None) -> bool:
    """Whether some of the values, with one that must be among them, come to a whole."""
    values = list(values)[:9]
    for n in range(1, len(values) + 1):
        for some in itertools.combinations(values, n):
            if abs(sum(some) + (with_value or 0.0) - 100) <= NEAR:
                return True
    return False


_REST_HEAD = regexp(
    r"\b(?:the|its|their|his|her|any|with|and)[ \n](?:(?:other|remaining)\b(?![ \n](?:hand|day|side))[^,;.()]{0,34}|(?:rest|remainder|balance)\b[^,;.()]{0,30}[,(—–:-]?|last)[ \n]*(?:about |some |of |of about |the )?$"
    r"|(?:^[\W_]*|[,;][ \n](?:and[ \n]|thus[ \n]|thereby[ \n])?|\b(?:that|which)[ \n])(?:leaving|leaves)\b[^;.()]{0,40}$|\b(?:everything|everyone|everybody|all|anything) (?:else|others?|other)\b[^;.()]{0,26}$|\bwhat (?:(?:is|was) left|remain(?:s|ed))\b[, ]*$|^[\W_]*(?:A |The )?(?:remaining|remainder|rest)\b[^;.]{0,24}$",
    re.IGNORECASE,
)
_REST_TAIL = regexp(
    r"^[ \n](?:remains?|remaining|that (?:remains|is left)|(?:is|was|are|were) left(?!-)|left over|(?:went |goes |is |was |came )?(?:from |to |on |for )?(?:everything|everyone|everybody) else|balance)\b"
)
#: "Others 12%" counts as the rest where the members before it are holders or answers.
_OTHERS = regexp(
    r"\b(?:(?:and|the|all|with) )?(?:others?|other (?:parties|candidates|makers|brands|sources|causes|uses|categories|countries|firms|companies|faiths|religions|groups|fuels|items|costs|crops))\b[^,;.()]{0,16}$|^[\W_]*(?:the )?(?:others?)\b[^,;.()]{0,16}$",
    re.IGNORECASE,
)
_OTHERS_TAIL = regexp(
    r"^[ \n](?:(?:for|to|from|on|by|was|were|is|are|went to|goes to|came from|chose|backed|preferred|favou?red|of|had|some)[ \n])?(?:of (?:an)?other [a-z]+|something else|none of|(?:[\w’'-]+[ \n]){1,3}or elsewhere|others?|other (?:origins?|races?|backgrounds?|nationalit\w+|languages?|descent|parties|candidates|makers|brands|sources|causes|uses|categories|countries|faiths|religions|groups|fuels|crops)|elsewhere|someone else|another (?:candidate|party))\b",
    re.IGNORECASE,
)


def sort(noun: str) -> str:
    if noun in PRONOUNS or not noun:
        return ""
    if noun in _VOTES:
        return "vote"
    return "person" if noun in _PERSONS else noun


def same_whole(a: tuple[str, str], b: tuple[str, str]) -> bool:
    """Whether two named wholes can be one."""
    if a[0] and b[0] and a[0] != b[0]:
        return False
    x, y = sort(a[1]), sort(b[1])
    return not x or not y or x == y or {x, y} == {"vote", "person"}


def remainder(p: Portion) -> bool:
    """Whether a share is called what is left."""
    return _REST_HEAD.search(p.head[-80:]) is not None or _REST_TAIL.match(p.tail) is not None


def others(p: Portion) -> bool:
    return _OTHERS.search(p.head.rstrip("( ")[-40:]) is not None or _OTHERS_TAIL.match(p.tail) is not None


def rounding(members: Sequence[Portion]) -> float:
    """How far over a whole the members may come because each was rounded."""
    if all(p.decimals for p in members):
        return 0.06 * len(members) * (1 if all(p.decimals == 1 for p in members) else 0.2) + 0.01
    return 1.01 if len(members) == 2 else max(2.0, len(members) / 2)
