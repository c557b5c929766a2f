"""An ordinal against an allowance that the numbered one uses up, or against how many are left of those who were there.

"Closed for a third snow day, using up all four in the calendar": the last of four is the fourth. "The third trustee to leave. The board had nine members
and is now down to five": four have left. As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import scope
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.checks.numbers.ordinals._tied import done, kinds_of
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?P<n>(?i:{NUMERAL}))"
_OWN = r"(?:the|its|his|her|their|this [a-z]+[’']s)"
#: "Using up all four of the days", "which exhausts its allowance of three", "taking the last of her five attempts", "the most allowed is four".
_USES_UP = regexp(
    rf"\b(?:us(?:ing|es|ed) (?:up )?all (?:of )?(?:{_OWN} )?|us(?:ing|es|ed) up (?:all )?(?:of )?{_OWN} (?:allowance of |allotment of |quota of |full )?|exhaust(?:ing|s|ed) (?:all )?(?:of )?(?:{_OWN} )?(?:(?:[a-z]+ )?(?:allowance|allotment|quota) of )?|us(?:ing|es|ed)(?: up)? the last of (?:{_OWN} )?|fill(?:ing|s|ed) (?:up )?all (?:of )?(?:{_OWN} )?|complet(?:ing|es|ed) all (?:of )?(?:{_OWN} )?)"
    rf"{_N}(?: (?:of (?:(?:the|its|his|her|their) )?)?(?P<noun>(?:[a-z-]+ ){{0,2}}?[a-z]+))?\b"
)
#: Those that were put by for something else.
_ANOTHER = regexp(r"\b(?:since|remaining|left|other|more|spare|had been|had already|next|would|could|may|might|without|before|not|further|another)\b")


def uses_up(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The one that uses up so many and is not the last of them."""
    doc = claim.doc
    if claim.form not in ("noun", "bare", "time") or claim.n < 2 or (claim.left.endswith(("the ", "The ")) and claim.form != "time"):
        return
    text = doc.text.replace("\n", " ")
    ends = [claim.sentence.end, *(s.end for s in doc.sentences[claim.number + 1 : claim.number + 2] if text.startswith(("That ", "This ", "It "), s.start))]
    m = _USES_UP.search(text, claim.end, ends[-1])
    if m is None or doc.in_quotation(Span(*m.span())) or _ANOTHER.search(text, claim.end, m.start()) or _ANOTHER.search(m["noun"] or ""):
        return
    noun = singular(claim.core[0]) if claim.form == "noun" and claim.core else ""
    told = {singular(w) for w in (m["noun"] or "").split()}
    if (noun and m["noun"] and noun not in told and not told & _ALLOWED) or (claim.form == "time" and m["noun"] and not told & _ALLOWED and not _QUOTA.search(m.group())):
        return
    n = value_of(m["n"])
    if n != claim.n and abs(n - claim.n) <= 3:
        yield Clash(claim.span, (Span(*m.span("n")),), f"the last of {m['n'].lower()} is the {nth(n)}, not the {nth(claim.n)}")


_QUOTA = regexp(r"\b(?:allowance|allotment|quota)\b")
#: What is allowed so often.
_ALLOWED = frozenset("allowed allotted permitted available built budgeted set allowance challenge attempt try chance that in the for them".split())


# "The third trustee to leave. The board had nine members then and is now down to five"

_A, _B = rf"(?P<a>(?i:{NUMERAL}))", rf"(?P<b>(?i:{NUMERAL}))"
#: How many there were, and how many there are.
_SHRUNK = regexp(
    rf"\b(?:had|began|started|opened|set out|employed|ran|counted|boasted)\b(?: (?:out|the (?:year|season|day|week|month|race|term|inquiry|trial)))?(?: (?:with|as|its|their|his|her|the|a|full|complement|total|of|all|some|once))*? {_A} (?:[a-z]+ ){{0,2}}?(?P<of>[a-z]+s|men|women|people)\b[^.;]{{0,40}}?(?:,? (?:and|but)|,) (?:(?:it|they|he|she) )?(?:is |are |has been |have been |was |were |has |have |now |only |just )+(?:now )?(?:down to |left with |reduced to |cut to |only |just |has |have |)(?<=[a-z] ){_B}(?= (?:left|remaining|remain)\b|[.,;]|$| of them\b)"
    rf"|\b(?:reduc\w+|cut\w*|shr[aiu]nk\w*|fall\w*|fell|down|dwindl\w+|brought|brings?|tak\w+|took|leav\w+) (?:[\w’'-]+ ){{0,5}}?from {_A.replace('<a>', '<a2>')} (?:(?P<of2>[a-z]+s) )?to {_B.replace('<b>', '<b2>')}\b(?! (?:%|percent|per cent|million|[a-z]+(?:ly)? (?:a|per)\b))"
)
_LEAVES = ("leave", "quit", "resign", "close", "shut", "withdraw", "die", "drop+out", "defect", "depart", "step+down", "pull+out", "sell", "fail", "collapse", "retire", "expel", "eliminate", "disqualify")
#: Those who came in the place of some, or of whom more left in one go.
_FILLED = regexp(r"\b(?:replac\w+|succe\w+|appoint\w+|join\w+|new|another|others?|hired|recruit\w+|elected|merg\w+|including|since then|vacan\w+|also|already)\b")
_YEAR = regexp(r"\b(?:19|20)\d\d\b")


def shrunk(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The latest of those who left, where fewer or more are missing."""
    doc = claim.doc
    if claim.form not in ("noun", "bare") or claim.n < 2 or not kinship([w for w in (*done(claim), *kinds_of(claim)) if w not in claim.core], _LEAVES):
        return
    for s in doc.sentences[max(claim.number - 1, 0) : claim.number + 3]:
        m = _SHRUNK.search(doc.text.replace("\n", " "), s.start, s.end)
        if m is None or doc.in_quotation(s) or (m["a2"] and _YEAR.search(doc.text, m.end(), s.end)):
            continue
        if scope(claim, doc.metadata.date).kind not in ("open", "ever") and s != claim.sentence and doc.dates_in(s):
            return  # "the third to leave this year. It had nine members in 2010"
        if _FILLED.search(doc.text, min(s.start, claim.sentence.start), max(s.end, claim.sentence.end)):
            return
        g, h, of = ("a", "b", m["of"]) if m["a"] else ("a2", "b2", m["of2"] or "")
        noun = singular(claim.core[0]) if claim.form == "noun" and claim.core else ""
        if of and noun and not (human(noun) and human(singular(of))) and singular(of) != noun:
            return
        there = value_of(m[g]) - value_of(m[h])
        if there > 0 and claim.n != there and abs(claim.n - there) <= 3 and there < 13:
            yield Clash(claim.span, (Span(*m.span(g)), Span(*m.span(h))), f"from {m[g]} to {m[h]} makes this the {nth(there)}, not the {nth(claim.n)}")
        return


READINGS = (uses_up, shrunk)
