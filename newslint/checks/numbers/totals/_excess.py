"""A part greater than its whole: "45 of the 40 hostages", "ten people, including 11 children", "a crew of 16 ... 17 of the crew".

The part is told as one ("of the", "of them", "including"), so nothing but its whole is asked for. Where several numbers may be that
whole, the greatest of them and their sum count.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.totals._items import result_of_items
from newslint.checks.numbers.totals._ledger import is_whole, pairs_of
from newslint.checks.numbers.totals._parts import AGE_OF, GENERAL, countable, end_of, lead, same_kind, slack
from newslint.checks.numbers.totals._sums import Wrong, exceeds, reaches
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.nouns import is_time, singular
from newslint.regexp import regexp
from newslint.source import Span

#: Before a number that is a part of what stands before it.
_PART_NEXT = regexp(
    r"(?:\bincluding|\b[Aa]mong (?:them|whom|these|those|the [a-z]+)(?: (?:were|are))?|^They include[ds]?|^Of (?:them|these|those|the [a-z]+)|\b(?:which|and) (?:it )?includes?|\bof (?:whom|which|them|these|those))[ \n,]+"
    r"(?:(?:about|some|at least|more than|nearly|almost|over|the)[ \n])*$"
)
#: A sentence that opens with a part of those of the one before, or of the paragraph before.
_TAKEN_UP = regexp(r"(?:Among|Of) (?:them|these|those|the (?:dead|injured|wounded|victims|survivors|missing|arrested|total))\b,?[ \n](?:[a-z]+[ \n]){0,2}|(?:They|(?:The|Those) (?:dead|injured|wounded|victims|survivors|missing|arrested|killed|hurt|group|crew|party)) include[ds]?[ \n](?:[a-z]+[ \n])?|(?:Of|From|Out of) (?:that|this|it)(?: (?:sum|total|amount|figure|money))?,?[ \n](?:[a-z]+[ \n]){0,2}")
_PEOPLE = regexp(r"(?:(?:Among|Of) the|The|Those) (?P<who>dead|injured|wounded|victims|survivors|missing|arrested)\b")
#: How the sentence before tells of those who are taken up.
_TOLD_AS = {
    "dead": regexp(r"\b(?:dead|died?|dying|deaths?|kill\w*|toll|fatal\w*|lives|drown\w*|perish\w*|bod(?:y|ies)|murder\w*|shot|execut\w*)\b"),
    "injured": regexp(r"\b(?:injur\w*|hurt|wound\w*|hospital\w*|burn\w*|treated)\b"),
    "missing": regexp(r"\b(?:missing|unaccounted|lost|disappear\w*|untraced)\b"),
    "survivors": regexp(r"\b(?:surviv\w*|rescue\w*|saved|alive|pulled|picked up)\b"),
    "arrested": regexp(r"\b(?:arrest\w*|detain\w*|custody|held|caught|rounded up|seized)\b"),
}
#: After a number that is a part of those told before.
_OF_THEM = regexp(r"[ \n](?:more[ \n])?of[ \n](?:them|whom|which|these|those)(?![\w-])(?![ \n][a-z]+s\b)")
#: "17 of the crew".
_OF_BODY = regexp(r"[ \n]of[ \n](?:the|its|his|her|their|those|these)[ \n](?P<noun>[a-z]+)(?![\w-])")
#: "Of the 40 on board, 45".
_FRONTED = regexp(
    r"(?:^|[,;:(“\"]\s?|[—–-]\s|\b(?:and|but|that|said) )(?:[Oo]ut of|[Oo]f|[Aa]mong|From)[ \n](?:(?:all|the|its|those|these|his|her|their|our|about|some|total|roughly|[\w’'-]+[’']s?)[ \n]){0,4}$"
)
#: "The oldest of them 74": of what measure.
_EXTREME = regexp(r"\b[Tt]he [a-z]*(?:est|most|least|first|last)(?: [a-z]+)? of (?:them|these|those|whom|which),? (?:is |was |aged )?$")
#: A part is no more than so many times what it is told to be of, or it is of something else.
_FAR = 5
#: "The sheep, 22 of them", "grey squirrels, 211 of which": the noun that a part stands beside.
_BESIDE = regexp(r"\b(?P<noun>[a-z]+)(?:,| \(| [–—-]) $")
#: "Of the city's seven wards, San Blas has the most cases, 406".
_APPOSED = regexp(r"[a-z], $")
#: "Of the 40, 46 are volunteers".
_DID = regexp(r"[ \n](?:are|were|have|had|was|is|died|did|came|went)\b")
_MATE = regexp(r"(?:,|\band)[ \n]$")
_NO_PART = regexp(r"[ \n](?:times|percent|from|different|in[ \n]\d)")
#: "About $87 for each inhabitant".
_RATE = regexp(r"[ \n](?:(?:for|to)[ \n](?:each|every)|each|apiece|a[ \n](?:head|piece|person|day|week|month|year|share))\b")
#: "Six and 12-month paper".
_HANGING = regexp(r"[ \n]?(?:,|and|or|to)[ \n]\S+-[a-z]")


#: "318 were graded B or better, 62 of them A*, and 531 were passes": of what its own verb says.
_OWN_VERB = regexp(r"[ \n](?:were|was|are|is|had|have|has)\b")


def excesses(doc: Document) -> Iterator[Wrong]:
    """Every part that is more than what it is a part of."""
    before: list[Quantity] = []
    for sentence in doc.sentences:
        inside = [q for q in doc.numbers_in(sentence) if q.kind in ("cardinal", "money") and not AGE_OF.search(doc.text, max(sentence.start, q.span.start - 30), q.span.start)]
        near = before if before and doc.block_at(before[0].span.start) is doc.block_at(sentence.start) else []
        for i, q in enumerate(inside):
            if countable(q):
                taken_up = not i and _TAKEN_UP.fullmatch(doc.text, sentence.start, q.span.start) is not None
                yield from _included(doc, sentence, q, before if taken_up else inside[:i], taken_up)
                measured = any(m.kind == "measure" for m in doc.numbers_in(Span(sentence.start, q.span.start)))  # "872 kilometres long, and 674 of those"
                yield from _of_those(doc, sentence, q, inside[:i], [] if measured else near)
                yield from _of_the(doc, sentence, q, inside[i + 1 :])
        for part, whole in pairs_of(doc.text, inside):
            if countable(part) and countable(whole) and whole.noun not in ("time", "day", "year") and not _HANGING.match(doc.text, whole.span.end):
                yield from _exceeding(doc, part, [whole])
        before = inside or near


def _exceeding(doc: Document, part: Quantity, wholes: Sequence[Quantity]) -> Iterator[Wrong]:
    """The part, where it is more than the greatest of its possible wholes and than all of them together."""
    like = [w for w in wholes if same_kind(w, part) and not w.per and not _RATE.match(doc.text, w.span.end)]
    if not like or part.bound == "max":
        return
    greatest = max(like, key=lambda w: reaches(w)[1])
    high = max(reaches(greatest)[1], sum(w.high for w in like) if len(like) > 1 else 0.0)
    if part.low - slack(part) > high + 1e-9 and part.low <= high * _FAR:
        yield exceeds(doc, greatest, part)


def _among(whole: Quantity, part: Quantity) -> bool:
    """Whether the part's noun can be among the whole's: people among people, never rooms among houses."""
    return (
        whole.kind == "money"
        or part.noun in (None, whole.noun)
        or whole.noun is None
        or (whole.noun in GENERAL and part.low <= whole.low * 4)
        or (part.low <= whole.low * 2 and whole.noun not in ("year", "storey", "room"))
    )


def _included(doc: Document, sentence: Span, part: Quantity, earlier: Sequence[Quantity], taken_up: bool) -> Iterator[Wrong]:
    """ "Ten people, including 11 children", "ten people, of whom 11 were children"."""
    if not taken_up and not _PART_NEXT.search(doc.text, max(sentence.start, part.span.start - 60), part.span.start):
        return
    if _EXTREME.search(doc.text, sentence.start, part.span.start):
        return
    wholes = [w for w in earlier if (countable(w) or _body(w)) and not w.partitive and not _timed(w)]
    if taken_up and (people := _PEOPLE.match(doc.text, sentence.start)):
        told = _TOLD_AS.get({"wounded": "injured"}.get(people["who"], people["who"]))
        wholes = [w for w in wholes if told is None or told.search(doc.text, *doc.sentence_at(w.span.start))]
        wholes = [w for w in wholes if w.low % 1 == 0 and (w.noun is None or human(w.noun) or w.noun in ("person", "victim", "casualty"))]
    near = wholes and (wholes[-1].span.end <= sentence.start or part.span.start - end_of(wholes[-1]) < 110)
    if near and _nearest(wholes, earlier, part) and _among(wholes[-1], part) and not result_of_items(doc.text, lead(wholes[-1]), wholes[-1].span.end, (lead(part), part.span.end)):
        yield from _exceeding(doc, part, wholes)


def _of_those(doc: Document, sentence: Span, part: Quantity, earlier: Sequence[Quantity], before: Sequence[Quantity]) -> Iterator[Wrong]:
    """ "Ninety restaurants ... 92 of them", "a crew of 16 ... 17 of the crew"."""
    text = doc.text
    if them := _OF_THEM.match(text, part.span.end):
        wholes = [w for w in earlier or before if countable(w) and not w.partitive and not _timed(w) and is_whole(w)]
        if wholes and _nearest(wholes, earlier or before, part) and _follows(doc, wholes[-1], part) and not _others_named(doc, wholes[-1], part):
            yield from _exceeding(doc, part, wholes)
            after = [q for q in doc.numbers_in(sentence) if q.span.start > part.span.end][:1]
            # "Two of them, 19 and 31, are": which they are.
            named = after and text[them.end() : lead(after[0])] == ", "
            if after and not named and after[0].noun is None and countable(after[0]) and not _OWN_VERB.match(text, after[0].span.end) and _MATE.search(text, part.span.end, lead(after[0])):
                # "Nine restaurants, three of them in Tampere and 14 in Savannah".
                yield from _exceeding(doc, after[0], wholes)
    elif m := _OF_BODY.match(text, part.span.end):
        noun = singular(m["noun"])
        named = [w for w in (*before, *earlier) if countable(w) and not w.partitive and not w.more]
        if told := _TOLD_AS.get({"wounded": "injured"}.get(m["noun"], m["noun"])):
            # "Killed 18 people. Twenty-one of the dead ...".
            yield from _exceeding(doc, part, [w for w in named if (w.noun is None or human(w.noun) or w.noun == "person") and told.search(text, *doc.sentence_at(w.span.start))])
            return
        wholes = [w for w in named if w.noun == noun or text[: lead(w)].endswith((f"{m['noun']} of ", f"{noun} of "))]
        yield from _exceeding(doc, part, wholes)


def _body(q: Quantity) -> bool:
    """Whether a number says how many a body has: "a 20-member delegation, including 24 women"."""
    return q.kind == "cardinal" and q.compound and q.noun in ("member", "man", "woman", "person", "strong") and q.low == q.high


#: "33 directors and senior managers".
_ALSO = regexp(r"[ \n]and[ \n](?:[a-z]+[ \n])?[a-z]+s\b")


def _timed(q: Quantity) -> bool:
    """Whether a number counts days or years: "$3 million last year" does not."""
    return q.kind != "money" and is_time(q.noun or "")


def _nearest(wholes: Sequence[Quantity], told: Sequence[Quantity], part: Quantity) -> bool:
    """Whether the count before a part is one of its possible wholes: "left four dead and injured at least 50 more, 31 of whom" are of the 50."""
    last = next((q for q in reversed(told) if q.kind == part.kind and not q.partitive and not _timed(q)), None)
    return last is None or last in wholes


def _follows(doc: Document, whole: Quantity, part: Quantity) -> bool:
    """Whether a part stands in the sentence of its whole or in the next, and both in a quotation or neither."""
    first, last = doc.sentence_at(whole.span.start), doc.sentence_at(part.span.start)
    adjoining = first == last or not doc.text[first.end : last.start].strip()
    return adjoining and doc.in_quotation(whole.span) == doc.in_quotation(part.span)


def _others_named(doc: Document, whole: Quantity, part: Quantity) -> bool:
    """Whether others than the whole may be meant by "them": a plural that is the subject or object of a verb stands between, or their noun right before."""
    sentence = doc.sentence_at(part.span.start)
    parse = doc.parse(sentence)
    if parse is None:
        return True
    also = _ALSO.match(doc.text, end_of(whole))
    start = max(also.end() if also else end_of(whole), sentence.start)
    beside = _BESIDE.search(doc.text, start, lead(part))
    at = parse.at(beside.start("noun")) if beside else None
    if at is not None and (w := parse.words[at]).tag in ("NN", "NNS") and singular(w.text) != whole.noun:
        governor = parse.words[parse.words[w.head].head] if w.dep == "pobj" else None
        if w.dep in ("nsubj", "nsubjpass", "dobj") or (w.tag == "NNS" and governor is not None and governor.pos == "VERB"):
            return True
    own = parse.at(whole.noun_span.start) if whole.noun_span else None
    if own is not None and parse.words[own].dep == "pobj" and any(w.dep in ("nsubj", "nsubjpass") and w.tag in ("NNS", "NNPS", "JJ", "VBN") and w.span.start < whole.span.start for w in parse.words):
        # "The injured were treated at three hospitals, six of them in intensive care".
        return True
    return any(
        w.tag in ("NNS", "NNPS") and w.dep in ("nsubj", "nsubjpass", "dobj", "attr", "conj") and start <= w.span.start < part.span.start
        for w in parse.words
    )


def _of_the(doc: Document, sentence: Span, whole: Quantity, later: Sequence[Quantity]) -> Iterator[Wrong]:
    """ "Of the 40 people on board, 43 were rescued": the first number of what follows."""
    text = doc.text
    if not _FRONTED.search(text[max(sentence.start, whole.span.start - 40) : whole.span.start]):
        return
    comma = text.find(",", end_of(whole), sentence.end)
    after = [q for q in doc.numbers_in(sentence) if comma >= 0 and q.span.start > comma]
    if not after or after[0] not in later:
        return
    part = after[0]
    if (text[whole.span.end : lead(part)] == ", " and not (whole.definite or _DID.match(text, end_of(part)))) or (lead(part) > comma + 2 and _APPOSED.search(text, comma + 1, lead(part))):
        # "Three loans, of £4m, £6m and £9m".
        return
    if countable(part) and (part.noun in (None, whole.noun) or part.partitive or part.more) and not _NO_PART.match(text, part.span.end):
        yield from _exceeding(doc, part, [whole, *(r for r in later if r.span.start < comma)])
