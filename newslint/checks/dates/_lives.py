"""Two dated deeds told of one thing in the order of its life: "The merger, announced on July 6, was completed on May 30".

The deeds may stand in any syntax: verbs of one subject, a clause or participle of it ("the sentence passed on"), verb and object ("sold it"),
a noun of the deed ("its opening in"), something that belongs to the thing ("the result of the election"). What a thing goes through, and in
which order, is a table (`rules/terms/lives.tsv`), read by the kind of thing where its noun tells it, and by all kinds that agree elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.dates import _narrated, _stories
from newslint.checks.dates import _verbs as verbs
from newslint.layers.dates import TimeExpression
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.rule import Document, Span


class Thing(NamedTuple):
    """What a deed is told of: its head word, whether it is a pronoun, and the deed's names in the table, the closest first."""

    head: Span
    noun: str
    keys: tuple[str, ...]


class Deed(NamedTuple):
    """A dated deed: the word that tells it, whether it stands in a clause of a noun or looks back, and what it is told of."""

    word: Span
    aside: bool
    perfect: bool
    things: tuple[Thing, ...]
    names: tuple[str, ...] = ()  #: the deed's own names, for a subject that a parse has lost


#: The kind "any" holds the steps of all kinds.
_ANY = "any"
#: Kinds of life that begin anew once they have ended: who arrived leaves again, who resigned takes another office.
_TURNS = ("trip", "career", "custody")
#: An office is taken once for each choice, and those are years apart: "took office on June 3. She won the vote on June 9" is of one.
_TERM = 100
Chain = dict[str, int]


@cache
def _chains() -> dict[str, list[Chain]]:
    """The chains of each kind: the step of each key. A "*" stands for all other keys of the kind."""
    rows = [(kind, [part.split() for part in steps.split("<")]) for kind, _, steps in _data.rows("terms/lives.tsv")]
    found: dict[str, list[Chain]] = {}
    for kind, steps in rows:
        chain = {key: n for n, keys in enumerate(steps) for key in keys if key != "*"}
        if ["*"] in steps:
            others = {key for k, parts in rows if k == kind for keys in parts for key in keys} - {"*", *chain}
            chain |= dict.fromkeys(others, steps.index(["*"]))
        found.setdefault(kind, []).append(chain)
    found[_ANY] = [chain for chains in list(found.values()) for chain in chains]
    return found


@cache
def _keys(kind: str) -> frozenset[str]:
    return frozenset(key for chain in _chains()[kind] for key in chain)


@cache
def _kinds(noun: str) -> frozenset[str]:
    """The kinds of thing that a noun names."""
    return _nouns().get(noun, frozenset())


@cache
def _nouns() -> dict[str, frozenset[str]]:
    rows = [(kind, nouns.split()) for kind, nouns, _ in _data.rows("terms/lives.tsv")]
    return {noun: frozenset(kind for kind, nouns in rows if noun in nouns) for _, each in rows for noun in each}


def singular(noun: str) -> str:
    """A noun as the table has it."""
    noun = noun.lower()
    if _kinds(noun):
        return noun
    if noun in ("men", "women"):
        return noun[:-2] + "an"
    return noun[:-3] + "y" if noun.endswith("ies") else noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


def order(kind: str, a: Thing, b: Thing) -> bool | None:
    """Whether in the life of a kind of thing the first deed comes before the second; None where the table does not say."""
    one, two = ([k for k in x.keys if k in _keys(kind)] for x in (a, b))
    ways = {chain[x] < chain[y] for chain in _chains()[kind] for x in one[:1] for y in two[:1] if x in chain and y in chain and chain[x] != chain[y]}
    return ways.pop() if len(ways) == 1 else None


