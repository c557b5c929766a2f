"""The others of an ordinal named one by one in a clause of their own: "Apple, Amazon and Microsoft got there before it", "shops in Leeds, York and Hull. A third will open".

Each reading finds a roll: what is told one by one, how many they are, and whether they are all. An ordinal is the next after them. That they went
before is said by the clause ("before it", "already", "preceded"), so that only what is said without such a word has to be of the same deed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers._lists import MONTH
from newslint.checks.numbers.ordinals._claim_cues import may_be_told
from newslint.checks.numbers.ordinals._claimed import scope, tail
from newslint.checks.numbers.ordinals._doers import Roll, doers
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.checks.numbers.ordinals._others import near
from newslint.checks.numbers.ordinals._tellings import when_before
from newslint.regexp import regexp
from newslint.source import Span

#: More than so many are seldom told in full.
MOST = 7
#: "A van and a bus collided": one crash.
_COLLIDED = regexp(r"\s(?:had |have )?(?:both )?(?:collid\w+|crashed (?:head-on|into each other))\b")


def enumerated(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The rolls beside an ordinal that it is not the next of."""
    if claim.form not in ("noun", "bare", "time") or not 2 <= claim.n <= 12 or not may_be_told(claim):
        return
    rolls = [roll for reader in (doers, _there_are, _medals, _stops) for roll in reader(claim) if not _COLLIDED.match(claim.doc.text, roll.spans[-1].end)]
    if any(roll.many + 1 == claim.n for roll in rolls):
        return
    for roll in rolls:
        if claim.n <= roll.many or (roll.closed and claim.n == roll.many + 2 <= MOST) or (roll.all and claim.n > roll.many + 1):
            told = [s.of(claim.doc.text) for s in roll.spans]
            listed = f"{', '.join(told[:-1])} and {told[-1]}" if told[1:] else told[0]
            yield Clash(claim.span, roll.spans, f"{listed} before it make this the {nth(roll.many + 1)}, not the {nth(claim.n)}")
            return


# "The chain has shops in Leeds, York, Hull and Bradford. A fourth will open"

_HAS = regexp(
    r"\b(?:has|have|had|runs?|ran|owns?|operates?|operated|opened|manages?|keeps?) (?:already )?(?:(?!one\b)[a-z-]+ ){0,3}?(?P<noun>[a-z]+s) (?:already )?(?:in|at|on) (?=[A-ZÀ-Þ])"
    r"|\b(?:[Tt]here are|[Ii]ts|[Tt]heir|[Hh]er|[Hh]is) (?:(?:already|other|existing|present|current|[a-z]+) ){0,3}?(?P<own>[a-z]+s),? (?:are )?(?:already )?(?:in|at|on) (?=[A-ZÀ-Þ])"
    r"|(?:^|(?<=[.;] )|(?<=\n))(?:(?:In addition to|Besides|On top of|After|Following) (?:the |his |her |its |their )?(?:[a-z]+ )?)?(?:[A-Z][a-z]+[’']s? )?(?P<dated>[A-Z]?[a-z]+s) (?:on|in|at|to) (?=[A-ZÀ-Þ])"
    r"|\balready (?P<serves>flies|sails|runs|ships|exports|sells|operates|delivers)[a-z ]{0,30}? (?:to|in) (?=[A-ZÀ-Þ])"
)
_SHE_HAS = regexp(r"(?:It|She|He|They|The (?:[a-z-]+ ){1,2})\b")
_NEXT_ONE = regexp(r"(?:\b[Aa]|\b[Aa]nother|\b[Ii]ts|\b[Tt]heir|\b[Hh]is|\b[Hh]er) (?:new )?\Z")
#: What a new one does.
_OPENS = regexp(r"(?:, (?:in|at|near|of) [^,.;]{2,40},)? (?:said|has|will|is|was|opens?|opened|opening|follow\w*|join\w*|came|comes|on|this|next|last|took|forced|began|starts?|started|went)\b")
_ROW_END = regexp(r"[.;,]|(?: behind (?:him|her|them|it)\b)|(?: from the [a-z]+\.)|,? (?:and|but|where|which|employ\w*|with|plus|for|have|has|are|were|will|grounded|closed|stopped|shut|cost|forced|halted|[a-z]+ed)\b")


