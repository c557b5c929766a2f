"""Which company or country was the first to do something: "Belgium became the first country to let gay couples wed"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.checks import _data
from newslint.checks.facts._patterns import DOUBT, readable, said_at
from newslint.knowledge import phrases
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span

_NAME = r"(?:[Tt]he\s+)?(?P<who>[A-Z][\w.&’'-]*(?:\s(?:and\s)?[A-Z][\w.&’'-]*){0,3})"
#: Between who it was and the words of the first: "became the", ", the", "that became the".
_IS = regexp(rf"{_NAME}(?:,?\s+(?:which|that))?(?:,\s+(?:once\s+|now\s+|still\s+)?|\s+(?:(?:had|has|later|then|in\s+\d{{4}})\s+)*(?:was|became|become|is)\s+)(?:the\s+)$")
#: "X signed a treaty, becoming the".
_BECOMING = regexp(rf"^[“\"]?(?:In\s+\d{{4}},?\s+)?{_NAME}\s[^;:]*,\s+(?:thus\s+|so\s+|thereby\s+)?(?:becoming|and\s+became)\s+the\s+$")
_MADE = regexp(rf"\b(?:made|making|makes|make)\s+{_NAME}\s+the\s+$")
#: Behind the words: "The first country to let gay couples wed was Belgium".
_WAS = regexp(rf"(?:,\s+|\s+(?:was|is)\s+){_NAME}")
#: The first of fewer: "the first in Asia to", "since", "to do so twice".
_OF_FEWER = regexp(r"\s+(?:since|twice|again|after|outside|from)\b|\s+in\s+(?:Asia|Africa|Europe|Latin|South|North|Central|the\s+(?:Americas|region|south|Arab|Middle))|-")


@cache
def _rows() -> tuple[tuple[str, tuple[str, ...], str], ...]:
    return tuple((clause, tuple(who.split("/")), beside) for clause, who, beside in _data.rows("terms/pioneers.tsv"))


def find(doc: Document) -> Iterator[Finding]:
    """Findings on others than the first."""
    for first in re.finditer(r"\bfirst\s", doc.text):
        for clause, known, beside in _rows():
            m = phrases.pattern(clause).match(doc.text, first.start())
            if m is None:
                continue
            sentence = doc.sentence_at(m.start())
            if beside and not phrases.pattern(beside).search(doc.text, sentence.start, first.start()):
                continue
            if m.end() > sentence.end or not readable(doc, sentence) or _OF_FEWER.match(doc.text, m.end()) or DOUBT.search(doc.text, sentence.start, m.end()):
                continue
            lead = doc.text[sentence.start : m.start()]
            told = _IS.search(lead) or _MADE.search(lead) or _BECOMING.search(lead)
            start = sentence.start
            if told is None and re.search(r"\b[Tt]he\s+$", lead):
                told, start = _WAS.match(doc.text, m.end(), sentence.end), 0
            if told is None:
                continue
            who = told["who"].replace("’", "'").removeprefix("When ").removeprefix("After ").removeprefix("In ").removesuffix("'s")
            sort = "company" if "company" in clause else "land"
            if any(k.removeprefix("the ") in who for k in known) or not _is_a(doc, who, sort):
                continue
            span = Span(start + told.start("who"), start + told.end("who"))
            yield said_at(doc, span, f"{known[0]} was the {m.group()}, not {who}")


def _is_a(doc: Document, who: str, sort: str) -> bool:
    """Whether a name is that of a country or state, or of a company."""
    if sort == "land":
        return any(r.kind in ("country", "region") for r in doc.knowledge.places(who))
    return " " not in who or bool(doc.knowledge.organisations(who))
