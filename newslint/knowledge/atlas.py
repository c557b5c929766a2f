"""Which places of the map bear a name, and which countries an area of it has: what every family of rules may ask."""

from __future__ import annotations

from newslint.knowledge.rows import Landmark, fold
from newslint.knowledge.store import Knowledge


class Atlas:
    """The landmark rows, by what they are asked for."""

    def __init__(self, rows: tuple[Landmark, ...]) -> None:
        self.rows = rows
        self.marks: dict[str, list[Landmark]] = {}
        self.countries: dict[str, Landmark] = {}
        self.sites: dict[str, Landmark] = {}
        for row in rows:
            if row.kind == "country":
                self.countries[row.name] = row
            elif row.kind == "site":
                self.sites[fold(row.name)] = row
            elif row.countries:
                for form in (row.name, *row.variants):
                    self.marks.setdefault(fold(form), []).append(row)
        self.first = {key.split()[0] for key in (*self.marks, *self.sites)}
        self.codes = {row.code: name for name, row in self.countries.items() if row.code}

    def borders(self, a: frozenset[str], b: frozenset[str]) -> bool:
        """Whether some country of one set has a border by land with some of the other, or is one of them; True where it is not known."""
        for x in a:
            row = self.countries.get(x)
            if row is None or not row.code or x in b or set(row.borders) & b:
                return True
        return any(y not in self.countries for y in b)

    def coast(self, country: str) -> list[str]:
        """The seas that a country has a coast on."""
        return [m.name for ms in self.marks.values() for m in ms if m.kind == "sea" and country in m.countries]


_made: list[Atlas] = []


def atlas(knowledge: Knowledge) -> Atlas:
    """The atlas of the rows that a newsroom knows; made once for a list of rows."""
    rows = knowledge.landmarks()
    if not _made or _made[0].rows is not rows:
        _made[:] = [Atlas(rows)]
    return _made[0]
