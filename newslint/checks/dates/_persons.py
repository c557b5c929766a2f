"""Who each sentence speaks of: names, nouns for people and pronouns, and which of them are one person.

A small model of the discourse, for rules that compare what is told of a person. It walks through an article as a reader does: "a roofer" brings
somebody in, "the roofer" takes him up, "he" is the one man whom the sentences before speak of. Where two people fit, it names nobody: what
is told of nobody cannot contradict anything.
"""

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
    ONE_OF,
    SUFFERED,
    Discourse,
    alike,
    swapped,
)
from newslint.checks.dates._fates import fate
from newslint.checks.dates._passages import LONGEST, TOLD
from newslint.checks.dates._phrases import ANIMALS, Reference, singular, years_of
from newslint.layers.names.lexicon import OFFICES
from newslint.layers.names.model import Mention
from newslint.layers.names.people import ANYBODY, BESIDE, KIN, ROLES, human
from newslint.regexp import regexp
from newslint.rule import Document, Span

_POSSESSIVES = frozenset("his her their its my our your whose".split())
_OPENS_CLAUSE = regexp(r"[\"“‘']?(?:[A-Z][^,;.]{1,25}, (?:when|while|before|after)\b|When|Had|After|Before|By the time|Although|Though|As|While|Since|Until|Because|If|Once|Even though|In (?:his|her)|At|Born|Still|[A-Z][a-z-]+ when)\b")
_FRONT = regexp(r"[\"“‘']?(?:Born|Raised|Known|Brought|Sent|Left|Taken|Found|Seen|Held|With|Without|For|In|At|On|From|By|To|[A-Z][a-z-]+(?:ed|ing))\b")
#: Between a phrase and another one that says who is meant.
_APPOSED = regexp(r"(?: \([^()]{1,40}\))?, (?:now |then )?")
_OF_TWO_WORDS = regexp(r"((?: \([^()]{1,40}\))?, )(?:the )?(?:[A-Z][\w’.-]+ ){1,2}")
#: "Was born Norma Jeane Baker", "born as Karol Wojtyla".
_BORN_AS = regexp(r"(?:,| who)?(?: was)? born(?: as)? |,? \(?(?:born|née|né) ")
#: "Who played a butler in three films": a part.
_PLAYED = regexp(r"\b(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|cast as|starred as|starring as|role of|part of) $")
_FROM = regexp(r" of \d{1,3}, |(?: (?:of|from|at|in|on|with) (?:the )?[a-z]+(?: [a-z]+)?)?, (?:[A-Z][a-z]+[’']s )?|(?: of (?:two|three|four|five|six|seven|eight|nine|\d))?(?: (?:of|from|at|in|with|for) (?:the )?[A-Z][\w’'-]+(?: (?:of |the )?[A-Z][\w’'-]+){0,3})?,? ")
_BECOMES = regexp(r",? (?:believed|thought|said|reported|known|considered) to be |,? (?:who )?(?:(?:is|was|became|becomes|remains|remained|has become|had become|has been|had been|will be|would be)(?: (?:now|then|also|still|once|only|just|already))?|as) ")
_BECAME = regexp(r"\b(?:became|becomes|become|remained|as|named|elected|appointed) $")
#: "Rupert Vale, who has died aged 82, was the youngest captain".
_WHO_ASIDE = regexp(r"^, (?:who|born) [^;.]*?,(?= (?:was|is|became|becomes|remains|remained|has|had|will) )")
_SAID = regexp(r" (?:said|says|announced|confirmed|believes|thinks|told [\w ]{2,20})(?: on \w+)?(?: that)? $")
_NAMED_AS = regexp(r"(?: (?:from|of|in|on|at) [^,.;]{2,30})? (?:is|was) |(?: (?:from|of) [^,.;]{2,30})?,? (?:(?:was|is|has been|had been|were|who (?:was|is|has been)) )?(?:later |since |formally |now |also )?(?:named|identified|known|called|listed)(?: (?:locally|publicly|on \w+|by [\w’' -]{2,40}|in [\w’' -]{2,30}))?(?: as)?:? ")
_NAMED = regexp(r"\b(?:named|names|identified|identify|know) $")
_ENDS_PHRASE = regexp(r"[,.;:)–—]|$| (?:aged|born|of|from|in|at|who|with|for|on|and|whose|to|by|was|is|known|famed|noted|based|living|best|then|now|called)\b")
#: "Pieter Gouws, 48, will stand trial": no description of somebody who comes in.
_AGED_SUBJECT = regexp(r"(?:, | \(|, who is )(\d{1,3}|[a-z]+(?:-[a-z]+)?)(?: years old)?(?:,|\)) (?:of [A-Z][\w’ -]*, )?(?!who\b|whose\b|and\b|an?\b|the\b|from\b|said\b|says\b|told\b|saw\b|heard\b|lives?\b|described\b|recalled\b|watched\b|was among\b|had been|broke\b)[a-z]")
_WHO_DID = regexp(r", (?:who was )?born [^;]{3,60}, (?!said\b|says\b|told\b)[a-z]|, whose [^,.;]{3,90}, (?:is|was|has|had)\b|, who (?!saw\b|heard\b|watched\b|lives?\b|lived\b|witnessed\b|called\b|found\b|knew\b|knows\b|works?\b|is\b|runs\b)[^,.;]{3,60}, (?!said\b|says\b|told\b|described\b|recalled\b)[a-z]")
#: There are two of whom it may be one.
_COMPARED = regexp(r"the (?:older|elder|younger|other|second|third|latter|taller|bigger) ", re.IGNORECASE)
_OF_THREE = regexp(r"-of-| of (?:\d|one|two|three|four|five|six|seven|eight|nine|ten)\b")
#: Officials whose part in a story is somebody else's.
_OF_OTHERS = frozenset("judge justice magistrate prosecutor coroner pathologist spokesman spokeswoman detective inspector officer constable".split())
#: "Lost to the top seed": somebody may be in it whom the noun does not show.
_AND_WHOM = regexp(r"\b(?:to|by|against|behind|over|with|beat|beating|defeated|faced?|faces) (?:the|an?|his|her) ")
_NEW_CLAUSE = regexp(r"\b(?:and|but|that|said|when|while)\b")
_NOW_AND = regexp(r"(?:Now|Then|Still|Today|At) (?:aged )?\d{1,3},? and (?:now |still )?")
_BORN_OF = regexp(r"(?:, (?:who )?| (?:who )?)(?:(?:was |had been )?born|date of birth) [^.;]{2,50}, ")
_BORN_BEFORE = regexp(r"(?:(?!According|Following|Including|During)(?:Born|[A-Z][a-z]+(?:ed|ing)) [^.;]{3,60}, |(?:Now|At|Aged|Today),?(?: at| aged?)? \d{1,3}, |(?:On|By|This|Last|In) \w+(?: \d{1,4})?,? (?:aged \d{1,3}, )?(?:an? [a-z-]+ )?)")
_STARTS_CLAUSE = regexp(r"\b(?:said|says|that|because|after|before|as) $")
_WITH_A_NAME = regexp(r", (?:also\b|[A-Z])")
_AGEBESIDE = regexp(r" of (\d{1,3}|[a-z]+(?:-[a-z]+)?)(?=, who| (?!years?\b|months?\b|weeks?\b|days?\b)[a-z])|(?:, aged | aged |, | \(| is | was )(\d{1,3}|[a-z]+(?:-[a-z]+)?)(?=[,.;)]|$| (?:was|who|when|is|has|had|years))")
#: Between a subject and its own object pronoun nothing opens another clause.
_OTHER_CLAUSE = regexp(r",|\b(?:said|says|that|when|after|before|as|while|because|who|until|since|if|whether|and|but|told|asked)\b")
_AGE_ASIDE = regexp(r",(?: now| then)?(?: at| aged)? \d{1,3},")
_FRONTED = regexp(r"[A-Z][^,.;]{2,40}, ")
#: "A mail carrier who heard him".
_WHO_VERB = regexp(r" who (?:had |has )?[a-z]+ ")
#: A description rather than a relative: "the tailor's boy".
_CHILD_OF = regexp(r"[Tt]he [a-z-]+[’']s (?:son|daughter|boy|girl|lad)")
_WITH = regexp(r" (?:with|beside|alongside) $")
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
#: Before "the last of them".
_PLURAL = regexp(r"\b([a-z-]+s), $")
_PASSIVE = regexp(r"[A-Z][a-z-]+(?:ed|ing) ")
#: Where players play: nobody is both of one line and another.
_POSITIONS = {"goalkeeper": 0, "keeper": 0, "defender": 1, "centre-back": 1, "full-back": 1, "midfielder": 2, "striker": 3, "forward": 3, "winger": 3}
_OF_A = regexp(r" (?:of|to|from|for|in|at|with) [^,.;]{3,60}, ")
_VERB = regexp(r" (?:was|is|had|has|grew|went|came|left|took|became|began|won|lost|made|wrote|spent|[a-z]+ed)\b")


