"""One amount is given twice, with million for billion, a thousand times as large or in another currency.

## Why it matters
Million and billion differ by one letter and by a factor of a thousand; no reader can tell which is meant.

## When to ignore
When two different amounts happen to have the same digits.
"""

from __future__ import annotations

import itertools
import re
from collections import Counter

from newslint.checks.numbers._acts import noun_class
from newslint.layers.numbers import Quantity
from newslint.rule import Bad, Document, Example, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: tuple[Example, ...] = (
    Bad("The bank agreed to pay a {{$4.2 billion}} fine. It will pay the [[$4.2 million]] fine by June.", says="a thousand times less"),
    Bad("The council voted to spend [[$35 billion]] on a new stadium.", headline="City approves {{$35 million}} stadium"),
    Bad("The state will spend {{£1.25 billion}} on the railway.\n\nThe [[£1.25 million]] will go to the railway over five years."),
    Bad("The museum paid {{£120,000}} for the painting. The painting cost [[€120,000]], its director said.", says="two currencies"),
    Bad("The fund holds {{$2.4 trillion}} in assets. With [[$2.4 billion]] in assets it leads the field."),
    Bad("The court awarded damages of {{€7.8m}}.\n\nThe damages of [[$7.8m]] are a record for the court."),
    Bad("The dam is to supply {{2.6 million}} homes. In the end, it will supply [[2.6 billion]] homes."),
    Bad("Auditors said the scheme had cost taxpayers {{$36 million}}.\n\nIt has cost taxpayers [[$36 billion]], auditors found."),
    Bad("Kyiv wants a loan of {{$50bn}}. The [[$50m]] loan would be repaid with interest."),
    Bad("The fund lost {{$3.1 billion}} last year. Pensioners are suing over the [[$3.1 million]]."),
    Bad("The state paid {{Rs 250 crore}} for the land. Critics said the [[Rs 250 lakh]] paid for the land was too much.", says="a hundred"),
    Good("The city has 1.2 million residents. The 1,200 residents of the block were moved."),
    Good("The state owes 30 billion reais. It paid the 30 million reais it owed the teachers."),
    Good("Exxon earned $59 billion. The $59 million refinery near Baton Rouge was closed."),
    Good("The bank agreed to pay a $4.2 billion fine. It set aside $4.2 million for lawyers."),
    Good("The company had revenue of $5 billion and a profit of $5 million."),
    Good("Apple is worth $3 trillion. It spent $3 billion on research."),
    Good("A $10 million house stands beside a $10,000 shed."),
    Good("The deal is worth A$50 million ($33 million). The $50 million deal closes in June."),
    Good("Revenue rose to $12 billion. The chief executive earned $12 million."),
    Good("The prize is £10,000. The runner-up gets €10,000."),
    Good("About 1.2 million people live there; 1,200 people work at the plant."),
    Good("The state sold bonds worth $200 million; its debt is $200 billion."),
    Good("The ministry gave $25 million to the school. The army got $25 billion."),
    Good("Of the $1.5 billion loan, $1.5 million is a fee."),
    Good("It costs 25 cents to make and sells for $25."),
    Good("The charity raised £2.4m. The charity has raised £2.4m a year since 2019."),
)
_COMMON = frozenset(
    "about after again also amount around because before being between billion company could day days dollars "
    "dollar during each euro euros even first former from have into its just last less like made make many million "
    "money month months more most much"
    " nearly over paid people percent pound pounds said same says since some such than that their them then there "
    "these they this those thousand through time total trillion under until value week were what when where which "
    "while will with worth would year years"
    " announced according officials official government country billions millions government’s monday tuesday "
    "wednesday thursday friday saturday sunday january february march april june july august september october "
    "november december cost costs costing spend spent including".split()
)
_DOLLARS = frozenset({"USD", "AUD", "CAD", "NZD", "HKD", "SGD", "TWD", "MXN", "BRL"})
#: Words that say the two differ.
_OTHER = re.compile(r"\b(?:per|each|share of|of which|portion|instalments?|installments?|first|initial|another|additional|separate" r")\b")


#: Amounts of the same digits that are compared, of one value and of all values: more are a table.
_OF_ONE, _OF_ALL = 3, 10


