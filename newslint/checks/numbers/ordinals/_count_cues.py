"""The words beside a number that say what it is of: all there are, so many before, a record, a part."""

from __future__ import annotations

import re

from newslint.checks.numbers.ordinals._claim_cues import PARTS
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.regexp import regexp

#: "His wives were A, whom he married twice, and B".
_WHOM = regexp(r"\bwhom?\b[^.;]*$")
ADJECTIVE = regexp(r"(?<!of the )(?<!over the )\b(?:previous|earlier|prior|preceding|former)\b(?! of)", re.IGNORECASE)
TOTAL = regexp(
    r"\b(?:bring|brought|tak|rais|lift|widen|swell|push|expand|increas|climb)\w*\b(?P<what>[^.;]{0,70})\bto (?P<least>at least |just |a )?$|\b(?P<sum>total|tally|toll|number|count|haul|record) (?P<whose>(?:\w+ ){0,4})(?:of|to|at|is|was)(?: at least)? $|\b(?:has|have|had) now (?:\w+ )?$|\b(?:are|is|has|have|with|she|he|it|they|leads?) now (?:has |have )?$|\bnow (?:has|have|stands? at|with) $|\bin what is now (?:his|her|its|their|the) $",
    re.IGNORECASE,
)
#: "A record of eight wins and two losses".
RECORD = regexp(r"\brecord (?:of|to|at|is) (?:[\w-]+ [a-z]+(?:,| and) )*$")
_WIDER = regexp(r"\b(?:in (?:the (?:county|state|country|region|district|province|area)|all of)|for (?:the|this) (?:season|year|campaign)|this (?:season|year)|since|career|overall|nationwide|worldwide|across|(?:his|her) (?:\w+ )?career|all-time|world)\b", re.IGNORECASE)
DEFINITE = regexp(r"(?:\b(?:all|both|the|these|those|his|her|its|their|our)|[’']s?)(?: (?:only|just|same|whole|entire))? $", re.IGNORECASE)
_STRETCH = regexp(r"\b(?:of|in|over|for|from|during|after) (?:the|his|her|its|their) (?:previous|last|past|preceding) $", re.IGNORECASE)
ONLY = regexp(r"\b(?:only|just|no more than)(?: (?:ever|had|been|won|for|in|to|of|the|on|a|\w+ed))* $", re.IGNORECASE)
ONLY_AFTER = regexp(r"^[^.]{0,60}\b(?:no others?|none else|no more|nobody else|are known|is known|ever built|ever made)\b|^[^.;]{0,30}, (?:his|her|their|its) only\b", re.IGNORECASE)
EXISTS = regexp(
    r"\b(?:there (?:are|were|is|was|will be|have been|has been)|cut to|reduced to|shortened to|limited to|scheduled for|set for|due to (?:last|run)|comprises?|comprising|contains?|consists? of|made up of|divided into|split into|allowed|allows|(?:is|are|was) one of|told in|in the form of|played over|given in|to hold|agreed to|runs? to|published in|released in|in all|is to last|will last|takes in|held over|spread over|fought over|run over)(?: (?:only|just|the|about))? $|\b(?:cut|reduced?|shortened|trimmed|extended|expanded|limited|restricted|split|divided|whittled down|capped)\b[^.;]{0,30}\b(?:to|into|at) (?:just |only )?$",
    re.IGNORECASE,
)
_HAS = regexp(r"\b(?:has|have|had|with|names|(?<!ly )named|lists?|listed|put forward|commissioned|into|over|across)(?: (?:only|just|the))? $", re.IGNORECASE)
_WON = regexp(r"\b(?:won|win|wins|winning|scored|took|taken|lost|made|hit|claimed|charged|arrested|shot|killed|found|after|sold|bought|opened|closed|built|ordered|signed|drew|dropped)(?: \w+)? $", re.IGNORECASE)
_PART = regexp(r"\b(?:another|other|more|some|any|every|each|next|one in|within|than|by|at|further|around|about|(?<!scheduled )(?<!set )(?<!planned )for)(?: (?:of the|the))? $", re.IGNORECASE)
_FIRST_LAST = regexp(r"\b(?:first|(?<!to )last|next|final|opening|closing|past)(?: \w+)? $", re.IGNORECASE)


