"""The innocent explanations of a length beside a stretch that it does not fit: it was moved or cut short, or is of another thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.dates._calendar import words
from newslint.checks.dates._extents import ENDS, STARTS, Extent
from newslint.checks.dates._lengths import comparable, conflict
from newslint.checks.dates._measured import EVENT_NOUNS
from newslint.checks.dates._same_event import same_event
from newslint.checks.dates._single_day import OTHER
from newslint.checks.dates._span_relations import quality
from newslint.checks.dates._spans import Match
from newslint.regexp import regexp
from newslint.rule import Document, Span

_MOVED = regexp(
    r"\b(?:moved (?:(?:to|from) (?:\d|[A-Z]\w+(?:day|\.? \d))|back|forward|up|by)|reschedul\w+|postpon\w+|brought forward|put (?:off|back)|pushed (?:back|forward)|instead of|rather than|originally|initially"
    r"|(?:had been|was|were) (?:planned|due|meant|supposed|to have|to have taken)|changed from|spread|scattered|spaced|on and off|select(?:ed)? (?:days|dates)|interrupted|intermittent\w*"
    r"|on \w+days|every (?:hour|half|\d+ minutes)|on the hour|at a time|slots?|weekends (?:between|from)|any|average\w*|cumulative\w*|typically|usually|normally)\b",
    re.IGNORECASE,
)
_SHORTENED = regexp(
    r"\b(?:cut short|curtailed|early(?! (?:(?:on )?(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:on|in|this|that|next|last|yesterday|today|vot\w+|ballots?|music|learning|childhood|season|morning)\b))|abandoned|shortened|ahead of schedule|truncated|suspended sentence|parole\w*|remission|collapsed|well short|broke down|over (?:by|before|inside|within)|(?:of (?:them|it|which)|with \w+) suspended)\b",
    re.IGNORECASE,
)
_LENGTHENED = regexp(
    r"\b(?:extended|prolonged|longer than|overran|over-?ran|dragged on|overtime|beyond|went on|with (?:\w+ )?breaks?|set down for)\b",
    re.IGNORECASE,
)
#: A flight's hours are printed by the clocks of two places.
_ZONES = regexp(
    r"\b(?:flights?|flew|fl(?:y|ies)|planes?|jet|airliner|took off|airlines?)\b(?s:.*)\blocal\b|\blocal time\b|\btime zones?\b|\bclocks\b",
    re.IGNORECASE,
)
_TOO_LATE = regexp(r" (?:late|early|behind|ahead|overdue)\b")
_DUE = regexp(r"\b(?:due|scheduled|supposed|meant|should have)\b")
_OVER = regexp(r"\b(?:ended|concluded|finished|completed|wrapped up|closed) (?:an?|the|his|her|its|their) $")
#: A delay lies between two hours of one place.
_LATE = regexp(r"\b(?:delay(?:s|ed)?|held up|late)\b")
_FLIGHT = regexp(r"\bflights?\b|\bfl(?:ew|ies|y)\b")
#: Right before a length: a bound, another one, one of many, a term that somebody set.
_BOUND = regexp(
    r"\b(?:every|each|per|up to|at least|at most|less than|more than|than|another|next|further|previous|earlier|former|third of|half of a|sentenced to|jailed for|term of|sentence of|limited to|until|a maximum of|part of|day of|days of"
    r"|(?<!those )(?<!these )first|within|allow|takes?|take|needs?|supply of|fuel for|food for|enough for|worth of) (?:an? |the |his |her |its |their |about |some )?(?:[\w-]+ )?$",
    re.IGNORECASE,
)
#: Right behind it.
_SET = regexp(
    r"(?:[’']s?)? (?:apiece|per|a (?:day|week|month|year|night|shift)|earlier|later|ago|old|more|left|short|notice|forecast|worth|before|away|from (?:now|the)|to (?:go|spare|pay|appeal)|of (?:the|his|her|its|their) (?:\w+ )?(?:life|career))\b"
)
_NEW = regexp(r"\b(?:An?|another|a (?:separate|second|similar|new|further)) (?:[\w-]+ )?$")
_ELSE = regexp(
    r"\b(?:another|separate|a second|last (?:year|month|summer|winter|spring|autumn|fall)|next (?:year|month|week|weekend)(?!\.)|similar|previous|elsewhere)\b",
    re.IGNORECASE,
)
#: "Can choose a period of 12 months between ..."; "1.6 billion in 1989 and 2.4 billion in 1990, a total of 5.3 billion over three years".
_CHOICE = regexp(r"\b(?:choose|pick|select|any|opt for)\b[^,;]*$")
_SUMMED = regexp(r"\b(?:total(?:ing|ling)?|altogether|combined|in sum|average) (?:of )?[$€£]?\d", re.IGNORECASE)
_RELATIVE = regexp(r"\b(?:which|that|who|where)\b")
#: Behind the event itself: "which ran", "that will be held".
_ITS_OWN = regexp(
    r"(\w+)?,? \(?(?:which|that) (?:(?:[A-Z]?[\w’-]+ ){1,3}(?:carried out|conducted|undertook|made|did|ran|held|led|spent)\b|(?:(?:had|has|have|will|is|was|were|are|be|been|being|to|would|also|now) ){0,3}(?:ran|runs?|running|held|lasts?|lasted|takes?|took|taken|scheduled|set|planned|staged|played|beg[iau]ns?|opens?|opened|starts?|started|spanned|spans|covers?|covered|stretched|due|continues?|went on|goes on|meets?|met|sits?|sat|gathers?|gathered|convenes?|convened|plays?|holds?|open)\b)"
)
#: "A three-day visit to Nairobi from June 18 to 23", "her four-year term as mayor, 2001 to 2009".
OWN_DAYS = regexp(
    r",? ?\(?(?:from|between|on)? ?(?:the )?|(?: (?:to|of|in|at|on|with|by|as|around|through|across) (?:(?!\b(?:that|which|who)\b)[\w’'. -]){2,45}?),? \(?(?:held )?(?:from |between )?(?:the )?"
)
_STOP = regexp(r"[;:—–(),.]|\b(?:and|but|while|when|which|who|that)\b")
_AGAIN = regexp(r"[^.;]{0,30}?\band (?:then )?(?:again|from)\b", re.IGNORECASE)
#: What lasts as long as it was made to last.
TERMS = words(
    "term terms sentence contract deal mandate loan ban suspension plan pact visa permit fellowship scholarship subscription option pass passes ticket tickets forecast extension guarantee warranty notice deadline"
)
_WHOSE_DAYS = regexp(
    r"\b(?:in|during|over) the (?:week|month|period|year|season)s? (?:from|between|of) |\b(?:one|first|second|third|last|latest|next) of (?:several|many|a|two|three|four|five|six|seven|eight|nine|ten|\d+)\b"
)


#: What was done for some of the days.
_PARTLY = regexp(r"\b(?:heard|gave|saw|had|held|took|lost|spent|did|bought|read|(?!ended|completed|finished|closed|followed|capped|concluded)[a-z]{2,}ed)(?: (?:only|about|just))? $")
_OF_WHAT = regexp(r" of (?!the\b|that\b|those\b|which\b|it\b)[a-z]")
#: What a day of work has within it.
_WITHIN = regexp(r"\b(?:with|including|but for|apart from|less|minus|excluding|save for) (?:an?|the|one) $")
_BREAK = regexp(r"(?:[ -][a-z]+){0,2}[ -](?:breaks?|pause|interval|intermission|recess|adjournment|stop|stopover|halt|rest|lunch|nap|interruption|layover)\b")


#: What sits on some of the days of a stretch.
_SITTINGS = regexp(r"\b(?:trial|hearings?|inquest|inquiry|tribunal|case|court|jury|sittings?|evidence|parliament|assembly)\b[^.;]*\b(?:lasted|took|sat|heard|ran|for|over|on|spent)(?: (?:for|over|on|up|just|only|a total of|some|about|in all)){0,2} $")
#: "The first 11 hours were spent on the vessels": of a longer stretch.
_A_PART = regexp(r"\b[Tt]he (?:first|last|final|opening|closing|other|remaining) $")
#: "1.1 percent a month from August to December", "40 flights a day".
_RATE = regexp(r"(?:\d|%|percent|per cent|cents?|times|once|twice|[mb]illion|\b(?:\d[\d,.]*|few|many|more|fewer|less) [a-z]+s?) $")
#: How far behind a length its stretch is told, in letters.
_NEAR = 40
#: What ends with the deed it stands behind.
_BEHIND = regexp(r"\bafter (?:(?:about|almost|nearly|more than|over|some|just) )?$")

_ONE_PART = regexp(r"\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|penultimate|opening|closing|final|last|next) (?:stage|leg|round|day|session|night|test|heat|set)\b|\b(?:[Ss]tage|[Dd]ay|[Rr]ound|[Ll]eg) (?:one|two|three|four|five|\d)\b")
#: "After nine hours of talks that began at 8 p.m.": its own beginning.
_BEGAN = regexp(r" of (?:[\w’'-]+ ){1,3}(?:that|which) (?:had )?(?:begun|began|started|opened)\b")


def innocent(doc: Document, m: Match) -> bool:
    """Whether a length is surely of something else than a stretch: of a flight across zones, of a part or a sum of it."""
    text, length, e, sentence = doc.text, m.length, m.extent, m.around.sentence
    left, behind = text[sentence.start : length.x.span.start], text[length.x.span.end : sentence.end]
    about = _about(doc, m)
    longer, two = m.direction > 0, e.how == "pair"
    return bool(
        (e.scale == "time" and (_ZONES.search(about) or (two and _FLIGHT.search(_its_stretch(doc, m)) and not _LATE.search(left + behind))))
        or (two and _SUMMED.search(about))
        or (_TOO_LATE.match(behind) and not _DUE.search(about))  # "began two hours late because the power failed at 9 p.m."
        or (_OVER.search(left) and _to_come(doc, e))  # "ended their three-day meeting ... could meet again on June 29 and 30"
        or (longer and (_CHOICE.search(left) or left.endswith(("on ", "On "))))  # "on 12 days between September 4 and 29"
        or (longer and two and length.x.unit == "day" and sentence.contains(e.span) and _SITTINGS.search(left))  # "the trial lasted 34 days between October 7 and January 24"
        or (longer and e.span.end <= length.x.span.start and _PARTLY.search(left) and _OF_WHAT.match(text, length.x.span.end))  # "sat from May 7 to May 11 and heard two days of evidence"
        or (not sentence.contains(e.span) and _has_its_day(doc, m))  # "The fair runs from July 3 to July 9. The two-day sale starts on July 5"
        or (longer and _A_PART.search(left))
        or (length.x.count == 1 and _RATE.search(left))
        or (two and _BEHIND.search(left) and not _BEGAN.match(behind) and sentence.contains(e.span) and e.first.span.start > e.last.span.start)  # "who died on Thursday, was freed on Feb. 11, 1990, after 27 years"
        or (two and not longer and sentence.contains(e.span) and _ONE_PART.search(text, *sentence))  # "won the fifth stage on Friday and threw the six-day race open before Saturday's finish"
        or _OF_ITS_OWN.match(behind)
        or (not sentence.contains(e.span) and _measured_already(doc, m))
        or (two and not sentence.contains(e.span) and (_HAD_BEGUN.match(behind) or _two_events(doc, m)))
        or (not sentence.contains(e.span) and _EXPECTED.search(left) and _ENDED.match(behind))  # "would be over in two weeks. But a strike shut it between June 1 and June 30"
        or _after_another(doc, m)
        or (_WITHIN.search(left) and _BREAK.match(behind))  # "from 9 a.m. to 5 p.m., with a two-hour break"
        or (not longer and e.how == "list" and e.span.start > length.span.end + 40 and doc.block_at(sentence.start).kind not in ("headline", "deck"))  # "during her six-day tour she will stay in Hull on May 30 and 31"
    )


#: "The warmest in the 63 years for which the station has records".
_OF_ITS_OWN = regexp(r" (?:for|in|during) which\b| of (?:records?|record-keeping|data|observations?|measurements?)\b")


#: What is expected so long from then.
_EXPECTED = regexp(r"\b(?:will|would|could|can|may|might|should|must|to|shall)\b(?:(?!\b(?:and|but|after|who|which)\b)[^,;:])* (?:with)?in (?:about |some |just |another |a further |the next )?$|\b[Ww]ithin $")
_ENDED = regexp(r"[,.;:)”\"]|$| (?:and|but|if|or|when|after|because|as|unless)\b")
#: "From 73 at 10 a.m. to 71 at 11 a.m., half an hour after the minister had resigned".
_FROM = regexp(r"\bfrom\b(?:[^,;]|,(?=\d))*$", re.IGNORECASE)
_TO = regexp(r"\bto\b")
_SINCE_THEN = regexp(r"(?:after|before)?(?: (?:after|before))? (?P<event>(?!(?:it|they|he|she|this|that|the (?:start|beginning|end))\b)[^,;.]+)")


def _after_another(doc: Document, m: Match) -> bool:
    """Whether a length behind a stretch tells how long after something else it was, of which the stretch's words tell nothing."""
    e, text, sentence, x = m.extent, doc.text, m.around.sentence, m.length.x
    if not sentence.contains(e.span) or e.span.end > x.span.start or not (x.span.of(text).endswith((" after", " before")) or text.startswith((" after ", " before "), x.span.end)):
        return False
    ends = Span(min(p.span.start for p in e.points), max(p.span.end for p in e.points))
    if not _FROM.search(text, sentence.start, ends.start + 1) or not _TO.search(text, *ends):
        return False
    event = _SINCE_THEN.match(text, x.span.end)
    return event is not None and not same_event(event["event"], text[sentence.start : ends.end])


