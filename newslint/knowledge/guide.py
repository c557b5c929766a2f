"""What each key of a knowledge row means: the text of docs/knowledge.md, and a JSON Schema for editors."""

from __future__ import annotations

from typing import Any

from newslint.knowledge.rows import ORDERS
from newslint.knowledge.schema import COUNT, DATE, DATES, FLAG, KEYS, OFFICE_KEYS, OFFICES, PLACE_KINDS, REQUIRED, TABLES, TEXT, TEXTS

_NAMES = {
    "variants": "other right forms, one of which the desk may prefer",
    "deprecated": "forms that are known and not to be written; they are reported",
    "misspelt": "common misspellings, further than one letter away",
}
#: Kind, or "" for keys of every row, to its keys and what they mean.
MEANINGS: dict[str, dict[str, str]] = {
    "": {
        "source": "who says so; here, or once at the head of the file",
        "as_of": "how fresh the row is",
    },
    "people": {
        "name": "the full name as the desk writes it",
        "order": f"order of the name's parts: {', '.join(ORDERS)} (single: known by one name)",
        "family": "the family name",
        "given": "the given name",
        "second_ref": "the form after the full name, where it is not the family name",
        **_NAMES,
        "born": "date of birth",
        "died": "date of death; NL603 reports what is done after it",
        "culture": 'language of the name ("ko", "zh", "vi", "es", ...)',
        "offices": "terms of office; one without from or to proves nothing on that side",
    },
    "places": {
        "name": "the name as the desk writes it",
        "kind": ", ".join(PLACE_KINDS),
        "code": 'ISO 3166 code ("UA", "US-CA")',
        "country": "the country's name",
        "region": "the region's name",
        "capital_of": "what the city is the capital of",
        "capitals": "all capitals of the country or region",
        **_NAMES,
        "demonyms": 'people and adjectives ("Ukrainian")',
        "population": "number of people",
    },
    "organisations": {
        "name": "the name as the desk writes it",
        "acronym": "its acronym",
        "second_ref": "the form after the full name",
        "kind": 'what it is ("agency", "company", "party", ...)',
        "country": "the country's name",
        **_NAMES,
    },
    "events": {
        "name": 'a noun phrase as it stands in copy ("fall of the Berlin Wall")',
        "kind": 'what it is: "first-meeting", "crossing" (with participants), or any word ("war", "treaty")',
        "date": "when it was or began",
        "end": "when it ended",
        "open": "true where it goes on, or its end is not known",
        "also": "other dates that the same words may mean",
        "venue": "the city or place",
        "venues": "other right names of the place",
        "country": "the country's name",
        "participants": "people or countries that took part",
        "variants": "other noun phrases for it",
        "clauses": "sentences that tell of it: {a|b} one of, [a] or not, ... up to five words; @2014-06-28 after one: its own date",
        "parties": "family names of all who signed or brokered it",
        "keys": "words that have to stand in a sentence that tells of it: a/b is one of, a + b is both, =a tells of it by itself",
        "agents": "who did it: persons, peoples, countries",
        "series": "events of one kind that are counted together",
        "ordinal": "its number in the series",
        "within": "what the number counts in: month, year, ever",
        "first": "true for the first of its series",
        "last": "true for the last of its series",
    },
    "glosses": {
        "name": "the thing that is often explained wrongly",
        "variants": "other names of it",
        "wrong": "what it is said to be and is not; the syntax of an event's clauses",
        "right": "what it is",
        "near": "words one of which has to stand in the article",
    },
    "landmarks": {
        "name": "a mountain, strait, monument or body",
        "variants": "other names of it",
        "countries": "every country that it lies in",
        "within": "regions, islands and ranges that it lies in",
        "joins": "what it parts or joins",
        "seats": "cities of a body's headquarters, former ones too",
        "kind": 'empty, or an area of the map: "sea", "river", "lake", "island", "area", "continent", "world region"; "country"; "site"',
        "code": "of a country: ISO 3166",
        "borders": "of a country: all its neighbours by land",
        "largest": "of a country: its largest city, or all that are called so",
        "former": 'of a country: cities that were its capital, "Bonn..1999-12" until when',
        "waters": 'of a "site", a city: the rivers, lakes and seas that it lies on; of a river: what it ends in',
    },
    "quotations": {
        "text": "the words as they were said or printed",
        "speaker": "who said them",
        "date": "when",
        "translation": "true where other translations may be right",
        "variants": "other right wordings",
    },
}
_OFFICE_MEANINGS = {
    "title": '"president", "mayor", "chief executive"',
    "of": "of what country, city or body",
    "from": "first day",
    "to": "last day",
}
_DATE_FORM = r"^\d{4}(-\d\d(-\d\d)?)?$"
_SHAPES: dict[str, str] = {
    TEXT: "text",
    TEXTS: "list of texts",
    DATE: "date",
    DATES: "list of dates or date..date",
    FLAG: "true or false",
    COUNT: "whole number",
    OFFICES: "list of {title, of, from, to}",
}


