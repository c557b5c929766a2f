"""A date and the time that its words tell of: what speaks for a verb that looks the wrong way, or for last year's number (NL208)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks._happenings import kind_of, names_a
from newslint.checks._scales import Case
from newslint.checks.dates import _verbs as verbs
from newslint.checks.dates._calendar import carried, date_span, dated_before, of_an_old_story, paragraph_of, sic, singles, words
from newslint.checks.dates._certain_days import Day, attribute, certain_day, of_a_noun
from newslint.checks.dates._gone_on import CHANGED, has_been, lasted, outside, scheduled
from newslint.checks.dates._time_told import MAY_COME, PLAN, Told, tells
from newslint.checks.dates._year_slips import meant_day, slip
from newslint.layers.dates import TimeExpression
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Verbs that look back at what their objects name.
_LOOKS_BACK = regexp(
    r"\b(?:investigat|examin|discuss|review|mark|commemorat|celebrat|answer|explain|apologi|compensat|reimburs|refund|appeal|cover|appl(?:y|ies)|backdat|look (?:into|back|at)|remember|honou?r"
    r"|describ|probe|study|scrutini|consider|analys|analyz|rule on|improve (?:up)?on|build (?:up)?on|emulat|surpass|be (?:tried|charged|paid|punished|blamed|remembered) )\w*",
    re.IGNORECASE,
)
#: Without one of these no verb of the sentence looks ahead.
_LOOKS_AHEAD = regexp(
    r"\b(?:will|shall|won['’]t|must|can|(?:is|are) (?:\w+ )?(?:to|due|set|expected|scheduled|slated|planned|going|poised|booked|billed)|to be"
    r"|(?:plans?|hopes?|intends?|aims?|expects?|wants?|proposes?) to)\b|['’]ll\b",
    re.IGNORECASE,
)
#: A timetable's present that taggers take for a noun: "Tickets for the musical go on sale on".
_PHRASE = regexp(r"(?<!will )(?<!would )(?<!to )(?<!may )(?<!can )(?<!could )(?<!might )(?<!must )(?<!not )(?<!did )\b(?:go(?:es)? on (?:sale|trial|display|show|view|strike)|go(?:es)? to the polls|takes? (?:effect|place)|comes? into (?:force|effect))(?: (?:in|at) [\w ’-]{2,40}?)?,? (?:on|in) (?:the )?$")
#: A verb of a timetable that a tagger takes for a noun: "Registration for the marathon closes on".
_NOUN_LIKE = regexp(rf"[a-z] ({'|'.join(sorted(w for w in verbs.TIMETABLE if w.endswith('s')))})(?: at [\d:.]+ ?[ap]\.?m\.?)? (?:on|in) (?:the )?$")
#: What goes on until a day: "runs until", "is open until", "have until".
_GOES_ON = regexp(r"\b(?:(?:runs?|lasts?|continues?|stays?|remains?|goes on|go on|(?:is|are)(?: (?!not\b|n[’']t\b)[\w-]+){1,4})(?: [\w’-]+){0,8}?|(?:has|have)) (?:until|till|through) (?:the )?(?P<hour>(?:midnight|noon|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?) (?:on )?)?$")
#: "The deadline for bids is", "The hearing is on".
_IS_ON = regexp(r"\b([\w-]+)(?: (?:for|of|to|in|at|between|on) [^,;.]{2,60}?)? (?:is|are) (?:on |in |at )?(?:the )?$")
_TIMETABLE = regexp(rf"\b(?:{'|'.join(sorted(verbs.TIMETABLE))})\b")
_MAY_LOOK_AHEAD = regexp(rf"{_LOOKS_AHEAD.pattern}|{_TIMETABLE.pattern}|\b(?:due|set|scheduled|expected|slated|planned|billed|booked|fixed|called)\b", re.IGNORECASE)
#: A timetable's present that needs no further sign of what is to come.
_FIXED = regexp(
    r"\b(?:opens?|starts?|begins?|closes?|kicks? off|expires?|premieres?|resumes?|reopens?|(?:takes?|taking) (?:effect|place)|comes? into (?:force|effect)|goe?s? (?:on sale|to the polls|on show|into effect)"
    r"|goe?s? (?:on trial|to trial|to court|on strike|on display|on view|to market|ahead)|ends?|departs?|retires?|runs?|airs?|returns?|arrives?|visits?|hosts?|meets?|tours?|gets? under ?way)\b",
)


#: What the date is only a measure of: "from 79.1 billion in 1986", "as in 1986", "12 percent above last year".
_COMPARED = regexp(
    r"\b(?:against|versus|compared (?:with|to)) [a-z]+ (?:and [a-z]+ )?of [^;:]{0,60}$"
    r"|\b(?:(?:from|than|against|versus|compared (?:with|to)) (?:(?:the|an?|about|some|around|almost|nearly|just|only|up to|over|more than) )*(?:[$€£¥]?\d(?!\d?(?:[:.]\d\d)? ?(?:[ap]\.?m|o[’']clock|on\b))[\w.,%-]*|(?:half a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen)(?: (?:per ?cent|pct|point|million|billion|trillion)|(?= in )))(?: [\w-]+){0,4}"
    r"|as|than|against|above|below|over|under|versus|unlike|like|compared (?:with|to))(?: (?:in|on|at|for|of|the))* $"
    r"|\b(?:as|more|less|\w+er) [\w-]+ (?:as|than)\b[^,;]*$"
)
#: What hangs a date on another noun than the plan: "is expected to decline despite the boom in 1986".
_HUNG = regexp(r"\b(?:despite|after|following|since|because of|due to the|amid|over) (?:[\w’'-]+ ){1,9}(?:(?:in|on|of) )?(?:the )?$")
#: "The success of an agreement last month", "a rise last month by".
_OF_NOUN = regexp(r"\b(?:of|on|upon|from|with|by|to|for|under|up on) an? (?:[\w-]+ ){1,3}$")
_OF_EVENT = regexp(r"\b(?:of|from|after|following|by|over|to|amid|under) (?:[\w’'-]+ ){0,2}?([\w-]+) $")
_NOUN_GOES_ON = regexp(r" (?:by|among|between|that|which)\b")
#: "A period of 12 months between April 1 and September 30".
_LENGTH = regexp(r"\b(?:period|months?|years?|weeks?|days?|quarters?)(?: (?:to|through|ended|ending|starting|beginning|of))? (?:between |from )?$")


#: A year of what somebody foresees: "said that its rule over Macao formally ended in 1999".
_REPORTED = regexp(r"\b(?:said|says|that|agreed|under (?:the|a|an))\b")


#: Where dates are read.
TOLD = PROSE | {"caption", "deck", "headline"}


#: A paragraph of a chronicle, which is in the present.
_CHRONICLE = regexp(r"\W*(?:\w+day,? )?(?:(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*(?: \d{1,2})?,? )?(?:1[89]|20)\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* \d{1,2}|\d{1,2} [A-Z][a-z]+(?: \d{4})?)\W*[:–—]")


class Wrong(NamedTuple):
    """A date that is told as lying on the other side of publication, its words and the verb; or last year's number for `meant`."""

    x: TimeExpression
    whole: TimeExpression
    day: Day
    side: str
    verb: Span | None
    meant: dt.date | None


