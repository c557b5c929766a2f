"""Dated events of stories whose order nature fixes: arrested before sentenced, sailed before docked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.checks import _data
from newslint.checks.dates import _scripts
from newslint.checks.dates._passages import Passage
from newslint.checks.dates._verbs import of_kind
from newslint.regexp import regexp

#: The pluperfect: "had not yet sunk", "as he had on June 3", but not "had surgery".
HAD = regexp(rf"\b(?:had|’d|'d)(?= (?:(?:not|never|only|also|already|just|first|long|since|once|even|yet|last|both|all|\w+ly|been) )*(?:\w+ed|on|in|been (?:an?|the)|{'|'.join(sorted(of_kind('participle')))})\b)")
#: A day that something is for, or the last of a stretch: "the year ended Dec. 31".
FOR_A_DAY = regexp(r"\b(?:(?:for|until|till|to|due|through|since|from|of)(?: the)?|(?:year|quarter|half|months?|weeks?|period)(?: \w+)? (?:ended|ending)(?: on)?) $")

#: "Did not clear the assembly until September 6": that day it did.
NOT_UNTIL = regexp(r"\b(?:not|never|n[’']t)\b[^.;:]* until (?:the )?$", re.IGNORECASE)

#: "A widower since 2004", "missing since June 3": a state that began that day.
STATE_SINCE = regexp(
    r"\b(?:widow(?:er|ed)?|missing|trapped|closed|shut|divorced|married|jailed|held|detained|retired|separated|suspended|(?:in|on|under|out of) [a-z]+) since (?:the )?$",
    re.IGNORECASE,
)

#: What parts a date from the words it belongs to: "left Leeds, the end of his tour, on", "shortly after".
_DATED_BY = regexp(r", (?:the|an?|his|her|its|their|one of|then|now) (?![^,]*\b(?:after|before|until|since|when|once)\b)[^,]{2,60}(?=, (?:on|in|at|by)? ?(?:the )?$)|\b(?:shortly|soon|just|right|immediately) (?:after|before) $")

_SAID = regexp(r", (?:[\w’.-]+ ){1,5}(?:said|says|testified|recalled|told (?:the |a )?\w+)(?=, )|, according to [^,]{3,40}(?=, )")


#: What says only which place is meant: "was last seen outside the bar where she worked on".
_WHERE_ONE_LIVES = regexp(r" where (?:s?he|they|it|his \w+|her \w+|[A-Z][\w’-]+) (?:had (?:been )?|was |were )?(?:work|liv|stay|stud|teach|train|serv|board|shop|rent|own)[a-z]*(?: (?:as|for|with|at) [^,;]{2,30})?(?= (?:on|in|at|by|early on|late on)(?: the)? $)")


class Event(NamedTuple):
    """A stage of a story with its time: the stages that its words may be of, and where the words stand."""

    at: int
    stages: frozenset[str]
    start: int
    end: int
    clause: tuple[int, int]


_IN_A = regexp(r"(?: \w+)? (?:in|of|during|by|from|at|for|over|to|with|into|after|about|against|in connection with|in relation to|on (?:suspicion|charges|a charge) of) (?:(?:an?|the|his|her|its|their) )?(?:[\w-]+ )?")
#: "The fire at the hotel in Leeds began".
_BOUND_OF = regexp(r"(?: (?:in|at|on|of|near|off|outside|between|over|against|by|for|from|with|to) [^,;]{2,50})?(?: (?!and\b|or\b|but\b)\w{1,10}){0,2} ?")
#: "The divorce was granted": what befell a thing is told by its noun.
_BEFELL = regexp(r"(?:granted|made|given|held|performed|carried out|conducted|finali[sz]ed|(?:was |were )?(?:announced|received|issued|published|ordered|lodged|filed|reported|confirmed|declared|set|completed|finished|appeared))\b")
#: "Was last seen alive leaving her flat": the day of both.
_DOING = regexp(r"(?!during\b)[a-z]{2,}ing\b")
GOES_ON = regexp(r" (?:[\w’]+ ){0,3}(?<!after )(?<!before )(?<!since )(?<!by )(?<!of )(?<!for )(?<!with )(?<!without )")
_CUT = regexp(r"[.;:!?—\n]+\s")
_SUBORDINATE = regexp(r"\b(?:after|before|following|until|while|when|ahead of|prior to|since)\b")
#: A date between these belongs to the noun: "in June 3 bombings were".
_OF_A_NOUN = (regexp(r"\b(?:in|of|over|for|with|from|after|before|to) ?$"), regexp(r" (?!and\b|or\b|but\b)[\w-]+(?: (?:was|were|had|has|that|which|in|at|of|on|and)\b|[,.;])"))
#: Stages that "the June 3 ..." may name.
_NOUNS = frozenset(("crime", "disaster", "verdict", "final", "semi-final", "trial", "arrest", "war", "peace"))
_FRONTED = regexp(r"(?:^|[.;:!?”\",] |\n|\band |\bbut |\bthen )\s*(?:It was )?(?:not |only )?(?:[Uu]ntil|[Oo]n|[Ii]n|[Bb]ack in|[Ll]ate on|[Ee]arly on|[Aa]t|[Bb]y)?(?: the)?\s*$")
_ASIDE = regexp(r", (?:which|who|whose|where)\b")
_AND_ON = regexp(r"[,;] (?:and|but|while|then) (?:on|in|at|by)(?: the)? $")
_SUBJECT = regexp(r",? (?!and\b|or\b|but\b|when\b|to\b)[\w’-]+ ")
_ITS = regexp(r" (?:(?:an?|the|his|her|its|their) )?(?:[\w-]+ )?")
_PLANNED = regexp(
    r"\b(?:(?<!fell )(?<!came )due|scheduled|supposed|expected|plan(?:ned|s)? (?:to|for)|hop(?:ed|es)|meant|was to|were to|had been set|not|never|n[’']t|without|failed|deadline|would|agreed to)\b"
)


@cache
def other_case() -> re.Pattern[str]:
    """Words that give a step to another case (`rules/terms/other-case.tsv`), with the determiners and adverbs that do so."""
    named = _data.either(w for _, words in _data.rows("terms/other-case.tsv") for w in words.split())
    return regexp(
        rf"\b(?:again|another|(?:second|third|fourth)(?! (?:floors?|store?y|deck|row|street|avenue|ward|lap|hole|inning|quarter|half|degree|day|night|hour)\b)|other|others|different|separate|unrelated|{named}|twin(?!-)|latest|an? new|new (?:one|ones)|also|next|similar|previous|previously|earlier|former|formerly|"
        r"the old|old one|the original|his new|her new|their new|its new|re-\w+|reopen\w*|each|every|annual|both|first \w+ (?:was|were))\b",
        re.IGNORECASE,
    )


@cache
def bystander() -> re.Pattern[str]:
    """Words of these that tell who else has to do with it, where they stand behind the verb: "founded with two fellow students", "sold to a rival"."""
    named = _data.either(w for kind, words in _data.rows("terms/other-case.tsv") if kind == "bystander" for w in words.split())
    return regexp(rf"\b(?:{named}|(?:his|her|their|its) new|an? new|latest)\b", re.IGNORECASE)


def another_behind(words: str) -> bool:
    """Whether the words behind a stage give it to another case."""
    return any(not (bystander().match(words, m.start()) and _WITH_WHOM.search(words, 0, m.start())) for m in other_case().finditer(words))


_WITH_WHOM = regexp(r"\b(?:to|by|with|from|for|against)\b(?: [\w’-]+){0,3} $")


#: "Holm, 34, drowned": the subject by name.
_NAMED = regexp(r"\s*(?:[A-Z][\w’.-]+ )*([A-Z][\w’-]+)(?:, \d{1,3},|,)? ?$")


def named_again(told: str, head: str) -> bool:
    """Whether the head of a clause is its subject alone, by a name that was told before."""
    named = _NAMED.match(head)
    return named is not None and named[1] in told


ACCORD = regexp(r"\b(?:treat(?:y|ies)|accords?|agreements?|pacts?|protocols?|conventions?)\b", re.IGNORECASE)
#: Hours can be compared only where both are of one day.
SAME_DAY = regexp(r"\b(?:that|the) (?:very )?same \w+\b|\b(?:later|earlier) that \w+|\bon the day\b|\bthat (?:day|morning|afternoon|evening)\b", re.IGNORECASE)
PRONOUN = regexp(r"\b(?:he|she|it|they|him|her|them|his|its|their|there|who|which)\b", re.IGNORECASE)
KIN = regexp(r"\b(?:parents?|father|mother|wife|husband|son|daughter|brother|sister|grand\w+|uncle|aunt|cousin|child|children|widow)(?:’s|'s|’|')?\b", re.IGNORECASE)
_OF_LIVES = frozenset(("birth", "death", "wedding", "divorce", "burial", "career"))


def of_kin(text: str, a: Event, b: Event) -> bool:
    """Whether the second of two steps of lives is a relative's: "born in 1967, he kept the medals of his grandfather, who died in 1965"."""
    return bool(a.stages & _OF_LIVES and b.stages & _OF_LIVES and KIN.search(_KIN_SAID.sub(",", text[a.end : b.start])) and not _OWN_DEED.search(text, a.end, b.start))


