"""What speaks for and against a place, a person or a thing standing where a known event has another: "the motorcade in Houston in which
Kennedy was shot", "elected by defeating Mitt Romney in 2008", "the shuttle Columbia broke apart with Christa McAuliffe aboard".

The event is known by its names, its deed and its day; the more of these the sentence has, the less a strange part needs to be tied to them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from newslint.checks._scales import Case
from newslint.checks.facts import _by_day, _dated, _deeds, _places
from newslint.checks.facts._governed import Tree
from newslint.checks.facts._known_when import fits
from newslint.checks.facts._mention import ABOUT, TITLE, Mention, bears, doubted
from newslint.checks.facts._patterns import CLOSED, OPENED, speaker_level
from newslint.knowledge import Event
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding


class Filler(NamedTuple):
    """Words that stand where an event has something else; `slot` is "place", "person" or "thing"."""

    span: Span
    mention: Mention
    slot: str


def cases(doc: Document, mentions: list[Mention]) -> Iterator[Case[Filler]]:
    """Every place, person and thing beside a known event that the event has not."""
    named = {(m.event.name, m.sentence.start) for m in mentions}
    for m in (*mentions, *_by_day.by_rival(doc, mentions), *_by_day.by_day(doc, named), *_by_day.by_month(doc, named)):
        if doc.text[m.sentence.start : m.sentence.end].rstrip().endswith("?"):
            continue
        others = [o for o in mentions if o.sentence == m.sentence and o.event.name != m.event.name]
        fillers = list(_fillers(doc, m, others))
        if not fillers:
            continue
        tree = grammar(doc, m)
        around = _identity(doc, m, others)
        for filler in fillers:
            own = _evidence(doc, filler, tree)
            # A day of the main clause counts for nothing where the place is tied to the deed and the deed has its very day.
            apart = "its very day" in around and own & {"place: where", "place: in behind"} and _day_before(doc, m, filler.span)
            beside = {*({"its place told elsewhere"} if filler.slot != "place" else ()), *({"another day too"} if apart else ())}
            yield Case(filler.span, [(filler, {*(around - beside), *own})])


def _day_before(doc: Document, m: Mention, span: Span) -> bool:
    """Whether the days of a sentence that are not the event's all stand before its words and a place."""
    first = min(span.start, *(s.start for s in (*m.names, *m.deeds)))
    return all(e.span.end <= first or _of_event(e, m.event) for e in doc.dates if m.sentence.start <= e.span.start < m.sentence.end and (e.year or e.kind == "weekday"))


def grammar(doc: Document, m: Mention) -> Callable[[], Tree | None]:
    """The grammar of an event's sentence, made when it is first asked for."""
    made: list[Tree | None] = []

    def ask() -> Tree | None:
        if not made:
            parse = doc.parse(m.sentence)
            made.append(Tree(parse, (*m.deeds, *(m.names if m.whole else ())), m.names) if parse else None)
        return made[0]

    return ask


