"""Signs that a surname alone is a person's from the people beside it: full names in its row, colleagues, whom it beats (NL104)."""

from __future__ import annotations

import re

from newslint.checks.names._person_use import a_role
from newslint.checks.names._readings import person_noun
from newslint.checks.names._surnames import ranks
from newslint.document import Document
from newslint.layers.names import Mention
from newslint.layers.names.lexicon import KIN, OFFICES
from newslint.regexp import regexp
from newslint.source import Span

#: "With Halvorsen in goal".
_AT_A_POST = regexp(r" (?:in (?:goal|charge|command|midfield|defence|attack|nets?|hospital|custody|jail|prison)|at the (?:helm|wheel|controls|piano|crease)|behind the (?:wheel|desk|counter)|up front|(?:out )?injured)\b")

#: "will replace Nyman as chief executive", "picked Moreau to succeed Anna Schmidt".
_APPOINTS = regexp(
    r"\b(?:replac|succeed|nam|appoint|pick|choos|chose|hir|elect|re-elect|nominat|promot|oust|sack|fir|dismiss|install|confirm|recruit|unveil|remov|reappoint|introduc|present|announc|select|keep|kept|retain|swore in|swear in)(?:e?s|ed|ing|e)? $"
)
_TO_A_POST = regexp(rf" (?:as|to be)(?: (?:the|an?|its|their|his|her|new|next|first))* (?:(?!(?:of|for|in|to|by|and)\b)[\w’'-]+ ){{0,3}}?(?:{'|'.join(sorted(OFFICES - {'auditor', 'adviser', 'advisor', 'partner'}))})\b(?! sponsors?\b)")
_TO_LEAD = regexp(r" to (?:lead|head|run|chair|captain|coach|manage|direct|conduct|edit|govern|serve as|stand|speak|testify)\b")
#: "signed Haugland from Rosenborg", "loaned Petit to Lyon"
_SIGNED = regexp(r"\b(?:(?:re-)?sign(?:ed|ing)|loan(?:ed|ing)|(?:club|side|team|champions) (?:ha[sd] )?(?:sold|bought)) $")
_FROM_A_SIDE = regexp(r" (?:from|to) [A-Z]| on (?:loan|a (?:free|(?:one|two|three|four|five|six)-(?:year|month)))\b")
_AFTER_SOMEBODY = regexp(r" (?:as|to (?:succeed|replace)) (?:the |its )?$")


def at_a_post(doc: Document, m: Mention) -> bool:
    """Whether the bearer of a name holds a post, or is given or taken one: "With X in goal", "will replace X as chief executive"."""
    sentence = doc.sentence_at(m.span.start)
    before = doc.text[sentence.start : m.span.start]
    if before.lower().endswith("with ") and _AT_A_POST.match(doc.text, m.span.end):
        return True
    if _SIGNED.search(before) and _FROM_A_SIDE.match(doc.text, m.span.end):
        return True
    if not _APPOINTS.search(before):
        return False
    return any(post.match(doc.text, m.span.end) for post in (_TO_A_POST, _TO_LEAD)) or any(
        o.full and _AFTER_SOMEBODY.fullmatch(doc.text, m.span.end, o.span.start) for o in doc.names.mentions_in(Span(m.span.end, sentence.end))
    )


def among_full(doc: Document, m: Mention) -> bool:
    """Whether a surname is joined to full names by "and": "Castellanos and Carmen Soto", "Ann Lund, Pereira and Omar Said"."""
    surname, given = ranks(doc, m.text)
    if surname < 3 or given >= surname or m.title:
        return False
    full = [o for o in doc.names.mentions_in(doc.sentence_at(m.span.start)) if o.kind == "person" and o.full and o.entity != m.entity]
    behind = any(re.fullmatch(r",? and ", doc.text[m.span.end : o.span.start]) for o in full)
    before = doc.text[doc.sentence_at(m.span.start).start : m.span.start]
    listed = [o for o in full if any(doc.text[p.span.end : o.span.start] == ", " for p in full)]
    return (behind and (not before or any(doc.text[o.span.end : m.span.start] == ", " for o in full))) or any(re.fullmatch(r",? and ", doc.text[o.span.end : m.span.start]) for o in listed)


#: "Lindqvist beat Sarah Connelly 6-4", "Nakagawa and two colleagues".
_BEAT = regexp(r" (?:(?:has|had|will|also|then|later|narrowly|easily) )?(?:beat|beats|defeated|outlasted|downed|overcame|stunned|upset|(?:lost|loses|fell) to|faces?|meets?|play(?:s|ed)?|thanked|replaces|replaced|succeeds|succeeded|married|divorced|hugged|sacked|fired) (?:[A-Z][a-z]+[’']s )?$")
_SUCCEEDS = regexp(r" (?:(?:has|had|will|also|then|later) )?(?:succeeds?|succeeded) $")
_WITH_HIS = regexp(r" and (?:his|her|(?:two|three|four|five|six|several|other|some)(?: of (?:his|her))?) (?:[a-z]+ )?(?:colleagues?|friends?|co-(?:authors|defendants|accused|workers)|accomplices|classmates|team-?mates|wife|husband|children|sons?|daughters?|students?|climbers?)\b")


def with_people(doc: Document, m: Mention) -> bool:
    """Whether what a name does is done to a person, or together with colleagues: no firm's or side's."""
    end = doc.sentence_at(m.span.start).end
    if _WITH_HIS.match(doc.text, m.span.end):
        return True
    behind = doc.names.mentions_in(Span(m.span.end, end))
    return any((o.kind == "person" and o.full and _BEAT.fullmatch(doc.text, m.span.end, o.span.start)) or (o.kind == "unknown" and len(o.words) == 2 and _SUCCEEDS.fullmatch(doc.text, m.span.end, o.span.start)) for o in behind)


#: "The union's negotiator, Oduya, walked out".
_ROLE_BEFORE = regexp(r"\b(?:(?i:the|its|their)|[\w-]+[’']s?) (?:[\w-]+ ){0,3}([a-z-]+)(?: (?:of|at|in|for) (?:the |an? |his |her )?(?:[\w-]+ )?[\w-]+)?, $")
_UNDER = regexp(r"(?:^|[.!?;,] |\b(?:and|but|that) )[Uu]nder $")


def apposed_to_a_role(doc: Document, m: Mention) -> bool:
    """Whether a name stands between commas behind a noun that is a person's alone, and is the subject's: "The owner of the house, Garnier, was held"."""
    start = doc.sentence_at(m.span.start).start
    found = _ROLE_BEFORE.search(doc.text, start, m.span.start)
    return found is not None and doc.text[m.span.end : m.span.end + 2] == ", " and found[1] not in KIN and person_noun([found[1]]) and a_role(found[1])


def leads(doc: Document, m: Mention) -> bool:
    """Whether something is so and so under the bearer of a name: "Under Radford, the choir doubled in size"."""
    start = doc.sentence_at(m.span.start).start
    return _UNDER.search(doc.text[start : m.span.start]) is not None and doc.text[m.span.end : m.span.end + 2] == ", " and doc.knowledge.name_ranks(m.text)[0] >= 4
