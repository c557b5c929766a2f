"""Which persons the article lets do something about the day it was published: "Navalny said on Tuesday", "Abe will meet Modi"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from newslint.knowledge import Person
from newslint.rule import Document, Span

_PAST = (
    r"said|told|visited|arrived|met|announced|spoke|travelled|traveled|flew|signed|attended|urged|warned|called|vowed|accused|rejected|praised|denied"
    r"|condemned|welcomed|addressed|hosted|inaugurated|testified|resigned|thanked|promised|pledged|insisted|ordered|tweeted|posted|unveiled|appointed|dismissed|returned"
    r"|held|took|delivered|launched|opened|met\s+with|stepped\s+down|apologi[sz]ed|appeared|voted|landed|left|won|lost|scored|beat|played"
)
_FUTURE = (
    r"(?:will|is\s+(?:set|due|expected|scheduled|planning|preparing|likely)\s+to|plans\s+to|is\s+to|intends\s+to|is\s+going\s+to)\s+(?:also\s+)?"
    r"(?:meet|visit|travel|speak|attend|address|announce|host|sign|testify|deliver|hold|seek|join|arrive|vote|retire|resign|step\s+down|fly|run|address|unveil|open)"
)
_NOW = r"(?:is|has\s+been)\s+(?:visiting|meeting|hosting|travelling|traveling|attending|campaigning|negotiating|considering|seeking)"
_VERB = re.compile(
    rf"(?P<apposition>,\s+[^,;:.]{{2,60}},)?\s+(?:(?:also|then|later|himself|herself)\s+)?(?:(?P<past>{_PAST})|(?P<future>{_FUTURE})|(?P<now>{_NOW}))\b(?!\s+by\b)"
)
_NUMERAL = re.compile(r"\s[IVX]+\b")
#: Before the name these leave it an object: "a statue of Lenin will".
_OBJECT = re.compile(r"\b(?:of|by|for|with|on|about|against|to|after|from|like|than|and|or|as|in|at)\s+(?:the\s+)?(?:[\w.’'-]+\s+){0,4}$")
#: The dead, the stage and the past: where one of these stands in the paragraph, nobody is taken for living.
_ELSEWHEN = re.compile(
    r"\b(?:late|died|dies|dead|death|killed|assassinat\w+|murder\w*|funeral|burial|buried|posthumous\w*|memorial|memoirs?|legacy|obituary|anniversary|centen\w+|birthday"
    r"|biograph\w+|film|movie|biopic|documentary|play|musical|novel|series|actor|actress|portray\w*|starring|character|impersonat\w+|hologram|archive\w*|footage|histor\w+"
    r"|letters?|diar(?:y|ies)|recording|museum|statue|stamp|painting|exhibition|once|years?\s+ago|decades?|centur\w+|recalled|remember\w*)\b",
    re.IGNORECASE,
)


class Act(NamedTuple):
    """`mention` is the subject of an act about the day of publication; `name` covers it with the numeral of a monarch or pope."""

    mention: Any
    name: Span
    verb: Span


def find(doc: Document) -> Iterator[Act]:
    """The acts of persons in running text, where nothing speaks of death, history or the stage."""
    published = doc.metadata.date
    if published is None:
        return
    for m in doc.names.mentions:
        if m.kind not in ("person", "unknown") or m.possessive or m.quoted or m.block not in ("paragraph", "item", "caption"):
            continue
        numeral = _NUMERAL.match(doc.text, m.span.end)
        name = Span(m.span.start, numeral.end() if numeral else m.span.end)
        verb = _VERB.match(doc.text, name.end)
        if not verb:
            continue
        start = m.title_span.start if m.title_span else m.span.start
        sentence = doc.sentence_at(m.span.start)
        if _OBJECT.search(doc.text[sentence.start : start]):
            continue
        block = doc.block_at(m.span.start)
        if _ELSEWHEN.search(doc.text, block.span.start, block.span.end):
            continue
        words = Span(verb.start(verb.lastgroup or 0), verb.end())
        if verb["past"] and not _recent(doc, sentence, words, published):
            continue
        if any(e.year and e.year < published.year for e in doc.dates if block.span.start <= e.span.start < block.span.end):
            continue
        yield Act(m, name, words)


def _recent(doc: Document, sentence: Span, verb: Span, published: dt.date) -> bool:
    """Whether the sentence dates the verb to the week before publication, or the day after."""
    near = [e for e in doc.dates if sentence.start <= e.span.start < sentence.end and abs(e.span.start - verb.end) < 90]
    return any(e.granularity == "day" and e.readings and -7 <= (e.readings[0].low - published).days <= 1 for e in near)


def person(doc: Document, act: Act) -> Person | None:
    """The known person of an act, if the name is theirs alone in the knowledge."""
    mention = act.mention
    if act.name.end > mention.span.end:
        rows = doc.knowledge.people(act.name.of(doc.text))
        return rows[0] if len(rows) == 1 else None
    if mention.entity < 0:
        return None
    entity = doc.names.entities[mention.entity]
    row = entity.row if isinstance(entity.row, Person) else None
    if row is None and " " in entity.name:
        rows = doc.knowledge.people(entity.name)
        row = rows[0] if len(rows) == 1 else None
    return row


def unmistakable(doc: Document, row: Person) -> bool:
    """Whether hardly anybody else bears the name: a rare family name, or a name of office ("Pope Francis")."""
    if row.order == "single":
        return len(row.name.split()) >= 2
    if row.order == "family-first":
        return False
    return doc.knowledge.name_rank(row.family or row.name.split()[-1]) <= 4
