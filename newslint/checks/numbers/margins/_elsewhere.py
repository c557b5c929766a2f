"""What a margin cannot be of: the other of two votes, a score of another moment, a pair of another day; and the clauses in which both are told."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers.margins._readings import Reading
from newslint.checks.numbers.margins._stages import COMMON, EDGE, NOT_COUNTED, after, back_to_now, counts_in, other_vote, staged, stages
from newslint.checks.numbers.margins._values import Value
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

#: "Villa, who beat Leeds by two goals in March, lost 5-2".
ASIDE = regexp(r",[ \n](?:who|which|whose)\b[^,;]*$")
TIME_BREAK = regexp(r"\b(?:after(?![ \n](?:the|that|this|a)\b)|having|before(?![ \n](?:the|a)\b)|when|until|since|then|once|following)\b")
#: "84 seats against 69, which makes them the largest group by 25": of all that was told before it.
_MAKES = r"which[ \n](?:makes?|made|leaves?|left|gives?|gave|means?|meant|puts?|is|was)\b"
_WHICH_MAKES = regexp(rf",[ \n]{_MAKES}[^,;]*$")
NAME = regexp(r"\b[A-Z][\w’-]{2,}")
#: "Three points ahead of Uruguay".
OVER_WHOM = regexp(r"[ \n](?:ahead[ \n]of|behind|clear[ \n]of|in[ \n]front[ \n]of|over|(?:more|fewer|less|better)[ \n]than|adrift[ \n]of)[ \n](?:[a-z-]+[ \n]){0,3}(?:[A-Z][\w’'-]+[ \n])?([A-Z][\w-]{2,})")
#: "Cut the gap to Arsenal to five points".
OVER_BEFORE = regexp(r"\b(?:gap|lead|advantage|deficit|margin|edge)[ \n](?:to|over|on|from)[ \n](?:the[ \n])?([A-Z][\w’-]{2,})[^,;.]*$")
GIVEN_AWAY = regexp(r"\b(?:let slip|(?:lost|losing)[ \n](?:an?|the|their|its|his|her)|squander\w*|blew|gave up|wip(?:e|ed|ing) out|overc\w+|recover\w*|threw away|surrender\w*|eras\w+|overturn\w*|overhaul\w*|cancel\w*|from|rall\w+|came back|fought back|(?:made|make|making)[ \n]up|claw\w*|haul\w*|pull\w*|chas(?:ed|ing)[ \n]down|revers\w*|(?:turned|turning)[ \n]around)\b[^,;.]{0,25}$")
_SEATS = regexp(r"\bseats?\b")
_VOTES = regexp(r"\b(?:votes?|voters|ballots?|polled)\b")
_COUNT = regexp(r"(?<![\d.,-])\d{1,3}(?![\d%]|[.,-]\d)")
_MAJORITY = regexp(r"\bmajority\b")
#: "Closed with a 70 to a 68, but won the tournament by three".
_BUT_THE_EVENT = regexp(r"\b(?:but|yet)\b[^.;]*\b(?:tournament|title|championship|event)\b")
#: "Canada (37.92), who beat Japan by 0.01".
_WHO_BEAT = regexp(rf"\)?,?[ \n](?!{_MAKES})(?:who|which)[ \n](?:[a-z]+[ \n]){{1,3}}[A-Z][^,;.]*")
#: "Won the frame by six points and the match 10-8".
_AND_THE_MATCH = regexp(r"[^.;]*\band[ \n]the[ \n](?:match|game|title|tie|series|final)[ \n]")
#: "46% to 38% overall".
OVERALL = regexp(r"[^.;]{0,25}?\b(?:overall|among (?:all|likely|registered)|nation\w*|altogether|in[ \n]all|across|statewide|country)\b")
#: What tells of goals after a score.
MORE_GOALS = regexp(r"\d[-–]\d|\b(?:goals?(?![ \n]difference)|scor\w+|half|minutes?|penalt\w+|head(?:er|ed)|volley\w*|str(?:ike|uck)|shot|net(?:ted)?|convert\w*|slotted|tapped|fired|hat-trick|double|brace|equali[sz]\w*|repl(?:y|ied)|consol\w+|try|tries|effort|deflect\w*|curl\w*|keeper|settled)\b")
HAD = regexp(r"\b(?:had|was|were)[ \n](?:[a-z]+[ \n]){0,2}?(?:w[io]n|lost|beaten|led|trailed|been|held|prevailed|finished|survived|passed)\b")
_NEXT_CLAUSE = regexp(r"[;,][ \n](?:and|but)[ \n]|\b(?:but|while)[ \n]")


_WINNERS = regexp(r"[ \n](?:winn|los)ers?\b")
_ENDED = regexp(r"\b(?:w[io]n\w*|beat\w*|los\w+|defeat\w*|recover\w*|rall\w*|fought|came back|went on|finish\w*|end(?:ed|ing)|complet\w*|the (?:game|match))\b")
_PENALTIES = regexp(r"\b(?:(?:on|by|in|after|to)[ \n]penalties|shoot-?out|penalty kicks)\b")
#: "A month ago their lead was eight points", "Among women she has a 15-point lead".
_ANOTHER_TIME = regexp(
    r"(?:A|One|Two|Three|Four|Five|Six|Last|Some|Just)[ \n](?:[a-z]+[ \n])?(?:day|week|month|year|season|election|fortnight|quarter)s?(?:[ \n](?:ago|before|earlier|previously))?,?[ \n]|(?:In|Back in|Until)[ \n](?:early[ \n]|late[ \n]|mid-)?(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b|(?:Among|For|With)[ \n](?:wom[ae]n|men|voters|those|people|independents?|Republicans?|Democrats?|younger|older|young|white|black)\b|On[ \n](?:the[ \n])?[a-z]+,?[ \n](?:it|he|she|they|the|[A-Z])|In[ \n]the[ \n](?:capital|suburbs|north|south|east|west|cit(?:y|ies)|countryside|villages|primary|run-?off|marginals?)\b|Earlier\b|Previously\b"
)
_WON = frozenset("title championship crown medal trophy cap".split())
#: "The first, in March, failed by 15 votes".
_THE_FIRST = regexp(r"(?:The|His|Her|Its|Their)[ \n](?:first|previous|earlier|last|other)(?:[ \n](?:one|vote|match|meeting|motion|attempt|ballot))?,[ \n](?:in|on|last|held|a|two|three)[ \n]")
#: "His party's majority in the house is 75".
_IN_HOUSE = regexp(r"\b(?:majority|lead|margin)[ \n]in[ \n](?:the|its)[ \n](?:new[ \n])?(?:[\w-]+[ \n])?(?:house|parliament|chamber|assembly|[Ss]enate|legislature|council|Commons)[ \n]")
#: "25 more than Caduff; Pallhuber, with 240,".
_NEXT_NAME = regexp(r"(?:[;,]|[;,]? (?:and|while|with))[ \n](?=[A-Z])")
#: "In Leeds her lead was 12 points", of results that no sentence tells as those of Leeds.
_IN_A_PLACE = regexp(r"In[ \n](?:the[ \n](?:[a-z]+[ \n]){1,3}of[ \n])?([A-Z][\w’-]+)(?![ \n][^,.;]{2,50}[ \n](?:said|told)\b)")
#: "Chelsea won by three goals at Hull": a side that was not named before.
_NEW_SIDE = regexp(r"([A-Z][\w’'-]{3,})(?:[ \n][A-Z][\w’'-]+)?[ \n](?:won|lost|beat|triumphed|prevailed|went[ \n]down)\b")
#: "They can bowl us out for 150 and be chasing 200".
_MAYBE = regexp(r"\b(?:can|could|might)[ \n][a-z]")
#: "Won 31-17 after trailing by 12".
_ONCE = regexp(r"\b(?:after|having|before|despite)[ \n](?:once[ \n]|earlier[ \n])?(?:trailing|leading|being|falling|going|coming|been|led|trailed|having)\b[^,;.]*$")
#: "A day after their five-run defeat".
_DAY_AFTER = regexp(r"\b(?:day|night|week|month|year|fortnight)s?[ \n](?:after|before)\b[^,;.]*$")
#: "That match finished 27-15": of what was told before.
_TAKES_UP = regexp(r"(?:That|It|He|She|They|Both|The[ \n][a-z]+)\b")
#: "The second was lost by 321 votes to 299": of another vote than the margin before.
_NEXT_ONE = regexp(r"(?:The|A)[ \n](?:second|third|next|other)\b(?![ \n](?:half|leg|quarter|period|time|place|goal|try)\b)|Another\b")
_MADE_IT = regexp(r"\b(?:made|makes|to make|making)[ \n]it[ \n]$")


#: "The statistical margin of 3.5 points".
_ERROR = regexp(r"\b(?:statistical|sampling)[ \n](?:margin|error)|\bmargins?[ \n]of[ \n](?:statistical[ \n])?error|\berror[ \n]margin")
#: "Malik 15 back on 21%", "puts his lead at 2 points and Civis at 3": margins themselves.
_STANDS_OFF = regexp(r"[ \n](?:points?[ \n]|shots?[ \n]|votes?[ \n])?(?:behind|adrift|ahead|clear|(?:more|fewer|less|higher|lower)[ \n]than|back(?=[ \n](?:on|in|with|of)[ \n]\d))\b")
_IN_TABLE = regexp(r"(?:[ \n-]*points?)?[ \n]*(?:lead|advantage|cushion|gap)?[ \n](?:in|at|on|atop)[ \n](?:the[ \n])?(?:(?:top|head|summit)\b|table|standings|title|[\w’' -]{0,30}?(?:[Ll]eague|[Cc]hampionship|[Dd]ivision|Premiership|Serie|Liga|Bundesliga|[Cc]onference|[Gg]roup)\b)")
_LEAD_AT = regexp(r"\b(?:lead|advantage|gap|margin|edge)[ \n](?:at|of|as)[ \n](?:[^.;]{0,50}\b(?:at|of|as)[ \n])?$")
#: "Beat the Carp 8-2 behind a homer by Kenji": whose doing it was.
_BEHIND_WHOM = regexp(r"[ \n]behind[ \n](?:(?:an?|the|his|her|its|their|\d+|two|three|four)[ \n-]|[A-Z][\w’-]+[’'])")
#: "Won the first leg 4-1 and so the tie by a single goal": the sum of two.
_THE_TIE = regexp(r"\bthe[ \n](?:tie|series|double-header)[ \n]by[ \n](?:an?[ \n])?(?:[a-z]+[ \n])?$")


def bars(doc: Document, r: Reading) -> Iterator[str]:
    """What makes a margin one of another vote, group, moment or day than a pair, by name; each may be outweighed."""
    c, p = r.claim, r.pair
    text = doc.text
    own = doc.sentences[c.number]
    head = text[own.start : c.head]
    theirs = [result_clause(doc, r, v.span) for v in p]
    mine = stages(text, *clause_of(doc, r)) - (NOT_COUNTED if counts_in(own.of(text), c.span.start - own.start) else set())
    then = frozenset[str]().union(*(stages(text, *s) for s in theirs))
    moment = staged(text, p.a.span)
    cue = cue_of(r)
    if _ERROR.search(text, max(c.head - 40, 0), c.tail + 20):
        yield "error"
    if any((_STANDS_OFF.match(text, v.span.end) and not (p.printed and _BEHIND_WHOM.match(text, v.span.end))) or _LEAD_AT.search(text, max(v.span.start - 80, 0), v.span.start) for v in p):
        yield "margins"
    if p.printed and _THE_TIE.search(text, max(c.head - 30, 0), c.head):
        yield "tie"
    if _MADE_IT.search(text, max(p.span.start - 12, 0), p.span.start) and cue in ("win", "by", "margin") and MORE_GOALS.search(text, p.span.end, p.span.end + 2000):
        yield "made it"
    if OVERALL.match(text, p.span.end) and "group" in stages(text, own.start, p.span.start):
        yield "group of all"
    if p.printed and mine & {"half", "part"} and not then & {"half", "part"} and not moment and cue != "win" and not of_that_moment(doc, r):
        between = text[min(p.span.end, c.tail) : max(p.span.start, c.head)]
        if c.number != p.a.number or _ENDED.search(between) or _WINNERS.match(text, p.span.end) or TIME_BREAK.search(between):
            yield "part of whole"
    if p.printed and mine & {"half", "part"} and then & {"half", "part"} and not mine & then and not of_that_moment(doc, r):
        yield "another part"
    if _PENALTIES.search(text, *theirs[1]) and not _PENALTIES.search(text, *clause_of(doc, r)):
        yield "penalties"
    if any(_MAYBE.search(text, max(v.span.start - 60, s.start), v.span.start) for v, s in zip(p, theirs, strict=True)):
        yield "maybe"
    if ";" in text[min(c.tail, p.span.end) : max(c.head, p.span.start)] and (mine - then) & {"group", "past", "other", "half", "part"}:
        yield "semicolon"
    if p.printed and cue in ("lead", "standing") and not moment and _ONCE.search(head):
        yield "once"
    if ASIDE.search(head) and not _WHICH_MAKES.search(head) and (mine - then) & {"past", "group", "other"}:
        yield "aside"
    if _DAY_AFTER.search(head):
        yield "day after"
    over = OVER_WHOM.match(text, c.tail)
    if over and not p.printed and over.end() <= p.a.span.start and p.b.number == c.number and all(of_others(text, over, v, over.end()) for v in p):
        yield "over others"
    if over and not p.printed and p.b.number == c.number and (next_one := _NEXT_NAME.search(text, over.end(), p.b.span.start)) and of_others(text, over, p.b, next_one.start()):
        yield "over others"
    if c.number not in (p.a.number, p.b.number):
        if sum(x.number == c.number and (x.cues & c.cues) != set() for x in r.claims) > 2:
            yield "listed"
        place = _IN_A_PLACE.match(text, own.start)
        if place and place[1] not in COMMON and not any(place[1] in doc.sentences[v.number].of(text) for v in p):
            yield "another place"
    if p.a.number != c.number != p.b.number and p.a.sort in ("percent", "count") and not p.printed:
        kinds = {q.kind for q in doc.numbers_in(own) if q.kind == "score" or (q.kind == "percent" and q.number != c.span)}
        if kinds == {"score" if p.a.sort == "percent" else "percent"}:
            yield "another kind"
    if _IN_HOUSE.search(text, max(c.head - 50, own.start), c.head) and c.number != p.a.number:
        yield "in a chamber"
    homes = " ".join(doc.sentences[v.number].of(text) for v in p)
    if not p.printed and _SEATS.search(homes):
        if _MAJORITY.search(text, max(c.head - 30, own.start), min(c.tail + 20, own.end)) and c.noun in (None, "seat") and sum(not c.span.start <= m.start() < c.span.end for m in _COUNT.finditer(text, *doc.sentences[p.a.number])) > 2 and not any(q.low == p.a.amount + p.b.amount for q in doc.numbers_in(doc.sentences[p.a.number])):
            yield "over all others"  # a majority in a house is over all the others together
        if c.noun == "vote" and not _VOTES.search(homes):
            yield "no votes"
    if p.printed and cue == "lead" and _IN_TABLE.match(text, c.tail):
        yield "no seats"  # points of a season, not goals of a match
    if p.printed and c.noun in _WON:
        yield "no titles"  # "beat Funes 3-1. He has won one title more than Ibarra"
    if p.printed and c.noun == "seat" and not _SEATS.search(text, *doc.sentences[p.a.number]):
        yield "no seats"
    if p.printed and not moment and cue == "lead" and "leg" not in then and GIVEN_AWAY.search(head):
        yield "given away"
    if p.span.end < c.head and _BUT_THE_EVENT.search(text, p.span.end, c.head):
        yield "event"
    if not p.printed and _WHO_BEAT.fullmatch(text, p.span.end, c.head):
        yield "who beat"
    if p.printed and p.span.start > c.tail and _AND_THE_MATCH.fullmatch(text, c.tail, p.span.start):
        yield "match"
    if p.a.number > c.number and _NEXT_ONE.match(text, doc.sentences[p.a.number].start):
        yield "next one"
    if p.a.number > c.number and "past" in stages(text, p.span.end, doc.sentences[p.b.number].end) - mine and not _TAKES_UP.match(text, doc.sentences[p.a.number].start):
        yield "past behind"
    if c.number > p.a.number:
        other = not counts_in(own.of(text), c.span.start - own.start)
        if (mine - then) & {"past", "other"} and HAD.search(text, *clause_of(doc, r)) and other:
            yield "had"
        if _THE_FIRST.match(text, own.start):
            yield "another time"
        if not then & {"past", "group"} and _ANOTHER_TIME.match(text, own.start) and other and not back_to_now(text, own.start, c.head):
            yield "another time"
        subject = _NEW_SIDE.match(text, own.start)
        party = subject is not None and c.noun == "vote" and subject[1].endswith("s")  # "The vote was 52-47. Republicans prevailed"
        if subject is not None and not party and p.printed and subject[1] not in COMMON and not any(n in text[: own.start] for n in NAME.findall(subject[0])):
            yield "new side"
    if c.number != p.a.number:
        if other_vote(doc.sentences[p.a.number].of(text), own.of(text)):
            yield "another vote"
    elif p.span.end <= c.head:
        cut = next(iter(_NEXT_CLAUSE.finditer(text, p.span.end, c.head)), None)
        if cut is not None and other_vote(text[own.start : cut.start()], text[cut.end() : own.end]):
            yield "another vote"


_THE_LEAD = regexp(r"\b(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[\w-]+[’']s?)[ \n](?:(?!an?\b)[a-z-]+[ \n]){0,3}(?:(?:lead|advantage|cushion|deficit|gap|margin)[ \n]of[ \n](?:[a-z]+[ \n])?)?$")
#: "The lead after three quarters", but not "wiped out the lead in the third quarter".
_THEN = regexp(r"[ \n](?:at|after|by)\b")


#: "Added a third and sat on their three-goal lead".
_ADDED = regexp(r"\b(?:added|scor\w+|goals?|tries|struck|netted|converted|doubled|stretch\w*|extend\w*|widen\w*|made[ \n]it|next|another|further)\b")

#: "Led by 13 points after three quarters, 61-48".
_AT_MOMENT = regexp(r"[ \n](?:at|after|through|midway through|(?:going|heading) into)[ \n](?:[\w-]+[ \n]){0,3}?(?:half-?time|break|interval|half|turn|quarters?|periods?|innings?|minutes|overs|ends|laps),[ \n]")
_LATER_ON = regexp(r"[ \n](?!(?:up|down|ahead|behind)\b)[a-z]")


def of_that_moment(doc: Document, r: Reading) -> bool:
    """Whether a margin takes up the score of a moment that has just been told: "led 48-39 at the break, but the nine-point cushion was soon gone"."""
    c, p = r.claim, r.pair
    text = doc.text
    if p.printed and cue_of(r) == "lead" and _AT_MOMENT.fullmatch(text, c.tail, p.span.start) and not _LATER_ON.match(text, p.span.end):
        return True
    if not p.printed or c.number - p.a.number not in (0, 1) or p.span.end > c.head or cue_of(r) != "lead" or _THEN.match(text, c.tail):
        return False
    head = text[p.span.end : c.head]
    if _ADDED.search(head) and not GIVEN_AWAY.search(head):
        return False
    between = any(x.span != c.span and p.span.end <= x.span.start < c.head for x in r.claims) or any(x.printed and p.span.end <= x.span.start < c.head for x in r.pairs)
    return not between and _THE_LEAD.search(text, doc.sentences[c.number].start, c.head) is not None and staged(text, p.a.span)


def of_others(text: str, over: re.Match[str], v: Value, start: int) -> bool:
    """Whether between a place and a result others are named than the one whom the margin is over."""
    names = [n.removesuffix("s") for n in NAME.findall(text, start, v.span.start) if n not in COMMON]
    return bool(names) and over[1].removesuffix("s") not in names  # "the Greens" of the Green Alliance


_CUES = (
    ("win", {"win noun", "win noun before"}), ("net", {"net"}), ("margin", {"margin noun", "margin noun before"}), ("lead", {"lead noun", "lead noun before", "leads", "up or down"}),
    ("parted", {"parted", "parts", "between", "turned on"}), ("spare", {"spare"}), ("than", {"than", "more", "out of", "later"}), ("by", {"by", "topped", "ended"}), ("standing", {"adverb"}), ("from", {"of the winner"}),
)  # fmt: skip


def cue_of(r: Reading) -> str:
    """The one class of word that makes the number a margin."""
    return next((name for name, cues in _CUES if r.claim.cues & cues), "other")


def clause_of(doc: Document, r: Reading) -> Span:
    """The words that tell of when and of whom a margin is, without those of the results."""
    text = doc.text
    c, p = r.claim, r.pair
    own = doc.sentences[c.number]
    start = max((m.end() for m in EDGE.finditer(text, own.start, c.head)), default=own.start)
    if own.start <= p.span.end <= c.span.start:
        start = max(start, p.span.end)
    end = after(text, c.tail, own.end)
    if c.span.end <= p.span.start < end:
        end = p.span.start
    return Span(start, max(end, c.span.end))


def result_clause(doc: Document, r: Reading, at: Span) -> Span:
    """The clause of one result, without the words of the margin."""
    text = doc.text
    s = doc.sentence_at(at.start)
    start = max((m.end() for m in EDGE.finditer(text, s.start, at.start)), default=s.start)
    cut = EDGE.search(text, at.end, s.end)
    end = cut.start() if cut else s.end
    c = r.claim
    if start < c.span.start < at.start:
        start = min(after(text, c.tail, at.start), at.start)
    elif at.end <= c.span.start < end:
        end = c.span.start
    return Span(start, max(end, at.end))
