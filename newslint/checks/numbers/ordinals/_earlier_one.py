"""A first beside an earlier one of its noun: "her first trip to Vietnam ... On her earlier trip there, in 2014".

The earlier one is told by its noun ("the previous strike", "two earlier novels", "the earlier one"). It is of what is counted where it is the same
one's, of the same sort, and stands at the same place: by its name, by "there", or by what the text has told ("the city").
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import Scope, scope, tail
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.checks.numbers.ordinals._others import near
from newslint.checks.numbers.ordinals._tellings import times, when_before
from newslint.checks.numbers.ordinals._tied import TODAY
from newslint.layers.names.people import human
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

_EARLIER = frozenset("earlier previous prior last".split())
_PRONOUNS = frozenset("his her its their".split())
_ONES = frozenset(("one", "ones"))
#: "There" takes up the place, as "the city" does.
_THERE = frozenset(("there", "here"))
#: Days for which what is told is still new.
_NEW = 60
#: A first of one sort only: "as foreign minister", "without a coach".
_NARROWED = regexp(r"\b(?:as|since|under|without|after|in (?:\w+ ){0,2}(?:years|months|weeks|decades)|of (?:the|this|his|her|its|their) (?:season|year|campaign|tour|match|game|day|night|tournament|new|week|month)|this (?:season|year|month|week)|for (?:the|his|her)? ?[A-Z])\b")
_IN_TIME = frozenset(("DATE", "TIME"))


def earlier_one(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The earlier one that is told beside a first."""
    if claim.n != 1 or claim.form != "noun" or claim.noun is None or not _new(claim):
        return
    for apart, s in near(claim, 4, 6):
        for parse, k in _earlier(claim, s) if apart >= -1 else ():
            w, noun = parse.words[k], parse.words[parse.words[k].head]
            if noun.text.lower() in _ONES and (apart != 1 or w.text.lower() == "last" or any(v.tag in ("NN", "NNS") and v.span.end <= w.span.start for v in parse.words)):
                continue  # "the last one" of what was told between, "a stronger engine than its previous ones"
            if _accepted(claim, s, parse, k):
                yield Clash(claim.span, (Span(w.span.start, max(w.span.end, noun.span.end)),), f"an earlier one is told (“{w.text.lower()} {noun.text}”)")
                return


def another_ones(claim: Claim, sentence: Span) -> bool:
    """Whether a sentence tells of an earlier one of the same noun which is none of those that are counted: "her first title on grass. Her previous titles came on clay"."""
    if not claim.core or claim.form not in ("noun", "bare") or human(singular(claim.core[0])):
        return False
    told = [(parse, k) for parse, k in _earlier(claim, sentence) if singular(parse.words[parse.words[k].head].text) == singular(claim.core[0])]
    if claim.noun is None:
        return bool(told) and _FOR_SOMEBODY.match(claim.right) is not None
    return bool(told) and not (_new(claim) and any(_accepted(claim, sentence, parse, k) for parse, k in told))


#: "It is his first for the National".
_FOR_SOMEBODY = regexp(r" (?:for|with|against|as|at|in|on|under) (?:the )?[A-ZÀ-Þa-z]")


def _earlier(claim: Claim, s: Span) -> Iterator[tuple[Parse, int]]:
    """The words of a sentence that call a noun an earlier one."""
    parse = claim.doc.parse(s) if any(w in s.of(claim.doc.text) for w in _EARLIER) else None
    for k, w in enumerate(parse.words) if parse is not None else ():
        if parse is not None and w.text.lower() in _EARLIER and w.dep == "amod" and not claim.sentence.start <= w.span.start < claim.end:
            yield parse, k


def _accepted(claim: Claim, s: Span, parse: Parse, k: int) -> bool:
    return _is_of(claim, parse, parse.words[k].head, k) and _in_its_time(claim, scope(claim, claim.doc.metadata.date), s, parse.words[k].text.lower())


def _new(claim: Claim) -> bool:
    """Whether a first is said to be one, and of now."""
    doc, words = claim.doc, claim.parse.words
    if claim.span.of(doc.text).lower() in ("debut", "maiden"):
        return bool(claim.owner)
    until = doc.metadata.date or dt.date.max
    own = [w for t in times(doc, claim.sentence) if (w := when_before(t, until)) is not None and t.span.start > claim.sentence.start]
    if doc.metadata.date is not None and any((until - w.high).days > _NEW for w in own):
        return False
    assert claim.noun is not None
    dep = words[claim.noun].dep
    if dep in ("nsubj", "nsubjpass"):
        verb = words[words[claim.noun].head]
        return bool(claim.owner) and (TODAY.search(claim.sentence.of(doc.text)) is not None or verb.tag in ("VBZ", "VBP"))
    return bool(claim.owner) or dep in ("attr", "appos", "oprd")