def cues(claim: Claim, c: Count) -> set[str]:
    left, right = c.left, c.right
    found = set()
    for name, pattern, where in (
        ("definite", DEFINITE, left[-30:]), ("exists", EXISTS, left[-40:]), ("has", _HAS, left[-30:]), ("only", ONLY, left[-40:]), ("part before", _PART, left[-24:]),
        ("first or last", _FIRST_LAST, left[-24:]), *((("won", _WON, left[-24:]),) if c.form != "listed" else ()),
    ):  # fmt: skip
        if pattern.search(where):
            found.add(name)
    if ONLY_AFTER.match(right):
        found.add("only after")
    if re.search(r"\ball $", left[-6:], re.IGNORECASE):
        found.add("all")
    if re.search(r"(?:\b(?:his|her|its|their)|[’']s?) $", left[-8:], re.IGNORECASE):
        found.add("owned number")
    if c.part or re.match(r" of (?:the|his|her|its|their|them|those)\b", right):
        found.add("partitive")
    if c.more or re.match(r" (?:more|others?|further|additional)\b", right):
        found.add("more")
    low = c.span.of(claim.doc.text).lower()
    if low == "both":
        found.add("both")
    if _STRETCH.search(left[-30:]):
        found.add("a stretch")
    if singular(c.noun) in PARTS and c.form == "numeral" and re.search(r"\b(?:in|into|over|of|has|had|with) $", left):
        found.add("a part of it")
    if re.match(r"(?: times)?, in (?:\d{4}|[A-Z])", right):
        found.add("told in full")
    if (re.match(r" (?:[a-z-]+ )?[a-z]+ (?:in|at|near|on|from|for|to|over|against|with) (?:the )?(?:[A-Z]|\d{4})", right) and c.form == "numeral" and not left.endswith((" of the ", " only ", "nly "))) or (c.form == "times" and re.match(r" (?:at|in|on|for|against|away)\b", right)):
        found.add("elsewhere")
    if c.span.of(claim.doc.text).lower() in ("twins", "triplets", "quadruplets") and not ONLY_AFTER.match(right) and claim.core[:1] in (("child",), ("baby",), ("son",), ("daughter",)):
        found.add("born so far")
    if re.search(r"\b(?:was|were) (?:to|due|expected|scheduled|meant|supposed)\b", left[-40:]):
        found.add("was to")
    if re.search(r"\b(?:of|out of|among) (?:the|his|her|its|their|these|those) $", left[-20:], re.IGNORECASE):
        found.add("out of")
    if re.search(r"\bthe only\b[^.;]{0,60}$", left):
        found.add("the only one")
    if RECORD.search(left[-60:]):
        found.add("a record")
    if ADJECTIVE.search(left[-14:]) or re.match(r" (?:earlier|previous|prior)\b", right):
        found.add("earlier adjective")
    if ((c.form == "times" or c.noun == "time") and re.match(r"(?: times?)? (?:before|already|previously)\b", right)) or (re.search(r"\balready\b[^,;.]{0,24}$", left) and (c.form == "times" or c.noun == "time")):
        found.add("times before")
    elif re.match(r"[^,;.]{0,40}\bbefore\b", right):
        found.add("before it")
    if (c.number <= claim.number or ("told in full" in found and not _WHOM.search(left))) and claim.core and claim.core[0] in ("husband", "wife", "marriage", "spouse") and re.search(r"\b(?:married|marry|marries|wed)\b", left + right[:20]) and (c.form == "times" or c.noun == "time"):
        found.add("marriage")
    m = TOTAL.search(left[-110:])
    if m and m["what"] is not None and re.search(r"(?:, |[-–—] ?|\b(?:That|It|This|which|The \w+) )(?:\w+ly )?(?:bring|brought|tak|rais|lift|widen|swell|push|expand|increas)\w*$", left[-110:][: m.start("what")]):
        found.add("in one breath" if c.number == claim.number or left[-110:][: m.start("what")].lstrip()[:4] in ("That", "It b", "This", "The ") or re.match(r"(?:That|It|This|The \w+) \w+$", left[: -110 + m.start("what")] if len(left) > 110 else left[: m.start("what")]) else "another's total")
    if c.loose:
        found.add("loose")
    if c.value == 1:
        found.add("the number one")
    if claim.doc.in_quotation(c.span):
        found.add("quoted")
    if c.form in ("numeral", "length") and (_WIDER.search(right[:60]) or _WIDER.search(left[-60:])):
        found.add("wider")
    enumerated = [q for q in claim.doc.numbers if q.kind == "ordinal" and c.span.end <= q.span.start < claim.span.start and q.low < claim.n and not q.noun and claim.form == "bare" and c.number >= claim.number - 2 and not claim.doc.text.startswith((" of those", " of the"), q.span.end) and claim.doc.text[q.span.end : claim.span.start].strip() not in ("and", ",")]
    if any(x.low == 1 for x in enumerated) and claim.n - max(x.low for x in enumerated) <= 2:
        found.add("counted up")
        if not any(x.low == c.value for x in enumerated):
            found.add("counted up but skips")
    return found
