"""Lists about names that no rule of grammar gives: customary short forms, people of one name, given names said alike."""

from __future__ import annotations

from functools import cache

from newslint.checks import _data
from newslint.layers.names.persons import fold


@cache
def short_forms() -> dict[str, tuple[str, frozenset[str]]]:
    """Folded full name to the short form and the folded words that alone are not it."""
    return {fold(name): (right, frozenset(map(fold, wrong.split("|")))) for name, right, wrong in _data.rows("names/short-forms.tsv")}


@cache
def one_name() -> frozenset[str]:
    """Who needs no first name: folded, several words joined by hyphens."""
    return frozenset(fold(name).replace(" ", "-") for (name,) in _data.rows("names/one-name.tsv"))


@cache
def own_names() -> frozenset[str]:
    """Folded names of parties, clubs, papers and firms that stand a letter from a better-known name."""
    return frozenset(name for (name,) in _data.rows("names/own-names.tsv"))


@cache
def said_alike() -> tuple[frozenset[str], ...]:
    """Sets of given names that are said alike."""
    return tuple(frozenset(names.split("|")) for (names,) in _data.rows("names/said-alike.tsv"))


@cache
def misspelled() -> dict[str, str]:
    """Folded common misspellings of well-known places and persons, and the right forms."""
    return {fold(wrong): right for wrong, right in _data.rows("names/misspelled.tsv")}
