"""What an article tells of when its people were born: births, deaths and ages, each as the days on which the person may have been born."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise

from newslint.checks.dates._age_bearers import loose, of_a_thing, of_person
from newslint.checks.dates._age_phrases import DECADES, IN_DECADE, PHRASES, VAGUE, VAGUES
from newslint.checks.dates._age_times import when_of
from newslint.checks.dates._calendar import born_within
from newslint.checks.dates._lifetimes import (
    AND_DIED,
    Fact,
    Told,
    born_before,
    dates_of,
    is_birth,
    is_death,
    is_life,
    present,
    printed_number,
    reading,
)
from newslint.checks.dates._owners import CLAUSES, Owners
from newslint.checks.dates._persons import Persons, told_of
from newslint.checks.dates._phrases import Reference
from newslint.checks.dates._whose import no_age
from newslint.layers.dates import Interval, TimeExpression
from newslint.layers.names.people import KIN, human
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Without a number of two or three figures, one between commas or such a word a text tells no ages.
_OF_AGES = regexp(r"\b(?:1?\d\d|born|aged?|birthday)\b|\byears?[- ]old|\(\d{4}|\w, \d,")
_OF_NOBODY = regexp(r"\b(?:forged|false|fake|real (?:one|age)|likes? to say|jok(?:e|es|ed|ing)|claim(?:s|ed)?|pretend\w*|lied|insist(?:s|ed)?|thought to be|estimated|portrays|cast as|plays an?|fictional|unsure|initially|originally|would make|mistakenly|wrongly|disput\w+|certificate|records show|(?:first|earlier|previously) (?:said|given|put|reported)|earlier (?:statement|report|version)s?|correct(?:ing|ed|ion)|revis(?:ing|ed))\b")
#: Where ages are what the story is about, two of one person are no slip.
_DISPUTED = regexp(r"\b(?:lied about (?:his|her|their) age|(?:false|wrong|forged|fake) (?:age|birth)|forg(?:ed|ery|eries)\b[^.]{0,80}\b(?:age|birth|born)|(?:age|birth)\b[^.]{0,80}\bforg(?:ed|ery|eries)|age (?:dispute|fraud)|disputed age|true age|birth certificate|(?:counts?|counted|counting|reckon\w*|is|are)\b[^.]{0,20} (?:one|a year)(?: old| year old)? at birth|one (?:year )?(?:old )?at birth|(?:Korean|Chinese|lunar|traditional|East Asian) (?:age|reckoning|count|system|way of counting)|(?:age|reckoning|counting)s? by the lunar|\w+ years? younger on paper|(?:is|was) (?:really |in fact )?someone else|listed (?:at|as) \d\d|biological(?:ly)?|[Bb]y the calendar)\b", re.IGNORECASE)


class Ages:
    """The facts of an article, person by person; made once for a run of the rule."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.facts: list[Fact] = []
        self.backward: list[Span] = []
        self.persons: Persons | None = None
        if not _OF_AGES.search(doc.text) or _DISPUTED.search(doc.text):
            return
        self._tolds = told = [t for n, s in self._sentences() for t in self._told(n, s)]
        infants = any(t.unit != "year" for t in told)
        lives = [(n, x) for n, s in self._sentences() for x in dates_of(doc, s) if (is_birth(doc, x) and (x.year or (infants and reading(x, doc.metadata.date)))) or is_death(doc, x) or is_life(doc, x)]
        self.persons = Persons(doc) if len(told) + len(lives) > 1 or any(is_life(doc, x) for _, x in lives) else None
        if self.persons is None:
            return
        self._whose = Owners(doc, self.persons)
        for n, x in lives:
            self._life(n, x)
        self._deaths = {f.who: f for f in self.facts if f.sort == "death" and not f.marks & GUESSED}
        for t in told:
            self._age(t)
        small = {f.who for f in self.facts if f.sort == "age" and f.born.high - f.born.low < dt.timedelta(120)}
        self.facts = [f for f in self.facts if f.sort != "birth" or f.who in small or _FULL_YEAR.search(f.span.of(doc.text))]
        self._obituary()
        self.facts.sort(key=lambda f: f.span)

    def _obituary(self) -> None:
        """The age of a nameless dead in the headline becomes that of the one whose death the article tells of."""
        dead = {self.root(f.who) for f in self.facts if f.sort == "death"}
        for k, f in enumerate(self.facts):
            if len(dead) == 1 and f.years and self.doc.block_at(f.span.start).kind in ("headline", "deck") and self.name(f.who) == "the person" and _DIES.search(self.doc.text, 0, f.span.start):
                self.facts[k] = f._replace(who=next(iter(dead)))

    def root(self, who: int) -> int:
        """The person that `who` turned out to be."""
        return self.persons.root(who) if self.persons else who

    def name(self, who: int) -> str:
        return self.persons.name(who) if self.persons else ""

    def called_alike(self, one: int, other: int) -> bool:
        """Whether the article has a noun for both, "boy", and for nobody else."""
        if self.persons is None:
            return False
        shared = self.persons.nouns(one) & self.persons.nouns(other)
        return any(self.persons.bearers(noun) == {self.root(one), self.root(other)} for noun in shared)

    def called(self, who: int) -> set[str]:
        """The words of the names by which the article calls a person."""
        return self.persons.called(who) if self.persons else set()

    def may_be(self, one: int, other: int) -> bool:
        """Whether two people may be one by their sex."""
        return self.persons is not None and self.persons.one_sex(one, other)

    def namesakes(self, one: int, other: int) -> bool:
        """Whether two people who are not the same share a name."""
        return one != other and self.persons is not None and bool(self.persons.called(one) & self.persons.called(other))

    def twice_in_full(self, who: int) -> bool:
        """Whether one sentence gives the full name twice, as if of two people."""
        if self.persons is None:
            return False
        named = [m for m in self.persons.named.mentions if m.entity == who and m.full]
        return any(self.doc.sentence_at(a.span.start) == self.doc.sentence_at(b.span.start) for a, b in pairwise(named))

    def _sentences(self) -> Iterator[tuple[int, Span]]:
        for number, sentence in enumerate(self.doc.sentences):
            if told_of(self.doc, sentence):
                yield number, sentence

    # Births and deaths -------------------------------------------------------------------------------------------------

    def _life(self, number: int, x: TimeExpression) -> None:
        doc = self.doc
        if is_life(doc, x) and x.first and x.last:
            tight = doc.block_at(x.span.start).kind not in ("headline", "deck") and not doc.text[: x.span.start].endswith(" lived from ")
            ref = self._whose.owner(number, x.span.start, x.span.end, tight=tight)
            if ref is None or ref.who is None or _A_NAME_BEFORE.search(doc.text, max(x.span.start - 30, 0), x.span.start) is None:
                return
            if x.first.year and x.last.year and x.last.year < x.first.year:
                self.backward.append(x.span)
            elif x.first.readings and x.last.readings:
                self._add(Fact(ref.who, x.first.span, number, "birth", x.first.readings[0], x.first.kind == "date"), ref, "life")
                self._add(self._death(ref.who, x.last, number), ref, "life")
            return
        birth = is_birth(doc, x)
        when = reading(x, doc.metadata.date)
        if when is None or (birth and _FOALED.search(doc.text, max(doc.sentences[number].start, x.span.start - 60), x.span.start)):
            return  # "bred Blitz, a stallion foaled in 2010"
        born = self.facts[-1] if self.facts else None
        if not birth and born and born.sort == "birth" and born.sentence == number and AND_DIED.fullmatch(doc.text, born.span.end, x.span.start):
            owners = [(born.ref, "and died")] if born.ref else []
        else:
            owners = self._whose.profiled(number) or self._whose.owners(number, x.span, birth=birth)
        several = self._whose.several(owners, x.span)
        for ref, mark in owners:
            if ref.who is not None:
                self._add(Fact(ref.who, x.span, number, "birth", when, x.kind in ("date", "month", "holiday")) if birth else self._death(ref.who, x, number), ref, mark, several)

    def _add(self, fact: Fact, ref: Reference | None, *marks: str) -> None:
        """Note a fact, and what its words say of its worth."""
        sentence, text = self.doc.sentences[fact.sentence], self.doc.text
        doubt = {"doubted"} if _OF_NOBODY.search(text, max(sentence.start, fact.span.start - 80), min(fact.span.end + 30, sentence.end)) else set()
        self.facts.append(fact._replace(who=self.root(fact.who), ref=ref, marks=frozenset({*marks, *doubt} - {""})))

    def _death(self, who: int, x: TimeExpression, number: int) -> Fact:
        when = reading(x, self.doc.metadata.date)
        assert when is not None
        return Fact(who, x.span, number, "death", Interval(dt.date.min, when.high), x.granularity == "day", when=when)

    # Ages --------------------------------------------------------------------------------------------------------------

    def _told(self, number: int, sentence: Span) -> Iterator[Told]:
        """The age phrases of a sentence."""
        doc, text, at = self.doc, sentence.of(self.doc.text), sentence.start
        taken: set[int] = set()
        scores = {m.start(1) for m in _ENTRY.finditer(text)} if _SCORING.search(text) else set()
        if len(scores) > 1:
            taken = scores  # "Brod, 50, and Linz, 62, made the only half-centuries"
        for kind, each in PHRASES:
            for m in each.finditer(text):
                named = m.groupdict()
                years = printed_number(m["n"]) - (kind == "year") - (named.get("yet") in _NOT_YET)
                span = Span(at + m.start("n"), at + m.end("n"))
                if kind == "birthday" and not m[0].endswith("birthday") and "celebrat" in m[0] and not _FEAST.search(doc.text):
                    continue  # "celebrated her 50th in the last minute"
                if kind == "year" and years < _LATE:
                    continue  # "in her fifth year, the mayor"
                if not 0 < years < 120 or m.start("n") in taken or doc.in_quotation(span) or no_age(text[: m.start("n")], text[m.end("n") :]):
                    continue
                unit = (named.get("unit") or "year").rstrip("s")
                if unit == "year" and kind not in ("year", "birthday") and not named.get("all") and not m[0].endswith("years") and any((x.span.overlaps(span) and x.kind not in ("time", "age")) or (x.kind == "time" and x.span.overlaps(span) and len(x.span.of(doc.text)) > 2) for x in dates_of(doc, sentence)):
                    continue
                taken.add(m.start("n"))
                printed = next((x.span for x in doc.dates_in(sentence) if x.kind == "age" and x.span.overlaps(span)), span)
                yield Told(printed, number, kind, years - (named.get("yet") in _NOT_YET), years, m, unit)
        for m in IN_DECADE.finditer(text):
            if (m["who"][0].isupper() if m["comma"] else human(m["who"]) and m["who"].lower() not in ("man", "woman")) and not doc.in_quotation(Span(at + m.start(), at + m.end())) and not _AS_ONE.search(text[: m.start()]):
                low, (least, most) = DECADES[m["ten"].lower()], _PARTS_OF_TEN[m["part"].lower() if m["part"] else ""]
                yield Told(Span(at + m.start("in"), at + m.end()), number, "vague", low + least, low + most, m)
        for m in VAGUES.finditer(text):
            young = m[0].lower() in ("teenager", "toddler") and not (_BORN_ASIDE.match(text, m.end()) and len(_YEARS.findall(text)) == 1)
            if not doc.in_quotation(Span(at + m.start(), at + m.end())) and not (_ONE_OF_THEN if young else _AS_ONE).search(text[: m.start()]) and not (text[: m.start()].lower().endswith("the ") and _RESTRICTED.match(text, m.end())):
                yield Told(Span(at + m.start(), at + m.end()), number, "vague", *VAGUE[m[0].lower()], m)

    def _age(self, told: Told) -> None:
        assert self.persons is not None
        doc = self.doc
        sentence = doc.sentences[told.sentence]
        if (owned := _OWNED.match(doc.text, told.span.end)) and any(human(w) or w in KIN for w in owned[1].split()):
            return  # "the 69-year-old's mother"
        if not any(r.span.start <= told.span.start < r.span.end for r in self.persons.inside(told.sentence)) and not of_person(doc, told, sentence):
            return
        if of_a_thing(doc, told, sentence, self.persons.inside(told.sentence)):
            return
        owners = self._whose.profiled(told.sentence) or self._whose.owners(told.sentence, told.span)
        if not owners or owners[0][1]:
            dead = next((f for f in self.facts if f.sort == "death" and f.sentence == told.sentence and f.span.end <= told.span.start and not CLAUSES.search(doc.text, f.span.end, told.span.start)), None)
            if dead is not None and dead.ref and _AT_DEATH.fullmatch(doc.text, dead.span.end, told.span.start):
                owners = [(dead.ref, "at death")]
        published = doc.metadata.date
        several = self._whose.several(owners, told.span)
        for ref, mark in owners:
            who = self._whose.root(ref)
            if who is None:
                continue
            if told.kind == "vague":
                if published:
                    self._add(Fact(who, told.span, told.sentence, "age", born_within(told.low, told.high, present(published)), False, None, present(published)), ref, mark, "vague")
                continue
            when, now = when_of(doc, told, sentence, published, self._deaths.get(who))
            times = [(when, now, "")] if when is not None else self._times(told, sentence)
            for when, now, guess in times:
                exact = (when.high - when.low).days < 70
                born = born_before(told.low, told.high, told.unit, when)
                sort = "would-be" if _WOULD_BE.match(told.match[0]) else "age"
                if told.kind == "birthday" and (death := self._deaths.get(who)) and death.when and _DIED_AFTER.search(doc.text, sentence.start, told.span.start):
                    when = death.when  # "died two days after his 80th birthday": at 80
                fact = Fact(who, told.span, told.sentence, sort, born, exact, told.high if told.unit == "year" else None, when, now)
                self._add(fact, ref, mark, guess, several, f"kind {told.kind}" if told.kind not in ("now", "event") else "", "of other times" if now and loose(doc, told, sentence) else "", "" if told.unit == "year" else "infant")

    def _times(self, told: Told, sentence: Span) -> list[tuple[Interval, bool, str]]:
        """The days an age may be of where the words do not say: the one year of its sentence, else publication."""
        published = self.doc.metadata.date
        if told.match[0].lower().startswith("then "):
            return []  # of a time told before, which nobody found
        dated = {x.readings[0]: None for x in dates_of(self.doc, sentence) if x.year and len(x.readings) == 1 and x.kind in ("date", "month", "year", "season") and not is_birth(self.doc, x)}
        alone = sum(1 for t in self._tolds if t.sentence == told.sentence) == 1
        if len(dated) == 1 and alone:
            return [(next(iter(dated)), False, "its sentence dates it")]
        if published is None or told.kind not in ("now", "event", "death"):
            return []
        if told.match[0].lower().startswith(("at ", "by ")):
            text, m = sentence.of(self.doc.text), told.match
            state = _STATE.match(text, m.end()) if _AS_AN_ASIDE.search(text, 0, m.start()) else None
            return [(present(published), True, "by an aside")] if state and (state["now"] or not dated) else []
        return [] if dated or sentence.of(self.doc.text)[told.match.end() :].startswith(" when ") else [(present(published), True, "perhaps now")]


