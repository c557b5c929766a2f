"""What a sentence says of somebody it brings in: that he is accused, hurt, successful, or only speaks.

"A woman of 82 was rescued. Maria Claes, 71, was treated for smoke" tells of one person, "A man of 34 was arrested. Per Dahl, 51, was stabbed" of two.
"""

from __future__ import annotations

from newslint.checks.dates._phrases import Reference
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: What may stand between a phrase and its verb: an age, a place, a clause.
_ASIDE = regexp(r"(?:,? (?:aged |who is |of )?\d{1,3},?| \(\d{1,3}\))?(?:,? (?:from|of) (?:[A-Z][\w’-]+ ?)+,?)?(?:, (?:who|whose|an?|the) [^,;.]{3,60},)?")
_BE = r"(?:(?:was|were|is|has been|had been|will be)(?: (?:also|later|since|then|still|being|\w+ly))? )"
_FATES = tuple(
    (name, regexp(text))
    for name, text in (
        ("accused", rf" (?:(?:{_BE}|has )?(?:arrested|charged|jailed|convicted|sentenced|held|detained|accused|questioned|fined|bailed|remanded|acquitted|imprisoned|wanted|suspected|ordered|banned)|has denied|denies|denied|admitted|pleaded|appeared (?:in court|before)|faces|went on trial|stood trial|is on trial|(?:is|was|remains) in custody)\b"),
        ("hurt", rf" (?:{_BE}(?:killed|rescued|injured|hurt|wounded|pulled|found|treated|hit|struck|stabbed|shot|freed|saved|taken|airlifted|unhurt|trapped|missing|bitten|attacked|robbed|knocked|buried|swept|winched|pronounced|critically|in hospital|in (?:an? )?(?:critical|stable|serious))|(?:has |had )?(?:died|drowned|survived|vanished|disappeared|escaped|fallen|fell|collapsed|lost|suffered|sustained|needed|broke))\b"),
        ("ahead", rf" (?:(?:has |have )?(?:won|finished|beat|beaten|became|become|crossed|completed|took|taken|claimed|set|broken|reached|climbed|swam|ran|rowed|sailed|cycled)|{_BE}(?:named|appointed|elected|chosen|crowned|awarded|given|honou?red|first|selected|picked))\b"),
        ("speaks", r"(?:,? (?:said|says|told|added|saw|heard|recalled|described|watched|remembered|believes|thinks|lives)\b)"),
    )
)  # fmt: skip


def fate(doc: Document, r: Reference, sentence: Span) -> str:
    """ "accused", "hurt", "ahead" (who wins or rises), "speaks"; "other"; "object" where the phrase does not lead its sentence."""
    if r.span.start - sentence.start > 2:
        return "object"
    at = _ASIDE.match(doc.text, r.span.end, sentence.end)
    return next((name for name, each in _FATES for end in {at.end() if at else r.span.end, r.span.end} if each.match(doc.text, end, sentence.end)), "other")
