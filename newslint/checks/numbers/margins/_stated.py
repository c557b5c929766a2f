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


_FINAL = r"(?:margin|win|victory|defeat|loss|majority|triumph|rout|success|thrashing|drubbing|winners?|upset|reverse|hammering|romp|rout|reversal|conquest|walloping|trouncing|beating|mauling|plurality|landslide|blowout|squeaker|setback|result|hiding|shellacking|humbling|walkover|runaway)"
_HEAD = rf"(?:lead|gap|advantage|edge|deficit|difference|cushion|spread|gulf|chasm|{_FINAL})"
_LITTLE = r"(?:(?:just|only|a|an|exactly|about|nearly|almost|some|a mere|mere|full|single|barely|the|roughly|around|no|fewer|than|precisely|as|few|scant|indeed|therefore|thus|still|now|in fact|[a-z]+ly|comfortable|slim|narrow|massive|whopping|overwhelming|margin of)[ \n]){0,3}"
WON = r"(?:w[io]n(?:s|ning)?|beat(?:en|ing|s)?|los(?:t|es?|ing)|defeat(?:s|ed)?|prevail(?:s|ed|ing)?|thrash\w*|edg(?:ed|es|ing)|carried|passed|fell|failed|approved|rejected|threw out|held|survived|cruised|crushed|routed|pipped|overcame|took|scraped|victorious|triumph\w*|hammered|drubbed|outscored|outpolled|ousted|unseated|topped|downed|pass(?:es|ing)|cleared|defeat(?:ing)?)"
_DURING = r"(?:ahead|behind|up|down|leads?|led|leading|trail(?:s|ed|ing)?)"
#: "A lead of 9 points", "by 9 points"; right before the number.
_BEFORE = regexp(
    rf"(?:\b{_HEAD}(?:[ \n]\w+)?,?[ \n](?:of|was|is|by|stands at|stood at|amounts to|comes to|came to|at|to|cut to|reduced to|down to|narrowed to|was cut to|was reduced to)|\b(?:gap|difference|margin|lead|majority|deficit|advantage|edge)[^.;:,]{{0,40}}?[ \n](?:of|was|is)|(?:^|[ \n,(–—-])by|majority:|margin:|\b(?:gap|margin|difference|lead|advantage|edge|cushion|majority)(?:[ \n](?!of\b)[\w’'-]+){{0,5}},)[ \n]{_LITTLE}$",
    re.IGNORECASE,
)
_AFTER = regexp(
    rf"(?:[ \n-]+(?:percentage|vote|votes|point|points|goal|goals|run|runs|seat|seats|shots?|strokes?|seconds?))*"
    rf"(?:[ \n-]+(?:(?!to[ \n])[a-z-]+[ \n])??(?<!or[ \n])(?:{_HEAD}(?!\w)|ahead(?!\w)|behind(?!\w)|clear(?!\w)|adrift(?!\w)|(?:above|below|in front)(?!\w)|(?:is|was|were)[ \n]all[ \n]that[ \n](?:lay|stood|separated|divided)|(?:is|was|are|were)[ \n](?:(?!than|since|need|requir|short)[a-z]+[ \n]){{0,4}}(?:cushion|margin|landslide|squeaker|gap)(?!\w)|that[ \n](?:had[ \n])?(?:separated|divided|parted)|(?:decided|settled)[ \n]it(?!\w)|in[ \n]it(?=[.,;]|$)|an?[ \n](?:[a-z]+[ \n]){{0,2}}margin(?!\w)|(?:better|worse)[ \n]off(?!\w)|up[ \n]on[ \n](?:the|their|its|his|her)[ \n](?:[a-z]+[ \n])?(?:rival|opponent|opposition|challenger)|short[ \n]of[ \n](?:him|her|them|the[ \n]winner)(?!\w)|(?:the[ \n])?better(?=[.,;]|$)|apart(?!\w)|(?:less|fewer|more|higher|lower)(?=[.;]|$)|to[ \n](?:make[ \n]up|spare|the[ \n]good)(?!\w)|too[ \n](?:late|slow|short)(?!\w)|down(?=[.,;]|$)|back(?=[,.;]|$|[ \n](?:of|in)\b)|(?:slow|fast|long|short|tall|heavi|light)er(?=[.;]|$)|under[ \n]?water(?!\w)|in[ \n]hand(?!\w)|(?:of|in)[ \n](?:a[ \n])?(?:lead|margin)|(?:separat|divid)\w+|(?:(?:lay|lies|stood|stands|came|is|was|were)[ \n])?between[ \n](?:the|them|first|gold)(?!\w)))"
)
THAN = regexp(
    r"[ \n]?(?:(?:percentage|vote|point|goal|run|seat|shot|stroke|second)s?[ \n]+)?(?:more|fewer|higher|lower|less|better|worse|faster|slower|quicker|longer)[ \n]than\b(?P<rest>[^;:]{0,60})"
)
_APART = regexp(
    r"\b(?:separated|divided|parted)[ \n](?:[a-z]+[ \n]){0,4}?by[ \n](?:[a-z]+[ \n]){0,2}$|\b(?:separates|separated|divides|divided)[ \n](?:the[ \n](?:two|pair|sides|teams|rivals)|them)(?:[ \n]is|[ \n]was|:)?[ \n]$"
)
#: A margin that is not told as fact, or was given away; before it in its clause.
_UNREAL_HEAD = regexp(
    r"\binstead[ \n]of[ \n]$|\b(?:(?:coming|come|came|fresh)[ \n](?:off|from)|on[ \n]the[ \n]back[ \n]of|(?:open|start|follow)(?:ed|s|ing)?[ \n](?:up[ \n])?with|began[ \n]with)[ \n](?:an?|their|his|her|its)[ \n](?:[a-z-]+[ \n])?$|\bnet[ \n](?:[a-z]+[ \n])?of[ \n]$|\b(?:another|further)[ \n]$|\b(?:has|have|had|with|enjoys?|holds?)[ \n](?:an?|its|their)[ \n](?:[a-z-]+[ \n])?majority[ \n]of[ \n]$|\b(?:need(?:s|ed|ing)?|requir\w+|would|could(?![ \n](?:not[ \n])?(?:believe|explain|complain|argue|quibble|describe)\b)|(?:when|where|if|whenever|until|unless)[ \n](?:the|a|any)[ \n](?:[a-z]+[ \n])?(?:margin|gap|difference)|should|might|ought|if|expect\w*|predict\w*|hop\w+|once (?:had|held)|beyond|within)\b(?![^,;.]*\b(?:with|about|after|at)[ \n](?:an?|the|that|this)[ \n]$)[^,;.]{0,25}$"
    r"|\b(?:let slip|lost|losing|squander\w*|blew|gave up|wip(?:ed|ing) out|overc\w+|recover\w*|despite|threw away|from|surrender\w*|eras\w+|overturn\w*|overhaul\w*|cancel\w*)"
    r"[ \n](?:from[ \n])?(?:an?(?:[ \n]\w+)?|(?:the|its|their|his|her)[ \n]\w+|(?:its|their|his|her))[ \n]$"
)
#: "Who had won by 312 in the primary"; not "the first time they had lost by 25".
_BEFORE_IT = regexp(r"(?<!not )(?<!time )(?<!that )\b(?:who|which|they|he|she|it)[ \n]had[ \n](?:\w+[ \n])?(?:won|lost)[ \n](?:\w+[ \n])?by[ \n](?:\w+[ \n]){0,2}$", re.IGNORECASE)
_NEVER_BEFORE = regexp(r"\b(?:who|which|they|he|she|it)[ \n]had[ \n](?:not|never)[ \n](?:\w+[ \n])?(?:won|lost|beaten)[ \n](?:[\w’'-]+[ \n]){0,3}?by[ \n](?:\w+[ \n]){0,2}$")
DID_SO = regexp(r"[^.;]*?\b(?:did|managed|achieved|repeated)[ \n](?:just[ \n]|exactly[ \n]|precisely[ \n])?(?:so|it|that)\b")
_UNREAL_TAIL = regexp(
    r"[ \n](?:points?[ \n])?further\b|(?:[ \n]votes?)?[ \n]at[ \n](?:\d{1,2}(?::\d\d)?[ \n]?[ap]\.?m\b|midnight\b|noon\b|midday\b)|[ \n](?:seats?[ \n])?in[ \n](?:an?|the)[ \n](?:new[ \n])?(?:[\w-]+[ \n])?(?:house|parliament|chamber|assembly|[Ss]enate|legislature|council|Commons)\b|[^.;:,]{0,40}?\b(?:or (?:fewer|less|more|better)|would (?:have|trigger|be)|needed|required to|triggers?)\b|[ \n](?:\w+[ \n])?short of\b(?![ \n](?:him|her|them|the winner)\b)"
)
#: "Would have needed 294, or 51 more".
_OR_NEEDED = regexp(r"\b(?:need\w*|requir\w+)\b[^;.]{0,40},[ \n]or[ \n]$")
#: "Rose by 4 points": a change, no margin.
_CHANGED = regexp(
    r"\b(?:r[oi]s(?:e|es|en|ing)|fell|falls?|fallen|climb\w*|drop\w*|gain\w*|slip\w*|jump\w*|increas\w*|decreas\w*|declin\w*|grew|grown|improv\w*|eased|narrow(?:s|ed|ing)|widen\w*|surg\w*|cuts?|cutting|rais(?:e[ds]?|ing)|lift(?:s|ed|ing)?|lower(?:s|ed|ing)|hik(?:e[ds]?|ing)|reduc(?:e[ds]?|ing)|boost(?:s|ed|ing)?|trim(?:s|med|ming)?|extend\w*|shrank|shr[iu]nk\w*)\b[^,;.]{0,25}$|,[ \n](?:up|down)[ \n]by[ \n](?:[a-z]+[ \n])?$"
)
#: "The gap has narrowed to four points": how it stands.
_CHANGED_TO = regexp(r"\b(?:gap|lead|margin|majority|advantage|deficit)[ \n](?:[\w’'-]+[ \n]){0,4}?to[ \n](?:just[ \n]|only[ \n])?$")
#: "54 centimetres ahead of", "further than", "better than".
_PAST = regexp(r"[ \n](?:apart(?!\w)|ahead(?=[.,;])|in[ \n]it(?=[.,;])|too[ \n]short(?!\w)|(?:better|further|farther|longer|higher|more|less|lower|heavier|lighter|shorter)(?=[.,;]|$)|(?:ahead|clear|adrift|behind|short)[ \n]of[ \n][A-Z]|behind[ \n](?:[A-Z]|the[ \n](?:champion|winner|leader|gold))|(?:better|further|farther|longer|higher|more|less|heavier|lighter|shorter)[ \n]than[ \n](?:[A-Z]|the[ \n](?:silver|bronze|runner)))")
#: "Beat forecasts by two points": its other side is the forecast.
_OF_FORECAST = regexp(r"\b(?:target|forecast|estimate|expectation|projection|quota|record|limit|previous|best|inflation|market|index)(?:s|ed|['’]s)?\b[^,;.]{0,30}[ \n]by[ \n](?:\w+[ \n])?$")
_NO_BODY = frozenset("game year day week month hour minute mile metre meter foot inch percent dollar".split())
_TABLE = r"\b(?:go|goes|going|went|gone|mov\w+|stay\w*|sits?|sat|remain\w*|climb\w*|them|leaves?|left|are|is|lie|lies)"
_OF_ERROR = regexp(r"[ \n-]+(?:(?:percentage|point|points|percent)[ \n-]+)*(?:margin of (?:sampling )?error|(?:sampling |statistical )?error margin|plus or minus)")
#: "By seven legs to": the other side's count follows.
_OTHER_SIDE = regexp(rf"(?:\d|\b(?:{'|'.join(w for w, v in CARDINALS.items() if 1 <= v <= 20)}))[ \n](?:[a-z-]+[ \n]){{1,2}}(?:to|against)[ \n]$")
#: What has been done by so many is no margin.
_DONE_BY = regexp(rf"\b[a-z]+(?:ed|en)[ \n]by[ \n]{_LITTLE}$")
_BALLOTS = ("vote", "seat", "ballot", "delegate", "goal", "point", "run", "try")
#: More than a rival has: not than before, than needed, than anybody foresaw.
_RIVAL = regexp(
    r"[ \n](?!(?:[\w’'-]+[ \n]){0,6}?(?:last|before|previous\w*|earlier|need\w*|requir\w*|threshold|minimum|expected|forecast|predicted|average|record|ever|any|all|half|year|years|season|month|election|now|usual|normal|others?|combined|together|had)\b)(?:his|her|their|its|the|second|runner|[A-Z])"
)
#: "With a 40-vote margin on Saturday, 233 in favour and": a side, no margin.
_ONE_SIDE = regexp(r"(?:[ \n](?:votes?|[a-z]+s))?[ \n](?:in[ \n]favou?r|for|against|yes|no|ayes?|to|backing|voting|supporting|opposing)\b")
_UNIT = regexp(rf"[ \n-]({'|'.join(sorted(NOUNS))})s?(?![\w-])")
_SMALL = "|".join(w for w, v in CARDINALS.items() if v)
_SECONDS = regexp(
    rf"\b(?:(?P<min>\d{{1,2}}|{_SMALL})[ \n-](?:minutes?|min)(?:[ \n]and|,)?[ \n])?(?P<n>half(?=[ \n-]an?[ \n-]|-(?:second|minute))|\d{{1,3}}(?:\.\d{{1,3}})?|(?:{_SMALL})(?:-(?:{_SMALL}))?)(?P<half>[ \n]and[ \n]a[ \n]half)?[ \n-]?(?:an?[ \n])?(?P<unit>(?:hundredths|tenths|thousandths)(?: of a second)?|of a second|sec(?:ond)?s?|min(?:ute)?s?|s)\b(?![ \n](?:and[ \n])?\d)",
    re.IGNORECASE,
)
#: "By 0.16 from Jodie Lomax": hundredths without a unit.
_BARE = regexp(
    r"\b(?:by|margin of)[ \n](?P<a>0?\.\d{1,3}|[1-9]\.\d\d)(?=[ \n](?:from|over|ahead)\b|[,.;](?!\d))|(?<![\d.,])(?P<b>0?\.\d{2,3}|[1-9]\.\d\d)(?=[ \n](?:ahead|behind|clear|back|adrift|faster|slower|in front)\b)"
)
_BOUNDED = regexp(r"\b(?:just[ \n]|well[ \n]|a[ \n]little[ \n])?(more|less|over|under|fewer)[ \n](?:than[ \n])?$", re.IGNORECASE)
_BOUND = {"more": "min", "over": "min", "less": "max", "under": "max", "fewer": "max"}
_CAME_LATER = regexp(r"[ \n](?:later|afterwards)[ \n](?:came|crossed|arrived|finished|followed)\b")
#: "Lost 27 seconds to the winner".
_CEDED = regexp(r"\b(?:los[et]\w*|losing|conced\w+|dropp?\w*|ceded|g[ai]v(?:e|es|ing|en) (?:up|away)|gained|gaining|shipped)[ \n](?:[a-z]+[ \n])?$")
_ABOUT = regexp(r"\b(?:nearly|almost|about|around|some|roughly|close[ \n]to)[ \n](?:an?[ \n])?$", re.IGNORECASE)
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
        if (m := _margin(doc, q)) is not None or (m := _measured(doc, q)) is not None or (m := _money(doc, q)) is not None:
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
            or _CAME_LATER.match(text, at.end)
            or (_CEDED.search(head) and re.match(r"[ \n](?:to|on|from|over)\b", text[at.end : at.end + 6]))
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
            about = _ABOUT.search(head) is not None
            yield Margin(at, value * factor, ("time",), None, 0.75 * step * factor if about else step * factor / 2 if step * factor < 1 else 0.51 * factor, about, False, _BOUND[bound[1].lower()] if bound else None)


