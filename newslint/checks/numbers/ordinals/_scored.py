"""A score of one match against the same player's earlier ones, told by yards, innings or quarters: "his second touchdown ... He had scored on runs of 12 yards and 1 yard".

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import scope
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NTH, Count
from newslint.checks.numbers.ordinals._pronouns import about_the_same
from newslint.regexp import regexp
from newslint.source import Span

_SCORING = r"scored|crossed|touched down|struck|netted|found the net|run in|ran in|rushed|caught|gone over|went over|headed|bundled|tapped|thrown|threw|(?:touchdowns?|scores|scoring|touchdown) (?:(?:runs|catches|passes|receptions) )?of|(?:touchdown|scoring) (?:runs|catches|passes|receptions)"
_KICKING = r"kicked|made|hit|converted|connected|booted|landed|slotted|nailed|good"
_BATTING = r"homered|hit|gone deep|went deep|connected"
#: What is scored, and the verbs of scoring it.
_VERBS = {
    **dict.fromkeys(("touchdown", "try", "goal", "score", "td"), _SCORING),
    **dict.fromkeys(("kick", "penalty", "conversion"), _KICKING),
    **dict.fromkeys(("homer", "run"), _BATTING),
}
_BEFORE = regexp(r"\b(?:had|having|also|earlier|already|previously|before half-?time|in the first half)\b")
_NUM = r"\d{1,2}(?: yards?)?"
_YARDS = regexp(rf"(?<!for )\b(?P<row>{_NUM}(?:, {_NUM})*(?:,? and {_NUM})?)[ -](?:yard|metre|meter|yarder)s?\b|(?<!for )\b(?P<pair>\d{{1,2}} yards?,? and (?:from )?\d{{1,2}} yards?)\b")
_ASIDE = regexp(r"\b(?:after|capp\w+|set up by|following|set up|drive|return|when|which)\b")
_PARTS = regexp(rf"\bin the (?P<row>{NTH}(?:, (?:the )?{NTH})*(?:,? and (?:in )?(?:the )?{NTH})) ?(?:innings?|quarters?|periods?|sets?|halves)?(?=[,.;]|$| and\b| for\b| to\b| off\b)")
_OF_THE_SEASON = regexp(r"\b(?:season|year|career|campaign|week|league|tournament)\b")
#: How a touchdown is made.
_WAYS = frozenset("pass run catch reception toss".split())
_FIELD = frozenset(("field", "home", "drop"))


def in_one_match(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A score that is not the next after those told beside it."""
    doc = claim.doc
    noun = singular(claim.core[0]) if claim.core else ""
    inner = [w.text.lower() for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("NN", "JJ", "VB"))] if claim.form == "noun" else []
    if noun in _WAYS and {"touchdown", "scoring"} & set(inner):
        noun, inner = "touchdown", []  # "his third touchdown pass"
    verbs = _KICKING if noun == "goal" and "field" in inner else _VERBS.get(noun)
    if claim.form != "noun" or not verbs or claim.n < 2 or (noun == "run" and "home" not in inner) or not set(inner) <= _FIELD or scope(claim, doc.metadata.date).kind not in ("open", "occasion") or _OF_THE_SEASON.search(claim.sentence.of(doc.text)):
        return
    for s in doc.sentences[claim.number : claim.number + 3]:
        start = claim.end if s == claim.sentence else s.start
        text = doc.text[: s.end].replace("\n", " ")
        verb = re.compile(rf"\b(?:{verbs})\b").search(text, start)
        if verb is None or not _BEFORE.search(text, start, s.end) or not about_the_same(claim, s) or doc.in_quotation(s) or _OF_THE_SEASON.search(text, start):
            continue
        told = [Span(verb.end() + m.start() + a.start(), verb.end() + m.start() + a.end()) for m in _YARDS.finditer(text[verb.end() :]) for a in re.finditer(r"\d+", m.group())]
        if not told:
            row = _PARTS.search(text, verb.end())
            told = [Span(row.start("row") + a.start(), row.start("row") + a.end()) for a in re.finditer(NTH, row["row"])] if row else []
        if not told or _ASIDE.search(text, verb.end()) or (len(told) == 1 and claim.n < 3):
            continue
        if len(told) + 1 > claim.n or (len(told) > 1 and len(told) + 1 < claim.n):
            yield Clash(claim.span, tuple(told), f"{len(told)} before it make this the {nth(len(told) + 1)}, not the {nth(claim.n)}")
        return


READINGS = (in_one_match,)
