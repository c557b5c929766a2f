"""What a reader makes of a file: the article's reading text in blocks, and the way back to the file.

A view's text holds only what a person reads (markup, link targets, code and shortcodes are left out; entities are decoded),
headline and deck first, blocks parted by an empty line. Its offset map leads every span back to the source, so
no position is ever searched for.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal, NamedTuple

from newslint.source import Span

BlockKind = Literal["headline", "deck", "byline", "dateline", "heading", "paragraph", "item", "caption", "quote", "cell"]
#: Blocks of full sentences; the others are labels, titles and lists.
PROSE: frozenset[str] = frozenset({"paragraph", "quote", "item"})
#: Stands for what has a place in the sentence but is not prose: inline code, a shortcode, a picture.
OBJECT = "\ufffc"
BREAK = "\n\n"


class Block(NamedTuple):
    """A stretch of the view's text with one role."""

    kind: BlockKind
    span: Span


class Piece(NamedTuple):
    """Text of the view and where it comes from; `text` equals the source there unless its length says otherwise."""

    text: str
    source: Span


class Segment(NamedTuple):
    view: Span
    source: Span

    @property
    def exact(self) -> bool:
        return self.view.end - self.view.start == self.source.end - self.source.start


class OffsetMap:
    """View offsets to source offsets, by sorted segments."""

    def __init__(self, segments: list[Segment]) -> None:
        self.segments = segments
        self._starts = [s.view.start for s in segments]

    def to_source(self, span: Span) -> tuple[Span, bool]:
        """The covering span of the source, and whether it is the very same text (an edit there is safe to describe)."""
        if not self.segments:
            return Span(0, 0), False
        first = self._index(span.start)
        last = self._index(max(span.end - 1, span.start))
        a, b = self.segments[first], self.segments[last]
        if a.exact:
            start = min(a.source.start + max(span.start - a.view.start, 0), a.source.end)
        else:
            start = a.source.start
        if span.end == span.start:
            return Span(start, start), a.exact
        end = b.source.start + min(span.end, b.view.end) - b.view.start if b.exact else b.source.end
        used = self.segments[first : last + 1]
        joined = all(x.source.end == y.source.start and x.view.end == y.view.start for x, y in pairwise(used))
        return Span(start, max(end, start)), joined and all(s.exact for s in used)

    def _index(self, offset: int) -> int:
        return max(bisect_right(self._starts, offset) - 1, 0)


@dataclass(frozen=True)
class View:
    """The reading text of a file."""

    text: str
    blocks: tuple[Block, ...]
    map: OffsetMap


class ViewBuilder:
    """Collects blocks in reading order."""

    def __init__(self) -> None:
        self._texts: list[str] = []
        self._blocks: list[Block] = []
        self._segments: list[Segment] = []
        self._length = 0

    def add(self, kind: BlockKind, pieces: Iterable[Piece]) -> None:
        """Append a block; nothing is added for blank pieces. White space at its ends is dropped."""
        kept = _strip([p for p in pieces if p.text])
        if not kept:
            return
        if self._blocks:
            self._texts.append(BREAK)
            self._length += len(BREAK)
        start = self._length
        for text, source in kept:
            view = Span(self._length, self._length + len(text))
            last = self._segments[-1] if self._segments else None
            if (
                last
                and last.exact
                and last.view.end == view.start
                and last.source.end == source.start
                and len(text) == source.end - source.start
            ):
                self._segments[-1] = Segment(Span(last.view.start, view.end), Span(last.source.start, source.end))
            else:
                self._segments.append(Segment(view, source))
            self._texts.append(text)
            self._length = view.end
        self._blocks.append(Block(kind, Span(start, self._length)))

    def build(self) -> View:
        return View("".join(self._texts), tuple(self._blocks), OffsetMap(self._segments))


def _strip(pieces: list[Piece]) -> list[Piece]:
    while pieces and not pieces[0].text.strip():
        pieces = pieces[1:]
    while pieces and not pieces[-1].text.strip():
        pieces = pieces[:-1]
    if not pieces:
        return []
    pieces = list(pieces)
    text, source = pieces[0]
    cut = len(text) - len(text.lstrip())
    if cut and len(text) == source.end - source.start:
        pieces[0] = Piece(text[cut:], Span(source.start + cut, source.end))
    text, source = pieces[-1]
    cut = len(text) - len(text.rstrip())
    if cut and len(text) == source.end - source.start:
        pieces[-1] = Piece(text[:-cut], Span(source.start, source.end - cut))
    return pieces
