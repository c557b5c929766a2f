"""What speaks for and against shares' being the parts of one whole.

No single phrase decides. Answers that exclude one another, a remainder, parts that are named alike one after the other, what was divided speak
for it; rates and changes, other times and places, what one may do beside another, and a subset that makes a whole speak against it. The weights
were fitted to passages of both kinds (wrong ones, right ones, real news) and are rounded; shares are parts of one whole where they sum to `ENOUGH`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.shares._answers import asked, degrees, denied, heading, label, said, unsure
from newslint.checks.numbers.shares._apart import apart
from newslint.checks.numbers.shares._asides import level
from newslint.checks.numbers.shares._portions import Portion
from newslint.checks.numbers.shares._sets import MOST, TITLES, Candidate, candidates
from newslint.checks.numbers.shares._wholes import fronted, others, persons, remainder, same_whole, sort
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

WEIGHTS: dict[str, int] = {
    "single": 17, "so much to so much": 15, "exclusive": 11, "holding": 10, "rest": 10, "two rest": 10, "others": 9, "title": 9, "unsure": 9,
    "once": 8, "bare": 7, "front": 7, "split": 7, "and last": 6, "shared so much to so much": 6, "stuff": 6, "whole within a row": 6,
    "= fair of several": 5, "= small of several": 5, "apart places": 5, "asked all": 5, "done in": 5, "done to": 5, "each gives": 5, "first takes": 5,
    "score": 5, "4 parts": 4, "= small": 4, "= tiny of several": 4, "ball": 4, "first of": 4, "first wins": 4, "negated": 4, "no whole": 4,
    "passive": 4, "rival": 4, "told before": 4, "= much of several": 3, "= ten off": 3, "contest": 3, "fractions": 3, "split near": 3,
    "two first of": 3, "two votes": 3, "bands": 2, "bare oddly": 2, "change beside": 2, "closed": 2, "elided": 2, "first holds": 2, "first makes": 2,
    "named all": 2, "next sentence": 2, "once all": 2, "open verbs": 2, "said after": 2, "to do or to do": 2, "two one clause": 2, "3 parts": 1,
    "= last tips it": 1, "= tiny": 1, "answers again": 1, "apart groups": 1, "apart set anew": 1, "asked": 1, "denied": 1, "each holds": 1,
    "items": 1, "parted": 1, "rest first": 1, "short way": 1, "spent in": 1, "two asked poll": 1, "two denied": 1, "two single": 1, "two unsure": 1,
    "votes told again": 1, "blocks between": -1, "changes": -1, "each is": -1, "first is": -1, "later prepositions": -1, "own whole each": -1,
    "parted whole": -1, "rest before last": -1, "stakes": -1, "to": -1, "two asked": -1, "two asked all": -1, "two elided": -1, "two named all": -1,
    "two next sentence": -1, "two split": -1, "= falling": -2, "= huge": -2, "apart took there": -2, "bands again": -2, "beat": -2, "later of": -2,
    "over a whole alone": -2, "survey": -2, "two contest": -2, "two next block": -2, "unlabelled": -2, "= huge of several": -3, "apart elsewhere": -3,
    "apart measures": -3, "apart then and now": -3, "asked poll": -3, "many sentences": -3, "next block": -3, "quoted": -3, "sentences between": -3,
    "thing": -3, "= great": -4, "apart settings": -4, "first gives": -4, "front anew": -4, "lone sex": -4, "one clause": -4, "supposed": -4,
    "two of anything": -4, "2 parts": -5, "= much": -5, "in brackets": -5, "told elsewhere": -5, "another poll": -6, "apart placed": -6,
    "apart times": -6, "each has": -6, "each makes": -6, "long way": -6, "no contest": -6, "of them beside others": -6, "persons": -6, "rates": -6,
    "whole within and nothing else": -6, "and twice": -7, "in": -7, "other whole": -7, "two holding": -7, "= great of several": -8,
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
    if len(members) > 2 and members[0].whole[1] and _SPENDS.search(members[0].head[-60:]):
        # "Kenya sells 57 percent of its roses in Britain, 24 percent in France".
        away = [x for x in away if x not in ("apart places", "apart took there")]
    found = {*_sum(c), *_form(c), *_whole(c), *_labels(c), *_answers(members), *_words(c), *away}
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
        if all(_elided(p) for p in members[2:]) and _AND.match(members[-1].head):
            yield "whole within a row"
    if _whole_sentence(c):
        yield "a sentence whole by itself"
    around = [t.share for t in c.others]
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


# Where and how they are told --------------------------------------------------------------------------------------------

_AND = regexp(r"[\W_]*and\b", re.IGNORECASE)
_JOIN = regexp(r"[\W_]*(?:(?:and|while|but|with|to|or|then|plus|against|whereas|leaving|followed by)\b[\W_]*)*", re.IGNORECASE)
_FINITE = regexp(r"\b(?:is|are|was|were|had|have|has|will|would|said|say|says|did|do|does|went|go|goes|came|come|took|take|got|get|[a-z]{3,}ed)\b")
_PARENTHESIS = regexp(r"\([ \n]*(?:about |some )?$")


def _form(c: Candidate) -> Iterator[str]:
    members = c.members
    gaps = [b.share.sentence - a.share.sentence for a, b in itertools.pairwise(c.told)]
    blocks = [b.block - a.block for a, b in itertools.pairwise(c.told)]
    if not any(gaps):
        yield "one sentence"
        if not any(re.search(r"[;]", p.head) for p in members[1:]):
            yield "one clause"
    elif max(gaps) == 1:
        yield "next sentence"
    else:
        yield "sentences between"
    if sum(gaps) > 3:
        yield "many sentences"
    if len({t.block for t in c.told}) == len(members) and all(t.kind in ("item", "heading") or len(c.doc.blocks[t.block].span.of(c.doc.text).split()) < 9 for t in c.told):
        yield "items"
    elif any(t.kind in TITLES for t in c.told):
        yield "title"
    elif sum(blocks):
        yield "next block" if max(blocks) == 1 else "blocks between"
    if all(_AND.match(p.head) for p in members[-1:]):
        yield "and last"
    if sum(_AND.match(p.head) is not None for p in members[1:]) > 1:
        yield "and twice"
    if all(_PARENTHESIS.search(p.head) for p in members):
        yield "in brackets"
    if all(_elided(p) for p in members[1:]):
        yield "elided"
    elif any(_elided(p) for p in members[1:]):
        yield "some elided"
    kinds = [p.kind for p in members]
    if "bare" in kinds:
        yield "bare"
        if "bare" in kinds[:1] or not all(_elided(p) for p in members if p.kind == "bare"):
            yield "bare oddly"
    if kinds.count("score") == 2:
        yield "score"
    if "fraction" in kinds:
        yield "fraction"
        if set(kinds) == {"fraction"}:
            yield "fractions"
    here = {(t.share.sentence) for t in c.told}
    if any(t.share.sentence in here and not t.aside for t in c.others):
        yield "another beside"
    if any(t.share.sentence in here and t.aside in ("rate", "change", "former") for t in c.others):
        yield "change beside"
    if any(t.aside == "of them" for t in c.told[1:]):
        yield "of them beside others"
    if any(t.aside == "rate" for t in c.told):
        yield "rate"
    if any(level(p) for p in members):
        yield "level"


def _elided(p: Portion) -> bool:
    """Whether a share goes on with the verb of the one before."""
    head = _JOIN.sub("", p.head, count=1)
    words = f"{head} {said(p)}"
    return len(head.split()) <= 8 and not _FINITE.search(words)


# What they are of -------------------------------------------------------------------------------------------------------

#: What is had in parts, so that each part has one owner, use or kind.
_PARTED = regexp(
    r"\b(?:market|shares?|stock|stakes?|holdings?|ownership|incomes?|costs?|budget|bill|funding|funds?|revenues?|electricity|power|energy|money|cash|proceeds|sales|profits?|water|land|area|oil|gas|trade|freight|tonnage|traffic|crop|harvest|output|production|supply|supplies|estate|fortune|prize|royalt\w+|pie|total|spending|expenditure|turnover|debt|tax|levy|dollar|pound|euro|venture|possession|ball|population|inhabitants|territory|forests?|sample|material|mix|gas|air|seats|delegates|audience)\b",
    re.IGNORECASE,
)
_BALL = regexp(r"\b(?:possession|of the ball)\b")
#: Each is a rate of success.
_TRIES = regexp(r"\b(?:shots?|throws?|pass(?:es)?|serves?|goals|attempts|putts?|penalt(?:y|ies)|kicks|free-throws?|field goals?|three-point\w*|three-pointers|points|rebounds|tackles|lineouts|first serves)\b")
_OWN = regexp(r"[ \n]of[ \n](?:its|his|her|their)\b")


def _whole(c: Candidate) -> Iterator[str]:
    members = c.members
    named = [p.whole for p in members if sort(p.whole[1])]
    front = next((w for p in members for w in (fronted(p),) if w), None)
    noun = named[0][1] if named else front[1] if front else ""
    if front:
        yield "front"
    if any(fronted(p) for p in members[1:]):
        yield "front anew"
    if any(not same_whole(a, b) for a, b in itertools.combinations([*named, *([front] if front else [])], 2)):
        yield "other whole"
    if len(named) == 1 and members[0].whole == named[0]:
        yield "first of"
    elif len(named) == 1:
        yield "later of"
    elif len(named) > 1:
        yield "votes told again" if all(sort(w[1]) == "vote" for w in named) else "whole told again"
    if any(p.whole[1] and not sort(p.whole[1]) for p in members[1:]):
        yield "of them"
    if sum(_OWN.match(p.tail) is not None for p in members) > 1:
        yield "own whole each"
    if _OWN.match(members[0].tail):
        yield "of its own"
    if not noun:
        yield "no whole"
    elif sort(noun) == "vote":
        yield "votes"
    elif persons(noun):
        yield "persons"
    elif _PARTED.search(noun):
        yield "parted whole"
    else:
        yield "thing"
    tails = " ".join(p.tail[:60] for p in members)
    if _BALL.search(tails):
        yield "ball"
    if _TRIES.search(tails):
        yield "tries"


# What each is -----------------------------------------------------------------------------------------------------------

_PREPOSITION = regexp(r"(?:was |were |is |are |will |would |be |been |[a-z]+ed |goes |went |go |came |comes |come |spent )*(?P<prep>to|for|from|by|into|on|in|at|as|with|through|via|among|across|under|over|between|within|before|after|against|of)\b")
_PLACING = frozenset("in at on among across under over between within before after against of".split())
#: "Earns 55% of its revenue in Europe, 30% in Asia": a whole that is earned, spent, found or counted in several places.
_SPENDS = regexp(
    r"\b(?:earn(?:s|ed)?|gets?|got|mak(?:es|e)|draws?|puts?|places?|placed|spen[dt]s?|spending|money|sells?|sold|exports?|exported|invest(?:s|ed)?|keeps?|generates?|does|raised|raises|collects?|buys?|imports?|record(?:ed|s)?|count(?:ed|s)?|logg?(?:ed|s)?|register(?:ed|s)?|locat(?:ed|es)|trac(?:ed|es)|found|observed|saw|will be|goes|go|went)\b[^,;]{0,40}$"
)
_NAME = regexp(r"\b(?!(?:The|In|Of|An?|But|And|Its|Their|His|Her|Some|About|Only|Just|Another|Nearly|Among|He|She|It|They|On|At|With|For|That|This|Those|These|By|When|While|As|If|All|Most|More|Mr|Mrs|Ms|Dr|Yes|No|I|We|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b)[A-Z][\w’'-]+")
_HOLD = r"own(?:s|ed|ing)?|holds?|held|holding|controls?|controlled|possess\w*|retain(?:s|ed)?|keep(?:s|ing)?|kept|belong\w*"
_MAKE = r"mak(?:e|es|ing) up|made up|account(?:s|ed|ing)? for|compris(?:e|es|ed|ing)|constitut(?:e|es|ed|ing)|represent(?:s|ed|ing)?|form(?:s|ed)?|counts? for|counted for"
_GIVE = r"suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|bring(?:s|ing)?(?: in)?|brought(?: in)?|deliver(?:s|ed|ing)?|meets?|met|pays?|paid|paying|financ(?:e|es|ed|ing)|covers?|covered|shoulders?|foots?|bears?|puts? (?:in|up)|yield(?:s|ed)?|powers?|heats?|grows?|grew|caus(?:e|ed|es)|start(?:ed|s)|wrote"
_TAKE = r"inherit(?:s|ed)?|takes?|took|taking|tak(?:e|es|ing|en) up|took up|occup(?:y|ies|ied)|absorb(?:s|ed)?|consum(?:e|es|ed)|swallow(?:s|ed)?|eat(?:s)? up|use[sd]?|receiv(?:e|es|ed)|gets?|got|buys?|bought|handl(?:e|es|ed)|carr(?:y|ies|ied)|process(?:es|ed)?|sells?|sold|claim(?:s|ed)?|command(?:s|ed)?|captur(?:e|es|ed)|secur(?:ed|es|e)|drew|draws?|fill(?:s|ed)?|bottles?"
_ADVERBS = r"(?:[ \n](?:about|some|only|just|another|a further|nearly|roughly|around|out|on|with|a|an|the|now|almost|still|over|more than|for|in|up|of))*[ \n(]*$"
_HOLDERS = tuple((name, regexp(rf"\b(?:{verbs})\b{_ADVERBS}")) for name, verbs in (("holds", _HOLD), ("makes", _MAKE), ("gives", _GIVE), ("takes", _TAKE), ("has", "has|had|have|having|with"), ("is", "is|are|was|were|be|been"), ("wins", "won|wins|win|polled|received|scored|led|leads")))
_IN_PARTS = regexp(r"\b(?:is|are|was|were|contains?|made (?:of|from|up of)|blend of|mix(?:ture)? of|knit of|comes?|came|went|goes|yields?|holds?)[ \n]$")
_STUFF = regexp(r"[a-z][a-z’'-]{2,}(?:[ \n][a-z-]{3,})?")
_SHARE_NOUN = regexp(r"\b(?:share|stake|portion|slice|holding|interest)\b")
#: "58% of the ball to their guests' 46%".
_TO = regexp(r"[^,;]{0,40}?[ \n,]*\b(?:to|against|versus)\b(?:[ \n]+[\w’'.-]+){0,4}[ \n]*")
_ONLY = regexp(r"\b(?:only|alone)\b")
_TO_DO = regexp(r"(?:[a-z’']+[ \n]){0,4}?to[ \n]+[a-z]+\b")
_DECIDED = regexp(r"\b(?:chose|voted|decided|opted|want(?:ed)?|preferred|elected|would rather|said)\b")


_BY = regexp(r"\bby[ \n](?:\w+[ \n])?$")
_IN = regexp(r"\b(?:in|on)[ \n](?:\w+[ \n])?$")
#: "Ward 4 gave her 38 percent": one and the same takes each.
_TO_ONE = regexp(r"\b(?:her|him|it|them)[ \n]$")
#: What finds or reaches a thing that another may find too.
_DETECTS = regexp(r"\b(?:caught|catch\w*|detect\w*|spot(?:s|ted)?|identif\w+|flag\w*|miss(?:es|ed)|recogni[sz]\w+|help(?:s|ed)?|treat\w*|kill(?:s|ed)?|sav(?:e|es|ed|ing)|solv\w+|read|saw|sees?|visit\w*|remember\w*|protect\w*|prevent\w*|hit|hits|reach\w*|affect\w*|damag\w+|watched|known|seen|visited|spoken|found)(?:[ \n]by)?[ \n](?:\w+[ \n])?$")
#: What may reach the same part twice.
_REACHES = regexp(r"\b(?:cover|reach|serve|feed|light|power|shade|hit|affect)\w*[ \n](?:\w+[ \n])?$")
#: What each of several things has: "58 percent of the damages for the house, 36 percent for the car".
_EACH_HAS = regexp(r"damage|cost|price|value|fare|fee|debt|loss|claim|salary|wage|rent|repair")
#: "Feared floods (52 percent), drought (34 percent)", "wore helmets in 37 percent of the crashes".
_OPEN_BEFORE = regexp(r"\b(?:fear\w*|wor[en]|wear|eat|drink|like[ds]?|read|watch\w*|speaks?|spoke|play\w*|enjoy\w*|know|use[ds]?|need\w*|follow\w*|visit\w*|suffer\w*|report\w*|cit(?:e|ed|es)|mention\w*|complain\w*|worr\w+|side effects|offer\w*)\b[^;.]*$|\b(?:had|have|has|named|gave)\b[^,;(]*\($", re.IGNORECASE)
_GIVES_TO = regexp(rf"\b(?:{_MAKE}|{_GIVE})(?:[ \n](?:about|some|only|just|nearly|almost))*[ \n]*$")


def _labels(c: Candidate) -> Iterator[str]:
    members = c.members
    sayings = [said(p) for p in members]
    after = [bool(re.search(r"[A-Za-z]{2}", s)) or remainder(p) for s, p in zip(sayings, members, strict=True)]
    before = [bool(re.search(r"[A-Z]|[a-z]{3}", _JOIN.sub("", heading(p), count=1))) for p in members]
    bare_after = not any(a and not remainder(p) for a, p in zip(after[1:], members[1:], strict=True))
    if all(after):
        yield "said after"
    if bare_after and all(before):
        yield "told before"
    elif not all(a or b for a, b in zip(after, before, strict=True)) and not _so_much(members):
        yield "unlabelled"
    preps = [m["prep"] if (m := _PREPOSITION.match(s)) else "" for s in sayings]
    if all(preps):
        sort_of = {"in" if x in _PLACING else "to" for x in preps}
        done = sayings[0].split()[0] != preps[0]
        yield f"{'done ' if done else ''}{'to' if sort_of == {'to'} else 'in'}"
        if sort_of == {"in"} and not done:
            yield "spent in" if _SPENDS.search(f"{members[0].head[-60:]}") else "all in"
    elif all(preps[1:]) and len(preps) > 2:
        yield "later prepositions"
    heads = [p.head for p in members]
    if all(_BY.search(h) for h in heads):
        yield "by each"
    if bare_after and all(_IN.search(h) for h in heads):
        yield "in each"
    if any(_TO_ONE.search(h) for h in heads[1:]):
        yield "to one"
    if bare_after and _DETECTS.search(heads[0]):
        yield "detects"
    if len(members) == 2 and _REACHES.search(heads[0]):
        yield "reaches"
    if _EACH_HAS.fullmatch(members[0].whole[1]) and all(s.startswith("for ") for s in sayings):
        yield "each has one"
    if bare_after and _OPEN_BEFORE.search(heads[0]):
        yield "open before"
    if bare_after and _OWN.match(members[0].tail) and not _GIVES_TO.search(heads[0]) and not all(_IN.search(h) for h in heads):
        yield "of its own told before"
    for name, verb in _HOLDERS:
        if verb.search(members[0].head[-60:]):
            yield f"first {name}"
            if bare_after and all(before[1:]):
                yield "holding"
        if sum(verb.search(p.head[-60:]) is not None for p in members) > 1:
            yield f"each {name}"
    if _IN_PARTS.search(members[0].head) and all(map(_elided, members[1:])) and all(_STUFF.fullmatch(s) for s in sayings):
        yield "stuff"
    if sum(_SHARE_NOUN.search(f"{p.head[-40:]} {p.tail[:20]}") is not None for p in members) > 1:
        yield "stakes"
    names = [_NAME.findall(label(p)) or (_NAME.findall(heading(p)) if not remainder(p) else []) for p in members]
    if all(names) or (sum(map(bool, names)) >= len(members) - 1 and any(unsure(p) or others(p) or remainder(p) for p, n in zip(members, names, strict=True) if not n)):
        yield "named all"
    surnames = [n[-1] for n in names if n]
    if len(set(surnames)) < len(surnames):
        yield "named twice"
    if sum(_ONLY.search(p.tail[:50]) is not None for p in members) > 1:
        yield "only each"
    if len(members) == 2 and all(_TO_DO.match(s) for s in sayings) and _DECIDED.search(f"{members[0].head} {sayings[0]}"):
        yield "to do or to do"
    first = [s.split()[0].lower() for s in sayings if s]
    if len(first) == len(members) and len(set(first)) == 1 and not all(preps):
        yield "one verb"
    if len(members) == 2 and _so_much(members):
        yield "so much to so much"
        if _BEAT.search(c.words) or _DIVIDED.search(c.words):
            yield "shared so much to so much"


def _so_much(members: Sequence[Portion]) -> bool:
    """Whether two shares are told as of two sides: "57 percent to his rival's 46 percent"."""
    a, b, *_ = members
    return {p.kind for p in members} == {"score"} or (
        _TO.fullmatch(f"{a.predicate} {b.head}") is not None and not _FINITE.search(a.predicate) and a.sentence == b.sentence and not level(b) and not _CHANGES.search(a.predicate)
    )


# Answers that exclude one another ---------------------------------------------------------------------------------------

_LOW = regexp(r"(?:^|\b)(?:under|within|less than|below|up to|at most|fewer than|fewer|younger|or below|or fewer|or less|before|shorter|lower|early)(?:[ \n-](?:than[ \n])?(?:an?|the|\d+|[a-z]+)\b|$|s\b)|\bunder-|\b[Cc]hildren\b", re.IGNORECASE)
_MID = regexp(r"\bbetween\b[^,;]{1,30}\band\b|\b\d+(?:[ \n]to[ \n]|-|–)\d+\b|\b(?:one|two|three|four|five|six|eight|ten|[A-D])[ \n]to[ \n](?:two|three|four|five|six|eight|ten|twelve|\d+|[A-F])\b", re.IGNORECASE)
_ONE = regexp(r"\b(?:for|of|in) (?:one|two|three|four|five|six|seven|\d+)\b")
_HIGH = regexp(r"\b(?:over|above|more than|older|longer|or more|or over|or above|or older|or longer|and over|and older|at least|later|after|the elderly|higher|exceed\w*|beyond)\b|\bover-", re.IGNORECASE)
_MEASURED = regexp(r"\b(?:\d+s?|an?|one|two|three|four|five|six|eight|ten|twelve|hour|minutes?|years?|days?|older|younger|longer|elderly|under-\d+s?|over-\d+s?|[A-D])\b")


def _band(p: Portion) -> str:
    """Which stretch of an age, a time or a mark a share is of."""
    own = label(p)
    if not _MEASURED.search(own):
        return ""
    return next((name for name, words in (("mid", _MID), ("high", _HIGH), ("low", _LOW), ("mid", _ONE)) if words.search(own)), "")


def _answers(members: Sequence[Portion]) -> Iterator[str]:
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
    if any(unsure(p) for p in members):
        yield "unsure"
    if any(remainder(p) for p in members[1:]):
        yield "rest"
        if any(remainder(p) for p in members[:-1]):
            yield "rest before last"
    elif remainder(members[0]):
        yield "rest first"
    if any(others(p) for p in members):
        yield "others"
    if any(_NONE.match(said(p)) for p in members):
        yield "none"
    if len(members) == 2 and not question and denied(*members):
        yield "denied"
        if _other_objects(members):
            yield "other objects"
    bands = [_band(p) for p in members]
    if all(bands) and len(bands) > 1:
        ends = [b for b in bands if b != "mid"]
        yield "bands" if ends and len(set(ends)) == len(ends) and len(members) > 2 else "bands again"


#: "And a quarter none at all".
_NONE = regexp(r"(?:none|nothing|neither|not at all)\b(?![ \n]of\b)")
_OBJECT = regexp(r"[ \n](?:the|a|an|his|her|its|their|such|any)[ \n](?P<np>[a-z][\w’'-]+(?:[ \n][a-z][\w’'-]+){0,2})")


_WITH = regexp(r"\bwith[ \n]$")


def _other_objects(members: Sequence[Portion]) -> bool:
    """Whether answers are about different things: "63% back the tax and 57% oppose the war"."""
    objects = [{w[:5] for w in m["np"].lower().split()} for p in members for m in (_OBJECT.search(f" {label(p)}") or _OBJECT.search(f" {heading(p)} " if not _WITH.search(p.head) else p.head[-70:]),) if m]
    return any(not a & b for a, b in itertools.combinations(objects, 2))


# The words around -------------------------------------------------------------------------------------------------------

#: What is said to have been parted.
_DIVIDED = regexp(
    r"\b(?:split|splits|divided|divides|spoken for|made (?:up )?(?:of|from)|shared|made up of|composed of|consist\w* of|compris\w+|breaks? down|broke down|breakdown|broken down|apportioned|allocat\w+|earmarked|parcelled|distributed|blend\w*|mixture|mix|alloy|recipe|jointly owned|owned by|is held by|are held by|sourced|composition|ingredients?|shareholders|make-up|makeup|pie chart|cut in (?:two|three|four)|carved up|divvied up|pie|owners|portfolio|in three parts|(?:two|three|four) ways|(?:divides?|falls?|fell|breaks?|sort(?:s|ed)?|group(?:s|ed)?) into|where (?:the|its|their|every|each|all|your|his|her)\b[^,;:.]{0,30}? (?:goes|go|went|comes|came|come from|spent|ends up))\b"
)
_CONTEST = regexp(
    r"\b(?:votes?|voting|ballots?|elections?|elected|runoff|run-off|exit polls?|precincts?|polling stations|boxes|referendum|polls?|polled|pollsters?|race|primary|primaries|constituency|the count|tally|result was|results from|(?:official|preliminary|final|partial|early|complete|provisional) (?:results|returns)|second round|candidates?|electoral|delegates|voters|opponents?|challengers?|rivals?|runner-up|caucus(?:es)?|conceded?|governorship|presidency|mayor(?:alty)?)\b",
    re.IGNORECASE,
)
_NO_CONTEST = regexp(
    r"\b(?:approval|favou?rabl[ey]|unfavou?rabl[ey]|viewed|popular(?:ity)?|trusted|trusts?(?= (?:him|her|the|in|their)\b)|name recognition|heard of|ratings?|confidence|turnout among|competent|would consider|could vote for)\b",
    re.IGNORECASE,
)
_RIVAL = regexp(
    r"\b(?:rivals?|challengers?|opponents?|opposing|runner-up|defeated|second place|conceded|concede|incumbent|trailed|trailing|other candidate|against (?:him|her)|beaten|the loser|only other|sitting)\b"
)
_BEAT = regexp(
    r"\b(?:beat|beats|beaten|defeat\w*|won|wins?|win over|victory|leads?|led|leading|ahead of|trail\w*|edg(?:ed|es|ing)|oust\w*|unseat\w*|vot(?:ed|es?|ing)|race|election|runoff|run-off|referendum|ballot|re-?elected|approved|rejected|passed|fended off|held off|backed|carried|outnumber\w*)\b"
)
#: Rates and prices, of which each thing has one of its own.
_RATES = regexp(
    r"\b(?:dut(?:y|ies)|tariffs?|tax(?:es|ed)|tax on|charg(?:es?|ed)|rates?(?![ \n]+as\b)|(?<![’']s )interest(?! on)|discounts?|fees?|inflation|growth|prices?|chances?|odds(?! and ends)|probabilit\w+|capacity|turnout|approval|effective\w*|efficacy|coverage|literacy|contained|humidity|success|accura\w+|likel\w+|yields?|returns?|margins?|premium|scor(?:e|ed|es)|fines?|risks?|popular\w*|unemployment|average|productivity|swing)\b",
    re.IGNORECASE,
)
_CHANGES = regexp(r"\b(?:r[oi]se|risen|fell|fallen|grew|grown|climbed|up|down|cut|jump\w*|drop\w*|decline\w*|increase\w*|reduc\w+|gain\w*|soar\w*|chang\w+|higher|lower|more|less)\b(?! (?:to|by|of|from)\b \d)")
#: Several answers from one person.
_MANY = regexp(
    r"\bmore than (?:one(?! in\b| third| quarter| half)|once)\b|\bseveral (?:answers|reasons|options)|\b(?:multiple|several|many) (?:answers|responses|choices|options|reasons)\b|\b(?:could|can|were (?:allowed|asked|able|free|invited) to|was allowed to|may|might|free to) (?:pick|choose|name|select|give|tick|list|mention|vote for) (?:(?:up to|as many|two|three|several|more|any|all|every)\b|as)"
    r"|\ball that appl|\bup to (?:two|three|four|five)\b(?! (?:years?|months?|weeks?|days?|hours?|minutes?|times))|\bas many as (?:they|you)|\b(?:many|some|several|most) (?:[a-z]+ (?:(?:all|both|two)\b|more than)|(?:had|have|gave|fell|are|were) (?:more|in|several|two|multiple|both)\b)|\boverlap|\bnot mutually exclusive|\badd(?:s|ed)? up to (?:more|over)|\b(?:of any race|exceeds? 100|more than 100|over 100)\b|\b(?:had|tried|did|do|were|are|of|have|name|named|in) (?:both|all three)\b|\b(?:count(?:ed)?|vote|choose|answer|reply) twice\b|\bmultiple[- ](?:answer|response|choice)|\bat least two\b"
    r"|\b(?:which|what) [a-z]+s (?:they|he|she|people|you)\b(?! (?:would (?:vote|back)|voted))|\b(?:what|which[ \n][\w-]+|whom?)[ \n](?:they|he|she|people|it)[ \n](?:had |have |did |do |usually |also )*(?:bought|ate|eaten|did|read|use[ds]?|watch\w*|own\w*|feared|drank)\b|\bevery (?:worry|reason|form|cause)\b|\brounded|\brounding",
    re.IGNORECASE,
)
#: "In no case was more than one cause recorded".
_NO_TWO = regexp(r"\b(?:[Nn]o|[Nn]one|[Nn]obody|not|never)\b[^.;]{0,30}\b(?:more than one|twice|both|overlap\w*|two)\b")
#: One answer, owner, cause or place each.
_SINGLE = regexp(
    r"\b(?:one answer|a single (?:race|category|group|cause|reason|religion|box|answer|favou?rite|choice|winner|form)|single-choice|just one (?:answer|category|choice|option|reason)|only one (?:answer|category|choice|option|reason|cause|box|language|grade|main)|only one(?=[,.;]| \d)|one grade only|one category|one species|one box|one of (?:two|three|four|five|six|the (?:two|three|four|five)) \w+|choose (?:between|one)|pick one|two-(?:man|way|woman|person|horse|candidate)|three-way"
    r"|only (?:names|candidates|two|options|owners|shareholders|contenders|choices|challenger|rival|opponent)|just (?:two|three|four)|(?:two|three|four|five) (?:sets|kinds|ways|parts|groups|categories|classes|types|shareholders|owners|partners|holders|causes|sources|lenders|creditors|suppliers|buyers|backers|investors|donors|heirs|bidders|companies|firms|candidates|designs|divisions|men)\b|blood (?:types?|groups?)"
    r"|(?:own(?:s|ed)?|have|has|its|their) the (?:whole|entire)|its (?:whole|entire)|the whole of|between them|mutually exclusive|(?:main|favou?rite|most important) (?:language|reason|cause|means|way|problem|issue|flavou?r|form)|mother tongue|most important|[Ee]ach (?:[a-z]+ ){1,4}(?:once|one|single)|every (?:[a-z]+ ){1,4}(?:once|one|single)|counted (?:only )?once|[Aa]sked (?:which|who|whom|what|how)[^.;:?]{0,50}would (?:vote|back|choose|prefer|pick|support|elect|like to see)|nothing else|no other|no third|none left|nothing is left|sold nothing|no (?:business|sales) elsewhere)\b",
    re.IGNORECASE,
)
_SURVEY = regexp(r"\b(?:survey|poll(?:ed|s|ster\w*)?|respondents|asked|questioned|sample|questionnaire)\b", re.IGNORECASE)
#: What one may have, do or be beside another of its kind.
_OPEN = regexp(
    r"(?:that |who |they |also |regularly |would |had |have |has |be |said |say )*(?:ha(?:d|ve|s|ving)(?![ \n](?:[a-z]+(?:ed|en)|been|gone|come|no|not|never|yet)\b)|own(?:s|ed)?|possess\w*|use|used|uses|using|watch\w*|reads?|listen\w*|visit\w*|speaks?|spoke|know|knew|likes?|liked|trust\w*|follow\w*|cit(?:e|ed|es)|nam(?:e|ed|es)|mention\w*|report\w*|suffer\w*|need\w*|involv\w+|contain\w*|show(?:s|ed)?|carr(?:y|ied|ies)|lack\w*|includ\w+|offer(?:s|ed)?|sells?|grows?|eats?|drinks?|drank|smok\w+|play\w*|buys?|attend\w*|belong\w*|subscrib\w*|complain\w*|worr\w+|fear\w*|feels?|felt|export\w*|wear|wore|keep|kept|import\w*|experienc\w+|heard|enjoy\w*|tested|could|can|admit\w*|concern\w*|blam(?:e|ed)|exceed\w*|plan(?:ned)?|hop(?:e|ed)|took part|complained|expect\w*|agreed that|think|thought|believe[ds]?|said (?:that )?(?:they|it|he|she)|lost|broke|broken|passed)\b"
)
#: What one does, is or goes to but once.
_ONCE = regexp(
    r"(?:was |were |is |are |be |been |will |would |that |who |had |have |has |still )*(?:(?:live|work|c[ao]me|vote|ch[oe]?os?e|fl(?:ew|y)|took place|occur|happen|prefer|lean|g[oe]es|go|went|stay|die|settle|arrive|le(?:ft|ave)|remain|return|pick|join|enroll?|finish|graduat|declin|bec[ao]me|recover|surviv|walk|drove|drive|rode|ride|cycle|travel|rent|end|built|made|born|spent|sold|bound|kept|set aside|awarded|seen|classed|rated|ranked|described|started|caused|owned|held|invested|shipped|generated|adopted|given|cast)\w*\b)"
)
_SEX = regexp(r"\b(?:men|women|male|female|boys|girls)\b(?![’'])")
_AGES = regexp(r"\b(?:(?:under|over|below|above|between) (?:the age of )?\d+|\d\d (?:or|and) (?:over|older|above|under|younger)|older|younger|aged|teenagers|pensioners|elderly)\b")
_SETTING = regexp(r"(?:^|\n)(?:In|At|On|Among|Last|During|After|Before|Since|Until|Now|Today|Nowadays|Currently)[ \n](?!all\b|the (?:final|same|end))")
_ANOTHER = regexp(r"\b(?:another|the same|a second|a separate|other) (?:poll|survey|question|study)\b|\basked separately|separate question|(?:two|both) questions|second question|\bthe (?:year|month|week|season) before\b|(?:^|\n)Another, (?:by|from)\b|[Aa]nother (?:by|from)\b", re.IGNORECASE)
_LIKEWISE = regexp(r"[\W_]*(?:Another|A further|An additional|a further|another)[ \n]")
_SUPPOSED = regexp(r"\?|\b[Ii]f (?!the (?:election|vote)|elections)\b|\bafford\b|\b(?:expected|projected|forecast|likely|predicted|hoped) to\b|\bmajority (?:is|was) needed")
_PASSIVE = regexp(r"\b(?:supported|opposed|backed|rejected|accepted|approved|refused|favou?red)(?: of)? by\b")
_RESULT = regexp(r"\b(?:for|to|over) [A-Z]|\b(?:his|her|its|their) (?:only |nearest |main )?(?:rival|opponent|challenger)")


def _words(c: Candidate) -> Iterator[str]:
    members, words, near = c.members, c.words, c.near
    labels = [label(p) for p in members]
    several = _MANY.search(near) is not None and _NO_TWO.search(near) is None
    for name, holds in (
        ("split", _DIVIDED.search(words)),
        ("split near", _DIVIDED.search(near)),
        ("contest", _CONTEST.search(words) and not _NO_CONTEST.search(words)),
        ("no contest", _NO_CONTEST.search(words)),
        ("rival", any(_RIVAL.search(f"{p.head} {' '.join(p.tail.split()[:4])}") for p in members[1:])),
        ("beat", _BEAT.search(words)),
        ("several answers", several),
        ("single", not several and (_SINGLE.search(near) or _NO_TWO.search(near))),
        ("survey", _SURVEY.search(near)),
        ("parted", _PARTED.search(words)),
        ("rates", _RATES.search(" ".join(f"{p.head} {said(p)}" for p in members))),
        ("changes", _CHANGES.search(" ".join(f"{p.head[-40:]} {said(p)}" for p in members))),
        ("open verb", any(_OPEN.match(s) for s in labels)),
        ("open verbs", sum(_OPEN.match(s) is not None for s in labels) > 1),
        ("once", any(_ONCE.match(s) for s in labels)),
        ("once all", sum(_ONCE.match(s) is not None for s in labels) > 1),
        ("lone sex", sum(_SEX.search(s) is not None for s in labels) == 1),
        ("lone age", sum(_AGES.search(s) is not None for s in labels) == 1),
        ("set elsewhere", any(_SETTING.match(c.doc.sentences[b.share.sentence].of(c.doc.text)) for a, b in itertools.pairwise(c.told) if b.share.sentence != a.share.sentence)),
        ("another poll", _ANOTHER.search(words)),
        ("likewise", any(_LIKEWISE.match(p.head) for p in members[1:])),
        ("supposed", _SUPPOSED.search(words)),
        ("passive", sum(_PASSIVE.search(p.head) is not None for p in members) > 1),
        ("negated", any(re.search(r"\b(?:not|never)\b|n[’']t\b", s) for s in labels)),
        ("quoted", any(c.doc.in_quotation(p.span) for p in members)),
        ("long way", max(b.span.start - a.span.end for a, b in itertools.pairwise(members)) > 150),
        ("short way", max(b.span.start - a.span.end for a, b in itertools.pairwise(members)) < 45),
    ):
        if holds:
            yield name


def readings(doc: Document, most: float = MOST) -> Iterator[Candidate]:
    """Everything that the rule could report."""
    return candidates(doc, most)


def spans(c: Candidate) -> tuple[Span, ...]:
    return tuple(p.span for p in c.members)
