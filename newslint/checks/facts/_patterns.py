"""Shared by the rules of facts: who states a claim, and whether it is stated at all."""

from __future__ import annotations

import re

from newslint.regexp import regexp
from newslint.rule import Document, Finding, Severity, Span, finding

DOUBT = regexp(
    r"\b(?:not|never|no longer|n['’]t|cannot|would|could|might|(?-i:may)|should|if|whether|unless|until|once|imagine|suppose"
    r"|pretend|as though|hypothetical\w*"
    r"|(?:people|many|some|most|visitors|tourists|students|children|you|readers|\w+ans)\s(?:\w+\s)?(?:think|believe|assume|suppose|imagine|guess)"
    r"|fals\w+|wrong\w*|mistaken\w*|incorrect\w*|inaccurate\w*|erroneous\w*|untrue|myth|den(?:y|ies|ied)|fiction\w*|novel|(?:film|movie)(?!\s+(?:[“\"][^”\"]{2,40}[”\"]\s+)?(?:tells|recounts|shows|about|of|is\s+about|based\s+on)\b)|alternate|apologi[sz]\w+\s+for|errors?|mistakes?|misprint\w*|blunder\w*|howlers?|misidentif\w+|confus\w+)\b",
    re.IGNORECASE,
)
_SAID = regexp(r"\b(?:claim(?:s|ed|ing)?|alleg(?:es|ed|ing)|reportedly|purported\w*|supposed\w*)\b", re.IGNORECASE)

#: A relative clause that is open where a deed stands, and the comma that ends it.
OPENED = regexp(r",\s+(?:who|which|whose|where)\s[^,;:]*$")
CLOSED = regexp(r",\s+(?!(?:in|on|at|near|outside|when|while|as|by|just|during|and|only|not)\b)(?![a-z]+ing\b)[a-z]")


def unsure(doc: Document, claim: Span) -> bool:
    """Whether the words of the claim's sentence before and inside it deny it, doubt it or only suppose it."""
    sentence = doc.sentence_at(claim.start)
    return bool(DOUBT.search(doc.text, sentence.start, claim.end))


def doubts(text: str) -> bool:
    """Whether words deny or suppose something, where books and films are what is spoken of and no fiction."""
    return bool(DOUBT.search(_WORKS.sub("", text)))


_WORKS = regexp(r"\b(?:novel|film|movie)\b|[“\"][^“”\"]*(?:[”\"]|$)", re.IGNORECASE)


def speaker_level(doc: Document, claim: Span) -> Severity | None:
    """ "warning" for a claim that is a speaker's; None (the rule's own level) for the article's."""
    sentence = doc.sentence_at(claim.start)
    if doc.in_quotation(claim) or doc.attribution.cue_in(sentence) or _SAID.search(doc.text, sentence.start, sentence.end):
        return "warning"
    return None


def said_at(doc: Document, span: Span, message: str) -> Finding:
    """A finding at a place of the text, at the level of who says it there."""
    return finding(span, message, severity=speaker_level(doc, span))


def readable(doc: Document, span: Span) -> bool:
    """Whether `span` stands in running text or a caption, not in a label."""
    return (
        doc.block_at(span.start).kind in {"paragraph", "quote", "item", "caption", "deck", "headline"}
        and "[sic]" not in doc.text[span.start : span.end + 12]
    )


_WITH_ARTICLE = (
    "United",
    "Netherlands",
    "Philippines",
    "Czech Republic",
    "Central African",
    "Dominican Republic",
    "Maldives",
    "Bahamas",
    "Democratic",
    "Republic",
)


def the(name: str) -> str:
    """A place's name with its article, if it has one."""
    return f"the {name}" if name.startswith(_WITH_ARTICLE) else name
