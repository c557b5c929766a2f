"""The event that a duration measures: "2-day visit", "three days of talks", "lasted a week"."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.checks.dates._calendar import sic, words
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span


class Length(NamedTuple):
    """A duration that measures an event; `noun` is the event's word after it, if it stands there; `span` covers both."""

    x: TimeExpression
    span: Span
    noun: Span | None
    over: bool


#: "Three consecutive four-year terms": each of them. "Their first trophy in a decade" is a time between, "the October 31 year end" a day.
SEVERAL = regexp(
    r"\b(?:first|last|[a-z]+est) (?:[\w-]+ ){1,3}in (?:an?|the|over an?|nearly an?)? ?$|\b(?:two|three|four|five|six|seven|eight|several|both|\d) (?:(?:consecutive|successive|straight|full|further|more) )?$|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) $"
)
#: Nouns that a duration measures but no dates bound.
NOT_EVENTS = words(
    """notice delay extension deadline gap wait lead lull pass passes ticket tickets forecast average high low streak supply window
    warning rule limit head growth contract deal career record drought old trading yield bond bonds plan outlook guarantee warranty
    license licence permit visa membership subscription lease mortgage week weeks  month year years day days shift clock"""
)
#: "The 10-year lease, which ran from 2005 to 2025": of these the days may be given, right beside them.
_STRETCHES = words("lease contract deal window wait drought lull gap delay shift career mortgage license licence streak")
_ADJOINING = regexp(
    r"(?:, | \(|,? (?:which|that) (?:ran|runs|lasted) from |,? running from | from )(?:the )?(?:\d|noon|mid|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*\b)"
)
#: "Her five-year rule".
_RULER = regexp(r"(?:\b(?:his|her|their)|[’']s) $", re.IGNORECASE)
#: Words before a bare duration ("for three days", "lasted a week", "face two days of") that make it a length.
_LASTING = regexp(
    r"\b(?:for|after|lasts?|lasted|lasting|to last|took|takes?|(?:took|takes) (?:the |an? )?[\w’'-]+|taking|spends?|spent|spending|over|during|in|gave|gives?|held|hold(?:s|ing)?|faces?|of|runs?|ran|set aside|had|have|has|get|gets|got|at"
    r"|put the \w+ at|through|mark(?:s|ed)?|endured?|survived|served?|serving|and|a full|ending|ended|began|begin|start|started|declared|announced|ordered|was|is|were|be|some|another|all|whose|his|her|its|their|the|these|those|,|—|–|:|;|\()"
    r" ?(?:just |only |exactly |a full |all of |a |the |full |whole |his |her |their )*$|^[\"“]?$|^(?:For|Over|During|In) $",
    re.IGNORECASE,
)


#: "Four of the seven days of last week": what the calendar has.
_CALENDAR = regexp(r" (?:of|in) (?:last|this|next|the|that|a|each|every) (?:week|month|year|season|quarter|calendar)\b")


def is_length(doc: Document, x: TimeExpression) -> bool:
    """Whether a time expression is the length of something: "three days", and of hours and days also "three hours later"."""
    measures = (x.kind == "duration" and x.role is None) or (
        x.kind == "relative" and x.role in ("later", "after") and x.unit in ("hour", "minute", "day")
    )
    return measures and x.count is not None and x.count_high is None and not sic(doc, x.span)


def measured(doc: Document, x: TimeExpression, sentence: Span) -> Length | None:
    """The duration with the event it measures; None where it measures none."""
    left, right = doc.text[sentence.start : x.span.start], doc.text[x.span.end : sentence.end]
    over = bool(re.search(r"\b(?:over|within)(?: the)? $", left, re.IGNORECASE))
    if (x.approximate and not over) or re.match(r" (?:a|per|each|every|old|earlier|later|ago|more|less|longer|apart|before|notice)\b", right):
        return None
    if right.startswith(" after ") and not left.endswith(" for "):
        return None  # but "was banned for two years after a test"
    if _CALENDAR.match(right):
        return None
    if hyphenated(doc, x):
        noun = _noun(doc, x, sentence)
        return None if noun is None else Length(x, Span(x.span.start, noun.end), noun, over)
    m = re.match(r"(?:[’']s?|(?: long)?,? of) ((?:[\w-]+ ){0,2}?)([a-z-]+)\b", right)
    noun = _event(doc, x.span.end + m.start(2), sentence.end) if m else None
    if noun and noun.of(doc.text).lower() in NOT_EVENTS:
        return None
    if noun is None and not _LASTING.search(left):
        return None
    return Length(x, x.span, noun, over)


#: The words of a noun phrase: "naval drills", "closed talks".
_PHRASE = regexp(r"[a-z-]+(?: (?!(?:in|on|at|for|and|or|to|with|by|from|between|of)\b)[a-z-]+){0,2}")


def _event(doc: Document, start: int, end: int) -> Span:
    """The event in the noun phrase that opens at a place, or its first word."""
    words = [Span(start + w.start(), start + w.end()) for m in [_PHRASE.match(doc.text, start, end)] if m for w in re.finditer(r"[a-z-]+", m[0])]
    return next((w for w in words if w.of(doc.text) in EVENT_NOUNS), words[0])


def hyphenated(doc: Document, x: TimeExpression) -> bool:
    """Whether the duration stands before its noun: "2-day", "week-long", "3 day"."""
    text = x.span.of(doc.text)
    return bool(re.search(r"[-‑](?:\w)|long$|\d (?:day|hour|week|month|year|minute)$|[-‑]long$", text)) and not re.match(
        r"\w+[-‑]\w+ \w+s$", text
    )


def _noun(doc: Document, x: TimeExpression, sentence: Span) -> Span | None:
    """The event that the duration measures: "2-day visit", "three-day state visit"."""
    m = re.compile(r"(?: |,)?((?: ?[\w’'-]+){1,5})").match(doc.text, x.span.end, min(sentence.end, x.span.end + 60))
    if not m:
        return None
    at = x.span.end
    end = None
    for word in re.compile(r" ([^\W\d_][\w’'-]*)").finditer(doc.text, at, min(sentence.end, at + 60)):
        if word.start() != at:
            break
        lower = word[1].lower()
        if (lower in _STOPS and (lower != "run" or end is not None)) or (
            end is not None and lower not in EVENT_NOUNS and (lower.endswith(("ed", "ing")) or word[1][0].isupper())
        ):
            break
        if (
            lower in NOT_EVENTS
            and not (lower == "rule" and _RULER.search(doc.text, sentence.start, x.span.start))
            and not (lower in _STRETCHES and _ADJOINING.match(doc.text, word.end()))
        ):
            return None
        at = word.end()
        end = Span(word.start(1), at)
        if lower in EVENT_NOUNS:
            break
    return end


_STOPS = words(
    """to in on at of for with from by and or the a an is was are were will would has had have that which who between held runs run ran
    as into starting beginning during after before until through over this last next here there it he she they but said says began
    starts ended ends began takes took planned scheduled set opens opened can may could"""
)
#: Events that are called by such a noun.
EVENT_NOUNS = words(
    """visit trip tour summit meeting conference festival strike hearing trial talks session event convention forum gathering congress
    retreat fair course workshop seminar symposium tournament match show concert exhibition walkout stoppage protest truce ceasefire
    rally march mission exercise exercises drill drills debate vote election lecture screening performance stay state_visit swing
    pilgrimage journey celebration holiday curfew closure lockdown outing class interview ceremony marathon game sale auction expo
    camp hackathon pageant race regatta championship championships games"""
)
