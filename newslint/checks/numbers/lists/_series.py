"""The enumerations of a sentence, and how many members each has under every reading of its commas and "and"s.

Quotation marks and brackets close a member off. A comma parts two members or opens an aside; "and" joins the last member, or two words
of one. What can be read in two ways is counted in both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers.lists import _names
from newslint.checks.numbers.lists._pieces import NUMBERS, Piece, stands_for, titled
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

#: What no enumeration is longer than.
_LONGEST = 600
_SEPARATOR = regexp(
    r"(?P<semi>;)(?:[ \n](?:and|or))?[ \n]|,[”\"’']?(?:[ \n](?P<oxford>and|or|plus|as well as)(?:[ \n](?:finally|lastly|then))?|[ \n](?:then|finally|lastly|next)(?=[ \n][A-Z]))?[ \n]|[ \n](?P<and>and|(?<=\.[ \n])And|or|plus|as well as)(?:[ \n](?:finally|lastly|then))?[ \n]"
)
_QUOTED = regexp(r"[“\"](?!including\b|such as\b)[^”\"\n]{1,90}[”\"]|‘[^’\n]{2,90}[’](?!\w)")
_BRACKET = regexp(r"[ \n]\([^()]{1,60}\)")
_AGE = regexp(r",[ \n](?:aged[ \n])?\d{1,3}(?=,(?!\d)|;|\.(?!\d)|[ \n]and\b|[ \n]or\b|$)")
_DASHED = regexp(r"[ \n][–—-][ \n][^–—]{1,60}[ \n][–—-](?=[ \n,;])")
_ABBREVIATED = regexp(
    r",[ \n](?:Jr|Sr|Inc|Ltd|LLC|PLC|Plc|LLP|[A-Z]{1,3}-[A-Z][\w.]*|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.[A-Z]|S\.[A-Z]|W\.|Okla|Ore|Pa|R\.I|Tenn|Tex|Va|Vt|Wash|Wis|Wyo)(?:-[A-Z]\w*)?\.?(?![\w])"
)
#: "A metre and a half", "two and a half".
_AND_A_HALF = regexp(r"[ \n]and[ \n](?:an?|one|three)[ \n](?:half|quarters?|third|fifth)\b")
_FIRM = regexp(r"[ \n](?:and|&)[ \n](?=(?:Sons?|Co|Company|Brothers|Bros|Daughters?|Partners|Associates|Sisters|Decker)\b)")
#: A piece that goes on with the sentence.
_ONWARD = regexp(
    r"(?:[“\"‘]?(?:including|such as)\b|(?:I|and|but|while|which|who|whom|whose|where|when|as|after|before|because|although|though|that|it|he|she|they|we|all|each|both|none|neither|either|most|some|any|according|with|including|among|mostly|mainly|plus|respectively|between)(?!\w)|[\w’' .]{0,60}\b(?:says?|said|told|wrote|added|reported|announced)\b)"
)
_FINITE = regexp(
    r"\b(?:is|was|are|were|has|have|had|will|would|can|could|may|might|should|must|did|does|do|says?|said|told|he|she|it|they|we|you|who|which|that|whose|there|because|if|when|where|while|after|before|since|until|make up|makes up|made up|comprise)\b"
)
_DOING = regexp(r"[a-z]+ing[ \n]")
_AFTER_IT = regexp(r"[ \n](?:after|before|since|until)[ \n](?:(?:an?|the|his|her|its|their)[ \n])?[\w’'-]+(?:[ \n][\w’'-]+)?$")
#: Members that may stand for any number, or for so many.
_OPEN = regexp(r"\b(?:dozens?|several|some|others?|more|many|few|etc|respectively|among|including|such as|especially|notably|at least)\b")
#: Picks from a row, which need not be all of it: "the first of 20,000 naira and the latest of 400,000".
_PICK = regexp(r"(?:the|its|his|her|their)[ \n](?:first|last|latest|newest|oldest|youngest|earliest|biggest|largest|smallest|longest|shortest|highest|lowest|best|worst|most|least)\b(?![ \n](?:two|three|four|five))")
#: No list begins with a number, nor with "one each against".
_FIRST = regexp(rf"(?:{'|'.join(NUMBERS)}|brothers|sisters|once)\b|one[ \n](?:each|apiece|[a-z]+ed|hit|lost|had|was|is|has|did|went|got|took|left)\b")
#: "The Smiths".
_ROLES, _FULL = regexp(r"(?:the[ \n])?(?:[a-z-]+[ \n])?[a-z]+s[ \n][A-ZÀ-Þ]"), regexp(r"[A-ZÀ-Þ][\w’'.-]*[ \n][A-ZÀ-Þ][\w’'-]*$")
_FAMILY = regexp(r"the [A-Z][a-z]+s$")
_DETERMINED = regexp(r"(?:an?|the|his|her|their|its|my|our|another|one|the|no)[ \n]")
_ASIDE = regexp(r"(?:of|from|formerly|now|then|who|whose|which|in|at|near|born|known|aka|both(?! [a-z]+s$)|each|along|together|for|by|on|to|with|once|aged|where|when|all|based|also|outside|inside|beyond|opposite|beside|behind|across)\b")
_NAME = regexp(r"(?:(?:(?!(?:in|at|of|to|for|from|on|with|by|as|into)[ \n])(?:[a-z][\w-]*|\d{1,3}-year-old)[ \n]){0,4})[“\"]?[A-ZÀ-Þ]")
#: "The Opal", "the Society for the Blind".
_CALLED = regexp(r"the(?:[ \n](?:of|for|the|and|in)){0,2}(?:[ \n][A-ZÀ-Þ\d][\w’'.-]*(?:[ \n](?:of|for|the|and|in)){0,2})+$")
_ROLE = regexp(r"(?:an?|the)[ \n]")
_OWN = regexp(r"(?:his|her|its|their)[ \n]")
#: "Her son Elias".
_NAMED = regexp(r"[ \n][a-z-]+[ \n][A-ZÀ-Þ]")
_OBJECT = regexp(r"(?<=[a-z])[ \n](?:it|them)(?=$|[ \n][a-z]+$)")
_LOWER = regexp(r"[a-z][\w’'-]*(?:[ \n](?:the[ \n]\d{1,3}(?:,\d{3})+|[\w’'-]+)){0,6}$")
#: Clauses and phrases that stand side by side: "whether ... and whether ...", "for Dust, for Rain and for Thunder".
_HEAD = regexp(r"(?P<head>whether|that|who|what|why|how|where|when|to|for|in|against|with|by|from|on|at|about|near|because)[ \n]")
#: At the head of a sentence: "The museum, the library and the mill", not "The first drowned, the third fell".
_ARTICLE = regexp(r"(?:The|An?|His|Her|Its|Their|Our|My)[ \n](?!(?:first|second|third|fourth|fifth|last|other|former|latter|one|eldest|youngest|oldest)\b)(?=[a-z])")
#: "Best director": what a prize is called.
_AWARD = regexp(r"best(?![ \n](?:known|of|for|to|in|at)\b)(?:[ \n][\w’'-]+){1,4}")
_FIGURE = regexp(r"[$£€]?\d[\d,.]*\d?(?:st|nd|rd|th|s)?(?:[ \n-][\w%]+){0,2}$|\d%?$")

_CALENDAR = regexp(r"(?:(?:on|and|from|between)[ \n])?(?:\d{1,2}[ \n](?=[JFMASOND]))?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)s?\b")


class Series(NamedTuple):
    """An enumeration: how many members at least and at most, where, and how it reads."""

    low: int
    high: int
    span: Span
    #: The text goes on after it: its members are the subject of a verb.
    goes_on: bool
    members: tuple[str, ...]
    #: What its members are: name, title, thing, bare, clause, figure, mixed; or a kind of its own (score, year, day, numbered, ordinal).
    sort: str
    #: How it is closed: "and", "oxford", "semi", "" .
    closed: str
    #: Words that leave it open stand in it.
    open: bool = False


def _mask(text: str) -> str:
    """The text with all that holds commas and "and"s inside a member blanked out, letter for letter."""

    def quoted(m: re.Match[str]) -> str:
        words = m.group()
        body = "Q" * (len(words) - 2)
        # American style puts the comma inside.
        return "Q" + body[:-1] + "Q," if len(words) > 3 and words[-2] in ",;" else "Q" + body + "Q"

    text = _QUOTED.sub(quoted, text)
    for pattern in (_BRACKET, _AGE, _ABBREVIATED, _DASHED, _AND_A_HALF):
        text = pattern.sub(lambda m: " " * len(m.group()), text)
    return _FIRM.sub(lambda m: "_" * len(m.group()), text)


def _sort(words: str, head: str = "") -> str:
    """What a piece is: a title, a name, a thing with its article, a bare thing, a clause, an aside; "" when none."""
    words = _ARTICLE.sub(lambda m: m.group().lower(), words.strip())
    if words.startswith("QQ") or _AWARD.fullmatch(words):
        return "title"
    if (m := _HEAD.match(words)) and m["head"] == head:
        return "clause"
    # "Failing to stop after an accident" has no clause.
    words = _AFTER_IT.sub("", words) if _DOING.match(words) else words
    # "Repair the dam, replace it or remove it".
    words = _OBJECT.sub("", words)
    if _ASIDE.match(words):
        return "aside"
    if _FIGURE.match(words):
        return "figure"
    short = len(words.split()) <= 11
    if _CALLED.match(words):
        # "The Opal".
        return "name"
    if _DETERMINED.match(words):
        return "thing" if not _FINITE.search(words) and short else ""
    if _NAME.match(words) and not _FINITE.search(words):
        return "name" if words[0].isupper() or short else ""
    if _LOWER.match(words) and not _FINITE.search(words):
        return "bare"
    return ""


def read(doc: Document, start: int, end: int) -> Series | None:
    """The enumeration that begins at `start` and ends by `end` or where the sentence goes on; None where it is none."""
    text = doc.text
    if _SEPARATOR.search(text, start, end) is None:
        return None
    semi = text.find(";", start, end)
    if semi >= 0 and _names.whole_before(text[start:semi], text[semi:end]):
        # "Two sons, Peter and Mark; a daughter, Julia; and a sister": the first list is whole.
        end = semi
    body = text[start : min(end, start + _LONGEST)].rstrip(" \n.!?")
    masked = _mask(body)
    pieces: list[Piece] = []
    at, how = 0, "start"
    stop = len(body)
    mark = 0
    goes_on = more = False
    head = m["head"] if (m := _HEAD.match(masked)) and len(re.findall(rf"(?:,|\b(?:and|or))[ \n]{m['head']}[ \n]", masked)) else ""
    bounds = [*_SEPARATOR.finditer(masked)]
    for m in [*bounds, None]:
        piece = masked[at : m.start() if m else len(masked)]
        words = piece.strip(' \n,.’”"')
        sort = "" if ": " in piece else _sort(words, head)
        if sort == "bare" and pieces and pieces[0].sort in ("name", "cast") and _PARTICIPIAL.match(words):
            sort = "aside"
        closed = any(p.how in ("and", "oxford") for p in pieces)
        semis = any(p.how == "semi" for p in pieces) or how == "semi"
        if pieces and how != "and" and not semis and sort != "clause" and (_ONWARD.match(words) or (how == "oxford" and _verb(words))):
            stop = mark
            more = bool(_RESUMED.search(masked, at) if words.startswith(("who", "which", "whose", "where")) else None)
            break
        if how == "oxford" and sort == "thing" and not semis and (inner := _inner(pieces)) is not None:
            # "The issue of notes or advances, the extension of loans, or a sale": the first "or" joins two words of one.
            pieces[inner - 1 : inner + 1] = [pieces[inner - 1]._replace(text=f"{pieces[inner - 1].text} {pieces[inner].how} {pieces[inner].text}")]
            closed = False
        if how == "oxford" and closed and not semis and (sort not in ("name", "title", "bare", "clause") or (sort == "bare" and pieces[0].sort != "bare")):
            # The list was closed by its "and": a new clause.
            stop = mark
            break
        if how == "comma" and words and closed and not semis and (_COUNTED.match(words) or sort not in ("name", "title", "aside", pieces[0].sort) or (words[0].islower() and sort == "name" and not _CALLED.match(words))):
            # "A, B and C, met at school", "the mill and the dam, the two buildings that".
            stop = mark
            break
        if words and pieces and not sort and (verb := _FINITE.search(words)) and _sort(words[: verb.start()], head) not in ("", "aside"):
            # The members are the subject of what follows.
            pieces.append(Piece(words[: verb.start()].rstrip(), at, how, _sort(words[: verb.start()], head)))
            goes_on = True
            stop = at + len(piece) - len(piece.lstrip()) + verb.start()
            break
        if words and pieces and sort in ("name", "thing") and how in ("and", "oxford") and (done := _DONE.search(words) or (_CALLING.search(words) if sort == "name" else None)):
            pieces.append(Piece(words[: done.start("verb")], at, how, sort))
            goes_on = True
            stop = at + len(piece) - len(piece.lstrip()) + done.start("verb")
            break
        if words and pieces and not sort and not semis:
            if how == "comma":
                stop = mark
                break
            return None
        if words:
            pieces.append(Piece(words, at, how, sort))
        if m is None:
            break
        mark, at = m.span()
        how = m.lastgroup or "comma"
    while pieces and pieces[-1].sort == "aside" and len(pieces) > 1 and pieces[-1].how == "comma" and not any(p.how == "semi" for p in pieces):
        stop = pieces[-1].start - 2
        pieces.pop()
    if pieces and _CALENDAR.match(pieces[0].text) and not all(_CALENDAR.fullmatch(p.text) and p.text.replace(" ", "").isalpha() for p in pieces):
        # Days with their dates are read as figures.
        return None
    if pieces and pieces[0].sort == "name" and len(pieces) > 2 and " " not in pieces[0].text and all(p.sort == "bare" for p in pieces[1:]) and start == doc.sentence_at(start).start:
        # "Squash, karate and judo" at the head of a sentence.
        pieces[0] = pieces[0]._replace(sort="bare")
    if pieces and pieces[0].sort in ("name", "thing") and (_TALLIED.search(pieces[0].text) or (pieces[0].sort == "name" and _DONE.search(pieces[0].text))):
        return None
    if len(pieces) > 1 and pieces[0].sort == "bare" != pieces[1].sort and _PARTICIPLE.fullmatch(pieces[0].text):
        # "Were injured, a woman and a boy".
        return None
    if any(_FROM_LEFT.match(p.text) for p in pieces):
        # "The four members of the band, from left, A, B, C and D": the list begins behind it.
        return None
    if len(pieces) < 2 or not pieces[0].sort or pieces[0].sort == "aside" or _OPEN.search(pieces[0].text) or (_FIRST.match(pieces[0].text) and pieces[0].sort != "clause"):
        return None
    tail_end = pieces[-1].start + len(masked[pieces[-1].start : stop].rstrip(" \n,"))
    span = Span(start, start + min(tail_end, len(body)))
    if all(_PICK.match(p.text) for p in pieces):
        return None
    if any(p.how == "semi" for p in pieces):
        return _semis(pieces, span, goes_on)
    low, high, names = _count(doc, pieces, body)
    high += 2 * more
    ends = [p.how for p in pieces if p.how in ("and", "oxford")]
    closed_by = "oxford" if "oxford" in ends else "and" if ends else ""
    sorts = {"name"} if titled(pieces) else {p.sort for p in pieces if p.sort != "aside"}
    return Series(low, high, span, goes_on, tuple(names), "cast" if sorts == {"name", "thing"} else sorts.pop() if len(sorts) == 1 else "mixed", closed_by, any(_OPEN.search(p.text) for p in pieces)) if high > 1 else None


#: How a caption tells who is who.
FROM_LEFT = r"(?:from[ \n](?:the[ \n])?left(?:[ \n]to[ \n]right)?|left[ \n]to[ \n]right|clockwise[ \n]from(?:[ \n][a-z -]+)?)"
_FROM_LEFT = regexp(rf"(?:[a-z]+[ \n])?{FROM_LEFT}\b")
#: "Ben and Sam, who are at college, and Kate".
_RESUMED = regexp(r",[ \n]and[ \n](?:[A-Z]|(?:the|an?|his|her|their)[ \n])")
_COUNTED = regexp(rf"(?:the|its|his|her|their)[ \n](?:[a-z]+[ \n])?(?:{'|'.join(w for w in NUMBERS)})[ \n][a-z]")
#: The verb of members that are the subject of what follows; none in "the return of displaced families".
_DONE = regexp(rf"(?<=[\w’”\"'])(?:(?<!\bof)(?<!\bfor)(?<!\bthe)(?<!\bby)(?<!\bto)(?<!\bin)(?<!\bon)(?<!\bwith)(?<!\bfrom)(?<!\ban)(?<!\ba)|(?=[ \n][a-z]+(?:,|$)))(?P<verb>[ \n](?:(?:all|both|each)[ \n](?=[a-z])|(?:[a-z]+ed|{_names.PAST})(?!\w|[ \n]by\b)))")
#: "The city counted 38 and the rest of the province 26": two clauses, the verb of the second left out.
_TALLIED = regexp(rf"(?<=[\w’'][ \n])(?:[a-z]+ed|{_names.PAST}|had|has|saw|made|paid)[ \n](?:(?:about|some|only|nearly|almost|over)[ \n])?(?:[$£€]?\d|(?:{'|'.join(NUMBERS)})\b)")
_PARTICIPLE = regexp(rf"[a-z]+ed|{_names.PAST}")
#: "Sandra O'Connor, appointed in 1981, ...".
_PARTICIPIAL = regexp(rf"(?:[a-z]+ed|{_names.PAST})[ \n](?:in|by|to|at|on|from|for|as|of|with)\b")
_CALLING = regexp(r"[ \n][A-ZÀ-Þ][\w’'-]*(?P<verb>[ \n](?!(?:of|from|in|at|on|for|to|by|with|de|da|do|di|du|del|den|der|van|von|the|la|le|el|al|bin|and|or)\b)[a-z]+[ \n](?:an?|the|their|his|her|it|them|to|in|on|at|for|out|up|off|no|not|into|against|from|with)\b)")
_SECOND_VERB = regexp(rf"(?:\w+ly[ \n])?(?:[a-z]{{2,}}ed|{_names.PAST})(?:[ \n](?:on|off|out|up|down|away|back|again|twice|alone))?$")


def _inner(pieces: list[Piece]) -> int | None:
    """The bare piece that the only "and" of things with articles joins to one of them, where things follow it; None where there is none."""
    joined = [i for i, p in enumerate(pieces) if p.how in ("and", "oxford")]
    if len(joined) != 1 or joined[0] == len(pieces) - 1:
        return None
    i = joined[0]
    return i if pieces[i].how == "and" and pieces[i].sort == "bare" and all(p.sort == "thing" for k, p in enumerate(pieces) if k != i) else None


def _verb(words: str) -> bool:
    """Whether a piece after ", and" is the sentence's own second verb: "and lasts a whole day", "and held on"."""
    return _SECOND_VERB.match(words) is not None or (
        re.match(
            r"(?:\w+ly[ \n])?(?:will|would|is|was|are|were|has|have|had|can|could|must|may|[a-z]+(?:ed|s))[ \n](?:an?|the|no|more|not|been|be|to|in|at|for|all|about|\d)",
            words,
        )
        is not None
    )


