"""Events of the knowledge told in any words: by the words of their kind beside the names that are theirs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from newslint.checks._scales import Case, scales
from newslint.checks.facts import _dated, _deeds, _fillers, _keys, _known_doers, _known_ends, _known_since, _known_where, _retold
from newslint.checks.facts._fillers import Filler
from newslint.checks.facts._governed import Tree
from newslint.checks.facts._known_when import LAPSED, begun, fits, missed, of_poll, plain, said_of
from newslint.checks.facts._mention import TITLE, Mention, bears, doubted
from newslint.checks.facts._patterns import readable, speaker_level
from newslint.knowledge import Event
from newslint.knowledge.compiling import groups
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding


@lru_cache(maxsize=1)
def find(doc: Document) -> list[Mention]:
    """The known events that a text tells, where it names them; found once an article, whatever rules ask."""
    words = _dated.words(doc, names=False)
    aliases = _keys.aliases(doc)
    out: dict[tuple[str, int], Mention] = {}
    for event in _keys.candidates(doc, words, aliases):
        for key in event.keys:
            for m in _mentions(doc, event, key, words, aliases):
                known = out.get((event.name, m.sentence.start))
                if known is None or (known.near and not m.near):
                    out[event.name, m.sentence.start] = m
                elif not m.near:
                    out[event.name, m.sentence.start] = known._replace(names=known.names + m.names, deeds=known.deeds + m.deeds, whole=known.whole or m.whole)
    return sorted(out.values(), key=lambda m: (m.near, m.sentence.start))


#: An earlier sentence's event told on: "the blast", "he was shot", "His release".
_ON = regexp(
    r"\b(?:(?:his|her|its|their)(?:\s+[a-z-]+){0,8}?|(?:he|she|it|they)(?:\s+[\w’'-]+){0,3}?|(?:the|that|this)(?:\s+[\w’'-]+){0,4}?(?:,\s+(?:which|who)(?:\s+(?:had|was))?)?|the\s+(?:former|late|then|ousted|deposed)(?:\s+[\w’'-]+){1,6}?|(?:he|she)\s+and(?:\s+[\w.’'-]+){1,6}?|voters|(?:a\s+majority\s+of\s+|most\s+)voters)\s+$", re.IGNORECASE
)
#: The same person, by pronoun.
_SAME = regexp(rf"\b(?:[Hh]e|[Ss]he|{TITLE})\s+(?:(?:was|had|been|is)\s+){{0,2}}$")
#: Those of whom copy names two, neither more nor others.
_OF_TWO = frozenset("treaty summit ascent match flight crush".split())


def _mentions(doc: Document, event: Event, key: str, words: set[str], aliases: dict[str, list[Span]]) -> Iterator[Mention]:
    whole = key.startswith("=")
    spots: list[list[Span]] = []
    for group in groups(key):
        found = _keys.named_in(doc, group, words)
        found = sorted((*found, *(s for a in group if aliases for s in aliases.get(fold(a), ()))))
        if event.kind in _deeds.PERSONAL:
            found = [s for s in found if not _namesake(doc, event, s)]
        if not found:
            return
        spots.append(found)
    deed = _deeds.pattern(event.kind)
    told: list[Span] = []
    for first in spots[0]:
        sentence = doc.sentence_at(first.start)
        if told and told[-1] == sentence:
            continue
        names = [s for group in spots for s in group if sentence.start <= s.start < sentence.end]
        if not all(any(sentence.start <= s.start < sentence.end for s in group) for group in spots):
            continue
        if not readable(doc, first) and doc.block_at(first.start).kind not in ("dateline",):
            continue
        deeds = [
            Span(m.start(), m.end())
            for m in deed.finditer(doc.text, sentence.start, sentence.end)
            if not _NO_DEED.match(doc.text, m.end()) and not _of_another(doc, m.start(), names) and not (event.kind == "indep" and _from_another(doc, event, Span(m.start(), m.end()))) and not _BROKEN_OFF.search(doc.text[sentence.start : m.end()])
            and any(not _APART.search(doc.text, min(s.end, m.end()), max(s.start, m.start())) and not (m.end() < s.start and LAPSED.search(doc.text, m.end(), s.start)) for s in names)
        ]
        told.append(sentence)
        if _PREVIOUS.match(doc.text, sentence.start):
            continue
        if whole or deeds or _on_its_day(doc, event, sentence):
            yield Mention(event, sentence, tuple(names), tuple(deeds), whole)
    spread = not told and len(spots) > 1
    if spread:
        # A city in the dateline, the rest in the next sentences.
        told = [doc.sentence_at(min(s for group in spots for s in group).start)]
    for sentence in told[:2]:
        named = [s for group in spots for s in group if not doc.text[s.start].islower()]
        yield from _told_on(doc, event, sentence, deed, [] if spread else named, named if spread else [])


def _on_its_day(doc: Document, event: Event, sentence: Span) -> bool:
    """Whether a sentence has the very day of an event, which then tells it in words of any kind: "emptied their guns into Malcolm X on Sunday"."""
    if not event.date.exact or event.kind in ("war", "indep", "join", "found", "games"):
        return False
    return any(e.readings and e.readings[0].low == e.readings[0].high == event.date.low for e in doc.dates if sentence.start <= e.span.start < sentence.end and e.kind in ("date", "weekday"))


#: "His record lasted 46 days: another man ran faster in Turku", "until John Landy ran faster".
_APART = regexp(r"[:;]\s|,\suntil\s[A-Z][\w’'-]+\s(?:[A-Z]|[a-z]+ed\s)")
#: Another event of the kind: "The last flu declared a pandemic".
_OTHER_ONE = regexp(r"[“\"]?(?:The|A|An|Its|His|Her|Their)\s+(?:last|previous|earlier|other|another|second|third|next|next-to-last|latest|most\s+recent)\s", re.IGNORECASE)


#: "It was in Manila, 11 months afterwards, that he beat another".
_AFTERWARDS = regexp(r"\bIt\swas\s(?:in|at|on|only)\s[^.;:]{2,40}?\b(?:weeks|months|years)\s(?:afterwards?|later|earlier|before)\b")
_PREVIOUS = regexp(r"[“\"]?(?:The|Its|His|Her|Their)\s+(?:last|previous|earlier|other)\s+[a-z]")


def _namesake(doc: Document, event: Event, span: Span) -> bool:
    """Whether a surname stands in the full name of another: "Rosalynn Carter" in an event of Jimmy Carter's."""
    m = next((m for m in doc.names.mentions if m.span.start <= span.start < m.span.end), None)
    if m is None or m.kind != "person" or not m.given or span.start == m.span.start:
        return False
    known = set(re.split(r"[^\w’'-]+", fold(" ".join((event.name, *event.participants, *event.keys)))))
    return not set(fold(m.given).split()) & {w.removesuffix("'s") for w in known}


