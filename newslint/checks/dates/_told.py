"""Every two dated events of a passage that a word puts in an order, with all that speaks for and against their being meant.

"After the collapse on 14 June", "up to the vote of 1 December", "a recall, ordered on Feb. 2, follows complaints": a word of order has the
event behind it on its right, and the event that it is told of on its left (on its right where it opens the sentence, in the sentence before
where it names that event again: "Before boarding they were taken, on May 14, ..."). No phrase decides: what was found is weighed.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.dates import _scripts
from newslint.checks.dates._calendar import sic, words
from newslint.checks.dates._orders import (
    _ACCORD,
    _BACK_AGAIN,
    _HAD,
    _HAD_NOT,
    _KIN,
    _LINKED,
    _OTHER_CASE,
    _PRONOUN,
    _SAME_DAY,
    SO_LONG,
    Event,
    Order,
)
from newslint.checks.dates._orders import _events as events_of
from newslint.checks.dates._orders import _looking_back as looking_back
from newslint.checks.dates._orders import _shared as shared_words
from newslint.checks.dates._passages import DATE, LONGEST, OTHER, TIME, TOLD, Passage, masked
from newslint.checks.dates._scripts import in_order
from newslint.checks.dates._sequence import contradicts
from newslint.checks.dates._verbs import governing
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Fitted to passages of both kinds and to published articles, and rounded.
WEIGHTS: dict[str, int] = {
    "days fortnight": 5, "main on": 5, "script others 0": 5, "a pronoun": 4, "dates 2": 4, "no year": 4, "script days week": 4,
    "tail on": 4, "a apart": 3, "backward one sentence": 3, "cue after a comma": 3, "days few": 3, "front back": 3, "gap time": 3,
    "main verb open": 3, "script days fortnight": 3, "script two years": 3, "side middling": 3, "years few": 3, "days week": 2,
    "early once backward one sentence": 2, "gap none": 2, "had short subject": 2, "measured": 2, "one sentence": 2,
    "pronoun subject next sentence": 2, "script no year": 2, "side gerund": 2, "side noun": 2, "side verb": 2, "side verb open": 2,
    "a in": 1, "a on": 1, "a plan": 1, "b a noun": 1, "b fronted": 1, "b in": 1, "b journey": 1, "b past verb": 1, "cue then": 1,
    "front gap comma": 1, "gap comma": 1, "joined backward": 1, "late anew backward one sentence": 1, "new name behind": 1, "script": 1,
    "script days few": 1, "script years some": 1, "several pairs": 1, "shared 1 forward": 1, "shared 2 backward": 1, "side after": 1,
    "side date apart": 1, "side date of a noun": 1, "side in": 1, "side on": 1, "tail gap comma": 1, "two years": 1, "years many": 1,
    "again main comma": -1, "b near": -1, "back again": -1, "cue after": -1, "cue since": -1, "definite subject next sentence": -1,
    "forward one sentence": -1, "gap middling": -1, "gap short": -1, "main no verb": -1, "main range": -1, "main saying": -1,
    "name for a subject next sentence": -1, "script years far": -1, "shared 0 backward": -1, "shared 0 forward": -1, "side and": -1,
    "side saying": -1, "years some": -1, "a journey": -2, "beside": -2, "coordinated": -2, "cue had": -2, "had back-on": -2,
    "script others 1": -2, "script years few": -2, "side since": -2, "two away": -2, "a near": -3, "dates 3": -3,
    "early once forward one sentence": -3, "gap and": -3, "gap he": -3, "main of the subject": -3, "main verb past": -3,
    "side other": -3, "side short": -3, "side that": -3, "tail back": -3, "tail gap and": -3, "with years": -3, "clause": -4,
    "days month": -5, "side comma": -5, "years far": -6,
}  # fmt: skip
ENOUGH = 8

#: Words that order two events, by what they say of the event on their right: it came first ("back") or last ("on").
CUES: dict[str, tuple[str, str]] = {
    "after": ("back", r"after|once|in the (?:wake|aftermath) of|on the heels of|subsequent to|upon"),
    "following": ("back", r"following|on the back of"),
    "follows": ("back", r"follows|followed(?! by)|c(?:ame|omes) (?:\w+ )?(?:after|on top of)|grew out of|stem(?:s|med) from|(?:was|were|is|are|came) preceded by"),
    "having": ("back", r"having"),
    "because": ("back", r"in (?:response|reply|reaction|answer) to|because of|as a result of|prompted by|triggered by|sparked by|set off by|caused by|acting on|on the strength of|based on|thanks to|in retaliation for|in revenge for|to mark|in protest (?:at|against|over)"),
    "since": ("back", r"since"),
    "before": ("on", r"before|prior to|ahead of|in advance of|in the run-up to|on the eve of|by the time"),
    "until": ("on", r"(?:right |all the way )?up (?:to|until)|until|till|as late as"),
    "led": ("on", r"(?:was|were|is) followed by|led (?:\w+ )?to|paved the way for|gave way to|set the stage for|resulted in|brought about|prompted|triggered|sparked"),
    "then": ("on", r"then|later|afterwards?|after that|subsequently|thereafter|eventually|in the end|finally|next"),
    "earlier": ("back", r"earlier|before that|prior to that|beforehand|previously"),
}  # fmt: skip
_CUE = {name: (way, regexp(rf"(?<![\w’'-])(?:{text})(?![\w’'-])", re.IGNORECASE)) for name, (way, text) in CUES.items()}
_ANY = regexp(r"\b(?:after|before|until|till|since|following|followed|follows|having|ahead of|prior to|while|when|during|once|by the time|then|earlier|later)\b", re.IGNORECASE)
#: "A week after", "not long before": measured, so that the date is that of the event.
_MEASURED = regexp(r"\b(?:days?|weeks?|months?|years?|hours?|fortnight|soon|shortly|long|immediately|just|only|right|even|well|straight|directly) $", re.IGNORECASE)

_FRONT = regexp(r"(?:^|[.;:!?”\")] |, (?:and|but|so) |— )(?:Only |Just |Not long |Shortly |Soon |Even |But |And |(?:\w+ ){1,3}(?:days?|weeks?|months?|years?|hours?) )?$", re.IGNORECASE)
_SAYING = words(
    """said says told vowed promised pledged announced warned predicted expected hoped claimed insisted asked urged threatened scheduled proposed demanded wanted planned agreed set booked postponed
    delayed rescheduled remembered remembers wrote testified estimated due called ordered intended decided voted"""
)
_PLANNED = regexp(r"\b(?:will|would|shall|due|scheduled|supposed|expected|plans?|planned|hop(?:ed|es)|meant|intend\w*|proposed|not|never|n[’']t|without|failed|deadline|could|may|might|if|unless|wants?|set (?:for|to)|bid|host|hosting|upcoming|next|coming)\b", re.IGNORECASE)
WONDER = regexp(
    r"\b(?:date ?line|time zones?|local time|backdated|predated|postdated|typo|clerical|by mistake|retroactive\w*|back ?pay|arrears|contradict\w*|impossible|could not have|cannot have|can[’']t have|alibi|wrongly|wrong date|misdated|paradox|riddle|"
    r"by (?:his|her|their) [\w’]+ account|calendars?|julian|gregorian|leap)\b",
    re.IGNORECASE,
)
_RECORDED = regexp(r"\b(?:dated|records?|certificates?|stamped?|ledgers?|diary|logs?|receipts?|documents?|minutes|forged|faked?)\b", re.IGNORECASE)
_OWN = {
    "that": r"\bthat\b", "who": r"\b(?:who|whom|whose|which)\b", "and": r"\b(?:and|but|or)\b", "as": r"\b(?:as|because|if|whether|where|although|though)\b", "to": r"\bto (?!the\b|an?\b|[A-Z])",
    "he": r"\b(?:he|she|they|it)\b", "says": r"\b(?:said|says|told|announced|according|added|warned)\b", "had": r"\b(?:had|’d)\b", "colon": r"[:;—()]", "order": _ANY.pattern, "plan": _PLANNED.pattern,
    "other": r"\b(?:another|second|other|different|separate|third|again|previous|former|new|first|last|similar|also|annual|every|each)\b", "comma": r",", "time": r"\b(?:days?|weeks?|months?|years?|decades?)\b",
}  # fmt: skip
_OWN_ = {name: regexp(text, re.IGNORECASE) for name, text in _OWN.items()}
_NOUN = regexp(r"^ (?:the |an? |his |her |its |their |[A-Z][\w’-]+(?:’s|'s) )?(?:[\w’-]+ ){1,4}(?:(?:of|on|in|at) (?:the )?)?$")
_GERUND = regexp(r"^ (?:being |having )?[a-z]+ing\b")
_ONE_CLAUSE = regexp(r"^ (?:(?:the|an?|his|her|its|their|two|three|he|she|it|they|[A-Z][\w’-]+) )(?:[\w’-]+ ){0,6}?(?:was|were|had|has|came|took|[a-z]+ed|went|fell|left|won|began|broke|hit|struck|died|held|met|made|gave|found|lost|got|rose|shot|sank|quit|sent|drew|said) ")
#: Words between two times that give one of them to another event, or make it a plan.
_OTHER_READING = regexp(r", (?:who|which|whose|where|when|and|but|then)\b|[;:—()]|\b(?:until|till|before|since|will|would|could|due|scheduled|planned|expected|to host|bid|years of|starts|begins|opens|comes|takes|ends|closes|goes|one another|another,)\b", re.IGNORECASE)
_OTHER_GAP = regexp(r"[;:()]|\b(?:until|till|since|will|would|could|due|scheduled|expected|when|while|whose|and again|not|never|n[’']t)\b|\b(?:said|says|told \w+|announced|added) $", re.IGNORECASE)
#: A day ahead: "was booked for June 30".
_SET_FOR = regexp(r"\b(?:for|until|till|by|due)(?: the)? $")
#: What names an event that was just told: "before boarding", "after that", "before the flight".
_AGAIN = regexp(r" (?:[a-z]+ing\b|th(?:at|is)\b|the [\w-]+,|(?:his|her|its|their) [\w-]+,|(?:he|she|it|they) [\w-]+,)")
_PREPOSITION = regexp(r"\b(on|in|at|of|for|until|till|by|to|through|since|from|dated|between|than|before|after|during|about)(?: the)?(?: (?:evening|morning|night|afternoon|week|month|end|start) of)? $", re.IGNORECASE)
#: What begins a thing, before which it can do nothing: "an inquiry set up after the collapse on 14 June heard ...".
_BEGUN = regexp(r"\b(?:set up|founded|created|formed|launched|established|born|built|appointed|hired|ordered|introduced|adopted|bought|named|began|opened|convened|assembled|elected)\b[^,;:]*$")
_SUBJECT = regexp(r"^(?:The|An?|His|Her|Its|Their|This|That|[A-Z][\w’-]+) [^,]{2,70}, (?:which |who |that )?[^,]*$")

class Told(NamedTuple):
    """Two times that a word orders, and what is known of the words around them."""

    order: Order
    cue: str
    place: str  #: "tail", "front", "through", "again"
    evidence: frozenset[str]
    window: Span


def candidates(doc: Document, sentences: list[Span]) -> Iterator[Told]:
    """The orders that the last of some sentences tells against its dates."""
    own = masked(doc, sentences[-1], DATE + TIME + OTHER)
    if not any(_node(own, i) for i in own.at) or WONDER.search(doc.text, sentences[0].start, sentences[-1].end):
        return
    before = [masked(doc, s, DATE + TIME + OTHER) for s in sentences[:-1]]
    nodes = [i for i in sorted(own.at) if _node(own, i)]
    for cue, (way, each) in _CUE.items():
        for m in each.finditer(own.text):
            if SO_LONG.match(own.text, m.end()):
                continue
            left, right = [i for i in nodes if i < m.start()], [i for i in nodes if i >= m.end()]
            front = _FRONT.search(own.text, max(m.start() - 30, 0), m.start()) is not None
            if right and left:
                yield from _pair(doc, own, own, cue, way, m, left[-1], right[0], "tail", nodes)
            if front and len(right) > 1 and cue != "until":
                yield from _pair(doc, own, own, cue, way, m, right[1], right[0], "front", nodes)
            if not left and not front and way == "back" and len(right) > 1 and _BEGUN.search(own.text, max(m.start() - 80, 0), m.start()):
                yield from _pair(doc, own, own, cue, way, m, right[1], right[0], "through", nodes)
            if front and right and before and cue in ("after", "before", "following"):
                past = before[-1]
                there = [i for i in sorted(past.at) if _node(past, i)]
                if there and "," in own.text[m.end() : right[0]] and _AGAIN.match(own.text, m.end()):
                    yield from _pair(doc, own, past, cue, way, m, right[0], there[-1] if there else -1, "again", nodes)
    if before:
        yield from _had(doc, before[-1], own, nodes)


def _had(doc: Document, past: Passage, own: Passage, nodes: list[int]) -> Iterator[Told]:
    """"It had sailed on June 12": before what the last sentence tells."""
    there = [i for i in sorted(past.at) if _node(past, i)]
    for m in _HAD.finditer(own.text):
        main = next((i for i in nodes if i > m.end()), None)
        if not there or main is None or any(i < m.start() for i in nodes):
            continue
        yield from _pair(doc, own, past, "had", "back-on", m, main, there[-1], "had", nodes)


def _node(p: Passage, i: int) -> bool:
    return p.text[i] in DATE + TIME or (p.at[i].kind == "range" and bool(p.at[i].items))


def _pair(doc: Document, p: Passage, q: Passage, cue: str, way: str, m: re.Match[str], main: int, side: int, place: str, nodes: list[int]) -> Iterator[Told]:
    if side < 0:
        return
    a, b = q.at[side], p.at[main]
    if way == "on":
        a, b = b, a
    if place == "had":
        a, b = b, a
    first, last = (a.items[0] if a.items else a), (b.items[-1] if b.items else b)
    if (first.kind != last.kind and "time" in (first.kind, last.kind)) or not contradicts(first, last):
        return
    if sic(doc, p.at[main].span):
        return
    found = {f"cue {cue}", f"{place} {way}", *_sizes(first, last)}
    x = p.at[main]
    if place in ("again", "had"):
        others = [i for i in q.at if _node(q, i) and i != side]
        for i in others:
            z = q.at[i]
            y = (x, z) if way == "on" or place == "had" else (z, x)
            if not contradicts(*y):
                found.add("another fits")
        gap, inside = "", p.text[m.end() : main]
        head = inside.partition(",")[0]
        if place == "had":
            subject = p.text[: m.start()]
            head, inside = inside, subject + "," + inside
            found |= {f"had subject {n}" for n, each in _OWN_.items() if each.search(subject)}
            if re.fullmatch(r"\s*(?:He|She|They|It|The [\w-]+(?: [\w-]+)?) ?(?:only |first |also )?", subject):
                found.add("had short subject")
            verb = re.match(r" (?:only |also |already |first |been |just |\w+ly )*([\w-]+)", head)
            if verb and _HAD_NOT.match(verb[1]):
                found.add("had planned")
        found |= {f"again {n}" for n, each in _OWN_.items() if each.search(head)}
        found |= {f"again main {n}" for n, each in _OWN_.items() if each.search(inside[len(head) + 1 :])}
        found.add("gerund" if _GERUND.match(head) else "that" if re.match(r" (?:that|this|it)\b", head) else "clause")
        found.add(f"again dates {min(len(others), 2)}")
    else:
        start, end = min(m.start(), main), max(main, side)
        gap = p.text[main + 1 : m.start()] if place == "tail" else p.text[side + 1 : main]
        inside = p.text[m.end() : side]
        found |= {f"gap {n}" for n, each in _OWN_.items() if each.search(gap)} | {f"side {n}" for n, each in _OWN_.items() if each.search(inside)}
        found |= {f"{place} gap {n}" for n, each in _OWN_.items() if n in ("and", "who", "comma", "order", "had") and each.search(gap)}
        found.add("gap none" if not gap.strip(" ,—(") else "gap short" if len(gap) < 25 else "gap middling" if len(gap) < 70 else "gap long")
        found.add("side none" if inside.strip() in ("", "the") else "side short" if len(inside) < 30 else "side middling" if len(inside) < 70 else "side long")
        if re.search(r"[,—(] ?(?:\w+ ){0,3}$", gap) or (not gap.strip() and place == "tail"):
            found.add("cue after a comma")
        if _NOUN.match(inside):
            found.add("side noun")
        if _GERUND.match(inside):
            found.add("side gerund")
        if _ONE_CLAUSE.match(inside):
            found.add("side verb")
        if re.search(r", (?:on|in|at) (?:the )?$", inside):
            found.add("side date apart")
        if re.search(r"\b(?:of|on) (?:the )?$", inside):
            found.add("side date of a noun")
        if re.match(r" (?!(?:was|were|is|are|had|has|and|or|when|that|with|as|because|in|on|at|for|to|it|he|she|they|the|by|but|after|before|who|which|of|from)\b)[a-z]", p.text[side + 1 : side + 12]):
            found.add("side date before a noun")
        others = [i for i in nodes if i not in (main, side)]
        for i in others:
            if i < m.start() or place != "tail":
                y = (q.at[side], p.at[i]) if way == "back" else (p.at[i], q.at[side])
                found.add("another contradicts" if contradicts(*y) else "another fits")
        if any(start < i < end for i in others):
            return
        if _OTHER_READING.search(inside) or _OTHER_GAP.search(gap):
            return
        if not inside.strip() and place == "tail" and re.match(r" (?:was|were|is|had|has)\b", p.text[side + 1 :]):
            return  # "after June 9 was ruled out"
        if any(_SET_FOR.search(r.text, max(at - 12, 0), at) for r, at in ((p, main), (q, side))):
            return
        if place == "front" and (_HAD.search(gap) or re.match(r"[^,]{0,60},? (?:which|who|that|whom)\b", gap)):
            return  # "after the vote, which he had called on May 22"
        found.add(f"dates {min(len(nodes), 4)}")
        if _SUBJECT.match(p.text[: main + 1]):
            found.add("main of the subject")
    if _MEASURED.search(p.text, max(m.start() - 15, 0), m.start()):
        found.add("measured")
    for name, r, at in (("main", p, main), ("side", q, side)):
        told = _PREPOSITION.search(r.text, max(at - 40, 0), at)
        found.add(f"{name} {told[1].lower()}" if told else f"{name} without a preposition")
        governed = governing(doc, r.at[at], r.at[at])
        if governed is None:
            found.add(f"{name} no verb")
        else:
            found.add(f"{name} verb {governed[0].time}")
            if governed[0].word.text.lower() in _SAYING:
                found.add(f"{name} saying")
        if r.at[at].kind == "range":
            found.add(f"{name} range")
    if _PLANNED.search(p.text):
        found.add("a plan")
    if _RECORDED.search(p.text):
        found.add("a record")
    yield Told(Order(first, last, x, "had" if place == "had" else "after" if way == "back" else "before"), cue, place, frozenset(found), Span(q.span.start, p.span.end))


def _sizes(first: TimeExpression, last: TimeExpression) -> Iterator[str]:
    if first.kind == "year" == last.kind:
        yield "two years"
    if first.kind == "time":
        return
    days = min(abs((a.low - b.high).days) for a in first.readings for b in last.readings)
    if first.kind == last.kind == "date":
        yield "days " + next(n for most, n in ((3, "few"), (8, "week"), (16, "fortnight"), (32, "month"), (10**9, "far")) if days <= most)
    else:
        yield "years " + next(n for most, n in ((366 * 2, "few"), (366 * 5, "some"), (366 * 12, "many"), (10**9, "far")) if days <= most)
    yield "no year" if first.year is None or last.year is None else "with years"


# Scripts ----------------------------------------------------------------------------------------------------------------

#: A last interview may be printed after the death of who gave it.
_SHOWN_LATER = regexp(r"\b(?:broadcast|aired|published|printed|released|shown|appeared|ran|posthumous\w*)\b")
_STOP = regexp(r"[.;!?:][”\"’)]* ")
_VEHICLE = regexp(r"(?:The|Their|His|Her|Its|the|their|his|her|its|that|That) (?:[\w-]+ )?(?:charter|flight|plane|aircraft|jet|train|bus|coach|ship|boat|ferry|vessel|convoy|airlift|bus(?:es)?|tanker|yacht|capsule|rocket|probe|freighter) $")
_NAME = regexp(r"\b[A-Z][a-z’]{2,}(?: [A-Z][a-z’]+)*")
_WHERE = regexp(r"\b(?:from|for|to|in|at|into) (?:the )?([A-Z][\w’-]+(?: [A-Z][\w’-]+)*)")


def scripts(doc: Document, sentences: list[Span]) -> Iterator[Told]:
    """Dated events of one story against the order of its stages, of which the later one stands in the last of some sentences."""
    window = Span(sentences[0].start, sentences[-1].end)
    if WONDER.search(doc.text, *window):
        return
    p = masked(doc, window, DATE + TIME)
    if len(p.at) < 2:
        return
    edge = next((i for i in sorted(p.at) if p.at[i].span.start >= sentences[-1].start), None)
    if edge is None:
        return
    events = [e for i in sorted(p.at) for e in events_of(p, i)]
    for k, a in enumerate(events):
        for b in events[k + 1 :]:
            if a.at == b.at or p.text[a.at] != p.text[b.at] or b.at < edge:
                continue
            pairs = {(x, y) for x in a.stages for y in b.stages if in_order(x, y)} | {(y, x) for x in a.stages for y in b.stages if in_order(y, x)}
            ways = {early in a.stages and late in b.stages for early, late in pairs}
            for forward in ways:
                first, last = (a, b) if forward else (b, a)
                if not contradicts(p.at[first.at], p.at[last.at]) or sic(doc, p.at[b.at].span):
                    continue
                if not _told_so(p, a, b, pairs, forward):
                    continue
                mine = {(x, y) for x, y in pairs if (x in a.stages and y in b.stages) == forward}
                found = set(_script_evidence(doc, p, a, b, mine, forward, len(ways) > 1))
                ends = tuple((e.at, e.end) for e in (a, b))
                yield Told(Order(p.at[first.at], p.at[last.at], p.at[b.at], "nature", (), ends), "/".join(sorted(f"{x}<{y}" for x, y in mine)), "script", frozenset(found), Span(p.at[a.at].span.start, window.end))


def _told_so(p: Passage, a: Event, b: Event, pairs: set[tuple[str, str]], forward: bool) -> bool:
    """Whether nothing gives two stages to two stories: another case, an earlier turn of the same kind, a visit, a plan."""
    text = p.text
    if any(_OTHER_CASE.search(text, e.clause[0], e.start) or _OTHER_CASE.search(text, e.end, e.clause[1]) or text[: e.start].endswith("first ") for e in (a, b)) or _KIN.search(text, *b.clause):
        return False
    if ("passage", "signing") in pairs and _ACCORD.search(text):
        return False
    if "last work" in b.stages and _SHOWN_LATER.search(text, *b.clause):
        return False
    early, late = (a, b) if forward else (b, a)
    if forward:
        return not (b.stages & _scripts.ANEW and _HAD.search(text, max(b.clause[0], a.at + 1), b.end))
    if {"departure", "arrival", "homecoming"} & early.stages and late.stages & {"arrival", "homecoming"}:
        return bool(_VEHICLE.search(text[: b.start]) and re.match(r" (?:\w+ )?from\b", text[b.end :]))
    return looking_back(text, a, b, {x for x, _ in pairs})


def _script_evidence(doc: Document, p: Passage, a: Event, b: Event, pairs: set[tuple[str, str]], forward: bool, both: bool) -> Iterator[str]:
    text = p.text
    way = "forward" if forward else "backward"
    early, late = {x for x, _ in pairs}, {y for _, y in pairs}
    between = text[min(a.at, a.end) + 1 : max(b.start, min(b.at, b.end))]
    stops = len(_STOP.findall(between))
    apart = ("one sentence", "next sentence", "two away")[min(stops, 2)]
    yield from ("script", way, apart, f"{way} {apart}")
    yield from (f"script {n}" for n in _sizes(p.at[a.at], p.at[b.at]))
    if both:
        yield "both ways"
    if len(pairs) > 1:
        yield "several pairs"
    if pairs & _scripts.JOINED:
        yield f"joined {way}"
    for name, group in (("once", _scripts.ONCE), ("anew", _scripts.ANEW)):
        if early & group:
            yield f"early {name} {way} {apart}"
        if late & group:
            yield f"late {name} {way} {apart}"
    others = [i for i in p.at if i not in (a.at, b.at)]
    yield f"script others {min(len(others), 3)}"
    if any(a.at < i < b.at for i in others):
        yield f"script a date between {apart}"
    gap = text[max(a.at + 1, a.end) : b.start]
    if _LINKED.match(gap):
        yield "linked"
    if stops == 0 and re.search(r"(?:,|\b)(?: and| but|, then| then)(?: \w+ly| was| were| had| been| has)* $", gap):
        yield "coordinated"
    if stops == 0 and re.fullmatch(r",? (?:who |which )?(?:was |were )?", gap):
        yield "beside"
    clause = text[b.clause[0] : b.clause[1]]
    head = text[max(b.clause[0], a.at + 1) : b.start]
    if re.match(r"\s*(?:On . |In . )?,? ?(?:He|She|They|It|His|Her|Their|Its)\b", head, re.IGNORECASE):
        yield f"pronoun subject {apart}"
    elif re.match(r"\s*(?:The|This|That) ", head):
        yield f"definite subject {apart}"
    elif re.match(r"\s*An? ", head):
        yield f"indefinite subject {apart}"
    elif re.match(r"\s*[A-Z][a-z]+ [A-Z]?", head):
        yield f"name for a subject {apart}"
    if _PRONOUN.search(clause):
        yield "a pronoun"
    shared = shared_words(text, a, b)
    yield f"shared {min(len(shared), 2)} {way}"
    names = set(_NAME.findall(text[: a.at]))
    if any(n not in names and n.split()[0] not in " ".join(names) for n in _NAME.findall(text[b.start : b.clause[1]])):
        yield "new name behind"
    if any(n.split()[-1] not in " ".join(names) for n in _NAME.findall(head.strip()[1:])):
        yield f"new name before {apart}"
    if _HAD.search(text, max(b.clause[0], a.at + 1), b.end):
        yield f"had {way}"
    if _HAD.search(text, a.clause[0], a.end):
        yield f"first had {way}"
    if not forward and _BACK_AGAIN.search(head):
        yield "back again"
    for e, name in ((a, "a"), (b, "b")):
        x = p.at[e.at]
        verb = governing(doc, x, x)
        yield f"{name} {verb[0].time if verb else 'no'} verb"
        if verb and verb[0].word.text.lower() in _SAYING:
            yield f"{name} saying"
        if e.end <= e.at:
            near = text[e.end : e.at]
            yield f"{name} " + ("near" if len(near) < 15 else "apart" if len(near) < 45 else "far")
            if "," in near:
                yield f"{name} a comma before its date"
        else:
            yield f"{name} fronted"
        told = _PREPOSITION.search(text, max(e.at - 40, 0), e.at)
        yield f"{name} {told[1].lower()}" if told else f"{name} without a preposition"
        if re.search(r"\b(?:the|a|an|his|her|their|its|whose) (?:[\w-]+ )?$", text[: e.start]):
            yield f"{name} a noun"
        if e.stages & {"departure", "arrival", "homecoming"}:
            yield f"{name} journey"
    if not forward and _VEHICLE.search(text[: b.start]):
        yield "the journey's vehicle"
    if _SAME_DAY.search(text):
        yield "same day"


def weighed(doc: Document) -> Iterator[Order]:
    """The orders that enough speaks for."""
    return (told.order for told in read(doc) if sum(WEIGHTS.get(name, 0) for name in told.evidence) >= ENOUGH)


def read(doc: Document) -> Iterator[Told]:
    """All orders that a text tells against its dates, whatever speaks for them."""
    starts = [x.span.start for x in doc.dates]
    last: list[Span] = []
    for sentence in doc.sentences:
        if doc.block_at(sentence.start).kind not in TOLD or sentence.end - sentence.start > LONGEST:
            last = []
            continue
        last = [*last[-2:], sentence]
        if bisect_left(starts, sentence.end) - bisect_left(starts, sentence.start):
            yield from candidates(doc, last)
            yield from scripts(doc, last)
