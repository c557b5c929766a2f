"""What an article says beside a name: office, party, nation, Mr or Ms; before it, in the apposition behind it, in brackets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.names._offices import CLASS_OF, PARTY_NOUNS, office, party, seat
from newslint.checks.names._readings import Claim, a_nation, a_person, state_of, told
from newslint.document import Document
from newslint.layers.names import Entity, Mention
from newslint.regexp import regexp
from newslint.source import Span

_WORD = r"[^\W\d_][\w’'.-]*"
#: Up to seven words right before the name, with no other mark than the full stop of a short form and one comma at the end.
_BEFORE = regexp(rf"(?:{_WORD} ){{0,6}}{_WORD}(,)? $")
#: An apposition right behind the name.
_BEHIND = regexp(r"(?:(?:, \d\d)?, (?:who is |now |(?:him|her)self )?| is (?=an? |the )|, one of (?=\w+ [A-Z]))((?:an? |the |[\w’'.-]+(?:’s|'s|s’|s') )?(?:[\w’'-]+ ){0,4}?[\w’'-]+)"
                 r"(?= (?:of|from|in|for|who|whose|to|on|at|with|and|as|by|which|that|ever|since|under|after|before|without|against|over|behind|near|until|now|then|best|long|held|known|[a-z]+ed) |[,.;:?!]|$)")
_LEADS = regexp(
    r", (?:who (?:has |also )?(?:leads?|led|chairs?|chaired|heads?|headed|represents) the ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:group|party|caucus|bench|side|Party)|"
    r"who (?:sits?|sat|stands?|stood|is standing|speaks|spoke|is|was|ran|runs|was elected) (?:for|with|from|of) the ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)|whose ([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?) (?:hold|holds|have|has|won|are|party|Party))\b"
)
#: "X of the CDU", "X, from Sinn Fein,"
_FROM_PARTY = regexp(r",? (?:of|from|for) (?:the )?([A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?)(?=[ ,.;:!?])")
_OF_COUNTRY = regexp(r",? of (?:the )?([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=[ ,.;:!?])")
_OF_PARTY = regexp(r", (?:a member |an? \w+ )?(?:of|with|for|from) the ([A-Z][\w’'-]+(?: (?:and |of )?[A-Z][\w’'-]+){0,2}) [Pp]arty(?=[,.;])")
#: "was sworn in on Monday as prime minister", "became France's youngest prime minister"
_GAINED = regexp(
    r" (?:(?:was|has been|is to be|is) (?:\w+ly )?(?:sworn in|re-?elected|elected|appointed|named|installed|inaugurated|confirmed)|became|takes office|took office|takes over|took over|won (?:a |re-?)\w*election)"
    r"(?: (?:on|last|in|this) \w+| for a \w+ term)?(?: as)?(?:,? (?:[\w’'-]+ ){0,4}?)((?:vice |deputy )?(?:prime minister|president|chancellor|premier|governor|mayor|senator|king|queen|pope|archbishop|first minister))(?= of | on | in | for |[,.;]| at | after | last | this )"
)
#: "to keep X as prime minister"
_KEPT_AS = regexp(r" as (?:its |the |their |(?:the )?[A-Z]\w+[’']s? )?((?:vice |deputy )?(?:prime minister|president|chancellor|premier|governor|mayor|\w+ minister))(?=[,.;]| of | on | in | for | after | by )")
_INITIAL = regexp(r"(?:, | \()([DR])(?:-([A-Z][A-Za-z]*)|\))")
_IN_BRACKETS = regexp(r" \(([A-Z][\w. ]{1,20})\)")
_INITIALS = {"D": "Democratic", "R": "Republican"}
#: ", who is Serbian,"
_IS_OF = regexp(r"(?:, who is|,? (?:himself|herself)| is) ([A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=[,.;]| and | but | by nationality)")

_FORMER = regexp(r"\b(?:former|then|ex|acting|interim|late|designate|elect|as|once|born|future|fellow|non|anti|pro|like|for|not|the next)\b", re.IGNORECASE)

def claims(doc: Document, person: Entity) -> Iterator[Claim]:
    """What stands beside each mention of a person outside quotations, in reading order."""
    for m in person.mentions:
        if m.quoted:
            continue
        if not m.title_case:
            for end in _ends(doc, m):
                yield from _before(doc, m, end)
            yield from _behind(doc, m)
            yield from _gained(doc, m)
            yield from _apposed_nation(doc, m)
        else:
            # A heading has its capitals by its kind: the word right before the name alone tells.
            yield from (c for c in _before(doc, m, m.span.start) if c.sort in ("office", "sex") and c.span.end + 2 >= m.span.start)


class _Phrase(NamedTuple):
    """The words right before a name: as they are printed, in lower case without full stops, and the offset that their places count from."""

    words: list[re.Match[str]]
    lows: list[str]
    base: int
    comma: bool


def _phrase_before(doc: Document, m: Mention, end: int) -> _Phrase | None:
    start = max(doc.block_at(m.span.start).span.start, doc.sentence_at(m.span.start).start, end - 70)
    found = _BEFORE.search(doc.text[start:end].replace("\n", " ").replace("\u00a0", " "))
    if found is None or (found.start() and doc.text[start + found.start() - 1].isalnum()):
        return None
    comma = bool(found[1])
    words = list(re.finditer(r"\S+", found[0][: -2 if comma else -1]))
    # A full stop that is no short form's ends what came before.
    for i in range(len(words) - 1, -1, -1):
        if words[i][0].endswith(".") and (len(words[i][0]) > 5 or words[i][0][0].islower()):
            words = words[i + 1 :]
            break
    lows = [w[0].lower().replace(".", "").replace("’", "'") for w in words]
    if not words or (comma and not _apposed(words, lows)):
        return None
    for i in range(len(words) - 1, -1, -1):
        if lows[i].endswith(("-born", "-based", "-raised", "-trained", "-educated")):
            # "New Zealand-born Ms Justice X"
            words, lows = words[i + 1 :], lows[i + 1 :]
            break
    return _Phrase(words, lows, start + found.start(), comma)


def _ends(doc: Document, m: Mention) -> Iterator[int]:
    """Where the words before a name end: at the name, and at its title where that has a comma before it ("The ambassador, Dame X")."""
    yield m.span.start
    if m.title_span is not None and doc.text[: m.title_span.start].endswith(", "):
        yield m.title_span.start


def _before(doc: Document, m: Mention, end: int) -> Iterator[Claim]:
    phrase = _phrase_before(doc, m, end)
    if phrase is None:
        return
    words, lows, base, comma = phrase
    if comma and words:
        words, lows, place = _without_place(doc, words, lows)
        if place and (value := office(" ".join(lows))) and (named := seat(value, place[0], state_of(doc, place[1]) or place[1], state_of(doc, place[1]) is not None)):
            yield Claim("seat", named, Span(base + words[-1].start(), base + place[2]), m)
    if not words:
        return
    first = _phrase_start(words, lows)
    if first and _FORMER.fullmatch(lows[first - 1]) and not (lows[first - 1] == "for" or (lows[first - 1] == "as" and m.after not in ("", "he", "she"))):
        # "As Mayor Harlow she had run the city", not "as Mayor Harlow left"
        return
    if first > 1 and lows[first - 1] in ("him", "her") and lows[first - 2] in ("call", "calls", "called", "calling"):
        return
    such = first and lows[first - 1] in _SUCH and not comma and first < len(words) and words[first][0][0].isupper()
    lows, words = lows[first:], words[first:]
    if not words or any(_FORMER.search(w.replace("'", " ")) for w in lows) or (such and office(" ".join(lows))):
        # "If she wins, a Governor Lindqvist would veto it"
        return
    yield from told(doc, m, [(w[0], Span(base + w.start(), base + w.end())) for w in words], lows)


def nouns(doc: Document, person: Entity) -> set[str]:
    """What a person is called beside the name, in one noun each: "striker", "sister", "mayor"."""
    out: list[str] = []
    for m in person.mentions:
        if m.quoted or m.title_case:
            continue
        if found := _LISTED.search(doc.text, doc.sentence_at(m.span.start).start, m.span.start):
            out.append(found[1])
        for phrase in filter(None, (_phrase_before(doc, m, end) for end in _ends(doc, m))):
            words = [w[0] for w in phrase.words]
            if phrase.comma and (at := max((i for i, low in enumerate(phrase.lows) if low in ("of", "at", "for", "in", "from")), default=0)):
                # "the manager of Ashton, X"
                words = words[:at]
            out += words[-3:] if not phrase.comma else words[-1:]
        if behind := _APPOSED.match(doc.text, m.span.end):
            out += behind[1].split()
    return {low for w in out if a_person(low := w.lower().rpartition("-")[2]) and not (w[0].isupper() and doc.knowledge.by_demonym(w))}


#: The words of an apposition, as far as the noun may be.
_APPOSED = regexp(r"(?:, \d\d)?,? (?:who is |is )?(?:an? |the |his |her |their |its |[\w’'.-]+[’']s )((?:[\w’'-]+ ){0,5}[\w’'-]+)")
#: "two students, A and B", "earlier winners include A and B"
_LISTED = regexp(r"\b([a-z-]+)s(?:,| such as| like| are| were| include[sd]?|, including) (?:[A-Z][\w’'-]+(?:,? and |, | )){0,8}$")


#: "The Croatian master of the cargo ship X, Captain Y"
_MASTER = regexp(r"\b[Tt]he ((?:[A-Z][\w-]+ ){1,2}(?:[a-z-]+ ){0,2}?[a-z-]+) (?:of|at|on|in|for|from|aboard) (?:[\w’'-]+ ){0,5}[\w’'-]+, $")


def _apposed_nation(doc: Document, m: Mention) -> Iterator[Claim]:
    """The nation of a role with what it is of, and its bearer behind it."""
    end = (m.title_span or m.span).start
    start = max(doc.sentence_at(m.span.start).start, end - 90)
    if found := _MASTER.search(doc.text[start:end]):
        base = start + found.start(1)
        words = [(w[0], Span(base + w.start(), base + w.end())) for w in re.finditer(r"\S+", found[1])]
        lows = [w.lower() for w, _ in words]
        if not any(_FORMER.search(low) for low in lows):
            yield from (c for c in told(doc, m, words, lows) if c.sort == "nation")


def _apposed(words: list[re.Match[str]], lows: list[str]) -> bool:
    """Whether "..., Name" can be a role and its bearer: "Egypt's president, X", "the Belgian doctor, X"."""
    return any(w.endswith("'s") or w in ("the", "a", "an", "his", "her", "their", "its") for w in lows[-6:])


def _without_place(doc: Document, words: list[re.Match[str]], lows: list[str]) -> tuple[list[re.Match[str]], list[str], tuple[str, str, int] | None]:
    """The words of an office without the place that it is of, and the place with its link and end: "The ambassador of Chile"."""
    at = next((i for i, low in enumerate(lows) if low in ("of", "at", "in")), 0)
    if at and CLASS_OF.get(office(" ".join(lows[:at])) or "") in _BY_THE_BODY:
        # "The general secretary of the bakers' union"
        return words[:at], lows[:at], None
    at = max((i for i, low in enumerate(lows) if low in _OF), default=0)
    place = " ".join(w[0] for w in words[at + 1 :]).removeprefix("the ")
    if not at or not _of_place(doc, place, office(" ".join(lows[:at]))):
        return words, lows, None
    return words[:at], lows[:at], (lows[at], place, words[-1].end())


_OF = frozenset("of to in for".split())


def _of_place(doc: Document, place: str, value: str | None) -> bool:
    """Whether a public office is told with its place: a president's with a country, any other with any place."""
    rows = doc.knowledge.places(place.removeprefix("the "))
    if CLASS_OF.get(value or "") not in ("head", "minister", "local", "clergy", "envoy", "law", "state", "legislator"):
        return False
    if CLASS_OF[value or ""] in ("local", "clergy", "law", "state", "legislator") and place[:1].isupper():
        return True
    return any(r.kind == "country" for r in rows) or (bool(rows) and value not in ("president", "vice president"))


