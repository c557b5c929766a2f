"""Counts of an event in an article: how many were killed, hurt, arrested, ... with what says which event it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._acts import ACTS, AS_ADJECTIVE, IDLE, OUT_OF, PEOPLE, Act, noun_class
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

_FILLER = (
    r"(?:were|was|are|is|have|has|had|been|being|be|to|reportedly|also|later|confirmed|reported|feared|believed|left"
    r"|of whom|who|that|got|all|either|now|still|remain|remained|remains|listed|as|may|only|there|he|she|pronounced"
    r"|declared|found|others?|more|people|persons?|officially|known|said|presumed|will|would|in all|sent|travelling"
    r"|traveling|were travelling)"
)
_SEVERITY = r"(?:critically|seriously|severely|slightly|badly|lightly|gravely|fatally|temporarily|partially|partly|completely|totally)"
_LINK = (
    r"(?:a|an|the|all|some|as many as|total of|off|dead|what|he|she|nearly|around|up to|another|her|his|their|its"
    r"|about|between|at|at least|more than|over|least|estimated|roughly|further|additional)"
)


def _before(act: Act) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:(?P<severity>{_SEVERITY}) )?(?P<verb>{act.before})(?: {_LINK}){{0,4}}[ \n]$")


def _after(act: Act) -> re.Pattern[str]:
    return re.compile(
        rf"(?: and (?:a|an|one|two|three|four|five|six|\d{{1,3}}) [a-z]+(?: [a-z]+)?)?(?:[ \n]{_FILLER}){{0,5}}(?:[ "
        rf"\n](?P<severity>{_SEVERITY}))?[ \n](?P<verb>{act.after})(?![\w-])(?:[ "
        rf"\n](?P<severe>{_SEVERITY}))?"
    )


_PATTERNS = tuple((act, _before(act), _after(act)) for act in ACTS)
#: Any act's stem, so that an article without one costs one search.
_ANY = regexp(
    r"kill|dead|d(?:ie[ds]?|ying)\b|death|fatal|toll|perish|slain|slay|murder|massac|liv(?:es|e)\b|injur|wound|hurt"
    r"|hospital|arrest|detain|custody|charg|indict|missing|unaccounted|rescu|trap|strand|stuck|sav(?:ed|ing)|pulled"
    r"|evacuat|displac|bur(?:y|ie)|engulf|swept|flood|inundat|submerg|under water"
    r"|homeless|kidnap|abduct|hostage|freed|releas|deport|infect|sicken|poison|aboard|on board|carr(?:y|ie)|destroy"
    r"|gutt|raz|flatten|level|burn|damag|redundan|convict|guilty|jail|sentenc|prison|expel|expulsion|kicked out"
    r"|\bill\b|laid off|lay|jobs?\b|employ|shot|gunned"
)


class Mention(NamedTuple):
    """One count of one act."""

    quantity: Quantity
    act: str
    #: The noun's class: "people", "soldier", "home".
    noun: str
    #: What narrows the group: "palestinian", "critically".
    narrowed: frozenset[str]
    #: The whole phrase, number to verb.
    phrase: Span
    sentence: Span
    #: "12 others", "12 more".
    more: bool
    #: Not for comparison: part of another count, a plan, a rate.
    aside: bool
    #: Words before an active verb that name who did it.
    agent: frozenset[str]


_PART = regexp(
    r"(?:including|includes?|included|among them|among the (?:dead|victims|injured)|of whom|of them|of which|such as"
    r"|least one of|with)[ ,]+(?:at least |about |some |the )?$|[(][^()]{0,12}$"
)
UNREAL = regexp(
    r"\b(?:would|could|might|may have|if|unless|threatened|plot(?:ted|ting)? to|planned to|plans? to|wanted to"
    r"|capable of|potential(?:ly)?|risk(?:ed|s|ing)? of|each year|every (?:year|month|day|week)|annually|(?<!for )(?<!in )a (?:year"
    r"|day|month)"
    r"|per year|on average"
    r"|average of|average|per 100|rate|estimate[sd]?|estimates|projected|predict\w*|expected to|simulat\w*|fictional"
    r"|movie|film|novel|no longer|denied|false|falsely|wrongly|rumou?r\w*|incorrectly|mistakenly|erroneous\w*)\b"
)
_NOT = regexp(r"(?:\bnot|n[’']t|\bnever|\bno) (?:\w+ ){0,2}$|\bnot (?:killed|injured|wounded|hurt|arrested)\b")
_RATE = regexp(r"\b(?:each year|every (?:year|month|day|week)|annually|a year|per year|a day|a month|on average|per 100)\b")
_AGENT_WORD = regexp(r"(?<![\w’'-])[A-Z][\w-]+")
_CLAUSE = regexp(r"[.,;:!?()“”\"—–\n]|\b(?:that|who|which|and|when|where|as|in|on|at|near)\b")
_NO_AGENT = frozenset(
    "the a an monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december".split()
)
_RESTRICT = regexp(
    r"(?:[ \n]|, )(?:in|inside|on|at|from|near|under|with|aged|who|whose|between|across|outside|around|of|for|by"
    r"|within|among|trapped|living|working)[ \n](?!all\b)"
)


def mentions(doc: Document) -> Iterator[Mention]:
    """Every count of an act in the article, in order."""
    lower = doc.text.lower()
    if len(lower) != len(doc.text) or not _ANY.search(lower):
        return
    for q in doc.numbers:
        if q.kind not in ("cardinal", "fraction") or q.compound or q.kind == "fraction":
            continue
        sentence = doc.sentence_at(q.span.start)
        yield from _read(doc, lower, q, sentence)


def _read(doc: Document, lower: str, q: Quantity, sentence: Span) -> Iterator[Mention]:
    lead = q.lead.start if q.lead else q.span.start
    head = lower[max(sentence.start, lead - 60) : lead]
    noun = q.noun
    at = q.noun_span.end if q.noun_span and not q.partitive else q.span.end
    tail = lower[at : min(sentence.end, at + 90)]
    if not q.noun_span and (m := re.match(r"[ \n](?:others?|more|people|persons?)(?!\w)", tail)):
        at, tail = at + m.end(), tail[m.end() :]
    if not (
        _ANY.search(head)
        or _ANY.search(tail)
        or not AS_ADJECTIVE.keys().isdisjoint(q.modifiers)
        or noun in ("death", "fatality", "injury", "arrest", "dead", "detention", "job")
    ):
        return
    seen = False
    for act, before, after in _PATTERNS:
        start, end, severity, restricted, agent = q.span.start, at, None, False, frozenset[str]()
        b = None
        adjective = next((w for w in q.modifiers if AS_ADJECTIVE.get(w) == act.name), None)
        if adjective:
            pass
        elif noun in act.nouns:
            restricted = re.match(r"(?: (?:were|was|are))? (?:of|among) ", tail) is not None
        elif m := after.match(tail):
            end, severity = at + m.end(), m["severity"] or m["severe"]
            if act.name == "aboard" and act.things is None and noun not in PEOPLE | _ON_BOARD:
                continue
        elif b := before.search(head):
            if act.name == "aboard" and (b["verb"] == "with" or noun not in ("passenger", "person")):
                continue
            if act.name == "killed" and b["verb"].startswith("claim") and "lives of" not in b["verb"] and noun not in ("life", "victim"):
                continue
            start, severity = lead - len(head) + b.start("verb"), b["severity"]
            # "Were killed 12": the verb belongs to what stands before it.
            passive = (
                not b["verb"].endswith("ing")
                and re.search(r"(?:were|was|been|are|being|be) (?:\w+ly )?$", head[: b.start("verb")])
                and not b["verb"].endswith("of")
            )
            if passive:
                continue
            agent = _agent(doc, sentence, start)
        else:
            restricted_match = _RESTRICT.match(tail) if not seen else None
            later = (
                re.search(rf"^[^,.;:()—–]{{2,60}}?[ \n](?:were|was|are|have been|had been) (?:{act.after})(?![\w-])", tail)
                if restricted_match
                else None
            )
            if not later:
                continue
            end, restricted = at + later.end(), True
        jobs = act.name == "laid off" and noun is None and doc.block_at(q.span.start).kind in ("headline", "deck")
        if act.things is not None and noun not in act.things and not jobs:
            continue
        if act.things is None and noun is not None and not _living(noun, act):
            continue
        narrowed = frozenset(w for w in q.modifiers if w not in IDLE and w != adjective) | (
            frozenset({severity}) if severity else frozenset()
        )
        if (
            restricted
            or _ON_THE_SPOT.match(lower, end)
            or (
                b is not None
                and (m := _RESTRICT.match(tail))
                and m.group().split()[0].strip(",")
                in (
                    "inside",
                    *(() if act.name in OUT_OF else ("from",)),
                    "under",
                    "with",
                    "aged",
                    "who",
                    "whose",
                    "trapped",
                    "living",
                    "working",
                    "between",
                )
            )
        ):
            narrowed |= {"restricted"}
        clause = lower[sentence.start : sentence.end]
        unreal = (
            UNREAL.search(lower, max(sentence.start, start - 70), end)
            or _NOT.search(lower, max(sentence.start, start - 20), end)
            or _RATE.search(lower, end, min(sentence.end, end + 40))
        )
        aside = (
            q.partitive
            or (_PART.search(head) is not None and not (act.name == "aboard" and head.endswith("with ")))
            or (unreal is not None and act.name not in ("laid off", "employed"))
            or (q.per is not None)
            or "?" in clause[-2:]
        )
        aside = aside or noun in ("time", "percent", "month") or re.match(r",? (?:of (?:them|whom|which))", tail) is not None
        seen = True
        yield Mention(
            q,
            act.name,
            "worker" if act.name == "laid off" and noun in ("person", "employee", "staff", None) else noun_class(noun),
            narrowed,
            Span(start, end),
            sentence,
            q.more or bool(re.match(r"[ \n](?:others?|more)\b", lower[q.span.end : q.span.end + 8])),
            aside,
            agent,
        )


def _agent(doc: Document, sentence: Span, verb: int) -> frozenset[str]:
    """The capitalised words of an active verb's subject; a word that opens the sentence only when the article writes it so elsewhere too."""
    start = max(sentence.start, verb - 50)
    clause = _CLAUSE.split(doc.text[start:verb])[-1]
    at = verb - len(clause)
    out = set()
    for m in _AGENT_WORD.finditer(clause):
        word = m.group()
        opens = at + m.start() <= sentence.start + 1
        if word.lower() not in _NO_AGENT and (not opens or re.search(rf"[a-z,] {word}(?!\w)", doc.text)):
            out.add(word.lower())
    return frozenset(out)


_ON_BOARD = frozenset(
    "passenger crew sailor tourist pilgrim migrant refugee traveller traveler holidaymaker soldier fisherman seaman submariner worker commuter".split()
) | {"crew member"}
_ON_THE_SPOT = regexp(
    r" (?:at|on) (?:the|a) (?:\w+ )?(?:scene|site|spot)\b| in (?:the |a )?(?:\w+ )?hospital| instantly| the same day" r"| on impact"
)
_NOT_LIVING = frozenset(
    "time month home house building car vehicle job count charge day year point goal game shot round case item "
    "business school attack bomb rocket missile drone strike incident call vote bill dollar mile"
    " village town city district area region country state station store shop minute page word thing way reason "
    "step report story document record file photo video game account fund tree acre hectare site"
    " plant".split()
)


def _living(noun: str, act: Act) -> bool:
    return noun in act.nouns or noun not in _NOT_LIVING
