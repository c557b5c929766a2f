"""What is said of an ordinal itself, whatever number stands near it."""

from __future__ import annotations

import re

from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp

_INDEFINITE = regexp(r"\b(?:an?|another|yet a) $", re.IGNORECASE)
_POSSESSED = regexp(r"(?:\b(?:his|her|its|their)|[’']s?)(?: \w+)? $", re.IGNORECASE)
ARTICLE = regexp(r"(?:\b(?:the|an?|his|her|its|their|this|that|another|only|just)|[’']s?)(?: \w+)? $", re.IGNORECASE)
PLACED = regexp(r"\b(?:finish\w*|came|come|comes|placed|ranked|seeded|lies?|lying|stands?|sits?|place|ran|ended up|twenty|thirty|forty|fifty|tied for)[ -](?:in )?(?:the )?$", re.IGNORECASE)
_FORWARD = regexp(r"\b(?:will|would|could|may|might|seek\w*|want\w*|plans?|planned|expecting|hop\w+|bid|if|ordered|join\w*|added|new|consider\w*|possible|run\w* for|offer\w*|get)\b")
_OF_THEM = regexp(r"^ (?:of them|of the (?:men|women|pair|group|four|five|three|two)|of these|of those)\b")
SCOPED = regexp(r"^[^.;,]{0,24}\b(?:since|this|in (?:a|an|two|three|four|five|six|ten|\d+) |for the|straight|in a row|of the (?:season|year|night|game|day|half))")
#: Nobody tells more of them one by one.
MOST = 12
_SUPERLATIVE = regexp(r"[ -](?:largest|biggest|smallest|oldest|highest|lowest|best(?! (?:act|direct|pict|film|song|album|play|support|orig|foreign|intern|new|anim|docum))|worst|most|longest|tallest|fastest|richest|deadliest|youngest|heaviest|busiest|placed|ranked|seeded|half|hand|degree|(?<=-)person)\b")
#: "The first and second reactors".
_BESIDE = regexp(r"\b(?:first|second|third|fourth|fifth) (?:and|or|to) $")
#: "Thirty-six people in the first village and 19 in the second": which one, not how many.
_IN_THE = regexp(r"\b[Ii]n the $")
_BESIDE_AFTER = regexp(r" (?:and|or|to) (?:the )?(?:second|third|fourth|fifth|sixth|last)\b")
#: "The second minister to leave": counted by what each did.
_ONE_TO = regexp(r"(?: (?:at|from|in|of) (?:the |its |their )?[\w’' -]{2,40}?)? (?:to (?!the\b|a\b|his\b|her\b|its\b|one\b|two\b|\d)[a-z]+|who (?:(?:has|had|was|is) )?[a-z]+(?:ed|t)|killed|shot|charged|arrested|hurt|injured|suspended)\b")
#: "First Minister", "Second Lieutenant".
_TITLE = regexp(r"[A-Z][a-z]+[ -][A-Z][a-z]+(?!\w)")
_FIRST_FEW = regexp(rf" (?:few|several|{'|'.join(CARDINALS)}|\d+)\b")


#: A rank right behind its ordinal ("second lieutenant"), else one of several: "the second female prime minister".
#: Done to so many, one after another: "charged a third officer".
_OF_ONE_MAN = ("charge", "arrest", "kill", "die", "suspend", "sack", "shoot", "convict")
_OFFICES = frozenset("minister secretary officer deputy lady".split())


#: "The third country on his tour".
_ON_A_TOUR = regexp(r" (?:on|of|in) (?:a|an|the|his|her|its|their) (?:[\w’'-]+ ){0,3}(?:tour|trip|visit|voyage|journey|swing)\b|(?: that| which)? (?:he|she|they) (?:is|was|has|will|visit\w*)\b")

#: "Third Riverside win for Roe", at the head of an article: the event stands between.
_WON_AGAIN = frozenset("win victory title triumph success crown defeat loss medal gold".split())


def may_be_told(claim: Claim) -> bool:
    """Whether an ordinal counts occasions that may be told one by one."""
    text = claim.doc.text
    return not (
        claim.n > MOST
        or claim.form == "label"
        or (claim.core and singular(claim.core[0]) == "place")
        or (claim.core and claim.core[0] in RANKED - {"reading", "season", "generation"} and not _ONE_TO.match(claim.right) and not _ON_A_TOUR.match(claim.right) and not (claim.core[0] in _OFFICES and ((claim.noun is not None and claim.noun > claim.at + 1) or (claim.left.endswith(" a ") and kinship(_OF_ONE_MAN, claim.act)))))
        or _SUPERLATIVE.match(text, claim.span.end)
        or (_TITLE.match(text, claim.span.start) and not (claim.left == "" and len(claim.core) > 1 and claim.core[0] in _WON_AGAIN and claim.core[0] in claim.sentence.of(text)))
        or (claim.n == 1 and _FIRST_FEW.match(text, claim.span.end))
        or (claim.form == "bare" and not ARTICLE.search(claim.left[-24:]))
        or (claim.form == "bare" and _IN_THE.search(claim.left))
        or _BESIDE.search(claim.left)
        or _BESIDE_AFTER.match(claim.right)
    )


