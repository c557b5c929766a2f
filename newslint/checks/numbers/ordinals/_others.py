"""What an article tells of the other occasions that an ordinal counts among: by dates, by the names of those whose they were, by words that look back.

Every row, sentence and stretch of sentences near an ordinal is a reading of them; what speaks for each is in `_told`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.checks.numbers.ordinals._claimed import Scope, tail
from newslint.checks.numbers.ordinals._families import kinship
from newslint.checks.numbers.ordinals._grammar import is_verb
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._tellings import Telling, arguments, branch, lies_ahead, tellings, then, unreal, verbs
from newslint.document import Document
from newslint.layers.dates.model import Interval
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

#: Sentences before and after an ordinal that may tell of the others.
BEFORE, AFTER = 2, 3
#: Days that the numbered occasion itself may lie back when nothing dates it.
LATELY = 9


class Item(NamedTuple):
    """One other occasion: where it is told, by which words, and when."""

    at: Span
    sentence: Span
    #: Sentences from the ordinal's.
    apart: int
    parse: Parse
    verb: int | None
    deed: tuple[str, ...]
    clause: frozenset[int]
    when: Interval | None = None


class Others(NamedTuple):
    """Occasions that may be the others."""

    items: tuple[Item, ...]
    #: "row", "sentence", "stretch", "kin" for dates; "one" and "word" for a single one.
    kind: str

    @property
    def spans(self) -> tuple[Span, ...]:
        return tuple(i.at for i in self.items)


def near(claim: Claim, after: int = AFTER, below: int = AFTER + 1) -> Iterator[tuple[int, Span]]:
    """The sentences that may tell of the others, so many behind an ordinal, and so many behind one of a headline, whose are those of the text."""
    doc = claim.doc
    kind = doc.block_at(claim.sentence.start).kind
    high = kind in ("headline", "deck", "caption")
    for k in range(max(claim.number - BEFORE, 0), min(claim.number + (below if high else after), len(doc.sentences) - 1) + 1):
        s = doc.sentences[k]
        if (high or doc.block_at(s.start).kind == kind) and not doc.in_quotation(Span(s.start, s.start + 1)):
            yield k - claim.number, s


def dated(claim: Claim, scope: Scope) -> Iterator[Others]:
    """Every reading of the dates near an ordinal that lie in its time and before its own day."""
    doc = claim.doc
    published = doc.metadata.date
    told = [i for apart, s in near(claim) for i in _tellings(doc, claim, apart, s, published or dt.date.max)]
    own = _own_day(claim, told) or _taken_up(claim, told)
    phrase = Span(claim.span.start, claim.span.end + len(tail(claim)))
    told = [i for i in told if not phrase.start <= i.at.start < phrase.end]
    # What is still to come has today's before it: "closed for a fourth day on Thursday. They were also shut on Monday, Tuesday and Wednesday".
    ahead = published is not None and (lies_ahead(doc, claim.sentence, published) or (claim.number > 0 and _WILL_BE.match(doc.text, claim.sentence.start) is not None))
    limit = own or (dt.date.max if published is None else published + dt.timedelta(1) if ahead else published - dt.timedelta(LATELY))
    if own and scope.kind == "year" and own == scope.start:
        scope = Scope(None, "open")  # "for the third time in 2012" says when, not what it counts in
    if scope.kind == "since" and scope.start and (then := [i for i in told if i.when and _single(i.when) and -1 < (scope.start - i.when.low).days < 31]):
        if not any(_THE_EARLIER.search(doc.text, i.sentence.start, i.at.start) for i in then):
            return  # "for the fifth time since December. It also did on December 18": is it the one that is counted from?
        scope = Scope(scope.start.replace(day=1) - dt.timedelta(1), "since")  # "the fifth since December. The earlier ones were on December 18, January 14 ..."
    items = _before(doc.text, told, limit, scope.start, published)
    month = scope.kind == "this" and scope.start and published and (published - scope.start).days < 40
    if month and scope.start and not any(i.when.high > scope.start for i in told if i.when):
        items = _before(doc.text, told, limit, None, published)  # "her third award this month": she got it then
    yield from _groups(items, claim, own)
    if own is None and published and (recent := [i.when.low for i in told if i.when and limit <= i.when.low <= published and _single(i.when)]):
        yield from _groups(_before(doc.text, told, max(recent), scope.start, published), claim, max(recent))
    if own is None and published and (gone := [i for i in told if _gone(claim, i)]):
        yield from _groups(_before(doc.text, gone, published, scope.start, published), claim, None)


#: What is still to come is told of the sentence before: "will strike on Friday. It will be their third strike".
_WILL_BE = regexp(r"(?:It|This|That|The [a-z]+) (?:will|would) be\b")
_PLANS = frozenset("planned scheduled expected supposed due".split())
#: Time that is not past.
_NOW = regexp(r"(?:[Ll]ater? |[Ee]arly )?[Tt]his (?:year|season|month|week|winter|spring|summer|autumn|fall|decade|century)\b")
#: The same day said in another way: "on June 9, a Sunday".
_SAME_DAY = regexp(r", an? \Z")


_FIRST_OF = regexp(r"\b(?P<what>[a-z]{4,}) (?:in|on) [A-Z]")
_AND_OTHER = regexp(r"(?:,|\band|\bbut) (?:and )?(?:an?|one) (?:[a-z]+ )?(?P<what>[a-z]{4,}) (?:in|on) \Z")
_THAN = regexp(r"\b[a-z]+er than (?!ever\b)[^,;]*\Z")
_NOT_THEN = regexp(r"\b(?:before|until) \Z")
_ARTICLE = regexp(r"\b(?:an?|the)[ -]\Z")
_OF_NOUN = regexp(r" ([a-z]+)")


def _tellings(doc: Document, claim: Claim, apart: int, s: Span, until: dt.date) -> Iterator[Item]:
    """The occasions of a sentence that came about."""
    every = tellings(doc, s, until)
    tried = claim.core[:1] in _TRIALS
    told = [t for t in every if not (no := unreal(t)) or tried or (kinship((*claim.core, *claim.act), no) and not _PLANS & {*no})]
    for k in range(1, len(told)):
        told[k] = _of_the_row(doc, told[k - 1], told[k])
    found = [_when_it(claim, Item(t.at, s, apart, t.parse, t.verb, (*t.deed, *verbs(t.parse, t.verb)), t.clause, t.when)) for t in told]
    for i in (*found, *_bare(doc, s, apart, until, [t.at for t in every if t in told or _PLANS & {*unreal(t)}])):
        if _NOT_THEN.search(doc.text, s.start, i.at.start):
            continue  # "eight who won it before 2000": none in that year
        if (other := _AND_OTHER.search(doc.text, s.start, i.at.start)) and (first := _FIRST_OF.search(doc.text, s.start, other.start())) and not kinship((first["what"],), (other["what"],)):
            continue  # "after increases in May and June and a fall in April"
        if _THAN.search(doc.text, s.start, i.at.start):
            continue  # "inflation has risen faster than forecast in the winter"
        if (named := _OF_NOUN.match(doc.text, i.at.end)) and _ARTICLE.search(doc.text, s.start, i.at.start) and not kinship(claim.core, (named[1],)):
            continue  # "victims of a 2003 attack": the year of another thing
        i = _resolved(claim, i)
        if not _NOW.match(doc.text, i.at.start) and not claim.span.start <= i.at.start < claim.end and not _SAME_DAY.search(doc.text, s.start, i.at.start):
            yield i


#: What fails is one as well: "at the third attempt. Launches on May 4 and 9 were called off".
_TRIALS = frozenset((w,) for w in ("attempt", "bid", "try", "effort"))
#: Between two dates of one row.
_AND_AGAIN = regexp(r",?(?: and)?,? (?:(?:again|then|once more|later),? )?(?:(?:on|in) )?(?:early |late )?")


def _of_the_row(doc: Document, before: Telling, told: Telling) -> Telling:
    """An occasion with the deed of the one before it, where only "and again" parts them: "first erupted on Monday, and again on Tuesday and Wednesday"."""
    joined = _AND_AGAIN.fullmatch(doc.text[before.at.end : told.at.start].replace("\n", " ")) if told.verb != before.verb else None
    return told._replace(verb=before.verb, deed=before.deed, clause=before.clause) if joined else told


#: Stand for a deed that was told: "as it did in 2010", "after earlier ones in 2003".
_PRO_VERBS = frozenset("do does did done have has had be is are was were".split())
_PRO_NOUNS = frozenset("ones those".split())


def _resolved(claim: Claim, item: Item) -> Item:
    """An occasion whose noun or verb only stands for one told before, by what it stands for."""
    words = item.parse.words
    if item.deed[:1] and item.deed[0] in _PRO_NOUNS and item.apart == 0 and item.at.start > claim.end and claim.core:
        return item._replace(deed=(claim.core[0], *item.deed))
    v = item.verb
    if v is None or words[v].text.lower() not in _PRO_VERBS or words[v].dep != "advcl" or words[v].head == v:
        return item
    kids = {words[k].dep: words[k].text.lower() for k in item.parse.children(v)}
    if kids.get("mark") != "as" or kids.keys() & {"dobj", "attr", "acomp", "xcomp", "ccomp"}:
        return item
    return item._replace(deed=(*verbs(item.parse, words[v].head), *(words[k].text.lower() for k in arguments(item.parse, words[v].head)), *item.deed))


def _when_it(claim: Claim, item: Item) -> Item:
    """An occasion by the clause that says of its date what the ordinal numbers: "had to leave in 1998, when the river flooded it"."""
    if kin(claim, item) or (verb := then(item.parse, item.at)) is None or (item.apart == 0 and verb == claim.verb):
        return item
    deed = (*verbs(item.parse, verb), *(item.parse.words[k].text.lower() for k in arguments(item.parse, verb)))
    other = item._replace(verb=verb, deed=deed, clause=frozenset(branch(item.parse, verb)))
    return other if kin(claim, other) else item


_YEAR = regexp(r"(?<![\d,.$£€/-])(?:1[89]\d\d|20\d\d)(?!\d|s\b|[,.]\d)")


def _bare(doc: Document, s: Span, apart: int, until: dt.date, known: Iterable[Span]) -> Iterator[Item]:
    """Years without a preposition, in a row: "a roll of honour that read 1987, 2004 and 2016"."""
    found = [Span(*m.span()) for m in _YEAR.finditer(doc.text, s.start, s.end)]
    for at in found if len(found) > 1 else ():
        year = int(at.of(doc.text))
        if year <= until.year and not any(k.overlaps(at) for k in known) and (parse := doc.parse(s)) is not None and (i := parse.at(at.start)) is not None:
            yield _item(parse, i, s, apart)._replace(when=Interval(dt.date(year, 1, 1), dt.date(year, 12, 31)))


_BEHIND = regexp(r"\b(?:after|following|besides|having|add(?:ing|ed) to|in addition to)\b[^.;]*\Z", re.IGNORECASE)


#: "The third since 1997": when the count begins.
_SINCE = regexp(r"\bsince (?:[a-z]+ )?\Z")


#: From an ordinal's phrase to its own date.
_BESIDE = regexp(r",? (?:in|on) (?:late |early |mid-)?")


_UNTIL = regexp(r"\b(?:before|until|when) [^.;]*\Z")


#: From a date to the ordinal that numbers what was done then.
DONE_IN = regexp(r" for (?:the|a|his|her|its|their) ")


def _own_day(claim: Claim, told: list[Item]) -> dt.date | None:
    """The day or the past year that the ordinal's own clause gives."""
    published = claim.doc.metadata.date or dt.date.max
    if claim.form == "never" and (day := next((i for i in told if i.when and i.apart == 0 and _UNTIL.search(claim.doc.text, claim.end, i.at.start)), None)) is not None and day.when:
        return day.when.low  # "had never played for them before he signed on Aug. 19"
    if (beside := next((i for i in told if i.when and i.apart == 0 and (i.when.high - i.when.low).days < 366 and _BESIDE.fullmatch(claim.doc.text, claim.end, i.at.start)), None)) is not None and beside.when:
        return beside.when.low  # "for the second time, in November 1995, it passed"
    if (done := next((i for i in told if i.when and i.apart == 0 and DONE_IN.fullmatch(claim.doc.text, i.at.end, claim.span.start)), None)) is not None and done.when:
        return done.when.low  # "erupted in 2005 for the second time in 10 years"
    heads = claim.sentence.start if claim.doc.text[claim.sentence.start : claim.span.start].count(": ") else -1
    own = [i for i in told if i.when and i.apart == 0 and not _SINCE.search(claim.doc.text, max(i.at.start - 12, 0), i.at.start) and (i.verb == claim.verb or i.at.start == heads) and (_single(i.when) or (published - i.when.high).days > 31)]
    if len({i.when for i in own}) > 1:  # "shook the island on Sunday, following those on Thursday and Friday"
        own = [i for i in own if not _BEHIND.search(claim.doc.text, max(claim.sentence.start, i.at.start - 80), i.at.start)]
    if len({i.when for i in own}) > 1:  # "the miner saved a week ago had his third operation on Sunday"
        own = [i for i in own if i.at.start >= claim.end] or own
    days = [i.when.low for i in own if i.when and i.at.start < claim.end + 60] if len({i.when for i in own}) == 1 else []
    return days[0] if days else None


