"""A headline's prison term and the body's: "Banker jailed for 15 years", "sentenced former banker Peter Kamau to 12 years in prison"."""

from __future__ import annotations

import re

from newslint.checks.numbers.retold._links import Link
from newslint.checks.numbers.retold._values import Value
from newslint.regexp import regexp

_MONTHS = {"year": 12.0, "month": 1.0}
#: Before a term, perhaps with who gets it between, and behind it.
_SENTENCED = regexp(r"\b(?:jail(?:ed|s)|imprison(?:ed|s)|sentenc(?:ed|es|ing)|sent[ \n]to[ \n](?:prison|jail)|condemned)\b(?:[ \n](?!(?:and|or|after)\b)[\w.’'-]+){0,8}?[ \n](?:for|to)[ \n]$", re.IGNORECASE)
_GIVEN = regexp(r"\b(?:gets|got|given|gave|handed|receives?|received)\b(?:[ \n](?!(?:and|or|after)\b)[\w.’'-]+){0,5}?[ \n](?:an?[ \n])?$", re.IGNORECASE)
_IN_PRISON = regexp(r"(?:-|[ \n])(?:(?:in|of)[ \n])?(?:prison|jail|custody|imprisonment|behind[ \n]bars)\b", re.IGNORECASE)
#: "Jailed 15 years after the murder".
_WHEN = regexp(r"[ \n](?:after|later|ago|on|since|before|earlier)\b")
#: What makes a term another one, or part of one.
_OTHERWISE = regexp(r"\b(?:suspended|minimum|maximum|at[ \n]least|up[ \n]to|more[ \n]than|parole|probation|appeal(?:ed)?[ \n]court|on[ \n]appeal|reduc\w+|cut|total|combined|between[ \n]them|each|life|earlier|previous\w*|already|another|further|consecutive\w*|concurrent\w*|out[ \n]of|could|faces?|faced|may|might|sought|asked|demand\w*|seeks?|again|retrial)\b", re.IGNORECASE)


def other_term(link: Link) -> bool:
    """Whether a headline tells the sentence that somebody got, and the body's first is another."""
    a, b, doc = link.a, link.b, link.doc
    if doc.block_at(a.q.span.start).kind != "headline" or b.place != "body" or a.sort not in _MONTHS or b.sort not in _MONTHS:
        return False
    if any(v.q.bound or v.q.approximate or _OTHERWISE.search(doc.text, *v.sentence) for v in (a, b)) or not all(_is_term(link, v) for v in (a, b)):
        return False
    told = [_months(v) for v in link.values if v.place == "body" and v.sort in _MONTHS]
    first = next(v for v in link.values if v.place == "body" and v.sort in _MONTHS)
    mine, other = _months(b), _months(a)
    return first is b and other not in told and all(abs(mine + sign * t) != other for t in told for sign in (1, -1))


def _months(v: Value) -> float:
    return v.q.low * _MONTHS[v.sort]


def _is_term(link: Link, v: Value) -> bool:
    text = link.doc.text
    before = text[max(v.sentence.start, v.q.span.start - 110) : v.q.span.start]
    if _WHEN.match(text, v.q.span.end):
        return False
    behind = _IN_PRISON.match(text, v.q.span.end) is not None
    return _SENTENCED.search(before) is not None or (behind and _GIVEN.search(before) is not None)