def _fillers(doc: Document, m: Mention, others: list[Mention]) -> Iterator[Filler]:
    text, event = doc.text, m.event
    said = m.sentence.of(text)
    dates = [e for e in _dated.told_in(doc, m.sentence) if e.readings]
    # A town that was the scene of something else, of which no day of the sentence is, may be any town.
    taken = [s for o in (m, *others) if o is m or o.whole or not dates or any(_by_day.at(e, o.event) for e in dates) for s in o.names]
    keyed = {s.of(text) for s in m.names}
    apart = m.unnamed(doc, said)
    if (event.venue or event.country) and event.kind not in _by_day.PLACELESS and not any(_stands_for_itself(doc, n, apart) for n in (event.venue, *event.venues) if n and (n == event.venue or not any(_by_day.stands(n, k) for k in keyed))):
        end = -1
        for t in doc.tokens:
            if t.span.start >= m.sentence.end:
                break
            if t.span.start < max(m.sentence.start, end) or not t.capitalised:
                continue
            place = _places.at(doc, t.span.start) or _scene(doc, t.span, event)
            if place is None:
                continue
            end = place.span.end
            if re.match(r"\s(?!(?:Harbou?r|Bay|Airport|International|Hospital|Beach|Province|County|State|Olympics)\b)[A-Z][a-z]", text[end : end + 14]):
                # "Preston Road".
                continue
            if _SIDE.match(text, end):
                # "Liverpool fans died at Hillsborough", "when Liverpool met Nottingham Forest": a club.
                continue
            if any(o.places(doc, place.span) and place.text in (o.event.venue, *o.event.venues) for o in others):
                # The other event's own.
                continue
            if not any(s.overlaps(place.span) for s in taken) and (not place.rows or _dated.elsewhere(doc, place, event)) and not _person_at(doc, place.span):
                yield Filler(place.span, m, "place")
    known = _by_day.known_words(event)
    for found in _by_day.rival_pattern().finditer(text, m.sentence.start, m.sentence.end):
        classes = [row for row in _by_day.rivals() if found.group().replace("’", "'") in row]
        own = [n for row in classes for n in row if n in known]
        if _by_day.has_its_day(doc, found.group(), m.sentence) or any(n.kind == "person" and len(n.words) > 1 and n.span.start == found.start() and n.span.end > found.end() for n in doc.names.mentions):
            continue  # "Maria Valdez" is no hurricane
        if own and found.group() not in known and not any(_by_day.stands(n, said) or _by_day.one_thing(n, found.group()) for n in own):
            yield Filler(Span(*found.span()), m, "thing")
    if event.agents and event.kind in _by_day.PEOPLED:
        joined = _SIGNED if event.kind in ("treaty", "summit") else _TOGETHER
        words = set(re.findall(r"[\w’'-]+", fold(known)))
        for n in doc.names.mentions:
            if n.kind == "person" and m.sentence.start <= n.span.start < m.sentence.end and not n.possessive and fold(n.text).split()[-1] not in words:
                with_others = joined.search(text[m.sentence.start : n.span.start]) or _AND.match(text, n.span.end)
                if with_others and not any(s.overlaps(n.span) for s in taken) and (doc.knowledge.people(n.text) or (n.title and doc.knowledge.by_family(n.text))):
                    yield Filler(Span(*n.span), m, "person")


def _scene(doc: Document, span: Span, event: Event) -> _places.Named | None:
    """A small place that is known only as the scene of another event of one place: Dunblane, Hungerford."""
    name = span.of(doc.text)
    known = [e for e in doc.knowledge.keyed_events(fold(name)) if e.venue == name and e.kind in _by_day.LOCAL]
    if not known or event.kind not in _by_day.LOCAL or name in (event.venue, *event.venues) or any(e.date.low == event.date.low for e in known):
        return None
    return _places.Named(span, name, ())


def _stands_for_itself(doc: Document, name: str, text: str) -> bool:
    """Whether a place is told, other than as the state of a town before it: "Birmingham, Alabama"."""
    if name not in text:
        return False
    state = any(r.kind == "region" for r in doc.knowledge.places(name)) and not any(r.kind == "city" for r in doc.knowledge.places(name))
    return not state or re.search(rf"(?<!\w,\s){re.escape(name)}", text) is not None


def _person_at(doc: Document, span: Span) -> bool:
    return any(n.kind == "person" and n.span.start < span.end and span.start < n.span.end for n in doc.names.mentions)


def _of_event(e: Any, event: Event) -> bool:
    """Whether an expression means the event's day; one that is counted from publication only by the day that it comes to."""
    if e.kind in ("weekday", "relative"):
        return any(r.low <= d.high and d.low <= r.high for r in e.readings for d in _dated.extent(event))
    return bool(e.year or e.kind in ("date", "month")) and fits(e, event)


def _identity(doc: Document, m: Mention, others: list[Mention]) -> set[str]:
    """How sure it is which event is told."""
    text = doc.text
    named = {s.of(text).lower() for s in m.names}
    found = {"by itself" if m.whole else "taken up" if m.near and (up := _TAKEN_UP.match(text, m.sentence.start)) and bears(m.event, up["title"]) else "told on" if m.near else f"named by {min(len(named), 3)}"}
    dates = [e for e in _dated.told_in(doc, m.sentence) if e.readings]
    right = [e for e in dates if _of_event(e, m.event) and (e.readings[0].high - e.readings[0].low).days < 400]
    found.add("its very day" if any(e.day and e.year for e in right) else "its day" if any(e.day or e.kind == "weekday" for e in right) else "its month" if any(e.month for e in right) else "its year" if right else "another year" if any(e.year for e in dates) else "no day")
    for name, there in (
        ("another day too", any(e.year or e.kind == "weekday" for e in dates if e not in right) and right),
        ("by its day", not m.deeds and not m.whole),
        ("of a person", m.event.kind in _deeds.PERSONAL),
        ("of many", m.event.kind in _deeds.MANY),
        ("another event", any(not dates or any(fits(e, o.event) for e in dates) for o in others if not _part_of(m.event, o.event))),
        ("no town known", not m.event.venue),
        ("its place told elsewhere", m.event.venue and m.event.venue in m.unnamed(doc, text)),
    ):
        if there:
            found.add(name)
    return found


