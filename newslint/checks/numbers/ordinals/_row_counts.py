"""The others that an ordinal counts among, told in a row of dates, names or things, and whether they are as many as it says.

A row belongs to an ordinal where the text ties it there: it hangs on the ordinal's own clause ("after losses to Hull and York"), or a sentence
nearby tells the same deed of the same one ("he also won in 2011 and 2014"), or its noun takes the numbered one up ("the earlier ballots, in May
and June"). What narrows the ordinal must hold of the row, or the row must refer to it. Nothing is weighed. Where the row may hold the numbered
one itself, an ordinal has to fit neither count.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claim_cues import AFTER_A_YEAR, AFTER_THE_FIRST, APPOSED, FIRST_TOLD, holds, may_be_told
from newslint.checks.numbers.ordinals._claimed import Scope, scope, tail
from newslint.checks.numbers.ordinals._families import kinship
from newslint.checks.numbers.ordinals._firsts import of_its_people
from newslint.checks.numbers.ordinals._grammar import deed_words, main_verb
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim, nth
from newslint.checks.numbers.ordinals._others import DONE_IN
from newslint.checks.numbers.ordinals._rows import FEW, Row, rows_of
from newslint.checks.numbers.ordinals._taken import still_new
from newslint.checks.numbers.ordinals._tellings import lies_ahead, times, when_before
from newslint.checks.numbers.ordinals._terms import other_terms
from newslint.checks.numbers.ordinals._tied import ALSO, IT_IS, LATELY, TODAY, titled
from newslint.checks.numbers.ordinals._told import asserted
from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span


def told_in_rows(doc: Document, claims: Sequence[Claim]) -> Iterator[Clash]:
    """The ordinals that no row beside them fits."""
    for claim in claims:
        if claim.form not in ("noun", "time", "bare") or not (may_be_told(claim) or titled(claim)):
            continue
        if inside(claim, claims) or other_terms(claim):
            continue
        counted = scope(claim, doc.metadata.date)
        if (claim.n == 1 and (not (asserted(claim, counted) or _heads(claim)) or _OF_MORE.search(tail(claim).split(", ")[0]))) or (claim.form == "bare" and not _SAID.search(claim.left) and not titled(claim)):
            continue
        if claim.n == 2 and (AFTER_A_YEAR.match(claim.right) or AFTER_THE_FIRST.search(claim.right) or FIRST_TOLD.search(doc.text, claim.end, claim.end + 250)):
            continue
        if claim.n == 1 and (told := _again_or_followed(claim)):
            yield told
            continue
        if (told := _placed_by_date(claim)) is not None:
            yield told
            continue
        since = counted.start is None and counted.kind in ("since", "unknown")  # nobody knows which of them lie inside
        every = [r for r in rows_of(claim, counted)]
        if counted.kind == "since" and counted.start is not None and counted.start.day > 27:
            # "The fifth since December. The earlier ones were on December 18, January 14 ...": the month is counted.
            whole = {r.spans[-1]: r for r in rows_of(claim, counted._replace(start=counted.start.replace(day=1) - dt.timedelta(1))) if r.tie == "earlier"}
            every = [whole.get(r.spans[-1], r) for r in every]
        rows = [r for r in every if not (since and r.tie == "told") and (r.tie == "behind" or not _pointed_at(claim, counted))]
        found = [(row, _totals(claim, row, counted)) for row in rows if not (row.tie == "behind" and any(o.sentence == claim.sentence and o is not claim and o.n == row.many + 1 for o in claims))]
        if any(claim.n in totals for _, totals in found):
            continue
        for row, totals in found:
            if claim.n == 1 and row.tie != "behind" and row.spans[-1].end <= claim.sentence.start and IT_IS.match(doc.text, claim.sentence.start):
                continue  # "a tentative summit in April. It would be the first meeting"
            if claim.n == 1 and (_NARROWER.match(claim.right) or (row.spans[-1].end <= claim.span.start and DONE_IN.fullmatch(doc.text, row.spans[-1].end, claim.span.start))):
                continue  # "reopened last month for the first time"
            if counted.kind == "since" and claim.n == row.many + 2 and row.tie != "behind":
                continue  # "the sixth since 1991; the others were in 1996, 2001, 2006 and 2011": that of 1991 is one
            if row.tie == "told" and any(o is not claim and o.n == claim.n > 1 and still_new(o) and o.sentence.start <= row.spans[-1].start < o.sentence.end for o in claims):
                continue  # "its first was in May; the second was called in early June": the numbered one is told there
            if claim.n == 1 and row.tie != "behind" and not of_its_people(claim, doc.sentence_at(row.spans[0].start)):
                continue
            if (min(totals) > claim.n and (claim.n > 1 or _surely_before(claim, row))) or (max(totals) < claim.n and _closed(claim, row, counted)):
                yield Clash(claim.span, row.spans, _says(claim, row, totals))
                break


def inside(claim: Claim, claims: Sequence[Claim]) -> bool:
    """Whether an ordinal stands in the clause of another: "the fourth time that it went to a third match, after 1999"."""
    words, k = claim.parse.words, claim.at
    outer = {o.noun for o in claims if o.sentence == claim.sentence and o.form == "time" and o.at < claim.at}
    while outer and words[k].head != k:
        k = words[k].head
        if k in outer:
            return True
    return False


_FOLLOWS = regexp(r"(?:It|The [a-z]+|This) (?:follows|followed|is the follow-up to|comes after|came after) (?P<name>[“\"][A-Z]|(?:(?:his|her|its|their) )?(?:[a-z-]+ )?(?:debut|first)\b)")
_SUCH = regexp(r"[ \n]such\b")
#: "Her first victory in the race": in that which was told.
_THERE = regexp(r"(?:\.|$| (?:there|in|at) (?:the (?:race|event|tournament|competition|contest|show|festival)\b|it\b)?)")


def _again_or_followed(claim: Claim) -> Clash | None:
    """A first that comes again or follows another: "ran aground again. It was the first such accident"; "her first album. It follows “Paper Boats”"."""
    doc, text = claim.doc, claim.doc.text
    if claim.number + 1 < len(doc.sentences) and claim.owner and claim.form == "noun":
        s = doc.sentences[claim.number + 1]
        if (m := _FOLLOWS.match(text, s.start, s.end)) is not None:
            return Clash(claim.span, (Span(*m.span("name")),), "it follows another")
    such = claim.form == "noun" and _SUCH.match(text, claim.span.end) is not None
    if not claim.number or not (such or claim.form == "time" or (claim.form == "noun" and claim.owner and _THERE.match(claim.right))) or not IT_IS.match(text, claim.sentence.start):
        return None
    before = doc.parse(doc.sentences[claim.number - 1])
    main = main_verb(before) if before is not None else None
    if before is None or main is None:
        return None
    if not such and not kinship(claim.act if claim.form == "time" else claim.core[:1], deed_words(before, main)):
        return None
    again = next((w for w in before.words if w.text.lower() == "again" and w.head == main), None)
    return Clash(claim.span, (again.span,), "what is done again is no first") if again is not None else None


def _heads(claim: Claim) -> bool:
    """Whether a headline opens with an ordinal: "First Vosges title for Fontaine"."""
    return claim.form == "noun" and not claim.left and claim.doc.block_at(claim.span.start).kind in ("headline", "deck")


#: "The first to cross alone in a balloon he had built himself".
_NARROWER = regexp(r"[^.;,]{0,60}\b(?:in|with|on|aboard|without|using) (?:an?|the) (?:[a-z-]+ ){1,2}(?:that|which|he|she|they|of (?:his|her|their|its) own)\b")
#: "The first to win twice": there are others who won.
_OF_MORE = regexp(r"\b(?:twice|both|times|in a row|consecutive|successive|and|without|with|only|more than|at least|as|under|over|by)\b")
#: An ordinal without a noun says how many there are as a predicate or in apposition; else it only points: "won the second".
_SAID = regexp(r"(?:\b(?:is|was|be|been|being|as|are|were|became|becomes?|becoming|marks?|marked|made it|make it|makes it|making it|make this|making this)|[,—–-]) (?:[A-Z][\w’'-]*[’']s? |the [a-z]+[’']s? )?(?:only |just |already )?(?:the |his |her |its |their |a )?$")
#: "In the second set" points to one, "in the second accident this year" counts.
_POINTS = frozenset("in at of during from into through for".split())


def _pointed_at(claim: Claim, counted: Scope) -> bool:
    """Whether an ordinal only says which one is meant."""
    words = claim.parse.words
    if claim.form != "noun" or claim.noun is None or words[claim.noun].dep != "pobj" or counted.kind not in ("open", "occasion") or claim.owner:
        return False
    return words[words[claim.noun].head].text.lower() in _POINTS and any(words[c].text.lower() == "the" for c in claim.parse.children(claim.noun))


def _says(claim: Claim, row: Row, totals: set[int]) -> str:
    words = [s.of(claim.doc.text) for s in row.spans]
    if claim.n == 1:
        return f"an earlier time is told (“{words[0]}”)"
    listed = f"{', '.join(words[:-1])} and {words[-1]}" if words[1:] else f"{row.many} in {words[0]}"
    makes = row.many + 1 if row.many + 1 in totals else min(totals, key=lambda n: abs(n - claim.n))
    if makes == row.many:
        return f"of {listed} it is the {nth(makes)}, not the {nth(claim.n)}"
    return f"{listed} before it make this the {nth(makes)}, not the {nth(claim.n)}"


def _closed(claim: Claim, row: Row, counted: Scope) -> bool:
    """Whether a row that is too short may be taken for all: "after Alex and Bonnie", "her earlier titles came in 2008 and 2010"."""
    if claim.n > FEW or counted.kind == "row" or len(row.spans) < 2:
        return False
    text = claim.doc.text
    if _WHICH_WON.search(text, claim.end, row.spans[0].start):
        return True  # "her fourth title at the event, which she won in 2017 and 2019"
    if _WHO_PREVIOUSLY.search(text, claim.end, row.spans[0].start):
        return True  # "the fourth for Roe, who was previously nominated in 1999 and 2003"
    return row.tie == "behind" or (row.tie == "also" and len(row.spans) > 2) or _elections(claim, row) or (row.tie == "earlier" and _ALL_EARLIER.search(text, claim.doc.sentence_at(row.spans[0].start).start, row.spans[0].start) is not None)


def _elections(claim: Claim, row: Row) -> bool:
    """ "Elected in 1994, re-elected in 1998 and again in 2002. He is serving his fourth term": one for each."""
    s = claim.doc.sentence_at(row.spans[0].start)
    return holds(claim) and _ELECTED_FIRST.search(claim.doc.text, s.start, row.spans[-1].end) is not None


_WHICH_WON = regexp(r", which (?:he|she|it|they) (?:had )?(?:also |already |previously )?(?:won|took|lifted|claimed|hosted|staged|held) (?:in )?\Z")
_WHO_PREVIOUSLY = regexp(r", who (?:was|has been|had been|has|had) previously [a-z]+ [^.;]*\Z")
_ALL_EARLIER = regexp(r"\b(?:the|his|her|its|their|whose|both|only) (?:[a-z’']+ ){0,3}?(?:earlier|previous|prior|other|past) [^,.;]*?,?(?: (?:were|came|was|in|on|at|against|with|to|of|both|all|had|been|won|also|back|[a-z]+ed|the|[A-Z][a-z]+)){0,8} ?\Z", 2)


def _surely_before(claim: Claim, row: Row) -> bool:
    """Whether a row beside a first is told as an earlier time of the same: "it also won in 2001", "the earlier ones, in May and June"."""
    text = claim.doc.text
    s = claim.doc.sentence_at(row.spans[0].start)
    behind = s == claim.sentence and row.spans[0].start >= claim.end  # "had cut crime for the first time, and brought arrests down in 2018": the "had" is that of the first
    return row.tie == "earlier" or ALSO.search(text, claim.end if behind else s.start, row.spans[0].start) is not None


#: From an ordinal's noun to its own date.
_OWN_DATE = regexp(r",? (?:(?:which |that )?(?:came|was|followed|an? [a-z]+(?: [a-z]+)?),? )?(?:in|on) ")


def _placed_by_date(claim: Claim) -> Clash | None:
    """ "Won in 2010, 2014 and 2018. Her second win, in 2018": the item's place in the row is its ordinal."""
    doc = claim.doc
    m = _OWN_DATE.match(doc.text, claim.end, claim.sentence.end) if claim.form in ("noun", "bare") and claim.n > 1 else None
    if m is None:
        return None
    own = next((w for t in times(doc, claim.sentence) if t.span.start == m.end() and (w := when_before(t, doc.metadata.date or dt.date.max)) is not None), None)
    for row in rows_of(claim, Scope(None, "open")) if own is not None else ():
        whens = [w for w in row.whens if w is not None]
        if row.spans[-1].end < claim.span.start and own in whens and len(whens) == row.many and whens == sorted(whens) and claim.n <= row.many and (k := whens.index(own) + 1) != claim.n:
            return Clash(claim.span, row.spans, f"{row.spans[k - 1].of(doc.text)} is the {nth(k)} of the row, not the {nth(claim.n)}")
    return None


