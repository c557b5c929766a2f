"""The numbers of an article that may be a side's result, by sort: counts, shares, times, lengths, weights, amounts of money, strokes to par.

    told(doc) -> list[Value]     in order

No contest is looked for here: a vote total, a score, a listing's figure and a bowler's age in brackets are all only numbers that somebody may
have had.
"""

from __future__ import annotations

import bisect
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
    """What one side may have: `amount` in the sort's unit (seconds, metres, kilograms, per cents, counts)."""

    amount: float
    sort: str
    span: Span
    #: Which sentence of the article it stands in.
    number: int
    #: Printed beside its rival as one score ("3-1"): where that begins, the same for both.
    score: int = -1
    #: The size of the last printed digit.
    step: float = 1.0
    #: What is counted, or the currency.
    noun: str | None = None


#: What a contest of distance or weight is measured in.
MEASURED = ("length", "mass")
#: What a bare result counts.
NOUNS = frozenset(
    "point goal run vote seat ballot try shot stroke basket touchdown yea nay aye noe frame leg end pin preference delegate mark elector rubber map constituency hole board wicket mandate medal win strike".split()
)
#: Who is counted in a vote.
VOTERS = frozenset(
    "senator member lawmaker deputy councillor councilor delegate legislator mp peer judge justice representative commissioner trustee councilman governor director"
    " parliamentarian shareholder lord supervisor alderman congressman bishop juror republican democrat person voter resident pupil parent juryman cardinal household tenant worker nurse teacher reader listener viewer".split()
)
#: Things counted that are no side's result.
_NO_SIDE = frozenset(
    "year day week month hour minute second mile kilometre metre foot inch pound dollar match game time people age over season stage meeting crowd fan spectator race country state city round"
    " quarter half abstention undecided absentee assist rebound save yard catch ball lap set corner card injury page reporter appearance cap loss draw defeat attempt goalscorer penalty player man woman child".split()
)
_WORD = "|".join(w for w, v in CARDINALS.items() if v)
_SMALL = rf"(?:\d{{1,3}}|(?:{_WORD})(?:-(?:{_WORD}))?)"
_TIME = regexp(
    rf"(?<![\d:.,$£€-])(?:(?P<h>{_SMALL})[ \n-]?(?:h|hrs?|hours?)[ \n,]*(?:and[ \n])?)?(?P<m>{_SMALL})[ \n-]?(?:m|mins?|minutes?)[ \n,]*(?:and[ \n])?(?P<s>\d{{1,2}}(?:\.\d{{1,3}})?|{_WORD})(?:[ \n-]?(?:s|secs?|seconds?))?\b(?!%|[ \n](?:minutes|hours|points|goals))"
    r"|(?<![\d:.,$£€])(?:(?P<h2>\d{1,3}):)?(?P<m2>\d{1,2})[:.](?P<s2>[0-5]\d\.\d{1,3})(?![\d:])"
    r"|(?<![\d:.,$£€])(?:(?P<h3>\d{1,3}):)?(?P<m3>\d{1,2}):(?P<s3>[0-5]\d)(?![\d:]|[ \n]?[ap]\.?m\b)"
    r"|(?<![\d:.,$£€])(?P<s4>\d{1,2}\.\d{1,3})[ \n]?(?:s|secs?|seconds)\b"
    r"|(?<![\d:.,$£€])(?P<s5>\d{1,2}\.\d{2,3})(?![\d%]|,\d|\.\d|[ \n]?(?:percent|per cent|points?|m\b|km\b|kg\b|met|million|billion|[ap]\.?m\b))",
    re.IGNORECASE,
)
_PAR = regexp(
    rf"\b(?P<n>\d{{1,2}}|{_WORD})[- ](?P<way>under|over)(?:[- ]par)?\b(?![ \n-]par[ \n](?:\d|for the (?:day|round))|[ \n-]\d|[ \n]for the (?:day|round|last|back|front)|[ \n]through)|\b(?P<level>(?:level|even)[ \n]par)\b",
    re.IGNORECASE,
)
#: "2-14 to 1-10": goals of three points each, and points.
_GOALS_AND_POINTS = regexp(r"(?<![\d.,/-])(?P<a>\d)-(?P<b>\d{1,2}),?[ \n](?:(?:to|and|against)[ \n])?(?:(?:[A-Z][\w’'-]*[ \n]){1,2})?(?P<c>\d)-(?P<d>\d{1,2})(?![\d%/-])")
#: "12.9 (81)": goals, behinds and points.
_BEHINDS = regexp(r"\b\d{1,2}\.\d{1,2}[ \n]\((\d{1,3})\)")
#: "188-3", "188 for three": runs for wickets.
_WICKETS = regexp(r"\b(?:wickets?|overs?|innings|runs|bowl(?:ed|ing)|cricket|declar\w+)\b")
#: "Out for 309 an hour after tea".
_WHEN = regexp(r"[ \n]an?[ \n][a-z]+[ \n](?:after|before|later|into|from)\b")
#: "Among those under 35".
_AGE_GROUP = regexp(r"\b(?:those|voters|people|women|men|adults)[ \n](?:aged[ \n])?(?:under|over)[ \n]$")
_FOR_WICKETS = regexp(r"\d{2,3}[ \n]for[ \n]$")
#: "Real Madrid (75 points) lead Barcelona (69)": the second is no age.
_IN_BRACKETS = regexp(r"\(\d{1,3}[ \n](?:points?|pts|votes?|seats?|goals?|runs?)\)")
#: Digits that the numbers layer leaves out.
_DIGITS = regexp(r"(?<![\w.,:/$£€-])(?P<n>\d{1,3}(?:,\d{3})+|\d{1,6}(?:\.\d{1,2})?)(?P<half>½)?(?![\w%:/]|[.,]\d|-[\da-z]|[ \n](?:January|February|March|April|May|June|July|August|September|October|November|December)\b)")
_TO = regexp(
    r"[ \n]?(?:[a-z-]+[ \n]){0,2}?(?:to|against|v|vs?\.?)[ \n](?:(?:[A-Z][\w’'.-]*|his|her|their|its|the)[ \n]){0,3}"
)
_FROM = regexp(r"\b(?:from|between|rose|fell|cut|up|down|aged)[ \n](?:[a-z]+[ \n])?$")
_MONTH_BEFORE = regexp(r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Sept|Oct|Nov|Dec)[a-z]*\.?[ \n]$")
_NAMED_NUMBER = regexp(r"\b(?:Local|Route|No\.?|Highway|District|Ward|Flight|Game|Week|Round|Day|Area|Channel|Radio|Section|Article|Chapter|Rule|Question|Proposition|Measure|number|aged?|in|since|by)[ \n]$")


