"""The people of an article as they are told of: who, by what, and where (`_cast` reads them)."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from newslint.checks.names._phrases import Phrase
from newslint.checks.names._roles import Role
from newslint.source import Span


class Claim(NamedTuple):
    """What a phrase says of a person. `how` the phrase is tied to him: "title", "beside", "is", "as", "intro", "own", "deed"."""

    role: Role
    span: Span
    how: str
    sentence: int
    det: str = ""
    full: bool = False  #: beside a name of two words


@dataclass
class Person:
    """Somebody of an article: his name if any, what is claimed of him, and where he is spoken of."""

    id: int
    name: str = ""
    sex: str = ""
    claims: list[Claim] = field(default_factory=list)
    nouns: set[str] = field(default_factory=set)
    seen: list[tuple[int, int]] = field(default_factory=list)  #: sentence and offset of each mention
    owned: bool = False  #: "his lawyer"
    entity: int = -1


class Meant(NamedTuple):
    """A phrase that takes somebody up without a name, and nobody of whom it was said before: "the pharmacist"."""

    phrase: Phrase
    sentence: int
    same: frozenset[int]  #: people of whom its noun has been said
