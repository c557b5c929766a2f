"""Pairs of quantities that may be of one thing, and what speaks for and against it.

No form, noun or verb decides alone: how the second is told (the definite and anaphoric forms, the whole of a set), how its noun goes with the first, how
much of what its phrase says was told, what parts the two (another time, place, owner, subset, a change, a contrast) and whether other quantities explain it
are features, to be weighed by the rule that asks.

    links(doc, alike) -> Iterator[Link]
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cached_property

from newslint.checks.numbers._deeds import is_deed
from newslint.checks.numbers.retold._apart import beside, contrasts, names_of, nested, parted, revised
from newslint.checks.numbers.retold._kin import content, says
from newslint.checks.numbers.retold._sums import explained
from newslint.checks.numbers.retold._values import CLOSEST, Value, kinship, values
from newslint.document import Document

#: How far apart two quantities of the body may stand, in sentences; how many of one sort an article may have.
_FAR, _MANY = 14, 90
#: How near two quantities of rare likeness are of one thing whatever their forms.
_NEAR = 2
#: How near the words of a count's own deed stand.
_BESIDE, _DONE = 18, 28
#: How near the start of its sentence a count opens it.
_OPENS = 8
#: How much two sentences far apart have to share.
_TOLD = 4
DEFINITE = frozenset(("whole", "of the", "that", "own", "whose", "the", "the sum"))
#: What explains two values, what parts them.
EXPLAIN = frozenset(("gap told as more", "gap told near", "second is a sum", "first is a sum", "second is a rest", "gap in words", "one beside", "ordinal of the second"))
APART = frozenset(("times apart", "times far apart", "own times apart", "owner new", "phrase name new", "phrase names apart", "opens elsewhere"))
OTHERS = frozenset(("another rate", "cue near rest", "cue near before", "cue near year", "behind part", "behind more", "partitive"))


class Link:
    """An earlier quantity `a` and a later one `b` with the names of what speaks for and against their being of one thing."""

    def __init__(self, doc: Document, a: Value, b: Value, all_values: tuple[Value, ...]) -> None:
        self.doc, self.a, self.b, self.values = doc, a, b, all_values

    @cached_property
    def noun(self) -> str:
        """How the nouns go together; a count of deeds takes up what they were done to: "shut 34 shops ... the 43 closures"."""
        a, b = self.a, self.b
        found = kinship(a, b)
        if found == "other" and a.sort == b.sort == "count" and b.form in DEFINITE and any(is_deed(n) and says(n) & beside(self.doc, a, _DONE) for n in b.nouns):
            return "deed"
        return found

    @cached_property
    def told(self) -> str:
        """How much of what the later phrase says was said with the first quantity or since: "all", "some", "none", "" where it says nothing."""
        own = self.b.own
        if not own:
            return ""
        heard = self.heard
        known = sum(bool(w & heard) for w in own)
        return "all" if known == len(own) else "none" if not known else "some"

    @cached_property
    def heard(self) -> frozenset[str]:
        """What the sentences from the first quantity up to the later one say."""
        a, b = self.a, self.b
        if a.line == b.line:
            before = content(self.doc.text[a.sentence.start : b.phrase.start])
            return frozenset(x for w in before for x in w) | frozenset(x for n in a.nouns for x in says(n))
        between = [v.said for v in self.values if a.line < v.line < b.line]
        return frozenset().union(a.said, *between, *(says(n) for n in a.nouns))

    @cached_property
    def evidence(self) -> frozenset[str]:
        """The names of what speaks for and against."""
        a, b = self.a, self.b
        noun, told, form = self.noun, self.told, b.form
        strong = "def" if form in DEFINITE else form
        joint = f"{a.place} {b.place}" if "title" in (a.place, b.place) else "body"
        sums, apart, rivals, cues = self._found
        words, doubt = self._words(), self.doubt
        out = {
            f"form {form}", f"form before {a.form}", f"noun {noun}", f"told {told}", f"tail {b.tail}", f"place {joint}",
            f"form {form}, noun {noun}", f"form {strong}, told {told}", f"noun {noun}, told {told}", f"form {form}, tail {b.tail}",
            f"place {joint}, noun {noun}", f"place {joint}, form {strong}", doubt, f"{doubt}, {strong}", f"{doubt}, noun {noun}", f"{doubt}, told {told}", f"{doubt}, place {joint}", f"{doubt}, form {form}",
        }  # fmt: skip
        if "nearest" in rivals:
            out |= {f"nearest, {strong}", f"nearest, noun {noun}"}
        if "only" in rivals:
            out |= {f"only, {strong}", f"only, noun {noun}"}
        return frozenset(out | self._distance() | self._deed() | words | rivals | sums | apart | cues)

    def deed(self, wide: int = 40) -> str:
        """Whether the words beside the two, so far away, tell one deed ("killed 12 people", "the deaths of 14"): "same deed", "other deed", "no deed"."""
        x, y = (beside(self.doc, v, wide) for v in (self.a, self.b))
        return "same deed" if x & y else "other deed" if any(w[0] == "#" for w in x) and any(w[0] == "#" for w in y) else "no deed"

    def _deed(self) -> set[str]:
        deed, strong = self.deed(), "def" if self.b.form in DEFINITE else "bare"
        known = "name shared" if names_of(self.doc, self.a, self.b)[0] else "no name shared"
        return {deed, f"{deed}, {strong}", f"{deed}, noun {self.noun}", f"{deed}, {strong}, {self.doubt}", f"{deed}, {strong}, noun {self.noun}", f"{deed}, {strong}, {known}"}

    @cached_property
    def _found(self) -> tuple[set[str], set[str], set[str], set[str]]:
        """What explains the two values, what parts them, what else is counted, and the cues around them."""
        return explained(self.doc, self.a, self.b, self.values), parted(self.doc, self.a, self.b), self._rivals(), contrasts(self.doc, self.a, self.b)

    @cached_property
    def doubt(self) -> str:
        """Whether the two values are "explained" by others, something sets them "apart", or all is "quiet"."""
        sums, apart, rivals, cues = self._found
        if sums & EXPLAIN or "told before" in rivals or "second wider" in cues:
            return "explained"
        return "apart" if apart & APART or cues & OTHERS or "name new, none shared" in self._words() else "quiet"

    def _distance(self) -> set[str]:
        a, b = self.a, self.b
        if a.place != b.place or a.place == "title":
            first = b.place == "body" and a.place == "title" and not any(v.place == "body" and v.sort == b.sort and v.phrase.start < b.phrase.start for v in self.values)
            return {"first of the body"} if first else set()
        gap = b.line - a.line
        return {"same sentence" if gap == 0 else "next sentence" if gap == 1 else "two on" if gap == 2 else "some on" if gap <= 5 else "far", *(["same sentence, " + b.form] if gap == 0 else [])}

    def _words(self) -> set[str]:
        """What the two sentences share beside the nouns."""
        a, b = self.a, self.b
        nouns = frozenset(x for n in (*a.nouns, *b.nouns) for x in says(n))
        n = sum(bool(w & a.said) for w in b.words if not w & nouns)
        strong = "def" if b.form in DEFINITE else "bare"
        known, new = names_of(self.doc, a, b)
        return {
            f"shared {min(n, 4)}", f"shared {min(n, 4)}, {strong}", f"shared {min(n, 3)}, noun {self.noun}",
            *(["name shared"] if known else []), *(["name new"] if new else []), *(["name new, none shared"] if new and not known else []),
        }  # fmt: skip

    def _rivals(self) -> set[str]:
        """What else of the kind the article counts."""
        a, b = self.a, self.b
        like = [v for v in self.values if v.sort == b.sort and v is not a and v is not b]
        # "Won 62 seats in the 120-seat parliament": how many a body has is no rival to how many of them somebody won.
        close = [v for v in like if kinship(v, b) in ("same", "kin") and (v.q.compound <= b.q.compound or v.sort != "count")]
        order = CLOSEST.index(self.noun)
        better = any(v.phrase.start < b.phrase.start and CLOSEST.index(kinship(v, b)) < order and v.line >= a.line - 3 for v in like)
        between = [v for v in close if a.phrase.start < v.phrase.start < b.phrase.start]
        out = {f"others of it {min(len({v.q.low for v in close} - {a.q.low, b.q.low}), 3)}", f"between {min(len(between), 2)}"}
        if better:
            out.add("better before")
        counted = [v for v in like if v.q.low >= 2 and not v.q.partitive]
        if not any(a.phrase.start < v.phrase.start < b.phrase.start for v in counted):
            out.add("nearest")
        if not any(v.phrase.start < b.phrase.start for v in counted):
            out.add("only")
        if any(v.q.low == a.q.low for v in close):
            out.add("first told again")
        if any(v.q.low == b.q.low for v in close):
            out.add("second told again")
        if any(v.q.low == b.q.low and v.phrase.start < b.phrase.start for v in like):
            out.add("told before")
        return out


def links(doc: Document, alike: Callable[[Value, Value], bool], rare: bool = False) -> Iterator[Link]:
    """Every pair of quantities that may be of one thing, of those that the rule holds to be `alike`. Where likeness is `rare`, it is asked of
    the whole article, and it is enough beside the first or where a definite form takes the first up."""
    told = values(doc)
    for i, b in enumerate(told):
        if b.q.bound is not None and b.form == "bare" and b.place == "body" and b.q.low < 5:
            continue
        for a in told[: i] if rare else told[max(0, i - _MANY) : i]:
            if "other" in (a.form, b.form) or (not rare and b.place == a.place == "body" and b.line - a.line > _FAR and len(a.said & b.said) < _TOLD) or not alike(a, b) or (not rare and (revised(a, b) or nested(doc, a, b))):
                continue
            if a.line != b.line and any(v.line == b.line and v is not b and v.sort == a.sort and (v.q.low, v.q.currency) == (a.q.low, a.q.currency) for v in told):
                continue  # the later sentence gives both
            link = Link(doc, a, b, told)
            if (rare and (b.form in DEFINITE or (b.line - a.line <= _NEAR and (len(a.said & b.said) > 1 or a.sort not in ("count", "money"))))) or may_be_one(link):
                yield link


def may_be_one(link: Link) -> bool:
    """Whether anything at all makes the later quantity the earlier one told again."""
    a, b = link.a, link.b
    title = "title" in (a.place, b.place)
    if link.noun in ("same", "kin", "deed", "deal"):
        return True
    definite = b.form in DEFINITE
    if link.noun in ("people", "persons", "told", "unit"):
        # "Won 47 of the 101 seats. With 49 seats, they": the noun is that of the whole.
        whole = a.q.partitive and b.line - a.line == 1 and b.phrase.start - b.sentence.start < _OPENS
        if link.noun == "unit" and b.tail == "of" and b.line - a.line == 1 and link.deed(_DONE) == "same deed":
            return True  # "argued for three days ... after four days of argument"
        return definite or title or whole or len(a.said & b.said) > 3 or (b.sort == "count" and link.deed(_BESIDE) == "same deed")
    if link.noun == "bare":
        # "Killed six people and wounded 52 ... wounded 25 people".
        return definite or title or (b.sort != "count" and len(a.said & b.said) > 1) or (b.sort == "count" and link.deed(_BESIDE) == "same deed")
    return b.sort != "count" and (definite or title or len(a.said & b.said) > 2)
