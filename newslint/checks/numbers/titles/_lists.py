"""Headlines that announce so many ways or tips, and the list of the body that has another length."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.titles._marks import LISTED
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

#: "3." before an item, or at the start of a heading or paragraph.
_MARKER = regexp(r"(?:^|(?<=\n))[ \t#*]*(\d{1,2})[.):][ \t*]+")
_NTHS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
_OPENING = regexp(rf"(?:The )?(?P<n>{'|'.join(_NTHS)}|last|finally)(?:ly)?\b", re.IGNORECASE)


def miscounted(doc: Document) -> Iterator[tuple[Span, Span, int]]:
    """The number of a headline, the last member of the list, and how many it has."""
    asked = [q for b in doc.of_kind("headline") for q in doc.numbers_in(b.span) if q.kind == "cardinal" and q.noun in LISTED and q.low > 1]
    told = (_numbered(doc) or _in_words(doc)) if asked else None
    for q in asked:
        if told and q.low != told[1]:
            yield q.number, *told


def _numbered(doc: Document) -> tuple[Span, int] | None:
    """The end of a list with figures before its members, and its length."""
    found = [(int(m[1]), b.span) for b in doc.of_kind("item", "heading", "paragraph") if (m := _marker(doc, b.span))]
    values, last = [n for n, _ in found], len(found)
    if last < 3 or values not in (list(range(1, last + 1)), list(range(last, 0, -1))):
        return None
    return found[values.index(last)][1], last


def _marker(doc: Document, block: Span) -> re.Match[str] | None:
    """The number of an item, which the reader of Markdown leaves out of the text."""
    source, _ = doc.view.map.to_source(block)
    text = doc.source.text
    start = text.rfind("\n", 0, source.start) + 1
    m = _MARKER.match(text, start, source.end)
    return m if m and m.end() >= source.start else None


def _in_words(doc: Document) -> tuple[Span, int] | None:
    """The end of what is told as first, second, third and so on, sentence by sentence, and its length; None where it has no such end."""
    opened = [m for b in doc.prose for s in doc.sentences_in(b.span) if (m := _OPENING.match(doc.text, s.start, s.end))]
    values = [_NTHS.index(n) + 1 if (n := m["n"].lower()) in _NTHS else i for i, m in enumerate(opened, 1)]
    if len(values) < 3 or values != list(range(1, len(values) + 1)):
        return None
    return Span(opened[-1].start("n"), opened[-1].end("n")), len(values)