def _phrase_start(words: list[re.Match[str]], lows: list[str]) -> int:
    """Where the words that belong to the name begin: behind the last word that is no adjective, title or possessor."""
    for i in range(len(words) - 1, -1, -1):
        if lows[i] in _STOPS and not (lows[i] in ("of", "for") and i and lows[i - 1] in ("secretary", "minister", "chief", "leader", "commissioner")):
            return i + 1
    return 0


_SUCH = frozenset(["a", "an", "another", "any", "every", "no"])
_STOPS = frozenset(
    """the a an his her their its said says told asked by from of to in on at with for and or but that when if as was is were are had has have will would than then
    after before while who whom where because not against between among about met under over into near be been being so until since though although against call called
    dear it he she they we you i this these those both only even just like named name elected""".split()
)


def _gained(doc: Document, m: Mention) -> Iterator[Claim]:
    """The office that the person is told to have got."""
    end = m.span.end
    found = _GAINED.match(doc.text, end, min(doc.sentence_at(m.span.start).end, end + 120)) or _KEPT_AS.match(doc.text, end)
    if found and not re.search(r"\b(?:first|(?:19|20)\d\d|then|former|ago|in 1)\b", found[0][: found.start(1) - found.start()]) and (value := office(found[1])):
        yield Claim("office", value, Span(found.start(1), found.end(1)), m, True)


