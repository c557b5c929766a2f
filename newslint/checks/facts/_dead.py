"""Who is meant by a name that a dead person bore."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from newslint.checks import _deeds
from newslint.knowledge import Person
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Above this rank (digits of the number of bearers of the family name in the US) a name has living namesakes.
RARE = 4
_AGE = regexp(r"(?:who\s+is\s+|aged\s+|now\s+|nearly\s+|who\s+turned\s+)?(?P<age>\d{1,3})\b(?!\s*-?\s*(?:time|year))")
#: What a namesake is: "a plumber from Diss", "who teaches music".
_NAMESAKE = regexp(r"(?:an?|one|another|no\srelation)\s|who\s(?:is\san?|teaches|works|runs|coaches|owns|manages|drives|farms|sells|heads|plays|studies|builds|is\sno\srelation)\b", re.IGNORECASE)
#: A post in a firm or an agency, with which no fame goes: "a vice president of Rowe Bank", "Analyst Ann Lund", "Economist Ann Lund of Rowe Bank".
_POST = r"(?:[\w-]+\s)?(?:analyst|trader|broker|dealer|accountant|auditor|actuary|lobbyist|underwriter|forecaster|spokes(?:man|woman|person))"
_SCHOLAR = r"(?:economist|strategist|consultant|(?:portfolio|fund|branch|project|product|sales|marketing|press)\smanager|managing\sdirector)"
_EMPLOYED = regexp(
    rf"(?:an?\s|the\s|one\sof\s)?(?:[\w-]+\s){{0,2}}?(?:{_POST}|{_SCHOLAR}|(?:(?<=\ba\s)|(?<=\ban\s)|(?:senior|executive|assistant)\s)(?:senior\s|executive\s|assistant\s)?vice[\s-]president)\s+(?:of|at|with|for|in)\s+(?!(?:the\s)?(?:\w+\s)?University|the\sUnited)", re.IGNORECASE
)
_POSTED = regexp(rf"(?:^|[.,;:”\"]\s|\b(?:the|and|to|by|with|of)\s)(?:[\w-]+\s){{0,2}}?(?:{_POST}|(?P<scholar>{_SCHOLAR}))\s$", re.IGNORECASE)
_AT = regexp(r"\s(?:of|at|with)\s(?!(?:the\s)?(?:\w+\s)?University)(?:the\s)?[A-Z]")
FAME = regexp(
    r"\b(?:poet|painter|comic|composer|scientist|director|dancer|playwright|historian|first\s(?:man|woman|person)|former|ex-\w+|leader|president|premier|prime\s+minister|chancellor|senator|Democrat|Republican|congress\w+|singer|rapper|guitarist|musician|star|superstar|guard|pitcher|quarterback|midfielder|goalkeeper|actor|actress|comedian|legend"
    r"|champion|winner|laureate|billionaire|physicist|astronaut|author|novelist|fashion|king|queen|Beatle|dictator|co-founder|founder|icon|great|striker|footballer|secretary|justice)\b",
    re.IGNORECASE,
)
#: Words that may stand right before a bare name: the rest tells of some other person ("plumber George Harrison").
_BEFORE = regexp(
    r"(?:^|[\d.,;:!?“”’'\"—–-]|[A-Z]\w+['’]s|\b(?:and|or|but|than|them|is|was|are|were|including|includes?|among|has|have|where|which|it|into|before|during|against|about|like|so|yet|meet|met|met\s+with|receive[ds]?|welcome[ds]?|visit(?:ed|s)?|interviewed|greeted|called|thank(?:ed)?|told|asked|invited|that|when|while|as|then|with|by|from|of|to|for|whether|if|because|after|before|say|said|says|the|show(?:s|ed)|saw|reunites|actor|actress|singer|star|rapper|guitarist"
    r"|guard|pitcher|quarterback|midfielder|goalkeeper|defender|laureate|legend|champion|billionaire|president|chancellor|premier|minister|leader|senator|justice|icon|founder|author|novelist|comedian|musician|dictator|astronaut|physicist|striker|great))\s*$",
    re.IGNORECASE,
)
_RANKS = regexp(r"(?:president|sens?|senators?|reps?|representatives?|prime minister|chancellor|premier|king|queen|pope|prince|princess|justice|secretary|gov|governor|lord|lady|sir|dame|baroness|chairman|minister|mr|mrs|ms|miss)\b\.?", re.IGNORECASE)


#: "Sens. Ann Roe of Ohio and Bo Lee of Iowa".
_RANKED = regexp(r"\b(?:Sens|Reps|Govs|Senators|Representatives|Justices|Presidents)\.?\s$")
#: What may stand beside a name that others bear too.
_ALLOWED = regexp(r"(?:who\s(?!is\b|has\b)|[a-z]+ing|courtside|in|at|on|with|from|by|wearing)\b")
#: "John Lewis said its profits": a company of the name.
_COMPANY = regexp(r"(?:\s+\w+){1,3}\s+(?:that\s+)?its\b")


def person(doc: Document, mention: Any, name: str) -> Person | None:
    """The dead person of a name, if the knowledge has exactly one of it and nothing speaks for another bearer."""
    if " " not in name:
        entity = doc.names.entities[mention.entity] if mention.entity >= 0 else None
        if entity and " " in entity.name:
            name = entity.name
    rows = doc.knowledge.people(name)
    if not rows and mention.title and (ranked := doc.knowledge.people(f"{mention.title.split()[-1]} {name}")):
        # "Prince Philip", "Lady Bird Johnson": the rank is part of the name.
        name, rows = f"{mention.title.split()[-1]} {name}", ranked
    if not rows and re.search(r"\s[IVX]+$", name):
        # "Elizabeth II", "John Paul II".
        rows = tuple(p for rank in ("Queen", "King", "Pope") for p in doc.knowledge.people(f"{rank} {name}"))
    if not rows and mention.title and " " not in mention.text:
        # "Baroness Thatcher", "President Mugabe": one person of the family who held the office.
        held = [p for p in doc.knowledge.by_family(mention.text) if _held(p, mention.title.split()[-1].lower())]
        rows = tuple(held) if len(held) == 1 else ()
        if len(rows) == 1:
            name = rows[0].name
    if not rows and " " in name and (death := _of_list(doc, name, mention)):
        return death
    if len(rows) != 1 or rows[0].died is None:
        return None
    row = rows[0]
    if any(o.start and o.start.low > row.died.high for o in row.offices):  # type: ignore[union-attr]
        # Two of one name in one row.
        return None
    if " " not in name and not (row.order == "single" and not _noun(doc, name.lower()) and doc.knowledge.name_rank(name) < RARE):
        return None
    return row


def _noun(doc: Document, word: str) -> bool:
    """Whether a word is a common noun, which has a plural: the list of words holds names of gods and mountains as well."""
    return doc.knowledge.is_word(word) and doc.knowledge.is_word(word + "s")


def _held(person: Person, title: str) -> bool:
    """Whether a person may be called by a title: as the holder of an office, or a peer who was prime minister."""
    if title in ("baroness", "lady", "lord"):
        return any(o.of == "United Kingdom" and o.title == "prime minister" for o in person.offices)
    return any(title in (o.title, o.title.split()[-1]) for o in person.offices)


#: Words for people of the kinds in the list of deaths.
_CALLED = {
    "musicians": r"singer|musician|guitarist|drummer|rapper|composer|pianist|bandleader|conductor|songwriter|saxophonist|violinist|cellist|trumpeter|crooner|soprano|tenor",
    "actors": r"actor|actress|star|comedian", "directors": r"director|film-?maker", "writers": r"author|novelist|poet|writer|playwright|historian",
    "athletes": r"champion|runner|striker|footballer|boxer|player|coach|pitcher|cricketer|golfer|jockey|swimmer|sprinter|Olympian", "scientists": r"scientist|physicist|chemist|biologist|professor|laureate",
    "painters": r"painter|artist|sculptor", "tv_presenters": r"presenter|host|broadcaster|journalist|anchor|newscaster", "astronauts": r"astronaut|cosmonaut",
    "politicians": r"minister|senator|president|politician|lawmaker|premier|MP", "military_leaders": r"general|admiral|colonel|marshal|commander",
    "chess_players": r"grandmaster|chess\s+champion", "Nobel": r"laureate|Nobel\s+winner|physicist|chemist|economist|novelist|poet",
}  # fmt: skip


def _of_list(doc: Document, name: str, mention: Any) -> Person | None:
    """A person of the list of deaths, where the name is rare, has one bearer there, and the words beside it tell the same trade."""
    deaths = doc.knowledge.deaths(name)
    if not deaths or len({d.died for d in deaths}) != 1 or doc.knowledge.name_rank(name.split()[-1]) > RARE:
        return None
    death = deaths[0]
    beside = doc.text[max(mention.span.start - 40, doc.sentence_at(mention.span.start).start) : mention.span.end + 60]
    if not any(re.search(rf"\b(?:{words})s?\b", beside, re.IGNORECASE) for kind, words in _CALLED.items() if kind in death.occupation):
        return None
    family = name.split()[-1]
    return Person(death.name, "given-first", family, "", "", (), (), (), death.born, death.died, "", (), "Wikidata", "", death.place)


#: What a sentence says of a namesake.
_SHARED = regexp(r"\b(?:shar(?:es|ed|ing)\s(?:a|the|his|her)\s(?:\w+\s)?name|namesakes?|no\srelation)\b", re.IGNORECASE)


def bearer(doc: Document, row: Person, mention: Any, apposition: str, day: dt.date) -> frozenset[str] | None:
    """What speaks for and against the dead person being the one that a name means; None where it is another bearer or a thing."""
    apposition, out = apposition.strip(), {"of a rare name" if rare(doc, row) else "of a common name"}
    after = doc.text[mention.span.end : mention.span.end + 14]
    if row.order != "single" and not mention.title and doc.text[max(mention.span.start - 5, 0) : mention.span.start].endswith(("The ", " the ")):
        # "The Ronald Reagan": a ship.
        return None
    if any(word in _deeds.words("honour of") for word in re.findall(r"^\s([a-z]+)", after)):
        # "King Hussein airport"
        return None
    if _COMPANY.match(doc.text, mention.span.end) or re.match(r"\s(?:[A-Z]\w|Jr\b|[Jj]unior|s\b)|s\b", after):
        return None
    ranked = mention.title or _RANKED.search(doc.text, max(mention.span.start - 24, 0), mention.span.start)
    if row.order != "single" and not ranked and not rare(doc, row) and re.match(r"\s+of\s+(?:the\s+[a-z]|[A-Z])|,\s+no\s+relation\b", after):
        return None
    if age := _AGE.match(apposition) or _AGE.match(doc.text[mention.span.end :][:40].removeprefix(", ")):
        if not (row.born and abs(day.year - row.born.low.year - int(age["age"])) <= 1):
            return None
        out.add("of the right age now")
    if _other_age(doc, row, mention, day) or _SHARED.search(doc.text, *doc.sentence_at(mention.span.start)):
        return None
    named = mention.title_span.start if mention.title_span else mention.span.start
    post = _POSTED.search(doc.text[max(named - 40, doc.sentence_at(named).start) : mention.span.start])
    if _EMPLOYED.match(apposition) or (post and not (post["scholar"] and not _AT.match(doc.text, mention.span.end))):
        return None
    if FAME.search(apposition) or (mention.title and FAME.search(mention.title)):
        out.add("famed")
    elif _NAMESAKE.match(apposition):
        if not rare(doc, row):
            return None
        out.add("an article beside")
    if rare(doc, row):
        return frozenset(out)
    if mention.title and not _RANKS.fullmatch(mention.title.strip().split()[-1]) and not FAME.search(mention.title):
        return None
    before = doc.text[max(doc.sentence_at(mention.span.start).start, mention.span.start - 40) : mention.span.start]
    if not mention.title and not _BEFORE.search(before) and not re.search(r"\b[a-z]+(?:ed|ing|[^s]s)\s$", before):
        out.add("after an odd word")
    famous = bool(re.match(r"who\s(?:is|has)\s(?!an?\s|been\b)|whose\s", apposition)) and bool(set(re.findall(r"[^\W_]+", apposition.lower())) & _deeds.words("fame"))
    if apposition and not out & {"famed", "of the right age now"} and not _ALLOWED.match(apposition) and not famous:
        # "Paul Newman, who is running for sheriff": a namesake, where no word of a famous life is beside it.
        return None
    return frozenset(out)


#: Deaths that are told in a sentence of the paragraph.
_BURIED = regexp(r"\b(?:died|dies|dead|(?<!to )death(?!\s+(?:penalty|row|sentences?|threats?|toll|squads?))|killed|assassinat\w+|murdered?|funeral(?!\s+(?:of|for)\s+[A-Z])|buried|burial|widow\w*|coffin|casket|posthum\w+|late\s+(?:president|leader|singer|star|king|queen|pope)|tomb|mausoleum|ashes|hologram|mourn\w*|memory|heirs|estate|autopsy|l(?:ay|ies|ying|ie|ain)\s+in\s+(?:state|repose|honou?r))\b")
_PART = regexp(r"[;:]\s|,\s+(?!who\b)(?=in\s+which|and|but|where|when)")
#: "Saddened by the death of Queen X".
_ANOTHERS = regexp(r"\s+of\s+(?:the\s+)?(?:[a-z-]+\s+){0,2}?(?:[A-Z]\w*\.?\s+){1,3}(?!he\b)")
_OTHERS_DIED = regexp(r"\b(?:people|men|women|children|soldiers|civilians|protesters|officers|\d+|two|three|four|five|six|dozens|hundreds|thousands)\b[^,;]{0,30}$")


def told(doc: Document, row: Person, within: Span) -> str:
    """Whether a sentence between two offsets tells of the person's death: by "death told", or ""."""
    family = (row.family or row.name).split()[-1]
    who = re.compile(rf"\b(?:{re.escape(family)}|[Hh]e|[Ss]he|[Hh]is|[Hh]er|[Hh]im)\b")
    if family not in within.of(doc.text):
        return ""
    for sentence in doc.sentences_in(within):
        for m in _BURIED.finditer(doc.text, sentence.start, sentence.end):
            # The words before it in its clause, and "of X" behind it: "three people have been killed" is no death of his.
            start = max((c.end() for c in _PART.finditer(doc.text, sentence.start, m.start())), default=sentence.start)
            around = doc.text[start : m.start()] + doc.text[m.end() : min(m.end() + 40, sentence.end)]
            if who.search(around) and not _ANOTHERS.match(doc.text[m.end() : sentence.end].replace(family, "he")) and not _OTHERS_DIED.search(doc.text, start, m.start()):
                return "death told"
    return ""


def _other_age(doc: Document, row: Person, mention: Any, day: dt.date) -> bool:
    """Whether the next words call the person of another age: "The 34-year-old denied it"."""
    said = re.search(r"[.”]\s+The\s(\d\d)-year-old\b(?!\swho)", doc.text[mention.span.end : doc.block_at(mention.span.start).span.end][:300])
    return bool(said and row.born and abs(day.year - row.born.low.year - int(said[1])) > 1)


def rare(doc: Document, row: Person) -> bool:
    """Whether hardly anybody else bears the name: a rare family name, or a name of office ("Pope Francis")."""
    if row.order == "single":
        return len(row.name.split()) >= 2 or doc.knowledge.name_rank(row.name) < RARE
    if row.order == "family-first":
        return bool(row.offices)
    return doc.knowledge.name_rank(row.family or row.name.split()[-1]) <= RARE
