"""Words by what they tell of persons: verbs by the kind of deed, nouns by what of a person they name (`rules/terms/deeds.tsv`)."""

from __future__ import annotations

from functools import cache

from newslint.checks import _data


@cache
def words(kind: str) -> frozenset[str]:
    """The words of a kind."""
    return frozenset(w for k, listed in _data.rows("terms/deeds.tsv") if k == kind for w in listed.split())


@cache
def kinds(word: str, among: tuple[str, ...]) -> tuple[str, ...]:
    """The kinds of a word in any of its forms."""
    forms = {word}
    for ending, instead in (("s", ""), ("es", ""), ("ies", "y"), ("ed", ""), ("ed", "e"), ("ied", "y"), ("ing", ""), ("ing", "e")):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            stem = word[: -len(ending)]
            forms |= {stem + instead, stem[:-1] if len(stem) > 2 and stem[-1] == stem[-2] else stem + instead}
    return tuple(k for k in among if forms & words(k))
