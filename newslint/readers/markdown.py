"""Markdown by tree-sitter: what a person reads, in blocks; link targets, code, HTML tags and shortcodes left out.

The grammar is in two parts: one for blocks, one for the inline text of each block.
"""

from __future__ import annotations

import html
import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from newslint.layout import OBJECT, BlockKind, Piece, View, ViewBuilder
from newslint.readers.frontmatter import FrontMatter, add_blocks
from newslint.readers.plain import captioned
from newslint.regexp import regexp
from newslint.source import Span

#: Hugo, Jekyll, Eleventy and Nunjucks templates: {{< x >}}, {{% x %}}, {% x %}, {{ x }}, and attribute lists {: .x }.
_SHORTCODE = regexp(r"\{\{[<%].*?[>%]\}\}|\{%.*?%\}|\{\{.*?\}\}|\{:[^}\n]*\}|\{#[\w-]+\}", re.DOTALL)
#: Inline nodes that are markup and leave no trace in the reading text.
_DROP = frozenset(
    {"emphasis_delimiter", "code_span_delimiter", "link_destination", "link_title", "link_label", "html_tag", "latex_span_delimiter"}
)
_OBJECTS = frozenset({"code_span", "image", "uri_autolink", "email_autolink", "latex_block"})
_HTML_TAG = regexp(r"<!--.*?-->|<(script|style|pre|code|iframe|svg)\b.*?</\1\s*>|</?[A-Za-z][^<>]*>", re.DOTALL | re.IGNORECASE)
_BLOCK_TAG = regexp(
    r"</?(p|div|br|li|dd|dt|ul|ol|td|th|tr|table|h[1-6]|blockquote|figure|figcaption|caption|section|aside|hr)\b", re.IGNORECASE
)
#: The role of an HTML element's text.
BLOCK_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(("p", "br", "div", "article", "section", "main", "body", "header"), "paragraph"),
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6", "dt"), "heading"),
    **dict.fromkeys(("li", "dd"), "item"),
    **dict.fromkeys(("figcaption", "caption"), "caption"),
    **dict.fromkeys(("td", "th"), "cell"),
    "h1": "headline",
    "blockquote": "quote",
}


@lru_cache(maxsize=1)
def _parsers() -> tuple[Any, Any]:
    import tree_sitter
    import tree_sitter_markdown

    return (
        tree_sitter.Parser(tree_sitter.Language(tree_sitter_markdown.language())),
        tree_sitter.Parser(tree_sitter.Language(tree_sitter_markdown.inline_language())),
    )


class Bytes:
    """Byte offsets of a text's UTF-8 form to code-point offsets."""

    def __init__(self, text: str) -> None:
        self.data = text.encode("utf-8", "surrogatepass")
        self._ascii = len(self.data) == len(text)
        self._starts: list[int] = []
        if not self._ascii:
            at = 0
            for char in text:
                self._starts.append(at)
                at += 1 if char < "\x80" else 2 if char < "\u0800" else 3 if char < "\U00010000" else 4
            self._starts.append(at)

    def point(self, byte: int) -> int:
        return byte if self._ascii else bisect_right(self._starts, byte) - 1


def view(text: str, front: FrontMatter) -> View:
    """The view of a Markdown file."""
    builder = ViewBuilder()
    add_blocks(builder, front)
    # Front matter and shortcodes are blanked (same length) before the block grammar sees them: it would read them as rules and tables.
    blank = re.sub(r"[^\r\n]", " ", text[: front.body]) + _SHORTCODE.sub(
        lambda m: re.sub(r"[^\r\n]", OBJECT, m.group()), text[front.body :]
    )
    source = Bytes(blank)
    titled = bool(front.texts.keys() & {"title", "headline"})
    tree = _parsers()[0].parse(source.data)
    for kind, node in _blocks(tree.root_node):
        if kind == "html":
            for block_kind, pieces in _html(blank, Span(source.point(node.start_byte), source.point(node.end_byte))):
                builder.add(block_kind, pieces)
            continue
        span = Span(source.point(node.start_byte), source.point(node.end_byte))
        pieces = list(_inline(blank, span, node))
        if kind == "heading" and not titled:
            kind, titled = "headline", True
        read = "".join(p.text for p in pieces).replace(OBJECT, "").strip()
        if kind == "paragraph" and captioned(read):
            kind = "caption"
        if re.search(r"\w", read):
            builder.add(kind, pieces)
    return builder.build()