_THE_EARLIER = regexp(r"\b(?:(?:the|his|her|its|their) (?:other|previous|earlier|prior)|the others|earlier (?:[a-z]+ )?[a-z]+s)\b", re.IGNORECASE)


def _gone(claim: Claim, item: Item) -> bool:
    """Whether an occasion is told to have gone before the numbered one, however lately: "after those of Monday and Friday", "it had shut on Monday"."""
    if item.apart == 0:
        return item.at.start > claim.span.start and _BEHIND.search(claim.doc.text, max(claim.end, item.at.start - 80), item.at.start) is not None
    if item.apart > 0 and _THE_EARLIER.search(claim.doc.text, item.sentence.start, item.at.start):
        return True
    return item.apart > 0 and item.verb is not None and any(item.parse.words[k].text.lower() == "had" for k in item.parse.children(item.verb))


def _single(when: Interval) -> bool:
    return when.low == when.high


_IT_WAS = regexp(r"(?:It|This|That) (?:was|is|marked|marks)\b")


def _taken_up(claim: Claim, told: list[Item]) -> dt.date | None:
    """The day of the one that "It was the third accident" says it of: "follows an accident on Sept. 30"."""
    before = [i for i in told if i.apart == -1 and i.when]
    if not _IT_WAS.match(claim.doc.text, claim.sentence.start) or len(before) != 1 or not claim.core:
        return None
    when = before[0].when
    return when.low if when is not None and _single(when) and kinship(claim.core[:1], before[0].deed) == "same" else None


