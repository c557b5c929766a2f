"""Whose a number near an ordinal is: the deed that is said of it, its doer, and lists that are a number of what is numbered."""

from __future__ import annotations

import re

from newslint.checks.numbers.ordinals._claim_cues import OF_THIS, ONLY_ANOTHER, SCOPED
from newslint.checks.numbers.ordinals._families import kinship
from newslint.checks.numbers.ordinals._grammar import deed_words, governor
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.checks.numbers.ordinals._parts import STRETCHES
from newslint.regexp import regexp

#: A child that is born now is none of those that its parents have.
BORN = (("child",), ("baby",))
_BIRTH = regexp(r"\b(?:birth|born|expecting|expect|pregnant|welcomed?|due)\b")
#: A child that is to come is none of those there.
UNBORN = regexp(r"\b(?:expecting|expects?|pregnant with)\b[^;.]*\Z")
_NOW_HAVE = regexp(r"\b(?:has|have|parents? (?:of|to)|mother of|father of)(?: already| two other| other)? $")

def said_of(claim: Claim, c: Count) -> tuple[str, ...]:
    """The words that say the deed of a number."""
    parse = claim.doc.parse(c.sentence)
    i = parse.at(c.span.start) if parse else None
    return deed_words(parse, governor(parse, i)) if parse is not None and i is not None else ()


def whose_deed(claim: Claim, c: Count) -> str:
    """Whether what is said of a number is what the ordinal numbers: "seven people have been detained" of an arrest."""
    return kinship((*(w for w in claim.act if w not in _BEING), *claim.core), said_of(claim, c))


_BEING = frozenset("is was were are be been being".split())


def born_now(claim: Claim, c: Count) -> bool:
    """Whether an ordinal is that of a child born now, and a number that of those that its parents have."""
    past = any(t.kind in ("year", "month") for t in claim.doc.dates_in(claim.sentence))
    return not past and c.noun in ("child", "kid", "youngster") and claim.core[:1] in BORN and _BIRTH.search(claim.sentence.of(claim.doc.text)) is not None and _NOW_HAVE.search(c.left[-24:]) is not None


def of_list(claim: Claim, c: Count) -> set[str]:
    """What joins a list to what is numbered: children, the minutes in which goals were scored, attempts told as the first, the second and so on."""
    if c.form == "sum":
        return {"same noun"} if claim.core[:1] in BORN or (c.noun == "medal" and kinship(claim.core[:1], ("medal",))) else set()
    if c.form == "counted":
        return {"told one by one"} if -1 <= c.number - claim.number <= 1 and (c.number != claim.number or claim.span.start < c.span.start) and claim.form != "label" else set()
    if c.form == "listed":
        kin = whose_deed(claim, c) if -1 <= claim.number - c.number <= 1 else ""
        return {f"{kin} deed"} if kin else set()
    if claim.core[:1] in STRETCHES:
        return set()  # "twice in the second half, in the 52nd and 66th minutes"
    other = SCOPED.match(claim.right) and not _THAT_DAY.match(claim.right)  # "his third goal of the season"
    if not other and _follows(claim, c) and kinship((*claim.act, *claim.core), re.findall("[a-z]+", claim.doc.text[claim.end : c.span.start])):
        return {"same deed"}
    kin = whose_deed(claim, c) if not other and ((0 <= claim.number - c.number <= 2 and claim.span.start > c.span.end) or (-1 <= claim.number - c.number <= 0 and _HAD.search(c.left))) else ""
    return {f"{kin} deed"} if kin else set()


_THAT_DAY = regexp(r" of the (?:night|game|match|day|half|afternoon|evening)\b")
#: "Having already struck in the 12th and 38th".
_HAD = regexp(r"\b(?:having|had|already|earlier|previously)\b[^.;]*$")
#: "It has moved only once before", "had done so twice previously".
_ELSE = regexp(r"(?: times?)? (?:before|previously|earlier|already)\b")


def by_the_same(claim: Claim, c: Count) -> bool:
    """Whether a number of earlier times is told, without the deed, of the subject of the sentence before: "it has moved only once before"."""
    if claim.form != "time" or not 0 <= c.number - claim.number <= 1 or not (_ELSE.match(c.right) or re.search(r"\balready\b[^,;.]{0,24}$", c.left)):
        return False
    parse = claim.doc.parse(c.sentence)
    i = parse.at(c.span.start) if parse else None
    verb = governor(parse, i) if parse is not None and i is not None else None
    if parse is None or verb is None:
        return False
    subjects = [parse.words[k] for k in parse.children(verb) if parse.words[k].dep in ("nsubj", "nsubjpass")]
    said = claim.sentence.of(claim.doc.text)
    return any(w.text.lower() in ("it", "he", "she", "they") or (w.tag.startswith("NN") and w.text in said) for w in subjects)