def claim_cues(claim: Claim) -> set[str]:
    """The names of what is said."""
    left = claim.left
    found = {f"claim {claim.form}"}
    found |= {name for name, pattern, where in (("a ...th", _INDEFINITE, left[-12:]), ("his ...th", _POSSESSED, left[-16:])) if pattern.search(where)}
    if claim.form == "bare" and PLACED.search(left[-16:]):
        found.add("placed")
    if _FORWARD.search(left[-50:]) or _FORWARD.search(claim.right[:24]):
        found.add("ahead")
    if _OF_THEM.match(claim.right):
        found.add("of them")
    if "his ...th" in found and claim.form == "bare":
        found.add("his alone")
    if SCOPED.match(claim.right):
        found.add("scoped")
    if claim.form != "bare" and claim.core and singular(claim.core[0]) in RANKED:
        found.add("a rank")
    return found


#: What those of a set by name are called, and those who are placed in an order.
MEMBERS = frozenset("book novel part volume film movie instalment installment chapter album play entry episode work piece canvas panel title leg race jewel event discipline game match sonata opera picture member singer musician player guitarist brother sister painting poem child baby drummer bassist".split())
COMPETITORS = frozenset("boat runner starter field car team finisher rider entrant candidate horse driver competitor yacht crew skier sailor swimmer athlete club country side contestant player golfer".split())
PARTS = frozenset("part act movement chapter verse step phase episode section volume instalment installment leg round set half period scene canto".split())
#: Some of a longer row were chosen: "won three sets, the first, the second and the fourth".
CHOSEN = regexp(r"\b(?:w[io]n|winning|lost|losing|lose|missed|miss|skipped|scored|led|took|sat out|dropped|rejected|dismissed|upheld|cleared|failed|solved|saved|converted|played in|appeared in)\b[^.;]*\Z")
#: Nouns whose ordinal is a place in an order or a name.
RANKED = frozenset(
    """century year grade quarter district street avenue month week season class division row base inning degree hand world battalion
    regiment generation country level period hole down circuit anniversary birthday order party lady minister secretary choice cousin nature thought opinion sight seed tier rate wave vice
    gear officer deputy lieutenant army fleet corps language decade hour minute item reason seat thing language estate millennium dimension plate quarter-final grader over lap wicket yard""".split()
)


#: An office that is held now: "is serving his fourth term".
_HOLDS = regexp(r"\b(?:serv(?:es?|ing|ed)(?: out)?|in|into|midway through|during|end of|complet(?:es?|ed|ing)|finish(?:es|ed|ing)?|out) (?:his|her|its|their|an?|the) \Z")
#: "When her fourth term ends in 2027", "before his mandate is up": it has begun.
_ENDS = regexp(r" (?:as [\w -]{3,30}? |in office |in the post )?(?:(?:is|was) (?:due |set )?(?:to )?)?(?:ends?|ended|expires?|expired|finish(?:es|ed)?|runs? (?:until|till|to|out|through)|ran out|lasts? (?:until|till)|is up|up|over|comes? to an end|concludes?)\b")
_WHOSE = regexp(r"(?:\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)|[’']s?) \Z")


def holds(claim: Claim) -> bool:
    """Whether what an ordinal numbers, a term, is told as one that is held now."""
    return claim.core[:1] in BEGUN and (_HOLDS.search(claim.left) is not None or (_WHOSE.search(claim.left) is not None and _ENDS.match(claim.right) is not None))


AFTER_THE_FIRST = regexp(r"\b(?:after|since|following) (?:the|his|her|its|their) first\b(?! [a-z])")
#: "His second victory after 2015": that was the first.
AFTER_A_YEAR = regexp(r"[^,.;]{0,30} after (?:(?:that|the one) (?:of|in) )?(?:19|20)\d\d\b(?!,? and\b|, (?:19|20))")
#: "The first was in 2019": all that went before.
FIRST_TOLD = regexp(r"\b[Tt]he (?:first|other|previous|earlier)(?: [a-z]+(?<!s))?,? (?:was|being|came|had|having|in (?:19|20)\d\d)\b(?! had\b)")
#: Between the last date of a row and the ordinal that it is.
APPOSED = regexp(r"(?: (?:this|last) [a-z]+)?,? (?:the|his|her|its|their) (?:[a-z-]+ )?")
#: "The second in 1983, and the third last year" numbers no year.
LAST_YEAR = regexp(r" last (?:year|month|week|season)\b")


#: "The third and last game of this set".
OF_THIS = regexp(r"[^.,;]{0,40}\bof (?:this|that|the (?:current|present|other)) ")
#: "Brought her a second prize; only Roe, honoured in 1958 and 1970, had won it twice".
ONLY_ANOTHER = regexp(r"(?:[;,—–-]|\band|\bbut) (?:where |and |but )?only (?:the )?(?:[a-z]+ )?[A-ZÀ-Þ]")
