"""An ordinal beyond the last of a field or a series whose size is told: a three-way race has no fourth, a series of six no seventh.

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claim_cues import PLACED
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.regexp import regexp
from newslint.source import Span

_CONTEST = r"(?:race|contest|election|run-?off|ballot|vote|final|field|heat|sprint|fight|battle|play-?off|competition|tournament|primary|poll|line-up|shortlist|by-election|leadership|mayoral|event)"
#: "The eight-horse Founders Stakes".
_NAMED_RACE = r"(?:Stakes|Cup|Handicap|Derby|Oaks|Trophy|Classic|Chase|Hurdle|Plate|Guineas|Futurity|Prix|Regatta|Race|Sprint)"
#: "The three-way race for mayor", "a four-horse race", "one of three candidates for the seat".
_FIELD = regexp(
    rf"\b(?P<n>(?i:{NUMERAL}))-(?:way|horse|cornered|sided|candidate|person|man|woman|boat|car|runner|dog|crew|party|strong) (?:(?:[a-z-]+ ){{0,2}}?{_CONTEST}|(?:[A-Z][\w’'-]+ ){{1,3}}?{_NAMED_RACE})\b"
    rf"|\b(?P<of>one of (?:just |only |the )?(?P<m>(?i:{NUMERAL})) (?:[a-z-]+ )?(?:candidates|contenders|runners|starters|riders|entrants|finalists|competitors|boats|yachts|crews|swimmers|skaters|bidders|nominees))\b"
    rf"|\b(?:[Tt]here were|[Ww]ith|[Dd]rew|[Aa]ttracted|[Rr]eceived)(?: only| just)? (?P<k>(?i:{NUMERAL})) (?:entries|entrants|starters|candidates|contenders|competitors|bids|bidders|runners)\b"
)
#: The ordinal is a place: "finished fourth", "was third with 12%", "trailed in fifth".
_WAS = regexp(r"\b(?:was|were|is|and|trail\w+(?: home| in)?|limp\w+ (?:home|in)|came (?:in|home)|took|with [\w ’'-]{2,30}) (?:a distant |a poor |a close |the )?\Z")
_SHARE = regexp(r"(?: place)?(?:,? (?:with|on) (?:just |only )?\d|,? behind\b| (?:under|for|ridden by|driven by)\b|[.,;]|$)")


def in_a_field(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A place below the last of those who took part."""
    if (claim.form != "bare" and claim.core[:1] != ("place",)) or claim.n < 3:
        return
    placed = PLACED.search(claim.left[-16:]) is not None or (_WAS.search(claim.left[-40:]) is not None and _SHARE.match(claim.right) is not None)
    doc = claim.doc
    for s in reversed(doc.sentences[max(claim.number - 3, 0) : claim.number + 1]) if placed else ():
        for m in _FIELD.finditer(doc.text, s.start, s.end):
            g = next(g for g in ("n", "m", "k") if m[g])
            # "One of three candidates" is said of who is placed there.
            if (g == "m" and (s != claim.sentence or m.start() > claim.span.start)) or (g != "n" and claim.number - doc.sentences.index(s) > 1) or doc.in_quotation(Span(*m.span())) or m.end() > claim.span.start:
                continue
            if 2 <= value_of(m[g]) < claim.n:
                yield Clash(claim.span, (Span(*m.span()),), f"of {m[g]} none is {nth(claim.n)}")
                return


# "Announced a series of six one-day stoppages ... the seventh in the series"

_IN_SERIES = regexp(r"(?: (?P<noun>[a-z-]+))?,? (?:in|of) (?:the|this|that|their|its|his|her) (?P<set>series|sequence|programme|program|campaign|course|cycle|wave)\b(?! of\b)")
_A_SERIES = regexp(rf"\b(?:an?|the|their|its|his|her) (?:[a-z]+ )?(?P<set>series|sequence|programme|program|campaign|course|cycle|wave) of (?P<n>(?i:{NUMERAL})) (?P<what>(?:[\w’'-]+ ){{0,3}}?[a-z]+s)\b")
_MORE = regexp(r"\b(?:further|additional|extended|another|extra|more|added)\b")
#: Sentences that a series may stand away from its part.
_FAR = 5


def in_a_series(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One beyond the last of the series that was told."""
    m = _IN_SERIES.match(claim.doc.text[claim.span.end : claim.sentence.end].replace("\n", " ")) if claim.form in ("noun", "bare") and claim.n > 2 else None
    doc = claim.doc
    if m is None:
        return
    found = [f for s in doc.sentences[max(claim.number - _FAR, 0) : claim.number + 2] for f in _A_SERIES.finditer(doc.text, s.start, s.end) if f["set"] == m["set"]]
    if len(found) == 1 and value_of(found[0]["n"]) < claim.n and not doc.in_quotation(Span(*found[0].span())) and not any(_MORE.search(s.of(doc.text)) for s in (claim.sentence, doc.sentence_at(found[0].start()))):
        if claim.form == "noun" and singular(claim.core[0]) not in {singular(w) for w in found[0]["what"].split()}:
            return
        yield Clash(claim.span, (Span(*found[0].span("n")),), f"a {m['set']} of {found[0]['n']} has no {nth(claim.n)}")


# "Convicted on two of three counts and cleared of the fourth"

READINGS = (in_a_field, in_a_series)
