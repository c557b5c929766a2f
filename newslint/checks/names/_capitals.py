"""Misspelt names in capitals: datelines and acronyms; and spellings that are a business's own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from newslint.checks.names._acronyms import expansion, told_in_full
from newslint.checks.names._forms import Known, romanised
from newslint.checks.names._likely import fame, nearest
from newslint.checks.names._renown import one_place
from newslint.document import Document
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.source import Span

#: What spells its own name as it likes.
BUSINESS = frozenset(
    """restaurant restaurants hotel bar cafe café band group singer rapper duo trio label brand company firm shop store boutique club bakery pub brewery beer film novel album
    song ship yacht ferry horse racehorse app startup start-up chain salon theatre theater cinema magazine newspaper""".split()
)

#: Told what it is, a body may be one that nobody knows: "the think tank IISS".
_BODY = regexp(r"\b(?:think-?[ -]?tank|group|agency|company|firm|institute|association|union|charity|party|consultancy|watchdog|foundation),? $")
#: Behind the place and day of a dateline stands the agency: "ROME, 30 July (ANSA) -".
_AGENCY = regexp(r"\([A-Z]+\) ?[-–—]|/[A-Z]+/[ .]")


def capitals(doc: Document, known: Known) -> Iterator[tuple[Span, str, str, str]]:
    """(span, text, right word, known name) of misspelt places of datelines ("LUBLJANA -") and of bodies with two letters swapped ("UNECSO")."""
    starts = {b.span.start for b in doc.blocks if b.kind == "paragraph"}
    for m in doc.names.mentions:
        if m.span.start not in starts or len(m.words) != 1 or not m.text.isupper() or len(m.text) < 5 or not m.text.isalpha():
            continue
        follows = doc.text[m.span.end : m.span.end + 3]
        text = m.text.capitalize()
        if not follows.startswith((",", " -", " –", " —", " (", "—", ":", " /")) or not known.nothing(text):
            continue
        best = nearest(text, known)
        if best is None or not known.place(best) or fame(best, known) < 2:
            continue
        if known.village(text) and not (fame(best, known) >= 2.5 and one_place(text, best, known)):
            continue
        yield m.span, m.text, best.upper(), best
    k = doc.knowledge
    uses = Counter(t.text for t in doc.tokens if t.kind == "word" and 4 <= len(t.text) <= 7 and t.text.isupper() and t.text.isalpha())
    for text in uses:
        if k.organisations(text) or k.known(text) or k.is_word(text.lower()):
            continue
        swaps = {text[:i] + text[i + 1] + text[i] + text[i + 2 :] for i in range(len(text) - 1) if text[i] != text[i + 1]}
        rights = [s for s in swaps if any(len(s) > 4 or row.place.file.endswith(".toml") for row in k.organisations(s))]
        # Another body may have any four or five letters: one whose name the article gives, or tells what it is, or names more than once.
        if len(rights) != 1 or uses[text] > 2:
            continue
        spans = [t.span for t in doc.tokens if t.text == text]
        if _BODY.search(doc.text[max(spans[0].start - 30, 0) : spans[0].start]) or any(_AGENCY.search(doc.text, s.start - 2, s.end + 4) for s in spans):
            continue
        if not expansion(doc, text, spans) and not told_in_full(doc, text, spans) and not any(doc.block_at(s.start).span == s for s in spans):
            yield from ((s, text, rights[0], rights[0]) for s in spans if doc.block_at(s.start).kind != "headline")


def written_otherwise(name: str, text: str) -> bool:
    """Whether two spellings differ by a letter that stands for the same sound: "Tokio", "Tokyo"."""
    return len(fold(name)) == len(fold(text)) and romanised(fold(name), fold(text))
