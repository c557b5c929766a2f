"""A quotation or bracket opens and does not close, or closes and was not opened.

## Why it matters
Without its second mark nobody can tell where a speaker's words end and the reporter's begin: the paper puts words in somebody's
mouth, or takes a speaker's claim as its own. The cause is mostly a cut made in haste.

## When to ignore
A house whose style closes a quotation only after several paragraphs and does not repeat the opening mark.
"""

from __future__ import annotations

from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule

# Written before the rule: what looks unbalanced and is not.
GOOD = (
    "He said, “We will stay.” Then he left.",
    "“We lost the roof at noon.\n\n“By three the walls were gone.\n\n“We got out by boat,” Ruiz said.",
    "\"We lost the roof at noon.\n\n\"By three the walls were gone,\" Ruiz said.",
    "“He told me, ‘Go now,’ and I went,” she said. “It was the players’ idea.”",
    "'We lost the roof,' she said. 'It was the neighbours' boat that saved us.'",
    "The '90s were rock 'n' roll's last years, said the class of '98, who couldn't get 'em back.",
    "The farmers' union and the nurses' union met at St. James' Park; the Joneses' farm is next.",
    "At 6'4\" and with a 60\" television, he is hard to miss. The pipe is 3/4\" wide.",
    "\"He is 5'11\" tall and owns a 60\" screen,\" she said, \"and he sold the 42\" one.\"",
    "The camp lies at 40°26'46\" N, an hour's walk from Nu'uanu in Hawai‘i, Muqtada 'Abd al-Rahman said.",
    "Voters choose a) the old line, b) the new line or 3) no line at all.",
    "Thanks for the help :) but not for the rain :-( he wrote.",
    "He used the word“ as OCR prints it”; „low marks“, »these« and « those » are balanced too.",
    "The interval [0, 1) is half open (as the teacher said).",
    "``We are closed,'' the sign said.",
    "The band's '68 tour, the summer of ’69 and the ‘70s came first.",
    "“The word ‘never’ is a long word,” he said, “and I used ‘never’ twice”.",
    "He asked, \"Did she say 'no'?\" and \"Why?\"",
    "The U.S.' offer and Yahoo Inc.'s answer came on the 4th.",
    "See https://example.org/wiki/Bridge_(structure) for more (or ask).",
    "“I said [to him] it was ... well (laughs) ... late,” she said.",
)


@rule(
    "NL401",
    "unbalanced-quote",
    severity="error",
    examples=[
        Bad("[[“]]We will stay, the mayor said.", says="is not closed"),
        Bad("“We will stay,” the mayor said. [[“]]The river will not."),
        Bad("We will stay,[[”]] the mayor said. “The river will not.”", says="was not opened"),
        Bad("[[\"]]We will stay, the mayor said. \"The river will not.\""),
        Bad("“We will stay,” she said. The river will not.[[”]]"),
        Bad("[[“]]We will stay, said Mayor Ruiz.\n\n“We will too,” her deputy added."),
        Bad("“He told me, [[‘]]Go now, and I went,” she said."),
        Bad("[[“]]We will stay,{{’}} the mayor said.", says="closes with ’"),
        Bad("The mayor (who was re-elected in May said that the town would stay.".replace("(", "[[(]]", 1)),
        Bad("The mayor, who was re-elected in May[[)]], said that the town would stay."),
        Bad("The town (population 4,000{{]}} will stay.".replace("(", "[[(]]", 1), says="closes with ]"),
        Bad("She said, [[“]]We lost the roof.\n\nBy three the walls were gone too.{{”}} He agreed.", says="only in a later paragraph"),
        Bad("The plan is [[“]]a gift to the banks and to nobody else, he said.\n\n“It helps no one,” she added."),
        Bad("Officials called it a ‘special operation[[’]].".replace("‘", "")),
        Bad("The [[‘]]special operation is over, the paper said."),
        Bad("She has called this number since 2017[[\"]]."),
        *map(Good, GOOD),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    for slip in doc.quotes.unbalanced:
        related = [Related(slip.other, "the other mark")] if slip.other else []
        yield finding(slip.span, slip.reason, related=related)
