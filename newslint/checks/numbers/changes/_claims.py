"""Stated changes wherever they stand, and what they are said of: for the search of the two values they can be checked against.

    claims(doc, sentence, found) -> list[Claim]
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from newslint.layers.numbers import Quantity
from newslint.layers.numbers.amounts import FACTORS, Amount, amounts, sign
from newslint.layers.numbers.joins import WORD
from newslint.regexp import regexp
from newslint.source import Span


class Claim(NamedTuple):
    """A stated change and its subject."""

    amount: Amount
    sentence: Span
    #: The words that name what changed; empty where it is taken from the words around ("up 40%", "that 5 percent").
    subject: frozenset[str]
    #: The noun among them, alone.
    head: frozenset[str]
    #: The claim takes up what was told ("the 5 percent"), or stands in apposition (", a rise of 40%").
    leans: bool
    #: The words before that noun: "first-class" of "first-class fares".
    narrowed: frozenset[str] = frozenset()


_UP_NOUN = (
    r"rises?|increases?|growth|gains?|jumps?|surges?|climbs?|hikes?|boosts?|advances?|spikes?|upticks?|leaps?|upturn|expansion|raise|upswing"
    r"|overruns?|overshoot|overspend|increments?|additions?|rally|recovery|bulge|escalation|premium|mark-?up|bump"
)
_DOWN_NOUN = (
    r"falls?|drops?|declines?|decreases?|reductions?|cuts?|dips?|slumps?|slides?|plunges?|contraction|downturn|shrinkage|tumble|collapse"
    r"|loss|losses|slip|crash|shortfall|savings?|discount|markdown|erosion|depletion|cutback|shortening|fall-off|drop-off|retreat|devaluation"
)
_EITHER_NOUN = r"improvements?|changes?|shifts?|swings?|moves?|movements?|differences?|gaps?|deterioration|adjustments?|revisions?"
_NOUN = rf"(?:(?P<up>{_UP_NOUN})|(?P<down>{_DOWN_NOUN})|(?P<either>{_EITHER_NOUN}))"
#: "33 percent overrun", "a 12% annual increase".
_AFTER = regexp(rf"[-\s]{{1,2}}(?:(?!(?:in|of|on|to|for|at|by|and|or|as|from|with|after|before|when|since|until|while|despite|than|the|an?|its|their|was|were) )[a-z-]{{2,20}}\s){{0,2}}?{_NOUN}(?![\w-])")
#: "A decline of 25 percent", "making the rise 28 percent", "the increase in fares was 9 percent", "put the fall at 12%".
_BEFORE = regexp(
    rf"\b{_NOUN}(?: (?:in|of|from) (?:the |its |their )?[a-z’' -]{{3,40}}?)?(?: was| is| came to| comes to| amounted to| works out at| of| to be| at|, of| (?<=the rise )| (?<=the fall )| (?<=the drop )| (?<=the increase ))"
    r"(?: ?(?:a|about|some|over|nearly|just|only|almost|around|more than|roughly|no less than))*\s?$"
)
#: "Its retreat at 23 meters" is a level.
_AT = regexp(r" at [a-z ]*$")
#: "The additional 2 percent", "that 5 percent", "those five points".
_TAKEN = regexp(r"\b(?:(?:the|that|this|these|those|an|its|their) (?:(?P<up>extra|additional|further|added|added-on)|lost|missing) |(?:that|this|those) )$")
#: From a word of direction to an amount, over an object: "hikes rate 1%", "has spread by 12%", "sunk by 19 feet", "edged up half a per cent".
_STEP = regexp(
    r"(?:\s(?!(?:and|but|while|as|to|from|at|than|with|when|after|before|in|on|for|which|who|that|until|because)\b)[a-z’'-]+){0,7}\s$"
)
#: Verbs of adding and taking away, before a count: "will shed 640 jobs".
_MOVED = regexp(
    r"\b(?:(?P<up>adds?|added|adding|put on|puts on|hir(?:e|es|ed|ing)|recruit(?:s|ed|ing)?|gain(?:s|ed|ing)?|won|tak(?:e|es|ing) on|took on)"
    r"|(?P<down>lost|loses?|losing|sheds?|shedding|cuts?|cutting|ax(?:e|es|ed|ing)|axeing|scrap(?:s|ped|ping)?|eliminat(?:e|es|ed|ing)"
    r"|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|remov(?:e|es|ed|ing)|knock(?:s|ed|ing)? off|shav(?:e|es|ed|ing) off|save[sd]?|saving|closed?|off|down))"
    r"(?: (?:about|nearly|some|almost|over|more than|just|only|around|roughly|a|another|up to|as many as))*\s$"
)
_SPREAD = regexp(
    r"\b(?:(?P<up>spread|spreads|expanded|stretched|picked up|bulged|inflated|deepened|extended|enlarged|added|ramped up|beefed up|upped|appreciated|swollen|hotted up)"
    r"|(?P<down>receded|weakened|depreciated|come off|knocked off|shed|lopped|clipped|compressed|depleted|relaxed|loosened|backed off|retreated"
    r"|scaled back|brought down|come down|came down|comes down)|(?P<either>changed|moved|shifted|swung|altered|adjusted|revised))(?: up| down)? (?:by )?"
    r"(?:(?:about|nearly|some|almost|over|more than|just|only|around|roughly|a|an|another|as much as) )*$"
)
_COMPARED = regexp(
    r"\s(?:(?P<up>more|higher|greater|larger|bigger|dearer|taller|up|ahead)|(?P<down>fewer|less|lower|smaller|cheaper|down|lighter))(?!\w)"
)
_SPLIT = regexp(
    r"[;:,—–(“”\"]|\s-\s|\b(?:and|but|while|whereas|as|which|that|who|whose|when|where|because|although|though|yet|nor|after|before|since|if|so|or|said"
    r"|says|say|showed?|shows|with|told|reported|announced|found|making|meaning|taking|putting|bringing|leaving|lifting|pushing|despite)\b"
)
_LIGHT = frozenset(
    "a an the its their his her our this that these those it they he she we i you there then now still also just only about some nearly almost"
    " over more less than has have had is are was were be been being will would can could may might must should to by in on of at for from"
    " up down off out into sharply steeply slightly again even further another once already not no last next year month week quarter day"
    " season decade today yesterday monday tuesday wednesday thursday friday saturday sunday january february march april may june july"
    " august september october november december figure figures number numbers rate level total rating ratings amount increase rise fall drop decline"
    " change jump gain loss cut reduction percent per cent points point percentage annual annually yearly monthly overall average"
    " one two three four five six seven eight nine ten years months weeks days decades since during over under between"
    " expected plans plan set due likely according officials official people spokesman says said per extra additional further whole half"
    " having being move measure difference equivalent represents marks means amounts comes works translates record full early late summer winter autumn spring"
    " million billion thousand trillion dollars euros pounds pence cents yuan kroner francs rupees steep modest latest".split()
)
#: Words for one measure.
_CLASSES = (
    "sales turnover revenue revenues takings receipts sold sells selling sell",
    "profit profits earnings earned income net",
    "jobs staff workforce posts employees workers payroll headcount employs employed employ positions roles hands personnel job",
    "deaths dead killed died fatalities toll murders homicides killings victims",
    "visitors visits attendance tourists arrivals guests visitor crowd crowds gate drew attracted came footfall admissions tickets",
    "passengers riders ridership commuters boardings travellers flew carried passenger flying journeys trips traffic",
    "price prices cost costs fare fares fee fees charge charges ticket tickets costing priced bill bills tariff", "rent rents lets let rental flat flats apartment apartments bedroom tenant tenants",
    "deliveries delivered delivers shipped ships shipments vehicles",
    "shares share stock stocks closed traded trading",
    "wage wages pay salary salaries earn earns paid",
    "pupils enrolment enrollment roll students intake school enrolled",
    "members membership subscribers subscriber subscriptions",
    "production output produced made harvest harvested crop crops landed catch landings grew mined pumped yield",
    "unemployment jobless unemployed joblessness",
    "support approval backing backed popularity approve",
    "turnout voted voters vote votes",
    "prison prisoners inmates jail",
    "population people residents inhabitants",
    "cases infections patients infected",
    "exports export exported shipped shipments", "imports import imported",
    "deficit gap shortfall", "debt debts owed owes owe borrowing borrowings", "homes houses housing house home",
    "crimes crime offences", "burglaries burglary break-ins", "cars vehicles car traffic lorries", "budget spending spend spent spends expenditure outlay",
    "accidents crashes crash collisions", "interest benchmark repo rate rates lending mortgage", "tax vat levy duty",
    "births babies born", "water reservoir lake level levels", "circulation copies readers", "poll survey",
    "trees forest forests woodland", "herd cattle cows animals", "temperature temperatures warm warming",
    "smoking smokers smoke", "obese obesity", "vacancy vacancies vacant empty", "uninsured insured insurance",
    "time times minutes hours took takes taking journey wait waiting", "size area covers", "patients hospital admissions admission admitted",
)  # fmt: skip
_CLASS: dict[str, set[str]] = {}
for _i, _row in enumerate(_CLASSES):
    for _w in _row.split():
        _CLASS.setdefault(_w, set()).add(f"#{_i}")


def words(lower: str) -> frozenset[str]:
    """The words of a stretch that can name a measure: cut to five letters, and the class of each known one."""
    out = set()
    for w in re.findall(r"[a-zà-ÿ]{3,}", lower):
        if w not in _LIGHT and not WORD.fullmatch(w):
            out.add(w[:5] if len(w) > 5 else w.rstrip("s"))
            out |= _CLASS.get(w, set())
    return frozenset(out)


def verb_class(lower: str, claim: Claim) -> frozenset[str]:
    """The class of the measure that a claim's own verb tells: "will cost 50 percent more"."""
    if claim.amount.quantity is None or claim.amount.span.start < claim.amount.quantity.span.start:
        return frozenset()
    last = re.search(r"([a-z]+) (?:about |some |nearly |almost )?$", lower[claim.sentence.start : claim.amount.span.start])
    return frozenset(_CLASS.get(last[1], ())) if last else frozenset()


