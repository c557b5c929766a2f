"""Of when an age is: publication, the death, a day or year of its sentence."""

from __future__ import annotations

import datetime as dt
import re

from newslint.checks.dates._age_phrases import BIRTHDAY_FROM
from newslint.checks.dates._lifetimes import DIED, Fact, Told, dates_of, is_birth, is_death, present, printed_number, reading
from newslint.layers.dates import Interval, TimeExpression
from newslint.layers.names.people import human
from newslint.regexp import regexp
from newslint.rule import Document, Span

_CLAUSE = regexp(r"[;:](?= )|\b(?:and|but|until|since|before|after)\b|(?<!when )\b(?:he|she)\b(?! was (?:aged )?$)|, (?:was|is|has|had)\b")
#: "Was 23 and asleep in a barn when a shell found it".
_AND_SO = regexp(r"^,? and (?!(?:had|has|was|is|then|he|she|they|so|went|won|got|left)\b)(?:(?!(?:he|she|when)\b)[a-z’-]+,? ){1,6}?(?=when )")
#: "Sent down at 17 in 2005, Omar Diab, 32,": the year is the other age's.
_OF_AN_AGE = regexp(r"\b(?:at|aged|age of|was) \d{1,3},? (?:in|on) (?:\w+ )?$")
#: "Then 46, was put in charge and stayed until he retired in 1987": the year is of a later step.
_NEXT_STEP = regexp(r"\b(?:until|since|before|after|and|but|that|which)\b")
_WHEN_DONE = regexp(r" when (?:he|she) (?:was |had |had been )?\w+ (?:[^.;]* )?(?:was|is|has|were|will) ")
#: "When war broke out in 1914, Shaw, a clerk, was 18".
_FRONTED_TIME = regexp(r"\W*(?:When|By the time|By|In|On|As)\b[^,;.]*$")
_ROUGHLY = regexp(r"\b(?:more than|less than|over|under|almost|nearly|about|some|around|at least|roughly|well over|not quite) $")
_HE_WAS = regexp(r"\W*(?:He|She) was (?:just |only )?")
#: Before "He was 72.": whose death the article tells of.
_THE_DEAD = regexp(r"\b(?:has died|(?<!when )(?<!after )(?:he |she )?died (?:peacefully |suddenly |at (?:his|her) home[^.;]{0,30} |in [A-Z][\w’-]+,? (?:[A-Z]\w+,? )?)?(?:on|yesterday|last|overnight|this)\b|has been (?:killed|found dead)|is dead)\b")
#: "It is 40 years since ...".
_IT_IS_SO_LONG = regexp(r"\b(?:[Ii]t is|[Ii]t has been|[Ii]t’s|[Ii]t's) (?:now |just )?$")
#: "Was elected at 33. That was in 1979".
_THAT_WAS = regexp(r"(?:That|This|It) was (?:back )?in (\d{4})\b")
_SUBJECT_FIRST = regexp(r"(?:,? (?:he|she)\b)?")
_PARENTS = frozenset("mother father parent grandmother grandfather grandparent widow widower mum mom dad".split())
#: "Twelve in 1991": the age that a fronted year has.
_AN_AGE_THEN = regexp(r"\W*(?:Just |Only |Still |Aged )?(?:\d{1,3}|(?:[A-Z][a-z]+ty)(?:-[a-z]+)?|[A-Z][a-z]+teen|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve) (?:years old )?in ")
_ANOTHER_AGE = regexp(r"\b(?:aged?|at|of|was) \d")
_ONCE = regexp(r"\b(?:then|when)(?: an?(?: [\w-]+)* of)?,? $|\b(?:then|when) an? $|\bas an? $|\bat the time.{0,4}$|\bas an? [\w-]+ of $")
#: "Was an 11-year-old when her teacher was called away".
_WAS_A = regexp(r"\b(?:was|were|been) (?:an?|just an?|only an?) (?:[a-z]+ )?$")
#: "... student when she was arrested in".
_WHEN_DATED = regexp(r"(?: [a-z-]+){0,3},? (?:(?:when|as) (?:he|she) (?:[\w’-]+ ){1,6}?)?(?:in|on) (?:the )?")
_AT_A_TIME = regexp(r"[^.;]{0,60}?\b(?:when|then|at the time|in (?:\w+ )?\d{4})\b")
_STARTS_WITH = regexp(r"[\"“]?An? (?:[\w-]+ )?\w+ of $")
#: "Lost a leg at 23, sailed on Monday".
_AT_EVENT = regexp(r"\b(?!(?:and|but|who|was|is|then|now|died|death) )[a-z][\w’-]* (?:at|aged) (?:the age of |age )?$")
#: "Who left Cuba at the age of six, won on Sunday".
_WHO_DID_AT = regexp(r"\bwho (?!was |is )[a-z]+\b[^,;.]* (?:at|aged) (?:the age of |age |just |only )?$")
_SAILED = regexp(r", (?:(?:who|he|she) )?(?!in |on |at |during |after |before )[a-z]{3,}")
_WHEN_CLAUSE = regexp(r"\b(?:when|by the time|while|until|before|after|since|as|because|that)\b[^,;]*$")
#: "At 93, Aaberg is the oldest laureate".
_PRESENT = regexp(r",? (?:(?:[A-Z][\w’.-]+ ){1,4}|(?:he|she|it) |the (?:[\w’-]+ ){1,4}|[A-Z][\w’-]+[’']s (?:[\w-]+ ){1,3})(?:is|has|remains|still|says|can|cannot|does|must|lives|works|plays|runs|keeps|goes)\b")
#: "Took the oath on Thursday and became, at 45, the youngest".
_BECAME_AT = regexp(r"\b(?:became|becoming|to become), (?:at|aged) (?:just |only )?$")
#: "Has signed for Leeds aged 29".
_HAS_DONE = regexp(r"\b(?:has|have) (?:just |now )?(?:[a-z]+ed|become|won|left|lost|made|taken|given|begun|written|set|beaten|run|come|gone)\b[^,;.]*,? $")
_FIRST_ASIDE = regexp(r", (?:born|who|whose|the|an?|now|then) [^.;]*?,(?= )")
#: "X, who has died aged 87, kept the light in the gale of 1953": no year of the sentence is the death's.
_HAS_DIED = regexp(r"\b(?:has|have|’s) (?:just |now )?died\b[^.;]{0,60}$")
_A_YEAR = regexp(r"\b(?:1[89]|20)\d\d\b")
#: "It was 1956, and Leah Marks was 9".
_IT_WAS_THEN = regexp(r"\W*It was (?:in )?(?:[A-Z][a-z]+ |the [a-z]+ of )?\d{4},? and\b")
#: "A boy of 14 in the last spring before the ban".
_BEFORE_IT = regexp(r" (?:before|after|of) the ")
#: "Neighbours gathered on Tuesday to celebrate with Agnes Tully, who turned 100".
_FEAST = regexp(r"\b(?:celebrat\w+|part(?:y|ies)|cakes?|toast\w*|feast|birthday|festivities|sang|sung|serenaded|cards?|congratulat\w+)\b[^;]*\b(?:who|she|he) (?:has |had )?(?:just )?$", re.IGNORECASE)
#: "Will celebrate her 75th birthday on May 5".
_TO_COME = regexp(r"\b(?:will|is|are|due|plans?|hopes?)\b(?: to)? (?:[a-z]+ ){1,3}$")
#: "Will compete in August at the age of 37": of a time to come, unless another clause tells of it.
_WILL_AT = regexp(r"\b(?:will|is (?:due |set |likely |expected )?to|are to|plans to|hopes to|wants to|intends to)\b(?! have\b)(?:(?!\b(?:when|who|whom|whose|that|which|he|she|they|after|before|since|because|as|for \w+ing)\b)[^;.])*$")
#: Days from a death to its obituary.
_OBITUARY = 120
#: A year, of which the "He was 56." that follows may be.
_PAST = regexp(r"^(?!.*\bborn\b).*\b(?:1[89]|20)\d\d\b", re.DOTALL)


