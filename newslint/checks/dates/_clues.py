"""What can be seen of an interval and of two times near it, each as a name: their places, the words beside them."""

from __future__ import annotations

import re

from newslint.checks.dates._measures import COUNTED, RUN_OUT, TERM, Measure, Pair, Told
from newslint.checks.dates._passages import DATE, WHEN
from newslint.checks.dates._reaches import ABOUT, AHEAD_NOUN, BEGINS, ENDS, GENERIC, NOW, THING
from newslint.checks.dates._same_event import same_event, stems
from newslint.checks.dates._verbs import of_kind
from newslint.regexp import regexp
from newslint.rule import Document

# The ends -----------------------------------------------------------------------------------------------------------
#: "Seven weeks after the Feb. 3 earthquake".
_FROM_EVENT = regexp(r"(?: after| since| on from)?(?: the| its| his| her| their| an?)? ?")
#: The same, and "sixty years after the storm of 1953".
_THE_EVENT = regexp(rf"{_FROM_EVENT.pattern}(?:(?:[\w’'-]+ ){{1,3}}of )?(?:the )?")
#: "The 30th anniversary of the famine of 1984".
_ITS_EVENT = regexp(r" of (?:the|its|his|her|their|[A-Z][\w-]+[’']s) (?:[\w’'-]+ ){0,4}?(?:(?:of|in) )?(?:the )?")
#: "Goes back nine years to a raid in 2008".
_TO_EVENT = regexp(r",? to (?:(?:[\w’'-]+ ){1,5}?(?:in|of|on) )?(?:the )?")
_FROM = regexp(r"[^,;:(]*\b(?:since|after|from|between|starting|beginning|dating)\b[^,;:(]*")
#: "Ten years after the fall of the Wall in 1989".
_EVENT = regexp(r"(?:[^,;:(]|,(?=\d))*(?:, )?")
#: "In the five weeks since it was listed, on June 3".
_EVENT_ON = regexp(r"(?:[^,;:(]|,(?=\d))*, (?:back )?(?:in|on) ")
#: "Half a century after it first fed the grid, in 1992, the reactor will be switched off": the date is the event's.
_GOES_ON_NOW = regexp(r", [^,;:]{3,60}?\b(?:will|is|are|has|have|remains?|still)\b")
#: "Lasted 240 years, from 1611 to 1791".
#: "Jailed in 2014 and freed in 2019 after serving 12 years".
_AFTER_BOTH = regexp(r"[^.;:]{0,40}?,? ?\b(?:after|having|following|taking|spending) (?:[a-z]+(?:ing|ed|n|t|d) (?:[\w’'-]+ ){0,4}?)?(?:for |about |some |almost |nearly |over |more than |only |just |a total of )*|,? an? (?:gap|interval|wait|break|span|lull|difference) of (?:about |some |almost |nearly |over |more than |only |just )?")
#: "The mill, built in 1874, is 150 years old".
_IS_SO_OLD = regexp(rf",? (?:is|was|will be|turned|turns|and is|making it) (?:now )?{ABOUT}")
#: "Five years later it was completed, in 1884": the date of what came later.
_LATER_ON = regexp(r" [^,;:—–]{3,60}, (?:in|on) (?:the )?")
#: "The 40-year-old capsule buried in 1962".
_MADE_THEN = regexp(rf" (?:[\w’'-]+ ){{0,3}}[\w’'-]+,? (?:(?:which|that) (?:was|were) )?(?:{'|'.join(sorted(of_kind('origin')))}|set|signed|passed|founded|imposed|adopted|agreed)(?: by [\w’' -]{{2,40}})?(?: back)? in ")
#: "The pact of 1957 turns 70".
_OF_THAT_YEAR = regexp(r" turn(?:s|ed|ing)? (?:just |only )?")
#: "Six weeks after the quake of May 3, the school opened on June 14": a clause of its own, and the day of what came then.
_FRONT = regexp(r"[\"“]?(?:(?:But|And|Just|Only|Some|Almost|Nearly|About|Barely|Exactly) )*", re.IGNORECASE)
_MAIN_ON = regexp(r"[^,;:]*, (?:(?:(?!\b(?:who|which|that|whose|had|when|after|before|since|until|if|as)\b)[^;:])*? )?(?:on|in) (?:the )?")
_MAIN_CONTEST = regexp(r"[^,;:]*, [^,;:]*?\b([a-z]+) (?:the|an?|his|her|its) ")
#: "Was freed in 2002 after 12 years in jail. He had been convicted in 1994".
_HAD_DONE = regexp(r"\bhad (?:been |first |only )?[a-z]+\b")
_COUNTED_DOWN = regexp(r" [^.;]{0,20}?(?:until|till|before|to|away|off)\b,? ?[^,;.]{0,40}")
_IS_AWAY = regexp(r"[^;.]{0,40}?\b(?:is|are)(?: still| now)? (?:just |only |about |almost |less than |more than )*")
_FROM_TO = regexp(rf"[,:]? (?:from|between) (?:the )?(?:[a-z]+ of )?{DATE} (?:to|and|until|till|through) (?:the )?(?:[a-z]+ of )?{DATE}")
#: "Those 22 years", "the 29 years until".
_DEFINITE = regexp(r"\b(?:[Tt]he|[Tt]hose|[Tt]hese|[Tt]hat|[Tt]his|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|all)(?: (?:full|whole|entire|long|last|past))? $")
#: "That was in 1996".
_THAT_WAS_IN = regexp(r"[\"“]?(?:That|This|It)(?:’s|'s| [a-z]+)? (?:was|happened|came|took place)?(?: [a-z]+)? ?(?:back )?(?:in|on) (?:the )?")
_TOOK = regexp(r"\b([Tt]ook|[Ff]or|[Ii]n|[Oo]ver|[Aa]fter|[Oo]f|[Bb]y|[Ww]ithin|[Ww]as|[Ww]ere|[Ll]asted|[Ss]pent)\b[^,;:]{0,14}$")
_TO = regexp(r"[^,;:(]*\b(?:until|till|to|before|end(?:ed|ing|s)?|when|by|through|between|passed?|elapsed|for)\b[^;:(]*")


