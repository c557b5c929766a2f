"""Two dates in an odd order that is no mistake: the story is the order, or the two are not to be compared."""

from __future__ import annotations

import re

from newslint.checks.dates import _stories
from newslint.checks.dates import _verbs as verbs
from newslint.checks.dates._calendar import sic
from newslint.checks.dates._constructions import Sign
from newslint.checks.dates._told import Pair
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

_WONDER = regexp(
    r"\b(?:date ?line|time zones?|local time|backdated|predated|postdated|typo|clerical|by mistake|retroactive\w*|back ?pay|arrears|contradict\w*|impossible|could not have|cannot have|can[’']t have|alibi|wrongly|wrong date|misdated|paradox|riddle|"
    r"by (?:his|her|their) [\w’]+ account|calendars?|julian|gregorian|leap|BC|AD|BCE|CE)\b",
    re.IGNORECASE,
)


def innocent(doc: Document, pair: Pair) -> bool:
    """Whether two dates are not to be compared, or the odd order is the story."""
    first, last = pair.times
    a, b = sorted((first.span, last.span))
    if pair.signs[0].seen & {"weekdays apart", "rescheduled"}:
        return sic(doc, pair.primary.span) or _WONDER.search(doc.text, doc.sentence_at(a.start).start, doc.sentence_at(b.start).end) is not None
    return (
        _of_this_year(doc, first, last)
        or sic(doc, pair.primary.span)
        or (first.kind == "time" and (_over_night(doc, first, last) or _of_two_days(doc, a, b)))
        or (any(("passage", "signing") in s.stages for s in pair.signs) and _stories.ACCORD.search(pair.p.text) is not None)  # a treaty is signed first
        or (any(s.events and (_stories.of_kin(pair.p.text, *s.events) or _stories.outlived(pair.p.text, *s.events, pair.forward)) for s in pair.signs) and not any(s.group == "word" and s.place == "middle" for s in pair.signs))
        or (first.kind == last.kind == "month" and not first.year and re.search(r"\d", doc.text[a.end : b.start]) is not None)  # a series of figures
        or all(s.sort == "had" and (_each_with_its_day(pair, s) or _BY.search(pair.p.text, max(pair.i - 12, 0), pair.i) or (pair.times[0].kind == "time" and _BY.search(pair.p.text, max(pair.j - 12, 0), pair.j))) for s in pair.signs)
        or _AFTER_SO_LONG.match(doc.text, a.end) is not None
        or (first.readings and last.readings and (long := _SO_LONG.match(doc.text, a.end, b.start)) is not None and (long["way"] == "after") == ((a == first.span) == (first.readings[0].low > last.readings[0].low)))
        or _AFTER_AN_ASIDE.search(doc.text, a.end, b.start) is not None
        or _BASE.search(doc.text, doc.sentence_at(b.start).start, b.start) is not None
        or (all(s.events for s in pair.signs) and verbs.shares_verb(doc, a, b))
        or (not pair.forward and any(s.events and _stories.anew(pair.p.text, *s.events, {early for early, _ in s.stages}) for s in pair.signs))
        or (first.year is None and last.year is None and _ITS_LAST.fullmatch(doc.text, a.end, b.start) is not None)
        or any(_ON_OR_BEFORE.search(doc.text, max(s.start - 24, 0), s.start) for s in (a, b))
        or (_TO.search(doc.text, max(a.start - 24, 0), a.start) is not None and _FROM.fullmatch(doc.text, a.end, b.start) is not None)
        or any(_OTHER_YEAR.match(doc.text, s.end) for s in (a, b))
        or any(_MOVED.search(doc.text, max(s.start - 40, 0), s.start) for s in (a, b))
        or (doc.block_at(a.start).kind == "headline" and first.kind == last.kind == "year")  # "Flight leaves in 2018, lands in 2017"
        or _LAST_AND_NEXT.search(doc.text, doc.sentence_at(a.start).start, b.end) is not None
        or _WONDER.search(doc.text, doc.sentence_at(a.start).start, doc.sentence_at(b.start).end) is not None
    )


#: "By noon the number had fallen": the pluperfect is of that time.
_BY = regexp(r"\b[Bb]y (?:the )?$")
#: A day right behind a subject, between commas.
_BEHIND_SUBJECT = regexp(r"[\w’'-], (?:on|in|at) (?:the )?$")


