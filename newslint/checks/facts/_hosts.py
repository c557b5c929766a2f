"""What an interval is told of: "A happened two weeks after B" tells of A, by the grammar and by a day beside it."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import Any

from newslint.checks.facts import _dated, _deeds
from newslint.checks.facts._dated import Ends
from newslint.checks.facts._governed import Tree
from newslint.checks.facts._intervals import Interval
from newslint.checks.facts._mention import ABOUT, Mention
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.rule import Document, Span

_CLAUSES = frozenset({"advcl", "acl", "relcl", "ccomp", "conj", "xcomp", "pcomp", "dep"})


def governor(parse: Parse, interval: Interval) -> int | None:
    """The word that an interval is said of: "fell" in "Kabul fell two weeks before the last troops left"."""
    words = parse.words
    inside = [i for i, w in enumerate(words) if interval.span.start <= w.span.start < interval.span.end]
    if not inside:
        return None
    at = inside[-1]
    if not interval.back and words[at].dep == "mark":
        # "after" opens a clause, which hangs on what the interval is of.
        at = words[at].head
        if words[at].head == at or words[at].dep not in _CLAUSES:
            return None
    elif words[words[at].head].dep == "relcl" and words[words[at].head].head in inside:
        # "the day that he was elected".
        at = words[words[at].head].head
    for _ in range(6):
        head = words[at].head
        if head == at:
            return None
        if head not in inside and words[head].pos not in ("ADP", "SCONJ", "ADV", "PART", "DET", "NUM"):
            return _cleft(parse, head)
        at = head
    return None


def _cleft(parse: Parse, at: int) -> int:
    """The verb of the clause with "that" in "It was three months after the fall of the Wall that he walked free"."""
    words, below = parse.words, parse.children(at)
    if words[at].text.lower() not in ("was", "is") or not any(words[c].dep == "nsubj" and words[c].text.lower() == "it" for c in below):
        return at
    clauses = (i for i, w in enumerate(words) if i > at and w.dep in ("ccomp", "advcl", "relcl") and any(words[c].text.lower() == "that" for c in parse.children(i)))
    return next((i for i in clauses if _under(parse, i, at)), at)


#: Verbs of the first day of what lasted.
_BEGAN = frozenset("began begun started erupted broke seized invaded launched entered landed".split())


def days_at(parse: Parse, at: int | None, m: Mention) -> list[Ends]:
    """The days of an event, or its first ones where its verb says that it began."""
    if at is not None and m.event.end and any(parse.words[i].text.lower() in _BEGAN for i in (at, parse.words[at].head) if i == at or parse.words[at].dep == "xcomp"):
        return [Ends(m.event.date.low, m.event.date.high), *days_of(m)[1:]]
    return days_of(m)


def event(parse: Parse, at: int | None, interval: Interval, told: Iterable[Mention]) -> list[Mention]:
    """Those of some mentions of which the word `at` tells, or whose own verb stands right before an interval."""
    return [m for m in told if (at is not None and _tree(parse, m).told_by(at) and _of_clause(parse, m, at, interval)) or (not interval.back and _clause_before(parse, m, interval))]


def _of_clause(parse: Parse, m: Mention, at: int, interval: Interval) -> bool:
    """Whether a name of the event stands in the clause of a word, or may be taken up by it: not in "after X was ousted, Y was ousted" for X."""
    words = parse.words
    subject = next((c for c in parse.children(at) if words[c].dep in ("nsubj", "nsubjpass")), None)
    named = [i for i, w in enumerate(words) for n in m.names if n.start <= w.span.start < n.end and (w.text[0].isupper() or w.text[0].isdigit())]
    if m.near or (words[at].pos in ("VERB", "AUX") and (subject is None or words[subject].tag in ("PRP", "WDT", "WP")) and any(i < at and not _another_joined(parse, m, i, at) for i in named)):
        return True
    top = None if interval.back else _top(parse, interval)
    if top is not None and _under(parse, at, top):
        top = None  # a cleft
    personal = m.event.kind in _deeds.PERSONAL
    clauses = {_clause_of(parse, at), *((_clause_of(parse, words[at].head),) if words[at].dep in ("acl", "relcl") else ()), *(c for c in parse.children(at) if words[c].dep == "xcomp")}
    return any(not (top is not None and _under(parse, i, top)) and (_clause_of(parse, i) in clauses or (not personal and subject is not None and _under(parse, i, subject))) for i in named)


def _clause_of(parse: Parse, at: int) -> int:
    """The verb of a word's clause."""
    while parse.words[at].pos not in ("VERB", "AUX") and parse.words[at].head != at:
        at = parse.words[at].head
    return at