#: The event of the sentence before, by a pronoun at the head: "They were killed in a car crash".
_TAKEN_UP = regexp(r"[“\"]?(?:(?:In|On)\s+(?:\w+\s+){0,3}?\d+,?\s+)?(?:(?:[Tt]he\s+)?(?:[Dd]eath|[Kk]illing|[Aa]ssassination|[Mm]urder)\s+of\s+)?(?:[Hh]e|[Ss]he|[Tt]hey|" + TITLE + r")\s")


def _part_of(event: Event, other: Event) -> bool:
    """Whether an event is one of those that make up another: a match of a cup."""
    return other.kind == "games" and other.end is not None and other.date.low <= event.date.low <= other.end.high


#: What makes a town a club or a team.
_SIDE = regexp(
    r"(?:\s(?:City|United|Town|Athletic|County))?['’]?s?\s+(?:fans?|supporters?|players?|team|side|squad|captain|manager|midfielder|striker|goalkeeper|keeper|defender|forward|winger|coach|club|football(?:er|ers)?|followers|shirts?|season-ticket"
    r"|met|played|plays|playing|faced|beat|lost|won|drew|took\s+on|v\.?|versus|against|were\s+(?:playing|losing|leading|to\s+play))\b"
)
_PREPOSITION = "in|at|on|near|outside|off|from|to|over|of|by|after|before|with|against|between|for|and|through|into|than|like|as|around|across"
_JOINT = regexp(rf".*\b(?P<prep>{_PREPOSITION})\s+(?:the\s+|an?\s+|its\s+)?(?:[a-z-]+\s+){{0,2}}$", re.IGNORECASE | re.DOTALL)
#: "a suburb of": only a spot of the place.
_SPOT_OF = regexp(r"\b(?:suburbs?|city|town|port|outskirts|streets?|heart|cent(?:re|er)|middle|shanties|harbou?r|edge|square|airport)\s+of\s+$")
_TITLES = regexp(r"(?<=\s)(?:[A-Z][A-Za-z.]*\s+){1,3}$")
#: Kinds of deeds that are done to a town.
_TAKEN = frozenset("fall capture siege liberate battle massacre".split())
_SEIZED = regexp(r"\b(?:took|taken|seized|captured|overran|stormed|entered)\s+(?:the\s+)?(?:[a-z]+\s+){0,2}(?:(?:city|town|enclave)\s+of\s+)?$")
#: "Bombs on trains in Madrid killed".
_DIRECTLY = regexp(r"\s+(?:had\s+|have\s+)?")
_OBJECT = regexp(r"\s+(?:the\s+)?(?:[a-z]+\s+){0,2}(?:[A-Z][a-z]+\s+)?(?:(?:city|town|port|capital)\s+of\s+)?")
#: What a disaster does to a place.
_STRUCK = regexp(r"\b(?:hit|hits|struck|strikes|shook|rocked|flattened|devastated|destroyed|battered|levell?ed|ravaged|razed|swept|tore\s+through|ripped\s+through)\s+(?:the\s+)?(?:[a-z]+\s+){0,2}(?:(?:city|town|port|capital|resort)\s+of\s+)?$")
_IN = frozenset("in at on near outside off over through into around across".split())
_TOGETHER = regexp(r"(?:[A-Z][\w’'-]+|\bs?he),?\s+(?:and|to|with)\s+(?:[A-Z][A-Za-z.]*\s+){0,2}$")
_SIGNED = regexp(r"(?:\b(?:with|between|by)|(?:[A-Z][\w’'-]+|\bs?he),?\s+(?:and|to|with))\s+(?:[A-Z][A-Za-z.]*\s+){0,2}$")
_AND = regexp(r"(?:\s+of\s+[A-Z][a-z]+)?,?\s+and\s+(?:the\s+)?(?:[A-Z][a-z]+\s+[a-z]+,\s+)?[A-Z]")
#: "Hillary and X, who made the climb": said of both.
_BOTH = regexp(r",?\s+who\s")
_WHERE = regexp(r"(?:,[^,]{3,30},|,)?\s+(?:where|(?:in|on|at|outside)\s+which|outside\s+whose|when|as|(?:in\s+[^,]{3,20}\s)?that)\b")
#: Where it was bound for: "from Southampton to New York when she sank"; but "on the way to Dallas, where he was shot".
_BOUND = regexp(r"\b(?:from\s[^,;:]{3,40}\sto|(?:bound|headed|heading|destined|sail\w+|leaving|left)\sfor|(?:way|route|voyage|flight|trip|journey|passage|crossing|travel\w+|sail\w+|flying)\sto)\s+(?:the\s+)?$")
_SCENE = regexp(r",?\s+(?:where|in\s+which)\b")
_NOW = regexp(r"\b(?:is|are|has|have|will|says|today|tomorrow|yesterday)\b")
_ACTED = regexp(r"\b(?:debated|discussed|praised|critici[sz]ed|celebrated|presented|said|told|says|spoke|learned|heard|watched|cheered|marched|gathered|mourned|wept|lit|fell\s+silent|laid|was\s+(?:buried|flown|taken)|were\s+(?:flown|shut|laid|buried)|stopped|wrote|met|marked|honou?red|held|sang|inspired|opens?|plays?|films?|books?|novels?|exhibitions?|museums?|toll(?:ed|ing)|burned|lived|worked|was\s+told|were\s+told|studied|grew|(?:victims|survivors|memory|relatives|families|anniversary)\s+of)\b")
_HOME = regexp(r"\b(?:born|raised|educated|grew up|trained|lives?|lived|living|based|native|missionary|ambassador|bishop|nurse|professor|teacher|student|buried|flown|flew|sent|fled|moved|returned|travel\w*|bound|headed|protest\w*|mourn\w*|vigils?|tributes?|memorials?|museum|exhibition|statue|archives?|library|court|trial|left|leaving|capital|embassy|north|south|east|west|miles)\b")
_BURIED = regexp(r"\b(?:graves?|tombs?|funerals?|coffin|burial|cortege)\b")
_OWNED = regexp(r"['’]s?\b")
_NOUN = regexp(r"\s(?!(?:in|on|at|of|and|or|by|to|for|from|with|after|before|when|where|that|which|who|as|was|were|is|had|has|but|while|during|last|this|next|under|until|since|outside|only)\b)[a-z]+")


