"""The time that an ordinal counts in: "this year", "since 1994", "in a decade", "of the night"."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from newslint.checks.numbers.ordinals._nth import Claim
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp

#: Days of a unit that is counted back from today.
_DAYS = {"hour": 1, "day": 1, "week": 7, "fortnight": 14, "month": 31, "year": 366, "season": 366, "decade": 3660, "century": 36600, "generation": 9000}
#: Days that a unit of now has lasted at most.
_NOW = {"week": 7, "winter": 150, "summer": 150, "spring": 150, "autumn": 150, "fall": 150, "season": 320, "campaign": 320, "term": 700, "session": 320}
#: Where the phrase of an ordinal ends.
ENDS = regexp(r"[;:(—–]|, (?:which|who|whose|when|where|after|having|had|has|have|was|were|is|are|will|said|and|but|with|as|following|he|she|it|they|its|his|her|their|to|[a-z]+ing)\b|\b(?:after|following|having|besides|(?<!since )joining|adding|(?:to )?go(?:es)? with|comes? with)\b")
#: "Added a second medal to those of 2016 and 2021".
_ADDS = regexp(r"\badd(?:s|ed|ing)?\b[^,.;]{0,40}$")
_ADDED_TO = regexp(r"\bto (?:the|those|his|her|its|their)\b")
_SCOPE = regexp(
    r"\b(?:in|within|over|of|for) (?:just |only |under |less than |about |around |nearly |almost |(?:well )?over |more than |at least |some )?(?:the (?:last|past) )?(?P<n>an?|(?!the|this|that|his|her|its|our|any|every|each|last|next)[a-z]+|\d+) (?:(?!this|last|next|each|every)[a-z]+ )?(?P<unit>day|week|fortnight|month|year|season|decade|century|hour(?!s?(?:,| and) \d)|generation)(?:s|ies)?\b"
    r"|\b(?:this|of the|in the|so far this) (?P<this>year|season|week|month|winter|summer|spring|autumn|fall|term|century|decade|campaign|session)\b"
    r"|\bsince (?P<since>[\w’' ]+)|\b(?:in|of) (?P<year>(?:19|20)\d\d)\b",
)
_CENTURY = regexp(r"\b(?:of|in) the (?P<n>1[89]|20)th century\b")
#: Characters behind an ordinal that its time may stand away.
_NEAR = 70
_SINCE = regexp(r"\bsince [^.,;:(]{0,50}\Z")
_START = regexp(r"(?:the )?(?:start|beginning|turn|opening|first) ")
_BEFORE = regexp(r"\b[Tt]his (?P<this>year|season|winter|summer|autumn|spring|(?:month|week)(?=[’']s))(?:[’']s)?[^.;]{0,30}$")
_OCCASION = regexp(
    r"\b(?:of|in|at) (?:the|his|her|its|their|these|this) (?:[\w-]+ )?(?:night|game|match|day|tournament|championships?|race|games|tour|trip|evening|meet|meeting|regatta|gala|worlds|innings|festival|half(?!-| marathon)|set|quarter)\b"
)
_ROW = regexp(r"\b(?:in a row|straight|consecutive|successive|(?:day|night|week|month|quarter|season|year|game|match|meeting) running|running(?! (?:for|in|at|against|on)\b)|in succession|on the (?:trot|bounce))\b")
_EVER = regexp(r"\b(?:ever|in (?:its|his|her|their|the) (?:[\w’'-]+ ){0,3}?(?:history|career|life)|of (?:his|her) (?:[\w-]+ )?career|in history|in (?:living )?memory)\b|-ever\b")


#: "His first victory in the race", "at the festival" is of all its years.
_OF_MANY = regexp(r"(?:in|at) the (?:[\w-]+ )?(?:race|festival)\b")
_WINS = frozenset({("victory",), ("win",), ("title",), ("triumph",), ("success",), ("appearance",), ("defeat",)})


class Scope(NamedTuple):
    """The first day of the time that an ordinal counts in, where that is known; and how it is said."""

    start: dt.date | None
    #: "open", "ever", "this", "in", "since", "year", "row", "occasion", "unknown".
    kind: str


def tail(claim: Claim) -> str:
    """What follows an ordinal in its own phrase."""
    rest = claim.doc.text[claim.span.end : claim.sentence.end].replace("\n", " ")
    end = ENDS.search(rest)
    if _ADDS.search(claim.left) and (to := _ADDED_TO.search(rest)) and (end is None or to.start() < end.start()):
        end = to
    return rest[: end.start()] if end else rest


def scope(claim: Claim, now: dt.date | None) -> Scope:
    """What is said of the time that an ordinal counts in."""
    said = tail(claim)
    if _ROW.search(claim.left[-30:] + said):
        return Scope(None, "row")
    if (sitting := _OCCASION.search(said)) is not None and not (claim.core[:1] in _WINS and _OF_MANY.match(sitting.group())):
        return Scope(None, "occasion")
    if (century := _CENTURY.search(said[:_NEAR])) is not None:
        return Scope(dt.date(int(century["n"]) * 100 - 99, 1, 1), "in")
    m = _SCOPE.search(said[:_NEAR])
    this = m["this"] if m else (b := _BEFORE.search(claim.left)) and b["this"]
    if m is not None and m["year"] and now is not None and int(m["year"]) > now.year:
        return Scope(None, "open")  # "will host it for the second time in 2032" says when
    if m is not None and m["year"]:
        return Scope(dt.date(int(m["year"]), 1, 1), "year")
    if m is not None and m["since"]:
        start = _since(claim, now or dt.date.max)
        return Scope(start, "since" if start else "unknown")
    if now is None:
        return Scope(None, "unknown" if m or this else "open")
    if this:
        return Scope(_began(this, now), "this")
    if m is not None and m["unit"]:
        many = 1 if m["n"] in ("a", "an") else int(m["n"]) if m["n"].isdigit() else int(CARDINALS.get(m["n"], 0))
        late = 3 if m["unit"] in ("day", "hour", "week") else 0  # "in five days" ends when it happened, not when it is printed
        return Scope(now - dt.timedelta(round(many * _DAYS[m["unit"]] * 0.97) + late), "in") if many and many * _DAYS[m["unit"]] < 100_000 else Scope(None, "unknown")
    return Scope(None, "ever" if claim.form == "never" or _EVER.search(said) else "open")


def _began(unit: str, now: dt.date) -> dt.date:
    if unit == "week":
        return now - dt.timedelta(now.weekday() + 1)
    if unit == "month":
        return now.replace(day=1)
    years = {"year": 1, "decade": 10, "century": 100}.get(unit)
    return dt.date(max(now.year - now.year % years, 1), 1, 1) if years else now - dt.timedelta(_NOW[unit])


def _since(claim: Claim, now: dt.date) -> dt.date | None:
    """The end of the date behind "since": what is told of that time itself is no other occasion."""
    for t in claim.doc.dates_in(claim.sentence):
        if t.span.start >= claim.span.end and _SINCE.search(claim.doc.text, claim.span.end, t.span.end):
            past = [r for r in t.readings if r.low <= now]
            begun = max(past, key=lambda r: r.low) if past else None
            return begun and (begun.low if _START.match(claim.doc.text, t.span.start) else begun.high)
    return None


