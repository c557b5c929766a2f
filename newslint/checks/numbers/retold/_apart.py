"""What parts two quantities: another time, place or owner, a part of the first, a change, a contrast, a correction, an estimate."""

from __future__ import annotations

import re

from newslint.checks.numbers.retold._kin import content, says
from newslint.checks.numbers.retold._values import Value
from newslint.document import Document
from newslint.layers.numbers import agree
from newslint.regexp import regexp
from newslint.source import Span

NAME = regexp(r"(?<![\w’'-])[A-Z][\w-]*[a-zà-ÿ][\w-]*|\b[A-Z]{2,}\b")
NO_NAMES = frozenset(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December"
    " The A An He She It They In On At By Of For But And His Her Its Their This That These Those When After Before Not No None All Each Every Both As If".split()
)
_SPEAKER = regexp(
    r"(?:,[ ])?(?:[A-Z][\w.’'-]+[ ]?){1,4}(?:,[^,.;]{2,60},)?[ ](?:said|says|told|added|wrote|reported)\b|\b(?:said|says|told|added|according to)(?:[ ](?:the|its|her|his|their))?(?:[ ][a-z-]+){0,6}?(?:,)?(?:[ ][A-Z][\w.’'-]+){1,4}"
)
#: Words that stand near a quantity and make it another one.
_CUES = {
    "part": r"\b(?:of (?:them|whom|which|those|these)|among them|including|includ\w+|some of|only|alone|apiece|each)\b",
    "rest": r"\b(?:other|others|another|more|further|additional|remaining|remained|remain|left(?!\s*(?:$|#))|rest|besides|separate\w*|elsewhere|neighbou?r\w*|rival\w*|second|next door)\b",
    "change": r"\b(?:rose|risen|rise|rising|fell|fallen|grew|grown|climbed|increas\w+|dropp?\w*|declin\w+|cut|up from|down from|from|to|by|now|later|then|since|already|so far|until|no longer|still|became|becomes?|turned|reduc\w+|doubl\w+|swell\w*|join\w*|added?|more than|over|born|died|lost)\b",
    "before": r"\b(?:previous\w*|former\w*|earlier|before|ago|last (?:year|month|week|season|time|summer|winter|spring|autumn|fall)|the year before|in the past|once|used to|had been|originally|initially|at first|first|old|predecessor)\b",
    "plan": r"\b(?:would|could|might|may|plans?|planned|hopes?|hoped|asked|wants?|wanted|expects?|expected|intends?|propos\w+|aims?|target\w*|room for|capacity|up to|limit\w*|allowed|offer\w*|bid|sought|set out)\b",
    "guess": r"\b(?:estimat\w+|about|around|some|nearly|almost|roughly|at least|more than|fewer than|believed|thought|feared|perhaps|probably|reckon\w*)\b",
    "compared": r"\b(?:compar\w+|against|than|as many|unlike|instead|rather|while|whereas|but|although|though|however|yet|versus|by contrast)\b",
    "correction": r"\b(?:correct\w*|error|mistak\w+|wrong\w*|misprint|typ(?:ed|ing|o)|misread|revis\w+|restat\w+|actual\w*|exact\w*|not)\b",
    "year": r"\b(?:in|since|of|by|until) (?:1[89]|20)\d\d\b",
    "sum told": r"\b(?:thousandth|thousandfold|thousands|zeros?|pegged|comes? to|came to|equals?|makes|makes up|in all|together|combined|bring\w*|brought|total\w*|altogether|plus|with the)\b",
    "repeats": r"\b(?:same|again|once more|said|these|those|that)\b",
    "average": r"\b(?:average\w*|typical\w*|usual\w*|normal\w*|annual\w*|yearly|monthly|weekly|daily|per head|per capita|a head|for each|for every)\b",
}
CUES = {name: regexp(pattern, re.IGNORECASE) for name, pattern in _CUES.items()}
#: What stands right behind a quantity, or right before it.
_BEHIND = {
    "part": regexp(r"[ \n](?:of (?:them|whom|which|those|these)|in each|apiece|each|per)\b"),
    "more": regexp(r"[ \n](?:more|others?|fewer|less|else|further)\b"),
    "place": regexp(r"[ \n](?:in|at|from|near|on|off|of|to) (?:the )?[A-Z]"),
    "of": regexp(r"[ \n](?:in|of|for|worth of) "),
}
_BEFORE = {
    "by": regexp(r"\b(?:by|than|another|further|extra|least|most|only|to|from|against) $"),
    "share": regexp(r"\b(?:half|thirds?|quarters?|most|many|some|part|share|one|two|three|four|five|six|rest|few|several|percent|%|any|none|portion|tenth|number|majority) of (?:the|all|those|these|its|his|her|their|that) (?:[a-z]+ )?$"),
    "with": regexp(r"\b(?:with|whose|carrying|worth|costing) $"),
    "and": regexp(r"\b(?:and|or|plus) $"),
    "fee": regexp(r"\b(?:fee|fine|bonus|profit|loss|tax|salary|reward|grant|interest|budget|turnover|revenue|sales|assets|endowment|debt|deposit) of $"),
}
_SOME_OF = regexp(r"(?:[ \n][\w’'-]+){0,3}?,?[ \n](?:out[ \n])?(?:of|among)[ \n](?:[\w’'-]+[ \n]){0,2}")
#: The whole that a share's own words tell: "54 of the 120 seats".
_ITS_WHOLE = regexp(r"[ \n](?:out[ \n])?of[ \n](?:the[ \n]|its[ \n]|their[ \n])?(?P<whole>\d[\d,]*)")
_AND_ONE = regexp(r"(?:[ \n][\w’'-]+){0,2}?,?[ \n](?:and|plus|with|as well as)[ \n](?:an?|his|her|its|their|one|the)[ \n](?:[a-z-]+[ \n]?){1,2}(?<!s )(?<!s)(?=[ .,;]|$|\b)")
#: A count as it changes: "death toll soars to 82".
_CLIMBED = regexp(r"\b(?:ris|ros|climb|soar|jump|pass|gr[eo]w|increas|fall|fell|drop)\w*(?:[ \n]\w+)?[ \n]to[ \n](?:at[ \n]least[ \n])?$")
#: What a value is brought to, what another is measured by: "raise its price to 93.25", "well below the 813".
_MEASURED = regexp(r"\b(?:rais|lift|increas|cut|lower|reduc|boost|extend|shorten|expand)\w*(?:[ \n][\w’'-]+){1,4}?[ \n]to[ \n](?:[a-z]+[ \n])?$|\b(?:below|above|than|up from|down from|short of|versus|compared (?:with|to))[ \n](?:(?:the|its|their|an?)[ \n])?$")
#: "A seven-point drop from the 45 percent who approved in May".
_CHANGED_FROM = regexp(r"\b(?:drop|fall|fell|declin|decreas|slid|slump|plung|dip|down|ris|rose|gr[eo]w|gain|climb|jump|increas|improv|surg|swing)\w*(?:[ \n][\w’'-]+){0,4}?[ \n](?:from|on)[ \n](?:the|its|their)[ \n]$")
#: "Acquired Prince Co and three companies", "she and two friends"; in "his wife, Ann, and two sons" Ann is none more of these.
_ONE_AND = regexp(r"(?<![a-z],[ \n])(?:\b(?!(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)(?:uary|ruary|ch|il|ust|ember|tember|ober|day)?\b)[A-Z][\w.’&-]*>?|\b(?:he|she|him|her|himself|herself)),?[ \n](?:and|with|plus|along with|together with)[ \n](?:(?:his|her|the|its)[ \n])?$")
#: "Five missions in Aleppo and one in Quneitra".
_ONE_THERE = regexp(r"\b(?:and|plus)[ \n]one[ \n](?:in|at|on|from|near|to|by|outside)\b")
#: "The 290 tourists and crew".
WIDER = regexp(r"[ \n](?:and|or)[ \n](?:[a-z]+s|crew|staff|children|women|men)(?=[ \n.,;]|$)")
_DENIES = regexp(r"\b(?:not|never|no|nobody|only|remain\w*|left|surviv\w+|escaped|un[a-z]+ed|more than|most|badly|seriously|first|last)\b|\b(?:over|under|above|below)[ \n][\d$£€]|n[’']t\b")
_OPENS_IN = regexp(r"(?:And |But |Also )?(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Ff]or) (?:the )?(?P<name>[A-Z][\w-]+)")


