"""Every two dated events of a passage, with all that says which of them a text puts first.

Words say it ("after the collapse on 14 June", "a recall, ordered on Feb. 2, follows complaints", "Before boarding they were taken, on May 14,
..."), the pluperfect ("It had sailed on June 3"), counting ("the first, on June 9; the second, on June 3") and the stages of stories (arrested
before sentenced). Each sign says that one of the two came first; those that the dates bear out speak against the others. Nothing decides
alone: what was found is weighed (`_order_evidence`).
"""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks._happenings import kind_of
from newslint.checks.dates._constructions import IN_ASIDE, STOP, Sign, constructions
from newslint.checks.dates._lives import lived
from newslint.checks.dates._narrated import tells
from newslint.checks.dates._passages import DATE, LONGEST, OTHER, TIME, TOLD, WHEN, Passage, masked, sort_of
from newslint.checks.dates._rescheduled import moved
from newslint.checks.dates._scripts import hits, in_order
from newslint.checks.dates._sequence import contradicts
from newslint.checks.dates._stories import AGAINST_IT, BACK_AGAIN, HAD, NOT_UNTIL, STATE_SINCE, Event, events
from newslint.checks.dates._told_above import above
from newslint.checks.dates._verbs import of_kind
from newslint.checks.dates._weekdays_apart import apart
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Words that order two events, by what they say of the event on their right: it came first ("back") or last ("on").
CUES: dict[str, tuple[str, str]] = {
    "after": ("back", r"after(?!,| which\b)|once|in the (?:wake|aftermath) of|on the heels of|subsequent to|upon"),
    "following": ("back", r"following(?! which\b)|on the back of"),
    "follows": ("back", rf"follows|followed(?! by| (?:\w+ly |soon )?(?:on|in|at) (?:the )?[{DATE}{TIME}])|c(?:ame|omes) (?:\w+ )?(?:after|on top of)|grew out of|stem(?:s|med) from|ar(?:ose|ises) from|(?:came|was|were|is|are) (?:as )?(?:an?|the) (?:\w+ )?(?:result|consequence|outcome|upshot) of|(?:was|were|is|are|came) (?:prompted|triggered|sparked|set off|caused|brought on) by|(?:was|were|is|are|came) preceded by"),
    "having": ("back", r"having"),
    "because": ("back", r"in (?:response|reply|reaction|answer) to|(?:a|an|the) (?:response|reply|reaction|answer|sequel) to|because of|as a result of|prompted by|triggered by|sparked by|set off by|caused by|acting on|on the strength of|based on|thanks to|in retaliation for|in revenge for|to mark|in protest (?:at|against|over)|in connection with|over the|learned of|heard (?:how|that)|citing|blaming|mourning|marking|avenging|reversing|overturning|undoing|revoking|quashing|upholding|commemorating"),
    "over": ("back", r"over|for|with(?= [a-z]+ing )|about|against|into|on suspicion of|on (?:a charge|charges) of|accus(?:ed|ing)(?: (?:him|her|them))? of|suspected of|condemn(?:ed|ing)|deplor(?:ed|ing)|denounc(?:ed|ing)|mourn(?:ed|ing)|investigat(?:ed|ing)"),
    "since": ("back", r"since"),
    "before": ("on", r"before(?!,)|prior to|ahead of|in advance of|(?:on )?the eve of|in the (?:run-?|lead-?|(?:hours|days|weeks|months|years) leading )up to|on the eve of|by the time"),
    "until": ("on", r"(?:right |all the way )?up (?:to|until)|until|till|as late as"),
    "led": ("on", rf"(?:(?:was|were|is) )?followed by|culminated in|(?<!was )(?<!were )preceded(?! by)|leading (?:\w+ )?to|resulting in|prompting|triggering|sparking|gave rise to|(?<![a-z] that )(?<![a-z] which )led (?:\w+ )?to|paved the way for|gave way to|set the stage for|resulted in|brought about|(?:prompted|triggered|sparked)(?! by)|(?<=[{DATE}{TIME}] )(?:set off|touched off|caused|provoked|unleashed|ignited|forced)(?! by)"),
    "then": ("on", r"then|later(?! than\b)|followed(?= (?:(?:on|in|at|soon|later|shortly)\b|(?:an?|the next|\w+) (?:day|week|month|year|hour)s?\b))|went on to|in turn|the (?:next|following) (?:day|night|morning|evening|week|month|year)|afterwards?|after (?:that|which)|following which|whereupon|subsequently|thereafter|eventually|in the end|finally|next|as a (?:direct )?(?:result|consequence)(?! of)|in response(?! to)|consequently|only to(?= (?:be|find|see|lose|discover)\b)"),
    "earlier": ("back", r"earlier(?! than\b)|the (?:day|night|morning|evening|week|month|year) before(?=,| on\b| in\b)|(?:before|prior to) that|before(?=, (?:on|in|at)\b)|beforehand|previously"),
    "that": ("back", r"(?<=[a-z] )(?:that|which)(?= (?!(?:soon |shortly )?follow(?:s|ed)\b|day|night|morning|evening|afternoon|he |she |it |they )[a-z])|(?:from|by|to) (?:an? |the |its |his |her )?(?:[\w-]+ ){1,3},? who(?= )"),
}  # fmt: skip
#: Of these the event that they order is the side event.
_MAIN_FIRST = frozenset(("after", "following", "follows", "because", "before", "until", "since", "having", "over"))
_CUE = {name: (way, regexp(rf"(?<![\w’'-])(?:{text})(?![\w’'-])", re.IGNORECASE)) for name, (way, text) in CUES.items()}
#: "Returned after 62 years": no event.
_SO_LONG = regexp(
    r" (?:an? |about |some |almost |nearly |over |more than |just |only )*[\w.-]+(?: and a half)? (?:[a-z]+ )?(?:minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|seasons?)\b(?! (?:after|before|since|later|earlier|ago))"
)
#: "And, after calling at Leeds on June 9, reached Hull": ordered with what follows.
_OF_WHAT_FOLLOWS = regexp(r"\b(?:and|but|then), $")
#: "After all", "after dark", "before the court", "look after".
_NO_CUE = regexp(
    r"(?:after|once|before|following|next|since|prior to)(?: (?:extra time|overtime|penalties|a (?:penalty )?shoot-?out|a replay|a play-?off|a tie-?break)\b| th(?:at|is),| all\b| school\b| hours\b| (?:it|them|him|her)(?=[,.])| dark\b| midnight\b| another\b|-| (?:a|the|every) (?:week|day|year|month)\b)|before(?: (?:the |a |an |his |her |its |their )?(?:[\w-]+ ){0,2}?(?:court|judges?|jury|magistrates?|committee|panel|tribunal|cameras|crowds?)\b(?! (?:\w+ed|met|was|were|had|sat)\b))",
    re.IGNORECASE,
)
#: "For remarks he made on June 9": what an act answers has been done.
_DONE = regexp(
    r" (?:[\w’'-]+ ){1,7}?(?:\w+ed|made|held|taken|given|sent|written|wrote|said|told|seen|found|stolen|paid|sold|set|shot|won|lost|cut|broke out|began|took place|match|game|crash|fire|attack|deaths?) (?:[a-z]+ ){0,3}?(?:on|in|of) (?:the )?$"
)
_ANSWERED = regexp(
    r"\b(?:apolog\w+|fined?|banned|thank\w*|sued|jailed|arrested|punish\w+|sack\w*|fired|prais\w+|honou?r\w*|critici[sz]\w+|condemn\w+|charged|suspended|sentenced|disciplined|reprimanded|awarded|prize|medal|knighted|decorated|convicted|wanted|struck off|barred|expelled|stripped|censured|cautioned|hanged|executed|indicted|pardoned|rebuked|compensated|arraigned|impeached|sanctioned|lauded|blamed|docked|court-martialled)\b",
    re.IGNORECASE,
)
#: "A raid on a jeweller's shop on June 9": a misdeed or a mishap, then where it happened.
_WHERE = regexp(r" (?:(?:an?|the|his|her|its|their|[A-Z][\w-]+[’']s) )?(?:[\w-]+ ){0,2}?([a-z-]+)(?: (?:at|in|on|of|near|outside|against|that|which) [^,;.]{2,50}?)?(?:, which [^,;.]{2,40}?)? (?:on|in|of) (?:the )?$")