#: By sort, what leads from an interval to the date of the event that it is counted from.
_OF_EVENTS = {"since": _THE_EVENT, "jubilee": _ITS_EVENT}


def ends(m: Measure, p: Pair) -> set[str]:
    """How the two times stand to the interval: beside it, tied to it by a word, before or after it."""
    t = m.told
    here = [e for e in p if e is not None and e.number == t.number]
    text = t.passage.text
    found = {"to now" if p.last is None else "from now" if p.first is None else "to a date"}
    for e, name, tie in ((p.first, "start", _FROM), (p.last, "end", _TO)):
        if e is None or e.number != t.number:
            continue
        gap = text[min(t.at, e.at) + 1 : max(t.at, e.at)]
        if name == "start" and e.at < t.at and m.sort == "age" and _IS_SO_OLD.fullmatch(gap):
            found.add("is so old")
        of_event = t.x.role == ("after" if name == "start" else "before") or (name == "start" and m.sort == "since" and t.x.role != "before")
        if e.at > t.at and (_EVENT if of_event else tie).fullmatch(gap):
            found.add(f"{name} tied")
        elif e.at > t.at and of_event and _EVENT_ON.fullmatch(gap):
            since = _DEFINITE.search(t.left) or _GOES_ON_NOW.match(text, e.at + 1)
            found.add(f"{name} told after{' since' if since else ''}")
        if (of_event and e.at > t.at and _FROM_EVENT.fullmatch(gap)) or (m.sort == "jubilee" and e.at > t.at and _ITS_EVENT.fullmatch(gap)):
            found.add("dated event")
        elif LINK.fullmatch(gap) or (m.sort == "ago" and t.x.role != "ago" and e.at > t.at and _TO_EVENT.fullmatch(gap)) or (name == "end" and m.sort == "later" and e.at > t.at and _LATER_ON.fullmatch(gap)):
            found.add(f"{name} beside")
        if name == "start" and p.last is None and m.sort == "age" and e.at > t.at and _MADE_THEN.fullmatch(gap):
            found.add("made then")
        if name == "start" and m.sort == "jubilee" and e.at < t.at and _OF_THAT_YEAR.fullmatch(gap):
            found.add("of that year")
    late = p.first if p.first and p.first.number > t.number else p.last if p.last and p.last.number > t.number else None
    if late is not None and _THAT_WAS_IN.fullmatch(late.left):
        found.add("dates it")
    if len(here) == 2:
        order = sorted(e.at < t.at for e in here)
        found.add(("both behind", "around", "both before")[sum(order)])
        if all(order) and not (t.right.startswith(" of ") and not GENERIC.match(t.right)) and _AFTER_BOTH.fullmatch(text, max(e.at for e in here) + 1, t.at):
            found.add("after both")
        if m.sort == "since" and found & {"start tied", "start beside", "end tied"} and _FRONT.fullmatch(t.left) and not any(order):
            near, far = sorted(e.at for e in here)
            contest = _MAIN_CONTEST.fullmatch(text, near + 1, far)
            if _MAIN_ON.fullmatch(text, near + 1, far) or (contest and contest[1] in of_kind("contesting")):
                found.add("front and main")
        if (found & {"start beside", "start tied"} and found & {"end beside", "end tied"}) or _FROM_TO.match(text, t.at + 1):
            found.add("both tied")
    elif len(here) == 1 and p.first and p.last:
        found.add("one in the sentence")
    elif p.first and p.last:
        found.add("none in the sentence")
    if p.first and p.last and len({d.x.readings[0].low for d in m.dates}) == 2:
        found.add("only two")
    if m.sort == "later" and {"only two", "end beside"} <= found and p.first and p.last and 0 <= t.number - p.first.number < 2 and not _another_time(p.first, t):
        found.add("later on its day")
    if m.sort == "later" and p.first and p.last is None and t.number - p.first.number == 1 and _FRONT.fullmatch(t.left) and not _another_time(p.first, t):
        found.add("later than just told")
    if p.first and p.last and p.last.number == t.number == p.first.number - 1 and p.last.at < t.at and _AFTER_BOTH.fullmatch(text, p.last.at + 1, t.at) and _HAD_DONE.search(p.first.left):
        found.add("had begun")
    if _DEFINITE.search(t.left):
        found.add("definite")
        if "-" in m.printed and STRETCHES & set(t.right.split()[:2]):
            found.add("stretch told again")
    if m.sort == "ahead" and p.first is None and p.last and p.last.number == t.number:
        down = _COUNTED_DOWN if t.at < p.last.at else _IS_AWAY
        if down.fullmatch(text, min(t.at, p.last.at) + 1, max(t.at, p.last.at)):
            found.add("counted down")
    if m.sort in ("lasted", "past") and TERM.match(t.right) and RUN_OUT.search(t.passage.text):
        found.add("term run out")
    if took := _TOOK.search(t.left[-40:]):
        found.add(f"{took[1].lower()} so long")
    return found


