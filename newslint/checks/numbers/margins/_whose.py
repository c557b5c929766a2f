"""Whose results a margin parts: one that its clause gives to other competitors, another race or another day than a pair's is not of that pair.

    of_another(doc, claim, a, b, values) -> bool

A pair is left out only where words name the other ones; an elided or a pronominal competitor may be any.
"""

from __future__ import annotations

from collections.abc import Sequence

from newslint.checks.numbers.margins._claims import Claim
from newslint.checks.numbers.margins._stages import COMMON, clause, stages
from newslint.checks.numbers.margins._values import MEASURED, Value
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_NAME = r"[A-Z][\w’-]+"
#: "Third in 2:13:20", "took the bronze in 22.14": neither the winner nor the second.
_LOW = regexp(r"\b(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|1\dth|[4-9]th|3rd|bronze)\b(?:[ \n-]place\w*|(?=[ \n]?(?:(?:in|on|with|at|was|were|came)\b|[,(.]|$)))")
#: "A personal best by 41 seconds", "took 0.18 off the record", "five seconds inside his best".
_BEST_BEFORE = regexp(r"\b(?:bests?|records?)[ \n]by[ \n](?:[a-z]+[ \n]){0,3}$")
_BEST_AFTER = regexp(r"[ \n](?:off|inside|under|outside|short[ \n]of|shy[ \n]of)[ \n](?:the|his|her|their|its|a|[\w’'-]+[’']s?)[ \n](?:[\w’-]+[ \n]){0,3}?(?:best|record|time)\b")
_MARK = regexp(r"\b(?:best|record|mark|standard|previous|old)\b")
#: "Ahead of Lindqvist", "from Okafor", "beat Mia Roth by".
_OVER = regexp(rf"[ \n](?:ahead[ \n]of|clear[ \n]of|in[ \n]front[ \n]of|behind|adrift[ \n]of|back[ \n]of|from|over|on|(?:faster|slower|quicker|better|more|fewer|less)[ \n]than)[ \n]((?:[a-z-]+[ \n])?{_NAME}(?:[ \n]{_NAME})*)")
_BEAT = regexp(rf"\b(?:beat|beats|beating|beaten(?:[ \n]by)?|defeat\w*|pipp\w+|edg\w+(?:[ \n]out)?|heading|headed)[ \n]((?:[a-z-]+[ \n])?{_NAME}(?:[ \n]{_NAME})*)[ \n](?:[^,;.]{{0,30}}[ \n])?by[ \n](?:[a-z]+[ \n]){{0,3}}$")
#: "Valencia are 14 points off the top", "Betis, in fifth, are three points off the last place".
_STANDS = regexp(
    rf"(?:^|[,;][ \n]|\b(?:and|but|while|with)[ \n])({_NAME}(?:[ \n]{_NAME}){{0,2}})(?:,[^,;.]{{1,50}},)?[ \n](?:(?:is|are|was|were|lies?|sits?|stands?|remains?|trails?|finished|ended|came)[ \n])?(?:[a-z]+[ \n]){{0,3}}$"
)
#: "The Suns beat Utah by 15": who did it.
_SUBJECT = regexp(rf"(?:The[ \n])?({_NAME}(?:[ \n]{_NAME})*)[ \n](?:had[ \n]|have[ \n]|then[ \n])?$")
_NAMES = regexp(rf"\b{_NAME}")
#: "At Unley Oval in Adelaide": no side.
_AT = regexp(rf"\b(?:at|in|on)[ \n](?:the[ \n])?{_NAME}(?:[ \n]{_NAME})*")
_THE = regexp(rf"\b(?:[Tt]he|[Hh]is|[Hh]er)[ \n](?:[\w-]+[ \n])?{_NAME}")
#: The divisions of a meeting that have races of their own.
_DIVISION = regexp(
    r"\b(?P<of>women|men|girls|boys|ladies|juniors?|veterans|masters)(?:[’']s\b|[’'](?=\W))|\b(?:among|for|of)[ \n](?:the[ \n])?(?P<among>women|men|girls|boys|juniors|amateurs)\b"
    r"|\b(?:the|a|in)[ \n](?:[\w’-]+[ \n])?(?P<event>wheelchair|under-\d+s?|singles|doubles|relay|team[ \n](?:event|race|title|prize)|giant[ \n]slalom|downhill|super-G|time[ \n]trial|pursuit|semi-?finals?|heats?|steeplechase|hurdles|upper[ \n]house|lower[ \n]house)\b|\b(?:[Ii]n|[Aa]t)[ \n](?P<trial>qualifying|practice|training|rehearsal)\b",
)
#: "Since 2009, when Oxford's time was 17:40 and the margin 12 seconds", "the first case, in 2011, which was decided by one vote".
_BACK_THEN = regexp(r"\b(?:since|in|of|on|after|from)[ \n](?:[\w’'-]+[ \n]){0,4}?(?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),[ \n](?:which|when|where|who)\b")
#: "On the third, where it was split by four": the next of several.
_NEXT_ONE = regexp(r"(?:On|In|At|For)[ \n](?:the|a)[ \n](?P<nth>second|third|fourth|fifth|next|other|last)(?:[ \n](?!half|quarter|place)[a-z]+)?,")
#: "This time it was Bianchi who won by 3 points".
_THIS_TIME = regexp(r"(?:But[ \n]|And[ \n])?(?:This[ \n](?:time|year|week|season|month)|Now|Today)\b")
_UP = regexp(r"[ \n](?:up|down)\b")
#: "The government has a majority of three": in a house, not of a vote.
_IN_POWER = regexp(r"\b(?:government|coalition|opposition|alliance|bloc|allies|ministers|party|parties|cabinet)[ \n](?:[a-z]+[ \n])?(?:ha[sd]|have|holds?|held|enjoys?|commands?|with)[ \n](?:an?|its|their)[ \n](?:[a-z]+[ \n])?(?:majority|margin|edge)[ \n]of[ \n](?:[a-z]+[ \n])?$")


