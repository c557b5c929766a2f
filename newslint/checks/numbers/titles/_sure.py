"""Numbers of titles that are wrong by grammar alone, whatever else is weighed: an age that nobody reaches, a number whose noun and deed the body's only one has,
a count of what the body tells as "a number of" such things."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from newslint.checks.numbers._nouns import noun_class
from newslint.checks.numbers.retold._kin import content as says
from newslint.checks.numbers.titles._marks import above, beside, deeds, on_the_way, people
from newslint.checks.numbers.titles._reckoned import Body, content
from newslint.checks.numbers.titles._values import Value, number
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

#: How old nobody gets; the highest category of a storm.
_OLDEST, _STRONGEST = 120, 5
_DIES_AT = regexp(r"(?:dies|died|dead|killed),? (?:at|aged) $")
_STORM = regexp(r"\b(?:hurricane|storm|cyclone|typhoon)\b", re.IGNORECASE)
#: How the body may bear a number out.
_BORNE_OUT = frozenset(("told of the same", "told of anything", "rounded of the same", "rounded of anything", "told in another way", "surely made", "in two titles"))
_IN_WORDS = r"\b(?:[Aa] (?:[a-z]+ )?(?:number|handful|hoard|haul|collection|crowd|stash|cache|pile) of|(?:[Dd]ozens|[Ss]cores) of|[Ss]everal) (?:[\w-]+ )?"
_MORE = regexp(r"[ \n](?:[a-z]+[ \n])?(?:more|others?|fewer|less|extra)\b")
#: How many words title and body share beside the number's noun, with the deed and without.
_SHARED, _ALIKE = 2, 3
_NEAR = 40
#: About so many are never so many times as many.
_FAR = 1.5
#: How far down, in sentences, what a headline tells is told.
_TOP = 4
#: So many may be some of those that the body counts: "one passenger hurt", "nine passengers".
_FEW = 3
#: From here on no body has a number by chance: "312 jobs will go", "put 312 people out of work".
_BY_CHANCE = 32
#: What tells of a share that it is no news: a forecast, an earlier one, one that is beaten.
_OF_OLD = frozenset(("body beside asked", "body beside earlier", "body beside record", "body beside from"))
#: A name's word in a title.
_NAME = regexp(r"(?<![\w’'-])[A-Z][\w’'-]{2,}")
_SCORES = regexp(r"\b(?:scores?|scored|pours? in|nets?|drops?|has|had) (?:an? |season-high |career-high |record )*$")
_RESULT = regexp(r"\b(?:w[io]ns?|winners?|beats?|beaten|defeat(?:s|ed)?|victory|victories|los[est]+|losing|draws?|drew|rout|thrash(?:es|ed)?|sinks?|sank)\b")
_VOTE = regexp(r"\bvot(?:e|es|ed|ing)\b")
_YEARS_OF, _ANNIVERSARY = regexp(r" (?:of|as|on)\b|$", re.MULTILINE), regexp(r"\b(?P<n>\d+(?:st|nd|rd|th)|[a-z]+)(?:[ -][a-z]+)? anniversary\b")
_DIED = regexp(r"\b(?:died|dies|dead|death|passed away)\b")


def impossible(doc: Document, t: Value, body: Body) -> bool:
    """Whether a number cannot be, and the body does not have it: "dies at 301"."""
    if t.low in body.plain:
        return False
    return (t.sort == "age" and t.low > _OLDEST and _DIES_AT.search(doc.text, max(t.span.start - 12, 0), t.span.start) is not None) or (t.sort == "nth" and t.unit == "category" and t.low > _STRONGEST and _STORM.search(doc.text, *doc.block_at(t.span.start).span) is not None)


def untold(doc: Document, t: Value, told: Callable[[Body], set[str]], rivals: list[Value], body: Body) -> bool:
    """Whether the body tells in words that there are such things, and counts none: "found a number of phones", "dozens of phones"."""
    if t.noun is None or any(_alike(t, v) and not (v.low != v.high and v.quantity is not None and v.quantity.words) for v in rivals):
        return False
    title = doc.block_at(t.span.start).span.of(doc.text)
    words = content(title) - {t.noun[:5]}
    in_words, noun = re.compile(_IN_WORDS + re.escape(t.noun[:4])), re.compile(rf"\b{re.escape(t.noun[:4])}\w*")
    # A deck may tell what the body does not: there the sentence has to tell the deed, and of whom or where.
    both = all if doc.block_at(t.span.start).kind == "deck" else any
    found = [i for i, s in enumerate(body.sentences) if in_words.search(s.of(doc.text)) and both((words & body.words[i], deeds(noun.sub("", title)) & deeds(noun.sub("", s.of(doc.text)))))]
    return bool(found) and not told(about(body, words, found)) & (_BORNE_OUT | {"told", "rounded"})


def contradicted(doc: Document, t: Value, v: Value, told: Callable[[Body], set[str]], body: Body) -> bool:
    """Whether a body's number is of the noun and the deed that the title's is of, and the body has no other: "jails 8 over riot", "jailed 20 people over the riot".

    `told` says how a body bears the title's number out; asked of the sentences that may be about the same, as a long text has any number somewhere.
    """
    scored = t.sort == "count" and v.sort == "points" and t.noun is None and _SCORES.search(doc.text, max(t.span.start - 24, 0), t.span.start) is not None
    if not (t.sort == v.sort or scored) or t.sort not in ("count", "share") or v.way is not None or not (_plain(doc, t) and (_plain(doc, v) or _about(doc, t, v))):
        return False
    if t.sort == "share" and not t.printed == v.printed == "percent":
        return False
    if t.sort == "count" and not (scored or _alike(t, v) or (t.noun is None and people(doc, t) and noun_class(v.noun or "") == "people")):
        return False
    place = body.place.get(v.span)
    if place is None:
        return False
    block = doc.block_at(t.span.start).span
    title, sentence = block.of(doc.text), body.sentences[place]
    words = content(title) - {x for n in (t.noun, v.noun) if n for x in (n[:5], "peopl" if n == "person" else "")}
    rivals = [x for i, group in enumerate(body.inside) if i == place or (t.sort == "count" and words & body.words[i]) for x in group]
    if t.sort == "share" and not beside(doc, t, v, sentence) & _OF_OLD:
        rivals = [x for x in rivals if not beside(doc, t, x, sentence) & _OF_OLD]  # "rose 2.4%, beating the 1.9% that economists had forecast"
    if any(x is not v and x.low != v.low and (_may_count(doc, t, x) or (scored and x.sort == v.sort)) for x in rivals):
        return False
    shared = words & body.words[place]
    near = says(doc.text[max(v.span.start - _NEAR, sentence.start) : min(v.span.end + _NEAR, sentence.end)])
    same_deed = bool({x for w in says(title) for x in w if x[0] == "#"} & {x for w in near for x in w}) or "same deed" in above(doc, t, v)
    named = same_deed and t.low > _FEW and (scored or _alike(t, v)) and not deeds(t.noun or "") and any(m[0][:5].lower() in shared and m[0] in sentence.of(doc.text) for m in _NAME.finditer(title))
    if len(shared) < (1 if named else _SHARED if same_deed else _ALIKE):
        return False
    borne = told(about(body, words, [place]) if _FEW < t.low < _BY_CHANCE else body)
    if t.low >= _BY_CHANCE and "told" in borne:
        return False
    return not (borne & _BORNE_OUT or {"made: sum here of others", "also made: sum here of others"} & borne)  # "20 doctors and 35 nurses ... 55 new staff"


def mismatched(doc: Document, t: Value, v: Value, told: set[str], body: Body) -> bool:
    """Whether a title's score, lead, age or length of time is of what the body's only one is of, by the words that they share."""
    place = body.place.get(v.span)
    if place is None or t.loose or v.loose or v.way is not None or told & _BORNE_OUT:
        return False
    sentence, block = body.sentences[place], doc.block_at(t.span.start).span
    shared = content(block.of(doc.text)) & body.words[place]
    if t.sort != v.sort or t.unit != v.unit or any(x is not v and x.sort == t.sort and (t.sort != "time" or x.unit == t.unit) and not (t.sort == "score" and on_the_way(doc, x)) for x in body.values):
        return False
    if t.sort == "score":
        near = [doc.text[max(x.span.start - 24, s.start) : min(x.span.end + 24, s.end)] for x, s in ((t, block), (v, sentence))]
        if all(_VOTE.search(words) for words in near):
            return len(shared) >= _SHARED
        return all(_RESULT.search(words) for words in near) and not on_the_way(doc, v) and any(m[0] in sentence.of(doc.text) for m in _NAME.finditer(block.of(doc.text)))
    if place > _TOP:
        return False
    if t.sort in ("points", "time"):
        return len(shared) > (t.sort == "time") and t.low > 1
    return t.sort == "age" and t.unit is None and len(shared) > 1 and not any(m[0] not in sentence.of(doc.text) and m.start() > 0 for m in _NAME.finditer(block.of(doc.text)))


def anniversary(doc: Document, t: Value, told: set[str], body: Body) -> Value | None:
    """The only anniversary of a body, where a title has another number of years: "marks 120 years of trams", "the 100th anniversary of its trams"."""
    if t.sort != "time" or t.unit != "year" or t.loose or told & _BORNE_OUT or _YEARS_OF.match(doc.text, t.span.end) is None:
        return None
    found = [(i, m) for i, s in enumerate(body.sentences) for m in _ANNIVERSARY.finditer(doc.text, s.start, s.end)]
    words, n = content(doc.block_at(t.span.start).span.of(doc.text)), number(found[0][1]["n"]) if len(found) == 1 else None
    return Value("nth", n, n, Span(*found[0][1].span())) if n and n != t.low and words & body.words[found[0][0]] else None


def about(body: Body, words: frozenset[str], places: Collection[int]) -> Body:
    """The sentences of a body that share a word with a title, and those beside its `places`."""
    kept = [bool(words & known) or any(abs(i - k) <= 1 for k in places) for i, known in enumerate(body.words)]
    inside = tuple(group if keep else () for group, keep in zip(body.inside, kept, strict=True))
    values = tuple(v for group in inside for v in group)
    spans = [s for s, keep in zip(body.sentences, kept, strict=True) if keep]
    return body._replace(
        values=values, inside=inside, plain=frozenset(x for v in values for x in (v.low, v.high, *v.values)), lengths=tuple((n, near) for n, near in body.lengths if words & near),
        reckoned=tuple(v for v in body.reckoned if any(s.start <= v.span.start < s.end for s in spans)), place={v.span: body.place[v.span] for v in values},
    )


def outlived(doc: Document, t: Value, told: set[str], body: Body) -> Value | None:
    """The age at which the body says that somebody named in a title died, where that is another and the only one: "Rosa Lind dies at 98"."""
    block = doc.block_at(t.span.start).span
    if t.sort != "age" or t.loose or told & _BORNE_OUT or _DIES_AT.search(doc.text, max(t.span.start - 12, block.start), t.span.start) is None:
        return None
    names = {m[0][:5].lower() for m in _NAME.finditer(block.of(doc.text))}
    found = [v for i, group in enumerate(body.inside) if names & body.words[i] and _DIED.search(body.sentences[i].of(doc.text)) for v in group if v.sort == "age" and not v.loose]
    return found[0] if len({v.low for v in found}) == 1 and not any(v.sort == "age" and v.low == t.low for v in body.values) else None


def _alike(t: Value, v: Value) -> bool:
    return t.sort == v.sort and t.noun is not None and v.noun is not None and noun_class(t.noun) == noun_class(v.noun)


def _may_count(doc: Document, t: Value, v: Value) -> bool:
    """Whether another number of the body may be of such things too."""
    return v.sort == t.sort and (t.sort == "share" or _alike(t, v) or (t.noun is None and noun_class(v.noun or "") == "people"))


def _about(doc: Document, t: Value, v: Value) -> bool:
    """Whether a number is told by about, and is far from the title's: "some 13,000 villagers", "30,000 leave"."""
    q = v.quantity
    return q is not None and q.approximate and not q.words and max(t.low, v.low) > _FAR * min(t.low, v.low) and _plain(doc, v._replace(loose=False, quantity=q._replace(approximate=False)))


def _plain(doc: Document, v: Value) -> bool:
    """Whether a number is told as it is: no bound, no range, no part, none that come on top."""
    q = v.quantity
    return not v.loose and v.low == v.high and (q is None or not (q.more or q.partitive or q.compound or q.per or q.bound or q.approximate)) and _MORE.match(doc.text, v.span.end) is None
