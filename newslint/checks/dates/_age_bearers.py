"""Whether a number told as an age is one: of a person, and of now."""

from __future__ import annotations

import re

from newslint.checks.dates._lifetimes import Told
from newslint.checks.dates._phrases import ANIMALS, Reference
from newslint.checks.dates._whose import PICTURED
from newslint.layers.names.people import KIN, human
from newslint.regexp import regexp
from newslint.rule import Document, Span


def loose(doc: Document, told: Told, sentence: Span) -> bool:
    """Whether the words beside an age tell of another time than now."""
    text, at = sentence.of(doc.text), sentence.start
    head, tail = text[: told.span.start - at], text[told.span.end - at :]
    return bool(PICTURED.search(text) or head.endswith("(") or _TOLD_BEFORE.search(head) or _TOLD_AFTER.match(tail))


_TOLD_BEFORE = regexp(r"\b(?:then|only|formerly|once|at the time|when)\b[^.;,]{0,12},? ?$", re.IGNORECASE)
_TOLD_AFTER = regexp(r"[^.;]{0,50}?\b(?:at the time|years? (?:later|earlier|ago|before|after))|,? (?:then|when)\b", re.IGNORECASE)


#: "A mare called Duchess, who is 22", "a barn, which is 140 years old".
_CALLED = regexp(r"\b(?:called|named) [A-Z][\w’-]+,? $")


def of_a_thing(doc: Document, told: Told, sentence: Span, refs: list[Reference]) -> bool:
    """Whether "is 22" is said of what is no person of the sentence."""
    if told.match[0].lower().startswith(("who is", "who, at")):
        return bool(_CALLED.search(doc.text, sentence.start, sentence.start + told.match.start()))
    subject = told.match.groupdict().get("who")
    at = sentence.start + told.match.end("who") if subject else 0
    return bool(subject) and not any(r.span.end == at for r in refs)


_NOUNS_AFTER = regexp(r" ((?:[\w’'-]+ ?){1,3})")
_VERB_AFTER = regexp(
    r"(?:was|is|had|has|said|told|who|that|will|from|in|of|spoke|spent|kept|lost|swam|took|left|won|lost|went|came|sat|stood|wept|made|gave|got|ran|rode|fell|kept|broke|wore|sang|shot|hit|beat|led|fled|drove|grew|began)\b|\w+ed\b"
)


def of_person(doc: Document, told: Told, sentence: Span) -> bool:
    """Whether an age is told of a person at all: "54-year-old" of a bridge is not."""
    m, text = told.match, sentence.of(doc.text)
    if told.kind == "vague":
        return True
    if m[0].endswith("old"):
        after = _NOUNS_AFTER.match(text[m.end() :])
        nouns = after[1].split() if after else []
        lower = nouns[: next((k for k, w in enumerate(nouns) if w[0].isupper()), len(nouns))]
        return not lower or lower[:2] == ["head", "of"] or any(human(w) or w in KIN or (w in ANIMALS and text[: m.start()].lower().endswith("the ")) for w in lower) or bool(after and _VERB_AFTER.match(after[1])) or lower[0] in ("and", "or", "with", "at", "on", "for", "to", "as", "by", "when", "after", "whose", "but", "also", "could", "can", "would", "may", "did", "does", "must")
    return True
