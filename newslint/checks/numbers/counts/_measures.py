"""How long, how far or how much one thing was, told again: "a six-hour siege ... The siege, which lasted seven hours", "jailed for six years ... half of the eight years"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.numbers.counts._clear import OWNER
from newslint.checks.numbers.counts._measured import TIMES, Told, one, told
from newslint.checks.numbers.counts._told_again import WHEN_WHOLE, by_others
from newslint.checks.numbers.retold._apart import NAME, NO_NAMES
from newslint.checks.numbers.retold._kin import content
from newslint.checks.numbers.retold._values import LENGTHS, values
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

#: How far apart the two may stand, in sentences; without a noun.
_FAR, _NO_NOUN = 8, 2
#: So many times as much a slip makes.
_TIMES = 2.3
#: How far the words about a measure reach that make it another one, before it and behind.
_BEFORE, _BEHIND = 45, 25
#: How near behind a measure its own day stands.
_OWN_DAY = 5
#: What makes a measure another one, one of several, one that was only planned, or a part.
_OTHERWISE = regexp(
    r"\b(?:first|second|third|fourth|(?<!will )(?<!would )last|latest|final|opening|earlier|previous(?:ly)?|another|other|others|next|separate|similar|initial\w*|original\w*|planned|plans?|planning|scheduled|expected|propos\w+|usual|normal|average\w*|typical"
    r"|minimum|maximum|at[ \n]least|suspended|remain\w*|rest|reduc\w+|cut|shorten\w*|extend\w*|extensions?|increas\w+|doubl\w+|longer|shorter|(?:was|were|been|is)[ \n](?:agreed|called|declared|announced|ordered)|instead|again(?!st)|each|every|per|already|ago|so[ \n]far|faces?|faced|facing|sought|asked|demand\w*|seeks?|offer\w*"
    r"|recommend\w*|threat\w+|call(?:ed|s|ing)?[ \n]for|due[ \n]to|set[ \n]to|than|compared|more|parts?|sections?|stretch|phases?|leg|quash\w*|commut\w+|overturn\w*|halv\w+|half-?way|current\w*|existing|old|new|present|expir\w+|runs?[ \n]out|revis\w+|upgrad\w+|downgrad\w+|preliminary"
    r"|probation|parole|consecutive\w*|concurrent\w*|total|combined|between[ \n]them|retrial|gust\w*|weaken\w*|strengthen\w*|provisional\w*|forecast\w*|predict\w*|needed|required|threshold|aftershocks?|foreshocks?)\b",
    2,
)
#: What does so where it stands before a measure; and of shares and strengths anywhere near.
_LEADING = regexp(r"\b(?:not|never|no|without|could|may|might|if|unless|former(?=[ \n][\w-]+[ \n]?$)|(?:dropp\w+|drop|rose|rise|fell|falls?|falling)(?![ \n](?:to[ \n])?$))\b", 2)
#: A strength that somebody gives.
_PUT = regexp(r"\b(?:estimate\w*|puts?|putting|gave|said[ \n]it)\b")
_BY_AN_HOUR = regexp(r"\b(?:by|at)[ \n](?:noon|midday|\d)", 2)
#: What a term is besides the one that somebody got.
_TERMS = regexp(r"\b(?:suspended|minimum|at[ \n]least|parole|probation|on[ \n]appeal|appeal(?:s|ed)?[ \n]court|court[ \n]of[ \n]appeal|reduc\w+|cut|total|combined|between[ \n]them|each|life|earlier|previous\w*|already|another|further|consecutive\w*|concurrent\w*|could|faced|sought|asked|demand\w*|retrial|respectively)\b", 2)
_OTHER_ONES = r"\b(?:another|second|third|previous|earlier|first|similar|separate|other|last|next)[ \n](?:[\w-]+[ \n]){0,2}?"
_LINK = regexp(r"[ \n](?P<prep>by|of|for|against|on|in|at|between|with|from|to|near|over)[ \n]")
_STOP = regexp(r"[.,;:()—–]|[ \n](?:and|but|was|were|is|are|has|had|have|will|would|began|ended|which|that|who|when|after|before|said)\b")
#: What somebody gets of a court or a league, and where he serves it.
_GIVEN = frozenset(("sentence", "ban"))
#: "The two-match ban he got in May": which one it is.
_WHICH = regexp(r"(?:[ \n](?:long|tall|high|deep))?[ \n](?:before|until|when|at[ \n]first|he|she|it|they|that|which|who|[A-Z][\w-]+)[ \n]")
#: "The fire took eight days to put out", "winds of 140 mph in gusts".
_TO_DO = regexp(r"[ \n]to[ \n][a-z]+")
_TOOK = regexp(r"\b(?:took|takes|taken)[ \n]$")
#: The day of the story.
_TODAY = regexp(r"(?:(?:late|early)[ \n])?(?:on[ \n])?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|today)(?:[ \n][a-z]+)?")
_YEAR = regexp(r"\b(?:1[6-9]|20)\d\d\b")


def twice(doc: Document) -> Iterator[tuple[Told, Told]]:
    """Two measures of one thing of which the later takes the thing up, where no third one is told of it."""
    every = told(doc)
    for b in every:
        if not b.exact or b.place != "body":
            continue
        like = [t for t in every if t.unit == b.unit and (one(t, b) if b.things else bool(t.things))]
        first = [t for t in like if t.phrase.start < b.phrase.start and t.line != b.line and t.exact]
        if not first or {t.low for t in like} | {b.low} != {first[0].low, b.low} or first[0].low == b.low:
            continue
        a = first[-1]
        if any(t.low == b.low for t in first):
            continue  # "a quake of 5.8 in Izmir and one of 6.1 in Van ... The 6.1-magnitude quake"
        # The body's first is the headline's whatever its form: "Sprinter banned for two years", "was banned for three years".
        if a.place == "title" and (any(q.low == a.low or a.low in q.values for q in doc.numbers if q.number.start > a.sentence.end) or any(v.q.low == a.low and v.place == "body" for v in values(doc))):
            continue
        if not b.taken and (a.place != "title" or any(t.place == "body" and t.phrase.start < b.phrase.start for t in like)):
            continue
        if _near(a, b) and _slip(a, b) and not _explained(doc, a, b) and not _apart(doc, a, b) and not _several(doc, a, b):
            yield a, b


def _near(a: Told, b: Told) -> bool:
    return a.place == "title" or 0 < b.line - a.line <= (_FAR if b.things else _NO_NOUN)


def _slip(a: Told, b: Told) -> bool:
    few, many = sorted((a.low, b.low))
    if many - few < 1 and (few % 1 or many % 1) and a.unit in TIMES:
        return False  # "a six-hour siege ... after five and a half hours"
    return few > 0 and many <= _TIMES * few and abs(a.low - b.low) > (max(a.precision, b.precision) / 2 if a.precision != b.precision else 0)


def _explained(doc: Document, a: Told, b: Told) -> bool:
    """Whether a third measure makes one of the other, or all of its unit are not these where a noun is wanting."""
    others = {v.q.low for v in values(doc) if v.sort == b.unit} - {a.low, b.low}
    if any(q.low == abs(a.low - b.low) for q in doc.numbers_in(Span(b.phrase.end, min(b.sentence.end, b.phrase.end + _BEHIND)))):
        return True  # "36 miles in the rain and four in the sun"
    return bool(others & {abs(a.low - b.low), a.low + b.low}) or (not b.things and (bool(others) or a.unit not in LENGTHS))


def _around(doc: Document, t: Told) -> str:
    return doc.text[max(t.sentence.start, t.phrase.start - _BEFORE) : min(t.sentence.end, t.phrase.end + _BEHIND)]


def _apart(doc: Document, a: Told, b: Told) -> bool:
    """Whether the words about one of the two make it another."""
    text = doc.text
    if any(_OTHERWISE.search(_around(doc, t)) or _LEADING.search(text, max(t.sentence.start, t.phrase.start - _BEFORE), t.phrase.start) or (t.unit == "percent" and _BY_AN_HOUR.search(_around(doc, t))) for t in (a, b)):
        return True
    if b.unit in LENGTHS and any(WHEN_WHOLE.search(text, *t.sentence) for t in (a, b)):
        return True
    if "sentence" in a.things | b.things and any(_TERMS.search(text, *t.sentence) for t in (a, b)):
        return True
    if b.unit == "magnitude" and (by_others(doc, a.sentence, b.sentence) or any(_PUT.search(text, *t.sentence) for t in (a, b))):
        return True
    owner = OWNER.search(text, b.sentence.start, b.phrase.start)
    if owner and (owner["owner"] not in text[: b.sentence.start] or (owner["owner"] in text[a.phrase.end : a.sentence.end] and owner["owner"] not in text[: a.phrase.start])):
        return True
    if (_WHICH.match(text, b.phrase.end, b.sentence.end) and not (_GIVEN & b.things and text.startswith("before", b.phrase.end + 1))) or any(_TOOK.search(text, t.sentence.start, t.phrase.start) and _TO_DO.match(text, t.phrase.end) for t in (a, b)):
        return True
    if any(y[0] not in text[: a.sentence.end] for y in _YEAR.finditer(text, a.sentence.end, min(b.sentence.end, b.phrase.end + _BEHIND))):
        return True
    if b.unit == "percent" and any(n.start() > b.sentence.start and n[0] not in NO_NAMES and n[0] not in text[: b.sentence.start] for n in NAME.finditer(text, b.sentence.start, min(b.sentence.end, b.phrase.end + _BEHIND))):
        return True
    heard = frozenset(x for w in content(text[: b.sentence.start]) for x in w)
    link = _LINK.match(text, b.phrase.end, b.sentence.end)
    if a.place != "title" and link and not (link["prep"] in ("at", "in") and _GIVEN & b.things) and not _of_the_verb(doc, b, link.start() + 1):
        stop = _STOP.search(text, link.end(), b.sentence.end)
        if any(not w & heard for w in content(text[link.end() : stop.start() if stop else b.sentence.end])):
            return True
    if b.place == a.place and link and link["prep"] in ("in", "at", "on") and not _GIVEN & b.things and any(n[0] not in NO_NAMES and n[0] not in text[: b.sentence.start] for n in NAME.finditer(text, link.end(), min(b.sentence.end, link.end() + _BEHIND))):
        return True
    behind = _BEHIND if b.unit == "magnitude" else _OWN_DAY
    return any(d.kind not in ("duration", "age", "time") and not (a.place == "title" and _TODAY.fullmatch(d.span.of(text))) for d in doc.dates_in(Span(b.phrase.end, min(b.sentence.end, b.phrase.end + behind))))


def _of_the_verb(doc: Document, b: Told, at: int) -> bool:
    """Whether what follows a thing tells how something was done: "fought the ban at the court", no "the strike at the docks"."""
    parse = doc.parse(b.sentence)
    i = parse.at(at) if parse else None
    return parse is not None and i is not None and parse.words[parse.words[i].head].pos in ("VERB", "AUX")


def _several(doc: Document, a: Told, b: Told) -> bool:
    """Whether the article tells of several such things or of several people who have them."""
    text = doc.text
    for what in {*a.things, *b.things}:
        if len(what) > 3 and ((f"{what}s" not in a.things | b.things and f"{what}s" in text.lower()) or regexp(rf"{_OTHER_ONES}{what}\b").search(text)):
            return True
    named = any(m.kind == "person" and a.sentence.start <= m.span.start < a.sentence.end for m in doc.names.mentions)
    new = {m.text for m in doc.names.mentions if m.kind == "person" and a.sentence.end <= m.span.start < b.phrase.start and m.text.split()[-1] not in text[: a.sentence.end]}
    return "sentence" in a.things | b.things and bool(new) and named
