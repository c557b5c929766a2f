"""The ledger of a class: how many of them an article gives as there before, or as there in all with the numbered one.

"A fifth planet of a star which was already known to have three": three before make the fourth. "Four ministers have now quit, Roe becoming
the fifth": four in all make the fourth. A number is of the class by the noun that the ordinal numbers, by the place of that noun where it is
left out, or by its deed ("played 97 times"). Where one of the two is narrower ("league goals", "in Leeds", "this season"), only the side that
still cannot be is reported. Nothing is weighed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.numbers._deeds import stem
from newslint.checks.numbers.ordinals._apart import others_number
from newslint.checks.numbers.ordinals._claim_cues import MOST, RANKED, SCOPED, may_be_told
from newslint.checks.numbers.ordinals._claimed import scope, tail
from newslint.checks.numbers.ordinals._described import alike, described, of_its_class
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._grammar import governor, light, subjects
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import BEGUN, Claim, claims, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count
from newslint.checks.numbers.ordinals._parts import of_a_sum, some_of_more
from newslint.checks.numbers.ordinals._tied import kinds_of
from newslint.checks.numbers.ordinals._whose import said_of, told_before
from newslint.layers.names.people import human
from newslint.layers.parse import Parse
from newslint.regexp import regexp


class Entry(NamedTuple):
    """A number of the class: what went before the numbered one, or all with it; whether the number or the ordinal is the narrower one."""

    size: Count
    #: "earlier" for those that went before the numbered one, "by now" for those there are so far, "all" for all with the numbered one.
    when: str
    #: Whether the text says that there are no more.
    exact: bool
    narrower: str


def by_the_ledger(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """The ordinals that an entry of their class excludes."""
    if claim.form not in ("noun", "bare", "time") or (claim.n < 2 and not (claim.form == "noun" and claim.owner)) or not _numbers_one(claim):
        return
    for entry in (*entries(claim, counts), *_of_phrases(claim)):
        c, before = entry.size, entry.when not in ("all", "with it")
        here, printed = c.value + before, c.span.of(claim.doc.text).lower()
        over = claim.n > here and entry.narrower != "count" and (entry.exact or not before or claim.n <= here + 3)
        # Of those there are by now the numbered one may be any.
        under = claim.n < here and entry.narrower != "ordinal" and entry.when in ("earlier", "with it") and not _one_of_them(claim, c)
        if over or under:
            told = f"{printed} before it make{'s' if c.value == 1 else ''}" if before else f"{printed} in all make"
            yield Clash(claim.span, (c.span,), f"{told} this the {nth(here)}, not the {nth(claim.n)}")
            return


def _of_phrases(claim: Claim) -> Iterator[Entry]:
    """The numbers of its class that say by their phrase what they are to the numbered one: "both previous proposals", "the first six"."""
    for told in described(claim.doc):
        c = told.size
        if not of_its_class(claim, told, claims(claim.doc)):
            continue
        narrower = _narrower(claim, c)
        if narrower and alike(claim, told):
            narrower = ""
        if narrower == "both":
            continue
        if told.when in ("some", "at once"):
            if claim.n <= c.value and not narrower:
                yield Entry(c, "earlier", False, "")
        elif told.when == "first" and claim.n == c.value and not narrower and not (c.span.start < claim.span.start and _points_back(claim)):
            yield Entry(c, "earlier", True, "")
        elif told.when != "first":
            yield Entry(c, told.when, True, narrower)


def _points_back(claim: Claim) -> bool:
    """Whether an ordinal tells of one of those that are counted: "the third of them", "the second was ..."."""
    return (claim.form == "bare" and claim.left[-4:].lower() == "the ") or claim.right.startswith(" of the")


def _one_of_them(claim: Claim, c: Count) -> bool:
    """Whether an ordinal points to one of those before: "robbed twice before, in 1987 and 1999, the second time by a woman"; or a first is none but of its noun."""
    if claim.n == 1 and not _PREVIOUS & {m.lower() for m in c.modifiers}:
        return True
    return c.span.end < claim.span.start and claim.left.endswith("the ") and c.number >= claim.number - 1


_OF_SO_MANY = regexp(rf" of (?:the |its |his |her |their |those |these )?{NUMERAL}\b")
_ARTICLE = regexp(r"(?:\b(?:an?|the|his|her|its|their|only|just|yet another)|[’']s?) \Z", 2)
#: Those that had not come about or are only thought of are no entries, and a part of the whole is none.
_UNREAL = regexp(r"\b(?:would have|could have|nearly|almost|hop\w+ (?:for|to)|want\w*|due to)\b")


def _numbers_one(claim: Claim) -> bool:
    """Whether an ordinal numbers one of a class, none of a name or an order of merit."""
    if claim.form == "noun" and (not claim.core or claim.core[0] in RANKED or claim.core[:1] in BEGUN or _OF_SO_MANY.match(claim.right)):
        return False
    if claim.form == "bare":
        return (_ARTICLE.search(claim.left) is not None and claim.owner != ()) or claim.left.endswith((" a ", *_BECOMING)) or (claim.right.startswith((" to ", " of the ")) and _IS_THE.search(claim.left) is not None)
    return claim.n > MOST or may_be_told(claim)


_IS_THE = regexp(r"\b(?:is|was|be) (?:only )?the \Z")
_BECOMING = ("becoming the ", "being the ", "became the ", "the latest and ")


def entries(claim: Claim, counts: Sequence[Count]) -> Iterator[Entry]:
    """The numbers near an ordinal that are of its class, with what they say of it."""
    doc = claim.doc
    for c in counts:
        if c.form not in ("numeral", "times", "sum") or (c.form == "sum" and (c.noun != "person" or (claim.core[:1] in _SEXES and claim.core[0] not in c.span.of(doc.text)))) or not -1 <= c.number - claim.number <= (3 if c.form == "times" else 2) or c.part or (c.more and not (_OTHERS_HAD.search(c.left[-40:]) or _OTHERS_WHO_HAD.match(c.right))) or doc.in_quotation(c.span) or (claim.span.start <= c.span.start < claim.end) or c.span.of(doc.text).lower() in ("both", "only"):
            continue
        if c.form == "sum" and _EXPLAINS.search(c.left):
            continue  # "the three earlier deaths, of two women and a man"
        if _SOME_OF.search(c.left):
            continue  # "having used two of the four"
        if c.loose or _ONE_OF_A_ROW.match(c.right) or _about_another(claim, c) or others_number(claim, c) or of_a_sum(c, counts) or some_of_more(claim, c, counts) or _UNREAL.search(c.left[-40:]):
            continue
        parse = doc.parse(c.sentence)
        i = parse.at(c.span.start) if parse else None
        if parse is None or i is None:
            continue
        when = _when(claim, c, parse, i)
        if when and _of_the_class(claim, c, parse, i, counts) and (narrower := _narrower(claim, c)) != "both":
            exact = _ONLY.search(c.left[-30:]) is not None or _KNOWN.search(c.left[-40:]) is not None or _by_now(claim, c, parse, i) or _BEFORE_IT.match(c.right) is not None
            yield Entry(c, when, exact, narrower)


_SEXES = frozenset((w,) for w in ("woman", "girl", "boy", "child"))
#: "Had already buried three others": before the numbered one.
_OTHERS_HAD = regexp(r"\bhad (?:already|previously|earlier|also)(?: been)? [a-z]+ \Z")
_OTHERS_WHO_HAD = regexp(r" others? had (?:already|previously|earlier|been [a-z]+ (?:earlier|before|already))\b")
_EXPLAINS = regexp(rf"\b{NUMERAL} (?:[a-z-]+ ){{1,4}}?[a-z]+s?(?: ?[,(:–—-] ?| )(?:(?:of|those of|among them|namely) )?\Z", 2)
#: "Catches of 12 and 40 yards".
_ONE_OF_A_ROW = regexp(r"(?:, \d+)*,? (?:and|or) \d")
_SOME_OF = regexp(rf"\b{NUMERAL} of (?:the|its|his|her|their|those|these) \Z", 2)
_ONLY = regexp(r"\b(?:only|just)(?: [a-z]+)? \Z", 2)
_KNOWN = regexp(r"\balready (?:known|thought|shown|found|has|have|had|owns?|runs?|holds?|yielded|produced|operates?|flies|uses|keeps)\b")
_EARLIER = regexp(r"\b(?:already|previously|earlier|hitherto|so far|until (?:now|then)|to date|up to now)\b(?! (?:than|of))[^,;.]{0,40}\Z", 2)
_EARLIER_AFTER = regexp(r"(?: times?| [a-z-]+ (?:[a-z-]+ ){0,2}?| [a-z]+)?,? ?\b(?:before|previously|earlier|already|until (?:now|then)|so far|to date|up to now)\b(?! (?:the|that|this|it|he|she|they|an?|in|on|than|of|his|her|its|their|being|[A-Z])\b)", 2)
_KNOWN_AFTER = regexp(r"(?: [a-z]+)? (?:were|are|had been|have been) (?:then |previously |so far |ever )?(?:known|found|recorded|on record|documented|described|confirmed|built|made)\b")
_IN_ALL = regexp(r"(?: (?:of them|[a-z-]+s?)){0,3},? (?:in all|in total|altogether|all told)\b")
_NOW = regexp(r"\bnow (?:has|have|had|owns?|runs?|operates?|boasts?|counts?) \Z|\b(?:has|have) now (?:won|got|had|scored|opened|made|lost) \Z")
#: "Has now won three in the main draw": of more.
_THERE_ONLY = regexp(r"(?: [a-z-]+)?,? (?:in|at|on|for|of|from|against|under|and|with|by|as) (?!all\b)")
_NOW_AFTER = regexp(r"(?: [\w’'-]+){0,2} (?:has|have) now [a-z]+(?:ed|en|t|wn|ne|ade|one|it)\b")
#: "Had made 150 before", "three had got there before it".
_BEFORE_IT = regexp(r"(?: times?| [a-z-]+){0,4} (?:before(?: (?:it|him|her|them|then|that|[A-Z][a-z]+day))?|previously|until then)(?=[.,;]|$)")
#: The numbered one is still to come, by its verb or by what it is to them: "will open", "is seeking", "at work on his sixth".
_FUTURE = regexp(r"\b(?:will|would|(?:is|are|was|were) to|due to|set to|plans? to|planning|plans|going to|expected to|hop(?:es|ing) (?:to|for)|stands? to|seek(?:s|ing)?|bid(?:s|ding)?|at work on|working on|aims?|aiming|wants?|ordered|preparing|ready|chasing|next (?:week|month|year)|fears? (?:of|that)|(?:threat|risk|prospect|danger|possibility|spectre|talk) of|threaten(?:s|ed)?|call(?:s|ed) for)\b")


_NOW_AFTER_OR_HAVE = regexp(r"(?: [\w’'-]+){1,4}? (?:has|have|had) (?:ever |already |so far |now |previously )?(?:been )?[a-z]+(?:ed|en|t|wn|ne|ade|it)\b")


def _when(claim: Claim, c: Count, parse: Parse, i: int) -> str:
    """What a number is told of: "earlier" ones, those there are "by now", "all" with the numbered one, or nothing of the kind."""
    right = c.right
    if c.form == "sum":
        return "earlier" if told_before(claim, c) or _held_since(claim, c) else ""  # "two brothers and their cousin have been in custody since Thursday"
    if _PREVIOUS & {m.lower() for m in c.modifiers} or re.search(r"\b(?:previous|earlier|prior)\Z", c.left[:-1]) or re.match(r" (?:previous|earlier|prior)\b", right):
        return "earlier"
    if _IN_ALL.match(right):
        return "all" if c.number >= claim.number and c.span.start > claim.end else ""
    verb = governor(parse, i)
    kids = {parse.words[k].text.lower() for k in parse.children(verb)} if verb is not None else set()
    perfect = verb is not None and parse.words[verb].tag in ("VBN", "VBD") and bool(kids & {"had", "having"}) and not kids & {"not", "never", "n’t", "n't"}
    if perfect and "having" in kids and c.number == claim.number and c.span.start > claim.end:
        return "earlier"
    if perfect and (_BEFORE_IT.match(right) or (_ONLY.search(c.left[-30:]) and c.span.start > claim.end) or _EARLIER.search(c.left[-60:]) or _passive(parse, i)):
        return "earlier"
    if _BEFORE_IT.match(right) or (_ONLY.search(c.left[-30:]) and _KNOWN_AFTER.match(right)) or (_UNTIL.search(c.left[-60:]) and claim.span.start < c.span.start):
        return "earlier"
    if (_NOW.search(c.left[-24:]) and not _THERE_ONLY.match(right)) or (_NOW_AFTER.match(right) and c.number == claim.number and c.span.end < claim.span.start):
        return "all"
    if _EARLIER.search(c.left[-60:]) or _EARLIER_AFTER.match(right) or _SO_FAR.search(right) or _by_now(claim, c, parse, i):
        return "by now"
    return ""


_SO_FAR = regexp(r"\b(?:so far|to date|up to now)[.,;]?\Z")
_PREVIOUS = frozenset(("previous", "earlier", "prior"))
_UNTIL = regexp(r"\b(?:until (?:now|then)|previously|hitherto)\b(?: thought| known| believed)?[^,;.]{0,40}\Z", 2)


def _passive(parse: Parse, i: int) -> bool:
    """Whether a number is of those by whom something had been done: "which had been ratified by six"."""
    return parse.words[i].dep == "pobj" and parse.words[parse.words[i].head].dep == "agent"


def _by_now(claim: Claim, c: Count, parse: Parse, i: int) -> bool:
    """Whether a number is what it has come to by now, and the numbered one is still to come: "will play his 100th match. He has played 97 times"."""
    verb = governor(parse, i)
    if verb is None or not (_FUTURE.search(claim.left[-140:]) or _FUTURE.search(claim.right[:40])):
        return False
    w, kids = parse.words[verb], {parse.words[k].text.lower() for k in parse.children(verb)}
    return ((w.tag == "VBN" and bool(kids & {"has", "have"})) or w.text.lower() in ("has", "have")) and not kids & {"not", "never"} and (c.form == "times" or (parse.words[i].dep in ("nummod", "nsubj", "nsubjpass") and _NOW_AFTER_OR_HAVE.match(c.right) is not None) or parse.words[i].dep == "dobj" or (parse.words[parse.words[i].head].dep == "dobj" and parse.words[i].dep == "nummod"))


#: Nothing is named behind a number that stands for what was named.
_LEFT_OUT = regexp(r" ?(?:[.,;:)–—-]|$|(?:in|since|before|so far|already|altogether|at|for|from|until|earlier|previously|on|here|there|when|of them|were|are|had|have)\b)")
#: Verbs of having, whoever has or finds what is numbered.
_HAVING = frozenset("have has had having know known find found contain contains contained yield yielded produce produced give given giving see seen name named run runs ran own owns owned operate operates operated hold holds held count counts list lists identify identified record recorded boast boasts were are been fly flies flew flying use uses used keep keeps kept serve serves".split())


def _of_the_class(claim: Claim, c: Count, parse: Parse, i: int, counts: Sequence[Count]) -> bool:
    own = singular(claim.core[0]) if claim.core else ""
    noun = singular(c.noun)
    own = own if own in _matches() or not (claim.form == "bare" and _APPOSED.search(claim.left)) else next((w for w in re.findall(r"[a-z]+", claim.left[-70:]) if w in _matches()), own)
    if own in _matches() and (noun in _matches() or (c.form == "times" and _matches()[own] & {stem(w) for w in said_of(claim, c)})):
        return _doers_alike(claim, c, parse)
    if c.form == "sum":
        return claim.form == "noun" and human(own) and claim.left.endswith((" a ", "A ")) and (_same_deed(claim, c) or (_CUSTODY.match(c.right) is not None and bool(kinship(claim.act, ("arrest", "detain", "charge")))))
    if c.form == "times" and (_it_before(claim, c, parse, i) or (claim.form == "time" and _DONE_SO.search(c.left[-30:]) and _doers_alike(claim, c, parse))):
        return True
    if c.form == "times":
        return c.number - claim.number <= 2 and _same_deed(claim, c) and not _another_does(claim, parse, i) if claim.form == "time" else own in _TRIALS and c.number == claim.number and bool(_thwarted() & {stem(w) for w in said_of(claim, c)})
    if c.more and c.number - claim.number in (0, 1) and re.match(r" others?(?:[.,;]|$| had )", c.right[:12]) and _alone(claim, c, counts):
        return claim.form == "noun" and human(own) and _doers_alike(claim, c, parse)  # "the third son that they have lost. They had already buried three others"
    if claim.form == "bare" and c.number == claim.number and claim.owner and noun and claim.left.endswith(_FOR_HIS) and _EARLIER.search(c.left[-60:]):
        return c.span.end < claim.span.start and _alone(claim, c, counts)  # "had already spent five summers there when she left for her fifth"
    if claim.form == "noun" and own in _DEATHS and ((noun == "life" and _TAKEN.search(c.left[-30:])) or (human(noun) and _KILLED.search(c.left[-30:]))):
        return c.number == claim.number or _doers_alike(claim, c, parse)
    if claim.form == "bare" and (noun or _NOW_AFTER_OR_HAVE.match(c.right)) and 0 <= claim.number - c.number <= 1 and c.span.end < claim.span.start and _alone(claim, c, counts):
        if claim.left.endswith(_BECOMING[:3]) and c.number == claim.number - 1 and _NOW_AFTER_OR_HAVE.match(c.right):
            return True  # "two governors have been removed. Roe hopes to avoid becoming the fourth"
        if c.number != claim.number or claim.owner:  # "has written six books. Her eighth will appear", "the ninth to do so"
            return bool(claim.owner and _FUTURE.search(claim.sentence.of(claim.doc.text))) or (claim.right.startswith(" to ") and (claim.right.startswith(" to do so") or _same_deed(claim, c)))
        return claim.left.endswith((" a ", *_BECOMING))  # "which has two hotels, will open a third"; "four ministers have now quit, Roe becoming the fourth"
    if noun in ("one", "other") and c.number - claim.number <= 1:
        noun = ""
        if not ({"previous", "earlier", "prior"} & set(c.modifiers) or re.match(r" (?:previous|earlier|prior)\b", c.right)):
            return False
    elif noun:
        return claim.form != "time" and own == noun and _doers_alike(claim, c, parse)
    elif _LEFT_OUT.match(c.right) is None or parse.words[i].dep not in ("dobj", "attr", "nsubj", "nsubjpass", "pobj", "ROOT", "conj", "npadvmod", "nummod"):
        return False
    if not own or (human(own) and not _same_deed(claim, c)):
        return claim.form == "bare" and bool(c.noun) and _same_deed(claim, c)
    verb = governor(parse, i)
    if not _alone(claim, c, counts):
        return False
    if c.number == claim.number and c.span.start < claim.span.start:
        return False  # "which has two, will open a third": the noun is named by the number
    if c.number == claim.number + 1 and claim.left.endswith((" a ", " an ")) and verb is not None and parse.words[verb].text.lower() in _HAVING and c.left.startswith("The ") and _EARLIER.search(c.left[-60:]):
        return not _another_does(claim, parse, i)  # "has turned up a fifth skull. The site had already yielded three"
    said = verb is not None and (parse.words[verb].text.lower() in _HAVING or light(parse.words[verb].text) or bool(kinship((*claim.act, *claim.core), said_of(claim, c))))
    return said and (c.number == claim.number or (c.number == claim.number + 1 and _doers_alike(claim, c, parse)))


_FOR_HIS = (" for his ", " for her ", " for its ", " for their ", " with his ", " with her ", " with its ", " with their ")
_DEATHS = frozenset("death fatality victim casualty".split())
_TAKEN = regexp(r"\b(?:claim(?:s|ed|ing)?|cost|tak(?:es?|en|ing)|took) (?:already |at least )?\Z")
_KILLED = regexp(r"\b(?:kill(?:s|ed|ing)?|claimed) (?:already )?\Z")
_CUSTODY = regexp(r"[^.;]{0,60}?\b(?:in (?:police )?custody|under arrest|behind bars|in jail)\b")


def _held_since(claim: Claim, c: Count) -> bool:
    """Whether people have been held since a day before that of the ordinal."""
    doc = claim.doc
    own = [r for t in doc.dates_in(claim.sentence) for r in t.readings[:1]]
    since = [r for t in doc.dates_in(c.sentence) if doc.text.endswith("since ", 0, t.span.start) or t.span.of(doc.text).startswith("since") for r in t.readings[:1]]
    return bool(own and since) and since[0].low < min(r.low for r in own)


def _alone(claim: Claim, c: Count, counts: Sequence[Count]) -> bool:
    """Whether no other number of things stands between a number and an ordinal."""
    return not any(o is not c and o.noun and o.form == "numeral" and not (o.sentence == c.sentence and o.left in ("The ", "Both ")) and min(claim.end, c.span.start) <= o.span.start < max(claim.span.start, c.span.start) for o in counts)


#: "Before Saturday's match against Hull, his 100th".
_APPOSED = regexp(r", (?:his|her|its|their) \Z")


def _it_before(claim: Claim, c: Count, parse: Parse, i: int) -> bool:
    """Whether a number counts the numbered deed by what it was done to: "raised its offer for the third time ... had improved it only once before"."""
    verb = governor(parse, i)
    if claim.form != "time" or verb is None or not _ONLY.search(c.left[-8:]) or not re.match(r"(?: times?)? (?:before|previously)\b", c.right):
        return False
    aims = [parse.words[k].text.lower() for k in parse.children(verb) if parse.words[k].dep == "dobj"]
    doers = [parse.words[k] for k in parse.children(verb) if parse.words[k].dep in ("nsubj", "nsubjpass")]
    said = claim.sentence.of(claim.doc.text)
    return aims in (["it"], ["them"]) and any(w.text.lower() in _PRONOUN or (w.tag.startswith("NN") and w.text in said) for w in doers)


#: What may fail, and be tried again.
_TRIALS = frozenset("attempt try bid effort asking".split())


@cache
def _thwarted() -> frozenset[str]:
    return frozenset(stem(verb) + particle for row in _data.rows("terms/thwarted.tsv") for verb, _, particle in [row[0].partition("+")])


@cache
def _matches() -> dict[str, frozenset[str]]:
    """What one appears in, and the verbs of appearing in it."""
    return {noun: frozenset(stem(v) for v in verbs.split("|")) for nouns, verbs in _data.rows("terms/appearances.tsv") for noun in nouns.split("|")}


def _same_deed(claim: Claim, c: Count) -> bool:
    return bool(kinship([w for w in (*claim.act, *kinds_of(claim)) if not light(w) and w not in claim.core[1:]], [w for w in said_of(claim, c) if not light(w)]))


_OPENING = regexp(r"(?P<name>[A-ZÀ-Þ][\w’'-]+)(?:, | [a-z]| [A-ZÀ-Þ][\w’'-]+[, ])")
_NO_NAME = frozenset("The A An It He She They This That These Those There In On At For But And When If His Her Its Their After Before As Last Earlier Only Just".split())


def _about_another(claim: Claim, c: Count) -> bool:
    """Whether a sentence between an ordinal and a number brings in one with another name, of whom the number may be told."""
    said = claim.sentence.of(claim.doc.text)
    between = claim.doc.sentences[claim.number + 1 : c.number]
    opening = (m["name"] for s in between if (m := _OPENING.match(claim.doc.text, s.start, s.end)) is not None)
    return any(name not in _NO_NAME and name.split("’")[0].split("'")[0] not in said for name in opening)


def _another_does(claim: Claim, parse: Parse, i: int) -> bool:
    """Whether one with a name that the ordinal's sentence has not does what a number counts."""
    said = claim.sentence.of(claim.doc.text)
    names = [parse.words[k] for k in subjects(parse, governor(parse, i)) if parse.words[k].pos == "PROPN"]
    return bool(names) and not any(w.text in said for w in names)


