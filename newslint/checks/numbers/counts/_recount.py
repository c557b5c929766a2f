"""A group counted twice, whatever was done to it: "sent 52 cars into the river", "the 25 cars that went into the river".

Two counts of one noun are candidates when words of their sentences say the same of it; the grammar then has to show one deed on both
sides, or a phrase ("the 67 people on the aircraft") that takes the group up again. All other tests can only silence.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations, islice

from newslint.checks.numbers._acts import PEOPLE
from newslint.checks.numbers._deeds import LIGHT, classes, stem
from newslint.checks.numbers.counts import _frames, _pairs, _same
from newslint.checks.numbers.counts._context import Context, context_of, links_of, near_times
from newslint.checks.numbers.counts._mentions import UNREAL, Mention
from newslint.checks.numbers.counts._uses import IDLE_WORD, Use, uses
from newslint.document import Document
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.source import Span

#: Counts of one noun that are compared, and pairs that may ask the grammar: more are a table.
_MOST, _PAIRS = 14, 12
_PER = regexp(
    r"\b(?:each|every|apiece|per|annually|(?<!for )(?<!in )(?<!within )(?<!after )(?<!over )a (?:year|month|week|day)|on average"
    r"|usual(?:ly)?|typical(?:ly)?|normal(?:ly)?|at a "
    r"time|at once)\b"
)
_SOME_OF_WHICH = regexp(r",? (?:[a-z]+ ){1,3}of (?:which|whom|them)\b[^,;.]{0,80}")
#: The whole of it: what makes a sum of it is asked for elsewhere.
_IN_ALL = regexp(r"\b(?:in all|altogether|all told|in total)\b")
#: Sentences that set one beside others: both counts are given there.
_RANKED = regexp(
    r"\b(?:next (?:highest|largest|closest|worst|most)|(?:second|third|runner)[- ](?:highest|largest|worst|most|place|up)|followed by"
    r"|ahead of|more than any|compared (?:with|to)|as against|unlike|as (?:many|few) as)\b"
)
_RESTATED = regexp(
    r"\b(?:(?:up|down) from (?:the |an? |about |some |last )?(?:\d+|two|three|four|five|six|seven|eight|nine|ten)|rose|fell|climbed|increased|grew"
    r"|revis\w+|corrected|(?:early|earlier|initial|first|preliminary|previous) (?:\w+ )?(?:reports?|counts?|figures?|tolls?|estimates?|accounts?"
    r"|statements?)|initially|at first|originally|had (?:earlier|previously))\b"
)
#: "Their last six games": a stretch of a row, not the whole of a group.
_BY_THEN = regexp(r"\bby (?:evening|nightfall|midday|noon|midnight)\b", re.IGNORECASE)
_NTH_EVENT = regexp(r"\b(?<!for )(?:the|his|her|its|their|an?) (?:first|second|third|last|next|earlier|previous|original|new|final|opening|other) (?!time\b)[a-z]+")
_STRETCH = regexp(r"\b(?:first|opening|last|past|previous|next|final|closing) $")
#: Of those carried, some came to harm: "14 people on board", "the 13 victims".
_ABOARD = regexp(r"[ \n](?:on board|aboard|inside)\b")
_HARMED = frozenset("victim casualty survivor fatality".split())
#: Bodies whose names tell them apart.
_BODIES = frozenset(map(stem, "party team club company firm bank group union".split()))
#: "The most in a day since 1990".
_SUPERLATIVE = regexp(
    r", (?:the|its|their|his|her) (?:most|fewest|first|[a-z]+est)\b[^,;.]{0,60}\b(?:since|in|ever|for|by)\b[^,;.]{0,30}"
)
_SOME_OF = regexp(r"\b[A-Za-z]+s (?:for|of|to) (?:at least |about |some )?$")
_WIDER = regexp(r" (?:and|or) (?!their\b|the\b|had\b|were\b|was\b|then\b|that\b|has\b|have\b)[a-z]+ (?!on\b|in\b|at\b)[a-z]+")
_WOULD = regexp(r"\bwould (?!have\b)")
_AMONG_THE = regexp(r"\b(?:among|including) (?=(?:the|those|these|its|his|her|their) (?:\d|[a-z-]+ [a-z]))")
_SCORED_FROM = regexp(r"\b(?:points?|goals?|wins?|victories|runs?|wickets?|tries|defeats|losses|medals?|baskets?|strikeouts?) (?:from|in|off|over) (?:his |her |their |its |the |just |only )?(?:first |last |opening |previous )?$")
#: "Won by 12 runs": a margin is no count of what was scored.
_WON_BY = regexp(r"\bby (?:just |only |a mere )?$")
_MARGINS = frozenset("run wicket goal point vote seat shot stroke try length".split())
_RAISED = frozenset(map(stem, ("raise", "lower", "correct", "update", "combine")))
_WHERE = regexp(r"\b(in|at|on|for|from|against|with|among|inside) (?:(?:the|a|an|its|their|his|her) )?([a-z]{3,})")
_NOW = regexp(r"\b(?:now|nowadays|today|currently|present|still|remain\w*|left|until|once|used to|formerly|then)\b")
_PLAN = regexp(
    r"\b(?:plan(?:s|ned|ning)?|hop(?:es?|ed|ing)|aim(?:s|ed|ing)?|propos\w+|intend\w*|pledg\w+|promis\w+|expect\w*|target\w*"
    r"|goal|want(?:s|ed)?|decision to|going to|due to|scheduled)\b"
)
_UNLIKE = regexp(
    r"\b(?:average|maximum|minimum|capacity|limit|record|quota|target|another|other|second|separate|different|more|additional|further"
    r"|extra|remaining|rest of the \w+ ?,|rival|opponent\w*"
    r"|alone|including|excluding|of (?:them|whom|which)|among)\b"
)


def conflicts(doc: Document, taken: frozenset[Span]) -> list[_same.Conflict]:
    """The counts that contradict another of the same group; those in `taken` are reported already."""
    groups: dict[tuple[str, str | None], list[Use]] = {}
    for use in uses(doc):
        q = use.mention.quantity
        groups.setdefault((use.mention.noun, q.unit), []).append(use)
    out: list[_same.Conflict] = []
    links: dict[str, set[str]] | None = None
    for group in groups.values():
        if len(group) < 2 or len(group) > _MOST or len({u.mention.quantity.low for u in group}) < 2:
            continue
        links = links_of(doc) if links is None else links
        out += _in_group(doc, group, links, taken)
    return sorted(out, key=lambda c: c.primary.quantity.span)


def _in_group(doc: Document, group: list[Use], links: dict[str, set[str]], taken: frozenset[Span]) -> Iterator[_same.Conflict]:
    pairs = (p for p in combinations(group, 2) if _pairs.candidate(doc, *p, group))
    done: set[Span] = set(taken)
    support = Counter(u.mention.quantity.low for u in group)
    for a, b in islice(pairs, _PAIRS):
        qa, qb = a.mention.quantity, b.mention.quantity
        if qa.span in done or qb.span in done:
            continue
        ra, rb = _reading(doc, a), _reading(doc, b)
        if ra is None or rb is None:
            continue
        own_a, own_b = _own(doc, a, ra), _own(doc, b, rb)
        for m in _BY_THEN.finditer(own_b):
            if m.group().lower() in own_a.lower():
                # Both were counted by noon: no revision.
                own_a, own_b = (re.sub(m.group(), " " * len(m.group()), own, flags=re.IGNORECASE) for own in (own_a, own_b))
        ca, cb = context_of(doc, a.mention, own_a), context_of(doc, b.mention, own_b)
        if b.definite and not cb.then:
            cb = cb._replace(then=ca.then)
        if b.definite and not cb.times:
            cb = cb._replace(times=near_times(doc, b.mention.phrase.end) or ca.times)
        if a.words & b.words & _RAISED:
            # "Cannons raised from the wreck": no count is.
            ca, cb = ca._replace(revision=False), cb._replace(revision=False)
        if not _same.one_event(doc, a.mention, b.mention, ca, cb, links):
            continue
        if b.definite and any(p.noun == qb.noun and _OTHER.search(doc.text[max(p.span.start - 10, 0) : p.span.start]) for p in doc.numbers):
            # "The other three institutes": there are two groups.
            continue
        if a.definite and b.definite and any(_DEMONSTRATIVE.search(doc.text[max(q.span.start - 8, 0) : q.span.start]) for q in (qa, qb)):
            # "The two institutes ... these three institutes": each takes up a group of its own.
            continue
        # The article has these two counts of such things and no third.
        same_part = {u.mention.quantity.low for u in group if u.mention.quantity.partitive == qa.partitive}
        near = ca.block <= cb.block <= ca.block + 8
        if not near and not (b.definite or a.title or ca.places & cb.places):
            continue
        closed = len(same_part) == 2 and len(group) <= 5 and near and qa.partitive == qb.partitive
        if _asides(doc, a, b, own_a, own_b, closed):
            continue
        told_again = closed and _told_again(doc, a, b, own_b, ra, rb)
        if not told_again and not _retold(doc, a, b, group) and not _same_thing(doc, a, b, ca, cb, ra, rb):
            continue
        primary, other = (a, b) if support[qa.low] < support[qb.low] else (b, a)
        conflict = _conflict(doc, primary.mention, other.mention, ca, cb)
        if conflict is not None:
            done |= {qa.span, qb.span}
            yield conflict


def _conflict(doc: Document, primary: Mention, other: Mention, ca: Context, cb: Context) -> _same.Conflict | None:
    speakers = _same.speakers_differ(doc, primary, other, ca, cb)
    between = Span(min(primary.sentence.start, other.sentence.start), max(primary.sentence.end, other.sentence.end))
    if speakers and ((ca.speaker and cb.speaker and ca.block == cb.block) or _same.CONTRAST.search(doc.text, *between)):
        return None
    here, there = _same.told(doc, primary), _same.told(doc, other)
    context = cb if doc.block_at(other.sentence.start) == doc.blocks[cb.block] else ca
    message = f"{here} here, {there} {_same.where(doc, other, context)}" + (": sources differ" if speakers else "")
    return _same.Conflict(primary, other, message, f"the other count: {there}", speakers)


def _retold(doc: Document, a: Use, b: Use, group: Sequence[Use]) -> bool:
    """Whether the lead gives the headline's count anew: the only count of its noun there, where the headline's value is nowhere."""
    if not a.title or b.title or len({u.mention.quantity.low for u in group if not u.title}) != 1:
        return False
    value = a.mention.quantity
    if any(q.low == value.low or _same.rounded(q, value) for q in doc.numbers if q.span.start > a.mention.sentence.end and q.kind == value.kind):
        return False
    if sum(block.kind in PROSE for block in doc.blocks if block.span.start <= b.mention.sentence.start) > 2:
        return False
    noun = stem(a.mention.noun)
    return len({w for w in a.words & b.words if not w.startswith("#") and w != noun}) + any(w.startswith("#") for w in a.words & b.words) >= 2


# Grammar ---------------------------------------------------------------------------------------------------------------------------


def _own(doc: Document, use: Use, reading: _frames.Reading) -> str:
    """The sentence of a count with everything blanked that does not speak of it."""
    parse = doc.parse(use.mention.sentence)
    at = use.mention.sentence
    narrow = use.definite and (
        reading.attached or reading.determiner.lower() not in _DETERMINERS or any(f.role == "theme" for f in reading.frames[: reading.own])
    )
    keep = reading.phrase if narrow else reading.clause
    text = at.of(doc.text)
    out = [" "] * len(text)
    for i in sorted(keep) if parse else ():
        span = parse.words[i].span if parse else at
        out[span.start - at.start : span.end - at.start] = span.of(doc.text)
    # "The last of which came out in 2001" is said of some of them only; "the most in a day since 1990" of no other event.
    own = "".join(out)
    for aside in (_SOME_OF_WHICH, _SUPERLATIVE, _IN_ALL):
        own = aside.sub(lambda m: " " * len(m.group()), own)
    return own


#: Names inside a sentence.
_NAME = regexp(r"(?<=[a-z,] )[A-Z][a-z]{2,}")
_OTHER = regexp(r"\b[Oo]ther $")
_DEMONSTRATIVE = regexp(r"\b(?:[Tt]hese|[Tt]hose) $")


def _asides(doc: Document, a: Use, b: Use, own_a: str, own_b: str, closed: bool) -> bool:
    """Whether one count is a rate, a plan, a remainder or another group's."""
    text = doc.text
    if _margin_or_played(text, a.mention) != _margin_or_played(text, b.mention):
        return True
    names = [{stem(n.lower()) for n in _NAME.findall(own)} - _SAYS_NOTHING for own in (own_a, own_b)]
    own_a, own_b = own_a.lower(), own_b.lower()
    if b.definite:
        # "Said that it would recall": what was planned of a group that the text takes up again is told.
        own_a, own_b = _WOULD.sub(" ", own_a), _WOULD.sub(" ", own_b)
    if any(_PER.search(s) or UNREAL.search(s) for s in (own_a, own_b)):
        return True
    if not (a.title or b.title) and bool(_NOW.search(own_a)) != bool(_NOW.search(own_b)):
        return True
    if not b.definite and bool(_PLAN.search(own_a)) != bool(_PLAN.search(own_b)):
        return True
    if not b.definite and b.mention.quantity.low < a.mention.quantity.low and _SOME_OF.search(text[b.mention.sentence.start : b.mention.quantity.span.start]):
        # "Lawyers for 13 protesters fined in Minsk": some of the 31.
        return True
    if b.definite and _WIDER.match(text, b.mention.phrase.end):
        # "The 290 tourists and crew".
        return True
    if any(_STRETCH.search(text, max(u.mention.quantity.span.start - 10, 0), u.mention.quantity.span.start) for u in (a, b)) or _carried(text, a, b):
        return True
    for u, own in ((a, own_a), (b, own_b)):
        near = text[max(u.mention.quantity.span.start - 25, u.mention.sentence.start) : u.mention.phrase.end + 12].lower()
        near = _AMONG_THE.sub("", near)
        said = u.mention.sentence.of(text).lower()
        if _UNLIKE.search(near) or _RESTATED.search(said) or _RANKED.search(own.replace("more than any", "") if closed else said):
            return True
    lead = text[b.mention.sentence.start : b.mention.quantity.span.start].lower()
    if (_NTH_EVENT.search(own_b) or _NTH_EVENT.search(lead)) and not _NTH_EVENT.search(own_a):
        # "At her first trial 28 witnesses were heard".
        return True
    if not b.definite and not (a.title or b.title):
        if a.mention.quantity.unit:
            # Amounts are of one thing only where the text takes them up: maize, soybeans.
            return True
        if closed:
            # Later words may leave out where it was; a name not heard before tells of something else.
            before = text[: b.mention.sentence.start].lower()
            if any(n not in before for n in names[1]):
                return True
        elif (names[0] or names[1]) and not names[0] & names[1]:
            return True
    small_first = a.mention.quantity.low < b.mention.quantity.low
    return not b.definite and not (a.title or b.title) and _elsewhere(*((own_a, own_b) if small_first else (own_b, own_a)))


