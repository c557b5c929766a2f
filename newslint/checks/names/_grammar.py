"""What a name is to the words of its sentence: who does something, to whom it is done, whose something is, where something is."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks import _deeds
from newslint.checks.names._person_use import a_firms_role, a_role
from newslint.checks.names._readings import a_person
from newslint.document import Document
from newslint.layers.names import Mention
from newslint.layers.names.lexicon import KIN
from newslint.layers.parse import Word

#: What a name is to a verb or noun, by the label of the grammar.
_ROLES = {"nsubj": "doer", "csubj": "doer", "nsubjpass": "patient", "dobj": "object", "dative": "object", "oprd": "object", "attr": "object", "poss": "owner", "agent": "agent"}
_MODIFIERS = frozenset("compound nmod amod npadvmod nummod".split())
#: Prepositions before places, times and bodies; before the others stand people as well.
_WHERE = frozenset("in at on from near into across over through inside outside around along off under toward towards via throughout beyond within out".split())
#: Prepositions that are told apart from the others.
_BESIDE = frozenset("of to with for against".split())
_NOUNS = frozenset({"PROPN", "NOUN", "PRON"})


#: Said of a name beside a noun for a person: "its secretary, X".
CALLED = "called a person"
#: What of a verb or noun tells of a person, by the role of the name.
_DEEDS = ("speech", "body", "office", "work", "career", "mind", "met")
_OF_A_ROLE = {"doer": _DEEDS, "agent": _DEEDS, "patient": ("met", "honour", "career"), "object": ("met", "honour"), "owner": ("own", "kin", "work of", "meeting"), "of": ("own", "kin", "work of"), "to": ("met", "speech"), "with": ("met", "speech", "meeting"), "for": ("own", "kin")}


def roles(doc: Document, m: Mention) -> Iterator[str]:
    """What a name is in its sentence: "doer", "patient", "object", "owner", "agent", "of", "to", "with", "for", "against", "beside", "where" (in, at),
    "modifier" ("the X plan"), "apposed", "alone"; and of what sort of deed or thing: "doer of speech", "owner of kin"."""
    parse = doc.parse(doc.sentence_at(m.span.start))
    inside = [i for i, w in enumerate(parse.words) if m.span.start <= w.span.start < m.span.end] if parse else []
    if parse is None or not inside:
        return
    words = parse.words
    at = next((i for i in inside if words[i].head == i or words[i].head not in inside), inside[-1])
    if any(w.text.lower() in ("who", "whose", "whom") and words[w.head].head == at and words[w.head].dep == "relcl" for w in words):
        yield "one who"
    nouns = [w.text.lower() for w in words if w.dep == "appos" and words[w.head] is words[at]]
    nouns += [w.text for w in words[:at] if w.dep in ("compound", "nmod") and w.pos == "NOUN" and words[w.head] is words[at] and w.text.islower()]
    nouns += [words[words[at].head].text.lower()] if words[at].dep == "appos" else []
    nouns = [n for n in nouns if not n.isdigit() or int(n) < 18]  # "Torres, 29, denies it"; a child goes by a given name
    if nouns:
        yield "called kin" if KIN & set(nouns) else CALLED if any(a_role(n) or (a_person(n) and not a_firms_role(n)) for n in nouns) else "called a thing"
    while words[at].dep == "conj" and words[words[at].head].pos in _NOUNS:
        at = words[at].head
    role = _role(words, at)
    yield role
    head = words[words[at].head]
    if role in ("agent", *_BESIDE):
        head = words[head.head]
    if role == "to" and head.pos == "NOUN" and not any(_deeds.kinds(head.text.lower(), _DEEDS)):
        return  # the bus to X, the road to X
    deeds = [words[words[at].head], *(w for w in words if w.dep in ("conj", "xcomp") and w.head == words[at].head)] if role == "doer" else [head]
    yield from (f"{role} of {kind}" for kind in {k for d in deeds for k in _deeds.kinds(d.text.lower(), _OF_A_ROLE.get(role, ()))} or {"other"} if role in _OF_A_ROLE)


def _role(words: tuple[Word, ...], at: int) -> str:
    word, head = words[at], words[words[at].head]
    if word.dep in _ROLES:
        return _ROLES[word.dep]
    if word.dep in _MODIFIERS:
        return "modifier"
    if word.dep == "appos":
        return "apposed"
    if word.dep == "pobj":
        return "agent" if head.dep == "agent" or head.text.lower() == "by" else "where" if head.text.lower() in _WHERE else head.text.lower() if head.text.lower() in _BESIDE else "beside"
    return "alone"
