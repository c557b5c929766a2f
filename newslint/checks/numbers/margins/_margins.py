"""Margins and the two results they part: "52% to 45%, a 9-point lead"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers._lists import around, reach
from newslint.checks.numbers.margins._contests import SCORE, Wrong, wrong_contests
from newslint.checks.numbers.margins._cues import COMEBACK, ELSEWHERE, HARD, OTHER, STAGE, WEEKDAY, elsewhere, other_vote, staged
from newslint.checks.numbers.margins._far import only_result
from newslint.checks.numbers.margins._results import MEASURED, Value, values
from newslint.checks.numbers.margins._stated import THAN, WON, Margin, margins, still_stands
from newslint.checks.numbers.margins._states import states
from newslint.checks.numbers.margins._thresholds import SPARE, majorities, needed, thresholds
from newslint.checks.numbers.margins._turned import cash, more_than, turned
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_BREAK = regexp(
    r";(?![ \n](?:the|that|this|its|his|her)[ \n](?:[\w-]+[ \n])?(?:gap|margin|difference|lead|majority))|,[ \n]and[ \n]by\b(?![ \n](?:that|this|the[ \n]same)\b)|\b(?:but|although|though|while|after|having|before|when|until|whereas|despite|since|then|now|once|(?:his|her|its|their|the) (?:second|next|other))\b"
)
_JOIN = regexp(
    r"\b(?:and|who|which|to)[ \n](?!win\b|won\b|beat\b|be beaten\b)(?:then[ \n])?[a-z]+(?:ed|t|n)\b|\band (?:are|is|have|has|lead|now)\b"
)
#: How it ended, after how it stood: "31 votes behind, ended up losing by 1,208 to 1,187".
_ENDED = regexp(rf"\b{WON}\b|\b(?:ended|closed|finished|first|second|third)\b|\band (?:his|her|its|their)\b")
#: "A lead of nine points at the break became a 31-17 win".
_BECAME = regexp(r"\b(?:became|turned|grew|swelled|shrank)\b")
_EDGE = regexp(
    r"[;:]|\.\s|,[ \n](?:and|but|while|though|although|after|having|when|who|which|before)\b|\b(?:compar(?:es|ed|ing)[ \n](?:with|to)|but|though|although|after|having|while|before|until)\b"
)
_TAKES_UP = regexp(
    r"[^.;]{0,60},?[ \n]who[ \n](?:won|prevailed|lost)[ \n]by\b|[“\"]?(?:To (?:win|lose|be beaten)|That|This|The|A|An|It|Its|His|Her|Their|He|She|They|Thus|So|By)\b|[^.]{0,60}\b(?:thus|therefore)\b|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+)-"
)
#: "She said after winning by", "that the measure had carried by": a subject told of before.
_TAKEN_UP = regexp(r"\b(?:it|he|she|they|the (?:measure|motion|bill|resolution|amendment|plan|proposal))\b[^.,;:]{0,25}$")
_NEXT_OPENS = regexp(
    r"(?:It (?:was|ended|finished|passed)|(?:He|She|They|Both|The (?!second|other|next|third))\b|With\b|Final\b|[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)* (?:took|had|got|won|received|polled|finished|scored|drew|collected|secured|garnered)\b)"
)
#: "298 and 191": the totals of two innings.
_TWO_INNINGS = regexp(r"\b\d{2,3}[ \n]and[ \n]\d{2,3}\b(?![ \n](?:overs|balls))")
_THAT_ONE = regexp(
    r"That[ \n](?:[a-z]+[ \n])?(?:match|game|one|meeting|contest|encounter|fixture|tie|clash|race|vote|ballot|election|final|win|victory|defeat|loss)\b[^.;]*\b(?:finish|end|was|were|clos)"
)
_CHASED = regexp(r"\b(?:target|set|chas\w+|need\w*|requir\w+|revised)\b", re.IGNORECASE)


#: Times of one race are hardly further apart than this, as a ratio.
_ONE_RACE = 1.2


def wrong_margins(doc: Document) -> Iterator[Wrong]:
    """Every margin that the two results beside it contradict."""
    found = sorted(margins(doc))
    told: set[Span] = set()
    for i, m in enumerate(found):
        if doc.in_quotation(m.span) and not _said_of_score(doc, m):
            continue
        if doc.text[: m.span.start].endswith(("followed by ", "followed by\n")):
            continue
        near = [x for x in found[max(i - 20, 0) : i + 20] if abs(x.span.start - m.span.start) < 3000]
        taken = tuple(x.span for x in near)
        if (wrong := _compare(doc, m, taken, near)) is not None and not _borne_out(doc, m, taken):
            told.add(wrong.span)
            yield wrong
    for other in itertools.chain(wrong_contests(doc), thresholds(doc), majorities(doc), states(doc), turned(doc), more_than(doc), cash(doc)):
        if not doc.in_quotation(other.span) and not any(other.span.overlaps(t) for t in told):
            told.add(other.span)
            yield other


def _borne_out(doc: Document, m: Margin, taken: tuple[Span, ...]) -> bool:
    """Whether two times or lengths told near it, of which one may be in another sentence, are that margin apart: the winner's came first."""
    around_it = [s for side in around(doc, m.span.start, 4, 2) for s in side] + [doc.sentence_at(m.span.start)]
    for kind in m.kinds:
        if kind in ("time", *MEASURED) or m.value != int(m.value):
            told = [v for s in around_it for v in values(doc, s, taken, kind)]
            if any(_fits(m, a, b, kind) for a, b in itertools.combinations(told[:40], 2)):
                return True
    return False