def _another_time(a: Told, t: Told) -> bool:
    """Whether a time that is no date stands between a date and an interval: "was shot on May 2. He died on Sunday. Three days later, on May 12"."""
    there = t.passage.text[: t.at]
    between = there[a.at + 1 :] if a.number == t.number else a.passage.text[a.at + 1 :] + there
    return any(c in between for c in (WHEN, *COUNTED))


#: Nouns by which a text comes back to whatever lasted.
STRETCHES = frozenset(
    """tenure reign rule career stint conflict war strike dictatorship presidency spell marriage partnership ban closure siege exile captivity
    occupation campaign dispute feud absence reconstruction restoration construction project premiership papacy chairmanship leadership run term""".split()
)


# The words of either clause ---------------------------------------------------------------------------------------------

_LAST = regexp(
    r"\b(?:last|previous(?:ly)?|latest|most recent(?:ly)?|predecessor|earlier|formerly|prior|before (?:then|that|him|her|it|them)|until (?:then|now)|only (?:one|other|time)|not since|none since|same)\b",
    re.IGNORECASE,
)
#: "The first trophy for 26 years, after the league title of 1978".
_LAST_WON = regexp(r"\b(?:after|following|since) (?:[\w’'-]+ ){1,4}?(?:titles?|wins?|victor(?:y|ies)|triumphs?|troph(?:y|ies)|medals?|golds?|crowns?|championships?|success(?:es)?|cups?|finals?) (?:of|in|from) $")
#: "Their first title since 1995, ending a 30-year wait".
_ENDS_A_WAIT = regexp(rf"\b(?:end|break|snap|clos|finish|conclud)(?:s|es|ed|ing|ping|ped)?\b (?:an?|the|its|his|her|their|[A-Z][\w-]+[’']s) (?:[a-z]+ of )?{ABOUT}$|\bbroke (?:an?|the|its|his|her|their) {ABOUT}$")
_LAST_ONE = regexp(r"\b(?:[Ll]ast|[Pp]revious|[Ee]arlier|[Ff]ormer)(?: (?:one|time|such|occasion|was|came|win|title|victory|triumph|success|trophy|crown|visit|meeting)\b|,? (?:in|on|back in) (?:the )?$)")
SINCE = regexp(r"\bsince(?: the)?(?: [\w’'-]+){0,3} $", re.IGNORECASE)
#: "Retired on Friday", "will close", "is stepping down": the day of the story ends what lasted.
_ENDS_NOW = regexp(rf"\b(?:has|have|will|is|are)(?: to| been)? (?:{ENDS}|freed|released)|(?:{ENDS}|\bfreed|\breleased)(?: (?!when|in |and )[\w’'-]+){{0,5}}? (?:on )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|this (?:week|month|year|spring|summer|autumn)|last (?:week|month))\b", re.IGNORECASE)
#: A reign lasts until its king dies, though not all that he did before.
_REIGNED, _DIED_NOW = regexp(r"\b(?:reigned|ruled)\b[^,;]*$"), regexp(r"\bdied\b[^,;]*\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|this week|last week)\b")
_UNTIL = regexp(r"\b(?:until|till|before|by|to|and|planned|expected|due|for)(?: the)?(?: \w+ of)? $", re.IGNORECASE)
_ENDED = regexp(ENDS + r"|\b(?:stopped|vanished|died|killed)\b")
#: "The 1931 Bugatti", "a 1958 law".
_TIME_WORD = regexp(r"\b(?:in|on|since|of|by|until|from|late|early|spring|summer|autumn|fall|winter|back)(?: in| of)? $")
_AHEAD = regexp(
    r"\b(?:will|would|could|should|may|might|must|can|expected|due|plan\w*|another|next|within|to last|to run|jailed|sentenced|banned|contract|lease|loan|bond|term|sentence|given|gave|gets?|got|facing|faces?|up to|old)\b[^,;]*$",
    re.IGNORECASE,
)
_OF_A_THING = regexp(rf" (?:[\w’'-]+ ){{0,2}}(?:{THING.pattern})\b", re.IGNORECASE)
#: "Will go cold after 96 years of production".
_AFTER_ALL = regexp(r"\bafter (?:[a-z]+ing (?:[\w’'-]+ ){0,3}?)?(?:about |some |almost |nearly |over |more than |only |just |all (?:but )?)*$")
#: "Freed after 18 years in prison", "has spent 18 years behind bars": no sentence, the time that was served.
_SERVED = regexp(r"\b(?:after|spen[dt]s?|spending|served) (?:about |some |almost |nearly |over |more than |only |just |all (?:but )?|his |her |their |the )*$")
#: "Kept the title for 12 years until he lost it in 2001": an end that has been told.
_LOST_THEN = regexp(rf" until (?:he|she|it|they) [^,;]*{DATE}")
_IN_PRISON = regexp(r" (?:in|behind) (?:prison|jail|custody|captivity|bars)\b")
#: "Fifteen years later it was promised again", "six years later, as it enters its second decade".
_WHEN_LATER = regexp(r"[^.;]{0,60}?\b(?:(?P<past>was|were|had|would|did|[a-z]{2,}ed|came|went|took|won|lost|became|began|left|made)|is|are|has|have|will|remains?|still|(?:it|he|she) [a-z]+s)\b")
#: "Who fled in 1956, returns to the town 40 years later": the main verb of such a clause is of now.
_NOW_BEFORE = regexp(r"[,;] (?:and |but )?(?:(?:it|he|she|they|which|who) )?(?:still |now )?(?:is|are|has|have|remain|[a-z]+[^s\W]s) (?:[\w’'-]+ ){0,6}$")
_STOOD = regexp(r"\b(?:which|that|who) had\b|\bhad (?=spent\b)|\bwill have (?:been|[a-z]+ed)\b")


