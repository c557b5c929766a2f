"""Holders of an office who were the first of a people, a faith, a race, a sex or a continent: "Francis, the first pontiff from Africa"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.checks import _data
from newslint.checks.facts import _places
from newslint.checks.facts._patterns import DOUBT, readable, speaker_level
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding


@cache
def _kinds() -> tuple[str, ...]:
    """What somebody is who is the first such holder of an office, beside the adjectives of peoples."""
    return tuple(kind for (kind,) in _data.rows("terms/first-of-kind.tsv"))


_FIRST = r"(?:the|its|their|(?:[A-Z][\w.]*\s){0,2}[A-Z][\w.]*['’]s?)\s+first\s+(?P<ever>ever\s+)?"


@cache
def _rows() -> tuple[tuple[re.Pattern[str], frozenset[str]], ...]:
    out = []
    for who, office, first in _data.rows("terms/firstlings.tsv"):
        names, held = _data.either(who.split("/")), _data.either(office.split("/"))
        what = rf"(?:(?P<kind>{_data.either(_kinds())}|[A-Z][a-z]+(?:-[A-Z][a-z]+)?)\s+{held}\b(?!\s+(?:to|who|since|from|in\s+(?!history|\d)))|{held}\s+from\s+(?P<land>(?:the\s+)?[A-Z][\w.]+(?:\s[A-Z]\w+)?))"
        link = r"(?:,\s+|\s+(?:was|is|became|would\s+become|had\s+become|has\s+become)\s+|,\s+who\s+(?:was|is|became)\s+|(?:\s+(?:was|were)\s+[a-z]+(?:\s+[a-z]+)?|[^.;:,]{0,60}\bbecame|[^.;:,]{0,60}?)\s+(?:as\s+))"
        out.append((regexp(rf"(?<![\w-])(?:President\s+)?{names}{link}{_FIRST}{what}"), frozenset(first.split("/"))))
    return tuple(out)


def find(doc: Document) -> Iterator[Finding]:
    """Findings on a first that somebody was not."""
    if " first " not in doc.text:
        return
    for pattern, known in _rows():
        for m in pattern.finditer(doc.text):
            group = "kind" if m["kind"] else "land"
            said, span = m[group], Span(*m.span(group))
            sentence = doc.sentence_at(m.start())
            if said in known or said.removeprefix("the ") in known or any(k in said or said in k for k in known) or not readable(doc, span) or DOUBT.search(doc.text, sentence.start, m.end()):
                continue
            if group == "kind" and said not in _kinds() and not ("pope" in m.group() or "pontiff" in m.group() or "secretary" in m.group()):
                # "The first American president" is no error of whoever it was.
                continue
            if group == "kind" and said not in _kinds() and not doc.knowledge.by_demonym(said):
                continue
            if group == "land" and _places.at(doc, span.start) is None and said not in ("Africa", "Asia", "Europe", "Oceania", "Latin America", "the Americas"):
                continue
            yield finding(span, f"{m.group().split(',')[0].strip()}: the first of another kind ({', '.join(sorted(known)[:4])})", severity=speaker_level(doc, span))
