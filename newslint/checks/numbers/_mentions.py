"""Counts of an event in an article: how many were killed, hurt, arrested, ... with what says which event it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.source import Span


class Act(NamedTuple):
    """What happens to those counted: words that stand before the number ("killing 12"), after the noun ("12 were killed"), and nouns that say it ("12 deaths")."""

    name: str
    before: str
    after: str
    nouns: frozenset[str] = frozenset()
    #: Things counted; None for people.
    things: frozenset[str] | None = None


_HOMES = frozenset(
    "home house building dwelling property structure shop business car vehicle apartment school flat tent boat "
    "tank aircraft drone missile acre hectare".split()
)
_JOBS = frozenset("job worker employee position post staff person employees role".split())
ACTS = (
    Act(
        "killed",
        r"kill(?:ed|ing|s)?|murder(?:ed|ing)|massacred|slain|slaying|shot dead|gunned down|executed|claim(?:ed|ing|s) "
        r"the lives of|claim(?:ed|ing|s)|lives of"
        r"|(?:deaths?|killings?|murders?) of|(?:death )?toll (?:of|at|to|is|was|stood at|stands at|put at|reached|has "
        r"reached|reaches|hit|now stands at)"
        r"|number of (?:dead|deaths|people killed|fatalities) (?:at|to|is|was|stood at|stands at)",
        r"killed|dead|died|die|dies|dying|perished|perish|slain|murdered|massacred|shot dead|shot and killed|stabbed to "
        r"death|lost their lives|lost his life|lost her life|losing their lives",
        frozenset({"death", "fatality", "dead"}),
    ),
    Act(
        "injured",
        r"injur(?:ed|ing|es|e)|wound(?:ed|ing|s)|hurt(?:ing|s)?|(?:injuries|wounds) to|injuring",
        r"injured|wounded|hurt|sustained injuries|suffered injuries|suffered wounds|maimed",
        frozenset({"injury", "wounded", "injured"}),
    ),
    Act(
        "hospitalised",
        r"hospitali[sz](?:ed|ing)",
        r"hospitali[sz]ed|in hospital|(?:taken|rushed|sent|admitted|airlifted) to (?:a |the )?(?:local |nearby )?hospitals?",
    ),
    Act(
        "arrested",
        r"arrest(?:ed|ing|s)?|detain(?:ed|ing|s)?|(?:arrests?|detentions?) of|round(?:ed|ing) up|tak(?:en|ing) into "
        r"custody|took into custody",
        r"arrested|detained|in custody|in detention|taken into custody|under arrest|rounded up",
        frozenset({"arrest", "detention"}),
    ),
    Act("charged", r"charg(?:ed|ing|es)|indict(?:ed|ing|s)", r"charged|indicted|face charges|facing charges"),
    Act("convicted", r"convict(?:ed|ing|s)|conviction of|found guilty", r"convicted|found guilty"),
    Act("jailed", r"jail(?:ed|ing|s)|sentenc(?:ed|ing|es)|imprison(?:ed|ing|s)", r"jailed|sentenced|imprisoned"),
    Act("expelled", r"expel(?:led|ling|s)?|expulsion of", r"expelled|kicked out"),
    Act("trapped", r"trap(?:ped|ping|s)|strand(?:ed|ing|s)", r"trapped|stranded|stuck"),
    Act("missing", r"missing", r"missing|unaccounted for"),
    Act(
        "rescued",
        r"rescu(?:ed|ing|es|e)|sav(?:ed|ing|es)|pull(?:ed|ing)|rescue of",
        r"rescued|saved|pulled (?:alive |out )?from|pulled to safety|brought to safety|plucked from",
    ),
    Act("evacuated", r"evacuat(?:ed|ing|es|e)|evacuation of", r"evacuated|moved to safety"),
    Act("displaced", r"displac(?:ed|ing|es|e)|displacement of", r"displaced|(?:made |left |rendered )?homeless"),
    Act(
        "abducted",
        r"kidnapp?(?:ed|ing|s)|abduct(?:ed|ing|s)|(?:kidnapping|abduction) of|took hostage|taking hostage",
        r"kidnapp?ed|abducted|taken hostage|taken captive|snatched",
    ),
    Act("freed", r"fre(?:ed|eing|es)|releas(?:ed|ing|es)|release of", r"freed|released|set free"),
    Act("deported", r"deport(?:ed|ing|s)?|deportation of", r"deported"),
    Act(
        "infected",
        r"infect(?:ed|ing|s)|sicken(?:ed|ing|s)|poison(?:ed|ing|s)",
        r"infected|sickened|poisoned|fell ill|fallen ill|tested positive|ill",
    ),
    Act("aboard", r"carrying|carried|carries|with", r"aboard|on board|on-board"),
    Act(
        "destroyed",
        r"destroy(?:ed|ing|s)|gutt(?:ed|ing)|raz(?:ed|ing)|flatten(?:ed|ing)|levell?(?:ed|ing)|burn(?:ed|ing|t)(?: " r"down)?",
        r"destroyed|gutted|razed|flattened|levell?ed|burned down|burnt down|reduced to rubble",
        things=_HOMES,
    ),
    Act("buried", r"bur(?:ied|ies|ying)|engulf(?:ed|ing|s)|swept away|sweeping away", r"buried|engulfed|swept away", things=_HOMES),
    Act("flooded", r"flood(?:ed|ing|s)|inundat(?:ed|ing|es)|submerg(?:ed|ing|es)", r"flooded|inundated|submerged|under water", things=_HOMES),
    Act("damaged", r"damag(?:ed|ing|es)", r"damaged", things=_HOMES),
    Act(
        "laid off",
        r"cut|cutting|cuts|axe[ds]?|axing|shed|shedding|eliminat(?:ed|ing|e)|lay(?:ing)? off|laid off|dismiss(?:ed|ing)?"
        r"|loss of|made redundant|slash(?:ed|ing)?|sack(?:ed|ing)?",
        r"laid off|made redundant|dismissed|sacked|axed|cut|to go|will go|lost|at risk|lose their jobs|lost their jobs",
        things=_JOBS,
    ),
    Act("employed", r"employ(?:s|ed|ing)?|workforce of|staff of", r"employed|on (?:its|the) payroll", things=_JOBS),
)
#: Nouns that stand for people in general; None is a number alone.
PEOPLE = frozenset(
    {
        None,
        "person",
        "victim",
        "casualty",
        "individual",
        "soul",
        "life",
        "human",
        "other",
        "death",
        "fatality",
        "dead",
        "injury",
        "arrest",
        "detention",
        "wounded",
        "injured",
        "suspect",
    }
)
_SYNONYMS = (
    "soldier troop serviceman service",
    "officer policeman police_officer cop",
    "worker employee staff labourer laborer",
    "student pupil",
    "militant fighter insurgent rebel terrorist",
    "migrant refugee",
    "protester demonstrator protestor",
    "child kid youngster minor",
    "tourist holidaymaker vacationer",
    "prisoner inmate detainee",
    "hostage captive",
    "home house dwelling",
    "firefighter fireman",
    "passenger traveller traveler",
    "job position post role",
    "resident villager local",
    "gunman attacker assailant shooter",
    "woman female",
    "man male",
)
_CLASS = {w.replace("_", " "): row.split()[0] for row in _SYNONYMS for w in row.split()}
#: Adjectives that single out no group.
_IDLE = frozenset(
    "innocent local new confirmed other different unidentified unnamed more separate total alleged suspected poor "
    "whole additional further all".split()
)

_FILLER = (
    r"(?:were|was|are|is|have|has|had|been|being|be|to|reportedly|also|later|confirmed|reported|feared|believed|left"
    r"|of whom|who|that|got|all|either|now|still|remain|remained|remains|listed|as|may|only|there|he|she|pronounced"
    r"|declared|found|others?|more|people|persons?|officially|known|said|presumed|will|would|in all|sent|travelling"
    r"|traveling|were travelling)"
)
_SEVERITY = r"(?:critically|seriously|severely|slightly|badly|lightly|gravely|fatally|temporarily|partially|partly|completely|totally)"
#: "Nine missing climbers": the act as an adjective.
_AS_ADJECTIVE = {
    "missing": "missing",
    "trapped": "trapped",
    "stranded": "trapped",
    "injured": "injured",
    "wounded": "injured",
    "dead": "killed",
    "arrested": "arrested",
    "detained": "arrested",
    "abducted": "abducted",
    "kidnapped": "abducted",
    "rescued": "rescued",
    "evacuated": "evacuated",
    "displaced": "displaced",
    "freed": "freed",
    "infected": "infected",
    "homeless": "displaced",
    "convicted": "convicted",
}
_LINK = (
    r"(?:a|an|the|all|some|as many as|total of|off|dead|what|he|she|nearly|around|up to|another|her|his|their|its"
    r"|about|between|at|at least|more than|over|least|estimated|roughly|further|additional)"
)


def _before(act: Act) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:(?P<severity>{_SEVERITY}) )?(?P<verb>{act.before})(?: {_LINK}){{0,4}}[ \n]$")


def _after(act: Act) -> re.Pattern[str]:
    return re.compile(
        rf"(?:[ \n]{_FILLER}){{0,5}}(?:[ \n](?P<severity>{_SEVERITY}))?[ \n](?P<verb>{act.after})(?![\w-])(?:[ "
        rf"\n](?P<severe>{_SEVERITY}))?"
    )


_PATTERNS = tuple((act, _before(act), _after(act)) for act in ACTS)
#: Any act's stem, so that an article without one costs one search.
_ANY = re.compile(
    r"kill|dead|d(?:ie[ds]?|ying)\b|death|fatal|toll|perish|slain|slay|murder|massac|liv(?:es|e)\b|injur|wound|hurt"
    r"|hospital|arrest|detain|custody|charg|indict|missing|unaccounted|rescu|trap|strand|stuck|sav(?:ed|ing)|pulled|evacuat|displac|bur(?:y|ie)|engulf|swept|flood|inundat|submerg|under water"
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


_PART = re.compile(
    r"(?:including|includes?|included|among them|among the (?:dead|victims|injured)|of whom|of them|of which|such as"
    r"|least one of|with)[ ,]+(?:at least |about |some |the )?$|[(][^()]{0,12}$"
)
_UNREAL = re.compile(
    r"\b(?:would|could|might|may have|if|unless|threatened|plot(?:ted|ting)? to|planned to|plans? to|wanted to"
    r"|capable of|potential(?:ly)?|risk(?:ed|s|ing)? of|each year|every (?:year|month|day|week)|annually|a year|per "
    r"year|a day|a month|on average"
    r"|average of|average|per 100|rate|estimate[sd]?|estimates|projected|predict\w*|expected to|simulat\w*|fictional"
    r"|movie|film|novel|no longer|denied|false|falsely|wrongly|rumou?r\w*|incorrectly|mistakenly|erroneous\w*)\b"
)
_NOT = re.compile(r"(?:\bnot|n[’']t|\bnever|\bno) (?:\w+ ){0,2}$|\bnot (?:killed|injured|wounded|hurt|arrested)\b")
_RATE = re.compile(r"\b(?:each year|every (?:year|month|day|week)|annually|a year|per year|a day|a month|on average|per 100)\b")
_AGENT_WORD = re.compile(r"(?<![\w’'-])[A-Z][\w-]+")
_CLAUSE = re.compile(r"[.,;:!?()“”\"—–\n]|\b(?:that|who|which|and|when|where|as|in|on|at|near)\b")
_NO_AGENT = frozenset(
    "the a an monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august september october november december".split()
)
_RESTRICT = re.compile(
    r"(?:[ \n]|, )(?:in|inside|on|at|from|near|under|with|aged|who|whose|between|across|outside|around|of|for|by"
    r"|within|among|trapped|living|working)[ \n](?!all\b)"
)


def noun_class(noun: str | None) -> str:
    """The class of a counted noun: "people" for people in general."""
    if noun in PEOPLE:
        return "people"
    return _CLASS.get(noun or "", noun or "")


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
        or not _AS_ADJECTIVE.keys().isdisjoint(q.modifiers)
        or noun in ("death", "fatality", "injury", "arrest", "dead", "detention", "job")
    ):
        return
    seen = False
    for act, before, after in _PATTERNS:
        start, end, severity, restricted, agent = q.span.start, at, None, False, frozenset[str]()
        b = None
        adjective = next((w for w in q.modifiers if _AS_ADJECTIVE.get(w) == act.name), None)
        if adjective:
            pass
        elif noun in act.nouns:
            restricted = re.match(r"(?: (?:were|was|are))? (?:of|among) ", tail) is not None
        elif m := after.match(tail):
            end, severity = at + m.end(), m["severity"] or m["severe"]
            if act.name == "aboard" and act.things is None and noun not in PEOPLE | {"passenger", "crew member", "crew"}:
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
        if act.things is not None and noun not in act.things:
            continue
        if act.things is None and noun is not None and not _living(noun, act):
            continue
        narrowed = frozenset(w for w in q.modifiers if w not in _IDLE and w != adjective) | (
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
                    *(() if act.name in _OUT_OF else ("from",)),
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
            _UNREAL.search(lower, max(sentence.start, start - 70), end)
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
            noun_class(noun),
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


#: Acts that name where people are taken from, which singles out nobody.
_OUT_OF = frozenset({"rescued", "evacuated", "displaced", "abducted", "freed", "deported", "laid off"})
_ON_THE_SPOT = re.compile(
    r" (?:at|on) (?:the|a) (?:\w+ )?(?:scene|site|spot)\b| in (?:the |a )?(?:\w+ )?hospital| instantly| the same day" r"| on impact"
)
#: Counted like people, never among them.
ANIMALS = frozenset(
    "animal dog horse cow sheep bird fish whale cat pig chicken cattle bee dolphin seal turtle bull calf goat "
    "elephant camel lion tiger bear hen duck".split()
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
