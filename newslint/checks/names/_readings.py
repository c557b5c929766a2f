"""What the words of a description say of a person: an office, Mr or Ms, a party, a nation, the place that elects."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.names._offices import PARTY_NOUNS, office, party, seat
from newslint.document import Document
from newslint.knowledge.rows import Location
from newslint.layers.names import Mention
from newslint.layers.names.lexicon import OFFICES
from newslint.layers.names.people import FEMALE, MALE, human
from newslint.regexp import regexp
from newslint.source import Span

#: One noun for a person: "the Belgian doctor, Rostand".
_PERSON_NOUN = regexp(
    r"[a-z]*(?:poet|jockey|athlete|chef|judge|referee|nun|priest|monk|tycoon|medic|heir|heiress|laureate|forward|winger|native|veteran|tourist|student|hostage|guard|captain|queen|princess|nurse|pilot"
    r"|doctor|general|president|star|ace|diva|soprano|tenor|alto|bass|aid worker|cop|hero|heroine|spy|aide|ally|magnate|prodigy|architect|international|half|back|sprint|number one|chemist|official"
    r"|expert|national|citizen|king|queen|prince|envoy|premier|cook|maestro|virtuoso|mezzo|naut|pher|tect)"
)
#: Whose adjective of a people may name the place of the work: "German coach", "Chinese correspondent".
POSTED = regexp(r"(?:.* )?(?:coach|manager|ambassador|envoy|correspondent|boss|chief|head|bureau chief|editor|representative|spokesman|spokeswoman|owner)")
#: Who is picked for a country.
PLAYER = regexp(r"international|captain|striker|goalkeeper|midfielder|defender|winger|forward|prop|hooker|flanker|fullback|half|sprinter|batsman|bowler|batter|wicketkeeper")
_STATE = regexp(r"(?:.* )?(?:president|prime minister|\w+ minister|king|queen|chancellor|vice president)")
#: Nouns for a member of a party.
_MEMBERS = frozenset("Democrat Republican Conservative Tory Liberal Socialist Communist".split())



class Claim(NamedTuple):
    sort: str  #: "office", "party", "nation", "sex" or "seat"
    value: str
    span: Span
    mention: Mention
    gained: bool = False  #: told by a verb: "was sworn in as", "became"


def told(doc: Document, m: Mention, words: list[tuple[str, Span]], lows: list[str], behind: bool = False) -> Iterator[Claim]:
    """What words right before a name, or an apposition, say."""
    phrase = " ".join(lows)
    value = office(phrase.replace("-", " ") if "vice-" in phrase or "secretary-" in phrase else phrase)
    if value is not None and not (value == "father" and not words[-1][0][0].isupper()):
        n = next(k for k in range(1, len(words) + 1) if k == len(words) or office(" ".join(lows[-k:])) == value)
        yield Claim("office", value, Span(words[-min(n, len(words))][1].start, words[-1][1].end), m)
        yield from _seat(doc, m, words, lows, value, min(n, len(words)))
    # "Mr X", and "Mr Justice X"
    for i in (len(lows) - 1, len(lows) - 2):
        if i >= 0 and lows[i] in MALE | FEMALE and (i == len(lows) - 1 or (lows[i] in ("mr", "ms", "mrs", "madam") and lows[-1] in OFFICES)):
            yield Claim("sex", "Mr" if lows[i] in MALE else "Ms", words[i][1], m)
            break
    yield from _party(doc, m, words, lows, behind)
    yield from _nation(doc, m, words, lows, behind)


def _party(doc: Document, m: Mention, words: list[tuple[str, Span]], lows: list[str], behind: bool) -> Iterator[Claim]:
    for i in range(len(lows)):
        if not words[i][0][0].isupper():
            continue
        for n in (4, 3, 2, 1):
            if i + n > len(lows):
                continue
            # "Labour's X"
            named = " ".join(lows[i : i + n])
            value = party(named.removesuffix("'s") if i + n == len(lows) and not behind else named) or _any_party(words[i : i + n], lows[i : i + n])
            if value is None or len(lows[i]) == 1:
                continue
            rest = [w for w in lows[i + n :] if w != "party"]
            if behind and i == 0 and words[0][0].rstrip("s") in _MEMBERS:
                # "a Democrat first elected in 1996"
                rest = []
            # "Labour MP X", "Green Party leader X", "Republican X"
            if all(w in OFFICES | PARTY_NOUNS or w in _PARTY_WORDS for w in rest):
                yield Claim("party", value, words[i][1], m)
                if value in ("Democratic", "Republican"):
                    yield from _seat(doc, m, words[: i + n], lows[: i + n], "member of Congress", n)
                return


_PARTY_WORDS = frozenset("sen rep gov msp deputy house senate minority majority state us lord lady sir dame baroness baron mr mrs ms dr cllr".split())


def _any_party(words: list[tuple[str, Span]], lows: list[str]) -> str | None:
    """A party that is called one: "Freedom Party"."""
    named = len(words) > 1 and lows[-1] == "party" and words[-1][0][0].isupper() and all(w[0].isupper() for w, _ in words)
    return " ".join(w for w, _ in words[:-1]) if named and lows[0] not in ("the", "a") else None


def state_of(doc: Document, printed: str) -> str | None:
    """The one of the United States that words name, whole or short: "Iowa", "La."."""
    found = {row.name for row in doc.knowledge.places(printed.strip()) if row.code.startswith("US-")}
    return found.pop() if len(found) == 1 else None


def _seat(doc: Document, m: Mention, words: list[tuple[str, Span]], lows: list[str], value: str, n: int) -> Iterator[Claim]:
    """The state before an office: "Texas Gov. X"."""
    for k in (2, 1):
        at = len(words) - n - k
        if at >= 0 and all(w[0][0].isupper() for w in words[at : at + k]):
            printed = " ".join(w for w, _ in words[at : at + k]).removesuffix("'s").removesuffix("’s")
            if (state := state_of(doc, printed)) and (named := seat(value, "of", state, True)):
                yield Claim("seat", named, Span(words[at][1].start, words[-1][1].end), m)
                return


def _nation(doc: Document, m: Mention, words: list[tuple[str, Span]], lows: list[str], behind: bool = False) -> Iterator[Claim]:
    for i in range(len(lows)):
        for n in (2, 1):
            if i + n > len(lows) or not words[i][0][:1].isupper():
                continue
            printed = " ".join(w for w, _ in words[i : i + n])
            own = printed.endswith(("'s", "’s"))
            # "the New Zealand sprinter", "the Belgium international"
            country = i + n < len(lows) and (n == 2 or PLAYER.fullmatch(lows[-1].rpartition("-")[2])) and doc.knowledge.places(printed)
            rows = doc.knowledge.places(printed[:-2]) if own else doc.knowledge.by_demonym(printed) or doc.knowledge.by_demonym(printed.removesuffix("s")) or country or ()
            if len({r.name for r in rows}) != 1 or not a_nation(rows[0]):
                continue
            rest = " ".join(lows[i + n :])
            nouns = lows[i + n :]
            if own and nouns and not _STATE.fullmatch(rest):
                continue
            if own and (behind or words[i + n - 1][0][:1].islower()):
                continue
            if i and words[i - 1][0][0].isupper():
                # "Northern Irish", "African American"
                return
            if nouns and (POSTED.fullmatch(rest) or not person_noun(nouns)):
                return
            yield Claim("nation", rows[0].name, Span(words[i][1].start, words[i + n - 1][1].end), m)
            return


def a_nation(row: Location) -> bool:
    """Whether a people belongs to a country, or to one of the United Kingdom."""
    return row.kind == "country" or row.name in ("Scotland", "England", "Wales", "Northern Ireland")


def person_noun(nouns: list[str]) -> bool:
    """Whether words behind an adjective of a people name a person: "climber", "fly-half", "former general", "Foreign Minister"."""
    return len(nouns) <= 3 and (a_person(nouns[-1]) or office(" ".join(nouns)) is not None)


def a_person(noun: str) -> bool:
    """Whether one noun in lower case is for a person."""
    return noun in OFFICES or human(noun.rpartition("-")[2]) or _PERSON_NOUN.fullmatch(noun.rpartition("-")[2]) is not None
