"""Somebody who is dead does something about the day of publication.

## Why it matters
A statement "on Tuesday" by a man who was buried in March is the wrong man, the wrong name or an old text. The knowledge files record deaths;
a known person who speaks, travels or will meet somebody after the day of death is reported.

## When to ignore
A living namesake; an article that quotes old words as new on purpose. Articles that speak of the death, of history, films or books are
left alone.
"""

from __future__ import annotations

import re

from newslint.checks.facts import _acts, _dated
from newslint.checks.facts._patterns import unsure
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Place, Related, Span, finding, rule

GOOD = (
    "Alexei Navalny’s team said on Tuesday that the search went on.",
    "A statue of Vladimir Lenin will move to a museum.",
    "The late Shinzo Abe met Vladimir Putin 27 times.",
    "Yulia Navalnaya, the widow of Alexei Navalny, spoke on Monday.",
    "Shinzo Abe said in 2015 that Japan would change.",
    "Vladimir Putin said on Tuesday that he would go to Pyongyang.",
    "Boris Nemtsov was killed near the Kremlin.",
    "Mikhail Gorbachev told reporters in Reykjavik that he was ready.",
    "In the film, Margaret Thatcher said on Tuesday what she thinks.",
    "John Lewis said on Tuesday that its profits had risen.",
    "Robert F. Kennedy Jr. said on Monday that he would run.",
    "The Jimmy Carter centre said on Monday that it would send observers.",
    "Supporters of Alexei Navalny said on Tuesday they would rally.",
    "King Charles III visited the hospital on Monday.",
)


@rule(
    "NL603",
    "posthumous-act",
    severity="error",
    needs=("date",),
    examples=[
        Bad("[[Alexei Navalny]] said on Monday that he would appeal.", says="died on February 16, 2024"),
        Bad("Japanese Prime Minister [[Shinzo Abe]] will meet the Indian leader next week."),
        Bad("[[Mikhail Gorbachev]] visited the plant on Sunday."),
        Bad("[[Henry Kissinger]] told CNN on Friday that talks had begun.", date="2024-03-04"),
        Bad("[[Queen Elizabeth II]] hosted the president on Tuesday.", says="September 8, 2022"),
        Bad("[[Silvio Berlusconi]] is planning to run again, his party said."),
        Bad("[[Yevgeny Prigozhin]], the Wagner chief, warned on Monday of a mutiny."),
        Bad("Russian billionaire [[Yevgeny Prigozhin]] is expected to travel to Africa."),
        Bad("Hezbollah leader [[Hassan Nasrallah]] vowed on Sunday to fight on.", date="2025-02-03"),
        *(Good(text) for text in GOOD),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    published = doc.metadata.date
    if published is None or re.search(r"\bfrom the archive\b", doc.text[:400], re.IGNORECASE):
        return
    seen: set[str] = set()
    for act in _acts.find(doc):
        row = _acts.person(doc, act)
        if row is None or row.died is None or row.name in seen or row.died.high >= published:
            continue
        # The first days after a death are full of what the dead said last; and a rank or a rare name has to tell who is meant.
        if (published - row.died.high).days < 14 or not (_acts.unmistakable(doc, row) or (act.mention.title and row.offices)):
            continue
        if unsure(doc, Span(act.name.start, act.name.end)):
            continue
        seen.add(row.name)
        # "Queen" is part of a name of office.
        rank = act.mention.title_span if row.order == "single" else None
        span = Span(rank.start if rank else act.name.start, act.name.end)
        yield finding(
            span,
            f"{row.name} died {_dated.at_words(row.died)}, and {act.verb.of(doc.text)} here in an article of {published:%Y-%m-%d}",
            related=[Related(Place(*row.place), f"{row.name}: died {row.died}")],
        )