def clause(doc: Document, v: Value, wide: int = 60) -> str:
    """The words around a quantity, in its sentence."""
    return doc.text[max(v.sentence.start, v.phrase.start - wide) : v.phrase.start] + " # " + doc.text[v.phrase.end : min(v.sentence.end, v.phrase.end + wide)]


def beside(doc: Document, v: Value, wide: int) -> frozenset[str]:
    """What the words right beside a quantity say."""
    text, at = doc.text, v.end
    start, end = max(v.sentence.start, v.q.span.start - wide), min(v.sentence.end, at + wide)
    before, after = text[start : v.q.span.start], text[at:end]
    if start > v.sentence.start:
        before = before[before.find(" ") + 1 :]
    if end < v.sentence.end:
        after = after[: after.rfind(" ") + 1]
    own = frozenset(x for n in v.nouns for x in says(n))
    return frozenset(x for part in (before, after) for w in content(part) if not w & own for x in w)


def revised(a: Value, b: Value) -> bool:
    """Whether one of two values may be the other, in the reach of their printed forms."""
    return agree(a.q, b.q) and a.q.low != b.q.low


def nested(doc: Document, a: Value, b: Value) -> bool:
    """Whether the lesser is told as some of the other ("two of his 12 games", "22 of the Britons"), or the later as the first with one more ("41 passengers and a driver"), or one as it changes."""
    if b.q.low - a.q.low == 1 and b.line - a.line <= 2 and a.sort == "count" and _AND_ONE.match(doc.text, a.end):
        return True
    if b.q.low - a.q.low == 1 and a.sort == "count" and _ONE_AND.search(doc.text, a.sentence.start, a.phrase.start):
        return True
    if b.q.low - a.q.low == 1 and a.sort == "count" and _ONE_THERE.search(doc.text, a.phrase.end, a.sentence.end):
        return True
    if b.sort == "count" and any(_CLIMBED.search(doc.text, max(v.sentence.start, v.phrase.start - 24), v.phrase.start) for v in (a, b)):
        return True
    if _MEASURED.search(doc.text, max(b.sentence.start, b.phrase.start - 60), b.phrase.start):
        return True
    if b.sort != "count" and _CHANGED_FROM.search(doc.text, max(b.sentence.start, b.phrase.start - 80), b.phrase.start):
        return True
    few, many = sorted((a, b), key=lambda v: v.q.low)
    whole = _ITS_WHOLE.match(doc.text, few.q.number.end)
    if few.q.partitive and not many.q.partitive and (whole is None or whole["whole"] == many.q.number.of(doc.text)) and few.form != "whole" and not any(w.endswith(("'s", "’s", "s'", "s’")) for w in few.q.modifiers):
        return True
    return a.line == b.line and _SOME_OF.fullmatch(doc.text, a.q.span.end, b.q.span.start) is not None


