"""Dates and times: real expressions of an article, broken. The untouched article is the twin."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterator
from random import Random

from bench.planting.core import Article, Edit, Plant, plants
from bench.planting.dates import DAY, other_weekday, weekday
from bench.planting.dates_relations import ambiguous_months
from bench.planting.words import MONTHS, WEEKDAYS
from bench.planting.writing import ordinal_figure
from newslint.source import Span

_ABBREVIATED = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sept?", "Oct", "Nov", "Dec"]
_MONTH = "(?P<month>" + "|".join([*MONTHS[1:], *(rf"{a}\." for a in _ABBREVIATED)]) + ")"
_DATE = rf"(?:{_MONTH} (?P<day>\d{{1,2}})(?!\d)|(?P<dayb>\b\d{{1,2}}) {_MONTH.replace('month', 'monthb')})(?:,? (?P<year>(?:19|20)\d\d))?"
_WEEKDAY_DATE = re.compile(rf"\b(?P<wd>{'|'.join(WEEKDAYS)}),? (?:the )?{_DATE}")
_ANY_DATE = re.compile(_DATE)
_TIME = re.compile(r"\b(\d{1,2}):(\d\d)(?= ?(?:[ap]\.?m|UTC|GMT|local))")
_ORDINAL = re.compile(r"\b(\d{1,2})(st|nd|rd|th)\b")
_MONTH_YEAR = re.compile(rf"\b[Ii]n ({'|'.join(MONTHS[1:])}),? (\d{{4}})(?=[\s.,;])")

#: (sentence, start, end, new text) of what an article offers.
Offers = list[tuple[Span, int, int, str]]


def matches(article: Article, pattern: re.Pattern[str]) -> Iterator[tuple[Span, re.Match[str]]]:
    """Matches of a pattern inside the sentences of an article's paragraphs."""
    for sentence in article.sentences:
        for m in pattern.finditer(article.text, sentence.start, sentence.end):
            yield sentence, m


def mutant(code: str, group: str, article: Article, sentence: Span, start: int, end: int, new: str) -> Plant:
    old = sentence.of(article.text)
    text = article.text[sentence.start : start] + new + article.text[end : sentence.end]
    stripped = old.rstrip()
    tail = old[len(stripped) :]
    return Plant(code, group, article, (Edit(sentence, text.rstrip(), "", tail),), (Edit(sentence, stripped, "", tail),), "mutation")


def mutation(code: str, group: str, weight: float) -> Callable[[Callable[[Random, Article], Offers]], None]:
    """Register a function that lists (sentence, start, end, new text) of an article; one of them is taken."""

    def register(offers: Callable[[Random, Article], Offers]) -> None:
        @plants(code, group, weight)
        def plant(rng: Random, article: Article) -> Plant | None:
            found = offers(rng, article)
            return mutant(code, group, article, *rng.choice(found)) if found else None

    return register


def date_of(m: re.Match[str], published: dt.date) -> dt.date | None:
    """The date of a match; without a year, the one nearest to publication."""
    name, number = m["month"] or m["monthb"], int(m["day"] or m["dayb"])
    month = next(i for i, full in enumerate(MONTHS) if full and full.startswith(name.rstrip(".")[:3]))
    years = [int(m["year"])] if m["year"] else [published.year - 1, published.year, published.year + 1]
    days = []
    for year in years:
        try:
            days.append(dt.date(year, month, number))
        except ValueError:
            continue
    return min(days, key=lambda d: abs(d - published), default=None)


@mutation("NL201", "mutation", 4)
def weekday_or_day(rng: Random, article: Article) -> Offers:
    out = []
    for sentence, m in matches(article, _WEEKDAY_DATE):
        day = date_of(m, article.date)
        if day is None or weekday(day) != m["wd"] or (not m["year"] and abs(day - article.date) > 90 * DAY):
            continue
        if rng.random() < 0.6:
            out.append((sentence, m.start("wd"), m.end("wd"), other_weekday(rng, day)))
            continue
        part = "day" if m["day"] else "dayb"
        number = rng.choice([n for n in range(1, 29) if (n - day.day) % 7])
        out.append((sentence, m.start(part), m.end(part), str(number)))
    return out


@mutation("NL202", "mutation-date", 2)
def day_of_month(rng: Random, article: Article) -> Offers:
    out = []
    for sentence, m in matches(article, _ANY_DATE):
        day = date_of(m, article.date)
        if day:
            part = "day" if m["day"] else "dayb"
            bad = {2: 30, 4: 31, 6: 31, 9: 31, 11: 31}.get(day.month, 32)
            out.append((sentence, m.start(part), m.end(part), str(bad)))
    return out


@mutation("NL202", "mutation-time", 1)
def minutes(rng: Random, article: Article) -> Offers:
    return [(s, m.start(2), m.end(2), str(rng.randint(60, 98))) for s, m in matches(article, _TIME)]


@mutation("NL202", "mutation-ordinal", 1)
def suffix(rng: Random, article: Article) -> Offers:
    return [
        (s, m.start(2), m.end(2), rng.choice([x for x in ("st", "nd", "rd", "th") if x != m[2]]))
        for s, m in matches(article, _ORDINAL)
        if ordinal_figure(int(m[1])) == m.group()
    ]


@mutation("NL206", "mutation", 2)
def year_left_out(rng: Random, article: Article) -> Offers:
    """ "in September 2018" of last year loses its year, where no other year stands in the paragraph."""
    months = {MONTHS[m] for m in ambiguous_months(article)}
    out = []
    for sentence, m in matches(article, _MONTH_YEAR):
        paragraph = next(p for p in article.paragraphs if p.start <= m.start() < p.end).of(article.text)
        alone = len(re.findall(r"\b(?:19|20)\d\d\b", paragraph)) == 1
        if (
            m[1] in months
            and int(m[2]) == article.date.year - 1
            and alone
            and re.search(r"\w+ed\b|\bwas\b|\bwere\b|\bhad\b", sentence.of(article.text))
        ):
            out.append((sentence, m.end(1), m.end(2), ""))
    return out
