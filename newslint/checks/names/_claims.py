"""What an article says beside a name: office, party, nation, Mr or Ms; before it, in the apposition behind it, in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.names._offices import CLASS_OF, PARTIES, PARTY_NOUNS, office
from newslint.document import Document
from newslint.knowledge.rows import Location
from newslint.layers.names import Entity, Mention
from newslint.layers.names.lexicon import OFFICES
from newslint.source import Span

_MALE = frozenset("mr sir lord congressman councilman businessman king prince duke baron assemblyman policeman monsieur don".split())
_FEMALE = frozenset(
    "mrs ms miss dame lady congresswoman councilwoman businesswoman queen princess duchess baroness assemblywoman policewoman actress".split()
)
_WORD = r"[^\W\d_][\w’'.-]*"
#: Up to seven words right before the name, with no other mark than the full stop of a short form and one comma at the end.
_BEFORE = re.compile(rf"(?:{_WORD} ){{0,6}}{_WORD}(,)? $")
#: An apposition right behind the name.
_BEHIND = re.compile(r"(?:, (?:who is |now )?| is (?=an? |the )|, one of (?=\w+ [A-Z]))((?:an? |the |[\w’'.-]+(?:’s|'s|s’|s') )?(?:[\w’'-]+ ){0,4}?[\w’'-]+)(?= (?:of|from|in|for|who|whose|to|on|at|with|and|as|by|which|that) |[,.;:?!]|$)")
_LEADS = re.compile(r", who (?:has |also )?(?:leads?|led|chairs?|chaired|heads?|headed|represents) the ([A-Z]\w+(?: [A-Z]\w+)?) (?:group|party|caucus|bench|side|Party)")
_OF_COUNTRY = re.compile(r" of ([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=[ ,.;:!?])")
_OF_PARTY = re.compile(r", (?:a member |an? \w+ )?(?:of|with|for|from) the ([A-Z][\w-]+(?: [A-Z][\w-]+)?) [Pp]arty(?=[,.;])")
#: "was sworn in on Monday as prime minister", "became France's youngest prime minister"
_GAINED = re.compile(
    r" (?:(?:was|has been|is to be|is) (?:\w+ly )?(?:sworn in|re-?elected|elected|appointed|named|installed|inaugurated|confirmed)|became|takes office|took office|takes over|took over|won (?:a |re-?)\w*election)"
    r"(?: (?:on|last|in|this) \w+| for a \w+ term)?(?: as)?(?:,? (?:[\w’'-]+ ){0,4}?)((?:vice |deputy )?(?:prime minister|president|chancellor|premier|governor|mayor|senator|king|queen|pope|archbishop|first minister))(?= of | on | in | for |[,.;]| at | after | last | this )"
)
_INITIAL = re.compile(r"(?:, | \()([DR])(?:-[A-Z][\w.]*|\))")
#: One noun for a person: "the Belgian doctor, Rostand".
_PERSON_NOUN = re.compile(r"[a-z-]+(?:er|or|ist|ian|man|woman|eur|ete|naut|pher|tect|ant)|[a-z]*(?:doctor|nurse|pilot|chef|judge|referee|general|monk|nun|priest|poet|athlete|star|ace|diva|soprano|tenor|"
                          r"aid worker|tycoon|jockey|chef|medic|cop|expert|hero|heroine|spy|aide|ally|magnate|heir|heiress|prodigy|laureate|architect|forward|international|half|winger|fullback|back|sprint|native|teenager|veteran|star|number one|lawmaker|chemist|prodigy|sculptor|rider|composer|minister|surgeon|scientist|defector|champion|citizen|national|student|tourist|hostage|guard|captain|king|queen|prince|princess|president|premier|minister|leader|envoy|chancellor)")  # fmt: skip
#: Whose adjective of a people may name the place of the work: "German coach", "Chinese correspondent".
POSTED = re.compile(r"(?:.* )?(?:coach|manager|ambassador|envoy|correspondent|boss|chief|head|bureau chief|editor|representative|spokesman|spokeswoman|owner|player)")
_STATE = re.compile(r"(?:.* )?(?:president|prime minister|\w+ minister|king|queen|chancellor|vice president)")
_FORMER = re.compile(r"\b(?:former|then|ex|acting|interim|late|designate|elect|as|once|born|future|fellow|non|anti|pro|like|for|not|the next)\b", re.IGNORECASE)

#: Nouns for a member of a party.
_MEMBERS = frozenset("Democrat Republican Conservative Tory Liberal Socialist Communist".split())


class Claim(NamedTuple):
    sort: str  #: "office", "party", "nation" or "sex"
    value: str
    span: Span
    mention: Mention
    gained: bool = False  #: told by a verb: "was sworn in as", "became"


def claims(doc: Document, person: Entity) -> Iterator[Claim]:
    """What stands beside each mention of a person outside quotations, in reading order."""
    for m in person.mentions:
        if m.quoted:
            continue
        if not m.title_case:
            yield from _before(doc, m)
            yield from _behind(doc, m)
            yield from _gained(doc, m)
        else:
            # A heading has its capitals by its kind: the word right before the name alone tells.
            yield from (c for c in _before(doc, m) if c.sort in ("office", "sex") and c.span.end + 2 >= m.span.start)


def _before(doc: Document, m: Mention) -> Iterator[Claim]:
    start = max(doc.block_at(m.span.start).span.start, doc.sentence_at(m.span.start).start, m.span.start - 70)
    found = _BEFORE.search(doc.text[start : m.span.start].replace("\n", " ").replace("\u00a0", " "))
    if found is None:
        return
    if found.start() and doc.text[start + found.start() - 1].isalnum():
        return
    comma = bool(found[1])
    printed = found[0][: -2 if comma else -1]
    base = start + found.start()
    words = list(re.finditer(r"\S+", printed))
    # A full stop that is no short form's ends what came before.
    for i in range(len(words) - 1, -1, -1):
        if words[i][0].endswith(".") and (len(words[i][0]) > 5 or words[i][0][0].islower()):
            words = words[i + 1 :]
            break
    if not words:
        return
    lows = [w[0].lower().replace(".", "").replace("’", "'") for w in words]
    if comma and not _apposed(words, lows):
        return
    for i in range(len(words) - 1, -1, -1):
        if lows[i].endswith(("-born", "-based", "-raised", "-trained", "-educated")):
            # "New Zealand-born Ms Justice X"
            words, lows = words[i + 1 :], lows[i + 1 :]
            break
    if comma and words:
        words, lows = _without_place(doc, words, lows)
    if not words:
        return
    first = _phrase_start(words, lows)
    if first and _FORMER.fullmatch(lows[first - 1]) and not (lows[first - 1] == "for" or (lows[first - 1] == "as" and m.after not in ("", "he", "she"))):
        # "As Mayor Harlow she had run the city", not "as Mayor Harlow left"
        return
    lows, words = lows[first:], words[first:]
    if not words or any(_FORMER.search(w.replace("'", " ")) for w in lows):
        return
    yield from _told(doc, m, [(w[0], Span(base + w.start(), base + w.end())) for w in words], lows)


def _apposed(words: list[re.Match[str]], lows: list[str]) -> bool:
    """Whether "..., Name" can be a role and its bearer: "Egypt's president, X", "the Belgian doctor, X"."""
    return any(w.endswith("'s") or w in ("the", "a", "an", "his", "her", "their", "its") for w in lows[-6:])


def _without_place(doc: Document, words: list[re.Match[str]], lows: list[str]) -> tuple[list[re.Match[str]], list[str]]:
    """The words of an office without the place that it is of: "The ambassador of Chile", "the mayor of Lyon"."""
    at = max((i for i, low in enumerate(lows) if low in _OF), default=0)
    if not at or not _of_place(doc, " ".join(w[0] for w in words[at + 1 :]), office(" ".join(lows[:at]))):
        return words, lows
    return words[:at], lows[:at]


_OF = frozenset("of to in for".split())


def _of_place(doc: Document, place: str, value: str | None) -> bool:
    """Whether a public office is told with its place: a president's with a country, any other with any place."""
    rows = doc.knowledge.places(place.removeprefix("the "))
    if CLASS_OF.get(value or "") not in ("head", "minister", "local", "clergy", "envoy"):
        return False
    return any(r.kind == "country" for r in rows) or (bool(rows) and value not in ("president", "vice president"))


