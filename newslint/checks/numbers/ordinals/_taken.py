"""An ordinal of what is new that an earlier one has already: "opened a second round of talks on Monday ... the first was held in March and the second in April"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claim_cues import may_be_told
from newslint.checks.numbers.ordinals._claimed import scope
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._recited import head
from newslint.checks.numbers.ordinals._tellings import lies_ahead, times, when_before
from newslint.checks.numbers.ordinals._tied import TODAY
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span

#: Days from what is new to an earlier one of its kind.
_APART = 12
#: Days for which a day may be that of the new one itself.
_FRESH = 6
#: Of these each meeting or match has its own row.
_OF_SPORT = frozenset("match game set leg race heat stage test final goal lap innings period".split())
#: What these say came about: none of "was to have begun", "was put off", "was called".
_CAME = regexp(r"(?:[’']s|\b(?:was|were|were held|was held|held|came|began|begun|ended|opened|closed|started|ran|took place|lasted|followed|struck|hit|peaked|went|appeared|released|published|out|drew|cost|killed|caused|staged)\b)")
_NOT_YET = regexp(r"\b(?:to have|put off|postponed|planned|called|due|scheduled|announced|cancelled|canceled|delayed|damaged|built|ordered|would|will|not|never|but)\b|n[’']t\b")
#: "The second walkout, after one on Jan. 29": the day of another.
_AFTER = regexp(r"\b(?:after|following|since|from|than|until|before)\b[^,;]*\Z")
#: Sentences below what is new.
_BELOW = 6


def taken(claim: Claim, all_claims: Sequence[Claim]) -> Iterator[Clash]:
    """The earlier one with the same number."""
    doc, now = claim.doc, claim.doc.metadata.date
    if now is None or claim.n < 2 or claim.form != "noun" or not may_be_told(claim) or human(singular(claim.core[0])) or (singular(claim.core[0]) in _OF_SPORT):
        return
    ahead = lies_ahead(doc, claim.sentence, now)
    if not (ahead or TODAY.search(claim.sentence.of(doc.text))):
        return
    apart = 2 if ahead else _APART
    counted = scope(claim, now)
    own = [w.high for t in times(doc, claim.sentence) if (w := when_before(t, now)) is not None]
    if any((now - day).days > _APART for day in own):
        return
    for o in all_claims:
        if o.n != claim.n or not 1 <= o.number - claim.number <= _BELOW or o.form not in ("noun", "bare") or not _is_one(claim, o, all_claims):
            continue
        if doc.block_at(o.span.start).kind != doc.block_at(claim.span.start).kind:
            continue  # what a caption shows is what the text tells
        clause = Span(o.span.start, _end(o))
        day = [w for t in times(doc, o.sentence) if clause.start <= t.span.start < clause.end and not _AFTER.search(doc.text, clause.start, t.span.start) and (w := when_before(t, now)) is not None]
        came = _CAME.search(doc.text, o.sentence.start, clause.end) is not None
        if len(day) == 1 and (now - day[0].high).days > apart and (counted.start is None or day[0].high > counted.start) and came and not _NOT_YET.search(doc.text, clause.start, clause.end):
            yield Clash(claim.span, (o.span,), f"the text has a {nth(claim.n)} one already")
            return


def _end(o: Claim) -> int:
    """The end of an ordinal's clause."""
    stops = [at for stop in ("; ", ". ", " and the ", " and its ") if (at := o.doc.text.find(stop, o.span.end, o.sentence.end)) > 0]
    return min([o.sentence.end, *stops])


def _is_one(claim: Claim, o: Claim, all_claims: Sequence[Claim]) -> bool:
    """Whether another ordinal numbers the same noun: by its name, or told after a first, or the one before it, that has it."""
    left = o.left.lower()
    if not left.endswith(("the ", "its ", "his ", "her ", "their ", "’s ", "'s ")) or (o.owner and claim.owner and o.owner[0] not in ("its", "his", "her", "their", *claim.owner)):
        return False
    if o.form == "noun":
        of = [h for h in head(o)[1:] if h]
        return singular(o.core[0]) == singular(claim.core[0]) and (not of or any(singular(h) in {singular(c) for c in (*head(claim), *(w.text.lower() for w in claim.parse.words))} for h in of))
    row = [p for p in all_claims if p.n < o.n and 0 <= o.number - p.number <= 2 and claim.span.end < p.span.start < o.span.start]
    if any(p.form == "noun" and singular(p.core[0]) == singular(claim.core[0]) for p in row):
        return True
    return o.number - claim.number <= 2 and {p.n for p in row if p.form == "bare"} == set(range(1, o.n))


def still_new(o: Claim) -> bool:
    """Whether the one of a row that has the number is told as the new one, or as planned only: "its first was in May; the second was called in early June"."""
    doc, now = o.doc, o.doc.metadata.date
    clause = Span(o.span.start, _end(o))
    if now is None or _NOT_YET.search(doc.text, clause.start, clause.end):
        return True
    return any(clause.start <= t.span.start < clause.end and (w := when_before(t, now)) is not None and (now - w.high).days <= _FRESH for t in times(doc, o.sentence))
