"""Reads knowledge files: TOML that a desk edits, TSV that a tool built. Whatever is wrong is said with file, line and key."""

from __future__ import annotations

import datetime as dt
import difflib
import re
import tomllib
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

from newslint.knowledge import phrases
from newslint.knowledge.rows import ORDERS, At, Event, Gloss, Location, Office, Organisation, Person, Quotation, Row, When, key_of

KINDS = ("people", "places", "organisations", "events", "glosses", "quotations")
#: The table of a TOML file that holds rows of a kind.
TABLES = {"person": "people", "place": "places", "organisation": "organisations", "event": "events", "gloss": "glosses", "quotation": "quotations"}
PLACE_KINDS = ("country", "region", "city", "feature")

_TEXT, _TEXTS, _DATE, _DATES, _FLAG, _COUNT, _OFFICES = "text", "texts", "date", "dates", "flag", "count", "offices"
_COMMON = {"source": _TEXT, "as_of": _DATE}
#: Kind to its keys and their types; the first key is required and names the row.
KEYS: dict[str, dict[str, str]] = {
    "people": {"name": _TEXT, "order": _TEXT, "family": _TEXT, "given": _TEXT, "second_ref": _TEXT, "variants": _TEXTS, "deprecated": _TEXTS, "misspelt": _TEXTS,
               "born": _DATE, "died": _DATE, "culture": _TEXT, "offices": _OFFICES},
    "places": {"name": _TEXT, "kind": _TEXT, "code": _TEXT, "country": _TEXT, "region": _TEXT, "capital_of": _TEXTS, "capitals": _TEXTS, "variants": _TEXTS,
               "deprecated": _TEXTS, "misspelt": _TEXTS, "demonyms": _TEXTS, "population": _COUNT},
    "organisations": {"name": _TEXT, "acronym": _TEXT, "second_ref": _TEXT, "kind": _TEXT, "country": _TEXT, "variants": _TEXTS, "deprecated": _TEXTS,
                      "misspelt": _TEXTS},
    "events": {"name": _TEXT, "kind": _TEXT, "date": _DATE, "end": _DATE, "open": _FLAG, "also": _DATES, "venue": _TEXT, "venues": _TEXTS,
               "country": _TEXT, "participants": _TEXTS, "variants": _TEXTS, "clauses": _TEXTS, "series": _TEXT, "ordinal": _COUNT, "within": _TEXT, "first": _FLAG, "last": _FLAG},
    "glosses": {"name": _TEXT, "variants": _TEXTS, "wrong": _TEXTS, "right": _TEXT, "near": _TEXTS},
    "quotations": {"text": _TEXT, "speaker": _TEXT, "date": _DATE, "translation": _FLAG, "variants": _TEXTS},
}  # fmt: skip
_REQUIRED = {"people": ("name",), "places": ("name", "kind"), "organisations": ("name",), "events": ("name", "kind", "date"),
             "glosses": ("name", "wrong", "right"), "quotations": ("text", "speaker")}  # fmt: skip
_OFFICE_KEYS = {"title": _TEXT, "of": _TEXT, "from": _DATE, "to": _DATE, "source": _TEXT, "as_of": _DATE}
_CLOSED = {"order": ORDERS, "within": ("month", "year", "ever")}


class KnowledgeError(Exception):
    """A knowledge file that cannot be used; the message names file, line and key."""


def when(text: str) -> When:
    """The first and last day of "2019-04-25", "2019-04" or "2019". Raises ValueError."""
    m = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?", text)
    if not m:
        raise ValueError(f"{text!r} is not a date (YYYY-MM-DD, YYYY-MM or YYYY)")
    year, month, day = (int(p) if p else None for p in m.groups())
    assert year is not None
    if month is None:
        return When(dt.date(year, 1, 1), dt.date(year, 12, 31))
    if day is None:
        return When(dt.date(year, month, 1), dt.date(year, month, monthrange(year, month)[1]))
    return When(dt.date(year, month, day), dt.date(year, month, day))


def nearest(word: str, known: Iterable[str]) -> str:
    """"; nearest is 'x'" for an error message, or nothing."""
    found = difflib.get_close_matches(word, list(known), n=1, cutoff=0.5)
    return f"; nearest is {found[0]!r}" if found else ""


