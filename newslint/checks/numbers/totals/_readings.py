"""Every list of numbers and every number near it that the list comes close to and does not make: what may be a total and its parts.

The numbers of a passage stand in a row; each stretch of the row whose members follow one another as in a list, or
from one sentence to the next, is taken with each number beside it. Where some stretch makes a number, that number is explained. What is left
is judged by what the words say (`_evidence`).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.totals._members import Member, chain, linked, members_in, nested, of_sort, of_the, ones
from newslint.checks.numbers.totals._parts import rounding
from newslint.checks.numbers.totals._sides import PERSONAL
from newslint.checks.numbers.totals._words import is_sum
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers.units import SCALES
from newslint.regexp import regexp
from newslint.source import Span

_EPS = 1e-9
#: Sentences before a list and after it in which its total may be told; a headline and the sentence after it reach further.
_BEFORE, _AFTER, _FAR = 3, 3, 6
#: Members of the longest list.
_MOST = 12
#: "The dead animals were 520 cattle and 480 sheep".
_THEY_ARE = regexp(r"(?:They|The(?: [a-z]+){1,3}|Those [a-z]+|These [a-z]+)[ \n](?:were|are|comprised?|included?)[ \n](?:\d|[a-z]+[ \n])")
#: How many times its total a list may come to that is set out behind a colon.
_OFF_AFTER_MARK, _SET_OUT = 9, regexp(r"[^;:.–—\d]{0,80}(?::|[ \n][–—])[ \n](?:[a-z]+[ \n])?")
#: Letters between two sentences of one list.
_STRETCH = 260


#: Percentages are a sum where they are said to be.
_SUMMED, _ALL_TOLD = regexp(r"\b(?:combined|total|joint)(?:[ \n]of)?[ \n]$|\b(?:combined|total|joint)[ \n](?:[a-z]+[ \n]){1,2}of[ \n]$"), regexp(r"(?:[ \n][a-z]+)?[ \n](?:between them|together|in all|altogether|in total|combined)\b")


class Reading(NamedTuple):
    """A number as the total of a list that does not make it."""

    whole: Member
    parts: tuple[Member, ...]
    sort: str
    #: Sentences of the whole, of the first part and of the last.
    j: int
    i: int
    k: int
    #: Members without a number, "the driver": those that are surely of the list, and one that may be.
    ones: int
    perhaps: int
    #: What is told before and after the list as a further member of it, and what other number its members make.
    before: Member | None
    after: Member | None
    makes: Member | None
    #: Whether some of its members make another number: as a list of their own, as a piece of a longer one, or one of the list itself.
    mixed: str
    #: Whether some of its members, or others, make its total.
    made: str
    #: Other numbers of the sort in its sentences: between the total and the end of the list, and beside them.
    between: int
    others: int
    #: Whether the total is itself a member of a list that makes a number with these members.
    summand: bool

    @property
    def start(self) -> int:
        return self.parts[0].start

    @property
    def end(self) -> int:
        return self.parts[-1].end

    @property
    def sum(self) -> float:
        return sum(p.value for p in self.parts) + self.ones

    @property
    def total(self) -> float:
        """The sum, with a last member that has no number where that comes nearer."""
        return self.sum + (self.perhaps if self.sum < self.whole.value else 0)


class _Stretch(NamedTuple):
    parts: tuple[Member, ...]
    i: int
    k: int
    before: Member | None
    after: Member | None
    ones: int
    perhaps: int

    @property
    def total(self) -> float:
        return sum(p.value for p in self.parts) + self.ones


def readings(doc: Document) -> Iterator[Reading]:
    """Every number that a list near it comes close to and none makes, with that list."""
    told = [members_in(doc, s) for s in doc.sentences]
    wholes = [(m, j) for j, group in enumerate(told) for m in group if _may_be_whole(m) and (m.sort != "percent" or _SUMMED.search(doc.text, max(doc.sentences[j].start, m.start - 30), m.start) or _ALL_TOLD.match(doc.text, m.q.span.end))]
    if not wholes:
        return
    open_: list[tuple[Member, int, str, list[_Stretch]]] = []
    settled: list[tuple[frozenset[Span], Member, bool]] = []
    rounded: set[frozenset[Span]] = set()
    for whole, j in wholes:
        made: list[_Stretch] = []
        for sort in _sorts(whole, told[max(j - _AFTER, 0) : j + _FAR]):
            near = [s for s in _stretches(doc, told, whole, j, sort) if sort == whole.sort or any(p.sort == sort for p in s.parts)]
            exact = [s for s in near if _makes(s, whole, sort)]
            settled += [(frozenset(p.q.span for p in s.parts), whole, _complete(doc, s)) for s in exact]
            # "3 million to schools, 2 million to hospitals and 4 million to roads": two of them make 7 only as rounded.
            rounded |= {frozenset(p.q.span for p in s.parts) | {whole.q.span} for s in exact if abs(s.total - whole.value) > max(s.perhaps, _EPS * whole.value) and not _complete(doc, s)}
            made += (s for s in exact if _complete(doc, s) and not _strays(doc, s, whole, j))
            open_.append((whole, j, sort, near))
        if whole.sort in _DOLLARS:
            # "5.5 billion Canadian dollars": later plain dollars.
            settled += [(frozenset(p.q.span for p in s.parts), whole, True) for s in _stretches(doc, told, whole, j, "USD") if _makes(s, whole, "USD") and _complete(doc, s)]
        if made:
            # Numbers of another sentence may make it by chance: not for a list in its own.
            here = any(s.i <= j <= s.k for s in made)
            open_ = [(w, n, sort, [s for s in near if w is not whole or (not here and s.i == j == s.k)]) for w, n, sort, near in open_]
    for whole, j, sort, near in open_:
        for s in near:
            named = s.i == j == s.k and (whole.end <= s.parts[0].start or (s.parts[-1].end <= whole.start and _all_told(doc, whole)))
            if _makes(s, whole, sort) or (sort == "count" and whole.value < 3) or not (named or _near(s.total, whole.value, _beside(doc, whole, s.i, j, s.k))):
                continue
            own = frozenset(p.q.span for p in s.parts)
            makes = next((m for spans, m, _ in settled if spans == own and m is not whole), None)
            others = [("of its own" if m.q.span in own else "list" if complete else "piece") for spans, m, complete in settled if spans & own and m is not whole and whole.q.span not in spans]
            summand = any(
                whole.q.span in spans and complete and ((spans >= own and not _mate(doc, m, s)) or m.q.span in own) for spans, m, complete in settled
            )
            mixed = min(others, key=("list", "piece", "of its own").index, default="")
            makings = [(spans, complete) for spans, m, complete in settled if m is whole and spans | {whole.q.span} not in rounded]
            # Two of a list of three that a word sums up make its total by chance.
            how = "by fewer" if any(spans < own and (complete or not _summed_up(doc, s, whole, j)) for spans, complete in makings) else "by others" if makings and not all(spans < own for spans, _ in makings) else ""
            yield Reading(whole, s.parts, sort, j, s.i, s.k, s.ones, s.perhaps, s.before, s.after, makes, mixed, how, *_rest_of(doc.text, told, whole, j, sort, s), summand)


def _rest_of(text: str, told: Sequence[Sequence[Member]], whole: Member, j: int, sort: str, s: _Stretch) -> tuple[int, int]:
    """How many other numbers of a sort stand between a total and its list, and beside them."""
    own = {whole.q.span, *(p.q.span for p in s.parts)}
    rest = [m for group in told[min(s.i, j) : max(s.k, j) + 1] for m in group if m.q.span not in own and of_sort(m, sort) and not m.q.compound and not (m.q.approximate and m.value > 3 * whole.value) and not nested(text, m) and m.value != len(s.parts) and not of_the(text, whole, m) and not _IN_ONE.search(text, max(0, m.start - 6), m.q.span.end)]
    between = [m for m in rest if min(whole.start, s.parts[0].start) <= m.start <= max(whole.end, s.parts[-1].end)]
    return len(between), len(rest) - len(between)


_DOLLARS = frozenset(("AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "JMD"))
#: "Nine members of one family" counts no families.
_IN_ONE = regexp(r"\b(?:of|in|at|from)[ \n]one$")


def _may_be_whole(m: Member) -> bool:
    q = m.q
    year = q.kind == "cardinal" and q.noun is None and 1500 <= q.low <= 2100 and not q.words
    return q.exact and (m.value >= 2 or m.sort != "count") and not q.more and not year and not q.values and q.modifiers != ("named",)


def _sorts(whole: Member, near: Sequence[Sequence[Member]]) -> list[str]:
    """The sorts of which a whole can be: any where it is told without a unit."""
    return [*dict.fromkeys([whole.sort, *(m.sort for group in near for m in group if whole.bare and of_sort(whole, m.sort))])]


def _stretches(doc: Document, told: Sequence[Sequence[Member]], whole: Member, j: int, sort: str) -> Iterator[_Stretch]:
    far = j <= 1
    first, last = max(j - _AFTER, 0), min(j + (_FAR if far else _BEFORE) + 1, len(told))
    row: list[tuple[Member, int]] = []
    for n in range(first, last):
        own = [_scaled(doc.text, m, whole, sort) for m in chain(doc.text, told[n], sort, whole if n == j else None)]
        for m in own:
            if row and not _follows(doc, row[-1], (m, n), whole):
                yield from _cuts(doc, row, whole, j)
                row = []
            row.append((m, n))
    yield from _cuts(doc, row, whole, j)


def _follows(doc: Document, a: tuple[Member, int], b: tuple[Member, int], whole: Member) -> bool:
    """Whether a number can be the next member of a list: in the same sentence, or the first of the next one."""
    (m, s), (n, t) = a, b
    if m.start < whole.start < n.start and not of_the(doc.text, m, whole):
        return False
    return linked(doc.text, m, n) if s == t else t - s == 1 and n.start - m.end < _STRETCH


def _cuts(doc: Document, row: Sequence[tuple[Member, int]], whole: Member, j: int) -> Iterator[_Stretch]:
    for a in range(len(row)):
        total, most = 0.0, _OFF_AFTER_MARK if j == row[a][1] and _SET_OUT.fullmatch(doc.text, whole.end, row[a][0].start) else 3
        for b in range(a, min(len(row), a + _MOST)):
            m, k = row[b]
            if not m.q.exact or m.q.compound or m.value > most * whole.value or (m.value % 1 and m.sort == "count" and not m.q.scale and whole.noun != "point"):
                break
            total += m.value
            if total > most * whole.value and total > whole.value + 3:
                break
            miss, beside = abs(total - whole.value), _beside(doc, whole, row[a][1], j, k)
            named = j == row[a][1] and (whole.end <= row[a][0].start or (m.end <= whole.start and j == k and _all_told(doc, whole))) and 0.15 * whole.value <= total <= most * whole.value
            if miss > 3 and not named and not _near(total, whole.value, beside):
                continue
            parts = tuple(m for m, _ in row[a : b + 1])
            if total > 3 * whole.value and len({p.bare for p in parts}) > 1:
                continue  # "three people: two sisters, 14 and nine, and their uncle"
            i = row[a][1]
            sure, perhaps = _ones(doc, parts, whole, i, j, k)
            if b > a or sure + perhaps:
                yield _Stretch(parts, i, k, row[a - 1][0] if a else None, row[b + 1][0] if b + 1 < len(row) else None, sure, perhaps)


def _beside(doc: Document, whole: Member, i: int, j: int, k: int) -> bool:
    """Whether a list stands in the sentence of its total or the next one, or its total in the headline."""
    return 0 <= i - j <= 1 or 0 <= j - k <= 1 or doc.block_at(whole.start).kind in ("headline", "deck") or (0 <= i - j <= 2 and _THEY_ARE.match(doc.text, doc.sentences[i].start) is not None)


#: "Four pupils and four teachers, 17 people in all".
_IN_ALL, _OPENS_MARK = regexp(r"(?:[ \n][a-z]+)?[ \n](?:in all|in total|altogether|all told)\b"), regexp(r"[,–—(:][ \n]?(?:or[ \n]|that is[ \n])?$")


def _all_told(doc: Document, whole: Member) -> bool:
    """Whether a number behind a mark is said to be all of those before it."""
    return _IN_ALL.match(doc.text, whole.q.span.end) is not None and _OPENS_MARK.search(doc.text, max(0, whole.start - 12), whole.start) is not None


def _ones(doc: Document, parts: Sequence[Member], whole: Member, i: int, j: int, k: int) -> tuple[int, int]:
    if parts[0].sort != "count" or i != k:
        return 0, 0
    start, end = doc.sentences[i]
    if i == j:
        start, end = (max(start, whole.end), end) if whole.start < parts[0].start else (start, max(whole.start, parts[-1].end))
    sure, perhaps = ones(doc.text, start, parts, end)
    # "Two of her eight houses", told by "a contractor": nobody is one more of things.
    things = whole.noun is not None and not human(whole.noun) and PERSONAL.fullmatch(whole.noun) is None and all(p.noun is None for p in parts)
    return (0, sure + perhaps) if things else (sure, perhaps)


#: "The other seven" of millions.
_OF_SCALE = regexp(r"\b(?:other|remaining) $")


def _scaled(text: str, p: Member, whole: Member, sort: str) -> Member:
    """A number without a unit, in that of its whole: "13 years, four on the back benches"; "makes up the other seven" of 140 million."""
    if whole.q.scale in SCALES and p.q.scale is None and p.bare and p.value < 1000 and _OF_SCALE.search(text, 0, p.q.span.start):
        return p._replace(value=p.q.low * SCALES[whole.q.scale][1])
    return p if p.sort == sort or whole.factor == 1 else p._replace(value=p.q.low * whole.factor)


def _makes(s: _Stretch, whole: Member, sort: str) -> bool:
    slack = _slack(sort, whole, s.parts)
    return s.total - slack <= whole.value <= s.total + s.perhaps + slack


def _complete(doc: Document, s: _Stretch) -> bool:
    """Whether no further member of a list stands beside it in its sentence, or only one that counts something else; "eight goals at home, nine away and 13 abroad" are all of goals."""
    start, end = doc.sentences[s.i].start, doc.sentences[s.k].end
    nouns = {p.noun for p in s.parts} - {None}
    if s.after is not None and s.after.start < end and len(s.parts) > 1 and not _CLOSED.search(doc.text, s.parts[-2].end, s.parts[-1].start) and _MORE.fullmatch(doc.text, s.parts[-1].end, s.after.start):
        # "Four tankers, three trawlers and two ferries".
        return False
    # "With 187 passengers and 27 crew, hit a bank in winds of nine".
    closed = s.after is not None and len(s.parts) > 1 and _CLOSED.search(doc.text, s.parts[-2].end, s.parts[-1].start) is not None and not _GOING_ON.search(doc.text, s.parts[-1].end, s.after.start)
    return (s.before is None or s.before.end <= start or (s.i == s.k and bool(nouns) and _other(s.before, nouns))) and (s.after is None or s.after.start >= end or closed or _other(s.after, nouns))


def _summed_up(doc: Document, s: _Stretch, whole: Member, j: int) -> bool:
    """Whether a number right behind a list is said to be the sum of it."""
    return s.i == j == s.k and (s.before is None or s.before.end <= doc.sentences[j].start) and len(s.parts) > 2 and s.parts[-1].end <= whole.start and is_sum(doc.text, doc.sentences[j].start, whole.q)


_CLOSED = regexp(r"\b(?:and|plus)\b")
_GOING_ON = regexp(r"[;:]|\b(?:and|plus|while|but|with)\b")
_MORE = regexp(r"[^;:.–—\d]{0,40}(?:,|,? and)[ \n]")
#: Before one more of a list.
_JOINED = regexp(r"(?:[,;]|\band|\bplus)[ \n]$")


def _strays(doc: Document, s: _Stretch, whole: Member, j: int) -> bool:
    """Whether a list reaches its number only with what the next sentence tells of something else: "six people, two men and two women, were held. The two changes ...", "36 jobs ... 3.0"."""
    if not s.i == j < s.k:
        return False
    people = whole.noun is not None and human(whole.noun)
    later = [m for m in s.parts if m.start >= doc.sentences[j].end]
    return any((people and m.noun is not None and not m.bare and not human(m.noun)) or (m.sort == "count" and m.q.precision < 1 <= whole.q.precision and not m.q.scale) for m in later)


def _mate(doc: Document, m: Member, s: _Stretch) -> bool:
    """Whether a number stands behind a list as one more of it: "two sons and four daughters, and 11 grandchildren"."""
    start, end = doc.sentences[s.k]
    return s.parts[-1].end <= m.start < end and _JOINED.search(doc.text, m.start - 8, m.start) is not None and not is_sum(doc.text, start, m.q) and not of_the(doc.text, s.parts[-1], m)


def _other(m: Member, nouns: set[str | None]) -> bool:
    return m.sort == "count" and not m.bare and m.noun not in nouns


#: Amounts of one size are rounded alike: "a million, 900,000 and 600,000".
_ONE_SIZE = 10


def _slack(sort: str, whole: Member, parts: Sequence[Member]) -> float:
    """How far a sum may lie from the number it makes."""
    exact = all(p.q.scale is None and p.q.precision == 1 and p.value < 1000 for p in (whole, *parts) if p.q.kind != "money") and not sort.isupper()
    # "$5 million for the bridge, $2.5 million for lighting", "and $900,000 for paint": all told to the finest digit, so 5.0; the whole may be rounded by itself.
    finest = [min(o.q.precision for o in parts if o.q.scale == p.q.scale or 1 <= p.value / o.value <= _ONE_SIZE) for p in parts]
    slack = 0.0 if exact or (sort == "count" and not whole.q.scale) else rounding([whole.q, *(p.q._replace(precision=f) for p, f in zip(parts, finest))])
    return max(slack, _EPS * whole.value)


def _near(total: float, whole: float, beside: bool) -> bool:
    miss = abs(total - whole)
    if not beside:
        return miss <= max(2, 0.1 * whole) or slip(total, whole)
    return miss <= max(2, (1.0 if total > whole and whole <= 100 else 0.5) * whole) or slip(total, whole)


def slip(a: float, b: float) -> bool:
    """Whether two numbers differ by one digit or by two that changed places."""
    s, t = (f"{v:.10g}".replace(".", "") for v in (a, b))
    apart = [k for k in range(min(len(s), len(t))) if s[k] != t[k]]
    if len(s) != len(t) or len(s.rstrip("0")) < 3 or not 0.5 * b <= a <= 2 * b:
        return False
    return len(apart) == 1 or (len(apart) == 2 and apart[1] == apart[0] + 1 and s[apart[0]] == t[apart[1]] and s[apart[1]] == t[apart[0]])
