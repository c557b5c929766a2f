"""A first that has been before: an earlier one is told, by its day, by the title that it gave, or by the word for the one before it.

"The dam overflowed for the first time since it was built in 1962 ... It overflowed in 1983"; "the defending champion won it for the first time";
"won there for the first time, two years after her maiden victory there". An earlier one is of what is counted where it is the same deed, of the
same one, to the same thing, at a place that was told, and lies before the new one's day and in the time that is counted in. Whatever narrows
the first ("as captain", "on grass", "without a coach") must be told of the earlier one too. Nothing is weighed.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.ordinals._claimed import Scope, scope, tail
from newslint.checks.numbers.ordinals._families import apart_in_kind, kinship, singular
from newslint.checks.numbers.ordinals._firsts import of_its_people
from newslint.checks.numbers.ordinals._grammar import deed_words, is_verb, light, subjects
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.checks.numbers.ordinals._others import near
from newslint.checks.numbers.ordinals._predecessors import women
from newslint.checks.numbers.ordinals._tellings import UNREAL, times, when_before
from newslint.checks.numbers.ordinals._tied import SOME, done, governors, kinds_of, own_words, tie_of
from newslint.checks.numbers.ordinals._told import asserted
from newslint.layers.dates.model import Interval
from newslint.layers.names.people import human
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span


class Earlier(NamedTuple):
    """An earlier occasion: where its day is told, in which sentence, by which verb, and when it was."""

    at: Span
    sentence: Span
    apart: int
    parse: Parse
    verb: int | None
    when: Interval


#: Days before the new one that an earlier one lies at least, unless a weekday says so.
_BEFORE = 14
#: Sentences behind a first that may tell of an earlier one, and behind one of a headline.
_AFTER, _BELOW = 5, 6
#: Days for which what has no day of its own is new.
_NEW = 60
_NOT_THEN = regexp(r"\b(?:since|until|till|before|from|than|by|between|after|following|for|the end of) (?:[a-z]+ ){0,2}\Z")
#: Of the year's own, of a game's, of a sort: "a first of the season".
_NO_FIRST = regexp(r"\b(?:not|nor|never|hardly|isn[’']t|wasn[’']t)\b[^.;,]{0,30}\Z|\b[Aa]t first\b|\bwhether\b")
_ADVERBIAL = regexp(r"\b(?:since|when|after|because|while|as)\b")
_TAKEN_UP = frozenset("it there them so one that this him her again".split())
_PLACE = frozenset("in at on to near off outside inside".split())


def been_before(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The dated occasions before a first."""
    doc = claim.doc
    counted = _counted(claim)
    if not _is_first(claim, counted) or (claim.form == "noun" and human(singular(claim.core[0]))):
        return
    kinds = kinds_of(claim)
    if claim.form == "time" and any(human(singular(claim.parse.words[k].text)) and any(claim.parse.words[c].text.lower() in ("a", "an") for c in claim.parse.children(k)) for k in subjects(claim.parse, claim.verb)):
        return  # "a woman will conduct it for the first time. Roe sang there in 2001"
    for e in _dated(claim, counted):
        if _the_same(claim, kinds, e):
            yield Clash(claim.span, (e.at,), f"an earlier time is told (“{e.at.of(doc.text)}”)")
            return


def _counted(claim: Claim) -> Scope:
    """The time that a first counts in; none of "its first fatal accident, for a company founded in 1979"."""
    found = scope(claim, claim.doc.metadata.date)
    return Scope(None, "open") if found.kind == "year" and "," in tail(claim).split(str(found.start and found.start.year))[0] else found


def _is_first(claim: Claim, counted: Scope) -> bool:
    """Whether a first is said to be one, of the whole time that it counts in."""
    doc = claim.doc
    if claim.n != 1 or claim.form not in ("time", "noun") or counted.kind not in ("open", "ever", "since", "in", "this") or doc.metadata.date is None:
        return False
    if claim.form == "noun" and (claim.noun is None or claim.core[:1] in BEGUN or claim.core[0] in ("half", "quarter", "set", "round", "leg", "game", "day", "minute", "person", "part", "stage", "phase") or not (asserted(claim, counted) or _APPOSED.search(claim.left) or _came_about(claim))):
        return False
    return not _NO_FIRST.search(claim.left[-60:]) and not claim.sentence.of(doc.text).endswith("?")


#: "Detained two men on Thursday, the first arrests in the case".
_APPOSED = regexp(r"[a-z]+[^,.;]*(?:, |: | – | — )(?:the|his|her|its|their) \Z")


_COMES = regexp(r" (?:[\w’'-]+ ){0,6}?(?:(?:was|were|has been|have been|will be) (?:made|held|reported|recorded|registered|announced|seen|confirmed|carried out|staged|launched)|came|comes|took place|takes place|began|opened|happened) (?:[a-z]+ ){0,4}?on [A-Z]")


