"""What speaks for a row's or a number's telling how many there were before an ordinal, or in all.

The readings of `_sure` and `_clashes` know their phrases; what is seen here is seen of any phrase: what kind of row it is, where it stands, whether
its words are akin to those of the ordinal, which words stand before and behind it. The weights are `rules/weights/NL311-account.tsv`,
fitted by `bench/fit_account.py` to passages of which a wrong one and its right twin differ in one number.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks._scales import scales
from newslint.checks.numbers.ordinals import _asides
from newslint.checks.numbers.ordinals._account import CUE, Telling, occasions, tellings
from newslint.checks.numbers.ordinals._claim_cues import ARTICLE, holds, may_be_told
from newslint.checks.numbers.ordinals._claimed import Scope, scope
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._grammar import deed_words, governor, light, named_otherwise, subjects
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim, claims, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers.nouns import STOP
from newslint.layers.numbers.words import CARDINALS
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span


class Reading(NamedTuple):
    """A telling held against an ordinal: as those before it ("before") or as all there are ("all")."""

    claim: Claim
    told: Telling
    how: str

    @property
    def due(self) -> int:
        """The ordinal that the telling asks for."""
        return self.told.many + (self.how == "before")

    @property
    def message(self) -> str:
        text, spans = self.claim.doc.text, self.told.spans
        words = [s.of(text).replace("\n", " ") for s in spans]
        row = f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else words[0]
        if self.how == "all":
            return f"{row} in all: there is no {nth(self.claim.n)}" if self.due < self.claim.n else f"{row} in all make this the {nth(self.due)}, not the {nth(self.claim.n)}"
        if self.claim.n == 1:
            return f"an earlier time is told (“{words[0]}”)"
        return f"{row} before it make{'s' if len(words) == 1 and self.told.many == 1 else ''} this the {nth(self.due)}, not the {nth(self.claim.n)}"


#: Sentences that a telling may stand before and behind an ordinal; the largest number; how far a telling may be off.
BEFORE, AFTER, LARGEST, OFF = 3, 6, 30, 4


def readings(doc: Document, idle: bool = False) -> Iterator[tuple[Reading, frozenset[str]]]:
    """The tellings near each ordinal that it does not fit, and with them those that it fits, with what is seen of the two. With `idle` those too that fit an ordinal without a clash."""
    every = [c for c in claims(doc) if c.n <= LARGEST and c.form != "label"]
    windows = [range(max(c.number - BEFORE, 0), min(c.number + AFTER + 1, len(doc.sentences))) for c in every]
    told = tellings(doc, {k for c, window in zip(every, windows, strict=True) for k in window if c.n > 1 or _BACK.search(doc.text, doc.sentences[k].start, doc.sentences[k].end)})
    for claim in every:
        near = [t for t in told if -BEFORE <= t.number - claim.number <= AFTER and t.many <= LARGEST + 1 and not t.span.overlaps(Span(claim.span.start, claim.end))]
        counted = scope(claim, doc.metadata.date)
        some = [r for t in near for how in ("before", "all") for r in [Reading(claim, t, how)] if -OFF < r.due - claim.n <= OFF and (how == "before" or t.kind == "number")]
        fitting = [r for r in some if r.due == claim.n and not (r.how == "all" and r.told.counted is not None and (r.told.counted.more or _OTHERS.match(r.told.counted.right)))]
        clashing = [r for r in some if r.due != claim.n and _may_clash(r, fitting, near, counted)]
        for r in (*clashing, *fitting) if clashing or idle else ():
            yield r, frozenset(_evidence(r, every, near, counted))


def accounted(doc: Document) -> Iterator[Reading]:
    """For each ordinal the reading that it does not fit, where enough speaks for it and no reading that the ordinal fits comes near."""
    weights = scales("NL311-account")
    for _, group in itertools.groupby(readings(doc), key=lambda seen: seen[0].claim.span):
        weighed = [(weights.weigh(evidence), reading) for reading, evidence in group]
        much, likeliest = max(weighed, key=lambda w: w[0])
        if much >= weights.enough and likeliest.due != likeliest.claim.n:
            yield likeliest


# What may be held against an ordinal at all

_OTHERS = regexp(r" (?:[a-z]+ )?(?:earlier|previous|prior|other|others|more|former)\b")
#: "The first was Cleveland, who was elected in 1884, lost in 1888 and won in 1892": of one of them.
_THE_FIRST = regexp(r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir) first\b")
_AND_THE_NEXT = regexp(r"\b(?:second|next|another|again|other|third|last|latest)\b")
#: "The second child of Ann and Bo Roe, and a brother to Ava, five, and Conor, three".
_SIBLING = regexp(r"\b(?:brother|sister|sibling)s?\b|\bjoin(?:s|ing|ed)?\b|\bolder\b|\balready ha(?:ve|s|d)\b")
#: "Twice before, in 1987 and 1999, the second time by a woman": one of those that were told.
_ONE_OF_THEM = regexp(r"\b(?:and|,) the \Z")
_BY = regexp(r" (?:by|with|at|in|on|advised|because|when)\b")
#: Looks back from a first: "was also flooded", "its only previous title".
_BACK = regexp(r"\b(?:also|already|previous(?:ly)?|earlier|after (?:one|those|the ones)|only other)\b", 2)
#: "For polio and Ebola in 2014": two of one year.
_TWO_IN = regexp(r"\b[A-Za-z][\w’'-]+ and (?!again\b|then\b|once\b|later\b|another\b|finally\b)[A-Za-z][\w’'-]+ (?:in|on) \Z")
#: "The first to win twice": there are others who won.
_OF_MORE = regexp(r"\b(?:twice|both|times|in a row|consecutive|successive|without)\b")
_FIRSTS = tuple(f"{w} " for w in ("the", "his", "her", "its", "their", "’s", "'s", "only"))
#: Characters from "the second of" to the number of which it is one.
_NEXT_TO_IT = 24
#: "After the second accident": one that was told.
_TAKEN_UP = regexp(r"\b(?:[Aa]fter|[Bb]efore|[Ii]n|[Aa]t|[Uu]ntil|[Ss]ince|[Dd]uring|[Ff]rom) the \Z")
#: "Had three winners: Frances Arnold, George Smith and Gregory Winter".
_CLAUSE = regexp(r"\b(?:who|which|that|having|had|first|was also)\b|[:;(—–]")
_LISTS = regexp(r": [^.;]{0,30}\Z")
#: Steps of one course, which are not told by name.
_STEPS = frozenset("round phase set half leg stage".split())
#: Characters before a row within which a cue brings it in.
_REACH = 60
#: "The August wins over Colne Park and Stanwell and the draw in October": two of one day.
_PAIR = regexp(r"\b[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)* and [A-Z][\w’'-]+")
_BEHIND = regexp(r"\b(?:after|following) (?:those|the ones|one)\b")
_AND_ANOTHER = regexp(r"[^.;]{0,80}?\b(?:and|while|but) (?:an?|one|the other|two|three)\b(?! more)")
_OF = regexp(r" of (?!the (?:season|year|night|match|game|day|week|month|tournament|campaign)\b|(?:his|her|its|their)\b)")


def _may_clash(r: Reading, fitting: Sequence[Reading], near: Sequence[Telling], counted: Scope) -> bool:
    claim, t, text = r.claim, r.told, r.claim.doc.text
    if _asides.aside(claim.doc, claim.span, [t.span]) and not _SIBLING.search(text, max(t.sentence.start, t.span.start - _REACH), t.span.start):
        return False
    beside = [f for f in fitting if f.told.number == t.number and f.how == "before" and _group(f.told) == _group(t)]
    if claim.n == 1 and not (not _OF_MORE.search(claim.right[:_REACH]) and counted.kind not in ("in", "since", "unknown") and claim.left.endswith(_FIRSTS) and t.kind == "days" and _BACK.search(text, max(t.sentence.start, claim.end if t.number == claim.number else 0), t.span.start)):
        return False
    if t.span.end < claim.span.start and _TAKEN_UP.search(claim.left):
        return False
    if claim.form == "bare" and _OF.match(claim.right) and t.span.start - claim.end > _NEXT_TO_IT and not (t.number == claim.number and _BEHIND.search(text, claim.end, t.span.start)):
        return False
    if claim.form == "noun" and not ARTICLE.search(claim.left[-24:]) and claim.doc.block_at(claim.span.start).kind not in ("headline", "deck", "caption"):
        return False  # "plans for second daily flight"
    if t.kind == "number":
        if r.how == "all":
            return _tied(claim, t) and t.counted is not None and t.counted.form not in ("scores", "length", "series") and not any(f.told is t for f in fitting)
        return not beside and not (t.counted is not None and _AND_ANOTHER.match(t.counted.right))
    if not may_be_told(claim):
        return False
    if t.kind != "days":
        before = text[t.sentence.start : t.span.start]
        cue = CUE.search(before[-_REACH:] if t.number != claim.number or t.span.end < claim.span.start else text[claim.end : t.span.start][-_REACH:])
        if t.kind == "things" and not all(human(singular(x.of(text))) for x in t.spans) and _kin(claim, t)["thing"] not in ("same", "family"):
            return False  # "its fourth crew. It is also carrying equipment, food and supplies"
        if _LISTS.search(before) or singular(claim.core[0] if claim.core else "") in _STEPS or not (cue or (_tied(claim, t) and not (t.number == claim.number and t.span.start > claim.span.start))):
            return False
        return not any(f.told.span.overlaps(t.span) and f.told.many > 1 and not (f.told.many < t.many and t.span.start <= f.told.span.start and f.told.span.end <= t.span.end + 2) for f in fitting if f.how == "before")
    if t.number == claim.number and t.span.start > claim.end and not (CUE.search(text, claim.end, t.span.start) or _CLAUSE.search(text, claim.end, t.span.start)):
        return False  # "a second bomb was dropped on Aug. 9, and Japan surrendered on Aug. 15"
    if claim.form != "time" and 0 < t.span.start - claim.end <= len(" in "):
        return False  # "the second forum in 2011 and the event in 2013"
    longest = max(o.many for o in near if o.kind == "days" and o.number == t.number)
    if any(f.told.many > 1 or longest == 1 for f in beside) or (t.many == 1 and claim.n > 1):
        return False
    if counted.kind == "unknown" or any(f.told.number == t.number and f.how == "before" and f.told.many > t.many and _group(f.told) == "row" for f in fitting):
        return False  # "Typhoons Ramil, Osang and Kadir hit the island in July and August"
    if _of_others(claim, t) or _with_its_own(claim, t):
        return False
    if not _before_it(claim, t, counted) or any(_TWO_IN.search(text, t.sentence.start, s.start) for s in t.spans):
        return False
    if any(_PAIR.search(text, a.end, b.start) for a, b in zip(t.spans, t.spans[1:], strict=False)) or _of_another_clause(t):
        return False
    first = text[t.sentence.start : t.span.start]
    if claim.n == 2 and _THE_FIRST.search(first) and not _AND_THE_NEXT.search(text, t.span.start, t.sentence.end):
        return False
    if claim.form == "time" and t.number == claim.number and t.span.end < claim.span.start and _ONE_OF_THEM.search(claim.left) and _BY.match(claim.right):
        return False
    if claim.n == 1 and named_otherwise(t.parse, _told_words(t, text)[1], claim.sentence.of(text)):
        return False
    rest = tuple(s for s in t.spans if s.start >= t.sentence.end)
    if rest and (any(f.told.spans == t.spans[: -len(rest)] for f in fitting) or not _tied(claim, t._replace(spans=rest, number=t.number + 1, sentence=claim.doc.sentences[t.number + 1]))):
        return False  # "also won in 2011. The tournament, first played in 2004"
    kin = _kin(claim, t)
    if counted.kind == "row" and not {kin["thing"], kin["deed"]} & {"same", "family"}:
        return False  # "fell for the third year in a row, to 118. It was 131 in 2023, 140 in 2022"
    if counted.kind == "row" and _gapped(t):
        return False  # "for the second month in a row. It had also raised them in January, in March and in August"
    if counted.kind == "row" and len({(w.high - w.low).days // 27 for w in t.when if w}) > 1:
        return False  # "the second monthly fall in a row after January's, but it was up on February 1986 after a rise last year"
    return not (claim.core[:1] in BEGUN and t.many == claim.n and (holds(claim) or _in_a_year(claim, t)))  # a term begins after the vote that won it


_YEAR = regexp(r"\b(?:1[89]|20)\d\d\b")


def _tied(claim: Claim, t: Telling) -> bool:
    """Whether a word of a telling is akin to what is numbered or to its deed."""
    return any(how in ("same", "family") for how in _kin(claim, t).values())


def _of_another_clause(t: Telling) -> bool:
    """Whether a day of a row is told of something else, in a clause of its own: "the museum, which opened in 1927, was also closed in July 1954"."""
    words = t.parse.words

    def clause(k: int) -> int | None:
        verb = governor(t.parse, k)
        while verb is not None and words[verb].dep == "conj" and words[verb].head != verb:
            verb = words[verb].head
        return verb

    verbs = {clause(k) for s in t.spans if (k := t.parse.at(s.start)) is not None}
    return len(verbs) > 1 and any(v is not None and words[v].dep in ("relcl", "acl") for v in verbs)


#: "Two inmates were put to death in January and another in March".
_SOME = regexp(rf"(?:{NUMERAL})[ \n](?!(?:years|months|weeks|days|times)\b)[a-z]", re.IGNORECASE)
#: "His brother Bruno, champion in 2012 and 2014".
_RELATION = regexp(r"(?:His|Her|Their|Its) (?:[a-z-]+ )?(?:brother|sister|father|mother|son|daughter|wife|husband|uncle|aunt|cousin|twin|team-?mate|rival|predecessor|opponent)\b")
#: "First elected in 2015, after losing in 2007 and 2011".
_FAILED, _LOSS = regexp(r"\b(?:losing|lost|losses|failing|failed|defeats?|beaten)\b[^.;]*\Z"), regexp(r"\b(?:los[ets]|losing|loss(?:es)?|lost|defeat\w*|fail\w*|beaten|attempt|bid|try)\b")


def _of_others(claim: Claim, t: Telling) -> bool:
    """Whether the days of a row are those of somebody else, of failures, or of more than one each."""
    text = claim.doc.text
    before = text[t.sentence.start : t.span.start]
    several = (m := _SOME.match(before)) is not None and not claim.doc.dates_in(Span(t.sentence.start, t.sentence.start + m.end())) and t.number != claim.number
    return several or _RELATION.match(before) is not None or (_FAILED.search(before) is not None and _LOSS.search(claim.sentence.of(text)) is None)


def _with_its_own(claim: Claim, t: Telling) -> bool:
    """Whether the last day of a row is that of the ordinal's own clause: "after buying a brewery in May and a plant in June, the group on Monday announced its third purchase"."""
    at = t.parse.at(t.spans[-1].start)
    return t.number == claim.number and t.span.end < claim.span.start and claim.verb is not None and at is not None and governor(t.parse, at) == claim.verb and len(t.spans) > 1


