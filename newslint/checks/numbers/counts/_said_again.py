"""Counts and lengths that are one by the words that say what they are of: "a trial lasting eight
weeks ... the six-week trial"; "8,400 runners took part ... the 8,700 participants"; "310,000 visitors last year ... the 301,000 visitors in 2025"."""

from __future__ import annotations

from newslint.checks.numbers.retold._apart import CUES, times_in
from newslint.checks.numbers.retold._links import Link
from newslint.checks.numbers.retold._values import Value, kinship
from newslint.regexp import regexp
from newslint.source import Span

#: How far apart two counts may stand, in sentences; how many times as many the one may be; how far behind a noun its own time ends.
_FAR, _TIMES, _BEHIND = 4, 2.0, 24
#: Behind the later count nothing that tells which ones.
_OPEN = regexp(r"[ \n](?:of|in|on|at|from|near|who|that|which|whose|aboard|with|and|or|[a-z]+(?:ed|en)[ \n](?:in|on|by|at|from|when|after))\b")


def said_again(link: Link) -> bool:
    """Whether two values are of one thing by what is said of them."""
    a, b = link.a, link.b
    if not a.place == b.place == "body" or any(v.q.bound or v.q.approximate or v.q.more or v.form == "other" for v in (a, b)) or b.line - a.line > _FAR:
        return False
    return lasted(link) or _took_part(link) or _of_one_time(link)


def _slip(a: Value, b: Value, times: float = _TIMES) -> bool:
    few, many = sorted((a.q.low, b.q.low))
    return few > 1 and many <= times * few


def _alone(link: Link) -> bool:
    """Whether the article has no third value of such things."""
    a, b = link.a, link.b
    return not any(v.sort == b.sort and v.q.low not in (a.q.low, b.q.low) and kinship(v, b) in ("same", "kin", "people", "persons") for v in link.values)


#: "A trial lasting eight weeks", "the strike, which lasted 12 days", "a siege of nine days".
_LASTING = regexp(r"\b(?P<art>[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)[ \n](?:[a-z-]+[ \n])?(?P<what>[a-z]{4,})(?:[ \n](?:lasting|of)|,?[ \n](?:that|which)[ \n](?:had[ \n])?(?:lasted|ran[ \n]for|took)|[ \n](?:had[ \n])?(?:lasted|took|ran[ \n]for))[ \n]$")
#: Which of several it is.
_OF_SEVERAL = regexp(r"\b(?:first|second|third|another|earlier|previous|last|next|new|other|separate|former|retrial|re-trial|rest|remaining|suspended|average|usual|planned|scheduled|expected|original\w*|extended|extension|more|further|so far|due to|will|would)\b")
_TIMES_TOLD = frozenset(("hour", "day", "week", "month", "minute"))
#: What lasts and is no punishment or paper, of which one person has several.
_NO_EVENT = frozenset("term sentence ban suspension contract deal loan lease notice break holiday leave period delay wait drive walk flight bill note".split())


def lasted(link: Link) -> bool:
    """Whether the one happening whose length was told is called by another length: "after a trial lasting eight weeks ... the six-week trial in Leeds"."""
    a, b, doc = link.a, link.b, link.doc
    m = _LASTING.search(doc.text, max(a.sentence.start, a.q.span.start - 60), a.q.span.start)
    if m is None or a.sort not in _TIMES_TOLD or b.line <= a.line or m["what"] in _NO_EVENT or m["what"] not in _behind(link, b) or b.form not in ("the", "that", "own") or b.tail == "of" or "-" not in b.q.span.of(doc.text):
        return False
    if any(v.sort == b.sort and v.q.low not in (a.q.low, b.q.low) and m["what"] in v.nouns for v in link.values) or _OF_SEVERAL.search(doc.text, a.sentence.start, a.q.span.start) or _OF_SEVERAL.search(doc.text, max(b.sentence.start, b.phrase.start - 40), min(b.sentence.end, b.end + _BEHIND)):
        return False
    told = f"{m['what']}s"
    return _slip(a, b, 2.5) and told not in doc.text and not doc.dates_in(Span(b.end, min(b.sentence.end, b.end + _BEHIND)))


def _behind(link: Link, v: Value) -> list[str]:
    """The two words behind a number: a noun, or a noun and what describes it."""
    return [w.strip(",.") for w in link.doc.text[v.q.span.end : v.q.span.end + 40].split()[:2]]


#: Who took part, whatever they did.
_PARTAKERS = frozenset("participant entrant competitor contestant starter attendee partaker".split())
_TOOK_PART = regexp(r"[ \n](?:had[ \n]|have[ \n])?(?:took[ \n]part|taken[ \n]part|taking[ \n]part|entered|competed|competing|lined[ \n]up|started|participated|registered|attended|turned[ \n]out)\b")
#: "This year's 8,700 participants": an owner that is the time of the story.
_THIS_YEAR = regexp(r"\b(?:[Tt]his[ \n]year|[Tt]he[ \n](?:race|event|marathon|run|day|festival|tournament|contest|competition))[’']s[ \n]$")


def _took_part(link: Link) -> bool:
    """Whether those who took part are called so and are another number: "8,400 runners took part ... The 8,700 participants"."""
    a, b, text = link.a, link.b, link.doc.text
    if a.sort != "count" or b.line <= a.line or a.form not in ("bare", "a sum") or not _PARTAKERS & {*b.nouns} or link.noun not in ("same", "persons", "people", "kin") or not _TOOK_PART.match(text, a.end):
        return False
    if b.form not in ("the", "whole", "of the", "that") and not _THIS_YEAR.search(text, b.sentence.start, b.phrase.start):
        return False
    if b.q.modifiers or _OPEN.match(text, b.end) or not _slip(a, b) or not _alone(link):
        return False
    return not any(CUES[name].search(text, *v.sentence) for v in (a, b) for name in ("rest", "before", "part"))


def _of_one_time(link: Link) -> bool:
    """Whether both have the one year or month of their own right behind the noun: "had 310,000 visitors last year ... The 301,000 visitors in 2025 compared with"."""
    a, b, doc = link.a, link.b, link.doc
    if a.sort != "count" or b.line <= a.line or link.noun != "same" or b.form != "the" or a.form != "bare" or a.q.modifiers or b.q.modifiers or not a.q.noun or a.q.partitive or b.q.partitive:
        return False
    if not _slip(a, b) or any(v.sort == "count" and v.line not in (a.line, b.line) and kinship(v, b) in ("same", "kin") for v in link.values):
        return False
    times = [times_in(doc, v, Span(v.end, min(v.sentence.end, v.end + 12))) for v in (a, b)]
    if len(times[0]) != 1 or times[0] != times[1] or times[0][0][1] - times[0][0][0] < 27:
        return False
    day = next(d for d in doc.dates_in(Span(b.end, b.sentence.end)))
    behind = doc.text[day.span.end : min(b.sentence.end, day.span.end + 5)]
    return not any(f" {word} " in behind for word in ("in", "to", "at", "on", "by", "who"))
