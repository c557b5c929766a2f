"""A date or a time that no calendar or clock has.

## Why it matters
"April 31", "Feb. 29, 2023", "January 10-1", "June 3th", "May 20014", "13 p.m." and "14:75" are slips of the keyboard: the reader cannot
know which day or hour was meant, and neither can the next editor.

## When to ignore
A slip quoted on purpose and marked `[sic]` is not reported. "11st 6lb" is a weight; version numbers, scores, ratios, running times
and verses are no times of day.
"""

from __future__ import annotations

import calendar
import datetime as dt
import re

from newslint.checks.dates import _verbs as verbs
from newslint.checks.dates._calendar import MONTHS, NEAR_DAYS, date_span, day_text, on, sic, singles
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Span, finding, replace, rule

EXAMPLES: list[Bad | Good] = [
    Bad("She led the bank between [[2009 and 1999]]."),
    Bad("The last ferry sailed at [[6 p.m. Monday morning]]."),
    Good("The difference between 2009 and 1999 is large."),
    Bad("The law takes effect on [[April 31]].", says="April has 30 days"),
    Bad("She was born on [[Feb. 29, 2023]], in Leeds.", says="2023 was no leap year"),
    Bad("The bridge was shut from [[February 20 - 30]] for repairs.", says="February has 29 days"),
    Bad("The tour runs [[January 10-1]], the promoter said.", says="runs backward"),
    Good("She pleaded guilty on January 13th to 12 sample counts."),
    Bad("He led the party from [[2019-2009]].", says="runs backward"),
    Bad("The ferry sank on June [[3th]] near the pier.", hint="3rd"),
    Bad("The [[92rd]] Academy Awards were held in Los Angeles.", hint="92nd"),
    Bad("He was elected in [[May 20014]] and left two years later.", says="five figures"),
    Bad("The flight left at [[14:75]] on Monday.", says="minutes"),
    Bad("The vote ended at [[13 p.m.]] on Thursday.", says="hours"),
    Bad("Trading closed at [[25 o'clock]].", says="hours"),
    Bad("Officers were called at [[4 a.m. in the afternoon]].", says="a.m. is before noon"),
    Bad("The show starts at [[8 p.m. in the morning]].", says="p.m. is after noon"),
    Bad("The hearing is set for the [[31st of June]].", says="June has 30 days"),
    Bad("The shop will be closed from [[20 to 18 May]].", says="runs backward"),
    Bad("A curfew holds from [[25:00]] local time on Friday.", says="hours"),
    Bad("The [[21th]] century began with a boom.", hint="21st"),
    Bad("The report, dated [[2023-02-30]], was leaked.", says="February has 28 days"),
    Bad("The sale runs from [[June 12, 2024, to June 3, 2024]], the shop said.", says="runs backward"),
    Bad("She arrived on [[September 31]] with her son.", says="September has 30 days"),
    Good("A stage version of “The Thirty-First of June” opens in July. The map, drawn at 1:75, shows every tap."),
    Good("Her 1:51:01 was made up of 18:30 in the water, 58:21 on the bike and 34:10 on foot."),
    Good("The law took effect on April 30."),
    Good("She was born on Feb. 29, 2024, a leap day."),
    Good("People born on Feb. 29 have few birthdays.", date="2023-03-01"),
    Good("The talks ran from December 30 to January 2."),
    Good("The season 2019-20 was cut short, and so was 2020-21."),
    Good("He weighed in at 11st 6lb, having lost 2st since May."),
    Good("They won 14-75 and ran the mile in 3:75 by a broken clock, a ratio of 14:75."),
    Good("He read from John 3:16 and Psalm 119:105."),
    Bad("The order took effect on [[March 0]], the council said.", says="day 0"),
    Good("At a mixing ratio of 14:75 the slurry set too quickly, and at 10:90 not at all."),
    Good("Version 13.30.2 came out at 13:30 on Monday."),
    Good("“We met on April 31 [sic],” the letter said."),
    Good("At 4 a.m. in the morning the phone rang; at 11 p.m. at night it rang again."),
    Good("The train left at 24:00 and the next at 00:15 a.m. on Tuesday."),
    Good("He finished the run in 25:10 and the second lap at 24:35."),
    Good("The 1st, 2nd, 3rd, 4th, 11th, 12th, 13th, 21st, 22nd, 23rd, 111th and 112th floors."),
    Good("The 10-1 win on January 10 was their best since 2009."),
    Good("The dynasty (2019-2009 B.C.) fell to invaders."),
    Good("The bank paid 30012 shares in May 2014."),
    Good("Storms hit on Feb. 29, the last day of the month.", date="2024-03-02"),
    Bad("From [[August 32]] the bridge will be closed to lorries."),
    Good("By June 60 percent of the wheat had been cut. Since May 45 people were hurt."),
    Good("The second goal came after 72:45 on the match clock, the third in stoppage time."),
    Bad("A census taken in [[20011]] counted 4,120 people in the town.", says="five figures"),
    Bad("The firm was founded in [[19989]], and sold in 2001.", says="five figures"),
    Good("The deadline was moved from 2029 to 2021, and the talks were brought forward from June 20 to June 12."),
    Good("The flat at 31 April Road sold in February 2020, 30 days after it was listed."),
    Good("Her own anniversary is on February 29. She has had six since 1996.", date="2018-12-30"),
    Bad("The closing date is [[32 December]], and payments will be made in May.", says="December has 31 days"),
    Bad("The office will be shut between 28 and [[33 June]].", says="June has 30 days"),
    Good("In court on Monday were 32 March Airways pilots, and the bill went from 29 to 34 May Day marchers."),
    Bad("Applications close [[Feb. 29]], the college said.", date="2021-01-27"),
    Good("Applications close Feb. 29, the college said.", date="2020-01-27"),
]  # fmt: skip

