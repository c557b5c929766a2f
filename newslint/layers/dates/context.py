"""What stands around an expression: neighbouring words, the sentence, its tense, and names that only look like time."""

from __future__ import annotations

import re
from typing import Literal

from newslint.layers.dates.lexicon import Scan, words
from newslint.regexp import regexp

#: Words that put what follows or precedes in the future.
_FUTURE = words(
    """will shall would'll wo'll 'll expected scheduled set due slated plans plan planned planning upcoming going hopes hope intends aims
    ahead starting begins tomorrow"""
)
_PAST = words(
    """was were had did said told met won lost went came took gave made began left ran saw spoke wrote fell rose grew hit killed shot held
    paid sent sold sought stood struck swore taught thought threw understood wore withdrew broke brought built bought caught chose cut
    dealt drew drove ate fought found flew forgot froze got hung heard hid kept knew laid led lay lent let lit meant overcame put quit
    read rode rang sank sat shook shut sang slept spent spread stole stuck swam became been ago yesterday earlier
    died fled sued lied tied"""
)  # fmt: skip
#: "-ed" words that are no past.
_NOT_PAST = words(
    """need indeed red bed speed feed breed seed weed deed hundred unprecedented alleged so-called united allied wicked sacred naked
    kindred exceed proceed succeed"""
)
#: "With 12 days left until June 10".
_UNITS = words("day days week weeks month months hours minutes")
#: Of the office, and no plan of the sentence: "applied for planning permission on".
_OF_PLANNING = words(
    """permission permit permits consent committee commission board authority authorities department officer officers office
    inspector inspectorate application applications law laws rules rule appeal minister ministry tribunal chief director"""
)
_BE = frozenset(("be", "to", "being", "get"))
_DETERMINERS = words("the a an its his her their this that these those our my your")
_ABBREVIATIONS = words("mr mrs ms dr prof st gen lt col maj capt sgt gov sen rep rev jr sr no vs u.s u.k")

Tense = Literal["past", "future"]


def before(scan: Scan, i: int) -> int:
    """The index of the piece before `i`, white space skipped; -1 at the start of a block."""
    i -= 1
    if i >= 0 and scan.classes[i] == " ":
        i -= 1
    return i if i >= 0 and scan.classes[i] != "\n" else -1


def after(scan: Scan, j: int) -> int:
    """The index of the first piece from `j` on that is no white space; -1 at the end of a block."""
    if j < len(scan.classes) and scan.classes[j] == " ":
        j += 1
    return j if j < len(scan.classes) and scan.classes[j] != "\n" else -1


def piece(scan: Scan, i: int) -> str:
    """The piece at `i`, "" for -1."""
    return scan.pieces[i] if i >= 0 else ""


def _ends(scan: Scan, k: int) -> bool:
    """Whether a sentence ends with the mark at `k`."""
    classes, pieces = scan.classes, scan.pieces
    n = k + 1
    while n < len(classes) and pieces[n] in "\"”’'»)]":
        n += 1
    if n < len(classes) and classes[n] not in " \n":
        return False
    follow = piece(scan, after(scan, n))
    if follow[:1].islower():
        return False
    if pieces[k] == "." and k:
        last = pieces[k - 1]
        if (
            (classes[k - 1] in "Mw" and len(last) < 5 and last != "May")
            or last.lower() in _ABBREVIATIONS
            or (len(last) == 1 and last.isupper())
        ):
            return False
    return True


#: Pieces to either side beyond which no word of a sentence says anything of a date.
REACH = 160


def sentence(scan: Scan, i: int) -> tuple[int, int]:
    """The pieces of the sentence around piece `i`, as far as they matter: first and end (exclusive)."""
    classes = scan.classes
    a, lowest = i, max(i - REACH, 0)
    while a > lowest and classes[a - 1] != "\n" and not (classes[a - 1] in ".!?" and _ends(scan, a - 1)):
        a -= 1
    b, end = i, min(len(classes), i + REACH)
    while b < end and classes[b] != "\n":
        if classes[b] in ".!?" and _ends(scan, b):
            break
        b += 1
    return a, b


def _cue(scan: Scan, k: int) -> Tense | None:
    word = scan.pieces[k].lower()
    if word in _FUTURE and not (word == "planning" and piece(scan, after(scan, k + 1)).lower() in _OF_PLANNING):
        return "future"
    due = word == "to" and piece(scan, before(scan, k)).lower() in ("is", "are")
    if due and piece(scan, after(scan, k + 1)).lower() not in _DETERMINERS:
        return "future"  # "is to present a draft"; not "the road is to the west"
    if word in _PAST or (len(word) > 4 and word.endswith("ed") and word not in _NOT_PAST):
        previous = piece(scan, before(scan, k)).lower()
        if previous in _BE or (word == "left" and previous in _UNITS):
            return None
        return "past"
    return None


