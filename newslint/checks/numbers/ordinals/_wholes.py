"""An ordinal against the whole that it is of, where the whole is told by its frame: "payable in four instalments, and the fifth", "a fourth defeat in three matches".

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks import _data
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?P<n>(?i:{NUMERAL}))"

#: More than this many words between an outcome and its trials tell of something else.
_IN_TRIALS = regexp(rf"^ (?:[a-z-]+ )?(?:(?:of|for|by) [\w’'-]+ )?in (?:just |only |as many as |the (?:last|past) |(?:his|her|its|their) (?:last|past|first|opening) |the opening |the first )?{_N} (?:[a-z-]+ )??(?P<what>[a-z]+s)\b")
#: "The fourth night in a festival of three".
_IN_A_SET = regexp(rf"^ (?:in|of|from) (?:an?|the|this|its|his|her|their) (?:[a-z-]+ )?[a-z]+ of {_N}(?=[.,;:]|$)")


@cache
def trials_of() -> dict[str, frozenset[str]]:
    """What each outcome is one of: a match has one win."""
    out: dict[str, frozenset[str]] = {}
    for outcomes, trials in _data.rows("terms/trials.tsv"):
        for outcome in outcomes.split("|"):
            out[outcome] = out.get(outcome, frozenset()) | frozenset(trials.split("|"))
    return out


def in_trials(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """More outcomes than trials: "a fourth defeat in three matches"; one beyond the last of its set: "the fourth night in a festival of three"."""
    if claim.n < 2:
        return
    m = _IN_TRIALS.match(claim.right)
    what = (claim.core[0],) if claim.core else claim.act[:1]
    if m is not None and not any(singular(m["what"]) in trials for outcome, trials in trials_of().items() if singular(what[0] if what else "") == outcome or (claim.form == "time" and kinship(what, (outcome,)) == "same")):
        m = None
    m = m or (_IN_A_SET.match(claim.right) if claim.form == "noun" else None)
    if m is not None and value_of(m["n"]) < claim.n:
        at = Span(claim.end + m.start("n"), claim.end + m.end("n"))
        yield Clash(claim.span, (at,), f"of {m['n']} there is no {nth(claim.n)}")


_ON_LIST = regexp(
    rf"^ (?:place )?(?:on|in) (?:an?|the|its|his|her|their|[a-z]+[’']s|the [\w’' -]{{1,25}}[’']s?) (?:[a-z-]+ ){{0,2}}?(?:list|field|ranking|rankings|league|table|standings|poll|grid|class|order|line-up|slate|ticket) of {_N}\b"
    rf"|^ (?:place )?(?:in|of|out of) (?:an?|the|[\w’'-]+[’']s?) (?:[a-z-]+ )?(?P<m>(?i:{NUMERAL}))-(?:man|woman|person|horse|boat|car|team|club|nation|country|strong|runner|rider|candidate|way|crew|player|driver|yacht|swimmer|dog)\b"
)


def on_a_list(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A place below the last: "seventh on the party's list of five"."""
    m = _ON_LIST.match(claim.right) if claim.form == "bare" or (claim.core and claim.core[0] in ("place", "spot", "position")) else None
    g = "n" if m is None or m["n"] else "m"
    if m is not None and value_of(m[g]) < claim.n:
        yield Clash(claim.span, (Span(claim.end + m.start(g), claim.end + m.end(g)),), f"of {m[g]} none is {nth(claim.n)}")


READINGS = (in_trials, on_a_list)
