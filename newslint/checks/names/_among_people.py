"""Signs that a surname alone is a person's from the people beside it: full names in its row, colleagues, whom it beats (NL104)."""

from __future__ import annotations

import re

from newslint.document import Document
from newslint.layers.names import Mention
from newslint.regexp import regexp
from newslint.source import Span

#: "With Halvorsen in goal".
AT_A_POST = regexp(r" (?:in (?:goal|charge|command|midfield|defence|attack|nets?|hospital|custody|jail|prison)|at the (?:helm|wheel|controls|piano|crease)|behind the (?:wheel|desk|counter)|up front|(?:out )?injured)\b")


def among_full(doc: Document, m: Mention) -> bool:
    """Whether a surname is joined to full names by "and": "Castellanos and Carmen Soto", "Ann Lund, Pereira and Omar Said"."""
    surname, given = doc.knowledge.name_ranks(m.text)
    if surname < 3 or given >= surname or m.title:
        return False
    full = [o for o in doc.names.mentions_in(doc.sentence_at(m.span.start)) if o.kind == "person" and o.full and o.entity != m.entity]
    behind = any(re.fullmatch(r",? and ", doc.text[m.span.end : o.span.start]) for o in full)
    before = doc.text[doc.sentence_at(m.span.start).start : m.span.start]
    listed = [o for o in full if any(doc.text[p.span.end : o.span.start] == ", " for p in full)]
    return (behind and (not before or any(doc.text[o.span.end : m.span.start] == ", " for o in full))) or any(re.fullmatch(r",? and ", doc.text[o.span.end : m.span.start]) for o in listed)


#: "Lindqvist beat Sarah Connelly 6-4", "Nakagawa and two colleagues".
_BEAT = regexp(r" (?:(?:has|had|will|also|then|later|narrowly|easily) )?(?:beat|beats|defeated|outlasted|downed|overcame|stunned|upset|(?:lost|loses|fell) to|faces?|meets?|play(?:s|ed)?|thanked|replaces|replaced|succeeds|succeeded|married|divorced|hugged|sacked|fired) (?:[A-Z][a-z]+[’']s )?$")
_WITH_HIS = regexp(r" and (?:his|her|(?:two|three|four|five|six|several|other|some)(?: of (?:his|her))?) (?:[a-z]+ )?(?:colleagues?|friends?|co-(?:authors|defendants|accused|workers)|accomplices|classmates|team-?mates|wife|husband|children|sons?|daughters?|students?|climbers?)\b")


def with_people(doc: Document, m: Mention) -> bool:
    """Whether what a name does is done to a person, or together with colleagues: no firm's or side's."""
    end = doc.sentence_at(m.span.start).end
    if _WITH_HIS.match(doc.text, m.span.end):
        return True
    return any(o.kind == "person" and o.full and _BEAT.fullmatch(doc.text, m.span.end, o.span.start) for o in doc.names.mentions_in(Span(m.span.end, end)))
