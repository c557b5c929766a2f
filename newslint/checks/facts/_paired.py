"""Several heads named together: "the prime ministers of Britain and Spain, X and Y", "the German and Austrian chancellors, X and Y"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.facts._bodies import bodies
from newslint.checks.facts._titles import NATIONAL_HEADS, Claim, canonical
from newslint.regexp import regexp
from newslint.rule import Document, Span

_RANKS = r"(?P<rank>presidents|prime ministers|premiers|chancellors|(?:foreign|finance|defen[cs]e|interior) ministers|mayors|leaders|heads of (?:state|government))"
_NAME = r"[A-Z][\w.’'-]*(?:\s[A-Z][\w.’'-]*)*"
_LANDS = rf"(?P<lands>(?:the\s)?{_NAME}(?:,\s(?:the\s)?{_NAME})*,?\sand\s(?:the\s)?{_NAME})"
_HEADS = regexp(rf"\b(?i:{_RANKS})\sof\s{_LANDS},\s(?=[A-Z])")
_ADJECTIVES = regexp(rf"\b[Tt]he\s(?P<lands>{_NAME}(?:,\s{_NAME})*\sand\s{_NAME})\s(?i:{_RANKS}),\s(?=[A-Z])")
#: "Prime Ministers X of Australia and Y of New Zealand".
_EACH = regexp(rf"\b(?i:{_RANKS})\s(?=[A-Z])")
_OF = regexp(rf"\sof\s(?:the\s)?(?P<land>{_NAME})")
_AND = regexp(r"(?:,\s|,?\sand\s)(?:the\s)?")
#: What joins two of the names.
_JOINT = regexp(r"(?:,|,?\sand|,?\s&)\s$")
_ENDS = regexp(r"\s*(?:[,.;:)—–”\"]|$)|\s[a-z–—-]")


def find(doc: Document) -> Iterator[Claim]:
    """A claim for each name of a list that stands beside as many countries or towns, in their order."""
    if " and " not in doc.text:
        return
    yield from _each(doc)
    for pattern in (_HEADS, _ADJECTIVES):
        for m in pattern.finditer(doc.text):
            lands = _AND.split(m["lands"])
            sentence = doc.sentence_at(m.start())
            behind = [n for n in doc.names.mentions if m.end() <= n.span.start < sentence.end and n.kind in ("person", "unknown")][: len(lands)]
            gaps = [doc.text[start : n.span.start] for start, n in zip([m.end(), *(n.span.end for n in behind)], behind)]
            if len(behind) != len(lands) or gaps[0] or not all(_JOINT.fullmatch(g) for g in gaps[1:]) or not _ENDS.match(doc.text, behind[-1].span.end):
                continue
            for land, name in zip(lands, behind):
                if (of := bodies(doc, land, "mayor" if m["rank"] == "mayors" else "")) and (title := _title(doc, m["rank"].lower(), of, name.text)):
                    yield Claim(name, title, of, name.span, land, False, "before", m.start())


def _each(doc: Document) -> Iterator[Claim]:
    """A claim for each name of a list of which each has its country behind it."""
    for m in _EACH.finditer(doc.text):
        pos = m.end()
        for name in (n for n in doc.names.mentions if n.kind in ("person", "unknown") and m.end() < n.span.end and n.span.start < doc.sentence_at(m.start()).end):
            if name.span.start < m.end():
                # A plural rank is taken for a part of the name.
                name = name._replace(span=Span(m.end(), name.span.end), text=doc.text[m.end() : name.span.end])
            gap, own = doc.text[pos : name.span.start], _OF.match(doc.text, name.span.end)
            if not own or not ((pos == m.end() and not gap) or _JOINT.fullmatch(gap)):
                break
            if (of := bodies(doc, own["land"], "mayor" if m["rank"] == "mayors" else "")) and (title := _title(doc, m["rank"].lower(), of, name.text)):
                yield Claim(name, title, of, name.span, own["land"], False, "then" if doc.text.endswith("then-", 0, m.start()) else "before", m.start())
            pos = own.end()


def _title(doc: Document, rank: str, of: frozenset[str], name: str) -> str:
    """The office that one of several holds; of "leaders" the highest one that the knowledge has of the person."""
    if rank not in ("leaders", "heads of state", "heads of government"):
        return canonical(rank.removesuffix("s"))[0]
    held = {o.title for p in doc.knowledge.people(name) for o in p.offices if o.of in of}
    return next((t for t in NATIONAL_HEADS if t in held), "")