#: "the founding treaty": no founding.
_NO_DEED = regexp(r"(?<=founding)\s+(?:treat(?:y|ies)|fathers?|members?|documents?|states?)\b")
#: A truce or talks that end are no end of a government or a state.
_BROKEN_OFF = regexp(r"\b(?:cease-?fires?|truces?|talks|negotiations?|deals?|agreements?|accords?|pacts?|process)\b[^,;:.]{0,60}?\s(?:collaps(?:ed?|ing)|f[ae]ll|fallen|ended|broke(?:n)?\s(?:up|apart))$", re.IGNORECASE)
_WHO = regexp(r",?\s+who\s+(?:had\s+|was\s+|were\s+)?$")
#: "The queen's death".
_TITLE_OF = regexp(r"\b[Tt]he (king|queen|pope|president|chancellor|emperor|prince|princess|duke|senator|governor|general)[’']s $")


def _of_another(doc: Document, at: int, names: list[Span]) -> bool:
    """Whether a deed is told of another person, right behind the name: "his wife, Kim Jong Suk, who died"."""
    whose = _TITLE_OF.search(doc.text, max(at - 24, 0), at)
    if whose and (title := f"{whose[1].capitalize()} ") and any(m.before == whose[1] or m.title == title.strip() for m in doc.names.mentions if m.span.end <= at):
        return not any(s.of(doc.text).startswith(title) or doc.text.endswith(title, 0, s.start) for s in names)  # "before the queen's death", where a Queen was named
    who = _WHO.search(doc.text, max(at - 24, 0), at)
    beside = next((n for n in doc.names.mentions if who and n.span.end == who.start()), None)
    return beside is not None and beside.kind == "person" and not any(s.start < beside.span.end and beside.span.start < s.end for s in names)


_FROM = regexp(r"(?:\s+(?:its|their)\s+independence)?\s+from\s+(?:the\s+)?(?P<whom>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)")