def _margin_or_played(text: str, m: Mention) -> str:
    """What a count is other than one of a group: the margin of a win, or how many one has played."""
    head = text[max(m.quantity.span.start - 40, 0) : m.quantity.span.start]
    if m.quantity.noun in _MARGINS and _WON_BY.search(head) and not re.match(r"[ \n](?:to|against)\b", text[m.phrase.end : m.phrase.end + 9]):
        return "margin"
    return "played" if _SCORED_FROM.search(head) else ""


def _carried(text: str, a: Use, b: Use) -> bool:
    """Whether the larger count is of those on board, the smaller of those harmed."""
    small, large = sorted((a.mention, b.mention), key=lambda m: m.quantity.low)
    return small.quantity.noun in _HARMED and large.quantity.noun not in _HARMED and _ABOARD.match(text, large.phrase.end) is not None


def _elsewhere(part: str, whole: str) -> bool:
    """Whether one preposition leads two ways ("in swimming", "in judo"), or one of the smaller count's narrows it ("from the crash")."""
    ways: list[dict[str, set[str]]] = [{}, {}]
    for own, way in zip((part, whole), ways):
        for m in _WHERE.finditer(" ".join(own.split())):
            way.setdefault(m[1], set()).add(stem(m[2]))
    return any(ways[0][p].isdisjoint(ways[1].get(p, ())) for p in ways[0] if p in ways[1] or p in ("from", "with", "among"))


