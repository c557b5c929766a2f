"""A rank against how many are told to be above it: "the third deadliest. Only one was deadlier", "fourth, behind only two others".

Of those above a rank there is one fewer than it says. As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claim_cues import PLACED
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, value_of
from newslint.document import Document
from newslint.layers.numbers.words import ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?i:{NUMERAL})"
_MOST = regexp(rf"\b(?P<n>{'|'.join(w for w, v in ORDINALS.items() if 2 <= v <= 12)}|\d{{1,2}}(?:nd|rd|th))[- ](?P<most>(?:most|least)[- ][a-z]+|[a-z]{{2,}}est|best|worst|highest|lowest)\b")
_YEAR = r"(?:1[5-9]|20)\d\d"
#: "Behind only two others", "only two riders behind".
_BEHIND = regexp(rf"\b(?:behind|after|trailing|to|below|(?:surpassed|exceeded|bettered|beaten|topped|eclipsed|headed) by|second)(?: only| just| no more than)+ (?P<n>{_N})\b(?! (?:minutes|seconds|points|shots|strokes|years|months|weeks|days|games|goals|metres|meters|hours|percent|per cent|lengths|laps)\b)(?![.,]\d)|\b(?:only|just) (?:behind|surpassed by|exceeded by|beaten by) (?P<m>{_N})\b(?! (?:minutes|seconds|points|years|months|days)\b)")
_OF_YEARS = regexp(rf"\b(?:behind|after|only to|(?:surpassed|exceeded|bettered|topped|eclipsed) only by)(?: only)? (?:(?:that|those) (?:of|in)|the [a-z]+s? (?:of|in)) (?P<row>{_YEAR}(?:, {_YEAR})*(?:,? and {_YEAR})?)(?=[.,;]|$)")
_MORE = r"(?:[a-z]+er(?<!ever)(?<!other)(?<!over)(?<!after)(?<!under)(?<!never)(?<!number)(?<!member)|more(?: [a-z]+)?|worse|better|further|less|ahead|above (?:it|him|her|them))"
#: "Only the disaster of 1961 claimed more lives", "only two have been deadlier".
_ONLY = regexp(rf"\b(?:[Oo]nly|[Jj]ust|[Nn]o more than) (?:(?P<n>{_N})\b(?! of\b)|(?P<one>(?:the |that |a )?[A-ZÀ-Þa-z][^.;:,]{{2,50}}?(?:, (?:in|on|which|when|at) [^,.;:]{{3,50}},)?)) ?(?P<said>[^.;:]{{0,60}}?)\b(?P<more>{_MORE})\b")
#: "His 71 goals put him third".
_PUT = regexp(r"\b(?:puts?|leaves?|left|makes?|made|ranks?|places?|placed) (?:him|her|it|them|[A-ZÀ-Þ][\w’'-]+) \Z")
_HAS = regexp(r"\b(?:has|have|had|is|are|was|were|claimed|killed|took|caused|lasted|did|does|do|finished|ran|went|sold|scored|won|rose|cost|drew|made|stands?|lies?|sits?|ranks?|came|won|[a-z]{2,}ed)\b")
_OTHERWISE = regexp(r"\b(?:since|this|than|for|under|than its|in (?:the|that|this) (?:last|past))\b")
_PLACE = regexp(r"\b(?:in|of) (?:the )?(?P<name>[A-ZÀ-Þ][\w’'-]*|world|country|region|county|state|history)")


def ranked(doc: Document, claims: Sequence[Claim]) -> Iterator[Clash]:
    """The ranks that are not the next after those told to be above them."""
    for m in _MOST.finditer(doc.text):
        at = Span(*m.span("n"))
        n = int(ORDINALS[m["n"].lower()]) if m["n"][0].isalpha() else int(re.sub(r"\D", "", m["n"]))
        if not doc.in_quotation(at):
            yield from _above(doc, at, n, m.end(), m["most"])
    for claim in claims:
        if claim.form == "bare" and 2 <= claim.n <= 20 and (PLACED.search(claim.left[-16:]) or _PUT.search(claim.left[-40:]) or (claim.left.endswith((" was ", " is ", " lay ")) and _BEHIND.search(claim.right))):
            yield from _above(doc, claim.span, claim.n, claim.end, "")


def _above(doc: Document, at: Span, n: int, end: int, most: str) -> Iterator[Clash]:
    s = doc.sentence_at(at.start)
    k = doc.sentences.index(s)
    rest = doc.text[end : s.end].replace("\n", " ")
    if (m := _BEHIND.search(rest)) is not None and not re.search(r"\d", rest[: m.start()]):
        g = "n" if m["n"] else "m"
        if value_of(m[g]) + 1 != n:
            yield _clash(at, n, Span(end + m.start(g), end + m.end(g)), value_of(m[g]))
        return
    if most and (m := _OF_YEARS.search(rest)) is not None:
        years = re.findall(_YEAR, m["row"])
        if len(years) + 1 != n and (len(years) > 1 or n > 2):
            yield _clash(at, n, Span(end + m.start("row"), end + m.end("row")), len(years))
        return
    whole = _OF_SO_MANY.match(rest) if most else None
    if whole is not None and value_of(whole["n"]) < n:
        yield Clash(at, (Span(end + whole.start("n"), end + whole.end("n")),), f"of {whole['n']} none is the {nth(n)}")
        return
    for stretch in (Span(end, s.end), Span(s.start, at.start), *doc.sentences[k + 1 : k + 2]):
        text = stretch.of(doc.text).replace("\n", " ")
        m = _ONLY.search(text) if most or stretch.start == end else None
        if m is None or (stretch.start != end and m.start() > 0) or (stretch.end == at.start and (not most or m["one"])) or doc.in_quotation(Span(stretch.start + m.start(), stretch.start + m.end())) or _alien(s.of(doc.text), text):
            continue
        said = (m["one"] or "") + " " + m["said"]
        verb = _HAS.search(said)
        names = 1 if m["one"] else value_of(m["n"])
        if verb is None or (m["one"] and re.search(r"\b(?:and|or|if|when|after|because|by|to)\b", said[: verb.start()])) or _OTHERWISE.search(said):
            continue
        if m["one"] and not re.search(r"\d|[A-ZÀ-Þ]|\bone\b|\b(?:the|that) ", m["one"]):
            continue
        if names + 1 != n and _polar(most, m["more"]):
            g = "one" if m["one"] else "n"
            yield _clash(at, n, Span(stretch.start + m.start(g), stretch.start + m.end(g)), names)
        return


#: "The fifth-largest of the four ports".
_OF_SO_MANY = regexp(rf" of (?:the |its |their |his |her |[\w’' -]{{1,30}}?[’']s? )?(?P<n>{_N}) (?!dozen|hundred|thousand|score|million)(?:[a-z-]+ ){{0,3}}?[a-z]+s\b")
_DOWN = regexp(r"(?:small|low|few|least|less|short|slow|light|poor|weak|cold|dry|cheap|thin|young|narrow)")


def _polar(most: str, more: str) -> bool:
    """Whether a superlative and a comparative look the same way: none of "the third largest. Only two are smaller"."""
    return not most or bool(_DOWN.match(most)) == bool(_DOWN.match(more)) or more in ("more", "ahead", "better", "worse") or more.startswith("more ")


def _alien(one: str, two: str) -> bool:
    """Whether those above are counted over another place: "the third largest in Kent. Only two in England are larger"."""
    return any(m["name"].lower() not in one.lower() for m in _PLACE.finditer(two) if not m["name"].isdigit() and m["name"][0].isupper())


def _clash(at: Span, n: int, told: Span, above: int) -> Clash:
    return Clash(at, (told,), f"with {above} above it this is the {nth(above + 1)}, not the {nth(n)}")
