"""Makes one hash table of knowledge rows, so that a run decodes only the rows that its article asks for.

Keys of the table, by first letter: r row by number; f form of a name, g demonym, s family name, o body of an office, e word of an event,
k kind, v rarest words of an event's keys (row numbers each); i kind and identity (row number); d a name with one letter left out,
m a misspelling (names); p first word of names (the most words of such a name).
"""

from __future__ import annotations

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable
from typing import Any

from newslint.knowledge.rows import At, Event, Gloss, Landmark, Location, Office, Organisation, Person, Quotation, Row, When, fold, key_of
from newslint.knowledge.schema import KINDS, identity

CLASSES: dict[str, type[Any]] = {
    "people": Person, "places": Location, "organisations": Organisation, "events": Event, "glosses": Gloss, "landmarks": Landmark,
    "quotations": Quotation,
}  # fmt: skip
#: Fields that are dates, by kind.
_DATES = {
    kind: tuple(i for i, t in enumerate(cls.__annotations__.values()) if "When" in str(t) and "tuple" not in str(t))
    for kind, cls in CLASSES.items()
}
_ALSO_AT = Event._fields.index("also")
_OFFICES_AT = Person._fields.index("offices")
#: Names shorter than this have too many neighbours to be a near miss of.
NEAR_FROM = 4


def _ends(value: When | None) -> tuple[int, int] | None:
    return (value.low.toordinal(), value.high.toordinal()) if value else None


def _when(value: tuple[int, int] | None) -> When | None:
    return When(dt.date.fromordinal(value[0]), dt.date.fromordinal(value[1])) if value else None


def encode(kind: str, row: Row) -> tuple[Any, ...]:
    """A row as plain values."""
    values: list[Any] = list(row)
    for i in _DATES[kind]:
        values[i] = _ends(values[i])
    if isinstance(row, Person):
        values[_OFFICES_AT] = tuple((*o[:3], _ends(o.start), _ends(o.end), *o[5:7], tuple(o.place)) for o in row.offices)
    if isinstance(row, Event):
        values[_ALSO_AT] = tuple(map(_ends, row.also))
    values[-1] = tuple(row.place)
    return (kind, *values)


def decode(record: tuple[Any, ...]) -> tuple[str, Row]:
    """The kind and the row of plain values."""
    kind, *values = record
    for i in _DATES[kind]:
        values[i] = _when(values[i])
    if kind == "people":
        values[_OFFICES_AT] = tuple(Office(o[0], o[1], o[2], _when(o[3]), _when(o[4]), o[5], o[6], At(*o[7])) for o in values[_OFFICES_AT])
    if kind == "events":
        values[_ALSO_AT] = tuple(map(_when, values[_ALSO_AT]))
    values[-1] = At(*values[-1])
    return kind, CLASSES[kind](*values)


def forms_of(row: Person | Location | Organisation) -> list[str]:
    """All forms of a name, those that are not to be written too."""
    forms = [row.name, *row.variants, *row.deprecated]
    # Not for others: "Donald Trump" is not his son, who is "Jr.".
    if isinstance(row, Person) and row.order == "family-first" and row.given and row.family:
        forms.append(f"{row.given} {row.family}")
    if isinstance(row, Organisation) and row.acronym:
        forms.append(row.acronym)
    return forms


def merge(rows: Iterable[tuple[str, Row]]) -> list[tuple[str, Row]]:
    """The rows with one of each identity: an earlier row (hand-written files come first) stands, and takes from later ones what it lacks.

    A later person or organisation under a variant of an earlier one's name is the same.
    """
    out: dict[tuple[str, str], tuple[str, Row]] = {}
    other_names: dict[tuple[str, str], tuple[str, str]] = {}
    for kind, row in rows:
        key = (kind, identity(row))
        if kind in ("people", "organisations"):
            known = (other_names.get((kind, key_of(form))) for form in (_name(row), *row.variants))
            key = next((k for k in known if k), key)
        if key not in out:
            out[key] = (kind, row)
            if isinstance(row, Person | Organisation):
                for form in forms_of(row):
                    # An acronym is shared by many bodies.
                    if not (isinstance(row, Organisation) and form == row.acronym):
                        other_names.setdefault((kind, key_of(form)), key)
            continue
        first = out[key][1]
        if isinstance(first, Person | Location | Organisation) and type(row) is type(first):
            out[key] = (kind, _filled(first, row))
            if isinstance(row, Person):
                # "Megawati Sukarnoputri", also written "Soekarnoputri": that is how the next table has her.
                for form in row.variants:
                    other_names.setdefault((kind, key_of(form)), key)
    return list(out.values())


def _name(row: Row) -> str:
    return row.text if isinstance(row, Quotation) else row.name


def _filled(first: Person | Location | Organisation, other: Any) -> Person | Location | Organisation:
    lacks = {f: getattr(other, f) for f in first._fields if not getattr(first, f) and getattr(other, f)}
    if isinstance(first, Person) and first.offices and other.offices:
        ended = tuple(next((p for p in other.offices if _same_term(o, p) and _ends_better(p, o)), o) for o in first.offices)
        lacks["offices"] = ended + tuple(o for o in other.offices if not any(_same_term(o, p) for p in first.offices))
    if "offices" in lacks:
        # All under the one name that the person goes by.
        lacks["offices"] = tuple(o._replace(person=first.name) for o in lacks["offices"])
    known = {key_of(f) for f in forms_of(first)}
    more = tuple(dict.fromkeys(f for f in (other.name, *other.variants) if key_of(f) not in known))
    if more:
        lacks["variants"] = first.variants + more
    return first._replace(**lacks)


