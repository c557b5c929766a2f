"""Bytes to text and offsets to places."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.source import Position, Source, Unreadable, decode


@pytest.mark.parametrize(
    ("data", "text", "note"),
    [
        (b"plain", "plain", None),
        ("“Kyiv”".encode(), "“Kyiv”", None),
        (b"\xef\xbb\xbfKyiv", "Kyiv", None),
        ("Kyiv".encode("utf-16"), "Kyiv", "read as UTF-16"),
        (b"caf\xe9 \x93quoted\x94", "café “quoted”", "not UTF-8 (byte 3, line 1); read as Windows-1252"),
        (b"one\ntwo \xe9 \x81", "one\ntwo é \x81", "not UTF-8 (byte 8, line 2); read as Windows-1252"),
        (b"", "", None),
    ],
)
def test_encodings(data, text, note):
    assert decode(data) == (text, note)


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"PK\x03\x04\x00\x00", "binary file (a NUL byte at offset 4)"),
        (b"\xef\xbb\xbfcaf\xe9", "invalid UTF-8 after a UTF-8 byte order mark (byte 6, line 1)"),
        (bytes(range(1, 32)) + b"\xff\xfa", "binary file (invalid UTF-8"),
    ],
)
def test_what_is_no_text_says_why(data, why):
    with pytest.raises(Unreadable) as error:
        decode(data)
    assert str(error.value).startswith(why)


def test_lines_end_as_editors_count_them():
    source = Source("x", "a\nb\r\nc\rd\u2028e")
    assert [source.position(source.text.index(c)) for c in "abcde"] == [(1, 1), (2, 1), (3, 1), (4, 1), (4, 3)]


def test_columns_count_code_points():
    source = Source("x", "“😀” é Kyiv")
    assert source.position(source.text.index("Kyiv")) == Position(1, 7)


@given(st.text(), st.data())
def test_a_position_leads_back_to_its_offset(text, data):
    source = Source("x", text)
    offset = data.draw(st.integers(0, len(text)))
    line, column = source.position(offset)
    assert source.line_starts[line - 1] + column - 1 == offset


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused_with_a_reason(data):
    try:
        text, _ = decode(data)
    except Unreadable as error:
        assert str(error)
    else:
        assert isinstance(text, str)
