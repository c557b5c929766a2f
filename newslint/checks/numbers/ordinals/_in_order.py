"""An ordinal of what is new against the earlier ones that are told by their ordinals: "a fourth round. The first, in Nairobi, ... and the second, in Cairo".

The earlier ones are told one after another from the first, each as gone; the new one is the next. Who follows the holder of a numbered post has the next number.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claim_cues import LAST_YEAR
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NTH
from newslint.checks.numbers.ordinals._tellings import SAID_ON, lies_ahead, times, when_before
from newslint.document import Document
from newslint.layers.names.people import HEADS
from newslint.layers.numbers.words import ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

#: A marriage is told by whom it was to.
_SPOUSES = frozenset("wife husband marriage wedding spouse".split())
#: Sentences behind the new one that tell of those before it.
_BELOW = 4
_DEFINITE = regexp(r"(?:\b(?:[Tt]he|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|[’']s?) \Z")
#: What these say came about, or came to an end.
_GONE = regexp(
    r"\b(?:was|were|came|took place|held|began|ended|opened|lasted|followed|happened|had|saw|cost|drew|brought|broke|collapsed|failed|produced|killed|struck|hit|caused|published|appeared|released|went|ran|left|met|won|lost|died|divorced|widowed|resigned|retired|carried|moved|connected|fitted|repaired|earned|went off|exploded)\b"
)
_NOT_YET = regexp(r"\b(?:will|would|to be|to have|planned|scheduled|due|postponed|put off|called|announced)\b")
_NEW = regexp(r"\b(?:will|would|is to|are to|plans?|due|today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|next|is (?:his|her|the|their)|now)\b|\bcalls? for\b")
#: A part of each match, day or show has the same ordinals again.
_REPEATED = frozenset("half set quarter period day night week month year season inning leg lap frame act part chapter hour minute goal try innings game place person man woman time".split())


def _noun(claim: Claim) -> str:
    noun = singular(claim.core[0]) if claim.core and claim.form == "noun" else ""
    return "marriage" if noun in _SPOUSES else noun


def told_in_order(claim: Claim, all_claims: Sequence[Claim]) -> Iterator[Clash]:
    """What is new and not the next after those that are told from the first."""
    doc, now = claim.doc, claim.doc.metadata.date
    noun = _noun(claim)
    if now is None or not 2 <= claim.n <= 12 or claim.form not in ("noun", "time") or (claim.form == "noun" and noun in _REPEATED) or doc.in_quotation(claim.span):
        return
    if not _NEW.search(claim.sentence.of(doc.text)) and claim.form == "noun":
        return
    told: list[Claim] = []
    for o in all_claims:
        if o.span.start <= claim.end or o.number - claim.number > _BELOW or o.form not in ("noun", "bare") or o.n > 12 or not _DEFINITE.search(o.left):
            continue
        bare = o.form == "bare" or LAST_YEAR.match(doc.text, o.span.end) is not None
        kin = (o.form == "noun" and (_noun(o) == noun or _noun(o) in {singular(w) for w in claim.core})) or (bare and (bool(told) or claim.form == "time" or o.n == 1) and o.n == len(told) + 1)
        if not bare and claim.form == "time":
            kin = bool(kinship(claim.act, (o.core[0],)))
        if not kin or o.n != len(told) + 1 or (told and o.number - told[-1].number > 1):
            if kin and o.n != len(told) + 1:
                break
            continue
        if o.form == "bare" and o.right.startswith((" of ", " half")):
            continue
        if not told and o.number == claim.number and claim.form == "noun" and noun != "marriage":
            break
        told.append(o)
        if _both(o):
            told.append(o)
    if len(told) < 2 or any(_still_to_come(o) for o in told):
        return
    if claim.form == "time" and not (told[0].number == claim.number + 1 and not told[0].left.split()[:-1]):
        return
    last = len(told)
    if claim.n > last + 1 or (claim.n <= last and _distinct(claim, told[claim.n - 1], now)):
        shown = told if claim.n > last else [told[claim.n - 1]]
        yield Clash(claim.span, tuple(dict.fromkeys(o.span for o in shown)), f"after the {nth(last)} comes the {nth(last + 1)}, not the {nth(claim.n)}")


#: "His first and second wives".
_AND_SECOND = regexp(r" and second\b")


def _both(o: Claim) -> bool:
    return o.n == 1 and _AND_SECOND.match(o.doc.text, o.span.end) is not None


def _still_to_come(o: Claim) -> bool:
    clause = _clause(o)
    return _NOT_YET.search(o.doc.text, clause.start, clause.end) is not None or not (_GONE.search(o.doc.text, o.sentence.start, o.sentence.end))


def _clause(o: Claim) -> Span:
    """An ordinal's own clause in a row: up to the next one."""
    stops = [at for stop in ("; ", " and the ", " and its ", " and his ", " and her ", ", the ") if (at := o.doc.text.find(stop, o.span.end, o.sentence.end)) > 0]
    return Span(o.span.start, min([o.sentence.end, *stops]))



