"""Reads knowledge files: TOML that a desk edits, TSV that a tool built. Whatever is wrong is said with file, line and key."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from newslint.knowledge import phrases
from newslint.knowledge.rows import At, Quotation, Row
from newslint.knowledge.schema import (
    COMMON,
    COUNT,
    DATES,
    FLAG,
    KEYS,
    KINDS,
    OFFICES,
    TABLES,
    TEXT,
    TEXTS,
    Fields,
    KnowledgeError,
    build,
    identity,
    nearest,
)


def read_toml(path: Path, shown: str, faults: list[str] | None = None) -> list[tuple[str, Row]]:
    """(kind, row) of a TOML file, in order. Raises KnowledgeError, or adds what is wrong with a row to `faults` and goes on."""
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
        if key not in COMMON:
            raise KnowledgeError(f"{shown}:{_line(lines, key, 1)}: unknown table or key {key!r}{nearest(key, [*TABLES, *COMMON])}")
    out: list[tuple[str, Row]] = []
    seen: dict[tuple[str, str], int] = {}
    for table, kind in TABLES.items():
        for i, entry in enumerate(document.get(table, [])):
            start = heads[table][i] if i < len(heads.get(table, [])) else 1

            def where(key: str, start: int = start) -> str:
                return f"{shown}:{_line(lines, key, start)}"

            if not isinstance(entry, dict):
                raise KnowledgeError(f"{where(table)}: {table} is not a list of tables")
            with _collecting(faults):
                row = build(kind, Fields(entry, KEYS[kind], where, document), At(shown, start))
                same = (kind, identity(row))
                if same in seen:
                    raise KnowledgeError(f"{shown}:{start}: {table} {name_of(row)!r} is here twice, first in line {seen[same]}")
                seen[same] = start
                out.append((kind, row))
    return out


@contextmanager
def _collecting(faults: list[str] | None) -> Iterator[None]:
    """Keeps a KnowledgeError in `faults`; raises it where there is no list."""
    try:
        yield
    except KnowledgeError as error:
        if faults is None:
            raise
        faults.append(str(error))


def name_of(row: Row) -> str:
    """What people call a row."""
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


def read_tsv(path: Path, shown: str, faults: list[str] | None = None) -> list[tuple[str, Row]]:
    """(kind, row) of a table, faults as in `read_toml`.

    Comment lines "# kind: places", "# source: ..." and "# as_of: ...", a line of column names, then rows.

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
                with _collecting(faults):
                    out.append((kind, _tsv_row(kind, columns, line.split("\t"), head, At(shown, n))))
    except (OSError, UnicodeDecodeError) as error:
        raise KnowledgeError(f"{shown}: {error}") from None
    return out


def _tsv_row(kind: str, columns: list[str], cells: list[str], head: dict[str, Any], at: At) -> Row:
    if len(cells) > len(columns):
        raise KnowledgeError(f"{at.file}:{at.line}: {len(cells)} cells under {len(columns)} column names")
    fields = Fields(from_cells(kind, dict(zip(columns, cells))), KEYS[kind], lambda key: f"{at.file}:{at.line}", head)
    return build(kind, fields, at)


def from_cells(kind: str, cells: dict[str, str]) -> dict[str, Any]:
    """The keys of a row from the cells of a table: lists are parted by "|", a term of office is title@of@from@to, a flag is "yes"."""
    table: dict[str, Any] = {}
    for key, cell in cells.items():
        if not cell:
            continue
        form = KEYS[kind].get(key, COMMON.get(key, TEXT))
        if form == OFFICES:
            terms = [zip(("title", "of", "from", "to"), term.split("@")) for term in cell.split("|")]
            table[key] = [{k: v for k, v in term if v} for term in terms]
        elif form in (TEXTS, DATES):
            table[key] = phrases.parts(cell)
        elif form == COUNT:
            # What is no number is left as it is: the row's check says so with its place.
            table[key] = int(cell) if cell.isdecimal() else cell
        else:
            table[key] = cell == "yes" if form == FLAG else cell
    return table
