"""What speaks for and against a stated change's being said of two values that it does not follow from.

Every change and every pair of values of a neighbourhood are tried; a pair from which the change follows explains it. Of the others no
phrase decides alone: each pairing has features, of the change, of the pair, of how they stand to each other and of the sum.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks._scales import Case, scales
from newslint.checks.numbers.changes._arithmetic import fits, relative
from newslint.checks.numbers.changes._claims import Claim
from newslint.checks.numbers.changes._features import of_both, of_claim, of_explanations, of_isolation, of_pair, of_sum
from newslint.checks.numbers.changes._pairs import Pair, change
from newslint.checks.numbers.changes._story import Story
from newslint.checks.numbers.changes._told import told
from newslint.document import Document
from newslint.layers.numbers import Quantity


class Pairing(NamedTuple):
    """A change with the two values that it is held to."""

    claim: Claim
    pair: Pair
    start: Quantity
    end: Quantity
    features: frozenset[str]


def tied(doc: Document) -> Iterator[Pairing]:
    """The changes that nothing explains, each with the pair that it is likeliest said of."""
    yield from filter(None, map(scales("NL301").likeliest, cases(doc)))


def cases(doc: Document) -> Iterator[Case[Pairing]]:
    """For each change, the pairs that it does not follow from."""
    lines = told(doc)
    if not any(line.claims for line in lines) or sum(len(line.values) for line in lines) < 2:
        return
    story = Story(doc, lines)
    for line in lines:
        for claim in line.claims:
            if options := _options(story, claim):
                yield _case(options)


def confused(doc: Document) -> Iterator[Pairing]:
    """Differences of two percentages told as per cents, or the other way round, each with the two."""
    yield from filter(None, map(scales("NL302").likeliest, confusions(doc)))


def confusions(doc: Document) -> Iterator[Case[Pairing]]:
    """For each change, the pairs of percentages of which it is told in the wrong unit."""
    lines = told(doc)
    if any(c.sort in ("share", "points") for line in lines for c in line.claims) and sum(v.q.kind == "percent" for line in lines for v in line.values):
        story = Story(doc, lines)
        for claim in story.claims:
            if options := list(_confusions(story, claim)):
                yield _case(options)


def _case(options: list[Pairing]) -> Case[Pairing]:
    return Case(options[0].claim.span, [(p, p.features) for p in options])


def _options(story: Story, c: Claim) -> list[Pairing]:
    out: list[Pairing] = []
    if (c.sort in ("share", "factor") and story.implied(c)) or (c.sort == "size" and story.fitting[c]):
        return out
    explained = of_explanations(story, c)
    mine = of_claim(story, c)
    held = story.held.get(c)
    for p in held or story.near[c]:
        start, end = change(c, p)
        if story.taken.get(p) and any(q.order for q in story.fitting[c]) and not held:
            continue  # each has its own
        if p in story.fitting[c] or (c.sort == "way" and (not p.order or not story.beside(c, p))) or story.forbidden(c, p, start, end):
            continue
        if held:
            # What else stands there is its neighbours'.
            features = {f"how {c.how}", f"sort {c.sort}", "aligned", *of_sum(story, c, p, start, end)}
        else:
            features = {*mine, *explained, *of_pair(story, p), *of_both(story, c, p), *of_sum(story, c, p, start, end)}
            features |= of_isolation(story, c, p, features)
            if "million for billion" in features:
                features -= {"twofold", "fivefold", "twentyfold"}
        if not features >= _OTHERS:
            out.append(Pairing(c, p, start, end, frozenset(features)))
    return out


#: A change, then another one of its sort and another subject, then the values: they are of that.
_OTHERS = {"over a change of its sort", "change first across new subject"}


def _confusions(story: Story, c: Claim) -> Iterator[Pairing]:
    """The pairs of percentages of which a change is told in the wrong unit."""
    q = c.q
    if q is None or c.sort not in ("share", "points") or q.kind == "fraction":
        return
    near = [p for p in story.near[c] if p.a.kind == p.b.kind == "percent" and max(p.a.low, p.b.low) != 100]
    for p in near:
        start, end = change(c, p)
        gap, s = end.value - start.value, relative(start, end)
        if s is None or gap * c.direction < 0 or story.forbidden(c, p, start, end, points=True) or story.told_in_points(c, p, abs(gap)):
            continue
        if c.sort == "share":
            wrong = abs(abs(gap) - q.value) <= q.precision / 2 + 1e-9 and not fits(q, *sorted((s[1] * 0.97, s[1] * 1.03)))
        else:
            wrong = q.unit == "percentage point" and not fits(q, abs(gap), abs(gap)) and fits(q, s[0], s[2])
        if wrong:
            features = {*of_claim(story, c), *of_pair(story, p), *of_both(story, c, p), *of_sum(story, c, p, start, end)}
            yield Pairing(c, p, start, end, frozenset(features))
