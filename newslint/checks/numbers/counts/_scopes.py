"""Counts that are of other things by their own words: of another thing, another stretch of time or an earlier occasion; and lengths told to the second."""

from __future__ import annotations

import re

from newslint.checks.numbers.retold._apart import NAME, NO_NAMES, times_in, year_opened
from newslint.checks.numbers.retold._kin import content
from newslint.checks.numbers.retold._links import DEFINITE, Link
from newslint.checks.numbers.retold._phrase import nothing_new
from newslint.document import Document
from newslint.layers.numbers.nouns import singular
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span

#: What a thing counted or measured is of: "240 acres of corn", "the magnitude 8.2 quake of Sept. 7".
_OF = regexp(r"[ \n-]?(?:[\w’'-]+[ \n]){1,2}?of[ \n](?:[a-z]+ed[ \n](?=[a-z]))?(?P<of>(?!(?:the|an?|its|his|her|their|these|those|this|that|all|them|it|which|whom|about|some|up)\b)(?:[A-Z][a-z]+\.?[ \n]\d+|[a-z]{3,}))")
#: What a term or a sum is for: "12 years in prison for fraud", "the five-year sentence for theft".
_WHY = regexp(r"[ \n-](?:[\w’'-]+[ \n]){1,4}?for[ \n](?P<why>(?!(?:the|an?|its|his|her|their|these|those|this|that|all|about|some|more)\b)[a-z]{3,}(?:[ \n](?!and\b|in\b|on\b|at\b)[a-z]{3,}){0,2})")
#: "The June record of 38.9C", "the all-time record, 41.2C": one noun, told apart by what stands before it.
_NAMED = regexp(r"(?P<kind>[^\W\d_][\w’'-]*)[ \n](?P<head>[a-z]{3,})(?:,|[ \n](?:of|at|is|was|are|were|will be|stands at|stood at|came to|comes to))[ \n](?:about |some |nearly |almost |just |only |now )?[$£€]?$")
_NO_KIND = frozenset("the a an its his her their our this that these those whose all new latest current total overall whole full record big huge large hefty heavy small steep and or of in for with".split())
#: A stretch of the time that a story tells of: "in the first two days", "on the opening night", "by half-time".
_STRETCH = regexp(
    r"[^.;:!?()\d—–]{0,40}?(?:,[ ])?\b(?:(?:in|on|during|over|within|after|for|by|at)[ \n](?:the[ \n](?:end[ \n]of[ \n]the[ \n])?|its[ \n]|their[ \n]|his[ \n]|her[ \n])(?:very[ \n])?(?:first|last|final|opening|closing|early|second|third|fourth|same)[ \n](?:[\w-]+[ \n])?"
    r"(?:hours?|days?|nights?|weeks?|months?|years?|half|quarter|minutes?|weekend|evening|morning|phase|stage|round|leg|period|session|season|spell|set|lap|innings?)\b|(?:by|at)[ \n](?:half-time|the[ \n](?:break|interval))\b"
    r"|(?:over|during)[ \n](?:the[ \n])?(?:whole[ \n]|past[ \n])?(?:year|quarter|month|decade|season|week)\b|(?:in|on|at|during|after|by)[ \n](?:[Gg]ame|[Mm]atch|[Rr]ound|[Ss]et|[Ll]eg|[Ss]tage|[Dd]ay|[Ww]eek|[Hh]eat|[Rr]ace|[Pp]art|[Pp]hase|[Gg]roup|[Ll]ap|[Pp]eriod|[Qq]uarter|[Yy]ear)[ \n](?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\b)"
)
#: "The $2.7 billion deal is expected to close in the fourth quarter": no stretch of what was paid.
_TO_COME = regexp(r"\b(?:will|would|to|may|could|should)\b")
#: "His 19 first-half points".
_STRETCHED = regexp(r"\b(?:first|second|third|fourth|opening|final|last)-(?:half|quarter|period|day|night|round|week|month|year|leg|set|session)\b")
#: "The six squirrels let go then": at a time told since.
_THEN = regexp(r"[^.;:!?()]{0,50}?[ \n](?:then|at the time|that (?:year|day|night|week|month|season|summer|winter|spring|autumn|fall|time))(?=[.,;:]|[ \n](?:was|were|had|only|all|none|most|many|\w+ed)\b)")
_EARLIER = regexp(r"(?:Earlier[ \n](?:this|in|last)\b|Last[ \n](?:week|month|year|season|spring|summer|autumn|fall|winter)\b|(?:An?|One|Two|Three|Four|Five|Six|\d+)[ \n](?:days?|weeks?|months?|years?)[ \n](?:ago|earlier|before)\b)")
#: "The 35 injured there": at a place told since.
_THERE = regexp(r"(?:[ \n][a-z]+)?[ \n]there\b")
#: "A first attempt, in October 2019, failed": a sentence that turns to another occasion.
_OCCASION = regexp(
    r"(?:(?:But|And|Yet|In|At|After|During)[ \n])?(?:An?[ \n](?:first|second|third|previous|earlier|similar|separate|further|smaller|larger|bigger|like|parallel)|an?[ \n](?:first|second|third|previous|earlier|similar|separate|smaller|larger|bigger|like|parallel)|Another|The[ \n](?:previous|last|earlier|preceding)|the[ \n](?:previous|last|earlier|preceding)|Its[ \n]predecessor|Last[ \n](?:year|month|week|season|time))[ \n,](?!(?:of|to|in|by|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten|[a-z]+teen|[a-z]+ty)\b)"
)
#: A smaller unit behind a greater one, which is cut off, not rounded: "117 minutes and 52 seconds".
_AND_PARTS = regexp(r"(?:,|,?[ \n]and)?[ \n]?(?:\d{1,3}|[a-z]+)(?:[ \n-]|(?<=\d))(?:seconds?|minutes?|hours?|days?|weeks?|months?|inch(?:es)?|ounces?|pounds?|pence|cents?|metres?|meters?|centimet(?:re|er)s?|grams?|s|secs?|mins?|m|in|cm|p|c)\b|\.\d", re.IGNORECASE)
_WHO = regexp(r"[ \n](?:who|that|which)\b")
#: What all of those do whom a study or a survey asked, a race or a meeting had.
TOOK_PART = regexp(r"(?:[ \n](?:who|that)(?:[ \n](?:were|had been|had|have|was))?)?[ \n](?:took part|taken part|taking part|responded|participated|surveyed|questioned|interviewed|polled|asked|studied|followed|in the (?:study|survey|poll|trial|sample))\b(?![ \n](?:in|on|at|by|to|for)[ \n](?!the\b))")
#: Those who were in what was told.
_INSIDE = regexp(r"[ \n](?:aboard|on[ \n]board|inside|(?:in|on|at|under|near|around)[ \n](?:it|them))\b")
#: How far a sentence that turns to another occasion reaches, in sentences.
_REACH = 2
#: A lead over somebody, and what is missing.
_AHEAD = regexp(r"[ \n](?:ahead|behind|clear|apart|short|adrift(?![ \n](?:in|at|on|off)\b)|shy|in front)\b")
#: "The 13-point win", told of no points that somebody scored; "won by 13 points" tells it too.
_MARGIN = regexp(r"-[a-z]+[ \n](?:[a-z-]+[ \n])?(?:win(?![ \n](?:streak|run))|victory|triumph|success|defeat|loss|rout|blowout|thrashing|romp|lead|deficit|advantage|cushion|margin|gap|majority|edge|comeback)\b")
_BY = regexp(r"\b(?:by|margin of|lead of|deficit of|majority of|led|leads|leading|trail\w*|overturned|erased)[ \n](?:an?[ \n])?(?:just |only |as many as )?$")