def contrasts(doc: Document, a: Value, b: Value) -> set[str]:
    """The cues around the two."""
    text = doc.text
    out = {f"cue {name}" for name, pattern in CUES.items() if pattern.search(text, b.sentence.start, b.phrase.start) or pattern.search(text, b.phrase.end, b.sentence.end)}
    out |= {f"cue near {name}" for name, pattern in CUES.items() if pattern.search(clause(doc, b, 24))}
    out |= {f"cue first {name}" for name, pattern in CUES.items() if a.line != b.line and (pattern.search(text, a.sentence.start, a.phrase.start) or pattern.search(text, a.phrase.end, a.sentence.end))}
    for v, which in ((a, "first "), (b, "")):
        out |= {f"behind {which}{name}" for name, pattern in _BEHIND.items() if pattern.match(text, v.end)}
        head = text[max(v.sentence.start, v.phrase.start - 40) : v.phrase.start]
        out |= {f"before {which}{name}" for name, pattern in _BEFORE.items() if pattern.search(head)}
        if v.q.bound or v.q.approximate:
            out.add(f"{which}about")
        if v.q.partitive:
            out.add(f"{which}partitive")
        if v.q.per:
            out.add(f"{which}per")
    if WIDER.match(text, b.end):
        out.add("second wider")
    if b.tail and _DENIES.search(text, b.q.span.end, b.phrase.end):
        out.add("tail denies")
    if a.q.per != b.q.per:
        out.add("another rate")
    if doc.in_quotation(b.q.span):
        out.add("quoted")
    if doc.in_quotation(a.q.span) and not doc.in_quotation(b.q.span):
        out.add("first quoted")
    if doc.text[b.sentence.end - 1 : b.sentence.end] == "?":
        out.add("asked")
    return out