#: "The territory had declared its independence": no country that is named.
_A_TERRITORY = regexp(r"\b(?:the|that|this)\s+(?:[a-z]+\s+)?(?:territory|province|colony|island|islands|region|enclave|state|republic)\s+(?:[a-z]+\s+){1,4}$")


def _from_another(doc: Document, event: Event, deed: Span) -> bool:
    """Whether independence is told to be from another country than a known one's: "the territory had declared its independence from Portugal"."""
    found = _FROM.match(doc.text, deed.end) if _A_TERRITORY.search(doc.text, max(deed.start - 60, 0), deed.start) else None
    known = {r.name for a in event.agents for r in (*doc.knowledge.by_demonym(a), *doc.knowledge.places(a))}
    return found is not None and bool(known) and found["whom"] not in event.agents and not any(r.name in known for r in doc.knowledge.places(found["whom"]))


#: "Barack Obama visited the city", "Britain handed the territory back": a place or prize named before.
_UP = regexp(r"\s+(?:back\s+|over\s+)?(?:(?:the|that|this)\s+(?:city|town|country|nation|capital|island|territory|colony|prize|award|trophy|tournament)|there)\b")
_PRONOUN = regexp(r"(?:he|she|his|her)\b", re.IGNORECASE)


def _another_named(doc: Document, event: Event, gap: Span) -> bool:
    """Whether "he" may be another: somebody is named between whom the event's name and keys do not know."""
    known = set(fold(" ".join((event.name, *event.participants, *event.keys))).replace("/", " ").replace("+", " ").replace("|", " ").replace("'s", "").split())
    return any(n.kind == "person" and gap.start <= n.span.start < gap.end and fold(n.text).split()[-1] not in known for n in doc.names.mentions)


def _told_on(doc: Document, event: Event, sentence: Span, deed: re.Pattern[str], names: list[Span], rest: list[Span]) -> Iterator[Mention]:
    """The next sentences that tell the event on without its name, or with the rest of its names."""
    at, seen = sentence.end, 0
    while seen < 4 and at < len(doc.text):
        while at < len(doc.text) and doc.text[at].isspace():
            at += 1
        if at >= len(doc.text):
            return
        nxt = doc.sentence_at(at)
        if nxt.end <= at:
            return
        if not any(nxt.start <= s.start < nxt.end for s in names) and not _OTHER_ONE.match(doc.text, nxt.start) and not _AFTERWARDS.search(doc.text, nxt.start, nxt.end):
            deeds = [
                Span(m.start(), m.end())
                for m in deed.finditer(doc.text, nxt.start, nxt.end)
                if not _of_another(doc, m.start(), names)
                and (
                    (_UP.match(doc.text, m.end(), nxt.end) and any(nxt.start <= s.start < m.start() for s in rest))
                    or ((on := _ON.search(doc.text, max(nxt.start, m.start() - 60), m.start())) and not (_PRONOUN.match(on.group()) and _another_named(doc, event, Span(sentence.end, on.start()))))
                )
            ]
            if deeds and readable(doc, Span(deeds[0].start, deeds[0].end)):
                yield Mention(event, nxt, (), tuple(deeds), False, True)
        at, seen = nxt.end, seen + 1


def _taken_up(doc: Document, m: Mention, deed: Span) -> bool:
    """Whether a deed is told of the person of the event, as "she" or by the title that the event has: "the princess was killed"."""
    same = _SAME.search(doc.text, m.sentence.start, deed.start)
    return same is not None and bears(m.event, same["title"])


def explained(doc: Document, span: Span, mentions: list[Mention]) -> bool:
    """Whether a day is that of another event that its sentence tells."""
    e = next((e for e in doc.dates if e.span == span), None)
    return e is not None and e.year is not None and (of_poll(doc, e) or any(
        m.sentence.start <= span.start < m.sentence.end and not m.near and (m.whole or m.deeds) and m.event.kind != "war" and fits(e, m.event._replace(also=())) for m in mentions
    ))


def cases(doc: Document) -> Iterator[Case[Filler]]:
    """What stands where the known events of a text have something else, with what speaks for and against it."""
    return _fillers.cases(doc, find(doc))


def misplaced(doc: Document, mentions: list[Mention]) -> Iterator[Finding]:
    """Findings on places, persons and things that enough speaks against."""
    weights = scales("NL601")
    for case in _fillers.cases(doc, mentions):
        filler = weights.likeliest(case)
        if filler is None:
            continue
        taken_up = any(_taken_up(doc, filler.mention, s) for s in filler.mention.deeds)
        if taken_up or _fillers.befell(doc, filler) or not _of_others(filler.mention, _fillers.grammar(doc, filler.mention)):
            yield _fillers.found(doc, filler)


