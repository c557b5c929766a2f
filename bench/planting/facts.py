"""Facts, NL601, NL603 and NL604: events, deaths and places, in passages of our own; for NL602 see `offices`.

What is right comes from the knowledge, at the article's date: an event that has happened, a person whose day of death is known.
A wrong value is of the same kind and lies outside all that the knowledge allows.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from functools import cache
from random import Random

from bench import scoring
from bench.planting.core import Article
from bench.planting.dates import DAY, ago, weekday
from bench.planting.history import EVENTS, Told
from bench.planting.names import unused
from bench.planting.numbers import Both, Values, fair, inserts
from newslint.knowledge import Event, Location, Person

# NL601: events -----------------------------------------------------------------------------------------------------------


@cache
def told_events() -> tuple[tuple[Told, Event], ...]:
    """The events that we tell of, each with what is known of it."""
    known = {e.name.lower(): e for e in scoring.knowledge().events()}
    return tuple((t, known[t.name.lower()]) for t in EVENTS if t.name.lower() in known)


def _years(event: Event) -> set[int]:
    """All years that the words may mean."""
    # What another row of the knowledge allows is no error: the Kyoto Protocol was open for signing until 1999.
    also = [w for o in scoring.knowledge().events_of_day(event.date.low) if set(o.name.split()) & set(event.name.split()) - {"the", "of"} for w in o.also]
    spans = [(event.date.low, (event.end or event.date).high), *((w.low, w.high) for w in (*event.also, *also))]
    return {y for low, high in spans for y in range(low.year, high.year + 1)}


def _other_year(rng: Random, event: Event, last: int) -> int:
    year = event.date.low.year
    years = _years(event)
    slip = [year + d for d in (-10, -2, -1, 1, 2, 10, -3, 3, -5, 4)] + [int(f"{year}"[:2] + f"{year}"[:1:-1])]
    return rng.choice([y for y in slip if y not in years and y <= last and abs(y - year) < 60])


def _past(rng: Random, article: Article, fits: Callable[[Told, Event], bool]) -> tuple[Told, Event] | None:
    """An event before the article's year, of which the article does not speak."""
    told = [(t, e) for t, e in told_events() if e.date.high.year < article.date.year and fits(t, e)]
    found = [(t, e) for t, e in told if unused(article, t.clause or t.noun) or rng.random() < 0.2]
    return rng.choice(found or told) if told else None


def _in_year(rng: Random, article: Article, clause: bool) -> Both | None:
    found = _past(rng, article, lambda t, e: bool(t.clause) or not clause)
    if not found:
        return None
    told, event = found
    right = {"noun": told.noun, "clause": told.clause, "y": event.date.low.year}
    return right, {"y": _other_year(rng, event, article.date.year - 1)}


def _on_day(rng: Random, article: Article) -> Both | None:
    found = _past(rng, article, lambda t, e: bool(t.clause) and e.date.exact and not e.end and not e.also)
    if not found:
        return None
    told, event = found
    day = event.date.low
    shift = rng.choice([-30, 30, -7, 9, -10, 10, 3, -4, 12])
    return {"noun": told.noun, "clause": told.clause, "day": day}, {"day": day + shift * DAY}


def _ago(rng: Random, article: Article) -> Both | None:
    """Years between an event and publication, where they are nearly whole: what is between two numbers is told in either."""

    def fits(told: Told, event: Event) -> bool:
        years = (article.date - event.date.low).days / 365.25
        return bool(told.clause) and event.date.exact and not event.end and years > 6 and years % 1 < 0.4

    found = _past(rng, article, fits)
    if not found:
        return None
    told, event = found
    n = int((article.date - event.date.low).days / 365.25)
    return {"noun": told.noun, "clause": told.clause, "n": n}, {"n": n + rng.choice([-10, -5, -4, 4, 5, 10]) if n > 14 else n + 6}


