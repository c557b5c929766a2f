"""A first that has been before, by a word: a title that was held, the one before, its year, a visit, what was done in passing.

"The defending champion won it for the first time"; "their first final ... They lost the 1998 final". As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._been_before import (
    AFTER,
    BEFORE,
    BELOW,
    NO_FIRST,
    NOT_THEN,
    WORDS,
    counting,
    is_first,
    of_another,
    over,
    own_day,
)
from newslint.checks.numbers.ordinals._claimed import scope, tail
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._grammar import subjects
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.checks.numbers.ordinals._others import near
from newslint.checks.numbers.ordinals._tellings import UNREAL, times, when_before
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span

# "The defending champion won the title for the first time"

_HOLDER = regexp(r"\b(?:(?P<d>[Dd]efending|[Rr]eigning|[Cc]urrent|[Ff]ormer|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\w+)-times?) (?P<mods>(?:[\w’'-]+ ){0,2}?)(?:champions?|winners?|titleholders?|holders?)|(?:[Tt]itle-?|[Cc]up )?[Hh]olders|[Cc]hampions)\b(?= (?!of\b|in\b|at\b)|,)")


def held_already(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A title that is won for the first time by who holds it."""
    doc = claim.doc
    now = scope(claim, doc.metadata.date)
    if claim.n != 1 or now.kind not in ("open", "ever") or claim.form not in ("time", "noun") or (claim.form == "noun" and (singular(claim.core[0]) not in ("title", "crown", "championship", "trophy") or claim.owner)) or NO_FIRST.search(claim.left[-60:]):
        return
    won = bool(claim.act) and (bool(kinship(("win",), claim.act[:1])) or (claim.act[0] in ("took", "take", "claimed", "claim", "captured", "secured", "collected") and bool(kinship(("title",), claim.act))))
    if (claim.form == "time" and not won) or _NARROW_TITLE.search(tail(claim)):
        return
    m = _HOLDER.search(doc.text, claim.sentence.start, claim.span.start)
    if m is None or m.end() - claim.sentence.start > 60 or doc.text.find(",", claim.sentence.start, m.start()) > 0 or _BEATEN.search(doc.text, claim.sentence.start, m.start()):
        return
    mods = [w for w in (m["mods"] or "").split() if w[:1].isupper() or w.islower()]
    here = claim.sentence.of(doc.text)[m.end() - claim.sentence.start :]
    doers = [claim.parse.words[k] for k in subjects(claim.parse, claim.verb)]
    if not doers or any(w.tag in ("WP", "WDT", "PRP") or w.span.start < m.start() or not (w.span.end <= m.end() or _NAMED.fullmatch(doc.text, m.end(), w.span.start)) for w in doers):
        return
    if not _SORT.search(m.group()) and all(x in here for x in mods) and _BEATEN.search(here[: claim.span.start - m.end()]) is None:
        yield Clash(claim.span, (Span(*m.span()),), "who holds a title has won it before")


def _narrowed(claim: Claim, end: int | None = None) -> bool:
    """Whether a first is of one sort, place or time only; its own day is none."""
    doc = claim.doc
    said = Span(claim.end, min(claim.span.end + len(tail(claim)), end or claim.sentence.end))
    return any(not any(t.span.start <= m.end() + 1 < t.span.end for t in doc.dates_in(claim.sentence)) for m in _NARROW.finditer(doc.text, said.start, said.end))


#: From a title to the name of who holds it.
_NAMED = regexp(r",? ?(?:[A-ZÀ-Þ][\w’'.-]* ?){0,4}")
_NARROW_TITLE = regexp(r"\b(?:as|since|under|without|against|at home|abroad|on (?:grass|clay|sand|snow|ice|hard|points|penalties)|outright|alone|together|by|twice|in (?:a|[a-z]+) )\b")
_NARROW = regexp(r"\b(?:as|since|under|without|with|against|at|on|in [a-z]+|for|outright|alone|together|by)\b")
#: Champions of another year or event.
_SORT = regexp(r"\b(?:former|two|three|four|five|\w+-times?)\b", 2)
_BEATEN = regexp(r"\b(?:beat|beats|beating|defeat\w*|over|against|stunned|upset|ousted|dethroned|knocked out|overcame|toppled|from|by|lost to|ahead of)\b[^.;]{0,10}\Z")


