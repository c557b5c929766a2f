"""Events of the knowledge told in any words: by the words of their kind beside the names that are theirs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from newslint.checks.facts import _dated, _deeds, _known_doers, _known_since, _known_where, _retold
from newslint.checks.facts._governed import Tree
from newslint.checks.facts._mention import ABOUT, Mention, doubted
from newslint.checks.facts._patterns import readable, speaker_level
from newslint.knowledge import Event
from newslint.knowledge.compiling import groups
from newslint.knowledge.rows import fold
from newslint.rule import Document, Finding, Span, finding


@lru_cache(maxsize=4096)
def _pattern(alternatives: tuple[str, ...]) -> re.Pattern[str]:
    def source(text: str) -> str:
        body = re.escape(text).replace(r"\ ", r"\s+").replace("'", "['’]").replace(r"\-", "[-‑–]")
        if text[0].isupper() and len(text) > 4:
            # A dateline's capitals.
            return f"(?:{body}|{re.escape(text.upper())})"
        return body if text[0].isupper() or text[0].isdigit() else rf"(?i:{body})(?!\s+\d)"

    body = "|".join(source(a) for a in sorted(alternatives, key=len, reverse=True))
    return re.compile(rf"(?<![\w.-])(?:{body})(?![\w]|-(?!based|born|led|based)[a-z])")


def _possible(alternative: str, words: set[str]) -> bool:
    return all(w in words or w.removesuffix("'s") in words for w in fold(alternative).split())


def find(doc: Document, words: set[str]) -> list[Mention]:
    """The known events that a text tells, where it names them."""
    capitals = _dated.words(doc, names=True) | {fold(t.text) for t in doc.tokens if t.text[1:2].isupper()}
    events = {(e.name, e.place): e for w in capitals for e in doc.knowledge.keyed_events(w)}
    out: dict[tuple[str, int], Mention] = {}
    for event in events.values():
        if not _dated.passed(doc, event):
            continue
        for key in event.keys:
            for m in _mentions(doc, event, key, words):
                known = out.get((event.name, m.sentence.start))
                if known is None or (known.near and not m.near):
                    out[event.name, m.sentence.start] = m
                elif not m.near:
                    out[event.name, m.sentence.start] = known._replace(names=known.names + m.names, deeds=known.deeds + m.deeds, whole=known.whole or m.whole)
    return sorted(out.values(), key=lambda m: (m.near, m.sentence.start))


#: An earlier sentence's event told on: "the blast", "he was shot", "His release".
_ON = re.compile(
    r"\b(?:(?:his|her|its|their)(?:\s+[a-z-]+)?|(?:he|she|it|they)(?:\s+[\w’'-]+){0,3}?|(?:the|that|this)(?:\s+[\w’'-]+){0,4}?)\s+$", re.IGNORECASE
)
#: The same person, by pronoun.
_SAME = re.compile(r"\b(?:he|she)\s+(?:(?:was|had|been|is)\s+){0,2}$", re.IGNORECASE)


def _mentions(doc: Document, event: Event, key: str, words: set[str]) -> Iterator[Mention]:
    whole = key.startswith("=")
    spots: list[list[Span]] = []
    for group in groups(key):
        possible = tuple(a for a in group if _possible(a, words))
        found = [Span(m.start(), m.end()) for m in _pattern(possible).finditer(doc.text)] if possible else []
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
        deeds = [Span(m.start(), m.end()) for m in deed.finditer(doc.text, sentence.start, sentence.end)]
        told.append(sentence)
        if whole or deeds:
            yield Mention(event, sentence, tuple(names), tuple(deeds), whole)
    spread = not told and len(spots) > 1
    if spread:
        # A city in the dateline, the rest in the next sentences.
        told = [doc.sentence_at(min(s for group in spots for s in group).start)]
    for sentence in told[:2]:
        yield from _told_on(doc, event, sentence, deed, [] if spread else [s for group in spots for s in group])


def _told_on(doc: Document, event: Event, sentence: Span, deed: re.Pattern[str], names: list[Span]) -> Iterator[Mention]:
    """The next sentences that tell the event on without its name."""
    at, seen = sentence.end, 0
    while seen < 4 and at < len(doc.text):
        while at < len(doc.text) and doc.text[at].isspace():
            at += 1
        if at >= len(doc.text):
            return
        nxt = doc.sentence_at(at)
        if nxt.end <= at:
            return
        if not any(nxt.start <= s.start < nxt.end for s in names):
            deeds = [Span(m.start(), m.end()) for m in deed.finditer(doc.text, nxt.start, nxt.end) if _ON.search(doc.text, max(nxt.start, m.start() - 60), m.start())]
            if deeds and readable(doc, Span(deeds[0].start, deeds[0].end)):
                yield Mention(event, nxt, (), tuple(deeds), False, True)
        at, seen = nxt.end, seen + 1


def explained(doc: Document, span: Span, mentions: list[Mention]) -> bool:
    """Whether a day is that of another event that its sentence tells."""
    e = next((e for e in doc.dates if e.span == span), None)
    return e is not None and e.year is not None and any(
        m.sentence.start <= span.start < m.sentence.end and not m.near and m.event.kind != "war" and _fits(e, m.event._replace(also=())) for m in mentions
    )


def told(doc: Document, mentions: list[Mention]) -> Iterator[Finding]:
    """Findings on days, places and doers of the events that a text tells."""
    by_sentence: dict[int, list[Mention]] = {}
    for m in mentions:
        by_sentence.setdefault(m.sentence.start, []).append(m)
    for m in mentions:
        yield from _judged(doc, m, by_sentence[m.sentence.start], mentions)


def _judged(doc: Document, m: Mention, others: list[Mention], every: list[Mention]) -> Iterator[Finding]:
    text, event = doc.text, m.event
    if text[m.sentence.start : m.sentence.end].rstrip().endswith("?"):
        return
    tree: Tree | None = None

    def grammar() -> Tree | None:
        nonlocal tree
        if tree is None and (parse := doc.parse(m.sentence)):
            tree = Tree(parse, (*m.deeds, *(m.names if m.whole else ())), m.names)
        return tree

    if m.near and _elsewhere_told(doc, m):
        return
    if m.event.kind in _deeds.PERSONAL and not m.whole and not m.near and (tied := grammar()) is not None and not tied.joined():
        # "Garzon, who led Assange's legal team, picked up Correa": the deed is another's.
        return
    dates = [e for e in doc.dates if m.sentence.start <= e.span.start < m.sentence.end and e.kind in _dated.TELLING]
    explained = [o.event for o in (every if m.near else others) if ((o.event.end or o.event.date).high - o.event.date.low).days < 400 or o.event is event]
    right = [e for e in dates if e.year is not None and _fits(e, event)]
    if not right:
        for e in dates:
            if _fits(e, event) or any(_fits(e, o) for o in explained) or not _missed(doc, e, m):
                continue
            if not _said_of(doc, e, m, grammar) or doubted(doc, m, e.span):
                continue
            yield _wrong_day(doc, e, event)
            return
    if wrong := next(_known_since.find(doc, m, others), None):
        yield wrong
        return
    if m.deeds and event.kind in _deeds.DONE and event.agents and (wrong := _known_doers.find(doc, m, others, bool(right) or _anchored(doc, m, dates))):
        yield wrong
        return
    if event.kind in ("treaty", "summit") and event.agents and m.whole:
        parties = event._replace(parties=event.agents)
        other = _retold.stranger(doc, parties, m.names[0])
        span = other.span if other else _retold.odd_one(doc, parties, m.sentence)
    else:
        span = None
    if span:
        yield finding(
            span,
            f"{span.of(text)} had no part in {_dated.subject(event, None)}: {', '.join(event.agents)} had",
            related=_dated.related(event),
            severity=speaker_level(doc, span),
        )
        return
    if m.near and not all(_SAME.search(text, m.sentence.start, s.start) for s in m.deeds[:1]):
        return
    if event.kind not in _deeds.PLACED or (not m.deeds and not m.whole):
        return
    yield from _known_where.find(doc, m, others, grammar)


def _anchored(doc: Document, m: Mention, dates: list[Any]) -> bool:
    """Whether a day of the sentence, printed in part or counted in years, is the event's."""
    return any(((e.month is not None and (e.day or e.year)) or (e.kind == "relative" and e.role == "ago" and e.unit == "year")) and e.readings and _fits(e, m.event) for e in dates)