def told(doc: Document, mentions: list[Mention]) -> Iterator[Finding]:
    """Findings on days, places and doers of the events that a text tells."""
    by_sentence: dict[int, list[Mention]] = {}
    # What is known by its day alone has no other day to be compared.
    mentions = [m for m in mentions if m.whole or m.deeds]
    for m in mentions:
        by_sentence.setdefault(m.sentence.start, []).append(m)
    for m in mentions:
        yield from _judged(doc, m, by_sentence[m.sentence.start], mentions)


def _judged(doc: Document, m: Mention, others: list[Mention], every: list[Mention]) -> Iterator[Finding]:
    if doc.text[m.sentence.start : m.sentence.end].rstrip().endswith("?"):
        return
    if m.near and _elsewhere_told(doc, m):
        # The ports of a flight are no other places.
        yield from _known_ends.find(doc, m, others)
        return
    tree: Tree | None = None

    def grammar() -> Tree | None:
        nonlocal tree
        if tree is None and (parse := doc.parse(m.sentence)):
            tree = Tree(parse, (*m.deeds, *(m.names if m.whole else ())), m.names)
        return tree

    # The parse is dear: it is asked only for what would be reported.
    for found in _contradicted(doc, m, others, every, grammar):
        if not _of_others(m, grammar):
            yield found


def _of_others(m: Mention, grammar: Callable[[], Tree | None]) -> bool:
    """Whether the deed is another's: "Garzon, who led Assange's legal team, picked up Correa"."""
    if m.whole or m.near or (tied := grammar()) is None:
        return False
    return (m.event.kind in _deeds.PERSONAL and not tied.joined()) or (bool(m.deeds) and tied.split())


def _contradicted(doc: Document, m: Mention, others: list[Mention], every: list[Mention], grammar: Callable[[], Tree | None]) -> Iterator[Finding]:
    """What the sentence says of the event against what is known."""
    text, event = doc.text, m.event
    dates = [plain(text, e) for e in _dated.told_in(doc, m.sentence)]
    explained = [o for o in (every if m.near else others) if ((o.event.end or o.event.date).high - o.event.date.low).days < 400 or o.event is event]
    right = [e for e in dates if (e.year is not None or (e.month and e.day and not any(s.overlaps(e.span) for s in m.names))) and fits(e, begun(doc, e, m).event)]
    if not right and not m.near and not any(e.year for e in dates) and (e := _set_before(doc, m)) and not fits(e, event) and missed(doc, e, m) and not doubted(doc, m, m.sentence):
        yield wrong_day(doc, e, event)
        return
    if not right and not m.near and (e := _that_year(doc, m, dates)) and not fits(e, event) and missed(doc, e, m) and not doubted(doc, m, e.span):
        yield wrong_day(doc, e, event)
        return
    if not right:
        for e in dates:
            one = begun(doc, e, m)
            if (fits(e, one.event) and e.kind != "weekday") or _to_come(doc, e) or any(fits(e, o.event) and _named_beside(text, o, e) for o in explained if o.event.name != event.name or (e.kind != "weekday" and one is m)) or not missed(doc, e, one):
                continue
            if not said_of(doc, e, m, grammar) or doubted(doc, m, e.span):
                continue
            yield wrong_day(doc, e, event)
            return
    if wrong := next(_known_since.find(doc, m, others, every), None):
        yield wrong
        return
    if wrong := next(_known_ends.find(doc, m, others), None):
        yield wrong
        return
    done = m.deeds and event.kind in _deeds.DONE and event.agents
    if wrong := _known_doers.signatory(doc, m) or (_known_doers.find(doc, m, others, bool(right) or _anchored(doc, m, dates)) if done else None):
        yield wrong
        return
    if event.kind in _OF_TWO and event.agents and (m.whole or (m.deeds and not m.near)):
        parties = event._replace(parties=event.agents)
        other = _retold.stranger(doc, parties, m.names[0])
        span = other.span if other else _retold.odd_one(doc, parties, m.sentence)
    else:
        span = None
    if span:
        yield finding(
            span,
            f"{span.of(text)} had no part in {_dated.subject(event, None)}: {_dated.doers(event)} had",
            related=_dated.related(event),
            severity=speaker_level(doc, span),
        )
        return
    if m.near and not all(_taken_up(doc, m, s) for s in m.deeds[:1]):
        return
    if event.kind not in _deeds.PLACED | _deeds.FOUGHT or (not m.deeds and not m.whole):
        return
    yield from _known_where.find(doc, m, others, grammar)


