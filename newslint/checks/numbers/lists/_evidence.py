"""What speaks for and against a count's announcing a list that has more or fewer members (NL304).

No single phrase decides. Every count and every list near it are read together. What ties them (a mark, a copula, "named as", a demonstrative),
how the list is closed, members of the kind that is counted speak for it; words that leave the list open, another count that the list fits,
another list that the count fits, words for the rest speak against.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from newslint.checks._scales import Case
from newslint.checks.numbers.lists import _counts, _marks, _names, _series
from newslint.checks.numbers.lists._counts import Count
from newslint.checks.numbers.lists._others import of_others, place_first
from newslint.checks.numbers.lists._pieces import MEMBER_BEFORE
from newslint.checks.numbers.lists._series import Series
from newslint.checks.numbers.lists._ties import ENDS, MARKED, Pair, after, hold, tie_of, with_one
from newslint.checks.numbers.retold._kin import content
from newslint.document import Document
from newslint.layers.names.people import human
from newslint.layers.numbers.nouns import singular
from newslint.regexp import regexp
from newslint.source import Span

#: How far from a list's beginning a longer one of the same begins: "through the issue of notes ...".
_PREPOSED = 12
#: How many sentences after a count a list of it may begin, and how many before it may end.
_AFTER, _BEFORE = 3, 2
#: A list that misses its count by more is of something else.
_FARTHEST = 5
#: So many blocks on who they are may be told.
_APART = 2
_THEY_ARE = regexp(r"The[ \n](?P<noun>[a-z]+s|men|women|people|accused|dead)(?:[ \n][a-z]+){0,2}[ \n](?:are|were)[ \n]")
#: Items may have items of their own.
_ITEMS_OFF = 2
#: So far after a count "first ... second ... third" may reach.
_ORDINALS_AFTER = 5

#: What lists of figures are told of.
_FIGURES = {
    "score": frozenset({"set"}), "figure": frozenset({"round"}), "age": frozenset({"person"}), "year": frozenset({"time", "win", "span"}), "weekday": frozenset({"span", "time"}), "minute": frozenset({"tally", "time", "win"}),
    "date": frozenset({"span", "time", "win"}), "amount": frozenset({"thing", "reason", "tally"}),
}  # fmt: skip


#: "They are set out in a preamble, an annex and a map".
_SET_OUT = regexp(r"\b(?:[Tt]hey|[Tt]hese) (?:are|were) (?:set out|laid (?:down|out)|contained|described|listed|outlined|spelled out|explained|published|printed)[ \n]in\b")
_DAYTIMES = frozenset("day night evening morning afternoon".split())
#: "On three days this week, Thursday and Friday".
_THIS_WEEK = regexp(r"(?:[ \n](?:this|next|last|of[ \n]the|in[ \n]the)[ \n](?:week|month|year|summer|winter|spring|autumn|fall))?(?:,|:|[ \n][–—-])[ \n]")


def cases(doc: Document) -> Iterator[Case[Pair]]:
    """Every count with the lists that it may announce and that contradict it."""
    counts = [*_counts.counts(doc)]
    site = _Site(doc, counts)
    for c in counts:
        near = [*((k, with_one(doc, c, s)) for k, s in _outermost(doc, c, site.around(c))), *_further(site, c)]
        wrong = (Pair(c, s, k) for k, s in near if not _fits(c.value, s) and abs(s.low - c.value) <= _FARTHEST)
        readings = [(p, evidence) for p in wrong if (evidence := _weighed(site, p, near))]
        if readings:
            yield Case(c.span, readings)


class _Site:
    """An article's counts, and its lists by sentence."""

    def __init__(self, doc: Document, counts: Sequence[Count]) -> None:
        self.doc, self.counts = doc, counts
        self._lists: dict[int, list[Series]] = {}
        self._blocks = {b.span.start: i for i, b in enumerate(doc.blocks)}

    def at(self, offset: int) -> int:
        """The number of the sentence that covers an offset."""
        return max(bisect_right(self.doc.sentences, offset, key=lambda s: s.start) - 1, 0)

    def beside(self, a: Span, b: Span) -> bool:
        """Whether two sentences stand in one block or in two that follow one another."""
        return abs(self._blocks[self.doc.block_at(a.start).span.start] - self._blocks[self.doc.block_at(b.start).span.start]) <= 1

    def takes_up(self, c: Count, a: Span, b: Span) -> bool:
        """Whether a sentence two blocks on says who the counted are: "The officers charged are", "The defendants are"."""
        found = _THEY_ARE.match(self.doc.text, *b)
        kin = found and (singular(found["noun"]) == c.noun or (human(singular(found["noun"])) and _counts.kind(c.noun) == "person"))
        return bool(kin) and self._blocks[self.doc.block_at(b.start).span.start] - self._blocks[self.doc.block_at(a.start).span.start] == _APART

    def lists(self, i: int) -> list[Series]:
        """The lists of a sentence."""
        if i not in self._lists:
            sentence, text = self.doc.sentences[i], self.doc.text
            figures = [*_marks.figures(self.doc, sentence)]
            words = [*_series.find(self.doc, sentence)]
            # "Cork on May 3, Galway on May 4 and Dublin on May 6" are names, each with its date; otherwise what stands side by side with figures is no list of words.
            dated = [f for f in figures if f.sort == "year" and any(s.sort == "name" and s.span.start < f.span.start and s.span.end == f.span.end and s.low == s.high == f.low for s in words)]
            # So are the years of works: "“Dawn” (1961) and “Dusk” (1970)".
            dated += [f for f in figures if f.sort == "year" and all(text[text.find(y, f.span.start) - 1] == "(" for y in f.members)]
            figures = [f for f in figures if f not in dated]
            words = [s for s in words if not any(s.span.overlaps(f.span) for f in figures) and not any(f.span.start <= s.span.start < f.span.end for f in dated)]
            clauses = _marks.clauses(self.doc, sentence)
            self._lists[i] = [*words, *figures, *([clauses] if clauses else [])]
        return self._lists[i]

    def around(self, c: Count) -> list[tuple[int, Series]]:
        """The lists near a count, each with how many sentences lie between."""
        i, sentences = self.at(c.span.start), self.doc.sentences
        near = (k for k in range(max(i - _BEFORE, 0), min(i + _AFTER + 1, len(sentences))) if self.beside(sentences[i], sentences[k]) or (k > i and self.takes_up(c, sentences[i], sentences[k])))
        return [(k - i, s) for k in near for s in self.lists(k) if not s.span.overlaps(Span(c.start, max(c.end, c.span.end)))]