#: "Age: 47", and the last line of an obituary.
_PROFILE = regexp(r"^(?:Name|Age|Born|Died|Date of birth):? |, born \d|\bdied \d")


def told_of(doc: Document, sentence: Span) -> bool:
    """Whether a sentence tells of people: prose, or a line of a profile, which is set as a heading is."""
    kind = doc.block_at(sentence.start).kind
    return sentence.end - sentence.start < LONGEST and (kind in TOLD or (kind == "heading" and _PROFILE.search(sentence.of(doc.text)) is not None))


class Persons(Discourse):
    """The references of an article by sentence; made once for a run of a rule."""

    def __init__(self, doc: Document) -> None:
        super().__init__(doc)
        for number, sentence in enumerate(doc.sentences):
            if told_of(doc, sentence):
                self._walk(number, sentence)

    def _walk(self, number: int, sentence: Span) -> None:
        """Resolve the references of a sentence, in order."""
        out: list[Reference] = []
        self._of[number] = out
        text = self.doc.text
        ahead: int | None = None  # a pronoun before its name: "When he died, Smith"
        phrases = list(self._phrases.of(sentence))
        for k, found in enumerate(phrases):
            if isinstance(found, Reference) and found.age is None and found.det in ("a", "an") and _PLAYED.search(text, max(found.span.start - 20, 0), found.span.start):
                continue
            if isinstance(found, Mention):
                ref = self._name(number, found, out)
            elif found.sort == "pronoun":
                who = self._object(number, found, out) if found.det == "object" else self._pronoun(number, found, out)
                if who is None and found.det == "object":
                    continue
                if not out and (_OPENS_CLAUSE.match(text, sentence.start) or ": " in text[found.span.end : sentence.end]):
                    ahead = len(out)
                ref = found._replace(who=who)
            else:
                follows = phrases[k + 1] if k + 1 < len(phrases) else None
                named = isinstance(follows, Mention) and _FROM.fullmatch(text, found.span.end, (follows.title_span or follows.span).start) is not None
                ref = self._noun(number, found, out, named)
            if ahead is not None and ref.sort == "name" and ref.who is not None and (text[: ref.span.start].endswith((", ", ": ")) or out[ahead].det == "own" or (out[-1].sort == "noun" and out[-1].who == ref.who and text[: out[-1].span.start].endswith((", ", ": ")))) and out[ahead].sex in (self._sex(ref.who), self._sex(ref.who) and "", out[ahead].sex if not self._sex(ref.who) else "-"):
                before = out[ahead].who
                if (isinstance(found, Mention) and found.full) or before is None or self.root(before) >= 10_000_000:
                    self._merge(out[ahead], ref.who, out, ahead)
                ahead = None
            elif ahead is not None and ref.sort == "noun" and ref.det == "the" and len(out) == 1 and out[ahead].det == "own" and ref.sex in ("", out[ahead].sex) and text[out[ahead].span.end : ref.span.start].find(",") < 0:
                ref, ahead = ref._replace(who=out[ahead].who), None  # "at his death in 1987 the collector was"
            out.append(ref)
            if ref.sort == "name" and ref.who is not None and self.doc.block_at(sentence.start).kind == "paragraph":
                self._told.add(ref.who)
            if ref.who is not None:
                self._learn(ref)
                if (beside := _AGEBESIDE.match(text, ref.span.end)) and (years := years_of(beside[1] or beside[2])):
                    self._ages.setdefault(self.root(ref.who), set()).add(years)

    def _merge(self, ref: Reference, who: int, out: list[Reference], at: int) -> None:
        """A phrase turns out to be of somebody known: its own person, if it brought one in, is that one."""
        if ref.who is not None and self.root(ref.who) >= 10_000_000 and self.root(ref.who) != self.root(who):
            old = self.root(ref.who)
            self._same[old] = self.root(who)
            self._take_over(old, self.root(who))
        out[at] = ref._replace(who=who)

    def _name(self, number: int, m: Mention, out: list[Reference]) -> Reference:
        text = self.doc.text
        who = self.named.one(m)
        start = (m.title_span or m.span).start
        ref = Reference(Span(start, m.span.end), who, "name", self.named.sex(m.entity))
        if who is not None and not out and who not in self._told and (unnamed := self._not_yet_named(number, m, start)) is not None:
            self._same[unnamed] = who
            self._take_over(unnamed, who)
        if out and who is not None:
            prev = out[-1]
            gap = text[prev.span.end : start]
            if _BORN_AS.fullmatch(gap) and prev.who is not None and self.root(who) not in self._seen:
                return ref._replace(who=prev.who)
            if prev.noun in KIN and gap.startswith(", also "):
                return ref._replace(who=prev.who)  # "their grandmother, also Salma"
            tied = prev.sort in ("noun", "pronoun") and (
                (prev.sort == "noun" and (gap == " " or _FROM.fullmatch(gap))) or (_NAMED_AS.fullmatch(gap) is not None and self._fits(who, prev.sex))
                or (re.fullmatch(r" (?:[^,.;]{3,40} )?as ", gap) is not None and _NAMED.search(text, max(prev.span.start - 14, 0), prev.span.start) is not None)
            )
            if tied and not m.full and (prev.det in _POSSESSIVES | {"’s"} or (prev.det in ("a", "another") and _NAMED_AS.fullmatch(gap))) and self.root(who) in self._seen:
                return ref._replace(who=prev.who)  # "his son, also called Leslie"
            described = len(out) > 1 and m.full and self._described(number, out[0], ref)
            if described:
                self._merge(out[0], who, out, 0)
                self._learn(out[0])
            elif tied and self._fits(who, prev.sex) and not (prev.sort == "pronoun" and prev.who is not None and self.root(prev.who) < 10_000_000):
                self._merge(prev, who, out, len(out) - 1)
                self._learn(out[-1])
        if who is not None and len(m.words) > 2 and human(first := m.words[0].of(text)):
            self._nouns.setdefault(self.root(who), set()).add(first.lower())  # "Midfielder Karl Brod"
        if m.title and who is not None and (human(m.title) or m.title.lower() in OFFICES):
            self._nouns.setdefault(self.root(who), set()).add(m.title.lower())
        before = re.search(r"([\w-]+) $", text[max(start - 30, 0) : start])
        if before and who is not None and human(before[1]):
            self._nouns.setdefault(self.root(who), set()).add(before[1].lower())
        return ref

    def _described(self, number: int, first: Reference, name: Reference) -> bool:
        """Whether a sentence opens with a description of the one named: "The son of a tugboat captain, Arvid Lindqvist was born"."""
        text = self.doc.text
        opens = first.sort == "noun" and first.det in ("the", "a", "an", "") and first.span.start - self.doc.sentences[number].start < 2
        return opens and _OF_A.fullmatch(text, first.span.end, name.span.start) is not None and _VERB.match(text, name.span.end) is not None and self._may_be(first, name)

    def _not_yet_named(self, number: int, m: Mention, start: int) -> int | None:
        """Whose name a sentence gives late: "A plumber was charged. Colin Mabey denied it."

        Whoever comes in by name is told of ("a neighbour, Colin Mabey"); a bare name at the start, or a surname of which the article has not
        given more, is of the one whom the sentences before were about.
        """
        verb = not re.match(r"(?:,| \(|[’']s?\b|\.| and\b| of\b| from\b)", self.doc.text[m.span.end : m.span.end + 6]) or _WHO_DID.match(self.doc.text, m.span.end)
        aged = _AGED_SUBJECT.match(self.doc.text, m.span.end)
        aged = aged if aged and years_of(aged[1]) else None
        line = self.doc.sentences[number].start
        leads = start == line or _BORN_BEFORE.fullmatch(self.doc.text, line, start) is not None or (m.full and _FRONTED.fullmatch(self.doc.text, line, start) is not None and self._opens_with_a_pronoun(number - 1))
        if m.full and not ((verb or aged) and (m.title is None or m.title.rstrip(".") in ("Mr", "Mrs", "Ms", "Miss")) and leads):
            return None
        if not m.full and any(x.entity == m.entity and x.full for x in self.named.mentions):
            return None
        for k in range(number - 1, max(number - 1 - BACK, -1), -1):
            refs = self.inside(k)
            if not refs:
                continue
            first = refs[0]
            if first.who is None or self.root(first.who) < 10_000_000 or not self._fits(self.root(first.who), self.named.sex(m.entity)):
                return None
            if any(r.sort == "name" for r in refs) or refs[0].sort == "group" or any(r.sort == "group" and singular(r.noun) in ANYBODY for r in refs) or (not m.full and len({r.who for r in refs}) > 1):
                return None
            name = Reference(Span(start, m.span.end), None, "name")
            if {fate(self.doc, first, self.doc.sentences[k]), fate(self.doc, name, self.doc.sentences[number])} == {"accused", "hurt"}:
                return None  # "A man was arrested. Ian Hill, 43, was stabbed"
            years = years_of(aged[1]) if aged else None
            if years and not all(years == a or alike(years, a) for a in self._ages.get(self.root(first.who), ())):
                return None
            opens = len({r.who for r in refs}) == 1 or first.span.start - self.doc.sentences[k].start < 3
            return self.root(first.who) if first.sort == "pronoun" or (first.det in ("a", "an", "", "the") and opens) else None
        return None

    def _opens_with_a_pronoun(self, number: int) -> bool:
        """Whether a sentence is the first of the body to speak of anybody, and does so by "he" or "she"."""
        refs = self.inside(number)
        before = (k for k in range(number) if self.doc.block_at(self.doc.sentences[k].start).kind == "paragraph")
        return bool(refs) and refs[0].sort == "pronoun" and not any(self.inside(k) for k in before)

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
            becomes = _BECOMES.fullmatch(_AGE_ASIDE.sub("", _WHO_ASIDE.sub("", gap))) or (_BECAME.search(gap) and len(people) == 1)
            if becomes and prev.det != "object" and self._may_be(prev, ref) and (ref.det not in ("his", "her", "’s") or ref.noun in OFFICES):
                return ref._replace(who=prev.who)
        if named:  # the name tells who
            known = [p for p in self._seen if ref.det == "the" and ref.noun and ref.noun in self._nouns.get(p, ()) and p >= 10_000_000]
            return ref._replace(who=known[0] if len(known) == 1 else self._new())
        if ref.det in ("the", "’s") or ref.det in _POSSESSIVES:
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
        if fronted and refs[-1].who is not None and _FRONT.match(text, line.start) and all(r.sort == "pronoun" for r in refs):
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
        ageless = [p for p in near if not self._ages.get(p) and not self._of_another_trade(p, ref) and not (p >= 10_000_000 and self._nouns.get(p, set()) & _OF_OTHERS)]
        owned = {self.root(r.who) for k in range(number - BACK, number) for r in self.inside(k) if r.who is not None and r.noun in KIN and r.det in _POSSESSIVES | {"’s"}}
        if any(p < 10_000_000 or p in owned for p in ageless):
            return None  # "her mother, Dawn": it may be hers
        same = swapped if ageless else alike
        like = [p for p in near if not (ref.noun in _POSITIONS and self._of_another_trade(p, ref)) and any(same(ref.age or 0, a) for a in self._ages.get(p, ())) and self._fits(p, ref.sex)]
        return like[0] if len(like) == 1 else None

    def _pronoun(self, number: int, ref: Reference, out: list[Reference]) -> int | None:
        text, sentence = self.doc.text, self.doc.sentences[number]
        if out and text[: ref.span.start].endswith(", ") and (found := self._latest(number, ref.sex, set(), pronoun=True)) is not None:
            first = out[0]
            if (first.span.start - sentence.start < 2 or _NOW_AND.fullmatch(text, sentence.start, first.span.start)) and first.sort == "noun" and first.det in ("a", "an", "the") and len(out) == 1 and self._fits(found, first.sex):
                self._merge(first, found, out, 0)  # "A nurseryman's son, he was born"
                return found
            if _FRONT.match(text, sentence.start) and not any(r.sort == "name" for r in out):
                return found  # "Born to a docker, she"
        own = "his" if ref.sex == "m" else "her"
        if out and all(r.det == own for r in out) and _SAID.search(text, out[-1].span.end, ref.span.start) and (found := self._latest(number, ref.sex, set(), pronoun=True)) is not None:
            return found  # "Her agent said she"
        officials = {self.root(r.who) for r in out if r.sort == "noun" and r.noun in ROLES | _OF_OTHERS and r.who is not None}
        if ref.det == "own" and len(officials) == len(out) and (found := self._latest(number, ref.sex, officials, pronoun=True)) is not None:
            return found  # "The clerk gave his date of birth as"
        if ref.det != "own" and not out and number and self._tells_of_one(self.doc.sentences[number - 1].of(text)):
            return None
        if out:
            if any(r.who is None and r.sort != "group" and r.sex in ("", ref.sex) for r in out):
                return None
            here = self._fitting(out, ref.sex)
            if here:
                return next(iter(here)) if len(here) == 1 else self._sure(here, ref.sex) or self._accompanied(out, here)
        found = self._latest(number, ref.sex, set(), pronoun=True)
        if found is None and not any(self._of.get(k) for k in range(max(number - BACK, 0), number)):
            return self._new()
        return found

    @staticmethod
    def _tells_of_one(sentence: str) -> bool:
        """Whether a sentence tells of one of several people, and not of things: "14 novels, the last of them"."""
        things = ((m.start(), _PLURAL.search(sentence, 0, m.start())) for m in ONE_OF.finditer(sentence))
        return any(of is None or human(singular(of[1])) for _, of in things)

    def _object(self, number: int, ref: Reference, out: list[Reference]) -> int | None:
        """Whom "him" or "her" means: somebody else than the subject of its clause; None where that may be the same person."""
        if out and not _WHO_VERB.fullmatch(self.doc.text, out[-1].span.end, ref.span.start) and _OTHER_CLAUSE.search(_AGE_ASIDE.sub("", self.doc.text[out[-1].span.end : ref.span.start])):
            return None
        here = {self.root(r.who) for r in out if r.who is not None}
        found = self._latest(number, ref.sex, here)
        return found if found is not None else self._new()

    def _accompanied(self, refs: list[Reference], fitting: set[int]) -> int | None:
        """The subject of a clause in which a relative is with it: "he had been riding with his brother, 11, when he fell"."""
        if len(refs) != 2 or refs[0].who is None or refs[1].det not in ("his", "her") or not _WITH.search(self.doc.text, refs[0].span.end, refs[1].span.start):
            return None
        me = self.root(refs[0].who)
        return me if me in fitting else None
