"""Whom a noun takes up: "the roofer", "the 54-year-old", "the new chairman", "the driver"."""

from __future__ import annotations

import re

from newslint.checks.dates._discourse import (
    ANY_PLAYER,
    BACK,
    BY_ANOTHER,
    CHILDREN,
    GROWN,
    IN_THE_DOCK,
    NEWLY,
    SUFFERED,
    Discourse,
    alike,
    swapped,
)
from newslint.checks.dates._fates import fate
from newslint.checks.dates._phrases import ANIMALS, Reference, singular
from newslint.layers.names.lexicon import OFFICES
from newslint.layers.names.people import ANYBODY, BESIDE, KIN, ROLES
from newslint.regexp import regexp

POSSESSIVES = frozenset("his her their its my our your whose".split())
FRONT = regexp(r"[\"“‘']?(?:Born|Raised|Known|Brought|Sent|Left|Taken|Found|Seen|Held|With|Without|For|In|At|On|From|By|To|[A-Z][a-z-]+(?:ed|ing))\b")
#: Between a phrase and another one that says who is meant.
_APPOSED = regexp(r"(?: \([^()]{1,40}\))?, (?:now |then )?")
_OF_TWO_WORDS = regexp(r"((?: \([^()]{1,40}\))?, )(?:the )?(?:[A-Z][\w’.-]+ ){1,2}")
_BECOMES = regexp(r",? (?:believed|thought|said|reported|known|considered) to be |,? (?:who )?(?:(?:is|was|became|becomes|remains|remained|has become|had become|has been|had been|will be|would be)(?: (?:now|then|also|still|once|only|just|already))?|as) ")
_BECAME = regexp(r"\b(?:became|becomes|become|remained|as|named|elected|appointed) $")
#: "Rupert Vale, who has died aged 82, was the youngest captain".
_WHO_ASIDE = regexp(r"^, (?:who|born) [^;.]*?,(?= (?:was|is|became|becomes|remains|remained|has|had|will) )")
_ENDS_PHRASE = regexp(r"[,.;:)–—]|$| (?:aged|born|of|from|in|at|who|with|for|on|and|whose|to|by|was|is|known|famed|noted|based|living|best|then|now|called)\b")
#: There are two of whom it may be one.
_COMPARED = regexp(r"the (?:older|elder|younger|other|second|third|latter|taller|bigger) ", re.IGNORECASE)
_OF_THREE = regexp(r"-of-| of (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b")
#: Officials whose part in a story is somebody else's.
OF_OTHERS = frozenset("judge justice magistrate prosecutor coroner pathologist spokesman spokeswoman detective inspector officer constable".split())
#: "Lost to the top seed": somebody may be in it whom the noun does not show.
_AND_WHOM = regexp(r"\b(?:to|by|against|behind|over|with|beat|beating|defeated|faced?|faces) (?:the|an?|his|her) ")
_NEW_CLAUSE = regexp(r"\b(?:and|but|that|said|when|while)\b")
_BORN_OF = regexp(r"(?:, (?:who )?| (?:who )?)(?:(?:was |had been )?born|date of birth) [^.;]{2,50}, ")
_STARTS_CLAUSE = regexp(r"\b(?:said|says|that|because|after|before|as) $")
_WITH_A_NAME = regexp(r", (?:also\b|[A-Z])")
AGE_ASIDE = regexp(r",(?: now| then)?(?: at| aged)? \d{1,3},")
#: A description rather than a relative: "the tailor's boy".
_CHILD_OF = regexp(r"[Tt]he [a-z-]+[’']s (?:son|daughter|boy|girl|lad)")
#: "The 71-year-old founded his party".
_OWN = regexp(r" (?:(?!(?:and|but|that|who|when)\b)[a-z’-]+ ){1,3}(his|her) ")
_SAYS_THAT = regexp(r" (?:said|says|told [\w ]{2,20}|confirmed|announced|argued|insisted)(?: on \w+)?(?: that)? ")
#: Before and behind the name of whoever is put in a place.
_CHOSE = regexp(r"\b(?:chosen|chose|choos(?:es|ing)|named|names|naming|appoint(?:ed|s|ing)|elected|elects|picked|hired|hires|promoted|installed|selected|nominated)(?: (?!to\b|by\b|in\b|under\b|from\b)[a-z-]+){0,5} $")
_SIGNED = regexp(r"\b(?:signed|sign|recruited|bought|landed|unveiled)(?: (?!to\b|by\b|in\b|from\b)[a-z-]+){0,4} $")
_IS_CHOSEN = regexp(r"(?:,[^,.;]{2,60},)? (?:(?:has been|was|is|will be) (?:named|chosen|appointed|elected|picked|hired|promoted|selected|installed|sworn in)\b|(?:has )?(?:takes|took|taken|will take) over\b|(?:will )?(?:succeeds?|replaces?)\b)")
_DRIVERS = frozenset("driver rider motorcyclist motorist biker cyclist pilot".split())
_VEHICLE = r"(?:[\w-]+ ){0,2}(?:cars?|vans?|trucks?|lorry|lorries|bus|buses|coach|motorcycles?|motorbikes?|moped|scooter|bikes?|bicycles?|tractor|pickup|taxi|vehicles?|quad bike|(?:light )?(?:plane|aircraft)|glider|helicopter|train|tram)\b"
_OWN_VEHICLE = regexp(rf"\b(?:his|her) {_VEHICLE}")
#: Somebody else may drive too.
_ANOTHERS = regexp(rf"\b(?:an?|the|another|other|oncoming|two|three) {_VEHICLE}|\b(?:collided|collision|passenger|driven by|drivers?)\b")
_PASSIVE = regexp(r"[A-Z][a-z-]+(?:ed|ing) ")
#: Where players play: nobody is both of one line and another.
_POSITIONS = {"goalkeeper": 0, "keeper": 0, "defender": 1, "centre-back": 1, "full-back": 1, "midfielder": 2, "striker": 3, "forward": 3, "winger": 3}


