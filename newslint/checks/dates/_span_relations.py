"""How a length and a stretch of time stand to each other in print: who comes back to what, and with what news."""

from __future__ import annotations

import re

from newslint.checks.dates import _extents as ends
from newslint.checks.dates._clues import LIGHT, LIGHT_VERBS, VERB
from newslint.checks.dates._same_event import same_event, stems
from newslint.checks.dates._spans import Match
from newslint.regexp import regexp
from newslint.rule import Document, Span

LINK = regexp(r"[,( —–:-]*(?:(?:from|on|between|held|running|lasting|set for|due|the|at|in) ?)*[,( —–-]*", re.IGNORECASE)
CLAUSES = regexp(r"[;:—–(]|, |\b(?:and|but|while|when|which|who|that|where|after|before|because|as)\b")
_PARTS = regexp(r"[;:—–(),.]|\b(?:and|but|while|when|which|who|that|where|after|before|because|as)\b")


def news(doc: Document, m: Match) -> list[str]:
    """Whether the clause of the length tells more than how long something took: "and his widow kept the house for two decades"."""
    text, length, e, sentence = doc.text, m.length, m.extent, m.around.sentence
    left, right = text[sentence.start : length.x.span.start], text[length.span.end : sentence.end]
    if e.how == "pair" and e.span.start <= length.x.span.start < e.span.end:
        rest = ""
    else:
        rest = text[doc.sentence_at(e.span.start).start : doc.sentence_at(e.span.end - 1).end]
    head, tail = _PARTS.split(left)[-1], _PARTS.split(right)[0]
    start = length.x.span.start - len(head)
    if any(start <= p.span.start < length.span.end + len(tail) for p in e.points):
        return ["times in its clause"]
    known = stems(rest.replace(head, " ", 1).lower()) if rest else set()
    new = stems(head + " " + tail) - LIGHT - known
    found = [f"{('no', 'one', 'some')[min(len(new), 2)]} news"]
    verbs = VERB.findall(head)
    if (
        re.search(
            r"\b(?:and|then|but)\b[^,;.]*\b(?:then|again|will|is to|must)\b",
            text[max(length.x.span.start - 60, sentence.start) : length.x.span.start],
        )
        or "then" in head
    ):
        found.append("then")
    if not head.strip() and not tail.strip(" .,"):
        found.append("a clause of its own")
    if not verbs:
        found.append("no verb before")
    elif verbs[-1] in LIGHT_VERBS or verbs[-1][:5] in LIGHT:
        found.append("a light verb")
    else:
        same = verbs[-1][:4] in {w[:4] for w in re.findall(r"[a-z]{3,}", rest.lower().replace(head.lower(), " ", 1))}
        found.append("the same verb" if same else "a new verb")
    return found


def quality(doc: Document, m: Match) -> str:
    """What says that the ends of the stretch are ends of something."""
    e, text = m.extent, doc.text
    if e.how != "pair":
        return "printed"
    window = Span(doc.sentence_at(e.span.start).start, doc.sentence_at(e.span.end - 1).end)
    a, b = sorted((e.first, e.last))
    told = [text[s.start : s.end].lower() if (s := ends.verb(doc, p, window, a, b)) else "" for p in (e.first, e.last)]
    if told[0] == told[1]:
        return "one verb" if told[0] else "loose"
    begins, closes = bool(ends.STARTS.fullmatch(told[0])), bool(ends.ENDS.fullmatch(told[1]))
    if begins and closes:
        return "begins and ends"
    if ends.ENDS.fullmatch(told[0]) and ends.STARTS.fullmatch(told[1]):
        return "ends and begins"
    return "begins" if begins else "ends" if closes else "loose"


#: The words of a clause before its length, from the last stop on.
_HEADS = {
    name: regexp(text, re.IGNORECASE)
    for name, text in {
        "nothing": r"\s*(?:or|for|in|over|a total of|all of|about|just|only|some)?\s*",
        "apposition": r"\s*(?:an?|the|its|his|her|their|this) (?:[\w-]+ ){1,3}(?:of|lasting)(?: (?:about|just|only|some|all of))? (?:an? )?",
        "resumed": r"\s*(?:(?:in|over|during|for|throughout|within|at the end of|through|by the end of|in the course of|most of|much of|half of|all of|all|of|on|and) )*(?:the|those|these|that|this|its|his|her|their|[\w’-]+[’']s) (?:[\w-]+ ){0,2}",
        "closing": r"\s*(?:(?:which|and|thus|thereby) )?(?:end(?:ing|ed)|bringing|marking|lasting|capping|completing|breaking|making|taking|spanning|covering|giving|leaving|having \w+|after|following|for|over|during|in|within|throughout) (?:(?:an?|the|its|his|her|their|all|of|what \w+ \w+) )?(?:[\w-]+ ){0,2}(?:of )?(?:an? )?",
    }.items()
}
_STOP = regexp(r"[;:—–(),.]|\b(?:and|but|while|when|which|who|that|where|because|as)\b")
#: "Mayor from 2002 to 2010, a four-year term."
_NAMED_SO = regexp(r" ?(?:an?|his|her|its|their) ")
#: "The six-month contract runs from Feb. 1 to March 31".
_RUNS = regexp(r" (?:[\w’'-]+ ){1,5}?(?:(?:will|would|was to|is to|is due to|was due to) )?(?:runs?|ran|lasts?|lasted|stretche[sd]|stretch|goes|go|went|extends?|extended|covers?|covered|spans|spanned)(?: from| between)? (?:the )?")