def _came_about(claim: Claim) -> bool:
    """Whether a sentence tells that a first came about: "the first arrest in the inquiry was made on Monday"."""
    return claim.left == "The " and _COMES.match(claim.right) is not None


def _own_day(claim: Claim) -> dt.date:
    """The latest day that a first may be of: that of its clause, else the article's."""
    doc, now = claim.doc, claim.doc.metadata.date or dt.date.max
    phrase = Span(claim.span.start, claim.span.end + len(tail(claim)))
    own = []
    for t in times(doc, claim.sentence):
        w = when_before(t, now)
        if w is None or phrase.start <= t.span.start < phrase.end or _NOT_THEN.search(doc.text, claim.sentence.start, t.span.start) or _ADVERBIAL.search(doc.text, claim.end, t.span.start) or (w.high - w.low).days > 366:
            continue
        own.append(w.low)
    return min(own) if own else now


def _dated(claim: Claim, counted: Scope) -> Iterator[Earlier]:
    """The past occasions near a first that lie before it and in its time."""
    doc, now = claim.doc, claim.doc.metadata.date or dt.date.max
    own = _own_day(claim)
    for apart, s in near(claim, _AFTER, _BELOW):
        parse = doc.parse(s) if apart else None
        if parse is None:
            continue
        for t in times(doc, s):
            w = when_before(t, now)
            if w is None or (own - w.high).days < (0 if t.kind == "date" else _BEFORE) or (own - w.low).days < _BEFORE or t.modifier in ("this", "current") or (counted.start is not None and w.low <= counted.start):
                continue
            if _NOT_THEN.search(doc.text, s.start, t.span.start) or SOME.search(doc.text, s.start, t.span.start) or (w.high - w.low).days > 370:
                continue
            yield Earlier(t.span, s, apart, parse, governors(parse, t.span)[1], w)


_QUOTED_TITLE = regexp(r"[”\"]")


def _the_same(claim: Claim, kinds: tuple[str, ...], e: Earlier) -> bool:
    """Whether an occasion is of the deed that is counted, of the same one, and done to the same."""
    words, doc = e.parse.words, claim.doc
    e = e._replace(verb=_main(e.parse, e.verb))
    if e.verb is None or words[e.verb].tag not in ("VBD", "VBN") or UNREAL.search(doc.text, e.sentence.start, e.sentence.end) or doc.in_quotation(e.at) or not of_its_people(claim, e.sentence):
        return False
    kids = {words[k].text.lower() for k in e.parse.children(e.verb)}
    if light(words[e.verb].text):
        return False
    if words[e.verb].tag == "VBN" and not kids & {"was", "were", "had", "been"}:
        return False
    if words[e.verb].dep in ("relcl", "acl") or any(q.kind == "ordinal" for q in doc.numbers_in(e.sentence)):
        return False
    if not tie_of(claim, kinds, e.apart, e.sentence, e.parse, e.at) and not _ours(claim, kinds, e) and not _befell(claim, kinds, e) and not _undergone(claim, e):
        return False
    return _to_the_same(claim, e) and _alike(claim, e) and not _another_thing(claim, e)


def _another_thing(claim: Claim, e: Earlier) -> bool:
    """Whether another one did it, or it was done elsewhere: "the girls' first final. The boys lost in 1988", "the road beside it was closed in 2008"."""
    words, said = e.parse.words, {singular(w) for w in _WORDS.findall(claim.doc.text[: claim.sentence.end])}
    assert e.verb is not None
    for k in subjects(e.parse, e.verb):
        w, kids = words[k], e.parse.children(k)
        if w.text.lower() in _OTHERS:
            return True
        if singular(w.text) in said or w.tag not in ("NN", "NNS") or kinship(claim.core, (w.text.lower(),)):
            continue
        the = any(words[c].text.lower() == "the" for c in kids)
        if (the and w.tag == "NNS" and human(singular(w.text))) or (not human(singular(w.text)) and any(words[c].dep == "prep" for c in kids)):
            return True
    mine = any(w.dep == "prep" and w.text.lower() in _PLACE and any(claim.parse.words[c].dep == "pobj" and claim.parse.words[c].pos in ("NOUN", "PROPN") and claim.parse.words[c].entity not in ("DATE", "TIME") for c in claim.parse.children(k)) for k, w in enumerate(claim.parse.words))
    elsewhere = [w for w in words if w.pos == "PROPN" and w.dep == "pobj" and w.entity not in ("DATE", "TIME") and words[w.head].text.lower() in _PLACE and singular(w.text) not in said]
    return mine and bool(elsewhere)


_OTHERS = frozenset("those others another others another these all both some many most everybody nobody none".split())


def _main(parse: Parse, verb: int | None) -> int | None:
    """The clause that a gerund or infinitive hangs in: "was arrested on suspicion of starting it in May"."""
    words = parse.words
    for _ in range(4):
        if verb is None or words[verb].tag not in ("VBG", "VB"):
            break
        verb = _over(parse, words[verb].head) if words[verb].head != verb else None
    return verb