#: "The company's other shops are in Leeds, York and Hull": all that there are beside the numbered one.
_THE_OTHERS = regexp(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[\w-]+[’']s?) (?:(?:\w+ )?(?:other|existing|current|present|earlier|previous) (?P<noun>[a-z]+s)|others)(?: [a-z]+)? (?:are|were|is)(?: all)? (?:located |based |held |staged )?(?:in|at|on|to|with|against) (?:the )?(?=[A-ZÀ-Þ])")


def _there_are(claim: Claim) -> Iterator[Roll]:
    """What somebody has at so many places or had on so many days, and the one that comes to it."""
    doc, text = claim.doc, claim.doc.text.replace("\n", " ")
    bare = claim.form == "bare"
    if claim.form == "noun":
        for _apart, s in near(claim):
            for m in _THE_OTHERS.finditer(text, max(s.start, claim.end) if s == claim.sentence else s.start, s.end):
                spans = _names(text, m.end(), s.end)
                if spans and (not m["noun"] or kinship(claim.core[:1], (m["noun"],))) and not doc.in_quotation(s) and not any(x.of(text) in claim.sentence.of(text) for x in spans if s != claim.sentence):
                    yield Roll(tuple(spans), len(spans), True, True)
    if claim.form == "time" or not _NEXT_ONE.search(claim.left) or (bare and not _OPENS.match(claim.right)) or scope(claim, doc.metadata.date).kind not in ("open", "ever"):
        return
    inner = [w.text for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("JJ", "NN"))] if claim.noun is not None else []
    if not bare and inner:
        return  # "its fourth French shop"
    start = doc.sentences[max(claim.number - 1, 0)].start
    behind = [s for s in doc.sentences[claim.number + 1 : claim.number + 3] if not bare and _SHE_HAS.match(text, s.start, s.end)]
    for m in [*_HAS.finditer(text, start, claim.span.start)][-1:] or [m for s in behind for m in _HAS.finditer(text, s.start, s.end) if not m["dated"]][:1]:
        noun = m["noun"] or m["own"] or m["serves"] or m["dated"].lower()
        if not bare and not m["serves"] and singular(noun) != singular(claim.core[0]):
            continue
        spans = _names(text, m.end(), claim.span.start if m.end() < claim.span.start else len(text))
        if not spans or doc.in_quotation(spans[0]) or any(s.of(text) in (claim.sentence.of(text) if m.start() > claim.span.end else text[claim.span.end : claim.sentence.end]) for s in spans):
            continue
        if not bare and re.match(r" (?:in|at|on|for|of)\b", claim.right) and claim.owner and (m["own"] or (m["noun"] and m.start() > claim.span.end)):
            continue
        yield Roll(tuple(spans), len(spans), bool(m["serves"]))


_NAME = regexp(r"[A-Z][a-z]{2,3}\. \d{1,2}\b|(?:the )?(?:[A-ZÀ-Þ][\w’'-]+(?: (?:of |upon |the |de )?[A-ZÀ-Þ0-9][\w’'-]*){0,3})(?: \d{1,2})?")
_JOINT = regexp(r",? and (?:in |at |on )?|, (?:in |at |on )?(?=[A-ZÀ-Þ])")


def _names(text: str, start: int, end: int) -> list[Span]:
    """A row of names or dates that a phrase ends with."""
    out: list[Span] = []
    last = False
    while (m := _NAME.match(text, start, end)) is not None:
        out.append(Span(*m.span()))
        if last:
            return out if _ROW_END.match(text, m.end()) and not re.match(r",? and [A-ZÀ-Þ]", text[m.end() :]) else []
        step = _JOINT.match(text, m.end(), end)
        if step is None:
            return []
        last, start = "and" in step.group(), step.end()
    return []


# "Had already won gold in the 100 metres, silver in the 400 and another silver"

_METAL = r"(?:gold|silver|bronze)"
_WON = regexp(
    rf"\b(?:(?:already|previously|earlier|also) (?:[a-z]+ ){{0,2}}?|(?:[Aa]fter|[Ff]ollowing|[Hh]aving|[Oo]n top of|[Ii]n addition to|to go with|to add to|adding to) (?:(?:winning|won|taking|taken|collecting) )?|(?:had|has) (?:won|taken|collected|claimed) )(?:(?:her|his|their|the) )?"
    rf"(?P<row>(?:{NUMERAL} |an? |another |one )?(?:[a-z]+ )?{_METAL}s?\b[^.;]*)"
)
_PIECE = regexp(rf"(?:(?P<n>{NUMERAL}|an?|another|one) )?(?:[a-z0-9-]+ )?(?P<metal>{_METAL})s?\b(?: medals?)?(?: (?:in|from|at|on|for|with) [^,;]*?)?(?:,? and |, |$)")
_THIS_MEET = regexp(r"\b(?:of|at|in) (?:the|these|this) (?:[\w-]+ )*(?:championships?|games|olympics|meeting|meet|week)\b", 2)

#: "She had already won", "the 24-year-old also took".
_OF_THE_SAME = regexp(r"(?:He|She|It|They|The [a-z0-9-]+(?: [a-z]+)?|Earlier|Previously|Already)\b")


def _medals(claim: Claim) -> Iterator[Roll]:
    """Medals told by their metal and event."""
    core = singular(claim.core[0]) if claim.core else ""
    if core not in ("medal", "gold", "silver", "bronze") or claim.form != "noun":
        return
    inner = {w.text.lower() for w in claim.parse.words[claim.at + 1 : claim.noun]}
    metal = next((m for m in ("gold", "silver", "bronze") if m == core or m in inner), "")
    if inner - {"gold", "silver", "bronze", "straight"}:
        return
    text = claim.doc.text.replace("\n", " ")
    refers = claim.noun is not None and claim.parse.words[claim.noun].dep.startswith("nsubj")
    for apart, s in near(claim):
        if refers and apart < 0:
            continue  # "she has already won gold, silver and bronze. Her third medal came on Sunday"
        for m in _WON.finditer(text, s.start, s.end):
            if m.start() < claim.end and apart == 0 and not (m.group()[:1].isupper() and m.start() == s.start):
                continue  # "after gold in the 100m and silver in the relay, she won her third medal"
            if apart and not _OF_THE_SAME.match(text, s.start, s.end) and not any(w[:1].isupper() and w in claim.sentence.of(text) for w in text[s.start : m.start()].split()):
                continue
            if claim.doc.in_quotation(Span(*m.span())) or (apart and not m.group().startswith(("already", "previously", "earlier", "had", "to go", "in addition", "on top", "adding"))):
                continue
            at, spans, many = m.start("row"), [], 0
            while (p := _PIECE.match(text, at, s.end)) is not None and p.end() > at:
                if not metal or p["metal"] == metal:
                    spans.append(Span(p.start("metal"), p.end("metal")))
                    many += value_of(p["n"]) if p["n"] and p["n"] not in ("a", "an", "another", "one") else 1
                at = p.end()
                if not p.group().endswith(("and ", ", ")):
                    break
            rest = text[at : s.end]
            fronted = apart == 0 and m.start() == s.start
            if spans and many > 1 and (fronted or re.match(r"[.;]|$|[a-z]+ ", rest)) and (_THIS_MEET.search(tail(claim)) or scope(claim, claim.doc.metadata.date).kind in ("open", "ever")):
                yield Roll(tuple(spans), many, m.group().startswith("to go with") and apart == 0)
                return


# "The third stop of his tour. He had been to Tokyo, Seoul and Manila"

_STOPS = frozenset("stop port city country capital destination leg venue town host state province nation".split())
_ON_THE_WAY = frozenset("stop leg port destination".split())
_TOUR = regexp(r"\b(?:tour|voyage|trip|journey|cruise|swing|visit|itinerary|exhibition|show|production|road ?show|mission|roadtrip|pilgrimage)\b")
#: Those that lie behind: "that has already taken him to", "he had been in", "after talks in", "stops in ... are behind him".
_CALLED = regexp(
    r"\b(?:(?:(?:had|has|have)\b(?! to\b)|(?:having|already|earlier|previously|also|after|following|first)\b(?! (?:which|that|this)\b))[^.;:,]{0,60}? (?:to|in|at|through|visit(?:ed|ing)|toured|touring|played|playing) (?:the )?(?=[A-ZÀ-Þ])|(?:Stops in|Visits to|Talks in|With visits to|With stops in) (?=[^.;]*? behind (?:him|her|them|it)\b)"
    r"|(?:flew|came|travelled|traveled|sailed|arrived)(?: there| in [A-Z][\w’'-]+)? from (?:stops in |visits to |talks in )?)"
)


_ANOTHER_TOUR = regexp(r"\b(?:earlier|previous|last|another|first|second|other) (?:tour|voyage|trip|journey|cruise|visit)\b")


def _stops(claim: Claim) -> Iterator[Roll]:
    """The places of a tour that lie behind."""
    doc, text = claim.doc, claim.doc.text.replace("\n", " ")
    if claim.form != "noun" or singular(claim.core[0]) not in _STOPS or not (_TOUR.search(tail(claim)) or (claim.core[0] in _ON_THE_WAY and _TOUR.search(claim.left))):
        return
    for _apart, s in near(claim, 2, 3):
        if _ANOTHER_TOUR.search(text, s.start if s != claim.sentence else claim.end, s.end):
            continue
        for m in _CALLED.finditer(text, max(s.start, claim.end) if s == claim.sentence else s.start, s.end):
            spans = _names(text, m.end(), s.end)
            if spans and not doc.in_quotation(s) and not any(x.of(text) in claim.left for x in spans if not s.start <= claim.span.start < s.end):
                yield Roll(tuple(spans), len(spans), True)


# "Put off until March and then until June"

_DAY = rf"(?:(?:early |late |mid-)?{MONTH}(?: \d{{1,2}}\b)?(?:,? \d{{4}})?|\d{{1,2}} {MONTH}(?: \d{{4}})?|(?:the )?(?:spring|summer|autumn|fall|winter)|(?:19|20)\d\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_PUT_OFF = regexp(
    rf"\b(?:put off|put back|pushed back|set back|moved|delayed|postponed|adjourned|extended|rescheduled|prolonged|slipped|slid|pushed|shifted|deferred|changed)(?: first| initially| back)?(?: from {_DAY})? (?P<to>until|till|to|for) (?P<row>{_DAY}(?:(?:,? and|,)(?: then| later| again| once more| now)* (?:until |till |to |for ){_DAY})+)"
)
_UNTIL = regexp(r"\b(?:to|until|till|for) (?:early |late |mid-)?\Z")
#: The new day, in a sentence of its own: "it would now open in May".
_NOW_DUE = regexp(r"\b(?:(?:will|would|is|was|are|were) (?:be |to )?(?:now )(?:be )?(?:due |to |expected |set |planned )*(?:[a-z]+ )?(?:up |on )?(?:in|on|by|until|for)|now (?:due|expected|set|planned|scheduled) (?:to [a-z]+ )?(?:in|on|by|until|for)|(?:new|latest) (?:date|opening date|deadline) is(?: in| on)?) (?:early |late |mid-)?")
_EACH_DAY = regexp(_DAY)
_DELAYS = ("postpone", "delay", "adjourn", "extend", "move")