_DONE_SO = regexp(r"\b(?:done|did) (?:so|it|that)(?: only| just)? \Z")
_PRONOUN = frozenset("it he she they its his her their there that this".split())


def _doers_alike(claim: Claim, c: Count, parse: Parse) -> bool:
    """Whether a sentence is about whom or what the ordinal's is about: by a pronoun, by its words, or it tells what there is."""
    if c.number == claim.number:
        return True
    if (i := parse.at(c.span.start)) is not None and _another_does(claim, parse, i):
        return False
    if claim.doc.sentences[c.number].start == c.sentence.start and _OPENS.fullmatch(c.left):
        return True  # "Only two were known"
    if claim.owner and c.number == claim.number + 1 and _DESCRIBED.match(c.left):
        return True  # "his 100th ... The 33-year-old has played 97 times"
    first = [w for w in parse.words[:6] if w.text.lower() in _PRONOUN]
    said = claim.sentence.of(claim.doc.text)
    return bool(first) or any(w.tag.startswith("NN") and len(w.text) > 2 and w.text in said for w in parse.words[:8] if singular(w.text) != singular(c.noun))


_OPENS = regexp(r"(?:Only|Just|Previously|Until (?:now|then)|Hitherto|So far)(?: only| just)?,? |There (?:had|have|has) (?:so far |previously |already )?been (?:only |just )?|")
_DESCRIBED = regexp(r"The (?:[a-z0-9-]+ ){0,2}?[a-z0-9-]+(?:,? (?:aged )?\d\d,?)? (?:has|had|have)\b")
_NAMES = regexp(r"\b(?:in|at|for|against|with|from|over|to|of) (?:the )?(?P<name>[A-ZÀ-Þ][\w’'-]*|home|away|abroad)")
#: "His 100th for Hull. He has played 97 times for the club".
_THE_SAME = regexp(r"\b(?:for|at|in|with|of) (?:the (?:club|country|side|team|company|orchestra|theatre|province|county|state|city|town)|(?:his|her|their|its) (?:club|country|side|team))\b|\bthere\b")
#: Of those between whom it is: "a third war with Chad. The two countries have fought three".
_THE_TWO = ("The two ", "The sides ", "They ")
#: "The third death in an outbreak that had already claimed three lives".
_IN_ONE_THAT = regexp(r" in an? (?:[a-z-]+ )?[a-z]+ (?:that|which)\b")
_MONTHS = regexp(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun)")
_SPAN = regexp(r"^(?: [a-z-]+){0,2} (?:in|since|during|this|over|for|of|from|within) (?:the )?(?:last |past |first )?(?:\d|[a-z]+ (?:years|months|weeks|days|seasons|games|matches)|[a-z]* ?(?:year|season|month|week|term|century|decade|campaign|summer|winter)\b|[A-Z][a-z]+ \d{4}|[A-Z][a-z]+day\b)")


