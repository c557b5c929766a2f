"""What stands right beside a name and is no phrase for a person: a side in court, a party, a country, a make, a deed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.names._offices import party
from newslint.checks.names._phrases import Phrase
from newslint.checks.names._roles import Role, plain, roles_at
from newslint.document import Document
from newslint.layers.names.people import sex_of_noun
from newslint.regexp import regexp
from newslint.source import Span

_SIDE = regexp(r"(?: [KQ]C)?,? (for the (?:Crown|prosecution|defen[cs]e|defendants?|accused)|prosecuting|defending)\b")
_INITIAL = regexp(r"(?:,? \(?|, )([DR])(?:-[A-Z][\w. ]*|\))")
_IN_BRACKETS = regexp(r" \(([A-Z][\w. ]{1,20})\)")
_WITH = regexp(r"(?:,| \()? ?(?:of|with|from|for|at) (?:the )?([A-Z][\w’'-]*(?: (?:of |the |and )?[A-Z][\w’'-]*){0,4})")
_MADE_BY = regexp(r"(?:,|\b) ?(?:who )?(?:in|on|aboard|driving|riding|drives|rides|drove|rode) (?:a|an|the) (\w+(?: Bull| Martin)?)\b")
_REPRESENTS = regexp(r"(?:,? who)? (?:has |had )?represent(?:s|ed|ing) (?:the )?([A-Z][\w’'-]+(?: (?:and |upon |on |of )?[A-Z][\w’'-]+){0,3})")
#: "Ireland’s Aoife Quirke", "Labour’s Hywel Pritchard".
_NATIONS = regexp(r"([A-Z][a-z]+(?: [A-Z][a-z]+)?)[’']s $")
#: "European Council President Van Rompuy": nobody presides over the council and the commission.
_HEADS = regexp(r"\b[A-Z][\w’'-]+ (Commission|Council|Parliament|Bank|Assembly|Senate|Court|Committee|Fund) (?:President|Chairman|Chairwoman|Chair) $")
_OF_PARTY = regexp(r",? (?:(?:(?:who )?(?:is|was|remains) )?an? (?:[a-z]+ )?member of|of|from|who (?:sits|stands|stood|speaks|leads|represents|ran)(?: for)?) (?:the )?((?:[A-Z][\w’'-]* ){0,3}Party|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*){0,2})\b")
#: Pronouns that go against a first name's sex: Shirley is a man where the text says "he".
_OTHER_SEX = {"m": regexp(r"\b(?:she|hers?|herself)\b", re.IGNORECASE), "f": regexp(r"\b(?:he|his|him|himself)\b", re.IGNORECASE)}
#: "Mr X", "Mrs Justice X"
_STYLE = regexp(r"(?<!First )(?<!Our )\b(Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Baron(?:ess)?|(?:Visc|C)ount(?:ess)?|Earl|Father|Sister)\.? (?:Justice |Speaker |President |Chairman |Commissioner )?$")
_DEEDS = {"defends": Role("side", "defence"), "prosecutes": Role("side", "prosecution"), "keeps goal": Role("position", "goalkeeper"), "kept goal": Role("position", "goalkeeper"), "saddled": Role("racing", "trainer"), "rode": Role("racing", "jockey"), "prosecuting": Role("side", "prosecution"), "defending": Role("side", "defence")}
_DEED = regexp(r",? (?:who )?(saddled|rode|defends|prosecutes|keeps goal|kept goal)\b(?! for| (?:a |his |her |the )?(?:bikes?|bicycles?|motor\w*|buses|trains?|bus|train|tram|behind|in|out|waves?|on|into|off|along|home))")
_RIDDEN = regexp(r"\bridden by $")
_TRAINED = regexp(r"\b(?:trained|saddled) by $")


def beside(doc: Document, p: Phrase, sentence: Span) -> Iterator[tuple[Role, Span, str]]:
    """What the words right before and behind a name say of its bearer, and how they are tied to it."""
    text, end = doc.text, p.span.end
    yield from _sex(doc, p, sentence)
    if (owned := _NATIONS.search(text, sentence.start, p.start)) and (rows := doc.knowledge.places(owned[1])) and rows[0].kind == "country":
        yield _told(Role("nation", rows[0].name), *owned.span(1))
    elif owned and (value := party(owned[1].lower())):
        yield _told(Role("party", value), *owned.span(1))
    if found := _HEADS.search(text, sentence.start, p.start):
        yield _told(Role("body", found[1]), *found.span(1), "title")
    if found := _SIDE.match(text, end):
        n, roles = roles_at(plain(found[1]), 0)
        for role in roles:
            yield _told(role, found.start(1), found.end(1))
    if found := _INITIAL.match(text, end):
        yield _told(Role("party", {"D": "Democratic", "R": "Republican"}[found[1]]), found.start(1), found.end(1))
    elif (found := _IN_BRACKETS.match(text, end)) and (value := party(found[1].lower())):
        yield _told(Role("party", value), found.start(1), found.end(1))
    elif found and (rows := doc.knowledge.places(found[1])) and rows[0].kind == "country" and len(rows) == 1:
        yield _told(Role("nation", rows[0].name), *found.span(1))  # "Kovac (Croatia)"
    elif found := _OF_PARTY.match(text, end):
        called = found[1].replace("’", "'").lower()
        if value := party(called) or party(called.removesuffix(" party")) or (found[1].removesuffix(" Party") if called.endswith(" party") else None):
            yield _told(Role("party", value), *found.span(1))
    if found := _WITH.match(text, end):
        called = plain(found[1].partition(" and ")[0])
        n, roles = roles_at(called, 0)
        if n == len(called):
            for role in roles:
                if role.scale in ("agency", "service"):
                    yield _told(role, found.start(1), found.end(1))
                if role.value == "NASA":
                    yield _told(Role("nation", "United States"), found.start(1), found.end(1), "home")
        elif "University" in found[1]:
            yield _told(Role("of", found[1]), found.start(1), found.end(1))
        elif found[0].startswith((",", " of")) and (rows := doc.knowledge.places(found[1])) and rows[0].kind != "region":
            yield _told(Role("nation", rows[0].name if rows[0].kind == "country" else rows[0].country), *found.span(1), "beside" if rows[0].kind == "country" else "place")
    if (found := _MADE_BY.match(text, end)) and (roles := [r for r in roles_at(plain(found[1]), 0)[1] if r.scale == "make"]):
        yield _told(roles[0], found.start(1), found.end(1))
    if found := _REPRESENTS.match(text, end):
        a_country = any(r.kind == "country" for r in doc.knowledge.places(found[1]))
        yield _told(Role("serves" if a_country else "seat", found[1]), found.start(1), found.end(1))
    if found := _DEED.match(text, end):
        yield _told(_DEEDS[found[1]], found.start(1), found.end(1), "deed")
    if _RIDDEN.search(text, sentence.start, p.start):
        yield _told(_DEEDS["rode"], p.start - 10, p.start - 1, "deed")
    if _TRAINED.search(text, sentence.start, p.start):
        yield _told(_DEEDS["saddled"], p.start - 11, p.start - 1, "deed")


def _sex(doc: Document, p: Phrase, sentence: Span) -> Iterator[tuple[Role, Span, str]]:
    """What a courtesy title says of its bearer's sex; without one what a common first name says, if no pronoun of the article goes against it."""
    if styled := _STYLE.search(doc.text, max(p.start - 24, sentence.start), p.start):
        yield _told(Role("sex", "Mr" if sex_of_noun(styled[1]) == "m" else "Ms"), *styled.span(1), "title")
    elif p.mention is not None and p.mention.full and p.mention.order == "given-first":
        given = p.span.of(doc.text).split()[0]
        sex = doc.knowledge.sex_of(given) if doc.knowledge.name_ranks(given)[1] >= 5 else ""
        if sex and not _OTHER_SEX[sex].search(doc.text):
            yield _told(Role("sex", "Mr" if sex == "m" else "Ms"), p.start, p.start + len(given), "given")


def _told(role: Role, start: int, end: int, how: str = "beside") -> tuple[Role, Span, str]:
    return role, Span(start, end), how
