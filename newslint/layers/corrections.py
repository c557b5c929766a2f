"""Passages that correct an earlier text: what they contradict is what they are about.

A newspaper prints them under a heading of their own, or at the foot of the article that was wrong (AP Stylebook, "corrections").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.layers.quotes import Quotes
from newslint.layout import Block
from newslint.regexp import regexp
from newslint.source import Span

#: A heading under which every paragraph is one.
_HEADING = regexp(
    r"(?:[Cc]orrections?|CORRECTIONS?|[Cc]larifications?|Errat(?:um|a)|For the [Rr]ecord)(?: (?:and|&) [Cc]larifications?)?\W*$"
)
_PRINTED = r"(?:article|story|report|item|caption|headline|obituary|column|graphic|map|chart|version|edition|[Ww]e)"
_ERRED = r"(?:misstated|misidentified|misspelled|misreported|gave (?:the|an?) (?:wrong|incorrect))"
_TELLS = regexp(
    r"\b(?:[Cc]orrections?:|CORRECTIONS?\b|[Cc]larifications?:"
    r"|(?:earlier|previous|original) version of (?:this|the|our) (?:article|story|report|post|column|headline|caption|page)"
    r"|regrets? the error"
    rf"|{_PRINTED}\b[^.]{{0,120}}?\b{_ERRED}"
    r"|(?:wrongly|incorrectly|erroneously|mistakenly) (?:said|called|described|named|gave|given|identified|reported|stated|referred)"
    r"|(?:gave|stated|said|reported) [^.]{1,50} (?:wrongly|incorrectly)"
    r"|[Ww]e (?:said|reported|wrote|stated|gave|described|named|misquoted)|should have (?:said|read|been given as)\b)"
)


def find(text: str, blocks: Sequence[Block], quotes: Quotes) -> Iterator[Span]:
    """The blocks of an article that correct a text."""
    headed = False
    for block in blocks:
        if block.kind in ("headline", "heading"):
            headed = _HEADING.match(text, block.span.start, block.span.end) is not None
        elif headed or any(not quotes.covers(Span(*m.span())) for m in _TELLS.finditer(text, block.span.start, block.span.end)):
            yield block.span
