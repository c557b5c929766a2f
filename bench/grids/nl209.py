"""Datelines: their forms, with a day that is not the story's and a place that the story never names."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from bench.grid import Cell

#: Forms of a dateline with a day.
DATED = [
    "{C}, {D} (Reuters) - ", "{C}, {D} (AP) — ", "{C} ({D}) - ", "{C}, {K}, {D} (Reuters) - ", "{C}, {K}, {D} – ", "{C} — {D} — ", "{t}, {D}: ", "({t}, {D}) ", "{C}, {D} (AFP) – ", "{C} ({D}) -- ", "{C}, {D} /PRNewswire/ -- ",
    "{C}, {D} (Xinhua) -- ", "{C}: {D} (PTI) ", "{t}, {D} – ", "{C}, {D}, 2024 — ", "{C} - {D} - ", "UPDATE 2-{C}, {D} (Reuters) - ", "{D} ({C}) - ", "{C}, {D} (dpa) - ",
]  # fmt: skip
#: Forms without a day.
PLACED = ["{C} (AP) — ", "{C}, {K} (AP) — ", "{C} (Reuters) - ", "{C} — ", "{C}, {K} — ", "{C} – ", "{C}: ", "{C} (AFP) – ", "{C}, {K} - ", "{C}, {K} (Reuters) - ", "{C} (CNN) -- ", "({t}) — "]
#: A town, its country, another of another country, that country and its people.
TOWNS = [("Munich", "Germany", "Turin", "Italy", "Italian"), ("Lyon", "France", "Porto", "Portugal", "Portuguese"), ("Hamburg", "Germany", "Gdansk", "Poland", "Polish"), ("Osaka", "Japan", "Busan", "South Korea", "South Korean"), ("Lagos", "Nigeria", "Nairobi", "Kenya", "Kenyan"), ("Mumbai", "India", "Karachi", "Pakistan", "Pakistani")]
#: Stories of one town.
STORIES = [
    "A court in {t} has fined a firm for dumping waste in a river. The judge in {t} said the damage was lasting.",
    "Thousands marched through {t} on Monday against higher fares. Police in {t} said there was no trouble.",
    "The mayor of {t} opened a museum on Monday. It stands near the port of {t}, and the city paid for it.",
    "Two trains collided near {t} on Monday, injuring 30 people. Hospitals in {t} called in more staff.",
    "The {a} city of {t} voted on Monday to sell its tram company. Residents of {t} booed.",
    "A storm tore roofs off houses in {t} on Monday. Schools in {t} will be closed until Friday.",
    "Doctors at the main hospital in {t} began a strike on Monday. {t} has three other hospitals.",
    "A football fan was stabbed outside a stadium in {t} on Monday. {t} police arrested two men.",
]  # fmt: skip
#: A day of the story, one long before it, and the date of publication.
DAYS = [("June 17", "June 3", "2024-06-18"), ("June 18", "May 28", "2024-06-18"), ("Sept. 4", "Sept. 14", "2024-09-05"), ("March 11", "Feb. 26", "2024-03-12"), ("4 Oct", "14 Oct", "2024-10-05"), ("July 9", "June 29", "2024-07-09")]


def cells() -> Iterator[Cell]:
    """Every form over every story, with its own day and another, its own town and another."""
    turn = count()
    for k, form in enumerate(DATED):
        for n in range(8):
            t, country, *_, = TOWNS[(n + k) % len(TOWNS)]
            right, wrong, date = DAYS[next(turn) % len(DAYS)]
            story = STORIES[n].format(t=t, a=country)
            line = [form.format(C=t.upper(), t=t, K=country, D=d) for d in (wrong, right)]
            yield Cell((f"day: {form}",), line[0] + story, line[1] + story, date)
    for k, form in enumerate(PLACED):
        for n in range(8):
            t, country, other, land, adj = TOWNS[(n + k) % len(TOWNS)]
            story = STORIES[n].format(t=other, a=adj)
            line = [form.format(C=x.upper(), t=x, K=c) for x, c in ((t, country), (other, land))]
            yield Cell((f"place: {form}", f"place over: {STORIES[n]}"), line[0] + story, line[1] + story, "2024-06-18")
    for k, form in enumerate(DATED[:8]):
        for n in range(4):
            t, country, other, land, adj = TOWNS[(n + k) % len(TOWNS)]
            story = STORIES[n].format(t=other, a=adj)
            line = [form.format(C=x.upper(), t=x, K=c, D="June 17") for x, c in ((t, country), (other, land))]
            yield Cell((f"place, day: {form}",), line[0] + story, line[1] + story, "2024-06-18")
