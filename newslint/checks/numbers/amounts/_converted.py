"""Money told in a second currency of which no rate makes it: "1.2 billion euros ($1.6 million)"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newslint.checks import _data
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp

#: What leads from an amount to itself in another currency, and what ends that.
_ABOUT = r"(?:(?:about|around|roughly|some|nearly|almost|just over|just under|approximately)[ \n])?"
_SAME, _ENDS = regexp(rf"[ \n]\((?:or[ \n])?{_ABOUT}(?:US|U\.S\.[ \n]?)?|,?[ \n]or[ \n]{_ABOUT}"), regexp(r"\)|[,;]|\.(?!\d)|[ \n]at[ \n](?:the time|current|today)")
#: How far beyond the rates of some decades an amount is still no slip; by how much slips go.
_SLACK, _SLIPS = 4, (1e-6, 1e-3, 1e3, 1e6)
#: Words for the money of other lands as well.
_FRANCS, _POUNDS = regexp(r"(?<!Swiss )\bfrancs?\b"), regexp(r"\b(?:Syria|Leban|Egypt|Sudan)")


def unlike(doc: Document) -> Iterator[tuple[Quantity, Quantity]]:
    """Two amounts of which the second is the first in another currency, a thousand or a million times as much or as little."""
    money = [q for q in doc.numbers if q.kind == "money" and q.low == q.high > 0]
    known = {code: (float(least), float(most)) for code, least, most in _data.rows("terms/rates.tsv")} if len(money) > 1 else {}
    for a, b in pairwise(money):
        rates = [known.get(q.currency or "") for q in (a, b)]
        if a.currency == b.currency or rates[0] is None or rates[1] is None or a.per or b.per or not _ENDS.match(doc.text, b.span.end):
            continue
        if not _SAME.fullmatch(doc.text, a.span.end, b.span.start) or _FRANCS.search(doc.text, a.span.start, b.span.end) or ("GBP" in (a.currency, b.currency) and _POUNDS.search(doc.text)):
            continue
        ratio, least, most = a.low / b.low, rates[0][0] / rates[1][1], rates[0][1] / rates[1][0]
        if not least / _SLACK <= ratio <= most * _SLACK and any(least <= ratio * times <= most for times in _SLIPS):
            yield a, b
