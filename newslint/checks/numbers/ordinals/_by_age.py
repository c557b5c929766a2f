"""A rank by age beside the ages of the others: "at 18 she is the second-youngest winner. Orlov was 15 when he won and Weiss 16"."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import nth
from newslint.document import Document
from newslint.layers.numbers.words import ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

_RANK = regexp(rf"\b(?P<n>{'|'.join(w for w, v in ORDINALS.items() if 2 <= v <= 6)})[- ](?P<end>youngest|oldest)\b(?! (?:of|in) (?:the|his|her|a) (?:family|house|class|team|squad|children|siblings))")
#: "At 18, she", "Howe, 81, is", "the 17-year-old", "at the age of 14", "at 14 years".
_OWN_AGE = regexp(r"\b(?:[Aa]t (?:the age of |just |only )?(?P<at>\d{1,3})(?=,| years\b|[.;])|, (?P<after>\d{1,3}),|(?P<old>\d{1,3})-year-old\b)")
#: "Pavel Orlov was 15 when he won", "and Clara Weiss 16 when she won".
_ANOTHER = regexp(
    r"(?P<name>[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+){0,3}),? (?:who )?(?P<was>was |were )?(?:just |only |aged )?(?P<age>\d{1,3})\b(?: years old)?(?= (?:when|and)\b|(?: in (?:19|20)\d\d)|[.,;])"
)
#: That which the rank is of: "winner" and "won", "mayor" and "was elected".
_WHEN = regexp(r"\bwhen (?:s?he|they) (?P<did>\w+(?: \w+){0,3})")
_DIED = regexp(r"\b(?:died|retired|was born|joined|moved|left|married|began|started)\b")
#: Sentences behind a rank that tell of the others.
_BELOW = 2


def by_age(doc: Document) -> Iterator[Clash]:
    """The ranks by age that the ages of the others told behind them do not leave."""
    for m in _RANK.finditer(doc.text):
        at = Span(*m.span())
        sentence = doc.sentence_at(at.start)
        own = _own_age(doc, sentence, at)
        if own is None or doc.in_quotation(at):
            continue
        first = doc.sentences.index(sentence) + 1
        told: list[Span] = []
        for s in doc.sentences[first : first + _BELOW]:
            when = _WHEN.search(doc.text, s.start, s.end)
            if when is None or _DIED.search(when["did"]):
                break
            found = [o for o in _ANOTHER.finditer(doc.text, s.start, s.end) if o["name"] not in sentence.of(doc.text)]
            if not found or found[0]["was"] is None:
                break
            told += [Span(*o.span("age")) for o in found if (int(o["age"]) < own if m["end"] == "youngest" else int(o["age"]) > own) and int(o["age"]) > 3]
        n = int(ORDINALS[m["n"]])
        if len(told) >= n:
            yield Clash(at, tuple(told), f"{len(told)} {'younger' if m['end'] == 'youngest' else 'older'} ones are told, which makes this the {nth(len(told) + 1)}")


def _own_age(doc: Document, sentence: Span, at: Span) -> int | None:
    """The age of the one who is ranked, where its sentence gives one only."""
    ages = [int(a["at"] or a["after"] or a["old"]) for a in _OWN_AGE.finditer(doc.text, sentence.start, sentence.end)]
    return ages[0] if len(ages) == 1 else None
