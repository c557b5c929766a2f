"""Numerals: digits and number words, with their scale, read to a value and the size of the last printed digit."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.layers.numbers.units import SCALES
from newslint.regexp import regexp

_UNITS = {w: float(i) for i, w in enumerate("zero one two three four five six seven eight nine".split())}
_TEENS = {w: float(i) for i, w in enumerate("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), 10)}
_TENS = {w: 10.0 * i for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
_POWERS = {"hundred": 1e2, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "lakh": 1e5, "crore": 1e7}
#: How agencies shorten them, after a word as well: "four mln shares".
_SHORT_POWERS = {"mln": 1e6, "bln": 1e9}
_MANY = {
    "dozens": (24.0, 200.0),
    "scores": (40.0, 200.0),
    "hundreds": (200.0, 2e3),
    "thousands": (2e3, 1e5),
    "millions": (2e6, 1e9),
    "billions": (2e9, 1e12),
    "trillions": (2e12, 1e15),
}
_ORDINAL_UNITS = {
    w: float(i) for i, w in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1)
}
_ORDINAL_UNITS |= {
    w: float(i) for i, w in enumerate("thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(), 13)
}
_ORDINAL_TENS = {
    w: 10.0 * i for i, w in enumerate("twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(), 2)
}
_ORDINAL_POWERS = {"hundredth": 1e2, "thousandth": 1e3, "millionth": 1e6}
ORDINALS = {**_ORDINAL_UNITS, **_ORDINAL_TENS, **_ORDINAL_POWERS}
_PARTS = {"half": 2.0, "halves": 2.0, "quarter": 4.0, "quarters": 4.0}
_PARTS |= {w + s: n for w, n in ORDINALS.items() if n >= 3 for s in ("", "s")}
_GLYPHS = {"½": 0.5, "¼": 0.25, "¾": 0.75, "⅓": 1 / 3, "⅔": 2 / 3, "⅛": 0.125, "⅕": 0.2}
CARDINALS = {**_UNITS, **_TEENS, **_TENS}

SPACE = r"(?:[ \t\xa0\u2009\u202f]{1,3}(?:\n(?!\n))?|\n(?!\n))"
_FIRST = [*CARDINALS, *_POWERS, *_MANY, *ORDINALS, "dozen", "half", "quarter", "quarters", "tens", "couple"]


def _trie(words: list[str]) -> str:
    """An alternation that shares first letters, so that a word of the text is refused at once."""
    by_letter: dict[str, list[str]] = {}
    for word in sorted(words, key=len, reverse=True):
        by_letter.setdefault(word[0], []).append(word[1:])
    return "|".join(f"{letter}(?:{'|'.join(rest)})" for letter, rest in sorted(by_letter.items()))


DIGITS = r"(?:\d{1,3}(?:,\d{3})++(?![\d]|,\d)|\d{1,2}(?:,\d{2}){1,4},\d{3}(?![\d]|,\d)|\d++)(?:\.\d++)?|\.\d++"
#: Letters of a currency that stand before its digits without a blank: "Sh2,250", "R1,960".
_GLUED = (
    r"(?:(?<=\bsh)|(?<=\b[ktu]sh)|(?<=\bkshs)|(?<=\brs)|(?<=\btk))(?=\d[\d.,]*\d|\d ?(?:m|bn|million|billion|lakh|crore)\b)"
    r"|(?<=\br)(?=\d{1,3},\d{3}|\d+\.\d\d(?!\d)|\d[\d.]* ?(?:m|bn|million|billion|rand)\b)"
)
#: What can begin a numeral, in lower case.
START = regexp(
    rf"(?:(?<![\w.])(?!(?<=\w,)\d{{3}}(?!\d))|(?=\d)(?:{_GLUED}))"
    rf"(?:(?P<digits>(?:{DIGITS})[½¼¾⅓⅔⅛⅕]?|[½¼¾⅓⅔⅛⅕])|(?P<word>{_trie(_FIRST)})(?!\w))"
)
_NEXT = regexp(rf"(?P<gap>{SPACE}and{SPACE}|-and-|{SPACE}|[-‑])(?P<article>an? )?(?P<word>[a-z]+)(?!\w)")
_SCALE = regexp(
    rf"(?:(?:{SPACE}|-)(?P<word>hundred|thousand|million|billion|trillion|lakh|crore|dozen)s?|(?P<gap>[ "
    r"\xa0\u202f]?|-(?=(?:bn|mn|mln|bln|tn)\b))(?P<short>bn|mn|mln|bln|trn|tn|mm|m|b|k|t))(?![\w²³]|/[a-z])"
)
_OF_POWER = regexp(rf"{SPACE}(?:of{SPACE})?(?:a[ -])?(?P<scale>thousand|million|billion|trillion|dozen|hundred)(?!\w)")
_MANY_OF = regexp(rf"{SPACE}of{SPACE}(?P<scale>thousands|millions|billions|trillions|hundreds)(?!\w)")
#: "Two and half" is a number, "second 19,000 and third 9,000" are two.
_MIXED = regexp(
    rf"(?:{SPACE}and{SPACE}|-and-)(?P<a>an? |a-|one[ -]|two[ -]|three[ -])?"
    r"(?P<part>half|quarter|quarters|(?<!and[ \n])thirds?)(?!\w)"
)
#: "1/4 mile", "10 1/2 inches": only before what can be a part.
_SLASH = regexp(
    rf"(?:[ -](?P<over>\d))?/(?P<under>\d{{1,2}}+)(?=(?:{SPACE}|-)(?:of|mile|inch|foot|feet|cup|hour|acre|point|pound"
    r"|ounce|gallon|the)(?:e?s)?(?!\w))"
)
_HALF_BEFORE = regexp(r"\b(?:by|in) (?:more than |less than |nearly |almost |about |over |around |roughly )?$")
_SUFFIX = regexp(r"(?:st|nd|rd|th)(?!\w)")


class Numeral(NamedTuple):
    """A number alone. `high` differs from `value` for "dozens". `form` is cardinal, ordinal or fraction."""

    start: int
    end: int
    value: float
    high: float
    precision: float
    form: str
    words: bool
    scale: str | None = None
    approximate: bool = False
    #: Digits alone, for guards: "1999", "1,999".
    digits: str = ""


def read_digits(lower: str, m: re.Match[str], money: bool) -> Numeral:
    """The numeral that begins with digits; `money` when a currency sign stands before it, so that "m" is million."""
    start, end = m.start("digits"), m.end("digits")
    raw = lower[start:end]
    body = raw.rstrip("½¼¾⅓⅔⅛⅕")
    value = float(body.replace(",", "")) if body else 0.0
    precision = 10.0 ** -len(body.partition(".")[2])
    if body != raw:
        value += _GLYPHS[raw[-1]]
        precision = 0.25
    if (
        body == raw
        and (suffix := _SUFFIX.match(lower, end))
        and "." not in raw
        and (suffix.group() != "st" or (raw[-1] == "1" and raw[-2:] != "11"))
    ):
        return Numeral(start, end + 2, value, value, 1.0, "ordinal", False, digits=raw)
    scale = _SCALE.match(lower, end)
    name = None
    if scale:
        word, short = scale["word"], scale["short"]
        if word or (
            short
            and (
                money
                or (
                    (not scale["gap"] or short in ("bn", "tn", "bln", "mln", "mn"))
                    and short in ("bn", "tn", "trn", "mn", "mln", "bln", "k", "m")
                )
            )
        ):
            # "5m" is metres unless money; the caller asks again when a noun follows.
            name, factor = SCALES[word or short]
            if short in ("m", "k") and not money and not _counted_after(lower, scale.end()):
                name = None
            else:
                value, precision, end = value * factor, precision * factor, scale.end()
    if name is None and not scale and (slash := _SLASH.match(lower, end)) and "," not in raw:
        over, under = float(slash["over"] or raw), float(slash["under"])
        if under and over < under:
            value = (value if slash["over"] else 0.0) + over / under
            return Numeral(start, slash.end(), value, value, 1 / under, "cardinal" if slash["over"] else "fraction", False, digits=raw)
    if name is None and not scale:
        mixed = _MIXED.match(lower, end)
        if mixed and not precision < 1:
            value, precision, end = value + _part(mixed), 0.25, mixed.end()
            power = _OF_POWER.match(lower, end)
            if power and " of " not in power.group():
                name, factor = SCALES[power["scale"]]
                value, precision, end = value * factor, precision * factor, power.end()
    elif name and (mixed := _MIXED.match(lower, end)) and SCALES[name][1] >= 1e3:
        factor = SCALES[name][1]
        value, precision, end = value + _part(mixed) * factor, 0.25 * factor, mixed.end()
    return Numeral(start, end, value, value, precision, "cardinal", False, name, digits=raw)


_COUNTED = regexp(rf"{SPACE}(?:[a-z-]+{SPACE})?(?:people|[a-z]{{2,}}s)(?!\w)")


def _counted_after(lower: str, at: int) -> bool:
    return _COUNTED.match(lower, at) is not None


def _part(m: re.Match[str]) -> float:
    many = {"one": 1.0, "two": 2.0, "three": 3.0}.get((m["a"] or "a").strip(" -"), 1.0)
    return many / _PARTS[m["part"]]


def read_words(lower: str, m: re.Match[str]) -> Numeral | None:
    """The numeral that begins with a number word; None when it is no number there."""
    word, start, end = m["word"], m.start("word"), m.end("word")
    if word in _MANY or word == "tens":
        return _many(lower, word, start, end)
    if word in ("half", "quarter", "quarters"):
        return _half(lower, word, start, end)
    if word == "couple":
        return Numeral(_article(lower, start), end, 2.0, 2.0, 1.0, "cardinal", True, approximate=True)
    if word in ORDINALS:
        if word in _ORDINAL_POWERS:
            start = _article(lower, start)
        part = _article(lower, start) != start and word not in ("first", "second") and re.match(rf"{SPACE}of(?!\w)", lower[end : end + 6])
        by = lower[max(start - 5, 0) : start].endswith("by a ") and word not in ("first", "second")
        elliptic = _article(lower, start) != start and word not in ("first", "second") and _elliptic(lower, start, end)
        if part or by or elliptic:
            return Numeral(start - 2, end, 1 / ORDINALS[word], 1 / ORDINALS[word], 0.01, "fraction", True)
        return Numeral(start, end, ORDINALS[word], ORDINALS[word], 1.0, "ordinal", True)
    return _cardinal(lower, word, start, end)


def _article(lower: str, start: int) -> int:
    """The start of "a" before a bare power: "a hundred"."""
    if lower[max(start - 2, 0) : start] == "a " and (start < 3 or not lower[start - 3].isalnum()):
        return start - 2
    return start


def _many(lower: str, word: str, start: int, end: int) -> Numeral | None:
    low, high = _MANY.get(word, (20.0, 100.0))
    of = _MANY_OF.match(lower, end)
    if of:
        factor = SCALES[of["scale"][:-1]][1]
        first = {
            "tens": (10.0, 100.0),
            "dozens": (24.0, 200.0),
            "hundreds": (100.0, 1000.0),
            "scores": (40.0, 200.0),
            "thousands": (1e3, 1e4),
        }.get(word)
        if first is None:
            return None
        return Numeral(start, of.end(), first[0] * factor, first[1] * factor, factor, "cardinal", True, of["scale"][:-1], True)
    if word == "tens" or (word == "scores" and not re.match(rf"{SPACE}of(?!\w)", lower[end : end + 6])):
        return None
    return Numeral(start, end, low, high, low / 2, "cardinal", True, approximate=True)


_OF_PERCENT = regexp(rf"(?:{SPACE}|-)(?:of )?(?:an? |one )?(?:full )?(?:per ?cent|percentage point)(?!\w)")


def _half(lower: str, word: str, start: int, end: int) -> Numeral | None:
    power = _OF_POWER.match(lower, end) or (
        re.compile(r"-(?P<scale>thousand|million|billion|trillion|dozen)(?!\w)").match(lower, end) if word == "half" else None
    )
    value = 0.5 if word == "half" else 0.25
    begin = _article(lower, start)
    if power and word != "quarters":
        name, factor = SCALES[power["scale"]]
        return Numeral(
            begin,
            power.end(),
            value * factor,
            value * factor,
            value * factor,
            "cardinal",
            True,
            name,
            name == "dozen",
        )
    if word != "quarters" and _OF_PERCENT.match(lower, end):
        # "Half a percent", "a quarter of a percentage point".
        return Numeral(begin, end, value, value, 0.01, "fraction", True)
    if word == "half" and re.match(rf"{SPACE}(?:of|the|its|their|his|her|our|all)(?!\w)", lower[end : end + 8]):
        return Numeral(begin, end, 0.5, 0.5, 0.01, "fraction", True)
    if word == "half" and _HALF_BEFORE.search(lower[max(begin - 20, 0) : begin]):
        return Numeral(begin, end, 0.5, 0.5, 0.01, "fraction", True)
    if word == "quarter" and begin != start and re.match(rf"{SPACE}of(?!\w)", lower[end : end + 6]):
        return Numeral(begin, end, 0.25, 0.25, 0.01, "fraction", True)
    if word == "quarter" and lower[max(start - 5, 0) : start].endswith("by a "):
        return Numeral(begin, end, 0.25, 0.25, 0.01, "fraction", True)
    if (word == "half" or (word == "quarter" and begin != start)) and _elliptic(lower, begin, end):
        return Numeral(begin, end, value, value, 0.01, "fraction", True)
    return None


#: "Two-thirds said yes, a quarter no and a fifth were undecided": shares beside a share.
_SHARE_VERB = regexp(
    rf"{SPACE}(?:said|were|are|backed|opposed|supported|chose|voted|wanted|want|preferred|prefer|favou?red|thought|had|did|goes|went"
    rf"|declined|disagreed|agreed|refused|remained|disapproved|approved)(?!\w)"
)
_MORE = regexp(
    rf"{SPACE}(?:more|less|up|down|above|below|[a-z]{{3,8}}er){SPACE}"
    rf"(?:than|on|in|the|over|year)(?!\w)|{SPACE}(?:more|less|[a-z]{{3,8}}er)[,.;:]"
)
_ROSE = regexp(
    r"\b(?:rose|risen|fell|fallen|grew|grown|climbed|dropped|jumped|surged|shrank|shrunk|slid|up|down|increased|decreased|declined"
    r"|plunged"
    r"|(?:rise|increase|growth|gain|jump|fall|drop|decline|decrease|reduction|cut) of)"
    r"(?: (?:by|about|nearly|almost|some|only|just over|just under|more than))? (?:a )?$"
)
_NUMBERED = regexp(
    rf"{SPACE}(?!(?:on|in|from|to|at|since|compared|over|after|this|last|year|by|and|as|when|while|for|but|with|during|against|today|yesterday|amid|following|before|despite|per|versus|so|overnight|within)(?!\w))[a-z]{{3,}}"
)
_SHARE_BEFORE = regexp(r"(?:%|percent|per cent|\bhalf|\bthirds?|\bquarters?|\bfifths?|\btenths?) ")
_MEMBER_BEFORE = regexp(r"(?:[,;]|\band|\bwhile|\bbut)(?: (?:about|nearly|almost|some|only|just over|just under))?[ \n](?:a[ \n])?$")


def _elliptic(lower: str, start: int, end: int) -> bool:
    """Whether "a quarter", "half" is a share of what an earlier share of the sentence is of, or a share of change ("a third more")."""
    rose = _ROSE.search(lower[max(start - 32, 0) : start])
    # "Wrapped up a third title": what follows is numbered.
    if _MORE.match(lower, end) or (rose and not (re.match(r"(?:up|down)\b", rose.group()) and _NUMBERED.match(lower, end))):
        return True
    if not _SHARE_VERB.match(lower, end) or not _MEMBER_BEFORE.search(lower[max(start - 24, 0) : start]):
        return False
    return _SHARE_BEFORE.search(lower[max(start - 90, 0) : start].rpartition(". ")[2]) is not None


#: "One half of", "one half to 60 percent".
_OF_OR_UP_TO = regexp(rf"{SPACE}(?:of(?!\w)|to{SPACE}\d)")


def _cardinal(lower: str, word: str, start: int, end: int) -> Numeral | None:
    """Compose number words by rank: hundred takes what is below it, a power takes what is below itself."""
    total = group = 0.0
    last, scale, precision = "", None, 1.0
    limit = float("inf")
    ordinal = False
    between = lower[max(start - 10, 0) : start].rstrip(" a").endswith("between")
    if word in _POWERS or word == "dozen":
        begin = _article(lower, start)
        if begin == start and not re.search(r"(?:several|few|many|couple|per|some)\s$", lower[max(start - 8, 0) : start]):
            return None
        several = begin == start
        start, group, last = begin, (1.0), "unit"
        at, current = end - len(word), word
        if several:
            factor = SCALES[word][1]
            return Numeral(at, end, 2 * factor, 9.99 * factor, factor, "cardinal", True, word, True)
    else:
        at, current = start, word
    while True:
        value = CARDINALS.get(current)
        if value is not None:
            group += value
            last = "unit" if current in _UNITS else "teen" if current in _TEENS else "ten"
            precision = 1.0
        elif current in _ORDINAL_UNITS or current in _ORDINAL_TENS:
            group += ORDINALS[current]
            ordinal, precision, end = True, 1.0, at + len(current)
            break
        elif current == "hundred":
            group, last, precision = group * 100, "hundred", 100.0
        elif current == "dozen":
            group, last, precision, end = group * 12, "dozen", 6.0, at + len(current)
            break
        else:
            factor = SCALES[current][1]
            if factor >= limit:
                break
            total, group, limit, last = total + group * factor, 0.0, factor, "power"
            precision, scale = factor, SCALES[current][0]
        end = at + len(current)
        step = _NEXT.match(lower, end)
        if step is None or step["article"]:
            break
        following, joined = step["word"], "and" in step["gap"]
        if not _follows(last, following, joined, lower[step.start("gap") : step.start("gap") + 1] == "-", limit) or (between and joined):
            break
        if joined and last == "hundred" and following in CARDINALS and lower[step.end() + 1 : step.end() + 8] == "hundred":
            # "One hundred and two hundred" are two numbers; "two hundred and fifty thousand" is one.
            break
        at, current = step.start("word"), following
    value = total + group
    if scale and group:
        scale = None
    if not ordinal and (mixed := _MIXED.match(lower, end)) and last in ("unit", "teen", "ten", "power"):
        factor = limit if last == "power" else 1.0
        value, precision, end = value + _part(mixed) * factor, 0.25 * factor, mixed.end()
        power = _OF_POWER.match(lower, end)
        if power and last != "power" and "of" not in power.group():
            scale, factor = SCALES[power["scale"]]
            value, precision, end = value * factor, precision * factor, power.end()
    elif (
        not ordinal
        and last in ("unit", "teen")
        and total == 0
        and (step := _NEXT.match(lower, end))
        and step["word"] in _PARTS
        and "and" not in step["gap"]
    ):
        # "Two-thirds", "three quarters", "one-fifth"; "one half" too, but not "one second", "one third-placed".
        parts = _PARTS[step["word"]]
        singular = not step["word"].endswith("s")
        if (
            singular == (value == 1)
            and parts > value
            and not (singular and step["gap"] != "-" and not _OF_OR_UP_TO.match(lower, step.end()))
        ):
            return Numeral(start, step.end(), value / parts, value / parts, 0.01, "fraction", True)
    return Numeral(start, end, value, value, precision, "ordinal" if ordinal else "cardinal", True, scale, last == "dozen")


def _follows(last: str, word: str, joined: bool, hyphen: bool, limit: float) -> bool:
    """Whether `word` goes on with a numeral whose last member is of rank `last`."""
    unit = word in _UNITS and word != "zero"
    small = unit or word in _TEENS or word in _TENS or word in _ORDINAL_UNITS or word in _ORDINAL_TENS
    if word in _SHORT_POWERS or (word in _POWERS and word != "hundred"):
        return not joined and last != "power" and SCALES[word][1] < limit
    if word == "hundred":
        return not joined and last in ("unit", "teen", "ten")
    if word == "dozen":
        return not joined and last in ("unit", "teen")
    if last == "ten":
        return not joined and (unit or (word in _ORDINAL_UNITS and ORDINALS[word] < 10))
    if last == "hundred":
        return small
    if last == "power":
        return small and not hyphen
    return False
