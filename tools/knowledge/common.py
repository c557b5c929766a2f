"""Shared by the builders: reading the collected sets, writing sorted lists and tables."""

from __future__ import annotations

import csv
import datetime as dt
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from newslint.knowledge.rows import fold

__all__ = ["day", "fold", "read", "write_sorted", "write_table"]

csv.field_size_limit(sys.maxsize)


def read(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a CSV file with a header line."""
    with open(path, encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def day(text: str) -> str:
    """A real day, or nothing."""
    try:
        return dt.date.fromisoformat(text).isoformat() if len(text) == 10 else ""
    except ValueError:
        return ""


def write_sorted(path: Path, comments: Iterable[str], lines: Iterable[str]) -> None:
    """A list for binary search: comments, then the distinct lines sorted by their bytes."""
    body = sorted({line.encode() for line in lines})
    assert not any(b"\n" in line or line.startswith(b"#") for line in body)
    path.write_bytes(b"".join(f"# {c}\n".encode() for c in comments) + b"\n".join(body) + b"\n")
    print(f"{path.name}: {len(body)} lines, {path.stat().st_size // 1024} kB")


def write_table(path: Path, head: dict[str, str], columns: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table of rows: head comments, column names, rows in the given order."""
    with open(path, "w", encoding="utf-8") as file:
        for key, value in head.items():
            file.write(f"# {key}: {value}\n")
        file.write("\t".join(columns) + "\n")
        n = 0
        for row in rows:
            assert len(row) == len(columns) and not any("\t" in c or "\n" in c for c in row), row
            file.write("\t".join(row).rstrip("\t") + "\n")
            n += 1
    print(f"{path.name}: {n} rows, {path.stat().st_size // 1024} kB")
