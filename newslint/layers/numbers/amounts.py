"""Amounts of change in a sentence: "rose 40%", "a 40% drop", "up by £12m", "doubled", "from 483 to 204, or 58%"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal, NamedTuple

from newslint.layers.numbers.joins import WORD
from newslint.layers.numbers.model import Quantity
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span

Direction = Literal[-1, 0, 1]

_FACTOR = regexp(
    r"(?<![\w-])(?P<more>more than |nearly |almost |about |roughly |practically |virtually |just over "
    r")?(?P<word>doubl(?:ed|es|ing)|tripl(?:ed|es|ing)|trebl(?:ed|es|ing)|quadrupl(?:ed|es|ing)|quintupl(?:ed|es"
    r"|ing)|halv(?:ed|es|ing)"
    r"|(?:cut|slashed|reduced|chopped|fell|fallen|dropped|shrunk|shrank|declined|lowered|trimmed|pared|whittled"
    r"|down) (?:[a-z]+ )?(?:in|by) half"
    r"|(?P<fold>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})-?fold)(?![\w])"
)
_SIZE = r"[a-z]{3,12}"
#: The value before, in words: "the old number", "the previous year's total", "what it was".
_OLD = (
    r"(?:the|its|their) (?:old|earlier|former|previous|prior|original|pre-?war|(?:19|20)\d\d|year[- ]earlier|previous [a-z]+[’']s"
    r"|last [a-z]+[’']s)"
    r" (?:number|figure|total|level|count|rate|price|sum|amount|tally|value|record|size|output|average|intake|one)\b"
    r"|(?:that|the) (?:number|figure|total|count|rate|price|sum|tally) (?:of|for|in|recorded in|from) (?:the |last )?(?:previous|year"
    r"|month|week|decade|(?:19|20)\d\d)"
    r"|what (?:it|they|he|she) (?:used to|had been|[a-z]+)\b"
)
_FROM_OLD = regexp(
    rf"(?: as (?:many|much) as)? (?:than |of |on |from )?(?:{_OLD}|(?<=as )(?:it|they|he|she) (?:did|had)\b|(?<=as )in (?:19|20)\d\d)"
)
#: "Three times the 11,400", "twice as many as the 800".
_TIMES = regexp(
    r"(?<![\w-])(?P<more>more than |nearly |almost |about |roughly |practically |virtually |just over |well over |barely |only "
    r"|just |close to )?(?P<n>twice|double|triple|quadruple|half|(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) times)"
    r"(?P<over> (?:more|higher|larger|bigger|greater)(?= than\b))?"
    rf"(?:(?: as {_SIZE} as)? (?=(?:than )?(?:the|its|their|last|in|[a-z]+[’']s|20\d\d[’']s|19\d\d[’']s)"
    rf"\s(?:[a-z’']+\s){{0,3}}[$£€\d]|{_OLD})"
    rf"| as {_SIZE}(?=[.,;]|(?: [a-z]+){{0,2}} as (?:then|before|(?:it|they|he|she) (?:did|had|was)|in (?:19|20)\d\d|an? (?:year"
    rf"|decade)|last)\b))"
)
_TIMES_WORDS = {"twice": 2.0, "double": 2.0, "triple": 3.0, "quadruple": 4.0, "half": 0.5}
FACTORS = {"doubl": 2.0, "tripl": 3.0, "trebl": 3.0, "quadrupl": 4.0, "quintupl": 5.0, "halv": 0.5}
#: A noun of change after "40%".
_NOUN = regexp(
    r"(?:[-\s]{1,3}+(?:(?!(?:the|and|but|or)\s)[a-z-]{1,24}+[\s]{1,3}+)?(?:(?P<up>rise|increase|growth|gain|jump|surge|climb|hike|boost|advance|spike|uptick"
    r"|leap|upturn|expansion|raise|upswing)|(?P<down>fall|drop|decline|decrease|reduction|cut|dip|slump|slide|plunge"
    r"|contraction|downturn|shrinkage|tumble|collapse|loss|slip|crash|shortfall|downswing|saving)|(?P<either>improvement|change|shift"
    r"|swing|move"
    r"|movement|difference|deterioration|slowdown|acceleration))s?(?!\w))"
)
_COMPARED = regexp(
    r"[\s]+(?:(?P<up>higher|more|up|above|greater|larger|bigger|dearer|heavier|taller)|(?P<down>lower|less|fewer|down|below|smaller"
    r"|cheaper|lighter|under)"
    r"|(?P<either>longer|shorter|better|worse|faster|slower|narrower|wider|deeper|older|younger|hotter|colder|warmer|cooler|dearer"
    r"|steeper|short of))(?!\w)"
)
#: From a direction word to its amount.
_TO_AMOUNT = regexp(
    r"(?:[\s]+(?:by|of|a|an|some|another|further|more|as|much|almost|slightly|just|only|about|sharply|steeply|even"
    r"|least|at|than|over|nearly|around|roughly|up|down|to|total)){0,5}[\s(]*$"
)
_OF_A_POINT = regexp(r"\s(?:of )?(?:a |one )?(?:full )?(?:percentage point|point|percent|per cent)(?!\w)")
#: "Lifted its key rate by".
_BY_OBJECT = regexp(r"(?:\s(?!by\b|to\b|from\b|and\b)[\w’'-]+){1,6},? by(?:\s(?:a|an|another|about|further|some)){0,2}\s*$")
#: "Lifted the upper bound of its range 0.25 percent, from 0.5 percent".
_OBJECT = regexp(r"(?:\s(?!by\b|to\b|from\b|and\b|at\b|with\b|in\b|as\b|than\b)[a-z’'-]+){1,6} $")
_THEN_VALUES = regexp(r",? (?:from|to) ")
_LOST = regexp(
    r"\b(?:(?P<up>adds?|added|adding|put on)|(?P<down>lost|loses|losing|sheds?|shedding|off))"
    r"(?: (?:about|nearly|some|almost|over|more than|just|only|around|roughly|a))*\s$"
)
#: "Added 3 percent of the jobs" is a share; "of its value" is a change.
_SHARE = regexp(
    r"\s?of (?!(?:its|their|his|her) (?:value|area|worth|market|members?|membership|population"
    r"|weight|size|price|volume|workforce|staff|circulation|height|length|readers|customers|strength|surface|mass|extent|depth"
    r"|breadth|width"
    r"|bulk|ice|number|numbers)\b|them\b|itself\b|themselves\b)"
)


def sign(word: re.Match[str]) -> Direction:
    """The direction of a word of change: 0 where it depends on the thing."""
    groups = word.groupdict()
    return 1 if groups.get("up") else -1 if groups.get("down") else 0


#: "Up 3% on the day" is said of yesterday's price, not of the other one told.
_ON_THE_DAY = regexp(
    r"\s(?:on|for) the (?:day|session|week)\b|\s(?:a|per|each|every) year\b|\s(?:annually|yearly)\b|[^.;,]{0,20} alone\b"
)


class Amount(NamedTuple):
    """A stated change: "rose 40%", "a 40% drop", "doubled" (no quantity, a factor)."""

    span: Span
    direction: Direction
    quantity: Quantity | None
    factor: float | None = None
    #: "more than doubled" is "min"; "nearly doubled" is "about"; "three times more" is "over": thrice, or four times.
    loose: str | None = None
    #: "a 40% rise", "that rise of 40%": a noun, which can speak of the sentence before.
    noun: bool = False
    #: The words say that the other value is the earlier one: "triple the old number", "19% more than in 2016".
    based: bool = False


class Pair(NamedTuple):
    """The value before and the value after, with the words from the first to the last of them."""

    span: Span
    start: Quantity
    end: Quantity
    #: How they are joined: "from-to", "to-from", "against".
    form: str


#: "The rise in the number of visitors was 45%".
_NOUN_WAS = regexp(
    r"\b(?:(?P<up>rise|increase|growth|gain|jump|surge|climb|hike|boost|spike|leap|uptick|expansion)|(?P<down>fall|drop|decline|decrease"
    r"|reduction|cut|slump|slide|loss|dip|plunge|tumble|contraction|shrinkage)|(?P<either>improvement|change|swing|shift|difference))"
    r"(?: (?:in|of) [^.;:]{3,70}?)? (?:was|is|came to|comes to|amounted to|amounts to|reached|of)(?: a| about| some| over)? $"
)
#: A bare percentage beside two values: "from 483 to 204, or 48%", "from 27% to 32%, 5% in all".
_OR = regexp(r"(?: (?:in|by|at|last) \w+){0,2},? (?:or |or by |that is |i\.e\. |which is )(?:about |some |around |an? )?$")
#: "575 million dollars, or 2.5 percent of the loan book": of each value, a share.
_OR_PERCENT = regexp(r"\bor (?:about |some )?\S+ ?(?:%|per ?cent)")
_IN_ALL = regexp(r" (?:in all|overall|altogether|in total|in (?:one|a|the|just one) (?:year|month|week|decade|quarter))\b")


#: "A loss of 120", "savings of $2.6 million", after the values.
_NOUN_OF = regexp(
    r"\b(?:(?P<up>rise|increase|gain|jump|addition|climb|hike)|(?P<down>fall|drop|decline|decrease|reduction|cut|loss|savings?|shrinkage)"
    r"|(?P<either>difference|change|gap)) of (?:about |some |around |nearly |almost |just |only )?$"
)
_NOUN_AFTER = regexp(
    r" (?:(?P<up>rise|increase|gain|hike|jump)|(?P<down>drop|fall|decline|decrease|reduction|cut|savings?|loss)|(?P<either>difference"
    r"|change))(?!\w)"
)
#: From the values to a difference said of them: "to 460 pupils in five years, a".
_THEN = regexp(
    r"(?: (?!and\b|but\b|while\b|as\b|or\b)[a-z0-9’'-]+){0,7}(?:,| [-–—]|[-–—]| \(|;| or| which is| that is),? (?:that is,? |or "
    r"|i\.e\. |which is |meaning |an? |some |about )*"
)
#: What a difference after its values may be measured from: the earlier of them.
_THAN_THEN = regexp(
    r"(?: than (?:now|today|before|at present|previously|(?:[a-z’'0-9-]+ ){0,5}(?:now|today|currently|at present|before|earlier|ago"
    r"|last [a-z]+|(?:in|had in|did in) (?:19|20)\d\d)))?"
    r"(?: (?:in all|overall|altogether|in total|all told))?\s?(?:[,.;:)–—]|$| that\b| which\b| -| in (?:one|a|just|a single) )"
)
#: "9 minutes less than the 45", "down 90 from the 420", before the earlier value.
_THAN_VALUE = regexp(
    r"(?: [a-z]+){0,2} (?:than|below|above|under|over|short of|from|on) (?:(?:the|its|their|his|her|last|[a-z]+[’']s|(?:19"
    r"|20)\d\d[’']s|a|about|some|previous|earlier|old|year|record|[a-z]+) ){0,4}$"
)
_OPENS = regexp(
    r"(?:,|\b(?:is|was|were|are|or|took|needed|being|stands?|still)| [-–—]) (?:or |some |about |just |only |still |fully |nearly "
    r"|almost )*$"
)


def _difference(lower: str, q: Quantity, head: str, pairs: Sequence[Pair]) -> Amount | None:
    """A stated difference, told after two values or between them: "a loss of 120", "nine fewer than now", "9 minutes less than the 45"."""
    begin = q.lead.start if q.lead else q.span.start
    compared = _COMPARED.match(lower, q.span.end)
    for pair in pairs:
        if q.span.end <= pair.span.start and (pair.start.kind, pair.start.currency) == (q.kind, q.currency):
            verb = _PUT.search(head)
            if verb and _TAKING.fullmatch(lower, q.span.end, pair.span.start):
                return Amount(Span(begin - len(head) + verb.start(), q.span.end), 0, q)
        if pair.start.kind != q.kind and not (q.kind == "measure" and q.unit == "pound" and pair.start.currency == "GBP"):
            continue
        if q.kind != pair.start.kind:
            q = q._replace(kind="money", unit=None, currency="GBP")
        if lower.startswith("cent", q.number.end + 1):
            # Cents of whatever the values are in.
            q = q._replace(currency=pair.start.currency)
        if pair.form == "against" or pair.form == "to-from":
            inside = pair.span.start < q.span.start and q.span.end < pair.span.end
            if inside:
                first, second = sorted((pair.start, pair.end), key=lambda v: v.span)
                rest = lower[q.span.end : second.lead.start if second.lead else second.span.start]
                opening = lower[first.span.end : begin]
                said = compared or (last if (last := last_word(head)) and head[last.end() :].strip() == "" else None)
                if said and _THAN_VALUE.fullmatch(rest) and len(opening) < 60 and (_OPENS.search(opening) or said is not compared):
                    word = lower[said.start() : said.end()] if said is compared else ""
                    start = q.span.start if word else begin - (len(head) - said.start())
                    return Amount(Span(start, said.end() if word else q.span.end), sign(said), q, noun=True, based=True)
        if not 0 < begin - pair.span.end < 90:
            continue
        if extra := _EXTRA.search(head):
            start = begin - len(head) + extra.start()
            if _THEN.fullmatch(lower, pair.span.end, start) and not OTHERS.match(lower, q.span.end):
                return Amount(Span(start, q.span.end), 1, q, noun=True)
        noun = _NOUN_OF.search(head)
        if noun and noun["down"] == "loss" and q.kind == "money":
            continue
        start = begin - len(head) + noun.start() if noun else begin
        if not _THEN.fullmatch(lower, pair.span.end, start):
            continue
        if noun and not OTHERS.match(lower, q.span.end):
            return Amount(Span(start, q.span.end), sign(noun), q, noun=True)
        if compared and _THAN_THEN.match(lower, compared.end()):
            return Amount(Span(q.span.start, compared.end()), sign(compared), q, noun=True)
        after = _NOUN_AFTER.match(lower, q.span.end)
        if after and after["either"] is None and not OTHERS.match(lower, after.end()):
            return Amount(Span(q.span.start, after.end()), sign(after), q, noun=True)
    return None


#: "From 18 kilometres to 22, an extra 4 kilometres".
_EXTRA = regexp(r"\b(?:an extra|an additional|another) $")
#: "Shed 150 posts, taking its staff from 2,400 to 2,250".
_PUT = regexp(
    r"\b(?:sheds?|shedding|cut|cuts|cutting|adds?|added|adding|lost|loses?|losing|hir(?:e|es|ed|ing)|ax(?:e|es|ed|ing)|scrap(?:s|ped|ping)?"
    r"|eliminat\w+|gain(?:s|ed|ing)?|puts? on|putting on|recruit\w*|trim(?:s|med|ming)?|slash(?:es|ed|ing)?|remov(?:e|es|ed|ing)) "
    r"(?:about |some |another |nearly |almost )?$"
)
_TAKING = regexp(
    r"(?: [a-z]+){0,3}, (?:going|dropping|rising|growing|shrinking|moving|taking|bringing|cutting|reducing|raising|lifting|shrinking"
    r"|lowering|increasing|trimming) [^,.;:\d]{0,50}\bfrom (?:about |some )?"
)
#: "A drop of 120 in profits" is said of something else.
OTHERS = regexp(r"(?: [a-z]+)? (?:in|from|on|to|for) (?!all|total|just|one|two|three|four|five|a|the space|only|last|19|20)\w")
#: "Knocking 35 percent off its wage bill".
_OFF = regexp(
    r"\b(?:shav|knock|lopp|slic|carv|chopp?|stripp?|wip|trimm?|slash|cutt?|par|shed)(?:e|es|ed|en|s|ing)? "
    r"(?:off )?(?:about |some |nearly |almost |around |more than )?$"
)
_OFF_WHAT = regexp(r" (?:off|from|out of) (?:of )?(?:its|their|his|her|the)\b")
#: Any verb with "by 30 percent": its direction is not known.
_VERB_BY = regexp(
    r"\b(?!owned|held|used|backed|supported|favou?red|opposed|chosen|shared|cited|beaten|defeated|won|led|missed|controlled|divided"
    r"|multiplied)"
    r"[a-z]{2,}(?:ed|ing|en|nk|t|k|w|s|n|e)(?: [a-z]+ly| back| away| off| out)? by (?:about |some |nearly |almost |around |roughly "
    r"|a |just |only )?$"
)


def _bare(lower: str, q: Quantity, pairs: list[Pair]) -> bool:
    """Whether a percentage without a word of direction is the change of the two values before it."""
    begin = q.lead.start if q.lead else q.span.start
    if q.kind == "fraction" and not lower.endswith("or by ", 0, begin):
        return False
    if lower.startswith(" of ", q.span.end):
        # "Or 2.5 percent of the loan book".
        return False
    for pair in pairs:
        between = lower[pair.span.end : begin]
        if not 0 < len(between) < 60:
            continue
        if (_OR.fullmatch(between) and not _OR_PERCENT.search(lower, *pair.span)) or (
            between.rstrip().endswith(",") and _IN_ALL.match(lower, q.span.end) and not WORD.search(between)
        ):
            return True
    return False


def last_word(head: str) -> re.Match[str] | None:
    """The last word of direction in a stretch of text."""
    found = list(WORD.finditer(head))
    return found[-1] if found else None


def amounts(lower: str, sentence: Span, found: list[Quantity], pairs: list[Pair]) -> list[Amount]:
    used = {q.span for p in pairs for q in (p.start, p.end)}
    out: list[Amount] = []
    for q in found:
        if q.span in used or q.kind not in ("percent", "points", "money", "cardinal", "measure", "fraction"):
            continue
        if _ON_THE_DAY.match(lower, q.span.end):
            continue
        if q.kind == "fraction" and (point := _OF_A_POINT.match(lower, q.span.end)):
            whole = Span(q.span.start, point.end())
            if point.group().endswith("cent"):
                # "Half a per cent" is no half of a point.
                q = q._replace(kind="percent", span=whole, precision=0.01)
            else:
                q = q._replace(kind="points", unit="percentage point", span=whole, precision=0.01)
        begin = q.lead.start if q.lead else q.span.start
        head = lower[max(sentence.start, begin - 70) : begin]
        if q.kind in ("cardinal", "money", "measure") and (gap := _difference(lower, q, head, pairs)):
            out.append(gap)
            continue
        after = _NOUN.match(lower, q.span.end)
        if after and not (after["down"] in ("loss", "saving") and (q.kind == "money" or q.scale)):
            out.append(Amount(Span(q.span.start, after.end()), sign(after), q, noun=True))
            continue
        word = last_word(head)
        if word and _BY_OBJECT.fullmatch(head, word.end()) and (q.kind != "cardinal" or pairs):
            out.append(Amount(Span(begin - len(head) + word.start(), q.span.end), sign(word), q))
            continue
        between = head[word.end() :].split() if word and _TO_AMOUNT.fullmatch(head, word.end()) else None
        if word and between is not None and not {"to", "from"} & set(between):
            noun = "of" in between
            if noun or "by" in between or q.kind in ("percent", "points", "fraction", "money", "measure"):
                out.append(Amount(Span(begin - len(head) + word.start(), q.span.end), sign(word), q, noun=noun))
                continue
        if word and q.kind in ("percent", "points") and _OBJECT.fullmatch(head, word.end()) and _THEN_VALUES.match(lower, q.span.end):
            out.append(Amount(Span(begin - len(head) + word.start(), q.span.end), sign(word), q))
            continue
        if q.kind in ("percent", "points", "fraction") and (lost := _LOST.search(head)) and not _SHARE.match(lower, q.span.end):
            out.append(Amount(Span(begin - len(head) + lost.start(), q.span.end), sign(lost), q))
            continue
        if q.kind in ("percent", "fraction") and (off := _OFF.search(head)) and _OFF_WHAT.match(lower, q.span.end):
            out.append(Amount(Span(begin - len(head) + off.start(), q.span.end), -1, q))
            continue
        if q.kind in ("percent", "fraction") and (verb := _VERB_BY.search(head)) and _AT_ONCE.match(lower, q.span.end):
            out.append(Amount(Span(begin - len(head) + verb.start(), q.span.end), 0, q))
            continue
        if (
            out
            and out[-1].quantity
            and q.kind == "percent"
            and re.fullmatch(r",? (?:or|that is,?|i\.e\.) (?:about |around )?|,? \((?:or )?", lower[out[-1].span.end : begin] or " ")
        ):
            # "By a fifth, or 20%": the clearer of the two.
            out[-1] = out[-1]._replace(quantity=q, span=q.span)
            continue
        if q.kind in ("percent", "points", "fraction") and (was := _NOUN_WAS.search(head)):
            out.append(Amount(Span(begin - len(head) + was.start(), q.span.end), sign(was), q, noun=True))
            continue
        if q.kind in ("percent", "points", "fraction") and _bare(lower, q, pairs):
            out.append(Amount(q.span, 0, q, noun=True))
            continue
        if q.kind in ("percent", "points", "fraction") and (more := _COMPARED.match(lower, q.span.end)):
            out.append(Amount(Span(q.span.start, more.end()), sign(more), q, based=_THAN_IT.match(lower, more.end()) is not None))
    for m in _FACTOR.finditer(lower, sentence.start, sentence.end):
        factor = _count(m["fold"]) if m["fold"] else next((v for k, v in FACTORS.items() if m["word"].startswith(k)), 0.5)
        loose = _loose(m["more"])
        out.append(Amount(Span(m.start("word"), m.end()), 1 if factor > 1 else -1, None, factor, loose))
    for m in _TIMES.finditer(lower, sentence.start, sentence.end):
        count = m["n"].split()[0]
        factor = _TIMES_WORDS.get(count) or _count(count)
        based = _FROM_OLD.match(lower, m.end("n")) is not None
        loose = _loose(m["more"]) or ("over" if m["over"] else None)
        out.append(Amount(Span(m.start("n"), m.end("n")), 1 if factor > 1 else -1, None, factor, loose, based=based))
    return sorted(out, key=lambda a: a.span)


#: What may follow a verb's "by 30 percent" up to its values: "over the winter, to", "since the merger, from".
_AT_ONCE = regexp(r"(?: (?:over|in|during|since|on|after|between|within|this|last|under|at)\b[^,;:.()]{0,60})?,? (?:to|from)\b")
#: "More than it did in 2016", "than the year before".
_THAN_IT = regexp(rf"(?: [a-z]+){{0,6}}? than (?:(?:it|they|he|she|there) (?:did|had|was|were)\b|in (?:19|20)\d\d\b|{_OLD})")


def _count(word: str) -> float:
    return float(word) if word.isdigit() else CARDINALS[word]


def _loose(lead: str | None) -> str | None:
    if not lead or (lead.startswith(("only", "just ")) and lead != "just over "):
        return None
    return "min" if lead.startswith(("more", "just over", "well over")) else "about"


#: "800 times" alone is a count.
_TIMES_AS = regexp(r" times(?! (?:in|last|this|on|during|over|before|since|a|an|each|every|for|by)\b|[,.;:)])")
_MORE_THAN = regexp(
    r" (?:more|less|fewer|[a-z]{3,}er)(?: [a-z]+){0,2} than\b"
    r"| (?:above|below|short of) the \d"
)
_UP_DOWN = regexp(r"\b(?:up|down) (?:about |some |nearly )?$")


def is_amount(lower: str, q: Quantity) -> bool:
    """Whether a quantity is an amount of change, not a value: "reduced by £12m"."""
    begin = q.lead.start if q.lead else q.span.start
    head = lower[max(begin - 12, 0) : begin]
    if re.search(r"\bby (?:a |an |another |some )?$", head) or _TIMES_AS.match(lower, q.span.end):
        return True
    if q.kind in ("cardinal", "money", "measure") and (
        _MORE_THAN.match(lower, q.span.end) or (_UP_DOWN.search(head) and lower.startswith(" from ", q.span.end))
    ):
        return True
    if (noun := _NOUN_OF.search(lower, max(begin - 60, 0), begin)) and not (noun["down"] or "").startswith(("loss", "saving")):
        return True
    if q.kind in ("percent", "fraction") and _OFF.search(lower, max(begin - 30, 0), begin) and _OFF_WHAT.match(lower, q.span.end):
        return True
    if q.kind in ("percent", "points") and (
        (lost := _LOST.search(lower, max(begin - 24, 0), begin)) and lost["down"] and not _SHARE.match(lower, q.span.end)
    ):
        return True
    if q.kind in ("percent", "points") and (_NOUN.match(lower, q.span.end) or _COMPARED.match(lower, q.span.end)):
        return True
    # "Grew 8%": a rate after a word of direction is the amount.
    head = lower[max(begin - 30, 0) : begin]
    word = last_word(head)
    return (
        q.kind in ("percent", "points", "money", "measure")
        and word is not None
        and _TO_AMOUNT.fullmatch(head, word.end()) is not None
        and not re.search(r"\b(?:to|at|from)\b", head[word.end() :])
    )