def _said_of_score(doc: Document, m: Margin) -> bool:
    """ "To lose by 12 hurts," he said after the 68-59 defeat."""
    head = doc.text[max(m.span.start - 16, 0) : m.span.start]
    return re.search(r"\b(?:lose|losing|lost|win|winning|won|beaten|beat\w*)[ \n]by[ \n]$", head) is not None


def _compare(doc: Document, m: Margin, taken: tuple[Span, ...], found: Sequence[Margin]) -> Wrong | None:
    sentence = reach(doc, m.span.start)
    if doc.block_at(sentence.start).kind in ("headline", "deck"):
        return _headed(doc, m, taken)
    if SPARE.match(doc.text, m.span.end) and any(needed(doc.text, sentence.start, q) for q in doc.numbers_in(sentence)):
        # "Two more than the 41 they need".
        return None
    before, after = _neighbours(doc, sentence)
    if m.kinds[0] in MEASURED and before is not None and len(values(doc, sentence, taken, m.kinds[0])) < 2:
        # "Nair lifted 212 kilos. Silver went to Kravets with 207, so the Indian won by five."
        told = values(doc, Span(before.start, sentence.end), taken, m.kinds[0])
        return _judge(doc, m, told, m.kinds[0], found) if len(told) == 2 else None
    if after is not None and (wrong := _told_next(doc, m, after, taken)) is not None:
        return wrong
    own = {k: values(doc, sentence, taken, k, m.noun) for k in m.kinds}
    for kind in m.kinds:
        if len(own[kind]) >= 2:
            return _judge(doc, m, own[kind], kind, found)
    text = doc.text
    changed = still_stands(text, m)
    takes_up = (
        _TAKES_UP.match(sentence.of(text)) is not None
        or _TAKEN_UP.search(text, sentence.start, m.span.start) is not None
        or (before is not None and _shares_name(sentence.of(text), before.of(text)))
    )
    for kind in m.kinds:
        if before is None or changed:
            break
        told = values(doc, before, taken, kind, m.noun)
        if len(own[kind]) == 1:
            # "A finished on 275. B, on 278, was second, leaving A the winner by five strokes."
            both = _alike(told, own[kind])
            if len(both) == 2 and _like(both) and not OTHER.search(sentence.of(text)):
                return _judge(doc, m, both, kind, found)
            if not (takes_up and len(both) > 1 and both[0].pair == both[1].pair != -1):
                return _far(doc, m, taken, found)
        elif takes_up and len(told) >= 2:
            return _judge(doc, m, told, kind, found) or _far(doc, m, taken, found)
    if after is not None and _NEXT_OPENS.match(after.of(text)) and not OTHER.search(after.of(text)):
        for kind in m.kinds:
            told = values(doc, after, taken, kind, m.noun)
            if len(told) == 2:
                return _judge(doc, m, told, kind, found) or _far(doc, m, taken, found)
    return _far(doc, m, taken, found)


def _told_next(doc: Document, m: Margin, after: Span, taken: tuple[Span, ...]) -> Wrong | None:
    """ "... by 14 points when they met in November. That match finished 27-15": the last contest told of, and its result."""
    text = doc.text
    if not _THAT_ONE.match(after.of(text)) or HARD.search(after.of(text)) or STAGE.search(after.of(text)) or "plain" not in m.kinds or m.during:
        return None
    told = values(doc, after, taken, "plain", m.noun)
    if len(told) != 2 or told[0].pair != told[1].pair or told[0].pair == -1 or SCORE.search(text, m.span.end, after.start):
        return None
    return _parted(m, told[0], told[1], "plain")