_IN_BRACKETS = regexp(r"\([^)]*\Z")


def _before(text: str, told: list[Item], limit: dt.date, start: dt.date | None, published: dt.date | None) -> list[Item]:
    """Those before a day and not before another, each day once."""
    out: list[Item] = []
    for i in sorted(told, key=lambda i: i.at):
        assert i.when is not None
        long = (i.when.high - i.when.low).days >= 300
        weekday = limit == dt.date.max and any(w.text.endswith("day") for w in i.parse.words if i.at.start <= w.span.start < i.at.end)
        # "Last week" beside "on Saturday" is the week before.
        # In brackets behind an ordinal, this year's is the numbered one: "his fourth (1999, 2001, 2004, 2006)".
        if published and i.apart == 0 and i.when.low == dt.date(published.year, 1, 1) and long and _IN_BRACKETS.search(i.sentence.of(text)[: i.at.start - i.sentence.start]):
            continue
        week = i.apart != 0 and (i.when.high - i.when.low).days == 6
        if i.when.low < limit and (i.when.high < limit or long or week) and not weekday and (start is None or i.when.high > start) and all(i.when != o.when for o in out):
            out.append(i)
    return out


_REST = frozenset("others rest ones those".split())


def kin(claim: Claim, item: Item) -> str:
    """Whether an occasion is of the deed that an ordinal numbers: by the same word, by one of its family, or not."""
    act = [w for w in claim.act if w not in _PRO_VERBS] if claim.form == "noun" and not _REST.intersection(item.deed) else claim.act  # "it was his second stroke", "he had been in hospital"
    return kinship((*claim.core, *act), item.deed)


