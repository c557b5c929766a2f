"""Where an article speaks of somebody who is dead: by name, by "he" or "she", by "the Spaniard", "the 83-year-old"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.facts import _dead
from newslint.knowledge import Person
from newslint.regexp import regexp
from newslint.rule import Document, Span

_BLOCKS = ("paragraph", "item", "caption", "deck", "headline")
_NUMERAL = regexp(r"\s[IVX]+\b")
#: "Leonid I. Brezhnev": the initial parts the names of a mention.
_INITIAL = regexp(r"(?:\s[A-Z]\.){1,2}\s(?P<family>[A-Z][\w’'-]+)")
#: "Diana, Princess of Wales": the rank is part of the name that the knowledge has.
_RANK = regexp(r",\s(?P<rank>Princess|Prince|Queen|King|Duke|Duchess)\sof\s")
_JUNIOR = regexp(r",?\s([JS]r\.)")
_APPOSED = regexp(r",\s+(?P<who>who\s+)?(?P<words>[^;:.“”\"]{2,90}?),(?=\s)")
_LISTED = regexp(r"[A-Z][\w’'-]+\s(?:[A-Z][\w.’'-]+\s)*(?:[A-Z][\w.’'-]+,\s|and\s[A-Z])")
_PRONOUN = regexp(r"\b(?:[Hh]e|[Ss]he)\b")
#: "The Spaniard", "the 83-year-old", "the old champion", "The former president".
_DESCRIBED = regexp(r"\b[Tt]he\s(?=(?P<one>[\w-]+)(?:\s(?P<two>[\w-]+)(?:\s(?P<three>[\w-]+))?)?)")
_OF = regexp(r"\b(?:of|than|like|against|about|as|by|for|after)\s(?:[\w’'-]+\s){0,5}$")
#: "HMS Queen Elizabeth".
_SHIP = regexp(r"\b(?:HMS|RMS|USS|[Ll]iner|[Cc]arrier|[Ss]hip)\s+(?:[A-Z][a-z]+\s)?$")
_AGED = regexp(r"(?P<age>\d{1,3})-year-old")


class Who(NamedTuple):
    """A name in running text; it has what the names layer's mentions have, and they may stand for it."""

    span: Span
    text: str
    title: str | None
    title_span: Span | None
    entity: int
    possessive: bool


class Reference(NamedTuple):
    """Words that mean a person, and what makes it more or less sure."""

    span: Span
    evidence: frozenset[str]


def candidates(doc: Document) -> Iterator[Who]:
    """The names in running text, whole: with a middle initial, with the numeral of a monarch or pope, with a rank of birth."""
    after = 0
    for m in doc.names.mentions:
        if m.kind not in ("person", "unknown") or m.span.start < after or m.block not in _BLOCKS:
            continue
        numeral = _NUMERAL.match(doc.text, m.span.end)
        name, text = Span(m.span.start, numeral.end() if numeral else m.span.end), m.text
        if initial := _INITIAL.match(doc.text, m.span.end):
            name, text = Span(m.span.start, initial.end()), f"{m.text.split()[-1]} {initial['family']}"
            after = initial.end()
        elif (junior := _JUNIOR.match(doc.text, m.span.end)) and doc.knowledge.people(f"{m.text} {junior[1]}"):
            name, text = Span(m.span.start, junior.end()), f"{m.text} {junior[1]}"
        elif rank := _RANK.match(doc.text, m.span.end):
            text = f"{rank['rank']} {m.text}"
        elif numeral:
            text = name.of(doc.text)
        elif len(words := m.text.split()) > 2 and not doc.knowledge.people(m.text):
            # "Nomzamo Winnie Madikizela-Mandela": known by the last two.
            text = " ".join(words[-2:])
        yield Who(name, text, m.title, m.title_span, m.entity, m.possessive)


def found(doc: Document, published: dt.date) -> Iterator[tuple[Person, list[Reference]]]:
    """Each dead person whom the article names, with the words that mean the person, in order."""
    people: dict[str, tuple[Person, list[Reference]]] = {}
    others: set[str] = set()
    for m in candidates(doc):
        if re.match(r"[\"”’'],?\s", doc.text[m.span.end :][:3]) and doc.text[m.span.start - 1 : m.span.start] in ('"', "“", "‘"):
            # The title of a work.
            continue
        if _SHIP.search(doc.text, max(m.span.start - 24, 0), m.span.start):
            continue
        row = _dead.person(doc, m, m.text)
        if row is None or row.died is None or row.name in others or row.died.high > published:
            continue
        beside = _APPOSED.match(doc.text, m.span.end, doc.sentence_at(m.span.start).end)
        # "X, Ann Roe and Bo Lee, who": others beside X tell nothing of X.
        listed = beside and _LISTED.match(beside["words"])
        apposition = (("who " if beside["who"] else "") + beside["words"]) if beside and not listed else ""
        who = _dead.bearer(doc, row, m, apposition, published)
        if who is None:
            others.add(row.name)
            people.pop(row.name, None)
            continue
        references = people.setdefault(row.name, (row, []))[1]
        # "Queen" is part of a name of office.
        rank = m.title_span if row.order == "single" else None
        references.append(Reference(Span(rank.start if rank else m.span.start, m.span.end), who))
        references += _later(doc, row, m, who, published)
    yield from people.values()


def _later(doc: Document, row: Person, m: Who, who: frozenset[str], published: dt.date) -> Iterator[Reference]:
    """The pronouns and descriptions of a person after a name, up to the next person's and two sentences on."""
    block = doc.block_at(m.span.start)
    behind = False
    stop = min((n.span.start for n in doc.names.mentions if n.span.start > m.span.end and n.kind == "person"), default=block.span.end)
    for nth, sentence in enumerate([s for s in doc.sentences_in(block.span) if s.end > m.span.start][:3]):
        rivals = [n for n in doc.names.mentions if sentence.start <= n.span.start < min(m.span.start, sentence.end) and n.kind == "person"]
        start, end = max(sentence.start, m.span.end), min(sentence.end, stop)
        tied = who | {f"sentence {nth} on"} | ({"a rival"} if rivals else set())
        # "An admirer of X, he ...": another's pronoun. "Lawyers for X said he ...": his, or the speaker's.
        beside = nth == 0 and _OF.search(doc.text, sentence.start, m.title_span.start if m.title_span else m.span.start) is not None
        tied |= {"behind another's noun"} if beside else set()
        behind |= nth == 0 and bool(rivals)
        # "When Ann Roe was 11 she saw X. At 81, she sat": who is spoken of first is taken up.
        if start < end and not (beside and doc.text[m.span.end : m.span.end + 1] in ",.;:") and not (nth and behind):
            for p in _PRONOUN.finditer(doc.text, start, end):
                yield Reference(Span(*p.span()), tied | {"as a pronoun"})
            for d in _DESCRIBED.finditer(doc.text, start, end):
                for word in ("one", "two", "three"):
                    if d[word] and (sort := _sort(doc, row, d[word], published)):
                        yield Reference(Span(*d.span(word)), tied | sort)
                        break


def _sort(doc: Document, row: Person, word: str, published: dt.date) -> frozenset[str]:
    """What makes a noun a description of a person; nothing where it is none."""
    if age := _AGED.fullmatch(word):
        return frozenset({"as described", "of the right age now"}) if row.born and abs(published.year - row.born.low.year - int(age["age"])) <= 1 else frozenset()
    return frozenset({"as described"}) if _dead.FAME.fullmatch(word) or (word[0].isupper() and doc.knowledge.by_demonym(word)) else frozenset()
