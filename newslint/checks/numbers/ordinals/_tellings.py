"""The dated occasions that a sentence tells, whatever its syntax: when, of what deed, by whom, and whether it was done at all.

A date belongs to the noun or verb that governs it: "blazes there in 1987", "surgeons operated on the same knee in 2019 and again in 2021".
"""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers._lists import joined
from newslint.document import Document
from newslint.layers.dates.model import Interval, TimeExpression
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span


class Telling(NamedTuple):
    """One dated occasion."""

    when: Interval
    at: Span
    #: Words that say what happened, the noun that the date hangs on first, else the verb.
    deed: tuple[str, ...]
    verb: int | None
    nouns: tuple[int, ...]
    #: All of its clause.
    clause: frozenset[int]
    parse: Parse
    sentence: Span

    def words(self) -> list[str]:
        """The words of its clause, as printed."""
        return [self.parse.words[i].text for i in sorted(self.clause)]


#: Say that something is told, not what.
SAYING = frozenset("say said says show shows showed report reported told tell according wrote write add added recall recalled note noted find found list lists listed record recorded remember call called".split())
#: "The company said on Friday": a day on which it was said.
SAID_ON = regexp(r"\b(?:said|says|told [^,.;]{2,30}|announced|confirmed|reported)(?: late)? (?:on )?\Z")
_CLAUSAL = frozenset("ccomp advcl relcl acl parataxis csubj conj".split())
#: What hangs on a noun behind these is no time of the verb's.
_APART = frozenset("after before since until till by despite following because without besides".split())
_KINDS = frozenset("date weekday month year range relative season holiday decade".split())
#: Verbs that are one word with these: "walked out", "broken in".
_PARTICLES = frozenset("out in over off down up away back".split())


#: A row of weekdays behind these is of the days before: "after surgery on Monday, Wednesday and Friday".
_GONE = regexp(r"\b(?:after|following|besides|had)\b[^.;]*\Z")
#: Dates of these roles are no occasion's.
_ROLES = frozenset(("life", "anniversary", "next", "every", "later"))


def times(doc: Document, sentence: Span) -> list[TimeExpression]:
    """The dates of a sentence that may be an occasion's, each of a list by itself, in order."""
    dates = [t for t in doc.dates_in(sentence) if t.kind in _KINDS and (t.bounds is None or (t.bounds == "after" and t.role == "list")) and t.role not in _ROLES]
    found = sorted([*_single(dates), *_months(doc, sentence, dates)], key=lambda t: t.span.start)
    return [t for k, t in enumerate(found) if (k + 1 == len(found) or not _frames(doc, t, found[k + 1])) and not (k and _of_the_year(doc, found[k - 1], t))]


def _of_the_year(doc: Document, one: TimeExpression, two: TimeExpression) -> bool:
    """Whether a year only says of which year the day or month before it is: "on December 18 last year"."""
    return two.kind == "relative" and one.kind in ("date", "month") and doc.text[one.span.end : two.span.start] in (" ", "\n", ", ") and two.span.of(doc.text).lower() in ("last year", "this year")


#: "In the spring, on 3 May and 9 May".
_INSIDE = regexp(r",? (?:on|in) ")


def _frames(doc: Document, one: TimeExpression, two: TimeExpression) -> bool:
    """Whether a time only says when the next one was, and is none besides."""
    if not one.readings or not two.readings or _INSIDE.fullmatch(doc.text, one.span.end, two.span.start) is None:
        return False
    a, b = one.readings[0], two.readings[0]
    return a.low <= b.low and b.high <= a.high and (a.high - a.low) > (b.high - b.low)


def lies_ahead(doc: Document, sentence: Span, until: dt.date) -> bool:
    """Whether a sentence tells of a day that is still to come."""
    return any(t.kind in ("weekday", "date") and when_before(t, until) is None for t in times(doc, sentence))