class _Fields:
    """The values of one row, with the place to blame."""

    def __init__(self, table: dict[str, Any], keys: dict[str, str], where: Callable[[str], str], defaults: dict[str, Any]) -> None:
        self.where = where
        for key in table:
            if key not in keys and key not in _COMMON:
                raise KnowledgeError(f"{where(key)}: unknown key {key!r}{nearest(key, [*keys, *_COMMON])}")
        self.table = {**{k: v for k, v in defaults.items() if k in _COMMON}, **table}
        self.types = {**keys, **_COMMON}

    def fail(self, key: str, message: str) -> KnowledgeError:
        return KnowledgeError(f"{self.where(key)}: {key} {message}")

    def text(self, key: str) -> str:
        value = self.table.get(key, "")
        if not isinstance(value, str) or (key in self.table and not value.strip()):
            raise self.fail(key, "is not a text")
        if key in _CLOSED and value and value not in _CLOSED[key]:
            raise self.fail(key, f"is {value!r}, not one of {', '.join(_CLOSED[key])}{nearest(value, _CLOSED[key])}")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        value = self.table.get(key, [])
        if isinstance(value, str):
            value = [value]
        if not isinstance(value, list) or not all(isinstance(v, str) and v.strip() for v in value):
            raise self.fail(key, "is not a list of texts")
        return tuple(value)

    def date(self, key: str) -> When | None:
        value = self.table.get(key)
        if value is None:
            return None
        if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
            return When(value, value)
        try:
            return when(str(value))
        except ValueError as error:
            raise self.fail(key, str(error)) from None

    def dates(self, key: str) -> tuple[When, ...]:
        out = []
        for text in self.texts(key):
            low, dots, high = text.partition("..")
            try:
                first, last = when(low), when(high or low)
            except ValueError as error:
                raise self.fail(key, str(error)) from None
            out.append(When(first.low, last.high))
        return tuple(out)

    def flag(self, key: str) -> bool:
        value = self.table.get(key, False)
        if not isinstance(value, bool):
            raise self.fail(key, "is neither true nor false")
        return value

    def count(self, key: str) -> int:
        value = self.table.get(key, 0)
        if not isinstance(value, int) or isinstance(value, bool) or value < 0:
            raise self.fail(key, "is not a whole number")
        return value

    def provenance(self) -> tuple[str, str]:
        source, as_of = self.text("source"), self.date("as_of")
        if not source:
            raise self.fail("source", "is missing: a fact has a source (in the row, or once at the head of the file)")
        return source, str(as_of) if as_of else ""

    def interval(self, start: str, end: str) -> tuple[When | None, When | None]:
        a, b = self.date(start), self.date(end)
        if a and b and b.high < a.low:
            raise self.fail(end, f"{b} lies before {start} {a}")
        return a, b


def build(kind: str, f: _Fields, at: At) -> Row:
    """The row of a kind. Raises KnowledgeError."""
    for key in _REQUIRED[kind]:
        if key not in f.table:
            raise f.fail(key, "is missing")
    source, as_of = f.provenance()
    text, texts = f.text, f.texts
    if kind == "people":
        born, died = f.interval("born", "died")
        offices = tuple(_offices(f, text("name"), source, as_of, at))
        return Person(text("name"), text("order"), text("family"), text("given"), text("second_ref"), texts("variants"), texts("deprecated"),
                      texts("misspelt"), born, died, text("culture"), offices, source, as_of, at)  # fmt: skip
    if kind == "places":
        if text("kind") not in PLACE_KINDS:
            raise f.fail("kind", f"is {text('kind')!r}, not one of {', '.join(PLACE_KINDS)}{nearest(text('kind'), PLACE_KINDS)}")
        return Location(text("name"), text("kind"), text("code"), text("country"), text("region"), texts("capital_of"), texts("capitals"), texts("variants"),
                        texts("deprecated"), texts("misspelt"), texts("demonyms"), f.count("population"), source, as_of, at)  # fmt: skip
    if kind == "organisations":
        return Organisation(text("name"), text("acronym"), text("second_ref"), text("kind"), text("country"), texts("variants"), texts("deprecated"),
                            texts("misspelt"), source, as_of, at)  # fmt: skip
    if kind == "events":
        date, end = f.interval("date", "end")
        assert date is not None
        for clause in texts("clauses"):
            if fault := phrases.fault(clause):
                raise f.fail("clauses", f"{clause!r} {fault}")
        return Event(text("name"), text("kind"), date, end, f.flag("open"), f.dates("also"), text("venue"), texts("venues"), text("country"),
                     texts("participants"), texts("variants"), texts("clauses"), text("series"), f.count("ordinal"), text("within"), f.flag("first"), f.flag("last"), source, as_of, at)  # fmt: skip
    if kind == "glosses":
        for phrase in texts("wrong"):
            if fault := phrases.fault(phrase):
                raise f.fail("wrong", f"{phrase!r} {fault}")
        return Gloss(text("name"), texts("variants"), texts("wrong"), text("right"), texts("near"), source, as_of, at)
    return Quotation(text("speaker"), text("text"), f.date("date"), f.flag("translation"), texts("variants"), source, as_of, at)


def _offices(f: _Fields, person: str, source: str, as_of: str, at: At) -> Iterator[Office]:
    entries = f.table.get("offices", [])
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        raise f.fail("offices", "is not a list of tables")
    for entry in entries:
        g = _Fields(entry, _OFFICE_KEYS, lambda key: f"{f.where('offices')}: offices", {"source": source, "as_of": as_of} if as_of else {"source": source})
        if "title" not in entry:
            raise g.fail("title", "is missing")
        start, end = g.interval("from", "to")
        own_source, own_as_of = g.provenance()
        yield Office(person, g.text("title"), g.text("of"), start, end, own_source, own_as_of, at)