def _blocks(root: Any) -> Iterator[tuple[Any, Any]]:
    """(block kind, node with inline text) in reading order; an explicit stack, since quotes and lists nest as deep as they like."""
    stack: list[tuple[Any, BlockKind]] = [(root, "paragraph")]
    while stack:
        node, kind = stack.pop()
        match node.type:
            case "inline":
                yield kind, node
            case "pipe_table_cell":
                yield "cell", node
            case "html_block":
                yield "html", node
            case (
                "fenced_code_block"
                | "indented_code_block"
                | "link_reference_definition"
                | "minus_metadata"
                | "plus_metadata"
                | "pipe_table_delimiter_row"
            ):
                continue
            case _:
                if node.type in ("atx_heading", "setext_heading"):
                    kind = "heading"
                elif node.type == "list_item":
                    kind = "item"
                elif node.type == "block_quote":
                    kind = "quote"
                stack += [(c, kind) for c in reversed(node.children)]


def _inline(text: str, span: Span, node: Any) -> Iterator[Piece]:
    """The reading text of one inline node: literal runs, decoded entities, link texts; line breaks of the file become spaces."""
    # Continuation lines of a block quote or list carry markers that the inline grammar must not see.
    skip = [(c.start_byte, c.end_byte) for c in node.children if c.type == "block_continuation"]
    piece = span.of(text)
    # "$4m to $5m" is money, not a formula: the grammar sees another mark of one byte there.
    data = Bytes(re.sub(r"\$(?=\d)", "%", piece))
    cuts: list[tuple[int, int, str]] = [(data.point(a - node.start_byte), data.point(b - node.start_byte), "") for a, b in skip]
    tree = _parsers()[1].parse(data.data)
    stack = [tree.root_node]
    while stack:
        n = stack.pop()
        a, b = data.point(n.start_byte), data.point(n.end_byte)
        if n.type in _OBJECTS:
            cuts.append((a, b, OBJECT))
        elif n.type in _DROP:
            cuts.append((a, b, ""))
        elif n.type in ("entity_reference", "numeric_character_reference"):
            cuts.append((a, b, html.unescape(piece[a:b])))
        elif n.type == "backslash_escape":
            cuts.append((a, a + 1, ""))
        elif n.type == "hard_line_break":
            cuts.append((a, b, " "))
        elif n.type in ("inline_link", "full_reference_link", "collapsed_reference_link", "shortcut_link"):
            stack += _link(n, piece, data, cuts)
        else:
            stack += n.children
    for m in re.finditer(OBJECT + "+", piece):
        cuts.append((m.start(), m.end(), OBJECT))
    for m in re.finditer(r"[ \t]*\r?\n[ \t]*", piece):
        cuts.append((m.start(), m.end(), " "))
    at = 0
    for a, b, instead in sorted(cuts):
        if a < at:
            continue
        if a > at:
            yield Piece(piece[at:a], Span(span.start + at, span.start + a))
        if instead:
            yield Piece(instead, Span(span.start + a, span.start + b))
        at = b
    if at < len(piece):
        yield Piece(piece[at:], Span(span.start + at, span.end))


def _link(n: Any, piece: str, data: Bytes, cuts: list[tuple[int, int, str]]) -> list[Any]:
    """Cut everything of a link but its text, whose nodes are returned. Brackets that lead nowhere ("[sic]", "[another]") stay."""
    a, b = data.point(n.start_byte), data.point(n.end_byte)
    label = next((c for c in n.children if c.type == "link_text"), None)
    if n.type in ("shortcut_link", "collapsed_reference_link") or label is None:
        return []
    x, y = data.point(label.start_byte), data.point(label.end_byte)
    cuts += [(a, x, ""), (y, b, "")]
    return list(label.children)


def _html(text: str, span: Span) -> Iterator[tuple[BlockKind, list[Piece]]]:
    """(block kind, text between the tags) of an HTML block, a new one at each block tag."""
    pieces: list[Piece] = []
    kind: BlockKind = "paragraph"
    at = span.start
    for m in [*_HTML_TAG.finditer(text, span.start, span.end), None]:
        end = m.start() if m else span.end
        for run in re.finditer(r"(?:&#?\w{2,8};)|[^&]+|&", text[at:end]):
            a = at + run.start()
            pieces.append(Piece(html.unescape(run.group()).replace("\n", " "), Span(a, a + len(run.group()))))
        tag = _BLOCK_TAG.match(m.group()) if m else None
        if m is None or tag:
            if re.search(r"\w\W+\w", "".join(p.text for p in pieces)):
                yield kind, pieces
            pieces = []
        if tag:
            kind = BLOCK_KINDS.get(tag[1].lower(), "paragraph") if not tag.group().startswith("</") else "paragraph"
        at = m.end() if m else end
