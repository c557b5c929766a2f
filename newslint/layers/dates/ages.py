"""Builders for ages without a word for years ("he was 83", "died at 91") and for jubilees, which are anniversaries in one word."""

from __future__ import annotations

from newslint.layers.dates.build import cardinal
from newslint.layers.dates.context import after, before, piece
from newslint.layers.dates.lexicon import JUBILEE, JUBILEE_OF, UNIT, Scan, words
from newslint.layers.dates.model import Role, TimeExpression

_TURN = words("turn turns turned turning")
_BE = words("is was be ’s 's")
_WHO = words("he she who")
_ONLY = words("just only still already barely nearly almost about over under now")
#: Verbs of dying, and what a career starts with, before "at 83".
_LIFE_VERBS = words(
    """died dies die dead death drowned killed passed succumbed retired retires married elected appointed crowned became debuted debut
    graduated joined born enlisted widowed orphaned emigrated ordained left knighted"""
)
#: What may stand after an age; a noun in the plural would be what the number counts.
_AFTER_AGE = words("when at the and but this last next after before with while as because by for during that now")
#: Capitalised words at the start of a sentence that are nobody.
_NOBODY = words("it this that there what which here today one each all and but then attendance unemployment inflation turnout")


def plain_age(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """She was 83; who turns 60 in May; now 46, he runs; died at 91; at 84, she still runs."""
    count = cardinal(scan.pieces[i].lower()) if scan.classes[i] == "c" else int(scan.pieces[i])
    if scan.classes[i] == "c" and j - i == 3:
        count += cardinal(scan.pieces[j - 1].lower())
    follow = after(scan, j)
    mark = scan.classes[j : j + 1]
    word = piece(scan, follow).lower()
    ends = follow < 0 or mark in (",", ".", ";", ")", ":", "_") or word in _AFTER_AGE or _in_time(scan, follow)
    at = before(scan, i)
    left = piece(scan, at).lower()
    if left in _ONLY and left != "now":
        at = before(scan, at)
        left = piece(scan, at).lower()
    most = 999 if left in _TURN else 120
    if left == "at" and count == 1:
        return None  # "at one he packs up": the hour
    if not 1 <= count <= most or not _of_life(scan, at, left, mark, word, follow, ends):
        return None
    return TimeExpression(scan.span(i, j), "age", "year", count=float(count), unit="year", parts={"cue": scan.span(at, at + 1)})


def _in_time(scan: Scan, follow: int) -> bool:
    """Whether "in 2015", "on Monday", "last year" follows."""
    if piece(scan, follow).lower() not in ("in", "on", "of", "from"):
        return False
    nxt = after(scan, follow + 1)
    return nxt >= 0 and scan.classes[nxt] in "yMWdLH" and piece(scan, follow).lower() in ("in", "on")


def _of_life(scan: Scan, at: int, left: str, mark: str, word: str, follow: int, ends: bool) -> bool:
    """Whether the words before and after a number make it somebody's age."""
    if left in _TURN:
        return ends or word in ("years", "later")
    if left == "now":
        return mark in (",", ".", ";", ")") or (ends and piece(scan, before(scan, at)).lower() in _BE)
    if left in _BE or left == "s":
        subject = before(scan, at) if left != "s" else before(scan, before(scan, at))
        if left == "be":
            subject = before(scan, subject)
        name = piece(scan, subject)
        if name == "," and left in ("is", "was"):
            return ends and (word == "when" or _of_a_life(scan, subject))
        if name.lower() == "age":
            return ends
        named = name[:1].isupper() and len(name) > 1 and scan.classes[subject] in "xX" and name.lower() not in _NOBODY
        return ends and (name.lower() in _WHO or (named and left in ("is", "was")))
    if left in ("as", ":"):
        return ends and piece(scan, before(scan, at)).lower() == "age"
    if left == "at":
        starts = before(scan, at) < 0 or piece(scan, before(scan, at)) in tuple('.!?;”"')
        if starts and piece(scan, at) == "At":
            return mark == "," or piece(scan, follow)[:1].isupper() or word in _WHO
        return (ends or word in ("of", "from", "in", "to")) and _life_verb(scan, at)
    return False


def _of_a_life(scan: Scan, comma: int) -> bool:
    """Whether the clause that ends before "..., was 83" is about a person: it says who, born, died or gives a life in brackets."""
    for k in range(comma - 1, max(comma - 60, -1), -1):
        if scan.classes[k] in ".;!?\n" and not scan.pieces[k - 1].isupper():
            return False
        if scan.pieces[k].lower() in ("who", "born", "died") or (scan.classes[k] == ")" and "y" in scan.classes[max(k - 8, 0) : k]):
            return True
    return False


def _life_verb(scan: Scan, at: int) -> bool:
    """Whether a verb of dying or of a step in life stands before piece `at` in its clause."""
    for k in range(at - 1, max(at - 40, -1), -1):
        if scan.classes[k] in ".;!?\n" and not (k and scan.classes[k] == "." and scan.classes[k - 1] in "Mm"):
            return False
        if scan.pieces[k].lower() in _LIFE_VERBS:
            return True
    return False


def jubilee(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """The centenary, its golden jubilee."""
    word = scan.pieces[i].lower()
    first = i
    count = JUBILEE.get(word)
    if count is None:
        first = before(scan, i)
        count = JUBILEE_OF.get(piece(scan, first).lower())
        if count is None:
            return None
    return TimeExpression(scan.span(first, j), "recurring", "year", count=float(count), unit="year", role="anniversary")


def quarter_century(scan: Scan, i: int, j: int) -> TimeExpression | None:
    """A quarter-century, a quarter of a century ago: 25 years."""
    units = [k for k in range(i, j) if scan.classes[k] == "U"]
    if [scan.pieces[k].lower() for k in units[:2]] not in (["quarter", "century"], ["quarter", "centuries"]):
        return None
    tail = scan.pieces[j - 1].lower()
    role: Role | None = "ago" if tail in ("ago", "back") else "later" if tail == "later" else "earlier" if tail == "earlier" else None
    return TimeExpression(
        scan.span(i, j), "relative" if role else "duration", "year", count=25.0, unit=UNIT["year"], approximate=True, role=role
    )