def page() -> str:
    """The manual of knowledge files, in Markdown."""
    out = [_HEAD]
    for table, kind in TABLES.items():
        out += [f"## `[[{table}]]`", "", "| key | value | meaning |", "|---|---|---|"]
        for key, form in KEYS[kind].items():
            needed = ", needed" if key in REQUIRED[kind] else ""
            out.append(f"| `{key}` | {_SHAPES[form]}{needed} | {MEANINGS[kind][key]} |".replace("{a|b}", "{a\\|b}"))
        out.append("")
    return "\n".join(out)


def json_schema() -> dict[str, Any]:
    """A JSON Schema (draft 7) of a TOML knowledge file, for editors that complete and check TOML."""
    common = {key: {**_shape(TEXT if key == "source" else DATE), "description": text} for key, text in MEANINGS[""].items()}
    tables = {}
    for table, kind in TABLES.items():
        keys = {key: {**_shape(form), "description": MEANINGS[kind][key]} for key, form in KEYS[kind].items()}
        if "order" in keys:
            keys["order"]["enum"] = list(ORDERS)
        if table == "place":
            keys["kind"]["enum"] = list(PLACE_KINDS)
        row = {"type": "object", "additionalProperties": False, "required": list(REQUIRED[kind]), "properties": {**keys, **common}}
        tables[table] = {"type": "array", "items": row}
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "newslint knowledge",
        "type": "object",
        "additionalProperties": False,
        "properties": {**common, **tables},
    }


def _shape(form: str) -> dict[str, Any]:
    if form in (TEXTS, DATES):
        return {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
    if form == OFFICES:
        keys = {key: {**_shape(f), "description": _OFFICE_MEANINGS.get(key, MEANINGS[""].get(key, ""))} for key, f in OFFICE_KEYS.items()}
        return {"type": "array", "items": {"type": "object", "additionalProperties": False, "required": ["title"], "properties": keys}}
    if form == DATE:
        # TOML's own dates reach a schema as texts; a bare year is a number.
        return {"anyOf": [{"type": "string", "pattern": _DATE_FORM}, {"type": "integer"}]}
    return {"type": {TEXT: "string", FLAG: "boolean", COUNT: "integer"}[form]}


_HEAD = """# Knowledge files

What the desk knows and an article must not contradict. The shipped files are in `rules/knowledge`; a desk's own are named in the
configuration (`knowledge = ["desk/*.toml"]`) and win over the shipped ones row by row: a row with the same name takes the place of the
shipped one, with all its forms. What a desk edits is TOML. A `.txt` file with a word or name a line makes those known and nothing more.

    newslint knowledge show "Joko Widodo"                what is known of a name, and in which file and line
    newslint knowledge check                             every fault of the desk's files, with file, line and key
    newslint knowledge add desk/people.toml person name="Ana Peso" family=Peso source="staff list"
    newslint knowledge import staff.csv desk/people.toml --kind person --source "staff list, 2026"
    newslint knowledge schema > knowledge.schema.json    for editors that check TOML

A file may begin with `source` and `as_of` for all its rows; a row's own win. A fact without a source is an error. A date is `2019-04-25`,
`2019-04` or `2019`. A row that is missing, an empty key and an interval without an end never prove anything.

In a CSV file the first line names the keys. Lists are parted by `|`, a term of office is `title@of@from@to`, true is `yes`. The same holds
for built `.tsv` files, which begin with `# kind: people`, `# source: ...`, `# as_of: ...`.

A row in TOML:

    source = "the desk's own list"
    as_of = 2026-01-31

    [[person]]
    name = "Ana Peso"
    family = "Peso"
    variants = ["Ana M. Peso"]
    offices = [{title = "mayor", of = "Springfield", from = 2020-05-01}]
"""
