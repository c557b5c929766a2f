"""Numbers that say by their own phrase how many there were before, or are with the numbered one: "both previous proposals", "her three predecessors".

A `Told` is so many of a class, and what they are to the numbered one. The class is the noun of the phrase; where none stands there ("none of the
previous five") it is that of the ordinal next to it. `_ledger` compares them with the ordinals of their class.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._grammar import deed_words, light
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.checks.numbers.ordinals._parts import STRETCHES
from newslint.checks.numbers.ordinals._tied import kinds_of
from newslint.checks.numbers.ordinals._whose import said_of
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span


class Told(NamedTuple):
    """So many of a class.

    `when` is "earlier" for all those before the numbered one, "some" for so many at least, "first" for the first so many, "at once" for those to whom it
    happened when it began ("the three passengers who died at the scene"). `whole` says that the phrase takes up all that was told: "the two earlier ones".
    """

    size: Count
    when: str
    whole: bool = False


_ADJ = r"(?:previous|earlier|prior|preceding|past|existing)"
_N = rf"(?i:{NUMERAL})"
_THE = r"(?:(?i:the|his|her|its|their|these|those|our)|[\w’'-]+[’']s?)"
_ALL = r"(?:[Aa]ll|[Nn]one of|[Nn]ot one of|[Nn]o one of|[Ee]ach of|[Ee]very one of)"
_EARLIER = regexp(
    # "Both (of his) previous proposals", "neither earlier attempt".
    rf"\b(?P<both>[Bb]oth|[Nn]either|[Ee]ither)(?: of)?(?: {_THE})? {_ADJ}(?= (?P<np1>[a-z]))"
    # "All three of his earlier budgets", "three previous attempts".
    rf"|\b{_ALL} (?P<all>{_N})(?: of)?(?: {_THE})? {_ADJ}(?= (?P<np2>[a-z]))"
    # "None of the previous five", "her previous three albums".
    rf"|\b{_THE} {_ADJ} (?P<the>{_N})\b(?=(?P<np3>.))"
    rf"|\b(?:{_THE}|{_ALL} the|[Aa]fter|[Tt]o|[Ff]ollowing|[Ii]n|[Hh]ad|[Hh]as|[Ww]ith|[Bb]y|[Dd]espite|[Oo]n|[Ww]on|[Ll]ost|[Mm]issed|[Mm]ade) (?P<his>{_N}) (?:[a-z]+ed )?{_ADJ}(?= (?P<np4>(?!(?:in|on|at|this|that)\b)[A-Za-z]))"
    rf"|^(?P<some>{_N}) (?:[a-z]+ed )?{_ADJ}(?= (?P<np8>[A-Za-z]))"
    rf"|\b{_THE} (?P<only>only|one|sole|single|lone) {_ADJ}(?= (?P<np5>[a-z]))"
    # "The five before it", "three others before him".
    rf"|\b(?:{_ALL} )?(?:the )?(?P<bef>{_N})(?: others| elections| ones)? (?:that (?:went |came )|which (?:went |came )|who (?:went |came ))?before (?:it|him|her|them|that|this(?: one)?)\b(?=(?P<np6>.|$))"
    # "The 31 countries already in the alliance".
    rf"|\bthe (?P<in>{_N})(?= (?P<np7>[a-z]+) (?:already|currently|now) (?:in|on|at|there|held|open|working|running|operating|behind|under|belonging|using)\b)"
)
_PREDECESSORS = regexp(rf"\b(?:(?P<both>[Bb]oth)(?: of)?|(?:[Aa]ll|[Nn]one of|[Ee]ach of)(?: (?P<k>{_N}))?(?: of)?)? ?\b(?:his|her|its|their|the|[\w’'-]+[’']s?) (?:(?P<n>{_N}) )?(?:immediate |most recent |last |male |female )?(?:predecessors|forerunners|precursors)\b", 2)
#: "The three passengers who died at the scene", "the four people killed on the day of the blast", "the five men arrested earlier".
_AT_ONCE = regexp(
    rf"\b[Tt]he (?:other )?(?P<n>{_N})(?: others?)? (?P<np>(?:[a-z-]+ ){{0,3}}?(?:[a-z]+s|men|women|people|children))?,? ?(?:(?:who|that|which) (?:had )?(?:been )?|)(?:[a-z]+ly )?(?P<deed>[a-z]+(?:ed|t|n|ght|de|ld))\b"
    r"(?P<when>[^,;.]{0,30}?\b(?:at the (?:scene|time)(?! of\b)|on the (?:spot|day)|instantly|outright|immediately|earlier|previously|already|before (?:it|her|him|them|then|that)|in the (?:blast|explosion|crash|attack|fire|collision|accident|wreck|collapse|avalanche) itself|that (?:day|night)))\b"
)
#: "The first six were all linked": the seventh is none of them.
_FIRST = regexp(rf"\b(?P<lead>[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|those) first (?P<n>{_N})\b(?! (?:years|months|weeks|days|hours|minutes|quarters|seasons|miles|sets|rounds|overs|pages|halves|seconds|decades|nights|floors|rows|of the year)\b)")
#: A stretch that a number measures: "in the previous three years".
_STRETCHES = frozenset("year month week day hour minute season decade night quarter century weekend summer winter campaign generation over term".split())
#: A stretch behind "in" and the like; elsewhere the last few of a row may be told and the rest not: "the two previous matches".
_GAMES = frozenset("game match round race start meeting outing fixture set".split())
_OF_A_GAME = frozenset("game set round inning over lap frame period half".split())
_OVER = regexp(r"(?:\b(?:in|over|during|from|than|of|for|after|on|at|through)(?: (?:all|both|each of|the|his|her|its|their))* |^In )\Z", 2)
_LAST_FEW = regexp(r"\b(?:previous|preceding|past)\b")


_DEFINITE = regexp(r"(?:the|these|those)\b", 2)


@lru_cache(maxsize=2)
def described(doc: Document) -> tuple[Told, ...]:
    """All of them, outside quotations."""
    return tuple(_described(doc))


def _described(doc: Document) -> Iterator[Told]:
    for number, s in enumerate(doc.sentences):
        text = s.of(doc.text).replace("\n", " ")
        for m in _EARLIER.finditer(text):
            group = next(g for g in ("both", "all", "the", "his", "some", "only", "bef", "in") if m[g])
            np = next(m.start(g) for g in ("np1", "np2", "np3", "np4", "np5", "np6", "np7", "np8") if m[g] is not None)
            noun, mods = phrase(doc, s, s.start + np + (group == "the"))
            if group in ("bef",):
                noun, mods = "", ()
            if singular(noun) in _STRETCHES or (singular(noun) in _GAMES and _OVER.search(text, 0, m.start(group))) or (not noun and group == "the" and text[: m.start()].endswith(("in ", "over ", "during ", "from ", "than "))) or doc.in_quotation(Span(s.start + m.start(), s.start + m.end())):
                continue
            value = 2 if group == "both" else 1 if group == "only" else value_of(m[group])
            whole = group in ("both", "all", "some") or _DEFINITE.match(m.group()) is not None
            yield Told(_count(doc, Span(s.start + m.start(group), s.start + m.end(group)), value, noun, mods, number, s, s.start + m.end()), "some" if group == "some" or (singular(noun) in _GAMES and _LAST_FEW.search(m.group())) else "earlier", whole)
        for m in _AT_ONCE.finditer(text):
            if not doc.in_quotation(Span(s.start + m.start(), s.start + m.end())):
                who = (m["np"] or "").rpartition(" ")[2]
                yield Told(_count(doc, Span(s.start + m.start("n"), s.start + m.end("n")), value_of(m["n"]), who, (), number, s, s.start + m.end("n"))._replace(form=m["deed"]), "at once", True)
        for m in _PREDECESSORS.finditer(text):
            if (m["both"] or m["n"] or m["k"]) and not doc.in_quotation(Span(s.start + m.start(), s.start + m.end())):
                g = next(g for g in ("n", "k", "both") if m[g])
                yield Told(_count(doc, Span(s.start + m.start(g), s.start + m.end(g)), 2 if g == "both" else value_of(m[g]), "predecessor", (), number, s, s.start + m.end()), "earlier")
        for m in _FIRST.finditer(text):
            noun, mods = phrase(doc, s, s.start + m.end("n") + 1)
            if value_of(m["n"]) > 1 and singular(noun) not in _STRETCHES | _GAMES and not doc.in_quotation(Span(s.start + m.start(), s.start + m.end())):
                yield Told(_count(doc, Span(s.start + m.start("n"), s.start + m.end("n")), value_of(m["n"]), noun, mods, number, s, s.start + m.end()), "first")


def _count(doc: Document, at: Span, value: int, noun: str, mods: tuple[str, ...], number: int, s: Span, end: int) -> Count:
    return Count(at, value, noun, mods, number, s, "described", doc.text[s.start : at.start].replace("\n", " "), doc.text[end : s.end].replace("\n", " "))


def phrase(doc: Document, s: Span, at: int) -> tuple[str, tuple[str, ...]]:
    """The noun that a phrase comes to from a word on, and the words before it; no noun where it is left out."""
    parse = doc.parse(s)
    i = next((k for k, w in enumerate(parse.words) if w.span.start >= at), None) if parse else None
    if parse is None or i is None:
        return "", ()
    noun: int | None = None
    k = i
    while k < len(parse.words) and k < i + 6:
        tag = parse.words[k].tag
        if not tag.startswith(("NN", "JJ", "HYPH", "VBG", "VBN")) or (noun is not None and (tag.startswith(("VB", "JJ")) or parse.words[noun].tag == "NNS")):
            break
        if tag.startswith("NN"):
            noun = k
        k += 1
    if noun is None:
        return "", ()
    return parse.words[noun].text.lower(), tuple(w.text.lower() for w in parse.words[i:noun])


_TRIALS = frozenset("attempt try bid effort push campaign go crack".split())
_EMPTY = ("", "one", "other", "time", "occasion")


#: Sentences that a phrase may stand before and behind an ordinal; and behind one that it takes up, or that a heading has.
_BEFORE, _BEHIND, _FAR = 2, 3, 6


def of_its_class(claim: Claim, told: Told, claims: tuple[Claim, ...]) -> bool:
    """Whether what a phrase counts is what an ordinal numbers."""
    doc, c = claim.doc, told.size
    gap = c.number - claim.number
    noun = singular(c.noun)
    apart = doc.block_at(claim.span.start).kind in ("headline", "deck", "caption")
    if not -_BEFORE <= gap <= (_FAR if apart or told.whole else _BEHIND) or (gap == 0 and claim.span.start <= c.span.start < claim.end):
        return False
    if told.when == "first" and noun in _EMPTY and not apart and doc.block_at(claim.span.start).span != doc.block_at(c.span.start).span:
        return False  # "third was Roe. In the long jump the order of the first three changed"
    if told.when == "first" and (claim.left.endswith(("the ", "The ")) and gap <= 0 and c.span.start < claim.span.start and claim.form == "bare"):
        return False
    if c.left.endswith(_JOINING) and claim.form in ("noun", "bare"):
        return gap == 0 and c.span.start > claim.end  # "became its 33rd member, joining the 31 countries already in the alliance"
    if told.when == "at once" and not noun:
        return claim.form == "noun" and 0 <= gap <= 1  # "the fourth body was found. The three found earlier"
    if told.when == "at once":
        return gap >= 0 and claim.form == "noun" and _of_people(claim, noun or "person") and bool(kinship([w for w in (*claim.act, *kinds_of(claim), *_of_victims(claim)) if not light(w)], (c.form,)))
    if told.when == "first" and noun in _EMPTY and claim.form == "noun" and claim.core[:1] in STRETCHES:
        return False  # "saved three points in the second set, the first two with aces"
    if noun in _EMPTY:
        # What is left out is what was numbered last.
        nearest = not any(o is not claim and o.n > 1 and not _AND.fullmatch(doc.text, claim.span.end, o.span.start) and min(claim.span.end, c.span.start) <= o.span.start < max(claim.span.start, c.span.start) for o in claims)
        return nearest and 0 <= gap <= 1 and not _another_plural(claim, c) if c.span.start > claim.span.start else nearest and gap == 0 and claim.form == "bare"
    if noun == "predecessor":
        return claim.form in ("noun", "bare") and gap in (0, 1) and (human(singular(claim.core[0]) if claim.core else "") or claim.form == "noun")
    if gap > _BEHIND and any(o is not claim and o.n > 1 and o.form != "label" and claim.number < o.number <= c.number and _names_it(o, c, noun) for o in claims):
        return False  # it takes up the one that was numbered last
    return _names_it(claim, c, noun) or (told.whole and told.when != "first" and gap >= 0 and _names_it_at_large(claim, c, noun))


def _names_it(claim: Claim, c: Count, noun: str) -> bool:
    """Whether a noun is that which is numbered, a word of its family, or what the numbered deed is done by or to."""
    gap, own = c.number - claim.number, singular(claim.core[0]) if claim.core else ""
    if claim.form == "time":
        # "Rejected her appeal for the third time. Her only previous appeal"; "rejected his nominee for the third time. It had turned down both previous candidates".
        verb, words = claim.verb, claim.parse.words
        done = [*(w for w in claim.act if not light(w)), *(stem(words[k].text) + words[k + 1].text.lower() for k in ((verb,) if verb is not None else ()) if k + 1 < len(words))]
        return gap >= 0 and (_undergoes(claim, noun) or (gap <= 1 and bool(kinship(done, [w for w in said_of(claim, c) if not light(w)]))) or bool(kinship((*claim.act, *done), (noun,)) or kinship((noun,), claim.act)))
    if own == noun:
        return claim.form in ("noun", "bare") or claim.core[:1] in BEGUN
    if noun in _GAMES and own in _OF_A_GAME:
        return False  # "the seventh game of the set. Both of their earlier meetings"
    if claim.form == "noun" and own in _TRIALS and _thwarted(claim.doc, c):
        return gap in (-1, 0, 1)
    kin = kinship((*claim.core[:1], *claim.act), (noun,))
    return bool(kin) and ((claim.form == "noun" and human(own) == human(noun)) or (claim.form == "bare" and bool(claim.owner))) and (kin == "same" or bool(kinship(claim.core[:1], (noun,))))


def _names_it_at_large(claim: Claim, c: Count, noun: str) -> bool:
    """Whether a noun takes up what is numbered by a more general one, or by the deed: "a third miner died. The two earlier victims", "the fourth plant that it has shut. The three earlier closures"."""
    if claim.form == "bare" and claim.right.startswith(" to "):
        return any(w.tag.startswith("NN") and w.span.start < claim.span.start and singular(w.text) == noun for w in claim.parse.words)  # "Storm Roe was the third to land. The three earlier storms"
    if claim.form != "noun" or not claim.core or noun in _GAMES:
        return False
    if _of_people(claim, noun) or kinship((noun,), claim.core[:1]):
        return True
    words = claim.parse.words
    deeds = [w for k in claim.parse.children(claim.noun or claim.at) if words[k].dep == "relcl" for w in deed_words(claim.parse, k)] + ([w for w in claim.act] if human(singular(claim.core[0])) else [])
    return bool(kinship([w for w in (*kinds_of(claim), *deeds) if not light(w)], (noun,))) or (noun in _EVENTS and claim.noun is not None and words[claim.noun].tag.startswith("NNP"))


#: What a thing with a name of its own may be called: "the fourth Whitbury Apple Day. The three earlier events".
_EVENTS = frozenset("event edition festival fair show gathering staging meeting conference race contest summit".split())
_ANYBODY = frozenset("person man woman".split())
_SEXES = frozenset("man woman boy girl".split())
_VICTIMS = frozenset("victim death fatality casualty".split())
_SUFFERS = ("die", "kill", "hurt", "infect", "murder", "shoot", "stab", "rob", "attack", "drown")


def _of_people(claim: Claim, noun: str) -> bool:
    """Whether a noun is of people as an ordinal's is, by a word that fits them all: the dead and the hurt are victims."""
    own = singular(claim.core[0])
    if not (human(own) or own in _VICTIMS):
        return False
    if own in _SEXES:
        return False  # "the third woman to lead it. The four earlier holders"
    if noun in _ANYBODY or own in _ANYBODY | _VICTIMS:
        return human(noun) or noun in _VICTIMS
    return noun in _VICTIMS and bool(kinship(_SUFFERS, (*claim.act, *kinds_of(claim))))


