"""What an article tells of when its people were born: births, deaths and ages, each as the days on which the person may have been born."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from itertools import pairwise

from newslint.checks.dates._age_bearers import loose, of_a_thing, of_person
from newslint.checks.dates._age_phrases import AFTER_NAME, DECADES, IN_DECADE, PHRASES, VAGUE, VAGUES
from newslint.checks.dates._age_sums import Untimed, timed
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
from newslint.checks.dates._persons import Persons, told_of
from newslint.checks.dates._phrases import Reference
from newslint.checks.dates._whose import no_age
from newslint.layers.dates import Interval, TimeExpression
from newslint.layers.names.people import KIN, human
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Without a number of two or three figures, one between commas or such a word a text tells no ages.
_OF_AGES = regexp(r"\b(?:1?\d\d|born|aged?|birthday)\b|\byears?[- ]old|\(\d{4}|\w, \d,")
#: Where a clause of its own starts.
_CLAUSES = regexp(r"[;:–—]|,(?= (?:and|but|while|whereas) )|(?: and| but) (?=he\b|she\b)")
_OF_NOBODY = regexp(r"\b(?:forged|false|fake|real (?:one|age)|likes? to say|jok(?:e|es|ed|ing)|claim(?:s|ed)?|pretend\w*|lied|insist(?:s|ed)?|thought to be|estimated|portrays|cast as|plays an?|fictional|unsure|initially|originally|would make|mistakenly|wrongly|disput\w+|certificate|records show|(?:first|earlier|previously) (?:said|given|put|reported)|earlier (?:statement|report|version)s?|correct(?:ing|ed|ion)|revis(?:ing|ed))\b")
#: Where ages are what the story is about, two of one person are no slip.
_DISPUTED = regexp(r"\b(?:lied about (?:his|her|their) age|(?:false|wrong|forged|fake) (?:age|birth)|forg(?:ed|ery|eries)\b[^.]{0,80}\b(?:age|birth|born)|(?:age|birth)\b[^.]{0,80}\bforg(?:ed|ery|eries)|age (?:dispute|fraud)|disputed age|true age|birth certificate|(?:counts?|counted|counting|reckon\w*|is|are)\b[^.]{0,20} (?:one|a year)(?: old| year old)? at birth|one (?:year )?(?:old )?at birth|(?:Korean|Chinese|lunar|traditional|East Asian) (?:age|reckoning|count|system|way of counting)|(?:age|reckoning|counting)s? by the lunar|\w+ years? younger on paper|(?:is|was) (?:really |in fact )?someone else|listed (?:at|as) \d\d|biological(?:ly)?|[Bb]y the calendar)\b", re.IGNORECASE)
#: What ties an age, a birth or a death to the phrase right before it.
_TIGHT = regexp(
    r"(?:,? (?:Jr|Sr|III?)\.?)?(?:(?:,| \(|’s|'s)? ?(?:who |and )?(?:(?:is|was|were|had|has|had just|’s|'s|turned|turns|will be|will turn|would have been|would be|has (?:just )?turned|at the time|then|now|today|currently|remains|still|only|just|barely|already|an?|the|aged|age|at|of|years?)[ ]){0,4}|,? \()\(?"
)
_TIGHT_BIRTH = regexp(r"(?:,| \(|,? who (?:was|is)|,? was|,? had been)? ?\(?(?:was )?(?:born|b\.)[^;()]{0,90}")
_FRONTED = regexp(r"[\"“‘'(]?(?:At(?: the)?(?: age)?(?: of)?|Aged|(?:[Bb]orn|Hatched|Foaled|Whelped)\b[^;]*|Now|Today|By|On|In|Then|Just|Only|When\b[^;]*|After\b[^;]*)?[^;.]{0,60}?\(?$")


class Ages:
    """The facts of an article, person by person; made once for a run of the rule."""

    def __init__(self, doc: Document) -> None:
        self.doc = doc
        self.facts: list[Fact] = []
        self.backward: list[Span] = []
        self.persons: Persons | None = None
        if not _OF_AGES.search(doc.text) or _DISPUTED.search(doc.text):
            return
        self._untimed: list[Untimed] = []
        self._tolds = told = [t for n, s in self._sentences() for t in self._told(n, s)]
        infants = any(t.unit != "year" for t in told)
        lives = [(n, x) for n, s in self._sentences() for x in dates_of(doc, s) if (is_birth(doc, x) and (x.year or (infants and reading(x, doc.metadata.date)))) or is_death(doc, x) or is_life(doc, x)]
        self.persons = Persons(doc) if len(told) + len(lives) > 1 or any(is_life(doc, x) for _, x in lives) else None
        if self.persons is None:
            return
        for n, x in lives:
            self._life(n, x)
        self._deaths = {f.who: f for f in self.facts if f.sort == "death" and not f.marks & GUESSED}
        for t in told:
            self._age(t)
        for u, when in [*timed(doc, self._untimed, self.facts)]:
            self._add(Fact(u.who, u.told.span, u.told.sentence, "age", born_before(u.told.low, u.told.high, "year", when), False, u.told.high, when), u.ref, "by the years between")
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

    # Whose -------------------------------------------------------------------------------------------------------------

    def owner(self, number: int, start: int, end: int, *, birth: bool = False, tight: bool = False) -> Reference | None:
        """Of whom something at `start` to `end` of a sentence is told, or None where that may be one of several."""
        assert self.persons is not None
        text, sentence = self.doc.text, self.doc.sentences[number]
        refs = self.persons.inside(number)
        inside = next((r for r in refs if r.span.start <= start < r.span.end), None)
        if inside:
            return inside
        before = [r for r in refs if r.span.end <= start]
        after = [r for r in refs if r.span.start >= end]
        if before:
            gap = text[before[-1].span.end : start]
            if _RESPECTIVELY.match(text, start) and len(before) > 1 and re.search(r" and (?:\w+ )?$", text[before[-2].span.end : before[-1].span.start]):
                return None
            if len(before) > 1 and gap.startswith(" was ") and _MODIFIED.match(text, before[0].span.end):
                return before[0]  # "The woman who rebuilt Valdez was born"
            if not birth and len(before) > 1 and before[-1].det in ("his", "her", "a") and _BORE.search(text, before[-2].span.end, before[-1].span.start) and gap in (" at ", ", at ", " when she was "):
                return before[-2]  # "had her first child at 16"
            if _RELATIVE.fullmatch(gap) or (before[-1].det == "own" and _AS_GIVEN.fullmatch(gap)):
                return before[-1]  # "He succeeds Ana Ruiz, who left at 85", "the clerk gave his date of birth as"
            if (_TIGHT_BIRTH if birth else _TIGHT).fullmatch(gap) and not (gap.startswith((",", " (")) and "was born" in gap and "who" not in gap and len(before) > 1):
                return before[-1]
        if not birth and _OLD.match(text, end - 3):
            if after and AFTER_NAME.fullmatch(text, end, after[0].span.start):
                return after[0]
            if _BEFORE_A_NAME.match(text, end):
                return None
        elif text[start].isdigit() and _UNREAD.search(text, max(start - 30, 0), start) and not (before and start - before[-1].span.end < 3):
            return None
        if after and text[:end].endswith("birthday") and _OF_WHOM.fullmatch(text, end, after[0].span.start):
            return after[0]  # "the 100th birthday on Tuesday of Ida Lowe"
        if after and not birth and _DEATH_AT.search(text, sentence.start, start) and re.fullmatch(r",? of (?:the |his |her )?(?:[a-z-]+ )*", text[end : after[0].span.start]):
            return after[0]  # "the death, at 73, of Ida Lowe"
        if not birth and not (before and start - before[-1].span.end < 3) and _SOME_NOUN.search(text, max(start - 40, sentence.start), start):
            return None  # "Brod and a cornet, 23,"
        if before and _ANOTHER_ONE.search(text, before[-1].span.end, start):
            return None
        opened = max((m.end() for m in _PARTS.finditer(text, sentence.start, start)), default=sentence.start)
        follows = next((r for r in after if text[end : r.span.start] in (" ", ", ") and r.sort in ("pronoun", "name")), None)
        if not birth and follows and _CLAUSE_AT.search(text, sentence.start, start):
            return follows  # "..., and at 38 he is on his second tour"
        if birth and (m := _BORN_FIRST.match(text, opened)) and m.end() <= start:
            before = []  # "Born to two teachers in 1970, she", "...; born in 1970, she"
        if not before:
            leading = [r for r in after if text[r.span.start - 2 : r.span.start] in (", ", ") ", ": ") or (r.sort == "name" and (described := _DESCRIBED.search(text, sentence.start, r.span.start)) and human(described[1])) or text[end : r.span.start] == " " or text[: r.span.start].endswith(", that ")]
            leading = [r for r in leading if not any(o.who == r.who and o.det in ("his", "her") and o.span.end <= r.span.start for o in after)]  # "his trainer, Aoife Byrne"
            ahead = next((r for r in leading if r.sort in ("name", "pronoun")), next(iter(leading), None))
            if ahead and ahead.sort != "group" and _FRONTED.fullmatch(text, opened if birth else sentence.start, start) and self._leads(ahead):
                return ahead
            return None
        if tight:
            return None
        within: list[Reference] = []
        for cut in reversed([sentence.start, *(m.end() for m in _CLAUSES.finditer(text, sentence.start, start))]):
            within = [r for r in before if r.span.start >= cut]
            if within or text[max(cut - 1, 0)] != ",":  # ", and" may go on with the same subject
                break
        if not within:
            return None
        aside = _ASIDE.match(text, within[0].span.end, start)
        if aside:
            within = [r for r in within if not (aside.start() <= r.span.start < aside.end())]
        if any(r.sort == "group" for r in within):
            return None
        return within[-1] if len({self._root(r) for r in within}) == 1 else None

    def _leads(self, ref: Reference) -> bool:
        """Whether a phrase is the subject of what follows: no "his wife" of somebody else, nothing possessed."""
        return ref.det not in ("his", "her", "their", "its", "’s") and not re.match(r"[’']s\b", self.doc.text[ref.span.end : ref.span.end + 3])

    def _root(self, ref: Reference) -> int | None:
        assert self.persons is not None
        return None if ref.who is None else self.persons.root(ref.who)

    # Births and deaths -------------------------------------------------------------------------------------------------

    def _life(self, number: int, x: TimeExpression) -> None:
        doc = self.doc
        if is_life(doc, x) and x.first and x.last:
            tight = doc.block_at(x.span.start).kind not in ("headline", "deck") and not doc.text[: x.span.start].endswith(" lived from ")
            ref = self.owner(number, x.span.start, x.span.end, tight=tight)
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
            owners = self._profiled(number) or self._owners(number, x.span, birth=birth)
        several = self._several(owners, x.span)
        for ref, mark in owners:
            if ref.who is not None:
                self._add(Fact(ref.who, x.span, number, "birth", when, x.kind in ("date", "month", "holiday")) if birth else self._death(ref.who, x, number), ref, mark, several)

    def _add(self, fact: Fact, ref: Reference | None, *marks: str) -> None:
        """Note a fact, and what its words say of its worth."""
        sentence, text = self.doc.sentences[fact.sentence], self.doc.text
        doubt = {"doubted"} if _OF_NOBODY.search(text, max(sentence.start, fact.span.start - 80), min(fact.span.end + 30, sentence.end)) else set()
        self.facts.append(fact._replace(who=self.root(fact.who), ref=ref, marks=frozenset({*marks, *doubt} - {""})))

    def _profiled(self, number: int) -> list[tuple[Reference, str]]:
        """Whose profile a line without anybody in it belongs to: "Ana Ruiz, singer. Born: May 5, 1950. Died: ..."."""
        assert self.persons is not None
        if not _LABEL.match(self.doc.text, self.doc.sentences[number].start) or self.persons.inside(number):
            return []
        above = next((refs for k in range(number - 1, max(number - 6, -1), -1) if (refs := [r for r in self.persons.inside(k) if r.sort != "group"])), [])
        return [(above[0], "")] if len({self._root(r) for r in above}) == 1 and above[0].who is not None else []

    def _owners(self, number: int, span: Span, *, birth: bool = False) -> list[tuple[Reference, str]]:
        """Of whom something is told: the one whom the words name, or those of whom it may be."""
        assert self.persons is not None
        ref = self.owner(number, span.start, span.end, birth=birth)
        if ref is not None and ref.who is not None and not (ref.age is not None and ref.det in ("a", "an") and self.doc.text[: ref.span.start].endswith(" as ")):
            return [(ref, "")]
        subject = _UNREAD_SUBJECT.search(self.doc.text, self.doc.sentences[number].start, span.start)
        if subject and not any(r.span.start < subject.end(1) and subject.start(1) <= r.span.end + 2 for r in self.persons.inside(number)):
            return []  # "the last of whom, Clément, died in": of nobody who was read
        if not birth and (_UNREAD.search(self.doc.text, max(span.start - 30, 0), span.start) or _OLD.match(self.doc.text, span.end - 3)) and ref is None:
            return []  # of a name that was not read: "Amir, 8", or of a noun: "a 21-year-old and a man of 23"
        here = [r for r in self.persons.inside(number) if r.who is not None and r.sort != "group"]
        before = [r for r in here if r.span.end <= span.start]
        before = [r for k, r in enumerate(before) if not (k + 1 < len(before) and before[k + 1].det == "’s" and _POSSESSOR.match(self.doc.text, r.span.end))]  # "Lind's father, Nils, died at 58"
        if ref is not None and ref.who is not None and before:
            return [(before[0], "as one so old")]  # "made his debut as a 17-year-old"
        found = [(before[-1], "of the last"), (before[0], "of the first")] if before else [(r, "of one ahead") for r in here[:1]]
        if not found or (ref is not None and ref.sort in ("noun", "pronoun")):
            above = next((refs for k in range(number - 1, max(number - 4, -1), -1) if (refs := [r for r in self.persons.inside(k) if r.who is not None and r.sort != "group"])), [])
            found += [(r, "of the sentence before") for r in (above[0], above[-1])] if above else []
        return list({self._root(r): (r, mark) for r, mark in reversed(found)}.values())

    def _several(self, owners: list[tuple[Reference, str]], span: Span) -> str:
        """The mark of what may be told of one of two people: no more than a guess. A phrase that brings somebody in is no candidate."""
        known = {self._root(ref): ref for ref, _ in owners if ref.sort != "noun" or ref.det not in ("a", "an", "’s", "")}
        both = _WERE_BORN.match(self.doc.text, max(r.span.end for r in known.values()), span.start) if len(known) > 1 else None
        return "of several" if len(known) > 1 and not both else ""

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
        owners = self._profiled(told.sentence) or self._owners(told.sentence, told.span)
        if not owners or owners[0][1]:
            dead = next((f for f in self.facts if f.sort == "death" and f.sentence == told.sentence and f.span.end <= told.span.start and not _CLAUSES.search(doc.text, f.span.end, told.span.start)), None)
            if dead is not None and dead.ref and _AT_DEATH.fullmatch(doc.text, dead.span.end, told.span.start):
                owners = [(dead.ref, "at death")]
        published = doc.metadata.date
        several = self._several(owners, told.span)
        for ref, mark in owners:
            who = self._root(ref)
            if who is None:
                continue
            if told.kind == "vague":
                if published:
                    self._add(Fact(who, told.span, told.sentence, "age", born_within(told.low, told.high, present(published)), False, None, present(published)), ref, mark, "vague")
                continue
            when, now = when_of(doc, told, sentence, published, self._deaths.get(who))
            times = [(when, now, "")] if when is not None else self._times(told, sentence)
            if not times and not mark and told.unit == "year" and told.kind in ("event", "now"):
                self._untimed.append(Untimed(told, ref, who))
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
#: "35-year-old Serena Hill", where nobody was read.
#: An age that the dead would have.
_WOULD_BE = regexp(r"would (?:now )?(?:have been|have turned|be)\b")
_PARTS_OF_TEN = {"": (0, 9), "early": (0, 4), "mid": (3, 7), "late": (6, 9)}
_OLD = regexp(r"old|\w{0,3}[- ]years?[- ]olds?")
#: "Roy, 77", where no name was read.
_UNREAD = regexp(r"[A-Z][\w’-]+(?:, | \()(?:then |now |aged |only |just )?$")
_POSSESSOR = regexp(r"[’'](?:s\b)? ")
#: "Clément, died in", "Clément was born in".
_UNREAD_SUBJECT = regexp(r"\b([A-Z][\w’-]+),? (?:(?:who )?(?:was|had been|is) )?(?:born|died|killed|murdered|drowned)\b[^.;]*$")
_BEFORE_A_NAME = regexp(r"(?:[- ]years?[- ]olds?|(?<=old)) (?:[a-z][\w’-]* ){0,2}[A-Z]")
#: "Ann Smith, the conductor who brought Janacek to schools, died": nobody in it is the subject.
_ASIDE = regexp(r"(?:, [A-Z][\w’-]+)?, (?:who|whose|which|the|an?|now|then|known|born|[a-z]+(?:ed|ing)) [^.;]*?, (?=(?:has|have|had|was|is|will|would|died|dies|said|says|told|won|\w+ed)\b)")
#: "Now 38, goalkeeper Luca Brandolini".
_DESCRIBED = regexp(r"[,)] (?:the )?(?:[a-z-]+ ){0,3}?([a-z-]+) $")
_OF_WHOM = regexp(r"(?:,? (?:on|this|last|next) \w+,?)? of (?:the (?:late )?(?:[a-z-]+ )?|(?:Mr|Mrs|Ms|Sir|Dame)\.? )?")
#: "Ikenna and Obinna Eze were born in": both.
_WERE_BORN = regexp(r",? were (?:both )?born\b")
_DEATH_AT = regexp(r"\bdeath,? (?:at|aged|at the age of|at age) (?:just |only )?$")
#: "The 69-year-old's mother".
_OWNED = regexp(r"[’']s ((?:[a-z-]+ ?){1,3})")
_A_NAME_BEFORE = regexp(r"[\w’.-]+(?:,? \((?:b\. |born )?|, | lived from )$")
_BORN_FIRST = regexp(r"[\"“‘']?(?:[Bb]orn|[Hh]atched|[Ff]oaled|[Ww]helped)\b")
_BORE = regexp(r" (?:had|bore|gave birth to) $")
_DIES = regexp(r"\b(?:dies|dead|died|dies in [^,]+|dies, )(?: \w+){0,4},? (?:at|aged)(?: age)? $")
_FOALED = regexp(r"\b(?:an?|the) (?:[a-z-]+ )*[a-z]+ (?:foaled|whelped|hatched)\b[^;.]*$")
_SOME_NOUN = regexp(r"\b(?:and|with|or|by|of) (?:an?|the|his|her|their|another) (?:[a-z-]+ )?[a-z-]+, $")
_LABEL = regexp(r"(?:Born|Died|Aged?|Date of birth|Birth ?date|Death): ")
_RELATIVE = regexp(r"(?: \(\d{1,3}\)|, \d{1,3})?, who (?!said\b|says\b|told\b)[^,;:()–—]*")
_AS_GIVEN = regexp(r" [^,;:()]{4,40}")
_FULL_YEAR = regexp(r"\d{4}")
_FEAST = regexp(r"\b(?:born|birthday|party|cake)\b")
_ENTRY = regexp(r"[A-Z][\w’-]+,? \(?(\d{1,3})(?=[,;.)]| and\b)")
_SCORING = regexp(r"\b(?:half-centuries|centuries|fifties|carded|polled|not out|leaderboard|scores|scorecards?)\b")
#: "The house in which the seventh died at 84".
_ANOTHER_ONE = regexp(r"\bthe (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|other|former|latter) (?:died|was|had|is|has)\b")
_CLAUSE_AT = regexp(r"(?:, |; |\band |\bbut )(?:now )?(?:at|aged)(?: the age of)? $")
_PARTS = regexp(r"(?:[;:–—]| -) ")
_MODIFIED = regexp(r" (?:who|that|accused|charged|convicted|suspected|whose)\b")
_RESPECTIVELY = regexp(r"\d+,? and \d+\b")
