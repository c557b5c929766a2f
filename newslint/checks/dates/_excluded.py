"""Times that an interval cannot have been counted from, since the words say that they are something else."""

from __future__ import annotations

import re

from newslint.checks._happenings import names_a
from newslint.checks.dates._clues import LINK, SINCE, VERB, around, names_a_thing, subject
from newslint.checks.dates._fit import YEARS
from newslint.checks.dates._measures import Measure, Pair, Told
from newslint.checks.dates._passages import DATE, WHEN
from newslint.checks.dates._reaches import ENDS
from newslint.checks.dates._same_event import same_event
from newslint.checks.dates._verbs import shares_verb
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.rule import Document

_WED = regexp(r"\b(?:wed|married|marry|wedding|tied the knot|exchanged vows|vows)\b", re.IGNORECASE)
#: "Beside a statue put up in 1954".
_ASIDE = regexp(r"\b(?:next|near|with|beside|beneath|where|who|when|for)\b")
#: "At the 50th anniversary, in 1994,".
_FOUNDING = regexp(r"\b(?:founding|foundation|opening|birth|creation|establishment|launch|independence|existence)\b")
_OWN_DATE = regexp(r",? \(?(?:back )?(?:in|on) (?:the )?(?:\w+ of )?")
_OF_ITS_KIND = regexp(r"\b(?:of its kind|of the kind|of that kind|such|so many|like it|its like)\b")
#: "Died in 2003, after 25 years of work there".
_UP_TO_THEN = regexp(r",? (?:after|having spent) (?:about |some |almost |nearly |over |more than |only |just )*")
_IN_ITS = regexp(r"\bin (?:all )?(?:its|his|her|their) $", re.IGNORECASE)
_AND_ANOTHER = regexp(rf"(?:, {DATE})*,? and (?:in )?{DATE}")
_ONE_AND = regexp(rf"{DATE},? (?:and )?(?:in )?$")
#: "Spent 27 years in prison and was freed in 1990".
_THEN_ENDED = regexp(rf"\b(?:before|until)\b|\band (?:then |was |were |finally )*(?:freed|released|died|{ENDS})")
#: "In the 10 weeks after the attacks orders fell".
_WITHIN = regexp(r"\b(?:in|for|during|over|within|throughout) (?:the |all |just |only |all of the |the first |the next |the following )?$", re.IGNORECASE)
_STILL = regexp(r"\b(?:has|have|is|are)\b")
_DATED_EVENT = regexp(rf"[^,;]*,? ?(?:(?:which|who) [^,;]*|(?:held|won|fought|signed|built|back)? ?)?(?:in|on|of|during|at) (?:the )?(?:[\w’'-]+ )*?{DATE}")


_EXTREME = regexp(r"\b(?:first|last|only|best|worst|[a-z]{2,}est|(?:most|least) [a-z]+)\b", re.IGNORECASE)
_NO_RECORD = frozenset(("first", "last", "latest", "only", "most recent"))
_NO_EXTREME = frozenset("west east protest interest rest test contest guest request forest arrest harvest conquest invest manifest".split())


def _other_record(one: str, other: str) -> bool:
    """Whether a date is told of another extreme: "the first in six years, and her best since 2012"."""
    a, b = ([w for x in _EXTREME.findall(text) if (w := x.lower()) not in _NO_EXTREME][-1:] for text in (one, other))
    return bool(a and b) and b[0] not in _NO_RECORD and a != b


_OF_A_THING = regexp(r"\b(?:that|which|whose)\b [^,;]*$")
#: "88 years after its first, which appeared in 1897".
_ITS_EVENT = regexp(r"(?: after)? (?:its|his|her|their) [^,;]{2,40}, which [^,;]*$")
_EVER_SINCE = regexp(r" since,? (?:[\w’'-]+ ){1,4}?(?:has|have)\b")
_OF_ONE_WHO = regexp(r", who [^,;]*$")
_SPENT = regexp(r"\bspen[dt](?:s|ing)? (?:about |some |almost |nearly |over |more than |the (?:past|last) )*$")
_ANOTHER_ROLE = regexp(r"\band (?:an? |the |its |his |her )?(?:[a-z]+ )??([a-z]+) (?:of|for|since|at)\b")