def _tree(parse: Parse, m: Mention) -> Tree:
    return Tree(parse, (*m.deeds, *(m.names if m.whole else ())), m.names)


def _clause_before(parse: Parse, m: Mention, interval: Interval) -> bool:
    """ "He was at home when Kabul fell to the Taliban, two weeks before": the verb of the event is the last one before the interval."""
    before = [w for w in parse.words if w.span.end <= interval.span.start and w.pos in ("VERB", "AUX") and w.tag != "VBG"]
    last = before[-1] if before else None
    return (
        last is not None
        and last.tag in ("VBD", "VBN")
        and any(d.start <= last.span.start < d.end for d in m.deeds)
        and any(n.end <= interval.span.start and not n.overlaps(last.span) and parse.words[parse.at(n.start) or 0].text[0].isupper() for n in m.names)
        and not any(w.text in (";", ":", "—", "–") or w.dep == "cc" for w in parse.words if last.span.end <= w.span.start < interval.span.start)
        and not _of_another(parse, m, parse.words.index(last))
    )


#: Kinds of deeds and fates of one person.
_OF_PERSONS = _deeds.PERSONAL | {"inaug", "elect", "appoint", "accede", "resign"}


def _another_joined(parse: Parse, m: Mention, name: int, verb: int) -> bool:
    """Whether "and" and the name of another stand between a name and a verb: "X resigned and Y was sworn in"."""
    words = parse.words
    return m.event.kind in _OF_PERSONS and any(
        words[k].tag == "CC" and words[k + 1].tag == "NNP" and any(w.pos in ("VERB", "AUX") for w in words[name:k]) and not any(n.start <= words[k + 1].span.start < n.end for n in m.names) for k in range(name + 1, verb - 1)
    )


def _of_another(parse: Parse, m: Mention, verb: int) -> bool:
    """Whether a verb of a person's deed has another person for its subject: "X resigned and Y was sworn in the next day"."""
    subject = next((c for c in parse.children(verb) if parse.words[c].dep in ("nsubj", "nsubjpass")), None)
    if subject is None or m.event.kind not in _OF_PERSONS or parse.words[subject].tag in ("PRP", "WP", "WDT"):
        return subject is None and any(_another_joined(parse, m, i, verb) for i, w in enumerate(parse.words[:verb]) for n in m.names if n.start <= w.span.start < n.end)
    return not any(n.start <= w.span.start < n.end for n in m.names for i, w in enumerate(parse.words) if _under(parse, i, subject))


def day(doc: Document, m: Mention, parse: Parse | None, at: int | None, interval: Interval) -> list[Ends]:
    """The days that the text gives to what an interval is told of: right before it, or by the grammar."""
    near = beside(doc, m, interval)
    if near is not None:
        return near
    if parse is None or at is None:
        return []
    sentence = doc.sentence_at(interval.span.start)
    for e in doc.dates_in(sentence):
        if e.kind in ("date", "month", "year") and e.readings and not _of_late(doc, m, e) and not e.approximate and not e.bounds and e.span.end <= interval.span.start and (_of_word(doc, parse, e, at) or _when(doc, parse, e, at)):
            return _ends(doc, e)
    return []


