"""Whether earlier occasions stand outside the frame of a numbered one: another doer, thing, place or contest.

Each date of a telling belongs to a verb; what that verb is done by, to, at and in is held against the same part of the claim. A part is the
same when it is a pronoun, repeats a noun of the claim with no other qualifier, or is a plain "the club" for a name.
"""

from __future__ import annotations

import datetime as dt
import re

from newslint.checks.numbers._deeds import LIGHT, classes, stem
from newslint.checks.numbers.ordinals._alike import akin
from newslint.checks.numbers.ordinals._families import same_deed, singular
from newslint.checks.numbers.ordinals._numbered import Numbered, bare, read
from newslint.checks.numbers.ordinals._occasions import TIMES, claim_of
from newslint.checks.numbers.ordinals._tellings import Telling, branch, tellings
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers import Quantity
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

#: Qualifiers that make a thing another one.
_ALIEN = frozenset("other another different rival neighbouring neighboring nearby adjacent sister twin separate elsewhere".split())
#: Qualifiers that keep a thing the same.
_PLAIN = frozenset("same very own previous earlier prior past former first second third last only such similar famous historic whole two three four five both all more".split())
_PLACES = frozenset("in at from to on with without against inside near across over for as about under".split())
_OPPOSITE = {"with": "without", "without": "with"}
_AGAIN = frozenset("last also previously again already had".split())
#: Another place is no other frame behind these: "they previously met in Oslo and in Bonn".
_GOES_BACK = frozenset("previously earlier before".split())
#: "In its history" is no frame.
_LIVES = TIMES | frozenset("history career life memory years record public".split())
_BACK = frozenset("it there here them him one so".split())
_ONES = frozenset("one ones time times occasion occasions year years month months day season seasons".split())


def outside(doc: Document, q: Quantity, told: tuple[Span, ...]) -> bool:
    """Whether any of the dates that an ordinal is held against is told of another frame."""
    if told and _another_sex(doc, q.span, told[0]):
        return True
    claim = claim_of(doc, q) or bare(doc, q)
    numbered = read(doc, claim) if claim is not None else None
    if numbered is None or claim is None:
        return False
    own = doc.sentence_at(q.span.start)
    for sentence in {doc.sentence_at(s.start) for s in told} - {own}:
        here = [t for t in tellings(doc, sentence, doc.metadata.date or dt.date.max) if any(s.start <= t.at.start < s.end for s in told)]
        if any(_Frames(doc, numbered, t).differ() for t in here):
            return True
    return False


_HE_OR_SHE = regexp(r"\b(?:(?P<he>he|his|him)|(?P<she>she|her))\b", re.IGNORECASE)


def _another_sex(doc: Document, claim: Span, told: Span) -> bool:
    """Whether a claim is of a "he" and the telling of a "she"."""
    sexes = []
    for at in (claim, told):
        found = list(_HE_OR_SHE.finditer(doc.text, doc.sentence_at(at.start).start, at.start))
        sexes.append(found[-1].lastgroup if found else None)
    return None not in sexes and sexes[0] != sexes[1]


