"""Values that are not a stated change's, though they stand beside it: alternatives, parts of a sum, values with changes or a clause of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.checks.numbers.changes import _claims
from newslint.checks.numbers.changes._claims import Claim
from newslint.checks.numbers.changes._twins import Line, Twin
from newslint.regexp import regexp
from newslint.source import Span

#: "Less than 30 percent, or even 40 percent": one or the other, no two times.
_OR_EVEN = regexp(r",? (?:or|and) (?:even |perhaps |possibly |up to |maybe )?")
#: "Adding 40 of value to the 60 it imported": a sum of parts.
_ADDED_TO = regexp(r"add(?:s|ed|ing)? [^,;.:]{0,40}? to (?:(?:the|its|their|his|her|an?|about|existing|current) ){0,2}[$£€]?\d")
#: "Bookings rose 12 percent on the line, where it runs eight trains a day, up from six".
_WHERE = regexp(r"\b(?:where|whose)\b")

#: The percentage has another base, or the numbers run the other way.
OTHER_BASE = regexp(
    r"\b(?:adjusted(?! (?:[a-z]+ )?(?:margin|profit|earnings|income|loss|ebitda|ebit)\b)|inflation[- ]adjusted|real terms|after inflation|constant[- ](?:exchange|currenc(?:y|ies)|prices|dollars)|unchanged exchange rates|currency|organic|organically|(?:allowing|accounting|correct(?:ed|ing)) for inflation|like[- "
    r"]for[- ]like|comparable|underlying|excluding|seasonally|a year on average|on average (?:a|each|every|per) year|an average of \d[\d.]*(?:%| per ?cent)|average annual|compound\w*"
    r"|annuali[sz]ed|annual rate|(?<!^)per (?:capita|person)|pro rata|in dollar terms|same[- ]store|in sterling|in local)\b"
)


#: A sentence of one place: "In Spain dealers sold".
_IN_PLACE = regexp(r"\W*(?:In|At|Across) (?:the )?((?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Winter)\b)[A-Z][a-z]+)")


def elsewhere(text: str, claim: Span, values: Span) -> bool:
    """Whether values in another sentence than their claim's are those of one place, which the claim does not name."""
    place = _IN_PLACE.match(text, *values) if claim != values else None
    return place is not None and place[1] not in claim.of(text)


#: A base that is no earlier value: "4% above their pre-pandemic level", "a tenth lower than before the crash".
_NAMED_BASE = regexp(
    r"(?: (?:than|of|from|on|above|below))? (?:before (?:the )?(?P<event>[a-z-]+)"
    r"|(?:the|its|their|his|her|an?|any) (?:[\w’'-]+ ){0,4}?(?:(?P<before>pre-[a-z]+|prewar) [a-z]+|(?P<level>peak|average|norm|target|trend|ceiling|limit|forecast))"
    r"|(?:[a-z]+[’']? )?(?P<plan>forecasts|targets|expectations|estimates|predictions|projections))\b(?! of [$£€]?\d)"
)


def other_base(lower: str, claim: Claim, twin: Twin, window: Sequence[Line]) -> bool:
    """Whether a claim names what it is measured from, and the values do not."""
    base = _NAMED_BASE.match(lower, claim.amount.span.end)
    if base is None:
        return False
    told = " ".join(lower[w.span.start : w.span.end].replace(base.group(), "") for w in window)
    return next(w for w in base.groups() if w) not in told


def _between(t: Twin) -> tuple[int, int]:
    """The stretch between two values."""
    first, second = sorted((t.start.span, t.end.span))
    return first.end, second.start


def alternatives(lower: str, t: Twin) -> bool:
    """Whether two values are told as one or the other."""
    return _OR_EVEN.fullmatch(lower, *_between(t)) is not None


def own_values(lower: str, claim: Claim, twin: Twin, window: Sequence[Line]) -> bool:
    """Whether a pair beside a claim has a clause or a change of its own: "imports were 36 billion, up 15 percent, and exports 40 billion, up 3"."""
    start, end = _between(twin)
    at = claim.amount.span
    first = min(twin.start.span.start, twin.end.span.start)
    where = _WHERE.search(lower, at.end, first) if at.end < first else None
    if where and not claim.head & _claims.words(lower[where.end() : first + 60]):
        return True
    if _ADDED_TO.match(lower, at.start):
        return True
    return at.start >= end and any(
        c is not claim
        and start <= c.amount.span.start < c.amount.span.end <= end
        and re.fullmatch(r"[^,;.\d]{0,40}, (?:an? )?", lower[start : c.amount.span.start])
        for w in window
        for c in w.claims
    )