_ORDINAL = regexp(r"(?<![\w.,/#-])(\d{1,3}(?:,\d{3})*|\d{4})(st|nd|rd|th|ST|ND|RD|TH)\b")
#: Words near "11st" that make stones of it.
_STONES = regexp(
    r"\b(?:stone|weigh\w*|weight|lb|lbs|heavier|lighter|kg|pounds|slimm\w*|diet)\b|\dlb|\b(?:lost|gained|los(?:es|ing)|gaining|shed|dropped) (?:\w+ ){0,3}\d+st\b",
    re.IGNORECASE,
)
#: Before a range that is none: "moved from 2029 to 2021".
_MOVED = regexp(
    r"\b(?:mov|chang|brought|bring|push|pull|shift|cut|reduc|advanc|forward|fell|fall|drop|ros|ris|compar|date|down|up|went|back)\w*\b[^.;]{0,40}\bfrom\s+$",
    re.IGNORECASE,
)
_BARE_YEAR = regexp(
    r"\b(?:[Ii]n|[Ss]ince|[Uu]ntil) (\d{5})(?=[,.;)]|\s(?:and|when|after|before|to|as|at|by|for|he|she|they|it|has|have|had|did|does|was|were)\b|\s[a-z]+ed (?:the|an?|that|his|her|its|their|\d|[A-Z]))(?![.,]\d)"
)
_MONTH = r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)|Apr(?:il|\.)|May|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)"
#: May 20014, 4 October 19921.
_LONG_YEAR = regexp(rf"\b(?:{_MONTH} \d{{1,2}},? |\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? )(\d{{5}})\b(?![.,]\d)")
_TITLE = rf"(?P<month>{_MONTH})"
_END = r"(?=$|[.,;:!?)”\"]|\s(?:and|to|or|in which|in|at|as|after|before|with|when|for|by|on|of|that|until|through)\b|\s?[–—-])"
#: March 32: no month has so many days. In "in May 32 people were hurt" the figure counts people.
_NO_DAY = regexp(
    rf"(?<![\w-])(?:(?P<lead>[Oo]n|[Uu]ntil|till|til|[Bb]y|through|[Ss]ince|[Ff]rom|between|and|to|before|after|dated|\w+day,?) )?{_TITLE} (?P<day>3[2-9]|[4-9]\d|00?)(?:st|nd|rd|th)?\b(?!%|[.,:/-]\d|,? \d)(?P<end>{_END})?"
)
_DAY_FIRST = regexp(
    rf"(?<![\w,.-])(?:[Oo]n|[Uu]ntil|[Tt]ill|[Bb]y|[Ff]rom|[Ss]ince|[Tt]he|[Dd]ated|of|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?|"
    rf"(?:is|was|for|before|after|between|and|to|through|[Dd]ate:|[Dd]eadline:)(?= \d\d(?:st|nd|rd|th)? {_MONTH}(?:,? \d{{4}}\b|$|[,.;:!?)]| (?:and|to|at|in|when|for|but|or|by|this|next|last)\b)))"
    rf" (?P<day>3[2-9]|[4-9]\d)(?:st|nd|rd|th)? (?:of )?{_TITLE}(?![\w-])"
)
#: An hour that no day has: "at 25:10". A runner's, a song's or a match's time is none of the clock.
_HOUR = regexp(
    r"\b(?:[Bb]etween [\w:.]{1,9} and|at|from|until|till|by|before|after|since|around|about) (?P<time>(?:(?:2[4-9]|3\d):[0-5]|(?:[01]\d|2[0-3]):[6-9])\d)(?![:.,]?\d)(?! (?:mark|of the|into|in the (?:first|second|third|fourth|final|opening|last))\b)"
)
_PROPORTION = regexp(r"\b(?:ratios?|odds|proportions?|drawn at|mix(?:ing|ture)?|scale|verses?|psalm|gospel)\b", re.IGNORECASE)
_NO_CLOCK = regexp(
    r"\b(?:laps?|miles?|km|kilomet\w+|metres?|meters?|finish\w*|race|raced|runners?|marathon|splits?|seconds|pace|verses?|chapters?|gospel|psalm|scriptures?|ratio|odds|scor\w+|goals?"
    r"|equali\w+|period|quarter|possession|video|tracks?|episodes?|songs?|podcast|footage|clip|recording|album|timer|personal best|season best|swim|swam|rode|stopwatch|bible|preach\w*|sermon)\b",
    re.IGNORECASE,
)
#: Minutes and seconds: hours of no clock.
_TOO_LATE = regexp(r"\b(?:2[4-9]|[3-9]\d):[0-5]\d\b")


