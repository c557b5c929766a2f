"""What the words around a count say of its event: when, where, what kind, who says so, and whether it is another or a revised one."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from newslint.checks.numbers.counts._mentions import Mention
from newslint.document import Document
from newslint.layers.numbers.nouns import STOP
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.source import Span

_REVISION = regexp(
    r"\b(?:(?:r(?:ose|isen|ises|ising)|climb(?:ed|s|ing)|increas(?:ed|es|ing)|jump(?:ed|s)|grew|grown|mount(?:ed"
    r"|s))(?: \w+)? (?:to|by|from)|revis\w+|updat\w+|correct(?:ed|ion)|amended|initial(?:ly)?|preliminary"
    r"|provisional|at first|first (?:said|spoke|put|reported|thought|gave)|later (?:said|put|reported|confirmed"
    r"|raised|lowered|found)|earlier reports?|earlier tolls?|earlier figures?"
    r"|previous(?:ly)? (?:reported|toll|figure|count|said|estimate\w*|put|given)|previous (?:death )?toll|had "
    r"(?:earlier|previously|initially|originally)|early reports|originally|(?:up|down) from (?:(?:the|an?|about|some|last|its"
    r"|their) )*(?:\d|two|three|four|five|six|seven|eight|nine|ten|earlier|previous|initial|first)|higher than|lower than"
    r"|(?:was|were|been|being|later|has|have|had|officials|police) (?:lowered|raised)|(?:lowered|raised) (?:the|its|their|that|this|to|from|by)\b|(?:bring(?:s|ing)?|brought) (?:the|its|that|to) (?:\w+ )?(?:toll|number|total|count|tally|figure)"
    r"|later (?:killed|died|arrested|detained|injured|charged|found|rescued|freed|released)|so far|to date|by "
    r"(?:evening|nightfall|midday|noon|the evening)|since died|later died|died later|subsequently|succumbed|another "
    r"body|more bodies|has since|have since|downgraded|latest (?:toll|figures?|count|numbers?)|new toll|overall"
    r"|cumulative|the total"
    r"|a total|in total|altogether|in all|combined|unconfirmed|conflicting|different (?:figures|tolls|counts)|varied"
    r"|vary|range[ds]?|instead of|rather than|compared (?:with|to)|as against|against \d|more than double|another "
    r"\d+|toll (?:since|from))\b"
)
_OTHER_EVENT = regexp(
    r"\b(?:c(?:omes?|ame|oming) (?:just |only |barely )?(?:[\w-]+ )?(?:hours?|days?|weeks?|months?|years?) after|in (?:exchange|return|turn|retaliation|revenge|reprisal)|for (?:its|their) part|once (?:employed|had|numbered|housed|held|owned)|used to|formerly|at its peak|another|separate(?:ly)?|similar(?:ly)?"
    r"|a previous|previous (?:attack|crash|incident|strike|shooting|raid"
    r"|accident|fire|storm|quake|earthquake|year)s?|the previous|elsewhere|meanwhile|a different|a second|(?:in|by) "
    r"(?:the|a) (?:second|third|other)(?=[,.;])"
    r"|in the past|in recent|over the past|during the past|in the last|history|historic|since the|(?<!in a )(?<!in )decades?|(?:worst"
    r"|deadliest|bloodiest)[^.;]{0,60} (?:when|in which)|worse than|largest|biggest|since (?:19|20)\d\d|anniversary"
    r"|each of|both (?:attacks|incidents|crashes)|(?:series|wave|spate|string) of|wars?|conflict|insurgency|campaign"
    r"|so far this|every year|nationwide|across the country|around the world|worldwide|globally|statewide|in the two"
    r"|in the three|(?<!which )also (?:killed|injured|wounded|arrested|detained|died)|other side|next (?:highest"
    r"|largest|closest|worst)|followed by|second[- ](?:highest|largest|worst)|including those|same (?:day|week|month|year)|earlier "
    r"(?:this|on|in|that)|later (?:on|that|in))\b"
)
#: Words that set another time; two counts are compared when they share them.
_THEN = regexp(
    r"\b(?:years? (?:ago|earlier|before)|year[- ]earlier|(?:last|this) (?:year|month|week|summer|winter|spring"
    r"|autumn|fall|season)|months? (?:ago|earlier|before)|weeks? (?:ago|earlier|before)|days? (?:ago|earlier|before"
    r"|later)"
    r"|(?:on )?(?:the|its|their) (?:first|second|third|fourth|fifth|final|last) (?:day|night|week|month|year|half)"
    r"|the day before|the next day|the following day)\b"
)
#: "The second this year", "the deadliest in the last month": a rank, not a time.
_RANKED_IN = regexp(
    r"\b(?:the|its|their) (?:[a-z]+ )?(?:first|second|third|fourth|fifth|sixth|latest|worst|most|[a-z]{3,}est)\b[^,.;]{0,40}?\b(?:this|last|in the last)"
    r" (?:year|month|week|summer|winter|spring|autumn|season)"
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
    "tsunami",
    "eruption volcano erupted erupts",
    "heatwave heat drought",
)
_KIND_OF = {w: i for i, row in enumerate(_KINDS) for w in row.split()}
_PLACE = regexp(
    r"\b(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Aa]round|[Oo]ff|[Aa]cross|of|from|to|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est"
    r"|on)\s+(?:the\s+)?(?:(?:\w+ern|central|downtown|nearby|coastal|city|town|village|state|province|district|port"
    r"|of|capital)\s+){0,3}"
    r"([A-Z][\w’'-]*(?:\s+(?:[A-Z][\w’'-]*|of|de|el|la))*)"
)
_AFTER_PLACE = regexp(r" ([a-z]+)")
_JOINED = regexp(
    r"([A-Z][\w’'-]+)(?:, (?:in |near )?(?:the )?(?:\w+ (?:of|in) )?(?:\w+ern |central )?|'s |’s (?:\w+ )?| in "
    r"(?:\w+ern |central )?(?:the )?)([A-Z][\w’'-]+)"
)
_NOT_PLACE = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december the a an it he she they police officials christmas easter".split()
)
_SPEAKER = regexp(
    r"according to (?P<a>[^,.;“”\"]{2,60})|(?P<b>(?:[A-Z][\w.’'-]+ |[a-z]+ ){0,5}[\w’'-]+) (?:said|says|told"
    r"|reported|reports|confirmed|announced|put|stated|claimed|estimated|wrote|tweeted|added)\b"
)
_WORD = regexp(r"[a-z][a-z’'-]+")
_VAGUE_SPEAKER = frozenset(
    "the a an he she they it who which that local state in on at of for from to and by has have had also later "
    "officials official authorities spokesman spokeswoman spokesperson statement monday tuesday wednesday thursday "
    "friday saturday sunday people killed dead died".split()
)


class Context(NamedTuple):
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
    side: frozenset[str]


def context_of(doc: Document, m: Mention, own: str | None = None) -> Context:
    """The context of a mention; `own` is its sentence with all that does not speak of it blanked out, where grammar has said so."""
    text = doc.text
    block = doc.block_at(m.sentence.start)
    index = doc.blocks.index(block)
    sentence = m.sentence.of(text)
    lower = (own or sentence).lower()
    if own is None and (total := _TOTAL.search(text, max(m.quantity.span.start - 12, m.sentence.start), m.quantity.span.start)):
        # "A total of 45 houses burned" revises nothing.
        lower = lower[: total.start() - m.sentence.start] + lower[total.end() - m.sentence.start :]
    clause = _own(doc, m)
    if own is None:
        places = _places(clause.of(text)) or _places(sentence)
        times = _times(doc, clause) or _times(doc, m.sentence)
    else:
        places, times = _places(own), _times(doc, m.sentence, own)
    kinds = _event_kinds(lower)
    before = doc.sentences_in(Span(max(block.span.start, m.sentence.start - 1500), m.sentence.start))[-2:] if block.kind in PROSE else ()
    # What the sentence leaves open, the sentences before it in the paragraph may have set.
    for s in reversed(before):
        earlier = s.of(text)
        if not places:
            places = _places(earlier)
        of_event = _event_kinds(earlier.lower())
        if not times and of_event:
            times = _times(doc, s)
        kinds = kinds or of_event
    lead = index <= lead_end(doc)
    other = _OTHER_EVENT.search(lower) is not None or any(_OTHER_OPENS.match(s.of(text)) or _OTHER_NEAR.search(s.of(text)) for s in before)
    if lead and other and block.kind in ("headline", "deck", "heading", "caption"):
        other = _OTHER_STRONG.search(lower) is not None
    return Context(
        index,
        block.kind,
        times,
        places,
        kinds,
        _REVISION.search(lower) is not None,
        other,
        _speaker(sentence),
        frozenset(_THEN.findall(_RANKED_IN.sub(" ", lower))),
        frozenset(_SIDE.findall(clause.of(text).lower())),
    )


def _own(doc: Document, m: Mention) -> Span:
    """The stretch of the sentence that belongs to this count where it gives several: "23 on Saturday and 32 on Sunday"."""
    start, end = m.sentence
    first = bisect_left(doc.numbers, start, key=lambda q: q.span.start)
    for q in doc.numbers[first : first + 40]:
        if q.span.end > m.sentence.end:
            break
        if q.kind == "cardinal":
            if q.span.end <= m.phrase.start and q.span != m.quantity.span:
                start = q.span.end
            elif q.span.start >= m.phrase.end:
                end = q.lead.start if q.lead else q.span.start
                break
    return Span(start, end)


_TOTAL = regexp(r"\b[Aa] total of $")
_OTHER_OPENS = regexp(
    r"(?:In (?:an?other|a separate|a similar|\d{4}|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|recent|the past)|Last (?:week|month|year)|Elsewhere|Meanwhile|Earlier|Previously|A "
    r"(?:similar|separate|previous)|Another|Separately)"
)
_OTHER_NEAR = regexp(
    r"\b(?:another|separate|similar|second|different|previous) (?:\w+ )?(?:attack|crash|blast|strike|airstrike"
    r"|incident|explosion|shooting|raid|accident|fire|storm|quake|earthquake|bombing|collision|flood|protest"
    r"|clash)\b"
)
_SIDE = regexp(
    r"\bin the (?:far )?(north|south|east|west|centre|center|north-east|north-west|south-east|south-west|northeast"
    r"|northwest|southeast|southwest)\b"
)
_OTHER_STRONG = regexp(r"\b(?:another|separate|second|third|year|history)\b")


def lead_end(doc: Document) -> int:
    """The index of the third block of prose."""
    seen = 0
    for i, block in enumerate(doc.blocks):
        seen += block.kind in PROSE
        if seen == 3:
            return i
    return len(doc.blocks)


_THE_SAME_DAY = regexp(r"\b(?:seconds?|minutes?|hours?) (?:later|earlier|before|after|ago)\b")
_ADJECTIVAL = regexp(r"(?:[Tt]he|[Aa]|his|her|its|their|[Tt]hat|[’']s) $")


def _times(doc: Document, span: Span, own: str | None = None) -> tuple[tuple[int, int, str], ...]:
    """The days that the time expressions of a sentence cover, as ordinals; (0, 0, words) when nothing anchors one."""
    out = []
    first = bisect_left(doc.dates, span.start, key=lambda t: t.span.start)
    for t in doc.dates[first:]:
        if t.span.start >= span.end:
            break
        if t.kind in ("time", "duration", "age", "recurring", "period"):
            continue
        if own is not None and not own[t.span.start - span.start].strip():
            continue
        words = t.span.of(doc.text).lower()
        if _THE_SAME_DAY.search(words):
            # "20 minutes later".
            continue
        if words.startswith("that "):
            # "That night" is a night told of before.
            continue
        if (
            t.kind == "year"
            and _ADJECTIVAL.search(doc.text, max(t.span.start - 6, 0), t.span.start)
            and doc.text[t.span.end : t.span.end + 1] == " "
        ):
            # "The 1985 massacre" dates the massacre.
            continue
        if t.readings and doc.metadata.date and all(r.low > doc.metadata.date for r in t.readings):
            continue
        if t.readings:
            out += [(r.low.toordinal(), r.high.toordinal(), "") for r in t.readings]
        else:
            out.append((0, 0, words))
    return tuple(out)


def near_times(doc: Document, at: int) -> tuple[tuple[int, int, str], ...]:
    """The days named right after a count: "the five boys expelled in 2010"."""
    return _times(doc, Span(at, min(at + 26, doc.sentence_at(at - 1).end)))


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


def links_of(doc: Document) -> dict[str, set[str]]:
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
    return frozenset(_KIND_OF[w] for word in _WORD.findall(lower) if (w := word.strip("-’'")) in _KIND_OF)


def _speaker(sentence: str) -> frozenset[str]:
    """The words of the one who says it, without titles that many share."""
    out: set[str] = set()
    for m in _SPEAKER.finditer(sentence):
        out.update(w for w in re.findall(r"[a-z’'-]+", (m["a"] or m["b"]).lower()) if w not in _VAGUE_SPEAKER and len(w) > 2)
    return frozenset(out)
