"""Who took part in what everybody knows, these and no others: "Michael Collins, who walked on the moon with Neil Armstrong", "opened by the
Queen and Helmut Kohl", "the powers that signed it, Britain, France, Italy, Russia and China", "Germany invaded Czechoslovakia on Sept. 1, 1939"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.facts import _places
from newslint.checks.facts._mention import ABOUT
from newslint.checks.facts._patterns import DOUBT, readable, said_at
from newslint.knowledge import phrases
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Finding, Span

_TITLE = r"(?:(?!(?:and|plus|or|but|with|not|except|without|to|by|in|from|against|for|that|which|who)\b)(?:[a-z][a-z’'-]*|President|Chancellor|Chairman|Prime\s+Minister|Premier|Foreign\s+Minister|Queen|King|Sir|Dr\.?|Col\.|Cmdr\.|Capt\.|Gen\.|Sgt\.|German|French|British|American|Soviet|Russian|Italian)\s+){0,4}"
#: Between who did a thing and the words for it: "X, who in 1969", "X and his crew", "X had".
_DOER = regexp(r"(?:,?\s+Jr\.)?(?:,(?:[^,;:]{2,50},)?)?(?:\s+(?:who|had|has|have|once|later|first|both|also|then|together|famously|there|was|were|became|the|in\s+(?:[A-Z][a-z]+\s+)?\d{4}|,))*\s+")
#: Between one and the next of those who are named together.
_JOINT = regexp(rf"(?:\s+of\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?)?(?:,|,?\s+and|\s+with|\s+or)\s+(?:in\s+|at\s+)?{_TITLE}")
_WITH = regexp(rf",?\s+(?:with|alongside|beside|together\s+with)\s+{_TITLE}")
_BY = regexp(rf"(?:\s+(?:in|on|of)\s+(?:[A-Z][a-z]+\.?\s+\d{{1,2}},\s+\d{{4}}|[^,;:.]{{3,24}}?))?,?(?:\s+(?:which|that))?(?:\s+(?:was|is|were|signed|agreed|reached|struck|negotiated|made|concluded|achieved|conquest|first))*\s+(?:by|between|among)\s+{_TITLE}")
_BESIDE = regexp(rf"(?:\s+(?:were|was|are|is)|,|:|\s+\(|\s+[—–-])?\s*{_TITLE}")
_ENDS_OPEN = regexp(r"\b(?:in|at|by|from)$")
_BEFORE = regexp(r"(?:,\s+(?:the\s+)?|\s+(?:were|was|are|made\s+up|formed|as)\s+(?:the\s+)?(?:three\s+|other\s+)?)$")
_OBJECT = regexp(r"\s+(?:the\s+)?(?:[a-z-]+\s+){0,2}(?:islands?\s+of\s+)?")
#: What did not happen, or on a stage.
_UNREAL = regexp(r"\b(?:films?|movies?|plays?|actors?|dream\w*|want\w*|hop(?:e|ed|es|ing)|train\w*|next|will|plan\w*|like|replica|reenact\w*|simulat\w*|played|portray\w*|musical|since|excluding|except|without|but\s+not|neither|nor|refus\w+|oppos\w+|unlike|as\s+well\s+as)\b", re.IGNORECASE)


class _Row(NamedTuple):
    what: str
    sort: str
    told: str
    ways: tuple[str, ...]
    beside: tuple[tuple[str, ...], ...]
    who: tuple[str, ...]


class _Named(NamedTuple):
    """One who is named, and whether the row has them; None where that is not known."""

    span: Span
    known: bool | None


@cache
def _rows() -> tuple[_Row, ...]:
    return tuple(
        _Row(what, sort, told, tuple(w.strip() for w in way.split(";")), tuple(tuple(g.split("/")) for g in beside.split("+") if g), tuple(who.split("/")))
        for what, sort, told, way, beside, who in _data.rows("terms/casts.tsv")
    )


@cache
def _families() -> frozenset[str]:
    """The last names of all persons of the table."""
    return frozenset(fold(w).split()[-1] for row in _rows() if row.sort == "person" for w in row.who)


def find(doc: Document) -> Iterator[Finding]:
    """Findings on those who had no part in a thing."""
    for row in _rows():
        if not all(any(w in doc.text for w in group) for group in row.beside):
            continue
        for m in (m for way in row.ways for m in phrases.pattern(way).finditer(doc.text)):
            sentence = doc.sentence_at(m.start())
            said = sentence.of(doc.text)
            # The thing itself may stand in the sentence before; its year not.
            if m.end() > sentence.end or not readable(doc, sentence) or not all(any(w in (said if re.search(r"\d", "".join(g)) else doc.text) for w in g) for g in row.beside):
                continue
            named = _TOLD[row.told](doc, row, Span(*m.span()), sentence)
            wrong = _wrong(row, named)
            if wrong is None or said.rstrip().endswith("?"):
                continue
            end = max(m.end(), wrong.span.end)
            if DOUBT.search(doc.text, sentence.start, end) or _UNREAL.search(doc.text, sentence.start, end) or ABOUT.search(doc.text, sentence.start, m.start()):
                continue
            yield said_at(doc, wrong.span, f"{wrong.span.of(doc.text)} had no part in {row.what}: {', '.join(_shown(row))}")
            return


def _shown(row: _Row) -> list[str]:
    """The names of a row, each of one once."""
    last = {w.split()[-1] if row.sort == "person" else w: w for w in reversed(row.who)}
    return list(reversed(last.values()))[:6]


def _wrong(row: _Row, named: list[_Named]) -> _Named | None:
    """The one that is no part of it; of several only beside those who are."""
    strangers = [n for n in named if n.known is False]
    right = [n for n in named if n.known]
    if row.told == "of" and row.sort == "land" and len(named) > 1 and len(right) < 2 and len(row.who) > 3:
        return None
    return strangers[0] if len(strangers) == 1 and len(named) - len(right) == 1 else None


def _people(doc: Document, row: _Row, start: int, end: int) -> list[_Named]:
    ends = {fold(w).split()[-1] for w in row.who}
    out = []
    for n in doc.names.mentions:
        if n.kind == "person" and start <= n.span.start and n.span.end <= end and not n.possessive:
            last = fold(n.text).split()[-1]
            whole = " " in n.text or bool(n.title)
            out.append(_Named(Span(*n.span), last in ends or ("Elizabeth" in n.text and any("Elizabeth" in w for w in row.who)) or (False if whole or last in _families() or doc.knowledge.by_family(n.text) else None)))
    return out


#: How large a town is that nobody takes for a street or a person.
_TOWN = 100_000


def _places_in(doc: Document, row: _Row, start: int, end: int) -> list[_Named]:
    """The countries of a stretch of text, and its towns where the row is of places."""
    out: list[_Named] = []
    last = -1
    for t in doc.tokens:
        if t.span.start >= end:
            break
        if t.span.start < max(start, last) or not t.capitalised:
            continue
        if row.sort == "place" and t.text in row.who:
            # A stadium is no town.
            last = t.span.end
            out.append(_Named(t.span, True))
            continue
        place = _places.at(doc, t.span.start)
        town = place is not None and row.sort == "place" and max((r.population for r in place.of_kind("city")), default=0) >= _TOWN
        if place is None or not (town or place.of_kind("country", "region") or _places.same_name(doc, place.text, row.who)) or place.span.end > end:
            continue
        last = place.span.end
        if re.match(r"['’]s?\b|\s[A-Z][a-z]", doc.text[last : last + 3]):
            continue
        right = _places.same_name(doc, place.text, row.who) or place.text in ("America", "Holland")
        out.append(_Named(place.span, True if right else False if town or place.of_kind("country") else None))
    return out


#: Armed groups that are taken for one another.
_GROUPS = regexp(r"(?<![\w-])(?:Hamas|Hezbollah|Islamic State|Islamic Jihad|Fatah|[Aa]l[ -]Qa(?:id|ed)a|Taliban|Houthis|Boko Haram|al[ -]Shabab|Muslim Brotherhood)(?![\w-])")


def _groups(doc: Document, row: _Row, start: int, end: int) -> list[_Named]:
    return [_Named(Span(*m.span()), m.group() in row.who) for m in _GROUPS.finditer(doc.text, start, end)]


def _all(doc: Document, row: _Row, start: int, end: int) -> list[_Named]:
    return (_people if row.sort == "person" else _groups if row.sort == "group" else _places_in)(doc, row, start, end)


def _run(doc: Document, named: list[_Named], ahead: bool) -> list[_Named]:
    """Those who are joined to the nearest of some names."""
    run = named[-1:] if ahead else named[:1]
    for n in reversed(named[:-1]) if ahead else named[1:]:
        gap = Span(n.span.end, run[0].span.start) if ahead else Span(run[-1].span.end, n.span.start)
        if not _JOINT.fullmatch(doc.text, gap.start, gap.end):
            break
        run = [n, *run] if ahead else [*run, n]
    return run


def _did(doc: Document, row: _Row, told: Span, sentence: Span) -> list[_Named]:
    before = [n for n in _all(doc, row, sentence.start, told.start)]
    run = _run(doc, before, True) if before and _DOER.fullmatch(doc.text, before[-1].span.end, told.start) else []
    behind = _all(doc, row, told.end, sentence.end)
    if behind and _WITH.fullmatch(doc.text, told.end, behind[0].span.start):
        run += _run(doc, behind, False)
    return run


def _by(doc: Document, row: _Row, told: Span, sentence: Span) -> list[_Named]:
    behind = _all(doc, row, told.end, sentence.end)
    link = regexp(r"(?:the\s+)?(?:Queen|King|president)(?:\s+of\s+\w+)?,?\s+and\s+")
    joined = [n for n in behind[:1] if _BY.fullmatch(doc.text, told.end, n.span.start) or ((by := _BY.match(doc.text, told.end)) and link.search(doc.text, by.start(), n.span.start) and n.span.start - by.end() < 30)]
    return _run(doc, behind, False) if joined else []


def _of(doc: Document, row: _Row, told: Span, sentence: Span) -> list[_Named]:
    behind = _all(doc, row, told.end, sentence.end)
    if behind and _BESIDE.fullmatch(doc.text, told.end, behind[0].span.start):
        run = _run(doc, behind, False)
        # "The permanent members of the Council, Germany": one alone may be anything.
        return run if len(run) > 1 or _ENDS_OPEN.search(doc.text, told.start, told.end) else []
    before = _all(doc, row, sentence.start, told.start)
    run = _run(doc, before, True)
    return run if len(run) > 1 and _BEFORE.fullmatch(doc.text, run[-1].span.end, told.start) else []


def _whom(doc: Document, row: _Row, told: Span, sentence: Span) -> list[_Named]:
    behind = _all(doc, row, told.end, sentence.end)
    alone = row.sort == "place" or len(set(re.findall(r"\b(?:18|19|20)\d\d\b", sentence.of(doc.text)))) == 1
    return _run(doc, behind, False) if alone and behind and _OBJECT.fullmatch(doc.text, told.end, behind[0].span.start) else []


_TOLD: dict[str, Callable[[Document, _Row, Span, Span], list[_Named]]] = {"did": _did, "by": _by, "of": _of, "whom": _whom}
