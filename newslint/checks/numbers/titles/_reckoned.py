"""What can be reckoned from the numbers, dates, hours and lists of a body."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers._nouns import noun_class
from newslint.checks.numbers.titles._same import same
from newslint.checks.numbers.titles._values import BODY, DAYS, Value, of
from newslint.document import Document
from newslint.layers.numbers.words import CARDINALS, ORDINALS
from newslint.regexp import regexp
from newslint.source import Span


class Body(NamedTuple):
    """The values of the running text, and what a reader can make of them."""

    values: tuple[Value, ...]
    #: All figures and number words that are no part of a date.
    plain: frozenset[float]
    sentences: tuple[Span, ...]
    #: The values of each sentence.
    inside: tuple[tuple[Value, ...], ...]
    words: tuple[frozenset[str], ...]
    years: frozenset[int]
    #: Lengths of lists, with the words around them.
    lengths: tuple[tuple[int, frozenset[str]], ...]
    #: What the text reckons with, plainly enough for a title to be measured by it.
    reckoned: tuple[Value, ...]
    #: The sentence of each value.
    place: dict[Span, int]


_DIGITS = regexp(r"(?<![\w.])\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_WORDS = regexp(r"[a-z]+")
_SPELLED = {**CARDINALS, **ORDINALS, "dozen": 12.0, "pair": 2.0, "couple": 2.0, "both": 2.0, "twice": 2.0, "twins": 2.0, "decade": 10.0, "century": 100.0, "fortnight": 14.0}
_IDLE = frozenset("the and for with from that this have has had was were are its his her their out over after into not but who will more than says said all new one two off per".split())


def content(text: str) -> frozenset[str]:
    """The stems of the words that say something."""
    return frozenset(w[:5] for w in re.findall(r"[^\W\d_]{3,}", text.lower()) if w not in _IDLE and w not in _SPELLED)


def body_of(doc: Document) -> Body:
    """What the paragraphs, items and quotations of an article hold."""
    spans = [b.span for b in doc.blocks if b.kind in BODY]
    values = of(doc, spans)
    dates = [d.span for d in doc.dates if d.kind not in ("duration", "age")]
    plain = {x for v in values for x in (v.low, v.high, *v.values)}
    for s in spans:
        lower = doc.text[s.start : s.end].lower()
        for m in itertools.chain(_DIGITS.finditer(lower), _WORDS.finditer(lower)):
            n = _SPELLED.get(m[0]) if m[0].isalpha() else float(m[0].replace(",", ""))
            if n is not None and not any(d.start <= s.start + m.start() < d.end for d in dates):
                plain.add(n)
    sentences = tuple(x for s in spans for x in doc.sentences_in(s))
    inside = tuple(tuple(v for v in values if x.start <= v.span.start < x.end) for x in sentences)
    body = Body(
        tuple(values), frozenset(plain), sentences, inside, tuple(content(x.of(doc.text)) for x in sentences),
        frozenset(d.year for d in doc.dates if d.year and any(s.start <= d.span.start < s.end for s in spans)), tuple(_lengths(doc, sentences)), (),
        {v.span: i for i, group in enumerate(inside) for v in group},
    )  # fmt: skip
    return body._replace(reckoned=tuple(_reckoned(doc, body)))


#: One without a number beside those who are counted: "five men and a boy", "the driver and 11 passengers", "Karl Braun, his wife and three children".
_AND_ONE = regexp(r"(?:[ \n][\w’'-]+){0,7},?[ \n]and[ \n](?:an?|one|his|her|their|its|another)[ \n](?!half|third|quarter|dozen|few|number|total|year|month|week|day)")
_ONE_AND = regexp(
    r"(?:[A-Z][\w’'-]+,?[ \n])*(?:[A-Z][\w’'-]+|\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir|[Oo]ne)[ \n][\w’'-]+(?:[ \n][\w’'-]+)?)(?:,[ \n](?:[\w’'-]+[ \n]?){1,3})*,?[ \n](?:and|with|plus)[ \n](?:his |her |their |the |another )?$"
)
_EACH = regexp(r"\b(?:each|apiece|every|daily|a (?:day|week|month|year|head|piece|night)|per|monthly|yearly|annual\w*|times|deep|high|by|groups?|boxes|teams)\b", re.IGNORECASE)
_JOIN = regexp(r"[^.;!?]{0,60}?(?:,|\band\b|\bplus\b|\bor\b|\bwith\b)[^.;!?\d]{0,25}")


def ways(doc: Document, t: Value, body: Body, words: frozenset[str]) -> Iterator[str]:
    """The ways in which the body makes a number of a title, each with how near to one another its parts stand."""
    yield from (f"{v.way}" for v in body.reckoned if v.way and same(t, v))
    if t.sort in ("count", "money", "size", "points", "nth", "time", "age", "times"):
        yield from _sums(doc, t, body)
    if t.sort == "share":
        yield from _shares(t, body)
    if t.sort in ("time", "age", "nth"):
        yield from _lengths_of_time(doc, t, body)
    if t.sort in ("count", "times") and t.low <= 30:
        if any(n == t.low and words & near for n, near in body.lengths):
            yield "list"
        elif any(n == t.low for n, _ in body.lengths):
            yield "list of anything"
        elif any(n == t.low - 1 for n, _ in body.lengths):
            yield "list and one more"
    if t.sort == "score":
        yield from _of_scores(t, body)
    elif t.sort in ("count", "points") and t.noun in (None, "point", "goal", "run", "vote", "seat", "way") and any(
        v.sort == "score" and len(v.values) == 2 and t.low in (abs(v.values[0] - v.values[1]), sum(v.values)) for v in body.values
    ):
        yield "of a score"
    if t.sort == "nth" and any((v.sort in ("count", "time", "times") and v.low - t.low in (-1, 0, 1)) or (v.sort == "score" and t.unit == "game" and sum(v.values) == t.low) for v in body.values):
        yield "counted"
    if t.sort in ("count", "time", "times") and any(v.sort == "nth" and v.low - t.low in (0, 1) for v in body.values):
        yield "in a row"
    if t.sort == "time" and any(v.sort == "clocked" and t.low in (v.low // 60, v.low // 60 + 1) for v in body.values):
        yield "counted"  # "117 minutes and 52 seconds"
    if t.sort == "times" and any(a.sort == b.sort and b.low and abs(a.low / b.low - t.low) <= 0.06 * t.low for a, b in itertools.permutations(body.values[:30], 2)):
        yield "ratio"


def _sums(doc: Document, t: Value, body: Body) -> Iterator[str]:
    wide = max(t.step / 2, 1e-9) if t.sort in ("money", "size") or t.low >= 1000 else 1e-9
    if t.loose:
        wide = max(wide, 0.08 * t.low)
    groups = [(i, g) for i, g in enumerate(body.inside) if g]
    windows = [("here", i, g) for i, g in groups] + [("near", i, (*g, *(body.inside[i + 1] if i + 1 < len(body.inside) else ()))) for i, g in groups]
    small = [v for v in body.values if _kin(t, v)][:10]
    windows.append(("far", -1, tuple(small)))
    done: set[str] = set()
    for where, i, group in windows:
        apart = where != "here"
        alike = [v for v in group if _kin(t, v) and _THAN.match(doc.text, v.span.end) is None and (v.low != 1 or t.sort != "count" or _fits(t, (v,)))][:8]
        for n in (2, 3, 4):
            if where == "far" and n > 2:
                continue
            for parts in itertools.combinations(alike, n):
                if abs(sum(v.low for v in parts) - t.low) <= wide:
                    done.add(f"sum {where}{'' if _fits(t, parts, apart) else ' of others'}")
        for a, b in itertools.permutations(alike, 2):
            if abs(a.low - b.low - t.low) <= wide and (a.low > t.low or b.low < 0):
                done.add(f"difference {where}{'' if _fits(t, (a, b), apart) else ' of others'}")
        if where == "here" and t.sort == "count":
            for n in (1, 2, 3):
                for run in (alike[k : k + n] for k in range(len(alike) - n + 1)):
                    extra = t.low - sum(v.low for v in run)
                    if 0 < extra < 5 and extra <= _unnumbered(doc, run):
                        done.add(f"one more here{'' if _fits(t, run) else ' of others'}")
        if where != "far":
            told = body.sentences[i].of(doc.text)
            each = _EACH.search(told) is not None or (where == "near" and i + 1 < len(body.sentences) and _EACH.search(body.sentences[i + 1].of(doc.text)) is not None)
            for a, b in itertools.combinations(group[:10], 2):
                if "clock" in (a.sort, b.sort) or (t.sort != "age" and "age" in (a.sort, b.sort)):
                    continue
                if t.sort in (a.sort, b.sort) or _kin(t, a) or _kin(t, b):
                    shares = [x.low for x in (a, b) if x.sort == "share"]
                    other = a if b.sort == "share" else b
                    if len(shares) == 1 and other.sort != "share" and any(abs(other.low * f - t.low) <= max(wide, 0.02 * t.low) for s in shares for f in (s, 1 - s, 1 + s)):
                        done.add(f"share of {where}")
                    elif not shares and min(a.low, b.low) > 1 and abs(a.low * b.low - t.low) <= max(wide, 0.02 * t.low):
                        done.add(f"product {where}{', each' if each else ''}")
    noun = [v.low for v in body.values if t.noun and v.noun and noun_class(v.noun) == noun_class(t.noun) and v.sort == t.sort]
    if len(noun) > 2 and any(abs(sum(run) - t.low) <= wide for run in ([*noun], sorted(set(noun)))):
        done.add("sum of all")
    if t.sort == "count" and any(v.sort == "count" and v.low == t.low / 2 and v.low > 2 and (v.noun is None or t.noun is None or noun_class(v.noun) != noun_class(t.noun)) for v in body.values):
        done.add("twice")
    yield from _nearest(done)


#: "Three more than they need": by how many, no part.
_THAN = regexp(r"[ \n](?:more|fewer|less|better|worse)[ \n]than\b")


def _unnumbered(doc: Document, run: Sequence[Value]) -> int:
    """How many stand without a number beside a row of counts."""
    start = run[0].span.start
    before = _ONE_AND.search(doc.text, max(start - 60, doc.sentence_at(start).start), start)
    return (before.group().count(",") + 1 if before else 0) + (_AND_ONE.match(doc.text, run[-1].span.end) is not None) + sum(v.quantity is not None and v.quantity.more and v.low == 1 for v in run)


def _nearest(done: set[str]) -> Iterator[str]:
    """Of each way that which has its parts nearest to one another."""
    for way in done:
        if not (" far" in way and {way.replace("far", "near"), way.replace("far", "here")} & done) and not (" near" in way and way.replace("near", "here") in done):
            yield way


def _kin(t: Value, v: Value) -> bool:
    """Whether numbers can be added up to another."""
    if t.sort in ("nth", "times"):
        return v.sort in (t.sort, "count")
    if t.sort == "count" and t.noun is None and v.sort == "money" and t.low >= 1000:
        return True  # "Prize of 500,000 shared"
    return (v.sort == t.sort and (v.unit == t.unit or t.sort in ("size", "money"))) or (v.sort == "count" and v.noun is None) or (t.sort == "points" and v.sort == "share")


def _fits(t: Value, parts: Sequence[Value], strict: bool = False) -> bool:
    """Whether a sum of the parts can count what the title counts."""
    if t.sort != "count" or t.noun is None:
        return True
    kind = noun_class(t.noun)
    nouns = {noun_class(p.noun) if p.noun else None for p in parts}
    return nouns <= ({kind} if strict else {kind, None}) or (kind == "people" and len(nouns) > 1)


def _shares(t: Value, body: Body) -> Iterator[str]:
    half = max(t.step / 2, 0.005) + (0.03 if t.printed != "percent" else 0) * min(t.low * 3, 1) + (0.04 if t.loose else 0)
    done: set[str] = set()
    groups = [(i, g) for i, g in enumerate(body.inside) if g]
    for where, reach in (("here", 1), ("near", 2), ("far", 99)):
        for i, _ in groups:
            group = [v for g in body.inside[i : i + reach] for v in g if v.low > 0 and v.sort in ("count", "money", "size", "share", "time")][:12]
            for a, b in itertools.permutations(group, 2):
                if a.sort != b.sort:
                    continue
                if a.low < b.low and abs(a.low / b.low - t.low) <= half and a.sort != "share":
                    done.add(f"part {where}")
                if (a.low < b.low and abs(1 - a.low / b.low - t.low) <= half) or (a.low > b.low and abs(a.low / b.low - 1 - t.low) <= half):
                    done.add(f"change {where}")
                near = 0.0006 if half == 0.005 and max(t.step, a.step, b.step) < 0.01 else half
                done |= {f"sum of shares {where}"} if a.sort == "share" and abs(a.low + b.low - t.low) <= near else set()
                if a.sort == "share" and (abs(a.low - b.low - t.low) <= near or abs(1 - a.low - b.low - t.low) <= near):
                    done.add(f"rest of shares {where}")
            if any(v.sort == "share" and abs(1 - v.low - t.low) <= half for v in group):
                done.add(f"rest {where}")
    yield from _nearest(done)


def _lengths_of_time(doc: Document, t: Value, body: Body) -> Iterator[str]:
    published = doc.metadata.date
    years = set(body.years) | ({published.year} if published else set())
    unit = "year" if t.sort == "age" else t.unit
    size = t.low * DAYS.get(unit or "year", 365.25)
    if (unit == "year" or t.sort == "nth") and any(abs(abs(a - b) - t.low) <= (1 if t.sort == "age" or t.loose else 0) for a, b in itertools.combinations(years, 2)):
        yield "between years"
    elif unit == "year" and any(abs(abs(a - b) - t.low) <= 1 for a, b in itertools.combinations(years, 2)):
        yield "about between years"
    if unit == "year" and t.low > 20 and any(abs(abs(a - b) - t.low) <= 0.1 * t.low for a, b in itertools.combinations(years, 2)) and (t.loose or t.low % 10 == 0):
        yield "about between years"
    if t.sort == "time" and t.unit not in ("hour", "minute", "second"):
        days = sorted({r.toordinal() for d in doc.dates for i in d.readings[:1] for r in (i.low, i.high)} | ({published.toordinal()} if published else set()))
        gaps = {abs(a - b) for a, b in itertools.combinations(days[:40], 2)}
        if any(abs(g - size) <= max(size * 0.08, DAYS[t.unit or "day"]) for g in gaps):
            yield "between days"
    if t.unit in ("second", "minute") and any(abs(a - b) == t.low * {"second": 1, "minute": 60}[t.unit] for a, b in itertools.combinations(_clocked(doc.text), 2)):
        yield "between days"  # "won by 11 seconds": in 2 hours 8 minutes 41 seconds, and the next in 2:08:52
    if t.sort == "nth" and t.unit in ("day", "week", "month", "birthday", "anniversary"):
        days = sorted({i.low.toordinal() for d in doc.dates for i in d.readings[:1]} | ({published.toordinal()} if published else set()))
        if any(abs(abs(a - b) / DAYS.get(t.unit or "", 365.25) - t.low) <= 1.1 for a, b in itertools.combinations(days[:40], 2)):
            yield "between days"
    if t.sort == "time":
        told = [v for v in body.values if v.sort == "time" and v.unit in DAYS]
        if any(abs(sum(v.low * DAYS[v.unit or "day"] for v in run) - size) <= 0.02 * size for n in (2, 3) for run in itertools.combinations(told[:8], n)):
            yield "sum of times"
        ages = {v.low for v in body.values if v.sort == "age"}
        if t.unit == "year" and any(abs(a - b) == t.low for a, b in itertools.combinations(ages, 2)):
            yield "between ages"
    if t.sort == "age" and any(v.sort in ("time", "nth") and abs(v.low - t.low) <= 1 for v in body.values):
        yield "as a time"


_RACED = regexp(r"(?<![\d:])(?:(?P<h>\d)(?::| hours?,? ))?(?P<m>\d{1,2})(?::| minutes?,? (?:and )?)(?P<s>[0-5]?\d)(?!:?\d)")


def _clocked(text: str) -> set[int]:
    """The times of a race, in seconds: the first dozen."""
    found = itertools.islice(_RACED.finditer(text), 12)
    return {int(m["h"] or 0) * 3600 + int(m["m"]) * 60 + int(m["s"]) for m in found}


def _of_scores(t: Value, body: Body) -> Iterator[str]:
    pair = t.values
    if len(pair) != 2:
        return
    told = [v for v in body.values if v.sort == "score" and len(v.values) == 2]
    low, high = min(pair), max(pair)
    if any({a.values[0] + b.values[i], a.values[1] + b.values[1 - i]} == set(pair) for a, b in itertools.combinations(told[:8], 2) for i in (0, 1)):
        yield "two legs"
    if high in body.plain and (low in body.plain or low + high in body.plain or low == 0):
        yield "both sides"


#: What is reckoned plainly ------------------------------------------------------------------------------------------------------

_OF_THE = regexp(r"[ \n](?:of|out of)[ \n](?:(?:the|its|their|his|her|all|some|about|[\w’'-]+[’']s?)[ \n]){0,3}?$")
_OF_THEM = regexp(r"[ \n](?:[a-z]+[ \n])?of[ \n](?:them|these|those|which|whom)\b")
_CHANGE = regexp(r"[^.;!?]*?\b(?:from|to|instead of|rather than|against|compared with|up from|down from|now costs?|by)\b[^.;!?]*")
_EACH_OF = regexp(r"\b(?:each|apiece|every|per)\b", re.IGNORECASE)


def _reckoned(doc: Document, body: Body) -> Iterator[Value]:
    published = doc.metadata.date
    for i, group in enumerate(body.inside[:12]):
        counts = [v for v in group if v.sort == "count" and (v.low != 1 or (v.noun and noun_class(v.noun) == "people")) and not (v.quantity and (v.quantity.compound or v.quantity.partitive))]
        for k in range(len(counts)):
            run = [counts[k]]
            for v in counts[k + 1 :]:
                if _JOIN.fullmatch(doc.text, run[-1].span.end, v.span.start) is None and not (v.quantity and v.quantity.more):
                    break
                run.append(v)
                total = sum(r.low for r in run)
                yield Value("count", total, total, Span(run[0].span.start, v.span.end), None, run[0].noun, max(r.step for r in run), any(r.loose for r in run), None, (), "sum", tuple(r.span for r in run))
        near = [*group, *(body.inside[i + 1] if i + 1 < len(body.inside) else ())]
        for a, b in itertools.combinations(near, 2):
            span = Span(a.span.start, b.span.end)
            between = doc.text[a.span.end : b.span.start]
            here = b in group
            if a.sort == b.sort == "count" and b.low < a.low and _OF_THEM.match(doc.text, b.span.end):
                yield Value("share", b.low / a.low, b.low / a.low, span, step=0.01, values=(b.low, a.low), way="part of a whole")
            if here and a.sort == b.sort == "count" and a.low < b.low and _OF_THE.search(between) and len(between) < 40:
                yield Value("share", a.low / b.low, a.low / b.low, span, step=0.01, values=(a.low, b.low), way="part of a whole")
            if here and (a.sort == b.sort or (b.sort == "count" and b.noun is None) or (a.sort == "count" and a.noun is None)) and {a.sort, b.sort} <= {"count", "money", "size"} and (a.unit == b.unit or a.sort != b.sort) and a.low > 0 and b.low > 0 and a.low != b.low and _CHANGE.fullmatch(between):
                for x, y in ((a, b), (b, a)):
                    rise = abs(y.low / x.low - 1)
                    yield Value("share", rise, rise, span, step=0.01, way="change")
            if a.sort == b.sort == "clock":
                for gap in {(b.low - a.low) % 1440, (b.low - a.low) % 720} if "half a day" in (a.unit, b.unit) else {(b.low - a.low) % 1440}:
                    yield Value("time", gap / 60, gap / 60, span, "hour", way="between hours")
            if {a.sort, b.sort} <= {"count", "size", "money"} and (a.sort, b.sort) != ("money", "money") and _EACH_OF.search(doc.text, a.span.start, body.sentences[body.place[b.span]].end):
                big = a if a.sort != "count" else b
                yield Value(big.sort, a.low * b.low, a.high * b.high, span, big.unit, big.noun if big.sort != "count" else None, step=max(0.02 * a.low * b.low, 1e-9), quantity=big.quantity and big.quantity._replace(low=a.low * b.low, high=a.low * b.low, precision=0.02 * a.low * b.low), way="each")
    if published:
        for d in doc.dates:
            if d.year and 0 < published.year - d.year < 2000 and any(s.start <= d.span.start < s.end for s in body.sentences):
                n = float(published.year - d.year)
                born = d.role == "birth" or re.search(r"\bborn\b", doc.text[max(d.span.start - 60, 0) : d.span.start]) is not None
                before = d.month is not None and d.month > published.month
                yield Value("age" if born else "time", n - before if born else n, n, d.span, None if born else "year", way="born" if born else "years since", loose=False)
    ends = [d for d in doc.dates if d.year and d.role not in ("birth", "death", "life") and any(s.start <= d.span.start < s.end for s in body.sentences)]
    for first, last in itertools.combinations(ends[:6], 2):
        if first.year and last.year and last.year > first.year:
            yield Value("time", last.year - first.year, last.year - first.year, Span(first.span.start, max(last.span.end, first.span.end)), "year", way="between years")
    dated = [d for d in doc.dates if d.readings and d.granularity == "day" and any(s.start <= d.span.start < s.end for s in body.sentences)][:5]
    for first, last in itertools.combinations(dated, 2):
        days = abs((last.readings[0].low - first.readings[0].low).days)
        if 3 < days < 4000 and first.readings[0].low == first.readings[0].high:
            yield Value("time", days, days + 1, Span(first.span.start, last.span.end), "day", way="between days")
    yield from _votes(doc, body)
    yield from _listed(doc, body)


#: "By 212 votes to 187", "sixty-one senators voted for her and 28 against".
_TO = regexp(r"[ \n](?:[a-z]+[ \n])?to[ \n](?:just[ \n]|only[ \n])?")
_FOR = regexp(r"[^.;!?]{0,60}?\b(?:for|in favou?r|yes|aye)\b[^.;!?\d]{0,40}?\b(?:and|with|while|to)[ \n](?:just[ \n]|only[ \n])?")
_AGAINST = regexp(r"[^.;!?\d]{0,25}?\b(?:against|opposed|no)\b")


def _votes(doc: Document, body: Body) -> Iterator[Value]:
    """The two sides of a vote, told apart."""
    for a, b in ((a, b) for group in body.inside for a, b in itertools.pairwise([v for v in group if v.sort == "count"])):
        to = _TO.fullmatch(doc.text, a.span.end, b.span.start) is not None and a.noun == "vote"
        if to or (_FOR.fullmatch(doc.text, a.span.end, b.span.start) and _AGAINST.match(doc.text, b.span.end)):
            yield Value("score", a.low, a.low, Span(a.span.start, b.span.end), values=(a.low, b.low), way="two sides")


_QUOTED = regexp(r"[“\"][^”\"]{2,60}[”\"]")


def _listed(doc: Document, body: Body) -> Iterator[Value]:
    """Lists of names, and of titles in quotation marks."""
    for s in body.sentences[:8]:
        titles = [m for m in _QUOTED.finditer(doc.text, s.start, s.end)]
        if len(titles) > 2 and all(doc.text[m.end() : m.end() + 4].startswith((" by ", ", ", " and", ".", " (")) for m in titles):
            n = float(len(titles))
            yield Value("count", n, n, Span(titles[0].start(), titles[-1].end()), way="titles listed")
        for n, span in _names(doc, s):
            yield Value("count", n, n, span, way="names listed")


_NAME = r"[A-Z][\w’'-]+(?: (?:of |de |la |van |al )?[A-Z][\w’'-]+){0,3}"
_ROW = regexp(rf"(?:{_NAME}, (?:(?:aged )?\d{{1,2}}, )?)*{_NAME}(?:, (?:aged )?\d{{1,2}})?,? and {_NAME}")


def _names(doc: Document, s: Span) -> Iterator[tuple[float, Span]]:
    for m in _ROW.finditer(doc.text, s.start, s.end):
        members = [x for x in re.split(r", | and ", m[0]) if re.match(r"[A-Z]", x)]
        yield float(len(members)), Span(m.start(), m.end())


def _lengths(doc: Document, sentences: Sequence[Span]) -> Iterator[tuple[int, frozenset[str]]]:
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
    for sentence in sentences:
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
        said = content(sentence.of(doc.text)) if found else frozenset()
        yield from ((n, said) for n in found)
