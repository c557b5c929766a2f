"""The quantities of an article as they may be told again: counts, amounts and lengths of time, with the words that say of what.

    values(doc) -> tuple[Value, ...]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple
from weakref import WeakKeyDictionary

from newslint.checks.numbers._deeds import is_deed
from newslint.checks.numbers.retold._kin import GENERAL, content, meet, relation, says
from newslint.checks.numbers.titles._values import QUAKE
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.nouns import NOUNS_LIKE_VERBS, STOP, after, is_time, plural, singular
from newslint.layers.numbers.units import money_word
from newslint.layers.numbers.words import CARDINALS
from newslint.layers.parse import Parse
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.source import Span

#: The nouns' relation, the closest first.
CLOSEST = ("same", "kin", "deed", "deal", "people", "persons", "told", "unit", "bare", "other")


class Value(NamedTuple):
    """A quantity with what its phrase says."""

    q: Quantity
    #: What it can be compared with: "count", "money", "percent", or the unit of a measure or of time.
    sort: str
    #: What it counts or measures, singular; a crew of 13 counts both.
    nouns: tuple[str, ...]
    #: How the phrase opens: "whole", "of the", "that", "own", "whose", "the", "the sum", "a sum", "other", "bare".
    form: str
    #: What follows the noun: "clause", "participle", "place", "of", "".
    tail: str
    #: What its modifiers and what follows say.
    own: tuple[frozenset[str], ...]
    #: The phrase.
    phrase: Span
    sentence: Span
    #: The sentence's number, and whether it stands in a headline, deck or caption ("title").
    line: int
    place: str
    #: What the sentence says, word by word and all together.
    words: tuple[frozenset[str], ...]
    said: frozenset[str]

    @property
    def end(self) -> int:
        """Where the quantity ends with the noun behind it."""
        return max(self.q.noun_span.end if self.q.noun_span else 0, self.q.span.end)


_MORE = regexp(r"(?:\b(?:another|other|others|further|additional|extra|more|remaining|surviving|rest of (?:the|its|his|her|their)|next|(?<!will )(?<!would )(?<!to )last|first|past|previous|following|final|opening|top)(?: (?!(?:with|in|by|at|on|for|after|and) )[a-z]+)?|some of|[-–] ?) $", re.IGNORECASE)
_WHOLE = regexp(
    r"\b(?:(?:all|both)(?: of)?(?: (?:the|these|those|its|his|her|their|our|my))?|(?:each|every(?: single)? one|none|not (?:a single )?one|no(?: fewer| more)? of|neither) of (?:the|these|those|its|his|her|their|our)"
    r"|(?:the|its|his|her|their) (?:entire|whole|full|complete|total)|every one of|each of)(?: [a-z-]+)? $",
    re.IGNORECASE,
)
_OF_THE = regexp(r"\b(?:of|among) (?:the|these|those|its|his|her|their|our|my|[\w’'-]+[’']s?)(?: [a-z-]+)? $", re.IGNORECASE)
_THAT = regexp(r"\b(?:those|these|that|this)(?: (?:same|whole|very|entire|[a-z]+ed|[a-z]+en))? $", re.IGNORECASE)
_OWN = regexp(r"\b(?:his|her|its|their|our|my)(?: [a-z-]+)? $", re.IGNORECASE)
_WHOSE = regexp(r"(?:[^\W\d_][’']s|s[’']|\bwhose)(?: [a-z-]+)? $", re.IGNORECASE)
_THE = regexp(r"\bthe(?: [a-z-]+)? $", re.IGNORECASE)
_SUM = regexp(r"\b(?P<the>the|its|his|her|their|that|this|an?|[\w’'-]+[’']s)(?: [a-z-]+)? (?P<head>[a-z]{3,}) (?:of|for|worth|lasting) $", re.IGNORECASE)
_HEAD = regexp(r"\b(?P<head>[a-z]{3,}) (?:of|for|worth|numbering|lasting) $")
#: "The loan, 900 million euros, runs for", "the suit, for $27,000", "the forgeries, priced at".
_APPOSED = regexp(
    r"\b(?P<the>the|its|his|her|their|that|this|whose|[\w’'-]+[’']s)(?: [a-z-]+)? (?P<head>[a-z]{3,})(?:,? (?:valued|priced|put|estimated) at|, (?:for|of|worth|at|now|in all|some))?,? $|"
    r"\b(?:put|puts|estimated?|valued?|set) (?P<the2>the|its|his|her|their) (?P<head2>[a-z]{3,})(?: [a-z]+ the [a-z]+)? at $",
    re.IGNORECASE,
)
#: "At $900 million, the loan is the bank's largest".
_AT = regexp(r"[\W]*(?:and |but )?(?:at|with|for|worth|valued at|priced at|put at|costing) (?:about |some |just |nearly |almost |over |more than )?", re.IGNORECASE)
_ITS_THING = regexp(r",? (?:it (?:is|was|will be|would be|becomes|became|ranks as) (?:the|its|[\w’'-]+[’']s?) (?:[a-z]+[ -]){0,2}?(?:largest|biggest|highest|costliest|dearest|smallest|lowest|longest|most [a-z]+) (?:ever )?(?P<what>[a-z]{3,})|(?:the|its|his|her|their|this|that) (?:[a-z-]+ )??(?P<head>[a-z]{3,}) (?:is|was|will|would|has|had|ranks?|remains?|became|becomes|makes|made|could|may))\b")
_A = regexp(r"\b(?:an?)(?: [a-z-]+)? $", re.IGNORECASE)
_FORMS = (("other", _MORE), ("whole", _WHOLE), ("of the", _OF_THE), ("that", _THAT), ("own", _OWN), ("whose", _WHOSE), ("the", _THE))
_STOPS = regexp(r"[.,;:!?()—–“”\"\n]|[ \n](?:and|but|while|as|when|because|before|after|than|said|says|were|was|are|is|has|have|had|will|would|can|could|may|must)\b")
_CLAUSE = regexp(r"[ \n](?:who|that|which|whose|where|whom|he|she|it|they|we|I|the [a-z]+ [a-z]+ed|[A-Z][\w’'-]+ [a-z]+(?:ed|t|ght))[ \n]")
_CLAUSE_STOPS = regexp(r"[.,;:!?()—–“”\"\n]|[ \n](?:and|but|while|because)\b")
_PARTICIPLE = regexp(r"[ \n](?:\w+ly[ \n])?(?:[a-z]{2,}(?:ed|wn|ught|ght)|lost|sold|won|taken|given|held|made|built|sent|left|hit|hurt|put|laid|found|stolen|driven|broken|born|aboard|killed|cut|set|shot|kept|on board)\b")
_PREP = regexp(r"[ \n](?P<of>of|in|on|at|from|with|near|under|inside|outside|beyond|within|aboard|between|there|along|across|behind)\b")
_BIG_TIME = regexp(r"\b(?P<n>\d{1,3}(?:\.\d+)?)[ -](?P<scale>million|billion)(?: |(?P<hyphen>-))(?P<unit>years?|hours?|days?)\b")
#: "Weighing 30,000 pounds", "30,000 pounds of cocaine".
_WEIGHT = regexp(r" (?:of (?!the\b)|in weight|heavier|lighter)")
_SCALE = {"million": 1e6, "billion": 1e9}
_REACH = 60
#: "KABUL, Afghanistan - ", "Lima, May 3 (EFE) -- ".
_DATELINE = regexp(r"(?:[A-Z][A-Z’'.]+(?:[ /-][A-Z][A-Z’'.]*)*(?:,[ ][A-Z][\w’'.]*(?:[ ][A-Z][\w’'.]*)*)?(?:,?[ ][A-Z][a-z]{2,8}\.?[ ]\d{1,2})?(?:[ ]\([\w/. -]+\))?|[A-Z][^.;:()\n]{2,40}\([\w/. -]+\))[ ]?(?:—|–|--?)[ ]")
_LONGEST_DATELINE = 80
#: "Two hours 9 minutes" has nine minutes of no thing of their own.
_CONTINUES = regexp(r"(?:hours?|days?|weeks?|months?|years?|minutes?),?[ \n](?:and[ \n])?$")


_BLANK = Quantity(Span(0, 0), 0, 0, 1.0, "measure", None, None, None, None, False, None, False, Span(0, 0))


def values(doc: Document) -> tuple[Value, ...]:
    """Every quantity that could be told again, in order."""
    if doc not in _told:
        _told[doc] = _values(doc)
    return _told[doc]


#: Several rules ask for the same values, one after the other; no document is kept for it.
_told: WeakKeyDictionary[Document, tuple[Value, ...]] = WeakKeyDictionary()


def _values(doc: Document) -> tuple[Value, ...]:
    starts = {s.start: i for i, s in enumerate(doc.sentences)}
    lower = doc.text.lower()
    if len(lower) != len(doc.text):
        return ()
    quakes = [*_quakes(doc, lower)]
    found = sorted((*quakes, *(x for x in (*_numbers(doc), *_times(doc, lower)) if not any(x[0].number.overlaps(k.span) for k, _ in quakes))), key=lambda x: x[0].span)
    return tuple(v for q, sort in found if (v := _value(doc, lower, q, sort, starts)) is not None)


#: "The four earlier crashes": of others than these.
_EARLIER_ONES = regexp(r"[ \n](?:earlier|later)[ \n][a-z]+s\b")
#: "One child in eight".
_IN_SO_MANY = regexp(r"\b(?:[Oo]ne|[Tt]wo|[Tt]hree|[1-3])[ \n](?:[a-z-]+[ \n]){1,3}(?:in|out of)(?:[ \n]every)?[ \n]$")


def _numbers(doc: Document) -> Iterator[tuple[Quantity, str]]:
    for q in doc.numbers:
        if q.low != q.high or q.low <= 0 or (q.kind == "cardinal" and not q.noun and (_IN_SO_MANY.search(doc.text, max(q.span.start - 40, 0), q.span.start) or _EARLIER_ONES.match(doc.text, q.span.end))):
            continue
        if q.kind == "cardinal" or (q.kind == "points" and q.unit == "point"):
            yield (q if (q.noun and q.compound) or q.kind == "cardinal" else q._replace(noun="point", noun_span=Span(q.number.end, q.span.end))), "count"
        elif q.kind in ("money", "percent"):
            yield q, q.kind
        elif q.unit == "pound" and q.low >= 1000 and not _WEIGHT.match(doc.text, q.span.end):
            yield q._replace(kind="money", unit=None, currency="GBP"), "money"
        elif q.kind == "measure" and q.unit:
            yield q, q.unit


def _quakes(doc: Document, lower: str) -> Iterator[tuple[Quantity, str]]:
    """How strong earthquakes are told to be."""
    for m in QUAKE.finditer(doc.text):
        what = after(lower, m.end(), True)
        n = next(float(x) for x in m.groups() if x)
        yield _BLANK._replace(span=Span(*m.span()), number=Span(*m.span()), low=n, high=n, precision=0.1, unit="magnitude", compound=True, noun=what.noun if what else None, noun_span=what.span if what else None), "magnitude"


def _times(doc: Document, lower: str) -> Iterator[tuple[Quantity, str]]:
    for d in doc.dates:
        if d.kind == "duration" and d.count is not None and d.count_high is None and d.unit and d.role is None and not _CONTINUES.search(lower, max(d.span.start - 14, 0), d.span.start):
            text = d.span.of(lower)
            compound = "-" in text
            what = after(lower, d.span.end, True) if compound else None
            yield (
                _BLANK._replace(span=d.span, number=d.span, low=float(d.count), high=float(d.count), unit=d.unit, approximate=d.approximate, compound=compound, noun=what.noun if what else None, noun_span=what.span if what else None),
                d.unit,
            )
    for m in _BIG_TIME.finditer(lower):
        n = float(m["n"]) * _SCALE[m["scale"]]
        unit = m["unit"].rstrip("s")
        yield _BLANK._replace(span=Span(*m.span()), number=Span(*m.span("n")), low=n, high=n, unit=unit, scale=m["scale"], compound=m["hyphen"] is not None), unit


def _value(doc: Document, lower: str, q: Quantity, sort: str, starts: dict[int, int]) -> Value | None:
    sentence = doc.sentence_at(q.span.start)
    block = doc.block_at(q.span.start)
    title = block.kind in ("headline", "deck", "caption")
    if (not title and block.kind not in PROSE) or sentence.end - sentence.start > 700:
        return None
    lead = q.lead.start if q.lead else q.span.start
    before = doc.text[max(lead - _REACH, sentence.start) : lead]
    before = before.replace("\n", " ").replace("“", "").replace('"', "")
    if lead - sentence.start < _LONGEST_DATELINE and _DATELINE.fullmatch(doc.text, sentence.start, lead):
        before = " "  # "TOKYO (AP) - Seven soldiers": no "- seven more"
    if before and not before[-1].isspace():
        before = before.rstrip("$€£") or " "
    form = next((name for name, pattern in _FORMS if pattern.search(before)), "bare")
    head = ""
    if form in ("bare", "of the", "other") and (m := _SUM.search(before)) and m["head"] not in ("one", "out", "most", "some", "many") and not (m[0].endswith(" for ") and _is_a_verb(doc, sentence, lead - 2)):
        form, head = ("a sum" if m["the"].lower() in ("a", "an") else "the sum"), m["head"].lower()
    elif form == "bare" and sort != "count" and ("," in before or before.endswith("at ")) and (m := _APPOSED.search(before)):
        form, head = "the sum", (m["head"] or m["head2"]).lower()
    elif form == "bare" and sort != "count" and _AT.fullmatch(before) and (m := _ITS_THING.match(lower, q.span.end)):
        form, head = "the sum", m["what"] or m["head"]
    elif form == "bare" and (m := _HEAD.search(before)) and not (m[0].endswith(" for ") and _is_a_verb(doc, sentence, lead - 2)):
        head = m["head"]
    elif form == "bare" and q.compound and _A.search(before):
        form = "a"
    if q.more or (q.noun == "one" and "new" in q.modifiers):
        form = "other"
    elif form in _ARTICLED and (m := _BETWEEN.search(before)) and (_BOUND.match(lower, lead) or m["word"] in _WHO or human(singular(m["word"])) or money_word(m["word"])) and _is_a_noun(doc, sentence, lead - len(m["word"]) - 1):
        form = "bare"  # "advance the group 110 million euros", "the dollar above 150 yen": the article is another noun's
    nouns, end, modifiers = _nouns(doc, lower, q, sort)
    if head and not is_time(head):
        nouns = (*nouns, "dead" if head == "toll" else singular(head))
    tail, until = _tail(doc, end, sentence)
    own = tuple(w for part in (modifiers, doc.text[end:until]) for w in content(part))
    words = content(doc.text[sentence.start : q.span.start]) + content(doc.text[q.span.end : sentence.end])
    return Value(q, sort, nouns, form, tail, own, Span(lead, until), sentence, starts.get(sentence.start, 0), "title" if title else "body", words, frozenset(x for w in words for x in w))


_ARTICLED = frozenset(("of the", "that", "own", "whose", "the"))
#: A word between an article and a number; a bound that leads an amount; who is given so many.
_BETWEEN = regexp(r"(?:\b(?:the|these|those|that|this|its|his|her|their|our|my)|[\w’'-]+[’']s?) (?P<word>[a-z-]+) $", re.IGNORECASE)
_BOUND = regexp(r"(?:above|below|over|under|beyond|more than|less than|at least|up to)\b")
_WHO = frozenset("group company firm club team council government court bank union party army city town village state country family school university charity church agency ministry board police public industry".split())


def _is_a_noun(doc: Document, sentence: Span, at: int) -> bool:
    """Whether a word is a noun of its own and describes none that follows."""
    parse = doc.parse(sentence)
    i = parse.at(at) if parse else None
    return parse is not None and i is not None and parse.words[i].tag in ("NN", "NNS") and parse.words[i].dep not in ("compound", "amod", "nmod", "nummod", "poss", "advmod", "npadvmod", "quantmod")


def _is_a_verb(doc: Document, sentence: Span, at: int) -> bool:
    """Whether what a preposition belongs to is a verb right before it: "the trail runs for 22 miles", no "jailed for ten years", which tells a term."""
    parse = doc.parse(sentence)
    i = parse.at(at) if parse else None
    return parse is not None and i is not None and i > 0 and parse.words[i].dep == "prep" and parse.words[parse.words[i].head].tag in ("VBD", "VBZ", "VBP") and parse.words[i].head == i - 1


_ATTRIBUTED = regexp(r"[ \n-](?P<words>(?:[a-z-]+ ){0,2}?[a-z-]{3,})(?=[.,;:”\"’]|\n|$| (?:of|off|near|outside|along|under|across|around|between|against|about|through|beside|inside|in|on|at|for|from|to|with|by|over|after|before|as|when|that|which|who|is|was|were|are|will|would|has|had|have|can|could|may|might|must|should|did|does|also|and|but|it|he|she|they|out|up|down|because|while|than|began|ran|took|led|came|went|fell|rose|stood|gave|held|struck|made|won|lost|broke|sank|drew|met|saw|kept|brought|caught|became|got|grew|sent)\b| [A-Z]| [a-z]+(?:ed|ing|s)\b)")
_NO_NOUN = regexp(r"(?:ed|ly|ing)$|^(?:paid|spent|lent|made|built|sent|won|lost|sold|taken|given|held|stolen|kept)$")
_OF_THESE = regexp(r"[ \n]of[ \n](?:the|those|these|its|his|her|their)[ \n](?:own[ \n])?(?P<noun>[a-z]{3,20})(?![\w’'-])")


def attributed(text: str, at: int) -> re.Match[str] | None:
    """The noun after an amount that describes it: "the $88m acquisition", "the 26-storey concrete tower"."""
    m = _ATTRIBUTED.match(text, at)
    if m is None:
        return None
    words = m["words"].split()
    return None if any(w in STOP or w in CARDINALS for w in words) or (_NO_NOUN.search(words[-1]) and words[-1] not in NOUNS_LIKE_VERBS) else m


def _nouns(doc: Document, lower: str, q: Quantity, sort: str) -> tuple[tuple[str, ...], int, str]:
    """What a quantity counts or describes, where that ends, and the words between."""
    end = q.noun_span.end if q.noun_span and q.noun_span.start >= q.span.start else q.span.end
    if sort == "count" and q.noun and not q.partitive:
        nouns: tuple[str, ...] = (q.noun,)
        if q.modifiers and is_deed(q.noun) and not _NO_NOUN.search(q.modifiers[-1]):
            nouns = (*nouns, q.modifiers[-1])  # "the 1,500 job cuts" are of jobs
        if q.compound and (m := attributed(doc.text, end)):
            nouns, end = (*nouns, m["words"].split()[-1]), m.end("words")
        return nouns, end, " ".join(q.modifiers)
    if sort != "count":
        compound = q.compound or "-" in q.span.of(lower) or q.kind == "money"
        if compound and (m := attributed(doc.text, q.span.end)):
            words = m["words"].split()
            return (words[-1],), m.end("words"), " ".join(words[:-1])
        return ((thing,) if not compound and (thing := _measured(doc, q)) else ()), q.span.end, ""
    if doc.text.startswith("-strong", q.span.end) and (m := attributed(doc.text, q.span.end)):
        return (m["words"].split()[-1],), m.end("words"), ""  # "the 35-strong team"
    # "All 17 of the injured", "28 of the 30 targets".
    if m := _OF_THESE.match(lower, q.span.end) if q.partitive else None:
        noun = m["noun"]
        return (singular(noun) if plural(noun) else noun,), m.end(), ""
    if q.partitive and q.noun:
        return (q.noun,), end, " ".join(q.modifiers)
    return (), q.span.end, ""


def _tail(doc: Document, at: int, sentence: Span) -> tuple[str, int]:
    """What follows a counted noun and belongs to it: what it is, and where it ends."""
    text, until = doc.text, sentence.end
    for name, pattern, stops in (("clause", _CLAUSE, _CLAUSE_STOPS), ("participle", _PARTICIPLE, _STOPS), ("prep", _PREP, _STOPS)):
        if m := pattern.match(text, at):
            stop = stops.search(text, m.end(), min(until, at + 90))
            if name == "clause" and not _RELATIVE.match(text, at):
                # "The 120 wolves they counted live in 31 packs".
                until = _verb_of(doc, at, sentence) or until
            name = "of" if name == "prep" and m["of"] == "of" else name
            return name, min(until, stop.start() if stop else at + 90)
    return "", at


#: What is said of a thing by its measure.
_DIMENSION = regexp(r"[ \n](?:long|tall|high|deep|wide|thick|across|old|in (?:length|height|depth|width|diameter))\b")


def _measured(doc: Document, q: Quantity) -> str | None:
    """The thing that a sentence says is so long: "the tunnel will be 7.4 kilometres long"."""
    found = _DIMENSION.match(doc.text, q.span.end)
    sentence = doc.sentence_at(q.span.start)
    long = not found and q.unit in LENGTHS
    parse = doc.parse(sentence) if found or long else None
    i = parse.at(q.span.end - 1) if parse else None
    if parse is None or i is None:
        return None
    if long:
        return _so_long(parse, i)
    while parse.words[i].dep in ("npadvmod", "acomp", "attr", "advmod", "nummod") and parse.words[i].head != i:
        i = parse.words[i].head
    subject = next((n for n in parse.children(i) if parse.words[n].dep == "nsubj" and parse.words[n].pos == "NOUN"), None)
    return parse.words[subject].text.lower() if subject is not None and parse.words[subject].tag == "NN" else None


LENGTHS = frozenset(("mile", "kilometre", "metre", "foot", "yard"))
#: Verbs by which a way is so long; ways that are told by their length.
_RUNS = frozenset("run runs ran running stretch stretches stretched stretching extend extends extended extending wind winds snake snakes span spans spanned measure measures measured".split())
_WAYS = frozenset("trail path pathway footpath road street highway motorway railway railroad line track route bridge tunnel canal river beach coast fence wall pipeline course runway pier causeway bypass tramway cycleway towpath dike dam border walkway boardwalk promenade expressway freeway viaduct".split())


def _so_long(parse: Parse, i: int) -> str | None:
    """The way that a verb or "of the" says is so long: "the trail runs for 22 miles", "all 16 miles of the Valley Trail"."""
    word = parse.words[i]
    of = next((n for n in parse.children(i) if n == i + 1 and parse.words[n].text == "of"), None)
    way = next((n for n in parse.children(of) if parse.words[n].dep == "pobj"), None) if of is not None else None
    if way is None and of is None and (word.dep in ("npadvmod", "dobj", "advmod") or (word.dep == "pobj" and parse.words[word.head].text == "for")):
        verb = parse.words[word.head].head if word.dep == "pobj" else word.head
        if parse.words[verb].text.lower() in _RUNS:
            way = next((n for n in parse.children(verb) if parse.words[n].dep == "nsubj"), None)
    noun = parse.words[way].text.lower() if way is not None else ""
    return noun if noun in _WAYS else None


_RELATIVE = regexp(r"[ \n](?:who|that|which|whose|where|whom)\b")


def _verb_of(doc: Document, at: int, sentence: Span) -> int | None:
    """Where the verb stands whose subject a noun that ends at `at` is, or what it belongs to: "a selection from the 58 letters it has bought WILL go"."""
    parse = doc.parse(sentence)
    i = parse.at(at - 1) if parse else None
    while parse is not None and i is not None:
        word = parse.words[i]
        if word.dep in ("nsubj", "nsubjpass"):
            verbs = [parse.words[n].span.start for n in (word.head, *parse.children(word.head)) if n == word.head or parse.words[n].dep in ("aux", "auxpass")]
            return min((v for v in verbs if v > at), default=None)
        i = word.head if word.head != i and word.pos != "VERB" else None
    return None


def kinship(a: Value, b: Value) -> str:
    """How the nouns of two quantities go together, the closest pair of them."""
    if not b.nouns:
        return "bare" if b.sort == "count" else "unit"
    found = {relation(x, y) for x in a.nouns for y in b.nouns} - {""}
    if found:
        return min(found, key=CLOSEST.index)
    # "Flu fills hospitals; 4 deaths" counts none of "three hospitals".
    own = a.sort == "count" and not b.q.compound and b.q.noun in b.nouns and any(n not in GENERAL for n in a.nouns)
    if not own and any(meet(says(n), a.said) for n in b.nouns):
        return "told"
    if not a.nouns or GENERAL & set(b.nouns):
        return "bare"
    return "other"