def _each_with_its_day(pair: Pair, s: Sign) -> bool:
    """Whether a pluperfect goes on to the second day: "Kalle, on December 9, had torn off roofs and Linnea, on December 13, felled trees"."""
    text = pair.p.text
    return text[pair.i + 1 : s.at] == ", " and bool(_BEHIND_SUBJECT.search(text, 0, pair.i) and _BEHIND_SUBJECT.search(text, s.end, pair.j))


def _of_this_year(doc: Document, first: TimeExpression, last: TimeExpression) -> bool:
    """Whether a day without a year behind one of another year is this year's: "born on 9 November 1937, died on November 6"."""
    a, b = sorted((first, last), key=lambda x: x.year is None)
    published = doc.metadata.date
    return a.year is not None and b.year is None and b.kind == "date" and published is not None and a.year != published.year


#: "In 2009 and then, after a fire in 2008 had damaged its roof, in 2012": the aside goes back.
_AFTER_AN_ASIDE = regexp(r"\bthen, (?:after|following|because of|despite|since) [^,;.]*$")
#: "Against 108 at the end of": the figure that another is compared with.
_BASE = regexp(r"\b(?:from|against|than|compared (?:with|to)|versus) (?:about |some |just |only |the )?[$€£]?\d[\d.,]*%?(?: [\w-]+){0,3} (?:in|on|at)(?: the (?:end|start|close|beginning) of)? (?:the )?$")
#: "Freed in 1990 after 27 years in prison and last seen in 2010".
_AFTER_SO_LONG = regexp(r",? after (?:(?:about|nearly|almost|some|over|more than|just|only) )?(?:\d+|[a-z-]+) (?:years|months|weeks|days|decades) (?:in|of|as|at|on|with|away|without)\b")
#: "Found on July 2, 10 days after they left the camp on June 22": the word says the order, and it is theirs.
_SO_LONG = regexp(r",? (?:(?:about|nearly|almost|some|over|more than|just|only) )?(?:\d+|an?|[a-z-]+) (?:hours?|days?|weeks?|months?|years?|decades?) (?P<way>after|before)\b")
#: "The year's first killing was on Jan. 1 and its last on Dec. 28": both of the year that is told of.
_ITS_LAST = regexp(r",? (?:and|while|but) (?:its|his|her|their|the) last (?:[a-z]+ )?(?:was |came |is )?(?:on )?")
#: "Brought forward from June 26".
_MOVED = regexp(r"\b(?:brought forward|put back|put off|moved|postponed|delayed|rescheduled|changed|switched|pushed back) (?:\w+ )?(?:from|to|until|till)(?: the)? (?:\w+day,? )?$")
#: "At 106% on or before March 31, 1992, and at par on and after April 1, 1994": bounds, and no order.
_ON_OR_BEFORE = regexp(r"\b[Oo]n (?:or|and) (?:before|after|until) (?:the )?(?:\w+day,? )?$")
#: "Extended to April 15, from April 10".
_TO, _FROM = regexp(r"\b(?:to|until|till) (?:the )?(?:\w+day,? )?$"), regexp(r",? (?:up |back |on )?from (?:the )?(?:\w+day,? )?")
#: "Last held in 2005, will next take place in 2008".
_LAST_AND_NEXT = regexp(r"\blast\b[^.;]*\bwill next\b|\bnext\b[^.;]*\blast\b")
_OTHER_YEAR = regexp(r",? (?:of )?(?:the )?(?:next|following|last|previous|coming|same) year\b")


def _over_night(doc: Document, first: TimeExpression, last: TimeExpression) -> bool:
    """Whether an evening and a morning may be of two days, as nothing says that they are of one."""
    a, b = sorted((first.span, last.span))
    around = (doc.text, doc.sentence_at(a.start).start, doc.sentence_at(b.start).end)
    return (last.minute or 0) < 720 <= (first.minute or 0) and not _stories.SAME_DAY.search(*around)


_DAY = regexp(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:next|following|previous) (?:day|morning|night|evening)|tomorrow|yesterday|(?:day|night) (?:before|after|earlier|later))\b",
    re.IGNORECASE,
)


def _of_two_days(doc: Document, a: Span, b: Span) -> bool:
    """Whether two hours are given two days: "at 23:59 on Wednesday, the second at 00:04 on Thursday"."""
    end = doc.sentence_at(b.start).end
    days = [{m[0].lower() for m in _DAY.finditer(doc.text, *span)} | {x.span.of(doc.text) for x in doc.dates_in(Span(*span)) if x.kind == "date"} for span in ((a.end, b.start), (b.end, end))]
    return bool(days[1] - days[0])