def _count(doc: Document, pieces: list[Piece], body: str) -> tuple[int, int, list[str]]:
    sorts = {p.sort for p in pieces if p.sort != "aside"}
    lead = pieces[0].sort
    oxford = any(p.how == "oxford" for p in pieces)
    commas = sum(p.how in ("comma", "oxford") for p in pieces)
    closing = max((i for i, p in enumerate(pieces) if p.how == "oxford"), default=-1)
    lone = max((i for i, p in enumerate(pieces) if p.how == "and"), default=-1)
    last_join = max(closing, lone)
    families = [p for p in pieces if _FAMILY.match(p.text) and not doc.knowledge.places(p.text[4:])]
    low = high = 0
    names: list[str] = []
    for i, p in enumerate(pieces):
        shown = body[p.start : p.start + len(p.text) + 1].strip(" ,")
        high += stands_for(p.text) if p.sort != "clause" else 0
        if i == 0:
            low, high = 1, high + 1
            names.append(shown)
            continue
        if p.sort == "aside":
            continue
        if any(stands_for(q.text) and q.sort != "clause" for q in pieces[1:i]):
            # "A, two brothers, B and C": names may be those of several told before.
            high += 1
            continue
        before = pieces[i - 1]
        after = pieces[i + 1] if i + 1 < len(pieces) else None
        followed = after is None or (after.how in ("comma", "oxford") and after.sort == "name")
        if followed and p.how == "comma" and p.sort == "thing" and before.sort == "name" and _ROLE.match(p.text):
            # "Peter Voss, 38, a publican, and": says who he is.
            continue
        if p.how == "comma" and 0 < last_join < i and before.sort == "thing" and p.sort == "name":
            # "And his engineer, Takis Vlahos": the list was closed before.
            continue
        if p.how == "and":
            # The last "and" of a list without ", and" joins its last member; any other may stand inside one.
            sure = not oxford and i == lone and (p.sort == before.sort or p.sort in ("name", "thing", "title", "clause") or len(sorts) == 1)
            if sure and p.sort == "name" == before.sort and _names.joint(doc, before.text, p.text):
                sure = False
            if sure and commas == 0 and p.sort == "bare" and lead != "bare":
                sure = False
            if lead == "clause" and p.sort != "clause":
                sure = False
            low, high = low + sure, high + 1
            names.append(shown)
        elif lead == "clause" and p.sort != "clause":
            high += 1
        elif p.how == "comma" and p.sort == "name" and _names.ADDRESS.match(before.text) and not _AGE.match(body[p.start :].lstrip(), len(p.text)):
            # "Of Elm Road, Derby".
            high += 1
        elif p.how == "comma" and {before.sort, p.sort} == {"thing", "name"} and not (_OWN.match(p.text) and _NAMED.search(p.text)):
            # "The driver, Ana Melo, and her son, Rui, a pupil": the one may only say who the other is.
            high += 1
        elif p.how == "comma" and p.sort == "thing" and _OWN.match(p.text) and not _OWN.match(before.text) and not _NAMED.search(p.text):
            # "The price of iron ore, its main export, and the epidemic".
            high += 1
        elif "__" in p.text and p.how == "comma":
            # "Reed, Moss and Co."
            high += 1
        elif p.sort == lead or i == closing:
            if p.sort == "name" and _names.region(doc, p.text) and not _names.region(doc, before.text):
                high += 1
            else:
                low, high = low + 1, high + 1
            names.append(shown)
        elif p.sort in ("name", "title") or (p.sort == "thing" and _OWN.match(p.text)):
            low, high = low + 1, high + 1
            names.append(shown)
        else:
            # "A, the mayor, and B", "A, her husband and B".
            high += 1
    if n := titled(pieces):
        return n, n, names
    first = next((i for i, p in enumerate(pieces) if p.how == "and"), len(pieces))
    if any(p.how == "comma" and p.sort != "aside" for p in pieces[first + 1 :]) and len(sorts) == 1 and lead != "thing":
        # "Kim in Seoul and Park in Busan, Daegu and Incheon".
        low = min(low, first + 1, len(pieces) - first)
    if oxford and any(p.how == "and" and i < closing and pieces[i - 1].sort != "thing" for i, p in enumerate(pieces)):
        # "Agriculture, Fisheries and Food, and Trade" is two departments.
        low = min(low, 2)
    if 0 < closing < len(pieces) - 1 and lone > closing:
        # "Venn, the Kettles, and Earth, Wind and Fire".
        low = min(low, closing + 1)
    if commas == 0 and sorts == {"name"} and any(_ROLES.match(p.text) for p in pieces) and all(_FULL.search(p.text) for p in pieces):
        # "Incumbents Ann Roe and Mark Soto and newcomers Brian Fisk and Anita Rao".
        low = len(pieces)
    if len(families) == 1 and not any(_CALLED.match(p.text) for p in pieces if p not in families):
        # "The Smiths" are several, "the Greens, the Liberals and the Centre" are not.
        high += 3
    return low, high, names


