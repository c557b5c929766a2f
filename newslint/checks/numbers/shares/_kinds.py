"""What each share is: who has it, what becomes of it, and whether such answers exclude one another."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.shares._answers import asked, degrees, denied, heading, label, said, unsure
from newslint.checks.numbers.shares._asides import level
from newslint.checks.numbers.shares._context import BEAT, CHANGES, DIVIDED
from newslint.checks.numbers.shares._forms import FINITE, JOIN, OWN
from newslint.checks.numbers.shares._portions import Portion
from newslint.checks.numbers.shares._sets import Candidate
from newslint.checks.numbers.shares._wholes import others, remainder
from newslint.regexp import regexp

# What each is -----------------------------------------------------------------------------------------------------------

_PREPOSITION = regexp(r"(?:was |were |is |are |will |would |be |been |[a-z]+ed |goes |went |go |came |comes |come |spent )*(?P<prep>to(?! blame\b)|for|from|by|into|on|in|at|as|with|through|via|among|across|under|over|between|within|before|after|against|of)\b")
_PLACING = frozenset("in at on among across under over between within before after against of".split())
#: "Earns 55% of its revenue in Europe, 30% in Asia": a whole that is earned, spent, found or counted in several places.
SPENDS = regexp(
    r"\b(?:earn(?:s|ed)?|gets?|got|mak(?:es|e)|draws?|puts?|places?|placed|spen[dt]s?|spending|money|sells?|sold|exports?|exported|invest(?:s|ed)?|keeps?|generates?|does|raised|raises|collects?|buys?|imports?|record(?:ed|s)?|count(?:ed|s)?|logg?(?:ed|s)?|register(?:ed|s)?|locat(?:ed|es)|trac(?:ed|es)|found|observed|saw|will be|goes|go|went|laid|lays|lay|pinned|heaped)\b[^,;]{0,40}$"
)
_NAME = regexp(r"\b(?!(?:The|In|Of|An?|But|And|Its|Their|His|Her|Some|About|Only|Just|Another|Nearly|Among|He|She|It|They|On|At|With|For|That|This|Those|These|By|When|While|As|If|All|Most|More|Mr|Mrs|Ms|Dr|Yes|No|I|We|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)[A-Z][\w’'-]+")
_HOLD = r"own(?:s|ed|ing)?|holds?|held|holding|controls?|controlled|possess\w*|retain(?:s|ed)?|keep(?:s|ing)?|kept|belong\w*"
_MAKE = r"mak(?:e|es|ing) up|made up|account(?:s|ed|ing)? for|compris(?:e|es|ed|ing)|constitut(?:e|es|ed|ing)|represent(?:s|ed|ing)?|form(?:s|ed)?|counts? for|counted for"
_GIVE = r"suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|bring(?:s|ing)?(?: in)?|brought(?: in)?|deliver(?:s|ed|ing)?|meets?|met|pays?|paid|paying|financ(?:e|es|ed|ing)|covers?|covered|shoulders?|foots?|bears?|puts? (?:in|up)|yield(?:s|ed)?|powers?|heats?|grows?|grew|caus(?:e|ed|es)|start(?:ed|s)|wrote"
_TAKE = r"inherit(?:s|ed)?|takes?|took|taking|tak(?:e|es|ing|en) up|took up|occup(?:y|ies|ied)|absorb(?:s|ed)?|consum(?:e|es|ed)|swallow(?:s|ed)?|eat(?:s)? up|use[sd]?|receiv(?:e|es|ed)|gets?|got|buys?|bought|handl(?:e|es|ed)|carr(?:y|ies|ied)|process(?:es|ed)?|sells?|sold|claim(?:s|ed)?|command(?:s|ed)?|captur(?:e|es|ed)|secur(?:ed|es|e)|drew|draws?|fill(?:s|ed)?|bottles?"
_ADVERBS = r"(?:[ \n](?:about|some|only|just|another|a further|nearly|roughly|around|out|on|with|a|an|the|now|almost|still|over|more than|for|in|up|of))*[ \n(]*$"
_HOLDERS = tuple((name, regexp(rf"\b(?:{verbs})\b{_ADVERBS}")) for name, verbs in (("holds", _HOLD), ("makes", _MAKE), ("gives", _GIVE), ("takes", _TAKE), ("has", "has|had|have|having|with"), ("is", "is|are|was|were|be|been"), ("wins", "won|wins|win|polled|received|scored|led|leads")))
_IN_PARTS = regexp(r"\b(?:be|labell?ed|is|are|was|were|contains?|made (?:of|from|up of)|blend of|mix(?:ture)? of|knit of|comes?|came|went|goes|yields?|holds?)[ \n]$")
_STUFF = regexp(r"[A-Za-z][a-z’'-]{2,}(?:[ \n][a-z-]{3,})?")
_SHARE_NOUN = regexp(r"\b(?:share|stake|portion|slice|holding|interest)\b")
#: "58% of the ball to their guests' 46%".
_TO = regexp(r"[^,;]{0,40}?[ \n,]*\b(?:to|against|versus)\b(?:[ \n]+[\w’'.-]+){0,4}[ \n]*")
_ONLY = regexp(r"\b(?:only|alone)\b")
_TO_DO = regexp(r"(?:[a-z’']+[ \n]){0,4}?to[ \n]+[a-z]+\b")
_DECIDED = regexp(r"\b(?:chose|voted|decided|opted|want(?:ed)?|preferred|elected|would rather|said)\b")


_BY = regexp(r"\bby[ \n](?:\w+[ \n])?$")
_IN = regexp(r"\b(?:in|on)[ \n](?:\w+[ \n])?$")
_FOR_EACH = regexp(r"\b(?:in|on|for|with)[ \n](?:\w+[ \n])?$")
#: "Known to 45 percent, his rival to 36".
_TO_EACH = regexp(r"\bto[ \n](?:\w+[ \n])?$")
#: "Ward 4 gave her 38 percent": one and the same takes each.
_TO_ONE = regexp(r"\b(?:her|him|it|them)[ \n]$")
#: What finds or reaches a thing that another may find too.
_DETECTS = regexp(r"\b(?:caught|catch\w*|detect\w*|spot(?:s|ted)?|identif\w+|flag\w*|miss(?:es|ed)|recogni[sz]\w+|help(?:s|ed)?|treat\w*|kill(?:s|ed)?|sav(?:e|es|ed|ing)|solv\w+|read|saw|sees?|visit(?:s|ed)?|remember\w*|protect\w*|prevent\w*|hit|hits|reach\w*|affect\w*|damag\w+|watched|known|seen|visited|spoken|found)(?:[ \n]by)?[ \n](?:\w+[ \n])?$|\b(?:(?:an?|one|another)[ \n](?:[a-z]+[ \n])?(?:factor|cause|reason|issue)|(?:part|role)|contribut\w+|involved|figured)[ \n](?:in|of|to)[ \n]$")
#: What may reach the same part twice.
_REACHES = regexp(r"\b(?:cover|reach|serve|feed|light|power|shade|hit|affect)\w*[ \n](?:\w+[ \n])?$")
#: What each of several things has: "58 percent of the damages for the house, 36 percent for the car".
_EACH_HAS = regexp(r"damage|cost|price|value|fare|fee|debt|loss|claim|salary|wage|rent|repair")
#: "Feared floods (52 percent), drought (34 percent)", "wore helmets in 37 percent of the crashes"; but "factories use 19 percent of it".
_OPEN_BEFORE = regexp(r"\b(?:fear\w*|wor[en]|wear|eat|drink|like[ds]?|read|watch\w*|speaks?|spoke|play\w*|enjoy\w*|know|use[ds]?|need\w*|follow\w*|visit(?:s|ed)?|suffer\w*|report\w*|cit(?:e|ed|es)|mention\w*|complain\w*|worr\w+|side effects|(?<!\bthe )(?<!\ban )(?<!\bits )(?<!\bthis )(?<!-share )(?<!-cash )(?<!takeover )(?<!merger )offer\w*)\b(?=[^;.]*[a-z])(?![ \n](?:up[ \n])?(?:(?:about|some|only|just|nearly|almost|around|over)[ \n])?$)[^;.]*$|\b(?:had|have|has|named|gave|rose|fell|grew|sank|dropped|climbed|cut|raised)\b[^,;(]*\($", re.IGNORECASE)
_GIVES_TO = regexp(rf"\b(?:{_MAKE}|{_GIVE})(?:[ \n](?:the|its|their)[ \n][a-z-]+)?(?:[ \n](?:about|some|only|just|nearly|almost))*[ \n]*$")

#: "It makes 52 percent of its sales in Asia. Europe accounts for 33": what makes up the same whole.
_MAKES_UP = regexp(rf"\b(?:{_MAKE}){_ADVERBS}")


_SUBJECT = regexp(r"(?:[Tt]he[ \n])?(?P<it>(?!(?:another|some|about|only|just|those|these|they|they|with|from|for|and|while|followed|more|nearly|almost|over|under|then|this|that|other|others|their|none|given)\b)[A-Za-z][\w’'-]{3,})", re.IGNORECASE)
_FROM_PLACE = regexp(r"(?:in|at|on|inland|abroad|nationally)\b", re.IGNORECASE)
#: "Sofia Chaudhry 47%", "the Centre Party on 12%", "for Naomi Almeida".
_NAME_ALONE = regexp(r"(?:^|[,;:][ \n]|\b(?:and|to|has|have|gives|gave|with|puts|put)[ \n])(?:the[ \n])?(?:[A-Z][\w’'.-]*[ \n]+){1,4}(?:(?:on|at|with)[ \n])?\(?$")
_FOR_NAME = regexp(r"for (?:the )?(?:[A-Z][\w’'.-]*[ \n]?){1,4}$")
_FOR_BEFORE = regexp(r"\bfor[ \n](?:the[ \n])?(?:[A-Z][\w’'.-]*[ \n]){1,4}(?:(?:is|stood|was)[ \n])?(?:(?:at|on)[ \n])?$")
#: "The 46 percent who moved out": those who are left.
_DEFINITE = regexp(r"\b[Tt]he[ \n](?:other[ \n])?$")
_WHO = regexp(r"[ \n](?:who|that|which|still)\b")
_NUMBERED = regexp(r"\b(?:the|its|their|his|her)[ \n](?:first|second|third|fourth|last)\b", re.IGNORECASE)


def labels(c: Candidate) -> Iterator[str]:
    """What stands before and after each share: holders, uses, places, names."""
    members = c.members
    sayings = [said(p) for p in members]
    after = [bool(re.search(r"[A-Za-z]{2}", s)) or remainder(p) for s, p in zip(sayings, members, strict=True)]
    before = [bool(re.search(r"[A-Z]|[a-z]{3}", JOIN.sub("", heading(p), count=1))) for p in members]
    if all(after) and all(before):
        yield "both sides"
    if all(_NAME_ALONE.search(p.head) and not re.search(r"[A-Za-z]{2}", p.predicate) for p in members):
        yield "names alone"
    if (sum(_FOR_NAME.match(s) is not None for s in sayings) > 1 and all(s.startswith("for ") for s in sayings)) or all(_FOR_BEFORE.search(p.head) for p in members):
        yield "for names"
    if any(_DEFINITE.search(p.head) and _WHO.match(p.predicate) for p in members[1:]):
        yield "definite"
    if sum(_NUMBERED.search(p.head) is not None for p in members) > 1:
        yield "numbered"
    bare_after = not any(a and not remainder(p) for a, p in zip(after[1:], members[1:], strict=True))
    if all(after):
        yield "said after"
    if bare_after and all(before):
        yield "told before"
    elif not all(a or b for a, b in zip(after, before, strict=True)) and not so_much(members):
        yield "unlabelled"
    preps = [m["prep"] if (m := _PREPOSITION.match(s)) else "" for s in sayings]
    if all(preps):
        sort_of = {"in" if x in _PLACING else "to" for x in preps}
        done = sayings[0].split()[0] != preps[0]
        spent = sort_of == {"in"} and not done and len(set(preps)) == 1 and SPENDS.search(members[0].head[-60:]) is not None
        yield "spent in" if spent else f"{'done ' if done else ''}{'to' if sort_of == {'to'} else 'in'}"
        if sort_of == {"in"} and not done and not spent:
            yield "all in"
    elif all(preps[1:]) and len(preps) > 2:
        yield "later prepositions"
    heads = [p.head for p in members]
    if all(_BY.search(h) for h in heads):
        yield "by each"
    if bare_after and all(_IN.search(h) for h in heads[0 if members[0].whole[1] else 1 :]):
        yield "in each"
    if bare_after and all(_TO_EACH.search(h) for h in heads):
        yield "to each"
    if bare_after and members[0].whole[1] == "time":
        # "Trucks were late 61 percent of the time, trains 24".
        yield "of the time"
    if any(_TO_ONE.search(h) for h in (heads if bare_after and asked(members)[0] else heads[1:])):
        yield "to one"
    if bare_after and _DETECTS.search(heads[0]):
        yield "detects"
    if len(members) == 2 and _REACHES.search(heads[0]):
        yield "reaches"
    if _EACH_HAS.fullmatch(members[0].whole[1]) and all(s.startswith("for ") for s in sayings):
        yield "each has one"
    if bare_after and _OPEN_BEFORE.search(heads[0]):
        yield "open before"
    if bare_after and OWN.match(members[0].tail) and not (_GIVES_TO.search(heads[0]) or any(_MAKES_UP.search(h) for h in heads[1:])) and not all(_FOR_EACH.search(h) for h in heads):
        yield "of its own told before"
    for name, verb in _HOLDERS:
        if verb.search(members[0].head[-60:]):
            yield f"first {name}"
            if bare_after and all(before[1:]):
                yield "holding"
        if sum(verb.search(p.head[-60:]) is not None for p in members) > 1:
            yield f"each {name}"
    if _IN_PARTS.search(members[0].head) and not any(re.search(r"[a-z]", JOIN.sub("", p.head, count=1)) for p in members[1:]) and all(_STUFF.fullmatch(s) for s in sayings):
        yield "stuff"
    if sum(_SHARE_NOUN.search(f"{p.head[-40:]} {p.tail[:20]}") is not None for p in members) > 1:
        yield "stakes"
    names = [_NAME.findall(label(p)) or (_NAME.findall(heading(p)) if not remainder(p) else []) for p in members]
    if all(names) or (sum(map(bool, names)) >= len(members) - 1 and any(unsure(p) or others(p) or remainder(p) for p, n in zip(members, names, strict=True) if not n)):
        yield "named all"
    subjects = [m["it"].lower() for p in members for m in (_SUBJECT.match(heading(p)),) if m] if bare_after else []
    if len(set(subjects)) < len(subjects):
        yield "subject twice"
    if any(_FROM_PLACE.match(heading(p)) for p in members):
        yield "preposition first"
    if any(a and b and a[-1] == b[-1] and a[-2:-1] in ([], b[-2:-1]) for a, b in itertools.combinations(sorted(names, key=len), 2)):
        # "Ana Ruiz" and "Ruiz", but not Social and Christian Democrats.
        yield "named twice"
    if sum(_ONLY.search(p.tail[:50]) is not None for p in members) > 1:
        yield "only each"
    if len(members) == 2 and all(_TO_DO.match(s) for s in sayings) and _DECIDED.search(f"{members[0].head} {sayings[0]}"):
        yield "to do or to do"
    first = [s.split()[0].lower() for s in sayings if s]
    if len(first) == len(members) and len(set(first)) == 1 and not all(preps):
        yield "one verb"
    if len(members) == 2 and so_much(members):
        yield "so much to so much"
        if BEAT.search(c.words) or DIVIDED.search(c.words):
            yield "shared so much to so much"


def so_much(members: Sequence[Portion]) -> bool:
    """Whether two shares are told as of two sides: "57 percent to his rival's 46 percent"."""
    a, b, *_ = members
    return {p.kind for p in members} == {"score"} or (
        _TO.fullmatch(f"{a.predicate} {b.head}") is not None and not FINITE.search(a.predicate) and a.sentence == b.sentence and not level(b) and not CHANGES.search(a.predicate)
    )


# Answers that exclude one another ---------------------------------------------------------------------------------------

_LOW = regexp(r"(?:^|\b)(?:under|within|less than|below|up to|at most|fewer than|fewer|younger|or below|or fewer|or less|before|shorter|lower|early)(?:[ \n-](?:than[ \n])?(?:an?|the|\d+|[a-z]+)\b|$|s\b)|\bunder-|\b[Cc]hildren\b", re.IGNORECASE)
_MID = regexp(r"\bbetween\b[^,;]{1,30}\band\b|\b\d+(?:[ \n]to[ \n]|-|–)\d+\b|\b(?:one|two|three|four|five|six|eight|ten|[A-D])[ \n]to[ \n](?:two|three|four|five|six|eight|ten|twelve|\d+|[A-F])\b", re.IGNORECASE)
_ONE = regexp(r"\b(?:for|of|in|ha(?:ve|s|d)|with) (?:one|two|three|four|five|six|seven|\d+)\b")
_HIGH = regexp(r"\b(?:over|above|more than|older|longer|or (?:more|better|higher|worse)|or over|or above|or older|or longer|and over|and older|at least|later|after|the elderly|higher|exceed\w*|beyond)\b|\bover-", re.IGNORECASE)
_MEASURED = regexp(r"\b(?:\d+s?|an?|one|two|three|four|five|six|eight|ten|twelve|hour|minutes?|years?|days?|older|younger|longer|elderly|under-\d+s?|over-\d+s?|[A-D])\b")


def _band(p: Portion) -> str:
    """Which stretch of an age, a time or a mark a share is of."""
    own = label(p)
    if not _MEASURED.search(own):
        return ""
    return next((name for name, words in (("mid", _MID), ("high", _HIGH), ("low", _LOW), ("mid", _ONE)) if words.search(own)), "")


def answers(members: Sequence[Portion]) -> Iterator[str]:
    """Whether what is said of the shares excludes one another, or one is what is left."""
    question, found = asked(members)
    doubtful = [unsure(p) or others(p) or remainder(p) for p in members]
    given = [x for x in found if x]
    if question:
        yield "asked"
        if question == "poll":
            yield "asked poll"
        once = len(set(given)) == len(given) or degrees(members)
        yield "answers once" if once else "answers again"
        if once and all(x or d for x, d in zip(found, doubtful, strict=True)):
            yield "asked all"
            if _other_objects(members):
                yield "other objects"
    if any(unsure(p) for p in members[1:]) or (unsure(members[0]) and all(re.search(r"[A-Za-z]{2}", said(p)) for p in members)):
        # "In Lund 52 percent stayed at home, in Dalby 57" tells of two places.
        yield "unsure"
    if any(remainder(p) for p in members[1:]):
        yield "rest"
        if any(remainder(p) for p in members[:-1]):
            yield "rest before last"
    elif remainder(members[0]):
        yield "rest first"
    elif _REST_BESIDE.search(members[-1].tail):
        yield "rest beside"
    if any(others(p) for p in members):
        yield "others"
    if any(_NONE.match(said(p)) for p in members):
        yield "none"
    if _LACKS.match(said(members[-1])):
        yield "lacks"
    if len(members) == 2 and not question and denied(*members):
        yield "denied"
        if _other_objects(members):
            yield "other objects"
    bands = [_band(p) for p in members]
    if all(bands) and len(bands) > 1:
        ends = [b for b in bands if b != "mid"]
        yield "bands" if ends and len(set(ends)) == len(ends) and len(members) > 2 else "bands again"
    if max(Counter(b for b in bands if b in ("low", "high")).values(), default=0) > 1 or (not all(bands) and any(_AT_LEAST.search(label(p)) for p in members)):
        yield "cumulative"


#: "Another 48% come from Europe and the rest from Africa": there is none.
_REST_BESIDE = regexp(r"(?:,|\band|\bwith|;)[ \n](?:the|its)[ \n](?:rest|remainder|balance)(?:[ \n](?:to|from|in|on|for|by|at|is|was|are|were|go(?:es)?|went|c[ao]mes?|being|coming|going)\b|[.,;]|$)")
_AT_LEAST = regexp(r"\bat least\b|\bor (?:better|above|higher)\b")
#: "And a quarter none at all".
_NONE = regexp(r"(?:none|nothing|neither|not at all)\b(?![ \n]of\b)")
#: "And 19 percent have no insurance".
_LACKS = regexp(r"(?:ha(?:ve|s|d)|with|professe?[sd]?|had)[ \n]no\b|without\b|lack\w*\b")
_OBJECT = regexp(r"[ \n](?:the|a|an|his|her|its|their|such|any)[ \n](?P<np>[a-z][\w’'-]+(?:[ \n][a-z][\w’'-]+){0,2})")


_WITH = regexp(r"\bwith[ \n]$")


def _other_objects(members: Sequence[Portion]) -> bool:
    """Whether answers are about different things: "63% back the tax and 57% oppose the war"."""
    objects = [{w[:5] for w in m["np"].lower().split()} for p in members for m in (_OBJECT.search(f" {label(p)}") or _OBJECT.search(f" {heading(p)} " if not _WITH.search(p.head) else p.head[-70:]),) if m]
    return any(not a & b for a, b in itertools.combinations(objects, 2))