def _distinct(claim: Claim, o: Claim, now: dt.date) -> bool:
    """Whether one that is told with the same number is another one: it is gone, and the new one is ahead or of another day."""
    doc = claim.doc
    clause = _clause(o)
    days = [w for t in times(doc, o.sentence) if clause.start <= t.span.start < clause.end and (w := when_before(t, now)) is not None]
    if _noun(claim) == "marriage":
        return o.form in ("noun", "bare") and _ENDED.search(doc.text, clause.start - 60, clause.end) is not None
    if lies_ahead(doc, claim.sentence, now):
        return bool(days) or _GONE.search(doc.text, clause.start, clause.end) is not None
    # "Provincial police said on Tuesday": the day of what is said is none of what was done.
    own = [w for t in times(doc, claim.sentence) if not SAID_ON.search(doc.text, claim.sentence.start, t.span.start) and t.kind in ("weekday", "date", "relative", "year") and (w := when_before(t, now)) is not None and (now - w.high).days < 60]
    if not days:
        return False
    if own:
        return max(w.high for w in days) < min(w.low for w in own)
    return claim.form == "time" and (now - max(w.high for w in days)).days > 370


_ENDED = regexp(r"\b(?:divorc\w+|died|death|lost|widowed|separated|annulled|ended|left)\b")


# "The tenth secretary-general ... will take over from Ban Ki-moon, the eighth holder of the post"

_FOLLOWS = regexp(
    rf"\b(?:succe(?:ed|eds|eded|eding)|in succession to|replac(?:e|es|ed|ing)|follow(?:s|ed|ing)?|(?:tak(?:e|es|ing)|took|taken) over(?: [^,.;]{{0,30}})? from|tak(?:es?|ing) the place of) (?P<who>[^,.;]{{2,50}}), (?:who (?:was|is|had been) )?(?:only )?(?:the |its |their )?(?P<m>{NTH})\b(?P<rest>(?: [\w’'-]+){{0,3}})"
)
_POST = regexp(r" (?:person|man|woman|holder|occupant|incumbent|one|to )\b|\Z|(?= (?:since|in the))")


def in_succession(claim: Claim, _: Sequence[Claim]) -> Iterator[Clash]:
    """The holder of a post who has not the number after that of the one he follows."""
    doc = claim.doc
    if claim.n < 2 or claim.form != "noun" or not _AS.search(claim.left):
        return
    after = doc.sentences[min(claim.number + 2, len(doc.sentences) - 1)]
    text = doc.text[: after.end].replace("\n", " ")
    m = _FOLLOWS.search(text, claim.sentence.start)
    if m is None or doc.in_quotation(Span(*m.span())) or m.start("m") == claim.span.start:
        return
    word = m["m"].lower()
    k = int(ORDINALS[word]) if word in ORDINALS else int(word[:-2])
    noun = singular(claim.core[0])
    if not (noun in [singular(w) for w in m["rest"].lower().split()] or _POST.match(m["rest"])):
        return
    if claim.n != k + 1:
        yield Clash(claim.span, (Span(*m.span("m")),), f"who follows the {nth(k)} is the {nth(k + 1)}, not the {nth(claim.n)}")


_AS = regexp(r"\b(?:as|is|was|be|become|becomes|became|becoming|named|appointed|elected|chosen|been) (?:[A-ZÀ-Þ][\w’'-]*(?: [A-Z][\w’'-]*){0,3}[’']s? |the |its |their |his |her )\Z")


# "Its first head, Anne Dell, was followed by Paul Marsh and Tom Bryce. Sarah Quigley will be its fifth"

