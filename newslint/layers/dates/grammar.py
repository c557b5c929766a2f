"""The grammar of time expressions over word classes (see lexicon.py for what each character stands for)."""

from __future__ import annotations

import re
from functools import cache

from newslint.regexp import regexp

#: A day of the month in figures, with or without its ordinal ending.
_DAY = r"dt?"
#: A number of units: figures, words, "a", "a few", "two and a half", "two to three".
_COUNT = (
    r"(?:[dhny](?:\.[dhn])?(?:(?: ?- ?| [rA] )[dhny])?|c(?:(?:-| |- | A )c){0,4}(?:(?: [rA] |-[rA]-)c(?:[- ]c)?)?|a F(?: o)?|F(?: o)?|a)"
    r"(?:[- ]A[- ](?:a[- ])?J)?"
)
_WEEKDAY = r"(?:(?:W|w\.?)(?: N)?(?:,? | \()(?:T )?)?"
_EDGE = r"(?:E[- ]|I o (?:T )?)?"
_DAYS = rf"(?:(?:, {_DAY}){{0,6}},? A (?:T )?{_DAY}| ?- ?{_DAY}| [ru] (?:T )?{_DAY})?"
_YEAR = r"(?:,? y(?![\-:,]?[dhn]))?"

#: Alternatives in order of precedence: the builder's name, the classes it can start with, the pattern.
PRODUCTIONS: tuple[tuple[str, str, str], ...] = (
    ("iso", "y", r"y(?P<dash>[-/])[dh](?P=dash)[dh](?!-?[dhny])"),
    ("numeric", "dh", r"[dh](?P<mark>[/.-])[dh](?P=mark)[yh](?![/\-]?[dhny])|d/d(?![/\-]?[dhny])"),
    (
        "us", "MmWw",
        rf"{_WEEKDAY}[Mm]\.? (?:{_DAY}{_DAYS}|h(?=,? y)|n(?=, y))"
        rf"(?![:/%\-]?[dhny]|[:.][dh]|%| ?V)(?:,? n(?![\w%]|[.,][dhny])|{_YEAR})",
    ),
    ("gb", "dhTWw", rf"{_WEEKDAY}(?:T )?(?:{_DAY}{_DAYS}|ht|h(?= M y))(?: o|-)? ?[Mm]\.?{_YEAR}"),
    ("ordinal_day", "TWO", rf"(?:W,? )?(?:T )?(?:O|c-O) o M{_YEAR}"),
    ("day_of_month", "TWd", r"(?:W,? )?T (?:dt|ht)(?: o (?:T|H|L) U)?(?![- ]?[UMCx])|(?:T )?dt o (?:T )?[HL] U"),
    ("month_year", "MmEI", rf"{_EDGE}[Mm]\.?(?: o|,)? (?:y|n)(?![-:]?[dhn]|[.,][dhny])"),
    ("month", "MEILHTv", rf"{_EDGE}(?:(?:[LHv]|T L) )?M(?:\.(?= [a-zA-Z,]))?(?: (?:o )?[LH] U)?"),
    ("holiday", "XM", r"X|M(?= [xU])"),
    ("anniversary", "dhnyOc", r"(?:(?:[dhny]t|O|c-O)(?:[- ]U)?|(?:[dhny]|c(?:-c)?)[- ]U)(?: [x5])?[- ]C"),
    ("quarter", "TOdQ", r"(?:T )?(?:O|dt)[- ]U(?: (?:o )?(?:(?:T )?[LH] U|y))?|Qd(?: (?:o )?y)?"),
    ("century", "EITOdc", rf"{_EDGE}(?:T )?(?:dt|O|c-O)[- ]U"),
    ("decade", "EITyhd3'", rf"{_EDGE}(?:T )?(?:y'?z|'?[hd]'?z|3)"),
    ("season", "EITLHvZ", rf"{_EDGE}(?:(?:[LHv]|T(?: L)?) )?Z(?: o)?(?: y(?!z))?(?: (?:o )?[LH] U)?"),
    ("clock_range", "d", r"d(?:[:.][dh])?(?: ?- ?| [ru] | A )d(?:[:.][dh])? ?V(?: G)?"),
    ("clock", "dhnyY", r"[dhn](?:[:.][dh]){0,2}(?: ?V| k)(?: G)?|[dhn]:[dhn](?::[dh])?(?: ?G)?|[yn] ?G|Y(?: G)?|[dh]\.[dh] ?G"),
    ("jubilee", "45", r"[45]"),
    ("age", "dhnceU", r"(?:[dhn]|c(?:-c)?)(?:-| )U(?:-| )D|U-D|e(?: o)? (?:[dhn]|c(?:-c)?)(?:(?: r | A |-)[dh])?"),
    ("comma_age", ",( ", r", [dh](?=[,.;)])| \([dh]\)"),
    ("quarter_century", "aU", r"(?:a )?U(?:[- ]| o a )U(?: [gl])?"),
    ("halves", "Ja", r"J[- ]?(?:a )?[- ]?U|a U A a J"),
    ("long", "dhca1U", r"(?:(?:[dh]|c|a)[- ])?U-2|1"),
    ("beside_today", "T", r"T U q R"),
    ("nth", "TOLd", r"(?:T )?(?:O|dt|L) (?:W|U|K) (?:o|i) (?:(?:T )?[LH] U|M(?: (?:o )?y)?)"),
    ("relative", "lEITLH", rf"(?:[lE][- ]|I o )?(?:T )?[LH](?: [LH])?(?: {_COUNT})? (?:U|K|N)(?: [lE](?! x))?|I o T U(?! o)"),
    ("relative", "TLH", r"T (?:U|N|W) [lq]|(?:T )?[LH] W(?: N)?"),
    ("unit_end", "U", r"U[- ]I"),
    ("nights", "dhc", r"(?:[dh]|c(?:-c)?)-N"),
    ("duration", "dhnycaF", rf"{_COUNT}(?:[- ]j)?[- ]?U(?:'? g|'? [lqsf]\b)?"),
    ("after_units", "U", r"U [lgq]"),
    ("weekday", "vW", r"(?:v )?W(?: N)?(?: (?:o )?[LH] U)?"),
    ("weekday_short", "w", r"w\."),
    ("day_word", "RH", r"R(?: N)?|H N"),
    ("weekend", "TWK", r"(?:T |W )?K"),
    ("recurring", "v", r"v (?:O )?(?:U|N|K)"),
    ("years", "y", r"y ?- ?(?:y|[dh])(?![-/\d.,]?[dhny])"),
    ("year", "yI", r"(?:I o )?y"),
    ("plain_age", "dhc", r"(?:[dh]|c(?:-c)?)(?![-/:%]|\.[dhny])"),
)  # fmt: skip


@cache
def at(start: str, beyond: str | None = None) -> re.Pattern[str]:
    """The alternatives for one first class, those after the builder `beyond` only.

    The last group to close is the outer one: its name is the builder's.
    """
    wanted = [(name, pattern) for name, starts, pattern in PRODUCTIONS if start in starts]
    if beyond is not None:
        wanted = wanted[max(i for i, (name, _) in enumerate(wanted) if name == beyond) + 1 :]
    merged: dict[str, str] = {}
    for name, pattern in wanted:
        merged[name] = f"{merged[name]}|{pattern}" if name in merged else pattern
    return regexp("|".join(f"(?P<{name}>{pattern})(?![a-zA-Z])" for name, pattern in merged.items()) or r"(?!)")


#: Where trying is worth while. "the" and "a" count only before a word of time; figures not after "Covid-" or inside a decimal number.
START = regexp(
    r"(?<![a-zA-Z0-9$€£])(?<![dhny][.:/])"
    r"(?:[MmWwEXOcJ1ZLHlKRIvyUQYFe345]|(?<!x-)[dhn]|T(?= [LOHUNZKWMEdh3yc'])|a(?= [FUJ])|'(?=[hd]))|, (?=[dh][,.;)])| (?=\([dh]\))"
)
