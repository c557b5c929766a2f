"""Words for the time between two events: "two weeks after", "a year earlier", "the day before", "on the eve of", "the same week as"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.regexp import regexp
from newslint.rule import Span

_SMALL = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100}
#: Numbers in words.
WORDS = {w: i for i, w in enumerate(_SMALL, 1)} | _TENS | {f"{t}-{_SMALL[i]}": n + i + 1 for t, n in _TENS.items() if n < 100 for i in range(9)} | {"a": 1, "an": 1}
_NUMBER = r"(?:\d{1,3}|" + "|".join(sorted(WORDS, key=len, reverse=True)) + ")"
_UNIT = r"hours?|days?|nights?|weeks?|fortnights?|months?|years?|decades?|century|centuries"
HOW = r"just\s+(?:under|over)|just|only|barely|hardly|scarcely|not\s+(?:quite|even)|little\s+(?:more|less)\s+than|a\s+little\s+(?:more|less|over|under)(?:\s+than)?|no\s+more\s+than|fewer\s+than|less\s+than|more\s+than|nearly|almost|about|around|roughly|over|under|some|exactly|precisely|within|at\s+least"
_MANY = (
    rf"(?:(?P<how>{HOW})\s+)?(?P<what>(?:(?P<n>{_NUMBER})(?P<half>\s+and\s+a\s+half)?\s+(?:(?:full|whole|short|long|calendar|more)\s+)?|(?P<few>an?\s+few|several|some|a\s+couple\s+of)\s+(?:short\s+)?|(?P<part>half\s+an?|a\s+quarter\s+of\s+an?)\s+)?"
    rf"(?P<unit>{_UNIT})(?:\s+(?:and\s+a\s+half))?(?:,?\s+to\s+the\s+(?:day|hour|week|month))?"
)
_SINCE = regexp(rf"\b{_MANY}(?:\s+(?:have|has)\s+(?:passed|gone\s+by))?\s+(?P<to>after|before|since|from|following|prior\s+to|ahead\s+of|on\s+from))\s+(?:when\s+)?(?:the\s+|an?\s+)?(?=[\w“\"‘])", re.IGNORECASE)
_OF = regexp(rf"\b(?P<what>(?P<to>within)\s+(?P<n>{_NUMBER})\s+(?P<unit>{_UNIT})\s+of)\s+(?:the\s+|an?\s+)?", re.IGNORECASE)
_LATER = regexp(rf"\b{_MANY}\s+(?P<to>later|earlier|afterwards?|beforehand|previously|(?:before|after)(?=\s*(?:[,.;:)]|$))))(?!\s+(?:this|in|on|than)\b)", re.IGNORECASE)
#: One unit before or after, which the calendar counts: "the day after", "the year before".
_NEXT = regexp(r"\b(?P<what>the\s+(?:very\s+)?(?:next\s+)?(?P<unit>day|night|morning|evening|afternoon|weekend|week|month|year)\s+(?P<to>after|before|following))\s+(?:the\s+|an?\s+)?(?=[\w“\"‘])", re.IGNORECASE)
_SAME = regexp(
    r"\b(?P<what>the\s+(?:(?:very\s+)?same\s+(?P<unit>day|night|morning|evening|afternoon|weekend|week|month|year)\s+(?:as|that|when)|(?:very\s+)?(?P<unit2>day|night|morning|evening|afternoon)(?:\s+(?:of|that|when))?(?=\s+(?:the\s+)?(?:[A-Z]|death|attack))))\s+(?:the\s+|an?\s+)?(?=[\w“\"‘])",
    re.IGNORECASE,
)
_EVE = regexp(r"\b(?P<what>the\s+(?P<to>eve)\s+of)\s+(?:the\s+)?", re.IGNORECASE)
#: What is counted from what was told before: "the next day", "the previous year", "that same week".
_TAKEN_UP = regexp(r"\b(?P<what>(?:the|that)\s+(?:very\s+)?(?P<to>next|following|previous|same)\s+(?P<unit>day|night|morning|evening|afternoon|weekend|week|month|year))\b(?!\s+(?:as|that|when|after|before|of)\b)", re.IGNORECASE)
#: "On the second anniversary of".
_ANNIVERSARY = regexp(r"\bon\s+(?P<what>(?:what\s+was\s+)?the\s+(?P<n>\d{1,3}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(?P<to>anniversary)\s+of)\s+(?:the\s+)?", re.IGNORECASE)
_NTH = {w: i for i, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth".split(), 1)}
_SOON = regexp(r"\b(?P<what>(?:shortly|soon|immediately|right|moments|minutes)\s+(?P<to>after|before))\s+(?:the\s+|an?\s+)?(?=[\w“\"‘])", re.IGNORECASE)

DAYS = {"hour": 1 / 24, "day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.44, "year": 365.25, "decade": 3652.5, "century": 36525.0}
#: How far a number of units may be off.
_SLACK = {"hour": 1.5, "day": 1.5, "night": 1.5, "week": 6.0, "fortnight": 7.0, "month": 18.0, "year": 260.0, "decade": 800.0, "century": 3000.0}
#: How many days bare plurals may be.
_FEW = {"hour": (0.0, 2.0), "day": (1.0, 30.0), "night": (1.0, 30.0), "week": (7.0, 150.0), "month": (28.0, 900.0), "year": (300.0, 1e6), "decade": (3000.0, 1e6)}
#: What "the next" one and "the same" one may be, in days.
_CALENDAR = {"week": (1.0, 14.0), "month": (1.0, 62.0), "year": (1.0, 731.0), "weekend": (1.0, 11.0)}
_WITHIN = {"week": 7.0, "month": 31.0, "year": 366.0, "weekend": 3.0}
_BACKWARD = ("before", "prior", "ahead", "earlier", "beforehand", "previously", "previous", "eve")


class Interval(NamedTuple):
    """Some words for the time from one event to another.

    `start`: where "less than" before it begins; `end`: where what it is counted from begins; `sign`: 1 where that came first, -1 where it came later; `least`, `most`: the days that
    may lie between; `counted`: with a number, so that it may be counted from publication; `back`: counted from what was told before ("a week later").
    """

    span: Span
    start: int
    end: int
    sign: int
    least: float
    most: float
    unit: str
    counted: bool = True
    back: bool = False
    passed: bool = False
    slack: tuple[float, float] | None = None
    years: int | None = None

    def fits(self, gaps: list[int], exact: bool = False) -> bool:
        """Whether any number of days from the one to the other can be meant; less is forgiven between two days that are known."""
        least, most = (self.least, self.most) if not exact or self.slack is None else (max(self.least, self.slack[0]), min(self.most, self.slack[1]))
        signed = [self.sign * g for g in gaps]
        return any(least <= d <= most for d in signed) or (min(signed) < least and max(signed) > most)


def find(text: str, start: int, end: int) -> list[Interval]:
    """The intervals of a stretch of text, from left to right."""
    found = [i for reader in (_counted, _named) for i in reader(text, start, end)]
    out: list[Interval] = []
    for i in sorted(found, key=lambda i: (i.span.start, -i.span.end)):
        if not out or i.span.start >= out[-1].span.end:
            out.append(i)
    return out


def _counted(text: str, start: int, end: int) -> Iterator[Interval]:
    for pattern, back in ((_SINCE, False), (_OF, False), (_LATER, True)):
        for m in pattern.finditer(text, start, end):
            unit = _unit(m["unit"])
            days = _within(m, unit) if pattern is _OF else _days(m, unit)
            # "Two years and a month after" is read by its last part alone.
            if days is not None and not _SUM.search(text, max(m.start() - 14, 0), m.start()):
                passed = re.search(r"\bha(?:ve|s)\s", m.group()) is not None
                yield Interval(Span(m.start("what"), m.end("what")), m.start(), m.end(), _sign(m["to"]), *days, unit, bool(pattern is _OF or m["n"] or m["part"]), back, passed, _near(m, unit) if pattern is not _OF else None)


def _named(text: str, start: int, end: int) -> Iterator[Interval]:
    for m in _ANNIVERSARY.finditer(text, start, end):
        days = (_NTH.get(m["n"].lower()) or int(re.sub(r"\D", "", m["n"]))) * DAYS["year"]
        yield Interval(Span(m.start("what"), m.end("what")), m.start(), m.end(), 1, days - 4, days + 4, "year", False)
    for pattern in (_NEXT, _SAME, _EVE, _TAKEN_UP, _SOON):
        for m in pattern.finditer(text, start, end):
            span, to = Span(m.start("what"), m.end("what")), m["to"].lower() if pattern is not _SAME else "same"
            unit = "day" if pattern in (_EVE, _SOON) else (m["unit"] or m["unit2"] if pattern is _SAME else m["unit"]).lower()
            least, most = (0.0, 2.5)
            if to == "same":
                most = _WITHIN.get(unit, 1.5)
                least = -most
            elif pattern is _EVE:
                least, most = -0.5, 45.0
            elif pattern is _SOON:
                least, most = -1.5, 500.0
            else:
                least, most = _CALENDAR.get(unit, (0.0, 2.5))
            years = (0 if to == "same" else 1) if unit == "year" else None
            yield Interval(span, m.start(), m.end(), _sign(to), least, most, unit if unit in DAYS else "day", False, pattern is _TAKEN_UP, years=years)


_SUM = regexp(r"(?:years?|months?|weeks?|days?),?\s+and\s+$|(?:years?|months?|weeks?),\s+$", re.IGNORECASE)


def _sign(to: str) -> int:
    return -1 if to.lower().split()[0] in _BACKWARD else 1


def _unit(word: str) -> str:
    word = word.lower()
    return "century" if word in ("century", "centuries") else word.removesuffix("s")


def _within(m: re.Match[str], unit: str) -> tuple[float, float]:
    count = int(m["n"]) if m["n"].isdigit() else WORDS[m["n"].lower()]
    most = count * DAYS[unit] + _SLACK[unit]
    return -most, most


#: How far one or a few of a unit may be off where both days are known.
_TIGHT = {("week", 1): 3.0, ("fortnight", 1): 4.0, ("month", 1): 13.0, ("year", 1): 170.0, ("week", 2): 5.0}


def _near(m: re.Match[str], unit: str) -> tuple[float, float] | None:
    """The days that "a week", "a month", "a year", without "about" or "more than", can be between two known days."""
    if m["n"] is None or m["how"] or m["half"] or " half" in m["what"]:
        return None
    count = int(m["n"]) if m["n"].isdigit() else WORDS[m["n"].lower()]
    slack = _TIGHT.get((unit, count))
    return (count * DAYS[unit] - slack, count * DAYS[unit] + slack + (6.0 if unit == "month" else 0.0)) if slack else None


def _days(m: re.Match[str], unit: str) -> tuple[float, float] | None:
    """How many days may lie between."""
    n, how = m["n"], " ".join((m["how"] or "").lower().split())
    if m["part"]:
        count = 0.5 if m["part"].lower().startswith("half") else 0.25
    elif n is None:
        if m["few"] or not m["unit"].lower().endswith("s") or unit not in _FEW:
            return _FEW.get(unit) if m["few"] else None
        return (0.0, _FEW[unit][1]) if how else _FEW[unit]
    else:
        count = int(n) if n.isdigit() else WORDS[n.lower()]
    count += 0.5 if n and (m["half"] or m["what"].lower().find(" and a half") > 0) else 0
    days, slack = count * DAYS[unit], _SLACK[unit]
    # "Five months", "16 years" may be those that are full.
    full = {"month": 13.0, "year": 90.0}.get(unit, 0.0) if count > 1 else 0.0
    if unit == "year" and count >= 20 and count % 10 == 0:
        slack = 800.0
    if unit in ("month", "week") and count >= 6:
        slack *= 1.5
    if unit == "day" and count > 20:
        slack = count * 0.1
    if unit == "hour" and count > 36:
        slack = count / 36
    if m["part"]:
        slack = max(min(slack, days * 0.4), 1.5)
    low, high = days - slack, days + slack + full
    if how in ("nearly", "almost", "not quite", "just under"):
        low = min(low, days * 0.6)
    elif re.match(r"less|fewer|under|within|no more|not even|little less|a little (?:less|under)", how):
        low = 0.0
    elif re.match(r"more|over|at least|little more|a little (?:more|over)", how):
        high = days * 1.6 + slack
    elif how in ("about", "around", "roughly", "some"):
        low, high = low - days * 0.2, high + days * 0.2
    return low, high