def _margin(doc: Document, q: Quantity) -> Margin | None:
    if q.kind not in ("cardinal", "points", "percent", "score") or q.values or q.per or q.low <= 0 or q.unit == "basis point":
        return None
    text = doc.text
    if re.match(
        rf"(?:[ \n](?:votes?|points?|goals?|runs?|seats?))?[ \n](?:to|against)[ \n](?:\w+[ \n]){{0,2}}?\d|[ \n](?:\w+[ \n])?to[ \n](?:{_SMALL})\b",
        text[q.span.end : q.span.end + 30],
    ):
        # "By 78 votes to 72", "by three goals to one": a result.
        return None
    if _OTHER_SIDE.search(text, max(q.span.start - 40, 0), q.span.start):
        # "By seven legs to three".
        return None
    if text[max(q.span.start - 4, 0) : q.span.start] in ("-to-", " to ") and re.match(r"one\b|1\b", text[q.span.start : q.span.end + 1]):
        # "By a two-to-one margin".
        return None
    sentence = doc.sentence_at(q.span.start)
    at = q.lead.start if q.lead else q.span.start
    head = text[max(sentence.start, at - 60) : at]
    point = q.kind == "points" or q.noun == "point"
    noun = q.noun
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
    if after and re.fullmatch(r"[ \n-]*(?:[a-z]+[ \n])??(?:more|fewer|less|higher|lower)", after.group()) and not re.search(r"[,–—-][ \n](?:[a-z]+[ \n])?$", head):
        # "A raid yielded six more."
        return None
    listed = head.endswith((", ", ",\n")) and _ONE_SIDE.match(text, q.span.end) is not None
    before = (_BEFORE.search(head) if not listed else None) or (q.kind == "points" and re.search(r"\d[^,;.]{0,20},[ \n]or[ \n]$", head)) or None
    led = re.search(rf"\b{_DURING}(?:[ \n]by)?[ \n]{_LITTLE}$", head)
    if than and not re.search(r"\d", re.split(r"\b(?:as|when|but|and)\b", than["rest"])[0]) and not (noun in (None, *_BALLOTS) and _RIVAL.match(than["rest"])):
        return None
    if _DONE_BY.search(head) and not re.search(rf"\b(?:{WON}|separated|divided|parted|decided|settled|out[a-z]+|{_DURING})[ \n]by[ \n]{_LITTLE}$", head):
        # "Opposed by 163", "followed by 455".
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
    ) or (q.kind == "percent" and (not after or not re.search(_HEAD, after.group())) and not re.search(rf"{_HEAD} of (?:just |only )?$", head)):
        return None
    if not _fact(text, sentence, Span(at, q.span.end)):
        return None
    form = after.group() if after else ""
    during = (bool(led) and not re.search(r"\b(?:went|going|go(?:es)?) down by[ \n]", head)) or bool(
        re.search(r"(?:lead|deficit|cushion|advantage|edge|ahead|behind|clear|in front|back|adrift|off)$", form)
        or (before and re.search(r"\b(?:lead|deficit|cushion|advantage|edge)\b", before.group()))
    )
    kinds = ("percent",) if q.kind == "percent" else ("percent", "plain") if point or noun is None or (joined and point) else ("plain",)
    if point and re.search(rf"{_TABLE}[ \n]{_LITTLE}$", head) and re.search(r"(?:clear|ahead|behind|adrift|above|below|in front)$", form):
        # "A 3-1 win took them six points clear": a table.
        kinds = ("percent",)
    if _CHANGED_TO.search(head) and "percent" in kinds:
        # "Narrowed the gap to four points": a poll, or a moment of a match.
        kinds = ("percent",)
    if (point or (noun is None and during and q.low < 100)) and during:
        kinds = (*kinds[:1], "table", *kinds[1:])
    if joined and noun is not None and re.fullmatch(rf"{_HEAD}|clear", noun):
        noun = None
    slack = max(q.precision / 2, q.precision if q.approximate else 0.0)
    if kinds == ("plain",) or not q.approximate:
        slack = slack if q.approximate or q.scale or (q.low >= 1000 and q.low % 1000 == 0) else (0.05 if q.low != int(q.low) else 0.0)
    return Margin(q.span, q.low, kinds, noun, slack, q.approximate, during, q.bound)


