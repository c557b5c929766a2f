"""A quotation of six words or more stands without anybody who says it.

## Why it matters
Words between quotation marks are somebody's. When the sentence that names the speaker was cut, the reader cannot weigh the words, and
may give them to the last person named.

## When to ignore
Words that are nobody's in particular (a proverb, a formula), where the text makes that clear.
"""

from __future__ import annotations

from newslint.checks.quotes import _speaker
from newslint.rule import Bad, Document, Findings, Good, NoOptions, finding, rule

# Written before the rule: quotations that have a speaker somewhere, or that are nobody's.
GOOD = (
    "“We will stay until the last house is dry,” the mayor said.",
    "The mayor spoke for an hour. “We will stay until the last house is dry,” she told the crowd. “Nobody will sleep in a tent this "
    "winter.”",
    "“We will stay until the last house is dry,” quipped Ruiz, who owns a boat.",
    "Ruiz japed, “We will stay until the last house is dry.”",
    "Ruiz: “We will stay until the last house is dry.”",
    "The mayor said that nobody would leave.\n\n“We will stay until the last house is dry.”\n\nThe river rose again.",
    "“We will stay until the last house is dry.”\n\nThe mayor said this on Monday, an hour before the dam broke.",
    "“We will stay until the last house is dry.\n\n“Nobody will sleep in a tent this winter.\n\n“And nobody will go hungry,” the mayor "
    "said.",
    "A sign over the door bore the words “Abandon all hope, ye who enter here.”",
    "His film “The Last House on the Left Bank of Town” opens on Friday.",
    "The town's motto is “we stay until the last house is dry.”",
    "He calls it a “work in progress” and a “gift”.",
    "To Ruiz, the dam is “a gift to people who have never needed one.”",
    "The law bars anyone “under the age of 18 or of unsound mind” from buying one.",
    "She ended with a warning — “this will happen again if we do not rebuild the wall.”",
    "Users type things like “when will the last house be dry” into the box.",
    "“We will stay until the last house is dry.” — Mayor Elena Ruiz",
    "According to the minutes, the council “will stay until the last house is dry.”",
    "In a letter to the governor, the town promised nothing: it would “stay until the last house is dry and not a day longer.”",
    "Q: Will you stay?\n\nA: We will. My mother had a line, “You stay until the last house is dry.”\n\nQ: And then?\n\nA: Then we go.",
)


@rule(
    "NL402",
    "quote-without-speaker",
    severity="warning",
    examples=[
        Bad(
            "The council met for three hours on Monday night.\n\n[[“We will stay until the last house is dry.”]]\n\n"
            "The river rose again on Tuesday, and two more streets were closed."
        ),
        Bad("The river rose again on Tuesday. [[“We will stay until the last house is dry.”]] Two more streets were closed."),
        Bad('The vote split the town. [["This is the worst decision in the history of our council."]] The plant opens in May.'),
        Bad("The vote split the town. [['This is the worst decision in the history of our council.']] The plant opens in May."),
        Bad("The plant, [[“a gift to every family in this valley,”]] opens in May."),
        Bad("Three streets were closed. [[“Nobody told us that the gates of the dam were open. We ran.”]]\n\nThe dam was built in 1964."),
        Bad("[[“It was like the end of the world, and then it was quiet.”]]\n\nThe storm hit the coast at noon and left 4,000 homes dark."),
        Bad("The bridge will [[“create four hundred good jobs within two years,”]] and the port will grow by a third."),
        Bad("Talks ended at midnight. [[“There is no trust left on either side of this table.”]] A new round begins on Friday."),
        *map(Good, GOOD),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    for quotation in _speaker.without_speaker(doc):
        yield finding(quotation.span, "a quotation that nobody speaks: no speaker in this paragraph or beside it")
