"""The results of a contest as a text prints them: vote totals, shares, scores and finishing times."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.document import Document
from newslint.layers.numbers import UNITS, Quantity
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span


class Value(NamedTuple):
    """One side's result: what it counts ("percent", "plain", "time" in seconds, "length" in metres, "mass" in kilograms) and where it stands."""

    value: float
    kind: str
    span: Span
    #: Printed beside its rival as one score ("3-1"): the same number for both.
    pair: int = -1
    #: The size of the last digit of a measure.
    step: float = 0.0
    #: What is counted, where that is told.
    noun: str | None = None


#: What a bare result counts, and who is counted in a vote.
NOUNS = frozenset(
    "point goal run vote seat ballot try shot stroke percent basket touchdown yea nay aye frame leg end pin preference share delegate length mark elector rubber map ballot constituency".split()
)
_STROKES = ("stroke", "shot")
VOTERS = frozenset(
    "senator member lawmaker deputy councillor councilor delegate legislator mp peer judge justice representative commissioner trustee"
    " parliamentarian shareholder lord supervisor alderman congressman bishop juror republican democrat person".split()
)
_VOTED = regexp(r"\b(?:vot(?:e|ed|es|ing)|in favou?r|against|backed|oppos\w+|ballot\w*|sided|dissent\w*|favou?red|chose|preferred|picked)\b")
_CLOCK = regexp(
    r"(?<![\d:.,])(?P<h6>\d{1,3})[ \n]hours?,?[ \n](?:and[ \n])?(?P<m6>\d{1,2})[ \n]min(?:ute)?s?,?[ \n](?:and[ \n])?(?P<s6>\d{1,2}(?:\.\d{1,3})?)[ \n]sec(?:ond)?s?\b"
    r"|\b(?P<m7>one|two|three|four|five|six|seven|eight|nine|ten)[ \n]minutes?,?[ \n](?:and[ \n])?(?P<s7>\d{1,2}(?:\.\d{1,3})?)(?:[ \n]sec(?:ond)?s?)?\b"
    r"|(?<![\d:.,])(?:(?P<h>\d{1,3}):(?P<m>[0-5]\d):(?P<s>[0-5]\d(?:\.\d{1,3})?)|(?P<m2>\d{1,2}):(?P<s2>[0-5]\d(?:\.\d{1,3})?))(?![\d:])"
    r"|(?<![\d:.,$£€])(?P<h3>\d)hr?[ \n]?(?P<m3>\d{1,2})min?[ \n]?(?P<s3>\d{1,2}(?:\.\d{1,3})?)(?:s(?:ec)?)?\b"
    r"|(?<![\d:.,$£€])(?P<m4>\d{1,2})[ \n]?min(?:ute)?s?[ \n,]{0,2}(?P<s4>\d{1,2}(?:\.\d{1,3})?)[ \n]?s(?:ec(?:ond)?s?)?\b"
    r"|(?<![\d:.,$£€])(?P<s5>\d{1,2}\.\d{2,3})(?![\d%]|[ \n]?(?:percent|per cent|points?|m\b|km\b|kg\b|met))"
)
_BESIDE = regexp(
    r"(?:[A-Z][\w’'.-]*[ \n]){1,3}(?P<a>\d{1,3}),[ \n](?:and[ \n])?(?:the[ \n])?(?:[A-Z][\w’'.-]*[ \n]){1,3}(?P<b>\d{1,3})(?![\w.,]?\d)"
)
#: "49 percent to Labour's 43", "40% to 35": a bare number that is a percentage as its neighbour.
_AGAINST = regexp(
    r",?(?:[ \n][\w’'.-]+){0,4}?[ \n(,]*(?:to|against|versus|vs\.?|and|with|on|at|over)[ \n](?:[\w’'.-]+[ \n]){0,5}?(?:on[ \n])?$"
)
#: "And the Socialists 28.4".
_SHARE = regexp(r"\b(?:and|to)[ \n](?:the[ \n])?(?:[A-Z][\w’'-]*[ \n]){1,3}(?P<n>\d{1,2}\.\d{1,2})(?=[,.;)](?!\d)|$)")
#: "On 34%, down from 37% in June": a value of before.
_PAST = regexp(r"\b(?:up|down|r[oi]se(?:n|s)?|f[ae]ll(?:en|s)?|rising|falling|increase\w*|decrease\w*)[ \n]from[ \n](?:[a-z]+[ \n])?$")
#: "287 for eight", "200 for 3": wickets, not another total.
_WICKETS = regexp(r"\d[ \n]for[ \n]$")
#: "Dropped to 3-4", "a record of 5-2": wins and losses.
_RECORD = regexp(
    r"\b(?:drop\w*|improv\w*|fell|fall\w*|mov\w*|rais\w*|lift\w*|sent|slip\w*|now|records?|runs?)[ \n](?:[^,.;]{0,25}[ \n])?(?:to|of|at|was|is|stands at)[ \n]$|\b(?:left|leaves|leaving|puts?|sends?|sent)[ \n](?:both[ \n])?(?:[\w’'-]+[ \n]){1,2}(?:at[ \n])?$|\brecord (?:to )?\($|\b(?:is|are|went|go) $"
)
#: "The Panthers (14-3)".
_OF_TEAM = regexp(r"[A-Z][\w’'-]*[ \n]\($")
#: What a contest of distance or weight is measured in.
MEASURED = ("length", "mass")
#: "The 100 metres", "the men's 10,000m": an event, no result.
_EVENT = regexp(r"\b(?:the|men[’']s|women[’']s|boys[’']|girls[’'])[ \n]$")
#: "2-14 to 1-10": goals of three points each, and points.
_GOALS_AND_POINTS = regexp(r"(?<![\d.,/-])(?P<a>\d)-(?P<b>\d{1,2}),?[ \n](?:(?:to|and|against)[ \n])?(?:(?:[A-Z][\w’'-]*[ \n]){1,2})?(?P<c>\d)-(?P<d>\d{1,2})(?![\d%/-])")
#: From one side's count to the other's: "votes to", "first preferences to"; what is no count of a side.
_TO = regexp(r"[ \n](?:[a-z-]+[ \n]){1,2}(?:to|against)[ \n](?:(?:[A-Z][\w’'.-]*|his|her|their|its)[ \n]){0,3}")
_WENT = regexp(r"\bfrom[ \n][\d,.]+(?:[ \n][a-z-]+){0,2}[ \n]to[ \n]\d")
_FROM = regexp(r"\b(?:from|between|rose|fell|cut|up|down)[ \n](?:[a-z]+[ \n])?$")
_NO_SIDES = frozenset("year day week month hour minute second mile kilometre metre foot inch pound dollar person percent game match point wicket over age".split()) - {"point"}
_STANDING = regexp(
    r"(?:\b(?:[Oo]n|[Ww]ith|have|has|had|at|to|reached|total|tally)[ \n](?:now[ \n])?|[’']s?[ \n]|\band[ \n](?:the[ \n])?(?:[A-Z][\w’'-]+[ \n]){1,2})(?P<n>\d{1,3})(?P<points>[ \n]points?)?(?![\w%-]|[.,]\d|[ \n](?:games?|matches|minutes?|goals?|years?|percent|per cent|wins?|played|rebounds|assists|of)\b)"
)
_NO_TABLE = regexp(r"\b(?:games? in hand|percent|per cent|quarter|half|rebounds|assists|scored|index|shares?|poll\w*)\b|%")
#: What follows an amount that is somebody's: not the noun of "the $26,500 earner".
_AMOUNT_ENDS = regexp(r"[,.;:)—–]|[ \n](?:[–—-]|(?:to|and|in|against|while|for|of|from|at|on|by|with|this|last|since|so|as|compared|raised|through|versus|vs|offered|bid|that|which|an?)\b)|$")
_BEHINDS = regexp(r"\b\d{1,2}\.\d{1,2}[ \n]\((\d{1,3})\)")
_JUMP = regexp(r"(\d{1,2}\.\d\d)m")
_BARE = regexp(r"(?:(?<![\d.,$£€])(?=\d+\.)|\b(?:with|at|on|was|is|to|had|the)[ \n]|[’']s[ \n])(?P<n>\d{1,3}(?:\.\d{1,2})?)(?=[,.;)](?!\d)|$|[ \n](?:to|for|from|by|and|of)\b)")
#: Totals that are no counts for the layer: beside a name, a target.
_TOTAL = regexp(r"(?:[A-Z][\w’'.-]+,?[ \n]|\b(?:[Ss]et|yes|no|aye|nay)[ \n])(\d{1,3}(?:,\d{3})+(?![\d,]*\d)|\d{2,3}(?=[ \n]to win\b))")
#: "31 for, 19 against and four abstained": no side of a vote.
_NO_SIDE = regexp(
    r"[ \n-](?:under|over)\b(?![ \n]\d)|[ \n](?:\w+[ \n])?(?:abstain\w*|abstentions?|absent\w*|undecided|(?:did|were) not|spoil\w*|blank|invalid|excused|recus\w+|present)\b"
)
#: "Five short of a majority".
_SHORT_OF = regexp(r"[ \n](?:short|shy)[ \n]of\b")
#: "Seven of them voting against".
_OF_THEM = regexp(r"[ \n]of[ \n](?:them|whom)\b")
#: "And pitcher Tom Lacey 342".
_NAMED = regexp(
    r"(?<!Local )(?<!Route )\b(?!Local\b|Route\b|No\b|Highway\b|District\b|Ward\b|Flight\b|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\b)[A-Z][\w’'-]+[ \n](?P<n>\d{2,3})(?=[.,;]|$)"
)
#: "Between 15 percent and 17.5 percent": a range.
_BETWEEN = regexp(r"\b(?:[Bb]etween|range[ \n]of|rang(?:e|es|ed|ing)[ \n](?:from|between))[ \n](?=[^ \n]*\d)")
#: "Smith, 34, beat Jones, 29": ages.
_AGE = regexp(r"[A-Z][\w’'.-]+,[ \n]$")
#: Numbers that are somebody's share or shirt, not a side's result.
_PERSONAL = regexp(
    r"\b(?:scored|scores|scoring|added|adding|hit|adds|with|No\.|number|Game|Route|Highway|District|Ward|Week|Round|Day|aged?|made|making|took|poured in|finished with)[ \n](?:a[ \n])?(?:[\w-]+[ \n])?$"
)


