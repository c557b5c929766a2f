"""An office and a person that do not go together on the day of publication.

## Why it matters
"French President Francois Hollande said on Tuesday" in 2024 is seven years late. The knowledge files record terms of office with their first
and last day; a person whose term is over, and whose successor is known, cannot act in the office.

## When to ignore
A second term that began after the files were last read. "Former", "then" and acts in the past are left alone, and an end that is not
recorded proves nothing.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from newslint.checks.facts import _acts, _dated
from newslint.checks.facts._patterns import the, unsure
from newslint.knowledge import Office, Person
from newslint.knowledge.rows import fold
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Place, Related, Span, finding, rule

GOOD = (
    "French President Emmanuel Macron said on Tuesday that he would stay.",
    "Former French President Francois Hollande said on Tuesday that he would run.",
    "Francois Hollande, a former president, said on Tuesday that he would run.",
    "Then-President Barack Obama visited Hiroshima in 2016.",
    "President Barack Obama visited Hiroshima.",
    "U.S. President Joe Biden said on Monday that talks would go on.",
    "British Prime Minister Rishi Sunak will address Parliament.",
    "Boris Johnson said on Monday that he would write a book.",
    "Russian President Vladimir Putin arrived on Tuesday.",
    "In 2016, President Barack Obama said on Tuesday nights he read letters.",
    "Ukrainian President Volodymyr Zelensky spoke on Tuesday.",
    "Prime Minister Donald Tusk said on Monday that Poland would build a wall.",
    "The aides of British Prime Minister Boris Johnson said on Monday they knew nothing.",
    "President-elect Joe Biden said on Monday that he was ready.",
)
_TITLE = re.compile(r"(?P<before>[\w’'-]+\s+)?(?P<title>President|Prime\s+Minister|Chancellor|Premier|Taoiseach|Secretary[- ]General)\s$")
_NOT_NOW = re.compile(
    r"\b(?:former|then|ex|late|acting|vice|deputy|interim|club|company|incoming|outgoing|future|lieutenant|university|council|commission)\b[- ]*(?:[\w.’'-]+\s+){0,2}$",
    re.IGNORECASE,
)
#: A handover takes its time, and sets of dates differ by some days.
SLACK = dt.timedelta(days=30)


class _Claim(NamedTuple):
    title: str
    of: frozenset[str]  #: countries that the words before the title may mean; none where there are none
    span: Span


@rule(
    "NL602",
    "office-holder-mismatch",
    severity="error",
    needs=("date",),
    examples=[
        Bad("[[French President Francois Hollande]] said on Tuesday that he would go to Kyiv.", says="until May 14, 2017"),
        Bad("[[President Barack Obama]] will meet congressional leaders."),
        Bad("[[British Prime Minister Boris Johnson]] told Parliament on Monday that he would stay."),
        Bad("[[German Chancellor Angela Merkel]] is expected to attend the summit."),
        Bad("[[Ukrainian President Petro Poroshenko]] signed the law on Friday."),
        Bad("[[Pakistani Prime Minister Imran Khan]] addressed the nation on Sunday."),
        Bad("[[Australian Prime Minister Scott Morrison]] flew to Tokyo on Monday."),
        Bad("[[Secretary-General Ban Ki-moon]] urged both sides on Monday to stop."),
        *(Good(text) for text in GOOD),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    published = doc.metadata.date
    if published is None or "offices" in doc.knowledge.without:
        return
    seen: set[str] = set()
    for act in _acts.find(doc):
        claim = _claim(doc, act)
        row = _acts.person(doc, act)
        if claim is None or row is None or row.name in seen or unsure(doc, claim.span):
            continue
        term = _over(row, claim, published)
        successor = term and _successor(doc, row, term, published)
        if term is None or successor is None or term.end is None:
            continue
        seen.add(row.name)
        yield finding(
            claim.span,
            f"{row.name} was {term.title} of {the(term.of)} until {_dated.say(term.end)}; {successor.person} followed",
            related=[Related(Place(*term.place), f"{term.title} of {term.of}, {term.start} to {term.end}")],
        )


def _claim(doc: Document, act: _acts.Act) -> _Claim | None:
    """The office that stands before the name."""
    m = _TITLE.search(doc.text, max(act.mention.span.start - 60, 0), act.mention.span.start)
    # A surname alone keeps its rank in American copy: "President Trump".
    if not m or " " not in act.name.of(doc.text) or _NOT_NOW.search(doc.text, max(m.start() - 30, 0), m.start("title")):
        return None
    start = m.start("title")
    of: frozenset[str] = frozenset()
    before = (m["before"] or "").strip()
    if before and before[0].isupper():
        of = frozenset(p.name for p in (*doc.knowledge.by_demonym(before), *doc.knowledge.places(before)))
        start = m.start("before") if of else start
    return _Claim(" ".join(m["title"].lower().split()), of, Span(start, act.mention.span.end))


def _over(row: Person, claim: _Claim, day: dt.date) -> Office | None:
    """The person's last term in an office of this title, if all of them were over by `day` and the knowledge reaches that far."""
    terms = [o for o in row.offices if fold(o.title) == fold(claim.title) and (not claim.of or o.of in claim.of)]
    # A term that begins after the article says nothing of its day.
    terms = [o for o in terms if o.start is None or o.start.low <= day]
    if not terms or any(o.end is None or o.start is None or not o.end.exact for o in terms):
        return None
    if any(o.end and o.end.high + SLACK >= day for o in terms) or any(o.as_of < day.isoformat() for o in terms):
        return None
    return max(terms, key=lambda o: o.end.high if o.end else dt.date.min)


def _successor(doc: Document, row: Person, term: Office, day: dt.date) -> Office | None:
    """Somebody else who is known to have taken the office after the term and before `day`."""
    assert term.end is not None
    later = [
        o
        for o in doc.knowledge.offices(term.of)
        if fold(o.title) == fold(term.title) and o.start and o.start.exact and fold(o.person) not in {fold(n) for n in (row.name, *row.variants)}
        and term.end.low - SLACK <= o.start.low <= day - SLACK
    ]  # fmt: skip
    return min(later, key=lambda o: o.start.low if o.start else day) if later else None
