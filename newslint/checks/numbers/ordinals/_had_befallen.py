"""A victim, a death or an arrest, and those to whom the same had happened before its day: "the seventh homicide victim in the city this year. Six men and a woman had been slain there before Sunday".

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import tail
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.checks.numbers.ordinals._tied import kinds_of
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?i:{NUMERAL}|an?|one)"
_WHO = r"(?:[a-z-]+ ){0,2}?[a-z]+"
#: So many, of one sex or of several, each with their noun, and what had befallen them before a day.
_HAD = regexp(
    rf"(?:(?<=[.;] )|(?<=\n)|\A)(?P<at>(?P<n>{_N}) (?P<who>{_WHO})(?:(?:,|,? and) (?P<n2>{_N}) (?P<who2>{_WHO}))?(?:,? and (?P<n3>{_N}) (?P<who3>{_WHO}))?) had (?:already )?(?:been )?(?P<verb>[a-z]+)(?P<rest>[^.;]*?) (?:before|prior to|until|up to) (?:[A-Z][a-z]+day\b|this (?:week|weekend|month)\b|it\b|h(?:im|er)\b|then\b|that\b|the (?:latest|crash|shooting|killing|attack|accident|fire|arrest|[A-Z]))"
)
_DEATHS = ("die", "kill", "murder")
_TO_DIE = regexp(r" (?:person )?(?:to (?:die|be (?:killed|murdered|shot|stabbed|slain)|drown|lose (?:his|her|their) li[a-z]+)|killed)\b")
_VICTIMS = frozenset("victim death fatality homicide killing murder drowning slaying stabbing shooting casualty".split())
_ANYBODY = frozenset("person victim resident life".split())
_PERIOD = regexp(r"\b(?:this|last|since|in|over|during) (?:the )?(?:past )?(?:year|month|week|summer|winter|spring|autumn|fall|season|decade|(?:[a-z]+ )?(?:years|months|weeks)|(?:19|20)\d\d|[A-Z][a-z]+)\b")
_THERE = regexp(r"\b(?:there|here|on it|in it|the (?:city|town|village|county|state|country|province|island|district|borough|region|lake|pit|mine|peak|mountain|road|jail|prison|site|plant|river|beach|course))\b")
_NAME = regexp(r"\b(?:in|at|on|from|near) (?:the )?(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)*)")
_DAY = regexp(r"[A-Z][a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December")
#: Sentences behind the ordinal.
_ON = 4


def had_befallen(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The one that is not the next after those to whom the same had happened."""
    doc = claim.doc
    core = singular(claim.core[0]) if claim.form == "noun" and claim.core else ""
    words = [w for w in (*kinds_of(claim), *claim.act) if w not in claim.core]
    dead = core in _VICTIMS or bool(kinship(_DEATHS, words)) or bool(kinship(_DEATHS, claim.core[:1]))
    event = claim.form == "bare" and bool(kinship(_DEATHS, claim.core[:1]) or _TO_DIE.match(claim.right))
    if claim.n < 2 or claim.form not in ("noun", "bare") or not dead or not (event or core in _VICTIMS or human(core)) or doc.in_quotation(claim.span):
        return
    inner = {w.text.lower() for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("JJ", "NN"))} - {"homicide", "murder", "traffic", "road"} if claim.noun is not None and claim.form == "noun" else set()
    text = doc.text.replace("\n", " ")
    for s in doc.sentences[claim.number + 1 : claim.number + 1 + _ON]:
        m = _HAD.match(s.of(text))
        if m is None or doc.in_quotation(s):
            continue
        who = [singular(w.split()[-1]) for g in ("who", "who2", "who3") if (w := m[g])]
        rest = m["rest"]
        if not (kinship(_DEATHS, (m["verb"],)) or m["verb"] in ("died", "drowned", "slain", "shot", "stabbed")) or not all(human(w) for w in who):
            return
        if human(core) and not re.search(rf"\b{re.escape(core[:4])}", rest) and core not in _ANYBODY | _VICTIMS and core not in (*who, rest) and not kinship((core,), re.findall(r"[a-z]+", rest)):
            return
        if inner and not inner <= set(re.findall(r"[a-z]+", m.group().lower())):
            return
        names = {n["name"] for n in _NAME.finditer(tail(claim)) if not _DAY.match(n["name"])}
        theirs = {n["name"] for n in _NAME.finditer(rest) if not _DAY.match(n["name"])}
        if (names and not names & theirs and not _THERE.search(rest)) or any(n not in claim.sentence.of(doc.text) for n in theirs):
            return
        own, told = _PERIOD.search(tail(claim)), _PERIOD.search(rest)
        if told and (own is None or own.group() != told.group()):
            return
        there = sum(1 if m[g].lower() in ("a", "an", "one") else value_of(m[g]) for g in ("n", "n2", "n3") if m[g])
        if claim.n != there + 1 and abs(claim.n - there) <= 9:
            at = Span(s.start + m.start("at"), s.start + m.end("at"))
            yield Clash(claim.span, (at,), f"{at.of(doc.text).lower()} before make this the {nth(there + 1)}, not the {nth(claim.n)}")
        return


READINGS = (had_befallen,)
