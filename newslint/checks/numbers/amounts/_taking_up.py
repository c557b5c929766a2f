"""Whether "the $88m acquisition" takes up what another amount was the price, size or worth of: "agreed to buy Lumia for $88bn"."""

from __future__ import annotations

import re
from functools import lru_cache

from newslint.checks.numbers._deeds import classes, stem
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.nouns import is_time
from newslint.regexp import regexp
from newslint.rule import Document

#: Words that name one kind of thing that has an amount, verbs with nouns.
_KINDS = (
    "deal purchase acquisition takeover buyout merger sale buy acquire sell merge agreement bid offer transaction tie-up combine order",
    "move transfer signing sign join deal switch fee contract",
    "contract order deal award commission hire",
    "verdict award damages judgment judgement ruling payout compensation order settlement",
    "settlement settle deal payout agreement compensation",
    "lawsuit suit claim case action sue suing seek complaint",
    "legacy bequest bequeath inheritance gift donation leave will windfall estate endow",
    "gift donation donate give grant contribution contribute present handout pledge cheque check",
    "grant award funding subsidy aid give",
    "fraud theft steal embezzle defraud scam swindle heist robbery rob raid haul take loot embezzlement siphon pocket cheat scheme con deception racket",
    "ransom extort extortion demand blackmail",
    "announce pledge promise allocate earmark package plan programme program funding scheme boost commitment injection",
    "want ask request demand seek need",
    "loss lose deficit shortfall hole gap overspend",
    "profit earn earnings surplus gain make",
    "fine penalty sanction punish fined",
    "debt owe borrow loan arrears liability bill",
    "loan lend borrow credit bailout rescue lifeline facility financing debt",
    "rescue bailout bail aid package lifeline support injection prop",
    "aid package assistance relief help plan",
    "stimulus package plan programme program relief boost",
    "cut saving save reduction austerity economy slash",
    "investment invest stake injection spend plan put",
    "budget spending plan spend",
    "bond bonds debt issue borrow",
    "fund pot endowment vehicle scheme",
    "jackpot prize win lottery winnings windfall ticket",
    "bill cost price tab invoice charge tag fee",
    "painting work canvas picture artwork landscape portrait masterpiece oil watercolour still-life",
    "sculpture statue bronze work artwork figure bust",
    "gem diamond emerald ruby sapphire stone jewel necklace ring jewellery jewelry tiara",
    "manuscript book volume letter document map atlas bible",
    "house home mansion villa property residence estate townhouse flat apartment penthouse cottage farmhouse",
    "car vehicle supercar roadster",
    "yacht ship vessel boat liner ferry cruiser",
    "plane aircraft jet airliner helicopter",
    "horse colt filly racehorse yearling stallion",
    "drug cocaine heroin cannabis narcotics haul stash consignment shipment",
    "salary pay wage package bonus earn remuneration",
    "player striker midfielder defender goalkeeper winger forward signing",
)
#: What is built, with other words for it; any verb of building and any word for a project takes it up.
_BUILT = (
    "stadium arena ground venue",
    "theatre theater cinema playhouse",
    "road bypass motorway highway relief-road expressway dual-carriageway",
    "bridge crossing viaduct span",
    "railway line rail track tramway tram metro underground subway",
    "tunnel crossing",
    "airport terminal runway airfield",
    "port harbour harbor dock pier quay",
    "school college academy campus university",
    "hospital clinic wing ward surgery",
    "museum gallery",
    "library archive",
    "dam reservoir barrage",
    "factory plant works mill smelter refinery",
    "power-station reactor plant",
    "wind-farm solar-farm farm",
    "pipeline pipe",
    "mine pit colliery",
    "telescope observatory",
    "tower skyscraper block",
    "prison jail",
    "hotel resort",
    "church cathedral chapel mosque temple",
    "courthouse court",
    "centre center hub complex",
    "pool baths lido",
    "park garden playground",
    "roof extension annexe",
    "defences defenses wall barrier dyke levee",
    "satellite probe spacecraft rocket mission",
    "laboratory lab facility institute",
    "headquarters office building depot warehouse",
)
_BUILDING = (
    "build construct erect rebuild restore renovate refurbish repair redevelop convert complete finish revamp overhaul upgrade extend "
    "project scheme plan development undertaking venture restoration refurbishment renovation redevelopment makeover revamp rebuilding building "
    "construction programme program work"
)
_OF: dict[str, set[str]] = {}
for _prefix, _rows in (("k", _KINDS), ("b", _BUILT)):
    for _n, _row in enumerate(_rows):
        for _word in _row.split():
            _OF.setdefault(stem(_word), set()).add(f"{_prefix}{_n}")
for _word in _BUILDING.split():
    _OF.setdefault(stem(_word), set()).add("building")
