"""A run against the matches told before it, a title against the years of the ones before: "lost both of their previous two matches ... a second defeat in a row", "champions in 2018 and 2019, won a second title".

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import scope
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.checks.numbers.ordinals._tellings import times, when_before
from newslint.regexp import regexp
from newslint.source import Span

# "They had gone down 2-0 at Hull and 3-1 at home to Leeds in their previous two matches. The second defeat in a row"

_OUTCOMES = {
    **dict.fromkeys("lost lose losing beaten defeated defeat loss setback".split(), "loss"), "gone down": "loss",
    **dict.fromkeys("won win winning victory success triumph victorious".split(), "win"),
    **dict.fromkeys("drawn drew draw drawing tie tied".split(), "draw"),
}  # fmt: skip
_MATCHES = r"(?:games|matches|outings|fixtures|starts|tests|internationals|fights|bouts|races|meetings|home games|league games|league matches|encounters)"
_PREVIOUS = regexp(
    rf"\b(?P<deed>lost|losing|beaten|gone down|defeated|won|winning|drawn|drew|drawing|defeats|losses|wins|victories|draws)\b(?P<mid>[^.;]{{0,110}}?) (?:in )?(?:both |each |all )?(?:of )?(?:their|its|his|her|the) (?P<when>previous|preceding|last|past) (?P<n>{NUMERAL})(?: {_MATCHES})?(?=[.,;]|$| (?:and|to|before|against|by|in|without|at)\b)"
    rf"|\b(?:[Tt]heir|[Ii]ts|[Hh]is|[Hh]er) (?P<when2>previous|preceding) (?P<n2>{NUMERAL}) {_MATCHES} (?:had )?(?:both |all )?(?:ended|finished|resulted) in (?:a )?(?P<deed2>defeats?|draws?|victory|victories|wins?|losse?s?)\b"
)
_SOME = regexp(r"\b(?:once|twice|only|just|but|none|either|most|times|(?<!\d-)(?<!-)(?:one|two|three|four|five)(?! ?-)|of)\b")
_PERFECT = regexp(r"\b(?:had|having|after|following|since)\b")
_RELATIVE = regexp(r"\b(?:who|which|whose|opponents?|visitors|hosts) (?:had|have)\b")
_ROW_WORDS = frozenset("straight consecutive successive".split())
_OPENS = regexp(r"(?:They|It|He|She|The (?:[a-z]+ )?[a-z]+|Their|Its|His|Her|After|Having|That|(?P<name>[A-ZÀ-Þ][\w’'-]+))\b")


def _outcome(word: str) -> str:
    return _OUTCOMES.get(word) or _OUTCOMES.get(singular(word), "")


def results_before(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A result in a row that is not the next after those of the matches before."""
    doc = claim.doc
    if claim.n < 2 or claim.form not in ("noun", "time") or scope(claim, doc.metadata.date).kind != "row" or doc.in_quotation(claim.span):
        return
    mine = _outcome(claim.core[0]) if claim.form == "noun" and claim.core else next((o for w in claim.act if (o := _outcome(w))), "")
    inner = {w.text.lower() for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("NN", "JJ"))} - _ROW_WORDS if claim.form == "noun" else set()
    if not mine:
        return
    for s in doc.sentences[max(claim.number - 3, 0) : claim.number + 3]:
        m = _PREVIOUS.search(doc.text[: s.end].replace("\n", " "), s.start)
        opens = _OPENS.match(doc.text, s.start, s.end)
        if m is None or opens is None or doc.in_quotation(s) or (s != claim.sentence and opens["name"] and opens["name"] not in doc.text[claim.sentence.start : claim.sentence.end]):
            continue
        deed, n, when = m["deed"] or m["deed2"], value_of(m["n"] or m["n2"]), m["when"] or m["when2"]
        if _outcome(deed) != mine or (when in ("last", "past") and not _PERFECT.search(doc.text, s.start, m.start("n"))) or _SOME.search(m["mid"] or "") or _RELATIVE.search(doc.text, s.start, m.end()) or not inner <= set(re.findall(r"[a-z]+", s.of(doc.text).lower())):
            continue
        if when in ("last", "past") and s.start > claim.end:
            continue  # "they have lost their last three": with this one
        if claim.n != n + 1:
            at = Span(*m.span("n" if m["n"] else "n2"))
            yield Clash(claim.span, (at,), f"after {at.of(doc.text)} this is the {nth(n + 1)} in a row, not the {nth(claim.n)}")
            return


# "Rovers, champions in 2018, 2019 and 2020, won a third straight title"

