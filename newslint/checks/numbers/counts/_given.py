"""Whether the body of an article gives a number: as printed, rounded, or by a sum that a reader can do."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers._acts import noun_class
from newslint.document import Document
from newslint.layers.numbers import UNITS, Quantity, agree, round_step
from newslint.layers.numbers.words import CARDINALS, ORDINALS
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.source import Span

TITLES = frozenset({"headline", "deck", "caption"})
_DIGITS = regexp(r"(?<![\w.])\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_WORDS = regexp(r"[a-z]+")
_SPELLED = {
    **CARDINALS,
    **ORDINALS,
    "dozen": 12.0,
    "pair": 2.0,
    "couple": 2.0,
    "trio": 3.0,
    "quartet": 4.0,
    "quintet": 5.0,
    "sextet": 6.0,
    "decade": 10.0,
    "century": 100.0,
    "fortnight": 14.0,
    "half": 50.0,
    "quarter": 25.0,
}


_SCALES = {"thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "hundred": 1e2, "dozen": 12.0, "lakh": 1e5, "crore": 1e7}


#: Stems of a number that two or more have together.
_TOGETHER = frozenset({"combi", "total", "toget", "betwe", "joint"})


_DOZEN = regexp(r"\b(?P<n>[a-z]+) dozen and a half\b|\b(?P<m>[a-z]+) and a half dozen\b")


class Body(NamedTuple):
    """The numbers of the running text."""

    quantities: tuple[Quantity, ...]
    #: All figures and number words that are no part of a date.
    plain: frozenset[float]
    #: Quantities that stand near each other, by sentence and the one after it.
    near: tuple[tuple[frozenset[str], tuple[Quantity, ...]], ...]
    #: Lengths of lists and how many headings there are, with the words around them.
    lengths: tuple[tuple[int, frozenset[str]], ...]
    years: frozenset[int]
    #: Sums of counts that one sentence joins: "nine colts and five fillies".
    joined: tuple[tuple[float, tuple[Quantity, ...]], ...]
    #: What rates come to after a step that is told: "from 5.5 per cent by a quarter of a point".
    stepped: frozenset[float]
    #: The sentence of each quantity.
    places: dict[Quantity, int]


def body_of(doc: Document) -> Body:
    """What the paragraphs, items and quotations of an article hold."""
    text = doc.text
    blocks = [b for b in doc.blocks if b.kind in PROSE or b.kind in ("cell", "heading", "dateline")]
    spans = [b.span for b in blocks]
    quantities = tuple(q for q in doc.numbers if any(s.start <= q.span.start < s.end for s in spans))
    dates = [(d.span.start, d.span.end) for d in doc.dates if d.kind not in ("duration", "age")]
    plain: set[float] = set()
    for s in spans:
        lower = text[s.start : s.end].lower()
        for m in _DIGITS.finditer(lower):
            if not any(a <= s.start + m.start() < b for a, b in dates):
                plain.add(float(m.group().replace(",", "")))
        for m in _WORDS.finditer(lower):
            if m.group() in _SPELLED and not any(a <= s.start + m.start() < b for a, b in dates):
                plain.add(_SPELLED[m.group()])
        if "a score of" in lower:
            plain.add(20.0)
        for m in _DOZEN.finditer(lower):
            plain.add((CARDINALS.get(m["n"] or m["m"], 1.0) + 0.5) * 12)
    for q in quantities:
        plain.update((q.low, q.high, *q.values))
    sentences = [x for b in blocks for x in doc.sentences_in(b.span)]
    by_sentence = [tuple(q for q in quantities if x.start <= q.span.start < x.end) for x in sentences]
    words = [content(x.of(text)) for x in sentences]
    near = tuple((words[i], tuple(itertools.chain.from_iterable(by_sentence[i : i + 2]))[:10]) for i in range(len(by_sentence)))
    years = frozenset(d.year for d in doc.dates if d.year)
    return Body(
        quantities,
        frozenset(plain),
        near,
        tuple(_lengths(doc)),
        years,
        tuple(_joined(text, by_sentence)),
        frozenset(_stepped(text, sentences, by_sentence)),
        {q: i for i, g in enumerate(by_sentence) for q in g},
    )


_STEP = regexp(r"\b(?:(?P<word>half|quarter|three[- ]quarters?)(?:[- ]of)?(?:[- ]an?)?[- ](?:percentage[- ])?(?:points?|per ?cent\b))")
_STEPS = {"half": 0.5, "quarter": 0.25}


def _stepped(text: str, sentences: Sequence[Span], by_sentence: Sequence[Sequence[Quantity]]) -> Iterator[float]:
    for sentence, group in zip(sentences, by_sentence, strict=True):
        steps = [_STEPS.get(m["word"], 0.75) for m in _STEP.finditer(sentence.of(text))]
        steps += [q.low / (100 if q.unit == "basis point" else 1) for q in group if q.kind == "points"]
        for q in group:
            if q.kind == "percent" and text[max(q.span.start - 5, 0) : q.span.start] == "from ":
                yield from (round(q.low + s, 4) for step in steps for s in (step, -step))


_JOIN = regexp(r"(?:[ \n][\w’'-]+){0,5}?(?:,|[ \n]?(?:,[ \n])?(?:and|plus|or))[ \n](?:(?:and|another|about|some|the|other|at least|more than|nearly|almost)[ \n]){0,2}")
_MORE = regexp(r"[ \n](?:more|others?|additional|elsewhere|further|extra)\b")
_AND_ONE = regexp(
    r"(?:[ \n][\w’'-]+){0,7},?[ \n]and[ \n](?:an?|one|his|her|their|its)[ \n](?!half|third|quarter|dozen|few|number|total|year|month|week|day)"
)


_ONE_AND = regexp(
    r"(?:[A-Z][\w’'-]+,?[ \n])*(?:[A-Z][\w’'-]+|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne)[ \n][\w’'-]+(?:[ \n][\w’'-]+)?)(?:,[ \n](?:[\w’'-]+[ \n]?){1,3})*,?[ \n](?:and|with|plus)[ \n](?:all )?(?:his |her |their |the |another )?$"
)


def _joined(text: str, by_sentence: Sequence[Sequence[Quantity]]) -> Iterator[tuple[float, tuple[Quantity, ...]]]:
    for group in by_sentence:
        counts = [q for q in group if q.kind in ("cardinal", "money", "measure") and not q.compound]
        for i, first in enumerate(counts):
            run = [first]
            for q in counts[i + 1 :]:
                if q.kind != first.kind or not (
                    q.more or _MORE.match(text, q.span.end) or _JOIN.fullmatch(text[run[-1].span.end : q.span.start])
                ):
                    break
                run.append(q)
                yield sum(r.low for r in run), tuple(run)
            before = _ONE_AND.search(text[max(first.span.start - 60, 0) : first.span.start]) if first.kind == "cardinal" else None
            if before:
                # "The driver and 11 passengers", "Karl Braun, his wife and their three children".
                yield first.low + 1, (first,)
                for k in range(before.group().count(",")):
                    yield first.low + 2 + k, (first,)
            if first.kind == "cardinal" and _AND_ONE.match(text, run[-1].span.end):
                yield sum(r.low for r in run) + 1, tuple(run)


def _lengths(doc: Document) -> Iterator[tuple[int, frozenset[str]]]:
    items: list[str] = []
    before = ""
    for b in doc.blocks:
        if b.kind != "item":
            before, items = b.span.of(doc.text), []
            continue
        items.append(b.span.of(doc.text))
        yield len(items), content(" ".join((before, *items)))
    for kind in ("heading", "item"):
        told = [b.span.of(doc.text) for b in doc.blocks if b.kind == kind]
        yield len(told), content(" ".join(told))
    for sentence in doc.sentences:
        run = 0
        found: set[int] = set()
        for part in re.split(r"[,;:—](?=\s)", sentence.of(doc.text)):
            words = part.split()
            if re.fullmatch(r"\s*(?:aged )?\d{1,3}\s*", part):
                # An age in a list of people.
                continue
            if run and words[:1] in (["and"], ["or"]):
                found |= {run, run + 1}
            elif run and re.match(r"\s*(?:\S+\s+){1,6}(?:and|or)\b", part):
                found |= {run + 1, run + 2}
            # The first member stands at the end of a longer stretch.
            run = run + 1 if len(words) <= 9 else 1
        if run >= 3:
            found.add(run)
        if found:
            said = content(sentence.of(doc.text))
            yield from ((n, said) for n in found)


_IDLE = frozenset(
    "the and for with from that this have has had was were are its his her their out over after into not but who will more than says said all new one two off per".split()
)


def content(text: str) -> frozenset[str]:
    """The stems of the words that say something."""
    return frozenset(w[:5] for w in re.findall(r"[a-z]{3,}", text.lower()) if w not in _IDLE)


def given(q: Quantity, title: frozenset[str], body: Body, rival: Quantity | None = None) -> bool:
    """Whether the body gives a number of the headline, deck or caption.

    Where it gives another one for the same thing (`rival`), the number must be the rival rounded, or come of a sum beside it.
    """
    if any(total == q.low and (rival in run if rival is not None else _of_it(q, run, title, body)) for total, run in body.joined) or any(
        p.more and p.low + 1 == q.low for p in body.quantities
    ):
        return True
    if q.kind == "percent" and q.low in body.stepped:
        return True
    if q.kind == "cardinal" and q.low >= 100 and any(
        a.low - b.low == q.low for _, group in body.near for a, b in itertools.permutations((p for p in group if p.kind == "cardinal" and p.exact and p.low > q.low), 2)
    ):
        # The very difference of two counts told together: "by 1,212 votes".
        return True
    if rival is not None:
        return rounds(q, rival) or _derived(q, title, body, rival)
    values = q.values or (q.low, q.high)
    if all(v in body.plain for v in values) or (q.scale is None and q.low in body.plain):
        printed_there = [p for p in body.quantities if q.low in (p.low, p.high, *p.values)]
        return not printed_there or _of_it(q, printed_there, title, body) or _derived(q, title, body, None)
    printed = q.low / _SCALES.get(q.scale or "", 1.0)
    if q.scale and printed in body.plain and not any(p.scale and p.low / _SCALES.get(p.scale, 1.0) == printed for p in body.quantities):
        return True
    if q.low != q.high and q.kind != "score":
        return (
            any(p.kind == q.kind and p.low <= q.high and q.low <= p.high for p in body.quantities)
            or q.low in body.plain
            or q.high in body.plain
        )
    same = [p for p in body.quantities if _comparable(p, q)]
    if any(rounds(q, p) and _of_it(q, (p,), title, body) for p in same):
        return True
    if q.kind == "measure" and any(converted(q, p) for p in body.quantities):
        return True
    # A list may be of things that the body never names.
    unnamed = q.noun is None or not any(q.noun[:5] in words for words, _ in body.near)
    if q.kind == "cardinal" and q.low <= 30 and any(n == q.low and (unnamed or title & words) for n, words in body.lengths):
        return True
    if q.kind == "percent" and any(p.kind in ("fraction", "ratio") and abs(p.low * 100 - q.low) <= 4 for p in body.quantities):
        return True
    return _derived(q, title, body, None)


def _of_it(q: Quantity, told: Sequence[Quantity], title: frozenset[str], body: Body) -> bool:
    """Whether one of the body's numbers can be of what a title counts: it has the same noun, or its sentence shares a word with the title."""
    if q.kind != "cardinal" or q.noun is None:
        return True
    return any(
        (p.noun is not None and p.kind == q.kind and noun_class(p.noun) == noun_class(q.noun)) or bool(title & body.near[body.places[p]][0])
        for p in told
    )


