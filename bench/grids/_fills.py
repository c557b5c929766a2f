"""Sentence patterns filled with values, wrong and right: what the grids of the rules on dates have in common."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from bench.grid import Cell

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
AP = ("Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.")
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
SHORT = ("Mon.", "Tues.", "Wed.", "Thurs.", "Fri.", "Sat.", "Sun.")
WORDS = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
    "seventeen", "eighteen", "nineteen", "twenty",
)  # fmt: skip
TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}
NTH = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")


class Fill(NamedTuple):
    """The values of one text, wrong and right, of an article of `date`."""

    date: str
    wrong: Mapping[str, object]
    right: Mapping[str, object]


def filled(patterns: Iterable[str], fills: Iterable[Fill]) -> Iterator[Cell]:
    """Every pattern with every fill that has its values; the pattern is the axis."""
    fills = list(fills)
    for pattern in patterns:
        for fill in fills:
            try:
                wrong, right = (_opened(pattern.format_map(values)) for values in (fill.wrong, fill.right))
            except KeyError:
                continue
            if wrong != right:
                yield Cell((pattern,), wrong, right, fill.date)


def _opened(text: str) -> str:
    """A text whose first letter is a capital, with "an" before eight and eleven."""
    text = re.sub(r"\b([Aa]) (?=eight|eleven|(?:8|11|18)\b)", r"\1n ", text)
    return text[:1].upper() + text[1:]


def word(n: int) -> str:
    """A number in words up to 99."""
    if n < len(WORDS):
        return WORDS[n]
    return TENS[n - n % 10] + (f"-{WORDS[n % 10]}" if n % 10 else "")


def ap(n: int) -> str:
    """A number as agencies print it: in words below ten."""
    return WORDS[n] if n < 10 else str(n)


def suffix(n: int) -> str:
    """The number as an ordinal in figures."""
    return f"{n}{'th' if n % 100 in (11, 12, 13) else {1: 'st', 2: 'nd', 3: 'rd'}.get(n % 10, 'th')}"


def nth(n: int) -> str:
    """An ordinal as agencies print it."""
    return NTH[n] if n < 10 else suffix(n)


def day(iso: str) -> dt.date:
    """The day of an ISO date."""
    return dt.date.fromisoformat(iso)
