"""What speaks for and against a measure's being another one told again in a second unit (NL307).

Any two measures of one dimension in different units may be one quantity. Brackets, apposition, "those", a slip of the pen that makes the one of
the other speak for it; a comparison, a second thing, a subset, a change, a conversion that either has already speak against it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks._scales import Case, scales
from newslint.checks.numbers.amounts._measures import agree, dimension, figures, measures, metric, readings, slips
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp

#: How far apart, in characters and in measures of their kind, two may stand.
REACH, RIVALS = 420, 4
_LOOSE = frozenset(
    "about around roughly some nearly almost approximately approx just over under more than or a little only minus the an c between from".split()
)
_NEARLY = frozenset("about around roughly some nearly almost approximately just only a an or".split())
_EQUAL = regexp(
    r"\b(?:which at|it (?:equals|makes|comes to|works out|amounts to|means)|(?:that|this|which) (?:is|was|equals|makes|comes to|works out"
    r"|amounts to|translates|converts|means)|equal|equivalent|equals|equall?ing|i\.e\.|that is"
    r"|that[’']s|namely|in other words|converts?|converted|translates?|works out|in (?:metric|imperial)|in old money|old money|metric|imperial|scale"
    r"|(?:to|for) (?:an? |the )?(?:americans?|british|landsm[ae]n|foreign\w*|europeans?|visitors?)|american readers|know as|known as"
    r"|counts? in|measured in|think of"
    r"|reads|reading|as the .{3,30} (?:has|have|gives?|puts?|reads?) it)\b",
    re.IGNORECASE,
)
#: Nouns of what a measure measures: "a climb of 300 feet" may be the one just told, "a path of 300 feet" is another thing.
_MEASURES = frozenset(
    """fall climb drop rise ascent descent distance depth height length width breadth thickness weight load frame mass area expanse space volume capacity content speed pace
    altitude level reading temperature range span stretch throw jump leap dive haul extent increase loss gain increase decrease size girth diameter total figure difference
    walk drive ride trip journey voyage swim run trek gap stroll""".split()
)
_STUFF = regexp(r" of (?:the |an? |his |her |its |their |fresh |new )?([a-z]+)", re.IGNORECASE)
_DASH = regexp(r"\s?[-–—]{1,2}\s?(?:or |that is,? |i\.e\.,? )?(?:[a-z]+ )?$")
_WORD = regexp(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*|[^\w\s]")
#: Words that stand for themselves beside a measure.
_FUNCTION = frozenset(
    """a an the this that those these his her its their our your all whole full entire another further extra additional other second more less than of to from by in at on
    for with within over under up down is was are were be been has had have and or but while then as which who it he she they long wide deep high tall across away apart thick
    heavy only just every each per north south east west off above below longer shorter wider deeper higher lower taller heavier lighter faster slower farther further
    warmer colder hotter cooler later earlier before after when where between left there not no same""".split()
)
_POSSESSIVE = frozenset("his her its their our your".split())
_GROUPS = {
    name: regexp(rf"\b(?:{text})\b", re.IGNORECASE)
    for name, text in {
        "compared": r"more|less|than|longer|shorter|farther|further|higher|lower|heavier|lighter|deeper|hotter|colder|warmer|cooler|faster"
        r"|slower|bigger|larger|smaller|taller"
        r"|twice|half|beat|against|beyond|ahead|behind|short of|dwarfed|compared",
        "other": r"another|others?|second|next|neighbou?rs?|sister|brother|rival|runner-up|old|new|first|last|largest|smallest|third|one of"
        r"|elsewhere|different|separate",
        "contrast": r"and|but|while|whereas|plus|though|although|with|nor",
        "change": r"further|extra|additional|added|adds|on top|rose|risen|fell|fallen|grown|grew|climbed|dropped|lost|gained|up from"
        r"|down from|cut|moved|increase\w*|went on",
        "part": r"of it|of which|of them|part|parts|includ\w+|among|rest|remain\w*|left|still|to go|to come|halfway|stretch|section|first|last|final",
        "when": r"later|earlier|before|after|ago|yesterday|last (?:year|week|month)|again|now|once|since|then|by (?:dawn|dusk|noon"
        r"|night\w*)|(?:mon|tues|wednes|thurs|fri|satur|sun)day|overnight",
        "rate": r"each|every|a day|a week|a year|an hour|per|daily|average|apiece",
        "apart": r"from|away|off|near|at|to|past|between|within",
        "telling": r"says?|said|wrote|writes|announced?|gives?|gave|puts?|makes? it|made it|makes?|reported|calls?|called|passport|sign"
        r"|board|label|guidebook|listeners|readers|counts?"
        r"|known|walked|cross\w*|covers?|covered|roped|measured",
        "limit": r"limit|rule|allowed|must|record|target|zone|maximum|minimum|up to|at least|no more",
    }.items()
}
_ASPECTS = {
    name: regexp(rf"\b(?:{text})\b", re.IGNORECASE)
    for name, text in {
        "long": r"long|length|end to end|bow to stern|runs?|ran|longer|stretch\w*|nose to",
        "wide": r"wide|width|across|diameter|broad|wider|thick|girth|disc",
        "high": r"high|height|tall|above|altitude|climb\w*|taller|stands|rose|elevation|tower",
        "deep": r"deep|depth|below|dive\w*|dived|deeper|down|well|shaft",
        "far": r"away|from|off|distance|walk\w*|drive|drove|drives|ride|rode|sail\w*|swim|swam|journey|north|south|east|west|cover\w*"
        r"|trek\w*|throw|jump|shot",
        "weight": r"weigh\w*|weight|tips|scales?",
    }.items()
}
_CHANGE = regexp(
    r"\b(?:by (?:[a-z]+ ){0,2}$|(?:ris(?:e|es|en|ing)|rose|increase[sd]?|warming|warmed|cooling|difference|variation|range|swing|drop"
    r"|limit|target|goal|threshold|within|above|below|hotter|colder|warmer|cooler"
    r"|up|down|gap|another|extra|additional|margin)\b)",
    re.IGNORECASE,
)
_CHANGE_AFTER = regexp(
    r"[)\]]? (?:more|less|above|below|warmer|hotter|cooler|colder|higher|lower|of warming|of heating|rise|increase|change|warming|limit|target|goal"
    r"|threshold|jump|drop)\b"
)
#: What stands behind a comma before this is how far the first is from something: "6.02 metres, 18 centimetres under the mark", "17.5 C, three degrees warmer".
_DIFFERENCE = regexp(r" (?:[a-z]+er(?: than)?|more|less|under|above|below|over|short of|ahead|behind|off|up on|down on|from|outside|inside|beyond|wide of) ?\b")
_COMMA = regexp(r", (?:(?:only|just|barely|still|about|some|nearly|almost|or|a mere) )?")
#: A difference of temperatures beyond doubt.
_RISE = regexp(r"\b(?:(?:rise|increase|warming|difference|jump|drop) (?:of|by|held (?:well )?(?:under|below|to)|held)|warm(?:ed|er|ing)? by)(?: [a-z]+){0,3} $|warming (?:[a-z]+ ){0,4}$", re.IGNORECASE)
#: "The 60 hectares across the river": told apart from those before by where they are.
_FARTHER = regexp(r" (?:(?:of [a-z]+ )?(?:across|beyond|behind|opposite|upstream|downstream|outside|inside|north|south|east|west|on the (?:other|far|north|south|east|west)\w*)|next to|nearest|farthest|closest|that (?:are|is|were|was) (?:left|still|not))\b")
_NAUTICAL = regexp(r"\b(?:nautical miles?|knots|territorial (?:sea|waters)|exclusive economic zone)\b", re.IGNORECASE)


class Pair(NamedTuple):
    """Two measures in different units that are not one value."""

    first: Quantity
    second: Quantity


def mismatches(doc: Document) -> Iterator[Pair]:
    """The measures that a conversion gets wrong."""
    yield from filter(None, map(scales("NL307").likeliest, cases(doc)))


def cases(doc: Document) -> Iterator[Case[Pair]]:
    """Every measure, with all those before it that it may tell again."""
    found = measures(doc)
    sea = _NAUTICAL.search(doc.text) is not None
    for j, b in enumerate(found):
        of_kind = [a for a in found[:j] if dimension(a) == dimension(b) and b.span.start - a.span.end <= REACH][-RIVALS:]
        if weighed := [(Pair(a, b), evidence(doc, found, a, b, sea)) for a in of_kind if _may(doc, a, b, sea)]:
            yield Case(b.span, weighed)


def _may(doc: Document, a: Quantity, b: Quantity, sea: bool) -> bool:
    if a.unit == b.unit or not readings(a, b) or not readings(b, a):
        return False
    if "degree" in (a.unit, b.unit) and b.span.start - a.span.end > 40:
        return False
    if _COMMA.fullmatch(doc.text, a.span.end, b.span.start) and _DIFFERENCE.match(doc.text, b.span.end):
        return False
    if b.definite and _FARTHER.match(doc.text, b.span.end) and not doc.sentence_at(b.span.start).contains(a.span):
        return False
    return (not agree(a, b, sea=sea) and not (_change(doc, a, b) and agree(a, b, change=True))) or _rises(doc, a, b)


def _change(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether two temperatures may be differences, which convert without the zero: "a rise of 2C (3.6F)"."""
    if dimension(a) != "temperature":
        return False
    between = doc.text[a.span.end : b.span.start]
    around = between[-60:], doc.text[max(a.span.start - 40, doc.sentence_at(a.span.start).start) : a.span.start]
    return any(_CHANGE.search(t) for t in around) or any(_CHANGE_AFTER.match(doc.text, q.span.end) for q in (a, b))