_OF = regexp(r"\s(?:in|of|for) (?:the |its |their |his |her |all |average |net |gross |total )*([a-z][a-z’'-]{2,}(?: [a-z’'-]{3,}){0,2})")
_NO_OF = regexp(
    r"\s(?:in|of|for|on|to|over) (?:the (?:last|past|space|same|three|two|four|five|first|second|third|final|year|month|week|quarter|day|decade|rate|price|number|period|event|previous|autumn|spring|summer|winter)|an?|one|two"
    r"|three|four|five|six|all|just|only|less|under|over|about|january|february|march|april|may|june|july|august|september|october"
    r"|november|december|this|that|last|total|each|every|\d|itself|its own|be|bring|come|go)\b"
)


def claims(lower: str, sentence: Span, found: Sequence[Quantity], title: bool = False) -> list[Claim]:
    """The changes stated in a sentence, whatever they are called."""
    found = [_part_of_percent(lower, q) for q in found]
    stated = amounts(lower, sentence, list(found), [])
    # "Gain of 12 percent on last year's count of 71 percent" is one amount, and one value.
    out = [_claim(lower, sentence, a) for a in stated if a.span.end <= sentence.end and not any(_foreign(a, q) for q in found) and not _LEVEL.search(_told(lower, a))]
    known = {c.amount.quantity.span for c in out if c.amount.quantity}
    for q in found:
        if q.span in known or q.kind in ("ordinal", "score", "ratio"):
            continue
        amount = _amount(lower, sentence, q)
        if amount and not any(_foreign(amount, p) for p in found):
            out.append(_claim(lower, sentence, amount))
    for m in _FACTOR_NOW.finditer(lower, sentence.start, sentence.end) if title else ():
        factor = next(v for k, v in FACTORS.items() if m["word"].startswith(k))
        loose = "min" if (m["more"] or "").startswith("more") else "about" if m["more"] else None
        out.append(_claim(lower, sentence, Amount(Span(*m.span("word")), 1 if factor > 1 else -1, None, factor, loose)))
    return sorted(out, key=lambda c: c.amount.span)


