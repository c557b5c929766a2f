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
def _ruled() -> dict[tuple[str, str], tuple[int, int]]:
    """The first year in which a place of a country (second) may have lain in another (first), and the first in which it is wrong again."""
    found = {(ruler, land): (int(start), int(until)) for ruler, start, until, lands in _data.rows("terms/former-rulers.tsv") for land in lands.split("/")}
    colonies = {(ruler, land): (1871, 1998) for land, rulers in _data.rows("terms/colonies.tsv") for ruler in rulers.split("/")}
    return {**colonies, **found}


def ruled(homes: frozenset[str], said: frozenset[str], year: int) -> bool:
    """Whether a place of some of the countries may have lain in one of the others in a year."""
    terms = [_ruled()[pair] for ruler in said for land in homes if (pair := (ruler, land)) in _ruled()]
    return year < 1871 or any(start <= year < until for start, until in terms)


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
