"""The next sentence tells earlier ones: "his second title. Hill also won in 2019, 2021 and 2022".

"Also", "previously" and "earlier" say that what they tell is of the kind that was just numbered, whatever words are used: no relation between
the two verbs has to be known. Only too many are a contradiction; of too few nothing says that they are all.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from newslint.checks.numbers.ordinals._nth import nth
from newslint.document import Document
from newslint.layers.dates import TimeExpression
from newslint.layers.names.lexicon import KIN
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span


class Told(NamedTuple):
    """The earlier occasions, and what to say."""

    spans: tuple[Span, ...]
    message: str


_CUE = regexp(r"\b(?:also|previously|earlier|already|as well|(?:had|has|have) (?:been |once )?(?:before|won|lost|taken|been)|the others?|the other two|the other three)\b", re.IGNORECASE)
#: A claim that counts events of one doer or place: "his third title", "for the second time", "the third accident there".
_BEFORE = regexp(r"\b(?:his|her|its|their|the|for the|a|[\w’]+[’']s)(?: only| career)? $", re.IGNORECASE)
_AFTER = regexp(r"(?: [\w’-]+){0,3}? (?:time|title|win|victory|gold|medal|crown|prize|award|cup|trophy|triumph|defeat|loss|term|mandate|card|dismissal|goal|hat-trick|accident|death|fire|blaze|collision|crash|strike|walkout|stoppage|recall|warning|increase|rise|cut|heatwave|flood|outage|blackout|closure|bid|attempt|visit|trip|appearance|final|marriage|arrest|conviction|fine|fall|quake|outbreak|protest|postponement|delay|[A-Z]\w+|year (?:running|in a row|in succession))\b")
#: Between two of a list: a place, an opponent, a work may stand with each.
_BETWEEN = regexp(r"(?:,| and|, and| but|;)(?: (?:again|also|then))?(?: (?:[A-Z“\"‘][\w’'.”\"-]*|the|a|of|and|for|against|over|with|an)){0,8}?(?: (?:in|on|from|at|early|late|last|this))* ")
_PERIOD = regexp(r"\b(?:this|since|in (?:an?|the|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:[\w-]+ )?(?:hours?|days?|weeks?|fortnight|months?|years?|decades?)|under|as (?:a|an|the|captain|coach|mayor)|straight|consecutive|in a row|running|in succession|of the (?:season|summer|winter|year|campaign|day|night|game|match|tournament))\b")
_THIS_YEAR = regexp(r"\b(?:this|of the) (?:year|season|summer|winter|spring|campaign)\b")
_IN_YEAR = regexp(r"\btime in ((?:19|20)\d\d)\b")
#: What makes them of another kind, or of somebody else.
_OTHERWISE = regexp(
    r"\b(?:includ\w+|doubles|junior|under-\d\d|youth|relay|indoor|silver|bronze|runner-up|finalists?|semi-?finals?|nominat\w+|shortlist\w*|lost|losing|beaten|missed|withdrew|failed|refused|instead|but|not|never|women|men|other (?:people|countries|clubs|teams|kinds)|smaller|minor|partial|brief)\b"
)
_ANOTHER = regexp(rf"[\"“]?(?:(?:His|Her|Their|Its) (?:[\w-]+ )?(?:{'|'.join(sorted(KIN))}|rival|predecessor|colleague|team-?mate|partner|successor)|Another|Others|Two other|Three other|Elsewhere|In [A-Z]\w+,)\b")
#: Sentences after the claim that may go on with it.
_REACH = 2


def exceeded(doc: Document, q: Quantity) -> Told | None:
    """The dates that the next sentence lists of an occasion that is numbered too low for them."""
    n = int(q.low)
    block = doc.block_at(q.span.start).span
    if n < 2 or doc.metadata.date is None or not _BEFORE.search(doc.text, max(block.start, q.span.start - 24), q.span.start) or not _AFTER.match(doc.text, q.span.end):
        return None
    at = doc.sentences.index(doc.sentence_at(q.span.start))
    claim = doc.sentences[at]
    for later in doc.sentences[at + 1 : at + 1 + _REACH]:
        text = later.of(doc.text)
        if _ANOTHER.match(text):
            return None
        if not _CUE.search(text) or _OTHERWISE.search(text) or doc.in_quotation(later):
            continue
        times = _row(doc, later)
        if len(times) < n or not _inside(doc, claim, times, doc.metadata.date):
            return None
        if len({x.span.of(doc.text) for x in times}) < len(times) or any(x.span.of(doc.text) in claim.of(doc.text) for x in times):
            return None
        printed = ", ".join(x.span.of(doc.text) for x in times[:-1]) + " and " + times[-1].span.of(doc.text)
        return Told(tuple(x.span for x in times), f"{printed} before it make this the {nth(len(times) + 1).lower()}, not the {nth(n).lower()}")
    return None


#: A claim of a narrowed kind: "above magnitude 6".
_NARROWED = regexp(r"[^.;]{0,40}\b(?:above|over|of (?:more|less) than|of at least|below|under|exceeding|stronger than|larger than) (?:[a-z]+ )?[$£€]?\d")


def narrowed(doc: Document, q: Quantity, told: tuple[Span, ...]) -> bool:
    """Whether a claim counts only some sort of what another sentence tells: "a face transplant for the second time ... Hand transplants followed in 2018"."""
    own = doc.sentence_at(q.span.start)
    others = {doc.sentence_at(s.start) for s in told} - {own}
    if not others:
        return False
    if _NARROWED.match(doc.text, q.span.end, own.end):
        return True
    said = own.of(doc.text).lower()
    for other in others:
        if any(q.kind == "ordinal" and re.search(r"\b(?:his|her|its|their) $", doc.text[max(q.span.start - 6, 0) : q.span.start]) for q in doc.numbers_in(other)):
            return True  # "her third title, after those of 2000 and 2001": they are that one's
        for m in re.finditer(r"\b([a-z]{3,}) ([a-z]{4,}?)s?\b", other.of(doc.text).lower()):
            mine = re.search(rf"\b([a-z]{{3,}}) {m[2]}s?\b", said)
            if mine and m[1] != mine[1] and m.start() == 0 and mine[1] not in _LOOSE and m[1] not in _LOOSE:
                return True
        if re.search(r"\b(?:was|were) (?:about|over|of another|a different)\b", other.of(doc.text)):
            return True
    return False


_LOOSE = frozenset("the this that his her its their first second third fourth fifth sixth other earlier previous last another such same two three four five all both".split())


def _row(doc: Document, sentence: Span) -> list[TimeExpression]:
    """The longest row of dates or years that one list of a sentence gives; ranges count one."""
    best: list[TimeExpression] = []
    row: list[TimeExpression] = []
    flat = [y for x in doc.dates_in(sentence) for y in (x.items if x.role == "list" and x.items else (x,))]
    for x in flat:
        if x.kind not in ("date", "month", "year", "range", "weekday") or x.bounds:
            continue
        joined = bool(row) and row[-1].kind == x.kind and _BETWEEN.fullmatch(doc.text, row[-1].span.end, x.span.start) is not None
        row = [*row, x] if joined else [x]
        best = max(best, row, key=len)
    return best


def _inside(doc: Document, claim: Span, times: list[TimeExpression], published: dt.date) -> bool:
    """Whether all lie in the time that the claim is of, before publication."""
    lows = [x.readings[0].low for x in times if x.readings]
    if len(lows) < len(times) or any(d > published for d in lows):
        return False
    if year := _IN_YEAR.search(doc.text, claim.start, claim.end):
        return all(d.year == int(year[1]) for d in lows)
    if _THIS_YEAR.search(doc.text, claim.start, claim.end):
        return all((published - d).days < 366 and (d.year == published.year or "year" not in claim.of(doc.text)) for d in lows)
    return _PERIOD.search(doc.text, claim.start, claim.end) is None
