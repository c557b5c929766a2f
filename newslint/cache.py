"""Findings of earlier runs, so that an unchanged article costs a look-up and no import.

One SQLite file in the user's cache folder. A key covers all that decides what is found: the program's files, the configuration,
the knowledge, the article's name, bytes and sidecar. Only outcomes without a failure are kept. A cache that cannot be used is no
cache: a run never fails for it.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable
from functools import lru_cache
from hashlib import blake2b
from pathlib import Path
from typing import Any

from newslint import __version__
from newslint.diagnostic import Change, Cure, Diagnostic, Other, Outcome
from newslint.source import Position

#: Outcomes kept; the ones unused longest go first.
KEPT = 20_000


def folder() -> Path:
    """The user's cache folder for newslint."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.join(os.path.expanduser("~"), ".cache")
    return Path(base) / "newslint"


def stamp(paths: Iterable[Path]) -> bytes:
    """A digest of the names, sizes and times of files."""
    digest = blake2b(digest_size=16)
    for path in paths:
        try:
            stat = path.stat()
            digest.update(f"{path}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode("utf-8", "surrogateescape"))
        except OSError:
            digest.update(f"{path}\0absent\n".encode("utf-8", "surrogateescape"))
    return digest.digest()


@lru_cache(maxsize=1)
def program() -> bytes:
    """A digest of the program: version, interpreter, every file of the package, its rules and knowledge."""
    import newslint.rules

    files: list[Path] = []
    for root in (Path(__file__).parent, Path(newslint.rules.__path__[0])):
        for at, folders, names in os.walk(root):
            folders[:] = sorted(f for f in folders if f != "__pycache__")
            files += [Path(at, n) for n in sorted(names) if n.endswith((".py", ".toml", ".tsv", ".txt", ".sha256"))]
    return blake2b(f"{__version__} {sys.version} {sys.prefix}".encode() + stamp(files), digest_size=16).digest()


def key(path: str, signature: bytes) -> bytes | None:
    """The key of a file under a set-up's signature; None when it cannot be read (the linter will say why)."""
    digest = blake2b(program() + signature + path.encode("utf-8", "surrogateescape") + b"\0", digest_size=16)
    article = Path(path)
    try:
        digest.update(article.read_bytes())
        for beside in (article.with_name(article.name + ".toml"), article.with_suffix(".toml")):
            if beside != article and beside.is_file():
                digest.update(b"\0" + beside.name.encode("utf-8", "surrogateescape") + b"\0" + beside.read_bytes())
    except (OSError, ValueError):
        return None
    return digest.digest()


class Cache:
    """Outcomes by key. `open` gives None where no cache can be had."""

    def __init__(self, database: Any) -> None:
        self._database = database
        self._new: list[tuple[bytes, str]] = []
        self._hits: list[tuple[bytes]] = []

    @classmethod
    def open(cls) -> Cache | None:
        import sqlite3

        try:
            folder().mkdir(parents=True, exist_ok=True)
            database = sqlite3.connect(folder() / "findings.sqlite", timeout=2, isolation_level=None)
            database.execute("pragma journal_mode=wal")
            database.execute("pragma synchronous=off")
            database.execute("create table if not exists outcome (key blob primary key, value text, used integer) without rowid")
        except (OSError, sqlite3.Error):
            return None
        return cls(database)

    def get(self, key: bytes, path: str) -> Outcome | None:
        """The outcome kept under `key`."""
        import sqlite3

        try:
            row = self._database.execute("select value from outcome where key = ?", (key,)).fetchone()
            found = load(row[0], path) if row else None
        except (sqlite3.Error, ValueError, TypeError, KeyError, IndexError):
            return None
        if found:
            self._hits.append((key,))
        return found

    def put(self, key: bytes, outcome: Outcome, path: str) -> None:
        """Keep an outcome, unless it is a failure or depends on a pipeline that may be installed tomorrow."""
        if not outcome.failed and all(reason == "no publication date" for reason in outcome.skipped):
            self._new.append((key, dump(outcome, path)))

    def close(self) -> None:
        """Write what is new."""
        import sqlite3
        import time

        now = int(time.time())
        try:
            if self._new:
                self._database.execute("begin immediate")
                self._database.executemany(f"insert or replace into outcome values (?, ?, {now})", self._new)
                self._database.executemany(f"update outcome set used = {now} where key = ?", self._hits)
                self._database.execute(
                    f"delete from outcome where key in (select key from outcome order by used desc limit -1 offset {KEPT})"
                )
                self._database.execute("commit")
            self._database.close()
        except sqlite3.Error:
            return


def dump(outcome: Outcome, path: str) -> str:
    """An outcome as JSON; the article's own path is left out."""
    rows = [
        [
            d.start,
            d.code,
            d.end,
            d.name,
            d.severity,
            d.message,
            d.confidence,
            d.cures,
            [[None if o.path == path else o.path, *o[1:]] for o in d.others],
        ]
        for d in outcome.diagnostics
    ]
    return json.dumps([rows, outcome.skipped], ensure_ascii=False)


def load(text: str, path: str) -> Outcome:
    """The outcome of `dump`. Raises ValueError, TypeError, KeyError or IndexError for anything else."""
    rows, skipped = json.loads(text)
    diagnostics = tuple(
        Diagnostic(
            path, Position(*start), code, Position(*end), name, severity, message, confidence,
            tuple(Cure(t, a, tuple(Change(Position(*s), Position(*e), x) for s, e, x in edits)) for t, a, edits in cures),
            tuple(Other(p or path, Position(*s), Position(*e), m) for p, s, e, m in others),
        )
        for start, code, end, name, severity, message, confidence, cures, others in rows
    )  # fmt: skip
    return Outcome(diagnostics, {k: tuple(v) for k, v in skipped.items()}, False, {})
