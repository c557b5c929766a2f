"""Measures and tallies that are one by what they are of: how strong the one earthquake was, how long what was done took, how many points somebody had."""

from __future__ import annotations

from newslint.checks.numbers._deeds import classes
from newslint.checks.numbers.retold._apart import NAME, beside
from newslint.checks.numbers.retold._kin import content, says
from newslint.checks.numbers.retold._links import Link
from newslint.checks.numbers.retold._values import Value, kinship
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

#: How far apart the two may stand, in sentences; a tally that opens a story is told again at its end.
_FAR, _END = 2, 12
#: How near the words of a count's own deed stand; how near right behind something its own day does.
_BESIDE, _RIGHT_BEHIND = 28, 24
#: Quakes are many where one is told as another one, and their strength is put anew.
_MANY_QUAKES = regexp(r"\b(?:aftershocks?|foreshocks?|second|third|another|earlier|later|previous|separate|also|twin|quakes|earthquakes|tremors|revis\w+|upgrad\w+|downgrad\w+|initial\w*|first|preliminary|stronger|weaker|put|puts|since|ago|last|(?:18|19|20)\d\d)\b")


_THE_QUAKE = regexp(r"\b(?:[Tt]he|[Tt]his|[Tt]hat)[ \n](?:quake|earthquake|tremor|temblor),?[ \n](?:of[ \n]|with[ \n]a[ \n]|which[ \n](?:was[ \n]of|had[ \n]a)[ \n])?$")


def quake_again(link: Link) -> bool:
    """Whether the only earthquake of an article is taken up with another strength: "A magnitude 5.9 earthquake shook Palu ... The 5.4-magnitude quake"."""
    a, b, doc = link.a, link.b, link.doc
    taken_up = b.form in ("the", "that") or _THE_QUAKE.search(doc.text, b.sentence.start, b.phrase.start)
    if a.sort != "magnitude" or not taken_up or a.form not in ("a", "bare") or b.line - a.line > _FAR:
        return False
    if {v.q.low for v in link.values if v.sort == "magnitude"} != {a.q.low, b.q.low} or any(v.sort == "magnitude" and v.q.low == b.q.low and v.phrase.start < b.phrase.start for v in link.values):
        return False
    return _MANY_QUAKES.search(doc.text, a.sentence.start, b.sentence.end) is None and not doc.dates_in(Span(b.phrase.end, min(b.sentence.end, b.phrase.end + _RIGHT_BEHIND)))


def _hyphened(link: Link, v: Value) -> bool:
    """Whether a measure describes a noun: "the 27-mile path"."""
    return v.q.compound or "-" in v.q.span.of(link.doc.text)


#: What a length of time is of: "after four days of deliberations".
_OF = regexp(r"[ \n]of[ \n](?:the[ \n])?(?P<what>[a-z]{4,})")
_TIMES_TOLD = frozenset(("hour", "day", "week", "month", "year", "night", "minute"))
_JAILS = frozenset(x for x in classes("sentence") if x[0] == "#")
#: What a term is besides the one that somebody got.
_OTHER_TERM = regexp(r"\b(?:suspended|minimum|maximum|parole|probation|appeal\w*|reduc\w+|earlier|previous\w*|already|another|first|second|remain\w*|rest|former|old|ago|since|last|of his|of her|again)\b")


_IN_PRISON = regexp(r"[ \n](?:in|behind)[ \n](?:prison|jail|custody|bars|exile|captivity)\b")


def lasting(link: Link) -> bool:
    """Whether a length is of the deed that the first was: "deliberated for three days ... after four days of deliberations", "operated for 14 hours ... the 16-hour operation"."""
    a, b, text = link.a, link.b, link.doc.text
    if "only" not in link.evidence or a.sort not in _TIMES_TOLD | _LENGTHS or b.line - a.line > _FAR or a.form not in ("bare", "whole") or _hyphened(link, a) or a.q.approximate:
        return False
    m = _OF.match(text, b.q.span.end) if b.tail == "of" and b.form in ("bare", "the") else None
    whats = [m["what"]] if m else [*b.nouns] if _hyphened(link, b) and b.form in ("the", "that", "own") else []
    deeds = beside(link.doc, a, _BESIDE)
    if _OTHER_TERM.search(text, a.sentence.start, b.sentence.end):
        return False
    if b.form == "own" and _IN_PRISON.match(text, b.q.span.end) and _IN_PRISON.match(text, a.q.span.end):
        return True
    if a.sort in ("year", "month"):
        return bool({"term", "sentence"} & {*whats}) and bool(deeds & _JAILS)
    return any({x for x in says(w) if x[0] not in "=#$"} & deeds for w in whats)


#: A way is as long as it was unless it grows, or a part of it is told.
_GROWS = regexp(r"\b(?:extensions?|extend(?:s|ed|ing)?|lengthen\w*|shorten\w*|longer|shorter|sections?|segments?|stretch(?:es)?|part|parts|half|phases?|leg|legs|lap|laps|another|other|second|new|original\w*|old|now|later|then|eventually|rest|more|only|so far|miles? away|replac\w+|former\w*|instead|first)\b")
#: What a way will be when it is whole.
WHEN_WHOLE = regexp(r"\b(?:sections?|segments?|extensions?|extended|phases?|eventually|when[ \n](?:it[ \n]is[ \n])?(?:finished|complete|completed|whole)|once[ \n]complete|replaces?|replaced|replacing)\b")
#: Quakes that follow another or come before it.
_SHOCK = regexp(r"\b(?:after|fore)shocks?\b")


