"""Which known place stands at, or just before, an offset of an article."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from newslint.knowledge import Location
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: The longest names of places that are looked for, in words.
_MOST = 5
_GAP = regexp(r"[ -]|\. ")


class Named(NamedTuple):
    """A name in the text and all places that bear it."""

    span: Span
    text: str
    rows: tuple[Location, ...]

    def of_kind(self, *kinds: str) -> tuple[Location, ...]:
        return tuple(r for r in self.rows if r.kind in kinds)


def _joined(doc: Document, first: int, last: int) -> bool:
    """Whether the tokens from `first` to `last` are one run of words."""
    tokens = doc.tokens
    return all(_GAP.fullmatch(doc.text[a.span.end : b.span.start]) for a, b in zip(tokens[first:last], tokens[first + 1 : last + 1]))


def at(doc: Document, offset: int) -> Named | None:
    """The longest known place name that begins at `offset`."""
    tokens, first = doc.tokens, _index(doc, offset)
    if first >= len(tokens) or tokens[first].span.start != offset or not tokens[first].capitalised:
        return None
    if doc.knowledge.longest(re.split("[-’']", tokens[first].text)[0]) == 0 and doc.knowledge.longest(tokens[first].text) == 0:
        return None
    for last in range(min(first + _MOST, len(tokens)) - 1, first - 1, -1):
        if tokens[last].kind == "word" and _joined(doc, first, last) and (named := _named(doc, first, last)):
            return named
    return None


def before(doc: Document, offset: int) -> Named | None:
    """The longest known place name that ends at `offset` and is not the tail of a longer name in capitals."""
    tokens = doc.tokens
    last = _index(doc, offset) - 1
    if last < 0 or tokens[last].span.end != offset or tokens[last].kind != "word":
        return None
    for first in range(max(last - _MOST + 1, 0), last + 1):
        if tokens[first].capitalised and _joined(doc, first, last) and (named := _named(doc, first, last)):
            ahead = first - 1
            if ahead >= 0 and tokens[ahead].kind == "word" and tokens[ahead].capitalised and _joined(doc, ahead, first):
                opens = tokens[ahead].span.start == doc.sentence_at(tokens[ahead].span.start).start
                # "In Toulon": a capital that only opens the sentence is no part of the name.
                if not (opens and doc.knowledge.is_word(tokens[ahead].text.lower())):
                    return None
            return named
    return None


def _named(doc: Document, first: int, last: int) -> Named | None:
    span = Span(doc.tokens[first].span.start, doc.tokens[last].span.end)
    # "St. Petersburg", "Washington, D.C.": a full stop of an abbreviation belongs to the name.
    text = span.of(doc.text)
    rows = doc.knowledge.places(text)
    return Named(span, text, rows) if rows else None


def _index(doc: Document, offset: int) -> int:
    starts = [t.span.start for t in doc.tokens] if not hasattr(doc, "_token_starts") else doc._token_starts
    return bisect_left(starts, offset)


def same_name(doc: Document, name: str, others: tuple[str, ...]) -> bool:
    """Whether `name` is one of `others`, under any known form of either."""
    folded = {fold(o) for o in others}
    if fold(name) in folded or fold(name).removeprefix("the ") in folded:
        return True
    forms = {fold(f) for row in doc.knowledge.places(name) for f in (row.name, *row.variants, *row.deprecated)}
    return bool(forms & folded)


def lies_in(doc: Document, city: Named, area: Named) -> bool | None:
    """Whether some place of the city's name lies in some place of the area's name; None where it is not known."""
    areas = area.of_kind("country", "region")
    if not areas or not city.rows:
        return None
    names = {r.name for r in areas}
    for row in city.rows:
        if row.name in names or row.country in names or row.region in names or (not row.country and row.kind != "country"):
            return True
        if names & set(row.capital_of):
            return True
    codes = doc.knowledge.place_codes(city.text)
    for row in areas:
        if not row.code and row.kind == "country":
            return None
        code = row.code
        if row.kind == "region" and not code:
            # The region's country is all that is known of many cities.
            countries = {r.code for r in doc.knowledge.places(row.country) if r.kind == "country"}
            if any(r.country == row.country for r in city.rows) or any(c.partition("-")[0] in countries for c in codes):
                return None if not _capital_elsewhere(doc, city, row) else False
            continue
        if any(c == code or c.startswith(code + "-") for c in codes):
            return True
        if row.kind == "region" and any(r.country == row.country and not r.region for r in city.rows):
            return None
    return False


def _capital_elsewhere(doc: Document, city: Named, region: Location) -> bool:
    """Whether the city is known to be the capital of another region of that country."""
    return any(
        r.country == region.country and r.capital_of and region.name not in r.capital_of and r.country not in r.capital_of
        for r in city.rows
    )
