"""HTML by tree-sitter: title, headings, paragraphs, list items, captions; meta tags and JSON-LD as metadata."""

from __future__ import annotations

import html
import json
import re
from functools import lru_cache
from typing import Any

from newslint.layout import OBJECT, BlockKind, Piece, View, ViewBuilder
from newslint.readers.markdown import BLOCK_KINDS, Bytes
from newslint.source import Span

_SKIP = frozenset("script style code pre kbd samp svg iframe nav footer template noscript button select textarea head".split())
#: Skipped elements that have a place in their sentence.
_OBJECTS = frozenset({"code", "kbd", "samp"})


@lru_cache(maxsize=1)
def _parser() -> Any:
    import tree_sitter
    import tree_sitter_html

    return tree_sitter.Parser(tree_sitter.Language(tree_sitter_html.language()))


def view(text: str) -> tuple[View, dict[str, Any]]:
    """The view of an HTML file, and its meta data (meta tags, `<time datetime>`, JSON-LD) by lower-case key."""
    source = Bytes(text)
    builder = ViewBuilder()
    meta: dict[str, Any] = {}
    pieces: list[Piece] = []
    kind: BlockKind = "paragraph"

    def flush() -> None:
        if re.search(r"\w", "".join(p.text for p in pieces)):
            builder.add(kind, list(pieces))
        pieces.clear()

    # (node, block kind to return to when it is left); an explicit stack, since broken pages nest very deep.
    stack: list[tuple[Any, BlockKind | None]] = [(_parser().parse(source.data).root_node, None)]
    done = 0  # the end of the last leaf: the grammar leaves the white space between leaves out
    while stack:
        node, leave = stack.pop()
        if leave is not None:
            flush()
            kind = leave
            continue
        span = Span(source.point(node.start_byte), source.point(node.end_byte))
        if node.type in ("element", "script_element", "style_element"):
            name, attributes = _tag(node, text, source)
            _collect(name, attributes, node, text, source, meta)
            if name == "head":
                stack += [(c, None) for c in reversed(node.children) if _tag(c, text, source)[0] in ("meta", "script")]
            elif name in _SKIP:
                if name in _OBJECTS:
                    pieces.append(Piece(OBJECT, span))
                done = span.end
            else:
                if name in BLOCK_KINDS:
                    flush()
                    stack.append((node, kind))
                    kind = BLOCK_KINDS[name]
                stack += [(c, None) for c in reversed(node.children)]
            continue
        if node.type in ("text", "entity", "start_tag", "end_tag", "self_closing_tag"):
            if span.start > done and text[done : span.start].isspace():
                pieces.append(Piece(" ", Span(done, span.start)))
            done = span.end
        if node.type == "text":
            for m in re.finditer(r"(\s*[\r\n]\s*)|[^\r\n]+?(?=\s*[\r\n]|$)", span.of(text)):
                pieces.append(Piece(" " if m[1] else m.group(), Span(span.start + m.start(), span.start + m.end())))
        elif node.type == "entity":
            pieces.append(Piece(html.unescape(span.of(text)), span))
        elif node.type == "document":
            stack += [(c, None) for c in reversed(node.children)]
    flush()
    return builder.build(), meta


def _tag(node: Any, text: str, source: Bytes) -> tuple[str, dict[str, str]]:
    start = next((c for c in node.children if c.type in ("start_tag", "self_closing_tag")), None)
    if start is None:
        return "", {}
    raw = text[source.point(start.start_byte) : source.point(start.end_byte)]
    m = re.match(r"<\s*([\w-]+)", raw)
    attributes = {
        k.lower(): html.unescape(a or b or c) for k, a, b, c in re.findall(r"([\w:-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", raw)
    }
    return (m[1].lower() if m else ""), attributes


def _collect(name: str, attributes: dict[str, str], node: Any, text: str, source: Bytes, meta: dict[str, Any]) -> None:
    if name == "meta" and "content" in attributes:
        key = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        if key:
            meta.setdefault(key.lower(), attributes["content"])
    elif name == "time" and "datetime" in attributes:
        meta.setdefault("date", attributes["datetime"])
    elif name == "html" and "lang" in attributes:
        meta.setdefault("language", attributes["lang"])
    elif name == "script" and attributes.get("type") == "application/ld+json":
        raw = "".join(text[source.point(c.start_byte) : source.point(c.end_byte)] for c in node.children if c.type == "raw_text")
        try:
            data = json.loads(raw)
        except (json.JSONDecodeError, RecursionError):
            return
        for item in data if isinstance(data, list) else [data]:
            if isinstance(item, dict):
                for key in ("datePublished", "articleSection", "inLanguage"):
                    if key in item:
                        meta.setdefault({"articleSection": "section", "inLanguage": "language"}.get(key, key.lower()), item[key])