#: How near its verb stands who says something; what ends that.
_SAYS, _MARK = 40, regexp(r"[,.;]")
#: Another year's, and who gives a strength.
_YEAR, _GIVES = regexp(r"\b(?:1[6-9]|20)\d\d\b"), regexp(r"\b(?:according[ \n]to|said)\b")


def by_others(doc: Document, first: Span, then: Span) -> bool:
    """Whether two sentences give what two bodies say: "the U.S. survey said ... the Chilean centre said"."""
    who = [frozenset(x for m in _GIVES.finditer(doc.text, *s) for w in (*content(doc.text[max(s.start, m.start() - _SAYS) : m.start()].split(",")[-1]), *content(_MARK.split(doc.text[m.end() : min(s.end, m.end() + _SAYS)])[0])) for x in w) for s in (first, then)]
    return bool(who[0] and who[1]) and not who[0] & who[1]


def other_way(link: Link) -> bool:
    """Whether a length is what a way will be, or of the one that another replaces; a strength that of an aftershock, of another year or by another observatory."""
    a, b, text = link.a, link.b, link.doc.text
    if a.sort == "magnitude":
        if a.line != b.line and (by_others(link.doc, a.sentence, b.sentence) or any(y[0] not in text[: a.sentence.end] for y in _YEAR.finditer(text, a.sentence.end, b.phrase.end))):
            return True
        return any(_SHOCK.search(text, max(v.sentence.start, v.phrase.start - _BESIDE), min(v.sentence.end, v.phrase.end + _BESIDE)) for v in (a, b))
    return a.sort in _LENGTHS and a.place == b.place == "body" and a.line != b.line and bool(WHEN_WHOLE.search(text, *b.sentence))
_LENGTHS, _WEIGHTS = frozenset(("mile", "kilometre", "metre", "foot", "yard")), frozenset(("pound", "kilogram", "ton", "tonne", "ounce", "gram"))
_WEIGHS = regexp(r"\bweigh(?:s|ed|ing)(?:[ \n]in[ \n]at)?[ \n]$")


def as_heavy(link: Link) -> bool:
    """Whether the one thing that was weighed is taken up with another weight: "the boy weighed 9 pounds ... the 11-pound baby"."""
    a, b, text = link.a, link.b, link.doc.text
    if a.sort not in _WEIGHTS or not _hyphened(link, b) or b.form not in ("the", "that") or "only" not in link.evidence or b.line - a.line > _FAR or a.q.approximate or a.q.bound:
        return False
    return _WEIGHS.search(text, a.sentence.start, a.phrase.start) is not None and not _GROWS.search(text, a.sentence.start, b.phrase.end)


#: Whose tally it is: "Weeks' 36 points were".
_OWNER = regexp(r"(?<![\w’'-])(?P<owner>[A-Z][\w-]+)(?:[’']s|(?<=s)[’'])[ \n](?:(?:team|game|career|match|season)-high[ \n])?$")
_TALLY = frozenset("point goal rebound assist run try wicket yard hit strikeout touchdown save kill block steal basket".split())
_HAD = frozenset(x for w in ("win", "score", "finish", "have", "add", "hit") for x in classes(w) if x[0] == "#")
#: Right behind a tally that is the one told; a tally of more than the match.
_THEN = regexp(r"[ \n](?:were|was|led|came|helped|lifted|gave|made|put|set|matched|equalled|equaled|tied|broke|topped|are|is)\b|[.,]")
_LONGER = regexp(r"\b(?:this|last|previous|all|so far|first-half|half-time|halftime|quarter|playoffs?|tournament|league-leading|aggregate|against|average[ds]?|Game|game (?:one|two|three|four|five|six|seven)|(?:in|on|of|for|through) (?:the|his|her) (?:season|year|league|career|series|tournament|first|second|last|opening))\b")
#: "His most of the season": of one match.
_MOST = regexp(r"\b(?:most|best|highest|high|fewest)[ \n](?:by[ \n][^.;]{2,30}?[ \n])?(?:of|in|for|this)[ \n](?:(?:the|his|her)[ \n])?(?:season|year|career|league)\b")
#: So few goals are soon told of a season; so many times as many a slip makes.
_LEAST, _TIMES = 5, 1.6


def scored(link: Link) -> bool:
    """Whether a tally is its owner's of the match that was told: "Ann Weeks scored 34 points ... Weeks' 36 points were the most"."""
    a, b, doc = link.a, link.b, link.doc
    m = _OWNER.search(doc.text, max(b.sentence.start, b.phrase.start - 40), b.phrase.start) if b.form == "whose" and link.noun == "same" else None
    few, many = sorted((a.q.low, b.q.low))
    if m is None or a.form != "bare" or not _TALLY & {*b.nouns} or few < _LEAST or many > _TIMES * few or b.line - a.line > _END:
        return False
    before = [n[0] for n in NAME.finditer(doc.text, a.sentence.start, a.phrase.start)]
    if not before or before[-1] != m["owner"] or not beside(doc, a, _BESIDE) & _HAD or not _THEN.match(doc.text, b.end) or _LONGER.search(_MOST.sub("", b.sentence.of(doc.text))):
        return False
    return not any(v is not a and v is not b and kinship(v, b) in ("same", "kin") and m["owner"] in v.sentence.of(doc.text) for v in link.values)