def when_of(doc: Document, told: Told, sentence: Span, published: dt.date | None, death: Fact | None) -> tuple[Interval | None, bool]:
    """The days an age is of, and whether that is publication."""
    m, kind = told.match, told.kind
    text, at = sentence.of(doc.text), sentence.start
    dates = dates_of(doc, sentence)
    head, tail = text[: m.start("n")], text[m.end("n" if told.unit == "year" else 0) :]
    before = doc.sentences[told.sentence - 1].of(doc.text) if told.sentence else ""
    if kind in ("now", "event", "death"):
        if kind == "now" and (_ONCE.search(head[-40:]) or re.match(r"[^.;\d]{0,12} at the time", tail)):
            kind = "event"
        elif kind == "now" and _WAS_A.search(head) and _AT_A_TIME.match(tail):
            then = [x for x in dates if x.year and x.span.start - at >= m.end("n") and not is_birth(doc, x)]
            clause = len(then) == 1 and _WHEN_DATED.fullmatch(text, m.end(), then[0].span.start - at)
            return (reading(then[0], published) if clause else None), False
        elif kind == "event" and (last := list(DIED.finditer(head[-80:]))) and not re.search(r"\bwhen\b(?! (?:he|she) (?:died|was $))", head[-80:][last[-1].start() :]) and not _ANOTHER_AGE.search(head[-80:], last[-1].end()):
            kind = "death"
    if kind == "event" and head.lower().endswith("now aged "):
        kind = "now"
    if kind == "event" and text[m.start() : m.start("n")].lower() == "aged " and tail.startswith(",") and re.search(r"[A-Z][\w’-]+, aged $" if told.unit == "year" else r"^\W*[\w’ -]{2,40}, aged $", head):
        kind = "now"  # "Finch, aged 36, had last been seen"
    ago = [x for x in dates if (x.role == "ago" or _IT_IS_SO_LONG.search(text[: x.span.start - at])) and x.unit in ("year", "decade")]
    if kind == "event" and ago:
        return (_so_long_ago(ago[0], published) if len(ago) == 1 and published and not _ROUGHLY.search(text[: ago[0].span.start - at]) and not [x for x in dates if x.year and not is_birth(doc, x)] else None), False
    then_so_old = kind == "event" and m[0].lower().startswith("then ")
    here = [x for x in dates if x.year and not is_birth(doc, x) and not (then_so_old and x.span.start - at > m.end() and (head.lower().endswith("by ") or _NEXT_STEP.search(text, m.end(), x.span.start - at)))]
    if (then_so_old or (kind == "event" and re.match(r",? at the time\b(?! of)", tail))) and not here:
        # The time of the sentence before, or of the one before that: "gave way in June 2005. He left on June 28. He was 55 at the time".
        back = ([x for x in dates_of(doc, doc.sentences[n]) if x.year and not is_birth(doc, x)] for n in range(told.sentence - 1, max(told.sentence - 4, -1), -1))
        earlier = next((found for found in back if found), [])
        return (reading(earlier[0], published) if len(earlier) == 1 else None), False
    if kind == "now":
        noun = re.search(r"([\w-]+) of $", head)
        if noun and noun[1] in _PARENTS:
            return None, False
        if noun and noun[1] != "age" and (not human(noun[1]) or (noun[1] in ("man", "woman", "boy", "girl", "person") and not _STARTS_WITH.match(head))):
            return None, False
    own = [x for x in dates if x.readings and x.granularity in ("day", "week", "month", "season", "year") and x.kind not in ("duration", "recurring", "decade", "range") and (x.year or x.kind != "holiday" or kind == "due") and not is_birth(doc, x)]
    own = [x for x in own if x.year or not (kind == "event" and (told.kind == "now" or _BEFORE_IT.match(doc.text, x.span.end)))]
    near = [x for x in own if _one_clause(text, m, x, at)]
    if then_so_old and len(own) == 1 and own[0].year:
        near = own
    if kind == "birthday":
        return _birthday(doc, told, text, at, own, published, death)
    if kind == "death":
        if published and _HAS_DIED.search(head):
            return (death.when if death and death.when else Interval(published - dt.timedelta(_OBITUARY), published)), False
        if (died := list(DIED.finditer(head))):
            near = [x for x in near if x.span.start - at >= died[-1].start() or x.span.start - at < 5]
            near = [x for x in near if x.span.start - at < m.start("n")] or near  # "died in 1981 at the age of 83, runs from January 20"
        if death and death.when and not any(x.year for x in near):
            return death.when, False
    if kind == "now" and published and (m[0].lower().startswith((", ", " (", "at ")) or "old" in m[0]):
        old = [x for x in near if x.span.end - at <= m.start("n") and not _OF_AN_AGE.search(text[: x.span.start - at]) and x.kind in ("year", "month", "date") and (published - x.readings[0].high).days > 60]
        if old:
            return (old[0].readings[0] if len(old) == 1 and len(old[0].readings) == 1 else None), False
    then = [x for x in own if x.year and published and published.year - x.year > 1]
    if kind == "now" and then and (_IT_WAS_THEN.match(text) or (m[0].startswith(", ") and re.search(r"\bwhen (?:his|her|the|an?)\b[^.;]*$", head) and not _ANOTHER_AGE.search(head))):
        return None, False
    if kind == "now" and death and death.when and published and (published - death.when.high).days > 60:
        return death.when, False
    if kind == "now":
        return (present(published), True) if published else (None, False)
    if kind in ("event", "death"):
        if kind == "event" and published and not own and doc.block_at(at).kind in ("headline", "deck") and re.match(r"[,.;]|$| and\b", tail):
            return (death.when, False) if death and death.when else (present(published), True)
        if kind == "event" and death and death.when and head.endswith(" who was ") and re.match(r", (?!when\b|in\b)", tail):
            return death.when, False  # "Bell died on Friday. Bell, who was 68, had played since 1935"
        near.sort(key=lambda x: (text[m.end() : x.span.start - at] not in (" ", " on ", " in "), x.kind in ("weekday", "relative"), min(abs(x.span.start - at - m.end("n")), abs(x.span.end - at - m.start("n")))))
        if kind == "event" and published and _WILL_AT.search(head) and not any(x.year for x in own) and re.match(r"[,.;]|$| (?:and|in|on|next|this|when)\b", tail):
            coming = [r for x in near for r in x.readings if r.high >= published] or [Interval(published, published + dt.timedelta(366))]
            return min(coming), False
        if near:
            return reading(near[0], published), False
        if kind == "event" and published and _BECAME_AT.search(head) and len(own) == 1 and own[0].kind == "weekday":
            return reading(own[0], published), False
        if kind == "event" and len(own) == 1 and own[0].year and _IT_WAS_THEN.match(text):
            return reading(own[0], published), False
        fronted = [x for x in own if _FRONTED_TIME.match(text[: x.span.start - at]) and text[x.span.end - at :].startswith(", ") and not is_birth(doc, x)]
        if kind == "event" and len(fronted) == 1 and m[0].lower().startswith("was ") and not re.match(r",? when\b", tail):
            return reading(fronted[0], published), False
        if kind == "event" and published and re.fullmatch(r"[\"“‘']?(?:[Aa]t|Aged|[Aa]t the age of|Now|[Aa]t age) ", head[: m.start("n")]) and _PRESENT.match(_FIRST_ASIDE.sub("", tail, count=1)):
            return present(published), True
        if kind == "event" and published and m[0].lower().startswith(("aged", "at the age", "at age", "at ")) and _HAS_DONE.search(head) and all(x.kind == "weekday" for x in own) and not _ANOTHER_AGE.search(head) and not re.match(r" (?:and|or)\b", tail):
            return Interval(published - dt.timedelta(40), published), False
        if kind == "event" and death and death.when and m[0].lower().startswith(("was", "were", "aged")) and not _WHEN_CLAUSE.search(head) and re.match(r"(?: years old)?(?:[.]|, an? |,? and had\b|, (?:according|his|her|the)\b|,? (?:at (?:his|her) death|when (?:he|she) died))", tail):
            return death.when, False
        if published is None:
            return None, False
        if kind == "death" and re.search(r"\b(?:died|dies|dead|put down|put to sleep)\b", head) and all(x.kind == "weekday" for x in own) and not re.search(r"\bborn\b[^;]*\bdied\b", head):
            return Interval(published - dt.timedelta(40), published), False
        if kind == "event" and re.match(r" (?:on the day of|at the time of) (?:his|her) death\b", tail) and not own:
            return Interval(published - dt.timedelta(40), published + dt.timedelta(1)), False
        if kind == "event" and not own and told.sentence + 1 < len(doc.sentences) and (year_told := _THAT_WAS.match(doc.sentences[told.sentence + 1].of(doc.text))):
            year = int(year_told[1])
            return Interval(dt.date(year, 1, 1), dt.date(year, 12, 31)), False
        if kind == "event" and _HE_WAS.fullmatch(head) and tail.startswith(".") and _THE_DEAD.search(before):
            return (death.when if death and death.when else Interval(published - dt.timedelta(_OBITUARY), published)), False
        earlier = [x for x in dates_of(doc, doc.sentences[told.sentence - 1]) if x.year and x.kind in ("date", "month", "year") and not is_birth(doc, x)] if told.sentence else []
        if kind == "event" and len(earlier) == 1 and _HE_WAS.fullmatch(head) and not DIED.search(before) and re.match(r"(?:[.]|,? and (?:had|was)\b|, having\b)", tail):
            return reading(earlier[0], published), False  # "He fell on 11 November 2022. He was 20."
        alone = not _PAST.search(before) and re.fullmatch(r"\W*(?:Born [^;.]*?, (?=he|she))?(?:[Hh]e |[Ss]he |(?:The [a-z]+, )?(?:[A-Z][\w’-]+,? ){1,3})was ", head) is not None and tail.startswith(".")
        if kind == "event" and (alone or re.match(r",? (?:who )?(?:was|had been|is)? ?(?:killed|found|on his way|on her way)|,? had been on", tail) or (head.endswith(" who was ") and re.match(r", (?:had|was|were)\b", tail) and not _long_ago(doc, published))):
            return Interval(published - dt.timedelta(40), published + dt.timedelta(1)), False
        return None, False
    if published is None:
        return None, False
    if kind == "due":
        due = [max(x.readings) for x in own if x.kind == "holiday" or (x.readings and x.tense != "past" and max(x.readings).high > published)]
        return (due[0] if len(due) == 1 else None), False
    if kind == "turned":
        if _FEAST.search(text[: m.start()]) and re.match(r"[,.;]|$| and\b", tail) and not [x for x in own if x.year and x.readings[0].high < published - dt.timedelta(60)]:
            return Interval(published - dt.timedelta(60), published + dt.timedelta(60)), False
        if re.match(r" (?:last|this|on|in) ", tail) and near:
            return reading(near[0], published), False
        if re.search(r"\b(?:days?|weeks?) (?:after|before) $", head[: m.start()]) and (day := next((x for x in own if x.kind == "date"), None)):
            return Interval(day.readings[0].low - dt.timedelta(40), day.readings[0].high + dt.timedelta(40)), False
        return None, False
    after = [x for x in near if x.span.start >= at + m.end("n")]
    if after and after[0].kind == "weekday":
        return Interval(published - dt.timedelta(9), published + dt.timedelta(9)), False
    if after and len(after[0].readings) == 1:
        return after[0].readings[0], False
    if re.match(r" (?:at|when|by)\b", tail):
        return None, False
    return Interval(published, published + dt.timedelta(366)), False


