"""Numbers that say by their own phrase how many there were before, or are with the numbered one: "both previous proposals", "her three predecessors".

A `Told` is so many of a class, and what they are to the numbered one. The class is the noun of the phrase; where none stands there ("none of the
previous five") it is that of the ordinal next to it. `_ledger` compares them with the ordinals of their class.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._grammar import light
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.checks.numbers.ordinals._whose import said_of
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span


class Told(NamedTuple):
    """So many of a class; `when` is "earlier" for those before the numbered one, "first" for the first so many, "with it" for all of them with it."""

    size: Count
    when: str


_ADJ = r"(?:previous|earlier|prior|preceding|past|existing)"
_N = rf"(?i:{NUMERAL})"
_THE = r"(?:(?i:the|his|her|its|their|these|those|our)|[\w’'-]+[’']s?)"
_ALL = r"(?:[Aa]ll|[Nn]one of|[Nn]ot one of|[Nn]o one of|[Ee]ach of|[Ee]very one of)"
_EARLIER = regexp(
    # "Both (of his) previous proposals", "neither earlier attempt".
    rf"\b(?P<both>[Bb]oth|[Nn]either|[Ee]ither)(?: of)?(?: {_THE})? {_ADJ}(?= (?P<np1>[a-z]))"
    # "All three of his earlier budgets", "three previous attempts".
    rf"|\b{_ALL} (?P<all>{_N})(?: of)?(?: {_THE})? {_ADJ}(?= (?P<np2>[a-z]))"
    # "None of the previous five", "her previous three albums".
    rf"|\b{_THE} {_ADJ} (?P<the>{_N})\b(?=(?P<np3>.))"
    rf"|\b(?:{_THE}|{_ALL} the|[Aa]fter|[Tt]o|[Ff]ollowing|[Ii]n|[Hh]ad|[Hh]as|[Ww]ith|[Bb]y|[Dd]espite|[Oo]n|[Ww]on|[Ll]ost|[Mm]issed|[Mm]ade) (?P<his>{_N}) (?:[a-z]+ed )?{_ADJ}(?= (?P<np4>(?!(?:in|on|at|this|that)\b)[a-z]))"
    rf"|\b{_THE} (?P<only>only|one|sole|single|lone) {_ADJ}(?= (?P<np5>[a-z]))"
    # "The five before it", "three others before him".
    rf"|\b(?:{_ALL} )?(?:the )?(?P<bef>{_N})(?: others| elections| ones)? (?:that (?:went |came )|which (?:went |came )|who (?:went |came ))?before (?:it|him|her|them|that|this(?: one)?)\b(?=(?P<np6>.|$))"
    # "The 31 countries already in the alliance".
    rf"|\bthe (?P<in>{_N})(?= (?P<np7>[a-z]+) (?:already|currently|now) (?:in|on|at|there|held|open|working|running|operating|behind|under|belonging|using)\b)"
)
_PREDECESSORS = regexp(rf"\b(?:(?P<both>[Bb]oth)(?: of)?|(?:[Aa]ll|[Nn]one of|[Ee]ach of)(?: (?P<k>{_N}))?(?: of)?)? ?\b(?:his|her|its|their|the|[\w’'-]+[’']s?) (?:(?P<n>{_N}) )?(?:immediate |most recent |last |male |female )?(?:predecessors|forerunners|precursors)\b", 2)
#: "The first six were all linked": the seventh is none of them.
_FIRST = regexp(rf"\b(?P<lead>[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|those) first (?P<n>{_N})\b(?! (?:years|months|weeks|days|hours|minutes|quarters|seasons|miles|sets|rounds|overs|pages|halves|seconds|decades|nights|floors|rows|of the year)\b)")
#: A stretch that a number measures: "in the previous three years".
_STRETCHES = frozenset("year month week day hour minute season decade night quarter century game match round race weekend summer winter campaign generation start meeting outing fixture set over term".split())


@lru_cache(maxsize=2)
def described(doc: Document) -> tuple[Told, ...]:
    """All of them, outside quotations."""
    return tuple(_described(doc))


def _described(doc: Document) -> Iterator[Told]:
    for number, s in enumerate(doc.sentences):
        text = s.of(doc.text).replace("\n", " ")
        for m in _EARLIER.finditer(text):
            group = next(g for g in ("both", "all", "the", "his", "only", "bef", "in") if m[g])
            np = next(m.start(g) for g in ("np1", "np2", "np3", "np4", "np5", "np6", "np7") if m[g] is not None)
            noun, mods = phrase(doc, s, s.start + np + (group == "the"))
            if group in ("bef",):
                noun, mods = "", ()
            if singular(noun) in _STRETCHES or (not noun and group == "the" and text[: m.start()].endswith(("in ", "over ", "during ", "from ", "than "))) or doc.in_quotation(Span(s.start + m.start(), s.start + m.end())):
                continue
            value = 2 if group == "both" else 1 if group == "only" else value_of(m[group])
            yield Told(_count(doc, Span(s.start + m.start(group), s.start + m.end(group)), value, noun, mods, number, s, s.start + m.end()), "earlier")
        for m in _PREDECESSORS.finditer(text):
            if (m["both"] or m["n"] or m["k"]) and not doc.in_quotation(Span(s.start + m.start(), s.start + m.end())):
                g = next(g for g in ("n", "k", "both") if m[g])
                yield Told(_count(doc, Span(s.start + m.start(g), s.start + m.end(g)), 2 if g == "both" else value_of(m[g]), "predecessor", (), number, s, s.start + m.end()), "earlier")
        for m in _FIRST.finditer(text):
            noun, mods = phrase(doc, s, s.start + m.end("n") + 1)
            if value_of(m["n"]) > 1 and singular(noun) not in _STRETCHES and not doc.in_quotation(Span(s.start + m.start(), s.start + m.end())):
                yield Told(_count(doc, Span(s.start + m.start("n"), s.start + m.end("n")), value_of(m["n"]), noun, mods, number, s, s.start + m.end()), "first")


def _count(doc: Document, at: Span, value: int, noun: str, mods: tuple[str, ...], number: int, s: Span, end: int) -> Count:
    return Count(at, value, noun, mods, number, s, "described", doc.text[s.start : at.start].replace("\n", " "), doc.text[end : s.end].replace("\n", " "))


def phrase(doc: Document, s: Span, at: int) -> tuple[str, tuple[str, ...]]:
    """The noun that a phrase comes to from a word on, and the words before it; no noun where it is left out."""
    parse = doc.parse(s)
    i = next((k for k, w in enumerate(parse.words) if w.span.start >= at), None) if parse else None
    if parse is None or i is None:
        return "", ()
    noun: int | None = None
    k = i
    while k < len(parse.words) and k < i + 6:
        tag = parse.words[k].tag
        if not tag.startswith(("NN", "JJ", "HYPH", "VBG", "VBN")) or (noun is not None and (tag.startswith(("VB", "JJ")) or parse.words[noun].tag == "NNS")):
            break
        if tag.startswith("NN"):
            noun = k
        k += 1
    if noun is None:
        return "", ()
    return parse.words[noun].text.lower(), tuple(w.text.lower() for w in parse.words[i:noun])


_TRIALS = frozenset("attempt try bid effort push campaign go crack".split())
_EMPTY = ("", "one", "other", "time", "occasion")


def of_its_class(claim: Claim, told: Told, claims: tuple[Claim, ...]) -> bool:
    """Whether what a phrase counts is what an ordinal numbers."""
    doc, c = claim.doc, told.size
    gap = c.number - claim.number
    noun, own = singular(c.noun), singular(claim.core[0]) if claim.core else ""
    apart = doc.block_at(claim.span.start).kind in ("headline", "deck", "caption")
    if not -2 <= gap <= (5 if apart else 3) or (gap == 0 and claim.span.start <= c.span.start < claim.end):
        return False
    if told.when == "first" and noun in _EMPTY and not apart and doc.block_at(claim.span.start).span != doc.block_at(c.span.start).span:
        return False  # "third was Roe. In the long jump the order of the first three changed"
    if told.when == "first" and (claim.left.endswith(("the ", "The ")) and gap <= 0 and c.span.start < claim.span.start and claim.form == "bare"):
        return False
    if c.left.endswith(_JOINING) and claim.form in ("noun", "bare"):
        return gap == 0 and c.span.start > claim.end  # "became its 33rd member, joining the 31 countries already in the alliance"
    if noun in _EMPTY:
        # What is left out is what was numbered last.
        nearest = not any(o is not claim and o.n > 1 and not _AND.fullmatch(doc.text, claim.span.end, o.span.start) and min(claim.span.end, c.span.start) <= o.span.start < max(claim.span.start, c.span.start) for o in claims)
        return nearest and 0 <= gap <= 1 and not _another_plural(claim, c) if c.span.start > claim.span.start else nearest and gap == 0 and claim.form == "bare"
    if noun == "predecessor":
        return claim.form in ("noun", "bare") and gap in (0, 1) and (human(own) or claim.form == "noun")
    if claim.form == "time" and gap in (0, 1) and claim.parse.words and _undergoes(claim, noun):
        return True  # "rejected her appeal for the third time. Her only previous appeal"
    if claim.form == "time" and gap in (0, 1) and kinship([w for w in claim.act if not light(w)], [w for w in said_of(claim, c) if not light(w)]):
        return True  # "rejected his nominee for the third time. It had turned down both previous candidates"
    if own == noun:
        return claim.form in ("noun", "bare") or claim.core[:1] in BEGUN
    if claim.form == "noun" and own in _TRIALS and _thwarted(doc, c):
        return gap in (-1, 0, 1)
    kin = kinship((*claim.core[:1], *claim.act), (noun,)) or (claim.form == "time" and kinship((noun,), claim.act)) or ""
    return bool(kin) and (claim.form == "time" or (claim.form == "noun" and human(own) == human(noun)) or (claim.form == "bare" and bool(claim.owner))) and (kin == "same" or claim.form == "time" or bool(kinship(claim.core[:1], (noun,))))


_JOINING = ("joining the ", "joined the ", "joins the ", "join the ")
_AND = regexp(r" (?:and|or) ")


def _undergoes(claim: Claim, noun: str) -> bool:
    """Whether a noun is what the numbered deed is done to."""
    parse, verb = claim.parse, claim.verb
    if verb is None:
        return False
    return any(singular(parse.words[k].text) == noun for k in parse.children(verb) if parse.words[k].dep in ("dobj", "nsubjpass") and parse.words[k].pos == "NOUN")


def alike(claim: Claim, told: Told) -> bool:
    """Whether a phrase takes up the whole of what an ordinal numbers, its time too: "its sixth case this year. The first five", "her three predecessors in that time"."""
    return singular(told.size.noun) in _EMPTY or _IN_THAT_TIME.match(told.size.right) is not None


_IN_THAT_TIME = regexp(r"(?: [a-z-]+){0,2} in (?:that|the same) (?:time|period|span)\b")


def _another_plural(claim: Claim, c: Count) -> bool:
    """Whether a sentence of its own before an ellipsis has its plural subject: "the fifth strike. The talks went on. None of the previous four"."""
    return any(w.tag == "NNS" and w.dep in ("nsubj", "nsubjpass") and singular(w.text) != singular(claim.core[0] if claim.core else "") and w.span.start > claim.end and w.span.end < c.span.start for s in claim.doc.sentences[claim.number + 1 : c.number] for p in (claim.doc.parse(s),) if p for w in p.words)


def _thwarted(doc: Document, c: Count) -> bool:
    """Whether those that were before failed: "both previous proposals were defeated"."""
    parse = doc.parse(c.sentence)
    fails = {verb + particle for row in _data.rows("terms/thwarted.tsv") for verb, _, particle in [row[0].partition("+")]}
    stems = {stem(f) for f in fails}
    return parse is not None and any(stem(w.text) in stems or (k + 1 < len(parse.words) and stem(w.text) + parse.words[k + 1].text.lower() in stems) for k, w in enumerate(parse.words))

