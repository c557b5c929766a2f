"""Numbered occasions: what an ordinal counts, in which period, and which words tell of the same."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.checks.numbers._deeds import classes, stem
from newslint.checks.numbers._lists import reach
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span


class Claim(NamedTuple):
    """An ordinal of an occasion: its number, the words that it numbers and where they end, and the period that it counts in."""

    span: Span
    n: int
    words: tuple[str, ...]
    end: int
    period: str | None
    run: bool
    sentence: Span
    #: The words of its own clause.
    clause: tuple[str, ...]


_WORD = r"[\w’'-]+"
_STOPS = r"(?:of|in|on|at|to|for|from|by|with|that|who|which|whose|when|where|after|before|since|as|and|or|but|than|during|under|within|over|against|is|was|were|are|has|had|have|will|would|he|she|it|they|we|the|a|an|this|last|said|until|into|because|if|while)"
_PHRASE = regexp(rf"(?:[ \n]and[ \n](?:last|final|latest|current|most[ \n]recent))?(?:[ \n](?!{_STOPS}\b){_WORD}){{0,4}}")
_TIMES = regexp(r"(?:[ \n](?:straight|consecutive|successive|such))?[ \n](?:time|occasion)\b(?![’'-])")
_RUN = frozenset("straight consecutive successive running".split())
#: Places in an order, names, parts of games and years: no occasions.
_NOT_OCCASIONS = frozenset(
    "century year grade floor half quarter district street avenue day week month place class division person row base inning lap leg degree"
    " hand world reading amendment battalion regiment generation period hole set down circuit anniversary birthday order party parties lady"
    " minister secretary choice cousin nature thought thoughts opinion sight largest biggest smallest oldest highest lowest best most seed"
    " seeded tier rate wave vice stage gear officer deputy lieutenant baptist army fleet corps language decade hour minute one"
    " item point question reason seat thing step version language estate millennium to dimension".split()
)
_PLACED = regexp(
    r"\b(?:finish\w*|came|come|comes|placed|ranked|seeded|lies?|lying|stands?|sits?|place|ran|ended up|twenty|thirty|forty|fifty)[ \n-](?:in[ \n])?(?:the[ \n])?$",
    re.IGNORECASE,
)
_PERIOD = regexp(
    r"\b(?:(?:in|within|over|of)[ \n](?:(?:the[ \n])?(?:last|past|space of|space)?[ \n]?(?:of[ \n])?(?P<size>(?!an?[ \n](?:game|match|attempt|race|start|meeting|tournament))\w+)[ \n](?:calendar[ \n])?(?P<unit>day|week|month|year|decade|season|century|game|match|attempt|race|start|meeting|night|generation)s?\b|a row\b|as many\b)"
    r"|(?P<this>(?:of|in)?[ \n]?this[ \n](?:year|season|week|month|winter|summer|spring|autumn|term|century|decade)|so far\b|to date\b|of the (?:season|year|week|month|campaign|championships?|tournament|games|tour|night|match|game|day|series|evening|meet)\b)|since[ \n]\w+)",
    re.IGNORECASE,
)
#: "Her predecessor had put it off": somebody else's occasions.
BESIDE = regexp(r"[“\"]?(?:His|Her|Their) (?:[\w-]+ )?(?:predecessor|successor|rival|opponent|team-?mate|colleague|sister|brother|father|mother|wife|husband|son|daughter|cousin|coach)\b(?!’s|'s)")
#: Stretches of time that go on: "in his second term".
SPANS = frozenset("term season spell marriage stint tenure reign career mandate".split())
GRAMMAR = frozenset("the and was were has had have been for her his its their time that this with from who which are".split())
TIMES = frozenset("time occasion".split())
_KIN = tuple(
    # "lose+power": a verb and its object or particle, as one word.
    frozenset(stem("".join((stem(w.partition("+")[0]), w.partition("+")[2]))) if "+" in w else stem(w) for w in row.split())
    for row in (
        "try attempt bid effort crossing cross",
        "trial case try",
        "win victory title triumph success cross+first finish+first finish+ahead finish+top come+first crown championship cup trophy gold lift beat",
        "prize award medal honour bronze silver gold",
        "marriage wedding wife husband divorce marry wed union",
        "ascent climb summit scale",
        "term mandate elect",
        "conviction sentence arrest jail convict",
        "blast explosion explode bomb",
        "meet meeting encounter",
        "birth born",
        "break fail",
        "rob strike hit raid theft",
        "execution execute death",
        "climb scale summit",
        "quake earthquake tremor shock",
        "erupt eruption blow blew blown explode",
        "derail derailment leave+rails jump+rails leave+track jump+track",
        "visit trip come tour travel",
        "book novel publish",
        "defeat loss lose fail reject beat collapse fall",
        "hundred century",
        "host hold stage",
        "fail collapse burst break breach flood",
        "quit resign leave depart sack fire dismiss go",
        "strike walkout",
        "close shut",
        "flood burst overflow swamp inundate",
        "run campaign stand candidacy",
        "cancel postpone delay put",
        "part compete participate play appear",
        "goal score net",
        "hit strike lash batter gut destroy fire blaze",
        "cut reduction reduce lower trim",
        "rise raise increase hike",
        "protection bankruptcy bankrupt file failure fail insolvency collapse",
        "run candidacy campaign bid",
        "reject refuse deny turn block",
        "rob burgle burglary robbery theft raid loot breakin steal ransack make+off",
        "overflow spill spillover overtop flood",
        "strike walkout stoppage down+tools stop+work stop+working walk+off",
        "crash collide collision hit strike ram derail accident smash",
        "attack bomb explode raid hit strike assault ambush blowup gooff goneoff wentoff shell",
        "surgery operation operate procedure transplant",
        "default fail miss",
        "snow snowfall blizzard",
        "fire blaze burn inferno catch",
        "referendum ballot vote plebiscite poll",
        "outage blackout fail cutoff gooff lose+power go+dark",
        "bout fight meet match duel",
        "landfall ashore land reach make+landfall come+ashore",
        "case charge indict prosecution prosecute accuse trial",
        "jail prison imprison sentence send lock",
        "lose revoke strip withdraw suspend",
        "postpone delay putoff pushback adjourn defer reschedule calloff scrub cancel scrap abort abandon",
        "strikdown throwout overturn void invalidate annul quash",
        "cross crossing passage sail traverse transit",
        "leak spill",
        "recall pull withdraw",
        "coach manager sack fire go leave",
        "lead govern rule president preside",
        "evacuate evacuation flee leave",
        "collapse fall cavein givesway gaveway",
        "resign resignation quit stepdown stooddown stoodown depart",
        "suspend ban suspension bar",
        "fine penalize penalty",
        "outbreak epidemic case infect spread",
        "drown drowning die death kill fatal victim",
        "shut shutdown close closure standstill halt",
        "coup overthrow topple oust putsch",
        "devalue devaluation",
        "bailout rescue bailedout",
        "takeover buy acquire acquisition bid offer",
        "impeach impeachment",
        "eject dismiss sendoff sentoff red",
        "expedition voyage sail journey trip visit flight",
        "launch liftoff fly mission flight spaceflight spacewalk orbit",
        "merger merge",
        "debate meet clash",
        "hack breach attack compromise",
        "sight sighting see spot",
        "record set break",
        "birth bear baby child",
        "novel book publish appear write release",
        "film movie direct make release",
        "album record release",
        "play stage premiere production produce",
        "plead plea guilty",
        "concert play perform gig show",
        "tour trip visit travel",
        "star act role play appear",
        "escape flee breakout abscond",
        "shoot shooting gunfire fire kill",
        "stab stabbing knife attack",
        "rise increase raise hike putup",
        "cut lower reduce reduction trim slash",
        "name appoint appointment nominate nomination elect choose pick select",
        "call-up cap play appear start",
        "audit inspect inspection review check",
        "amend amendment revise revision",
        "veto block reject",
        "pardon clemency",
        "extend extension prolong",
        "renovate renovation refit rebuild restore restoration",
        "auction sale sell",
        "drought dry",
        "quarantine lockdown isolate",
        "relegate relegation drop",
        "promote promotion goup wentup",
        "injure injury hurt break tear",
    )
)
_UNITS = frozenset("day week month quarter season year".split())
#: Nouns that count what anybody may have done.
FEATS = frozenset(
    "win victory title triumph ascent climb crossing appearance visit attempt try success crown medal gold championship cup trophy prize award term spell stint conviction sentence arrest victory marriage wedding trial defeat loss goal century hundred tour term record knockout".split()
)


def claim_of(doc: Document, q: Quantity) -> Claim | None:
    """What an ordinal numbers, where that is an occasion."""
    text = doc.text
    if not 1 <= q.low <= 99 or text[q.span.end : q.span.end + 1] not in tuple(" \n.,"):
        return None
    sentence = reach(doc, q.span.start)
    if _PLACED.search(text[max(sentence.start, q.span.start - 24) : q.span.start]):
        return None
    m = _TIMES.match(text, q.span.end, sentence.end) or _PHRASE.match(text, q.span.end, sentence.end)
    words = tuple(w.lower() for w in m.group().split()) if m else ()
    if words[:1] == ("and",):
        words = words[3:] if words[1] == "most" else words[2:]
    if (
        words
        and words[-1] in SPANS
        and re.search(
            r"\b(?:in|during|into|of|through)[ \n](?:his|her|its|their|the|a)[ \n]$", text[max(q.span.start - 16, 0) : q.span.start]
        )
    ):
        return None
    if words and words[-1] in _UNITS and _RUN & set(words):
        words = (*words[:-1], "time")
    alone = not words and (
        re.match(r"[ \n]in[ \n]a[ \n]row\b", text[q.span.end : sentence.end])
        or (
            re.search(r"[’']s[ \n]$", text[q.span.start - 3 : q.span.start])
            and re.match(r"[ \n](?:in|since)[ \n]", text[q.span.end : sentence.end])
        )
        or (
            re.search(
                r"\b(?:is|was|became|be|marked|marks)[ \n](?:only[ \n]|just[ \n])?(?:the|its|his|her|their)[ \n]$",
                text[max(q.span.start - 22, 0) : q.span.start],
            )
            and re.match(r"[ \n](?:at|in|on|for|since)[ \n]", text[q.span.end : sentence.end])
        )
        or (
            re.search(r",[ \n](?:the|his|her|its|their)[ \n]$", text[max(q.span.start - 8, 0) : q.span.start])
            and re.match(r"[ \n](?:at|in|on|for|since)[ \n]", text[q.span.end : sentence.end])
        )
        or (
            re.search(r"\b(?:is|was|became)[ \n](?:only[ \n]|just[ \n])?the[ \n]$", text[max(q.span.start - 18, 0) : q.span.start])
            and re.match(r"[ \n]to[ \n](?:be[ \n])?[a-z]+", text[q.span.end : sentence.end])
        )
        or (text[q.span.end] in ".," and re.search(r"\b(?:his|her|its|their)[ \n]$", text[max(q.span.start - 7, 0) : q.span.start]))
    )
    if alone:
        words = ("time",)
    if m is None or not words or (((words[-1] in _NOT_OCCASIONS) or (words[0] in _NOT_OCCASIONS and words[:1] != ("world",))) and not (words[0] == "person" and q.low > 2)):
        return None
    clause = re.split(r"[,;:]|\b(?:after|having|following|adding|besides)\b", text[m.end() : sentence.end])[0]
    own = (text[sentence.start : m.end()] + clause).lower()
    period = _PERIOD.search(clause)
    run = bool(_RUN & set(words)) or (period is not None and "row" in period.group())
    return Claim(
        q.span,
        int(q.low),
        words,
        m.end(),
        period.group() if period else None,
        run,
        sentence,
        tuple(set(re.findall(r"[a-z]{3,}", own)) - GRAMMAR),
    )


def singular(word: str) -> str:
    word = word.lower()
    return (
        word[:-3] + "y"
        if word.endswith("ies") and word not in ("tries", "series")
        else "try"
        if word == "tries"
        else word[:-1]
        if word.endswith("s") and not word.endswith("ss")
        else word
    )


def kin(claim: Claim, word: str, text: str = "") -> bool:
    """Whether a word says the same as those that an ordinal numbers."""
    own = frozenset[str]().union(*(classes(w) | classes(singular(w)) for w in claim.words))
    if own & (classes(word) | classes(singular(word))):
        return True
    return any(same_deed(w, word) for w in (*claim.words, *(claim.clause if text else ())))


def same_deed(a: str, b: str) -> bool:
    """Whether two words tell of the same."""
    if classes(a) & classes(b):
        return True
    one, two = {stem(a), stem(singular(a))}, {stem(b), stem(singular(b))}
    return any(one & k and two & k for k in _KIN)
