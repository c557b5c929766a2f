"""What speaks for a number's saying how many there are of what an ordinal numbers, and for the two's clashing.

A number near an ordinal may be the size of the whole ("cut to six stages": there is no seventh), a total that the numbered one closes
("bringing the toll to three": the third), what went before ("already put off twice": the third time), or something else. No phrase decides:
the readings are told apart by their cues, and the sum of all that is seen says whether to report.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from newslint.checks.numbers.ordinals._claim_cues import (
    ARTICLE,
    CHOSEN,
    COMPETITORS,
    MEMBERS,
    PARTS,
    PLACED,
    SCOPED,
    claim_cues,
)
from newslint.checks.numbers.ordinals._count_cues import ADJECTIVE, DEFINITE, EXISTS, ONLY, ONLY_AFTER, RECORD, TOTAL, cues
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._grammar import light
from newslint.checks.numbers.ordinals._marks import beats
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim, nth
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.checks.numbers.ordinals._parts import STRETCHES, counted_in, of_a_sum, some_of_more
from newslint.checks.numbers.ordinals._whose import (
    UNBORN,
    beside_one,
    born_now,
    by_now,
    by_the_same,
    had_until_then,
    moments_apart,
    of_another_one,
    of_list,
    said_of,
    told_before,
    whose_deed,
)
from newslint.layers.names.people import human
from newslint.regexp import regexp


class Pair(NamedTuple):
    """An ordinal and a number near it, how the number is read, and what is seen of them."""

    claim: Claim
    size: Count
    reading: str
    evidence: frozenset[str]


#: Larger numbers are seldom a count of the few that an ordinal is one of.
LARGEST = 99
#: Sentences that a number may stand away from an ordinal.
BEFORE, AFTER = 5, 3

_EARLIER = regexp(r"\b(?:already|previous(?:ly)?|earlier(?! of)|prior|before|preceding|none of (?:the|his|her|its|their))\b[^,;.]{0,40}$|\b(?:to go with|adding to) (?:[\w’']+ )?$", re.IGNORECASE)
_HAD = regexp(r"\b(?:had|having|already)\b[^,;.]{0,70}$", re.IGNORECASE)
_HAS_DONE = regexp(r"\b(?:has|have|now)\b[^,;.]{0,70}$", re.IGNORECASE)
_EARLIER_AFTER = regexp(r"^[^,;.]{0,40}\b(?:earlier|previous(?:ly)?|before|prior|until now)\b(?! the)", re.IGNORECASE)
#: "Seven people have now been detained".
_NOW_DONE = regexp(r"^(?: [a-z]+)? (?:has|have) (?:now|so far) ")
_TOTAL_AFTER = regexp(r"^[^,;.]{0,30}\b(?:in all|altogether|in total|so far)\b", re.IGNORECASE)
#: Nothing narrows what is counted: "has two pilots.", not "has two plants in Ohio".
_ALONE = regexp(r"^ (?:[a-z-]+ )?[a-z]+(?:[.,;:]|$| and\b| of\b)")
#: "Two of her three attempts".
_K_OF = regexp(r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|most|some|several|half|without|all|both) (?:of )?(?:the|his|her|its|their|these|those) $", re.IGNORECASE)
#: Nothing is named behind a number that stands for what was named before: "had lodged only two since".
_ELLIPTIC = regexp(r" ?(?:[.,;:)]|$|(?:since|in|before|so far|earlier|during|of them|already)\b)")
_SERIES = r"(?:series|total|set|row|batch|cycle|run|sequence|group|list|string|panel|team|family)"
_DET = r"(?:the|his|her|its|their|these|those|this|only|a|an|couple[’']s|[\w’-]+[’']s?|planned|known|just|scheduled|what (?:is|are|will be)|some|all|remaining)"
_OF = regexp(rf"[ ,]*(?:and (?:last|final|concluding|penultimate),? ?)?(?:(?!in |on |to |for |at |by |with )[\w’'-]+ ){{0,3}}?(?:of|out of|among)(?: an?| the| this| her| his)?(?: {_SERIES} of)?(?: {_DET})*(?:[,\w’' ]{{0,24}} tie[’']s)? ?$")
_IN = regexp(rf"[ ,]*(?:and (?:last|final|concluding|penultimate),? ?)?(?:[\w’'-]+ ){{0,3}}?(?:in|from|on|of|during)(?: {_DET})*(?: {_SERIES} of)? ?(?:best[- ]of[- ])?$")
_IN_SERIES = regexp(rf"(?: [\w’'-]+)? in (?:a|an|the|this|that|his|her|its|their) {_SERIES} of $")
_OF_SET = regexp(r"[ ,]*(?:and (?:last|final|concluding),? ?)?(?:[\w’'-]+ ){0,2}?(?:of|in|from) (?:the|a|his|her|its|their|this|that|(?:[A-ZÀ-Þ][\w-]+ ){0,2}[A-ZÀ-Þ][\w-]+[’']s?) (?!\w+ly )(?:[\w’'“”\"&-]+ ){0,6}$")
_LAST = regexp(r"[^.]{0,20} ?(?:and|,) ?(?:the )?(?P<which>last|final|concluding|penultimate)\b")
_POSSESSES = regexp(r" (?:[a-z]+ )?[a-z]+s?[’']s? ")
#: Units of time: "the third in two weeks" is no part of them.
_UNITS = frozenset("second minute hour day week month year decade season game match race start attempt quarter".split())
_GAMES = frozenset("match game race test leg fight".split())
_RESULTS = frozenset("win victory defeat loss draw tie triumph".split())
_EMPTY = frozenset("one thing way kind sort part".split())
#: One of these is a person.
_CASES = frozenset("case patient infection fatality victim body".split())
#: What two have with each other.
_OF_BOTH = frozenset({("meeting",), ("clash",), ("fight",), ("bout",), ("match",), ("encounter",), ("duel",), ("contest",), ("marriage",), ("child",), ("visit",)})


def pairs(claim: Claim, counts: Iterable[Count]) -> Iterator[Pair]:
    """The numbers that clash with an ordinal in one of the readings, with what is seen of each."""
    if claim.n > LARGEST or (claim.core[:1] == ("reading",) and claim.form == "noun" and not ARTICLE.search(claim.left[-24:])):
        return  # "failed at second reading"
    counts = [c for c in counts if c.value <= LARGEST or c.form == "compound"]
    unarticled = claim.form == "bare" and not ARTICLE.search(claim.left[-24:])
    for c in counts:
        if claim.core[:1] in _OF_BOTH and c.span.of(claim.doc.text).lower() in ("pair", "duo") and c.left.endswith("of the "):
            continue  # "the third meeting of the pair": each is of both
        near = claim.number - BEFORE <= c.number <= claim.number + AFTER
        if near and not of_a_sum(c, counts) and not some_of_more(claim, c, counts) and not c.span.overlaps(claim.span) and not claim.span.start <= c.span.start < claim.end and (pair := read(claim, c)) is not None and (not unarticled or pair.evidence & {"of", "counted up", "placed among"}):
            yield pair


_ONE = regexp(r"\b(?:one|the first|the other|another)\b")


def says(pair: Pair) -> str:
    """What to print of a pair."""
    c, n = pair.size, nth(pair.claim.n)
    printed = c.span.of(pair.claim.doc.text).lower()
    if "last of" in pair.evidence:
        return f"the last of {printed} is not the {n}"
    if pair.reading == "earlier":
        return f"{printed} before it make this the {nth(c.value + 1)}, not the {n}"
    if pair.reading == "total":
        return f"{printed} in all make this the {nth(c.value)}, not the {n}"
    if c.form == "best of":
        return f"a best of {c.value} has no {n}"
    return f"there is no {n} of {printed}" if c.form not in ("set", "compound", "length", "scores") else f"a {printed} has no {n}"


def read(claim: Claim, c: Count) -> Pair | None:
    """How a number is read beside an ordinal; None where it has nothing to do with it or agrees."""
    tie = _tie(claim, c)
    if not tie or counted_in(claim, c) or (c.form == "length" and claim.form == "bare" and SCOPED.match(claim.right)):
        return None  # "the two-day meeting is the third this year"
    reading = _reading(claim, c, tie)
    off = claim.n - (c.value + 1 if reading == "earlier" else c.value)
    if (reading == "total" and "placed among" in tie and off < 0) or (c.form == "series" and off in (0, 1)):
        return None
    if reading == "earlier" and _OTHERS_TO_COME.match(c.right):
        return None  # "the second to be sentenced. The two other men will be sentenced next week"
    if c.value == claim.n and ((c.form == "listed" and claim.core[:1] in BEGUN) or (c.span.end < claim.span.start and born_now(claim, c) and "already" not in c.left and not UNBORN.search(claim.left))):
        return None  # "in its third term, having won the elections of 2005, 2009 and 2013"; "she has three children. Her third child was born on Monday"
    if claim.n == 1 and claim.form == "noun" and claim.noun is not None and not claim.owner and claim.parse.words[claim.noun].dep in ("dobj", "nsubj", "nsubjpass"):
        return None  # "won the first game. The two had met before": points to it
    if claim.n == 1 and not RECORD.search(c.left[-60:]) and not (reading == "earlier" and tie & {"same deed", "family deed"} and (claim.form == "time" or kinship(claim.core[:1], said_of(claim, c)))):
        return None
    if "last of" not in tie and (off == 0 or (off < 0 and reading not in ("earlier", "total"))):
        return None
    if off == 1 and reading != "earlier" and "of" not in tie and had_until_then(c):
        return None  # "until then only one woman had sat on the court. Moe is the second"
    step = "over 1" if off == 1 else "over 2" if off == 2 else "over more" if off > 0 else "under 1" if off == -1 else "under more"
    found = {reading, f"{reading} {step}", f"form {c.form}", *tie, *_place(claim, c), *cues(claim, c), *claim_cues(claim)}
    if "counted up" in found and (reading == "earlier" or CHOSEN.search(c.left)) and "bare ordinal" in found:
        return None
    if "of" not in tie and "a ...th" in found and ((c.form == "compound" and c.span.start > claim.end) or (c.span.end < claim.span.start and c.number == claim.number and _ONE.search(claim.doc.text[c.span.end : claim.span.start]))):
        return None  # "a third star, and 12 to the two-star list"; "two amendments: one was rejected, and a second"
    if reading == "total" and off == 1 and claim.verb is not None and claim.parse.words[claim.verb].tag in ("VBZ", "VBP", "VB") and not light(claim.parse.words[claim.verb].text) and c.form != "series":
        return None  # "begin their fifth strike on Monday. There have been four so far"
    if reading == "total" and off < 0 and c.form not in ("series", "times") and not found & {"in one breath", "a record"}:
        return None  # "now has 32 members", of which one became the 31st
    if {"scoped", "wider"} <= found:
        found -= {"scoped", "wider"}
    if reading == "total":
        found -= {"another clause", "sentence after"} | ({"wider"} if not re.search(r"county|state|country|season|career|all-time|world|overall", c.left[-60:] + c.right[:60]) else set())
    if reading == "earlier":
        found -= {"sentence after"}
    if {"both", "of them"} & found:
        found -= {"won", "elsewhere"}
    if {"a record", "form series"} & found:
        found -= {"scoped", "won", "another clause"}
    if c.span.of(claim.doc.text).lower() == "only":
        found -= {"more", "the number one", "wider"}  # "her only other medal"
    if c.form == "times":
        found -= {"the number one"}
    if "scoped" in found and (m := SCOPED.match(claim.right)) and m.group().split()[-1] in c.right[:60].split():
        found -= {"scoped"}  # "for the third time this year", "only once before this year"
    if "only" in found:
        found -= {"wider"}
    if "placed among" in found:
        found -= {"placed"}
    if born_now(claim, c):
        found -= {"ahead", "another clause"}
    if "exists" in found:
        found -= {"loose", "wider", "elsewhere"}
    if c.form in ("compound", "set", "best of", "scores"):
        found -= {"ahead", "a ...th"}
    if c.form == "set":
        found |= {"his alone"} if "his ...th" in found and c.number < claim.number else set()
    if "has" in found and "same noun" in found and reading == "plain" and not c.modifiers and _ALONE.match(c.right):
        found.add("has it")
    if {"has", "bare ordinal"} <= found and reading == "plain" and off == 1 and c.form == "numeral" and claim.left.endswith((" the ", "The ")) and not c.modifiers and _ALONE.match(c.right) and _befell(claim):
        found.add("one more than it has")
    if reading == "earlier" and c.form == "numeral" and c.number != claim.number and off == 1 and beside_one(claim, c):
        return None  # "a man was stabbed on Friday, and two teenagers on Saturday": three
    if reading == "earlier" and c.form == "numeral" and c.number != claim.number and told_before(claim, c):
        found = found - {"a ...th"} | {"told before"}  # "arrested a fourth": one more
    if "only after" in found:
        found -= {"a ...th"}
    if "a ...th" in found:
        found.add(f"a ...th {reading}")
    if "of" in tie:
        found -= {"whole over more", "another clause", "a rank", "ahead", "placed", "quoted", "a ...th whole", "scoped", "first or last", "part before", "wider", "elsewhere", "won"}
    return Pair(claim, c, reading, frozenset(found))


def _befell(claim: Claim) -> bool:
    """Whether what is numbered did or underwent something: it is there."""
    words, verb = claim.parse.words, claim.verb
    return verb is not None and (words[verb].tag == "VBD" or any(words[k].tag == "VBD" for k in claim.parse.children(verb)))
_OTHERS_TO_COME = regexp(r" others?\b[^.;]{0,40}?\b(?:will|would|are (?:to|due|awaiting|expected)|await)\b")
#: "The third of the men": of those that were told.
_OF_THE = regexp(r" of (?:them|(?:the|those|these) [a-z]+)\b")
#: "Both her earlier marriages".
_BOTH_EARLIER = regexp(r" (?:(?:of )?(?:the|his|her|its|their) )?(?:earlier|previous|prior|other|former)\b")


def _reading(claim: Claim, c: Count, tie: set[str]) -> str:
    if tie & {"of"} or (claim.form == "bare" and c.form == "numeral" and c.noun and c.span.end < claim.span.start and _OF_THE.match(claim.right)):
        return "whole"  # "six men were charged. The third of the men was jailed"
    if c.form == "series":
        return "total"
    if c.form in ("counted", "listed") or born_now(claim, c):
        return "earlier"
    if c.form == "moments":
        return "earlier" if moments_apart(claim, c) else "whole"
    if _BOTH_EARLIER.match(c.right) or beats(claim, c) == "over":
        return "earlier"
    if c.form in ("compound", "set", "scores", "length", "best of", "body") or c.span.of(claim.doc.text).lower() == "both":
        return "whole"
    if c.noun in ("predecessor", "forerunner", "precursor"):
        return "earlier"
    if _K_OF.search(c.left[-24:]):
        return "whole"
    if {"failed", "unsuccessful", "abortive", "previous", "earlier", "prior", "existing"} & set(c.modifiers) or ADJECTIVE.search(c.left[-22:]) or _EARLIER.search(c.left[-70:]) or re.match(r" (?:earlier|previous|prior|other)\b", c.right) or _EARLIER_AFTER.match(c.right):
        return "earlier"
    if (c.form == "times" or c.noun in ("time", "occasion")) and _HAD.search(c.left[-70:]):
        return "earlier"
    if (c.form == "times" or c.noun == "time") and _HAS_DONE.search(c.left):
        return "earlier" if _WILL_BE.search(claim.left) else "total"
    if _NOW_DONE.match(c.right) or RECORD.search(c.left[-60:]) or TOTAL.search(c.left[-110:]) or _TOTAL_AFTER.match(c.right):
        return "total"
    if c.form == "numeral" and c.number != claim.number and human(singular(c.noun)) and whose_deed(claim, c) and told_before(claim, c) and not by_now(claim, c):
        return "earlier"
    if DEFINITE.search(c.left[-30:]) or EXISTS.search(c.left[-40:]) or ONLY.search(c.left[-40:]) or ONLY_AFTER.match(c.right):
        return "whole"
    return "plain"


_WILL_BE = regexp(r"\b(?:will|would) (?:be|mark|make it|bring) [^.;]{0,30}\Z")  # "have met five times. Sunday's final will be their fifth meeting"


def _of(claim: Claim, c: Count) -> set[str]:
    """ "The third of two", "the fourth article in a three-part series", "the third and last of the four"."""
    text = claim.doc.text
    if claim.end > c.span.start or c.number != claim.number or c.form in ("times", "series") or text[c.span.start].isupper():
        return set()
    between = text[claim.span.end : c.span.start].replace("\n", " ")
    if len(between) > 70 or (_POSSESSES.match(c.right) and c.form == "numeral" and not c.right.startswith((" of ",))):
        return set()
    noun = singular(c.noun) if c.noun else ""
    if claim.form == "noun" and noun and c.form == "numeral" and not kinship(claim.core[:1], (noun,)) and not (human(singular(claim.core[0])) and human(noun)):
        return set()
    if c.form == "compound" and noun in _GAMES and claim.core and singular(claim.core[0]) in _RESULTS and _IN.fullmatch(between):
        return {"of"}
    inner = c.form in ("compound", "length", "best of") or (claim.core and noun == singular(claim.core[0]))
    if (_OF.fullmatch(between) and not (c.form == "length" and text[c.span.start : c.span.end].find("-") < 0 and claim.form == "noun" and noun in _UNITS and noun not in claim.core)) or (inner and (noun not in _UNITS - set(claim.core) or (c.form == "best of" and singular(claim.core[0]) in PARTS)) and _IN.fullmatch(between)) or (c.form == "set" and _OF_SET.fullmatch(between)) or _IN_SERIES.fullmatch(between):
        among = claim.form == "bare" and noun in COMPETITORS  # "are 13th in the 12-team league"
        if c.form == "compound" and not among and claim.core and noun != singular(claim.core[0]) and not kinship(claim.core[:1], (noun,)) and noun not in ("part", "stage", "set", *_GAMES):
            return set()
        if c.form == "compound" and not claim.core and not among:
            return set()
        if c.form == "length" and between.lstrip()[:1] == ",":
            return set()
        if c.form == "length" and claim.form != "bare" and claim.core[:1] != (noun,):
            return set()
        m = _LAST.match(between)
        return {"of", "last of"} if m and claim.n < c.value - (m["which"] == "penultimate") and c.form in ("numeral", "compound") else {"of"}
    return set()


def _tie(claim: Claim, c: Count) -> set[str]:
    """What joins a number to what is numbered."""
    if c.form in ("sum", "moments", "counted", "listed"):
        return of_list(claim, c)
    if of_another_one(claim, c):
        return set()
    found = _of(claim, c)
    head, noun = claim.core[:1], c.noun
    if claim.form == "bare" and (m := re.match(r"(?: and (?:final|last))?,? of (?!(?:them|these|those|the|all|which|whom)\b)", claim.right)) and not found:
        return set()
    if noun and claim.form in ("noun", "label") and singular(head[0]) == singular(noun):
        found.add("same noun")
        if c.form in ("compound", "length"):
            found.add("compound of it")
    elif noun and claim.form in ("noun", "label") and head[0] not in _EMPTY and kinship(head, (noun,)):
        found.add("family noun")
    elif noun and claim.form == "noun" and human(singular(head[0])) and (human(singular(noun)) or noun in ("person", "victim", "death", "body")):
        found.add("people")
    if c.form == "body" and not found and claim.form == "noun" and noun in claim.core:
        found.add("same noun")
    if noun in _GAMES and c.form == "compound" and head and singular(head[0]) in _RESULTS:
        found.add("family noun")
    if noun and not found and claim.form in ("time", "bare") and (kin := kinship((*claim.act, *claim.core), (noun,))):
        found.add(f"{kin} act")
    if c.form == "set" and not found and c.number <= claim.number and (claim.form == "bare" or (head and singular(head[0]) in MEMBERS)):
        found.add("set member")
    placed = claim.core[:1] == ("place",) or (claim.form == "bare" and bool(PLACED.search(claim.left[-16:])))
    if placed and singular(noun) in COMPETITORS and not c.left.endswith(("one of ", "one of the ")):
        found.add("placed among")
    if c.form in ("numeral", "times") and (
        (noun in ("one", "other", "") and ADJECTIVE.search(c.left[-14:])) or (noun in ("one", "other") and c.modifiers[:1] in (("earlier",), ("previous",), ("other",), ("prior",))) or re.match(r" (?:earlier|previous|prior) ones?\b", c.right)
    ):
        found.add("anaphoric")
    if claim.form == "bare" and not found and not placed and c.form not in ("times", "series", "compound") and not (c.form == "length" and claim.core) and -2 <= c.number - claim.number <= 0 and c.span.start < claim.span.start and not _between(claim, c):
        found.add("bare ordinal")
    if (c.form == "times" or noun in ("time", "occasion", "attempt")) and claim.form != "label" and c.form != "compound" and head not in STRETCHES:
        if kin := whose_deed(claim, c):
            found.add(f"{kin} deed")
        elif by_the_same(claim, c):
            found.add("deed left out")
        if claim.form == "noun":
            found.add("times of a noun")
    elif c.form == "numeral" and abs(c.number - claim.number) <= 1 and (noun in ("", "person", "other", "one") or human(singular(noun))) and not found - {"bare ordinal", "people"}:
        if (told_before(claim, c) or _EARLIER_AFTER.match(c.right) or _NOW_DONE.match(c.right)) and whose_deed(claim, c) and not (noun == "" and c.span.start > claim.end and c.left in ("The ", "the ")):
            found.add("its deed")  # none of "In the fourth he took back five. The two had been level"
        elif noun == "" and claim.form != "label" and _ELLIPTIC.match(c.right) and not claim.doc.dates_in(c.span):
            found |= {"without a noun"} | ({"without a noun, its deed"} if whose_deed(claim, c) else set())
    if c.form == "numeral" and (m := TOTAL.search(c.left[-110:])) is not None and -1 <= c.number - claim.number <= 1:
        what = re.findall(r"[a-z]{3,}", ((m["what"] or "") + " " + (m["sum"] or "") + " " + (m["whose"] or "")).lower())
        what += re.findall(r"[a-z]{3,}", c.right[:30].lower()) if m["what"] is not None and len((m["what"] or "").split()) < 1 else []
        # "The third crash killed nine, bringing the number of dead to 24": a crash is none of the dead.
        own = claim.core if claim.form == "noun" and claim.core and not (human(singular(claim.core[0])) or claim.core[0] in _CASES) else (*claim.core, *claim.act)
        if kinship(own, [w for w in what if w not in ("the", "total", "number")]):
            found.add("of what is totalled")
    return found if found - {"times of a noun"} else set()


def _between(claim: Claim, c: Count) -> bool:
    """Whether another number of things stands between a number and an ordinal without a noun."""
    doc = claim.doc
    if any(q.kind == "cardinal" and not q.noun and q.low >= claim.n and c.span.end < q.span.start < claim.span.start and doc.text.endswith(" of the ", 0, q.number.start) for q in doc.numbers):
        return True  # "in her two rounds. Two of the three have won before. The third"
    return any(q.kind == "cardinal" and c.span.end < q.span.start < claim.span.start and q.low == q.high and 2 <= q.low < 40 and q.noun and not q.compound for q in doc.numbers_in(claim.sentence)) if c.number != claim.number else False


def _place(claim: Claim, c: Count) -> set[str]:
    apart = c.number - claim.number
    found = {"same sentence" if apart == 0 else "sentence before" if apart == -1 else "sentence after" if apart == 1 else "sentences before" if apart < 0 else "sentences after"}
    if apart == 0:
        found.add("number first" if c.span.start < claim.span.start else "ordinal first")
        low, high = sorted((claim.span, c.span))
        gap = claim.doc.text[low.end : high.start]
        if re.search(r"[,;:—–(]|\b(?:who|which|that|when|while|and|but)\b", gap):
            found.add("another clause")
    elif claim.doc.block_at(claim.sentence.start).span != claim.doc.block_at(c.sentence.start).span:
        found.add("another paragraph")
    return found

