"""Offices at a time that the sentence tells: "In 2008, German President X signed", "then-Foreign Minister X in 2014"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable
from typing import Any

from newslint.checks.facts import _event_days, _terms
from newslint.checks.facts._dated import Ends
from newslint.checks.facts._patterns import DOUBT
from newslint.checks.facts._taken_up import object_of
from newslint.checks.facts._titles import Claim
from newslint.knowledge import Person
from newslint.regexp import regexp
from newslint.rule import Document, Span

_FRONT = regexp(r"[“\"]?(?:Back\s+)?(?:[Ii]n|[Oo]n|[Ee]arly\s+in|[Ll]ate\s+in)\s+$")
#: What was made or held in a year: "a photograph from 2008", "the ceremony in 1999".
_MADE = r"(?:photograph|picture|photo|ceremony|treaty|agreement|meeting|summit|conference|visit|trip|tour|speech|dinner|interview|talks)"
_OF = regexp(
    rf"\b(?:[Tt]he|[Aa]t\s+a)\s+(?P<before>(?:19|20)\d\d)\s+(?:[A-Z][\w.-]+\s+)?{_MADE}\b|"
    r"\b(?:photograph|picture|photo|footage|ceremony|letter|treaty|agreement|meeting|summit|conference|visit|speech|dinner|interview|recording|memo|talks)\s+(?:from|in|of|dated|taken\s+in)\s+(?P<year>(?:19|20)\d\d)\b"
)
_OTHER = regexp(r"\b(?:former|later|future|ago|would|who\s+became|who\s+is\s+now|now|since|until|before|after|film|novel|play)\b")


#: What is left of somebody, and is of later years: "In 1998 the portrait showed Prime Minister Harold Wilson".
_KEPT = regexp(
    r"\b(?:portraits?|statues?|busts?|stage|played|papers|streets?|square|named\s+(?:for|after)|museums?|biograph\w+|archiv\w+|books?|exhibitions?|stamps?|auction\w*|sold|bought|graves?|tomb|memorials?|plaques?|historians?|researchers"
    r"|scholars?|documents|diar\w+|declared|canoni[sz]\w+|beatif\w+|venerable|written\s+by|legacy|memory|remember\w*|recall\w*|tribute|honou?r(?:s|ed|ing)?|commemorat\w+|actor|drama|musical|opera|series)\b",
    re.IGNORECASE,
)


def day(doc: Document, claim: Claim, published: dt.date) -> Ends | None:
    """The one year, month or day long past that the sentence sets for what a claim tells."""
    sentence = doc.sentence_at(claim.start)
    way = _way(doc, claim, sentence) or _enacted(doc, claim, sentence)
    if claim.form == "is" or not (claim.of or claim.said or claim.form == "then" or way or claim.title in _RANKS):
        return None
    when = next((e for e in doc.dates if claim.form == "then" and e.year and e.readings and not e.bounds and _WHEN.fullmatch(doc.text[e.span.end : claim.mention.span.start])), None)
    if when is not None and when.readings[0].high < published - dt.timedelta(days=300):
        # "In July 2012, when X was prime minister, and repealed two years later": of whatever else the sentence tells.
        return Ends(when.readings[0].low, when.readings[0].high)
    if _OTHER.search(doc.text, sentence.start, sentence.end) or (claim.form != "then" and _KEPT.search(doc.text, sentence.start, sentence.end)) or (claim.mention.possessive and not claim.said) or DOUBT.search(doc.text, sentence.start, claim.start):
        return None
    dates = [e for e in doc.dates if sentence.start <= e.span.start < sentence.end and e.kind in ("year", "month", "date", "relative", "range", "period", "decade")]
    if claim.form == "then" and not dates and (earlier := _before(doc, sentence)):
        # "The tax rose in 2012. X, then the prime minister": of the time that is told before.
        dates = [e for e in doc.dates if earlier.start <= e.span.start < earlier.end and e.kind in ("year", "month", "date")]
    if not dates and (claim.form == "then" or (way and claim.said)) and not _RELATIVE.search(doc.text, sentence.start, sentence.end):
        return _event_days.told(doc, sentence)
    made = _OF.search(doc.text, sentence.start, claim.start)
    if made and all(made.start() <= e.span.start < made.end() for e in dates):
        year = int(made["year"] or made["before"])
        return Ends(dt.date(year, 1, 1), dt.date(year, 12, 31)) if year < published.year else None
    beside = [e for e in dates if way and e.span.end <= claim.start and _tied(doc, claim, sentence, e)]
    e = dates[0] if len(dates) == 1 else beside[0] if len(beside) == 1 else None
    # "signed by President X in March": a month of this year, or of last, where only the holder can have done it.
    bare = e is not None and not e.year and e.month is not None and way
    if e is None or not (e.year or bare) or not e.readings or e.approximate or e.bounds or e.readings[0].high > published - dt.timedelta(days=10 if bare else 300):
        return None
    fronted = _FRONT.fullmatch(doc.text[sentence.start : e.span.start]) and e.span.end < claim.start and doc.text.count(",", e.span.end, claim.start) <= 1
    gap = doc.text[claim.span.end : e.span.start]
    if doc.text.endswith("It was ", sentence.start, claim.start):
        gap = gap.removeprefix(" who")  # "It was President X who ordered"
    done = claim.form in ("before", "after") and (_DONE_IN.fullmatch(gap) or ("United States" not in claim.of and _DONE_ANY.fullmatch(gap) and not object_of(doc.text, sentence.start, claim.start)) or _of_clause(doc, claim, e))
    near = way and _tied(doc, claim, sentence, e)
    return Ends(e.readings[0].low, e.readings[0].high) if fronted or done or near or claim.form == "then" else None


#: Ranks that nobody keeps for life.
_RANKS = frozenset({"prime minister", "chancellor", "taoiseach", "pope", "first minister", "mayor"})
#: "passed under", "was opened by", "met": what ties somebody in office to the time of the clause.
_UNDER = regexp(r"\b(?:[Uu]nder|(?:government|cabinet|administration)\s+of|[Oo]n\s+(?:the\s+)?orders?\s+(?:of|from)|[Bb]y\s+order\s+of)\s+(?:the\s+)?$")
_BY = regexp(
    r"\b(?:signed|opened|passed|launched|appointed|nominated|pardoned|commissioned|created|enacted|vetoed|ordered|declared|inaugurated|unveiled|attended|received|announced|imposed|proclaimed|established|introduced|abolished|granted|made|sent|named)"
    r"\b[^,;:.]{0,40}?\bby\s+(?:the\s+)?$"
)
_MET = regexp(r"\b(?:met(?:\s+with)?|shook\s+hands\s+with|(?:received|greeted|welcomed|hosted)\s+by|audience\s+with|advis(?:ed|ing)|interviewed|wrote\s+to|persuaded|urged|told|talks\s+with|sat\s+beside|dined\s+with)\s+(?:the\s+)?$")
#: "The last leader to visit was".
_TO_DO = regexp(r"\bto\s+[a-z]+(?:\s+[\w’'-]+){0,4}\s+(?:was|were)\s+$")
_STOP = regexp(r"[;:]|\b(?:who|which|that|after|before|since|until|whose)\b|,\s+(?:and|but)\b")


#: "in Rome in ", behind the name.
_TO_DAY = regexp(r"(?:\s+(?:in|at|of|to|for)\s+(?:the\s+)?(?:[A-Z][\w’'-]+\s?){1,3}?)?,?\s*(?:back\s+|early\s+|late\s+)?(?:in|on)\s+")
_ADJECTIVE = regexp(r"\b(?:[Aa]n?|[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)\s+$")


def _tied(doc: Document, claim: Claim, sentence: Span, e: Any) -> bool:
    """Whether a day and what was done under or by somebody are of one clause."""
    text = doc.text
    if e.span.start >= claim.span.end:
        gap = text[claim.span.end : e.span.start]
        opens = _UNDER.fullmatch(text[sentence.start : claim.start]) and not _STOP.search(gap)
        return bool(_TO_DAY.fullmatch(gap) or opens)
    gap = text[e.span.end : claim.start].removeprefix("," if e.year and e.day else "")
    made = _ADJECTIVE.search(text[sentence.start : e.span.start]) and not _BY.search(text[sentence.start : claim.start])
    return not made and len(gap.split()) <= 8 and "," not in gap and not _STOP.search(gap)


def _plain(doc: Document, start: int, end: int) -> str:
    """Words with each time expression, and the comma that closes "March 12, 2009,", as one word."""
    out, at = [], start
    for e in doc.dates_in(Span(start, end)):
        if e.span.end <= end and e.span.start >= at:
            out.append(doc.text[at : e.span.start] + "then")
            at = e.span.end + (doc.text[e.span.end] == "," if e.year and e.day else 0)
    return "".join(out) + doc.text[at:end]


def _way(doc: Document, claim: Claim, sentence: Span) -> bool:
    """Whether a title before a name stands where only the holder of the day can: "under", "opened by", "met". Americans keep the rank for life, and may be met."""
    lead = _plain(doc, max(sentence.start, claim.start - 80), claim.start)
    if claim.form != "before":
        return False
    return bool(_UNDER.search(lead) or _BY.search(lead) or _TO_DO.search(lead) or (_MET.search(lead) and (claim.of or claim.title in ("prime minister", "chancellor", "pope", "taoiseach"))))


#: What only somebody in office does, in a year told right behind it: "signed the accord in Vienna in 2015".
_DONE_IN = regexp(
    r",?\s+(?:had\s+)?(?:said|told|warned|announced|signed|ordered|vetoed|declared|vowed|pledged|imposed|appointed|nominated|pardoned|met|hosted|urged|called|sent|opened|presided|received|welcomed|addressed|launched|negotiated|inaugurated|unveiled|dissolved|flew)\b(?:\s+(?!(?:that|which|who|when|and|but|from|to|of)\b)[\w’'-]+){0,7}?\s+(?:in|on)\s+"
)


#: As much of anything done, where the rank goes with the office; but for what belongs to a life.
_DONE_ANY = regexp(
    r",?\s+(?:first|also|then|reluctantly|publicly|[a-z]+ly)?\s*(?:(?!died|retired|graduated|married|studied|worked|joined|lived|published|entered|served|ruled|succeeded|followed|replaced|defeated|divorced|starred|turned|moved|played|suffered|founded|emigrated|fled|converted|killed|used)[a-z]+ed"
    r"|said|told|met|sent|made|gave|took(?!\s+(?:office|power|over))|held(?!\s+(?:office|power))|spoke|broke|cut|chose|put|laid|sought|shook|swore|forbade|withdrew)\b(?:\s+(?!(?:that|which|who|when|and|but|from)\b)[\w’'-]+){0,8}?\s+(?:in|on|back\s+in)\s+"
)


#: What parts a day from the clause of a name.
_PARTS = regexp(r"[,;:()“”\"–—]|\b(?:who|whom|whose|which|that|when|where|while|after|before|since|until|because|than|like|as|but|now|to|for|from)\b")
_ON_DAY = regexp(r"\b(?:in|on)\s+(?:early\s+|late\s+)?$")
_WORDS = 9


def _of_clause(doc: Document, claim: Claim, e: Any) -> bool:
    """Whether a day before a name is that of its clause: "was signed in April 1998 by Tony Blair and Bertie Ahern, the Irish prime minister"."""
    gap = doc.text[e.span.end : claim.start].removeprefix("," if e.year and e.day else "")
    if e.span.end > claim.start or "United States" in claim.of or not (claim.said or claim.title in _RANKS) or not _ON_DAY.search(doc.text, max(e.span.start - 12, 0), e.span.start):
        return False
    return len(gap.split()) <= _WORDS and not _PARTS.search(gap) and _TOGETHER.search(gap) is not None


_RELATIVE = regexp(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|this\s+week|last\s+week|anniversary|ago|later)\b")
_TOGETHER = regexp(r"\b(?:by|under|with)\b")


def _before(doc: Document, sentence: Span) -> Span | None:
    earlier = [s for s in doc.sentences_in(doc.block_at(sentence.start).span) if s.end <= sentence.start]
    return earlier[-1] if earlier else None


#: What makes a law, whoever keeps the rank: "which President X signed into law in August 1996".
_ENACTED = regexp(r"\s+(?:had\s+)?(?:signed|vetoed|pardoned|enacted|ratified|ordered|declared|nominated|appointed|imposed|recogni[sz]ed|launched|freed|lifted|authori[sz]ed|proclaimed)\b(?:\s+(?!(?:that|which|who|when|and|but|from|to)\b)[\w’'-]+){0,6}?\s+(?:in|on)\s+(?=\w)")
_WHEN = regexp(r",?\s+when\s+")


def _enacted(doc: Document, claim: Claim, sentence: Span) -> bool:
    """Whether the person is told to have signed or vetoed something on a day named right behind it."""
    m = _ENACTED.match(doc.text, claim.span.end, sentence.end) if claim.form == "before" and " " in claim.mention.text else None
    return m is not None and any(e.span.start <= m.end() < e.span.end for e in doc.dates)


_DOES = regexp(r",?\s+(?:said|told|warned|announced|signed|ordered|vetoed|vowed|pledged|imposed|appointed|nominated|pardoned|met|hosted|urged|called|sent|opened|presided|received|welcomed|addressed|launched|negotiated|visited|flew|went|resigned)\b")
_HAD = regexp(r"\b(?:had|having)\s+(?:(?:[a-z]+ly|already|been|just|yet|long|never|ever|always|once|twice|also|then|still)\s+){0,3}[a-z]+(?:ed|en|wn|[mnd]e|id|ld|nt|ht|un|un[gk]|et|ut)\b")
#: "The call came hours after President X had landed".
_JUST = regexp(r"\b(?:minutes|hours?|days?)\s+(?:after|before)\b")
_RECENT = dt.timedelta(days=6 * 365)
_NOW = regexp(r"\b(?:is|are|has|have|will|says|plans|wants)\b")


def background(doc: Document, claim: Claim, rows: Iterable[Person], published: dt.date) -> bool:
    """Whether what is told is of the person's own time: in the past perfect, beside somebody in office only then, or behind a paragraph of such a year."""
    text, sentence = doc.text, doc.sentence_at(claim.start)
    terms = [(o.start.low, o.end.high) for o in _terms.own(rows, claim.title) if o.start and o.end and o.end.high < published]
    if not terms or _NOW.search(text, sentence.start, sentence.end):
        return False
    # "A spokesman said the president had": of reported speech.
    told = doc.attribution.cue_in(sentence) and all(published - high < _RECENT for _, high in terms)
    if not told and not _JUST.search(text, sentence.start, claim.start) and (_HAD.search(text, sentence.start, claim.start) or _HAD.match(text, min(claim.span.end + 1, len(text)))):
        return True
    block = doc.block_at(claim.start)
    if _beside(doc, claim, _neighbours(doc, block.span, sentence), terms, published):
        return True
    before = max((b for b in doc.blocks if b.kind == "paragraph" and b.span.end <= block.span.start), key=lambda b: b.span.end, default=None)
    # What was done on a day of this week is no history, whatever year it names.
    if before is None or _WEEKDAY.search(text, before.span.start, before.span.end):
        return False
    years = [
        e
        for e in doc.dates
        if before.span.start <= e.span.start < before.span.end
        and e.year and e.readings and not e.bounds and e.readings[0].high.year < published.year - 1
        and any(low <= e.readings[0].high and e.readings[0].low <= high for low, high in terms)
    ]  # fmt: skip
    # "In June 2013, the White House says": history in the present tense.
    fronted = any(_FRONT.fullmatch(text[doc.sentence_at(e.span.start).start : e.span.start]) for e in years)
    return fronted or (bool(years) and not _NOW.search(text, before.span.start, before.span.end))


