"""Quotations and brackets: where each one opens and closes, and which have no partner.

One pass over the marks of a block with a stack. The glyph of a mark is a hint, its neighbours decide: a mark with white space before it
and a word after it opens, one with a word or a stop before it and white space after it closes. So straight marks, curly ones that an
editor turned the wrong way, low German openers and guillemets of either direction are read alike.

A single mark is an apostrophe unless it can be nothing else: it has to open like a quotation and find a partner. A quotation that
a paragraph leaves open goes on in the next one when that one opens with the same kind of mark.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from newslint.layers import _brackets
from newslint.layers._brackets import Unbalanced
from newslint.layers._marks import AFTER, CLOSERS, OPENERS, Family, Mark, find_marks
from newslint.layout import PROSE, Block
from newslint.regexp import regexp
from newslint.source import Span

__all__ = ["Quotation", "Quotes", "Unbalanced", "find"]

class Quotation(NamedTuple):
    """A quotation inside one block: `span` with its marks, `content` without them.

    `level` 1 is the outer quotation, 2 anything inside it. `closed` is False where the closing mark is missing or comes in a later
    paragraph; `continued`: it goes on in the next paragraph; `continues`: it goes on from the paragraph before.
    """

    span: Span
    content: Span
    level: int
    mark: str
    closed: bool = True
    continued: bool = False
    continues: bool = False


@dataclass(frozen=True)
class Quotes:
    """The quotations of a text in order, and the marks and brackets that have no partner."""

    spans: tuple[Quotation, ...] = ()
    unbalanced: tuple[Unbalanced, ...] = ()
    _cover: tuple[Span, ...] = field(default=(), repr=False)
    _starts: tuple[int, ...] = field(default=(), repr=False)

    def covers(self, span: Span) -> bool:
        """Whether `span` lies inside a quotation or block quote."""
        at = bisect_right(self._starts, span.start) - 1
        return at >= 0 and span.end <= self._cover[at].end

    def touches(self, span: Span) -> bool:
        """Whether any character of `span` is quoted."""
        at = bisect_right(self._starts, max(span.end - 1, span.start)) - 1
        return at >= 0 and span.start < self._cover[at].end

    @property
    def outer(self) -> Iterator[Quotation]:
        """The quotations that lie in no other."""
        return (q for q in self.spans if q.level == 1)


#: More marks without partners than that in one block are no slips.
MANY = 6
_STOP = frozenset(".,!?…;:—–")
_SENTENCE_END = regexp(r"[.!?]\s")
#: After a mark that closes: punctuation, then white space or the end. Formulas and code (`A:A,”x”`) go on at once.
_CLEAR = regexp(r"[.,;:!?)\]}\"”’'»…*_—–-]{0,4}(?:\s|$|[—–(\[])")
#: Words that begin with an apostrophe: "'tis", "rock 'n' roll", "get 'em", "the '90s", "the class of '98".
_ELISION = regexp(
    r"(?:(?:[Tt](?:is|was|were|will|would|il|ill)|[Ee]m|n|nuff|nother|[Cc](?:ause|os|oz|uz)|bout|round|neath|twixt|gainst|er|im|ere|ood"
    r"|ave|alf|burbs|un|uns)(?![\w-])"
    r"|\d0s\b|\d\d(?![\d,.]*\d)(?!\s*(?:%|per ?cent)))"
)
_FEET = regexp(r"\d\s?['’′]\s?\d{1,2}(?:\.\d|½|¼|¾|\s?\d/\d)?$")
#: After a measure in inches comes a noun in lower case or another measure: `a 60" screen`, `4" x 6"`.
_INCH_NEXT = regexp(r"-[a-z]|\s?[x×]\s?\d|\s+[a-z]|,\s\d|[NSEW]\b")
#: A year or a number in thousands is no measure; nor is a figure before "said".
_NO_MEASURE = regexp(r"(?:\d{4}|\d,\d{3}|[2-9]\d\d|1[5-9]\d)$")
_SAID = regexp(r"[,.]?\s+(?:said|says|(?:he|she|they|it)\s+(?:said|added|told|wrote|says))\b")
_ABBREVIATED = regexp(r"(?:\b[A-Z]\.|\b(?:Co|Inc|Jr|Sr|Bros|Corp|Ltd|Dr|St)\.)$")
#: Words that a paragraph ends with after the quotation: `, said Smith.`
_CUE_AT_END = regexp(
    r"[,?!]\s+(?:(?:he|she|they)\s+(?:said|added|says|told|wrote|explained|continued|noted|asked)|(?:said|added|says|wrote"
    r"|asked)\s+(?:[A-Z]|the\s))"
    r"[^.!?“”\"]{0,90}\.\s*$"
)
#: The first words of a quotation, as opposed to a name that begins with an apostrophe ('Abd, ‘Iolani).
_SPOKEN = regexp(
    r"(?:[Tt]he|[Aa]n?|I|I['’]\w+|[Ww]e|[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Yy]ou|[Tt]his|[Tt]hat|[Tt]hese|[Tt]here|[Ww]hat|[Ww]hy|[Hh]ow|[Ww]ho"
    r"|[Ii]f|[Nn]o|[Yy]es"
    r"|[Nn]ot|[Nn]ever|[Oo]ur|[Mm]y|[Hh]is|[Hh]er|[Yy]our|[Dd]o|[Dd]on['’]t|[Ii]s|[Aa]re|[Ii]n|[Oo]n|[Aa]t|[Tt]o|[Aa]nd|[Bb]ut|[Gg]o"
    r"|[Ll]et|[Pp]lease|[Ss]top|[Aa]ll)\b"
)
#: A word in lower case that is too long for an elision ("'hood", "'fro").
_WORD = regexp(r"(?!burbs|shrooms|stache|copter|lectric|fraid|neath|tween|cross|gator|round|bouts)[a-z]{5,}\b")
#: The last word before a single mark that no plural and no dropped letter ("goin'", "conscience' sake") explains.
_CLOSED_WORD = regexp(r"(?:^|[\s“\"(-])[a-z]{3,}(?<!c)(?<!tha)(?<!wha)(?:[a-mo-rt-wy]|[^ai]n)$")


class _Open(NamedTuple):
    mark: Mark
    place: int  #: of its Quotation in the list


class _Left(NamedTuple):
    """A quotation that its paragraph leaves open."""

    mark: Mark
    place: int
    block: Block
    age: int = 0


def find(text: str, blocks: Sequence[Block]) -> Quotes:
    """All quotations of all blocks; linear in the length of the text."""
    reader = _Reader(text)
    for block in blocks:
        reader.read(block)
    return reader.result(blocks)


class _Reader:
    """Reads block after block and remembers what a paragraph left open."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.quotations: list[Quotation] = []
        self.unbalanced: list[Unbalanced] = []
        self.left: _Left | None = None
        self._dead: set[int] = set()  #: places in `quotations` of marks that turned out to open nothing
        self._open: list[_Open] = []
        self._lost: list[_Open] = []  #: openers of this block without a partner, inside a quotation that closed
        self._stray: list[Mark] = []  #: closers of this block without a partner, in order

    def result(self, blocks: Sequence[Block]) -> Quotes:
        if self.left:
            self._report_left(None)
        kept = sorted((q for i, q in enumerate(self.quotations) if i not in self._dead), key=lambda q: (q.span.start, -q.span.end))
        cover = _union([q.span for q in kept] + [b.span for b in blocks if b.kind == "quote"])
        return Quotes(tuple(kept), tuple(sorted(self.unbalanced)), cover, tuple(s.start for s in cover))

    def read(self, block: Block) -> None:
        marks = list(find_marks(self.text, block.span))
        self._open, self._lost, self._stray = [], [], []
        resumed = self._resumes(marks, block)
        for i, mark in enumerate(marks):
            if mark.family == "single":
                self._single(mark, marks, i)
            else:
                self._double(mark, marks, i)
        if resumed and self.quotations:
            first = next((i for i, q in enumerate(self.quotations) if q.span.start == marks[0].at), None)
            if first is not None:
                self.quotations[first] = self.quotations[first]._replace(continues=True)
        self._take_up(marks, block)
        self._finish(block)
        self.unbalanced += _brackets.unbalanced(self.text, block.span)

    # Marks -------------------------------------------------------------------------------------------------------------

    def _push(self, mark: Mark) -> None:
        self._open.append(_Open(mark, len(self.quotations)))
        self.quotations.append(Quotation(Span(mark.at, mark.end), Span(mark.end, mark.end), min(len(self._open), 2), mark.glyph, False))

    def _close(self, at: int, mark: Mark) -> None:
        """Close the opener at place `at` of the stack; what was opened after it is lost."""
        self._lost += self._open[at + 1 :]
        opened = self._open[at]
        del self._open[at:]
        self.quotations[opened.place] = self.quotations[opened.place]._replace(
            span=Span(opened.mark.at, mark.end), content=Span(opened.mark.end, mark.at), closed=True
        )

    def _innermost(self, family: Family) -> int:
        return next((i for i in range(len(self._open) - 1, max(len(self._open) - 5, -1), -1) if self._open[i].mark.family == family), -1)

    def _double(self, mark: Mark, marks: list[Mark], i: int) -> None:
        partner = self._innermost(mark.family)
        if self._measures(mark, marks, i, partner >= 0):
            return
        if mark.opens != mark.closes:
            opening = mark.opens
        elif mark.glyph in OPENERS:
            opening = True
        elif mark.glyph in CLOSERS:
            opening = False
        else:
            opening = partner < 0
        if opening:
            self._push(mark)
        elif partner >= 0:
            self._close(partner, mark)
        elif _CLEAR.match(self.text, mark.end):
            self._stray.append(mark)

    def _measures(self, mark: Mark, marks: list[Mark], i: int, opened: bool) -> bool:
        """Whether a mark after a figure means inches or seconds."""
        if not self.text[mark.at - 1 : mark.at].isdigit() or mark.glyph not in "\"”″''’’":
            return False
        if not opened:
            return not _NO_MEASURE.search(self.text[max(mark.at - 6, 0) : mark.at]) and not _SAID.match(self.text, mark.end)
        if not (_FEET.search(self.text[max(mark.at - 8, 0) : mark.at]) or _INCH_NEXT.match(self.text, mark.end)):
            return False
        following = next((m for m in marks[i + 1 : i + 12] if m.family == "double"), None)
        return following is not None and not following.opens

    def _single(self, mark: Mark, marks: list[Mark], i: int) -> None:
        text, partner = self.text, self._innermost("single")
        if mark.opens and not mark.closes:
            elided = _ELISION.match(text, mark.end)
            if not elided or (text[mark.end].isupper() and mark.glyph != "’"):
                self._push(mark)
        elif mark.closes:
            strong = self._strong(mark)
            if partner < 0:
                self._stray_single(mark)
            elif partner < len(self._open) - 1 and text[mark.at - 1] not in ".,!?":
                return  # A double quotation is open inside: an apostrophe in it.
            elif text[mark.at - 1].isdigit() and not strong:
                return  # Feet, minutes.
            elif not strong and self._possessive(mark, marks, i):
                return
            else:
                self._close(partner, mark)

    def _possessive(self, mark: Mark, marks: list[Mark], i: int) -> bool:
        """`the players' union`, `runnin' away` inside a single quotation that closes later."""
        before = self.text[max(mark.at - 3, 0) : mark.at].lower()
        if not (before.endswith(("s", "z", "x")) or before.endswith(("in", "an", "ol"))):
            return False
        # The next mark that is not inside a word decides.
        for following in marks[i + 1 : i + 6]:
            if following.family != "single" or following.opens or _SENTENCE_END.search(self.text, mark.end, following.at - 1):
                return False
            if self._strong(following) or self.text[following.at - 1] not in "sz":
                return True
        return False

    def _strong(self, mark: Mark) -> bool:
        """Whether punctuation beside a single mark says that it closes a quotation."""
        return self.text[mark.at - 1] in _STOP or self.text[mark.end : mark.end + 1] in AFTER

    def _stray_single(self, mark: Mark) -> None:
        """A single mark that closes like a quotation (`no,’ she said`) although none is open."""
        before = self.text[mark.at - 1]
        after = self.text[mark.end : mark.end + 1]
        if not self._open and (not after.strip() or after in ".,;:!?") and _CLOSED_WORD.search(self.text[max(mark.at - 12, 0) : mark.at]):
            self._stray.append(mark)
        if before in ",.!?" and (not after.strip() or after in "\"”") and not _ABBREVIATED.search(self.text[max(mark.at - 6, 0) : mark.at]):
            self._stray.append(mark)

    # Paragraphs --------------------------------------------------------------------------------------------------------

    def _resumes(self, marks: list[Mark], block: Block) -> bool:
        """Whether this block takes up with a mark what the last paragraph left open."""
        if not self.left or block.kind not in PROSE:
            return False
        if marks and marks[0].family == self.left.mark.family and not self.text[block.span.start : marks[0].at].strip(" ([…."):
            index = self.left.place
            self.quotations[index] = self.quotations[index]._replace(continued=True)
            self.left = None
            return True
        return False

    def _take_up(self, marks: list[Mark], block: Block) -> None:
        """Deal with a quotation that the last paragraph left open and that this one does not open with a mark."""
        if not self.left or block.kind not in PROSE:
            return
        family = self.left.mark.family
        first = next((m for m in marks if m.family == family and (family != "single" or m in self._stray)), None)
        closer = first if first and first in self._stray else None
        if closer:
            self._stray.remove(closer)
            start, glyph = block.span.start, self.left.mark.glyph
            self.quotations.append(Quotation(Span(start, closer.end), Span(start, closer.at), 1, glyph, continues=True))
            if not block.kind == self.left.block.kind == "quote":
                self._report_left(closer)
            self.left = None
        elif first or self.left.age >= 3 or family == "single":
            self._report_left(None)
        else:
            self.left = self.left._replace(age=self.left.age + 1)

    def _report_left(self, closer: Mark | None) -> None:
        assert self.left
        mark = self.left.mark
        self.left = None
        if mark.family == "single" and not closer and not self._spoken(mark):
            return
        reason = "is closed only in a later paragraph, which does not open with a mark" if closer else "is not closed"
        self._say(mark, f"the quotation that opens with {mark.glyph} {reason}", closer)

    def _finish(self, block: Block) -> None:
        """What is still open at the end of a block."""
        self._pair_straight()
        end = block.span.end
        for opened in self._open:
            self.quotations[opened.place] = self.quotations[opened.place]._replace(
                span=Span(opened.mark.at, end), content=Span(opened.mark.end, end), closed=False
            )
        # A single mark that never closed and does not look like speech was an apostrophe.
        still = [o for o in self._open if o.mark.family != "single" or self._spoken(o.mark)]
        self._dead.update(o.place for o in self._open if o.mark.family == "single" and not self._spoken(o.mark))
        self._dead.update(o.place for o in self._lost)
        if still and block.kind in PROSE and not self._stray and not self.left and self._may_go_on(still[0], end):
            self.left = _Left(still[0].mark, still[0].place, block)
            del still[0]
        self._report(sorted(o.mark for o in self._lost + still))

    def _may_go_on(self, opened: _Open, end: int) -> bool:
        """Whether the next paragraph may take up a quotation that this one leaves open."""
        start = opened.mark.end
        if any(q.closed and q.mark == opened.mark.glyph and q.span.start > start for q in self.quotations[opened.place + 1 :]):
            return False  # Another quotation opened and closed after it.
        if self.text[start : start + 1].islower() and not _SENTENCE_END.search(self.text, start, end - 2):
            return False  # A fragment of one sentence.
        return not _CUE_AT_END.search(self.text[max(end - 140, start) : end])

    def _pair_straight(self) -> None:
        """`"We won, "he said.`: two straight marks that both seem to open are a pair with a misplaced space."""
        glyphs = [o.mark.glyph for o in self._open]
        if glyphs.count("\"") == 2 and glyphs[-2:] == ["\"", "\""]:
            second = self._open.pop()
            self._dead.add(second.place)
            self._close(len(self._open) - 1, second.mark)

    def _report(self, lost: list[Mark]) -> None:
        stray = list(self._stray)
        if len(stray) == 2 and (stray[0].glyph == stray[1].glyph == "\"" or stray[0].glyph in OPENERS):
            # `said," We won" and`: a pair with a misplaced space.
            stray = []
        if len(lost) + len(stray) > MANY:
            # A block with so many is a table, verse or code; one report is enough.
            lost, stray = (lost[:1], []) if lost else ([], stray[:1])
        for i, mark in enumerate(lost):
            other = next((s for s in stray if s.at > mark.at and s.family != mark.family), None)
            if other and (i + 1 == len(lost) or lost[i + 1].at > other.at):
                stray.remove(other)
                self._say(mark, f"the quotation that opens with {mark.glyph} closes with {other.glyph}", other)
            elif mark.family != "single" or self._spoken(mark):
                self._say(mark, f"the quotation that opens with {mark.glyph} is not closed")
        for mark in stray:
            self._say(mark, f"the mark {mark.glyph} closes a quotation that was not opened")

    def _say(self, mark: Mark, reason: str, other: Mark | None = None) -> None:
        self.unbalanced.append(Unbalanced(Span(mark.at, mark.end), reason, other and Span(other.at, other.end)))

    def _spoken(self, mark: Mark) -> bool:
        """Whether a single mark without a partner can only be meant as a quotation."""
        before = self.text[max(mark.at - 2, 0) : mark.at]
        if mark.glyph in "`´" or _ELISION.match(self.text, mark.end):
            return False
        if _WORD.match(self.text, mark.end) and (before[-1:].isspace() or not before):
            return True
        return bool(_SPOKEN.match(self.text, mark.end)) or (before.rstrip()[-1:] in {",", ":"} and before[-1:].isspace())


def _union(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sorted spans that overlap nowhere and cover the same text."""
    out: list[Span] = []
    for s in sorted(spans):
        if out and s.start <= out[-1].end:
            out[-1] = Span(out[-1].start, max(out[-1].end, s.end))
        else:
            out.append(Span(*s))
    return tuple(out)
