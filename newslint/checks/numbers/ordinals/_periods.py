"""When a numbered occasion was, and the period that its ordinal counts in."""

from __future__ import annotations

import datetime as dt
import re

from newslint.checks.numbers._lists import around
from newslint.checks.numbers.ordinals._numbered import Numbered
from newslint.checks.numbers.ordinals._occasions import SPANS
from newslint.document import Document
from newslint.layers.dates.model import Interval
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp

_SEASON = frozenset("season campaign winter summer spring autumn fall year".split())


_SHORT = frozenset("championships championship tournament games tour trip series week meet event festival day night match game evening visit".split())


ALL = regexp(r"since (?:records|it (?:opened|began|was (?:founded|built|opened|created|formed|launched|established))|they began|its (?:found|open|creat|incept)|the (?:club|party|company|school) was|record-keeping|independence)", re.IGNORECASE)


_FRAME = regexp(
    r"\bsince (?P<since>New Year|(?:(?:the|its|his|her|their) (?:[a-z]+ ){0,2})?[\w’'-]+(?: \d{4})?)|\b(?:in|of|over|within) (?:(?:the|a) )?(?:last |past |space of )?(?P<size>\w+) (?P<unit>day|week|fortnight|month|year|decade|season|century|game|match)s?\b"
    r"|\b(?:of |in )?this (?P<this>year|month|week|century|decade|season|winter|summer|spring|autumn|term|campaign|decade)\b|\b(?:of|in|at) the (?P<of>\w+)\b|\b(?P<row>in a row|as many|under|as (?:a|an|the)|with|so far|to date|without|at home|away|abroad|during|while|outside|before|than)\b"
)


#: What narrows the whole clause: an occasion elsewhere or of another sort does not count.
_NARROW = regexp(r"\b(?:at home|abroad|overseas|on the road|away|alone|solo|together|in person|publicly|officially|live|straight|in a row|consecutive)\b")


MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()


