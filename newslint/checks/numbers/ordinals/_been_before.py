"""A first that has been before, by an earlier day: "the dam overflowed for the first time since it was built in 1962 ... It overflowed in 1983".

An earlier one is of what is counted where it is the same deed, of the
same one, to the same thing, at a place that was told, and lies before the new one's day and in the time that is counted in. Whatever narrows
the first ("as captain", "on grass", "without a coach") must be told of the earlier one too. Nothing is weighed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.ordinals._claimed import Scope, scope, tail
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._firsts import at_another, no_death, of_its_people
from newslint.checks.numbers.ordinals._grammar import deed_words, is_verb, light, subjects
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.checks.numbers.ordinals._others import near
from newslint.checks.numbers.ordinals._tellings import times, when_before
from newslint.checks.numbers.ordinals._tied import IT_IS, SOME, came_to_nothing, governors, kinds_of, own_words, tie_of
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
BEFORE = 14
#: Sentences behind a first that may tell of an earlier one, and behind one of a headline.
AFTER, BELOW = 5, 6
NOT_THEN = regexp(r"\b(?:since|until|till|before|from|than|by|between|after|following|for|the end of) (?:[a-z]+ ){0,2}\Z")
#: Of the year's own, of a game's, of a sort: "a first of the season".
NO_FIRST = regexp(r"\b(?:not|nor|never|hardly|isn[’']t|wasn[’']t)\b[^.;,]{0,30}\Z|\b[Aa]t first\b|\bwhether\b")
_ADVERBIAL = regexp(r"\b(?:since|when|after|because|while|as|where|which|who|whose)\b")
TAKEN_UP = frozenset("it there them so one that this him her again".split())
_PLACE = frozenset("in at on to near off outside inside".split())
#: "Went to York" is of a place, "lost to York" is not.
_GOING = ("visit", "travel", "go", "fly", "come", "sail", "move", "return", "arrive", "walk", "drive", "ride", "march", "tour")


def been_before(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The dated occasions before a first."""
    doc = claim.doc
    counted = counting(claim)
    if not is_first(claim, counted) or (claim.form == "noun" and human(singular(claim.core[0]))):
        return
    kinds = kinds_of(claim)
    if claim.form == "time" and any(human(singular(claim.parse.words[k].text)) and any(claim.parse.words[c].text.lower() in ("a", "an") for c in claim.parse.children(k)) for k in subjects(claim.parse, claim.verb)):
        return  # "a woman will conduct it for the first time. Roe sang there in 2001"
    for e in dated_before(claim, counted):
        if _the_same(claim, kinds, e):
            yield Clash(claim.span, (e.at,), f"an earlier time is told (“{e.at.of(doc.text)}”)")
            return


def counting(claim: Claim) -> Scope:
    """The time that a first counts in; none of "its first fatal accident, for a company founded in 1979"."""
    found = scope(claim, claim.doc.metadata.date)
    return Scope(None, "open") if found.kind == "year" and "," in tail(claim).split(str(found.start and found.start.year))[0] else found


def is_first(claim: Claim, counted: Scope) -> bool:
    """Whether a first is said to be one, of the whole time that it counts in."""
    doc = claim.doc
    if claim.n != 1 or claim.form not in ("time", "noun") or counted.kind not in ("open", "ever", "since", "in", "this") or doc.metadata.date is None:
        return False
    if claim.form == "noun" and (claim.noun is None or claim.core[:1] in BEGUN or claim.core[0] in ("half", "quarter", "set", "round", "leg", "game", "day", "minute", "person", "part", "stage", "phase") or not (asserted(claim, counted) or _APPOSED.search(claim.left) or _came_about(claim))):
        return False
    return not NO_FIRST.search(claim.left[-60:]) and not claim.sentence.of(doc.text).endswith("?")


#: "Detained two men on Thursday, the first arrests in the case".
_APPOSED = regexp(r"[a-z]+[^,.;]*(?:, |: | – | — )(?:the|his|her|its|their) \Z")


_COMES = regexp(r" (?:[\w’'-]+ ){0,6}?(?:(?:was|were|has been|have been|will be) (?:made|held|reported|recorded|registered|announced|seen|confirmed|carried out|staged|launched)|came|comes|took place|takes place|began|opened|happened) (?:[a-z]+ ){0,4}?on [A-Z]")


def _came_about(claim: Claim) -> bool:
    """Whether a sentence tells that a first came about: "the first arrest in the inquiry was made on Monday"."""
    return claim.left == "The " and _COMES.match(claim.right) is not None