def _taken(doc: Document, span: Span) -> bool:
    """Whether a time is how long something took: "58:21 on the bike and 34:10 on foot"."""
    sentence = doc.sentence_at(span.start).of(doc.text)
    return _NO_CLOCK.search(sentence) is not None or len(_TOO_LATE.findall(sentence)) > 1


#: Texts about dates that do not exist, and stories of a far future.
_ABOUT = regexp(
    r"\b(?:there (?:is|was|are|were|will be|would be) no|no such|(?:does|did) not exist|non-?existent|never existed|imaginary|calendars?|typo|misprint\w*|joke\w*)\b",
    re.IGNORECASE,
)
_FICTION = regexp(
    r"\b(?:novel\w*|fiction\w*|sci-fi|stor(?:y|ies)|trilogy|film|video ?game|sets? (?:his|her|its|their|in)|set in|imagines?|dystopia\w*|far future|years? from now)\b",
    re.IGNORECASE,
)
_HALF_OF_DAY = regexp(r" (?:in the|this|that|the same|on \w+|\w+day) (morning|afternoon|evening)\b| (tonight)\b| at (night)\b")
_TIME_WORDS = regexp(r"\s*(?:local|on|hours|GMT|UTC|this|today|yesterday|tomorrow|[A-Z]{3,4}\b)")
#: "Led the bank between 2009 and 1999"; two years that are compared have no order.
_IN_BETWEEN = regexp(r"(?<!\bdifference)(?<!\bdifferences)(?<!\bgap)(?<!\bcompare)(?<!\bcompared)(?<!\bcomparison)(?<!\bcomparisons)(?<!\bcontrast)(?<!\bchanged)(?<!\bchange) [Bb]etween $")
_BEFORE_CHRIST = regexp(r"\s*(?:BCE?|B\.C)|[-–/][A-Z\d]")
_LEAP = regexp(r"\b(?:leap|born|birthdays?|anniversar(?:y|ies)|leapling)\b", re.IGNORECASE)


