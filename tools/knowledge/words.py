"""words.txt: lower-case English words, from pyspellchecker's dictionary (MIT) and VarCon (British and American forms)."""

from __future__ import annotations

import gzip
import json
from importlib.util import find_spec
from pathlib import Path

from common import read, write_sorted

#: People of a school, whom neither list has and who are one letter from a people.
SCHOOLS = frozenset(w + s for w in ("etonian", "wykehamist", "rugbeian", "stoic", "salopian", "alleynian") for s in ("", "s"))
#: Slips of names that pyspellchecker has from subtitles.
SLIPS = frozenset("tuscon massachusets tallin padnag busra burgoos lweis alborg comper borise".split())


def build(facts: Path, out: Path) -> None:
    spec = find_spec("spellchecker")
    assert spec and spec.origin, "pyspellchecker is not installed"
    with gzip.open(Path(spec.origin).parent / "resources" / "en.json.gz", "rt", encoding="utf-8") as file:
        words = set(json.load(file))
    for row in read(facts / "spelling-variants" / "varcon-us-gb.csv"):
        words |= {w for w in row.values() if w and w.islower()}
    # A possessive is a word's own business.
    kept = {w for w in words if not w.endswith("'s") and w[0].isalpha()}
    write_sorted(
        out / "words.txt",
        [
            "English words; built by tools/knowledge, sorted by bytes for binary search",
            "source: pyspellchecker 0.9 (MIT); VarCon 2020.12.07",
        ],
        (kept | SCHOOLS) - SLIPS,
    )
