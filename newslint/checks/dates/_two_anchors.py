"""A month or a week counted from the day of a report or from that of the article: "said in March that it would open next month" (NL206)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache

from newslint.checks.dates._calendar import MONTHS, inside, paragraph_of
from newslint.checks.dates._month_evidence import TOLD
from newslint.checks.dates._verbs import of_kind
from newslint.layers.dates import Interval, TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: A report older than this has been forgotten: nobody counts from its day.
_OLD = 250
_COUNTED = frozenset(("month", "week", "year"))
#: Times that a month or a week may be counted from as well, or that tell whose it is.
_ANCHORS = frozenset(("date", "month", "year", "quarter", "season", "relative", "range", "holiday", "recurring"))
#: Days between two readings of "last Tuesday" or "next week" that nobody takes for one.
_A_WEEK = 8
#: What is said, behind the day: "that it would open", "telling parents", "in a letter dated May 3, the firm told its staff".
_THAT = regexp(r"\b(?:that(?! (?:will|is|are|has|have|takes?)\b)|telling|saying|warning|announcing|promising)\b|\b(?:would|was|were|had|could|might)\b")
#: What people say things in.
_DOCUMENT = (
    r"(?:letters?|e-?mails?|memos?|memorandum|notices?|reports?|statements?|filings?|circulars?|newsletters?|bulletins?|messages?|posts?|tweets?|texts?|releases?|advisor(?:y|ies)|notes?|updates?|announcements?|leaflets?|brochures?"
    r"|interviews?|speech(?:es)?|briefings?|news conferences?|press conferences?|hearings?|testimony|affidavits?|petitions?|complaints?|columns?|blogs?|broadcasts?|phone calls?|meetings?|prospectus|minutes)"
)
#: "In an email to tenants on", "a report of".
_DOCUMENT_OF = regexp(rf"\b{_DOCUMENT}(?: (?:to|from|by|for|with|seen by|obtained by) [^,;:.]{{2,50}}?)?,? (?:dated |of |on |from |in )?(?:the )?$")
#: "The April 29 email", "its March newsletter".
_ITS_DOCUMENT = regexp(rf"(?:['’]s)? (?:[\w’-]+ ){{0,2}}{_DOCUMENT}\b")
#: A clause of the one who said it, or of what was settled: "the firm, which will move", "a pact agreed last August, under which he was to go".
_ASIDE = regexp(r", (?:(?:under|by|at|of|for|through) )?(?:which|who|whose|where|when)\b[^,]*$")
#: "The firm, which said in March that it would cut jobs, will close a plant".
_IN_ASIDE = regexp(r"(?:, (?:which|who)|\(which)\b[^,]*$")
#: "The complaint filed on May 28 was dropped": what became of it was not said in it; nor was "costs rose, a minister admitted last week".
_OF_THE_DOCUMENT = regexp(r" (?:was|were|is|are|has|have|had|will)\b")
#: Behind a clause: "by Monday; the landlord".
_ANOTHER_CLAUSE = regexp(r";|, (?:but|and|while) (?!that\b)")


def reported(doc: Document, published: dt.date) -> Iterator[tuple[Span, int, str]]:
    """The times counted from a report of another month or week: what to mark, the month of the report, what to say."""
    for x in doc.dates:
        if not _near(x) or doc.in_quotation(x.span) or doc.block_at(x.span.start).kind not in TOLD:
            continue
        report = _report(doc, x)
        said = next((r for r in report.readings if r.low < published), None) if report else None
        if said is not None and 0 < (published - said.low).days < _OLD and _apart(x, said, published):
            words = x.span.of(doc.text)
            yield x.span, said.low.month, f'"{words}" may be counted from {MONTHS[said.low.month - 1]}, when it was said, or from the day of this article: give the date'


def _report(doc: Document, x: TimeExpression) -> TimeExpression | None:
    """The day on which that was said to which a time belongs: in its sentence, or in that before ("In a letter dated May 30 the bank apologised. It said that fees would rise next month")."""
    sentence = doc.sentence_at(x.span.start)
    days = _anchors(doc, sentence, x)
    if days:
        return days[0] if len(days) == 1 and _settled(doc, sentence, days[0], x) else None
    before = doc.sentence_at(max(sentence.start - 2, 0))
    if before == sentence or any(y.kind == "weekday" and y.span != x.span for y in inside(doc.dates, sentence)) or not paragraph_of(doc, x.span).contains(before) or not (says := _it_said().match(doc.text, sentence.start)):
        return None
    days = _anchors(doc, before, x)
    told = len(days) == 1 and _THAT.search(doc.text, says.end(), x.span.start) and not _ANOTHER_CLAUSE.search(doc.text, says.end(), x.span.start)
    of_document = told and (_DOCUMENT_OF.search(doc.text, before.start, days[0].span.start) or _ITS_DOCUMENT.match(doc.text, days[0].span.end))
    return days[0] if of_document else None


def _anchors(doc: Document, sentence: Span, x: TimeExpression) -> list[TimeExpression]:
    """What else a time may be counted from: one day before it, or more than one thing."""
    found = [y for y in inside(doc.dates, sentence) if y.span != x.span and y.kind in _ANCHORS]
    return found if all(y.kind == "holiday" or (y.kind in ("date", "month") and y.month) for y in found) and all(y.span.end < x.span.start for y in found) else found * 2


@cache
def _it_said() -> re.Pattern[str]:
    verbs = "|".join(sorted(of_kind("settling")))
    return regexp(rf"(?:It|He|She|They|(?:The|Its|His|Her) (?:\w+ )?{_DOCUMENT}|In it,? [^,;:.]{{2,40}}) (?:also |had )?(?:{verbs})\b")


def _near(x: TimeExpression) -> bool:
    """Whether a time is counted from a day that it does not name: "next month", "last week", "last Tuesday"."""
    return x.modifier in ("next", "last") and (x.kind == "weekday" or (x.kind == "relative" and x.unit in _COUNTED)) and not x.year


def _apart(x: TimeExpression, said: Interval, published: dt.date) -> bool:
    """Whether a time counted from the day of a report is another one than that counted from the day of the article."""
    if x.unit == "year":
        return said.low.year != published.year
    if x.unit == "month":
        return (said.low.year, said.low.month) != (published.year, published.month)
    return (published - said.high).days >= _A_WEEK


def _settled(doc: Document, sentence: Span, report: TimeExpression, x: TimeExpression) -> bool:
    """Whether something was said on the day of a report, and the time belongs to what was said."""
    verbs = "|".join(sorted(of_kind("settling")))
    left, between = doc.text[sentence.start : report.span.start], doc.text[report.span.end : x.span.start]
    if _ANOTHER_CLAUSE.search(between) or _ASIDE.search(between) or (_IN_ASIDE.search(left) and "," in between):
        return False
    document = _DOCUMENT_OF.search(left) or _ITS_DOCUMENT.match(between)
    if _OF_THE_DOCUMENT.match(between) or re.search(rf",[^,]*\b(?:{verbs}|admitted|confirmed|added)\b(?: [\w’-]+){{0,2}} $", between):
        return False
    dated = re.search(rf"\b(?:{verbs}|filed|issued|published|sent)\b(?: (?:[\w’'-]+ ){{0,5}})?(?:late |early |back )?(?:on |in )?(?:the )?$", left)
    fronted = re.fullmatch(r"(?:[Oo]n|[Ii]n|[Bb]ack in|[Ll]ate in|[Ee]arly in) ", left)
    says = re.search(rf"\b(?:{verbs})\b", between)
    dated = dated or (document and re.search(rf"\b(?:{verbs})\b", left))  # "said in an interview on"
    told = _THAT.search(between, says.end() if says and not dated else 0)
    return told is not None and bool(dated or ((fronted or document) and says))