def _in_place(rng: Random, article: Article) -> Both | None:
    found = _past(rng, article, lambda t, e: bool(t.places))
    if not found:
        return None
    told, event = found
    right = {"noun": told.noun, "clause": told.clause, "place": told.places[0], "y": event.date.low.year}
    return right, {"place": rng.choice(told.places[1:])}


def _meeting(rng: Random, article: Article, wrong: str) -> Both | None:
    meetings = [
        e for e in scoring.knowledge().events() if e.kind == "first-meeting" and e.date.high < article.date - 300 * DAY and not e.also
    ]
    if not meetings:
        return None
    event = rng.choice(meetings)
    first, second = rng.sample(event.participants, 2)
    venues = {e.venue for e in meetings if e.country != event.country}
    right = {"a": first, "b": second, "place": event.venue, "y": event.date.low.year}
    return right, {"place": rng.choice(sorted(venues))} if wrong == "place" else {"y": event.date.low.year + rng.choice([-3, -2, -1, 1])}


def _nothing(rng: Random, article: Article) -> Both:
    return {}, {}


inserts("NL601", "year", 3, lambda rng, a: _in_year(rng, a, False))
inserts("NL601", "year-told", 3, lambda rng, a: _in_year(rng, a, True))
inserts("NL601", "day", 2, _on_day)
inserts("NL601", "ago", 1, _ago)
inserts("NL601", "place", 2, _in_place)
inserts("NL601", "meeting-year", 1, lambda rng, a: _meeting(rng, a, "year"))
inserts("NL601", "meeting-place", 1, lambda rng, a: _meeting(rng, a, "place"))
inserts("NL601", "first", 2, _nothing)
inserts("NL601", "taking-part", 2, _nothing)


def _near_event(rng: Random, article: Article) -> Values | None:
    found = _past(rng, article, lambda t, e: e.date.low.year < article.date.year - 3)
    if not found:
        return None
    year = (found[1].end or found[1].date).high.year
    return {"noun": found[0].noun, "y": year + rng.randint(1, 3), "before": found[1].date.low.year - rng.randint(2, 9)}


for _group in ("after", "about", "namesake", "denied"):
    fair("NL601", _group, 1, _near_event)


# NL603: the dead -------------------------------------------------------------------------------------------------------------


@cache
def _famous() -> tuple[Person, ...]:
    """People whom the desk knows by hand-written rows; monarchs and popes act in other verbs."""
    from newslint.knowledge.store import shipped_folder

    names = {line.split("\t")[0] for line in (shipped_folder() / "departed.tsv").read_text(encoding="utf-8").splitlines()[4:]}
    k = scoring.knowledge()
    known = [p for p in k._all("people") if p.place.file.endswith(("people.toml", "departed.tsv")) or p.name in names]
    return tuple(p for p in known if " " in p.name and not p.name.startswith(("Queen", "King", "Prince", "Pope", "Patriarch")))


def _dead_and_living(rng: Random, article: Article, years: int = 15) -> tuple[Person, Person] | None:
    day = article.date
    dead = [p for p in _famous() if p.died and day - years * 365 * DAY < p.died.low and p.died.high < day - 60 * DAY]
    living = [p for p in _famous() if (not p.died and p.born and p.born.low.year > 1942) or (p.died and p.died.low > day + 90 * DAY)]
    pair = rng.choice(dead), rng.choice(living)
    return pair if unused(article, *(p.name for p in pair)) else None


def _acts(rng: Random, article: Article) -> Both | None:
    found = _dead_and_living(rng, article)
    if not found:
        return None
    dead, living = found
    wd = weekday(ago(rng, article, 0, 4))
    return {"who": living.name, "wd": wd, "coming": ago(rng, article, -90, -10), "past": ago(rng, article, 6, 40)}, {"who": dead.name}


