"""Neighbouring expressions put together: ranges, lists, a weekday's date, and the words that rule them ("since", "born")."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.layers.dates.anchor import Found
from newslint.layers.dates.build import dated, joined_range
from newslint.layers.dates.context import before, piece
from newslint.layers.dates.lexicon import Scan, words
from newslint.layers.dates.model import Bounds, Role, TimeExpression
from newslint.source import Span

_JOINS = frozenset(("-", " - ", " r ", " u ", " A ", ", A ", "- ", " -", ", r ", ", u "))
#: How many of a smaller unit make a greater one: "two hours and 48 minutes" is one length.
_MADE_OF = {("hour", "minute"): 60, ("day", "hour"): 24, ("week", "day"): 7, ("year", "month"): 12}
#: What a second length is of, if not the rest of the first: "three hours, 20 minutes of it an interval".
_OF_IT = (" of it", " of th", " of wh", " late", " early", " into")
#: A list of more members is a table.
MOST = 12
_SAME = words("date month weekday year time holiday season")


def compose(scan: Scan, found: Sequence[Found]) -> list[Found]:
    """The expressions with ranges and lists joined, and with bounds and roles from the words before them."""
    out: list[Found] = []
    for f in found:
        _weekday_run(scan, out, f)
        if out:
            joined = _join(scan, out[-1], f)
            if joined:
                out[-1] = joined
                _gather(scan, out)
                continue
        out.append(f)
    return [Found(f.first, f.end, ruled(scan, f)) for f in out]


def _weekday_run(scan: Scan, out: list[Found], f: Found) -> None:
    """Weekdays in a row before "and Wednesday, 15, 16 and 17 October" become one list, to be shared out among the days."""
    head = f.value.items[0] if f.value.items else f.value
    if head.kind != "date" or head.weekday is None or not out or "A" not in scan.classes[out[-1].end : f.first]:
        return
    k = len(out)
    while (
        k
        and out[k - 1].value.kind == "weekday"
        and (k == len(out) or scan.classes[out[k - 1].end : out[k].first] == ", ")
        and len(out) - k < MOST
    ):
        k -= 1
    if len(out) - k > 1:
        run = [x.value for x in out[k:]]
        out[k:] = [Found(out[k].first, out[-1].end, joined_range(Span(run[0].span.start, run[-1].span.end), run, as_list=True))]


def _gather(scan: Scan, out: list[Found]) -> None:
    """Earlier members of a list that has just been closed by "and": "Monday, Tuesday and Wednesday"."""
    while len(out) > 1 and out[-1].value.role == "list" and len(out[-1].value.items) < MOST:
        a, b = out[-2], out[-1]
        x, y = a.value, b.value
        if (
            scan.classes[a.end : b.first] != ", "
            or x.items
            or y.first is None
            or x.kind != y.first.kind
            or x.kind not in _SAME
            or x.modifier
        ):
            return
        if x.kind == "date" and x.weekday is None and y.first.weekday is not None:
            return
        made = joined_range(Span(x.span.start, y.span.end), _filled([x, *y.items]), as_list=True)
        out[-2:] = [Found(a.first, b.end, made)]


def _join(scan: Scan, a: Found, b: Found) -> Found | None:
    gap = scan.classes[a.end : b.first]
    if len(gap) > 4:
        return None
    x, y = a.value, b.value
    span = Span(x.span.start, y.span.end)
    # "Friday and Saturday, January 19 and 20": the weekdays belong to the days one by one.
    if x.kind in ("range", "weekday") and _weekdays(x) and y.kind in ("date", "range") and gap in (", ", " ", " ("):
        return _weekdays_of(a, b, span)
    if gap in (" A ", ", A ", ", ", " ") and (length := _length(scan, x, y, span)):
        return Found(a.first, b.end, length)
    if gap not in _JOINS:
        return None
    head = y.items[0] if y.items else y
    if _weekdays(x) and not x.modifier and head.kind == "date" and head.weekday is not None and head.weekday != x.weekday:
        left = before(scan, a.first)
        return _weekdays_before(a, b, span, as_list="A" in gap and not (left >= 0 and scan.classes[left] == "B"))
    kind_x, kind_y = _kind(x), _kind(y)
    as_list = "A" in gap
    if kind_x != kind_y or kind_x not in _SAME or x.modifier in ("every", "each"):
        return None
    if as_list:
        between = scan.classes[before(scan, a.first)] == "B" if before(scan, a.first) >= 0 else False
        if kind_x in ("time", "holiday", "season") and not between:
            return None
        as_list = not between
    if x.kind == "range" and not as_list:
        return None
    items = [*(x.items or (x,)), *(y.items or (y,))]
    if len(items) > MOST:
        return None
    return Found(a.first, b.end, joined_range(span, _filled(items), as_list=as_list))


def _length(scan: Scan, x: TimeExpression, y: TimeExpression, span: Span) -> TimeExpression | None:
    """A length told in two units, in the smaller of the two: "three years and two months later"."""
    factor = _MADE_OF.get((x.unit or "", y.unit or ""))
    if not factor or x.kind != "duration" or x.role or y.kind not in ("duration", "relative") or x.count is None or y.count is None:
        return None
    text = span.of(scan.text)
    loose = x.count_high or y.count_high or x.approximate or " or " in text or "-" in text
    if loose or y.count >= factor or scan.text.startswith(_OF_IT, span.end):
        return None
    return y._replace(span=span, count=x.count * factor + y.count, parts={**y.parts, **x.parts})


def _kind(value: TimeExpression) -> str:
    return value.first.kind if value.first else value.kind


def _weekdays(value: TimeExpression) -> bool:
    return value.kind == "weekday" or (bool(value.items) and all(x.kind == "weekday" for x in value.items))


def _weekdays_of(a: Found, b: Found, span: Span) -> Found | None:
    x, y = a.value, b.value
    weekdays = x.items or (x,)
    days = y.items or (y,)
    if any(d.kind != "date" or d.weekday is not None for d in days) or x.modifier:
        return None
    if len(weekdays) == 1 and len(days) == 1:
        return None
    if len(days) == 1:  # the date belongs to the first weekday
        return Found(a.first, b.end, joined_range(span, [_with(days[0], weekdays[0]), *weekdays[1:]], as_list=x.role == "list"))
    if len(weekdays) == 1:
        items = [_with(days[0], weekdays[0]), *days[1:]]
    elif len(weekdays) == len(days):
        items = [_with(d, w) for d, w in zip(days, weekdays)]
    else:
        return None
    made = joined_range(span, items, as_list=y.role == "list")
    return Found(a.first, b.end, made._replace(year=y.year, month=y.month, parts=y.parts))


def _weekdays_before(a: Found, b: Found, span: Span, *, as_list: bool) -> Found | None:
    """ "Friday and" before "Saturday, January 19 and 20": the grammar gave the last weekday to the first day."""
    days = b.value.items or (b.value,)
    head = days[0]
    own = TimeExpression(head.parts["weekday"], "weekday", "day", weekday=head.weekday, parts={"weekday": head.parts["weekday"]})
    weekdays = [*(a.value.items or (a.value,)), own]
    if len(days) == 1 and not as_list:  # "from Thursday night to Friday, December 13": the date is the last day's
        return None
    bare = head._replace(weekday=None, parts={k: v for k, v in head.parts.items() if k != "weekday"})
    if len(days) == 1:
        items = [_with(bare, weekdays[0]), *weekdays[1:]]
    elif len(days) == len(weekdays):
        items = [_with(d, w) for d, w in zip((bare, *days[1:]), weekdays)]
    else:
        return None
    return Found(
        a.first, b.end, joined_range(span, items, as_list=as_list)._replace(year=b.value.year, month=b.value.month, parts=b.value.parts)
    )


def _with(day: TimeExpression, weekday: TimeExpression) -> TimeExpression:
    return day._replace(weekday=weekday.weekday, parts={**day.parts, "weekday": weekday.parts["weekday"]})


def _filled(items: list[TimeExpression]) -> list[TimeExpression]:
    """A year printed once, at the end, is every item's: "March 31 to April 3, 2019" (but "Dec. 30 to Jan. 2, 2020" starts in 2019)."""
    last = items[-1]
    if last.year is None or last.kind not in ("date", "month") or any("year" in x.parts for x in items[:-1]):
        return items  # "April, July and November 2021": July has been given its year before April joins them
    out = []
    for x in items[:-1]:
        if x.kind == last.kind and x.month and last.month:
            year = last.year - (x.month > last.month)
            x = x._replace(year=year, readings=dated(year, x.month, x.day) if x.kind == "date" else _month(year, x.month))
        out.append(x)
    return [*out, last]


