"""Who has been spoken of in an article so far: the people, what is known of each, and whom a later phrase may take up."""

from __future__ import annotations

import re
from collections.abc import Iterable

from newslint.checks.dates._named import Named
from newslint.checks.dates._phrases import Phrases, Reference
from newslint.layers.names.people import ANYBODY, KIN
from newslint.regexp import regexp
from newslint.rule import Document

#: Sentences that a pronoun looks back over.
BACK = 3
_PARTICIPLE = regexp(r", (?:after |while |before )?[a-z]{3,}ing ")
#: Whoever is dead does nothing now: "was nine when he lost his father. Now 29, he".
_LOST = regexp(r"\b(?:los[te]|losing|buried|mourned|(?:death|murder|killing|loss) of) (?:both )?$")
_KILLED = regexp(r",? (?:who )?(?:(?:was|were|had been) )?(?:killed|died|drowned|murdered|executed|hanged|shot dead|lost at sea)\b")
_WAS_BORN = regexp(r"(?:, (?:who|whose|the|an?) [^.;]*?,)? was born (?:in|on|at)\b")
_SAYS_SO = regexp(r" (?:(?:said|says|announced|confirmed|told [\w ]{2,20})(?: on \w+)?[.,]?(?: |$)|(?:ruled|heard|found|decided)(?: on \w+)? that )")
_BORN_FIRST = regexp(r"[\"“]?Born\b")
#: Younger ones work nowhere.
GROWN = 17
_GROWN_UPS = frozenset("man woman mother father mum mom dad parent grandmother grandfather wife husband widow widower".split())
_OF_A_CHILD = frozenset("lifeguard babysitter scout cadet apprentice caddie boy girl child pupil student teenager teen youngster schoolboy schoolgirl victim suspect defendant swimmer skater gymnast player prodigy star champion".split())
#: Before an object that is no object of the verb: "with the king".
_PREPOSITION = regexp(r"\b(?:of|from|with|by|for|to|in|at|on|against|beside|behind|near|about|than|like|over|under|through|before|after) $")
#: "The first of the buried skiers": somebody is in it whom no noun shows.
ONE_OF = regexp(r"\b(?:the (?:first|second|third|fourth|last|other|youngest|oldest)|one|another|two|three) of (?:the|them|those|these|his|her|its|their)\b", re.IGNORECASE)
#: "The new chairman": whoever has just become that.
NEWLY = regexp(r"(?:[Tt]he|[Ii]ts|[Tt]heir) (?:new|newly [a-z]+|incoming)\b")
CHILDREN = frozenset("boy girl child baby infant toddler".split())
ANY_PLAYER = frozenset("captain skipper player international substitute champion star".split())
SUFFERED = regexp(r"(?:, [^.;]{2,40},)? (?:lost (?:an?|his|her)|suffered|sustained|died|survived|needed|remains|remained|is recovering|is in hospital|spent \w+ days|(?:was|is|has been|had been) (?:\w+ )?(?:taken|treated|found|left|pronounced|airlifted|unhurt|unconscious|rushed|stabbed|killed|hit))\b")
IN_THE_DOCK = regexp(r"(?:, [^.;]{2,40},)? (?:(?:has |had )?(?:pleaded|admitted|denied|denies|appeared in court)|(?:was|is|has been|had been) (?:\w+ )?(?:found guilty|convicted|jailed|sentenced|charged|arrested|acquitted|fined|banned|remanded|bailed))\b")
BY_ANOTHER = regexp(r"\bby (?:an?|the|his|her|another|two)\b")