_GOES_THEN = regexp(r",? (?:s?he|it|they|we|I) (?:[a-z]+ly )?(?:will|plans?|is|are|hopes?|intends?|wants?|expects?|starts?|begins?|has to|have to)\b")
_LAST_YEAR_WHEN = regexp(r"\blast (?:year|season|spring|summer|autumn|fall|winter)(?:[’']s [a-z]+)?,? (?:when|as|which)\b[^.;]*$")


def cases(doc: Document) -> Iterator[Case[Wrong]]:
    """Each date that is surely past or to come, with what its sentence says of its time."""
    published = doc.metadata.date
    if published is None:
        return
    for whole in doc.dates:
        for x in singles((whole,)):
            if doc.block_at(x.span.start).kind not in TOLD or doc.in_quotation(x.span) or sic(doc, x.span):
                continue
            day = certain_day(doc, x, published)
            if day is None or (x.kind != "year" and _LENGTH.search(doc.text, max(whole.span.start - 30, 0), whole.span.start) and not (day.low > published and has_been(doc, x, whole))) or (whole.items and whole.role != "list" and not outside(whole, published)):
                continue
            zone = dt.timedelta(x.kind not in ("relative", "weekday"))  # "tomorrow" has no time zone
            past, coming = day.high < published - zone, day.low > published + zone
            if not (past or coming) or (coming and x.year is None and day.low.year > published.year) or scheduled(whole, published):
                continue
            if past and (x.bounds == "since" or (x.bounds == "until" and x.kind == "date" and x.year is None and _ends_a_month(x)) or _CHRONICLE.match(doc.text, doc.block_at(x.span.start).span.start)):
                continue  # "February 3, 2020: The trial opens. It resumes on January 18, 2021"
            if coming and x.year is None and _LAST_YEAR_WHEN.search(doc.text, doc.sentence_at(x.span.start).start, x.span.start):
                continue  # "a month earlier than last year, when picking started on 20 September"
            meant = meant_day(x, published) if past else None
            headed = doc.block_at(x.span.start).kind == "headline"
            sentence = doc.sentence_at(x.span.start)
            if past and meant is None and not headed and not _MAY_LOOK_AHEAD.search(sentence.of(doc.text)) and not any(each.search(doc.text, sentence.start, x.span.start) for each in (_IS_ON, _GOES_ON)):
                continue  # no need of grammar
            if coming and verbs.preposition(doc, x, whole) in _BOUNDS and not lasted(doc, x) and not has_been(doc, x, whole) and not _dated(doc, x):
                continue
            if of_a_noun(doc, x):
                continue
            verb = _future_verb(doc, x, whole) if past else _past_verb(doc, x, whole, published)
            side = "past" if past else "coming"
            names = [*_evidence(doc, x, whole, day, published, verb is not None, past)]
            readings = [(Wrong(x, whole, day, side, verb, None), tuple(f"{side}: {name}" for name in names))]
            if meant is not None:
                come = meant > published and bool({"wrong way", "timetable"} & {*names})
                signs = [*(["to come"] if come else []), *slip(doc, x, meant)]
                readings.append((Wrong(x, whole, day, side, verb, meant), tuple(f"slip: {name}" for name in signs)))
            yield Case(date_span(x) if meant else x.span, readings)