def _long_ago(doc: Document, published: dt.date) -> bool:
    """Whether the article has a year of the past, to which its ages may belong."""
    return any(int(m[0]) < published.year - 1 for m in _A_YEAR.finditer(doc.text))


def _so_long_ago(x: TimeExpression, published: dt.date) -> Interval | None:
    """The days that "30 years ago" may mean, a round number of years roughly."""
    years = int((x.count or 0) * (10 if x.unit == "decade" else 1))
    if not years or years > 100 or x.count != int(x.count or 0) or x.modifier:
        return None
    slack = 365 * (2 if years % 10 == 0 else 1) + (90 if x.unit == "year" else 900)
    day = published - dt.timedelta(int(years * 365.25))
    return Interval(day - dt.timedelta(slack), day + dt.timedelta(slack))


def _birthday(doc: Document, told: Told, text: str, at: int, own: list[TimeExpression], published: dt.date | None, death: Fact | None) -> tuple[Interval | None, bool]:
    """The days of a birthday that is told of: dated itself, or so many days from another day of the sentence."""
    m = told.match
    offset = BIRTHDAY_FROM.search(text[: m.start("n")])
    if offset:
        unit = {"day": 1, "week": 7, "month": 31}[offset["unit"].rstrip("s")]
        count = printed_number(offset["count"]) if offset["count"] not in ("a", "an", "the") else 1
        shift = dt.timedelta(unit * count * (1 if offset["way"] in ("before", "short of", "shy of") else -1))
        base = next((x.readings[0] for x in own if len(x.readings) == 1 and x.kind in ("date", "weekday")), None) or (death.when if death and DIED.search(text) else None)
        years = [x for x in own if len(x.readings) == 1 and x.year]
        if base is None and published and re.search(r"\b(?:has died|dies)\b" if years else r"\b(?:died|dies)\b", text[: m.start()]):
            base = Interval(published - dt.timedelta(20), published)  # "who shared a prize in 2019, has died a month short of his 101st birthday"
        base = base or next((x.readings[0] for x in years), None)
        return (Interval(base.low + shift - dt.timedelta(unit), base.high + shift + dt.timedelta(unit)), False) if base else (None, False)
    own = [x for x in own if not is_death(doc, x)]
    near = [x for x in own if 0 <= x.span.start - at - m.end() < 40 or x.span.start - at < 5 or re.fullmatch(r",? (?:on )?(?:her|his) ", text[x.span.end - at : m.start()])]
    if near:
        coming = [r for r in near[0].readings if published and r.high >= published] if _TO_COME.search(text[: m.start("n")]) else []
        first = near[0].readings[0] if near[0].kind == "weekday" else min(coming) if coming else reading(near[0], published)
        if first and near[0].kind == "weekday":
            return Interval(first.low - dt.timedelta(8), first.high + dt.timedelta(8)), False
        return first, False
    if published and re.search(r"\b(?:celebrat\w+|mark(?:s|ed)?|will be|is|reach\w+)\b[^.;,]{0,45}$", text[: m.start("n")]):
        return Interval(published - dt.timedelta(40), published + dt.timedelta(40)), False
    return None, False


