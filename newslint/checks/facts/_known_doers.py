"""Who did it: "German planes attacked Pearl Harbor", "the Iranian invasion of Kuwait", "was shot by ..."."""

from __future__ import annotations

import re

from newslint.checks.facts import _dated
from newslint.checks.facts._mention import Mention, doubted
from newslint.checks.facts._patterns import speaker_level
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding

_FORCE = r"(?:planes|warplanes|aircraft|bombers|fighters|jets|troops|soldiers|forces|tanks|army|navy|marines|paratroopers|commandos|gunmen|submarine|U-boat|missiles?|armou?r|warships|guards|authorities|government|artillery|air\s+force|fleet|destroyer|armies|militants)"
_DEED = r"(?:invasion|attack|raid|bombing|assault|occupation|annexation|airstrikes?|offensive|onslaught|seizure|shelling|massacre|incursion|takeover)"
_PEOPLE = regexp(rf"\b(?P<who>(?:North\s+|South\s+|West\s+|East\s+)?[A-Z][a-z]+)\s+(?:(?P<force>(?:[a-z-]+\s+){{0,2}}{_FORCE})|(?P<deed>(?:[a-z-]+\s+)?{_DEED}))\b")
_BY = regexp(r"\bby\s+(?:(?:a|an|the)\s+)?(?:[a-z-]+\s+){0,3}?(?P<who>[A-Z][\w’'.-]+(?:\s+(?:[A-Z][\w’'.-]+|bin|al|van|der|de))*)")
_COUNTRY = regexp(r"\b(?P<who>(?:North\s+|South\s+)?[A-Z][a-z]+)(?:['’]s\s+(?:invasion|annexation|attack|occupation|seizure)|\s+(?:had\s+|illegally\s+|first\s+)?(?:invaded|annexed|attacked|occupied|seized|bombed))\b")

#: Between the doer and "shot", and between that and whom: "Hinckley shot and wounded President X".
_DOER = regexp(r"(?:,?\s+who|\s+had|\s+fatally|,[^,;:]{3,40},)?\s+")
_WHOM = regexp(r"\s+(?:and\s+[a-z]+\s+|dead\s+)?(?:(?:the\s+)?(?:[a-z]+\s+){0,2}(?:[A-Z][a-z]+\s+){0,2})?")
#: Between a deed and who did it.
_BY_FORCE = regexp(r"(?:\s+(?:in|on)\s+[^,;:]{3,30})?\s+by\s+(?:the\s+)?(?:[a-z-]+\s+){0,2}")
_BY_COUNTRY = regexp(r"\s+by\s+(?:the\s+)?(?P<who>(?:[A-Z][a-z]+\s){0,2}[A-Z][a-z]+)(?=\s+(?:in|on|at|during|[a-z]+ing)\s|[.,])")
#: "handed back to Taiwan", "returned by France".
_TO = regexp(r"\b(?:handed|given|gave|returned|reverted|transferred|ceded|turned)(?:\s+(?:back|over|it|control|sovereignty))*\s+(?:to|by)\s+(?:the\s+)?(?P<who>[A-Z]\w+(?:\s[A-Z]\w+)?)")
#: "which Portugal handed back to China".
#: "returned to China by Portugal".
_BY_LAND = regexp(r"\b(?:handed|given|returned|transferred|ceded|turned)(?:\s+(?:back|over))*\s+to\s+(?:[A-Z]\w+\s+){1,2}by\s+(?:the\s+)?(?P<who>[A-Z]\w+(?:\s[A-Z]\w+)?)")
_GAVE = regexp(r"\b(?P<who>[A-Z]\w+(?:\s[A-Z]\w+)?)\s+(?:had\s+|formally\s+)?(?:handed|returned|gave|transferred|ceded)\b")


