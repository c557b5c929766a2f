"""Which nouns are for a person, and which adjectives of peoples are of nations."""

from __future__ import annotations

from newslint.checks.names._offices import office
from newslint.knowledge.rows import Location
from newslint.layers.names.lexicon import OFFICES
from newslint.layers.names.people import human
from newslint.regexp import regexp

#: One noun for a person: "the Belgian doctor, Rostand".
_PERSON_NOUN = regexp(
    r"[a-z]*(?:poet|jockey|athlete|chef|judge|referee|nun|priest|monk|tycoon|medic|heir|heiress|laureate|forward|winger|native|veteran|tourist|student|hostage|guard|captain|queen|princess|nurse|pilot"
    r"|doctor|general|president|star|ace|diva|soprano|tenor|alto|bass|aid worker|cop|hero|heroine|spy|aide|ally|magnate|prodigy|architect|international|half|back|number one|chemist|official"
    r"|expert|national|citizen|king|queen|prince|envoy|premier|cook|maestro|virtuoso|mezzo|naut|pher|tect)"
)


def a_nation(row: Location) -> bool:
    """Whether a people belongs to a country, or to one of the United Kingdom."""
    return row.kind == "country" or row.name in ("Scotland", "England", "Wales", "Northern Ireland")


def person_noun(nouns: list[str]) -> bool:
    """Whether words behind an adjective of a people name a person: "climber", "fly-half", "former general", "Foreign Minister"."""
    return len(nouns) <= 3 and (a_person(nouns[-1]) or office(" ".join(nouns)) is not None)


def a_person(noun: str) -> bool:
    """Whether one noun in lower case is for a person."""
    return noun in OFFICES or human(noun.rpartition("-")[2]) or _PERSON_NOUN.fullmatch(noun.rpartition("-")[2]) is not None
