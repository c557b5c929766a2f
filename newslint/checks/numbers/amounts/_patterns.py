"""Amounts of the same digits that set phrases show to be one: "the $4.2 million fine"."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator

from newslint.checks.numbers._acts import noun_class
from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.amounts._beside import COMMON, currency_word, cut, head_noun, names, near, of_noun
from newslint.checks.numbers.amounts._taking_up import another_deed, aside, at_odds, takes_up, untold
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.rule import Document, Span

_DOLLARS = frozenset({"USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN", "BRL"})
#: Words that say the two differ.
_OTHER = regexp(
    r"\b(?:per|each|share of (?:the |its |a )?$|of which|portion of (?:the |its |a )?$|instalments?|installments?|first|initial"
    r"|another|additional|separate)(?!\w)"
)


#: Amounts of the same digits that are compared, of one value and of all values: more are a table.
_OF_ONE, _OF_ALL = 3, 10


def patterns(doc: Document) -> Iterator[frozenset[Span]]:
    """The pairs of amounts that a set phrase shows to be one."""
    groups: dict[tuple[str, str], list[Quantity]] = {}
    for q in doc.numbers:
        if q.kind in ("money", "cardinal", "measure") and q.low == q.high and q.low > 0:
            if q.unit == "pound" and q.low >= 1000 and not _WEIGHT.match(doc.text, q.span.end):
                # "85,000 pounds" of money, which only another currency can show.
                groups.setdefault(("money", _digits(q)), []).append(q._replace(kind="money", unit=None, currency="GBP"))
            groups.setdefault((q.kind, _digits(q)), []).append(q)
    reported: set[Span] = set()
    for group in groups.values():
        support = Counter((q.low, q.currency) for q in group)
        if len(support) < 2:
            continue
        seen: Counter[tuple[float, str | None]] = Counter()
        amounts = [q for q in group if seen.update([(q.low, q.currency)]) or seen[(q.low, q.currency)] <= _OF_ONE][:_OF_ALL]
        for a, b in itertools.combinations(amounts, 2):
            what = _slip(doc, a, b)
            if what is None or a.span in reported or b.span in reported or _both_known(doc, a, b):
                continue
            if not _one_thing(doc, a, b, support):
                continue
            reported.add((a if support[(a.low, a.currency)] < support[(b.low, b.currency)] else b).span)
            yield frozenset((a.number, b.number))


def _digits(q: Quantity) -> str:
    """The significant digits of a value: "42" for 4.2 billion."""
    return f"{abs(q.low):.9e}".split("e")[0].replace(".", "").rstrip("0")


def _slip(doc: Document, a: Quantity, b: Quantity) -> str | None:
    """How two amounts of the same digits differ."""
    big, small = max(a.low, b.low), min(a.low, b.low)
    if small <= 0:
        return None
    if abs(big - small) < 1e-6 * big:
        # A bare "$" may be any country's.
        bare = any(q.span.of(doc.text)[:1] in "$0123456789" for q in (a, b))
        if a.kind == "money" and a.currency != b.currency and not (bare and {a.currency, b.currency} <= _DOLLARS):
            return "currency"
        return None
    if (a.unit, a.currency) != (b.unit, b.currency):
        return None
    if a.kind == "cardinal" and small < 10:
        # "One share" and "one million shares".
        return None
    factors = (1e2, 1e5) if {a.scale, b.scale} & {"lakh", "crore"} else (1e3, 1e6)
    if a.scale == b.scale is None and a.kind != "money":
        return None
    return "magnitude" if any(abs(big / small - f) < 1e-6 * f for f in factors) else None


def _one_thing(doc: Document, a: Quantity, b: Quantity, support: Counter[tuple[float, str | None]]) -> bool:
    """Whether the words around two amounts say that they are one."""
    if a.per != b.per or a.partitive or b.partitive or a.more or b.more:
        return False
    if support[(a.low, a.currency)] > 1 and support[(b.low, b.currency)] > 1:
        return False
    if aside(doc, a, b) or another_deed(doc, a, b):
        return False
    shared = near(doc, a) & near(doc, b)
    again = support[(b.low, b.currency)] == 1 and _taken_up(doc, a, b) and (bool(shared) or not _NEWLY.match(doc.text, _end(b)))
    again = again and _fits(doc, a, b)
    if support[(b.low, b.currency)] == 1 and takes_up(doc, a, b) and not _corrected(doc, b):
        return True
    if a.low == b.low and {a.currency, b.currency} <= _DOLLARS:
        return False
    if untold(doc, a, b) and not (_GENERIC.match(doc.text, b.span.end) or _BARE.match(doc.text, b.span.end)):
        return False
    if at_odds(doc, a, b, again):
        return False
    x, y = _FROM.match(doc.text, _end(a)), _FROM.match(doc.text, _end(b))
    if x and y and x[1] == y[1] and x[2] != y[2]:
        return False
    if _of_another(doc, a, b):
        return False
    if doc.sentence_at(a.span.start) == doc.sentence_at(b.span.start):
        heads = head_noun(doc, a), head_noun(doc, b)
        return again and bool(shared) and a.kind != "cardinal" and not (heads[1] and heads[0] != heads[1])
    if _ANY.search(doc.text, max(b.span.start - 4, 0), b.span.start) and len(_digits(b)) < 3 and b.noun is not None and len(shared) < 3:
        # "China sold $31 billion of bonds. A $31 million bond was sold by Laos."
        return False
    if a.kind == "cardinal":
        if a.noun is None or noun_class(a.noun) != noun_class(b.noun):
            return currency_word(doc, a) is not None and currency_word(doc, a) == currency_word(doc, b) and (again or bool(shared))
        shared -= {cut(q.noun_span.of(doc.text).lower()) for q in (a, b) if q.noun_span}
        if set(a.modifiers) - set(b.modifiers) and set(b.modifiers) - set(a.modifiers):
            return False
        where = _WHERE.match(doc.text, _end(b)) and not _WHEN.match(doc.text, _end(b))
        return len(shared) >= (1 if len(_digits(a)) > 1 else 2) or (again and not where)
    if a.scale == b.scale is None and a.low != b.low and not (again and shared):
        return False
    if a.kind == "measure":
        return again or (len(_digits(a)) >= 2 and len(shared) >= 2)
    digits = len(_digits(a))
    noun = a.noun is not None and a.noun == b.noun and a.noun not in COMMON
    linked = (
        noun
        or (head_noun(doc, a) is not None and head_noun(doc, a) == head_noun(doc, b))
        or (of_noun(doc, a) is not None and of_noun(doc, a) == of_noun(doc, b))
        or names(doc, a, b)
        or names(doc, b, a)
    )
    for q in (a, b):
        head = _SHARE_OF_THE.sub("", doc.text[max(q.span.start - 30, 0) : q.span.start].lower())
        if _OTHER.search(head):
            return False
    if again and (shared or _bare(doc, b) or _generic(doc, a, b)):
        return True
    if digits >= 3:
        return bool(shared) or linked or doc.block_at(a.span.start).kind != doc.block_at(b.span.start).kind
    if digits == 2:
        close = abs(doc.blocks.index(doc.block_at(a.span.start)) - doc.blocks.index(doc.block_at(b.span.start))) <= 1
        if a.currency != b.currency and a.kind == "money" and not linked:
            return len(shared) >= (1 if len(shared & near(doc, a, 40) & near(doc, b, 40)) and not _POSSESSED.search(doc.text[a.span.end : b.span.start]) else 2)
        return linked or len(shared) >= (1 if close else 2)
    return linked and len(shared) >= 1


#: What follows narrows the amount to another one.
_NARROWS = regexp(
    r"[ \n](?:more|less|gap|difference|fee|share|profit|loss|tax|cut|rise|increase|fall|drop|a (?:year|month|week|day))(?!\w)"
)
_THE = regexp(
    r"(?:^|[\s“\"(])(?:(?:the|this|that|those|these|all|its|his|her|their|(?:the )?[a-z]+[’']s) (?:(?:[a-z-]+) of |full |whole "
    r"|entire )?)$"
)


#: "The $15 million it needed" need not have been told of before; nor "the 1,200 residents of the block".
_NEWLY = regexp(r" (?:that |which )?(?:it|he|she|they|the|[A-Z][\w’']+)(?!\w)")
_WHERE = regexp(r" (?:of|in|at|on|near|from|with|who|whose|still|left|living|working)(?!\w)")


def _end(q: Quantity) -> int:
    return q.noun_span.end if q.noun_span and q.kind == "cardinal" else q.span.end


def _taken_up(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether the later of two amounts is "the $4.2 billion" of a text that has given only the other, a few sentences before."""
    text = doc.text
    if b.more or not _THE.search(text[max(b.span.start - 34, 0) : b.span.start].lower()) or _NARROWS.match(text, b.span.end):
        return False
    if a.noun is not None and a.noun == b.noun and a.kind == "cardinal" and len(_digits(a)) > 1:
        return True
    return b.span.start - a.span.end < 700 and text.count("\n\n", a.span.end, b.span.start) <= 2


