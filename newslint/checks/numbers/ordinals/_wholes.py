"""An ordinal against the whole that it is of, where the whole is told by its frame: "payable in four instalments, and the fifth", "a fourth defeat in three matches".

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks import _data
from newslint.checks.numbers.ordinals._claim_cues import OF_THIS
from newslint.checks.numbers.ordinals._claimed import scope
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.document import Document
from newslint.layers.numbers.words import ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?P<n>(?i:{NUMERAL}))"

#: More than this many words between an outcome and its trials tell of something else.
_IN_TRIALS = regexp(rf"^ (?:[a-z-]+ )?(?:(?:of|for|by) [\w’'-]+ )?in (?:just |only |as many as |the (?:last|past) |(?:his|her|its|their) (?:last|past|first|opening) |the opening |the first )?{_N} (?:[a-z-]+ )??(?P<what>[a-z]+s)\b")
#: "The fourth night in a festival of three".
_IN_A_SET = regexp(rf"^ (?:in|of|from) (?:an?|the|this|its|his|her|their) (?:[a-z-]+ )?[a-z]+ of {_N}(?=[.,;:]|$)")


@cache
def trials_of() -> dict[str, frozenset[str]]:
    """What each outcome is one of: a match has one win."""
    out: dict[str, frozenset[str]] = {}
    for outcomes, trials in _data.rows("terms/trials.tsv"):
        for outcome in outcomes.split("|"):
            out[outcome] = out.get(outcome, frozenset()) | frozenset(trials.split("|"))
    return out


def in_trials(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """More outcomes than trials: "a fourth defeat in three matches"; one beyond the last of its set: "the fourth night in a festival of three"."""
    if claim.n < 2:
        return
    m = _IN_TRIALS.match(claim.right)
    what = (claim.core[0],) if claim.core else claim.act[:1]
    if m is not None and not any(singular(m["what"]) in trials for outcome, trials in trials_of().items() if singular(what[0] if what else "") == outcome or (claim.form == "time" and kinship(what, (outcome,)) == "same")):
        m = None
    m = m or (_IN_A_SET.match(claim.right) if claim.form == "noun" else None)
    if m is not None and value_of(m["n"]) < claim.n:
        at = Span(claim.end + m.start("n"), claim.end + m.end("n"))
        yield Clash(claim.span, (at,), f"of {m['n']} there is no {nth(claim.n)}")


_ON_LIST = regexp(
    rf"^ (?:place )?(?:on|in) (?:an?|the|its|his|her|their|[a-z]+[’']s|the [\w’' -]{{1,25}}[’']s?) (?:[a-z-]+ ){{0,2}}?(?:list|field|ranking|rankings|league|table|standings|poll|grid|class|order|line-up|slate|ticket) of {_N}\b"
    rf"|^ (?:place )?(?:in|of|out of) (?:an?|the|[\w’'-]+[’']s?) (?:[a-z-]+ )?(?P<m>(?i:{NUMERAL}))-(?:man|woman|person|horse|boat|car|team|club|nation|country|strong|runner|rider|candidate|way|crew|player|driver|yacht|swimmer|dog)\b"
)


def on_a_list(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A place below the last: "seventh on the party's list of five"."""
    m = _ON_LIST.match(claim.right) if claim.form == "bare" or (claim.core and claim.core[0] in ("place", "spot", "position")) else None
    g = "n" if m is None or m["n"] else "m"
    if m is not None and value_of(m[g]) < claim.n:
        yield Clash(claim.span, (Span(claim.end + m.start(g), claim.end + m.end(g)),), f"of {m[g]} none is {nth(claim.n)}")


# "The fourth country he is visiting on a three-nation tour", "lead the five-match series 2-1 going into the sixth Test"