#: "On suspicion of robbing a shop in Leeds on": the misdeed that somebody is suspected of, unless it is one to come.
_MISDEED = regexp(r" (?:having )?(?!(?:planning|plotting|conspiring|threatening|preparing|trying|attempting|intending|refusing|declining|agreeing|seeking|offering|promising|calling|urging|wanting|being|having)\b)[a-z]+ing (?:[^,;.]{2,80} )?(?:on|in) (?:the )?")


#: Words before "for stealing a car on", "with causing a crash on".
_PUNISHED = regexp(r"\b(?:charged|indicted|jailed|fined|sentenced|convicted|arrested|held|detained|suspended|sacked|fired|dismissed|banned|expelled|disqualified|disciplined|reprimanded|sued|executed|hanged|imprisoned|court-martialled)\b[^,;]*$")


def _happened_there(text: str) -> bool:
    """Whether some words up to a time name what went wrong at that time."""
    m = _WHERE.match(text)
    return m is not None and (kind_of(m[1]) == "mishap" or "crime" in {name for _, _, name in hits(m[1])})


#: "Set off a landslide that buried a village on": what the clause tells came of it.
_CAUSED = regexp(r"(?<!\bwith )(?<!\bof )(?<!\bfor )\b(?:set off|touched off|caus(?:ed|ing)|trigger(?:ed|ing)|spark(?:ed|ing)|unleash(?:ed|ing)|provok(?:ed|ing)|led to|leading to|ended (?:in|with)|began|started|created|producing|produced|signed) (?:an?|the) [^,;.]*$")
_NO_CUE_BEFORE = regexp(r"\b(?:look(?:s|ed|ing)?|named|called|sought|modell?ed|go|went|take|takes|took|hand|handed|handing|turned|knocked|signed|glossed|watched) $", re.IGNORECASE)
_FRONT = regexp(
    r"(?:^|[.;:!?”\")] |, (?:and|but|so) |— |\n)(?:It was )?(?:Only |Just |Not long |Shortly |Soon |Even |But |And |(?:(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|several|few|many|some|just|only|nearly|about|almost|over|\d+) ){1,3}(?:days?|weeks?|months?|years?|hours?) )?$",
    re.IGNORECASE,
)
#: "St. Ives", "Gov. Holt": no stop, so that it becomes a character of words.
_NO_STOP = regexp(r"(?<=\b[A-Z])\. (?=[A-Z])|(?<=\b[A-Z][a-z])\. (?=[A-Z])|(?<=\b[A-Z][a-z][a-z])\. (?=[A-Z])|(?<=\bCapt)\. (?=[A-Z])|(?<=\b[Vv]s)\. ")
_STOPPED = regexp(r"[.!?:][”\"’)]*$")
#: Between a word of order and its event: what gives the date to another event, or makes it a plan.
_OTHER_READING = regexp(
    r", (?:who|which|whose|where|when|and|but|then)\b|[;:—()]|\b(?:until|till|before|since|will|would|could|due|scheduled|planned|expected|to host|bid|years of|starts|begins|opens|comes|takes|ends|closes|goes|one another|another,|(?:was|were|is|are) to)\b",
    re.IGNORECASE,
)
_OTHER_GAP = regexp(r"[;:()]|\b(?:until|till|since|will|would|could|due|scheduled|expected|when|while|whose|and again|not|never|n[’']t)\b|\b(?:said|says|told \w+|announced|added) $", re.IGNORECASE)
#: "17,400, after 11,200 in 2021 and 900 in 2015": a row of figures, all of them behind the word.
_FIGURE = regexp(r"(?: [a-z-]+)?(?: [a-z-]+ of)? [$€£¥]?\d[\d.,]*[a-z]{0,2}(?: [\w%-]+){0,3} (?:in|on) (?:the )?")
_FIGURE_TOO = regexp(r",? and [$€£¥]?\d[\d.,]*[a-z]{0,2}(?: [\w%-]+){0,3} (?:in|on) (?:the )?")
#: "After the fire, which broke out on May 4": the date is the fire's.
_OF_THE_NOUN = regexp(r"^( (?:the|an?|his|her|its|their) (?:[\w’'-]+ ){0,2}[\w-]+(?: (?:on|in|at|of|near) (?:the |an? )?[\w-]+)?), (?:which|who)\b")
_ASIDE = regexp(r", (?:who|which|whose|where) [^,;.]*,(?= )")
#: "The curfew, imposed on May 1 after floods, was lifted on": the day behind the aside is no longer that of what came after.
_ASIDE_OPENS = regexp(rf"(?:,? (?:who|which|that)|, (?:[a-z]+ed|[a-z]+n|{'|'.join(sorted(of_kind('participle')))})) [^,;.]*$")
_ASIDE_CLOSES = regexp(r"[^,;.]{2,60}, (?:[^,;.]{2,60}, )?(?:\w+ly )?(?:was|were|is|are|has|have|had|will|[a-z]+ed|" + "|".join(sorted(of_kind("participle"))) + r")\b")
#: "Who was fined on May 1 over a horse’s death was cleared on": behind these stands no clause that the verb could be of.
_OF_NOUNS = frozenset(("because", "over", "following"))
_ITS_MAIN_VERB = regexp(r"(?: (?!who\b|which\b|that\b|when\b)[\w’'-]+){1,6} (?:was|were|is|are|has|had|will)\b")
#: "Ordered in 1998, five years after the fire, begun in 2001 and opened in 2006".
_OF_A_ROW = regexp(rf", (?:[a-z]+ed|{'|'.join(sorted(of_kind('participle')))}) (?:in|on|at) (?:the )?$")
_ROW_GOES_ON = regexp(rf",? and (?:[a-z]+ed|{'|'.join(sorted(of_kind('participle')))})\b")
#: The main verb behind such an aside: "Acme, founded in 1999, lost 2 million after a profit in 2006".
_CLOSED_ASIDE = regexp(r", (?:\w+ly )?(?!follow|c[ao]me)[a-z]+(?:ed|t|w|s|d|n|ve|ok)\b [^,;]*$")
_CLAUSE_OF_ITS_OWN = regexp(r"(?:[^,]{0,60},? (?:which|who|whom)|[^,]{2,60} that)\b")
#: A day ahead: "was booked for June 30", "put back from March 30".
_SET_FOR = (regexp(r"\b(?:for|due|from)(?: the)? $"), regexp(r"\b(?:for|until|till|due)(?: the)? $"))
#: "Buildings already damaged in the quake of June 3": a pluperfect without its "had".
_ALREADY = regexp(r"(?<!\bhad )\balready (?=[a-z]+(?:ed|wn|en) )")
_ORDINAL = regexp(r"\b(first|second|third|fourth|last|final|latest|initial|opening|next|other|run-?off)\b", re.IGNORECASE)
_RANK = {"initial": 1, "opening": 1, "first": 1, "second": 2, "run-off": 2, "runoff": 2, "next": 2, "other": 2, "third": 3, "fourth": 4, "last": 9, "final": 9, "latest": 9}