def _ends_better(a: Office, b: Office) -> bool:
    """Whether a term has an end, to the day, that another row of it lacks."""
    return a.end is not None and (b.end is None or (a.end.exact and not b.end.exact))


def _same_term(a: Office, b: Office) -> bool:
    return (
        fold(a.title) == fold(b.title)
        and fold(a.of) == fold(b.of)
        and bool(a.start and b.start and abs((a.start.low - b.start.low).days) < 400)
    )


def event_words(row: Event) -> set[str]:
    """The words by which an event is found: what is capitalised or has a digit in its names, its participants' and its clauses."""
    # "The first man on the moon" has no capitals to be found by.
    found = {"first"} if row.kind == "first-person" else set()
    for text in (row.name, *row.variants, *row.participants, *(c.partition("@")[0] for c in row.clauses)):
        found |= {part for w in re.findall(r"[\w/’'.-]+", text) if w[0].isupper() or w[0].isdigit() for part in fold(w).split()}
    return found


#: The parts of a key: "a/b + c". "9§11" has a stroke of its own.
def groups(key: str) -> list[list[str]]:
    """The alternatives of each group of a key."""
    return [[a.strip().replace("§", "/") for a in group.split("/")] for group in key.removeprefix("=").split("+")]


def pivots(events: Iterable[Event]) -> dict[str, set[str]]:
    """For each name of an event the words by which its keys are found: those of the group that is met least, without its common words."""
    events = list(events)
    counts = Counter(w for e in events for key in e.keys for group in groups(key) for a in group for w in fold(a).replace("'s", "").split())

    def word(alternative: str) -> str:
        # An article's words are looked up where they have a capital or a digit.
        parts = alternative.replace(",", "").split()
        words = [w for part in parts if not part.islower() for w in fold(part).split()] or fold(alternative).split()
        return min((w.removesuffix("'s") for w in words), key=lambda w: (counts[w], -len(w)))

    def cost(group: list[str]) -> int:
        return sum(counts[word(a)] + (1000 if a.islower() else 0) for a in group)

    return {e.name: {word(a) for key in e.keys for a in min(groups(key), key=cost)} for e in events}


def near_keys(folded: str) -> set[str]:
    """The name itself and with each letter left out: two names one edit apart share one of these."""
    return {folded, *(folded[:i] + folded[i + 1 :] for i in range(len(folded)))}


def records(rows: Iterable[tuple[str, Row]]) -> list[tuple[str, Any]]:
    """The records of the table for rows."""
    out: list[tuple[str, Any]] = []
    lists: dict[str, list[Any]] = {"k" + kind: [] for kind in KINDS}
    longest: dict[str, int] = {}
    near: dict[str, str] = {}

    def add(key: str, value: Any) -> None:
        entry = lists.setdefault(key, [])
        if value not in entry:
            entry.append(value)

    merged = merge(rows)
    found_by = pivots(row for _, row in merged if isinstance(row, Event) and row.keys)
    for number, (kind, row) in enumerate(merged):
        out.append((f"r{number}", encode(kind, row)))
        out.append((f"i{kind}|{identity(row)}", number))
        lists["k" + kind].append(number)
        if isinstance(row, Event):
            for word in found_by.get(row.name, ()) if row.keys else ():
                add("v" + word, number)
            if row.keys and row.date.exact:
                add("y" + row.date.low.isoformat(), number)
                if row.end and row.end.exact and (row.end.high - row.date.low).days < 40:
                    add("y" + row.end.high.isoformat(), number)
            for agent in row.agents if len(row.agents) > 1 else ():
                for word in fold(agent).split():
                    add("w" + word, number)
            # A row of keys alone is found by them.
            for word in event_words(row) if not row.keys or row.clauses or row.variants or row.participants or row.kind == "games" else ():
                add("e" + word, number)
        if not isinstance(row, Person | Location | Organisation):
            continue
        for form in forms_of(row):
            key = key_of(form)
            add("f" + key, number)
            words = key.split(" ")
            longest[words[0]] = max(longest.get(words[0], 0), len(words))
            if len(key) >= NEAR_FROM and not key.isupper():
                near.setdefault(key, form)
        for wrong in row.misspelt:
            add("m" + fold(wrong), row.name)
        if isinstance(row, Person):
            for name in {fold(row.family or (row.name.split()[-1] if row.order != "single" else row.name)), fold(row.second_ref)} - {""}:
                add("s" + name, number)
            short = row.second_ref or row.family
            if short and row.place.file.endswith(".toml") and len(fold(short)) >= NEAR_FROM:
                near.setdefault(fold(short), short)
            for office in row.offices:
                add("o" + fold(office.of), number)
        if isinstance(row, Location):
            for demonym in row.demonyms:
                add("g" + fold(demonym), number)
                if len(fold(demonym)) >= NEAR_FROM:
                    near.setdefault(fold(demonym), demonym)
    for key, form in near.items():
        for short in near_keys(key):
            lists.setdefault("d" + short, []).append(form)
    out += [(key, tuple(value)) for key, value in lists.items()]
    out += [("p" + word, count) for word, count in longest.items()]
    return out