_COMPOUND = regexp(rf"\b(?P<n>(?i:{NUMERAL}))-(?P<unit>[a-z]+)[ \n](?P<what>(?:(?!and\b|or\b)[\w’'-]+[ \n]){{0,3}}?(?:{'|'.join(sorted({w for _, wholes, _ in _data.rows('terms/wholes.tsv') for w in wholes.split('|')}))})s?)\b", 2)
_EXTENDED = regexp(r"\b(?:extend\w*|extra|added|adding|additional|unscheduled|unofficial|instead|expanded|another|previous|next|earlier)\b")
#: The part is that of the whole, none of a season or of a row: nothing else follows that it is of.
_OF_IT = regexp(r"(?![^.,;]{0,40}\b(?:since|in a row|this (?:year|season|week|month|summer|winter))\b)(?! (?:of|between|in|against|from|for) (?!(?:an?|the|its|his|her|their|this) (?:(?P<n>[\w’'-]+-[a-z]+)|(?P<of>tour|trip|series|tie|final|indictment|panel)\b)|(?!Group|Pool|Division)[A-Z]))")
_OF_WHAT = regexp(r" (?:of|in|from) (?:the|its|his|her|their|this) (?P<what>[a-z]+)\b(?!-)")
#: Where a word between the two names one series of several: "the fourth Test follows the three-match one-day series".
_PART_OF = regexp(r"(?: (?:and (?:last|final)|[a-z]+ is (?:visiting|to visit)|(?:he|she|it|they) (?:is|are|was|were|will|has|had)[a-z ]{0,20}))?,? (?:of|in|on) (?:the|an?|his|her|their|its|this) ")
_STANDS = regexp(r"\b(?:lead|leads|led|trail|trails|trailed|level|ahead|won|win|lost|lose|drawn|drew)\b")
#: Sentences between a whole and its part.
_NEAR = 2


@cache
def _made_of() -> tuple[tuple[frozenset[str], frozenset[str], frozenset[str]], ...]:
    """The units, the wholes and the parts of each kind."""
    return tuple((frozenset(a.split("|")), frozenset(b.split("|")), frozenset(c.split("|"))) for a, b, c in _data.rows("terms/wholes.tsv"))


