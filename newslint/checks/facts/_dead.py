"""Who is meant by a name that a dead person bore."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from newslint.knowledge import Person
from newslint.rule import Document

#: Above this rank (digits of the number of bearers of the family name in the US) a name has living namesakes.
RARE = 4
_AGE = re.compile(r"(?:who\s+is\s+|aged\s+)?(?P<age>\d{1,3})\b(?!\s*-?\s*(?:time|year))")
#: What a namesake is: "a plumber from Diss", "who teaches music", "the deputy head".
_NAMESAKE = re.compile(r"(?:an?|one|another|who)\s", re.IGNORECASE)
_FAME = re.compile(
    r"\b(?:former|ex-\w+|leader|president|premier|prime\s+minister|chancellor|senator|Democrat|Republican|congress\w+|singer|rapper|guitarist|musician|star|superstar|actor|actress|comedian|legend"
    r"|champion|winner|laureate|billionaire|physicist|astronaut|author|novelist|fashion|king|queen|Beatle|dictator|co-founder|founder|icon|great|striker|footballer|secretary|justice)\b",
    re.IGNORECASE,
)
#: Words that may stand right before a bare name: the rest tells of some other person ("plumber George Harrison").
_BEFORE = re.compile(
    r"(?:^|[.,;:!?“”’'\"—–-]|\b(?:and|or|but|that|when|while|as|then|with|by|from|of|to|for|whether|if|because|after|before|said|says|the|show(?:s|ed)|saw|reunites|actor|actress|singer|star|rapper|guitarist"
    r"|legend|champion|billionaire|president|chancellor|premier|minister|leader|senator|justice|icon|founder|author|novelist|comedian|musician|dictator|astronaut|physicist|striker|great))\s*$",
    re.IGNORECASE,
)
_RANKS = re.compile(r"(?:president|sen|senator|rep|representative|prime minister|chancellor|premier|king|queen|pope|prince|princess|justice|secretary|gov|governor|lord|lady|sir|chairman|minister|mr|mrs|ms|miss)\b\.?", re.IGNORECASE)


#: "John Lewis said its profits": a company of the name.
_COMPANY = re.compile(r"(?:\s+\w+){1,3}\s+(?:that\s+)?its\b")


def person(doc: Document, mention: Any, name: str) -> Person | None:
    """The dead person of a name, if the knowledge has exactly one of it and nothing speaks for another bearer."""
    if " " not in name:
        entity = doc.names.entities[mention.entity] if mention.entity >= 0 else None
        if entity and " " in entity.name:
            name = entity.name
    rows = doc.knowledge.people(name)
    if not rows and mention.title and " " not in name:
        # "Prince Philip": the rank is part of the name.
        name = f"{mention.title.split()[-1]} {name}"
        rows = doc.knowledge.people(name)
    if len(rows) != 1 or rows[0].died is None:
        return None
    row = rows[0]
    if any(o.start and o.start.low > row.died.high for o in row.offices):  # type: ignore[union-attr]
        # Two of one name in one row.
        return None
    if " " not in name and not (row.order == "single" and not doc.knowledge.is_word(name.lower()) and doc.knowledge.name_rank(name) < RARE):
        return None
    return row


def namesake(doc: Document, row: Person, mention: Any, apposition: str, day: dt.date) -> bool:
    """Whether the article may mean somebody else of the name."""
    apposition = apposition.strip()
    if row.order != "single" and not mention.title and doc.text[max(mention.span.start - 5, 0) : mention.span.start].endswith(("The ", " the ")):
        # "The Ronald Reagan": a ship.
        return True
    if _COMPANY.match(doc.text, mention.span.end):
        return True
    if age := _AGE.match(apposition):
        return not (row.born and abs(day.year - row.born.low.year - int(age["age"])) <= 1)
    if rare(doc, row):
        return bool(_NAMESAKE.match(apposition)) and not _FAME.search(apposition)
    if mention.title and not _RANKS.fullmatch(mention.title.strip().split()[-1]):
        return True
    before = doc.text[max(doc.sentence_at(mention.span.start).start, mention.span.start - 40) : mention.span.start]
    if not mention.title and not _BEFORE.search(before):
        return True
    if apposition and not re.match(r"(?:[a-z]+ing|courtside|in|at|on|with|from|by|wearing)\b", apposition):
        return not _FAME.search(apposition)
    return False


def rare(doc: Document, row: Person) -> bool:
    """Whether hardly anybody else bears the name: a rare family name, or a name of office ("Pope Francis")."""
    if row.order == "single":
        return len(row.name.split()) >= 2 or doc.knowledge.name_rank(row.name) < RARE
    if row.order == "family-first":
        return bool(row.offices)
    return doc.knowledge.name_rank(row.family or row.name.split()[-1]) <= RARE
