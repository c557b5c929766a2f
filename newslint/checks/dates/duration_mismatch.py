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
from bisect import bisect_left
from collections.abc import Iterator

from newslint.checks.dates import _extents as ends
from newslint.checks.dates._calendar import words
from newslint.checks.dates._extents import Extent
from newslint.checks.dates._lengths import comparable, conflict, plausible, said
from newslint.checks.dates._measured import EVENT_NOUNS, hyphenated, measured
from newslint.checks.dates._passages import TOLD
from newslint.checks.dates._single_day import OTHER, PARTIAL, Length, one_day
from newslint.checks.dates._spans_weighed import weighed
from newslint.regexp import regexp
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
    Good("The fair runs from June 4 to June 6. A two-week exhibition follows in July."),
    Good("Sunday's ballot was conducted as the town hosts the two-week ski championships."),
    Good("Putin’s two-day visit to Pyongyang starting on Tuesday is his first trip there in 24 years."),
    Bad("Delegates to the [[four-day synod]], which meets {{Tuesday through Wednesday}}, will vote on the hymnal."),
    Bad("They called off their blockade after [[six days]], from {{April 25 to May 5}}."),
    Bad("A [[three-day symposium]] on coastal erosion will be held {{on Friday}} in Plymouth.", says="one day"),
    Bad("He began a [[21-day fast]] on {{Feb. 1 and broke it on March 9}}, his lawyer said."),
    Good("He began a 37-day fast on Feb. 1 and broke it on March 9, his lawyer said.", date="2023-06-18"),
    Good("The two-day course, the first of several between October 25 and November 19, is for drivers."),
    Bad("He flew on to Rome after a [[three-day visit]] to Nairobi from {{June 18 to June 23}}."),
    Bad("The [[10-year lease]], which ran from {{2005 to 2025}}, was cheap."),
    Bad("A jury acquitted her after a [[three-day trial]]. It opened on {{May 6 and ended on May 10}}."),
    Bad("The navy held a [[two-day exercise]] on the coast. The drills began on {{May 27. They ended on May 31}}."),
    Bad("A [[five-hour operation]] to free a walker, mounted from {{midday to 2pm on Sunday}}, involved two lifeboats."),
    Bad("From {{7 p.m. to 10 p.m. on Monday}}, residents packed the hall for the [[90-minute meeting]]."),
    Bad("It took the crew [[six hours]], from {{9 a.m. to noon}}, to free the whale."),
    Bad("The lock will be shut from {{1 February until 30 April}} for new doors. A spokesman put the price of the [[five-month closure]] at €2 million."),
    Bad("They arrived in Hanoi on {{February 3 and left on February 8}}.\n\nDuring the [[two-day trip]] four deals were signed."),
    Bad("Keita ran the bank between {{2009 and 2012}}.\n\nIn his [[eight-year tenure]], inflation halved."),
    Bad("[[A year-long excavation]], carried out from {{May to July 2021}}, exposed a bath."),
    Bad("She will travel to Nairobi on {{April 22 and return on April 29}}. Aides said the [[two-day trip]] was private."),
    Good("The crew were adrift from May 2 to May 11. They were fed on a four-day voyage home."),
    Good("He edited the paper between 1991 and 2002, and spent a four-year spell at the BBC before that."),
    Good("The fair will run from 3 July until 9 July.\n\nThe three-day pass costs 20 euros."),
    Good("She served four five-year terms, from 1990 to 2010."),
    Good("Raul Benitez ran the town from 1999 to 2011, three consecutive four-year terms."),
    Good("A court gave him a two-year sentence for taking bribes between 2016 and 2021."),
    Good("On a two-day visit to a fair that ran from June 2 to June 14, he bought a horse."),
    Good("A two-day strike at the mine in the week from June 2 to June 6 cost 4 million."),
    Good("He quit after a three-day trial. The trial of his brother began on May 6 and ended on May 10."),
    Good("The army held a three-day exercise. The rains began on May 12. They ended on May 19."),
    Good("The club sells three-day passes, Monday to Friday."),
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
    Good("He won a three-day pass for the festival, which runs July 3-14."),
    Good("After a three-day delay, the conference will be held June 18-19."),
    Good("The three-hour hearing from 9 a.m. to noon drew a crowd."),
    Good("The two-hour show runs from 7:30 p.m. to 9:15 p.m."),
    Good("A 10-day heat wave ended as the games of June 18-19 began."),
    Good("The two-day meeting on Tuesday and Wednesday is the third this year."),
    Good("She returned from a two-day visit to Rome on Tuesday."),
    Good("A 24-hour strike on Tuesday shut the airport."),
    Good("The nearly two-week strike, June 3-14, is over, and a two-day ban applies Friday."),
]  # fmt: skip

