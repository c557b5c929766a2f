"""Who beat whom in a known election, bout or final: "elected in November 2008 by defeating Mitt Romney", "England beat Portugal in the final of 1966"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from newslint.checks import _data
from newslint.checks.facts import _dated, _games, _places
from newslint.checks.facts._patterns import DOUBT, readable, speaker_level
from newslint.knowledge import Event
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding

_SIDE = r"(?:\s+(?:[a-z’'-]+,?|[A-Z][a-z]*\.?|President|Prime\s+Minister|Senator|Sen\.)){0,4}?\s+$"
_INNER = regexp(r"\b(?:primar(?:y|ies)|nominat\w+|caucus\w*|convention|delegates?|running\s+mate|leadership|semi-?finals?|quarter-?finals?|semis?|group\s+(?:stage|match|game)|qualif\w+|third[- ]place|play-?offs?|round\s+of\s+(?:\d+|sixteen)|on\s+the\s+way\s+to|to\s+(?:reach|advance|get\s+to|make)|reach(?:ed|ing)\s+the|friendly|last\s+(?:16|eight|four))\b")
_GENERAL = regexp(r"\b(?:second\s+term|re-?election|elections?|elected|re-?elected|presidency|presidential|president|White\s+House|polls|ballots?|landslide|vote|votes|popular|Electoral|in\s+November|last\s+November|runoff|run-off|prime\s+minister|chancellor|Downing\s+Street)\b")
_BOUT = regexp(r"\b(?:final|title|bout|fight|rematch|crown|heavyweight|middleweight|rounds?|Rumble|Thrilla|belt|match|Wimbledon|Open|Roland\s+Garros|champion(?:ship)?|chess|sets|knocked\s+out|Battle\s+of\s+the\s+Sexes|gold\s+medal)\b")
_CUP = regexp(r"\b(?:(?:Rugby|Cricket|Women['’]s)\s+)?World\s+Cup\b|\bEuropean\s+Championship\b|\bEuro\s+(?=(?:19|20)\d\d)")


#: "Beat France in the World Cup final", not "to reach" it.
_LAST_FINAL = regexp(rf"\b(?:in|won|win|at)\s+(?:the|[A-Z][a-z]+day['’]s|last\s+[a-z]+['’]s)\s+(?:(?:{_games._CUP})\s+final\b|final\s+(?:of|at)\s+the\s+(?:{_games._CUP}))")


_HOST = regexp(r"\bin\s+$")
#: "Won the World Cup in Russia in July", with the final in the same sentence.
_WON_IT = regexp(rf"\b(?:won|win|winning|lift(?:ed)?|lifting|take|took)\s+(?:the|(?:its|their|a)(?:\s+(?:first|second|third|fourth|fifth))?)\s+(?:{_games._CUP})\b")


class _Told(NamedTuple):
    """How it is told who beat whom: `won` and `lost` between one side and the other."""

    tells: re.Pattern[str]
    won: re.Pattern[str]
    lost: re.Pattern[str]
    #: "Having ousted X at the polls last November, Y".
    front: re.Pattern[str]


@cache
def _told() -> _Told:
    words = {kind: _data.either(each.split("|")) for kind, each in _data.rows("terms/beating.tsv")}
    beat = words["beat"]
    beaten = rf"(?:(?:was|were|been|being)\s+(?:\w+ly\s+)?{words['beaten']}\b[^,;:]{{0,60}}?\bby|los(?:t|ing)\s+(?:[\w-]+\s+){{0,6}}?to|defeat\s+(?:by|to))"
    return _Told(
        regexp(rf"\b{beat}|\b{beaten}", re.IGNORECASE),
        regexp(rf"(?:['’]s)?,?(?:\s+(?:[a-z’'0-9-]+|[A-Z]\w+\.?|\d{{1,4}}),?){{0,18}}?\s+{beat}{_SIDE}"),
        regexp(rf"(?:['’]s)?,?(?:\s+(?:[a-z’'0-9-]+|[A-Z]\w+)){{0,6}}?\s+{beaten}{_SIDE}"),
        regexp(rf"(?:^|[“\"])(?:Having\s+|After\s+|By\s+)?{beat}{_SIDE}", re.IGNORECASE),
    )


class _Side(NamedTuple):
    span: Span
    name: str
    person: bool


def find(doc: Document) -> Iterator[Finding]:
    """Findings on winners and losers."""
    for sentence in doc.sentences_in(Span(0, len(doc.text))):
        text = sentence.of(doc.text)
        if not (_told().tells.search(text) or _AGAINST_IN.search(text)) or _INNER.search(text) or not readable(doc, sentence):
            continue
        sides = _sides(doc, sentence)
        for side in sides:
            told_alone = _BY_BEATING.search(doc.text, sentence.start, side.span.start) or (
                _IN_FINAL.match(doc.text, side.span.end) and (_AGAINST.search(doc.text, sentence.start, side.span.start) or _BEATING.search(doc.text, sentence.start, side.span.start) or (side == sides[0] and _they().fullmatch(doc.text[sentence.start : side.span.start])))
            )
            if not side.person and told_alone and not DOUBT.search(doc.text, sentence.start, side.span.end):
                yield from _beaten_alone(doc, sentence, side)
        for winner, loser in _results(doc, sentence, sides):
            first, last = sorted((winner.span, loser.span))
            if DOUBT.search(doc.text, max(doc.text.rfind(",", sentence.start, first.start), sentence.start), last.end):
                continue
            if _AND_MORE.match(doc.text, loser.span.end):
                continue
            events = list(_finals(doc, sentence) if not winner.person else _meetings(doc, sentence, winner, loser))
            if not events or any(_agrees(e, winner, loser) for e in events):
                continue
            yield from _wrong(doc, events[0], winner, loser)


#: "their team won the World Cup by beating X": the final's loser, whoever won is not named.
_BY_BEATING = regexp(r"\b(?:won|win|winning|lift(?:ed|ing)?|claim(?:ed|ing)|captur(?:ed|ing))\s+(?:the|their|its)\s[^;:]{0,80}?\bby\s+(?:beating|defeating|overcoming|thrashing|edging)\s+$|\bfinal,\s+(?:by\s+)?(?:beating|defeating|downing|overcoming|edging)\s+(?:the\s+)?$")
#: "scored the winner against Brazil in the 2014 World Cup final", "the victory over Brazil in the final of the 2014 World Cup".
_AGAINST = regexp(r"\b(?:against|over|past)\s+(?:the\s+)?$")
_AGAINST_IN = regexp(r"\b(?:against|over|past)\s+(?:the\s+)?[A-Z][\w’'. -]{2,40}?\s+in\s+(?:the|that)\s[^,;]{0,40}\bfinal\b")
#: "won the World Cup in South Africa in 2010, beating X in the final".
_BEATING = regexp(r"\b(?:won|win|winning|lift(?:ed|ing)?|claim(?:ed|ing)|captur(?:ed|ing))\s+(?:the|their|its)\s[^;:]{0,80}?,\s+(?:after\s+)?(?:beating|defeating|overcoming|thrashing|edging)\s+$")


@cache
def _they() -> re.Pattern[str]:
    """ "They beat Brazil in the 2014 final": who they are stands in the sentence before."""
    beat = next(_data.either(words.split("|")) for kind, words in _data.rows("terms/beating.tsv") if kind == "beat")
    return regexp(rf"[“\"]?(?:They|It|The\s+[a-z]+(?:\s+[a-z]+)?|In\s+(?:19|20)\d\d,?\s+(?:they|it))\s+(?:had\s+|last\s+)?(?:[a-z]+ly\s+)?{beat}\s+(?:the\s+)?")


#: Told of the final, and not of a match before: "Brazil 1-0 in the 2014 World Cup final".
_IN_FINAL = regexp(r"(?:\s+(?!and\b|but\b|before\b|then\b)[\w-]+){0,6}?\s+in\s+(?:the|that|an?)\s+(?:[\w’'-]+\s+){0,5}?final\b")
#: One of several that were beaten: "beat Belgium 1-0 and Croatia 4-2".
_AND_MORE = regexp(r"(?:\s+\d+-\d+)?(?:,\s+|,?\s+and\s+)(?:then\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?\s+(?:\d+-\d+|to\s+win)")
def _beaten_alone(doc: Document, sentence: Span, loser: _Side) -> Iterator[Finding]:
    """A team that was in no final and is said to have been beaten for the cup."""
    for event in _finals(doc, sentence):
        own = [fold(a) for a in event.agents]
        if fold(loser.name) not in own and not any(a.endswith(fold(loser.name)) or fold(loser.name).endswith(a) for a in own):
            yield finding(loser.span, f"{event.agents[0]} beat {event.agents[1]} in the final ({event.name})", related=_dated.related(event), severity=speaker_level(doc, loser.span))


def _sides(doc: Document, sentence: Span) -> list[_Side]:
    """The persons and the countries of a sentence."""
    out = [_Side(Span(*n.span), n.text, True) for n in doc.names.mentions if n.kind == "person" and sentence.start <= n.span.start < sentence.end]
    end = -1
    for t in doc.tokens:
        if t.span.start >= sentence.end:
            break
        if t.span.start < max(sentence.start, end) or not t.capitalised or any(s.span.overlaps(t.span) for s in out):
            continue
        place = _places.at(doc, t.span.start)
        home = place is not None and (place.of_kind("country") or place.text in _games.SIDES)
        if place is not None and home:
            end = place.span.end
            if _HOST.search(doc.text, max(sentence.start, place.span.start - 8), place.span.start):
                # "won the 2014 World Cup in Brazil": where it was.
                continue
            out.append(_Side(place.span, place.text, False))
    return sorted(out)


_AND = regexp(r"\b(?:and|but)\s+(?:then\s+|later\s+|in\s+\d{4}\s+)?(?:lost|beat|defeated|ousted|unseated)")


def _results(doc: Document, sentence: Span, sides: list[_Side]) -> Iterator[tuple[_Side, _Side]]:
    """The pairs of which one is said to have beaten the other."""
    for i, one in enumerate(sides):
        for two in sides[i + 1 :]:
            if one.person != two.person:
                continue
            gap = doc.text[one.span.end : two.span.start]
            if any(s.person == one.person and one.span.end <= s.span.start < two.span.start for s in sides):
                continue
            ahead = [side for side in sides[:i] if side.person == one.person]
            # "beat Helmut Kohl in 1998 and lost to Angela Merkel in 2005": the first of them did both.
            subject = ahead[-1] if ahead and _AND.search(gap) and any(told.fullmatch(doc.text, ahead[-1].span.end, one.span.start) for told in (_told().lost, _told().won)) else one
            if _told().lost.fullmatch(gap):
                yield two, subject
            elif _told().won.fullmatch(gap):
                yield subject, two
            elif one == sides[0] and one.person and _told().front.search(doc.text[sentence.start : one.span.start]) and gap.rstrip(" ").endswith(","):
                yield two, one


#: Between a loser and the day of it.
_OWN_YEAR = regexp(r",?\s+(?:(?:in|on|at)\s+(?:the\s+)?)?(?:[a-z]+\s+){0,3}")


def _meetings(doc: Document, sentence: Span, winner: _Side, loser: _Side) -> Iterator[Event]:
    """The known elections and bouts of the two, of a day that the sentence has."""
    dates = [e for e in doc.dates if sentence.start <= e.span.start < sentence.end and e.kind in ("date", "month", "year", "relative", "weekday") and e.readings and not e.approximate and not e.bounds]
    behind = max(winner.span.end, loser.span.end)
    if len({e.year for e in dates if e.year}) > 1 and (own := [e for e in dates if _OWN_YEAR.fullmatch(doc.text, behind, e.span.start)]):
        # "beat Helmut Kohl in 1998 and lost in 2005".
        dates = own
    families = {_family(winner.name), _family(loser.name)}
    for event in dict.fromkeys(e for f in sorted(families) for e in doc.knowledge.contests(f)):
        if event.kind not in ("elect", "match") or len(event.agents) < 2 or not _dated.passed(doc, event):
            continue
        if _family(event.agents[0]) not in families:
            continue
        right = [e for e in dates if any(r.low <= d.high and d.low <= r.high and (r.high - r.low).days < 400 for r in e.readings for d in _dated.extent(event))]
        said = sentence.of(doc.text)
        # "beat Karpov in Reykjavik in 1972": its town and its year tell which it was.
        there = event.kind == "match" and any(v and v in said for v in (event.venue, *event.venues))
        # "beat Mitt Romney on Tuesday", the day of the vote.
        there = there or any(r.low == r.high == event.date.low for e in right for r in e.readings)
        if right and (there or (_GENERAL if event.kind == "elect" else _BOUT).search(said)):
            yield event


def _finals(doc: Document, sentence: Span, told: str = r"(?!)") -> Iterator[Event]:
    """The one cup of the sentence whose final it tells."""
    text = sentence.of(doc.text)
    cup = _CUP.search(text)
    years = set(re.findall(r"\b(?:19|20)\d\d\b", text))
    today = any(e.kind == "weekday" for e in doc.dates if sentence.start <= e.span.start < sentence.end)
    if today and cup and years:
        # "won the World Cup on Sunday, their first title since 1998".
        today = not re.search(rf"{min(years)}\s+{re.escape(cup.group().strip())}|{re.escape(cup.group().strip())}[^,;]{{0,24}}{min(years)}", text)
    if cup and not years and doc.metadata.date and not _games.of_others(doc.text, sentence, cup.group()) and (_LAST_FINAL.search(text) or _WON_IT.search(text)):
        # The final of these weeks, or of the month that is named.
        months = [r for e in doc.dates if sentence.start <= e.span.start < sentence.end and e.month for r in e.readings]
        recent = [e for y in {doc.metadata.date.year, doc.metadata.date.year - 1} for e in _games.of_year(doc, str(y), cup.group().strip()) if len(e.agents) == 2]
        for e in recent:
            last = (e.end or e.date).high
            if 0 <= (doc.metadata.date - last).days <= 30 or (last <= doc.metadata.date and any(r.low <= last <= r.high for r in months)):
                yield e
    if cup and len(years) == 1 and not today and re.search(rf"\bfinal\b|\bto\s+win\s+the\b|\bwon\s+the\b|{told}", text) and not _games.of_others(doc.text, _clause(doc, sentence, cup), cup.group()):
        yield from (e for e in _games.of_year(doc, years.pop(), cup.group().strip()) if len(e.agents) == 2)


def _clause(doc: Document, sentence: Span, cup: re.Match[str]) -> Span:
    """What stands between the commas around a cup that its year names: "who scored in the 1966 World Cup final, will dine with the club"."""
    at = Span(sentence.start + cup.start(), sentence.start + cup.end())
    if not re.search(r"\b(?:19|20)\d\d\s+$", doc.text[sentence.start : at.start]):
        return sentence
    start, end = doc.text.rfind(", ", sentence.start, at.start), doc.text.find(", ", at.end, sentence.end)
    return Span(max(start, sentence.start), end if end > 0 else sentence.end)


def _family(name: str) -> str:
    words = [w for w in fold(name).split() if w not in ("jr.", "sr.", "jr", "ii", "iii")]
    return words[-1]


def _bare(name: str) -> str:
    """A family name with its umlauts written either way: "Schröder", "Schroeder"."""
    return re.sub(r"([aou])e", r"\1", _family(name))


def _agrees(event: Event, winner: _Side, loser: _Side) -> bool:
    own = [_bare(a) for a in event.agents]
    if not winner.person:
        return [fold(winner.name), fold(loser.name)] == [fold(a) for a in event.agents]
    return own[0] == _bare(winner.name) and _bare(loser.name) in own


def _wrong(doc: Document, event: Event, winner: _Side, loser: _Side) -> Iterator[Finding]:
    own = [fold(a) if not winner.person else _bare(a) for a in event.agents]
    names: Any = fold if not winner.person else _bare
    if names(winner.name) not in own and names(loser.name) not in own:
        return
    stranger = loser if names(loser.name) not in own else winner
    span = stranger.span if names(stranger.name) not in own else Span(min(winner.span.start, loser.span.start), max(winner.span.end, loser.span.end))
    message = f"{event.agents[0]} beat {' and '.join(event.agents[1:])} ({event.name}, {_dated.at_words(event.end if event.kind == 'games' and event.end else event.date)})"
    yield finding(span, message, related=_dated.related(event), severity=speaker_level(doc, span))