def values(doc: Document, span: Span, skip: tuple[Span, ...], kind: str, noun: str | None = None) -> list[Value]:
    """The results of a kind told in `span`, without the spans in `skip`, in order."""
    if kind == "time":
        return _times(doc.text, span, skip)
    if kind in MEASURED:
        return _measures(doc, span, skip, kind)
    if kind == "table":
        return _standings(doc.text, span, skip)
    if kind == "money":
        return [
            Value(q.low, kind, q.span, step=q.precision, noun=q.currency)
            for q in doc.numbers_in(span)
            if q.kind == kind and q.low == q.high and q.currency == noun and not q.compound and not _skipped(q.span, skip) and _AMOUNT_ENDS.match(doc.text, q.span.end)
        ]
    out = _percents(doc, span, skip) if kind == "percent" else _plains(doc, span, skip, noun)
    return sorted(out, key=lambda v: v.span.start)


def measure(q: Quantity) -> tuple[str, float] | None:
    """The dimension and the base unit's worth of an amount that a contest is measured in."""
    unit = UNITS.get(q.unit or "") if q.kind == "measure" else None
    return (unit.dimension, unit.factor) if unit is not None and unit.dimension in MEASURED else None


def _measures(doc: Document, span: Span, skip: tuple[Span, ...], kind: str) -> list[Value]:
    out = []
    quantities = [q for q in doc.numbers_in(span) if span.start <= q.span.start < span.end]
    metres = kind == "length" and any((measure(q) or ("",))[0] == kind for q in quantities)
    for q in quantities:
        if metres and (jump := _JUMP.fullmatch(q.span.of(doc.text))) is not None:
            # "8.17m and 8.05m": metres, no millions.
            out.append(Value(float(jump[1]), kind, q.span, step=0.01))
            continue
        told = measure(q)
        if told is None or told[0] != kind or q.compound or q.low != q.high or _skipped(q.span, skip):
            continue
        if _EVENT.search(doc.text, max(q.span.start - 12, span.start), q.span.start):
            continue
        out.append(Value(q.low * told[1], kind, q.span, step=q.precision * told[1]))
    if len(out) == 1 and (bare := _BARE.search(doc.text, out[0].span.end, span.end)) is not None and not _skipped(Span(*bare.span("n")), skip):
        # "71.42 metres to beat Brandt, whose best was 70.88".
        first = next(q for q in doc.numbers_in(span) if q.span == out[0].span)
        told = measure(first)
        if told is not None and 0.7 < float(bare["n"]) / first.low < 1.4:
            out.append(Value(float(bare["n"]) * told[1], kind, Span(*bare.span("n")), step=first.precision * told[1]))
    return out


