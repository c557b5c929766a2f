"""What sets shares apart: other times, places, groups and measures, one's share before and after."""

from __future__ import annotations

import calendar
import itertools
import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.shares._answers import opposed, unsure
from newslint.checks.numbers.shares._portions import Portion, noun_of
from newslint.regexp import regexp

#: "55% want a bypass and 35% are against it; 42% would pay a toll".
_WOULD = regexp(r"[ \n](?:of[ \n](?:them|those|all|voters|people|respondents)[ \n](?:\w+[ \n])?)?(?:would|could|might|also|said they|expect|fear|think|believe|hope|worry|trust|use|own|have)\b(?![ \n](?:not|neither|no|yet|prefer|rather|abstain|n[’']t)\b)")
#: The day, month, year, round or wave of a share.
_WHEN = regexp(
    r"^[\W_]*(?:Now|Today|Nowadays)\b|\b(?:[Ii]n|[Bb]y|[Oo]n|for|[Ss]ince|[Dd]uring|until)[ \n](?:(?:early|late|mid-?|the)[ \n]?)?(?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|the fall|Mon|Tues|Wednes|Thurs|Fri|Satur|Sunday|(?:run-?off|(?:first|second|third|fourth|final|opening)[ \n](?:round|quarter|half|dose|ballot|wave|race|poll|question|vote|heat|leg)|primary|general election|by-election))|\bin[ \n](?:its|her|his|their)[ \n](?:first|second|third|fourth|fifth|last)\b|\bin[ \n]the[ \n](?:first|second|third|fourth|last|other|next|final|rerun|replay)(?=[ \n]?(?:[,.;]|$))"
    r"|\b(?:within|after|by)[ \n](?:one|two|three|four|five|six|seven|ten|\w+)[ \n]?(?:years?|months?|days?|weeks?|doses?)\b|\bwithin[ \n]\w+\b|\bby (?:noon|midnight|dawn|dusk|nightfall|night|morning|evening|the (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|end|age|time)|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)(?= ?[,.]| a\.?m| p\.?m|$))|\b(?:one|two|first|second|third) doses?\b|\b(?:this|next) (?:year|month|spring|autumn|summer|winter|week)\b"
)
#: ", the institute said on Wednesday".
_SAID_SO = regexp(r",[ \n][^,;:.]{2,50}[ \n](?:said|says|reported|announced|showed|shows|found|wrote|estimated|told)\b.*$", re.DOTALL)
_AMONG = regexp(r"(?:^|[\W_])(?:[Aa]mong|[Ff]or|[Ii]n)[ \n](?P<group>[\w’'-]+(?:[ \n][\w’'-]+){0,2})[ \n,]*$")
#: "On the larger island 75 percent ...; on the smaller, 65 percent".
_PLACED = regexp(r"[\W_]*(?:In|On|At|Among|For)[ \n]")
_NEXT_PLACE = regexp(r"[;,][ \n](?:and |while |but )?(?:in|on|at|among|for)[ \n](?:the )?[\w’'-]+(?:[ \n]\w+){0,2}[ \n,]*$")
_PLACE = regexp(
    r"^[ \n](?:of[ \n](?:[\w’'-]+[ \n]){1,3})?(?:in|at|among|across|on)[ \n](?:the[ \n])?(?P<place>(?<=among )[\w’'-]+|[A-Z][\w’'.-]*|(?:[\w-]+[ \n]){0,2}(?:areas?|districts?|county|counties|cities|city|states?|schools?|hospitals?|wards?|towns?|men|women|voters|people|children|adults|(?:under|over)-\d+s|whites|blacks|graduates))"
)

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
#: "The figure for the ward is 46%": of another group.
_FIGURE_FOR = regexp(r"\b(?:[Tt]he|an?|its|their)[ \n](?:[a-z]+[ \n])?(?:figure|share|rate|proportion|percentage|average|equivalent)[ \n](?:for|in|among|across|at)[ \n](?:(?!(?:no|against|favou?r)\b)[\w’'-]+[ \n]){1,5}$")
#: "In the first ballot; in the second,".
_NEXT_ROUND = regexp(r";[ \n](?:(?:and|but|while)[ \n])?(?:in|at|on)[ \n](?:the|its|his|her|their)[ \n](?:first|second|third|fourth|last|other|next|final|rerun|replay)\b(?![ \n](?:place|group))[^,;]{0,20}[, \n]*$")
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
_RAISES = (
    r"(?:rais|increas|lift|cut|reduc|boost|doubl|tripl|trebl|bring|brought|tak|took|buil[dt]|expand|par|trim|lower|halv|push|grew|grow)[a-z]*[ \n](?:up[ \n]|down[ \n])?(?:its|his|her|their|the|that)[ \n](?:[\w-]+[ \n]){0,2}?(?:stake|share|holding|shareholding|interest|proportion|slice|part)[ \n](?:[^,;]{0,30}[ \n])?to[ \n](?:\w+[ \n]){0,2}$"
)
_RAISED = regexp(
    r"[\W_]*(?:(?:and|but|then|later|since|now|also|it|he|she|they|which|who|has|have|had|is|will|would|plans?|hopes?|agreed|wants?|to)[ \n])*" + _RAISES
)
#: "Would raise its stake to 49 percent. Currently it holds 33.3 percent".
_TO_BE_RAISED = regexp(r"\b" + _RAISES)
#: "The sheriff took 61 percent in the valley, 55 percent on the coast": one's shares in several places.
_TOOK = regexp(r"\b(?:took|takes|won|wins|got|gets|polled|polls|carried|carries|had|has|scored|received|drew|draws|captured|attracted|secured|led|leads)[ \n](?:with[ \n])?(?:about[ \n]|only[ \n]|just[ \n])?$")
_THERE = regexp(r"[ \n](?:(?:state|nation|county|city|country)wide|nationally|inland|abroad|overall|in|on|at|among|across|along)[ \n](?!(?:favou?r|cash|total|all)\b)")


