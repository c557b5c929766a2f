"""The proof contract: a rule's examples are its tests.

Each Bad is reported exactly at its [[...]] spans, in order, with the {{...}} spans as the other sides; its hint cures it;
each Good is silent.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache

from newslint.document import Document
from newslint.knowledge import Knowledge
from newslint.layout import BREAK, Piece
from newslint.metadata import Metadata, parse_date
from newslint.readers import plain
from newslint.readers.frontmatter import FrontMatter
from newslint.regexp import regexp
from newslint.registry import options_of
from newslint.rule import Bad, Finding, Good, Place, Rule
from newslint.source import Source, Span

_MARK = regexp(r"\[\[|\]\]|\{\{|\}\}")


@lru_cache(maxsize=1)
def _shipped() -> Knowledge:
    return Knowledge()


def unmarked(text: str) -> tuple[str, list[Span], list[Span]]:
    """The text without marks, the [[...]] spans and the {{...}} spans."""
    out: list[str] = []
    spans: dict[str, list[Span]] = {"[[": [], "{{": []}
    opened: list[tuple[str, int]] = []
    at = length = 0
    for m in _MARK.finditer(text):
        out.append(text[at : m.start()])
        length += m.start() - at
        at = m.end()
        if m.group() in spans:
            opened.append((m.group(), length))
        else:
            mark, start = opened.pop()
            spans[mark].append(Span(start, length))
    out.append(text[at:])
    if opened:
        raise ValueError(f"unclosed mark in example: {text!r}")
    return "".join(out), sorted(spans["[["]), sorted(spans["{{"])


def document(
    text: str,
    *,
    headline: str | None = None,
    deck: str | None = None,
    date: dt.date | str | None = None,
    knowledge: Knowledge | None = None,
) -> Document:
    """A Document of plain text, with headline and deck as if given in front matter. No marks."""
    head = [(k, v) for k, v in (("headline", headline), ("deck", deck)) if v]
    prefix = ""
    texts: dict[str, tuple[Piece, ...]] = {}
    for key, value in head:
        texts[key] = (Piece(value, Span(len(prefix), len(prefix) + len(value))),)
        prefix += value + BREAK
    source = Source("example.txt", prefix + text)
    published = parse_date(date)
    view = plain.view(source.text, FrontMatter({}, texts, len(prefix), []))
    return Document(source, view, Metadata(published, "example" if published else None), knowledge or _shipped())


def of_example(example: Bad | Good) -> tuple[Document, list[Span], list[Span]]:
    """The Document of an example, and where it must be reported, in offsets of its source."""
    headline, deck = example.headline, example.deck
    marked = BREAK.join(t for t in (headline, deck, example.text) if t)
    _, primary, related = unmarked(marked)
    plain_text = [unmarked(t)[0] if t else None for t in (headline, deck, example.text)]
    return document(plain_text[2] or "", headline=plain_text[0], deck=plain_text[1], date=example.date), primary, related


def findings(rule: Rule, doc: Document, options: dict[str, object] | None = None) -> list[Finding]:
    """What a rule says of a document, in reading order."""
    return sorted(rule.check(doc, options_of(rule, options or {})), key=lambda f: f.span)


def prove(rule: Rule) -> Iterator[str]:
    """What is wrong with a rule; nothing for a rule that proves itself."""
    if not any(isinstance(e, Bad) for e in rule.examples) or not any(isinstance(e, Good) for e in rule.examples):
        yield "needs at least one Bad and one Good example"
    if not rule.summary:
        yield "has no manual page (a module docstring)"
    texts = [(e.headline, e.deck, unmarked(e.text)[0], e.date, str(e.options)) for e in rule.examples]
    for text in {t for t in texts if texts.count(t) > 1}:
        yield f"has the same example twice: {text[2]!r}"
    for example in rule.examples:
        yield from (f"{message}\n    in {example.text!r}" for message in _prove_example(rule, example))


def _prove_example(rule: Rule, example: Bad | Good) -> Iterator[str]:
    doc, primary, related = of_example(example)
    before = (doc.text, doc.blocks, doc.metadata)
    found = findings(rule, doc, example.options)
    if (doc.text, doc.blocks, doc.metadata) != before:
        yield "changed the document"
    to_source = doc.view.map.to_source
    spans = [to_source(f.span)[0] for f in found]
    if isinstance(example, Good):
        if found:
            yield f"reports right text: {[s.of(doc.source.text) for s in spans]} {found[0].message}"
        return
    if not primary:
        yield "a Bad example marks no [[span]]"
    if spans != primary:
        yield f"reports {[s.of(doc.source.text) for s in spans]}, not {[s.of(doc.source.text) for s in primary]}"
        return
    others = sorted({to_source(r.where)[0] for f in found for r in f.related if not isinstance(r.where, Place)})
    if related and others != related:
        yield f"has other sides {[s.of(doc.source.text) for s in others]}, not {[s.of(doc.source.text) for s in related]}"
    if example.says and example.says not in found[0].message:
        yield f"says {found[0].message!r}, which lacks {example.says!r}"
    for f in found:
        if bad := style(f.message):
            yield f"message {f.message!r} {bad}"
    if example.hint is not None:
        yield from _prove_hint(rule, example, found)


def _prove_hint(rule: Rule, example: Bad, found: list[Finding]) -> Iterator[str]:
    if found[0].hint is None:
        yield f"gives no hint, not {example.hint!r}"
        return
    if found[0].hint.edits[0].text != example.hint:
        yield f"hints {found[0].hint.edits[0].text!r}, not {example.hint!r}"
        return
    # All hints are applied, last first, to the marked parts of the example.
    doc, _, _ = of_example(example)
    text = doc.source.text
    for span, new in sorted(((doc.view.map.to_source(e.span)[0], e.text) for f in found if f.hint for e in f.hint.edits), reverse=True):
        text = text[: span.start] + new + text[span.end :]
    parts = text.split(BREAK, bool(example.headline) + bool(example.deck))
    headline = parts.pop(0) if example.headline else None
    deck = parts.pop(0) if example.deck else None
    cured = document(parts[0], headline=headline, deck=deck, date=example.date)
    if left := findings(rule, cured, example.options):
        yield f"its hint does not cure it: {cured.text!r} still says {left[0].message!r}"


def style(message: str) -> str | None:
    """What is wrong with the style of a message, if anything."""
    if not message or message.endswith("."):
        return "is empty or ends with a full stop"
    if "\n" in message:
        return "has a line break"
    if re.search(r"\b(?:fake|lie|lies|hoax|disinformation)\b", message, re.IGNORECASE):
        return "gives a verdict"
    return None