#: "Water reached the town on July 17. Five days of rain had begun on July 11": the rain's end is not told.
_HAD_BEGUN = regexp(r" of (?:[\w’'-]+ ){1,3}had (?:begun|started)\b")
_AFTER_NOUN = regexp(r",? (?:after|before|following) (?:his|her|its|their|the|an?) (?:[\w’'-]+ )?(?P<noun>[a-z]+)\b", re.IGNORECASE)


def _two_events(doc: Document, m: Match) -> bool:
    """Whether a stretch lies between two events of their own, none of which begins or ends what lasted: "extradited on Jan. 17 after his arrest on Nov. 11"."""
    e, noun = m.extent, m.length.noun
    then = _AFTER_NOUN.match(doc.text, e.first.span.end if e.first.span.start < e.last.span.start else e.last.span.end, e.span.end)
    told = noun is not None and noun.of(doc.text).lower() in doc.sentence_at(e.span.start).of(doc.text).lower()
    return then is not None and not told and not STARTS.search(then["noun"]) and not ENDS.search(then["noun"])


def _measured_already(doc: Document, m: Match) -> bool:
    """Whether a stretch has its own length right before it: "in the first nine months of the season, from October to June. The target for the 12 months"."""
    e = m.extent
    before = (x for x in m.around.others if 0 <= e.span.start - x.span.end <= _NEAR and not re.search(r"[.;:]", doc.text[x.span.end : e.span.start]))
    return any(comparable(x, e) and conflict(x, e, "") is None for x in before)


