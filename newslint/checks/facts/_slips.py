"""A day printed beside what is known of another day that one slip makes of it: "shook hands on the lawn on September 13, 1994" for 1993.

That a day of the text has the day and month of an event it names, but another year, is chance once in hundreds; so the sentence need not
say in words of the grammar whose day it is. The event's names may stand in the sentences before. A month with its year, or another day
of the event's year, is far less: it must stand beside words of the deed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any

from newslint.checks.facts import _deeds, _keys, _known
from newslint.checks.facts._known_when import fits
from newslint.checks.facts._mention import ABOUT, Mention, doubted
from newslint.checks.facts._patterns import readable
from newslint.knowledge import Event
from newslint.knowledge.compiling import groups
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span

#: How far back the names of an event may stand, in sentences.
_BACK = 2
#: Most years between an event and a slip of its year.
_YEARS = 12
#: What is on the day of an event in another year, or about it.
_KEPT = regexp(
    r"\b(?:anniversar\w+|commemorat\w+|mark(?:s|ed|ing)?|remember\w*|memorials?|vigils?|mourn\w*|honou?r\w*|tribute|ceremony|(?:years?|months?|weeks?|days?|decades?)\s+(?:after|later|before|earlier|since|to\s+the\s+day)"
    r"|again|another|second|third|fourth|fifth|annual\w*|every\s+year)\b",
    re.IGNORECASE,
)
#: "Four months after the army crossed the border on": the day is that of what is counted from.
_COUNTED = regexp(r"\b(?:years?|months?|weeks?|days?|decades?)\s+after\s+(?=[^,;:]*$)", re.IGNORECASE)
#: What stands between a deed and its month.
_JOINT = regexp(r"(?!.*\b(?:after|before|since|until|but|and|while|when|who|which)\b)[^;:]{0,110}?\b(?:in|on|of|,)\s+", re.DOTALL)


def find(doc: Document, words: set[str], mentions: list[Mention]) -> Iterator[Finding]:
    """Findings on days that are one slip away from the day of an event that the text names around them."""
    printed = [e for e in doc.dates if e.year and e.month and e.readings and not e.approximate and e.kind in ("date", "month") and e.bounds is None]
    if not printed:
        return
    for event in _keys.candidates(doc, words, ()):
        for e in (e for e in printed if _slip(e, event)):
            m = _around(doc, e, event, words)
            if m is not None and not _explained(doc, e, m, mentions, printed):
                yield _known.wrong_day(doc, e, event)


def _slip(e: Any, event: Event) -> bool:
    """Whether one part of a printed day is another than the event's."""
    low, high = event.date.low, (event.end or event.date).high
    if not event.date.exact or (high - low).days > 40 or fits(e, event):
        return False
    return any(one_off(e, day) for day in {low, high, *(w.low for w in event.also if w.exact)})


def one_off(e: Any, day: dt.date) -> bool:
    """Whether one part of a printed day or month is another than that of a day: its year, its month or its day."""
    years = abs(e.year - day.year)
    if e.day is None:
        return bool((e.month == day.month and 0 < years <= 3) or (not years and abs(e.month - day.month) == 1))
    return bool(years <= _YEARS and (e.year == day.year, e.month == day.month, e.day == day.day).count(False) == 1)


def _around(doc: Document, e: Any, event: Event, words: set[str]) -> Mention | None:
    """The event as told in the sentence of a day and those before it; None where its names are not all there."""
    sentence = doc.sentence_at(e.span.start)
    if not readable(doc, e.span) or sentence.of(doc.text).rstrip().endswith("?") or _KEPT.search(_COUNTED.sub("", doc.text[sentence.start : e.span.start]) + doc.text[e.span.end : sentence.end]):
        return None
    start = sentence.start
    for _ in range(_BACK):
        start = doc.sentence_at(max(start - 2, 0)).start
    for key in event.keys:
        spots = [_keys.named_in(doc, group, words, start, sentence.end) for group in groups(key)]
        whole = all(spots)
        names = tuple(s for found in spots for s in found)
        # "Sept. 11" is a name and a day.
        here = [s for s in names if sentence.start <= s.start and not s.overlaps(e.span)]
        if not here or not (whole or (len(spots) == 2 and _of_its_day(e, event))):
            continue
        deeds = tuple(Span(*d.span()) for d in _deeds.pattern(event.kind).finditer(doc.text, sentence.start, sentence.end))
        # The very day of another year tells which event is meant where one of its two names is missing.
        beside = not whole or not _of_its_day(e, event)
        if not whole and not any(s.of(doc.text)[0].isupper() for s in here):
            continue
        if beside and not any(d.end <= e.span.start and _JOINT.fullmatch(doc.text, d.end, e.span.start) for d in deeds):
            continue
        m = Mention(event, sentence, names, deeds, key.startswith("="))
        if ABOUT.search(doc.text[sentence.start : e.span.start]) or doubted(doc, m, e.span):
            return None
        return m
    return None


def _of_its_day(e: Any, event: Event) -> bool:
    """Whether a day has the month and the day of an event, of whatever year."""
    return (e.month, e.day) in {(d.month, d.day) for d in (event.date.low, (event.end or event.date).high, *(w.low for w in event.also))}


def _explained(doc: Document, e: Any, m: Mention, mentions: list[Mention], printed: list[Any]) -> bool:
    """Whether the event's own day is printed too, or the day is that of another event told there."""
    return any(fits(o, m.event) for o in printed) or any(fits(e, o.event) and o.sentence.end >= m.names[0].start for o in mentions if o.event.name != m.event.name)
