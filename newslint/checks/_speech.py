"""Who speaks in an article: whether it is one voice throughout, and which of its blocks are running prose."""

from __future__ import annotations

from newslint.document import Document
from newslint.layout import Block
from newslint.regexp import regexp
from newslint.source import Span

#: A caption that the reader could not tell from a paragraph.
_CAPTION = regexp(r"(?:Image|Photo(?:graph)?|Picture|Credit|Photo credit)s?(?::| by| courtesy)[^.]{1,60}\.?$")
_FIRST_PERSON = regexp(r"\b(?:I|I['’]\w+|[Ww]e|[Ww]e['’]\w+|[Mm]y|[Mm]e|[Oo]ur|us)\b")
#: The label of a speaker or of question and answer at the start of a paragraph.
_LABEL = regexp(r"(?:\(\(|Q[:.]|A[:.]|(?:[A-Z][\w.'’-]*\s?){1,3}:\s)")


def prose_of(doc: Document) -> list[Block]:
    """The paragraphs, items and block quotes, without captions that look like paragraphs."""
    return [b for b in doc.prose if not _CAPTION.search(doc.text[max(b.span.end - 80, b.span.start) : b.span.end])]


def spoken_throughout(doc: Document) -> bool:
    """An interview or a text in the first person: the author or the guest speaks everywhere, with and without marks."""
    texts = [b.span.of(doc.text) for b in prose_of(doc)]
    labelled = sum(bool(_LABEL.match(t)) for t in texts)
    asked = sum(t.rstrip().endswith("?") for t in texts)
    if labelled >= 3 or (asked >= 3 and asked * 8 >= len(texts)):
        return True
    own = sum(bool(_first_person(doc, s)) for s in doc.sentences)
    return own * 5 >= len(doc.sentences) and own >= 3


def _first_person(doc: Document, sentence: Span) -> bool:
    return any(not doc.quotes.covers(Span(m.start(), m.end())) for m in _FIRST_PERSON.finditer(doc.text, sentence.start, sentence.end))
