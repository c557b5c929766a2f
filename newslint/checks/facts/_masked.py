"""A sentence with each of its places as one letter, and the words between them by their kinds."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.facts import _atlas
from newslint.checks.facts._atlas import Spot
from newslint.knowledge import Landmark, Location
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Letters that stand for places, in patterns: all of them (inside a class); that of a noun, that of an adjective, either.
MARKS = r"\ue000-\uf8ff"
P, D, X = r"[\ue000-\uefff]", r"[\uf000-\uf8ff]", rf"[{MARKS}]"
_TOKEN = regexp(rf"{X}|[^\W_]+(?:[’'-][^\W_]+)*|[,;:()–—“”\"]|['’]s\b|\.\s|\$|\d+")
_DIRECTION = regexp(r"(?:far\s)?(?:(?:north|south|east|west|central|mid)(?:-?(?:east|west|central))?(?:ern|ernmost)?|northern|southern|eastern|western)")
_RANKED = regexp(r"[a-z]+est|most|first|second|third|main|chief|only|leading|premier|\w+-(?:largest|biggest)")
#: A list of places goes on, or has begun.
LIST_ON = regexp(rf",?\s(?:and|or|&)\s(?:the\s)?{X}|,\s(?:the\s)?{X}|,?\s(?:and|or)\s[A-Z]")
LIST = regexp(rf"{X}(?:,|,?\s(?:and|or))\s(?:the\s)?$|[A-Z]\w+,\s$")


class Wrong(NamedTuple):
    """What is wrongly said: the words, what is right, and the row that has it."""

    span: Span
    message: str
    row: Location | Landmark


@cache
def _classes() -> dict[str, str]:
    return {w: kind for kind, words in _data.rows("terms/siting.tsv") for w in words.split()}


class Masked(NamedTuple):
    """A sentence with each place as one letter: a noun (P) or an adjective (D)."""

    sentence: Span
    text: str
    spots: list[Spot]
    #: Where each letter stands in the text.
    at: list[int]


def masked(doc: Document, sentence: Span, taken_up: Spot | None = None) -> Masked:
    """A sentence, masked; with words that take up a place of the sentence before."""
    found = _atlas.spots(doc, sentence.start, sentence.end)[:400]
    if taken_up:
        found = sorted((*found, taken_up), key=lambda s: s.span.start)
    out, at, pos, n = [], [], sentence.start, 0
    for i, spot in enumerate(found):
        before = doc.text[pos : spot.span.start]
        n += len(before)
        at.append(n)
        out += [before, chr((0xF000 if spot.adjective else 0xE000) + i)]
        n += 1
        pos = spot.span.end
    out.append(doc.text[pos : sentence.end])
    return Masked(sentence, "".join(out), found, at)


def is_noun(letter: str) -> bool:
    """Whether a letter of a masked sentence stands for a place by its name, not by its adjective."""
    return "\ue000" <= letter <= "\uefff"


def tokens(text: str) -> list[str]:
    """The words of a gap by their kind."""
    out: list[str] = []
    for t in _TOKEN.findall(text):
        word = t.lower()
        if is_noun(t):
            kind = "P"
        elif t >= "\uf000" and len(t) == 1:
            kind = "D"
        else:
            kind = _classes().get(word) or _classes().get(word.removesuffix("s")) or ("DIR" if _DIRECTION.fullmatch(word) else "SUP" if _RANKED.fullmatch(word) else "W" if t[0].isupper() else "#" if t[0].isdigit() else "ed" if word.endswith("ed") else "ing" if word.endswith("ing") else "w")
        if not (kind in ("w",) and out[-1:] == [kind]):
            out.append(kind)
    return out


#: Kinds of words that only describe.
_DESCRIBING = frozenset({"w", "PART", "the", "SUP", "DIR", "ed", "ing", "#", "W"})


def bare(tokens: list[str]) -> list[str]:
    """The words without those that only describe."""
    return [t for t in tokens if t not in _DESCRIBING]


def source(m: Masked, at: int) -> int:
    """The offset in the document of one in a masked text."""
    longer = sum(s.span.end - s.span.start - 1 for s, k in zip(m.spots, m.at) if k < at)
    return m.sentence.start + at + longer


def doubted(doc: Document, m: Masked, end: int) -> bool:
    """Whether the sentence up to an offset doubts or denies, or only supposes."""
    said = max(doc.text.rfind(mark, m.sentence.start + 1, max(end - 40, m.sentence.start + 1)) for mark in ("”", '," ', '?" ', '!" '))
    return _DOUBT.search(doc.text, max(said, m.sentence.start), end) is not None


_DOUBT = regexp(r"\b(?:not|never|no|n['’]t|cannot|if|whether|unless|imagin\w+|suppos\w+|as though|myth|den(?:y|ies|ied)|fals\w+|wrong\w*|mistak\w+|incorrect\w*|fiction\w*|fantasy|future(?!\sof)|novel|film|confus\w+|take\s\S+\sfor|think|believe|assume|guess|errors?|would be|could be|should be|may be|might be)\b", re.IGNORECASE)
