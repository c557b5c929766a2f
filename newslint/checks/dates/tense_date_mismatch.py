"""A future tense for a day that is past, or a past tense for one to come.

## Why it matters
"The vote will take place on May 3" in an article of June is either an old sentence that nobody updated or a wrong date. In January and
February the hand still types last year's number: "on Tuesday, Jan. 9, 2023" in January 2024.

## When to ignore
What a source said at the time, plans that changed, and history told in the future tense ("he will die there in 1821") are not reported.
A day on either side of the publication date may be a matter of time zones.
"""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

from newslint.checks.dates import _verbs as verbs
from newslint.checks.dates._calendar import WEEKDAYS, carried, date_span, dated_before, day_text, on, paragraph_of, sic, singles, words
from newslint.layers.dates import TimeExpression
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("The vote {{will take}} place on [[May 3, 2024]], the speaker's office said.", says="before this article"),
    Bad("Parliament {{will vote}} on the bill on [[June 10]].", says="June 10, 2024"),
    Bad("The new stadium {{will open}} on [[March 2, 2024]] with a match against Ajax."),
    Bad("On [[April 12, 2024]], the court {{will hear}} the appeal."),
    Bad("The festival {{was held}} on [[July 20, 2024]], in the old harbour.", says="after this article"),
    Bad("He {{died}} on [[June 28, 2024]], aged 91."),
    Bad("The ship {{sank}} on [[June 25]] off the coast.", says="June 25, 2024"),
    Bad("The rules {{will take}} effect in [[March 2023]]."),
    Bad("The suspect was arrested on Tuesday, [[Jan. 9, 2023]].", date="2024-01-12", says="2024"),
    Bad("The exhibition {{will open}} on [[Feb. 20, 2023]], and run through May.", date="2024-02-02", says="last year"),
    Bad("The ministers {{will meet}} [[last week]] in Vienna."),
    Bad("The new tax {{is expected to take}} effect on [[May 1, 2024]]."),
    Bad("The chancellor opened the tunnel yesterday, [[14 January 2010]].", date="2011-01-15", says="last year"),
    Bad("Members {{voted}} down the lottery on [[Nov. 4, 2024]], after a debate."),
    Good("The year had begun under another premier, who resigned on Jan. 8 after a row over pensions.", date="2024-12-14"),
    Good("The bank left rates alone and hinted at three cuts next year.", date="2023-12-14"),
    Good("A funeral will be held in Orno, the village where he grew up, on Sunday, 15 December.", date="2013-12-06"),
    Good("The attack came on Dec. 7, 1941, which was already Dec. 8 in Tokyo. Germany declared war on Dec. 11.", date="1991-12-06"),
    Good("Smith died in Leeds on 31 August 1997. Her funeral was held in Hull on 6 September.", date="2022-08-26"),
    Good("Sputnik 1 went up on Oct. 4, 1957. Sputnik 2 followed on Nov. 3.", date="2018-10-01"),
    Good("Shareholders approved a dividend payable on July 16, 2024, to holders of record."),
    Good("The page was drafted on June 25 a year earlier."),
    Good("The vote will take place on July 3, 2024, the speaker's office said."),
    Good("The vote took place on May 3, 2024."),
    Good("The vote, which was to take place on May 3, was put off."),
    Good("“We will vote on May 3, 2024,” he said in April."),
    Good("She said in March that the ministers will meet on May 3, 2024."),
    Good("The trial was scheduled for July 8, 2024."),
    Good("He announced the opening on July 8, 2024, of a second shop."),
    Good("The city won the right to host the 2026 games."),
    Good("The club signed him until June 30, 2027, and extended the lease to 2030."),
    Good("In 1815 he will lose his army, and in 1821 he will die."),
    Good("The inquiry will look into the attack on May 3, 2024."),
    Good("The jury will hear evidence about the shooting on May 3, 2024."),
    Good("The council would meet on May 3, 2024."),
    Good("The exhibition will have run since March 2, 2024."),
    Good("The shop opened on June 19, 2024.", date="2024-06-18"),
    Good("He was born on Jan. 9, 2023, a Monday.", date="2024-01-12"),
    Good("The concert will be on June 10, 2025, and the next in June."),
    Good("The meeting was originally set for May 3, 2024; it will be held on July 3, 2024."),
    Good("The budget was passed for 2025."),
    Good("The law will apply to contracts signed on May 3, 2024."),
    Good("The rules will take effect in March."),
    Bad("She {{will take}} over as head of the school on [[Tuesday 4 June 2024]], succeeding Hugh Lyle."),
    Bad("Voters {{went}} to the polls on [[Friday, June 28, 2024]] and returned the Unity party."),
    Bad("Councillors {{voted}} on [[Friday 28 June 2024]] to rename the road."),
    Good("The hearing will be as explosive as the committee's first public hearing last week."),
    Good("The forum will be held in Leeds from Dec 6 to 8 this year.", date="2025-01-27"),
    Good("The pipe will bring gas. (27.11.2023) The island is planning to reject it."),
    Good("He was convicted the next year of fraud."),
    Good("On June 11, 2014, the council voted to secede.\n\nA poll was held five days later. A treaty was signed on June 24."),
    Good("Daily purchases will be 6.3 bln rubles ($105.9 mln) from June 7 to July 6."),
    Good("The violence has made security a key issue in the two-round election on June 23 and July 7."),
    Good("On June 26, he and his supporters had intended to stage a march."),
    Bad("The envoy {{is to meet}} the king on [[Monday, May 6]], the palace said in a statement."),
    Bad("The score {{sold}} for $3 million on [[July 21, 2024]] to a bidder who asked for secrecy."),
    Bad("The union {{held}} its congress in Leeds on [[June 28]], and chose a leader."),
    Bad("The comet {{was seen}} over Spain on [[July 24, 2024]], and by many."),
    Good("The bank raised its forecast for growth in 2025."),
    Good("Sales will rise to 99 million pesos this year from 79 million in 2023."),
    Good("The crop will be 20 percent above last year, and exports are expected to grow as in 2023."),
    Good("Much will depend on the success of an agreement last month among the states."),
    Good("The panel is likely just to reaffirm the May 22 Paris accord on currencies."),
    Good("Banks will honour deals in which a party sought payment on June 25."),
    Good("It would buy the shares if the parties have not made progress by the close of business on June 28."),
    Good("The firm withdrew from consideration at its annual meeting on June 28 a stock split."),
    Good("Shippers can choose a period of 12 months between April 1, 2022, and April 30, 2024."),
    Good("Terms expire on 30 April, 30 June and 30 September, in rotation."),
    Good("The minister said the code needed to be changed to match the reforms in Spain last year."),
]  # fmt: skip