def _gapped(t: Telling) -> bool:
    """Whether months, quarters or years that are told as a run leave some out."""
    known = sorted(w for w in t.when if w and (w.high - w.low).days > 26)
    return any((b.low - a.high).days > 20 for a, b in itertools.pairwise(known))


def _in_a_year(claim: Claim, t: Telling) -> bool:
    """Whether the last of some days may be of the year before the article."""
    now = claim.doc.metadata.date
    if any(_YEAR.search(s.of(claim.doc.text)) is None for s in t.spans) and any(_YEAR.search(s.of(claim.doc.text)) for s in t.spans):
        return True  # "elected in 2002, in 2006 and again in November"
    return now is None or None in t.when or any(w is not None and (now - w.high).days < 430 for w in t.when)


def _before_it(claim: Claim, t: Telling, counted: Scope) -> bool:
    """Whether all days lie before that of the ordinal, and inside the time that it counts in."""
    own = [x.readings[0].low for x in occasions(claim.doc, claim.sentence) if x.readings and not t.span.start <= x.span.start < t.span.end]
    now = max(own, default=claim.doc.metadata.date)
    known = [w for w in t.when if w]
    return bool(known) and now is not None and all(w.low < now for w in known) and not (counted.start and any(w.low < counted.start for w in known))


# What is seen

