"""Two spellings that are both in use: signs that they are one bearer's, and signs that they are two."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from newslint.checks.names._forms import Form, Known, romanised
from newslint.checks.names._likely import syllabic
from newslint.checks.names._pairs import is_family
from newslint.checks.names._renown import slipped
from newslint.document import Document
from newslint.knowledge.rows import At
from newslint.layers.names import Mention
from newslint.layers.names.persons import fold
from newslint.regexp import regexp
from newslint.source import Span


def side_by_side(doc: Document, wrong: Form, right: Form, known: Known) -> bool:
    """Whether one sentence has both in full names, or both are called by that name alone as well: two people."""
    ours = {doc.sentence_at(m.span.start) for m, _ in right.full}
    bare = {doc.sentence_at(m.span.start) for m, _ in right.slots if len(m.words) == 1}
    if not known.nothing(wrong.text) and any(((m.full and is_family(m, wrong)) or m.title) and doc.sentence_at(m.span.start) in bare for m, _ in wrong.slots):
        # "Hassan Sheikh Mohamud, whom Mohamed defeated"
        return True
    # "Tom Greenhalge plays it as Alice Greenhalgh taught him", after "Alice Greenhalge"
    given = {fold(m.given or "") for m, _ in right.full if not any(doc.sentence_at(m.span.start) == doc.sentence_at(n.span.start) for n, _ in wrong.full)}
    if any(doc.sentence_at(m.span.start) in ours and fold(m.given or "") not in given for m, _ in wrong.full):
        return True
    return bool(wrong.full and right.full) and all(any(len(m.words) == 1 for m, _ in f.slots) for f in (wrong, right)) and wrong.count >= 2


def someone(form: Form, m: Mention, known: Known) -> bool:
    """Whether a spelling alone means a place, a body, a people, or a public person whom nobody needs to introduce."""
    k = known.knowledge
    if k.known(form.text) or k.by_demonym(form.text):
        return True
    listed = [p for p in k.by_family(form.text) if p.place.file.endswith(".toml")]
    return bool(listed) and (known.rank(form.text) < 4 or any(p.offices for p in listed))


def sentences_between(doc: Document, start: int, end: int) -> int:
    """How many sentences behind that of `start` the one of `end` stands, up to three."""
    n = 0
    while n < 3 and (stop := doc.sentence_at(start).end) <= end:
        start, n = stop + len(doc.text[stop:end]) - len(doc.text[stop:end].lstrip()), n + 1
    return n


#: What a sentence says that is about a spelling, and not in it.
_OF_A_SPELLING = regexp(
    r"\[sic\]|\b(?:mis)?spel(?:ls?|led|lings?|t)\b|\bmis-?printed|\btypo\b|\b(?:clerk|clerical|copyist|printer)(?:[’']s)? (?:error|mistake|slip)"
    r"|\b(?:nick)?named? (?:wrong|after)"
    r"|\b(?:formerly|previously|then|originally) (?:known as|spel\w+|called (?-i:[“\"]?[A-Z]))|\b(?-i:[Bb]orn (?=[A-Z]))|\b(?:add|dropp?)(?:ed|ing) (?:an?|the|one) (?:letter|hyphen|accent)\b|\bpronounc(?:es?|ing|iation)\b|\bpronounced (?:as\b|like\b|[a-z]+-|[“\"‘'])|\bthe names? [“\"'‘]?[A-Z]\w+[”\"'’]?,|\b(?:mistaken|confused) (?:for|with)\b",
    re.IGNORECASE,
)


#: What a sentence says of a bearer who takes another name.
_RENAMED = regexp(r"\bre(?:nam|christen|brand|styl)\w+\b|\b(?:chang|alter|shorten)\w* (?:his|her|its|their|the) (?:sur|family |last |trade )?names?\b", re.IGNORECASE)


def _renamed(doc: Document, wrong: Form, right: Form) -> bool:
    """Whether a sentence that has both names tells of a change of name."""
    others = {doc.sentence_at(s.start) for s in right.spans}
    return any(doc.sentence_at(s.start) in others and _RENAMED.search(doc.text, *doc.sentence_at(s.start)) for s in wrong.spans)


#: "The firm said its new drug, Novatec": what has a name of its own.
_ITS_OWN = regexp(r"\b(?:its|their) (?:[a-z][\w-]* ){0,3}[a-z][\w-]*,? (?:called |named |known as |dubbed )?[“\"‘]?$")
#: "She is Dana Whitaker, not Whittaker"; a note on an error has both spellings as well.
_NOT_SO = regexp(r"\b(?:not|rather than|instead of) [“\"‘]?(?:[A-Z][\w’'-]* )?$")
_CORRECTION = regexp(r"\b(?:correction|(?:earlier|previous|original) version)\b", re.IGNORECASE)


def unlike(doc: Document, wrong: Form, right: Form) -> bool:
    """Whether the text itself sets one spelling against the other: a change of name, a firm and its product, a correction."""
    if _renamed(doc, wrong, right):
        return True
    for form, other in ((wrong, right), (right, wrong)):
        for span in form.spans[:4]:
            sentence = doc.sentence_at(span.start)
            head = doc.text[sentence.start : span.start]
            led = any(sentence.start <= s.start < span.start for s in other.spans)
            if led and (_NOT_SO.search(head) or (_ITS_OWN.search(head) and not form.full)):
                return True
            block = doc.block_at(span.start).span
            if any(block.start <= s.start < block.end for s in other.spans) and _CORRECTION.search(doc.text, block.start, block.end):
                return True
    return False


#: A sentence that tells of two ways to write a name, or of a namesake.
_TOLD = regexp(
    r"\bno relation\b|\b(?:not|un)related\b|\bnamesakes?\b|\b(?:same|different) (?:sur|family |first |last )?names?\b|\bnearly a name\b|\b(?:al)?ways (?:been )?written\b"
    r"|\b(?:one|two|three|extra|missing|last|first|final|drop\w+|left|swap\w+|add\w*) (?:[a-z]+ )?letters?\b"
    r"|\b(?:with|without|one|two|drop\w*|left|put|took|lost|gave|add(?:s|ed)?) (?:the |an? |its |his |her |their |two |one |out the |in an? )?[“‘']?(?!a\b|i\b)[a-z](?:[’']?s)?[”’']?(?![\w’'-])"
    r"|\bno such\b|\bchanged (?:one|a|its|his|her|their) (?:sound|letter|vowel|name|surname)\b|\b(?:wrote|written|writes?|says|reads|signed) [“\"]?[A-Z][a-z]+[”\"]?(?:;|,? (?:not|and no\w+)\b)|\b(?:calls?|called|spells?|wr[io]te) (?:it|them|him|her) [A-Z]"
    r"|\b(?:the|an?|his|her|its|their) (?:[a-z]+ )?(?:headstone|gravestone|tombstone|plaque|stone|register|certificate|passport|sign|map|tattoo|trophy|ticket|menu|programme|label|diploma|leaflet|poster|banner|cake|mug|badge)s?\b(?: of \w+)? (?:says?|said|reads?|gave|gives?|named|promised|made it)\b"
    r"|\b(?:mistak\w+|confus\w+) (?:\w+ )?(?:for|with)\b|\bmix(?:ed|es) (?:them|the two) up\b|\b(?:known|sold|trades?|traded) as\b"
)


def told_apart(doc: Document, wrong: Form, right: Form) -> bool:
    """Whether the sentence of the rarer spelling, or one beside it that has the other, or what follows, tells why there are two."""
    for span in wrong.spans[:3]:
        sentence = doc.sentence_at(span.start)
        last, then = doc.sentence_at(max(sentence.start - 2, 0)), doc.sentence_at(min(sentence.end + 1, len(doc.text) - 1))
        near = [s for s in (last, then) if any(s.start <= r.start < s.end for r in right.spans) or s == then]
        if any(_TOLD.search(doc.text, *s) for s in (sentence, *near)):
            return True
    return False


_SPELLED = regexp(r"\[sic\]|\b(?:mis)?spel(?:ls?|led|lings?|t)\b|\bmis-?printed|\btypo\b", re.IGNORECASE)


def spelled_out(doc: Document, span: Span) -> bool:
    """Whether the sentence of a name says how it is spelled, or once was."""
    return _SPELLED.search(doc.text, *doc.sentence_at(span.start)) is not None


def spoken_of(doc: Document, span: Span) -> bool:
    """Whether the sentence of a name speaks of how it is spelled."""
    return _OF_A_SPELLING.search(doc.text, *doc.sentence_at(span.start)) is not None


def other_accents(found: dict[str, Form]) -> Iterator[tuple[Form, Form]]:
    """Spellings that differ in their accents alone: "Sigríður", "Sigriðúr"; "Kruger", "Krüger", where the person is named in full."""
    shelves: dict[str, list[Form]] = defaultdict(list)
    accented = {form.folded for form in found.values() if not form.text.isascii()}
    for form in found.values():
        if form.folded in accented and len(form.folded) >= 5:
            shelves[form.folded].append(form)
    for shelf in shelves.values():
        for n, a in enumerate(shelf[:5]):
            yield from ((a, b) for b in shelf[n + 1 : 5] if a.text.casefold() != b.text.casefold() and a.count != b.count and (_accented(a, b) or _in_the_body(a, b)))


def _accented(a: Form, b: Form) -> bool:
    return not a.text.isascii() and not b.text.isascii()


def _in_the_body(a: Form, b: Form) -> bool:
    """Whether the rarer of two spellings stands once, in a paragraph of the author's, and the other in the full name of a person, or twice."""
    rare, other = (a, b) if a.count < b.count else (b, a)
    body = all(m.block == "paragraph" for f in (a, b) for m, _ in f.slots)
    return body and rare.count == rare.unquoted == 1 and bool(rare.slots) and (other.count > 1 or any(m.block == "paragraph" and not m.quoted for m, _ in other.full))