#: "And added his third", "before completing": a further one.
#: "And headed in his third a minute from time".
_JOINED = regexp(r" [a-z]+,? and [a-z]+ (?!was\b)[^,;.]*$")
_ITS_TIME = regexp(r"\b(?:minutes?|time|half|later|whistle|end|rebound)\b")
_FURTHER = regexp(r"\b(?:add(?:ed|s|ing)|then|later|complet\w+|before|again|made it|round\w+ off|grabb\w+|also)\b[^.;]*$")


#: "After strikes in the 12th and the 40th".
_BEHIND = regexp(r"\b(?:after|following|besides|adding to|to go with|on top of)\b[^.;]{0,40}\Z")


def _follows(claim: Claim, c: Count) -> bool:
    """Whether moments stand behind the numbered one as those that went before it."""
    return c.number == claim.number and c.span.start > claim.end and _BEHIND.search(claim.doc.text, claim.end, c.span.start) is not None


def moments_apart(claim: Claim, c: Count) -> bool:
    """Whether moments are told of the others only: "having already struck in the 12th and 38th", "scored in the 12th and 38th minutes and added his third"."""
    if _HAD.search(c.left) or _follows(claim, c):
        return True
    between = claim.doc.text[c.span.end : claim.span.start] if c.span.end < claim.span.start else ""
    return c.number == claim.number and (_FURTHER.search(between) is not None or (_JOINED.match(between) is not None and _ITS_TIME.search(claim.right) is not None))


_HAD_BEEN = regexp(r" (?:[\w-]+ ){0,6}?(?:had (?:already |previously |earlier )?(?:been )?[a-z]+|(?:was|were|have been|has been) already)\b")


_HAD_EVER = regexp(r"[^.;:]{0,80}?\bhad (?:[a-z]+ )?[a-z]+")
_UNTIL_THEN = regexp(r"\b(?:[Uu]ntil|[Uu]p to|[Bb]efore|[Pp]reviously|[Pp]rior to)\b")


def had_until_then(c: Count) -> bool:
    """Whether a number is of those there had been until the numbered one: "until Tuesday only one woman had sat on the court"."""
    return _HAD_EVER.match(c.right) is not None and _UNTIL_THEN.search(c.left + c.right) is not None


_ONE_PERSON = regexp(r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Tt]he) (?:[a-z0-9-]+ ){0,3}?[a-z]+(?: of \d+| aged \d+|, \d+,)? (?:was|were|had been|has been) [a-z]+\b|\banother (?:(?:one|man|woman|person|of them) )?(?:died|drowned|fell|resigned|quit|left|vanished|was|had)\b")


def beside_one(claim: Claim, c: Count) -> bool:
    """Whether one is told beside a number of people in a clause of its own: "a man was wounded on Friday, and two teenagers were stabbed"."""
    return (c.left.rstrip().endswith((", and", ";", " while")) and _ONE_PERSON.search(c.left) is not None) or re.search(r"(?:, and|;|,? while) " + _ONE_PERSON.pattern, c.right) is not None


def told_before(claim: Claim, c: Count) -> bool:
    """Whether a number of people is told of a day before the ordinal's: "four men had already been detained", "two brothers were held last week"."""
    if _HAD_BEEN.match(c.right) and not re.search(r"\b(?:had|have) (?:not|never)\b", c.right[:60]):
        return True
    own = [r for t in claim.doc.dates_in(claim.sentence) for r in t.readings[:1]]
    told = [r for t in claim.doc.dates_in(c.sentence) for r in t.readings[:1]]
    return bool(own and told) and max(t.high for t in told) < min(r.low for r in own)


def by_now(claim: Claim, c: Count) -> bool:
    """Whether a number of the text has the numbered one of its caption or headline in it: "free the third miner", "only three miners have been freed"."""
    return claim.doc.block_at(claim.span.start).kind in ("headline", "deck", "caption") and c.number > claim.number and re.match(r" [a-z]+ (?:have|has|are) ", c.right) is not None


#: "The trial lasted two days. At the first one, on the third day".
_AT_ANOTHER = regexp(r"\b(?:first|second|earlier|previous|original|last) (?!day|week|month|year)[a-z]+\b")
#: "His third home run, a two-run shot".
_HIT = regexp(r"(?:-run)? (?:shot|homer|double|single|triple|blast|drive|lead)\b")


def of_another_one(claim: Claim, c: Count) -> bool:
    """Whether an ordinal is of a class that its sentence names with another one ("the fourth meeting of the two women and the third won by Roe"), or of a day of another time than a length's."""
    if c.number == claim.number and c.span.start > claim.end and ONLY_ANOTHER.search(claim.doc.text, claim.end, c.span.start):
        return True
    if c.form == "compound" and (OF_THIS.match(claim.right) or (c.noun == "run" and _HIT.match(c.right) is not None)):
        return True
    if c.form == "length" and c.number != claim.number:
        return _AT_ANOTHER.search(claim.left) is not None
    return claim.form == "bare" and any(q.kind == "ordinal" and q.noun and q.low >= claim.n and q.span.end < claim.span.start and q.noun != c.noun for q in claim.doc.numbers_in(claim.sentence))
