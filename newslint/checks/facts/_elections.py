"""Who won and lost an election, with whom on the ticket, and in which year: "Sarah Palin, who ran alongside John McCain in 2004"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.facts._patterns import DOUBT, readable, said_at
from newslint.checks.facts._taken_up import object_of
from newslint.knowledge.rows import fold
from newslint.layers.names.persons import same_given
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span


class _Candidate(NamedTuple):
    name: str
    mates: tuple[str, ...]
    party: str


class _Election(NamedTuple):
    land: str
    year: int
    won: _Candidate
    lost: tuple[_Candidate, ...]

    @property
    def all(self) -> tuple[_Candidate, ...]:
        return (self.won, *self.lost)


@cache
def elections() -> tuple[_Election, ...]:
    """The elections of the table."""
    def candidate(text: str) -> _Candidate:
        names, _, party = text.partition("@")
        name, *mates = names.split("/")
        return _Candidate(name, tuple(mates), party)

    return tuple(
        _Election(land, int(day[:4]), candidate(won), tuple(candidate(each) for each in lost.split("|") if each)) for land, day, won, lost in _data.rows("terms/elections.tsv")
    )


@cache
def _families() -> frozenset[str]:
    return frozenset(_family(n) for e in elections() for c in e.all for n in (c.name, *c.mates))


_ELECTION = regexp(
    r"\b(?:elections?|race|campaign|contest|polls|ballot|presidency|White\s+House|elected|re-?elected|re-?election|running\s+mates?|ticket|nominees?|alongside|standard-bearer|popular\s+vote|second\s+term|landslide|runoff|run-off|lost\s+to|presidential|ran\s+(?:with|against)|voted\s+out|vice[- ]president|beat|defeated|ousted|victory\s+over|ran\s+for|conceded)\b"
)
_YEAR = regexp(r"(?<![\d,.$-])(?P<y>19[3-9]\d|20[0-3]\d)(?![\d%]|-\d)")
_TITLES = r"(?:(?:former\s+|then-?\s*|the\s+|President-elect\s+|Vice\s+|President\s+|Prime\s+Minister\s+|Senator\s+|Sen\.\s+|Gov\.\s+|Governor\s+|Chancellor\s+|Mr\.\s+|Rep\.\s+|Congressman\s+|Democrat\s+|Republican\s+|incumbent\s+|Sir\s+)*)"
#: Between the mate and the head of a ticket, and the other way round.
_BESIDE = regexp(
    rf",?(?:\s+(?:who|had|was|has|once|then|also|both|unsuccessfully|successfully|himself|herself))*\s+(?:ran|run|running|stood|campaigned|was\s+on\s+the\s+(?:\w+\s+)?ticket|was\s+picked|was\s+chosen)\s*(?:for\s+(?:the\s+)?vice[- ](?:president|presidency)\s+|as\s+(?:the\s+|his\s+|her\s+)?(?:[\w-]+\s+){{0,2}}?(?:nominee|candidate|running\s+mate)\s+|(?:in|on)\s+(?:the\s+)?(?:\d{{4}}\s+|Democratic\s+|Republican\s+|losing\s+|same\s+)*(?:ticket\s+)?)*(?:alongside|beside|next\s+to|with|under|by)\s+{_TITLES}"
)
_OWN_MATE = regexp(rf"(?:,?\s+(?:who\s+)?(?:was|had\s+been|is|became|as|and)|,)\s+{_TITLES}")
#: "Sarah Palin, whom John McCain picked as his running mate".
_WHOM = regexp(rf",?\s+whom\s+{_TITLES}")
_AS_HIS = regexp(r"\s+(?:had\s+)?(?:picked|chose|chosen|named|selected|tapped|plucked|made)\s+(?:as\s+|to\s+be\s+)?(?:his|her)\s+running\s+mate\b")
_OF_HEAD = regexp(r"['’]s?\s+(?:(?:\d{4}|[a-z-]+|Democratic|Republican)\s+){0,3}running\s+mate\b")
_MATE_OF = regexp(rf"(?:,|\s+was|,\s+who\s+was|\s+as)\s+(?:the\s+)?(?:vice[- ]presidential\s+)?running\s+mate\s+(?:of|to|for)\s+{_TITLES}")
_HIS_MATE = regexp(rf"(?:['’]s?(?:\s+(?:\d{{4}}|[a-z-]+|Democratic|Republican)){{0,3}}\s+running\s+mate,?|,?(?:\s+and|\s+with)?\s+(?:his|her)\s+(?:(?:\d{{4}}|[a-z-]+)\s+){{0,2}}running\s+mate,?)\s+(?:(?:was|in\s+\d{{4}}(?:\s+was)?),?\s+)?{_TITLES}")
_CHOICE = regexp(rf"['’]s?\s+(?:choice|selection|pick|choosing|naming)\s+of\s+{_TITLES}")
_CHOSE = regexp(rf"(?:,?\s+(?:who|had|has|then|later|surprisingly|famously|finally))*,?\s+(?:chose|picked|named|selected|tapped|plucked|took|chosen|introduced)\s+{_TITLES}(?:[a-z]+\s+){{0,4}}")
_AS_MATE = regexp(r",?(?:\s+[^;:.]{0,50}?)?\s+(?:(?:as|to\s+be)\s+(?:his|her)\s+(?:[\w-]+\s+){0,2}(?:running\s+mate|No\.\s+2)|(?:to\s+run\s+)?for\s+vice[- ]president)\b")
_JOINED = regexp(rf",?(?:\s+(?:who|had|has))*\s+joined\s+{_TITLES}")
_ON_TICKET = regexp(r"(?:['’]s\s+(?:\w+\s+)?ticket|\s+on\s+(?:the|a)\s+(?:\w+\s+){0,2}ticket)\b")
#: A clause about somebody, which another name ends.
_WHO = regexp(r",\s+who\s[^,;:.]{3,60}$")
_NOT_CHOSEN = regexp(r"\b(?:consider\w*|potential|possible|would-be|short-?list\w*|finalists?|passed\s+over|picked\s+over|chosen\s+over|rumou?red|vett\w+|contenders?|hope\w*|might|could|prospective|offered|not|primar(?:y|ies)|instead\s+of|declin\w+|refus\w+)\b", re.IGNORECASE)
_PRONOUN = r"(?:[^;:.]{0,70}?,?\s+(?:when|but|where|and|before)\s+(?:he|she)\b)?"
_LOST = regexp(
    rf"{_PRONOUN},?(?:\s+(?:who|had|has|narrowly|himself|herself|then|later|once|and|just|would|also|was|ran|for|president|in\s+\d{{4}}|a|the|his|her|Democratic|Republican|party['’]s|candidate|nominee|incumbent),?)*\s+(?:lost|losing|conceded|defeat(?:ed)?)\s+(?:(?:the|an?|his|her|that)\s+(?:[\w’'.-]+\s+){{0,5}}?(?:elections?|race|presidency|contest|runoff|run-off|White\s+House|vote|bid\s+for\s+(?:the\s+presidency|the\s+White\s+House|re-?election))\s+)?(?:(?:in|by)\s+(?:[a-z]+\s+)?(?:\d{{4}}\s+|landslide\s+|[a-z]+\s+)?)?(?:to|by)\s+{_TITLES}"
)
#: Who stood against whom, whoever won.
_AGAINST = regexp(rf",?(?:\s+(?:who|had|once|also|unsuccessfully))*\s+(?:ran|stood|campaigned|running)\s+(?:for\s+(?:the\s+)?(?:president|presidency|White\s+House)\s+)?(?:unsuccessfully\s+)?against\s+{_TITLES}")
_VICTORY = regexp(rf"['’]s?\s+(?:[a-z-]+\s+)?(?:victory|win|triumph)\s+over\s+{_TITLES}")
_BEAT = regexp(rf",?(?:\s+(?:who|had|has|narrowly|soundly|easily|then|later|just|would|also))*\s+(?:beat|defeated|ousted|unseated|trounced|crushed|edged|toppled|(?:won\s+(?:the|an?|his|her)\s+(?:[\w’'.-]+\s+){{0,6}}?|elected\s+(?:[\w’'.-]+\s+){{0,4}}?)(?:by\s+beating|by\s+defeating|over|against))\s+{_TITLES}")
_PRIMARY = regexp(r"\b(?:primar(?:y|ies)|nominat\w+|caucus\w*|convention|delegates?|leader(?:ship)?\b(?!\s+of\s+the\s+free)|Parliament|Congress|referendum|European\s+elections?|local|regional|first\s+round|Senate|senator\s+in|governor|gubernatorial|mayor|House\s+seat|congressional|mid-?terms?|straw\s+poll|Iowa|New\s+Hampshire|counties|county|state['’]s|(?:won|carried|lost)\s+the\s+state)\b", re.IGNORECASE)
_GENERAL = regexp(r"\b(?:presidential\s+(?:election|race|vote|contest|campaign|runoff|run-off)|general\s+election|federal\s+election|elections?|presidency|White\s+House|runoff|run-off|re-?election|re-?elected|elected\s+president|popular\s+vote|Electoral\s+College)\b")
#: What is lost to one of another party only.
_OUTRIGHT = regexp(r"\b(?:elections?|presidency|White\s+House)\b")
_IN_IT = regexp(r"\s+in\s+the\s+(?:\d{4}\s+)?(?:presidential\s+(?:election|race|runoff|vote)|general\s+election|runoff|run-off)\b")
_NOMINEE = regexp(r"(?:(?P<y1>\d{4})\s+)?(?:(?:Democratic|Republican|party['’]s|presidential|Party['’]s|Democrats['’]|Republicans['’])\s+)*(?:vice[- ]presidential\s+(?:candidate|nominee)|nominee|standard-bearer)(?:\s+for\s+(?:the\s+)?(?:vice\s+)?(?:president|presidency|White\s+House))?(?:\s+in\s+(?P<y2>\d{4}))?")
_AND_THEN = r",?(?:\s+(?:who|had|has|was|narrowly|first|then|later|also|and|is|been|twice|easily|[a-z]+ly))*"
_THE_YEAR = r"(?:in\s+)?(?:the|an?|his|her)\s+(?P<y{0}>\d{{4}})\s+(?:U\.?S\.?\s+|American\s+|French\s+|German\s+|British\s+|Brazilian\s+|Mexican\s+)?(?:presidential\s+|general\s+|federal\s+)?(?:election|race|vote|contest|campaign)\b"
_IN_YEAR = r"in\s+(?:(?:November|May|June|October|April|September|the\s+(?:[a-z]+\s+)?election\s+of)\s+)?(?P<y{0}>\d{{4}})\b"
#: Who won, lost or stood in an election, behind the name.
_WON_YEAR = (
    regexp(rf"{_AND_THEN}\s+(?:(?P<won>won|winning)|(?P<lost>lost|losing|defeated\s+in))\s+{_THE_YEAR.format('')}"),
    regexp(rf"{_AND_THEN}\s+won\s+(?P<won>a\s+(?:second|third|new)\s+term|re-?election|the\s+(?:presidency|White\s+House|presidential\s+election))\s+{_IN_YEAR.format('')}"),
    regexp(rf"{_AND_THEN}\s+(?P<lost>voted\s+out(?:\s+of\s+(?:office|power|the\s+White\s+House))?|lost\s+(?:the\s+(?:presidency|White\s+House|presidential\s+election)|power))\s+{_IN_YEAR.format('')}"),
    regexp(rf"{_AND_THEN}\s+led\s+(?:the\s+|his\s+|her\s+)?(?:[\w]+\s+){{1,3}}?(?:to\s+(?:an?\s+)?(?:[a-z]+\s+)?(?:(?P<lost>defeat|loss)|(?P<won>victory))\s+)?(?:{_THE_YEAR.format('')}|(?<=(?:defeat|ictory)\s){_IN_YEAR.format('2')})"),
    regexp(rf"{_AND_THEN}\s+(?:won|took|got|received|polled)\s+(?:(?:about|only|just|nearly|some|almost)\s+)?[\w.]+\s?(?:percent|per\s+cent|%)\s+of\s+the\s+(?:popular\s+)?vote\s+(?:{_THE_YEAR.format('')}|{_IN_YEAR.format('2')})"),
    regexp(rf"['’]s?\s+(?:[a-z-]+\s+){{0,2}}?(?:(?P<lost>defeat|loss)|(?P<won>victory|win|landslide|election|re-?election|triumph))\s+(?:(?:over|to|against)\s+(?:[A-Z][\w.’'-]+\s+){{1,4}})?(?:{_THE_YEAR.format('')}|{_IN_YEAR.format('2')})"),
)
#: Behind and before a name: a campaign for the presidency, of a year without an election.
_RAN = regexp(rf"{_AND_THEN}\s+(?:ran|running|campaigned)\s+for\s+(?:the\s+)?(?:president|presidency|White\s+House)\s+(?:unsuccessfully\s+)?{_IN_YEAR.format('')}|['’]s?\s+(?:[a-z-]+\s+)?(?P<y2>\d{{4}})\s+(?:presidential\s+(?:campaign|bid|run|candidacy)|(?:campaign|run|bid)\s+for\s+(?:the\s+)?(?:president|presidency|White\s+House))\b|['’]s?\s+(?:[a-z-]+\s+)?(?:presidential\s+(?:campaign|bid|run|candidacy)|(?:campaign|run|bid)\s+for\s+(?:the\s+)?(?:president|presidency|White\s+House))\s+in\s+(?P<y3>\d{{4}})\b|(?:,|\s+was|,?\s+who\s+was)\s+(?:[\w’']+\s+){{1,3}}?presidential\s+(?:candidate|nominee)\s+in\s+(?P<y4>\d{{4}})\b")
_CANDIDATE = regexp(rf"\b(?P<y>\d{{4}})\s+(?:Democratic\s+|Republican\s+|U\.?S\.?\s+)*presidential\s+(?:candidate|nominee|hopeful),?\s+{_TITLES}$")
#: "Cost John Kerry the 2004 election".
_COST = regexp(rf"\bcost(?:ing)?\s+{_TITLES}$")
_THE_ELECTION = regexp(rf"\s+{_THE_YEAR.format('')}")
_ELECTED = regexp(
    r",?(?:\s+(?:who|had|has|was|first|then|later|been|narrowly|president|and))*\s+(?P<again>re-?)?elected\s+(?:(?:as\s+)?(?:the\s+)?(?:president|prime\s+minister|chancellor)\s+)?(?:in\s+a\s+landslide\s+|to\s+(?:a|the)\s+(?:second|third|fourth)?\s*(?:term|presidency|White\s+House)\s+)?in\s+(?:November\s+|May\s+|June\s+|October\s+)?(?P<y>\d{4})\b"
)
_OFFICE = regexp(r"\b(?:president|presidency|presidential|White\s+House|prime\s+minister|chancellor|second\s+term)\b", re.IGNORECASE)


class _Who(NamedTuple):
    span: Span
    name: str

    def known(self, name: str) -> bool:
        return same(self.name, name)


@cache
def _double() -> tuple[str, ...]:
    """Family names of two words, folded."""
    return tuple(name for (name,) in _data.rows("names/two-word-families.tsv"))


def _family(name: str) -> str:
    folded = fold(name)
    last = next((last for last in _double() if folded.endswith(last)), folded.split()[-1] if folded else "")
    # "Schröder", "Schroeder"
    return re.sub(r"([aou])e", r"\1", last)


def same(said: str, known: str) -> bool:
    """Whether a name in the text can be a known one: the family name, and no other first name."""
    if _family(said) != _family(known):
        return False
    one, two = fold(said).split(), fold(known).split()
    if len(one) == 1 or len(one) == len(_family(said).split()):
        return True
    if "w" in one and "hw" in two:
        return False
    if ("hw" in one or "h" in one) and "w" in two:
        return False
    return same_given(one[0], two[0]) or one[0] not in _others(_family(said))


@cache
def _others(family: str) -> frozenset[str]:
    """The first names of all who bear a family name in the table."""
    return frozenset(fold(n).split()[0] for e in elections() for c in e.all for n in (c.name, *c.mates) if _family(n) == family)


def find(doc: Document) -> Iterator[Finding]:
    """Findings on elections of heads of state and government."""
    if not _ELECTION.search(doc.text):
        return
    for sentence in doc.sentences_in(Span(0, len(doc.text))):
        if not _ELECTION.search(doc.text, sentence.start, sentence.end) or not readable(doc, sentence):
            continue
        people = [_Who(Span(*n.span), n.text) for n in doc.names.mentions_in(sentence) if n.kind in ("person", "unknown") and _family(n.text) in _families()]
        if people and not (doc.text[sentence.start : sentence.end].rstrip().endswith("?")):
            yield from (*_tickets(doc, sentence, people), *_beaten(doc, sentence, people), *_years(doc, sentence, people))


def _the_year(doc: Document, sentence: Span, one: _Who, two: _Who) -> tuple[int | None, Span]:
    """The only year that is told with two names, and where: between them, right behind them, or in front; 0 where there is none, None for more."""
    text = doc.text
    behind = _CLAUSE.match(text, two.span.end, sentence.end)
    found = list(_YEAR.finditer(text, one.span.start, behind.end() if behind else two.span.end))
    found = found or [m for m in [_LEAD_YEAR.search(text, sentence.start, one.span.start)] if m]
    years = {int(m["y"]) for m in found}
    return (0 if not years else years.pop() if len(years) == 1 else None), Span(*found[0].span("y")) if found else sentence


#: Behind a name up to the next clause, and a year in front of one.
_CLAUSE = regexp(r"[^,;:.]{0,70}")
_LEAD_YEAR = regexp(rf"\b[Ii]n\s+(?:[A-Z][a-z]+\s+)?(?P<y>\d{{4}}),?\s+(?:when\s+)?{_TITLES}$")


def _tickets(doc: Document, sentence: Span, people: list[_Who]) -> Iterator[Finding]:
    """Who ran with whom."""
    text = doc.text
    if not re.search(r"\brunning\s+mate|alongside|\bticket\b|vice[- ]president|\bran\s+with\b", text[sentence.start : sentence.end]) or _NOT_CHOSEN.search(text, sentence.start, sentence.end):
        return
    for one, two in pairwise(people):
        start, end = one.span.end, two.span.start
        if _BESIDE.fullmatch(text, start, end) or (_JOINED.fullmatch(text, start, end) and _ON_TICKET.match(text, two.span.end)) or _MATE_OF.fullmatch(text, start, end) or (_WHOM.fullmatch(text, start, end) and _AS_HIS.match(text, two.span.end)) or (_OWN_MATE.fullmatch(text, start, end) and _OF_HEAD.match(text, two.span.end)):
            mate, head = one, two
        elif _CHOSE.fullmatch(text, start, end) and _AS_MATE.match(text, two.span.end) and (relative := _WHO.search(text, sentence.start, start)):
            # "Walter Mondale, who was vice president under Jimmy Carter, picked".
            head, mate = next((p for p in people if p.span.end == relative.start()), one), two
        elif _HIS_MATE.fullmatch(text, start, end) or ((_CHOSE.fullmatch(text, start, end) or _CHOICE.fullmatch(text, start, end)) and _AS_MATE.match(text, two.span.end)):
            head, mate = one, two
        else:
            continue
        years = {e.year for e in elections() for c in e.all if head.known(c.name) and any(mate.known(m) for m in c.mates)}
        heads = [(e, c) for e in elections() for c in e.all if head.known(c.name) and c.mates]
        mates = any(mate.known(n) for e in elections() for c in e.all if c.mates for n in (c.name, *c.mates))
        said, where = _the_year(doc, sentence, one, two)
        if years and said and said not in years and said % 4 == 0:
            yield said_at(doc, where, f"{head.name} ran with {mate.name} in {' and '.join(map(str, sorted(years)))}")
        elif not years and heads and mates and said is not None:
            e, c = next(((e, c) for e, c in heads if e.year == said), heads[0])
            yield said_at(doc, head.span, f"{c.name} ran with {c.mates[0]} in {e.year}, not with {mate.name}")


def _beaten(doc: Document, sentence: Span, people: list[_Who]) -> Iterator[Finding]:
    """Who beat whom."""
    text = doc.text
    if _PRIMARY.search(text, sentence.start, sentence.end):
        return
    general = _GENERAL.search(text, sentence.start, sentence.end)
    for one, two in pairwise(people):
        if _LOST.fullmatch(text, one.span.end, two.span.start):
            loser, winner = one, two
        elif _BEAT.fullmatch(text, one.span.end, two.span.start) or _VICTORY.fullmatch(text, one.span.end, two.span.start):
            winner, loser = one, two
        elif _AGAINST.fullmatch(text, one.span.end, two.span.start):
            winner, loser = (two, one) if any(two.known(e.won.name) for e in elections()) else (one, two)
        else:
            continue
        said, where = _the_year(doc, sentence, one, two)
        if said is None or (not said and _YEAR.search(text, sentence.start, sentence.end)) or DOUBT.search(text, sentence.start, two.span.end):
            continue
        held = [e for e in elections() if not said or e.year == said]
        if any(winner.known(e.won.name) and any(loser.known(c.name) for c in e.lost) for e in held):
            continue
        met = [e for e in elections() if winner.known(e.won.name) and any(loser.known(c.name) for c in e.lost)]
        if said and met and not any(e.land == met[0].land for e in held if any(w.known(c.name) for c in e.all for w in (winner, loser))):
            yield said_at(doc, where, f"{met[0].won.name} beat {loser.name} in {met[0].year}")
            continue
        # Without a word of the election, beaten by one of another party in its year was no primary.
        for e in held if general or said else ():
            win, lose = winner.known(e.won.name), any(loser.known(c.name) for c in e.lost)
            stranger = winner if lose else loser
            both = win and lose
            turned = any(winner.known(c.name) for c in e.lost) and loser.known(e.won.name)
            parties = {p for o in elections() if o.land == e.land for c in o.all for p in [c.party] for n in (c.name, *c.mates) if stranger.known(n)}
            own = {c.party for c in e.lost if loser.known(c.name)} if lose else {e.won.party}
            outright = loser is one and (_OUTRIGHT.search(text, one.span.end, two.span.start) or _IN_IT.match(text, two.span.end))
            if both or not (win or lose or turned) or not parties or (not turned and not (outright and general) and parties & own) or (not said and len([o for o in held if winner.known(o.won.name) or any(loser.known(c.name) for c in o.lost)]) > 1):
                continue
            yield said_at(doc, stranger.span, f"{e.won.name} beat {e.lost[0].name} in {e.year}" if e.lost else f"{e.won.name} won in {e.year}")
            break


def _years(doc: Document, sentence: Span, people: list[_Who]) -> Iterator[Finding]:
    """Years in which somebody did not win, lose or stand."""
    text = doc.text
    for who in people:
        won = {e.year for e in elections() if who.known(e.won.name)}
        lost = {e.year for e in elections() for c in e.lost if who.known(c.name)}
        mates = {e.year for e in elections() for c in e.all for n in c.mates if who.known(n)}
        if not won | lost | mates or DOUBT.search(text, sentence.start, who.span.start):
            continue
        if object_of(text, sentence.start, who.span.start) and not text.startswith(("'s ", "’s "), who.span.end) and not text.startswith((", who", ", the"), who.span.end):
            continue
        ran = _RAN.match(text, who.span.end, sentence.end) or _CANDIDATE.search(text, sentence.start, who.span.start)
        if ran and (at := next(g for g, y in ran.groupdict().items() if y)) and int(ran[at]) % 4 in (1, 2) and any(e.land == "United States" for e in elections() for c in e.all if who.known(c.name)):
            yield said_at(doc, Span(*ran.span(at)), f"{who.name} was a nominee in {' and '.join(map(str, sorted(won | lost | mates)))}; there was no presidential election in {ran[at]}")
            continue
        cost = _THE_ELECTION.match(text, who.span.end, sentence.end) if _COST.search(text, sentence.start, who.span.start) else None
        m = cost or next((found for pattern in _WON_YEAR if (found := pattern.match(text, who.span.end, sentence.end))), None)
        if m and not _PRIMARY.search(text, sentence.start, m.end() + 30):
            groups = m.groupdict()
            right = lost if cost or groups.get("lost") else won if groups.get("won") else won | lost
            year = "y" if groups["y"] else "y2"
            if right and int(m[year]) not in right:
                yield said_at(doc, Span(*m.span(year)), f"{who.name} {'lost' if right is lost else 'won' if right is won else 'stood'} in {' and '.join(map(str, sorted(right)))}")
        elif (
            (m := _ELECTED.match(text, who.span.end, sentence.end))
            and won
            and int(m["y"]) not in won
            and _OFFICE.search(text, sentence.start, m.end() + 40)
            and not _PRIMARY.search(text, sentence.start, m.end())
        ):
            yield said_at(doc, Span(*m.span("y")), f"{who.name} was elected in {' and '.join(map(str, sorted(won)))}")
        for m in _NOMINEE.finditer(text, sentence.start, sentence.end):
            year = m["y1"] or m["y2"]
            beside = re.fullmatch(rf",\s+(?:the\s+)?(?:{_TITLES})?|\s+(?:was|is|had\s+been)\s+the\s+", text[who.span.end : m.start()] or "-") or re.fullmatch(rf",?\s+(?:was\s+)?{_TITLES}", text[m.end() : who.span.start] or "-")
            if year and beside and int(year) not in won | lost | mates and any(e.land == "United States" and any(who.known(n) for c in e.all for n in (c.name, *c.mates)) for e in elections()):
                yield said_at(doc, Span(*m.span("y1" if m["y1"] else "y2")), f"{who.name} was a nominee in {' and '.join(map(str, sorted(won | lost | mates)))}")