#: Whose offices exclude each other in one body, whichever it is.
_BY_THE_BODY = frozenset(["union", "business", "school"])


def _behind(doc: Document, m: Mention) -> Iterator[Claim]:
    end = m.span.end
    limit = min(doc.sentence_at(m.span.start).end, end + 90)
    text = doc.text[end:limit].replace("\n", " ").replace("\u00a0", " ")
    def at(found: re.Match[str]) -> Span:
        return Span(end + found.start(1), end + found.end(1))

    if found := _INITIAL.match(text):
        yield Claim("party", _INITIALS[found[1]], at(found), m)
        if found[2] and (state := state_of(doc, found[2])) and (named := seat("senator", "of", state, True)):
            yield Claim("seat", named, Span(at(found).start, end + found.end(2)), m)
        return
    if found := _OF_PARTY.match(text):
        named = found[1].replace("’", "'")
        yield Claim("party", party(f"{named.lower()} party") or party(named.lower()) or named, at(found), m)
        return
    if (found := _IN_BRACKETS.match(text)) and (value := party(found[1].lower())):
        yield Claim("party", value, at(found), m)
        return
    if (found := _LEADS.match(text)) and (value := party(found[i := found.lastindex or 1].lower())):
        yield Claim("party", value, Span(end + found.start(i), end + found.end(i)), m)
        return
    if (found := _FROM_PARTY.match(text)) and not doc.knowledge.places(found[1]) and (value := party(found[1].lower()) or party(found[1].split()[0].lower())):
        yield Claim("party", value, at(found), m)
        return
    if (found := _OF_COUNTRY.match(text)) and (rows := doc.knowledge.places(found[1])):
        value = office((m.title or "").lower().replace(".", ""))
        if rows[0].kind == "country" and value is None:
            yield Claim("nation", rows[0].name, at(found), m)
            return
        state = state_of(doc, found[1])
        if rows[0].kind in ("region", "city") and value and (named := seat(value, "of", state or rows[0].name, state is not None)):
            yield Claim("seat", named, at(found), m)
    if (found := _IS_OF.match(text)) and (rows := doc.knowledge.by_demonym(found[1])) and len({r.name for r in rows}) == 1 and a_nation(rows[0]):
        yield Claim("nation", rows[0].name, at(found), m)
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
    elif (office(" ".join(lows)) and (words[0][0][0].islower() or words[0][0].isupper())) or (lows[-1] in PARTY_NOUNS and any(party(" ".join(lows[:k])) for k in (1, 2, 3))):
        # ", chief executive of the bank,", ", Labour MP for Weldon,"
        article = "own"
    else:
        return
    if not words:
        return
    placed = [(w[0], Span(end + found.start(1) + w.start(), end + found.start(1) + w.end())) for w in words]
    follows = text[found.end() : found.end() + 60]
    if topic := re.match(r" (?:of|for) (?:the )?[a-z]+(?: affairs)?(?=[ ,.;])", follows):
        # "the minister of defence"
        full = office(" ".join(lows) + topic[0])
        if full is not None:
            yield Claim("office", full, Span(placed[0][1].start, placed[-1][1].end + topic.end()), m)
            return
    placed_office = re.match(r" (of|to|in|for|from) ((?:the )?[A-Z][\w’'-]+(?:(?: and| upon| on)?[ -][A-Z][\w’'-]+){0,3})", follows)
    for claim in told(doc, m, placed, lows, behind=True):
        if placed_office and claim.sort in ("office", "party"):
            value, place = office(lows[-1]), placed_office[2].removeprefix("the ")
            value = claim.value if claim.sort == "office" else "member of Congress" if len(lows) == 1 and claim.value in _INITIALS.values() else value
            state = state_of(doc, place)
            if value and (named := seat(value, placed_office[1], state or place, state is not None)):
                yield Claim("seat", named, Span(placed[0][1].start, placed[-1][1].end + placed_office.end()), m)
        if claim.sort == "office" and placed_office and _of_place(doc, placed_office[2], claim.value):
            yield claim
            continue
        elsewhere = follows.startswith((" of", " for", " in", " from")) and CLASS_OF[claim.value] not in _BY_THE_BODY if claim.sort == "office" else False
        if claim.sort == "office" and (elsewhere or (claim.value in ("president", "chairman", "captain") and article != "own")):
            # The office of something that the rule does not read.
            continue
        yield claim