#: "Glasgow gave Yes 53.5%", "carried Mill Hill with 53 percent", "Dundee, with 57.3%": the place of a result.
_GAVE = regexp(r"(?:^|[.,;]|\band|\bwhile|\bbut)[\W_]*(?:and[ \n])?(?P<place>[A-Z][\w’'-]+(?:[ \n][A-Z][\w’'-]+)*)(?:,[ \n][^,;]{1,40},)?[ \n]gave[ \n](?:[\w’'.-]+[ \n]){1,4}$")
_CARRIED = regexp(r"\b(?:carri(?:ed|es)|won|wins|took|takes|held|holds)[ \n](?P<place>(?:[A-Z][\w’'-]+[ \n])+)(?:with|by|on)[ \n](?:[a-z]+[ \n]){0,2}$")
_WITH = regexp(r"(?P<place>[A-Z][\w’'-]+),[ \n]with[ \n](?:[a-z]+[ \n]){0,2}$")
#: "In Skagen a Green was re-elected with 53 percent": where a sentence is set.
_FRONT_NAME = regexp(rf"^[\W_]*(?:And[ \n]|But[ \n])?(?:In|At|On)[ \n](?!{'|'.join(calendar.month_name[1:])}|{'|'.join(calendar.day_name)})(?P<place>[A-Z][\w’'-]+(?:[ \n][A-Z][\w’'-]+)*)(?=[, \n])")
_IN_NAME = regexp(r"^[ \n](?:of[ \n](?:[\w’'-]+[ \n]){1,3})?(?:in|at|on)[ \n](?:the[ \n])?(?P<place>[A-Z][\w’'-]+(?:[ \n][A-Z][\w’'-]+)*)")
#: "Places voted Yes": what the names before a share are.
_PLACES = regexp(r"\b(?:areas?|districts?|counties|cities|towns?|states?|wards?|villages?|provinces?|regions?|departments?|constituenc(?:y|ies)|seats?|boroughs?|precincts?|islands?)\b")


def _seats(members: Sequence[Portion]) -> set[str]:
    """The places of results, by whichever words name them."""
    out: set[str] = set()
    for p in members:
        m = _GAVE.search(p.head) or _CARRIED.search(p.head) or _IN_NAME.match(p.tail) or _FRONT_NAME.match(p.head) or (_WITH.search(p.head) if _PLACES.search(p.head) else None)
        if m:
            out.add(m["place"].strip())
    return out


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


#: "In a day ... in a week".
_TERM = regexp(r"[^,;]{0,30}?\b(?:in|for|after|over)[ \n](an?|one|two|three|four|five|six|seven|ten|\d+)[ \n](day|week|month|year|hour|minute)s?\b")
_SET_ANEW = regexp(r"^[\W_]*(?:(?:and|but|while|whereas)[ \n])?(?:[Ii]n|[Aa]mong|[Aa]t)[ \n](?!(?:total|all|favou?r|addition|cash|average|turn|the (?:other|remaining|ballot|vote|referendum|count|runoff))\b)[^,;]{3,}")
_BREAK = regexp(r"[^,;]{0,30}?\b(before|after)\b")
#: "In Leeds, where 40 percent", "she managed 38 percent", "asked about the road, 52 percent".
_WHERE = regexp(r"\bwhere[ \n](?:(?:about|some|only|just|nearly|almost)[ \n])?$")
_WHERE_HE = regexp(r"\bwhere[ \n](?:he|she|it|they|[A-Z][\w’'-]+)[ \n](?:took|got|won|had|has|polled|received)[ \n](?:[a-z]+[ \n]){0,2}$")
_SAME_ONE = regexp(r"\b(?:he|she|He|She)[ \n](?:\w+[ \n]){1,3}$")
#: "Her brother inherited 48 percent, she 32".
_KIN = regexp(r"[\W_]*(?:Her|His)[ \n]")
#: "The German house is 55 percent male, the French one 48 percent female".
_OTHER_ONE = regexp(r"\bthe[ \n][\w-]+[ \n](?:ones?|kind|sort|version)[ \n](?:\w+[ \n]){0,2}$|\bthat of[ \n](?:the[ \n])?[\w-]+[ \n](?:\w+[ \n])?$")
_ASKED_ANEW = regexp(r"\b[Aa]sked[ \n](?:about|whether|if|what|which|who|how)\b")
_HERS = regexp(r"\bin[ \n](?:hers|his|theirs|its own)(?=[ \n]?[.,;])")