_NAME = r"(?:(?:Mr|Mrs|Ms|Dr|Sir|Father|Sister|Rev)\.? )?[A-ZÀ-Þ][\w’-]+(?: [A-ZÀ-Þ]\.)?(?: [A-ZÀ-Þ][\w’-]+){0,2}"
_FIRST_OF = regexp(rf"\b(?:under|with|by) (?P<a>{_NAME}), its first\b|\b(?:[Ii]ts|[Tt]he) first(?: [a-z]+)?,? (?:was )?(?P<b>{_NAME})|\b(?P<c>{_NAME}),? (?:was|who was) its first\b")
_FOLLOWED = regexp(rf"\b(?:was |were )?(?:followed|succeeded|replaced)(?: in \d{{4}})? by (?P<a>{_NAME})(?: in \d{{4}})?(?:, (?:in \d{{4}} by )?(?P<c>{_NAME})(?: in \d{{4}})?)?(?:,? (?:and|then|and then)(?: (?:in \d{{4}}|then))?(?: by)? (?P<b>{_NAME}))?")


def in_line(claim: Claim, _: Sequence[Claim]) -> Iterator[Clash]:
    """The holder of a post who is not the next after a line told from the first one."""
    doc = claim.doc
    if claim.n < 2 or claim.form != "noun" or not (_AS.search(claim.left) or claim.left.endswith(("as its ", "be its ", "the school’s "))):
        return
    for s in doc.sentences[claim.number : claim.number + 5]:
        text = doc.text[: s.end].replace("\n", " ")
        first = _FIRST_OF.search(text, claim.end if s == claim.sentence else s.start)
        followed = _FOLLOWED.search(text, first.end()) if first is not None else None
        if first is None or followed is None or doc.in_quotation(s):
            continue
        g = next(g for g in "abc" if first[g])
        names = [Span(*first.span(g)), *(Span(*followed.span(k)) for k in "acb" if followed[k])]
        if any(n.of(doc.text).split()[-1] in doc.text[claim.sentence.start : claim.span.start] for n in names):
            return
        if claim.n != len(names) + 1:
            yield Clash(claim.span, tuple(names), f"after {len(names)} this is the {nth(len(names) + 1)}, not the {nth(claim.n)}")
        return


# Who replaced whom

_REPLACED = regexp(rf"(?P<new>{_NAME}),? (?:who )?(?:had |has )?(?:replaced|succeeded|(?:had )?taken over from|took over from|took the place of|followed) (?P<old>{_NAME})")
_HIS_SUCCESSOR = regexp(rf"(?P<old>{_NAME}) (?P<rest>[^.;]*[.;] )(?:His|Her) successor, (?P<new>{_NAME})")


def in_turn(doc: Document, claims: Sequence[Claim]) -> Iterator[Clash]:
    """More holders of a post, each of whom replaced another, than the newest is said to be of a season or year."""
    for claim in claims:
        if claim.n < 2 or claim.form != "noun" or singular(claim.core[0]) not in HEADS or not _OF_A_TIME.match(claim.right):
            continue
        start, end = doc.sentences[max(claim.number - 1, 0)].start, doc.sentences[min(claim.number + 4, len(doc.sentences) - 1)].end
        text = doc.text.replace("\n", " ")
        pairs = [(m["old"].split()[-1], m["new"].split()[-1], m) for m in (*_HIS_SUCCESSOR.finditer(text, start, end), *_REPLACED.finditer(text, start, end))]
        people = {p for old, new, _ in pairs for p in (old, new)}
        subject = {w.text for w in claim.parse.words if w.pos == "PROPN" and w.dep in ("nsubj", "nsubjpass")}
        there = len(people | (subject & people)) + (not subject & people)
        if len(pairs) > 1 and subject and there > claim.n:
            yield Clash(claim.span, tuple(Span(*m.span("new")) for _, _, m in pairs), f"{', '.join(sorted(people - subject))} before it make this the {nth(there)}, not the {nth(claim.n)}")


_OF_A_TIME = regexp(r"(?: [a-z-]+)? (?:of the (?:season|year|campaign)|this (?:season|year)|in (?:a|two|three|four|five|six|less|under|just|as|the)\b|since\b)")


def in_order(doc: Document, claims: Sequence[Claim]) -> Iterator[Clash]:
    """The ordinals that those told in order before them exclude."""
    for claim in claims:
        for reading in (told_in_order, in_succession, in_line):
            yield from reading(claim, claims)
    yield from in_turn(doc, claims)
