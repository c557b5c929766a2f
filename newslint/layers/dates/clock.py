"""The builder for clock times."""

from __future__ import annotations

from newslint.layers.dates.context import after, before, piece
from newslint.layers.dates.lexicon import Scan, words
from newslint.layers.dates.model import Granularity, TimeExpression

_NOON = {"noon": 720, "midday": 720, "midnight": 0}


def clock(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """9:30 a.m., 5pm GMT, 14:00, noon, 1400 GMT, 10 o'clock. `minute` counts from midnight; None for an impossible time."""
    classes, pieces = scan.classes, scan.pieces
    if classes[i] == "Y":
        if pieces[j - 1] in ("local", "Local"):
            j -= 2
        return TimeExpression(scan.span(i, j), "time", "minute", minute=_NOON[pieces[i].lower()], parts={"hour": scan.span(i, i + 1)})
    meridiem = next((pieces[k] for k in range(i, j) if classes[k] == "V"), None)
    zone_at = next((k for k in range(i, j) if classes[k] == "G"), -1)
    figures = [k for k in range(i, j) if classes[k] in "dhny"]
    parts = {"hour": scan.span(i, i + 1)}
    if zone_at > 0:
        parts["zone"] = scan.span(zone_at, zone_at + 1)
        if pieces[zone_at] in ("local", "Local"):  # "local time" names no zone
            if piece(scan, after(scan, zone_at + 1)) != "time":
                return None
            j = zone_at - 1 if classes[zone_at - 1] == " " else zone_at
    if meridiem:
        k = next(k for k in range(i, j) if classes[k] == "V")
        parts["meridiem"] = scan.span(k, k + 1)
    if len(figures) == 1 and classes[i] in "yn":
        if len(pieces[i]) != 4:
            return None
        hour, minute = int(pieces[i][:2]), int(pieces[i][2:])
    else:
        if len(figures) > 1 and len(pieces[figures[1]]) != 2:
            return None
        hour, minute = int(pieces[i].replace(",", "")), int(pieces[figures[1]]) if len(figures) > 1 else 0
        if len(figures) > 1:
            parts["minute"] = scan.span(figures[1], figures[1] + 1)
    # A bare 4:20 is a time only beside words of time; else a score, a verse or a ratio.
    bare = len(figures) > 1 and meridiem is None and zone_at < 0
    if bare and (len(pieces[i]) > 2 or not _clock_words(scan, i, j, len(figures))):
        return None
    if bare and pieces[figures[0] + 1] == ".":
        return None
    valid = (
        hour <= 24
        and minute < 60
        and not (hour == 24 and minute)
        and not (meridiem and not 1 <= hour <= 12 and not (hour > 12 or hour == 0))
    )
    value: int | None = None
    if valid and hour <= 24:
        if meridiem:
            value = (hour % 12 + (12 if meridiem.lower().startswith("p") else 0)) * 60 + minute if 1 <= hour <= 12 else None
        else:
            value = hour * 60 + minute
    granularity: Granularity = "minute" if len(figures) > 1 or classes[i] in "yn" else "hour"
    return TimeExpression(
        scan.span(i, j), "time", granularity, minute=value, parts=parts, modifier=meridiem.lower().replace(".", "") if meridiem else None
    )


def clock_range(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """9 to 11 a.m., 10:30-11:15 p.m.: the first time borrows its half of the day, or the other half when it would come later."""
    classes = scan.classes
    joint = next(k for k in range(i, j) if classes[k] in "-ruA")
    last_at = next(k for k in range(joint, j) if classes[k] == "d")
    first_end = next(k for k in range(joint, i, -1) if classes[k - 1] in "dh")
    last = clock(scan, last_at, j)
    if (classes[joint] == "A" and piece(scan, before(scan, i)).lower() != "between") or last is None or last.minute is None:
        return None
    hour, minute = int(scan.pieces[i]), int(scan.pieces[i + 2]) if first_end > i + 1 else 0
    if not 1 <= hour <= 12 or minute > 59:
        return None
    value = (hour % 12) * 60 + minute + (720 if last.minute >= 720 else 0)
    if value >= last.minute:
        value = (value + 720) % 1440
    first = TimeExpression(scan.span(i, first_end), "time", last.granularity, minute=value, parts={"hour": scan.span(i, i + 1)})
    return TimeExpression(scan.span(i, j), "range", last.granularity, first=first, last=last, items=(first, last))


_CLOCK_LEFT = words("at by from until till before after around about since between and to approximately exactly")


def _clock_words(scan: Scan, i: int, j: int, figures: int) -> bool:
    left, right = before(scan, i), after(scan, j)
    word, follow = piece(scan, left).lower(), piece(scan, right).lower()
    if word in ("at", "by", "until", "from", "till", "around", "before", "after", "since") and figures == 2:
        return follow not in ("ratio", "odds", "lead", "pace")
    if right >= 0 and (
        scan.classes[right] in "WMR" or follow in ("local", "hours", "hrs") or (scan.classes[right] == "P" and word in _CLOCK_LEFT)
    ):
        return True
    return word == "-" or (word == "to" and left > 1 and scan.classes[left - 2] in "dhV")
