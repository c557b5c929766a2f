"""Of whom an age, a birth or a death is told."""

from __future__ import annotations

import re

from newslint.checks.dates._age_phrases import AFTER_NAME
from newslint.checks.dates._persons import Persons
from newslint.checks.dates._phrases import Reference
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Where a clause of its own starts.
CLAUSES = regexp(r"[;:–—]|,(?= (?:and|but|while|whereas) )|(?: and| but) (?=he\b|she\b)")
#: What ties an age, a birth or a death to the phrase right before it.
_TIGHT = regexp(
    r"(?:,? (?:Jr|Sr|III?)\.?)?(?:(?:,| \(|’s|'s)? ?(?:who |and )?(?:(?:is|was|were|had|has|had just|’s|'s|turned|turns|will be|will turn|would have been|would be|has (?:just )?turned|at the time|then|now|today|currently|remains|still|only|just|barely|already|an?|the|aged|age|at|of|years?)[ ]){0,4}|,? \()\(?"
)
_TIGHT_BIRTH = regexp(r"(?:,| \(|,? who (?:was|is)|,? was|,? had been)? ?\(?(?:was )?(?:born|b\.)[^;()]{0,90}")
_FRONTED = regexp(r"[\"“‘'(]?(?:At(?: the)?(?: age)?(?: of)?|Aged|(?:[Bb]orn|Hatched|Foaled|Whelped)\b[^;]*|Now|Today|By|On|In|Then|Just|Only|When\b[^;]*|After\b[^;]*)?[^;.]{0,60}?\(?$")
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
_BORN_FIRST = regexp(r"[\"“‘']?(?:[Bb]orn|[Hh]atched|[Ff]oaled|[Ww]helped)\b")
_BORE = regexp(r" (?:had|bore|gave birth to) $")
_SOME_NOUN = regexp(r"\b(?:and|with|or|by|of) (?:an?|the|his|her|their|another) (?:[a-z-]+ )?[a-z-]+, $")
_LABEL = regexp(r"(?:Born|Died|Aged?|Date of birth|Birth ?date|Death): ")
_RELATIVE = regexp(r"(?: \(\d{1,3}\)|, \d{1,3})?, who (?!said\b|says\b|told\b)[^,;:()–—]*")
_AS_GIVEN = regexp(r" [^,;:()]{4,40}")
#: "The house in which the seventh died at 84".
_ANOTHER_ONE = regexp(r"\bthe (?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|other|former|latter) (?:died|was|had|is|has)\b")
_CLAUSE_AT = regexp(r"(?:, |; |\band |\bbut )(?:now )?(?:at|aged)(?: the age of)? $")
_PARTS = regexp(r"(?:[;:–—]| -) ")
_MODIFIED = regexp(r" (?:who|that|accused|charged|convicted|suspected|whose)\b")
_RESPECTIVELY = regexp(r"\d+,? and \d+\b")


class Owners:
    """Whose what the sentences of an article tell is."""

    def __init__(self, doc: Document, persons: Persons) -> None:
        self.doc = doc
        self.persons = persons

    def owner(self, number: int, start: int, end: int, *, birth: bool = False, tight: bool = False) -> Reference | None:
        """Of whom something at `start` to `end` of a sentence is told, or None where that may be one of several."""
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
        for cut in reversed([sentence.start, *(m.end() for m in CLAUSES.finditer(text, sentence.start, start))]):
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
        return within[-1] if len({self.root(r) for r in within}) == 1 else None

    def _leads(self, ref: Reference) -> bool:
        """Whether a phrase is the subject of what follows: no "his wife" of somebody else, nothing possessed."""
        return ref.det not in ("his", "her", "their", "its", "’s") and not re.match(r"[’']s\b", self.doc.text[ref.span.end : ref.span.end + 3])

    def root(self, ref: Reference) -> int | None:
        return None if ref.who is None else self.persons.root(ref.who)

    def profiled(self, number: int) -> list[tuple[Reference, str]]:
        """Whose profile a line without anybody in it belongs to: "Ana Ruiz, singer. Born: May 5, 1950. Died: ..."."""
        if not _LABEL.match(self.doc.text, self.doc.sentences[number].start) or self.persons.inside(number):
            return []
        above = next((refs for k in range(number - 1, max(number - 6, -1), -1) if (refs := [r for r in self.persons.inside(k) if r.sort != "group"])), [])
        return [(above[0], "")] if len({self.root(r) for r in above}) == 1 and above[0].who is not None else []

    def owners(self, number: int, span: Span, *, birth: bool = False) -> list[tuple[Reference, str]]:
        """Of whom something is told: the one whom the words name, or those of whom it may be."""
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
        return list({self.root(r): (r, mark) for r, mark in reversed(found)}.values())

    def several(self, owners: list[tuple[Reference, str]], span: Span) -> str:
        """The mark of what may be told of one of two people: no more than a guess. A phrase that brings somebody in is no candidate."""
        known = {self.root(ref): ref for ref, _ in owners if ref.sort != "noun" or ref.det not in ("a", "an", "’s", "")}
        both = _WERE_BORN.match(self.doc.text, max(r.span.end for r in known.values()), span.start) if len(known) > 1 else None
        return "of several" if len(known) > 1 and not both else ""
