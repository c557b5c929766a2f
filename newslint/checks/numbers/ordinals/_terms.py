"""A term of office against the elections that are told: "won a second term on Tuesday. She was first elected in 2006 and re-elected in 2010".

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claim_cues import holds
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.regexp import regexp
from newslint.source import Span

_YEAR = r"(?:1[89]|20)\d\d"
_AGAIN = r"(?:,? and |,? then |, | before )?(?:was |has been |being |were |won |winning |returned |then |again |she |he )*(?:re-?elected|re-?election|again|returned|victory|win)?(?: to (?:office|a second term|the (?:office|post|job|seat)))? ?(?:again )?"
#: "First elected in 2006 and re-elected in 2010 and 2014".
_ELECTED = regexp(
    rf"\b(?:(?P<first>first) )?(?:elected|won (?:the (?:office|seat|post|job|governorship|presidency|mayoralty)|office|it|election)|chosen|voted in|came to (?:power|office)|took office|won)(?: to (?:the )?(?:office|post|job|seat))? in (?P<row>{_YEAR}(?:{_AGAIN}(?:in )?{_YEAR}){{1,5}})\b"
)
_WINS = regexp(r"\b(?:won|wins?|winning|elected|re-?elected|seek\w*|running|runs|bid\w*|hop\w+|campaign\w*|secur\w+|claim\w*|clinch\w*|captured|earned|want\w*|stand\w*|gave|given|handed|awarded|cruised?|coasted|sailed|swept)\b[^.;]*\Z")
_SERVES = regexp(r"\b(?:sworn|inaugurat\w+|oath|took office|takes office|began|begins|begin|start\w*)\b", 2)
_IN = regexp(r"\b(?:in|into|serving|serves|end of|midway through|during|completing) (?:his|her|the|their|a) \Z")


#: "A second term. He was elected to the House in 2004", "sheriff".
_OFFICE = regexp(r"\belected (?:to (?:the )?(?P<body>(?!office|post|job|seat|a\b|an\b|his|her|its|four|two|six)[\w’'-]+)|(?P<title>(?!him\b|her\b|them\b|in\b|again|on\b|by\b|to\b|for\b|with|and|as\b|president\b|at\b|last|this|from|after|when|mayor\b)[a-z]+))")


def other_terms(claim: Claim) -> bool:
    """Whether a term is one of those that are told apart ("a second full term"), or the elections beside it are to an office that its own sentence does not name."""
    if claim.core[:1] != ("term",):
        return False
    if "full" in {w.text.lower() for w in claim.parse.words[claim.at : claim.noun]}:
        return True
    said = claim.sentence.of(claim.doc.text).lower()
    around = claim.doc.sentences[claim.number + 1 : claim.number + 3]
    return any((m["body"] or m["title"]).lower() not in said for s in around for m in _OFFICE.finditer(claim.doc.text, s.start, s.end))


def by_elections(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A term that is not the next after those won before."""
    doc, now = claim.doc, claim.doc.metadata.date
    if claim.form != "noun" or claim.core[:1] != ("term",) or claim.n < 1 or now is None:
        return
    if other_terms(claim):
        return
    inner = [w.text.lower() for w in claim.parse.words[claim.at + 1 : claim.noun]]
    if "consecutive" in inner or "straight" in inner or doc.in_quotation(claim.span):
        return
    for s in doc.sentences[max(claim.number - 1, 0) : claim.number + 4]:
        m = _ELECTED.search(doc.text[: s.end].replace("\n", " "), s.start)
        if m is None or not _same(claim, s, m.start()):
            continue
        years = sorted({int(y) for y in re.findall(_YEAR, m["row"])})
        if years[-1] > now.year or "special" in s.of(doc.text):
            return
        serves = _SERVES.search(claim.sentence.of(doc.text)) is not None
        held = holds(claim)  # "will not run again when her third term ends"
        wins = not serves and not held and not _IN.search(claim.left) and _WINS.search(claim.left) is not None
        if wins:
            there = len([y for y in years if y < now.year]) + 1
        elif held:
            there = len(years)
        elif serves:
            there = len(years) + (now.year - years[-1] > 1)
        else:
            return
        if claim.n < there or (m["first"] and claim.n > there):
            yield Clash(claim.span, (Span(*m.span("row")),), f"the elections told make this the {nth(there)}, not the {nth(claim.n)}")
        return


