"""The members of an enumeration of any kind, names, titles or things, and how many they are under every reading of its commas and "and"s.

Quotation marks and brackets close a member off. A comma parts two members or opens an aside; "and" joins the last member, or two words
of one. What can be read in two ways is counted in both.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.checks.numbers.lists import _named
from newslint.checks.numbers.lists._named import NameList
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_SEPARATOR = regexp(
    r"(?P<semi>;)(?:[ \n](?:and|or))?[ \n]|,[”\"’']?(?:[ \n](?P<oxford>and|or|plus|as well as))?[ \n]|[ \n](?P<and>and|(?<=\.[ \n])And|or|plus|as well as)[ \n]"
)
_QUOTED = regexp(r"[“\"](?!including\b|such as\b)[^”\"\n]{1,90}[”\"]|‘[^’\n]{2,90}[’](?!\w)")
_BRACKET = regexp(r"[ \n]\([^()]{1,60}\)")
_AGE = regexp(r",[ \n](?:aged[ \n])?\d{1,3}(?=,(?!\d)|;|\.(?!\d)|[ \n]and\b|[ \n]or\b|$)")
_ABBREVIATED = regexp(
    r",[ \n](?:Jr|Sr|Inc|Ltd|LLC|PLC|Plc|LLP|[A-Z]{1,3}-[A-Z][\w.]*|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.[A-Z]|S\.[A-Z]|W\.|Okla|Ore|Pa|R\.I|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)(?:-[A-Z]\w*)?\.?(?![\w])"
)
_FIRM = regexp(r"[ \n](?:and|&)[ \n](?=(?:Sons?|Co|Company|Brothers|Bros|Daughters?|Partners|Associates|Sisters|Decker)\b)")
#: A piece that goes on with the sentence.
_ONWARD = regexp(
    r"(?:[“\"‘]?(?:including|such as)\b|(?:and|but|while|which|who|whom|whose|where|when|as|after|before|because|although|though|that|it|he|she|they|we|all|each|both|none|neither|either|most|some|any|according|with|including|among|mostly|mainly|plus)(?!\w)|[\w’' ]{0,60}\b(?:says?|said|told|wrote|added|reported|announced)\b)"
)
_FINITE = regexp(
    r"\b(?:is|was|are|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|says?|said|told|he|she|it|they|we|you|who|which|that|whose|there|because|if|when|where|while|after|before|since|until)\b"
)
_SEVERAL = regexp(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|several|some|others?|more|many|few|pair|couple|trio|twins|brothers|sisters|sons|daughters|parents|children|etc|respectively|among|including|such as|like|especially|notably|at least)\b"
)
#: "The Smiths".
_FAMILY = regexp(r"the [A-Z][a-z]+s$")
_DETERMINED = regexp(r"(?:an?|the|his|her|their|its|my|our|another|one|the)[ \n]")
_ASIDE = regexp(r"(?:of|from|formerly|now|then|who|whose|in|at|near|born|known|aka|both|each|for|by|on|to|with|once)\b")
_NAME = regexp(r"(?:(?:(?!(?:in|at|of|to|for|from|on|with|by|as|into)[ \n])(?:[a-z][\w-]*|\d{1,3}-year-old)[ \n]){0,4})[“\"]?[A-ZÀ-Þ]")
_ROLE = regexp(r"(?:an?|the)[ \n]")
_OWN = regexp(r"(?:his|her|its|their)[ \n]")
_OBJECT = regexp(r"(?<=[a-z])[ \n](?:it|them)(?=$|[ \n][a-z]+$)")
_LOWER = regexp(r"[a-z][\w’'-]*(?:[ \n][\w’'-]+){0,6}$")


class _Piece(NamedTuple):
    text: str
    start: int
    how: str
    sort: str


def _mask(text: str) -> str:
    """The text with all that holds commas and "and"s inside a member blanked out, letter for letter."""

    def quoted(m: re.Match[str]) -> str:
        words = m.group()
        body = "Q" * (len(words) - 2)
        # American style puts the comma inside.
        return "Q" + body[:-1] + "Q," if len(words) > 3 and words[-2] in ",;" else "Q" + body + "Q"

    text = _QUOTED.sub(quoted, text)
    for pattern in (_BRACKET, _AGE, _ABBREVIATED):
        text = pattern.sub(lambda m: " " * len(m.group()), text)
    return _FIRM.sub(lambda m: "_" * len(m.group()), text)


def _sort(words: str) -> str:
    """What a piece is: a title, a name, a thing with its article, a bare thing, an aside; "" when none."""
    words = words.strip()
    if words.startswith("QQ"):
        return "title"
    if re.match(r"to[ \n][a-z]", words):
        return "deed"
    # "Repair the dam, replace it or remove it".
    words = _OBJECT.sub("", words)
    if _ASIDE.match(words):
        return "aside"
    if _DETERMINED.match(words):
        return "thing" if not _FINITE.search(words) and len(words.split()) <= 9 else ""
    if _NAME.match(words) and not _FINITE.search(words):
        return "name" if words[0].isupper() or len(words.split()) <= 9 else ""
    if _LOWER.match(words) and not _FINITE.search(words):
        return "bare"
    return ""


def read(doc: Document, start: int, end: int, *, places: bool = False) -> NameList | None:
    """The enumeration that begins at `start` and ends by `end` or where the sentence goes on; None where it is none."""
    text = doc.text
    semi = text.find(";", start, end)
    if semi >= 0 and _named.whole_before(text[start:semi], text[semi:end]):
        # "Two sons, Peter and Mark; a daughter, Julia; and a sister": the first list is whole.
        end = semi
    body = text[start:end].rstrip(" \n.!?")
    if len(body) > 600:
        return None
    masked = _mask(body)
    pieces: list[_Piece] = []
    at, how = 0, "start"
    stop = len(body)
    spare = mark = 0
    goes_on = False
    bounds = [*_SEPARATOR.finditer(masked)]
    for m in [*bounds, None]:
        piece = masked[at : m.start() if m else len(masked)]
        words = piece.strip(' \n,.’”"')
        if pieces and how != "and" and (_ONWARD.match(words) or (how == "oxford" and _verb(words))):
            stop = mark
            break
        if how == "oxford" and any(p.how in ("and", "oxford") for p in pieces) and not any(p.how == "semi" for p in pieces):
            # The list was closed by its "and": a new clause, or one more member.
            sort = _sort(words)
            if sort not in ("name", "title", "bare") or (sort == "bare" and pieces[0].sort != "bare"):
                spare = 1 if sort and len(words.split()) <= 4 and (m is None or m.end() >= len(masked) - 1) else 0
                stop = mark
                break
        closed = any(p.how in ("and", "oxford") for p in pieces)
        if (
            how == "comma"
            and words
            and closed
            and (_sort(words) not in ("name", "title", "aside", pieces[0].sort) or (words[0].islower() and _sort(words) == "name"))
        ):
            # "A, B and C, met at school".
            stop = mark
            break
        if words and pieces and not _sort(words) and (verb := _FINITE.search(words)) and _sort(words[: verb.start()]):
            # The members are the subject of what follows.
            pieces.append(_Piece(words[: verb.start()].rstrip(), at, how, _sort(words[: verb.start()])))
            goes_on = True
            stop = at + len(piece) - len(piece.lstrip()) + verb.start()
            break
        if words:
            pieces.append(_Piece(words, at, how, _sort(words)))
        if m is None:
            break
        mark, at = m.span()
        how = m.lastgroup or "comma"
    if not pieces:
        return None
    if any(p.how == "semi" for p in pieces):
        return _semis(doc, start, pieces, text, masked, stop)
    if any(not p.sort or _SEVERAL.search(p.text) or _FAMILY.match(p.text) for p in pieces):
        return None
    if pieces[0].sort == "aside":
        return None
    if pieces[0].sort != "deed":
        # "To cut costs" is a member among its like.
        pieces = [p._replace(sort="aside") if p.sort == "deed" else p for p in pieces]
    last = pieces[-1]
    tail_end = last.start + len(masked[last.start : stop].rstrip(" \n,"))
    span = Span(start, start + min(tail_end, len(body)))
    low, high, names = _count(doc, pieces, body, places)
    return NameList(low, high + spare, span, goes_on, tuple(names)) if low else None


_SECOND_VERB = regexp(rf"(?:\w+ly[ \n])?(?:[a-z]+ed|{_named.PAST})(?:[ \n](?:on|off|out|up|down|away|back|again|twice|alone))?$")


def _verb(words: str) -> bool:
    """Whether a piece after ", and" is the sentence's own second verb: "and lasts a whole day", "and held on"."""
    return _SECOND_VERB.match(words) is not None or (
        re.match(
            r"(?:\w+ly[ \n])?(?:will|would|is|was|are|were|has|have|had|can|could|must|may|[a-z]+(?:ed|s))[ \n](?:an?|the|no|more|not|been|be|to|in|at|for|all|about|\d)",
            words,
        )
        is not None
    )


