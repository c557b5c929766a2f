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

from newslint.checks.dates._calendar import NEAR_DAYS, WEEKDAYS, date_span, day_text, on, sic, singles
from newslint.checks.dates._tense import LOOKS_AHEAD, adjunct_verb, verb_tense
from newslint.layers.dates import TimeExpression
from newslint.layers.parse import Parse
from newslint.layout import PROSE
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
    Bad("The new tax is expected {{to take}} effect on [[May 1, 2024]]."),
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
]  # fmt: skip

#: Further back, a future tense is a way of telling history.
HISTORY_DAYS = 800
#: Nouns of what has happened: a date after them is theirs, not the verb's.
_HAPPENED = re.compile(
    r"\b(?:attacks?|shootings?|killings?|deaths?|murders?|crash\w*|fires?|incidents?|accidents?|elections?|decisions?"
    r"|rulings?|votes?|raids?|riots?|protests?|bombings?|explosions?|events?|collapse|meeting"
    r"|agreement|deal|letter|report|statement|law|order|war|invasion|storm|earthquake|hurricane|massacre|of|over|about|from"
    r"|since|after|for|into|signed|made|issued|committed|that|which|who|whether|what|how)\b",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"\b(?:originally|initially|previously|postponed|rescheduled|cancell?ed|delayed|put off|moved|was to|were to|supposed"
    r"|meant to|had been|would|history|anniversary|earlier)\b",
    re.IGNORECASE,
)

#: Without one of these no verb of the sentence looks ahead; with one, a date to come is no surprise.
_LOOKS_AHEAD = re.compile(
    r"\b(?:will|shall|won['’]t|(?:is|are) (?:\w+ )?(?:to|due|set|expected|scheduled|slated|planned|going)|plans? to)\b|['’]ll\b",
    re.IGNORECASE,
)


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
    for x in singles(doc.dates):
        if doc.block_at(x.span.start).kind not in PROSE or doc.in_quotation(x.span) or sic(doc, x.span):
            continue
        habit = _last_years_number(doc, x, published)
        if habit:
            yield finding(date_span(x), habit, confidence=0.85)
            continue
        day = _certain(doc, x, published)
        if day is None:
            continue
        if day.high < published - dt.timedelta(1):
            verb = _future_verb(doc, x)
            if verb:
                hint = ", last year's number" if x.year == published.year - 1 and published.month <= 2 else ""
                yield finding(
                    x.span,
                    f"{day.text} is before this article ({day_text(published)}){hint}, but the verb looks ahead",
                    related=[Related(verb, "the verb")],
                    confidence=0.8,
                )
        elif day.low > published + dt.timedelta(1):
            verb = _past_verb(doc, x)
            if verb:
                yield finding(
                    x.span,
                    f"{day.text} is after this article ({day_text(published)}), but the verb looks back",
                    related=[Related(verb, "the verb")],
                    confidence=0.8,
                )


def _certain(doc: Document, x: TimeExpression, published: dt.date) -> _Day | None:
    """The days of a date that can mean nothing else; None for what is open or too old to be news."""
    if (
        x.bounds is not None
        or x.approximate
        or (x.role in ("birth", "death", "anniversary", "start") and x.role != "start" and x.year is None)
    ):
        return None
    if x.kind == "relative":
        return _relative(doc, x)
    if x.kind == "date" and x.year is None and x.month and x.day:
        return _this_year(x, published)
    if x.year is None or len(x.readings) != 1 or x.kind not in ("date", "month", "year"):
        return None
    low, high = x.readings[0]
    if (published - high).days > HISTORY_DAYS or (low - published).days > 20 * 366:
        return None
    if x.kind == "year" and x.parts.get("preposition", x.span).of(doc.text).lower() != "in":
        return None
    text = day_text(low) if x.kind == "date" else x.span.of(doc.text)
    return _Day(low, high, text)


def _relative(doc: Document, x: TimeExpression) -> _Day | None:
    if (
        x.unit not in ("day", "week", "month", "year")
        or x.role not in (None,)
        or x.modifier not in ("last", "next", "yesterday", "tomorrow")
        or len(x.readings) != 1
    ):
        return None
    if doc.text[x.span.end : x.span.end + 2] in ("'s", "’s") or x.span.of(doc.text).lower().startswith("the "):
        return None
    return _Day(*x.readings[0], x.span.of(doc.text).lower())


def _this_year(x: TimeExpression, published: dt.date) -> _Day | None:
    """A day without a year near publication; by the rules of datelines it belongs to this year."""
    if x.anchor == "context" or x.weekday is not None:
        return None
    days = [d for y in (published.year - 1, published.year, published.year + 1) if (d := on(y, x.month or 0, x.day or 0))]
    near = [d for d in days if -NEAR_DAYS <= (d - published).days <= 45]
    return _Day(near[0], near[0], day_text(near[0])) if len(near) == 1 else None


def _last_years_number(doc: Document, x: TimeExpression, published: dt.date) -> str | None:
    """In January and February: a full date of last year whose weekday is right for this year."""
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


def _span_of(parse: Parse, at: int) -> Span:
    """The verb with its auxiliaries, as far as they stand together."""
    helpers = [parse.words[i].span for i in parse.children(at) if parse.words[i].dep in ("aux", "auxpass") and i < at and at - i <= 3]
    return Span(min([s.start for s in helpers], default=parse.words[at].span.start), parse.words[at].span.end)


def _future_verb(doc: Document, x: TimeExpression) -> Span | None:
    sentence = doc.sentence_at(x.span.start)
    text = sentence.of(doc.text)
    if not _LOOKS_AHEAD.search(text) or _CHANGED.search(text) or _older(doc, x, sentence):
        return None
    found = adjunct_verb(doc, x.span)
    if found is None:
        return None
    parse, at = found
    if verb_tense(parse, at) != "future" or doc.in_quotation(parse.words[at].span):
        return None
    verb = _span_of(parse, at)
    if verb.end < x.span.start and _HAPPENED.search(doc.text, verb.end, x.span.start):
        return None
    return verb


def _past_verb(doc: Document, x: TimeExpression) -> Span | None:
    sentence = doc.sentence_at(x.span.start)
    text = sentence.of(doc.text)
    if (
        x.parts.get("preposition", Span(0, 0)).of(doc.text).lower() not in ("on", "in", "")
        or _CHANGED.search(text)
        or _LOOKS_AHEAD.search(text)
    ):
        return None
    found = adjunct_verb(doc, x.span)
    if found is None:
        return None
    parse, at = found
    word = parse.words[at]
    if verb_tense(parse, at) != "past" or word.text.lower() in LOOKS_AHEAD or doc.in_quotation(word.span) or word.dep in ("acl", "amod"):
        return None
    verb = _span_of(parse, at)
    if verb.end < x.span.start and re.search(r"\b(?:to|for|that|whether|until)\b|,", doc.text[verb.end : x.span.start]):
        return None
    return verb


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
