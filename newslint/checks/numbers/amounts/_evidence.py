"""What speaks for and against two amounts of the same digits being one: how they are linked (`retold`), and what sets their values apart."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from newslint.checks import _data
from newslint.checks._scales import Case, scales
from newslint.checks.numbers.amounts import _spoken
from newslint.checks.numbers.amounts._prices import is_amount, of_verb, priced, verb_of
from newslint.checks.numbers.retold._apart import beside
from newslint.checks.numbers.retold._kin import meet, says
from newslint.checks.numbers.retold._links import Link, links
from newslint.checks.numbers.retold._phrase import head, nothing_new
from newslint.checks.numbers.retold._values import Value
from newslint.document import Document
from newslint.layers.numbers import UNITS, Quantity
from newslint.layers.numbers.nouns import singular
from newslint.regexp import regexp

#: Some dollars; a bare "$" may be any country's.
DOLLARS = frozenset({"USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "NAD"})
#: The text itself tells that one is a thousand times the other, or was wrong.
_TOLD_SO = regexp(r"\b(?:thousandth|hundredth|millionth|thousandfold|thousand times|in thousands|not units|zeros?|zeroes|noughts?|decimal|misprint|typ(?:o|ed)|error|mistaken\w*|wrongly|corrected|pegged|struck off|rebas\w+|equivalent|converted|exchange rate)\b")
_DEFINITE = ("whole", "of the", "that", "own", "whose", "the", "the sum")


def slips(doc: Document) -> Iterator[Link]:
    """The amounts that are told again of another size or currency."""
    yield from _spoken.spoken_of(doc, slip, _known_apart)
    for case in cases(doc):
        if link := next((x for x, _ in case.readings if clear(x)), None) or scales("NL306").likeliest(case):
            yield link


#: How far apart an amount and the one that takes it up stand, in sentences.
_FAR = 2
#: What opens a phrase that takes an amount up.
_TAKEN_UP = frozenset(("the", "that", "own", "whole", "of the", "the sum"))


def clear(link: Link) -> bool:
    """Whether two amounts a thousandfold apart or in two currencies are one by a construction that leaves no doubt: the price of one thing; or no other amount before the later, and a
    title's with the first of the body; or taken up by an article with nothing new said of it; or the age of one thing or its distance, in millions and billions."""
    a, b, doc = link.a, link.b, link.doc
    if b.q.partitive or a.form == "other" or "nearest" not in link.evidence:
        return False
    if _one_price(link):
        return True
    if b.form == "whole" and a.q.kind == "money" and "only" in link.evidence and len(_digits(a.q.low)) > 1 and 0 < b.line - a.line <= _FAR:
        return True  # "chose a lump sum over the full $94 billion paid over 30 years"
    told_alike = b.form in _TAKEN_UP if a.place == b.place else "first told again" not in link.evidence and link.deed() == "same deed"
    near = a.q.kind == "money" and b.line - a.line == 1 and len(_digits(a.q.low)) > 1
    if not ("only" in link.evidence or near) or (len(_digits(a.q.low)) < 2 and not (a.q.kind == "money" and told_alike and b.line - a.line <= 1 + (b.form == "the sum"))):
        return False
    if a.place == "title" != b.place and slip(doc, a, b) != "currency":
        return "first of the body" in link.evidence and b.form not in _TAKEN_UP and (not a.nouns or link.noun in ("same", "kin", "deed", "deal"))
    if b.place != "body" or b.line - a.line > _FAR or (a.q.per != b.q.per and b.q.per):
        return False
    if (a.sort == "year" or _kind(a) == "length" or a.q.noun == b.q.noun == "light-year") and a.q.scale and b.q.scale:
        return True
    if a.sort == b.sort == "count" and b.form in _TAKEN_UP and a.form == "bare" and ((not b.nouns and a.nouns) or link.noun in ("same", "kin", "people", "persons")) and not b.tail and not b.q.modifiers:
        return True  # "4.2 million tourists came ... the 4.2 billion visitors spent"
    return b.form in _TAKEN_UP and nothing_new(doc, b, link.heard | _of(link)) and _of_the_amount(link)


