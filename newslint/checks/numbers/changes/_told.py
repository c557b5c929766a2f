"""What an article tells of changes: stated changes and values, each with its clause, its series and its time.

    told(doc) -> list[Line]

A claim is a stated change: an amount ("rose 40%", "a drop of 120", "tripled") or a bare direction ("rose to"). Everything else that is
counted is a value. Nothing is joined here: which change is said of which two values is weighed in `_evidence`.
"""

from __future__ import annotations

from typing import NamedTuple

from newslint.checks.numbers.changes._amounts import amounts
from newslint.checks.numbers.changes._claims import Claim, Reader
from newslint.checks.numbers.changes._values import Value, halves, values
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span


class Line(NamedTuple):
    """A sentence."""

    number: int
    span: Span
    title: bool
    block: int
    claims: list[Claim]
    values: list[Value]
    #: Where its clauses begin.
    cuts: list[int]


#: Longer is no sentence but a list without stops.
_LONGEST = 1200


def told(doc: Document) -> list[Line]:
    """The sentences of an article with what they tell of changes."""
    lower = doc.text.lower()
    if len(lower) != len(doc.text):
        return []
    lower = _without_falls(doc, lower)
    numbers = amounts(doc)
    year = doc.metadata.date.year if doc.metadata.date else None
    out: list[Line] = []
    at = 0
    for n, block in enumerate(doc.blocks):
        title = block.kind in ("headline", "deck", "caption", "heading")
        if not title and block.kind not in ("paragraph", "quote", "item"):
            continue
        for sentence in doc.sentences_in(block.span):
            while at < len(numbers) and numbers[at].span.start < sentence.start:
                at += 1
            found = []
            while at < len(numbers) and numbers[at].span.start < sentence.end:
                found.append(numbers[at])
                at += 1
            if sentence.end - sentence.start <= _LONGEST:
                out.append(_line(lower, sentence, len(out), title, n, found, year))
    return out


#: Last words of names that are words of change in lower case.
_NAMED = frozenset(("Falls", "Fall", "Rise", "Rises", "Spring", "Springs", "Rose", "Drop", "Cut", "Leap", "Dip"))
_DIRECTION = regexp(r"\b(?:falls?|rises?|springs?|rose|drop|cut|leap|dip)\b")


def _without_falls(doc: Document, lower: str) -> str:
    """The text in which the autumn and names ("Ashby Falls") are no words of change."""
    named = [m.span for m in doc.names.mentions if len(m.words) > 1 and m.words[-1].of(doc.text) in _NAMED]
    for span in (*(x.span for x in doc.dates if x.kind == "season"), *named):
        lower = lower[: span.start] + _DIRECTION.sub(lambda m: "_" * len(m[0]), lower[span.start : span.end]) + lower[span.end :]
    return lower


def _line(lower: str, span: Span, number: int, title: bool, block: int, found: list[Quantity], year: int | None) -> Line:
    reader = Reader(lower, span, number, title, found, year)
    claims, counted = reader.claims()
    halved = [half for q in counted for half in halves(lower, q)]
    return Line(number, span, title, block, claims, values(lower, span, number, reader.cuts, halved, claims, year), reader.cuts)
