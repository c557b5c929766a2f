"""So many, each with its day, and the next one: "two rounds of voting on Tuesday and Wednesday failed, and parliament will hold a fourth ballot on Monday"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.checks.numbers.ordinals._tellings import times
from newslint.regexp import regexp
from newslint.source import Span

#: Between a count and the first of its days: its noun and whose they are.
_TO_DAYS = regexp(r"(?: [a-z-]+){1,2}?(?: of (?P<of>[a-z]+))?(?:,? (?!and\b|or\b|which\b|who\b|that\b)[\w’'-]+){0,5}?,? (?:(?:held|played|called|staged|fought) )?(?:on|in|last) ")
_AND = regexp(r",? and (?:on |in |last )?|, ")
#: The next one, still to come: "will hold a fourth".
_TO_COME = regexp(r"\b(?:will|would|is to|are to|is due|are due|is set|are set|plans?|planned|is scheduled|is expected|are expected)\b[^.;]*$")
_MOST = 6


def by_days(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """One to come that is not the next after as many as have their days."""
    doc = claim.doc
    if claim.form not in ("noun", "bare") or not 2 <= claim.n <= _MOST or not claim.left.endswith((" a ", " another, ")) or not _TO_COME.search(claim.left):
        return
    for c in counts:
        if c.form != "numeral" or not 2 <= c.value < _MOST or c.part or c.more or c.loose or not 0 <= claim.number - c.number <= 1 or c.span.end > claim.span.start or c.left.strip().lower() not in ("", "the", "after", "but", "so far"):
            continue
        m = _TO_DAYS.match(doc.text.replace("\n", " "), c.span.end)
        days = [t.span for t in times(doc, c.sentence) if t.kind in ("weekday", "date", "month", "year") and t.span.start >= c.span.end and t.span.end <= claim.span.start]
        row = _row(doc.text, days)
        if m is None or len(row) != c.value or row[0].start - c.span.end > _FAR:
            continue
        told = (c.noun, m["of"] or "")
        same = claim.form == "bare" or bool(kinship((singular(claim.core[0]),), tuple(singular(w) for w in told if w)))
        if same and claim.n != c.value + 1:
            yield Clash(claim.span, (c.span,), f"{c.span.of(doc.text).lower()} before it make this the {nth(int(c.value) + 1)}, not the {nth(claim.n)}")
            return


#: Letters between a count and its first day.
_FAR = 60


def _row(text: str, days: Sequence[Span]) -> list[Span]:
    """The first days that stand side by side."""
    out = [*days[:1]]
    for day in days[1:]:
        if _AND.fullmatch(text, out[-1].end, day.start) is None:
            break
        out.append(day)
    return out


READINGS = (by_days,)
