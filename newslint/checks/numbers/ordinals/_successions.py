"""Those who held a post before a numbered one, told by their coming and going: "its third manager of the season. Frost was sacked in May. His successor Holt lasted six weeks".

Counted are names, each once, whatever is told of them; the numbered one's own is none of them. As in `_sure`, nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import scope
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.checks.numbers.ordinals._tellings import times, when_before
from newslint.checks.numbers.ordinals._tied import IT_IS
from newslint.layers.names.people import HEADS
from newslint.regexp import regexp
from newslint.source import Span

#: "The third person to hold the post".
_ANYONE = frozenset("person man woman appointee incumbent occupant holder".split())
_TO_HOLD = regexp(r" (?:to (?:hold|fill|occupy|take|do|have|lead|run|head|coach|manage|captain|chair)|in) (?:the|that|its) (?:[a-z]+ )?[a-z]+\b|(?: of|,)? (?:the|that) (?:post|job|role)\b")
#: Words of a post beside its noun.
_OF_A_POST = frozenset("prime chief executive managing general head foreign finance interior defence defense health education justice transport music artistic sporting technical police fire press".split())
_TITLE = r"(?:(?:Mr|Ms|Mrs|Miss|Dr|Sir|Lord|Lady|Gen|Col)\.? )?"
_NAME = rf"{_TITLE}[A-ZÀ-Þ][\w’'-]+(?: (?:[A-Z]\. )?(?:(?:van|von|de|der|da|di|del|el|al) ){{0,2}}[A-ZÀ-Þ][\w’'-]+){{0,2}}"
_GOES = (
    r"(?:(?:had|has|was|were|been|also|then|abruptly|himself|herself|only|himself|both|each|all) ){0,3}"
    r"(?:sacked|fired|dismissed|removed|ousted|axed|resign(?:s|ed)|quits?|left|departed|retired|died|stepped (?:down|aside)|stood down|walked (?:out|away)|lasted|survived|parted company|gave way|made way|served|held (?:the|it)|led (?:the|it)|ran (?:the|it)|headed (?:the|it)|conducted (?:the|it)|(?<=was )(?:replaced|succeeded)|(?<=was )in charge)\b"
)
#: "Frost was sacked in September", "Ian Webb, who replaced Holt, resigned".
_LEFT = regexp(rf"(?P<row>(?:{_NAME}, ){{0,4}}{_NAME},? and )?(?P<name>{_NAME})(?:, (?:who |\d|an? |the |then )[^,;.]{{1,60}})?,? {_GOES}")
#: "Isaac Levin until 1988": its verb is left out.
_UNTIL = regexp(rf"(?:, (?:and )?|\band |; )(?P<name>{_NAME}) (?:until|from|in|for (?:\w+) (?:years|months|weeks|games)) ")
#: "Followed in 2015 by Paul Marsh and in 2018 by Mr Bryce", "takes over from", "under".
_BY = regexp(rf"\b(?:(?:followed|succeeded|replaced)(?: in \w+)? by|(?:in \d{{4}}|then|later) by|(?:takes|took|taking|taken) over from|(?:replac(?:es|ed|ing)|succeed(?:s|ed|ing)|in place of|gave way to|made way for)|under) (?P<name>{_NAME})")
#: "His predecessors, Pedro Cruz, Oscar Rey and Kurt Blau, each".
_PREDECESSORS = regexp(rf"\b(?:predecessors|previous (?:\w+ )?[a-z]+s),? (?:were |are |included? )?(?P<row>{_NAME}(?:, (?!and ){_NAME})*,? and {_NAME})")
_EACH = regexp(_NAME)
_NOBODY = frozenset("The He She It They His Her Its Their This That These Mr Ms Mrs Dr In On At By For After Before But And When While As Both Each All Police Officials Last Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December".split())
#: Says that the numbered one comes to the post, or has gone after the others.
_COMES = regexp(r"\b(?:becom\w+|became|will be|is|was|as|appoint\w+|named|hired|unveiled|chosen|elected|lost|lose|makes him|makes her)\b")
_ITS_FIRST = regexp(r"\b(?:its|the|their) first [a-z]+|\bfounder|\bsince it (?:opened|was founded)\b")
_OTHER_POST = regexp(r"\b(?:assistant|deputy|caretaker|interim|acting|club secretary|scout|captain)\b")
_RELATED = regexp(r"\b(?:husband|wife|father|mother|son|daughter|brother|sister|partner|friend|colleague|rival|midfielder|striker|player|chairman|owner|spokes[a-z]+|defender|goalkeeper|winger),? \Z", 2)
#: Sentences behind an ordinal that tell of them.
_FAR = 3
_MOST = 7


def succession(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A holder of a post who is not the next after all who are told to have held it."""
    doc = claim.doc
    core = [singular(w) for w in claim.core]
    if claim.form != "noun" or not 2 <= claim.n <= 12 or not core or (core[0] not in HEADS and not (core[0] in _ANYONE and _TO_HOLD.match(claim.right))) or not _COMES.search(claim.left[-80:]) or doc.in_quotation(claim.span):
        return
    if core[0] in ("woman", "man"):
        return  # "the second woman to lead the court ... succeeds Moe, who has retired": he may be a man
    inner = {w.text.lower() for w in claim.parse.words[claim.at + 1 : claim.noun]}
    counted = scope(claim, doc.metadata.date)
    if inner - _OF_A_POST - {"-"} - HEADS or counted.kind in ("unknown", "occasion", "row"):
        return
    until = doc.metadata.date
    found: dict[str, Span] = {}
    first = max(claim.number - 1, 0) if IT_IS.match(doc.text, claim.sentence.start) else claim.number
    own = {n for s in doc.sentences[first : claim.number + 1] for n in _surnames(s.of(doc.text).replace("\n", " "))}
    if not any(w.entity == "PERSON" for s in doc.sentences[first : claim.number + 1] if (p := doc.parse(s)) is not None for w in p.words):
        return  # whoever is told next may be the numbered one
    closed = False
    for s in doc.sentences[claim.number : claim.number + _FAR + 1]:
        text = doc.text[: s.end].replace("\n", " ")
        start = claim.end if s == claim.sentence else s.start
        if _OTHER_POST.search(text, s.start) and s != claim.sentence:
            return
        closed = closed or (s != claim.sentence and _ITS_FIRST.search(text, start) is not None)
        told = [t for t in times(doc, s) if until is not None and (w := when_before(t, until)) is not None and counted.start is not None and w.high < counted.start]
        for m in (*_LEFT.finditer(text, start), *_UNTIL.finditer(text, start), *_BY.finditer(text, start)):
            if _RELATED.search(text, max(m.start() - 25, 0), m.start()) or any(m.start() < t.span.start < m.end() + 30 for t in told):
                continue
            if m.re is _UNTIL and not found:
                continue
            for e in _EACH.finditer(text, m.start("row"), m.end("row")) if m.re is _LEFT and m["row"] else ():
                _add(found, own, e.group(), Span(*e.span()))
            _add(found, own, m["name"], Span(*m.span("name")))
        for m in _PREDECESSORS.finditer(text, start):
            for e in _EACH.finditer(text, m.start("row"), m.end("row")):
                _add(found, own, e.group(), Span(*e.span()))
    many = len(found)
    if many > 1 and (claim.n <= many or (closed and claim.n > many + 1 and claim.n <= _MOST)):
        spans = tuple(found.values())
        names = [s.of(doc.text) for s in spans]
        yield Clash(claim.span, spans, f"{', '.join(names[:-1])} and {names[-1]} before it make this the {nth(many + 1)}, not the {nth(claim.n)}")


def _surnames(text: str) -> list[str]:
    return [m.group().split()[-1] for m in _EACH.finditer(text) if m.group().split()[-1] not in _NOBODY]


def _add(found: dict[str, Span], own: set[str], name: str, at: Span) -> None:
    last = name.split()[-1]
    last = re.sub(r"[’']s$", "", last)
    if last not in own and last not in _NOBODY and name.split()[0] not in _NOBODY - {"Mr", "Ms", "Mrs", "Dr", "May", "April", "June"}:
        found.setdefault(last, at)


READINGS = (succession,)