def _standings(text: str, span: Span, skip: tuple[Span, ...]) -> list[Value]:
    """Points in a table: "on 58 points", "to Rovira's 49"."""
    if _NO_TABLE.search(text, span.start, span.end):
        return []
    told = [m for m in _STANDING.finditer(text, span.start, span.end) if not _skipped(Span(*m.span("n")), skip)]
    return [Value(float(m["n"]), "table", Span(*m.span("n")), noun="point" if m["points"] else None) for m in told]


def _skipped(span: Span, skip: tuple[Span, ...]) -> bool:
    return any(span.start < s.end and s.start < span.end for s in skip)


def _percents(doc: Document, span: Span, skip: tuple[Span, ...]) -> list[Value]:
    out: list[Value] = []
    text = doc.text
    for v in doc.numbers_in(span):
        if not span.start <= v.span.start < span.end or _skipped(v.span, skip) or (v.compound and not v.values):
            continue
        if _BETWEEN.search(text, max(v.span.start - 15, 0), v.span.end) or _PAST.search(text, max(v.span.start - 30, span.start), v.span.start):
            continue
        if len(v.values) == 2 and (v.kind == "percent" or (v.kind == "score" and ("%" in v.span.of(text) or "per" in v.span.of(text)))):
            out += [Value(v.values[0], "percent", v.span, v.span.start), Value(v.values[1], "percent", v.span, v.span.start)]
        elif (v.kind == "percent" and v.low == v.high) or (
            v.kind == "cardinal"
            and out
            and v.noun is None
            and v.low == v.high < 100
            and _AGAINST.fullmatch(text[out[-1].span.end : v.span.start])
        ):
            out.append(Value(v.low, "percent", v.span))
    for m in _SHARE.finditer(text, out[0].span.end, span.end) if len(out) == 1 else ():
        if not _skipped(Span(*m.span("n")), (*skip, *(q.span for q in doc.numbers_in(span)))):
            out.append(Value(float(m["n"]), "percent", Span(*m.span("n"))))
    return out