# "For the first time on Sunday, two years after her maiden victory there"

# "The first bankruptcy of the chain comes two years after it emerged from an earlier one"

#: Between an ordinal and the earlier one.
_AN_EARLIER = regexp(r"\b(?P<w>(?:an|the|its|his|her|their|a|whose) (?:earlier|previous|prior) (?:one|(?P<noun>[a-z]+)))(?=[.,;]|$| (?:in|on|two|three|four|five|six|seven|eight|nine|ten|a|was|were|had|[a-z]+ed|fell|broke|came|went|led) ?)")
_OF_WHOM = regexp(r" (?:of|for|by|in|to) (?:the |its |his |her |their )?[\w’'-]+")


#: "Her first recital in the hall, five years after making her debut there".
_DEBUT_THERE = regexp(r"\b(?:years?|months?|decades?) after (?:[a-z]+ing )?(?P<w>(?:his|her|its|their) (?:debut|(?:first|maiden|debut) (?P<noun>[a-z]+))) (?:there|with (?:it|them))\b")
_SHOWN = ("recital", "concert", "performance", "appearance", "show", "gig", "start", "match", "game", "role", "race", "speech")


def an_earlier(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first of somebody, and an earlier one in the same sentence."""
    doc = claim.doc
    if claim.n != 1 or claim.form not in ("noun", "time") or claim.noun is None or (claim.core and human(singular(claim.core[0]))) or scope(claim, doc.metadata.date).kind not in ("open", "ever") or not (claim.owner or claim.form == "time" or _OF_WHOM.match(claim.right)) or NO_FIRST.search(claim.left[-60:]):
        return
    m = _AN_EARLIER.search(doc.text, claim.end, claim.sentence.end)
    debut = _DEBUT_THERE.search(doc.text, claim.end, claim.sentence.end)
    if debut is not None and claim.form == "noun" and singular(claim.core[0]) in (singular(debut["noun"] or ""), *(() if debut["noun"] else _SHOWN)) and claim.noun - claim.at == 1 and not _narrowed_but_there(claim, debut.start()):
        yield Clash(claim.span, (Span(*debut.span("w")),), f"an earlier one is told (“{debut['w']}”)")
        return
    if m is None or doc.in_quotation(Span(*m.span())) or (m["noun"] and not (kinship(claim.act, (m["noun"],)) if claim.form == "time" else singular(m["noun"]) == singular(claim.core[0]))) or UNREAL.search(doc.text, claim.end, m.start()):
        return
    inner = claim.noun - claim.at > 1 or (claim.form == "time" and _narrowed(claim, m.start())) # "the first home defeat ... an earlier one"
    other = any(w.tag in ("NN", "NNS") and claim.end < w.span.start < m.start() and any(claim.parse.words[c].text.lower() in ("a", "an") for c in claim.parse.children(k)) for k, w in enumerate(claim.parse.words))
    if not inner and not other:
        yield Clash(claim.span, (Span(*m.span("w")),), f"an earlier one is told (“{m['w']}”)")


def _narrowed_but_there(claim: Claim, end: int) -> bool:
    """Whether more than its place narrows a first."""
    return any(m.group().split()[0] not in ("at", "in", "on", "with") for m in _NARROW.finditer(claim.doc.text, claim.end, end))


# "The final for the first time ... They lost the 1998 final"; "in recorded history ... The eruption of 1951 killed 300"

_BY_YEAR = regexp(r"\b(?:the|their|its|his|her) (?P<y>(?:1[5-9]|20)\d\d) (?P<n>[a-z]+)\b(?! [a-z]+s\b)|\b(?:[Tt]he|[Aa]n?) (?:[a-z]+ )?(?P<n2>[a-z]+) (?:of|in) (?P<y2>(?:1[5-9]|20)\d\d)\b")


def of_a_year(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """An earlier one that is told by its noun and its year."""
    doc, now = claim.doc, claim.doc.metadata.date
    counted = counting(claim)
    if not is_first(claim, counted) or now is None or _NARROW_TIME.search(tail(claim)):
        return
    nouns = _reached(claim) if claim.form == "time" else [singular(claim.core[0])]
    doer = {w.text for w in claim.parse.words if w.pos in ("PROPN", "NOUN")}
    own = own_day(claim)
    for apart, s in near(claim, 4, BELOW):
        parse = doc.parse(s) if apart else None
        m = _BY_YEAR.search(doc.text, s.start, s.end) if parse is not None else None
        if m is None or parse is None or doc.in_quotation(s) or UNREAL.search(doc.text, s.start, s.end) or NOT_THEN.search(doc.text, s.start, m.start()):
            continue
        year, noun = int(m["y"] or m["y2"]), singular(m["n"] or m["n2"])
        if not year < own.year or (counted.start is not None and year <= counted.start.year) or not any(noun == n or (claim.form == "time" and kinship((n,), (noun,)) == "same") for n in nouns):
            continue
        k = parse.at(m.start("n") if m["n"] else m.start("n2"))
        verb = None if k is None else over(parse, k)
        if k is None or verb is None or of_another(claim, parse, k) or parse.words[verb].tag not in ("VBD", "VBN"):
            continue
        doers = [parse.words[c] for c in parse.children(verb) if parse.words[c].dep in ("nsubj", "nsubjpass")]
        took_part = bool(doers) and all(w.text in ("They", "He", "She", "It", "they", "he", "she", "it") or w.text in doer for w in doers) and (parse.words[k].dep in ("dobj", "pobj") or noun == "final") and parse.words[verb].span.start < m.start()
        itself = m["n2"] is not None and parse.words[k].dep in ("nsubj", "nsubjpass") and claim.form in ("time", "noun") and (claim.form == "noun" or kinship(claim.act[:1], (noun,)) == "same" or counted.kind == "ever")
        if took_part or itself:
            yield Clash(claim.span, (Span(*m.span()),), f"an earlier time is told (“{m.group()}”)")
            return


_NARROW_TIME = regexp(r"\b(?:as|under|without|with|against|while|by|outside|away)\b")


def _reached(claim: Claim) -> list[str]:
    """What a verb that says little is told of: "is through to the final for the first time", "hosts the games"; and the noun of the deed."""
    words = claim.parse.words
    out = [singular(w.text) for w in words if w.span.start < claim.span.start and (w.tag in ("NN", "NNS") or w.text == "final") and w.dep in ("pobj", "dobj", "attr") and w.entity not in ("DATE", "TIME")]
    return [*out, *claim.act[:1]]


# "Arrived in Lima on his first visit to Peru. He spent three days in the country in 2018"

_VISITS = ("visit", "trip", "tour", "stay", "pilgrimage")
_BEEN = regexp(r"(?P<who>[Hh]e|[Ss]he|[Tt]hey|[A-ZÀ-Þ][\w’-]+) (?:had |has |have |also |previously |last |first )*(?:spent|stayed|toured|visited|travell?ed|flew|went|came|was|were|been|attended|met|opened|addressed|paid|saw|made|held)\b(?P<rest>[^.;]*)")
_LAND = regexp(r"\b(?:there|the country|the island|the kingdom|the republic|its capital)\b")


def been_there(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first visit of who was there before."""
    doc, now = claim.doc, claim.doc.metadata.date
    counted = counting(claim)
    visit = (claim.form == "noun" and singular(claim.core[0]) in _VISITS and bool(claim.owner)) or (claim.form == "time" and bool(claim.act) and bool(kinship(("visit",), claim.act[:1])))
    if not visit or now is None or not is_first(claim, counted) or _NARROW_TIME.search(tail(claim)):
        return
    names = {w.text for w in claim.parse.words if w.entity == "GPE" or (w.pos == "PROPN" and w.dep == "pobj" and w.entity not in ("DATE", "TIME"))}
    lands = " ".join(w.text for w in claim.parse.words)
    own = own_day(claim)
    for s in doc.sentences[claim.number + 1 : claim.number + 1 + AFTER]:
        m = _BEEN.search(doc.text, s.start, s.end)
        if m is None or doc.in_quotation(s) or UNREAL.search(doc.text, s.start, s.end) or not (m["who"].lower() in ("he", "she", "they") or m["who"] in claim.sentence.of(doc.text)):
            continue
        where = {w for w in WORDS.findall(m["rest"]) if w[0].isupper()}
        there = bool(where & names) or any(p.country and re.search(rf"\b{re.escape(p.country)}\b", lands) for w in where for p in doc.knowledge.places(w)[:2]) or _LAND.search(m["rest"]) is not None
        whens = [(t, w) for t in times(doc, s) if t.span.start > m.start() and (w := when_before(t, now)) is not None and not NOT_THEN.search(doc.text, s.start, t.span.start)]
        told = [t for t, w in whens if (own - w.high).days > BEFORE and (counted.start is None or w.low > counted.start)]
        if there and told and len(told) == len(whens):
            yield Clash(claim.span, (told[0].span,), f"an earlier time is told (“{told[0].span.of(doc.text)}”)")
            return


# "The first between the two presidents, who also met in February"

_WHO_ALSO = regexp(r", (?:who|which|whose leaders) (?:had |have |has )?(?:(?:also|already|previously|earlier|last|once) )?(?P<verb>[a-z]+)(?P<rest>[^.;]*)")
_ALSO = regexp(r" (?:had |have |has )?(?:also|already|previously|once|last)\b|\b(?:before|earlier|previously)\b")


def who_also(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """Those of a first who are told in its sentence to have done the same before."""
    doc = claim.doc
    if claim.n != 1 or claim.form not in ("noun", "bare", "time") or (claim.form == "bare" and not claim.right.startswith((" between", " by", " for", " of"))) or NO_FIRST.search(claim.left[-60:]) or (claim.form == "noun" and human(singular(claim.core[0]))):
        return
    if scope(claim, doc.metadata.date).kind not in ("open", "ever"):
        return
    m = _WHO_ALSO.search(doc.text, claim.end, claim.sentence.end)
    if m is None or not _ALSO.search(m.group()) or UNREAL.search(m.group()) or (_NARROW.search(doc.text[claim.end : m.start()].replace(" for ", " ", 1)) is not None and claim.form != "bare"):
        return
    act = (*claim.core, *(claim.act if claim.form == "time" else ()))
    if kinship(act, (m["verb"],)) and doc.text[m.start("verb") - 1 : m.start("verb")] == " ":
        yield Clash(claim.span, (Span(*m.span("verb")),), f"an earlier time is told (“{m['verb']}”)")


# "Ruiz, who won in 2019, took the cup for the first time"

# "Ranked No. 1 for the first time ... held the top ranking in 2017"

_TOP = r"(?:No\. ?1|[Nn]umber one|world [Nn]umber one|top (?:ranking|spot|place|position|rank)|first place|summit|the (?:rankings|standings|table|charts?|list))"
_IS_TOP = regexp(rf"\b{_TOP}")
_WAS_TOP = regexp(rf"(?:\b[Hh]e|\b[Ss]he|\b[Tt]hey|\b[Ii]t|[A-ZÀ-Þ][\w-]+) (?:had |also |first |previously |once )*(?:held|was|were|reached|spent|topped|took|led|occupied|been|climbed to|rose to|hit)\b[^.;,]{{0,30}}?\b{_TOP}\b[^.;]*?\b(?:in|for|on|during|back in) (?:[a-z]+ (?:weeks?|months?|days?) in )?(?P<y>(?:19|20)\d\d)\b")


def at_the_top(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The top that is reached for the first time, and was held before."""
    doc, now = claim.doc, claim.doc.metadata.date
    counted = scope(claim, now)
    if claim.n != 1 or claim.form != "time" or now is None or counted.kind not in ("open", "ever") or not _IS_TOP.search(claim.left) or NO_FIRST.search(claim.left[-60:]):
        return
    for s in doc.sentences[claim.number + 1 : claim.number + 5]:
        m = _WAS_TOP.search(doc.text, s.start, s.end)
        who = m.group().split()[0] if m is not None else ""
        if m is not None and int(m["y"]) < now.year and not UNREAL.search(s.of(doc.text)) and not doc.in_quotation(s) and (who in ("He", "She", "They", "It", "he", "she") or who in claim.sentence.of(doc.text)):
            yield Clash(claim.span, (Span(*m.span()),), f"an earlier time is told (“{m['y']}”)")
            return


READINGS = (held_already, an_earlier, of_a_year, been_there, who_also, at_the_top)
