"""Bytes to text, and offsets to places: the one module that knows lines, columns and encodings.

A span is a pair of code-point offsets, end exclusive. Line, column, UTF-16 and byte units are made here, at the edge.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

from newslint.regexp import regexp

#: Line ends that editors count: LF, CRLF and a lone CR. U+2028 and friends are text.
_LINE_END = regexp(r"\r\n?|\n")
#: Control characters that no article holds; a file that is full of them is not text.
_CONTROL = regexp(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
#: What Windows-1252 makes of the bytes that Latin-1 leaves to control characters.
_WINDOWS_1252 = {b: bytes((b,)).decode("cp1252") for b in range(0x80, 0xA0) if b not in (0x81, 0x8D, 0x8F, 0x90, 0x9D)}


class Span(NamedTuple):
    """Code-point offsets `start` (inclusive) and `end` (exclusive) into a text."""

    start: int
    end: int

    def contains(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The stretch of `text` that this span covers."""
        return text[self.start : self.end]


class Position(NamedTuple):
    """A place as editors show it: 1-based line, 1-based column in code points."""

    line: int
    column: int


class Unreadable(Exception):
    """The file cannot be read as text; the message says why, without the path."""


class Source:
    """One file's text with its name.

    `path` is printed exactly as given; `note` says what was done to read the file, if anything special was.
    """

    def __init__(self, path: str, text: str, note: str | None = None) -> None:
        self.path = path
        self.text = text
        self.note = note

    @cached_property
    def line_starts(self) -> list[int]:
        return [0, *(m.end() for m in _LINE_END.finditer(self.text))]

    def position(self, offset: int) -> Position:
        """The place of a code-point offset."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line_text(self, line: int) -> str:
        """The 1-based line without its end mark."""
        start = self.line_starts[line - 1]
        end = self.line_starts[line] if line < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")


def decode(data: bytes) -> tuple[str, str | None]:
    """Text of a file's bytes, and a note when it is not plain UTF-8.

    Raises Unreadable for binary data. A byte order mark is no part of the text: editors do not count it either.
    """
    for mark, encoding in ((b"\xff\xfe\x00\x00", "utf-32"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if data.startswith(mark):
            try:
                return data.decode(encoding), f"read as {encoding.upper()}"
            except UnicodeDecodeError as error:
                raise Unreadable(f"not {encoding.upper()} although it starts with its byte order mark ({error.reason})") from None
    if b"\x00" in data:
        raise Unreadable(f"binary file (a NUL byte at offset {data.index(0)})")
    has_mark = data.startswith(b"\xef\xbb\xbf")
    try:
        return data.decode("utf-8-sig" if has_mark else "utf-8"), None
    except UnicodeDecodeError as error:
        at = error.start + 3 * has_mark
        where = f"byte {at}, line {data.count(10, 0, at) + 1}"
        if has_mark:
            raise Unreadable(f"invalid UTF-8 after a UTF-8 byte order mark ({where})") from None
    # What is not UTF-8 in a newsroom is nearly always Windows-1252; its five undefined bytes are read as Latin-1.
    text = data.decode("latin-1").translate(_WINDOWS_1252)
    if len(_CONTROL.findall(text)) > len(text) // 100:
        raise Unreadable(f"binary file (invalid UTF-8 at {where} and full of control characters)")
    return text, f"not UTF-8 ({where}); read as Windows-1252"


def read(path: str) -> Source:
    """The file at `path`. Raises Unreadable with the reason."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise Unreadable(error.strerror or str(error)) from None
    return Source(path, *decode(data))