def tense(scan: Scan, i: int, j: int) -> Tense | None:
    """The tense of the words nearest to the expression `i`..`j`: first to the left, then to the right, inside its sentence.

    What something comes after is past where no word says otherwise.
    """
    a, b = sentence(scan, i)
    b = max(b, j)
    behind = False
    for k in range(i - 1, a - 1, -1):
        if scan.classes[k] not in " ,-" and (found := _cue(scan, k)):
            return found
        behind = behind or scan.pieces[k].lower() in ("after", "following")
    for k in range(j, b):
        if scan.classes[k] not in " ,-" and (found := _cue(scan, k)):
            return found
    return "past" if behind else None


# Names ------------------------------------------------------------------------------------------------------------------

#: Words that make a name of the weekday before them: newspapers, programmes, people.
_AFTER_WEEKDAY = words(
    """Times Telegraph Mirror Express Mail Post Herald World Independent Sun Star People Business Evening Addams Weld Night Murder Tribune
    Territorian Age Mass School"""
)
_NIGHT_NAMES = words("Live Football Lights Fever Raw Smackdown Takeover")
_BEFORE_WEEKDAY = words("Bloody Sheffield Ruby Freaky Joe Girl Taco Throwback Happy Gloomy Blue Manic Casual Fat")
_PERSON = (
    r"\b(?:(?:Mr|Mrs|Ms|Miss|Dr|Lady|Lord|Sir|Theresa|Jan|Judge|Brian|Fredric)\.? {0}\b"
    r"|{0}(?:’s|'s)? (?:said|says|told|added|government|administration|loyalist|resigned|faces|insisted))"
)


def names_weekday(scan: Scan, i: int, j: int) -> bool:
    """Whether the weekday at `i`..`j` belongs to a name ("Sunday Times", "Sheffield Wednesday")."""
    follow = after(scan, j)
    if follow >= 0 and scan.pieces[j : j + 1] == [" "] and scan.pieces[follow] in _AFTER_WEEKDAY:
        return scan.pieces[follow] not in ("Night", "Evening", "Mass", "School") or piece(scan, after(scan, follow + 1)) in _NIGHT_NAMES
    if scan.pieces[j - 1] == "Night" and follow >= 0 and scan.pieces[follow] in _NIGHT_NAMES:
        return True
    previous = before(scan, i)
    if piece(scan, previous) in _BEFORE_WEEKDAY:
        return True
    return piece(scan, previous) == "on" and piece(scan, before(scan, previous)) == "Mail"


#: Prepositions that make a time of a month's name, whatever else it may be.
_SURE = words("in since until till during throughout late early mid last next this every each mid-")
#: Between these and a noun a month is an attribute: "an August referendum".
_ARTICLES = frozenset(("the", "a", "an", "its", "his", "her", "their", "that"))
_LIKELY = words("by from to through before after for of between and or around about starting beginning over with the")
_WEAK = words("March April May June August Jan Dec Jun Mar Apr Sep Aug Nov Oct Feb Jul Sept")


def _is_person(scan: Scan, i: int, name: str) -> bool:
    """Whether the text near by uses a month's name for a person: "Mrs May", "May said"."""
    at = scan.starts[i]
    return bool(re.search(_PERSON.format(name), scan.text[max(at - 5000, 0) : at + 5000]))


def is_month(scan: Scan, i: int, j: int) -> bool:
    """Whether the month's name at `i`..`j`, without day and year, is a month and no person, verb or title."""
    name = scan.pieces[i]
    previous, follow = before(scan, i), after(scan, j)
    left = piece(scan, previous)
    right = piece(scan, follow)
    spaced = scan.pieces[j : j + 1] == [" "]
    name_follows = spaced and right[:1].isupper() and scan.classes[follow] in "xXGQ" and len(right) > 1
    if name.isupper() and len(name) < 5:
        return False
    if left.lower() in _SURE:
        return right not in ("Madness",)
    if left == "-" and scan.classes[i - 1] == "-":
        return i >= 2 and scan.classes[i - 2] in "MEdt"
    if name_follows:
        return False
    capital = left[:1].isupper() and scan.classes[previous] in "xX" and left.lower() not in _ARTICLES
    if capital or (left == "." and re.fullmatch(r"[A-Z]|Mrs?|Ms|Dr", piece(scan, previous - 1))):
        return False
    if name in _WEAK:
        if len(name) < 5 and name not in ("May", "June") and not left:
            return False
        if left.lower() in _LIKELY or left.lower() in _ARTICLES:
            if left.lower() in _ARTICLES and (
                follow < 0 or not spaced or scan.classes[follow] != "x" or right in ("for", "against", "that", "has", "was", "will")
            ):
                return False
            return name in ("March",) or not _is_person(scan, i, name)
        return scan.classes[previous] == "M" if previous >= 0 else False
    return True