def own_day(claim: Claim) -> dt.date:
    """The latest day that a first may be of: that of its clause, else the article's."""
    doc, now = claim.doc, claim.doc.metadata.date or dt.date.max
    phrase = Span(claim.span.start, claim.span.end + len(tail(claim)))
    own = []
    for t in times(doc, claim.sentence):
        w = when_before(t, now)
        if w is None or phrase.start <= t.span.start < phrase.end or NOT_THEN.search(doc.text, claim.sentence.start, t.span.start) or _ADVERBIAL.search(doc.text, claim.end, t.span.start) or (w.high - w.low).days > 366:
            continue
        own.append(w.low)
    return min(own) if own else now


def within(counted: Scope, when: Interval) -> bool:
    """Whether an occasion lies in the time that a first counts in: January does in "this year", and 1990 not in "since 1990"."""
    return counted.start is None or when.low > counted.start or (counted.kind == "this" and when.low == counted.start)


def dated_before(claim: Claim, counted: Scope) -> Iterator[Earlier]:
    """The past occasions near a first that lie before it and in its time."""
    doc, now = claim.doc, claim.doc.metadata.date or dt.date.max
    own = own_day(claim)
    for apart, s in near(claim, AFTER, BELOW):
        # "It lost 5 billion in the year to March 31. It is the first loss": that is the first one.
        parse = doc.parse(s) if not (apart < 0 and IT_IS.match(doc.text, claim.sentence.start)) else None
        if parse is None:
            continue
        for t in times(doc, s):
            w = when_before(t, now)
            if w is None or (own - w.high).days < (0 if t.kind == "date" else BEFORE) or (own - w.low).days < BEFORE or t.modifier in ("this", "current") or not within(counted, w):
                continue
            if NOT_THEN.search(doc.text, s.start, t.span.start) or SOME.search(doc.text, s.start, t.span.start) or (w.high - w.low).days > 370:
                continue
            verb = governors(parse, t.span)[1]
            if apart or (verb is not None and t.span.start > claim.end and parse.words[verb].dep == "relcl"):
                yield Earlier(t.span, s, apart, parse, verb, w)


def _the_same(claim: Claim, kinds: tuple[str, ...], e: Earlier) -> bool:
    """Whether an occasion is of the deed that is counted, of the same one, and done to the same."""
    words, doc = e.parse.words, claim.doc
    e = e._replace(verb=_main(e.parse, e.verb))
    if e.verb is None or came_to_nothing(kinds, said_of(e)) or doc.in_quotation(e.at) or not of_its_people(claim, e.sentence):
        return False
    into = _into_the_same(claim, e)
    if into is False:
        return False
    if not into and light(words[e.verb].text) and not kinship(kinds, own_words(e.parse, e.verb)[1:]):  # "called off" says what was done
        return False
    cut_off = words[e.verb].dep == "acl" and not is_verb(words[words[e.verb].head]) and words[words[e.verb].head].dep == "ROOT"  # "Prado, 27, lost to Agassi in 2001"
    if not cut_off and not told_as_past(e):
        return False
    if no_death(claim, e.parse) or at_another(claim, e.parse) or (words[e.verb].dep in ("relcl", "acl") and not cut_off) or any(q.kind == "ordinal" for q in doc.numbers_in(e.sentence)):
        return False
    deed = [*own_words(e.parse, e.verb), *(words[k].text.lower() for k in e.parse.children(e.verb) if words[k].dep in ("dobj", "nsubj", "nsubjpass", "attr")), *(w for w in deed_words(e.parse, e.verb) if light(words[e.verb].text)), *(words[c].text.lower() for p in e.parse.children(e.verb) if words[p].text.lower() in ("in", "at") for c in e.parse.children(p) if words[c].tag in ("NN", "NNS") and claim.form == "time" and not any(words[n].dep == "nummod" for n in e.parse.children(c)))]  # none of "stood at 403 euros"
    told = bool(kinship(kinds, deed)) and bool(tie_of(claim, kinds, e.apart, e.sentence, e.parse, e.at))  # none of "voted for the rises on Nov. 22"
    if not told and not into and not _ours(claim, kinds, e) and not _befell(claim, kinds, e) and not _undergone(claim, e):
        return False
    return _to_the_same(claim, e) and _alike(claim, e) and not _another_thing(claim, e)


#: Verbs that say into what state something comes.
_COMES_INTO = ("put", "place", "go", "enter", "fall", "come", "plunge", "slip", "send", "be", "bring", "slide", "take")
_INTO_IT = frozenset("in into on under out of to below above".split())