def _semis(pieces: list[Piece], span: Span, goes_on: bool) -> Series | None:
    """A list with semicolons: what stands between two of them is one member."""
    heads = [p for i, p in enumerate(pieces) if i == 0 or p.how == "semi"]
    if any(not p.sort or p.sort == "aside" for p in heads):
        return None
    n = len(heads)
    extra = sum(1 for p in pieces if p.how in ("and", "oxford")) + sum(stands_for(p.text) for p in heads)
    # "A ban on cargo; a register of all passengers; and yearly checks".
    sorts = {"thing" if p.sort == "bare" and heads[0].sort == "thing" else p.sort for p in heads}
    return Series(n, n + extra, span, goes_on, tuple(p.text for p in heads), sorts.pop() if len(sorts) == 1 else "mixed", "semi", any(_OPEN.search(p.text) for p in heads))


#: Where an enumeration may begin: after a mark, after a word in small letters before a name, after a word that governs it.
_START = regexp(
    r"(?:^|(?<=: )|(?<=:\n)|(?<=[,;] )|(?<=[,;]\n)|(?<= [–—-] )|(?<= -- )|(?<=[–—(])|(?<=[ \n]\())(?=[\w“\"‘])"
    r"|(?<=[a-z][ \n])(?=[“\"‘]?[A-ZÀ-Þ]|[“\"‘])"
    r"|(?<=[\w’'”\",:][ \n])(?:(?:as|are|were|is|was|be|by|from|between|against|of|with|in|on|at|for|into|called|named|comprising|comprises|comprise|being|featuring|against|both|namely|either)[ \n])+(?=[\w“\"‘])"
    r"|(?<=[\w’'”\"][ \n])(?=(?:an?|the|his|her|its|their|for|whether|to)[ \n])"
)
_BREAK = regexp(r"[ \n](?:[–—]|--?)[ \n]|[–—]|\([^()]*\)|(?P<close>\))")
#: No list begins inside a name.
_INSIDE_NAME = regexp(r"(?<!\w)(?!(?:In|At|On|By|From|With|For|Both|Only|Between|Among|As|After|Of|Against|Like|When|While|But|And|Then|Later|If|Or|Is|Are|Either|Neither)\b)(?:[A-ZÀ-Þ][\w’'.&-]*|[Tt]he|[Aa]n?)[ \n]$")