def of_another(doc: Document, c: Claim, a: Value, b: Value, values: Sequence[Value]) -> bool:
    """Whether the words give a margin to others than the two who have two results."""
    text = doc.text
    own = doc.sentences[c.number]
    head = text[own.start : c.head]
    told = [clause(text, doc.sentences[v.number], v.span.start, v.span.end) for v in (a, b)]
    printed = a.score == b.score != -1
    then = max((m.start() for m in _BACK_THEN.finditer(text, own.start, c.head)), default=-1)
    if any(v.span.start < then for v in (a, b)):
        return True
    if b.number < c.number:
        theirs = text[doc.sentences[a.number].start : doc.sentences[b.number].end]
        nth = _NEXT_ONE.match(text, own.start)
        if (nth and nth["nth"] not in theirs) or (_THIS_TIME.match(text, own.start) and "past" in stages(theirs, 0, len(theirs))):
            return True
    if (_BEST_BEFORE.search(head) or _BEST_AFTER.match(text, c.tail)) and not any(_MARK.search(text, s.start, min(s.end, v.span.end + 20)) for s, v in zip(told, (a, b), strict=True)):
        return True
    if _other_division(doc, c, a, b):
        return True
    if printed:
        return c.number != a.number and (_IN_POWER.search(head) is not None or _other_match(doc, c, a))
    if c.cues <= {"adverb", "up or down"} and _UP.match(text, c.tail) and any(v.sort == "percent" and v.number == c.number for v in values):
        # "Labour 22 percent, 12 points down": a change of one.
        return True
    if _lower(doc, c, (a, b), told):
        return True
    if a.sort in ("time", *MEASURED) and _nearer(doc, c, (a, b), values):
        return True
    return _of_others(doc, c, (a, b), told)