#: What is given for a length and may end before it.
_TERMS = words(
    "term terms sentence contract deal mandate loan ban suspension plan lease pact visa permit fellowship scholarship subscription"
)
#: Before a duration these make it another matter than the dates.
_APART = regexp(
    r"\b(?:after|following|despite|amid|before|pending|within|without|with|by|includ(?:es?|ing)|featuring|plus|than|up to|another|next|first|(?<!to )last|every|each|per"
    r"|(?:listed|scheduled|planned|expected|booked|due|intended|estimated|billed|hoped|supposed|signed|elected|appointed|hired) (?:for|to last|to take|to run|to|at|as)|sentenced to|jailed for|guarantees?|beyond|until|part of|middle of|midway through|halfway through|less than|more than|at least|nearly"
    r"|almost|about|around|roughly|some|maximum of|minimum of|day of|days of|rest of|remainder of|end of|start of|beginning of|eve of|sidelines of)"
    r" (?:an? |the |his |her |its |their |this )?(?:\w+ )?$",
    re.IGNORECASE,
)
_RELATIVE = regexp(
    r"\b(?:which|that)\b(?! (?:(?:had|has|have|will|is|was|were|are|be|been|being|to|would|also) ){0,3}(?:ran|runs?|running|held|lasts?|lasted|took|takes?|taken"
    r"|scheduled|set|planned|staged|played|beg[ia]ns?|began|begun|opens?|opened|starts?|started|spanned|spans|covers?|covered|stretched|stretches|due|continues?|went on|goes on|meets?|met|sits?|sat|gathers?|gathered|convenes?|convened|plays?|played))",
    re.IGNORECASE,
)
#: Between an event and its days: "after a three-day visit to Nairobi from June 18 to June 23".
_OWN_DAYS = regexp(r",? ?\(?(?:from|between|on)? ?(?:the )?|(?: (?:to|of|in|at|on|with|by|around|through|across) (?:(?!\b(?:that|which|who)\b)[\w’'. -]){2,45}?),? \(?(?:held )?(?:from|between) (?:the )?")
#: "A two-day visit to the fair, which runs from June 2 to June 14", "in the week from June 2 to June 6".
_WHOSE_DAYS = regexp(r"\b([\w-]+),? (?:which|that|held|running|lasting)\b|\b(?:in|during|over) the (?:week|month|period|year|season)s? (?:from|between|of) ")
#: Verbs of a crowd: its hours are those of the event it came for.
_GATHERS = regexp(r"\b(?:packed|filled|gathered|met|sat|crowded|assembled|watched|listened|attended)\b")
#: "the two-day course, the first of several between Oct. 25 and Nov. 19": the stretch holds them all.
_ONE_OF = regexp(r"\b(?:one|first|second|third|last|latest|next) of (?:several|many|a|two|three|four|five|six|seven|eight|nine|ten|\d+)\b")
_SPEAKS = regexp(r",? [\w’' .]{2,40}? (?:said|says|told \w+|announced|reported|confirmed|added)(?=[,.]|$),?|,? according to [\w’' ]{2,40}")
_MOVED = regexp(
    r"\b(?:(?:was|were|been|be) moved|moved (?:to|from|back|forward|up|by)|reschedul\w+|postpon\w+|brought forward|put (?:off|back)|pushed (?:back|forward)|instead of|rather than|originally|initially"
    r"|(?:had been|was|were) (?:planned|due|meant|supposed|to have|to last)|changed from|spread|scattered|spaced|on and off|select(?:ed)? (?:days|dates)|interrupted|intermittent\w*"
    r"|on \w+days|every (?:hour|half|\d+ minutes)|on the hour|at a time|slots?|weekends (?:between|from)|any|average\w*|cumulative\w*|typically|usually|normally)\b",
    re.IGNORECASE,
)
#: A flight's hours are printed by the clocks of two places.
_ZONES = regexp(
    r"\b(?:flights?|flew|fl(?:y|ies)|planes?|jet|airliner|took off|airlines?)\b(?s:.*)\blocal\b|\blocal time in\b|\btime zones?\b",
    re.IGNORECASE,
)
_SHORTENED = regexp(
    r"\b(?:cut short|curtailed|early|abandoned|shortened|ahead of schedule|truncated|suspended sentence|parole\w*|remission)\b",
    re.IGNORECASE,
)
_LENGTHENED = regexp(r"\b(?:extended|prolonged|longer than|overran|over-?ran|dragged on|overtime|beyond)\b", re.IGNORECASE)
_RUNS = regexp(
    r"\b(?:runs?|ran|lasts?|lasted|take[sn]? place|took place|held|continues?|open|scheduled|planned|is|are|will|was|were|ran|booked|met|meets?|shut|closed)\b"
)
#: Nouns by which a text comes back to whatever lasted.
_GENERAL = words(
    """event affair gathering trip visit meeting stay closure stoppage talks process spell period stint ordeal exercise operation search
    journey tour drills manoeuvres maneuvers outage blackout blockade siege standoff strike walkout session summit conference festival show fair hearing trial"""
)


