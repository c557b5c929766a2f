"""Margins and the two results they part: "52% to 45%, a 9-point lead"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers._contests import Wrong, wrong_contests
from newslint.checks.numbers._results import NOUNS, Value, values
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS
from newslint.source import Span


class Margin(NamedTuple):
    """What a text says parts two results. `kinds` are those that it can part, best first; `during` when it may be of a moment of the contest."""

    span: Span
    value: float
    kinds: tuple[str, ...]
    noun: str | None
    #: Half of the last printed digit, or what "about" allows.
    slack: float
    approximate: bool
    during: bool


_FINAL = r"(?:margin|win|victory|defeat|loss|majority|triumph|rout|success|thrashing|drubbing|winners?|upset|reverse|hammering|romp|rout|reversal|conquest|walloping|trouncing|beating|mauling|plurality)"
_HEAD = rf"(?:lead|gap|advantage|edge|deficit|difference|cushion|spread|{_FINAL})"
_LITTLE = r"(?:(?:just|only|a|an|exactly|about|nearly|almost|some|a mere|mere|full|single|barely|the|roughly|around|no|fewer|than|precisely|as|few|scant|comfortable|slim|narrow|massive|whopping|overwhelming|margin of)[ \n]){0,3}"
_WON = r"(?:w[io]n(?:s|ning)?|beat(?:en|ing|s)?|los(?:t|es?|ing)|defeat(?:s|ed)?|prevail(?:s|ed|ing)?|thrash\w*|edg(?:ed|es|ing)|carried|passed|fell|failed|approved|rejected|threw out|held|survived|cruised|crushed|routed|pipped|overcame|took|scraped|victorious|triumph\w*|hammered|drubbed|outscored|outpolled|ousted|unseated|topped|downed|pass(?:es|ing)|cleared|defeat(?:ing)?)"
_DURING = r"(?:ahead|behind|up|down|leads?|led|leading|trail(?:s|ed|ing)?)"
#: "A lead of 9 points", "by 9 points"; right before the number.
_BEFORE = re.compile(
    rf"(?:\b{_HEAD}(?:[ \n]\w+)?,?[ \n](?:of|was|is|by|stands at|stood at|amounts to|comes to|came to)|\b(?:gap|difference|margin|lead|majority|deficit|advantage|edge)[^.;:,]{{0,40}}?[ \n](?:of|was|is)|(?:^|[ \n,(–—-])by|majority:|margin:)[ \n]{_LITTLE}$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"(?:[ \n-]+(?:percentage|vote|votes|point|points|goal|goals|run|runs|seat|seats|shots?|strokes?|seconds?))*"
    rf"(?:[ \n-]+(?:[a-z-]+[ \n])??(?:{_HEAD}(?!\w)|ahead(?!\w)|behind(?!\w)|clear(?!\w)|adrift(?!\w)|(?:above|below|in front)(?!\w)|apart(?!\w)|(?:of|in)[ \n](?:a[ \n])?(?:lead|margin)|(?:separat|divid)\w+|between[ \n](?:the|them)(?!\w)))"
)
_THAN = re.compile(
    r"[ \n]?(?:(?:percentage|vote|point|goal|run|seat|shot|stroke|second)s?[ \n]+)?(?:more|fewer|higher|lower|less|better|worse|faster|slower|quicker|longer)[ \n]than\b(?P<rest>[^;:]{0,60})"
)
_APART = re.compile(r"\b(?:separat\w+|divid\w+|parted)\b[^.;]{0,40}$")
#: Words of another count, whatever the syntax.
_HARD = re.compile(
    r"\b(?:margin of error|error margin|on aggregate|penalt(?:y|ies)|shoot-?out|wickets?|swing|per game|odds|goal difference|legs|(?:in|of|win|won|lead|led|level) the series|series (?:lead|win|at)|favou?rites?|games? (?:ahead|behind|clear)|up (?:two|three|one|\d)-|averag\w+|over two|handicap|spread|predict\w*|working majority|super-?majority)\b",
    re.IGNORECASE,
)
#: Words of another moment or group.
_ELSEWHERE = re.compile(
    r"\b(?:half[- ]?time|after (?:an?|their|his|her|the) [^,.;]{0,30}(?:win|victory|defeat|draw|loss)|the (?:break|interval|half|turn|quarter)|at one (?:point|stage)|had (?:led|trailed|been)|came (?:back|from)|after (?:trailing|leading|being|falling)|trailing by|overturn\w*|erase\w*|rall(?:y|ied)|comeback|fought back|squander\w*|blew|blown|surrender\w*"
    r"|(?:months?|weeks?|days?|years?) (?:ago|earlier|before)|last (?:month|week|year|time|season|election|session)|previous(?:ly)?|earlier|in (?:19|20)\d\d|in the table|(?<!top of )the (?:table|division|conference|group|title race|standings|league|ranking|rankings|leaderboard|championship)"
    r"|among (?!registered|likely|all|the)[\w-]+|first (?:leg|half|quarter|set|period)|second (?:leg|half|quarter|period)|third (?:quarter|period)|fourth quarter|overtime|extra time|election night|early|early in|midway|with \w+ minutes|minutes left|recount|at the (?:start|end of)|before rounding|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b",
    re.IGNORECASE,
)
#: A margin that is not told as fact, or was given away; before it in its clause.
_UNREAL_HEAD = re.compile(
    r"\b(?:need(?:s|ed|ing)?|requir\w+|would|could|if|expect\w*|predict\w*|hop\w+|of more than|once (?:had|held)|beyond|at least|within)\b[^,;.]{0,25}$"
    r"|\b(?:let slip|lost|losing|squander\w*|blew|gave up|wip(?:ed|ing) out|overc\w+|recover\w*|despite|threw away|from|surrender\w*|eras\w+|overturn\w*|overhaul\w*|cancel\w*)"
    r"[ \n](?:from[ \n])?(?:an?|the|its|their|his|her)[ \n](?:\w+[ \n])?$"
)
_UNREAL_TAIL = re.compile(
    r"[^.;]{0,40}?\b(?:or (?:fewer|less|more|better)|would (?:have|trigger|be)|needed|required to|triggers?|automatic|would)\b|[ \n](?:\w+[ \n])?short of\b"
)
_BREAK = re.compile(
    r";(?![ \n](?:the|that|this|its|his|her)[ \n](?:gap|margin|difference|lead|majority))|\b(?:but|although|though|while|after|having|before|when|until|whereas|despite|since|then|now|once|(?:his|her|its|their|the) (?:second|next|other))\b"
)
_JOIN = re.compile(r"\b(?:and|who|which|to)[ \n](?!win\b|won\b|beat\b|be beaten\b)(?:then[ \n])?[a-z]+(?:ed|t|n)\b|\band (?:are|is|have|has|lead|now)\b")
#: How it ended, after how it stood: "31 votes behind, ended up losing by 1,208 to 1,187".
_ENDED = re.compile(rf"\b{_WON}\b|\b(?:ended|closed|finished|first|second|third)\b|\band (?:his|her|its|their)\b")
_EDGE = re.compile(
    r"[;:]|\.\s|,[ \n](?:and|but|while|though|although|after|having|when|who|which|before)\b|\b(?:but|though|although|after|having|while|before|until)\b"
)
#: "Rose by 4 points": a change, no margin.
_CHANGED = re.compile(
    r"\b(?:r[oi]s(?:e|es|en|ing)|fell|falls?|fallen|climb\w*|drop\w*|gain\w*|slip\w*|jump\w*|increas\w*|decreas\w*|declin\w*|grew|grown|improv\w*|eased|narrow\w*|widen\w*|surg\w*|cut|extend\w*|shrank|shr[iu]nk\w*)\b[^,;.]{0,25}$"
)
_TAKES_UP = re.compile(
    r"[“\"]?(?:That|This|The|A|An|It|Its|His|Her|Their|He|She|They|Thus|So|By)\b|[^.]{0,60}\b(?:thus|therefore)\b|(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+)-"
)
_NEXT_OPENS = re.compile(
    r"(?:It (?:was|ended|finished|passed)|(?:He|She|They|Both|The (?!second|other|next|third))\b|With\b|Final\b|[A-Z][\w’'.-]+(?: [A-Z][\w’'.-]+)* (?:took|had|got|won|received|polled|finished|scored|drew|collected|secured|garnered)\b)"
)
_OTHER = re.compile(r"\b(?:(?:the|a) (?:second|third|next|other)(?!-|,| place)|another|later|elsewhere|meanwhile)\b", re.IGNORECASE)
_CHASED = re.compile(r"\b(?:target|[Ss]et|chas\w+|need\w*|requir\w+|revised)\b")
_TABLE = r"\b(?:go|goes|going|went|gone|mov\w+|stay\w*|sits?|sat|remain\w*|climb\w*|them|leaves?|left|are|is|lie|lies)"
_UNIT = re.compile(rf"[ \n-]({'|'.join(sorted(NOUNS))})s?(?![\w-])")
_SMALL = "|".join(w for w, v in CARDINALS.items() if v)
_SECONDS = re.compile(
    rf"\b(?:(?P<min>\d{{1,2}}|{_SMALL})[ \n-](?:minutes?|min)(?:[ \n]and|,)?[ \n])?(?P<n>\d{{1,3}}(?:\.\d{{1,3}})?|(?:{_SMALL})(?:-(?:{_SMALL}))?)(?P<gap>[ \n-]?)(?P<unit>(?:hundredths|tenths|thousandths) of a second|sec(?:ond)?s?|min(?:ute)?s?|s)\b(?![ \n](?:and[ \n])?\d)",
    re.IGNORECASE,
)
#: "By 0.16 from Jodie Lomax": hundredths without a unit.
_BARE = re.compile(
    r"\b(?:by|margin of)[ \n](?P<a>0?\.\d{1,3}|[1-9]\.\d\d)(?=[ \n](?:from|over|ahead)\b|[,.;](?!\d))|(?<![\d.,])(?P<b>0?\.\d{2,3}|[1-9]\.\d\d)(?=[ \n](?:ahead|behind|clear|back|adrift|faster|slower|in front)\b)"
)
_PARTS = {"hu": 0.01, "te": 0.1, "th": 0.001, "mi": 60.0}
_SINGLE = re.compile(
    r"\b(?:by|lead of|margin of|majority of)[ \n](?P<n>(?:a single|a lone|one|a)[ \n](?P<noun>vote|goal|point|run|shot|stroke|seat))\b(?!-)",
    re.IGNORECASE,
)


def wrong_margins(doc: Document) -> Iterator[Wrong]:
    """Every margin that the two results beside it contradict."""
    found = list(_margins(doc))
    taken = tuple(m.span for m in found)
    for m in found:
        if (not doc.in_quotation(m.span) or _said_of_score(doc, m)) and (wrong := _compare(doc, m, taken)):
            yield wrong
    yield from wrong_contests(doc)


def _said_of_score(doc: Document, m: Margin) -> bool:
    """ "To lose by 12 hurts," he said after the 68-59 defeat."""
    head = doc.text[max(m.span.start - 16, 0) : m.span.start]
    return re.search(r"\b(?:lose|losing|lost|win|winning|won|beaten|beat\w*)[ \n]by[ \n]$", head) is not None


def _margins(doc: Document) -> Iterator[Margin]:
    text = doc.text
    for q in doc.numbers:
        if (m := _margin(doc, q)) is not None:
            yield m
    for hit in _SINGLE.finditer(text):
        at = Span(*hit.span("n"))
        if not any(at.start <= q.span.start < at.end for q in doc.numbers) and _fact(text, doc.sentence_at(at.start), at):
            yield Margin(at, 1.0, ("plain",), hit["noun"], 0.0, False, False)
    for hit in _BARE.finditer(text):
        at = Span(*hit.span("a" if hit["a"] else "b"))
        if _fact(text, doc.sentence_at(at.start), at):
            yield Margin(at, float(at.of(text)), ("time",), None, 0.0051, False, False)
    for hit in _SECONDS.finditer(text):
        at = Span(*hit.span())
        sentence = doc.sentence_at(at.start)
        head = text[max(sentence.start, at.start - 60) : at.start]
        than = _THAN.match(text, at.end, sentence.end)
        if not (
            re.search(r"\bby[ \n](?:\w+[ \n])?$|\bmargin of (?:just )?$|\bgap (?:of|was) (?:just )?$", head)
            or _AFTER.match(text, at.end, sentence.end)
            or than
        ):
            continue
        n = hit["n"].lower()
        value = float(n) if n[0].isdigit() else sum(CARDINALS[w] for w in n.split("-"))
        factor = _PARTS.get(hit["unit"][:2].lower(), 1.0)
        if _fact(text, sentence, at):
            step = 10.0 ** -len(n.partition(".")[2]) if n[0].isdigit() else 1.0
            if hit["min"]:
                value += 60 * (float(hit["min"]) if hit["min"].isdigit() else CARDINALS[hit["min"].lower()])
            yield Margin(at, value * factor, ("time",), None, step * factor / 2 if step * factor < 1 else 0.51 * factor, False, False)


def _margin(doc: Document, q: Quantity) -> Margin | None:
    if q.kind not in ("cardinal", "points", "percent", "score") or q.bound or q.values or q.per or q.low <= 0 or q.unit == "basis point":
        return None
    text = doc.text
    if re.match(
        r"(?:[ \n](?:votes?|points?|goals?|runs?|seats?))?[ \n](?:to|against)[ \n](?:\w+[ \n]){0,2}?\d|[ \n](?:\w+[ \n])?to[ \n](?:one|two|three|four|five|six)\b",
        text[q.span.end : q.span.end + 30],
    ):
        # "By 78 votes to 72", "by three goals to one": a result.
        return None
    sentence = doc.sentence_at(q.span.start)
    at = q.lead.start if q.lead else q.span.start
    head = text[max(sentence.start, at - 60) : at]
    point = q.kind == "points" or q.noun == "point"
    noun = q.noun
    if (unit := _UNIT.match(text, q.span.end)) is not None:
        # "A win by three goals lifts them" counts goals, not lifts.
        noun = unit[1]
    if q.kind == "cardinal" and noun not in NOUNS and noun is not None and not re.fullmatch(_HEAD, noun):
        return None
    joined = q.compound or (noun is not None and q.kind == "points" and "-" in q.span.of(text))
    after = _AFTER.match(text, q.number.end if joined else q.span.end, sentence.end)
    than = _THAN.match(text, q.span.end, sentence.end)
    before = _BEFORE.search(head)
    led = re.search(rf"\b{_DURING}(?:[ \n]by)?[ \n]{_LITTLE}$", head)
    if than and not re.search(r"\d", re.split(r"\b(?:as|when|but|and)\b", than["rest"])[0]):
        return None
    if joined:
        if not after and not (noun is not None and re.fullmatch(_HEAD, noun)):
            return None
    elif not (
        before
        or after
        or than
        or _APART.search(head)
        or (led and " by" in led.group())
        or (led and q.kind == "cardinal" and noun is None and re.match(r"[ \n](?:at|after|when)\b|,", text[q.span.end : sentence.end]))
    ):
        return None
    if _CHANGED.search(head) or (q.kind == "percent" and not after and not re.search(rf"{_HEAD} of (?:just |only )?$", head)):
        return None
    if not _fact(text, sentence, Span(at, q.span.end)):
        return None
    form = after.group() if after else ""
    if joined and noun is not None and not after:
        form = noun
    during = bool(led) or bool(
        re.search(r"(?:lead|deficit|cushion|advantage|edge|ahead|behind|clear|in front)$", form)
        or (before and re.search(r"\b(?:lead|deficit|cushion|advantage|edge)\b", before.group()))
    )
    kinds = ("percent",) if q.kind == "percent" else ("percent", "plain") if point or noun is None or (joined and point) else ("plain",)
    if point and re.search(rf"{_TABLE}[ \n]{_LITTLE}$", head) and re.search(r"(?:clear|ahead|behind|adrift|above|below|in front)$", form):
        # "A 3-1 win took them six points clear": a table.
        kinds = ("percent",)
    slack = max(q.precision / 2, q.precision if q.approximate else 0.0)
    if kinds == ("plain",) or not q.approximate:
        slack = slack if q.approximate or q.scale or (q.low >= 1000 and q.low % 1000 == 0) else (0.05 if q.low != int(q.low) else 0.0)
    return Margin(q.span, q.low, kinds, noun, slack, q.approximate, during)


def _fact(text: str, sentence: Span, at: Span) -> bool:
    """Whether a margin is told as something that was, and not given away."""
    head = text[max(sentence.start, at.start - 60) : at.start]
    last = re.split(r"[,;:]", head)[-1]
    return not _UNREAL_HEAD.search(re.sub(r"\b(?:w[io]n|beat\w*|lost|losing) by\b", "", last)) and not _UNREAL_TAIL.match(
        text, at.end, min(sentence.end, at.end + 60)
    )


def _compare(doc: Document, m: Margin, taken: tuple[Span, ...]) -> Wrong | None:
    sentence = doc.sentence_at(m.span.start)
    if doc.block_at(sentence.start).kind in ("headline", "deck"):
        return _headed(doc, m, taken)
    own = {k: values(doc, sentence, taken, k, m.noun) for k in m.kinds}
    for kind in m.kinds:
        if len(own[kind]) >= 2:
            return _judge(doc, m, own[kind], kind)
    text = doc.text
    before, after = _neighbours(doc, sentence)
    takes_up = _TAKES_UP.match(sentence.of(text)) is not None or (before is not None and _shares_name(sentence.of(text), before.of(text)))
    for kind in m.kinds:
        if len(own[kind]) == 1 and before is not None:
            # "A finished on 275. B, on 278, was second, leaving A the winner by five strokes."
            both = values(doc, before, taken, kind, m.noun) + own[kind]
            if len(both) == 2 and _like(both) and not _OTHER.search(sentence.of(text)):
                return _judge(doc, m, both, kind)
            return None
    if any(own.values()):
        return None
    if before is not None and takes_up:
        for kind in m.kinds:
            told = values(doc, before, taken, kind, m.noun)
            if len(told) >= 2:
                return _judge(doc, m, told, kind)
    if after is not None and _NEXT_OPENS.match(after.of(text)) and not _OTHER.search(after.of(text)):
        for kind in m.kinds:
            told = values(doc, after, taken, kind, m.noun)
            if len(told) == 2:
                return _judge(doc, m, told, kind)
    return None


def _headed(doc: Document, m: Margin, taken: tuple[Span, ...]) -> Wrong | None:
    """A headline's margin against the first result of the text below it."""
    body = [s for s in doc.sentences if doc.block_at(s.start).kind not in ("headline", "deck", "caption")][:4]
    heads = [s for s in doc.sentences if doc.block_at(s.start).kind in ("headline", "deck")]
    if any(_HARD.search(s.of(doc.text)) or _ELSEWHERE.search(s.of(doc.text)) for s in heads):
        return None
    for kind in m.kinds:
        told: list[Value] = []
        for s in body:
            if _HARD.search(s.of(doc.text)) or _ELSEWHERE.search(s.of(doc.text)):
                return None
            told += values(doc, s, taken, kind, m.noun)
        pairs = {v.pair for v in told if v.pair != -1}
        if len(pairs) == 1:
            told = [v for v in told if v.pair != -1] if not any(_fits(m, a, b, kind) for a, b in itertools.combinations(told, 2)) else []
        if len(told) != 2 or (kind == "plain" and not pairs and min(v.value for v in told) < 20):
            continue
        a, b = told
        high, low = max(a.value, b.value), min(a.value, b.value)
        if high == low or _fits(m, a, b, kind):
            return None
        return Wrong(m.span, tuple(dict.fromkeys((a.span, b.span))), _message(m, high, low, kind))
    return None


