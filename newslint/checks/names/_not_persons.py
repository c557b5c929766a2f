"""Signs that a name of one word is a firm's, a paper's or a place's: what it stands in a list with, what it is called elsewhere, who works there."""

from __future__ import annotations

import re

from newslint.checks.names._grammar import CALLED, roles
from newslint.checks.names._person_use import a_role
from newslint.checks.names._readings import person_noun
from newslint.document import Document
from newslint.layers.names import Entity, Mention
from newslint.layers.names.lexicon import CALENDAR, HONORIFICS, OFFICES, OPENERS
from newslint.regexp import regexp

#: What is written with a capital before a person's name.
TITLE_WORDS = HONORIFICS | OFFICES | frozenset("guard private ranger elder deacon cantor chef brother sister mother".split())

_FIRM = (
    r"(?:Inc|INc|Corp|Co|Cos|Companies|Company|Corporation|Ltd|Plc|PLC|AG|NV|SA|GmbH|LLC|LLP|Bank|Group|Holdings?|Organi[sz]ation|Partners|Partnerships?|Industries|Industrial|Oil|Petroleum|Electronics|Laboratories|Stores|Bros|Brothers"
    r"|stock|shares?|shareholders|board|creditors|subsidiary|unit|common|debentures|dealers?|brokerage|executives?|employees|products?|officials?|customers|sales)"
)
#: "an analyst with X", "director of research for X", "parts of X": where somebody works.
_WORKPLACE = regexp(
    r"\b(?:chairman|chairwoman|president|head|director|analyst|partner|manager|economist|executive|officer|trader|dealer|strategist|spokes\w+ for the|managing \w+|firm|company|unit|division|subsidiary|parts?|shares|control|plant|takeover|acquisition|office)"
    r"(?: [\w-]+){0,1}(?: of [\w-]+(?: [\w-]+){0,2})? (?:of|at|with|for) $"
)
#: "Chris Callies of X": the whole name of somebody who works there.
_FULL_NAME_OF = regexp(r"\b[A-Z][\w’'-]+ [A-Z][\w’'-]+ (?:of|at|with) $")
#: "the travel chain, X", "the former X", "Victoria's X"
_THING_BEFORE = regexp(
    r"\b(?:daily|weekly|tabloid|subsidiary|port|compan(?:y|ies)|firms?|groups?|chain|brand|bank|insurer|retailer|carmaker|maker|airline|brokers?|stockbrokers?|charity|agency|newspaper|magazine|paper|station|network|yacht|maxi|ship|vessel|boat|horse|band|team|side|club|unit|guard|house|"
    r"village|town|city|suburb|region|district|island|river|festival|museum|gallery|theatre|theater|school|college|studio|startup|start-up|app|operator|lender|builder|developer|producer|distributor|website|site|service|provider|supplier|film|book|poem|album|song|drug|cream|word|term|antagonist|protagonist|villain|character|sidekick|hero|heroine|carrier|cruiser|frigate|destroyer|submarine|called|adjacent|nearby|neighbou?ring|central|downtown),? $"
    r"|\bUniversity of [A-Z][\w-]+, $|\b(?:the|a) (?:former|late|opening|final|next|last) $|\b(?:first|second|third|fourth|fifth) $|\b[A-Z][\w-]+[’']s $"
)
#: "the aircraft carrier Admiral X", "the Admiral X carrier"
_SHIP_BEFORE = regexp(r"\b(?:carrier|cruiser|frigate|destroyer|submarine|ship|vessel|icebreaker|tanker),? $")
#: "X, a very expensive drug": the noun of an apposition
_APPOSED = regexp(r", (?:an?|the) (?:[\w’'-]+ ){0,4}?([\w’'-]+)(?=[,.;:]| (?:of|in|on|at|for|from|by|with|that|which|based|established|made|used|owned)\b)")
_ISSUES = regexp(r"(?:[’']s?)? (?:is|was) (?:an?|the) (?:[\w-]+,? ){0,5}(?:firm|company|bank|group|chain|maker|retailer|producer|unit|subsidiary)\b")
_CAPITAL_BEFORE = regexp(r"(?<![.!?:;”\"’–—(] )(?<![“\"‘])\b([A-Z][\w’'-]*) $")
_NEIGHBOUR_BEFORE = regexp(r"\b([A-Z][\w’'-]+)(?:,| and| &| en| und| et|, and) $")
_NEIGHBOUR_BEHIND = regexp(r"(?:,| and| &| en| und| et|, and) ([A-Z][\w’'-]+)(?= and [A-Z]|,| &| [a-z]|[.;])")


def participle(doc: Document, word: str) -> bool:
    """Whether a word with the capital of its sentence is a verb's: "Sentencing Okafor to six years"."""
    return word.endswith("ing") and doc.knowledge.is_word(word.lower()) and not doc.knowledge.name_ranks(word)[1]


