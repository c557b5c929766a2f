"""A passage with each time expression as one character, so that a pattern can say how two expressions are linked.

"Five years ago, in 2016" becomes "A, in D": what lies between two times decides whether they are of one event, and a pattern over words
and these characters is easy to read and to check.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from newslint.layers.dates import TimeExpression
from newslint.rule import Document, Span

#: Private characters, one for each sort of expression.
DATE, WHEN, AGO, LATER, AFTER, SPAN, AGE, JUBILEE, TIME, OTHER = (chr(0xE010 + i) for i in range(10))
_LETTERS = {"D": DATE, "W": WHEN, "A": AGO, "L": LATER, "F": AFTER, "S": SPAN, "G": AGE, "J": JUBILEE, "T": TIME, "O": OTHER}
#: Blocks that tell of events.
TOLD = frozenset(("paragraph", "quote", "item", "caption", "deck", "headline"))
#: A longer passage is no prose: a table, a list without ends.
LONGEST = 3_000
#: Expressions whose days are known from what is printed.
_DATED = frozenset(("date", "month", "year", "season", "quarter", "holiday"))


class Passage(NamedTuple):
    """The masked text of some sentences; `at` gives the expression of each private character by its offset in `text`."""

    text: str
    at: dict[int, TimeExpression]
    span: Span

    def of(self, match: re.Match[str], group: str) -> TimeExpression:
        """The expression that a group of a pattern caught."""
        return self.at[match.start(group)]

    def place(self, offset: int) -> int:
        """Where an offset of the masked text lies in the article."""
        return self.span.start + offset + sum(x.span.end - x.span.start - 1 for i, x in self.at.items() if i < offset)

    def all(self, sort: str) -> Iterator[tuple[int, TimeExpression]]:
        """The expressions of one sort in order, with their offsets in `text`."""
        return ((i, x) for i, x in self.at.items() if self.text[i] == sort)


def pattern(text: str) -> re.Pattern[str]:
    """A pattern in which `<D>` stands for a date, `<d:D>` for a date caught as "d", `~` for what lies within a clause, and
    `~~` for what lies within a sentence."""
    text = re.sub(r"<(\w+):([A-Z]+)>", lambda m: f"(?P<{m[1]}>[{''.join(_LETTERS[c] for c in m[2])}])", text)
    text = re.sub(r"<([A-Z]+)>", lambda m: f"[{''.join(_LETTERS[c] for c in m[1])}]", text)
    text = text.replace("~~", rf"[^.;{DATE}]{{0,90}}?").replace("~", rf"[^.;,()—{DATE}]{{0,70}}?")
    return re.compile(text, re.IGNORECASE)


def sort_of(x: TimeExpression) -> str:
    """The private character of an expression."""
    if x.kind == "age":
        return JUBILEE if x.role == "anniversary" else AGE
    if x.role == "anniversary":
        return JUBILEE
    if x.kind in _DATED:
        plain = x.modifier in (None, "early", "mid", "late") and not (x.kind == "holiday" and x.year is None)
        return (DATE if plain else WHEN) if x.readings else OTHER
    if x.kind == "duration":
        return SPAN if x.count is not None else OTHER
    if x.kind == "relative":
        if x.count is not None and x.role in ("ago", "later", "earlier", "after", "before", "past"):
            return {"ago": AGO, "later": LATER, "earlier": LATER, "past": SPAN}.get(x.role, AFTER)
        return WHEN
    if x.kind == "weekday":
        return WHEN
    return TIME if x.kind == "time" else OTHER


def masked(doc: Document, span: Span, sorts: str | None = None, *, split: bool = False, spoken: bool = False) -> Passage:
    """The text of a span with its expressions as characters; those inside quotations stay words unless `spoken`.

    Only those of some sorts where they are given; `split` takes ranges apart ("from 1998 to 2004" has two dates).
    """
    out: list[str] = []
    at: dict[int, TimeExpression] = {}
    length, done = 0, span.start
    for x in _inside(doc, span, split=split):
        if (doc.in_quotation(x.span) and not spoken) or (x.count is None and x.role in ("after", "before")):  # "days after" says no more than "after"
            continue
        if sorts is not None and sort_of(x) not in sorts:
            continue
        before = doc.text[done : x.span.start]
        out += [before, sort_of(x)]
        length += len(before)
        at[length] = x
        length += 1
        done = x.span.end
    out.append(doc.text[done : span.end])
    return Passage("".join(out).replace("\n", " "), at, span)


def _inside(doc: Document, span: Span, *, split: bool) -> Iterator[TimeExpression]:
    """The expressions of a span in order."""
    for x in doc.dates[bisect_left(doc.dates, span.start, key=lambda x: x.span.start) :]:
        if x.span.end > span.end:
            return
        yield from x.items if split and x.kind == "range" and x.items else (x,)
