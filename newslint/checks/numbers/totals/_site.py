"""A reading of a total and its parts in its text: the words before, between and behind them."""

from __future__ import annotations

import re
from functools import cached_property

from newslint.checks.numbers.totals._ledger import fronts, tails
from newslint.checks.numbers.totals._members import rest_before
from newslint.checks.numbers.totals._readings import Reading
from newslint.checks.numbers.totals._sides import complement, one_axis
from newslint.checks.numbers.totals._words import MAKES_BEFORE, SOLE, SUM_AFTER, SUM_BEFORE
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span

_OVER_YEARS = regexp(r"\b(?:over|in|during|within|for|across)[ \n](?:(?:the|its|his|her|their)[ \n])?(?:(?:next|past|last|coming|first|previous|following)[ \n])?(?:two|three|four|five|2|3|4|5)[ \n](?:financial[ \n]|fiscal[ \n])?(?:years|seasons)\b|\b(?:from|between|in|over)[ \n](?:19|20)\d\d(?:[ \n](?:to|and|through)[ \n]|[-–])(?:(?:19|20)?\d\d)\b")


#: "Bringing the toll to 29".
BROUGHT = regexp(
    r"\b(?:br(?:ing(?:s|ing)?|ought)|tak(?:es?|en|ing)|took|rais(?:es?|ed|ing)|push(?:es|ed|ing)?|lift(?:s|ed|ing)?|put(?:s|ting)?)[ \n](?:(?:[\w’'-]+[ \n]){1,9}?(?:to|at)|to|at)[ \n](?:a[ \n]total[ \n]of[ \n])?$"
)
#: "A crew of seven".
GROUP = regexp(r"\b(?:crew|team|family|party|group|squad|gang|panel|jury|delegation|cast|staff|band|patrol|choir|household|workforce|expedition)[ \n]of[ \n](?:just[ \n]|only[ \n])?$")


_LAST_ONES = regexp(r"\b(?:final|last)[ \n]$")


class Site:
    """A reading in its text."""

    def __init__(self, doc: Document, r: Reading) -> None:
        self.doc, self.r, self.text = doc, r, doc.text
        sentences = doc.sentences
        self.own = Span(sentences[r.i].start, sentences[r.k].end)
        self.home = sentences[r.j]
        self.together = r.i <= r.j <= r.k
        self.first = r.whole.start < r.start
        start, end = self.own
        if self.together and self.first:
            start = max(start, r.whole.end)
        elif self.together and r.whole.start > r.end:
            end = r.whole.start
        self.scope = Span(start, end)
        after = sentences[r.k + 1] if r.k + 1 < len(sentences) else Span(end, end)
        self.next = doc.text[after.start : after.end]
        self.before = doc.text[max(self.home.start, r.whole.start - 90) : r.whole.start]
        self.behind = doc.text[r.whole.end : min(self.home.end, r.whole.end + 60)]
        self.opening = doc.text[self.scope.start : r.start]
        if self.together:
            self.gap = doc.text[r.whole.end : r.start] if self.first else doc.text[r.end : r.whole.start]
        else:
            self.gap = doc.text[self.own.start : r.start]
        self.parts = [p.q for p in r.parts]
        self.bits = tails(doc.text, self.parts, self.scope.end)
        if r.start < r.whole.start < r.end:
            self.bits[0] = doc.text[r.whole.end : r.parts[1].start] if len(r.parts) > 1 else ""
        self.heads = fronts(doc.text, self.parts, self.scope.start)
        self.closing = re.split(r"[,;:.]", doc.text[r.end : self.scope.end])[0]
        self.list = doc.text[r.start : r.end] + self.closing
        self.words = SOLE.sub("", self.list)

    @cached_property
    def person(self) -> bool:
        """Whether what may be one more of the list is a person."""
        return any(human(w) for w in re.findall(r"[a-z]+", (self.opening[-60:] + " " + self.closing).lower()))

    @cached_property
    def band(self) -> bool:
        """Whether a total tells how many a group of people has: "a crew of seven"."""
        return self.r.whole.bare and GROUP.search(self.before) is not None

    @cached_property
    def over_years(self) -> bool:
        """Whether a total is told of all the years of its list: "3.6 billion over two years, 2 billion in 2019"."""
        return self.first and self.together and _OVER_YEARS.search(self.before + "|" + self.gap) is not None

    @cached_property
    def brought(self) -> bool:
        """Whether a list is said to bring its total to a number."""
        return BROUGHT.search(self.before) is not None

    @cached_property
    def axis(self) -> bool:
        return one_axis(self.bits, self.parts, self.heads)

    @cached_property
    def all_kinds(self) -> bool:
        return complement(self.bits, self.parts, self.heads)

    @cached_property
    def rest(self) -> bool:
        last = self.r.parts[-1]
        if len(self.r.parts) == 2 and _LAST_ONES.search(self.text, max(last.start - 10, 0), last.q.span.start):
            return False  # "six bid, three of them by telephone. The last two went on to 260": of all six
        return rest_before(self.text, self.scope.start, last)

    @cached_property
    def summed(self) -> bool:
        """Whether a number is said to be a sum."""
        return SUM_BEFORE.search(self.before) is not None or MAKES_BEFORE.search(self.before) is not None or SUM_AFTER.match(self.behind) is not None

    @property
    def excess(self) -> bool:
        return self.r.total > self.r.whole.value


def names(**holds: object) -> set[str]:
    """The names of what holds."""
    return {name.replace("_", " ") for name, value in holds.items() if value}