def _neighbours(doc: Document, sentence: Span) -> tuple[Span | None, Span | None]:
    """The sentences before and after one, also those of the next paragraph."""
    around = list(doc.sentences)
    here = around.index(sentence) if sentence in around else -1
    if here < 0:
        return None, None
    kind = doc.block_at(sentence.start).kind
    near = [around[i] if 0 <= i < len(around) and doc.block_at(around[i].start).kind == kind else None for i in (here - 1, here + 1)]
    return near[0], near[1]


def _shares_name(a: str, b: str) -> bool:
    m = re.match(r"(?:The[ \n])?([A-Z][\w’-]+)", a)
    return m is not None and re.search(rf"\b{re.escape(m[1])}\b", b) is not None


def _like(both: Sequence[Value]) -> bool:
    """Whether two results are of one size."""
    low, high = sorted(v.value for v in both)
    return high <= low * 3 or high < 10


def _tight(text: str, m: Margin, a: Value, b: Value) -> bool:
    """Whether a margin stands in apposition to a result."""
    between = _between(text, m, a, b)
    if m.span.start < a.span.start and _ENDED.search(between):
        return False
    return len(between) <= 60 and not _BREAK.search(between) and not _JOIN.search(between) and not re.search(r"[.;]\s", between)


def _judge(doc: Document, m: Margin, told: Sequence[Value], kind: str) -> Wrong | None:
    text = doc.text
    pairs = [(a, b) for a, b in itertools.combinations(told, 2) if a.pair == b.pair or (a.pair == -1 or b.pair == -1)]
    if not pairs or len({v.span for v in told}) > 6:
        return None
    if any(_fits(m, a, b, kind) for a, b in pairs):
        return None
    paired = [(a, b) for a, b in pairs if a.pair == b.pair != -1]
    if len(told) > 2:
        if len(paired) == 1:
            pairs = paired
        elif paired or (kind == "plain" and min(v.value for v in told) < 50) or len(told) > 4 or kind == "time":
            return None
        else:
            top = sorted(told, key=lambda v: -v.value)
            pairs = [(top[0], top[1])]
    a, b = pairs[0]
    high, low = max(a.value, b.value), min(a.value, b.value)
    if high == low or (kind == "plain" and ((m.noun is None and m.value > high) or (not _like((a, b)) and not paired))):
        return None
    if kind == "plain" and m.noun in ("run", None) and _CHASED.search(text, max(min(a.span.start, b.span.start) - 60, 0), max(a.span.end, b.span.end) + 20) and high - low - 1 == m.value:
        # One run short of the target is a tie.
        return None
    if not (doc.in_quotation(m.span) and a.pair == b.pair != -1) and not _together(text, m, a, b, kind):
        return None
    return Wrong(m.span, tuple(dict.fromkeys((a.span, b.span))), _message(m, high, low, kind))


