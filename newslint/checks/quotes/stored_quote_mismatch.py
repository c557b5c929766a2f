"""A quotation differs by a few words from the newsroom's store of quotations.

## Why it matters
The store holds words as they were said or printed. A quotation that is the same but for a word was altered on its way into the article:
by a slip of the hand, a copy of a copy, or somebody with a purpose.

## When to ignore
Another translation of a foreign speaker, where the store says that its own is one; a speech that the speaker gave more than once.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any, NamedTuple

from newslint.checks.quotes import _drift
from newslint.checks.quotes._drift import Stretch
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Place, Related, Span, finding, rule

if TYPE_CHECKING:
    from newslint.knowledge import Knowledge


class _Stored(NamedTuple):
    row: Any
    text: str
    stretch: Stretch


class _Index(NamedTuple):
    stored: tuple[_Stored, ...]
    grams: dict[tuple[str, str, str], list[int]]


@lru_cache(maxsize=4)
def _index(knowledge: Knowledge) -> _Index:
    stored = [
        _Stored(row, text, stretch)
        for row in knowledge.quotations()
        for text in (row.text, *getattr(row, "variants", ()))
        for stretch in _drift.stretches(text, Span(0, len(text)))
    ]
    grams: dict[tuple[str, str, str], list[int]] = {}
    for i, entry in enumerate(stored):
        for gram in set(_drift.grams(entry.stretch.words)):
            grams.setdefault(gram, []).append(i)
    return _Index(tuple(stored), grams)


#: More changed words than that are another translation, not a slip.
TRANSLATED = 2

# Written before the rule: what is like a stored quotation and right.
GOOD = (
    "“Ask not what your country can do for you,” Kennedy said in 1961.",
    "“And so, my fellow Americans: ask not what your country can do for you — ask what you can do for your country,” he said.",
    "Kennedy told them to “ask what you can do for your country,” and they did.",
    "“Ask not what your country can do for you ... ask what you can do for your country,” he said.",
    "“[My fellow] Americans: Ask not what your country can do for you,” the president said.",
    "She asked what her country could do for her, and what she could do for her country.",
    "“Ask not what a small town can do for its river; ask what the river does for the town,” the mayor joked.",
    "'ask not what your country can do for you', he said, 'ask what you can do for your country'.",
    "“We will develop alternative mechanisms of trade and mutual settlements that are not controlled by the West,” Putin wrote.",
    "The system would work “very effectively, despite the U.S. economic pressure, provocation, blackmail and military threats,” he wrote.",
    "He promised “mechanisms of trade and settlement beyond the control of Western banks and ministries,” the paper said.",
    "“What your country can do for you is limited, but what you can do is not,” the governor said.",
)


@rule(
    "NL404",
    "stored-quote-mismatch",
    severity="warning",
    examples=[
        Bad(
            "“Ask not [[what your nation can do]] for you, ask what you can do for your country,” Kennedy said in 1961.", says="your "
            "country can do"
        ),
        Bad("President Kennedy told the crowd to “ask not what your country can do for you, ask [[what you should do for]] your country.”"),
        Bad("'My fellow Americans, ask not what your country [[can do to you]],' Kennedy said."),
        Bad("Kennedy said: \"And so, [[my dear fellow Americans]]: ask not what your country can do for you.\""),
        Bad("Their world order is “based on justice, [[mutual respect of sovereignty]], considering each other’s interests,” Putin wrote."),
        Bad(
            "“We will develop alternative [[mechanisms of commerce and mutual]] settlements that are not controlled by the West,” Putin "
            "wrote."
        ),
        Bad(
            "Trade “not controlled by the West, and jointly [[resist illegitimate multilateral restrictions]],” he wrote, in “an "
            "architecture of equal and indivisible security.”"
        ),
        Bad("“We will build an architecture of equal and indivisible [[security in Europe]],” the article said."),
        Bad(
            "It had worked “despite the US [[economic pressure and provocation]], blackmail and military threats that have lasted for "
            "decades,” he wrote."
        ),
        *map(Good, GOOD),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    if not doc.quotes.spans:
        return
    index = _index(doc.knowledge)
    for quotation in doc.quotes.outer:
        for stretch in _drift.stretches(doc.text, quotation.content):
            near = [index.stored[i] for i in sorted({i for g in _drift.grams(stretch.words) for i in index.grams.get(g, ())})]
            if any(_drift.agree(stretch, entry.stretch) for entry in near):
                continue
            for entry in near:
                drift = _drift.compare(doc.text, stretch, entry.text, entry.stretch)
                if drift is None or (entry.row.translation and drift.changed > TRANSLATED):
                    continue
                whose = f"the stored words of {entry.row.speaker}" if entry.row.speaker else "the stored words"
                translated = ", a translation" if entry.row.translation else ""
                stored = f"“{drift.other.of(entry.text)}” ({entry.row.source}{translated})"
                message = f"“{drift.span.of(doc.text)}” differs from {whose}: {stored}"
                yield finding(drift.span, message, related=[Related(Place(entry.row.place.file, entry.row.place.line), entry.text)])
                break