_DEATH = frozenset(("death", "burial", "carcass"))
#: "A pupil of Ada Holt, who".
OF_SOMEBODY = regexp(r"\b(?:of|to|for|by|with) (?:[\w’.-]+ ){0,4}[\w’-]+, who (?:\w+ )?$")


def outlived(text: str, a: Event, b: Event, forward: bool) -> bool:
    """Whether a death is told of somebody beside the one who goes on: "a pupil of Ada Holt, who died in 1965, opened a school in 1967"."""
    return not forward and bool(a.stages & _DEATH) and text[a.at + 1 : a.at + 2] == "," and OF_SOMEBODY.search(text, 0, a.start) is not None


#: Whoever tells it, and beside whom: "died on Oct. 17, her daughter said", "buried beside her husband".
_KIN_SAID = regexp(r", (?:his|her|their) [\w ]{3,30}? (?:said|says|told [^,.;]{3,30})\b| (?:beside|next to|alongside) (?:his|her|their) (?:late |first |second )?(?:parents?|father|mother|wife|husband|son|daughter|brother|sister|child|children)\b")
#: "They had a daughter and divorced in".
_OWN_DEED = regexp(r"[.!?] (?:He|She|They) [^.,;]*\b(?:and|but|then) $")


_COMMON = frozenset("with from that this have been were their there about which would could after before police said when where they company people city".split())


