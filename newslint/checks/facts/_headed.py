"""In which country an article puts what happened, and in which city: "Fire in Spain kills six" over "A fire at a hospital in Toulon"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.checks import _data
from newslint.checks.facts import _atlas
from newslint.checks.facts._atlas import Spot
from newslint.checks.facts._masked import MARKS, D, Masked, P, Wrong, doubted
from newslint.checks.facts._patterns import the
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: "Fire in Spain kills six", "Two killed in Nevada fire", "Thousands march in Turkish capital".
_WHERE = regexp(rf"\bin\s(?:the\s)?(?:(?P<x>{P})(?!['’-])|(?P<d>{D})\scapital\b)")
_CITY = regexp(rf"\b(?:in|at|near|outside|through)\s(?:central\s|downtown\s)?(?P<x>{P})(?!['’-])")
#: "Three people were hurt in Spain on Monday when a bus overturned in Toulon".
_WHEN = regexp(rf"\bin\s(?P<x>{P})(?:\s(?:on\s[A-Z][a-z]+day|overnight|last\s(?:week|night|month)|early\son\s[A-Z][a-z]+day))?,?\swhen\s[^,;:{MARKS}]{{8,80}}\s(?:in|near|outside)\s(?P<y>{P})(?!['’-])")


@cache
def _happenings() -> re.Pattern[str]:
    mishaps = [noun for noun, kind in _data.rows("terms/happenings.tsv") if kind == "mishap"]
    return regexp(rf"[“\"]?The\s{_data.either(mishaps)}\s(?:in|near|outside)\s(?P<x>{P})(?!['’-])")


def find(doc: Document, m: Masked, earlier: list[Masked]) -> Iterator[Wrong]:
    """The city of a sentence that lies in another country than the headline, or the sentence itself or before, has what happened in."""
    for found in _WHEN.finditer(m.text):
        yield from _apart(doc, m, m.spots[ord(found["x"]) & 0xFFF], m.spots[ord(found["y"]) & 0xFFF], m)
    before = earlier[-1] if earlier else None
    if before is None or len(before.spots) != 1:
        return
    headed = doc.block_at(before.sentence.start).kind == "headline" and m.sentence.start == min((b.span.start for b in doc.blocks if b.kind == "paragraph"), default=-1)
    where = _WHERE.search(before.text)
    city = _CITY.search(m.text) if headed else _happenings().match(m.text)
    if not where or not city or (where["d"] and not headed) or (headed and len(_stems(before.text) & _stems(m.text)) < 2):
        return
    yield from _apart(doc, m, before.spots[0], m.spots[ord(city["x"]) & 0xFFF], before, capital=bool(where["d"]))


def _apart(doc: Document, m: Masked, area: Spot, city: Spot, where: Masked, *, capital: bool = False) -> Iterator[Wrong]:
    """The city, where the article names its country nowhere and the other one not again."""
    land = next((r for r in area.rows if r.kind == "country" or (r.kind == "region" and r.code.startswith("US-"))), None)
    largest = max((r for r in city.rows if r.kind == "city"), key=lambda r: r.population, default=None)
    if land is None or largest is None or any(r.kind != "city" and r.name != city.text for r in city.rows) or doubted(doc, m, city.span.end):
        return
    home = doc.knowledge.places(largest.region if land.kind == "region" else largest.country)
    named = any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", doc.text) for r in home if r.name != land.name for form in (r.name, *r.variants, *r.demonyms))
    again = sum(len(re.findall(rf"(?<!\w){re.escape(form)}(?!\w)", doc.text)) for form in {land.name, *land.variants, *land.demonyms, area.text})
    if capital:
        wrong = bool(land.capitals) and land.name not in largest.capital_of and largest.population > 200_000 and largest.country == land.name and largest.name not in land.capitals
    else:
        wrong = not named and _atlas.conflict(doc, city, area, city=True)
    if wrong and again <= 1 and len(m.spots) == (2 if where is m else 1):
        right = f"the capital of {the(land.name)} is {land.capitals[0]}, not {city.text}" if capital else f"{city.text} is in {the(_atlas.where(doc, city, area))}, not in {the(land.name)}"
        yield Wrong(Span(*city.span), right, largest)


def _stems(text: str) -> set[str]:
    return {w.lower()[:4] for w in re.findall(r"[A-Za-z]{4,}", text)}
