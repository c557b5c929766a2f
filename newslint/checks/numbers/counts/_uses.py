"""Counts of nouns, as they are compared: the noun behind a number or apart from it, and the words around."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._acts import IDLE, noun_class
from newslint.checks.numbers._deeds import classes
from newslint.checks.numbers.counts._mentions import Mention
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.nouns import STOP, is_time, plural, singular
from newslint.regexp import regexp
from newslint.source import Span

_NEVER = frozenset("percent time point way thing reason step part kind degree occasion cent pound dollar euro word hour other".split())
_CROWD = regexp(r"\b(crowd|attendance|audience|turnout|gate|sellout)s? (?:of|was|is|at)(?: (?:announced as|put at|a record))? $")
#: "The number of victims recovered by Tuesday stood at 21".
_NUMBER_OF = regexp(
    r"(?:number|count|tally|total) of (?:[a-z-]+ )??(?P<noun>[a-z]{3,20})(?: [a-z]+){0,6} (?:stood at|stands at|was|is|reached"
    r"|came to|at) $"
)
#: "41 of the state's 52 counties".
_OF_THE = regexp(r" of (?:the |its |his |her |their )?(?:[a-z]+[’']s )?(?:\d[\d,]*|[a-z-]+) (?P<noun>[a-z]{3,20})(?!\w)")
#: "Four of its 30 league matches".
_OF_THE_WHAT = regexp(r" of (?:the |its |his |her |their )?(?:\d[\d,]*|[a-z-]+) [a-z-]+ (?P<noun>[a-z]{3,20})(?!\w)")
#: "28 of 30 targets".
_OF_SO_MANY = regexp(r" (?:out )?of (?:\d[\d,]*|ten|twelve|twenty|thirty|forty|fifty) (?P<noun>[a-z]{3,20})(?!\w)")
#: "150 sucres to the dollar".
RATE = regexp(r"[ \n](?:to|per) (?:the|an?|one|every) (?:[A-Z][a-z.]* )?(?:dollar|pound|euro|yen|mark|franc|gallon|litre|kilo|mile)\b")
IDLE_WORD = (
    STOP
    | IDLE
    | frozenset(
        "people person said says told according officials official spokesman spokeswoman reporters statement report reports new first one two three "
        "four five six seven eight nine ten number count total".split()
    )
)


class Use(NamedTuple):
    """One count of one noun."""

    mention: Mention
    #: Stems and deeds of the words around it.
    words: frozenset[str]
    definite: bool
    modifiers: frozenset[str]
    title: bool


def uses(doc: Document) -> Iterator[Use]:
    text = doc.text
    for q in doc.numbers:
        if q.kind not in ("cardinal", "measure") or not q.exact or q.more or q.compound or q.per or q.low < 2:
            continue
        noun, end = q.noun, q.noun_span.end if q.noun_span else q.span.end
        if q.kind == "measure" and q.unit:
            noun, start = q.unit, q.span.start + _unit_at(q.span.of(text))
            q = q._replace(noun_span=Span(start, q.span.end))
            end = q.span.end
        elif noun is None:
            found = _noun_apart(text, q)
            if found is None:
                continue
            noun, head, end = found
            q = q._replace(noun_span=head)
        elif noun == "member" and q.modifiers and q.modifiers[-1] in ("crew", "staff"):
            noun = "crew member" if q.modifiers[-1] == "crew" else "employee"
            q = q._replace(modifiers=q.modifiers[:-1])
        if noun is None or is_time(noun) or noun in _NEVER or (q.low != int(q.low) and q.kind == "cardinal"):
            continue
        if RATE.match(text, end):
            continue
        sentence = doc.sentence_at(q.span.start)
        if q.noun_span and text[q.noun_span.start].isupper() and text[q.span.start].isupper() and q.span.start > sentence.start:
            # The Six Nations.
            continue
        if sentence.end - sentence.start > 600 or text[sentence.end - 1 : sentence.end] == "?":
            continue
        block = doc.block_at(q.span.start)
        before = text[max(q.span.start - 60, sentence.start) : q.span.start].lower()
        definite = (
            q.definite
            or re.search(
                r"(?:(?:^|\W)(?:the|all|these|those|his|her|its|their)|[a-z](?:[’']s|s[’']))\s(?:(?:crowd|attendance|audience|turnout"
                r"|gate) of |(?:number|count|tally|total) of [^,;]* |(?:list|rest|total|group|collection|fleet|majority) of )?$",
                before,
            )
            is not None
        )
        mention = Mention(q, "counted", noun_class(noun), frozenset(), Span(q.span.start, end), sentence, False, False, frozenset())
        modifiers = frozenset(w for w in q.modifiers if w not in IDLE and not w.endswith(("'s", "’s")))
        yield Use(mention, _words(text, sentence, q, end), definite, modifiers, block.kind in ("headline", "deck", "caption"))


def _unit_at(amount: str) -> int:
    """Where the last word of an amount begins."""
    m = re.search(r"[^\W\d_]+$", amount)
    return m.start() if m else 0


def _noun_apart(text: str, q: Quantity) -> tuple[str, Span, int] | None:
    """The noun of a number that stands apart from it, its place, and the end of the phrase."""
    start = max(q.span.start - 90, 0)
    before = text[start : q.span.start].lower()
    if m := _CROWD.search(before):
        return "crowd", Span(start + m.start(1), start + m.end(1)), q.span.end
    if (m := _NUMBER_OF.search(before)) and plural(m["noun"]):
        return singular(m["noun"]), Span(start + m.start("noun"), start + m.end("noun")), q.span.end
    for pattern in (_OF_THE, _OF_THE_WHAT) if q.partitive else (_OF_SO_MANY,):
        if (m := pattern.match(text, q.span.end)) and plural(m["noun"].lower()):
            return singular(m["noun"].lower()), Span(m.start("noun"), m.end("noun")), m.end()
    return None


def _words(text: str, sentence: Span, q: Quantity, end: int) -> frozenset[str]:
    lower = (text[sentence.start : q.span.start] + " " + text[q.span.end : sentence.end]).lower()
    out: set[str] = set()
    for w in re.findall(r"[a-zà-ÿ][a-zà-ÿ’'-]*[a-zà-ÿ]", lower)[:90]:
        word = w.removesuffix("'s").removesuffix("’s")
        if word not in IDLE_WORD and noun_class(word) != noun_class(q.noun):
            out |= classes(word)
    return frozenset(out)
