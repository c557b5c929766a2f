"""When a numbered occasion was, and since when its ordinal counts: "since 2010", "this season", "in a decade"."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._tellings import Telling
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp


class Window(NamedTuple):
    """The time that an ordinal counts in: from `low`, up to `now`, both where known; `scopes` are what else narrows it."""

    low: dt.date | None
    now: dt.date
    #: Names of what narrows the claim without a date: "season", "run", "role", "place".
    scopes: frozenset[str]
    #: "this month" may be when it was: "took home her third Grammy this month".
    short: bool = False


_DAYS = {"day": 1, "week": 7, "fortnight": 14, "month": 31, "year": 366, "season": 330, "decade": 3660, "century": 36600}
_SINCE = regexp(r"\bsince (?P<what>(?:the |its |his |her |their )?(?:[a-z]+ ){0,3}?(?P<year>(?:1[5-9]|20)\d\d)\b|(?P<month>Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)|[\w’' ]{2,40})")
_WITHIN = regexp(r"\b(?:in|of|over|within) (?:(?:the|just|only|less than|about|almost|nearly|a little over) )*(?:last |past |space of )?(?P<size>an?|\w+(?:-\w+)?) (?:calendar )?(?P<unit>day|week|fortnight|month|year|decade|season|century)s?\b|\bin (?P<bare>weeks|months|years|days|decades)\b")
_THIS = regexp(r"\b(?:of |in )?(?:this|the current|the present) (?P<unit>year|month|week|century|decade|season|winter|summer|spring|autumn|fall|term|campaign|parliament|edition|tour)\b(?![’']s? (?!s))")
_OF_THE = regexp(r"\b(?:of) the (?P<unit>year|season|campaign|summer|winter|spring|autumn|month|week|day|night|match|game|championships?|tournament|games|tour|race|series|evening|meet|half|set|session|trip|round|afternoon|morning|festival|competition|campaign|century)\b")
_YEAR = regexp(r"\b(?:in|of|for) (?P<year>(?:1[5-9]|20)\d\d)\b")
_ALL = regexp(r"\b(?:since (?:records|it (?:opened|was)|they began|its|the (?:club|party|company|school|town|city) was|record-keeping|independence)|in (?:its|his|her|their|the [\w’'-]+) (?:\w+ )?(?:history|career|life|existence)|ever|in history|in living memory)\b")
_OPAQUE = {
    "run": regexp(r"\b(?:straight|consecutive|successive|in a row|running|in succession|on the (?:trot|bounce)|back-to-back)\b"),
    "role": regexp(r"\b(?:under|as (?:an? |the |its |their )?[a-z]+|in (?:the|that|this|his|her) (?:job|role|post)|in office|in charge|with (?:the|his|her)|for (?:the )?(?:club|country|[A-Z]\w+))\b"),
    "place": regexp(r"\b(?:at home|abroad|overseas|away|on the road|alone|solo|together|in person|publicly|officially|live|outdoors|indoors|on grass|on clay)\b"),
    "since": regexp(r"\b(?:since|after|before|until|outside|without|than|in (?:a|an|more than|almost|nearly|over) [a-z]+|in (?:weeks|months|years|decades|days)|to date)\b"),
    "kind": regexp(r"\b(?:of (?:its|his|her|their|that|this|the) (?:kind|sort|type|size)|such|major|full|senior|above|over|at least|fatal|serious|official|public|outright|individual|solo|competitive|permanent|elected|regular|home|away|international)\b"),
    "attempts": regexp(r"\b(?:in|from|of) (?:as many|\w+) (?:attempts|tries|starts|games|matches|races|outings|meetings|visits|appearances|tournaments|events|finals)\b"),
}  # fmt: skip
_TAIL_ENDS = regexp(r"[;:]|, (?:which|who|where|after|having|when|and|but|while|with|[a-z]+ing|his|her|its|their|the)\b|[.] | — | – |\b(?:after|following|having|adding|because|when|as he|as she|as it)\b")
_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_SEASONS = {"winter": 120, "summer": 110, "spring": 100, "autumn": 100, "fall": 100, "season": 300, "campaign": 300, "term": 1000, "parliament": 1500, "edition": 25, "tour": 30}
_SHORT = {
    "year": 366, "season": 300, "campaign": 300, "summer": 110, "winter": 130, "spring": 100, "autumn": 100, "month": 31, "week": 7, "day": 0, "night": 0, "evening": 0, "match": 0, "game": 0, "half": 0, "set": 0, "session": 120,
    "morning": 0, "afternoon": 0, "round": 3, "championships": 21, "championship": 21, "tournament": 30, "games": 21, "tour": 30, "race": 25, "series": 60, "meet": 7, "trip": 20, "festival": 30, "competition": 30, "century": 36600,
}  # fmt: skip


def window(claim: Claim, own: list[Telling]) -> Window:
    """The time that a claim counts in, given the dates of its sentence."""
    published = claim.doc.metadata.date or dt.date.max
    now = _own_time(claim, own, published)
    tail = claim.right
    end = _TAIL_ENDS.search(tail)
    tail = tail[: end.start()] if end else tail
    text = claim.doc.text[claim.span.start : claim.end].replace("\n", " ") + tail
    around = claim.left[-60:] + text
    scopes = {name for name, pattern in _OPAQUE.items() if pattern.search(text)}
    if re.search(r"\bthis (?:season|year|month|winter|summer)[’']s\b", claim.left[-40:]):
        scopes.add("since")
    low: dt.date | None = None
    if _ALL.search(text):
        return Window(None, now, frozenset(scopes - {"since"} | {"ever"}))

    def back(days: float) -> dt.date:
        return dt.date.fromordinal(max(now.toordinal() - int(days), 1))

    lows: list[dt.date] = []
    short = False
    for m in _WITHIN.finditer(text):
        if m["bare"]:
            continue
        size = (m["size"] or "").lower()
        many = 1 if size in ("a", "an", "the", "last", "past") else int(size) if size.isdigit() else int(CARDINALS.get(size, 0))
        if many:
            lows.append(back(many * _DAYS[m["unit"]] + _DAYS[m["unit"]] * 0.05))
            scopes.discard("since")
    for m in _THIS.finditer(around):
        unit = m["unit"]
        if unit in ("year", "century", "decade"):
            size = {"year": 1, "century": 100, "decade": 10}[unit]
            lows.append(dt.date(now.year // size * size, 1, 1))
        elif unit in ("month", "week"):
            lows.append(now.replace(day=1) if unit == "month" else back(7))
            short = True
        else:
            lows.append(back(_SEASONS[unit]))
    for m in _OF_THE.finditer(text):
        lows.append(dt.date(now.year, 1, 1) if m["unit"] == "year" else back(_SHORT[m["unit"]]))
    if (m := _YEAR.search(text[: claim.end - claim.span.start + 12])) is not None:
        lows.append(dt.date(int(m["year"]), 1, 1))
    for m in _SINCE.finditer(text):
        at = claim.span.start + m.start() if m.start() < len(text) else claim.end
        begun = [r.low for t in claim.doc.dates if at <= t.span.start <= at + len(m.group()) + 12 for r in t.readings if r.low <= now]
        if begun:
            lows.append(max(begun))
            scopes.discard("since")
        elif m["month"]:
            month = _MONTHS.index(m["month"].lower()[:3]) + 1
            lows.append(dt.date(now.year - (month >= now.month), month, 1))
            scopes.discard("since")
        elif (when := _told(claim, m["what"].split()[-1], now)) is not None:
            lows.append(when)
            scopes.discard("since")
        else:
            scopes.add("since")
    low = max(lows) if lows else None
    return Window(low, now, frozenset(scopes), short)


def _told(claim: Claim, noun: str, now: dt.date) -> dt.date | None:
    """The day of what a period began with, where the article tells it: "since the clash", "the clash, on Feb. 11"."""
    text = claim.doc.text
    for t in claim.doc.dates:
        if t.granularity in ("day", "month", "year") and t.readings and re.search(rf"\b(?:[Tt]he|[Ii]ts|[Hh]is|[Hh]er) (?:[a-z]+ )?{re.escape(noun)},? (?:(?:was|happened|began|took place|came) )?(?:on |in )?\Z", text[max(t.span.start - 60, 0) : t.span.start]):
            past = [r.low for r in t.readings if r.low <= now]
            return max(past) if past else None
    return None


_APART = regexp(r"\b(?:after|since|from|following|than|adding|having|besides|when|who|which|had)\b[^;]*$")


def _own_time(claim: Claim, own: list[Telling], published: dt.date) -> dt.date:
    """When the numbered occasion itself was: its own date, else the day of publication."""
    text = claim.doc.text
    words = claim.parse.words
    if claim.verb is not None and any(words[k].text.lower() in ("will", "would", "’ll", "'ll", "to") for k in claim.parse.children(claim.verb)):
        return published
    mine = []
    for t in own:
        governed = t.verb == claim.verb and not t.nouns or (claim.noun is not None and t.nouns[:1] == (claim.noun,))
        between = text[claim.end : t.at.start] if t.at.start >= claim.end else text[t.at.end : claim.span.start]
        if (governed or t.at.end <= claim.span.start) and not _APART.search(between if t.at.start >= claim.end else text[max(t.at.start - 30, claim.sentence.start) : t.at.start]):
            mine.append(t.when.low)
    return min(max(mine), published) if mine else published
