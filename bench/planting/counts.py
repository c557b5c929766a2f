"""Numbers, NL303 to NL305 and NL310 to NL312: counts, their parts, lists and forms."""

from __future__ import annotations

import re
from decimal import Decimal
from random import Random
from typing import Any

from bench.planting.core import Article, Plant, plants
from bench.planting.dates import off
from bench.planting.numbers import Both, Values, fair, inserts
from bench.planting.words import Names
from bench.planting.writing import Money, in_words, write

# NL303: a total and its parts -----------------------------------------------------------------------------------------------


def _parts(rng: Random, article: Article, count: int) -> Both:
    parts = [rng.choice((rng.randint(2, 12), rng.randint(5, 60))) for _ in range(count)]
    total = sum(parts)
    right: Values = {"n": total, **dict(zip(("a", "b", "c3"), parts))}
    slot = rng.choice(list(right))
    assert right["n"] == sum(parts)
    return right, {slot: off(rng, right[slot], 1, 9, 2)}


def _amounts(rng: Random, article: Article) -> Both:
    """Millions in whole numbers: three of them that are off by one may each be rounded."""
    while True:
        right, wrong = _parts(rng, article, 2)
        total, first, second = ({**right, **wrong}[slot] for slot in ("n", "a", "b"))
        if abs(first + second - total) > 1:
            return right, wrong


