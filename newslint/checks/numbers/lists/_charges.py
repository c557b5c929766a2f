"""Charges and crimes that are counted and then named at once: "admitted three charges, theft and assault"."""

from __future__ import annotations

from newslint.checks.numbers.lists._ties import Pair
from newslint.document import Document
from newslint.layers.numbers.nouns import plural
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp

_CRIMES = frozenset("charge offence offense count crime".split())
#: What is said of charges that are all told.
_FACES = regexp(r"\b(?:admit(?:s|ted)?|den(?:y|ies|ied)|fac(?:e|es|ed|ing)|convicted[ \n](?:of|on)|guilty[ \n](?:to|of|on)|charged[ \n](?:[\w’' ]{1,30}[ \n])?with|accused[ \n]of|cleared[ \n]of|acquitted[ \n](?:of|on)|indicted[ \n]on|jailed[ \n]for|sentenced[ \n]for)[ \n](?:all[ \n])?$")
_AT_ONCE = regexp(r"(?:,|:|[ \n][–—-])[ \n]")
_ENDS = regexp(r"[.”\"]|,[ \n](?:after|at|in|when|and[ \n](?:was|were|is|are)|before|on|the|police|prosecutors|a)\b|$")
#: A list misses its count by no more.
_OFF = 2


def charged(doc: Document, pair: Pair) -> bool:
    """Whether somebody's charges are counted and named at once, and one or two of them are missing."""
    count, series, text = pair.told, pair.series, doc.text
    if count.noun not in _CRIMES or series.open or not 0 < count.value - series.high <= _OFF or series.closed not in ("and", "oxford") or series.sort not in ("bare", "thing", "mixed"):
        return False
    if not _AT_ONCE.fullmatch(text, count.end, series.span.start) or not _ENDS.match(text, series.span.end) or not _FACES.search(text, max(count.start - 60, 0), count.span.start):
        return False
    return not any(_of_several(member) for member in series.members)


def _of_several(member: str) -> bool:
    """Whether a member may stand for several charges: "thefts", "two of assault", "robberies and assaults"."""
    words = member.lower().replace("-", " ").split()
    return any(w in CARDINALS or w.isdigit() or w == "other" for w in words) or (plural(words[-1]) and not any(w.endswith("ing") for w in words[:-1]))