#: "In a letter dated": what has been written bears no day to come.
_LETTER_DATED = regexp(r"\b(?:letters?|e-?mails?|memos?|memorand(?:um|a)|statements?|reports?|filings?|rulings?|notes?|documents?|messages?|photographs?|photos?|pictures?|diary|entry|receipts?|articles?) dated (?:\w+day,? )?$")


def _dated(doc: Document, x: TimeExpression) -> bool:
    return _LETTER_DATED.search(doc.text, max(x.span.start - 60, 0), x.span.start) is not None


def beside(doc: Document, x: TimeExpression, whole: TimeExpression) -> Span | None:
    """The verb that a date goes with, to be shown."""
    found = verbs.governing(doc, x, whole)
    return found[0].span if found else None


#: What tells of something as still to come, or as over.
_AHEAD_CUE = regexp(r"\b(?:next|this|upcoming|coming|forthcoming|still to come|yet to|look(?:s|ing)? forward to|prepar\w+ for|ahead of|until|no later than|deadline|from now)\b", re.IGNORECASE)
#: "Is due to start on", "which is scheduled for", "due to start on" at the head of its sentence.
_PLANNED_NOW = regexp(
    rf"(?:^\W*|\b(?:is|are|['’]s|has been|have been|now|still|which is|and is) (?:\w+ly |still |now |not )?){PLAN}(?: (?:to|for|by|in|on|at)(?: [\w’'-]+){{0,7}}?)?,? (?:(?:for|on|in|at|by) )?(?:the )?$",
    re.IGNORECASE,
)
_SOON = regexp(r"\b(?:next|this|still|coming|upcoming|tomorrow)\b", re.IGNORECASE)
_CLEFT = regexp(r"\b[Ii]t was (?:only |not until )?(?:on )?$|^Only $")
#: Before a day these make a bound of it, or a thing that has it.
_BOUNDS = words("since after before to for from as dated until till through than")
_TO_INFINITIVE = regexp(r"(?:^|[^.;:]*[a-z]) to (?:be )?([a-z]+)\b[^.;:]*$")
#: "Resigned, effective April 19", "chose May 21 for", "payable on": days that somebody fixed.
_FIXED_BY = regexp(r"\b(?:effective|payable|starting|beginning|valid|ready|(?<!^)tickets?|invited|invitations?|notices?|date|deadline|due(?! to\b))\b[^,;]{0,40}$", re.IGNORECASE)
_MUST = regexp(r"\b(?:must|should|need to|can|may|have until|has until|have to|wishing to|wants? to)\b")


