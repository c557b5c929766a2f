"""Margins and the two values they part: "52% to 45%, a 9-point lead"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.document import Document
from newslint.layers.numbers import Quantity, agree
from newslint.source import Span


class Value(NamedTuple):
    """One side's result: what it counts ("percent", "plain") and where it stands."""

    value: float
    kind: str
    span: Span
    #: Printed beside its rival as one score ("3-1").
    pair: int = -1


class Wrong(NamedTuple):
    """A margin that no two results give."""

    margin: Quantity
    sides: tuple[Span, ...]
    message: str


_HEAD = r"(?:lead|gap|margin|win|victory|defeat|loss|advantage|edge|deficit|difference|cushion|majority|triumph|rout|success|thrashing|drubbing|winner|swing|upset|reverse)"
_NOUNS = frozenset("point goal run vote seat ballot try percent shot".split())
#: "A lead of 9 points", "by 9 points"; right before the number.
_BEFORE = re.compile(
    rf"(?:\b{_HEAD}(?: \w+)?,? (?:of|was|is|by|stands at|stood at)|\b(?:gap|difference|margin|lead|majority|deficit)[^.;:]{{0,40}}? (?:of|was|is)|(?:^|[ \n,(–—-])by|\b(?:ahead|behind|up|down|leads?|led|trail(?:s|ed|ing)?|won|wins|winning|beat(?:en)?|lost|loses) by|\bmore than|majority:|margin:)[ \n](?:(?:just|only|a|an|exactly|about|nearly|almost|some|a mere|mere|full)[ \n]){{0,2}}$",
    re.IGNORECASE,
)
#: "9 points ahead", "9 points more than", "six-vote margin", "three goals clear".
_AFTER = re.compile(
    rf"(?:[ \n-]+(?:percentage|vote|votes|point|points|goal|goals|run|runs|seat|seats))?(?:[ \n-]+(?:{_HEAD}(?!\w)|ahead(?!\w)|behind(?!\w)|clear(?!\w)|adrift(?!\w)|(?:more|fewer|higher|lower|less|better)[ \n]than|(?:above|below|in front)(?!\w)|apart(?!\w)|(?:of|in)[ \n](?:a[ \n])?(?:lead|margin)|(?:separat|divid)\w+))"
)
_APART = re.compile(r"\b(?:separat\w+|divid\w+|parted)\b[^.;]{0,40}$")
_ELSEWHERE = re.compile(
    r"\b(?:half[- ]?time|after (?:an?|their|his|her|the) [^,.;]{0,30}(?:win|victory|defeat|draw|loss)|the (?:break|interval|half|turn|quarter)|at one (?:point|stage)|had (?:led|trailed|been)|came (?:back|from)|after (?:trailing|leading|being|falling)|trailing by|overturn\w*|erase\w*|rall(?:y|ied)|comeback|fought back|squander\w*|blew|blown|surrender\w*|on aggregate|penalties|shoot-?out|wickets?|strokes?|lengths?|seconds|"
    r"margin of error|error margin|months? ago|weeks? ago|last (?:month|week|year|time|season|election)|previous(?:ly)?|earlier|in (?:19|20)\d\d|in the table|(?<!top of )the (?:table|division|conference|group|title race|standings|league|ranking|rankings|leaderboard|series|championship)|among (?:women|men|voters|young|older|independents|those)|need(?:s|ed)?|required?|swing|super-?majority|two-thirds|games? (?:ahead|behind|clear)|averag\w+|per game|first (?:leg|half|quarter|set)|second (?:leg|half|quarter)|third quarter|fourth quarter|overtime|extra time|predict\w*|odds|spread|favou?rites?|than expected|working majority)\b",
    re.IGNORECASE,
)
_CLAUSE = re.compile(
    r"[;:]|,[ \n](?:and|but|while|though|although|after|having|when|who|which)\b|\b(?:but|though|although|after|having|while|now)\b"
)
_BESIDE = re.compile(
    r"(?:[A-Z][\w’'.-]*[ \n]){1,3}(?P<a>\d{1,3}),[ \n](?:and[ \n])?(?:the[ \n])?(?:[A-Z][\w’'.-]*[ \n]){1,3}(?P<b>\d{1,3})(?![\w.,]?\d)"
)
_RESULT_NEXT = re.compile(
    r"(?:It (?:was|ended|finished|passed)|The (?:(?:final|official|full|eventual) )?(?:vote|score|result|tally|count|scoreline))[^.]{0,40}?\d"
)
#: "Rose by 4 points": a change, no margin.
_CHANGED = re.compile(
    r"\b(?:r[oi]s(?:e|es|en|ing)|fell|falls?|fallen|climb\w*|drop\w*|gain\w*|slip\w*|jump\w*|increas\w*|decreas\w*|declin\w*|grew|grown|improv\w*|eased|narrow\w*|widen\w*|surg\w*|cut|extend\w*)\b[^,;.]{0,25}$"
)


