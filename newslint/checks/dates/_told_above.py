"""An order that a headline, a deck or a caption tells without days, held against the days that the body gives to the two events.

"Minister quits after defeat of bill" above "resigned on Jan. 15" and "voted the bill down on Jan. 21". Which dated sentence tells which of the
two is read from the steps of stories (`rules/terms/steps.tsv`) and from the words that they share.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.dates._constructions import Sign
from newslint.checks.dates._scripts import hits, kind
from newslint.checks.dates._sequence import contradicts
from newslint.layers.dates import TimeExpression
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Sentences of the body whose days are compared with what stands above it.
_FAR = 14
_ABOVE = ("headline", "deck", "caption")
_CUE = regexp(r"\b(?:(?P<back>after|following|in wake of|in the wake of)|before|ahead of|on (?:the )?eve of|prior to|in run-up to)\b(?! (?:all|that|long|now|(?:\d+|an?|" + "|".join(CARDINALS) + r")[ -](?:[a-z]+ )?(?:decade|year|month|week|day|night|hour)s?)\b)", re.IGNORECASE)
_DATED = ("date", "month", "year")
_WORD = regexp(r"[A-Za-z][\w’'-]{2,}")
_EMPTY = frozenset("the and for with from that this have has had been was were are its his her their who which would will could says said told tells day days week weeks month months year years hours ago into over onto under out off down after before following ahead new first two three police man woman men people".split())
_AHEAD = regexp(r"\b(?:will|would|could|may|might|should|expected|due|scheduled|planned|if|unless|not|never)\b", re.IGNORECASE)
#: The verbs of headlines as the body tells them: "quits", "dies", "steps down".
_PAST = {"dies": "died", "wins": "won", "loses": "lost", "leaves": "left", "quits": "quit", "shuts": "shut", "flees": "fled", "finds": "found", "takes": "took", "begins": "began", "strikes": "struck", "steps": "stepped", "holds": "held", "sells": "sold", "buys": "bought", "goes": "went", "sees": "saw", "sinks": "sank", "weds": "married", "hits": "hit", "falls": "fell", "meets": "met", "gives": "gave", "gets": "got", "makes": "made", "breaks": "broke", "comes": "came", "flies": "flew", "stands": "stood", "are": "were", "is": "was"}


class Told(NamedTuple):
    """An event as some words tell it: its steps, and the stems of its words."""

    steps: frozenset[str]
    stems: frozenset[str]


class Day(NamedTuple):
    """A time of the body with the words that it is of."""

    time: TimeExpression
    told: Told


def _told(text: str) -> Told:
    past = re.sub(r"\b([a-z]{3,})\b", lambda m: _PAST.get(m[1], m[1]), text)
    ed = re.sub(r"\b([a-z]{3,}?)(?:es|s)\b", lambda m: m[1].removesuffix("e") + "ed", past)
    steps = {name for each in {past, ed, re.sub(r"\b([a-z]+ed|held)\b", r"was \1", past, count=1)} for _, _, name in hits(each)}
    return Told(frozenset(steps - kind("loose") - {"start", "end"}), frozenset(w.lower()[:5] for w in _WORD.findall(text) if w.lower() not in _EMPTY))


def _likeness(a: Told, b: Told) -> int:
    """How much the days' words are alike those above: a step that both tell counts as two words, and all words more than some."""
    shared = a.stems & b.stems
    return 2 * bool(a.steps & b.steps) + len(shared) + bool(shared and shared == a.stems)


def _days(doc: Document, start: int) -> list[Day]:
    """The dated events of the sentences of the body."""
    found = []
    for sentence in [s for s in doc.sentences if s.start >= start and doc.block_at(s.start).kind in ("paragraph", "caption")][:_FAR]:
        times = [x for x in doc.dates_in(sentence) if x.kind in _DATED and x.readings and not x.bounds]
        for n, x in enumerate(times):
            begin = times[n - 1].span.end if n else sentence.start
            end = times[n + 1].span.start if n + 1 < len(times) else sentence.end
            text = doc.text[begin : x.span.start] + " " + (doc.text[x.span.end : end] if len(times) == 1 or not n else "")
            if not _AHEAD.search(text):
                found.append(Day(x, _told(text)))
    return found


def _of(days: list[Day], phrase: Told) -> tuple[Day, int, bool] | None:
    """The one day that a phrase tells of, how alike the two are, and whether by a step; None where two may be it."""
    ranked = sorted(((_likeness(phrase, d.told), n) for n, d in enumerate(days)), reverse=True)
    if not ranked or ranked[0][0] < 2 or (len(ranked) > 1 and ranked[1][0] >= ranked[0][0]):
        return None
    day = days[ranked[0][1]]
    return day, ranked[0][0], bool(day.told.steps & phrase.steps)


def above(doc: Document) -> Iterator[tuple[list[Span], TimeExpression, TimeExpression, bool, Sign]]:
    """Two times whose order is told above the body, against their dates: the sentences, the times in the order of print, whether the first of them is put first."""
    for statement in (s for s in doc.sentences if doc.block_at(s.start).kind in _ABOVE):
        cues = list(_CUE.finditer(doc.text, statement.start, statement.end))
        if len(cues) != 1:
            continue
        cue = cues[0]
        parts = (Span(statement.start, cue.start()), Span(cue.end(), statement.end))
        own = [[x for x in doc.dates_in(part) if x.kind in _DATED and x.readings] for part in parts]
        if sum(map(len, own)) > 1 or _AHEAD.search(doc.text, statement.start, statement.end):
            continue
        days = _days(doc, statement.end)
        found = [(Day(times[0], told), 3, True) if times else _of(days, told) for times, told in zip(own, (_told(doc.text[p.start : p.end]) for p in parts), strict=True)]
        if found[0] is None or found[1] is None or found[0][0] == found[1][0]:
            continue
        main, side = found[0][0].time, found[1][0].time
        early, late = (side, main) if cue["back"] else (main, side)
        if not contradicts(early, late):
            continue
        seen_days = {d.time.span for d in days} | {main.span, side.span}
        a, b = sorted((main, side), key=lambda x: x.span.start)
        seen = {f"above {name} {'step' if each[2] else 'words'} {min(each[1], 4)}" for name, each in zip(("main", "side"), found, strict=True) if each}
        if len(seen_days) == 2:
            seen.add("above the only two days")
        sentences = sorted({statement, doc.sentence_at(a.span.start), doc.sentence_at(b.span.start)}, key=lambda s: s.start)
        yield sentences, a, b, a is early, Sign("above", "above", 0, 0, seen=frozenset(seen))