#: "In Poland, in Lodz, Poznan and Gdynia": the land is no town.
_WHERE = regexp(r"[A-ZÀ-Þ][^,;]*,[ \n](?:in|at|near)[ \n]")
#: Between a count and the body that the counted are of: "two members of".
_OF_BODY = regexp(r"[ \n](?:of|in|at|on|from|for)[ \n]")
_DETERMINED = regexp(r"(?:the|an?|its|his|her|their)[ \n]")


def _outermost(doc: Document, c: Count, near: list[tuple[int, Series]]) -> list[tuple[int, Series]]:
    """Without the lists that are the end of a longer one, but those of one sort that end a mixed one."""

    def part(s: Series, of: Series) -> bool:
        if s.sort in ("name", "cast") and doc.text.endswith((" as ", " as\n"), 0, s.span.start) and " as " in of.members[0]:
            return False  # "named the victims of a crash on Route 9 as Harold Beck and ..."
        inside = of.span.start <= s.span.start and of.span.end == s.span.end and of.span != s.span and not (s.low > 1 and _WHERE.fullmatch(doc.text, of.span.start, s.span.start))
        return inside and (of.span.start >= c.end or s.span.end <= c.start) and (of.sort not in ("mixed", "cast") or s.sort in ("mixed", "cast"))

    # "Two members of the band, the singer Jonas Berg and the drummer Nils Dahl": no list begins with what the counted are of.
    near = [(k, s) for k, s in near if not (k == 0 and c.form == "number" and s.span.start >= c.end and ((_OF_BODY.fullmatch(doc.text, c.end, s.span.start) and _DETERMINED.match(s.members[0])) or place_first(doc, s.members)) and any(part(t, s) for _, t in near))]
    return [(k, s) for k, s in near if not any(part(s, of) for _, of in near)]


