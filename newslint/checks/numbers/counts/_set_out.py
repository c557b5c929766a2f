"""Numbers of a headline that tell no news: how old a name is, a row of counts."""

from __future__ import annotations

import re

from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layout import PROSE
from newslint.regexp import regexp

_AT = regexp(r"(?P<name>[A-Z][\w’'-]+) at $")
#: What tells how old something is.
_JUBILEE = regexp(r"\b(?:\d+(?:st|nd|rd|th)|[a-z]+th|\d+[ -]years?|centen\w+|bicenten\w+|jubilee|birthday|anniversary)\b")


def so_old(doc: Document, q: Quantity) -> bool:
    """Whether a bare number is how old a name is: "India at 75", where the body tells the year, or no such age at all."""
    block = doc.block_at(q.span.start)
    if block.kind != "headline" or q.noun is not None or q.scale or not doc.text[q.span.start : q.span.end].isdigit():
        return False
    m = _AT.search(doc.text, block.span.start, q.span.start)
    if m is None or not re.match(r"\s*(?:[:;,.–—]|$)", doc.text[q.span.end : block.span.end]):
        return False
    published = doc.metadata.date.year if doc.metadata.date else 0
    ages = {published - d.year for d in doc.dates if d.year and d.year < published - 9}
    prose = [b.span.of(doc.text) for b in doc.blocks if b.kind in PROSE]
    if q.low in ages:
        return True
    if not any(m["name"] in p or m["name"].upper() in p for p in prose) or any(re.search(rf"\b{re.escape(m['name'].lower())}", p) for p in prose):
        return False
    return not (ages or any(_JUBILEE.search(p) for p in prose))


#: "12 countries, 300 million people, one wallet": counts in a row, without a verb.
_ROW = regexp(r"(?:^|(?<=[:–—-] ))(?:(?:\d[\d,.]*|(?!and )[A-Za-z]+)(?: million| billion)? (?!and )[a-z]+(?: (?!and )[a-z]+)?(?:, (?:and )?| and |\.?$)){3,}$")


def in_row(doc: Document, q: Quantity) -> bool:
    """Whether a headline is a row of three counts: what it sets out, no news of each."""
    block = doc.block_at(q.span.start)
    title = block.span.of(doc.text)
    row = _ROW.search(title) if block.kind == "headline" else None
    return row is not None and sum(x.kind == "cardinal" and x.span.start >= block.span.start + row.start() for x in doc.numbers_in(block.span)) >= 3