def deed(doc: Document, x: TimeExpression) -> Deed | None:
    """The deed that a time is of, in the past, and all it is told of."""
    sentence = doc.sentence_at(x.span.start)
    parse = doc.parse(sentence)
    if parse is None:
        return None
    at = parse.at(x.span.start)
    by_noun = _noun_deed(doc, parse, x) if at is not None else None
    if by_noun is not None:
        return by_noun
    verb = _narrated.verb_of(doc, parse, x) or _behind_subject(doc, parse, x)
    if verb is None or verb.time != "past" or _FOR_A_DEED.search(doc.text, verb.span.end, max(x.span.start, verb.span.end)):
        return None
    k = parse.words.index(verb.word)
    linked = _narrated.linked(doc, verb, sentence)
    own = _narrated.subjects(parse, verb)
    word = parse.words[k]
    clause = not linked and word.dep in ("acl", "relcl") and word.head < k
    if clause and not verb.finite and not verb.span.start > verbs.groups(parse)[0].span.start and verbs.is_main(doc, verb):
        clause, verb = False, verb._replace(finite=True, passive=False)  # "The court overturned on May 3 the ruling handed down", taken for a participle
        own = [word.head]
    passive = verb.passive or (not verb.finite and word.tag == "VBN")
    objects = [c for c in parse.children(k) if parse.words[c].dep in ("dobj", "attr") and parse.words[c].span.start > verb.span.start]
    if not objects and not passive and (behind := _OBJECT_BEHIND.match(doc.text, x.span.end)) is not None:
        after = parse.at(behind.end())
        objects = [after] if after is not None and parse.words[after].pos == "NOUN" else []
    keys = _names(doc, parse, verb, x)
    told: list[tuple[int, tuple[str, ...]]] = [(c, keys) for c in objects if not passive]
    agent = (*(f">{key}" for key in keys), *(key for key in keys if "_" in key))  # "the pact took effect"
    doing = keys if passive else agent if objects else (*agent, *keys)
    subjects = [c for c in own if parse.words[c].tag not in ("WDT", "WP")]
    if clause and passive and not subjects:
        told += [(n, keys) for n in _heads(doc, parse, word.head, verb.span.start)]
    elif clause and subjects and not objects:
        told += [(word.head, keys)]  # "the landscape, which the artist finished in 1895"
        told += [(c, agent) for c in subjects]
    elif clause:
        told += [(n, doing) for n in _heads(doc, parse, word.head, verb.span.start)]
    else:
        subject, _, relative = _narrated.subject_of(doc, parse, verb, k, sentence)
        clause = clause or relative
        head = parse.at(subject.end - 1) if subject is not None else own[0] if own else None
        told += [(head, doing)] if head is not None else []
    perfect = re.match(r"(?:had|having|[’']d)\b(?= )", verb.span.of(doc.text), re.IGNORECASE) is not None and verb.word.text.lower() != "had"
    return Deed(verb.span, clause, perfect, tuple(thing for c, names in told for thing in _things(parse, c, names)), doing)


#: "Has been charged with setting fire to a barn on": the day of what somebody is charged with.
_FOR_A_DEED = regexp(r"\b(?:with|of|for|over) (?:having )?[a-z]{2,}ing\b")
#: "Overturned on May 3 the conviction".
_OBJECT_BEHIND = regexp(r",? (?:the|his|her|its|their) (?:[\w’-]+ ){0,3}?(?=(?:[\w’-]+ )(?:\w+ed|that|which|of|for|against|handed|by|made|given|brought)\b)")
#: "The court on June 4 upheld": a day between the subject and its verb.
_TO_VERB = regexp(r",? (?:\w+ly )?")


def _behind_subject(doc: Document, parse: Parse, x: TimeExpression) -> verbs.Verb | None:
    """The verb right behind a time, where none stands before it."""
    found = verbs.groups(parse)
    after = next((v for v in found if v.span.start >= x.span.end), None)
    if after is None or not after.finite or after.passive or after.word.pos == "AUX" or any(v.span.end <= x.span.start for v in found):
        return None
    return after if _TO_VERB.fullmatch(doc.text, x.span.end, after.span.start) else None


def _names(doc: Document, parse: Parse, verb: verbs.Verb, x: TimeExpression) -> tuple[str, ...]:
    """The names that a verb may have in the table, the longest first."""
    word = verb.word.text.lower()
    start = verb.word.span.start
    if doc.text[max(start - 3, 0) : start].lower() == "re-":
        word = "re-" + word
    behind = re.match(r" ([a-z]+)", doc.text[verb.span.end : verb.span.end + 30])
    before = re.search(r"(\w+) $", doc.text[max(start - 30, 0) : start])
    nouns = [singular(w.text) for w in parse.words if verb.span.end <= w.span.start < max(x.span.start, verb.span.end + 60) and w.pos == "NOUN"]
    particles = [parse.words[c].text.lower() for c in parse.children(parse.words.index(verb.word)) if parse.words[c].dep == "prt"]  # "threw it out"
    return (*(f"{word}~{n}" for n in nouns), *(f"{word}_{p}" for p in particles), *((f"{word}_{behind[1]}",) if behind else ()), *((f"{before[1].lower()}_{word}",) if before else ()), word, *((behind[1],) if behind and word in ("was", "were") else ()))


