"""The others that an ordinal counts among, told in a row of dates, names or things, and whether they are as many as it says.

A row belongs to an ordinal where the text ties it there: it hangs on the ordinal's own clause ("after losses to Hull and York"), or a sentence
nearby tells the same deed of the same one ("he also won in 2011 and 2014"), or its noun takes the numbered one up ("the earlier ballots, in May
and June"). What narrows the ordinal must hold of the row, or the row must refer to it. Nothing is weighed. Where the row may hold the numbered
one itself, an ordinal has to fit neither count.
"""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.ordinals._claim_cues import MOST, may_be_told
from newslint.checks.numbers.ordinals._claimed import Scope, scope, tail
from newslint.checks.numbers.ordinals._families import apart_in_kind, kinship, singular
from newslint.checks.numbers.ordinals._grammar import deed_words, is_verb, light, main_verb
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim, nth
from newslint.checks.numbers.ordinals._recited import row
from newslint.checks.numbers.ordinals._tellings import _when, times
from newslint.checks.numbers.ordinals._told import asserted
from newslint.document import Document
from newslint.layers.dates.model import Interval
from newslint.layers.names.people import human
from newslint.layers.numbers.words import CARDINALS
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

#: Sentences before and after an ordinal that may tell of the others; those of a headline are the text's first.
BEFORE, AFTER, BELOW = 2, 2, 5
#: So few are told in full: with more, a row that is too short may be a choice.
FEW = 5


class Row(NamedTuple):
    """Occasions or those who had them, told together."""

    spans: tuple[Span, ...]
    #: Those told by each: "two in January and another in March".
    many: int
    whens: tuple[Interval | None, ...]
    #: "behind": it hangs on the ordinal's clause and is of what went before; "earlier": said to be so; "told": of the same deed by the same.
    tie: str


def told_in_rows(doc: Document, claims: Sequence[Claim]) -> Iterator[Clash]:
    """The ordinals that no row beside them fits."""
    for claim in claims:
        if claim.form not in ("noun", "time", "bare") or not (may_be_told(claim) or _titled(claim)):
            continue
        counted = scope(claim, doc.metadata.date)
        if (claim.n == 1 and (not asserted(claim, counted) or _OF_MORE.search(tail(claim)))) or (claim.form == "bare" and not _SAID.search(claim.left) and not _titled(claim)):
            continue
        if claim.n == 1 and (told := _again_or_followed(claim)):
            yield told
            continue
        rows = [r for r in _rows(claim, counted) if r.tie == "behind" or not _pointed_at(claim, counted)]
        found = [(row, _totals(claim, row, counted)) for row in rows]
        if any(claim.n in totals for _, totals in found):
            continue
        for row, totals in found:
            if (min(totals) > claim.n and (claim.n > 1 or _surely_before(claim, row))) or (max(totals) < claim.n and _closed(claim, row, counted)):
                yield Clash(claim.span, row.spans, _says(claim, row, totals))
                break


_FOLLOWS = regexp(r"(?:It|The [a-z]+|This) (?:follows|followed|is the follow-up to|comes after|came after) (?P<name>[“\"][A-Z]|(?:(?:his|her|its|their) )?(?:[a-z-]+ )?(?:debut|first)\b)")
_SUCH = regexp(r"[ \n]such\b")


def _again_or_followed(claim: Claim) -> Clash | None:
    """A first that comes again or follows another: "ran aground again. It was the first such accident"; "her first album. It follows “Paper Boats”"."""
    doc, text = claim.doc, claim.doc.text
    if claim.number + 1 < len(doc.sentences) and claim.owner and claim.form == "noun":
        s = doc.sentences[claim.number + 1]
        if (m := _FOLLOWS.match(text, s.start, s.end)) is not None:
            return Clash(claim.span, (Span(*m.span("name")),), "it follows another")
    if claim.form != "noun" or not claim.number or not _SUCH.match(text, claim.span.end) or not _IT_IS.match(text, claim.sentence.start):
        return None
    before = doc.parse(doc.sentences[claim.number - 1])
    main = main_verb(before) if before is not None else None
    if before is None or main is None:
        return None
    again = next((w for k, w in enumerate(before.words) if w.text.lower() == "again" and w.head == main), None)
    return Clash(claim.span, (again.span,), "what is done again is no first") if again is not None else None


