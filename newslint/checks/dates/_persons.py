"""Who each sentence speaks of: names, nouns for people and pronouns, and which of them are one person.

A small model of the discourse, for rules that compare what is told of a person. It walks through an article as a reader does: "a roofer" brings
somebody in, "the roofer" takes him up, "he" is the one man whom the sentences before speak of. Where two people fit, it names nobody: what
is told of nobody cannot contradict anything.
"""

from __future__ import annotations

import re

from newslint.checks.dates._discourse import BACK, ONE_OF, alike
from newslint.checks.dates._fates import fate
from newslint.checks.dates._nouns import AGE_ASIDE, FRONT, OF_OTHERS, POSSESSIVES, Nouns
from newslint.checks.dates._passages import LONGEST, TOLD
from newslint.checks.dates._phrases import Reference, singular, years_of
from newslint.layers.names.lexicon import OFFICES
from newslint.layers.names.model import Mention
from newslint.layers.names.people import ANYBODY, KIN, ROLES, human
from newslint.regexp import regexp
from newslint.rule import Document, Span

_OPENS_CLAUSE = regexp(r"[\"“‘']?(?:[A-Z][^,;.]{1,25}, (?:when|while|before|after)\b|When|Had|After|Before|By the time|Although|Though|As|While|Since|Until|Because|If|Once|Even though|In (?:his|her)|At|Born|Still|[A-Z][a-z-]+ when)\b")
#: "Was born Norma Jeane Baker", "born as Karol Wojtyla".
_BORN_AS = regexp(r"(?:,| who)?(?: was)? born(?: as)? |,? \(?(?:born|née|né) ")
#: "Who played a butler in three films": a part.
_PLAYED = regexp(r"\b(?:play(?:s|ed|ing)?|portray(?:s|ed|ing)?|cast as|starred as|starring as|role of|part of) $")
_FROM = regexp(r" of \d{1,3}, |(?: (?:of|from|at|in|on|with) (?:the )?[a-z]+(?: [a-z]+)?)?, (?:[A-Z][a-z]+[’']s )?|(?: of (?:two|three|four|five|six|seven|eight|nine|\d))?(?: (?:of|from|at|in|with|for) (?:the )?[A-Z][\w’'-]+(?: (?:of |the )?[A-Z][\w’'-]+){0,3})?,? ")
_SAID = regexp(r" (?:said|says|announced|confirmed|believes|thinks|told [\w ]{2,20})(?: on \w+)?(?: that)? $")
_NAMED_AS = regexp(r"(?: (?:from|of|in|on|at) [^,.;]{2,30})? (?:is|was) |(?: (?:from|of) [^,.;]{2,30}|,? (?:who|(?:killed|found|shot|stabbed|arrested|charged|accused|hit|struck|wanted)\b) (?:(?!\b(?:who|whose|when)\b)[^,.;]){3,60},?)?,? (?:(?:was|is|has been|had been|were|who (?:was|is|has been)) )?(?:later |since |formally |now |also )?(?:named|identified|known|called|listed)(?: (?:locally|publicly|on \w+|by [\w’' -]{2,40}|in [\w’' -]{2,30}))?(?: as)?:? ")
_NAMED = regexp(r"\b(?:named|names|identified|identify|know) $")
#: "Pieter Gouws, 48, will stand trial": no description of somebody who comes in.
_AGED_SUBJECT = regexp(r"(?:, | \(|, who is )(\d{1,3}|[a-z]+(?:-[a-z]+)?)(?: years old)?(?:,|\)) (?:of [A-Z][\w’ -]*, )?(?!who\b|whose\b|and\b|an?\b|the\b|from\b|said\b|says\b|told\b|saw\b|heard\b|lives?\b|described\b|recalled\b|watched\b|was among\b|had been|broke\b)[a-z]")
_WHO_DID = regexp(r", (?:who was )?born [^;]{3,60}, (?!said\b|says\b|told\b)[a-z]|, whose [^,.;]{3,90}, (?:is|was|has|had)\b|, who (?!saw\b|heard\b|watched\b|lives?\b|lived\b|witnessed\b|called\b|found\b|knew\b|knows\b|works?\b|is\b|runs\b)[^,.;]{3,60}, (?!said\b|says\b|told\b|described\b|recalled\b)[a-z]")
_NOW_AND = regexp(r"(?:Now|Then|Still|Today|At) (?:aged )?\d{1,3},? and (?:now |still )?")
_BORN_BEFORE = regexp(r"(?:(?!According|Following|Including|During)(?:Born|[A-Z][a-z]+(?:ed|ing)) [^.;]{3,60}, |(?:Now|At|Aged|Today),?(?: at| aged?)? \d{1,3}, |(?:On|By|This|Last|In) \w+(?: \d{1,4})?,? (?:aged \d{1,3}, )?(?:an? [a-z-]+ )?)")
_AGEBESIDE = regexp(r" of (\d{1,3}|[a-z]+(?:-[a-z]+)?)(?=, who| (?!years?\b|months?\b|weeks?\b|days?\b)[a-z])|(?:, aged | aged |, | \(| is | was )(\d{1,3}|[a-z]+(?:-[a-z]+)?)(?=[,.;)]|$| (?:was|who|when|is|has|had|years))")
#: Between a subject and its own object pronoun nothing opens another clause.
_OTHER_CLAUSE = regexp(r",|\b(?:said|says|that|when|after|before|as|while|because|who|until|since|if|whether|and|but|told|asked)\b")
_FRONTED = regexp(r"[A-Z][^,.;]{2,40}, ")
#: "A mail carrier who heard him".
_WHO_VERB = regexp(r" who (?:had |has )?[a-z]+ ")
_WITH = regexp(r" (?:with|beside|alongside) $")
#: Before "the last of them".
_PLURAL = regexp(r"\b([a-z-]+s), $")
_OF_A = regexp(r" (?:of|to|from|for|in|at|with) [^,.;]{3,60}, ")
_VERB = regexp(r" (?:was|is|had|has|grew|went|came|left|took|became|began|won|lost|made|wrote|spent|[a-z]+ed)\b")


