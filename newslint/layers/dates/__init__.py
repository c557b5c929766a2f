"""Every time expression of news English, with its place and the days it may mean.

`find` reads the text in three steps: words become classes (lexicon.py), a grammar over the classes finds expressions as printed
(grammar.py and the builders), and what is printed in part is anchored on the paragraph and the publication date (anchor.py). The layer
answers readings; judging them is the rules' work.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from newslint.layers.dates.model import Interval, TimeExpression
from newslint.layout import Block

__all__ = ["Interval", "TimeExpression", "find"]


def find(text: str, blocks: Sequence[Block], published: dt.date | None) -> tuple[TimeExpression, ...]:
    """All time expressions of `text` in reading order; they do not overlap.

    `published` anchors what is printed in part; without it such expressions have readings only where their paragraph gives the rest.
    Blocks are parted by empty lines in the text itself, and no expression crosses one.
    """
    from newslint.layers.dates.search import search

    return search(text, published)
