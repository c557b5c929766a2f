"""The only result that is told near a margin: where an article has but one contest, its margin is of that one, whatever stands between."""

from __future__ import annotations

import itertools
import re
from typing import NamedTuple

from newslint.checks.numbers._lists import around, reach
from newslint.checks.numbers.margins._cues import COMEBACK, HARD, OTHER, STAGE, WEEKDAY, elsewhere, other_vote, staged
from newslint.checks.numbers.margins._results import Value, values
from newslint.checks.numbers.margins._stated import Margin
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

#: How many sentences away a result may be told.
_BEFORE, _AFTER = 4, 2


class Only(NamedTuple):
    """The two sides of a result, what they count, and every other two that the margin may part."""

    pair: tuple[Value, Value]
    kind: str
    others: tuple[tuple[Value, Value], ...]


#: Shares that are nobody's result.
_NO_SIDE = regexp(
    r"[ \n]?(?:of[ \n](?:the[ \n])?(?:[a-z]+[ \n])?(?:ballots?|precincts|votes?)[ \n](?:counted|reporting|in\b)|(?:[a-z]+[ \n]){0,3}(?:undecided|turnout|abstain\w*|counted|reporting))"
)
_TURNOUT = regexp(r"\bturnout\b[^,;.]{0,25}$")
_NAME = regexp(r"\b[A-Z][\w’-]{2,}")
_PRONOUN = regexp(r"\b(?:it|they|them|their|its|his|her|he|she|both)\b", re.IGNORECASE)
#: "Called the majority of 15 decisive": the one that was told.
_THIS = regexp(r"\b(?:[Tt]he|[Tt]hat|[Tt]his)[ \n](?:[a-z]+[ \n])?(?:(?:majority|margin|gap|difference|edge)[ \n]of[ \n])?$")
_OPENS = regexp(r"(?:^|[.:;,—–“\"][ \n]*)(?=[^.:;,—–“\"]*$)")
#: What may stand in capitals in any sentence.
_COMMON = frozenset(
    "The This That These Those But And His Her Their Its With For After Even Yet Only Still Nobody Everyone Everybody One None Not Nor Now Then There Here What Who When Where While"
    " Although Though Because Since Thus Many Most Some All Few Each Every Both Either Neither Such They She You Our Your Victory Defeat One Two Three Four Five Six Seven Eight Nine Ten Just Barely Nearly Almost About Only Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
)
#: "Supporters outnumber", "Winning by": a sentence's first word that is no name.
_COMMON_FIRST = regexp(r"([A-Z][a-z]+(?:s|ing|ed))[ \n][a-z]")
#: Another place, group or day.
_OLDER = regexp(r"\bhad[ \n](?:already[ \n]|once[ \n])?(?:won|lost|beaten|led|drawn|prevailed|put|given|shown)\b|^(?:In|At|Among|On|Across|For)[ \n](?!the (?:end|final)\b|all\b)")
_DEFINITE = regexp(r"(?:The|That|This|Their|His|Her|Its)[ \n](?:[\w-]+[ \n])?[\w-]+-[a-z]+[ \n]|(?:The|That|This)[ \n](?:margin|gap|majority|difference)\b")


#: "It was the second time that they had lost by four": this time too.
_COUNTING = regexp(
    r"(?:It|This|That)(?:[ \n](?:was|is|marked)|[’']s)[ \n][^.;]{0,40}?\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|last)\b|For the (?:first|second|third|fourth|fifth|sixth) time"
)
_SINCE = regexp(r"\bsince[ \n](?:they|he|she|it|the|their|his|her|an?|[A-Z]\w+[ \n](?:won|lost|beat))\b")


def _counts_in(words: str, at: int) -> bool:
    return _COUNTING.match(words) is not None and not _SINCE.search(words, 0, at)


def only_result(doc: Document, m: Margin, taken: tuple[Span, ...]) -> Only | None:
    """The result that a margin must part because there is no other near."""
    text = doc.text
    own = reach(doc, m.span.start)
    words = own.of(text)
    definite = _DEFINITE.match(words) is not None or _counts_in(words, m.span.start - own.start)
    if (
        doc.in_quotation(m.span)
        or HARD.search(words)
        or (_OLDER.search(words) and not _counts_in(words, m.span.start - own.start))
        or (not definite and (OTHER.search(words) or COMEBACK.search(words) or elsewhere(text, own.start, own.end, m.span.start)))
    ):
        return None
    kind_of = doc.block_at(own.start).kind
    before, after = ([s for s in side if doc.block_at(s.start).kind == kind_of] for side in around(doc, own.start, _BEFORE, _AFTER))
    near = [*before, own, *after]
    for kind in m.kinds:
        if m.during and kind == "plain":
            continue
        told = {s: _sides(doc, s, taken, kind, m.noun) for s in near}
        flat = [v for s in near for v in told[s]]
        if not flat:
            continue
        pair = _one_pair(told if m.during else {s: _final(text, vs) for s, vs in told.items()}, own, kind, 2 if m.noun == "vote" else 20)
        if pair is None:
            return None
        home = next(s for s in near if s.start <= pair[0].span.start < s.end)
        if HARD.search(home.of(text)) or (STAGE.search(home.of(text)) and (m.during or not any(staged(text, v.span) for v in told[home]))) or other_vote(home.of(text), words) or _apart(text, home, own) or _new_names(text, m, own, home, near):
            return None
        return Only(pair, kind, tuple(itertools.combinations(flat[:12], 2)))
    return None