_UNIT_AFTER_YEAR = regexp(
    r"(?:people|troops|metres?|meters?|miles?|km|kilometres?|feet|ft|dollars|euros|pounds|tons|tonnes|men|women|children|hours|jobs|homes|acres|hectares|votes|seats|employees|workers|soldiers"
    r"|students|years|days|square|more|or|other|million|billion|percent|per|GMT|m|kg|mph|rpm|words|calories|residents|members|fans|spectators)\b"
)
_BEFORE_YEAR_NO = words(
    """flight room route boeing airbus highway interstate channel no number about approximately nearly almost some over than least most up
    roughly only another additional further exactly total pages page lot area code windows model type section article paragraph chapter
    line apartment suite building"""
)
_BEFORE_YEAR = words(
    """in since by until till during before after of from to through between and or the early late mid around circa ca about year spring
    years summer autumn fall winter a an this that his her its their our every for as than with on at into throughout when was is novel born
    died founded built"""
)


def is_year(scan: Scan, i: int) -> bool:
    """Whether the four-digit number at `i` is a year."""
    value = int(scan.pieces[i])
    previous, follow = before(scan, i), after(scan, i + 1)
    left, right = piece(scan, previous).lower(), piece(scan, follow)
    if left == "." and piece(scan, previous - 1) in ("b", "d"):
        left = "born"  # "Maas (b. 1957)"
    if not 1000 <= value <= 2199 or left in _BEFORE_YEAR_NO:
        return False
    if i and scan.classes[i - 1] in "-/" and i > 1 and scan.classes[i - 2] not in " ME(":
        return False
    nxt = scan.classes[i + 1 : i + 2]
    if nxt in ("-", "/", "%", ":") and nxt and scan.classes[i + 2 : i + 3] not in ("x", "U", "e", " "):
        return False
    spaced = nxt == " "
    if (
        spaced
        and right
        and (_UNIT_AFTER_YEAR.match(right) and not (left in ("in", "since") and right in ("more", "or", "other", "people")))
    ):
        return False
    if right in ("year", "years") and piece(scan, after(scan, follow + 1)) in ("old", "-"):
        return False  # "a 2000 year old tradition"
    plural = (
        spaced
        and right.islower()
        and len(right) > 3
        and right.endswith("s")
        and right not in ("was", "this", "does", "has", "versus", "perhaps", "always", "previous")
    )
    if left in ("in", "since", "during", "until", "till", "circa", "mid", "early", "late", "year", "dated"):
        return value >= 1000 and not (plural and value < 1800)
    if value < 1500 or value > 2100:
        return False
    if left in ("the", "this", "his", "her", "its", "their", "our", "spring", "summer", "autumn", "fall", "winter", "a", "an"):
        return True
    if plural and not 1900 <= value <= 2060:
        return False
    if left in _BEFORE_YEAR:
        return not plural or left in ("by", "of", "before", "after")
    if left in ("(", "[", ",", ";", ":", "–", "-", "—", "'", "’", "s", '"', "“", "&", "/"):
        return 1700 <= value <= 2060 and not plural
    if not left:
        return 1900 <= value <= 2060 and (
            not right or right in ("was", "is", "has", "will", "saw", "brought", "marked", "marks", "ended", "began")
        )
    capital = piece(scan, previous)[:1].isupper()
    return 1900 <= value <= 2060 and not plural and (capital or scan.classes[previous] in "MWX" or left.endswith(("ed", "ing", "ly")))


#: What may follow "on a Sunday morning" where the day is nobody's: no noun, as in "a Sunday interview".
_AFTER_A_DAY = words(
    "in of on at when while that which who and but or to with after before because so as by for from during like is was it he she they you"
)


def any_weekday(scan: Scan, i: int, j: int) -> bool:
    """Whether a weekday is any of its name: "on a Sunday morning when", "one Friday in May"; "a Sunday interview" was given last Sunday."""
    if piece(scan, before(scan, i)).lower() not in ("a", "one", "any", "some", "another"):
        return False
    follow = after(scan, j)
    word = piece(scan, follow)
    return follow < 0 or not word[:1].isalpha() or word.lower() in _AFTER_A_DAY
