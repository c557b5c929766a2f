"""How many one event killed, hurt or put in custody, told with two numbers in any two places of an article: "planting a bomb that killed 13 people ...
Fifteen people were killed in Friday's bombing", "61 hurt as train derails ... The officials said 51 people were injured"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import combinations

from newslint.checks._happenings import kind_of
from newslint.checks.numbers._deeds import classes
from newslint.checks.numbers._nouns import noun_class
from newslint.checks.numbers.counts._clear import one_more
from newslint.checks.numbers.retold._apart import NAME, NO_NAMES, nested, parted, revised
from newslint.checks.numbers.retold._kin import says
from newslint.checks.numbers.retold._links import APART, Link
from newslint.checks.numbers.retold._sums import some_of
from newslint.checks.numbers.retold._values import Value, values
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers import agree
from newslint.regexp import regexp

#: How many the lesser is at the least; how many times as many the other may be; how near the words about a toll stand; how many others may be parts.
_LEAST, _TIMES, _AROUND, _PARTS = 3, 2.0, 24, 8
_DEEDS = {name: frozenset(x for w in words.split() for x in classes(w) if x[0] == "#") for name, words in {"dead": "kill die", "hurt": "injure"}.items()}
#: Right before a toll, and right behind it; "toll" may stand further off.
_BEFORE = {
    "dead": regexp(r"\b(?:kill(?:s|ed|ing)?|claim(?:s|ed|ing)|death[ \n](?:toll|of)(?:[ \n](?:of|at|stood at|stands at|was|is))?|deaths[ \n]of|leaving|left|murder(?:s|ed)?[ \n]of|bodies[ \n]of|massacre[ \n]of)[ \n](?:all[ \n])?(?:the[ \n])?$", 2),
    "hurt": regexp(r"\b(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:s|ing)?)[ \n](?:all[ \n])?(?:the[ \n])?$", 2),
}
_AFTER = {
    "dead": regexp(r"(?:[ \n](?:were|was|are|have been|had been|being))?[ \n](?:killed|dead|died|lives|deaths|lost their lives|perished|drowned|burned to death|shot dead)\b(?![ \n](?:in|on)[ \n](?:19|20)\d\d)"),
    "hurt": regexp(r"(?:[ \n](?:were|was|are|have been|had been|being))?[ \n](?:injured|hurt|wounded)\b"),
}
_LEFT = regexp(r"\b(?:leaving|left)[ \n]", 2)
#: What makes a toll that of another event, or sets sources against each other; what near it makes it that of some, or of another hour.
_OTHERWISE = regexp(
    r"\b(?:another|second|third|separate\w*|earlier|previous\w*|similar|last[ \n](?:month|year|season)|ago|anniversary|worst|deadliest|history|toll[ \n](?:rose|climbed|has risen)|rose|risen|climb\w*|up from|revis\w+|initial\w*|whereas|elsewhere|rebels[ \n]said|denied|since|later|by (?:evening|morning|midday|noon|nightfall)|19\d\d|20\d\d)\b",
    2,
)
_NEAR = regexp(r"\b(?:others?|more|further|at least|as many as|some|more than|including|among|of (?:them|whom)|each|total|combined|both|only|still|so far|first|then|than)\b", re.IGNORECASE)


def tolls(doc: Document) -> Iterator[Link]:
    """The first toll and a later one of the same kind with another number, where an article has no third."""
    told = values(doc)
    for name in _DEEDS:
        found = [v for v in told if _is_toll(doc, v, name)]
        numbers = {v.q.low for v in found}
        if len(numbers) != 2 or any(v.q.bound or v.q.approximate or v.form == "other" or v.q.more for v in found):
            continue
        a, b = found[0], next(v for v in found if v.q.low != found[0].q.low)
        few, many = sorted(numbers)
        if few < _LEAST or many > _TIMES * few or (a.line == b.line and not _of_the_event(doc, b)) or revised(a, b) or nested(doc, a, b) or agree(a.q, b.q):
            continue
        if any(_OTHERWISE.search(doc.text, *v.sentence) or _NEAR.search(doc.text, max(v.sentence.start, v.phrase.start - _AROUND), min(v.sentence.end, v.end + _AROUND)) for v in (a, b)) or parted(doc, a, b) & (APART - {"phrase name new", "times apart"}) or not _one_event(doc, a, b) or _made(doc, told, a, b):
            continue
        yield Link(doc, a, b, told)


def _is_toll(doc: Document, v: Value, name: str) -> bool:
    """Whether a count is told as that of the dead, or the hurt."""
    if v.sort != "count" or v.q.partitive or v.q.compound or not all(noun_class(n) in ("people", "worker") or human(n) or n in ("life", "death", "body") for n in v.nouns):
        return False
    text = doc.text
    m = _AFTER[name].match(text, v.end, v.sentence.end) or (v.q.noun in ("life", "death", "dead") and name == "dead")
    if before := _BEFORE[name].search(text, max(v.sentence.start, v.q.span.start - 32), v.q.span.start):
        return _LEFT.search(before[0]) is None or bool(m)
    return bool(m)


def _one_event(doc: Document, a: Value, b: Value) -> bool:
    """Whether two sentences tell of one event: one of its nouns, a name that both have, or a title and its text."""
    if a.place != b.place:
        return True
    x, y = ({w.lower() for w in v.sentence.of(doc.text).replace("’s", "").replace("'s", "").split()} for v in (a, b))
    if any(kind_of(m["what"]) == "mishap" and m["what"] not in _ANY_EVENT and not says(m["what"]) & a.said for m in _THE_EVENT.finditer(doc.text, *b.sentence)):
        return False  # "a boiler burst ... the flood in May, in which 15 people"
    nouns = [frozenset(s for w in words if kind_of(w.strip(".,")) == "mishap" for s in says(w.strip(".,"))) for words in (x, y)]
    names = [{m[0] for m in NAME.finditer(doc.text, *v.sentence) if m.start() > v.sentence.start} - NO_NAMES for v in (a, b)]
    return bool(nouns[0] & nouns[1] or names[0] & names[1] or _taken_up(doc, b))


#: Words for whatever happened.
_ANY_EVENT = frozenset("accident disaster tragedy incident attack blast crash".split())
#: "Friday's bombing", "the crash", "the derailment".
_THE_EVENT = regexp(r"\b(?:[Tt]he|[Tt]his|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day[’']s|[Yy]esterday[’']s)[ \n](?:[a-z-]+[ \n])?(?P<what>[a-z]{4,})\b")


def _of_the_event(doc: Document, v: Value) -> bool:
    """Whether a toll stands in a clause about the event: "the blaze that claimed 11 lives"."""
    return any(kind_of(m["what"]) == "mishap" for m in _THAT.finditer(doc.text, v.sentence.start, v.phrase.start))


_THAT = regexp(r"\b(?:the|that|this)[ \n](?:[a-z-]+[ \n])?(?P<what>[a-z]{4,}),?[ \n](?:that|which|in[ \n]which)[ \n](?:had[ \n])?(?:[a-z]+[ \n])?$")


def _taken_up(doc: Document, v: Value) -> bool:
    """Whether a sentence calls the event by a noun that takes it up."""
    return any(kind_of(m["what"]) == "mishap" for m in _THE_EVENT.finditer(doc.text, *v.sentence))


def _made(doc: Document, told: tuple[Value, ...], a: Value, b: Value) -> bool:
    """Whether what else is counted of people makes one of two tolls of the other."""
    harmed = [v for v in told if v.sort == "count" and v is not a and v is not b and (not v.nouns or v.form == "other" or v.q.more or any(_is_toll(doc, v, name) for name in _DEEDS) or any(v.line == x.line and v.phrase.start > x.phrase.start for x in (a, b)))]
    harmed.sort(key=lambda v: min(abs(v.line - x.line) for x in (a, b)))
    rest = [v.q.low for v in harmed if not some_of(doc, v, a) and not some_of(doc, v, b)][:_PARTS]
    few, many = sorted((a.q.low, b.q.low))
    if any(few + sum(some) == many for n in range(1, len(rest) + 1) for some in combinations(rest, n)) or any(p + q in (few, many) for p, q in combinations(rest, 2)):
        return True
    link = Link(doc, a, b, told)
    return one_more(link) or bool(link.evidence & {"gap told as more", "one beside"})
