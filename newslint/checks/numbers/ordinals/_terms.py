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


_N = rf"(?P<n>(?i:{NUMERAL}|once|twice))"
#: "Served two terms as mayor", "has led her party to three victories in elections", "was elected twice".
_HELD = regexp(
    rf"\b(?:(?:has|have|had) )?(?:already )?(?:serv(?:ed|ing)|complet(?:ed|ing)|won|spent|did|held(?: (?:the )?(?:office|post|job) for)?|finish(?:ed|ing)|elected (?:to|for)) {_N}(?: [a-z0-9]+-year| full| complete| previous| consecutive| earlier)* (?:terms?|mandates?)\b"
    rf"|\b(?:has|had|having) (?:already )?(?:won|led (?:[\w’'-]+ ){{1,4}}(?:to victory in|to)) {_N.replace('<n>', '<e>')} (?:general |presidential |federal |national |straight |parliamentary )*(?:elections|(?:election )?victories(?= in (?:[a-z]+ )?elections)|election victories|election wins)\b"
    rf"|(?:\b(?:(?:has|had|having) (?:already )?been|was)|,) elected (?:to (?:the (?:post|office|job)|it) )?(?P<t>(?i:once|twice|(?:{NUMERAL})(?= times)))\b(?! again)"
)
_RUNS = regexp(r"\b(?:run|runs|running|ran|stand|standing|stands|seek|seeks|seeking|bid|bidding|campaign\w*|contest|try|hop\w+|want\w*|win|wins|elected|vie|vying|go|chance)(?: (?:again|office|election|to win|for re-election|in [A-Z][a-z]+))?,? (?:(?:for|to|at) )?(?:an?|what would be (?:an?|his|her)|his|her) \Z")
_AS = regexp(r"(?:as (?:an? |the )?|in the (?=[A-Z]))(?P<what>[\w’'-]+)")


def by_number(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A term that is sought and is not the next after as many as were served or won."""
    doc = claim.doc
    if claim.form not in ("noun", "bare") or (claim.form == "noun" and (claim.core[:1] not in (("term",), ("mandate",)) or any(w.text.lower() in ("consecutive", "straight", "successive") for w in claim.parse.words[claim.at : claim.noun]))) or not _RUNS.search(claim.left) or claim.n < 2:
        return
    for s in doc.sentences[max(claim.number - 1, 0) : claim.number + (2 if claim.form == "noun" else 1)]:
        m = _HELD.search(doc.text[: s.end].replace("\n", " "), s.start)
        if m is None or doc.in_quotation(Span(*m.span())) or (claim.form == "bare" and not m["n"]) or not _same(claim, s, m.start()):
            continue
        g = "n" if m["n"] else "e" if m["e"] else "t"
        here, there = _AS.match(claim.right.lstrip()), _AS.match(doc.text[m.end() : s.end].lstrip().replace("\n", " "))
        if there and not here and there["what"].lower() not in claim.sentence.of(doc.text).lower():
            continue
        if here and there and here["what"] != there["what"]:
            continue
        before = value_of(m[g])
        if claim.n != before + 1:
            yield Clash(claim.span, (Span(*m.span(g)),), f"{m[g]} before it make{'s' if before == 1 else ''} this the {nth(before + 1)}, not the {nth(claim.n)}")
        return


READINGS = (by_elections, by_number)