def _evidence(doc: Document, filler: Filler, ask: Callable[[], Tree | None]) -> set[str]:
    """What ties the filler to the event's words, or to others."""
    text, span, m, slot = doc.text, filler.span, filler.mention, filler.slot
    core = [*m.deeds, *(m.names if m.whole else ())] or [*m.names]
    near = min(core, key=lambda s: max(s.start - span.end, span.start - s.end))
    behind = near.end <= span.start
    gap = text[near.end : span.start] if behind else text[span.end : near.start]
    lead = text[m.sentence.start : span.start]
    # "he and US President Jimmy Carter"
    joint = _JOINT.match(_TITLES.sub("", lead) if slot == "person" else _SPOT_OF.sub("", lead))
    prep = joint["prep"].lower() if joint else ""
    dated = [e for e in doc.dates if behind and near.end <= e.span.start < span.start and (e.kind == "weekday" or e.year) and not _of_event(e, m.event)]
    # "who in 1962 became the first to orbit the Earth, died Thursday in Columbus": the place goes with the day between.
    # "who met at the festival in 1969, run a farm in Vermont".
    closed = behind and OPENED.search(text, m.sentence.start, near.start) and CLOSED.search(gap)
    parted = bool(dated or closed or _by_day.STOP.search(gap) or _ACTED.search(gap) or _NOW.search(gap))
    told = not behind and bool(_WHERE.match(text, span.end)) and not (_BOUND.search(lead) and not _SCENE.match(text, span.end))
    front = bool(re.fullmatch(r"[“\"]?(?:It\s+was\s+)?(?:[Ii]n|[Aa]t|[Oo]n|[Nn]ear)\s+(?:the\s+|a\s+)?(?:[a-z]+\s+){0,4}(?:in\s+)?", lead))
    way = (
        "in behind" if befell(doc, filler) else "of the subject" if slot == "place" and not behind and prep in _IN and near in m.deeds and _DIRECTLY.fullmatch(gap) and not lead.rstrip().endswith("which") else "opens" if not lead.strip() else "parted" if parted else "where" if told else "in behind" if behind and (prep in _IN or (slot == "place" and _STRUCK.search(lead))) else "fronted" if front else "in ahead" if prep in _IN else
        "of" if prep == "of" else "noun" if slot != "person" and _NOUN.match(text, span.end) else "bare" if not prep else "otherwise"
    )  # fmt: skip
    far = len(gap.split()) > 10
    found = {f"{slot}: {way}"} | ({f"{slot}: far"} if far else set())
    for name, there in (
        ("commas between", gap.count(",") > 1),
        ("owner", _OWNED.match(text, span.end)),
        ("listed", slot == "place" and (re.match(r",?\s+(?:and|or)\s+[A-Z]", text[span.end : span.end + 10]) or re.search(r"[A-Z]\w+(?:,|\s+and)\s+$", lead))),
        ("about", ABOUT.search(text[m.sentence.start : max(m.start, m.sentence.start + 1)][-90:])),
        ("elsewhere done", closed or dated or (m.event.kind == "return" and re.search(r"\bexile\b", lead[-24:])) or (way != "where" and ((_HOME.search(lead[-40:]) and not (slot == "person" and _BOTH.match(text, span.end))) or _BURIED.search(m.sentence.of(text))))),
        ("doubted", doubted(doc, m, span)),
        ("of somebody", prep == "of" and re.search(r"[A-Z]\w+,?\s+of\s+(?:the\s+)?$", lead)),
    ):
        if there:
            found.add(name)
    if slot == "thing" and (tree := ask()) is not None and tree.holds(span, place=True):
        found.add("tied")
    if way in ("in ahead", "in behind", "of the subject") and (tree := ask()) is not None and not tree.holds(span, place=slot == "place"):
        # "A lawyer in Chicago represented the man who shot Reagan."
        found.add(f"{slot}: {'in ahead' if way == 'of the subject' else way} of another verb")
    if slot == "place":
        rows = doc.knowledge.places(span.of(text))
        # A state that is a town: "in Monaco".
        country = any(r.kind == "country" and r.name not in r.capitals for r in rows)
        # "killed 77 people in Sweden": only the deed's object between.
        close = country and m.event.kind in _by_day.LOCAL and way == "in behind" and near in m.deeds and not re.search(r"[,;:]|\b[A-Z]", gap) and len(gap.split()) <= 5
        found.add("a country of the deed" if close else "a country" if country else "a town there" if any(m.event.country in (r.country, r.name) for r in rows) else "a town abroad")
        named = [n for n in m.names if n.end <= span.start and not text[n.start].islower()]
        between = text[max(n.end for n in named) : span.start] if named else ""
        if named and len(between.split()) <= 9 and not (_by_day.STOP.search(between) or _ACTED.search(between) or _NOW.search(between)):
            found.add("behind the name")
    return found


