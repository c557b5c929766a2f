"""A first of what befell at a place, where an earlier one is told: "the first death at the jail this year ... In March a man died in the same jail".

Whose it was does not count, the place does: what is numbered is an event that has no doer of its own ("the first fatal accident at the mine"),
and whatever its phrase names ("at the jail", "of its north face") stands with the earlier one again, by its noun, its name, "there" or "where". Nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks import _data
from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.ordinals._been_before import Earlier, counting, dated_before, is_first, said_of, told_as_past
from newslint.checks.numbers.ordinals._claimed import tail
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._firsts import ANOTHER, BESIDE, DEATH, of_its_people
from newslint.checks.numbers.ordinals._grammar import deed_words, is_verb, light, subjects
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.checks.numbers.ordinals._tellings import UNREAL
from newslint.checks.numbers.ordinals._tied import IT_IS, kinds_of
from newslint.layers.names.people import human
from newslint.layers.parse import Parse

#: What is done at a place, whoever does it, beside what nobody plans.
_DONE_THERE = frozenset("execution closure strike walkout protest arrest ascent climb evacuation wedding funeral restoration inspection search lockdown stoppage outage stranding sighting rescue fatality case drowning burglary".split())
#: What its doers win or lose is theirs, wherever it was.
_THEIRS = frozenset("win victory defeat loss record birth invasion goal".split())
_AT = frozenset("at in on off near aboard inside outside over within under of against along".split())
_TIME = frozenset(("DATE", "TIME"))
#: Grades of an event: where people died it was of all.
_GRAVE = frozenset("fatal deadly serious major grave severe bad lethal".split())
#: As much where it did harm.
_STRONG = frozenset("strong powerful big large heavy major severe serious violent".split())
_PLAIN = frozenset("such known recorded reported confirmed new other latest".split())

#: "A judge stayed an execution".
_PREVENT = frozenset(stem(w) for w in "stayed stopped prevented halted averted foiled blocked suspended delayed avoided thwarted escaped survived marked discussed debated investigated".split())
_STRIKE = frozenset("hit strike shake affect reach rock batter".split())
#: "The first escape from the jail", where "the first death from the disease" is of no place.
_OUT_OF = frozenset("escape theft evacuation robbery abduction disappearance sighting".split())


@cache
def _events() -> frozenset[str]:
    return (frozenset(noun for noun, kind in _data.rows("terms/happenings.tsv") if kind == "mishap") | _DONE_THERE) - _THEIRS


def at_its_place(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """An event that is told to have befallen its place before its first."""
    doc = claim.doc
    counted = counting(claim)
    if claim.form != "noun" or claim.noun is None or not claim.core or singular(claim.core[0]) not in _events() or not is_first(claim, counted):
        return
    scope = _places(claim)
    if scope is None:
        return
    kinds = kinds_of(claim)
    for e in dated_before(claim, counted):
        if e.verb is None:  # "in 1992 a quake of 5.6 damaged 60 houses", where a parse sees no verb
            e = e._replace(verb=next((k for k, w in enumerate(e.parse.words) if w.head == k and w.tag == "NN"), None))
        if e.verb is not None and _real(claim, e) and _befell(claim, kinds, e) and of_its_people(claim, e.sentence) and all(_there(claim, e, p, k) for p, k in scope):
            yield Clash(claim.span, (e.at,), f"an earlier time is told (“{e.at.of(doc.text)}”)")
            return


def _places(claim: Claim) -> list[tuple[Parse, int]] | None:
    """The nouns by which the phrase of a first says where it counts, else those of the place of its sentence; none where something else narrows it."""
    words, doc = claim.parse.words, claim.doc
    assert claim.noun is not None
    if claim.owner:
        if claim.owner[0] in ("his", "her", "their", "my", "our"):
            return None
        at = [k for k, w in enumerate(words) if w.dep == "poss" and w.text.lower() in claim.owner and w.span.end <= claim.span.start]
        if claim.owner[0] == "its" or not at or human(singular(words[at[-1]].text)) or words[at[-1]].entity == "PERSON":
            return None
        return [(claim.parse, at[-1])]
    end = claim.end + len(tail(claim)) - (claim.end - claim.span.end)
    out: list[tuple[Parse, int]] = []
    for k, w in enumerate(words):
        if not claim.end <= w.span.start < end:
            continue
        if w.dep in ("relcl", "acl") and w.head == claim.noun and w.tag != "VBN":
            struck = [c for c in claim.parse.children(k) if words[c].dep == "dobj"]
            if w.text.lower() not in _STRIKE or not struck:
                return None
            out += [(claim.parse, c) for c in struck]  # "the first quake to hit the town"
        if w.dep not in ("prep", "mark", "agent"):
            continue
        objects = [c for c in claim.parse.children(k) if words[c].dep == "pobj"]
        if any(words[c].entity in _TIME for c in objects) or any(t.span.start <= words[c].span.start < t.span.end for c in objects for t in doc.dates_in(claim.sentence)):
            continue
        if w.text.lower() == "since" or (timed := [c for c in objects if words[c].text.lower() in ("history", "season", "year", "years", "memory", "winter", "summer")]):
            if w.text.lower() != "since" and any(words[d].dep in ("relcl", "acl") for c in timed for d in claim.parse.children(c)):
                return None  # "in the season that opened in April"
            continue
        if (w.text.lower() in _AT or (w.text.lower() == "from" and singular(claim.core[0]) in _OUT_OF)) and objects and not any(words[c].text.lower() in ("custody", "captivity", "office", "service") for c in objects):
            out += [(claim.parse, c) for c in objects]
        else:
            return None
    if out:
        return out
    # "Was stabbed at Thornley jail, the first attack this year": there.
    parse = claim.parse
    before = doc.sentences[claim.number - 1] if claim.number and IT_IS.match(doc.text, claim.sentence.start) else None
    if before is not None and (of_before := doc.parse(before)) is not None:
        parse = of_before
    limit = claim.span.start if parse is claim.parse else claim.sentence.start
    there = [k for k, w in enumerate(parse.words) if w.dep == "pobj" and w.span.end <= limit and w.pos in ("NOUN", "PROPN") and w.entity not in _TIME and not human(singular(w.text)) and parse.words[w.head].text.lower() in ("at", "in", "on", "off", "aboard") and not any(t.span.start <= w.span.start < t.span.end for t in doc.dates)]
    return [(parse, there[0])] if len(there) == 1 else None


def _real(claim: Claim, e: Earlier) -> bool:
    """Whether an occasion came about, as one told of by itself."""
    words = e.parse.words
    assert e.verb is not None
    if (stem(words[e.verb].text.lower()) in _PREVENT and not kinship(claim.core[:1], (words[e.verb].text.lower(),))) or UNREAL.search(said_of(e)) or claim.doc.in_quotation(e.at):
        return False
    if is_verb(words[e.verb]) and not told_as_past(e):
        return False
    return not any(q.kind == "ordinal" for q in claim.doc.numbers_in(e.sentence) if q.span != claim.span)


def _clause(e: Earlier) -> list[int]:
    """The words of the clause of an occasion's day, without what came of it or went before ("died on Monday of injuries suffered in March")."""
    words = e.parse.words
    assert e.verb is not None
    out, todo = {e.verb}, [e.verb]
    while todo:
        for k in e.parse.children(todo.pop()):
            inner = is_verb(words[k]) and ((words[k].dep == "conj" and any(words[c].dep.startswith("nsubj") for c in e.parse.children(k))) or words[k].dep in ("ccomp", "relcl", "acl", "parataxis", "csubj") or (words[k].dep == "advcl" and not any(words[c].text.lower() in ("when", "as") for c in e.parse.children(k))))
            if k not in out and not inner and not (words[k].dep == "prep" and words[k].text.lower() in ("after", "before", "since", "until", "despite", "for")):
                out.add(k)
                todo.append(k)
    return sorted(out)


