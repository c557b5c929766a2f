"""What keeps two ages apart: a number that is no age, a person of another name, a time told in the article that lies between them."""

from __future__ import annotations

from newslint.checks.dates._owners import People
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Ages nearer to each other than this are no matter of an old story told again.
_LONG = 8
_UNITS = {"year": 1, "decade": 10, "century": 100}
_YEAR = regexp(r"\b(?:1[89]|20)\d\d\b")


def explained(doc: Document, years: int) -> bool:
    """Whether the article tells of a time about so many years ago: "39 when he walked there", 50 years on, and 89 now."""
    published = doc.metadata.date
    if years < _LONG or published is None:
        return False
    if any(abs(published.year - int(m[0]) - years) <= 1 for m in _YEAR.finditer(doc.text)):
        return True
    told = (x for x in doc.dates if x.unit in _UNITS and x.count is not None and (x.kind != "age" or x.role == "anniversary"))
    return any((x.count or 0) * _UNITS[x.unit or ""] == years for x in told) or (abs(years - 50) <= 1 and "half a century" in doc.text)


#: An age of a picture is one of its day.
PICTURED = regexp(r"\b[Ii]n (?:the|an?|one|that|this|his|her|\w+) (?:[a-z-]+ ){0,2}?(?:photo(?:graph)?|picture|snapshot|portrait|film|footage|image|clip|newsreel)s?\b")

_AT = regexp(r"\b[Aa]t (?:just |only )?$")
_CLOCK = regexp(r" (?:to|past) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|midnight|noon|midday|\d)|:\d| ?(?:[ap]\.?m\b|o[’']clock|hours\b|degrees|per ?cent|%)")
_TOLD_OF_COUNTS = regexp(
    r"\b(?:put|puts|putting|stands?|stood|standing|fix(?:es|ed)|kept|held|valued?|priced?|estimat\w+|clos(?:ed|es)|trad(?:ed|es|ing)|settled|peak(?:s|ed)|capped|"
    r"averag\w+|recorded|counted|tolls?|tally|totals?|numbers?|rates?|prices?|ind(?:ex|ices)|figures?|temperatures?|scores?|levels?|majority|ratings?|shares?|cases|deaths)\b[^;]*$"
)


def no_age(head: str, tail: str) -> bool:
    """Whether "at 37" gives a time of the clock or a count: "at twenty to four", "put the toll at 37"."""
    at = _AT.search(head)
    return bool(at and (_CLOCK.match(tail) or _TOLD_OF_COUNTS.search(head[: at.start()])))


#: "The defendant, 38, struck her from behind": there are two.
_DID_TO = regexp(r"(?:-year-old [a-z]+)?,? (?:(?:had|has|then|later|allegedly) )?[a-z]+(?:ed|ck|t|d|w) (?:at )?(?:him|her)(?= (?:from|in|on|with|to|at|and|as|by|before|after|until|when|while|dead|twice|repeatedly|into|over|outside|inside|near)\b|[.,;]|$)")


#: "Hale, 33, met the girl online".
_OBJECT = regexp(r"\b(?!is\b|was\b|as\b|be\b|been\b|became\b|becomes\b|remains\b|that\b|when\b|but\b|and\b|while\b)[a-z]{2,} the (?:(?!the\b|of\b|in\b|for\b|and\b)[a-z-]+ )?([a-z-]+)(?= (?!of\b|[a-z-]+(?:ship|al|ate|ion)\b)|[.,;]|$)")


def did_to_another(doc: Document, sentence: Span, age: Span) -> bool:
    """Whether the one of an age did something to "him", "her" or "the girl"."""
    return bool(_DID_TO.match(doc.text, age.end)) or any(human(m[1]) for m in _OBJECT.finditer(doc.text, age.end, sentence.end))


_OF_ANOTHER_TIME = regexp(r"[\"“]?(?:At th(?:e|at) time|Back then|In those days)\b")
_NOW = regexp(r"\bnow(?: aged)? $")


def grown(doc: Document, sentence: Span, first: tuple[int, Span], later: tuple[int, Span]) -> bool:
    """Whether the earlier one of two ages is one of another day: "Dell, 26, was asleep. Dell, now 31, ..."."""
    return bool(_OF_ANOTHER_TIME.match(doc.text, sentence.start)) or (first[0] < later[0] and bool(_NOW.search(doc.text, max(later[1].start - 10, 0), later[1].start)))


_NAME_NOW = regexp(r"(?<=[a-z,] )([A-Z][\w’-]+),? \(?(?:who (?:is|was|will be) (?:now |then |still )?|now |then |still )$")
_PRONOUN = regexp(r"[\"“]?(?:He|She)\b")


def nobody_known(doc: Document, people: People, sentence: Span, at: int) -> bool:
    """Whether an age follows a name that was not read as one: "showed King, now 27"."""
    m = _NAME_NOW.search(doc.text, sentence.start, at)
    return bool(m and not any(x.span.end == m.end(1) for x in people.inside(sentence)))


_THE_ONE = regexp(r"[\"“]?(?:The|A|An) ")
#: "The nun, who is 90, taught Maria Lopez": no name of hers.
_OBJECT_OF = regexp(r"\d+,? (?!(?:is|was|called|named|identified|known)\b)[a-z]{3,}(?: (?!as\b|named\b|called\b)[a-z]+){0,2} (?:[A-Z]\w+\.? )?$")


def of_two(doc: Document, people: People, a: tuple[int, int], b: tuple[int, int]) -> bool:
    """Whether the earlier of two ages is told of "he", "she" or "the nun", and the later one of a name not meant by it; each is (place, sentence)."""
    first, last = doc.sentences[a[1]], doc.sentences[b[1]]
    if _THE_ONE.match(doc.text, first.start, a[0]) and not people.inside(Span(first.start, a[0])):
        return any(_OBJECT_OF.search(doc.text, a[0], m.span.start) for m in people.inside(Span(a[0], first.end)))
    if a[1] == b[1] or not _PRONOUN.match(doc.text, first.start) or people.inside(Span(first.start, a[0])):
        return False
    named = [m for m in people.inside(Span(last.start, b[0])) if m.full]
    if not named or (named[-1].span.start - last.start > 60 and b[0] - named[-1].span.end > 3):
        return False
    entity = named[-1].entity
    if any(m.entity == entity for m in people.inside(Span(0, last.start))):
        return not any(m.entity == entity for s in people.sentences_before(first, 3) for m in people.inside(s)) and any(people.inside(s) for s in people.sentences_before(first, 3))
    return True