def tellings(doc: Document, sentence: Span, until: dt.date) -> list[Telling]:
    """The dated occasions of one sentence, none of them later than a day."""
    dates = times(doc, sentence)
    if not dates:
        return []
    parse = doc.parse(sentence)
    if parse is None:
        return []
    out: list[Telling] = []
    last: Telling | None = None
    gone = gone_weekdays(doc, sentence, until)
    for date in dates:
        when = gone.get(date.span) or when_before(date, until)
        index = parse.at((date.parts.get("year") or date.span).start) if date.kind != "range" else parse.at(date.span.start)
        if when is None or index is None:
            last = None
            continue
        told = _governed(parse, index, date.span, when, sentence)
        if told is not None and (verb := _above(doc, parse, told)) is not None:
            told = told._replace(verb=verb, nouns=(), clause=frozenset(branch(parse, verb)))
        if last is not None and told is not None and _row(doc, last.at, date.span) and (told.verb is None or (told.verb != last.verb and parse.words[told.verb].span.start < date.span.start)):
            told = last._replace(when=when, at=date.span)
        elif last is not None and told is not None and _within(parse, told.verb, last.at) and re.search(r"\band[ \n](?:again[ \n])?(?:in|on)[ \n]\Z", doc.text[last.at.end : date.span.start]):
            told = last._replace(when=when, at=date.span)  # "did so in 2014, when he broke a leg, and in 2019"
        elif last is not None and joined(between := doc.text[last.at.end : date.span.start]) and not (";" in between and told is not None and told.verb is not None):
            own = told.verb if told and not told.nouns else None
            if told is not None and any(parse.words[n].dep == "conj" for n in told.nouns):
                pass  # "the Aria in 2019 and the Lumo in 2021"
            elif told is None or own is None or own == last.verb or between in _BARE or _low(parse, own) in SAYING or own < _first(parse, last.at):
                told = last._replace(when=when, at=date.span)
        if told is not None:
            out.append(told)
        last = told
    return out


