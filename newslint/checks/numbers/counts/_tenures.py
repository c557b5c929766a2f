"""How long somebody held a post, told again: "retired after 19 years as director ... During her 16 years in charge"."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers.counts._tallies import spelled
from newslint.checks.numbers.retold._apart import NAME, NO_NAMES
from newslint.checks.numbers.retold._kin import content, says
from newslint.document import Document
from newslint.layers.names.lexicon import SAYS
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.source import Span


class Tenure(NamedTuple):
    """A number of years or seasons."""

    span: Span
    low: int
    unit: str


#: "After 11 seasons as head coach at Westfield", "spent 19 years in charge of the museum".
_HELD = regexp(
    r"\b(?:after|following|spent|served|completed|ended|ending|ends)[ \n](?P<n>\d{1,2}|[a-z]+(?:-[a-z]+)?)[ \n](?P<unit>years|seasons|months)[ \n]"
    r"(?:as|at[ \n]the[ \n]helm|in[ \n](?:charge|office|command|the[ \n](?:post|job|role|position|dugout))|leading|running|coaching|managing)\b(?P<what>[^.;:()]{0,60})"
)
#: "In her 16 years in charge", "during his 13 seasons with the team", "in his 12 seasons,".
_AGAIN = regexp(
    r"(?:In|During|Over|Across|Throughout)[ \n](?:his|her)[ \n](?P<n>\d{1,2}|[a-z]+(?:-[a-z]+)?)[ \n](?P<unit>years|seasons|months)"
    r"(?:,|[ \n](?:at[ \n]the[ \n]helm|in[ \n](?:charge|office|command|the[ \n](?P<post>post|job|role|position|dugout))|as[ \n](?P<role>[a-z]+(?:[ \n][a-z]+)?),|(?:with|at|leading|running|coaching)[ \n]the[ \n](?P<body>[a-z]+)),?)[ \n]"
)
#: What makes one of two stretches a part of a career, or somebody else's.
_OTHERWISE = regexp(r"\b(?:(?:first|last|final|previous|other|another|earlier|second|third|opening|early|past)[ \n](?:(?:\d{1,2}|[a-z]+)[ \n])?(?:years?|seasons?|months?|spells?|stints?|terms?|posts?|jobs?|roles?)|predecessor|successor|succeed(?:s|ed)?|replac(?:es|ed|ing)|previously|formerly|before[ \n]that|both|assistant|deputy|interim)\b")
#: Posts in which somebody is in charge: "30 years as a nurse ... in her 12 years in charge" are two.
_LEADS = regexp(r"\b(?:head|director|chief|coach|manager|chair(?:man|woman|person)?|president|mayor|leader|captain|editor|principal|headteacher|headmaster|headmistress|conductor|minister|governor|commander|superintendent|executive|bishop|dean|rector|chancellor|senator|sheriff|commissioner|curator|helm|charge|office|command|leading|running|coaching|managing)\b")
#: Bodies that any post is with.
_ANY_BODY = frozenset("team club side school university college company firm party bank museum band orchestra paper force department".split())
#: How far apart the two may stand, in sentences; what other lengths between them are.
_FAR = 3
_LENGTH = regexp(r"\b(?P<n>\d{1,2}|[a-z]+(?:-[a-z]+)?)[ \n-](?P<unit>year|season|month)s?\b(?!-old|[ \n]old\b)")


def _count(word: str) -> int | None:
    n = int(spelled(word))
    return n if 2 <= n < 100 else None


def twice(doc: Document) -> Iterator[tuple[Tenure, Tenure]]:
    """Two lengths of the one post that an article tells of, of one unit."""
    sentences = [s for s in doc.sentences if doc.block_at(s.start).kind in PROSE]
    for i, here in enumerate(sentences):
        for m in _HELD.finditer(doc.text, *here):
            n = _count(m["n"])
            first = Tenure(Span(m.start("n"), m.end("unit")), n, m["unit"]) if n else None
            for there in sentences[i + 1 : i + 1 + _FAR]:
                again = _AGAIN.match(doc.text, *there)
                other = _count(again["n"]) if again else None
                if first is None or again is None or other is None:
                    continue
                if again["unit"] == first.unit and other != first.low and _of_one_post(doc, here, m["what"], there.start, again["role"], again["body"]) and (again["role"] or again["post"] or (_LEADS.search(m[0]) and (not again["body"] or other < first.low))) and not _others(doc, Span(here.start, there.end), {first.low, other}):
                    yield first, Tenure(Span(again.start("n"), again.end("unit")), other, again["unit"])
                break


def _of_one_post(doc: Document, here: Span, what: str, there: int, role: str | None, body: str | None) -> bool:
    """Whether a pronoun can be but of the one whose post was told, and the post is that one."""
    said = here.of(doc.text)
    if _OTHERWISE.search(doc.text, here.start, doc.sentence_at(there).end):
        return False
    if role is not None and any(not w & frozenset(x for y in content(what) for x in y) for w in content(role)):
        return False
    if body is not None and body not in _ANY_BODY and not says(body) & frozenset(x for y in content(said) for x in y):
        return False
    return not any(m[0] not in NO_NAMES and m[0] not in said and _acts(doc, m.end()) for m in NAME.finditer(doc.text, here.end, there))


def _acts(doc: Document, at: int) -> bool:
    """Whether a name is followed by its deed and not by saying something: "Marsh took over"."""
    word = doc.text[at : at + 24].lstrip(" \n,").split(" ")[0].strip(".,")
    return word.islower() and word not in SAYS and word not in ("and", "of", "on", "in", "at", "for", "from")


def _others(doc: Document, within: Span, told: set[int]) -> bool:
    """Whether other lengths are told, of which one may be the post's."""
    return any((n := _count(m["n"])) is not None and n not in told for m in _LENGTH.finditer(doc.text, *within))
