"""What a sentence's grammar says of a counted noun: which verbs govern it, in which part, and whose deed it is."""

from __future__ import annotations

from typing import NamedTuple

from newslint.checks.numbers._deeds import LIGHT, classes, stem
from newslint.layers.numbers import Quantity
from newslint.layers.parse import Parse

#: "A list of 12 bridges", "either of the two bears": the phrase around takes no part in what is said of the group.
_PARTS = frozenset(
    "either one two three each most some many all none rest half part list number total neither both several few any".split()
)
_SUBJECTS = ("nsubj", "nsubjpass", "csubj")


class Frame(NamedTuple):
    """One verb that governs a count."""

    #: The verb and its synonyms' classes.
    deeds: frozenset[str]
    #: "theme" (what it happens to, or who goes), "agent".
    role: str
    light: bool
    #: Words of the deed's doer, stems; proper where a name.
    doer: frozenset[str]
    proper: bool
    pronoun: bool
    #: Possible, denied.
    modal: bool
    #: Not done yet: "will close", "to be sent".
    plan: bool = False


class Reading(NamedTuple):
    """A counted noun in its sentence."""

    frames: tuple[Frame, ...]
    #: How many of the frames are clauses that hang on the noun; they come first.
    own: int
    #: Stems of nouns and names in phrases that hang on the noun: "of measles", "on the aircraft".
    attached: frozenset[str]
    #: Stems of the noun behind "of".
    of: frozenset[str]
    determiner: str
    #: The words that say what befell the group, as indices: the noun with all that hangs on it, or the clause around.
    phrase: frozenset[int]
    clause: frozenset[int]


def read(parse: Parse, q: Quantity) -> Reading | None:
    """The frames of the noun that `q` counts."""
    words = parse.words
    at = parse.at(q.noun_span.start if q.noun_span else q.number.start)
    number = parse.at(q.number.start)
    if at is None or number is None:
        return None
    if q.partitive:
        at = number
    frames: list[Frame] = []
    attached: set[str] = set()
    of: set[str] = set()
    determiner = ""
    for c in parse.children(at):
        w = words[c]
        if w.dep in ("det", "poss", "predet"):
            determiner = w.text.lower()
        elif w.dep in ("acl", "relcl"):
            frames += _clause(parse, c)
            attached |= _content(parse, c)
        elif w.dep in ("amod", "compound"):
            if w.tag in ("VBN", "VBD"):
                frames.append(_frame(parse, c, "theme", bare=True))
        elif w.dep == "advmod" and c > at:
            attached.add(stem(w.text))
        elif w.dep == "prep":
            found = _content(parse, c)
            attached |= found
            if w.text.lower() == "of":
                for x in parse.children(c):
                    for y in parse.children(x):
                        # "The 430 kilograms of cocaine seized at Calais".
                        if words[y].dep in ("acl", "relcl") and words[y].tag in ("VBN", "VBD"):
                            frames += _clause(parse, y)
                of |= {stem(words[x].text) for x in parse.children(c) if words[x].dep == "pobj" and words[x].pos != "NUM"}
    phrase = _below(parse, at)
    above = words[at].head
    if words[at].dep == "pobj" and _part(words[words[above].head].text, words[words[above].head].pos):
        # "Most of the 12 boats sent": the parser hangs the clause on "most".
        for c in parse.children(words[above].head):
            if words[c].dep in ("acl", "relcl") and c > at and words[c].tag in ("VBN", "VB"):
                frames += _clause(parse, c)
                attached |= _content(parse, c)
                phrase |= _below(parse, c)
    own = len(frames)
    frames += _governors(parse, at)
    return Reading(tuple(frames), own, frozenset(attached), frozenset(of), determiner, phrase, _around(parse, at))


def _part(text: str, pos: str) -> bool:
    return text.lower() in _PARTS or pos == "NUM"