#: "Judge Pinchbeck, at 62 the youngest member", "; at 60, he says, he would like to fish".
_AS_AN_ASIDE = regexp(r"(?:^|[,;:—–]|[,;:] (?:and|but|who|now)|^Still [a-z]+ing(?: [a-z]+)*)\W*$")
_STATE = regexp(r",? (?:(?:the|an?|one|among|[A-Z][\w’-]+ [^,;]*(?:is|has))|(?P<now>(?:(?:he|she|and) )?(?:is|has|says|remains|still|already)))\b")

#: Marks of a fact of which it is not said whose it is.
GUESSED = frozenset(("of the last", "of the first", "of one ahead", "of the sentence before"))
#: "The teenager, who was born in 1998": one of today.
_BORN_ASIDE = regexp(r",? (?:who was )?born\b")
_YEARS = regexp(r"\b(?:1[89]|20)\d\d\b")
_AS_ONE = regexp(r"\b(?:as|when|then|was) an?\s*$", re.IGNORECASE)
_ONE_OF_THEN = regexp(r"\b(?:(?:as|when|then|was) an?|the)\s*$", re.IGNORECASE)
_RESTRICTED = regexp(r" (?:who|whom|whose|that|from|with|of)\b")
#: Younger people are in such a year of an office or a school.
_LATE = 49
_DIED_AFTER = regexp(r"\b(?:died|dead|death|killed|passed away)\b[^;.]{0,60}, (?:just |only |barely )?(?:an?|the|[a-z]+|\d+) (?:days?|weeks?|months?) after (?:his|her) $")
_AT_DEATH = regexp(r",? (?:aged|(?:when|while) (?:he|she) was|at the age of|at|still only|only)?(?: the)? ?")
#: Before an age that is still to come.
_NOT_YET = ("not yet", "not quite", "almost", "nearly")
#: An age that the dead would have.
_WOULD_BE = regexp(r"would (?:now )?(?:have been|have turned|be)\b")
_PARTS_OF_TEN = {"": (0, 9), "early": (0, 4), "mid": (3, 7), "late": (6, 9)}
#: "The 69-year-old's mother".
_OWNED = regexp(r"[’']s ((?:[a-z-]+ ?){1,3})")
_A_NAME_BEFORE = regexp(r"[\w’.-]+(?:,? \((?:b\. |born )?|, | lived from )$")
_DIES = regexp(r"\b(?:dies|dead|died|dies in [^,]+|dies, )(?: \w+){0,4},? (?:at|aged)(?: age)? $")
_FOALED = regexp(r"\b(?:an?|the) (?:[a-z-]+ )*[a-z]+ (?:foaled|whelped|hatched)\b[^;.]*$")
_FULL_YEAR = regexp(r"\d{4}")
_FEAST = regexp(r"\b(?:born|birthday|party|cake)\b")
_ENTRY = regexp(r"[A-Z][\w’-]+,? \(?(\d{1,3})(?=[,;.)]| and\b)")
_SCORING = regexp(r"\b(?:half-centuries|centuries|fifties|carded|polled|not out|leaderboard|scores|scorecards?)\b")