#: A price says nothing of what has it: "valued the work at £14m", "at a cost of $240 million".
_PRICE = regexp(r"\b(?:cost|price|sum|total|value|worth|valuation|fee|bill|expense|outlay|estimate|amount|tag)s?$")
#: What a business or a state has beside the things it buys: "sales of $4.2 billion".
_FIGURE = frozenset("sales exports imports assets".split())
_HEAD = regexp(
    r"(?P<noun>[a-z]+)(?: (?:of|at|was|is|were|are|stood at|stands at|worth|totall?ing|came to|reached|rose to|fell to|amounting to|estimated at))"
    r" (?:about |some |nearly |almost |more than |just |only |around |over )?$"
)
_DEFINITE = regexp(
    r"(?:^|[\s“\"(])(?:the|this|that|these|those|its|his|her|their|[a-z]+[’']s?|[A-Z]\w+[’']s?)(?: (?:new|proposed|planned|same|whole|entire|full|controversial|record|giant|huge))?"
    r" (?:about |nearly |almost |more than )?$",
    re.IGNORECASE,
)


@lru_cache(maxsize=2000)
def _kinds(word: str) -> frozenset[str]:
    return frozenset(_OF.get(stem(word), ()))


def kin(a: str, b: str) -> bool:
    """Whether two words can name one thing or deed: "arena" and "stadium", "sue" and "lawsuit", "build" and "bridge"."""
    if stem(a) == stem(b):
        return True
    x, y = _kinds(a), _kinds(b)
    if x & y - {"building"}:
        return True
    return any("building" in u and any(k[0] == "b" and k != "building" for k in v) for u, v in ((x, y), (y, x)))


def attribute(q: Quantity) -> bool:
    """Whether an amount describes the noun after it: "$88m acquisition"."""
    if q.kind != "money" or q.noun is None or q.noun_span is None or is_time(q.noun):
        return False
    return 0 < q.noun_span.start - q.span.end < 24


def named(doc: Document, q: Quantity) -> str:
    """The noun that an amount belongs to: "ransom" in "a ransom of $15 million" and in "a $15 million ransom"; empty where none does."""
    if attribute(q):
        return q.noun or ""
    m = _HEAD.search(doc.text[max(q.span.start - 60, 0) : q.lead.start if q.lead else q.span.start].lower())
    return m["noun"] if m else ""


_VERB = regexp(r"\b([a-z]{3,}) (?:(?:about|some|nearly|almost|more than|just|only|around|over|at least|up to) )?$")


def at_odds(doc: Document, a: Quantity, b: Quantity, again: bool) -> bool:
    """Whether two amounts belong to known nouns or verbs that cannot name one thing: "a $310,000 grant", "whose endowment is $310 million"."""
    x, y = named(doc, a), named(doc, b)
    if not (x or y) and not again:
        x, y = _verb(doc, a), _verb(doc, b)
    if _PRICE.search(x) or _PRICE.search(y):
        return False
    if attribute(b) and b.noun_span and b.noun == b.noun_span.of(doc.text).lower() and not attribute(a):
        # "Spent $6.4 billion on acquisitions", "the $6.4 million acquisition".
        told = doc.sentence_at(a.span.start).of(doc.text).lower()
        if re.search(rf"\b{b.noun}s\b", told) and not re.search(rf"\b{b.noun}\b", told):
            return True
    return bool(_kinds(x) and _kinds(y)) and not kin(x, y) and not classes(x) & classes(y)


def _verb(doc: Document, q: Quantity) -> str:
    m = _VERB.search(doc.text[max(q.span.start - 40, 0) : q.lead.start if q.lead else q.span.start].lower())
    return m[1] if m else ""


#: Who pays, gets or loses an amount, and where it comes from or goes to, are not what it is the price of: "the museum bought it for", "took it from the casino".
_DOER = regexp(
    r"(?:(?!(?:was|were|is|are|been|be|being) )[\w’'-]+ ){0,3}?(?:(?:has|have|had|also|will|would) )*(?:paid|pays?|bought|buys?|spen[dt]s?|spending|won|wins?|lost|loses?|took|takes?|gets?|got|gave|gives?|receiv\w+"
    r"|rais(?:ed|es)|(?:sold|sells?)(?! for\b)|earn(?:ed|s)?|sent|sends?|pledg\w+|owe[sd]?|borrow\w*|set aside|offer(?:ed|s)?|invest\w*|donat\w+|is (?:paying|spending|buying))(?!\w)"
)
_SOURCE = regexp(r"\b(?:from|to|by|at|against|with|of) (?:(?:the|an?|its|his|her|their|that|this) )?(?:[\w’'-]+ )?$")


#: "Fined the bank", "paid the school".
_RECEIVER = regexp(r"\b(?:fin(?:ed?|ing)|paid|pay(?:s|ing)?|gives?|gave|giving|charg(?:ed|ing)|owe[sd]?|award(?:ed|ing)|len[dt]|hand(?:ed|ing)|cost(?:s|ing)?|offer(?:ed|ing)) (?:(?:the|its|his|her|their|an?) )?(?:[\w’'-]+ )?$")