def _below(parse: Parse, top: int) -> frozenset[int]:
    out: set[int] = set()
    todo = [top]
    while todo:
        i = todo.pop()
        if i not in out:
            out.add(i)
            todo += parse.children(i)
    return frozenset(out)


def _around(parse: Parse, at: int) -> frozenset[int]:
    """The clause of a noun: its verb with all that hangs there but other clauses, and when and where the verbs above say it was."""
    words = parse.words
    path = {at}
    verb = at
    while words[verb].pos not in ("VERB", "AUX") and words[verb].head != verb:
        verb = words[verb].head
        path.add(verb)
    out: set[int] = set()
    todo = [verb]
    while todo:
        i = todo.pop()
        out.add(i)
        for c in parse.children(i):
            clause = words[c].dep in ("relcl", "acl", "ccomp", "parataxis", "conj", "xcomp") and words[c].pos in ("VERB", "AUX")
            if c not in out and (c in path or i == at or not clause):
                todo.append(c)
    for _ in range(5):
        if words[verb].head == verb:
            break
        relative = words[verb].dep in ("relcl", "acl")
        verb = words[verb].head
        if words[verb].pos in ("VERB", "AUX") and not relative:
            for c in parse.children(verb):
                if words[c].dep in ("prep", "npadvmod", "advmod", "aux") and c not in out:
                    out |= _below(parse, c)
    return frozenset(out)


def _governors(parse: Parse, at: int) -> list[Frame]:
    """The verbs above a noun, through prepositions and nouns of action."""
    words = parse.words
    out: list[Frame] = []
    for _ in range(6):
        w = words[at]
        if w.head == at:
            if w.tag in ("VBN", "VBD") or w.pos == "VERB":
                out.append(_frame(parse, at, "theme"))
            break
        if w.dep in ("conj", "appos", "nummod", "compound", "nmod"):
            at = w.head
            continue
        if w.dep in ("dobj", "obj", "dative", "oprd", "nsubjpass", "npadvmod"):
            # "Scored 13 points": the parser takes some objects for measures.
            out.append(_frame(parse, w.head, "theme"))
            break
        if w.dep == "nsubj":
            verb = w.head
            if words[verb].pos in ("AUX",) or stem(words[verb].text) == "be":
                for c in parse.children(verb):
                    if words[c].dep in ("acomp", "attr", "oprd", "prep") and words[c].text:
                        out.append(_frame(parse, c, "theme", bare=True))
            objects = any(words[c].dep in ("dobj", "obj") for c in parse.children(verb))
            out.append(_frame(parse, verb, "agent" if objects else "theme", bare=not objects))
            out += [_frame(parse, c, "agent", bare=True) for c in parse.children(verb) if words[c].dep == "conj" and words[c].pos == "VERB"]
            break
        if w.dep == "attr":
            out.append(_frame(parse, w.head, "theme"))
            subject = next((c for c in parse.children(w.head) if words[c].dep == "nsubj"), None)
            if subject is not None:
                out.append(_frame(parse, subject, "theme", bare=True))
            break
        if w.dep == "pobj":
            above = words[w.head].head
            part = _part(words[above].text, words[above].pos)
            if words[above].pos in ("VERB", "AUX", "ADJ") and not part:
                out.append(_frame(parse, above, "theme"))
                if words[w.head].text.lower() == "with":
                    out.append(Frame(classes("have"), "theme", True, frozenset(), False, True, False))
                break
            if part:
                break
            out.append(_frame(parse, above, "theme", bare=True))
            for c in parse.children(above):
                if words[c].dep in ("acl", "relcl"):
                    out += _clause(parse, c)
            at = above
            continue
        break
    return out