def _into_the_same(claim: Claim, e: Earlier) -> bool | None:
    """Whether the same one came into the same state or another one, by whatever verb, or nothing where it came into none: "was placed in special measures for the first time. It was also put in special measures in 2013"."""
    if claim.form != "time" or claim.verb is None or e.verb is None:
        return None
    words, own = e.parse.words, claim.parse.words
    if not all(kinship(_COMES_INTO, (w,)) or w in ("was", "were", "been", "is", "went") for w in (own[claim.verb].text.lower(), words[e.verb].text.lower())):
        return None

    def states(parse: Parse, verb: int) -> set[str]:
        out = set()
        for p in parse.children(verb):
            if parse.words[p].dep == "prep" and parse.words[p].text.lower() in _INTO_IT:
                for k in parse.children(p):
                    w = parse.words[k]
                    if w.dep == "pobj" and w.tag in ("NN", "NNS") and w.entity not in ("DATE", "TIME"):
                        out.add(" ".join([*(parse.words[c].text.lower() for c in parse.children(k) if parse.words[c].dep in ("amod", "compound")), singular(w.text)]))
        return out

    doers = [words[k] for k in subjects(e.parse, e.verb)]
    said = {singular(w.text) for w in own if w.span.start < claim.span.start}
    mine, told = states(claim.parse, claim.verb) - _PLAIN, states(e.parse, e.verb) - _PLAIN
    if not mine or not told:
        return None
    return bool(mine & told) and bool(doers) and all(w.tag == "PRP" or singular(w.text) in said or w.text.lower() in _BODIES for w in doers)


#: By these one with a name is taken up.
_BODIES = frozenset("club company firm team side bank airline council".split())
#: What each may be in by itself: none of one state.
_PLAIN = frozenset("place time way case court city town country year season home work".split())


def told_as_past(e: Earlier) -> bool:
    """Whether a verb tells of the past: "was closed", "had closed", "a boy of 12 drowned"."""
    words = e.parse.words
    assert e.verb is not None
    kids = e.parse.children(e.verb)
    return words[e.verb].tag == "VBD" or (words[e.verb].tag == "VBN" and (bool({words[k].text.lower() for k in kids} & {"was", "were", "had", "been"}) or (any(words[k].dep == "nsubj" for k in kids) and not any(words[k].dep.startswith("aux") for k in kids))))


def _another_thing(claim: Claim, e: Earlier) -> bool:
    """Whether another one did it, or it was done elsewhere: "the girls' first final. The boys lost in 1988", "the road beside it was closed in 2008"."""
    words, said = e.parse.words, {singular(w) for w in WORDS.findall(claim.doc.text[: claim.sentence.end])}
    assert e.verb is not None
    for k in subjects(e.parse, e.verb):
        w, kids = words[k], e.parse.children(k)
        if w.text.lower() in _OTHERS:
            return True
        if w.tag == "NN" and not human(w.text) and any(words[c].text.lower() in ("a", "an", "another") for c in kids):
            return True
        if singular(w.text) in said or w.tag not in ("NN", "NNS") or kinship(claim.core, (w.text.lower(),)):
            continue
        the = any(words[c].text.lower() == "the" for c in kids)
        if (the and w.tag == "NNS" and human(singular(w.text))) or (not human(singular(w.text)) and any(words[c].dep == "prep" for c in kids)):
            return True
    mine = any(w.dep == "prep" and w.text.lower() in _PLACE and any(claim.parse.words[c].dep == "pobj" and claim.parse.words[c].pos in ("NOUN", "PROPN") and claim.parse.words[c].entity not in ("DATE", "TIME") for c in claim.parse.children(k)) for k, w in enumerate(claim.parse.words))
    went = bool(kinship(_GOING, (words[e.verb].text.lower(),)))
    elsewhere = [w for w in words if w.pos == "PROPN" and w.dep == "pobj" and w.entity not in ("DATE", "TIME") and words[w.head].text.lower() in _PLACE and (went or words[w.head].text.lower() != "to") and singular(w.text) not in said]
    return mine and bool(elsewhere)


_OTHERS = frozenset("those others another others another these all both some many most everybody nobody none".split())


def _main(parse: Parse, verb: int | None) -> int | None:
    """The clause that a gerund or infinitive hangs in: "was arrested on suspicion of starting it in May"."""
    words = parse.words
    for _ in range(4):
        if verb is None or words[verb].tag not in ("VBG", "VB"):
            break
        verb = over(parse, words[verb].head) if words[verb].head != verb else None
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


def objects(parse: Parse, verb: int | None) -> list[int]:
    return [k for k in (parse.children(verb) if verb is not None else ()) if parse.words[k].dep in ("dobj", "attr", "oprd", "nsubjpass") and parse.words[k].entity not in ("DATE", "TIME")]