_WORD = regexp(r"[A-Za-z][\w’'-]*")
_OPENERS = frozenset("the a he she it they his her its their in on after two three four this that earlier previous only there".split())
#: Words before and behind a telling that are beside it.
_LEFT, _RIGHT = 6, 5


def _group(t: Telling) -> str:
    return t.kind if t.kind in ("days", "number") else "row"


def _words(text: str) -> list[str]:
    """The common words of a stretch; no names, which say nothing of a wording."""
    return [w.lower() for w in _WORD.findall(text) if w.islower() or w.lower() in STOP or w.lower() in CARDINALS]


def _told_words(t: Telling, text: str) -> tuple[list[str], int | None]:
    """The words that say what a telling is of, and its verb."""
    verb = governor(t.parse, t.at) if t.at is not None else None
    said = [*deed_words(t.parse, verb), *(t.parse.words[k].text.lower() for k in subjects(t.parse, verb))] if verb is not None else []
    if t.counted is not None and t.counted.noun:
        said.append(t.counted.noun)
    else:
        said += [w.text.lower() for w in t.parse.words if w.pos == "NOUN" and t.span.start <= w.span.start < t.span.end]
        said += _words(text[t.sentence.start : t.span.start])[-5:]
    return [w for w in said if not light(w)], verb