def _groups(items: list[Item], claim: Claim, own: dt.date | None) -> Iterator[Others]:
    """Rows, sentences and stretches of sentences."""
    if claim.n == 1:
        yield from (Others((i,), "one") for i in items if i.when and (own or dt.date.max) - i.when.high > dt.timedelta(2))
        return
    by: dict[int, list[Item]] = {}
    for i in items:
        by.setdefault(i.apart, []).append(i)
    for apart, group in by.items():
        sides = [group] if apart else [[i for i in group if i.at.start < claim.span.start], [i for i in group if i.at.start > claim.span.start]]
        for side in sides:
            yield Others(tuple(side), "sentence" if len(side) > 1 else "one")
            for verb in {i.verb for i in side}:
                yield Others(tuple(i for i in side if i.verb == verb), "row")
    for first in (0, 1):
        for last in range(first + 1, AFTER + 1):
            yield Others(tuple(i for i in items if first <= i.apart <= last and i.at.start > claim.span.start), "stretch")
    yield Others(tuple(items), "stretch")
    yield Others(tuple(i for i in items if kin(claim, i)), "kin")


#: Look back at an earlier time.
_TO_COME = regexp(r"\b(?:will|would|shall|may|might|could|should|must|(?:expected|scheduled|slated|supposed|hoping|planning|preparing|keen|free|able|plans?|hopes?|means?|wants?|intends?|expects?|aims?|vow(?:s|ed)|going|set|due|likely|ready) to)\b[^.;,]*$")
_LATER = regexp(r"\b(?:later|next|soon|tomorrow)\b")
_BACK = regexp(r"\b(?:again|previous(?:ly)?|earlier|last(?! (?:season|campaign|term|session)\b)|before(?=[.,;:)]| in \d| that\b| when\b|$)|already|another|once|returned|returns?|repeated|former|first(?= woman| man| person| [A-Z]))\b", 2)


