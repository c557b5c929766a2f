"""The dateline of a story: the place, day and agency before its first words, or alone below its last."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.checks.dates._calendar import singles
from newslint.layers.dates import TimeExpression
from newslint.layers.names.lexicon import OPENERS
from newslint.regexp import regexp
from newslint.rule import Document, Span


class Dateline(NamedTuple):
    """Place, date and end of a dateline in the text."""

    place: Span
    region: str
    date: TimeExpression | None
    end: int


#: What a dateline ends with; the last one behind which only place, date and agency stand counts.
_DELIMITER = regexp(r"\s*(?:—|–|--|\|)\s*|\s[-_]\s|\.-\s|(?<=/)\.?\s(?=[A-Z])|:\s|\)\s(?=[A-Z“\"‘'])")
_LONGEST_LINE = 100
_AGENCY = regexp(r"\((?:[A-Za-z][\w.’'/& -]{1,30})\)|/(?:[A-Z][\w.’' -]{1,25})/")
#: An agency without brackets, behind the day: "SYDNEY, June 7 AAP -".
_BARE_AGENCY = regexp(r"(?<=\s)[A-Z][A-Za-z]{1,9}(?=\.?\s*$)")
_PLACE = regexp(r"([A-Z][\w.’'-]*[\w.’'](?:[ /-][A-Z][\w.’'-]*){0,3})(?:, ([A-Z][\w.’' -]+?))?")
#: What is neither place nor date and may stand in a dateline: brackets, marks between its parts, a slug of the agency.
_FILLING = regexp(r"[()_|—–:]|-(?=-)|(?<=-)-|(?<!\w)-(?!\w)|(?:^|(?<=\s))(?:UPDATE|CORRECTED|REFILE|WRAPUP|RPT)[ -]?\d*\s*-")
_MARKS = regexp(r"[,.](?=\s*$)|[,.](?=\s\s)|^\s*[,.]")
_NOT_NOW = regexp(r"\b(?:file|updated|photo|image|archive|corrected)\b", re.IGNORECASE)
#: All capitals, but no places.
_NO_PLACE = frozenset("WARNING UPDATE BREAKING EXCLUSIVE OPINION ANALYSIS CORRECTION WATCH VIDEO LIVE NOTE EDITORIAL REVIEW FEATURE PROFILE SPORT SPORTS".split())


def dateline(doc: Document) -> Dateline | None:
    """The dateline of the first paragraph, if it plainly has one."""
    block = next((b for b in doc.blocks if b.kind in ("paragraph", "dateline")), None)
    if block is None:
        return None
    found = None
    for m in _DELIMITER.finditer(doc.text, block.span.start + 3, min(block.span.start + _LONGEST_LINE, block.span.end)):
        found = _header(doc, block.span.start, m) or found
    return found


def closing(doc: Document) -> TimeExpression | None:
    """The date of a dateline that stands below the story, alone in its paragraph: "- PIRAEUS, June 18"."""
    blocks = [b for b in doc.blocks if b.kind in ("paragraph", "item", "dateline", "heading")]
    block = blocks[-1].span if len(blocks) > 1 else None
    days = [x for x in doc.dates if block and block.contains(x.span) and x.kind == "date" and x.month and x.day]
    if block is None or len(days) != 1 or block.end - block.start > _LONGEST_LINE or _NOT_NOW.search(doc.text, block.start, block.end):
        return None
    rest = doc.text[block.start : days[0].span.start] + " " * (days[0].span.end - days[0].span.start) + doc.text[days[0].span.end : block.end]
    for blank in (_AGENCY, _FILLING, _MARKS):
        rest = blank.sub(lambda m: " " * len(m[0]), rest)
    place = _PLACE.fullmatch(rest.strip(" -–—"))
    return days[0] if place and (place[1].isupper() or place[1] in doc.text[: block.start] or doc.knowledge.places(place[1].title())) else None


def _header(doc: Document, start: int, delimiter: re.Match[str]) -> Dateline | None:
    """The dateline from `start` to a mark, if nothing else stands there."""
    end = delimiter.start() + (delimiter[0][0] == ")")
    if _NOT_NOW.search(doc.text, start, delimiter.end()):
        return None
    inside = [x for x in doc.dates if start <= x.span.start and x.span.end <= end and x.kind in ("date", "weekday", "range")]
    day = next((y for x in inside for y in singles((x,)) if y.kind == "date" and y.month and y.day), inside[0] if len(inside) == 1 and inside[0].kind == "weekday" else None)
    if len(inside) > 2 or sum(x.kind == "date" for x in inside) > 1 or (inside and day is None):
        return None
    rest = doc.text[start:end]
    for x in inside:
        a, b = x.span.start - start, x.span.end - start
        rest = rest[:a] + " " * (b - a) + rest[b:]
    agency = _AGENCY.search(rest)
    if agency and not _FILLING.sub("", rest.replace(agency[0], "")).strip(" ,.") and doc.knowledge.places(agency[0][1:-1].title()):
        agency = None  # "(Leeds) —", "June 3 (LEEDS) -": the place itself
    for blank in (_AGENCY, _FILLING, _MARKS) if agency else (_FILLING, _MARKS):
        rest = blank.sub(lambda m: " " * len(m[0]), rest)
    if day is not None and rest[: day.span.start - start].strip(" (") and (bare := _BARE_AGENCY.search(rest, day.span.end - start)):
        rest = _MARKS.sub(" ", rest[: bare.start()].rstrip())
    place = _PLACE.fullmatch(rest.strip())
    mark = delimiter[0].strip()
    if doc.text[delimiter.end() : delimiter.end() + 1].islower():
        return None
    if place is None or (mark == ")" and day is None) or (mark == ":" and day is None and not (place[1].isupper() and doc.knowledge.places(place[1].title()))):
        return None
    if mark == ")" and not doc.text[start:end].startswith("(") and not (agency and agency.end() == end - start):
        return None
    span = Span(start + len(rest) - len(rest.lstrip()), start + len(rest) - len(rest.lstrip()) + len(place[1]))
    words = place[1].split()
    unknown_word = len(words[0]) > 4 and words[0].isupper() and not doc.knowledge.is_word(words[0].lower()) and mark == "—"
    sure = day is not None or agency is not None or unknown_word or bool(doc.knowledge.places(place[1].title()))
    if not sure or words[0] in _NO_PLACE or (words[0].lower() in OPENERS and words[0].lower() not in ("new", "los", "last")):
        return None
    if day is None and agency is None and not place[1].isupper() and any(w.islower() for w in words):
        return None
    return Dateline(span, place[2] or "", day, delimiter.end())
