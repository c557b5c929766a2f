"""The phrases of a sentence that speak of people, before anybody knows of whom: names, noun phrases, pronouns."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.dates._named import Named
from newslint.layers.dates.lexicon import CARDINAL
from newslint.layers.names.model import Mention
from newslint.layers.names.people import human, sex_of_noun
from newslint.regexp import regexp
from newslint.rule import Document, Span


class Reference(NamedTuple):
    """A phrase that speaks of a person. `who` is None where it may be one of several people; `sort` is "name", "noun", "pronoun" or "group"."""

    span: Span
    who: int | None
    sort: str
    sex: str = ""
    det: str = ""
    noun: str = ""
    age: int | None = None  #: "the 54-year-old"


_TOKEN = regexp(r"[^\W_](?:[\w’'.-]*[\w’'])?")
_DETS = frozenset(
    "the a an another his her their its my our your whose this that one two three four five six seven eight nine ten several both other some "
    "each every no any many these those fellow".split()
)
_MANY = frozenset("two three four five six seven eight nine ten several both some many these those".split())
#: What ends a noun phrase.
_END = frozenset(
    """of in on at to for with by from who whom whose that which when where while was were is are be been being has have had and or but as after
    before since until because if though although than then so not never also still now later said says told will would can cannot could may might must
    should did does do he she it they him her his them their its i we you me us the a an this these those into over under about against during
    without between through among amid across behind near beyond despite toward towards within upon like than""".split()
)
_VERBISH = regexp(r"\w+ed|\w+(?<![su])s|told|met|saw|beat|hit|knew|struck|shot|sued|fought|led|made|left|gave|sent|took|found|won|lost|fell|ran|rose|went|came|sat|stood|spoke|wept|got|kept|broke|wore|sang|drove|grew|began|fled|rode|swam|wrote|held|set|put|spent|became|felt|taught|built|bought|sold|brought|caught|chose|cut|dealt|drew|drank|ate|flew|forgot|heard|hurt|kept|laid|learnt|lent|let|lit|paid|quit|read|said|sought|shook|slept|slid|spread|stole|swore|thought|threw|understood|woke|withdrew|bore|bit|blew|hid|hung|rang|sank|shut|split|sprang|stuck|tore|trod|back|down|away|home|out|off|up|there|again|twice|outside|inside|free|alive|dead|unconscious")
_AGE = regexp(r"(\d{1,3}|[a-z]+(?:-[a-z]+)?)-(year|month|week|day)s?-olds?", re.IGNORECASE)
_NAME_COMMA = regexp(r"[A-Z][\w’-]+(?: \([^)]*\))?, $")
#: Animals of which news tells the age.
ANIMALS = frozenset("tortoise elephant gorilla orangutan chimpanzee dog cat horse racehorse mare stallion gelding parrot lion lioness tiger bear panda rhino hippo whale dolphin crocodile cow bull".split())
#: Ranks that are adjectives too.
_RANKS = frozenset("general major private".split())
_WHO = regexp(r",? who (?!are\b|were\b|have\b)")
_POSSESSIVE = regexp(r"[’'](?:s\b)?")
_OWNER = regexp(r"([a-z-]+)[’']s")
_POSSESSOR = regexp(r"(?:[’']s|s[’'])$")
#: "The Danish children's author".
_FOR_WHOM = regexp(r"(?:children|women|men|people|girls?|boys?)[’']s?")
#: "Gave her date of birth as".
_OWN_AGE = regexp(r" (?:date of birth|birth ?date|birth|age|death)\b(?! mother)")
#: "His country's youth teams": nobody is told of.
_OF_MANY = frozenset("team teams side sides club clubs academy academies union unions league leagues squad squads championship championships football centre center group groups party".split())
_AT_HOME = frozenset("at in from near to outside inside into of".split())
_OBJECT_HER = regexp(r"(?=[.,;:]|$| (?:from|in|on|with|to|at|and|as|by|before|after|until|when|while|dead|twice|repeatedly|into|over|outside|inside|near|for|off|away|down|up|out|there|home|because|but|off)\b)")


class Phrases:
    """Finds the phrases of an article; `groups` holds the nouns of which the article has had several people at once."""

    def __init__(self, doc: Document, named: Named) -> None:
        self.doc = doc
        self.named = named
        self.groups: set[str] = set()

    def of(self, sentence: Span) -> Iterator[Mention | Reference]:
        """Names, nouns and pronouns of a sentence in order, outside quotations; what is no name is not resolved yet."""
        doc = self.doc
        names = {m.span.start: m for m in self.named.inside(sentence) if not doc.in_quotation(m.span)}
        covered = {k for m in names.values() for k in range((m.title_span or m.span).start, m.span.end)}
        tokens = [(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(doc.text, sentence.start, sentence.end)]
        telegram = doc.block_at(sentence.start).kind in ("headline", "deck")
        i = 0
        while i < len(tokens):
            start, end, word = tokens[i]
            low = word.lower()
            if start in names:
                m = names[start]
                yield m
                while i < len(tokens) and tokens[i][0] < m.span.end:
                    i += 1
                if _POSSESSIVE.match(doc.text, m.span.end) and i < len(tokens) and (owned := self._phrase(tokens, i, i, "’s", covered)):
                    yield owned
                    while i < len(tokens) and tokens[i][0] < owned.span.end:
                        i += 1
                continue
            if start in covered or doc.in_quotation(Span(start, end)):
                i += 1
                continue
            if low in ("he", "she"):
                yield Reference(Span(start, end), None, "pronoun", "m" if low == "he" else "f")
                i += 1
                continue
            if low == "him" or (low == "her" and _OBJECT_HER.match(doc.text, end) and not (doc.text[end : end + 5] == " home" and i and tokens[i - 1][2] in _AT_HOME)):
                yield Reference(Span(start, end), None, "pronoun", "m" if low == "him" else "f", "object")
                i += 1
                continue
            if low in ("his", "her") and _OWN_AGE.match(doc.text, end):
                yield Reference(Span(start, end), None, "pronoun", "m" if low == "his" else "f", "own")
                i += 1
                continue
            phrase = None
            if low in _DETS or _POSSESSOR.search(word):
                phrase = self._phrase(tokens, i, i + 1, low if low in _DETS else "’s", covered)
            elif (i == 0 and word[0].isupper() and human(word)) or (telegram and (human(word) or self._people(low))) or _AGE.fullmatch(word):
                again = i > 1 and tokens[i - 1][2] in ("and", "or") and _AGE.fullmatch(tokens[i - 2][2])  # "the 4-year-old and 11-year-old"
                phrase = self._phrase(tokens, i, i, "the" if again else "a" if telegram else "", covered)
            if phrase is None and low == "the" and i + 1 < len(tokens) and tokens[i + 1][0] not in covered and (owner := _OWNER.fullmatch(tokens[i + 1][2])) and human(owner[1]) and not self._people(owner[1]):
                phrase = Reference(Span(start, tokens[i + 1][0] + owner.end(1)), None, "noun", sex_of_noun(owner[1]), low, owner[1])  # "the painter's first show"
            if phrase is None and low == "the" and i + 1 < len(tokens) and (old := _AGE.match(tokens[i + 1][2])) and _POSSESSIVE.fullmatch(tokens[i + 1][2], old.end()):
                years = years_of(old[1]) if old[2].lower() == "year" else 0
                phrase = Reference(Span(start, tokens[i + 1][0] + old.end()), None, "noun", "", low, "", years)  # "the 39-year-old's first victory"
            if phrase is None:
                i += 1
                continue
            yield phrase
            while i < len(tokens) and tokens[i][0] < phrase.span.end:
                i += 1

    def _phrase(self, tokens: list[tuple[int, int, str]], first: int, at: int, det: str, covered: set[int]) -> Reference | None:
        """The noun phrase that starts with token `first`, if it is of a person; its modifiers start with token `at`."""
        text = self.doc.text
        chain: list[int] = []
        for k in range(at, min(at + 7, len(tokens))):
            if k > first and not text[tokens[k - 1][1] : tokens[k][0]].isspace():
                break
            if tokens[k][0] in covered or tokens[k][2].lower() in _END or (k > at and _POSSESSOR.search(tokens[k][2]) and not _FOR_WHOM.fullmatch(tokens[k][2])):
                break
            chain.append(k)
        age = next((a for k in chain if (a := _AGE.fullmatch(tokens[k][2]))), None)
        head = next((k for n, k in enumerate(chain) if self._head(tokens[k][2]) and not (n + 1 < len(chain) and (self._head(tokens[chain[n + 1]][2]) or tokens[chain[n + 1]][2] in _OF_MANY))), None)
        if head is not None and age is not None and self._people(tokens[head][2].lower()) and not any(tokens[k][2].lower().endswith("olds") for k in chain):
            verb = next(k for k in chain if _AGE.fullmatch(tokens[k][2])) + 1
            subject = head + 1 < len(tokens) and tokens[head + 1][2] in ("were", "are", "have", "had", "who")
            if verb < head and _VERBISH.fullmatch(tokens[verb][2]) and not subject:
                head, chain = None, [k for k in chain if k <= verb]  # "the 87-year-old abused boys"
        if head is not None and det in ("his", "her") and tokens[head][2].istitle():
            return None  # "known for his Bruckner"
        if head is not None and tokens[head][2] in ANIMALS and det in ("a", "an", "") and first:
            return None  # "and a dog called Pika joined the search"
        if head is None and chain and tokens[chain[-1]][2] in _RANKS and det == "the":
            head = chain[-1]  # "the general", not "the general public"
        if head is None and age is not None:
            last = next(k for k in chain if _AGE.fullmatch(tokens[k][2]))
            after = tokens[last + 1][2] if last + 1 in chain else ""
            before_name = last + 1 < len(tokens) and tokens[last + 1][0] in covered
            if not after or before_name or _VERBISH.fullmatch(after) or after[0].isupper():
                head = last
                while head + 1 in chain and tokens[head + 1][2][0].isupper():
                    head += 1  # "the 19-year-old Kazakh"
                if head - last > 1 or (head > last and not self._people_of(tokens[head][2])):
                    det = "a"  # with a name that was not read
        if head is None and age is not None and _NAME_COMMA.search(text, max(tokens[first][0] - 40, 0), tokens[first][0]):
            head = chain[-1]  # "Paul Grant, a 36-year-old locksmith"
        if head is None and det == "the" and chain and tokens[chain[0]][2][0].isupper() and self._people_of(tokens[chain[0]][2]) and (len(chain) == 1 or _VERBISH.fullmatch(tokens[chain[1]][2])):
            head = chain[0]  # "the Uruguayan"
        if head is None and det in ("a", "an") and chain and _WHO.match(text, tokens[chain[-1]][1]) and tokens[chain[-1]][2].islower():
            head = chain[-1]  # "a former wing-half who"
        if head is None:
            return None
        noun = tokens[head][2].lower()
        if age is not None and not self._head(tokens[head][2]):
            plural = any(tokens[k][2].endswith("olds") for k in chain)
            noun = ""
        else:
            plural = self._people(noun)
            if noun == "pair" and det in ("her", "his", "that", "this"):
                return None  # "her first pair" is of glasses
        if det in _MANY or plural:
            self.groups.add(singular(noun))
            return Reference(Span(tokens[first][0], tokens[head][1]), None, "group", noun=noun)
        years = (years_of(age[1]) if age[2].lower() == "year" else 0) if age else None
        return Reference(Span(tokens[first][0], tokens[head][1]), None, "noun", sex_of_noun(noun), det, noun, years)

    def _people_of(self, word: str) -> bool:
        """Whether a word is the name for one of a people: "Uruguayan"."""
        return bool(self.doc.knowledge.by_demonym(word))

    @staticmethod
    def _people(word: str) -> bool:
        """Whether a word is the plural of a noun for people."""
        return word in ("men", "women", "children", "people", "twins", "parents", "couple", "pair", "trio", "crew", "victims") or (
            word.endswith(("men", "women")) and len(word) > 6
        ) or (word.endswith("s") and not word.endswith("ss") and human(word[:-1]))

    def _head(self, word: str) -> bool:
        return (word[0].islower() or (word.capitalize() == word and not self._people_of(word) and not word.endswith(("wright", "smith")))) and (human(word) or word in ANIMALS or self._people(word.lower())) and not _AGE.fullmatch(word)


def singular(noun: str) -> str:
    """The singular of a noun for people."""
    for many, one in (("women", "woman"), ("men", "man"), ("children", "child"), ("people", "person")):
        if noun.endswith(many):
            return noun[: -len(many)] + one
    return noun.removesuffix("s")


def years_of(printed: str) -> int | None:
    """An age in figures or words, or None."""
    if printed.isdigit():
        return int(printed)
    parts = [CARDINAL.get(w) for w in printed.lower().split("-")]
    return sum(p for p in parts if p) if all(parts) else None