def told(doc: Document) -> list[Value]:
    """All such numbers of an article, in order."""
    text = doc.text
    out: list[Value] = list(_times(doc))
    known = [v.span for v in out]
    cricket = _WICKETS.search(text) is not None
    for q in doc.numbers:
        out += _of(doc, q, cricket)
    if cricket:
        # "287 for six".
        out = [v for v in out if v.amount > 10 or not _FOR_WICKETS.search(text, max(v.span.start - 10, 0), v.span.start)]
    _join(doc.text, out)
    # "Turin Bison 43, Wichita Mariners 37": no ages.
    dates = (d.span for d in doc.dates if d.kind != "age" or (_IN_BRACKETS.search(text, *doc.sentence_at(d.span.start)) is None and (not re.search(r"[a-z] $", text[max(d.span.start - 2, 0) : d.span.start]) or not d.span.of(text).isdigit())))
    taken = sorted([*known, *(q.span for q in doc.numbers), *dates])
    for m in _DIGITS.finditer(text):
        at = Span(*m.span("n"))
        if not any(s.overlaps(at) for s in taken) and not _MONTH_BEFORE.search(text, max(at.start - 12, 0), at.start) and not _NAMED_NUMBER.search(text, max(at.start - 14, 0), at.start):
            amount = float(m["n"].replace(",", "")) + (0.5 if m["half"] else 0.0)
            if not (1900 <= amount <= 2060 and "," not in m["n"]):
                out.append(Value(amount, "count", at, _sentence(doc, at)))
    _share(text, out)
    _measured(doc, out)
    for m in _PAR.finditer(text):
        at = Span(*m.span())
        n = m["n"].lower() if m["n"] else "0"
        amount = float(n) if n.isdigit() else CARDINALS[n]
        out = [v for v in out if not v.span.overlaps(at)]
        out.append(Value(-amount if m["way"] and m["way"].lower() == "under" else amount, "par", at, _sentence(doc, at)))
    return sorted(_scores_of_their_own(doc, out), key=lambda v: (v.span.start, v.sort))


def _sentence(doc: Document, at: Span) -> int:
    return max(bisect.bisect_right(doc.sentences, at.start, key=lambda s: s.start) - 1, 0)