def _titled(claim: Claim) -> bool:
    """Whether a title leaves the article out: "Amaral is third to quit"."""
    return claim.form == "bare" and claim.n <= MOST and claim.doc.block_at(claim.span.start).kind in ("headline", "deck") and claim.right.startswith(" to ")


#: "The first to win twice": there are others who won.
_OF_MORE = regexp(r"\b(?:twice|both|times|in a row|consecutive|successive|and|without|with|only|more than|at least|as|under|over|by|since)\b")
#: An ordinal without a noun says how many there are as a predicate or in apposition; else it only points: "won the second".
_SAID = regexp(r"(?:\b(?:is|was|be|been|being|as|are|were|became|becomes?|becoming|marks?|marked|made it|make it|makes it|making it|make this|making this)|[,—–-]) (?:[A-Z][\w’'-]*[’']s? |the [a-z]+[’']s? )?(?:only |just |already )?(?:the |his |her |its |their |a )?$")
#: "In the second set" points to one, "in the second accident this year" counts.
_POINTS = frozenset("in at of during from into through for".split())


def _pointed_at(claim: Claim, counted: Scope) -> bool:
    """Whether an ordinal only says which one is meant."""
    words = claim.parse.words
    if claim.form != "noun" or claim.noun is None or words[claim.noun].dep != "pobj" or counted.kind not in ("open", "occasion") or claim.owner:
        return False
    return words[words[claim.noun].head].text.lower() in _POINTS and any(words[c].text.lower() == "the" for c in claim.parse.children(claim.noun))


def _says(claim: Claim, row: Row, totals: set[int]) -> str:
    words = [s.of(claim.doc.text) for s in row.spans]
    if claim.n == 1:
        return f"an earlier time is told (“{words[0]}”)"
    listed = f"{', '.join(words[:-1])} and {words[-1]}"
    return f"{listed} before it make this the {nth(row.many + 1)}, not the {nth(claim.n)}"


def _closed(claim: Claim, row: Row, counted: Scope) -> bool:
    """Whether a row that is too short may be taken for all: "after Alex and Bonnie", "her earlier titles came in 2008 and 2010"."""
    if claim.n > FEW or counted.kind == "row" or len(row.spans) < 2:
        return False
    text = claim.doc.text
    return row.tie == "behind" or (row.tie == "earlier" and _ALL_EARLIER.search(text, claim.doc.sentence_at(row.spans[0].start).start, row.spans[0].start) is not None)


_ALL_EARLIER = regexp(r"\b(?:the|his|her|its|their|whose|both|only) (?:[a-z’']+ )?(?:earlier|previous|prior|other|past) [^,.;]*?,?(?: (?:were|came|was|in|on|at|against|with|to|of|both|all|had|been|won|also|back|[a-z]+ed|the|[A-Z][a-z]+)){0,8} ?\Z", 2)


def _surely_before(claim: Claim, row: Row) -> bool:
    """Whether a row beside a first is told as an earlier time of the same: "it also won in 2001", "the earlier ones, in May and June"."""
    text = claim.doc.text
    s = claim.doc.sentence_at(row.spans[0].start)
    return row.tie == "earlier" or _ALSO.search(text, s.start, row.spans[0].start) is not None


# What an ordinal numbers

_TO_DO = regexp(r"(?: (?!(?:who|that|which)\b)[\w’'-]+){0,8}? (?:to(?: have)?|who (?:has|have|had)|that (?:has|have|had)) (?:been? )?(?P<verb>[a-z]+)\b")
#: Nouns that hold what is numbered: "a third round of talks", "a second case of fever".
_HELD = regexp(r" of (?:the )?(?:[a-z-]+ )?(?P<noun>[a-z]+)\b")
_HOLDERS = frozenset("round case bout piece set series wave edition act spell bid".split())