def _rises(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether a difference of temperatures was converted as a point of the scale: "a rise of 2C (35.6F)"."""
    if dimension(a) != "temperature" or not 0 < a.value <= 10 or agree(a, b, change=True):
        return False
    return agree(a, b) and any(_RISE.search(doc.text[max(q.span.start - 50, 0) : q.span.start]) for q in (a, b))


# Evidence ----------------------------------------------------------------------------------------------------------------


def evidence(doc: Document, found: Sequence[Quantity], a: Quantity, b: Quantity, sea: bool) -> set[str]:
    """What a pair has of everything that is weighed, by name."""
    tie, size, before = _tie(doc, a, b), _size(doc, a, b), _before(doc, b)
    system = "other system" if metric(a) != metric(b) else "same system"
    fine = size & _SURE or (size & _EXACT and max(figures(a), figures(b)) > 1 and figures(b) + figures(a) > 2)
    ratio = "slip" if fine else "slip coarse" if size & _EXACT or "known factor" in size else "near" if "near" in size else "apart"
    rivals = {*_rivals(found, a, b, sea)}
    close = "loose" if tie.startswith(("same", "next", "two", "clause")) else "set off" if tie.startswith("set off") else "tied"
    told = {*_words(doc, a, b), *rivals, *_aspects(doc, a, b)}
    return {
        f"tie {tie}",
        close,
        f"dimension {dimension(b)}",
        *(f"size {n}" for n in size),
        *told,
        *(f"loose: {n}" for n in told if close == "loose"),
        f"{close}: {ratio}",
        f"{close}: {system}",
        f"{tie}: {ratio}",
        f"{close} {before}",
        f"{before}: {ratio}",
    }


#: Slips that chance seldom brings.
_EXACT = frozenset("backward,tenfold,linear,same figure,wrong unit,zero,sign,backward tenfold,one digit of 3,one digit of 4,transposed".split(","))

_SURE = frozenset(("half right", "point", "whole for part", "linear"))


def _size(doc: Document, a: Quantity, b: Quantity) -> set[str]:
    found = {*slips(a, b)}
    if dimension(a) == "temperature":
        if _rises(doc, a, b):
            found.add("point")
        elif agree(a, b, change=True):
            found.add("difference")
        near = abs((a.value * 5 / 9 - 160 / 9 if a.unit == "degree Fahrenheit" else a.value) - (b.value * 5 / 9 - 160 / 9 if b.unit == "degree Fahrenheit" else b.value))
        return found | {"near" if near <= 12 else "fair" if near <= 40 else "far"}
    u, v = readings(a, b)[0], readings(b, a)[0]
    x, y = abs(a.value * u.factor), abs(b.value * v.factor)
    times = max(x, y) / min(x, y) if min(x, y) else 99.0
    found |= {"near" if times < 2 else "fair" if times < 3.5 else "some" if times < 12 else "far" if times < 100 else "beyond"}
    return found | {"less" if y < x else "more"}


def _lead(b: Quantity) -> int:
    return b.lead.start if b.lead else b.span.start


def _tie(doc: Document, a: Quantity, b: Quantity) -> str:
    """How the text joins two measures."""
    gap = doc.text[a.span.end : b.span.start]
    opened = max(gap.rfind("("), gap.rfind("["))
    if opened >= 0 and not re.search(r"[)\]]", gap[opened:]):
        first = gap[:opened].strip()
        words = _small(gap[opened + 1 :])
        if re.search(r"[)\]]", gap[:opened]):
            return "clause bracket of another"
        closes = re.match(r"[^\w()]{0,2}(?:[a-z]+ ?){0,3}[)\],;]|\s?[)\];,/]", doc.text[b.span.end : b.span.end + 40])
        if not closes or not words:
            return "same bracket open" if words else "same bracket with words"
        return "bracket" if not first else "bracket after words" if len(first.split()) <= 4 and not re.search(r"[.;]", first) else "same bracket far"
    if "(" in doc.text[max(a.span.start - 12, 0) : a.span.start] and re.fullmatch(r"\s?(?:[;,/]|,? or|;? or) ?(?:or |about |roughly )?", gap):
        return "same bracket row"
    if "\n" in gap:
        return "two blocks"
    sentences = len(re.findall(r"[.!?][”\"’')]*\s+[“\"‘(]?[A-Z\d]", gap + doc.text[b.span.start : b.span.start + 1]))
    equal = _EQUAL.search(gap[-70:] + doc.text[b.number.end : b.span.end])
    if sentences:
        return ("equal next" if equal else "next sentence") if sentences == 1 else "two sentences"
    if re.fullmatch(r",? or (?:[a-z]+ )*", gap) and _small(gap):
        return "or"
    if re.search(r"\bor (?:[a-z]+ )?$", gap) and len(gap) < 45:
        return "set off or" if _ends(doc, b) else "clause or"
    if equal:
        return "equal"
    if _DASH.search(gap) and len(gap) < 60:
        return "dash" if len(gap) < 20 else "set off dash"
    tail = re.search(r"([,:;/=]) ?((?:[a-z]+ )*)$", gap)
    if tail and _small(tail[2]):
        mark = {",": "comma", ":": "colon", ";": "semicolon"}.get(tail[1], "sign")
        if mark == "sign" or not gap[: tail.start()].strip():
            return mark if _ends(doc, b) or mark == "sign" else f"set off {mark} open"
        return f"set off {mark}" if _ends(doc, b) and not re.search(r"[;:]", gap[: tail.start()]) else f"clause {mark}"
    return "clause" if not re.search(r"[,;:—–]", gap) else "same sentence"


def _small(words: str) -> bool:
    """Whether a stretch of text says no more than that a value is near, or equal."""
    rest = _EQUAL.sub("", words)
    return all(w.lower() in _LOOSE or not w[0].isalpha() for w in _WORD.findall(rest))


def _ends(doc: Document, b: Quantity) -> bool:
    return re.match(r"(?: in all| altogether| in total| in area| deep| high| long| wide| tall| across)?(?:\s?[,;:.)—–]|\s-|\s?$)", doc.text[b.span.end : b.span.end + 20]) is not None


def _before(doc: Document, b: Quantity) -> str:
    """The word that stands before a measure, or what it is."""
    before = _WORD.findall(doc.text[max(_lead(b) - 40, 0) : _lead(b)])
    while len(before) > 1 and before[-1].lower() in _NEARLY:
        before.pop()
    last = before[-1].lower() if before else "^"
    if last in _POSSESSIVE or last.endswith(("’s", "'s", "s'", "s’")):
        return "possessive"
    if last == "the" and len(before) > 1 and before[-2].lower() == "all":
        return "whole"
    return next((name for name, words in _KINDS.items() if last in words), last if last in _FUNCTION or not last[0].isalpha() else "word")


#: Kinds of words before a measure.
_KINDS = {
    "those": frozenset(("those", "these", "that", "this", "same")),
    "whole": frozenset(("whole", "full", "entire", "all", "every")),
    "more": frozenset(("another", "further", "extra", "additional", "other", "second")),
    "be": frozenset(("is", "was", "are", "were", "be", "been")),
    "opening": frozenset("^.”“\"‘"),
    "(": frozenset("([–—-"),
    "the": frozenset(("the",)),
}


def _words(doc: Document, a: Quantity, b: Quantity) -> Iterator[str]:
    """The words around: function words for themselves, others by group; names; words that come back."""
    text = doc.text
    between, sentence = text[a.span.end : b.span.start], doc.sentence_at(b.span.start)
    tail = text[b.span.end : min(max(sentence.end, b.span.end), b.span.end + 60)]
    own = text[max(sentence.start, a.span.end) : b.span.start]
    for name, group in _GROUPS.items():
        if group.search(own):
            yield f"ahead {name}"
        if group.search(tail[:30]):
            yield f"behind {name}"
    yield from (f"{n} {w if w in _FUNCTION or not w[0].isalpha() else 'word'}" for n, w in (("after", _first(tail)), ("after first", _first(between))))
    if sentence.start > a.span.end and (opens := _WORD.match(text, sentence.start)):
        word = opens[0].lower()
        yield f"opens {word if word in _FUNCTION else 'word'}"
    heads = {w for w in _content(text[max(a.span.start - 50, 0) : a.span.start] + " " + between[:50])}
    shared = heads & {*_content(own[-50:] + " " + tail[:45])} if sentence.start > a.span.end else set()
    if shared:
        yield "word again"
    if re.search(r"(?<=[a-z,] )[A-Z][a-z]+", own[-80:]):
        yield "name ahead"
    gap = b.span.start - a.span.end
    yield f"gap {'at once' if gap < 8 else 'close' if gap < 25 else 'some' if gap < 60 else 'wide' if gap < 140 else 'far'}"
    if re.match(r" ?[-‑]", text[b.number.end : b.number.end + 2]) and b.compound:
        yield "second compound"
    if a.compound:
        yield "first compound"
    if b.per or re.match(r" (?:of [a-z ]{3,25} )?(?:an?|per|each|every) (?:day|week|year|month|hour|minute|second)\b", text[b.span.end : b.span.end + 45]):
        yield "second rate"
    if b.approximate or b.bound:
        yield f"second {b.bound or 'about'}"
    if b.more or a.more:
        yield "more of it"
    if b.definite:
        yield "definite"
    if thing := re.search(r"\b(an?|the|its|his|her|their|this|that) (?:[a-z’'-]+ ){0,2}([a-z’'-]+) of (?:[a-z]+ )?$", text[max(_lead(b) - 45, 0) : _lead(b)], re.IGNORECASE):
        yield f"{'a' if thing[1].lower() in ('a', 'an') else 'the'} {'measure' if thing[2] in _MEASURES else 'thing'} of"
    if stuff := _STUFF.match(text, b.span.end):
        other = _STUFF.match(text, a.span.end)
        yield "of it" if stuff[1].lower() in _FUNCTION | {"them"} else "stuff new" if not other else "stuff again" if other[1].lower() == stuff[1].lower() else "stuff other"
    if (not b.words and b.precision < 1) or (round(b.value) % 10 and b.value > 100):
        yield "second exact"
    if b.value <= 1:
        yield "second one"


def _first(after: str) -> str:
    found = _WORD.search(after)
    return found[0].lower() if found else "$"


def _content(words: str) -> Iterator[str]:
    return (w.lower().rstrip("s") for w in _WORD.findall(words) if len(w) > 3 and w.lower() not in _FUNCTION and w.lower() not in _LOOSE)


def _rivals(found: Sequence[Quantity], a: Quantity, b: Quantity, sea: bool) -> Iterator[str]:
    """Other measures near that either may be told by."""
    near = [
        q
        for q in found
        if q not in (a, b) and dimension(q) == dimension(b) and a.span.start - 250 < q.span.start < b.span.end + 250
    ]
    between = [q for q in near if a.span.end <= q.span.start < b.span.start]
    yield f"between {min(len(between), 2)}"
    if not near:
        yield "no other"
    for side, q in (("first", a), ("second", b)):
        if any(p.unit != q.unit and readings(p, q) and readings(q, p) and agree(p, q, sea=sea) for p in near):
            yield f"{side} told already"
    if any(p.unit == b.unit and p.span.start > a.span.start for p in near):
        yield "second's unit again"
    if any(p.unit == a.unit and p.span.start > a.span.end for p in near):
        yield "first's unit again"


def _aspects(doc: Document, a: Quantity, b: Quantity) -> Iterator[str]:
    """Whether both are lengths, or both depths."""
    middle = (a.span.end + b.span.start) // 2
    sides = (
        doc.text[max(a.span.start - 40, 0) : a.span.start] + "|" + doc.text[a.span.end : min(a.span.end + 25, middle)],
        doc.text[max(b.span.start - 40, middle) : b.span.start] + "|" + doc.text[b.span.end : b.span.end + 20],
    )
    first, second = ({name for name, words in _ASPECTS.items() if words.search(side)} for side in sides)
    if first & second:
        yield "aspect again"
    elif first and second:
        yield "aspect other"
    elif second:
        yield "aspect new"
