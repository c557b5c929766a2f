"""Words of time, and the text as a string of their classes.

The text is cut into words, numbers, white space and marks, and each piece becomes one character: "on Tuesday, June 18, 2024" is
"P W, M d, y". The grammar is a regular expression over that short string, which keeps it readable and the layer linear and fast.
"""

from __future__ import annotations

import re
from itertools import accumulate
from typing import NamedTuple

from newslint.regexp import regexp
from newslint.source import Span


def words(text: str) -> frozenset[str]:
    """The words of a list written as text."""
    return frozenset(text.split())


MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

MONTH: dict[str, int] = {name: i for i, name in enumerate(MONTHS, 1)}
MONTH |= {name[:3]: i for i, name in enumerate(MONTHS, 1)} | {"sept": 9}
WEEKDAY: dict[str, int] = {name: i for i, name in enumerate(WEEKDAYS)}
WEEKDAY |= {name + "s": i for i, name in enumerate(WEEKDAYS)}
WEEKDAY_SHORT: dict[str, int] = {name[:3]: i for i, name in enumerate(WEEKDAYS)} | {"tues": 1, "thur": 3, "thurs": 3}

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
         "fifteen", "sixteen", "seventeen", "eighteen", "nineteen")  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
CARDINAL: dict[str, int] = {w: i for i, w in enumerate(_ONES, 1)} | {w: 10 * i for i, w in enumerate(_TENS, 2)} | {"hundred": 100}
ORDINAL: dict[str, int] = {
    w: i
    for i, w in enumerate(
        ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth",
         "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"), 1)
}  # fmt: skip
ORDINAL |= {
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
}
#: Words for the anniversary of so many years, and what stands before "jubilee".
JUBILEE = {
    "semicentennial": 50, "centenary": 100, "centennial": 100, "sesquicentenary": 150, "sesquicentennial": 150, "bicentenary": 200,
    "bicentennial": 200, "tercentenary": 300, "tricentenary": 300, "tricentennial": 300, "quatercentenary": 400, "quadricentennial": 400,
    "quincentenary": 500, "quincentennial": 500,
}  # fmt: skip
JUBILEE_OF = {"silver": 25, "pearl": 30, "coral": 35, "ruby": 40, "golden": 50, "diamond": 60, "sapphire": 65, "platinum": 70}
DECADE_WORD = {"twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90}

UNIT: dict[str, str] = {
    form: unit
    for unit in ("minute", "hour", "day", "week", "month", "quarter", "year", "decade", "fortnight", "night")
    for form in (unit, unit + "s")
    if form != "night"
}
UNIT |= {"seconds": "second", "century": "century", "centuries": "century", "mins": "minute", "hrs": "hour", "semester": "semester"}
LONG: dict[str, str] = {
    "hourlong": "hour",
    "daylong": "day",
    "weeklong": "week",
    "monthlong": "month",
    "yearlong": "year",
    "decadelong": "decade",
}
SEASON = {"spring": 0, "summer": 1, "autumn": 2, "fall": 2, "winter": 3}
#: About so many, for "a few days"; nobody may compute with it.
FUZZY: dict[str, tuple[float, float]] = {
    "couple": (2, 3),
    "few": (2, 6),
    "several": (3, 9),
    "some": (1, 99),
    "many": (3, 999),
    "dozen": (12, 12),
    "dozens": (24, 99),
}

_ZONES = (
    "local GMT UTC BST EST EDT ET CST CDT CT MST MDT MT PST PDT PT"
    " CET CEST EET EEST MSK IST JST KST HKT SGT AEST AEDT ACST AWST NZST NZDT WAT CAT EAT SAST BRT Zulu"
)
#: First words of holiday names; holidays.py reads on from there.
HOLIDAY_STARTS = words(
    """Christmas Thanksgiving Easter Halloween New Labor Labour Memorial Independence Martin MLK Good Boxing Veterans Valentine St
    Saint Mother Mothers Father Fathers Fourth July Cinco Bastille Armistice Remembrance Columbus Indigenous Presidents President
    Juneteenth Groundhog Black Cyber Anzac ANZAC Australia Canada Earth International World Bonfire Guy Ramadan Eid Hanukkah
    Chanukah Passover Yom Rosh Diwali Lunar Chinese Palm Ash Maundy Shrove Pentecost Whit Ascension Victoria May Victory VE VJ
    Inauguration Election Super Giving Holy All Epiphany Mardi Kwanzaa Boxing Patriots Flag D"""
)


def _forms(word: str) -> tuple[str, ...]:
    return word, word.capitalize(), word.upper()


def _classes() -> dict[str, str]:
    table: dict[str, str] = {}

    def put(kind: str, listed: str) -> None:
        for word in listed.split():
            for form in _forms(word):
                table[form] = kind

    put("A", "and or")
    put("B", "between")
    put("C", "anniversary birthday")
    put("D", "old olds")
    put("E", "early late mid")
    put("F", " ".join(FUZZY))
    put("H", "this that same current")
    put("I", "beginning end start middle close turn")
    put("J", "half")
    put("K", "weekend weekends")
    put("L", "last next past previous preceding coming following")
    put("N", "morning afternoon evening night mornings afternoons evenings")
    put("O", " ".join(ORDINAL))
    put("P", "on")
    put("R", "today yesterday tomorrow tonight overnight")
    put("T", "the")
    put("U", " ".join(UNIT))
    put("W", " ".join(WEEKDAY))
    put("Y", "noon midday midnight")
    put("Z", " ".join(SEASON))
    put("1", " ".join(LONG))
    put("2", "long")
    put("4", " ".join(JUBILEE))
    put("5", "jubilee wedding")
    put("3", " ".join(DECADE_WORD))
    put("a", "a an")
    put("b", "by")
    put("c", " ".join(CARDINAL))
    put("e", "age aged ages")
    put("f", "from")
    put("g", "ago back hence")
    put("i", "in during within")
    put("j", "more consecutive straight full whole additional extra successive")
    put("l", "later earlier afterward afterwards")
    put("o", "of")
    put("p", "at for over about around nearly almost roughly into throughout starting beginning")
    put("q", "before after following prior")
    put("r", "to through thru")
    put("s", "since")
    put("u", "until till til")
    put("v", "every each")
    table["beginning"] = table["Beginning"] = "I"
    table["following"] = table["Following"] = "L"
    for word in MONTH:
        table[word.capitalize()] = table[word.upper()] = "M"
        table[word] = "m" if word in ("may", "march", "mar", "august", "dec", "jan", "jun", "sep", "aug") else "M"
    for word in WEEKDAY_SHORT:
        table[word.capitalize()] = table[word.upper()] = "w"
    table["second"] = table["Second"] = "O"
    table["Q"] = "Q"
    for word in _ZONES.split():
        table[word] = "G"
    table |= dict.fromkeys(("am", "pm", "AM", "PM", "a.m.", "p.m.", "a.m", "p.m", "A.M.", "P.M.", "A.M", "P.M"), "V")
    table |= dict.fromkeys(("o'clock", "o’clock", "O'clock", "O’clock"), "k")
    table |= dict.fromkeys(("st", "nd", "rd", "th", "ST", "ND", "RD", "TH"), "t")
    table |= dict.fromkeys(HOLIDAY_STARTS, "X")
    table["May"] = table["MAY"] = table["July"] = "M"
    table |= {"Fourth": "O", "Ramadan": "X"}
    table["s"] = "z"
    table |= {str(n): "d" for n in range(1, 32)} | {f"0{n}": "d" for n in range(1, 10)}
    table |= {str(n): "h" for n in range(32, 100)} | {"0": "h", "00": "h"}
    table |= {" ": " ", "\n": " ", "-": "-", "–": "-", "‑": "-", "‒": "-", "—": "_", "’": "'", "‘": "'", "'": "'", "ʼ": "'"}
    table |= {c: c for c in ',.:;/()[]?!"$€£%&'}
    return table


_CLASS = _classes()
_PIECE = regexp(r"\d+(?:,\d{3}(?!\d))*|[^\W\d_]+(?:(?<=\b[aApP])\.[mM]\b\.?|(?<=\b[oO])['’]clock)?|\s+|.", re.DOTALL)


def _class_of(piece: str) -> str:
    """The class of a piece that is not in the table: numbers, white space, anything else."""
    if piece[0].isdigit():
        if len(piece) == 4 and piece[0] in "12" and piece.isascii():
            return "y"
        return "n" if piece.isascii() else "x"
    if piece[0].isspace():
        return "\n" if piece.count("\n") > 1 else " "
    return "x"


class Scan(NamedTuple):
    """A text in pieces. `classes` has one character for each piece; `starts` has one more, the length of the text."""

    text: str
    pieces: list[str]
    starts: list[int]
    classes: str

    def span(self, first: int, end: int) -> Span:
        """The place of the pieces from `first` up to `end` (exclusive)."""
        return Span(self.starts[first], self.starts[end])


def scan(text: str) -> Scan:
    """The text in pieces and their classes."""
    pieces = _PIECE.findall(text)
    get = _CLASS.get
    classes = "".join([get(p) or _class_of(p) for p in pieces])
    return Scan(text, pieces, [0, *accumulate(map(len, pieces))], classes)
