"""A total told for several places or days, or for a wider place, and parts that are each told for one of them.

"26 in India and Nepal ... 13 in Bihar, India, and eight in Nepal", "25 centimetres at the weekend, 10 on Saturday and 15 on Sunday", "900 jobs in
Europe, 500 in Germany".
"""

from __future__ import annotations

import re

from newslint.checks.numbers.totals._site import Site
from newslint.document import Document
from newslint.knowledge.atlas import atlas
from newslint.knowledge.rows import fold
from newslint.regexp import regexp

_CAPITAL = r"(?:the[ \n])?[A-ZÀ-Þ][\w’'-]+(?:[ \n][A-ZÀ-Þ][\w’'-]+){0,2}"
_SEVERAL = regexp(rf"\b(?:in|on|from|of|for|at|to|between|across)[ \n](?P<names>{_CAPITAL}(?:,[ \n]{_CAPITAL})*,?[ \n]and[ \n]{_CAPITAL})")
_WEEKEND = regexp(r"\b(?:at|over|on|during|this|last)[ \n](?:(?:the|this|last|past)[ \n])?weekend\b")
#: So many letters does a name share with what is formed from it: "India", "Indian".
_STEM = 4
_PLACE = regexp(rf"[ \n](?:in|at|from|near|across)[ \n](?P<name>{_CAPITAL})")


def taken_apart(s: Site) -> bool:
    """Whether the places or days that a total is told for are each told with one part."""
    r = s.r
    if r.whole.start > r.start:
        return False
    end = min(s.home.end, r.start) if s.together else s.home.end
    told = _SEVERAL.search(s.text, r.whole.end, end)
    if told:
        stems = [x.split()[-1][:_STEM] for x in re.split(r",[ \n](?:and[ \n])?|[ \n]and[ \n]", told["names"])]
    elif _WEEKEND.search(s.text, s.home.start, end):
        stems = ["Saturday", "Sunday"]
    else:
        return False
    takers = [[n for n, stem in enumerate(stems) if re.search(rf"\b{re.escape(stem)}", b)] for b in s.bits]
    return all(len(t) == 1 for t in takers) and {t[0] for t in takers} == {*range(len(stems))}


def wider(s: Site) -> bool:
    """Whether a total is told for a place that all the places of its parts lie in: a country's cities, a continent's countries."""
    whole = _PLACE.match(s.gap)
    parts = [_PLACE.match(b) for b in s.bits]
    return whole is not None and all(m is not None and _inside(s.doc, m["name"], whole["name"]) for m in parts)


def _inside(doc: Document, name: str, area: str) -> bool:
    name, area = (n.removeprefix("the ") for n in (name, area))
    rows = doc.knowledge.places(name)
    lands = {c for m in atlas(doc.knowledge).marks.get(fold(area), ()) if m.kind in ("continent", "world region") for c in m.countries}
    lands |= {r.name for r in doc.knowledge.places(area) if r.kind == "country"}
    return name != area and any((r.country or r.name) in lands for r in rows)