#: "The longest strike since 1987": no time of what is counted.
_EVER_SINCE = regexp(r"\b(?:most|least|first|worst|best|[a-z]{3,}est)\b[^.;:]{0,60}?\bsince[ \n](?:the[ \n])?$")


def times_in(doc: Document, v: Value, within: Span) -> list[tuple[int, int]]:
    """The times that a stretch of a value's sentence tells, as days."""
    told = (d for d in doc.dates_in(within) if d.kind not in ("duration", "age", "time") and not _EVER_SINCE.search(doc.text, v.sentence.start, d.span.start))
    return [(i.low.toordinal(), i.high.toordinal()) for d in told for i in d.readings[:1]]


def _times(doc: Document, v: Value) -> list[tuple[int, int]]:
    return times_in(doc, v, v.sentence)


def parted(doc: Document, a: Value, b: Value) -> set[str]:
    """Times, places and owners that the two have apart or in common."""
    out: set[str] = set()
    x, y = _times(doc, a), _times(doc, b)
    if x and y:
        meet = any(p[0] <= q[1] and q[0] <= p[1] for p in x for q in y)
        far = all(abs(p[0] - q[0]) > 200 for p in x for q in y)
        out.add("times meet" if meet else "times far apart" if far else "times apart")
        if not meet and a.line == b.line:
            out.add("times apart")
        near_b = [t for t in _near_times(doc, b)]
        near_a = [t for t in _near_times(doc, a)]
        if near_a and near_b:
            out.add("own times meet" if any(p[0] <= q[1] and q[0] <= p[1] for p in near_a for q in near_b) else "own times apart")
    elif y:
        out.add("time of the second")
    elif x:
        out.add("time of the first")
    if (m := _OPENS_IN.match(doc.text, b.sentence.start)) and m["name"] not in NO_NAMES:
        out.add("opens there" if m["name"] in doc.text[: b.sentence.start] else "opens elsewhere")
    places = [{m[0] for m in NAME.finditer(doc.text, v.q.span.end, v.sentence.end) if m.start() < v.phrase.end + 30} - NO_NAMES for v in (a, b)]
    if places[0] and places[1]:
        out.add("phrase names meet" if places[0] & places[1] else "phrase names apart")
    elif places[1] and not any(n in doc.text[: b.sentence.start] for n in places[1]):
        out.add("phrase name new")
    owner = re.search(r"([A-Z][\w-]+)[’']s? (?:[a-z-]+ )?$", doc.text[max(b.sentence.start, b.phrase.start - 40) : b.phrase.start])
    if owner:
        out.add("owner named" if owner[1] in doc.text[: b.sentence.start] else "owner new")
    if doc.block_at(a.q.span.start) is not doc.block_at(b.q.span.start) and a.place == b.place == "body":
        out.add("another paragraph")
    return out


_OPENS_IN_YEAR = regexp(r"(?:(?:And|But|Back|Yet) )?(?:[Ii]n|[Aa]t|[Dd]uring|[Aa]fter)[ \n](?:(?:the|its|their|his|her|an?)[ \n](?:[\w’'-]+[ \n]){1,4}?(?:of|in)[ \n])?(?:late |early |spring |summer |[A-Z][a-z]+ (?:\d{1,2}, )?)?(?P<year>(?:1[6-9]|20)\d\d)\b(?![-–])")


def year_opened(doc: Document, sentence: Span) -> int | None:
    """The past year that a sentence opens with: "In the derby of 2014, Kanten lost"."""
    published = doc.metadata.date
    m = _OPENS_IN_YEAR.match(doc.text, sentence.start, sentence.end) if published else None
    return int(m["year"]) if m and published and int(m["year"]) < published.year else None


def _near_times(doc: Document, v: Value) -> list[tuple[int, int]]:
    return times_in(doc, v, Span(max(v.sentence.start, v.phrase.start - 30), min(v.sentence.end, v.phrase.end + 30)))


def names_of(doc: Document, a: Value, b: Value) -> tuple[bool, bool]:
    """Whether the sentences of two quantities share a name, and whether the later one has a name that is new and no speaker's."""
    text = b.sentence.of(doc.text)
    told = doc.text[: b.sentence.start]
    here = {m for m in NAME.findall(_SPEAKER.sub(" ", text)[1:])} - NO_NAMES
    there = set(NAME.findall(a.sentence.of(doc.text))) - NO_NAMES
    return bool(here & there), any(n not in told for n in here)
