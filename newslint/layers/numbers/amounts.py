"""Amounts of change in a sentence: "rose 40%", "a 40% drop", "up by £12m", "doubled", "from 483 to 204, or 58%"."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from newslint.layers.numbers.joins import WORD
from newslint.layers.numbers.model import Quantity
from newslint.layers.numbers.words import CARDINALS
from newslint.source import Span

Direction = Literal[-1, 0, 1]

_FACTOR = re.compile(
    r"(?<![\w-])(?P<more>more than |nearly |almost |about |roughly |practically |virtually |just over "
    r")?(?P<word>doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|trebl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|quintupl(?:ed|es"
    r"|ing)|halv(?:ed|es|ing)"
    r"|(?:cut|slashed|reduced|chopped|fell|fallen|dropped) (?:[a-z]+ )?(?:in|by) half)(?![\w])"
)
#: "Three times the 11,400", "twice as many as the 800".
_TIMES = re.compile(
    r"(?<![\w-])(?P<more>more than |nearly |almost |about |roughly |practically |virtually |just over |well over )?"
    r"(?P<n>twice|double|triple|quadruple|half|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) times)"
    r"(?: as (?:many|much|high|large|big|long|great|heavy|expensive|far) as)? "
    r"(?=(?:the|its|their|last|[a-z]+[’']s|20\d\d[’']s|19\d\d[’']s)\s(?:[a-z’']+\s){0,3}[$£€\d])"
)
_TIMES_WORDS = {"twice": 2.0, "double": 2.0, "triple": 3.0, "quadruple": 4.0, "half": 0.5}
FACTORS = {"doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "quintupl": 5.0, "halv": 0.5}
FACTORS |= dict.fromkeys(("cut", "slash", "reduc", "chop", "f", "drop"), 0.5)
#: A noun of change after "40%".
_NOUN = re.compile(
    r"(?:[-\s]{1,3}+(?:[a-z-]{1,24}+[\s]{1,3}+)?(?:(?P<up>rise|increase|growth|gain|jump|surge|climb|hike|boost|advance|spike|uptick"
    r"|leap|upturn|expansion|raise|upswing)|(?P<down>fall|drop|decline|decrease|reduction|cut|dip|slump|slide|plunge"
    r"|contraction|downturn|shrinkage|tumble|collapse|loss|slip|crash|shortfall|downswing|saving)|(?P<either>improvement|change|shift|swing|move"
    r"|movement|difference|deterioration|slowdown|acceleration))s?(?!\w))"
)
_COMPARED = re.compile(
    r"[\s]+(?:(?P<up>higher|more|up|above|greater|larger|bigger|dearer|heavier|taller)|(?P<down>lower|less|fewer|down|below|smaller|cheaper|lighter|under)"
    r"|(?P<either>longer|shorter|better|worse|faster|slower))(?!\w)"
)
#: From a direction word to its amount.
_TO_AMOUNT = re.compile(
    r"(?:[\s]+(?:by|of|a|an|some|another|further|more|as|much|almost|slightly|just|only|about|sharply|steeply|even"
    r"|least|at|than|over|nearly|around|roughly|up|down|to|total)){0,5}[\s(]*$"
)
_OF_A_POINT = re.compile(r"\s(?:of )?(?:a |one )?(?:full )?(?:percentage point|point|percent|per cent)(?!\w)")
#: "Lifted its key rate by".
_BY_OBJECT = re.compile(r"(?:\s(?!by\b|to\b|from\b|and\b)[\w’'-]+){1,6},? by(?:\s(?:a|an|another|about|further|some)){0,2}\s*$")
#: "Lifted the upper bound of its range 0.25 percent, from 0.5 percent".
_OBJECT = re.compile(r"(?:\s(?!by\b|to\b|from\b|and\b|at\b|with\b|in\b|as\b|than\b)[a-z’'-]+){1,6} $")
_THEN_VALUES = re.compile(r",? (?:from|to) ")
_LOST = re.compile(
    r"\b(?:(?P<up>adds?|added|adding|put on)|(?P<down>lost|loses|losing|sheds?|shedding|off))"
    r"(?: (?:about|nearly|some|almost|over|more than|just|only|around|roughly|a))*\s$"
)
#: "Added 3 percent of the jobs" is a share; "of its value" is a change.
_SHARE = re.compile(
    r"\s?of (?!(?:its|their|his|her) (?:value|area|worth|market|members?|membership|population"
    r"|weight|size|price|volume|workforce|staff|circulation|height|length|readers|customers|strength)\b)"
)


def sign(word: re.Match[str]) -> Direction:
    """The direction of a word of change: 0 where it depends on the thing."""
    groups = word.groupdict()
    return 1 if groups.get("up") else -1 if groups.get("down") else 0


#: "Up 3% on the day" is said of yesterday's price, not of the other one told.
_ON_THE_DAY = re.compile(r"\s(?:on|for) the (?:day|session|week)\b")


class Amount(NamedTuple):
    """A stated change: "rose 40%", "a 40% drop", "doubled" (no quantity, a factor)."""

    span: Span
    direction: Direction
    quantity: Quantity | None
    factor: float | None = None
    #: "more than doubled" is "min"; "nearly doubled" is "about".
    loose: str | None = None
    #: "a 40% rise", "that rise of 40%": a noun, which can speak of the sentence before.
    noun: bool = False


class Pair(NamedTuple):
    """The value before and the value after, with the words from the first to the last of them."""

    span: Span
    start: Quantity
    end: Quantity
    #: How they are joined: "from-to", "to-from", "against".
    form: str


#: "The rise in the number of visitors was 45%".
_NOUN_WAS = re.compile(
    r"\b(?:(?P<up>rise|increase|growth|gain|jump|surge|climb|hike|boost|spike|leap|uptick|expansion)|(?P<down>fall|drop|decline|decrease"
    r"|reduction|cut|slump|slide|loss|dip|plunge|tumble|contraction|shrinkage)|(?P<either>improvement|change|swing|shift|difference))"
    r"(?: (?:in|of) [^.;:]{3,70}?)? (?:was|is|came to|comes to|amounted to|amounts to|reached|of)(?: a| about| some| over)? $"
)
#: A bare percentage beside two values: "from 483 to 204, or 48%", "from 27% to 32%, 5% in all".
_OR = re.compile(r"(?: (?:in|by|at|last) \w+){0,2},? (?:or |or by |that is |i\.e\. |which is )(?:about |some |around |an? )?$")
_IN_ALL = re.compile(r" (?:in all|overall|altogether|in total|in (?:one|a|the|just one) (?:year|month|week|decade|quarter))\b")


def _bare(lower: str, q: Quantity, pairs: list[Pair]) -> bool:
    """Whether a percentage without a word of direction is the change of the two values before it."""
    begin = q.lead.start if q.lead else q.span.start
    for pair in pairs:
        between = lower[pair.span.end : begin]
        if 0 < len(between) < 60 and (
            _OR.fullmatch(between) or (between.rstrip().endswith(",") and _IN_ALL.match(lower, q.span.end) and not WORD.search(between))
        ):
            return True
    return False


def last_word(head: str) -> re.Match[str] | None:
    """The last word of direction in a stretch of text."""
    found = list(WORD.finditer(head))
    return found[-1] if found else None


def amounts(lower: str, sentence: Span, found: list[Quantity], pairs: list[Pair]) -> list[Amount]:
    used = {q.span for p in pairs for q in (p.start, p.end)}
    out: list[Amount] = []
    for q in found:
        if q.span in used or q.kind not in ("percent", "points", "money", "cardinal", "measure", "fraction"):
            continue
        if _ON_THE_DAY.match(lower, q.span.end):
            continue
        if q.kind == "fraction" and (point := _OF_A_POINT.match(lower, q.span.end)):
            q = q._replace(kind="points", unit="percentage point", span=Span(q.span.start, point.end()), precision=0.01)
        after = _NOUN.match(lower, q.span.end)
        if after:
            out.append(Amount(Span(q.span.start, after.end()), sign(after), q, noun=True))
            continue
        begin = q.lead.start if q.lead else q.span.start
        head = lower[max(sentence.start, begin - 70) : begin]
        word = last_word(head)
        if word and _BY_OBJECT.fullmatch(head, word.end()) and q.kind != "cardinal":
            out.append(Amount(Span(begin - len(head) + word.start(), q.span.end), sign(word), q))
            continue
        between = head[word.end() :].split() if word and _TO_AMOUNT.fullmatch(head, word.end()) else None
        if word and between is not None and not {"to", "from"} & set(between):
            noun = "of" in between
            if noun or "by" in between or q.kind in ("percent", "points", "fraction", "money", "measure"):
                out.append(Amount(Span(begin - len(head) + word.start(), q.span.end), sign(word), q, noun=noun))
                continue
        if word and q.kind in ("percent", "points") and _OBJECT.fullmatch(head, word.end()) and _THEN_VALUES.match(lower, q.span.end):
            out.append(Amount(Span(begin - len(head) + word.start(), q.span.end), sign(word), q))
            continue
        if q.kind in ("percent", "points", "fraction") and (lost := _LOST.search(head)) and not _SHARE.match(lower, q.span.end):
            out.append(Amount(Span(begin - len(head) + lost.start(), q.span.end), sign(lost), q))
            continue
        if (
            out
            and out[-1].quantity
            and q.kind == "percent"
            and re.fullmatch(r",? (?:or|that is,?|i\.e\.) (?:about |around )?|,? \((?:or )?", lower[out[-1].span.end : begin] or " ")
        ):
            # "By a fifth, or 20%": the clearer of the two.
            out[-1] = out[-1]._replace(quantity=q, span=q.span)
            continue
        if q.kind in ("percent", "points", "fraction") and (was := _NOUN_WAS.search(head)):
            out.append(Amount(Span(begin - len(head) + was.start(), q.span.end), sign(was), q, noun=True))
            continue
        if q.kind in ("percent", "points") and _bare(lower, q, pairs):
            out.append(Amount(q.span, 0, q, noun=True))
            continue
        if q.kind in ("percent", "points", "fraction") and (more := _COMPARED.match(lower, q.span.end)):
            out.append(Amount(Span(q.span.start, more.end()), sign(more), q))
    for m in _FACTOR.finditer(lower, sentence.start, sentence.end):
        factor = next(v for k, v in FACTORS.items() if m["word"].startswith(k))
        loose = _loose(m["more"])
        out.append(Amount(Span(m.start("word"), m.end()), 1 if factor > 1 else -1, None, factor, loose))
    for m in _TIMES.finditer(lower, sentence.start, sentence.end):
        count = m["n"].split()[0]
        factor = _TIMES_WORDS.get(count) or (float(count) if count.isdigit() else CARDINALS[count])
        out.append(Amount(Span(m.start("n"), m.end("n")), 1 if factor > 1 else -1, None, factor, _loose(m["more"])))
    return sorted(out, key=lambda a: a.span)


def _loose(lead: str | None) -> str | None:
    return None if not lead else "min" if lead.startswith(("more", "just over", "well over")) else "about"


def is_amount(lower: str, q: Quantity) -> bool:
    """Whether a quantity is an amount of change, not a value: "reduced by £12m"."""
    begin = q.lead.start if q.lead else q.span.start
    head = lower[max(begin - 12, 0) : begin]
    if re.search(r"\bby (?:a |an |another |some )?$", head) or lower.startswith(" times", q.span.end):
        return True
    if q.kind in ("percent", "points") and (
        (lost := _LOST.search(lower, max(begin - 24, 0), begin)) and lost["down"] and not _SHARE.match(lower, q.span.end)
    ):
        return True
    if q.kind in ("percent", "points") and (_NOUN.match(lower, q.span.end) or _COMPARED.match(lower, q.span.end)):
        return True
    # "Grew 8%": a rate after a word of direction is the amount.
    head = lower[max(begin - 30, 0) : begin]
    word = last_word(head)
    return (
        q.kind in ("percent", "points", "money", "measure")
        and word is not None
        and _TO_AMOUNT.fullmatch(head, word.end()) is not None
        and not re.search(r"\b(?:to|at|from)\b", head[word.end() :])
    )