def _of_victims(claim: Claim) -> tuple[str, ...]:
    """What befell those who are numbered, by what they are called."""
    own = singular(claim.core[0])
    return ("die", "kill") if own in _VICTIMS else ("arrest", "charge") if own in ("suspect", "defendant") else ()


_JOINING = ("joining the ", "joined the ", "joins the ", "join the ")
_AND = regexp(r" (?:and|or) ")


def _undergoes(claim: Claim, noun: str) -> bool:
    """Whether a noun is what the numbered deed is done to."""
    parse, verb = claim.parse, claim.verb
    if verb is None:
        return False
    roles = ("dobj", "nsubjpass", "nsubj") if kinship(_TAKES_PLACE, (parse.words[verb].text.lower(),)) == "same" else ("dobj", "nsubjpass")
    return any(singular(parse.words[k].text) == noun for k in parse.children(verb) if parse.words[k].dep in roles)


#: What these are said of is what is held: "the fair opens for the 12th time".
_TAKES_PLACE = ("open", "begin", "start", "return", "end", "close", "finish", "go", "run", "take")


def alike(claim: Claim, told: Told) -> bool:
    """Whether a phrase takes up the whole of what an ordinal numbers, its time and place too: "its sixth case this year. The first five", "her three predecessors in that time", "the two earlier fires"."""
    c = told.size
    if told.whole and c.number >= claim.number and not _of_its_own(c):
        return told.when == "at once" or not {m.lower() for m in c.modifiers} - {w.text.lower() for w in claim.parse.words}
    return singular(c.noun) in _EMPTY or _IN_THAT_TIME.match(c.right) is not None