_NOUN_OF = regexp(r"\b(?:the|an?|this|that|its|his|her|their) (?:[a-z-]+ )?([a-z-]+) of $")
_PART_OF_TIME = frozenset("hours morning night evening afternoon day days week weeks month months spring summer autumn fall winter end start beginning middle".split())


def names_a_thing(d: Told) -> bool:
    """Whether a year belongs to a noun: "the 1986 election", "the law of 1989"."""
    return bool(re.match(r" [a-z]{3,}", d.right) and not _TIME_WORD.search(d.left)) or bool((of := _NOUN_OF.search(d.left)) and of[1] not in _PART_OF_TIME)


#: "The largest crowd for six years. It was their first victory in the derby since 2014".
_OWN_RECORD = regexp(r"\b(?:first|only|best|worst|most|fewest|[a-z]{3,}est) (?!time\b|one\b|since\b)[a-z][^,;:.]*\bsince (?:[a-z]+ ){0,2}$")


def cues(doc: Document, m: Measure, d: Told) -> set[str]:
    """What the words beside the date and the interval say of when the one began and when the other ends."""
    t = m.told
    found: set[str] = set()
    last, since = bool(_LAST.search(d.left[-90:] + " . " + d.right[:40])), bool(SINCE.search(d.left))
    if last:
        found |= {"last time", f"last time {m.sort}"}
    if since:
        found |= {"since", f"since {m.sort}"}
    if m.sort == "record" and not (last or since) and _LAST_WON.search(d.left):
        last, found = True, found | {"last time", "last time record"}
    if m.sort == "record" and _ENDS_A_WAIT.search(t.left):
        found.add("ends a wait")
    if _LAST_ONE.search(d.left):
        found.add("last one")
    if m.sort == "record" and not last and not since:
        found.add("record without a last time")
    if m.sort == "record" and since and d.number != t.number and _OWN_RECORD.search(d.left):
        found.add("since of a record")
    if BEGINS.search(d.side.clause):
        found |= {"begins", f"begins {m.sort}"}
    if _ENDED.search(d.side.clause):
        found.add("ended")
    if _UNTIL.search(d.left) and not since:
        found.add("until")
    told = _NOUN_OF.search(d.left)
    titled = m.sort == "later" and told and t.side.sentence.end < d.side.sentence.start and re.search(rf"\b{told[1]}s?\b", t.left) and re.match(r" on$", t.right)
    if titled:
        found.add("title of its event")
    if names_a_thing(d) and not titled and not (d.number == t.number and t.at < d.at and m.sort in _OF_EVENTS and _OF_EVENTS[m.sort].fullmatch(t.passage.text[t.at + 1 : d.at])):
        found.add("names a thing")
    if NOW.search(t.left + t.right):
        found.add("now")
    if re.search(r"\b(?:had|was|were)\b", t.left) and not re.search(r"\b(?:has|have|’s|’ve|is|are)\b", t.left):
        found.add("past")
    if m.sort not in ("age", "ago") and _AHEAD.search(_STOOD.sub(" ", t.left[-80:])) and not _AFTER_ALL.search(t.left):
        found.add("ahead")
    if m.sort not in ("ago", "since", "jubilee", "later", "age") and AHEAD_NOUN.match(t.right) and not _LOST_THEN.match(t.right) and not (_IN_PRISON.match(t.right) and (t.x.role == "past" or _SERVED.search(t.left))):
        found.add("of a term")
    around_it = (doc.text, doc.sentence_at(max(t.side.sentence.start - 3, 0)).start, t.side.sentence.end)
    ended = _ENDS_NOW.search(*around_it) or (_REIGNED.search(t.left) and _DIED_NOW.search(*around_it))
    if m.sort == "lasted" and t.number == d.number and not re.search(r"\band\b", _GOING_ON.sub(" ", t.passage.text[d.at : t.at])) and ended:
        found.add("ended now")
    if ended:
        found.add("over now")
    if m.sort == "later":
        told = _WHEN_LATER.match(t.right)
        found |= {f"later {'then' if told['past'] else 'and now'}"} if told else {"later and now"} if _NOW_BEFORE.search(t.left) else set()
    if m.sort == "age" and (_OF_A_THING.match(t.right) or re.match(r" [A-Z]", t.right)):
        found.add("age of a thing" if _OF_A_THING.match(t.right) else "age of a name")
    if m.sort == "later" and re.match(rf",? (?:in|on) (?:the )?(?:\w+ of )?{DATE}", t.right):
        found.add("later dated")
    return found


