"""What has gone on since a day, until a day, or through a stretch of days: for the dates to come that NL208 finds told as past."""

from __future__ import annotations

import datetime as dt
import re

from newslint.checks.dates import _verbs as verbs
from newslint.checks.dates._calendar import on
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document

#: What tells that a plan was another one once, or what is told again and again.
CHANGED = regexp(
    r"\b(?:originally|initially|previously|postponed|rescheduled|cancell?ed|delayed|put off|called off|moved|was to|were to|supposed|meant to|would|history|anniversary"
    r"|at the time|in those days|years? ago|back then|(?:each|every) (?:year|spring|summer|autumn|winter)|annually|usually)\b",
    re.IGNORECASE,
)

#: "Lasted until", "did not reopen until": verbs whose end is told.
_LASTED = regexp(r"\b(?:lasted|continued|raged|burned|smouldered|went on|dragged on|stretched|held out|stayed|remained|kept|lay|waited|slept|hid|survived|(?:did not|didn[’']t) [a-z]+)\b[^,;:.]{0,60} until (?:the )?$")


def lasted(doc: Document, x: TimeExpression) -> bool:
    """Whether something is told to have gone on until a day."""
    told = _LASTED.search(doc.text, start := doc.sentence_at(x.span.start).start, x.span.start)
    return told is not None and not re.search(r"\b(?:if|unless|provided)\b[^,;]*$", doc.text[start : told.start()])


#: "Rose 9% in the three months to", "fell by a third in the year ended".
_PERIOD = regexp(r" (?:[^;:“”\"]{1,60} )?(?:in|for|over|during) the (?:[\w-]+ ){0,3}?(?:months?|year|quarter|half|weeks?|period) (?:to|through|ended|ending)(?: on)?,? (?:the )?$")


def has_been(doc: Document, x: TimeExpression, whole: TimeExpression) -> bool:
    """Whether a past verb tells what has gone on since a day, during a stretch of days, or in a period up to a day."""
    found = verbs.governing(doc, x, whole)
    if found is None or found[0].time != "past" or found[1] or CHANGED.search(doc.sentence_at(x.span.start).of(doc.text)):
        return False
    head, gap = found[0].word.text.lower(), doc.text[found[0].span.end : x.span.start]
    if x.bounds == "since":
        return x.year is not None and x.kind == "date"
    if whole.items and whole.role != "list":
        return head in verbs.of_kind("lasting") and len(gap) < 90 and _BY_PLAN.search(gap) is None and not (not found[0].finite and _of_the_present(doc, found[0]))
    return x.year is not None and head in verbs.of_kind("resulting") and _PERIOD.fullmatch(gap) is not None and _BY_PLAN.search(gap) is None


def _of_the_present(doc: Document, verb: verbs.Verb) -> bool:
    """Whether a participle is of a noun in the clause of a verb that tells of nothing past: "will get one for each share held between"."""
    parse = doc.parse(doc.sentence_at(verb.span.start))
    main = [v for v in verbs.groups(parse) if v.finite and v.span.end <= verb.span.start] if parse else []
    return bool(main) and main[-1].time != "past" and not doc.text.endswith(", ", 0, verb.span.start)


_BY_PLAN = regexp(r"\b(?:for|to (?!\d)|forecasts?|guidance|outlook|targets?|estimates?|plans?|which|that|who)\b(?! the\b)")


def outside(stretch: TimeExpression, published: dt.date) -> bool:
    """Whether a stretch lies wholly before publication or wholly after it."""
    if not all(i.readings for i in stretch.items):
        return False
    first, last = stretch.items[0].readings, stretch.items[-1].readings
    return all(r.high < published - dt.timedelta(1) for r in last) or all(r.low > published + dt.timedelta(1) for r in first)


def scheduled(whole: TimeExpression, published: dt.date) -> bool:
    """Whether a list of days lies on both sides of publication: "terms expire on 30 April, 30 June and 30 September"."""
    days = [on(i.year or published.year, i.month or 0, i.day or 0) for i in whole.items if i.month and i.day]
    sides = {d < published for d in days if d}
    return whole.role == "list" and len(whole.items) > 2 and len(sides) == 2
