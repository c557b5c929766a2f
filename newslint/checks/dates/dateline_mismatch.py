"""A dateline whose date is not that of publication, or whose place the story never names.

## Why it matters
The dateline says where and when the reporter was there. One left from another story, or from last week's, tells readers something untrue about
the reporting itself.

A date more than a day from publication is reported; so is a place that the body, which names other places, never mentions.

## When to ignore
"File" and "updated" make another day right. A capital may stand over a story about its country, and "here" and "the city" name the place well
enough.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.checks.dates._calendar import date_span, day_text, occurrences, singles
from newslint.layers.dates import TimeExpression
from newslint.layers.names.lexicon import OPENERS
from newslint.layers.names.model import Mention
from newslint.rule import Bad, Document, Finding, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("LEEDS, [[June 3]] (Newswire) - A court in the city has fined a firm for dumping waste in the river near Leeds.", says="15 days before"),
    Bad("LEEDS, England, [[3 June 2024]] — Dock workers went back to work on Monday, and trains ran again in Leeds."),
    Bad("Leeds, [[June 3]]: Heavy rain brought traffic to a halt on Monday, and schools in Leeds were closed."),
    Bad("([[June 3]], Leeds) - The trial of a former mayor was put off again on Monday by a court in Leeds."),
    Bad("OSLO ([[Sept. 5]]) -- The army said on Monday that it had taken the airport of Oslo.", says="104 days before", date="2024-12-18"),
    Bad("NEW YORK, [[June 3, 2024]] /Newswire/ -- Acme today announced a new chairman in New York."),
    Bad("[[MUNICH]] (AP) — A court in {{Leeds}} fined a firm on Monday for dumping waste in the river.", says="never names Munich"),
    Bad("[[DULUTH]], Minn. (AP) — Thousands marched through {{Chicago}} on Monday against higher fares."),
    Bad("[[MUNICH]], June 18 (Newswire) - The council of {{Leeds}} chose a mayor on Monday."),
    Good("LEEDS, June 17 (Newswire) - A court in Leeds has fined a firm for dumping waste in the river."),
    Good("LEEDS, June 3 (file) — A rally in Leeds before the vote, which was held on Monday of this week."),
    Good("LEEDS, June 3 (updated) - A court in Leeds has fined a firm for dumping waste in the river."),
    Good("WASHINGTON (AP) — The U.S. Senate voted on Monday to send more aid to flooded towns near Chicago."),
    Good("LONDON — British police said on Monday that they had arrested two men in Leeds over the theft."),
    Good("MUNICH (AP) — A court here fined a firm from Leeds on Monday for dumping waste in the river."),
    Good("MUNICH (AP) — Siemens said on Monday that its profit rose by a tenth in the second quarter of the year."),
    Good("BREAKING — A court in Leeds fined a firm on Monday for dumping waste in the river near the port."),
    Good("In Munich, June 3 was a holiday - and in Leeds, on June 18, the courts were closed as well, they said."),
    Good("June 3 - the day the dam broke - is remembered in Leeds, where the flood killed forty people in one night."),
    Good("MOSCOW/KYIV, June 18 (Reuters) - Russia said on Monday that it had shot down drones near Belgorod."),
    Good("File photo, Leeds, June 3: a former mayor outside the court in London, where he has denied the charge."),
    Good("The trial of June 3 — the first in Leeds — was put off on Monday, a court in London said in a note."),
]  # fmt: skip


class Dateline(NamedTuple):
    """Place, date and end of a dateline in the text."""

    place: Span
    region: str
    date: TimeExpression | None
    end: int


_HEADER = re.compile(r"[\"“]?(.{3,90}?)(?:\s*(?:—|–|--|\|)\s*|\s-\s|\.-\s|:\s)")
_AGENCY = re.compile(r"\((?:[A-Z][\w.’' -]{1,25})\)|/(?:[A-Z][\w.’' -]{1,25})/")
_PLACE = re.compile(r"([A-Z][\w.’'-]*[\w.’'](?:[ /-][A-Z][\w.’'-]*){0,3})(?:, ([A-Z][\w.’' -]+?))?")
_NOT_NOW = re.compile(r"\b(?:file|updated?|photo|image|archive|corrected)\b", re.IGNORECASE)
_HERE = re.compile(r"\b(?:here|(?:the|this) (?:city|town|capital|village|port|resort|island))\b", re.IGNORECASE)
#: All capitals, but no places.
_NO_PLACE = frozenset("WARNING UPDATE BREAKING EXCLUSIVE OPINION ANALYSIS CORRECTION WATCH VIDEO LIVE NOTE EDITORIAL REVIEW FEATURE PROFILE SPORT SPORTS".split())


@rule("NL209", "dateline-mismatch", severity="info", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    line = _dateline(doc)
    if line is None:
        return
    if line.date is not None and (found := _old(doc, line.date)):
        yield found
    if found := _elsewhere(doc, line):
        yield found


def _dateline(doc: Document) -> Dateline | None:
    """The dateline of the first paragraph, if it plainly has one."""
    block = next((b for b in doc.blocks if b.kind in ("paragraph", "dateline")), None)
    if block is None:
        return None
    m = _HEADER.match(doc.text, block.span.start, block.span.end)
    if m is None or _NOT_NOW.search(doc.text, block.span.start, m.end()):
        return None
    start, end = m.span(1)
    inside = [x for x in doc.dates if start <= x.span.start and x.span.end <= end]
    day = next((y for x in inside for y in singles((x,)) if y.kind == "date" and y.month and y.day), None)
    if len(inside) > 1 or (inside and day is None):
        return None
    rest = doc.text[start:end]
    if inside:
        a, b = inside[0].span.start - start, inside[0].span.end - start
        rest = rest[:a] + " " * (b - a) + rest[b:]
    agency = _AGENCY.search(rest)
    if agency:
        rest = rest[: agency.start()] + " " * len(agency[0]) + rest[agency.end() :]
    rest = re.sub(r"[()]|[,.](?=\s*$)|[,.](?=\s\s)|^\s*,", lambda m: " " * len(m[0]), re.sub(r"[()]", " ", rest))
    place = _PLACE.fullmatch(rest.strip())
    if place is None or (m[0].rstrip().endswith(":") and day is None):
        return None
    span = Span(start + len(rest) - len(rest.lstrip()), start + len(rest) - len(rest.lstrip()) + len(place[1]))
    words = place[1].split()
    unknown_word = len(words[0]) > 4 and words[0].isupper() and not doc.knowledge.is_word(words[0].lower()) and "—" in m[0]
    sure = day is not None or agency is not None or unknown_word or bool(doc.knowledge.places(place[1].title()))
    if not sure or words[0] in _NO_PLACE or (words[0].lower() in OPENERS and words[0].lower() not in ("new", "los", "last")):
        return None
    if day is None and agency is None and not place[1].isupper() and any(w.islower() for w in words):
        return None
    return Dateline(span, place[2] or "", day, m.end())


def _old(doc: Document, day: TimeExpression) -> Finding | None:
    """The date of a dateline more than a day from publication."""
    published = doc.metadata.date
    if published is None or not day.month or not day.day:
        return None
    days = [r.low for r in day.readings] if day.year else occurrences(day.month, day.day, published)
    if not days or any(abs((d - published).days) <= 1 for d in days):
        return None
    nearest = min(days, key=lambda d: abs((d - published).days))
    gap = (published - nearest).days
    return finding(date_span(day), f"the dateline of {day_text(nearest)} is {abs(gap)} days {'before' if gap > 0 else 'after'} publication")


def _elsewhere(doc: Document, line: Dateline) -> Finding | None:
    """The place of a dateline that the article never names."""
    name = line.place.of(doc.text)
    if "/" in name:
        return None
    first = doc.block_at(line.place.start)
    rest = doc.text[: line.place.start] + " " + doc.text[line.end :]
    rows = [r for form in dict.fromkeys((name, name.title())) for r in doc.knowledge.places(form)]
    forms = {name if len(name) < 7 else name[:-1], *(f for r in rows for f in (r.name, *r.variants, *r.deprecated, *r.demonyms))}
    if any(re.search(rf"\b{re.escape(f)}", rest, re.IGNORECASE) for f in forms if len(f) > 2):
        return None
    if _HERE.search(doc.text, line.end, first.span.end):
        return None
    for country in {c for r in rows for c in r.capital_of}:
        of = {country, *(f for r in doc.knowledge.places(country) for f in (*r.variants, *r.demonyms))}
        if any(re.search(rf"(?<!\w){re.escape(f)}(?!\w)", rest) for f in of):
            return None
    other = next((m for m in doc.names.mentions if m.kind in ("place", "unknown") and m.span.start >= line.end and _city(doc, m)), None)
    if other is None:
        return None
    related = [Related(other.span, "a place the story names")]
    return finding(line.place, f"the story never names {name.title() if name.isupper() else name}, where the dateline places it", related=related)


def _city(doc: Document, m: Mention) -> bool:
    """Whether a name is that of a town: known as one, or unknown and in a place's place."""
    rows = doc.knowledge.places(m.text)
    return any(r.kind == "city" for r in rows) or (not rows and m.before in ("in", "near") and m.text.istitle())
