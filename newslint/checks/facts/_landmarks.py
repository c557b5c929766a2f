"""What the article says of where a landmark lies, what it joins or parts, and where a body has its seat."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NamedTuple

from newslint.knowledge import Landmark
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Span

_PLACE = r"[A-Z][\w’'.-]*(?:\s+(?:of\s+|and\s+(?=Herz|Tob))?[A-Z][\w’'-]*){0,3}"
#: From the landmark on: "which links A with B", ", the border between A and B", "separates A from B".
_PAIR = regexp(
    r"(?:,\s+|\s+[–—]\s+|\s+\(|\s+)(?:(?:which|that|a|an|the)\s+)?(?:[A-Z][\w-]+\s+)?(?:[a-z0-9][\w’'-]*\s+){0,8}?(?:between|separat(?:es|ing)|divid(?:es|ing)|link(?:s|ing)|connect(?:s|ing)|join(?:s|ing)|part(?:s|ing))\s+(?:the\s+)?"
    rf"(?P<a>{_PLACE})\s+(?:and|from|with|to)\s+(?:the\s+)?(?P<b>{_PLACE})"
)
_HQ = r"(?:headquarters|headquartered|seat|base|head\s+office|secretariat)"
#: From a body on: ", whose headquarters are in Geneva", ", which has its seat in Paris", " headquarters in Geneva", ", based in Paris".
_SEATED = regexp(
    rf"(?:['’]s?)?(?:,\s+(?:whose\s+{_HQ}\s+(?:is|are)|which\s+(?:has|keeps)\s+its\s+{_HQ}|which\s+is\s+(?:based|headquartered)|with\s+(?:its\s+)?{_HQ}|(?:based|headquartered)|(?:an?|the)\s+(?:[\w.-]+\s+){{1,4}}?(?:based|headquartered))"
    rf"|\s+(?:is\s+(?:based|headquartered)|has\s+its\s+{_HQ}|{_HQ}(?:\s+(?:is|are))?))\s+(?:in|at)\s+(?P<place>{_PLACE})"
)
_OPENING = regexp(rf"\s+in\s+(?P<place>{_PLACE})(?=[,.]?\s+(?!office|bureau|branch|mission)[a-z]|[.,])")
#: "outside the headquarters of the European Central Bank in Brussels": right behind, where the words before leave no doubt.
_BEHIND = regexp(rf"(?:['’]s)?(?:\s+(?:headquarters|secretariat|head\s+office))?,?\s+in\s+(?P<place>{_PLACE})")
#: "Brussels, the seat of the European Central Bank".
_ITS_SEAT = regexp(rf"\b(?P<place>{_PLACE}),\s+(?:the\s+)?(?:seat|home|headquarters)\s+of\s+(?:the\s+)?$")
_SEAT_OF = regexp(r"\b(?:headquarters|seat|secretariat|head\s+office)\s+of\s+(?:the\s+)?$")
_BASED = regexp(r"\b(?!The\s)(?P<place>[A-Z][\w’'.-]*(?:\s[A-Z][\w’'.-]*)?)-(?:based|headquartered)\s+(?:[a-z]+\s+){0,2}$")
#: Seas and other waters and parts of the world, which no list of places has.
_WATERS = frozenset(
    """mediterranean|red sea|black sea|persian gulf|atlantic|pacific|caspian|caspian sea|north sea|baltic|baltic sea|arabian sea|gulf of aden|gulf of oman|caribbean|sea of marmara|aegean
    |indian ocean|adriatic|english channel|sea of azov|atlantic ocean|pacific ocean|arctic|europe|asia|africa|north america|south america|south china sea|east china sea|gulf of mexico
    |bay of bengal|dead sea|mediterranean sea|caribbean sea|ionian sea|sinai""".replace("\n", "").replace("    ", "").split("|")
)


class Wrong(NamedTuple):
    """`span` covers a landmark and what is wrongly said of it; `said` is the wrong place, `right` what the knowledge has."""

    row: Landmark
    span: Span
    said: str
    message: str
    #: The country or city is fixed only as far as history did not move it.
    seat: bool


_index: tuple[tuple[Landmark, ...], dict[str, list[tuple[str, Landmark]]]] = ((), {})


def _forms(rows: tuple[Landmark, ...]) -> dict[str, list[tuple[str, Landmark]]]:
    """Forms of names by their first word, longest first; made once for a list of rows."""
    global _index
    if _index[0] is not rows:
        made: dict[str, list[tuple[str, Landmark]]] = {}
        for row in rows:
            if row.kind in ("country", "site", "continent", "world region", "sea", "area", "island"):
                continue
            for form in (row.name, *row.variants):
                made.setdefault(re.split(r"[\s’'.-]", form)[0], []).append((form, row))
        for forms in made.values():
            forms.sort(key=lambda f: -len(f[0]))
        _index = (rows, made)
    return _index[1]


#: A thing taken up by its kind in the next sentence.
_AGAIN = regexp(r"\b[Tt]he\s(?P<n>waterway|passage|crossing|link|canal|strait|channel|tunnel|bridge|river|lake|pass|dam)\b(?=,|\s[a-z])")
_HEAD = regexp(r"[’'-]")
#: The name goes on, or is the tail of a longer one.
_GOES_ON = regexp(r"[\w-]|\s[A-Z]")
_TAIL = regexp(r"[A-Z][\w’'-]*(?<!based)(?<!headquartered)\s$")


def find(doc: Document) -> Iterator[Wrong]:
    """The wrong claims of a text."""
    rows = doc.knowledge.landmarks()
    if not rows:
        return
    forms, text, after = _forms(rows), doc.text, 0
    for token in doc.tokens:
        if not token.capitalised or token.span.start < after:
            continue
        start = token.span.start
        for form, row in forms.get(token.text) or forms.get(_HEAD.split(token.text)[0]) or ():
            end = start + len(form)
            if not text.startswith(form, start) or _GOES_ON.match(text, end):
                continue
            if not _TAIL.search(text[max(start - 20, 0) : start].replace("The ", "the ")):
                after = end
                yield from _judged(doc, row, Span(start, end))
                for again in _AGAIN.finditer(text, end, end + 260) if len(row.joins) > 1 else ():
                    # Of another one, where one of its kind is named between.
                    between = text[end : again.start()]
                    if len(re.findall(r"\.\s|\n\n", between)) in (1, 2) and between.count(". ") < 2 and (again["n"] in ("waterway", "passage", "crossing", "link") or again["n"] in row.name.lower()) and again["n"].capitalize() not in between:
                        yield from _judged(doc, row, Span(*again.span()))
                break


def _judged(doc: Document, row: Landmark, name: Span) -> Iterator[Wrong]:
    text, sentence = doc.text, doc.sentence_at(name.start)
    stop = min(sentence.end, name.end + 130)
    if row.seats:
        yield from _seat(doc, row, name, sentence, stop)
        return
    allowed = {*row.joins, *row.countries, *row.within}
    if len(row.joins) > 1 and (m := _PAIR.match(text, name.end, stop)):
        said = [m["a"], m["b"].rstrip(".")]
        bad = [s for s in said if not _among(doc, s, allowed)]
        if bad and all(_known(doc, s) or _among(doc, s, allowed) for s in said):
            yield Wrong(row, Span(name.start, m.start("b") + len(said[1])), " and ".join(said), f"{row.name} is between {_list(row.joins[:2])}, not {' and '.join(said)}", False)
        return


def _seat(doc: Document, row: Landmark, name: Span, sentence: Span, stop: int) -> Iterator[Wrong]:
    text = doc.text
    m = _SEATED.match(text, name.end, stop)
    span = Span(name.start, m.end("place")) if m else name
    if not m and (m := _BASED.search(text[sentence.start : name.start])):
        span = Span(sentence.start + m.start("place"), name.end)
    if not m and (m := _ITS_SEAT.search(text[sentence.start : name.start])):
        span = Span(sentence.start + m.start("place"), name.end)
    if not m and _SEAT_OF.search(text[sentence.start : name.start]) and (m := _BEHIND.match(text, name.end, stop)):
        span = Span(name.start, m.end("place"))
    if not m and ("Court" in row.name or "Parliament" in row.name or row.kind == "legislature" or ("Central Bank" in row.name and text[sentence.start : name.start] in ("", "The "))):
        m = _OPENING.match(text, name.end, stop)
        span = Span(name.start, m.end("place")) if m else name
    if not m:
        return
    # A full stop is the sentence's.
    said = m["place"].rstrip(".")
    span = Span(span.start, span.end - len(m["place"]) + len(said)) if span.end > name.end else span
    rows = [p for p in _rows(doc, said) if p.kind == "city"]
    if not rows or _among(doc, said, set(row.seats)):
        return
    if any(s in (p.region, p.country) for p in rows for s in row.seats):
        return
    yield Wrong(row, span, said, f"the seat of {row.name} is {' or '.join(row.seats)}, not {said}", True)


def _rows(doc: Document, said: str) -> tuple[Any, ...]:
    """The places of a name or of an adjective."""
    words = said.strip(" ,.'’").split()
    for n in range(len(words), 0, -1):
        name = re.sub(r"['’]s?$", "", " ".join(words[:n]))
        if rows := (*doc.knowledge.places(name), *doc.knowledge.by_demonym(name)):
            return rows
    return ()


def _known(doc: Document, said: str) -> bool:
    return fold(said) in _WATERS or any(p.kind in ("country", "region") for p in _rows(doc, said))


def _among(doc: Document, said: str, allowed: set[str]) -> bool:
    """Whether what is said is one of the allowed names, in any form."""
    folded = {fold(a).removesuffix(" sea").removesuffix(" ocean") for a in allowed}
    if fold(said).removesuffix(" sea").removesuffix(" ocean") in folded or any(fold(said).startswith(f + " ") for f in folded):
        return True
    return any(fold(form) in folded for p in _rows(doc, said) for form in (p.name, *p.variants))


def _list(names: tuple[str, ...]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}" if names else ""
