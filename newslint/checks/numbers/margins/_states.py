"""How a contest stands: "ahead 3-0 at half-time, they sat on their two-goal lead"; "on 58 points to Rovira's 49, they are 11 points clear"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers._lists import around, reach
from newslint.checks.numbers.margins._contests import COUNT_WORDS, SCORE, Wrong, count
from newslint.checks.numbers.margins._cues import OTHER
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?:\d{{1,3}}|(?:{COUNT_WORDS}))"
_UNITS = r"(?:goal|point|run|try|set|frame|game|leg|basket)"
#: A lead that has been told: "their two-goal lead", "the Stallions' 16-point cushion".
_HELD = regexp(
    rf"\b(?:the|their|its|that|this|his|her|[\w’'-]+[’'](?:s\b)?)[ \n](?:[a-z]+[ \n])?(?P<n>{_N})-{_UNITS}[ \n-](?:[a-z]+[ \n])?(?:lead|deficit|cushion|advantage|gap|margin|head start)\b",
    re.IGNORECASE,
)
_STATE = regexp(
    r"\b(?:ahead|up|leading|trailing|down|behind|led|leads|trailed|trails|lead|advantage|made[ \n]it|makes[ \n]it|making[ \n]it|half-?[ \n]?time|halftime|the[ \n](?:break|interval|half|turn))\b",
    re.IGNORECASE,
)
#: What changes a score between its telling and that of the lead.
_MOVED = regexp(
    r"\b(?:scor\w+|add(?:ed|s|ing)|extend\w*|stretch\w*|another|penalty|convert\w*|pull\w* (?:one|a goal) back|equali[sz]\w*|level\w*|doubl\w+|increas\w*|cut|reduc\w+|second (?:goal|try)|third|fourth|made it|grew to|swelled|later|had been|previous|earlier|season|series|first leg|(?:last|next) (?:week|month|year))\b"
)
_POINTS_GAP = regexp(
    rf"\b(?P<n>{_N})[ \n]points?[ \n](?:clear|ahead|behind|back|adrift|in front|better off|worse off|above|below)\b|\b(?:lead|gap|cushion|advantage)[ \n](?:[\w’'-]+[ \n]){{0,6}}?(?:of|is|was|to)[ \n](?:just[ \n]|only[ \n])?(?P<m>{_N})[ \n]points?\b"
)
_STANDING = regexp(
    r"(?:\b(?:on|with|have|has|had|at|to|reached|total|tally)[ \n]|[’']s?[ \n])(?P<n>\d{1,3})(?P<points>[ \n]points?)?(?![\w%-]|[.,]\d|[ \n](?:games?|matches|minutes?|goals?|years?|percent|per cent|wins?|played)\b)"
)
_NO_TABLE = regexp(r"\b(?:games? in hand|percent|per cent|quarter|half|scor\w+|third|fourth|who (?:are|were)|relegation|safety|bottom three|before|from|rose|fell|index|shares?|poll\w*)\b|%")


def states(doc: Document) -> Iterator[Wrong]:
    """Leads that the score or the table beside them contradicts."""
    yield from _leads(doc)
    yield from _tables(doc)


def _leads(doc: Document) -> Iterator[Wrong]:
    text = doc.text
    for m in _HELD.finditer(text):
        own = reach(doc, m.start())
        before = [s for s in around(doc, own.start, 1, 0)[0] if doc.block_at(s.start).kind == doc.block_at(own.start).kind]
        start = before[0].start if before else own.start
        scores = list(SCORE.finditer(text, start, own.end))
        if len(scores) != 1 or scores[0].end() > m.start():
            continue
        score = scores[0]
        home = reach(doc, score.start())
        gap = abs(int(score["a"]) - int(score["b"]))
        if (
            gap
            and gap != count(m["n"])
            and _STATE.search(text, home.start, home.end)
            and not _MOVED.search(text, score.end(), m.start())
            and not re.search(r"\b(?:penalt|shoot-?out|aggregate|series)", text[start : own.end])
        ):
            yield Wrong(
                Span(*m.span("n")), (Span(*score.span()),), f"{score['a']} against {score['b']} is a margin of {gap}, not {count(m['n']):g}"
            )


def _tables(doc: Document) -> Iterator[Wrong]:
    text = doc.text
    for m in _POINTS_GAP.finditer(text):
        if re.search(r"\b(?:another|further)[ \n]$", text[max(m.start() - 9, 0) : m.start()]):
            continue
        own = reach(doc, m.start())
        at = Span(*m.span("n" if m["n"] else "m"))
        standings = [s for s in _STANDING.finditer(text, own.start, own.end) if s.start("n") != at.start]
        before, after = ([s for s in side if doc.block_at(s.start).kind == doc.block_at(own.start).kind] for side in around(doc, own.start, 1, 1))
        if len(standings) < 2 and not OTHER.search(own.of(text)):
            # "Rovers are on 54 points. City, six points back, have 50." "His lead is seven points. He has 182 points; Alvarez has 175."
            beside = before if standings else after
            own = Span(min(own.start, *(s.start for s in beside)), max(own.end, *(s.end for s in beside))) if beside else own
            standings = [s for s in _STANDING.finditer(text, own.start, own.end) if s.start("n") != at.start]
        if (
            len(standings) != 2
            or not any(s["points"] for s in standings)
            or _NO_TABLE.search(text, own.start, own.end)
            or len(list(re.finditer(r"\bpoints?\b", own.of(text)))) > 3
        ):
            continue
        a, b = (int(s["n"]) for s in standings)
        if a != b and abs(a - b) != count(at.of(text)) and max(a, b) <= 3 * min(a, b):
            yield Wrong(
                at, tuple(Span(*s.span("n")) for s in standings), f"{a} against {b} points is a margin of {abs(a - b)}, not {count(at.of(text)):g}"
            )
