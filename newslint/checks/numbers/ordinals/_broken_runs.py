"""A run beside the time at which it was last broken: "its third quarterly loss in a row, in the three months to September. It last made a profit in the first quarter", "for the second year running ... last year's winners, Verona, went out".
"""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import scope
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.document import Document
from newslint.layers.numbers.words import ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

_MONTHS = {m: k for k, m in enumerate(calendar.month_name) if m}
_MONTH = "|".join(_MONTHS)
_NTH = "first|second|third|fourth"
#: What goes up and what goes down: a run of one is broken by the other.
_UP = frozenset("profit surplus gain rise increase growth grew grow rose risen gained increased profitable win won victory expanded expansion advance advanced quickened accelerated climbed".split())
_DOWN = frozenset("loss deficit fall drop decline decrease contraction fell dropped declined decreased shrank shrunk contracted lost unprofitable defeat slid slump slide slowed eased cooled".split())
_UNITS = {"quarterly": "quarter", "quarter": "quarter", "monthly": "month", "month": "month", "annual": "year", "yearly": "year", "year": "year", "full-year": "year"}
_LAST = regexp(r"\b(?:(?:was|were) )?last (?P<what>(?:made|reported|posted|had|recorded|turned|ran|booked|showed|won|in|saw|enjoyed|registered|rose|risen|grew|grown|fell|fallen|gained|increased|declined|dropped|shrank|expanded|contracted|advanced|profitable|quickened|accelerated|climbed|slowed|eased|slipped)\b[^.;]{0,60}?)\bin (?:the )?(?P<when>(?:" + _NTH + r") quarter(?: of (?:this year|last year|\d{4}))?|Q[1-4](?: (?:of )?\d{4})?|(?:" + _MONTH + r")(?: (?:last year|\d{4}))?|(?:19|20)\d\d)\b")
_MONTHS_TO = regexp(rf"\b(?:three months|quarter) (?:to|ended|ending|that ended|through|until)(?: in| on)?(?: the end of)?(?: \d{{1,2}})? (?P<month>{_MONTH}|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\.)(?!\w)")
_SHORT = {m[:3]: k for m, k in _MONTHS.items()}
_QUARTER = regexp(rf"\b(?P<n>{_NTH})[- ]quarter\b|\bQ(?P<q>[1-4])\b")
_IN_MONTH = regexp(rf"\bin (?P<month>{_MONTH})\b")
#: "Last year's winners, Verona", "the holders, Verona", "Verona, who won last year".
_HOLDERS = regexp(r"\b(?:[Ll]ast (?:year|season)[’']s (?:winners?|champions?)|[Tt]he (?:holders?|defending champions?|reigning champions?)|[Dd]efending champions?),? (?P<name>[A-ZÀ-Þ][\w’-]+)|\b(?P<who>[A-ZÀ-Þ][\w’-]+), (?:who won (?:it )?last (?:year|season)|(?:last (?:year|season)[’']s )(?:winners?|champions?)|the (?:holders?|defending champions?))\b")