def _heads(doc: Document, parse: Parse, head: int, before: int) -> list[int]:
    """The nouns that a clause behind a comma may be of: "the merger of the insurers, announced on"."""
    found = [head]
    comma = doc.text.rfind(",", 0, before)
    if re.search(r", (?:(?:who|which|that) )?(?:\w+ly )?$", doc.text[max(before - 20, 0) : before]):
        while parse.words[found[-1]].dep == "pobj" and parse.words[up := parse.words[parse.words[found[-1]].head].head].pos in ("NOUN", "PROPN") and up not in found:
            found.append(up)
        beside = parse.at(comma - 1)
        if beside is not None and beside not in found and parse.words[beside].pos == "NOUN":
            found.append(beside)
    return found


#: What belongs to a thing: "the result of the election", "work on the bridge".
_OF = ("of", "on", "for", "into", "in")


def _things(parse: Parse, head: int, keys: tuple[str, ...]) -> Iterator[Thing]:
    """What a deed is told of when it is told of a noun: its thing, and the thing that has it."""
    w = parse.words[head]
    yield Thing(w.span, singular(w.text) if w.pos == "NOUN" else w.text, keys)
    for owner in _owners(parse, head):
        o = parse.words[owner]
        yield Thing(o.span, singular(o.text) if o.pos == "NOUN" else o.text, tuple(f"{singular(w.text)}:{k.removeprefix('>')}" for k in keys))


def _owners(parse: Parse, head: int) -> Iterator[int]:
    for c in parse.children(head):
        if parse.words[c].dep == "poss":
            yield c
        elif parse.words[c].dep == "prep" and parse.words[c].text.lower() in _OF:
            yield from (p for p in parse.children(c) if parse.words[p].dep == "pobj")


def _noun_deed(doc: Document, parse: Parse, x: TimeExpression) -> Deed | None:
    """A deed told by a noun: "its opening in 1931", "the signing of the pact on May 3"."""
    before = next((w for w in reversed(parse.words) if w.span.end <= x.span.start and w.text.lower() in ("on", "in")), None)
    if before is None or doc.text[before.span.end : x.span.start].strip() not in ("", "the"):
        return None
    inside = [k for k, w in enumerate(parse.words) if w.span.end <= before.span.start]
    for n in reversed(inside[-8:]):
        w = parse.words[n]
        key = f"{singular(w.text)}:"
        if w.pos == "NOUN" and w.dep != "dobj" and key in _keys(_ANY) and not any(v.span.start > w.span.end and v.span.end <= before.span.start for v in verbs.groups(parse)):
            owners = [parse.words[o] for o in _owners(parse, n)]
            if re.search(r"\bof (?:the |his |her |its |their )?$", doc.text[: min([w.span.start, *(o.span.start for o in owners)])][-10:]):
                return None  # "buried in the village of her birth on"
            owned = [o for o in owners if doc.text[o.span.end : before.span.start].strip() == "" or o.span.end <= w.span.start]
            if owned:
                return Deed(w.span, True, False, tuple(Thing(o.span, singular(o.text) if o.pos == "NOUN" else o.text, (key,)) for o in owned))
    return None


_PRONOUN = frozenset("it he she they them him her its his their who which".split())
_PERSONAL = frozenset("he she him her his who".split())
#: What makes a noun told again another thing.
_OTHER = regexp(r"\b(?:an?|another|other|second|new|third|first|next|last|different|separate|old|former|previous|earlier|one|two|three|each|every|same)\b", re.IGNORECASE)


