"""Changes whose values stand further down: the lead tells the change, a later paragraph both values, or the next sentence the value before.

    base_next(story, claim, pair) -> bool       "fell 12 percent to 84,000. A year before, 89,000 had been sold."
    names_alone(story, claim, pair) -> bool     "Half-year profit rose 45%.  ...  Pre-tax profit was 15 million, against 12 million a year earlier."
"""

from __future__ import annotations

from newslint.checks.numbers.changes._claims import Claim
from newslint.checks.numbers.changes._pairs import Pair
from newslint.checks.numbers.changes._series import series
from newslint.checks.numbers.changes._story import Story
from newslint.checks.numbers.changes._told import Line
from newslint.regexp import regexp

#: From a change to the level that it led to.
_TO_LEVEL = regexp(r"(?: (?:in|for|during|over|on|by) (?:the )?(?:[a-z0-9-]+ ){0,3}?[a-z0-9-]+| (?:last|this) [a-z]+)?,? (?:to|at)(?: about| some| nearly| almost| just| a record)* ")
#: What a change of no told base is measured from.
_YEAR_BEFORE = regexp(r"\b(?:(?:a|one|the) year (?:before|earlier|ago|previously)|last year|the previous year|year-earlier|in the same (?:month|period|quarter|week|half|season) (?:last year|of (?:19|20)\d\d))\b")
#: "A year before, 89,000 had been sold", "it was 89,000".
_TAKEN_UP = regexp(r"\W*(?:(?:(?:a|one|the) year (?:before|earlier|ago)|last year|the (?:previous year|year before)|in the same [^,;.]{2,40}),? )?(?:it\b|they\b|that\b|(?:the|that) (?:figure|number|total|level|sum|count|price|rate)\b|(?:about |some |nearly |only |just )?[a-z]{0,3}[$£€]?\d)")
#: Such a base in the sentence of the change, so that it is none of the next one.
_OTHER_TIME = regexp(r"\b(?:from|since|than|compared|month-on-month|on the (?:month|week|quarter)|from (?:the )?(?:previous|last)|alone|week|two years|three years|decade)\b")


def base_next(story: Story, c: Claim, p: Pair) -> bool:
    """Whether a change leads to one value and the next sentence tells only what that was a year before."""
    here, there = story.lines[c.line], story.lines[p.second.line]
    if p.order >= 0 or p.first.line != c.line or there.number != c.line + 1 or there.block != here.block or len(there.values) != 1 or there.claims or p.second.moved:
        return False
    if not _TAKEN_UP.match(story.lower, there.span.start, p.second.q.span.start + 1) and not {w for w in p.first.words & p.second.words if w[0] != "#"}:
        return False  # "its rival made 450 million last year"
    if _OTHER_TIME.search(story.lower, here.cuts[c.clause], here.span.end) or not _YEAR_BEFORE.search(story.lower, *there.span):
        return False
    return _TO_LEVEL.fullmatch(story.lower, max(c.span.end, c.word.end), (p.first.q.lead or p.first.q.span).start) is not None


_KIND = r"(?:total|overall|group|net|pre-?tax|annual|half-?year|half-?yearly|full-?year|quarterly|first-quarter|second-quarter|third-quarter|fourth-quarter|first-half|second-half|reported|consolidated)"
#: A measure told as all of it: "pre-tax profit was", "the company's sales came to", "it carried".
_SUBJECT = regexp(rf"\W*(?:(?:in|for|during) [^,;.]{{2,40}}, )?(?:the (?:company|group|firm|bank|maker|port|airline|park|museum|city|county|state|airport|club|chain|retailer)[’']s? |its |their |the )?(?:{_KIND} )*(?P<what>[a-z]+(?: (?:sales|production|output|exports|imports|prices|numbers))?) (?:(?:for|in|of) (?:the )?[^,;.]{{2,40}} )?(?:was|were|came to|stood at|totall?ed|reached|amounted to) (?:about |some |nearly |almost |just |over |only )?[a-z]{{0,3}}[$£€]?")
#: A part of the whole, or another sum of the accounts.
_OF_PART = regexp(
    r"\b(?:arm|division|unit|subsidiary|business|branch|branches|segment|region|department|operating|underlying|adjusted|gross|core|recurring|like-for-like|per share|a share|at home|abroad|overseas|foreign|domestic|online)\b"
    r"|\b[Ii]n (?:the )?(?!Jan|Feb|March|April|May\b|June|July|Aug|Sept|Oct|Nov|Dec)[A-Z]"
)


#: How long a time sums of accounts are of.
_PERIOD = regexp(
    r"\b(?:(?P<quarter>quarter(?:ly)?|three months)|(?P<half>half(?:[- ]year(?:ly)?)?|six months|interim)|(?P<nine>nine months)|(?P<year>full[- ]year|annual|(?:for|in|over) the (?:financial |fiscal )?year|(?:12|twelve) months)"
    r"|(?P<month>january|february|march|april|june|july|august|september|october|november|december|month)|(?P<week>week))\b"
)
_TO_MONTH = regexp(r"\b(?:quarter|months|half|year) (?:to|ended|ending|through)(?: the end of| in)? (?:\d+ )?[a-z]+")


def _periods(story: Story, line: Line) -> set[str | None]:
    """How long a time a sentence tells of; "the six months to March" are no month."""
    found = {m.lastgroup for m in _PERIOD.finditer(story.lower, *line.span)}
    return found - {"month"} if _TO_MONTH.search(story.lower, *line.span) else found


def names_alone(story: Story, c: Claim, p: Pair) -> bool:
    """Whether a later sentence tells both values of just what changed, under the same name and no other."""
    line = story.lines[p.first.line]
    if p.first.line != p.second.line or line.number <= c.line or p.first.clause != 0 or line.claims:
        return False
    subject = _SUBJECT.fullmatch(story.lower, line.span.start, (p.first.q.lead or p.first.q.span).start)
    if subject is None:
        return False
    what = {w for w in series(subject["what"]) if w[0] == "#"}
    here = story.lines[c.line]
    if not what or not what <= c.words:
        return False
    lengths = [_periods(story, x) for x in (here, line)]
    if all(lengths) and not lengths[0] & lengths[1]:
        return False  # "profit rose 12 percent in the quarter.  ...  For the full year, profit was 40 million"
    return not any(_OF_PART.search(story.doc.text, *x.span) for x in (here, line))
