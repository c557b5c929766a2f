"""What speaks for and against an interval's being counted from a date that it does not fit.

No single phrase decides. A slip of the keys (ten years off, one figure typed wrong) is likelier than a distance of another kind; a date that
stands beside the interval, in a clause about the same, tells of it; a round number, a person's own story and many dates speak against. The
weights were fitted to passages of both kinds (wrong ones, right ones, real news) and are rounded; a pair is tied where they sum to `ENOUGH`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.dates._fit import YEARS, to_now
from newslint.checks.dates._links import ENDS, Link
from newslint.checks.dates._measures import COUNTED, Measure, Told, measures, no_length
from newslint.checks.dates._passages import DATE
from newslint.checks.dates._reaches import AHEAD_NOUN, BEGINS, GENERIC, NOW
from newslint.checks.dates._same_event import one_subject, same_event, stems
from newslint.layers.names.people import KIN, human
from newslint.regexp import regexp
from newslint.rule import Document

WEIGHTS: dict[str, int] = {
    "ten off": 15, "beside": 13, "slip": 10, "beside ago": 9, "one date": 9, "sort since": 8, "its event": 7, "later dated": 7,
    "across clauses": 6, "close": 6, "now": 6, "had": 5, "last time": 5, "last time record": 5, "sort jubilee": 5, "before its date": 4,
    "far yet tied": 6, "nothing new": 4, "ended": 3, "in one sentence": 3, "next sentence": 3, "one subject": 3, "time in general": 3,
    "two dates": 3, "new subject": -2, "had new verb": -3, "something new": -3, "person after a thing": -4, "bare": -5,
    "other length fits": -5, "small": -5, "sort past": -5, "another person": -6, "far slip": -6, "past": -6, "ago of another deed": -7,
    "decades": -7, "hyphen": -7, "new verb": -7, "of a term": -7, "other length beside": -7, "begins ago": -8, "round": -9,
    "for or after": -10, "many dates": -10, "record without a last time": -10, "sort age": -10, "two sentences away": -10,
    "very far": -14, "very far slip": -15, "far": -17,
}  # fmt: skip
ENOUGH = 11


def tied(doc: Document) -> Iterator[Link]:
    """The intervals that nothing explains, each with the date near it that it was likeliest counted from."""
    for m in measures(doc):
        dates = [] if no_length(m) else [d for d in m.dates if not forbidden(m, d)]
        best = max(dates, key=lambda d: weight(doc, m, d), default=None)
        if best is not None and weight(doc, m, best) >= ENOUGH:
            x = m.told.x
            yield Link(x if m.sort == "jubilee" else x._replace(role=None), best.x, world=True)


def weight(doc: Document, m: Measure, d: Told) -> int:
    """How much speaks for a date as what an interval was counted from."""
    return sum(WEIGHTS.get(name, 0) for name in evidence(doc, m, d))


def evidence(doc: Document, m: Measure, d: Told) -> set[str]:
    """What a pair has of everything that is weighed, by name."""
    t = m.told
    found = {f"sort {m.sort}", *_numbers(doc, m, d), *_cues(m, d), *_words(m, d), *(_apart(doc, m, d) if t.number != d.number else _between(m, d))}
    if m.years <= 2:
        found.add(("one date", "two dates")[m.years - 1])
    elif m.years >= 4:
        found.add("many dates")
    if found & {"far", "very far"} and found & {"its event", "last time record", "beside ago"}:
        found.add("far yet tied")
    if any(to_now(doc, z, d.x) for z in m.lengths):
        found.add("other length fits")
    if any(z.kind != "age" and z.span != t.x.span and z.count is not None and z.unit in YEARS for z in t.passage.at.values()):
        found.add("other length beside")
    return found


# The sum ----------------------------------------------------------------------------------------------------------------


def _numbers(doc: Document, m: Measure, d: Told) -> set[str]:
    t = m.told
    said = (t.x.count or 0) * YEARS[t.x.unit or "year"]
    now = doc.metadata.date
    ends = [now.year] if now else []
    if t.number == d.number:
        ends += [z.year for _, z in t.passage.all(DATE) if z.year and now and d.x.year and d.x.year < z.year <= now.year]
    real = min((end - d.x.readings[0].low.year for end in ends), key=lambda n: abs(n - said))
    off = abs(said - real)
    a, b = str(int(said)), str(int(real))
    ten = off % 10 == 0
    slip = len(a) == len(b) and ((len(a) > 1 and sum(u != v for u, v in zip(a, b, strict=True)) == 1) or sorted(a) == sorted(b))
    found = {name for name, holds in (("ten off", ten), ("slip", slip), ("close", off <= 5), ("fairly close", 5 < off <= 9)) if holds}
    ratio = max(said, real) / max(min(said, real), 0.5)
    key = " slip" if ten or slip else ""
    found |= {f"{name}{key}" for name, least in (("far", 2.2), ("very far", 4)) if ratio > least}
    found |= {name for name, holds in (("small", said <= 5), ("round", said % 10 == 0), ("decades", t.x.unit != "year"), ("hyphen", "-" in m.printed)) if holds}
    return found


# The words of either clause ---------------------------------------------------------------------------------------------

_LAST = regexp(
    r"\b(?:last|previous(?:ly)?|latest|most recent(?:ly)?|predecessor|earlier|formerly|prior|before (?:then|that|him|her|it|them)|until (?:then|now)|only (?:one|other|time)|not since|none since|same)\b",
    re.IGNORECASE,
)
_SINCE = regexp(r"\bsince(?: the)?(?: [\w’'-]+){0,3} $", re.IGNORECASE)
_UNTIL = regexp(r"\b(?:until|till|before|by|to|and|planned|expected|due|for)(?: the)?(?: \w+ of)? $", re.IGNORECASE)
_ENDED = regexp(ENDS + r"|\b(?:stopped|vanished|died|killed)\b")
#: "The 1931 Bugatti", "a 1958 law".
_TIME_WORD = regexp(r"\b(?:in|on|since|of|by|until|from|late|early|spring|summer|autumn|fall|winter|back)(?: in| of)? $")
_AHEAD = regexp(
    r"\b(?:will|would|could|should|may|might|must|can|expected|due|plan\w*|another|next|within|to last|to run|every|each|jailed|sentenced|banned|contract|lease|loan|bond|term|sentence|given|gave|gets?|got|facing|faces?|up to|old)\b[^,;]*$",
    re.IGNORECASE,
)
_STOOD = regexp(r"\b(?:which|that|who) had\b|\bhad (?=spent\b)")


def _names_a_thing(d: Told) -> bool:
    """Whether a year belongs to a noun: "the 1986 election", "the law of 1989"."""
    return bool(re.match(r" [a-z]{3,}", d.right) and not _TIME_WORD.search(d.left)) or bool(re.search(r"\b(?:the|an?|this|that|its|his|her|their) (?:[a-z-]+ ){1,2}of $", d.left))


def _cues(m: Measure, d: Told) -> set[str]:
    """What the words beside the date and the interval say of when the one began and when the other ends."""
    t = m.told
    found: set[str] = set()
    last, since = bool(_LAST.search(d.left[-90:] + " . " + d.right[:40])), bool(_SINCE.search(d.left))
    if last:
        found |= {"last time", f"last time {m.sort}"}
    if since:
        found |= {"since", f"since {m.sort}"}
    if m.sort == "record" and not last and not since:
        found.add("record without a last time")
    if BEGINS.search(d.side.clause):
        found |= {"begins", f"begins {m.sort}"}
    if _ENDED.search(d.side.clause):
        found.add("ended")
    if _UNTIL.search(d.left) and not since:
        found.add("until")
    if _names_a_thing(d):
        found.add("names a thing")
    if NOW.search(t.left + t.right):
        found.add("now")
    if re.search(r"\b(?:had|was|were)\b", t.left) and not re.search(r"\b(?:has|have|’s|’ve|is|are)\b", t.left):
        found.add("past")
    if _AHEAD.search(_STOOD.sub(" ", t.left[-80:])):
        found.add("ahead")
    if AHEAD_NOUN.match(t.right):
        found.add("of a term")
    if m.sort == "age" and re.match(r" [A-Z]", t.right):
        found.add("age of a name")
    if m.sort == "later" and re.match(rf",? (?:in|on) (?:the )?(?:\w+ of )?{DATE}", t.right):
        found.add("later dated")
    return found


# What both are about ----------------------------------------------------------------------------------------------------

#: Words that say no more than that time passes.
_LIGHT = stems(
    """last lasted lasting stand stood spend spent take took taken serve served serving service gone hold held keep kept ended ending ends mark
    marks marked celebrate celebrated wait waited waiting pass passed come came stay stayed remain remained operation operating business trading
    trade rule power charge office post role existence history life tenure career reign stint helm absence drought silence exile closure lull
    hiatus enough long full total nearly almost exactly without with that ever straight whole entire breaks broken broke interruption unbroken
    stretch period span quarter half century decade being been having hung running runs place force seat position"""
)
_LIGHT_VERBS = frozenset(
    "been had has have was were is are lasted stood spent taken took served held kept waited waiting gone went passed remained stayed hung endured suffered seen put spends campaigned fought hoped pressed lobbied battled pushed struggled tried searched looked hunted lasting ended ending ends broke breaks breaking marking marked celebrated".split()
)
_VERB = regexp(r"\b([a-z]+(?:ed|en|ing|t|wn|ung|ew|ook|old|oke|ame|ade|aid|ote|ove|ore|ang|un|an|ay|ell|elt)|be|been|is|are|was|were|has|have|had)\b")
#: "That was 20 years ago", "the disaster was 30 years ago".
_THAT_WAS = regexp(r"\b(?:[Tt]hat|[Tt]his|[Ii]t|[Tt]he (?:[\w-]+ )?[\w-]+) (?:was|is|happened|came|struck|took place)(?: [\w’'-]+){0,2}? ?(?:in |on |back in )?$")
_CUT = r"\b(?:while|when|which|who|that|where|after|before)\b"
_CUT_BEFORE = regexp(rf"[;:—–]|, (?:and|but|while|which|who)\b|{_CUT}")
_CUT_AFTER = regexp(rf"[;:—–,]|{_CUT}|\band\b")


def _around(text: str, at: int) -> tuple[str, str]:
    """The clause around a place, without what stands there."""
    return _CUT_BEFORE.split(text[:at])[-1], _CUT_AFTER.split(text[at + 1 :], maxsplit=1)[0]


def _words(m: Measure, d: Told) -> set[str]:
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
    clause = _around(t.passage.text, t.at)
    beside = " ".join(_around(d.passage.text, d.at))
    known = stems(beside if one_sentence else there)
    if not (one_sentence and d.passage.text[d.at] in " ".join(clause)):
        found.add("something new" if stems(clause[0][-45:] + " " + clause[1][:45]) - _LIGHT - known else "nothing new")
    if GENERIC.match(t.right.lstrip("’'")) or GENERIC.match(t.right):
        found.add("time in general")
    if re.search(r"\bhad\b", t.left[-60:]):
        found.add("had")
    if m.sort != "lasted":
        return found
    verbs = [v for v in _VERB.findall(clause[0])]
    if verbs and verbs[-1] not in _LIGHT_VERBS and verbs[-1][:5] not in _LIGHT:
        root = verbs[-1][:4]
        same = root in {w[:4] for w in re.findall(r"[a-z]{3,}", (beside if one_sentence else there).lower())}
        found.add("same verb" if same else "new verb")
        if not same and "had" in found:
            found.add("had new verb")
    if re.search(r"\b(?:after|for) (?:about |some |almost |nearly |over |more than |only |just |all )*$", t.left):
        found.add("for or after")
    if re.match(r"[,.;)]", t.right):
        found.add("bare")
    return found


# How they stand to one another ------------------------------------------------------------------------------------------

_LINK = regexp(
    r"[,( —–-]*(?:(?:or|that is|back|now|just|only|almost|nearly|about|more than|in|on|at|when|the|it was|that was|which was)[ ,]*)*(?:[a-z]+ of )?[,( —–-]*",
    re.IGNORECASE,
)


def _between(m: Measure, d: Told) -> set[str]:
    """In one sentence: what stands between."""
    t = m.told
    low, high = sorted((t.at, d.at))
    gap = t.passage.text[low + 1 : high]
    found = {"in one sentence"}
    if _LINK.fullmatch(gap):
        found |= {"beside", f"beside {m.sort}"}
    if t.at < d.at:
        found.add("before its date")
    if re.search(r"[;:—–]", gap):
        found.add("across a stop")
    if re.search(r"[,;:—–(]|\b(?:who|which|that|when|while|where|and|but)\b", gap):
        found.add("across clauses")
    elif len(gap) < 60:
        found.add("in one clause")
    if re.search(r"\b(?:and|but|while)\b", gap):
        found.add("across and")
    if len(gap.split()) > 12:
        found.add("far apart")
    if any(c in COUNTED for c in gap):
        found.add("across a length")
    if d.at < t.at and "across clauses" in found:
        found |= _subject(m, t.passage.text[: d.at + 1])
    return found


_SUBJECT = regexp(
    r"(?:^|[;:—–(] ?|, (?:and|but|while|which|who|where|when) |\b(?:while|which|who|that|where|when|because|although|after|before|said) )[\"“]?((?:[\w’'-]+ ){1,6}?)(?:ha[sd]|have|is|was|were|are|will|[a-z]+ed|went|came|took|ran|stood|held|began|spent|kept|lay|left|sat|put|won|led)\b"
)


def _subject(m: Measure, before: str) -> set[str]:
    """Whether what the interval is said of was named before."""
    subjects = _SUBJECT.findall(m.told.left) or ["".join(x) for x in _SUBJECT_ASIDE.findall(m.told.left)]
    if not subjects or re.match(r"(?:it|they|he|she|this|that|we|i|there)\b", subjects[-1].lower()):
        return set()
    heads = {w[:5].lower() for w in re.findall(r"[A-Za-z][\w-]{2,}", subjects[-1])} - {"the", "its", "his", "her", "their", "that", "this", "those", "these"}
    known = heads <= {w[:5].lower() for w in re.findall(r"[\w-]{3,}", before)}
    return {"known subject", f"known subject {m.sort}"} if known else {"new subject", f"new subject {m.sort}"}


_OPENING = regexp(r"[\"“]?(?P<det>The|An?|His|Her|Its|Their|One|Another|[A-Z][\w-]+(?:’s|'s)) (?P<np>(?:[\w’'-]+ ?){1,4})|(?P<name>(?:[A-Z][\w’-]+ ){2,3})(?:, |who |ha[sd] |was |is |[a-z]+ed )?")


def _another_person(t: Told, before: str) -> bool:
    """Whether the sentence of an interval opens with a person who was not named before."""
    m = _OPENING.match(t.passage.text)
    if m is None:
        return False
    if m["name"]:
        return not any(w in before for w in m["name"].split() if w not in ("Mr", "Mrs", "Ms", "Dr", "Sir"))
    head = next((w for w in m["np"].split() if human(w.rstrip(",")) and not w.rstrip(",").endswith("s")), None)
    return head is not None and head not in before


_SOMEBODY = regexp(r"[\"“]?(?:He|She|His|Her) ")
_SOMEBODYS = regexp(r"[\"“]?(?:His|Her|Its|Their|[A-Z][\w-]+(?:’s|'s)) (?:[a-z-]+ ){0,2}?(?:" + "|".join(sorted(KIN)) + r"|captain|coach|manager|leader|owner|mayor|director|boss|chairman|editor|founder)\b")
_THING_MADE = regexp(r"\b(?:founded|built|set up|established|launched|published|laid|created|opened|floated|formed|signed|imposed|passed|dates?|dated|came (?:in|into))\b")
#: "The city's ski club, which trains in France, won".
_SUBJECT_ASIDE = regexp(r"^[\"“]?((?:[\w’'-]+ ){0,5}[\w’'-]+)(?=, (?:who|which|whose|though)\b)|[;:] ((?:[\w’'-]+ ){0,5}[\w’'-]+)(?=, (?:who|which|whose|though)\b)")
_PRONOUN = regexp(r"[\"“]?(?:It|They|He|She|That|This|Its|His|Her|Their)\b")


def _apart(doc: Document, m: Measure, d: Told) -> set[str]:
    """In two sentences: how the later one takes up the earlier one."""
    t = m.told
    apart = d.number - t.number
    found = {"two sentences away" if abs(apart) > 1 else "next sentence" if apart > 0 else "sentence before"}
    if one_subject(doc, t.side, d.side, apart):
        found.add("one subject")
    late, early = (t, d) if apart < 0 else (d, t)
    if _PRONOUN.match(late.passage.text):
        found.add("pronoun")
    if doc.block_at(t.side.sentence.start).span != doc.block_at(d.side.sentence.start).span:
        found.add("other paragraph")
    if _SOMEBODY.match(late.passage.text) and _THING_MADE.search(early.side.clause if early is d else d.side.clause):
        found.add("person after a thing")
    if _SOMEBODYS.match(late.passage.text):
        found.add("somebody else")
    if apart < 0 and _another_person(t, early.left + " " + early.right):
        found.add("another person")
    if apart < 0:
        found |= _subject(m, early.left + " " + early.right)
    return found


# What forbids it --------------------------------------------------------------------------------------------------------

_WED = regexp(r"\b(?:wed|married|marry|wedding|tied the knot|exchanged vows|vows)\b", re.IGNORECASE)
#: "Beside a statue put up in 1954".
_ASIDE = regexp(r"\b(?:next|near|with|beside|beneath|where|who|when|for)\b")
#: "At the 50th anniversary, in 1994,".
_FOUNDING = regexp(r"\b(?:founding|foundation|opening|birth|creation|establishment|launch|independence|existence)\b")
_OWN_DATE = regexp(r",? \(?(?:back )?(?:in|on) (?:the )?(?:\w+ of )?")
_OF_ITS_KIND = regexp(r"\b(?:of its kind|of the kind|of that kind|such|so many|like it|its like)\b")
#: "Died in 2003, after 25 years of work there".
_UP_TO_THEN = regexp(r",? (?:after|having spent) (?:about |some |almost |nearly |over |more than |only |just )*")
#: "Spent 27 years in prison and was freed in 1990".
_THEN_ENDED = regexp(rf"\b(?:before|until)\b|\band (?:then |was |were |finally )*(?:freed|released|died|{ENDS})")
_DATED_EVENT = regexp(rf"[^,;]*,? ?(?:(?:which|who) [^,;]*|(?:held|won|fought|signed|built|back)? ?)?(?:in|on|of|during|at) (?:the )?(?:[\w’'-]+ )*?{DATE}")


_EXTREME = regexp(r"\b(?:first|last|only|best|worst|[a-z]{2,}est|(?:most|least) [a-z]+)\b", re.IGNORECASE)
_NO_EXTREME = frozenset(("first", "last", "latest", "only", "west", "east", "most recent", "protest", "interest", "rest", "test", "contest", "guest", "request", "forest", "arrest", "harvest"))


def _other_record(one: str, other: str) -> bool:
    """Whether a date is told of another extreme: "the first in six years, and her best since 2012"."""
    a, b = ([w.lower() for w in _EXTREME.findall(text)][-1:] for text in (one, other))
    return bool(a and b) and b[0] not in _NO_EXTREME and a != b


_OF_A_THING = regexp(r"\b(?:that|which|whose)\b [^,;]*$")
_ANOTHER_ROLE = regexp(r"\band (?:an? |the |its |his |her )?(?:[a-z]+ )??([a-z]+) (?:of|for|since|at)\b")


def forbidden(m: Measure, d: Told) -> bool:
    """Whether the words say that the date is something else: the interval's end ("By 2009, 20 years after the protests"), another anniversary."""
    t = m.told
    one_sentence = t.number == d.number
    gap = t.passage.text[min(t.at, d.at) + 1 : max(t.at, d.at)] if one_sentence else ""
    if t.x.role == "before" and not (one_sentence and d.at < t.at and _LINK.fullmatch(gap) and not m.event.strip(" .,")):
        return True
    if one_sentence and t.at < d.at and m.sort in ("ago", "since") and _OF_A_THING.search(gap):
        return True  # "sang 55 years ago, in the hall that burned down in 1983"
    if d.at < t.at and (role := _ANOTHER_ROLE.search(gap)) and human(role[1]):
        return True  # "elected in 1990 and chairman of the committee for eight years"
    if _names_a_thing(d) and re.search(r";|\b(?:and|but|while)\b", gap):
        return True
    if m.sort == "jubilee":
        if "wedding" in m.printed or "wedding" in m.event or "marriage" in m.event:
            return not _WED.search(" ".join(_around(d.passage.text, d.at)) if one_sentence else d.side.clause)
        if one_sentence and d.at < t.at:
            of_another = m.event.startswith(" of ") and not _FOUNDING.search(m.event) and not same_event(m.event, t.passage.text[: t.at])
            return of_another or bool(re.search(r"\b(?:In|On|By) $", d.left))
        return one_sentence and bool(_ASIDE.search(gap) or _OWN_DATE.fullmatch(gap))
    if m.sort == "since":
        event = re.search(r"[a-z]{3,}", m.event.replace("that", "").replace("then", ""))
        return t.left.endswith("set ") or (one_sentence and d.at < t.at and DATE not in m.event and bool(event) and not _DATED_EVENT.match(t.right))
    if m.sort == "record" and _other_record(t.left, gap if t.at < d.at and one_sentence else d.left):
        return True
    if m.sort == "record" and (d.number < t.number or (one_sentence and d.at < t.at)) and not _OF_ITS_KIND.search(t.left + t.right):
        before = t.passage.text[: d.at + 1] if one_sentence else d.left + " " + d.right
        return "new subject" in _subject(m, before) and not re.match(r"[\"“]?[A-Z][a-z]+s ", t.left)
    if m.sort == "ago" and one_sentence and t.at < d.at and _SINCE.search(d.left) and not _LINK.fullmatch(gap):
        return True  # "back from cancer five years ago, he ended a streak that had held since 2008"
    if not one_sentence or m.sort != "lasted":
        return False
    return bool(_UP_TO_THEN.fullmatch(gap) if d.at < t.at else _THEN_ENDED.search(gap))