def _clause(parse: Parse, verb: int) -> list[Frame]:
    """The frame of a participle or relative clause that hangs on the noun."""
    words = parse.words
    children = parse.children(verb)
    subject = next((c for c in children if words[c].dep in _SUBJECTS), None)
    out: list[Frame] = []
    if words[verb].tag == "VBG" and subject is None:
        role = "agent" if any(words[c].dep == "dobj" for c in children) else "theme"
        out.append(_frame(parse, verb, role, bare=True))
    elif subject is not None and words[subject].tag in ("WDT", "WP") and words[subject].dep == "nsubj":
        if words[verb].pos == "AUX":
            out += [_frame(parse, c, "theme", bare=True) for c in children if words[c].dep in ("acomp", "attr", "prep")]
        role = "agent" if any(words[c].dep == "dobj" for c in children) else "theme"
        out.append(_frame(parse, verb, role, bare=True))
    else:
        out.append(_frame(parse, verb, "theme"))
    # "The seven medals that she said Britain won".
    for c in children:
        if words[c].dep in ("ccomp", "xcomp", "conj") and words[c].pos == "VERB":
            out.append(_frame(parse, c, "theme"))
    return out


def _frame(parse: Parse, verb: int, role: str, bare: bool = False) -> Frame:
    words = parse.words
    w = words[verb]
    children = parse.children(verb)
    doer: frozenset[str] = frozenset()
    proper = pronoun = False
    passive = any(words[c].dep in ("auxpass", "nsubjpass") for c in children) or (w.dep == "acl" and w.tag == "VBN")
    top = verb
    subject = next((c for c in children if words[c].dep == "nsubj"), None)
    # "Ferris won by carrying 41 counties", "lost one but carried 44": the subject stands above.
    for _ in range(4):
        if (
            subject is not None
            or passive
            or words[top].head == top
            or words[top].dep not in ("conj", "xcomp", "pcomp", "prep", "advcl", "pobj")
        ):
            break
        top = words[top].head
        subject = next((c for c in parse.children(top) if words[c].dep in ("nsubj", "nsubjpass")), None)
    if passive:
        by = next((c for c in children if words[c].dep == "agent"), None)
        subject = next((c for c in parse.children(by) if words[c].dep == "pobj"), None) if by is not None else None
    elif bare:
        subject = None
    if subject is not None and words[subject].tag in ("WDT", "WP") and w.dep == "relcl":
        # "Achebe, who scored 31 points".
        subject = w.head
    if subject is not None and words[subject].tag not in ("WDT", "WP"):
        s = words[subject]
        pronoun = s.pos == "PRON"
        near = [subject, *(c for c in parse.children(subject) if words[c].dep in ("compound", "poss", "amod"))]
        proper = s.pos == "PROPN"
        doer = frozenset(stem(words[c].text) for c in near if words[c].pos in ("NOUN", "PROPN", "ADJ"))
        if s.text.lower() in ("state", "city"):
            proper = False
    modal = any(
        (words[c].dep == "aux" and words[c].text.lower() in ("could", "might", "may", "should", "can"))
        or (words[c].dep == "aux" and words[c].text.lower() == "would" and any(words[x].text.lower() == "have" for x in children))
        or words[c].dep == "neg"
        for c in children
    )
    plan = any(words[c].dep == "aux" and words[c].text.lower() in ("will", "would", "to", "shall", "'ll", "’ll") for c in children)
    deeds = classes(w.text)
    if w.dep == "ROOT" or w.pos == "VERB":
        for c in children:
            if words[c].dep == "acomp":
                deeds |= classes(words[c].text)
    return Frame(deeds, role, stem(w.text) in LIGHT, doer, proper, pronoun, modal, plan)


def _content(parse: Parse, top: int) -> frozenset[str]:
    """The stems of nouns, names and verbs below a word, itself included."""
    out: set[str] = set()
    todo = [top]
    while todo:
        i = todo.pop()
        if parse.words[i].pos in ("NOUN", "PROPN", "VERB", "ADJ"):
            out.add(stem(parse.words[i].text))
        todo += parse.children(i)
    return frozenset(out)
