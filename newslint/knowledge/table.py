"""A constant hash table in one file: written once, read through mmap, each record with its own checksum.

Layout: magic, size of the file, number of slots; the slots (offsets of records, 0 for none); the records (key length, value length, CRC,
key, value).
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
MAGIC = b"newslint-know2" + bytes(sys.version_info[:2])
_HEAD = struct.Struct("<16sQQ")
_RECORD = struct.Struct("<HII")


class Damaged(Exception):
    """The file is not one of ours, or not all of it."""


def pack(records: Iterable[tuple[str, Any]]) -> bytes:
    """The file for (key, value) records; keys are distinct."""
    items = [(key.encode(), marshal.dumps(value)) for key, value in records]
    slots = 1 << max((len(items) * 2).bit_length(), 4)
    table = [0] * slots
    at = _HEAD.size + slots * 4
    parts = []
    for key, value in items:
        where = crc32(key) & (slots - 1)
        while table[where]:
            where = (where + 1) & (slots - 1)
        table[where] = at
        record = _RECORD.pack(len(key), len(value), crc32(value, crc32(key))) + key + value
        parts.append(record)
        at += len(record)
    return b"".join([_HEAD.pack(MAGIC, at, slots), struct.pack(f"<{slots}I", *table), *parts])


class Table:
    """Read access to packed records, from a mapped file or from memory. Raises Damaged for what is not whole."""

    def __init__(self, data: mmap.mmap | bytes) -> None:
        self._data = data
        if len(data) < _HEAD.size:
            raise Damaged("too short")
        magic, size, self._slots = _HEAD.unpack_from(data)
        if magic != MAGIC or size != len(data) or self._slots & (self._slots - 1) or not 0 < self._slots * 4 <= len(data):
            raise Damaged("not a whole table")

    @classmethod
    def open(cls, path: str) -> Table:
        """The table of a file. Raises OSError or Damaged."""
        with open(path, "rb") as file:
            try:
                return cls(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))
            except ValueError as error:
                raise Damaged(str(error)) from None

    def get(self, key: str) -> Any:
        """The value of a key; None where there is none."""
        data, raw, mask = self._data, key.encode(), self._slots - 1
        where = crc32(raw) & mask
        for _ in range(self._slots):
            at = int.from_bytes(data[_HEAD.size + where * 4 : _HEAD.size + where * 4 + 4], "little")
            if not at:
                return None
            if at + _RECORD.size > len(data):
                raise Damaged("an offset beyond the end")
            n, length, crc = _RECORD.unpack_from(data, at)
            start = at + _RECORD.size
            if n == len(raw) and data[start : start + n] == raw:
                value = data[start + n : start + n + length]
                if crc32(value, crc32(raw)) != crc:
                    raise Damaged("a record was changed")
                return marshal.loads(value)
            where = (where + 1) & mask
        raise Damaged("no empty slot")
