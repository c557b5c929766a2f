"""A conversion in brackets is not the value before it.

## Why it matters
"10 miles (26 km)" gives two distances; one reader in two takes the wrong one.

## When to ignore
When an unusual unit is meant: a long ton, an imperial gallon, a troy ounce are allowed for, a league or a Scots mile is not.
"""

from __future__ import annotations

import math
import re
from itertools import pairwise

from newslint.layers.numbers import UNITS, Quantity, Unit, round_step
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Example, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: tuple[Example, ...] = (
    Bad("The village is {{10 miles}} ([[26 km]]) from the border.", says="10 miles is 16 km"),
    Bad("Temperatures reached {{100F}} ([[28C]]) in Dallas.", says="38 degrees Celsius"),
    Bad("The fire burned {{5,000 acres}} ([[20,000 hectares]]) of forest."),
    Bad("A rucksack of {{50 pounds}} ([[32 kg]]) was found."),
    Bad("Winds of {{75 mph}} ([[102 kph]]) lashed the coast."),
    Bad("At {{6ft 2in}} ([[1.68m]]) he is the tallest of the three."),
    Bad("The storm moved at {{12 miles per hour}}, or [[91 kilometers per hour]]."),
    Bad("Up to {{12 square miles}} ([[13 square kilometres]]) are under water."),
    Bad("The tanker was doing {{20 knots}} ([[73 km/h]])."),
    Bad("A stretch of {{10 to 15 miles}} ([[16 to 42 km]]) was closed."),
    Bad("The night was the coldest in years, at {{minus 40 degrees Celsius}} ([[minus 4 Fahrenheit]])."),
    Bad("The town had {{26.8 inches}} of snow, or [[98 centimeters]], by midnight."),
    Bad("The jet climbed to {{11,000 metres}}. At that height — [[31,000ft]] — the crew smelled smoke."),
    Bad("Inspectors were kept {{20 kilometres}} away from the plant, roughly [[18 miles]], and worked from photographs."),
    Bad("Hail lay {{4 inches}} deep in the streets, [[20 centimetres]], when the storm had passed."),
    Bad("Each flat measures {{52 square metres}}. At [[860 square feet]], a spokesman said, it is no smaller."),
    Bad("The estate, {{640 acres}} or [[640 hectares]] of heather, was sold."),
    Bad("His rival stands {{6 feet 5}}, or [[2.31 meters]]."),
    Bad("Growers may draw {{90 acre-feet}}, or [[76,000 cubic meters]], a year."),
    Good("It was 12 degrees Celsius above normal, or 22 degrees Fahrenheit."),
    Good("He walked 6 miles on Monday, 12 kilometres on Tuesday."),
    Good("A room 20 feet long, 3 metres wide and 4 metres high lay behind the wall."),
    Good("The old pool is 25 metres long. At 164 feet, the new one is twice as long."),
    Good("They drove 300 miles, stopping every 50 kilometres, and slept."),
    Bad("They cut through a wall {{18 inches}} thick, the equivalent of [[76 centimetres]]."),
    Good("It lies 5 miles from Ely (2 km from the river). He walked 12 miles, or 3 kilometres more than planned."),
    Good("The pool holds 2.5 million litres. That is 60,000 gallons more than the old one."),
    Good("The village is 10 miles (16 km) from the border."),
    Good("It was 100F (38C), a rise of 2C (3.6F)."),
    Good("The world has warmed by 1.5 degrees Celsius (2.7 degrees Fahrenheit)."),
    Good("The fire burned 5,000 acres (2,000 hectares) of forest."),
    Good("About 100 miles (160 km) of track and 2,000 feet (600 m) of cable were laid."),
    Good("The lorry carried 20 tons (18 tonnes) of salt and 20 tons (20,000 kg) of grit."),
    Good("She is 5 feet 11 inches (1.80 m) tall and weighs 12st 4lb (78kg)."),
    Good("Waves of one to two metres (three to six feet) are expected."),
    Good("He ran 100 metres (10.2 seconds) and then 5 km (31 minutes)."),
    Good("The pool is 50 metres by 25 metres (164 feet by 82 feet)."),
    Good("The trawler was 187 nautical miles off, 13 inside the 200-mile (370-kilometre) limit."),
    Good("The wreck lies 10 nautical miles (18.5 km) off the coast."),
    Good("The tank holds 1,000 gallons (4,546 litres), the smaller one 1,000 gallons (3,785 litres)."),
    Good("It fell to minus 40 degrees Celsius (minus 40 Fahrenheit)."),
    Good("Her car used six litres per 100km, which is about 47 miles to the imperial gallon."),
    Good("It can travel from 3,000 to 5,500 kilometers (1,864 to 3,417 miles)."),
    Bad("It can travel from {{3,000 to 5,500 kilometers}} ([[1,864 to 4,317 miles]])."),
    Good("The car does 30 miles to the gallon (9.4 litres per 100 km)."),
    Good("Snow of 4 inches (10 cm) fell within 1 mile (1.6 km) of the pass."),
)
_LOOSE = (
    r"(?:about |around |roughly |some |nearly |almost |approximately |approx\.? |just over |just under |more than |over |under "
    r"|a little over "
    r"|a little under |only |minus |-|−|~|the )*"
)
#: What stands between a value and its conversion.
_GAP = regexp(
    rf"\s?[-–—]{{1,2}}\s(?:or |that is,? |i\.e\.,? )?{_LOOSE}|"
    r"\s?[(\[]\s?(?:or |that is |i\.e\.,? |equivalent to |equal to |approximately |approx\.? |about |around "
    r"|roughly |nearly |almost |just over |just under |more than |over |under |some |~|c\. ?|minus |-|−)*|\s?,? or "
    r"(?:about |around |roughly |some |nearly )*|\s?/\s?|\s?[-–—]\s?or (?:about )?|\s?=\s?"
)
#: "26.8 inches of snow, or", "51.9 inches of rain (", "18 inches thick, the equivalent of".
_EQUAL = (
    r"(?:(?:that|this|it|which) (?:is|was|equals|makes|comes to|works out (?:at|to|as)|amounts to|translates (?:to|into)|converts to)"
    r"|(?:is |or |the )*(?:equal|equivalent) (?:to|of)|equals|equalling|equaling|i\.e\.|that is,?|that’s|that's|namely|in metric terms,?)"
)
_OVER_WORDS = regexp(
    rf" (?:[a-z][a-z’'-]*,? ){{1,4}}(?:[(\[]\s?(?:or )?{_LOOSE}|or {_LOOSE}|[-–—]{{1,2}}\s(?:or |that is,? )?{_LOOSE}|{_EQUAL} {_LOOSE})"
    rf"|,? {_EQUAL} {_LOOSE}"
)
#: In another sentence: "the reading, equal to", "At that height — ", "That is".
_ACROSS = regexp(
    rf"[^()]{{0,110}}?(?:\b{_EQUAL} {_LOOSE}|\b(?:that|this|those|these|such a) (?:height|depth|distance|speed|weight|temperature"
    rf"|altitude"
    rf"|length|size|area|width|reading|rate|pace|volume|mass|point|amount)(?:\s?,|\s?[-–—]{{1,2}}|\s?\()\s?(?:or )?{_LOOSE})"
)
#: Set off by commas: "20 inches deep in Central Park, 36 centimeters, when"; "20 kilometres away from the plant, roughly 18 miles, and".
_SET_OFF = regexp(
    rf"(?: (?!and\b|but\b|or\b|while\b|then\b|plus\b|every\b|each\b|by\b|the next\b|fan\b|oven\b"
    rf"|gas\b)[a-z’'-]+){{0,8}}, (?:or )?(?:an? (?:area|depth|height|distance|weight|altitude|speed) of )?{_LOOSE}"
)
_SET_OFF_ENDS = regexp(
    r"(?: in all| altogether| in total| in area| deep| high| long| wide| tall| across)?(?:[,;)]| [-–—]|\.(?:\s|$)|$)"
)
#: In the next sentence: "measures 52 square metres. At 860 square feet, it".
_AT = regexp(rf"[^.;:]{{0,60}}[.;] at {_LOOSE}")
_AT_ENDS = regexp(r", (?:it|they|he|she|this|these|both|[^,.;]{3,50} (?:said|says|added|noted|insisted|told [a-z ]{2,20}),)(?!\w)")
_ENDS = regexp(r"\s?(?:[)\],.;:—–]|-\s|\s[-–—]|$)")
_COMPARES = regexp(
    r"\s(?:more|less|longer|shorter|farther|further|above|below|higher|lower|heavier|lighter|deeper|hotter|colder|warmer|cooler"
    r"|faster|slower"
    r"|beyond|short|from|off|away|north|south|east|west|up|down|wider|taller|bigger|larger|smaller|over|under|ahead|behind)\b"
)
_METRIC = regexp(r"metre|gram|litre|tonne|hectare|Celsius|watt|joule|pascal|millibar|bar$")
#: Units of one name and several sizes, as factors of the one in the table.
_SIZES: dict[str, tuple[float, ...]] = {
    "ton": (907.18474, 1000.0, 1016.0469),
    "tonne": (1000.0, 907.18474),
    "gallon": (3.785411784, 4.54609),
    "pint": (0.473176473, 0.56826125),
    "quart": (0.946352946, 1.1365225),
    "fluid ounce": (0.0295735295625, 0.0284130625),
    "ounce": (0.028349523125, 0.0311034768),
    "mile": (1609.344,),  # and at sea the nautical mile, where the text names it
    "barrel": (158.987294928, 119.240471196, 117.347765304, 163.65924),
    "hundredweight": (50.80234544, 45.359237),
    "horsepower": (745.7, 735.49875),
}
#: The share by which a conversion may be rounded.
TOLERANCE = 0.05


