"""Whether two counts of one act speak of one event, and disagree.

Every test here can only silence. Two counts are compared when nothing in the text parts them: no other day, place, deed, doer, group or
kind of event, no revision, no sum that joins them.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newslint.checks.numbers._mentions import ANIMALS, Mention
from newslint.document import Document
from newslint.layers.numbers import Quantity, agree, reach
from newslint.layers.numbers.nouns import STOP
from newslint.layout import PROSE
from newslint.source import Span


class Conflict(NamedTuple):
    """Two mentions that cannot both be right; `primary` is the one fewer others agree with, or the later."""

    primary: Mention
    other: Mention
    message: str
    note: str
    sources_differ: bool


_REVISION = re.compile(
    r"\b(?:(?:r(?:ose|isen|ises|ising)|climb(?:ed|s|ing)|increas(?:ed|es|ing)|jump(?:ed|s)|grew|grown|mount(?:ed"
    r"|s))(?: \w+)? (?:to|by|from)|revis\w+|updat\w+|correct(?:ed|ion)|amended|initial(?:ly)?|preliminary"
    r"|provisional|at first|first (?:said|spoke|put|reported|thought|gave)|later (?:said|put|reported|confirmed|raised|lowered|found)|earlier reports?|earlier tolls?|earlier figures?"
    r"|previous(?:ly)? (?:reported|toll|figure|count|said|estimate\w*|put|given)|previous (?:death )?toll|had "
    r"(?:earlier|previously|initially|originally)|early reports|originally|up from|down from|higher than|lower than"
    r"|lowered|raised|(?:bring(?:s|ing)?|brought) (?:the|its|that|to) (?:\w+ )?(?:toll|number|total|count|tally|figure)"
    r"|later (?:killed|died|arrested|detained|injured|charged|found|rescued|freed|released)|so far|to date|by "
    r"(?:evening|nightfall|midday|noon|the evening)|since died|later died|died later|subsequently|succumbed|another "
    r"body|more bodies|has since|have since|downgraded|latest (?:toll|figures?|count|numbers?)|new toll|overall"
    r"|cumulative|the total"
    r"|a total|in total|altogether|in all|combined|unconfirmed|conflicting|different (?:figures|tolls|counts)|varied"
    r"|vary|range[ds]?|instead of|rather than|compared (?:with|to)|as against|against \d|more than double|another "
    r"\d+|toll (?:since|from))\b"
)
_OTHER_EVENT = re.compile(
    r"\b(?:another|separate(?:ly)?|similar(?:ly)?|a previous|previous (?:attack|crash|incident|strike|shooting|raid"
    r"|accident|fire|storm|quake|earthquake|year)s?|the previous|elsewhere|meanwhile|a different|a second|(?:in|by) "
    r"(?:the|a) (?:second|third|other)(?=[,.;])"
    r"|in the past|in recent|over the past|during the past|in the last|history|historic|since the|decades?|(?:worst"
    r"|deadliest|bloodiest)[^.;]{0,60} (?:when|in which)|worse than|largest|biggest|since (?:19|20)\d\d|anniversary"
    r"|each of|both (?:attacks|incidents|crashes)|(?:series|wave|spate|string) of|wars?|conflict|insurgency|campaign"
    r"|so far this|every year|nationwide|across the country|around the world|worldwide|globally|statewide|in the two"
    r"|in the three|(?<!which )also (?:killed|injured|wounded|arrested|detained|died)|other side|next (?:highest"
    r"|largest|closest|worst)|followed by|second[- ](?:highest|largest|worst)|including those|same day|earlier "
    r"(?:this|on|in|that)|later (?:on|that|in))\b"
)
#: Words that set another time; two counts are compared when they share them.
_THEN = re.compile(
    r"\b(?:years? (?:ago|earlier|before)|year[- ]earlier|(?:last|this) (?:year|month|week|summer|winter|spring"
    r"|autumn|fall|season)|months? (?:ago|earlier|before)|weeks? (?:ago|earlier|before)|days? (?:ago|earlier|before"
    r"|later)"
    r"|(?:on )?(?:the|its|their) (?:first|second|third|fourth|fifth|final|last) (?:day|night|week|month|year|half)|the day before|the next day|the following day)\b"
)
_KINDS = (
    "crash collision pile-up pileup derailment accident wreck collided collides crashed crashes derailed overturned plunged plunges",
    "shooting gunman gunmen shot gunfire shooter shootout",
    "bomb bombing blast explosion exploded explodes detonated suicide",
    "strike airstrike air-strike shelling missile missiles rocket rockets drone drones bombardment strikes airstrikes",
    "fire blaze wildfire arson burned inferno",
    "flood floods flooding flash-flood",
    "storm hurricane typhoon cyclone tornado tornadoes twister",
    "earthquake quake aftershock tremor",
    "landslide mudslide avalanche",
    "stampede crush",
    "stabbing stabbed knife knifeman",
    "protest protests protesters demonstration demonstrations rally riot riots unrest clashes",
    "ferry boat capsized sank sinking ship vessel dinghy",
    "plane jet aircraft helicopter airliner flight",
    "collapse collapsed collapses",
    "outbreak virus disease epidemic cholera measles covid",
    "raid raids sweep crackdown",
    "mine colliery pit",
    "war invasion fighting battle offensive",
)
_KIND_OF = {w: i for i, row in enumerate(_KINDS) for w in row.split()}
#: Kinds that one event may be of at once: a bus crash and fire, a plane crash, a blast and a collapse.
_TOGETHER = (
    frozenset({0, 4, 12, 13, 14, 9}),
    frozenset({2, 3, 4, 14, 17, 18}),
    frozenset({5, 6, 8, 14, 12, 0}),
    frozenset({7, 8, 14, 4}),
    frozenset({1, 10, 11, 16, 2}),
    frozenset({11, 9, 4, 1, 2, 10}),
    frozenset({18, 3, 2, 1, 16}),
)
_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|[Oo]ff|[Aa]cross|of|from|to|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est"
    r"|on)\s+(?:the\s+)?(?:(?:\w+ern|central|downtown|nearby|coastal|city|town|village|state|province|district|port"
    r"|of|capital)\s+){0,3}"
    r"([A-Z][\w’'-]*(?:\s+(?:[A-Z][\w’'-]*|of|de|el|la))*)"
)
_AFTER_PLACE = re.compile(r" ([a-z]+)")
_JOINED = re.compile(
    r"([A-Z][\w’'-]+)(?:, (?:in |near )?(?:the )?(?:\w+ (?:of|in) )?(?:\w+ern |central )?|'s |’s (?:\w+ )?| in "
    r"(?:\w+ern |central )?(?:the )?)([A-Z][\w’'-]+)"
)
_NOT_PLACE = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december the a an it he she they police officials christmas easter".split()
)
_SPEAKER = re.compile(
    r"according to (?P<a>[^,.;“”\"]{2,60})|(?P<b>(?:[A-Z][\w.’'-]+ |[a-z]+ ){0,5}[\w’'-]+) (?:said|says|told"
    r"|reported|reports|confirmed|announced|put|stated|claimed|estimated|wrote|tweeted|added)\b"
)
_WORD = re.compile(r"[a-z][a-z’'-]+")
_VAGUE_SPEAKER = frozenset(
    "the a an he she they it who which that local state in on at of for from to and by has have had also later "
    "officials official authorities spokesman spokeswoman spokesperson statement monday tuesday wednesday thursday "
    "friday saturday sunday people killed dead died".split()
)
_CONTRAST = re.compile(
    r"\b(?:while|whereas|but|however|although|though|by contrast|in contrast|disput\w+|contradict\w+|conflict\w+"
    r"|differ\w*|discrepan\w+)\b",
    re.IGNORECASE,
)


class _Context(NamedTuple):
    """What the words around a mention say of its event."""

    block: int
    kind: str
    times: tuple[tuple[int, int, str], ...]
    places: frozenset[str]
    kinds: frozenset[int]
    revision: bool
    other: bool
    speaker: frozenset[str]
    then: frozenset[str]


def conflicts(doc: Document, found: Sequence[Mention]) -> list[Conflict]:
    """The contradictions among the mentions of an article, one for each wrong count."""
    by_act: dict[str, list[Mention]] = {}
    for m in found:
        by_act.setdefault(m.act, []).append(m)
    out: list[Conflict] = []
    for act, group in by_act.items():
        if len(group) > 1:
            out += _in_group(doc, act, group, found)
    return sorted(out, key=lambda c: c.primary.quantity.span)


def _in_group(doc: Document, act: str, group: list[Mention], everything: Sequence[Mention]) -> list[Conflict]:
    usable = [m for m in group if not m.aside and not m.more]
    values = {m.quantity.low for m in usable}
    if len(values) < 2:
        return []
    contexts = {m: _context(doc, m) for m in usable}
    # A revised count takes its old value with it.
    revised = {m.quantity.low for m in usable if contexts[m].revision}
    if any(_REVISION_TOLL.search(doc.text, m.sentence.start, m.sentence.end) for m in group):
        return []
    links = _links(doc)
    pairs: list[tuple[Mention, Mention]] = []
    for a, b in itertools.combinations(usable, 2):
        if a.quantity.low in revised or b.quantity.low in revised:
            continue
        if _disagree(a, b) and _one_event(doc, a, b, contexts[a], contexts[b], links) and not _explained(doc, a, b, group, everything):
            pairs.append((a, b))
    out: dict[Span, Conflict] = {}
    support = {m: sum(1 for n in usable if n is not m and agree(m.quantity, n.quantity) and n.noun == m.noun) for m in usable}
    for a, b in pairs:
        primary, other = (a, b) if support[a] < support[b] else (b, a)
        if primary.quantity.span in out:
            continue
        speakers = _speakers_differ(doc, a, b, contexts[a], contexts[b])
        if (
            speakers
            and contexts[a].speaker
            and contexts[b].speaker
            and contexts[a].block == contexts[b].block
            and not doc.text[a.sentence.end : b.sentence.start].strip()
        ):
            # Two sources side by side: the reader is told.
            continue
        if (
            speakers
            and _CONTRAST.search(doc.text, min(a.sentence.start, b.sentence.start), max(a.sentence.end, b.sentence.end))
            and abs(contexts[a].block - contexts[b].block) <= 1
        ):
            continue
        said, here = _said(doc, other), _said(doc, primary)
        where = _where(doc, other, contexts[other])
        message = f"{here} here, {said} {where}" + (": sources differ" if speakers else "")
        out[primary.quantity.span] = Conflict(primary, other, message, f"the other count: {said}", speakers)
    return list(out.values())


_REVISION_TOLL = re.compile(
    r"\b(?:toll|number|count|figure)s?\b[^.;]{0,60}\b(?:rose|risen|rises|climb\w+|increas\w+|jump\w+|grew|revis\w+"
    r"|updat\w+|corrected|lowered|raised|up from|down from)\b|\b(?:increas\w+|rais\w+|revis\w+|lower\w+|updat\w+"
    r"|(?:bring(?:s|ing)?|brought) (?:the|its|that|to) (?:\w+ )?(?:toll|number|total|count|tally|figure))\b[^.;]{0,40}\btoll\b"
)


def _said(doc: Document, m: Mention) -> str:
    text = " ".join(Span(m.phrase.start, max(m.phrase.end, m.quantity.span.end)).of(doc.text).split())
    return f"“{text}”"


def _where(doc: Document, m: Mention, context: _Context) -> str:
    if context.kind in ("headline", "deck", "caption", "heading"):
        return f"in the {context.kind}"
    return f"in line {doc.line_of(m.quantity.span.start)}"


def _disagree(a: Mention, b: Mention) -> bool:
    """Whether the values exclude each other: equals for one group, a part above the whole for a group and its part."""
    if a.sentence == b.sentence:
        return False
    qa, qb = a.quantity, b.quantity
    if agree(qa, qb) or _rounded(qa, qb):
        return False
    if a.noun == b.noun and a.narrowed == b.narrowed:
        return "restricted" not in a.narrowed
    # People and one sort of them: the part may not exceed the whole.
    whole, part = (a, b) if a.noun == "people" and not a.narrowed else (b, a)
    if whole.noun == "people" and not whole.narrowed and (part.noun != "people" or part.narrowed) and not _thing(part):
        return qb_low(part.quantity) >= qb_high(whole.quantity) and whole.quantity.bound != "min"
    return False


def _thing(m: Mention) -> bool:
    return m.act in ("destroyed", "damaged", "laid off", "employed") or m.noun in ANIMALS


def qb_low(q: Quantity) -> float:
    """The least value a printed form allows."""
    return reach(q)[0]


def qb_high(q: Quantity) -> float:
    """The greatest value a printed form allows."""
    return reach(q)[1]


def _rounded(a: Quantity, b: Quantity) -> bool:
    """Whether one value is the other rounded: 1,200 for 1,187, 300,000 for 297,412."""
    for x, y in ((a, b), (b, a)):
        if x.low >= 1000 and x.low % 10 == 0:
            step = 10 ** (len(str(int(x.low))) - len(str(int(x.low)).rstrip("0")))
            if abs(y.value - x.low) <= step / 2:
                return True
    return a.low != a.high or b.low != b.high


def _one_event(doc: Document, a: Mention, b: Mention, ca: _Context, cb: _Context, links: dict[str, set[str]]) -> bool:
    if ca.then != cb.then or ca.other or cb.other or ca.revision or cb.revision:
        return False
    if bool(ca.times) != bool(cb.times) and _long_past(doc, ca.times or cb.times):
        return False
    if ca.times and cb.times and not any(_meet(x, y) for x in ca.times for y in cb.times):
        return False
    if ca.places and cb.places and not (ca.places & cb.places):
        reachable = ca.places | {n for p in ca.places for n in links.get(p, ())}
        again = cb.places | {n for p in cb.places for n in links.get(p, ())}
        if not reachable & again:
            return False
    if ca.kinds and cb.kinds and not ca.kinds & cb.kinds and not any(ca.kinds & t and cb.kinds & t for t in _TOGETHER):
        return False
    return not (a.agent and b.agent and not a.agent & b.agent)


def _long_past(doc: Document, times: tuple[tuple[int, int, str], ...]) -> bool:
    """Whether all the days lie well before publication, so that words without a day hardly mean them."""
    published = doc.metadata.date
    if published is None:
        return any(high - low > 300 for low, high, _ in times)
    return all(0 < high < published.toordinal() - 45 for _, high, _ in times)


def _meet(a: tuple[int, int, str], b: tuple[int, int, str]) -> bool:
    return a[2] == b[2] if a[0] == 0 or b[0] == 0 else a[0] <= b[1] and b[0] <= a[1]


def _explained(doc: Document, a: Mention, b: Mention, group: Iterable[Mention], everything: Iterable[Mention]) -> bool:
    """Whether other numbers of the article make one count of the other: 12 and two more are 14."""
    gap = abs(a.quantity.low - b.quantity.low)
    own = {a.quantity.span, b.quantity.span}
    low, high = min(a.quantity.low, b.quantity.low), max(a.quantity.low, b.quantity.low)
    # Counts of the same act, or "two others", of any size; a bare small number explains nothing by itself.
    parts = [
        m.quantity.low
        for m in group
        if m.quantity.span not in own
        and (m.more or m.aside or m.noun != a.noun or m.narrowed != a.narrowed or m.quantity.low not in (low, high))
    ]
    parts += [m.quantity.low for m in everything if m.more and m.quantity.span not in own]
    if any(math.isclose(p, gap) for p in parts):
        return True
    if any(math.isclose(p + r, gap) or math.isclose(p + r, high) for p, r in itertools.combinations(parts[:12], 2)):
        return True
    text = " ".join(_around(doc, m).of(doc.text) for m in (a, b)).lower()
    # "The gunman was also killed": one more, without a number.
    if gap == 1 and re.search(
        r"\b(?:also|himself|herself|the (?:gunman|attacker|suspect|bomber|driver|pilot|shooter)|one of|died later|later "
        r"died|including the|excluding|not including|as well as|a (?:man|woman|child|boy|girl|baby|pedestrian|driver"
        r"|police officer|passer-?by|soldier|guard|bystander|fourth|fifth|sixth|third|second))\b",
        text,
    ):
        return True
    return bool(re.search(r"\b(?:excluding|not including|not counting|in addition to|besides|as well as|plus)\b", text))


def _around(doc: Document, m: Mention) -> Span:
    """The sentence of a mention and the one after it in its block."""
    block = doc.block_at(m.sentence.start)
    later = [s for s in doc.sentences_in(block.span) if s.start >= m.sentence.end]
    return Span(m.sentence.start, later[0].end if later else m.sentence.end)


def _speakers_differ(doc: Document, a: Mention, b: Mention, ca: _Context, cb: _Context) -> bool:
    quoted = doc.in_quotation(a.quantity.span) or doc.in_quotation(b.quantity.span)
    if ca.speaker and cb.speaker:
        return not ca.speaker & cb.speaker
    return quoted


def _context(doc: Document, m: Mention) -> _Context:
    text = doc.text
    block = doc.block_at(m.sentence.start)
    index = doc.blocks.index(block)
    sentence = m.sentence.of(text)
    lower = sentence.lower()
    places = _places(sentence)
    clause = _own(doc, m)
    places = _places(clause.of(text)) or places
    times = _times(doc, clause) or _times(doc, m.sentence)
    kinds = _event_kinds(lower)
    before = [s for s in doc.sentences_in(block.span) if s.end <= m.sentence.start][-2:] if block.kind in PROSE else []
    # What the sentence leaves open, the sentences before it in the paragraph may have set.
    for s in reversed(before):
        earlier = s.of(text)
        if not places:
            places = _places(earlier)
        of_event = _event_kinds(earlier.lower())
        if not times and of_event:
            times = _times(doc, s)
        kinds = kinds or of_event
    lead = index <= _lead_end(doc)
    other = _OTHER_EVENT.search(lower) is not None or any(_OTHER_OPENS.match(s.of(text)) or _OTHER_NEAR.search(s.of(text)) for s in before)
    if lead and other and block.kind in ("headline", "deck", "heading", "caption"):
        other = _OTHER_STRONG.search(lower) is not None
    return _Context(
        index,
        block.kind,
        times,
        places,
        kinds,
        _REVISION.search(lower) is not None,
        other,
        _speaker(sentence),
        frozenset(_THEN.findall(lower)),
    )


def _own(doc: Document, m: Mention) -> Span:
    """The stretch of the sentence that belongs to this count where it gives several: "23 on Saturday and 32 on Sunday"."""
    start, end = m.sentence
    for q in doc.numbers:
        if q.kind == "cardinal" and q.span.start >= m.sentence.start and q.span.end <= m.sentence.end:
            if q.span.end <= m.phrase.start and q.span != m.quantity.span:
                start = q.span.end
            elif q.span.start >= m.phrase.end:
                end = q.lead.start if q.lead else q.span.start
                break
    return Span(start, end)


_OTHER_OPENS = re.compile(
    r"(?:In (?:an?other|a separate|a similar|\d{4}|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|recent|the past)|Last (?:week|month|year)|Elsewhere|Meanwhile|Earlier|Previously|A "
    r"(?:similar|separate|previous)|Another|Separately)"
)
_OTHER_NEAR = re.compile(
    r"\b(?:another|separate|similar|second|different|previous) (?:\w+ )?(?:attack|crash|blast|strike|airstrike"
    r"|incident|explosion|shooting|raid|accident|fire|storm|quake|earthquake|bombing|collision|flood|protest"
    r"|clash)\b"
)
_OTHER_STRONG = re.compile(r"\b(?:another|separate|second|third|year|history)\b")


def _lead_end(doc: Document) -> int:
    """The index of the third block of prose."""
    seen = 0
    for i, block in enumerate(doc.blocks):
        seen += block.kind in PROSE
        if seen == 3:
            return i
    return len(doc.blocks)


def _times(doc: Document, span: Span) -> tuple[tuple[int, int, str], ...]:
    """The days that the time expressions of a sentence cover, as ordinals; (0, 0, words) when nothing anchors one."""
    out = []
    for t in doc.dates:
        if t.span.start >= span.end:
            break
        if t.span.start < span.start or t.kind in ("time", "duration", "age", "recurring", "period"):
            continue
        if t.readings and doc.metadata.date and all(r.low > doc.metadata.date for r in t.readings):
            continue
        if t.readings:
            out += [(r.low.toordinal(), r.high.toordinal(), "") for r in t.readings]
        else:
            out.append((0, 0, t.span.of(doc.text).lower()))
    return tuple(out)


def _places(sentence: str) -> frozenset[str]:
    out: set[str] = set()
    for m in _PLACE.finditer(sentence):
        if (
            "the " in m.group().lower()[: m.start(1) - m.start()]
            and (after := _AFTER_PLACE.match(sentence, m.end(1)))
            and after[1] not in STOP
        ):
            # "In the Afghan capital": an adjective.
            continue
        words = [w.lower().rstrip("’'s") if w.endswith(("’s", "'s")) else w.lower() for w in m[1].split()]
        out.update(w for w in words if w not in _NOT_PLACE and len(w) > 2)
    return frozenset(out)


def _links(doc: Document) -> dict[str, set[str]]:
    """Places named together: "Uvalde, Texas", "Khan Younis in Gaza"."""
    out: dict[str, set[str]] = {}
    for m in _JOINED.finditer(doc.text):
        a, b = m[1].lower(), m[2].lower()
        out.setdefault(a, set()).add(b)
        out.setdefault(b, set()).add(a)
    heads = [b for b in doc.blocks if b.kind in ("headline", "deck")]
    first = next((b for b in doc.blocks if b.kind in PROSE), None)
    if heads and first:
        # The lead says where the headline's place is.
        lead = _places(doc.sentence_at(first.span.start).of(doc.text))
        for head in heads:
            for place in _places(head.span.of(doc.text)):
                out.setdefault(place, set()).update(lead)
                for other in lead:
                    out.setdefault(other, set()).add(place)
    return out


def _event_kinds(lower: str) -> frozenset[int]:
    return frozenset(_KIND_OF[w] for w in _WORD.findall(lower) if w in _KIND_OF)


def _speaker(sentence: str) -> frozenset[str]:
    """The words of the one who says it, without titles that many share."""
    out: set[str] = set()
    for m in _SPEAKER.finditer(sentence):
        out.update(w for w in re.findall(r"[a-z’'-]+", (m["a"] or m["b"]).lower()) if w not in _VAGUE_SPEAKER and len(w) > 2)
    return frozenset(out)