def _plains(doc: Document, span: Span, skip: tuple[Span, ...], noun: str | None) -> list[Value]:
    out: list[Value] = []
    text = doc.text
    voted = _VOTED.search(text, span.start, span.end) is not None
    counted = re.search(r"\b(?:seats|votes|delegates)\b", text[span.start : span.end]) is not None
    scored = any(v.kind == "score" for v in doc.numbers_in(span))
    for v in doc.numbers_in(span):
        if not span.start <= v.span.start < span.end or _skipped(v.span, skip):
            continue
        if v.kind == "score" and len(v.values) == 2 and "%" not in v.span.of(text) and "per" not in v.span.of(text):
            if noun == "run" and v.values[1] <= 10 and v.values[0] >= 50:
                # "188-3": runs for wickets.
                continue
            if not _RECORD.search(text[max(v.span.start - 50, 0) : v.span.start]) and not (_OF_TEAM.search(text, max(v.span.start - 30, 0), v.span.start) and text[v.span.end : v.span.end + 1] in ",)"):
                out += [Value(v.values[0], "plain", v.span, v.span.start), Value(v.values[1], "plain", v.span, v.span.start)]
            continue
        if v.kind == "points" and v.unit == "point" and not v.compound and v.low == v.high:
            if (
                noun in (None, "point")
                and not scored
                and not (v.low < 100 and re.search(
                    r"\b(?:scor\w+|add\w+|poured in|netted|kicked|of his|of her)[ \n](?:\w+[ \n])?$",
                    text[max(v.span.start - 20, 0) : v.span.start],
                ))
            ):
                out.append(Value(v.low, "plain", v.span, noun="point"))
            continue
        before = text[max(v.span.start - 30, 0) : v.span.start]
        if v.noun is None and _SHORT_OF.match(text, v.span.end):
            continue
        if _NO_SIDE.match(text, v.span.end) or _PAST.search(text, max(v.span.start - 30, span.start), v.span.start):
            continue
        if re.search(r"\bof (?:the|its|their|all) (?:[a-z]+[’']s? )?$", text[max(v.span.start - 24, 0) : v.number.start]):
            # "Six of the nine judges", "52 of the 121 seats": the whole.
            continue
        if _WENT.search(text, max(v.span.start - 25, span.start), v.span.end + 25):
            # "Shrink from 26 to 19".
            continue
        if re.search(r"\bout of (?:[a-z]+ ){0,2}$", before) or (v.noun is not None and re.search(r"\bOf (?:the )?$", before)):
            # "Of the 500 people polled, 265 backed it".
            continue
        if v.words and v.low == 1 and v.noun is None:
            # "The blue one".
            continue
        counts = v.noun is None or v.noun in NOUNS or v.noun == noun or (voted and v.noun in VOTERS)
        if v.kind != "cardinal" or v.compound or (v.partitive and not ((voted or counted) and (_OF_THEM.match(text, v.number.end) or v.noun in VOTERS or v.noun in ("vote", "ballot", "seat", "delegate")))) or not counts:
            continue
        if v.noun is None and v.words and re.search(r"\b(?:the|these|those|last|other|first)[ \n]$", before):
            # "Separated the two", "the last eight".
            continue
        if len(v.values) == 2:
            out += [Value(v.values[0], "plain", v.span, v.span.start), Value(v.values[1], "plain", v.span, v.span.start)]
        elif v.low == v.high and not (noun not in _STROKES and _WICKETS.search(before)) and not (
            v.noun is None and _AGE.search(before) and v.low < 100 and not re.match(r"[ \n]to[ \n]\d", text[v.span.end : v.span.end + 6])
        ):
            if v.noun is None and v.low < 60 and _PERSONAL.search(before) and noun not in ("vote", "seat") and not counted:
                continue
            out.append(Value(v.low, "plain", v.span, noun=v.noun))
    for a, b in _versus(doc, span, skip):
        out = [v for v in out if v.span not in (a.span, b.span)]
        out += [Value(q.low, "plain", q.span, a.span.start, noun=a.noun) for q in (a, b)]
    if len(out) < 2 and noun in (None, "vote"):
        # "Ford sold 41,000 trucks and Chevrolet 36,000": totals of anything.
        totals = [
            Value(v.low, "plain", v.span, noun=v.noun)
            for v in doc.numbers_in(span)
            if span.start <= v.span.start < span.end
            and not _skipped(v.span, skip)
            and v.kind == "cardinal"
            and v.low == v.high >= 1000
            and not v.compound
        ]
        same = [
            Value(v.low, "plain", v.span, noun=v.noun)
            for v in doc.numbers_in(span)
            if v.kind == "cardinal" and v.low == v.high > 1 and not v.compound and not v.partitive and span.start <= v.span.start < span.end and not _skipped(v.span, skip)
        ]
        # "Khan got through 31 words and Hart 27".
        alike = len(same) == 2 and not _WENT.search(text, *span) and same[0].noun is not None and same[1].noun in (None, same[0].noun) and same[0].noun not in _NO_SIDES
        out = totals if len(totals) == 2 else same if alike else out
    for m in _TOTAL.finditer(text, span.start, span.end):
        total = Span(*m.span(1))
        known = [v.span for v in out] + [q.span for q in doc.numbers_in(span)]
        if not _skipped(total, (*skip, *known)):
            out.append(Value(float(m[1].replace(",", "")), "plain", total))
    if noun in _STROKES and sum(v.value >= 150 for v in out) > 1:
        # "With a 67 for 274": the round, and what counts.
        out = [v for v in out if v.value >= 150]
    for m in _GOALS_AND_POINTS.finditer(text, span.start, span.end):
        whole = Span(*m.span())
        if max(int(m["b"]), int(m["d"])) < 8:
            continue
        out = [v for v in out if not v.span.overlaps(whole)]
        if noun in (None, "point"):
            out += [Value(3 * float(m[g]) + float(m[p]), "plain", Span(m.start(g), m.end(p)), m.start()) for g, p in ("ab", "cd")]
    behinds = list(_BEHINDS.finditer(text, span.start, span.end))
    if len(behinds) == 2:
        # "13.10 (88) to Corio's 10.10 (70)": goals, behinds and points.
        out = [Value(float(m[1]), "plain", Span(*m.span(1)), span.start, noun="point") for m in behinds]
    if len(out) == 1:
        for m in _NAMED.finditer(text, span.start, span.end):
            total = Span(*m.span("n"))
            if not _skipped(total, (*skip, *(v.span for v in out), *(q.span for q in doc.numbers_in(span)))):
                out.append(Value(float(m["n"]), "plain", total))
    for m in _BESIDE.finditer(text, span.start, span.end):
        if not any(v.span.start in (m.start("a"), m.start("b")) for v in out):
            out += [Value(float(m[side]), "plain", Span(*m.span(side)), -2 - m.start()) for side in ("a", "b")]
    return out


