"""Numbers of titles that are wrong by grammar alone, whatever else is weighed: an age that nobody reaches, a number whose noun and deed the body's only one has,
a count of what the body tells as "a number of" such things."""

from __future__ import annotations

import re

from newslint.checks.numbers._nouns import noun_class
from newslint.checks.numbers.retold._kin import content as says
from newslint.checks.numbers.titles._marks import above, people
from newslint.checks.numbers.titles._reckoned import Body, content
from newslint.checks.numbers.titles._same import same
from newslint.checks.numbers.titles._values import Value
from newslint.document import Document
from newslint.regexp import regexp

#: How old nobody gets; the highest category of a storm.
_OLDEST, _STRONGEST = 120, 5
_DIES_AT = regexp(r"(?:dies|died|dead|killed),? (?:at|aged) $")
_STORM = regexp(r"\b(?:hurricane|storm|cyclone|typhoon)\b", re.IGNORECASE)
#: How the body may bear a number out.
_BORNE_OUT = frozenset(("told of the same", "told of anything", "rounded of the same", "rounded of anything", "told in another way", "surely made", "in two titles"))
_IN_WORDS = r"\b[Aa] (?:[a-z]+ )?(?:number|handful|hoard|haul|collection|crowd|stash|cache|pile) of (?:[\w-]+ )?"
_MORE = regexp(r"[ \n](?:[a-z]+[ \n])?(?:more|others?|fewer|less|extra)\b")
#: How many words title and body share beside the number's noun, with the deed and without.
_SHARED, _ALIKE = 2, 3
_NEAR = 40


def impossible(doc: Document, t: Value, body: Body) -> bool:
    """Whether a number cannot be, and the body does not have it: "dies at 301"."""
    if t.low in body.plain:
        return False
    return (t.sort == "age" and t.low > _OLDEST and _DIES_AT.search(doc.text, max(t.span.start - 12, 0), t.span.start) is not None) or (t.sort == "nth" and t.unit == "category" and t.low > _STRONGEST and _STORM.search(doc.text, *doc.block_at(t.span.start).span) is not None)


def untold(doc: Document, t: Value, own: set[str], rivals: list[Value], body: Body) -> bool:
    """Whether the body tells in words that there are such things, and counts none: "found a number of phones"."""
    if t.noun is None or doc.block_at(t.span.start).kind == "deck" or own & (_BORNE_OUT | {"told", "rounded"}) or any(_alike(t, v) for v in rivals):
        return False
    words = content(doc.block_at(t.span.start).span.of(doc.text)) - {t.noun[:5]}
    told = re.compile(_IN_WORDS + re.escape(t.noun[:4]))
    return any(told.search(s.of(doc.text)) is not None and bool(words & known) for s, known in zip(body.sentences, body.words, strict=True))


def contradicted(doc: Document, t: Value, v: Value, own: set[str], body: Body) -> bool:
    """Whether a body's number is of the noun and the deed that the title's is of, and the body has no other: "jails 8 over riot", "jailed 20 people over the riot"."""
    if t.sort != v.sort or t.sort not in ("count", "share") or v.way is not None or own & _BORNE_OUT or not (_plain(doc, t) and _plain(doc, v)):
        return False
    if t.sort == "share" and not t.printed == v.printed == "percent":
        return False
    if t.sort == "count" and not (_alike(t, v) or (t.noun is None and people(doc, t) and noun_class(v.noun or "") == "people")):
        return False
    place = body.place.get(v.span)
    if place is None or any(x is not v and x.low != v.low and _may_count(doc, t, x) for x in (body.values if t.sort == "count" else body.inside[place])):
        return False
    if any(same(t, x) for group in body.inside[max(place - 1, 0) : place + 2] for x in group) or {"made: sum here of others", "also made: sum here of others"} & own:
        return False  # "20 doctors and 35 nurses ... 55 new staff"
    block = doc.block_at(t.span.start).span
    title, sentence = block.of(doc.text), body.sentences[place]
    shared = (content(title) & body.words[place]) - {(t.noun or "")[:5], (v.noun or "")[:5]}
    near = says(doc.text[max(v.span.start - _NEAR, sentence.start) : min(v.span.end + _NEAR, sentence.end)])
    deeds = {x for w in says(title) for x in w if x[0] == "#"} & {x for w in near for x in w}
    return len(shared) >= (_SHARED if deeds or "same deed" in above(doc, t, v) else _ALIKE)


def _alike(t: Value, v: Value) -> bool:
    return t.sort == v.sort and t.noun is not None and v.noun is not None and noun_class(t.noun) == noun_class(v.noun)


def _may_count(doc: Document, t: Value, v: Value) -> bool:
    """Whether another number of the body may be of such things too."""
    return v.sort == t.sort and (t.sort == "share" or _alike(t, v) or (t.noun is None and noun_class(v.noun or "") == "people"))


def _plain(doc: Document, v: Value) -> bool:
    """Whether a number is told as it is: no bound, no range, no part, none that come on top."""
    q = v.quantity
    return not v.loose and v.low == v.high and (q is None or not (q.more or q.partitive or q.compound or q.per or q.bound or q.approximate)) and _MORE.match(doc.text, v.span.end) is None
