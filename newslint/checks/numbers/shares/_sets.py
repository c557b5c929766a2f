"""The sets of shares that may be the parts of one whole and come to more than it, whatever words tell of them."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.checks.numbers.shares._answers import answer, opposed, unsure
from newslint.checks.numbers.shares._asides import aside
from newslint.checks.numbers.shares._portions import Portion, portions
from newslint.checks.numbers.shares._wholes import fronted, others, remainder, rounding
from newslint.document import Document
from newslint.layout import PROSE
from newslint.regexp import regexp

#: Blocks beside the running text that hold sentences.
TITLES = ("headline", "deck", "caption")
#: How many sentences may stand between two parts, and between a title and a part.
_NEAR, _FROM_TITLE = 4, 12
#: The most that parts of one whole may come to, by a slip.
MOST = 200.0


class Told(NamedTuple):
    """A share where it is told."""

    share: Portion
    #: Why it can be no part; empty where it can.
    aside: str
    block: int
    kind: str


class Candidate(NamedTuple):
    """Shares that come to more than a whole."""

    doc: Document
    told: tuple[Told, ...]
    #: The shares told near them that are none of them.
    others: tuple[Told, ...]

    @property
    def members(self) -> tuple[Portion, ...]:
        return tuple(t.share for t in self.told)

    @property
    def total(self) -> float:
        return sum(t.share.value for t in self.told)

    @property
    def words(self) -> str:
        """The sentences of the members."""
        numbers = dict.fromkeys(t.share.sentence for t in self.told)
        return "\n".join(self.doc.sentences[n].of(self.doc.text) for n in numbers)

    @property
    def near(self) -> str:
        """The words near them, where a text says how many answers each could give."""
        near = self.doc.sentences[max(self.told[0].share.sentence - 2, 0) : self.told[-1].share.sentence + 3]
        return self.doc.text[near[0].start : near[-1].end]


_NUMBER = regexp(r"\d|half|third|quarter|fifth|per ?cent|tenth|in ten|in five", re.IGNORECASE)
#: A share without a verb of its own, which goes on with what was said of the one before.
_ADDS_HEAD = regexp(r"[\W_]*(?:and |but |while |to )?(?:[\w’'.&-]+[ \n]){0,5}[\W_]*")
_OF_WHICH = regexp(r"\bof (?:which|whom|these|those|that)\b")
_AND_ONE = regexp(r"[ \n]?(?:,|,?[ \n]?and)[ \n](?:the[ \n])?[A-Z][\w’'.-]+[ \n](?:[A-Z][\w’'.-]+[ \n])?")
_OWN_VERB = regexp(r"\b(?:awarded|given|got|gets?|won|took|had|said|voted|backed|held|holds|owns|owned|favou?red)\b")
_ADDS_TAIL = regexp(r"[\W_]*(?:$|(?:in|on|for|at|among|by|of|against|to|from|with|after|within|under|a|last|this)\b)|[ \n]*[,;.(]")
_ACT = regexp(r"[\W_]*(?:(?:and|but|then)[ \n])*(?:cut|raised|lifted|dropped|reduced|increased)[ \n]")
_APPROVAL = regexp(r"\bapproval\b[^,;]*\b(?:to|at|is|was|of)[ \n](?:\w+[ \n])?$", re.IGNORECASE)
_STAYED = regexp(r"\b(?:stay(?:ed|ing)?|at) (?:at )?home\b|\b(?:did not|didn[’']t) (?:bother to )?vote\b|\babstain")
_TURNOUT = regexp(r"\bturnout\b", re.IGNORECASE)


def told(doc: Document) -> list[Told]:
    """Every share of a text in its order."""
    out: list[Told] = []
    number = {id(b): i for i, b in enumerate(doc.blocks)}
    for n, sentence in enumerate(doc.sentences):
        if not _NUMBER.search(sentence.of(doc.text)):
            continue
        block = doc.block_at(sentence.start)
        if block.kind not in PROSE and block.kind not in TITLES and block.kind != "heading":
            continue
        found = [p for p in portions(doc, sentence, n) if not _elsewhere(doc, p)]
        if len(found) > 40:
            continue
        before: list[Portion] = []
        why = ""
        for p in found:
            own = aside(p, before)
            if own == "of them" and before and why == "former":
                # "Lutherans, 71 percent of the valley in 1950, are now 58 percent of it".
                own = ""
            if own == "change" and before and _ACT.fullmatch(p.head) and (before[0].whole[1] or fronted(before[0])):
                # "Of 212 appeals, the court upheld 62%, cut 31% and raised 15%".
                own = ""
            if not own and why in ("of a part", "of them") and remainder(p):
                own = why
            if not own and why in ("rate", "change", "included") and before and _adds(p) and not remainder(p):
                # "Shares fell 41 percent, those of its lender 36".
                own = why
            if not own and why == "of a part" and before and _AND_ONE.fullmatch(p.head) and _OF_WHICH.search(before[-1].head) and _ADDS_TAIL.match(p.predicate):
                # "46% of sales, of which Germany made up 40% and France 25%".
                own = why
            if own == "rate" and before and not why and (before[0].whole[1] or fronted(before[0])) and _adds(p):
                # "Income tax yields 44 percent of its revenue, sales tax 33".
                own = ""
            if not own and len(before) == 1 and why in ("rate", "change") and _APPROVAL.search(before[0].head) and answer(p, "poll") == "no":
                # "Her approval rating fell to 39 percent, with 58 percent disapproving".
                out[-1] = out[-1]._replace(aside="")
            out.append(Told(p, own, number[id(block)], block.kind))
            before.append(p)
            why = own
    return out


def _elsewhere(doc: Document, p: Portion) -> bool:
    return bool(doc.in_quotation(p.span)) and doc.text[p.span.start - 1 : p.span.start] in "‘'"


def _adds(p: Portion) -> bool:
    return _ADDS_HEAD.fullmatch(p.head) is not None and not _OWN_VERB.search(p.head) and _ADDS_TAIL.match(p.predicate) is not None


def candidates(doc: Document, most: float = MOST) -> Iterator[Candidate]:
    """Every set of shares told near one another that comes to more than a whole."""
    found = told(doc)
    seen: set[tuple[int, ...]] = set()
    for i, first in enumerate(found):
        if first.aside not in ("", "of a part", "of them"):
            yield from _against_rate(doc, found, i, most)
            continue
        for may in ((), ("of them",)):
            chosen = [i]
            for j in range(i + 1, len(found)):
                more = found[j]
                if not _reaches(found[chosen[-1]], more):
                    break
                if more.aside and more.aside not in may:
                    continue
                if first.kind in TITLES and more.kind not in TITLES and found[chosen[-1]].kind in TITLES and not opposed(first.share, more.share):
                    continue
                chosen.append(j)
                told_here = [found[k] for k in chosen]
                if sum(t.share.value for t in told_here) > most or len(chosen) > 10:
                    break
                for own in (chosen, without_parts(chosen, found)):
                    told_here = [found[k] for k in own]
                    if _over(told_here, most) and not _complete(told_here) and tuple(own) not in seen:
                        seen.add(tuple(own))
                        yield _candidate(doc, told_here, found, i, j)


def without_parts(chosen: Sequence[int], found: Sequence[Told]) -> list[int]:
    """The shares without those into which one of them is parted: "74 percent: water 45, wind 21 and sun 8"."""
    values = [found[k].share.value for k in chosen]
    for i, whole in enumerate(values):
        for n in (2, 3, 4):
            if len(values) >= i + n + 1 and abs(sum(values[i + 1 : i + n + 1]) - whole) < 0.6:
                return [*chosen[: i + 1], *chosen[i + n + 1 :]]
    return list(chosen)


_TOGETHER = regexp(r"\b(?:between them|together|combined|jointly|in all|in total|altogether|a total of|of which|of them|of whom)\b")


def _complete(chosen: Sequence[Told]) -> bool:
    """Whether some of the shares, with those who are unsure, or three or more of one sentence make a whole to which the others add nothing."""
    members = [t.share for t in chosen]
    if len(members) > 2 and any(abs(2 * p.value - sum(x.value for x in members)) < 0.15 and _TOGETHER.search(f"{p.head} {p.tail}") for p in members):
        return True  # "51.1 percent between them: 26.7 and 24.4"
    if any(unsure(p) for p in members) and any(
        any(unsure(p) for p in some) and abs(sum(p.value for p in some) - 100) < 0.15 for n in range(3, len(members)) for some in itertools.combinations(members, n)
    ):
        # "63 percent want it, but only 29 would pay for it; 30 oppose it and 7 have no view": the whole is told.
        return True
    for k, p in enumerate(members):
        # "Will acquire 68 percent ... the remaining 32 percent": what was left is told, so no other share is of that whole.
        if remainder(p) and any(abs(sum(x.value for x in members[j : k + 1]) - 100) < 1.1 and (j or k + 1 < len(members)) for j in range(k)):
            return True
    rows = [list(row) for _, row in itertools.groupby(members, lambda p: p.sentence)]
    whole = [row for row in rows if len(row) > 2 and 97.5 <= sum(p.value for p in row) <= 100.6]
    return bool(whole) and not any(remainder(p) or unsure(p) or others(p) for row in rows if row not in whole for p in row) and len(rows) > 1


def _against_rate(doc: Document, found: Sequence[Told], i: int, most: float) -> Iterator[Candidate]:
    """ "Turnout was 37 percent; the other 73 percent stayed at home"."""
    first = found[i]
    for j in (i - 1, i + 1):
        if first.aside == "rate" and 0 <= j < len(found) and abs(found[j].share.sentence - first.share.sentence) <= 1 and not found[j].aside:
            more = found[j]
            pair = sorted((first, more), key=lambda t: t.share.span)
            home = _TURNOUT.search(first.share.head) and _STAYED.search(f"{more.share.head} {more.share.tail}")
            if _over(pair, most) and ((j > i and remainder(more.share)) or home):
                yield _candidate(doc, pair, found, min(i, j), max(i, j))


def _over(chosen: Sequence[Told], most: float) -> bool:
    return 100 + rounding([t.share for t in chosen]) < sum(t.share.value for t in chosen) <= most


def _reaches(before: Told, more: Told) -> bool:
    if before.kind in TITLES and more.kind not in TITLES:
        return more.share.sentence - before.share.sentence <= _FROM_TITLE
    return more.share.sentence - before.share.sentence <= _NEAR


def _candidate(doc: Document, chosen: Sequence[Told], found: Sequence[Told], i: int, j: int) -> Candidate:
    others = [t for t in found[max(i - 4, 0) : j + 5] if t not in chosen and _reaches(t, chosen[0]) and _reaches(chosen[-1], t)]
    return Candidate(doc, tuple(chosen), tuple(others))
