"""A count that its clause tells again: who did what, and to what, are those of the first, and the number is another: "the recall affects 43,500 cars" after
"is recalling 45,300 cars", "Weeks, who finished with 34 points" after "Weeks scored 31 points"."""

from __future__ import annotations

import re

from newslint.checks.numbers._deeds import LIGHT, classes, is_deed, stem
from newslint.checks.numbers.counts._clear import adds_up, near, rivals
from newslint.checks.numbers.counts._measured import TIMES
from newslint.checks.numbers.retold._kin import content, relation, says
from newslint.checks.numbers.retold._links import Link
from newslint.checks.numbers.retold._phrase import head
from newslint.checks.numbers.retold._values import Value, attributed
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers.nouns import singular
from newslint.layers.parse import Parse
from newslint.regexp import regexp

#: How far apart the two may stand, in sentences; how many times as many the one may be; so few are soon another's.
_FAR, _TIMES, _LEAST = 8, 2.5, 3
#: Deeds by which somebody has what is counted, one as good as the other.
_HAS = frozenset(x for w in ("win", "score", "finish", "hold", "employ", "carry", "have") for x in classes(w) if x[0] == "#")
#: What a happening does to those of it, whatever it is: "the recall affects", "the strike involves".
_ANY_DEED = frozenset(stem(w) for w in "affect involve cover include concern hit target span comprise".split())
#: What makes a count one of another time, part, or account.
_OTHERWISE = regexp(
    r"\b(?:another|others?|rest|remaining|further|more|additional|still|already|so far|since|later|then|earlier|previous(?:ly)?|former(?:ly)?|ago|rose|risen|fell|up|down|separate\w*|second|initial(?:ly)?|original(?:ly)?|first-half|average|last|next|new(?:er)?|only|at least|more than|per|each|every|every|on average|including"
    r"|by (?:the|half)|in (?:the )?(?:first|second|third|fourth|opening|final)|now|until|from|compared|than|while|whereas|against)\b",
    re.IGNORECASE,
)
#: "In judo France won eight medals".
_OPENS = regexp(r"(?:In|At|For|Among|On|Of|During|Against|Under|With)[ \n][^,.;]{0,30}")
#: What a tally is of.
_SCOPE = regexp(r"\b(?:league|cup|season|career|away|home|combined|total|game|match|night|week|month|year|tournament|playoffs?|test|international|world|european|olympic)s?\b", 2)


def same_clause(link: Link) -> bool:
    """Whether two clauses say the same of the same with two numbers."""
    a, b, doc = link.a, link.b, link.doc
    few, many = sorted((a.q.low, b.q.low))
    measure = a.sort not in ("count", "percent", "magnitude") and a.sort not in TIMES
    if a.sort != b.sort or a.q.currency != b.q.currency or not a.place == b.place == "body" or not 0 < b.line - a.line <= _FAR or few < _LEAST or many > _TIMES * few or (link.noun != "same" and not measure):
        return False
    if a.sort in ("percent", "magnitude") or a.sort in TIMES or (measure and any(v.sort == a.sort for v in link.values if v is not a and v is not b)):
        return False
    if any(v.q.bound or v.q.approximate or v.q.more or v.q.per or v.q.partitive or v.form not in ("bare", "a", "a sum") for v in (a, b)) or a.q.modifiers != b.q.modifiers:
        return False
    if rivals(link) or adds_up(link) or link.evidence & {"own times apart", "opens elsewhere", "phrase names apart", "one beside", "gap told as more"}:
        return False
    if any(_OTHERWISE.search(words) for v in (a, b) for words in near(link, v)):
        return False
    if b.tail == "prep" and any(not w & link.heard for w in b.own):
        return False  # "won 10 medals in rowing ... won 14 medals in Oslo"
    y = _clause(doc, b)
    opens = _OPENS.match(doc.text, b.sentence.start, b.phrase.start)
    if y is None or (opens and not all(w & link.heard for w in content(opens[0]))):
        return False
    again, does = y
    if a.q.compound:
        # "A 22,000-seat stadium ... the stadium, which will have 24,000 seats".
        return again in a.nouns or (_described(link) == again and (bool(_deed(does) & _HAS) or stem(does) == "have"))
    scopes = [{m[0].lower() for words in near(link, v) for m in _SCOPE.finditer(words)} for v in (a, b)]
    x = _clause(doc, a) if scopes[0] == scopes[1] else None
    if x is None:
        return False
    who, did = x
    deed = bool(_deed(did) & _deed(does)) or (_deed(did) & _HAS and (_deed(does) & _HAS or stem(does) == "have"))
    if "times far apart" not in link.evidence and again and who and (again == who or relation(who, again) in ("same", "kin")) and (again[0].isupper() or not human(again)):
        return bool(deed)
    # "Is recalling 45,300 cars ... the recall affects 43,500 cars".
    return bool(again) and is_deed(again) and bool(says(again) & says(did)) and stem(does) in _ANY_DEED


def _described(link: Link) -> str:
    """What a compound count describes: "stadium" of "a 22,000-seat stadium"."""
    m = attributed(link.doc.text, link.a.end)
    return m["words"].split()[-1] if m else ""


def _deed(verb: str) -> frozenset[str]:
    return frozenset(x for x in says(verb) if x[0] not in "=$") if stem(verb) not in LIGHT else frozenset()


def _clause(doc: Document, v: Value) -> tuple[str, str] | None:
    """Who does what to what is counted: the subject, a relative's being its noun, and the verb."""
    parse, i = doc.parse(v.sentence), head(doc, v)
    if parse is None or i is None:
        return None
    seen = 0
    while parse.words[i].pos not in ("VERB", "AUX") and parse.words[i].head != i and seen < 4:
        if parse.words[i].dep not in ("dobj", "pobj", "prep", "attr", "nummod", "npadvmod", "compound"):
            return None
        i, seen = parse.words[i].head, seen + 1
    if parse.words[i].pos not in ("VERB", "AUX"):
        return None
    verb, subject = i, _subject(parse, i)
    if subject is None:
        return None
    word = parse.words[subject]
    if word.text.lower() in ("who", "which", "that"):
        if parse.words[verb].dep != "relcl":
            return None
        word = parse.words[parse.words[verb].head]
    if word.pos == "PRON":
        return None
    return (word.text if word.pos == "PROPN" else singular(word.text.lower())), parse.words[verb].text.lower()


def _subject(parse: Parse, verb: int) -> int | None:
    """The subject of a verb, or of the one that it is joined to or depends on."""
    for _ in range(3):
        if (found := next((n for n in parse.children(verb) if parse.words[n].dep == "nsubj"), None)) is not None:
            return found
        if parse.words[verb].dep not in ("conj", "xcomp"):
            return None
        verb = parse.words[verb].head
    return None
