"""leaders.tsv: heads of state and government, foreign and finance ministers, heads of world bodies, the United States' presidents,
members of Congress since 2013, governors and justices, with their terms.

Only what the sets say outright: an end that was guessed from a successor, or never recorded, is left empty.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from common import day, fold, read, write_table

from newslint.knowledge.files import read_tsv

SINCE = "1995"
#: Positions of the Wikidata set that are kept, as titles.
POSITIONS = {
    "Prime Minister": "prime minister",
    "President": "president",
    "Minister of Foreign Affairs": "foreign minister",
    "Minister for Foreign Affairs": "foreign minister",
    "Minister of Finance": "finance minister",
    "Minister of Defence": "defence minister",
    "Minister of National Defence": "defence minister",
    "Minister of the Interior": "interior minister",
    "Minister of Interior": "interior minister",
    "Minister of Internal Affairs": "interior minister",
    "Chancellor of the Exchequer": "chancellor of the exchequer",
    "Home Secretary": "home secretary",
    "Foreign Secretary": "foreign secretary",
}
#: Country names of the sets that are not ours.
COUNTRY = {
    "Burma": "Myanmar",
    "Korea, North": "North Korea",
    "Korea, South": "South Korea",
    "Czechia": "Czech Republic",
    "Cote d'Ivoire": "Ivory Coast",
    "Congo, Democratic Republic of the": "Democratic Republic of the Congo",
    "Congo, Republic of the": "Republic of the Congo",
    "Bahamas, The": "Bahamas",
    "Gambia, The": "Gambia",
    "Turkey (Turkiye)": "Turkey",
    "Holy See (Vatican City)": "Vatican City",
    "Cabo Verde": "Cape Verde",
    "Timor-Leste": "East Timor",
    "Micronesia, Federated States of": "Micronesia",
    "Federal Republic of Germany / West Germany": "Germany",
}
_ODD = re.compile(
    r"\d|,|;|\(|/|\||\bserves?\b|\bPresident\b|\bMinister\b|\bnote\b|\balso\b|\bspelled\b|\bacting\b|\bvacant\b|\bcouncil\b|\bcommission\b|\bCEO\b|\bGovernor\b|\bRegent\b|\bJunta\b",
    re.IGNORECASE,
)
_TITLE = re.compile(r"^(?:state affairs commission |transitional |interim |caretaker |acting )+", re.IGNORECASE)
_RANK = re.compile(r"^(?:(?:Dr|Gen|Gen\.|Lt|Col|Maj|Brig|Sheikh|Sir|Dame|Prof|Capt|Adm|Field Marshal|Rtd|Ret)\.? )+")


class Term(NamedTuple):
    person: str
    family: str
    order: str
    title: str
    of: str
    start: str
    end: str


def handmade(facts: Path) -> Iterator[Term]:
    for row in read(facts / "leaders-handmade" / "leaders.csv"):
        # A nation's leader with a party's title would be taken for its president.
        yield Term(row["name"], "", "", row["title"].lower(), row["country_or_body"], row["start"], row["end"])


def selected(facts: Path) -> Iterator[Term]:
    for row in read(facts / "leaders-selected" / "leaders-since-1945.csv"):
        country = COUNTRY.get(row["country"], row["country"])
        if country in {"Austria", "New Zealand", "Norway", "Hungary"} and row["title"] in {"Prime Minister", "Federal Chancellor"}:
            yield Term(row["name"], "", "", row["title"].lower().replace("federal ", ""), country, row["start"], row["end"])


def factbook(facts: Path, independent: set[str]) -> Iterator[Term]:
    for row in read(facts / "world-factbook" / "leaders-history.csv"):
        name, family = _RANK.sub("", row["name_as_printed"].strip()), row["family_name_caps"].strip()
        title = _TITLE.sub("", row["title"].strip().lower())
        # A territory's head of state is its country's.
        if COUNTRY.get(row["country"], row["country"]) not in independent:
            continue
        if row["rank"] != "holder" or title not in {
            "president",
            "prime minister",
            "chancellor",
            "premier",
            "taoiseach",
            "king",
            "queen",
            "emir",
            "sultan",
        }:
            continue
        if re.match("acting|interim|caretaker", row["title"].strip(), re.IGNORECASE):
            continue
        if _ODD.search(name) or not family or family not in name or len(name.split()) < 2 or title in {"king", "queen", "emir", "sultan"}:
            continue
        cased = " ".join(_cased(w) for w in name.split())
        own = " ".join(_cased(w) for w in family.split())
        end = row["end_estimate"] if row["end_basis"] == "successor start" and row["end_estimate"] > row["since"] else ""
        order = "family-first" if cased.startswith(own + " ") else "given-first"
        yield Term(cased, own, order, title, COUNTRY.get(row["country"], row["country"]), row["since"], end)


def _cased(word: str) -> str:
    if not word.isupper() or (len(word) == 2 and word.endswith(".")):
        return word
    word = "-".join(p.capitalize() for p in word.split("-"))
    word = re.sub(r"^(Mc|O'|D')([a-z])", lambda m: m.group(1) + m.group(2).upper(), word)
    return word


def wikidata(facts: Path, countries: dict[str, str]) -> Iterator[Term]:
    for row in read(facts / "office-holders-wikidata" / "holders-2000-2022.csv"):
        country = countries.get(fold(row["country"]))
        if (
            row["position"] in POSITIONS
            and country
            and row["person"].isprintable()
            and not re.search(r"[^\x00-\u024f\u1e00-\u1eff’]|Q\d", row["person"])
        ):
            yield Term(row["person"], "", "", POSITIONS[row["position"]], country, row["start"], row["end"])


def americans(facts: Path, states: dict[str, str]) -> Iterator[Term]:
    for row in read(facts / "us-congress" / "presidents.csv"):
        if row["start"] >= "1945":
            name = " ".join(p for p in (row["first"], row["last"], row["suffix"]) if p)
            yield Term(name, row["last"], "given-first", row["office"].lower(), "United States", row["start"], row["end"])
    for row in read(facts / "us-congress" / "terms.csv"):
        if row["end"] >= "2013-01-04" and row["office"] in {"Senator", "Representative"} and row["state"] in states:
            yield Term(row["full_name"], "", "given-first", row["office"].lower(), states[row["state"]], row["start"], row["end"])
    for row in read(facts / "us-state-executives" / "executives.csv"):
        if row["office"] == "governor" and row["state"] in states:
            # The end is the scheduled one.
            yield Term(row["name"], row["family_name"], "given-first", "governor", states[row["state"]], row["start"], "")
    for row in read(facts / "us-supreme-court" / "justices.csv"):
        yield Term(row["name"], "", "given-first", row["position"].lower(), "Supreme Court of the United States", row["start"], row["end"])


def build(facts: Path, out: Path) -> None:
    places = [row for file in ("countries.tsv", "regions.tsv") for _, row in read_tsv(out / file, file)]
    countries = {fold(form): row.name for row in places if row.kind == "country" for form in (row.name, *row.variants)}
    iso = read(facts / "countries-iso" / "country-codes.csv")
    codes = {"XK", "TW"} | {row["ISO3166-1-Alpha-2"] for row in iso if row["is_independent"] == "Yes"}
    independent = {row.name for row in places if row.kind == "country" and row.code in codes}
    states = {row.code[3:]: row.name for row in places if row.code.startswith("US-")}
    found = [
        t
        for terms in (handmade(facts), selected(facts), americans(facts, states), factbook(facts, independent), wikidata(facts, countries))
        for t in terms
    ]
    people: dict[str, list[Term]] = defaultdict(list)
    for term in found:
        if (term.end or "9999") >= SINCE or term.title in {"president", "prime minister"}:
            people[fold(term.person)].append(term._replace(of=COUNTRY.get(term.of, term.of)))
    died = {fold(r["name"]): (r["born"], r["died"]) for r in read(facts / "office-holders-wikidata" / "biographies.csv")}
    table = []
    for key, terms in sorted(people.items()):
        kept: list[Term] = []
        for term in sorted(terms, key=lambda t: found.index(t)):
            if not any(_same(term, other) for other in kept):
                kept.append(term)
        kept = _joined(kept)
        family = next((t.family for t in terms if t.family), "")
        order = next((t.order for t in terms if t.order), "")
        born, dead = died.get(key, ("", ""))
        offices = "|".join(f"{t.title}@{t.of}@{t.start}@{t.end}" for t in sorted(kept, key=lambda t: t.start))
        table.append((terms[0].person, order, family, "|".join(_short(terms[0])), day(born), day(dead), offices))
    head = {
        "kind": "people",
        "source": "by hand; CIA World Factbook (public domain); Wikidata, congress-legislators, openstates (CC0); "
        "FiveThirtyEight (CC BY 4.0); noname-nohost/lists (MIT)",
        "as_of": "2026-01-22",
    }
    write_table(out / "leaders.tsv", head, ("name", "order", "family", "variants", "born", "died", "offices"), table)


def _short(term: Term) -> list[str]:
    """ "Dina Boluarte" for "Dina Ercilia Boluarte Zegarra", "Elizabeth Warren" for "Elizabeth A. Warren"."""
    words = term.person.split()
    without = [w for i, w in enumerate(words) if not re.fullmatch(r"[A-Z]\.", w) or i == 0]
    if len(without) < len(words) and len(without) >= 2:
        return [" ".join(without)]
    if term.order == "given-first" and term.family and len(words) > 2 and words[0] not in term.family:
        short = f"{words[0]} {term.family}"
        return [short] if short != term.person else []
    return []


def _same(a: Term, b: Term) -> bool:
    """Whether two sets tell of one term."""
    return a.title == b.title and a.of == b.of and bool(a.start and b.start) and abs(int(a.start[:4]) - int(b.start[:4])) <= 1


def _joined(terms: list[Term]) -> list[Term]:
    """Terms of one office that follow each other, as one: a senator is a senator."""
    out: list[Term] = []
    for term in sorted(terms, key=lambda t: (t.title, t.of, t.start)):
        last = out[-1] if out else None
        if last and (last.title, last.of) == (term.title, term.of) and last.end and term.start and term.start[:7] <= _month_after(last.end):
            out[-1] = last._replace(end=max(last.end, term.end) if term.end else "")
        else:
            out.append(term)
    return out


def _month_after(day: str) -> str:
    year, month = int(day[:4]), int(day[5:7] or 12)
    return f"{year + month // 12}-{month % 12 + 1:02}"
