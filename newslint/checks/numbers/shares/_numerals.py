"""The numbers of a sentence that may be shares: per cents, pence of a pound, fractions, "one in five", and what a sign given once goes on with."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span


class Numeral(NamedTuple):
    """A number that may be a share."""

    #: What it comes to at least, in per cents.
    value: float
    span: Span
    #: percent, fraction, bare (no sign of its own) or score ("60-50").
    kind: str


_PARTS = {"third": 100 / 3, "quarter": 25.0, "fifth": 20.0, "sixth": 100 / 6, "seventh": 100 / 7, "eighth": 12.5, "tenth": 10.0}
COUNTS = {"a": 1, "an": 1, "one": 1, "other": 1, "remaining": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "nine": 9}
_FRACTION = regexp(
    r"(?<![\w-])(?:(?P<count>a|an|one|other|remaining|two|three|four|five|six|seven|nine)[ \n-](?P<part>third|quarter|fifth|sixth|seventh|eighth|tenth)s?"
    r"|(?:one-)?(?P<half>half))(?![\w-])(?P<next>[ \n][\w’'-]+|[,.;:)]|)",
    re.IGNORECASE,
)
#: "A third man", "half an hour", "the second half": no shares.
_NO_FRACTION = regexp(
    r"\b(?:first|second|opening|closing|last|top|bottom|latter|final|each|better|and a|in|by|every|this|next|previous|fourth|third|upper|lower|northern|southern|eastern|western|his|her|at(?: the)?)[ \n]$",
    re.IGNORECASE,
)
_NOT_HALF = regexp(r"[ \n](?:an?|hour|time|century|million|billion|past|brother|sister|marathon|dozen|as|price|term|day|mile|year|back|backs)$")
_NOT_PART = regexp(r"[ \n](?:century|hour|mile|final|pound|day|past|million|ton|finger|consecutive|straight|successive)")
#: What follows a share: "a third man" is none.
_AFTER = regexp(
    r"[ \n](?:of|to|in|on|for|by|from|at|with|into|under|over|between|among|through|after|never|none|nothing|are|is|was|were|be|go|goes|went|going|sa(?:y|ys|id)|ha[ds]|have|will|would|could|did|do|still|come|comes|came|stay\w*|live[sd]?|work\w*|vote[sd]?|back(?:ed|s)?|oppos\w+|favou?r\w*|support\w*"
    r"|undecided|or|and|thought|think|thinks|believe[sd]?|want(?:ed|s)?|rent(?:ed|s)?|owns?|owned|reject\w*|approv\w*|agreed?|disagreed?|belongs?|male|female|white|black|\w+ing|\w+ed|got|gets?|grew|took|chose|died|left|lost|kept|against|no|yes|each|the|its|their|his|her|those|all|leave|prefer\w*|pick\w*|saw|ran|fell|felt|held|paid|gave|sold|spent|slept|drank|ate|built|drove|rode|wore|bought|knew|met|spoke|made)$"
)
_AT_MOST = regexp(r"\b(?:under|less than|fewer than|below|up to|at most|no more than)[ \n](?:the )?$", re.IGNORECASE)
_NEARLY = regexp(r"\b(?:nearly|almost|about|around|roughly|some|barely|just under|close to|approximately|an estimated)[ \n]$", re.IGNORECASE)
#: "We are two-thirds women".
_ARE = regexp(r"\b(?:is|are|was|were)[ \n](?:\w+[ \n])?$")
_RATIO = regexp(r"(?<![\w-])0\.\d{1,3}(?=[ \n]of[ \n])")
#: "Tull 32", "the Greens 14.8": the numbers layer reads none after a name.
_AFTER_NAME = regexp(r"(?:[,;]|\band|[.;:])[ \n](?:(?:the[ \n])?(?:(?:Mr|Mrs|Ms|Dr)\.?[ \n])?(?:[A-Z][\w’'-]+[ \n]){1,3}(?:party[ \n])?)(?P<value>\d\d?(?:\.\d\d?)?)(?=[,;.)](?!\d)|[ \n](?:and|with|while)\b|$)")
_HUNDRED = regexp(r"\b(?:of|in|for)[ \n](?:every|each)[ \n](?:100|hundred)\b", re.IGNORECASE)
_POUND = regexp(r"\b(?:every|each)[ \n](?:pound|dollar|euro|rand|rupee|peso|[£$€]1)\b|\bin the (?:pound|dollar|euro)\b", re.IGNORECASE)
#: "On a 60-50 basis", "split 70-40".
_BASIS = regexp(r"\b(?:basis|split\w*|divid\w+|shared|venture)\b")
#: A cardinal after these is an age, a price or a place in a row.
_NO_BARE = regexp(
    r"(?:\b(?:aged?|ages|from|No\.?|number|numbers|chapter|page|article|section|room|route|highway|interstate|flight|formula|catch|area|district|ward|category|grades?|year|class|level|phase|day|week|round|game|between|than|under|over|age of|turned|age to|top|last|next|first|every|of|in|at least|after|within|since|around|by(?= (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b))|[-–—/£$€])[ \n]?$",
    re.IGNORECASE,
)
_BARE_ENDS = regexp(
    r"[ \n]?(?:[,.;:)](?!\d)|$)|[ \n](?:and|while|but|with|to|for|from|in|on|by|against|as|at|were|was|is|are|goes|go|went|had|have|has|did|do|does|would|will|said|says?|backed|favou?red|oppose[ds]?|undecided|no|yes|unsure|disapprove[ds]?|approve[ds]?|support(?:ed|s)?|chose|reserved|stand|came|come)\b(?![ \n](?:years?|months?|days?|hours?)\b)"
)


#: "Some 53%" is 53%.
_SOME = regexp(r"some\b", re.IGNORECASE)


def percent(q: Quantity, lead: str = "") -> float:
    """What a quantity comes to at least, in per cents."""
    value = q.low if q.kind == "percent" else q.low * 100
    if q.bound == "max":
        return 0.0
    if not q.approximate or _SOME.match(lead):
        return value
    # "About 54 percent" was not rounded to fives.
    return value - (2.5 if value % 5 == 0 else 1.0)


def numerals(doc: Document, sentence: Span) -> list[Numeral]:
    """The numbers of a sentence that may be shares, in their order."""
    found = [*_quantities(doc, sentence)]
    told = any(n.kind in ("percent", "score") for n in found)
    taken = [n.span for n in found] + [q.span for q in doc.numbers_in(sentence) if q.kind in ("percent", "ratio", "score")]
    found += _fractions(doc.text, sentence, [*taken], told)
    if told:
        for m in _AFTER_NAME.finditer(doc.text, sentence.start, sentence.end):
            at = Span(*m.span("value"))
            if float(m["value"]) >= 1 and not any(t.overlaps(at) for t in taken):
                found.append(Numeral(float(m["value"]), at, "bare"))
    found += [Numeral(float(m.group()) * 100, Span(m.start(), m.end()), "fraction") for m in _RATIO.finditer(doc.text, sentence.start, sentence.end)]
    return sorted(found, key=lambda n: n.span.start)


def _quantities(doc: Document, sentence: Span) -> Iterator[Numeral]:
    text = doc.text
    words = sentence.of(text)
    hundred = _HUNDRED.search(words)
    pound = _POUND.search(words)
    percents = 0
    for q in doc.numbers_in(sentence):
        if q.kind == "percent" and len(q.values) == 2 and re.match(r"[ \n]for[ \n](?:his|her|its|their|the|[A-Z])", text[q.span.end : q.span.end + 8]):
            # "Gave Coleman 51.4 percent to 58.6 percent for his challenger".
            percents += 1
            yield from _score(text, q)
        elif q.kind == "percent" and 0 < q.low <= 200:
            percents += 1
            if not q.compound or q.noun in ("stake", "share", "holding", "shareholding", "interest", "slice"):
                yield Numeral(percent(q, q.lead.of(text) if q.lead else ""), q.span, "percent")
        elif q.kind == "ratio" and 0.05 <= q.low < 1 and len(q.values) == 2 and re.search(r"[a-z]", q.span.of(text)):
            yield Numeral(percent(q, q.lead.of(text) if q.lead else ""), q.span, "fraction")
        elif q.kind == "score" and len(q.values) == 2 and min(q.values) >= 5 and max(q.values) < 100 and sum(q.values) > 90:
            signed = re.search(r"%|per ?cent|pc\b", q.span.of(text)) is not None
            if signed or _BASIS.search(words):
                percents += signed
                yield from _score(text, q)
        elif q.kind == "money" and 0 < q.low < 1 and pound and q.per in (None, "pound", "dollar", "euro"):
            percents += 1
            yield Numeral(q.low * 100, q.span, "percent")
        elif q.kind == "cardinal" and q.scale is None and 1 <= q.low < 100 and not (q.compound or (q.definite and "other" not in words) or q.partitive):
            counted = hundred is not None and q.span.start > sentence.start + hundred.end() and (q.noun is None or q.span.end == q.number.end)
            if counted or (percents and q.noun is None and _bare(doc, q)):
                yield Numeral(q.low, q.span, "bare")


#: "Those from 45 to 55 for 32%": an age.
_LABELS = regexp(r"[ \n](?:(?:to|and|or) (?:\d+|over|older|under|younger)[ \n])?(?:for|with|at|on|make up|makes up|made up|were|are|was|is|account(?:s|ed)? for|form(?:s|ed)?)?[ \n]*(?:about |only |just )?\d+(?:\.\d+)?(?:%|pc\b|[ \n]?per ?cent)")


def _bare(doc: Document, q: Quantity) -> bool:
    """Whether a number without a noun may go on with per cents."""
    start = q.lead.start if q.lead else q.span.start
    if q.bound or q.low != q.high or (q.words and q.low < 10):
        return False
    return (
        not _LABELS.match(doc.text, q.span.end)
        and not re.match(r"[ \n]to[ \n]\d", doc.text[q.span.end : q.span.end + 6])
        and not re.search(r"\d[ \n]to[ \n]$", doc.text[max(q.span.start - 6, 0) : q.span.start])
        and _BARE_ENDS.match(doc.text, q.span.end) is not None
        and not any(_NO_BARE.search(doc.text, max(at - 14, 0), at) for at in (start, q.span.start))
        and not any(d.span.start <= q.span.start < d.span.end for d in doc.dates)
    )


def _score(text: str, q: Quantity) -> Iterator[Numeral]:
    """Both of "47 percent to 44 percent"."""
    numbers = [*re.finditer(r"\d+(?:\.\d+)?(?:%|[ -]per ?cent)?", q.span.of(text))]
    if len(numbers) == 2:
        for value, m in zip(q.values, numbers, strict=True):
            yield Numeral(value, Span(q.span.start + m.start(), q.span.start + m.end()), "score")


def _fractions(text: str, sentence: Span, taken: list[Span], told: bool) -> Iterator[Numeral]:
    for m in _FRACTION.finditer(text, sentence.start, sentence.end):
        before = "" if m["next"] == " of" and m["part"] else text[max(m.start() - 12, sentence.start) : m.start()]
        if any(s.start <= m.start() < s.end for s in taken) or _NO_FRACTION.search(before):
            continue
        following = m["next"]
        if m["half"]:
            if _NOT_HALF.match(following):
                continue
            value, end = 50.0, m.end("half")
        else:
            alone = m["part"].lower() != "quarter" and following[:1].isspace() and m["count"].lower() in ("a", "an") and not _AFTER.match(following)
            if (human(following.strip()) and not _ARE.search(before)) or (alone and not (told and m.group()[0].islower() and re.match(r"[ \n]?(?:[,;.]|and\b|$)", text[m.end() : m.end() + 5]))) or _NOT_PART.match(following) or text.startswith((" later", " fourth"), m.end()):
                continue
            value = _PARTS[m["part"].lower()] * COUNTS[m["count"].lower()]
            end = m.end("part") + (text[m.end("part") : m.end("part") + 1] == "s")
        start = m.start("part") if m["count"] and m["count"].lower() in ("other", "remaining") else m.start()
        before = text[max(m.start() - 22, sentence.start) : m.start()]
        if _AT_MOST.search(before):
            value = 0.0
        elif _NEARLY.search(before):
            value *= 0.93
        if value < 100:
            told = True
            yield Numeral(value, Span(start, end), "fraction")