def apart(link: Link) -> bool:
    """Whether two counts are of other things by their own words."""
    return _of_another(link) or _races(link) or _of_another_year(link) or _between_two(link) or _of_other_kinds(link) or _of_a_stretch(link) or _of_another_occasion(link) or _cut_off(link) or _of_new_ones(link) or _of_a_class(link) or _splits(link) or _each_of_its_time(link) or _each_of_its_year(link)


def _each_of_its_year(link: Link) -> bool:
    """Whether each of two counts has its own past day beside it, and these lie far apart: "lost on Feb. 1, 2003, killing all seven ... exploded on Jan. 28, 1986, killing all six"."""
    if not link.doc.dates_in(link.a.sentence) or not link.doc.dates_in(link.b.sentence) or not {"own times apart", "times far apart"} <= link.evidence or _TO_COME.search(link.doc.text, *link.b.sentence):
        return False
    published = link.doc.metadata.date
    return published is not None and all(low < published.toordinal() for low, _ in times_in(link.doc, link.b, link.b.sentence))


def _each_of_its_time(link: Link) -> bool:
    """Whether each of two counts of a sentence has its own time right behind it: "in the 20 days of February after 30 in the 21 days of January"."""
    if link.a.sentence != link.b.sentence:
        return False
    behind = [Span(v.q.number.end, min(v.phrase.end + _BEHIND, v.sentence.end)) for v in (link.a, link.b)]
    times = [next((d.readings[0] for d in link.doc.dates_in(s) if d.readings), None) for s in behind]
    return times[0] is not None and times[1] is not None and (times[0].high < times[1].low or times[1].high < times[0].low)