def _comparable(p: Quantity, q: Quantity) -> bool:
    return (
        (p.kind == q.kind and (p.currency, p.unit) == (q.currency, q.unit))
        or (p.kind == q.kind == "money")
        or {p.kind, q.kind} <= {"percent", "points"}
    )


def rounds(q: Quantity, p: Quantity) -> bool:
    """Whether one of two values is the other rounded, or within the reach of "about" and "more than"."""
    if p.low != p.high and p.words:
        # "Dozens" gives no number.
        return False
    if any(x.words and x.approximate and x.precision >= 0.3 * x.low for x in (q, p)):
        # A dozen.
        return abs(q.low - p.low) <= 0.17 * max(q.low, p.low)
    if agree(q._replace(bound=None), p._replace(bound=None)) and abs(q.low - p.low) <= 0.25 * max(q.low, p.low):
        # "A thousand" is no 701.
        return True
    for a, b in ((q, p), (p, q)):
        # "At least 70" of a hundred and some; two such bounds have to be alike, but for "more than a million".
        far = 1.12 if a.bound == b.bound and not (a.scale and a.low == _SCALES[a.scale]) else 1.5
        if (a.bound == "min" and a.low * 0.97 <= b.low <= a.low * far) or (a.bound == "max" and a.low * 0.6 <= b.low <= a.low * 1.03):
            return True
        step = max(round_step(a.low), a.precision)
        if step >= 10 and abs(a.low - b.low) <= min(step / 2, (0.05 if a.low >= 1000 else 0.03) * a.low):
            return True
        if a.approximate and abs(a.low - b.low) <= 0.12 * max(a.low, 1):
            return True
    if q.kind == "money" and q.scale and q.scale == p.scale and q.low >= 10 * q.precision and 0 <= p.low - q.low < q.precision:
        # "$55m" of $55.7m: cut off.
        return True
    return q.kind in ("percent", "money", "measure") and abs(round(p.low) - q.low) < 1e-9


