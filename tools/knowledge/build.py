"""Builds the long lists and tables of rules/knowledge from a folder of collected open data.

    python tools/knowledge/build.py FACTS [--out rules/knowledge] [--only words,names,...]

FACTS holds one folder a set, each with its SOURCE.md (origin, licence, defects). Hand-written TOML is never touched.
"""

from __future__ import annotations

import argparse
import importlib
from pathlib import Path

PARTS = ("words", "names", "places", "leaders", "deaths", "organisations", "games", "visits")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("facts", type=Path)
    parser.add_argument("--out", type=Path, default=Path(__file__).parents[2] / "rules" / "knowledge")
    parser.add_argument("--only", default=",".join(PARTS))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for part in options.only.split(","):
        importlib.import_module(part).build(options.facts, options.out)


if __name__ == "__main__":
    main()