#: "Age: 47", and the last line of an obituary.
_PROFILE = regexp(r"^(?:Name|Age|Born|Died|Date of birth):? |, born \d|\bdied \d")


def told_of(doc: Document, sentence: Span) -> bool:
    """Whether a sentence tells of people: prose, or a line of a profile, which is set as a heading is."""
    kind = doc.block_at(sentence.start).kind
    return sentence.end - sentence.start < LONGEST and (kind in TOLD or (kind == "heading" and _PROFILE.search(sentence.of(doc.text)) is not None))


class Persons(Nouns):
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
            if tied and not m.full and (prev.det in POSSESSIVES | {"’s"} or (prev.det in ("a", "another") and _NAMED_AS.fullmatch(gap))) and self.root(who) in self._seen:
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

    def _pronoun(self, number: int, ref: Reference, out: list[Reference]) -> int | None:
        text, sentence = self.doc.text, self.doc.sentences[number]
        if out and text[: ref.span.start].endswith(", ") and (found := self._latest(number, ref.sex, set(), pronoun=True)) is not None:
            first = out[0]
            if (first.span.start - sentence.start < 2 or _NOW_AND.fullmatch(text, sentence.start, first.span.start)) and first.sort == "noun" and first.det in ("a", "an", "the") and len(out) == 1 and self._fits(found, first.sex):
                self._merge(first, found, out, 0)  # "A nurseryman's son, he was born"
                return found
            if FRONT.match(text, sentence.start) and not any(r.sort == "name" for r in out):
                return found  # "Born to a docker, she"
        own = "his" if ref.sex == "m" else "her"
        if out and all(r.det == own for r in out) and _SAID.search(text, out[-1].span.end, ref.span.start) and (found := self._latest(number, ref.sex, set(), pronoun=True)) is not None:
            return found  # "Her agent said she"
        officials = {self.root(r.who) for r in out if r.sort == "noun" and r.noun in ROLES | OF_OTHERS and r.who is not None}
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
        if out and not _WHO_VERB.fullmatch(self.doc.text, out[-1].span.end, ref.span.start) and _OTHER_CLAUSE.search(AGE_ASIDE.sub("", self.doc.text[out[-1].span.end : ref.span.start])):
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