def _undergone(claim: Claim, e: Earlier) -> bool:
    """Whether the same was done to it, by whomever: "the drug was approved for the first time. Japan approved it in 2019"."""
    words = e.parse.words
    assert e.verb is not None
    if claim.form != "time" or claim.verb is None or not claim.act or not kinship(claim.act[:1], (words[e.verb].text.lower(),)):
        return False
    below = claim.parse.children(claim.verb)
    if not any(claim.parse.words[k].dep == "nsubjpass" for k in below):
        return False
    said = {w.text for w in words}
    if any(w.dep == "pobj" and w.pos == "PROPN" and w.entity not in ("DATE", "TIME") and w.span.start < claim.span.start and claim.parse.words[w.head].dep == "prep" and w.text not in said for w in claim.parse.words):
        return False
    return any(words[k].dep == "dobj" and words[k].text.lower() in ("it", "him", "her", "them") for k in e.parse.children(e.verb))


#: What befalls one after another.
_BEFALL = ("death", "execution", "arrest", "jail", "conviction", "attack", "robbery", "killing", "rescue")
_IN_THE_CASE = regexp(r" (?:in|over|of|from|at|by) (?:the|this|that) [a-z]+")


def _befell(claim: Claim, kinds: tuple[str, ...], e: Earlier) -> bool:
    """Whether somebody who is told of for the first time suffered it: "the first arrests in the case ... A man was arrested in May"."""
    words = e.parse.words
    assert e.verb is not None
    befallen = [k for k in e.parse.children(e.verb) if words[k].dep in ("nsubjpass", "nsubj")]
    befallen = [k for k in e.parse.children(e.verb) if words[k].dep == "dobj"] if claim.core and befallen and not any(words[c].text.lower() in ("a", "an", "one") for k in befallen for c in e.parse.children(k)) and words[e.verb].tag == "VBD" else befallen
    a = bool(befallen) and all(any(words[c].text.lower() in ("a", "an", "one", "two", "three", "another") for c in e.parse.children(k)) and human(singular(words[k].text)) for k in befallen)
    return a and claim.form == "noun" and (_IN_THE_CASE.match(claim.right) is not None or claim.right.startswith((".", ","))) and bool(kinship(claim.core[:1], _BEFALL)) and bool(kinship(claim.core[:1], (words[e.verb].text.lower(),)))


#: "One of its turboprops flew into a mountain".
_ONE_OF_ITS = regexp(r"\b(?:[Oo]ne|[Aa]nother|[Tt]wo) of (?:its|their|his|her|the [\w ]{2,30}[’']s?|[A-ZÀ-Þ][\w-]+[’']s?) [a-z]+s\b")
_DEADLY = frozenset(("fatal", "deadly"))


def _ours(claim: Claim, kinds: tuple[str, ...], e: Earlier) -> bool:
    """Whether it befell one of those of whom a first is told: "its first fatal accident ... one of its planes overran a runway"."""
    if claim.form != "noun" or claim.noun is None or _ONE_OF_ITS.search(claim.doc.text, e.sentence.start, e.sentence.end) is None:
        return False
    said = [w.text.lower() for w in e.parse.words if w.pos in ("VERB", "NOUN")]
    deadly = any(w.text.lower() in _DEADLY for w in claim.parse.words[claim.at + 1 : claim.noun])
    what = [x for k, w in enumerate(e.parse.words) if is_verb(w) or w.pos == "NOUN" for x in (deed_words(e.parse, k) if is_verb(w) else (w.text.lower(),))]
    return bool(kinship(claim.core[:1], what) or _INTO.search(claim.doc.text, e.sentence.start, e.sentence.end)) and (not deadly or bool(kinship(("die", "kill"), said)))


_INTO = regexp(r"\b(?:flew|drove|ran|slammed|smashed|ploughed|plowed|plunged|veered|skidded|slid|went) (?:into|off|over)\b")


def _objects(parse: Parse, verb: int | None) -> list[int]:
    return [k for k in (parse.children(verb) if verb is not None else ()) if parse.words[k].dep in ("dobj", "attr", "oprd", "nsubjpass") and parse.words[k].entity not in ("DATE", "TIME")]


def _to_the_same(claim: Claim, e: Earlier) -> bool:
    """Whether what was done was done to the same thing: none of "won the league for the first time ... won the cup in 2009"."""
    words = e.parse.words
    told = [k for k in _objects(e.parse, e.verb) if words[k].dep != "nsubjpass"]
    if any(words[k].text.lower() in _TAKEN_UP or kinship(claim.core[:1], (words[k].text.lower(),)) for k in told):
        return True
    mine = [claim.parse.words[k].text.lower() for k in _objects(claim.parse, claim.verb) if claim.parse.words[k].dep != "nsubjpass"] if claim.form == "time" else []
    if mine and not told and {singular(words[k].text) for k in subjects(e.parse, e.verb)} & {singular(m) for m in mine}:
        return True  # "raised rents for the first time. Rents went up in 2019"
    if mine and not told:
        return bool(_TAKEN_UP & {w.text.lower() for w in words}) or bool({"also"} & {w.text.lower() for w in words})
    if mine:
        return any(singular(words[k].text) in {singular(m) for m in mine} for k in told)
    return claim.form == "noun" or not told or any(words[k].text in claim.sentence.of(claim.doc.text) or kinship(claim.act[:1], (words[k].text.lower(), *deed_words(e.parse, e.verb))) for k in told)