#: How many sentences back the last one with a time may stand: "The trial opened on June 3. Two sentences without a day. The jury found him guilty on".
_APART = 5


class Pair(NamedTuple):
    """Two times of a passage, in the order of print, that some signs put in an order against their dates."""

    p: Passage
    i: int
    j: int
    forward: bool  #: whether the text puts the first one told first
    signs: tuple[Sign, ...]
    against: tuple[Sign, ...]
    nodes: tuple[int, ...]  #: all times of the passage

    @property
    def times(self) -> tuple[TimeExpression, TimeExpression]:
        """The time that the text puts first, and the one it puts last."""
        a, b = self.p.at[self.i], self.p.at[self.j]
        first, last = (a, b) if self.forward else (b, a)
        return (first.items[0] if first.items else first), (last.items[-1] if last.items else last)

    @property
    def primary(self) -> TimeExpression:
        """The time to report: the one of the main event, where one sentence says which that is, else the later told."""
        middle = [s for s in self.signs if s.place == "middle" and s.sort in _MAIN_FIRST]
        return self.p.at[self.i if middle and not STOP.search(self.p.text, self.i, self.j) else self.j]


def pairs(doc: Document) -> Iterator[Pair]:
    """All such pairs of an article: the second time stands in a sentence, the first one there, in one of the two before, or in the last one with a time."""
    starts = [x.span.start for x in doc.dates if x.kind == "range" or sort_of(x) in DATE + TIME]
    last: list[Span] = []

    def dated(sentences: list[Span]) -> int:
        return bisect_left(starts, sentences[-1].end) - bisect_left(starts, sentences[0].start)

    for sentence in doc.sentences:
        if doc.block_at(sentence.start).kind not in TOLD or sentence.end - sentence.start > LONGEST:
            last = []
            continue
        recent = last[-_APART:]
        near = next((n for n in range(len(recent) - 1, -1, -1) if dated(recent[n:])), 0)
        last = [*recent, sentence]
        if dated([sentence]) and dated(last) > 1:
            yield from _pairs(doc, _window(doc, [*recent[min(near, max(len(recent) - 2, 0)) :], sentence]), sentence)
    for sentences, a, b, forward, sign in (*above(doc), *apart(doc), *moved(doc)):
        p = _window(doc, sentences, DATE + TIME + OTHER + WHEN)
        places = [next((k for k, x in p.at.items() if x.span == each.span), None) for each in (a, b)]
        if places[0] is not None and places[1] is not None:
            yield Pair(p, places[0], places[1], forward, (sign,), (), tuple(sorted(p.at)))