def _lower(doc: Document, c: Claim, two: tuple[Value, Value], told: Sequence[Span]) -> bool:
    """Whether one of two is told as the third or lower, and the margin is not his."""
    mine = clause(doc.text, doc.sentences[c.number], c.head, c.tail)
    words = mine.of(doc.text)
    for v, s in zip(two, told, strict=True):
        if _LOW.search(doc.text, s.start, min(s.end, v.span.end + 12)) and not s.contains(c.span) and not _LOW.search(words) and not _names(s.of(doc.text)) & _names(words):
            return True
    return False


def _nearer(doc: Document, c: Claim, two: tuple[Value, Value], values: Sequence[Value]) -> bool:
    """Whether a margin's own paragraph tells a result before it, and that of neither of two."""
    here = doc.block_at(c.span.start).span
    return not any(here.contains(v.span) for v in two) and any(v.sort == two[0].sort and here.contains(v.span) and v.span.end <= c.span.start for v in values)


def _names(words: str) -> set[str]:
    return {n.removesuffix("s").removesuffix("’") for n in _NAMES.findall(_AT.sub("", words)) if n not in COMMON}


def _of_others(doc: Document, c: Claim, two: tuple[Value, Value], told: Sequence[Span]) -> bool:
    """Whether whom a margin is over, or who stands so far off, is neither of the two named with the results."""
    text = doc.text
    if any(_THE.search(text, *s) for s in told):
        # "The Swede was timed at 1:43.10": anybody.
        return False
    head = text[doc.sentences[c.number].start : c.head]
    over = _OVER.match(text, c.tail) or _BEAT.search(head)
    stands = _STANDS.search(head) if c.cues & {"adverb", "leads", "of the winner"} else None
    parties = [m for m in (over, stands) if m]
    if not parties or (over and over[1].startswith("the ")) or not _names(parties[0][1]):
        return False
    named = [_names(s.of(text) if not s.contains(c.span) else text[s.start : c.head] if v.span.end <= c.head else text[c.tail : s.end]) for v, s in zip(two, told, strict=True)]
    mine = _names(head) | (_names(over[1]) if over else set())
    if over and _names(head[-80:]) and any(n and not n & mine for n in named):
        # Both are named, and somebody else has a result.
        return True
    if not all(named) or any(s.contains(c.span) for s in told if stands):
        return False
    return any(not any(_names(m[1]) & n for n in named) for m in parties)


def _other_match(doc: Document, c: Claim, a: Value) -> bool:
    """Whether a margin is of a match of others than those of a score: "The Lakers won 104-98 ... the Suns beat Utah by 15"."""
    text = doc.text
    own, theirs = doc.sentences[c.number], doc.sentences[a.number].of(text)
    beat = _BEAT.search(text[own.start : c.head])
    subject = _SUBJECT.search(text[own.start : own.start + beat.start()]) if beat else None
    names = [n for n in _NAMES.findall(theirs) if n not in COMMON]
    if beat is None or subject is None or len(names) < 2 or beat[1].startswith("the "):
        return False
    return names[0] not in subject[1] and bool(_names(beat[1])) and not _names(beat[1]) & _names(theirs)


def _divisions(words: str) -> set[str]:
    return {next(filter(None, m.groups())).removesuffix("s") for m in _DIVISION.finditer(words)}


def _other_division(doc: Document, c: Claim, a: Value, b: Value) -> bool:
    """Whether between a margin and a pair, or within the pair, the account goes over to another race."""
    text = doc.text

    def turns(first: int, last: Span) -> bool:
        # From the end of a sentence to a number in a later one; a number's own words may stand behind it.
        own = doc.sentences[first]
        return bool(_divisions(text[own.end : last.start]) - _divisions(own.of(text)))

    return (a.number != b.number and turns(a.number, b.span)) or (b.number < c.number and turns(b.number, c.span)) or (c.number < a.number and turns(c.number, a.span))