def converted(q: Quantity, p: Quantity) -> bool:
    if p.kind != "measure" or q.unit not in UNITS or p.unit not in UNITS:
        return False
    a, b = UNITS[q.unit], UNITS[p.unit]
    if a.dimension != b.dimension:
        return False
    x, y = q.low * a.factor + a.offset, p.low * b.factor + b.offset
    return abs(x - y) <= 0.12 * max(abs(x), abs(y), 1e-9)


def together(title: str) -> bool:
    """Whether a title gives a number of two or more together."""
    return re.search(r"\b(?:combin\w+|total|together|between them|in all|overall|joint)\b|\band\b", title) is not None


def _derived(q: Quantity, title: frozenset[str], body: Body, rival: Quantity | None) -> bool:
    """Whether two or three numbers that stand together make it: a sum, a difference, a share, a change, the rest to 100%."""
    wide = max(q.precision / 2, 1e-9) if q.kind in ("percent", "money", "measure") or q.low >= 1000 else 1e-9
    if q.approximate or q.bound:
        wide = max(wide, abs(q.low) * 0.08, round_step(q.low) / 2)
    ratio = max(wide, 1.0) if q.kind in ("percent", "points") else wide

    def together_told(parts: Sequence[Quantity]) -> bool:
        """Where the body has another number for it, parts of other sentences must say that they go on with it."""
        first = parts[0]
        return rival is None or all(
            body.places[p] == body.places[first] or p.more or (p.noun is not None and p.noun == first.noun) for p in parts[1:]
        )

    same_noun = [p for p in body.quantities if p.kind == q.kind and p.noun and p.noun == q.noun][:8]
    for i, (words, group) in enumerate((*body.near, (title, tuple(same_noun)))):
        if not group or (len(words & title) < 2 and i > 3) or (rival is not None and rival not in group):
            continue
        if q.kind == "percent" and any(p.kind == "percent" and abs(100 - p.low - q.low) <= ratio for p in group):
            return True
        kinds = (q.kind, "points") if q.kind == "cardinal" and q.noun is None else (q.kind,)
        if words & _EACH and any(
            abs(a.low * b.low - q.low) <= max(wide, 0.02 * q.low) for a, b in itertools.combinations(group, 2) if q.kind in (a.kind, b.kind)
        ):
            return True
        if words & _EACH and any(p.kind == q.kind and p.low and q.low / p.low in body.plain and 2 <= q.low / p.low <= 12 for p in group):
            return True
        if _part_of(q, [p for p in group if rival is None or body.places[p] == body.places[rival]], words):
            return True
        alike = [p for p in group if p.kind in kinds and p.currency == q.currency and not p.compound][:7]
        if any(
            abs(sum(p.low for p in ps) - q.low) <= wide
            for n in (2, 3)
            for ps in itertools.combinations(alike, n)
            if _addable(q, ps) and together_told(ps)
        ):
            return True
        if any(
            abs(abs(a.low - b.low) - q.low) <= wide
            for a, b in itertools.combinations(alike, 2)
            if _addable(q, (a, b)) and together_told((a, b))
        ):
            return True
        if len(alike) > 3 and abs(sum(p.low for p in alike) - q.low) <= wide:
            return True
        if q.kind in ("percent", "points") and _ratio(q, group, ratio):
            return True
    combined = q.kind == "cardinal" and q.noun is None and title & _TOGETHER and len(body.plain) < 30
    if combined and any(a + b == q.low for a, b in itertools.combinations(body.plain, 2)):
        return True
    if q.noun == "wicket" and rival is None and 10 - q.low in body.plain:
        return True
    margin = q.kind in ("cardinal", "points") and q.noun in (None, "point", "goal", "run", "vote", "seat")
    if margin and any(
        p.kind == "score" and len(p.values) == 2 and q.low in (abs(p.values[0] - p.values[1]), sum(p.values)) for p in body.quantities
    ):
        return True
    if q.kind == "cardinal" and len(body.years) > 1 and q.noun in (None, "year"):
        return any(abs(a - b) == q.low for a, b in itertools.combinations(body.years, 2))
    return False