def put_off(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """What is put off once more, after it was put off until one day and then until another."""
    doc, now = claim.doc, claim.doc.metadata.date
    if claim.form not in ("noun", "time") or not 2 <= claim.n <= 12 or now is None or not kinship(_DELAYS, (*claim.core[:1], *claim.act)) or scope(claim, now).kind not in ("open", "ever"):
        return
    text = doc.text.replace("\n", " ")
    own = [t for t in doc.dates_in(claim.sentence) if t.kind in ("month", "date", "year", "season") and t.span.start > claim.end]
    until = [t for t in own if _UNTIL.search(text, claim.end, t.span.start)]
    if (after := _NOW_DUE.search(text, claim.end, doc.sentences[min(claim.number + 3, len(doc.sentences) - 1)].end)) is not None and not own:
        until = [t for s in doc.sentences[claim.number : claim.number + 4] for t in doc.dates_in(s) if t.span.start == after.end()]
    if len(until) < len(own):
        return  # "after a judge postponed it for the second time in April"
    for _apart, s in near(claim):
        for m in _PUT_OFF.finditer(text, s.start, s.end):
            days = [Span(m.start("row") + d.start(), m.start("row") + d.end()) for d in _EACH_DAY.finditer(m["row"])]
            gone = [t for t in doc.dates_in(s) if any(d.overlaps(t.span) for d in days) and when_before(t, now) is not None]
            if m.start() >= claim.span.start - 5 and m.start() <= claim.end:
                continue
            # Where the new day is told, none of the row is it.
            past = bool(until) or (len(gone) == len(days) and all(t.readings[0].low <= now for t in gone) and [t.readings[0].low for t in gone] == sorted(t.readings[0].low for t in gone))
            if claim.n <= len(days) - (not past) or (past and claim.n > len(days) + 1):
                yield Clash(claim.span, tuple(days), f"{' and '.join(d.of(doc.text) for d in days)} before it make this the {nth(len(days) + 1)}, not the {nth(claim.n)}")
                return


READINGS = (enumerated, put_off)