_ON_THAT_DAY = regexp(r"[\"“]?(?:On|At|By|For) (?:the|its|his|her|their) ")


def _once(doc: Document, m: Measure, d: Told) -> bool:
    """Whether a later paragraph may tell of an anniversary that is long over: "On the 10th anniversary of the 2005 bombings, the officer warned"."""
    t, now = m.told, doc.metadata.date
    first = next((b for b in doc.blocks if b.kind == "paragraph"), None)
    if first is None or now is None or t.side.sentence.start < first.span.end or not _ON_THAT_DAY.fullmatch(t.left):
        return False
    if d.x.readings[0].low.year + (t.x.count or 0) * YEARS.get(t.x.unit or "", 1.0) > now.year + 1:
        return False
    return not any(x.kind not in ("year", "duration", "age") and x.span != t.x.span for x in t.passage.at.values())


#: "Shut in 1998, two decades after a Danish firm had bought it, and reopened in 2011": the story goes on.
_GOES_ON = regexp(r" [^,;]+, (?:and|but) (?:(?:was|were|is|has|had|it|then|later|again) )*[a-z]+ [^,;]*$")


#: "Was convicted on Monday", "has been found": the date is not that of the main verb.
_NOW_OR_THAT_DAY = regexp(rf"[{WHEN}]|\b(?:has|have|is|are|will)\b")
_AT_THE_FRONT = regexp(r"(?:^|, )(?:In|By|On|Since|Until) (?:\w+ of )?$")


def _told_before(m: Measure, d: Told) -> bool:
    """Whether an event that an interval counts from was told with its date: "convicted on Monday of a murder in 1974, 30 years after the killing"."""
    if not _NOW_OR_THAT_DAY.search(m.told.passage.text.replace(m.event, " ")) or _AT_THE_FRONT.search(d.left):
        return False
    mishap = names_a("mishap", m.event) and names_a("mishap", d.side.clause)
    return bool(re.match(r" ?(?:the|it|they|his|her|its|their)\b", m.event)) and (mishap or same_event(m.event, d.side.clause))


_HAD = regexp(r"\bhad\b")
_BARE = regexp(r" ?[,.;)]|$")
_MET = regexp(r"\b[Tt]hey (?:first )?(?:met|got together|started dating)\b")


def _had_begun(m: Measure, p: Pair) -> bool:
    """Whether the next sentence goes back to the beginning: "Flights resumed on November 14 after 21 days. Ash had closed the airport on October 3"."""
    t, a, b = m.told, p.first, p.last
    if not (a and b and b.number == t.number and b.at < t.at and _UP_TO_THEN.fullmatch(t.passage.text, b.at + 1, t.at)):
        return False
    return bool(_HAD.search(a.left) or (t.right.startswith(" of marriage") and _WED.search(a.left)) or (t.right.startswith(" together") and _MET.search(a.left)))


_OF_ITS_OWN = regexp(r"\b(?:because of|due to|by|after|over|amid|despite) [^,;]*\b(?:that|which|who) (?:has|have) ")
_ENDING = regexp(r"\b(?:end(?:ed|s|ing)|clos(?:ed|es|ing)|brought to an end|put an end to|halt(?:ed|ing)|broke|breaking) (?:a |an |some |more than |nearly |almost |about |over )*$")
#: Dates are one letter each in a passage.
_ITS_STRETCH = regexp(r" (?:from|between) (?:[a-z]+ )?[\ue000-\uf8ff] (?:to|until|till|through|and) (?:[a-z]+ )?[\ue000-\uf8ff]")


