"""An ordinal against a number that its own clause, or a clause that belongs to it, gives outright: "the second and final of three debates", "at the fifth attempt after
failing six times", "her third novel, following A (2011), B (2014) and C (2018)", "for the second year in a row, having also won in 2017 and 2018".

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?P<n>(?i:{NUMERAL}))"
_AND_LAST = regexp(rf"(?:(?: [a-z]+)? and (?:final|last) (?:[a-z]+ )?)? ?of (?:the |his |her |their |its |a (?:series|set|row) of )?{_N}\b")
_FAILED = regexp(rf"[^.;]{{0,40}}?\bafter (?:having )?(?:fail\w+|flunk\w+|losing|being (?:turned down|rejected|refused)) (?:it |the test |the exam )?(?:(?P<t>twice|once)|{_N} times)\b|[^.;]{{0,40}}?\bafter {_N.replace('<n>', '<f>')} (?:failures|failed (?:attempts|tries|bids)|unsuccessful (?:attempts|tries|bids)|defeats|rejections)\b")
_TRIES = frozenset("attempt try time bid go".split())
_WORKS = frozenset("novel book album film collection play record memoir symphony opera volume".split())
_FOLLOWING = regexp(r"[^.;]{0,60}?,? (?:following|after|joining|and follows|succeeding) (?P<row>[A-ZÀ-Þ“][^.;]*?\((?:19|20)\d\d\)[^.;]*)")
_BRACKETED = regexp(r"\((?:19|20)\d\d\)")
_HAVING = regexp(r"[^.;]{0,20}?,? (?:having|after) (?:also )?(?:won|taken|topped|been|claimed|lifted|winning|taking)\b[^.;\d]{0,40}? in (?P<row>(?:19|20)\d\d(?:, (?:19|20)\d\d)*,? and (?:19|20)\d\d)(?=[.,;]|$)")
_MARRIED = regexp(rf"\b(?:was |had been |has been |he |she |[A-Z][\w’-]+ )married (?:(?P<t>twice|once)|{_N} times)\b(?! before| previously| already)")
_SPOUSES = frozenset(("wife", "husband"))
#: Sentences before a wife of whom it may be told how often somebody married.
_BEFORE = 3


def outright(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The numbers that leave an ordinal no room."""
    doc = claim.doc
    if doc.in_quotation(claim.span):
        return
    core = singular(claim.core[0]) if claim.core else ""
    final = core in ("final", "last") and doc.text.startswith("and ", claim.span.end + 1)
    if (m := _AND_LAST.match(claim.right)) is not None and (final or " and " in m[0]) and value_of(m["n"]) > 1 and value_of(m["n"]) != claim.n:
        yield Clash(claim.span, (_at(claim, m, "n"),), f"the last of {m['n']} is the {nth(int(value_of(m['n'])))}, not the {nth(claim.n)}")
    if core in _TRIES and re.search(r"\b(?:at|on|with) (?:the|his|her|their|its) \Z", claim.left) and (m := _FAILED.match(claim.right)) is not None:
        g = next(g for g in ("t", "n", "f") if m[g])
        before = int(value_of(m[g]))
        if claim.n != before + 1:
            yield Clash(claim.span, (_at(claim, m, g),), f"{m[g]} before it make this the {nth(before + 1)}, not the {nth(claim.n)}")
    if core in _WORKS and (m := _FOLLOWING.match(claim.right)) is not None:
        told = [*_BRACKETED.finditer(m["row"])]
        if len(told) > 1 and claim.n != len(told) + 1:
            yield Clash(claim.span, (_at(claim, m, "row"),), f"{len(told)} before it make this the {nth(len(told) + 1)}, not the {nth(claim.n)}")
    if claim.form == "time" or core in ("year", "season", "title", "victory", "win"):
        m = _HAVING.match(claim.right)
        years = re.findall(r"\d{4}", m["row"]) if m is not None else []
        if m is not None and (core != "year" or " in a row" in claim.right[: m.start("row")] or "straight" in claim.right or "consecutive" in claim.right or "running" in claim.right) and claim.n != len(years) + 1 and kinship(("win",), (*claim.act, core, "win")):
            yield Clash(claim.span, (_at(claim, m, "row"),), f"{len(years)} before it make this the {nth(len(years) + 1)}, not the {nth(claim.n)}")
    if core in _SPOUSES and claim.owner[:1] in (("his",), ("her",)):
        for s in doc.sentences[max(claim.number - _BEFORE, 0) : claim.number + 1]:
            m = _MARRIED.search(doc.text, s.start, min(s.end, claim.span.start) if s == claim.sentence else s.end)
            if m is not None and not doc.in_quotation(s) and int(value_of(m["t"] or m["n"])) < claim.n:
                yield Clash(claim.span, (Span(*m.span("t" if m["t"] else "n")),), f"of {m['t'] or m['n']} there is no {nth(claim.n)}")
                return


def _at(claim: Claim, m: re.Match[str], group: str) -> Span:
    return Span(claim.end + m.start(group), claim.end + m.end(group))


READINGS = (outright,)
