"""An ordinal against the size of its whole, where the text tells who or what they all are.

Those who take part in one event are all that it had ("two cars collided ... the driver of the third car"); the last of a row has the row's number
("the 30th and last flight ... 29 flights in 12 years"); the first two on a list are its first and second. As in `_sure`, each reading has a tie in
grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.ordinals._behind import row
from newslint.checks.numbers.ordinals._claim_cues import CHOSEN, MEMBERS, OF_THIS, PARTS
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._grammar import governor
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, SETS, Count, value_of
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?i:{NUMERAL})"
_THE = regexp(r"(?:\b(?:the|its|their)|[’']s) \Z", 2)
#: Others of the kind may be about.
_MORE = regexp(r"\b(?:another|other|others|further|more|additional|at least|including|joined|also)\b", 2)


# "Two cars collided on Highway 9. The driver of the third car was taken to hospital"

#: What takes two or more, and so tells of all that took part.
_TOGETHER = frozenset(stem(w) for w in "collided collide crashed crash clashed clash met meet fought fight raced race competed compete duelled sparred tied merged merge".split())
_TOOK_PART = regexp(r"(?:took part|were involved|involved)\b")
#: Sentences that a number may stand before the numbered one.
_NEAR = 2


def beyond_those_told(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """One more than took part in what is told, or than underwent what the numbered one did."""
    doc = claim.doc
    if claim.form != "noun" or claim.n < 3 or not _THE.search(claim.left) or claim.right.startswith((" of ", " to ")):
        return
    noun = singular(claim.core[0])
    same = [c for c in counts if c.form == "numeral" and c.noun and singular(c.noun) == noun]
    if not same or any(c.value >= claim.n for c in same):
        return
    c = next((c for c in reversed(same) if 0 <= claim.number - c.number <= _NEAR and c.span.end < claim.span.start), None)
    if c is None or c.value != claim.n - 1 or c.part or c.more or c.loose or doc.in_quotation(c.span) or doc.block_at(c.span.start).kind != doc.block_at(claim.span.start).kind:
        return
    between = doc.text[c.span.end : claim.span.start]
    if _MORE.search(between) or _MORE.search(c.left) or re.search(rf"\b(?:an?|{nth(claim.n)}) (?:[\w-]+ ){{0,2}}{re.escape(noun)}\b", between):
        return
    parse = doc.parse(c.sentence)
    i = parse.at(c.span.start) if parse else None
    verb = governor(parse, i) if parse is not None and i is not None else None
    if parse is None or i is None or verb is None:
        return
    head, w = parse.words[parse.words[i].head], parse.words[verb]
    bare = not any(parse.words[k].dep in ("det", "poss") for k in parse.children(parse.words[i].head))
    if head.dep in ("nsubj", "nsubjpass") and head.head == verb and bare and w.tag in ("VBD", "VBN") and not {"has", "have"} & {parse.words[k].text.lower() for k in parse.children(verb)} and (stem(w.text) in _TOGETHER or _TOOK_PART.search(doc.text, w.span.start, w.span.start + 20)):
        yield Clash(claim.span, (c.span,), f"there is no {nth(claim.n)} of {c.span.of(doc.text).lower()}")


# "All three defendants were convicted. Two were jailed last week; the third will be sentenced on Thursday"

_ALL_THE = regexp(r"(?:\b[Aa]ll(?: of)?(?: the)?) \Z")


def all_of(claim: Claim, c: Count) -> bool:
    """Whether an ordinal without a noun is of those who were all told just before."""
    return claim.form == "bare" and claim.left.endswith(("the ", "The ")) and c.form == "numeral" and c.span.end < claim.span.start and 0 <= claim.number - c.number <= 1 and bool(c.noun) and _ALL_THE.search(c.left) is not None


def beyond_all_of(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """One more than they all are."""
    c = next((c for c in reversed(counts) if all_of(claim, c)), None)
    between = claim.doc.text[c.span.end : claim.span.start] if c is not None else ""
    if c is not None and claim.n == c.value + 1 and (claim.right.startswith(" of them") or not claim.right.startswith(" of ")) and not _MORE.search(between) and not claim.doc.in_quotation(c.span):
        yield Clash(claim.span, (c.span,), f"there is no {nth(claim.n)} of all {c.span.of(claim.doc.text).lower()}")


# "Two bombs went off. The first ... and the third 10 minutes later"; "One is in Rome and another in Lyon. The third"

_EXIST = regexp(r" (?:[\w’'-]+ ){1,8}?(?:are|were|is|have been|had been|was) (?:still |now )?(?:known|thought|believed|said|left|in existence|made|built|printed|struck|preserved|extant)\b|(?: [\w’'-]+){1,8}? (?:exists?|existed|survives?|survived|remains?|remained)\b")
_ONE, _OTHER = regexp(r"(?:^|[.;:,] |– )(?:one|the first)\b", 2), regexp(r"\b(?:another|the other|a second|the second|and one)\b", 2)
_AS_SUBJECT = regexp(r"(?:^|[.;] ?|, (?:and|but|while) )(?:the )?\Z", 2)


def beyond_all_told(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """One more than there are, after each of them was told."""
    doc = claim.doc
    if claim.n != 3 or (claim.form == "noun" and not claim.core) or claim.form not in ("bare", "noun") or not claim.left.lower().endswith("the ") or not _AS_SUBJECT.search(claim.left) or claim.right.startswith(" of "):
        return
    for c in reversed(counts):
        if c.value != 2 or c.form != "numeral" or not 0 <= claim.number - c.number <= 3 or c.span.end > claim.span.start or not c.noun or c.part or c.more or c.loose or doc.in_quotation(c.span):
            continue
        if claim.form == "noun" and singular(claim.core[0]) != singular(c.noun):
            continue
        only = c.left.lower().endswith(("only ", "just ", "there are ", "there were "))
        told = doc.text[c.sentence.end : claim.span.start].lstrip().replace("\n", " ") if c.number < claim.number else ""
        if only and _EXIST.match(c.right) and _ONE.search(told) and _OTHER.search(told) and not re.search(r"\b(?:until|before|previously)\b", c.left + told, re.IGNORECASE):
            yield Clash(claim.span, (c.span,), f"there is no third of {c.span.of(doc.text).lower()}")
        return


# "The king has three daughters. The fourth, Ingrid, is 12"

_STATE = frozenset("is are has have lives live works work stands stand sits sit lies lie plays play runs run faces face".split())
_COMING = regexp(r"\b(?:will|would|planned|due|to be|opens?|opening|under construction|being built|next|soon|yet|expected|proposed|another|new|expecting|pregnant|former|late|honorary|vacant|missing)\b")
_NARROW = regexp(r"(?: [\w’'-]+){0,3}? (?:in|with|from|by|under|over|left|more|already|so far|now|who|which|that|and|or|but|including|for)\b")


def beyond_the_standing(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """One more than there are, by a verb of the present: it is not to come, and none that has gone."""
    doc = claim.doc
    if claim.n < 3 or claim.form not in ("bare", "noun") or claim.verb is None or claim.left.lower() not in ("the ", "their ", "his ", "her ", "its ") or claim.parse.words[claim.verb].text.lower() not in _STATE or not claim.number or claim.right.startswith((" of ", " to ")) or _COMING.search(claim.sentence.of(doc.text)):
        return
    near = [c for c in counts if c.number == claim.number - 1 and c.form == "numeral" and c.noun]
    if len(near) != 1 or any(c.value >= claim.n and singular(c.noun) == singular(near[0].noun) for c in counts):
        return
    c = near[0]
    if c.value != claim.n - 1 or c.part or c.more or c.loose or doc.in_quotation(c.span) or (claim.form == "noun" and singular(claim.core[0]) != singular(c.noun)) or _COMING.search(c.sentence.of(doc.text)):
        return
    parse = doc.parse(c.sentence)
    i = parse.at(c.span.start) if parse else None
    verb = governor(parse, i) if parse is not None and i is not None else None
    if parse is None or i is None or verb is None or parse.words[verb].tag not in ("VBZ", "VBP") or {"not", "n't", "n’t"} & {parse.words[k].text.lower() for k in parse.children(verb)}:
        return
    head = parse.words[i].head
    has = parse.words[verb].text.lower() in ("has", "have") and parse.words[head].dep == "dobj"
    are = parse.words[head].dep == "nsubj" and parse.words[head].head == verb and not c.left.strip().endswith(("the", "The"))
    if (has and not _NARROW.match(c.right)) or (are and not any(parse.words[k].dep in ("prep", "relcl", "acl") for k in parse.children(head))):
        yield Clash(claim.span, (c.span,), f"there is no {nth(claim.n)} of {c.span.of(doc.text).lower()}")


# "Four of the five states agreed. Nevada, the sixth, wants more time"

# "The third of the five schools to be shut, leaving only Derby Road open"

# "The 30th and last flight of the programme ... It made 29 flights in 12 years"

_AND_LAST = regexp(r" and (?:last|final|concluding) (?!day\b|week\b|year\b|minute\b)")
_IN_ALL = regexp(r"(?: [\w’'-]+){0,5}? (?:in all|in total|altogether|between them|(?:over|in|across|during|through) (?:more than |nearly |almost |the |its |his |her |about )?(?:\w+[- ])?(?:years?|decades?|history|career|life|lifetime)\b)")
_OUTRIGHT = regexp(r"\b(?:flew|made|ran (?:for|to)|lasted|spanned|completed|comprises?|comprised|consists? of|consisted of|has|had|in all|all|totall?ed|staged|wrote|published|broadcast|gave|played|fought|sailed|after) (?:a total of |only |its |his |her |the |all )?\Z", 2)
_SO_MANY = regexp(rf"\b(?P<k>{_N})(?:(?P<dash>-)| )(?P<noun>[a-z]+)\b")
_SERIES = regexp(r" (?:[a-z’'-]+ ){0,2}?(?:series|cycle|saga|sequence|set|tour|run|programme|program|epic|drama|work|project|plan|scheme|process|development|trial|study|operation|strategy|upgrade|renovation|expansion|rollout)\b")
_BOOKS = frozenset("book novel volume part instalment installment".split())
_FILMS = frozenset("film movie picture part instalment installment episode chapter".split())


def last_of_all(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The last of a row whose length is told."""
    doc = claim.doc
    if claim.form != "noun" or claim.n < 2 or not _AND_LAST.match(doc.text, claim.span.end) or OF_THIS.match(claim.right):
        return
    noun = singular(claim.core[0])
    high = doc.block_at(claim.span.start).kind in ("headline", "deck", "caption")
    nouns = {noun} | {w for kin in (_BOOKS, _FILMS) if noun in kin for w in kin}
    for s in doc.sentences[max(claim.number - 3, 0) : claim.number + (6 if high else 3) + 1]:
        for m in _SO_MANY.finditer(doc.text, s.start, s.end):
            if singular(m["noun"]) not in nouns or doc.in_quotation(Span(*m.span())) or claim.span.start <= m.start() < claim.end:
                continue
            left, right = doc.text[s.start : m.start()].replace("\n", " "), doc.text[m.end() : s.end].replace("\n", " ")
            whole = (m["dash"] and _SERIES.match(right) is not None and noun in MEMBERS | PARTS) or (not m["dash"] and _OUTRIGHT.search(left) is not None and _IN_ALL.match(right) is not None and not CHOSEN.search(left[-40:]))
            n = value_of(m["k"])
            if whole and n != claim.n and abs(n - claim.n) <= 3:
                yield Clash(claim.span, (Span(*m.span("k")),), f"the last of {m['k'].lower()} is not the {nth(claim.n)}")
                return