def _same(claim: Claim, s: Span, until: int) -> bool:
    """Whether the elections are those of the one whose term it is."""
    if s == claim.sentence:
        return True
    doc = claim.doc
    words = re.findall(r"[\w’'-]+", doc.text[s.start : until])
    return bool(words) and (words[0] in ("He", "She") or any(w[0].isupper() and len(w) > 3 and w in claim.sentence.of(doc.text) for w in words) or (words[0] == "The" and len(words) < 6))


# "Served two terms from 1995 to 2003 and will run for a second", "has led the party to three victories and will seek a third term"

_SERVED = regexp(rf"\b(?:served|completed|had|has had|finished|spent) (?:out )?(?:his |her |the )?(?P<n>(?i:{NUMERAL})) (?:full |previous |earlier |straight |consecutive )?(?:[a-z]+-year )?(?:terms|mandates)\b|\b(?:won|winning) (?P<won>(?i:{NUMERAL})) (?:straight |consecutive |previous |successive )?(?:[a-z]+ )?elections\b|\b(?:led|leading|steered|guided) [^.;]{{0,30}}?\bto (?P<led>(?i:{NUMERAL})) (?:straight |consecutive |successive )?(?:[a-z]+ )?(?:victories|wins)\b(?: (?:in|at) (?:[a-z]+ )?(?:elections|polls))?")
_SEEKS = regexp(r"\b(?:run|runs|running|ran|seek(?:s|ing)?|sought|stand(?:s|ing)?|bid(?:ding)?|campaign(?:ing|s)?|want(?:s|ed)?|hop(?:es|ing)|ask(?:s|ed|ing)?|aim(?:s|ing)?)(?: again| for| voters| to win| to serve| be re-elected to)* (?:for )?(?:an?|his|her|their|the) \Z|\b(?:candidate|election|re-election|nominated|bid|campaign) (?:for|to) (?:an?|his|her|their) \Z")


def by_terms(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A term that is sought and is not the next after those that were served or won."""
    doc = claim.doc
    if claim.n < 2 or not _SEEKS.search(claim.left) or not (claim.core[:1] == ("term",) or claim.form == "bare") or doc.in_quotation(claim.span):
        return
    if claim.form == "noun" and {w.text.lower() for w in claim.parse.words[claim.at + 1 : claim.noun]} & {"consecutive", "straight", "successive", "full", "non-consecutive"}:
        return
    for s in doc.sentences[max(claim.number - 1, 0) : claim.number + 3]:
        m = _SERVED.search(doc.text[: s.end].replace("\n", " "), s.start, claim.span.start if s == claim.sentence else s.end)
        if m is None or not _same(claim, s, m.start()) or doc.in_quotation(Span(*m.span())) or (claim.form == "bare" and (s != claim.sentence or not m["n"])):
            continue
        g = next(g for g in ("n", "won", "led") if m[g])
        there = value_of(m[g]) + 1
        if claim.n != there and not _OFFICE_OF.search(doc.text, m.end(), min(m.end() + 40, s.end)):
            yield Clash(claim.span, (Span(*m.span(g)),), f"after {m[g]} the next is the {nth(there)}, not the {nth(claim.n)}")
        return


#: Terms in another office: "served two terms in the Senate, as sheriff".
_OFFICE_OF = regexp(r" (?:in the (?!office)|as (?!governor|president|mayor|prime|chancellor)|on the )")

READINGS = (by_elections, by_terms)
