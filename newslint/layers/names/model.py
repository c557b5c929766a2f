"""The values of the names layer: mentions and the entities that they belong to."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal, NamedTuple

from newslint.source import Span

Kind = Literal["person", "place", "organisation", "unknown"]
#: How the parts of a person's name are ordered; None where the name does not tell.
Order = Literal["given-first", "family-first"]


class Mention(NamedTuple):
    """One use of a name.

    `span` covers the name alone: no title, no possessive ending. `words` are the places of its words, `title_span` the place of
    the words of rank before it ("Prime Minister"). `given` and `family` are as printed; a single-word mention has them only
    where the entity tells which part it is. `evidence` says why `kind` was chosen, strongest first.
    """

    span: Span
    text: str
    kind: Kind
    words: tuple[Span, ...]
    title: str | None = None
    title_span: Span | None = None
    given: str | None = None
    family: str | None = None
    suffix: str | None = None
    nickname: str | None = None
    order: Order | None = None
    culture: str | None = None
    possessive: bool = False
    opens_sentence: bool = False
    quoted: bool = False
    title_case: bool = False
    block: str = "paragraph"
    before: str = ""  #: the word before it, lower case; "" at the start of a sentence
    after: str = ""  #: the word after it, lower case; "#age" for ", 46,", "#who" for ", who", "#what" for ", a lifeguard"
    evidence: tuple[str, ...] = ()
    entity: int = -1

    @property
    def full(self) -> bool:
        """Whether this is a person's name with both a given and a family name."""
        return self.given is not None and self.family is not None and len(self.words) > 1


@dataclass(frozen=True)
class Entity:
    """One person, place or organisation of an article. `row` is its knowledge row, if the knowledge has exactly one that fits."""

    id: int
    kind: Kind
    name: str
    mentions: tuple[Mention, ...]
    row: Any = None

    @cached_property
    def first_full(self) -> Mention | None:
        """The first mention that gives the person's full name."""
        return next((m for m in self.mentions if m.full), None)


@dataclass(frozen=True)
class Names:
    """All mentions of an article in reading order, and its entities by id."""

    mentions: tuple[Mention, ...] = ()
    entities: tuple[Entity, ...] = ()

    @cached_property
    def _starts(self) -> list[int]:
        return [m.span.start for m in self.mentions]

    def mentions_in(self, span: Span) -> Iterator[Mention]:
        """The mentions that overlap `span`."""
        at = max(bisect_right(self._starts, span.start) - 1, 0)
        while at < len(self.mentions) and self.mentions[at].span.start < span.end:
            if self.mentions[at].span.end > span.start:
                yield self.mentions[at]
            at += 1

    def mention_at(self, span: Span) -> Mention | None:
        """The first mention that overlaps `span`."""
        return next(self.mentions_in(span), None)

    def entity_at(self, span: Span) -> Entity | None:
        """The entity of the first mention that overlaps `span`."""
        found = self.mention_at(span)
        return self.entities[found.entity] if found and found.entity >= 0 else None

    @property
    def people(self) -> Iterator[Entity]:
        return (e for e in self.entities if e.kind == "person")
