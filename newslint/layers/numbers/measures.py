"""Measures in two units ("6ft 2in") and degrees that are written with one letter ("38C")."""

from __future__ import annotations

from newslint.layers.numbers.words import CARDINALS, SPACE
from newslint.regexp import regexp

#: A greater unit, how many of the lesser make it, and the lesser's forms: "6ft 2in", "12st 4lb".
_LOWER_PARTS: dict[str, tuple[float, tuple[str, ...]]] = {
    "foot": (12.0, ("inches", "inch", "in", "ins")),
    "stone": (14.0, ("pounds", "pound", "lb", "lbs")),
    "pound": (16.0, ("ounces", "ounce", "oz")),
}
_LESSER = regexp(
    rf"(?P<gap>-|,?{SPACE}|)(?:and{SPACE})?(?:(?P<digits>\d{{1,2}}(?:\.\d)?)|(?P<word>[a-z]{{2,6}}))(?P<tail>[ "
    r"-]?)(?P<unit>(?:inches|inch|ins|in\.|in|pounds|pound|lbs|lb|ounces|ounce|oz)(?!\w)|)(?!\w)"
)
#: After "stands 6 feet 5": not another count.
_CLOSES = regexp(r"[,;:)]|\.(?:\s|$)|$| \(| tall\b| or\b")
_DEGREE_PAIR = regexp(
    r"\d ?(?P<one>[cf])[ ,(\[/—–-]{1,3}(?:which is |equal to )?(?:or )?(?:about |some |roughly |nearly )?"
    r"(?:minus |-)?\d{1,4}(?:\.\d\d?)? ?(?!(?P=one))[cf](?!\w)"
)
_WEATHER = regexp(
    r"(?<!\w)(?:temperatures?|degrees|hot(?:ter|test)?|warm(?:er|est)?|cool(?:er|est)?|cold(?:er|est)?|heat|heatwaves?|swelter\w*|scorch\w*|sizzl\w*|weather|frosts?|highs?|lows?"
    r"|thermometers?|mercury|fever|celsius|fahrenheit|freez\w+|boil\w+|melt\w*|oven)(?!\w)"
)


def temperature(lower: str, start: int, end: int) -> bool:
    """Whether a bare letter after digits is a degree: "100F (38C)", "highs of 28C", "16.8C", not the office 18F."""
    near = lower[max(start - 60, 0) : end + 40]
    return "." in lower[start:end] or _DEGREE_PAIR.search(near) is not None or _WEATHER.search(near) is not None


def lesser(lower: str, at: int, unit: str | None) -> tuple[float, int, float] | None:
    """The inches after feet, pounds after stones, ounces after pounds: their part of the greater unit, end and precision."""
    m = _LESSER.match(lower, at) if unit in _LOWER_PARTS else None
    if m is None or unit is None:
        return None
    parts, forms = _LOWER_PARTS[unit]
    name = m["unit"].rstrip(".")
    if name and name not in forms:
        return None
    bare = m["gap"] == "-" or (m["gap"] == " " and m["digits"] and _CLOSES.match(lower, m.end("digits")))
    if not name and not (unit == "foot" and bare and (m["tail"] != "-" or m["gap"] == " ")):
        return None
    value = float(m["digits"]) if m["digits"] else CARDINALS.get(m["word"], -1.0)
    if not 0 <= value < parts:
        return None
    return value / parts, m.end("unit") if name else m.end("digits") if m["digits"] else m.end("word"), 1 / parts
