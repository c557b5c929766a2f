"""What speaks for and against two ages, or an age and a birth, being of one person whom they do not fit.

Every two facts that no day of birth fits, and that may be of one person, are a pair; how each is tied to its phrase, how the two phrases are
tied to each other, who stands between, how each time is told and how far off they are is weighed.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from newslint.checks._scales import Case, scales
from newslint.checks.dates._ages import GUESSED, Ages
from newslint.checks.dates._discourse import NEWLY, alike, swapped
from newslint.checks.dates._fates import fate
from newslint.checks.dates._lifetimes import Fact
from newslint.checks.dates._phrases import Reference
from newslint.checks.dates._whose import explained
from newslint.layers.names.people import ANYBODY, BESIDE, KIN, ROLES
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Sentences between two phrases without a name that may be of one person.
_NEAR = 4


def cases(doc: Document, ages: Ages | None = None) -> Iterator[Case[tuple[Fact, Fact]]]:
    """Every two facts of a birth, a death or an age that may be of one person and do not fit each other."""
    for a, b, found in _pairs(doc, ages or Ages(doc)):
        yield Case(b.span, [((a, b), found)])


def certain(doc: Document) -> Iterator[Span]:
    """The lives that end before they begin."""
    yield from Ages(doc).backward


def _pairs(doc: Document, ages: Ages) -> Iterator[tuple[Fact, Fact, set[str]]]:
    """Every two facts, in order, that may be of one person and that no day of birth fits, with what speaks for and against it."""
    told = _Told(doc, ages)
    found = [(a, b, gap) for k, b in enumerate(ages.facts) for a in ages.facts[:k] if not a.span.overlaps(b.span) and (gap := apart(a, b)) > 0 and told.may_be(a, b)]
    slips: dict[int, set[int]] = {}
    for a, b, _ in found:
        if ages.root(a.who) == ages.root(b.who):
            slips.setdefault(b.sentence, set()).add(ages.root(b.who))
    for a, b, gap in found:
        more = {"another slips too"} if slips.get(b.sentence, set()) - {ages.root(a.who), ages.root(b.who)} else set()
        evidence = told.evidence(a, b, gap) | more
        if not evidence & _NEVER:
            yield a, b, evidence


def contradictions(doc: Document, ages: Ages) -> Iterator[tuple[Fact, Fact]]:
    """The facts of one person that no day of birth fits, the surest first."""
    weighed = [(scales("NL205").weigh(found), a, b) for case in cases(doc, ages) for (a, b), found in case.readings]
    enough = scales("NL205").among(len(weighed)).enough
    for much, a, b in sorted(weighed, key=lambda w: (-w[0], w[1].span, w[2].span)):
        if much >= enough:
            yield a, b


def borne_out(ages: Ages, f: Fact, other: Fact) -> bool:
    """Whether a third fact of the same person fits one of two that do not fit each other, and not the other."""
    who = ages.root(f.who)
    own = (x for x in ages.facts if x.span not in (f.span, other.span) and ages.root(x.who) == who and x.sort != "death" and not x.marks & GUESSED)
    return any(not apart(*sorted((f, x), key=lambda y: y.span)) and apart(*sorted((other, x), key=lambda y: y.span)) for x in own)


def of_one_day(a: Fact, b: Fact) -> bool:
    """Whether two ages are told of the same days, as those of publication are or those of one death."""
    return (a.now and b.now) or (a.sort == b.sort == "age" and a.when == b.when and a.exact and b.exact)


def apart(a: Fact, b: Fact) -> float:
    """How many years lie between the days of birth that two facts give; 0 where one day fits both."""
    if of_one_day(a, b) and a.years is not None and b.years is not None:
        return abs(a.years - b.years)
    days = max((a.born.low - b.born.high).days, (b.born.low - a.born.high).days)
    return days / 365.25 if days > 3 else 0


_NAMESAKES = regexp(r"\bis not the\b|\bshare a name\b|\bno relation\b|\bnamesakes?\b|\b[Tt]he (?:elder|younger)\b(?! of\b)|\bsame name\b|\bmistaken\b|\b[A-Z]\w+,? (?:[Ss]enior|[Jj]unior|[SJ]r)\b")
#: "Lindgren, 58, and Lindgren, 63, his wife".
_SPOUSE = regexp(rf"\)?, (?:his|her|their|whose) (?:[a-z-]+ )?(?:{'|'.join(sorted(KIN))})(?=[,.;)]|$| and\b)")
_NOW = regexp(r"\bnow(?: aged)? $")
_WAS = regexp(r"\bwas (?:aged |only |then |just )?$")
_AND_IS = regexp(r"(?: years old)?(?: then| at the time)?,? (?:and|but) (?:[a-z]+ )?is (?:now )?")
_TURNED = regexp(r"\b(?:turn(?:ed|s|ing)? (?:just )?(?:\d|\w+ty\b|\w+ty-|\w+teen\b)|birthday\b)")
#: Whoever was born on that day may count birthdays by fours.
_LEAP_DAY = regexp(r"\b(?:Feb(?:ruary|\.)? 29|29(?:th)?(?: of)? Feb(?:ruary)?|the 29th|leap[- ](?:day|year)|leaplings?)\b", 2)
#: Ages by another count, of a part, a false one.
_RECKONED = regexp(r"\b(?:biological|calendar|chemistry|false(?:ly)?|listed (?:at|as)|misstated|real (?:age|name)|in fact|actually|passport|papers|old count|role|plays?|played|playing|starring|cast|character|admitted|pretend\w*|sergeant|claim\w*|gave (?:his|her) age)\b")
_ENTRIES = regexp(r"(?:: |; |, (?:and )?)[A-Z][\w’-]+(?: [A-Z][\w’-]+){0,2},? \(?\d{1,3}\b")
_COLON = regexp(r"\b(?:[Ss]cor\w+|[Rr]esults?|round|lead\w*|totals?|points?|strokes?|Also)\b[^.]*:|Also:")
_PAIRED = regexp(r"\b(?:brothers?|sisters?|twins?|cousins?|siblings|couple|father and son|mother and daughter|both)\b", 2)
_OTHERS = regexp(r"\b(?:[Tt]he (?:other|second|third|elder|older|younger|first|latter|former(?! [a-z]))|another|rival|opponent|successor|predecessor|replac\w+|succe\w+)\b")


#: What rules a contradiction out.
_NEVER = frozenset(("leap day", "now before", "fits who is nearer"))
#: What makes it less than sure that two facts are of one person and that their times are as read.
_WEAK = frozenset(
    [f"{which} {mark}" for which in ("first", "later") for mark in (*GUESSED, "its sentence dates it", "perhaps now", "far", "doubted", "of other times", "across a name", "across a relative", "across whose", "vague")]
    + ["two people", "other name", "one person by a noun", "comes in with an age", "relatives of one name", "name of two", "namesakes", "a spouse", "reckoned", "others told of", "a list", "another slips too"]
)  # fmt: skip


class _Told:
    """Who is where in an article, for the evidence."""

    def __init__(self, doc: Document, ages: Ages) -> None:
        self.doc, self.ages = doc, ages
        self.refs: list[Reference] = sorted((r for n in range(len(doc.sentences)) for r in ages.persons.inside(n)), key=lambda r: r.span) if ages.persons else []
        self.aged: dict[int, set[int]] = {}
        for f in ages.facts:
            if f.years is not None and not f.marks & GUESSED:
                self.aged.setdefault(ages.root(f.who), set()).add(f.years)
        self.named = {self.root(r) for r in self.refs if r.sort == "name" and r.who is not None}

    def root(self, r: Reference) -> int | None:
        return None if r.who is None else self.ages.root(r.who)

    def above(self, f: Fact) -> bool:
        return self.doc.block_at(f.span.start).kind in ("headline", "deck", "caption")

    def may_be(self, a: Fact, b: Fact) -> bool:
        """Whether two facts may be of one person at all."""
        one, other = self.ages.root(a.who), self.ages.root(b.who)
        if one == other:
            return True
        if not self.ages.may_be(one, other) or self._beside(a) or self._beside(b) or (self._brought_in(b) and one in self.named and not self.above(a)):
            return False
        if a.ref and a.ref.det in ("his", "her", "their") and b.ref and other in self.named and _OWN_ROLE.search(self.doc.text, 0, b.ref.span.start):
            return False  # "His first patient is 47. Kral’s deputy, Ida Novak, 51,"
        if one in self.named and other in self.named:
            return bool(self.ages.called(one) & self.ages.called(other))
        return self.above(a) != self.above(b) or b.sentence - a.sentence <= _NEAR

    @staticmethod
    def _beside(f: Fact) -> bool:
        """Whether a fact is of a relative of somebody."""
        return f.ref is not None and f.ref.noun in KIN - ANYBODY and f.ref.det in ("his", "her", "their", "’s", "whose")

    @staticmethod
    def _brought_in(f: Fact) -> bool:
        """Whether a fact is of somebody whom it brings in: "when a student of 21 was elected"."""
        return f.ref is not None and f.ref.sort == "noun" and f.ref.det in ("a", "an", "another") and not f.marks & GUESSED

    def evidence(self, a: Fact, b: Fact, gap: float) -> set[str]:
        found = {*self._tied("first", a), *self._tied("later", b), *self._one(a, b), *self._between(a, b), *_off(a, b, gap), *self._explained(a, b, gap)}
        weak = len(found & _WEAK)
        return found | {f"{weak if weak < 4 else 'many'} weak links"}

    def _tied(self, which: str, f: Fact) -> set[str]:
        """How a fact is tied to the phrase that it is told of."""
        found = {f"{which} {m}" for m in f.marks}
        r, text = f.ref, self.doc.text
        if r is None:
            return found
        found.add(f"{which} of a {r.sort}")
        if r.span.start <= f.span.start < r.span.end:
            found.add(f"{which} inside")
        elif r.span.start > f.span.start:
            found.add(f"{which} ahead")
        else:
            words = text[r.span.end : f.span.start]
            if f.sort == "birth":
                words = _WHO_WAS_BORN.sub(r"\1", words)  # "a bus driver who was born in Duluth in"
            found.add(f"{which} {'apposed' if words in (', ', ' (', ', aged ') else 'after who' if words.startswith(', who') and len(words) < 14 else 'beside' if len(words) < 12 else 'near' if len(words) < 40 else 'far'}")
            found |= {f"{which} across {name}" for name, pattern in _ACROSS if pattern.search(words)}
        if r.sort == "noun" and not any(o.noun == r.noun for o in self.refs if o.span.start < r.span.start):
            found.add(f"{which} by a new noun")
        if f.now:
            found.add(f"{which} now")
        head = text[self.doc.sentences[f.sentence].start : f.span.start]
        return found | {f"{which} {name}" for name, pattern in _BEFORE if pattern.search(head)}

    def _one(self, a: Fact, b: Fact) -> set[str]:
        """How the phrases of two facts are tied to each other."""
        one, other = self.ages.root(a.who), self.ages.root(b.who)
        ra, rb = a.ref, b.ref
        found = {"one person" if one == other else "two people"}
        if ra is None or rb is None:
            return found
        same = ra.span == rb.span
        if same:
            found.add("one phrase")
        elif one == other and ra.sort == rb.sort == "name":
            x, y = (r.span.of(self.doc.text).split() for r in (ra, rb))
            found.add("full name again" if len(x) > 1 and x[-2:] == y[-2:] else "surname again" if x[-1] == y[-1] else "other name")
        elif one == other:
            found.add(f"one person by a {rb.sort if ra.sort == 'name' else ra.sort}")
        else:
            found.add(f"two people, {ra.sort if one in self.named else 'nobody'} and {rb.sort if other in self.named else 'nobody'}")
        if one != other and ra.sort == "noun" and ra.det in ("a", "an") and rb.sort == "name":
            fates = [fate(self.doc, r, self.doc.sentences[f.sentence]) for r, f in ((ra, a), (rb, b))]
            found |= {f"brought in {fates[0]}, named {fates[1]}"}
        if rb.sort == "noun" and (one != other or not (rb.noun in ANYBODY or NEWLY.match(self.doc.text, rb.span.start))) and self._comes_in(rb, b):
            found.add("comes in with an age")
        if ra.sort == rb.sort == "name" and len(rb.span.of(self.doc.text).split()) == 1 and _KIN_OF_ONE_NAME.search(self.doc.text):
            found.add("relatives of one name")
        if one != other and self.ages.called_alike(one, other):
            found.add("called alike")
        if self.above(a) != self.above(b):
            top = a if self.above(a) else b
            if top.years is not None and not any(f.years == top.years and not self.above(f) for f in self.ages.facts) and not any(m[0] == str(top.years) for m in _NUMBER.finditer(self.doc.text, top.span.end)):
                found.add("headline's age nowhere else")
                found.add(f"headline's age nowhere else, {'one aged' if len(set(self.aged) - {self.ages.root(top.who)}) == 1 else 'more aged'}")
        if ra.sort == "pronoun" and one not in self.named and not any(r.sort == "name" for r in self.refs if r.span.end <= ra.span.start):
            found.add("before any name")
        if one != other and (one in self.named) != (other in self.named):
            rest = {self.root(r) for r in self.refs if r.who is not None and r.sort != "group" and not (r.sort == "noun" and (r.noun in ROLES or r.det in ("his", "her", "their")))} - {one, other}
            found.add(f"{'nobody' if not rest else 'somebody'} else told of")
        if ra.noun and ra.noun == rb.noun and not same:
            found.add("same noun")
        if rb.sort == "noun" and rb.det == "the" and rb.age is not None:
            found.add("the so old")
            before = {self.root(r) for r in self.refs if self.doc.sentences[max(b.sentence - 3, 0)].start <= r.span.start < self.doc.sentences[b.sentence].start and r.sort != "group" and r.who is not None}
            near = {p for p in before if p is not None and self.ages.may_be(p, other)} - {other}
            ageless = {p for p in near if not self.aged.get(p)}
            found.add(f"the so old, {len(ageless) if len(ageless) < 2 else 'more'} without an age")
            found.add(f"the so old, {len(near) if len(near) < 3 else 'more'} near")
            if near and alike(b.years or 0, a.years or 0):
                found.add("the so old, alike")
        if rb.det in ("a", "an", "another") and rb.span.start - self.doc.sentences[b.sentence].start < 2:
            found.add("opens with a new one")
        for r, name in ((ra, "first"), (rb, "later")):
            if r.noun in BESIDE or r.noun in ROLES:
                found.add(f"{name} has a part")
            if r.noun in KIN - ANYBODY:
                found.add(f"{name} is a relative")
            if r.noun in ANYBODY:
                found.add(f"{name} is anybody")
        if self.ages.twice_in_full(one) or self.ages.namesakes(one, other):
            found.add("name of two")
        return found

    def _comes_in(self, r: Reference, f: Fact) -> bool:
        """Whether a noun that was not used before has an age beside it, as who comes in has: "The seller, who is 66", "The buyer, a 52-year-old"."""
        text, refs = self.doc.text, [o for o in self.refs if o.span.end <= r.span.start and o.who is not None]
        if r.det in ("a", "an") and r.age is not None and refs and text[refs[-1].span.end : r.span.start] == ", " and refs[-1].sort == "noun":
            return self._comes_in(refs[-1], f._replace(span=r.span))
        new = r.det == "the" and r.age is None and r.noun not in {o.noun for o in refs}
        return new and f.span.start > r.span.end and _ASIDE.fullmatch(text, r.span.end, f.span.start) is not None

    def _between(self, a: Fact, b: Fact) -> set[str]:
        """Who and what stands between two facts."""
        doc, roots = self.doc, {self.ages.root(a.who), self.ages.root(b.who)}
        found = {"one sentence" if (n := b.sentence - a.sentence) == 0 else "next sentence" if n == 1 else "near sentence" if n <= 3 else "far sentence"}
        if self.above(a) or self.above(b):
            found |= {"headline", "headline of nobody" if not roots <= self.named else "headline of a name"}
        elif doc.block_at(a.span.start).span != doc.block_at(b.span.start).span:
            found.add("other paragraph")
        inner = [r for r in self.refs if a.span.end <= r.span.start < b.span.start and self.root(r) not in roots]
        here = doc.sentences[b.sentence].start
        people = {self.root(r) for r in inner if r.sort != "group"}
        found.add(f"{len(people) if len(people) < 2 else 'more'} between")
        if any(r.span.start >= here for r in inner):
            found.add("another before the later")
        if any(r.sort == "group" for r in inner):
            found.add("group between")
        if any(r.noun in KIN - ANYBODY for r in inner):
            found.add("relative between")
        if any(r.det in ("a", "an") for r in inner):
            found.add("new one between")
        if any(self.aged.get(p) for p in people if p is not None):
            found.add("another age between")
        if len(set(self.aged) - roots) == 0:
            found.add("nobody else aged")
        middle = doc.text[a.span.end : b.span.start]
        around = doc.text[doc.sentences[a.sentence].start : doc.sentences[b.sentence].end]
        if a.now and b.now and (b.years or 0) > (a.years or 0) and _NOW.search(doc.text, max(b.span.start - 12, 0), b.span.start):
            found.add("now before")  # "Joe, 10, was with his uncle. Joe, now 11, ..."
        if a.sentence == b.sentence and _WAS.search(doc.text, doc.sentences[a.sentence].start, a.span.start) and _AND_IS.fullmatch(middle):
            found.add("now before")  # "She was 44 and is 84"
        if self._counts_leap_days(a, b):
            found.add("leap day")
        for name, pattern, text in (
            ("whose between", _WHOSE, middle), ("others told of", _OTHERS, middle), ("pair told of", _PAIRED, around), ("reckoned", _RECKONED, around),
            ("namesakes", _NAMESAKES, around), ("a spouse", _SPOUSE, doc.text[b.span.end : b.span.end + 40]), ("a spouse", _SPOUSE, doc.text[a.span.end : a.span.end + 40]),
            ("turned", _TURNED, middle), 
            ("scores", _COLON, doc.sentences[b.sentence].of(doc.text)),
        ):  # fmt: skip
            if pattern.search(text) and (name != "a spouse" or pattern.match(text)):
                found.add(name)
        if len(_ENTRIES.findall(doc.sentences[b.sentence].of(doc.text))) > 1:
            found.add("a list")
        if doc.text[b.span.end : b.span.end + 2] in ("; ", "."):
            found.add("later ends")
        return found

    def _counts_leap_days(self, a: Fact, b: Fact) -> bool:
        """Whether one of two facts counts only the birthdays on a leap day: "celebrated her 25th birthday", and born in 1924."""
        age, other = (b, a) if a.sort == "birth" else (a, b)
        if age.years is None or age.when is None or not _LEAP_DAY.search(self.doc.text):
            return False
        full = age.when.low.year - other.born.low.year if other.sort == "birth" else other.years or 0
        return abs(max(full, age.years) - 4 * min(full, age.years)) <= 3

    def _explained(self, a: Fact, b: Fact, gap: float) -> set[str]:
        """What else in the article may tell why two facts do not fit."""
        doc, root, found = self.doc, self.ages.root, set()
        roots = {root(a.who), root(b.who)}
        if explained(doc, round(gap), Span(doc.sentences[max(a.sentence - 1, 0)].start, doc.sentences[min(b.sentence + 1, len(doc.sentences) - 1)].end)):
            found.add("a time so long" if a.now and b.now else "a time so long, dated")
        for which, f, g in (("first", a, b), ("later", b, a)):
            others = [x for x in self.ages.facts if x.span != f.span and x.span != g.span]
            if f.years is not None and any(x.years == f.years and root(x.who) not in roots for x in others):
                found.add(f"{which} is another's")
            near = (x for x in others if f.sentence - 2 < x.sentence <= f.sentence and x.span < f.span and root(x.who) not in roots)
            if len(roots) == 2 and f.ref is not None and f.ref.sort == "noun" and f.ref.det == "the" and any(not apart(x, f) for x in near):
                found.add("fits who is nearer")  # "Maria Costa, 47, won. The lawyer was born in 1976. Mayor Erna Lund, 58,"
        borne = [borne_out(self.ages, f, g) for f, g in ((a, b), (b, a))]
        found.add(("neither borne out", "one borne out", "both borne out")[sum(borne)])
        return found


_OWN_ROLE = regexp(r"[’']s? (?:[a-z-]+ ){0,2}[a-z-]+, $")
_WHO_WAS_BORN = regexp(r"^(,?) who (?:is|was) born\b[^,;]*$")
#: What stands before the age of who comes in.
_ASIDE = regexp(r",? (?:\(|who (?:is|was) |aged |is |an? )?|, ")
_NUMBER = regexp(r"\b\d+\b")
_KIN_OF_ONE_NAME = regexp(r"\b(?:brothers|sisters|twins?|cousins|siblings|couple|spouses|father and son|mother and daughter|husband and wife)\b", 2)
_WHOSE = regexp(r"\bwhose\b")
#: What stands between a phrase and the age that may be its own.
_ACROSS = (
    ("a relative", regexp(rf"\b(?:{'|'.join(sorted(KIN))})\b")), ("whose", _WHOSE), ("who", regexp(r"\b(?:who|which|that)\b")), ("and", regexp(r"\b(?:and|but|or)\b")),
    ("a name", regexp(r" [A-Z]")), ("a number", regexp(r"\d")), ("a stop", regexp(r"[;:–—]")), ("a verb", regexp(r"\b(?:is|was|has|had|were|will)\b")),
)  # fmt: skip
#: How the words before an age tell its time.
_BEFORE = (
    ("by the time", regexp(r"\bby the time (?:he|she) (?:was|had been) $")), ("at", regexp(r"\bat (?:the age of |age )?(?:just |only )?$")), ("was", regexp(r"\b(?:was|were) (?:just |only |then )?$")),
    ("is", regexp(r"\b(?:is|is now) (?:just |only )?$")), ("now", regexp(r"\b[Nn]ow (?:aged )?$")), ("when was", regexp(r"\bwhen (?:he|she) was (?:just |only )?$")), ("as a", regexp(r"\bas an? $")),
    ("a count", regexp(r"\b(?:one|two|three) of $|\bby $|\bthan $|\bover $|\bunder $")), ("died at", regexp(r"\b(?:died|dead|death)\b[^;.]{0,40}$(?<!his )(?<!her )")),
)  # fmt: skip


def _off(a: Fact, b: Fact, gap: float) -> set[str]:
    """How far apart two facts are, and whether a slip explains it."""
    sorts = sorted((f.sort if f.sort != "age" else "age now" if f.now else "age then") for f in (a, b))
    found = {" and ".join(sorts)}
    vague = not (a.exact and b.exact) and not of_one_day(a, b)
    size = "days" if not vague and not of_one_day(a, b) and gap < 1.01 else "half a year" if gap < 0.5 else "a year" if gap <= 1.01 else "two" if gap <= 2.01 else "few" if gap < 6 else "some" if gap < 9 else "ten" if gap <= 10.99 else "many" if gap < 25 else "wild" if gap < 45 else "absurd"
    found |= {f"{size} off", f"{size} off {'vague' if vague else 'exact'}"}
    said, other = (b, a) if a.sort == "birth" else (a, b)
    if said.years is not None:
        if other.years is not None and of_one_day(said, other):
            real = {other.years}
        elif said.when is not None and said.sort != "birth":
            low = (said.when.low - other.born.high) // dt.timedelta(365.25) if other.born.low > dt.date.min else 0
            real = {low, low + 1}
        else:
            real = set()
        if any(swapped(said.years, y) for y in real):
            found.add("swapped")
        elif any(alike(said.years, y) for y in real):
            found.add("alike")
        if any(y < 17 <= said.years or said.years < 17 <= y for y in real):
            found.add("child and adult")
        if min(said.years, *real, 99) < 0:
            found.add("before birth")
    return found
