"""An event that a sentence tells."""

from __future__ import annotations

from typing import NamedTuple

from newslint.knowledge import Event
from newslint.rule import Span


class Mention(NamedTuple):
    """An event told in a sentence: the names that say which it is, and the words that tell it.

    `whole`: a name of its own ("Treaty of Rome"). `near`: the names stand in an earlier sentence.
    """

    event: Event
    sentence: Span
    names: tuple[Span, ...]
    deeds: tuple[Span, ...]
    whole: bool = False
    near: bool = False

    @property
    def start(self) -> int:
        return min(s.start for s in (*self.names, *self.deeds))

    @property
    def end(self) -> int:
        return max(s.end for s in (*self.names, *self.deeds))