def _to_the_same(claim: Claim, e: Earlier) -> bool:
    """Whether what was done was done to the same thing: none of "won the league for the first time ... won the cup in 2009"."""
    words = e.parse.words
    told = [k for k in objects(e.parse, e.verb) if words[k].dep != "nsubjpass"]
    if any(of_another(claim, e.parse, k) for k in told):
        return False
    if any(words[k].text.lower() in TAKEN_UP or kinship(claim.core[:1], (words[k].text.lower(),)) for k in told):
        return True
    mine = [claim.parse.words[k].text.lower() for k in objects(claim.parse, claim.verb) if claim.parse.words[k].dep != "nsubjpass"] if claim.form == "time" else []
    if mine and not told and {singular(words[k].text) for k in subjects(e.parse, e.verb)} & {singular(m) for m in mine}:
        return True  # "raised rents for the first time. Rents went up in 2019"
    if mine and not told:
        below = {singular(words[c].text) for p in e.parse.children(e.verb or 0) if words[p].dep == "prep" for c in e.parse.children(p) if words[c].dep == "pobj" and not of_another(claim, e.parse, c)}
        return bool((TAKEN_UP | {"also"}) & {w.text.lower() for w in words}) or bool(below & {singular(m) for m in mine})  # "reached the final ... lost in the final in 2001"
    if mine:
        return any(singular(words[k].text) in {singular(m) for m in mine} for k in told)
    return claim.form == "noun" or not told or any(words[k].text in claim.sentence.of(claim.doc.text) or kinship(claim.act[:1], (words[k].text.lower(), *deed_words(e.parse, e.verb))) for k in told)


def of_another(claim: Claim, parse: Parse, k: int) -> bool:
    """Whether a thing is of another whole: "the final of the State Cup", "the 1994 final of the League Cup"."""
    words = parse.words
    of = [j for p in parse.children(k) if words[p].dep == "prep" and words[p].text.lower() in ("of", "in", "at") for j in parse.children(p) if words[j].dep == "pobj" and words[j].pos == "PROPN" and words[j].entity not in ("DATE", "TIME")]
    said = {w.text for w in claim.parse.words}
    return any({words[j].text, *(words[c].text for c in parse.children(j) if words[c].dep == "compound")} - said for j in of)


def said_of(e: Earlier) -> str:
    """What a sentence says of an occasion, without what its relative clauses say of something in it: "vetoed a bill that would have raised the tax"."""
    words = e.parse.words
    inside: set[int] = set()
    for k, w in enumerate(words):
        if w.dep == "relcl" and e.verb is not None and k != e.verb:
            todo = [k]
            while todo:
                inside.add(j := todo.pop())
                todo += [c for c in e.parse.children(j) if c not in inside]
    if e.verb in inside:
        return " ".join(w.text for w in words)
    return " ".join(w.text for k, w in enumerate(words) if k not in inside).replace(" n't", "n't").replace(" - ", "-")


WORDS = regexp(r"[\w’'-]+")


def _alike(claim: Claim, e: Earlier) -> bool:
    """Whether what narrows a first is told of the earlier one, by its words or by "there"."""
    doc, words = claim.doc, claim.parse.words
    there = {singular(w.text) for w in e.parse.words}
    known = {singular(w) for s in doc.sentences[max(claim.number - 2, 0) : claim.number] for w in WORDS.findall(s.of(doc.text))}
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
        if w.dep == "mark" or (w.text.lower() in ("since", "in", "for", "on", "during") and all(words[c].entity in ("DATE", "TIME") for c in claim.parse.children(k))):
            continue
        nouns = [c for c in claim.parse.children(k) if words[c].dep == "pobj" and words[c].entity not in ("DATE", "TIME")]
        if w.text.lower() in ("of", "for") and w.head == anchor:
            if any(human(singular(words[c].text)) and not any(words[d].dep in ("det", "poss") and words[d].text.lower() not in ("a", "an") for d in claim.parse.children(c)) and words[c].text.lower() not in there for c in nouns):
                return False  # "the first death of a guard"
            continue  # whose it is
        place = w.text.lower() in _PLACE
        if not all(singular(words[c].text) in there or (place and ({"there", "here"} & there)) for c in nouns) or (not nouns and w.text.lower() in ("without", "under", "as", "by", "since", "while")):
            return place and w.text.lower() == "in" and all(words[c].text.lower() in ("case", "investigation", "inquiry", "history", "affair") or words[c].text in known for c in nouns)
    return True


def over(parse: Parse, k: int) -> int | None:
    """The verb over a noun."""
    for _ in range(6):
        if is_verb(parse.words[k]):
            return k
        if parse.words[k].head == k:
            return None
        k = parse.words[k].head
    return None


READINGS = (been_before,)