def of_a_compound(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A part beyond the last of a whole that is called by their number."""
    doc, own = claim.doc, singular(claim.core[0]) if claim.core else ""
    if claim.form != "noun" or claim.n < 2 or not _OF_IT.match(claim.right) or OF_THIS.match(claim.right) or scope(claim, doc.metadata.date).kind not in ("open", "occasion", "unknown"):
        return
    kinds = [(units, wholes) for units, wholes, parts in _made_of() if own in parts]
    near = doc.sentences[max(claim.number - _NEAR, 0) : claim.number + _NEAR]
    found = [m for s in near for m in _COMPOUND.finditer(doc.text, s.start, s.end) if not doc.in_quotation(Span(*m.span())) and any(m["unit"] in units and any(singular(w) in wholes for w in m["what"].split()) for units, wholes in kinds)]
    if len(found) != 1 or claim.n <= (n := value_of(found[0]["n"])) or n < 2:
        return
    m, s = found[0], doc.sentence_at(found[0].start())
    joined = claim.end <= m.start() and _PART_OF.fullmatch(doc.text[claim.end : m.start()].replace("\n", " ")) is not None
    if (of := _OF_WHAT.match(claim.right)) is not None and singular(of["what"]) != singular(m["what"].split()[-1]):
        return  # "the fifth game of the trip"
    if not joined and (claim.owner[:1] in (("his",), ("her",)) or _EXTENDED.search(s.of(doc.text)) or _EXTENDED.search(claim.sentence.of(doc.text)) or claim.left.endswith(("a ", "A ")) or claim.n > n + 3):
        return
    if not joined and len(m["what"].split()) > 1 and not (s == claim.sentence and m.end() < claim.span.start and _STANDS.search(doc.text, s.start, m.start())):
        return
    yield Clash(claim.span, (Span(*m.span()),), f"a {m['n']}-{m['unit']} {m['what'].split()[-1]} has no {nth(claim.n)}")


# "A third-floor window of their two-story house"

_NTH = "|".join(w for w, v in ORDINALS.items() if 2 <= v <= 30)
_FLOOR = regexp(rf"\b(?P<n>{_NTH}|\d{{1,3}}(?:nd|rd|th))[- ](?:floor|story|storey)\b(?! (?:attic|loft|roof|addition|extension))")
_STORIES = regexp(rf"(?<!and-a-half-)(?<!half )\b(?P<n>(?i:{NUMERAL}|single))[- ](?:story|storey|storeyed|storied|floor) (?!(?:window|flat|room|balcony|unit|walk-up|apartment(?! (?:house|building|block|complex)))\b)(?:[\w’'-]+ ){{0,3}}?(?P<what>house|home|building|block|hotel|apartment(?: (?:house|building|block|complex))?|tower|structure|bungalow|dwelling|school|hospital|mansion|factory|store|complex|tenement|hostel|motel|walk-up|villa|cottage|barn)\b")
_ELSEWHERE = regexp(r"\b(?:neighbo[u]?ring|next door|nearby|adjacent|adjoining|across the street|opposite|another|other|hospital|later|planned|proposed|add(?:s|ed|ing)?|build|extension)\b")


def floors(doc: Document) -> Iterator[Clash]:
    """A floor above the top one of the only building whose floors are told."""
    for m in _FLOOR.finditer(doc.text):
        here = doc.sentence_at(m.start())
        number = doc.sentences.index(here)
        near = [s for s in doc.sentences[max(number - _NEAR, 0) : number + 2] if doc.block_at(s.start).kind == doc.block_at(here.start).kind]
        told = [h for s in near for h in _STORIES.finditer(doc.text, s.start, s.end)]
        if len(told) != 1 or doc.in_quotation(Span(*m.span())) or _ELSEWHERE.search(here.of(doc.text)) or _ELSEWHERE.search(doc.sentence_at(told[0].start()).of(doc.text)):
            continue
        size = 1 if told[0]["n"].lower() == "single" else value_of(told[0]["n"])
        n = int(re.sub(r"\D", "", m["n"]) or ORDINALS[m["n"].lower()])
        if size < n <= size + 5:
            yield Clash(Span(*m.span("n")), (Span(*told[0].span()),), f"a {told[0]['what']} of {told[0]['n'].lower()} has no {nth(n)} floor")


# "Convicted of two of the three charges. He was cleared of the fourth charge"

_SOME_OF = regexp(rf"\b(?:(?i:{NUMERAL})|all but one|most|some|none|both) of (?:the|his|her|its|their) (?:original )?(?P<n>(?i:{NUMERAL})) (?P<np>(?:[a-z-]+ ){{0,3}}?(?:charges|counts|allegations|offences|offenses|indictments|demands|conditions|defendants|suspects|accused|proposals|amendments|measures|resolutions|questions|complaints|appeals|men|women|climbers|hostages|miners|fugitives|attackers|hijackers|gunmen))\b")


def after_some(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One beyond the whole of which some have been told."""
    doc = claim.doc
    if claim.form != "noun" or claim.n < 3 or not claim.left.endswith((" the ", "The ")) or not _ENDS_THERE.match(claim.right):
        return
    for s in doc.sentences[max(claim.number - 3, 0) : claim.number + 1]:
        for m in _SOME_OF.finditer(doc.text, s.start, min(s.end, claim.span.start)):
            if singular(m["np"].split()[-1]) == singular(claim.core[0]) and 2 <= value_of(m["n"]) < claim.n <= value_of(m["n"]) + 2 and not doc.in_quotation(Span(*m.span())) and not _EXTENDED.search(claim.sentence.of(doc.text)):
                yield Clash(claim.span, (Span(*m.span("n")),), f"of {m['n']} there is no {nth(claim.n)}")
                return


_ENDS_THERE = regexp(r"(?:[.,;:)]|$| (?:against|was|were|had|has|which|that|who|related|relates|concerned|alleged|is|and|but|on|in)\b)")

# "The third victim of Saturday's double killing", "a third gold in his double"

_DOUBLES = {"double": 2, "twin": 2, "triple": 3, "quadruple": 4}
_OF_A_DOUBLE = regexp(r" (?:and (?:last|final) )?(?:victim|body|man|woman|person|child|dead|death|boy|girl|bomb|blast|explosion|bomber|killing|murder) (?:to die )?(?:of|in|from) (?:(?:an?|the|this|that|[\w’'. -]{1,30}?[’']s?) )?(?:[\w’'-]+ ){0,2}?(?P<n>double|twin|triple|quadruple)[ -](?P<what>[a-z]+)\b")
#: What has so many dead, and what has so many of its own.
_KILLINGS = frozenset("killing murder shooting stabbing homicide hanging execution fatality drowning suicide manslaughter".split())
_BLASTS = frozenset("bombing blast explosion attack bomb".split())
_A_BLAST = frozenset("bomb blast explosion bomber".split())


def of_a_double(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One beyond those of a double deed: "the third victim of the double murder", "the third blast in the twin bombing"."""
    m = _OF_A_DOUBLE.match(claim.doc.text[claim.span.end : claim.sentence.end].replace("\n", " ")) if claim.n > 2 else None
    if m is None or _DOUBLES[m["n"]] >= claim.n or not claim.core:
        return
    what, own = singular(m["what"]), singular(claim.core[0])
    if (what in _KILLINGS and own not in _A_BLAST) or (what in _BLASTS and own in _A_BLAST):
        yield Clash(claim.span, (Span(claim.span.end + m.start("n"), claim.span.end + m.end("n")),), f"a {m['n']} {m['what']} has no {nth(claim.n)}")


# "Became the 29th member of a bloc that until Sunday had 27"

_JOINS = regexp(r"\b(?:became|becomes?|becoming|is|was|as|joined as|made it) (?:only )?(?:the|its|their) \Z")
_UNTIL_THEN = regexp(
    rf" (?P<what>[a-z]+)(?: [a-z]+)? of (?:an?|the) (?:[\w-]+ ){{1,3}}?(?:that|which) (?:(?:until|before) [^,.;]{{2,20}}|previously|already|formerly|earlier) (?:had|counted|numbered|comprised|consisted of|was made up of) (?:only |just )?(?P<n>(?i:{NUMERAL}))(?= (?P<of>[a-z]+)|[.,;:]|$)"
)


def next_member(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """Who joins so many and is not the next: "the 29th member of a bloc that until Sunday had 27"."""
    m = _UNTIL_THEN.match(claim.doc.text[claim.span.end : claim.sentence.end].replace("\n", " ")) if claim.form == "noun" and _JOINS.search(claim.left) else None
    if m is None or (m["of"] and singular(m["of"]) != singular(m["what"]) and m["of"] not in ("of", "and", "but")):
        return
    n = int(value_of(m["n"]))
    if claim.n != n + 1:
        yield Clash(claim.span, (Span(claim.span.end + m.start("n"), claim.span.end + m.end("n")),), f"after {m['n']} comes the {nth(n + 1)}, not the {nth(claim.n)}")


# "Lend it $60 million in three instalments ... the fourth instalment of its loan", "has now performed two such operations"

_IN_PARTS = regexp(rf"\bin {_N} (?:equal |separate |annual |monthly |quarterly |yearly )?(?P<what>instal?lments|tranches|stages|phases|payments|parts|steps|volumes)\b")
_SUCH = regexp(rf"\bha(?:s|ve) now [a-z]+(?:ed|n|t|ne|ld|de) {_N} such (?P<what>[a-z]+s)\b")
_PARTS_NEAR = 4


def in_parts(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A part beyond those that something is told to come in; and one done that is not the last of those done so far."""
    doc = claim.doc
    if claim.form != "noun" or claim.n < 2 or not claim.core or doc.in_quotation(claim.span):
        return
    near = doc.sentences[max(claim.number - _PARTS_NEAR, 0) : claim.number + _PARTS_NEAR + 1]
    told = [m for s in near for m in _IN_PARTS.finditer(doc.text, s.start, s.end) if singular(m["what"]) == singular(claim.core[0])]
    if len(told) == 1 and value_of(told[0]["n"]) < claim.n:
        yield Clash(claim.span, (Span(*told[0].span("n")),), f"of {told[0]['n']} there is no {nth(claim.n)}")
    for s in doc.sentences[claim.number : claim.number + 2]:
        m = _SUCH.search(doc.text, max(s.start, claim.end), s.end)
        if m is not None and not doc.in_quotation(s) and value_of(m["n"]) != claim.n and not any(q.kind == "ordinal" and q.span != claim.span for q in doc.numbers_in(s)):
            yield Clash(claim.span, (Span(*m.span("n")),), f"a total of {m['n']} makes this the {nth(int(value_of(m['n'])))}, not the {nth(claim.n)}")
            return


READINGS = (in_parts, in_trials, on_a_list, of_a_compound, after_some, of_a_double, next_member)