# How many there are

_AFTER_THEM = regexp(r"(?:After|Having|Following|Besides) (?!the first)[^,;]*\Z")

_AND_THIS = regexp(r"[,;](?: (?:and|so|but))? (?:this|it|that|\w+day[’']s(?: [a-z]+)?) (?:is|was|will be|makes|marks|became) (?:only |just )?(?:his|her|its|their|the|a|my|our) \Z")

#: "Under the 1998 accord": the year of something else.
_NAMED_BY_YEAR = regexp(r"\b(?:the|an?) (?:1[89]|20)\d\d [A-Za-z]")

#: None of a row that is told so is the numbered one.
_BESIDES = regexp(r"\b(?:also|already|previously|earlier|had)\b", 2)

#: The elections that led to an office that is held now, from the first of them.
_ELECTED_FIRST = regexp(r"\b(?:elected|won|returned)\b[^.;]*\bre-?elect(?:ed|ion)\b")


_SWORN = regexp(r"\b(?:sworn|inaugurated|oath|began|begins|starts?|started|took office)\b")
#: Days after which who begins something was not chosen for it then.
_A_TERM = 400


def _totals(claim: Claim, row: Row, counted: Scope) -> set[int]:
    """How many there are with the numbered one, by each way to read a row."""
    many = row.many
    whens = [w for w in row.whens if w is not None]
    if claim.core[:1] in BEGUN and row.tie != "behind" and whens and claim.doc.metadata.date and 0 <= (claim.doc.metadata.date - max(w.high for w in whens)).days < _A_TERM and _SWORN.search(claim.left):
        return {many, many + 1}  # "was sworn in to a fourth term. He was elected in 1997, 2001, 2005 and 2009"
    if row.tie != "told" or not whens:
        return {many + 1}
    if claim.form == "noun" and claim.sentence.start <= row.spans[0].start and APPOSED.fullmatch(claim.doc.text, row.spans[-1].end, claim.span.start):
        return {many}
    if row.spans[-1].end < claim.span.start and claim.sentence.start <= row.spans[0].start and _AFTER_THEM.match(claim.doc.text, claim.sentence.start, row.spans[0].start):
        return {many + 1}  # "After losing in 2005 and 2009, she is running for the second time"
    if claim.sentence.start <= row.spans[0].start and row.spans[-1].end < claim.span.start and _AND_THIS.search(claim.doc.text, row.spans[-1].end, claim.span.start) and _BESIDES.search(claim.doc.text, claim.sentence.start, row.spans[0].start):
        return {many + 1}  # "had won it in 1994 and 1995, and this is his third"
    if row.spans[-1].end < claim.span.start and claim.sentence.start <= row.spans[0].start and not TODAY.search(claim.sentence.of(claim.doc.text)):
        return set(range(1, many + 2))  # "was robbed in 1987 and 1999, the second time by a woman"
    doc, now = claim.doc, claim.doc.metadata.date
    until = now or dt.date.max
    last = max(w.high for w in whens)
    day = [w for t in times(doc, claim.sentence) if t.span not in row.spans and t.kind in ("weekday", "date", "relative", "month", "year") and t.modifier not in ("this", "current") and not _NAMED_BY_YEAR.search(doc.text, t.span.start - 4, t.span.end + 2) and (w := when_before(t, until)) is not None]
    for before in doc.sentences[max(claim.number - 3, 0) : claim.number][::-1]:
        if not day:
            day = [w for t in times(doc, before) if t.span not in row.spans and t.kind in ("weekday", "date") and (w := when_before(t, until)) is not None]
    if _elections(claim, row):
        return {many}
    held = holds(claim)  # "in its third term, having won the elections of 2004, 2008 and 2012"
    begun = held or (claim.core[:1] in BEGUN and not kinship(("elect", "win"), [w.text.lower() for w in claim.parse.words if w.pos == "VERB"]))
    if begun and (now is None or (now - last).days < (5 if held else 1) * _A_TERM):
        return {many, many + 1}
    if (day and max(w.low for w in day) > last) or lies_ahead(doc, claim.sentence, until) or _BESIDES.search(doc.text, doc.sentence_at(row.spans[0].start).start, row.spans[0].start):
        return {many + 1}
    if now is None or (now - last).days <= LATELY or (day and any(w.low <= last for w in day)):
        return {many, many + 1}
    return {many + 1} if ALSO.search(doc.text, doc.sentence_at(row.spans[0].start).start, row.spans[0].start) or (now - last).days > 370 else {many, many + 1}