#: A member with a clause of its own: ": the one in Leeds, which it has had for 30 years, ".
_TOLD_BEFORE = regexp(r"(?::|[–—-]|--)[ \n][^:,]+,[ \n](?:which|who|where|whose)\b[^,:]*,[ \n]$")


def find(doc: Document, sentence: Span) -> Iterator[Series]:
    """The enumerations of a sentence, those inside a longer one with the same end too."""
    text = doc.text
    seen: set[Span] = set()
    if re.search(r",|;|[ \n](?:and|or|plus)[ \n]", text[sentence.start : sentence.end]) is None:
        return
    for start in sorted({sentence.start, *(m.end() for m in _START.finditer(text, sentence.start, sentence.end))}):
        if text[start].isupper() and start > sentence.start and _INSIDE_NAME.search(text, max(sentence.start, text.rfind(" ", 0, start - 1)), start):
            continue
        stop = next((b for b in _BREAK.finditer(text, start, sentence.end) if b["close"] or not b.group().startswith("(")), None)
        end = stop.start() if stop and stop.start() > start else sentence.end
        series = read(doc, start, end)
        if series and series.sort != "figure" and series.span not in seen:
            seen.add(series.span)
            told = _TOLD_BEFORE.search(text, sentence.start, start)
            yield series._replace(high=series.high + 1) if told else series
