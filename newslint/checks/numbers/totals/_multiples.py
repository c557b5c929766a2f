"""Numbers that count more than once: told for each of several, of couples, and so many of so much.

"One each for sound, editing and score", "the spinners Lodhi and Bari took two each", "£40, £25 and two of £12.50".
"""

from __future__ import annotations

from newslint.checks.numbers.totals._parts import end_of, lead
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp

#: "One each for sound, editing and score".
_SPREAD = regexp(r"[ \n]each[ \n](?:for|in|to|from|at|on|by)[ \n](?P<list>[^,;:.\d–—]{1,40}(?:,[ \n][^,;:.\d–—]{1,40}){0,8},?[ \n]and[ \n][^,;:.\d–—]{1,40})(?=[,;:.–—]|$)")
#: "The spinners Lodhi and Bari took two each".
_FOR_EACH = regexp(r"[ \n](?:[a-z]+[ \n])?(?:each|apiece)\b")
_NAME = r"[A-Z][\w’'-]*(?:[ \n][A-Z][\w’'-]*){0,3}"
_TAKERS = regexp(rf"(?:^|[,;:.(–—]|\band|\bwhile|\bwith)[ \n]?(?:(?:and|while|with)[ \n])?(?:the[ \n](?:[a-z-]+[ \n]){{1,2}})?(?P<list>{_NAME}(?:,[ \n]{_NAME}){{0,4}},?[ \n]and[ \n]{_NAME})[ \n](?:(?:were[ \n])?[a-z]+[ \n])?$")
_NO_ITEM = regexp(r"(?:was|were|is|are|has|had|have|will|said|then|\w+ed)\b")
_JOIN = regexp(r",[ \n](?:and[ \n])?|[ \n]and[ \n]")
#: "Four couples and their seven children".
_THEIRS = regexp(r",?[ \n](?:and|with)[ \n]their\b")
#: Between a number and what each of so many is: "two of £12.50", "four sums of $100", "three rows of three".
_OF, _SETS_OF = regexp(r"[ \n](?:(?:[a-z]+[ \n])?[a-z]+s[ \n])?of[ \n]"), regexp(r"[ \n](?:[a-z]+[ \n])?[a-z]+s[ \n]of[ \n]")
#: No list has more equal sums.
_FEW = 20


def times(text: str, q: Quantity, end: int) -> int:
    """How many take what a number tells for each: those that follow it up to `end`, or those named before it."""
    found = _SPREAD.match(text, q.span.end, end) or (_FOR_EACH.match(text, q.span.end) and _TAKERS.search(text, max(0, lead(q) - 90), lead(q)))
    items = _JOIN.split(found["list"]) if found else []
    if q.kind == "measure" or any(_NO_ITEM.match(item) or len(item.split()) > 4 for item in items):
        return 1
    return len(items) or 1


def couples(text: str, q: Quantity) -> bool:
    """Whether a number counts couples that are then counted with others."""
    return q.noun == "couple" and _THEIRS.match(text, end_of(q)) is not None


def so_many_of(text: str, count: Quantity | None, q: Quantity) -> bool:
    """Whether a number says what each of those is whom the number before it counts."""
    if count is None or count.kind != "cardinal" or not count.exact or count.partitive or not 1 < count.low <= _FEW or count.low % 1:
        return False
    each = _OF if q.kind == "money" else _SETS_OF if q.kind == "cardinal" and q.noun is None and not q.compound else None
    return each is not None and each.fullmatch(text, count.span.end, lead(q)) is not None


def multiplied(q: Quantity, by: float) -> Quantity:
    """A number so many times."""
    return q._replace(low=q.low * by, high=q.high * by, per=None)
