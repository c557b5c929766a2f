"""What the measures of an article are of: "a six-hour siege", "the siege, which lasted seven hours", "jailed for six years", "half of the eight years".

    told(doc) -> tuple[Told, ...]     in order
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.numbers.counts._tallies import spelled
from newslint.checks.numbers.retold._kin import relation
from newslint.checks.numbers.retold._phrase import head
from newslint.checks.numbers.retold._values import LENGTHS, Value, values
from newslint.document import Document
from newslint.layers.numbers.nouns import singular
from newslint.regexp import regexp
from newslint.source import Span


class Told(NamedTuple):
    """A measure with the nouns of what it is of."""

    span: Span
    low: float
    #: Its unit; "match" for a ban of three matches.
    unit: str
    things: frozenset[str]
    #: Whether it is of what was told before: "the seven-hour siege", "the siege lasted seven hours", "half of the eight years".
    taken: bool
    #: From the words before the measure that are of it to its noun.
    phrase: Span
    sentence: Span
    line: int
    place: str
    precision: float = 1.0
    #: No bound and not approximate.
    exact: bool = True


#: Occasions that a ban or a deal is told in.
_OCCASIONS = frozenset("match game race season test".split())
TIMES = frozenset("second minute hour day night week month year decade".split())
_DEFINITE = frozenset(("the", "that", "own", "whose"))
#: What a thing is so much by.
_BY = (
    r"(?:lasted|lasts|(?:will|would)[ \n](?:last|run)|runs|ran|went[ \n]on|dragged[ \n]on|continued|took|takes|measured|measures|registered|registers|weighed|weighs|stretched|stretches|stands|stood|rises|spans|spanned|was|is|(?:ha[sd]|of|with)[ \n]a[ \n](?:magnitude|length|height|weight|strength)[ \n]of"
    r"|was[ \n]of|is[ \n]worth|was[ \n]worth|(?<=[a-z][ \n])of|lasting|worth|measuring|weighing|totall?ing)(?:[ \n](?:for|a|magnitude))?"
)
#: A thing and its verb before a measure: "the siege, which lasted", "a march of", "the tunnel is".
_SUBJECT = regexp(rf"\b(?:(?P<det>[Tt]he|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Aa]n?|[\w-]+[’']s|[\w-]+s[’'])[ \n](?:[a-z-]+[ \n]){{0,2}}?)?(?P<what>[A-Za-z][a-z-]{{3,}})(?:,?[ \n](?:which|that))?[ \n](?:ha[ds][ \n])?{_BY}[ \n]$")
#: "The trial is two weeks away", "the fire was two days after".
_NO_LENGTH = regexp(r"[ \n](?:away|later?|ago|after|before|behind|ahead|from|off|into|more|longer|shorter|younger|older|higher|lower|short|old|apart|to[ \n]go)\b|[ \n-]old\b")
#: "Talks on the treaty ended after 11 hours".
_ENDED = regexp(r"\b(?P<what>[A-Za-z][a-z-]{3,})(?:[ \n](?!(?:and|but|after)\b)[\w’'-]+){0,8}?[ \n](?:ended|ends|concluded|finished|collapsed|broke[ \n](?:up|down|off))(?:[ \n](?!(?:and|but|after)\b)[\w’'-]+){0,6}?[ \n]after[ \n]$")
#: Who serves how much of what: "will serve half of the eight years".
_SERVED = regexp(
    r"\b(?:serves?|served|serving|spend|spent)\b[^.;:]{0,40}?[ \n](?:the|his|her|their)[ \n](?:full[ \n]|whole[ \n])?(?P<n>\d{1,2}|[a-z]+(?:-[a-z]+)?)[ \n](?P<unit>year|month|week|day)s\b(?![ \n](?:of|as|that|which|he|she|they|since|after)\b)"
)
#: How many words a verb stands before the "for" of a measure; what ends its clause.
_CLAUSE = 10
_FOR = regexp(r"[ \n](?:for|to)[ \n]$")
_ENDS = regexp(r"[.,;:]$|^(?:and|but|after|when|while|who|which|that|before|because)$")
#: "Two years in prison" is a term whatever verb gives it.
_IN_PRISON = regexp(r"[ \n](?:in|of)[ \n](?:prison|jail|custody|youth[ \n]detention|imprisonment)\b|[’']?[ \n](?:imprisonment|hard[ \n]labou?r)\b")
_TURNOUT = regexp(r"\b[Tt]urnout\b[^.;:\d]{0,90}?[ \n](?:was|is|stood[ \n]at|reached|hit|of|at|came[ \n]to|being|only|just|(?:fell|rose|dropped|slumped|climbed)[ \n]to)[ \n]$")
_TURNED_OUT = regexp(r"[ \n](?:voter[ \n])?turnout\b|[ \n]of[ \n](?:the[ \n])?(?:[a-z]+[ \n])?(?:voters|electorate|electors)[ \n](?:turned[ \n]out|cast|voted|took[ \n]part|went)\b")
_THE = regexp(r"\b(?:the|this|that)[ \n](?:sustained[ \n]|maximum[ \n])?$", 2)


@cache
def _rows() -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    """The words for each thing and the verbs that tell of it."""
    return tuple((frozenset(words.split()), frozenset(" ".join(rest).split())) for words, *rest in _data.rows("terms/measured.tsv"))


def _all(words: Iterable[str]) -> frozenset[str]:
    """Nouns with all that may name the same."""
    some = frozenset(words)
    return some.union(*(row for row, _ in _rows() if row & some))


def one(a: Told, b: Told) -> bool:
    """Whether two measures of one unit may be of one thing."""
    return bool(a.things & b.things) or any(relation(x, y) in ("same", "kin") for x in a.things for y in b.things)


def told(doc: Document) -> tuple[Told, ...]:
    """Every measure of which the text says what it is of, in order."""
    found = [t for v in values(doc) if (t := _of(doc, v))]
    seen = {t.span for t in found}
    return tuple(sorted([*found, *(t for t in _served(doc) if not any(t.span.overlaps(s) for s in seen))], key=lambda t: t.span))


def _served(doc: Document) -> Iterator[Told]:
    for line, s in enumerate(doc.sentences):
        for m in _SERVED.finditer(doc.text, *s):
            if n := spelled(m["n"]):
                yield Told(Span(m.start("n"), m.end("unit") + 1), n, m["unit"], _all(("sentence",)), True, Span(m.start("n"), m.end()), s, line, "body")


def _of(doc: Document, v: Value) -> Told | None:
    text, unit, before = doc.text, v.sort, doc.text[max(v.sentence.start, v.phrase.start - 110) : v.phrase.start]
    things, taken, end = frozenset[str](), False, max(v.end, v.q.span.end)
    if unit == "count":
        unit = next((n for n in v.nouns if n in _OCCASIONS), "")
        if not unit:
            return None
    elif unit == "percent":
        if not (_TURNOUT.search(before) or _TURNED_OUT.match(text, v.q.span.end)):
            return None
        things, taken = frozenset(("turnout",)), True
    elif unit == "money":
        return None
    hyphened = v.q.compound or "-" in v.q.span.of(text)
    if unit == "magnitude":
        things = frozenset(("quake",))
        taken = v.form in ("the", "that") or _QUAKE.search(before) is not None
    elif things:
        pass
    elif unit.endswith(" per hour"):
        if "wind" not in v.nouns and not _WINDS.match(text, v.q.span.end):
            return None
        things, taken = frozenset(("wind",)), _THE.search(before) is not None
    elif hyphened:
        i, parse = head(doc, v), doc.parse(v.sentence)
        noun = parse.words[i] if parse and i is not None and parse.words[i].span.start >= v.q.span.end and parse.words[i].tag in ("NN", "NNS") else None
        end = noun.span.end if noun else end
        known = _KNOWN.match(text, v.q.span.end, v.sentence.end)
        things = frozenset(n for n in v.nouns if n != unit) | (frozenset((singular(noun.text.lower()),)) if noun else frozenset())
        things |= {w for w in (known.groups() if known else ()) if w and any(w in row for row, _ in _rows())}
        taken = v.form in _DEFINITE
    elif before.endswith("for ") or not _NO_LENGTH.match(text, v.q.span.end):
        things, taken = _before(before, unit)
        if _IN_PRISON.match(text, v.q.span.end):
            things |= {"sentence"}
        elif not things and v.form in _DEFINITE and unit in LENGTHS and v.tail != "of":
            taken = True
    if not things and not taken:
        return None
    return Told(v.q.number, v.q.low, unit, _all(things), taken, Span(v.phrase.start, end), v.sentence, v.line, v.place, v.q.precision, not (v.q.approximate or v.q.bound))


_QUAKE = regexp(r"\b(?:[Tt]he|[Tt]his|[Tt]hat)[ \n](?:quake|earthquake|tremor|temblor),?[ \n](?:of|which|that|with|was|had|measur\w+|regist\w+)[ \n](?:(?:had|of|was|a|an|with|magnitude|strength)[ \n](?:of[ \n])?){0,4}$")
#: "A 60-mile march": the name of a month, too.
_KNOWN = regexp(r"[ \n](?P<first>[a-z-]+)\b(?:[ \n](?P<second>[a-z-]+)\b)?")
_WINDS = regexp(r"[ \n-](?:[a-z]+[ \n])?winds\b")


def _before(before: str, unit: str) -> tuple[frozenset[str], bool]:
    """What the words before a measure say that it is of, and whether that was told."""
    m = _SUBJECT.search(before)
    if m and m["what"].lower() not in ("which", "that", "it"):
        det = (m["det"] or "").lower()
        return frozenset((singular(m["what"].lower()), m["what"].lower())), det not in ("", "a", "an")
    if m := _ENDED.search(before):
        return frozenset((m["what"].lower(),)), False
    if unit in TIMES | _OCCASIONS | LENGTHS:
        words = before.split()
        start = next((n + 1 for n in range(len(words) - 1, -1, -1) if _ENDS.search(words[n])), 0)
        for word in words[max(start, len(words) - _CLAUSE) : -1] if _FOR.search(before) else words[-1:]:
            if found := [nouns for nouns, verbs in _rows() if word in verbs]:
                return frozenset(x for nouns in found for x in nouns), False
    return frozenset(), False