_WORDS = regexp(r"[\w’'-]+")


def _alike(claim: Claim, e: Earlier) -> bool:
    """Whether what narrows a first is told of the earlier one, by its words or by "there"."""
    doc, words = claim.doc, claim.parse.words
    there = {singular(w.text) for w in e.parse.words}
    known = {singular(w) for s in doc.sentences[max(claim.number - 2, 0) : claim.number] for w in _WORDS.findall(s.of(doc.text))}
    anchor = claim.noun if claim.form == "noun" else claim.verb
    day = next((t.span.start for t in times(doc, claim.sentence) if t.span.start > claim.end and t.kind in ("weekday", "date", "relative")), claim.sentence.end) if claim.form == "time" else claim.sentence.end
    for k, w in enumerate(words):
        if w.span.start > day:
            break  # "met for the first time on Sunday in Rome"
        if w.dep not in ("prep", "agent", "mark", "acl", "relcl") or w.span.start < claim.end or w.span.start >= claim.end + len(tail(claim)):
            continue
        if w.dep in ("acl", "relcl"):
            if w.head == anchor:
                return False
            continue
        if w.dep == "mark" or w.text.lower() in ("since", "in", "for", "on", "during") and all(words[c].entity in ("DATE", "TIME") for c in claim.parse.children(k)):
            continue
        nouns = [c for c in claim.parse.children(k) if words[c].dep == "pobj" and words[c].entity not in ("DATE", "TIME")]
        if w.text.lower() in ("of", "for") and w.head == anchor:
            continue  # whose it is
        place = w.text.lower() in _PLACE
        if not all(singular(words[c].text) in there or (place and ({"there", "here"} & there)) for c in nouns) or (not nouns and w.text.lower() in ("without", "under", "as", "by", "since", "while")):
            return place and w.text.lower() == "in" and all(words[c].text.lower() in ("case", "investigation", "inquiry", "history", "affair") or words[c].text in known for c in nouns)
    return True


# "The defending champion won the title for the first time"

_HOLDER = regexp(r"\b(?:(?P<d>[Dd]efending|[Rr]eigning|[Cc]urrent|[Ff]ormer|(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|\w+)-times?) (?P<mods>(?:[\w’'-]+ ){0,2}?)(?:champions?|winners?|titleholders?|holders?)|(?:[Tt]itle-?|[Cc]up )?[Hh]olders|[Cc]hampions)\b(?= (?!of\b|in\b|at\b)|,)")
_TO_WIN = ("win", "title", "victory", "crown")


