"""What has to be known of a country or a city before it is said that a place is not in it (`rules/terms/lands.tsv`, `claims.tsv`, `namesakes.tsv`)."""

from __future__ import annotations

from functools import cache

from newslint.checks import _data


@cache
def lands(*kinds: str) -> frozenset[str]:
    """The countries of some kinds: "new-world", "settled", "moved", "campuses"."""
    return frozenset(country for country, of in _data.rows("terms/lands.tsv") if not set(kinds).isdisjoint(of.split()))


@cache
def claims(*kinds: str) -> dict[str, str]:
    """Who else may be said to have the places of some kinds: "state", "dependency", "city"."""
    return {name: other for kind, name, other in _data.rows("terms/claims.tsv") if kind in kinds}


@cache
def namesakes() -> dict[str, frozenset[str]]:
    """Well-known towns that share the name of a larger city, by the name: their countries."""
    return {town: frozenset(countries.split("/")) for town, countries in _data.rows("terms/namesakes.tsv")}


def new_world() -> frozenset[str]:
    """Where settlers named hamlets after half the cities of the world."""
    return lands("new-world")


def settled() -> frozenset[str]:
    """The New World, and where settlers from Spain, Portugal and France did so too."""
    return lands("new-world", "settled")
