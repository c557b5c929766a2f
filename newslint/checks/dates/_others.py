"""Who else an age may be told of: the other people that an article brings in by a name or by a noun.

"The 54-year-old" is the one who is 54: where anybody of the article is, or where two people are named, it says nothing of the one named last. A noun
that the text has not used yet ("The captain is 33") is another person, and so is one that a sentence has beside its subject.
"""

from __future__ import annotations

import re

from newslint.layers.dates.lexicon import CARDINAL
from newslint.layers.names.model import Mention
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.rule import Document, Span

_THE_OLD = regexp(r"[- ]year[- ]olds?\b")
#: What stands before a number that is somebody's age, and after it.
_AGE_BEFORE = regexp(r"(?:\w[’.)]?, |\(|\b(?:is|was|now|turn(?:s|ed|ing)?|aged?|at|of|be|an?|only|just|barely|[Tt]he) )$")
_AGE_AFTER = regexp(r"[- ]year|[,.;:)]|$| (?:and|but|when|in|on|last|this|next|years?|yesterday|today|now|who|was|is|has|had|will)\b")
_OF_N = regexp(r"\b([a-z-]+) (?:of|aged) $")
_ROLE_IS = regexp(r"[\"“‘']?(?:The|Its|Their|His|Her) (?P<np>(?:[\w’-]+ ){0,3}?)(?P<noun>[\w-]+),? (?:is|was|at|aged|turned|who is)\b[^.;,]{0,12}$|[\"“]?The (?P<first>(?:[\w’-]+ ){0,3}?)(?P<head>[\w-]+)(?:,| \()[ ]?$")
#: "Brother, 47, was acquitted", in a headline or a deck.
_BARE_ROLE = regexp(r"[\"“‘']?([A-Z][a-z]+), ")
_MOST = regexp(r"[\"“]?(?:(?:The|Her|His|Their) (?:\w+[- ])?(?:youngest|oldest|eldest|other|first|last|second)|One|Another|Some|Neither|Both)\b")
_THE_PERSON = regexp(r"(?<=[\w,] )(?:the|an?) (?:[a-z][\w’-]* )??([a-z][\w-]+)\b(?! of\b)")
_SOMEBODYS = regexp(r"\b(?:[Hh]is|[Hh]er|[Mm]y|[Ii]ts|[Tt]heir|[Oo]ur) (?!first|second|third|last|\w+th )(?:[a-z\d][\w’-]* )??([a-z][\w-]+)\b(?![’'])")
_PRONOUN = regexp(r"[\"“]?(?:He|She|His|Her)\b")


_SUBJECT = regexp(r"[\"“]?(?:The|A|An) ((?:[\w’-]+ ){0,4}?[\w-]+)(?=,| (?:was|were|is|are|has|had|who|whose|told|said|killed|of|fought|died|wrote|rode|can|will|drives|being|in|at|from)\b)")


def the_so_old(doc: Document, number: Span) -> bool:
    """Whether a number stands in "the 54-year-old"."""
    return doc.text[max(number.start - 4, 0) : number.start].lower() == "the " and bool(_THE_OLD.match(doc.text, number.end))


def told_of_somebody(doc: Document, years: int, number: Span) -> bool:
    """Whether an age is given to anybody anywhere else in the article."""
    printed = "|".join([str(years), *(w for w, n in CARDINAL.items() if n == years)])
    for m in re.finditer(rf"(?<![\w.,$£€-])(?:{printed})\b(?![.,:]\d|%|-\d)", doc.text, re.IGNORECASE):
        if number.start <= m.start() < number.end:
            continue
        the = doc.text[max(m.start() - 4, 0) : m.start()].lower() == "the " and _THE_OLD.match(doc.text, m.end())
        if not the and _AGE_BEFORE.search(doc.text[max(m.start() - 12, 0) : m.start()]) and _AGE_AFTER.match(doc.text, m.end()):
            return True
        if (of := _OF_N.search(doc.text[max(m.start() - 30, 0) : m.start()])) and human(of[1]):
            return True
    return False


def one_of_them(doc: Document, sentence: Span) -> bool:
    """Whether a sentence is about one of several: "One was 18", "The youngest", "Her first"."""
    return bool(_MOST.match(doc.text, sentence.start))


def unknown_role(doc: Document, sentence: Span, number: Span) -> bool:
    """Whether an age is told of "the captain" where nothing before has called anybody a captain: somebody new."""
    head = doc.text[sentence.start : number.start]
    m = _ROLE_IS.match(head)
    bare = _BARE_ROLE.fullmatch(head)
    noun = (m["noun"] or m["head"]) if m else bare[1].lower() if bare else None
    return bool(noun and human(noun) and not _known(doc, noun, sentence.start))


def somebodys(doc: Document, sentence: Span) -> bool:
    """Whether a sentence speaks of somebody's person: "her patient", "its owner", but not of "his first winner"."""
    return any(human(m[1]) for m in _SOMEBODYS.finditer(doc.text, sentence.start, sentence.end))


def beside_the_subject(doc: Document, named: list[Mention], sentence: Span) -> bool:
    """Whether a sentence has a person of a new noun beside the one it names: "danced with the mayor"."""
    if not named:
        return False
    for m in _THE_PERSON.finditer(doc.text, named[0].span.end, sentence.end):
        if human(m[1]) and doc.text[m.start() - 2 : m.start()] != ", " and not re.search(r"\b(?:is|was|as|become|became|be|been) $", doc.text[m.start() - 8 : m.start()]) and not _known(doc, m[1], m.start()):
            return True
    return False


def by_pronoun(doc: Document, sentence: Span) -> bool:
    """Whether a sentence opens with "he" or "she"."""
    return bool(_PRONOUN.match(doc.text, sentence.start))


def _known(doc: Document, noun: str, end: int) -> bool:
    return re.search(rf"\b{re.escape(noun)}\b", doc.text[:end], re.IGNORECASE) is not None


def subject_noun(text: str) -> str:
    """The noun for a person that a sentence starts with: "The champion jockey rode" is of the jockey."""
    m = _SUBJECT.match(text)
    last = m[1].split()[-1].lower() if m else ""
    return last if last and human(last) else ""
