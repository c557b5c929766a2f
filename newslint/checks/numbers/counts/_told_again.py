"""Tallies that are one by whose they are ("Ann Weeks scored 34 points ... Weeks' 36 points"), and measures that are none told again: of a way that grows, of
an aftershock, by another observatory."""

from __future__ import annotations

from newslint.checks.numbers._deeds import classes
from newslint.checks.numbers.retold._apart import NAME, beside
from newslint.checks.numbers.retold._kin import content
from newslint.checks.numbers.retold._links import Link
from newslint.checks.numbers.retold._values import LENGTHS, kinship
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

#: A tally that opens a story is told again at its end, so many sentences on; how near the words of a count's own deed stand.
_END, _BESIDE = 12, 28
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
    return a.sort in LENGTHS and a.place == b.place == "body" and a.line != b.line and bool(WHEN_WHOLE.search(text, *b.sentence))


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
