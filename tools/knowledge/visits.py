"""visits.tsv: where US presidents went and who came to them, by the day: Office of the Historian, US Department of State (CC0)."""

from __future__ import annotations

import re
from pathlib import Path

from common import day, fold, read, write_sorted

#: Names of the set that are not those of the places files. What was another state then keeps its own name: who was first in it is
#: another question.
_LANDS = {
    "China, People’s Republic of": "China",
    "Republic of China": "Taiwan",
    "China, Republic of": "Taiwan",
    "Korea, Republic of": "South Korea",
    "Korea, South": "South Korea",
    "Korea": "South Korea",
    "Germany, Federal Republic of": "West Germany",
    "German Democratic Republic": "East Germany",
    "U.S.S.R.": "Soviet Union",
    "Burma": "Myanmar",
    "Bosnia-Herzegovina": "Bosnia and Herzegovina",
    "Bosnian Federation": "Bosnia and Herzegovina",
    "Macedonia, Former Yugoslav Republic of": "North Macedonia",
    "Macedonia": "North Macedonia",
    "Serbia-Montenegro (Kosovo)": "Kosovo",
    "Yugoslavia (Kosovo)": "Kosovo",
    "Brunei Darussalam": "Brunei",
    "United Kingdom (Northern Ireland)": "United Kingdom",
    "United Kingdom (Wales)": "United Kingdom",
    "Palestinian Authority": "Palestinian territories",
    "West Bank": "Palestinian territories",
    "Türkiye": "Turkey",
    "Cote d’Ivoire": "Ivory Coast",
    "Slovak Republic": "Slovakia",
    "Czechia": "Czech Republic",
    "Congo, Republic of": "Republic of the Congo",
    "Congo, Democratic Republic of": "Democratic Republic of the Congo",
    "Democratic Republic of the Congo (Zaire)": "Democratic Republic of the Congo",
    "Swaziland": "Eswatini",
    "Cabo Verde": "Cape Verde",
    "Siam (Thailand)": "Thailand",
    "Ceylon (Sri Lanka)": "Sri Lanka",
    "Bahamas": "The Bahamas",
}
#: Until when another state had a country's name.
_OTHERS_UNTIL = {"Vietnam": ("1975-04-30", "South Vietnam"), "China": ("1949-10-01", "Taiwan"), "Russia": ("1991-12-25", "Soviet Union")}
_PRESIDENTS = {
    "William J. Clinton": "Bill Clinton",
    "Joseph R. Biden": "Joe Biden",
    "Donald J. Trump": "Donald Trump",
    "Richard M. Nixon": "Richard Nixon",
    "Gerald R. Ford": "Gerald Ford",
    "Herbert C. Hoover": "Herbert Hoover",
}
_RANK = re.compile(
    r"^(?:(?:Prime|Deputy|Acting|Interim|Federal|First|Vice|Crown|Grand|Chief|Foreign|State|Supreme|President-elect)\s)*"
    r"(?:President-elect|President|Minister|Chancellor|Premier|King|Queen|Prince|Princess|Emperor|Empress|Shah|Sultan|Amir|Emir|Taoiseach"
    r"|Pope|General|Chairman|Duke|Duchess|Sheikh|Secretary|Governor-General|Leader|Councillor)\s+"
)


def build(facts: Path, out: Path) -> None:
    lines = []
    for row in read(facts / "us-diplomatic-travel" / "president-trips.csv"):
        land = _land(row["country"], row["start"])
        if "elect.]" not in row["remarks"] and day(row["start"]):
            name = _PRESIDENTS.get(row["name"], row["name"])
            lines.append("\t".join((fold(f"president {land}"), name, row["locale"], row["start"], day(row["end"]) or row["start"])))
    for row in read(facts / "us-diplomatic-travel" / "foreign-leader-visits-to-us.csv"):
        name = _RANK.sub("", row["visitor"].strip())
        if day(row["start"]) and " " in name and not re.search(r"[,;(/]", name):
            what = row["description"].replace("\t", " ").split(". ")[0].rstrip(".")[:60]
            lines.append("\t".join((fold(f"guest {name}"), name, what, row["start"], day(row["end"]) or row["start"])))
    comments = [
        "where US presidents were and who came to them; built by tools/knowledge, sorted by bytes for binary search",
        "source: Office of the Historian, US Department of State (CC0): presidents to 2024-12-04, guests to 2024-11-12",
        "office and land (guest and name), name, places, first and last day",
    ]
    write_sorted(out / "visits.tsv", comments, lines)


def _land(name: str, start: str) -> str:
    land = _LANDS.get(name, name)
    until, other = _OTHERS_UNTIL.get(land, ("", land))
    return other if start < until else land
