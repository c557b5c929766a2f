"""Two printings of one quotation, compared word by word.

Cuts are honest: a fragment of a longer quotation, an ellipsis and square brackets change nothing. A difference counts only between
words that both printings have on both sides, or at the end of both.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import islice
from typing import NamedTuple

from newslint.regexp import regexp
from newslint.source import Span

#: At least so many words in common, and so great a part of the longer of the two stretches.
WORDS = 6
ALIKE = 0.85
#: Longer quotations are compared by their first words: nobody prints more than that twice.
LONGEST = 600
#: How many words the two printings may be shifted against each other inside.
_DRIFT = 4
_CUT = regexp(r"\.\s?\.\s?\.|…|\[[^\]]{0,80}\]|\([^)]{0,80}\)|\*\*\*")
_WORD = regexp(r"[^\W_]+(?:['’‘.-][^\W_]+)*")
_SAME = {"ok": "okay", "centre": "center", "theatre": "theater", "cent": "percent", "%": "percent"}
#: Typing of one word in two ways is the desk's spelling, not another word.
_SPELLING = (("our", "or"), ("isa", "iza"), ("ise", "ize"), ("yse", "yze"), ("ising", "izing"), ("ll", "l"), ("mme", "m"), ("ence", "ense"))
_COUNT = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
_NUMBER = {word: str(n) for n, word in enumerate(_COUNT)}

_Step = tuple[str, int, int, int, int]


class Stretch(NamedTuple):
    """Words that stand together in print, in lower case, with their places."""

    words: tuple[str, ...]
    spans: tuple[Span, ...]


class Drift(NamedTuple):
    """A difference: the changed words with their neighbours in both printings (`span`, `other`), and how many words differ in all."""

    span: Span
    other: Span
    changed: int


def stretches(text: str, content: Span) -> Iterator[Stretch]:
    """The stretches of a quotation between its cuts."""
    at = content.start
    for cut in [*((m.start(), m.end()) for m in _CUT.finditer(text, content.start, content.end)), (content.end, content.end)]:
        found = list(islice(_WORD.finditer(text, at, cut[0]), LONGEST))
        if len(found) >= WORDS:
            yield Stretch(tuple(_plain(m.group()) for m in found), tuple(Span(m.start(), m.end()) for m in found))
        at = cut[1]


def _plain(word: str) -> str:
    word = word.lower().replace("’", "'").replace("‘", "'").replace("-", "").replace(".", "")
    word = _NUMBER.get(word, word)
    for british, american in _SPELLING:
        if len(word) > 5 and british in word:
            word = word.replace(british, american)
    return _SAME.get(word, word)


def grams(words: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """The runs of three words, by which two printings find each other."""
    yield from zip(words, words[1:], words[2:])


def agree(a: Stretch, b: Stretch) -> bool:
    """Whether one is printed in the other word by word."""
    one, other = sorted((f" {' '.join(a.words)} ", f" {' '.join(b.words)} "), key=len)
    return one in other


def compare(text: str, a: Stretch, other_text: str, b: Stretch) -> Drift | None:
    """The first difference of `a` from `b`, if they print one quotation; None where they agree or have nothing to do with each other."""
    places: dict[tuple[str, str, str], int] = {}
    for i, gram in enumerate(grams(b.words)):
        places.setdefault(gram, i)
    votes = Counter(places[g] - i for i, g in enumerate(grams(a.words)) if g in places)
    if not votes:
        return None
    shift = votes.most_common(1)[0][0]
    low, high = max(shift - _DRIFT, 0), min(shift + len(a.words) + _DRIFT, len(b.words))
    # What lies beyond the shorter printing is cut off first, so that a fragment is compared with its own words.
    first, last = max(-shift - _DRIFT, 0), min(len(b.words) - shift + _DRIFT, len(a.words))
    left, right = a.words[first:last], b.words[low:high]
    # Where 85% of the words agree, a changed word spoils three runs at most, so about half of them still vote for one shift.
    if sum(n for s, n in votes.items() if abs(s - shift) <= _DRIFT) < 0.4 * min(len(left), len(right)) - 2:
        return None
    found: list[_Step] = [(str(s[0]), *s[1:]) for s in SequenceMatcher(None, left, right, autojunk=False).get_opcodes()]
    steps = _trim(found, first == 0 and low == 0, last == len(a.words) and high == len(b.words))
    if not steps:
        return None
    same = sum(step[2] - step[1] for step in steps if step[0] == "equal")
    whole = max(steps[-1][2] - steps[0][1], steps[-1][4] - steps[0][3])
    if same < WORDS or same == whole or same < ALIKE * whole:
        return None
    tag, i1, i2, j1, j2 = next(step for step in steps if step[0] != "equal")
    if "".join(left[i1:i2]) == "".join(right[j1:j2]):
        return None  # "every day" and "everyday": a matter of spelling.
    if tag != "equal" and i2 == len(left) and j2 == len(right) and same < WORDS + 4:
        return None  # "We will win this for our children", "... for our country": two sentences built alike.
    return Drift(
        _phrase(text, a, first + i1, first + i2),
        _phrase(other_text, b, low + j1, low + j2),
        sum(max(step[2] - step[1], step[4] - step[3]) for step in steps if step[0] != "equal"),
    )


def _trim(steps: list[_Step], heads: bool, tails: bool) -> list[_Step]:
    """Without the differences at the ends, where one printing is cut; a replaced word at the start or end of both stays."""
    while steps and steps[0][0] != "equal" and not (heads and _replaced(steps[0])):
        steps = steps[1:]
    while steps and steps[-1][0] != "equal" and not (tails and _replaced(steps[-1])):
        steps = steps[:-1]
    return steps


def _replaced(step: _Step) -> bool:
    return step[0] == "replace" and step[2] - step[1] == step[4] - step[3] == 1


def _phrase(text: str, stretch: Stretch, i: int, j: int) -> Span:
    """The changed words with up to two neighbours on each side, not across a mark of punctuation."""
    first, last = min(i, len(stretch.spans) - 1), max(j - 1, 0)
    if i == j:
        first, last = max(i - 1, 0), min(i, len(stretch.spans) - 1)
    for _ in range(2):
        if first > 0 and not text[stretch.spans[first - 1].end : stretch.spans[first].start].strip():
            first -= 1
        if last + 1 < len(stretch.spans) and not text[stretch.spans[last].end : stretch.spans[last + 1].start].strip():
            last += 1
    return Span(stretch.spans[first].start, stretch.spans[last].end)