def befell(doc: Document, filler: Filler) -> bool:
    """Whether a place is the object of the deed: "seized the Iraqi city of Basra"."""
    m, at = filler.mention, filler.span.start
    return filler.slot == "place" and m.event.kind in _TAKEN and (_SEIZED.search(doc.text, m.sentence.start, at) is not None or any(d.end <= at and _OBJECT.fullmatch(doc.text, d.end, at) for d in m.deeds if m.event.kind != "massacre"))


def found(doc: Document, filler: Filler) -> Finding:
    """The finding on a part that is another than the event's."""
    event, said = filler.mention.event, filler.span.of(doc.text)
    subject = _dated.subject(event, None)
    if filler.slot == "place":
        message = f"{subject} was in {', '.join(dict.fromkeys(n for n in (event.venue, event.country) if n))}, not in {said}"
    elif filler.slot == "person":
        message = f"{said} had no part in {subject}: {_dated.doers(event)} had"
    else:
        known = _by_day.known_words(event)
        own = next(n for row in _by_day.rivals() if said.replace("’", "'") in row for n in row if n in known)
        message = f"it was {own}, not {said}: {event.name}, {_dated.at_words(event.date)}"
    return finding(filler.span, message, related=_dated.related(event), severity=speaker_level(doc, filler.span))
