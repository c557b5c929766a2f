"""Front matter: YAML between `---`, TOML between `+++`, or a JSON object, at the very start of a file.

Values keep their places, so that a headline in front matter is linted where it stands.
"""

from __future__ import annotations

import json
import re
import tomllib
from typing import Any, NamedTuple

from newslint.layout import BlockKind, Piece, ViewBuilder
from newslint.regexp import regexp
from newslint.source import Span

_YAML = regexp(r"---[ \t]*\r?\n(.*?)(?:^|(?<=\n))(?:---|\.\.\.)[ \t]*(?:\r?\n|$)", re.DOTALL | re.MULTILINE)
_TOML = regexp(r"\+\+\+[ \t]*\r?\n(.*?)(?:^|(?<=\n))\+\+\+[ \t]*(?:\r?\n|$)", re.DOTALL | re.MULTILINE)
#: Keys whose values are read as blocks of the article. Only the first of a kind counts.
HEADLINE = ("headline", "title")
DECK = ("deck", "standfirst", "subtitle", "summary", "description", "excerpt", "dek")


class FrontMatter(NamedTuple):
    """`values` as plain data, `spans` of the text values by key, where the body starts, and what could not be read."""

    values: dict[str, Any]
    texts: dict[str, tuple[Piece, ...]]
    body: int
    problems: list[str]


def split(text: str) -> FrontMatter:
    """The front matter of a file's text. Broken front matter is a problem with its line, and is left out of the body."""
    for pattern, parse in ((_YAML, _yaml), (_TOML, _toml)):
        if m := pattern.match(text):
            try:
                values, texts = parse(text, m.start(1), m.end(1))
            except _Broken as broken:
                return FrontMatter({}, {}, m.end(), [f"broken front matter, line {broken.line}: {broken}"])
            return FrontMatter(values, texts, m.end(), [])
    if re.match(r"(?:---|\+\+\+)[ \t]*\r?\n\s*[\w\"'-]+\s*[:=]", text):
        return FrontMatter({}, {}, 0, ["broken front matter, line 1: it is opened and never closed"])
    if re.match(r"\{\s*\"", text):
        try:
            values, end = json.JSONDecoder().raw_decode(text)
        except (json.JSONDecodeError, RecursionError) as error:
            line = getattr(error, "lineno", 1)
            return FrontMatter({}, {}, 0, [f"broken front matter, line {line}: {getattr(error, 'msg', 'nested too deeply')}"])
        texts = {k: _keyed(text, 0, end, rf'"{re.escape(k)}"\s*:\s*"', v) for k, v in values.items() if isinstance(v, str)}
        return FrontMatter(values, texts, end, [])
    return FrontMatter({}, {}, 0, [])


class _Broken(Exception):
    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def _yaml(text: str, start: int, end: int) -> tuple[dict[str, Any], dict[str, tuple[Piece, ...]]]:
    import yaml

    loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    raw = text[start:end]
    try:
        values = yaml.load(raw, Loader=loader)
        node = yaml.compose(raw, Loader=loader)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        mark = getattr(error, "problem_mark", None)
        line = (mark.line if mark else 0) + text.count("\n", 0, start) + 1
        raise _Broken(str(getattr(error, "problem", None) or error).split("\n")[0], line) from None
    if not isinstance(values, dict) or node is None:
        return {}, {}
    texts = {}
    for key, value in node.value:
        if isinstance(value.value, str) and key.value in values:
            a, b = start + value.start_mark.index, start + value.end_mark.index
            texts[str(key.value)] = align(value.value, text, Span(a, b))
    return {str(k): v for k, v in values.items()}, texts


def _toml(text: str, start: int, end: int) -> tuple[dict[str, Any], dict[str, tuple[Piece, ...]]]:
    try:
        values = tomllib.loads(text[start:end].replace("\r\n", "\n"))
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        m = re.search(r"line (\d+)", str(error))
        raise _Broken(str(error), (int(m[1]) if m else 1) + text.count("\n", 0, start)) from None
    texts = {
        k: _keyed(text, start, end, rf'(?m)^[ \t]*"?{re.escape(k)}"?[ \t]*=[ \t]*(?:"""|\'\'\'|"|\')', v)
        for k, v in values.items()
        if isinstance(v, str)
    }
    return values, texts


def _keyed(text: str, start: int, end: int, opening: str, value: str) -> tuple[Piece, ...]:
    m = re.compile(opening).search(text, start, end)
    return align(value, text, Span(m.end(), end)) if m else ()


def align(value: str, text: str, span: Span) -> tuple[Piece, ...]:
    """Pieces that lead a decoded value back to its raw text in `span`: same characters to the same places, escapes to their whole.

    Where the two cannot be walked together the rest of the value maps to the rest of the span.
    """
    pieces: list[Piece] = []
    at = span.start
    while at < span.end and value[:1] != text[at] and text[at] in "\"'|>-+ \t\r\n0123456789":
        at += 1
    run = at  # start of the pending run of equal characters
    i = done = 0
    while i < len(value) and at < span.end:
        if value[i] == text[at] and not (text[at] == "\\" and text[at : at + 2] == "\\\\") and text[at : at + 2] != "''":
            i, at = i + 1, at + 1
            continue
        width = _escape(text, at, span.end, value[i])
        if width is None:
            break
        if i > done:
            pieces.append(Piece(value[done:i], Span(run, at)))
        pieces.append(Piece(value[i], Span(at, at + width)))
        i, at = i + 1, at + width
        done, run = i, at
    if i > done:
        pieces.append(Piece(value[done:i], Span(run, at)))
    if i < len(value):
        pieces.append(Piece(value[i:], Span(min(at, span.end), span.end)))
    return tuple(pieces)


def _escape(text: str, at: int, end: int, char: str) -> int | None:
    """How many raw characters stand for the one decoded `char` at `at`, or None."""
    if text.startswith("''", at):
        return 2
    if text[at] == "\\":
        if text[at + 1 : at + 2] in ("u", "U", "x"):
            return 2 + {"u": 4, "U": 8, "x": 2}[text[at + 1]]
        return 2
    if char in " \n" and text[at].isspace():  # a folded line
        width = 1
        while at + width < end and text[at + width].isspace():
            width += 1
        return width
    return None


_ENTITY = regexp(r"&(?:#\d{2,6}|#[xX][0-9a-fA-F]{2,6}|[A-Za-z]{2,10});")


def decoded(pieces: tuple[Piece, ...]) -> list[Piece]:
    """The pieces with character references decoded (sites write `&#8217;` in front matter too)."""
    import html

    out: list[Piece] = []
    for text, source in pieces:
        if "&" not in text or len(text) != source.end - source.start:
            out.append(Piece(text, source))
            continue
        at = 0
        for m in _ENTITY.finditer(text):
            char = html.unescape(m.group())
            if char == m.group():
                continue
            out.append(Piece(text[at : m.start()], Span(source.start + at, source.start + m.start())))
            out.append(Piece(char, Span(source.start + m.start(), source.start + m.end())))
            at = m.end()
        out.append(Piece(text[at:], Span(source.start + at, source.end)))
    return out


def add_blocks(builder: ViewBuilder, front: FrontMatter) -> None:
    """Headline and deck of the front matter, as the first blocks of the article."""
    lowered = {k.lower(): v for k, v in front.texts.items()}
    kinds: tuple[tuple[BlockKind, tuple[str, ...]], ...] = (("headline", HEADLINE), ("deck", DECK))
    for kind, keys in kinds:
        found = next((lowered[k] for k in keys if lowered.get(k)), None)
        if found:
            builder.add(kind, decoded(found))
