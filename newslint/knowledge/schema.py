"""What a knowledge row is made of: its keys and their types. Whatever is wrong is said with file, line and key."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from newslint.knowledge import phrases
from newslint.knowledge.rows import ORDERS, At, Event, Gloss, Landmark, Location, Office, Organisation, Person, Quotation, Row, When, key_of

KINDS = ("people", "places", "organisations", "events", "glosses", "landmarks", "quotations")
#: The table of a TOML file that holds rows of a kind.
TABLES = {
    "person": "people",
    "place": "places",
    "organisation": "organisations",
    "event": "events",
    "gloss": "glosses",
    "landmark": "landmarks",
    "quotation": "quotations",
}
PLACE_KINDS = ("country", "region", "city", "feature")

TEXT, TEXTS, DATE, DATES, FLAG, COUNT, OFFICES = "text", "texts", "date", "dates", "flag", "count", "offices"
COMMON = {"source": TEXT, "as_of": DATE}
#: Kind to its keys and their types; the first key is required and names the row.
KEYS: dict[str, dict[str, str]] = {
    "people": {
        "name": TEXT,
        "order": TEXT,
        "family": TEXT,
        "given": TEXT,
        "second_ref": TEXT,
        "variants": TEXTS,
        "deprecated": TEXTS,
        "misspelt": TEXTS,
        "born": DATE,
        "died": DATE,
        "culture": TEXT,
        "offices": OFFICES,
    },
    "places": {
        "name": TEXT,
        "kind": TEXT,
        "code": TEXT,
        "country": TEXT,
        "region": TEXT,
        "capital_of": TEXTS,
        "capitals": TEXTS,
        "variants": TEXTS,
        "deprecated": TEXTS,
        "misspelt": TEXTS,
        "demonyms": TEXTS,
        "population": COUNT,
    },
    "organisations": {
        "name": TEXT,
        "acronym": TEXT,
        "second_ref": TEXT,
        "kind": TEXT,
        "country": TEXT,
        "variants": TEXTS,
        "deprecated": TEXTS,
        "misspelt": TEXTS,
    },
    "events": {
        "name": TEXT,
        "kind": TEXT,
        "date": DATE,
        "end": DATE,
        "open": FLAG,
        "also": DATES,
        "venue": TEXT,
        "venues": TEXTS,
        "country": TEXT,
        "participants": TEXTS,
        "variants": TEXTS,
        "clauses": TEXTS,
        "parties": TEXTS,
        "keys": TEXTS,
        "agents": TEXTS,
        "series": TEXT,
        "ordinal": COUNT,
        "within": TEXT,
        "first": FLAG,
        "last": FLAG,
    },
    "glosses": {"name": TEXT, "variants": TEXTS, "wrong": TEXTS, "right": TEXT, "near": TEXTS},
    "landmarks": {
        "name": TEXT,
        "variants": TEXTS,
        "countries": TEXTS,
        "within": TEXTS,
        "joins": TEXTS,
        "seats": TEXTS,
        "kind": TEXT,
        "code": TEXT,
        "borders": TEXTS,
        "largest": TEXTS,
        "former": TEXTS,
        "waters": TEXTS,
    },
    "quotations": {"text": TEXT, "speaker": TEXT, "date": DATE, "translation": FLAG, "variants": TEXTS},
}
REQUIRED = {
    "people": ("name",),
    "places": ("name", "kind"),
    "organisations": ("name",),
    "events": ("name", "kind", "date"),
    "glosses": ("name", "wrong", "right"),
    "landmarks": ("name",),
    "quotations": ("text", "speaker"),
}
OFFICE_KEYS = {"title": TEXT, "of": TEXT, "from": DATE, "to": DATE, "source": TEXT, "as_of": DATE}
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
    """ "; nearest is 'x'" for an error message, or nothing."""
    import difflib

    found = difflib.get_close_matches(word, list(known), n=1, cutoff=0.5)
    return f"; nearest is {found[0]!r}" if found else ""


class Fields:
    """The values of one row, with the place to blame."""

    def __init__(self, table: dict[str, Any], keys: dict[str, str], where: Callable[[str], str], defaults: dict[str, Any]) -> None:
        self.where = where
        for key in table:
            if key not in keys and key not in COMMON:
                raise KnowledgeError(f"{where(key)}: unknown key {key!r}{nearest(key, [*keys, *COMMON])}")
        self.table = {**{k: v for k, v in defaults.items() if k in COMMON}, **table}

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
            low, _, high = text.partition("..")
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


def build(kind: str, f: Fields, at: At) -> Row:
    """The row of a kind. Raises KnowledgeError."""
    for key in REQUIRED[kind]:
        if key not in f.table:
            raise f.fail(key, "is missing")
    source, as_of = f.provenance()
    text, texts = f.text, f.texts
    if kind == "people":
        born, died = f.interval("born", "died")
        offices = tuple(_offices(f, text("name"), source, as_of, at))
        return Person(
            text("name"),
            text("order"),
            text("family"),
            text("given"),
            text("second_ref"),
            texts("variants"),
            texts("deprecated"),
            texts("misspelt"),
            born,
            died,
            text("culture"),
            offices,
            source,
            as_of,
            at,
        )
    if kind == "places":
        if text("kind") not in PLACE_KINDS:
            raise f.fail("kind", f"is {text('kind')!r}, not one of {', '.join(PLACE_KINDS)}{nearest(text('kind'), PLACE_KINDS)}")
        return Location(
            text("name"),
            text("kind"),
            text("code"),
            text("country"),
            text("region"),
            texts("capital_of"),
            texts("capitals"),
            texts("variants"),
            texts("deprecated"),
            texts("misspelt"),
            texts("demonyms"),
            f.count("population"),
            source,
            as_of,
            at,
        )
    if kind == "organisations":
        return Organisation(
            text("name"),
            text("acronym"),
            text("second_ref"),
            text("kind"),
            text("country"),
            texts("variants"),
            texts("deprecated"),
            texts("misspelt"),
            source,
            as_of,
            at,
        )
    if kind == "events":
        date, end = f.interval("date", "end")
        assert date is not None
        for clause in texts("clauses"):
            if fault := phrases.fault(clause):
                raise f.fail("clauses", f"{clause!r} {fault}")
        return Event(
            text("name"),
            text("kind"),
            date,
            end,
            f.flag("open"),
            f.dates("also"),
            text("venue"),
            texts("venues"),
            text("country"),
            texts("participants"),
            texts("variants"),
            texts("clauses"),
            texts("parties"),
            texts("keys"),
            texts("agents"),
            text("series"),
            f.count("ordinal"),
            text("within"),
            f.flag("first"),
            f.flag("last"),
            source,
            as_of,
            at,
        )
    if kind == "glosses":
        for phrase in texts("wrong"):
            if fault := phrases.fault(phrase):
                raise f.fail("wrong", f"{phrase!r} {fault}")
        return Gloss(text("name"), texts("variants"), texts("wrong"), text("right"), texts("near"), source, as_of, at)
    if kind == "landmarks":
        where = texts("countries"), texts("within"), texts("joins"), texts("seats")
        of_map = texts("borders"), texts("largest"), texts("former"), texts("waters")
        return Landmark(text("name"), texts("variants"), *where, text("kind"), text("code"), *of_map, source, as_of, at)
    return Quotation(text("speaker"), text("text"), f.date("date"), f.flag("translation"), texts("variants"), source, as_of, at)


def _offices(f: Fields, person: str, source: str, as_of: str, at: At) -> Iterator[Office]:
    entries = f.table.get("offices", [])
    if not isinstance(entries, list) or not all(isinstance(e, dict) for e in entries):
        raise f.fail("offices", "is not a list of tables")
    for entry in entries:
        g = Fields(
            entry,
            OFFICE_KEYS,
            lambda key: f"{f.where('offices')}: offices",
            {"source": source, "as_of": as_of} if as_of else {"source": source},
        )
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
    if isinstance(row, Event) and row.keys and not row.clauses:
        # Its keys tell of it beside the clauses of another row.
        return f"{key_of(row.name)}|keys"
    return key_of(row.name)