def _has_its_day(doc: Document, m: Match) -> bool:
    """Whether a length's own sentence says behind it on which other day that begins or ends."""
    start, end = m.length.span.end, m.around.sentence.end
    days = [p for p in m.around.points if start <= p.span.start < end and _TO_ITS_DAY.fullmatch(doc.text, start, p.span.start)]
    # "would have a scan on Saturday. The four-day match ends on Sunday": one end is its own, the other of something else
    return any(p not in m.extent.points or quality(doc, m) in ("ends", "begins", "loose") for p in days)


#: From an event to its day: "starts on".
_TO_ITS_DAY = regexp(rf"[^,;.]{{0,40}}?(?:{STARTS.pattern}|{ENDS.pattern})(?: [\w’'-]+){{0,3}} (?:on|at|in) (?:the )?", re.IGNORECASE)


def _to_come(doc: Document, e: Extent) -> bool:
    now, day = doc.metadata.date, e.first.day
    return now is not None and day is not None and day.kind != "weekday" and bool(day.readings) and min((r.low for r in day.readings), key=lambda low: abs(low - now)) > now


def excuses(doc: Document, m: Match) -> Iterator[str]:
    """What may tell, by name, that a length is not that of a stretch, or is rightly another."""
    text, length, sentence = doc.text, m.length, m.around.sentence
    left, right = text[sentence.start : length.x.span.start], text[length.span.end : sentence.end]
    behind = text[length.x.span.end : sentence.end]
    about = _about(doc, m)
    noun = length.noun.of(text).lower() if length.noun else ""
    told = {
        "moved": _MOVED.search(about) and not _LATE.search(left + behind),
        "cut short": _SHORTENED.search(about),
        "drawn out": m.direction > 0 and _LENGTHENED.search(about),
        "bounded": _BOUND.search(left),
        "set apart": _SET.match(behind) or (length.noun is not None and _SET.match(right)),
        **_apart(doc, m, noun, left, right),
    }
    yield from (f"excuse {name}" for name, found in told.items() if found)


