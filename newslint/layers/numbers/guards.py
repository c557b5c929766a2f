"""What looks like a quantity and is none: years, times, days of months, names with a number, phone numbers, page numbers."""

from __future__ import annotations

import re

from newslint.regexp import regexp

#: Before a number these make a name of it, whatever follows.
_STRONG = (
    "section sections page pages pp no nos number chapter verse paragraph flight channel route highway interstate "
    "article articles boeing airbus apollo proposition resolution psalm".split()
)
#: These only when nothing counted follows: "Game 7", "Level 3", but "in London 40% of voters".
_WEAK = (
    "p line lane unit room gate platform terminal pier bus clause schedule part volume vol issue figure fig table "
    "step appendix rule title measure bill act area zone block cell lot exit district ward"
    " precinct game matchday gameweek week day round lap stage season episode series phase tier level type category grade class year "
    "form version generation model formula group division league radio bbc sky itv tv windows"
    " iphone ipad galaxy pixel playstation android ios web mark mk falcon ariane soyuz gemini voyager stall seat "
    "box track hole sol chromosome agenda vision studio catch century matthew luke john romans"
    " genesis isaiah corinthians top size code mach war bowl wrestlemania euro expo opus op symphony sonata hwy rt "
    "building hangar camp stand aisle row bay site sector plot batch ref case docket file id"
    " vitamin factor isotope uranium carbon cobalt caesium iodine us"
).split()
#: "The force will number 5,000" names none.
_STRONG_BEFORE = regexp(rf"(?<![\w])(?<!will )(?<!would )(?<!could )(?<!might )(?<!may )(?:{'|'.join(_STRONG)})\.?[ \xa0]$")
_WEAK_BEFORE = regexp(rf"(?<![\w])(?:{'|'.join(_WEAK)})\.?[ \xa0]$")
_SCORE_OR_YEAR = regexp(r"(?:1[5-9]|20)\d\d")
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)"
)
_MONTH_BEFORE = regexp(rf"(?<!\w){_MONTH}\.? (?:the )?$")
_MONTH_AFTER = regexp(rf"(?:st|nd|rd|th)?(?:[ -]| of ){_MONTH}(?!\w)")
_CLOCK_AFTER = regexp(
    r"[ \xa0]?(?:a\.m|p\.m|am(?!\w)|pm(?!\w)|o[’']clock|hours? (?:gmt|bst|edt|est))|:\d|[h.]\d\d[ ]?(?:a\.?m|p\.?m" r"|gmt|bst|edt|est|utc)"
)
_YEAR_WORD = regexp(
    r"(?:^|[\s(\[“\"])(?:in|since|by|from|until|till|during|of|before|after|late|early|mid|the|to|through|and|for|or"
    r"|between|circa|c\.|spring|summer|autumn|fall|winter|year|around|about|back|than|election|class|,)[ \xa0]$|,[ "
    r"\xa0]$"
)
_PEOPLE_AFTER = regexp(
    r"[ \xa0](?:[a-z-]+[ \xa0]){0,2}(?:people|men|women|children|troops|soldiers|police|workers|jobs|homes"
    r"|protesters|demonstrators|residents|students|migrants|refugees|families|victims|civilians|members|employees"
    r"|staff|votes)(?!\w)"
)
_AGE_BEFORE = regexp(r"(?:\baged?|\bages|\bat age|\bturn(?:s|ed)|\bage of)[ \xa0]$")
_AGE_AFTER = regexp(r"[- \xa0](?:years?|months?|weeks?|days?)[- \xa0]olds?(?!\w)|-year-olds?|-yr-old|-something")
#: "Voters under 30", "those over 60": how old somebody has to be.
_AGE_LIMIT = regexp(
    r"\b(?:people|persons?|those|anyone|everyone|some(?:body|one)|nobody|men|women|voters|child(?:ren)?|kids|adults|youngsters|teenagers"
    r"|boys|girls|pupils|students|players|drivers|workers|patients|residents|customers|passengers|respondents|americans|britons"
    r"|citizens|swimmers|cyclists|riders|users|viewers|listeners|buyers)[ \xa0](?:aged[ \xa0])?"
    r"(?:under|over|above|below|younger than|older than)[ \xa0]$"
)
#: Before a year of two figures.
_SHORT_YEAR = regexp(r"\b(?:of|in|since|spring|summer|autumn|fall|winter|the|from|to|until|by|before|after|class|" + _MONTH + r")[ \xa0]$")
_LINK = regexp(r"(?:https?://|www\.)[^\s]{1,500}")
#: What stands before and behind the "@" of an address.
_USER, _HOST = regexp(r"[\w.+-]{1,60}$"), regexp(r"@[\w.-]{1,60}")
_PRONOUN_ONE = regexp(
    r"(?:^|[\s“\"(])(?:no|some|any|every|this|that|which|the|each|another|only|last|next|number|square|day|back|new"
    r"|other|big|bad|good|right|wrong|as)[ -]$"
)
_ONE_AFTER = regexp(
    r"[ -](?:another|day|time|can|could|may|might|must|should|would|has|thing|more|side|on-one|way|hand|who|that"
    r"|which|to|by)(?!\w)|[-](?:off|sided|on|time|way|size|stop|to|man|woman|liner|handed|piece|dimensional)|[’']s|-"
)
_WERE = regexp(r"[ \xa0](?:had|have|has|were|was|are|is|remained)(?!\w)")


