"""Lists of names, and how many names they hold under every reading: "A, 45, B and C", "A, the mayor; B, his deputy"."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_WORD = r"[^\W\d_]"
_PARTICLE = r"(?:de|da|do|dos|du|del|della|di|van|von|der|den|la|le|al|el|bin|bint|ibn|ben|ter|ten|y|of|the|for|in|on|to|’s|'s)"
_CAPITAL = rf"(?:[“\"‘'(]?(?:[A-Z]|[À-Þ]){_WORD}*(?:[’'.&-]+{_WORD}+)*[”\"’')]?\.?|\d+(?!\w))"
#: A name, after words of rank or kind in small letters ("actor", "the singer", "midfielder").
_NAME = regexp(
    rf"(?:(?:the|a|an|his|her|its|their|both|either|also|then|state|former)[ \n])?(?:(?:[a-z][a-z-]+|\d{{1,3}}-year-old)[ \n]){{0,4}}?(?P<name>(?:(?:al|el|von|van|de|da|di)[- ])?(?:[“\"‘']?(?:[A-Z]|[À-Þ])[\w’'.&-]*[”\"’']?)(?:[ \n]{_CAPITAL}|[ \n]{_PARTICLE}(?=[ \n](?:{_PARTICLE}[ \n])?[A-Z]))*)"
)
_SPLIT = regexp(
    r"(?P<semi>;(?:[ \n]and)?[ \n])|(?P<oxford>,[”\"’']?[ \n](?:and|&|or|but also|plus)[ \n])|(?P<comma>,[”\"’']?[ \n])|(?P<and>[ \n](?:and|(?<=\.[ \n])And|&|plus|or|but also|as well as|along with)[ \n])"
)
_AGE = regexp(
    r"[A-Z]{1,3}-[A-Z][\w.]*|(?:aged? )?\d{1,3}(?!\w|-year)|\d{1,3}[- ]years?[- ]old(?![ \n][A-Z])|[a-z]+(?:-[a-z]+)?$(?<=teen)|both\b|all\b|each\b"
)
_SUFFIX = regexp(r"(?:Jr|Sr|II|III|IV|Inc|Ltd|LLC|Co|Corp|PLC|Plc|MD|PhD|MP|QC|KC|Esq|CBE|OBE|MBE)\.?(?:[’']s)?$")
_TAIL = regexp(r"(?:Sons?|Company|Co|Brothers|Bros|Daughters?|Partners|Associates|Sisters|Decker|Spencer|Noble|Johnson|Gamble|Young)\b")
#: The words after a name that still belong to its member.
_REST = regexp(
    r"(?:[ \n]\([^()]{0,60}\)|[ \n](?:of|from|in|at|near|with|for|on|who|aka|alias|known as|then|both of|the|a|an|to|née)[ \n][^,;.]{1,60}|[’']s? [a-z ]{1,30}|[ \n]\d{1,3})?[ \n]*$"
)
_REGION_SHORT = regexp(
    r"(?:[A-Z]\.?[A-Z]\.?|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que)\.?$"
)
_PERSON = regexp(
    r"(?:an?|another|one|his|her|their|the)[ \n](?:[a-z\d-]+[ \n]){0,3}?(?:man|woman|boy|girl|teenager|teen|youth|juvenile|neighbou?r|nephew|niece|uncle|aunt|grandmother|grandfather|grandson|granddaughter|child|wife|husband|son|daughter|brother|sister|mother|father|minor|person|friend|partner|cousin|driver|passenger|baby|third|fourth|other|others)\b|(?:unnamed|unidentified)\b|\d{1,2}-year-old (?:man|woman|boy|girl)|himself|herself|myself|me|I\b|one other|two others"
)


#: Pasts that do not end in "ed", as second verbs of a sentence.
PAST = r"(?:held|fell|ran|led|drew|lost|beat|came|got|gave|kept|sent|set|put|spent|spoke|stood|swam|rose|flew|fled|drove|fought|found|sold|bought|built|brought|broke|began|became|wrote|threw|taught|sang|sat|shot|hit|hid)"
#: Where somebody lives or comes from; what follows a comma may go on with it.
ADDRESS = regexp(r"(?:of|from|in|at)[ \n][A-Z\d]")
_ASIDE = regexp(r"(?:an?|the|his|her|of|from|formerly|who|whose|now|then|their|its|in|at)\b")


class NameList(NamedTuple):
    """How many names a list can hold, at least and at most; where it is; whether the text goes on after it."""

    low: int
    high: int
    span: Span
    goes_on: bool
    names: tuple[str, ...]
    #: No other reading of its commas is asked for.
    sure: bool = False


def region(doc: Document, name: str) -> bool:
    """Whether a name is a country or a state, as it may follow a city."""
    return _REGION_SHORT.match(name) is not None or any(
        row.kind in ("country", "state", "region", "province") for row in doc.knowledge.places(name)
    )


def _in_region(doc: Document, name: str, last: str, bodies: bool) -> bool:
    """Whether a name says where the one before it lies: "Austin, Texas". Clubs and firms are told with their state, hardly with a region."""
    if bodies and not _REGION_SHORT.match(name) and not any(row.kind in ("country", "state") for row in doc.knowledge.places(name)):
        return False
    return bool(last) and region(doc, name) and not region(doc, last)


#: Two names joined, or more with commas, and nothing of a further clause.
_JOINED = regexp(r"[A-Z][^;]*[ \n](?:and|&)[ \n](?:[a-z]+[ \n]){0,3}[“\"‘']?[A-Z][^,;]*$")


def whole_before(first: str, rest: str) -> bool:
    """Whether a list is whole before its first semicolon: "Anna, Paul and Hugh; a sister, Moira"."""
    if (
        re.match(r";[ \n](?:and[ \n])?(?:the|an?|his|her|their|its|another|one|two|three|he|she|they|it|all|both|none|no|\d+)\b", rest)
        is None
    ):
        return False
    return _JOINED.search(first) is not None and re.search(r"\bof\b|,[ \n]\d{1,3},[ \n]of\b", first) is None


def joint(doc: Document, left: str, right: str) -> bool:
    """Whether "left and right" is one known name, or may be one by its form ("Smith and Sons")."""
    if _TAIL.match(right) or _SUFFIX.match(right):
        return True
    first, last = left.split(), right.split()
    for k in range(min(len(first), 3), 0, -1):
        for n in range(min(len(last), 3), 0, -1):
            name = " ".join([*first[-k:], "and", *last[:n]])
            if doc.knowledge.places(name) or doc.knowledge.organisations(name):
                return True
    return False


def read(doc: Document, start: int, end: int, *, bodies: bool, places: bool) -> NameList | None:
    """The list of names that begins at `start`; `bodies` when organisations or works are listed, `places` when countries or states are."""
    text = doc.text
    semi = text.find(";", start, end)
    if semi >= 0 and whole_before(text[start:semi], text[semi:end]):
        end = semi
    body = text[start:end]
    semis = ";" in body
    if len(re.findall(r"[ \n](?:and|&)[ \n](?!Co\b|Sons?\b)", body)) > 1 and re.search(
        r"[ \n]&[ \n](?!Co\b|Sons?\b)|\b(?:LLP|LLC)\b", body
    ):
        # Firms named after several partners.
        return None
    pieces: list[tuple[str, int, str]] = []
    at = start
    how = "start"
    for m in _SPLIT.finditer(text, start, end):
        pieces.append((text[at : m.start()], at, how))
        at, how = m.end(), m.lastgroup or ""
    pieces.append((text[at:end], at, how))
    low = high = 0
    names: list[str] = []
    last, stop, goes_on = "", start, False
    aged = len(pieces) > 1 and _AGE.match(pieces[1][0].strip()) is not None
    address = False
    for i, (piece, at, how) in enumerate(pieces):
        words = piece.strip(' \n.”"')
        if (
            semis
            and low
            and how not in ("semi",)
            and not (how in ("oxford", "and") and i == len(pieces) - 1 and not any(h == "semi" for _, _, h in pieces[i:]))
        ):
            # Between semicolons the commas belong to one member.
            stop = at + len(piece)
            continue
        if low and (_AGE.match(words) or _SUFFIX.match(words)):
            stop = at + len(piece)
            if not re.fullmatch(r"[^a-z]*|.*\bold\b.*|(?:both|all|each|aged?)\b.*", words):
                goes_on = _verb_follows(words)
                if goes_on:
                    break
            continue
        named = _NAME.match(piece.lstrip())
        if named is None or (named.start("name") > 0 and not _described(piece.lstrip()[: named.start("name")])):
            if low and _PERSON.match(words):
                high += 1
                stop = at + len(piece)
                continue
            if (
                low
                and how == "comma"
                and re.match(
                    r"(?:an?|the|his|her|its|their|who|whose|of|from|in|at|formerly|both|all|and|now|then|a former|[a-z]+)\b", words
                )
            ):
                # "A, the mayor, and B": an aside, unless nothing follows it.
                later = [p for p, _, h in pieces[i + 1 :] if _NAME.match(p.lstrip()) and h in ("comma", "oxford", "and", "semi")]
                if later and _ASIDE.match(words) and not re.search(r"\b(?:were|was|are|is|said|had|have|will)\b", words):
                    address = ADDRESS.match(words) is not None
                    continue
                goes_on = True
                break
            if not low:
                return None
            goes_on = True
            break
        name = named["name"].rstrip("’'.,”\"")
        after = piece.lstrip()[named.end() :]
        if low and _SUFFIX.match(name):
            stop = at + len(piece)
            continue
        if low and address and how == "comma" and not (i + 1 < len(pieces) and _AGE.match(pieces[i + 1][0].strip())):
            # "Ann Hill, 31, of Elm Road, Derby, and": the town of the address, for certain where the members have ages.
            high += not aged
            stop = at + len(piece.rstrip())
            continue
        address = False
        if low and how in ("and",) and joint(doc, last, name):
            high += 1
            names[-1] += f" and {name}"
        elif low and how in ("comma", "oxford") and not places and _in_region(doc, name, last, bodies):
            # "Austin, Texas": a city and its state.
            high += 1
            names.append(name)
        elif low and bodies and how == "and":
            # "Smith and Meyer" may be one firm; after a comma the list needs its "and".
            low, high = low + (low > 1 and body.count(" and ") == 1), high + 1
            names.append(name)
        else:
            low, high = low + 1, high + 1
            names.append(name)
        last, stop = name, at + len(piece.rstrip())
        if not _REST.match(after.rstrip(".”\"’'")):
            goes_on = True
            stop = at + (len(piece) - len(piece.lstrip())) + named.end()
            break
        if how in ("and", "oxford") and not _more_names(pieces[i + 1 :], semis):
            break
    if not names:
        return None
    stop -= len(text[start:stop]) - len(text[start:stop].rstrip(' \n.,;”"'))
    return NameList(low, high, Span(start, stop), goes_on, tuple(names))


def _verb_follows(words: str) -> bool:
    return re.search(r"\b(?:were|was|are|is|have|had|has|will|[a-z]+ed)\b", words) is not None


def _described(words: str) -> bool:
    """Whether the small words before a name only say what its bearer is."""
    return (
        re.search(
            r"\b(?:were|was|are|is|said|says|had|has|have|will|but|when|while|after|before|because|that|which|where|by|since|as)\b|(?:^|\s)(?:in|at|on|from|near|of|for|to|with)\s",
            words,
        )
        is None
    )


def _more_names(rest: list[tuple[str, int, str]], semis: bool) -> bool:
    """Whether the list goes on after its "and": "A and B, C and D", "A and B, 45, and C"."""
    for piece, _, how in rest:
        words = piece.strip()
        if how in ("and", "oxford", "semi") and _NAME.match(words):
            return True
        if how == "comma" and not _AGE.match(words) and not re.match(r"(?:an?|the|both|of)\b", words):
            return False
    return False