def _phrase_start(words: list[re.Match[str]], lows: list[str]) -> int:
    """Where the words that belong to the name begin: behind the last word that is no adjective, title or possessor."""
    for i in range(len(words) - 1, -1, -1):
        if lows[i] in _STOPS and not (lows[i] == "of" and i and lows[i - 1] in ("secretary", "minister", "chief", "leader")):
            return i + 1
    return 0


_STOPS = frozenset(
    """the a an his her their its said says told asked by from of to in on at with for and or but that when if as was is were are had has have will would than then
    after before while who whom where because not against between among about met under over into near be been being so until since though although against call called
    dear it he she they we you i this these those both only even just like named name elected""".split()
)


def _told(doc: Document, m: Mention, words: list[tuple[str, Span]], lows: list[str], behind: bool = False) -> Iterator[Claim]:
    """What words right before a name, or an apposition, say."""
    phrase = " ".join(lows)
    value = office(phrase.replace("-", " ") if "vice-" in phrase or "secretary-" in phrase else phrase)
    if value is not None and not (value == "father" and not words[-1][0][0].isupper()):
        n = next(k for k in range(1, len(words) + 1) if k == len(words) or office(" ".join(lows[-k:])) == value)
        yield Claim("office", value, Span(words[-min(n, len(words))][1].start, words[-1][1].end), m)
    # "Mr X", and "Mr Justice X"
    for i in (len(lows) - 1, len(lows) - 2):
        if i >= 0 and lows[i] in _MALE | _FEMALE and (i == len(lows) - 1 or (lows[i] in ("mr", "ms", "mrs", "madam") and lows[-1] in OFFICES)):
            yield Claim("sex", "Mr" if lows[i] in _MALE else "Ms", words[i][1], m)
            break
    yield from _party(m, words, lows, behind)
    yield from _nation(doc, m, words, lows, behind)