# "There are three meetings. The first is on May 3 and the fourth and last on May 9"

_THE_LAST = regexp(r",? (?:and|which is also the) (?:last|final)(?= of (?:them|these|those|the)\b| (?:is|was|will|in|on|at|from|to|by|comes?|came|takes?|took|follows?|begins?|ends?|opens?|goes|went|one|has|had|should|this|next|[A-Z]|[a-z]+(?:ed|s)\b)|[,.;:])")
_THE_FIRST = regexp(r"\b(?:the|its|his|her|their) first\b(?! (?:time|place|day|year|week|of its kind)\b)|\b(?:one|the opening one|the opener)\b", 2)
_BEING_MADE = regexp(r"\b(?:being|under way|in the works|in production|planned)\b")
#: Sentences between a number and the last of what it counts.
_TOLD_WITHIN = 3


def the_last_told(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """The last of so many, after the first of them was told, that has another number."""
    doc, text = claim.doc, claim.doc.text
    if claim.form not in ("bare", "noun") or claim.n < 2 or not _THE_LAST.match(text.replace("\n", " "), claim.span.end) or not claim.left.lower().endswith("the "):
        return
    if _BEING_MADE.search(claim.right):
        return  # "has three films. The fourth and last is being made"
    noun = singular(claim.core[0]) if claim.form == "noun" and claim.core else ""
    for c in reversed(counts):
        if c.form != "numeral" or not c.noun or c.span.end > claim.span.start or not 0 <= claim.number - c.number <= _TOLD_WITHIN or c.part or c.more or c.loose or c.value < 2 or doc.in_quotation(c.span):
            continue
        between = text[c.span.end : claim.span.start]
        if (noun and noun not in (singular(c.noun), "one", "last")) or not _THE_FIRST.search(between) or _MORE.search(between) or _MORE.search(c.left) or doc.block_at(c.span.start).kind != doc.block_at(claim.span.start).kind:
            continue
        if singular(c.noun) in _STRETCH_OF or any(o.span.start > c.span.end and o.span.end < claim.span.start and o.form == "numeral" and o.noun and o.number > c.number and singular(o.noun) == singular(c.noun) for o in counts):
            continue
        if c.value != claim.n and abs(c.value - claim.n) <= 3:
            yield Clash(claim.span, (c.span,), f"the last of {c.span.of(text).lower()} is not the {nth(claim.n)}")
        return


#: Measures, of which none is the last.
_STRETCH_OF = frozenset("year month minute hour mile kilometre kilometer metre meter point percent goal run people person pound dollar euro degree".split())


# "The seats go to the first two names on the list, Lena Kuhn and Ole Brandt. Sabine Voss, who was second"

_FIRST_FEW = regexp(rf"\b[Tt]he (?:first|top|leading|best) (?P<k>{_N})(?! (?:times|years|days|weeks|months|of)\b)(?: [a-z’'-]+){{0,7}}?(?:,| were| are|:|, namely) ")
_ON_IT = regexp(r"(?: place)?(?: on (?:the|its|their|that|this|his|her) (?:[\w’'-]+ ){0,3}?(?:list|ticket|slate|ballot|shortlist|table|podium)\b|[,.]|$| (?:in|on|at) )")
_PLACED = regexp(r"(?P<name>[A-ZÀ-Þ][\w’'-]+),? (?:(?:who|which) )?(?:was|were|is|came|comes|finished|placed|ranked|ran|ended(?: up)?|stood|stands|had finished|had been|had come) (?:only |just |a close |a distant )?(?:in )?(?:the )?\Z")


def of_the_first_few(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A place among the first few that is another's by the row of their names."""
    doc = claim.doc
    placed = _PLACED.search(claim.left) if claim.form == "bare" and claim.n >= 2 and _ON_IT.match(claim.right) else None
    if placed is None:
        return
    for s in doc.sentences[max(claim.number - 2, 0) : claim.number + 1]:
        for m in _FIRST_FEW.finditer(doc.text, s.start, min(s.end, claim.span.start)):
            flat = doc.text[: min(s.end, claim.span.start)].replace("\n", " ")
            names = row(flat, m.end())
            k = value_of(m["k"])
            if len(names) == k >= claim.n and not any(placed["name"] in x.of(doc.text) for x in names) and not doc.in_quotation(s):
                yield Clash(claim.span, tuple(names), f"{', '.join(x.of(doc.text) for x in names)} were the first {m['k']}, so {placed['name']} is not {nth(claim.n)}")
                return


# "On the fourth leg of a three-nation tour"

_TOUR = regexp(rf" (?:of|on|in) (?:an?|the|his|her|its|their|this|that|[\w’' ]{{1,40}}[’']s?) (?:[\w-]+ ){{0,2}}?(?P<k>{_N})-(?:nation|country|city|stop|leg|state|venue|port|town|island|capital|date) (?:[\w-]+ ){{0,3}}?(?:tour|trip|visit|swing|voyage|journey|cruise|pilgrimage|run)\b")
_STOPS = frozenset("leg stop stage city country nation capital port destination venue state town date show concert".split())


def of_a_tour(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """More stops than a tour has lands or towns."""
    m = _TOUR.match(claim.right) if claim.form in ("noun", "bare") and (not claim.core or singular(claim.core[0]) in _STOPS) else None
    if m is not None and claim.n > value_of(m["k"]):
        yield Clash(claim.span, (Span(claim.end + m.start("k"), claim.end + m.end("k")),), f"of {m['k']} there is no {nth(claim.n)}")


# "With the arrest of a third suspect they now have both men in custody"

_NOW_ALL = regexp(rf"\b(?:now (?:have|has|hold|holds|had)|(?:have|has|had|hold) now|leaves?|means?|puts?|brings?) (?:(?P<both>both)(?: of the)?|all (?:of )?(?:the )?(?P<k>{_N}))(?: of the)? (?P<who>[a-z]+)(?P<rest>[^.;]{{0,80}})")
_CLOSED = regexp(r"\b(?:custody|arrest|arrested|bars|held|caught|captured|dead|charged|jail|prison|wanted|sought|cell|cells)\b")


def with_all_now(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One more than all who are held now."""
    doc = claim.doc
    if claim.form != "noun" or claim.n < 3 or not human(singular(claim.core[0])):
        return
    for s in doc.sentences[claim.number : claim.number + 2]:
        m = _NOW_ALL.search(doc.text, max(s.start, claim.end), s.end)
        if m is None or doc.in_quotation(Span(*m.span())) or not human(singular(m["who"])) or not _CLOSED.search(m["rest"]):
            continue
        k = 2 if m["both"] else value_of(m["k"])
        if claim.n > k:
            g = "both" if m["both"] else "k"
            yield Clash(claim.span, (Span(*m.span(g)),), f"there is no {nth(claim.n)} of {m[g].lower()}")
        return


# A caption: "the third survivor"; its text: "Only two people have been brought out alive"

# "Telora, the fourth-largest of the country's three operators"

# "The duo's third member", "in 21st place of the 20 who started"

_SETS_OWN = regexp(rf"\b(?P<set>{'|'.join(('duo', 'trio', 'quartet', 'quintet', 'sextet', 'septet', 'octet', 'trilogy', 'triptych'))})[’']s? \Z", 2)
_OF_STARTERS = regexp(rf"(?: place)?,? (?:out )?of (?:the )?(?P<k>{_N}) (?:who|that|to) [a-z]+")


def of_a_set(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A member beyond the last of a set by name, and a place below the last of those who took part."""
    own = _SETS_OWN.search(claim.left)
    if own is not None and claim.form == "noun" and singular(claim.core[0]) in MEMBERS and claim.n > SETS[own["set"].lower()]:
        at = claim.sentence.start + own.start("set")
        yield Clash(claim.span, (Span(at, at + len(own["set"])),), f"a {own['set'].lower()} has no {nth(claim.n)}")
        return
    m = _OF_STARTERS.match(claim.right) if claim.form == "bare" or claim.core[:1] == ("place",) else None
    if m is not None and claim.n > value_of(m["k"]):
        yield Clash(claim.span, (Span(claim.end + m.start("k"), claim.end + m.end("k")),), f"of {m['k']} there is no {nth(claim.n)}")


READINGS = (of_a_set, beyond_the_standing, beyond_those_told, beyond_all_told, last_of_all, the_last_told, of_the_first_few, of_a_tour, with_all_now, beyond_all_of)