def _same(doc: Document, a: Thing, b: Thing) -> str | None:
    """What makes two nouns name one thing: they are one, a pronoun, the noun again."""
    if a.head == b.head:
        return "one thing"
    if a.head.start > b.head.start:
        a, b = b, a
    one_sentence = doc.sentence_at(a.head.start) == doc.sentence_at(b.head.start)
    if b.noun.lower() in _PRONOUN:
        person = a.noun.lower() in _PERSONAL or "person" in _kinds(a.noun)
        plural = b.noun.lower() in ("they", "them", "their")
        if a.noun.lower() in _PRONOUN and a.noun.lower()[0] != b.noun.lower()[0]:
            return None
        if (b.noun.lower() in ("it", "its") and person) or (b.noun.lower() in _PERSONAL and _kinds(a.noun) and not person):
            return None
        if plural != a.head.of(doc.text).lower().endswith("s") and plural and a.noun.lower() not in _PRONOUN and not a.noun[:1].isupper():
            return None
        return "a pronoun here" if one_sentence else "a pronoun there"
    if one_sentence or a.noun in _PRONOUN or a.noun != b.noun:
        return None
    words = doc.text[max(b.head.start - 40, doc.sentence_at(b.head.start).start) : b.head.start]
    own = re.search(r"\b(?:the|this|that|these|those|his|her|its|their)\b[^,;]*$", words, re.IGNORECASE)
    if a.noun[:1].isupper():
        return "the name again"
    return "the noun again" if own and not _OTHER.search(own[0]) else None


def _part(doc: Document, a: Thing, b: Thing) -> Thing | None:
    """What is told of a thing where a later sentence tells it of what belongs to it: "The church ... Construction began"."""
    if b.head.start < a.head.start or re.search(r"\b(?:an?|another|new) (?:\w+ )?$", doc.text[max(b.head.start - 20, 0) : b.head.start]):
        return None
    keys = tuple(f"{b.noun}:{key}" for key in b.keys if any(f"{b.noun}:{key}" in _keys(kind) for kind in _kinds(a.noun)))
    return b._replace(keys=keys) if keys else None


#: What orders two clauses by itself.
_ORDERED = regexp(r"\b(?:after|following|since|before|until|ahead of|prior to|because of|when|while|having)\b")
#: A second turn: "was closed in 1990 and opened again as a school in".
_ANEW = regexp(r"\b(?:again|anew|as an?|once more|a second|second time|third|another|for good|re(?:-[a-z]+|opened|elected|joined|launched|appointed|arrested|married|issued|started|hired|peated)|new|former|other|previous|twice|both|each|every)\b", re.IGNORECASE)


_DEATH = frozenset(("died", "killed", "murdered", "assassinated", "executed", "drowned"))
_BEGUN_FIRST = regexp(r"\b(?:first|initially|originally) $")
_FIRST = regexp(r"\b(?:first|initially|originally)\b")
_AS_A = regexp(r" as (?:an?|the|its|his|her)\b")


def _apart(first: TimeExpression, last: TimeExpression) -> int:
    """The days between two times; those between hours are none."""
    return min((abs((x.low - y.low).days) for x in first.readings for y in last.readings), default=0)


#: Where somebody got to, and where from: "docked in Oslo on June 3. It left Leeds on June 9".
_TO_PLACE, _FROM_PLACE = regexp(r" (?:in|at) ([A-Z][\w’-]+)"), regexp(r" (?:from )?([A-Z][\w’-]+)")


def _of_two_places(doc: Document, a: Deed, b: Deed) -> bool:
    """Whether somebody got to one place and left another one, so that the second deed told begins no new journey."""
    to, out = _TO_PLACE.match(doc.text, a.word.end), _FROM_PLACE.match(doc.text, b.word.end)
    return to is not None and out is not None and to[1] != out[1]


def _beside(doc: Document, between: str, first: TimeExpression, b: Deed) -> str:
    """The words between two deeds that may give one of them to another thing: not those of a sentence between theirs."""
    one, two = doc.sentence_at(first.span.start), doc.sentence_at(b.word.start)
    return between if two.start <= one.end + 2 else doc.text[first.span.end : one.end] + " " + doc.text[two.start : b.word.start]


