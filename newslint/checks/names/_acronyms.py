"""Acronyms with two letters swapped, against their own expansion or the same letters used throughout."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import NamedTuple

from newslint.document import Document
from newslint.source import Span

_SMALL = frozenset("of the and for in on to a an de at by with".split())


class Slip(NamedTuple):
    span: Span
    text: str
    uses: int
    other: str
    other_uses: int
    other_span: Span
    why: str


def swapped(doc: Document) -> Iterator[Slip]:
    """Acronyms of three letters or more that are another one of the article with two neighbouring letters swapped."""
    uses: dict[str, list[Span]] = defaultdict(list)
    for token in doc.tokens:
        if token.kind == "word" and 3 <= len(token.text) <= 7 and token.text.isupper() and token.text.isalpha() and token.text.isascii():
            uses[token.text].append(token.span)
    for text, spans in uses.items():
        for i in range(len(text) - 1):
            other = text[:i] + text[i + 1] + text[i] + text[i + 2 :]
            if other == text or other not in uses:
                continue
            expanded, mine = expansion(doc, other, uses[other]), expansion(doc, text, spans)
            against = expansion(doc, other, spans)
            if against and not mine:
                yield from (Slip(s, text, len(spans), other, len(uses[other]), uses[other][0], "the letters of its words") for s in spans)
            elif len(spans) == 1 and len(uses[other]) >= 3 and not mine and (expanded or not doc.knowledge.organisations(text)):
                yield Slip(spans[0], text, 1, other, len(uses[other]), uses[other][0], "the other spelling")
            else:
                continue
            break


def expansion(doc: Document, letters: str, spans: list[Span]) -> bool:
    """Whether the words before one of the brackets at `spans` begin with `letters`."""
    for span in spans:
        if doc.text[max(span.start - 1, 0) : span.start] != "(":
            continue
        before = doc.text[max(doc.block_at(span.start).span.start, span.start - 120) : span.start - 1]
        words = [w for w in re.findall(r"[^\W\d_]+", before) if w.lower() not in _SMALL]
        if "".join(w[0] for w in words[-len(letters) :]).upper() == letters:
            return True
    return False
