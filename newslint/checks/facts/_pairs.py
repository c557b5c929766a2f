"""Who bought, married or founded what: "Google's $19 billion purchase of WhatsApp", "Apple, founded by Bill Gates", of several that the table has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.facts._patterns import DOUBT, readable, said_at
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span

#: By deed: its verb of the doer, its noun and its participle of the thing.
_WORDS = {
    "bought": (r"(?:bought|acquired|purchased|took\s+over|snapped\s+up|swallowed)", r"(?:purchase|acquisition|takeover|buyout)", r"(?:bought|acquired|purchased|taken\s+over)"),
    "merged": (r"(?:merged\s+with)", r"(?:merger|tie-up)", r"(?:merged)"),
    "married": (r"(?:married|wed)", r"(?:marriage|wedding)", r"(?:married)"),
    "founded": (r"(?:(?:co-?)?founded|set\s+up|started)", r"(?:founding)", r"(?:(?:co-?)?founded|set\s+up|started|created)"),
}
_SUM = r"(?:[$£€]?\d[\d.,]*\s*(?:billion|million|bn|m)?[\s-]*(?:dollar|pound|euro)?s?\s+)?"
_WHEN = r"(?:\s+in\s+(?:[A-Z][a-z]+\s+)?(?:19|20)\d\d)?"
#: What is not the thing itself, or was not done.
_PART = regexp(r"['’]s?\b|\s+(?!in|for|from|and|when|after|before|last|that|which|who|on|at|with|to|but|as|is|was|by|a|until|then|has|had|while|because|since|so|together|alone|there|here)[a-z]|\s+[A-Z]|-")
_UNDONE = regexp(
    r"\b(?:try|tried|tries|trying|attempt\w*|bid|bids|offer\w*|talks?|want\w*|wish\w*|hop(?:e|ed|es|ing)|fail\w*|consider\w*|approach\w*|plan(?:s|ned|ning)?|rumou?r\w*|reject\w*|rival\w*|refus\w*|declin\w*|almost|nearly|may|might|could|would|should|will"
    r"|block\w*|abandon\w*|denied|like|as\s+if|film|novel|former\s+executives?|daughter|son|granddaughter|sister|brother|cousin)\b", re.IGNORECASE,
)  # fmt: skip


#: Less than all of it.
_SOME = regexp(r"\b(?:stakes?|shares?|part\s+of|some\s+of|half\s+of|division|unit|business|assets|ads?|advertisements?|space|data)\b", re.IGNORECASE)


class _Pair(NamedTuple):
    thing: str
    doers: tuple[str, ...]
    years: frozenset[str]


@cache
def _pairs(deed: str) -> dict[str, _Pair]:
    """What the table has of a deed, by each name of the thing."""
    out: dict[str, _Pair] = {}
    for what, things, who, years in _data.rows("terms/pairs.tsv"):
        if what != deed or things == "-":
            continue
        names, doers = things.split("/"), [g.split("/") for g in who.split("|")]
        for name in names:
            out[name] = _Pair(names[0], tuple(d for g in doers for d in g), frozenset(years.split("/")))
    return out


@cache
def _others(deed: str) -> tuple[str, ...]:
    """Who may be taken for a doer, and did none of it."""
    return tuple(name for what, thing, who, _ in _data.rows("terms/pairs.tsv") if what == deed and thing == "-" for name in who.split("|"))


@cache
def _patterns(deed: str) -> tuple[re.Pattern[str], ...]:
    """The ways of telling a deed, with its doer and its thing, both of the table."""
    verb, noun, done = _WORDS[deed]
    pairs = _pairs(deed)
    everybody = {d for p in pairs.values() for d in p.doers} | set(_others(deed)) | (set(pairs) if deed in ("bought", "merged") else set())
    doers, things = (_data.either(names).replace("'", "['’]") for names in (everybody, everybody if deed == "merged" else pairs))
    who = rf"(?<![\w-])(?:The\s+|the\s+)?(?P<who>{doers})(?![\w-])"
    also = rf"(?:\s+and\s+(?P<also>{doers}))?(?![\w-])"
    what = rf"(?:the\s+|The\s+)?(?P<what>{things})(?![\w-])"
    year = r"(?:(?:\s+for\s+[$£€]?[\d.,]+\s*(?:billion|million|bn|m)?)?(?:\s+[a-z]+){0,2}?,?\s+in\s+(?:[A-Z][a-z]+\s+)?(?P<year>(?:19|20)\d\d))?"
    return (
        regexp(rf"{who}{also}(?:,[^,;:.]{{3,40}},)?(?:,?\s+(?:which|who)|,)?\s+(?:had\s+|has\s+|later\s+|first\s+)?{verb}{_WHEN}\s+(?:[a-z-]+\s+){{0,3}}?{what}{year}"),
        regexp(rf"{who}['’]s?\s+(?:[a-z]+\s+)?{_SUM}{noun}\s+(?:of|to|with)\s+(?:[a-z-]+\s+){{0,3}}?{what}{year}"),
        regexp(rf"(?<![\w-]){what}(?:,\s+(?:which\s+was\s+)?|\s+(?:was|had\s+been)\s+){done}{_WHEN}\s+by\s+(?:[a-z-]+\s+){{0,3}}?{who}{also}{year}"),
        regexp(rf"(?<![\w-]){what},?\s+which\s+{who}{also}\s+(?:had\s+)?{verb}{year}"),
        regexp(rf"\b{noun}\s+of\s+{what}{_WHEN}\s+by\s+(?:[a-z-]+\s+){{0,3}}?{who}{also}{year}"),
        *((regexp(rf"{who},?\s+(?:(?:was|is)\s+)?(?:the\s+|an?\s+)?(?:[a-z]+\s+)?(?:co-?)?founder\s+of\s+{what}(?P<also>)(?P<year>)"),) if deed == "founded" else ()),
    )


def find(doc: Document) -> Iterator[Finding]:
    """Findings on a doer that another had the part of, and on years in which it was not done."""
    for deed in _WORDS:
        if not any(name in doc.text for name in _pairs(deed)):
            continue
        for m in (found for pattern in _patterns(deed) for found in pattern.finditer(doc.text)):
            yield from _judged(doc, deed, m)


def _judged(doc: Document, deed: str, m: re.Match[str]) -> Iterator[Finding]:
    told = {k: (v or "").replace("’", "'") for k, v in m.groupdict().items()}
    sentence = doc.sentence_at(m.start())
    wrong: tuple[str, ...] = ("who", "also")
    if deed == "merged" and (told["what"] not in _pairs(deed) or told["who"] in _pairs(deed)):
        # Of two that merged either may be told first.
        told["what"], told["who"], wrong = told["who"], told["what"], ("what",)
    pair = _pairs(deed).get(told["what"])
    if pair is None or told["what"] == told["who"] or m.end() > sentence.end or not readable(doc, sentence) or sentence.of(doc.text).rstrip().endswith("?"):
        return
    if DOUBT.search(doc.text, sentence.start, m.end()) or _UNDONE.search(doc.text, max(sentence.start, m.start() - 60), m.end()) or _SOME.search(m.group()) or _PART.match(doc.text, m.end("what")):
        return
    known = " and ".join(dict.fromkeys(d for d in pair.doers if not any(d != o and d in o for o in pair.doers)))
    done = f"{known} {'merged with' if deed == 'merged' else deed} {pair.thing}"
    for group in wrong:
        # "A and B founded C": one of them who did not is wrong, if he is known for something else.
        said = told["who"] if group == "what" else told.get(group, "")
        if said and not any(said in d or d in said for d in pair.doers):
            yield said_at(doc, Span(*m.span(group)), f"{done}, not {said}")
            return
    if told.get("year") and told["year"] not in pair.years:
        yield said_at(doc, Span(*m.span("year")), f"{done} in {' and '.join(sorted(pair.years))}, not in {told['year']}")
