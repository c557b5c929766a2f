"""What one thing had so many of, told in two of the ways in which its kind is told: "before 4,812 fans ... Attendance: 4,218", "a petition with 2,300
signatures ... signed by 3,200 residents", "took six wickets ... figures of five for 38"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.counts._tallies import spelled
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_N = r"(?P<n>\d{1,3}(?:,\d{3})+|\d{3,6})"
_FANS = r"(?:fans|spectators|supporters|people|onlookers|ticket[ \n-]?holders)"
#: By kind the ways in which its number is told, exactly.
_FRAMES: dict[str, tuple[re.Pattern[str], ...]] = {
    "crowd": tuple(
        regexp(p)
        for p in (
            rf"\b(?:before|in[ \n]front[ \n]of|watched[ \n]by|seen[ \n]by)[ \n](?:an?[ \n](?:[a-z-]+[ \n])?crowd[ \n]of[ \n]|the[ \n])?{_N}(?:[ \n]{_FANS})?(?=[ \n](?:at|in|on)\b|[.,;])",
            rf"\b(?:crowd|attendance|gate)[ \n]of[ \n]{_N}\b",
            rf"\b(?:Attendance|Att|Crowd)(?:[ \n]?[:–—-]|[ \n]was)[ \n]?{_N}\b",
            rf"\b{_N}[ \n](?:fans|spectators)[ \n](?:saw|watched|turned[ \n]out|attended|were[ \n]there)\b",
            rf"\bThe[ \n]{_N}[ \n](?:fans|spectators)\b",
        )
    ),
    "petition": tuple(
        regexp(p)
        for p in (
            rf"\bpetition[ \n](?:with|of|bearing|carrying|containing)[ \n]{_N}[ \n](?:signatures|names)\b",
            rf"\bpetition,?[ \n](?:(?:that|which)[ \n](?:was|has[ \n]been)[ \n])?signed[ \n]by[ \n]{_N}\b",
            rf"\bpetition[ \n](?:has|had)?[ \n]?(?:collected|gathered|drawn|attracted|received)[ \n]{_N}[ \n](?:signatures|names)\b",
            rf"\b{_N}[ \n](?:[a-z]+[ \n])?(?:people|residents|parents|villagers|voters|locals|students|pupils)[ \n](?:have[ \n]|had[ \n]|who[ \n](?:have[ \n]|had[ \n])?)?signed\b",
            rf"\b(?:[Tt]he|[Aa]ll|[Ii]ts|[Tt]hose)[ \n]{_N}[ \n]signatures\b",
        )
    ),
}
#: By kind the words of which an article has one where it tells the number twice.
_WORDS = {"crowd": regexp(r"\b(?:fans|spectators|crowd|attendance|att|gate)\b", re.IGNORECASE), "petition": regexp(r"\bpetition\b", re.IGNORECASE)}
#: Of another match, day or list, and what is not told exactly or not all.
_OTHERWISE = regexp(r"\b(?:last|previous|earlier|another|second|third|other|average|season|record|more|than|capacity|average\w*|so far|since|now|online|against|rival|first|next|yesterday’s|women[’']s|about|some|around|nearly|almost|over|at least|up to|each|by (?:noon|then))\b", re.IGNORECASE)
_AROUND = 40


def twice(doc: Document) -> Iterator[tuple[Span, Span]]:
    """The one number of a kind, and the other that an article gives."""
    for kind, frames in _FRAMES.items():
        if not _WORDS[kind].search(doc.text):
            continue
        found: dict[Span, float] = {}
        for b in doc.blocks:
            for m in (m for p in frames for m in p.finditer(doc.text, *b.span)):
                at = Span(*m.span("n"))
                s = doc.sentence_at(at.start)
                if not doc.in_quotation(at) and not any(at.overlaps(x) for x in found) and not _OTHERWISE.search(doc.text, max(s.start, m.start() - _AROUND), min(s.end, m.end() + _AROUND)):
                    found[at] = float(m["n"].replace(",", ""))
        told = sorted(found)
        if len(set(found.values())) == len(told) == 2 and max(found.values()) <= 2 * min(found.values()):
            yield told[0], told[1]
    yield from _figures(doc)


_TOOK = regexp(r"\b(?P<who>[A-Z][\w’-]+)[ \n](?:[a-z]+[ \n])?(?:took|claimed|finished[ \n]with|had|picked[ \n]up|bagged|captured)[ \n](?P<n>two|three|four|five|six|seven|eight|nine|ten|\d)[ \n]wickets\b(?![ \n](?:in[ \n](?:the|an?|his|her|each|both|four|five|\d)|against|this))")
_FIGURES = regexp(r"\b(?P<who>[A-Z][\w’-]+?)(?:[’']s?|[ \n](?:finished|ended|returned|took|had)(?:[ \n][a-z]+)?)[ \n](?:(?:career-best|best|match|innings)[ \n])?(?:figures[ \n]of|(?=[\w-]+[- ]for[- ]\d))[ \n]?(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d)(?:[ -]for[ -]|/)\d{1,3}\b")


def _figures(doc: Document) -> Iterator[tuple[Span, Span]]:
    """A bowler's wickets and his figures, where the text has one tally of each."""
    took, figures = [*_TOOK.finditer(doc.text)], [*_FIGURES.finditer(doc.text)]
    if len(took) == len(figures) == 1 and took[0]["who"] == figures[0]["who"] and spelled(took[0]["n"]) != spelled(figures[0]["n"]):
        first, last = sorted((took[0], figures[0]), key=lambda m: m.start())
        if 0 < doc.text.count("\n", first.start(), last.start()) + 1 <= 3:
            yield Span(*first.span("n")), Span(*last.span("n"))