def _neighbours(doc: Document, block: Span, sentence: Span) -> Span:
    """A sentence with those before and behind it in its paragraph."""
    every = doc.sentences_in(block)
    at = next((i for i, s in enumerate(every) if s == sentence), None)
    return sentence if at is None else Span(every[max(at - 1, 0)].start, every[min(at + 1, len(every) - 1)].end)


def told_of(doc: Document, claim: Claim, rows: Iterable[Person], published: dt.date) -> bool:
    """Whether the article names a year of the person's own time, long before its day, within some six paragraphs."""
    terms = [(o.start.low, o.end.high) for o in _terms.own(rows, claim.title) if o.start and o.end]
    return any(
        abs(e.span.start - claim.start) < 2000 and e.year and e.readings and not e.bounds and e.readings[0].high.year < published.year - 1 and any(low <= e.readings[0].high and e.readings[0].low <= high for low, high in terms) for e in doc.dates
    )


def _beside(doc: Document, claim: Claim, told: Span, terms: list[tuple[dt.date, dt.date]], published: dt.date) -> bool:
    """Whether another person is named who held an office at the same time and none since."""
    for n in doc.names.mentions:
        if n.kind not in ("person", "unknown") or not told.start <= n.span.start < told.end or claim.start <= n.span.start < claim.span.end or n.span == claim.mention.span:
            continue
        if _FORMER.search(doc.text, max(n.span.start - 40, 0), n.span.start):
            continue
        offices = [o for p in _bearers(doc, n) for o in p.offices]
        past = [o for o in offices if o.start and o.end and o.end.exact and o.end.high < published - dt.timedelta(days=400)]
        if past and len(past) == len(offices) and any(o.start.low <= high and low <= o.end.high for o in past for low, high in terms if o.start and o.end):
            return True
    return False


