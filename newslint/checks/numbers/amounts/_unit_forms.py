"""Amounts against their units: "six month ago", "one days", "500 dollar for", "three mens", "married five time before"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.numbers._deeds import stem
from newslint.layers.numbers.nouns import IRREGULAR, STOP
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span, finding, replace

#: What only a noun can stand before.
VERBS = frozenset(
    "were are have had was is has who said say died fled and in at on from with to by of during after before for "
    "when while as remain remained face faced came went got took left fell lay stood sat ran told saw made lost won gave held fought "
    "swam drove rode flew sang sank wore broke spoke wrote sent built brought bought caught met led fed hid beat hit cut set shot struck spent grew drew "
    "threw knew chose woke rose shook tore swore stole froze sought taught thought kept slept swept wept crept leapt felt heard paid laid became began "
    "rang drank swung hung stuck dug slid sped forgot ate slipped will would can could may might must should did do does that which whose "
    "died drowned escaped into near under over inside outside behind across along around against between through until since without".split()
)
#: Units of time and length, which another layer reads: "six month ago", "for six hour to free".
_UNIT = r"(?:second|minute|hour|day|week|month|year|decade|mile|kilometre|kilometer|metre|meter|inch|yard|degree|kilogram|kilo|gram|litre|liter|gallon|tonne|ton|acre|hectare)"
SMALL = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"
    r"|thirty|forty|fifty|sixty|seventy|eighty|ninety|[2-9]|[1-9]\d{1,2})"
)
_UNIT_MANY = regexp(
    rf"(?<![\w.,$£€/-])(?P<n>{SMALL}) (?P<unit>{_UNIT})"
    r"(?= (?:ago|later|earlier|before|after|until|when|while|away|to [a-z]+ (?:the|a|an|him|her|it|them)|from (?:now|the|here)"
    r"|in (?:jail|prison|hospital|custody)|an? (?:minute|hour|day|night|week|month|year))\b"
    rf"|[.;](?:\s|$)|, (?!{SMALL}\b)[a-z]| (?:Celsius|Fahrenheit|centigrade)(?:[.,;:)]| (?:in|on|at|by|and|for|to|or|over|below|above|during|this|last|next)\b))",
    re.IGNORECASE,
)
#: "Lay for five day under the rubble": anything that cannot be what the unit describes.
_UNIT_LOOSE = regexp(rf"(?<![\w.,$£€/-])(?P<n>{SMALL}|[1-9]\d{{0,2}},\d{{3}}) (?P<unit>{_UNIT}) (?P<next>[a-z]+)\b")
#: "Into the Pacific 30 kilometer from the coast": how far it is, whatever name stands before.
_FAR = regexp(r"(?:mile|kilomet(?:re|er)|met(?:re|er)) (?:from|off|north|south|east|west|above|below|away)$")
#: "The bridge is 300 metre long,", "he is 34 year old.": no adjective before a noun.
_MEASURED = regexp(
    rf"\b(?:is|was|are|were|been|being|be) (?:about |some |nearly |almost |only |just |over |at least |more than )?(?P<whole>(?P<n>{SMALL}|\d{{1,3}},\d{{3}}) (?P<unit>{_UNIT}))"
    r" (?:long|wide|high|tall|deep|thick|old|away|apart|across)(?=[.,;:)]| (?:and|but|when|with|in|at|on|from|as)\b)"
)
_UNIT_FOLLOWS = frozenset(
    "in at on under with without as and or of from by during into behind inside outside beyond above below across along against he she they it we who that "
    "which was were is are had has have for because since through between among about around near over off apart overnight east west north south short passed elapsed".split()
)
_UNIT_ONE = regexp(rf"(?<![\w.,$£€:-])(?P<n>one|1) (?P<unit>{_UNIT}e?s)(?![\w’'-])", re.IGNORECASE)
_BEFORE_UNIT = regexp(
    r"(?:\b(?:an?|the|every|per|each|its|his|her|their|day|chapter|number|no\.?|phase|stage|part|step|level|or|and|of|hundred"
    r"|thousand|year"
    r"|than|into|this|that|[a-z]+th|[a-z]+’s|[a-z]+'s)|[A-Z][\w’'.-]*|\d|(?:\d|two|three|four|five|six|seven|eight|nine|ten|twelve) to) $"
)
#: "100 dollars bills", "a five years sentence": a plural before the noun it describes.
_PLURAL_BEFORE = regexp(
    rf"(?<![\w.,$£€-])(?P<n>\d+(?:,\d{3})*|{SMALL}|hundred) (?P<unit>dollars|euros|pounds|cents|rupees|pesos) (?P<noun>bills?|notes?|coins?"
    rf"|banknotes?|stamps?)(?!\w)"
    rf"|(?<=\b[Aa] )(?P<n2>{SMALL}) (?P<unit2>{_UNIT}s) (?P<noun2>sentence|contract|term|ban|trip|drive|walk|wait|delay|break|deal"
    rf"|suspension"
    r"|strike|visit|tour|journey|war|siege|march|search|trial|plan|project|period|absence|lease|stay|stint|spell|hike|run|race|ride"
    r"|flight)(?!\w)",
    re.IGNORECASE,
)
#: "A 12-weeks course", "the 20-years-old striker".
_HYPHENED = regexp(rf"(?<![\w.,$£€-])(?P<n>\d+(?:\.\d+)?|{SMALL})-(?P<unit>(?:second|minute|hour|day|week|month|year|mile|kilomet(?:re|er)|met(?:re|er))s)(?=-old\b| [a-z]{{3,}}\b)(?! (?:ago|later|earlier|from|and|or|to|of|in)\b)", re.IGNORECASE)
#: A plural made twice, or of what has none: "three mens", "one sheeps".
_TWICE_PLURAL = regexp(
    rf"(?<![\w.,$£€-])(?P<n>one|1|{SMALL}|\d+(?:,\d{3})*) (?P<word>mens|womens|childrens|policemens|firemens|gentlemens|crewmens"
    rf"|servicemens|mices|feets|teeths"
    r"|geeses|sheeps|fishs|deers|aircrafts|spacecrafts|hovercrafts|mooses|salmons|persones|womans|childs|policemans|gunmans|foots|mouses|wifes|thiefs"
    r"|knifes|wolfs|informations|furnitures|luggages|equipments|advices|cattles|offsprings|policemens|gunmens|fishermens"
    r"|peoples(?= (?:died|drowned|fled|(?:was|were|are|is|have been|has been) (?:killed|injured|hurt|wounded|arrested|rescued|missing|taken|held|trapped|feared|in|on)|on board|aboard)))(?![\w’'-])",
    re.IGNORECASE,
)
_PLURAL_OF = {one: many for many, one in IRREGULAR.items() if many != one}
_MONEY_ONE = regexp(
    r"(?<![\w.,$£€:-])(?P<n>one|1) (?P<unit>dollars|euros|pounds|cents|rupees|pesos|francs|roubles|rubles|crowns)(?![\w’'-])",
    re.IGNORECASE,
)
_MONEY_MANY = regexp(
    rf"(?<![\w.,$£€/-])(?P<n>(?:{SMALL}|one(?= [a-z]+illion)|\d+(?:,\d{3})*)(?: (?:hundred|thousand|million|billion))?) (?P<unit>dollar|cent|rupee|peso|franc|rouble|ruble)"
    r"(?=[.;:)]|, | (?:last|this|under|with|until|since|for|in|on|to|from|a|an|each|per|at|of|and|was|were|by|more|less|during|when|after|before)\b(?! (?:million|half"
    r"|bill)))",
    re.IGNORECASE,
)
_MORE_THAN_ONE = regexp(r"(?:\b(?:and|hundred|thousand|to|or|[a-z]+ty)|\d) $", re.IGNORECASE)
#: "Killed two people and left five other in hospital".
_OTHERS = regexp(rf"(?<![\w.,$£€-])(?P<n>{SMALL}) other(?= (?:in|at|on|with|from|who|were|are|have|had|was|has|remain(?:ed)?|suffered|escaped)\b|[.;])", re.IGNORECASE)
#: "Fell by seven percentage point to 31 percent".
_POINTS = regexp(rf"(?<![\w.,$£€/-])(?P<n>{SMALL}|[2-9]\.\d+|[1-9]\d\.\d+) (?:percentage|basis) point(?= (?:to|from|in|on|at|since|after|when|as|and|over|this|last|lower|higher|more|less|fewer|ahead|behind|above|below|short|clear|up|down|before|by|for|during|while|than|against|with|because|each|is|was|would|will|has)\b|[.;:)]|, )", re.IGNORECASE)
#: "Killed 14 peoples", "20 peoples off the boat": persons, where a verb or a word behind says what befell them.
_PEOPLES = regexp(rf"(?<![\w.,$£€-])(?P<n>{SMALL}|\d+(?:,\d{{3}})*) peoples(?! (?:of|in|with|who speak)\b|[\w’'-])", re.IGNORECASE)
#: "The bodies of seven peoples", "nine peoples alive".
_BODIES_OF = regexp(r"\b(?:bodies|corpses|remains|deaths?|arrests?|murders?|killings?|rescue|funerals?|evacuation|abduction|kidnapping)[ \n](?:of|to)[ \n](?:(?:at[ \n]least|about|some|another)[ \n])?$", re.IGNORECASE)
_BEFALLEN = regexp(r"[ \n](?:alive|dead|trapped|unconscious|injured|wounded|missing|aboard|on[ \n]board|to[ \n](?:hospital|safety))\b")
#: What is done with persons, and what they do, by stem.
_TO_PERSONS = frozenset(stem(w) for w in "kill injure hurt wound rescue save take lead bring carry arrest detain evacuate leave treat employ hire attend gather watch march protest queue die drown flee escape trap hold house test infect vaccinate shoot pull free lift miss sack dismiss interview fine sign vote".split())
#: "Married five time before".
_TIME_MANY = regexp(
    rf"(?<![\w.,-])(?P<n>{SMALL}) time(?= (?:before|since|in|this|during|after|at|on|by|over|as (?:many|much|large|big|high|likely)"
    rf"|more|a (?:day|week|month|year))\b|[.,;])",
    re.IGNORECASE,
)
_NOT_TIMES = regexp(
    r"(?:\b(?:at|the|a|an|of|his|her|its|their|this|that|every|and|to|by|extra|part|full|real|half)|\d) $",
    re.IGNORECASE,
)


#: "A 40 dollar per share offer", "50 dollar a barrel oil": the rate describes a noun.
_RATE = regexp(r" (?:a|an|per) [a-z]+ (?P<noun>[a-z]+)")


def attributive_rate(text: str, end: int) -> bool:
    """Whether what follows makes an adjective of a number and its unit."""
    m = _RATE.match(text, end)
    return m is not None and m["noun"] not in STOP and m["noun"] not in VERBS


#: Before money these make no adjective of it: "a raise of 50 dollar a week".
_OF_MONEY = frozenset(("of", "than", "or", "and"))


#: "The July 11 year".
_MONTHS = frozenset("january february march april may june july august september october november december".split())


def _describes(text: str, start: int, harmless: frozenset[str] = frozenset()) -> bool:
    """Whether a name, an article or a range before a number makes an adjective of it; a preposition that opens the sentence does not."""
    m = _BEFORE_UNIT.search(text[max(start - 16, 0) : start])
    word = m.group().strip() if m else ""
    return m is not None and word not in harmless and not (word[:1].isupper() and word.lower() in STOP and word.lower() not in _MONTHS and word not in ("A", "An", "The"))


def _plural(doc: Document, span: Span) -> Finding:
    """That a number and a unit ask for the unit's plural."""
    text = span.of(doc.text)
    return finding(span, f"“{text}”: the number asks for a plural", hint=replace(span, text + ("es" if text.endswith("ch") else "s")))