def _one_price(link: Link) -> bool:
    """Whether both are told as the price of one thing, which the article has one of: "spend $80m on a brewery ... the $80bn brewery", and no year parts them."""
    a, b, doc = link.a, link.b, link.doc
    x, y = (priced(doc, v) for v in (a, b)) if a.q.kind == "money" else (None, None)
    if x is None or y is None or not x.is_(y) or y.article in ("", "a", "an", "another") or a.q.per != b.q.per or link.evidence & _PARTED:
        return False
    return x.noun == y.noun or (y.described and b.line - a.line <= _FAR)


#: What makes the price of a thing another one.
_PARTED = frozenset(("times apart", "times far apart", "own times apart", "cue first year", "cue year", "another rate"))


def _of(link: Link) -> frozenset[str]:
    """What the noun of the later amount says."""
    return frozenset(x for n in link.b.nouns for x in says(n))


def _of_the_amount(link: Link) -> bool:
    """Whether the noun that goes with the later amount, if any, names what the earlier one was told of, and no one who had it: "fined $12m ... the $12bn penalty"."""
    a, b, doc = link.a, link.b, link.doc
    parse, i = doc.parse(b.sentence), head(doc, b)
    if parse is None or i is None or b.q.span.start <= parse.words[i].span.start < b.q.span.end:
        return i is not None and b.form != "the sum"
    noun = singular(parse.words[i].text.lower())
    if b.form == "the sum":
        return a.line != b.line and link.noun in ("same", "kin", "deed", "deal", "told")
    known = {singular(w.lower()) for w in _WORD.findall(doc.text, a.sentence.start, min(a.sentence.end, b.q.span.start))}
    verb = says(verb_of(doc, a))
    if is_amount(doc, a, noun):
        return True
    if a.nouns and a.nouns != ("time",) and not of_verb(doc, a):
        return False
    return noun not in known and (meet(says(noun), beside(doc, a, _BESIDE) | verb) or "$building" in says(noun) & verb)


#: "The $60m mine next door", "the $40m hotel that its rival runs": another one of the kind.
_ANOTHERS = regexp(r"[ \n](?:[a-z-]+[ \n]){1,3}(?:next door|nearby|opposite|across the (?:road|street|river|border|bay|valley|way)|over the (?:road|river|border)|down the|up the|(?:that|which) (?:its|their|his|her|an?|another|one|some) (?:[a-z-]+ )?(?:rival|neighbou?r|competitor|brother|sister|predecessor|[a-z]+er|other)s?\b|of (?:its|a|another) (?:[a-z]+ )?(?:rival|neighbou?r|competitor)s?\b)")
#: How near the words of an amount's own deed stand.
_BESIDE = 24
_WORD = regexp(r"[A-Za-z]+")


def cases(doc: Document) -> Iterator[Case[Link]]:
    """Every amount whose digits were told before, each with all that it may be."""
    found: dict[Value, list[Link]] = {}
    for link in links(doc, lambda a, b: slip(doc, a, b) is not None, rare=True):
        if not _known_apart(link):
            found.setdefault(link.b, []).append(link)
    for b, some in found.items():
        yield Case(b.q.span, [(link, link.evidence | _values(link)) for link in some])


def _digits(x: float) -> str:
    return f"{x:.9e}".split("e")[0].replace(".", "").rstrip("0")


def _kind(v: Value) -> str:
    return v.q.kind if v.q.kind in ("cardinal", "money") else UNITS[v.q.unit].dimension if v.q.unit in UNITS else v.q.unit or ""