def period_of(doc: Document, numbered: Numbered, now: Interval) -> Interval | None:
    """The period that an ordinal counts in; None when it cannot be told."""
    claim, text = numbered.claim, doc.text
    if claim.run:
        return Interval(dt.date(1000, 1, 1), now.low)
    narrow = _NARROW.search(" ".join(numbered.parse.words[k].text for k in sorted(numbered.clause)))
    if narrow is not None and not (narrow.group() in ("alone", "solo") and any(re.search(r"\b(?:alone|solo)\b", s.of(text)) for s in around(doc, claim.span.start, 0, 2)[1])):
        return None
    tail = re.split(r"[;:]|,[ \n](?:which|who|where|after|having|when|and|but|[a-z]+ing)\b|[.]", text[claim.end : claim.sentence.end].replace("\n", " "))[0]
    if ALL.search(tail):
        return Interval(dt.date(1000, 1, 1), now.low)
    low = dt.date(1000, 1, 1)
    if (year := re.compile(r"[ \n](?:in|of|for)[ \n](?P<year>(?:1[89]|20)\d\d)\b").match(text, claim.end)) is not None:
        low = dt.date(int(year["year"]), 1, 1)
    for m in _FRAME.finditer(tail):
        if m["since"] and (began := _begun(doc, claim.end + m.start(), claim.sentence.end, now.low)) is not None:
            low = max(low, began)
            continue
        word = (m["since"] or m["this"] or m["of"] or "").lower()
        if m["row"]:
            return None
        if m["since"]:
            if (year := re.search(r"\d{4}", m["since"])) is not None and word[:4].isdigit():
                low = max(low, dt.date(int(year.group()), 1, 1))
            elif word[:3] in MONTHS:
                month = MONTHS.index(word[:3]) + 1
                low = max(low, dt.date(now.low.year - (month >= now.low.month), month, 28))
            elif word.startswith("new"):
                low = max(low, dt.date(now.low.year, 1, 1))
            elif (first := _SEASONS.get(word.split()[-1])) is not None:
                low = max(low, dt.date(now.low.year - (first > now.low.month), first, 1))
            elif (when := _dated(doc, word.split()[-1], now.low)) is not None:
                low = max(low, when)
            else:
                return None
        elif m["this"] and (claim.words[-1] in ("out", "due") or (claim.words[-1] in SPANS and word in ("week", "month"))):
            continue  # "began his second term this week"
        elif m["this"]:
            if word in ("century", "decade"):
                size = 100 if word == "century" else 10
                low = max(low, dt.date(now.low.year // size * size, 1, 1))
            elif word == "year":
                low = max(low, dt.date(now.low.year, 1, 1))
            elif word == "month":
                low = max(low, now.low.replace(day=1))
            elif word == "week":
                low = max(low, now.low - dt.timedelta(now.low.weekday()))
            else:
                low = max(low, now.low - dt.timedelta(90 if word not in ("season", "campaign", "term") else 200))
        elif m["size"]:
            size_word = m["size"].lower()
            if m["unit"] in ("game", "match"):
                return None
            size = int(size_word) if size_word.isdigit() else 1 if size_word in ("a", "an", "the", "last", "past") else int(CARDINALS.get(size_word, 0))
            if not size:
                return None
            days = size * {"day": 1, "week": 7, "fortnight": 14, "month": 30.5, "year": 365, "season": 300, "decade": 3650, "century": 36500}[m["unit"]]
            low = max(low, now.low - dt.timedelta(days))
        elif word in _SHORT:
            low = max(low, now.low - dt.timedelta(0 if word in ("day", "night", "evening") else 21))
        elif word in _SEASON:
            low = max(low, now.low - dt.timedelta(150))
        elif word in ("round", "half", "quarter", "inning", "period", "set", "afternoon", "morning"):
            return None
    lead = text[max(claim.sentence.start, claim.span.start - 40) : claim.span.start].lower()
    if re.search(r"\bthis (?:year|season)[’']s\b", lead):
        low = max(low, dt.date(now.low.year, 1, 1))
    return Interval(low, now.low) if low <= now.low else None


def _begun(doc: Document, start: int, end: int, now: dt.date) -> dt.date | None:
    """The date of what a period began with, told beside it: "since he took office in 2021"."""
    for t in doc.dates:
        if start < t.span.start < end and t.readings and re.fullmatch(r"since (?:[\w’'-]+ ){1,6}(?:in|on) ", doc.text[start : t.span.start].replace("\n", " ")):
            past = [r.low for r in t.readings if r.low <= now]
            return max(past) if past else None
    return None


_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9}


def _dated(doc: Document, noun: str, now: dt.date) -> dt.date | None:
    """The day of what a period began with, where the text tells it: "since the clash", "the clash, on Feb. 11, killed 19"."""
    for t in doc.dates:
        if t.granularity == "day" and t.kind == "date" and re.search(rf"\b[Tt]he (?:[a-z]+ )?{re.escape(noun)},? (?:(?:was|happened|began|took place|came) )?(?:on )?\Z", doc.text[max(t.span.start - 60, 0) : t.span.start]):
            past = [r.low for r in t.readings if r.low <= now]
            return max(past) if past else None
    return None


def occurred(doc: Document, numbered: Numbered, published: dt.date) -> Interval | None:
    """When the numbered occasion itself was; None when that cannot be told."""
    claim = numbered.claim
    inside = [t for t in doc.dates if claim.sentence.start <= t.span.start < claim.sentence.end and t.bounds is None and t.kind != "duration"]
    own = []
    for t in inside:
        at = numbered.parse.at(t.span.start)
        if t.readings and at is not None and at in numbered.clause and t.kind in ("date", "weekday", "month", "year", "relative") and t.granularity in ("day", "week", "month", "year"):
            if t.span.start >= claim.end and re.search(r"\b(?:after|since|from|following|than)\b[^,;]*$", doc.text[claim.end : t.span.start]):
                continue
            if t.modifier == "this" and t.granularity != "day":
                continue
            own.append(t)
    ahead = numbered.verb is not None and any(numbered.parse.words[k].text.lower() in ("will", "would", "’ll") for k in numbered.parse.children(numbered.verb))
    if own and not ahead:
        past = [r for t in own for r in t.readings if r.low <= published] or list(own[0].readings)
        return max(past, key=lambda r: r.low)
    verb = numbered.verb
    words = numbered.parse.words
    present = verb is None or words[verb].tag in ("VBZ", "VBP", "VB") or any(words[k].text.lower() in ("has", "have", "is", "are", "will", "’s", "to") for k in numbered.parse.children(verb))
    current = present or re.search(r"\b(?:has|have|is|are|will|today|tonight|yesterday|this (?:week|month|year|season))\b", claim.sentence.of(doc.text))
    if not current:
        first = next(iter(doc.sentences), claim.sentence)
        near = around(doc, claim.span.start, 1, 0)[0]
        if claim.sentence != first and not any(t.kind == "weekday" or (t.readings and t.granularity == "day" and 0 <= (published - t.readings[0].low).days < 10) for s in near for t in doc.dates if s.start <= t.span.start < s.end):
            return None
    return Interval(published, published)
