"""Shares told beside the amount of a change and one of its two values: "fell $2.40, or 8%, to close at $57.60".

The other value is told by the two together, so that the share has something to follow from although no second value is printed.
"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks.numbers.changes._claims import Claim
from newslint.checks.numbers.changes._pairs import Pair
from newslint.checks.numbers.changes._series import alike, plain
from newslint.checks.numbers.changes._story import Story
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp

#: What leads up to the value after a change, and to the one before it.
_AFTER, _BEFORE = ("to", "at"), ("from", "base")
#: "Rose 40 pence, or 8%", "lost 150 points (5%)".
_OR = regexp(r",? (?:or )?\(?(?:or |about |some |nearly |almost |roughly |just |by |over |more than )*")
#: "$600 to $6,600 next year, or 16 percent".
_OR_AFTER = regexp(r"[^;:.]{0,60},? or (?:about |some |nearly |almost |roughly |just |by |over |more than )?")
#: "120, or 6 percent for the year, to 4,120": of another time than the amount is.
_OF_A_TIME = regexp(r" (?:(?:for|on|over|in|so far) (?:the|this|a|one)? ?(?:year|quarter|month|week|season)|this (?:year|quarter|month|week|season)|since|from (?:its|the|a|last)|(?:above|below|off) (?:its|the|a|last))\b")
#: "A drop of 10 percent", told of the amount.
_NOUN_OF = regexp(r"[^;:.]{0,60}, (?:which is |that is |or )?(?:an?|its|their|the) (?:[a-z-]+ ){0,2}$")


def implied(story: Story, c: Claim) -> Iterator[tuple[Pair, frozenset[str]]]:
    """The two values that an amount of change and the one value beside it come to, each time with how the share stands to them."""
    if c.sort != "share" or c.q is None:
        return
    line = story.lines[c.line]
    sizes = [o for o in line.claims if o.sort == "size" and o.q is not None]
    for o in sizes:
        way = c.direction or o.direction
        if o.q is None or not way or o.direction == -way:
            continue
        first, last = sorted((o.span, c.span))
        between = story.lower[first.end : last.start]
        how = "or" if _OR.fullmatch(between) or (c.how == "or" and _OR_AFTER.fullmatch(between)) else "noun" if (c.how.startswith("noun") or c.how == "after") and _NOUN_OF.fullmatch(story.lower, first.end, min(c.span.start, c.word.start)) else None
        if how is None or _OF_A_TIME.match(story.lower, c.span.end):
            continue
        # Another value of the sentence may be one of another day: two would do without the amount.
        told = [(v, both) for v in line.values if v.q.span != o.q.span and not v.moved and not v.unreal and (both := alike(plain(o.q), v.q, strict=False, step=True))]
        if len(told) != 1:
            continue
        v, (step, value) = told[0]
        other = value._replace(low=value.value - way * step.value, high=value.value - way * step.value, span=o.q.span, noun=None)
        if v.lead in _BEFORE:
            other = value._replace(low=value.value + way * step.value, high=value.value + way * step.value, span=o.q.span, noun=None)
        elif v.lead not in _AFTER:
            continue
        if other.value <= 0 or step.value > value.value:
            continue
        pair = Pair(v, v, *((value, other) if v.lead in _BEFORE else (other, value)), 1, "implied", 0)
        alone = "alone" if len(sizes) == 1 and sum(x.sort == "share" for x in line.claims) == 1 else "not alone"
        yield pair, frozenset({"implied", f"implied {how}", f"implied {alone}", f"implied lead {v.lead}", *({"vague"} if c.q.approximate or c.q.bound or o.q.approximate or o.q.bound else set())})


#: The figures of a value as it is printed.
_FIGURES = regexp(r"\d[\d,]*(?:\.(?P<part>\d+))?")


def printed(text: str, value: Quantity, other: Quantity) -> str:
    """A value that is not printed, in the form of the one that is: "$30.00" beside "$27.60", "90 million" beside "81 million"."""
    like = value.span.of(text)
    figures = _FIGURES.search(like)
    if figures is None or not value.value:
        return f"{other.value:,.10g}"
    size = other.value * float(figures[0].replace(",", "")) / value.value
    least = len(figures["part"] or "")
    places = next((n for n in range(least, 4) if abs(round(size, n) - size) < 1e-6 * size), 3)
    if places == 1 and value.kind == "money" and value.scale is None:
        places = 2
    return like[: figures.start()] + (f"{size:,.{places}f}" if "," in figures[0] or size >= 10000 else f"{size:.{places}f}") + like[figures.end() :]
