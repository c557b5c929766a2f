"""What a desk does with its own knowledge files: check them, add rows, take rows over from a table.

A file is changed by writing a new one beside it and putting that in its place once it has been read without a fault: nothing is lost.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from newslint.knowledge.files import from_cells, name_of, read_toml, read_tsv
from newslint.knowledge.rows import Row
from newslint.knowledge.schema import COMMON, KEYS, TABLES, KnowledgeError, identity, nearest


def check(paths: Iterable[Path]) -> tuple[list[tuple[str, Row]], list[str]]:
    """(kind, row) of all files, and all that is wrong with them, a line for each: "file:line: key ..."."""
    rows: list[tuple[str, Row]] = []
    faults: list[str] = []
    first: dict[tuple[str, str], Row] = {}
    for path in paths:
        try:
            found = rows_of(path, faults)
        except KnowledgeError as error:
            faults.append(str(error))
            continue
        for kind, row in found:
            other = first.setdefault((kind, identity(row)), row)
            # Twice in one TOML file is said already; in a table each row of a person holds some of the terms of office.
            if other.place.file != row.place.file:
                faults.append(f"{row.place.file}:{row.place.line}: {name_of(row)!r} is in {other.place.file}:{other.place.line} too")
        rows += found
    return rows, faults


def rows_of(path: Path, faults: list[str] | None = None) -> list[tuple[str, Row]]:
    """(kind, row) of a file of any form. Raises KnowledgeError, or adds faults of rows to `faults`."""
    if path.suffix == ".toml":
        return read_toml(path, str(path), faults)
    if path.suffix == ".tsv":
        return read_tsv(path, str(path), faults)
    if path.suffix != ".txt":
        raise KnowledgeError(f"{path}: a knowledge file is .toml, .tsv or .txt")
    try:
        path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{path}: {error}") from None
    return []


def table_of(kind: str) -> str:
    """The TOML table of "person" or "people". Raises KnowledgeError."""
    for table, many in TABLES.items():
        if kind in (table, many):
            return table
    raise KnowledgeError(f"no kind of row is called {kind!r}{nearest(kind, TABLES)}; kinds are {', '.join(TABLES)}")


def add(path: Path, kind: str, cells: Mapping[str, str]) -> Row:
    """Adds one row to a TOML file, which is made where there is none; cells as in a table. Raises KnowledgeError, the file untouched."""
    table = table_of(kind)
    for key in cells:
        if key not in (known := [*KEYS[TABLES[table]], *COMMON]):
            raise KnowledgeError(f"{table}: unknown key {key!r}{nearest(key, known)}")
    return _append(path, table, [("", from_cells(TABLES[table], dict(cells)))])[0]


def import_csv(source: Path, path: Path, kind: str, said_by: str | None = None) -> list[Row]:
    """Adds the rows of a CSV file (first line: keys) to a TOML file. `said_by`: the source of rows that name none.

    All or nothing: raises KnowledgeError with the line of the CSV file, or the place in the TOML file, that is at fault.
    """
    table = table_of(kind)
    known = [*KEYS[TABLES[table]], *COMMON]
    try:
        text = source.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{source}: {error}") from None
    # Spreadsheets of half of Europe part cells by semicolons.
    head = text.partition("\n")[0]
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=max(",;\t", key=head.count), strict=True)
    rows: list[tuple[str, dict[str, Any]]] = []
    try:
        columns = [c.strip() for c in next(reader, [])]
        for column in columns:
            if column not in known:
                raise KnowledgeError(f"{source}:1: unknown key {column!r}{nearest(column, known)}; keys are {', '.join(known)}")
        for cells in reader:
            if not any(c.strip() for c in cells):
                continue
            if len(cells) != len(columns):
                raise KnowledgeError(f"{source}:{reader.line_num}: {len(cells)} cells under {len(columns)} column names")
            given = {k: c.strip() for k, c in zip(columns, cells)}
            if said_by and not given.get("source"):
                given["source"] = said_by
            rows.append((f"{source}:{reader.line_num}", from_cells(TABLES[table], given)))
    except csv.Error as error:
        raise KnowledgeError(f"{source}:{reader.line_num}: {error}") from None
    if not rows:
        raise KnowledgeError(f"{source}: no rows")
    return _append(path, table, rows)


def _append(path: Path, table: str, rows: Sequence[tuple[str, Mapping[str, Any]]]) -> list[Row]:
    """Adds rows, each with the place it comes from ("" for the command line)."""
    if path.suffix != ".toml":
        raise KnowledgeError(f"{path}: rows are added to a .toml file")
    try:
        old = path.read_bytes().decode("utf-8-sig") if path.exists() else ""
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{path}: {error}") from None
    # A fault that was there before is said as it is, not as one of the new rows.
    before = rows_of(path) if path.exists() else []
    new = old + ("\n" if old and not old.endswith("\n") else "")
    #: 1-based line of each row's head in the new file to where the row comes from.
    origin: dict[int, str] = {}
    for place, row in rows:
        new += "\n" if new else ""
        origin[new.count("\n") + 1] = place
        new += _toml(table, row)
    try:
        after = _replaced(path, new, origin)
    except OSError as error:
        raise KnowledgeError(f"{path}: {error.strerror}") from None
    places = {row.place.line for _, row in before}
    return [row for _, row in after if row.place.line not in places]


def _replaced(path: Path, text: str, origin: Mapping[int, str]) -> list[tuple[str, Row]]:
    """The rows of the new text, which is put in the file's place if it can be read."""
    handle, name = tempfile.mkstemp(suffix=".toml", prefix=f".{path.stem}-", dir=path.parent or ".")
    beside = Path(name)
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="") as file:
            file.write(text)
        try:
            rows = read_toml(beside, "")
        except KnowledgeError as error:
            raise KnowledgeError(_blamed(str(error), origin, path)) from None
        beside.chmod(path.stat().st_mode if path.exists() else 0o644)
        beside.replace(path)
    finally:
        beside.unlink(missing_ok=True)
    return rows