def _together(text: str, m: Margin, a: Value, b: Value, kind: str) -> bool:
    """Whether nothing says that margin and results are of two moments, groups or contests."""
    first, last = min(m.span.start, a.span.start, b.span.start), max(m.span.end, a.span.end, b.span.end)
    low = max((e.end() for e in _EDGE.finditer(text, max(first - 120, 0), first)), default=max(first - 120, 0))
    edge = _EDGE.search(text, last, last + 120)
    high = edge.start() if edge else min(last + 120, len(text))
    if _HARD.search(text, max(first - 60, 0), min(last + 60, len(text))):
        return False
    if _tight(text, m, a, b):
        return True
    if m.during and kind == "plain":
        return False
    if _ELSEWHERE.search(text, low, high):
        return False
    return not _BREAK.search(re.split(r"\.\s", _between(text, m, a, b))[-1])


def _between(text: str, m: Margin, a: Value, b: Value) -> str:
    """The words from a result to its margin, or from the margin to the result."""
    first, last = min(a.span.start, b.span.start), max(a.span.end, b.span.end)
    return text[last : m.span.start] if last <= m.span.start else text[m.span.end : first]


def _fits(m: Margin, a: Value, b: Value, kind: str) -> bool:
    gap = abs(a.value - b.value)
    if kind == "percent":
        whole = a.value == int(a.value) and b.value == int(b.value)
        if m.value == int(m.value):
            allowed = 1.0 if whole else 0.6
        else:
            allowed = 1.0 if whole else 0.11
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
    unit = "%" if kind == "percent" else ""
    return f"{high:,.10g}{unit} against {low:,.10g}{unit} is a margin of {round(high - low, 2):,.10g}, not {m.value:,.10g}"


def _clock(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:g}"
    hours, rest = divmod(round(seconds, 3), 3600)
    minutes, rest = divmod(rest, 60)
    tail = f"{rest:05.2f}" if rest != int(rest) else f"{int(rest):02d}"
    return f"{int(hours)}:{int(minutes):02d}:{tail}" if hours else f"{int(minutes)}:{tail}"
