"""One quotation is printed twice in an article with different words.

## Why it matters
A speaker said it one way. If the headline, the lead and the full quotation do not agree, at least one of them was altered.

## When to ignore
The speaker really said nearly the same thing twice.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.quotes import _drift
from newslint.checks.quotes._drift import Stretch
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule

# Written before the rule: two printings that are both right.
GOOD = (
    "“We will rebuild every house on this street,” the mayor said.\n\nHer promise to “rebuild every house on this street” was cheered.",
    "“We will rebuild every house on this street before the winter comes,” she said.\n\nTo “rebuild every house ... before the winter "
    "comes” is dear.",
    "“We will rebuild every house on this street,” she said.\n\n“We will rebuild every [stone] house on this street,” the minutes say.",
    "“We will rebuild every house on this street,” she said.\n\n“we will rebuild every house on this street!” a banner said.",
    "“We will fight for our schools,” he said.\n\n“We will fight for our farms,” she said.",
    "“It was a very hard night for all of us here,” he said.\n\n“It was a good night for most of them,” she said.",
    "“I have never seen water rise like this in my life,” Ruiz said.\n\n“I have never seen so much rain,” her neighbour said.",
    "“The colour of the water changed in less than an hour,” he said.\n\n“The color of the water changed in less than an hour,” the "
    "report quotes.",
    "“We have 5 boats and no fuel for the night,” he said.\n\nThey had “five boats and no fuel for the night,” he repeated.",
    "She said they would “never again let the river take a child,” and never again they did.",
    "The plan “puts people before profits in every town,” he said, and “puts people before parties in every town.”",
    "“You can’t tell a river where it should go,” he said.\n\n“You can't tell a river where it should go,” his son repeats.",
    "“Nobody told us that the gates were open,” Ruiz said. “Nobody told us anything.”\n\n“Nobody told us that the town was empty,” Kerr "
    "said.",
)

#: Three words that stand in more stretches than this are a turn of phrase, no trace of one quotation; it also bounds the work.
COMMON = 12


@rule(
    "NL403",
    "quote-drift",
    severity="error",
    examples=[
        Bad(
            "“We will {{rebuild every house on this}} street before winter,” the mayor said.\n\n"
            "Her words, “we will [[rebuild every home on this]] street before winter,” were cheered.",
            says="in line 1",
        ),
        Bad(
            "“Nobody {{told us that the gates}} of the dam had been opened,” Ruiz said.\n\n"
            "That “[[nobody told us the gates of]] the dam had been opened” was the complaint of many.",
        ),
        Bad(
            "The judge called it “the {{most careless piece of work}} I have seen in thirty years.”\n\n"
            "“It is the [[most careless bit of work]] I have seen in thirty years,” he told the court.",
        ),
        Bad(
            'Smith said: "We did not know that the {{bridge was closed to lorries}} at night."\n\n'
            '"We did not know that the [[bridge was open to lorries]] at night," he repeated.',
        ),
        Bad(
            "'{{Our members will not accept}} a pay cut of any size,' the union said.\n\n"
            "The statement that '[[our members would not accept]] a pay cut of any size' angered the board.",
        ),
        Bad(
            "“I saw {{two men run from the}} house before the fire started,” Lee said.\n\n"
            "Police read out her words: “I saw [[two men walk from the]] house before the fire started.”",
        ),
        Bad(
            "“{{This budget will raise taxes for}} every family in the state,” the governor said.\n\n"
            "But did she say that “this [[budget will not raise taxes]] for every family in the state”? She did.",
        ),
        Bad(
            "« We {{shall keep every promise that}} we made to the islanders, » he said.\n\n"
            "On Friday he wrote: « We [[shall keep each promise that]] we made to the islanders. »",
        ),
        Bad(
            "We will close the plant by the end of March, he said.\n\nThe company “{{will close the plant}} by the end of March,” it "
            "wrote.\n\n"
            "In its letter it “[[will shut the plant]] by the end of March.”",
        ),
        *map(Good, GOOD),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    seen: list[tuple[int, Stretch]] = []
    index: dict[tuple[str, str, str], list[int]] = {}
    for block, stretch in _stretches(doc):
        earlier = sorted({i for gram in _drift.grams(stretch.words) for i in index.get(gram, ()) if len(index[gram]) <= COMMON})
        if any(_drift.agree(stretch, seen[i][1]) for i in earlier):
            earlier = []
        for i in earlier:
            drift = _drift.compare(doc.text, stretch, doc.text, seen[i][1])
            if drift and seen[i][0] != block:
                line = doc.line_of(drift.other.start)
                now, before = drift.span.of(doc.text), drift.other.of(doc.text)
                message = f"“{now}” here, “{before}” in the same quotation in line {line}"
                yield finding(drift.span, message, related=[Related(drift.other, "the other printing")])
                break
        for gram in _drift.grams(stretch.words):
            entries = index.setdefault(gram, [])
            if len(entries) <= COMMON:
                entries.append(len(seen))
        seen.append((block, stretch))


def _stretches(doc: Document) -> Iterator[tuple[int, Stretch]]:
    for quotation in doc.quotes.outer:
        for stretch in _drift.stretches(doc.text, quotation.content):
            yield doc.block_at(quotation.span.start).span.start, stretch
