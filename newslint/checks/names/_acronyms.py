"""Acronyms with two letters swapped, against their own expansion or the same letters used throughout; and bodies put in the plural ("GSAs website")."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise
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


def plurals(doc: Document) -> Iterator[Slip]:
    """A body of which there is one, with a plural "s" before the noun that it owns: "GSAs website" for "GSA's website"."""
    tokens = doc.tokens
    names = {t.text for t in tokens}
    for before, token, after in zip(tokens, tokens[1:], tokens[2:]):
        text = token.text
        if token.kind != "word" or not re.fullmatch(r"[A-Z]{3,6}s", text) or text[:-1] not in names:
            continue
        follows = after.kind == "word" and after.text.islower() and doc.text[token.span.end : after.span.start] == " "
        # "FBIs say" has a verb behind a plural: only a noun with an adjective or another noun can be owned so.
        if follows and not re.fullmatch(
            r"(?:are|were|have|in|on|at|by|from|to|for|with|and|or|of|that|who|which|as|can|could|may|must|will|would|should|do|did|not|\w+ed|say|see|this|last|next|each|every|than|so|but|if|when|while|because|after|before|since|until|during)",
            after.text,
        ):
            rows = doc.knowledge.organisations(text[:-1])
            counted = before.kind == "number" or before.text.lower() in _MANY
            if len(rows) == 1 and not counted and not _common(doc, text[:-1]) and not doc.knowledge.known(text):
                uses = [t.span for t in tokens if t.text == text[:-1]]
                yield Slip(token.span, text, 1, text[:-1] + "'s", len(uses), uses[0], "the body, of which there is one")


#: What comes before several of a kind.
_MANY = frozenset("two three four five six seven eight nine ten many several more most some few all both these those other new big".split())


def _common(doc: Document, text: str) -> bool:
    """Whether letters stand for a thing of which there are many: "an IPO"."""
    return any(a.text.lower() in ("a", "an", "another", "each", "every") and b.text == text for a, b in pairwise(doc.tokens))


_IN_FULL = re.compile(r"((?:[A-Z][\w’'-]+ (?:(?:of|the|for|and|on|in|to) )*){1,6}[A-Z][\w’'-]+)(?:, | ?[(–—-] ?|, or |, known as )$")
_FULL_BEHIND = re.compile(r"(?:, | \()(?:the |an? )?(?:[a-z]+ )?((?:[A-Z][\w’'-]+ (?:(?:of|the|for|and|on|in|to) )*){1,6}[A-Z][\w’'-]+)")


def told_in_full(doc: Document, letters: str, spans: list[Span]) -> bool:
    """Whether a name stands beside an acronym of which it has most letters in order: "the new International Rubber Agreement, INRA"."""
    for span in spans:
        before = _IN_FULL.search(doc.text, max(doc.block_at(span.start).span.start, span.start - 120), span.start)
        behind = _FULL_BEHIND.match(doc.text, span.end)
        for m in (before, behind):
            initials = "".join(w[0] for w in re.findall(r"[A-Z][\w’'-]+", m[1])) if m else ""
            for k in range(len(initials) - 2):
                rest = iter(letters)
                if initials[k] == letters[0] and len(initials) - k >= max(len(letters) - 1, 3) and all(x in rest for x in initials[k:]):
                    return True
    return False


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