def links(text: str) -> list[tuple[int, int]]:
    """Addresses in the text, which hold numbers that count nothing."""
    found = [m.span() for m in _LINK.finditer(text)] if "://" in text or "www." in text else []
    for m in _HOST.finditer(text) if "@" in text else ():
        if user := _USER.search(text, max(m.start() - 60, 0), m.start()):
            found.append((user.start(), m.end()))
    return sorted(found)


def is_name(text: str, lower: str, start: int, end: int, digits: str, *, counted: bool, measured: bool, title: bool) -> bool:
    """Whether the digits at start..end name, number or date something.

    `counted` when a noun follows, `measured` when a unit or currency does, `title` in a headline.
    """
    before, after = lower[start - 1 : start], lower[end : end + 1]
    if before and before in "-–‑" and start >= 2 and lower[start - 2].isalnum():
        return True
    beside = measured and before == "/" and lower[start - 2 : start - 1].isalpha()  # "10 miles/16 km"
    if before and before in "#@/_\\+=^:" and not beside:
        return True
    if before in ("’", "'") and digits.isdigit() and len(digits) == 2 and _SHORT_YEAR.search(lower, max(start - 16, 0), start - 1):
        # "The class of ’76".
        return True
    if after in ("/", "_", "°", "*") and lower[end + 1 : end + 2].isdigit() and not (measured and after == "/"):
        return True
    if after.isalpha() or (after == "-" and lower[end + 1 : end + 2].isdigit() and before == "-"):
        return True
    if after in (".", ")") and lower[end + 1 : end + 2].isspace() and (start == 0 or before == "\n") and len(digits) <= 2:
        # "2. Be brief": the number of an item.
        return True
    if after == "." and lower[end + 1 : end + 2].isdigit():
        return True
    if (
        after == ")"
        and before.isspace()
        and len(digits) <= 2
        and lower[end + 1 : end + 2] == " "
        and "(" not in lower[max(start - 80, 0) : start].rpartition(")")[2]
    ):
        # "Two aims: 1) to ..., 2) to ...".
        return True
    if digits[0] == "0" and len(digits) > 1 and digits[1] not in ".":
        return True
    if digits.isdigit() and len(digits) > 9:
        return True
    window = lower[max(start - 24, 0) : start]
    if _CLOCK_AFTER.match(lower, end) or (before == ":" and start >= 2 and lower[start - 2].isdigit()):
        return True
    if len(digits) <= 2 and not measured and (
        (_MONTH_BEFORE.search(window) and text[start - len(window) + window.rfind(" ", 0, -1) + 1 : start][:1].isupper())
        or _month_after(text, lower, end)
    ):
        return True
    if _AGE_BEFORE.search(window) or _AGE_AFTER.match(lower, end):
        return True
    year = len(digits) == 4 and _SCORE_OR_YEAR.fullmatch(digits)
    if year and (not _PEOPLE_AFTER.match(lower, end) or _YEAR_WORD.search(window[-10:])):
        return True
    if not measured and _STRONG_BEFORE.search(window):
        return True
    if counted or measured:
        return False
    if "," not in digits and _WEAK_BEFORE.search(window):
        return True
    # ", 45," after a name is an age; "Apollo 11", "Boeing 747" are names.
    alone = window.endswith(", ") and after in (",", ".", ")", ";")
    if len(digits) <= 3 and alone and re.search(r"[A-Z][\w’'.-]*, $", text[max(start - 30, 0) : start]):
        return True
    if (
        not title
        and "," not in digits
        and window.endswith(" ")
        and (m := re.search(r"(?:^|[\s“\"(])([A-Z][\w’'.&-]*) $", text[max(start - 30, 0) : start])) is not None
    ):
        word_start = max(start - 30, 0) + m.start(1)
        # "Smith's 45" are 45 of something.
        possessive = m[1].endswith(("'s", "’s", "s'", "s’"))
        if m[1].endswith("day") and _WERE.match(lower, end):
            # "By Sunday 47 had been recaptured".
            return False
        return not possessive and (not _opens_sentence(text, word_start) or m[1].lower() not in _OPENERS)
    return False


_OPENERS = frozenset(
    "about around some over under at least only just nearly almost the all these those another an a more up "
    "between from in of on by for with to and but or its their his her police"
    " roughly approximately another that this there where when what killed killing among out police officials then "
    "now after before while".split()
)


def _opens_sentence(text: str, at: int) -> bool:
    head = text[max(at - 4, 0) : at].rstrip("“\"‘'( \n")
    return not head or head[-1] in '.!?:;”"’' or "\n" in text[max(at - 3, 0) : at]


def _month_after(text: str, lower: str, end: int) -> bool:
    m = _MONTH_AFTER.match(lower, end)
    return m is not None and any(c.isupper() for c in text[m.start() : m.end()])


def is_age_limit(lower: str, start: int) -> bool:
    """Whether a bare number at `start` says how old people are: "voters under 30"."""
    return _AGE_LIMIT.search(lower[max(start - 44, 0) : start]) is not None


#: "The Group of Seven ministers", "the Magnificent Seven", "the Gang of Four".
_NAMED_BY_NUMBER = regexp(r"\b(?:[Gg]roup of|[Gg]ang of|Magnificent|Chicago|Guildford|Birmingham|Big) $")


def names_a_body(text: str, start: int) -> bool:
    """Whether a number in words with a capital at `start` is the name of a body."""
    return text[start].isupper() and _NAMED_BY_NUMBER.search(text, max(start - 14, 0), start) is not None


def is_pronoun(lower: str, start: int, end: int) -> bool:
    """Whether "one" counts nothing there."""
    return _PRONOUN_ONE.search(lower[max(start - 10, 0) : start]) is not None or _ONE_AFTER.match(lower, end) is not None
