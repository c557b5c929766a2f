"""What values are values of, and of which times: the words that name a measure, and those that name a time.

    series(text) -> words           the words that can name what is measured
    times_of(text, year) -> times   "y2019", "m5", "o1", "dspring"
    age_of(head, tail) -> int       whether the words around a value put it earlier
    alike(a, b)                     two quantities as of one unit
"""

from __future__ import annotations

import re
from functools import lru_cache

from newslint.checks import _data
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.directions import CUE
from newslint.regexp import regexp

# Times ------------------------------------------------------------------------------------------------------------------

_MONTHS = "january february march april may june july august september october november december".split()
MONTH = "|".join((*_MONTHS, *(rf"{m[:3]}\." for m in _MONTHS if m != "may"), r"sept\."))
TIME = regexp(
    rf"\b(?:(?P<this>(?:this|last) (?:year|season))\b|(?P<year>(?:1[6-9]|20)\d\d)\b(?!-)|(?P<month>(?:{MONTH})(?!\w))|(?P<season>spring|summer|autumn|winter)\b"
    r"|(?P<nth>first|second|third|fourth)(?: (?:quarter|half|weekend|week|season|day|survey|round|month|year|decade)\b|(?= and\b|[,;.]|\s*$))"
    r"|(?P<day>(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b)"
)
_AGO = regexp(
    r"\b(?:ago|earlier|previous(?:ly)?|prior|preceding|formerly|once|used to|until(?! (?:[a-z]+day|tomorrow|next|the end)\b)|originally|at first|initially|back in|began|begun|started|opened|pre-?war|pre-pandemic|old|in those days"
    r"|(?:years?|months?|weeks?|days?|nights?|summers?|winters?|seasons?|time|quarter|decades?) before|than before|before(?=[,.;)]|$| (?:that|the|it|he|she|they|this|its)\b)"
    r"|had (?:[a-z]+ly )?(?:been|[a-z]+(?:ed|en|ne|wn|t|d|un|me))|having (?:been|[a-z]+(?:ed|en|wn|t|d))|year-earlier|then|when (?:he|she|it|they|the|work)\b[^,;]*|at the (?:start|outset|beginning))\b"
)
_LAST = regexp(r"\blast (?:year|month|week|season|time|quarter|spring|summer|autumn|fall|winter|(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|decade)(?:[’']s)?\b")
_TODAY = regexp(r"\b(?:now|today|currently|at present|at the moment|nowadays|these days|present)\b")
_NOW = regexp(
    r"\b(?:latest|this (?:year|month|week|season|spring|summer|autumn|winter|time|quarter|christmas)(?:[’']s)?|current|just ended|a year later|since then|later)\b"
)
_IS = regexp(r"\b(?:has|have|stands?|is|are)\b")
_NEXT = regexp(r"\b(?:next|from (?:january|february|march|april|may|june|july|august|september|october|november|december|autumn|spring|tomorrow)|by then)\b")
_WILL = regexp(r"\b(?:will|would|planned|is to|are to|shall|want(?:s|ed)|ask(?:s|ing) for)\b")


def age_of(head: str, tail: str) -> int:
    """-2 as of long ago, -1 of last year, 0 no word of it, 1 now, 2 to come, by the words before and behind a value."""
    if _WILL.search(head) or ((_NEXT.search(tail) or _NEXT.search(head)) and not _AGO.search(tail)):
        return 2
    if _TODAY.search(head) or _TODAY.search(tail):
        return 1
    if _AGO.search(tail) or _AGO.search(head):
        return -2
    if _LAST.search(tail) or _LAST.search(head):
        return -1
    return 1 if _NOW.search(head) or _NOW.search(tail) or _IS.search(head) else 0


_NTH = ("first", "second", "third", "fourth")


def times_of(text: str, year: int | None) -> frozenset[str]:
    """The times that words name."""
    out = set()
    for m in TIME.finditer(text):
        if m["year"]:
            out.add(f"y{m['year']}")
        elif m["month"]:
            out.add(f"m{next(i for i, name in enumerate(_MONTHS, 1) if name[:3] == m['month'][:3])}")
        elif m["nth"]:
            out.add(f"o{_NTH.index(m['nth'])}")
        elif m["this"]:
            if year:
                out.add(f"y{year - m['this'].startswith('last')}")
        else:
            out.add(f"d{m.group()}")
    return frozenset(out)


# Series -----------------------------------------------------------------------------------------------------------------

