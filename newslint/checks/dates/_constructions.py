"""Constructions that order two dated events by more than a word between them.

"Between his election in 2011 and his fall in 2014", "to replace Rossi, who resigned on", "a week before the robbery" (which has its date
elsewhere), "a medal awarded posthumously on". Each is a sign as the words of order are, and is weighed with them (`_order_evidence`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from newslint.checks.dates._passages import DATE, OTHER, TIME
from newslint.checks.dates._scripts import hits
from newslint.checks.dates._stories import Event
from newslint.checks.dates._verbs import of_kind
from newslint.regexp import regexp
from newslint.rule import Span

#: The end of a sentence within a passage.
STOP = regexp(r"[.!?][”\"’)]* ")
#: The private characters of times.
TIMES = DATE + TIME + OTHER


class Sign(NamedTuple):
    """What says that one of two events came first: a word, a tense, a story."""

    sort: str  #: the name of a cue, "had", "counted", "script"
    place: str  #: "middle", "front", "again": where it stands to the two times
    at: int
    end: int
    stages: frozenset[tuple[str, str]] = frozenset()
    events: tuple[Event, Event] | None = None
    seen: frozenset[str] = frozenset()  #: what else is to be seen of two verbs of one story

    @property
    def group(self) -> str:
        """A word of order, a pluperfect, a count or a story."""
        return "story" if self.events else self.sort if self.sort in ("had", "counted", "verbs", "life") else "word"


#: "A week before the robbery": an event that has its date elsewhere.
_NAMED_AGAIN = regexp(r"\b(after|following|since|over|in connection with|because of|in response to|before|prior to|ahead of|until|by the time of|(?<=that )(?:led to|prompted|triggered|forced|ended in)) (?=((?:(?:the|his|her|its|their|that|this|[A-Z][\w-]+[’']s) (?:[\w-]+ ){0,2}|(?:being|having been|(?:he|she|it|they) (?:was|were)|he|she|it|they) (?:\w+ly )?)?[\w-]+))")


@cache
def _origin() -> re.Pattern[str]:
    """A relative clause that says what made its thing: "a symphony that Halm wrote in", "for a discovery he made in"."""
    verbs = "|".join(sorted(of_kind("origin")))
    no_clause = "".join(rf"(?<!\b{word} )" for word in "when after before where while and but as since until because once if than".split())
    return regexp(rf"(?<=[a-z] )(?<!after )(?<!before )(?<!following )(?:(?:that|who|which|whom)(?: [\w’.-]+){{0,4}}?|{no_clause}(?:he|she|it|they))(?: had)? (?:{verbs})(?: [\w’.-]+){{0,8}}? (?:on|in|at) (?:the )?$")


#: "The fighting, which broke out on May 3, ended with a truce that they signed on": the first day is not that of the main verb.
IN_ASIDE = regexp(r", (?:which|who|whose|where|when|[a-z]+ed) [^,;.]*$")
#: "And the company recalled it on Jan. 14 in response".
_BEHIND = regexp(r",? (?:in (?:response|reply|return|turn|reaction|retaliation|revenge|consequence)|as a (?:result|consequence)|afterwards?|subsequently|thereafter|accordingly)(?! (?:to|of|for)\b)\b")
_BEHIND_BACK = regexp(r",? (?:beforehand|in advance)(?! of\b)\b")
#: "The lawsuit, filed in 2003, accuses two deputies of beating Lopez in 2005": what a paper tells had been done.
_PAPER = regexp(r"\b(?:law ?suits?|suits?|complaints?|indictments?|petitions?|writs?|charge sheets?|affidavits?|court (?:papers|filings?|documents)|claims?|warrants?)\b[^;.]*$", re.IGNORECASE)
_ACCUSES = regexp(r"[^;.]*?\b(?:accus(?:es|ed|ing) (?:[\w’.-]+ ){1,8}?of (?:having )?(?!plan|plot|conspir|threaten|prepar|try|intend)[a-z]+ing|(?:alleg|claim|charg)(?:es|s|ed|ing)(?: that)? (?![^;.]*\b(?:will|would|had|has|plann?\w*|plott?\w*|conspir\w+|threat\w+)\b)(?:[\w’.-]+ ){1,7}?(?:[a-z]{2,}ed|beat|shot|stole|took|sold|hit|broke|drove|struck|fell|paid|lost|was|were|did|made|let|kept|gave|told|froze|hid|threw|sent|cut|set|put|held|left|wrote|knew|ran)) (?:[^,;.]|,(?=\d))*\b(?:on|in|of) (?:the )?", re.IGNORECASE)
_POSTHUMOUS = regexp(r"\bposthumous(?:ly)?\b", re.IGNORECASE)
#: "Was named to replace Rossi, who resigned on": whose place is taken had left it.
_REPLACED = regexp(r"\b(?:replac(?:e|es|ed|ing)|succeed(?:s|ed|ing)?|t(?:ake|akes|ook|aking) over from|t(?:ake|akes|ook|aking) the place of|inherit(?:s|ed|ing)? (?:it|the \w+) from|success(?:or|ion) (?:of|to)|fill(?:s|ed|ing)? the \w+ (?:left|vacated) by) (?:[\w’.ꞏ-]+ ){0,6}?[\w’.-]+, who ([^,;]{3,60}?) (?:on|in) (?:the )?$")
#: The same in a sentence of its own: "She succeeded Rossi, who".
_IN_HIS_PLACE = regexp(r"[.!?] (?:He|She|They|It|[A-Z][\w’-]+(?: [A-Z][\w’-]+)?) (?:was named to |was appointed to |was chosen to )?$")
#: A relative clause in the pluperfect up to its day, and the main verb behind it.
_HAD_BEEN = regexp(rf"(?<!\band )\b(?:which|who|that|whom)\b(?: [\w’'-]+){{0,4}} had (?:\w+ly |already |earlier |first )?(?:been )?(?:\w+ed|{'|'.join(sorted(of_kind('participle')))})\b[^,;:.]*$")
#: "No sooner had the board voted on June 3 than", "Hardly had it opened in 1914 when".
_NO_SOONER = (regexp(r"\b(?:no sooner|hardly|scarcely|barely) (?:had|was|were)\b", re.IGNORECASE), regexp(r",? (?:than|when|before) "))
#: "It was not until June 9 that", "it was only in 2014 that": that came last.
_IT_WAS = regexp(r"\bit was (?:not until|only (?:on|in|at))(?: the)? $", re.IGNORECASE)
#: "Between his election in 2011 and his resignation in 2014", "from its launch on March 3 until its loss on".
_BETWEEN = regexp(r"\b(?:between|from) (?:the|his|her|its|their) [^,;]{3,60}? (?:on|in|at|of) (?:the )?$", re.IGNORECASE)
_AND_ANOTHER = regexp(r" (?:and|to|until|till) (?:the|his|her|its|their) [^,;]{3,60} (?:on|in|at|of) (?:the )?")
#: "On the run from June 3 until his arrest on".
_FROM = regexp(r"\bfrom (?:the )?$")
_UNTIL_ITS = regexp(rf" (?:until|till|to) (?:the|his|her|its|their) [^,;.{TIMES}]{{3,60}} (?:on|in|at|of) (?:the )?")
_THEN_MAIN = regexp(r",(?: (?!and\b|but\b|or\b|had\b|than\b|after\b|before\b|when\b|who\b|which\b|will\b|is\b|would\b)[\w’'-]+){1,10} (?:on|in|at) (?:the )?")
_THE_SAME = regexp(r"(?:the|his|her|its|their|that|this) ")


def _named_again(text: str, events: list[Event], told: Iterable[int], there: int, way: bool) -> Iterator[tuple[bool, Sign]]:
    """Where the clause of one of two times names the event of the other: "was held on May 9, a week before the robbery". `way`: the event is told first."""
    line = max([m.end() for m in STOP.finditer(text, 0, there)] + [0])
    start = max([line] + [k + 1 for k in told if k < there])
    end = min([m.start() for m in STOP.finditer(text, there)] + [k for k in told if k > there] + [len(text)])
    for m in _NAMED_AGAIN.finditer(text, start, end):
        stages = frozenset(name for _, _, name in hits(m[2])) - {"deed", "start", "end"}
        answers = m[1].lower() in ("over", "in connection with", "because of", "in response to")
        if answers and not _THE_SAME.match(m[2]):
            continue  # "arrested over thefts": any
        own = re.search(rf"[,.;{TIMES}]|\b(?:was|were|had|is|are)\b", text[m.end() :])  # "before the vaccine reached the valley on Jan. 17" has its date
        for event in events:
            its_day = not answers or m.end() + own.start() != there or any(line <= k < m.start() for k in told) if own else False
            dated = own is not None and own[0] in TIMES and its_day  # "held over the raid on May 3": the day of the arrest
            if stages & event.stages and not m.start() <= event.start < m.end() + len(m[2]) and not dated:
                yield way == (answers or m[1].lower() in ("after", "following", "since")), Sign("again", "named", m.start(), m.end())


def constructions(text: str, i: int, j: int, whole: Span, told: Mapping[int, list[Event]], *, alone: bool) -> Iterator[tuple[bool, Sign]]:
    """What says of two times of a passage that the first told came first (True) or the second (False). `whole`: their sentences; `alone`: no time between."""
    opening, stop = whole.start, max((m.end() for m in STOP.finditer(text, i, j)), default=-1)
    if stop < i and _HAD_BEEN.search(text, opening, i) and _THEN_MAIN.fullmatch(text, i + 1, j):
        yield True, Sign("had", "before", i, i)  # "the column, which rebels had ambushed on April 17, limped into the capital on April 20"
    if stop < i and alone and _NO_SOONER[0].search(text, opening, i) and (m := _NO_SOONER[1].match(text, i + 1)):
        yield True, Sign("then", "middle", m.start(), m.end())
    if _IT_WAS.search(text, i + 1, j) and text.startswith(" that ", j + 1):
        yield True, Sign("then", "middle", j, j)
    if stop < i and _BETWEEN.search(text, opening, i) and _AND_ANOTHER.fullmatch(text, i + 1, j):
        yield True, Sign("between", "middle", i, i)
    if stop < i and _FROM.search(text, opening, i) and _UNTIL_ITS.fullmatch(text, i + 1, j):
        yield True, Sign("between", "middle", i, i)
    if stop < i and alone and not (text.startswith(",", i + 1) and IN_ASIDE.search(text, opening, i)) and (made := _origin().search(text, i + 1, j)):
        yield False, Sign("origin", "middle", made.start(), made.end())
    if stop < i and alone and _PAPER.search(text, opening, i) and (m := _ACCUSES.fullmatch(text, i + 1, j)):
        yield False, Sign("paper", "middle", m.end(), m.end())
    gone = _REPLACED.search(text, i + 1, j) if alone else None
    if gone and stop > i and not _IN_HIS_PLACE.search(text, i + 1, gone.start()):
        gone = None
    if gone and {name for _, _, name in hits(gone[1])} & {"leaving", "death", "vacancy"}:
        yield False, Sign("replaced", "middle", gone.start(), gone.end())
    for named, there, early in ((told[i], j, True), (told[j], i, False)):
        yield from _named_again(text, named, told, there, early)
    if alone and _BEHIND.match(text, j + 1):
        yield True, Sign("then", "behind", j + 1, j + 1)
    if alone and _BEHIND_BACK.match(text, j + 1):
        yield False, Sign("earlier", "behind", j + 1, j + 1)
    for dead, honoured, way in ((i, j, True), (j, i, False)):
        late = max([k + 1 for k in told if k < honoured] + [m.end() for m in STOP.finditer(text, opening, honoured)] + [opening])
        if any("death" in event.stages for event in told[dead]) and (m := _POSTHUMOUS.search(text, late, min([k for k in told if k > honoured] + [whole.end]))):
            yield way, Sign("posthumous", "middle", m.start(), m.end())
