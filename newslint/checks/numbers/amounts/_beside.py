"""The words that stand beside an amount: the noun it belongs to, what it is for, and the content words around it."""

from __future__ import annotations

import re

from newslint.checks.numbers._deeds import BASES
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.rule import Document

#: Words that say nothing of what an amount is of.
COMMON = frozenset(
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


def currency_word(doc: Document, q: Quantity) -> str | None:
    """A currency that no table knows, after a scale: "1.7 trillion kronur"."""
    m = _AFTER_SCALE.match(doc.text, q.span.end) if q.scale else None
    return m[1] if m and q.noun in (None, m[1], m[1].removesuffix("s")) else None


_AFTER_SCALE = regexp(r" ([a-z]{3,12})(?=[ .,;])")


def names(doc: Document, a: Quantity, b: Quantity) -> bool:
    """Whether "the $4.2 billion loan" takes up a loan beside the other amount."""
    if a.noun is None or a.noun in COMMON or not (a.definite or doc.block_at(a.span.start).kind in ("headline", "deck")):
        return False
    beside = near(doc, b)
    return cut(a.noun) in beside or (len(a.noun) > 4 and any(w[:5] == a.noun[:5] for w in beside))


def head_noun(doc: Document, q: Quantity) -> str | None:
    """The noun that an amount belongs to: "a loan of $75 billion", "the loan, worth $75 million"."""
    m = _HEAD.search(doc.text[max(q.span.start - 50, 0) : q.lead.start if q.lead else q.span.start].lower())
    return cut(m[1]) if m and m[1] not in COMMON else None


_HEAD = regexp(r"([a-z]{3,}),? (?:of|worth|totall?ing|valued at|estimated at|made for|that cost|costing|is|was|at|for) $")


def of_noun(doc: Document, q: Quantity) -> str | None:
    """The noun after "in", "of" or "for": "$2.4 billion in assets"."""
    m = re.match(r"\s(?:in|of|worth of|for) (?:the |its |a |an )?([a-z]{4,})", doc.text[q.span.end : q.span.end + 40])
    return cut(m[1]) if m and m[1] not in COMMON else None


def near(doc: Document, q: Quantity, reach: int = 110) -> set[str]:
    """The content words around an amount, in its sentence, cut to their stems."""
    sentence = doc.sentence_at(q.span.start)
    before, after = (
        doc.text[max(sentence.start, q.span.start - reach) : q.span.start],
        doc.text[q.span.end : min(sentence.end, q.span.end + reach)],
    )
    words = f"{before} {after}".lower()
    return {
        cut(w) for w in re.findall(r"[^\W\d_]{4,}|\b(?:aid|bid|dam|fee|tax|oil|gas|jet|fix|van|tab|car|art)\b", words) if w not in COMMON
    }


def cut(word: str) -> str:
    """A word without its ending."""
    word = BASES.get(word, word)
    for end in ("ings", "ing", "ies", "ed", "es", "s", "y"):
        if word.endswith(end) and len(word) - len(end) >= 4:
            return word[: -len(end)]
    return word
