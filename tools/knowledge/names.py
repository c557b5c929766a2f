"""names.tsv: surnames and given names that people really bear, with how common they are and in which language they are usual.

A line is: folded name, TAB, flags: "s" surname and "g" given name, each followed by the number of digits of its bearers in the
United States; then, parted by spaces, "f" or "m" for a given name that is one sex's wherever it is common, and "g" or "s" with the
language of a country where the name is common ("gko", "szh").
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from asian import GIVEN, SURNAMES
from common import fold, read, write_sorted

#: Countries to the language of their names; others stand for themselves by their code.
LANGUAGE = {
    "CN": "zh",
    "TW": "zh",
    "KR": "ko",
    "JP": "ja",
    "VN": "vi",
    "HU": "hu",
    "KH": "km",
    "US": "en",
    "GB": "en",
    "AU": "en",
    "NZ": "en",
    "IE": "en",
    "CA": "en",
    "JM": "en",
    "GG": "en",
    "JE": "en",
    "IM": "en",
    "GI": "en",
    "FR": "fr",
    "DE": "de",
    "AT": "de",
    "CH": "de",
    "LI": "de",
    "ES": "es",
    "MX": "es",
    "AR": "es",
    "CL": "es",
    "CO": "es",
    "PE": "es",
    "VE": "es",
    "UY": "es",
    "PY": "es",
    "BO": "es",
    "EC": "es",
    "CU": "es",
    "DO": "es",
    "PA": "es",
    "GT": "es",
    "CR": "es",
    "SV": "es",
    "PR": "es",
    "IT": "it",
    "SM": "it",
    "PT": "pt",
    "BR": "pt",
    "RU": "ru",
    "BY": "be",
    "UA": "uk",
    "PL": "pl",
    "CZ": "cs",
    "SK": "sk",
    "NL": "nl",
    "BE": "nl",
    "DK": "da",
    "NO": "no",
    "SE": "sv",
    "FI": "fi",
    "EE": "et",
    "LV": "lv",
    "LT": "lt",
    "GR": "el",
    "CY": "el",
    "TR": "tr",
    "AZ": "az",
    "IL": "he",
    "IR": "fa",
    "TJ": "fa",
    "EG": "ar",
    "SA": "ar",
    "AE": "ar",
    "IQ": "ar",
    "JO": "ar",
    "KW": "ar",
    "LB": "ar",
    "LY": "ar",
    "MA": "ar",
    "DZ": "ar",
    "TN": "ar",
    "IN": "hi",
    "PK": "ur",
    "BD": "bn",
    "LK": "si",
    "NP": "ne",
    "PH": "tl",
    "MY": "ms",
    "TH": "th",
    "MN": "mn",
    "KZ": "kk",
    "KG": "ky",
    "GE": "ka",
    "AM": "hy",
    "RO": "ro",
    "MD": "ro",
    "BG": "bg",
    "RS": "sr",
    "BA": "bs",
    "HR": "hr",
    "SI": "sl",
    "MK": "mk",
    "ME": "sr",
    "AL": "sq",
    "XK": "sq",
    "IS": "is",
    "FO": "fo",
}


#: Of a hundred bearers of a name so many are of one sex.
SURE = 97


def sexes(facts: Path) -> dict[str, str]:
    """Given names that only women or only men bear: Mary, but neither Kim nor Andrea, who is a man in Rome."""
    told: dict[str, set[str]] = defaultdict(set)
    for row in read(facts / "names-us-ssa" / "given-names.csv"):
        women, men = int(row["female_births"] or 0), int(row["male_births"] or 0)
        told[fold(row["name"])].add("f" if women * 100 >= SURE * (women + men) else "m" if men * 100 >= SURE * (women + men) else "?")
    for row in read(facts / "names-by-country" / "common-forenames-by-country.csv"):
        for printed in (row["Romanized Name"] or row["Localized Name"]).split("/"):
            told[fold(printed)].add(row["Gender"].lower())
    return {name: next(iter(said)) for name, said in told.items() if said in ({"f"}, {"m"})}


def build(facts: Path, out: Path) -> None:
    surnames: dict[str, int] = {}
    given: dict[str, int] = {}
    tags: dict[str, set[str]] = defaultdict(set)
    for row in read(facts / "names-us-census" / "surnames.csv"):
        counts = [int(row[f"count_{y}"] or 0) for y in (2000, 2010, 2020)]
        # The list of 2020 holds misread names; what all three censuses have is real, or what is common.
        if all(counts) or (counts[2] >= 400 and counts[1]) or counts[2] >= 2000:
            surnames[fold(row["surname"])] = max(counts)
    for row in read(facts / "names-us-ssa" / "given-names.csv"):
        given[fold(row["name"])] = int(row["female_births"] or 0) + int(row["male_births"] or 0)
    for row in read(facts / "names-us-census" / "first-names-2020.csv"):
        name, count = fold(row["first_name"]), int(row["count"])
        if name in given or count >= 1000:
            given[name] = max(given.get(name, 0), count)
    folder = facts / "names-by-country"
    for letter, file, seen in (("g", "common-forenames-by-country.csv", given), ("s", "common-surnames-by-country.csv", surnames)):
        for row in read(folder / file):
            language = LANGUAGE.get(row["Country"], row["Country"].lower())
            for printed in (row["Romanized Name"] or row["Localized Name"]).split("/"):
                name = fold(printed)
                if name and name.replace("'", "").replace(" ", "").isascii():
                    tags[name].add(letter + language)
                    seen.setdefault(name, 1)
                    if " " in name and language == "ko":
                        # Seo-yun is also written Seoyun.
                        tags[name.replace(" ", "")].add(letter + language)
                        seen.setdefault(name.replace(" ", ""), 1)
    for letter, lists, seen in (("g", GIVEN, given), ("s", SURNAMES, surnames)):
        for language, names in lists.items():
            for name in map(fold, names.split()):
                tags[name].add(letter + language)
                seen.setdefault(name, 1)
    sex = sexes(facts)
    lines = []
    for name in surnames.keys() | given.keys():
        flags = "".join(f"{letter}{len(str(seen[name]))}" for letter, seen in (("s", surnames), ("g", given)) if name in seen)
        lines.append(" ".join([f"{name}\t{flags}", *([sex[name]] if name in sex and name in given else []), *sorted(tags.get(name, ()))]))
    comments = [
        "real surnames and given names; built by tools/knowledge, sorted by bytes for binary search",
        "source: US Census Bureau 2000, 2010, 2020 and US Social Security Administration (public domain); popular-names-by-country (CC0); "
        "syllables by hand",
        'name TAB "s"/"g" and digits of the number of bearers in the US; "f" or "m" for a name of one sex; then languages: '
        "gko = a common Korean given name",
    ]
    write_sorted(out / "names.tsv", comments, lines)
