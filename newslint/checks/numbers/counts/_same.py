"""Whether two counts of one act speak of one event, and disagree.

Every test here can only silence. Two counts are compared when nothing in the text parts them: no other day, place, deed, doer, group or
kind of event, no revision, no sum that joins them.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from newslint.checks.numbers._acts import ANIMALS, PEOPLE, noun_class
from newslint.checks.numbers.counts._context import Context, context_of, lead_end, links_of
from newslint.checks.numbers.counts._mentions import Mention
from newslint.checks.numbers.counts._one_more import explained
from newslint.document import Document
from newslint.layers.numbers import Quantity, agree, reach
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.source import Span


class Conflict(NamedTuple):
    """Two mentions that cannot both be right; `primary` is the one fewer others agree with, or the later."""

    primary: Mention
    other: Mention
    message: str
    note: str
    sources_differ: bool


#: Kinds that one event may be of at once: a bus crash and fire, a plane crash, a blast and a collapse.
_TOGETHER = (
    frozenset({0, 4, 12, 13, 14, 9}),
    frozenset({2, 3, 4, 14, 17, 18}),
    frozenset({5, 6, 8, 14, 12, 0}),
    frozenset({7, 8, 14, 4, 19}),
    frozenset({5, 6, 19}),
    frozenset({4, 20, 21}),
    frozenset({1, 10, 11, 16, 2}),
    frozenset({11, 9, 4, 1, 2, 10}),
    frozenset({18, 3, 2, 1, 16}),
)
CONTRAST = regexp(
    r"\b(?:while|whereas|but|however|although|though|by contrast|in contrast|disput\w+|contradict\w+|conflict\w+"
    r"|differ\w*|discrepan\w+)\b",
    re.IGNORECASE,
)


def conflicts(doc: Document, found: Sequence[Mention]) -> list[Conflict]:
    """The contradictions among the mentions of an article, one for each wrong count."""
    by_act: dict[str, list[Mention]] = {}
    for m in found:
        by_act.setdefault(m.act, []).append(m)
    out: list[Conflict] = []
    for group in by_act.values():
        if len(group) > 1:
            out += _in_group(doc, group)
    return sorted(out, key=lambda c: c.primary.quantity.span)


#: Counts of one act that are compared: more are a list of many events.
_MOST = 24


def _in_group(doc: Document, group: list[Mention]) -> list[Conflict]:
    usable = [m for m in group if not m.aside and not m.more][:_MOST]
    values = {m.quantity.low for m in usable}
    if len(values) < 2:
        return []
    contexts = {m: context_of(doc, m) for m in usable}
    # A revised count takes its old value with it.
    revised = {m.quantity.low for m in usable if contexts[m].revision}
    revised |= {
        q.low
        for q in doc.numbers
        if q.low in values and _TO.search(doc.text, max(q.span.start - 12, 0), q.span.start) and REVISION_TOLL.search(doc.text, *doc.sentence_at(q.span.start))
    }
    revised |= {m.quantity.low for m in usable if _EARLIER_TOLL.search(doc.text, m.sentence.start, m.quantity.span.start)}
    if any(REVISION_TOLL.search(doc.text, m.sentence.start, m.sentence.end) for m in group):
        return []
    links = links_of(doc)
    crowded = len({m.quantity.low for m in usable if contexts[m].kind in PROSE}) > 2
    pairs: list[tuple[Mention, Mention]] = []
    for a, b in itertools.combinations(usable, 2):
        if a.quantity.low in revised or b.quantity.low in revised:
            continue
        if crowded and contexts[a].kind in PROSE and contexts[b].kind in PROSE:
            # Many counts of one act are of many events.
            continue
        if distant(a.quantity.low, b.quantity.low) or not _shown(doc, a, b, contexts[a], contexts[b]):
            continue
        if (_disagree(a, b) or _told_anew(doc, a, b, contexts)) and one_event(doc, a, b, contexts[a], contexts[b], links) and not explained(doc, a, b, group):
            pairs.append((a, b))
    out: dict[Span, Conflict] = {}
    support = {m: sum(1 for n in usable if n is not m and agree(m.quantity, n.quantity) and n.noun == m.noun) for m in usable}
    for a, b in pairs:
        primary, other = (a, b) if support[a] < support[b] else (b, a)
        if primary.quantity.span in out:
            continue
        speakers = speakers_differ(doc, a, b, contexts[a], contexts[b])
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
            and CONTRAST.search(doc.text, min(a.sentence.start, b.sentence.start), max(a.sentence.end, b.sentence.end))
            and abs(contexts[a].block - contexts[b].block) <= 1
        ):
            continue
        said, here = told(doc, other), told(doc, primary)
        place = where(doc, other, contexts[other])
        message = f"{here} here, {said} {place}" + (": sources differ" if speakers else "")
        out[primary.quantity.span] = Conflict(primary, other, message, f"the other count: {said}", speakers)
    return list(out.values())


#: "Officials had put the toll at 37 on Wednesday": it has risen since.
_EARLIER_TOLL = regexp(r"\bhad (?:\w+ )?(?:put|placed|set|given|reported|counted|estimated) the (?:\w+ ){0,2}(?:toll|number|count|figure|tally)\b[^.;]{0,40}$")
REVISION_TOLL = regexp(
    r"\b(?:toll|number|count|figure)s?\b[^.;]{0,60}\b(?:rose|risen|rises|climb\w+|increas\w+|jump\w+|grew|revis\w+"
    r"|updat\w+|corrected|lowered|raised|up from|down from)\b|\b(?:increas\w+|rais\w+|revis\w+|lower\w+|updat\w+"
    r"|(?:bring(?:s|ing)?|brought) (?:the|its|that|to) (?:\w+ )?(?:toll|number|total|count|tally|figure))\b[^.;]{0,40}\btoll\b"
)


def told(doc: Document, m: Mention) -> str:
    text = " ".join(Span(m.phrase.start, max(m.phrase.end, m.quantity.span.end)).of(doc.text).split())
    return f"“{text}”"


def where(doc: Document, m: Mention, context: Context) -> str:
    if context.kind in ("headline", "deck", "caption", "heading"):
        return f"in the {context.kind}"
    return f"in line {doc.line_of(m.quantity.span.start)}"


def _disagree(a: Mention, b: Mention) -> bool:
    """Whether the values exclude each other: equals for one group, a part above the whole for a group and its part."""
    if a.sentence == b.sentence:
        return False
    qa, qb = a.quantity, b.quantity
    if agree(qa, qb) or rounded(qa, qb):
        return False
    if a.noun == b.noun and a.narrowed == b.narrowed:
        return "restricted" not in a.narrowed
    # People and one sort of them: the part may not exceed the whole.
    whole, part = (a, b) if a.noun == "people" and not a.narrowed else (b, a)
    if whole.noun == "people" and not whole.narrowed and (part.noun != "people" or part.narrowed) and not _thing(part):
        if whole.quantity.definite and whole.quantity.span > part.quantity.span and not part.narrowed and part.quantity.bound is None:
            # "Arrested 17 members of a ring ... the 23 people arrested".
            return qb_low(whole.quantity) >= qb_high(part.quantity)
        return qb_low(part.quantity) >= qb_high(whole.quantity) and whole.quantity.bound != "min"
    return False


def distant(x: float, y: float) -> bool:
    """Whether no slip of the pen makes one of the other."""
    low, high = min(x, y), max(x, y)
    return high > 3 * low and not digits_moved(x, y)


def digits_moved(x: float, y: float) -> bool:
    if 13 <= min(x, y) <= 19 and max(x, y) == (min(x, y) - 10) * 10:
        # Sixteen and sixty.
        return True
    a, b = f"{x:g}", f"{y:g}"
    return sorted(a) == sorted(b) or (min(len(a), len(b)) > 0 and abs(len(a) - len(b)) == 1 and (a.endswith(b) or b.endswith(a)))


#: More of those counted than the count says: "seven passengers and the driver".
_AND_MORE = regexp(r"\band (?:the|an?|his|her|its|their|one|several|some|others|injur|hurt|wound)|\bas well as\b|\bincluding\b")


def _told_anew(doc: Document, a: Mention, b: Mention, contexts: dict[Mention, Context]) -> bool:
    """Whether the lead counts a sort of people where the headline counts people, and nobody else is told of: "9 hurt", "injuring seven passengers"."""
    ca, cb = contexts[a], contexts[b]
    if ca.kind not in ("headline", "deck") or a.noun != "people" or b.noun == "people" or b.narrowed or a.narrowed or _thing(b):
        return False
    first = next((i for i, block in enumerate(doc.blocks) if block.kind in PROSE), -1)
    if cb.block != first or agree(a.quantity, b.quantity) or _AND_MORE.search(b.sentence.of(doc.text)):
        return False
    body = doc.blocks[first].span.start
    for q in doc.numbers:
        if q.span.start < body or q.kind != "cardinal" or q.partitive or q.span == b.quantity.span:
            continue
        same_sentence = b.sentence.start <= q.span.start < b.sentence.end
        if agree(q, a.quantity) or q.low == abs(a.quantity.low - b.quantity.low) or (same_sentence and (q.noun is None or noun_class(q.noun) == "people")) or q.more:
            return False
    return True


def _thing(m: Mention) -> bool:
    jobs = m.act == "laid off" and m.noun in ("job", "position", "post", "role")
    return jobs or m.act in ("destroyed", "damaged", "employed") or m.noun in ANIMALS


def qb_low(q: Quantity) -> float:
    """The least value a printed form allows."""
    return reach(q)[0]


def qb_high(q: Quantity) -> float:
    """The greatest value a printed form allows."""
    return reach(q)[1]


def rounded(a: Quantity, b: Quantity) -> bool:
    """Whether one value is the other rounded: 1,200 for 1,187, 300,000 for 297,412."""
    for x, y in ((a, b), (b, a)):
        if x.low >= 1000 and x.low % 10 == 0:
            step = 10 ** (len(str(int(x.low))) - len(str(int(x.low)).rstrip("0")))
            if abs(y.value - x.low) <= step / 2:
                return True
    return a.low != a.high or b.low != b.high


def one_event(doc: Document, a: Mention, b: Mention, ca: Context, cb: Context, links: dict[str, set[str]]) -> bool:
    """Whether nothing parts two counts, and whoever is more is not some others besides."""
    if and_one(doc, a, b) or taken_out(doc, max(a, b, key=lambda m: m.quantity.span)):
        return False
    if len({_story(doc, m.sentence.start) for m in (a, b)} - {0}) > 1:
        return False
    if ca.then != cb.then or ca.other or cb.other or ca.revision or cb.revision or _elsewhere(doc, a, b):
        return False
    if bool(ca.times) != bool(cb.times) and _long_past(doc, ca.times or cb.times):
        return False
    if ca.times and cb.times and not any(_meet(x, y) for x in ca.times for y in cb.times):
        return False
    if ca.places and cb.places and not (ca.places & cb.places):
        reachable = ca.places | {n for p in ca.places for n in links.get(p, ())}
        again = cb.places | {n for p in cb.places for n in links.get(p, ())}
        if not reachable & again and not _named_in(doc, cb.places, a) and not _named_in(doc, ca.places, b):
            return False
    small, large, linked = (ca, cb, cb.places - ca.places) if a.quantity.low < b.quantity.low else (cb, ca, ca.places - cb.places)
    if small.places and small.places < large.places and not any(p in links.get(q, ()) for p in linked for q in small.places):
        # "184 at the Pentagon", "3,000 in New York and at the Pentagon".
        return False
    body = "headline" not in (ca.kind, cb.kind) and "deck" not in (ca.kind, cb.kind)
    if body and a.act != "counted" and not (a.quantity.definite or b.quantity.definite) and not _thing(a) and _sort_apart(a, b, doc):
        # "Air raids killed one ... militants who killed 10 Israelis": nothing says that they died together.
        return False
    if ca.kinds and cb.kinds and not ca.kinds & cb.kinds and not any(ca.kinds & t and cb.kinds & t for t in _TOGETHER):
        return False
    if ca.side and cb.side and not ca.side & cb.side:
        return False
    return not (a.agent and b.agent and not a.agent & b.agent)


_DATELINE = regexp(r"[A-Z][A-Z .’'-]{2,30}(?:, [A-Z][\w. ]{1,20})?(?: \([^)\n]{1,20}\))? ?[—–-]+ ")


def _story(doc: Document, at: int) -> int:
    """Which of the stories of a column a place stands in, each of which opens with a dateline; 0 before the first."""
    return sum(b.kind == "paragraph" and b.span.start <= at and _DATELINE.match(doc.text, b.span.start) is not None for b in doc.blocks)


def _shown(doc: Document, a: Mention, b: Mention, ca: Context, cb: Context) -> bool:
    """Whether anything shows that a count deep in the text is of the event of an earlier one: its article, place, day or noun; the opening needs no proof."""
    early, later = (a, b) if a.sentence.start < b.sentence.start else (b, a)
    first, second = (ca, cb) if early is a else (cb, ca)
    if second.block <= lead_end(doc) or (first.kind in PROSE and second.block - first.block <= 1):
        return True
    if later.quantity.definite or _THE_EVENT.search(later.sentence.of(doc.text)):
        return True
    named = first.places & second.places or _named_in(doc, second.places, early) or _named_in(doc, first.places, later)
    return bool(named or (first.times and second.times) or (later.noun == early.noun != "people"))


#: "When the dam burst", "the strikes", "in the crash".
_THE_EVENT = regexp(
    r"\b(?:[Tt]he|[Tt]his|[Tt]hat)[ \n](?:[a-z-]+[ \n])?(?:attacks?|blasts?|explosions?|crash|accident|disaster|fire|blaze|floods?|storm|quake|earthquake|strikes?|protests?|march|raids?|shootings?"
    r"|ambush|collapse|landslides?|outbreak|massacre|siege|bombings?|collision|derailment|avalanche|stampede|sinking|dam|wreck|death toll|toll)\b"
)


#: "In Kandahar seven policemen died".
_OPENS_IN = regexp(r"(?:And |But |Also )?(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside) (?:the )?(?!all\b|total\b|addition\b|January|February|March|April|May|June|July|August|September|October"
                       r"|November|December|\d|a\b|an\b|his\b|her\b|its\b|their\b|another\b)([A-Za-z][\w’'-]{2,})")


def _elsewhere(doc: Document, a: Mention, b: Mention) -> bool:
    """Whether the later sentence opens with a place that nothing before has named."""
    early, later = sorted((a, b), key=lambda m: m.sentence.start)
    place = _OPENS_IN.match(doc.text, later.sentence.start)
    if place is None or doc.block_at(min(a.sentence.start, b.sentence.start)).kind not in PROSE or re.search(r"\b(?:attack|blast|crash|fire|same)", place[1]):
        return False
    before = early.sentence.of(doc.text) + doc.text[max(later.sentence.start - 3000, 0) : later.sentence.start]
    return (place[1][0].isupper() or place[1] in _AREAS) and place[1].lower() not in before.lower()


_AREAS = frozenset("city capital town state province region country district north south east west suburbs village port camp village area hospital".split())


def _named_in(doc: Document, places: Iterable[str], m: Mention) -> bool:
    """Whether a place stands in the sentence of a mention, in whatever phrase: "the Neuhof quarter of Strasbourg"."""
    sentence = m.sentence.of(doc.text).lower()
    return any(re.search(rf"\b{re.escape(p)}\b", sentence) for p in places)


def _long_past(doc: Document, times: tuple[tuple[int, int, str], ...]) -> bool:
    """Whether all the days lie well before publication, so that words without a day hardly mean them."""
    published = doc.metadata.date
    if published is None:
        return any(high - low > 300 for low, high, _ in times)
    return all(0 < high < published.toordinal() - 45 for _, high, _ in times)


def _meet(a: tuple[int, int, str], b: tuple[int, int, str]) -> bool:
    return a[2] == b[2] if a[0] == 0 or b[0] == 0 else a[0] <= b[1] and b[0] <= a[1]


_TO = regexp(r"\bto (?:at least )?$")


_CAPITAL = regexp(r"[ \n](?:[a-z]+[ \n])?([A-Z][a-z]+s)\b")


def _sort_apart(a: Mention, b: Mention, doc: Document) -> bool:
    """Whether one counts a sort of people of which the sentence of the other says nothing: "one", "ten Israelis"."""
    for one, other in ((a, b), (b, a)):
        capital = _CAPITAL.match(doc.text, one.quantity.span.end) if one.quantity.noun is None else None
        noun = capital[1].lower() if capital else one.quantity.noun
        if noun and noun not in PEOPLE and noun != other.quantity.noun and not re.search(rf"\b{re.escape(noun)}", other.sentence.of(doc.text), re.IGNORECASE):
            return True
    return False


def and_one(doc: Document, a: Mention, b: Mention) -> bool:
    """Whether one without a number stands beside the smaller of two that differ by one: "seven dogs and a cat ... eight animals"."""
    small = min(a, b, key=lambda m: m.quantity.low)
    if a.quantity.noun == b.quantity.noun and a.quantity.noun not in PEOPLE:
        # "Eight homes and a chapel" are no nine homes.
        return False
    return abs(a.quantity.low - b.quantity.low) == 1 and _AND_ONE.match(doc.text, small.phrase.end) is not None


_AND_ONE = regexp(r"(?:[ \n][\w’'-]+){0,3}?,?[ \n](?:and|plus)[ \n](?:an?|the|its|his|her|their|one)[ \n]")


def taken_out(doc: Document, b: Mention) -> bool:
    """Whether a count was told before as some of a group: "two of them ... those two workers"."""
    return any(
        q.partitive and q.low == b.quantity.low and 0 < b.quantity.span.start - q.span.start < 400
        for q in doc.numbers_in(Span(max(b.quantity.span.start - 400, 0), b.quantity.span.start))
    )


def speakers_differ(doc: Document, a: Mention, b: Mention, ca: Context, cb: Context) -> bool:
    quoted = doc.in_quotation(a.quantity.span) or doc.in_quotation(b.quantity.span)
    if ca.speaker and cb.speaker:
        # "Said in a report ... the report says": the sentence knows the other's source.
        first, second = (ca, b) if a.sentence.start > b.sentence.start else (cb, a)
        told_before = second.sentence.of(doc.text).lower()
        return not ca.speaker & cb.speaker and not all(w in told_before for w in first.speaker)
    return quoted