#: "300 people paid £30 each".
_EACH = frozenset({"each", "apiec", "every", "daily", "month", "annua", "yearl", "group", "batch", "boxes", "teams"})
_MULTIPLES = {"doubl": 2.0, "twice": 2.0, "tripl": 3.0, "trebl": 3.0, "quadr": 4.0, "halve": 0.5, "halvi": 0.5, "tenfo": 10.0}


def _part_of(q: Quantity, group: Sequence[Quantity], words: frozenset[str]) -> bool:
    """Whether it is half of a number, or twice it."""
    wide = max(q.precision / 2, 0.02 * q.low)
    told = [v for w, v in _MULTIPLES.items() if w in words] + ([0.5] if "half" in words else [])
    for p in group:
        if p.kind != q.kind or p.currency != q.currency:
            continue
        shares = [
            f.low / (100 if f.kind == "percent" else 1) for f in group if f.kind in ("fraction", "ratio", "percent") and f.kind != p.kind
        ]
        if any(abs(p.low * f - q.low) <= wide for s in (*shares, *told) for f in (s, 1 - s) if f > 0):
            return True
    return False


def _addable(q: Quantity, parts: Sequence[Quantity]) -> bool:
    """Whether a sum of the parts can count what the number of the headline counts."""
    if q.kind != "cardinal" or q.noun is None:
        return True
    kind = noun_class(q.noun)
    nouns = {noun_class(p.noun) if p.noun else None for p in parts}
    return kind in nouns or nouns == {None} or kind == "people"


def _ratio(q: Quantity, group: Sequence[Quantity], wide: float) -> bool:
    for a, b in itertools.permutations([p for p in group if p.kind in ("cardinal", "money", "measure", "percent")][:7], 2):
        if (
            a.kind == b.kind
            and b.low > 0
            and (abs(a.low / b.low * 100 - q.low) <= wide or abs(abs(a.low / b.low - 1) * 100 - q.low) <= wide)
        ):
            return True
    return False
