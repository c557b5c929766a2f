"""A surname stands alone before the full name, or the full name never comes

The first reference gives a person's full name. The rule notes a bare surname in the body that comes before the full name, and one with a
title of office ("Mayor Garcetti") whose first name the article never gives.

## Why it matters
Readers outside the beat do not know which Smith it is, and an editor's cut often takes the introduction away.

## When to ignore
People known by one name; royalty and popes; people that every reader of the section knows.
"""

from __future__ import annotations

import re

from newslint.layers.names import Entity, Mention
from newslint.layers.names.lexicon import OFFICES
from newslint.layers.names.persons import fold
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

#: Titles whose bearers are called by one name.
_ONE_NAME = frozenset(
    "king queen prince princess pope emperor empress sultan emir saint sheikh ayatollah dalai lama lord lady sir dame mullah".split()
)
#: What is called by a surname alone: governments, laws, bodies, prizes, families.
_OF_A_NAME = frozenset(
    """administration government campaign presidency cabinet era family brothers foundation institute act law bill plan doctrine report inquiry commission
    amendment prize award trophy cup effect disease syndrome scale museum center centre library estate house hall stadium tower supporter supporters""".split()
)
#: Offices of state: their bearers need no first name where they are on record.
_STATE = frozenset("president minister chancellor premier".split())
#: Nouns for a person that stand before the name with a comma, or in the apposition behind it.
#: What a firm is as well: "the trader", "a publisher".
_FIRM = (
    r"(?:[a-z-]*(?:mak|own|publish|trad|retail|lend|insur|carri|manufactur|produc|build|grocer|suppli|export|brew|min|refin"
    r"|provid|broadcast|contract|operat|develop|drill|distribut|import|pow|gam|charter|print|process)(?:er|or)|subsidiary|number|member|larger?|smaller|newspaper|tower|river|former|power)"
)
_ROLE = (
    rf"(?!{_FIRM}\b)"
    r"[a-z-]*(?:er|or|warden|ist|ian|man|woman|eur|guard|nurse|guide|chef|judge|priest|chaplain|nun|monk|pilot|coach|farmer|clerk|captain|chief|boss|aide|cook|student|tenant|resident|patient|victim|witness|suspect|defendant|mayor|counsel|attorney|poet|tenor|soprano|widow|widower|mother|father|grandmother|veteran|official|executive|expert|analyst|star|owner|host|volunteer|third|second|other)"
)
_BEFORE = re.compile(
    rf"(?:\b(?:the|a|an|their|his|her|its|our|[\w’'-]+[’']s) (?:[\w’'-]+ ){{0,4}}{_ROLE}, |\bone of (?:them|the \w+), |\bthe (?:third|second|other), )$",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf", (?:who\b|(?:the|an?|their|his|her|its) (?:[\w’'-]+ ){{0,4}}{_ROLE}\b|\d\d,)")
_A_FIRM = re.compile(rf", (?:the|an?|its|which) (?:[\w’'-]+ ){{0,4}}?{_FIRM}\b")
_NAMED = re.compile(
    r"(?:\b(?:name is|named|among (?:the )?[\w ]{3,30} (?:was|were)|according to|led by|questioned|arrested|charged) )$", re.IGNORECASE
)
_PRONOUN = re.compile(r"\b(?:he|she|his|her|him|himself|herself)\b", re.IGNORECASE)


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
        Bad("The jury took an hour. [[Kwiatkowska]] blew a kiss to her mother from the dock.", says="never"),
        Bad("Thieves needed seven minutes. [[Delamarchand]], the night guard, said he rang the police."),
        Good("Glencore, the trader, named a chairman. He starts in May."),
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
    for person in doc.names.entities:
        if person.kind not in ("person", "unknown"):
            continue
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
        elif _untold(doc, person, first):
            yield finding(first.span, f"{first.text}'s first name is never given")


def _named(doc: Document, m: Mention) -> bool:
    """Whether a word is more a surname than a word or an acronym."""
    rank = doc.knowledge.name_rank(m.text)
    return not m.text.isupper() and (rank >= 4 or not doc.knowledge.is_word(m.text.lower()))


def _exempt(doc: Document, m: Mention) -> bool:
    title = set((m.title or "").lower().replace(".", "").split())
    sentence = doc.sentence_at(m.span.start).of(doc.text).lower()
    return bool(title & _ONE_NAME) or m.after in _OF_A_NAME or m.before == "the" or sentence.startswith(("photo", "picture", "image"))


def _untold(doc: Document, person: Entity, first: Mention) -> bool:
    """Whether a word that is nobody's known name and no place stands for a person throughout, without a first name."""
    word, k = first.text, doc.knowledge
    if person.row is not None or any(len(m.words) > 1 or m.before == "the" or m.after in _OF_A_NAME for m in person.mentions):
        return False
    if any((m.text == word and m.entity != first.entity) or (m.text != word and word in m.text.split()) for m in doc.names.mentions):
        return False
    title = (first.title or "").lower().replace(".", "").split()
    if any(p.place.file.endswith(".toml") or (title and title[-1] in _STATE) for p in k.by_family(word)):
        return False
    if title or (first.before in OFFICES and not first.opens_sentence):
        return len(word) > 2 and not (k.is_given(word) and not k.is_surname(word))
    if k.known(word) or len(word) < 5 or k.is_word(word.lower()) or any(map(k.is_given, word.split("-"))):
        return False
    sentence = doc.sentence_at(first.span.start)
    before, behind = doc.text[sentence.start : first.span.start], doc.text[first.span.end : sentence.end]
    if _BEFORE.search(before) or _BEHIND.match(behind):
        return True
    if _A_FIRM.match(behind):
        return False
    if not (k.name_rank(word) >= 2 or not (k.name_rank(word) or k.place_codes(word))):
        return False
    if k.is_surname(word) and _listed(doc, first):
        return True
    placed = "preposition" in first.evidence or before.endswith(("at ", "in "))
    return (not placed or _NAMED.search(before) is not None) and _person_follows(doc, first, sentence)


def _listed(doc: Document, m: Mention) -> bool:
    """Whether the next of a list is a full name: "Pfeiffer, Tom Doyle and Angela Rizzo"."""
    after = next((n for n in doc.names.mentions if n.span.start > m.span.start), None)
    return (
        after is not None
        and after.full
        and not after.title
        and doc.text[m.span.end : after.span.start] in (", ", " and ")
        and "#age" not in (m.after, after.after)
    )


def _person_follows(doc: Document, m: Mention, sentence: Span) -> bool:
    """Whether "he" or "she" of this sentence or the next can only mean the bearer of the name."""
    end = min(sentence.end + 160, doc.block_at(m.span.start).span.end)
    text = doc.text[m.span.end : end]
    found = _PRONOUN.search(text)
    if found is None:
        return False
    at = m.span.end + found.start()
    if doc.in_quotation(Span(at, at + 1)) or doc.sentence_at(at).start > sentence.end + 2:
        return False
    others = [
        n
        for n in doc.names.mentions_in(Span(sentence.start, at))
        if n.span != m.span and n.kind in ("person", "unknown") and n.entity != m.entity
    ]
    return not any(n.kind == "person" for n in others)