def _window(doc: Document, sentences: list[Span], sorts: str = DATE + TIME + OTHER) -> Passage:
    """Some sentences as one passage; a stop that belongs to "a.m." ends its sentence too."""
    text = ""
    at: dict[int, TimeExpression] = {}
    for span in sentences:
        p = masked(doc, span, sorts, spoken=True)
        at |= {len(text) + i: x for i, x in p.at.items()}
        words = _NO_STOP.sub("ꞏ ", p.text.rstrip())
        text += (words if _STOPPED.search(words) else words + ".") + " "
    return Passage(text, at, Span(sentences[0].start, sentences[-1].end))


def _pairs(doc: Document, p: Passage, sentence: Span) -> Iterator[Pair]:
    nodes = tuple(i for i in sorted(p.at) if (p.text[i] in DATE + TIME and (p.at[i].year or p.at[i].kind not in ("season", "quarter"))) or (p.at[i].kind == "range" and p.at[i].items))
    told: dict[int, list[Event]] | None = None
    for n, j in enumerate(nodes):
        if p.at[j].span.start < sentence.start:
            continue
        for i in nodes[max(n - 5, 0) : n]:
            a, b = _this_year(_happened(p, i), _happened(p, j), doc.metadata.date)
            if (p.text[i] == TIME) != (p.text[j] == TIME):
                continue
            forward = contradicts(a.items[0] if a.items else a, b.items[-1] if b.items else b)
            if not forward and not contradicts(b.items[0] if b.items else b, a.items[-1] if a.items else a):
                continue
            if told is None:
                told = {k: list(events(p, k)) for k in nodes}
            found = [*_signs(p, i, j, told), *_verbs_of_one(doc, p, i, j)]
            signs = tuple(s for way, s in found if way == forward)
            against = tuple(s for way, s in found if way != forward and s.sort not in ("that", "over"))
            if signs:
                yield Pair(p, i, j, forward, signs, against, nodes)


