"""Where compiled knowledge is kept between runs. Whatever goes wrong here costs time, never a result.

A list of files is known by their sizes and times (`state`); while these stand, its recorded digest stands, and nothing is read or hashed.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterable
from pathlib import Path
from zlib import crc32

from newslint.knowledge.table import Damaged, Table

#: Compiled files kept; older ones are deleted when a new one is written.
KEEP = 6


def folder() -> Path | None:
    """The user's cache folder of newslint; None where there is no home."""
    base = os.environ.get("XDG_CACHE_HOME", "")
    if os.path.isabs(base):
        return Path(base) / "newslint"
    try:
        return Path.home() / ".cache" / "newslint"
    except RuntimeError:
        return None


def state(paths: Iterable[Path]) -> str:
    """Names, sizes and times of files, a line each. Raises OSError."""
    lines = []
    for path in paths:
        s = os.stat(path)
        lines.append(f"{path}\t{s.st_size}\t{s.st_mtime_ns}\t{s.st_ino}")
    return "\n".join(lines)


def recall(paths: Iterable[Path], now: str) -> str | None:
    """The digest recorded for the files in the state `now`."""
    where = _note(paths)
    try:
        digest, _, rest = where.read_text(encoding="utf-8").partition("\n") if where else ("", "", "")
    except (OSError, UnicodeDecodeError):
        return None
    return digest if rest == now and digest.isalnum() else None


def remember(paths: Iterable[Path], now: str, digest: str) -> None:
    """Record the digest of the files in the state `now`."""
    if where := _note(paths):
        _write(where, f"{digest}\n{now}".encode())


def load(digest: str) -> Table | None:
    """The compiled table of a digest, if there is a whole one."""
    base = folder()
    try:
        return Table.open(str(base / f"{digest}.know")) if base else None
    except (OSError, Damaged):
        return None


def save(digest: str, data: bytes) -> None:
    """Keep a compiled table."""
    if not (base := folder()):
        return
    _write(base / f"{digest}.know", data)
    try:
        kept = sorted(base.glob("*.know"), key=lambda p: p.stat().st_mtime, reverse=True)
        for old in kept[KEEP:]:
            old.unlink()
    except OSError:
        pass


def _note(paths: Iterable[Path]) -> Path | None:
    base = folder()
    return base / f"files-{crc32('|'.join(map(str, paths)).encode()):08x}" if base else None


def _write(path: Path, data: bytes) -> None:
    """All or nothing: another process sees the old file or the new one."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.tmp")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(temporary, "wb") as file:
            file.write(data)
        os.replace(temporary, path)
    except OSError:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