def _one_clause(text: str, m: re.Match[str], x: TimeExpression, at: int) -> bool:
    a, b = sorted(((m.start("n"), m.end("n")), (x.span.start - at, x.span.end - at)))
    opened = text.rfind(" when ", 0, x.span.start - at)
    of_an_age = opened > 0 and re.search(r"\d{1,3}(?: years old)?,?$", text[:opened]) is not None
    if (of_an_age and opened > m.end("n") + 12) or (0 < opened < a[0] and b[0] == m.start("n") and "," in text[x.span.end - at : m.start("n")]):
        return False  # "was 38 when she opened it in 1958, cut the ribbon at 88": the year is the opening's
    if a[0] == m.start("n") and _WHEN_DONE.match(text[a[1] : b[0]]):
        return False  # "was 17 when he drove a van into a crowd was sentenced on Thursday"
    if a[0] == m.start("n") and re.match(r" when\b", text[a[1] :]) and re.search(r", (?!(?:in|on|at|during|back|early|late)\b)", text[a[1] : b[0]]):
        return False  # "who was 19 when she left, came on Wednesday"
    if x.span.start - at < 5 or text[: m.start()].endswith("when, "):  # "On Sunday she won the title, aged 17"
        a = (a[0], a[1] + len(_SUBJECT_FIRST.match(text[a[1] :])[0]))  # type: ignore[index]
    if (_AT_EVENT.search(text[: m.start("n")]) or _WHO_DID_AT.search(text[: m.start("n")])) and _SAILED.match(text, m.end("n")) and a[0] == m.start("n"):
        return False
    gap = _AND_SO.sub("", text[a[1] : b[0]])
    if b[0] == m.start("n") and (_ANOTHER_AGE.search(gap) or _AN_AGE_THEN.fullmatch(text[: a[0]])):
        return False  # "convicted in 1994, when he was 57, ... left prison on Thursday at 62"; "twelve in 1991, ... was 46"
    if a[0] == m.start("n") and re.search(r"(?:, |\band |\bbut )at $", text[: a[0]]):
        gap = re.sub(r"^,? (?:he|she)\b", "", gap)  # "and at 27 he was on strike in 1970"
    if a[0] == m.start("n") and re.search(r"(?:, |\band, )(?:at|aged) $", text[: a[0]]):
        gap = gap.removeprefix(", ")  # "born in 1998 and, at 18, was in Leeds when the boat capsized in 2018"
    return not _CLAUSE.search(gap)