def _kinds(claim: Claim) -> tuple[str, ...]:
    """The words that name what is numbered: its noun, what a round is of, what somebody is the third to do."""
    out = list(claim.core[:1])
    if claim.core and claim.core[0] in _HOLDERS and (m := _HELD.match(claim.right)):
        out.append(m["noun"])
    if (claim.form == "bare" or (claim.core and human(singular(claim.core[0])))) and (m := _TO_DO.match(claim.right)):
        out.append(m["verb"])
        if m["verb"] == "do":
            out += claim.act
    if claim.form != "noun" or claim.core[:1] in BEGUN:
        out += [*claim.act, *_up(claim)]
    after = claim.parse.words[claim.noun + 1 : claim.noun + 2] if claim.noun is not None else ()
    return tuple(w for w in dict.fromkeys((*out, *(w.text.lower() for w in after if w.tag == "VBG"))) if not light(w))


_IT_IS = regexp(r"(?:It|This|That) (?:was|is|will be|would be|marks?|marked|makes|made|became|becomes)\b")


def _up(claim: Claim) -> list[str]:
    """The deeds of the clauses that an ordinal without a noun hangs in, or of the sentence before where its own only says "It was the third"."""
    out: list[str] = []
    words, k = claim.parse.words, claim.noun if claim.noun is not None else claim.at
    for _ in range(12):
        if words[k].head == k:
            break
        k = words[k].head
        if is_verb(words[k]) and not light(words[k].text):
            out += deed_words(claim.parse, k)
    if not claim.core and claim.number and _IT_IS.match(claim.doc.text, claim.sentence.start) and (before := claim.doc.parse(claim.doc.sentences[claim.number - 1])) is not None:
        main = main_verb(before)
        out += [*deed_words(before, main), *(before.words[c].text.lower() for c in before.children(main) if before.words[c].dep.startswith("nsubj"))] if main is not None else []
    return out


# The rows

_GAP = regexp(r"[^;:()“”]{0,90}(?:,|\band\b|/|\bthen\b)[^;:()“”]{0,90}|, “[^”]{1,60}” (?:in|on) |[^;:()]{0,20}“[^”]{1,60}”[^;:()]{0,40}")
_TURN = regexp(r"\b(?:but|while|whereas|although|though|because|until|when|if|without|before|instead|not|never|between)\b")
#: Between dates of one row stand no more than these and a name or two.
_BARE = regexp(r"(?:[,/]| and| then| again| in| on| at| of| by| against| to| with| over| for| late| early| once| more| the| a| an| another| [A-ZÀ-Þ“][\w’'À-ÿ.”-]*){1,12} ?")
_BEHIND = regexp(
    r"\b(?:after|following|besides|alongside|behind|succeeding|joining|to (?:go|put) with|in addition to|on top of|on the heels of|(?:adding|added|adds|add) (?:[^,.;]{1,40} )?to|com(?:es?|ing) after|came after|follow(?:s|ed)(?! by))\b",
    2,
)
#: A clause of its own between "after" and its row: "after a man who lost in".
_ENDED = regexp(r"[;:()]|,? (?:who|which|whose|where|but|while|because|as)\b")
_EARLIER = regexp(r"\b(?:(?:the|his|her|its|their|whose|both|two|three|four) )?(?:earlier|previous|prior|past|preceding|former|other|last (?:two|three|four)|first (?:two|three|four))\b", 2)
_ALSO = regexp(r"\b(?:also|already|previously|earlier|before|too|as well|again|another|had|having|once)\b", 2)
_SOME = regexp(r"\b(?:including|such as|among|like|most of|some of|one of|between|since|neither|no|not|never|from|until|unlike|(?:one|two|three|four|five|several) of)(?: [\w’'-]+){0,3} \Z", 2)