def _evidence(doc: Document, x: TimeExpression, whole: TimeExpression, day: Day, published: dt.date, verb: bool, past: bool) -> Iterator[str]:
    """What speaks for a date's being told as what it is not."""
    sentence = doc.sentence_at(x.span.start)
    part = x.parts.get("preposition") or whole.parts.get("preposition")
    start = min(part.start, x.span.start) if part else x.span.start
    told = tells(doc, Told(x, Span(start, x.span.end), x.month or 0, x.day))
    left = doc.text[sentence.start : start]
    kind = doc.block_at(x.span.start).kind
    if kind in ("headline", "caption", "deck"):
        yield f"in {kind}"
    if x.kind != "date":
        yield f"kind {x.kind}"
    if x.year and x.kind in ("month", "year", "quarter"):
        yield "year printed" if (published.year, published.month) != (x.year, x.month) else "this month"
    if x.bounds:
        yield f"bounds {x.bounds}"
    stretch = bool(whole.items) and whole.role != "list" and "timetable" not in told  # "the festival runs from June 6 to June 16" is printed on the last day too
    sides = {(d.high < published) - (d.low > published) for y in singles((whole,)) if (d := certain_day(doc, y, published))}
    if whole.items and (stretch or len(sides) > 1 or not verb):
        yield "a stretch" if stretch else "of several"
    far = abs((day.low - published).days)
    if far > 35:
        yield "far" if far <= 120 else "another year" if far <= 800 or not past else "years away"
    if CHANGED.search(sentence.of(doc.text)):
        yield "changed"
    if _older(doc, x, sentence):
        yield "older day in sentence"
    if x.year is None and (carried(doc, paragraph_of(doc, x.span), published) or dated_before(doc, x, published) or of_an_old_story(doc, x, published)):
        yield "year told before"
    other = ""
    named = _IS_ON.search(left)
    planned = _PLANNED_NOW.search(left) is not None or bool(named and kind_of(named[1]) == "coming") or (kind == "headline" and _infinitive(doc, sentence, left))
    word = part.of(doc.text).lower() if part else verbs.preposition(doc, x, whole)
    if not word and (("announces" in told) or re.search(r"\b(?:[Ww]ill|[Ww]ould|[Ss]hall) $", left)):
        verb = False  # "chose May 21 for", "will Feb. 13 be remembered": the day itself is meant
    elif past:
        other = _ahead(doc, x, word, left, told, planned, sentence)
    elif lasted(doc, x):
        other = "until then"
    elif has_been(doc, x, whole):
        other = "since then"
    elif _dated(doc, x):
        other = "dated"
    elif not verb and kind == "caption" and x.kind == "date" and word in ("on", "") and not MAY_COME.search(sentence.of(doc.text)):
        other = "" if "timetable" in told else "caption"  # "Photo: People leave the hall on June 27"
    elif word not in _BOUNDS and (x.kind == "date" or (x.kind == "month" and far > 31)):
        by = x.bounds == "by" and "told past" in told and "plan now" not in told
        event = "mishap" if "mishap" in told else "event" if "told past by event" in told else ""
        other = "cleft" if _CLEFT.search(left) else ("by then" if by else event or ("participle" if "told past by participle" in told else ""))
    if verb or other:
        yield "wrong way"
        if not verb:
            yield f"by {other}"
    if other == "since then":
        return  # a day to come is no bound of what has gone on
    yield from (name for name in told if not name.startswith("told past" if not past else "told future") and not (stretch and name == "prep none"))
    if _FIXED_BY.search(left) or re.match(r",? (?:for|as) (?:the|a|an|his|her|its|their) ", doc.text[x.span.end : x.span.end + 12]):
        yield "fixed by"
    if _AHEAD_CUE.search(left):
        yield "ahead before"
    if _MUST.search(left):
        yield "must"
    if re.search(r"\b(?:would|could|might|if)\b", sentence.of(doc.text)):
        yield "would"
    gap = doc.text[max(start - 60, sentence.start) : start]
    if names_a("mishap", gap):
        yield "happened"
    if names_a("done", gap):
        yield "done"
    if _LOOKS_BACK.search(left):
        yield "looks back"
    if re.search(r"\b(?:who|which|that|whose|where|when) [^,;]*$", left):
        yield "in clause"
    if not stretch and re.search(r"\b(?:since|after|until|before|for|from|to) (?:the )?$", left + (part.of(doc.text).lower() + " " if part else "")):
        yield "bound"


