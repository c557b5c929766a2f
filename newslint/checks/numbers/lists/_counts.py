"""Counts that may announce a list: numbers with a noun or bare, groups that stand for one ("the trio", "a three-nation tour"), "both"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.nouns import is_time, singular
from newslint.regexp import regexp
from newslint.source import Span

#: No list is longer.
_MOST = 12


class Count(NamedTuple):
    """A count that may announce a list: its value, where, its noun ("" when bare) and how it is told."""

    value: int
    span: Span
    #: Of the words before the number, and of its noun.
    start: int
    end: int
    noun: str
    #: number, group, compound, both, joined.
    form: str
    #: What the number layer says of it: more, partitive, definite.
    traits: frozenset[str] = frozenset()


_GROUPS = {
    "pair": 2, "couple": 2, "duo": 2, "twosome": 2, "trio": 3, "threesome": 3, "triplets": 3, "twins": 2, "quartet": 4,
    "foursome": 4, "quintet": 5, "sextet": 6, "twin": 2, "septet": 7, "octet": 8, "quadruplets": 4,
}  # fmt: skip
_GROUP = regexp(
    rf"(?<![\w-])(?:(?P<det>[Tt]he|[Aa]|[Tt]his|[Tt]hat|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[\w-]+[’']s)[ \n](?:[\w-]+[ \n]){{0,3}}?)?(?P<group>{'|'.join(_GROUPS)}|{'|'.join(g.title() for g in _GROUPS)})(?![\w-])"
    r"(?:(?<=[Tt]win)[ \n](?:sons|daughters|brothers|sisters|boys|girls|babies|siblings)|(?<![Tt]win))(?:[ \n]of[ \n](?:[a-z]+[ \n])?(?P<noun>[a-z]+s))?"
)
_BOTH = regexp(r"(?<![\w-])[Bb]oth(?![ \n](?:of[ \n](?:them|whom|which)|sides|ways|ends)\b)(?:[ \n](?:of[ \n])?(?:(?:the|its|his|her|their)[ \n])?(?:[a-z-]+[ \n])?(?P<noun>[a-z]+s|men|women|people|children)\b(?=,|:|[ \n][–—(-]|[ \n](?:in|on|of|from|at)\b))?")
#: "His number 10 and 11 batsmen", "the big three".
_LABEL = regexp(r"\b(?:[Nn]umbers?|[Nn]os?\.?)[ \n](?:\w+(?:,[ \n]|[ \n](?:and|or|to)[ \n]))*$|\b[Bb]ig[ \n]$")
_SIZES = frozenset("storey story bedroom bed lane door star wheel seat litre seater page fold digit character letter figure pronged time".split())
_HYPHENED = regexp(r"(?<![\w-])(?P<n>two|three|four|five|six|seven|eight|[2-8])-(?P<noun>[a-z]+)[ \n](?P<head>(?:[a-z]+[ \n])?[a-z]+)", re.IGNORECASE)
#: What the number layer leaves to that of dates.
_DAYS = regexp(r"(?<![\w-])(?P<n>two|three|four|five|six|seven|[2-7])[ \n](?:[a-z]+[ \n])?(?:days|nights|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days)(?![\w’-]|[ \n](?:ago|later|before|after|earlier))", re.IGNORECASE)
#: "Has won it twice, in 1998 and 2003", "twice a week, on Mondays and Fridays"; never "twice as many".
_TWICE = regexp(r"(?<=[\w’'][ \n])(?:twice|thrice)(?:[ \n](?:a|this|that|last|each|every)[ \n](?:day|week|month|year|season|decade))?(?=,[ \n]|[ \n]?[:(–—]|[ \n]-{1,2}[ \n])")
_TIMES = regexp(r"[ \n](?:[a-z]+[ \n])?times(?!\w|[ \n](?:as|more|the|a|higher|bigger|larger)\b)")
#: What the number layer leaves a noun and is an amount.
_MONEY = frozenset("ct cent dlr pct stg penny".split())
_BODY = frozenset("member man woman person piece judge strong".split())
_VALUES = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8}


#: "Rests on four points", "the plan has four points": none that are scored.
_POINTS = regexp(r"(?:\b(?:rests?|rested|based|built|agreed?|agreement|differ(?:s|ed)?|hinges?|turns?|focus(?:es|ed)?) (?:up)?on|\b(?:plan|treaty|deal|programme|program|proposal|accord|letter|agreement|statement|memo|document|manifesto|resolution) (?:has|have|had|contains?|contained|lists?|listed|sets? out|makes?|made|of|with|covers?|covered|comprises?))[ \n](?:only[ \n]|these[ \n])?(?P<n>two|three|four|five|six|seven|eight|nine|ten|\d)[ \n](?:main[ \n])?points\b(?![ \n](?:above|below|ahead|behind|clear|lower|higher|from))")
#: "Three killed in blast": people, in headlines.
_BEFELL = regexp(r"[ \n](?:killed|dead|die|drown|drowned|hurt|injured|wounded|arrested|detained|held|charged|jailed|sentenced|missing|indicted|convicted|rescued|hospitalized)\b")


def counts(doc: Document) -> Iterator[Count]:
    """All counts of an article that a list may follow or precede, in order."""
    text = doc.text
    plain = [c for q in doc.numbers if (c := _number(text, q))]
    found = [*plain]
    for a, b in pairwise(plain):
        # "Two women and three men were charged: ..."
        if text[a.end : b.start].split() == ["and"] and a.noun and b.noun and a.value + b.value <= _MOST:
            found.append(Count(a.value + b.value, Span(a.span.start, b.span.end), a.start, b.end, b.noun, "joined"))
    for m in _GROUP.finditer(text):
        found.append(Count(_GROUPS[m["group"].lower()], Span(*m.span("group")), m.start(), m.end(), singular(m["noun"]) if m["noun"] else "person", "group"))
    for m in _BOTH.finditer(text):
        found.append(Count(2, Span(m.start(), m.start() + 4), m.start(), m.end(), singular(m["noun"]) if m["noun"] else "", "both"))
    for m in _DAYS.finditer(text):
        n = m["n"].lower()
        found.append(Count(_VALUES[n] if n in _VALUES else int(n), Span(*m.span("n")), m.start(), m.end(), "day", "number"))
    for m in _POINTS.finditer(text):
        found.append(Count(_VALUES[m["n"]] if m["n"] in _VALUES else int(m["n"]), Span(*m.span("n")), m.start("n"), m.end(), "point", "number"))
    for m in _TWICE.finditer(text):
        found.append(Count(2 if m.group().startswith("twice") else 3, Span(m.start(), m.start() + len(m.group().split()[0])), m.start(), m.end(), "time", "number"))
    for m in _HYPHENED.finditer(text):
        n, noun = m["n"].lower(), singular(m["noun"].lower())
        if noun not in _SIZES and not is_time(noun):
            found.append(Count(_VALUES[n] if n in _VALUES else int(n), Span(*m.span("n")), m.start(), m.end(), "person" if noun in _BODY else noun, "compound"))
    yield from sorted(found, key=lambda c: (c.span.start, -c.span.end))


def _number(text: str, q: Quantity) -> Count | None:
    """A number as what may announce a list."""
    # "Sold under two names" is no bound.
    lead = q.lead.of(text).lower() if q.lead else ""
    exact = q.exact or (q.low == q.high and q.bound == "max" and lead.startswith("under")) or text[q.span.start : q.span.end].lower().startswith("half a dozen")
    if (
        q.kind != "cardinal" or not exact or q.compound or q.low != int(q.low) or not 2 <= q.low <= _MOST
        or is_name(text, q) or q.noun in _MONEY or _LABEL.search(text, max(0, q.span.start - 30), q.span.start)
    ):  # fmt: skip
        return None
    traits = frozenset(t for t in ("more", "partitive", "definite", "per") if getattr(q, t))
    times = _TIMES.match(text, q.span.end) if q.noun is None else None
    befell = q.noun is None and _BEFELL.match(text, q.span.end)
    end = max(q.span.end, q.noun_span.end) if q.noun_span else times.end() if times else q.span.end
    return Count(int(q.low), q.span, q.lead.start if q.lead else q.span.start, end, "time" if times else "person" if befell else q.noun or "", "number", traits)


def is_name(text: str, q: Quantity) -> bool:
    """Whether a count and its noun are a name: "the 2017 Six Nations", "Seven Sisters"; one that the text writes so inside a sentence."""
    if not q.words or q.noun_span is None or not (text[q.span.start].isupper() and text[q.noun_span.start].isupper()):
        return False
    words = re.escape(text[q.span.start : q.noun_span.end])
    return re.search(rf"(?:[a-z,]|\b\d{{4}})[ \n]{words}\b|\b{words}[ \n]\d{{4}}\b", text) is not None


_KINDS = {
    kind: frozenset(words.split())
    for kind, words in {
        "region": "country state nation province region republic territory county district",
        "town": "village town hamlet city island suburb borough street road station port site plant route line stop location place venue river lake airport",
        "body": "company firm bank brand shop store group team club department ministry agency university school college newspaper magazine paper pub restaurant airline business retailer band organisation"
        " organization charity union party maker carmaker supplier channel network bidder lender chain sponsor producer label museum institution committee faction force carrier hospital church",
        "work": "film movie book novel song album play show series programme program law act poem painting picture symphony opera story statute bill measure treaty",
        "time": "time occasion decade",
        "span": "day night evening morning session date weekend",
        "period": "week month year hour minute second century season game match quarter half",
        "set": "set",
        "round": "round leg frame heat innings period stage",
        "tally": "goal point run try wicket shot death injury seat vote lap mile yard foot degree metre kilometre percent dollar yard",
        "win": "win victory medal gold silver bronze award prize defeat loss draw title trophy championship",
        "reason": "reason way thing option question demand aim condition goal factor type kind part step criterion category issue problem choice count charge point cause theme point principle rule requirement task priority challenge",
        "side": "side half end hand",
    }.items()
}


def kind(noun: str) -> str:
    """The kind of what is counted."""
    if not noun:
        return "bare"
    return next((k for k, words in _KINDS.items() if noun in words), "person" if human(noun) or noun in ("people", "brother", "sister", "child") else "thing")