def _lived(rng: Random, article: Article) -> Both | None:
    """A past act in a year of life, or after it."""
    found = _dead_and_living(rng, article, 40)
    if not found or not found[0].died or article.date.year - found[0].died.high.year < 3:
        return None
    died = found[0].died.high.year
    return {"who": found[0].name, "y": died - rng.randint(2, 9)}, {"y": rng.randint(died + 1, min(article.date.year - 1, died + 12))}


inserts("NL603", "today", 4, _acts)
inserts("NL603", "coming", 3, _acts)
inserts("NL603", "listed", 2, _acts)
inserts("NL603", "past", 2, _lived)


def _remembered(rng: Random, article: Article) -> Values | None:
    found = _dead_and_living(rng, article)
    if not found or not found[0].died:
        return None
    wd = weekday(ago(rng, article, 0, 4))
    died = found[0].died.high.year
    return {"who": found[0].name, "short": found[0].family or found[0].name.split()[-1], "wd": wd, "y": died - 3, "died": died}


for _group in ("memorial", "named", "said-once", "works", "family"):
    fair("NL603", _group, 1, _remembered)


# NL604: places -----------------------------------------------------------------------------------------------------------------


#: Kazakhstan's capital had two names within a few years; New Zealand's demonym is no adjective.
_UNLIKE = ("", "KZ", "NZ")


@cache
def _countries() -> tuple[Location, ...]:
    places: tuple[Location, ...] = scoring.knowledge()._all("places")
    return tuple(p for p in places if p.kind == "country" and p.population > 3_000_000 and p.demonyms and p.code not in _UNLIKE)


@cache
def _cities() -> dict[str, tuple[Location, ...]]:
    """Large cities by country, whose names are no other place's."""
    k = scoring.knowledge()
    out = defaultdict(list)
    for p in k._all("places"):
        large = p.kind == "city" and p.population > 800_000 and p.name.isalpha()
        if large and len(k.place_codes(p.name)) == 1 and not (k.is_given(p.name) or k.is_word(p.name.lower())):
            out[p.country].append(p)
    return {country: tuple(found) for country, found in out.items()}


def _capital(rng: Random, article: Article) -> Both | None:
    country = rng.choice([c for c in _countries() if len(c.capitals) == 1 and c.name not in article.text and c.capitals[0] != c.name])
    mine = [c.name for c in _cities().get(country.name, ()) if c.name not in country.capitals and not c.capital_of][:4]
    others = [c.capitals[0] for c in rng.sample(_countries(), 3) if c.name != country.name and c.capitals]
    wrong = rng.choice(mine if mine and rng.random() < 0.6 else others)
    return {"place": country.capitals[0], "land": the_country(country.name), "demonym": country.demonyms[0]}, {"place": wrong}


def the_country(country: str) -> str:
    the = ("United", "Netherlands", "Philippines", "Czech Rep", "Central", "Democratic", "Dominican", "Republic")
    return f"the {country}" if country.startswith(the) else country


def _situated(rng: Random, article: Article) -> Both | None:
    k = scoring.knowledge()
    country = rng.choice([c for c in _countries() if _cities().get(c.name)])
    place = rng.choice(_cities()[country.name])
    other = rng.choice([c for c in _countries() if c.code not in k.place_codes(place.name)])
    if place.name in article.text or country.name in article.text or other.name in article.text:
        return None
    right = {"place": place.name, "land": the_country(country.name), "demonym": country.demonyms[0]}
    return right, {"land": the_country(other.name), "demonym": other.demonyms[0]}


inserts("NL604", "capital", 3, _capital)
inserts("NL604", "country", 3, _situated)
inserts("NL604", "demonym", 2, _situated)
for _group, _weight in (("gloss", 2), ("border", 2), ("landmark", 2), ("seat", 1)):
    inserts("NL604", _group, _weight, _nothing)


def _places(rng: Random, article: Article) -> Values:
    found = _capital(rng, article) or ({}, {})
    return {**found[0], "y": article.date.year - 30}


for _group in ("former", "namesakes", "denied", "sense"):
    fair("NL604", _group, 1, _places)