#: Words that say nothing by themselves, by their tags.
_LINKS = frozenset("WDT WP DT PRP PRP$ POS IN TO RP CC CD".split())


def _said_again(doc: Document, b: Use, heard: frozenset[str] | set[str]) -> bool:
    """Whether the words right after the noun, up to the verb or a stop, were all told of the first count: "that the yard launched last year".

    The parser often hangs the main verb on such a clause, so the words are read as they stand.
    """
    parse = doc.parse(b.mention.sentence)
    noun = parse.at(b.mention.phrase.end - 1) if parse else None
    if parse is None or noun is None:
        return False
    run, open_phrase = 0, False
    for w in parse.words[noun + 1 : noun + 14]:
        if w.tag in _LINKS:
            open_phrase = w.tag == "IN"
        elif stem(w.text) in heard and w.pos != "AUX":
            run, open_phrase = run + 1, False
        elif stem(w.text) not in _SAYS_NOTHING:
            return run >= 2 and not open_phrase and (w.pos in ("VERB", "AUX", "PUNCT") or w.tag == "MD")
        else:
            open_phrase = False
    return False


_WORDS = regexp(r"[^\W\d_]{3,}")
_IDLE_STEMS = frozenset(map(stem, IDLE_WORD))
_DETERMINERS = frozenset("the all these those this that his her its their our my some any both a an every each no".split())
#: Days and months are compared as times; the rest narrows nothing.
_SAYS_NOTHING = frozenset(
    stem(w)
    for w in "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november "
    "december today yesterday night morning evening afternoon week weekend month year last overnight same other first".split()
)


