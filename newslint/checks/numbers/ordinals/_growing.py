"""What is added to so many is the next of them: "has six shops and will open its seventh"; and who belongs to so many is one of them.

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.regexp import regexp
from newslint.source import Span

#: "Will open its", "plans to add a", "is to build his".
_ADDS = regexp(
    r"\b(?:will(?: (?:soon|also|then|now))?|is to|are to|plans? to|intends? to|hopes? to|aims? to|wants? to|is due to|is set to|is about to|expects? to|preparing to|going to|agreed to) "
    r"(?:open|add|launch|build|acquire|buy|establish|set up|start|publish|release|unveil|commission|inaugurate|win|earn|make|play|collect|gain|receive) (?:its|his|her|their) \Z"
    r"|\b(?:permission|approval|consent|go-ahead|licence|license|backing|plans?|application|leave|funds|funding|money)\b[^.;,]{0,40}? (?:for|to [a-z]+) (?:an?|its|his|her|their) \Z"
)
_NEXT_OF_ALL = regexp(r"(?:[.,;]|$| (?:against|when|on|next|this|at|by|near)\b)")
#: "Has six shops", "which owns four hotels", "with nine branches".
_HAS = regexp(rf"\b(?:has|have|owns?|runs?|operates?|manages?|with|already has|now has|boasts?|flies to|serves?|published|written) (?:only |just |already |now )?(?P<n>(?i:{NUMERAL})) (?:other )?(?:[a-z-]+ )?(?P<what>[a-z]+s)\b(?! (?:under construction|planned|in the works))")


#: Those of one place may be fewer: "has six shops in Ireland and will open its second in France".
_AT_A_PLACE = regexp(r"(?: [a-z-]+){0,3} (?:in|at|on|outside|abroad|overseas|for|of|under|since)\b")


#: "Has six in Ireland": there may be more elsewhere.
_AT_SOME = regexp(r" (?:in|at|on|outside|of|under) |, (?:including|among)\b")


def added(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One of those that there are already."""
    if claim.form not in ("bare", "noun") or claim.n < 2 or not _ADDS.search(claim.left):
        return
    doc = claim.doc
    noun = singular(claim.core[0]) if claim.form == "noun" and claim.core else None
    for s in doc.sentences[max(claim.number - 1, 0) : claim.number + 2]:
        for m in _HAS.finditer(doc.text, s.start, s.end):
            what = singular(m["what"])
            if doc.in_quotation(Span(*m.span())) or (noun is not None and what != noun) or (noun is None and (s != claim.sentence or m.start() > claim.span.start)):
                continue
            beyond = claim.form == "bare" and s == claim.sentence and value_of(m["n"]) + 1 < claim.n <= value_of(m["n"]) + 3 and _NEXT_OF_ALL.match(claim.right) is not None and not _AT_SOME.match(doc.text, m.end()) and not any(q.span.start > m.end() and q.span.end < claim.span.start for q in doc.numbers_in(s))
            if beyond or claim.n == value_of(m["n"]) or (claim.n < value_of(m["n"]) and not _AT_A_PLACE.match(claim.right)):
                at = Span(*m.span("n"))
                yield Clash(claim.span, (at,), f"there are {m['n']} {m['what']} already: the next is the {nth(int(value_of(m['n'])) + 1)}")
                return


#: "The fifth and last member of a gang of four", "the third member of the duo".
_MEMBER = regexp(
    rf"(?: and (?:last|final))? (?:member|man|woman|person|suspect|defendant|singer|player|musician) (?:of|in|from) (?:a|an|the|this|that|his|her|their) (?:[a-z’'-]+ ){{0,2}}?"
    rf"(?:(?:gang|group|band|team|crew|party|panel|trio|cell|ring) of (?P<n>(?i:{NUMERAL}))\b|(?P<k>(?i:{NUMERAL}))-(?:man|woman|person|member|strong|piece) (?:gang|group|band|team|crew|party|panel|cell|ring|jury|bench)\b)"
)


def beyond_its_group(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A member beyond the last of a group whose size is told."""
    end = claim.span.end
    m = _MEMBER.match(claim.doc.text, end, claim.sentence.end) if claim.n > 2 else None
    if m is not None:
        g = "n" if m["n"] else "k"
        if value_of(m[g]) < claim.n:
            yield Clash(claim.span, (Span(*m.span(g)),), f"of {m[g]} none is the {nth(claim.n)}")


READINGS = (added, beyond_its_group)
