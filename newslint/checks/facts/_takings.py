"""From whom a land is said to have been taken: "the Golan Heights, which Israel captured from Jordan"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.checks import _data
from newslint.checks.facts import _places
from newslint.checks.facts._patterns import the
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Span

_TOOK = r"(?:captur(?:ed|ing)|seiz(?:ed|ing)|tak(?:en|ing)|took|annex(?:ed|ing)|conquer(?:ed|ing)|occup(?:ied|ying)|won|wrested|bought|acquir(?:ed|ing)|purchas(?:ed|ing)|regained|got|gained)"
#: ", which Israel captured from", " was annexed by Russia from", ", seized from".
_BEHIND = regexp(rf"(?:,?\s+(?:which|that)\s+(?:[\w’'.-]+\s+){{1,5}}?|,?\s+(?:(?:which|that)\s+)?(?:was|were)\s+(?:[a-z]+ly\s+)?|,\s+){_TOOK}(?:\s+by\s+(?:[\w’'.-]+\s+){{1,3}}?(?=from))?(?:\s+(?:in|during)\s+(?:the\s+)?[\w’' -]{{3,25}}?)?\s+from\s+(?:the\s+)?(?=[A-Z])")
#: "captured the Golan Heights from Jordan".
_AHEAD = regexp(rf"\b{_TOOK}\s+(?:the\s+|all\s+of\s+the\s+|part\s+of\s+the\s+)?$")
_FROM = regexp(r"\s+from\s+(?:the\s+)?(?=[A-Z])")


@cache
def _lands() -> dict[str, tuple[frozenset[str], frozenset[str]]]:
    """From whom, and by whom, by the land's name."""
    return {name: (frozenset(source.split("/")), frozenset(by.split("/"))) for names, source, by in _data.rows("terms/takings.tsv") for name in names.split("/")}


@cache
def _pattern() -> re.Pattern[str]:
    return regexp(r"(?<![\w-])(?:" + "|".join(re.escape(n) for n in sorted(_lands(), key=len, reverse=True)) + r")(?![\w-]|['’]s?\s|\s[A-Z])")


#: A land taken up by its kind: "the plateau".
_AGAIN = regexp(r"\b[Tt]he\s(?:plateau|heights|territory|peninsula|enclave|region|strip|islands?|archipelago|area|land)\b(?!\s(?:of|from\swhere)\b|\s[A-Z])")


def _named(doc: Document) -> Iterator[tuple[Span, str]]:
    """Where lands are named, and the one land of the sentence before taken up by its kind."""
    found = [(Span(*m.span()), m.group()) for m in _pattern().finditer(doc.text)]
    yield from found
    for m in _AGAIN.finditer(doc.text) if found else ():
        here = doc.sentence_at(m.start())
        before = {name for span, name in found if span.end <= here.start and not doc.text[doc.sentence_at(span.start).end : here.start].strip()}
        if len(before) == 1 and not any(here.start <= span.start < here.end for span, _ in found):
            yield Span(*m.span()), before.pop()


def find(doc: Document) -> Iterator[tuple[Span, str]]:
    """The wrong claims of a text: what they cover, and what is right."""
    text = doc.text
    for at, name in _named(doc):
        sentence = doc.sentence_at(at.start)
        found = _BEHIND.match(text, at.end, sentence.end)
        if found is None and _AHEAD.search(text, sentence.start, at.start + (4 if name not in at.of(text) else 0)):
            found = _FROM.match(text, at.end, sentence.end)
        place = _places.at(doc, found.end()) if found else None
        if found is None or place is None or not place.of_kind("country"):
            continue
        known, takers = _lands()[name]
        said = {fold(place.text), *(fold(r.name) for r in place.rows)}
        names = {fold(f) for n in known for f in (n, *(r.name for r in doc.knowledge.places(n)))}
        # Of whom it was taken by another than the known one nothing is known.
        taken = text[sentence.start : found.end()]
        words = re.findall(r"[A-Z][a-z]+", taken)
        by = any(re.search(rf"\b{re.escape(t)}", taken) for t in takers) or any(r.name in takers for w in words for r in doc.knowledge.by_demonym(w)) or any(takers & set(r.capital_of) for w in words for r in doc.knowledge.places(w))
        if by and not said & names:
            yield Span(at.start, place.span.end), f"{name} was taken from {the(sorted(known)[0])}, not from {the(place.text)}"