def _infinitive(doc: Document, sentence: Span, left: str) -> bool:
    """Whether a headline says "to open", and not "returns to profit"."""
    told = _TO_INFINITIVE.search(left)
    parse = doc.parse(sentence) if told else None
    at = parse.at(sentence.start + told.start(1)) if told and parse else None
    return parse is not None and at is not None and parse.words[at].tag in ("VB", "VBP")


def _ahead(doc: Document, x: TimeExpression, word: str, left: str, told: list[str], planned: bool, sentence: Span) -> str:
    """What besides its verb tells of a past day as one to come; nothing where it may tell what was said at an earlier time."""
    if (word in _BOUNDS and word != "for") or _older(doc, x, sentence) or _HUNG.search(left):
        return ""
    if planned and not _COMPARED.search(left) and not ("told past by participle" in told and x.kind in ("relative", "weekday")):
        return "planned now"
    if x.kind != "date":
        return ""
    if _SET_SUBJECT.search(left) and _then_ahead(doc, x, sentence):
        return "a subject to come"
    if word in _BOUNDS:
        return ""
    event = _EVENT.search(left)
    if event and kind_of(event[1]) == "coming" and _then_ahead(doc, x, sentence):
        return "a subject to come"
    if _EXPECTED.search(left):
        return "expected"
    if "timetable" in told and word != "of" and _SOON.search(left):
        return "timetable soon"
    return "told future alone" if "told future" in told and word != "of" and not _LOOKS_BACK.search(left.rstrip().rpartition(" ")[0]) else ""


#: "The hearing, set for", "Scheduled for": what is to come has the date.
_SET_SUBJECT = regexp(r"(?:^|^(?:The|An?|His|Her|Its|Their|[A-Z][\w’-]+[’']s) [\w’ -]{3,40}, )(?:now |still )?(?:set|scheduled|due|planned|slated|billed|booked)(?: to \w+)?(?: for| on)? (?:the )?$", re.IGNORECASE)
#: "The primary on", at the head of its sentence.
_EVENT = regexp(r"^(?:The|An?|His|Her|Its|Their|This|[A-Z][\w’-]+[’']s) (?:[\w’-]+ ){0,2}?([\w-]+)(?: (?:in|at) [A-Z][\w’-]*(?: [A-Z][\w’-]*)*)?,? $")
_EXPECTED = regexp(r"\b(?:still to come|yet to come|(?:is|are|’s|'s) (?:\w+ )?(?:looking forward to|preparing for|gearing up for|bracing for|counting down to|getting ready for)\b[^.;:]*)(?:, |(?<=[a-z]) )$")