#: "Its 4.4 percent share in Northgate", "took over the outstanding 25 percent in Meyer Bank", "Rossi SpA, in which 98 percent was acquired".
_STAKE_IN = regexp(r"[ \n](?:(?P<stake>stake|share|shareholding|holding|interest|of (?:the )?(?:shares|stock|capital))[ \n])?(?:in|of)[ \n](?:the[ \n])?<?(?P<firm>[A-Z][\w’'&-]+)")
_IN_WHICH = regexp(r"<?(?P<firm>[A-Z][\w’'&.-]+)(?:[ \n][\w’'&.-]+){0,6}>?,[ \n](?:in|of)[ \n]which[ \n](?:[\w’'-]+[ \n]){0,4}$")
_TAKES_OVER = regexp(r"\b(?:acquir|buy|bought|tak\w+ over|took over|purchas|sell|sold|own|hold|held|rais)\w*\b[^,;.]*$")


def _firms(members: Sequence[Portion]) -> bool:
    """Whether two shares are stakes in firms of different names."""
    found = set()
    staked = False
    for p in members:
        if which := _IN_WHICH.search(p.head):
            found.add(which["firm"])
            staked = True
        elif (m := _STAKE_IN.match(p.tail)) and (m["stake"] or _TAKES_OVER.search(p.head)):
            found.add(m["firm"])
            staked = staked or bool(m["stake"])
    return staked and len(found) > 1


def apart(members: Sequence[Portion]) -> Iterator[str]:
    """What sets shares apart, by name."""
    between = [f"{p.tail}{q.head}" for p, q in itertools.pairwise(members)]
    if len(members) > 2 and opposed(members[0], members[1]) and any(_WOULD.match(p.tail) and not (unsure(p) or opposed(members[0], p) or opposed(members[1], p)) for p in members[2:]):
        yield "another question"
    if any(_RAISED.fullmatch(p.head) for p in members[1:]):
        yield "raised"
    to_be = bool(members) and _TO_BE_RAISED.search(members[0].head) and any(_NOW.search(b) for b in between)
    if to_be or _told_of_now(members) or _two_tenses(members):
        yield "then and now"
    if len(_settings(members)) >= 2:
        yield "settings"
    if _TOOK.search(members[0].head) and all(_THERE.match(p.predicate) for p in members):
        yield "took there"
    if len({m.group().lower() for p in members for m in (_WHEN.search(" ".join(_SAID_SO.sub("", p.tail).split()[:12])) or _WHEN.search(p.head[-45:]),) if m}) >= 2:
        yield "times"
    if any(_NEXT_ROUND.search(b) for b in between):
        yield "rounds"
    if _PLACED.match(members[0].head) and any(_NEXT_PLACE.search(b) for b in between):
        yield "placed"
    if any(_ELSEWHERE.search(b) for b in between) or any(_FIGURE_FOR.search(p.head) for p in members[1:]):
        yield "elsewhere"
    if len(_shared_of(members)) >= 2:
        yield "shares of two"
    if len({measure for p in members if (measure := _measure(p))}) >= 2:
        yield "measures"
    if len({m["group"] for p in members for m in (_AMONG.search(p.head),) if m}) >= 2:
        yield "groups"
    if {m.group(1) for p in members for m in (_BREAK.search(p.tail[:60]),) if m} == {"before", "after"}:
        yield "before and after"
    if len({m.groups() for p in members for m in (_TERM.match(p.tail[:60]),) if m}) >= 2:
        yield "terms"
    if len(_seats(members)) >= 2:
        yield "seats"
    if _firms(members):
        yield "firms"
    if any(_WHERE.search(p.head) for p in members[1:]) or any(_WHERE_HE.search(p.head) and q.sentence != p.sentence for p in members for q in members):
        yield "where"
    if any(_SAME_ONE.search(p.head) for p in members[1:]) and not _KIN.match(members[0].head):
        yield "same one"
    if any(_OTHER_ONE.search(p.head) for p in members[1:]):
        yield "the other one"
    if any(_ASKED_ANEW.search(p.head) for p in members[1:]):
        yield "asked anew"
    if any(_SET_ANEW.match(p.head) and re.search(r"[A-Za-z]{2}", p.predicate) for p in members[1:]) and not _SET_ANEW.match(members[0].head):
        yield "set anew"
    if any(_HERS.search(p.tail) for p in members[1:]):
        yield "in hers"
    if len({m["place"] for p in members for m in (_PLACE.match(p.tail),) if m}) >= 2:
        yield "places"
