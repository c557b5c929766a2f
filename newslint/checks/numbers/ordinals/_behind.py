"""Those that a text names behind "after" an ordinal, one by one: "the third American to win, after Moore in 1985, Jennings in 1990 and Cole in 2004"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import tail
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.regexp import regexp
from newslint.source import Span

_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\.)"
_WHEN = rf"(?:in|on|of|at|from) (?:(?:early |late |mid-)?(?:last )?{_MONTH}(?: \d{{1,2}})?(?:,? (?:19|20)\d\d)?,?|(?:the )?(?:19|20)\d\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_NAME = r"(?:[A-Z][a-z]+\. )?[A-ZÀ-Þ][\w’'À-ÿ-]+(?:(?: (?:of|de|van|von|al|bin|da|el|la))?(?: the)? [A-ZÀ-Þ][\w’'À-ÿ.-]+){0,3}"
_ITEM = rf"(?:the )?{_NAME}(?:(?:,)? {_WHEN}| \((?:19|20)\d\d\))?"
#: A row of names, each perhaps with its time, that ends the phrase.
_ROW = regexp(rf"(?:those of |the )?(?P<row>{_ITEM}(?:, (?!and\b){_ITEM})*,? and {_ITEM})(?=[.;)]|$|, [a-z]| [-–—]| (?:who|which|to|earlier|last|this|when|in the|as)\b)")
#: One alone: "the third in Latin America, after Argentina."
_ONE = regexp(rf"(?P<row>{_ITEM})(?=[.;)]|$|, (?:which|who)\b)")
_THE = regexp(r"\bthe \Z")
_SPLIT = regexp(rf"(?:^|, (?:and )?| and )(?:the )?(?P<item>{_NAME})")
_AFTER = regexp(r",? (?P<word>after|following|behind|joining|succeeding) ")
#: Behind these the names are no earlier ones of the kind.
_OTHERWISE = regexp(r"\b(?:named|called|modelled|modeled|chasing|sought|since|straight|consecutive|in a row|running|most|soon|shortly|days?|weeks?|months?|years?|hours?|minutes?|seconds?|looking|only)$")
_ENDED = regexp(r"[.;:()]| (?:who|which|that|when|while|but|because|before|as|after|following) ")
#: More names than this are seldom told in full.
MOST = 6


def behind(claims: Sequence[Claim]) -> Iterator[Clash]:
    """The ordinals that do not fit the names told behind them."""
    for claim in claims:
        if claim.form not in ("noun", "bare", "time") or not 2 <= claim.n <= 12 or (claim.form == "bare" and not claim.right.startswith((" to ", ", "))):
            continue
        text = claim.doc.text[claim.end : claim.sentence.end].replace("\n", " ")
        m = _AFTER.search(text)
        if m is None or m.start() > 110 or _ENDED.search(text, 0, m.start()) or _OTHERWISE.search(text[: m.start()]) or _OTHERWISE.search(claim.right[: m.start()]) or "since" in tail(claim):
            continue
        if any(q.kind == "ordinal" and claim.end <= q.span.start < claim.end + m.start() for q in claim.doc.numbers_in(claim.sentence)):
            continue  # "the second defeat leaves it fourth, behind Leeds, Hull and York"
        row = _ROW.match(text, m.end()) or (_ONE.match(text, m.end()) if claim.n == 3 and text[m.start()] == "," and claim.form == "noun" and _THE.search(claim.left) else None)
        if row is None:
            continue
        names = [i.span("item") for i in _SPLIT.finditer(row["row"])]
        spans = tuple(Span(claim.end + row.start("row") + a, claim.end + row.start("row") + b) for a, b in names)
        told = [s.of(claim.doc.text) for s in spans]
        if any(re.search(rf"\b{re.escape(t.split()[-1])}\b", claim.left) for t in told):
            continue  # the numbered one is among them
        makes = len(told) + 1
        if makes > claim.n or (makes == claim.n - 1 and claim.n <= MOST):
            yield Clash(claim.span, spans, f"{', '.join(told[:-1]) + ' and ' if told[1:] else ''}{told[-1]} before it make{'' if told[1:] else 's'} this the {nth(makes)}, not the {nth(claim.n)}")