#: Further back, a future tense is a way of telling history.
HISTORY_DAYS = 800
#: How far back and ahead a day without a year is this year's for certain; further with its weekday, which fits few years.
_BACK, _AHEAD, _BACK_WEEKDAY, _AHEAD_WEEKDAY = 90, 45, 200, 120
#: What has happened: a date after these nouns is theirs, not the verb's.
_HAPPENED = regexp(
    r"\b(?:attacks?|shootings?|killings?|collisions?|shipwreck|stabbings?|deaths?|murders?|crash(?:es)?|fires?|blaze|incidents?|accidents?|raids?|riots?|bombings?|explosions?|blasts?|collapses?"
    r"|storms?|earthquakes?|quakes?|hurricanes?|massacres?|sinking|derailment|thefts?|robber(?:y|ies)|assaults?|disasters?|disappearance|protests?|clash(?:es)?|floods?|landslides?"
    r"|invasion|war|uprising|coup|mutiny|spill|outbreak|outage|blackout|violence|unrest|defeat"
    r"|victory|events|tragedy|resignation|birth|arrests?|mistakes?|error|breach(?:es)?|leak|cancellations?)\b(?!['’]s)",
    re.IGNORECASE,
)
#: What is said or done by somebody: theirs too, unless the verb is that of doing it ("will give its ruling on May 3").
_DONE = regexp(
    r"\b(?:decisions?|rulings?|verdicts?|letters?|statements?|complaints?|strikes?|walkouts?|remarks?|comments?|speech|lawsuit)\b",
    re.IGNORECASE,
)
_DOES = words(
    "give deliver hand issue make hold announce publish file stage send release read begin start end call launch resume join reach lodge go"
)
#: Verbs that look back at what their objects name.
_LOOKS_BACK = regexp(
    r"\b(?:investigat|examin|discuss|review|mark|commemorat|celebrat|answer|explain|apologi|compensat|reimburs|refund|appeal|cover|appl(?:y|ies)|backdat|look (?:into|back|at)|remember|honou?r"
    r"|describ|probe|study|scrutini|consider|analys|analyz|rule on|be (?:tried|charged|paid|punished|blamed|remembered) )\w*",
    re.IGNORECASE,
)
_CHANGED = regexp(
    r"\b(?:originally|initially|previously|postponed|rescheduled|cancell?ed|delayed|put off|called off|moved|was to|were to|supposed|meant to|would|history|anniversary"
    r"|at the time|in those days|years? ago|back then|(?:each|every) (?:year|spring|summer|autumn|winter)|annually|usually)\b",
    re.IGNORECASE,
)
#: Without one of these no verb of the sentence looks ahead.
_LOOKS_AHEAD = regexp(
    r"\b(?:will|shall|won['’]t|must|can|(?:is|are) (?:\w+ )?(?:to|due|set|expected|scheduled|slated|planned|going|poised|booked|billed)|to be"
    r"|(?:plans?|hopes?|intends?|aims?|expects?|wants?|proposes?) to)\b|['’]ll\b",
    re.IGNORECASE,
)
_TIMETABLE = regexp(rf"\b(?:{'|'.join(sorted(verbs.TIMETABLE))})\b")
#: A timetable's present that needs no further sign of what is to come.
_FIXED = regexp(
    r"\b(?:opens?|starts?|begins?|closes?|kicks? off|expires?|premieres?|resumes?|reopens?|(?:takes?|taking) (?:effect|place)|comes? into (?:force|effect)|goe?s? (?:on sale|to the polls|on show|into effect)"
    r"|runs?|airs?|gets? under ?way)\b",
)