def _bearers(doc: Document, n: Any) -> Iterable[Person]:
    """The persons of a full name, or of a family name with a title."""
    if " " in n.text:
        return doc.knowledge.people(n.text)
    return doc.knowledge.by_family(n.text) if n.title else ()


_WEEKDAY = regexp(r"\bon\s(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:today|yesterday|this\sweek)\b")
_FORMER = regexp(r"\b(?:[Ff]ormer|ex-)\s*[\w .’'-]*$")


def apart(doc: Document, claim: Claim, rows: Iterable[Person], then: Ends, published: dt.date) -> bool:
    """Whether no term of the persons touches that time, and none is of now: who is in office is called by it for what he did before. Of the dead only what the living do counts."""
    if claim.form != "then" and any(p.died and p.died.high < then.low for p in rows) and not (_way(doc, claim, doc.sentence_at(claim.start)) or _DOES.match(doc.text, claim.span.end)):
        return False
    terms = [o for o in _terms.own(rows, claim.title) if o.of in claim.of or not claim.of]
    if not terms or any(o.start is None or (o.end is None and o.start.low <= (then.high if claim.form == "then" else published)) for o in terms):
        return False
    near = dt.timedelta(days=25 if all(o.start and o.start.exact and (o.end is None or o.end.exact) for o in terms) else 400)
    return all((o.end and o.end.high + near < then.low) or (o.start and o.start.low - near > then.high) for o in terms) and (claim.form == "then" or not any(
        o.start and o.end and o.start.low <= published <= o.end.high for o in terms
    ))