def _versus(doc: Document, span: Span, skip: tuple[Span, ...]) -> Iterator[tuple[Quantity, Quantity]]:
    """ "Seven legs to three", "4,218 first preferences to 3,876": two counts set against each other."""
    text = doc.text
    told = [q for q in doc.numbers_in(span) if q.kind in ("cardinal", "points") and q.low == q.high and not q.compound and not _skipped(q.span, skip)]
    for a, b in itertools.pairwise(told):
        if (
            _TO.fullmatch(text, a.number.end, b.span.start)
            and not (a.noun in _NO_SIDES or b.noun in _NO_SIDES)
            and not _FROM.search(text, max(a.span.start - 12, span.start), a.span.start)
            and not re.match(r"[ \n](?:one|two|three|four|five|six)\b", text[b.span.end : b.span.end + 6])
            and max(a.low, b.low) > 1
            and (b.noun is None or b.noun == a.noun or b.low >= 100 or b.words)
        ):
            yield a, b


def _times(text: str, span: Span, skip: tuple[Span, ...]) -> list[Value]:
    out = []
    for m in _CLOCK.finditer(text, span.start, span.end):
        at = Span(m.start(), m.end())
        if _skipped(at, skip):
            continue
        hours = float(m["h"] or m["h3"] or m["h6"] or 0)
        minutes = float(m["m"] or m["m2"] or m["m3"] or m["m4"] or m["m6"] or (CARDINALS[m["m7"]] if m["m7"] else 0))
        seconds = float(m["s"] or m["s2"] or m["s3"] or m["s4"] or m["s5"] or m["s6"] or m["s7"] or 0)
        out.append(Value(hours * 3600 + minutes * 60 + seconds, "time", at))
    return out