#: How far behind a phrase its time may begin: " in the ".
_BEHIND = 8


def _of_a_class(link: Link) -> bool:
    """Whether a compound names one of several kinds: "the 19-micron indicator", "the 21-micron type", "the 28-micron"."""
    units = [_COMPOUND.match(link.doc.text, v.q.number.end) for v in (link.a, link.b)]
    if not units[0] or not units[1] or units[0]["unit"] != units[1]["unit"]:
        return False
    return len({m["n"].lower() for m in _SO_MANY.finditer(link.doc.text) if m["unit"] == units[0]["unit"]}) > 2


def _splits(link: Link) -> bool:
    """Whether one of two shares only is what another of its sentence leaves of the whole: "will have 68% of the group and its rival's owners 32%"."""
    if link.a.sort != "percent" or link.a.sentence == link.b.sentence:
        return False
    found = [any(q.kind == "percent" and abs(q.low + v.q.low - 100) < 1e-9 for q in link.doc.numbers_in(v.sentence)) for v in (link.a, link.b)]
    return found[0] != found[1]


_SO_MANY = regexp(rf"(?<![\w.-])(?P<n>\d+(?:\.\d+)?|{'|'.join(CARDINALS)})-(?P<unit>[a-z]+)\b", re.IGNORECASE)
_COMPOUND = regexp(r"-(?P<unit>[a-z]+)\b")


def _of_another(link: Link) -> bool:
    found = [_OF.match(link.doc.text, v.q.number.end, v.sentence.end) for v in (link.a, link.b)]
    whys = [frozenset(x for w in content(m["why"]) for x in w if x[0] not in "#$") if (m := _WHY.match(link.doc.text, v.q.number.end, v.sentence.end)) else None for v in (link.a, link.b)]
    if whys[0] and whys[1] and not whys[0] & whys[1]:
        return True
    return all(found) and len({m["of"].split()[-1] for m in found if m}) == 2


#: The distances that races are run, swum and rowed over, in metres; "the 800 metres" is one of them, no length told again.
_DISTANCES = frozenset((50, 60, 100, 110, 200, 400, 500, 800, 1000, 1500, 2000, 3000, 5000, 10000))


def _races(link: Link) -> bool:
    """Whether both lengths are names of races."""
    return link.a.sort == link.b.sort == "metre" and {link.a.q.low, link.b.q.low} <= _DISTANCES and link.b.form == "the"


def _between_two(link: Link) -> bool:
    """Whether one of the counts is the distance between two: "five seats ahead"."""
    margins = [_MARGIN.match(link.doc.text, v.q.number.end) is not None or _BY.search(link.doc.text, v.sentence.start, v.phrase.start) is not None for v in (link.a, link.b)]
    return any(_AHEAD.match(link.doc.text, max(v.phrase.end, v.q.span.end)) for v in (link.a, link.b)) or (margins[0] != margins[1] and _MARGIN.match(link.doc.text, (link.b if margins[1] else link.a).q.number.end) is not None)