# What both are about ----------------------------------------------------------------------------------------------------

#: Words that say no more than that time passes.
LIGHT = stems(
    """last lasted lasting stand stood spend spent take took taken serve served serving service gone hold held keep kept ended ending ends mark
    marks marked celebrate celebrated wait waited waiting pass passed come came stay stayed remain remained operation operating business trading
    trade rule power charge office post role existence history life tenure career reign stint helm absence drought silence exile closure lull
    hiatus enough long full total nearly almost exactly without with that ever straight whole entire breaks broken broke interruption unbroken
    stretch period span quarter half century decade being been having hung running runs place force seat position"""
)
LIGHT_VERBS = frozenset(
    "been had has have was were is are lasted stood spent taken took served held kept waited waiting gone went passed remained stayed hung endured suffered seen put spends campaigned fought hoped pressed lobbied battled pushed struggled tried searched looked hunted lasting ended ending ends broke breaks breaking marking marked celebrated".split()
)
VERB = regexp(r"\b([a-z]+(?:ed|en|ing|t|wn|ung|ew|ook|old|oke|ame|ade|aid|ote|ove|ore|ang|un|an|ay|ell|elt)|be|been|is|are|was|were|has|have|had)\b")
#: "That was 20 years ago", "the disaster was 30 years ago".
_THAT_WAS = regexp(r"\b(?:[Tt]hat|[Tt]his|[Ii]t|[Tt]he (?:[\w-]+ )?[\w-]+) (?:was|is|happened|came|struck|took place)(?: [\w’'-]+){0,2}? ?(?:in |on |back in )?$")
_CUT = r"\b(?:while|when|which|who|that|where|after|before)\b"
CUT_BEFORE = regexp(rf"[;:—–]|, (?:and|but|while|which|who)\b|{_CUT}")
_CUT_AFTER = regexp(rf"[;:—–,]|{_CUT}|\band\b")


