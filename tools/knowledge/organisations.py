"""organisations.tsv: world bodies with their acronyms, United States agencies, British departments, companies of the S&P 500."""

from __future__ import annotations

import re
from pathlib import Path

from common import fold, read, write_table


def build(facts: Path, out: Path) -> None:
    folder = facts / "organisations"
    table: dict[str, tuple[str, ...]] = {}

    def add(name: str, acronym: str, kind: str, country: str, source: str) -> None:
        name = re.sub(r"\s+", " ", name).strip()
        acronym = acronym if re.fullmatch(r"[A-Z][A-Za-z&-]{1,7}", acronym) else ""
        if len(name.split()) >= 2 or kind == "company":
            table.setdefault(fold(name), (name, acronym, kind, country, source))

    for row in read(folder / "international.csv"):
        if "(" not in row["name"] and row["acronym"]:
            add(row["name"], row["acronym"], "international", "", "CIA World Factbook (public domain), 2019")
    for row in read(folder / "us-agencies.csv"):
        if row["acronym"]:
            add(row["agency"], row["acronym"], "agency", "United States", "GSA (public domain), 2019")
    for row in read(folder / "uk-government.csv"):
        if row["abbreviations"] and not row["end"]:
            add(
                row["name"],
                row["abbreviations"].split(";")[0].strip(),
                "agency",
                "United Kingdom",
                "Crown copyright, Open Government Licence v3.0, 2017",
            )
    for row in read(folder / "sp500.csv"):
        name = re.sub(r"\s*\((?:Class [A-C]|The)\)|,? (?:Inc|Corp|Co|Ltd|plc|Corporation|Company|Incorporated)\.?$", "", row["company"])
        add(name, "", "company", "United States", "datasets/s-and-p-500-companies (PDDL), 2026-08-08")
    rows = sorted(table.values(), key=lambda r: fold(r[0]))
    head = {"kind": "organisations", "source": "see each row", "as_of": "2019"}
    write_table(out / "organisations.tsv", head, ("name", "acronym", "kind", "country", "source"), rows)
