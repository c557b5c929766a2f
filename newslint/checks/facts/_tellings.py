"""How copy tells of events of a kind, whoever they befell: "X, who was shot dead in Y in 1968", "the treaty, signed in 1992"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newslint.knowledge import Event
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Between a name and its verb: an apposition, a relative pronoun.
_GAP = r"(?P<gap>(?:(?:,\s+|\s+\()[^.;:“”\"()]{2,70}?)?(?:,?\s+(?:who|which|that))?,?)"
_SIGNED = r"(?:signed|reached|concluded|adopted|hammered\s+out|agreed(?:\s+on)?|negotiated|struck|brokered|sealed|finali[sz]ed)"
_INDEPENDENT = (
    r"(?:became\s+(?:an\s+)?independent|(?:gained|won|declared|achieved|got|celebrated)\s+(?:its\s+|her\s+)?(?:formal\s+|full\s+)?independence"
    r"|broke\s+away|seceded|split\s+(?:off\s+)?from|was\s+born)"
)
_WAS = r"(?:(?:was|were|had\s+been)\s+|(?<=,)\s*)(?:[a-z]+ly\s+)?"
#: Kind to patterns; @P is the place of a name, @V of a country that is invaded.
_KINDS: dict[str, tuple[str, ...]] = {
    "killing": (
        rf"@P{_GAP}\s+{_WAS}(?:assassinated|murdered|shot(?:\s+dead|\s+and\s+killed|\s+to\s+death)?|gunned\s+down|slain|killed|cut\s+down|blown\s+up|stabbed(?:\s+to\s+death)?|strangled)\b(?!\s+by\s+the\s+bill)",
        rf"@P{_GAP}(?<=,)\s+(?:assassinated|murdered|shot\s+dead|gunned\s+down|slain|killed)\b",
        r"(?:killed|assassinated|murdered|shot(?:\s+dead)?|gunned\s+down)\s+(?!by\b)(?P<gap>(?:[\w’'-]+\s+){0,4})@P(?!['’])",
    ),
    "death": (rf"@P{_GAP}\s+(?:died|passed\s+away|was\s+killed|was\s+found\s+dead)\b",),
    "resignation": (
        rf"@P{_GAP}\s+(?:resigned|stepped\s+down|quit(?!\s+smoking)|announced\s+(?:his|her)\s+resignation|was\s+forced\s+(?:out|to\s+resign|from\s+office)|left\s+office|was\s+ousted)\b(?!\s+as\s+(?!president|prime|pope|premier|chancellor))",
        r"(?:forced|drove|led|prompted|brought)\s+(?P<gap>(?:[\w’'-]+\s+){0,3})@P\s+(?:to\s+(?:resign|quit|step\s+down)|from\s+(?:office|power))",
    ),
    "papal-election": (rf"@P{_GAP}(?:\s+(?:was|had\s+been)|(?<=,))\s+(?:elected|chosen)\b", rf"@P{_GAP}\s+became\s+pope\b"),
    "release": (
        rf"@P{_GAP}\s+(?:walked\s+(?:out\s+)?free|(?:was|had\s+been)\s+(?:finally\s+)?(?:freed|released|let\s+out)|walked\s+out\s+of|left\s+(?:prison|jail)|emerged\s+from\s+(?:prison|jail))\b",
        r"(?:released|freed)\s+(?P<gap>)@P(?!['’])",
    ),
    "signing": (
        rf"@P{_GAP}\s+(?:(?:was|were|had\s+been)\s+(?:[a-z]+ly\s+)?)?{_SIGNED}(?=\s+(?:in|on|by|at|between|there|with|after|to)\b|[.,;])",
        r"(?<!not )(?:signed|concluded|reached|struck|sealed|adopted)\s+(?:the|a)\s+(?P<gap>(?:[\w-]+\s+){0,2})@P",
        rf"@P(?P<gap>(?:,\s+which|\s+that|,)?)\s+(?:(?:he|she|it|they|[A-Z]\w+)\s+)(?:had\s+)?(?:helped\s+(?:to\s+)?)?(?:{_SIGNED}|broker|negotiate)\b",
    ),
    "invasion-by": (
        r"@P(?:['’]s?)?(?:\s+(?:army|troops|tanks|forces|soldiers|paratroopers|armou?r|marines))*(?P<gap>(?:,?\s+(?:who|which|that))?)\s+(?:had\s+|first\s+)?(?:invaded|stormed\s+into|rolled\s+into|marched\s+into|swept\s+into|occupied)\s+(?:the\s+)?@V",
        r"@P(?:['’]s?|\s+forces['’]?)?(?P<gap>)\s+invasion\s+of\s+(?:the\s+)?@V",
    ),
    "storm": (
        rf"@P{_GAP}\s+(?:(?:first\s+)?(?:struck|hit|came\s+ashore|made\s+landfall|slammed|tore|roared|crashed)|devastated|flooded|swamped|drowned|battered|flattened|killed|destroyed|drenched)\b",
    ),
    "sinking": (
        rf"@P{_GAP}\s+(?:sank|went\s+down|was\s+(?:sunk|torpedoed|lost)|struck\s+(?:an?|the)\s+(?:iceberg|rocks?|reef)|hit\s+(?:an?|the)\s+(?:iceberg|rocks?|reef)|ran\s+aground|capsized|exploded|foundered)\b",
    ),
    "independence": (rf"@P{_GAP}\s+{_INDEPENDENT}\b",),
}
_WHO = regexp(r",\s+(?:who|which)\b")
#: The end of a clause about a name: a comma with no day or place of it behind.
_ASIDE = regexp(r",\s(?!(?:in|on|at|near|outside)\s|\d|[A-Z])")
#: In a gap these make somebody else the subject.
_OTHER = regexp(
    r"['’]s\b|\b(?:son|daughter|brother|sister|father|mother|wife|widow|husband|whose|killers?|assassins?|aides?|successor|grandson|whom|friend|and|like|than|after|before|when|until|bodyguards?|of\s+which)\b"
)
_CAPITAL = regexp(r"\b[A-Z][\w’'-]*(?:\s[A-Z][\w’'-]*)?")
_RANK = regexp(r"(?:Prime|Minister|President|King|Queen|Archduke|Pope|Senator|Gen|General|Rev|The|Civil|Nobel|Chancellor|I|II|Nazi)\b")
#: Where the clause ends, and with it the reach of its day and place.
_END = regexp(
    r"[.;:!?](?=\s|$)|\s[—–]\s|,?\s(?:when|while|after|before|since|until|where|although|though|because|whereas|as)\s|,\s(?:and|but|who|which|his|her|its|their)\s"
    r"|\s(?:is|are|has|have|had|will)\s|\sthat\s(?=[a-z]+s\s)|(?<!that)(?<!which)(?<!who)\s(?:was|were)\s|\sand\s(?:[a-z]+ed|was|is|had|has|went|came|died|became|left|later|then)\b|,\s(?:the\s+day|a\s+day|two|three|four|five|six|seven|eight|nine|ten|\d+)\s+(?:days|weeks|months|years)?"
)


class Telling(NamedTuple):
    """Where an event is told; `reach` is the rest of the clause, where its day and place may stand."""

    span: Span
    reach: Span


@lru_cache(maxsize=1024)
def _compiled(kind: str, names: tuple[str, ...], objects: tuple[str, ...]) -> tuple[re.Pattern[str], ...]:
    source = "|".join(re.escape(n).replace(r"\ ", r"\s+").replace("'", "['’]") for n in sorted(names, key=len, reverse=True))
    goal = "|".join(re.escape(n.removeprefix("the ")).replace(r"\ ", r"\s+") for n in objects)
    out = []
    for pattern in _KINDS[kind]:
        out.append(regexp(pattern.replace("@P", rf"(?<![\w-])(?:{source})").replace("@V", rf"(?:{goal})(?![\w-])")))
    return tuple(out)


def find(doc: Document, event: Event) -> list[Telling]:
    """Where a text tells of an event by the verbs of its kind."""
    telling = event.venues if event.kind == "invasion-by" else event.participants
    if event.kind not in _KINDS or not any(n.split()[-1] in doc.text for n in telling):
        return []
    out = []
    for pattern in _compiled(event.kind, event.participants, event.venues if event.kind == "invasion-by" else ()):
        for m in pattern.finditer(doc.text):
            sentence = doc.sentence_at(m.start())
            if m.end() > sentence.end or not _same_subject(doc, m["gap"]) or _of_another(doc, m, sentence):
                continue
            rest = reach(doc, m.end())
            if _WHO.match(m["gap"]) and (aside := _ASIDE.search(doc.text, rest.start, rest.end)):
                # "Nixon, who resigned at 24 percent, first sank below 37 in August 1973".
                rest = Span(rest.start, aside.start())
            out.append(Telling(Span(m.start(), m.end()), rest))
    return out


def reach(doc: Document, end: int) -> Span:
    """The rest of a clause."""
    stop = min(doc.sentence_at(end - 1).end, end + 130)
    m = _END.search(doc.text, end, stop)
    return Span(end, m.start() if m else stop)


def _same_subject(doc: Document, gap: str) -> bool:
    """Whether nobody else is named between a name and its verb."""
    if _OTHER.search(gap):
        return False
    return all(
        _RANK.match(name) or doc.knowledge.by_demonym(name) or doc.knowledge.by_demonym(name.split()[0]) or doc.knowledge.places(name)
        for name in _CAPITAL.findall(gap)
    )


def _of_another(doc: Document, m: re.Match[str], sentence: Span) -> bool:
    """ "the widow of X, who was killed", "X's killer": what is told is not of X."""
    ahead = doc.text[max(m.start() - 40, sentence.start) : m.start()]
    return bool(re.search(r"\b(?:son|daughter|brother|sister|wife|widow|aide|friend|killer|murderer|film|band|street|airport)\s+of\s+(?:the\s+)?(?:[\w.-]+\s+){0,3}$", ahead))