@rule("NL307", "conversion-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    measures = [q for q in doc.numbers if q.kind == "measure" and q.unit]
    first: Quantity | None = None
    for i, (a, b) in enumerate(pairwise(measures)):
        inside = first is not None and _MEMBER.fullmatch(doc.text, a.span.end, b.span.start) is not None
        if inside and first is not None:
            # "50 knots (58 mph; 93 kph)": both are the first one's.
            a = first
        joined = inside or _joined(doc, a, b)
        first = a if inside or (joined and "(" in doc.text[a.span.end : b.span.start]) else None
        if a.unit == b.unit or not joined:
            continue
        if b.low != b.high and a.low == a.high:
            # "From 3,000 to 5,500 kilometers (1,864 to 3,417 miles)": the first end stands alone.
            end = _RANGE_FROM.search(doc.text, max(a.span.start - 24, 0), a.span.start)
            if end is None:
                continue
            a = a._replace(low=float(end[1].replace(",", "")), span=Span(end.start(), a.span.end))
        between = doc.text[a.span.end : b.span.start].lower()
        change = _CHANGE_AFTER.match(between) or _CHANGE.search(doc.text[max(a.span.start - 40, 0) : a.span.start].lower()) or _CHANGE_AFTER.match(doc.text, b.span.end)
        if _agree(a, b, change is not None) or _product(doc, measures, i) or _at_sea(doc, a, b):
            continue
        right = _converted(a, b)
        if right is None:
            continue
        yield finding(
            b.span, f"{a.span.of(doc.text)} is {right}, not {b.span.of(doc.text)}", related=[Related(a.span, "the value converted")]
        )


_NAUTICAL = regexp(r"\b(?:nautical miles?|knots|territorial (?:sea|waters)|exclusive economic zone)\b", re.IGNORECASE)


def _at_sea(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether miles beside a distance in metres are nautical ones, which the text speaks of: "the 200-mile (370-kilometre) zone"."""
    sea = [q._replace(unit="nautical mile") if q.unit == "mile" else q for q in (a, b)]
    return sea != [a, b] and sea[0].unit != sea[1].unit and _agree(sea[0], sea[1], False) and _NAUTICAL.search(doc.text) is not None


_RANGE_FROM = regexp(r"(?<![\d.,$])(\d[\d,]*(?:\.\d+)?) ?(?:to|and|-|–) ?(?:about )?$")
_MEMBER = regexp(r"\s?(?:[;,/]|,? or|;? or) ?(?:or |about |roughly )?")


_TO_THE = regexp(r" (?:to the|to a|per) (?:[a-z]+ )?(?:gallon|litre|liter)\b")


def _joined(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether `b` is printed as the conversion of `a`."""
    if doc.text[max(a.span.start - 4, 0) : a.span.start].lower() == "per " or _TO_THE.match(doc.text, b.span.end):
        # "Six litres per 100km, which is about 47 miles to the gallon".
        return False
    gap = doc.text[a.span.end : b.span.start].lower()
    bracket = gap.rstrip().endswith(("(", "["))
    if not bracket and _COMPARES.match(doc.text, b.span.end):
        return False
    if len(gap) <= 40 and _GAP.fullmatch(gap):
        return gap.strip() != "or" or doc.text[b.span.end : b.span.end + 1] in ("", ",", ".", ")", ";") or doc.text.startswith(" of ", b.span.end)
    if len(gap) > 130 or "\n" in gap or UNITS[a.unit or ""].dimension != UNITS[b.unit or ""].dimension:
        return False
    closed = _ENDS.match(doc.text, b.span.end) is not None
    if bracket and closed and len(gap) <= 40 and _OVER_WORDS.fullmatch(gap) and not _OTHER.search(gap):
        return True
    if bool(_METRIC.search(a.unit or "")) == bool(_METRIC.search(b.unit or "")) or _COMPARES.match(doc.text, b.span.end):
        return False
    if _set_off(doc, a, b, gap):
        return True
    if len(gap) <= 60 and _OVER_WORDS.fullmatch(gap) and (not _OTHER.search(gap) or (closed and _alike(a, b))):
        return closed or _EQUAL_RE.search(gap) is not None
    return _ACROSS.fullmatch(gap) is not None and not re.search(r"\d", gap) and (_EQUAL_RE.search(gap) is not None or _alike(a, b))


def _set_off(doc: Document, a: Quantity, b: Quantity, gap: str) -> bool:
    """Whether `b`, of about the size of `a`, stands between commas or opens the next sentence: nothing else is measured there."""
    if not _alike(a, b) or len(gap) > 90:
        return False
    if _AT.fullmatch(gap) and _AT_ENDS.match(doc.text, b.span.end):
        return True
    ends = _SET_OFF_ENDS.match(doc.text, b.span.end)
    if ends is None or not _SET_OFF.fullmatch(gap):
        return False
    # One of a row of measures: "20 feet long, 3 metres, 40 inches".
    return not re.match(r",? (?:and )?\d[\d.,]* ?[a-z]", doc.text[ends.end() - 1 : ends.end() + 12])


def _alike(a: Quantity, b: Quantity) -> bool:
    """Whether two measures are of one size, as a conversion that went wrong mostly is."""
    u, v = UNITS[a.unit or ""], UNITS[b.unit or ""]
    first, second = abs(a.value * u.factor + u.offset), abs(b.value * v.factor + v.offset)
    return u.dimension == "temperature" or max(first, second) < 3 * min(first, second)


_EQUAL_RE = regexp(_EQUAL)
#: A second thing measured: "10 miles from Ely and (some 6 km) from".
_OTHER = regexp(r"\b(?:and|but|while|then|plus|with|from|to|at|by|for|per)\b")


#: A difference of temperatures converts without the zero: "a rise of 2C (3.6F)".
_CHANGE = regexp(
    r"\b(?:by|ris(?:e|es|en|ing)|rose|increase[sd]?|warming|warmed|cooling|difference|variation|range|swing|drop"
    r"|limit|target|goal|threshold|within|above|below|hotter|colder|warmer|cooler"
    r"|up|down|climbed|gap|another|extra|additional|margin)\b"
)
_CHANGE_AFTER = regexp(
    r"[)\]]? (?:above|below|warmer|hotter|cooler|colder|higher|lower|of warming|of heating|rise|increase|change"
    r"|warming|limit|target|goal|threshold|jump|drop)\b"
)
_BY = regexp(r"(?: wide| long| high| deep)?,? (?:by|x|×|and|to|or|-|–) ")


def _product(doc: Document, measures: list[Quantity], i: int) -> bool:
    """Whether several values stand before several conversions: "50 metres by 25 metres (164 feet by 82 feet)"."""
    first, last = i, i + 1
    while (
        first
        and measures[first - 1].unit == measures[i].unit
        and _BY.fullmatch(doc.text[measures[first - 1].span.end : measures[first].span.start])
    ):
        first -= 1
    while (
        last + 1 < len(measures)
        and measures[last + 1].unit == measures[i + 1].unit
        and _BY.fullmatch(doc.text[measures[last].span.end : measures[last + 1].span.start])
    ):
        last += 1
    before, after = measures[first : i + 1], measures[i + 1 : last + 1]
    if len(before) == len(after) == 1:
        return False
    return len(before) != len(after) or all(_agree(a, b, False) for a, b in zip(before, after))


def _readings(q: Quantity, other: Quantity) -> list[Unit]:
    """The units a printed unit can mean."""
    assert q.unit is not None
    if q.unit == "degree":
        # "100 degrees (38C)": the scale that the other is not.
        name = {"degree Celsius": "degree Fahrenheit", "degree Fahrenheit": "degree Celsius"}.get(other.unit or "")
        return [UNITS[name]] if name else []
    unit = UNITS[q.unit]
    return [unit._replace(factor=f) for f in _SIZES.get(q.unit, (unit.factor,))]


def _agree(a: Quantity, b: Quantity, change: bool) -> bool:
    """Whether some reading of both units makes them one value; True when they measure different things."""
    pairs = [(u, v) for u in _readings(a, b) for v in _readings(b, a) if u.dimension == v.dimension]
    return not pairs or any(_same(a, u, b, v, change) for u, v in pairs)


def _same(a: Quantity, u: Unit, b: Quantity, v: Unit, change: bool) -> bool:
    offsets = ((True, False) if change else (True,)) if u.dimension == "temperature" else (False,)
    # A rise of 1.5C is one of 2.7F: temperatures convert with and without their zero.
    return any(all(_close(x, _half(a), u, y, _half(b), v, o) for x, y in ((a.low, b.low), (a.high, b.high))) for o in offsets)


def _close(x: float, half_x: float, u: Unit, y: float, half_y: float, v: Unit, offset: bool) -> bool:
    def base(value: float, unit: Unit) -> float:
        return value * unit.factor + (unit.offset if offset else 0.0)

    # One of the two was worked out from the other as printed: only its own digits are rounded.
    slack = 0.6 if u.dimension == "temperature" else _tolerance(x, half_x, y, half_y) * abs(base(x, u))
    if u.dimension == "speed":
        # Winds are measured in knots and rounded to fives in every other unit.
        fives = max((2.5 * w.factor for value, w in ((x, u), (y, v)) if value >= 20 and value % 5 == 0), default=0.0)
        slack += max(fives, min(half_x * u.factor, half_y * v.factor))
    gap = abs(base(x, u) - base(y, v))
    return gap <= slack + max(half_y * v.factor, half_x * u.factor) + 1e-9


def _tolerance(x: float, half_x: float, y: float, half_y: float) -> float:
    """The share a conversion may be off: less where both values are printed to the last digit, "6ft 1in (1.75m)"."""
    coarse = max(max(half, round_step(value) / 2) / abs(value) if value else 1.0 for value, half in ((x, half_x), (y, half_y)))
    return min(max(2 * coarse, TOLERANCE / 2), TOLERANCE)


def _half(q: Quantity) -> float:
    half = q.precision / 2
    if q.approximate or q.bound:
        half = max(half, round_step(q.value) / 4, abs(q.value) * 0.02)
    return half


def _converted(a: Quantity, b: Quantity) -> str | None:
    """The first value in the second's unit, in as many digits as it is printed with."""
    units, others = _readings(a, b), _readings(b, a)
    for u in units:
        for v in others:
            if u.dimension == v.dimension:
                values = [(x * u.factor + u.offset - v.offset) / v.factor for x in ((a.low,) if a.low == a.high else (a.low, a.high))]
                return " to ".join(_rounded(x, b.precision) for x in values) + f" {_plural(v, values[-1])}"
    return None


def _rounded(value: float, precision: float) -> str:
    """A value in the digits of the other: 16 for "26", 16.1 for "26.0"; two digits at least."""
    decimals = max(0, -math.floor(math.log10(precision))) if 0 < precision < 1 else 0
    if abs(value) < 10 and decimals == 0 and abs(value - round(value)) > 0.05:
        decimals = 1 if abs(value) >= 1 else 2
    return f"{round(value, decimals):,.10g}"


def _plural(unit: Unit, value: float) -> str:
    short = {
        "kilometre": "km",
        "metre": "m",
        "centimetre": "cm",
        "kilogram": "kg",
        "degree Celsius": "degrees Celsius",
        "degree Fahrenheit": "degrees Fahrenheit",
        "foot": "feet",
        "inch": "inches",
        "kilometre per hour": "km/h",
        "mile per hour": "mph",
        "square foot": "square feet",
        "square inch": "square inches",
        "cubic foot": "cubic feet",
        "metre per second": "metres per second",
    }
    if unit.name in short:
        return short[unit.name]
    return unit.name if unit.name.endswith(("hour", "y", "s")) or abs(value) == 1 else unit.name + "s"
