"""A length with both its ends in print: "founded in 1902 and folded in 1950 after 30 years", "the war broke out in 1990 and ended in 2002. It had lasted eight years"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newslint.checks.dates._links import ABOUT, Link
from newslint.checks.dates._passages import AFTER, DATE, JUBILEE, SPAN, Passage
from newslint.checks.dates._reaches import BEGINS, LASTING, OF_ITS_OWN, event_after, jubilee_of
from newslint.checks.dates._same_event import Side, one_subject, same_event, side
from newslint.regexp import regexp
from newslint.rule import Document

#: What a length is said to be before it, where it may be one of two dates.
_LASTED = regexp(
    rf"\b(?:last(?:ed|ing)|ran|running|spann(?:ed|ing)|stretched|took|taken|taking|spent|spending|served|serving|after|for|over|(?:span|gap|period|stretch|space|interval|journey|voyage|search|hunt|inquiry|trial|effort|campaign|fight|battle|war|siege|occupation|wait|reign|rule|run|total) of|was|were)(?: (?:an?|the|his|her|its|their|all of|a full))? {ABOUT}$|^[\"“]?$",
    re.IGNORECASE,
)
_WHOLE = regexp(
    r"(?=[,.;:)—–]|$)| (?:in (?:all|total|prison|jail|custody|captivity|exile|charge|office|power|detention|between|the job|the post|hiding|print|business|existence)|behind bars|apart|away|together|separate[sd]?|parted?|divide[sd]?|between|passed|elapsed|in [a-z]+(?=[,.;]|$)|lay|lie|went by|at (?:the top|the helm|sea|large)|on the (?:run|throne|air)|of (?:marriage|war|rule|operation|service|trading|captivity|exile|silence|closure)|to (?:finish|complete|build))\b"
)
_NO_WHOLE = regexp(r"\b(?:every|each|another|next|first|last|within|sentence|term|contract|deal|lease|loan|planned|expected|due|would|could|should|to last|average)\b[^,;]*$", re.IGNORECASE)
_ENDED = regexp(
    r"\b(?:until|till|to|and|through|end(?:ed|s)?|folded|closed|shut|freed|released|liberated|divorced|split|switched off|turned off|decommissioned|lifted|reached|arrived|landed|completed|delivered|approved|repealed|abolished|scrapped|returned|came (?:back|home)|walked (?:out|free)|opened|reopened|finished|completed|died|left|quit|resigned|retired|stepped (?:down|aside)|disbanded|broke up|demolished|sold|won|found|caught|arrested|convicted|solved|last|final|second|third|fourth|fifth|sixth|expelled|ousted|overthrown|toppled|rescued|recovered|sank|scrapped|withdrew|withdrawn|signed|fell)\b",
    re.IGNORECASE,
)
_BEGINS_TOO = regexp(r"\b(?:from|between|first|since|won|sentenced|built|building)\b", re.IGNORECASE)


def two_ends(doc: Document, units: list[Passage]) -> Iterator[Link]:
    """The lengths of some sentences with the two dates that bound them."""
    for k, own in enumerate(units):
        for i, x in own.at.items():
            sort = own.text[i]
            if x.count is None or x.unit not in ("year", "decade") or sort not in (SPAN, AFTER, JUBILEE) or x.role in ("before", "past", "next"):
                continue
            for near in ((k, k), (k - 1, k), (k, k + 1)):
                found = [(n, j) for n in range(max(near[0], 0), min(near[1] + 1, len(units))) for j, y in units[n].all(DATE) if y.year]
                if len(found) == 2 and units[found[0][0]].at[found[0][1]].year != units[found[1][0]].at[found[1][1]].year:
                    here = side(own, i, False)
                    ends = [(side(units[n], j, False), units[n].at[j], n) for n, j in found]
                    together = all(one_subject(doc, side(units[a], 0, False), side(units[b], 0, False), 1) for a, b in pairwise(range(max(near[0], 0), near[1] + 1)))
                    ends.sort(key=lambda e: e[1].readings[0].low)
                    if together and _bounded(sort, here, ends[0][0], ends[1][0], (ends[0][2] == k, ends[1][2] == k)):
                        yield Link(x._replace(role=None), ends[0][1], (ends[1][1],), published=False, world=True)
                    break


def _bounded(sort: str, here: Side, first: Side, last: Side, own: tuple[bool, bool]) -> bool:
    """Whether a length is that from the first of two dates to the last one; `own` says which of them stand in its sentence."""
    if sort == AFTER:
        event = event_after(here)
        return own == (False, True) and DATE not in event and same_event(event, first.clause)
    if sort == JUBILEE:
        return own == (False, True) and jubilee_of(here, first)
    whole = _WHOLE.match(here.right) or _WHOLE.match(here.right.lstrip("’'"))
    named = LASTING.match(here.right) and not re.search(r"\ban? $", here.left)
    if not (named and any(own)) and not (whole and _LASTED.search(here.left)):
        return False
    if re.search(r"\b[Bb]orn\b", first.clause) or _NO_WHOLE.search(here.left) or OF_ITS_OWN.search(first.clause):
        return False
    began = BEGINS.search(first.clause) or (any(own) and _BEGINS_TOO.search(first.clause))
    return bool(began and _ENDED.search(last.clause))