def unit_forms(doc: Document) -> Iterator[Finding]:
    """Every unit of time, length or money that goes against its number."""
    yield from _units(doc)
    yield from _money(doc)


#: "A four percentage point to six": one rise.
_ONE_RISE = regexp(r"\b(?:an?|the|its|this|that|each|every|another|per) $", re.IGNORECASE)


def _units(doc: Document) -> Iterator[Finding]:
    """ "Six month ago", "one days", "100 dollars bills"."""
    for m in _UNIT_MANY.finditer(doc.text):
        if not _describes(doc.text, m.start()) and not attributive_rate(doc.text, m.end()):
            yield _plural(doc, Span(*m.span()))
    for m in _MEASURED.finditer(doc.text):
        yield _plural(doc, Span(*m.span("whole")))
    for m in _OTHERS.finditer(doc.text):
        yield _plural(doc, Span(*m.span()))
    for m in _POINTS.finditer(doc.text):
        if not _ONE_RISE.search(doc.text, max(m.start() - 10, 0), m.start()):
            yield _plural(doc, Span(*m.span()))
    for m in _PEOPLES.finditer(doc.text):
        parse = doc.parse(doc.sentence_at(m.start()))
        people = parse.at(m.end() - 1) if parse else None
        told = _BODIES_OF.search(doc.text, max(m.start() - 20, 0), m.start()) or _BEFALLEN.match(doc.text, m.end())
        if told or (parse is not None and people is not None and parse.words[people].dep in ("dobj", "nsubj", "nsubjpass") and stem(parse.words[parse.words[people].head].text) in _TO_PERSONS):
            span = Span(*m.span())
            yield finding(span, f"“{m.group()}”: “peoples” are nations", hint=replace(span, m.group()[:-1]))
    for m in _UNIT_LOOSE.finditer(doc.text):
        if m["next"] not in _UNIT_FOLLOWS or (_describes(doc.text, m.start()) and not _FAR.search(doc.text, m.start("unit"), m.end())):
            continue
        parse = doc.parse(doc.sentence_at(m.start()))
        unit, count = (parse.at(m.start("unit")), parse.at(m.end("n") - 1)) if parse else (None, None)
        if parse is None or unit is None or count is None or parse.words[unit].tag != "NN" or parse.words[count].head != unit or goes_on(parse, unit):
            continue
        yield _plural(doc, Span(m.start(), m.end("unit")))
    for m in _UNIT_ONE.finditer(doc.text):
        if not _describes(doc.text, m.start()):
            span = Span(*m.span())
            yield finding(span, f"“{m.group()}”: one with a plural", hint=replace(span, re.sub(r"(?<=inch)es$|s$", "", m.group())))
    for m in _HYPHENED.finditer(doc.text):
        if _stands_alone(doc, m.end("unit")):
            continue
        span = Span(m.start(), m.end("unit"))
        yield finding(span, f"“{span.of(doc.text)}”: no plural before the noun", hint=replace(span, span.of(doc.text)[:-1]))
    for m in _PLURAL_BEFORE.finditer(doc.text):
        number, kind, noun = (m[1], m[2], m[3]) if m[1] else (m["n2"], m["unit2"], m["noun2"])
        span = Span(m.start("n") if m["n"] else m.start("n2"), m.end())
        yield finding(span, f"“{span.of(doc.text)}”: no plural before the noun", hint=replace(span, f"{number}-{kind[:-1]} {noun}"))