def _happened(p: Passage, k: int) -> TimeExpression:
    """A time; one until which something did not happen is the day it did, one since which a state lasts the day it began."""
    x = p.at[k]
    each = {"until": NOT_UNTIL, "since": STATE_SINCE}.get(x.bounds or "")
    told = (each is not None and each.search(p.text[:k]) is not None) or (x.bounds in ("until", "since") and p.text.startswith(", when ", k + 1))
    return x._replace(bounds=None) if told else x


#: Two days without a year are no further back than this: of the same half year, whatever is between them.
_NO_DOUBT = 150


def of_one_half_year(a: TimeExpression, b: TimeExpression, published: dt.date | None) -> bool:
    """Whether two days without a year are so near to publication that each can be of one year only."""
    return published is not None and all(x.kind == "date" and not x.year and len(x.readings) == 1 and 0 <= (published - x.readings[0].low).days <= _NO_DOUBT for x in (a, b))


def _this_year(a: TimeExpression, b: TimeExpression, published: dt.date | None) -> tuple[TimeExpression, TimeExpression]:
    """Two months, or a month and a day, that this year has seen: nobody who leaves out the year means an earlier one."""
    both = (a, b)
    if of_one_half_year(a, b, published):
        first, last = (x._replace(year=x.readings[0].low.year) for x in both)
        return first, last
    if published is None or "month" not in (a.kind, b.kind) or any(x.kind not in ("month", "date") or x.year or x.modifier or (x.month or 13) > published.month for x in both):
        return both
    first, last = (x._replace(year=published.year, readings=tuple(r for r in x.readings if r.low.year == published.year)) for x in both)
    return (first, last) if first.readings and last.readings else both


