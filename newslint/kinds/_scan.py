"""Matching for data rules: whole words or patterns, in the blocks and outside the quotations that a rule does not read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import regex

from newslint.layout import PROSE
from newslint.rule import Document, Span

#: Seconds that one pattern may take on one block, and on each further million characters of a longer one. `regex` then raises
#: TimeoutError, which the engine reports as NL002.
LIMIT = 2.0
PER_MILLION = 10.0


def words_pattern(words: Iterable[str], *, case: bool = False) -> Any:
    """A pattern for whole words or phrases; white space in a phrase matches any white space. The longest form wins."""
    parts = [r"\s+".join(regex.escape(w) for w in phrase.split()) for phrase in sorted(words, key=len, reverse=True)]
    return compiled(r"(?<![\w’'-])(?:" + "|".join(parts) + r")(?![\w-])", case=case)


def compiled(pattern: str, *, case: bool = True) -> Any:
    """A compiled pattern. Raises ValueError with the place of a mistake in it."""
    try:
        return regex.compile(pattern, 0 if case else regex.IGNORECASE)
    except regex.error as error:
        raise ValueError(f"pattern {pattern!r}: {error}") from None


def check_strings(key: str, values: object) -> None:
    """Raise ValueError unless `values` is a list of texts."""
    if not isinstance(values, list | tuple) or not all(isinstance(v, str) and v for v in values):
        raise ValueError(f"key {key!r} is not a list of texts")


def matches(doc: Document, pattern: Any, *, quotes: bool = False, blocks: Sequence[str] = ()) -> Iterator[Any]:
    """The pattern's matches in the document's prose (or `blocks`), outside quotations unless `quotes`, and not followed by [sic]."""
    kinds = frozenset(blocks) or PROSE
    for block in doc.blocks:
        if block.kind not in kinds:
            continue
        limit = LIMIT + PER_MILLION * (block.span.end - block.span.start) / 1_000_000
        for m in pattern.finditer(doc.text, block.span.start, block.span.end, timeout=limit):
            if m.end() == m.start() or doc.text.startswith(("[sic]", " [sic]"), m.end()):
                continue
            if not quotes and doc.in_quotation(Span(m.start(), m.end())):
                continue
            yield m


def cased_like(text: str, model: str) -> str:
    """`text` with the capitals of `model` where `model` starts a sentence or shouts."""
    if model.isupper() and len(model) > 1 and not text.isupper():
        return text.upper()
    return text[:1].upper() + text[1:] if model[:1].isupper() else text
