"""A surname stands alone before the full name, or the full name never comes

The first reference gives a person's full name. The rule notes a bare surname in the body that comes before the full name, and one with a
title of office ("Mayor Garcetti") whose first name the article never gives.

## Why it matters
Readers outside the beat do not know which Smith it is, and an editor's cut often takes the introduction away.

## When to ignore
People known by one name; royalty and popes; people that every reader of the section knows.
"""

from __future__ import annotations

from newslint.layers.names import Entity, Mention
from newslint.layers.names.persons import fold
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule

#: Titles whose bearers are called by one name.
_ONE_NAME = frozenset(
    "king queen prince princess pope emperor empress sultan emir saint sheikh ayatollah dalai lama father sister brother lord lady sir dame mullah".split()
)
#: What is called by a surname alone: governments, laws, bodies, prizes, families.
_OF_A_NAME = frozenset(
    """administration government campaign presidency cabinet era family brothers foundation institute act law bill plan doctrine report inquiry commission
    amendment prize award trophy cup effect disease syndrome scale museum center centre library estate house hall stadium tower supporter supporters""".split()
)
_TITLES = frozenset(
    "president senator sen representative rep governor gov mayor minister chancellor premier secretary judge sheriff councillor councilor councilman councilwoman commissioner".split()
)


@rule(
    "NL104",
    "name-not-introduced",
    severity="info",
    examples=[
        Bad(
            "[[Okafor]] said the bridge was safe. Engineer {{Chidi Okafor}} has inspected it since 2011, and Okafor signed the report.",
            says="before the full name",
        ),
        Bad("The council met on Monday. Residents booed when Mayor [[Harlow]] spoke. Harlow left early.", says="never"),
        Bad("Police searched the flat. A neighbour of [[Osterman]] heard shots. {{Ana Osterman}} was 34."),
        Bad("[[Lindqvist]] scored twice. Sweden won 3-1. {{Marta Lindqvist}} has nine goals this season."),
        Bad("The judge told [[Novak]] to stand. {{Peter Novak}}, 41, was jailed for nine years."),
        Bad("Rain fell as Sen. [[Whitfield]] arrived. Aides held umbrellas for Whitfield."),
        Bad("Shares fell after [[Takahashi]] quit. {{Yuki Takahashi}} had led the firm since 2009."),
        Bad("A lawyer for [[Dubois]] declined to comment. The trial of {{Marc Dubois}} opens in May."),
        Good("Chidi Okafor has inspected the bridge since 2011. Okafor signed the report."),
        Good("The Biden administration signed the pact."),
        Good("Boeing said on Friday that deliveries would slip."),
        Good("Queen Elizabeth opened the hall. The queen wore blue."),
        Good("Pope Francis spoke to the crowd."),
        Good("Beyoncé sang. Zendaya danced. Madonna watched."),
        Good("The McCarran-Ferguson Act and the Smith Commission are old."),
        Good("Mayor Ann Harlow spoke. Harlow left early."),
        Good("Harlow vetoed the plan. Her aides were surprised.", headline="Mayor Ann Harlow vetoes the plan"),
        Good("“Okafor is honest,” said his friend. Chidi Okafor has inspected the bridge since 2011."),
        Good("In Lincoln, the capital, it rained. Abraham Lincoln never came."),
        Good("The Johnson family moved in 1999. Amy Johnson was two."),
        Good("Photo by Reyes. Maria Reyes won the race."),
        Good("Rishi Sunak resigned. Mr Sunak went to Downing Street."),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    for person in doc.names.people:
        first = next((m for m in person.mentions if m.block == "paragraph"), None)
        if first is None or not _named(doc, first) or len(first.words) > 1 or first.quoted or first.title_case or _exempt(doc, first):
            continue
        full = person.first_full
        if full is not None and full.span.start < first.span.start:
            continue
        if full is not None:
            if (
                first.family is None
                or fold(first.text) != fold(full.family or "")
                or doc.knowledge.places(first.text)
                or any(len(m.words) > 1 and not m.full for m in person.mentions)
            ):
                continue
            yield finding(
                first.span, f"{first.text} stands alone before the full name, {full.text}", related=[Related(full.span, "the full name")]
            )
        elif _untold(person, first):
            yield finding(first.span, f"{first.text}'s first name is never given")


def _named(doc: Document, m: Mention) -> bool:
    """Whether a word is more a surname than a word or an acronym."""
    rank = doc.knowledge.name_rank(m.text)
    return not m.text.isupper() and (rank >= 4 or not doc.knowledge.is_word(m.text.lower()))


def _exempt(doc: Document, m: Mention) -> bool:
    title = set((m.title or "").lower().replace(".", "").split())
    sentence = doc.sentence_at(m.span.start).of(doc.text).lower()
    return bool(title & _ONE_NAME) or m.after in _OF_A_NAME or m.before == "the" or sentence.startswith(("photo", "picture", "image"))


def _untold(person: Entity, first: Mention) -> bool:
    """Whether a person with a title of office is named without a first name throughout."""
    title = (first.title or "").lower().replace(".", "").split()
    return bool(title) and title[-1] in _TITLES and person.row is None and all(len(m.words) == 1 for m in person.mentions)