def _near(claim: Claim) -> Iterator[tuple[int, Span]]:
    doc = claim.doc
    kind = doc.block_at(claim.sentence.start).kind
    high = kind in ("headline", "deck", "caption")
    for k in range(max(claim.number - BEFORE, 0), min(claim.number + (BELOW if high else AFTER), len(doc.sentences) - 1) + 1):
        s = doc.sentences[k]
        here = doc.block_at(s.start).kind
        if (here == kind or (high and here not in ("headline", "deck", "caption"))) and not doc.in_quotation(Span(s.start, s.start + 1)):
            yield k - claim.number, s


def _rows(claim: Claim, counted: Scope) -> Iterator[Row]:
    kinds = _kinds(claim)
    for apart, s in _near(claim):
        parse = claim.doc.parse(s)
        if parse is not None:
            yield from _dated(claim, counted, kinds, apart, s, parse)
            if claim.n > 1:
                yield from _named(claim, kinds, apart, s, parse)


def _dated(claim: Claim, counted: Scope, kinds: tuple[str, ...], apart: int, s: Span, parse: Parse) -> Iterator[Row]:
    doc, text = claim.doc, claim.doc.text
    until = doc.metadata.date or dt.date.max
    lately = until - dt.timedelta(_LATELY) if doc.metadata.date else until
    own = Span(claim.span.start, claim.end + len(tail(claim))) if apart == 0 else Span(0, 0)
    told = [(t.span, when) for t in times(doc, s) if not own.start <= t.span.start < own.end and (when := _when(t, until)) is not None and not _SOME.search(text, s.start, t.span.start) and t.modifier not in ("this", "current")]
    groups: list[list[tuple[Span, Interval]]] = []
    for span, when in told:
        gap = text[groups[-1][-1][0].end : span.start].replace("\n", " ") if groups else ""
        if groups and _GAP.fullmatch(gap) and not _TURN.search(gap) and not groups[-1][-1][0].end <= own.start < span.start:
            groups[-1].append((span, when))
        else:
            groups.append([(span, when)])
    for group in groups:
        items = [group[0]]
        for one, two in zip(group, group[1:]):
            gap = text[one[0].end : two[0].start].replace("\n", " ")
            if _BARE.fullmatch(gap) or _again(claim, kinds, parse, one[0].end, two[0].start):
                items.append(two)
        spans = tuple(span for span, _ in items)
        tie = _tie(claim, counted, kinds, apart, s, parse, spans[0])
        if tie and len(items) > (claim.n > 1):
            inside = [(a, w) for a, w in items if counted.start is None or w.high >= counted.start]
            if len(inside) == 1 and tie == "told" and inside[0][1].high >= lately:
                continue  # the numbered one itself
            if len(inside) > (claim.n > 1) and (counted.kind != "row" or tie == "behind" or _running([w for _, w in inside])):
                yield Row(tuple(a for a, _ in inside), _many(parse, [a for a, _ in inside]), tuple(w for _, w in inside), tie)


def _many(parse: Parse, dates: Sequence[Span]) -> int:
    """How many the clauses of these dates tell of: "two inmates died in January and another in March"."""
    words = parse.words
    by_verb: dict[int | None, list[Span]] = {}
    for at in dates:
        by_verb.setdefault(_governors(parse, at)[1], []).append(at)
    total = 0
    for verb, told in by_verb.items():
        counted = [words[c].text.lower() for k in (_subjects(parse, verb) if verb is not None else ()) for c in parse.children(k) if words[c].dep == "nummod" and words[k].span.start < told[0].start]
        n = next((int(c) if c.isdigit() else int(CARDINALS.get(c, 1)) for c in counted), 1)
        if verb is not None and not counted and (names := _names(parse, told)):
            total += max(names, len(told))
            continue
        another = any(w.text.lower() == "another" and told[0].end <= w.span.start < told[-1].start for w in words)
        total += len(told) if n > 20 or (len(told) > 1 and not another) else n + len(told) - 1
    return total