#: What the date is only a measure of: "from 79.1 billion in 1986", "as in 1986", "12 percent above last year".
_COMPARED = regexp(
    r"\b(?:(?:from|against|versus|compared (?:with|to)) (?:(?:the|an?|about|some|around|almost|nearly|just|only) )*[$€£¥]?\d(?!\d?(?:[:.]\d\d)? ?(?:[ap]\.?m|o[’']clock|on\b))[\w.,%-]*(?: [\w-]+){0,4}"
    r"|as|than|against|above|below|over|under|versus|unlike|like|compared (?:with|to))(?: (?:in|on|at|for|of|the))* $"
    r"|\b(?:as|more|less|\w+er) [\w-]+ (?:as|than)\b[^,;]*$"
)
#: "The success of an agreement last month", "a rise last month by".
_OF_NOUN = regexp(r"\b(?:of|on|upon|from|with|by|to|for|under|up on) an? (?:[\w-]+ ){1,3}$")
_NOUN_GOES_ON = regexp(r" (?:by|among|between|that|which)\b")
_ATTRIBUTE = regexp(r"(?:\b(?:the|an?|its|his|her|their|this|that)|[’']s) $")
_HEADED = regexp(r" (?!(?:on|in|at|by|for|to|of|and|or|but|as|with|from|is|was|are|were|will|has|had|that|when|which|who)\b)[A-Za-z]")
#: "A period of 12 months between April 1 and September 30".
_LENGTH = regexp(r"\b(?:period|months?|years?|weeks?|days?|quarters?)(?: \w+)? (?:between |from )?$")


