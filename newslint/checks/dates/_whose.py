"""What keeps two ages apart: a number that is no age, a person of another name, a time told in the article that lies between them."""

from __future__ import annotations

import re

from newslint.layers.names.people import KIN, human
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Ages nearer to each other than this are no matter of an old story told again.
_LONG = 8
_UNITS = {"year": 1, "decade": 10, "century": 100}
_YEAR = regexp(r"\b(?:1[89]|20)\d\d\b")


def explained(doc: Document, years: int, around: Span) -> bool:
    """Whether a stretch of the article tells of a time about so many years ago: "39 when he walked there", 50 years on, and 89 now."""
    published = doc.metadata.date
    if years < _LONG or published is None:
        return False
    if any(abs(published.year - int(m[0]) - years) <= 1 for m in _YEAR.finditer(doc.text, around.start, around.end)):
        return True
    told = (x for x in doc.dates_in(around) if x.unit in _UNITS and x.count is not None and (x.kind != "age" or x.role == "anniversary"))
    return any((x.count or 0) * _UNITS[x.unit or ""] == years for x in told) or (abs(years - 50) <= 1 and "half a century" in around.of(doc.text))


#: An age of a picture is one of its day.
PICTURED = regexp(r"\b[Ii]n (?:the|an?|one|that|this|his|her|\w+) (?:[a-z-]+ ){0,2}?(?:photo(?:graph)?|picture|snapshot|portrait|film|footage|image|clip|newsreel)s?\b")

_AT = regexp(r"\b[Aa]t (?:just |only )?$")
_CLOCK = regexp(r" (?:to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|midday|\d)|:\d| ?(?:[ap]\.?m\b|o[’']clock|hours\b|degrees|per ?cent|%)")
_TOLD_OF_COUNTS = regexp(
    r"\b(?:put|puts|putting|stands?|stood|standing|fix(?:es|ed)|kept|held|valued?|priced?|estimat\w+|clos(?:ed|es)|trad(?:ed|es|ing)|settled|peak(?:s|ed)|capped|"
    r"averag\w+|recorded|counted|tolls?|tally|totals?|numbers?|rates?|prices?|ind(?:ex|ices)|figures?|temperatures?|scores?|levels?|majority|ratings?|shares?|cases|deaths)\b[^;]*$"
)


#: "On Thursday it was nine".
_IT_WAS = regexp(r"\b(?:[Ii]t|[Tt]here|[Tt]hat|[Tt]his|toll|number|total|count|tally|score) (?:is|was|were|are|has been|had been) (?:just |only |now |about )?$")


#: What is "of 66" and nobody: "her rounds of 66, 68 and 67". "Is of 66" is somebody.
_THING = regexp(r"\b(?!is\b|was\b|now\b|who\b|age\b|ages\b|but\b|and\b)([a-z-]+) of $")
#: "A number, 117, was burned into it".
_APPOSED = regexp(r"\b(?:an?|the|its|one)(?: [a-z]+)? ([a-z]+), $")
#: "Webb, of 44, High Street".
_LIVES = regexp(r"\b[A-Z][\w’-]+,? (?:who lives |lives |living )?(?:of|at) $")
#: "Seven votes, then two": no person's.
_THEN = regexp(r"\b([a-z]+), then $")
#: "Three men, aged 24, 38 and 51": ages of several, one for each, and of nobody else.
_SEVERAL = regexp(rf"\b(?:{'|'.join(w for w, n in CARDINALS.items() if n > 1)}|\d+) (?:[\w’-]+ ){{0,3}}?(?:wom[ae]n|[a-z]*men|children|people|[a-z]+s),? (?:who (?:are|were) )?(?:all )?(?:aged )?$", re.IGNORECASE)
_EACH = regexp(r"(?:, (?:aged )?\d+)*,? and \d")
_ROAD = regexp(r",? [A-Z][\w’-]+ (?:[A-Z][\w’-]+ )?(?:Street|Road|Lane|Avenue|Close|Drive|Way|Place|Terrace|Gardens|Square|Court|Crescent|Row|Hill|Park|Grove|St|Rd|Ave)\b")


def no_age(head: str, tail: str) -> bool:
    """Whether "at 37" gives a time of the clock or a count: "at twenty to four", "put the toll at 37", "her rounds of 66"."""
    if (then := _THEN.search(head)) and not (human(then[1]) or then[1] in KIN):
        return True
    if _LIVES.search(head) and _ROAD.match(tail):
        return True
    if (thing := _THING.search(head) or _APPOSED.search(head)) and not (human(thing[1]) or thing[1] in KIN):
        return True
    if _SEVERAL.search(head) and _EACH.match(tail):
        return True
    at = _AT.search(head)
    return bool(_IT_WAS.search(head)) or bool(at and (_CLOCK.match(tail) or _TOLD_OF_COUNTS.search(head[: at.start()])))