#: How far a telling may reach that begins right behind its time: "on June 3 found the former director of the bank guilty".
_TELLING = 90


def events(p: Passage, i: int) -> Iterator[Event]:
    """The event that a time is of: told by the last words of its clause before it, or after it where only a preposition stands before."""
    text = p.text
    whole = i  # "at noon on Wednesday, May 8" is one time
    for j in sorted((j for j in p.at if j < i), reverse=True):
        if not re.fullmatch(r",? ?(?:on |of |at |in )?(?:the )?", text[j + 1 : whole]):
            break
        whole = j
    floor = max([m.end() for m in _CUT.finditer(text, 0, whole)] + [j + 1 for j in p.at if j < whole] + [0])
    left = text[floor:whole]
    and_on = _AND_ON.search(left) is not None and _SUBJECT.match(text, i + 1) is not None
    if and_on:
        left = ""  # "On June 3, the climber went missing, and on June 9 he was found"
    late = NOT_UNTIL.search(left) or STATE_SINCE.search(left)
    left = _WHERE_ONE_LIVES.sub(lambda m: " " * len(m[0]), _SAID.sub(lambda m: " " * len(m[0]), left))
    left = _DATED_BY.sub("", left) if not late else left[: left.rfind(" until " if " until " in left[-12:] else " since ")]
    ceiling = min([m.start() for m in _CUT.finditer(text, i)] + [j for j in p.at if j > i] + [len(text)])
    right = text[i + 1 : ceiling]
    noun = re.match(r"(?:’s|'s)? (?:[\w-]+ )?[\w-]+", right)
    found: list[tuple[int, int, str]] = []
    if noun and (re.search(r"\b(?:the|a|an|his|her|its|their|’s|'s) $", left) or (_OF_A_NOUN[0].search(left) and _OF_A_NOUN[1].match(right))):
        found = [(a + i + 1, b + i + 1, n) for a, b, n in _scripts.hits(noun[0]) if n in _NOUNS]
    if not found:
        cut = max([m.end() for m in _SUBORDINATE.finditer(left)] + [0])
        found = [(a + floor + cut, b + floor + cut, n) for a, b, n in _scripts.hits(left[cut:])]
        last = min((start for start, end, _ in found if end == max(h[1] for h in found)), default=0)
        earlier = [h for h in found if h[1] <= last]
        if earlier:
            near = max(h[1] for h in earlier)
            # "The inquest opened", "voting closed": what began or ended is told by the word before; "was lost in a storm": the verb says it.
            bound = _BOUND_OF.fullmatch(text, near, last) and ({n for s, _, n in found if s == last} <= _scripts.kind("bound") or _BEFELL.match(text, last))
            if bound or _IN_A.fullmatch(text, near, last) or (_DOING.match(text, last) and GOES_ON.fullmatch(text, near, last)):
                last = min(h[0] for h in earlier if h[1] == near)
        found = [h for h in found if h[1] > last]
    if not found:
        direct = [(a + i + 1, b + i + 1, n) for a, b, n in _scripts.hits(right[:_TELLING]) if a < 2]
        found = [h for h in direct if h[0] == direct[0][0]]
    if not found and (and_on or _FRONTED.search(text[max(floor - 2, 0) : whole])):
        aside = _ASIDE.search(right)
        found = [(a + i + 1, b + i + 1, n) for a, b, n in _scripts.hits(right[: aside.start()] if aside else right)]
        first = min((start for start, _, _ in found), default=0)
        near = max((end for start, end, _ in found if start == first), default=0)
        found = [h for h in found if h[0] == first or (h[0] >= near and _ITS.fullmatch(text, near, h[0]))]  # "the jury returned its verdict"
    if not found:
        return
    start, end = min(h[0] for h in found), max(h[1] for h in found)
    if end <= i and _ANOTHER_VERB.search(text, end, i):
        return
    comma = re.search(r"[,;]|\b(?:and|but|then|who|which|before|after)\b", text[max(i, end) : ceiling])
    a, b = min(floor, start), max(i, end) + comma.start() if comma else max(ceiling, end)
    for_a_day = FOR_A_DAY.search(text, max(i - 30, 0), i) and not text[:i].endswith((" of ", " of the "))
    if not late and (_PLANNED.search(text, max(a, start - 40), end) or for_a_day):
        return
    yield Event(i, frozenset(h[2] for h in found), start, end, (a, b))


