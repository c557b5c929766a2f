"""Ordinals beyond a whole that another sentence tells the size of: the fourth day of a three-day visit, the sixth game of a best-of-five series."""

from __future__ import annotations

import re

from newslint.checks.numbers._lists import around
from newslint.checks.numbers.ordinals._ordinals import Beyond, name
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span

_NUM = "|".join(w for w, v in CARDINALS.items() if 2 <= v <= 12)
_WHOLE = regexp(rf"\b(?:(?P<best>[Bb]est[- ]of[- ])(?P<b>{_NUM}|\d{{1,2}})|(?P<n>{_NUM}|\d{{1,2}})-(?P<unit>[a-z]+)[ \n](?:[a-z-]+[ \n]){{0,2}}?(?P<what>[a-z]+))\b", re.IGNORECASE)
#: The parts that a best of so many has.
_GAMES = frozenset("game match race fight frame".split())
_PARTS = frozenset("day week part game match race leg stage round episode act volume set session installment instalment chapter lap movement event".split())
_PART = regexp(r"(?P<end>[ \n]and[ \n](?:last|final|concluding)|,[ \n](?:last|final|concluding))?[ \n](?P<unit>[a-z]+)\b(?![’'-])(?P<of>[ \n](?:of|in)[ \n](?:the|that|this|his|her|its|their)[ \n](?P<what>[a-z]+))?")
_LONGER = regexp(r"\b(?:exten\w+|extra|added|more|longer|overr[au]n|instead|original\w*|plann\w+|scheduled|was to|were to|meant|supposed|postpon\w+|rain\w*|delay\w*|beyond|another|season|career|since)\b")


def beyond_told_whole(doc: Document, q: Quantity) -> Beyond | None:
    """An ordinal of a part that a whole, told in its sentence or next to it, is too small for."""
    text = doc.text
    if not 3 <= q.low <= 13:
        return None
    sentence = doc.sentence_at(q.span.start)
    m = _PART.match(text, q.span.end, sentence.end)
    if m is None or m["unit"] not in _PARTS:
        return None
    lead = text[max(q.span.start - 7, sentence.start) : q.span.start].lower()
    owned = re.search(r"\b(?:its|their)[ \n]$", lead) is not None
    before, after = around(doc, sentence.start, 2, 1)
    near = [*before, sentence, *after]
    told = text[near[0].start : near[-1].end]
    found = [w for w in _WHOLE.finditer(text, near[0].start, near[-1].end) if w["best"] or w["unit"].lower() == m["unit"]]
    if len(found) != 1 or _LONGER.search(told) or not re.search(r"\b(?:its|their|the|a|an|his|her)[ \n]$", lead):
        return None
    whole = found[0]
    size = _value(whole["b"] or whole["n"])
    if size >= q.low or doc.in_quotation(Span(*whole.span())):
        return None
    if whole["best"]:
        sure = m["unit"] in _GAMES
    else:
        sure = (m["what"] == whole["what"]) if m["of"] else owned or (m["end"] is not None and lead.endswith(("the ", "the\n")))
    at = Span(*whole.span("b" if whole["best"] else "n"))
    return Beyond(q.span, at, f"there is no {name(int(q.low))} {m['unit']} of {at.of(text).lower()}") if sure else None


def _value(word: str) -> int:
    return int(word) if word.isdigit() else int(CARDINALS[word.lower()])
