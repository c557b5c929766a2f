"""A constant hash table in one file: written once, read through mmap, each record with its own checksum.

Layout: magic, size of the file, number of slots; a checksum for each block of slots; the slots (offsets of records, 0 for none); the
records (key length, value length, checksum, key, value). A block or record is checked when it is first used, so that opening costs nothing.
A value is a marshalled tuple: the file is made by this program for itself, and a damaged record raises Damaged before it is decoded.
"""

from __future__ import annotations

import marshal
import mmap
import struct
import sys
from collections.abc import Iterable
from typing import Any
from zlib import crc32

#: Marshalled data is bound to the interpreter's version.
MAGIC = b"newslint-knowA" + bytes(sys.version_info[:2])
_HEAD = struct.Struct("<16sQQ")
_RECORD = struct.Struct("<HII")
#: So that a record of zeros is not its own checksum.
_START = 1
#: Slots to a checksum.
_BLOCK = 512


class Damaged(Exception):
    """The file is not one of ours, or not all of it."""


def pack(records: Iterable[tuple[str, Any]]) -> bytes:
    """The file for (key, value) records; keys are distinct."""
    items = [(key.encode("utf-8", "surrogatepass"), marshal.dumps(value)) for key, value in records]
    slots = 1 << max((len(items) * 2).bit_length(), _BLOCK.bit_length())
    table = [0] * slots
    at = _HEAD.size + slots // _BLOCK * 4 + slots * 4
    parts = []
    for key, value in items:
        where = crc32(key) & (slots - 1)
        while table[where]:
            where = (where + 1) & (slots - 1)
        table[where] = at
        record = _RECORD.pack(len(key), len(value), crc32(key + value, _START)) + key + value
        parts.append(record)
        at += len(record)
    packed = struct.pack(f"<{slots}I", *table)
    checks = [crc32(packed[i : i + _BLOCK * 4]) for i in range(0, len(packed), _BLOCK * 4)]
    return b"".join([_HEAD.pack(MAGIC, at, slots), struct.pack(f"<{len(checks)}I", *checks), packed, *parts])


class Table:
    """Read access to packed records, from a mapped file or from memory. Raises Damaged for what is not whole."""

    def __init__(self, data: mmap.mmap | bytes) -> None:
        self._data = data
        if len(data) < _HEAD.size:
            raise Damaged("too short")
        magic, size, self._slots = _HEAD.unpack_from(data)
        if magic != MAGIC or size != len(data) or self._slots & (self._slots - 1) or not _BLOCK <= self._slots <= len(data) // 4:
            raise Damaged("not a whole table")
        self._base = _HEAD.size + self._slots // _BLOCK * 4
        self._sound: set[int] = set()

    @classmethod
    def open(cls, path: str) -> Table:
        """The table of a file. Raises OSError or Damaged."""
        with open(path, "rb") as file:
            try:
                return cls(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
            except ValueError as error:
                raise Damaged(str(error)) from None

    def _offset(self, slot: int) -> int:
        """The offset in a slot, whose block is whole."""
        data, block = self._data, slot // _BLOCK
        if block not in self._sound:
            start = self._base + block * _BLOCK * 4
            check = data[_HEAD.size + block * 4 : _HEAD.size + block * 4 + 4]
            if crc32(data[start : start + _BLOCK * 4]) != int.from_bytes(check, "little"):
                raise Damaged("a slot was changed")
            self._sound.add(block)
        at = self._base + slot * 4
        return int.from_bytes(data[at : at + 4], "little")

    def get(self, key: str) -> Any:
        """The value of a key; None where there is none."""
        data, raw, mask = self._data, key.encode("utf-8", "surrogatepass"), self._slots - 1
        slot = crc32(raw) & mask
        while at := self._offset(slot):
            if at + _RECORD.size > len(data):
                raise Damaged("an offset beyond the end")
            n, length, crc = _RECORD.unpack_from(data, at)
            start = at + _RECORD.size
            record = data[start : start + n + length]
            # Another record's key is checked too: a changed key would read as "not here".
            if crc32(record, _START) != crc:
                raise Damaged("a record was changed")
            if n == len(raw) and record.startswith(raw):
                return marshal.loads(record[n:])
            slot = (slot + 1) & mask
        return None