def _has_own(doc: Document, m: Margin, a: Value, b: Value, kind: str, found: Sequence[Margin]) -> bool:
    """Whether the results have a margin of their own beside them: another is of another day."""
    home = doc.sentence_at(a.span.start)
    return any(t.span != m.span and kind in t.kinds and home.start <= t.span.start < home.end and _fits(t, a, b, kind) for t in found)


def _parted(m: Margin, a: Value, b: Value, kind: str) -> Wrong | None:
    high, low = max(a.value, b.value), min(a.value, b.value)
    if high == low or _fits(m, a, b, kind) or (kind == "time" and high > _ONE_RACE * low):
        return None
    return Wrong(m.span, tuple(dict.fromkeys((a.span, b.span))), _message(m, high, low, kind))


def _far(doc: Document, m: Margin, taken: tuple[Span, ...], found: Sequence[Margin]) -> Wrong | None:
    """A margin against the only result that is told near it, whatever stands between."""
    only = only_result(doc, m, taken)
    if only is None or (still_stands(doc.text, m) and only.pair[0].span.start < m.span.start) or any(_fits(m, a, b, only.kind) for a, b in only.others) or _has_own(doc, m, *only.pair, only.kind, found):
        return None
    return None if m.value >= max(v.value for v in only.pair) else _parted(m, *only.pair, only.kind)


def _headed(doc: Document, m: Margin, taken: tuple[Span, ...]) -> Wrong | None:
    """A headline's margin against the first result of the text below it."""
    body = [s for s in doc.sentences if doc.block_at(s.start).kind not in ("headline", "deck", "caption")][:4]
    heads = [s for s in doc.sentences if doc.block_at(s.start).kind in ("headline", "deck")]
    if any(HARD.search(s.of(doc.text)) or ELSEWHERE.search(s.of(doc.text)) for s in heads):
        return None
    for kind in m.kinds:
        told: list[Value] = []
        for s in body:
            if HARD.search(s.of(doc.text)) or ELSEWHERE.search(s.of(doc.text)):
                return None
            told += values(doc, s, taken, kind, m.noun)
        pairs = {v.pair for v in told if v.pair != -1}
        if len(pairs) == 1:
            told = [v for v in told if v.pair != -1] if not any(_fits(m, a, b, kind) for a, b in itertools.combinations(told, 2)) else []
        if len(told) != 2 or (kind == "plain" and not pairs and min(v.value for v in told) < 20):
            continue
        return _parted(m, told[0], told[1], kind)
    return None


def _neighbours(doc: Document, sentence: Span) -> tuple[Span | None, Span | None]:
    """The sentences before and after one, also those of the next paragraph."""
    kind = doc.block_at(sentence.start).kind
    before, after = ([s for s in side if doc.block_at(s.start).kind == kind] for side in around(doc, sentence.start, 1, 1))
    return (before[0] if before else None), (after[0] if after else None)


def _shares_name(a: str, b: str) -> bool:
    m = re.match(r"(?:The[ \n]|(?:Mrs?|Ms|Dr|Sen|Rep|Gov)\.?[ \n])?([A-Z][\w’-]+)", a)
    return m is not None and re.search(rf"\b{re.escape(m[1])}\b", b) is not None


def _alike(before: Sequence[Value], own: Sequence[Value]) -> list[Value]:
    """The results before with the one of a sentence; of "66 for a total of 265" only the one that is of its size."""
    near = [v for v in before if max(v.value, own[0].value) <= 1.2 * min(v.value, own[0].value)]
    return [*(near if len(near) == 1 and all(v.pair == -1 for v in before) else before), *own]


#: "Rejected 63-37, or by 36 points".
_BESIDE = regexp(
    r"(?:[ \n](?:win|victory|defeat|loss|triumph|vote|decision))?[,;:]?[ \n(—–-]*(?:(?:or|a|an|by|for|that|is|thus|so|just|only)[ \n]|(?:margin|majority|lead|win|victory|difference|gap)[ \n]of[ \n])*"
)


def _like(both: Sequence[Value]) -> bool:
    """Whether two results are of one size."""
    low, high = sorted(v.value for v in both)
    return high <= low * 3 or high < 10


