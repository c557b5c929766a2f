"""Plain text: a paragraph is a line, or a run of hard-wrapped lines between empty ones."""

from __future__ import annotations

from statistics import median

from newslint.layout import BlockKind, Piece, View, ViewBuilder
from newslint.readers.frontmatter import FrontMatter, add_blocks
from newslint.regexp import regexp
from newslint.source import Span

_LINE = regexp(r"([^\r\n]*)(?:\r\n|\r|\n|\Z)")
_ENDS = regexp(r"[.!?…:;,][\"”’')\]]*\s*$")
_CREDIT = regexp(r"(?i)(?:(?:file )?(?:photo|image|picture|graphic|video)s?(?: credit)?(?::| by | of )|caption:)")
_BYLINE = regexp(r"By [A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,4}(?:,| and |$)")
_ITEM = regexp(r"(?:[-*•–—]|\d{1,2}[.)])\s+")
#: A line of this many words or fewer without an end mark is a title or label.
TITLE_WORDS = 16


def view(text: str, front: FrontMatter) -> View:
    """The view of a plain text file."""
    builder = ViewBuilder()
    add_blocks(builder, front)
    headline = bool(front.texts.keys() & {"title", "headline"})
    first = True
    for span in _paragraphs(text, front.body):
        kind = classify(span.of(text), first and not headline)
        if first and not headline and kind == "paragraph" and span.of(text).endswith((".", "!", "?")):
            headline = True
        builder.add(kind, [Piece(span.of(text), span)])
        headline = headline or kind == "headline"
        first = False
    return builder.build()


def captioned(text: str) -> bool:
    """Whether a paragraph calls itself a caption: "Photo: ...", "Image by ..."."""
    return _CREDIT.match(text) is not None and len(text.split()) <= 40


def classify(text: str, first: bool) -> BlockKind:
    """The role of one paragraph of plain text; `first`: it opens an article that has no headline yet."""
    text = text.strip()
    words = len(text.split())
    if captioned(text):
        return "caption"
    if _BYLINE.match(text) and words <= 12 and not text.endswith("."):
        return "byline"
    if _ITEM.match(text):
        return "item"
    if words <= TITLE_WORDS and not _ENDS.search(text) and not text.startswith(('"', "“", "‘")):
        return "headline" if first else "heading"
    return "paragraph"


def _paragraphs(text: str, start: int) -> list[Span]:
    """Spans of the paragraphs from `start` on."""
    chunks: list[list[Span]] = [[]]
    for m in _LINE.finditer(text, start):
        if m[1].strip():
            chunks[-1].append(Span(m.start(1), m.end(1)))
        elif chunks[-1]:
            chunks.append([])
    out: list[Span] = []
    for lines in chunks:
        if wrapped([s.of(text) for s in lines]):
            out.append(Span(lines[0].start, lines[-1].end))
        else:
            out += lines
    return out


def wrapped(lines: list[str]) -> bool:
    """Whether the lines of a chunk are one hard-wrapped paragraph: of one measure, and mostly cut inside a sentence."""
    if len(lines) < 2:
        return False
    body = [len(x.rstrip()) for x in lines[:-1]]
    if max(body) > 110 or median(body) < 45 or min(body) < 30:
        return False
    cut = sum(not _ENDS.search(x) for x in lines[:-1])
    return cut * 2 >= len(body)