@rule("NL306", "magnitude-slip", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    groups: dict[tuple[str, str], list[Quantity]] = {}
    for q in doc.numbers:
        if q.kind in ("money", "cardinal", "measure") and q.low == q.high and q.low > 0:
            groups.setdefault((q.kind, _digits(q)), []).append(q)
    reported: set[Span] = set()
    for group in groups.values():
        support = Counter((q.low, q.currency) for q in group)
        if len(support) < 2:
            continue
        seen: Counter[tuple[float, str | None]] = Counter()
        amounts = [q for q in group if seen.update([(q.low, q.currency)]) or seen[(q.low, q.currency)] <= _OF_ONE][:_OF_ALL]
        for a, b in itertools.combinations(amounts, 2):
            what = _slip(a, b)
            if what is None or doc.sentence_at(a.span.start) == doc.sentence_at(b.span.start) or a.span in reported or b.span in reported:
                continue
            if not _one_thing(doc, a, b, support):
                continue
            primary, other = (a, b) if support[(a.low, a.currency)] < support[(b.low, b.currency)] else (b, a)
            reported.add(primary.span)
            said, there = primary.span.of(doc.text), other.span.of(doc.text)
            where = f"{said} here, {there} in line {doc.line_of(other.span.start)}"
            if what == "currency":
                message = f"{where}: one amount in two currencies"
            else:
                times = max(a.low, b.low) / min(a.low, b.low)
                factor = "hundred" if times < 2e2 else "thousand" if times < 2e3 else "million"
                message = f"{where}: a {factor} times {'less' if primary.low < other.low else 'more'}"
            yield finding(primary.span, message, related=[Related(other.span, f"the other amount: {there}")])


def _digits(q: Quantity) -> str:
    """The significant digits of a value: "42" for 4.2 billion."""
    return f"{abs(q.low):.9e}".split("e")[0].replace(".", "").rstrip("0")


def _slip(a: Quantity, b: Quantity) -> str | None:
    """How two amounts of the same digits differ."""
    big, small = max(a.low, b.low), min(a.low, b.low)
    if small <= 0:
        return None
    if abs(big - small) < 1e-6 * big:
        if a.kind == "money" and a.currency != b.currency and not ({a.currency, b.currency} <= _DOLLARS):
            return "currency"
        return None
    if (a.unit, a.currency) != (b.unit, b.currency):
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
    shared = _near(doc, a) & _near(doc, b)
    again = support[(b.low, b.currency)] == 1 and _taken_up(doc, a, b) and (bool(shared) or not _NEWLY.match(doc.text, _end(b)))
    if a.kind == "cardinal":
        if a.noun is None or noun_class(a.noun) != noun_class(b.noun):
            return _currency_word(doc, a) is not None and _currency_word(doc, a) == _currency_word(doc, b) and (again or bool(shared))
        shared -= {_stem(q.noun_span.of(doc.text).lower()) for q in (a, b) if q.noun_span}
        if set(a.modifiers) - set(b.modifiers) and set(b.modifiers) - set(a.modifiers):
            return False
        return len(shared) >= (1 if len(_digits(a)) > 1 else 2) or (again and not _WHERE.match(doc.text, _end(b)))
    if a.scale == b.scale is None and a.low != b.low and not (again and shared):
        return False
    if a.kind == "measure":
        return again or (len(_digits(a)) >= 2 and len(shared) >= 2)
    digits = len(_digits(a))
    noun = a.noun is not None and a.noun == b.noun and a.noun not in _COMMON
    linked = (
        noun
        or (_head(doc, a) is not None and _head(doc, a) == _head(doc, b))
        or (_of(doc, a) is not None and _of(doc, a) == _of(doc, b))
        or _names(doc, a, b)
        or _names(doc, b, a)
    )
    for q in (a, b):
        head = doc.text[max(q.span.start - 30, 0) : q.span.start].lower()
        if _OTHER.search(head):
            return False
    if again and (shared or _bare(doc, b)):
        return True
    if digits >= 3:
        return bool(shared) or linked or doc.block_at(a.span.start).kind != doc.block_at(b.span.start).kind
    if digits == 2:
        close = abs(doc.blocks.index(doc.block_at(a.span.start)) - doc.blocks.index(doc.block_at(b.span.start))) <= 1
        return linked or len(shared) >= (1 if close or a.currency != b.currency else 2)
    return linked and len(shared) >= 1


#: What follows narrows the amount to another one.
_NARROWS = re.compile(
    r"[ \n](?:more|less|gap|difference|fee|share|profit|loss|tax|cut|rise|increase|fall|drop|a (?:year|month|week|day))(?!\w)"
)
_THE = re.compile(
    r"(?:^|[\s“\"(])(?:(?:the|this|that|those|these|all|its|his|her|their|(?:the )?[a-z]+[’']s) (?:(?:[a-z-]+) of |full |whole |entire )?)$"
)


#: "The $15 million it needed" need not have been told of before; nor "the 1,200 residents of the block".
_NEWLY = re.compile(r" (?:that |which )?(?:it|he|she|they|the|[A-Z][\w’']+)(?!\w)")
_WHERE = re.compile(r" (?:of|in|at|on|near|from|with|who|whose|still|left|living|working)(?!\w)")


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


def _bare(doc: Document, q: Quantity) -> bool:
    """Whether nothing but a verb, a clause or a stop follows: "the $20 million that", "the £290bn in its accounts"."""
    return (
        q.noun is None
        or re.match(r"(?: (?:that|which|will|would|was|were|had|has|is|in|of|it|to|on|from)\b|[.,;])", doc.text[q.span.end :][:8])
        is not None
    )


def _currency_word(doc: Document, q: Quantity) -> str | None:
    """A currency that no table knows, after a scale: "1.7 trillion kronur"."""
    m = _AFTER_SCALE.match(doc.text, q.span.end) if q.scale else None
    return m[1] if m and q.noun in (None, m[1], m[1].removesuffix("s")) else None


_AFTER_SCALE = re.compile(r" ([a-z]{3,12})(?=[ .,;])")


def _names(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether "the $4.2 billion loan" takes up a loan beside the other amount."""
    if a.noun is None or a.noun in _COMMON or not (a.definite or doc.block_at(a.span.start).kind in ("headline", "deck")):
        return False
    near = _near(doc, b)
    return _stem(a.noun) in near or (len(a.noun) > 4 and any(w[:5] == a.noun[:5] for w in near))


def _head(doc: Document, q: Quantity) -> str | None:
    """The noun that an amount belongs to: "a loan of $75 billion", "the loan, worth $75 million"."""
    m = _HEAD.search(doc.text[max(q.span.start - 50, 0) : q.lead.start if q.lead else q.span.start].lower())
    return _stem(m[1]) if m and m[1] not in _COMMON else None


_HEAD = re.compile(r"([a-z]{4,}),? (?:of|worth|totall?ing|valued at|estimated at|made for|that cost|costing|is|was|at|for) $")


def _of(doc: Document, q: Quantity) -> str | None:
    """The noun after "in", "of" or "for": "$2.4 billion in assets"."""
    m = re.match(r"\s(?:in|of|worth of|for) (?:the |its |a |an )?([a-z]{4,})", doc.text[q.span.end : q.span.end + 40])
    return _stem(m[1]) if m and m[1] not in _COMMON else None


def _near(doc: Document, q: Quantity) -> set[str]:
    """The content words around an amount, in its sentence, cut to their stems."""
    sentence = doc.sentence_at(q.span.start)
    before, after = (
        doc.text[max(sentence.start, q.span.start - 110) : q.span.start],
        doc.text[q.span.end : min(sentence.end, q.span.end + 110)],
    )
    words = f"{before} {after}".lower()
    return {
        _stem(w) for w in re.findall(r"[^\W\d_]{4,}|\b(?:aid|bid|dam|fee|tax|oil|gas|jet|fix|van|tab|car|art)\b", words) if w not in _COMMON
    }


def _stem(word: str) -> str:
    for end in ("ings", "ing", "ies", "ed", "es", "s", "y"):
        if word.endswith(end) and len(word) - len(end) >= 4:
            return word[: -len(end)]
    return word