def _tight(text: str, m: Margin, a: Value, b: Value) -> bool:
    """Whether a margin stands in apposition to a result."""
    between = _between(text, m, a, b)
    if (m.span.start < a.span.start and _ENDED.search(between)) or (STAGE.search(between) and not m.during) or _BECAME.search(between):
        return False
    if re.fullmatch(r"[;:,][ \n](?:and[ \n])?(?:the|that|this|its|his|her|their)[ \n]", between):
        return True
    return (
        len(between) <= 60
        and not _BREAK.search(between)
        and not _JOIN.search(between)
        and not re.search(r"[.;]\s|\b(?:among|overall|that|where|this time)\b|\bin (?:19|20)\d\d,|,[ \n]and[ \n]", between)
    )


def _judge(doc: Document, m: Margin, told: Sequence[Value], kind: str, found: Sequence[Margin]) -> Wrong | None:
    text = doc.text
    pairs = [(a, b) for a, b in itertools.combinations(told, 2) if a.pair == b.pair or (a.pair == -1 or b.pair == -1)]
    if not pairs or len({v.span for v in told}) > 6:
        return None
    if any(_fits(m, a, b, kind) for a, b in pairs):
        return None
    after = [v for v in told if v.span.start > m.span.end]
    ahead = [v for v in told if v.span.end <= m.span.start and (not after or v.pair == -1)]
    if after and ahead and any(m.span.end < t.span.start < after[0].span.start for t in found):
        # "Two ahead of Barlow and five clear of Crane on 273".
        return None
    if not after and THAN.match(text, m.span.end):
        # "Growth was 6.9 percent, 0.4 points higher than a year before": what it is higher than is not told here.
        return None
    if len(told) > 2 and after and ahead and THAN.match(text, m.span.end, after[0].span.start):
        pairs = [(ahead[-1], after[0])]
        told = pairs[0]
    paired = [(a, b) for a, b in pairs if a.pair == b.pair != -1]
    if len(paired) > 1:
        beside = [p for p in paired if _BESIDE.fullmatch(text, p[0].span.end, m.span.start)]
        paired = beside or paired if m.during else beside or [p for p in paired if not staged(text, p[0].span)] or paired
    if len(told) > 2:
        if len(paired) == 1:
            pairs = paired
        elif paired or (kind == "plain" and min(v.value for v in told) < 50) or len(told) > 4 or kind in ("time", *MEASURED):
            return None
        else:
            top = sorted(told, key=lambda v: -v.value)
            pairs = [(top[0], top[1])]
    a, b = pairs[0]
    if m.noun == "run" and _TWO_INNINGS.search(text, doc.block_at(a.span.start).span.start, b.span.end + 12):
        return None
    if kind == "percent" and m.value > 100:
        # "Rose 0.9 percent, or 162 points".
        return None
    if _has_own(doc, m, a, b, kind, found):
        return None
    high, low = max(a.value, b.value), min(a.value, b.value)
    if (
        high == low
        or (kind in ("time", *MEASURED) and (high > (_ONE_RACE if kind == "time" else 2) * low or m.value >= high))
        or (kind == "plain" and ((m.noun is None and m.value > high) or (not _like((a, b)) and not paired)))
    ):
        return None
    if (
        kind == "plain"
        and m.noun in ("run", None)
        and _CHASED.search(text, max(min(a.span.start, b.span.start) - 60, 0), max(a.span.end, b.span.end) + 20)
    ):
        # One run short of the target is a tie.
        if high - low - 1 == m.value:
            return None
        high -= 1 if m.noun == "run" else 0
    if doc.in_quotation(m.span):
        between = text[m.span.end : min(a.span.start, b.span.start)]
        if a.pair != b.pair or a.pair == -1 or ELSEWHERE.search(between) or re.search(r"\b(?:in|on|last)[ \n][A-Z]", between):
            return None
    elif not _together(doc, m, a, b, kind):
        return None
    return Wrong(m.span, tuple(dict.fromkeys((a.span, b.span))), _message(m, high, low, kind))


_SAID_AFTER = regexp(r"\b(?:said after|before) (?=winning by|losing by|going down by)")
_AFTER_THE = regexp(r"\bafter (?:the|that|this)[ \n]$")
#: "The two-goal margin flattered them".
_TAKES_MARGIN = regexp(r"(?:The|That|This|A)[ \n][\w-]+-[a-z]+[ \n](?:margin|win|victory|defeat|loss)\b")


#: "Which had lost 31-17 in May".
_BEFORE_NOW = regexp(r"\bhad[ \n](?:lost|won|beaten|drawn)\b")