def _of(doc: Document, q: Quantity, cricket: bool) -> Iterator[Value]:
    text = doc.text
    number = _sentence(doc, q.span)
    printed = q.span.of(text)
    if (q.compound and not q.values) or (q.per and q.kind != "money" and not _WHEN.match(text, q.number.end)):
        return
    if q.values:
        if q.kind == "score" and ((_RECORD.search(text, max(q.span.start - 30, 0), q.span.start) and text[q.span.end : q.span.end + 1] in ",)") or _RECORD_OF.search(text, max(q.span.start - 50, 0), q.span.start)):
            return
        if len(q.values) == 2 and q.kind in ("score", "percent", "cardinal"):
            shares = q.kind == "percent" or "%" in printed or "per" in printed
            high, low = q.values
            if (q.kind != "score" and _RANGE.search(text, max(q.span.start - 40, 0), q.number.end) is not None) or re.match(r"between\b", printed, re.IGNORECASE):
                return
            if not shares and cricket and low <= 10 and high >= 30 and q.kind == "score":
                yield Value(high, "count", q.span, number, noun="run")
                return
            for v in q.values:
                yield Value(v, "percent" if shares else "count", q.span, number, q.span.start, 1.0 if v == int(v) else 0.1)
        return
    if q.low != q.high:
        return
    if q.kind == "percent":
        if not (_NO_SHARE.match(text, q.span.end) or _TURNOUT.search(text, max(q.span.start - 40, 0), q.span.start) or _RANGE.search(text, max(q.span.start - 40, 0), q.span.start)):
            yield Value(q.low, "percent", q.span, number, step=q.precision)
    elif q.kind == "money":
        yield Value(q.low, "money", q.span, number, step=q.precision, noun=q.currency)
    elif q.kind == "measure":
        if (unit := UNITS.get(q.unit or "")) is not None and unit.dimension in MEASURED:
            yield Value(q.low * unit.factor, unit.dimension, q.span, number, step=q.precision * unit.factor)
    elif q.kind == "points" and q.unit == "point" and not _WHOLE.search(text, max(q.number.start - 24, 0), q.number.start):
        yield Value(q.low, "count", q.number, number, noun="point", step=q.precision)
    elif q.kind == "cardinal" and not (q.words and q.low == 1 and q.noun is None) and q.noun not in _NO_SIDE and not _WHOLE.search(text, max(q.number.start - 24, 0), q.number.start):
        if 1900 <= q.low <= 2060 and not q.words and "," not in printed and q.noun not in NOUNS:
            return
        if _AGE_GROUP.search(text, max(q.span.start - 20, 0), q.number.start):
            return
        # "23 Labour members and 17 Conservatives".
        party = q.noun not in NOUNS and q.noun_span is not None and q.noun_span.of(text)[:1].isupper() and q.noun_span.of(text).endswith("s")
        yield Value(q.low, "count", q.span, number, step=q.precision if q.scale else 1.0 if q.low == int(q.low) else 0.1, noun="member" if party else q.noun)


#: "40% to 35", "49 percent to Labour's 43": a bare number that is a percentage as its neighbour.
_AGAINST = regexp(
    r"(?:[ \n]of[ \n]the[ \n]vote)?,?(?:[ \n][\w’'.-]+){0,4}?[ \n(,]*(?:to|against|versus|vs\.?|and|with|on|at|over|while|,)[ \n](?:[\w’'.-]+[ \n]){0,5}?(?:(?:on|at|to)[ \n])?(?:(?:just|only)[ \n])?$"
)
#: Shares that are nobody's result.
_NO_SHARE = regexp(
    r"[ \n]?(?:of[ \n](?:the[ \n])?(?:[a-z]+[ \n])?(?:ballots?|precincts|votes?|polling[ \n]stations|districts|wards|boxes)[ \n](?:counted|reporting|in(?=[,.;:)]|[ \n](?:and|but|he|she|they|it)\b)|had)|(?:(?!with\b)[a-z]+[ \n]){0,3}(?:undecided|turnout|abstain\w*|counted|reporting|threshold))"
)
#: "Between 15 percent and 17.5 percent": a range.
_RANGE = regexp(r"\b(?:between|range[ \n]of|rang(?:e|es|ed|ing)[ \n](?:from|between))[ \n](?:[^ ]+[ \n]){0,3}[^ ]*$", re.IGNORECASE)
#: "78 of the 150 seats", "seven points from nine": the whole.
_WHOLE = regexp(r"\bof (?:the|its|their|all) (?:[a-z]+[’']s? )?$|\bpoints from (?:a possible )?$")
_TURNOUT = regexp(r"\b(?:turnout|threshold)\b[^,;.]{0,25}$", re.IGNORECASE)
#: "The Panthers (14-3)", "dropped to 3-4": wins and losses.
_RECORD = regexp(r"[A-Z][\w’'-]*[ \n]\($")
_RECORD_OF = regexp(r"\b(?:drop\w*|improv\w*|fell|fall\w*|mov\w*|rais\w*|lift\w*|sent|slip\w*|records?)[ \n](?:[^,.;]{0,25}[ \n])?(?:to|of|at|was|is|stands at)[ \n]$")