def slip(doc: Document, a: Value, b: Value) -> str | None:
    """How two amounts of the same digits differ: "magnitude", "unit" or "currency"; None where they do not."""
    x, y = a.q.low, b.q.low
    if a.q.kind == "percent" or _kind(a) != _kind(b) or _digits(x) != _digits(y):
        return None
    if x == y and a.q.unit == b.q.unit:
        bare = any(v.q.span.of(doc.text)[:1] in "$0123456789" for v in (a, b)) and not any(v.q.span.of(doc.text)[-1:].isalpha() and " " in v.q.span.of(doc.text) and v.q.currency != "USD" for v in (a, b))
        if a.q.kind != "money" or a.q.currency == b.q.currency or (bare and {a.q.currency, b.q.currency} <= DOLLARS) or _one_word(doc, a, b) or any(_CONVERTED.search(doc.text, v.sentence.start, v.q.span.start) for v in (a, b)):
            return None
        return "currency"
    if a.q.unit != b.q.unit:
        if a.q.unit not in UNITS or b.q.unit not in UNITS:
            return None
        factor = (UNITS[a.q.unit].factor or 1) * x / ((UNITS[b.q.unit].factor or 1) * y)
        return "unit" if any(abs(factor / f - 1) < 0.01 or abs(factor * f - 1) < 0.01 for f in (1e3, 1e6)) else None
    if a.q.currency != b.q.currency or x == y or max(x, y) < 1000 or (a.q.kind == "cardinal" and min(x, y) < 100):
        return None  # "one of them" is no million
    times = max(x, y) / min(x, y)
    factors = (1e2, 1e3, 1e5, 1e6) if {a.q.scale, b.q.scale} & {"lakh", "crore"} else (1e3, 1e6)
    return "magnitude" if any(abs(times / f - 1) < 1e-6 for f in factors) else None


def _one_word(doc: Document, a: Value, b: Value) -> bool:
    """Whether one amount has the word alone that the other tells the land of: "18,000 dollars", "18,000 Australian dollars"."""
    x, y = (m[1].lower().replace("-", " ").split() if (m := _CURRENCY.search(v.q.span.of(doc.text))) else [] for v in (a, b))
    return bool(x and y) and min(len(x), len(y)) == 1 and singular(x[-1]) == singular(y[-1])


def _known_apart(link: Link) -> bool:
    """Whether the text itself tells the two as two: one is some of the other, a sentence gives both, a count makes one of the other, or it says that one was wrong."""
    a, b, text = link.a, link.b, link.doc.text
    if _a_piece(link) or b.q.partitive or _ANOTHERS.match(text, b.q.span.end) or _TOLD_SO.search(text, a.sentence.start if b.line - a.line <= 2 else b.sentence.start, b.sentence.end):
        return True
    near = [v for v in link.values if v is not a and v is not b and v.line in (a.line, b.line)]
    if a.line != b.line and any((v.q.low, v.q.currency) == (x.q.low, x.q.currency) and v.line == y.line for v in near for x, y in ((a, b), (b, a))):
        return True
    if a.q.currency != b.q.currency and all(_at_home(link.doc, v) for v in (a, b)):
        return True
    if b.form in _TAKEN_UP and a.q.kind == "money" and _of_another(link):
        return True
    times = max(a.q.low, b.q.low) / min(a.q.low, b.q.low)
    return times > 1 and any(abs(v.q.low / times - 1) < 1e-6 for v in near if v.sort == "count")


#: The price of one piece; "$4 million a year" may be the $4 billion of a slip.
_TIMES = frozenset("second minute hour day night week month quarter season year decade".split())


def _a_piece(link: Link) -> bool:
    """Whether one of two is the price of each share, barrel or head, and the other a sum: "offered $40 million more ... its $40-a-share bid"."""
    found = [v.q.per is not None and v.q.per not in _TIMES for v in (link.a, link.b)]
    return found[0] != found[1] and link.a.q.currency == link.b.q.currency


def _of_another(link: Link) -> bool:
    """Whether the sentence of an amount has the thing that the later one describes, and the amount is the price of something else: "paid $2m for a flat in the tower ... the $2bn tower"."""
    x, y = (priced(link.doc, v) for v in (link.a, link.b))
    if x is None or y is None or x.described or not y.described or x.is_(y):
        return False
    return y.noun in {singular(w.lower()) for w in _WORD.findall(link.a.sentence.of(link.doc.text))}


#: "435 yuan ($63; 60 euros)": in a bracket an amount is another one's conversion.
_CONVERTED = regexp(r"\d[^()]{0,20}\((?:[^()]*[;,][ \n])?(?:about |or |some |roughly )?$")
#: The words for a currency behind an amount in figures or words.
_SCALES = "hundred|thousand|million|billion|trillion|lakh|crore|mln|bln|mn|bn"
_CURRENCY = regexp(rf"(?:\d|\b(?:{_SCALES}))[ \n-]((?:(?!(?:{_SCALES})\b)[A-Za-z.]+[ \n-]){{0,2}}(?!(?:{_SCALES})\b)[A-Za-z]+)$")
#: A country's name, or what is called after it.
_COUNTRY = regexp(r"\b[A-Z][a-z]+(?: (?:and )?[A-Z][a-z]+)?\b")


