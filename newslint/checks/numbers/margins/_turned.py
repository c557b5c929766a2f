"""Results that are the wrong way round: "beat Leeds 1-3", "a 2-1 draw"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers._lists import reach
from newslint.checks.numbers.margins._contests import PERCENT, SCORE, Wrong
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_BEAT = r"(?:beat|beats|beating|defeat(?:s|ed|ing)?|thrash(?:es|ed|ing)?|rout(?:s|ed)?|edg(?:e|es|ed)|downed|overc[ao]me|hammer(?:s|ed)?|crush(?:ed|es)?|trounced|demolished|outscored|upset|topped|stunned|swept past|saw off|overpowered|eased past|cruised past|squeezed past|got past)"
_REVERSED = regexp(
    rf"\b(?P<verb>{_BEAT}[ \n](?:(?!and\b|but\b|after\b|who\b|before\b)[\w’'.-]+[ \n]){{1,5}}?|(?:w[io]n(?:s|ning)?|prevail(?:s|ed)|triumph(?:s|ed))[ \n](?:(?:by|it|there|at home|away)[ \n])?)(?P<a>\d{{1,3}})-(?P<b>\d{{1,3}})(?=[.,;)]|$|[ \n](?:at|in|on|to|over|against|after|away|with|thanks|last|for|and|before|home|despite|yesterday|tonight|here|from|behind|when|as)\b)"
)
_NOUN_WIN = regexp(
    r"\b(?P<a>\d{1,3})-(?P<b>\d{1,3})[ \n](?:(?:home|away|opening|comfortable|narrow|crushing|easy|thrilling|road|overtime|famous|comeback|emphatic)[ \n])?(?P<what>win|victory|triumph|rout|romp|thrashing|draw|tie|stalemate)\b"
)
_DREW = regexp(
    r"\b(?P<verb>drew|draws|drawing|tied|held (?:\w+ )?to a)[ \n](?:(?:with|against)[ \n](?:[A-Z][\w’'-]*[ \n]){1,3})?(?P<a>\d{1,2})-(?P<b>\d{1,2})(?=[.,;]|$|[ \n](?:at|in|on|with|away|home|against|draw|last|after)\b)"
)
_OTHERWISE = regexp(
    r"\b(?:penalt(?:y|ies)|shoot-?out|away goals|sets?|aggregate|extra time|toss|coin|count ?back|tie-?break\w*|overtime|replay|points|decision|games|series|handicap|runs? rate|seats)\b",
    re.IGNORECASE,
)
_PASSED = regexp(
    r"\b(?:pass(?:ed|es)|approved|adopted|carried|cleared|endorsed|ratified)\b[^.;]{0,60}?(?:\b(?:by|on)[ \n](?:a[ \n](?:vote[ \n]of[ \n])?)?)?\b(?P<a>\d{1,3})(?:-|[ \n](?:votes[ \n])?to[ \n])(?P<b>\d{1,3})\b(?![ \n]?(?:%|percent|per cent|years?|days?|weeks?|months?|-)|[.,]\d)"
)
#: What parts a vote from its verb: another clause, or a date.
_OTHER_CLAUSE = regexp(
    r"\b(?:following|after|before|during|while|when|which|that|who|since|until|because|as|amid|visit|meeting)\b|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?[ \n]$"
)
_LEADS = regexp(
    r"\b(?P<verb>leads?|leading|is[ \n]ahead|ahead[ \n]of|edges|was[ \n](?:re-?)?elected|won|defeated|beat|re-?elected)\b(?P<gap>[^.;]{0,90}?)(?<![\d.])(?P<a>\d{1,2}(?:\.\d+)?)[ \n]?(?:%|percent|per[ \n]cent)?[ \n](?:of[ \n]the[ \n]vote[ \n])?(?P<to>to|against|versus)[ \n](?:[A-Z][\w’'-]*[ \n]){0,2}(?P<b>\d{1,2}(?:\.\d+)?)[ \n]?(?:%|percent|per[ \n]cent)"
)
#: "Elected with 212 votes to 242 for his rival", "won by 4,120 votes to 4,321".
_OUTVOTED = regexp(
    r"\b(?P<verb>w[io]n(?:s|ning)?|defeat(?:s|ed|ing)?|beat(?:s|ing)?|prevail(?:s|ed)|triumph(?:s|ed)|(?:re-?)?elected|oust(?:s|ed)|unseat(?:s|ed)|topped|carried|edg(?:ed|es)|outpoll(?:s|ed))\b(?P<gap>[^.;\d]{0,80}?)(?<![\d.,$£€])(?P<a>\d{1,3}(?:,\d{3})+|\d{2,6})(?P<votes>[ \n](?:votes|ballots|delegates|electors)\b)?(?:[ \n](?:to|against|versus)|,[ \n](?:to|against)|[ \n]and[ \n][A-Z][\w’'-]+)[ \n](?:(?:the[ \n])?(?:[A-Z][\w’'.-]*[ \n]){0,3})?(?P<b>\d{1,3}(?:,\d{3})+|\d{2,6})(?P<votes2>[ \n](?:votes|ballots|for\b))?(?![\d,%]*\d|[ \n]?(?:%|percent|per[ \n]cent))"
)
_TURNED = regexp(
    r"\b(?:but|although|though|while|trail\w*|behind|lost|down|fell|los(?:es|ing)|rise|rose|up|from|cut|increase\w*|whether|turnout|led|despite|after|among|had)\b"
)


def turned(doc: Document) -> Iterator[Wrong]:
    """Results the wrong way round: "beat Leeds 1-3", "a 2-1 draw", "leads by 44% to 49%"."""
    text = doc.text
    for m in _REVERSED.finditer(text):
        a, b = int(m["a"]), int(m["b"])
        s = reach(doc, m.start())
        others = [x for x in SCORE.finditer(text, s.start, s.end) if x.start() != m.start("a")]
        if (
            a > b
            or others
            or (b > 60 and a < 40)
            or b > 250
            or _OTHERWISE.search(s.of(text))
            or _OTHERWISE.search(text, m.end(), m.end() + 90)
        ):
            continue
        yield Wrong(
            Span(m.start("a"), m.end("b")), (Span(m.start("verb"), m.start("verb") + len(m["verb"].split()[0])),), f"{a}-{b} is no win"
        )
    for m in _NOUN_WIN.finditer(text):
        a, b = int(m["a"]), int(m["b"])
        s = reach(doc, m.start())
        drawn = m["what"] in ("draw", "tie", "stalemate")
        if (a == b if drawn else a > b) or (b > 60 and a < 40) or b > 250 or _OTHERWISE.search(s.of(text)):
            continue
        yield Wrong(Span(m.start("a"), m.end("b")), (Span(*m.span("what")),), f"{a}-{b} is no {m['what']}")
    for m in _DREW.finditer(text):
        a, b = int(m["a"]), int(m["b"])
        s = reach(doc, m.start())
        if a != b and not _OTHERWISE.search(s.of(text)) and not re.search(r"\b(?:series|rubber|lead|ahead|back)\b", s.of(text)):
            yield Wrong(Span(m.start("a"), m.end("b")), (Span(*m.span("verb")),), f"{a}-{b} is no draw")
    for m in _PASSED.finditer(text):
        a, b = int(m["a"]), int(m["b"])
        s = reach(doc, m.start())
        gap = text[m.start() : m.start("a")]
        if _OTHER_CLAUSE.search(gap):
            continue
        if (
            a <= b
            and a > 1
            and b < 700
            and re.search(
                r"\b(?:bill|motion|resolution|amendment|measure|budget|plan|proposal|ordinance|treaty|vot\w+|law|act|reform|legislation|deal|contract|pact|it)\b",
                s.of(text),
            )
            and not re.search(
                r"\b(?:reject\w*|fail\w*|defeat\w*|ages?|aged|between|from|two-thirds|increase|raise|section|article|rais\w+|for|in|at|of|under|within)\b[^,]*$",
                gap,
            )
            and not re.search(r"\b(?:veto|overrid\w+|abstain\w*|abstentions?|casting|tie-?break\w*)\b", s.of(text))
        ):
            yield Wrong(
                Span(m.start("a"), m.end("b")), (Span(m.start(), m.start() + len(m.group().split()[0])),), f"{a} to {b} is no majority"
            )
    for m in _LEADS.finditer(text):
        first, second = float(m["a"]), float(m["b"])
        if first >= second or _TURNED.search(m["gap"]) or PERCENT.search(m["gap"]):
            continue
        yield Wrong(Span(m.start("a"), m.end()), (Span(*m.span("verb")),), f"{first:g} to {second:g} is no lead")
    for m in _OUTVOTED.finditer(text):
        a, b = (int(m[g].replace(",", "")) for g in "ab")
        if a < b < 3 * a and (m["votes"] or m["votes2"]) and not _TURNED.search(m["gap"]) and not _LOSES.search(reach(doc, m.start()).of(text)):
            yield Wrong(Span(m.start("a"), m.end("b")), (Span(*m.span("verb")),), f"{m['a']} to {m['b']} is no win")


#: Who wins in spite of the count.
_LOSES = regexp(
    r"\b(?:los[et]\w*|los(?:es|ing)|defeated by|beaten|popular vote|electoral|college|recount|years?|minutes|despite|although|even though|from|increased|goals?|seats?)\b"
)