def _same_thing(doc: Document, a: Use, b: Use, ca: Context, cb: Context, ra: _frames.Reading, rb: _frames.Reading) -> bool:
    """Whether grammar and words make one group of the two."""
    if ra.of and rb.of and not ra.of & rb.of and (a.mention.quantity.unit or not (ra.of | rb.of) & a.words & b.words):
        return False
    if not b.definite and not (a.title or b.title):
        # The smaller, with words of its own, is a part of the larger.
        small, part, other = (rb, b, a) if b.mention.quantity.low < a.mention.quantity.low else (ra, a, b)
        if not part.mention.quantity.partitive and any(not classes(w) & other.words for w in small.attached - small.of):
            return False
    heard = a.words | {stem(w) for w in _WORDS.findall(a.mention.sentence.of(doc.text).lower())}
    owner = rb.determiner.lower()
    if b.definite and owner and owner not in _DETERMINERS and not classes(owner) & heard:
        # "Captain Daud had fired 14 shots ... the gunner's 11 shots".
        return False
    deed, light, clash = _deeds_meet(ra.frames, rb.frames, a.title or b.title or b.definite, a.title)
    if a.mention.noun == "crowd":
        deed, light = True, False
    few, many = sorted((a.mention.quantity, b.mention.quantity), key=lambda q: q.low)
    if clash or (few.partitive and not many.partitive and (light or not deed)):
        # "Eight of the victims were in their 80s": a part.
        return False
    score = 2.0 if deed and not light else 1.0 if deed else 0.0
    score += 1.0 if b.definite else 0.0
    score += 1.0 if _same.digits_moved(a.mention.quantity.low, b.mention.quantity.low) and a.mention.quantity.low >= 10 else 0.0
    score += 1.0 if (a.title or b.title) and min(ca.block, cb.block) <= 2 else 0.0
    shared = {w for w in a.words & b.words if not w.startswith("#")}
    deeds = frozenset().union(*(f.deeds for f in (*ra.frames, *rb.frames))) if ra.frames or rb.frames else frozenset()
    score += min(0.5 * len(shared - deeds), 1.5)
    score += 1.0 if ca.times and cb.times else 0.0
    told = {w for w in rb.attached | {stem(w) for w in b.modifiers} if w not in _SAYS_NOTHING}
    told_before = all(classes(w) & heard for w in told)
    if deed:
        deeds_b = frozenset().union(*(f.deeds for f in rb.frames))
        smaller = b.mention.quantity.low < a.mention.quantity.low
        return score >= 3.0 and not (b.definite and smaller and any(not classes(w) & (heard | deeds_b) for w in told))
    # "The 67 people on the aircraft": all that hangs on the noun was said of the first.
    # "Made off with 17 paintings ... the 19 paintings stolen from the villa": another word for the deed, in the same place.
    qa, qb = a.mention.quantity.low, b.mention.quantity.low
    verbs = frozenset().union(*(f.deeds for f in rb.frames[: rb.own]))
    args = {w for w in rb.attached if w not in _SAYS_NOTHING} - verbs
    placed = bool(args) and all(classes(w) & heard for w in args) and (qb > qa or _same.digits_moved(qa, qb))
    taken_up = b.definite and ((bool(told) and told_before) or placed or _said_again(doc, b, heard))
    own = (owner in ("his", "her", "its", "their") or bool(classes(owner) & heard)) and told_before and a.mention.noun not in PEOPLE
    return (taken_up or own) and score >= 1.5