def _at_home(doc: Document, v: Value) -> bool:
    """Whether the sentence of an amount names the country whose currency it is: "the Australian arm made A$30 million"."""
    knowledge = doc.knowledge
    names = {w for m in _COUNTRY.finditer(doc.text, *v.sentence) if not v.q.span.start <= m.start() < v.q.span.end for w in (m[0], *m[0].split())}
    return any(row.code == (v.q.currency or "")[:2] for w in names for row in (*knowledge.places(w), *knowledge.by_demonym(w)))


def _values(link: Link) -> set[str]:
    a, b = link.a, link.b
    what = slip(link.doc, a, b)
    sort = _kind(a) if a.q.kind in ("cardinal", "money") else "measure"
    digits = min(len(_digits(a.q.low)), 3)
    strong = "def" if b.form in _DEFINITE else "bare"
    way = "more" if b.q.low > a.q.low else "fewer"
    out = {
        f"slip {what}", f"sort {sort}", f"digits {digits}", f"digits {digits}, {strong}", f"slip {what}, {strong}", f"{way}, {strong}", f"digits {digits}, noun {link.noun}", f"slip {what}, noun {link.noun}", f"form first {a.form}, {strong}",
    }  # fmt: skip
    if not b.nouns:
        said = "no more said" if not b.tail else f"tail {b.tail}"
    else:
        said = "nouns known" if link.noun in ("same", "kin", "deed", "deal", "told") else "nouns at odds" if a.nouns else "noun untold"
    out |= {said, f"{said}, {strong}", f"tail {b.tail}, {strong}, told {link.told}"}
    same = [v for v in link.values if v is not a and v is not b and v.q.kind == b.q.kind and v.place == "body"]
    out.add(f"others {min(len(same), 3)}")
    if a.q.number.of(link.doc.text) != b.q.number.of(link.doc.text):
        out.add("printed otherwise")
    return out


#: What leads from an amount to itself in another currency, and what ends that.
_ABOUT = r"(?:(?:about|around|roughly|some|nearly|almost|just over|just under|approximately)[ \n])?"
_SAME, _ENDS = regexp(rf"[ \n]\((?:or[ \n])?{_ABOUT}(?:US|U\.S\.[ \n]?)?|,?[ \n]or[ \n]{_ABOUT}"), regexp(r"\)|[,;]|\.(?!\d)|[ \n]at[ \n](?:the time|current|today)")
#: How far beyond the rates of some decades an amount is still no slip; by how much slips go.
_SLACK, _SLIPS = 4, (1e-6, 1e-3, 1e3, 1e6)
#: Words for the money of other lands as well.
_FRANCS, _POUNDS = regexp(r"(?<!Swiss )\bfrancs?\b"), regexp(r"\b(?:Syria|Leban|Egypt|Sudan)")


@cache
def _rates() -> dict[str, tuple[float, float]]:
    """How many of a currency a US dollar has bought, at least and at most."""
    return {code: (float(least), float(most)) for code, least, most in _data.rows("terms/rates.tsv")}


def unlike(doc: Document) -> Iterator[tuple[Quantity, Quantity]]:
    """Two amounts of which the second is the first in another currency, a thousand or a million times as much or as little."""
    money = [q for q in doc.numbers if q.kind == "money" and q.low == q.high > 0]
    for a, b in pairwise(money):
        rates = [_rates().get(q.currency or "") for q in (a, b)]
        if a.currency == b.currency or rates[0] is None or rates[1] is None or a.per or b.per or not _ENDS.match(doc.text, b.span.end):
            continue
        if not _SAME.fullmatch(doc.text, a.span.end, b.span.start) or _FRANCS.search(doc.text, a.span.start, b.span.end) or ("GBP" in (a.currency, b.currency) and _POUNDS.search(doc.text)):
            continue
        ratio, least, most = a.low / b.low, rates[0][0] / rates[1][1], rates[0][1] / rates[1][0]
        if not least / _SLACK <= ratio <= most * _SLACK and any(least <= ratio * times <= most for times in _SLIPS):
            yield a, b
