"""Builders for durations, ages, anniversaries, relative expressions and clock times."""

from __future__ import annotations

from newslint.layers.dates.context import after, before, piece
from newslint.layers.dates.lexicon import CARDINAL, FUZZY, LONG, ORDINAL, UNIT, WEEKDAY, Scan, words
from newslint.layers.dates.model import Granularity, Kind, Role, TimeExpression

_APPROXIMATE = words(
    """about around nearly almost roughly approximately some over under least most than up barely just circa estimated only within"""
)
_GRANULARITY: dict[str, Granularity] = {
    "second": "minute", "minute": "minute", "hour": "hour", "day": "day", "night": "day", "week": "week", "fortnight": "week",
    "month": "month", "semester": "month",
    "quarter": "quarter", "year": "year", "decade": "decade", "century": "century", "millennium": "century", "weekend": "day",
}  # fmt: skip


def _cardinal(words: list[str]) -> int:
    """ "twenty five" is 25, "two hundred" 200, "one hundred and five" 105."""
    total = 0
    for word in words:
        value = CARDINAL[word]
        total = max(total, 1) * 100 if value == 100 else total + value
    return total


def _own_number(scan: Scan, i: int, j: int) -> int:
    """Where the number that counts the unit starts: two words that make no number are two ("four five-year terms")."""
    words = [k for k in range(i, j) if scan.classes[k] == "c"]
    for a, b in zip(words[-2::-1], words[:0:-1]):
        one, two = CARDINAL[scan.pieces[a].lower()], CARDINAL[scan.pieces[b].lower()]
        if b == a + 2 and two < 100 and (one < 20 or two > 9) and one != 100 and scan.classes[a + 1] == " ":
            return b
    return i


def _quantity(scan: Scan, i: int, j: int) -> tuple[float | None, float | None, bool]:
    """Count, upper count of "two to three" and whether it is only about so many, of the pieces `i`..`j`."""
    classes, pieces = scan.classes, scan.pieces
    values: list[float] = []
    words: list[str] = []
    fuzzy = False
    k = i
    while k < j:
        c = classes[k]
        if c in "dhny":
            value = float(pieces[k].replace(",", ""))
            if classes[k + 1 : k + 2] == "." and k + 2 < j and classes[k + 2] in "dhny":
                value = float(f"{pieces[k].replace(',', '')}.{pieces[k + 2]}")
                k += 2
            values.append(value)
        elif c == "c":
            words.append(pieces[k].lower())
        elif c == "F":
            low, high = FUZZY[pieces[k].lower()]
            return (low if low == high else None), None, low != high
        elif c == "J":
            if words:
                values.append(_cardinal(words))
                words = []
            if values:
                values[-1] += 0.5
            else:
                values.append(0.5)
        elif c in "rA" and words and "J" not in classes[k:j] and (c == "r" or pieces[k].lower() == "or"):
            values.append(_cardinal(words))
            words = []
        k += 1
    if words:
        values.append(_cardinal(words))
    if not values and any(classes[k] == "a" for k in range(i, j)):
        values.append(1)
    if not values:
        return None, None, fuzzy
    if len(values) > 1 and values[1] <= values[0]:
        return values[1], None, True
    return values[0], (values[1] if len(values) > 1 else None), len(values) > 1


def _approximate(scan: Scan, i: int) -> bool:
    previous = before(scan, i)
    return piece(scan, previous).lower() in _APPROXIMATE


_TAIL: dict[str, Role] = {
    "ago": "ago", "back": "ago", "hence": "later", "later": "later", "afterward": "later", "afterwards": "later", "earlier": "earlier",
    "before": "before", "prior": "before",
    "after": "after", "following": "after", "since": "after", "from": "after",
}  # fmt: skip


def _unit_at(scan: Scan, i: int, j: int) -> int:
    return next(k for k in range(j - 1, i - 1, -1) if scan.classes[k] == "U")