def gone_weekdays(doc: Document, sentence: Span, until: dt.date) -> dict[Span, Interval]:
    """The days of rows of weekdays that are told as gone, where they were read as those of the week that begins."""
    out: dict[Span, Interval] = {}
    for row in doc.dates_in(sentence):
        days = [(i.span, i.readings[0].low) for i in row.items or () if i.kind == "weekday" and i.readings]
        if row.role == "list" and days and max(d for _, d in days) > until and _GONE.search(doc.text, sentence.start, row.span.start):
            back = dt.timedelta(7 * -(-(max(d for _, d in days) - until).days // 7))
            out |= {span: Interval(d - back, d - back) for span, d in days}
    for t in times(doc, sentence):  # "will be the fourth, following those in January and March"
        if t.kind == "month" and t.readings and t.readings[0].low > until and _GONE.search(doc.text, sentence.start, t.span.start) and (past := [r for r in t.readings if r.high < until]):
            out[t.span] = max(past, key=lambda r: r.low)
    return out


#: "In April, May and June": of one list, whatever a parse makes of a name of a month.
_BARE = frozenset((", ", " and ", ", and "))
#: The next date of a row, whatever is told of the one before: "in February, when it blamed the weather, in May, after a strike, and in July".
_ROW = regexp(r"(?:,|[ \n]and|,[ \n]and|[ \n]then)(?:[ \n](?:and|then|again|once|more|by|as|late|early|only|now|of|[\d.,]+%?)){0,4}[ \n](?P<prep>in|on)[ \n](?:late[ \n]|early[ \n])?\Z")
_OPENING = regexp(r"(?:\b|^)(?P<prep>in|on)[ \n](?:late[ \n]|early[ \n])?\Z", re.IGNORECASE)


def _row(doc: Document, one: Span, two: Span) -> bool:
    """Whether two dates stand in one row: each behind the same preposition, the second behind a comma or "and"."""
    first = _OPENING.search(doc.text, max(one.start - 12, 0), one.start)
    second = _ROW.search(doc.text, one.end, two.start)
    return ";" not in doc.text[one.end : two.start] and first is not None and second is not None and first["prep"].lower() == second["prep"].lower()


def _above(doc: Document, parse: Parse, told: Telling) -> int | None:
    """The verb of what is listed behind a colon: "has tripped twice, its operator said: on Monday because of ..., on Friday after ..."."""
    words = parse.words
    start = told.sentence.start
    colon = doc.text.rfind(":", start, told.at.start)
    if colon < 0 or told.nouns or told.verb is None or words[told.verb].span.start > colon:
        return None
    verb = told.verb
    if words[verb].text.lower() in SAYING:
        verb = next((k for k in parse.children(verb) if words[k].dep == "ccomp" and words[k].span.start < colon), verb)
    return verb


_MONTH = regexp(r"(?:,|\band)[ \n](?P<month>January|February|March|April|May|June|July|August|September|October|November|December)\b(?![ \n]\d)")


def _months(doc: Document, sentence: Span, dates: list[TimeExpression]) -> Iterator[TimeExpression]:
    """Bare months of a list: "in March, June, August and October"."""
    year = next((r.low.year for t in dates for r in t.readings[:1] if t.granularity == "month"), None)
    if year is None:
        return
    for m in _MONTH.finditer(doc.text, sentence.start, sentence.end):
        at = Span(*m.span("month"))
        if not any(t.span.start <= at.start < t.span.end for t in dates):
            number = list(calendar.month_name).index(m["month"])
            readings = tuple(Interval(dt.date(y, number, 1), dt.date(y, number, calendar.monthrange(y, number)[1])) for y in (year, year - 1))
            yield TimeExpression(at, "month", "month", readings)


def _within(parse: Parse, verb: int | None, at: Span) -> bool:
    """Whether a verb is of a clause that says more of a date."""
    return verb is not None and parse.words[verb].dep == "relcl" and at.start <= parse.words[parse.words[verb].head].span.start < at.end


def _first(parse: Parse, at: Span) -> int:
    return parse.at(at.start) or 0


def _single(dates: list[TimeExpression]) -> Iterator[TimeExpression]:
    for t in dates:
        if t.role == "list" and t.items:
            yield from _single(list(t.items))
        else:
            yield t


def when_before(date: TimeExpression, until: dt.date) -> Interval | None:
    """The latest reading that is not after a day; None where what is meant lies ahead."""
    if date.tense == "future" or (date.readings and date.readings[0].low > until):
        return None
    past = [r for r in date.readings if r.low <= until]
    return max(past, key=lambda r: r.low) if past else None


def _low(parse: Parse, index: int) -> str:
    return parse.words[index].text.lower()


def _governed(parse: Parse, index: int, at: Span, when: Interval, sentence: Span) -> Telling | None:
    """What governs a date: the nouns on the way up, and the verb."""
    words = parse.words
    nouns: list[int] = []
    verb: int | None = None
    apart = False
    i = index
    seen = {i}
    while words[i].head != i:
        j = words[i].head
        if j in seen:
            break
        seen.add(j)
        w = words[j]
        if w.pos in ("VERB", "AUX") or w.tag.startswith("VB"):
            verb = j
            break
        if (w.pos in ("NOUN", "PROPN") or w.text.lower() in ("those", "ones")) and w.entity not in ("DATE", "TIME") and not at.start <= w.span.start < at.end:
            nouns.append(j)
        if nouns and w.pos in ("ADP", "SCONJ") and w.text.lower() in _APART:
            apart = True
        i = j
    if verb is None and not nouns:
        verb = next((k for k in range(index - 1, -1, -1) if words[k].tag.startswith("VB") and words[k].dep not in ("aux", "auxpass")), None)
        if verb is None:
            return None
    if apart:
        verb = None
    clause = {k for n in nouns for k in branch(parse, n)} | (branch(parse, verb) if verb is not None else set())
    up = verb
    while up is not None and words[up].dep == "xcomp" and words[up].head != up:
        up = words[up].head
        clause.add(up)  # "had promised to visit"
    deed = [words[n].text.lower() for n in nouns]
    for n in nouns:
        deed += [words[k].text.lower() for k in parse.children(n) if words[k].dep in ("compound", "amod")]
    if verb is not None:
        deed.append(words[verb].text.lower())
        deed += [words[k].text.lower() for k in arguments(parse, verb)]
    return Telling(when, at, tuple(dict.fromkeys(deed)), verb, tuple(nouns), frozenset(clause), parse, sentence)


def then(parse: Parse, at: Span) -> int | None:
    """The verb that a clause behind a date says it of: "had to leave in 1998, when the river flooded it"."""
    words = parse.words
    k = next((k for k, w in enumerate(words) if w.span.start >= at.end), len(words))
    if k + 1 < len(words) and words[k].text == ",":
        k += 1
    up = words[k].head if k < len(words) and words[k].text.lower() == "when" else None
    return up if up is not None and words[up].tag.startswith("VB") else None


def _timed(parse: Parse, verb: int) -> bool:
    preps = [k for k in parse.children(verb) if parse.words[k].dep == "prep"]
    return any(parse.words[p].entity in ("DATE", "TIME") for k in preps for p in parse.children(k) if parse.words[p].dep == "pobj")


def verbs(parse: Parse, verb: int | None) -> list[str]:
    """A verb, with its particle or its bare object as one word ("stopwork"), and the verbs that it is joined to: "had broken in and carried off coins"."""
    out: list[str] = []
    words = parse.words
    while verb is not None:
        word = words[verb].text.lower()
        out.append(word)
        if verb + 1 < len(words) and words[verb + 1].text.lower() in _PARTICLES and words[verb + 1].pos in ("ADP", "ADV", "PART") and not any(words[c].dep == "pobj" for c in parse.children(verb + 1)):
            out.append(stem(word) + words[verb + 1].text.lower())
        out += [stem(word) + words[k].text.lower() for k in parse.children(verb) if words[k].dep in ("dobj", "acomp", "advmod", "prt") and k > verb]
        out += [words[k].text.lower() for k in parse.children(verb) if words[verb].pos == "AUX" and words[k].dep == "acomp"]  # "was married to"
        head = words[verb].head
        joined_to = words[verb].dep == "conj" and head != verb and words[head].tag.startswith("VB")
        # "Rejected one in March and signed others in April": each its own.
        verb = head if joined_to and not any(words[k].dep in ("nsubj", "nsubjpass") for k in parse.children(verb)) and not _timed(parse, head) else None
    return out


def branch(parse: Parse, root: int) -> set[int]:
    """The words of a clause or phrase, without the clauses inside it."""
    out, todo = {root}, [root]
    while todo:
        for k in parse.children(todo.pop()):
            w = parse.words[k]
            if k not in out and not (w.dep in _CLAUSAL and (w.pos in ("VERB", "AUX") or w.tag.startswith("VB"))):
                out.add(k)
                todo.append(k)
    return out


def arguments(parse: Parse, verb: int) -> list[int]:
    """Subject, object, particle and the nouns of prepositions of a verb."""
    out = []
    for k in parse.children(verb):
        w = parse.words[k]
        if w.dep in ("nsubj", "nsubjpass", "dobj", "attr", "prt", "acomp", "oprd", "xcomp"):
            out.append(k)
        elif w.dep in ("prep", "agent") and w.text.lower() not in ("after", "before", "since", "until", "following"):  # none of "reopened after a landslide"
            out += [p for p in parse.children(k) if parse.words[p].dep == "pobj" and parse.words[p].entity not in ("DATE", "TIME")]
        elif w.dep == "advmod":  # "got as far as the final"
            out += [p for j in parse.children(k) if parse.words[j].dep == "prep" for p in parse.children(j) if parse.words[p].dep == "pobj" and parse.words[p].entity not in ("DATE", "TIME")]
    return out


UNREAL = regexp(
    r"\b(?:not|n[’']t|[Nn]ever|[Nn]o(?!-| others?\b| more\b| further\b)|almost|nearly|would|could|might|may|should|will|fail(?:ed|s|ing)?|planned|scheduled|tried|wanted|hoped|promised|vowed|threatened|agreed(?= to\b)|refus\w+|declin\w+|cancel\w*|postponed|called off|put off|expected|supposed|due|unless|if|without|instead|rather|[Nn]obody|[Nn]one|neither|nor)\b"
)


def unreal(told: Telling) -> list[str]:
    """The words that say that an occasion did not come about."""
    found = UNREAL.findall(" ".join(told.words()).replace(" - ", "-"))
    return [stem(w.split()[0]) + w.split()[1] if " " in w else w for w in found]