_LIGHT = frozenset(
    "a an the its their his her our my this that these those it they he she we i you there then now still also just only about some nearly almost"
    " over more less fewer than have has had is are was were be been being will would can could may might must shall should to by in on of at for from"
    " up down off out into sharply steeply slightly again even further another once already not no last next year month week quarter day"
    " season decade today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
    " august september october november december figure figures number numbers rate level total amount year-on-year earlier before ago"
    " percent per cent points point percentage annual annually yearly monthly overall average previous compared with against same period"
    " one two three four five six seven eight nine ten years months weeks days decades since during under between and but while which who when"
    " expected plans plan set due likely according officials official people spokesman said says told reported per extra additional whole half"
    " having move measure difference equivalent represents marks means amounts comes works translates record full early late summer winter autumn spring"
    " million billion thousand trillion dollars euros pounds pence cents yuan kroner francs rupees crowns zlotys pesos rand steep modest latest after"
    " company group new first second third fourth came stood went reached rose fell grew increase rise fall drop decline gain loss cut reduction jump growth"
    " increased dropped declined climbed jumped up down higher lower cents".split()
)


@lru_cache(maxsize=1)
def _classes() -> dict[str, frozenset[str]]:
    """Words for one measure (`rules/terms/measures.tsv`): "turnover" and "sales"."""
    out: dict[str, set[str]] = {}
    for i, (row,) in enumerate(_data.rows("terms/measures.tsv")):
        for word in row.split():
            out.setdefault(word, set()).add(f"#{i}")
    return {w: frozenset(c) for w, c in out.items()}


#: "75,000 people came in June", where sales that came to a sum did not.
_CAME = regexp(r"\b(?:people|[a-z]+s|who|thousands) came\b(?! (?:to (?:a|about|some|nearly|almost|over|more|less|just|only)\b|in at|to \W?\d|out|up|down|under|from|as|after|on|when|a|the|before|first|second|third)\b)(?! to$)")


def series(text: str) -> frozenset[str]:
    """The words that can name what is measured: cut to five letters, and the class of each known one."""
    out: set[str] = set()
    known = _classes()
    if _CAME.search(text):
        out |= known["came"]
    for w in re.findall(r"[a-zà-ÿ]{3,}", text):
        if w not in _LIGHT and not CUE.fullmatch(w):
            out.add(w[:5] if len(w) > 5 else w.rstrip("s"))
            out |= known.get(w, frozenset())
    return frozenset(out)


# Units ------------------------------------------------------------------------------------------------------------------

#: "The 62 of the same months" are no months.
_PERIODS = frozenset("day week month quarter year season decade period".split())


def _in_hundredths(q: Quantity) -> bool:
    """Whether a sum is printed in pence or cents: "412 pence"."""
    return q.kind == "money" and q.scale is None and q.number is not None and q.number.end - q.number.start == len(str(round(q.low * 100))) and q.precision == 0.01


def alike(a: Quantity, b: Quantity, strict: bool = True, step: bool = False) -> tuple[Quantity, Quantity] | None:
    """Two values as of one unit: a bare number takes that of the other ("412 million kroner", "468 million"); None where they differ.

    `step`: one is an amount of change, far smaller than what it changed ("slid 9 million euros to 81 million").
    """
    if (a.kind, a.unit, a.currency) != (b.kind, b.unit, b.currency) and not (a.kind == b.kind == "measure" and a.unit == b.unit):
        for x, y in ((a, b), (b, a)):
            if x.kind in ("money", "measure", "percent") and y.kind == "cardinal" and y.noun is None and not (x.kind == "percent" and y.scale):
                if _in_hundredths(x):
                    y = y._replace(low=y.low / 100, high=y.high / 100, precision=y.precision / 100)
                if not y.low or (not step and not 1 / 8 < x.low / y.low < 8 and x.scale == y.scale):
                    return None
                if x.scale != y.scale and not (x.scale and y.low < 1000 and not y.scale and 1 / 8 < x.low / (y.low * SCALES.get(x.scale, 1)) < 8):
                    return None
                factor = SCALES.get(x.scale, 1) if x.scale and not y.scale else 1
                y = y._replace(kind=x.kind, unit=x.unit, currency=x.currency, low=y.low * factor, high=y.high * factor, precision=y.precision * factor)
                return (x, y) if x is a else (y, x)
        return None
    if "share" in (a.per, b.per) and a.per != b.per and (a.scale or b.scale):
        return None
    if strict and a.kind == "cardinal" and a.noun and b.noun and a.noun != b.noun and not {a.noun, b.noun} & _PERIODS:
        known = _classes()
        return (a, b) if known.get(a.noun + "s", frozenset()) & known.get(b.noun + "s", frozenset()) else None
    return a, b


def plain(q: Quantity) -> Quantity:
    """A number of points as the number that an index stands at."""
    return q._replace(kind="cardinal", unit=None, noun=None) if q.kind == "points" and q.unit == "point" else q


#: What a scale multiplies by.
SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "m": 1e6, "bn": 1e9, "lakh": 1e5, "crore": 1e7, "k": 1e3}