#: "Was held for murder and will be tried on": the day of the other verb.
_ANOTHER_VERB = regexp(r"\b(?:and|but) (?:(?:he|she|it|they|who|which) )?(?:will|would|is|are|was|were|has|have|had|may|could|can|must)\b")
#: "They set out for that ascent on": of what was told.
_THAT = regexp(r"\b(?:that|those|these|this|the same) (?:[a-z]+ )?(?!day|night|week|month|year|morning|time)[a-z]{4,}")
BACK_AGAIN = regexp(r"\b(?:had|having|who|which|whose|after|following|since)\b|\b(?:the|his|her|its|their|that|this|whose|’s|'s) (?:[\w-]+ )?$")


#: Stages that a thing named once goes through once.
_OF_ONE_THING = frozenset(("start", "bill", "passage", "signing", "ratification", "building", "founding", "proclamation"))
_IT_WAS_FOUNDED = regexp(r"\s*It (?:was|had been) (?:first )?(?:formed|founded|established|set up|created|built|incorporated)")


_OF_ITS_SUBJECT = regexp(r"(?<!\bafter)(?<!\bsince),? (?:which|that) ")
#: "Filed a complaint against a permit granted on": what is fought came first.
AGAINST_IT = regexp(r"\b(?:against|over) (?:an?|the|his|her|its|their) (?:[\w-]+ ){0,3}$")


