"""Those who did or met the same as a numbered one, named in a clause of their own: "Apple, Amazon and Microsoft got there before it", "two other men, Kyle Roe, 21, and Tom Beck, 20, were charged last week".

They are of its kind where the clause has its deed, and before it where the clause says so ("before it", "already") or gives its time. Each is told by a name, by a role
("her uncle Frank") or as one of a sort ("an Italian, a Briton and a Chinese national"); parents are two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.ordinals._behind import row
from newslint.checks.numbers.ordinals._claimed import scope, tail
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._grammar import deed_words, is_verb
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._numbers import NUMERAL, value_of
from newslint.checks.numbers.ordinals._others import near
from newslint.checks.numbers.ordinals._predecessors import women
from newslint.checks.numbers.ordinals._tellings import branch
from newslint.checks.numbers.ordinals._tied import done, kinds_of, own_words
from newslint.layers.names.people import human
from newslint.layers.numbers.nouns import is_time
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span


class Roll(NamedTuple):
    """Others told one by one; `closed` where the text leaves no room for one more of them, `all` where it says that these are all."""

    spans: tuple[Span, ...]
    many: int
    closed: bool
    all: bool = False


#: "The second of four daughters ... Two other sisters, Ida and Rosa, died before her": by age.
_OF_A_FAMILY = regexp(rf" of (?:the )?(?:(?i:{NUMERAL}) )?(?:[a-z-]+ )?(?:children|sons|daughters|brothers|sisters|siblings|boys|girls|kids)\b")


def doers(claim: Claim) -> Iterator[Roll]:
    """Rows of doers that are told in the sentences near an ordinal."""
    if claim.form == "time" or _OF_A_FAMILY.match(claim.right) or any(is_time(singular(w)) for w in claim.core):
        return
    if not claim.owner:
        yield from _before_it(claim)
        yield from _the_only_others(claim)
    yield from _did_the_same(claim)
    yield from _held_it(claim)


# What a row of doers is

_PARTS = regexp(r"(?:,|;)? and (?:also |then )?|[,;] ")
_ONLY = regexp(r"(?:Only|Just|Both|So far(?: only)?|The|Already) (?=[A-ZÀ-Þ])")
#: What one of a row is no longer told by.
_LONG = 9
_NO_ITEM = regexp(r"\b(?:or|but|not|nor|including|among|who|which|that|when|while|others?|more|both)\b|\d{3}")
_ROLE = regexp(r"(?:(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[Tt]he) (?:own )?|[Aa]n? |then )[a-z]+\b(?! [A-ZÀ-Þ])")
#: "Two other men, Kyle Roe and Tom Beck".
_GROUP = rf"(?:(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]hose) )?(?:(?:other|earlier|previous|first|fellow) )?(?:(?P<n>(?i:{NUMERAL})) )?(?:(?:other|more|earlier|previous|further|fellow|former) )?(?:[a-z-]+ )?(?:[A-Za-z][a-z]+s|[Mm]en|[Ww]omen|[Pp]eople|[Cc]hildren)(?: of (?:his|hers|theirs))?"
_LED = regexp(rf"{_GROUP}(?:,|:| –| -|\s—)? (?=[A-ZÀ-Þ])")
_LED_SORTED = regexp(rf"{_GROUP}, (?=an?\b)")
#: Two by their name.
_TWO = regexp(r"(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he [a-z]+[’']s|Both(?: his| her)?) (?:parents|grandparents|twin (?:brothers|sisters|sons|daughters))\Z")
_STATE = regexp(r"(?: of)?, [A-ZÀ-Þ][\w.-]+(?: [A-ZÀ-Þ][\w.-]+)?\Z")


def coordinated(text: str, start: int, end: int) -> list[Span]:
    """The parts of a row: names, each perhaps with who he is ("his own commander, Pete Conrad"), or words of one kind ("postal, railway and school workers"); none where it is no row."""
    opened = _ONLY.match(text, start, end)
    at, out = opened.end() if opened else start, []
    bounds = [*((m.start(), m.end()) for m in _PARTS.finditer(text, at, end)), (end, end)]
    for stop, after in bounds:
        if text[at:stop].strip():
            out.append(Span(at, stop))
        at = after
    if out and (led := re.fullmatch(_GROUP, out[0].of(text))) and led["n"] and value_of(led["n"]) == len(out) - 1:
        out = out[1:]  # "the two earlier victims, her husband and their daughter"
    if len(out) < 2 or " and " not in text[out[0].start : end] or any(len(s.of(text).split()) > _LONG or _NO_ITEM.search(s.of(text)) for s in out):
        return []
    if not any(re.search(r"[A-ZÀ-Þ]", s.of(text)[1:]) for s in out):
        return out
    # A role stands before its name, and is nobody besides: "his own commander, Pete Conrad".
    named = [s for k, s in enumerate(out) if not (_ROLE.match(s.of(text)) and k + 1 < len(out) and re.match(r"[A-ZÀ-Þ]", out[k + 1].of(text)))]
    return named if len(named) > 1 and all(re.search(r"[A-ZÀ-Þ]", s.of(text)) for s in named) else []


_NAMES_BEFORE = regexp(r"(?:[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3}, )+")
_OF_ROW = regexp(r"(?:[Uu]nions|[Cc]ouncils|[Gg]roups|[Tt]eams|[Ww]orkers|[Tt]owns|[Cc]ities|[Cc]ountries|[Ss]chools|[Cc]ompanies|[Bb]anks|[Aa]irlines|[Cc]lubs|[Ss]tates) (?:representing|of|in|from|such as) ")


def _row(text: str, parse: Parse, subject: int, s: Span, end: int) -> list[Span]:
    """The row that a subject is, from the first of its words."""
    words = parse.words
    start = words[min(k for k in branch(parse, subject))].span.start
    of = _OF_ROW.match(text, start, end)
    tail_end = end - len(text[start:end]) + len(text[start:end].rstrip(" ,"))
    if _NAMES_BEFORE.fullmatch(text, s.start, start):
        start = s.start  # "Apple, Amazon and Microsoft", whatever a parse makes of the first
    return coordinated(text, of.end() if of else start, tail_end)


def _named(text: str, start: int, end: int) -> list[Span]:
    """The names of a row, whatever it is led by: "two other men, ...", "Judges ..."."""
    flat = text[:end].rstrip(" ,")
    flat = flat[: state.start()] if (state := _STATE.search(flat, start)) and " and " in flat[start : state.start()] else flat
    if (names := row(flat, start)) or (led := _LED.match(flat, start)) is None:
        return names
    names = row(flat, led.end())
    return names if not led["n"] or value_of(led["n"]) == len(names) else []


# "Apple, Amazon and Microsoft got there before it", "Denmark and Norway have already signed"

#: Says of those told that they went before the numbered one.
_GONE = regexp(r"\b(?:before (?:it|him|her|them|that)|ahead of (?:it|him|her|them)|(?:had|have|has) gone before|preceded (?:it|him|her|them)|beat (?:it|him|her|them) to it|got there first|(?:did|done|do) (?:so|it|that) (?:first|earlier|before|previously))\b")
_ALREADY = regexp(r"\b(?:already|previously|earlier|all have|have all|had all)\b")
#: Takes up the deed that was told last.
_TO_DO_SO = regexp(r" (?:to (?:have )?(?:do|done) (?:so|it|that)|to follow(?: suit)?|who (?:did|has done) so)\b")
#: "The second club from the Midlands to do so": of one land.
_FROM_SOMEWHERE = regexp(r" (?:from|in|of|outside) (?:the )?[A-ZÀ-Þ]")
#: Some only of those who are named may be such.
_ONE_SORT = frozenset("woman girl boy relative minister official teenager foreigner brother sister child student judge senator officer lawmaker".split())
_BECOMES = regexp(r"\b(?:(?:would|will|could|to) (?:be|become)|became|becomes|becoming) (?:only )?the \Z")
_NOT_DONE = regexp(r"\b(?:not|never|no|would|could|may|might|will|almost|nearly|plan\w*|want\w*|hop\w+)\b|n[’']t\b")


def _before_it(claim: Claim) -> Iterator[Roll]:
    """A row of doers in a clause that says they went before."""
    doc, text = claim.doc, claim.doc.text.replace("\n", " ")
    inner = [w.text for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("JJ", "NN"))] if claim.noun is not None else []
    if _FROM_SOMEWHERE.match(claim.right):
        return
    kinds = kinds_of(claim)
    behind = [w.text.lower() for w in claim.parse.words if claim.end <= w.span.start < claim.end + 40 and w.pos in ("VERB", "NOUN")] if done(claim) else []
    for apart, s in near(claim):
        parse = doc.parse(s) if " and " in s.of(text) else None
        said = s.of(text).lower()
        if parse is None or (claim.form == "noun" and singular(claim.core[0]) in _ONE_SORT and singular(claim.core[0]) not in said):
            continue
        for verb, subject in _clauses(parse):
            w = parse.words[verb]
            clause = branch(parse, verb) | {verb}
            end = max(parse.words[k].span.end for k in clause)
            here = Span(parse.words[min(branch(parse, subject))].span.start, end)
            if here.start <= claim.span.start < here.end or _NOT_DONE.search(text, w.span.start, min(end, w.span.end + 12)):
                continue
            words = [*deed_words(parse, verb), *(x for k in parse.children(verb) if parse.words[k].dep == "xcomp" for x in deed_words(parse, k))]
            has = apart == -1 and any(parse.words[k].text in ("have", "has") for k in parse.children(verb)) and bool(kinship(done(claim), own_words(parse, verb)))  # "Denmark and Norway have signed it. Peru would be the second to sign"
            gone = _GONE.search(text, w.span.start - 20, s.end) if not re.search(r"[;.]", text[w.span.start : end - 1]) else None
            already = _ALREADY.search(text, w.span.start - 25, end) is not None and (_so_too(claim, behind, parse, verb, apart) or bool(kinship((*kinds, *claim.act, *behind), words)) or (apart in (0, -1) and end <= claim.span.start and _TO_DO_SO.match(claim.right) is not None))
            if not (gone or ((already or (has and _BECOMES.search(claim.left))) and all(i.lower() in said for i in inner))):
                continue
            spans = _row(text, parse, subject, s, _predicate(parse, subject, verb))
            if not spans and (object_ := next((k for k in parse.children(verb) if parse.words[k].dep == "dobj"), None)) is not None and already and kinship(done(claim), own_words(parse, verb)):
                below = branch(parse, object_)  # "have already charged his lawyer, his driver and his cook"
                last = parse.words[max(below)]
                spans = coordinated(text, parse.words[min(below)].span.start, last.span.end if last.pos != "PUNCT" else last.span.start)
            if len(spans) > 1 and not _told_of_itself(claim, spans):
                yield Roll(tuple(spans), len(spans), True)


#: To assent, whatever is put to those who are asked.
_ASSENT = frozenset("agreed agree backed back approved approve accepted accept ratified ratify endorsed endorse signed sign joined join supported support adopted adopt passed pass assented assent".split())
_REFUSAL = frozenset("refused refuse rejected reject declined decline voted opposed oppose objected object vetoed veto".split())


def _so_too(claim: Claim, behind: Sequence[str], parse: Parse, verb: int, apart: int) -> bool:
    """Whether those who have "already agreed", "voted yes" or "done so" have done what is numbered: "the third district to back the merger. York and Hull have already agreed"."""
    if not 0 <= apart <= 1 or (not done(claim) and not behind):
        return False
    word = parse.words[verb].text.lower()
    if any(parse.words[k].dep in ("dobj", "prep", "xcomp", "ccomp") and parse.words[k].text.lower() not in ("so", "yes", "in", "for", "favour", "favor") for k in parse.children(verb)):
        return False
    deeds = {w.lower() for w in (*done(claim), *behind)}
    return (word == "done" and any(parse.words[k].text.lower() in ("so", "the same") for k in parse.children(verb))) or (word in _ASSENT and bool(deeds & _ASSENT)) or (word in _REFUSAL - {"voted"} and bool(deeds & _REFUSAL)) or (word == "voted" and any(parse.words[k].text.lower() in ("yes", "in") for k in parse.children(verb)) and bool(deeds & _ASSENT))


#: "Ruiz in 1968 and Moe in 1998 were the only others", "until now, only Ruiz, Moe and Berg had done so".
_ONLY_OTHERS = regexp(r"(?:\A|[;,] (?:and )?)(?P<row>[A-ZÀ-Þ][^.;:]{4,120}?),? (?:were|are|had been|have been|being) the only (?:others?|other ones|ones before|previous ones|other [a-z]+s)(?=[.,;]|$| (?:to|who|before|so far)\b)")
_UNTIL_NOW = regexp(r"\b(?:[Uu]ntil (?:now|then|today|[A-Z][a-z]+day)|[Pp]reviously|[Bb]efore (?:then|that|now|today|[A-Z][a-z]+day)|[Ss]o far),? only (?P<row>[^.;:]{4,120}?) (?:had|have|has)\b")
_IN_YEAR = regexp(r",? (?:in|,) (?:[A-Z][a-z]+ )?(?:1[5-9]|20)\d\d,?")


def _the_only_others(claim: Claim) -> Iterator[Roll]:
    """A row of whom the text says that they are all the others."""
    doc, text = claim.doc, claim.doc.text.replace("\n", " ")
    for apart, s in near(claim):
        if apart == 0 or doc.in_quotation(s):
            continue
        for pattern in (_ONLY_OTHERS, _UNTIL_NOW):
            m = pattern.search(text[s.start : s.end])
            if m is None:
                continue
            plain = _IN_YEAR.sub(lambda x: " " * len(x[0]), m["row"])
            spans = [x for x in _names_of(plain) if x]
            if len(spans) > 1:
                at = s.start + m.start("row")
                found = [Span(at + x.start, at + x.end) for x in spans]
                if not _told_of_itself(claim, found):
                    yield Roll(tuple(found), len(found), True, True)


_EACH = regexp(r"(?:the )?[A-ZÀ-Þ][\w’'.-]+(?: (?:of |the )?[A-ZÀ-Þ][\w’'.-]+){0,4}")


def _names_of(row: str) -> list[Span]:
    """The names of a row, none where something else is in it."""
    spans = [Span(*m.span()) for m in _EACH.finditer(row)]
    rest = _EACH.sub("", row).replace(",", " ").split()
    return spans if set(rest) <= {"and", "the"} else []


def _clauses(parse: Parse) -> Iterator[tuple[int, int]]:
    """The verbs of a sentence with the subjects that stand before them."""
    for verb, w in enumerate(parse.words):
        subject = next((k for k in parse.children(verb) if parse.words[k].dep in ("nsubj", "nsubjpass") and k < verb), None)
        if subject is not None and is_verb(w):
            yield verb, subject


def _predicate(parse: Parse, subject: int, verb: int) -> int:
    """Where a clause goes on behind its subject."""
    behind = max(branch(parse, subject))
    helpers = [parse.words[k].span.start for k in range(subject + 1, verb + 1) if k > behind and (k == verb or parse.words[k].dep in ("aux", "auxpass", "advmod", "neg", "preconj") or parse.words[k].text in ("all", "both", "each"))]
    return min(helpers, default=parse.words[verb].span.start)


def _told_of_itself(claim: Claim, spans: Sequence[Span]) -> bool:
    """Whether the numbered one is among those told."""
    said = claim.sentence.of(claim.doc.text)
    if any(claim.sentence.start <= s.start < claim.sentence.end for s in spans):
        said = claim.doc.text[claim.span.start : claim.sentence.end]
    names = [w for s in spans for w in re.findall(r"[A-ZÀ-Þ][\w’'-]+", s.of(claim.doc.text))[-1:]]
    return any(re.search(rf"\b{re.escape(n)}\b", said) for n in names)


# "Hall, Nyman and Olsson were charged in March. Ek is the third person charged"

#: Sentences behind an ordinal, and behind one of a headline, in which the others may be told.
_FAR, _BELOW = 3, 5
#: What only some of those who are named may have done so with, and what was not done.
_NARROWED = regexp(r"\b(?:at|by|against|without|with|under|over|about|where|abroad|here)\b")
_UNTOLD = regexp(r"\b(?:not|never|no|would|could|may|might|will|almost|nearly)\b|n[’']t\b")
#: "On Tuesday, Hall and Nyman were arrested".
_WHEN_FIRST = regexp(r"(?:On|In|At|By|For|During|Since|After|Before|Last|Late|Early|Earlier|This|Also)\b[^,;]{1,60}, ")
_BEFORE_IT = regexp(r"[^.;,]* before (?:it|him|her|them)\b")
_TO_DO = regexp(r" (?:to [a-z]+|who [a-z]+|that [a-z]+|[a-z]+(?:ed|n|t))\b")
_EARLIER = regexp(r"\b(?:already|previously|earlier|also|had|last (?:week|month|year|night|summer|spring|winter|autumn|fall)|at the scene|days? (?:ago|before)|weeks? (?:ago|before)|the (?:day|week|month) before)\b")
#: Of another place or case.
_ELSE = regexp(r"(?<!no )\b(?:other|another|different|separate|unrelated) [a-z]+|\belsewhere\b|\bseparately\b")
#: Days that those of one case lie apart at most.
_ONE_CASE = 400
#: These are not all.
_PART = regexp(r"\band (?:[A-ZÀ-Þ][\w’'-]+ ){1,3}(?:on|in|last|at|was|had|followed|the) |\b(?:including|among|such as|like|(?<!no )others?(?! (?:men|women|people|members|[a-z]+s), [A-Z])|most recent\w*|in (?:separate|unrelated|another)|separately)\b")
#: A new one takes the place of those who left.
_COMES, _GOES = ("appoint", "name", "hire"), ("leave", "dismiss", "resign", "oust")


#: "Charged with the murder", "arrested over her death": of the one case that is told.
_THE_CASE = regexp(r"(?:with|over|about|under|by|at) (?:the|this|that|his|her|their) (?:[a-z-]+ )?(?:murder|killing|death|robbery|shooting|stabbing|attack|rape|fire|theft|riot|plot|fraud|kidnapping|abduction|bombing|raid|explosion|blast|crash|scheme|case|assault|heist|burglary)s?\b")


def _did_the_same(claim: Claim) -> Iterator[Roll]:
    """Rows of those who are told as doers of the same deed."""
    doc = claim.doc
    if claim.form != "noun":
        return
    counted = scope(claim, doc.metadata.date)
    inner = {w.text.lower() for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("JJ", "NN"))}
    own = kinds_of(claim)
    itself = claim.noun is not None and claim.parse.words[claim.noun].dep in ("nsubj", "nsubjpass")  # "a fourth suspect was arrested"
    kinds = (*own, *(_GOES if kinship(claim.act, _COMES) else ()), *(claim.act if itself else ()))
    if (claim.owner and kinds == own) or (not (itself or human(singular(claim.core[0]))) and not _TO_DO.match(claim.right)) or counted.kind in ("since", "row", "occasion", "unknown"):
        return
    here = claim.sentence.of(doc.text)
    high = doc.block_at(claim.span.start).kind in ("headline", "deck", "caption")
    for s in doc.sentences[max(claim.number - 1, 0) : claim.number + (_BELOW if high else _FAR) + 1]:
        parse = doc.parse(s)
        said = s.of(doc.text)
        if parse is None or doc.in_quotation(s) or inner - set(said.lower().split()) or ((m := _NARROWED.search(tail(claim))) and m.group() not in said and not _THE_CASE.match(tail(claim)[m.start() :]) and not _same_thing(claim, m.end(), parse)):
            continue
        for verb, subject in _clauses(parse):
            w = parse.words[verb]
            if max(branch(parse, subject)) > verb or not kinship(kinds, own_words(parse, w.head if w.text in ("did", "had") and w.dep == "advcl" else verb)):
                continue
            aims = [c for c in parse.children(verb) if parse.words[c].dep in ("dobj", "xcomp")]
            before = _BEFORE_IT.match(doc.text, w.span.end, s.end) is not None  # "made landfall before it"
            if not before and any(parse.words[c].text not in here for a in aims for c in (a, *parse.children(a)) if parse.words[c].tag.startswith(("JJ", "NN", "VB"))):
                continue  # "left a rival pact"
            end = _predicate(parse, subject, verb)
            roll = _told(claim, parse, subject, s, end)
            if roll is None or _UNTOLD.search(doc.text, end, w.span.end) or _among(claim, roll.spans):
                continue
            gone = [t.readings[0].high for t in doc.dates_in(s) if t.readings and t.span.start > end]
            if (counted.start and gone and max(gone) < counted.start) or _ELSE.search(doc.text, end, s.end) or not _of_the_sort(claim, parse, roll):
                continue
            if gone and not done(claim) and doc.metadata.date and (doc.metadata.date - max(gone)).days > _ONE_CASE:
                continue  # "a second man was charged on Monday. Roe and Beck were charged in 2011"
            past = before or bool(gone) or _EARLIER.search(said, max(end - s.start, 0)) is not None
            yield roll._replace(closed=past and s.start > claim.span.start and not _PART.search(said, max(end - s.start, 0)) and not _one_more(claim, kinds, s))


def _same_thing(claim: Claim, start: int, parse: Parse) -> bool:
    """Whether what narrows an ordinal is named again: "charged over the murder" and "charged with his murder", "with it"."""
    words = claim.parse.words
    thing = next((w for w in words if w.span.start >= claim.span.end + start and w.tag.startswith("NN")), None)
    return thing is not None and bool({thing.text, "it"} & {w.text for w in parse.words})


def _told(claim: Claim, parse: Parse, subject: int, s: Span, end: int) -> Roll | None:
    """The row that a subject is, with or without what it is led by."""
    text = claim.doc.text.replace("\n", " ")
    start = parse.words[min(branch(parse, subject))].span.start
    clause = text.rfind("; ", s.start, start) + 2 if ";" in text[s.start : start] else s.start
    front = _WHEN_FIRST.match(text, clause, start)
    clause = front.end() if front else clause
    names = max((_named(text, at, end) for at in (clause, start)), key=len)
    many = [1] * len(names)
    led = _LED_SORTED.match(text, start, end)  # "the two earlier victims, a student and a chef"
    start = led.end() if led else start
    if not names and _SORTED.match(text, start):
        names = [] if re.search(r"\d", text[start:end]) else coordinated(text, start, start + len(text[start:end].rstrip(" ,")))
        sorts = [_SORTED.match(n.of(text)) for n in names]
        names = names if all(sorts) else []
        many = [value_of(m["n"]) if m["n"] else 1 for m in sorts if m]
    if names and not (led and led["n"] and value_of(led["n"]) != sum(many)):
        return Roll(tuple(names), sum(many), False)
    two = _TWO.match(text[:end].rstrip(" ,"), start) or _TWO.match(text[: parse.words[subject].span.end], start)
    return Roll((Span(start, parse.words[subject].span.end),), 2, False) if two and human(singular(claim.core[0])) else None


#: Whoever somebody is, he is one of these.
_ANYBODY = frozenset("person man suspect victim member employee worker official player candidate foreigner resident passenger defendant patient survivor fatality casualty soldier skier climber politician union".split())


def _of_the_sort(claim: Claim, parse: Parse, roll: Roll) -> bool:
    """Whether those told may be of what is numbered: none of "a third Briton was seized; an Italian and a Dane were seized before", "a second goalkeeper has left; striker Ann Roe and winger Eva Lang left in May"."""
    core = claim.parse.words[claim.noun].text if claim.noun is not None else ""
    end = roll.spans[-1].end
    said = {singular(w.text) for w in parse.words if w.span.start < end}
    roles = {singular(w.text) for w in parse.words if w.span.start < end and w.tag in ("NN", "NNS") and human(singular(w.text))}
    if singular(core) in said or not human(singular(core)):
        return not core[:1].isupper() or singular(core) in said
    if core[:1].isupper() or singular(core) in _SEXES:
        return not roles and not _SORTED.match(roll.spans[0].of(claim.doc.text)) and not core[:1].isupper()
    return not roles or singular(core) in _ANYBODY or bool(roles & _KIN)


_SEXES = frozenset("woman girl boy child teenager".split())
_KIN = frozenset("father mother brother sister uncle aunt cousin son daughter husband wife parent".split())


#: One of a sort or of a family: "an Italian, a Briton and a Chinese national", "the teachers, the nurses and the firefighters".
_SORTED = regexp(rf"(?:an?|the|his|her|its|their|(?P<n>{NUMERAL}))\b(?! (?:of|in)\b)", 2)


def _one_more(claim: Claim, kinds: Sequence[str], s: Span) -> bool:
    """Whether the same deed is told of another one elsewhere: then a row is not of all."""
    doc = claim.doc
    for other in doc.sentences:
        if other in (s, claim.sentence) or (parse := doc.parse(other)) is None:
            continue
        for verb, subject in _clauses(parse):
            w, who = parse.words[verb], parse.words[subject]
            if who.pos in ("PROPN", "NOUN") and who.text not in claim.sentence.of(doc.text) and w.tag in ("VBD", "VBN") and kinship(kinds, own_words(parse, verb)):
                return True
    return False


#: "Okoro became the third man", "he is the third man": somebody by himself.
_ONE = regexp(r"(?:He|She|(?!The|A|An|Police|It|This|That|They)[A-ZÀ-Þ][\w’-]+) (?:is|was|became|has|will|would)\b")


def _among(claim: Claim, names: Sequence[Span]) -> bool:
    """Whether the numbered one is among those who are named, or another is told to follow."""
    doc = claim.doc
    if not re.search(r"[A-ZÀ-Þ]", "".join(n.of(doc.text)[1:] for n in names)):
        return False
    rest = "".join(c for k, c in enumerate(claim.sentence.of(doc.text)) if not names[0].start <= claim.sentence.start + k < names[-1].end)
    return any(re.search(rf"\b{re.escape(n.of(doc.text).split()[-1])}\b", rest) for n in names) or not (re.search(r"[A-ZÀ-Þ]", rest[1:]) or _ONE.match(rest))


# "The second woman in the job. Nora Fields edited the paper from 1978 to 1984 and Jean Marsh from 1995 to 2001"

_IN_POST = regexp(r" (?:in (?:the|that|this) (?:job|post|role|position|office|chair)|to (?:hold|fill|occupy|take) (?:the|that|this) (?:job|post|role|position|office|chair|title)|to (?:lead|head|run|chair|govern|edit|direct|command|captain|manage|conduct|preside over) (?:it|the|a|an|[A-Z])[^.;,]*)")
_IN_YEARS = r"(?:(?:from|between|in|until|since) (?:19|20)\d\d|\(?(?:19|20)\d\d[-–](?:19|20)?\d\d\)?)"
_HOLDER = regexp(rf"(?P<name>(?P<given>[A-ZÀ-Þ][\w’-]+) (?:[A-Z]\. )?[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ][\w’-]+)?)(?:, [^,.;]{{3,50}},)?(?: [a-z’'-]+){{0,8}}? ?{_IN_YEARS}")


def _held_it(claim: Claim) -> Iterator[Roll]:
    """Women who held a post before the newest, each with her years."""
    doc = claim.doc
    if claim.form != "noun" or claim.core[:1] != ("woman",) or not _IN_POST.match(claim.right):
        return
    known = doc.text[doc.sentences[max(claim.number - 1, 0)].start : claim.sentence.end]
    names: dict[str, Span] = {}
    for s in doc.sentences[claim.number + 1 : claim.number + 1 + _FAR]:
        for m in _HOLDER.finditer(doc.text, s.start, s.end):
            if m["name"].split()[-1] not in known and not doc.in_quotation(s) and (m["given"].lower() in women() or doc.knowledge.sex_of(m["given"]) == "f"):
                names.setdefault(m["name"].split()[-1], Span(*m.span("name")))
    if len(names) > 1:
        yield Roll(tuple(names.values()), len(names), False)
