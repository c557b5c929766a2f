"""An ordinal against all that there were with it: what one finished a game with, a streak that now stands, a programme's last.

"Hit his fifth double fault of the match. He finished with nine aces and four double faults": of four there is no fifth. As in `_sure`, each
reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import scope, tail
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?i:{NUMERAL})"
#: What one ended up with, and figures of bowling.
_FINISHED = regexp(r"\b(?:finish(?:ed|ing|es)?|end(?:ed|ing|s)?(?: up)?|wound up|clos(?:ed|ing)) (?:(?:the|his|her|their) (?:match|game|night|day|evening|half|tournament|championships?|games|season|campaign|final|meet|series|innings|career) )?with (?P<list>[^.;]+)")
_ITEM = regexp(rf"(?:^|, |\band |\bplus |\bwith )(?:just |only |a total of |a career-high |a game-high )?(?P<k>{_N}) (?P<noun>(?:[a-z-]+ ){{0,2}}?[a-z]+s?)(?=,| and\b| in\b| to\b| on\b| from\b| for\b| at\b| against\b|$| but\b| after\b| overall\b)")
_FIGURES = regexp(r"\bfigures of (?P<k>\d{1,2})(?:-| for )\d{1,3}\b|\bfinish(?:ed|ing) (?:with )?(?P<k2>\d{1,2})(?:-| for )\d{2,3}\b")
_SEASON = regexp(r"\b(?:season|campaign|career|year)\b")


def finished_with(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """More than one ended up with."""
    if claim.form != "noun" or claim.n < 2 or claim.noun is None or scope(claim, claim.doc.metadata.date).kind not in ("open", "occasion") or _SEASON.search(tail(claim)):
        return
    doc = claim.doc
    words = [singular(w.text) for w in claim.parse.words[claim.at + 1 : claim.noun + 1] if w.tag.startswith(("NN", "JJ"))]
    for i, s in enumerate(doc.sentences[claim.number : claim.number + 4]):
        for m in _FINISHED.finditer(doc.text, s.start if i else claim.end, s.end):
            if doc.in_quotation(Span(*m.span())) or (_SEASON.search(m.group()) and "season" not in tail(claim)) or not _same_doer(claim, s, m.start()):
                continue
            for item in _ITEM.finditer(m["list"].replace("\n", " ")):
                k = value_of(item["k"])
                if [singular(w) for w in item["noun"].split()] == words and claim.n > k and (scope(claim, doc.metadata.date).kind == "occasion" or claim.n - k <= 2):
                    at = m.start("list")
                    yield Clash(claim.span, (Span(at + item.start("k"), at + item.end("noun")),), f"of {item['k']} there is no {nth(claim.n)}")
                    return
        f = _FIGURES.search(doc.text, s.start if i else claim.end, s.end) if words == ["wicket"] and claim.left.endswith((" his ", " her ")) else None
        if f is not None and _same_doer(claim, s, f.start()):
            g = "k" if f["k"] else "k2"
            if claim.n > int(f[g]):
                yield Clash(claim.span, (Span(*f.span()),), f"{f[g]} wickets have no {nth(claim.n)}")
            return


def _same_doer(claim: Claim, s: Span, until: int) -> bool:
    """Whether one who is named in the ordinal's sentence, or a pronoun for him, is told of."""
    if s == claim.sentence:
        return True
    opening = claim.doc.text[s.start : until]
    return re.match(r"(?:He|She|They)\b", opening) is not None or any(w in claim.sentence.of(claim.doc.text) for w in re.findall(r"\b[A-ZÀ-Þ][\w’'-]{2,}", opening))


_UNITS = r"(?:game|match|race|bout|fight|start|meet|set)"
#: "The four-game winning streak is their longest", "stretched their winning run to six".
_STREAK = regexp(
    rf"\b(?:[Tt]he|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er|[\w’'-]+[’']s?|on a) (?P<k>{_N})-{_UNITS} (?P<sort>winning|losing|unbeaten|victory) (?:streak|run|sequence|skid) (?:is|equals|equalled|matches|matched|began|started|ties|includes|dates|has|marks)\b"
    rf"|\b(?:extend(?:s|ed|ing)?|stretch(?:es|ed|ing)?|push(?:es|ed|ing)?|ran|running|run) (?:their|its|his|her|the|a|[\w’'-]+[’']s?) (?P<sort2>winning|losing|victory) (?:streak|run|sequence|skid) to (?P<k2>{_N})\b"
)
_WON, _LOST = frozenset("win victory triumph success".split()), frozenset("loss defeat reverse setback".split())


def of_a_streak(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A win in a row that is not the last of the streak which it makes."""
    noun = singular(claim.core[0]) if claim.core else ""
    if claim.form != "noun" or noun not in _WON | _LOST or claim.n < 2 or scope(claim, claim.doc.metadata.date).kind != "row":
        return
    doc = claim.doc
    inner = [w.text.lower() for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("JJ", "NN")) and w.text.lower() not in ("straight", "consecutive", "successive")]
    if inner or re.match(r" (?:over|against|at|in|on|away)\b(?! (?:a row|succession))", claim.right):
        return
    for s in doc.sentences[claim.number : claim.number + 3]:
        m = _STREAK.search(doc.text, s.start, s.end)
        if m is None or doc.in_quotation(s):
            continue
        g = "k" if m["k"] else "k2"
        sort = m["sort"] or m["sort2"]
        if (sort in ("winning", "victory")) == (noun in _WON) and sort != "unbeaten" and value_of(m[g]) != claim.n and _of_them(claim, s):
            yield Clash(claim.span, (Span(*m.span(g)),), f"a streak of {m[g]} makes this the {nth(value_of(m[g]))}, not the {nth(claim.n)}")
        return


_BROKEN = regexp(r"\b(?:snapp\w*|end(?:ed|ing)|halt\w*|br(?:oke|eak\w*)|stopp\w*|earlier|previous|last (?:season|year)|had)\b")


def _of_them(claim: Claim, s: Span) -> bool:
    if _BROKEN.search(s.of(claim.doc.text)):
        return False
    return s == claim.sentence or any(w in claim.sentence.of(claim.doc.text) for w in re.findall(r"\b[A-ZÀ-Þ][\w’'-]{2,}", s.of(claim.doc.text))) or re.match(r"(?:The|Their|Its|It|They|That)\b", s.of(claim.doc.text)) is not None


#: "With Roe crossing for the seventh".
_WITH = regexp(r"\bwith (?:[\w’'-]+ ){1,4}[a-z]+ing (?:[a-z]+ )?(?:for |in |over |with )?the \Z")


def of_so_many_made(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """One beyond those that the same sentence says were made: "ran in six tries, with Roe crossing for the seventh"."""
    if claim.form != "bare" or claim.n < 2 or not _WITH.search(claim.left):
        return
    before = [c for c in counts if c.number == claim.number and c.form == "numeral" and c.noun and c.span.end < claim.span.start]
    c = before[-1] if before else None
    if c is not None and len(before) == 1 and 1 < c.value < claim.n and not c.part and not c.more and not c.loose:
        yield Clash(claim.span, (c.span,), f"of {c.span.of(claim.doc.text).lower()} there is no {nth(claim.n)}")


READINGS = (finished_with, of_a_streak, of_so_many_made)