def _told_again(doc: Document, a: Use, b: Use, own: str, ra: _frames.Reading, rb: _frames.Reading) -> bool:
    """Whether the later sentence says of such things the deed of the first, and nothing of them that is new."""
    deed, light, clash = _deeds_meet(ra.frames, rb.frames, False, False)
    if clash or (a.mention.quantity.partitive != b.mention.quantity.partitive):
        return False
    if ra.of and rb.of and not any(classes(x) & classes(y) for x in ra.of for y in rb.of):
        # Pictures of the comet, pictures of a moon.
        return False
    heard: set[str] = set()
    for w in _WORDS.findall(doc.text[: b.mention.sentence.start].lower()[-2500:]):
        heard |= classes(w)
    news = {w for w in map(stem, _WORDS.findall(own.lower())) if w not in _SAYS_NOTHING and w not in LIGHT and w not in _IDLE_STEMS and not classes(w) & heard}
    news -= {stem(b.mention.noun), stem(b.mention.quantity.noun or "")}
    smaller = b.mention.quantity.low < a.mention.quantity.low and not _same.digits_moved(a.mention.quantity.low, b.mention.quantity.low)
    if len(news) > (0 if smaller else 1):
        return False
    shared = {w for w in a.words & b.words if not w.startswith("#")} - {stem(a.mention.noun)}
    if deed and not light:
        return True
    # The parser may have missed a verb that the words share.
    return len(shared) >= 3 and any(w.startswith("#") for w in a.words & b.words)


