"""games.tsv: Olympic Games and G7 summits with their places and days."""

from __future__ import annotations

from pathlib import Path

from common import read, write_table

HOSTS = {
    "Athens": "Greece",
    "Paris": "France",
    "St. Louis": "United States",
    "London": "United Kingdom",
    "Stockholm": "Sweden",
    "Antwerp": "Belgium",
    "Amsterdam": "Netherlands",
    "Los Angeles": "United States",
    "Berlin": "Germany",
    "Helsinki": "Finland",
    "Melbourne": "Australia",
    "Rome": "Italy",
    "Tokyo": "Japan",
    "Mexico City": "Mexico",
    "Munich": "Germany",
    "Montreal": "Canada",
    "Moscow": "Russia",
    "Seoul": "South Korea",
    "Barcelona": "Spain",
    "Atlanta": "United States",
    "Sydney": "Australia",
    "Beijing": "China",
    "Rio de Janeiro": "Brazil",
    "Chamonix": "France",
    "St. Moritz": "Switzerland",
    "Lake Placid": "United States",
    "Garmisch-Partenkirchen": "Germany",
    "Oslo": "Norway",
    "Cortina d'Ampezzo": "Italy",
    "Squaw Valley": "United States",
    "Innsbruck": "Austria",
    "Grenoble": "France",
    "Sapporo": "Japan",
    "Sarajevo": "Bosnia and Herzegovina",
    "Calgary": "Canada",
    "Albertville": "France",
    "Lillehammer": "Norway",
    "Nagano": "Japan",
    "Salt Lake City": "United States",
    "Turin": "Italy",
    "Vancouver": "Canada",
    "Sochi": "Russia",
    "PyeongChang": "South Korea",
    "Pyeongchang": "South Korea",
    "Milan": "Italy",
}


def build(facts: Path, out: Path) -> None:
    table = []
    for row in read(facts / "events-olympics" / "olympic-games.csv"):
        country = HOSTS.get(row["city"])
        if row["start"] and country and row["year"] != "1908":
            season, year = row["season"], row["year"]
            names = [f"{year} {season} Olympics", f"{year} {season} Olympic Games", f"{year} {season} Games"]
            # Before 1994 both were held in one year: "the 1992 Olympics" are those of summer.
            if season == "Summer" or int(year) >= 1994:
                names += [f"{year} Olympics", f"{year} Olympic Games"]
            table.append((names[0], "games", row["start"], row["end"], row["city"], country, "|".join(names[1:])))
    for row in read(facts / "events-g7-summits" / "g7-summits.csv"):
        if row["start"] and row["status"] == "held" and row["year"] != "2020":
            kind, year = row["format"], row["year"]
            city = row["city"].split(",")[0]
            table.append(
                (f"{year} {kind} summit", "summit", row["start"], row["end"], city, row["host_country"], f"{year} summit of the {kind}")
            )
    head = {
        "kind": "events",
        "source": "noname-nohost/lists (MIT); g7-presidency-history (MIT, Copyright (c) 2026 James Graham Wilson)",
        "as_of": "2026-07-10",
    }
    write_table(out / "games.tsv", head, ("name", "kind", "date", "end", "venue", "country", "variants"), table)