_CHAMPIONS = regexp(r"(?:The |[A-Z][a-z]+day[’']s )?(?:[A-ZÀ-Þ][\w’'.-]* ){1,4}?[A-ZÀ-Þ]?[\w’'-]+, (?:the )?(?:[a-z-]+ )?(?:champions?|winners?|title-?holders?)(?: here| there)? in (?P<row>(?:19|20)\d\d(?:, (?:19|20)\d\d)*,? and (?:19|20)\d\d), ")
_TITLES = ("title", "win", "championship", "crown", "victory", "success", "triumph", "trophy", "cup")


def champions_in(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A title that is not beyond those of the years in which its winner is told to have had it."""
    doc, now = claim.doc, claim.doc.metadata.date
    m = _CHAMPIONS.match(doc.text, claim.sentence.start, claim.span.start) if claim.n > 1 and claim.form in ("noun", "time") else None
    if m is None or now is None:
        return
    inner = [w.text for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("NN", "JJ"))] if claim.form == "noun" else []
    won = claim.core[0] in _TITLES if claim.form == "noun" else bool(claim.act) and kinship(("win",), claim.act[:1])
    if not won or any(w[:1].isupper() for w in inner) or doc.in_quotation(claim.span):
        return
    years = [int(y) for y in re.findall(r"\d{4}", m["row"])]
    kind = scope(claim, now).kind
    run = 0
    while now.year - 1 - run in years:
        run += 1
    if kind == "row" and run and claim.n != run + 1:
        yield Clash(claim.span, (Span(*m.span("row")),), f"after {m['row']} this is the {nth(run + 1)} in a row, not the {nth(claim.n)}")
    elif kind in ("open", "ever") and claim.n <= len(years):
        yield Clash(claim.span, (Span(*m.span("row")),), f"after {m['row']} this is the {nth(len(years) + 1)}, not the {nth(claim.n)}")


# "Won her first Open ... to retain the title she won last year"

_RETAINS = regexp(r"\b(?:to|and|,|by) (?:successfully )?(?:retain(?:s|ed|ing)?|defend(?:s|ed|ing)?|keep|kept|keeping|hold on to|held on to) (?:the|his|her|their|its) (?:[a-z]+ )?(?:title|crown|trophy|cup|championship)\b")
_NO_MORE = regexp(r"(?: (?:title|crown|championship))?(?: on [A-Z][a-z]+day)?(?:,| by| with| to\b| when| after)")


def retained(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first title that keeps the one of the year before."""
    doc = claim.doc
    if claim.n != 1 or claim.form not in ("noun", "time") or not claim.act or not kinship(("win",), claim.act[:1]) or scope(claim, doc.metadata.date).kind not in ("open", "ever"):
        return
    m = _RETAINS.search(doc.text, claim.end, claim.sentence.end)
    named = doc.text[claim.end - 1 : claim.end] and any(w.text[:1].isupper() for w in claim.parse.words[claim.at + 1 : (claim.noun or claim.at) + 1])
    if claim.form == "noun" and not (claim.owner and (named or claim.core[0] in ("title", "championship", "crown"))):
        return
    if (claim.form == "time" and (claim.act[0] not in ("won", "win", "wins", "winning") or claim.right.startswith(" against"))) or (claim.form == "time" and not re.search(r"(?:\b(?:title|crown|championship|cup|trophy)|[A-ZÀ-Þ][\w’'-]+) for the \Z", claim.left)):
        return
    if m is not None and _NO_MORE.match(claim.right) and not doc.in_quotation(claim.span):
        yield Clash(claim.span, (Span(*m.span()),), "who retains a title has won it before")


# "Called off again, the second time it has been postponed. The match had already fallen victim to the weather on January 9 and January 16"

_LIKEWISE = regexp(r"(?:The (?:[a-z]+ )?[a-z]+|It|They|He|She|(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?)) (?:had|has|have) (?:already|previously|earlier) (?:fallen (?:victim|foul)|suffered (?:the same|a similar) (?:fate|setback)|met the same fate|done (?:so|it|that|the same)|been through (?:this|that|it)|gone through (?:this|that|it))\b")


def likewise(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One that is told to have met the same on so many days before."""
    doc, until = claim.doc, claim.doc.metadata.date
    if claim.n < 2 or claim.form != "time" or until is None or scope(claim, until).kind not in ("open", "ever", "this"):
        return
    for s in doc.sentences[max(claim.number - 1, 0) : claim.number + 3]:
        m = _LIKEWISE.match(doc.text, s.start, s.end)
        if m is None or doc.in_quotation(s) or (m["name"] and m["name"] not in claim.sentence.of(doc.text)):
            continue
        told = [t for t in times(doc, s) if t.span.start > m.end() and when_before(t, until) is not None]
        if len(told) > 1 and claim.n <= len(told):
            yield Clash(claim.span, tuple(t.span for t in told), f"{len(told)} before it make this the {nth(len(told) + 1)}, not the {nth(claim.n)}")
            return


READINGS = (results_before, champions_in, retained, likewise)
