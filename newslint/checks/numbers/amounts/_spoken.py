"""Amounts that are spoken of again without an article: "asked why the town should find £38bn", "said $6bn was too much", "we do not have $14bn", "keeps making
1.4 billion bottles a day". What is asked of an amount, thought of it or held to go on takes up the one that was told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from newslint.checks.numbers.retold._apart import CUES, beside
from newslint.checks.numbers.retold._kin import relation, says
from newslint.checks.numbers.retold._links import Link
from newslint.checks.numbers.retold._values import Value, values
from newslint.document import Document
from newslint.layers.numbers.nouns import singular
from newslint.regexp import regexp

#: How far apart the two may stand, in sentences.
_FAR = 2
#: How near the words of an amount's own deed stand.
_BESIDE = 24
#: The words from what opens an opinion up to the amount: no other clause or number, and nobody who merely has so much.
_UP_TO = r"(?:(?!\b(?:(?<!do )with|worth|whose|under|when|while|than|who|which)\b)[^.;:()\d$£€¥–—]){0,70}$"
#: What asks about an amount, denies it, or supposes it.
_ASKED = regexp(
    rf"(?:\b(?:(?:ask(?:s|ed|ing)?|question(?:s|ed|ing)?|wonder(?:s|ed|ing)?|explain(?:s|ed|ing)?|know|knew|say|tell|see|understand|decid(?:e|ed|ing))[ \n](?:(?:[\w’'-]+[ \n]){{0,3}}?)(?:why|how|what|where|whether)\b|^(?:why|how|where)\b"
    rf"|\b(?:nobody|no one|never|cannot|(?:could|can|would|will|should|did|does|do|is|was|has|had)(?:[ \n]not|n[’']t)|can[’']t|won[’']t|without|nor)\b)){_UP_TO}",
    re.IGNORECASE,
)
#: What is felt about it.
_FELT = regexp(
    r"\b(?:stunned|shocked|surprised|astonished|amazed|aghast|angry|angered|furious|appalled|dismayed|delighted|thrilled|overwhelmed|speechless|complain(?:s|ed|ing)?|grumbl(?:e|es|ed|ing)|doubt(?:s|ed|ing)?|object(?:s|ed|ing)?|outrage[ds]?|outcry|anger|dismay|protest(?:s|ed|ing)?"
    rf"|scandal|absurd|madness|crazy|ridiculous|unfair|wrong|right|waste|dream(?:s|ed|t|ing)?|imagin(?:e|es|ed|ing)|believ(?:e|es|ed|ing)|regret(?:s|ted)?|defend(?:s|ed|ing)?|justif(?:y|ies|ied|ying)|criticis(?:e|es|ed|ing)|criticiz(?:e|es|ed|ing)|condemn(?:s|ed|ing)?|oppos(?:e|es|ed|ing)){_UP_TO}",
    re.IGNORECASE,
)
#: "Called a penalty of 90 million dollars excessive", "described 40 million as fair".
_CALLED = regexp(r"\b(?:call(?:s|ed|ing)|describ(?:es|ed|ing)|dismiss(?:es|ed|ing)|denounc(?:es|ed|ing)|reject(?:s|ed|ing)|welcom(?:es|ed|ing)|consider(?:s|ed|ing)|brand(?:s|ed|ing)|label(?:s|led|ed|ling|ing)|find|finds|found|thought)[ \n](?:(?:an?|the)[ \n](?P<noun>[a-z]+)[ \n]of[ \n]|(?:paying|spending|losing)[ \n])?$")
#: What is said of it: "was too much", "would pay for the new roof".
_TOLD = regexp(
    r"[ \n](?:(?:was|is|were|are|would be|would not be|will be|will not be|had been|has been|seemed|seems|sounded|sounds|may be|might be|could be)(?:n[’']t)?[ \n](?:not[ \n])?(?:(?:far|much|simply|still|just|by no means|hardly|barely|nowhere near|a|an|the)[ \n]){0,2}"
    r"(?:too[ \n]|enough|more than[ \n][a-z]+|less than[ \n][a-z]+|excessive|exorbitant|unfair|fair|reasonable|unreasonable|generous|absurd|ridiculous|obscene|outrageous|unacceptable|acceptable|inadequate|adequate|insufficient|sufficient|realistic|"
    r"unrealistic|affordable|unaffordable|cheap|a lot|lot|bargain|waste|scandal|disgrace|joke|insult|fortune|steal|good price|fair price|good start|drop in|great deal|huge sum|large sum|small price|small sum)"
    r"|(?:would|will|could|might)(?:[ \n]not|n[’']t)?[ \n](?:pay|cover|be[ \n](?:enough|spent|used|needed)|help|buy|do|suffice|go[ \n]a[ \n]long|last|mean|make))\b"
)
_SAID = regexp(r"(?:\b(?:said|says|thought|thinks|argued|argues|complained|insisted|believes?|believed|told[ \n][\w ]{2,30}?|that)|[“\"‘])[ \n]?(?:that[ \n]|paying[ \n]|spending[ \n]|even[ \n])?$")
#: What is too much or enough, whoever says so; what an amount that opens its sentence is called.
_JUDGED = regexp(r"[ \n](?:is|was|are|were|would be)[ \n](?:(?:far|much|simply|still|just)[ \n])?(?:too[ \n](?:much|little|low|high|big|small|steep|dear|generous)|not[ \n]enough|enough|excessive|unjustified|insufficient|worth[ \n](?:it|the|paying|spending))\b")
_RANKED = regexp(r"[ \n](?:is|was)[ \n](?:the[ \n](?:most|least|highest|largest|biggest|lowest|smallest)|a[ \n]record|less[ \n]than[ \n][a-z]+|more[ \n]than[ \n][a-z]+)\b")
#: "At $85 million, the bank was cheap".
_AT, _PRICEY = regexp(r"[Aa]t[ \n]"), regexp(r"\b(?:cheap|expensive|dear|a bargain|overpriced|underpriced|a steal|too)\b")
#: What somebody had hoped for, or can pay.
_HOPED = regexp(r"\b(?:(?:hoped|hoping|asked|asking|wished)(?:[ \n]for)?|expected|wanted|demanded|(?:can|could|able[ \n]to|afford[ \n]to)[ \n](?:easily[ \n]|well[ \n]|hardly[ \n])?(?:pay|afford|find|spare)|(?:no[ \n]idea|unaware|aware|fear(?:s|ed)?|worried|knew|learned)[ \n](?:that[ \n])?(?:(?:they|he|she|it|we)[ \n]\w+[ \n]\w+))[ \n]$")
#: "To cut 1.8 million tons, it will".
_TO_DO = regexp(r"To[ \n](?P<verb>[a-z]{3,})[ \n](?:the[ \n])?$")
#: What goes on or comes back, of so much a day: "expects to keep shipping 1.2 billion barrels a day".
_ON = regexp(r"\b(?:keep(?:s|ing)?|kept|continu(?:e|es|ed|ing)|still|remain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|sustain(?:s|ed|ing)?|hold(?:ing)?|stay(?:s|ed|ing)?|back)\b(?:[^.;:()\d]){0,40}$")
#: "Sales of €5.4bn ... Sales of €5.4m were in line".
_NOUN_OF = regexp(r"(?:^|[ \n“\"])(?:(?:[a-z]+|[A-Z][a-z]+)[ \n])??(?P<noun>[A-Za-z][a-z]{2,})[ \n](?:of|worth)[ \n](?:about[ \n]|some[ \n])?$")
#: Behind an amount that is told as it is: no noun that it describes, no part, no thing it is worth.
_ENDS = regexp(r"(?:[ \n](?:and|on|for|to|into|from|by|before|after|in|at|over|a[ \n](?:year|day|month|week)|as|excessive|unjustified|un[a-z]+|too|was|is|were|are|would|will|could|might|may|should|had|has|when|if|because|every|each|annually|it|he|she|they|we|the|its|their)\b|[,.;:!?”\"’)]|$)")
_IN_ASSETS = regexp(r"[ \n]in[ \n](?:assets|debts?|loans|cash|sales|revenues?|aid|savings|profits?|reserves|deposits|turnover|[a-z]+s)\b(?!,)")
#: "It was £12m, not £12bn"; "double the £3bn", "a share of 4 billion"; a sum of another time or of others.
_NOT = regexp(r"\b(?:not|than|from|against|and|or|plus|another|further|extra|additional|some|all|other)[ \n]$", re.IGNORECASE)
_OTHER_TIME = regexp(r"\b(?:last|previous|earlier|ago|already|another|separate\w*|other|elsewhere|rival\w*|former\w*|meanwhile|whole|entire|annual|national|total|(?:18|19|20)\d\d|since)\b", re.IGNORECASE)


def spoken_of(doc: Document, slip: Callable[[Document, Value, Value], str | None], apart: Callable[[Link], bool]) -> Iterator[Link]:
    """The amounts that `slip` makes of the only one told before, in an opinion of it, and that the text does not tell `apart`."""
    told = values(doc)
    for i, b in enumerate(told):
        if b.place != "body" or b.form not in ("bare", "a sum") or b.q.partitive or b.q.compound:
            continue
        before = [v for v in told[:i] if v.place == "body" and 0 <= b.line - v.line <= _FAR and v.q.kind == b.q.kind and (b.q.kind == "money" or v.sort == b.sort)]
        a = next((v for v in reversed(before) if slip(doc, v, b)), None)
        if a is None or a.q.partitive or _NOT.search(doc.text, max(b.sentence.start, b.phrase.start - 14), b.phrase.start):
            continue
        link = Link(doc, a, b, told)
        if _again(link) and not any((v.q.low, v.q.currency) == (b.q.low, b.q.currency) and v is not b for v in told) and not apart(link):
            yield link


def _again(link: Link) -> bool:
    a, b, text = link.a, link.b, link.doc.text
    start, at = b.sentence.start, b.phrase.start
    head = text[start:at].lstrip("“\"‘").rstrip("$£€¥") or " "
    clause = head + " " + text[b.q.span.end : b.sentence.end]
    same = a.q.currency == b.q.currency and a.q.unit == b.q.unit
    if same and (m := _TO_DO.fullmatch(head)) and _digits(a) > 1 and {x for x in says(m["verb"]) if x[0] not in "=$"} & beside(link.doc, a, _BESIDE):
        return True
    if b.q.kind == "measure" or b.q.kind == "cardinal":
        return _ON.search(head) is not None and a.q.unit == b.q.unit and a.q.per == b.q.per is not None and _ENDS.match(text, b.q.span.end) is not None
    if a.line == b.line or a.q.currency is None or _OTHER_TIME.search(clause) or CUES["compared"].search(head[-24:]):
        return False
    if m := _CALLED.search(head):
        return (m["noun"] is None and _digits(a) > 1) or (m["noun"] is not None and _of_the_deed(link, m["noun"]))
    if _digits(a) < 2 or not _ENDS.match(text, b.q.span.end) or a.q.currency != b.q.currency:
        return False
    if _JUDGED.match(text, b.q.span.end) or (_RANKED.match(text, b.q.span.end) and not head.strip()) or _HOPED.search(head) or (_AT.fullmatch(head) and _PRICEY.search(clause)):
        return True
    if _SAID.search(head) and _TOLD.match(text, b.q.span.end):
        return True
    if _IN_ASSETS.match(text, b.q.span.end):
        return False
    noun = _NOUN_OF.search(head)
    if noun and b.line - a.line == 1 and head.strip().lower() in (noun["noun"].lower() + " of", noun["noun"].lower() + " worth"):
        first = _NOUN_OF.search(text, a.sentence.start, a.phrase.start)
        if first is not None and singular(first["noun"].lower()) == singular(noun["noun"].lower()):
            return True
    if noun and {x for x in says(noun["noun"]) if x[0] not in "=$"} & beside(link.doc, a, _BESIDE):
        return True  # "needs to save £13m ... savings of £13m"
    return _ASKED.search(head) is not None or _FELT.search(head) is not None


def _of_the_deed(link: Link, noun: str) -> bool:
    """Whether a noun may be what the first amount was told as: "fined it 90 million euros ... a penalty of 90 million dollars"."""
    words = _WORD.findall(link.a.sentence.of(link.doc.text).lower())
    return any(relation(singular(w), singular(noun)) in ("same", "kin", "deed", "deal") for w in words)


_WORD = regexp(r"[a-z]{3,}")


def _digits(v: Value) -> int:
    return len(f"{v.q.low:.9e}".split("e")[0].replace(".", "").rstrip("0"))
