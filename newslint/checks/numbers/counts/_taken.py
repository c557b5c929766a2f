"""A group that is taken up again: "closed 14 restaurants ... the 17 shuttered eateries", "lion cubs: five in the headline, four below".

The world is closed: the later words speak of a group already told ("the 17", "all 54", "its 4,300 workers"), the article has told one
number of such things and no other, no number beside makes one of the other, and nothing the later words add is news.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers._acts import PEOPLE, noun_class
from newslint.checks.numbers._deeds import classes, stem
from newslint.checks.numbers.counts import _one_more, _same
from newslint.checks.numbers.counts._context import context_of, links_of
from newslint.checks.numbers.counts._mentions import UNREAL, Mention
from newslint.checks.numbers.counts._uses import RATE
from newslint.document import Document
from newslint.layers.numbers import Quantity, agree
from newslint.layers.numbers.nouns import is_time
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.source import Span

#: Other words for what is counted, beside those of acts.
_WORDS = (
    "shop store outlet branch", "restaurant eatery diner cafe", "jet aircraft plane airliner airplane", "crew sailor seaman mariner crewman fisherman",
    "cyclist rider bicyclist", "councillor member alderman", "worker employee staff miner workman", "child pupil student youngster schoolchild toddler",
    "car vehicle automobile", "bus coach", "lorry truck vehicle", "ship vessel boat", "drawing work picture", "painting canvas canvase work picture",
    "film movie picture title", "home house dwelling property building household customer", "flat apartment unit home", "school college", "singer musician chorister performer",
    "player athlete", "match game fixture", "song track number", "signature name person", "gun weapon firearm rifle pistol", "bomb device explosive",
    "dog animal pet", "cat animal pet", "horse animal", "cow animal", "sheep animal", "company firm business", "hospital clinic", "nurse worker",
    "teacher worker", "soldier troop man serviceman", "policeman officer policewoman", "juror member", "senator member", "tree oak pine elm",
    "bridge span crossing", "mine pit colliery", "party group faction", "book volume title", "coin piece", "box crate carton", "ticket seat",
    "prize award medal trophy", "fighter rebel militant insurgent gunman", "victim casualty", "skeleton body corpse remains", "climber mountaineer alpinist",
    "immigrant migrant refugee", "striker worker", "turbine windmill", "whale animal mammal", "hostage captive", "delegate member", "bullet shot round",
)  # fmt: skip
_CLASS: dict[str, set[int]] = {}
for _i, _row in enumerate(_WORDS):
    for _w in _row.split():
        _CLASS.setdefault(_w, set()).add(_i)
#: Nouns of people; those in general stand for any of them.
_HUMAN = frozenset(
    "man woman child boy girl worker employee sailor soldier troop officer policeman student pupil teacher passenger migrant refugee cyclist rider"
    " climber mountaineer miner hostage captive prisoner inmate detainee tourist visitor protester demonstrator militant fighter rebel gunman suspect"
    " victim survivor casualty patient doctor nurse councillor member senator juror delegate singer dancer player musician crew crewman fisherman"
    " firefighter resident villager adult teenager youth candidate applicant guest fan spectator striker pilgrim recruit volunteer driver bishop"
    " robber thief burglar raider kidnapper hijacker smuggler judge nun monk priest juror hacker poacher terrorist farmer scientist engineer astronaut diver hiker skier swimmer runner swimmer schoolchild toddler baby youngster traveller shareholder".split()
)
_GENERAL = frozenset("person people man woman individual victim other".split())
_LOOSE = frozenset(
    "time day way year point goal percent reason step thing part option question state country nation side week minute hour second degree word place page"
    " area type kind level line vote case round set win loss game match party city town group family series season episode stage".split()
)
_DEFINITE = regexp(
    r"(?:^|[\s“\"(—])(?:the|all|all of the|all the|all of its|these|those|its|their|his|her|both|[a-z’']+(?:’s|'s|s’|s'))[ \n]"
    r"(?:estimated |roughly |about |some |nearly )?$",
    re.IGNORECASE,
)
_BODIES = regexp(r"[ \n](?P<what>injured|wounded|dead|killed|arrested|missing|detained|hurt|accused|condemned|rescued|evacuated|jailed|trapped)\b(?! [a-z]+s\b)")
#: "A gang of five".
_GANG = regexp(r"\b(?:gang|crew|band|squad|team|jury|panel|trio|quartet|quintet|cell|posse|party) of $")
#: Not a group told before.
_NEW = regexp(
    r"\b(?:other|others|remaining|first|last|next|final|another|more|additional|further|extra|rest|best|top|largest|biggest|previous|earlier|only|same"
    r"|every|each|average|record|usual|new|past|oldest|youngest|worst|main|leading|rival|opposing|opposition|former|current|present|surviving|winning|losing)\b"
)
_SOME = regexp(r"\b(?:except|but|excluding|only|not|than|of about|instead of) $")
_IDLE = frozenset(
    stem(w)
    for w in "the a an of in on at for from with by to who that which were was is are been had has have its their his her and it them they on into there"
    " monday tuesday wednesday thursday friday saturday sunday last week month day year night morning same so whom whose being be study survey trial poll group list sample event full whole".split()
)
_MAY = regexp(r"\bMay\b")
_SHIFT = regexp(
    r"\b(?:now|today|then|once|formerly|originally|initially|at first|by then|later|since then|so far|ago|last year|this year|previous(?:ly)?|revised|next year"
    r"|usually|normally|average|each|every|per|up to|planned|capacity|hopes?|hoped|want(?:s|ed)|expect(?:s|ed)?|(?:rose|fell|grew|climbed) (?:to|from|by) [\d$£€]"
    r"|(?:up|down) from|another|more|remaining|others?|rest|joined|added)\b"
)


#: "The 290 tourists and crew".
_WIDER = regexp(r" (?:and|or) (?!their\b|the\b|had\b|were\b|was\b|then\b|that\b|has\b|have\b)[a-z]+ (?!on\b|in\b|at\b)[a-z]+")


#: "Six held in art theft".
_BARE = regexp(
    r" (?:without (?=power|electricity|water|heat)|held|arrested|detained|charged|jailed|sentenced|convicted|freed|released|rescued|saved|evacuated|trapped|missing|feared|sacked|fired|expelled"
    r"|deported|quit|resign|flee|escape|die|hurt|dead|killed|injured|wounded|shot|stabbed|drown|honou?red|indicted|fined|acquitted|cleared|infected|ill)(?:\b|(?<= ))"
)
#: "The eight teams left".
_LEFT = regexp(r" (?:left(?! (?:the|for|on|in|at|by|from|home|town|behind)\b)|remaining|still|yet)\b")


class Count(NamedTuple):
    """A count of things that may be a group."""

    quantity: Quantity
    noun: str
    sentence: Span
    number: int
    #: 0 the headline, deck or caption; 1 the body.
    body: bool
    definite: bool
    end: int


def conflicts(doc: Document, taken: frozenset[Span]) -> Iterator[_same.Conflict]:
    """The groups taken up with another number."""
    counts = list(_counts(doc))
    lower = doc.text.lower()
    opening = next((block.span for block in doc.blocks if block.kind in PROSE), Span(0, 0))
    values: dict[tuple[str, float], int] = {}
    for q in doc.numbers:
        values.setdefault((q.kind, q.low), q.span.start)
    links: dict[str, set[str]] | None = None
    for i, b in enumerate(counts):
        if b.quantity.span in taken:
            continue
        # Within reach of the reader's memory.
        near = counts[max(i - 30, 0) : i]
        found = None
        if b.body and values[b.quantity.kind, b.quantity.low] >= b.sentence.start and (b.definite or _again(doc, b, near)):
            found = _antecedent(doc, lower, b, near)
        if found is None and opening.contains(b.quantity.span):
            found = _told_first(doc, b, counts[:60])
        if found is None or found.quantity.span in taken:
            continue
        links = links_of(doc) if links is None else links
        a_m, b_m = _mention(found), _mention(b)
        ca, cb = context_of(doc, a_m), context_of(doc, b_m)
        if found.body:
            # "The 17" are where and when they were before, whatever else the sentence tells.
            cb = cb._replace(then=ca.then, times=ca.times, places=ca.places, other=False) if b.definite else cb
            if any(UNREAL.search(doc.text[max(c.quantity.span.start - 40, c.sentence.start) : c.end + (25 if c is found else 8)].lower()) for c in (found, b)):
                continue
        else:
            cb = cb._replace(then=ca.then)
            if cb.revision and not _REVISED.search(b.sentence.of(doc.text)):
                # "By noon" says when, not that it was otherwise before.
                cb = cb._replace(revision=False)
            if not cb.times or not ca.times:
                ca, cb = ca._replace(times=()), cb._replace(times=())
        if not _same.one_event(doc, a_m, b_m, ca, cb, links):
            continue
        speakers = _same.speakers_differ(doc, a_m, b_m, ca, cb)
        here, there = _same.told(doc, b_m), _same.told(doc, a_m)
        message = f"{here} here, {there} {_same.where(doc, a_m, ca)}" + (": sources differ" if speakers else "")
        yield _same.Conflict(b_m, a_m, message, f"the other count: {there}", speakers)


def _mention(c: Count) -> Mention:
    return Mention(
        c.quantity, "counted", noun_class(c.noun), frozenset(), Span(c.quantity.span.start, c.end), c.sentence, False, False, frozenset()
    )


def _counts(doc: Document) -> Iterator[Count]:
    text = doc.text
    lower = text.lower()
    n = -1
    last: Span | None = None
    for q in doc.numbers:
        sentence = doc.sentence_at(q.span.start)
        if sentence != last:
            n, last = n + 1, sentence
        if q.kind not in ("cardinal", "measure") or q.low != q.high or q.low < 2 or q.more or q.per or (q.kind == "cardinal" and q.low != int(q.low)):
            continue
        block_kind = doc.block_at(q.span.start).kind
        head = text[max(q.span.start - 50, sentence.start) : q.lead.start if q.lead else q.span.start]
        noun, end = q.noun if q.kind == "cardinal" else q.unit, q.noun_span.end if q.noun_span and q.kind == "cardinal" else q.span.end
        definite = q.definite or _DEFINITE.search(head) is not None
        if noun is None and _GANG.search(head) and re.match(r"[ \n](?!of\b|[a-z]+s\b)|[.,;]", lower[q.span.end : q.span.end + 15]):
            noun = "person"
        if noun is not None and q.kind == "cardinal" and re.search(r"\b[Bb]odies of $", head):
            noun = "body"
        if noun is None:
            body = _BODIES.match(lower, q.span.end)
            if body:
                noun, end = "person", body.end()
            elif re.search(r"\b[Aa]ll $", head) and re.match(r"[ \n](?:of them |were|are|had|have|came|went|got|survived|escaped|will)", lower[q.span.end : q.span.end + 12]):
                noun = "person"
        if noun is None and block_kind in ("headline", "deck") and _BARE.match(lower, q.span.end) and q.kind == "cardinal":
            noun = "home" if "without" in lower[q.span.end : q.span.end + 9] else "person"
        if noun is None or is_time(noun) or noun in _LOOSE or q.partitive or RATE.match(text, end):
            continue
        if q.kind == "measure" and "-" in q.span.of(text):
            # "The 480-metre bridge": a size of what it describes.
            continue
        if q.compound and not re.match(r"-(?:member|strong|man|woman|person)\b", lower[q.span.end : q.span.end + 9]):
            continue
        if re.match(r" (?:aboard|on board)\b", lower[q.span.end : q.span.end + 10]):
            noun = "person"
        noun = {"crew member": "crew", "police officer": "policeman"}.get(noun, noun)
        if q.compound:
            noun = "member"
        if block_kind in PROSE or block_kind in ("headline", "deck", "caption"):
            yield Count(q, noun, sentence, n, block_kind in PROSE, definite and not q.compound, end)


#: Words that take up what happened.
_REVISED = regexp(
    r"\b(?:rose|risen|climb\w+|revis\w+|updat\w+|correct\w+|initial\w*|prelimin\w+|provisional|at first|later|earlier|previous\w*|original\w*|so far|to date"
    r"|since|another|more|total|in all|altogether|combined|overall|unconfirmed|conflicting|instead|rather than|against|compared)\b"
)
_EVENT = regexp(
    r"\b(?:the|this|that|its|their) (?:[a-z-]+ )?(?:attack|blast|explosion|crash|accident|disaster|fire|blaze|flood|storm|quake|earthquake|strike|walkout|stoppage"
    r"|protest|march|raid|operation|treaty|deal|agreement|tour|race|exercise|shooting|ambush|collapse|landslide|outbreak|ceremony|election|vote|trial|raid|haul"
    r"|massacre|siege|bombing|collision|derailment|avalanche|stampede|petition|exhibition|show|festival|tournament|survey|study|project|scheme|plan|order|sale|recall)\b"
)


def _again(doc: Document, b: Count, earlier: Sequence[Count]) -> bool:
    """Whether a count without an article tells of the deed told just before: one deed, one noun, no new name or place."""
    text = doc.text
    a = next((c for c in reversed(earlier) if c.body and c.noun == b.noun and c.sentence != b.sentence), None)
    if a is None or b.number - a.number > 2 or b.quantity.compound:
        return False
    said = b.sentence.of(text)
    if not _EVENT.search(said.lower()) or not _same_deed(a.sentence.of(text), said):
        return False
    before = text[max(b.sentence.start - 3000, 0) : b.sentence.start].lower()
    names = re.findall(r"(?<=[a-z,] )[A-Z][a-z]+", said)
    if any(n.lower()[:5] not in before and n.lower() not in _DAYS for n in names):
        return False
    return all(w[:5] in before or stem(w) in _IDLE for w in re.findall(r"\b(?:in|at|near|from|of) (?:the |a |an |its |their )?([a-z]{3,})", said.lower()) if w not in _TIMES)


_DAYS = frozenset("monday tuesday wednesday thursday friday saturday sunday".split())
_TIMES = frozenset("week month year day evening morning night afternoon which whom attack blast explosion crash accident disaster blaze storm".split())


def _alike(a: str, b: str) -> bool:
    """Whether two nouns may name one group."""
    if a == b or noun_class(a) == noun_class(b) or _CLASS.get(a, set()) & _CLASS.get(b, set()):
        return True
    human = [w in _HUMAN or w in PEOPLE or w in _GENERAL for w in (a, b)]
    return all(human) and (a in _GENERAL or b in _GENERAL or a in PEOPLE or b in PEOPLE)


def _antecedent(doc: Document, lower: str, b: Count, before: Sequence[Count]) -> Count | None:
    """The count of the group that a definite count takes up, when it is the only one told."""
    text = doc.text
    q = b.quantity
    head = text[max(q.span.start - 60, b.sentence.start) : q.span.start]
    head = re.sub(r"\b(?:[Ee]ach|[Ee]very one|[Mm]ost|[Aa]ll|[Nn]one|[Bb]oth|[Ss]ome|[Mm]any) of (?=the|these|those|its|his|her|their)", "", head)
    if _LEFT.match(lower, b.end) or _SOME.search(head.lower().removesuffix("the ").removesuffix("all ")) or _NEW.search(head[-24:].lower()) or _NEW.search(lower[q.span.end : b.end]):
        return None
    earlier = [c for c in before if c.sentence != b.sentence and (_alike(c.noun, b.noun) or _by_deed(doc, c, b))]
    body = [c for c in earlier if c.body]
    if not body or not q.exact:
        return None
    human = b.noun in _HUMAN or b.noun in PEOPLE or b.noun in _GENERAL
    rivals = [c for c in before if c.sentence != b.sentence and human and (c.noun in _HUMAN or c.noun in PEOPLE or c.noun in _GENERAL)]
    if len({c.quantity.low for c in (*earlier, *rivals)}) != 1:
        return None
    a = body[-1]
    if b.number - a.number > 4 or not _near_miss(a.quantity, q) or _summed(doc, a, b):
        return None
    if any(_SHIFT.search(_MAY.sub(" ", Span(max(c.quantity.span.start - 60, c.sentence.start), min(c.end + 40, c.sentence.end)).of(text)).lower()) for c in (a, b)):
        return None
    return a if _told(doc, a, b) else None


def _by_deed(doc: Document, a: Count, b: Count) -> bool:
    """Whether the later noun is what was done to the first ("transplanted six organs", "the eight transplants"), or sorts it further ("touchdown passes")."""
    if b.quantity.modifiers[-1:] in ((a.noun,), (f"{a.noun}s",)):
        return True
    words = re.findall(r"[a-z]{4,}", doc.text[max(a.quantity.span.start - 30, a.sentence.start) : a.quantity.span.start].lower())[-2:]
    after = re.match(r" (?:were |was |have been |had been )([a-z]{4,})", doc.text[a.end : a.end + 40])
    return any(stem(w) == stem(b.noun) and w.rstrip("s") != b.noun for w in (*words, *([after[1]] if after else ())))


def _near_miss(a: Quantity, b: Quantity) -> bool:
    low, high = sorted((a.low, b.low))
    digits = sorted(f"{low:g}") == sorted(f"{high:g}")
    return not agree(a, b) and not _same.rounded(a, b) and (high <= 2 * low or digits)


def _summed(doc: Document, a: Count, b: Count) -> bool:
    """Whether another number of the neighbourhood makes one of the other, or an untold one."""
    low, high = sorted((a.quantity.low, b.quantity.low))
    start = min(a.sentence.start, b.sentence.start)
    end = max(a.sentence.end, b.sentence.end)
    after = [s for s in doc.sentences_in(Span(end, min(len(doc.text), end + 400)))][:1]
    stretch = Span(max(start - 400, 0), after[0].end if after else end)
    near = [q.low for q in doc.numbers_in(stretch)[:40] if q.kind == a.quantity.kind and q.span not in (a.quantity.span, b.quantity.span) and not _part(q, b) and (q.low > 1 or q.more or q.noun in _HUMAN or q.noun in PEOPLE - {None})]
    gap = high - low
    if gap in near or any(x + y in (gap, high) for n, x in enumerate(near[:14]) for y in near[n + 1 : 14]):
        return True
    words = stretch.of(doc.text).lower()
    if gap == 1 and _one_more.one_more(words):
        return True
    return gap <= 2 and re.search(r"\b(?:also|himself|herself|itself|another|driver|pilot|captain|one of|a (?:third|fourth|fifth|sixth|seventh|man|woman|boy|girl|child)|the (?:man|woman|gunman|attacker)|died later|later died|withdr\w+|dropped out|absent|abstain\w*)\b", words) is not None


def _part(q: Quantity, b: Count) -> bool:
    """Whether a number is a part of the group itself: "two of the seven judges"."""
    return q.partitive and 0 < b.quantity.span.start - q.number.end < 12


def _told(doc: Document, a: Count, b: Count) -> bool:
    """Whether all that the later words say of the group, besides the deed of their sentence, was said before."""
    text = doc.text
    before = text[: b.sentence.start].lower()[-1500:]
    heard: set[str] = set()
    for w in re.findall(r"[a-zà-ÿ]{3,}", before):
        heard |= classes(w)
    before_noun, behind, wider = _added(doc, b)
    what = re.findall(r"[a-z]{3,}", text[b.quantity.span.end : b.end]) if b.noun == "person" else []
    owner = re.search(r"([A-Za-zà-ÿ]{3,})(?:’s|'s|s’|s')[ \n]$", text[max(b.quantity.span.start - 30, 0) : b.quantity.span.start])
    if wider or (b.noun in ("victim", "casualty") and not heard & (classes("killed") | classes("injured") | classes("crash"))):
        return False
    named = [owner[1]] if owner else []
    sure = [w for w in what if w not in ("people", "persons")]
    extra = [*before_noun, *behind, *named, *sure]
    new = [w for w in extra if stem(w.lower()) not in _IDLE and not classes(w.lower()) & heard]
    by = re.match(r" [a-z]+(?:ed|en|wn) by\b", text[b.end :]) is not None
    if b.quantity.low > a.quantity.low and all((w in before_noun or by) and w.islower() for w in new):
        # More than there were are no part of them, whatever the words add ("the 500 fallen trees", "destroyed by the water").
        return len(new) <= 1 + by
    return not new


def _same_deed(title: str, said: str) -> bool:
    """Whether a title and a sentence tell of one deed: "held", "have arrested"."""
    deeds = [frozenset().union(*(classes(w) for w in re.findall(r"[a-z]{3,}", t.lower()))) for t in (title, said)]
    return any(w.startswith("#") for w in deeds[0] & deeds[1])


def _added(doc: Document, b: Count) -> tuple[list[str], list[str], bool]:
    """The words that narrow a counted noun, before and behind it, and whether others are counted with it ("tourists and crew")."""
    text = doc.text
    parse = doc.parse(b.sentence)
    noun = parse.at(b.end - 1) if parse else None
    if parse is None or noun is None:
        return list(b.quantity.modifiers), [], _WIDER.match(text, b.end) is not None
    behind: list[str] = []
    todo = [i for i in parse.children(noun) if i > noun and parse.words[i].dep in ("prep", "acl", "relcl", "amod", "nmod", "advmod")]
    if text[b.end : b.end + 1] == ",":
        # What follows a comma narrows nothing.
        todo = []
    # The parser hangs "The 14 injured": whatever follows a participle is its verb's.
    while todo:
        i = todo.pop()
        if parse.words[i].dep in ("punct", "mark", "aux", "auxpass"):
            continue
        behind.append(parse.words[i].text)
        todo += parse.children(i)
    wider = any(parse.words[i].dep == "conj" for i in parse.children(noun)) or _WIDER.match(text, b.end) is not None
    words = [w for w in behind if len(w) > 2 and not w[0].isdigit()]
    return list(b.quantity.modifiers), words, wider


def _told_first(doc: Document, b: Count, counts: Sequence[Count]) -> Count | None:
    """The count of a headline or deck that the opening gives anew: the only count of such things in each."""
    text = doc.text
    titles = [c for c in counts if not c.body and c.quantity.exact and _alike(c.noun, b.noun)]
    body = [c for c in counts if c.body and _alike(c.noun, b.noun)]
    first = next((block for block in doc.blocks if block.kind in PROSE), None)
    if not titles or len({c.quantity.low for c in body}) != 1 or body[0].quantity.span != b.quantity.span or first is None:
        return None
    a = titles[0]
    sentences = doc.sentences_in(first.span)[:2]
    if not any(s.contains(b.quantity.span) for s in sentences) or not b.quantity.exact or not _near_miss(a.quantity, b.quantity):
        return None
    values = [q.low for q in doc.numbers if q.span.start >= first.span.start and q.kind in ("cardinal", "ordinal") and q.span != b.quantity.span]
    high, low = max(a.quantity.low, b.quantity.low), min(a.quantity.low, b.quantity.low)
    if a.quantity.low in values or (high - low) in values or any(x + y in (a.quantity.low, high - low) for n, x in enumerate(values[:20]) for y in values[n + 1 : 20]):
        return None
    if high - low == 1 and re.search(r"\b(?:another|one|a|an) (?:other |second |third |further )?(?:more|other|man|woman|person|[a-z]+ died)\b", text[first.span.start :][:1500]):
        return None
    said = _MAY.sub(" ", b.sentence.of(text)).lower()
    if _NEW.search(said[: max(b.end - b.sentence.start, 0)][-30:]) or _SHIFT.search(said) or (
        b.noun in _GENERAL and a.noun in _GENERAL and not _same_deed(a.sentence.of(text), said)
    ):
        return None
    title = {w for w in a.quantity.modifiers}
    if title and b.quantity.modifiers and not any(classes(x) & classes(y) for x in title for y in b.quantity.modifiers) and len(title) + len(b.quantity.modifiers) > 2:
        return None
    return a