def _stands_alone(doc: Document, at: int) -> bool:
    """Whether a verb follows what describes a noun elsewhere: "the 10-years fell a point", "three-months trading 1/16 down"."""
    if doc.text.startswith("-old", at):
        return False
    parse = doc.parse(doc.sentence_at(at))
    i = parse.at(at + 1) if parse else None
    if parse is None or i is None:
        return False
    after = parse.words[i + 1] if i + 1 < len(parse.words) else None
    return parse.words[i].tag in ("VBD", "VBZ", "VBP", "MD") or (parse.words[i].text.endswith("ing") and after is not None and after.tag in ("CD", "DT", "RB"))


def _money(doc: Document) -> Iterator[Finding]:
    """ "One euros", "500 dollar for", and plurals made twice."""
    for m in _MONEY_ONE.finditer(doc.text):
        if not _MORE_THAN_ONE.search(doc.text[max(m.start() - 16, 0) : m.start()]):
            span = Span(*m.span())
            yield finding(span, f"“{m.group()}”: one with a plural", hint=replace(span, m.group()[:-1]))
    for m in _MONEY_MANY.finditer(doc.text):
        if not m["unit"].istitle() and not _describes(doc.text, m.start(), _OF_MONEY) and not attributive_rate(doc.text, m.end()):
            yield _plural(doc, Span(*m.span()))
    for m in _TIME_MANY.finditer(doc.text):
        if not _NOT_TIMES.search(doc.text[max(m.start() - 16, 0) : m.start()]):
            yield _plural(doc, Span(*m.span()))
    for m in _TWICE_PLURAL.finditer(doc.text):
        span = Span(*m.span())
        one = m["word"][:-1]
        right = one if m["n"].lower() in ("one", "1") else _PLURAL_OF.get(one, one)
        yield finding(span, f"“{m.group()}”: “{m['word']}” is no plural", hint=replace(span, f"{m['n']} {right}"))


#: "12 kilometre north of the crossing".
_WAYS = frozenset("north south east west northeast northwest southeast southwest north-east north-west south-east south-west".split())


def goes_on(parse: Parse, noun: int) -> bool:
    """Whether the noun phrase goes on after the noun: "two rival camps" with the camps unseen."""
    after = parse.words[noun + 1] if noun + 1 < len(parse.words) else None
    return after is not None and (after.tag in ("NN", "NNS", "NNP", "NNPS", "CD", "HYPH", "POS", "VBG") and after.text.lower() not in VERBS | _WAYS)