def looking_back(text: str, a: Event, b: Event, early: set[str]) -> bool:
    """Whether the second event told is the earlier stage of the same story, and no new story of the same kind."""
    if BACK_AGAIN.search(text[max(b.clause[0], a.at + 1) : b.start]) or HAD.search(text, max(b.clause[0], a.at + 1), b.end):
        return True
    if AGAINST_IT.search(text, a.at + 1, b.start):
        return True
    if _THAT.search(text[b.clause[0] : b.at]):
        return True
    if re.search(r" (?:that|which|who|its|his|her|their|it|them)(?: |$)", text[b.start : b.end]):
        return True  # "ending a strike that began on Feb. 19", "Work on its foundations started"
    if a.stages & _scripts.kind("ends"):
        return False
    if re.search(r"[.;!?\n]", text[a.at : b.start]):
        if "purchase" in early and re.match(r" (?:it|them)\b(?! back)", text[b.end :]):
            return True
        if a.stages & _scripts.kind("held"):
            early = early - {"arrest"}
        return not early & _scripts.kind("anew") or _IT_WAS_FOUNDED.match(text[b.clause[0] : b.end]) is not None
    if early <= _OF_ONE_THING and _OF_ITS_SUBJECT.search(text, max(a.start - 12, 0), a.end) and re.fullmatch(r",? (?:was |were |had )?", text[a.at + 1 : b.start]):
        return True  # "the strike, which ended on May 12, began on May 30", "the truce that took effect on May 9 was announced on"
    return bool(early & _scripts.kind("once"))


def shared(text: str, a: Event, b: Event) -> set[str]:
    """The stems that two clauses have in common."""
    one, two = ({w.lower()[:5] for w in re.findall(r"[A-Za-z][\w’-]{3,}", text[e.clause[0] : e.clause[1]]) if w.lower() not in _COMMON} for e in (a, b))
    return one & two


#: "And was divorced", "and made its debut", and not "and closed one in Leeds".
_ON_WITH = regexp(r",? (?:and|but|then)(?: (?:was|were|had|been|then|later|finally|eventually|also|only|first|\w+ly|made|gave|won|got|took))* ?")
_NEW_OBJECT = regexp(r"[a-z ]*\b(?:an?|one|another|two|three|four|five|\d+) ")
_BACK = regexp(r" (?:it|them) back\b")


def goes_on(text: str, a: Event, b: Event) -> bool:
    """Whether the second step told is of the subject of the first one, and of nothing new."""
    return _ON_WITH.fullmatch(text, a.at + 1, b.start) is not None and not _NEW_OBJECT.match(text, b.end, max(b.at, b.end))


def anew(text: str, a: Event, b: Event, early: set[str]) -> bool:
    """Whether the earlier stage told second is a second turn: "was shut on May 5 and opened on May 12", "sold the bell in 1921 and bought it back in 1950"."""
    if early & {"purchase", "acquisition"} and re.search(r"[.;!?\n]", text[a.at : b.start]) and not PRONOUN.match(text[b.clause[0] : b.start].lstrip()) and not HAD.search(text, max(b.clause[0], a.at + 1), b.end):
        return True  # "was sold in 1940. The museum bought it in 1951": the next owner
    return (goes_on(text, a, b) and early <= _scripts.kind("anew")) or _BACK.search(text, b.start, max(b.end, b.at)) is not None
