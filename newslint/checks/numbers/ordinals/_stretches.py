"""A run of days, weeks, months, quarters or years against the day on which it began, and against its other units where they are told.

A run has a unit and a place in time: "for the third night running ... on Friday" is of nights and stands at that Friday. When it began ("the marches
began on Tuesday", "the first march was on March 3", "since Monday") says how many units it has; so do the units before it of the same deed
("a rise in April", "in each of the previous three quarters"), which end at the first one that went the other way ("and a drop in March").
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.ordinals._claimed import scope
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._grammar import deed_words, main_verb
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.checks.numbers.ordinals._tellings import times
from newslint.document import Document
from newslint.layers.dates.model import TimeExpression
from newslint.layers.numbers.words import ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

_DAYS_OF_WEEK = "Mon|Tues|Wednes|Thurs|Fri|Satur|Sun"
_UNIT_OF = {
    **dict.fromkeys(("day", "night", "morning", "evening", "afternoon"), "day"), **dict.fromkeys(("week", "weekly", "weekend"), "week"), **dict.fromkeys(("month", "monthly"), "month"),
    **dict.fromkeys(("quarter", "quarterly"), "quarter"), **dict.fromkeys(("year", "annual", "yearly", "full-year", "season", "summer", "winter", "autumn", "spring"), "year"),
}  # fmt: skip
_UNIT = rf"(?P<unit>{'|'.join(sorted(_UNIT_OF, key=len, reverse=True))}|(?:{_DAYS_OF_WEEK})day)"
_AND_LAST = r"(?: and (?:final|last|latest))?"
_IN_A_ROW = r"(?:in a row|running|in succession|on the (?:trot|bounce))"
#: "Third straight night", "fourth Saturday in a row", "third consecutive quarterly loss", "third annual loss in a row".
_OF_RUN = regexp(rf"{_AND_LAST} (?:(?:straight|consecutive|successive) {_UNIT}\b|{_UNIT.replace('unit>', 'unit2>')}(?: [a-z]+)? {_IN_A_ROW}\b)")
#: "The fourth day of a strike", "a fifth night of rioting"; no day of the week or month.
_OF_AN_EVENT = regexp(rf"{_AND_LAST} (?P<unit>day|night|week|month) (?:of|in) (?!(?:the )?(?:week|month|year|season|spring|summer|autumn|winter|hearings?|trial|school|january|february|march|april|may|june|july|august|september|october|november|december)\b)")
#: "For a third day", "into its fifth night", "the third and final day," of what is told.
_FOR_A = regexp(rf"{_AND_LAST} (?P<unit>day|night|week|month)\b(?! (?:in|this|of|since|out of|on which|that|a (?:week|month))\b)")
_FOR = regexp(r"\b(?:for|into|in|enter(?:s|ed|ing)|(?:began|begin|begins|beginning|start\w*|spent|resum\w+|complet\w+|end of)) (?:an?|its|his|her|their) \Z|day, (?:the|its|his|her|their) \Z")
#: A change that needs no unit: "the fourth rise in a row".
_CHANGE = regexp(rf" (?P<what>[a-z]+) {_IN_A_ROW}\b| (?:straight|consecutive|successive) (?P<what2>[a-z]+)\b")


class Run(NamedTuple):
    """A run that an ordinal numbers."""

    claim: Claim
    #: "day", "week", "month", "quarter", "year".
    unit: str
    #: Where the numbered unit may stand on the scale of its unit: the ordinal of its day, the months since the year 0 ...
    own: frozenset[int]
    #: Whether it is said to be a run, not a stretch of so many.
    row: bool


def _run(claim: Claim) -> Run | None:
    doc, now = claim.doc, claim.doc.metadata.date
    if now is None or not 2 <= claim.n <= 60 or claim.form not in ("noun", "time", "bare"):
        return None
    rest = doc.text[claim.span.end : claim.sentence.end].replace("\n", " ")
    m, row = _OF_RUN.match(rest), True
    word = (m["unit"] or m["unit2"]) if m else ""
    if m is None:
        row = False
        m = _OF_AN_EVENT.match(rest) or (_FOR_A.match(rest) if _FOR.search(claim.left) and scope(claim, now).kind == "open" else None)
        word = m["unit"] if m else ""
    if not word:
        change = _CHANGE.match(rest)
        if change is None or not direction((change["what"] or change["what2"],)):
            return None
        word = "annual"
        row = True
    if not row and not any(t.kind in ("weekday", "date") for t in doc.dates_in(claim.sentence)):
        return None  # "spent the second day of their course": of which day it is told nobody knows
    unit = "week" if word.endswith("day") and word[0].isupper() else _UNIT_OF[word]
    return Run(claim, unit, _own(claim, unit, now), row)


def _place(unit: str, day: dt.date) -> int:
    if unit in ("day", "week"):
        return day.toordinal()
    if unit == "year":
        return day.year
    return day.year * 12 + day.month - 1 if unit == "month" else day.year * 4 + (day.month - 1) // 3


#: What a unit is told by.
_KINDS = {"day": ("weekday", "date"), "week": ("weekday", "date"), "month": ("month",), "quarter": ("quarter",), "year": ("year", "relative")}
_BEGAN = (
    r"(?:began|begun|beg[ai]n(?:ning|s)?|started|starting|broke out|erupted|opened|was launched|launched|took (?:hold|effect)|set in(?! [\dA-Z])|retired|walked out|went (?:on strike|missing)|convened|made landfall|came ashore"
    r"|caved in|collapsed|dates? (?:back )?(?:from|to)|goes back to)"
)
_A_DATE = r"(?=(?:[A-Z][a-z]+day|Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sep|Oct|Nov|Dec)\b|(?:Jan|Feb|Mar|Apr|Aug|Sep|Oct|Nov|Dec)[a-z]|\d|last\b)"
#: What goes on from when it is done.
_HALTED = r"(?:(?:was|were) (?:stopped|halted|shut|closed|suspended|grounded|cancelled|called off)|shut|closed|stopped|halted|lost power|went dark|erupted|walked out|went on strike|disappeared|vanished)"
#: When a run began. "First" of its own events: "the first of the marches was held on", "their first march came on".
_BEGINNING = regexp(
    rf"\b(?P<verb>{_BEGAN})\b(?: [\w’'-]+){{0,7}}?,? (?:on |in |from |to )?(?P<late>late |early )?(?:on |in )?{_A_DATE}"
    r"|\b[Ff]irst (?:of (?:the|these|those|its|their) )?(?P<first>[a-z]+)(?: [a-z]+){0,3}? (?:was|were|came|took place|happened|is|went ahead)(?: (?:held|staged|called|organised|organized))? (?:on|in) (?=[A-Z\d])"
    rf"|\b(?:It|They) (?P<did>{_HALTED})\b(?: [a-z]+){{0,2}} (?:on )?(?=[A-Z])"
    r"|\b(?:has|have|had) been (?P<since>[a-z]+)(?: [a-z]+){0,3} since (?=[A-Z\d])"
)
#: What goes on, by a name that any run may have.
_STRETCHES = frozenset("streak run slide slump series sequence action movement campaign dispute unrest stoppage strike walkout protest wave spell trend upturn downturn recovery decline stretch siege search hunt manhunt operation occupation blockade vigil sit-in action closure shutdown outage boycott crackdown uprising rally violence riot fighting clash fight battle shelling bombardment raid standoff storm fire blaze flood heatwave clean-up closing".split())
#: Which do not sit on the days of a weekend.
_SITTINGS = frozenset("trial hearing deliberation testimony session talk conference inquiry debate negotiation inquest court sitting school jury juror".split())


#: "More than at any time since counting began in 1996": since when there are figures.
_SINCE_IT = regexp(r"\b(?:since|when) (?:the )?(?:[a-z-]+ ){1,3}\Z")


def _beginnings(run: Run) -> Iterator[tuple[Span, int, bool]]:
    """Where the text tells that a run began: the day, its place in time, and whether it may have begun a unit later."""
    claim, doc = run.claim, run.claim.doc
    for s in doc.sentences[max(claim.number - 3, 0) : claim.number + 5]:
        if doc.in_quotation(s):
            continue
        for m in _BEGINNING.finditer(doc.text[: s.end].replace("\n", " "), s.start):
            if claim.span.start <= m.start() < claim.span.end or _SINCE_IT.search(doc.text, s.start, m.start()) or not _of_it(run, s, m):
                continue
            t = next((t for t in doc.dates_in(s) if m.end() <= t.span.start < m.end() + 3 and t.kind in _KINDS[run.unit] and t.readings), None)
            when = _past(t, doc.metadata.date) if t is not None else None
            if t is None or when is None:
                continue
            if run.unit == "year" and t.kind == "relative" and "year" not in t.span.of(doc.text):
                continue
            yield t.span, _place(run.unit, when), bool(m["late"] or m["since"])


def _past(t: TimeExpression, now: dt.date | None) -> dt.date | None:
    """The first day of the latest reading of a time that has begun."""
    past = [r.low for r in t.readings if now is None or r.low <= now]
    return max(past) if past else None


def _of_it(run: Run, s: Span, m: re.Match[str]) -> bool:
    """Whether what began is the run: a stretch by its general name, what the ordinal's sentence tells, or "it"."""
    claim, doc = run.claim, run.claim.doc
    own = [w.text.lower() for w in claim.parse.words if w.pos in ("NOUN", "VERB") and not claim.span.start <= w.span.start < claim.end]
    if m["first"]:
        return run.unit in ("day", "week") and (bool(kinship(own, (m["first"],))) or m["first"] == "day" or singular(m["first"]) in _STRETCHES)
    if m["did"]:
        at_rest = bool({w.text.lower() for w in claim.parse.words} & _AT_REST) and m["did"].startswith(("was", "were", "shut", "closed", "stopped", "halted"))
        return _nearest(claim, s) and (at_rest or bool(kinship((*claim.act, *own), (m["did"].split()[0],))))
    if m["since"]:
        return s != claim.sentence or m.start() > claim.end
    parse = doc.parse(s)
    if (named := _HYPHENED.search(doc.text, s.start, m.start())) is not None and named[1] in _STRETCHES:
        return True
    verb = parse.at(m.start("verb")) if parse is not None else None
    if parse is None or verb is None:
        return False
    words = parse.words
    if s == claim.sentence and m.start() > claim.end:
        if m["verb"] in ("starting", "beginning"):
            return False  # "the third week of talks starting Monday": it is the week that starts then
        # "A strike that began on Monday", "extending a slide that began in March"
        before = doc.text[claim.end : m.start()].replace("\n", " ")
        return re.fullmatch(r" (?:of|in|into) [^,;.]{2,60}?(?:,? (?:that|which))?(?: had| has)? ?|[^;.]*, (?:having|after) |[^;.]*\b(?:" + "|".join(sorted(_STRETCHES)) + r")s?(?: of [a-z]+)?,? (?:that|which) ", before) is not None
    if any(words[k].dep == "dobj" and _LONG.search(doc.text, words[verb].span.end, words[k].span.start) for k in parse.children(verb)):
        return not run.row and s != claim.sentence  # "began a four-day visit on Monday"
    if m["verb"] == "retired":
        return re.search(r"\bjur(?:y|ors)\b", doc.text[s.start : m.start()], re.IGNORECASE) is not None
    thing = next((k for k in parse.children(verb) if words[k].dep == "dobj" and k > verb), None) if m["verb"] in _TRANSITIVE else None
    if thing is not None:  # "opened a plant on Tuesday, the third day of a visit": what began is the object
        of_it = set(own) - {w.text.lower() for w in words if w.span.end <= claim.span.start} if s == claim.sentence else own
        return singular(words[thing].text) in _STRETCHES | _BEGUN_BY_SOMEBODY or bool(kinship(of_it, (words[thing].text.lower(),)))
    subject = [k for k in parse.children(verb) if words[k].dep in ("nsubj", "nsubjpass") and k < verb]
    if not subject and words[verb].dep in ("relcl", "acl"):
        subject = [words[verb].head]
    if not subject:
        return False
    w = words[subject[0]]
    if w.tag == "PRP":
        return w.text.lower() in ("it", "they") and s != claim.sentence and _nearest(claim, s)
    if words[subject[0]].text.lower() in ("which", "that") and words[verb].dep == "relcl":
        w = words[words[verb].head]
    if not {x.text.lower() for x in words[: subject[0]]} & {"the", "their", "its", "his", "her", "this", "these", "those"} and w.text != w.text.lower() and w.pos != "PROPN":
        return w.tag in ("NNS",) and bool(kinship(own, (w.text.lower(),)))
    return singular(w.text) in _STRETCHES or (w.tag == "NN" and w.text.endswith("ing")) or bool(kinship(own, (w.text.lower(),))) or (_SET_GOING.search(m["verb"]) is not None and w.pos == "NOUN")