def wrong_margins(doc: Document) -> Iterator[Wrong]:
    """Every margin that the two results beside it contradict."""
    for q in doc.numbers:
        if not _is_margin(doc, q) or doc.in_quotation(q.span):
            continue
        wrong = _compare(doc, q)
        if wrong:
            yield wrong


def _is_margin(doc: Document, q: Quantity) -> bool:
    if q.kind not in ("cardinal", "points", "percent", "score") or q.bound or q.values or q.per or q.low <= 0:
        return False
    if q.unit == "basis point":
        return False
    text = doc.text
    if re.match(
        r"(?:[ \n](?:votes?|points?|goals?|runs?|seats?))?[ \n](?:to|against)[ \n](?:\w+[ \n]){0,2}?\d", text[q.span.end : q.span.end + 30]
    ):
        # "By 78 votes to 72": a result.
        return False
    sentence = doc.sentence_at(q.span.start)
    at = q.lead.start if q.lead else q.span.start
    head = text[max(sentence.start, at - 60) : at]
    if q.compound or (q.noun is not None and q.kind == "points" and "-" in q.span.of(text)):
        return (q.noun is not None and re.fullmatch(_HEAD, q.noun) is not None) or _AFTER.match(
            text, q.number.end, sentence.end
        ) is not None
    if q.kind == "cardinal" and q.noun not in _NOUNS and q.noun is not None:
        return False
    if _CHANGED.search(head):
        return False
    before = _BEFORE.search(head) is not None
    after = _AFTER.match(text, q.span.end, sentence.end) is not None or _APART.search(head) is not None
    if q.kind == "percent":
        return after or re.search(rf"{_HEAD} of (?:just |only )?$", head) is not None
    if before and re.search(r"more than[ \n]$", head):
        return False
    return before or after


def _values(doc: Document, span: Span, q: Quantity, like: str) -> list[Value]:
    """The results told in a sentence, of one kind, without the margin itself."""
    out: list[Value] = []
    text = doc.text
    for n, v in enumerate(doc.numbers):
        if v.span.start < span.start or v.span.start >= span.end or v.span == q.span or _is_margin(doc, v):
            continue
        if v.kind == "score" and len(v.values) == 2:
            kind = "percent" if "%" in v.span.of(text) or "per" in v.span.of(text) else "plain"
            out += [Value(v.values[0], kind, v.span, n), Value(v.values[1], kind, v.span, n)]
        elif v.kind == "percent" and v.low == v.high:
            out.append(Value(v.low, "percent", v.span))
        elif v.kind == "percent" and len(v.values) == 2:
            # "52% to 45%" may be read as a range.
            out += [Value(v.values[0], "percent", v.span, n), Value(v.values[1], "percent", v.span, n)]
        elif v.kind == "cardinal" and not v.compound and not v.partitive and (v.noun is None or v.noun in _NOUNS or v.noun == q.noun):
            if len(v.values) == 2:
                out += [Value(v.values[0], "plain", v.span, n), Value(v.values[1], "plain", v.span, n)]
            elif v.low == v.high:
                out.append(Value(v.low, "plain", v.span))
    for m in _BESIDE.finditer(text, span.start, span.end):
        if not any(v.span.start in (m.start("a"), m.start("b")) for v in out):
            n = -2 - m.start()
            out += [
                Value(float(m["a"]), "plain", Span(m.start("a"), m.end("a")), n),
                Value(float(m["b"]), "plain", Span(m.start("b"), m.end("b")), n),
            ]
    return [v for v in out if v.kind == like]