class _Frames:
    """A claim and a telling, part by part."""

    def __init__(self, doc: Document, numbered: Numbered, told: Telling) -> None:
        self.numbered, self.told = numbered, told
        self.mine, self.its = numbered.parse, told.parse
        self.said = numbered.claim.sentence.of(doc.text)
        self.nouns = {singular(w.text) for w in self.mine.words if w.pos in ("NOUN", "PROPN") and w.entity not in ("DATE", "TIME")}
        self.own = {w.text.lower() for w in self.mine.words}

    def differ(self) -> bool:
        """Whether a part of the telling is another one than the claim's."""
        words = self.its.words
        scope = set(self.told.clause)
        up = self.told.verb
        if up is not None and words[up].dep in ("acl", "dep") and words[up].head != up:
            scope |= branch(self.its, words[up].head)
            scope |= branch(self.its, words[words[words[up].head].head].head)
        return any(self._alien(k) or self._many(k) for k in scope if words[k].pos in ("NOUN", "PROPN")) or self._beyond() or self._roles() or self._unframed()

    def _deed(self, word: str) -> bool:
        return word in self.numbered.sorts or word in self.numbered.kinds or word in _ONES or akin(self.numbered, word)

    def _alien(self, k: int) -> bool:
        """ "Other elevators", "the neighbouring prison", "mills elsewhere"."""
        words = self.its.words
        if self._deed(words[k].text.lower()) or not any(words[c].text.lower() in _ALIEN for c in self.its.children(k)):
            return False
        head = words[words[k].head]
        if words[k].dep == "pobj" and head.text.lower() in ("for", "over", "about"):
            return False
        return not (words[k].dep in ("nsubj", "nsubjpass") and self._anybody() and self._patient_back())

    def _anybody(self) -> bool:
        """Whether the claim's doer is any: "gunmen attacked the bank for the second time" counts what was done to the bank."""
        mine = self._part(self.mine, self.numbered.verb, "subject")
        words = self.mine.words
        return any((words[k].tag == "NNS" and not self.mine.children(k)) or any(words[c].text.lower() in ("a", "an") for c in self.mine.children(k)) for k in mine)

    def _patient_back(self) -> bool:
        """Whether what the telling was done to is the claim's."""
        objects = self._part(self.mine, self.numbered.verb, "object")
        theirs = self._part(self.its, self.told.verb, "object")
        return bool(objects and theirs) and all(self._same(k, objects) for k in theirs)

    def _many(self, k: int) -> bool:
        """ "Banks in Lamu", where the claim is of one bank."""
        word = self.its.words[k]
        return word.tag == "NNS" and (human(singular(word.text)) or not self._deed(word.text.lower())) and word.text.lower() not in self.own and singular(word.text) in self.own

    def _beyond(self) -> bool:
        """ "The presidents before her", "the heads who followed"."""
        subject = self._part(self.its, self.told.verb, "subject")
        return self.numbered.timed and any(self.its.words[c].text.lower() in ("before", "after") for k in subject for c in self.its.children(k))

    def _part(self, parse: Parse, verb: int | None, role: str) -> list[int]:
        """What a verb is done by or to; what is done to the subject of a passive is done to it."""
        if verb is None:
            return []
        words, kids = parse.words, parse.children(verb)
        passive = words[verb].tag == "VBN" and (words[verb].dep == "acl" or any(words[k].dep in ("nsubjpass", "auxpass") for k in kids))
        if words[verb].dep in ("dep", "xcomp") and words[verb].tag[2:] in ("D", "N") and words[verb].head != verb and not any(words[k].dep in ("nsubj", "nsubjpass", "dobj") for k in kids):
            return self._part(parse, words[verb].head, role)  # "has three cups, won in 2006"
        if role == "object":
            if passive:
                head = [words[verb].head] if words[verb].dep in ("acl", "relcl") else []
                return [k for k in kids if words[k].dep == "nsubjpass" and words[k].tag[:1] != "W"] or head
            return [k for k in kids if words[k].dep in ("dobj", "attr", "oprd")]
        return [k for k in kids if words[k].dep == ("nsubjpass" if passive else "nsubj")]

    def _same(self, theirs: int, mine: list[int]) -> bool:
        """Whether a noun of the telling is the claim's."""
        word = self.its.words[theirs]
        low = word.text.lower()
        kids = [self.its.words[c] for c in self.its.children(theirs)]
        marks = {w.text.lower() for w in kids if w.dep in ("amod", "compound", "nummod", "nmod", "poss") and w.pos != "PRON" and w.entity not in ("DATE", "TIME")} - _PLAIN
        new = {m for m in marks if m not in self.own and m.rstrip("s’'") not in self.own}
        if word.pos in ("PRON", "DET") and low not in _ONES:
            return True
        if low in _ONES:
            return not new
        if word.entity == "PERSON" and any(human(self.mine.words[m].text) for m in mine):
            return True
        if singular(low) in self.nouns or low in self.own or any(same_deed(low, self.mine.words[m].text.lower()) for m in mine):
            return not new
        named = any(self.mine.words[m].pos == "PROPN" or any(self.mine.words[c].pos == "PROPN" for c in self.mine.children(m)) for m in mine)
        definite = any(w.text.lower() in ("the", "this", "that", "same", "both") for w in kids)
        return named and definite and not new and not any(w.dep == "prep" and w.text.lower() != "of" for w in kids if w.pos == "ADP" and w.text.lower() not in ("in", "on"))

    def _roles(self) -> bool:
        verb, its = self.numbered.verb, self.told.verb
        if verb is None or its is None or (self.numbered.timed and self.numbered.claim.end == self.numbered.claim.span.end):
            return False
        one, two = self.mine.words[verb].text.lower(), self.its.words[its].text.lower()
        alike = stem(one) == stem(two)
        if stem(one) in LIGHT or not (alike or classes(one) & classes(two)):
            return False
        objects = self._part(self.mine, verb, "object")
        if not self.numbered.timed:
            doer = self._part(self.mine, verb, "subject") if alike and self.numbered.noun in objects else []
            return bool(doer) and any(self._kept(k) and not self._same(k, doer) for k in self._part(self.its, its, "subject"))
        theirs = self._part(self.its, its, "object")
        new = [k for k in theirs if not self._same(k, objects) and (alike or self.its.words[k].pos == "PROPN" or singular(self.its.words[k].text) in self.nouns)]
        if objects and new:
            return True
        if not alike or (self._anybody() and self._patient_back()):
            return False
        doers = self._part(self.its, its, "subject")
        mine = self._part(self.mine, verb, "subject")
        for k in doers:
            owned = self._kept(k)
            foreign = any(self.its.words[c].pos == "PROPN" and self.its.words[c].text not in self.said for c in branch(self.its, k) - {k})
            if (foreign or owned or not objects) and mine and not self._same(k, mine):
                return True
            if foreign and any(self.mine.words[c].pos == "PROPN" for m in mine for c in branch(self.mine, m)):
                return True
        return False

    def _kept(self, k: int) -> bool:
        """ "Her sister", "the charity's partner": somebody else."""
        return not self._deed(self.its.words[k].text.lower()) and any(self.its.words[c].dep == "poss" for c in self.its.children(k))

    def _places(self, parse: Parse, roots: list[int]) -> dict[str, list[int]]:
        out: dict[str, list[int]] = {}
        words = parse.words
        for p in (k for r in roots for k in parse.children(r) if words[k].dep == "prep" and words[k].text.lower() in _PLACES):
            out.setdefault(words[p].text.lower(), []).extend(k for k in parse.children(p) if words[k].dep == "pobj" and words[k].entity not in ("DATE", "TIME") and words[k].text.lower() not in _LIVES)
        return out

    def _unframed(self) -> bool:
        """Whether the claim is framed ("in Derby") and the telling names another frame, or for a first none."""
        n = self.numbered
        roots = [n.verb] if n.timed and n.verb is not None else [n.noun]
        roots += [k for k in self._part(self.mine, n.verb, "object")] if n.timed else []
        mine = self._places(self.mine, roots)
        its = self._places(self.its, [*self.told.nouns, *([self.told.verb] if self.told.verb is not None else []), *self._part(self.its, self.told.verb, "object")])
        here = {self.its.words[k].text.lower() for k in self.told.clause}
        if n.claim.n > 1 and here & _GOES_BACK:
            mine = {p: k for p, k in mine.items() if p not in ("in", "at")}  # "they previously met in Oslo and in Bonn"
        for prep, frames in mine.items():
            framed = [k for k in frames if not n.timed or self.mine.words[k].span.start < n.claim.span.start]
            if not framed or here & _BACK - {"it", "one", "so"}:
                continue
            kind = {self.mine.words[k].pos for k in framed}
            other = [k for k in its.get(prep) or its.get(_OPPOSITE.get(prep, ""), []) if self.its.words[k].pos in kind]
            if other and (prep not in its or not any(self._same(k, framed) for k in other)):
                return True
            if n.claim.n == 1 and not other and not here & _AGAIN and not any(singular(w) in {singular(self.mine.words[k].text) for k in framed} for w in here) and not here & _BACK:
                return True
        return False
