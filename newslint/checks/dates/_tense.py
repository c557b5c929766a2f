"""The tense of the verb that a date belongs to, by the parse of its sentence."""

from __future__ import annotations

from typing import Literal

from newslint.checks.dates._calendar import words
from newslint.layers.parse import Parse, Word
from newslint.rule import Document, Span

Tense = Literal["past", "present", "future"]

_WILL = frozenset(("will", "shall", "'ll", "’ll", "wo"))
_PLANNED = words("""expected scheduled set due slated planned supposed poised meant likely bound going ready certain sure""")
#: Verbs that look forward: what they take lies after them, in whatever tense they stand.
_FORWARD = words(
    """plan plans planned planning want wants wanted hope hopes hoped intend intends intended aim aims agree agreed vow vowed promise
    promised pledge pledged decide decided expect expects expected schedule scheduled propose proposed due want postponed delayed
    rescheduled moved deferred pushed brought set slated"""
)

#: Verbs in the past whose objects lie ahead: "announced the opening on July 8".
LOOKS_AHEAD = words(
    """announced confirmed set fixed proposed booked scheduled planned called approved signed won agreed promised said told warned
    predicted forecast projected estimated expected ordered invited asked urged demanded chose picked selected named committed
    targeted moved delayed extended granted gave offered sold bought vowed pledged decided postponed rescheduled wrote reported
    added noted insisted hoped wanted needed voted awarded allowed cleared licensed renewed rented reserved arranged summoned
    ordered sentenced was were had became remained due got backed endorsed adopted passed unveiled published released submitted
    filed registered"""
)


def clause_tense(doc: Document, span: Span) -> Tense | None:
    """Past, present or future of the clause a date stands in; None where the grammar does not say, or a forward-looking verb governs.

    A date inside the object of a verb belongs to that verb's time, unless the verb looks ahead ("announced the opening in
    May"); one inside a subject ("the conference in May was cancelled") may be of any time.
    """
    found = adjunct_verb(doc, span)
    if found is None:
        found = adjunct_verb(doc, span, objects=True)
        if found is None or found[0].words[found[1]].text.lower() in LOOKS_AHEAD:
            return None
    return verb_tense(*found)


def adjunct_verb(doc: Document, span: Span, *, objects: bool = False) -> tuple[Parse, int] | None:
    """The verb whose own adjunct a date is: no noun stands between them in the tree (with `objects`, none before the verb)."""
    found = governor(doc, span)
    if found is None:
        return None
    parse, at = found
    word = parse.at(span.start)
    steps = 0
    while word is not None and word != at:
        here = parse.words[word]
        noun = here.pos in ("NOUN", "PROPN", "PRON") and not span.contains(here.span)
        if noun and (not objects or word < at):
            return None
        word, steps = here.head, steps + 1
        if steps > 8:
            return None
    return found


def governor(doc: Document, span: Span) -> tuple[Parse, int] | None:
    """The parse of the date's sentence and the index of the verb above it."""
    parse = doc.parse(doc.sentence_at(span.start))
    if parse is None:
        return None
    at = parse.at(span.start)
    if at is None:
        return None
    for _ in range(12):
        word = parse.words[at]
        if word.pos in ("VERB", "AUX") and word.tag.startswith(("VB", "MD")):
            return parse, at
        if word.head == at:
            return None
        at = word.head
    return None


def verb_tense(parse: Parse, at: int) -> Tense | None:
    """The tense of a verb with its auxiliaries; an infinitive or a bare participle takes that of what governs it, if any."""
    word = parse.words[at]
    helpers = [parse.words[i] for i in parse.children(at) if parse.words[i].dep in ("aux", "auxpass")]
    modals = [h for h in helpers if h.tag == "MD"]
    low = {h.text.lower() for h in helpers}
    if modals:
        if "have" in low:
            return None
        return "future" if any(m.text.lower() in _WILL for m in modals) else None
    if word.tag == "VBD" or (word.tag == "VB" and "did" in low):
        return _unless_forward(word)
    if word.tag == "VBN" and "to" in low:
        return _infinitive(parse, at, word)
    if word.tag == "VBN":
        return _participle(parse, at, word, low)
    if word.tag == "VBG":
        if low & {"was", "were", "been", "had"}:
            return "past" if word.text.lower() != "going" else None
        if low & {"is", "are", "am", "’s", "'s", "’re", "'re"}:
            return "present"
        return None
    if word.tag in ("VBZ", "VBP"):
        return "present"
    if word.tag == "VB":
        return _infinitive(parse, at, word)
    return None


def _unless_forward(word: Word) -> Tense | None:
    return None if word.text.lower() in _FORWARD else "past"


def _participle(parse: Parse, at: int, word: Word, low: set[str]) -> Tense | None:
    if low & {"was", "were", "had", "been", "has", "have", "got", "’d", "'d"}:
        return _unless_forward(word)
    if low & {"is", "are", "be", "being", "am"}:
        return "present"
    if word.dep == "conj" and word.head != at:
        return verb_tense(parse, word.head)
    if word.dep in ("acl", "advcl", "ROOT", "relcl"):
        return _unless_forward(word)
    return None


def _infinitive(parse: Parse, at: int, word: Word) -> Tense | None:
    """ "is to open", "is expected to open" are future; "wanted to open" says nothing of the day."""
    if word.dep == "conj" and word.head != at:
        return verb_tense(parse, word.head)
    if word.head == at or word.dep not in ("xcomp", "acl", "advcl", "ccomp"):
        return None
    head = parse.words[word.head]
    low = {parse.words[i].text.lower() for i in parse.children(word.head) if parse.words[i].dep in ("aux", "auxpass")} | {head.text.lower()}
    low.add(parse.words[head.head].text.lower() if head.text.lower() in _PLANNED else "")
    planned = head.text.lower() in _PLANNED or any(parse.words[i].text.lower() in _PLANNED for i in parse.children(word.head))
    if (planned or head.text.lower() in ("is", "are")) and low & {"is", "are", "’s", "'s", "’re"}:
        return "future"
    return None