def _sides(doc: Document, s: Span, taken: tuple[Span, ...], kind: str, noun: str | None) -> list[Value]:
    found = values(doc, s, taken, kind, noun)
    if kind == "percent":
        text = doc.text
        found = [v for v in found if not _NO_SIDE.match(text, v.span.end) and not _TURNOUT.search(text, max(s.start, v.span.start - 40), v.span.start)]
    return found


def _final(text: str, told: list[Value]) -> list[Value]:
    """The scores without those of a moment, where others are told."""
    ended = [v for v in told if v.pair == -1 or not staged(text, v.span)]
    return ended if any(v.pair != -1 for v in ended) else told


def _one_pair(told: dict[Span, list[Value]], own: Span, kind: str, least: int) -> tuple[Value, Value] | None:
    """The two sides where just one sentence tells two."""
    full = [(s, vs) for s, vs in told.items() if len(vs) > 1]
    alone = [(s, vs[0]) for s, vs in told.items() if len(vs) == 1 and (kind != "plain" or vs[0].value >= 100) and vs[0].pair == -1]
    if not full and len(alone) == 2 and sum(map(len, told.values())) == 2 and (all(s.end <= own.start for s, _ in alone) or all(s.start >= own.end for s, _ in alone)):
        # "Cruz got 3,411 votes. Ford got 3,377."
        full = [(alone[0][0], [alone[0][1], alone[1][1]])]
    if kind == "plain":
        printed = [(s, [v for v in vs if v.pair != -1]) for s, vs in told.items()]
        printed = [(s, vs) for s, vs in printed if vs]
        if printed:
            if len(printed) > 1 or len(printed[0][1]) != 2 or printed[0][0] == own:
                return None
            a, b = printed[0][1]
            return (a, b) if a.pair == b.pair else None
        full = [(s, [v for v in vs if v.value >= (100 if len(vs) > 2 else least)]) for s, vs in full]
        full = [(s, vs) for s, vs in full if vs]
    if len(full) != 1 or len(full[0][1]) != 2 or full[0][0] == own or (kind != "plain" and sum(map(len, told.values())) > 2):
        return None
    a, b = full[0][1]
    return (a, b) if max(a.value, b.value) <= 3 * min(a.value, b.value) else None


def _apart(text: str, home: Span, own: Span) -> bool:
    """Whether other moments, days or contests stand from the result to the margin."""
    stretch = text[min(home.start, own.start) : max(home.end, own.end)]
    between = text[home.end : own.start] if home.end <= own.start else ""
    return (
        len(set(WEEKDAY.findall(stretch))) > 1
        or OTHER.search(between) is not None
        or re.search(r"\b(?:last (?:month|week|year|time|season|election)|previous(?:ly)?|(?:years?|months?|weeks?) (?:ago|earlier))\b", stretch) is not None
        or re.search(r"\bamong (?!registered|likely|all|the\b)[\w-]+", stretch) is not None
    )


def _new_names(text: str, m: Margin, own: Span, home: Span, near: list[Span]) -> bool:
    """Whether the clause of the margin names somebody who is not in the sentences around it."""
    if _THIS.search(text, own.start, m.span.start):
        return False
    if home.start >= own.end and _PRONOUN.search(home.of(text)):
        # "They went out by a single goal. ... It finished 3-1."
        return False
    opening = _OPENS.search(text[own.start : m.span.start])
    clause = text[own.start + (opening.end() if opening else 0) : min(m.span.end + 60, own.end)]
    clause = re.split(r"[.;:]|,[ \n](?:[a-z]+[ \n])?[A-Z]", clause)[0]
    rest = " ".join(s.of(text) for s in near if s != own).lower()
    opens = _COMMON_FIRST.match(text, own.start)
    return any(n[:4].lower() not in rest and n not in _COMMON and not (opens and n == opens[1]) for n in _NAME.findall(clause))