#: A year of what somebody foresees: "said that its rule over Macao formally ended in 1999".
_REPORTED = regexp(r"\b(?:said|says|that|agreed|under (?:the|a|an))\b")


class _Day(NamedTuple):
    """What a date means here, for certain: from `low` to `high`, as `text` says."""

    low: dt.date
    high: dt.date
    text: str


@rule("NL208", "tense-date-mismatch", severity="warning", needs=("date",), examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    published = doc.metadata.date
    if published is None:
        return
    told: set[Span] = set()  # one word on a verb is enough
    for whole in doc.dates:
        for x in singles((whole,)):
            if doc.block_at(x.span.start).kind not in PROSE or doc.in_quotation(x.span) or sic(doc, x.span):
                continue
            habit = _last_years_number(doc, x, published)
            if habit:
                yield finding(date_span(x), habit, confidence=0.85)
                continue
            day = _certain(doc, x, published)
            if day is None or _LENGTH.search(doc.text, max(whole.span.start - 30, 0), whole.span.start) or (whole.items and whole.role != "list" and not _outside(whole, published)):
                continue
            past, coming = day.high < published - dt.timedelta(1), day.low > published + dt.timedelta(1)
            if coming and x.year is None and day.low.year > published.year:
                continue  # "resigned on Jan. 8", in December: a day without a year is of this one
            verb = _future_verb(doc, x, whole) if past else _past_verb(doc, x, whole, published) if coming else None
            if verb is None or verb in told or _scheduled(whole, published):
                continue
            told.add(verb)
            hint = ", last year's number" if past and x.year == published.year - 1 and published.month <= 2 else ""
            side = "before" if past else "after"
            yield finding(
                x.span,
                f"{day.text} is {side} this article ({day_text(published)}){hint}, but the verb looks {'ahead' if past else 'back'}",
                related=[Related(verb, "the verb")],
                confidence=0.8,
            )


def _outside(stretch: TimeExpression, published: dt.date) -> bool:
    """Whether a stretch lies wholly before publication or wholly after it."""
    if not all(i.readings for i in stretch.items):
        return False
    first, last = stretch.items[0].readings, stretch.items[-1].readings
    return all(r.high < published - dt.timedelta(1) for r in last) or all(r.low > published + dt.timedelta(1) for r in first)


def _scheduled(whole: TimeExpression, published: dt.date) -> bool:
    """Whether a list of days lies on both sides of publication: "terms expire on 30 April, 30 June and 30 September"."""
    days = [on(i.year or published.year, i.month or 0, i.day or 0) for i in whole.items if i.month and i.day]
    sides = {d < published for d in days if d}
    return whole.role == "list" and len(whole.items) > 2 and len(sides) == 2


def _other_day(doc: Document, start: int, end: int) -> bool:
    """Whether another day stands between a verb and a date, with more than a comma between them: the verb's day is that one."""
    return any(
        start <= y.span.start
        and y.span.end <= end
        and y.kind in ("date", "month", "year", "weekday", "relative", "quarter", "season")
        and not re.fullmatch(r"[, (–—-]*(?:on |in |at |the )*", doc.text[y.span.end : end])
        for y in doc.dates
    )


def _certain(doc: Document, x: TimeExpression, published: dt.date) -> _Day | None:
    """The days of a date that can mean nothing else; None for what is open or too old to be news."""
    if re.match(r"\w+days\b", x.span.of(doc.text)) or _closes(doc, x.span):
        return None
    if x.bounds in ("since", "after") or x.approximate or (x.role in ("birth", "anniversary") and x.year is None):
        return None
    noun = _HEADED.match(doc.text, x.span.end) if _ATTRIBUTE.search(doc.text, max(x.span.start - 8, 0), x.span.start) else None
    if noun and not _HAPPENED.match(doc.text, noun.end() - 1):
        return None
    if x.kind == "relative":
        return _relative(doc, x)
    if x.kind == "date" and x.year is None and x.month and x.day:
        return _this_year(doc, x, published)
    if x.year is None or len(x.readings) != 1 or x.kind not in ("date", "month", "year"):
        return None
    low, high = x.readings[0]
    if (published - high).days > HISTORY_DAYS or (low - published).days > 20 * 366:
        return None
    if x.kind == "year" and x.parts.get("preposition", x.span).of(doc.text).lower() != "in":
        return None
    text = day_text(low) if x.kind == "date" else x.span.of(doc.text)
    return _Day(low, high, text)


#: "Dec 6 to 8 this year" says which year.
_SAID_YEAR = regexp(r"(?: ?(?:to|until|till|through|and|-|–) ?\d{1,2})?,? (?:of |earlier |later )?(this|last|next) year\b")


def _closes(doc: Document, span: Span) -> bool:
    """Whether a date in brackets stands behind a full stop: it dates the words before it."""
    before, after = doc.text[max(span.start - 4, 0) : span.start], doc.text[span.end : span.end + 1]
    return after == ")" and re.search(r"[.!?][”\"’']? ?\($", before) is not None


def _relative(doc: Document, x: TimeExpression) -> _Day | None:
    if (
        x.unit not in ("day", "week", "month", "year")
        or x.role not in (None,)
        or x.modifier not in ("last", "next", "yesterday", "tomorrow")
        or len(x.readings) != 1
    ):
        return None
    if doc.text[x.span.end : x.span.end + 2] in ("'s", "’s") or x.span.of(doc.text).lower().startswith("the ") or doc.text[: x.span.start].endswith("the "):
        return None
    return _Day(*x.readings[0], x.span.of(doc.text).lower())


def _this_year(doc: Document, x: TimeExpression, published: dt.date) -> _Day | None:
    """A day without a year near publication; by the rules of datelines it belongs to this year, and with its weekday it must fit it."""
    if x.anchor == "context":
        return None
    if re.match(r" (?:a|the|one|\w+) years? (?:earlier|before|previously|ago)\b", doc.text[x.span.end : x.span.end + 40]):
        return None
    said = _SAID_YEAR.match(doc.text, x.span.end)
    years = [published.year + {"last": -1, "this": 0, "next": 1}[w] for w in ((said[1],) if said else ("last", "this", "next"))]
    days = [d for y in years if (d := on(y, x.month or 0, x.day or 0))]
    back, ahead = (_BACK, _AHEAD) if x.weekday is None else (_BACK_WEEKDAY, _AHEAD_WEEKDAY)
    near = [d for d in days if -back <= (d - published).days <= ahead and x.weekday in (None, d.weekday())]
    if len(near) != 1 or (
        x.weekday is not None and abs((near[0] - published).days) > _BACK and any(d.weekday() == x.weekday for d in days if d != near[0])
    ):
        return None
    return _Day(near[0], near[0], day_text(near[0]))


def _last_years_number(doc: Document, x: TimeExpression, published: dt.date) -> str | None:
    """In January and February: a full date of last year whose weekday is right for this year."""
    if published.month <= 2 and x.kind == "date" and x.year == published.year - 1 and x.weekday is None and x.month and x.day:
        now = on(published.year, x.month, x.day)
        if now and any(_same_day(doc, x, y, now) for y in doc.dates):
            return f"{day_text(now)} is meant: {x.year} is last year's number"
    if published.month > 2 or x.kind != "date" or x.year != published.year - 1 or x.weekday is None or not (x.month and x.day):
        return None
    said, meant = on(x.year, x.month, x.day), on(published.year, x.month, x.day)
    if (
        said is None
        or meant is None
        or said.weekday() == x.weekday
        or meant.weekday() != x.weekday
        or not -60 <= (meant - published).days <= 75
    ):
        return None
    return f"{day_text(meant)} is a {WEEKDAYS[x.weekday]}, {day_text(said)} is not: {x.year} is last year's number"


def _same_day(doc: Document, x: TimeExpression, y: TimeExpression, now: dt.date) -> bool:
    """ "Yesterday, 14 January 2010": whether a word for a day or a count from now beside a date means the day of this year."""
    if y.kind != "relative" or y.anchor != "published" or len(y.readings) != 1 or not y.readings[0].holds(now):
        return False
    if y.readings[0].low != y.readings[0].high:
        return False
    a, b = sorted((x.span, y.span))
    return bool(re.fullmatch(r",? \(?", doc.text[a.end : b.start]))


def _future_verb(doc: Document, x: TimeExpression, whole: TimeExpression) -> Span | None:
    """The verb that looks ahead at a day which is past."""
    sentence = doc.sentence_at(x.span.start)
    text = sentence.of(doc.text)
    ahead = bool(_LOOKS_AHEAD.search(text))
    if not (ahead or _TIMETABLE.search(text)) or _CHANGED.search(text) or _older(doc, x, sentence):
        return None
    preposition = verbs.preposition(doc, x, whole)
    if preposition in ("of", "since", "after", "to", "for", "as", "dated") or (
        preposition == "from" and not whole.items and x.role != "start"
    ):
        return None
    found = verbs.governing(doc, x, whole)
    if found is None:
        return None
    verb, fronted = found
    if fronted:
        return verb.span if verb.time == "future" else None
    gap = re.sub(r"^ (?:over|up|on|off|out|down)\b", "", doc.text[verb.span.end : x.span.start])  # "will take over"
    if _COMPARED.search(gap) or _other_day(doc, verb.span.end, whole.span.start):
        return None
    if x.kind == "relative" and (_OF_NOUN.search(gap) or _NOUN_GOES_ON.match(doc.text, x.span.end)):
        return None
    if (
        len(gap) > 140
        or _HAPPENED.search(gap)
        or (_DONE.search(gap) and verb.word.text.lower() not in _DOES)
        or re.search(
            r"[;:“”\"]|\b(?:that|which|who|whose|whether|since|after|about|over|into (?!force|effect|law|use|operation|service|being)|regarding|concerning|following)\b",
            gap,
        )
    ):
        return None
    if _LOOKS_BACK.search(doc.text, verb.span.start, x.span.start):
        return None
    if verb.time == "future":
        return verb.span
    if (
        verb.timetable
        and (_FIXED.match(doc.text, verb.word.span.start) or (ahead and len(gap) < 90))
        and preposition in ("on", "in", "", "from", "at", "by")
    ):
        return verb.span
    return None


def _past_verb(doc: Document, x: TimeExpression, whole: TimeExpression, published: dt.date) -> Span | None:
    """The verb that looks back at a day which is to come."""
    sentence = doc.sentence_at(x.span.start)
    if (
        verbs.preposition(doc, x, whole) not in ("on", "in", "")
        or _CHANGED.search(doc.text, sentence.start, x.span.start)
        or x.bounds is not None
        or (x.year is None and x.kind == "date" and (carried(doc, paragraph_of(doc, x.span), published) or dated_before(doc, x, published)))
    ):
        return None
    if x.kind == "year" and _REPORTED.search(doc.text, sentence.start, x.span.start):
        return None
    return verbs.looks_back(doc, x, whole)


def _older(doc: Document, x: TimeExpression, sentence: Span) -> bool:
    """Whether the sentence names another day that is past: then it may report what was said on that day."""
    published = doc.metadata.date
    return any(
        y.readings
        and y is not x
        and (y.anchor != "context" or y.span.start < x.span.start)
        and not y.span.overlaps(x.span)
        and y.kind not in ("duration", "age")
        and published is not None
        and y.readings[0].high < published - dt.timedelta(7)
        for y in doc.dates
        if sentence.contains(y.span)
    )
