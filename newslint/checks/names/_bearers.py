"""Which names of an article are people's, and which of them are one person's."""

from __future__ import annotations

from newslint.checks.names._phrases import Phrase, Reader
from newslint.document import Document
from newslint.layers.names import Entity
from newslint.layers.names.lexicon import HONORIFICS, OFFICES, PERSON_PARTICLES, QUALIFIERS
from newslint.layers.names.persons import fold
from newslint.regexp import regexp

#: Offices that nobody is called by.
_NO_SURNAMES = frozenset("minister president premier chancellor secretary undersecretary ambassador commissioner senator governor chairman chairwoman spokesman spokeswoman director".split())


def groups(doc: Document, reader: Reader) -> dict[int, int]:
    """For each name that is a person's, the one whom it names; runs of capitals are matched by their last word."""
    out: dict[int, int] = {}
    by_family: dict[str, set[int]] = {}
    unsure: list[Entity] = []
    for e in doc.names.entities:
        if all(w.lower() in OFFICES | QUALIFIERS | HONORIFICS for w in e.name.split()):
            continue
        if e.kind == "unknown" and " " in e.name and e.name.split()[-1].lower() in _NO_SURNAMES:
            continue  # "Kuwait's Oil Minister"
        if e.kind == "person":
            out[e.id] = e.id
        elif e.kind == "unknown":
            unsure.append(e)
    wholes = {e.id: fold(e.name) for e in doc.names.entities if e.id in out}
    for one, name in wholes.items():
        if name.split()[0] in PERSON_PARTICLES and len(same_end := [n for n, whole in wholes.items() if whole.endswith(" " + name)]) == 1:
            out[one] = same_end[0]  # "De Wit", of "Eva de Wit"
    unsure = [e for e in unsure if e.mentions and not all(w.lower() in OFFICES | QUALIFIERS for w in reader.name_inside(e.mentions[0]).of(doc.text).split())]
    for e in doc.names.entities:
        if e.id in out:
            for m in e.mentions:
                by_family.setdefault(fold(m.text.split()[-1]), set()).add(e.id)
    pending: list[Entity] = []
    for e in unsure:
        inside = [reader.name_inside(m).of(doc.text) for m in e.mentions]
        named = max(inside, key=lambda n: len(n.split()))
        same = by_family.get(fold(named.split()[-1]), set())
        if len(same) == 1:
            out[e.id] = next(iter(same))
        elif not same and (len(named.split()) > 1 and (_a_bearer(doc, e, named))):
            out[e.id] = e.id
            by_family.setdefault(fold(named.split()[-1]), set()).add(e.id)
        else:
            pending.append(e)
    for e in pending:
        same = by_family.get(fold(e.name.split()[-1]), set())
        if len(same) == 1:
            out[e.id] = next(iter(same))
    return out


def _a_bearer(doc: Document, e: Entity, named: str) -> bool:
    words = named.split()
    cut = named != e.mentions[0].text
    return len(words) in (2, 3) and not doc.knowledge.by_demonym(e.name) and (cut or any(m.before == "by" for m in e.mentions) or all(w[1:].islower() and not doc.knowledge.is_word(w.lower()) for w in words if "-" not in w))


#: What is called president, chairman, secretary or captain of many things.
_OF_THINGS = regexp(r"president|chairman|chairwoman|chair|secretary|captain|director|commissioner|general secretary")
_OF_WHAT = regexp(r" (?:of|for|at|in) (?:the )?([A-Z][\w’'-]*(?: (?:of |the |and )?[A-Z][\w’'-]*){0,5})")


def lesser(doc: Document, p: Phrase) -> bool:
    """Whether an office is of something that is no country, region or town: "president of the High Court"."""
    found = _OF_WHAT.match(doc.text, p.span.end)
    if found is None or _OF_THINGS.fullmatch(p.head) is None:
        return False
    return not doc.knowledge.places(found[1])