def _names(parse: Parse, dates: Sequence[Span]) -> int:
    """The persons who are the subjects of a sentence up to the last of some dates: "Odom was hanged in January, and Trevino and Banks in March"."""
    words = parse.words
    return sum(
        w.pos == "PROPN" and w.dep in ("nsubj", "nsubjpass", "conj", "npadvmod", "ROOT") and w.entity == "PERSON" and w.span.start < dates[-1].start and not (k + 1 < len(words) and words[k + 1].pos == "PROPN")
        for k, w in enumerate(words)
    )


def _running(whens: list[Interval]) -> bool:
    """Whether days, months or years follow on one another."""
    return all(0 <= (b.low - a.high).days <= 1 for a, b in itertools.pairwise(sorted(whens)))


def _again(claim: Claim, kinds: tuple[str, ...], parse: Parse, start: int, end: int) -> bool:
    """Whether a clause between two dates tells the same again: "and another went off on", "Neves gave up health in"."""
    said = [x for k, w in enumerate(parse.words) if start <= w.span.start < end and (is_verb(w) or w.pos == "NOUN") for x in (deed_words(parse, k) if is_verb(w) else (w.text.lower(),))]
    return bool(kinship(kinds, said))


def _tie(claim: Claim, counted: Scope, kinds: tuple[str, ...], apart: int, s: Span, parse: Parse, first: Span) -> str:
    """How a row that starts at `first` belongs to an ordinal; nothing where it does not."""
    text = claim.doc.text
    before = text[s.start : first.start].replace("\n", " ")
    head, verb = _governors(parse, first)
    words = parse.words
    nouns = [words[k].text.lower() for k in head]
    behind = apart == 0 and first.start > claim.end and (m := _BEHIND.search(text, claim.end, first.start)) is not None and not _ENDED.search(text, m.end(), first.start)
    if behind:
        near = [w.text.lower() for w in words if m.end() <= w.span.start < first.start and w.pos in ("NOUN", "VERB", "PROPN")]
        return "behind" if not near or kinship(kinds, near) or any(singular(n) in _ANY for n in near) or {"those", "ones"} & set(text[m.end() : first.start].split()) else ""
    deed = [*nouns, *deed_words(parse, verb), *(words[k].text.lower() for k in (parse.children(verb) if verb is not None else ()) if words[k].dep in ("dobj", "oprd", "acomp", "attr")), *(stem(words[verb].text) + words[k].text.lower() for k in (parse.children(verb) if verb is not None else ()) if words[k].dep == "advmod")]
    ones = verb is not None and _EARLIER.search(before) and any(words[k].text.lower() in _ONES for k in _subjects(parse, verb))
    if ones:
        return "earlier"  # "the earlier ones were found in"
    so = verb is not None and _DONE_SO.match(text, words[verb].span.start) is not None
    if not so and not kinship(kinds, deed):
        return ""
    aims = {words[k].text.lower() for k in (parse.children(verb) if verb is not None else ()) if words[k].dep in ("dobj", "attr", "oprd")}
    path = [words[k].text.lower() for k in head if words[k].tag == "NNS"]
    if path and path[0] not in aims and kinds and not so and not kinship(kinds, nouns) and apart_in_kind(kinds[0], path[0]):
        return ""
    if not _narrow(claim, counted, apart, s, parse, nouns, verb):
        return ""
    earlier = _EARLIER.search(before) is not None
    if any(kinship(kinds, (words[k].text.lower(),)) and words[k].tag in ("NNS", "NNPS") for k in head):
        return "earlier" if earlier else "told"
    if verb is None:
        return ""
    people = _titled(claim) or bool(claim.core) and claim.form == "noun" and human(singular(claim.core[0])) and bool(_TO_DO.match(claim.right) or kinship(claim.core, deed))
    if not people and not claim.owner and kinship(kinds, ("death", "execution", "arrest", "jail")) and _others_did(claim, parse, verb):
        return "told"  # "the execution of Roe was the third. Two men were put to death in May and another in June"
    return "told" if (_others_did(claim, parse, verb) if people else _same_doer(claim, kinds, apart, parse, verb)) else ""