def of_a_thing(doc: Document, bearer: Entity, first: Mention) -> bool:
    """Whether some use of the name, or the text around the first one, shows that it is no person's."""
    return _issues(doc, first.text) or any(_stands_as_thing(doc, m) for m in bearer.mentions[:4] if len(m.words) == 1)


def _issues(doc: Document, word: str) -> bool:
    """Whether the article speaks of the shares, the board or the legal form of a bearer of the name."""
    for found in re.finditer(rf"\b{re.escape(word)}\b", doc.text):
        behind = doc.text[found.end() : found.end() + 80]
        if re.match(rf"(?:[-’'][\w’']*)?,? (?:[A-Z&][\w&’'-]* |- ){{0,3}}{_FIRM}\b", behind) or _ISSUES.match(behind):
            return True
    return False


def _stands_as_thing(doc: Document, m: Mention) -> bool:
    block = doc.block_at(m.span.start).span
    start = m.title_span.start if m.title_span else m.span.start
    before = doc.text[max(block.start, start - 90) : start]
    behind = doc.text[m.span.end : min(block.end, m.span.end + 60)]
    if (apposed_as_thing(doc, behind) and not _clause_behind(doc, m) and not re.search(r"(?:^|[.!?]\W )(?:According to|For|To|Under) $", before)) or (m.title and _SHIP_BEFORE.search(before)):
        return True
    if not m.title and m.before in _INSIDE:
        return True
    if _FULL_NAME_OF.search(before) or (before.endswith("(") and behind.startswith(")")):
        return True
    if not m.title and (_WORKPLACE.search(before) or _THING_BEFORE.search(before)) and not (before.endswith(", ") and CALLED in set(roles(doc, m))):
        return True  # not "The owner of the house, Garnier,"
    if (
        not m.title
        and m.before not in TITLE_WORDS
        and (word := _CAPITAL_BEFORE.search(before))
        and (doc.sentence_at(m.span.start).start < start - len(word[0]) or (word[1].lower() not in OPENERS | CALENDAR and not participle(doc, word[1])))
    ):
        # "the books of Crown Books", "Christmas Day", not "On Monday Novak"
        return word[1].lower() not in CALENDAR or doc.knowledge.is_word(m.text.lower())
    return False


def _clause_behind(doc: Document, m: Mention) -> bool:
    """Whether the words behind a name and a comma are a clause of their own: "The money went to X, the auditors found"."""
    parse = doc.parse(doc.sentence_at(m.span.start))
    found = _APPOSED.match(doc.text, m.span.end)
    return parse is not None and found is not None and any(w.span.start == found.start(1) and w.pos in ("VERB", "AUX") for w in parse.words)


#: "fell from 2,765", "stays at 12,000 tonnes", "fell 5cm deep": what is counted is no person.
_MEASURED = regexp(
    r" (?:has |have |had )?(?:fell|fallen|rose|risen|grew|grown|shrank|shrunk|slipped|stays?|stayed|stood|went (?:up|down)|increased|declined|slid|falls|rises)"
    r" (?:(?:from|to|at|by) (?:about |nearly |some |only )?(?:[$€£]\d|\d[\d,.]*\d\d(?!\d| ?(?:feet|ft|m|metres|meters)\b)|[\d.]+(?:%| per ?cent))|[\d.,]+ ?(?:cm|mm|inches|%|per ?cent\b))"
)


def measured(doc: Document, m: Mention) -> bool:
    """Whether the bearer of a name is said to rise or fall by a number, as places, stocks and ash do."""
    return _MEASURED.match(doc.text, m.span.end) is not None


def in_a_row(doc: Document, m: Mention) -> bool:
    """Whether a name stands in a list with another as bare: "Ernst and Hallam"."""
    block = doc.block_at(m.span.start).span
    before, behind = doc.text[max(block.start, m.span.start - 60) : m.span.start], doc.text[m.span.end : min(block.end, m.span.end + 60)]
    return any(found is not None and _bare(doc, found[1], m) for found in (_NEIGHBOUR_BEFORE.search(before), _NEIGHBOUR_BEHIND.match(behind)))


#: What a person is not in.
_INSIDE = frozenset("in near outside inside throughout".split())


def apposed_as_thing(doc: Document, behind: str) -> bool:
    """Whether the noun of the apposition behind a name is an English word that is no person's."""
    found = _APPOSED.match(behind)
    if found is None or "god" in found[0].lower():
        return found is not None
    noun = found[1]
    return noun.islower() and noun.isalpha() and doc.knowledge.is_word(noun) and not person_noun([noun]) and not a_role(noun)


def _bare(doc: Document, word: str, m: Mention) -> bool:
    """Whether a word beside the name in a list is a name as bare as it, not a person's who is named in full, nor a title."""
    if doc.knowledge.is_word(word.lower()) and doc.knowledge.name_ranks(word)[0] < 4:
        # "Backstage, Galanis wept."
        return False
    named = any(o.entity != m.entity and (o.full or o.title) and word in o.text.split() for o in doc.names.mentions)
    return not named and not doc.knowledge.by_demonym(word) and word.lower() not in CALENDAR
