"""Lists of numbers against the totals told near by: where the members come close to a total and make none, one of the numbers is wrong.

Numbers come first: a list whose sum, or the sum of some of its members in a row, is told near by is explained. A list that misses a number
of its sort by little is seldom by chance about something else, all the less the more members it has; what ties the two together (a mark,
a verb, nouns, words for a sum or a rest) has to make up for few members or a wide miss.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from newslint.checks.numbers.totals import _ties
from newslint.checks.numbers.totals._members import (
    Listing,
    Member,
    alike,
    chain,
    linked,
    members_in,
    nested,
    of_sort,
    ones,
    rest_before,
    runs,
)
from newslint.checks.numbers.totals._parts import rounding
from newslint.checks.numbers.totals._sums import Wrong, wrong_sum
from newslint.document import Document
from newslint.source import Span

#: How many ties make a finding.
ENOUGH = 4
_EPS = 1e-9


def listed(doc: Document) -> Iterator[Wrong]:
    """Every list that comes close to a total near by and makes none."""
    told = [members_in(doc, s) for s in doc.sentences]
    settled = _settled(doc, told)
    for i, own in enumerate(told):
        span = doc.sentences[i]
        if own and i + 1 < len(told) and told[i + 1] and _goes_on(doc, own, span.end, told[i + 1][0]):
            own = [*own, told[i + 1][0]]
            span = Span(span.start, doc.sentences[i + 1].end)
        if i and len(own) > 1 and own[0].start == span.start and any(rest_before(doc.text, span.start, m) for m in own[1:]) and len(told[i - 1]) > 1:
            # "Sixty-one of the 90 bridges passed. Twenty failed, and the remaining 11 need tests".
            part, whole = told[i - 1][-2:]
            if _ties.of_the(doc.text, part, whole):
                own, span = [part, whole, *own], Span(doc.sentences[i - 1].start, span.end)
        if len(own) < 2:
            continue
        found = [
            (ties, wrong)
            for j in range(max(i - 2, 0), min(i + 2, len(told)))
            for whole in told[j]
            for sort in dict.fromkeys([whole.sort, *(m.sort for m in own if whole.bare and of_sort(whole, m.sort))])
            if _whole(whole) and not any(whole.q.span in parts for parts, _ in settled)
            for listing in _lists(doc.text, own if j <= i else told[i], sort, whole, i == j)
            if not _taken(settled, listing)
            for ties, wrong in _judged(doc, told, i, j, span, whole, listing)
        ]
        yield from (wrong for ties, wrong in sorted(found, key=lambda f: -f[0] - 2 * len(f[1].parts)))


def _goes_on(doc: Document, own: Sequence[Member], start: int, rest: Member) -> bool:
    """Whether a sentence opens with what remains of the list before it."""
    nouns = {m.noun for m in own} - {None}
    return rest_before(doc.text, start, rest) and not doc.text[start : rest.start].lstrip().startswith(("Of ", "Among ")) and (rest.noun is None or not nouns or rest.noun in nouns)


def _settled(doc: Document, told: Sequence[Sequence[Member]]) -> list[tuple[set[Span], Span | None]]:
    """The numbers of every list that adds up to a number told near it, and that number where it stands in the list itself."""
    out: list[tuple[set[Span], Span | None]] = []
    for i, own in enumerate(told):
        around = _around(told, i)
        for sort in {m.sort for m in own}:
            exact = [m for m in own if m.q.exact]
            heads = [a for a, b in pairwise(exact) if nested(doc.text, b)]
            chains = [chain(doc.text, exact, sort, head) for head in (None, *heads)]
            links = [[m for k, m in enumerate(c) if not k or not _ties.of_the(doc.text, c[k - 1], m)] for c in chains]
            for run in (run for c in links for run in runs(doc.text, c)):
                for a in range(len(run)):
                    total = run[a].value
                    for b in range(a + 1, min(len(run), a + 12)):
                        total += run[b].value
                        parts = run[a : b + 1]
                        makes = [
                            m
                            for m in around
                            if m not in parts and of_sort(m, sort) and abs(m.value - total) <= _slack(sort, m, parts)
                            and (m not in run or m.start < parts[0].start or _ties.is_total(doc.text, m, *doc.sentences[i]))
                            and not (sort == "count" and m.end <= parts[0].start and doc.sentences[i].start <= m.start and ones(doc.text, m.end, parts, doc.sentences[i].end)[0])
                        ]
                        if makes and alike(doc.text, parts):
                            own_run = all(m in run for m in makes)
                            out.append(({p.q.span for p in parts}, makes[0].q.span if own_run else None))
    return out


def _taken(settled: Sequence[tuple[set[Span], Span | None]], listing: Listing) -> bool:
    """Whether members of a list belong to another total."""
    own = {p.q.span for p in listing.parts}
    return any(own & parts and whole not in own for parts, whole in settled)


def _slack(sort: str, whole: Member, parts: Sequence[Member]) -> float:
    """How far a sum may lie from the number it makes."""
    exact = all(p.q.scale is None and p.q.precision == 1 and p.value < 1000 for p in (whole, *parts) if p.q.kind != "money") and not sort.isupper()
    slack = 0.0 if exact or (sort == "count" and not whole.q.scale) else rounding([whole.q, *(p.q for p in parts)])
    return max(slack, _EPS * whole.value)


def _around(told: Sequence[Sequence[Member]], i: int) -> list[Member]:
    return [m for n in range(max(i - 2, 0), min(i + 3, len(told))) for m in told[n]]


def _whole(m: Member) -> bool:
    q = m.q
    year = q.kind == "cardinal" and q.noun is None and 1500 <= q.low <= 2100 and not q.words
    return q.exact and (m.value >= 3 or m.sort != "count") and not q.more and not year and not q.values and q.modifiers != ("named",)


def _lists(text: str, members: Sequence[Member], sort: str, whole: Member, same: bool) -> Iterator[Listing]:
    """The lists of a sentence that can be of a whole: the one before it or after it where it stands among them."""
    links = chain(text, members, sort, whole)
    last = [m for m in members if same and m.start < whole.start and of_sort(m, sort)][-1:]
    mid = bool(last) and linked(text, last[0], whole) and (last[0].bare or whole.bare or last[0].noun == whole.noun)
    for run in runs(text, links):
        cuts = [[m for m in run if m.start < whole.start], [m for m in run if m.start > whole.start]] if same else [run]
        if same and all(cuts) and _ties.of_the(text, cuts[0][-1], whole):
            # "Won 23 of their 46 matches, drew 12".
            cuts = [run]
        for cut in cuts:
            parts = _trimmed([_scaled(p, whole, sort) for p in cut], whole)
            if len(parts) < 2 or any(not p.q.exact or _ties.summed(text, p) or (sort == "count" and p.value % 1 and not p.q.scale) for p in parts):
                continue
            between = [m for m in links if whole.end <= m.start < parts[0].start or parts[-1].end <= m.start < whole.start] if same else []
            if any(m.bare or m.noun == whole.noun for m in between if m not in cut):
                continue
            yield Listing(tuple(parts), 0, 0, sort, mid)
            core = [p for p in parts if p.bare or p.noun == whole.noun]
            first = next((k for k, p in enumerate(parts) if p in core), 1)
            apart = _ties.marked(text, parts[first - 1], parts[first]) or parts[0].value == len(parts) - first if 0 < first <= len(parts) - 2 else False
            if sort == "count" and not parts[0].bare and apart:
                # "Homes in three villages: 31 in Upper Sarn, 18 in Lower Sarn".
                yield Listing(tuple(parts[first:]), 0, 0, sort, mid)
            if sort == "count" and 2 <= len(core) < len(parts) and parts[: len(core)] == core:
                # "Drew 12 and lost 13, scoring 71 goals".
                yield Listing(tuple(core), 0, 0, sort, mid)


def _trimmed(parts: list[Member], whole: Member) -> list[Member]:
    """A list without what cannot be of its whole at its ends."""
    while parts and (parts[-1].q.compound or parts[-1].value > 2 * whole.value):
        parts = parts[:-1]
    while parts and (parts[0].q.compound or parts[0].value > 2 * whole.value):
        parts = parts[1:]
    return parts


def _scaled(p: Member, whole: Member, sort: str) -> Member:
    """A number without a unit, in that of its whole: "13 years, four on the back benches"."""
    return p if p.sort == sort or whole.factor == 1 else p._replace(value=p.q.low * whole.factor)


def _near(total: float, whole: float, strong: bool, wide: bool = False) -> bool:
    miss = abs(total - whole)
    share = 1.0 if wide and total > whole and whole <= 100 else 0.5 if strong else 0.2 if total > whole else 0.12
    if whole <= 20:
        return miss <= (max(2, (2.0 if wide and total > whole else share) * whole) if strong else 2)
    return miss <= max(2, share * whole) or _slip(total, whole)


def _slip(a: float, b: float) -> bool:
    """Whether two numbers differ by one digit or by two that changed places."""
    s, t = (f"{v:.10g}".replace(".", "") for v in (a, b))
    apart = [k for k in range(min(len(s), len(t))) if s[k] != t[k]]
    if len(s) != len(t) or len(s.rstrip("0")) < 3 or not 0.5 * b <= a <= 2 * b:
        return False
    return len(apart) == 1 or (len(apart) == 2 and apart[1] == apart[0] + 1 and s[apart[0]] == t[apart[1]] and s[apart[1]] == t[apart[0]])


def _judged(doc: Document, told: Sequence[Sequence[Member]], i: int, j: int, span: Span, whole: Member, listing: Listing) -> Iterator[tuple[int, Wrong]]:
    values = [p.value for p in listing.parts]
    if max(values) > 2 * whole.value or not _near(listing.total, whole.value, True, True):
        return
    scope = _ties.scope(doc, span, whole if i == j else None, listing)
    if listing.sort == "count":
        sure, perhaps = ones(doc.text, scope.start, listing.parts, scope.end)
        beside = i == j and whole.start < listing.start
        listing = listing._replace(ones=sure if beside else 0, perhaps=perhaps if beside else perhaps + sure)
    elif _of_something_else(told[i], listing, i == j):
        return
    total = listing.total + listing.ones
    total += min(listing.perhaps, 1) if total < whole.value else 0
    around = _around(told, i)
    if _explained(doc, listing, whole, around):
        return
    if total < whole.value and _ties.missing_told(doc, whole, whole.value - total, [m for m in around if m not in listing.parts], scope, listing.end, i):
        return
    tied = _ties.ties(doc, i, j, span, whole, listing, scope, total, _slip(total, whole.value))
    if tied is None:
        return
    ties, strong, link = tied
    if max(values) >= whole.value and link < 3:
        return
    if ties < ENOUGH or not _near(total, whole.value, strong and ties > ENOUGH, link > 3 and ties > ENOUGH):
        return
    yield ties, wrong_sum(doc, whole.q, [p.q for p in listing.parts], round(total - listing.total))


def _of_something_else(own: Sequence[Member], listing: Listing, same: bool) -> bool:
    """Whether numbers without a unit are hardly of the unit of a whole: they follow a count, or are ages of people."""
    first = listing.parts[0]
    if any(p.sort == listing.sort for p in listing.parts) or same:
        return False
    return listing.sort == "month" or any(not m.bare and m.sort == "count" and m.start < first.start for m in own)


def _explained(doc: Document, listing: Listing, whole: Member, around: Sequence[Member]) -> bool:
    """Whether a number near by is what the members, or some in a row, add up to."""
    parts = listing.parts
    others = [m for m in around if m not in parts and of_sort(m, listing.sort)]
    for a in range(len(parts)):
        total = parts[a].value
        for b in range(a + 1, len(parts)):
            total += parts[b].value
            if any(abs(total - m.value) <= _slack(listing.sort, m, parts) and not (m is whole and listing.ones) for m in others) and alike(doc.text, parts[a : b + 1]):
                return True
    if len(parts) > 2 and parts[0].q.partitive and abs(listing.total - 2 * parts[0].value) < _EPS * listing.total and _ties.placed(doc.text, parts[1]):
        # "Twelve of the 20 wickets, seven in the first innings and five in the second".
        return True
    return listing.total + listing.ones <= whole.value <= listing.total + listing.ones + listing.perhaps
