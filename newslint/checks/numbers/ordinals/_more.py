"""More than there are: an ordinal above the size of the whole that it is of, where the text says that the whole is no larger.

A whole is closed by the verb of its number: what consists of three parts, is told in three or lasts three years has no fourth; who are standing now
are all; what has been done three times so far, or has been had, has no fourth that is past. An ordinal is of it by its noun ("the fourth part"),
by a noun that names the deed ("five are on trial. The sixth defendant"), or by "of them". Nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers._lists import MONTH
from newslint.checks.numbers.ordinals._claim_cues import CHOSEN, PARTS
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._grammar import deed_words, governor
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, claims, nth
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.checks.numbers.ordinals._tied import kinds_of
from newslint.layers.names.people import human
from newslint.regexp import regexp

_THE = regexp(r"(?:\b(?:the|his|her|its|their)|[’']s?)(?: (?:final|last))? \Z", 2)
_OF_THEM = regexp(r" of (?:them|the (?:[a-z]+s|men|women|people|group|gang))\b")
#: What is given or told one after another.
_PIECES = PARTS | frozenset("reading hearing debate tranche payment vote session stage heat race concert recital performance lecture talk screening workshop exam test interview match game".split())
_WHOLE_OF = regexp(
    r"\b(?:(?:consists?|consisted|made up) of|compris(?:es|ed|ing)|(?<!have )(?<!has )(?:has|have)(?: only| just)?|contain(?:s|ed)|there (?:are|will be)(?: only)?"
    r"|(?:in|into|over|through|as|across)(?: just| only)?)(?: the)? \Z"
)
_LASTS = regexp(r"\b(?:contract|deal|term|lease|mandate|presidency|scholarship|course|appointment|sentence|ban|agreement|treaty|pact|licence|license|warranty|chairmanship) (?:[\w’'-]+ ){0,4}?(?:runs? for|lasts?|is for|was for|ran for|of|is|covers|spans) \Z")
#: So far: the whole may have more; or it is another's.
_OPEN = regexp(r"\b(?:so far|already|since|at least|more than|including|other|another|previous|earlier|first|last|next|past)\b")
_BEFORE = regexp(r"(?: times)? (?:before|previously|earlier|already)\b")
_SO_FAR = regexp(r"\b(?:so far|already|since|including|at least)\b")
_CAUGHT = regexp(r" (?:[a-z]+ )?[a-z]+ (?:[a-z]+ )?(?:(?:were|are|had been|have been) )?(?:trapped|missing|buried|stranded|kidnapped|abducted|taken hostage|held hostage|aboard|on board)\b")
_FOUND = regexp(r"\b(?:body|bodies|remains|rescue\w*|freed|recovered|found|released|brought|pulled|reached|hostage)\b")
_AHEAD = regexp(r"\b(?:will|would|could|may|might|is to|are to|due|expected|planned|seek\w*|hop\w+|next|still|yet|another|expecting)\b")
#: Events that are told by what they do: "two hurricanes have struck the islands".
_BEFALLS = ("storm", "quake", "attack", "eruption", "blaze", "avalanche")
#: Whatever is had by these is there by them.
_HAD = frozenset("had issued called staged suffered received recorded undergone".split())
#: Only those of one place or kind are counted.
_NARROWED = regexp(rf",? ?(?:[a-z-]+ )?(?:[a-z]+ )?(?:at|in|on|against|away|for|from|with|under|by) (?!(?:the|a) (?:last|past|few)\b)(?:(?!{MONTH}|[A-Z][a-z]+day\b)[A-Z]|home\b|abroad\b|the road\b)")
_KILLED = regexp(r"\b(?:kills?|killed|killing|claimed) (?:[a-z]+ )?\Z")


def more_than_there_are(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """The ordinals above the number of all."""
    if claim.form not in ("noun", "bare") or claim.n < 2 or not (_THE.search(claim.left) or (claim.left[-2:] in ("a ", "A ") and claim.core)):
        return
    of_them = claim.form == "bare" and _OF_THEM.match(claim.right) is not None
    before = [c for c in counts if c.form in ("numeral", "length", "times") and 0 <= claim.number - c.number <= 1 + of_them and c.span.end < claim.span.start]
    if not of_them and (claim.right.startswith(" of ") or (claim.form == "noun" and claim.noun is None)):
        return
    for c in reversed(before):
        if not 0 < claim.n - c.value <= 3 or _BEFORE.match(c.right) or c.part or c.more or c.loose or c.value < 2 or claim.doc.in_quotation(c.span):
            continue
        if of_another_row(claim, c):
            continue
        others = [o for o in before if o is not c and o.noun and o.span.start > c.span.start]
        if (_of_people_told(claim, c, before) if of_them else not (claim.form == "bare" and others) and _closed(claim, c)):
            yield Clash(claim.span, (c.span,), f"there is no {nth(claim.n)} of {c.span.of(claim.doc.text).lower()}")
            return


def of_another_row(claim: Claim, c: Count) -> bool:
    """Whether an ordinal without a noun stands in a row of another noun: "both sides ... The first round was in Cairo, the second in Amman and the third in Rabat"."""
    return claim.form == "bare" and bool(c.noun) and not claim.right.startswith(" of them") and any((o.n == 1 or o.number == c.number) and o.form == "noun" and c.span.end < o.span.start < claim.span.start and claim.number - o.number <= 2 and singular(o.core[0]) != singular(c.noun) for o in claims(claim.doc))


def _of_people_told(claim: Claim, c: Count, before: Sequence[Count]) -> bool:
    """ "The fifth of them", of a number of people or things that the sentences before give, and no other number."""
    return c.form == "numeral" and bool(c.noun) and sum(bool(o.noun) for o in before) == 1


def _closed(claim: Claim, c: Count) -> bool:
    noun, own, the = singular(c.noun), singular(claim.core[0]) if claim.core else "", not claim.left.endswith(("a ", "A "))
    same = claim.form == "bare" or own == noun or bool(own and noun and kinship((own,), (noun,)))
    if noun in _PIECES and same and not (_OPEN.search(c.left) or _SO_FAR.search(c.right) or CHOSEN.search(c.left)) and (_WHOLE_OF.search(c.left) or _given(claim, c)):
        return True
    if same and noun in _PIECES and claim.form == "noun" and c.left.lower().endswith("only ") and _PLANNED.match(c.right):
        return True
    if same and (_IN_ALL.search(c.right) or _all_dated(claim, c)) and not CHOSEN.search(c.left) and _past(claim) and not _AHEAD.search(claim.left + claim.right[:40]):
        return True
    if c.form in ("length", "numeral") and same and _LASTS.search(c.left):
        return True
    if not the:
        return False
    if _CAUGHT.match(c.right) and _FOUND.search(claim.left) and (claim.form == "bare" or human(own)):
        return True
    if own in ("victim", "fatality") and human(noun) and _KILLED.search(c.left):
        return True
    how, deed = _told(claim, c)
    named = claim.form == "noun" and (own != noun or how in ("are", "now") or human(own)) and bool(kinship((own,), deed))
    if how in ("are", "now"):
        return named or (how == "now" and claim.form == "noun" and own == noun and human(noun))
    if how and not _NARROWED.match(c.right) and not _NARROWED.match(claim.right) and not _AHEAD.search(claim.left[-40:]) and not _AHEAD.search(claim.right[:40]) and _past(claim):
        if how == "had" or (same and how == "befell"):
            return same and (claim.form == "noun" or claim.doc.text.startswith(",", claim.end))
        return (claim.form == "noun" and (named or ((own == noun or (human(own) and human(noun))) and bool(kinship([w for w in (*claim.act, *kinds_of(claim)) if w not in claim.core], deed)))))
    return False


#: "Only four concerts are planned".
_PLANNED = regexp(r" [a-z]+ (?:are|were|have been|will be) (?:planned|scheduled|to be|given|held|due|on sale|offered)\b")
#: "Three debates in all".
_IN_ALL = regexp(r"(?: [\w’'-]+){0,4},? (?:in (?:all|total)|altogether)\b")


def _all_dated(claim: Claim, c: Count) -> bool:
    """Whether each of a number is given its day: "held three debates, on Oct. 3, Oct. 10 and Oct. 17"."""
    return any(t.role == "list" and len(t.items or ()) == c.value and 0 <= t.span.start - c.span.end < 60 for t in claim.doc.dates_in(c.sentence))


def _given(claim: Claim, c: Count) -> bool:
    """Whether pieces are to be given by a plan: "the orchestra plays four concerts"."""
    parse = claim.doc.parse(c.sentence)
    i = parse.at(c.span.start) if parse else None
    if parse is None or i is None:
        return False
    verb = governor(parse, i)
    noun = parse.words[i].head
    if verb is None or parse.words[noun].dep != "dobj" or parse.words[noun].head != verb:
        return False
    w = parse.words[verb]
    will = {parse.words[k].text.lower() for k in parse.children(verb)} & {"will", "to"}
    return w.text.lower() not in ("have", "has", "lead", "leads", "need", "needs", "want", "wants") and (w.tag == "VBZ" or bool(will and w.tag == "VB"))


def _told(claim: Claim, c: Count) -> tuple[str, tuple[str, ...]]:
    """How the clause of a number tells of it ("are", "now", "so far", "had", "befell"), and its deed."""
    parse = claim.doc.parse(c.sentence)
    i = parse.at(c.span.start) if parse else None
    verb = governor(parse, i) if parse is not None and i is not None else None
    if parse is None or i is None or verb is None:
        return "", ()
    words = parse.words
    kids = {words[k].text.lower() for k in parse.children(verb)}
    deed = (*(w for w in deed_words(parse, verb) if singular(w) != singular(c.noun)), *(words[p].text.lower() for k in parse.children(verb) if words[k].dep == "prep" for p in parse.children(k) if words[p].dep == "pobj"))
    if words[verb].tag == "VBN" and kids & {"has", "have"} and not kids & {"not", "never"}:
        doer = words[words[i].head].dep in ("nsubj", "pobj") and words[words[i].head].head in (verb, *(k for k in parse.children(verb) if words[k].dep == "agent"))
        return ("had" if words[verb].text.lower() in _HAD and c.noun else "befell" if doer and kinship((c.noun,), _BEFALLS) else "so far"), deed
    subject = words[words[i].head].dep in ("nsubj", "nsubjpass") and words[words[i].head].head == verb
    if subject and (words[verb].text.lower() == "are" or "are" in kids):
        return "are" if words[verb].text.lower() == "are" else "now", deed
    return "", deed


def _past(claim: Claim) -> bool:
    """Whether what is numbered is over: its verb, or the participle that hangs on it, is of the past."""
    words = claim.parse.words
    if claim.verb is None:
        return False
    kids = [words[k] for k in claim.parse.children(claim.verb)]
    return words[claim.verb].tag in ("VBD", "VBN") or any(k.text.lower() in ("was", "were", "had", "has") for k in kids)