def aside(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether the noun that the later amount describes is told with the other only as who paid or got it, or where it came from."""
    if not attribute(b) or attribute(a) or b.noun is None or _CLAUSE.match(doc.text, b.span.end):
        return False
    sentence = doc.sentence_at(a.span.start)
    said = sentence.of(doc.text).lower()
    at = a.span.start - sentence.start
    told = [m for m in re.finditer(r"[a-z][a-z-]{2,}", said) if stem(m.group()) == stem(b.noun)]

    def beside(m: re.Match[str]) -> bool:
        if m.start() < at and (_DOER.match(said[m.end() + 1 : at]) or (m.end() + 1 >= at and _RECEIVER.search(said[: m.start()]))):
            return True
        return m.start() > at and _SOURCE.search(said[at : m.start()]) is not None

    return bool(told) and all(beside(m) for m in told)


#: "The £1.8bn it takes each year", "the £24bn the Treasury spends": a clause with a deed of its own.
_CLAUSE = regexp(r" (?:that |which )?(?P<who>it|he|she|they|(?:the )?(?P<name>[A-Z][\w’'-]+))(?: (?:has|had|have|will|would|is|was|are|were|to|also))* (?P<verb>[a-z]{3,})(?!\w)")
_EACH_YEAR = regexp(r"[^.;,]{0,60}?\b(?:each|every|a) (?:year|month|week|day)\b")


def another_deed(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether a clause after the later amount tells of another deed or doer than the words around the first."""
    m = _CLAUSE.match(doc.text, b.span.end)
    if m is None:
        return False
    sentence = doc.sentence_at(a.span.start)
    told = sentence.of(doc.text) if sentence.end <= b.span.start else doc.text[sentence.start : b.span.start]
    if m["name"] and m["name"] not in doc.text[: b.span.start]:
        return True
    yearly = _EACH_YEAR.match(doc.text, b.span.end) is not None and not _EACH_YEAR.search(told)
    verb = classes(m["verb"])
    same = any(verb & classes(w) or kin(m["verb"], w) for w in re.findall(r"[a-z]{3,}", told.lower()))
    return yearly and not same


def _misread(q: Quantity) -> set[str]:
    """The deeds and sums before a noun that names none: "the $45,000 verdict excessive"; not the place of "hospital industry"."""
    return set() if _kinds(q.noun or "") else {m for m in q.modifiers if any(k[0] == "k" for k in _kinds(m))}


def untold(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether the later amount describes a thing that nothing before it has named: "spent $75 million on a wing", "the $75 billion hospital industry"."""
    if not attribute(b) or b.noun is None or b.noun_span is None or _PRICE.search(b.noun) or not b.noun_span.of(doc.text)[:1].islower():
        return False
    if not _DEFINITE.search(doc.text, max(b.span.start - 30, 0), b.span.start):
        return False
    start = doc.sentence_at(a.span.start).start
    before = re.findall(r"[a-z][a-z-]{2,}", doc.text[start : doc.sentence_at(b.span.start).start].lower() or doc.text[start : b.span.start].lower())
    return not any(kin(w, noun) for w in before for noun in {b.noun, *_misread(b)})


def takes_up(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether the later amount describes, with a definite article, the thing that the words around the other tell of."""
    if not attribute(b) or a.span.end > b.span.start or b.noun is None:
        return False
    if not _DEFINITE.search(doc.text, max(b.span.start - 30, 0), b.span.start):
        return False
    later = {b.noun, *(b.modifiers if _PRICE.search(b.noun) else _misread(b))}
    sentence = doc.sentence_at(a.span.start)
    if "building" in _kinds(b.noun) and any(m not in doc.text[sentence.start : b.span.start].lower() for m in b.modifiers):
        # "The roads programme" is no bypass.
        return False
    before = doc.text[sentence.start : a.span.start].lower()
    around = before + doc.text[a.span.end : min(sentence.end, a.span.end + 110)].lower()
    known = re.search(rf"\b{re.escape(b.noun)}", around) is not None or _PRICE.search(b.noun) is not None
    if not attribute(a) and not known and _kinds(b.noun) and any(m not in doc.text[sentence.start : b.span.start].lower() for m in b.modifiers):
        # "The television deal" is no sale of the ground.
        return False
    head = named(doc, a)
    if head and (attribute(a) or not _PRICE.search(head)):
        return head not in _FIGURE and any(kin(head, w) for w in later)
    words = [w for w in re.findall(r"[a-z][a-z-]{2,}", around) if w not in _FIGURE and w != f"{b.noun}s"]
    return any(kin(word, w) for word in words for w in later)