def _count(doc: Document, pieces: list[_Piece], body: str, places: bool) -> tuple[int, int, list[str]]:
    sorts = {p.sort for p in pieces if p.sort != "aside"}
    lead = pieces[0].sort
    oxford = any(p.how == "oxford" for p in pieces)
    commas = sum(p.how in ("comma", "oxford") for p in pieces)
    closing = max((i for i, p in enumerate(pieces) if p.how == "oxford"), default=-1)
    lone = max((i for i, p in enumerate(pieces) if p.how == "and"), default=-1)
    low = high = 0
    names: list[str] = []
    for i, p in enumerate(pieces):
        shown = body[p.start : p.start + len(p.text) + 1].strip(" ,")
        if i == 0:
            low, high = 1, 1
            names.append(shown)
            continue
        if p.sort == "aside":
            continue
        before = pieces[i - 1]
        after = pieces[i + 1] if i + 1 < len(pieces) else None
        followed = after is None or (after.how in ("comma", "oxford") and after.sort == "name")
        if followed and p.how == "comma" and p.sort == "thing" and before.sort == "name" and _ROLE.match(p.text):
            # "Peter Voss, 38, a publican, and": says who he is.
            continue
        if p.how == "and":
            # The last "and" of a list without ", and" joins its last member; any other may stand inside one.
            sure = not oxford and i == lone and (p.sort == before.sort or p.sort in ("name", "thing", "title") or len(sorts) == 1)
            if sure and p.sort == "name" == before.sort and _named.joint(doc, before.text, p.text):
                sure = False
            if sure and commas == 0 and p.sort == "bare" and lead != "bare":
                sure = False
            low, high = low + sure, high + 1
            names.append(shown)
        elif p.how == "comma" and p.sort == "name" and _named.ADDRESS.match(before.text) and not _AGE.match(body[p.start :].lstrip(), len(p.text)):
            # "Of Elm Road, Derby".
            high += 1
        elif p.how == "comma" and {before.sort, p.sort} == {"thing", "name"}:
            # "The driver, Ana Melo, and her son, Rui, a pupil": the one may only say who the other is.
            high += 1
        elif p.how == "comma" and p.sort == "thing" and _OWN.match(p.text) and not _OWN.match(before.text):
            # "The price of iron ore, its main export, and the epidemic".
            high += 1
        elif "__" in p.text and p.how == "comma":
            # "Reed, Moss and Co."
            high += 1
        elif p.sort == lead or i == closing:
            if p.sort == "name" and not places and _named.region(doc, p.text) and not _named.region(doc, before.text):
                high += 1
            else:
                low, high = low + 1, high + 1
            names.append(shown)
        elif p.sort in ("name", "title"):
            low, high = low + 1, high + 1
            names.append(shown)
        else:
            # "A, the mayor, and B", "A, her husband and B".
            high += 1
    first = next((i for i, p in enumerate(pieces) if p.how == "and"), len(pieces))
    if any(p.how == "comma" and p.sort != "aside" for p in pieces[first + 1 :]) and len(sorts) == 1 and lead != "thing":
        # "Kim in Seoul and Park in Busan, Daegu and Incheon".
        low = min(low, first + 1)
    if oxford and any(p.how == "and" and i < closing and pieces[i - 1].sort != "thing" for i, p in enumerate(pieces)):
        # "Agriculture, Fisheries and Food, and Trade" is two departments.
        low = min(low, 2)
    return low, high, names


def _semis(doc: Document, start: int, pieces: list[_Piece], text: str, masked: str, stop: int) -> NameList | None:
    """A list with semicolons: what stands between two of them is one member."""
    heads = [p for i, p in enumerate(pieces) if i == 0 or p.how == "semi"]
    if any(not p.sort or p.sort == "aside" or _SEVERAL.search(p.text) for p in heads):
        return None
    n = len(heads)
    extra = sum(1 for p in pieces if p.how in ("and", "oxford"))
    end = start + len(masked[:stop].rstrip(" \n,"))
    return NameList(n, n + extra, Span(start, end), False, tuple(p.text for p in heads))
