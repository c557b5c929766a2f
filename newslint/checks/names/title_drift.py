"""One person is given two offices, nationalities, parties or courtesy titles that exclude each other

"President Milei" in one paragraph and "Prime Minister Milei" in the next; "Democratic Sen." and "Republican Sen."; "Mr Ward" and "Ms Ward".
Only offices that one person cannot hold at once are compared, and only as titles before the name.

## Why it matters
One of the two is wrong, and the wrong one is often the name of somebody else's job.

## When to ignore
Promotions and former offices that the text tells in words that the rule does not know.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.layers.names import Entity, Mention
from newslint.layers.names.persons import fold
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

_OFFICES = (
    "vice president", "deputy prime minister", "prime minister", "foreign minister", "defense minister", "defence minister", "finance minister", "interior minister",
    "health minister", "justice minister", "secretary of state", "attorney general", "first minister", "president", "chancellor", "premier", "king", "queen", "pope",
    "archbishop", "senator", "representative", "congressman", "congresswoman", "governor", "mayor", "sheriff",
)  # fmt: skip
_SHORT = {"sen": "senator", "rep": "representative", "gov": "governor", "congressman": "representative", "congresswoman": "representative",
          "defence minister": "defense minister", "pm": "prime minister"}  # fmt: skip
#: Pairs that one person may bear in one story.
_TOGETHER = (
    {"premier", "prime minister"}, {"deputy prime minister", "finance minister"}, {"deputy prime minister", "foreign minister"}, {"premier", "governor"},
    {"prime minister", "first minister"}, {"chancellor", "prime minister"}, {"deputy prime minister", "interior minister"}, {"deputy prime minister", "defense minister"},
    {"deputy prime minister", "health minister"}, {"deputy prime minister", "justice minister"}, {"premier", "president"}, {"prime minister", "defense minister"},
    {"prime minister", "foreign minister"}, {"prime minister", "finance minister"}, {"prime minister", "interior minister"},
)  # fmt: skip
_PARTIES = {"democratic": "Democratic", "democrat": "Democratic", "republican": "Republican"}
_MALE, _FEMALE = frozenset({"mr"}), frozenset({"ms", "mrs", "miss"})
_CHANGE = re.compile(
    r"\b(?:former|formerly|then|ex|acting|interim|incoming|outgoing|elect|designate|future|previous|late|now|once|served as|became|become|becomes|elected|appointed|"
    r"promoted|sworn|succeed\w*|replac\w+|took office|inaugurat\w+|running for|ran for|candidate|campaign\w*|bid|nomin\w+|resign\w*|switched|defect\w+|left the|transgender|married|tenure|"
    r"before|until)\b",
    re.IGNORECASE,
)


class _Claim(NamedTuple):
    sort: str
    value: str
    span: Span
    mention: Mention


@rule(
    "NL105",
    "title-drift",
    severity="warning",
    examples=[
        Bad(
            "{{President}} Javier Milei signed the decree. Unions said [[Prime Minister]] Milei had no such power. President Milei shrugged.",
            says="president",
        ),
        Bad("{{Gov.}} Ann Harlow vetoed the bill. “It is wrong,” Gov. Harlow said. [[Mayor]] Harlow will speak on Monday."),
        Bad(
            "{{Foreign Minister}} Tomas Vell met his Dutch colleague. [[Finance Minister]] Vell said talks went well. Foreign Minister Vell flew home."
        ),
        Bad("{{Mr}} Ward told the jury he was at home. Mr Ward’s wife wept. The judge asked [[Ms]] Ward to sit."),
        Bad(
            "{{Democratic}} Sen. Lou Ortega voted yes. [[Republican]] Sen. Lou Ortega said the bill would pass. Democratic Sen. Lou Ortega left."
        ),
        Bad(
            "{{French}} President Luc Morel landed at noon. Protesters met [[Belgian]] President Luc Morel. French President Luc Morel waved."
        ),
        Bad("{{Sen.}} Dana Whitfield called a hearing. [[Rep.]] Dana Whitfield wants answers, and Sen. Whitfield said so."),
        Bad("{{Queen}} Margrethe opened the bridge. Crowds cheered as [[King]] Margrethe cut the ribbon. Queen Margrethe left."),
        Good("President Javier Milei signed the decree. President Milei shrugged, and the Argentine leader left."),
        Good("Then-Vice President Joe Biden went to Kyiv in 2014. President Biden went again in 2023."),
        Good("Gov. Ann Harlow was sworn in on Monday. As Mayor Harlow she had run the city for eight years."),
        Good("Former Prime Minister Tony Blair met Prime Minister Rishi Sunak."),
        Good("President George Bush and his son, Gov. Jeb Bush, fished. President Bush caught one; Gov. Bush caught two."),
        Good("Deputy Prime Minister Chrystia Freeland resigned. Finance Minister Freeland had clashed with Trudeau."),
        Good("Mr Ward and Ms Ward divorced in 2019. Mr Ward kept the dog."),
        Good("Secretary of State Carl Nyberg spoke. Mr. Nyberg left, and Secretary Nyberg’s plane took off."),
        Good("Dr. Anthony Fauci warned of a second wave. Director Fauci left, Professor Fauci said."),
        Good("Sgt. Lee Marsh found the car. Detective Marsh searched it."),
        Good("Russian President Vladimir Putin met Chinese President Xi Jinping. The Russian leader smiled."),
        Good("“Prime Minister Milei,” the host joked, and President Milei laughed. President Javier Milei stayed."),
        Good("Sen. Kamala Harris was elected in 2016. Vice President Harris lost in 2024."),
        Good("Pope Francis and Archbishop Jorge Bergoglio are one man. Pope Francis smiled."),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    for person in doc.names.people:
        claims = list(_claims(doc, person))
        for sort in ("office", "party", "nation", "sex"):
            values = [c for c in claims if c.sort == sort]
            kinds = {c.value for c in values}
            if len(kinds) != 2 or (sort == "office" and any(kinds <= pair for pair in _TOGETHER)):
                continue
            if _changes(doc, person) or (sort == "sex" and _both(doc, values)):
                continue
            counts = {k: sum(c.value == k for c in values) for k in kinds}
            first = values[0].value
            rare = min(kinds, key=lambda k: (counts[k], k == first))
            common = next(k for k in kinds if k != rare)
            other = next(c for c in values if c.value == common)
            for c in values:
                if c.value == rare:
                    yield finding(
                        c.span, f"{person.name} is {c.value} here, {common} elsewhere ({counts[rare]} and {counts[common]} times)",
                        related=[Related(other.span, "the other title")],
                    )  # fmt: skip


def _claims(doc: Document, person: Entity) -> Iterator[_Claim]:
    for m in person.mentions:
        if m.title is None or m.title_span is None or m.quoted:
            continue
        words = m.title.lower().replace(".", "")
        if words in _MALE:
            yield _Claim("sex", "Mr", m.title_span, m)
        elif words in _FEMALE:
            yield _Claim("sex", "Ms", m.title_span, m)
        office = next((o for o in (*_OFFICES, *_SHORT) if words == o or words.endswith(" " + o)), None)
        if office and not re.search(
            r"\b(?:former|acting|then|ex|interim|deputy|assistant|shadow|under|vice)\b", words.removesuffix(office)
        ):
            yield _Claim("office", _SHORT.get(office, office), m.title_span, m)
        if party := _PARTIES.get(words.split()[0]):
            yield _Claim("party", party, Span(m.title_span.start, m.title_span.start + len(words.split()[0])), m)
        before = doc.tokens_in(Span(max(m.title_span.start - 16, 0), m.title_span.start))
        if before and before[-1].kind == "word" and doc.text[before[-1].span.end : m.title_span.start] == " ":
            word = before[-1].text
            if party := _PARTIES.get(word.lower()):
                yield _Claim("party", party, before[-1].span, m)
            elif nation := doc.knowledge.by_demonym(word):
                yield _Claim("nation", nation[0].name, before[-1].span, m)


def _changes(doc: Document, person: Entity) -> bool:
    """Whether a sentence that names the person tells of a change, a former office or a candidacy; or the office is told of two people."""
    sentences = {doc.sentence_at(m.span.start) for m in person.mentions}
    names = {fold(m.given or "") for m in person.mentions if m.full}
    held = {fold(o.title) for o in person.row.offices} if person.row is not None else set()
    return len(names) > 1 or len(held) > 1 or any(_CHANGE.search(s.of(doc.text)) for s in sentences)


def _both(doc: Document, claims: list[_Claim]) -> bool:
    """Whether one sentence has a Mr and a Ms of the name: a couple."""
    by_sentence: dict[Span, set[str]] = {}
    for c in claims:
        by_sentence.setdefault(doc.sentence_at(c.span.start), set()).add(c.value)
    return any(len(v) > 1 for v in by_sentence.values())