#: "412 yards of offence to the Giants’ 287".
_TO_OTHER = regexp(r"(?:[ \n][a-z]+){0,3}[ \n](?:to|against)[ \n](?:[\w’'-]+[ \n]){1,4}")


def _measured(doc: Document, found: list[Value]) -> None:
    """Give a bare number after a length, a weight or an amount of money its unit: "71.42 metres to beat Brandt, whose best was 70.88"."""
    for i, y in enumerate(found):
        if y.sort not in ("count", "time") or y.noun is not None or y.score != -1:
            continue
        for q in doc.numbers:
            if q.kind == "money" and q.scale and y.step > 1 and 0 < y.span.start - q.span.end < 60 and 0.5 < y.amount / q.low < 2:
                found[i] = y._replace(sort="money", noun=q.currency)
            unit = UNITS.get(q.unit or "")
            if q.kind == "measure" and unit is not None and unit.dimension in MEASURED and 0 < y.span.start - q.span.end < 200 and (0.8 < y.amount / q.low < 1.25 or (0.5 < y.amount / q.low < 2 and _TO_OTHER.fullmatch(doc.text, q.span.end, y.span.start))) and ("." in q.span.of(doc.text)) == ("." in y.span.of(doc.text)):
                found[i] = y._replace(amount=y.amount * unit.factor, sort=unit.dimension, step=q.precision * unit.factor)


def _share(text: str, found: list[Value]) -> None:
    """Make the bare number after a share a share: "51.6 per cent to 48.4"."""
    found.sort(key=lambda v: v.span.start)
    for i in range(1, len(found)):
        x, y = found[i - 1], found[i]
        if x.sort == "time" and i > 1:
            x = found[i - 2]
        if x.sort == "percent" and y.sort in ("count", "time") and y.noun is None and y.number == x.number and y.amount < 100 and y.score == -1 and _AGAINST.fullmatch(text, x.span.end, y.span.start):
            found[i] = y._replace(sort="percent", step=y.step)


def _join(text: str, found: list[Value]) -> None:
    """Make "seven legs to three", "4,218 first preferences to 3,876" a score each."""
    told = {v.span.start: i for i, v in enumerate(found) if v.sort == "count" and v.score == -1}
    counts = sorted(told)
    for a, b in itertools.pairwise(counts):
        x, y = found[told[a]], found[told[b]]
        if (
            y.span.start - x.span.end < 60
            and _TO.fullmatch(text, x.span.end if x.noun is None else min(x.span.end, y.span.start), y.span.start)
            and not _FROM.search(text, max(a - 14, 0), a)
            and max(x.amount, y.amount) > 1
            and x.amount + y.amount > 2
        ):
            for z in (x, y):
                found[told[z.span.start]] = z._replace(score=a)


def _part(m: re.Match[str], name: str) -> float:
    """The hours, minutes or seconds of a time, whichever way it is printed."""
    word = next((w for k in ("", "2", "3", "4", "5") if (w := m.groupdict().get(name + k))), "0")
    return float(word) if word[0].isdigit() else sum(CARDINALS[w] for w in word.lower().split("-"))


def _times(doc: Document) -> Iterator[Value]:
    text = doc.text
    for m in _TIME.finditer(text):
        seconds = 3600 * _part(m, "h") + 60 * _part(m, "m") + _part(m, "s")
        decimals = next((g.partition(".")[2] for k, g in m.groupdict().items() if k.startswith("s") and g and "." in g), "")
        step = 10.0 ** -len(decimals)
        at = Span(*m.span())
        yield Value(seconds, "time", at, _sentence(doc, at), step=step)


def _scores_of_their_own(doc: Document, out: list[Value]) -> list[Value]:
    """The scores of Gaelic and Australian football in the place of the numbers that they are made of."""
    text = doc.text
    for m in _GOALS_AND_POINTS.finditer(text):
        if max(int(m["b"]), int(m["d"])) >= 8:
            whole = Span(*m.span())
            out = [v for v in out if not v.span.overlaps(whole)]
            out += [
                Value(3 * float(m[g]) + float(m[p]), "count", Span(m.start(g), m.end(p)), _sentence(doc, whole), m.start(), noun="point") for g, p in ("ab", "cd")
            ]
    for m in _BEHINDS.finditer(text):
        whole = Span(*m.span())
        out = [v for v in out if not v.span.overlaps(whole)]
        out.append(Value(float(m[1]), "count", Span(*m.span(1)), _sentence(doc, whole), noun="point"))
    return out
