"""Parts of the world from which one news office commonly reports, and where offices are (`rules/dates/areas.tsv`, `bureaus.tsv`)."""

from __future__ import annotations

from collections.abc import Set

from newslint.checks import _data
from newslint.rule import Document


def office(cities: Set[str], *reach: str) -> bool:
    """Whether one of the cities has an office of that reach: "world", "region" or "city"."""
    return any(city in cities and own in reach for city, own in _data.rows("dates/bureaus.tsv"))


def served(doc: Document, countries: Set[str]) -> bool:
    """Whether one of the countries has an office of any reach, so that nobody writes of it from next door."""
    return any(r.country in countries for city, _ in _data.rows("dates/bureaus.tsv") for r in doc.knowledge.places(city))


def areas(doc: Document, countries: set[str]) -> set[str]:
    """The parts of the world that some countries are in."""
    codes = {r.code for c in countries for r in doc.knowledge.places(c) if r.kind == "country"}
    return {area for area, listed in _data.rows("dates/areas.tsv") if codes & set(listed.split())}
