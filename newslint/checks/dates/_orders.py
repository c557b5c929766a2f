"""Which of two dated events of a passage the text puts first: "arrested on June 9 after the robbery on June 3"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.checks.dates._passages import DATE, TIME, Passage, pattern
from newslint.layers.dates import TimeExpression


class Order(NamedTuple):
    """Two times of which the text says that `first` is not later than `last`; `primary` is the one to report."""

    first: TimeExpression
    last: TimeExpression
    primary: TimeExpression
    why: str


#: Between "after" or "before" and its date these make the date that of a plan, not of the event.
_PLANS = (
    r"(?!~\b(?:plan|plans|planned|schedul\w+|due|set for|set to|postpon\w+|delay\w*|expect\w*|qualif\w+|until|till|through|deadline|contract|"
    r"deal|bid|bids|host\w*|candida\w+|forecast\w*|propos\w+|promis\w+|agree\w* to|would|will|extend\w*|running for|run for|called for|calls for|"
    r"moved|rescheduled|book\w*|originally|call\w* \w+ elections?|by|vowed|pledged|ahead of)\b)"
)
_NOT_AFTER = r"(?<!day )(?<!soon )(?<!look )(?<!looked )(?<!looking )(?<!named )(?<!called )(?<!sought )(?<!modeled )(?<!modelled )(?<!year )(?<!\w-)"
#: "Before the court" is in front of it.
_IN_FRONT = (
    r"(?! (?:the |a |an |his |her |its |their |[\w’']+(?:’s|'s) |two |three |some |\d[\d,]* )?(?:[\w-]+ ){0,3}?(?:court|judge|judges|jury|magistrates?|committee|subcommittee|panel|"
    r"parliament|congress|senate|house|council|commission|board|tribunal|lawmakers|mps|deputies|crowd|crowds|audience|fans|inquiry|"
    r"legislature|assembly|regulators?|voters|people|shareholders|cameras|reporters|spectators|long|noon|dawn|midnight|and)\b)"
)
#: A date that is no noun's: "after 2010, when", "after June 9 was ruled out".
_BARE = r" <D>(?! (?!(?:was|were|is|are|had|has|and|or|when|that|with|as|because|in|on|at|for|to|it|he|she|they|the)\b)[a-z])"
_AFTER = rf"{_NOT_AFTER}\b(?:after|following|in the wake of|once)\b(?! all\b| another\b| a <D>|,| school\b| hours\b| (?:[\w-]+ )?(?:years|months|weeks|decades|days|a series|a string) of\b|{_BARE})"
_BEFORE = rf"\bbefore\b(?!{_BARE}|,| too long){_IN_FRONT}"
_REST = r"(?:(?!<D>)[^.;])"
_ORDERS: list[tuple[str, str, str]] = [
    # (pattern, which group comes first, what says so)
    (rf"<m:D>{_REST}{{0,110}}? {_AFTER} {_PLANS}~<s:D>", "s", "after"),
    (rf"<m:D>{_REST}{{0,110}}? {_AFTER} {_PLANS}~, (?:which|who) ~<s:D>", "s", "after"),
    (rf"(?:^|[.;:!?”\"] |, (?:and|but) ){_AFTER} {_PLANS}~<s:D>,{_REST}{{0,110}}?<m:D>", "s", "after"),
    (rf"(?:^|[.;:!?”\"] ){_AFTER} {_PLANS}~<s:D>[^.;,]{{1,60}},{_REST}{{0,110}}?<m:D>", "s", "after"),
    (rf"<m:D>{_REST}{{0,60}}?,? having {_PLANS}~<s:D>", "s", "having done so"),
    (rf"<m:D>{_REST}{{0,110}}? {_BEFORE} {_PLANS}~<s:D>", "m", "before"),
    (rf"(?:^|[.;:!?”\"] |, (?:and|but) ){_BEFORE} {_PLANS}~<s:D>,{_REST}{{0,110}}?<m:D>", "m", "before"),
    (rf"(?:^|[.;:!?”\"] ){_BEFORE} {_PLANS}~<s:D>[^.;,]{{1,60}},{_REST}{{0,110}}?<m:D>", "m", "before"),
    (rf"<m:D>{_REST}{{0,50}}?,? and (?:was |were |had |has |is |will be |been )?(?:later|then|subsequently|eventually|finally|afterwards?)\b ~<s:D>", "m", "later"),
]
_LEAVE = r"(?:left|leaves?|leaving|depart(?:s|ed|ing)?|set (?:out|off|sail)|setting (?:out|off)|took off|takes? off|flew (?:out|from)|sailed|sails?|pulled out|flies out|fly out)"
_ARRIVE = r"(?:arriv(?:e|es|ed|ing)|reach(?:es|ed|ing)?|land(?:s|ed|ing)?|dock(?:s|ed|ing)?|touch(?:es|ed|ing)? down|pull(?:s|ed|ing)? into|got to|came ashore)"
_AND = r"(?:,|,? and|,? but|,? then|,? and then|,? before|;)"
#: No year that describes a noun: "found in 1997 samples".
_NO_NOUN = (
    r"(?! (?!(?:and|but|when|after|before|in|on|at|by|with|for|to|as|the|an?|he|she|it|they|because|while|where|under|following|over|from|amid|"
    r"during|despite|without|if|near|but|without|aged|that|this|local|same|instead|alone|together|again)\b)[a-z])"
)
_SAID = r"(?:, [\w’' ]{3,40} (?:said|says|added|announced|reported|wrote|confirmed))?"
_AUX = r"(?: (?:then|later|was|were|is|are|had|has|have|been|to|will|would|be|it|he|she|they|(?:his|her|its|their|the) (?:body|remains|car|wreckage|wreck)|finally|eventually|due|expected|scheduled|also|again)\b){0,4}"
#: Pairs of events in the order they can only have.
_PAIRS: list[tuple[str, str]] = [
    (_LEAVE, _ARRIVE),
    (r"(?:open(?:s|ed|ing)?|beg[aiu]n(?:s|ning)?|start(?:s|ed|ing)?|launch(?:es|ed)|founded|established|got under way|kick(?:s|ed)? off)",
     r"(?:clos(?:e|es|ed|ing)|end(?:s|ed|ing)?|finish(?:es|ed)?|conclud(?:e|es|ed)|fold(?:s|ed)?|shut(?:s| down)?|wraps? up|called off|suspended|halted|stopped|lifted|dissolved|demolished|went bankrupt|collapsed|cancel+ed)"),
    (r"(?:arrested|detained|captured|jailed|imprisoned|remanded|taken into custody)",
     r"(?:released|freed|convicted|sentenced|acquitted|executed|found guilty|pleaded|tried|extradited|bailed|let go)"),
    (r"(?:charged|indicted|accused)", r"(?:convicted|sentenced|acquitted|found guilty|pleaded|tried|cleared)"),
    (r"(?:convicted|found guilty|pleaded guilty)", r"(?:sentenced|pardoned|appealed)"),
    (r"(?:admitted|hospitali[sz]ed|taken to (?:a |the )?hospital|rushed to (?:a |the )?hospital)", r"(?:discharged|released|sent home|died)"),
    (r"(?:kidnapped|abducted|taken hostage|seized|captured)", r"(?:freed|released|rescued|found|returned)"),
    (r"(?:went missing|disappeared|vanished|last seen|reported missing|stolen|lost)", r"(?:found|located|recovered|rescued|returned)"),
    (r"(?:fled|escaped|absconded|broke out|went on the run)", r"(?:caught|recaptured|captured|arrested|found|returned|tracked down)"),
    (r"(?:elected|re-elected|nominated)", r"(?:sworn in|inaugurated|took office|confirmed|resigned|impeached|stepped down)"),
    (r"(?:appointed|hired|joined|took over|sworn in|took office|named)", r"(?:resigned|retired|stepped down|fired|sacked|dismissed|ousted|left|quit|died)"),
    (r"(?:married|wed)", r"(?:divorced|separated|widowed)"),
    (r"(?:passed|approved|adopted|introduced)", r"(?:signed into law|repealed|took effect|came into force|struck down|vetoed|enacted)"),
    (r"(?:signed)", r"(?:ratified|expired|took effect|came into force|revoked|broken)"),
    (r"(?:diagnosed|shot|stabbed|injured|wounded|fell ill|collapsed)", r"(?:died|recovered|discharged)"),
    (r"(?:enrolled|entered)", r"(?:graduated|dropped out|expelled)"),
    (r"(?:built|constructed|completed|erected|commissioned)", r"(?:demolished|torn down|destroyed|burned down|burnt down|razed|scrapped|decommissioned|sank|abandoned)"),
    (r"(?:filed|lodged)", r"(?:dismissed|settled|withdrawn|thrown out|rejected|granted|upheld)"),
    (r"(?:announced)", r"(?:cancel+ed|abandoned|called off|scrapped)"),
]  # fmt: skip
_ARREST = r"(?:arrest(?:ed|s)?|detain(?:ed|s)?|charg(?:ed|es)|captured|caught|indicted|booked|taken into custody|seized|apprehended|held|picked up)"
_CRIME = (
    r"(?:robber(?:y|ies)|murders?|killings?|attacks?|shootings?|stabbings?|bombings?|thefts?|burglar(?:y|ies)|arson|fires?|blaze|assaults?|rapes?|"
    r"kidnappings?|abductions?|explosions?|blasts?|slayings?|homicides?|heists?|raids?|crash(?:es)?|hit-and-run|riots?|deaths?|brawl|break-ins?|"
    r"beatings?|ambush|massacre|poisonings?|carjackings?|lootings?|vandalism|manslaughter|drownings?|collision|hacking|fraud)"
)
_CRIME_DONE = (
    r"(?:robbed|murdered|killed|stabbed|shot|attacked|burgled|burglari[sz]ed|set on fire|set alight|burned down|burnt down|stolen|abducted|kidnapped|raped|"
    r"bombed|beaten|broken into|raided|assaulted|ambushed|strangled|poisoned|vandali[sz]ed|looted|mugged|held up|torched|destroyed|defaced|ransacked)"
)
_FOR = r"(?:over|suspected (?:of|in)|accused (?:of|in)|for|with|in connection with|on suspicion of|in|on charges of|as a suspect in|as part of)"
_CRIMES: list[tuple[str, str]] = [
    (rf"{_ARREST}[^.;{DATE}]{{0,40}}? <m:D>{_REST}{{0,60}}? {_FOR} {_REST}{{0,40}}?{_CRIME}(?: (?!and |will |who |is |was |faces |trial)[\w’'-]+){{0,7}}? (?:on|of|in|from) <s:D>", "s"),
    (rf"<m:D>{_REST}{{0,40}}?{_ARREST}[^.;{DATE}]{{0,60}}? {_FOR} {_REST}{{0,40}}?{_CRIME}(?: (?!and |will |who |is |was |faces |trial)[\w’'-]+){{0,7}}? (?:on|of|in|from) <s:D>", "s"),
    (rf"<s:D> {_CRIME}\b{_REST}{{0,90}}?{_ARREST}[^.;{DATE}]{{0,30}}? <m:D>", "s"),
    (rf"{_ARREST}[^.;{DATE}]{{0,40}}? <m:D>{_REST}{{0,60}}? {_FOR} (?:the )?<s:D> {_CRIME}\b", "s"),
    (rf"<m:D>{_REST}{{0,40}}?{_ARREST}[^.;{DATE}]{{0,40}}? {_FOR} (?:the )?<s:D> {_CRIME}\b", "s"),
    (rf"{_CRIME}(?: [\w’'-]+){{0,5}}? (?:on|of|in) <s:D>{_REST}{{0,50}}?(?:was|were) {_ARREST} ~<m:D>", "s"),
    (rf"appeal(?:ed|s|ing)?[^.;{DATE}]{{0,30}}? <m:D>{_REST}{{0,60}}?(?:verdict|conviction|sentence|ruling|decision|judgment|judgement)[^.;,{DATE}]{{0,30}}? <s:D>", "s"),
]
#: The crime in one sentence, the arrest "over the robbery" in the next.
_ACROSS = [
    rf"{_CRIME_DONE} ~<s:D>[^.{DATE}]{{0,60}}\. (?:[Oo]n |In )?<m:D>,?{_REST}{{0,60}}?{_ARREST}\b[^.;{DATE}]{{0,60}}?\b(?:the|that|this) (?:\w+ )?{_CRIME}\b",
    rf"{_CRIME_DONE} ~<s:D>[^.{DATE}]{{0,60}}\. [^.;{DATE}]{{0,60}}?{_ARREST}\b[^.;{DATE}]{{0,40}}? <m:D>[^.;{DATE}]{{0,50}}?\b(?:the|that|this) (?:\w+ )?{_CRIME}\b",
    rf"{_CRIME_DONE} ~<s:D>[^.{DATE}]{{0,60}}\. [^.;{DATE}]{{0,60}}?{_ARREST}\b[^.;{DATE}]{{0,40}}?\b(?:the|that|this) (?:\w+ )?{_CRIME}\b[^.;{DATE}]{{0,40}}? <m:D>",
]
_SAME_DAY = re.compile(r"\b(?:that|the) (?:very )?same \w+\b|\b(?:later|earlier) that \w+|\bon the day\b|\bthat (?:morning|afternoon|evening)\b", re.IGNORECASE)


@cache
def _compiled(name: str) -> tuple[tuple[re.Pattern[str], str, str], ...]:
    """Patterns with the group that comes first and what says so, made when the first article asks for them."""
    if name == "words":
        return tuple((pattern(t), first, why) for t, first, why in _ORDERS)
    if name == "crimes":
        return tuple((pattern(t), first, "the crime") for t, first in _CRIMES)
    if name == "across":
        return tuple((pattern(t), "s", "the crime") for t in _ACROSS)
    sort = "T" if name == "times" else "D"
    out = []
    for early, late in [*_PAIRS, (_ARRIVE, _LEAVE)] if name == "pairs" else [(_LEAVE, _ARRIVE)]:
        text = rf"\b{early}\b ~<m:{sort}>(?: \([^)]*\))?{_SAID}{_AND}{_AUX} {late}\b ~<s:{sort}>{_NO_NOUN}"
        out.append((pattern(text), "m", "the order of the verbs"))
    for early, late in [(_LEAVE, _ARRIVE)] + [p for p in _PAIRS[1:] if name == "pairs"]:
        text = rf"(?:, )?\b(?:which|who) [\w ]{{0,12}}?{early}\b ~<m:{sort}>{_SAID},{_AUX} {late}\b ~<s:{sort}>{_NO_NOUN}"
        out.append((pattern(text), "m", "the order of the verbs"))
    return tuple(out)


def orders(p: Passage) -> Iterator[Order]:
    """The pairs of dated events of a sentence whose order the text tells."""
    dates, times = p.text.count(DATE), p.text.count(TIME)
    if dates > 1:
        for name in ("words", "crimes", "pairs"):
            yield from _found(p, name)
    one_day = any(x.kind == "relative" and x.unit == "day" and x.modifier in ("same", "that") for x in p.at.values())
    if times > 1 and (one_day or _SAME_DAY.search(p.text)):
        yield from _found(p, "times")


def orders_across(p: Passage) -> Iterator[Order]:
    """The crime in one sentence and the arrest in the next."""
    if p.text.count(DATE) > 1:
        yield from _found(p, "across")


#: What is said, planned or meant on one day may be about another.
_MEANT = re.compile(
    r"(?<!been )(?<!was )(?<!were )\b(?:said|says?|saying|told|tells|vow(?:s|ed)|promis(?:es|ed)|pledg(?:es|ed)|announc(?:es|ed|ing)|warn(?:s|ed|ing)|recall(?:s|ed)|argu(?:es|ed)|"
    r"believ(?:es|ed)|agree[sd]?|plan(?:s|ned)|wrote|writes|testif(?:ies|ied)|predict(?:s|ed)|expect(?:s|ed)|hop(?:es|ed)|claim(?:s|ed)|insist(?:s|ed)|asked|"
    r"urged|voted|decided|threatened|call(?:s|ed) for|call(?:s|ed) on|scheduled|proposed|ordered|demanded|wanted|wants|confirmed|estimated|reported|"
    r"ruled|noted|added|stated|explained|acknowledged|admitted|denied|described|remembers?|remembered|shows?|showed|will|would|which|who|whose|that)\b"
)
_FOR_A_DAY = re.compile(r"\b(?:for|until|till|by|to|due|through)(?: the)? $")


def _found(p: Passage, name: str) -> Iterator[Order]:
    for each, first, why in _compiled(name):
        for m in each.finditer(p.text):
            main, side = p.of(m, "m"), p.of(m, "s")
            if name == "words" and _loose(p.text, m):
                continue
            yield Order(side, main, main, why) if first == "s" else Order(main, side, main, why)


def _loose(text: str, m: re.Match[str]) -> bool:
    """Whether "after" or "before" may stand inside what somebody said or planned on the main day."""
    main, side = m.start("m"), m.start("s")
    if _FOR_A_DAY.search(text, max(main - 12, 0), main) or _FOR_A_DAY.search(text, max(side - 12, 0), side):
        return True
    if main < side:
        clause = max(text.rfind(c, 0, main) for c in ".;")
        connective = re.search(r"\b(?:after|following|in the wake of|once|having|before|later|then|subsequently|eventually|finally)\b", text[main:side])
        stop = main + connective.start() if connective else side
        return bool(_MEANT.search(text, max(clause, main - 60, 0), stop))
    return bool(_MEANT.search(text, text.find(",", side) if "," in text[side:main] else side, main))