def around(text: str, at: int) -> tuple[str, str]:
    """The clause around a place, without what stands there."""
    return CUT_BEFORE.split(text[:at])[-1], _CUT_AFTER.split(text[at + 1 :], maxsplit=1)[0]


def words(m: Measure, d: Told) -> set[str]:
    t = m.told
    one_sentence = t.number == d.number
    there = d.left + " " + d.right
    found: set[str] = set()
    if m.event and same_event(m.event, d.side.clause.replace(m.event, " ")):
        found.add("its event")
    if m.sort == "ago" and not same_event(t.side.clause, d.side.clause) and not _THAT_WAS.search(t.left) and not _THAT_WAS.search(d.left):
        found.add("ago of another deed")
    if not one_sentence and same_event(t.side.clause, d.side.clause):
        found |= {"same deed", f"same deed {m.sort}"}
    clause = around(t.passage.text, t.at)
    beside = " ".join(around(d.passage.text, d.at))
    known = stems(beside if one_sentence else there)
    if not (one_sentence and d.passage.text[d.at] in " ".join(clause)):
        found.add("something new" if stems(clause[0][-45:] + " " + clause[1][:45]) - LIGHT - known else "nothing new")
    if re.search(r"\bhad\b", t.left[-60:]):
        found.add("had")
    if m.sort != "lasted":
        return found
    verbs = [v for v in VERB.findall(clause[0])]
    if verbs and verbs[-1] not in LIGHT_VERBS and verbs[-1][:5] not in LIGHT:
        root = verbs[-1][:4]
        same = root in {w[:4] for w in re.findall(r"[a-z]{3,}", (beside if one_sentence else there).lower())}
        found.add("same verb" if same else "new verb")
        if not same and "had" in found:
            found.add("had new verb")
    if re.search(r"\b(?:[Aa]fter|[Ff]or) (?:about |some |almost |nearly |over |more than |only |just |all )*$", t.left):
        found.add("for or after")
    if re.match(r"[,.;)]", t.right):
        found.add("bare")
    if re.match(r" [a-z]+ing\b", t.right):
        found.add("of a doing")
    return found