def _ends(doc: Document, e: Any) -> list[Ends]:
    published = doc.metadata.date
    if e.year is None and e.month and len(e.readings) == 1 and published is not None:
        # "On Jan. 6" may be that of another year than the last.
        return [Ends(_in_year(r.low, y), _in_year(r.high, y)) for r in e.readings for y in range(r.low.year - 3, r.low.year + 1)]
    return [Ends(r.low, r.high) for r in e.readings if published is None or r.low <= published]


def _in_year(day: dt.date, year: int) -> dt.date:
    return day.replace(year=year, day=min(day.day, 28) if day.month == 2 else day.day)


def _of_word(doc: Document, parse: Parse, e: Any, at: int) -> bool:
    """Whether a day hangs on a word: "In February 2022 Scholz announced"; one in brackets is of another sentence."""
    if doc.text.startswith(")", e.span.end):
        return False
    inside = {i for i, w in enumerate(parse.words) if e.span.start <= w.span.start < e.span.end}
    for i in inside:
        head = parse.words[i].head
        if head not in inside:
            return head == at or (parse.words[head].pos == "ADP" and parse.words[head].head == at)
    return False


def _when(doc: Document, parse: Parse, e: Any, at: int) -> bool:
    """Whether a word is the first verb behind "when" right behind a day: "on Feb. 27, when the chancellor announced"."""
    opened = _WHEN.match(doc.text, e.span.end)
    if opened is None or parse.words[at].span.start < opened.end():
        return False
    return next((i for i, w in enumerate(parse.words) if w.span.start >= opened.end() and w.pos == "VERB"), None) == at


_WHEN = regexp(r",?\s+when\s+")
_IN = regexp(r"\b(?:in|of)\s+(?:early\s+|late\s+)?$", re.IGNORECASE)
_JOINT = regexp(r",?\s*(?:and\s*(?:(?:written|made|taken|drawn\s+up|sent)\s+)?)?")


def beside(doc: Document, m: Mention, interval: Interval) -> list[Ends] | None:
    """The day, month or year right before an interval: "on Dec. 13, 2003, two weeks after", "in 2004, two days before"."""
    text, start = doc.text, interval.start
    near = next((e for e in doc.dates if (e.kind == "year" or (e.kind == "holiday" and e.year) or (e.month is not None and (e.year or e.day or _IN.search(text, max(e.span.start - 12, 0), e.span.start)))) and e.readings and e.span.end <= start and _JOINT.fullmatch(text[e.span.end : start])), None)
    # "(20.01.2017) Six weeks before the inauguration": the day of another teaser.
    return _ends(doc, near) if near is not None and not _of_late(doc, m, near) and ")" not in text[near.span.end : start] else None


def _of_late(doc: Document, m: Mention, e: Any) -> bool:
    """Whether a day without a year is of these years, and the event is not: "On Dec. 12, the day after a period that the treaty set had ended"."""
    published = doc.metadata.date
    return e.year is None and published is not None and m.event.date.high.year < published.year - 3


def past(parse: Parse, at: int | None) -> bool:
    """Whether a word is the verb of what is told as done, not of what is planned."""
    if at is None:
        return False
    word = parse.words[at]
    aids = {parse.words[c].text.lower() for c in parse.children(at) if parse.words[c].dep in ("aux", "auxpass")}
    if word.tag == "VBD":
        return not aids
    return word.tag == "VBN" and bool(aids & {"was", "were", "had", "been"}) and not aids & {"will", "would", "could", "should", "may", "might", "must", "can", "is", "are", "be", "to"}


def gaps(ones: Iterable[Ends], others: Iterable[Ends]) -> list[list[int]]:
    """The days from each of some times to each of others, at their ends."""
    return [[(a - b).days for a in one for b in (other.low, other.low if other.high == dt.date.max else other.high)] for one in ones for other in others]


def calendar(interval: Interval, ones: Iterable[Ends], others: Iterable[Ends]) -> bool:
    """Whether two times can lie as many years of the calendar apart as an interval says, where it counts these."""
    if interval.years is None:
        return True
    apart = [sorted((interval.sign * (one.high.year - other.low.year), interval.sign * (one.low.year - other.high.year))) for one in ones for other in others]
    return any(low <= interval.years <= high for low, high in apart)


