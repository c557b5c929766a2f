"""The occasions of its kind that an article tells beside a numbered one: dates, names, things in a row, clauses of one deed."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._grammar import VERB, branch, deed_words, subjects
from newslint.checks.numbers.ordinals._kinds import kinship, light
from newslint.checks.numbers.ordinals._tellings import Telling, tellings, unreal
from newslint.checks.numbers.ordinals._windows import Window, window
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

BEFORE, AFTER = 3, 5


class Instances(NamedTuple):
    """Occasions told together: how many, where, and in which words."""

    spans: tuple[Span, ...]
    count: int
    number: int
    sentence: Span
    parse: Parse
    #: "dates", "names", "things", "deeds", "one".
    form: str
    #: The verb that governs them, the nouns on the way to it, and all words of their clause.
    verb: int | None
    nouns: tuple[int, ...]
    clause: frozenset[int]
    deed: tuple[str, ...]
    #: Sentences that they are spread over.
    spread: int
    #: Dates that were left out: outside the claim's window, or its own.
    outside: str
    own: bool
    unreal: bool
    kin: str


_NAME = r"(?:(?:the|a|an|to|against|in|at|by|of|with|from|over|for|on)[ \n]){0,2}(?:(?:St|Mt|Dr|Mr|Mrs|Ms)\.[ \n])?[“\"‘]?[A-ZÀ-Þ][\w’'À-ÿ.-]*(?<![.])(?:[ \n](?:(?:of|de|van|von|la|the|and the)[ \n])?[A-ZÀ-Þ][\w’'À-ÿ-]*){0,3},?[”\"’]?"
_ASIDE = r"(?:,?[ \n]\(?(?:who|which|whose|in|on|mayor|president|an?|now|then|its|his|her|\d{1,4}\)?)[^,;.]{0,60}|[ \n]\(\d{4}\))?"
_NAMES = regexp(rf"(?P<first>{_NAME}){_ASIDE}(?P<rest>(?:,?[ \n](?!and[ \n]){_NAME}{_ASIDE}){{0,9}}),?[ \n]and[ \n](?P<last>{_NAME})")
_SPLIT = regexp(rf",?[ \n]({_NAME}){_ASIDE}")
_THING = r"(?:the|a|an|his|her|its|their|one|those of an?|against)[ \n](?:[\w’'-]+[ \n]?){1,5}?"
_THINGS = regexp(rf"(?P<items>{_THING}(?:,[ \n]{_THING}){{0,8}},?[ \n]and[ \n]{_THING})(?=[.;,:]|$|[ \n](?:in|on|at|this|last|earlier|before|all|had|was|were|of)\b)")
_CALENDAR = regexp(r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b")


def instances(claim: Claim) -> tuple[Window, list[Instances]]:
    """What the window of time of a claim is, and the occasions told in the sentences around it."""
    doc = claim.doc
    published = doc.metadata.date or dt.date.max
    own = tellings(doc, claim.sentence, published)
    span = window(claim, own)
    out: list[Instances] = []
    run: dict[str, list[Telling]] = {"after": [], "before": []}
    mine = (*claim.core, *claim.act)
    for number in _around(claim):
        sentence = doc.sentences[number]
        parse = doc.parse(sentence)
        if parse is None:
            continue
        told = own if number == claim.number else tellings(doc, sentence, published)
        told = [t for t in told if not _is_own(claim, t)]
        rows = _rows(told)
        kin = [t for t in told if kinship(mine, t.deed)]
        for group in (*rows, *([told] if len(rows) > 1 else []), *([kin] if 0 < len(kin) < len(told) else [])):
            out += _dates(claim, span, group, parse, number, 1)
        side = "after" if number >= claim.number else "before"
        if kin:
            if run[side] and run[side][-1].sentence != kin[0].sentence:
                out += _dates(claim, span, [*run[side], *kin], parse, number, 2)
            run[side] += kin
        elif number != claim.number:
            run[side] = [] if len(run[side]) < 1 else run[side]
        out += _lists(claim, parse, number, sentence)
        out += _deeds(claim, parse, number, sentence, mine)
    return span, out


def _around(claim: Claim) -> list[int]:
    last = len(claim.doc.sentences) - 1
    return list(range(max(claim.number - BEFORE, 0), min(claim.number + AFTER, last) + 1))


def _is_own(claim: Claim, t: Telling) -> bool:
    """Whether a date is the numbered occasion's own."""
    if t.sentence != claim.sentence:
        return False
    text = claim.doc.text
    if t.at.start >= claim.end:
        between = text[claim.end : t.at.start]
        return not re.search(r"[,;:—–(]|\b(?:after|since|from|following|than|adding|having|besides|when|who|which|had|as)\b", between) and (t.verb == claim.verb or (claim.noun is not None and claim.noun in t.nouns))
    return t.verb == claim.verb and not t.nouns and claim.form != "times" and t.at.end < claim.span.start and not re.search(r"\b(?:had|having|after)\b", text[claim.sentence.start : t.at.start])


def _rows(told: list[Telling]) -> list[list[Telling]]:
    """The dates of a sentence by what governs them."""
    rows: list[list[Telling]] = []
    for t in told:
        if rows and (rows[-1][-1].verb, rows[-1][-1].nouns) == (t.verb, t.nouns):
            rows[-1].append(t)
        else:
            rows.append([t])
    return rows


