"""What one thing had but one of, told with two values: the result of a vote or a match, who voted, how long a post was held, the measures of a thing, a parent's children.

    twice(doc) -> Iterator[tuple[str, Span, Span]]     the kind, the first and the later
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.numbers.counts import _ballots, _children, _frames, _measures, _results, _tenures
from newslint.document import Document
from newslint.source import Span


def twice(doc: Document) -> Iterator[tuple[str, Span, Span]]:
    """Every pair of values of one thing that are not both right."""
    yield from (("result", *pair) for pair in _results.twice(doc))
    yield from (("vote", *pair) for pair in _ballots.twice(doc))
    yield from (("length", a.span, b.span) for a, b in _tenures.twice(doc))
    yield from (("length", a.span, b.span) for a, b in _measures.twice(doc))
    yield from (("count", *pair) for pair in _frames.twice(doc))
    yield from (("number", *pair) for pair in _children.twice(doc))
