"""Every interval of years of an article that no two of its times explain, and the dates near it that it may have been counted from.

An article is a closed world of few times. An interval that fits none of their distances is wrong, or is told of something whose date is left
out; which of the two is a matter of how it is tied to the dates beside it (`_evidence`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.dates._fit import YEARS, anywhere
from newslint.checks.dates._links import ABOUT
from newslint.checks.dates._nth import nth
from newslint.checks.dates._passages import AFTER, AGE, AGO, DATE, JUBILEE, LATER, LONGEST, SPAN, TOLD, WHEN, Passage, masked
from newslint.checks.dates._reaches import AFTER_EVENT, OF_A_WAIT, WAIT, event_after
from newslint.checks.dates._same_event import Side, side
from newslint.layers.dates import TimeExpression
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.rule import Document

COUNTED = frozenset((SPAN, LATER, AFTER, AGO, AGE, JUBILEE))
_DATED = frozenset(("date", "month", "year", "season"))
#: Sentences on each side that are read.
_REACH = 2
#: An article of more dates is a chronicle, which explains anything.
_MOST = 40


class Told(NamedTuple):
    """An expression in its sentence."""

    x: TimeExpression
    passage: Passage
    at: int  #: its place in the passage's text
    number: int  #: of the sentence
    side: Side

    @property
    def left(self) -> str:
        return self.side.left

    @property
    def right(self) -> str:
        return self.side.right


class Measure(NamedTuple):
    """An interval, what sort of measure it is, what it is of where it says so, and the dates near it."""

    told: Told
    printed: str
    sort: str  #: "ago", "later", "since", "jubilee", "age", "record" (the first in so many years), "past" or "lasted"
    event: str
    dates: tuple[Told, ...]
    lengths: tuple[TimeExpression, ...]  #: the other intervals near it
    years: int  #: different years in the article


_OF_YEARS = regexp(r"\b(?:year|season|decade|centur(?:y|ie)|anniversar(?:y|ie)|birthday|jubilee|(?:bi|ter|sesqui)?centen\w+)s?\b", re.IGNORECASE)


def measures(doc: Document) -> Iterator[Measure]:
    """The intervals that nothing explains, in order."""
    published = doc.metadata.date
    if published is None or not _OF_YEARS.search(doc.text):
        return
    told = [masked(doc, s, split=True) for s in doc.sentences if s.end - s.start < LONGEST and doc.block_at(s.start).kind in TOLD]
    points = [x for p in told for i, x in p.at.items() if x.readings and x.kind != "holiday" and p.text[i] in (DATE, WHEN, AGO)]
    years = len({x.year for x in points if x.year and x.year <= published.year})
    if not years or len(points) > _MOST:
        return
    first = next((b.span.start for b in doc.blocks if b.kind == "paragraph"), -1)
    for n, p in enumerate(told):
        for i, end, x in (*((i, i + 1, x) for i, x in p.at.items() if p.text[i] in COUNTED), *nth(p)):
            if x.count is None or x.unit not in YEARS or x.count * YEARS[x.unit] < 2 or x.role in ("next", "every"):
                continue
            around = range(max(n - _REACH, 0), min(n + _REACH + 1, len(told)))
            dates = tuple(
                Told(y, told[m], j, m, side(told[m], j, False))
                for m in around
                for j, y in told[m].all(DATE)
                if y.year and y.kind in _DATED and y.role != "birth" and y.readings[0].low < published
            )
            if dates and not anywhere(doc, x, [y for y in points if y.span != x.span]):
                here = Told(x, p, i, n, side(p, i, p.span.start == first, end))
                sort = _sort(here, p.text[i]) if end == i + 1 else "nth"
                event = event_after(here.side) if sort == "since" else _CLAUSE.split(here.right, maxsplit=1)[0] if sort in ("jubilee", "age") else ""
                near = [q for m, q in enumerate(told) if n - _REACH <= m <= n + _REACH]
                lengths = tuple(z for q in near for z in q.at.values() if z.count is not None and z.unit in YEARS and z.span != x.span)
                yield Measure(here, x.span.of(doc.text), sort, event, dates, lengths, years)


_CLAUSE = regexp(r"[,;:—–.]")
_PAST = regexp(rf"(?:in|for) {ABOUT}(?:the (?:past|last) )?$")
_PART = regexp(r"[,;]| and | who | which ")
_EXTREME = regexp(r"\b(?:first|only|worst|best|fewest|[a-z]{2,}est|most|least|not|never|no|nobody|none|n[’']t|without)\b", re.IGNORECASE)


def _sort(t: Told, printed: str) -> str:
    by_form = {JUBILEE: "jubilee", AGO: "ago", LATER: "later", AGE: "age", AFTER: "since"}
    if printed in by_form:
        return by_form[printed]
    if AFTER_EVENT.match(t.right):
        return "since"
    if OF_A_WAIT.search(t.left) or WAIT.match(t.right):
        return "record"
    in_or_for = _PAST.search(t.left)
    if in_or_for and _EXTREME.search(t.left[-70:] if in_or_for[0].startswith("in") else _PART.split(t.left)[-1]):
        return "record"
    return "past" if t.x.role == "past" else "lasted"


# What is no length of the past ------------------------------------------------------------------------------------------

_AHEAD = regexp(r"[’']? ?(?:time\b|hence\b|from now)|[’']s? time\b")
_EACH = regexp(r"\b(?:every|each|per) (?:[\w’'-]+ )?$", re.IGNORECASE)
#: Terms that somebody set: none of them has to end now.
_TERM = regexp(
    r"[ -](?:[\w-]+ )?(?:bonds?|notes?|lease|mortgage|contract|deal|plan|loan|sentence|term|ban|suspension|strategy|program(?:me)?|agreement|period|visa|guarantee|"
    r"licen[cs]e|average|yields?|treasur\w+|project|flood|maturit\w+|warranty|course|degree|cycle|extension|option|budget)\b|[’']? (?:left|remaining|more|to (?:go|run|live))\b"
)
#: "Will serve for four years", "meant to last 20 years", "another 50 years".
_TO_COME = regexp(
    r"\b(?:another|next|coming|further|within)(?: the)?(?: next)? $|\b(?:will|would|can|could|should|may|might|must|to|shall)(?: not| only| still| have to| be able to)? (?!be |celebrat|mark|have )[a-z]+ (?:[\w’'-]+ ){0,3}?(?:(?:for|in|over|up to|at least|about|some) )*$",
    re.IGNORECASE,
)
_GIVEN = regexp(
    r"\b(?:jailed|sentenced|imprisoned|banned|suspended|given|gave|got|gets|face[sd]?|facing|grants?|granted|granting|allowed|allows|term of|sentence of|lease of|contract of|signed (?:up )?(?:for|to))\b(?: [\w’'-]+){0,2} (?:for |to |of |about |over |up to )*$",
    re.IGNORECASE,
)
_TO_DO = regexp(r"[’']? to [a-z]+")
_TAKEN = regexp(r"\b(?:took|taken|spent|takes|need(?:ed|s)?|wait(?:ed|ing)?|campaign(?:ed|ing)|fought|fighting|battled|hoped|tried|trying|cost)\b")
_FORMERLY = regexp(r"\b(?:[Bb]efore (?:that|then|this|\w+ing)|[Pp]reviously|until then|[Ee]arlier|by then|at the time|having \w+ (?!been)[^,;]*)\b")
#: "Had served 17 years when ...": its end is told in words.
_ENDS_THERE = regexp(r"[^.;]{0,60}?\b(?:when|before|until|by the time|while)\b")
_AGE_THEN = regexp(rf" (?:in|by) {DATE}")
_NEXT_WORDS = regexp(r"[ -]+((?:[\w’'-]+ ){0,2}[\w’'-]+)")


def no_length(m: Measure) -> bool:
    """Whether an interval is a person's age, lies ahead, is a term that somebody set or ended at a time that nobody tells."""
    t, sort = m.told, m.sort
    if _AHEAD.match(t.right) or _TERM.match(t.right) or _EACH.search(t.left):
        return True
    if t.x.kind == "age":
        if t.x.role == "anniversary":  # "the treaty's 20th birthday"
            whose = re.search(r"\b([a-z]+)(?:’s|'s) $", t.left)
            return whose is None or human(whose[1])
        return bool(_AGE_THEN.match(t.right)) or _of_a_person(m)
    if sort != "lasted":
        return False
    if _TO_COME.search(t.left) or (_TO_DO.match(t.right) and not _TAKEN.search(t.left[-40:])):
        return True
    had = "had" in t.left[-60:].split()
    return bool(_GIVEN.search(t.left) or _FORMERLY.search(t.left[-60:]) or (had and _ENDS_THERE.match(t.right)))


#: "The pub is 153 years old", "at 50 years of age it needs a roof": of a thing.
_IT_IS = regexp(r"\b(?:[Ii]t|(?:[Tt]h(?:e|is|at)|[Ii]ts) (?:[a-z-]+ )?([a-z-]+)) (?:is|was)(?: now| just| only| about| almost| nearly)? $")


_OPENS_WITH = regexp(r"[\"“]?(?:The|This|That|Its) (?:[a-z-]+ )?([a-z-]+)(?=[ ,])")


def _of_a_person(m: Measure) -> bool:
    t = m.told
    if m.printed.isdigit() or m.printed.lower().startswith(("age", "at the age", "at age")):
        return True
    following = _NEXT_WORDS.match(t.right)
    if following is not None:
        return any(human(w) for w in following[1].split())
    thing = _IT_IS.search(t.left) or (_OPENS_WITH.match(t.left) if re.search(r"\b(?:is|was) (?:now |just )?$", t.left) else None)
    return thing is None or human(thing[1] or "")