def find(doc: Document, m: Mention, others: list[Mention], dated: bool) -> Finding | None:
    """A people or person said to have done what others are known to have done."""
    text, event = doc.text, m.event
    agents = {fold(w) for o in (m, *others) for a in o.event.agents for w in (a, a.split()[-1])}
    countries = {r.name for a in event.agents for r in (*doc.knowledge.by_demonym(a), *doc.knowledge.places(a))}
    here = {event.country, *(r.name for n in (event.venue, *event.venues) if n for r in doc.knowledge.places(n))}
    if dated and countries:
        for found in _PEOPLE.finditer(text, m.sentence.start, m.sentence.end):
            rows = [r for r in doc.knowledge.by_demonym(found["who"]) if r.kind == "country"]
            if not rows or fold(found["who"]) in agents or any(r.name in countries or r.name in here for r in rows):
                continue
            if found["force"]:
                # The force is the doer of the event's verb: it stands right before one.
                after = text[found.end() : found.end() + 60]
                verb = min((s.start for s in m.deeds if s.start >= found.end()), default=-1)
                if any(_BY_FORCE.fullmatch(text, s.end, found.start()) and _befell(text, m, s) for s in m.deeds if s.end <= found.start()):
                    # "liberated by American troops"
                    return _said(doc, m, Span(found.start("who"), found.end()), found["who"])
                if verb < 0 or not re.fullmatch(r"\s+(?:had\s+|first\s+|suddenly\s+|[a-z]+ly\s+)?", text[found.end() : verb]) or re.match(r"\s*['’]", after):
                    continue
            elif not any(found.start() <= s.start < found.end() for s in m.deeds):
                continue
            return _said(doc, m, Span(found.start("who"), found.end()), found["who"])
        for found in _COUNTRY.finditer(text, m.sentence.start, m.sentence.end):
            lands = [r for r in doc.knowledge.places(found["who"]) if r.kind == "country"]
            if not lands or fold(found["who"]) in agents or any(r.name in countries or r.name in here for r in lands):
                continue
            if any(found.start() <= s.start < found.end() for s in m.deeds) and not re.search(r"(?:[A-Z][\w-]*|\band|,)\s$", text[m.sentence.start : found.start()][-25:]):
                return _said(doc, m, Span(found.start("who"), found.end()), found["who"])
        for found in _BY_COUNTRY.finditer(text, m.sentence.start, m.sentence.end):
            lands = [r for r in doc.knowledge.places(found["who"]) if r.kind == "country"]
            if lands and fold(found["who"]) not in agents and not any(r.name in countries or r.name in here for r in lands) and any(s.end == found.start() and _befell(text, m, s) for s in m.deeds):
                return _said(doc, m, Span(*found.span("who")), found["who"])
    if event.kind == "handover" and countries:
        for found in (f for pattern in (_TO, _GAVE, _BY_LAND) for f in pattern.finditer(text, m.sentence.start, m.sentence.end)):
            lands = [r for r in doc.knowledge.places(found["who"]) if r.kind in ("country", "region")]
            if lands and fold(found["who"]) not in agents and not any(r.name in countries or r.name in here for r in lands):
                return _said(doc, m, Span(*found.span("who")), found["who"])
    # Where only the doer is named, the sentence tells something else of him: "Oswald was shot by Ruby".
    victim = any(fold(doc.text[s.start : s.end]) not in {fold(a) for a in event.agents} for s in m.names)
    if event.kind in ("kill", "wound", "ascent", "flight") and victim:
        for found in _BY.finditer(text, m.sentence.start, m.sentence.end):
            deed = max((s.end for s in m.deeds if s.end <= found.start()), default=-1)
            who = found["who"].rstrip(".,")
            if deed < 0 or not re.fullmatch(r"\s+(?:of\s+(?:Mount\s+)?Everest,?\s+|dead\s+|to\s+death\s+|down\s+|and\s+killed\s+)?", text[deed : found.start()] or " ") or " " not in who:
                continue
            if not any(n.kind == "person" and n.span.start == found.start("who") for n in doc.names.mentions):
                continue
            own = [o for o in (m, *others) if any(not (found.start("who") <= s.start < found.end()) for s in o.names)]
            if any(fold(who.split()[-1]) == fold(a.split()[-1]) for o in own for a in o.event.agents):
                continue
            if any(a.split()[-1] in text[m.sentence.start : deed] for a in event.agents):
                # "Oswald shot Kennedy and was shot by Ruby."
                continue
            if not all(" " in a or a[0].isupper() for a in event.agents) or not any(" " in a for a in event.agents):
                continue
            return _said(doc, m, Span(found.start("who"), found.start("who") + len(who)), who)
    if event.kind in ("kill", "wound") and not victim and dated:
        known = {w for n in (event.name, *event.participants) for w in re.findall(r"[\w-]+", fold(n).replace("'s", ""))}
        for n in doc.names.mentions:
            act = max((s for s in m.deeds if s.end <= n.span.start), default=None)
            if n.kind != "person" or act is None or not m.sentence.start <= n.span.start < m.sentence.end or not _WHOM.fullmatch(text, act.end, n.span.start) or not any(_DOER.fullmatch(text, s.end, act.start) for s in m.names):
                continue
            if fold(n.text).split()[-1] not in known and any(r.offices for r in doc.knowledge.people(n.text)):
                return _said(doc, m, Span(*n.span), n.text)
    return None