#: Begin something where they have an object.
_TRANSITIVE = frozenset("began begun start starts started starting opened launched".split())
_BEGUN_BY_SOMEBODY = frozenset("offensive assault invasion attack advance tour visit trip drive".split())
_AT_REST = frozenset("still idle closed shut halted suspended stopped grounded silent dark closure cancelled".split())
#: Which a parse takes apart: "the sit-in", "their walk-out".
_HYPHENED = regexp(r"\b([a-z]+-[a-z]+) \Z")
#: "A four-day" visit.
_LONG = regexp(r"\b[a-z\d]+-(?:day|night|week)\b")
_SET_GOING = regexp(r"landfall|ashore|caved|collapsed")


def _nearest(claim: Claim, s: Span) -> bool:
    """Whether a sentence follows that of the ordinal."""
    return claim.number + 1 < len(claim.doc.sentences) and claim.doc.sentences[claim.number + 1] == s


_WEEKEND = 5
#: Before this month a season may be that of two years.
_OVER = 10


def began(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A run that is longer or shorter than from its beginning until now."""
    run = _run(claim)
    if run is None or claim.doc.in_quotation(claim.span):
        return
    for at, begun, later in _beginnings(run):
        own = [o for o in run.own if o >= begun]
        if not own:
            continue
        if run.unit == "week":
            apart = {(o - begun) // 7 for o in own if (o - begun) % 7 == 0} or {k for o in own for k in ((o - begun) // 7, -((begun - o) // 7))}
        else:
            apart = {o - begun for o in own}
        fits = {a + 1 for a in apart} | ({a for a in apart} if later or (run.unit == "year" and claim.doc.metadata.date and claim.doc.metadata.date.month < _OVER) else set())
        if run.unit == "day" and len(own) == 1 and claim.n < max(fits) and {singular(w.text) for w in claim.parse.words} & _SITTINGS:
            days = [dt.date.fromordinal(d).weekday() for d in range(begun, own[0] + 1)]
            if any(d >= _WEEKEND for d in days):
                fits |= {sum(d < _WEEKEND for d in days), sum(d != _WEEKEND + 1 for d in days)}  # no court sits on a Sunday
        if max(fits) > 0 and claim.n not in fits:
            there = max(fits)
            yield Clash(claim.span, (at,), f"a run from then on makes this the {nth(there)}, not the {nth(claim.n)}")
        return


# Where the numbered one stands

_MONTHS_TO = regexp(r"\bthree months (?:to|ended|ending|through|until)(?: in| on)?(?: the end of)? (?=[A-Z])")
_IT_WAS = regexp(r"(?:It|This|That|The [a-z]+) (?:was|is|would be|will be|marked|marks)\b")


def _own(claim: Claim, unit: str, now: dt.date) -> frozenset[int]:
    doc = claim.doc
    sentences = [claim.sentence]
    if claim.number and _IT_WAS.match(doc.text, claim.sentence.start):
        sentences.append(doc.sentences[claim.number - 1])
    for s in sentences:
        found: list[int] = []
        for t in doc.dates_in(s):
            if not t.readings or (t.span.start <= claim.span.start < t.span.end) or ((b := _BEGUN_BEFORE.search(doc.text, max(s.start, t.span.start - 60), t.span.start)) and not b.start() < claim.span.start < t.span.start):
                continue
            if unit in ("day", "week") and t.kind in _KINDS[unit]:
                found.append(_place(unit, t.readings[0].low))
            elif (unit == "month" and t.kind == "month" and (when := _past(t, now))) or (unit == "quarter" and t.kind == "quarter" and (when := _past(t, now))) or (unit == "quarter" and t.kind == "month" and (when := _past(t, now)) and when.month % 3 == 0 and _MONTHS_TO.search(doc.text, max(s.start, t.span.start - 40), t.span.start)):
                found.append(_place(unit, when))
            elif unit == "year" and t.kind == "year" and (when := _past(t, now)) and doc.text[max(t.span.start - 4, 0) : t.span.start].strip() in ("for", "in", "of"):
                found.append(when.year)
        if found:
            return frozenset(found[:1])
    if unit in ("day", "week"):
        return frozenset((now.toordinal(), now.toordinal() - 1))
    if unit == "year":
        results = {w.text.lower() for w in claim.parse.words} & {"loss", "profit", "deficit", "surplus", "annual", "full-year"}
        return frozenset((now.year, now.year - 1) if results else (now.year,))
    place = _place(unit, now)
    return frozenset((place - 1,)) if unit == "quarter" else frozenset()


#: What stands behind these is no time of the numbered one.
_BEGUN_BEFORE = regexp(rf"\b(?:(?:{_BEGAN}|after|following)\b[^,;.]*|(?:since|from) )\Z")


# The other units told

_WAYS = {
    **dict.fromkeys("rise rose risen rises rising increase increased increases gain gained gains grew grow grown growth grows climb climbed climbs expand expanded expansion advance advanced profit surplus raise raised up quickened quicken accelerated rebounded gaining growing climbing expanding increasing advancing improving jumping raising improve improved jump jumped hike surge surged".split(), 1),
    **dict.fromkeys("fall fell fallen falls falling drop dropped drops decline declined declines decrease decreased shrank shrunk shrink contract contracted contraction contractions slip slipped slid slide loss losses lose lost deficit down dip dipped cut reduce reduced slowed slow eased cooled falling dropping declining decreasing shrinking contracting slipping sliding losing dipping easing slowing".split(), -1),
    **dict.fromkeys("unchanged frozen flat steady stable stagnated stagnant stalled held hold zero".split(), 0),
}  # fmt: skip
_CONTRAST = regexp(r"\b(?:year earlier|a year ago|year before|imports|unlike|while|whereas)\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:19|20)\d\d\b")
_ALSO = regexp(r"\b(?:also|already|had|having|previously|earlier|too|after|following)\b", 2)
_EACH_OF = regexp(rf"\b(?:each|all|both) of the (?:(?:previous|preceding|prior|past|last) (?P<n>(?i:{NUMERAL}))|(?P<n2>(?i:{NUMERAL})) (?:previous|preceding|prior|earlier)) (?P<unit>quarter|month|year|season|day|night|week)s\b|\b(?:in|for|on|over) the (?:(?:previous|preceding) (?P<n3>(?i:{NUMERAL}))|(?P<n4>(?i:{NUMERAL})) (?:previous|preceding)) (?P<unit2>quarter|month|year|season|day|night|week)s\b")
_BARE_QUARTER = regexp(r"\b(?:in|and|,) (?:the )?(?P<n>first|second|third|fourth)(?=[,.;]|$| and\b| quarters?\b)")


def direction(words: Sequence[str]) -> int | None:
    """Whether words tell of a rise or of a fall; None where of both or of neither."""
    ways = {_WAYS[w] for w in words if w in _WAYS}
    return ways.pop() if len(ways) == 1 else None


def turns(words: Sequence[str]) -> bool:
    """Whether words tell of a rise and of a fall."""
    return len({_WAYS[w] for w in words if w in _WAYS}) > 1


#: "Fell 0.6% in January from December": what it is measured against.
_A_BASE = regexp(r"\b(?:from|than|against|versus|vs|(?:compared|down|up) (?:with|to|on|from))(?: (?:that|those) (?:in|of))? \Z")


def _marks(doc: Document, run: Run, start: int, s: Span) -> Iterator[tuple[Span, int]]:
    """The units that a sentence names, each with its place."""
    now = doc.metadata.date
    assert now is not None
    taken: list[Span] = []
    for t in times(doc, s) if run.unit != "quarter" else doc.dates_in(s):
        if t.span.start < start or not t.readings or _A_BASE.search(doc.text, start, t.span.start) or t.kind not in _KINDS[run.unit] or run.claim.span.start <= t.span.start < run.claim.end:
            continue
        if run.unit == "year" and t.kind == "relative" and "year" not in t.span.of(doc.text):
            continue
        when = _past(t, now)
        if when is not None:
            taken.append(t.span)
            yield t.span, _place(run.unit, when)
    if run.unit == "quarter":
        for m in _BARE_QUARTER.finditer(doc.text[: s.end].replace("\n", " "), start):
            at = Span(*m.span("n"))
            if "quarter" in s.of(doc.text) and not any(x.overlaps(at) for x in taken) and not at.overlaps(run.claim.span):
                q = int(ORDINALS[m["n"]])
                yield at, (now.year - (q * 3 > now.month)) * 4 + q - 1


def units_told(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A run whose other units, or the one that broke it, are told."""
    run = _run(claim)
    doc = claim.doc
    if run is None or len(run.own) < 1 or doc.in_quotation(claim.span):
        return
    day = run.unit == "day"
    before = [w.text.lower() for w in claim.parse.words if not claim.end < w.span.start]
    if claim.number and _IT_WAS.match(doc.text, claim.sentence.start) and direction(before) is None:
        before += [w.lower() for w in re.findall(r"[a-z-]+", doc.sentences[claim.number - 1].of(doc.text))]
    way = direction([w.text.lower() for w in claim.parse.words if claim.span.start <= w.span.start < claim.end + 14]) or direction(before)
    same: dict[int, Span] = {}
    other: dict[int, Span] = {}
    for s in doc.sentences[claim.number : claim.number + 3]:
        start = claim.end if s == claim.sentence else s.start
        text = doc.text[: s.end].replace("\n", " ")
        if doc.in_quotation(s) or (s != claim.sentence and not _on_it(claim, s)) or _CONTRAST.search(text, start):
            continue
        each = _EACH_OF.search(text, start)
        if each is not None and _UNIT_OF[each["unit"] or each["unit2"]] == run.unit and (direction(re.findall(r"[a-z-]+", text[start : each.start()])) == way is not None or (way is None and _same_deed(claim, s))):
            g = next(g for g in ("n", "n2", "n3", "n4") if each[g])
            there = value_of(each[g]) + 1
            if claim.n != there:
                yield Clash(claim.span, (Span(*each.span()),), f"the {each[g]} before it make this the {nth(there)} in a row, not the {nth(claim.n)}")
            return
        if not _ALSO.search(text, start) and not (s != claim.sentence and _FULL.search(text, start)):
            continue
        marks = list(_marks(doc, run, start, s))
        for at, place in marks:
            told = [w for w in re.findall(r"[a-z-]+", text[start : at.start])if w in _WAYS]
            if way is None:
                if not told and _same_deed(claim, s):
                    same[place] = at
            elif told:
                (same if _WAYS[told[-1]] == way else other)[place] = at
    if day:
        other.clear()
    step = 7 if run.unit == "week" else 1
    clash: tuple[int, tuple[Span, ...]] | None = None
    for own in run.own:
        k = 1
        while own - k * step in same:
            k += 1
        if not ((k > 1 and claim.n < k and run.row) or (own - k * step in other and claim.n != k) or (day and k > 2 and claim.n != k)):
            if k > 1 or own - step in other or len(run.own) == 1 or own in same:
                return
            continue
        if clash is None or k > clash[0]:
            clash = k, tuple(same[p] for p in sorted(same) if p < own) or (other[own - step],)
    if clash is not None:
        k, told_at = clash
        yield Clash(claim.span, told_at, f"the {'days' if day else run.unit + 's'} told make this the {nth(k)} in a row, not the {nth(claim.n)}")


_FULL = regexp(r"\b(?:was|were|rose|fell|grew|lost|made|dropped|increased|declined|shrank|gained|went|reported|posted|then|again)\b")


def _on_it(claim: Claim, s: Span) -> bool:
    """Whether a sentence is about the same: by "it", or by a noun of the ordinal's sentence or the one before."""
    parse = claim.doc.parse(s)
    if parse is None:
        return False
    subject = next((w for w in parse.words if w.dep in ("nsubj", "nsubjpass")), None)
    if subject is None or subject.tag == "PRP":
        return True
    if subject.tag == "NN" and any(w.text.lower() == "also" for w in parse.words):
        return True  # "output had also fallen"
    said = claim.doc.text[claim.doc.sentences[max(claim.number - 1, 0)].start : claim.sentence.end].lower()
    return subject.text.lower() in said or (subject.tag == "NNS" and subject.text.lower() in ("bills", "prices", "figures", "results", "sales")) or bool(kinship((subject.text.lower(),), [w.text.lower() for w in claim.parse.words if w.pos in ("NOUN", "VERB")]))


def _same_deed(claim: Claim, s: Span) -> bool:
    parse = claim.doc.parse(s)
    own = [w.text.lower() for w in claim.parse.words if w.pos in ("VERB", "NOUN") and w.dep not in ("nsubj", "nsubjpass", "compound")]
    own += [a for a in claim.act]
    if parse is None:
        return False
    main = main_verb(parse)
    return main is not None and (bool(kinship(own, deed_words(parse, main))) or parse.words[main].text.lower() in own)


READINGS = (began, units_told)
