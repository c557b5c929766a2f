"""A wedding against the marriages told before it: "the wedding was her first ... whose marriage to Hal Roe ended in 2004", "for the second time. Her marriages to Roe and Lund ended in divorce".

Whose the earlier marriage was is read off the grammar: "for Carr, whose", "his", "Ms Carr's". Nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._behind import row
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.regexp import regexp
from newslint.source import Span

# "Has tied the knot for the second time. Her marriages to Hal Roe and Pete Lund both ended in divorce"

_WED = regexp(r"\b(?:tied the knot|tie the knot|tying the knot|walked down the aisle|walk down the aisle|got hitched|got married|(?:has |have )?married|wed|said [“\"]I do[”\"])\b[^.;]*\bfor (?:the|a) \Z")
_MARRIAGES = regexp(r"(?:Her|His|Both her|Both his|All her|All his) (?:(?:earlier|previous|first two|two previous|two earlier) )?(?:marriages|unions),? (?:to|with) ")
_ENDED = regexp(r",? (?:both |all |each )?(?:ended|failed|broke up|(?:were|was) dissolved|had ended|lasted)\b")
_FAR = 3
#: Who is told behind the marriages that ended: "his third wife, Susan Wei, survives him".
_SPOUSES = (("wife",), ("husband",), ("marriage",), ("spouse",))


def wedding(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A wedding, and the marriages that ended before."""
    doc = claim.doc
    own = claim.n > 1 and claim.form == "noun" and claim.core[:1] in _SPOUSES and claim.owner[:1] in (("his",), ("her",))
    if not own and not (claim.form == "time" and _WED.search(claim.left)) and not (_numbers_a_wedding(claim) and _IS_IT.search(claim.left)):
        return
    for s in doc.sentences[max(claim.number - 2, 0) : claim.number + (0 if own else _FAR)]:
        m = _MARRIAGES.match(doc.text, s.start, s.end) if s != claim.sentence else None
        names = row(doc.text[: s.end].replace("\n", " "), m.end(), _ENDED) if m is not None else []
        # "His second wife, Ann Roe" is one of those who were told.
        if len(names) > 1 and claim.n != len(names) + 1 and not any(w in claim.sentence.of(doc.text) for n in names for w in n.of(doc.text).split() if w[:1].isupper()):
            yield Clash(claim.span, tuple(names), f"{len(names)} before it make this the {nth(len(names) + 1)}, not the {nth(claim.n)}")


# "The wedding was the first for Carr, whose marriage to Dana Boone ended in 2011"

_CEREMONY = r"(?:wedding|marriage|ceremony|union)"
#: The predicate that says which wedding it is, or an apposition of it.
_IS_IT = regexp(rf"(?:^|[.;,] )(?:and )?(?:[Tt]he|[Ii]t|[Tt]his|[Tt]hat|[Tt]heir)(?: {_CEREMONY})?,? (?:[^.;,]{{0,40}} )?(?:is|was|will be|marks|would be) (?:the|his|her|[A-ZÀ-Þ][\w-]+[’']s?) \Z|\b(?:married|wed|weds|marries|{_CEREMONY})\b[^.;]*, (?:the|his|her) \Z")
_FOR_WHOM = regexp(rf"(?: {_CEREMONY})? for (?:the )?(?P<who>[A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+)*|him|her|[a-z-]+)\b")
_NOT_HERE = regexp(r"\b(?:since|as|in (?:church|public)|under|between|at the)\b")
#: Marriages that are over.
_OVER = r"(?:ended|was dissolved|had ended|broke (?:up|down)|collapsed|lasted|was annulled)\b"
_WHOSE = regexp(rf"(?:,? (?:who is )?\d\d)?, whose (?:first |previous |earlier )?marriage to [^.;]{{2,50}}? {_OVER}|(?:,? \d\d)?, who (?:(?:was|had been) (?:previously |once |formerly |briefly )?married (?:to|before|from|for)|(?:had |has )?(?:been )?divorced |has been married )")
_HIS = regexp(rf"\b(?P<who>[Hh]is|[Hh]er|[A-ZÀ-Þ][\w-]+[’']s?) (?:first |previous |earlier )?marriage to [^.;]{{2,50}}? {_OVER}|\b(?P<he>[Hh]e|[Ss]he|[A-ZÀ-Þ][\w-]+) (?:(?:was|had been) (?:previously |once |formerly |briefly )?married (?:to|before|from|for)\b|(?:had )?(?:been )?divorced (?:his|her|from|[A-ZÀ-Þ]))")
_PRONOUN = {"he": "his", "she": "her", "him": "his"}


def _numbers_a_wedding(claim: Claim) -> bool:
    return (claim.form == "noun" and claim.core[:1] in (("marriage",), ("wedding",))) or (claim.form == "bare" and re.search(rf"\b(?:{_CEREMONY}|married|wed|weds|marries)\b", claim.sentence.of(claim.doc.text)) is not None)


def first_wedding(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first wedding of who is told to have been married."""
    doc = claim.doc
    wed = claim.form == "time" and _WED.search(claim.left) is not None
    if claim.n != 1 or not (wed or (_numbers_a_wedding(claim) and _IS_IT.search(claim.left))) or doc.in_quotation(claim.span):
        return
    of = _FOR_WHOM.match(doc.text, claim.span.end, claim.sentence.end)
    whose = _WHOSE.match(doc.text, of.end(), claim.sentence.end) if of is not None else None
    if whose is None and of is None and not wed and _NOT_HERE.search(claim.right):
        return
    if whose is not None:
        yield Clash(claim.span, (Span(*whose.span()),), "who has been married weds not for the first time")
        return
    owner = of["who"].split()[-1] if of is not None else claim.owner[0] if claim.owner and claim.owner[0] in ("his", "her") else ""
    if of is None and not owner and wed:
        name = re.match(r"(?:[A-ZÀ-Þ]?[\w’'-]+ ){0,4}?(?P<n>[A-ZÀ-Þ][\w-]+)(?:, [^,]{1,40},)? (?:has |have )?(?:tied|got|married|wed|walked)", claim.left)
        owner = name["n"] if name is not None else ""
    for s in doc.sentences[claim.number : claim.number + _FAR] if owner else ():
        m = _HIS.search(doc.text, claim.end if s == claim.sentence else s.start, s.end)
        if m is None or doc.in_quotation(s):
            continue
        told = re.sub(r"[’']s?$", "", m["who"] or m["he"])
        same = _PRONOUN.get(told.lower(), told.lower()) == _PRONOUN.get(owner.lower(), owner.lower()) or (wed and told.lower() in ("his", "her", "he", "she") and m.start() == s.start)
        if same:
            yield Clash(claim.span, (Span(*m.span()),), "who has been married weds not for the first time")
            return


READINGS = (wedding, first_wedding)
