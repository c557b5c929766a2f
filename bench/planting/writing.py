"""Phrasings to sentences: slots, choices, number and date styles.

A phrasing file (`phrasings/<code>.txt`) holds one phrasing a line under `== group` headings. In a phrasing:

    {slot}        a value that the kind computes, or a name, place, company drawn from the lists (the same slot gives the same name)
    {^slot}       with a capital first letter (numbers are spelled out: a sentence does not open with a figure)
    {slot:spec}   a value printed in a way: see `printed`
    [a|b|]        one of these
    <a|b>         a where the passage is right, b where it is wrong
    a~ word       "a" or "an", whatever the next word sounds like
    ¶             the next paragraph; parts that open with H:, D:, C: are headline, deck and caption
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from functools import lru_cache
from random import Random
from typing import Any, NamedTuple

from bench.planting import words
from bench.planting.core import PHRASINGS, Article, Edit, Plant
from bench.planting.words import MONTHS, WEEKDAYS
from newslint.source import Span

Values = Mapping[str, Any]
_SLOT = re.compile(r"\{(\^?)([a-z]+\d?)(?::([a-z,]+))?\}")
_CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
_SIDES = re.compile(r"<([^<>|]*)\|([^<>|]*)>")
_ARTICLE = re.compile(r"\b([Aa])~ (?=(\S+))")
_AP = {1: "Jan.", 2: "Feb.", 8: "Aug.", 9: "Sept.", 10: "Oct.", 11: "Nov.", 12: "Dec."}
_ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_TENS = ["-", "-", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_ORDINALS = {
    "one": "first",
    "two": "second",
    "three": "third",
    "five": "fifth",
    "eight": "eighth",
    "nine": "ninth",
    "twelve": "twelfth",
}


class Money(NamedTuple):
    """An amount as printed: `number` of `scale` ("", "thousand", "million", "billion") in `currency` ("$", "£", "€")."""

    number: Decimal
    scale: str = ""
    currency: str = "$"


@lru_cache
def phrasings(code: str) -> dict[str, tuple[str, ...]]:
    """Group to phrasings of a code's file."""
    groups: dict[str, list[str]] = {}
    group = ""
    for line in (PHRASINGS / f"{code}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("=="):
            group = line[2:].strip()
        elif line.strip() and not line.startswith("#"):
            groups.setdefault(group, []).append(line.strip())
    return {k: tuple(v) for k, v in groups.items()}


def in_words(n: int) -> str:
    """A whole number below a million in words."""
    if n < 20:
        return _ONES[n]
    if n < 100:
        return _TENS[n // 10] + (f"-{_ONES[n % 10]}" if n % 10 else "")
    if n < 1000:
        return f"{_ONES[n // 100]} hundred" + (f" and {in_words(n % 100)}" if n % 100 else "")
    rest = f" {in_words(n % 1000)}" if n % 1000 else ""
    return f"{in_words(n // 1000)} thousand{rest}"


def ordinal_figure(n: int) -> str:
    suffix = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return f"{n}{suffix}"


def ordinal_words(n: int) -> str:
    head, dash, last = in_words(n).rpartition("-")
    last = _ORDINALS.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return head + dash + last


class Style(NamedTuple):
    """How one reporter prints dates, percentages and amounts."""

    date: str  # "us", "ap", "uk", "ukth"
    percent: str  # "%", " percent", " per cent"
    money: str  # "word" ("$4 million"), "short" ("$4m")


def styles(rng: Random) -> Style:
    date = rng.choice(["us", "us", "ap", "ap", "uk", "uk", "ukth"])
    percent = rng.choice(["%", "%", "%", " per cent" if date.startswith("uk") else " percent"])
    return Style(date, percent, rng.choice(["word", "word", "short"] if date.startswith("uk") else ["word", "word", "word", "short"]))


def date_text(day: dt.date, style: str, year: bool) -> str:
    month = _AP.get(day.month, MONTHS[day.month]) if style == "ap" else MONTHS[day.month]
    if style in ("us", "ap"):
        return f"{month} {day.day}" + (f", {day.year}" if year else "")
    number = ordinal_figure(day.day) if style == "ukth" else str(day.day)
    return f"{number} {month}" + (f" {day.year}" if year else "")


def number_text(value: int | Decimal) -> str:
    """AP style: words below ten, figures with commas above."""
    if isinstance(value, int) and 0 <= value < 10:
        return in_words(value)
    return f"{value:,}"


def printed(value: Any, spec: str, style: Style) -> str:
    """A value in the way that `spec` names.

    Dates: d June 3, 2024; md June 3; "d," and "md," with the comma that follows in US style; wd Monday; m June; my June 2024; y 2024;
    the 3rd.
    Numbers: AP style without a spec; w in words; f figures; o ordinal (third, 12th); ow, of ordinals in words and figures; pc percentage;
    c figures without commas. Money: as its style says; mw always "$4 million". Weekday names: abbr Tues.
    """
    if isinstance(value, dt.date):
        us = style.date in ("us", "ap")
        match spec:
            case "d" | "":
                return date_text(value, style.date, True)
            case "d,":
                return date_text(value, style.date, True) + ("," if us else "")
            case "md":
                return date_text(value, style.date, False)
            case "md,":
                return date_text(value, style.date, False) + ("," if us else "")
            case "wd":
                return WEEKDAYS[value.weekday()]
            case "m":
                return MONTHS[value.month]
            case "my":
                return f"{MONTHS[value.month]} {value.year}"
            case "y":
                return str(value.year)
            case "the":
                return ordinal_figure(value.day)
    if isinstance(value, Money):
        short = style.money == "short" and spec != "mw"
        scale = {"": "", "thousand": ",000", "million": "m" if short else " million", "billion": "bn" if short else " billion"}[value.scale]
        return f"{value.currency}{value.number:,}{scale}"
    if isinstance(value, str):
        if spec == "abbr":
            return {"Tuesday": "Tues.", "Wednesday": "Wed.", "Thursday": "Thurs."}.get(value, value[:3] + ".")
        return value.upper() if spec == "up" else value
    assert isinstance(value, int | Decimal), value
    match spec:
        case "":
            return number_text(value)
        case "f":
            return f"{value:,}"
        case "c":
            return f"{value}"
        case "w":
            return in_words(int(value))
        case "pc":
            return f"{value:,}{style.percent}"
        case "o":
            return ordinal_words(int(value)) if value < 10 else ordinal_figure(int(value))
        case "ow":
            return ordinal_words(int(value))
        case "of":
            return ordinal_figure(int(value))
    raise ValueError(f"no spec {spec!r} for {value!r}")


class Writer:
    """Fills the slots of one plant: names once drawn stay, so that the wrong and the right text differ in their values only."""

    def __init__(self, rng: Random, article: Article, style: Style | None = None) -> None:
        self.rng = rng
        self.style = style or styles(rng)
        self.names = words.Names(rng, article.text)

    def choose(self, phrasing: str) -> str:
        return _CHOICE.sub(lambda m: self.rng.choice(m[1].split("|")), phrasing)

    def fill(self, phrasing: str, values: Values) -> str:
        def slot(m: re.Match[str]) -> str:
            name, spec = m[2], m[3] or ""
            if name == "c" and "c" not in values:
                return "," if self.style.date in ("us", "ap") else ""
            value = values[name] if name in values else self.names[name]
            if m[1] and isinstance(value, int) and not spec:
                spec = "w"
            text = printed(value, spec, self.style)
            return text[:1].upper() + text[1:] if m[1] else text

        text = _SLOT.sub(slot, phrasing)
        text = _ARTICLE.sub(lambda m: f"{m[1]}{'n' if vowel(m[2]) else ''} ", text)
        text = re.sub(r"  +", " ", text).replace(" ,", ",").replace(",,", ",").replace(",.", ".").replace("..", ".")
        text = re.sub(r"(?<=[a-z]s)'s\b", "'", text)
        assert not re.search(r"[{}~]", text), text
        return re.sub(r"(^|¶ )([HDC]: )?([a-z])", lambda m: m[1] + (m[2] or "") + m[3].upper(), text.strip())


def vowel(word: str) -> bool:
    """Whether a word opens with a vowel sound: "8", "18-year", "eleven", "hour"."""
    word = word.lstrip('$£€"“')
    if re.match(r"(?:8|11|18)(?!\d)|8\d(?!\d)|8\d\d(?!\d)|(?:11|18),|8[\d.,]", word):
        return True
    return bool(re.match(r"(?i)[aeiou]|hour|honou?r", word)) and not re.match(r"(?i)one|uni|eur|us[ae]", word)


def write(
    rng: Random,
    article: Article,
    code: str,
    group: str,
    right: Values,
    wrong: Values | None,
    *,
    style: Style | None = None,
    names: Values | None = None,
    fits: Callable[[Article, int], bool] | None = None,
) -> Plant | None:
    """A plant made of one of the group's phrasings; `wrong` overrides values of `right`, and None makes a look-alike.

    `fits` says of a place whether the error is one there.
    """
    writer = Writer(rng, article, style)
    for name, value in (names or {}).items():
        writer.names.known[name] = value
    phrasing = writer.choose(rng.choice(phrasings(code)[group]))
    good = writer.fill(_SIDES.sub(r"\1", phrasing), right)
    places = put(rng, article, good, fits)
    if places is None:
        return None
    if wrong is None:
        return Plant(code, group, article, (), _edits(places, good), "look-alike")
    bad = writer.fill(_SIDES.sub(r"\2", phrasing), {**right, **wrong})
    return Plant(code, group, article, _edits(places, bad), _edits(places, good), "insertion")


def _parts(text: str) -> list[str]:
    return [p.strip() for p in text.split("¶")]


def _edits(places: list[Edit], text: str) -> tuple[Edit, ...]:
    edits = [
        place._replace(text=part.split(":", 1)[1].strip() if part[:2] in ("H:", "D:") else _body(part))
        for place, part in zip(places, _parts(text))
    ]
    merged: list[Edit] = []
    for edit in edits:  # several new paragraphs at one place are one planted text, so that edits never overlap
        if merged and merged[-1].span == edit.span and not edit.span.start < edit.span.end:
            last = merged.pop()
            edit = last._replace(text=last.text + last.tail + edit.lead + edit.text, tail=edit.tail)
        merged.append(edit)
    return tuple(merged)


def _body(part: str) -> str:
    return part[2:].strip() if part.startswith("B:") else f"Photo: {part[2:].strip()}" if part.startswith("C:") else part


def put(rng: Random, article: Article, text: str, fits: Callable[[Article, int], bool] | None = None) -> list[Edit] | None:
    """A place in the article for each part of a text; None where it has none."""
    parts = _parts(text)
    body = [p for p in parts if p[:2] not in ("H:", "D:")]
    gaps, boundaries = ([at for at in places if fits is None or fits(article, at)] for places in (article.gaps, article.boundaries))
    if len(body) == 1 and gaps and not body[0].startswith("C:") and rng.random() < 0.35:
        gap = rng.choice(gaps)
        offsets = [Edit(Span(gap, gap), "", "", " ")]
    else:
        apart = rng.random() < 0.4
        count = len(body) if apart else 1
        if max(count, 1) > len(boundaries):
            return None
        chosen = sorted(rng.sample(boundaries, count)) if apart else [rng.choice(boundaries)] * len(body)
        offsets = [Edit(Span(b, b), "", article.parting) for b in chosen]
    out = []
    for part in parts:
        if part[:2] in ("H:", "D:"):
            out.append(article.head("headline" if part[0] == "H" else "deck", ""))
        else:
            out.append(offsets.pop(0))
    return out