#: "Sales of electric bikes double in a year": the present of headlines.
_FACTOR_NOW = regexp(
    r"(?<=s )(?P<more>more than |nearly |almost |about )?(?P<word>double|triple|treble|quadruple|quintuple|halve)(?= (?:in|since|over|after|at|under|as|to|on"
    r"|by|within|during|despite|for)\b(?! (?:many|much))|,|$|\n)"
)


#: "A rise in Latvia from 21 percent", "20% above that": a value, a limit.
_LEVEL = regexp(r"\b(?:from|to|at) (?:about |some |just )?$|(?:above|below|under) (?:that|this|it|a|the age)\b")


def _told(lower: str, amount: Amount) -> str:
    """The words of an amount up to its number, and those after it."""
    q = amount.quantity
    if q is None or q.span.start <= amount.span.start:
        return lower[amount.span.start : amount.span.end + 8]
    return lower[amount.span.start : q.span.start]


def _foreign(amount: Amount, q: Quantity) -> bool:
    """Whether a quantity stands in an amount's words that is not its own."""
    ours = amount.quantity.span if amount.quantity else amount.span
    return not q.compound and amount.span.contains(q.span) and not ours.contains(q.span) and not q.span.contains(ours) and amount.span != q.span


def _part_of_percent(lower: str, q: Quantity) -> Quantity:
    """ "Half a percent" is a percentage, "a quarter of a point" are points."""
    m = _OF_PERCENT.match(lower, q.span.end) if q.kind == "fraction" else None
    if m is None:
        return q
    whole = Span(q.span.start, m.end())
    if m.group().endswith("cent"):
        return q._replace(kind="percent", span=whole, precision=0.01)
    return q._replace(kind="points", unit="percentage point", span=whole, precision=0.01)


