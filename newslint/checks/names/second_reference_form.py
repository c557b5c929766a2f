"""A person's short form is not the one on record, or the order of a name flips within the article

Burmese, Indonesian, Thai, Vietnamese, Ethiopian and many Arab names have a customary short form that no rule of grammar gives: Aung San
Suu Kyi is Suu Kyi, Joko Widodo is Widodo, Abiy Ahmed is Abiy, Pham Minh Chinh is Chinh. The forms stand in the knowledge files as `second_ref`.

## Why it matters
"Ahmed said" names the father of Ethiopia's prime minister, not the prime minister.

## When to ignore
Where the house prefers another short form: write it as `second_ref` in a knowledge file of the desk. Quotations are never reported.
"""

from __future__ import annotations

from newslint.layers.names import Entity
from newslint.layers.names.persons import fold
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Place, Related, finding, replace, rule


@rule(
    "NL106",
    "second-reference-form",
    severity="warning",
    examples=[
        Bad("{{Aung San Suu Kyi}} was jailed in 2021. [[Kyi]] denied the charges.", hint="Suu Kyi", says="Suu Kyi"),
        Bad("{{Joko Widodo}} won a second term. [[Joko]] promised a new capital.", hint="Widodo"),
        Bad("Prime Minister {{Abiy Ahmed}} sent troops north. [[Ahmed]] won the Nobel Prize in 2019.", hint="Abiy"),
        Bad("Vietnam’s {{Pham Minh Chinh}} flew to Seoul. [[Pham]] will meet business leaders.", hint="Chinh"),
        Bad("{{Thaksin Shinawatra}} came home after 15 years. [[Shinawatra]] was taken to court.", hint="Thaksin"),
        Bad("{{Anwar Ibrahim}} became prime minister. Critics of [[Ibrahim]] doubted the numbers.", hint="Anwar"),
        Bad("{{Mahathir Mohamad}} resigned at 94. [[Mohamad]] had led Malaysia twice.", hint="Mahathir"),
        Bad(
            "Officials said {{Kim Jong Un}} would come by train. [[Jong Un Kim]] last met Putin in 2019. Kim Jong Un left.",
            hint="Kim Jong Un",
            says="order",
        ),
        Good("Aung San Suu Kyi was jailed. Suu Kyi denied the charges, and Aung San Suu Kyi’s lawyer appealed."),
        Good("Joko Widodo won a second term. Widodo, known as Jokowi, promised a new capital. Jokowi smiled."),
        Good("Abiy Ahmed sent troops north. Abiy won the Nobel Prize."),
        Good("Abiy Ahmed met Abdel Fattah al-Sisi and Ahmed Abu Zeid. Ahmed spoke first."),
        Good("“Ahmed was a good boy,” a neighbour said of Abiy Ahmed. Abiy is 43."),
        Good("Pham Minh Chinh flew to Seoul. Chinh will meet business leaders."),
        Good("Thaksin Shinawatra came home. His sister, Yingluck Shinawatra, did not. The Shinawatra family is rich."),
        Good("Hillary Clinton lost. Clinton conceded the next day."),
        Good("Boris Johnson resigned. Boris, as fans call him, wrote a column; Johnson was paid."),
        Good("Fumio Kishida met reporters. Kishida said he would stay."),
        Good("Luiz Inácio Lula da Silva won. Lula wept."),
        Good("Kim Jong Un and Kim Yo Jong rode by train. Kim Jong Un waved."),
        Good("Maria Garcia Lopez met Garcia Maria, the baker."),
        Good("Juan Carlos left Spain. Don Juan Carlos lives in Abu Dhabi."),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    yield from _flipped(doc)
    for person in doc.names.people:
        full, row = person.first_full, person.row
        if row is None or not row.second_ref or (full is None and not any(len(m.words) > 1 for m in person.mentions)):
            continue
        right = fold(row.second_ref)
        allowed = {right, fold(row.name), *(fold(v) for v in row.variants)}
        parts = set(fold(row.name).split())
        named = next(m for m in person.mentions if len(m.words) > 1)
        for m in person.mentions:
            words = fold(m.text).split()
            if len(words) != 1 or " ".join(words) in allowed or not set(words) <= parts or (right.endswith(words[0]) and m.title):
                continue
            if m.quoted or m.title_case or m.nickname or m.before == "the" or _shared(doc, person, words[0]):
                continue
            yield finding(
                m.span, f"{row.name} is called {row.second_ref}, not {m.text}, after the full name", hint=replace(m.span, row.second_ref),
                related=[Related(named.span, "the full name"), Related(Place(*row.place), "the short form on record")],
            )  # fmt: skip


def _shared(doc: Document, person: Entity, word: str) -> bool:
    """Whether another person of the article has a word of the name."""
    return any(p is not person and any(word in fold(m.text).split() for m in p.mentions) for p in doc.names.people)


def _flipped(doc: Document) -> Findings:
    """Full names with the same two or three words, of which one starts with the other's family name."""
    seen: dict[frozenset[str], list[tuple[str, ...]]] = {}
    mentions = [m for m in doc.names.mentions if len(m.words) in (2, 3) and m.kind == "person" and not m.quoted]
    for m in mentions:
        words = tuple(fold(m.text).split())
        if len(set(words)) == len(m.words):
            seen.setdefault(frozenset(words), []).append(words)
    for m in mentions:
        words = tuple(fold(m.text).split())
        uses = seen.get(frozenset(words), [])
        other = next((u for u in uses if u != words), None)
        if other is None or uses.count(words) >= uses.count(other):
            continue
        # A family name moved from one end to the other.
        if other != (*words[1:], words[0]) and other != (words[-1], *words[:-1]):
            continue
        first = next(n for n in mentions if tuple(fold(n.text).split()) == other)
        yield finding(
            m.span,
            f"{m.text} is {first.text} in another order",
            hint=replace(m.span, first.text),
            related=[Related(first.span, "the other order")],
        )
