"""The rows of the newsroom's knowledge, and how names are compared.

A row carries `source` (who says so), `as_of` (ISO, how fresh) and `place` (file and 1-based line), so that a finding can point at it.
An empty field means "not recorded": it never proves anything.
"""

from __future__ import annotations

import datetime as dt
import unicodedata
from typing import NamedTuple

ORDERS = ("family-first", "given-first", "single")


class At(NamedTuple):
    """A row's place: the file as it is shown to people, and a 1-based line."""

    file: str
    line: int


class When(NamedTuple):
    """A day, month or year as its first and last day (inclusive)."""

    low: dt.date
    high: dt.date

    def __str__(self) -> str:
        if self.low == self.high:
            return self.low.isoformat()
        return f"{self.low:%Y-%m}" if self.low.month == self.high.month else f"{self.low:%Y}"

    @property
    def exact(self) -> bool:
        """Whether the day is known."""
        return self.low == self.high


class Office(NamedTuple):
    """A term in an office: "president" of "Russia". `start` or `end` is None where it is not recorded, which proves nothing."""

    person: str
    title: str
    of: str
    start: When | None
    end: When | None
    source: str
    as_of: str
    place: At


class Person(NamedTuple):
    """A public person. `second_ref` is the form after the full name; `deprecated` forms are known and not to be written."""

    name: str
    order: str
    family: str
    given: str
    second_ref: str
    variants: tuple[str, ...]
    deprecated: tuple[str, ...]
    misspelt: tuple[str, ...]
    born: When | None
    died: When | None
    culture: str
    offices: tuple[Office, ...]
    source: str
    as_of: str
    place: At


class Location(NamedTuple):
    """A country, region, city or feature. `kind` is "country", "region", "city" or "feature"; `country` and `region` are names, not codes.

    `code` is ISO 3166 ("UA", "US-CA"); `capital_of` names what a city is the capital of, `capitals` all capitals of a country or region.
    """

    name: str
    kind: str
    code: str
    country: str
    region: str
    capital_of: tuple[str, ...]
    capitals: tuple[str, ...]
    variants: tuple[str, ...]
    deprecated: tuple[str, ...]
    misspelt: tuple[str, ...]
    demonyms: tuple[str, ...]
    population: int
    source: str
    as_of: str
    place: At


class Organisation(NamedTuple):
    """A body, agency, company or party."""

    name: str
    acronym: str
    second_ref: str
    kind: str
    country: str
    variants: tuple[str, ...]
    deprecated: tuple[str, ...]
    misspelt: tuple[str, ...]
    source: str
    as_of: str
    place: At


class Event(NamedTuple):
    """Something that happened on a day, or from `date` to `end`; `open` without an end that is known.

    `also` are other dates that the same words may mean. `parties` are the family names of all who signed or brokered a treaty.

    `keys` are words that have to stand in a sentence that tells of it in the words of its kind: "a/b + c" is a or b, and c; "=" before
    a key that tells of it by itself. `agents` are those who did it (countries, peoples, persons).

    `clauses` are sentences that tell of it, in the small syntax of `newslint.knowledge.phrases`. `series` groups meetings or crossings of
    one kind; `ordinal` counts in the series, or where `within` is "month" or "year" in the month or year of the date.
    """

    name: str
    kind: str
    date: When
    end: When | None
    open: bool
    also: tuple[When, ...]
    venue: str
    venues: tuple[str, ...]
    country: str
    participants: tuple[str, ...]
    variants: tuple[str, ...]
    clauses: tuple[str, ...]
    parties: tuple[str, ...]
    keys: tuple[str, ...]
    agents: tuple[str, ...]
    series: str
    ordinal: int
    within: str
    first: bool
    last: bool
    source: str
    as_of: str
    place: At


class Gloss(NamedTuple):
    """What a thing is not, though it is often said to be: the demilitarized zone is not "the border".

    One word of `near`, if there are any, has to stand in the article.
    """

    name: str
    variants: tuple[str, ...]
    wrong: tuple[str, ...]
    right: str
    near: tuple[str, ...]
    source: str
    as_of: str
    place: At


class Landmark(NamedTuple):
    """A mountain, strait, border, monument or body, and where it is: every country it lies in, regions and islands, what it parts or joins.

    `seats` are the cities of a body's headquarters, former ones too. `kind` is empty, or tells an area of the map: "sea", "river", "lake",
    "island", "area", "continent", "world region". A row of kind "country" has its neighbours by land, its largest cities and those that
    were capital ("Bonn..1999-12": until then; "Abidjan..": in some sense still); one of kind "site" is a city and the waters it lies on.
    """

    name: str
    variants: tuple[str, ...]
    countries: tuple[str, ...]
    within: tuple[str, ...]
    joins: tuple[str, ...]
    seats: tuple[str, ...]
    kind: str
    code: str
    borders: tuple[str, ...]
    largest: tuple[str, ...]
    former: tuple[str, ...]
    waters: tuple[str, ...]
    source: str
    as_of: str
    place: At


class Quotation(NamedTuple):
    """Words as they were said or printed; `translation` says that other translations may be right."""

    speaker: str
    text: str
    date: When | None
    translation: bool
    variants: tuple[str, ...]
    source: str
    as_of: str
    place: At


class Death(NamedTuple):
    """Somebody who died: a hint only, because names are shared."""

    name: str
    born: When | None
    died: When
    occupation: str
    place: At


class Visit(NamedTuple):
    """The holder of an office abroad, or a guest of US presidents; `places` is where, or what for."""

    name: str
    places: str
    start: dt.date
    end: dt.date
    place: At


Row = Person | Location | Organisation | Event | Gloss | Landmark | Quotation

_HYPHENS = str.maketrans({"-": " ", "‑": " ", "‐": " ", "–": " ", "’": "'", "ʼ": "'", "‘": "'", "`": "'", "\u00a0": " ", ".": None})
#: Letters that Unicode does not take apart into a base letter and a mark.
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "ð": "d", "þ": "th", "ħ": "h", "ə": "e"})


def fold(name: str) -> str:
    """The form under which a name is looked up: no case, accents or full stops, a space for a hyphen, straight apostrophes."""
    name = name.casefold()
    if name.isascii():
        if name.isalnum():
            return name
        name = name.replace("-", " ").replace(".", "").replace("`", "'")
    else:
        name = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
        name = name.translate(_LETTERS).translate(_HYPHENS)
    return " ".join(name.split())


def key_of(name: str) -> str:
    """`fold`, but an acronym keeps its capitals: "US" is not "us"."""
    bare = name.replace(".", "")
    if len(bare) <= 6 and bare.isupper() and bare.isascii() and " " not in bare:
        return bare
    return fold(name)


def one_edit(a: str, b: str) -> bool:
    """Whether `a` becomes `b` by one insertion, deletion, substitution or swap of neighbours."""
    if a == b:
        return False
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1:
        return False
    i = 0
    while i < len(a) and a[i] == b[i]:
        i += 1
    if len(a) < len(b):
        return a[i:] == b[i + 1 :]
    return a[i + 1 :] == b[i + 1 :] or (i + 1 < len(a) and a[i] == b[i + 1] and a[i + 1] == b[i] and a[i + 2 :] == b[i + 2 :])