def broken(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The runs that cannot be so long."""
    doc, now = claim.doc, claim.doc.metadata.date
    if claim.n < 2 or now is None or claim.form not in ("noun", "time") or scope(claim, now).kind != "row":
        return
    words = [w.text.lower() for w in claim.parse.words[claim.at : (claim.noun or claim.at) + 1]]
    unit = next((_UNITS[singular(w)] for w in words[::-1] if singular(w) in _UNITS), None)
    around = doc.sentences[max(claim.number - 2, 0) : claim.number + 6]
    if unit == "year" and _WON.search(claim.sentence.of(doc.text)):
        yield from _held_by_another(claim, around)
    said = {w.lower() for w in re.findall(r"[A-Za-z]+", doc.text[doc.sentences[max(claim.number - 1, 0)].start : claim.sentence.end])}
    down = bool(said & _DOWN) and not said & _UP
    up = bool(said & _UP) and not said & _DOWN
    if unit is None or not (down or up):
        return
    for s in around:
        m = _LAST.search(doc.text, s.start, s.end)
        if m is None or doc.in_quotation(Span(*m.span())) or not _of_the_same(doc.text[s.start : m.start()], said) or not ({w.lower() for w in re.findall(r"[A-Za-z]+", m["what"])} & (_UP if down else _DOWN)):
            continue
        there = _place(unit, m["when"], now.year)
        own = _own(doc, claim, unit, m.span())
        fits = {o - there for o in own} if there is not None else set()
        if fits and claim.n not in fits and min(fits) > 0:
            yield Clash(claim.span, (Span(*m.span("when")),), f"after {m['when']} this is the {nth(min(fits))} {unit} in a row, not the {nth(claim.n)}")
            return


_WON = regexp(r"\b(?:won|wins|winning|title|champions?|cup|trophy|crown|lifted|took|prize|award)\b")


#: Who is told of: by a pronoun, by "the company", by a word that was said.
_DOER = regexp(r"(?:.*[,;] )?(?:(?:and|but|when) )?(?:it|they|he|she|the (?:[a-z-]+ )?[a-z]+|(?:[A-Z]\w+ )*(?P<word>\w+))(?: (?:had|has|have|was|were))? ?", re.IGNORECASE)


def _of_the_same(before: str, said: set[str]) -> bool:
    m = _DOER.fullmatch(before)
    return m is not None and (m["word"] is None or m["word"].lower() in said)


def _held_by_another(claim: Claim, around: Sequence[Span]) -> Iterator[Clash]:
    doc = claim.doc
    for s in around:
        m = _HOLDERS.search(doc.text, s.start, s.end)
        name = (m["name"] or m["who"]) if m else ""
        if m is not None and name not in claim.sentence.of(doc.text) and not any(name in p.of(doc.text) for p in doc.sentences[max(claim.number - 2, 0) : claim.number]) and not doc.in_quotation(Span(*m.span())):
            yield Clash(claim.span, (Span(*m.span()),), f"another had it a year ago (“{m.group()}”)")
            return


def _place(unit: str, when: str, year: int) -> int | None:
    """The number of a quarter, month or year, counted on from the year 0; a year that is not printed is that of the article or the one before."""
    printed = re.search(r"\d{4}", when)
    y = int(printed.group()) if printed else year - ("last year" in when)
    if unit == "year":
        return y if printed and re.fullmatch(r"\d{4}", when) else None
    if unit == "quarter":
        q = next((int(ORDINALS[w]) for w in when.split() if w in ORDINALS), None) or (int(when[1]) if re.match(r"Q[1-4]", when) else None)
        return y * 4 + q - 1 if q else None
    month = next((_MONTHS[w] for w in when.split() if w in _MONTHS), None)
    return y * 12 + month - 1 if month and not re.fullmatch(r"\d{4}", when) else None


def _own(doc: Document, claim: Claim, unit: str, told: tuple[int, int]) -> set[int]:
    """Where in that count the numbered one may stand."""
    now = doc.metadata.date
    assert now is not None
    if unit == "year":
        return {now.year, now.year - 1}
    start, end = doc.sentences[max(claim.number - 1, 0)].start, claim.sentence.end
    if unit == "month":
        found = [_MONTHS[m["month"]] for m in _IN_MONTH.finditer(doc.text, start, end) if not told[0] <= m.start() < told[1]]
        return {(now.year - (k > now.month)) * 12 + k - 1 for k in found} if len(set(found)) == 1 else set()
    to = _MONTHS_TO.search(doc.text, start, doc.sentences[min(claim.number + 2, len(doc.sentences) - 1)].end)  # or in the sentences behind: "It lost 41 million in the three months to September"
    if to is not None and _SHORT[to["month"][:3]] % 3 == 0:
        q = _SHORT[to["month"][:3]] // 3
    else:
        names = {int(ORDINALS[m["n"]]) if m["n"] else int(m["q"]) for m in _QUARTER.finditer(doc.text, start, end) if not told[0] <= m.start() < told[1] and not claim.span.start <= m.start() < claim.end}
        if len(names) != 1:
            return set()
        q = names.pop()
    return {(now.year - (q * 3 > now.month)) * 4 + q - 1}


READINGS = (broken,)