class Nouns(Discourse):
    """What tells whom a noun for people is of, of those who have been spoken of."""

    def _merge(self, ref: Reference, who: int, out: list[Reference], at: int) -> None:
        """A phrase turns out to be of somebody known: its own person, if it brought one in, is that one."""
        if ref.who is not None and self.root(ref.who) >= 10_000_000 and self.root(ref.who) != self.root(who):
            old = self.root(ref.who)
            self._same[old] = self.root(who)
            self._take_over(old, self.root(who))
        out[at] = ref._replace(who=who)

    def _noun(self, number: int, ref: Reference, out: list[Reference], named: bool) -> Reference:
        text = self.doc.text
        if ref.sort == "group":
            return ref
        prev = out[-1] if out else None
        if prev is not None and prev.sort != "group":
            gap = text[prev.span.end : ref.span.start]
            if re.fullmatch(r"(?:,| \()? ?\d{1,3}\)?,? ", gap):
                gap = ", "  # "Ann Smith, 34, a nurse"
            elif self.doc.block_at(ref.span.start).kind == "headline" and re.fullmatch(r", (?:[a-z-]+ ){1,3}", gap) and not gap.startswith((", and ", ", with ")):
                gap = ", "  # "Robert Lang, former mayor, dies at 76"
            elif prev.noun in KIN and re.fullmatch(r", [A-Z][\w’-]+, ", gap):
                gap = ", "  # "his mother, Ottilie, a seamstress who"
            elif ref.det == "’s" and (of_two := _OF_TWO_WORDS.fullmatch(gap)):
                gap = of_two[1]  # "Nelson Mandela, South Africa's first black president"
            says = re.match(r" (?:said|says|told|added|tells)\b", text[ref.span.end : ref.span.end + 8])
            if _APPOSED.fullmatch(gap) and ref.det in ("the", "a", "an", "his", "her", "’s", "") and (named or _ENDS_PHRASE.match(text, ref.span.end)) and not says and self._may_be(prev, ref) and not (ref.det == "a" and prev.det == "a"):
                if ref.age is not None and prev.det == "the" and prev.who is not None and self._fresh == self.root(prev.who) and (like := self._like(number, ref, set())) is not None:
                    self._merge(prev, like, out, len(out) - 1)
                    return ref._replace(who=like)
                return ref._replace(who=prev.who)
            if ref.det in ("a", "an", "the", "’s") and _BORN_OF.fullmatch(gap) and len({r.who for r in out}) == 1 and (ref.age is not None or re.match(r"[,.;]| (?:of|in (?:his|her))\b", text[ref.span.end :])):
                return ref._replace(who=prev.who)  # "He was born in Malmo in 1919, a docker's son, and went to sea"
            people = {r.who for r in out if r.sort != "group"}
            becomes = _BECOMES.fullmatch(AGE_ASIDE.sub("", _WHO_ASIDE.sub("", gap))) or (_BECAME.search(gap) and len(people) == 1)
            if becomes and prev.det != "object" and self._may_be(prev, ref) and (ref.det not in ("his", "her", "’s") or ref.noun in OFFICES):
                return ref._replace(who=prev.who)
        if named:  # the name tells who
            known = [p for p in self._seen if ref.det == "the" and ref.noun and ref.noun in self._nouns.get(p, ()) and p >= 10_000_000]
            return ref._replace(who=known[0] if len(known) == 1 else self._new())
        if ref.det in ("the", "’s") or ref.det in POSSESSIVES:
            return ref._replace(who=self._the(number, ref, out))
        return ref._replace(who=self._new())

    def _may_be(self, prev: Reference, ref: Reference) -> bool:
        return prev.who is None or self._fits(prev.who, ref.sex)

    def _the(self, number: int, ref: Reference, out: list[Reference]) -> int | None:
        """Whom "the roofer", "his brother" or "the 54-year-old" take up."""
        if ref.noun and ref.noun in self._phrases.groups:
            return None
        if ref.age is not None:
            aged = [p for p in self._seen if ref.age in self._ages.get(p, ())]
            if aged:
                return aged[0] if len(aged) == 1 else None
        if ref.det != "the" and _WITH_A_NAME.match(self.doc.text, ref.span.end):
            return self._new()  # "their son, also named Harsh"
        if _COMPARED.match(self.doc.text, ref.span.start):
            return None
        known = [p for p in self._seen if ref.noun and ref.noun in self._nouns.get(p, ())]
        if known and ref.age is not None and self._ages.get(known[0]) and number and _AND_WHOM.search(self.doc.sentences[number - 1].of(self.doc.text)):
            return None  # "lost to a former champion. The 51-year-old boxer"
        if known:
            return known[0] if len(known) == 1 else None
        if ref.det == "the" and ref.noun == "victim" and len(hurt := self._brought_in_hurt(number)) == 1:
            return hurt.pop()  # "A plumber was killed on Monday. The victim was named as Ian Hill"
        if ref.det == "the" and (told := self._chosen(number, ref) if NEWLY.match(self.doc.text, ref.span.start) else self._at_the_wheel(number, ref)) is not None:
            return told
        if _CHILD_OF.fullmatch(self.doc.text, *ref.span):
            found = self._latest(number, ref.sex, set())
            return found if found is not None else self._new()
        if ref.det == "the" and ref.noun in CHILDREN and not out and (child := self._latest(number, ref.sex, set())) is not None and max(self._ages.get(child, {99})) < GROWN:
            return child  # "Ana Ruiz, 12, is missing. The girl, who"
        if ref.det != "the" or (ref.noun in KIN and not (ref.age is not None and _OF_THREE.match(self.doc.text, ref.span.end))):
            return self._new()
        here = {self.root(r.who) for r in out if r.who is not None}
        if ref.age is not None:
            return self._so_old(number, ref, here)
        tail = self.doc.text[ref.span.end : ref.span.end + 12]
        if out or re.match(r"(?:,| \(| is| was| who is) ?\d", tail):
            return self._new()  # "The captain, 38,": somebody comes in
        found = self._latest(number, ref.sex, set()) if ref.noun not in ROLES | BESIDE | ANIMALS else None
        return found if found is not None else self._new()

    def _so_old(self, number: int, ref: Reference, here: set[int]) -> int | None:
        """Whom "the 54-year-old" is whose age nobody has: the only person, or the only one with an age like it."""
        text, age = self.doc.text, ref.age
        if ref.noun in BESIDE or age is None:
            return self._new()
        by_sentence = self._by_its_sentence(number, ref, age, here)
        if by_sentence is not None:
            return by_sentence
        own = _OWN.match(text, ref.span.end)
        if own and not ref.sex:
            ref = ref._replace(sex="m" if own[1] == "his" else "f")
        if re.search(rf"(?:, |\(|\baged |\bof ){age}(?=[,.;)]| [a-z])", text[self.doc.sentences[max(number - 2 * BACK, 0)].start : ref.span.start]):
            return self._new()  # of somebody who was not read: "and a bugler, 23, were killed"
        before = self.doc.sentences[number - 1].of(text)
        groups = {singular(r.noun) for k in range(number - BACK, number) for r in self.inside(k) if r.sort == "group"}
        found = self._latest(number, ref.sex, here, pronoun=True, age=age)
        if found is not None and (groups & ANYBODY or self._of_another_trade(found, ref)):
            found = None
        if found is not None and self._ages.get(found) and not self._aged_like({found}, age) and _AND_WHOM.search(before):
            return self._new()
        grown = {p for p in self._seen if age < GROWN and self._grown(p)}
        near = {p for p in self._near(number) - here - grown if self._fits(p, ref.sex) and not (ref.noun in _POSITIONS and self._of_another_trade(p, ref))}
        like = self._aged_like(near, age)
        if len(like) == 1 and sum(bool(self._ages.get(p)) for p in near) == 1 and not BY_ANOTHER.search(before) and IN_THE_DOCK.match(text, ref.span.end):
            return like[0]  # "Lomax, 41, struck a cyclist. The 31-year-old was found guilty"
        if found is not None and SUFFERED.match(text, ref.span.end) and any(p != found and not self._ages.get(p) for p in near):
            return self._new()  # "Voss hit a woman. He denied it. The 41-year-old lost an eye"
        last = {self.root(r.who) for r in self.inside(number - 1) if r.who is not None} - grown
        if found is not None and ref.span.start - self.doc.sentences[number].start < 3 and last == {found} and not any(r.sort == "group" for r in self.inside(number - 1)):
            return found  # the sentence before is of nobody else
        if found is not None and all(self._ages.get(p) for p in near if p != found):
            return like[0] if len(like) == 1 and self._ages.get(found) else found  # everybody else has another age
        one = self._like(number, ref, here)
        return one if one is not None else self._new()

    def _brought_in_hurt(self, number: int) -> set[int]:
        """Those whom the sentences before bring in by what they suffered: "A plumber was killed"."""
        found = ((r, k) for k in range(max(number - BACK, 0), number) for r in self.inside(k) if r.sort == "noun" and r.det in ("a", "an") and r.who is not None)
        return {self.root(r.who) for r, k in found if r.who is not None and fate(self.doc, r, self.doc.sentences[k]) == "hurt"}

    def _chosen(self, number: int, ref: Reference) -> int | None:
        """Whom the sentence before puts in a place: "The firm has chosen Camilla Brekke, ... The new chief executive"."""
        text, line = self.doc.text, self.doc.sentences[number - 1]
        before = _SIGNED if ref.noun in ("signing", "recruit") else _CHOSE
        chosen = {self.root(r.who) for r in self.inside(number - 1) if r.who is not None and r.sort == "name" and (before.search(text, line.start, r.span.start) or _IS_CHOSEN.match(text, r.span.end))}
        return chosen.pop() if len(chosen) == 1 else None

    def _at_the_wheel(self, number: int, ref: Reference) -> int | None:
        """The driver of the one vehicle that the sentence before gives somebody: "A woman died when her car left the road"."""
        before = self.doc.sentences[number - 1].of(self.doc.text)
        one = {self.root(r.who) for r in self.inside(number - 1) if r.who is not None}
        own = ref.noun in _DRIVERS and _OWN_VEHICLE.search(before) and not _ANOTHERS.search(before)
        return one.pop() if own and len(one) == 1 else None

    def _by_its_sentence(self, number: int, ref: Reference, age: int, here: set[int]) -> int | None:
        """Whom "the 54-year-old" is by the wording of its own sentence."""
        text, line, refs = self.doc.text, self.doc.sentences[number], self.inside(number)
        one = next(iter(here)) if len(here) == 1 else None
        if one is not None and set(self._seen) == here and _STARTS_CLAUSE.search(text, ref.span.start - 12, ref.span.start) and not self._latest(number, ref.sex, set()):
            return one  # "Police named the driver as Tomasz Krol and said the 37-year-old ..."
        if len(refs) == 2 and refs[1].det == "’s" and refs[0].sort == "name" and _SAYS_THAT.fullmatch(text, refs[1].span.end, ref.span.start):
            return refs[0].who  # "Morel's lawyer said the 87-year-old would appeal"
        fronted = bool(refs) and text[: ref.span.start].endswith(", ")
        subject = next((r.who for r in self.inside(number - 1)[:1]), None)
        if fronted and subject is not None and _PASSIVE.match(text, line.start) and self._aged_like({self.root(subject)}, age):
            return self.root(subject)  # "Cross-examined by Ruth Ames, the 41-year-old wept"
        if fronted and refs[-1].who is not None and FRONT.match(text, line.start) and all(r.sort == "pronoun" for r in refs):
            return self.root(refs[-1].who)  # "Asked whether she had slept, the 16-year-old"
        if one is not None and self._near(number + 1) == here and _NEW_CLAUSE.search(text, refs[-1].span.end, ref.span.start) and self._aged_like(here, age):
            return one  # "... for Akhmetov, and doctors have passed the 58-year-old"
        return None

    def _of_another_trade(self, who: int, ref: Reference) -> bool:
        """Whether a person without an age is a director and "the 21-year-old goalkeeper" somebody else."""
        nouns = self._nouns.get(who, set())
        if ref.noun in _POSITIONS and nouns & _POSITIONS.keys():
            return _POSITIONS[ref.noun] not in {_POSITIONS[n] for n in nouns & _POSITIONS.keys()}
        return not self._ages.get(who) and bool(ref.noun and nouns) and ref.noun not in nouns | ANYBODY and not nouns & (ANYBODY | KIN | ANY_PLAYER)

    def _like(self, number: int, ref: Reference, here: set[int]) -> int | None:
        """The one person of the sentences before whose age looks like a phrase's, while nobody has it."""
        if any(ref.age in ages for ages in self._ages.values()):
            return None
        near = self._near(number) - here
        ageless = [p for p in near if not self._ages.get(p) and not self._of_another_trade(p, ref) and not (p >= 10_000_000 and self._nouns.get(p, set()) & OF_OTHERS)]
        owned = {self.root(r.who) for k in range(number - BACK, number) for r in self.inside(k) if r.who is not None and r.noun in KIN and r.det in POSSESSIVES | {"’s"}}
        if any(p < 10_000_000 or p in owned for p in ageless):
            return None  # "her mother, Dawn": it may be hers
        same = swapped if ageless else alike
        like = [p for p in near if not (ref.noun in _POSITIONS and self._of_another_trade(p, ref)) and any(same(ref.age or 0, a) for a in self._ages.get(p, ())) and self._fits(p, ref.sex)]
        return like[0] if len(like) == 1 else None