def _dates(claim: Claim, span: Window, group: list[Telling], parse: Parse, number: int, spread: int) -> Iterator[Instances]:
    """Those of a group that count before the claim's own occasion, in its window of time."""
    inside: list[Telling] = []
    beyond: list[Telling] = []
    own = False
    for t in group:
        if t.when.low <= span.now <= t.when.high or (t.when.low >= span.now and span.now != dt.date.max):
            own = own or t.when.low <= span.now
            continue
        if span.low is not None and t.when.high < span.low:
            beyond.append(t)
            continue
        inside.append(t)
    seen: dict[str, Telling] = {}
    for t in inside:
        seen.setdefault(t.at.of(claim.doc.text).lower() + str(t.when.low), t)
    inside = list(seen.values())
    if not inside and beyond:
        inside = beyond
    if not inside:
        return
    outside = "all" if inside is beyond else "some" if beyond else ""
    first = inside[0]
    words = (*claim.core, *claim.act)
    yield Instances(
        tuple(t.at for t in inside), len(inside), claim.doc.sentences.index(first.sentence), first.sentence, first.parse, "dates", first.verb, first.nouns,
        frozenset().union(*(t.clause for t in inside if t.sentence == first.sentence)), tuple(dict.fromkeys(w for t in inside for w in t.deed)), spread, outside, own,
        any(unreal(t) for t in inside), min((_level(kinship(words, t.deed)) for t in inside), default=0) * "k",
    )  # fmt: skip


def _level(kin: str) -> int:
    return {"same": 2, "family": 1}.get(kin, 0)


def _lists(claim: Claim, parse: Parse, number: int, sentence: Span) -> Iterator[Instances]:
    """Names and things in a row, behind the claim or in another sentence."""
    text = claim.doc.text
    start = claim.end if number == claim.number else sentence.start
    for form, pattern in (("names", _NAMES), ("things", _THINGS)):
        for m in pattern.finditer(text, start, sentence.end):
            if _CALENDAR.search(m.group()) and form == "names":
                continue
            if form == "names":
                spans = [Span(*m.span("first")), *(Span(*s.span(1)) for s in _SPLIT.finditer(text, *m.span("rest"))), Span(*m.span("last"))]
            else:
                parts = re.split(r",[ \n]and[ \n]|,[ \n]|[ \n]and[ \n]", m["items"])
                spans = [Span(m.start("items"), m.end("items"))] * len(parts)
            i = parse.at(spans[0].end - 2)
            verb = next((k for k in _up(parse, i) if VERB(parse.words[k])), None) if i is not None else None
            nouns = tuple(k for k in _up(parse, i) if parse.words[k].tag in ("NN", "NNS"))[:2] if i is not None else ()
            deed = (*deed_words(parse, verb), *(parse.words[k].text.lower() for k in nouns))
            clause = frozenset(branch(parse, verb)) if verb is not None else frozenset()
            yield Instances(tuple(dict.fromkeys(spans)), len(spans), number, sentence, parse, form, verb, nouns, clause, deed, 1, "", False, False, _level(kinship((*claim.core, *claim.act), deed)) * "k")


def _up(parse: Parse, i: int) -> Iterator[int]:
    for _ in range(20):
        head = parse.words[i].head
        if head == i:
            return
        i = head
        yield i
        if VERB(parse.words[i]):
            return


_EARLIER = regexp(r"\b(?:last|previous(?:ly)?|earlier|prior|before|already|again|also|other|another|former|ago|once|too|as well|first|preceding|predecessor|succeed\w*|replac\w*|relieved|took over|returns?|returned|same|had|only|ever|used to)\b", re.IGNORECASE)


def _deeds(claim: Claim, parse: Parse, number: int, sentence: Span, mine: tuple[str, ...]) -> Iterator[Instances]:
    """Clauses of the same deed, dated or not: "Fathy lasted until October, Kolb was shown the door"."""
    words = parse.words
    found: list[int] = []
    for k, w in enumerate(words):
        if number == claim.number and (k == claim.verb or w.span.start < claim.end):
            continue
        if w.pos == "VERB" and not light(w.text) and kinship(mine, deed_words(parse, k)[:3]) and any(words[s].dep.startswith("nsubj") for s in parse.children(k)):
            found.append(k)
    if found:
        first = found[0]
        deed = deed_words(parse, first)
        yield Instances(tuple(words[k].span for k in found), len(found), number, sentence, parse, "deeds", first, (), frozenset(branch(parse, first)), deed, 1, "", False, _unreal(parse, first), _level(kinship(mine, deed)) * "k")
    if claim.n > 1:
        return
    for k, w in enumerate(words):
        if number == claim.number and w.span.start < claim.end:
            continue
        if (w.tag.startswith("NN") or w.pos == "VERB") and not light(w.text) and kinship(mine, (w.text.lower(),)) and _EARLIER.search(sentence.of(claim.doc.text)):
            verb = k if VERB(w) else next((j for j in _up(parse, k) if VERB(words[j])), None)
            yield Instances((w.span,), 1, number, sentence, parse, "one", verb, (k,) if w.tag.startswith("NN") else (), frozenset(branch(parse, verb) if verb is not None else branch(parse, k)), (w.text.lower(),), 1, "", False, verb is not None and _unreal(parse, verb), _level(kinship(mine, (w.text.lower(),))) * "k")


_UNREAL = regexp(r"\b(?:not|n[’']t|never|almost|nearly|would|could|might|may|should|will|fail\w*|planned|tried|wanted|hoped|promised|if|without|unless|instead|to be)\b", re.IGNORECASE)


def _unreal(parse: Parse, verb: int) -> bool:
    return bool(_UNREAL.search(" ".join(parse.words[k].text for k in sorted(branch(parse, verb)))))


def subject_text(parse: Parse, verb: int | None) -> tuple[str, str]:
    """The head of a verb's subject and its tag."""
    found = subjects(parse, verb)
    return (parse.words[found[0]].text, parse.words[found[0]].tag) if found else ("", "")
