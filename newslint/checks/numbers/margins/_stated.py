"""The margins that a text states: "a 9-point lead", "by six votes", "two strokes clear"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers.margins._results import NOUNS, measure
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
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
    #: "More than 15 points": "min"; "under four": "max".
    bound: str | None = None


_FINAL = r"(?:margin|win|victory|defeat|loss|majority|triumph|rout|success|thrashing|drubbing|winners?|upset|reverse|hammering|romp|rout|reversal|conquest|walloping|trouncing|beating|mauling|plurality|landslide|blowout|squeaker|hiding|shellacking|humbling|walkover|runaway)"
_HEAD = rf"(?:lead|gap|advantage|edge|deficit|difference|cushion|spread|gulf|chasm|{_FINAL})"
_LITTLE = r"(?:(?:just|only|a|an|exactly|about|nearly|almost|some|a mere|mere|full|single|barely|the|roughly|around|no|fewer|than|precisely|as|few|scant|indeed|therefore|thus|still|now|in fact|[a-z]+ly|comfortable|slim|narrow|massive|whopping|overwhelming|margin of)[ \n]){0,3}"
WON = r"(?:w[io]n(?:s|ning)?|beat(?:en|ing|s)?|los(?:t|es?|ing)|defeat(?:s|ed)?|prevail(?:s|ed|ing)?|thrash\w*|edg(?:ed|es|ing)|carried|passed|fell|failed|approved|rejected|threw out|held|survived|cruised|crushed|routed|pipped|overcame|took|scraped|victorious|triumph\w*|hammered|drubbed|outscored|outpolled|ousted|unseated|topped|downed|pass(?:es|ing)|cleared|defeat(?:ing)?)"
_DURING = r"(?:ahead|behind|up|down|leads?|led|leading|trail(?:s|ed|ing)?)"
#: "A lead of 9 points", "by 9 points"; right before the number.
_BEFORE = regexp(
    rf"(?:\b{_HEAD}(?:[ \n]\w+)?,?[ \n](?:of|was|is|by|stands at|stood at|amounts to|comes to|came to|at|to|cut to|reduced to|down to|narrowed to|was cut to|was reduced to)|\b(?:gap|difference|margin|lead|majority|deficit|advantage|edge)[^.;:,]{{0,40}}?[ \n](?:of|was|is)|(?:^|[ \n,(–—-])by|majority:|margin:|\b(?:gap|margin|difference|lead|advantage|edge)(?:[ \n](?!of\b)[\w’'-]+){{0,5}},)[ \n]{_LITTLE}$",
    re.IGNORECASE,
)
_AFTER = regexp(
    rf"(?:[ \n-]+(?:percentage|vote|votes|point|points|goal|goals|run|runs|seat|seats|shots?|strokes?|seconds?))*"
    rf"(?:[ \n-]+(?:(?!to[ \n])[a-z-]+[ \n])??(?:{_HEAD}(?!\w)|ahead(?!\w)|behind(?!\w)|clear(?!\w)|adrift(?!\w)|(?:above|below|in front)(?!\w)|(?:is|was|were)[ \n]all[ \n]that[ \n](?:lay|stood|separated|divided)|apart(?!\w)|(?:less|fewer|more|higher|lower)(?=[.;]|$)|to[ \n](?:make[ \n]up|spare|the[ \n]good)(?!\w)|too[ \n](?:late|slow|short)(?!\w)|down(?=[.,;]|$)|(?:slow|fast|long|short|tall|heavi|light)er(?=[.;]|$)|under[ \n]?water(?!\w)|in[ \n]hand(?!\w)|(?:of|in)[ \n](?:a[ \n])?(?:lead|margin)|(?:separat|divid)\w+|(?:(?:lay|lies|stood|stands|came|is|was|were)[ \n])?between[ \n](?:the|them|first|gold)(?!\w)))"
)
THAN = regexp(
    r"[ \n]?(?:(?:percentage|vote|point|goal|run|seat|shot|stroke|second)s?[ \n]+)?(?:more|fewer|higher|lower|less|better|worse|faster|slower|quicker|longer)[ \n]than\b(?P<rest>[^;:]{0,60})"
)
_APART = regexp(
    r"\b(?:separated|divided|parted)[ \n](?:[a-z]+[ \n]){0,4}?by[ \n](?:[a-z]+[ \n]){0,2}$|\b(?:separates|separated|divides|divided)[ \n](?:the[ \n](?:two|pair|sides|teams|rivals)|them)(?:[ \n]is|[ \n]was|:)?[ \n]$"
)
#: A margin that is not told as fact, or was given away; before it in its clause.
_UNREAL_HEAD = regexp(
    r"\binstead[ \n]of[ \n]$|\b(?:another|further)[ \n]$|\b(?:has|have|had|with|enjoys?|holds?)[ \n](?:an?|its|their)[ \n](?:[a-z-]+[ \n])?majority[ \n]of[ \n]$|\b(?:need(?:s|ed|ing)?|requir\w+|would|could|should|might|ought|if|expect\w*|predict\w*|hop\w+|once (?:had|held)|beyond|within)\b(?![^,;.]*\b(?:with|about|after|at)[ \n](?:an?|the|that|this)[ \n]$)[^,;.]{0,25}$"
    r"|\b(?:let slip|lost|losing|squander\w*|blew|gave up|wip(?:ed|ing) out|overc\w+|recover\w*|despite|threw away|from|surrender\w*|eras\w+|overturn\w*|overhaul\w*|cancel\w*)"
    r"[ \n](?:from[ \n])?(?:an?|the|its|their|his|her)[ \n](?:\w+[ \n])?$"
)
#: "Who had won by 312 in the primary"; not "the first time they had lost by 25".
_BEFORE_IT = regexp(r"(?<!not )(?<!time )\b(?:who|which|they|he|she|it)[ \n]had[ \n](?:\w+[ \n])?(?:won|lost)[ \n](?:\w+[ \n])?by[ \n](?:\w+[ \n]){0,2}$", re.IGNORECASE)
_UNREAL_TAIL = regexp(
    r"(?:[ \n]votes?)?[ \n]at[ \n](?:\d{1,2}(?::\d\d)?[ \n]?[ap]\.?m\b|midnight\b|noon\b|midday\b)|[ \n](?:seats?[ \n])?in[ \n](?:an?|the)[ \n](?:new[ \n])?(?:[\w-]+[ \n])?(?:house|parliament|chamber|assembly|[Ss]enate|legislature|council|Commons)\b|[^.;:]{0,40}?\b(?:or (?:fewer|less|more|better)|would (?:have|trigger|be)|needed|required to|triggers?|automatic|would)\b|[ \n](?:\w+[ \n])?short of\b"
)
#: "Rose by 4 points": a change, no margin.
_CHANGED = regexp(
    r"\b(?:r[oi]s(?:e|es|en|ing)|fell|falls?|fallen|climb\w*|drop\w*|gain\w*|slip\w*|jump\w*|increas\w*|decreas\w*|declin\w*|grew|grown|improv\w*|eased|narrow(?:s|ed|ing)|widen\w*|surg\w*|cuts?|cutting|rais(?:e[ds]?|ing)|lift(?:s|ed|ing)?|lower(?:s|ed|ing)|hik(?:e[ds]?|ing)|reduc(?:e[ds]?|ing)|boost(?:s|ed|ing)?|trim(?:s|med|ming)?|extend\w*|shrank|shr[iu]nk\w*)\b[^,;.]{0,25}$"
)
#: "The gap has narrowed to four points": how it stands.
_CHANGED_TO = regexp(r"\b(?:gap|lead|margin|majority|advantage|deficit)[ \n](?:[\w’'-]+[ \n]){0,4}?to[ \n](?:just[ \n]|only[ \n])?$")
#: "54 centimetres ahead of", "further than", "better than".
_PAST = regexp(r"[ \n](?:apart(?!\w)|too[ \n]short(?!\w)|(?:better|further|farther|longer|higher|more|less|lower|heavier|lighter|shorter)(?=[.,;]|$)|(?:ahead|clear|adrift|behind|short)[ \n]of[ \n][A-Z]|(?:better|further|farther|longer|higher|more|less|heavier|lighter|shorter)[ \n]than[ \n](?:[A-Z]|the[ \n](?:silver|bronze|runner)))")
#: "Beat forecasts by two points": its other side is the forecast.
_OF_FORECAST = regexp(r"\b(?:target|forecast|estimate|expectation|projection|quota|record|limit|previous|best|inflation|market|index)(?:s|ed|['’]s)?\b[^,;.]{0,30}[ \n]by[ \n](?:\w+[ \n])?$")
_NO_BODY = frozenset("game year day week month hour minute mile metre meter foot inch percent dollar".split())
_TABLE = r"\b(?:go|goes|going|went|gone|mov\w+|stay\w*|sits?|sat|remain\w*|climb\w*|them|leaves?|left|are|is|lie|lies)"
_OF_ERROR = regexp(r"[ \n-]+(?:(?:percentage|point|points|percent)[ \n-]+)*(?:margin of (?:sampling )?error|(?:sampling |statistical )?error margin|plus or minus)")
_VERB_AFTER = regexp(r"[ \n][a-z]+s[ \n](?:the|an?|his|her|its|their|him|them|it|many|all)\b")
_UNIT = regexp(rf"[ \n-]({'|'.join(sorted(NOUNS))})s?(?![\w-])")
_SMALL = "|".join(w for w, v in CARDINALS.items() if v)
_SECONDS = regexp(
    rf"\b(?:(?P<min>\d{{1,2}}|{_SMALL})[ \n-](?:minutes?|min)(?:[ \n]and|,)?[ \n])?(?P<n>half(?=[ \n-]an?[ \n-]|-(?:second|minute))|\d{{1,3}}(?:\.\d{{1,3}})?|(?:{_SMALL})(?:-(?:{_SMALL}))?)(?P<half>[ \n]and[ \n]a[ \n]half)?[ \n-]?(?:an?[ \n])?(?P<unit>(?:hundredths|tenths|thousandths) of a second|of a second|sec(?:ond)?s?|min(?:ute)?s?|s)\b(?![ \n](?:and[ \n])?\d)",
    re.IGNORECASE,
)
#: "By 0.16 from Jodie Lomax": hundredths without a unit.
_BARE = regexp(
    r"\b(?:by|margin of)[ \n](?P<a>0?\.\d{1,3}|[1-9]\.\d\d)(?=[ \n](?:from|over|ahead)\b|[,.;](?!\d))|(?<![\d.,])(?P<b>0?\.\d{2,3}|[1-9]\.\d\d)(?=[ \n](?:ahead|behind|clear|back|adrift|faster|slower|in front)\b)"
)
_BOUNDED = regexp(r"\b(?:just[ \n]|well[ \n]|a[ \n]little[ \n])?(more|less|over|under|fewer)[ \n](?:than[ \n])?$", re.IGNORECASE)
_BOUND = {"more": "min", "over": "min", "less": "max", "under": "max", "fewer": "max"}
_PARTS = {"hu": 0.01, "te": 0.1, "th": 0.001, "mi": 60.0}
_SINGLE = regexp(
    r"\b(?:by|lead of|margin of|majority of)[ \n](?P<n>(?:a single|a lone|one|a)[ \n](?P<noun>vote|goal|point|run|shot|stroke|seat))\b(?!-|[ \n]of\b)"
    r"|\b(?P<n2>(?:a single|a lone|just one|only one|one)[ \n](?P<noun2>vote|goal|point|run|shot|stroke|seat))[ \n](?:separat|divid|part)(?:es|ed|s)\b"
    rf"|\b(?:a|the|that|this|their|his|her)[ \n](?:[a-z]+[ \n])?(?P<n3>(?:one|single)-(?P<noun3>vote|goal|run|shot|stroke|seat))[ \n](?:[a-z]+[ \n])?(?:lead|gap|difference|{_FINAL})\b",
    re.IGNORECASE,
)


def still_stands(text: str, m: Margin) -> bool:
    """Whether a margin has changed to what is told: a result told before it may be the old one."""
    return _CHANGED_TO.search(text, max(m.span.start - 60, 0), m.span.start) is not None


def margins(doc: Document) -> Iterator[Margin]:
    text = doc.text
    for q in doc.numbers:
        if (m := _margin(doc, q)) is not None or (m := _measured(doc, q)) is not None:
            yield m
    for hit in _SINGLE.finditer(text):
        at = Span(*hit.span(next(g for g in ("n", "n2", "n3") if hit[g])))
        if not any(at.start <= q.span.start < at.end for q in doc.numbers_in(doc.sentence_at(at.start))) and _fact(
            text, doc.sentence_at(at.start), at
        ):
            yield Margin(at, 1.0, ("plain",), hit["noun"] or hit["noun2"] or hit["noun3"], 0.0, False, False)
    for hit in _BARE.finditer(text):
        at = Span(*hit.span("a" if hit["a"] else "b"))
        if _fact(text, doc.sentence_at(at.start), at):
            yield Margin(at, float(at.of(text)), ("time",), None, 0.0051, False, False)
    for hit in _SECONDS.finditer(text):
        at = Span(*hit.span())
        sentence = doc.sentence_at(at.start)
        head = text[max(sentence.start, at.start - 60) : at.start]
        bound = _BOUNDED.search(head)
        head = head[: bound.start()] if bound else head
        than = THAN.match(text, at.end, sentence.end)
        n = hit["n"].lower()
        if not (
            _BEFORE.search(head)
            or _AFTER.match(text, at.end, sentence.end)
            or (re.search(r",[ \n](?:or[ \n])?(?:just[ \n]|only[ \n])?$", head) and re.match(r"[ \n](?:slower|later|adrift|back|in arrears)\b", text[at.end : at.end + 12]))
            or ("." in n and re.match(r"[ \n](?:before|after)[ \n](?:the[ \n]|his[ \n]|her[ \n])?[A-Z]", text[at.end : at.end + 16]))
            or than
        ):
            continue
        value = 0.5 if n == "half" else float(n) if n[0].isdigit() else sum(CARDINALS[w] for w in n.split("-"))
        if hit["half"]:
            value += 0.5
        factor = _PARTS.get(hit["unit"][:2].lower(), 1.0)
        if _fact(text, sentence, at):
            step = 10.0 ** -len(n.partition(".")[2]) if n[0].isdigit() else 0.1 if n == "half" else 1.0
            if hit["min"]:
                value += 60 * (float(hit["min"]) if hit["min"].isdigit() else CARDINALS[hit["min"].lower()])
            yield Margin(at, value * factor, ("time",), None, step * factor / 2 if step * factor < 1 else 0.51 * factor, False, False, _BOUND[bound[1].lower()] if bound else None)


def _margin(doc: Document, q: Quantity) -> Margin | None:
    if q.kind not in ("cardinal", "points", "percent", "score") or q.values or q.per or q.low <= 0 or q.unit == "basis point":
        return None
    text = doc.text
    if re.match(
        r"(?:[ \n](?:votes?|points?|goals?|runs?|seats?))?[ \n](?:to|against)[ \n](?:\w+[ \n]){0,2}?\d|[ \n](?:\w+[ \n])?to[ \n](?:one|two|three|four|five|six)\b",
        text[q.span.end : q.span.end + 30],
    ):
        # "By 78 votes to 72", "by three goals to one": a result.
        return None
    if text[max(q.span.start - 4, 0) : q.span.start] in ("-to-", " to ") and re.match(r"one\b|1\b", text[q.span.start : q.span.end + 1]):
        # "By a two-to-one margin".
        return None
    sentence = doc.sentence_at(q.span.start)
    at = q.lead.start if q.lead else q.span.start
    head = text[max(sentence.start, at - 60) : at]
    point = q.kind == "points" or q.noun == "point"
    noun = q.noun
    if noun is not None and _VERB_AFTER.match(text, q.number.end):
        # "That majority of 317 settles the dispute".
        noun = None
    if (unit := _UNIT.match(text, q.span.end)) is not None:
        # "A win by three goals lifts them" counts goals, not lifts.
        noun = unit[1]
    body = (
        q.compound
        and noun not in _NO_BODY
        and re.match(r"-[a-z]+[ \n](?:majority|margin|edge|advantage)\b", text[q.number.end : q.number.end + 40])
    )
    if q.kind == "cardinal" and noun not in NOUNS and noun is not None and not re.fullmatch(_HEAD, noun) and not body:
        return None
    joined = q.compound or (noun is not None and q.kind == "points" and "-" in q.span.of(text))
    after = _AFTER.match(text, q.number.end if joined else q.span.end, sentence.end)
    than = THAN.match(text, q.span.end, sentence.end)
    if re.search(r"\berror\b[^.;]{0,30}$", head) or _OF_ERROR.match(text, q.number.end):
        return None
    before = _BEFORE.search(head) or (q.kind == "points" and re.search(r"\d[^,;.]{0,20},[ \n]or[ \n]$", head)) or None
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
    if (
        _CHANGED.search(head)
        and not _CHANGED_TO.search(head)
    ) or (q.kind == "percent" and not after and not re.search(rf"{_HEAD} of (?:just |only )?$", head)):
        return None
    if not _fact(text, sentence, Span(at, q.span.end)):
        return None
    form = after.group() if after else ""
    if joined and noun is not None and not after:
        form = noun
    during = (bool(led) and not re.search(r"\b(?:went|going|go(?:es)?) down by[ \n]", head)) or bool(
        re.search(r"(?:lead|deficit|cushion|advantage|edge|ahead|behind|clear|in front)$", form)
        or (before and re.search(r"\b(?:lead|deficit|cushion|advantage|edge)\b", before.group()))
    )
    kinds = ("percent",) if q.kind == "percent" else ("percent", "plain") if point or noun is None or (joined and point) else ("plain",)
    if point and re.search(rf"{_TABLE}[ \n]{_LITTLE}$", head) and re.search(r"(?:clear|ahead|behind|adrift|above|below|in front)$", form):
        # "A 3-1 win took them six points clear": a table.
        kinds = ("percent",)
    if _CHANGED_TO.search(head) and "percent" in kinds:
        # "Narrowed the gap to four points": a poll, or a moment of a match.
        kinds = ("percent",)
    slack = max(q.precision / 2, q.precision if q.approximate else 0.0)
    if kinds == ("plain",) or not q.approximate:
        slack = slack if q.approximate or q.scale or (q.low >= 1000 and q.low % 1000 == 0) else (0.05 if q.low != int(q.low) else 0.0)
    if noun in ("vote", "seat", "ballot") or re.search(r"\b(?:finish|end|clos)(?:ed|es|ing)\b[^,;]{0,20}$", head):
        # A count of votes has no half-time, and what ended so is over.
        during = False
    if joined and noun is not None and re.fullmatch(_HEAD, noun):
        noun = None
    return Margin(q.span, q.low, kinds, noun, slack, q.approximate, during, q.bound)


def _measured(doc: Document, q: Quantity) -> Margin | None:
    """ "By 54 centimetres", "three kilos ahead": a length or a weight that parts two."""
    told = measure(q)
    if told is None or q.low != q.high or q.low <= 0:
        return None
    text = doc.text
    sentence = doc.sentence_at(q.span.start)
    at = q.lead.start if q.lead else q.span.start
    head = text[max(sentence.start, at - 60) : at]
    if _CHANGED.search(head) or not _fact(text, sentence, Span(at, q.span.end)):
        return None
    by = re.search(r"\bby[ \n]$", head) and re.search(rf"\b{WON}\b", sentence.of(text))
    if not (by or _PAST.match(text, q.span.end) or re.search(r"\b(?:margin|gap|difference)\b[^.;:,]{0,40}[ \n](?:of|is|was)[ \n](?:just[ \n]|only[ \n])?$", head)):
        return None
    dimension, factor = told
    step = q.precision * factor
    return Margin(q.span, q.low * factor, (dimension,), None, step if q.approximate else step / 2, q.approximate, False, q.bound)


def _fact(text: str, sentence: Span, at: Span) -> bool:
    """Whether a margin is told as something that was, and not given away."""
    head = text[max(sentence.start, at.start - 60) : at.start]
    last = re.split(r"[,;:]", head)[-1]
    if (_BEFORE_IT.search(last) and not re.search(r"\b(?:first|second|third|fourth|fifth|sixth)[ \n]time\b", last)) or _OF_FORECAST.search(last):
        return False
    if re.match(r"\d+,\d|\d{3}", at.of(text)):
        # "With a majority of 3,018": of votes, not of a house.
        last = re.sub(r"\bwith[ \n](an?[ \n](?:[a-z-]+[ \n])?majority[ \n]of[ \n])$", r"\1", last)
    return not _UNREAL_HEAD.search(re.sub(r"\b(?:w[io]n|beat\w*|lost|losing) by\b", "", last)) and not _UNREAL_TAIL.match(
        text, at.end, min(sentence.end, at.end + 60)
    )