# How they stand to one another ------------------------------------------------------------------------------------------

LINK = regexp(
    rf"(?: {WHEN}(?=,))?[,( —–-]*(?:(?:or|that is|back|now|just|only|almost|nearly|about|more than|in|on|at|when|the|it was|that was|which was)[ ,]*)*(?:[a-z]+ of )?[,( —–-]*",
    re.IGNORECASE,
)


#: "Was convicted in 1996 and has spent", "joined in 1987 and worked there for": the same subject, and nothing else is done.
_GOING_ON = regexp(r",? and (?:(?:has|have|had) (?:spent|been|lived|worked|served|lasted|stood|remained|stayed|held (?:the|that|his|her) [a-z]+)|(?:worked|lived|stayed|remained|served|lasted|ran|stood|sat|played|taught|reigned|ruled)(?: there| (?:in|at|on|with|as|under) (?:[\w’-]+ ){1,3}?)?(?= ?(?:for|over|until)\b))")


def between(m: Measure, d: Told) -> set[str]:
    """In one sentence: what stands between."""
    t = m.told
    low, high = sorted((t.at, d.at))
    gap = t.passage.text[low + 1 : high]
    found = {"in one sentence"}
    if LINK.fullmatch(gap) and not (m.sort == "since" and t.at < d.at and _FROM_EVENT.fullmatch(gap)):
        found |= {"beside", f"beside {m.sort}"}
    if t.at < d.at:
        found.add("before its date")
    if re.search(r"[;:—–]", gap):
        found.add("across a stop")
    if re.search(r"[,;:—–(]|\b(?:who|which|that|when|while|where|and|but)\b", gap):
        found.add("across clauses")
    elif len(gap) < 60:
        found.add("in one clause")
    if re.search(r"\b(?:and|but|while)\b", _GOING_ON.sub(" ", gap)):
        found.add("across and")
    if len(gap.split()) > 12:
        found.add("far apart")
    if any(c in COUNTED for c in gap):
        found.add("across a length")
    if d.at < t.at and "across clauses" in found:
        found |= subject(m, t.passage.text[: d.at + 1])
    return found


#: "The city's ski club, which trains in France, won".
_SUBJECT_ASIDE = regexp(r"^[\"“]?((?:[\w’'-]+ ){0,5}[\w’'-]+)(?=, (?:who|which|whose|though)\b)|[;:] ((?:[\w’'-]+ ){0,5}[\w’'-]+)(?=, (?:who|which|whose|though)\b)")
_SUBJECT = regexp(
    r"(?:^|[;:—–(] ?|, (?:and|but|while|which|who|where|when) |\b(?:while|which|who|that|where|when|because|although|after|before|said) )[\"“]?((?:[\w’'-]+ ){1,6}?)(?:ha[sd]|have|is|was|were|are|will|[a-z]+ed|went|came|took|ran|stood|held|began|spent|kept|lay|left|sat|put|won|led)\b"
)


def subject(m: Measure, before: str) -> set[str]:
    """Whether what the interval is said of was named before."""
    subjects = _SUBJECT.findall(m.told.left) or ["".join(x) for x in _SUBJECT_ASIDE.findall(m.told.left)]
    if not subjects or re.match(r"(?:it|they|he|she|this|that|we|i|there|what|one|some|many|few)\b", subjects[-1].lower()):
        return set()
    heads = {w[:5].lower() for w in re.findall(r"[A-Za-z][\w-]{2,}", subjects[-1])} - {"the", "its", "his", "her", "their", "that", "this", "those", "these"}
    known = heads <= {w[:5].lower() for w in re.findall(r"[\w-]{3,}", before)}
    return {"known subject", f"known subject {m.sort}"} if known else {"new subject", f"new subject {m.sort}"}