def duration(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Two-day, 24 years, a decade, several hours; with "ago", "later", "before", "after" an interval from somewhere."""
    classes, pieces = scan.classes, scan.pieces
    unit_at = _unit_at(scan, i, j)
    word = pieces[unit_at].lower()
    unit = UNIT[word]
    i = _own_number(scan, i, unit_at)
    count, high, fuzzy = _quantity(scan, i, unit_at)
    role: Role | None = None
    if unit_at + 1 < j:
        last = pieces[j - 1].lower()
        role = _TAIL.get(last)
        if last == "from":
            if piece(scan, after(scan, j)).lower() in ("now", "today"):
                j = after(scan, j) + 1
            else:
                role, j = None, unit_at + 1
        elif last == "since" and piece(scan, after(scan, j)) not in ("", ".", ","):
            role = "after"
        elif (last == "back" and piece(scan, after(scan, j)).lower() in ("to", "in", "at", "on", "from")) or (
            role in ("after", "before") and piece(scan, before(scan, i)).lower() == "for"  # "banned for two years after a test"
        ):
            role, j = None, unit_at + 1
    # "a day", "an hour", "a minute" after a figure are rates; "a second" is a number.
    if classes[i] == "a" and role is None and unit_at == i + 2 and (unit == "quarter" or _is_rate(scan, i)):
        return None
    if unit == "quarter" and (count is None or count > 12 or classes[unit_at - 1] == "-" or pieces[unit_at].lower() == "quarter"):
        return None
    if (
        count is not None
        and word == unit
        and count > 1
        and classes[unit_at - 1] == " "
        and unit not in ("hour", "minute", "day", "week", "month", "year")
    ):
        return None
    if classes[i] == "y" and 1900 <= int(pieces[i]) <= 2100 and (classes[unit_at - 1] == "-" or word == unit):
        return None
    approximate = fuzzy or _approximate(scan, i) or (count is None)
    parts = {"unit": scan.span(unit_at, unit_at + 1)}
    if unit_at > i:
        end = unit_at
        while end > i and classes[end - 1] in " -":
            end -= 1
        parts["count"] = scan.span(i, end)
    kind: Kind = "relative" if role else "duration"
    return TimeExpression(
        scan.span(i, j),
        kind,
        _GRANULARITY[unit],
        count=count,
        count_high=high,
        unit=unit,
        approximate=approximate,
        role=role,
        parts=parts,
    )


def _is_rate(scan: Scan, i: int) -> bool:
    """Whether "a day" before `i` follows what it divides: "60 miles an hour", "three times a week", "$20 a month"."""
    previous = before(scan, i)
    if previous < 0:
        return False
    word = piece(scan, previous).lower()
    if scan.classes[previous] in "dhncy" or word in (
        "once",
        "twice",
        "times",
        "miles",
        "kilometers",
        "kilometres",
        "barrels",
        "dollars",
        "pounds",
        "people",
        "cents",
        "pence",
        "euros",
        "half",
    ):
        return True
    return (
        word.endswith("s")
        and scan.classes[previous] == "x"
        and any(c in "dhncy$" for c in scan.classes[max(previous - 5, 0) : previous])
        and word not in ("was", "is", "as", "has")
    )


def halves(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Half an hour, half-century, a decade and a half."""
    unit_at = next(k for k in range(i, j) if scan.classes[k] == "U")
    unit = UNIT[scan.pieces[unit_at].lower()]
    if (scan.classes[j - 1] == "U" and scan.pieces[j - 1].lower().endswith("s")) or unit == "quarter":
        return None
    count = 1.5 if scan.classes[j - 1] == "J" else 0.5
    role: Role | None = None
    follow = after(scan, j)
    if (
        follow >= 0
        and scan.classes[follow] in "glq"
        and piece(scan, follow).lower() in _TAIL
        and (scan.classes[follow] == "g" or scan.classes[follow] == "l")
    ):
        role, j = _TAIL[piece(scan, follow).lower()], follow + 1
    return TimeExpression(
        scan.span(i, j),
        "relative" if role else "duration",
        _GRANULARITY[unit],
        count=count,
        unit=unit,
        approximate=_approximate(scan, i),
        role=role,
    )


def long(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Weeklong, day-long, 10-week-long."""
    if scan.classes[i] == "1":
        count, unit = 1.0, LONG[scan.pieces[i].lower()]
    else:
        unit_at = _unit_at(scan, i, j)
        unit = UNIT[scan.pieces[unit_at].lower()]
        counted, _, _ = _quantity(scan, i, unit_at)
        if counted in (None, 1) and scan.pieces[unit_at].lower().endswith("s"):  # "months-long", "a years-long"
            return TimeExpression(scan.span(i, j), "duration", _GRANULARITY[unit], unit=unit, approximate=True)
        count = counted or 1.0
    return TimeExpression(scan.span(i, j), "duration", _GRANULARITY[unit], count=count, unit=unit, approximate=_approximate(scan, i))


def nights(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """A three-night stay."""
    if scan.pieces[j - 1].lower() != "night":
        return None
    count, _, _ = _quantity(scan, i, j - 1)
    return TimeExpression(scan.span(i, j), "duration", "day", count=count, unit="night", approximate=_approximate(scan, i))


def after_units(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Days after, years later, weeks ago: so many that nobody says how many."""
    word = scan.pieces[i].lower()
    if not word.endswith("s") and word != "centuries":
        return None
    unit = UNIT[word]
    role = _TAIL.get(scan.pieces[j - 1].lower())
    if role is None:
        return None
    return TimeExpression(
        scan.span(i, j), "relative", _GRANULARITY[unit], unit=unit, approximate=True, role=role, parts={"unit": scan.span(i, i + 1)}
    )


def age(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """46-year-old, 95 years old, aged 46, at the age of ten, aged 17 to 21."""
    classes = scan.classes
    unit, start = "year", i
    if classes[i] == "e":
        k = next(k for k in range(i, j) if classes[k] in "dhnc")
        numbers = [k for k in range(k, j) if classes[k] in "dhn"]
        count: float | None
        if classes[k] == "c":
            count, high = float(_cardinal([scan.pieces[x].lower() for x in range(k, j) if classes[x] == "c"])), None
        else:
            count = float(scan.pieces[k].replace(",", ""))
            high = float(scan.pieces[numbers[-1]]) if len(numbers) > 1 else None
        if scan.pieces[i].lower() == "ages" and high is None:
            return None
        follow = after(scan, j)
        if follow >= 0 and classes[follow] == "U":
            if UNIT[scan.pieces[follow].lower()] not in ("year", "month", "week", "day"):
                return None
            unit, j = UNIT[scan.pieces[follow].lower()], follow + 1
    else:
        unit_at = _unit_at(scan, i, j)
        unit = UNIT[scan.pieces[unit_at].lower()]
        count, high, _ = _quantity(scan, i, unit_at)
        if i == unit_at and scan.pieces[i].lower() in ("decade", "century"):  # "the decade-old law"
            count = 1.0
    if count is None or (count > 130 and unit == "year" and classes[i] == "e"):
        return None
    return TimeExpression(
        scan.span(start, j), "age", _GRANULARITY[unit], count=count, count_high=high, unit=unit, approximate=_approximate(scan, i)
    )


_NO_PERSON = words(
    """Room Page Chapter Section Article Route Highway Flight Figure Table No Division Ward District Unit Gate Pier Platform Channel Act
    Psalm Genesis Matthew Mark Luke John Acts Romans Isaiah Exodus"""
)


def comma_age(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Smith, 46, of Leeds; Joan Smith (46)."""
    number_at = next(k for k in range(i, j) if scan.classes[k] in "dh")
    name_at = before(scan, i if scan.classes[i] != " " else i + 1)
    name = piece(scan, name_at)
    if (
        not ((name[:1].isupper() and len(name) > 1 and scan.classes[name_at] in "xX") or name in ("Jr", "Sr"))
        or name in _NO_PERSON
        or (name.isupper() and len(name) < 4)
    ):
        return None
    if scan.pieces[number_at].startswith("0"):
        return None
    follow = after(scan, j + 1) if j < len(scan.pieces) else -1
    mark = scan.pieces[j] if j < len(scan.pieces) else ""
    if mark == "." and j + 1 < len(scan.pieces) and scan.classes[j + 1] not in " \n\"'":
        return None
    # "Psalms 5, 46, 48", "Bulls, 98, Lakers": numbers in a row; "Dec., 14, 2020".
    if follow >= 0 and mark == "," and scan.classes[follow] in "dhny":
        return None
    if mark == ")" and scan.classes[i] == ",":
        return None
    return TimeExpression(scan.span(number_at, number_at + 1), "age", "year", count=float(scan.pieces[number_at]), unit="year")


_ANNIVERSARIES = words("wedding independence founding birth death work sobriety landmark")


def anniversary(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """The 10th anniversary, a 30th birthday, the 25-year anniversary, their 60th wedding anniversary."""
    classes, pieces = scan.classes, scan.pieces
    if any(classes[k] == "x" and pieces[k].lower() not in _ANNIVERSARIES for k in range(i, j)):
        return None
    count = 0.0
    words = [k for k in range(i, j) if classes[k] in "dhnycO"]
    for k in words:
        word = pieces[k].lower()
        count += ORDINAL.get(word) or CARDINAL.get(word) or (float(word.replace(",", "")) if word[0].isdigit() else 0)
    unit_at = next((k for k in range(i, j) if classes[k] == "U"), -1)
    unit = UNIT[pieces[unit_at].lower()] if unit_at >= 0 else "year"
    if pieces[j - 1].lower() == "birthday":
        return TimeExpression(scan.span(i, j), "age", "year", count=count, unit="year", role="anniversary")
    return TimeExpression(
        scan.span(i, j), "recurring", _GRANULARITY[unit], count=count, unit=unit, role="anniversary", approximate=_approximate(scan, i)
    )


_MODALS = words("will would can could may might must should ll not n't usually typically normally often")


def _verb(scan: Scan, i: int, *, counted: bool) -> bool:
    """Whether "last" is what something does: "is to last 72 hours", "would last three days"."""
    word = piece(scan, before(scan, i)).lower()
    return word in _MODALS or (word == "to" and counted)


def relative(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """Last week, earlier this month, the past 35 years, the following day, that same year, the year before."""
    classes, pieces = scan.classes, scan.pieces
    head = next((k for k in range(j - 1, i - 1, -1) if classes[k] in "UKNW"), -1)
    word = pieces[head].lower()
    modifiers = [pieces[k].lower() for k in range(i, head) if classes[k] in "LH"]
    if classes[i] == "I" and not modifiers:  # "the end of the year"
        if UNIT.get(word) not in ("week", "month", "quarter", "year", "decade", "century"):
            return None
        modifiers = ["this"]
    tail = next((pieces[k].lower() for k in range(head + 1, j) if classes[k] in "lqE"), None)
    parts = {"unit": scan.span(head, head + 1)}
    if classes[head] == "W":
        if not modifiers:  # the Tuesday before
            return TimeExpression(scan.span(i, j), "weekday", "day", weekday=WEEKDAY[word], parts={"weekday": parts["unit"]}, modifier=tail)
        if word.endswith("s"):
            return None
        return TimeExpression(
            scan.span(i, j), "weekday", "day", weekday=WEEKDAY[word], parts={"weekday": parts["unit"]}, modifier=modifiers[-1]
        )
    if classes[head] == "N":
        if modifiers and modifiers[-1] in ("last",) and word not in ("night", "evening"):
            return None
        return TimeExpression(scan.span(i, j), "relative", "day", unit="day", modifier=(modifiers or [tail or ""])[-1], parts=parts)
    unit = "weekend" if classes[head] == "K" else UNIT[word]
    modifier = (modifiers or [tail or ""])[-1] or None
    count: float | None = None
    high: float | None = None
    fuzzy = False
    before_head = [k for k in range(i, head) if classes[k] in "dhnycFJ"]
    if before_head:
        count, high, fuzzy = _quantity(scan, before_head[0], head)
    elif word.endswith("s") or word == "centuries":
        if modifier in ("that", "this", "same", "current"):
            return None
        fuzzy = True
    # "said that day one was fine" is rare; "that year" mostly is a time.
    if modifier == "that" and classes[i] == "H" and piece(scan, after(scan, j)) in ("one", "two", "care", "after"):
        return None
    if unit == "quarter" and piece(scan, after(scan, j)).lower() in ("finals", "final", "of"):
        return None
    if unit in ("second",) or (modifier == "last" and classes[i] == "L" and _verb(scan, i, counted=count is not None)):
        return None
    # "the last day of the festival", "the last week of May", "the same day": only "last/past/next/this" count from now.
    edge = next((pieces[k].lower() for k in range(i, head) if classes[k] in "EI"), None)
    role: Role | None = None
    if (
        count is not None
        or fuzzy
        or ((modifier in ("past", "last", "next", "coming", "previous") and classes[i] == "T") or modifier in ("past", "coming"))
    ):
        role = "next" if modifier in ("next", "coming", "following") else "past"
    follow = piece(scan, after(scan, j)).lower()
    if role and follow == "of" and modifier in ("last", "next"):
        return None
    if edge is not None:
        parts["edge"] = scan.span(i, i + 1)
    return TimeExpression(
        scan.span(i, j), "relative", _GRANULARITY[unit], count=count, count_high=high, unit=unit,
        approximate=fuzzy or _approximate(scan, i), role=role, modifier=modifier, parts=parts,
    )  # fmt: skip
