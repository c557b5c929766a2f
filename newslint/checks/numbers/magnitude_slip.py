"""One amount is given twice, with million for billion, a thousand times as large or in another currency.

## Why it matters
Million and billion differ by one letter and by a factor of a thousand; no reader can tell which is meant.

## When to ignore
When two different amounts happen to have the same digits.
"""

from __future__ import annotations

import itertools
import re

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


@rule("NL306", "magnitude-slip", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    amounts = [q for q in doc.numbers if q.kind in ("money", "cardinal", "measure") and q.low == q.high and _digits(q)]
    reported: set[Span] = set()
    for a, b in itertools.combinations(amounts, 2):
        if _digits(a) != _digits(b) or a.kind != b.kind:
            continue
        what = _slip(a, b)
        if what is None or doc.sentence_at(a.span.start) == doc.sentence_at(b.span.start) or a.span in reported or b.span in reported:
            continue
        if not _one_thing(doc, a, b, amounts):
            continue
        primary, other = (a, b) if _support(a, amounts) < _support(b, amounts) else (b, a)
        reported.add(primary.span)
        said, there = primary.span.of(doc.text), other.span.of(doc.text)
        if what == "currency":
            message = f"{said} here, {there} in line {doc.line_of(other.span.start)}: one amount in two currencies"
        else:
            times = max(a.low, b.low) / min(a.low, b.low)
            message = (
                f"{said} here, {there} in line {doc.line_of(other.span.start)}: a {'thousand' if times < 2e3 else 'million'} "
                f"times {'less' if primary.low < other.low else 'more'}"
            )
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
    same = (a.unit, a.currency) == (b.unit, b.currency)
    if same and any(abs(big / small - f) < 1e-6 * f for f in (1e3, 1e6)) and (a.scale or b.scale):
        return "magnitude"
    return None


def _support(q: Quantity, amounts: list[Quantity]) -> int:
    return sum(1 for x in amounts if x.low == q.low and x.currency == q.currency and x.kind == q.kind)


def _one_thing(doc: Document, a: Quantity, b: Quantity, amounts: list[Quantity]) -> bool:
    """Whether the words around two amounts say that they are one."""
    if a.per != b.per or a.partitive or b.partitive or a.more or b.more:
        return False
    if _support(a, amounts) > 1 and _support(b, amounts) > 1:
        return False
    if a.kind == "cardinal":
        if a.noun is None or a.noun != b.noun or a.modifiers != b.modifiers or len(_digits(a)) < 2:
            return False
        return len(_near(doc, a) & _near(doc, b)) >= 1
    shared = _near(doc, a) & _near(doc, b)
    if a.kind == "measure":
        return len(_digits(a)) >= 2 and len(shared) >= 2
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
    if digits >= 3:
        return bool(shared) or linked or doc.block_at(a.span.start).kind != doc.block_at(b.span.start).kind
    if digits == 2:
        close = abs(doc.blocks.index(doc.block_at(a.span.start)) - doc.blocks.index(doc.block_at(b.span.start))) <= 1
        return linked or len(shared) >= (1 if close or a.currency != b.currency else 2)
    return linked and len(shared) >= 1


def _names(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether "the $4.2 billion loan" takes up a loan beside the other amount."""
    if a.noun is None or a.noun in _COMMON or not (a.definite or doc.block_at(a.span.start).kind in ("headline", "deck")):
        return False
    return _stem(a.noun) in _near(doc, b)


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
    words = doc.text[max(sentence.start, q.span.start - 110) : min(sentence.end, q.span.end + 110)].lower()
    return {_stem(w) for w in re.findall(r"[^\W\d_]{4,}", words) if w not in _COMMON}


def _stem(word: str) -> str:
    for end in ("ings", "ing", "ies", "ed", "es", "s", "y"):
        if word.endswith(end) and len(word) - len(end) >= 4:
            return word[: -len(end)]
    return word