def _kin(claim: Claim, t: Telling) -> dict[str, str]:
    """How a telling's words are akin to what is numbered and to its deed: "same", "family", "far same", "far family" by any word of its sentence, "-"."""
    said, _ = _told_words(t, claim.doc.text)
    far = [w.text.lower() for w in t.parse.words if w.pos in ("NOUN", "VERB")]
    out = {}
    for name, own in (("thing", claim.core[:1]), ("deed", tuple(w for w in claim.act if not light(w))), ("clause", _clause(claim))):
        out[name] = kinship(own, said) or (f"far {k}" if (k := kinship(own, far)) else "-")
    return out


def _clause(claim: Claim) -> list[str]:
    """The verbs behind an ordinal: "the fourth person to be convicted in the case"."""
    return [w.text.lower() for w in claim.parse.words if 0 <= w.span.start - claim.end < _REACH and w.pos == "VERB" and not light(w.text)]


def _evidence(r: Reading, every: Sequence[Claim], near: Sequence[Telling], counted: Scope) -> Iterator[str]:
    group = f"{_group(r.told)}{' in all' if r.how == 'all' else ''}"
    off = r.due - r.claim.n
    for name in (*_of_claim(r.claim, counted), *_of_telling(r, near), *_of_both(r, every), *_of_days(r, counted)):
        yield name
        yield f"{group}: {name}"
    yield group
    if off:
        yield f"{group}: off by {max(-2, min(off, 2))}"