def _without_asides(text: str) -> str:
    """Some words without relative clauses: those that commas close ("before talks, which lasted all winter, ended on"), those of the noun itself."""
    return _OF_THE_NOUN.sub(r"\1 that", _ASIDE.sub(" ", text))


def _gap(text: str, i: int, cue: re.Match[str], name: str) -> str:
    """The words before a word of order that may give its event away: of a sentence that takes up what was told, only those ("He would stay. The move follows")."""
    start = max([m.end() for m in STOP.finditer(text, i, cue.start())] + [i + 1])
    if name in ("follows", "led") and start > i + 1 and (m := _TAKEN_UP.fullmatch(text, start, cue.start())):
        first = text[max([m.end() for m in STOP.finditer(text, 0, i)] + [0]) : (STOP.search(text, i) or cue).start()]
        if len(STOP.findall(text, i, start)) < 2 or (m[1] or "")[:5].lower() in first.lower() or _ANY_ACT.fullmatch(m[1] or ""):
            return text[start : cue.start()]
    return text[i + 1 : cue.start()].replace(";", ",") if name in ("then", "earlier") else text[i + 1 : cue.start()]


#: "The filing", "His second resignation".
_TAKEN_UP = regexp(r"(?:The|This|That|It|His|Her|Its|Their) ?(?:[\w-]+ )?(?:([\w-]+) )?")
#: What names any act that was told.
_ANY_ACT = regexp(r"(?:move|decision|announcement|step|measure|order|action|ruling|vote)s?")
#: Steps that answer what somebody did.
_TAKEN_TO_TASK = frozenset(("arrest", "charge", "questioning", "trial", "verdict", "sentence", "extradition", "fine", "surrender", "plea", "freed", "leaving", "filing", "suspension", "inquiry set up"))
_LOOKS_ON = regexp(r";|\bwould\b")
#: "Was appointed on June 9, ousting Ada Holt, who": what is told of somebody else.
_OF_A_NAME = regexp(r"[A-Z][\w’-]+, who (?:(?:was|were|had|been|\w+ly) )*$")
_GOES_ON_SINCE = regexp(r"\b(?:has|have|’s|’ve) [^,;.]*\bsince\b[^,;.]*$")
def _verbs_of_one(doc: Document, p: Passage, i: int, j: int) -> Iterator[tuple[bool, Sign]]:
    """Where both times are of verbs that tell one story, in the order of the life of its thing, of their phases or in that of telling."""
    life = lived(doc, p.at[i], p.at[j])
    if life is not None:
        yield life[0], Sign("life", "one thing", j, j, seen=life[1])
    if (found := tells(doc, p.at[i], p.at[j])) is not None and (life is None or found[1] is life[0]):
        how, order, seen = found
        yield order is not False, Sign("verbs", how, j, j, seen=seen)