def relation(doc: Document, m: Match) -> str:
    """How a reader comes from the one to the other."""
    text, x, e, sentence = doc.text, m.length.x, m.extent, m.around.sentence
    if e.span.start <= x.span.start < e.span.end:
        return "inside"
    here = sentence.contains(e.span)
    if x.span.start < e.span.start:
        gap = text[m.length.span.end : e.span.start]
        if here and _RUNS.fullmatch(text, x.span.end, e.span.start):
            return "its own verb ahead"
        if here and LINK.fullmatch(gap):
            return "beside ahead"
        if here:
            return (
                "one clause ahead"
                if not CLAUSES.search(gap)
                else "details behind a colon"
                if re.search(r"[:—–]", gap)
                else "across a semicolon"
                if ";" in gap
                else "other clause ahead"
            )
        return f"ahead, {opening(doc.sentence_at(e.span.start).of(text))}"
    gap = text[e.span.end : x.span.start]
    if here and LINK.fullmatch(gap):
        return "beside behind"
    if here and not CLAUSES.search(gap):
        return "one clause behind"
    head = _STOP.split(text[max(sentence.start, e.span.end) : x.span.start])[-1]
    where = "here" if here else "behind"
    if _NAMED_SO.fullmatch(head) and m.length.noun and text[m.length.noun.end : m.length.noun.end + 1] in (",", ".", ";", ")"):
        return f"apposition {where}"
    return next((f"{name} {where}" for name, each in _HEADS.items() if each.fullmatch(head)), f"told of something {where}")


def opening(text: str) -> str:
    """How a sentence begins."""
    m = re.match(r"[\s\"“(]*([\w’']+)", text)
    w = m[1].lower() if m else ""
    if w in ("it", "they", "he", "she", "this", "that"):
        return "with a pronoun"
    if w in ("the", "its", "his", "her", "their", "those", "these"):
        return "with what is known"
    if w in ("a", "an", "another"):
        return "with something new"
    return w if w in ("in", "for", "over", "during", "after", "by", "on", "at", "when", "before") else "otherwise"


#: The noun phrase that a sentence opens with, known from before: "The ban", "His stay in Rome".
_KNOWN = regexp(r"[\"“(]*(?:The|That|This|Those|These|His|Her|Its|Their|[A-Z][\w.-]+[’']s) ((?:[\w’-]+ ){1,4})")


def ties(doc: Document, m: Match) -> list[str]:
    """What says that a length and a stretch in another sentence are of one event: its word told again, as noun or verb."""
    text, e, sentence = doc.text, m.extent, m.around.sentence
    if sentence.contains(e.span):
        return []
    there = Span(doc.sentence_at(e.span.start).start, doc.sentence_at(e.span.end - 1).end).of(text)
    clause = _clause(text, m)
    ahead = m.length.x.span.start < e.span.start
    side, later, earlier = ("ahead", there, clause) if ahead else ("behind", sentence.of(text), there)
    out = [f"one event {side}"] if same_event(clause.lower(), there.lower()) else []
    if opened := _KNOWN.match(later):
        told = re.findall(r"[a-z]{3,}", earlier.lower())
        again = [w for w in opened[1].lower().split() if len(w) > 2 and w not in LIGHT_VERBS and any(t[: max(len(w) - 1, 3)] == w[: max(len(w) - 1, 3)] for t in told)]
        out.append(f"{side} retells {'its subject' if again else 'no word'}")
    return out


def _clause(text: str, m: Match) -> str:
    """The clause of the length without it."""
    sentence, span = m.around.sentence, m.length.x.span
    return _PARTS.split(text[sentence.start : span.start])[-1] + " " + _PARTS.split(text[span.end : sentence.end])[0]
