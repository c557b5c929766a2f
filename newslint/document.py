"""The article as rules see it: text, blocks, metadata and lazy layers.

A layer is computed the first time a rule asks for it and kept. Heavy imports happen inside the layers, so an article that
raises no question pays for none.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from newslint.knowledge import Knowledge
from newslint.layers import attribution as attribution_layer
from newslint.layers import corrections as corrections_layer
from newslint.layers import dates as dates_layer
from newslint.layers import names as names_layer
from newslint.layers import numbers as numbers_layer
from newslint.layers import parse as parse_layer
from newslint.layers import quotes as quotes_layer
from newslint.layers import sentences as sentences_layer
from newslint.layers import tokens as tokens_layer
from newslint.layout import PROSE, Block, View
from newslint.metadata import Metadata
from newslint.source import Source, Span

if TYPE_CHECKING:
    from newslint.layers.attribution import Attribution
    from newslint.layers.dates import TimeExpression
    from newslint.layers.names import Names
    from newslint.layers.numbers import Quantity
    from newslint.layers.quotes import Quotes
    from newslint.layers.tokens import Token


class Document:
    """One article. All spans are code-point offsets into `text`.

    Rules may keep nothing in it and change nothing of it.
    """

    def __init__(self, source: Source, view: View, metadata: Metadata, knowledge: Knowledge, model: str | None = None) -> None:
        self.source = source
        self.view = view
        self.text = view.text
        self.blocks: tuple[Block, ...] = view.blocks
        self.metadata = metadata
        self.knowledge = knowledge
        self.model = model
        self._block_starts = [b.span.start for b in view.blocks]

    # Layers ------------------------------------------------------------------------------------------------------------

    @cached_property
    def tokens(self) -> tuple[Token, ...]:
        return tokens_layer.find(self.text)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        return sentences_layer.find(self.text, self.blocks)

    @cached_property
    def quotes(self) -> Quotes:
        return quotes_layer.find(self.text, self.blocks)

    @cached_property
    def dates(self) -> tuple[TimeExpression, ...]:
        return dates_layer.find(self.text, self.blocks, self.metadata.date)

    @cached_property
    def numbers(self) -> tuple[Quantity, ...]:
        return numbers_layer.find(self.text, self.blocks, self.dates)

    @cached_property
    def names(self) -> Names:
        return names_layer.find(self.text, self.blocks, self.tokens, self.sentences, self.quotes, self.knowledge)

    @cached_property
    def attribution(self) -> Attribution:
        return attribution_layer.find(self.text, self.blocks, self.sentences, self.quotes, self.tokens)

    @cached_property
    def corrections(self) -> tuple[Span, ...]:
        return tuple(corrections_layer.find(self.text, self.blocks, self.quotes))

    def parse(self, sentence: Span) -> parse_layer.Parse | None:
        """The grammar of one sentence (a value of `sentences`); None when it is too long to be one."""
        return parse_layer.parse(self.text, sentence, self.model)

    def in_quotation(self, span: Span) -> bool:
        """Whether `span` lies inside a quotation."""
        return self.quotes.covers(span)

    def corrects(self, span: Span) -> bool:
        """Whether `span` lies in a passage that tells what an earlier text had wrong."""
        return any(s.start <= span.start < s.end for s in self.corrections)

    # Places ------------------------------------------------------------------------------------------------------------

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [s.start for s in self.sentences]

    @cached_property
    def _token_starts(self) -> list[int]:
        return [t.span.start for t in self.tokens]

    @cached_property
    def _number_starts(self) -> list[int]:
        return [q.span.start for q in self.numbers]

    @property
    def prose(self) -> Iterator[Block]:
        """The blocks of full sentences: paragraphs, list items, block quotes."""
        return (b for b in self.blocks if b.kind in PROSE)

    def of_kind(self, *kinds: str) -> Iterator[Block]:
        return (b for b in self.blocks if b.kind in kinds)

    def block_at(self, offset: int) -> Block:
        """The block that covers an offset (the last one that starts before it)."""
        return self.blocks[max(bisect_right(self._block_starts, offset) - 1, 0)]

    def sentence_at(self, offset: int) -> Span:
        """The sentence that covers an offset (the last one that starts before it)."""
        return self.sentences[max(bisect_right(self._sentence_starts, offset) - 1, 0)]

    def tokens_in(self, span: Span) -> tuple[Token, ...]:
        """The tokens that start inside `span`."""
        first = bisect_right(self._token_starts, span.start - 1)
        last = bisect_right(self._token_starts, span.end - 1)
        return self.tokens[first:last]

    def sentences_in(self, span: Span) -> tuple[Span, ...]:
        """The sentences that start inside `span` (a block, as a rule)."""
        first = bisect_right(self._sentence_starts, span.start - 1)
        last = bisect_right(self._sentence_starts, span.end - 1)
        return self.sentences[first:last]

    def numbers_in(self, span: Span) -> tuple[Quantity, ...]:
        """The quantities that start inside `span`."""
        first = bisect_right(self._number_starts, span.start - 1)
        last = bisect_right(self._number_starts, span.end - 1)
        return self.numbers[first:last]

    def dates_in(self, span: Span) -> tuple[TimeExpression, ...]:
        """The time expressions that start inside `span`."""
        first = bisect_left(self.dates, span.start, key=lambda x: x.span.start)
        last = bisect_left(self.dates, span.end, key=lambda x: x.span.start)
        return self.dates[first:last]

    def line_of(self, offset: int) -> int:
        """The source line of an offset, for messages such as "line 3 says"."""
        return self.source.position(self.view.map.to_source(Span(offset, offset + 1))[0].start).line
