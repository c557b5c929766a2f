"""Offices at a time that the sentence tells: "In 2008, German President X signed", "then-Foreign Minister X in 2014"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable

from newslint.checks.facts import _terms
from newslint.checks.facts._dated import Ends
from newslint.checks.facts._patterns import DOUBT
from newslint.checks.facts._titles import Claim
from newslint.knowledge import Person
from newslint.rule import Document

_FRONT = re.compile(r"[“\"]?(?:Back\s+)?(?:[Ii]n|[Oo]n|[Ee]arly\s+in|[Ll]ate\s+in)\s+$")
#: What was made or held in a year: "a photograph from 2008", "the ceremony in 1999".
_OF = re.compile(
    r"\b(?:photograph|picture|photo|footage|ceremony|letter|treaty|agreement|meeting|summit|conference|visit|speech|dinner|interview|recording|memo|talks)\s+(?:from|in|of|dated|taken\s+in)\s+(?P<year>(?:19|20)\d\d)\b"
)
_OTHER = re.compile(r"\b(?:former|later|future|ago|would|who\s+became|who\s+is\s+now|now|since|until|before|after|film|novel|play)\b")


def day(doc: Document, claim: Claim, published: dt.date) -> Ends | None:
    """The one year, month or day long past that the sentence sets for what a claim tells."""
    sentence = doc.sentence_at(claim.start)
    if claim.form == "is" or not (claim.of or claim.said or claim.form == "then"):
        return None
    if _OTHER.search(doc.text, sentence.start, sentence.end) or DOUBT.search(doc.text, sentence.start, claim.start):
        return None
    dates = [e for e in doc.dates if sentence.start <= e.span.start < sentence.end and e.kind in ("year", "month", "date", "relative", "range", "period", "decade")]
    made = _OF.search(doc.text, sentence.start, claim.start)
    if made and all(made.start() <= e.span.start < made.end() for e in dates):
        year = int(made["year"])
        return Ends(dt.date(year, 1, 1), dt.date(year, 12, 31)) if year < published.year else None
    e = dates[0] if len(dates) == 1 else None
    if e is None or not e.year or not e.readings or e.approximate or e.bounds or e.readings[0].high > published - dt.timedelta(days=300):
        return None
    fronted = _FRONT.fullmatch(doc.text[sentence.start : e.span.start]) and e.span.end < claim.start and doc.text.count(",", e.span.end, claim.start) <= 1
    return Ends(e.readings[0].low, e.readings[0].high) if fronted or claim.form == "then" else None


def apart(doc: Document, claim: Claim, rows: Iterable[Person], then: Ends, published: dt.date) -> bool:
    """Whether no term of the persons touches that time, and none is of now: who is in office is called by it for what he did before."""
    terms = [o for o in _terms.own(rows, claim.title) if o.of in claim.of or not claim.of]
    if not terms or any(o.start is None or not o.start.exact or o.end is None or not o.end.exact for o in terms):
        return False
    near = dt.timedelta(days=40)
    return all((o.end and o.end.high + near < then.low) or (o.start and o.start.low - near > then.high) for o in terms) and not any(
        o.start and o.end and o.start.low <= published <= o.end.high for o in terms
    )
