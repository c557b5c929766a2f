"""An ordinal above the size of the set that it is told of: "the third of two", "Game 8 of a best-of-seven series"."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS, ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

NAMES = {int(v): k for k, v in ORDINALS.items() if v <= 30}


class Beyond(NamedTuple):
    """An ordinal, the count that it is above, and what to say of them."""

    ordinal: Span
    size: Span
    message: str


def name(n: int) -> str:
    """ "Third", "31st"."""
    suffix = "th" if 10 <= n % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(n % 10, "th")
    return NAMES.get(n, f"{n}{suffix}")


_W = r"[\w’'.&-]+"
#: Words between an ordinal and "of": "hearing", "and last", "and final day", "public hearing".
_OF = regexp(
    rf"(?P<noun>(?:[ \n,](?:and[ \n])?(?:last|final)(?:,)?)?(?:[ \n](?!of\b|in\b|on\b|from\b|out\b|and\b|or\b)[A-Za-z-]+){{0,3}}?)"
    rf",?[ \n](?:out[ \n])?(?P<prep>of|in|on|from|during)[ \n](?P<gap>(?:{_W}[ \n]){{0,5}}?)(?P<best>(?:a[ \n])?best[- ]of[- ])?$"
)
#: What may stand between "of" and the count.
_DETERMINERS = frozenset(
    "the a an its his her their our my your these those all only just what were was planned scheduled new such series set run total"
    " trilogy string cycle of best-of- no fewer than remaining original public successive separate".split()
)
#: Other counts in the same place: "the third of two hundred", "the second of its two-hour sittings".
_TIME = frozenset("year day month week decade season hour minute second percent century night weekend quarter".split())
#: Things that are the same, counted by different nouns: the ordinal's noun, and the one of "a four-part series".
_KINDS = (
    "part installment instalment episode article story chapter film book volume novel report piece column entry segment programme program",
    "city country nation town state stop date venue concert leg port",
    "game match test contest race leg fixture meeting",
    "day session",
    "round fight bout heat",
    "act scene",
    "set",
    "stage leg lap hole",
    "week",
    "man woman person member juror justice judge crew player",
    "concert night show performance date gig",
    "leg match tie game",
    "phase step stage tranche",
    "year season",
    "month",
    "inning",
    "book volume",
    "child son daughter",
)
_CLASSES: dict[str, set[int]] = {}
for _n, _line in enumerate(_KINDS):
    for _word in _line.split():
        _CLASSES.setdefault(_word, set()).add(_n)
_PLACE = regexp(
    r"\b(?:finish\w*|came|come|comes|placed|ranked|rank|seeded|lies?|lying|stands?|sits?|place)[ \n](?:in[ \n])?(?:the[ \n])?$",
    re.IGNORECASE,
)
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "X": 10}
_THINGS = "game|act|round|set|leg|day|part|stage|week|match|chapter|episode|test|race|hole|lap|heat|volume|phase|step|fight|inning|period|session|concert|night|year|month|season|lecture|lesson|module|scene|book|film|floor|disc|stop|etape"
_NUMBERED = regexp(
    rf"\b(?P<kind>{_THINGS}|installment|instalment)[ \n](?P<n>\d{{1,2}}|[IVX]{{1,4}}|(?i:{'|'.join(w for w, v in CARDINALS.items() if 2 <= v <= 20)}))\b(?![.,]\d|-|[ \n]of[ \n]\w+[ \n]of)",
    re.IGNORECASE,
)
_SERIES = regexp(
    r"\b(?:(?P<best>best[- ]of[- ])(?P<of>\w+)|(?P<n>\d{1,2}|[a-z]+)-(?P<kind>" + _THINGS + r")(?:[ \n]|-))",
    re.IGNORECASE,
)


#: "The fourth and final day of the three-day conference": a duration, no count.
_DAYS = regexp(
    r"(?:[ \n]and[ \n](?:last|final))?[ \n](?P<unit>day|week|month|hour|year|night)[ \n](?:of|in)[ \n](?:the|a|an|its|their|his|her|this)[ \n](?:[\w’'-]+[ \n])??(?P<n>\w+)-(?P=unit)(?!-)[ \n](?!extension|deadline|delay)"
)


#: "The eighth of seven nights".
_OF_TIME = regexp(r"[ \n]of[ \n](?:the[ \n]|its[ \n]|their[ \n])?(?P<n>[a-z]+|\d{1,2})[ \n](?:[a-z]+[ \n])?(?P<unit>day|night|week|weekend|month)s\b")


def beyond_days(doc: Document, q: Quantity) -> Beyond | None:
    """ "The fourth day of the three-day conference"."""
    m = _DAYS.match(doc.text, q.span.end)
    if m is None and re.search(r"\b[Tt]he[ \n]$", doc.text[max(q.span.start - 5, 0) : q.span.start]):
        m = _OF_TIME.match(doc.text, q.span.end)
    word = m["n"].lower() if m else ""
    size = int(word) if word.isdigit() else int(CARDINALS.get(word, 0))
    if m is None or not 2 <= size < q.low:
        return None
    return Beyond(q.span, Span(*m.span("n")), f"there is no {name(int(q.low))} {m['unit']} of {word}")


def beyond_set(doc: Document, q: Quantity, following: tuple[Quantity, ...]) -> Beyond | None:
    """The set that an ordinal is above, of the counts that follow it in its sentence."""
    text = doc.text
    sentence = doc.sentence_at(q.span.start)
    placed = _PLACE.search(text[max(q.span.start - 24, 0) : q.span.start]) is not None
    for count in following[:2]:
        if count.span.start >= sentence.end or count.kind != "cardinal" or count.low != int(count.low) or count.low != count.high:
            continue
        if re.match(r"[A-Z]\w+[ \n][A-Z]", text[count.span.start : count.span.end + 2]):
            continue  # "the third of Two Rivers County's districts"
        if not 2 <= count.low < q.low or count.approximate or count.bound == "min" or count.values or count.per or count.scale:
            continue
        m = _OF.fullmatch(text[q.span.end : min(count.span.start, q.span.end + 200)])
        if m is None or (placed and (m["prep"] != "of" or m["noun"] or m["gap"])) or re.match(
            r"[ \n](?:or|to|and|-)[ \n]?(?:\d|more)|[ \n]times?\b|[ \n-](?:dozen|score)", text[count.span.end : count.span.end + 9]
        ):
            continue
        if _fits(m, q, count, text):
            n = int(count.low)
            what = (
                f"a best of {n} has no more than {n}" if m["best"] else f"there is no {name(int(q.low))} of {count.number.of(text).lower()}"
            )
            return Beyond(q.span, count.span, what)
    return None


def _fits(m: re.Match[str], q: Quantity, count: Quantity, text: str) -> bool:
    """Whether the count is the size of the set in which the ordinal has its place."""
    if m["best"]:
        return True
    words = [w for w in m["noun"].lower().replace(",", " ").split() if w not in ("and", "last", "final", "more")]
    unit = count.noun
    if count.compound and (joined := re.match(r"-([a-z]+)(?![a-z])", text[count.number.end : count.number.end + 40].lower())):
        unit = joined[1]
        if re.match(r"-[a-z]+-(?:old|long)", text[count.number.end : count.number.end + 40]):
            return False
    if re.match(r"[a-z-]*[ \n](?:extension|delay|postponement|deadline|limit|extended)", text[count.span.end : count.span.end + 40]):
        return False
    gap = m["gap"].split()
    owned = all(w.lower() in _DETERMINERS or re.search(r"[’']s?$|s[’']$", w) or w[0].isupper() for w in gap)
    if not words:
        # "The third of two": no noun of its own; "a third of the two-hour hearing" is a share.
        whole = re.search(r"\b(?:series|set|run|string|trilogy|cycle)[ \n]of\b", m["gap"]) is not None
        if count.compound or (m["prep"] not in ("of", "from") and not whole) or unit in _TIME:
            return False
        return owned and not (text[max(q.span.start - 2, 0) : q.span.start].lower() == "a " and not count.noun)
    if unit is None:
        return m["prep"] == "of" and owned
    own = words[-1]
    same = own[:4] == unit[:4] or bool(_CLASSES.get(own.rstrip("s"), set()) & _CLASSES.get(unit, set()))
    if unit in _TIME and not (same and count.compound):
        return False
    return (
        same
        and (owned or count.compound)
        and (
            m["prep"] in ("of", "on")
            or (m["prep"] in ("in", "from", "during") and (count.compound or "series" in m["gap"] or unit == own.rstrip("s")))
        )
    )


def numbered_beyond(doc: Document) -> list[Beyond]:
    """ "Game 8" beside "best-of-seven", "Act IV" of "the three-act opera"."""
    text = doc.text
    out = []
    for m in _NUMBERED.finditer(text):
        at = Span(*m.span())
        n = _ROMAN.get(m["n"].upper()) or (int(m["n"]) if m["n"].isdigit() else int(CARDINALS.get(m["n"].lower(), 0)))
        if not n or doc.in_quotation(at):
            continue
        sentence = doc.sentence_at(at.start)
        for s in _SERIES.finditer(text, max(sentence.start, at.start - 100), min(sentence.end, at.end + 100)):
            word = (s["of"] or s["n"] or "").lower()
            size = int(word) if word.isdigit() else int(CARDINALS.get(word, 0))
            if not size or size >= n:
                continue
            between = text[min(m.end(), s.end()) : max(m.start(), s.start())]
            if len(between) > 60 or (not s["best"] and re.search(r",|\b(?:after|before|and|but)\b", between)):
                continue
            if (s["best"] and m["kind"].lower() in ("game", "match", "set", "race", "fight")) or (
                s["kind"] and s["kind"].lower() == m["kind"].lower()
            ):
                what = f"a best of {size} has no more than {size}" if s["best"] else f"there is no {m.group()} of {word}"
                out.append(Beyond(at, Span(s.start("of" if s["best"] else "n"), s.end("of" if s["best"] else "n")), what))
                break
    return out
