"""The dead of one accident by their names: "a fourth teenager has died ... Ida Moe, 17, died Monday. Max Roe, 17, and Tom Beck, 16, were killed at the scene".

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import scope
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span

_LIVES = frozenset("life victim death fatality casualty".split())
_DIES = regexp(r"\b(?:died|dies|dead|death|deaths|killed|claimed|claims|succumbed|fatality)\b")
_NAME = r"[A-ZÀ-Þ][\w’'-]+(?: (?:[A-Z]\. )?[A-ZÀ-Þ][\w’'-]+){1,2}"
_AGED = r"(?:, (?:aged |who was )?\d{1,2}(?:-year-old)?(?:, (?:both )?(?:of|from) [A-ZÀ-Þ][\w’' -]+?)?| \(\d{1,2}\)| of [A-ZÀ-Þ][\w’'-]+)?"
_WHO = r"(?:(?:[A-Z]?[a-z’'-]+ ){0,4})"
_DIED = r",? (?:both |all |also |had |have |each |were |was |earlier |already )*(?:died|killed|dead|found dead|pronounced dead|declared dead|drowned|shot dead|burned to death|perished)\b"
#: "Max Roe, 17, and Tom Beck, 16, were killed".
_ROW = regexp(rf"(?P<row>{_NAME}{_AGED}(?:, (?!and\b){_WHO}{_NAME}{_AGED}){{0,5}},? and {_WHO}{_NAME}{_AGED}){_DIED}")
#: "Ida Moe, 17, died".
_ONE = regexp(rf"\b(?P<name>{_NAME}){_AGED}{_DIED}")
_EACH = regexp(_NAME)
_FAR = 5
_OTHER_DEATH = regexp(r"\b(?:separate|unrelated|another crash|another accident|last year|years ago)\b")


def by_name(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One who died that is not the next after those named as dead."""
    doc = claim.doc
    noun = singular(claim.core[0]) if claim.core else ""
    if claim.form not in ("noun", "bare") or claim.n < 2 or not (human(noun) or noun in _LIVES) or not _DIES.search(claim.sentence.of(doc.text)) or scope(claim, doc.metadata.date).kind not in ("open", "ever"):
        return
    row: list[Span] = []
    after: set[str] = set()
    ones: set[str] = set()
    for s in doc.sentences[claim.number : claim.number + _FAR]:
        text = doc.text[: s.end].replace("\n", " ")
        if doc.in_quotation(s) or _OTHER_DEATH.search(text, s.start):
            return
        found = _ROW.search(text, s.start)
        if found is not None:
            if row:
                return
            after = {o["name"].split()[-1] for o in _ONE.finditer(text, found.end())}
            row = [Span(found.start("row") + e.start(), found.start("row") + e.end()) for e in _EACH.finditer(found["row"])]
        elif (one := _ONE.search(text, s.start)) is not None:
            ones.add(one["name"].split()[-1])
    names = {r.of(doc.text).split()[-1] for r in row}
    here = [e.group().split()[-1] for e in _EACH.finditer(claim.sentence.of(doc.text), 1)]
    if len(row) < 2 or names & set(here) or any(q.kind == "ordinal" and q.low > 1 and q.span != claim.span for s in doc.sentences[claim.number : claim.number + _FAR] for q in doc.numbers_in(s) if q.noun):
        return
    there = len(row) + max(len((ones | after) - names), 1)
    if there != claim.n:
        yield Clash(claim.span, tuple(row), f"{', '.join(r.of(doc.text) for r in row)} before it make this the {nth(there)}, not the {nth(claim.n)}")


READINGS = (by_name,)