#: "Having done so in".
_DONE_SO = regexp(r"(?:do|does|did|done|doing) (?:so|it|that)\b")
_SKIPPED = ("IN", "RB", "DT", ",", "TO", "(", "-LRB-", "JJ")


def _governors(parse: Parse, at: Span) -> tuple[list[int], int | None]:
    """The nouns on the way up from a date, the one right before it first, and its verb."""
    words, i = parse.words, parse.at(at.start)
    nouns: list[int] = []
    verb = None
    seen: set[int] = set()
    k = i - 1 if i else -1
    while k > 0 and (words[k].tag in _SKIPPED or (words[k].pos == "PROPN" and words[k - 1].tag in ("IN", "NNP", "DT"))):
        k -= 1  # "her previous finals, in Linz in 2008"
    if k >= 0 and words[k].tag in ("NN", "NNS") and words[k].entity not in ("DATE", "TIME"):
        nouns.append(k)
    while i is not None and words[i].head != i and i not in seen:
        seen.add(i)
        i = words[i].head
        w = words[i]
        if is_verb(w):
            verb = i
            up = words[w.head]
            if w.dep in ("acl", "relcl") and up.tag.startswith("NN"):
                nouns.append(w.head)  # "ceasefires signed on"
            break
        if w.pos in ("NOUN", "PROPN") and w.entity not in ("DATE", "TIME") and i not in nouns and not at.start <= w.span.start < at.end:
            nouns.append(i)
    return nouns, verb


#: Stand for what is numbered, whatever it is.
_ONES = frozenset("ones others two three rest".split())
_ANY = frozenset("move step instance occasion incident episode time one event".split())
#: Take up what was told.
_THERE = frozenset("it there them so one ones those that this they he she".split())
_PLAIN = frozenset("latest straight consecutive successive such career annual new".split())


def _narrow(claim: Claim, counted: Scope, apart: int, s: Span, parse: Parse, nouns: list[str], verb: int | None) -> bool:
    """Whether what narrows an ordinal holds of a row in another clause."""
    said = {singular(w.text.lower()) for w in parse.words}
    inner = {singular(w.text) for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("JJ", "NN", "VB"))} if claim.noun is not None else set()
    behind = [w for w in claim.parse.words if claim.end <= w.span.start < claim.end + len(tail(claim))]
    names = {w.text for w in behind if w.pos == "PROPN" and w.entity not in ("DATE", "TIME")}
    objects = {parse.words[k].text.lower() for k in (parse.children(verb) if verb is not None else ()) if parse.words[k].dep in ("dobj", "nsubjpass", "advmod", "attr")}
    there = bool(_THERE & objects) or bool(objects & {claim.core[0] if claim.core else ""})
    own = {w.text for w in parse.words if w.pos == "PROPN" and w.entity not in ("DATE", "TIME")} - {w.text for w in claim.parse.words}
    if names and not names & {w.text for w in parse.words} and not there and own:
        return False
    return there or not (inner - _PLAIN - said) or (bool(nouns) and bool(kinship(claim.core[:1], nouns)) and apart > 0)


_GROUP = regexp(r"\b(?:[Tt]he|[Tt]his|[Tt]hese|[Tt]heir|[Hh]is|[Hh]er|[Ii]ts) (?:[\w-]+ ){0,3}\Z")


_OWN_KIND = regexp(r"(?:, |,? and |,? with )?(?:an?|one|another|yet another) (?P<what>[\w’' -]+?)(?=,| and |$|[.;]| (?:in|on|at|to|by|over|against|for|with|of|from|last|earlier|this)\b)")
_NEXT = regexp(r"[^,.;]*?(?=, (?:an?|one|another)\b|,? and (?:an?|one|another)\b|[.;]|$)")