def _then_ahead(doc: Document, x: TimeExpression, sentence: Span) -> bool:
    """Whether the first verb behind a date looks ahead, and not back at what the date is of."""
    found = verbs.groups(parse) if (parse := doc.parse(sentence)) else []
    after = next((v for v in found if v.finite and v.span.start >= x.span.end), None)
    return after is not None and after.time == "future" and not _LOOKS_BACK.match(doc.text, after.word.span.start)


def _other_day(doc: Document, start: int, end: int) -> bool:
    """Whether another day stands between a verb and a date, with more than a comma between them: the verb's day is that one."""
    return any(
        start <= y.span.start
        and y.span.end <= end
        and y.kind in ("date", "month", "year", "weekday", "relative", "quarter", "season")
        and not re.fullmatch(r"[, (–—-]*(?:on |in |at |the )*", doc.text[y.span.end : end])
        and not (y.kind in ("quarter", "season", "month", "year") and attribute(doc, y.span))  # "a second-quarter loss"
        for y in doc.dates
    )


def _ends_a_month(x: TimeExpression) -> bool:
    """Whether a day is the last one of its month, on which what lasts months ends in any year: "the transition lasts until December 31"."""
    return x.kind != "date" or any((r.high + dt.timedelta(1)).day == 1 for r in x.readings)


def _future_verb(doc: Document, x: TimeExpression, whole: TimeExpression) -> Span | None:
    """The verb that looks ahead at a day which is past."""
    sentence = doc.sentence_at(x.span.start)
    text = sentence.of(doc.text)
    if (x.year or not _ends_a_month(x)) and (goes_on := _GOES_ON.search(doc.text, sentence.start, x.span.start)) and (x.bounds == "until" or goes_on["hour"]) and doc.block_at(x.span.start).kind in PROSE:
        return Span(goes_on.start(), goes_on.start() + len(goes_on[0].split()[0]))
    if (fixed := _PHRASE.search(doc.text, sentence.start, x.span.start)) and doc.block_at(x.span.start).kind in PROSE and not CHANGED.search(text) and not _older(doc, x, sentence):
        return Span(fixed.start(), fixed.start() + len(fixed[0].split()[0]))
    ahead = bool(_LOOKS_AHEAD.search(text))
    if not (ahead or _TIMETABLE.search(text)) or CHANGED.search(text) or _older(doc, x, sentence):
        return None
    if re.search(r"\b(?:post|pre)[ -]$", doc.text[max(x.span.start - 6, 0) : x.span.start], re.IGNORECASE):
        return None  # "the post July 21, 1987 costs"
    preposition = verbs.preposition(doc, x, whole)
    if preposition in ("of", "since", "after", "to", "for", "as", "dated") or (preposition == "from" and not whole.items and x.role != "start"):
        return None
    found = verbs.governing(doc, x, whole)
    if found is None:
        told = _NOUN_LIKE.search(doc.text, sentence.start, x.span.start) if doc.block_at(x.span.start).kind in PROSE else None
        finite = [v for v in verbs.groups(parse) if v.finite] if told and (parse := doc.parse(sentence)) else []
        return Span(told.start(1), told.end(1)) if told and not finite else None
    verb, fronted = found
    if fronted:
        near = x.kind == "date" and verb.timetable and _FIXED.match(doc.text, verb.word.span.start) and doc.block_at(x.span.start).kind in PROSE and preposition == "on"
        return verb.span if verb.time == "future" or (near and _NEAR.match(doc.text, x.span.end)) else None
    gap = re.sub(r"^ (?:over|up|on|off|out|down)\b", "", doc.text[verb.span.end : x.span.start])  # "will take over"
    if _COMPARED.search(gap) or _other_day(doc, verb.span.end, whole.span.start):
        return None
    if x.kind == "relative" and (_OF_NOUN.search(gap) or ((of := _OF_EVENT.search(gap)) and kind_of(of[1])) or _NOUN_GOES_ON.match(doc.text, x.span.end)):
        return None
    if verb.time == "future" and preposition == "on" and len(gap) <= 140 and (met := _AT_A_MEETING.search(gap)) and kind_of(met[1]) == "coming":
        return verb.span  # "are expected to approve the takeover at a meeting in Oslo on": the day of the meeting
    if (
        len(gap) > 140
        or names_a("mishap", gap)
        or (names_a("done", gap) and verb.word.text.lower() not in verbs.of_kind("doing"))
        or re.search(
            r"[;:“”\"]|\b(?:that|which|who|whose|whether|since|after|about|over|(?<=\w )into (?!force|effect|law|use|operation|service|being)|regarding|concerning|following|despite|amid|because)\b",
            gap,
        )
    ):
        return None
    if _LOOKS_BACK.search(doc.text, verb.span.end if verb.passive and _RITE.match(verb.word.text) else verb.span.start, x.span.start):
        return None
    if verb.time == "future":
        return verb.span
    if (
        verb.timetable
        and doc.block_at(x.span.start).kind in PROSE  # titles and captions tell what is past in the present
        and (_FIXED.match(doc.text, verb.word.span.start) or (ahead and len(gap) < 90))
        and preposition in ("on", "in", "", "from", "at", "by")
    ):
        return verb.span
    return None