def _both_known(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether the sentence of one amount gives the value of the other too: "made $1.9 million in an evening that took in $1.9 billion"."""
    for one, other in ((a, b), (b, a)):
        sentence = doc.sentence_at(one.span.start)
        if sentence.start <= other.span.start < sentence.end:
            continue
        for q in doc.numbers:
            if sentence.start <= q.span.start < sentence.end and q.kind == other.kind and (q.low, q.currency) == (other.low, other.currency):
                return True
    return False


_CORRECTS = regexp(
    r"\b(?:not(?=,? (?:as [a-z ]+, )?(?:(?:the|a|an) )?[$£€\d])|instead of|rather than|correct(?:ed|ing|ion)|revised|mistaken\w*|wrongly|in error|misreported|misstated|first reported)\b"
)
#: "The fee of 8.2 million".
_HEAD_OF = regexp(r"\b(?:the|its|his|her|their|that|this) ([a-z]{3,}),? of $")
_SHARE_OF_THE = regexp(r"\b(?:share|portion|half|most|part|all|each|first) of (?=(?:the|its|his|her|their|that|this) $)")
#: "Weighing 30,000 pounds", "30,000 pounds of cocaine".
_WEIGHT = regexp(r" (?:of (?!the\b)|in weight|heavier|lighter)")
_ANY = regexp(r"(?:^|\s)[Aa]n? $")
_WHEN = regexp(
    r" (?:in|on|from|at|by) (?:january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|monday"
    r"|tuesday|wednesday"
    r"|thursday|friday|saturday|sunday)",
    re.IGNORECASE,
)
#: "From Brussels", "from Berlin".
_FROM = regexp(r" (from|to|in|for|by) (?:the )?([A-Z][a-z]+)")
_POSSESSED = regexp(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[A-Z]\w+[’']s) (?:own |[a-z]+[’']s )(?:[a-z]+ )")
#: "The $45 million in aid": what the amount is in or for has to be told beside the other too.
_WHAT_FOR = regexp(r" (?:in(?! (?:the|its|his|her|their)\b)|for|of) (?:(?:the|its|his|her|their|an?|new|overdue|unpaid) )*([a-z]{3,})")
_GENERIC = regexp(
    r" (?:sum|amount|price|price tag|cost|total|figure|bill|outlay|expense|scheme|project|plan|package|program|programme|venture"
    r"|undertaking)\b"
)
_COSTS = regexp(
    r"\b(?:costs?|costing|made for|price[ds]?|spen[dt]|spending|build|built|buy|bought|pay|paid|invest\w*|allocat\w+|set aside|earmark\w+"
    r"|budget\w*|fund\w*|worth|put up|bill"
    r"|financ\w+|pledg\w+|promis\w+|estimat\w+)\b"
)


def _corrected(doc: Document, q: Quantity) -> bool:
    """Whether the words around an amount put it right or tell that it was wrong."""
    return _CORRECTS.search(doc.text, max(q.span.start - 40, 0), min(q.span.end + 40, len(doc.text))) is not None


def _fits(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether what the later amount is said to be for, or of, is told around the other one."""
    if _corrected(doc, b):
        return False
    head = _HEAD_OF.search(doc.text, max(b.span.start - 40, 0), b.span.start)
    if head and not _before(doc, a, b, head[1].lower()):
        return False
    m = _WHAT_FOR.match(doc.text, b.span.end)
    if m is None and _BARE.match(doc.text, b.span.end):
        return True
    if m is None or m[1] in COMMON or _WHEN.match(doc.text, b.span.end):
        return b.kind != "money" or b.noun is None or b.noun_span is None or _told(doc, a, b) or _GENERIC.match(doc.text, b.span.end) is not None
    return cut(m[1]) in near(doc, a, 200) or m[1][:5] in doc.text[: b.span.start].lower()


#: "A fee of $2.5 million", "the $2.6 million it owes Japan", "40 million euros of Greek bonds".
_A_HEAD_OF = regexp(r"\b[Aa]n? ([a-z-]{3,}) of (?:about |some |nearly |more than )?$")
_TO_NAME = regexp(r" (?:(?:that |which )?(?:it|he|she|they) [a-z]+ (?:to |from |in )?|(?:of|for) )([A-Z][a-z]\w+)")
_WHOSE = regexp(r"\b(?:whose|[Aa]n?|with) $")


def _of_another(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether the later amount is told of something that the text has not named with the other: another's, a fee, a new place."""
    text = doc.text
    m = _TO_NAME.match(text, b.span.end)
    if m and m[1] not in text[: b.span.start]:
        return True
    m = _A_HEAD_OF.search(text, max(b.span.start - 40, 0), b.span.start)
    priced = m and m[1] in ("budget", "price", "cost", "bill") and _COSTS.search(doc.sentence_at(a.span.start).of(text).lower())
    if m and not priced and not any(_before(doc, a, b, part) for part in m[1].split("-")):
        return True
    if _POSSESSED.search(text, doc.sentence_at(b.span.start).start, b.span.start):
        return True
    attributive = b.noun_span is not None and b.noun_span.start == b.span.end + 1 and b.kind == "money"
    return attributive and _WHOSE.search(text, max(b.span.start - 8, 0), b.span.start) is not None and not _told(doc, a, b)


def _told(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether the noun of "the $3 million man" stands before, or follows from a verb: "fined", "fine"."""
    return _before(doc, a, b, b.noun or "")


def _before(doc: Document, a: Quantity, b: Quantity, noun: str) -> bool:
    """Whether a noun, or a form of its verb, stands before the later amount."""
    start = doc.sentence_at(b.span.start).start
    end = start if a.span.end <= start else a.span.end
    before = doc.text[max(a.span.start - 200, 0) : end].lower()
    return re.search(rf"\b{re.escape(noun[:4])}", before) is not None or stem(noun) in {stem(w) for w in re.findall(r"[a-z]{3,}", before)}


def _generic(doc: Document, a: Quantity, b: Quantity) -> bool:
    """ "The $7.8 million price tag" of what would cost $7.8 billion."""
    return (
        len(_digits(b)) > 1
        and _GENERIC.match(doc.text, b.span.end) is not None
        and _COSTS.search(doc.sentence_at(a.span.start).of(doc.text).lower()) is not None
    )


def _bare(doc: Document, q: Quantity) -> bool:
    """Whether nothing but a verb, a clause or a stop follows: "the $20 million that", "the £290bn in its accounts"."""
    return (
        q.noun is None
        or _BARE.match(doc.text, q.span.end)
        is not None
    )


_BARE = regexp(
    r" (?:that|which|will|would|was|were|had|has|is|in|of|it|to|on|from|for|at|by|a|an|as|and|over|he|she|they|due|set|lost|spent"
    r"|paid|sought|taken|stolen|given"
    r"|put|sent|left|won|raised|[a-z]{2,}ed)\b|[.,;]|$"
)