def _in_its_time(claim: Claim, counted: Scope, s: Span, word: str) -> bool:
    """Whether the earlier one lies in the time that is counted in; the last one, that it is told of the past."""
    doc = claim.doc
    until = doc.metadata.date or dt.date.max
    told = [w for t in times(doc, s) if (w := when_before(t, until)) is not None]
    if counted.kind in ("open", "ever"):
        return (word != "last" or bool(told)) and not _NARROWED.search(tail(claim))
    return counted.kind in ("since", "in", "this") and counted.start is not None and bool(told) and min(t.low for t in told) > counted.start and not claim.doc.text[claim.end : claim.sentence.end].count(" season")


def _is_of(claim: Claim, parse: Parse, noun: int, word: int) -> bool:
    """Whether a noun with "earlier" is of what is counted: its owner, its sort, its place."""
    words, head = parse.words, singular(parse.words[noun].text)
    one = head in _ONES
    if not one and head != singular(claim.core[0]):
        return False
    kids = parse.children(noun)
    owner = next((words[k] for k in kids if words[k].dep == "poss"), None)
    if owner is not None and owner.text.lower() not in _PRONOUNS and owner.text.lower() not in claim.owner and owner.text not in claim.sentence.of(claim.doc.text):
        return False
    dets = {words[k].text.lower() for k in kids if words[k].dep == "det"}
    if owner is None and claim.owner and not one and not dets & {"the", "a", "an"} and not any(words[k].dep == "nummod" for k in kids):
        return False
    if owner is None and not claim.owner and not one and not dets & {"the"}:
        return False
    if owner is None and dets & {"a", "an"} and not any(words[j].tag == "PRP" for j in range(len(words)) if words[j].dep == "nsubj"):
        return False
    inner = {singular(w.text) for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("JJ", "NN"))}
    own = {singular(words[k].text) for k in kids if words[k].dep in ("amod", "compound") and k != word}
    of_land = _of_a_land(claim, parse, kids, word)
    own, inner = own - of_land, inner - of_land
    if not one and (inner - own or own - inner - {"only", "other"}):
        return False
    return one or bool(of_land) or _at_its_place(claim, parse, noun)


def _of_a_land(claim: Claim, parse: Parse, kids: Sequence[int], word: int) -> set[str]:
    """The words by which both are of one land: "her first tour of Australia", "her last Australian tour", and the other way round."""
    doc, out = claim.doc, set[str]()
    assert claim.noun is not None
    mine = [claim.parse.words[k].text for k in range(claim.at + 1, claim.noun)]
    there = {claim.parse.words[k].text for _, k in _phrases(claim.parse, claim.noun)}
    told = [parse.words[k].text for k in kids if k != word and parse.words[k].dep in ("amod", "compound")]
    lands = {parse.words[k].text for _, k in _phrases(parse, parse.words[word].head)}
    for words, names in ((told, there), (mine, lands)):
        for w in words:
            rows = doc.knowledge.by_demonym(w) if w[:1].isupper() else ()
            if any(r.name.split()[-1] in names for r in rows):
                out.add(singular(w))
    return out


def _phrases(parse: Parse, noun: int) -> list[tuple[str, int]]:
    """The prepositional phrases of a noun that are no times."""
    words = parse.words
    return [(words[p].text.lower(), k) for p in parse.children(noun) if words[p].dep == "prep" for k in parse.children(p) if words[k].dep == "pobj" and words[k].entity not in _IN_TIME]


def _at_its_place(claim: Claim, parse: Parse, noun: int) -> bool:
    words = parse.words
    after = [w.text.lower() for w in words[noun + 1 : noun + 3]]
    if _THERE & set(after[:1]) or (after[:1] == [","] and _THERE & set(after)):
        return True
    assert claim.noun is not None
    if any(claim.parse.words[k].dep in ("relcl", "acl") for k in claim.parse.children(claim.noun)):
        return False  # "the first woman to take eight titles", and the last one to do something else
    mine, told = _phrases(claim.parse, claim.noun), _phrases(parse, noun)
    said = claim.sentence.of(claim.doc.text)
    known = [k for _, k in told if words[k].text in said or (words[k].pos == "NOUN" and any(words[c].text.lower() in ("the", "this", "that") for c in parse.children(k)))]
    if mine:
        return bool(known) and len(known) == len(told)
    return len(known) == len(told) and not any(w.dep == "prep" and w.head == claim.verb and w.span.start > claim.end and w.text.lower() in ("for", "against", "as") for w in claim.parse.words)


READINGS = (earlier_one,)