def held_already(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A title that is won for the first time by who holds it."""
    doc = claim.doc
    now = scope(claim, doc.metadata.date)
    if claim.n != 1 or now.kind not in ("open", "ever") or claim.form not in ("time", "noun") or (claim.form == "noun" and (singular(claim.core[0]) not in ("title", "crown", "championship", "trophy") or claim.owner)) or _NO_FIRST.search(claim.left[-60:]):
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
    if not doers or any(w.tag in ("WP", "WDT", "PRP") or w.span.start < m.start() or not _NAMED.fullmatch(doc.text, m.end(), w.span.start) for w in doers):
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

_AFTER_ONE = regexp(r"\b(?:after|following|since|adding to|to add to|to go with|on top of) (?:his|her|its|their|[A-ZÀ-Þ][\w-]+[’']s?) (?:(?P<first>first|maiden|previous|earlier|last|debut) )(?P<noun>[a-z]+)(?P<what>(?: [\w’'-]+){0,5}?)(?=[,.;]|$)")
_THERE = regexp(r" ?(?:there|here|at the (?:same )?[a-z]+|in the (?:same )?(?:race|event|competition|contest|tournament)|of it|in it|(?:[a-z]+ )?(?:in|on) (?:[A-Z][a-z]+ )?\d{1,4}|a year (?:ago|earlier)|[a-z]+ years (?:ago|earlier))?")


def after_one(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first time that is told to come after a first, or after the last one."""
    doc = claim.doc
    if claim.n != 1 or claim.form != "time" or _NO_FIRST.search(claim.left[-60:]):
        return
    m = _AFTER_ONE.search(doc.text, claim.end, claim.sentence.end)
    if m is None or m.group().startswith("since") or not claim.act or not kinship(claim.act[:1], (m["noun"],)) or _narrowed(claim, m.start()) or apart_in_kind(claim.act[0], m["noun"]):
        return
    there = m["what"].strip() in ("there", "here") or (_THERE.fullmatch(m["what"]) is not None and (m["first"] != "maiden" or not _objects(claim.parse, claim.verb)))
    if there and not doc.in_quotation(Span(*m.span())):
        yield Clash(claim.span, (Span(*m.span()),), f"it was done before (“{m['first']} {m['noun']}”)")


# "The first bankruptcy of the chain comes two years after it emerged from an earlier one"

#: Between an ordinal and the earlier one.
_AN_EARLIER = regexp(r"\b(?P<w>(?:an|the|its|his|her|their|a|whose) (?:earlier|previous|prior) (?:one|(?P<noun>[a-z]+)))(?=[.,;]|$| (?:in|on|two|three|four|five|six|seven|eight|nine|ten|a|was|were|had|[a-z]+ed|fell|broke|came|went|led) ?)")
_OF_WHOM = regexp(r" (?:of|for|by|in|to) (?:the |its |his |her |their )?[\w’'-]+")


def an_earlier(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first of somebody, and an earlier one in the same sentence."""
    doc = claim.doc
    if claim.n != 1 or claim.form not in ("noun", "time") or claim.noun is None or (claim.core and human(singular(claim.core[0]))) or scope(claim, doc.metadata.date).kind not in ("open", "ever") or not (claim.owner or claim.form == "time" or _OF_WHOM.match(claim.right)) or _NO_FIRST.search(claim.left[-60:]):
        return
    m = _AN_EARLIER.search(doc.text, claim.end, claim.sentence.end)
    if m is None or doc.in_quotation(Span(*m.span())) or (m["noun"] and not (kinship(claim.act, (m["noun"],)) if claim.form == "time" else singular(m["noun"]) == singular(claim.core[0]))) or UNREAL.search(doc.text, claim.end, m.start()):
        return
    inner = claim.noun - claim.at > 1 or (claim.form == "time" and _narrowed(claim, m.start())) # "the first home defeat ... an earlier one"
    other = any(w.tag in ("NN", "NNS") and claim.end < w.span.start < m.start() and any(claim.parse.words[c].text.lower() in ("a", "an") for c in claim.parse.children(k)) for k, w in enumerate(claim.parse.words))
    if not inner and not other:
        yield Clash(claim.span, (Span(*m.span("w")),), f"an earlier one is told (“{m['w']}”)")


# "The final for the first time ... They lost the 1998 final"; "in recorded history ... The eruption of 1951 killed 300"

_BY_YEAR = regexp(r"\b(?:the|their|its|his|her) (?P<y>(?:1[5-9]|20)\d\d) (?P<n>[a-z]+)\b(?! [a-z]+s\b)|\b[Tt]he (?:[a-z]+ )?(?P<n2>[a-z]+) (?:of|in) (?P<y2>(?:1[5-9]|20)\d\d)\b")


def of_a_year(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """An earlier one that is told by its noun and its year."""
    doc, now = claim.doc, claim.doc.metadata.date
    counted = _counted(claim)
    if not _is_first(claim, counted) or now is None or _NARROW_TIME.search(tail(claim)):
        return
    nouns = _reached(claim) if claim.form == "time" else [singular(claim.core[0])]
    doer = {w.text for w in claim.parse.words if w.pos in ("PROPN", "NOUN")}
    own = _own_day(claim)
    for apart, s in near(claim, 4, _BELOW):
        parse = doc.parse(s) if apart else None
        m = _BY_YEAR.search(doc.text, s.start, s.end) if parse is not None else None
        if m is None or parse is None or doc.in_quotation(s) or UNREAL.search(doc.text, s.start, s.end) or _NOT_THEN.search(doc.text, s.start, m.start()):
            continue
        year, noun = int(m["y"] or m["y2"]), singular(m["n"] or m["n2"])
        if not year < own.year or (counted.start is not None and year <= counted.start.year) or not any(noun == n or (claim.form == "time" and kinship((n,), (noun,)) == "same") for n in nouns):
            continue
        k = parse.at(m.start("n") if m["n"] else m.start("n2"))
        verb = None if k is None else _over(parse, k)
        if k is None or verb is None or parse.words[verb].tag not in ("VBD", "VBN"):
            continue
        doers = [parse.words[c] for c in parse.children(verb) if parse.words[c].dep in ("nsubj", "nsubjpass")]
        took_part = bool(doers) and all(w.text in ("They", "He", "She", "It", "they", "he", "she", "it") or w.text in doer for w in doers) and (parse.words[k].dep in ("dobj", "pobj") or noun == "final") and parse.words[verb].span.start < m.start()
        itself = m["n2"] is not None and parse.words[k].dep in ("nsubj", "nsubjpass") and claim.form in ("time", "noun") and (claim.form == "noun" or kinship(claim.act[:1], (noun,)) == "same" or counted.kind == "ever")
        if took_part or itself:
            yield Clash(claim.span, (Span(*m.span()),), f"an earlier time is told (“{m.group()}”)")
            return


_NARROW_TIME = regexp(r"\b(?:as|under|without|with|against|while|by|outside|away)\b")
_REACH = ("reach", "win", "lose", "host", "final", "play", "make", "get", "qualify")


def _over(parse: Parse, k: int) -> int | None:
    """The verb over a noun."""
    for _ in range(6):
        if is_verb(parse.words[k]):
            return k
        if parse.words[k].head == k:
            return None
        k = parse.words[k].head
    return None


def _reached(claim: Claim) -> list[str]:
    """What a verb that says little is told of: "is through to the final for the first time", "hosts the games"; and the noun of the deed."""
    words = claim.parse.words
    out = [singular(w.text) for w in words if w.span.start < claim.span.start and (w.tag in ("NN", "NNS") or w.text == "final") and w.dep in ("pobj", "dobj", "attr") and w.entity not in ("DATE", "TIME")]
    return [*out, *claim.act[:1]]


# "The first woman to conduct the orchestra. Maria Lenz conducted it in 2006"

_WOMAN = regexp(r" (?:woman|female [a-z]+)\b")
_ONCE = regexp(r"\b(?:once|also|already|previously|earlier|before|briefly)\b")


def another_woman(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first woman of whom another woman is told to have done the same."""
    doc, now = claim.doc, claim.doc.metadata.date
    if claim.n != 1 or claim.form != "noun" or _WOMAN.match(doc.text, claim.span.end) is None or now is None or scope(claim, now).kind not in ("open", "ever") or _NO_FIRST.search(claim.left[-60:]) or _FIRST_OF_A_SORT.search(tail(claim)):
        return
    deed = done(claim)
    known = {w for s in doc.sentences[max(claim.number - 2, 0) : claim.number + 1] for w in _WORDS.findall(s.of(doc.text))}
    for apart, s in near(claim, 4, _BELOW):
        parse = doc.parse(s) if apart > 0 and deed else None
        if parse is None or UNREAL.search(doc.text, s.start, s.end) or doc.in_quotation(s):
            continue
        past = any((w := when_before(t, now)) is not None and (now - w.high).days > _BEFORE and not _NOT_THEN.search(doc.text, s.start, t.span.start) for t in times(doc, s)) or _ONCE.search(s.of(doc.text)) is not None
        for k, w in enumerate(parse.words):
            if w.tag not in ("VBD", "VBN") or not past or not (kinship(deed[:1], own_words(parse, k)) or _DID_SO.match(doc.text, w.span.start)):
                continue
            objects = [parse.words[c].text for c in parse.children(k) if parse.words[c].dep == "dobj"]
            if any(o.lower() not in _TAKEN_UP and o not in claim.sentence.of(doc.text) for o in objects):
                continue
            names = [parse.words[c] for c in parse.children(k) if parse.words[c].dep == "nsubj" and parse.words[c].pos == "PROPN" and parse.words[c].text not in known]
            for name in names:
                first = min([name, *(parse.words[c] for c in parse.children(parse.words.index(name)) if parse.words[c].dep == "compound")], key=lambda x: x.span)
                if first.text.lower() in women() or doc.knowledge.sex_of(first.text) == "f":
                    yield Clash(claim.span, (first.span,), "a woman is told to have done it before")
                    return


_DID_SO = regexp(r"(?:did|done) (?:so|it|that)\b")
_FIRST_OF_A_SORT = regexp(r"\b(?:since|in (?:\w+ ){0,3}(?:years|decades)|as|while|without|twice|times|under|over|elected|permanent|full-time)\b")


# "Gave birth to her first child on Monday. Her son Leo, 4, was at the hospital"

_BORN = regexp(r"\b(?:expecting|expects?|pregnant|(?:gives?|gave|given|giving) birth|births?|welcom\w+|had)\b")
_A_CHILD = regexp(r"\b(?:[Hh]er|[Tt]heir|[Tt]he couple[’']s)(?: (?:elder|older|other|eldest|teenage|young))? (?:son|daughter|boy|girl|twins|sons|daughters|children),? (?:[A-ZÀ-Þ][\w’-]+,? (?:and [A-ZÀ-Þ][\w’-]+,? )?)?(?:who is |aged )?(?P<age>\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:days|weeks|months|hours|pounds))")


def born_before(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first child of who has one of some years."""
    doc = claim.doc
    if claim.n != 1 or claim.form != "noun" or claim.core[0] not in ("child", "baby") or claim.owner not in (("her",), ("their",)) or not _BORN.search(claim.sentence.of(doc.text)) or claim.right.startswith((" with", " by", " together", " from", " in ")):
        return
    for s in doc.sentences[claim.number + 1 : claim.number + 3]:
        m = _A_CHILD.search(doc.text, s.start, s.end)
        if m is not None and not doc.in_quotation(s) and not re.search(r"\b(?:step|adopt\w*|from (?:an?|his|her) (?:earlier|previous|first))", s.of(doc.text)):
            yield Clash(claim.span, (Span(*m.span()),), "another child is told")
            return


# "Arrived in Lima on his first visit to Peru. He spent three days in the country in 2018"

_VISITS = ("visit", "trip", "tour", "stay", "pilgrimage")
_BEEN = regexp(r"(?P<who>[Hh]e|[Ss]he|[Tt]hey|[A-ZÀ-Þ][\w’-]+) (?:had |has |have |also |previously |last |first )*(?:spent|stayed|toured|visited|travell?ed|flew|went|came|was|were|been|attended|met|opened|addressed|paid|saw|made|held)\b(?P<rest>[^.;]*)")
_LAND = regexp(r"\b(?:there|the country|the island|the kingdom|the republic|its capital)\b")


def been_there(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first visit of who was there before."""
    doc, now = claim.doc, claim.doc.metadata.date
    counted = _counted(claim)
    visit = (claim.form == "noun" and singular(claim.core[0]) in _VISITS and bool(claim.owner)) or (claim.form == "time" and bool(claim.act) and bool(kinship(("visit",), claim.act[:1])))
    if not visit or now is None or not _is_first(claim, counted) or _NARROW_TIME.search(tail(claim)):
        return
    names = {w.text for w in claim.parse.words if w.entity == "GPE" or (w.pos == "PROPN" and w.dep == "pobj" and w.entity not in ("DATE", "TIME"))}
    own = _own_day(claim)
    for s in doc.sentences[claim.number + 1 : claim.number + 1 + _AFTER]:
        m = _BEEN.search(doc.text, s.start, s.end)
        if m is None or doc.in_quotation(s) or UNREAL.search(doc.text, s.start, s.end) or not (m["who"].lower() in ("he", "she", "they") or m["who"] in claim.sentence.of(doc.text)):
            continue
        where = {w for w in _WORDS.findall(m["rest"]) if w[0].isupper()}
        there = bool(where & names) or _LAND.search(m["rest"]) is not None
        whens = [(t, w) for t in times(doc, s) if t.span.start > m.start() and (w := when_before(t, now)) is not None and not _NOT_THEN.search(doc.text, s.start, t.span.start)]
        told = [t for t, w in whens if (own - w.high).days > _BEFORE and (counted.start is None or w.low > counted.start)]
        if there and told and len(told) == len(whens):
            yield Clash(claim.span, (told[0].span,), f"an earlier time is told (“{told[0].span.of(doc.text)}”)")
            return


# "The first between the two presidents, who also met in February"

_WHO_ALSO = regexp(r", (?:who|which|whose leaders) (?:had |have |has )?(?:(?:also|already|previously|earlier|last|once) )?(?P<verb>[a-z]+)(?P<rest>[^.;]*)")
_ALSO = regexp(r" (?:had |have |has )?(?:also|already|previously|once|last)\b|\b(?:before|earlier|previously)\b")


def who_also(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """Those of a first who are told in its sentence to have done the same before."""
    doc = claim.doc
    if claim.n != 1 or claim.form not in ("noun", "bare", "time") or (claim.form == "bare" and not claim.right.startswith((" between", " by", " for", " of"))) or _NO_FIRST.search(claim.left[-60:]) or (claim.form == "noun" and human(singular(claim.core[0]))):
        return
    if scope(claim, doc.metadata.date).kind not in ("open", "ever"):
        return
    m = _WHO_ALSO.search(doc.text, claim.end, claim.sentence.end)
    if m is None or not _ALSO.search(m.group()) or UNREAL.search(m.group()) or _NARROW.search(doc.text[claim.end : m.start()].replace(" for ", " ", 1)) is not None and claim.form != "bare":
        return
    act = (*claim.core, *(claim.act if claim.form == "time" else ()))
    if kinship(act, (m["verb"],)) and doc.text[m.start("verb") - 1 : m.start("verb")] == " ":
        yield Clash(claim.span, (Span(*m.span("verb")),), f"an earlier time is told (“{m['verb']}”)")


# "The first Kenyan woman to win it ... Her compatriot Ruth Chebet won in 2001"

_PEOPLE = regexp(r" (?P<who>[A-ZÀ-Þ][a-z]+)(?: (?P<sort>woman|man|female [a-z]+|player|runner|rider|driver|author|writer|director|actor|golfer|[a-z]+))? (?:to|ever to) (?P<verb>[a-z]+)")
_FELLOW = regexp(r"\b(?:(?:[Hh]er|[Hh]is|[Tt]heir|[Aa]) (?P<w>compatriot|countryman|countrywoman),?|(?:[Hh]er |[Hh]is |[Aa] )?[Ff]ellow (?P<who>[A-ZÀ-Þ][a-z]+),?|[Aa]nother (?P<who2>[A-ZÀ-Þ][a-z]+),) (?P<given>[A-ZÀ-Þ][\w’-]+)")


def compatriots(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first of a people, of whom another is told to have done it."""
    doc, now = claim.doc, claim.doc.metadata.date
    m = _PEOPLE.match(doc.text, claim.span.end, claim.sentence.end) if claim.n == 1 else None
    if m is None or now is None or not doc.knowledge.by_demonym(m["who"]) or scope(claim, now).kind not in ("open", "ever"):
        return
    woman = (m["sort"] or "").startswith(("woman", "female"))
    for s in doc.sentences[claim.number : claim.number + 4]:
        o = _FELLOW.search(doc.text, max(s.start, m.end()), s.end)
        parse = doc.parse(s) if o is not None else None
        k = parse.at(o.start("given")) if parse is not None and o is not None else None
        if o is None or parse is None or k is None or doc.in_quotation(s) or (o["who"] or o["who2"] or m["who"]) != m["who"] or UNREAL.search(s.of(doc.text)):
            continue
        verb = _over(parse, k)
        told = any((w := when_before(t, now)) is not None and (now - w.high).days > _BEFORE for t in times(doc, s)) or re.search(r"\b(?:before|earlier|previously|also|already)\b", s.of(doc.text)) is not None
        if verb is None or parse.words[verb].tag not in ("VBD", "VBN") or not told or not kinship((m["verb"],), deed_words(parse, verb)) or any(x.dep == "dobj" and x.head == verb and x.text.lower() not in _TAKEN_UP and x.text not in claim.sentence.of(doc.text) for x in parse.words):
            continue
        if not woman or o["w"] == "countrywoman" or doc.knowledge.sex_of(o["given"]) == "f" or o["given"].lower() in women():
            yield Clash(claim.span, (Span(*o.span()),), f"another is told (“{o.group()}”)")
            return


# "Ruiz, who won in 2019, took the cup for the first time"

_WHO_WON = regexp(r", (?:who|which) (?:had |also |last |previously |first )*(?P<verb>[a-z]+)(?: (?:it|there|them|the (?:same )?(?:race|title|event|cup|tournament|prize|award|trophy)))? (?:also )?in (?P<y>(?:1[89]|20)\d\d)(?: as well| too)?, ")


def who_won(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first time of who is told in passing to have done it in another year."""
    doc, now = claim.doc, claim.doc.metadata.date
    if claim.n != 1 or claim.form != "time" or now is None or not claim.act or scope(claim, now).kind not in ("open", "ever") or _NARROW_TITLE.search(tail(claim)) or _NO_FIRST.search(claim.left[-60:]):
        return
    m = _WHO_WON.search(doc.text, claim.sentence.start, claim.span.start)
    if m is not None and int(m["y"]) < now.year and kinship(claim.act[:1], (m["verb"],)) and not _BEATEN.search(doc.text, claim.sentence.start, m.start()) and not re.search(r"[;,]", doc.text[m.end() : claim.span.start]):
        told = any(w.tag.startswith("NN") and claim.parse.words[w.head].span.start < m.start() and claim.parse.words[w.head].text.lower() in ("beat", "over", "to", "beating", "against", "for") for w in claim.parse.words if w.span.end == m.start())
        if not told:
            yield Clash(claim.span, (Span(*m.span("y")),), f"an earlier time is told (“{m['y']}”)")


# "Ranked No. 1 for the first time ... held the top ranking in 2017"

_TOP = r"(?:No\. ?1|[Nn]umber one|world [Nn]umber one|top (?:ranking|spot|place|position|rank)|first place|summit|the (?:rankings|standings|table|charts?|list))"
_IS_TOP = regexp(rf"\b{_TOP}")
_WAS_TOP = regexp(rf"(?:\b[Hh]e|\b[Ss]he|\b[Tt]hey|\b[Ii]t|[A-ZÀ-Þ][\w-]+) (?:had |also |first |previously |once )*(?:held|was|were|reached|spent|topped|took|led|occupied|been|climbed to|rose to|hit)\b[^.;,]{{0,30}}?\b{_TOP}\b[^.;]*?\b(?:in|for|on|during|back in) (?:[a-z]+ (?:weeks?|months?|days?) in )?(?P<y>(?:19|20)\d\d)\b")


def at_the_top(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The top that is reached for the first time, and was held before."""
    doc, now = claim.doc, claim.doc.metadata.date
    counted = scope(claim, now)
    if claim.n != 1 or claim.form != "time" or now is None or counted.kind not in ("open", "ever") or not _IS_TOP.search(claim.left) or _NO_FIRST.search(claim.left[-60:]):
        return
    for s in doc.sentences[claim.number + 1 : claim.number + 5]:
        m = _WAS_TOP.search(doc.text, s.start, s.end)
        who = m.group().split()[0] if m is not None else ""
        if m is not None and int(m["y"]) < now.year and not UNREAL.search(s.of(doc.text)) and not doc.in_quotation(s) and (who in ("He", "She", "They", "It", "he", "she") or who in claim.sentence.of(doc.text)):
            yield Clash(claim.span, (Span(*m.span()),), f"an earlier time is told (“{m['y']}”)")
            return


READINGS = (been_before, compatriots, another_woman, born_before, held_already, after_one, an_earlier, of_a_year, been_there, who_also, who_won, at_the_top)
