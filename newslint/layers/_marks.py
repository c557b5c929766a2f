"""Quotation marks and what their neighbours let them do."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, NamedTuple

from newslint.regexp import regexp
from newslint.source import Span

Family = Literal["double", "single", "guillemet"]

_MARK = regexp(r"``|‘’(?=\w)|''(?!\w)|‘‘|’’(?!\w)|[\"“”„‟″«»‹›'’‘‚‛`´]")
_SINGLE = frozenset("'’‘‚‛`´")
_GUILLEMETS = frozenset("«»‹›")
OPENERS = frozenset({"``", "‘’", "“", "„", "‟", "‘‘", "«", "‹", "‘", "‚", "‛"})
CLOSERS = frozenset({"''", "”", "’’", "»", "›", "’", "´"})
#: What may stand right before an opening mark, and right after a closing one, in place of white space.
_BEFORE = frozenset("([{—–-‑/\"“„‟«‹‘'‚`*_=…|")
AFTER = frozenset(")]}—–-‑/\"”»›’'.,;:!?…*_<|“")


class Mark(NamedTuple):
    at: int
    end: int
    glyph: str
    family: Family
    opens: bool  #: its neighbours let it open a quotation
    closes: bool  #: its neighbours let it close one


def find_marks(text: str, span: Span) -> Iterator[Mark]:
    """The marks of a block that are not inside a word, with what their neighbours let them do."""
    for m in _MARK.finditer(text, span.start, span.end):
        at, end, glyph = m.start(), m.end(), m.group()
        before = text[at - 1] if at > span.start else " "
        after = text[end] if end < span.end else " "
        if glyph in _SINGLE and before.isalnum() and after.isalnum():
            continue
        family: Family = "single" if glyph in _SINGLE else "guillemet" if glyph in _GUILLEMETS else "double"
        opens = (before.isspace() or before in _BEFORE) and not after.isspace() and (after.isalnum() or after not in ",;:!?)]}")
        closes = (after.isspace() or after in AFTER) and not before.isspace() and (before.isalnum() or before not in "([{")
        if opens and closes:
            # Between two marks: the glyph, or the side on which a word is near.
            opens, closes = _between(text, span, at, end, glyph)
        yield Mark(at, end, glyph, family, opens, closes)


def _between(text: str, span: Span, at: int, end: int, glyph: str) -> tuple[bool, bool]:
    """`“‘No,’” she`: the marks before and after are skipped, and then the same question is asked."""
    if glyph in OPENERS:
        return True, False
    if glyph in CLOSERS and glyph != "’":
        return False, True
    left, right = at, end
    while left > max(span.start, at - 4) and text[left - 1] in "\"“”‘’'«»":
        left -= 1
    while right < min(span.end, end + 4) and text[right] in "\"“”‘’'«»":
        right += 1
    before = text[left - 1] if left > span.start else " "
    after = text[right] if right < span.end else " "
    if before.isspace() or before in "([{—–":
        return (True, False) if not after.isspace() else (True, True)
    if after.isspace() or after in ".,;:!?)]}—–":
        return False, True
    return True, True