def _reading(doc: Document, use: Use) -> _frames.Reading | None:
    parse = doc.parse(use.mention.sentence)
    return None if parse is None else _frames.read(parse, use.mention.quantity)


def _deeds_meet(fa: Iterable[_frames.Frame], fb: Iterable[_frames.Frame], planned: bool, title: bool) -> tuple[bool, bool, bool]:
    """Whether one deed is told of both, whether it says little, and whether different doers do it.

    `planned` when a plan and its fulfilment may meet; a headline's (`title`) doer may be named otherwise in the lead: a blaze, a fire.
    """
    deed, light, clash = False, True, False
    for x in fa:
        for y in fb:
            if x.role != y.role or not x.deeds & y.deeds or x.modal != y.modal or (x.plan != y.plan and not planned):
                continue
            if x.doer and y.doer and not (title and not (x.proper and y.proper)) and not x.pronoun and not y.pronoun and not x.doer & y.doer and x.proper == y.proper:
                clash = True
                continue
            if not title and x.doer - y.doer and y.doer - x.doer and (shared := x.doer & y.doer) and shared <= _BODIES:
                # "The Green-Left party won 14 seats", "the Labour Party nine".
                clash = True
                continue
            deed = True
            light = light and (x.light or y.light)
    return deed, light, clash
