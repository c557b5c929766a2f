"""Numbers: real expressions of an article, broken. The untouched article is the twin."""

from __future__ import annotations

import re
from random import Random

from bench.planting.core import Article, Plant, plants
from bench.planting.dates_mutations import Offers, matches, mutation
from bench.planting.numbers import rounded
from bench.planting.writing import in_words

_CONVERSION = re.compile(
    r"\b(?P<a>\d[\d,]*(?:\.\d+)?)[ -]?"
    r"(?P<u>miles?|mi|km|kilomet(?:er|re)s?|feet|foot|ft|met(?:er|re)s?|m|acres?|pounds?|lbs?|mph|°?[FC])"
    r"\b[^().\d]{0,20}\((?P<b>\d[\d,]*(?:\.\d+)?)[ -]?"
    r"(?P<v>miles?|mi|km|kilomet(?:er|re)s?|feet|ft|met(?:er|re)s?|m|hectares?|kg|km/h|kph|°?[FC])\)"
)
_FACTORS = {
    ("mi", "km"): 1.609344,
    ("f", "m"): 0.3048,
    ("ac", "he"): 0.40468564,
    ("p", "kg"): 0.45359237,
    ("l", "kg"): 0.45359237,
    ("mp", "k"): 1.609344,
}
_MONEY = re.compile(
    r"(?<![\w$])\$\d[\d,.]*\d (?:m|b|tr)illion\b(?! \w+s\b| dollar)"
    r"|(?<![\w$])\$\d[\d,]*\d\b(?![ .]?(?:\d|million|billion|trillion|m\b|bn\b))"
)
_PERCENT = re.compile(r"\b[1-9]\d(?:\.\d)? percent\b(?! [a-z]+ (?:increase|decrease|rise|fall))")
_FIGURE = re.compile(r"(?<![\d.,$£€#-])\b(\d{1,3}(?:,\d{3})+|\d{1,3})\b(?![\d.,:%-]*\d|%|th\b|st\b|nd\b|rd\b|-)")
#: Before a number that may be any near it.
_ABOUT = re.compile(r"\b(?:about|around|nearly|almost|some|over|more than|at least|up to) $", re.IGNORECASE)

#: After a number of a race's name, which no headline counts.
_RACE = re.compile(r"[ -]?(?:m|km|metres?|meters?|miles?)\b")


@mutation("NL312", "mutation-money", 1)
def money_twice(rng: Random, article: Article) -> Offers:
    return [(s, m.end(), m.end(), " dollars") for s, m in matches(article, _MONEY)]


@mutation("NL312", "mutation-percent", 0.7)
def percent_plural(rng: Random, article: Article) -> Offers:
    return [(s, m.end(), m.end(), "s") for s, m in matches(article, _PERCENT)]


def _factor(unit: str, other: str) -> float | None:
    """What turns a measure in `unit` into `other`; None where the two are no pair of the table."""
    for (a, b), factor in _FACTORS.items():
        if unit.startswith(a) and other.startswith(b):
            return factor
        if unit.startswith(b) and other.startswith(a):
            return 1 / factor
    return None


@mutation("NL307", "mutation", 2)
def other_unit(rng: Random, article: Article) -> Offers:
    out = []
    for s, m in matches(article, _CONVERSION):
        factor = _factor(m["u"], m["v"])
        a, b = (float(m[g].replace(",", "")) for g in ("a", "b"))
        if factor is None or not b or abs(a * factor / b - 1) > 0.05:
            continue
        wrong = rounded(b * rng.choice((0.62, 1.3, 1.61, 10, 0.75)))
        if wrong >= 1 and abs(float(wrong) / b - 1) > 0.15:
            out.append((s, m.start("b"), m.end("b"), f"{wrong:,}"))
    return out


@plants("NL310", "mutation", 3)
def headline_number(rng: Random, article: Article) -> Plant | None:
    """A number of the headline that the body gives becomes one that the body does not; not one that is rounded or told as about so many."""
    for key, pieces in article.front.texts.items():
        if key.lower() not in ("title", "headline") or not pieces:
            continue
        place = article.head("headline", "")
        title = place.span.of(article.text).strip("\"'")
        for m in _FIGURE.finditer(title):
            n = int(m[1].replace(",", ""))
            body = article.body_text
            if not 3 < n < 1900 or _ABOUT.search(title[: m.start()]) or _RACE.match(title, m.end()) or not re.search(rf"(?<![\d,.]){m[1]}(?![\d.]|,\d)|\b{in_words(n)}\b", body, re.IGNORECASE):
                continue
            for _ in range(20):
                wrong = rng.choice((n + 10, n - 1, n + 3, int(str(n)[::-1]), n + 20, n * 10))
                if wrong > 3 and wrong != n and not (n % 10 == 0 and abs(wrong - n) <= 5) and not re.search(rf"\b(?:{wrong}|{wrong:,}|{in_words(wrong)})\b", body, re.IGNORECASE):
                    bad = title[: m.start()] + f"{wrong:,}" + title[m.end() :]
                    if '"' in title or "\\" in title:
                        break
                    return Plant("NL310", "mutation", article, (place._replace(text=bad),), (place._replace(text=title),), "mutation")
    return None