def _elsewhere_told(doc: Document, m: Mention) -> bool:
    """Whether a sentence without the event's name has another place: it may tell of another ("The explosion in Tianjin")."""
    if m.event.kind in ("kill", "death", "free", "resign", "arrest", "exec", "wound"):
        return False
    own = {fold(n) for n in (m.event.venue, m.event.country, *m.event.venues) if n}
    return any(n.kind == "place" and m.sentence.start <= n.span.start < m.sentence.end and fold(n.text) not in own for n in doc.names.mentions)


def _fits(e: Any, event: Event) -> bool:
    """Whether a time expression can mean a day of the event."""
    if e.year is None and e.month is None and not e.readings:
        return True
    if e.year is None and e.month is not None:
        event = event._replace(also=tuple(w for w in event.also if (w.high - w.low).days < 60))
    if e.approximate and e.year and re.fullmatch(r"late|early|mid", e.modifier or ""):
        e = e._replace(approximate=False)
    return not _dated.conflicts(e, _dated.extent(event))


_ROUND = re.compile(r"\b(?:decades?|century|centuries)\b")


def _missed(doc: Document, e: Any, m: Mention) -> bool:
    """Whether an expression is wrong as a slip would make it: near the event's day, or the day of another year."""
    event, low = m.event, m.event.date.low
    high = (event.end or event.date).high
    if e.approximate and not re.match(r"(?:late|early|mid)\b", e.span.of(doc.text), re.IGNORECASE):
        return False
    if (e.bounds in ("since", "until", "by", "before", "after") and not (m.near or m.deeds)) or e.kind in ("weekday", "range", "period"):
        return False
    if e.year is None and e.kind not in ("relative",):
        published = doc.metadata.date
        return e.month is not None and e.day is not None and event.date.exact and published is not None and 0 <= (published - high).days < 330 and _close(e, low, high)
    if not e.readings:
        return False
    if e.kind == "relative":
        return _ago(doc, e, m)
    if e.kind in ("decade", "century"):
        return not m.near and e.kind == "decade" and abs(e.readings[0].low.year // 10 - low.year // 10) == 1 and m.whole
    off = min(abs(e.year - low.year), abs(e.year - high.year))
    many = event.kind in _deeds.MANY or m.near
    if e.month is not None and e.day is not None:
        same_day = (e.month, e.day) in ((low.month, low.day), (high.month, high.day))
        same_month = (e.year, e.month) in ((low.year, low.month), (high.year, high.month))
        slip = e.year in (low.year, high.year) and e.day in (low.day, high.day)
        if event.date.exact and (same_day or same_month or slip):
            return True
        return bool(off <= (0 if m.near else 1 if many else 12))
    if e.month is not None:
        return (e.month in (low.month, high.month) and off <= (3 if m.near else 12)) or off == 0 or (not many and off <= 12)
    return off <= (2 if many else 12) or (not m.near and off in (10, 20)) or sorted(str(e.year)) == sorted(str(low.year))


def _close(e: Any, low: Any, high: Any) -> bool:
    """A day without a year is compared where it is of the event's month, or the same day of another."""
    return e.month in (low.month, high.month) or e.day in (low.day, high.day)


def _ago(doc: Document, e: Any, m: Mention) -> bool:
    """Whether "ten years ago" cannot mean the event's year, however loosely it is said."""
    published = doc.metadata.date
    if published is None or e.unit not in ("year", "decade") or not e.count or e.role not in ("ago", None) or _ROUND.search(e.span.of(doc.text)):
        return False
    true = (published - m.event.date.low).days / 365.25
    slack = 1.3 if e.count < 15 else 2.3 if e.count % 5 or e.count < 30 else 3.5
    return abs(true - e.count) > slack and e.count_high is None and abs(true - e.count) <= 21


_AFTER = re.compile(r"\b(?:after|following|since|before|until|till|prior\s+to|between|from)\s+(?:[\w’'.,-]+\s+){0,8}$", re.IGNORECASE)
_BETWEEN = re.compile(
    r"(?:\s*,)?(?:\s+(?:that|which|who)\s+(?:was|were))?(?:\s+(?:back|early|late|on|in|of|during|the|a|morning|night|evening|afternoon|early|hours|spring|summer|autumn|fall|winter|day|happened|occurred|took|place|held|signed|began|was|were)\b)*\s*(?:\()?"
)
def _said_of(doc: Document, e: Any, m: Mention, grammar: Any) -> bool:
    text = doc.text
    sentence = m.sentence
    exact = e.day is not None
    ahead = text[sentence.start : m.start]
    first = min((s.start for s in m.names if not text[s.start].islower()), default=-1)
    if first >= e.span.end and (apart := _APART.search(text, e.span.end, first)) and not any(s.start >= apart.end() for s in m.deeds):
        # "walked on the moon in November 1969, four months after Apollo 11".
        return False
    own_month = bool(e.month and e.month == m.event.date.low.month)
    if not own_month and e.kind != "relative" and any(ABOUT.search(text[sentence.start : at][-90:]) for at in {m.start, min(m.start + 1, e.span.start)}):
        return False
    of = max((s.end for s in (*m.names, *m.deeds) if s.end <= e.span.start), default=-1)
    if of >= 0 and text[of : e.span.start] == " of ":
        return True
    if not exact and not own_month and _AFTER.search(ahead) and e.span.start > m.start:
        # "after the fall of the Wall in 1990" may date what came after.
        later = not re.search(r"\b(?:before|until|till|prior\s+to)\b", ahead[-40:], re.IGNORECASE)
        if e.kind == "relative" or not (e.readings[0].high < m.event.date.low if later else e.readings[0].low > (m.event.end or m.event.date).high):
            return False
    core = [s for s in (*m.names, *m.deeds)]
    if e.kind != "relative":
        # Right behind the words, or right before them.
        before = max((s.end for s in core if s.end <= e.span.start and _told_at(text, m, s)), default=-1)
        if before >= 0 and _BETWEEN.fullmatch(text[before : e.span.start]) and (exact or not _later_deed(ahead)):
            return _same_clause(text, m, before)
        behind = min((s.start for s in core if s.start >= e.span.end), default=-1)
        if behind >= 0 and re.fullmatch(r",?\s+(?:[a-z-]+\s+){0,2}", text[e.span.end : behind]) and re.search(r"\b(?:the|that|this|its|his|her|a)\s+$", text[sentence.start : e.span.start], re.IGNORECASE):
            return True
    if re.search(r"\bIt\s+was\s+(?:[a-z]+\s+){0,5}$", text[sentence.start : e.span.start]) and re.match(r",?\s+(?:that|when)\s", text[e.span.end : e.span.end + 8]):
        return bool(m.end > e.span.end)
    if (day := _THE_DAY.match(text, e.span.end)) and any(
        day.end() <= s.start <= day.end() + 60 and not re.search(r"[,;:]", text[day.end() : s.start]) for s in (*m.deeds, *(m.names if m.whole else ()))
    ):
        return True
    prior = next((o for o in doc.dates if o.span.end <= e.span.start and text[o.span.end : e.span.start] == ", on "), None)
    if prior is not None and prior.role == "ago" and (tree := grammar()) is not None and tree.holds(prior.span):
        # "two years ago, on Aug. 4, 2020".
        return True
    if re.match(r"[“\"]?When\s", text[sentence.start : e.span.start]) and text[e.span.end : e.span.end + 1] == "," and text.count(",", sentence.start, e.span.start) <= 2:
        # "When a gunman walked into a school in Uvalde, Texas, in May 2022, police waited".
        return any(s.end <= e.span.start for s in m.deeds)
    tree = grammar()
    return bool(tree is not None and tree.holds(e.span))


_APART = re.compile(r"\b(?:after|before|since|following|until|than|like|unlike|between)\b", re.IGNORECASE)
#: "Feb. 24, the day Russian troops crossed the border".
_THE_DAY = re.compile(r",?\s+(?:the\s+(?:same\s+)?(?:day|night|morning|evening|month|year|week)|a\s+day)\s+(?:that\s+|when\s+|of\s+(?:the\s+)?)?|:\s+")


#: What is done later about an event.
_LATER = re.compile(r"\b(?:testif\w+|apologi\w+|interview\w*|ruled|accus\w+|honou?red|remembered|recalled|wrote|spoke|pardon\w*)\b", re.IGNORECASE)


def _later_deed(ahead: str) -> bool:
    return bool(_LATER.search(ahead))


def _told_at(text: str, m: Mention, span: Span) -> bool:
    """Whether words are those that tell an event, or a name right beside these."""
    if m.whole or span in m.deeds:
        return True
    return any(
        (d.end <= span.start + 1 and span.start - d.end < 60 and not re.search(r"[,;:]", text[d.end : span.start])) or span.end <= d.start <= span.end + 2 for d in m.deeds
    )


def _same_clause(text: str, m: Mention, end: int) -> bool:
    """Whether all that tells the event stands in one clause with the words before a day."""
    between = text[m.start : end]
    return not re.search(r"[;:]\s|\s[—–]\s|,\s+(?:and|but)\s", between)


def _wrong_day(doc: Document, e: Any, event: Event) -> Finding:
    verb = "began" if event.end and (event.end.high - event.date.low).days > 40 else "was"
    said = e.span.of(doc.text)
    return finding(
        e.span,
        f"{_dated.subject(event, None)} {verb} {_dated.at_words(event.date)}, not {_dated.prep(e)}{said}",
        related=_dated.related(event),
        severity=speaker_level(doc, e.span),
    )