def _of_other_kinds(link: Link) -> bool:
    """Whether two amounts are of one noun that other words tell apart."""
    if link.b.sort == "count":
        return False
    found = [_NAMED.search(link.doc.text, v.sentence.start, v.q.span.start) for v in (link.a, link.b)]
    if not all(found) or len({singular(m["head"]) for m in found if m}) != 1:
        return False
    kinds = {m["kind"].lower() for m in found if m}
    return len(kinds) == 2 and not kinds & _NO_KIND


def _of_a_stretch(link: Link) -> bool:
    """Whether one of the two only is told of a stretch of the time."""
    found = [((m := _STRETCH.match(link.doc.text, v.end, v.sentence.end)) is not None and not (v.sort != "count" and _TO_COME.search(m[0]))) or _STRETCHED.search(v.phrase.of(link.doc.text)) is not None for v in (link.a, link.b)]
    return found[0] != found[1]


def _of_another_occasion(link: Link) -> bool:
    """Whether the sentences between turn to another occasion, or the later count is of a time that they tell."""
    a, b, doc = link.a, link.b, link.doc
    if b.place != "body" or a.line == b.line or (a.place == "body" and b.line - a.line < 1):
        return False
    since = [s for s in doc.sentences_in(doc.block_at(b.q.span.start).span) if a.sentence.end <= s.start < b.sentence.start][-_REACH:]
    if b.form not in DEFINITE and (year := year_opened(doc, b.sentence)) and str(year) not in a.sentence.of(doc.text) and not doc.dates_in(a.sentence):
        return True  # "In the derby of 2014, they lost with 11 men"
    if b.form in DEFINITE and any(_OCCASION.match(doc.text, s.start) for s in since):
        return True
    if b.form not in DEFINITE and _EARLIER.match(doc.text, b.sentence.start) and _dated(doc, a.sentence):
        return True  # "killed 11 on Monday ... Earlier this month a guard killed eight"
    if _THERE.match(doc.text, b.end, b.sentence.end) and any(m[0] not in NO_NAMES and m[0] not in doc.text[: s.start] for s in since for m in NAME.finditer(doc.text, *s)):
        return True
    return _THEN.match(doc.text, b.end, b.sentence.end) is not None and any(_dated(doc, s) for s in since)


#: "The 2011 fire in the same town killed 12": the happening of another year.
_THE_YEARS = regexp(r"\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir)[ \n](?P<year>(?:1[6-9]|20)\d\d)[ \n][a-z]")


def _of_another_year(link: Link) -> bool:
    m = _THE_YEARS.search(link.doc.text, link.b.sentence.start, link.b.phrase.start)
    return m is not None and m["year"] not in link.a.sentence.of(link.doc.text)


def _dated(doc: Document, sentence: Span) -> bool:
    return any(d.kind not in ("duration", "age", "time") for d in doc.dates_in(sentence))


def _of_new_ones(link: Link) -> bool:
    """Whether a number tells of which ones it is, and nothing of that was told: "of the 42 who sat the exam", "of the 16 workers who went to hospital"."""
    b = link.b
    if TOOK_PART.match(link.doc.text, b.end):
        return False
    if b.form == "of the" and _INSIDE.match(link.doc.text, b.end) and not _INSIDE.match(link.doc.text, link.a.end):
        return True  # "crashes that left six people dead ... killing four of the seven people in it"
    if b.form == "of the" and b.q.noun_span and _WHO.match(link.doc.text, b.q.noun_span.end):
        return not nothing_new(link.doc, b, link.heard)
    return link.noun == "bare" and link.told == "none" and _WHO.match(link.doc.text, link.b.q.span.end) is not None


def _cut_off(link: Link) -> bool:
    """Whether one of two lengths is told with its smaller unit and the other is that, rounded: "117 minutes and 52 seconds", "118 minutes"."""
    if link.b.sort == "count":
        return False
    for v, other in ((link.a, link.b), (link.b, link.a)):
        if other.q.low - v.q.low == 1 and _AND_PARTS.match(link.doc.text, v.q.span.end, v.sentence.end):
            return True
    return False
