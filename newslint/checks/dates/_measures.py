"""Every interval of an article that no two times near it explain, and the pairs of times that it may have been counted between.

The neighbourhood of an interval is a closed world of few times, publication among them. An interval that fits none of their distances is
wrong, or is told of something whose date is left out; which of the two is a matter of how it is tied to the times beside it (`_evidence`).
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.dates._fit import DAYS, YEARS, anywhere, fits
from newslint.checks.dates._nth import nth
from newslint.checks.dates._passages import AFTER, AGE, AGO, DATE, JUBILEE, LATER, LONGEST, SPAN, TOLD, WHEN, Passage, masked
from newslint.checks.dates._reaches import ABOUT, AFTER_EVENT, ENDS, OF_A_WAIT, THING, WAIT, event_after
from newslint.checks.dates._same_event import Side, side
from newslint.layers.dates import Interval, TimeExpression
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.rule import Document

COUNTED = frozenset((SPAN, LATER, AFTER, AGO, AGE, JUBILEE))
_DATED = frozenset(("date", "month", "year", "season", "quarter"))
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


class Pair(NamedTuple):
    """The times from and to which an interval may have been counted; without the one or the other, publication."""

    first: Told | None
    last: Told | None


class Measure(NamedTuple):
    """An interval, what sort of measure it is, what it is of where it says so, and the times near it."""

    told: Told
    printed: str
    sort: str  #: "ago", "later", "since", "jubilee", "age", "record" (the first in so many years), "past", "ahead" or "lasted"
    event: str
    dates: tuple[Told, ...]  #: those that it may be counted from or to
    pairs: tuple[Pair, ...]
    lengths: tuple[TimeExpression, ...]  #: the other intervals near it
    fitting: tuple[Told, ...]  #: the dates that are so far from another time near it, or from publication
    explained: str  #: where two times are so far apart: "here" in its sentence (or one of them and publication), "near", "far" or ""
    times: int  #: how many times of its scale are told near it


_OF_TIME = regexp(
    r"\b(?:year|season|decade|centur(?:y|ie)|month|week|fortnight|day|anniversar(?:y|ie)|birthday|jubilee|wedding|\w*centen\w+)s?\b|\bturn(?:s|ed|ing)? \d", re.IGNORECASE
)


def measures(doc: Document) -> Iterator[Measure]:
    """The intervals that nothing near them explains, in order."""
    published = doc.metadata.date
    if published is None or not _OF_TIME.search(doc.text):
        return
    told = [masked(doc, s, split=True) for s in doc.sentences if s.end - s.start < LONGEST and doc.block_at(s.start).kind in TOLD]
    times = [
        Told(x, p, i, n, side(p, i, False))
        for n, p in enumerate(told)
        for i, x in p.at.items()
        if x.readings and x.kind != "holiday" and p.text[i] in (DATE, WHEN, AGO)
    ]
    if not times:
        return
    first = next((b.span.start for b in doc.blocks if b.kind == "paragraph"), -1)
    for n, p in enumerate(told):
        for i, end, x in (*((i, i + 1, x) for i, x in p.at.items() if p.text[i] in COUNTED), *nth(p)):
            if x.count is None or x.unit not in (*YEARS, *DAYS) or x.count * (YEARS.get(x.unit) or DAYS[x.unit]) < 2 or x.role in ("next", "every"):
                continue
            here = Told(x, p, i, n, side(p, i, p.span.start == first, end))
            if end > i + 1 and (x.count or 0) < _TOO_OLD and _TURNED.search(here.left) and not _turns(here):
                continue  # "turned 100": somebody
            sort = _sort(here, p.text[i], published) if end == i + 1 else "nth"
            near = [t for t in times if abs(t.number - n) <= _REACH and t.x.span != x.span]
            dates = tuple(t for t in near if _counts(t, x, sort))
            pairs = tuple(q for q in _pairs(here, sort, dates, near, published) if not _fits(doc, x, q, published))
            if pairs:
                event = event_after(here.side) if sort == "since" else _CLAUSE.split(here.right, maxsplit=1)[0] if sort in ("jubilee", "age") else ""
                lengths = tuple(z for q in told[max(n - _REACH, 0) : n + _REACH + 1] for z in q.at.values() if z.count is not None and z.unit in YEARS and z.span != x.span)
                others = [t for t in times if t.x.span != x.span]
                scale = len({t.x.year for t in near if t.x.year} if x.unit in YEARS else {t.x.readings[0].low for t in near if t.x.kind in ("date", "month")})
                yield Measure(here, x.span.of(doc.text), sort, event, dates, pairs, lengths, _fitting(doc, x, dates, near, published), _explained(doc, here, near, others), scale)


def _fits(doc: Document, x: TimeExpression, pair: Pair, published: dt.date) -> bool:
    today = (Interval(published, published),)
    known = [(a, b) for a in (pair.first.x.readings if pair.first else today) for b in (pair.last.x.readings if pair.last else today)]
    if pair.first and pair.last:
        # A day without its year may be the one ahead: "on Monday, two weeks before the vote on Nov. 4".
        known = [(min(ends), max(ends)) for ends in known]
    return any(fits(doc, x, a, b) for a, b in known)


def _fitting(doc: Document, x: TimeExpression, dates: tuple[Told, ...], near: list[Told], published: dt.date) -> tuple[Told, ...]:
    def pairs(t: Told) -> Iterator[Pair]:
        yield from (Pair(t, None), Pair(None, t))
        yield from (Pair(*both) for o in near if o is not t for both in ((t, o), (o, t)))

    return tuple(t for t in dates if any(_fits(doc, x, p, published) for p in pairs(t)))


def _explained(doc: Document, here: Told, near: list[Told], times: list[Told]) -> str:
    """How near to an interval two times are that it fits, the end of what began at one of them and lasted so long among them."""
    for name, told in (("here", [t for t in near if t.number == here.number]), ("near", near), ("far", times)):
        if len(told) > _MOST or anywhere(doc, here.x, [t.x for t in told]):
            return name
    return "near" if any(_lasted_until(doc, here.x, t) for t in near if t.number != here.number) else ""


def _lasted_until(doc: Document, x: TimeExpression, t: Told) -> bool:
    """Whether an interval is as long as from the end of what is told to have begun at a time: "moved to Havana in 2012 and lasted four years", nine years on."""
    now = doc.metadata.date
    if now is None or t.x.year is None or x.unit != "year" or t.passage.text[t.at] != DATE:
        return False
    lengths = (z.count for i, z in t.passage.at.items() if t.passage.text[i] == SPAN and z.unit == "year" and z.count)
    return any(abs(now.year - t.x.year - n - (x.count or 0)) <= 1 for n in lengths)


def _counts(t: Told, x: TimeExpression, sort: str) -> bool:
    """Whether an interval of that unit may be counted from or to a time."""
    if t.x.kind not in _DATED or t.passage.text[t.at] != DATE or (t.x.role == "birth" and sort != "jubilee"):
        return False
    return bool(t.x.year) if x.unit in YEARS else t.x.kind in ("date", "month")


def _pairs(here: Told, sort: str, dates: tuple[Told, ...], near: list[Told], published: dt.date) -> Iterator[Pair]:
    """The pairs of times of which one at least stands near: a date and publication, a date and a later one."""
    days = here.x.unit in DAYS
    for a in dates:
        low = a.x.readings[0].low
        if sort == "ahead" or low > published:
            yield Pair(None, a)
        elif not (here.x.role == "earlier" and a.number == here.number and _OWN_DAY.fullmatch(here.passage.text, here.at + 1, a.at)):
            yield Pair(a, None)  # "checked six weeks earlier, on May 3": counted from what was told, never from today
        for b in () if sort == "ago" else near if days else dates:
            if b is not a and b.x.readings[0].low > low and (b.number == a.number or here.number in (a.number, b.number)):
                yield Pair(a, b)


_OWN_DAY = regexp(r",? (?:\(|— )?(?:back )?(?:on|in) (?:the )?")
#: "On Monday, 14 months on, the first digger rolled".
_ON = regexp(r" on(?=[,.;)]|$)")
_CLAUSE = regexp(r"[,;:—–.]")
_PAST = regexp(rf"(?:in|for) {ABOUT}(?:the (?:past|last) )?$")
_PART = regexp(r"[,;]| and | who | which ")
#: "The case goes back 30 years to a raid in 1995".
_BACK = regexp(rf"\b(?:goes|go|going|went|dates?|dating|stretche[sd]|stretching|reache[sd]) back {ABOUT}$")
#: "Celebrate nine years in business": an anniversary.
_CELEBRATED = regexp(rf"\b(?:celebrat(?:es?|ed|ing)|mark(?:s|ed|ing)?) {ABOUT}$")
_EXTREME = regexp(r"\b(?:first|only|worst|best|fewest|[a-z]{2,}est|most|least|not|never|no|nobody|none|n[’']t|without)\b", re.IGNORECASE)


#: "With 20 days to go until the vote on June 3", "is six weeks away", "there are 40 days until": a count to a day ahead, unless it is told of the past.
_TO_GO = regexp(r"(?: (?:still )?(?:to go|left|remaining))? (?:until|till|before|to|away|off)\b(?! from)")
_COUNTS = regexp(rf"\b(?:there (?:is|are)|(?:is|are|it[’']s|with(?: (?!in\b)[\w’'-]+){{0,4}})(?: still| now)?) {ABOUT}(?:the )?$", re.IGNORECASE)
#: "Opens in 40 days, on June 3".
_IN_SO_LONG = (regexp(rf"\bin {ABOUT}$", re.IGNORECASE), regexp(rf",? (?:on |-+ )(?:the )?[{DATE}]"))
_THEN = regexp(r"\b(?:was|were|had|then)\b")


def _counts_down(t: Told, published: dt.date) -> bool:
    ahead = any(x.kind == "date" and x.readings and x.readings[0].low > published for x in t.passage.at.values())
    counted = (_TO_GO.match(t.right) and _COUNTS.search(t.left)) or (_IN_SO_LONG[0].search(t.left) and _IN_SO_LONG[1].match(t.right))
    return ahead and t.x.unit in DAYS and bool(counted) and not _THEN.search(t.left + t.right)


def _sort(t: Told, printed: str, published: dt.date) -> str:
    by_form = {JUBILEE: "jubilee", AGO: "ago", LATER: "later", AGE: "age", AFTER: "since"}
    if (_AHEAD.match(t.right) and printed != AGE) or _counts_down(t, published):
        return "ahead"
    if _ON.match(t.right):
        return "later"
    if printed == AGE and _turns(t):
        return "jubilee"
    if t.right.startswith("-old"):
        return "age"
    if printed in by_form:
        return by_form[printed]
    if _CELEBRATED.search(t.left):
        return "jubilee"
    if _BACK.search(t.left):
        return "ago"
    if AFTER_EVENT.match(t.right):
        return "since"
    if OF_A_WAIT.search(t.left) or (WAIT.match(t.right) and t.x.role != "past"):
        return "record"
    in_or_for = _PAST.search(t.left)
    if in_or_for and _EXTREME.search(t.left[-70:] if in_or_for[0].startswith("in") else _PART.split(t.left)[-1]):
        return "record"
    return "past" if t.x.role == "past" else "lasted"


# What is no length of the past ------------------------------------------------------------------------------------------

_AHEAD = regexp(r"[’']? ?(?:time\b|hence\b|from now)|[’']s? time\b")
#: "Seventeen years and four days after".
_AND_BEFORE = regexp(rf"[{SPAN}{AFTER}{LATER}{AGO}],? and $")
_AND_AFTER = regexp(rf",? and [{SPAN}{AFTER}{LATER}{AGO}]")
#: "Already serving 18 years after being convicted".
_SERVING = regexp(r"(?<!after )(?<!having )\b(?:serv(?:ing|e|es)|sentence[sd]? to|sentence of|jailed for|faces?|facing|asked for|given|gets?|got|receive[sd]?) (?:about |up to |at least |another )?$")
_BY = regexp(rf"\bby {ABOUT}$")
_LIFETIME = regexp(r"\b(?:life expectancy|life ?spans?|(?:average|median|mean) age)\b[^.;]{0,30}$", re.IGNORECASE)
#: "The 90th birthday of Sir Matt" is for age-mismatch.
_OF_A_PERSON = regexp(r" of (?:the (?:late|former) |his |her |their |[A-Z])")
#: "Kept its 10th anniversary two years late".
_LATE = regexp(rf"\b(?:belated(?:ly)?|[Dd]elayed|[Pp]ostponed)\b|[{SPAN}] late\b(?! (?:in|on|for)\b)")
#: "Two years older than", "two decades longer".
_COMPARED = regexp(r" (?:older|younger|longer|shorter|more|less|fewer|sooner|faster)\b")
#: "Every 69 years", "in cycles averaging 69 years", "come at intervals of 69 years".
_EACH = regexp(r"\b(?:every|each|per) (?:[\w’'-]+ )?$|\b(?:averag(?:e|es|ed|ing)|cycles|intervals|(?:life|half-li(?:fe|ves)|frequency)|recurs?|rotations?|turnaround)(?: (?:of|averaging|lasting|is|was|are|were|at|about|around|roughly|some|once in|once every)){0,3} $", re.IGNORECASE)
#: Terms that somebody set: none of them has to end now.
TERM = regexp(
    r"[ -](?:[\w-]+ (?:and [\w-]+ )?){0,2}?(?:bonds?|notes?|lease|mortgage|contract|deal|plan|loan|sentence|term|ban|suspension|strategy|program(?:me)?|agreement|period|visa|guarantee|"
    r"licen[cs]e|average|yields?|treasur\w+|project|flood|maturit\w+|warranty|course|degree|cycle|extension|option|budget)\b|[’']? (?:left|remaining|more|to (?:go|run|live))\b"
)
#: "Will serve for four years", "meant to last 20 years", "another 50 years".
_TO_COME = regexp(
    r"\b(?:another|next|coming|further|within)(?: the)?(?: next)? $|\b(?:will|would|can|could|should|may|might|must|to|shall)(?: not| only| still| have to| be able to)? (?!be |celebrat|mark|have )(?-i:[a-z]+) (?:[\w’'-]+ ){0,3}?(?:(?:for|in|over|up to|at least|about|some) )*$"
    r"|\b(?:was|were|is|are) to be [a-z]+ (?:[a-z]+ ){0,2}(?:in|for|over|within) $",
    re.IGNORECASE,
)
#: "Will have been in the family for 150 years": what lies behind.
#: "Will close after 60 years", "to step down after 20 years": what ends lies behind.
_ENDS_AFTER = regexp(rf"\b(?:will|would|is|are|to|shall)(?: be)? (?:{ENDS}|reopen|re-open|return|resume|go|come|part|split|disband)\b[^,;]*\bafter {ABOUT}$")
_HAVING_BEEN = regexp(r"\bwill have (?:been|[a-z]+ed)\b")
_GIVEN = regexp(
    r"\b(?:jailed|sentenced|imprisoned|banned|suspended|given|gave|got|gets|face[sd]?|facing|grants?|granted|granting|allowed|allows|term of|sentence of|lease of|contract of|signed (?:up )?(?:for|to))\b(?: [\w’'-]+){0,2} (?:for |to |of |about |over |up to )*$",
    re.IGNORECASE,
)
#: "Cut his prison term to nine years".
_SET_TO = regexp(
    r"\b(?:cut|cuts|cutting|reduc(?:e[sd]?|ing)|shorten(?:s|ed|ing)?|trim(?:s|med)?|halv(?:es?|ed)|lower(?:s|ed)|commut(?:es?|ed)|rais(?:es?|ed)|increas(?:es?|ed)|extend(?:s|ed)?|lengthen(?:s|ed)?)\b[^.;,]{0,30}\b(?:term|sentence|ban|suspension|punishment|lease|contract|deal)\b[^.;,]{0,50} to (?:about |just |only )?$",
    re.IGNORECASE,
)
_TO_DO = regexp(r"[’']? to [a-z]+")
_TAKEN = regexp(r"\b(?:took|taken|spent|takes|need(?:ed|s)?|wait(?:ed|ing)?|campaign(?:ed|ing)|fought|fighting|battled|hoped|tried|trying|cost)\b")
_FORMERLY = regexp(r"\b(?:[Bb]efore (?:that|then|this|\w+ing)|[Pp]reviously|until then|[Ee]arlier|by then|at the time|having \w+ (?!(?:been|there|it|them|so)\b)[^,;]*)\b")
#: "Had served 17 years when ...": its end is told in words.
_ENDS_THERE = regexp(rf"[^.;]{{0,60}}?\b(?:when|before|until|by the time|while)\b(?! [{DATE}{WHEN}])")
_AGE_THEN = regexp(rf" (?:in|by) {DATE}")
#: "Was 224 years old when the valley was flooded".
_AGE_WHEN = regexp(rf" (?:when|at the time|before|by the time)\b(?! [{DATE}{WHEN}])")
_NEXT_WORDS = regexp(r"[ -]+((?:[\w’'-]+ ){0,2}[\w’'-]+)")


#: "Twelve years in Tokyo made him an expert": some years of a life.
_SUBJECT = regexp(r" (?:in|at|with|as|of|on|under) [^,;]{2,50}? (?:ha(?:s|ve|d) )?(?:made|taught|gave|given|left|earned|turned|brought|cost|convinced|prepared|honed)\b")
_LASTING = frozenset(("lasted", "past", "record"))
#: "The 99-year lease was signed in 1936 and expires this year": a term that has been run.
RUN_OUT = regexp(rf"\b(?:expire[sd]?|expiring|r[ua]ns? out|running out|lapse[sd]?|comes? to an end|c[ao]me to an end|is up|are up|ends?|ended)\b(?: (?:on|in|at|this|next|last|later|the|end|of))* (?:[{WHEN}{DATE}]|(?:week|month|year|spring|summer|autumn|fall|winter)\b)")


def no_length(m: Measure) -> bool:
    """Whether an interval is a person's age, lies ahead, is a term that somebody set or ended at a time that nobody tells."""
    t, sort = m.told, m.sort
    if (sort in _LASTING and TERM.match(t.right) and not RUN_OUT.search(t.passage.text, t.at)) or _EACH.search(t.left) or _COMPARED.match(t.right) or m.printed.endswith("olds"):
        return True
    if m.printed.endswith(" year") and (t.x.count or 0) > 1 and t.right[:2].strip().isalpha():
        return True  # "the 12 year zodiac cycle": what is so long by itself
    if sort == "later" and t.right.startswith(" than "):
        return True  # "will open on July 3, nine months later than planned"
    if t.x.role == "before" and re.match(r" (?:that|then|this)\b", t.right):
        return True  # "mayor from 1998 to 2010, and in the 16 years before that"
    if _AND_BEFORE.search(t.left) or _SERVING.search(t.left) or _AND_AFTER.match(t.right) or _LIFETIME.search(t.left):
        return True
    if sort == "jubilee" and (("birthday" in m.printed and _OF_A_PERSON.match(t.right)) or _LATE.search(t.passage.text)):
        return True
    if sort == "ahead":
        return False
    if t.x.kind == "age" or _TURNED.search(t.left):
        if t.x.role == "anniversary":  # "the treaty's 20th birthday", "its 20th birthday"
            if re.search(r"\b[Ii]ts (?:own )?$", t.left):
                return False
            whose = re.search(r"\b([a-z]+)(?:’s|'s) $", t.left)
            return whose is None or human(whose[1])
        return (sort != "jubilee" and bool(_AGE_THEN.match(t.right) or _AGE_WHEN.match(t.right))) or _of_a_person(m)
    if sort != "lasted":
        return False
    if _BY.search(t.left):
        return True  # "outlived her by 15 years"
    if not t.left.strip(' "“') and _SUBJECT.match(t.right):
        return True
    if (_TO_COME.search(_HAVING_BEEN.sub("", t.left)) and not _ENDS_AFTER.search(t.left)) or (sort != "ago" and _TO_DO.match(t.right) and not _TAKEN.search(t.left[-40:])):
        return True
    had = "had" in t.left[-60:].split()
    return bool(_GIVEN.search(t.left) or _SET_TO.search(t.left) or _FORMERLY.search(t.left[-60:]) or (had and _ENDS_THERE.match(t.right)))