#: A story of whatever begins and ends.
_BOUNDS = frozenset((("start", "end"),))
#: Where a journey begins or ends: "in Hull", "left Leeds".
_PLACE = regexp(r"\s*(?:in|at|from|on)? ?(?:the )?((?:[A-Z][\w’-]+ ?)+)")


def _visit(text: str, one: Event, two: Event) -> bool:
    """Whether one who arrived leaves again: "arrived in Rome on June 3 and left on June 9", but not "arrived in Hull on June 9. It left Leeds on June 3"."""
    if "arrival" not in one.stages or not two.stages & {"departure", "homecoming"} or BACK_AGAIN.search(text, max(two.clause[0], one.at + 1), two.start):
        return False
    if re.search(r"\bfrom\b", text[two.end : two.clause[1]]) or re.search(r"\b(?:His|Her|Its|Their) $", text[: two.start]):
        return False  # whoever arrived at the summit had set out from elsewhere
    there, here = (_PLACE.match(text[e.end :]) for e in (one, two))
    return not (there and here) or there[1].split()[0] == here[1].split()[0]


def _signs(p: Passage, i: int, j: int, told: dict[int, list[Event]]) -> Iterator[tuple[bool, Sign]]:
    """What says of two times that the first told came first (True) or the second (False)."""
    text = p.text
    opening = max((m.end() for m in STOP.finditer(text, 0, i)), default=0)
    closing = next((m.start() for m in STOP.finditer(text, j)), len(text))
    stop = max((m.end() for m in STOP.finditer(text, i, j)), default=-1)
    alone = not any(i < k < j for k in p.at if k in told) and not any(each.search(text, max(k - 12, 0), k) for each, k in zip(_SET_FOR, (i, j), strict=True) if p.at[k].kind != "range")
    for cue, (way, each) in _CUE.items():
        for m in each.finditer(text, opening, closing):
            there = i if m.start() < i else j
            if cue == "over" and not (((m[0].lower().endswith(" of") or (m[0].lower() in ("with", "for") and m.start() > i and _PUNISHED.search(text, opening, m.start() if i - opening < 12 else i))) and _MISDEED.fullmatch(text, m.end(), there)) or ((_DONE.match(text, m.end(), there) or _happened_there(text[m.end() : there])) and (m[0].lower() != "for" or _ANSWERED.search(text, opening, m.start())))):
                continue
            if (_SO_LONG.match(text, m.end()) or (cue != "earlier" and _NO_CUE.match(text, m.start())) or _NO_CUE_BEFORE.search(text, max(m.start() - 9, 0), m.start())):
                continue
            if cue == "over" and text.startswith(",", i + 1) and IN_ASIDE.search(text, opening, i) and not any(e.stages & _TAKEN_TO_TASK for e in told[i]):
                continue  # "The plant, opened in 2003, is accused of dumping waste in 2005"
            if cue == "that" and ((text.startswith(",", i + 1) and IN_ASIDE.search(text, opening, i)) or _CAUSED.search(text, i + 1, m.start())):
                continue
            front = _FRONT.search(text, max(m.start() - 40, 0), m.start()) is not None
            if cue in _MAIN_FIRST and _OF_WHAT_FOLLOWS.search(text, max(m.start() - 6, 0), m.start()) and i < m.start() < j:
                continue
            sign = Sign(cue, "middle", m.start(), m.end())
            if (i < m.start() < j and front and m.start() >= stop > i and cue in ("after", "before", "following", "until", "having", "since")):
                if "," in text[m.end() : j]:  # "Before boarding she was given a medal, on June 15"
                    yield way == "back", sign._replace(place="again")
            elif i < m.start() < j:
                bare = not text[m.end() : j].strip() and re.match(
                    r" (?:was|were|is|had|has)\b", text[j + 1 :]
                )  # "after June 9 was ruled out"
                if cue in _MAIN_FIRST and _ASIDE_OPENS.search(text, opening, i) and (_ASIDE_CLOSES.match(text, m.end(), j) or (cue in _OF_NOUNS and _ITS_MAIN_VERB.match(text, m.end(), j))):
                    continue
                if cue in ("after", "following", "having", "before", "since") and _CLOSED_ASIDE.match(text, i + 1, m.start()) and _ASIDE_OPENS.search(text, opening, i):
                    continue
                if _OF_A_ROW.search(text, m.end(), j) and _ROW_GOES_ON.match(text, j + 1):
                    continue
                if text[j] == TIME and not text[m.end() : j].strip() and cue in ("after", "before"):
                    continue  # "was beyond doubt shortly after 6am": about that time
                if alone and not bare and not STOP.search(text, m.end(), j) and not _OTHER_READING.search(_without_asides(text[m.end() : j])) and not _OTHER_GAP.search(_gap(text, i, m, cue)):
                    yield way == "on", sign
            elif alone and stop < i and m.start() < i and cue not in ("then", "earlier", "until", "led", "that"):
                bare = not front and re.fullmatch(r" (?:the )?", text[m.end() : i])
                if bare and (cue in ("since", "until") or re.match(r" [a-z]", text[i + 1 : i + 3])):
                    continue  # "jailed since 2019, he", "speaking before the April 4 committee"
                if (
                    (_FIGURE.match(text, m.end(), i) and _FIGURE_TOO.fullmatch(text, i + 1, j))
                    or _OTHER_READING.search(_without_asides(text[m.end() : i]))
                    or _OTHER_GAP.search(text, i + 1, j)
                    or (cue != "before" and HAD.search(text, i + 1, j))
                    or _CLAUSE_OF_ITS_OWN.match(text, i + 1, j)
                ):
                    continue
                # "After meeting ministers on June 9, Smith went to Hull on June 3"; "The inquiry, set up after the collapse on 14 June, sat on 2 May"
                yield way == "back", sign._replace(place="front" if front or text[: m.start()].endswith(", ") else "through")
    whole = Span(opening, closing)
    yield from (found := list(constructions(text, i, j, whole, told, alone=alone)))
    gone = any(sign.sort == "replaced" for _, sign in found)
    floor = max(stop, *(k for k in told if k < j))  # of its own clause
    for m in (*HAD.finditer(text, floor, j), *_ALREADY.finditer(text, floor, j)):
        if _GOES_ON_SINCE.search(text, opening, i):
            break  # "who has run the sales since her father retired in 2012": what still goes on is no time to look back from
        if _LOOKS_ON.search(text, m.end(), j):
            continue  # "The first count had put him ahead; a recount on May 14", "because it had been told that a strike would begin on"
        yield False, Sign("had", "next" if stop > i else "middle", m.start(), m.end())
    ranks = [[m for m in _ORDINAL.finditer(text, a, b)] for a, b in ((opening, i), (max(i + 1, stop if stop > i else 0), j))]
    if all(ranks):
        a, b = ranks[0][-1], ranks[1][-1]
        if (x := _RANK[a[0].lower()]) != (y := _RANK[b[0].lower()]):
            yield x < y, Sign("counted", f"{min(x, y)} and {max(x, y)}", b.start(), b.end())
    for one in told[i]:
        for two in told[j]:
            forward = frozenset((x, y) for x in one.stages for y in two.stages if in_order(x, y))
            backward = frozenset((y, x) for x in one.stages for y in two.stages if in_order(y, x))
            if gone or AGAINST_IT.search(text, i + 1, two.start) or (_OF_A_NAME.search(text, i + 1, two.start) and {name for name, _ in forward} & {"hiring", "office", "choice"}):
                forward = frozenset()
            if _visit(text, one, two):
                yield True, Sign("visit", "one way", two.start, two.end, frozenset((("arrival", "departure"),)), (one, two))
                backward = backward if HAD.search(text, max(two.clause[0], i + 1), two.end) else frozenset()
            if forward and backward:  # "Voting ended on 6 June. The count began on": what ends and what begins are two things
                forward, backward = (forward - _BOUNDS, backward - _BOUNDS) if forward - _BOUNDS else (frozenset(), backward)
            for first_told, stages in ((True, forward), (False, backward)):
                if stages:
                    yield first_told, Sign("script", "both ways" if forward and backward else "one way", two.start, two.end, stages, (one, two))