class Discourse:
    """The people of an article and the references to them by sentence, as they come in."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.named = Named(doc)
        self._phrases = Phrases(doc, self.named)
        self._same: dict[int, int] = {}
        self._next = 10_000_000
        self._fresh = 0  #: whoever came in last
        self._nouns: dict[int, set[str]] = {}
        self._sexes: dict[int, str] = {}
        self._ages: dict[int, set[int]] = {}
        self._seen: list[int] = []
        self._told: set[int] = set()  #: whom the body has named
        self._of: dict[int, list[Reference]] = {}

    # What rules ask ----------------------------------------------------------------------------------------------------

    def inside(self, number: int) -> list[Reference]:
        """The references of a sentence in order, by its number."""
        return self._of.get(number, [])

    def root(self, who: int) -> int:
        """The person that a person turned out to be."""
        while who in self._same:
            who = self._same[who]
        return who

    def name(self, who: int) -> str:
        """How the article names a person; "the person" for one without a name."""
        members = [w for w in (*self._same, who) if self.root(w) == self.root(who)]
        return next((n for w in (self.root(who), *members) if (n := self.named.name(w))), "the person")

    def nouns(self, who: int) -> set[str]:
        """The nouns by which the article calls a person."""
        return self._nouns.get(self.root(who), set())

    def bearers(self, noun: str) -> set[int]:
        """The people whom the article calls by a noun."""
        return {self.root(who) for who, nouns in self._nouns.items() if noun in nouns}

    def one_sex(self, one: int, other: int) -> bool:
        """Whether the sexes of two people, where known, are the same."""
        return self._fits(other, self._sex(one))

    def called(self, who: int) -> set[str]:
        """The words of the names by which the article calls a person."""
        named = (r.span.of(self.doc.text) for refs in self._of.values() for r in refs if r.sort == "name" and r.who is not None and self.root(r.who) == who)
        return {word for name in named for word in name.split()}

    # For those who resolve ---------------------------------------------------------------------------------------------

    def _learn(self, ref: Reference) -> None:
        who = self.root(ref.who) if ref.who is not None else None
        if who is None:
            return
        if ref.noun:
            self._nouns.setdefault(who, set()).add(ref.noun)
        if ref.sex and who not in self._sexes:
            self._sexes[who] = ref.sex
        if ref.age is not None:
            self._ages.setdefault(who, set()).add(ref.age)
        if who in self._seen:
            self._seen.remove(who)
        self._seen.append(who)

    def _sex(self, who: int) -> str:
        return self.named.sex(who) or self._sexes.get(self.root(who), "")

    def _fits(self, who: int, sex: str) -> bool:
        known = self._sex(who)
        return not known or not sex or known == sex

    def _new(self) -> int:
        self._next += 1
        self._fresh = self._next
        return self._next

    def _take_over(self, old: int, new: int) -> None:
        """What is known of a person who turned out to be another becomes known of that one."""
        self._nouns.setdefault(new, set()).update(self._nouns.pop(old, set()))
        self._ages.setdefault(new, set()).update(self._ages.pop(old, set()))
        if old in self._sexes:
            self._sexes.setdefault(new, self._sexes[old])
        self._seen = [p for p in self._seen if p != old]

    def _near(self, number: int) -> set[int]:
        """The people of the sentences right before a sentence."""
        return {self.root(r.who) for k in range(max(number - BACK, 0), number) for r in self.inside(k) if r.who is not None}

    def _aged_like(self, people: set[int], age: int) -> list[int]:
        """Those of some people with an age for which another may be a slip."""
        return [p for p in people if any(alike(age, a) for a in self._ages.get(p, ()))]

    def _fitting(self, refs: Iterable[Reference], sex: str) -> set[int]:
        return {self.root(r.who) for r in refs if r.who is not None and self._fits(r.who, sex)}

    def _sure(self, people: set[int], sex: str) -> int | None:
        """The one of several whose sex is known to be the pronoun's."""
        sure = [p for p in people if self._sex(p) == sex]
        known = all(self._sex(p) for p in people) or all(self.name(p) == "the person" for p in people if p not in sure)
        return sure[0] if len(sure) == 1 and known and (len(people) == 2 or self.name(sure[0]) != "the person") else None

    def _grown(self, who: int) -> bool:
        """Whether somebody has a trade or children, as no child has."""
        return any(noun in _GROWN_UPS or noun not in KIN | ANYBODY | _OF_A_CHILD for noun in self._nouns.get(who, ()))

    def _latest(self, number: int, sex: str, without: set[int], *, pronoun: bool = False, age: int | None = None) -> int | None:
        """The one person of the sentences before whom a pronoun or "the roofer" may mean; None where there are two or none."""
        text = self.doc.text
        for k in range(number - 1, max(number - 1 - BACK, -1), -1):
            refs = self._main(k, [r for r in self.inside(k) if not (r.who is not None and self.root(r.who) in without)])
            if any(r.who is None and r.sort != "group" and (not sex or r.sex in ("", sex)) for r in refs):
                return None
            fitting = {p for p in self._fitting(refs, sex) if age is None or age >= GROWN or not self._grown(p)}
            if len(fitting) == 1:
                return next(iter(fitting))
            if fitting and refs[0].who is not None and self.root(refs[0].who) in fitting and _WAS_BORN.match(text, refs[0].span.end) and refs[0].span.start - self.doc.sentences[k].start < 3:
                return self.root(refs[0].who)  # "Kanemori was born in 1958, the year his father opened a cinema. He"
            if fitting:
                if found := self._sure(fitting, sex):
                    return found
                return self._subject(refs, fitting)
            if any(r.sort == "group" for r in refs) and not pronoun:
                return None
        return None

    def _main(self, number: int, refs: list[Reference]) -> list[Reference]:
        """The references of a sentence without those who only say it and those of the phrase it opens with: "Born to a baker, she died, her niece said"."""
        text, start = self.doc.text, self.doc.sentences[number].start
        kept = [r for r in refs if not (r.sort == "noun" and r.noun and _SAYS_SO.match(text, r.span.end))]
        if _BORN_FIRST.match(text, start) and (lead := next((r for r in kept if r.sort in ("name", "pronoun") and text[: r.span.start].endswith(", ")), None)):
            kept = [r for r in kept if r.span.start >= lead.span.start]
        return kept or refs

    def _subject(self, refs: list[Reference], fitting: set[int]) -> int | None:
        """The subject of a sentence in which everybody else stands behind a preposition: "Smith left with the king"."""
        first = refs[0]
        if first.who is None or first.sort == "group" or self.root(first.who) not in fitting:
            return None
        text, me = self.doc.text, self.root(first.who)
        others = {self.root(r.who) for r in refs if r.who is not None and self.root(r.who) in fitting} - {me}
        behind = {self.root(r.who) for r in refs if r.who is not None and r.sort == "noun" and _PREPOSITION.search(text, max(r.span.start - 12, 0), r.span.start)}
        behind |= {self.root(r.who) for r in refs if r.who is not None and r.noun in KIN and (_LOST.search(text, max(r.span.start - 16, 0), r.span.start) or _KILLED.match(text, r.span.end))}
        aside = _PARTICIPLE.search(text, first.span.end, refs[-1].span.start)
        if aside:  # "won, seeing off the former minister Antti Hiltula"
            behind |= {self.root(r.who) for r in refs if r.who is not None and r.span.start >= aside.end()}
        return me if others <= behind else None


def swapped(a: int, b: int) -> bool:
    """Whether one of two ages is the other with its digits the wrong way round."""
    return a != b and min(a, b) >= 10 and str(a)[::-1] == str(b)


def alike(a: int, b: int) -> bool:
    """Whether one of two ages may be a slip for the other: swapped digits, ten years, one digit typed for another."""
    if a == b or min(a, b) < 10:
        return False
    x, y = str(a), str(b)
    return swapped(a, b) or (len(x) == len(y) and sum(c != d for c, d in zip(x, y)) == 1 and (x[-1] == y[-1]))
