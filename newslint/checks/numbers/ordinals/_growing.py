"""What is added to so many is the next of them: "has six shops and will open its seventh"; and who belongs to so many is one of them.

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._families import kinship, singular
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


# "The fourth firefighter to be killed this summer ... His death brings the brigade's losses this summer to three"

_BRINGS = regexp(
    rf"(?:\A|[;,] (?:and |so )?)(?:(?:His|Her|Their|The|Its|This|[A-ZÀ-Þ][\w’'-]+[’']s) (?:latest |new )?(?P<event>[a-z]+)(?: (?:on|last) [A-Z]?[a-z]+)?|It|That|This) (?:brings|brought|takes|took|raises|raised|has (?:brought|taken|raised)) (?P<what>[^.;:,]{{3,60}}?) to (?:just |only )?(?P<n>(?i:{NUMERAL}))(?: (?P<of>[a-z]+))?(?P<since>[^.;]*)"
)
#: "Brings to six the number of people killed".
_TO_SO_MANY = regexp(rf"\b(?P<verb>brings|brought|takes|took|raises|raised) to (?P<n>(?i:{NUMERAL})) (?P<what>the (?:number|total|toll|tally|count)\b[^.;,]*)")
_COUNTED = frozenset("by from with there here on at killed people persons the a an of total number toll tally count losses loss those that this year season month summer winter spring autumn week virus disease illness outbreak county country state city region his her its their who have has been to so far in overall death dead fatalities victims".split())
_WORDS = regexp(r"[A-Za-zÀ-ÿ][\w’'-]*")
_TIMED = regexp(r"\b(?:(?:this|last) (?:year|season|month|summer|winter|spring|autumn|week|decade|century)|since [\w ]{3,20}|in (?:the (?:past|last) )?(?:\w+ ){0,2}(?:days|weeks|months|years)|(?:of|for|in) the (?:year|season|campaign|tournament|month|week)|today|overnight)\b")
#: Sentences behind an ordinal that may sum up.
_SUMMED = 4


def summed_up(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """More than there are with the numbered one, or fewer in the same time: "the fourth to be killed this summer ... His death brings the losses to three"."""
    doc = claim.doc
    if claim.n < 2 or claim.form not in ("noun", "bare", "time") or doc.in_quotation(claim.span):
        return
    said = {singular(w) for w in _WORDS.findall(claim.sentence.of(doc.text).lower())}
    deed = [w.text.lower() for w in claim.parse.words if w.pos in ("NOUN", "VERB")] + [*claim.core, *claim.act]
    for s in doc.sentences[claim.number + 1 : claim.number + 1 + _SUMMED]:
        said_there = s.of(doc.text).replace("\n", " ")
        m = _BRINGS.search(_TO_SO_MANY.sub(lambda x: f"{x['verb']} {x['what']} to {x['n']}", said_there))
        if m is None or doc.in_quotation(s) or not m["event"] or not kinship(deed, (m["event"],)) or any(q.kind == "ordinal" for q in doc.numbers_in(s)):
            continue
        told = {singular(w.removesuffix("’s").removesuffix("'s")) for w in _WORDS.findall(m["what"].lower())} | ({singular(m["of"])} if m["of"] and m["of"] not in ("in", "since", "this", "for", "on", "so", "and", "after", "as", "with") else set())
        if any(w not in said and w not in _COUNTED and singular(w) not in {singular(c) for c in _COUNTED} and not kinship(deed, (w,)) for w in told):
            continue
        own, sum_of = set(_TIMED.findall(claim.doc.text[claim.span.start : claim.sentence.end])), set(_TIMED.findall(m["what"] + " " + (m["of"] or "") + m["since"]))
        n = int(value_of(m["n"]))
        if (n < claim.n and sum_of <= own) or (n > claim.n and own and sum_of == own):
            at = s.start + max(said_there.rfind(f" {m['n']}"), 0) + 1
            yield Clash(claim.span, (Span(at, at + len(m["n"])),), f"a total of {m['n']} makes this the {nth(n)}, not the {nth(claim.n)}")
        return


READINGS = (added, beyond_its_group, summed_up)