#: "The pub is 153 years old", "making it 40 years old": of a thing. What stands between commas, and what an "of" brings, does not count.
_IT_IS = regexp(rf"\b(?:[Ii]t|(?:[Tt]h(?:e|is|at)|[Ii]ts|[A-Z][\w-]+[’']s) (?:[a-z’'-]+ ){{0,4}}?([a-z-]+)|making it|which) (?:(?:is|was|are|were|will be|turned) )?(?:now )?{ABOUT}$")
_BESIDE = regexp(r",[^,]*,(?= (?:is|was|are|were|will)\b)| (?:of|in|on|at|near|by|beside) (?:[\w’'-]+ ){1,4}?(?=(?:is|was|are|were|will)\b)")
#: What nobody lives to be.
_TOO_OLD = 115


#: "The club turned 50", "Harbour Bridge turns 90".
_TURNED = regexp(rf"\b([\w’'-]+)(?: of {DATE}| \([^)]*\)|, [^,]*)?,? (?:which |that )?(?:will |has |just |now )*turn(?:s|ed|ing)? (?:just |only )?$")
_SOMEBODY = frozenset("he she who they and has will i we you".split())


def _turns(t: Told) -> bool:
    """Whether a thing turns so old, not a person."""
    turned = _TURNED.search(t.left)
    if turned is None:
        return False
    head = turned[1]
    return head.lower() not in _SOMEBODY and not human(head) and (head[0].islower() or head == "It" or THING.fullmatch(head.lower()) is not None)


_OPENS_WITH = regexp(r"[\"“]?(?:The|This|That|Its) (?:[a-z-]+ )?([a-z-]+)(?=[ ,])")


def _of_a_person(m: Measure) -> bool:
    t = m.told
    if _TURNED.search(t.left):
        return not _turns(t)
    if m.printed.isdigit() or m.printed.lower().startswith(("age", "at the age", "at age")):
        return True
    following = _NEXT_WORDS.match(t.right)
    if following is not None:
        return any(human(w) for w in following[1].split())
    if (t.x.count or 0) > _TOO_OLD:
        return False
    thing = _IT_IS.search(_BESIDE.sub(lambda m: "" if m[0][0] == "," else " ", t.left)) or (_OPENS_WITH.match(t.left) if re.search(r"\b(?:is|was) (?:now |just )?$", t.left) else None)
    return thing is None or human(thing[1] or "")