@rule("NL203", "duration-mismatch", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for length, other, message in contradicted(doc):
        yield finding(length.span, message, related=[Related(other, "the days given")], confidence=0.85)


def contradicted(doc: Document) -> Iterator[tuple[Length, Span, str]]:
    """The lengths that days or hours beside them contradict, each with those and what they count."""
    told: set[Span] = set()
    sentences = list(_sentences(doc))
    for sentence, lengths in sentences:
        for length in lengths:
            found = _here(doc, length, sentence, lengths) or _beside(doc, length, sentence, lengths) or one_day(doc, length, sentence)
            if found and length.span not in told:
                told.add(length.span)
                yield length, *found
    rest = [(sentence, length) for sentence, lengths in sentences for length in lengths if length.span not in told]
    for m in weighed(doc, rest):
        yield m.length, m.extent.span, f"{_where(doc, m.extent)} is {m.text}, not {said(m.length.x)}"


#: "Three consecutive four-year terms": each of them. "Their first trophy in a decade" is a time between, "the October 31 year end" a day.
_SEVERAL = regexp(r"\b(?:first|last|[a-z]+est) (?:[\w-]+ ){1,3}in (?:an?|the|over an?|nearly an?)? ?$|\b(?:two|three|four|five|six|seven|eight|several|both|\d) (?:(?:consecutive|successive|straight|full|further|more) )?$|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) $")


def _sentences(doc: Document) -> Iterator[tuple[Span, list[Length]]]:
    """The sentences that state a length, with every one they state."""
    found: dict[Span, list[Length]] = {}
    for x in doc.dates:
        if x.kind == "duration" and x.count is not None and x.count_high is None and x.role is None and not _SEVERAL.search(doc.text, max(x.span.start - 30, 0), x.span.start):
            sentence = doc.sentence_at(x.span.start)
            length = measured(doc, x, sentence)
            if length is not None:
                found.setdefault(sentence, []).append(length)
    yield from found.items()


def _here(doc: Document, length: Length, sentence: Span, lengths: list[Length]) -> tuple[Span, str] | None:
    """The duration against a stretch or list of its own sentence."""
    found, alone = ends.extents(doc, ends.points(doc, sentence))
    usable = [e for e in found if comparable(length.x, e)]
    joined = ends.pair(doc, [p for p in alone if p.scale != "year" or length.x.unit == "year"], sentence) if not usable else None
    text = sentence.of(doc.text)
    if _MOVED.search(text):
        return None
    if joined and comparable(length.x, joined) and len(lengths) == 1:
        left = doc.text[sentence.start : length.x.span.start]
        noun = length.noun.of(doc.text).lower() if length.noun else ""
        if noun in _TERMS or _APART.search(left) or _in_quotes_apart(doc, length, joined):
            return None
        return _verdict(doc, length, joined, text)
    if not usable:
        return None
    nearest = min(usable, key=lambda e: _gap(length.span, e))
    rivals = [
        d.span for d in doc.dates if d.kind == "duration" and sentence.contains(d.span) and d is not length.x and comparable(d, nearest)
    ]
    if any(_gap(d, nearest) < _gap(length.span, nearest) for d in rivals) or not _linked(doc, length, nearest, sentence):
        return None
    return _verdict(doc, length, nearest, text)


def _gap(span: Span, e: Extent) -> int:
    return e.span.start - span.end if e.span.start >= span.end else span.start - e.span.end


def _in_quotes_apart(doc: Document, length: Length, e: Extent) -> bool:
    return doc.in_quotation(length.span) != doc.in_quotation(e.span)


def _linked(doc: Document, length: Length, e: Extent, sentence: Span) -> bool:
    """Whether nothing between a duration and a stretch makes them of different events."""
    left = doc.text[sentence.start : length.x.span.start]
    if _in_quotes_apart(doc, length, e):
        return False
    if e.span.start >= length.span.end:
        gap = _SPEAKS.sub(" ", doc.text[length.span.end : e.span.start])
        if len(gap) > 110 or OTHER.search(gap) or _RELATIVE.search(gap) or _ONE_OF.search(gap) or ";" in gap:
            return False
        if re.match(r" (?:in (?:prison|jail) )?(?:for|over) ", gap) and (length.noun is None or length.noun.of(doc.text).lower() in _TERMS):
            return False  # "a two-year sentence for bribes taken between 2016 and 2021"
        of_another = _WHOSE_DAYS.search(gap)
        if of_another and (of_another[1] is None or of_another[1] in EVENT_NOUNS):
            return False
        near = (len(gap) < 14 and "," in gap) or _OWN_DAYS.fullmatch(gap)
        return bool(near) or not _APART.search(left)
    gap = _SPEAKS.sub(" ", doc.text[e.span.end : length.x.span.start])
    if ";" in gap:
        head = gap.rsplit(";", 1)[1]
        return bool(re.fullmatch(r" (?:the|this|that|its|his|her|their) (?:\w+ )?", head)) and not OTHER.search(head)
    if re.fullmatch(r", (?:during|in|over|throughout) (?:the|his|her|its|their) (?:\w+ )?", gap):
        return True
    whose = re.sub(r"\bwhose (?:\w+ )?$", "", gap)
    if len(gap) > 110 or OTHER.search(whose) or _RELATIVE.search(gap) or _APART.search(gap):
        return False
    if re.search(r"\b(?:for|to) (?:(?:an?|the|its|his|her|their) )?(?:\w+ )?$", gap) and length.noun is not None:
        return (e.scale != "time" or bool(_GATHERS.search(gap))) and not re.search(
            r"\b(?:open|closed|shut|available|on sale|blocked)\b", doc.text[sentence.start : length.x.span.start]
        )
    return True


def _verdict(doc: Document, length: Length, e: Extent, about: str) -> tuple[Span, str] | None:
    """What the stretch counts, when it does not fit."""
    found = conflict(length.x, e, about)
    if found is None:
        return None
    text, direction = found
    noun = length.noun.of(doc.text).lower() if length.noun else ""
    if e.scale == "time" and (_ZONES.search(about) or (e.how == "pair" and re.search(r"\bflights?\b|\bfl(?:ew|ies|y)\b", about))):
        return None
    if direction < 0 and (_SHORTENED.search(about) or (e.how == "list" and PARTIAL.search(doc.sentence_at(e.span.start).of(doc.text)))):
        return None
    if direction > 0 and (_LENGTHENED.search(about) or (_SHORTENED.search(about) and "planned" in about)):
        return None
    if (
        direction > 0
        and length.over
        and not hyphenated(doc, length.x)
        and "over" in doc.text[max(length.span.start - 9, 0) : length.span.start].lower()
        and (length.x.count or 0) > 7
    ):
        return None
    # Days of sitting, play or work may lie loosely in a longer stretch: "six days between Jan. 10 and Feb. 18".
    if (
        direction > 0
        and e.how == "range"
        and not hyphenated(doc, length.x)
        and (e.between or length.over)
        and (noun or e.between)
        and length.x.unit == "day"
    ):
        before = doc.text[max(length.span.start - 9, 0) : length.span.start]
        if e.between and (
            re.search(r"\b(?:on|over|in) $", before)
            or noun in ("hearings", "testimony", "play", "evidence", "sittings", "sunshine", "rain", "leave", "work")
        ):
            return None
    return e.span, f"{_where(doc, e)} is {text}, not {said(length.x)}"


def _where(doc: Document, e: Extent) -> str:
    """A stretch as printed, or by its two ends."""
    return e.span.of(doc.text) if e.how != "pair" else f"{e.points[0].span.of(doc.text)} to {e.points[-1].span.of(doc.text)}"


def _beside(doc: Document, length: Length, sentence: Span, lengths: list[Length]) -> tuple[Span, str] | None:
    """ "The fair runs from June 21 to 22. The five-day event is free.": the stretch stands in the sentence before or after."""
    if len(lengths) != 1 or doc.in_quotation(length.span):
        return None
    sentences = doc.sentences
    at = bisect_left(sentences, sentence)
    left = doc.text[sentence.start : length.x.span.start]
    known = at > 0 and _DEFINITE.search(left) and _known_from(doc, length, sentences[at - 1], sentence)
    if known and (found := _across(doc, length, sentences[at - 1], sentence, sentence)):
        return found
    apart_by = _APART.search(left)
    after = apart_by is not None and apart_by[0].lower().startswith(("after", "following"))
    if at + 1 == len(sentences) or (apart_by and not (after and _taken_up(doc, length, sentence, sentences[at + 1]))):
        return None
    near = doc.block_at(sentence.start) == doc.block_at(sentences[at + 1].start) or _BACK_THERE.match(doc.text, *sentences[at + 1])
    if near and (found := _across(doc, length, sentence, sentences[at + 1], sentence)):
        return found
    return None if after else _over_two(doc, length, sentences[at : at + 3])


#: What was told of before: "during the two-day trip", "in her eight-year tenure".
_DEFINITE = regexp(r"(?:^|[\s(—–])(?:the|this|that|his|her|their|its) (?:\w+ )?$", re.IGNORECASE)


def _known_from(doc: Document, length: Length, earlier: Span, sentence: Span) -> bool:
    """Whether a length that a sentence speaks of as known can only be of what the sentence before tells."""
    text = doc.text
    if length.noun is None or doc.block_at(earlier.start).kind not in TOLD or doc.in_quotation(earlier):
        return False
    noun = length.noun.of(text).lower()
    if noun in _TERMS or _NOT_THIS.search(text, sentence.start, length.x.span.start):
        return False
    told = earlier.of(text).lower()
    general = (noun in _GENERAL or noun in told) and all(w in told for w in text[length.x.span.end : length.noun.start].lower().split())
    if not general and (_DEFINED.match(text, length.span.end, sentence.end) or _PART.match(text, length.x.span.end)):
        return False
    if not general and any(sentence.contains(d.span) and d.kind in ("weekday", "relative", "date", "time") for d in doc.dates):
        return False
    elsewhere = (text[: earlier.start], text[sentence.end :])
    if any(d.count == length.x.count and d.unit == length.x.unit and not sentence.contains(d.span) for d in doc.dates):
        return False
    root = re.compile(rf"\b{re.escape(noun[: max(4, len(noun) - 3)])}", re.IGNORECASE)
    if root.search(text, *earlier) or not any(root.search(part) for part in elsewhere):
        return re.match(r" (?:of|in|at|with|by|for) (?:an?|another) ", text[length.span.end : sentence.end]) is None
    return noun in _GENERAL


#: What says by itself which one is meant: "the five-day storm that delayed it"; "the 45-minute opening set".
_DEFINED = regexp(r" (?:that|which|who|between|of|for|against) ")
_PART = regexp(r" (?:opening|first|second|third|final|last|closing|supporting|warm-up|exam) ")
#: Before a length these make it another than the one just told of.
_NOT_THIS = regexp(r"\b(?:another|previous|earlier|next|similar|like|than|unlike|before|ahead of|since|until) (?:\w+ )?$", re.IGNORECASE)
#: "They had pitched their tents there from August 1 to 5."
_BACK_THERE = regexp(r"(?:It|They) (?:[^.;]*\bthere\b|(?:had )?(?:lasted|ran|runs|began|started|opened|took place|was held|were held)\b)")


def _taken_up(doc: Document, length: Length, a: Span, b: Span) -> bool:
    """Whether a sentence goes on about the event that the one before ended with: "... after a three-day trial. It opened on ..."."""
    if length.noun is None or a.end - length.noun.end > 40:
        return False
    return bool(re.match(rf"(?:It|They|(?:The|That|This) {re.escape(length.noun.of(doc.text))}) (?!of\b)", doc.text[b.start : b.end]))


def _over_two(doc: Document, length: Length, sentences: tuple[Span, ...]) -> tuple[Span, str] | None:
    """ "A two-day exercise ... The drills began on May 26. They ended on May 30.": the two days stand in a sentence each."""
    if len(sentences) < 3 or length.noun is None:
        return None
    _, b, c = sentences
    opening = re.findall(r"[\w-]+", doc.text[b.start : b.end])[:3]
    same = opening[:1] == ["The"] and not (_GENERAL | {length.noun.of(doc.text)}).isdisjoint(opening)
    if not (same or opening[:1] in (["It"], ["They"], ["These"])) or not re.match(r"(?:It|They) ", doc.text[c.start : c.end]):
        return None
    window = Span(b.start, c.end)
    found, alone = ends.extents(doc, ends.points(doc, window))
    joined = ends.pair(doc, alone, window) if not found and len(alone) == 2 and c.contains(alone[1].span) and b.contains(alone[0].span) else None
    text = Span(sentences[0].start, c.end).of(doc.text)
    if joined is None or doc.in_quotation(b) or doc.in_quotation(c) or _MOVED.search(text):
        return None
    if not comparable(length.x, joined) or not plausible(length.x, joined):
        return None
    return _verdict(doc, length, joined, text)


def _across(doc: Document, length: Length, a: Span, b: Span, sentence: Span) -> tuple[Span, str] | None:
    window = Span(a.start, b.end)
    text = window.of(doc.text)
    inner = (d for d in doc.dates if window.contains(d.span))
    durations = [d for d in inner if d.kind in ("duration", "relative") and d.unit == length.x.unit and d is not length.x]
    if _MOVED.search(text) or durations:
        return None
    inside = ends.points(doc, window)
    if length.x.unit in ("hour", "minute"):
        inside = [p for p in inside if p.scale == "time"]
    found, alone = ends.extents(doc, inside)
    other = b if sentence == a else a
    usable = [e for e in found if comparable(length.x, e) and other.contains(e.span)]
    if doc.in_quotation(other) or any(doc.in_quotation(p.span) for p in inside):
        return None
    if len(usable) == 1 and len(found) == 1:
        rest = other.of(doc.text)
        if OTHER.search(rest[: usable[0].span.start - other.start]):
            return None
        if sentence == a:
            noun = length.noun.of(doc.text).lower() if length.noun else ""
            same = bool(noun) and noun in rest.lower()
            if not (_RUNS.search(rest) or _BACK_THERE.match(rest)) or not re.match(r"(?:It|They|This) " + (r"|(?:The|That|This|Its|His|Her|Their) " if same else ""), rest):
                return None
        return _verdict(doc, length, usable[0], text)
    if found:
        return None
    if length.x.unit not in ("hour", "minute"):
        dates = [p for p in alone if p.scale == "day" and p.day is not None and p.day.kind == "date"]
        alone = dates if len(dates) == 2 else alone
    joined = ends.pair(doc, alone, window, loose=sentence == b)
    if (
        joined is None
        or not comparable(length.x, joined)
        or not plausible(length.x, joined)
        or not any(other.contains(p.span) for p in joined.points)
    ):
        return None
    return _verdict(doc, length, joined, text)