_OF_PERCENT = regexp(r"\s(?:of )?(?:a |an |one )?(?:full )?(?:per ?cent|percentage point|point)(?!\w)")


def _amount(lower: str, sentence: Span, q: Quantity) -> Amount | None:
    begin = q.lead.start if q.lead else q.span.start
    head = lower[max(sentence.start, begin - 80) : begin]
    base = begin - len(head)
    share = q.kind in ("percent", "points", "fraction")
    if q.kind in ("percent", "fraction") and re.match(r"\sof (?!its\b|their\b|his\b|her\b|them\b|the (?:value|total)\b)", lower[q.span.end : q.span.end + 20]):
        return None
    # A loss of money is no fall.
    money = q.kind == "money" or q.scale is not None
    after = _AFTER.match(lower, q.span.end)
    if after and (share or q.compound or after.end() - q.span.end < 18) and not (money and after["down"] in ("loss", "losses")):
        return Amount(Span(q.span.start, after.end()), sign(after), q, noun=True)
    if share and (taken := _TAKEN.search(lower, max(begin - 30, sentence.start), q.span.start)):
        return Amount(Span(taken.start(), q.span.end), 1 if taken["up"] else 0, q, noun=True)
    for pattern, noun in ((_BEFORE, True), (_MOVED, False), (_SPREAD, False)):
        m = pattern.search(head)
        if m and not (money and "loss" in m.group()) and (share or not _AT.search(m.group())):
            return Amount(Span(base + m.start(), q.span.end), sign(m), q, noun=noun)
    if re.search(r"\b(?:from|to|at|than|against|with|was|were) (?:about |some |just |only |nearly )?$", head[-24:]):
        return None
    compared = _COMPARED.match(lower, q.span.end)
    if compared and (share or compared.group().strip() in ("more", "fewer", "less") or _THAN.match(lower, compared.end())):
        return Amount(Span(q.span.start, compared.end()), sign(compared), q)
    found = list(WORD.finditer(head))
    if found and _STEP.fullmatch(head, found[-1].end()):
        rest = head[found[-1].end() :]
        if share or q.kind == "measure" or re.search(r"\bby\b", rest):
            return Amount(Span(base + found[-1].start(), q.span.end), sign(found[-1]), q)
    return None


#: "180 smaller banks" are so many banks.
_THAN = regexp(r" than\b|[,.;:)]| (?:at|by|in|on) ")
_THING = regexp(r"[a-z]+ (?:up |down |back )?(?!(?:in|at|on|over|since|for|during|to|from|by|as|last|this|sharply|about)\b)((?:[a-z’'-]+ ){1,6}?)(?:by )?(?:about |some |nearly |almost |a |an )*$")
_FEWER = regexp(r".{0,2}(?:more|fewer|less) ((?!than\b|for\b|in\b|on\b|at\b|from\b|a\b|the\b|last\b|this\b|as\b|over\b)(?:[a-z’'-]+ )??[a-z]{3,}s)\b(?! (?:[a-z]+ )?than\b)")
_NO_OBJECT = frozenset("than in on from by at the its their his her last a an what as over since to for of".split())