def _party(m: Mention, words: list[tuple[str, Span]], lows: list[str], behind: bool) -> Iterator[Claim]:
    for i in range(len(lows)):
        for n in (2, 1):
            name = " ".join(lows[i : i + n])
            value = PARTIES.get(name)
            if value is None or len(name) == 1 or i + n > len(lows) or not words[i][0][0].isupper():
                continue
            rest = [w for w in lows[i + n :] if w != "party"]
            if behind and i == 0 and words[0][0].rstrip("s") in _MEMBERS:
                # "a Democrat first elected in 1996"
                rest = []
            # "Labour MP X", "Green Party leader X", "Republican X"
            if all(w in OFFICES | PARTY_NOUNS or w in ("sen", "rep", "gov", "msp", "deputy", "house", "senate", "minority", "majority", "state", "us") for w in rest):
                yield Claim("party", value, words[i][1], m)
                return


def _nation(doc: Document, m: Mention, words: list[tuple[str, Span]], lows: list[str], behind: bool = False) -> Iterator[Claim]:
    for i in range(len(lows)):
        for n in (2, 1):
            if i + n > len(lows) or not words[i][0][:1].isupper():
                continue
            printed = " ".join(w for w, _ in words[i : i + n])
            own = printed.endswith(("'s", "’s"))
            country = n == 2 and i + n < len(lows) and doc.knowledge.places(printed)  # "the New Zealand sprinter"
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
    """Whether words behind an adjective of a people name a person: "climber", "former general", "Foreign Minister"."""
    return len(nouns) <= 3 and (nouns[-1] in OFFICES or _PERSON_NOUN.fullmatch(nouns[-1]) is not None or office(" ".join(nouns)) is not None)


def _gained(doc: Document, m: Mention) -> Iterator[Claim]:
    """The office that the person is told to have got."""
    end = m.span.end
    found = _GAINED.match(doc.text, end, min(doc.sentence_at(m.span.start).end, end + 120))
    if found and not re.search(r"\b(?:first|(?:19|20)\d\d|then|former|ago|in 1)\b", found[0][: found.start(1) - found.start()]) and (value := office(found[1])):
        yield Claim("office", value, Span(found.start(1), found.end(1)), m, True)


def _behind(doc: Document, m: Mention) -> Iterator[Claim]:
    end = m.span.end
    limit = min(doc.sentence_at(m.span.start).end, end + 90)
    text = doc.text[end:limit].replace("\n", " ").replace("\u00a0", " ")
    if found := _INITIAL.match(text):
        yield Claim("party", PARTIES[found[1].lower()], Span(end + found.start(1), end + found.end(1)), m)
        return
    if found := _OF_PARTY.match(text):
        yield Claim("party", PARTIES.get(found[1].lower(), found[1]), Span(end + found.start(1), end + found.end(1)), m)
        return
    if (found := _LEADS.match(text)) and (value := PARTIES.get(found[1].lower())):
        yield Claim("party", value, Span(end + found.start(1), end + found.end(1)), m)
        return
    if (found := _OF_COUNTRY.match(text)) and (rows := doc.knowledge.places(found[1])) and rows[0].kind == "country" and not m.title:
        yield Claim("nation", rows[0].name, Span(end + found.start(1), end + found.end(1)), m)
        return
    found = _BEHIND.match(text)
    if found is None:
        return
    words = list(re.finditer(r"\S+", found[1]))
    lows = [w[0].lower().replace(".", "").replace("’", "'") for w in words]
    if found[0].startswith(", one of"):
        lows[0] = "the"
    if any(_FORMER.search(w.replace("'", " ").replace("-", " ")) for w in lows):
        return
    if lows[0] in ("the", "a", "an"):
        article, words, lows = lows[0], words[1:], lows[1:]
    elif lows[0].endswith("'s"):
        article = "own"
    else:
        return
    if not words:
        return
    placed = [(w[0], Span(end + found.start(1) + w.start(), end + found.start(1) + w.end())) for w in words]
    follows = text[found.end() : found.end() + 40]
    placed_office = re.match(r" (?:of|to|in|for) ((?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)", follows)
    for claim in _told(doc, m, placed, lows, behind=True):
        if claim.sort == "office" and placed_office and _of_place(doc, placed_office[1], claim.value):
            yield claim
            continue
        if claim.sort == "office" and (follows.startswith((" of", " for", " in", " from")) or (claim.value in ("president", "chairman", "captain") and article != "own")):
            # The office of something that the rule does not read.
            continue
        yield claim