def looked_back(claim: Claim, scope: Scope) -> Iterator[Others]:
    """Words that tell of an earlier time without a date: "again", "on his previous trip", "who had already been"."""
    doc = claim.doc
    until = doc.metadata.date or dt.date.max
    own = _own_day(claim, [*_tellings(doc, claim, 0, claim.sentence, until)])
    lately = own or (until - dt.timedelta(LATELY) if until < dt.date.max else until)
    for apart, s in near(claim):
        times = [i for i in _tellings(doc, claim, apart, s, until) if i.when]
        for m in _BACK.finditer(doc.text, s.start, s.end):
            if any(t.span.start <= m.start() < t.span.end for t in doc.dates_in(s)):
                continue  # "the previous day"
            if m.group().lower() in ("again", "once", "another") and _TO_COME.search(doc.text, s.start, m.start()):
                continue  # "she means to vote again in April"
            if not (apart == 0 and claim.form == "never") and not claim.span.start - 10 <= m.start() <= claim.end and (parse := doc.parse(s)) is not None and (k := parse.at(m.start())) is not None:
                item, up = _item(parse, k, s, apart), parse.words[k].head
                item = item._replace(when=next((i.when for i in times if 0 < i.at.start - m.start() < 60), None))
                head = parse.words[up]
                if head.tag.startswith("NN") and head.entity not in ("DATE", "TIME"):  # "earlier this season" is told of the verb
                    item = item._replace(clause=frozenset(branch(parse, up)))  # "her earlier novels did not sell"
                if m.group() == "first" and claim.noun is not None and claim.parse.words[claim.noun].dep not in ("attr", "appos", "ROOT"):
                    continue  # "elects its first woman mayor": of nobody named
                if m.group() == "first" and not any(w.pos == "PROPN" and w.dep == "nsubj" and w.text not in claim.sentence.of(doc.text) for w in parse.words):
                    continue
                if any(i.when and ((scope.start and i.when.high < scope.start) or (i.when.low >= lately and i.when.low != own)) for i in times) or _LATER.search(doc.text, m.end(), s.end):
                    continue  # "for the first time since 2012", "it had also done so in 2009"; "it closed again on Wednesday"
                yield Others((item._replace(deed=(*((head.text.lower(),) if head.tag.startswith("NN") else ()), *item.deed)),), "word")


def _item(parse: Parse, k: int, s: Span, apart: int) -> Item:
    """An occasion that a word tells of, with the deed of its clause."""
    words, verb = parse.words, k
    while words[verb].head != verb and not is_verb(words[verb]):
        verb = words[verb].head
    if not is_verb(words[verb]):
        return Item(words[k].span, s, apart, parse, None, (), frozenset([k]))
    deed = (verb, *(c for c in arguments(parse, verb) if words[c].pos in ("NOUN", "ADP", "ADV")))
    return Item(words[k].span, s, apart, parse, verb, (*(words[c].text.lower() for c in deed), *verbs(parse, verb)), frozenset(branch(parse, verb)))