def _compare(doc: Document, q: Quantity) -> Wrong | None:
    text = doc.text
    sentence = doc.sentence_at(q.span.start)
    if _elsewhere(text, sentence):
        return None
    block = doc.block_at(q.span.start)
    around = list(doc.sentences_in(block.span))
    here = around.index(sentence) if sentence in around else 0
    likes = ("percent",) if q.kind == "percent" else ("percent", "plain") if q.kind == "points" or q.noun in ("point", None) else ("plain",)
    for like in likes:
        own = _values(doc, sentence, q, like)
        if len(own) >= 2:
            return _judge(doc, q, own, like, sentence)
    if (own_any := [v for like in likes for v in _values(doc, sentence, q, like)]) and len(own_any) > 1:
        return None
    # "The gap was 9 points": the values stand in the sentence before.
    if (
        here
        and re.match(r"(?:That|This|The|A|It|Its|His|Her|Their|He|She|They|Th\w+)\b|[A-Z][\w’']+ (?:leads|led|won)", sentence.of(text))
        and not own_any
    ):
        before = around[here - 1]
        if _elsewhere(text, before):
            return None
        for like in likes:
            found = _values(doc, before, q, like)
            if len(found) >= 2:
                return _judge(doc, q, found, like, before)
    if not own_any and here + 1 < len(around) and _RESULT_NEXT.match(around[here + 1].of(text)):
        after = around[here + 1]
        if _elsewhere(text, after):
            return None
        for like in likes:
            found = _values(doc, after, q, like)
            if len(found) == 2:
                return _judge(doc, q, found, like, after)
    return None


def _elsewhere(text: str, sentence: Span) -> bool:
    """Whether the words say that a margin belongs to another moment, group or count than the results."""
    return _ELSEWHERE.search(text, sentence.start, sentence.end) is not None


def _judge(doc: Document, q: Quantity, values: Sequence[Value], like: str, sentence: Span) -> Wrong | None:
    if all(";" in doc.text[min(v.span.end, q.span.end) : max(v.span.start, q.span.start)] for v in values):
        # "Won by 12 points; polls now put him at 44% to 43%".
        return None
    pairs = [(a, b) for a, b in itertools.combinations(values, 2) if a.pair == b.pair or (a.pair == -1 or b.pair == -1)]
    if not pairs or len({v.span for v in values}) > 6:
        return None
    half = 0.5 if like == "percent" else 0.0
    for a, b in pairs:
        gap = abs(a.value - b.value)
        allowed = (
            1.0
            if like == "percent" and a.value == int(a.value) and b.value == int(b.value) and q.low == int(q.low)
            else 0.11
            if like == "percent"
            else 0.0
        )
        if like == "percent" and q.low == int(q.low) and (a.value != int(a.value) or b.value != int(b.value)):
            allowed = half + 0.1
        if q.approximate:
            allowed = max(allowed, q.precision, gap * 0.06)
        if abs(gap - q.low) <= allowed + 1e-9:
            return None
        if like == "plain" and agree(q, q._replace(low=gap, high=gap)):
            return None
    # Several results: only the ones told side by side decide.
    if len(values) > 2:
        paired = [(a, b) for a, b in pairs if a.pair == b.pair != -1]
        if len(paired) != 1:
            return None
        pairs = paired
    a, b = pairs[0]
    high, low = max(a.value, b.value), min(a.value, b.value)
    if high == low or not high - low > 0:
        return None
    if like == "plain" and q.noun is None and q.low > high:
        return None
    spans = tuple(dict.fromkeys((a.span, b.span)))
    unit = "%" if like == "percent" else ""
    return Wrong(q, spans, f"{high:,.10g}{unit} against {low:,.10g}{unit} is a margin of {round(high - low, 2):,.10g}, not {q.low:,.10g}")