def _whole(rng: Random, article: Article) -> Both:
    n = rng.randint(12, 90)
    return {"n": n, "over": rng.randint(n // 2, n - 2)}, {"over": n + rng.randint(1, 30)}


def _fair_parts(rng: Random, article: Article) -> Values:
    a, b = rng.randint(10, 40), rng.randint(10, 40)
    return {"n": a + b, "a": a, "b": b, "few": rng.randint(2, 9)}


inserts("NL303", "two", 4, lambda rng, a: _parts(rng, a, 2))
inserts("NL303", "three", 2, lambda rng, a: _parts(rng, a, 3))
inserts("NL303", "whole", 1, _whole)
inserts("NL303", "money", 0.5, _amounts)
fair("NL303", "including", 1, _fair_parts)
fair("NL303", "overlap", 1, _fair_parts)


# NL304: a count and a list of names -----------------------------------------------------------------------------------------


def joined(names: list[str], oxford: bool) -> str:
    return names[0] if len(names) == 1 else ", ".join(names[:-1]) + ("," if oxford and len(names) > 2 else "") + f" and {names[-1]}"


def _listed(rng: Random, article: Article) -> Both:
    """Names of people, cities, countries and states: a phrasing takes the list it speaks of."""
    names = Names(rng, article.text)
    n = rng.randint(2, 6)
    wrong = off(rng, n, 1, 2, 2)
    oxford = rng.random() < 0.3
    right: Values = {"n": n}
    bad: Values = {}
    for slot, key in (("person", "list"), ("city", "cities"), ("country", "countries"), ("state", "states")):
        found = [names[f"{slot}{i}"] for i in range(1, 9)]
        right[key], bad[key] = joined(found[:n], oxford), joined(found[:wrong], oxford)
    return right, bad


inserts("NL304", "people", 3, _listed)
inserts("NL304", "places", 2, _listed)


@plants("NL304", "both", 1)
def both_of_three(rng: Random, article: Article) -> Plant | None:
    names = Names(rng, article.text)
    people = [names[f"person{i}"] for i in range(1, 5)]
    right: Values = {"list": joined(people[:2], False), "trio": joined(people[:3], False)}
    wrong: Values = {
        "list": joined(people[:3], False),
        "trio": joined(people[:2], False) if rng.random() < 0.5 else joined(people[:4], False),
    }
    return write(rng, article, "NL304", "both", right, wrong)


def _fair_list(rng: Random, article: Article) -> Values:
    names = Names(rng, article.text)
    n = rng.randint(2, 5)
    people = [names[f"person{i}"] for i in range(1, n + 1)]
    roles = [f"{p}, {names[f'role{i}']}" for i, p in enumerate(people)]
    ages = [f"{p}, {rng.randint(19, 70)}" for p in people]
    cities = joined([names[f"city{i}"] for i in range(1, n + 1)], False)
    return {
        "n": n,
        "nm": n + rng.randint(2, 9),
        "two": 2,
        "cities": cities,
        "list": joined(people, False),
        "listage": joined(ages, True),
        "listrole": "; ".join(roles),
    }


fair("NL304", "including", 1, _fair_list)
fair("NL304", "joined", 1, _fair_list)


# NL305 and NL310: two counts of one thing ------------------------------------------------------------------------------------


def _twice(rng: Random, article: Article) -> Both:
    k = rng.choice((rng.randint(4, 30), rng.randint(10, 90)))
    return {"k": k, "j": k}, {"j": off(rng, k, 1, 9, 4)}


_TOLL = re.compile(r"\b(?:kill|dead|die[ds]|death|injur|wound|hurt|arrest|detain)")


def _about(rng: Random, article: Article) -> Both | None:
    """A headline, deck or caption speaks of its article: one that reports casualties of its own would contradict a planted one."""
    return None if _TOLL.search(article.text) else _twice(rng, article)


inserts("NL305", "body", 4, _twice)
for _group, _weight in (("headline", 2.0), ("deck", 1.0), ("caption", 1.0)):
    inserts("NL305", _group, _weight, _about)


def _fair_counts(rng: Random, article: Article) -> Values:
    k = rng.randint(12, 90)
    return {"k": k, "j": k + rng.randint(2, 9), "low": k, "high": k + rng.randint(2, 9), "few": rng.randint(4, 9)}


fair("NL305", "revised", 1, _fair_counts)
fair("NL305", "unlike", 1, _fair_counts)


def _absent(rng: Random, article: Article) -> int:
    """A number that the article does not hold, in figures or in words."""
    while True:
        n = rng.randint(5, 98)
        if not re.search(rf"\b(?:{n}|{in_words(n)})\b", article.text, re.IGNORECASE):
            return n


def _headline(rng: Random, article: Article) -> Both:
    """A number and another; neither is the other rounded to tens, which is no error."""
    while True:
        k = _absent(rng, article)
        wrong = off(rng, k, 2, 12, 4)
        if not any(a == 100 or (a % 10 == 0 and abs(a - b) <= 5) for a, b in ((k, wrong), (wrong, k))):
            return {"k": k, "j": k}, {"j": wrong}


def _never(rng: Random, article: Article) -> Both:
    n = _absent(rng, article)
    things = rng.choice(("phones", "rifles", "paintings", "laptops", "coins", "bicycles", "cameras", "parrots", "clocks", "vases"))
    return {"absent": n, "body": n, "things": things}, {"body": rng.choice(("several", "a number of", "dozens of", "a large number of"))}


for _group, _weight in (("contradicts", 3.0), ("deck", 1.0), ("caption", 1.5)):
    inserts("NL310", _group, _weight, _headline)
inserts("NL310", "never", 2, _never)


def _fair_headline(rng: Random, article: Article) -> Values:
    n = rng.randint(2, 9) * 100
    small = rng.randint(4, 9)
    billions = Decimal(rng.randint(11, 98)) / 10
    return {
        "round": n,
        "near": n - rng.randint(2, 9),
        "above": n + rng.randint(3, 30),
        "year": article.date.year + 2,
        "fig": small,
        "word": in_words(small).capitalize(),
        "bn": Money(billions, "billion"),
        "mn": Money(billions * 1000 // 1, "million"),
    }


fair("NL310", "rounded", 1, _fair_headline)


# NL311: ordinals and counts ---------------------------------------------------------------------------------------------------


def _of(rng: Random, article: Article) -> Both:
    n = rng.randint(2, 7)
    return {"n": n, "o": rng.randint(2, n)}, {"o": n + rng.randint(1, 4)}


def _times(rng: Random, article: Article) -> Both:
    count = rng.randint(2, 5)
    years = sorted(rng.sample(range(article.date.year - 40, article.date.year - 1), count))
    text = joined([str(y) for y in years], False)
    return {"years": text, "o": count + 1}, {"o": rng.choice([o for o in range(2, count + 5) if o not in (count, count + 1)])}


def _first(rng: Random, article: Article) -> Both:
    year = article.date.year - rng.randint(4, 40)
    return {"nth": "second", "ya": year}, {"nth": "first"}


def _fair_ordinal(rng: Random, article: Article) -> Values:
    values, _ = _times(rng, article)
    n = rng.randint(3, 9)
    return {"n": n, "n2": n + 1, "o": n - 1, "years": " and ".join(re.findall(r"\d{4}", values["years"])[:2])}


inserts("NL311", "of", 2, _of)
inserts("NL311", "times", 2, _times)
inserts("NL311", "first", 1, _first)
fair("NL311", "fine", 1, _fair_ordinal)


# NL312: forms -----------------------------------------------------------------------------------------------------------------

_NOUNS = (
    ("suspect", "suspects"),
    ("house", "houses"),
    ("vehicle", "vehicles"),
    ("passenger", "passengers"),
    ("boat", "boats"),
    ("child", "children"),
    ("victim", "victims"),
    ("ship", "ships"),
    ("painting", "paintings"),
    ("officer", "officers"),
    ("hostage", "hostages"),
)
_PEOPLE = ("suspect", "passenger", "child", "victim", "officer", "hostage")


def _money_form(rng: Random, article: Article) -> Both:
    n, whole = rng.randint(5, 95), rng.randint(2, 98) * 1000
    good, bad = rng.choice(
        (
            (f"${n}", f"${n} dollars"),
            (f"{n} dollars", f"${n} dollars"),
            (f"${n}", f"{n}$"),
            (f"${n} million", f"${n} million dollars"),
            (f"${whole:,}", f"${whole:,} dollars"),
            (f"£{n}", f"£{n} pounds"),
            (f"€{n} million", f"€{n} million euros"),
            (f"£{n} million", f"{n} million£"),
            (f"${n} million", f"{n}$ million"),
            (f"£{whole:,}", f"£{whole:,} pounds"),
        )
    )
    return {"bad": good}, {"bad": bad}


def _percent_form(rng: Random, article: Article) -> Both:
    n = rng.randint(11, 79)
    good, bad = rng.choice(
        ((f"{n} percent", f"{n} percents"), (f"{n}%", f"{n}% percent"), (f"{n} per cent", f"{n}% per cent"), (f"{n}%", f"{n} % percent"))
    )
    return {"bad": good}, {"bad": bad}


def _noun_form(rng: Random, article: Article, phrasing_people: bool = True) -> Both:
    one, many = rng.choice([n for n in _NOUNS if (n[0] in _PEOPLE) == phrasing_people])
    n = in_words(rng.randint(2, 9)) if rng.random() < 0.7 else str(rng.randint(11, 60))
    aux = rng.choice((("was", "were"), ("had been", "had been"))) if rng.random() < 0.85 else ("was", "were")
    good = f"{n} {many} {aux[1]}"
    slips = [f"{n} {one} {aux[1]}", f"{n} {many} was" if aux[1] == "were" else f"{n} {one} {aux[1]}", f"one {many} {aux[0]}"]
    return {"bad": good}, {"bad": rng.choice(slips)}


inserts("NL312", "money", 2, _money_form)
inserts("NL312", "percent", 1.5, _percent_form)
inserts("NL312", "noun", 1, _noun_form)
inserts("NL312", "things", 1, lambda rng, a: _noun_form(rng, a, False))


def _fair_form(rng: Random, article: Article) -> dict[str, Any]:
    return {"big": rng.randint(2, 9) * 100, "pct": rng.randint(3, 60), "two": 2, "few": rng.randint(3, 9)}


fair("NL312", "fine", 1, _fair_form)