def _further(site: _Site, c: Count) -> Iterator[tuple[int, Series]]:
    """Lists of other forms: numbered ones, rows of fragments, bullets."""
    doc, sentences, i = site.doc, site.doc.sentences, site.at(c.span.start)
    last = min(i + _ORDINALS_AFTER, len(sentences) - 1)
    end = next((s.start for s in sentences[i + 1 : last + 1] if not site.beside(sentences[i], s)), sentences[last].end)
    for s in _marks.marked(doc, c.end, end):
        yield 0 if s.span.start < sentences[i].end else 1, s
    fragments = _marks.fragments(doc, [*sentences[max(i - 6, 0) : i]])
    if fragments:
        yield -1, fragments
    block = doc.block_at(c.span.start)
    if block.span.of(doc.text).rstrip().endswith(":") and site.at(block.span.end - 1) == i:
        items = _marks.bullets(doc, c.span.start)
        if items and abs(items.low - c.value) <= _ITEMS_OFF:
            yield 0, items


# What is weighed ---------------------------------------------------------------------------------------------------------

#: Where the list is whole for another count.
_FORBIDS = frozenset({"among them", "one of its own", "own count", "more years fewer", "sum fits", "another reading fits", "told on", "longer list fits"})
#: "One is in Oslo and another in Bergen. The third was found": the list goes on in the next sentence.
_TOLD_ON = regexp(r"\s*(?:The|A) (?P<nth>third|fourth|fifth|sixth|seventh)\b(?! (?:time|day|week|month|year|quarter|half|minute)s?\b)")
_NTH = {"third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7}
_OPEN_BEFORE = regexp(
    r"\b(?:includ\w+|such as|among|amongst|e\.g|for example|for instance|notably|led by|particularly|especially|mostly|mainly|starting with|beginning with|one of|some of|other than|except|apart from|besides|at least|as well as|along with|plus|alongside|joined by|rather than|more than|unlike|like)\b"
)
_OPEN_AFTER = regexp(
    r"\b(?:among (?:others|them)|and others|and more|others?|another|et al|etc|to name|so on|included|for example|respectively|as well as|along with|plus|one of|the best[- ]known|for the \w+ time|(?:of|to|for|with|against) them)\b"
)
_AMONG_THEM = regexp(r"[ \n](?:among[ \n](?:others|them)|included)\b")
_REST = regexp(
    r"\b(?:the (?:other|others|rest|remaining|remainder|last|latter|former|second|third|fourth|fifth|sixth|seventh)|an? (?:second|third|fourth|fifth|sixth|further)|another|others|remaining|more|also|unnamed|unidentified|not been (?:named|identified|released|disclosed)|withh?eld)\b"
)
_NUMBER = regexp(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|pair|trio|duo|both|dozen|several|many|some)\b", re.IGNORECASE)
_DEFINITE = {"the": "the", "these": "demonstrative", "those": "demonstrative", "all": "all", "only": "only", "its": "own", "his": "own", "her": "own", "their": "own", "my": "own", "our": "own", "just": "only", "other": "other", "a": "a", "an": "a", "of": "of", "any": "any", "no": "any", "first": "first", "last": "first", "another": "other", "and": "and", "or": "or", "in": "prep", "on": "prep", "at": "prep", "by": "prep", "to": "prep", "from": "prep", "for": "prep", "with": "prep", "after": "prep", "between": "prep", "than": "than", "into": "into", "are": "be", "were": "be"}  # fmt: skip
_FRONTED = regexp(r"(?:In|After|With|For|At|On|During|Following|Over|Before|Despite|Of|By|From|To|Among|Between|Within|Through|Across|Since|Until|Like|Unlike|As|When|While|If)\b")
_FULL_NAME = regexp(r"(?:[a-z]+[ \n])*[A-Z][\w’'.-]+[ \n](?:[A-Z]\.?[ \n]|[a-z]{2,3}[ \n])?[A-Z][\w’'-]+(?:[ \n]\d+)?")
_YEAR = regexp(r"\d{4}")
_FOR = regexp(r"[ \n](?:for|to|in|at|on|from|by|with|across)[ \n](?:(?:the|its|his|her|their)[ \n])?")
_OF_THE = regexp(r"[ \n]of[ \n](?:the|its|those|these|his|her|their)[ \n]$")
_BETWEEN = regexp(r"[:–—]|\b(?:between|among|of|involving)\b")
#: Between a count and the list that is its own: "named the six suspects as", "the four dead were named as".
_ITS_OWN = regexp(r"\W*(?:[ \n](?:dead|injured|wounded|accused))?(?:(?:[ \n](?:are|were|have been|was|being))?(?:[ \n](?:named|identified|listed))?(?:[ \n](?:as|by|in|from))?)?\W*")
#: "Three affiliates into one organization, Exploration and Production".
_ONE = regexp(r"\b(?:one|a single|the only)[ \n](?:[a-z-]+[ \n]?){1,3}[,:][ \n](?:[A-Z]\w+[ \n])?$")
_LOWER = regexp(r"(?<![\w’'-])[a-z][a-z-]+")
_OF_THEM = regexp(r"\b[Oo]f (?:the|these|those|its|his|her|their|our|my)[ \n](?:[a-z]+[ \n])?$")


_IN_ALL = regexp(r",?[ \n](?:in all|in total|altogether|all told)\b")
#: "Miller and Sato, the two astronauts, ...": the count and its noun stand between commas.
_APPOSED = regexp(r"(?:[ \n][\w’'-]+){0,9}[,.]")


#: What lists and counts of other sentences fit by chance, where a mark ties the two: "Five candidates are on the ballot - ...".
_CHANCE = regexp(r"list fits -?[1-9]\d*|other fits apart|like fits apart")


def _weighed(site: _Site, p: Pair, near: Sequence[tuple[int, Series]]) -> set[str]:
    """The names of what speaks for and against a pair; none where it is out of the question."""
    doc, c, s = site.doc, p.told, p.series
    longer: set[str] = set()
    for _, of in near:
        if of.span.start < s.span.start and of.span.end == s.span.end:
            longer = {f"inside longer {s.sort}", *(["longer fits"] if of.low <= c.value <= of.high else [])}
    more = s.low > c.value
    if p.apart > 0 and _SET_OUT.search(doc.text, c.end, s.span.end):
        return set()
    if c.noun == "way" and c.form == "compound" and not _BETWEEN.search(doc.text, c.span.end, s.span.start):
        # "Two-way deficits - with Canada and Japan", "a three-way link with Chicago and London".
        return set()
    if c.form == "number" and s.sort == "thing" and p.apart == 0 and c.end + 2 == s.span.start and MEMBER_BEFORE.search(doc.text, max(c.start - 60, 0), c.start):
        return set()
    if more and s.low - 1 <= c.value <= s.high - 1 and _names.place_first(doc, s.members, Span(c.end, s.span.start)):
        return set()
    sign = "more" if more else "fewer"
    off = s.low - c.value if more else c.value - s.high
    kind = _counts.kind(c.noun)
    tie = tie_of(doc, p)
    follows = after(doc, s)
    sort = s.sort
    ends = ENDS.get(follows.removeprefix("comma "), "on") if follows != "comma and" else "and"
    gap = "at once" if "gap none" in tie.found else "soon" if "gap few" in tie.found else "late"
    held = hold(tie)
    if of_others(doc, p, tie, held, again=_retold(doc, p) if p.apart > 0 else 0):
        return set()
    closed = sort if sort in MARKED else s.closed or "not"
    found = {
        f"off {sign} {min(off, 3)}", f"{held} off {sign} {min(off, 3)}", f"{held}", f"{held} {sign}", f"{held} members {min(s.high, 4)}", f"{held} {sign} {ends}", f"{held} {sort}", f"{held} {kind}", f"{held} {gap}", f"{held} form {c.form}",
        f"place {tie.place}", f"joint {tie.joint}", f"joint {tie.joint} {sign}", *([f"subject {tie.subject}"] if (tie.subject, tie.joint) != ("other", "named as") else []), f"subject {tie.subject} {tie.joint}", f"sort {sort}", f"kind {kind}", f"kind {kind} {sort}",
        f"closed {closed}", f"{held} closed {closed}", f"after {follows}", f"ends {ends}", f"kind {kind} {sign}", *tie.found, *(f"{held} {t}" for t in tie.found if not t.startswith("opener")),
    }
    if sort in _FIGURES:
        # Of their own: how a list of words is tied or closed says nothing of them.
        found = {f"off {sign} {min(off, 3)}", f"figures {'of their kind' if kind in _FIGURES[sort] else 'of another'} {sign}", f"figures {tie.place}", f"{sort} of {kind}", *(f"figures {t}" for t in tie.found if t.startswith(("gap", "verb", "clause"))), f"figures after {follows}"}
    found |= {f"trait {t}" for t in c.traits}
    if c.form == "both" and more and held == "direct" and gap == "at once" and "det prep" in _before_count(doc, c):
        # "In both law, medicine and history", never "both cold, wet and hungry".
        found.add("both of words")
    if sort == "others":
        found.add(f"one of them told {sign}")
    if sort in ("weekday", "date") and c.noun in _DAYTIMES and _THIS_WEEK.fullmatch(doc.text, c.end, s.span.start):
        found.add("days apposed")
    if sort in _FIGURES and tie.joint.startswith("apposed"):
        found.add("figures in all" if _IN_ALL.match(doc.text, c.end) else f"figures {tie.joint}")
    if held == "apposed before" and tie.joint == "apposed definite" and s.span.start == doc.sentence_at(s.span.start).start and _APPOSED.match(doc.text, c.end):
        found.add("apposed before whole")
    found |= {name for name, is_so in (("ambiguous", s.low != s.high), (f"ambiguous {sign}", s.low != s.high), ("open member", s.open), (f"goes on {p.apart}", s.goes_on), ("quoted", doc.in_quotation(c.span) != doc.in_quotation(s.span))) if is_so}
    rivals = _rivals(site, p, near)
    if p.apart == 0 and (held == "firm" or c.form == "both"):
        rivals = {r for r in rivals if not _CHANCE.fullmatch(r)}
    found |= longer | _before_count(doc, c) | rivals | _doubts(doc, p, sign) | _sameness(doc, p)
    if held == "apposed" and gap == "at once" and follows == "comma verb" and sort == "name" and closed != "not" and not s.open and not found & {"whole of a part", "of them before", "others counted"}:
        found.add("apposed whole")  # "Five cities, Oslo, Bergen and Moss, were cut off"
    if s.goes_on and held in ("firm", "apposed", "detached") and c.form == "number" and not (gap == "at once" and "trait definite" in found):
        # "Three reasons to be cheerful: Ilic was fit": the list is the subject of a clause of its own.
        return set()
    if found & _FORBIDS or ("like fits between" in found and "part of a whole" not in found):
        return set()
    return found


def _before_count(doc: Document, c: Count) -> set[str]:
    """The word before a count, and how its sentence opens."""
    text = doc.text
    sentence = doc.sentence_at(c.span.start)
    head = text[sentence.start : c.span.start]
    before = head.split()
    last = before[-1].lower().strip('“"(,') if before else ""
    found = {f"det {_DEFINITE.get(last, 'other') if before else 'opens'}"}
    if len(before) > 1 and before[-1].lower() in ("only", "other", "main", "remaining", "last", "first", "final", "new"):
        found.add(f"det {before[-2].lower()} {before[-1].lower()}")
    if _FRONTED.match(head) and "," not in head:
        found.add("fronted")
    if _OF_THEM.search(head):
        found.add("of them before")
    if re.search(r"\b(?:another|other|more|further|additional)\b", text[c.start : c.end].lower()) or re.search(r"\b(?:another|other|further)[ \n]$", head):
        found.add("others counted")
    if _NUMBER.search(head[-60:]):
        found.add("number before")
    return found


def _fits(value: int, s: Series) -> bool:
    return s.low <= value <= s.high


def _rivals(site: _Site, p: Pair, near: Sequence[tuple[int, Series]]) -> set[str]:
    """Other counts that the list fits, other lists that the count fits."""
    doc, c, s, text = site.doc, p.told, p.series, site.doc.text
    found: set[str] = set()
    lo, hi = min(c.span.start, s.span.start), max(c.span.end, s.span.end)
    here = doc.sentence_at(s.span.start)
    for d in site.counts:
        if d.span == c.span or d.span.overlaps(s.span):
            continue
        between = lo < d.span.start < hi
        same = here.start <= d.span.start < here.end
        if between:
            found.add("count between")
            if d.form == "number" and _fits(c.value + d.value, s):
                found.add("sum fits")
        if _fits(d.value, s) and d.end <= s.span.start and c.end <= d.span.start and _ITS_OWN.fullmatch(text, d.end, s.span.start) and not _OF_THE.search(text, c.span.end, d.span.start):
            found.add("own count")
        if _fits(d.value, s) and abs(d.span.start - s.span.start) < 500:
            found.add(f"other fits {'between' if between else 'same' if same else 'apart'}")
            if d.noun == c.noun or not d.noun:
                found.add(f"like fits {'between' if between else 'same' if same else 'apart'}")
        if _fits(d.value, s) and (s.sort == "others" or _FOR.fullmatch(text, d.end, c.start)) and d.end <= c.start:
            # "The youngest of the five men to have won all four. The others are A, B, C and D", "four candidates for three places: A, B, C and D".
            found.add("another reading fits")
        if _fits(d.value, s) and s.sort == "name" and (opening := doc.sentence_at(c.start).start) <= d.start and d.end <= c.start and not text[opening : d.start].strip() and _counts.kind(c.noun) not in ("person", "bare", "body") and all(_FULL_NAME.search(m) for m in s.members):
            # "Four candidates are running for the two seats: Ann Roe, Mark Soto, Ida Berg and Tom Falk".
            found.add("another reading fits")
        if c.form == "joined" and d.span.overlaps(c.span) and _fits(d.value, s):
            found.add("part fits")
        if d.form == "joined" and d.span.overlaps(c.span):
            found.add("joined fits" if _fits(d.value, s) else "joined not")
        if c.span.end <= d.span.start and _OF_THE.fullmatch(text, c.span.end, d.start if d.start > c.span.end else d.span.start):
            found.add("part of a whole")
        if d.span.end <= c.span.start and re.search(r"[ \n]of[ \n](?:the|its|those|these|his|her|their)[ \n]$", text[d.span.end : c.span.start]):
            found.add("whole of a part")
    for k, other in near:
        if other.span.end == s.span.end and other.span.start < s.span.start:
            continue
        if other.span == s.span:
            if _fits(c.value, other):
                found.add("another reading fits")
        elif _fits(c.value, other):
            overlap = other.span.overlaps(s.span)
            found.add("overlapping list fits" if overlap else f"list fits {k}")
            if overlap and (s.sort, other.sort) == ("bare", "thing") and s.span.end < other.span.end and abs(other.span.start - s.span.start) < _PREPOSED:
                found.add("longer list fits")
            if not overlap and abs(other.span.start - c.span.end) < abs(s.span.start - c.span.end):
                found.add("nearer list fits")
        elif not other.span.overlaps(s.span) and lo <= other.span.start < hi:
            found.add("list between")
    gap = text[min(c.end, s.span.end) : max(s.span.start, c.start)]
    if p.apart == 0 and (ones := len(re.findall(r"(?:,|\b(?:and|plus))[ \n](?:an?|one|another|his|her|their|its)[ \n][a-z]", gap))):
        found.add("one more between")
        if any(_fits(c.value + n, s) for n in range(1, ones + 1)):
            found.add("sum fits")
    return found


def _doubts(doc: Document, p: Pair, sign: str) -> set[str]:
    """Words that leave the list open, or tell of the rest."""
    c, s, text = p.told, p.series, doc.text
    found: set[str] = set()
    between = text[c.end : s.span.start] if s.span.start >= c.end else text[s.span.end : c.start]
    if s.sort != "others" and _OPEN_BEFORE.search(between.lower()):
        found |= {"open between", f"open between {sign}"}
    if s.sort != "others" and _OPEN_BEFORE.search(text[max(doc.sentence_at(s.span.start).start, s.span.start - 25) : s.span.start].lower()):
        found.add("open before")
    if sign == "fewer" and _AMONG_THEM.search(text, s.span.start, s.span.end + 16):
        found.add("among them")
    sentence = doc.sentence_at(s.span.start)
    tail = text[s.span.end : sentence.end]
    if _OPEN_AFTER.search(text[s.span.start : min(s.span.end + 45, sentence.end)].lower()):
        found |= {"open after", f"open after {sign}"}
    if _REST.search(tail.lower()):
        found |= {"rest in sentence", f"rest in sentence {sign}"}
    following = text[sentence.end : sentence.end + 160].lower()
    if _REST.search(following):
        found |= {"rest follows", f"rest follows {sign}"}
    if sign == "fewer" and s.span.end > c.end and (on := _TOLD_ON.match(text, sentence.end)) and s.low < _NTH[on["nth"]] <= c.value:
        found.add("told on")
    if p.apart > 0 and _REST.search(between.lower()):
        found |= {"rest between", f"rest between {sign}"}
    if _NUMBER.search(tail):
        found.add("number after")
    if _NUMBER.search(between):
        found.add("number between")
    if s.sort in ("year", "date") and any(not d.span.overlaps(s.span) for d in doc.dates_in(sentence) if _YEAR.search(d.span.of(text))):
        found.add(f"more years {sign}")
    if p.apart == 0 and s.span.start >= c.end and _ONE.search(between):
        found.add("one of its own")
    if p.apart > 0 and (again := _retold(doc, p)):
        found.add(f"retold {min(again, 2)}")
    if re.match(r",?[ \n](?:and|plus)[ \n]", tail):
        found.add(f"and after {sign}")
    return found


def _retold(doc: Document, p: Pair) -> int:
    """How many words of a count's sentence those behind a list in another one tell again: "Four nurses given medal ... A, B and C were given the medal"."""
    sentence = doc.sentence_at(p.told.span.start)
    told, again = (content(" ".join(_LOWER.findall(words))) for words in (doc.text[p.told.end : sentence.end], doc.text[p.series.span.end : doc.sentence_at(p.series.span.start).end]))
    return sum(any(x & y for y in again) for x in told)


def _sameness(doc: Document, p: Pair) -> set[str]:
    """Whether the members are of the kind that is counted."""
    c, s = p.told, p.series
    kind = _counts.kind(c.noun)
    found: set[str] = set()
    if s.sort == "name":
        regions = sum(_names.place(doc, m.strip("“”\" "), "country", "state", "province", "region") for m in s.members)
        cities = sum(_names.place(doc, m.strip("“”\" "), "city", "town", "capital") for m in s.members)
        people = sum(_FULL_NAME.fullmatch(m) is not None for m in s.members)
        most = len(s.members) / 2
        what = "regions" if regions > most else "cities" if cities > most else "full names" if people > most else "names"
        found |= {f"{what} of {kind}"}
        if 0 < regions <= most:
            found.add("some regions")
    if s.sort in ("thing", "bare") and any(re.search(r"[a-z]s$", m) for m in s.members):
        found.add("plural members")
    if c.noun and re.search(rf"\b{re.escape(c.noun)}", s.span.of(doc.text).lower()):
        found.add("noun in list")
    if s.sort in ("name", "thing", "bare", "mixed", "cast") and max(len(m.split()) for m in s.members) > 5:
        found.add("long members")
    if all(len(m.split()) == 1 for m in s.members):
        found.add(f"single words {s.sort}")
    return found