def lived(doc: Document, first: TimeExpression, last: TimeExpression) -> tuple[bool, frozenset[str]] | None:
    """Whether the life of one thing puts the first told first, where the second is told, and what is to be seen; None where two times are of no such life."""
    a, b = deed(doc, first), deed(doc, last)
    if a is None or b is None or a.word == b.word:
        return None
    if a.aside and not b.aside and _DEATH & {key.removeprefix(">") for key in a.names} and _stories.OF_SOMEBODY.search(doc.text, doc.sentence_at(a.word.start).start, a.word.start):
        return None  # "a pupil of Ada Holt, who died in 1965, was elected in 1967"
    best: tuple[int, bool, frozenset[str]] | None = None
    part_told = False
    if not b.things and re.fullmatch(r"(?:, \d{4})?,? ", doc.text[first.span.end : b.word.start]):
        b = b._replace(things=tuple(x._replace(keys=b.names) for x in a.things))  # "the takeover, agreed on March 8, was closed on"
    for one in a.things:
        for two in b.things:
            how = _same(doc, one, two)
            if how is None and (part := _part(doc, one, two)) is not None:
                how, two = "a part", part
            if how is None:
                continue
            named = _kinds(one.noun) | _kinds(two.noun)
            if "person" in named or {one.noun.lower(), two.noun.lower()} & _PERSONAL:
                named |= {"person", "career", "custody", "office"}
            known = {w for kind in named if (w := order(kind, one, two)) is not None}
            way = known.pop() if len(known) == 1 else None if known else order(_ANY, one, two)
            if way is None:
                continue
            sure = bool(named or how == "a part") and any(order(kind, one, two) is way for kind in named)
            sort = "its kind" if sure else "a name" if not named and one.noun[:1].isupper() else "any kind"
            seen = frozenset((f"life by {how}", f"life of {sort}"))
            rank = 2 * sure + (how == "one thing")
            if best is None or rank > best[0]:
                best = (rank, way, seen)
                part_told = ":" in two.keys[0]
    if best is None:
        others = [(one, two) for one in a.things[:1] for two in b.things[:1] if one.noun != two.noun and _kinds(one.noun) & _kinds(two.noun) and one.head.end < first.span.start]
        one_sentence = doc.sentence_at(a.word.start) == doc.sentence_at(b.word.start)
        return (False, frozenset(("life of another thing",))) if others and one_sentence and not (a.aside or b.aside) else None
    _, way, seen = best
    between = doc.text[max(a.word.end, first.span.end) : last.span.start if _narrated.FRONTED_WHEN.match(doc.text, last.span.end) else b.word.start]
    nested = b.aside and a.word.start > b.word.end  # "On June 9, the ferry, which had left on June 3, arrived"
    kinds = (*_TURNS, "office") if _apart(first, last) > _TERM else _TURNS
    turns = not _of_two_places(doc, a, b) and any(order(kind, one, two) is False for kind in kinds for one in a.things for two in b.things if ":" not in two.keys[0])
    coordinated = not (a.aside or b.aside or a.perfect or b.perfect) and doc.sentence_at(a.word.start) == doc.sentence_at(b.word.start) and ";" not in between and not _ORDERED.search(between)
    begun_first = _BEGUN_FIRST.search(doc.text, max(b.word.start - 12, 0), b.word.start) is not None or _FIRST.search(b.word.of(doc.text)) is not None
    if not way and not begun_first and not part_told and (coordinated or (turns and not b.perfect and not nested)):
        return False, frozenset(("life of another turn",))  # "closed in 1990 and opened in 1998"
    gone = {"life told in order" if way else "life looked back on"}
    if not way and any(key.rpartition(":")[0] == "birth" or key == "born" for two in b.things for key in two.keys):
        gone.add("life from its birth")
    if a.aside or b.aside:
        gone.add("life in an aside")
    if begun_first and not way:
        gone.add("life in a pluperfect")
    elif b.perfect or a.perfect:
        gone.add("life in a pluperfect" if (b.perfect and not way) or (a.perfect and way) else "life against a pluperfect")
    if _ORDERED.search(between):
        gone.add("life with a word of order")
    near = _beside(doc, between, first, b)
    if _ANEW.search(near) or _ANEW.search(doc.text, b.word.end, last.span.start) or _stories.other_case().search(near) or _AS_A.match(doc.text, last.span.end):
        gone.add("life begun anew")
    return way, seen | gone