def _to_come(doc: Document, e: Any) -> bool:
    """Whether an expression means a day behind publication: the event of it is a planned one."""
    published = doc.metadata.date
    return published is not None and bool(e.readings) and all(r.low > published for r in e.readings)


def _that_year(doc: Document, m: Mention, dates: list[Any]) -> Any:
    """The year that "that year" behind the event's words takes up: "began in 1976, shortly after Challenger exploded that year"."""
    e = next((e for e in dates if e.span.of(doc.text).lower() == "that year"), None)
    near = max((s.end for s in (*m.names, *m.deeds) if e and s.end <= e.span.start), default=-1)
    if e is None or near < 0 or e.span.start - near > 40 or re.search(r"[,;:]", doc.text[near : e.span.start]) or not (m.whole or m.deeds):
        return None
    return next((o for o in reversed(dates) if o.span.end < min(m.names or m.deeds).start and o.year and o.kind == "year"), None)


def _named_beside(text: str, m: Mention, e: Any) -> bool:
    """Whether an event is named by more than the expression of time itself."""
    return m.near or any(not s.of(text).islower() and (s.end <= e.span.start or e.span.end <= s.start) for s in m.names)


_SET = regexp(r"(?:It|This|That|The\s+year|The\s+date)\s+was\s+(?:in\s+)?(?:early\s+|late\s+)?(?P<when>[^.,;:]{4,20})[.:]\s+$")


_ANOTHER_TIME = regexp(r"\b(?:earlier|later|before|after|since|ago|previous\w*|following|would|had|anniversary)\b")


def _set_before(doc: Document, m: Mention) -> Any:
    """The day that the sentence before sets: "It was 1960. Kenya became independent"."""
    found = _SET.search(doc.text, max(m.sentence.start - 50, 0), m.sentence.start)
    if found is None or not any(s.start - m.sentence.start < 90 for s in m.deeds) or _ANOTHER_TIME.search(doc.text, m.sentence.start, m.end):
        return None
    return next((e for e in doc.dates if e.span == found.span("when") and e.year), None)


def _anchored(doc: Document, m: Mention, dates: list[Any]) -> bool:
    """Whether a day of the sentence, printed in part or counted in years, is the event's."""
    return any(((e.month is not None and (e.day or e.year)) or (e.kind == "relative" and e.role == "ago" and e.unit == "year")) and e.readings and fits(e, m.event) for e in dates)


def _elsewhere_told(doc: Document, m: Mention) -> bool:
    """Whether a sentence without the event's name has another place: it may tell of another ("The explosion in Tianjin")."""
    if m.event.kind in ("kill", "death", "free", "resign", "stepdown", "stroke", "arrest", "exec", "wound", "award"):
        return False
    if any((e.month, e.day) == (m.event.date.low.month, m.event.date.low.day) for e in doc.dates if m.sentence.start <= e.span.start < m.sentence.end):
        # Its day, of whatever year, tells that it is the same.
        return False
    own = {fold(n) for n in (m.event.venue, m.event.country, *m.event.venues, *m.event.agents) if n}
    return any(
        n.kind == "place" and m.sentence.start <= n.span.start < m.sentence.end and fold(n.text) not in own and not _ON_ITS_WAY.search(doc.text, m.sentence.start, n.span.start)
        for n in doc.names.mentions
    )


#: "On its way from Kuala Lumpur to Beijing": not where it happened.
_ON_ITS_WAY = regexp(r"\b(?:on its way|en route|flying|sailing|travelling|traveling|bound|heading|a flight|a voyage)\s(?:[a-z]+\s)?(?:from\s(?:[\w’'-]+\s){1,3})?(?:from|to|for)\s(?:the\s)?$")


def wrong_day(doc: Document, e: Any, event: Event) -> Finding:
    verb = "began" if event.end and (event.end.high - event.date.low).days > 40 else "was"
    said = e.span.of(doc.text)
    return finding(
        e.span,
        f"{_dated.subject(event, None)} {verb} {_dated.at_words(event.date)}, not {_dated.prep(e)}{said}",
        related=_dated.related(event),
        severity=speaker_level(doc, e.span),
    )