def _befell(claim: Claim, kinds: tuple[str, ...], e: Earlier) -> bool:
    """Whether a clause tells of an event of the kind that is counted."""
    words = e.parse.words
    told = [x for k in _clause(e) for x in (deed_words(e.parse, k) if is_verb(words[k]) and not light(words[k].text) else (words[k].text.lower(),) if words[k].pos in ("NOUN", "VERB", "ADJ") else ())]
    died = bool(DEATH & {stem(t) for t in told})
    own = claim.core[:1]
    if singular(own[0]) in ("death", "fatality") and not died:
        return False  # "was stabbed at the jail in March"
    crushed = died and singular(own[0]) in ("accident", "mishap", "tragedy", "disaster", "incident") and not kinship(("murder", "suicide", "disease"), told)
    if not kinship(own, told) and not crushed:
        return False
    assert claim.noun is not None
    inner = {singular(w.text) for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("JJ", "NN", "VB"))} - _PLAIN
    harmed = died or bool(kinship(("damage", "destroy", "injure"), told))
    return all((w in _GRAVE and died) or (w in _STRONG and harmed) or w in {singular(t) for t in told} or bool(kinship((w,), told)) for w in inner)


def _there(claim: Claim, e: Earlier, parse: Parse, k: int) -> bool:
    """Whether an occasion is told of a place: by "there", its noun or its name, and of none beside it."""
    words, name = e.parse.words, singular(parse.words[k].text)
    said = {w.text.lower() for w in words}
    if said & {"there", "here"} and not human(name) and not any(w.text.lower() == "there" and w.dep == "expl" for w in words):
        return True
    if "its" in said and not human(name) and not any(words[j].tag == "NN" and not human(singular(words[j].text)) for j in subjects(e.parse, e.verb)):
        return True  # "inmates burned down its kitchen in a riot"
    verb = e.verb
    if e.apart == 0 and verb is not None and words[verb].dep == "relcl" and any(words[c].text.lower() == "where" for c in e.parse.children(verb)):
        return words[words[verb].head].text == parse.words[k].text
    if e.apart == 0:
        return False
    for j, w in enumerate(words):
        if singular(w.text) != name or not w.tag.startswith("NN") or (words[w.head].text.lower() in BESIDE and not any(x.text.lower() == words[w.head].text.lower() for x in claim.parse.words)):
            continue
        kids = {words[c].text.lower() for c in e.parse.children(j) if words[c].dep in ("det", "amod", "poss", "nummod")}
        mine = {parse.words[c].text.lower() for c in parse.children(k) if parse.words[c].dep in ("compound", "amod")}
        own = {words[c].text.lower() for c in e.parse.children(j) if words[c].dep in ("compound", "amod")} - {"same"}
        named = {w.text.lower() for w in claim.parse.words}
        if kids & (ANOTHER | {"a", "an", "second", "former", "some"}) or (own - named and not own <= mine):
            continue
        return True
    return False


READINGS = (at_its_place,)