def _named(claim: Claim, kinds: tuple[str, ...], apart: int, s: Span, parse: Parse) -> Iterator[Row]:
    """The rows of names and things in one sentence."""
    text, words = claim.doc.text, parse.words
    if apart == 0 and (m := _BEHIND.search(text, claim.end, s.end)) is not None and not _ENDED.search(text, claim.end, m.start()) and len(ones := _one_by_one(kinds, text, m.end(), s.end)) > 1:
        yield Row(tuple(ones), len(ones), (None,) * len(ones), "behind")
    for k, w in enumerate(words):
        plural = w.tag in ("NNS", "NNPS") or w.text.lower() in ("those", "ones")
        if apart < 0 or (apart == 0 and w.span.start < claim.end) or not (plural or is_verb(w)):
            continue
        own = deed_words(parse, k) if is_verb(w) else (w.text.lower(),)
        at = next((words[c].span.end for c in parse.children(k) if words[c].dep == "dobj" and c > k), w.span.end) if is_verb(w) else w.span.end
        if not (kinship(kinds, own) or (plural and w.text.lower() in ("those", "ones"))) or (told := row(text, at, s.end)) is None or any(_CALENDAR.search(t.of(text)) for t in told):
            continue
        before = text[s.start : w.span.start].replace("\n", " ")
        many = len(told)
        m = _BEHIND.search(text, claim.end, w.span.start) if apart == 0 else None
        if m is not None and not _ENDED.search(text, m.end(), w.span.start) and not any(x.tag == "CD" and m.end() <= x.span.start < told[0].start for x in words):
            yield Row(tuple(told), many, (None,) * many, "behind")
        elif plural and _JUST_EARLIER.search(before):
            yield Row(tuple(told), many, (None,) * many, "earlier")
        elif plural and apart == 1 and _POSSESSED.search(before) and w.dep in ("nsubj", "nsubjpass") and _TODAY.search(claim.sentence.of(text)) and not any(x.of(text) in claim.sentence.of(text) for x in told):
            yield Row(tuple(told), many, (None,) * many, "told")  # "will marry for the second time on Saturday. Her marriages to A and B ended"
        elif is_verb(w) and (_ALSO.search(before[-40:]) or _ALSO.match(before[-1:])) and _same_doer(claim, kinds, apart, parse, k) and _narrow(claim, Scope(None, "open"), apart, s, parse, [], k):
            yield Row(tuple(told), many, (None,) * many, "told")


_CALENDAR = regexp(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d)\b")
_POSSESSED = regexp(r"(?:\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|[’']s) \Z")
_JUST_EARLIER = regexp(r"\b(?:earlier|previous|prior|past|preceding|former|other) (?:[\w’'-]+ ){0,2}\Z", 2)


def _one_by_one(kinds: tuple[str, ...], text: str, start: int, end: int) -> list[Span]:
    """Instances in the singular: "with a gold in the 100 metres and a silver in the relay"; none where one of them is of another kind."""
    flat, out, at = text[start:end].replace("\n", " ").lstrip(), [], 0
    start = end - len(flat)
    while (m := _OWN_KIND.match(flat, at)) is not None:
        if m["what"] and not kinship(kinds, m["what"].split()[:4]) and not m.group().strip(", ").startswith(("one", "another")):
            return []
        out.append(Span(start + m.start("what"), start + m.end("what")))
        at = rest.end() if (rest := _NEXT.match(flat, m.end())) else m.end()
    return out


_THE_DAYS = regexp(r"(?:[A-Z][a-z]+day[’']s|The latest|The) [a-z]+ (?:was|is)\b")


def _others_did(claim: Claim, parse: Parse, verb: int) -> bool:
    """Whether those who did the same before a numbered person are named for the first time here, or are only counted."""
    words = parse.words
    here = claim.sentence.of(claim.doc.text)
    return all(
        (words[k].pos == "PROPN" and words[k].text not in here) or words[k].text.lower() in ("another", "others", "one") or any(words[c].dep == "nummod" for c in parse.children(k))
        for k in _subjects(parse, verb)
    )


