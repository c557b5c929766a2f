"""Whether two clauses tell of one event, and whether of two sentences the later one goes on about the subject of the earlier one."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.checks.dates._calendar import words
from newslint.checks.dates._passages import DATE, WHEN, Passage
from newslint.checks.dates._scripts import hits
from newslint.layers.names.people import KIN, human
from newslint.regexp import regexp
from newslint.rule import Document, Span


class Side(NamedTuple):
    """A length or a date in its sentence: what stands before and after it, and its own clause without it."""

    sentence: Span
    left: str
    right: str
    clause: str
    opens: bool  #: whether it is the first sentence of the story


_CLAUSE_BEFORE = regexp(r"[,;:—–(]|\b(?:who|which|whose|where|when|while|although|though|but)\b")
_CLAUSE_AFTER = regexp(r"[,;:—–)]|\b(?:who|which|whose|where|when|while|although|though|but)\b")


def side(p: Passage, i: int, opens: bool, end: int | None = None) -> Side:
    """What stands around the expression at `i` of the passage of one sentence, which ends at `end` there."""
    left, right = p.text[:i], p.text[i + 1 if end is None else end :]
    cuts = [0, *(m.end() for m in _CLAUSE_BEFORE.finditer(left))]
    cut = next((c for c in reversed(cuts) if len(left[c:].split()) > 2), 0)  # "when it did, in 1983" is one clause
    stop = _CLAUSE_AFTER.search(right)
    return Side(p.span, left, right, f"{left[cut:]} {right[: stop.start()] if stop else right}", opens)


_PLAIN = words(
    """year years time times first last people said says that with from have been were which after since when before about more than they them
    their this also into over under some there these those would could will says told month months week weeks days day later earlier still only
    just most other others made make many much such very when what where while until among between against during through"""
)
#: Stages that tell too little by themselves.
_VAGUE = frozenset(("career", "deed", "departure", "arrival", "entry", "exit", "recovery", "bill", "premiere"))
#: Words for one event besides the stages of stories.
_ALIKE = tuple(
    regexp(rf"\b(?:{text})\b", re.IGNORECASE)
    for text in (
        r"rul(?:ed|ing)|struck down|overturned|quashed|upheld|judg(?:e)?ment|decision|decided",
        r"relegat(?:ed|ion)|went down|dropped (?:down|out)|demot(?:ed|ion)",
        r"promot(?:ed|ion)|went up|came up",
        r"fled|walked across|crossed|defect(?:ed|ion)|escap(?:ed|e)|slipped (?:across|over)|got out",
        r"split(?: up)?|broke up|disband(?:ed)?|part(?:ed|ing)|separat(?:ed|ion)|broke off",
        r"met|meets?|meetings?|talks|summit|encounter",
        r"found|discover(?:ed|y|ies)|unearthed|turned up",
        r"(?:was|were|been) passed|enact(?:ed|ment)|adopted|approved|voted through|became law|came into (?:force|effect)|took effect|passed (?:it|the \w+)",
        r"took (?:office|over|charge|power|up the \w+)|installed|sworn in|inaugurat(?:ed|ion)|appointed|enthroned|crowned|coronation|elected|came to (?:power|office|the throne)",
        r"vanish(?:ed)?|disappear(?:ed|ance)|sent no|never (?:seen|heard of|heard from|came (?:back|home))|sailed|left (?:home|port)",
        r"debut|first|opened|premi[eè]re[d]?",
        r"stolen|stole|theft|thieves|carried (?:it |them )?off|robbed|prised|looted|taken from",
        r"coup|seized power|took power|overthr(?:ew|own|ow)|toppled|ousted",
        r"merge[rd]?|takeover|taken over|bought|acquired|acquisition|sold|sale|purchase",
        r"invad(?:ed|ing)|invasion|occup(?:ied|ation)|annex(?:ed|ation)|troops (?:marched|rolled|moved) in",
        r"crash(?:ed)?|came down|went down|plunged|derailed",
        r"vot(?:e|ed)|referendum|plebiscite|ballot|election|elected|polls|rejected|approved",
        r"crimes?|offen[cs]es?|shot|murder\w*|kill(?:ed|ings?)|raped?|robb\w+|assault\w*|stabb\w+|atrocit\w+|massacre\w*",
        r"went missing|vanish(?:ed)?|disappear(?:ed|ance)|last seen|lost",
        r"independen(?:ce|t)|broke away|seceded|flag (?:was|came) (?:lowered|down)",
    )
)


def stems(text: str) -> set[str]:
    return {w[:5] for w in re.findall(r"\b[a-z]{4,}", text) if w not in _PLAIN}


def shared(a: str, b: str) -> bool:
    """Whether two texts have a telling word in common."""
    return bool(stems(a) & stems(b))


def stages(text: str) -> frozenset[str]:
    """The steps of stories that a clause tells of."""
    found = {name for _, _, name in hits(text)} - _VAGUE
    return frozenset(found | {str(n) for n, each in enumerate(_ALIKE) if each.search(text)})


_VERB = regexp(r"\b(?:was|were|been|be|had|has|have|who|which|that|he|she|it|they|[\w-]+ly) ([a-z]{3,})\b|\b([a-z]{2,}ed)\b")


def same_event(a: str, b: str) -> bool:
    """Whether two clauses tell of one sort of event: by the same verb, its noun, or words for the same step of a story."""
    if stages(a) & stages(b):
        return True
    for text, rest in ((a, b), (b, a)):
        verbs = {v for m in _VERB.finditer(text) if (v := (m[1] or m[2])[:5]) and (m[1] or m[2]) not in _PLAIN and len(v) > 3}
        if verbs & stems(rest):
            return True
    return False


_OPENS = regexp(
    r"[\"“]?(?:(?:[A-Z]\w+ly|Then|Now|Yet|But|And)?,? ?)(?P<det>(?:He|She|It|They|That|This|The|His|Her|Its|Their)|In|On|When|Not|Only|Now|Today|An?|Another|[A-Z][\w’'-]*|(?<=^)(?:he|she|it|they|that|this))\b ?(?P<np>(?:[\w’'-]+ ?){0,4})"
)
#: "Founded in 1898 by a brewer, it plays".
_PARTICIPLE = regexp(rf"(?:[A-Z][a-z]+(?:ed|ing)|Built|Born|Sworn|Chosen|Won|Sold|Bought|Sent) (?:[a-z]+ ){{0,3}}(?:in|on|by|at|from|to|{DATE}) ?")
#: "Parliament approved it": of what was just told. "Prosecutors say he": of him.
OF_THE_SAME = regexp(r"[\"“]?(?:[\w’'-]+ ){1,4}(?:[a-z]+(?:ed|ght|ook|ew|ave)|put|set|cut|shut|won|built|made|sold) (?:it|them|him)\b|[A-Z][\w’ -]{2,30} (?:say|said|says|believe|allege[sd]?|think) (?:that )?(?:he|she|it|they)\b")
_VERBS = words("was were is are had has have will did does can could would may might who which that in of for on at from by to with and")


def _phrase(text: str) -> list[str]:
    """The noun phrase that a text opens with, without its determiner."""
    out: list[str] = []
    for w in text.lower().split():
        if w in _VERBS or (out and w.endswith("ed")):
            break
        out.append(w)
    return out


_ANOTHER = regexp(r"[\"“]?(?:His|Her|Its|Their|(?:[A-Z][\w.-]+ ){0,2}[A-Z][\w-]+(?:’s|'s)) (?P<np>(?:[\w’'-]+ ?){1,4})")


#: "Its owner, Pat Reed, opened it": still about the same.
_OF_IT = regexp(r"[\"“]?Its [^.;]* [a-z]{3,}(?:ed|t|ght) it\b")


def brings_another(text: str) -> bool:
    """Whether a sentence goes over to another person: "Her coach had waited longer"."""
    m = _ANOTHER.match(text)
    return m is not None and any(w in KIN or (human(w) and w != "predecessor") for w in _phrase(m["np"]))


def one_subject(doc: Document, here: Side, there: Side, apart: int) -> bool:
    """Whether the later of two sentences goes on about what the earlier one is about; `there` lies `apart` sentences after `here`."""
    early, late = (there, here) if apart < 0 else (here, there)
    told = late.left + " " + late.right
    m = _OPENS.match(told)
    if brings_another(told) and not _OF_IT.match(told):
        return False
    if re.match(rf"[{WHEN}]|(?:Since|After|Before|To|For|With|At|By|Until|Under|From|Over|During|Despite|Once|While) [a-z]", told) or OF_THE_SAME.match(told):
        return True
    if m is None:
        return not late.left.strip()
    if _PARTICIPLE.match(told) or not late.left.strip():
        return True
    det, np = m["det"].capitalize(), _phrase(m["np"])
    if det in ("He", "She", "It", "They", "That", "This", "In", "On", "When", "Not", "Only", "Now", "Today"):
        return True
    if det in ("His", "Her", "Its", "Their"):
        return True
    before = early.left + " " + early.right
    if doc.block_at(early.sentence.start).kind in ("headline", "deck") or re.match(r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day", det):
        return True
    if det == "Another":
        return False
    named_before = any(not m.possessive and (m.entity < 0 or doc.names.entities[m.entity].kind != "place") for m in doc.names.mentions_in(early.sentence))
    if det in ("The", "A", "An"):
        if det == "The" and m["np"][:1].isupper():  # "Turkey's oldest cinema will close. The Pera ..."
            return not named_before or m["np"].split()[0] in before
        return not any(human(w) and w not in before for w in np[-1:]) or shared(" ".join(np), before)
    if det in before or det.removesuffix("’s").removesuffix("'s") in before:
        return True
    at = late.sentence.start + m.start("det")
    name = doc.names.mention_at(Span(at, at + len(det))) is not None
    return not named_before if name else shared(" ".join((det.lower(), *np)), before)
