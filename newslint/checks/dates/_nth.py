"""Lengths told by a number of order or by seasons: "now in its 40th year", "for the 20th year running", "eight seasons at the club"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.dates._passages import DATE, WHEN, Passage
from newslint.layers.dates import TimeExpression
from newslint.layers.dates.lexicon import CARDINAL, ORDINAL
from newslint.regexp import regexp
from newslint.rule import Span

_ORDINAL = rf"(?P<n>\d+(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:{'|'.join(ORDINAL)}))"
_UNIT = r"(?P<unit>day|week|month|year|season)"
_IN_ITS = regexp(
    rf"\b(?:enter(?:s|ed|ing)?|into|start(?:s|ed)?|reach(?:es|ed)?|marks?) {_ORDINAL.replace('<n>', '<n4>')} {_UNIT.replace('<unit>', '<unit4>')}\b(?! of the\b)"
    rf"|\b(?:(?:is |are |was |still |now )?in|enter(?:s|ed|ing)?|into|beg[ai]ns?|beginning|start(?:s|ed|ing)?|complet(?:es|ed|ing)|reach(?:es|ed|ing)?|mark(?:s|ed|ing)?|celebrat(?:es|ed|ing|e)|on) (?:its|his|her|their|an?|the) {_ORDINAL} (?:straight |consecutive |successive |full )?{_UNIT}\b(?! of the\b)"
    rf"|\b(?:the|a|its|his|her|their) {_ORDINAL.replace('<n>', '<n2>')} (?:(?:consecutive|straight|successive) {_UNIT.replace('<unit>', '<unit2>')}\b|{_UNIT.replace('<unit>', '<unit3>')} (?:running|in a row|in succession)\b)",
    re.IGNORECASE,
)
_SEASONS = regexp(
    rf"\b(?:spent|for|after|played) (?P<n>\d+|{'|'.join(CARDINAL)}) seasons(?= (?:at|with|in|as|there|in charge)\b|[.,;])"
)
#: "The brewery turns 150".
_TURNS = regexp(rf"\bturn(?:s|ed|ing)? (?P<n>[1-9]\d\d)(?= (?:(?:this|next|on|in|today)\b|[{WHEN}{DATE}])|[,.;]|$)")
#: "On the first day, June 11,": which day it was.
_THAT_DAY = regexp(rf",? ?\(?{DATE}")


def nth(p: Passage) -> Iterator[tuple[int, int, TimeExpression]]:
    """The lengths of a passage told so, with their places in its text."""
    for m in _IN_ITS.finditer(p.text):
        if _THAT_DAY.match(p.text, m.end()):
            continue
        which = next(name for name in ("n", "n2", "n4") if m[name])
        unit = (m["unit"] or m["unit2"] or m["unit3"] or m["unit4"]).lower()
        if number := _order(m[which]):
            span = Span(p.place(m.start(which)), p.place(m.end(which)))
            yield m.start(which), m.end(), _length(span, number - 0.5, unit)
    for m in _TURNS.finditer(p.text):
        yield m.start("n"), m.end(), _length(Span(p.place(m.start("n")), p.place(m.end())), float(m["n"]), "year")
    for m in _SEASONS.finditer(p.text):
        count = int(m["n"]) if m["n"].isdigit() else CARDINAL[m["n"]]
        yield m.start("n"), m.end(), _length(Span(p.place(m.start("n")), p.place(m.end())), float(count), "season")


def _length(span: Span, count: float, unit: str) -> TimeExpression:
    year = "year" if unit == "season" else unit
    return TimeExpression(span, "duration", "year", count=count, count_high=count + 1 if unit == "season" else None, unit=year)


def _order(printed: str) -> int:
    if printed[0].isdigit():
        return int(re.sub(r"\D", "", printed))
    tens, _, ones = printed.lower().rpartition("-")
    return CARDINAL.get(tens, 0) + ORDINAL.get(ones, 0)