def _narrower(claim: Claim, c: Count) -> str:
    """Which of an ordinal and a number counts less than the other: "count", "ordinal", "both", or "" where they count alike."""
    doc = claim.doc
    inner = {w.text.lower() for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("JJ", "NN", "VB"))} if claim.noun is not None and claim.form == "noun" else set()
    inner -= {"new", "further", "record", "such", "known"}
    mods = {m.lower() for m in c.modifiers} - {"previous", "earlier", "prior", "other", "only", "such", "just", "new"} if c.noun and c.form == "numeral" else inner
    said, told = claim.sentence.of(doc.text), c.sentence.of(doc.text)
    after = re.split(r"[;:.]|, | since (?:he|she|it|they|[a-z]+ing)\b", c.right)[0]
    ours = {m["name"] for m in _NAMES.finditer(tail(claim)) if not _MONTHS.match(m["name"])} if not _THE_SAME.search(after) and not c.left.startswith(_THE_TWO) else set()
    theirs = {m["name"] for m in _NAMES.finditer(after) if not _MONTHS.match(m["name"])}
    timed = scope(claim, doc.metadata.date).kind not in ("open", "ever") or (SCOPED.match(claim.right) is not None and not (c.number == claim.number and _IN_ONE_THAT.match(claim.right)))
    count_timed = _SPAN.match(c.right) is not None
    if claim.core[:1] in (("cap",), ("international",)):
        theirs = set()  # "her 100th cap ... has played 96 times for Wales"
    if c.form == "times" and c.number != claim.number and claim.noun is not None and claim.form == "noun":
        ours |= {w.text for w in claim.parse.words[claim.at + 1 : claim.noun] if w.text[0].isupper()}
    ordinal = bool(inner - mods) or any(name not in told for name in ours) or (timed and not count_timed)
    count = bool(mods - inner) or any(name not in said for name in theirs) or (count_timed and not timed)
    return "both" if (ordinal and count) or (timed and count_timed) else "ordinal" if ordinal else "count" if count else ""


READINGS = (by_the_ledger,)
