"""Offices, NL602: who holds an office at publication, or held it in a year, and who did not.

The right person is the one holder whom the knowledge has for all of the days in question; the wrong one held the office in other years.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from difflib import SequenceMatcher
from functools import cache
from random import Random

from bench import scoring
from bench.planting.core import Article
from bench.planting.dates import DAY, ago, weekday
from bench.planting.facts import the_country
from bench.planting.names import unused
from bench.planting.numbers import Both, Values, fair, inserts
from newslint.knowledge import Office

_HEADS = ("president", "prime minister", "chancellor", "taoiseach", "premier", "first minister")
_MINISTERS = (
    "foreign minister",
    "defence minister",
    "finance minister",
    "interior minister",
    "home secretary",
    "foreign secretary",
    "secretary of state",
    "treasury secretary",
    "defence secretary",
    "attorney general",
    "vice president",
    "chancellor of the exchequer",
    "governor",
)
_BODIES = (
    "NATO",
    "United Nations",
    "European Commission",
    "European Council",
    "European Central Bank",
    "European Union",
    "International Monetary Fund",
    "Federal Reserve",
    "World Bank",
    "World Health Organization",
    "World Trade Organization",
    "FIFA",
    "International Olympic Committee",
    "International Atomic Energy Agency",
    "Bank of England",
)


@cache
def _terms(rank: str) -> dict[tuple[str, str], tuple[Office, ...]]:
    """The terms of the offices of a rank: in countries of some size, in bodies."""
    k = scoring.knowledge()
    out = defaultdict(list)
    for o in k.offices():
        place = next((p for p in k.places(o.of) if p.kind == "country" or o.title in ("governor", "first minister")), None)
        if o.of in _BODIES:
            fits = rank == "body" and o.title != "chief executive"
        else:
            fits = o.title in (_HEADS if rank == "head" else _MINISTERS if rank == "minister" else ())
            fits = fits and place is not None and (place.kind != "country" or place.population > 4_000_000)
        if fits and o.start and "(" not in o.person:
            out[o.title, o.of].append(o)
    return {key: tuple(rows) for key, rows in out.items() if len(rows) > 2}


def _alike(first: str, second: str) -> bool:
    """Whether two names may be one person's."""
    return first.split()[-1] == second.split()[-1] or SequenceMatcher(None, first, second).ratio() > 0.6


def _within(office: Office, low: dt.date, high: dt.date) -> bool:
    """Whether a term touches the days from `low` to `high`."""
    assert office.start
    return office.start.low <= high and (office.end is None or office.end.high >= low)


def _plain(name: str) -> str:
    """Without a middle initial."""
    words = name.split()
    return " ".join(w for i, w in enumerate(words) if not (0 < i < len(words) - 1 and len(w) == 2 and w.endswith(".")))


def _posts(rng: Random, title: str, of: str) -> Values:
    """An office as it stands before a name, after it, with an article, and as a possession."""
    if rng.random() < 0.6:
        title = title.replace("defence", "defense")
    k = scoring.knowledge()
    place = next(iter(k.places(of)), None)
    capital = title.title().replace(" Of ", " of ").replace(" The ", " the ").replace(" For ", " for ")
    if of == "United States":
        demonym, owner, tail = "U.S.", "America", "of the United States"
    elif place and place.kind == "country" and place.demonyms:
        demonym, owner = of if place.demonyms[0].endswith("er") else place.demonyms[0], of
        tail = f"of {the_country(of)}"
    elif place:
        demonym, owner, tail = of, of, f"of {of}"
    else:
        short = {"United Nations": "U.N.", "European Union": "EU"}.get(of, of)
        demonym, owner, tail = short, of, f"of {'' if of in ('NATO', 'FIFA') else 'the '}{of}"
        owner = owner if of in ("NATO", "FIFA") else f"the {owner}"
    return {
        "premod": f"{demonym} {capital}",
        "title": capital,
        "lower": title,
        "post": f"the {demonym} {title}",
        "of": f"{title} {tail}",
        "owner": the_country(owner),
    }


def _held(rng: Random, article: Article, rank: str, low: dt.date, high: dt.date) -> tuple[Values, Office, list[Office]] | None:
    """An office, its one holder in all of the days from `low` to `high`, and people who held it at other times only."""
    terms = _terms(rank)
    for key in rng.sample(sorted(terms), len(terms)):
        rows = terms[key]
        holders = [o for o in rows if _within(o, low, high)]
        if len(holders) != 1 or holders[0].end is None or not unused(article, holders[0].person, key[1]):
            continue
        holder = holders[0]
        assert holder.start and holder.end
        if holder.start.high > low - 20 * DAY or holder.end.low < high + 20 * DAY:
            continue
        near = (low - 15 * 365 * DAY, article.date)
        names = {o.person for o in rows if _within(o, low - 90 * DAY, high + 90 * DAY) or o.end is None}
        others = [o for o in rows if o.person not in names and not any(_alike(o.person, n) for n in names) and _within(o, *near)]
        # A reporter errs with a predecessor, not with somebody yet to come.
        others = [o for o in others if o.start and o.start.high < article.date]
        others = [o for o in others if not any(p.died and p.died.low <= article.date for p in scoring.knowledge().people(o.person))]
        others = [o for o in others if unused(article, o.person)]
        if others:
            return _posts(rng, *key), holder, others
    return None


def _now(rng: Random, article: Article, rank: str) -> Both | None:
    found = _held(rng, article, rank, article.date - 7 * DAY, article.date + 7 * DAY)
    if not found:
        return None
    post, holder, others = found
    day = ago(rng, article, 0, 4)
    return {**post, "who": _plain(holder.person), "wd": weekday(day)}, {"who": _plain(rng.choice(others).person)}


def _then(rng: Random, article: Article) -> Both | None:
    year = article.date.year - rng.randint(2, 12)
    found = _held(rng, article, rng.choice(("head", "head", "minister", "body")), dt.date(year, 1, 1), dt.date(year, 12, 31))
    if not found:
        return None
    post, holder, others = found
    # "In 2007, President X", who is it today, says no more than who he is.
    others = [o for o in others if not any(t.person == o.person and _within(t, article.date, article.date) for t in scoring.knowledge().offices(o.of))]
    if not others:
        return None
    return {**post, "who": _plain(holder.person), "y": year}, {"who": _plain(rng.choice(others).person)}


for _rank, _weight in (("head", 4), ("minister", 3), ("body", 2)):
    inserts("NL602", "premod", _weight, lambda rng, a, r=_rank: _now(rng, a, r), f"{_rank}-before")  # type: ignore[misc]
    inserts("NL602", "apposition", _weight, lambda rng, a, r=_rank: _now(rng, a, r), f"{_rank}-after")  # type: ignore[misc]
inserts("NL602", "then", 2, _then)


def _former(rng: Random, article: Article) -> Values | None:
    """A former holder with a year in office, and the one of today."""
    found = _held(rng, article, rng.choice(("head", "minister")), article.date - 7 * DAY, article.date + 7 * DAY)
    if not found:
        return None
    post, holder, others = found
    past = [o for o in others if o.start and o.end and o.end.high < article.date and o.end.low.year - o.start.high.year > 1]
    if not past:
        return None
    office = rng.choice(past)
    assert office.start and office.end
    name, year = _plain(office.person), office.start.high.year + 1
    return {**post, "ex": name, "who": _plain(holder.person), "y": year, "until": office.end.high.year}


for _group in ("former", "history", "things", "not-holder"):
    fair("NL602", _group, 1, _former)