def _of_its_own(c: Count) -> bool:
    """Whether a phrase says itself what it is of: "the two earlier fires in the city"."""
    after = c.right.split()[len(c.modifiers) + bool(c.noun) :][:1]
    return bool(after) and after[0] in _JOINS


_JOINS = frozenset("in at for of on by against from to this since under with between as last".split())
_IN_THAT_TIME = regexp(r"(?: [a-z-]+){0,2} in (?:that|the same) (?:time|period|span)\b")


def _another_plural(claim: Claim, c: Count) -> bool:
    """Whether a sentence of its own before an ellipsis has its plural subject: "the fifth strike. The talks went on. None of the previous four"."""
    return any(w.tag == "NNS" and w.dep in ("nsubj", "nsubjpass") and singular(w.text) != singular(claim.core[0] if claim.core else "") and w.span.start > claim.end and w.span.end < c.span.start for s in claim.doc.sentences[claim.number + 1 : c.number] for p in (claim.doc.parse(s),) if p for w in p.words)


def _thwarted(doc: Document, c: Count) -> bool:
    """Whether those that were before failed: "both previous proposals were defeated"."""
    parse = doc.parse(c.sentence)
    fails = {verb + particle for row in _data.rows("terms/thwarted.tsv") for verb, _, particle in [row[0].partition("+")]}
    stems = {stem(f) for f in fails}
    return parse is not None and any(stem(w.text) in stems or (k + 1 < len(parse.words) and stem(w.text) + parse.words[k + 1].text.lower() in stems) for k, w in enumerate(parse.words))

