"""Who holds a share: "coal supplies 50% of the power, gas 40%", and to whom or what it goes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.checks.numbers.shares._portions import Portion, noun_of
from newslint.checks.numbers.shares._wholes import FRONT, GROUPS, remainder, sort
from newslint.regexp import regexp

HOLD = r"own(?:s|ed|ing)?|holds?|held|holding|controls?|controlled|possess\w*|retain(?:s|ed)?|keep(?:s|ing)?|kept"
MAKE = r"(?:is|was) (?:the|a) (?:first|main|mother|native|home) (?:language|tongue) of|spoken by|mak(?:e|es|ing) up|made up|account(?:s|ed|ing)? for|compris(?:e|es|ed|ing)|constitut(?:e|es|ed|ing)|represent(?:s|ed|ing)?|form(?:s|ed)?|(?:is|was|were|are) the (?:main|first|usual|preferred|favou?rite|chief|only|principal|sole|top)\b[^,;]{0,30}(?:for|of|in|to|among)|counts? for|counted for|(?:is|are|was|were|was blamed for|were blamed for|caused|cause|causes)"
GIVE = r"suppl(?:y|ies|ied|ying)|provid(?:e|es|ed|ing)|generat(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|contribut(?:e|es|ed|ing)|bring(?:s|ing)? in|brought in|deliver(?:s|ed|ing)?|meets?|met|pays?|paid|paying|funds?|funded|financ(?:e|es|ed|ing)|covers?|covered|shoulders?|foots?|bears?|chips? in|put(?:s)? (?:in|up)|yield(?:s|ed)?|powers?|heats?|heated|lights?|feeds?|employs?|employed|serves?|served|houses?|make|makes"
_TAKE = r"inherit(?:s|ed)?|takes?|took|taking|tak(?:e|es|ing|en) up|took up|occup(?:y|ies|ied)|absorb(?:s|ed)?|consum(?:e|es|ed)|swallow(?:s|ed)?|eat(?:s)? up|uses?|used|receiv(?:e|es|ed)|gets?|got|buys?|bought|handl(?:e|es|ed)|carr(?:y|ies|ied)|process(?:es|ed)?|sells?|sold|claim(?:s|ed)?|command(?:s|ed)?|captur(?:e|es|ed)|ha[sd]|have|won|wins?|secur(?:ed|es|e)|buys?|drew|draws?|bottles?"
#: A verb by which somebody has, gives or takes a share, right before it.
TAKES = regexp(
    rf"\b(?:{HOLD}|{MAKE}|{GIVE}|{_TAKE})\b(?:[ \n](?:about|some|only|just|another|a further|nearly|roughly|around|up|out|home|away|on|with|a|an|the|by far|now|almost|still|over|more than|for|in))*[ \n(]*$"
)
#: "The city's share of the arena is 40%".
_SHARE_OF = regexp(
    r"(?:[’']s?|\b(?:his|her|its|their|my|our))[ \n](?:share|stake|portion|slice|part|holding|interest|cut)(?:[ \n](?:of|in)[ \n](?P<np>[\w ’'-]{3,30}?))?[ \n](?:is|was|stands at|stood at|will be|came to|comes to|reached|amounts to|amounted to)[ \n](?:about |only |just |now |some )*$"
)
#: "The deal gives Orange 45% of the firm".
_GIVES = regexp(
    r"\b(?:giv(?:e|es|ing)|gave|hand(?:s|ed|ing)?|leav(?:e|es|ing)|left|award(?:s|ed)?|grant(?:s|ed)?|allot\w*|assign\w*|promis\w+|offer(?:s|ed)?)[ \n](?:[\w’'.-]+[ \n]+){1,4}$"
)
MAKES = regexp(
    rf"\b(?:{MAKE})(?:[ \n](?:about|some|only|just|another|a further|nearly|roughly|around|over|more than|almost|now))*[ \n]*$"
)
#: What gives to another, whose the whole is: "ticket sales bring in 67 percent of its income".
GIVES_TO = regexp(rf"\b(?:{MAKE}|{GIVE})(?:[ \n](?:about|some|only|just|nearly))*[ \n]*$")
#: A share whose verb is left out: "and Y 20%", "with Y on 20%", "Brown's 22%".
ELIDED = regexp(
    r"^[\W_]*(?:(?:and|while|with|but|to|against|then|followed by|ahead of|or|then|plus|whereas)[ \n,]+)*(?:(?:the|a|an|its|their|his|her|those backing|those for)[ \n])?(?:[\w’'.&-]++[ \n,]*+){1,8}?(?:,?[ \n](?:with|at|on|in|for|by|of|to|from|the))*[ \n]*\(?$"
)


#: "Families with children accounted for 84 percent": those who share a mark may have another one too.
_MARKED = regexp(r"\b(?:[Ff]amilies|[Pp]eople|[Cc]onsumers|[Cc]ustomers|[Cc]ouples|[Ww]omen|[Mm]en|[Ss]hoppers|[Hh]ouseholds|[Bb]uyers|[Uu]sers|[Tt]hose|[Pp]arents|[Aa]dults|[Ww]orkers) (?:with|who|without|having|earning|owning)\b[^,;]*$")


_ACT = regexp(r"[\W_]*(?:(?:and|but|while)[ \n])?(?:then[ \n])?(?P<verb>[a-z]{2,}(?<!ing))[ \n](?:about[ \n]|another[ \n]|only[ \n])?")
_PREPOSITIONS = frozenset("with by to for from in on at of against about some only just another nearly and but while or over than as".split())
#: Who is dealt with so may be dealt with again.
_SIFTED = regexp(r"\b(?:receiv|interview|inspect|test|examin|invit|screen|review|visit|see|saw|search|check|stud|consider|met|meets)\w*[ \n]$")


def acted(first: Portion, p: Portion) -> bool:
    """Whether a share is what the same one did to another part: "of 212 appeals, the court upheld 62%, cut 31%"."""
    act = _ACT.fullmatch(p.head)
    named = first.whole[1] != "" or FRONT.search(first.head) is not None
    return (
        named
        and act is not None
        and act["verb"] not in _PREPOSITIONS
        and not p.whole[1]
        and re.match(r"[ \n]*(?:[,;.]|$|and\b)", p.predicate) is not None
        and re.search(r"\b[a-z]{2,}[ \n]$", first.head) is not None
        and not _SIFTED.search(first.head)
    )


def holding(members: Sequence[Portion], fronted: bool = False) -> bool:
    """Whether each share has a holder before it: "coal supplies 50% of the power, gas 40%"."""
    first = members[0]
    if any(_MARKED.search(p.head) for p in members):
        return False
    if _SHARE_OF.search(first.head) and all(held(p) for p in members[1:]):
        # "Their share of the board is 58%" is of something else.
        return len({np for p in members for m in (_SHARE_OF.search(p.head),) if m for np in (m["np"],) if np}) < 2
    given = _GIVES.search(first.head) is not None and bool(first.whole[1])
    if not TAKES.search(first.head[-60:]) and not fronted and not given:
        return False
    whole = next((p.whole[1] for p in members if p.whole[1]), "")
    front = FRONT.search(first.head)
    if front and not whole:
        whole = noun_of(front["np"])[1]
    makes = MAKES.search(first.head[-60:]) is not None
    if not whole and not makes:
        return False
    if (sort(whole) == "person" or whole in GROUPS) and not (makes and len(members) > 2):
        return False
    if re.match(r"[ \n]of[ \n](?:its|his|her|their)\b", first.tail) and not makes and not GIVES_TO.search(first.head[-60:]):
        # Each has one of its own.
        return False
    reach = _REACHES.search(first.head)
    if len(members) == 2 and reach and reach["verb"] not in members[1].head and not _ONE_WORD.fullmatch(members[1].head):
        # "Water covers 56 percent of the park and trees shade 48 percent".
        return remainder(members[1])
    return all(held(p) or remainder(p) for p in members[1:])


#: What may reach the same part twice.
_REACHES = regexp(r"\b(?P<verb>cover|reach|serve|feed|light|power|shade|hit|affect)\w*[ \n](?:\w+[ \n])?$")

_ONE_WORD = regexp(r"[\W_]*(?:(?:and|while|but)[ \n])?(?:the[ \n])?[\w’'-]+[ \n]")


def held(p: Portion) -> bool:
    """Whether a later share has a holder of its own before it, or is "another 20%" for something."""
    head = p.head
    if re.fullmatch(r"[\W_]*(?:(?:and|while|but|or|to)[ \n])?(?:(?:another|a further|about|some|only|just|nearly)[ \n])*", head):
        return False
    if re.search(r"\b(?:he|she|it|they|we|I)[ \n](?:also |now |still |then )?[a-z]+[ \n](?:[a-z]+[ \n]){0,2}$", head):
        return False
    if TAKES.search(head[-60:]):
        holder = TAKES.split(head, maxsplit=1)[0]
        return re.search(r"\w{2}", re.sub(r"\b(?:and|but|while|it|also|he|she|they|has|have)\b", "", holder)) is not None
    return (
        ELIDED.match(head) is not None
        and re.search(r"[A-Z]|[a-z]{3}", re.sub(r"\b(?:and|but|while|with|the|to|on|at|for|just|about|only|some|another)\b", "", head))
        is not None
    )


def given(p: Portion) -> bool:
    """Whether a share is what one gives to another, whose the whole is: "ticket sales bring in 67 percent of its income"."""
    return GIVES_TO.search(p.head[-60:]) is not None
