"""deaths.tsv: people who died since 2000, by name: Wikidata (CC0), a sample. A name is shared by many, so a row is a hint and no more."""

from __future__ import annotations

from pathlib import Path

from common import day, fold, read, write_sorted


def build(facts: Path, out: Path) -> None:
    lines = []
    for row in read(facts / "people-died-wikidata" / "people.csv"):
        # A day is needed to say that somebody was dead on another; rows with two dates are in doubt.
        if day(row["died"]) and not row["note"] and len(row["name"].split()) >= 2:
            lines.append(
                "\t".join(
                    (
                        fold(row["name"]),
                        row["name"],
                        row["born"] if len(row["born"]) in (4, 7) else day(row["born"]),
                        row["died"],
                        row["occupation_groups"].replace("|", ", "),
                    )
                )
            )
    for row in read(facts / "people-nobel" / "laureates.csv"):
        if day(row["died"]) and row["surname"] and row["died"] >= "1980":
            name = f"{row['first_name']} {row['surname']}"
            lines.append("\t".join((fold(name), name, day(row["born"]), row["died"], f"Nobel laureate in {row['category']}")))
    comments = [
        "people who died, by name; built by tools/knowledge, sorted by bytes for binary search; names are shared, a row proves nothing",
        "source: Wikidata (CC0), by aug24/not-dead-yet, 2025-01-27; Nobel Prize API (CC0), 2023-10",
    ]
    write_sorted(out / "deaths.tsv", comments, lines)