#: "On June 10, the trial begins": nothing else stands between.
_NEAR = regexp(r",? (?:the|an?|his|her|its|their) (?:[\w’-]+ ){1,3}[a-z]+s\b")
#: What is celebrated in the passive is the rite itself: "a Mass will be celebrated on".
_RITE = regexp(r"celebrated|marked|covered|studied|considered|discussed|reviewed|examined")
_AT_A_MEETING = regexp(r" at (?:an?|its|their|his|her) (?:[\w-]+ ){0,2}?([\w-]+)(?: (?:in|at|of|with) [^,;.]{2,40}?)?,? (?:on )?(?:the )?$")
_NIGHT_OF = regexp(r"\b(?:night|morning|evening|afternoon|hours) of (?:\w+day,? )?(?:the )?$")


def _past_verb(doc: Document, x: TimeExpression, whole: TimeExpression, published: dt.date) -> Span | None:
    """The verb that looks back at a day which is to come."""
    sentence = doc.sentence_at(x.span.start)
    if (
        _GOES_THEN.match(doc.text, x.span.end, sentence.end)  # "was received yesterday, and tomorrow he plans to meet"
        or (verbs.preposition(doc, x, whole) not in ("on", "in", "") and x.kind != "year" and not _NIGHT_OF.search(doc.text, max(x.span.start - 24, 0), x.span.start))
        or CHANGED.search(doc.text, sentence.start, x.span.start)
        or x.bounds is not None
        or (x.year is None and x.kind == "date" and (carried(doc, paragraph_of(doc, x.span), published) or dated_before(doc, x, published)))
    ):
        return None
    if x.kind == "year" and _REPORTED.search(doc.text, sentence.start, x.span.start):
        return None
    verb = verbs.looks_back(doc, x, whole)
    return None if verb and verb.end < whole.span.start and _other_day(doc, verb.end, whole.span.start) else verb  # "was launched in 1984 and matures on"


def _of_saying(doc: Document, y: TimeExpression) -> bool:
    """Whether a day is that of what was said or settled, or of no verb that tells."""
    governed = None if verbs.preposition(doc, y, y) in ("of", "dated") else verbs.governing(doc, y, y)
    if governed and not governed[0].finite and doc.text.endswith(", ", 0, governed[0].span.start) and doc.text.startswith(",", y.span.end):
        return False  # "the merger, announced in July, will be completed in": what is told of it besides
    return governed is None or governed[0].word.text.lower() in verbs.of_kind("settling")


def _older(doc: Document, x: TimeExpression, sentence: Span) -> bool:
    """Whether the sentence names another day that is past, on which something was said or settled: then it may report that."""
    published = doc.metadata.date
    return any(
        y.readings
        and y is not x
        and (y.anchor != "context" or y.span.start < x.span.start)
        and not y.span.overlaps(x.span)
        and y.kind not in ("duration", "age", "season", "quarter")
        and published is not None
        and y.readings[0].high < published - dt.timedelta(7)
        and y.role not in ("later", "earlier")
        and _of_saying(doc, y)
        for y in doc.dates
        if sentence.contains(y.span)
    )