def _blamed(message: str, origin: Mapping[int, str], path: Path) -> str:
    """A fault at ":LINE: text" of the new file, put on the row that it is in."""
    line, _, text = message.removeprefix(":").partition(": ")
    head = max((n for n in origin if line.isdigit() and n <= int(line)), default=0)
    if not head:
        return f"{path}:{message.removeprefix(':')}"
    if twice := re.search(r" is here twice, first in line (\d+)$", text):
        first = int(twice[1])
        text = text[: twice.start()] + f" is there already: {origin.get(first) or f'{path}:{first}'}"
    return f"{origin[head]}: {text}" if origin[head] else text


def _toml(table: str, row: Mapping[str, Any]) -> str:
    return f"[[{table}]]\n" + "".join(f"{key} = {_value(value)}\n" for key, value in row.items())


def _value(value: Any) -> str:
    if isinstance(value, Mapping):
        return "{" + ", ".join(f"{k} = {_value(v)}" for k, v in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(_value, value)) + "]"
    # A JSON string is a TOML basic string, but for DEL, which TOML wants escaped.
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def described(row: Row) -> Iterable[str]:
    """Lines that show a row to people: its name, its place, each key that is recorded, its source."""
    kind = type(row).__name__.lower()
    yield f"{row.place.file}:{row.place.line}: {'place' if kind == 'location' else kind} {name_of(row)}"
    for key, value in row._asdict().items():
        if key in ("name", "place", "source", "as_of") or value in ("", (), None, 0, False):
            continue
        if key == "offices":
            for o in value:
                of = f" of {o.of}" if o.of else ""
                yield f"  {o.title}{of}, {o.start or '?'} to {o.end or '?'} ({o.place.file}:{o.place.line})"
        else:
            yield f"  {key}: {', '.join(map(str, value)) if isinstance(value, tuple) and not hasattr(value, '_fields') else value}"
    yield f"  source: {row.source}" + (f", as of {row.as_of}" if row.as_of else "")


