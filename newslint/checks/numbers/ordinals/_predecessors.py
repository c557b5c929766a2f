"""A first woman in a post that another woman is told to have held: "the first woman to run it, takes over from Ingrid Falk"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newslint.checks import _data
from newslint.checks.numbers._lists import around, reach
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.document import Document
from newslint.layers.names.people import FEMALE, HEADS, ROLES
from newslint.regexp import regexp
from newslint.source import Span

_FIRST = regexp(r"\b[Ff]irst (?P<who>woman|female [a-z]+)\b(?! (?:since|of(?! (?:the|its|[A-ZÀ-Þ]))|under|from|in(?! (?:the|that|this) (?:post|job|role|office|position)))\b)|\b(?:elected|chosen|chose|named|appointed|picked|has|have) a (?P<who2>woman)\b[^.;]{0,40}\bfor the (?P<first>first) time\b")
#: Not "the first Black woman", "the first woman to win twice since 1990".
_NARROWED = regexp(r"\bsince\b(?! (?:it|the [a-z]+) (?:was|were) (?:founded|created|established|formed|launched|opened|started|set up)\b| (?:its|the) (?:[a-z]+[’']s )?(?:foundation|founding|formation|creation|inception|launch|establishment|opening)\b)|\bin (?:\w+ )?(?:\w+ )?(?:years|decades|century)\b|\bpermanent|\bfull-time|\belected\b(?= woman)")
_AFTER = regexp(
    r"\b(?:succe(?:ed|eds|eded|eding)|in succession to|replac(?:e|es|ed|ing)|(?:tak(?:e|es|ing)|took|taken) (?:over|the reins|charge)(?: (?:in|on|next|this) (?:the )?\w+)?(?: \d{1,2})? from|reliev(?:es|ed|ing)|(?:[Hh]er|[Ii]ts|[Tt]he) (?:predecessor|(?:previous|last|former|outgoing) [a-z]+),?) (?:(?P<title>[A-Z][a-z]+\.?|[a-z-]+),? ){0,2}?(?P<given>[A-ZÀ-Þ][\w’-]+) (?:[A-Z]\. )?(?=[A-ZÀ-Þ])"
)

#: "The first woman to lead the party, after Ines Brandt, who resigned"; not "after Ines Brandt withdrew".
_STRAIGHT = regexp(r", (?:after|following|succeeding|behind) (?:(?:the )?(?:(?!the\b|a\b|her\b|his\b|its\b)[a-z-]+ ){1,3})?(?:[A-Z][a-z]+\.? )?(?P<given>[A-ZÀ-Þ][\w’-]+) (?:[A-Z]\. )?[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?(?P<end>, who (?:resigned|retired|died|quit|left|led|was|had been|held|ran|stepped|served|headed|won|took|did|became|refereed|presided|sat|flew|climbed|sailed|rode|drove|captained|managed|coached|conducted|chaired|edited|commanded|umpired|directed|governed|presented)\b| (?:in|and [A-Z][\w’-]+ [A-Z])|(?: \(|[.;]))")
#: "Marit Fossum, an economist from Bergen, was governor from 1994 until 1999".
_WAS = regexp(
    r"\b(?!(?:Judge|Justice|Dame|Dr|Professor|Prof|Lady|Baroness|Mrs|Ms|Miss|General|Colonel|Senator|Governor|Bishop|Sister|Chief)\b)(?P<given>[A-ZÀ-Þ][\w’-]+) (?:[A-Z]\. )?[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?(?:, [^,.;]{3,60},)? (?:was|served as|had been) (?:the |(?P<its>its )|a |an )?(?:[a-z]+ )??(?P<post>[a-z]+)(?: of (?:the )?(?P<of>[^,.;]{2,40})| there)? (?:from (?:19|20)|between|for \w+ (?:years|terms)|in (?:19|20)|until (?:19|20))"
)
#: "The first woman to lead the bank ... was its chairman from 1994": who heads it.
_TO_LEAD = regexp(r" (?:to|who will|who) (?:lead|leads|head|heads|run|runs|take charge of|hold the post)\b")
_GIVEN = r"(?:(?P<title>[A-Z][a-z]+\.?) )?(?P<given>[A-ZÀ-Þ][\w’-]+) (?:[A-Z]\. )?(?:(?:de|van|von|la) )?[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?"
_POST = r"(?:post|job|role|position|office|seat|chair|title|leadership|presidency|chairmanship)"
#: "In the post, which Ingrid Falk held", "a job once held by Ingrid Falk", "Ingrid Falk, who held the post", "after Ingrid Falk stepped down as mayor".
_HELD = tuple(
    regexp(pattern)
    for pattern in (
        rf"\b(?:[Tt]he|an?|that|this) {_POST},? (?:(?:which|that) )?(?:(?:was|had been|has been) )?(?:once |previously |earlier |last |formerly )?(?:held|occupied|filled) by {_GIVEN}",
        rf"\b{_POST},? (?:which|that) {_GIVEN} (?:also |once |had )?(?:held|occupied|filled)\b",
        rf"\b{_GIVEN},? (?:who )?(?:once |also |previously |had )?(?:held|occupied|filled) (?:the|that|this) (?:same )?{_POST}\b",
        rf"\b{_GIVEN},? (?:who )?(?:once |also |previously |had )?(?:led|ran|headed|chaired|governed|managed|captained|commanded|edited|directed|conducted|coached|presented|hosted|skippered|trained|presided over) (?:it|the (?P<post>[a-z]+)) (?:from|between|for|until|in) (?!the\b)",
        rf"\bafter {_GIVEN} (?:resigned|stepped down|retired|stood down|left|quit) as (?:its |the )?(?P<post>[a-z]+)\b",
        rf"\b(?:[Hh]er|[Tt]he|[Ii]ts) predecessors (?:included?|were) {_GIVEN}",
    )
)
_STOPGAP = regexp(r"\b(?:acting|interim|temporar\w+|caretaker|deputy)\b")


def _held(text: str, first: Span, stretch: Span) -> Span | None:
    """The given name of the woman who is told to have held a post of which there is a first woman."""
    for pattern in _HELD:
        m = pattern.search(text, max(first.end, stretch.start), stretch.end)
        if m is None or _STOPGAP.search(text, stretch.start, stretch.end) or ((post := m.groupdict().get("post")) and post not in text[max(first.start - 300, 0) : stretch.start if stretch.start > first.end else m.start()].lower()):
            continue
        name = Span(*m.span("given"))
        # The first woman herself may be told of so.
        if name.of(text) not in text[: first.end] and (name.of(text).lower() in women() or (m["title"] or "").lower().rstrip(".") in FEMALE):
            return name
    return None


@cache
def women() -> frozenset[str]:
    return frozenset(name for (names,) in _data.rows("names/women.tsv") for name in names.split("|"))


def preceded(doc: Document) -> Iterator[Clash]:
    """The first women that an article tells to have followed another."""
    text = doc.text
    for m in _FIRST.finditer(text):
        sentence = reach(doc, m.start())
        if doc.in_quotation(Span(*m.span())) or _NARROWED.search(text, m.start(), sentence.end):
            continue
        before, after = around(doc, m.start(), 1, 4)
        for stretch in (sentence, *after, *before):
            told = _AFTER.search(text, stretch.start, stretch.end) or (_STRAIGHT.search(text, m.end(), stretch.end) if stretch == sentence else None)
            if told is None and (was := _WAS.search(text, stretch.start, stretch.end)) and was["post"] in ROLES and (was["post"] in sentence.of(text).split() or (was["its"] and _TO_LEAD.match(text, m.end()) and was["post"] in HEADS) or (was["of"] and was["of"].split()[-1].lower() in sentence.of(text).lower())) and was["given"] not in sentence.of(text) and (was["given"].lower() in women() or doc.knowledge.sex_of(was["given"]) == "f"):
                yield Clash(Span(*m.span("first" if m["first"] else 0)), (Span(*was.span("given")),), "a woman is told to have held it before")
                break
            if told is None and stretch.start >= sentence.start and (name := _held(text, Span(*m.span()), stretch)) is not None:
                yield Clash(Span(*m.span("first" if m["first"] else 0)), (name,), "a woman is told to have held it before")
                break
            if told is not None and (told["given"].lower() in women() or doc.knowledge.sex_of(told["given"]) == "f" or (told.groupdict().get("title") or "").lower().rstrip(".") in FEMALE):
                yield Clash(Span(*m.span("first" if m["first"] else 0)), (Span(*told.span("given")),), "a woman is told to have held it before")
                break
