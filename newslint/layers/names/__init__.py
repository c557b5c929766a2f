"""Names: mentions of persons, places and organisations, and which of them are one.

Evidence before labels: the knowledge, a full name with a known given name, a title, a reporting verb, an age, the word before. A capital
alone is no evidence where the place of a word asks for one: first in a sentence, in a title-case heading, the calendar's words.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from newslint.layers.names import runs as runs_module
from newslint.layers.names.cluster import cluster, one_row
from newslint.layers.names.cultures import family_first
from newslint.layers.names.lexicon import OFFICES, ORGANISATION, PERSON_PARTICLES, PLACE, PLACE_PREPOSITIONS, SAYS
from newslint.layers.names.model import Entity, Kind, Mention, Names
from newslint.layers.names.persons import parts
from newslint.layers.names.runs import Run
from newslint.layers.names.segments import Lookup, Seen, segments
from newslint.layers.tokens import Token
from newslint.layout import Block
from newslint.regexp import regexp
from newslint.source import Span

__all__ = ["Entity", "Mention", "Names", "find"]

#: Nouns of places and organisations that are common surnames: "Charlotte Church", "Veronica Lake".
_ALSO_SURNAMES = frozenset(
    """banks price day church house guard press bell club law bill post group forum court lodge young lake park hill forest street grove
    west north ford rivers beach bay cape field lane green valley heath woods castle palace hall bridge""".split()
)
_PLACE_OPENERS = frozenset("lake mount fort cape port north south east west new san santa saint st los las".split())
#: What no firm or thing is called: "the Norwegian biathlete Silje Aasen".
_CRAFT = regexp(
    r"[a-z]+(?:ete|ist|sman|woman|naut|rapher|ician)|skier|runner|rider|jockey|swimmer|climber|sailor|hurdler|jumper|thrower|skater|rower|driver|dancer|farmer|teacher|doctor|widow|widower|refugee|migrant|resident|witness|victim|suspect|player|sculptor|novelist|tenor|soprano|baritone|chef|forward|fullback|surgeon|monk|nun|priest|poet"
)
_REPORTING = frozenset("said says told added wrote tweeted testified recalled".split())


def find(text: str, blocks: Sequence[Block], tokens: Sequence[Token], sentences: Sequence[Span], quotes: Any, knowledge: Any) -> Names:
    """All names of an article."""
    known = Lookup(knowledge)
    openers = runs_module.sentence_openers(text, tokens, sentences)
    found = list(runs_module.find(text, blocks, tokens, openers))
    seen = Seen(found, known)
    mentions = []
    for run in found:
        for name in segments(run, known, seen):
            mentions.append(_mention(text, name, known, quotes))
    mentions.sort(key=lambda m: m.span)
    placed, entities = cluster(mentions, known)
    return Names(placed, entities)


def _mention(text: str, run: Run, known: Lookup, quotes: Any) -> Mention:
    span = run.span
    kind, evidence, row = _kind(text[span.start : span.end], run, known)
    title_span = None
    if run.titles:
        end = run.titles[-1].span.end
        title_span = Span(run.titles[0].span.start, end + (text[end : end + 1] == "."))
    given = family = order = culture = None
    if kind == "person" and len(run.words) > 1:
        given, family, order, culture = parts(run, row, known)
    elif kind == "person" and run.titles and run.titles[-1].text.lower().rstrip(".") in ("mr", "mrs", "ms", "miss", "dr", "prof"):
        family = run.words[0].text
    return Mention(
        span, text[span.start : span.end], kind, tuple(t.span for t in run.words),
        text[title_span.start : title_span.end] if title_span else None, title_span, given, family, run.suffix, run.nickname,
        order, culture, run.possessive, run.opens_sentence, quotes.covers(span), run.title_case, run.block.kind,
        run.titles[0].text.lower() if run.titles else run.before, run.after, evidence,
    )  # fmt: skip


def _kind(name: str, run: Run, known: Lookup) -> tuple[Kind, tuple[str, ...], Any]:
    """The kind of a name, why, and its row of people if it has exactly one."""
    words = [t.text for t in run.words]
    low = [w.lower() for w in words]
    n = len(words)
    person = one_row(known.people(name))
    place, organisation = bool(known.places(name)), bool(known.organisations(name))
    evidence: list[str] = []
    if run.titles:
        evidence.append("title")
    if run.nickname or run.suffix:
        evidence.append("name-form")
    if run.after == "#age":
        evidence.append("age")
    if run.before in OFFICES and not run.opens_sentence:
        evidence.append("role")
    joints = {run.joint(i) for i in range(n - 1)}
    if joints & (PERSON_PARTICLES - {"de", "la", "du", "el"}):
        evidence.append("particle")
    if evidence and not (place and n > 1):
        return "person", tuple(evidence), person
    if known.people(name) and n > 1 and not place and not organisation:
        return "person", ("known",), person
    if place or organisation:
        if place and (not organisation or run.before in PLACE_PREPOSITIONS):
            return "place", ("known", "preposition") if run.before in PLACE_PREPOSITIONS else ("known",), None
        return "organisation", ("known",), None
    if known.by_demonym(name):
        return "place", ("demonym",), None
    if 2 <= n <= 3 and not any(run.joins) and family_first(words) and not (n == 2 and known.is_word(low[0]) and known.is_word(low[1])):
        return "person", ("culture",), person
    likely_given = known.is_given(words[0]) or ("-" in words[0] and all(map(known.is_given, words[0].split("-"))))
    if n > 1:
        named = n == 2 and likely_given and not known.is_word(low[0])
        joined = bool(joints & {"of", "for", "and", "&", "on", "des", "und"})
        if joined or (low[-1] in ORGANISATION and not (named and low[-1] in _ALSO_SURNAMES and known.is_surname(words[1]))):
            place_like = any(w in PLACE for w in low) and low[-1] not in ORGANISATION
            return ("place" if place_like else "organisation"), ("noun",), None
        if (low[-1] in PLACE or low[0] in _PLACE_OPENERS) and not (
            named and low[-1] in _ALSO_SURNAMES and (run.after in SAYS or not known.places(words[0]))
        ):
            return "place", ("noun",), None
        short = len(words[0]) == 1 or (len(words[0]) <= 4 and words[0].isupper() and "." in words[0])
        ordinary = sum(known.is_word(w) for w in low)
        if (likely_given or short) and ordinary < n and not any(w.isupper() and len(w) > 2 for w in words) and n <= 5:
            return "person", ("given-name",), person
        if likely_given and n <= 3 and known.is_surname(words[-1]) and not any(run.joins) and all(known.is_name(w) for w in words):
            return "person", ("given-name",), person
        if n <= 4 and not ordinary and not any(w.isupper() and len(w) > 1 for w in words):
            if run.after in SAYS or run.before in SAYS:
                return "person", ("verb",), person
            if all(known.is_name(w) for w in words):
                return "person", ("names",), person
        printed_small = not any(w.isupper() and len(w) > 1 for w in words)
        if n == 2 and not known.is_word(low[0]) and not any(run.joins) and _CRAFT.fullmatch(run.before) and printed_small:
            return "person", ("role",), person
        return "unknown", (), person
    if known.people(name):
        return "person", ("known",), person
    if run.before in PLACE_PREPOSITIONS and run.before != "of":
        return "unknown", ("preposition",), None
    if not name.isupper() and known.is_name(name) and low[0] not in ORGANISATION and low[0] not in OFFICES and (
        (run.after in SAYS and not known.is_word(low[0])) or (run.after in _REPORTING and not run.opens_sentence)
    ):  # fmt: skip
        return "person", ("verb",), None
    return "unknown", (), None