def _claim(lower: str, sentence: Span, amount: Amount) -> Claim:
    q = amount.quantity
    begin = min(amount.span.start, q.span.start) if q else amount.span.start
    head = lower[sentence.start : begin]
    cuts = list(_SPLIT.finditer(head))
    clause = head[cuts[-1].end() :] if cuts else head
    if amount.noun:
        inside = re.search(r"\b(?:in|of) (?:the )?(?:number of |cost of |price of )?([a-z]{3,}(?: [a-z]{3,})?)", lower[begin : amount.span.end])
        if inside and (named := words(inside[1])):
            return Claim(amount, sentence, named, named, False)
        what = _OF.match(lower, amount.span.end)
        if what and not _NO_OF.match(lower, amount.span.end) and (named := words(what[1])):
            return Claim(amount, sentence, named, named, False)
        if re.match(r"growth of|[a-z]+ growth of", lower[begin : begin + 30]) and not re.search(r"\b(?:a|the|that|this)\s$", head[-6:]):
            return Claim(amount, sentence, frozenset(("growth",)), frozenset(("growth",)), False)
        return Claim(amount, sentence, frozenset(), frozenset(), True)
    if q is not None and q.kind == "cardinal" and q.noun:
        # "Shed 640 jobs" is said of jobs, whoever sheds them.
        noun = words(q.noun + "s")
        return Claim(amount, sentence, noun, noun, not words(clause))
    named = words(clause)
    if q is not None and amount.span.start < q.span.start:
        # "Cut parks by 10 per cent": what is cut.
        thing = _THING.match(lower, amount.span.start, q.span.start)
        if thing and thing[1] in ("it ", "them "):
            # "The bank has raised it by".
            return Claim(amount, sentence, frozenset(), frozenset(), True)
        if thing and (moved := words(thing[1])):
            main = [w for w in re.findall(r"[a-zà-ÿ]{3,}", _PREPOSED.split(thing[1], maxsplit=1)[0]) if words(w)]
            return Claim(amount, sentence, moved | named, words(main[-1]) if main else moved, False)
    if _ALL.search(head, max(len(head) - max(len(clause), 36), 0)) or _ALL_AFTER.match(lower, amount.span.end):
        return Claim(amount, sentence, frozenset(("itself",)), frozenset(("itself",)), False)
    if clause.strip() in ("prices", "consumer prices", "wages"):
        # All of them, not "the average house price".
        return Claim(amount, sentence, frozenset(("itself",)), frozenset(("itself",)), False)
    if _IT.search(clause) or _MEANS.search(head):
        return Claim(amount, sentence, frozenset(), frozenset(), True)
    if cuts and cuts[-1].group() in ("so", "meaning", "making") and len(clause) < 45:
        # "So the habit has spread by 12%": what follows from the values.
        return Claim(amount, sentence, frozenset(), frozenset(), True)
    if q is not None and amount.span.start == q.span.start and (fewer := _FEWER.match(lower, amount.span.end - 6)) and (named := words(fewer[1])):
        # "Flew 25 percent fewer kilometres".
        return Claim(amount, sentence, named, named, False)
    first = _PREPOSED.split(clause, maxsplit=1)[0]
    main = [w for w in re.findall(r"[a-zà-ÿ]{3,}", first) if words(w)]
    if not named and cuts and cuts[-1].group() in ("which", "who", "that"):
        # "While shares, which had fallen 62 percent".
        named = words(" ".join(head[: cuts[-1].start()].split()[-3:]))
    if not named and q is not None and amount.span.start == q.span.start:
        # "5 percent fewer passengers", "11 percent more homes".
        after = re.match(r"\s([a-z’'-]+)(?: ([a-z’'-]+))?", lower[amount.span.end : amount.span.end + 40])
        if after and after[1] not in _NO_OBJECT:
            named = words(after.group())
    return Claim(amount, sentence, named, words(main[-1]) if main else named, not named, words(" ".join(main[:-1])))


#: Of another, or of all: not of the one whose values are told.
_ALL = regexp(r"\b(?:themselves|itself|rival|other|another|a second|neighbou?ring|as a whole|overall|nationwide|nationally)\b")
_ALL_AFTER = regexp(r"[^.;:\d]{0,25}? (?:nationwide|nationally|statewide|worldwide|globally|elsewhere|as a whole|across the (?:country|nation|world|region|state|city|industry))\b")
#: "In the second it went up".
_IT = regexp(
    r"\b(?:it|they|he|she|we|this|that|these|those)(?: (?:has|have|had|is|are|was|were|will|would|also|then|now|since|further|again|even|[a-z]+ly))*\s*$"
)
#: "Which means that the herd has".
_MEANS = regexp(r"\b(?:which|this|that) (?:means|meant|implies|suggests) (?:that )?(?:the|its|their|his|her) [a-z’' -]{2,40}$")
#: Where a subject's own noun is behind: "sales of cars in", "the bank has".
_PREPOSED = regexp(
    r"(?<=[a-z]) (?:about|with|against|of(?! (?:the )?[a-z’' ]+ (?:number|rate|price|cost|level))|in|at|for|on|from|by|to|under|among|per|across|between|near|over|through"
    r"|has|have|had|is|are|was|were|will|would|could|may|might|should|can|more than|almost|nearly)\b"
)
