"""A share, what it is of, and what it comes to, told side by side: "half of the 84 passengers, or 44", "44 of the 84 passengers, or 60 percent"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.numbers.totals._sums import Wrong
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp

_SHARES = ("percent", "fraction")
#: How far a share may lie from the real one: what "half" or "two-thirds" is loosely said of, and how percentages are rounded.
_LOOSE = {"fraction": 0.015, "percent": 0.015}
_OF = regexp(r"[ \n]of[ \n](?:(?:the|its|their|his|her|our|these|those|all|all the|some|a total of|exactly)[ \n])?(?:[\w-]+[’']s?[ \n])?(?:[a-z]+[ \n])?$")
#: Between what is counted and the same in another form: an "or", brackets, dashes.
_OR = regexp(r"(?:[ \n][\w’'-]+){0,6}?(?:,[ \n](?:or|that is|equal to|which is)[ \n](?:just[ \n]|exactly[ \n])?|[ \n]\((?:or[ \n])?|[ \n]?[–—-]{1,2}[ \n]?(?:or[ \n])?)$")
#: "Half of the 84 passengers, 44 of them"; "a third of the 120 trees, 50 in all".
_COMMA = regexp(r"(?:[ \n][\w’'-]+){0,6}?,[ \n]$")
_IN_ALL = regexp(r"[ \n](?:of (?:them|those|these)|in all|altogether|in total)\b|,[ \n](?=[a-z]+(?:ed|[ \n](?:not|in|against|for|to|been|being))\b)")
#: "Of the 84 passengers, half, or 44, got out".
_OF_WHICH = regexp(r"\b[Oo]f[ \n](?:(?:the|its|their|his|her|our|these|those|all)[ \n])?$")
_THEN = regexp(r"(?:[ \n][\w’'-]+){0,6}?,[ \n](?:only[ \n]|just[ \n]|exactly[ \n])?$")
#: What more is said of a number makes it another one: "or 44 a week", "or 60 percent more".
_OTHER = regexp(r"[ \n]?(?:percent|per cent|%|a (?:day|week|month|year)|per|more|fewer|less|higher|lower|times|points|or more|to \d)\b")


def portions(doc: Document) -> Iterator[Wrong]:
    """Every number that is not the share that it is told to be."""
    for sentence in doc.sentences:
        told = doc.numbers_in(sentence)
        for a, b, c in zip(told, told[1:], told[2:]):
            yield from _portion(doc, a, b, c)


def _portion(doc: Document, a: Quantity, b: Quantity, c: Quantity) -> Iterator[Wrong]:
    text = doc.text
    ab, bc = text[a.span.end : b.span.start], text[b.span.end : c.span.start]
    if a.kind in _SHARES:
        # "Half of the 84, or 44".
        if _OF.match(ab) and (_OR.match(bc) or (_COMMA.match(bc) and _IN_ALL.match(text, c.span.end))):
            yield from _judged(doc, a, b, c, c)
    elif b.kind in _SHARES:
        # "Of the 84, half, or 44".
        if _OF_WHICH.search(text, max(a.span.start - 12, 0), a.span.start) and _THEN.match(ab) and _OR.match(bc):
            yield from _judged(doc, b, a, c, c)
    elif c.kind in _SHARES and _OF.match(ab) and _OR.match(bc):
        # "44 of the 84, or 60 percent".
        yield from _judged(doc, c, b, a, c)


def _judged(doc: Document, share: Quantity, whole: Quantity, part: Quantity, last: Quantity) -> Iterator[Wrong]:
    rate = share.low / 100 if share.kind == "percent" else share.low
    if not all(q.exact and q.low == q.high and not q.approximate and not q.bound and q.per is None for q in (share, whole, part)):
        return
    if whole.kind not in ("cardinal", "money") or (whole.kind, whole.currency) != (part.kind, part.currency) or not 0 < rate < 1 or whole.low <= part.low:
        return
    if (part.kind == "cardinal" and part.noun not in (None, whole.noun, "person")) or _OTHER.match(doc.text, last.span.end):
        return
    real = part.low / whole.low
    slack = _LOOSE[share.kind] + (0.5 if whole.kind == "cardinal" else 0.0) * part.precision / whole.low
    if share.kind == "percent":
        slack += share.precision / 200
    if abs(real - rate) > slack:
        named = share.span.of(doc.text)
        if last is share:
            yield Wrong(share, (part, whole), f"{part.low:,.10g} of {whole.low:,.10g} is {real * 100:.3g}%, not {named}")
        else:
            yield Wrong(part, (share, whole), f"{named} of {whole.low:,.10g} is {round(rate * whole.low, 2):,.10g}, not {part.low:,.10g}")