def _together(doc: Document, m: Margin, a: Value, b: Value, kind: str) -> bool:
    """Whether nothing says that margin and results are of two moments, groups or contests."""
    first, last = min(m.span.start, a.span.start, b.span.start), max(m.span.end, a.span.end, b.span.end)
    text = doc.text
    begin, end = doc.block_at(first).span.start, doc.block_at(last - 1).span.end
    low = max((e.end() for e in _EDGE.finditer(text, max(first - 120, begin), first)), default=max(first - 120, begin))
    edge = _EDGE.search(text, last, min(last + 120, end))
    high = edge.start() if edge else min(last + 120, end)
    if HARD.search(text, max(first - 60, begin), min(last + 60, end)):
        return False
    if len(set(WEEKDAY.findall(text, first, min(last + 30, end)))) > 1:
        return False
    if _BEFORE_NOW.search(text, low, first if first != m.span.start else low):
        return False
    home, own = doc.sentence_at(a.span.start), doc.sentence_at(m.span.start)
    if (STAGE.search(_between(text, m, a, b)) and not m.during) or (home != own and other_vote(home.of(text), own.of(text))):
        return False
    if _tight(text, m, a, b):
        return True
    if m.during and kind == "plain":
        return False
    if elsewhere(text, low, high, m.span.start) or (m.during and COMEBACK.search(text, low, high) and not _TAKES_MARGIN.match(text, doc.sentence_at(m.span.start).start)) or OTHER.search(_between(text, m, a, b)):
        return False
    if OTHER.search(text, m.span.end, min(high, m.span.end + 40)):
        return False
    pieces = re.split(r"\.\s", _AFTER_THE.sub("", _between(text, m, a, b)))
    return not _BREAK.search(_SAID_AFTER.sub("", pieces[-1]) if len(pieces) > 1 else pieces[-1])


def _between(text: str, m: Margin, a: Value, b: Value) -> str:
    """The words from a result to its margin, or from the margin to the result."""
    first, last = min(a.span.start, b.span.start), max(a.span.end, b.span.end)
    return text[last : m.span.start] if last <= m.span.start else text[m.span.end : first]


def _fits(m: Margin, a: Value, b: Value, kind: str) -> bool:
    gap = abs(a.value - b.value)
    if kind == "plain" and m.value != int(m.value) and max(a.value, b.value) > 20 and a.value == int(a.value) and b.value == int(b.value):
        # "By 0.34", of a race, beside whole points.
        return True
    if m.bound:
        near = {"percent": 1.0, "time": 0.05 if m.value >= 5 else 0.005}.get(kind, 0.0)
        return gap >= m.value - near if m.bound == "min" else gap <= m.value + near
    if kind == "percent":
        whole = a.value == int(a.value) and b.value == int(b.value)
        if m.value == int(m.value):
            allowed = 1.0 if whole else 0.6
        else:
            allowed = 1.0 if whole else 0.11
    elif kind in MEASURED:
        allowed = m.slack + (a.step + b.step) / 2
    elif kind == "time":
        # Clocks in whole seconds are rounded too.
        whole = a.value == int(a.value) and b.value == int(b.value)
        allowed = max(m.slack, 1.0 if whole else 0.011)
    else:
        allowed = m.slack + _rounded(a.value) + _rounded(b.value) if m.approximate or a.value >= 1e4 else m.slack
    if m.approximate:
        allowed = max(allowed, gap * 0.06)
    return abs(gap - m.value) <= allowed + 1e-9


def _rounded(value: float) -> float:
    """Half of the last digit of a large total that is printed rounded: 5,000 for 1.47 million."""
    step = 1.0
    whole = round(value)
    while whole and whole % 10 == 0:
        whole //= 10
        step *= 10
    return step / 2 if value >= 1e5 and step >= 1e3 else 0.0


def _message(m: Margin, high: float, low: float, kind: str) -> str:
    if kind == "time":
        return f"{_clock(high)} against {_clock(low)} is a margin of {round(high - low, 3):g} seconds, not {m.value:g}"
    if kind in MEASURED:
        unit = "m" if kind == "length" else "kg"
        return f"{high:g}{unit} against {low:g}{unit} is a margin of {round(high - low, 4):g}{unit}, not {m.value:g}{unit}"
    unit = "%" if kind == "percent" else ""
    told = {"min": "more than ", "max": "less than "}.get(m.bound or "", "")
    return f"{high:,.10g}{unit} against {low:,.10g}{unit} is a margin of {round(high - low, 2):,.10g}, not {told}{m.value:,.10g}"


def _clock(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:g}"
    hours, rest = divmod(round(seconds, 3), 3600)
    minutes, rest = divmod(rest, 60)
    tail = f"{rest:05.2f}" if rest != int(rest) else f"{int(rest):02d}"
    return f"{int(hours)}:{int(minutes):02d}:{tail}" if hours else f"{int(minutes)}:{tail}"