def _its_stretch(doc: Document, m: Match) -> str:
    """What is told up to the end of the stretch, and what the length is of."""
    e, length = m.extent, m.length
    behind = _STOP.split(doc.text[e.span.end : doc.sentence_at(e.span.end - 1).end])[0]
    return doc.text[doc.sentence_at(e.span.start).start : e.span.end] + behind + (length.noun.of(doc.text) if length.noun else "")


def _about(doc: Document, m: Match) -> str:
    """The sentences of both."""
    e, sentence = m.extent, m.around.sentence
    return doc.text[min(sentence.start, doc.sentence_at(e.span.start).start) : max(sentence.end, doc.sentence_at(e.span.end - 1).end)]


def _apart(doc: Document, m: Match, noun: str, left: str, right: str) -> dict[str, object]:
    """What stands between a length and a stretch that may part them."""
    text, length, e, sentence = doc.text, m.length, m.extent, m.around.sentence
    if e.span.start <= length.x.span.start < e.span.end:
        return {}
    if length.x.span.start >= e.span.start:
        gap = text[e.span.end : length.x.span.start]
        clause = _STOP.split(gap)[-1] + " · " + _STOP.split(right)[0]
        return {"a new one": not sentence.contains(e.span) and _NEW.search(left), "elsewhere": _ELSE.search(clause), "a term": noun in TERMS}
    gap = text[length.span.end : e.span.start]
    if not sentence.contains(e.span):
        return {"elsewhere": _ELSE.search(gap)}
    if OWN_DAYS.fullmatch(gap):
        return {}
    own = _ITS_OWN.search(gap)
    if own and (own[1] or "") not in EVENT_NOUNS:
        gap = gap[: own.start()]
    return {
        "a term": noun in TERMS,
        "a semicolon": re.search(r";(?! (?:he|she|it|they|the)\b)", gap),
        "whose days": _WHOSE_DAYS.search(gap),
        "again": _AGAIN.match(text, e.span.end),
        "a relative": _RELATIVE.search(gap),
        "another event": e.how != "pair" and OTHER.search(gap),
    }
