"""The list of names and terms whose capitals matter (`rules/terms/capitals.tsv`)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.regexp import regexp
from newslint.rule import Document, Span


class Form(NamedTuple):
    """One row: the right form, how it is checked, and the words that spare it when they follow."""

    text: str
    how: str
    spared: frozenset[str]


class Capitals(NamedTuple):
    """The rows by lower-case form, and, by the lower-case first word, the forms of several words with their patterns (longest first)."""

    forms: dict[str, Form]
    phrases: dict[str, list[tuple[re.Pattern[str], Form]]]


@lru_cache(maxsize=1)
def capitals() -> Capitals:
    forms = {r[0].lower(): Form(r[0], r[1], frozenset(r[2].split()) if len(r) > 2 else frozenset()) for r in _data.rows("terms/capitals.tsv")}
    phrases: dict[str, list[tuple[re.Pattern[str], Form]]] = {}
    for lower in sorted(forms, key=len, reverse=True):
        first, *rest = lower.split()
        if rest:
            pattern = regexp(r"\s+".join(map(re.escape, (first, *rest))) + r"(?!\w)", re.IGNORECASE)
            phrases.setdefault(first, []).append((pattern, forms[lower]))
    return Capitals(forms, phrases)


def places(doc: Document, block: Span) -> Iterator[tuple[Span, Form]]:
    """The listed forms in a block, in any capitals, with their rows; not in addresses, handles and compounds."""
    known = capitals()
    end = block.start
    for token in doc.tokens_in(block):
        if token.kind != "word" or token.span.start < end:
            continue
        lower = token.text.lower()
        span, form = token.span, known.forms.get(lower)
        for pattern, phrase in known.phrases.get(lower, ()):
            if m := pattern.match(doc.text, token.span.start, block.end):
                span, form = Span(*m.span()), phrase
                break
        if form is None or _joined(doc.text, span):
            continue
        end = span.end
        yield span, form


def _joined(text: str, span: Span) -> bool:
    """Whether signs tie a span to what stands beside it: "#tuesday", "march.example.org", "youtube=", "French-polished"."""
    before, after = text[max(span.start - 1, 0) : span.start], text[span.end : span.end + 2]
    if before and before in "@#/\\_.-=":
        return True
    return bool(after) and (after[0] in "@\\_/=-" or (after[0] == "." and after[1:].isalnum()))
