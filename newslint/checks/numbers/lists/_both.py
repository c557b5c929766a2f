"""More than two of one sort after "both", in one word each: "both the 500-metre, 1,000-metre and 1,500-metre titles"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_WORD = r"\w[\w,.’]*-\w+"
_SORTS = regexp(rf"(?<![\w-])(?P<both>[Bb]oth)[ \n](?:(?:the|its|his|her|their|our)[ \n])?(?P<sorts>{_WORD}(?:,[ \n]{_WORD})+,?[ \n]and[ \n]{_WORD})(?=[ \n][a-z])")


def sorts(doc: Document) -> Iterator[tuple[Span, Span, int]]:
    """ "Both", the words after it, and how many they are."""
    for m in _SORTS.finditer(doc.text):
        words = re.split(r",?[ \n]and[ \n]|,[ \n]", m["sorts"])
        if len({w.rpartition("-")[2] for w in words}) == 1:
            yield Span(*m.span("both")), Span(*m.span("sorts")), len(words)


def certain(doc: Document) -> Iterator[Span]:
    """The places that are wrong whatever the weights."""
    return (both for both, _, _ in sorts(doc))