def forbidden(doc: Document, m: Measure, p: Pair) -> bool:
    """Whether the words say that a date is something else: the interval's end ("By 2009, 20 years after the protests"), another anniversary."""
    t, d = m.told, p.first or p.last
    assert d is not None
    if m.sort == "lasted" and d.number > t.number and any(x.number == t.number and x.at < t.at for x in m.dates) and not _had_begun(m, p):
        return True  # "the first stone was laid in 1163; the building took 182 years. The novel appeared in 1831"
    if m.sort == "since" and m.fitting and d not in m.fitting and d.number != t.number and p.last is None:
        return True  # "71 years after the end of the war. The first parade was in 1945, the second in 1965": it fits the first
    if m.sort == "since" and m.explained == "here" and any(x is not None and x.number != t.number for x in p):
        return True  # "on Friday, 22 months after he was appointed on May 17, 2017": its own sentence tells both
    if t.right.startswith(" of marriage") and not any(_WED.search(x.side.clause) for x in (p.first, p.last) if x is not None):
        return True  # "died in November, after 77 years of marriage. ... a young senator in 1976"
    if m.sort == "lasted" and _IN_ITS.search(t.left) and (_AND_ANOTHER.match(d.right) or _ONE_AND.search(d.left)):
        return True  # "in its 14 years the panel has lifted two bans, in 2001 and 2008": counted, and no beginning
    if m.sort == "past" and d.number == t.number and d.at < t.at and _OF_ITS_OWN.search(t.passage.text, d.at, t.at):
        return True  # "in force since June because of violence that has claimed 2,400 lives in the past three years"
    if m.sort in ("lasted", "past") and p.last is None and d.number == t.number and d.at < t.at and _ENDING.search(t.left):
        return True  # "the 1998 agreement, which ended three decades of violence"
    if _ITS_STRETCH.match(t.right) and any(x is not None and x.number == t.number and x.at < t.at for x in p):
        return True  # "won in 1961 and 1963, and in each of the four years from 1960 to 1963": its own stretch follows
    if p.last is not None:
        if p.first is None and t.x.role == "before" and m.event.strip(" .,"):
            return True  # "on June 18, 10 days before the vote": counted to the vote
        if p.first is not None and m.sort == "lasted" and p.first.number == t.number and p.first.at < t.at and _UP_TO_THEN.fullmatch(t.passage.text, p.first.at + 1, t.at):
            return True  # "released in 1990 after 27 years in prison, ... the final of 2010": they ended with the first
        if m.sort == "lasted" and p.first is not None and p.first.number == p.last.number and shares_verb(doc, p.first.x.span, p.last.x.span):
            return True  # "the first came back in 1997 and the last in 2001, after six years in huts": of the last alone
        if m.sort == "since" and p.first is not None and p.first.number == t.number == p.last.number and p.first.at < t.at < p.last.at and _GOES_ON.search(t.passage.text[t.at + 1 : p.last.at]):
            return True
        # "The first report of 2017 comes after the third year in a row, 2016".
        return m.sort == "nth" and p.first is not None and p.last.number == t.number == p.first.number and p.last.at < t.at < p.first.at
    above = doc.block_at(t.side.sentence.start).kind in ("headline", "deck", "caption")
    if m.sort == "since" and above and t.number != d.number and not same_event(m.event, d.side.clause):
        return True  # "Sacked nine months after title"
    if m.sort == "jubilee" and t.number == d.number and re.search(r"\bthen\b", t.left[-40:]):
        return True  # "trained at an academy then celebrating its centenary"
    one_sentence = t.number == d.number
    gap = t.passage.text[min(t.at, d.at) + 1 : max(t.at, d.at)] if one_sentence else ""
    if m.sort == "since" and d.number <= t.number and _BARE.match(t.right) and _STILL.search(gap or t.left):
        return False  # "dried up in 2015 and has not done so in the 14 years since, the board said"
    if m.sort == "since" and _WITHIN.search(t.left) and not _STILL.search(t.right) and not (m.printed.endswith("since") and _STILL.search(t.left)):
        return True  # "in the 10 weeks after the attacks": up to no other time
    if t.x.role == "before" and not (one_sentence and d.at < t.at and LINK.fullmatch(gap) and not m.event.strip(" .,")):
        return True
    if one_sentence and t.at < d.at and m.sort in ("ago", "since") and _OF_A_THING.search(gap) and not _ITS_EVENT.match(gap):
        return True  # "sang 55 years ago, in the hall that burned down in 1983"
    if m.sort == "jubilee" and _once(doc, m, d):
        return True
    if m.sort == "ago" and re.search(r"\bthan\b", gap):
        return True  # "more than it did five years ago and 31% more than in 2010"
    if m.sort == "nth" and one_sentence and d.at < t.at and LINK.fullmatch(gap):
        return True  # "profits for 1986, the fourth successive year of decline"
    if d.at < t.at and (role := _ANOTHER_ROLE.search(gap)) and human(role[1]):
        return True  # "elected in 1990 and chairman of the committee for eight years"
    if names_a_thing(d) and re.search(r";|\b(?:and|but|while)\b", gap):
        return True
    if m.sort == "jubilee":
        if "wedding" in m.printed or "wedding" in m.event or "marriage" in m.event:
            return not _WED.search(" ".join(around(d.passage.text, d.at)) if one_sentence else d.side.clause)
        if one_sentence and d.at < t.at:
            of_another = m.event.startswith(" of ") and not _FOUNDING.search(m.event) and not same_event(m.event, t.passage.text[: t.at])
            return of_another or bool(re.search(r"\b(?:In|On|By) $", d.left))
        return one_sentence and d.x.role != "birth" and not _FOUNDING.search(m.event) and bool(_ASIDE.search(gap) or _OWN_DATE.fullmatch(gap))
    if m.sort == "since":
        event = re.search(r"[a-z]{3,}", m.event.replace("that", "").replace("then", ""))
        if _EVER_SINCE.match(t.right):
            return False  # "merged in 1998, and in the 31 years since they have shared a canteen"
        return t.left.endswith("set ") or (one_sentence and d.at < t.at and DATE not in m.event and bool(event) and not _DATED_EVENT.match(t.right) and not _told_before(m, d))
    if m.sort == "record" and one_sentence and d.at < t.at and re.match(r",? (?:which|that) (?:has |have |had )?(?:broken?|ended)\b", gap):
        return True  # "showers since February, which broke a six-week drought"
    if m.sort == "record" and _other_record(t.left, gap if t.at < d.at and one_sentence else d.left):
        return True
    if m.sort == "record" and (d.number < t.number or (one_sentence and d.at < t.at)) and not _OF_ITS_KIND.search(t.left + t.right):
        before = t.passage.text[: d.at + 1] if one_sentence else d.left + " " + d.right
        return "new subject" in subject(m, before) and not re.match(r"[\"“]?[A-Z][a-z]+s ", t.left)
    if m.sort == "ago" and one_sentence and t.at < d.at and SINCE.search(d.left) and not LINK.fullmatch(gap):
        return True  # "back from cancer five years ago, he ended a streak that had held since 2008"
    if not one_sentence and m.sort == "lasted" and (of_one := _OF_ONE_WHO.search(t.left)) and VERB.search(t.left[: of_one.start()]):
        return True  # "has been provost since 2009. She succeeds Robert Hale, who will retire after 15 years"
    if not one_sentence and m.sort == "lasted" and _SPENT.search(t.left) and re.match(r" [a-z]+ing\b", t.right):
        return not same_event(t.side.clause, d.side.clause)  # "shut since 2001. The parish, which spent nine years raising the money"
    if not one_sentence or m.sort != "lasted":
        return False
    return bool(_UP_TO_THEN.fullmatch(gap) if d.at < t.at else _THEN_ENDED.search(gap))
