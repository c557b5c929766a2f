"""At which Games a known record or match was: "given the first perfect 10 at the Munich Games"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.facts import _dated
from newslint.checks.facts._games import hosts, of_others
from newslint.checks.facts._mention import Mention, doubted
from newslint.checks.facts._patterns import speaker_level
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding

_GAMES = regexp(r"\b(?:[Aa]t|[Ii]n|[Dd]uring)\s+the\s+(?P<town>[A-Z][\w.’'-]+(?:\s[A-Z][\w.’'-]+){0,2}?)\s+(?:(?:Summer|Winter)\s+)?(?P<what>Olympics|Olympic\s+Games|Games)\b")
#: What is told at later Games: "who had run in Seoul, lit the flame at the".
_LEAVES = regexp(r"[,;:“”]|\b(?:but|who|which|where|when|while|after|before|since|until|because|than|later|again|then|next|another|second|and\s+(?:was|had|won|ran|came|finished|competed|returned))\b")
_OTHERWISE = regexp(r"\b(?:silver|bronze|more|again|another|second|third|fourth|later|trials?|qualif\w+)\b")
_KINDS = frozenset({"record", "match", "massacre", "attack", "kill"})


def find(doc: Document, mentions: list[Mention]) -> Iterator[Finding]:
    """Findings on the town of Games at which a known thing was not done."""
    for m in mentions:
        if m.near or m.event.kind not in _KINDS or not (m.deeds or m.whole) or ("Games" not in (said := m.sentence.of(doc.text)) and "Olympics" not in said):
            continue
        games = next((g for g in doc.knowledge.events(str(m.event.date.low.year)) if g.kind == "games" and "Olympics" in g.name and g.end and g.date.low <= m.event.date.low <= g.end.high), None)
        found = _GAMES.search(doc.text, m.sentence.start, m.sentence.end) if games else None
        if games is None or found is None or found["town"] not in hosts(doc.knowledge) or found["town"] in (games.venue, *games.venues, games.country):
            continue
        # What was done, not who did it: "perfect", "400".
        told = max((s.end for s in m.names if s.end <= found.start() and not doc.text[s.start].isupper()), default=-1)
        span = Span(*found.span("town"))
        if told < 0 or found.start() - told > 60 or _OTHERWISE.search(said) or _LEAVES.search(doc.text, told, found.start()) or of_others(doc.text, m.sentence, "Olympics") or doubted(doc, m, span):
            continue
        if any(e.year for e in doc.dates if m.sentence.start <= e.span.start < m.sentence.end and not _dated.conflicts(e, [_dated.Ends(g.date.low, g.end.high) for g in hosts(doc.knowledge)[found["town"]] if g.end])):
            continue
        yield finding(span, f"{_dated.subject(m.event, None)} was at the {games.name} in {games.venue}, not in {span.of(doc.text)}", related=_dated.related(m.event), severity=speaker_level(doc, span))