@rule("NL202", "impossible-date", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for x in doc.dates:
        found = _backward(doc, x)
        if found is None:
            problems = [p for y in singles((x,)) if (p := _impossible(doc, y))]
            # "February 20 - 30": the range is one slip.
            if problems:
                span = x.span if x.items and x.kind == "range" and x.role is None else problems[0][0]
                found = span, problems[0][1]
        if found and not sic(doc, found[0]) and not _titled(doc, Span(*found[0])):
            yield finding(Span(*found[0]), found[1], confidence=0.97)
    yield from _suffixes(doc)
    yield from _printed(doc)


def _titled(doc: Document, span: Span) -> bool:
    """Whether a date is the name of a play or book: “The Thirty-First of June”."""
    return _WORK.search(doc.text, max(span.start - 8, 0), span.start) is not None and doc.text[span.end : span.end + 1] in "”\"’'"


def _printed(doc: Document) -> Findings:
    """What the layer takes for no date at all: March 32, 25:10, the year 20014."""
    for pattern in (_BARE_YEAR, _LONG_YEAR):
        for m in pattern.finditer(doc.text):
            span = Span(m.start(1), m.end(1))
            if _FICTION.search(doc.sentence_at(span.start).of(doc.text)) or _covered(doc, span):
                continue
            if any(1900 <= int(m[1][:k] + m[1][k + 1 :]) <= 2099 for k in range(5)) and not sic(doc, span):
                yield finding(span, f"the year {m[1]} has five figures", confidence=0.9)
    for pattern in (_NO_DAY, _DAY_FIRST):
        for m in pattern.finditer(doc.text):
            span = Span(min(m.start("month"), m.start("day")), max(m.end("month"), m.end("day")))
            open_end = pattern is _NO_DAY and (m["lead"] or "").lower() in ("", "by", "until", "till", "til", "since", "before", "after")
            if (open_end and (m["end"] is None or not (m["lead"] or int(m["day"])))) or sic(doc, span) or _covered(doc, span):
                continue
            counts = m.groupdict().get("lead") in (None, "and", "to") and int(m["day"]) > 39
            if (
                counts
                or (m["month"] == "May" and doc.text[m.end("month")] == ".")
                or _ABOUT.search(doc.sentence_at(span.start).of(doc.text))
            ):
                continue
            if not int(m["day"]):
                yield finding(span, "no month has a day 0", confidence=0.95)
                continue
            number = _NUMBERS[m["month"][:3]]
            yield finding(span, f"{MONTHS[number - 1]} has {calendar.monthrange(2024, number)[1]} days", confidence=0.95)
    for m in _HOUR.finditer(doc.text):
        span = Span(m.start("time"), m.end("time"))
        if (
            m["time"] == "24:00"
            or _taken(doc, span)
            or sic(doc, span)
            or _impossible_time(doc, span)
        ):
            continue
        hour, minute = m["time"].split(":")
        yield finding(
            span,
            f"an hour has 60 minutes, not {minute}" if int(minute) > 59 else f"a day has 24 hours, so there is no {hour}:{minute}",
            confidence=0.9,
        )


#: What opens a title.
_WORK = regexp(r"[“\"‘'](?:The |A )?$")
_NUMBERS = {name[:3]: n for n, name in enumerate(MONTHS, 1)}


def _covered(doc: Document, span: Span) -> bool:
    """Whether the layer has read a year there, which is reported as such if it is wrong."""
    return any(
        len(y.parts["year"].of(doc.text)) == 5 for x in doc.dates if x.span.overlaps(span) for y in singles((x,)) if "year" in y.parts
    )


def _impossible_time(doc: Document, span: Span) -> bool:
    return any(_time(doc, y) for x in doc.dates if x.kind == "time" and x.span.overlaps(span) for y in singles((x,)))


def _impossible(doc: Document, x: TimeExpression) -> tuple[Span, str] | None:
    if x.kind == "time":
        return _time(doc, x)
    for key in ("year",):
        if key in x.parts and len(x.parts[key].of(doc.text)) == 5:
            if _FICTION.search(doc.sentence_at(x.span.start).of(doc.text)):
                return None
            return (x.span, f"the year {x.parts[key].of(doc.text)} has five figures")
    if x.kind != "date":
        return None
    if x.month is None or x.day is None:
        return _figures(doc, x)
    if not 1 <= x.month <= 12:
        return x.span, f"there is no month {x.month}"
    span = date_span(x)
    longest = calendar.monthrange(2024, x.month)[1]
    if not 1 <= x.day <= longest:
        sentence = doc.sentence_at(span.start).of(doc.text)
        if _ABOUT.search(sentence) or (x.month == 2 and x.day == 30 and "1712" in sentence):
            return None
        return span, f"{MONTHS[x.month - 1]} has {_length(doc, x)} days"
    if x.day == 29 and x.month == 2:
        return _leap_day(doc, x, span)
    return None


def _length(doc: Document, x: TimeExpression) -> int:
    """The length of the month in the year that is printed or meant."""
    year = x.year or (doc.metadata.date.year if doc.metadata.date else 2024)
    return calendar.monthrange(year if 1 <= year <= 9999 else 2024, x.month or 1)[1]


def _leap_day(doc: Document, x: TimeExpression, span: Span) -> tuple[Span, str] | None:
    """February 29 of a common year; without a year only when the nearest February had 28 days and the day is said to be a date."""
    if x.year is not None:
        if on(x.year, 2, 29) or not 1 <= x.year <= 9999:
            return None
        later = doc.metadata.date is not None and x.year > doc.metadata.date.year
        return span, f"{x.year} {'is' if later else 'was'} no leap year: February has 28 days"
    published = doc.metadata.date
    if published is None or _LEAP.search(doc.sentence_at(span.start).of(doc.text)):
        return None
    nearest = min(
        (dt.date(y, 2, 28) for y in (published.year - 1, published.year, published.year + 1)), key=lambda d: abs((d - published).days)
    )
    governed = verbs.governing(doc, x, x)
    verb = governed[0] if governed else None
    before = re.search(r"([\w-]+) $", doc.text[max(x.span.start - 20, 0) : x.span.start])
    fixture = before is not None and before[1].lower() in verbs.TIMETABLE  # "Applications close Feb. 29", where a parse finds no verb
    to_come = nearest > published and (fixture or (verb is not None and (verb.time == "future" or verb.timetable)))
    if (
        on(nearest.year, 2, 29)
        or abs((nearest - published).days) > NEAR_DAYS
        or (x.tense != "past" and any(0 < (r.low - published).days < 370 for r in x.readings))
        or (not to_come and any(-370 < (r.low - published).days <= 0 for r in x.readings))
    ):
        return None
    if "preposition" not in x.parts and x.weekday is None and not fixture and not (verb and doc.text[verb.span.end : x.span.start] == " " and verb.word.text.lower() not in ("called", "named", "dated")):
        return None  # but "applications close Feb. 29"
    return span, f"{nearest.year} {'is' if nearest > published else 'was'} no leap year: February has 28 days"


def _figures(doc: Document, x: TimeExpression) -> tuple[Span, str] | None:
    """31/04/2019: a day and a month in either order, and in neither a date."""
    if x.readings or x.year is None or "/" not in x.span.of(doc.text):
        return None
    a, b = (int(p) for p in x.span.of(doc.text).split("/")[:2])
    if min(a, b) > 12 or max(a, b) > 31 or min(a, b) < 1:
        return None
    return x.span, f"{MONTHS[min(a, b) - 1]} {x.year} has {calendar.monthrange(x.year, min(a, b))[1]} days"


def _backward(doc: Document, x: TimeExpression) -> tuple[Span, str] | None:
    """A range whose end comes before its start: "January 10-1", "2019-2009"."""
    if x.kind != "range" or x.role == "list" or x.first is None or x.last is None:
        return None
    a, b = x.first, x.last
    if _MOVED.search(doc.text, max(x.span.start - 70, 0), x.span.start):
        return None
    if a.kind == b.kind == "year" and a.year and b.year and a.year > b.year:
        joint = doc.text[a.span.end : b.span.start].strip()
        spans = joint in ("-", "–", "to", "through", "until") or (joint == "and" and _IN_BETWEEN.search(doc.text, max(x.span.start - 30, 0), x.span.start))
        if _BEFORE_CHRIST.match(doc.text, x.span.end) or not spans:
            return None
        return x.span, f"the range runs backward: {b.year} comes before {a.year}"
    if a.kind != "date" or b.kind != "date" or not (a.day and b.day and a.month and b.month):
        return None
    if a.year and b.year:
        first, last = on(a.year, a.month, a.day), on(b.year, b.month, b.day)
        if first and last and last < first:
            return x.span, f"the range runs backward: {day_text(last)} comes before {day_text(first)}"
    elif a.month == b.month and a.year == b.year and b.day < a.day:
        return x.span, f"the range runs backward: {b.day} comes before {a.day}"
    return None


def _time(doc: Document, x: TimeExpression) -> tuple[Span, str] | None:
    text = x.span.of(doc.text)
    figures = [int(n) for n in re.findall(r"\d+", text)]
    if x.minute is None and figures:
        hour, minute = figures[0], figures[1] if len(figures) > 1 else 0
        if minute > 59 and not x.modifier and _PROPORTION.search(doc.sentence_at(x.span.start).of(doc.text)):
            return None
        if minute > 59:
            return x.span, f"an hour has 60 minutes, not {minute}"
        if (
            x.modifier
            and hour > 12
            and re.search(r"\b(?:the|these|those|all|of) $", doc.text[max(x.span.start - 7, 0) : x.span.start])
            and re.match(r" \w+s\b", doc.text[x.span.end :])
        ):
            return None  # "the 13 p.m. sailings" are thirteen
        if x.modifier and hour > 12:
            return x.span, f"there is no {hour} {'p.m.' if x.modifier == 'pm' else 'a.m.'}: such hours end at 12"
        clock = "clock" in text or "zone" in x.parts or _TIME_WORDS.match(doc.text, x.span.end)
        if hour > 23 and clock and not x.modifier and (hour, minute) != (24, 0) and not _taken(doc, x.span):
            return x.span, f"a day has 24 hours, so there is no {text}"
        return None
    if "clock" in text and figures and figures[0] > 12:
        return x.span, f"a clock has 12 hours, so there is no {text}"
    m = _HALF_OF_DAY.match(doc.text, x.span.end)
    if m and x.modifier and x.minute is not None:
        part = m[1] or m[2] or m[3]
        span = Span(x.span.start, m.end())
        if x.modifier == "am" and (part in ("afternoon", "evening", "tonight") or (part == "night" and x.minute >= 360)):
            return span, f"a.m. is before noon, not in the {'evening' if part == 'tonight' else part}"
        if x.modifier == "pm" and part == "morning":
            return span, "p.m. is after noon, not in the morning"
    return None


def _suffixes(doc: Document) -> Findings:
    """3th, 92rd, 21th."""
    for m in _ORDINAL.finditer(doc.text):
        number, suffix = int(m[1].replace(",", "")), m[2].lower()
        right = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
        if suffix == right:
            continue
        span = Span(m.start(), m.end())
        sentence = doc.sentence_at(m.start()).of(doc.text)
        if sic(doc, span) or (suffix == "st" and (_STONES.search(sentence) or doc.text[m.end() : m.end() + 1].isdigit())):
            continue
        cured = m[1] + (right.upper() if m[2].isupper() else right)
        yield finding(span, f"the ordinal of {m[1]} is {cured}", hint=replace(span, cured), confidence=0.98)