def _of_claim(claim: Claim, counted: Scope) -> Iterator[str]:
    words, noun = claim.parse.words, claim.noun if claim.noun is not None else claim.at
    left = claim.left.split()
    before = left[-1].lower() if left else "^"
    yield f"form {claim.form}"
    yield f"after {before if before in ('a', 'an', 'the', 'his', 'her', 'its', 'their', 'only', 'for', 'and', '^') else 'owner' if before.endswith(('’s', chr(39) + 's')) else 'another'}"
    if "only" in (w.lower() for w in left[-3:]):
        yield "only the"
    yield f"n {min(claim.n, 5)}"
    yield f"scope {counted.kind}"
    if claim.core and human(singular(claim.core[0])):
        yield "of people"
    if not claim.core:
        yield "no noun"
    if claim.doc.block_at(claim.span.start).kind in ("headline", "deck", "caption"):
        yield "in a title"
    if claim.verb is not None:
        yield f"its verb {words[claim.verb].tag}"
    yield f"its place {words[noun].dep}"
    if words[noun].dep == "pobj":
        yield f"its place {words[words[noun].head].text.lower()}"
    then = _words(claim.right[:25])[:1]
    yield f"then {then[0] if claim.right[1:2].islower() and then else 'Name' if then and claim.right[:1] == ' ' else claim.right[:1] or '$'}"
    yield "may be told" if may_be_told(claim) else "may not be told"


def _of_telling(r: Reading, near: Sequence[Telling]) -> Iterator[str]:
    t, text = r.told, r.claim.doc.text
    left, right = _words(text[t.sentence.start : t.span.start]), _words(text[t.span.end : t.sentence.end])
    yield f"kind {t.kind}"
    yield f"many {min(t.many, 5)}"
    yield from (f"left {w}" for w in set(left[-_LEFT:]))
    yield from (f"far left {w}" for w in set(left[:-_LEFT]))
    yield from (f"right {w}" for w in set(right[:_RIGHT]))
    yield from (f"far right {w}" for w in set(right[_RIGHT:]))
    if left:
        yield f"behind {left[-1]}"
    end = text[t.span.end : t.sentence.end].strip()[:1]
    yield f"ends {end if end in '.,;:)' else 'on'}"
    _, verb = _told_words(t, text)
    yield f"verb {t.parse.words[verb].tag if verb is not None else '-'}"
    if verb is not None:
        yield from (f"aux {t.parse.words[k].text.lower()}" for k in t.parse.children(verb) if t.parse.words[k].dep in ("aux", "auxpass", "advmod", "neg"))
    if t.at is not None:
        yield f"dep {t.parse.words[t.at].dep}"
    if t.counted is not None:
        yield f"count {t.counted.form}"
        yield from (f"of {m.lower()}" for m in t.counted.modifiers[:3])
        yield from (name for name, is_so in (("part", t.counted.part), ("more", t.counted.more), ("loose", t.counted.loose)) if is_so)
        return
    if len(t.spans) > 1:
        yield f"spread {min(max(b.start - a.end for a, b in zip(t.spans, t.spans[1:], strict=False)) // 20, 5)}"
    rows = [o for o in near if o is not t and o.counted is None and o.number == t.number and o.span.overlaps(t.span)]
    yield "read twice" if any(o.many == t.many for o in rows) else "read once"
    if any(o.many != t.many and _group(o) == _group(t) for o in rows):
        yield "read otherwise"
    if t.at is not None:
        head = t.parse.words[t.parse.words[t.at].head]
        of = t.parse.words[head.head] if head.pos == "ADP" else head
        yield f"under {head.text.lower() if head.pos == 'ADP' else head.pos}"
        yield f"of its thing {kinship(r.claim.core[:1], (of.text.lower(),)) or '-'}"
        yield f"of its deed {kinship([w for w in r.claim.act if not light(w)], (of.text.lower(),)) or '-'}"
    if t.kind != "days":
        yield "items small" if t.spans[0].of(text)[:1].islower() else "items Capital"