def identity(row: Row) -> str:
    """What a row is about: a row of the same kind and identity in a desk's file takes its place."""
    if isinstance(row, Location):
        # A country needs no country; "Georgia" the country and "Georgia" the state are two rows.
        return f"{key_of(row.name)}|{row.kind if row.kind in ('country', 'feature') else key_of(row.region) + '|' + key_of(row.country)}"
    if isinstance(row, Quotation):
        return f"{key_of(row.speaker)}|{key_of(row.text)[:60]}"
    return key_of(row.name)


def read_toml(path: Path, shown: str) -> list[tuple[str, Row]]:
    """(kind, row) of a TOML file, in order. Raises KnowledgeError."""
    try:
        text = path.read_text(encoding="utf-8-sig")
        document = tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{shown}: {error}") from None
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        raise KnowledgeError(f"{shown}:{line.group(1) if line else 1}: {error}") from None
    lines = text.split("\n")
    heads: dict[str, list[int]] = {}
    for n, text in enumerate(lines, 1):
        if head := re.match(r"\s*\[\[\s*([\w-]+)\s*\]\]", text):
            heads.setdefault(head.group(1), []).append(n)
    for key, value in document.items():
        if key in TABLES and isinstance(value, list):
            continue
        if key not in _COMMON:
            raise KnowledgeError(f"{shown}:{_line(lines, key, 1)}: unknown table or key {key!r}{nearest(key, [*TABLES, *_COMMON])}")
    out: list[tuple[str, Row]] = []
    seen: dict[tuple[str, str], int] = {}
    for table, kind in TABLES.items():
        for i, entry in enumerate(document.get(table, [])):
            start = heads[table][i] if i < len(heads.get(table, [])) else 1

            def where(key: str, start: int = start) -> str:
                return f"{shown}:{_line(lines, key, start)}"

            if not isinstance(entry, dict):
                raise KnowledgeError(f"{where(table)}: {table} is not a list of tables")
            row = build(kind, _Fields(entry, KEYS[kind], where, document), At(shown, start))
            same = (kind, identity(row))
            if same in seen:
                raise KnowledgeError(f"{shown}:{start}: {table} {_name(row)!r} is here twice, first in line {seen[same]}")
            seen[same] = start
            out.append((kind, row))
    return out


def _name(row: Row) -> str:
    return row.text[:40] if isinstance(row, Quotation) else row.name


def _line(lines: list[str], key: str, start: int) -> int:
    """The line of a key of the table that starts at `start`; the table's own line where the key is not there."""
    pattern = re.compile(rf"\s*[\"']?{re.escape(key)}[\"']?\s*=")
    for n in range(start, len(lines) + 1):
        if n > start and lines[n - 1].lstrip().startswith("[["):
            break
        if pattern.match(lines[n - 1]):
            return n
    return start


def read_tsv(path: Path, shown: str) -> list[tuple[str, Row]]:
    """(kind, row) of a table: comment lines "# kind: places", "# source: ..." and "# as_of: ...", a line of column names, then rows.

    Lists are parted by "|"; several offices of a person are several rows of a "people" table with title, of, from, to.
    """
    head: dict[str, Any] = {}
    columns: list[str] = []
    out: list[tuple[str, Row]] = []
    kind = ""
    try:
        with open(path, encoding="utf-8") as file:
            for n, line in enumerate(file, 1):
                line = line.rstrip("\n")
                if line.startswith("#"):
                    key, _, value = line[1:].partition(":")
                    head[key.strip()] = value.strip()
                    continue
                if not columns:
                    kind = head.get("kind", "")
                    if kind not in KINDS:
                        raise KnowledgeError(f"{shown}:{n}: kind {kind!r} is none of {', '.join(KINDS)}{nearest(kind, KINDS)}")
                    columns = line.split("\t")
                    continue
                out.append((kind, _tsv_row(kind, dict(zip(columns, line.split("\t"))), head, At(shown, n))))
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{shown}: {error}") from None
    return out


def _tsv_row(kind: str, cells: dict[str, str], head: dict[str, Any], at: At) -> Row:
    keys = KEYS[kind]
    table: dict[str, Any] = {}
    offices = []
    for key, cell in cells.items():
        if not cell:
            continue
        form = keys.get(key, _COMMON.get(key, _TEXT))
        if form == _OFFICES:
            for term in cell.split("|"):
                parts = (term.split("@") + ["", "", ""])[:4]
                offices.append({k: v for k, v in zip(("title", "of", "from", "to"), parts) if v})
            table[key] = offices
        else:
            table[key] = cell.split("|") if form == _TEXTS else int(cell) if form == _COUNT else cell == "yes" if form == _FLAG else cell
    return build(kind, _Fields(table, keys, lambda key: f"{at.file}:{at.line}", head), at)
