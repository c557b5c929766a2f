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


#: What stands before and behind a sentence in a story of other people, with years, lengths and ages of its own.
STORIES = {
    "council": (
        "Leeds council voted on Tuesday to sell the old town hall to a hotel firm.\n\nThe plan, first put forward in 2004, drew 412 objections. It was shelved for three years.\n\n",
        "\n\nMayor Erna Lund, 58, said the sale would bring in $4 million. Work will start next spring and take two years.\n\nThe hall was built in 1887 and last repaired in 1996.",
    ),
    "court": (
        "A judge in Oslo on Monday refused to free Tomas Wiik, a 41-year-old trader who is accused of hiding losses of $90 million.\n\nProsecutors say the fraud began in 2001. Wiik, who was arrested last week, denies it.\n\n",
        "\n\nHis lawyer, Anna Moe, said they would appeal within two weeks. The trial is expected to last six months.\n\nIn 2003 another trader of the bank, Per Dahl, then 29, was jailed for five years.",
    ),
    "sport": (
        "Rovers beat City 3-1 on Saturday to go top of the league for the first time this season.\n\nJan Berg, 27, scored twice in the second half, and the 19-year-old substitute Ole Vik made it safe four minutes from time.\n\n",
        "\n\n“We have waited ten years for this,” coach Lars Holt, 52, said. “Nobody here has forgotten 2005.”\n\nRovers play United on Wednesday. The season ends in three weeks.",
    ),
}


def in_stories(cells: Iterable[Cell]) -> Iterator[Cell]:
    """Some texts, each alone and then in a story of something else."""
    names = [*STORIES]
    for k, cell in enumerate(cells):
        yield cell
        if " ¶ " not in cell.wrong and not cell.wrong.startswith(("Photo: ", "When: ", "What: ", "Date: ")):
            name = names[k % len(names)]
            before, behind = STORIES[name]
            yield Cell((f"(in a story, {name})",), f"{before}{cell.wrong}{behind}", f"{before}{cell.right}{behind}", cell.date)


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
