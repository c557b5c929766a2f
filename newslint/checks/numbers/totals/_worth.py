"""Scores against what each of them is worth: points from two-pointers, threes and free throws, runs from home runs, fours and sixes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from newslint.checks.numbers.totals._sums import Wrong
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?P<n>\d{{1,2}}|{'|'.join(w for w, n in CARDINALS.items() if 0 < n < 21)}|an?)"
#: Of each game: what is counted, what adds to it, and how much each time. Where two tell the same things, either may be meant.
_GAMES: tuple[tuple[str, Mapping[str, int]], ...] = (
    ("point", {r"two-point(?:ers?|[ \n](?:baskets?|shots?|field goals?))|twos|2-pointers?": 2, r"three-point(?:ers?|[ \n](?:baskets?|shots?|field goals?))|threes|treys?|3-pointers?|(?:shots?|baskets?)[ \n]from[ \n](?:behind|beyond|outside)[ \n]the[ \n](?:arc|line)": 3, r"free[ \n]throws?|foul[ \n]shots?": 1}),
    ("point", {r"touchdowns?": 6, r"field[ \n]goals?": 3, r"extra[ \n]points?": 1, r"safet(?:y|ies)": 2, r"two-point conversions?": 2}),
    ("point", {r"tr(?:y|ies)": 5, r"conversions?": 2, r"penalt(?:y|ies)(?:[ \n]goals?)?": 3, r"drop(?:ped)?[ \n]goals?": 3}),
    ("point", {r"tr(?:y|ies)": 4, r"conversions?|goals?": 2, r"penalt(?:y|ies)(?:[ \n]goals?)?": 2, r"(?:drop|field)[ \n]goals?": 1}),
    ("run", {r"grand[ \n]slams?": 4, r"three-run[ \n](?:home[ \n]runs?|homers?|shots?|doubles?|triples?|blasts?)": 3, r"two-run[ \n](?:home[ \n]runs?|homers?|shots?|doubles?|triples?|singles?|blasts?)": 2, r"(?:solo|run-scoring|RBI)[ \n](?:home[ \n]runs?|homers?|shots?|blasts?|doubles?|triples?|singles?)": 1}),
    ("point", {r"wins|victories": 3, r"draws|ties": 1}),
    ("run", {r"fours": 4, r"sixes": 6}),
)  # fmt: skip
_MADE = tuple((what, tuple((regexp(rf"(?<![\w-]){_N}[ \n](?:of[ \n](?:his|her|their|its)[ \n])?(?:[a-z]+[ \n])??(?:{words})(?!\w)", re.IGNORECASE), worth) for words, worth in game.items())) for what, game in _GAMES)
#: Before a number of which the scores that follow are all.
_ALL = regexp(r"\b(?:all|every one of|each of)[ \n](?:of[ \n])?(?:his|her|their|its|the)?[ \n]?$", re.IGNORECASE)
_BOUNDARIES = regexp(r"\b(?:boundaries|to or over the rope|reached or cleared|in fours and sixes)\b")
_MADE_UP = regexp(r"\b(?:made up|accounted for|brought all|account for|all (?:of )?(?:his|her|their|its|the)\b)")
#: Behind the scores: "five penalties and two conversions for 19 points".
_FOR = regexp(r",?[ \n](?:for|to (?:finish|end)(?: up)? with|to total|which made|that made)[ \n](?:(?:a|his|her|their)[ \n])?(?:total[ \n]of[ \n]|tally[ \n]of[ \n])?")
#: A league's table, where a win gives three points and a draw one; some take points off.
_TABLE = regexp(r"\b(?:wins|victories)\b[^.]*\b(?:draws|ties)\b|\b(?:draws|ties)\b[^.]*\b(?:wins|victories)\b")
_DOCKED = regexp(r"\b(?:deduct\w*|dock\w*|bonus|penal\w+|hockey|rugby|overtime|behind|ahead|clear|lead|adrift|shoot-?outs?|losing)\b")
_MORE = regexp(r"\b(?:includ\w+|among|also|more|other|another|at least|the rest|the remaining)\b")


class _Scores(NamedTuple):
    """The scores of one game that a sentence tells: where, how many, and what one is worth."""

    what: str
    told: tuple[tuple[Span, int, int], ...]

    @property
    def total(self) -> int:
        return sum(n * worth for _, n, worth in self.told)

    @property
    def kinds(self) -> set[int]:
        return {worth for _, _, worth in self.told}


def worths(doc: Document) -> Iterator[Wrong]:
    """Every count of points or runs that the scores told with it do not make."""
    for i, sentence in enumerate(doc.sentences):
        read = [s for what, game in _MADE if len((s := _Scores(what, _told(doc.text, sentence, game))).told) > 1 and (len(s.kinds) > 1 or what == "run")]
        for home in [sentence, doc.sentences[i - 1]][: 2 if i else 1] if read else ():
            wholes = [q for q in doc.numbers_in(home) if q.exact and not q.compound and _counted(q) == read[0].what and not any(s.overlaps(q.span) for s, _, _ in read[0].told)]
            if wholes:
                near = Span(home.start, sentence.end)
                if not _MORE.search(doc.text, *near) and not any(s.total == q.low for s in read for q in wholes) and _closed(doc.text, near, read[0], wholes):
                    yield _wrong(doc, near, read[0], wholes[0])
                break


def _counted(q: Quantity) -> str | None:
    return q.unit if q.kind == "points" else q.noun if q.kind == "cardinal" else None


def _told(text: str, sentence: Span, game: Sequence[tuple[re.Pattern[str], int]]) -> tuple[tuple[Span, int, int], ...]:
    found = [(Span(*m.span()), m["n"].lower(), worth) for pattern, worth in game for m in pattern.finditer(text, *sentence)]
    return tuple(sorted((span, int(n) if n.isdigit() else int(CARDINALS.get(n, 1)), worth) for span, n, worth in found))


def _closed(text: str, near: Span, scores: _Scores, wholes: Sequence[Quantity]) -> bool:
    """Whether the scores have to make the whole: they come near it, and are all that a game knows, said to be all, or too many."""
    whole = wholes[0]
    if abs(scores.total - whole.low) > max(3, 0.3 * whole.low):
        return False
    if scores.kinds == {4, 6}:
        return _BOUNDARIES.search(text, *near) is not None
    if len(wholes) > 1:
        return False
    if scores.what == "run":
        return scores.total > whole.low or _ALL.search(text, max(near.start, whole.span.start - 20), whole.span.start) is not None
    if scores.what == "point" and scores.kinds != {1, 3} and _FOR.fullmatch(text, scores.told[-1][0].end, whole.span.start):
        return True
    if scores.kinds == {1, 3} and _TABLE.search(text, *near):
        return not _DOCKED.search(text, *near)
    return scores.kinds == {1, 2, 3} or (len(scores.kinds) > 1 and _MADE_UP.search(text, *near) is not None)


def _wrong(doc: Document, near: Span, scores: _Scores, whole: Quantity) -> Wrong:
    terms = " + ".join(f"{n} × {worth}" if n > 1 and worth > 1 else f"{n * worth}" for _, n, worth in scores.told)
    parts = tuple(q for q in doc.numbers_in(near) if any(s.start == q.span.start for s, _, _ in scores.told))
    return Wrong(whole, parts, f"{terms} = {scores.total}, not {whole.low:g}")
