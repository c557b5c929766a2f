"""Counts that tell by what goes with their noun which ones they are of: "the nine people charged", "the 12 cases in Narva", "the four-match ban given to Kos"."""

from __future__ import annotations

from newslint.checks._happenings import kind_of
from newslint.checks.numbers._deeds import LIGHT, stem
from newslint.checks.numbers.retold._apart import NAME, NO_NAMES, times_in
from newslint.checks.numbers.retold._kin import content, says
from newslint.checks.numbers.retold._links import Link
from newslint.checks.numbers.retold._phrase import head, under
from newslint.layers.names.people import human
from newslint.layers.numbers.nouns import singular
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

#: How near behind a noun its own time begins.
_RIGHT_BEHIND = 3
#: "All 14 people rescued", "those 64 homes near Omak" take up what was told, whatever they add.
_FORMS = frozenset(("the", "of the", "own", "whose"))
#: "The 12 people involved", "the 12 people who were there": of whom it was told.
_IDLE = frozenset("involved concerned affected mentioned named identified listed".split())
#: What all of some people do: "the 12,300 visitors who came to see it" are the visitors.
_TO_SEE = r"(?:[ \n]to[ \n](?:see|view|watch|visit|hear|admire)[ \n](?:it|them|him|her|(?:the|its|his|her|their)[ \n][a-z]+(?:[ \n][a-z]+)?))?"
_CAME = regexp(rf"(?:who|that)[ \n](?:had[ \n]|have[ \n])?(?:came|come|visited|attended|turned[ \n](?:up|out)|showed[ \n]up|flocked|saw[ \n]it|watched[ \n](?:it|the[ \n][a-z]+)){_TO_SEE}[ \n]?")
_RAN = regexp(r"(?:who|that)[ \n](?:had[ \n]|have[ \n])?(?:took[ \n]part|taken[ \n]part|ran|started|entered|competed|lined[ \n]up)[ \n]?")
_NEVER = regexp(r"(?!)")
_ITS_OWN = {**dict.fromkeys(("visitor", "spectator", "fan", "viewer", "guest", "concertgoer", "festivalgoer"), _CAME), **dict.fromkeys(("runner", "rider", "swimmer", "cyclist", "athlete", "participant", "competitor", "entrant"), _RAN)}
#: What lies so many days back is not what a story tells without a time.
_LATELY = 30
_AGO = regexp(r"\b(?:ago|earlier|before|last[ \n][a-z]+|previous(?:ly)?|old|outgoing|former|first|other|second|still)\b")
#: Verbs that say no more of those counted than where or when: "living in the camp", "made in September".
_BEING = LIGHT | frozenset(stem(w) for w in "live stay stand lie work make fall sit".split())


def restricted(link: Link) -> bool:
    """Whether the later count's noun has a clause, a participle, a place or a time of its own which tells what was not told of the first."""
    a, b, doc = link.a, link.b, link.doc
    if b.place != "body" or b.form not in _FORMS or a.line == b.line:
        return False
    parse = doc.parse(b.sentence)
    i = head(doc, b) if parse else None
    if parse is None or i is None or parse.words[i].pos not in ("NOUN", "NUM", "ADJ", "VERB"):
        return False
    end = parse.words[i].span.end
    behind = next((d.span for d in doc.dates_in(Span(end, min(b.sentence.end, end + _RIGHT_BEHIND)))), None)
    if behind and _before_its_verb(parse, i) and _other_time(link, behind):
        return True  # "The 31 burglaries this year were solved"
    for n in parse.children(i):
        found = under(parse, n)
        at = Span(parse.words[found[0]].span.start, parse.words[found[-1]].span.end)
        if at.start < max(end, b.q.span.end) or "," in doc.text[end : at.start]:
            continue
        dep = parse.words[n].dep
        if dep in ("relcl", "acl"):
            if _other_deed(link, parse, n, at):
                return True
        elif dep in ("advmod", "npadvmod"):
            if _other_time(link, at) or any(not w & link.heard for w in content(at.of(doc.text))):
                return True
        elif dep == "prep" and parse.words[n].text != "of" and _before_its_verb(parse, i) and (_new_name(link, at) or _other_time(link, at) or _new_place(link, parse, n, at)):
            return True
    return False


def _other_deed(link: Link, parse: Parse, n: int, at: Span) -> bool:
    verb = parse.words[n]
    if _ITS_OWN.get(link.b.q.noun or "", _NEVER).fullmatch(link.doc.text, *at):
        return False
    if verb.text in _IDLE or (verb.dep == "acl" and verb.tag not in ("VBN", "VBD", "VBG")):
        return False
    if any(parse.words[c].dep == "neg" for c in parse.children(n)) or _new_name(link, at) or _other_time(link, at):
        return True
    if stem(verb.text) not in _BEING:
        return not says(verb.text) & link.heard or any(_new_doer(link, parse, c) for c in parse.children(n))
    rest = content(" ".join(parse.words[k].text for k in under(parse, n) if k != n))
    return not (rest or times_in(link.doc, link.b, at)) or any(not w & link.heard for w in rest)


def _new_doer(link: Link, parse: Parse, by: int) -> bool:
    """Whether a deed is told to be that of people who were not told of: "the six medals won by its women"."""
    doers = [parse.words[c].text.lower() for c in parse.children(by) if parse.words[c].dep == "pobj"] if parse.words[by].dep == "agent" else []
    return any(human(singular(w)) and not says(w) & link.heard for w in doers)


def _new_name(link: Link, at: Span) -> bool:
    """Whether a stretch has a name that the article has not told before."""
    return any(m[0] not in NO_NAMES and m[0] not in link.doc.text[: link.b.sentence.start] for m in NAME.finditer(link.doc.text, *at))


def _new_place(link: Link, parse: Parse, n: int, at: Span) -> bool:
    """Whether a preposition's noun is one that was not told, and no happening: "in intensive care", no "in the crash"."""
    noun = next((parse.words[c] for c in parse.children(n) if parse.words[c].dep == "pobj"), None)
    return noun is not None and noun.pos not in ("PROPN", "NUM") and bool(says(noun.text)) and not says(noun.text) & link.heard and kind_of(noun.text) is None


def _other_time(link: Link, at: Span) -> bool:
    """Whether a stretch tells a time, and the first count's sentence another."""
    told = times_in(link.doc, link.b, at)
    mine = times_in(link.doc, link.a, link.a.sentence)
    if told and mine:
        return not any(p[0] <= q[1] and q[0] <= p[1] for p in told for q in mine)
    published = link.doc.metadata.date
    if told and published and all(high < published.toordinal() - _LATELY for _, high in told):
        before = times_in(link.doc, link.b, Span(0, link.b.sentence.start))  # "38 percent approve ... the 45 percent who approved in May"
        return not any(q[1] - q[0] <= 2 * _LATELY and p[0] <= q[1] and q[0] <= p[1] for p in told for q in before)
    return any(m[0] not in link.a.sentence.of(link.doc.text) for m in _AGO.finditer(link.doc.text, *at))


def _before_its_verb(parse: Parse, i: int) -> bool:
    """Whether a noun, or what it belongs to, is a subject: what follows a verb's object may be the verb's."""
    while parse.words[i].dep in ("pobj", "prep") and parse.words[i].head != i:
        i = parse.words[i].head
    return parse.words[i].dep in ("nsubj", "nsubjpass")