def same_row(wrong: Form, right: Form, known: Known) -> bool:
    """Whether the knowledge has both as spellings of one person or place."""
    return bool(_rows(wrong, known) & _rows(right, known))


def _rows(form: Form, known: Known) -> set[At]:
    k = known.knowledge
    people = (*k.by_family(form.text), *(p for m, _ in form.full for p in k.people(m.text)))
    return {p.place for p in people} | {p.place for p in k.places(form.text)}


def itself(wrong: Form, right: Form, same: str | None, known: Known) -> bool:
    """Whether the rarer spelling is a firm's or a person's own: "Deutsche Telekom" beside British Telecom, "Mobike" beside a word that only
    opens a sentence, "Kim Yong-suk" beside Kim Jong-suk."""
    if wrong.slots and all(len(m.words) > 1 and known.knowledge.organisations(m.text) for m, _ in wrong.slots):
        return True
    if not same and right.count == right.opening and known.plain(right.text) and not right.full and not known.knowledge.organisations(right.text):
        return True
    eastern = all(any(m.order == "family-first" and i for m, i in f.full) for f in (wrong, right))
    others = right.count < 3 and syllabic(wrong.text) and syllabic(right.text)
    one_sound = len(wrong.folded) != len(right.folded) or (romanised(wrong.folded, right.folded) and wrong.folded[0] == right.folded[0])
    return eastern and others and not one_sound and not slipped(wrong.text, right.text)
