"""A duration that does not fit the days or hours given for it.

## Why it matters
"A two-day visit on Tuesday" puts two days into one, "the three-day fair, June 18-19" three into two, and a "three-hour hearing from 9 a.m.
to 11 a.m." lasts two. One of the two sides is wrong or a day is missing.

## When to ignore
Both ways of counting are right: June 18 to 20 are three days or two nights. "Starting", "beginning" or "from" one day says nothing of
the end. One day contradicts a longer event only where the event as a whole is placed on it: "announced a two-day strike on Tuesday" and
"arrived on Tuesday for a two-day visit" are fine.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.dates._calendar import sic, words
from newslint.layers.dates import TimeExpression
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("Putin’s rare [[2-day visit]] to Pyongyang {{on Tuesday}} for a summit is his first trip there in 24 years.", says="2 days"),
    Bad("The minister made a [[three-day trip]] to Brussels {{on Monday}}.", says="one day"),
    Bad("{{On Thursday}}, the party will hold a [[two-day convention]] in Atlanta."),
    Bad("The [[two-day summit]] was held in Geneva {{on June 16}}."),
    Bad("{{Tuesday}}’s [[two-day summit]] ended without a deal."),
    Bad("The [[three-day festival]] will be held {{June 18-19}} in the park.", says="2 days"),
    Bad("The [[two-day talks]], held from {{Monday to Friday}}, ended without a deal.", says="5 days"),
    Bad("The [[three-hour hearing]] from {{9 a.m. to 11 a.m.}} drew a crowd.", says="2 hours"),
    Bad("The committee met for a [[five-day session]], {{March 3-5}}."),
    Bad("A [[four-day conference]] ({{May 6-14}}) will mark the anniversary."),
    Bad("The [[weeklong strike]] is planned for {{Wednesday}}."),
    Bad("The [[two-week course]] runs from {{June 3 to July 12}}."),
    Bad("The fair runs from {{June 21 to June 22}}. The [[five-day event]] is free.", says="2 days"),
    Bad("Fighting stopped for a [[two-day truce]] on {{Monday, Tuesday and Wednesday}}, the army said.") ,
    Bad("The [[90-minute lecture]], from {{6 to 7 p.m.}}, is free."),
    Good("Putin’s two-day visit to Pyongyang starting on Tuesday is his first trip there in 24 years."),
    Good("The two-day visit, from Tuesday, is his first."),
    Good("The three-day festival will be held June 18-20 in the park."),
    Good("Guests booked a two-night stay, June 18-20."),
    Good("The two-day festival will be held June 18-20, from noon to noon."),
    Good("The union announced a two-day strike on Tuesday."),
    Good("He arrived in Beijing on Tuesday for a two-day visit."),
    Good("She left for a three-day trip to India on Monday."),
    Good("The two-day summit opened in Geneva on Wednesday."),
    Good("The first day of the two-day meeting on Tuesday was devoted to trade."),
    Good("On the sidelines of a two-day summit on Tuesday, the two leaders met."),
    Good("During a two-day visit to Paris on Tuesday he spoke to students."),
    Good("Lawmakers approved a two-day extension on Friday."),
    Good("He won a three-day pass for the festival, which runs June 3-14."),
    Good("After a three-day delay, the conference will be held June 18-19."),
    Good("The three-hour hearing from 9 a.m. to noon drew a crowd."),
    Good("The two-hour show runs from 7:30 p.m. to 9:15 p.m."),
    Good("A 10-day heat wave ended as the games of June 18-19 began."),
    Good("The two-day meeting on Tuesday and Wednesday is the third this year."),
    Good("The two-day conference ends on Wednesday."),
    Good("The two-week course runs from June 3 to June 14."),
    Good("She returned from a two-day visit to Rome on Tuesday."),
    Good("A 24-hour strike on Tuesday shut the airport."),
    Good("The nearly two-week strike, June 3-14, is over, and a two-day ban applies Friday."),
]  # fmt: skip

#: Nouns that a duration measures but no dates bound.
_NOT_EVENTS = words(
    """notice delay extension deadline gap wait lead lull pass passes ticket tickets forecast average high low streak supply window
    warning rule period limit head break growth contract deal sentence ban suspension term history career record absence drought
    hiatus journey drive walk ride week weeks weekend weekends month year years day days work workweek shift old trading yield bond
    bonds plan outlook"""
)
#: After these words between the two sides, the dates are another event's.
_OTHER = re.compile(
    r"\b(?:which|who|whose|that|after|before|during|when|while|following|ahead|since|because|but|and|as|where|until|despite"
    r"|than|if|said|says|told)\b|[;:“”\"]|\bof the\b|\bat the\b.*\bat the\b|, \w+ing\b",
    re.IGNORECASE,
)
_MADE = (
    r"(?:hold|holds|held|holding|host|hosts|hosted|hosting|stage|stages|staged|staging|make|makes|made|making|pay|pays|paid"
    r"|paying|conduct|conducted|conducts|organi[sz]e[ds]?|convene[ds]?|have|had|has)"
)
_HELD = (
    r"(?:(?:will be|was|were|is being|is to be|are to be|has been|being|to be|is|are) (?:held|staged|hosted|convened"
    r"|organi[sz]ed|scheduled|set|planned|slated)|held|takes? place|took place|will take place|taking place|happened"
    r"|occurred|is|are|was|were)"
)
#: Words that make the day a beginning, an end or one of several.
_PARTIAL = re.compile(
    r"\b(?:start\w*|beg[iau]n\w*|open\w*|launch\w*|kick\w*|conclud\w*|end(?:s|ed|ing)?|wrap\w*|clos\w*|final|first day"
    r"|second day|third day|last day|opening day|day (?:one|two|three|1|2|3)|arriv\w*"
    r"|depart\w*|from|until|through|into|extend\w*|resum\w*|continu\w*|sideline\w*|announc\w*|propos\w*|plan to|cancel\w*"
    r"|postpon\w*|return\w*|leav\w*|left|embark\w*|commenc\w*|set off|agree\w*|call\w*|part of|middle|midway|halfway"
    r"|remain\w*)\b",
    re.IGNORECASE,
)
_NOUN = re.compile(r"[- ]?\s?((?:[\w’'-]+ ){0,3}?)([a-z]+)\b")
_RUNS = re.compile(r"\b(?:runs?|ran|lasts?|lasted|take[sn]? place|took place|held|continues?|open|scheduled|planned|is|will be)\b")
#: Days in one unit, and how many days off a stated number of units may be.
_UNIT_DAYS = {"day": 1.0, "night": 1.0, "week": 7.0, "fortnight": 14.0, "month": 30.44, "year": 365.25}
_SLACK_DAYS = {"day": 0.0, "night": 0.0, "week": 3.0, "fortnight": 4.0, "month": 16.0, "year": 190.0}


def _durations(doc: Document, sentence: Span) -> list[TimeExpression]:
    return [
        x
        for x in doc.dates
        if x.kind == "duration" and sentence.contains(x.span) and x.count is not None and not x.approximate and x.count_high is None
    ]


@rule("NL203", "duration-mismatch", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    durations = [
        x
        for x in doc.dates
        if x.kind == "duration" and x.count is not None and not x.approximate and x.count_high is None and x.role is None
    ]
    for x in durations:
        sentence = doc.sentence_at(x.span.start)
        noun = _noun(doc, x, sentence)
        if noun is None or sic(doc, x.span):
            continue
        primary = Span(x.span.start, noun.end)
        near = [d for d in doc.dates if sentence.contains(d.span) and d is not x]
        found = _range(doc, x, noun, near) or _previous(doc, x, noun, sentence, near) or _one_day(doc, x, noun, sentence, near)
        if found:
            other, message = found
            yield finding(primary, message, related=[Related(other, "the days given")], confidence=0.85)


def _noun(doc: Document, x: TimeExpression, sentence: Span) -> Span | None:
    """The event that the duration measures: "2-day visit", "three-day state visit"."""
    text = x.span.of(doc.text)
    if (
        "-" not in text
        and not text.lower().endswith("long")
        and "‑" not in text
        and not re.search(r"\d (?:day|hour|week|month|year|minute)$", text)
    ):
        return None
    m = re.compile(r"(?: |,)?((?: ?[\w’'-]+){1,5})").match(doc.text, x.span.end, min(sentence.end, x.span.end + 60))
    if not m:
        return None
    at = x.span.end
    end = None
    for word in re.compile(r" ([^\W\d_][\w’'-]*)").finditer(doc.text, at, min(sentence.end, at + 60)):
        if word.start() != at:
            break
        lower = word[1].lower()
        if lower in _STOPS or (end is not None and lower not in _EVENT_NOUNS and (lower.endswith(("ed", "ing")) or word[1][0].isupper())):
            break
        if lower in _NOT_EVENTS:
            return None
        at = word.end()
        end = Span(word.start(1), at)
        if lower in _EVENT_NOUNS:
            break
    return end


_STOPS = words(
    """to in on at of for with from by and or the a an is was are were will would has had have that which who between held runs run ran
    as into starting beginning during after before until through over this last next here there it he she they but said says began
    starts ended ends began takes took planned scheduled set opens opened can may could"""
)
_EVENT_NOUNS = words(
    """visit trip tour summit meeting conference festival strike hearing trial talks session event convention forum gathering congress
    retreat fair course workshop seminar symposium tournament match show concert exhibition walkout stoppage protest truce ceasefire
    rally march mission exercise exercises drill drills debate vote election lecture screening performance stay state_visit swing
    pilgrimage journey celebration holiday curfew closure lockdown outing class interview ceremony marathon game sale auction expo
    camp hackathon pageant race regatta championship championships games"""
)


def _range(doc: Document, x: TimeExpression, noun: Span, near: list[TimeExpression]) -> tuple[Span, str] | None:
    """The duration against a range or list of the same sentence."""
    ranges = [r for r in near if r.kind == "range"]
    same = [d for d in near if d.kind == "duration" and d.unit == x.unit and d.count is not None]
    if len(ranges) != 1 or same:
        return None
    r = ranges[0]
    if r.span.start >= noun.end:
        gap = doc.text[noun.end : r.span.start]
    else:
        gap = doc.text[r.span.end : x.span.start]
    if len(gap) > 90 or _OTHER.search(gap) or gap.count(",") > 1:
        return None
    return _compare(doc, x, r)


def _compare(doc: Document, x: TimeExpression, r: TimeExpression) -> tuple[Span, str] | None:
    """What the range counts, when it does not fit."""
    count = x.count or 0
    if r.first is None or r.last is None:
        return None
    if r.first.kind == "time":
        return _hours(x, r, count)
    if x.unit not in _UNIT_DAYS or not r.readings or any(not i.readings for i in r.items):
        return None
    if r.first.kind not in ("date", "weekday") or (r.first.kind == "weekday" and x.unit != "day"):
        return None
    if r.role == "list":
        days = len(r.items)
        fits = days == count or x.unit != "day"
        if days < count and _PARTIAL.search(doc.sentence_at(x.span.start).of(doc.text)):
            return None
    else:
        low, high = r.first.readings[0].low, r.last.readings[0].low
        days = (high - low).days + 1
        if r.first.kind == "weekday":
            days = ((r.last.weekday or 0) - (r.first.weekday or 0)) % 7 + 1
        want = count * _UNIT_DAYS[x.unit]
        slack = _SLACK_DAYS[x.unit]
        fits = want - slack <= days <= want + 1 + slack
    if fits or days < 1 or days > 400 * max(count, 1):
        return None
    return r.span, f"{r.span.of(doc.text)} is {days} day{'s' if days > 1 else ''}, not {_said(x)}"


def _hours(x: TimeExpression, r: TimeExpression, count: float) -> tuple[Span, str] | None:
    if x.unit not in ("hour", "minute") or r.first is None or r.last is None or r.first.minute is None or r.last.minute is None:
        return None
    minutes = (r.last.minute - r.first.minute) % 1440
    said = count * (60 if x.unit == "hour" else 1)
    slack = 30 if x.unit == "hour" and count == int(count) else 15
    if abs(minutes - said) <= slack or not minutes:
        return None
    hours = f"{minutes / 60:g} hour{'s' if minutes != 60 else ''}" if minutes % 30 == 0 else f"{minutes} minutes"
    return r.span, f"from the first time to the last is {hours}, not {_said(x)}"


def _said(x: TimeExpression) -> str:
    count = x.count or 0
    return f"{count:g} {x.unit}{'s' if count != 1 else ''}"


def _previous(doc: Document, x: TimeExpression, noun: Span, sentence: Span, near: list[TimeExpression]) -> tuple[Span, str] | None:
    """ "The fair runs from June 21 to 22. The five-day event is free.": the range stands in the sentence before or after."""
    if x.unit not in _UNIT_DAYS or any(d.kind in ("range", "date", "weekday") for d in near):
        return None
    block = doc.block_at(x.span.start).span
    sentences = doc.sentences_in(block)
    at = next((i for i, s in enumerate(sentences) if s == sentence), -1)
    starts = re.match(r"[Tt]h(?:e|is) $", doc.text[sentence.start : x.span.start])
    options: list[Span] = []
    if starts and at > 0:
        options.append(sentences[at - 1])
    if 0 <= at < len(sentences) - 1 and re.match(
        rf"(?:It|The event|The {re.escape(noun.of(doc.text))}|They) (?:\w+ )?(?:will )?(?:runs?|lasts?|takes? place|is|are|be)\b",
        sentences[at + 1].of(doc.text),
    ):
        options.append(sentences[at + 1])
    for other in options:
        ranges = [
            r
            for r in doc.dates
            if (r.kind == "range" and other.contains(r.span) and r.first and r.first.kind == "date" and r.role is not None)
            or (r.kind == "range" and other.contains(r.span) and r.first and r.first.kind == "date")
        ]
        durations = [d for d in doc.dates if d.kind == "duration" and other.contains(d.span)]
        if (
            len(ranges) == 1
            and not durations
            and _RUNS.search(doc.text, other.start, ranges[0].span.start)
            and not _OTHER.search(other.of(doc.text))
        ):
            return _compare(doc, x, ranges[0])
    return None


def _one_day(doc: Document, x: TimeExpression, noun: Span, sentence: Span, near: list[TimeExpression]) -> tuple[Span, str] | None:
    """A longer event placed as a whole on one day."""
    if x.unit not in ("day", "week", "month", "year") or (x.count or 0) * _UNIT_DAYS[x.unit] < 1.5:
        return None
    days = [d for d in near if d.kind in ("weekday", "date", "range") or (d.kind == "relative" and d.unit == "day")]
    if len(days) != 1 or days[0].kind not in ("weekday", "date") or days[0].role == "start" or days[0].bounds:
        return None
    day = days[0]
    partial = _PARTIAL.search(sentence.of(doc.text)) and not re.match(r"['’]s ", doc.text[day.span.end : day.span.end + 3])
    if partial or doc.in_quotation(x.span) != doc.in_quotation(day.span):
        return None
    if not any(_placed(doc, x, noun, sentence, day)):
        return None
    where = (
        Span(day.parts["preposition"].start, day.span.end)
        if "preposition" in day.parts and day.parts["preposition"].of(doc.text).lower() == "on"
        else day.span
    )
    return where, f"{_said(x)} are placed on one day: {day.span.of(doc.text)}"


def _placed(doc: Document, x: TimeExpression, noun: Span, sentence: Span, day: TimeExpression) -> Iterator[bool]:
    """Whether the sentence puts the event as a whole on the day, by construction."""
    text = doc.text
    left = text[sentence.start : x.span.start]
    if day.span.start >= noun.end:
        gap = text[noun.end : day.span.start]
        if len(gap) > 80 or _OTHER.search(gap) or gap.count(",") > 0:
            return
        # "The two-day summit was held in Geneva on Tuesday."
        yield bool(
            re.fullmatch(
                rf"(?: (?:in|at|to|with|between|of|for) [^,]{{2,50}}?)?,? {_HELD}(?: (?:in|at|with) [^,]{{2,40}}?)? (?:on|for)?\s*", gap
            )
        ) and _subject(left)
        plain = re.fullmatch(r"(?: (?:in|at|to|with|between|of|by|for) (?:(?!\b(?:on|to|for)\b)[^,]){2,50}?){0,2}(?: on)? ?", gap)
        # "made a three-day trip to Brussels on Monday"
        yield (
            bool(plain)
            and bool(re.search(rf"\b{_MADE} (?:(?:a|an|the|his|her|its|their|another)\s)?(?:[\w’'-]+ ){{0,2}}$", left))
            and (" on" in gap or day.kind == "weekday")
        )
        # "His two-day visit to Pyongyang on Tuesday is ...": the subject, before any verb.
        yield bool(plain) and gap.rstrip().endswith("on") and _subject(left) and _is_subject(doc, noun, sentence, day)
    else:
        gap = text[day.span.end : x.span.start]
        if len(gap) > 80 or _OTHER.search(gap):
            return
        # "Tuesday's two-day summit"
        yield bool(re.fullmatch(r"['’]s (?:[\w’'-]+ ){0,2}", gap))
        opening = sentence.start + len("On ") >= day.span.start
        if opening:
            yield bool(re.search(rf"\b{_MADE} (?:(?:a|an|the|his|her|its|their|another)\s)?(?:[\w’'-]+ ){{0,2}}$", gap))
            yield bool(
                re.fullmatch(rf"(?: (?:in|at|to|with|between|of) [^,]{{2,50}}?)? {_HELD}\b.*", text[noun.end : sentence.end])
            ) and bool(re.fullmatch(r",? (?:a|an|the|his|her|its|their) (?:[\w’'-]+ ){0,2}", gap))


_SUBJECT = re.compile(
    r"(?:[\"“‘(]?(?:But |And |However, |Meanwhile, )?(?:[A-Z][\w’'.-]*|the|a|an|his|her|its|their|of|rare|first|annual"
    r"|historic|official|this year[’']s|[a-z-]+[’']s?)\s?){0,8}$"
)


def _subject(left: str) -> bool:
    """Whether what comes before the duration is only the beginning of a subject: names, articles, possessives, a few adjectives."""
    return (
        len(left) < 70
        and bool(re.fullmatch(_SUBJECT, left))
        and not re.match(r"(?:During|At|In|On|After|Before|Following|For|With|Since|As|Over|Amid|From|By)\b", left)
    )


def _is_subject(doc: Document, noun: Span, sentence: Span, day: TimeExpression) -> bool:
    """Whether the parse makes the event a subject, or the sentence has no verb before the day."""
    parse = doc.parse(sentence)
    if parse is None:
        return False
    word = next((w for w in parse.words if w.span.start == noun.start), None)
    verbs = [
        w for w in parse.words if w.span.start < day.span.start and w.pos in ("VERB", "AUX") and w.dep not in ("poss", "amod", "compound")
    ]
    return (
        word is not None
        and not verbs
        and word.dep in ("nsubj", "nsubjpass", "ROOT", "csubj", "attr", "appos", "dobj", "npadvmod", "compound", "dep")
    )