def _of_both(r: Reading, every: Sequence[Claim]) -> Iterator[str]:
    claim, t, text = r.claim, r.told, r.claim.doc.text
    apart = t.number - claim.number
    yield f"{max(-3, min(apart, 5))} sentences on"
    if apart == 0:
        yield "behind it" if t.span.start > claim.span.start else "ahead of it"
        low, high = sorted((Span(claim.span.start, claim.end), t.span))
        gap = text[low.end : high.start]
        yield f"gap {min(len(_words(gap)) // 4, 5)}"
        yield from (f"between {w}" for w in set(_words(gap)))
        yield from (f"between {sign}" for sign in ";:" if sign in gap)
    else:
        opens = text[t.sentence.start : t.sentence.start + 30].split()[:1]
        yield f"opens {'-' if not opens else opens[0].lower() if opens[0].lower() in _OPENERS else 'Name' if opens[0][0].isupper() else 'other'}"
    kin = _kin(claim, t)
    yield from (f"{name} {how}" for name, how in kin.items())
    yield f"kin {kin['thing']} {kin['deed']}"
    yield f"topic {kinship([w.text.lower() for w in claim.parse.words if w.pos in ('NOUN', 'VERB') and not light(w.text)], _told_words(t, text)[0]) or '-'}"
    if t.counted is not None:
        noun = t.counted.noun
        yield f"noun {'-' if not noun else 'same' if claim.core and singular(noun) == singular(claim.core[0]) else 'kin' if kinship(claim.core[:1], (noun,)) else 'people' if human(singular(noun)) else 'other'}"
    shared = _proper(t.parse) & _proper(claim.parse)
    yield "a name again" if shared else "no name again"
    _, verb = _told_words(t, text)
    subject = next((t.parse.words[k] for k in subjects(t.parse, verb)), None)
    if subject is None:
        yield "no subject"
    elif subject.tag in ("PRP", "WP", "WDT"):
        yield "subject pronoun"
    elif subject.pos == "PROPN":
        yield f"subject name {'again' if subject.text in shared else 'new'}"
    else:
        yield f"subject {'again' if subject.text.lower() in {w.text.lower() for w in claim.parse.words} else 'new'}"
    others = [o for o in every if o is not claim]
    if any(o.number == t.number for o in others):
        yield "other ordinal there"
    if any(o.n == t.many + 1 for o in others):
        yield "fits another"
    if any(o.n == t.many for o in others):
        yield "all of another"
    if any(o.n == claim.n for o in others):
        yield "said again"
    if any(abs(o.number - t.number) < abs(apart) for o in others):
        yield "another nearer"


def _proper(parse: Parse) -> set[str]:
    return {w.text for w in parse.words if w.pos == "PROPN" and w.entity not in ("DATE", "TIME")}


def _of_days(r: Reading, counted: Scope) -> Iterator[str]:
    known = [w for w in r.told.when if w]
    if r.told.kind != "days" or not known:
        return
    now = r.claim.doc.metadata.date
    if now and max(w.high for w in known) >= now:
        yield "to now"
    grains = {min((w.high - w.low).days, 400) // 30 for w in known}
    yield "one grain" if len(grains) == 1 else "grains"
    yield f"by the {'year' if max(grains) > 9 else 'month' if max(grains) > 0 else 'day'}"
    if len(known) < len(r.told.spans):
        yield "days unknown"