def _subjects(parse: Parse, verb: int) -> list[int]:
    words, v = parse.words, verb
    for _ in range(4):
        subjects = [k for k in parse.children(v) if words[k].dep in ("nsubj", "nsubjpass")]
        if subjects or words[v].dep not in ("conj", "xcomp", "advcl") or words[v].head == v:
            return subjects
        v = words[v].head
    return []


def _same_doer(claim: Claim, kinds: tuple[str, ...], apart: int, parse: Parse, verb: int) -> bool:
    """Whether a clause tells of those that the ordinal's own tells of."""
    words, v = parse.words, verb
    subjects = _subjects(parse, verb)
    here = {w.text for w in claim.parse.words if w.pos in ("PROPN", "NOUN")}
    if apart == -1 and (_IT_IS.match(claim.doc.text, claim.sentence.start) or _THE_DAYS.match(claim.doc.text, claim.sentence.start)):
        return True  # "It was the second closure"
    if not subjects:
        return apart == 0 or words[v].head == v
    for k in subjects:
        w = words[k]
        if w.text.lower() in ("who", "which", "that") and words[v].dep == "relcl":
            w = words[words[v].head]
            if w.span.start > claim.end and apart == 0 and w.pos == "PROPN":
                return False
        the = any(words[c].text.lower() in ("the", "this", "that", "these") for c in parse.children(k))
        if claim.form == "noun" and w.tag == "NN" and singular(w.text) == singular(claim.core[0]):
            return False  # "formed his first choir. The choir had won in 1958"
        if not (w.pos == "PRON" or w.text in here or singular(w.text) in {singular(h) for h in here} or w.text.lower() in ("others", "another", "one") or kinship(kinds, (w.text.lower(),)) or the or w.text.lower().endswith("old") or any(h[:4] == w.text[:4] for h in here if len(h) > 4 and h[0].isupper())):
            return False
    return True


# How many there are

_TODAY = regexp(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|overnight|last (?:night|week|month)|this (?:week|month|year|season)|now|will|is to|are to)\b", 2)
#: Days between a newspaper and what it reports.
_LATELY = 4


def _totals(claim: Claim, row: Row, counted: Scope) -> set[int]:
    """How many there are with the numbered one, by each way to read a row."""
    many = row.many
    whens = [w for w in row.whens if w is not None]
    if row.tie != "told" or not whens:
        return {many + 1}
    if row.spans[-1].end < claim.span.start and claim.sentence.start <= row.spans[0].start and not _TODAY.search(claim.sentence.of(claim.doc.text)):
        return set(range(1, many + 2))  # "was robbed in 1987 and 1999, the second time by a woman"
    doc, now = claim.doc, claim.doc.metadata.date
    until = now or dt.date.max
    last = max(w.high for w in whens)
    day = [w for t in times(doc, claim.sentence) if t.span not in row.spans and t.kind in ("weekday", "date", "relative", "month", "year") and t.modifier not in ("this", "current") and (w := _when(t, until)) is not None]
    if not day and claim.number:
        day = [w for t in times(doc, doc.sentences[claim.number - 1]) if t.span not in row.spans and t.kind in ("weekday", "date") and (w := _when(t, until)) is not None]
    begun = claim.core[:1] in BEGUN and not kinship(("elect", "win"), [w.text.lower() for w in claim.parse.words if w.pos == "VERB"])
    if begun:
        return {many, many + 1}
    if day and max(w.low for w in day) > last:
        return {many + 1}
    if now is None or (now - last).days <= _LATELY or (day and any(w.low <= last for w in day)):
        return {many, many + 1}
    return {many + 1} if _ALSO.search(doc.text, doc.sentence_at(row.spans[0].start).start, row.spans[0].start) or (now - last).days > 370 else {many, many + 1}