_MORE_MONEY = regexp(r"[ \n](?:more|less|higher|lower|better)[ \n]than[ \n](?![^,.;]*\b(?:last|before|previous\w*|earlier|year|expected|forecast|planned|budget\w*|asking|estimate\w*)\b)")
_BY_MONEY = regexp(r"\b(?:topp|outbid|outbidd|beat|beaten|exceed|outrais|outspen|outscor|trail|lead|led|surpass|better|undercut)\w*(?:[ \n][^,;]{1,50})?[ \n]by[ \n](?:[a-z]+[ \n])?$")


def _money(doc: Document, q: Quantity) -> Margin | None:
    """ "A $2.1 million advantage", "topping it by 37 pence", "£300,000 more than"."""
    if q.kind != "money" or q.low != q.high or q.low <= 0 or q.per:
        return None
    text = doc.text
    sentence = doc.sentence_at(q.span.start)
    at = q.lead.start if q.lead else q.span.start
    head = text[max(sentence.start, at - 60) : at]
    named = re.match(r"(?:[ \n-](?:cash|fund-?raising|spending))?[ \n-](?:advantage|lead|edge|gap|difference|deficit)\b", text[q.number.end : q.number.end + 45].replace("million", "", 1).replace("billion", "", 1))
    told = named or (re.search(r",[ \n]$", head) and re.match(r"[ \n](?:more|less)[,.;]", text[q.span.end : q.span.end + 6])) or _MORE_MONEY.match(text, q.span.end) or _BY_MONEY.search(head) or re.search(r"\b(?:advantage|lead|edge|gap|difference|margin)[ \n](?:of|is|was)[ \n](?:[a-z]+[ \n])?$", head)
    if not told or _CHANGED.search(head) or not _fact(text, sentence, Span(at, q.span.end)):
        return None
    return Margin(q.span, q.low, ("money",), q.currency, max(q.precision / 2, q.precision if q.approximate else 0.0), q.approximate, False, q.bound)


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
    by = re.search(r"\bby[ \n]$", head) and re.search(rf"\b(?:{WON}|first|second|best|runner-up)\b", sentence.of(text))
    if not (by or _PAST.match(text, q.span.end) or re.search(r"\b(?:margin|gap|difference)\b[^.;:,]{0,40}[ \n](?:of|is|was)[ \n](?:just[ \n]|only[ \n])?$", head)):
        return None
    dimension, factor = told
    step = q.precision * factor
    return Margin(q.span, q.low * factor, (dimension,), None, step if q.approximate else step / 2, q.approximate, False, q.bound)


def _fact(text: str, sentence: Span, at: Span) -> bool:
    """Whether a margin is told as something that was, and not given away."""
    head = text[max(sentence.start, at.start - 60) : at.start]
    last = re.split(r"[,;:]", head)[-1]
    if _NEVER_BEFORE.search(last):
        # "Who had not won by nine runs since May, did so": it was by nine.
        return DID_SO.search(text, at.end, sentence.end) is not None
    if (_BEFORE_IT.search(last) and not re.search(r"\b(?:first|second|third|fourth|fifth|sixth|only|last)\b", last)) or _OF_FORECAST.search(last):
        return False
    if _OR_NEEDED.search(head):
        return False
    return not _UNREAL_HEAD.search(re.sub(r"\b(?:w[io]n|beat\w*|lost|losing) by\b", "", last)) and not _UNREAL_TAIL.match(
        text, at.end, min(sentence.end, at.end + 60)
    )