_LAND = r"(?:[Tt]he\s+)?(?P<{}>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){{0,2}})"
#: "Egypt and Jordan signed the Accords", "the treaty between India and China".
_TWO = rf"{_LAND.format('one')},?\s+and\s+(?:also\s+)?{_LAND.format('two')}"
_SIGN = regexp(rf"{_TWO}\s+(?:had\s+|have\s+|finally\s+)?(?:signed|reached|agreed|concluded|sealed)\s+(?:the\s+)?(?:(?!up\b|to\b|on\b|for\b)[a-z-]+\s+){{0,2}}$")
_BETWEEN = regexp(rf"(?:\s+(?:of|in)\s+(?:[A-Z][a-z]+\s+)?\d{{4}})?,?(?:\s+(?:which|that))?(?:\s+(?:was|were|had\s+been|made|struck))?\s+(?:between|(?:signed|reached|agreed|concluded)(?:\s+in\s+[^,;:.]{{3,20}})?\s+by)\s+{_TWO}(?!\s+[A-Z]|['’])")


def signatory(doc: Document, m: Mention) -> Finding | None:
    """A country that is said to have made a treaty of others with one of them."""
    if m.event.kind != "treaty" or m.near or not m.whole:
        return None
    parties = {r.name for a in m.event.agents for r in (*doc.knowledge.places(a), *doc.knowledge.by_demonym(a)) if r.kind == "country"}
    named = [s for s in m.names if " " in s.of(doc.text) and s.of(doc.text) != m.event.country]
    told = next((f for s in named for f in (_SIGN.search(doc.text, m.sentence.start, s.start), _BETWEEN.match(doc.text, s.end, m.sentence.end)) if f), None)
    lands = [[r.name for r in doc.knowledge.places(told[g]) if r.kind == "country"] for g in ("one", "two")] if told else []
    # The heirs of a state may be named for it: Russia, Germany, Vietnam.
    same = [any(p.endswith(n) or (n, p) == ("Russia", "Soviet Union") for n in names for p in (*parties, m.event.country)) for names in lands]
    if told is None or not 2 <= len(parties) <= 4 or not all(lands) or same[0] == same[1] or doubted(doc, m, Span(*told.span())):
        return None
    span = Span(*told.span("two" if same[0] else "one"))
    return finding(span, f"{span.of(doc.text)} had no part in {_dated.subject(m.event, None)}: {', '.join(sorted(parties))} had", related=_dated.related(m.event), severity=speaker_level(doc, span))


_PASSIVE = regexp(r"(?![^;:]*[;:])(?!.*,?\s(?:and|but|while|whereas|after|before|as)\s+(?:the\s+)?[A-Z]).*?(?:\b(?:was|were|been|being)\s+(?:[a-z]+ly\s+|first\s+)?|,\s+(?:[a-z]+ly\s+)?)", re.DOTALL)


def _befell(text: str, m: Mention, deed: Span) -> bool:
    """Whether a deed is told of the event's own thing, named before it: "Auschwitz, which was liberated by"."""
    return any(n.end <= deed.start and not text[n.start].islower() and _PASSIVE.fullmatch(text, n.end, deed.start) for n in m.names)


def _said(doc: Document, m: Mention, span: Span, who: str) -> Finding:
    return finding(
        span,
        f"{who} had no part in {_dated.subject(m.event, None)}" + (f": {m.event.agents[0]} had" if who not in m.sentence.of(doc.text) or m.event.agents[0] not in m.sentence.of(doc.text) else ""),
        related=_dated.related(m.event),
        severity=speaker_level(doc, span),
    )