def _month(year: int, month: int) -> tuple:  # type: ignore[type-arg]
    from newslint.layers.dates.calendar import month as whole

    found = whole(year, month)
    return (found,) if found else ()


_BOUNDS: dict[str, Bounds] = {
    "since": "since",
    "until": "until",
    "till": "until",
    "til": "until",
    "by": "by",
    "before": "before",
    "after": "after",
}
_START = frozenset(["starting", "beginning", "commencing", "effective", "from"])
_ROUGHLY = words("about around circa roughly approximately nearly")


def ruled(scan: Scan, f: Found) -> TimeExpression:
    """The expression with the preposition, bound and role that the words before it give."""
    value = f.value
    previous = before(scan, f.first)
    if previous < 0:
        return value
    word = scan.pieces[previous]
    lower = word.lower()
    parts = value.parts
    bounds = value.bounds
    role: Role | None = value.role
    approximate = value.approximate
    at = previous
    if lower in _ROUGHLY:
        approximate = True
        at = before(scan, previous)
        lower = piece(scan, at).lower() if at >= 0 else ""
    if at >= 0 and scan.classes[at] in "PifbsuqprBol" and value.kind != "age":
        parts = {**parts, "preposition": scan.span(at, at + 1)}
        bounds = _BOUNDS.get(lower, bounds) if value.kind != "duration" else bounds
    if lower == "beginning" or (lower in _START and role is None):
        role = role or "start"
        if value.kind not in ("duration", "age"):
            parts = {**parts, "preposition": scan.span(at, at + 1)}
    elif role is None and lower == "on" and at > 0 and piece(scan, before(scan, at)).lower() in _START:
        role = "start"
    if role is None and value.kind in ("date", "year", "month"):
        verb = lower
        if lower in ("in", "on"):
            verb = piece(scan, before(scan, at)).lower()
            if verb and verb[0].isalpha() and verb not in _BORN and not verb.endswith("ed"):  # "born in Leeds, he was ordained in 1955"
                k = before(scan, at)
                for _ in range(6):  # "born in Leeds in 1950", "born Ann Smith on 5 May 1950"
                    k = before(scan, k) if k >= 0 else -1
                    if k < 0 or scan.pieces[k] in ".;()":
                        break
                    if scan.pieces[k].lower() in _BORN and not (k and scan.pieces[k - 1] == "-"):  # "the Leeds-born painter"
                        verb = scan.pieces[k].lower()
                        break
        role = _BORN.get(verb)
    if parts is value.parts and bounds == value.bounds and role == value.role and approximate == value.approximate:
        return value
    return value._replace(parts=parts, bounds=bounds, role=role, approximate=approximate)


_BORN: dict[str, Role] = {"born": "birth", "b": "birth", "died": "death"}
