"""Look-up in a sorted text file by binary search, so that long lists cost nothing to load.

A line is `key` or `key<TAB>value`, with no control characters in the key; lines are sorted by their UTF-8 bytes; comment lines (#)
come first.
"""

from __future__ import annotations

import mmap
from pathlib import Path

_TAB, _HASH = 9, 35


class Flat:
    """Read access to a sorted file."""

    def __init__(self, path: Path) -> None:
        with open(path, "rb") as file:
            self._data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        self._start = 0
        while self._start < len(self._data) and self._data[self._start] == _HASH:
            self._start = self._data.find(b"\n", self._start) + 1 or len(self._data)
        #: First two bytes to the stretch of the file that begins with them; filled as asked for.
        self._stretch: dict[bytes, tuple[int, int]] = {}

    def _lower_bound(self, key: bytes, low: int, high: int) -> int:
        data = self._data
        find, rfind = data.find, data.rfind
        while low < high:
            middle = (low + high) >> 1
            start = rfind(b"\n", low, middle) + 1 or low
            end = find(b"\n", middle)
            if end < 0:
                end = len(data)
            if data[start:end] < key:
                low = end + 1
            else:
                high = start
        return low

    def __contains__(self, key: str) -> bool:
        return self.get(key) is not None

    def get(self, key: str) -> str | None:
        """The value of the first line with this key ("" for a line without one); None where there is none."""
        found = self.lines(key, 1)
        return found[0][1] if found else None

    def lines(self, key: str, most: int = 100) -> list[tuple[int, str]]:
        """(offset, value) of the lines with this key."""
        raw = key.encode("utf-8", "surrogatepass")
        head = raw[:2]
        if head not in self._stretch:
            low = self._lower_bound(head, self._start, len(self._data))
            after = head[:-1] + bytes([head[-1] + 1]) if head and head[-1] < 255 else b"\xff"
            self._stretch[head] = (low, self._lower_bound(after, low, len(self._data)))
        data = self._data
        out: list[tuple[int, str]] = []
        at = self._lower_bound(raw, *self._stretch[head])
        while at < len(data) and len(out) < most:
            end = data.find(b"\n", at)
            line = data[at : end if end >= 0 else len(data)]
            if line == raw:
                out.append((at, ""))
            elif line.startswith(raw) and line[len(raw)] == _TAB:
                out.append((at, line[len(raw) + 1 :].decode()))
            else:
                break
            at += len(line) + 1
        return out

    def line_number(self, offset: int) -> int:
        """The 1-based number of the line that starts at `offset`."""
        return self._data[:offset].count(b"\n") + 1