def days_of(m: Mention) -> list[Ends]:
    """The days of an event whose time is told in days; none where it lasted."""
    low, high = m.event.date.low, m.event.date.high
    return [] if (high - low).days > 31 else _dated.extent(m.event)


def earlier(doc: Document, m: Mention, interval: Interval, others: list[Mention], every: list[Mention]) -> tuple[list[Mention], list[Ends]]:
    """The events, and the days, told before an interval that is counted from one of them: in its sentence, or in the one before."""
    here = [o for o in others if o.event.name != m.event.name and o.start < interval.span.start]
    start = m.sentence.start
    if not here:
        here = [o for o in every if o.sentence.end <= start and not doc.text[o.sentence.end : start].strip() and o.event.name != m.event.name]
        start = min((o.sentence.start for o in here), default=start)
    days = [d for e in doc.dates_in(Span(start, interval.span.start)) if e.kind == "date" and e.day and e.readings for d in _ends(doc, e)]
    return here, days


def told_last(doc: Document, o: Mention, parse: Parse, at: int | None, interval: Interval) -> bool:
    """Whether an earlier event is what the verb of an interval is joined to, or the main thing of the sentence before."""
    if o.sentence.end <= interval.span.start:
        before = doc.parse(o.sentence)
        root = next((i for i, w in enumerate(before.words) if w.head == i), None) if before else None
        return before is not None and root is not None and _tree(before, o).told_by(root)
    if at is None:
        return False
    word = parse.words[at]
    return word.dep in ("conj", "ccomp", "advcl") and word.head != at and _tree(parse, o).told_by(word.head)


def distant(text: str, m: Mention, interval: Interval) -> bool:
    """Whether something parts the interval from the event that it is counted from."""
    told = min((s.start for s in (*m.names, *m.deeds) if s.start >= interval.end), default=-1)
    return told < 0 or told - interval.end > 45 or re.search(r"[,;:—–(]", text[interval.end : told]) is not None or ABOUT.search(text, interval.end, told) is not None


def elsewhen(doc: Document, m: Mention, interval: Interval) -> bool:
    """Whether what an interval is counted from has another year: "the quake that struck the town in 1842"."""
    behind = [e for e in doc.dates_in(Span(interval.end, min(m.end + 40, m.sentence.end))) if e.year is not None and e.readings and not e.bounds and "," not in doc.text[interval.end : e.span.start]]
    return bool(behind) and all(_dated.conflicts(e, _dated.extent(m.event)) for e in behind)


def inside(parse: Parse, m: Mention, interval: Interval) -> bool:
    """Whether an event is told in the words that an interval is counted from: not in "a year after X fell, Y fell" for Y."""
    words = parse.words
    top = _top(parse, interval)
    if top is None:
        return True
    comma = next((w.span.start for w in words if w.text == "," and w.span.start >= interval.end), m.sentence.end)

    def told(spans: Iterable[Span]) -> bool:
        return any(w.span.start >= interval.end and (w.span.start < comma or _under(parse, i, top)) for i, w in enumerate(words) if any(s.start <= w.span.start < s.end for s in spans))

    return told(m.names or m.deeds) and (m.whole or told(m.deeds))


def _top(parse: Parse, interval: Interval) -> int | None:
    """The word over all that an interval is counted from."""
    link = max((i for i, w in enumerate(parse.words) if interval.span.start <= w.span.start < interval.span.end), default=None)
    if link is None:
        return None
    head = parse.words[link].head
    opened = parse.words[link].dep == "mark" or (parse.words[head].dep == "relcl" and interval.span.start <= parse.words[parse.words[head].head].span.start < interval.span.end)
    return head if opened else link


def _under(parse: Parse, at: int, top: int) -> bool:
    for _ in range(20):
        if at == top:
            return True
        if parse.words[at].head == at:
            return False
        at = parse.words[at].head
    return False
