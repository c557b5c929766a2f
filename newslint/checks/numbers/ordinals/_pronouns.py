"""Whom "he" or "she" is, where a sentence may tell of the one that an ordinal is told of, or of another: "won her first title ... Vukotic was in her sixth final. She won it in 2022"."""

from __future__ import annotations

from newslint.checks.numbers.ordinals._grammar import main_verb, subjects
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

_PRONOUNS = frozenset(("he", "she"))
_OF_ONE = _PRONOUNS | {"his", "her"}
_TITLES = frozenset(("headline", "deck", "caption"))


_TAKES_UP = regexp(r"(?:He|She|It|They|The|His|Her|Its|Their|That|This)\b")
_NAME = regexp(r"[A-ZÀ-Þ][\w’-]*\w")


def about_the_same(claim: Claim, sentence: Span) -> bool:
    """Whether a sentence opens with the one that an ordinal's is about: by a pronoun, a description or a name."""
    text = claim.doc.text
    if sentence == claim.sentence or _TAKES_UP.match(text, sentence.start):
        return True
    name = _NAME.match(text, sentence.start)
    return name is not None and name.group() in claim.sentence.of(text)


def another_person(claim: Claim, apart: int, parse: Parse, doer: int) -> bool:
    """Whether a pronoun that does something in a sentence `apart` behind an ordinal's takes up somebody whom that one does not name."""
    doc = claim.doc
    if apart < 2 or parse.words[doer].text.lower() not in _PRONOUNS:
        return False
    at = claim.number + apart
    block = doc.block_at(doc.sentences[at].start)
    for n in range(at - 1, claim.number, -1):
        if doc.block_at(doc.sentences[n].start) is not block:
            return False
        named = _subject(claim, doc.sentences[n])
        if named == "":
            return False
        if named is not None:
            return named not in _own(claim)
    return False


def _subject(claim: Claim, sentence: Span) -> str | None:
    """The last name of the person who is the subject of a sentence; None for one that opens with a pronoun, nothing for any other."""
    parse = claim.doc.parse(sentence)
    verb = main_verb(parse) if parse is not None else None
    doers = subjects(parse, verb) if parse is not None and verb is not None else []
    if parse is None or not doers:
        return ""
    w = parse.words[doers[0]]
    if w.text.lower() in _PRONOUNS:
        return None
    person = w.entity == "PERSON" or bool(_OF_ONE & {x.text.lower() for x in parse.words})
    return w.text if w.pos == "PROPN" and person else ""


def _own(claim: Claim) -> str:
    """The words in which the one with the ordinal may be named: its sentence; for a title without a name the subject of the lead."""
    doc = claim.doc
    if doc.block_at(claim.sentence.start).kind not in _TITLES:
        before = doc.sentences[claim.number - 1].of(doc.text) if claim.number else ""
        return f"{before} {claim.sentence.of(doc.text)}"
    lead = next((s for s in doc.sentences if doc.block_at(s.start).kind not in _TITLES), None)
    return f"{claim.sentence.of(doc.text)} {(lead and _subject(claim, lead)) or ''}"
