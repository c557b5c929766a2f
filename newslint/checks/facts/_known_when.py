"""Whether a time expression of a sentence tells when a known event was, and cannot mean its day."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

from newslint.checks.facts import _dated, _deeds, _intervals
from newslint.checks.facts._mention import ABOUT, ANSWERS, Mention, anothers_deed
from newslint.knowledge import Event
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Document, Span


def plain(text: str, e: Any) -> Any:
    """An expression without its bound where the event is told in a clause that hangs on it: "since 1956, when"."""
    if e.bounds and e.kind == "year" and e.year and re.match(r",\s+when\s", text[e.span.end : e.span.end + 8]):
        year = type(e.readings[0])(dt.date(e.year, 1, 1), dt.date(e.year, 12, 31)) if e.readings else None
        return e._replace(bounds=None, readings=(year,)) if year else e
    return e


def fits(e: Any, event: Event) -> bool:
    """Whether a time expression can mean a day of the event."""
    if e.year is None and e.month is None and not e.readings:
        return True
    if e.year is None and e.month is not None:
        event = event._replace(also=tuple(w for w in event.also if (w.high - w.low).days < 60))
    if e.approximate and e.year and re.fullmatch(r"late|early|mid", e.modifier or ""):
        e = e._replace(approximate=False)
    return not _dated.conflicts(e, _dated.extent(event))


#: What is said of the first day of something long: "The siege began in", "launched the offensive in", "stormed the embassy in".
_BEGINS = regexp(r"\b(?:began|begun|started|broke\s+out|erupted|launched|unleashed|proclaimed|stormed|invaded)\b(?:\s+(?!and\b|but\b)[\w’'.-]+){0,8}?\s+(?:on|in)\s+(?:the\s+)?(?:[a-z]+\s+of\s+)?$")
#: From how many days an event is longer than its news.
_LONG = 40


def begun(doc: Document, e: Any, m: Mention) -> Mention:
    """The mention with the first day of a long event alone, where an expression tells when it began."""
    event = m.event
    if event.end is None or (event.end.high - event.date.low).days <= _LONG or e.span.start < m.start:
        return m
    found = _BEGINS.search(doc.text, max(m.sentence.start, e.span.start - 90), e.span.start)
    tied = found and any(found.start() - 80 < s.start < e.span.start and not re.search(r"[,;:]", doc.text[s.end : found.start()]) for s in m.names)
    return m._replace(event=event._replace(end=None)) if tied else m


def _by_its_name(doc: Document, m: Mention) -> bool:
    """Whether an event is called by the name that it has in the knowledge: "the Oklahoma City bombing"."""
    words = {w for n in m.names for w in fold(n.of(doc.text)).split()}
    rows = (m.event, *(e for w in words for e in doc.knowledge.events(w) if e.date.low == m.event.date.low))
    said = m.sentence.of(doc.text).replace("’", "'")
    for name in {n for e in rows for n in (e.name, *e.variants) if " " in n}:
        # "Russia's war with Georgia" is definite as it is.
        the = "" if "'s " in name else r"[Tt]he\s"
        if re.search(rf"\b{the}{re.escape(name)}\b", said):
            return True
    return False


#: What the same people do again.
_AGAIN = frozenset("summit visit match record award speech vote elect".split())
#: Words that make a name one event's: "the Columbine shooting", "the ruling in Roe v. Wade".
_DEFINITE = regexp(r"\b[Tt]he\s+(?:[a-z]+\s+){0,2}$")


def _definite(doc: Document, e: Any, m: Mention) -> bool:
    """Whether the words mean the one event of the name: "the NAME shooting", where the name is no large place's, or a proper name of its own."""
    if m.near or not m.names:
        return False
    if m.whole or _by_its_name(doc, m) or (m.event.kind == "free" and re.search(r"\b(?:prison|jail|captivity)\b", m.sentence.of(doc.text))):
        return True
    said = {s.of(doc.text).lower(): s for s in m.names}
    if len(said) > 2 and m.event.kind not in _AGAIN and (any(s not in m.deeds and doc.text[s.start].islower() for s in said.values()) or sum(doc.text[s.start].isupper() for s in said.values()) > 2):
        # "Soviet tanks" and "Prague", "commuter trains" and "Madrid": more than one name.
        return True
    named = {s for s in m.names if not s.of(doc.text)[0].islower()}
    if any(max((r.population for r in doc.knowledge.places(s.of(doc.text))), default=0) > 60_000 or any(r.kind != "city" for r in doc.knowledge.places(s.of(doc.text))) for s in named):
        return False
    if e.span.end <= m.sentence.start:
        # "It was 1993."
        return True
    if len({s.of(doc.text) for s in m.names}) > 1 and any(s not in m.deeds for s in m.names if s.of(doc.text)[0].islower()):
        # "hijackers", "World Trade Center": more than a name.
        return True
    phrases = [Span(min(n.start, d.start), max(n.end, d.end)) for n in named for d in m.deeds]
    return any(p.end - p.start < 60 and not re.search(r"[,;:]", p.of(doc.text)) and _DEFINITE.search(doc.text, m.sentence.start, p.start) for p in phrases)


def sole(doc: Document, m: Mention) -> bool:
    """Whether the names are of something small of which nothing else of the kind is known: a slip of a few years can mean nothing else."""
    named = {s.of(doc.text) for s in m.names if not s.of(doc.text)[0].islower()}
    rows = [r for n in named for r in doc.knowledge.places(n)]
    if m.near or not named or any(r.kind in ("country", "region") or r.population > 60_000 for r in rows):
        return False
    alike = {e.name for n in named for w in fold(n).split() for e in doc.knowledge.keyed_events(w) if e.kind == m.event.kind and any(n in k for k in e.keys)}
    return alike == {m.event.name}


_ROUND = regexp(r"\b(?:decades?|century|centuries)\b")


def missed(doc: Document, e: Any, m: Mention) -> bool:
    """Whether an expression is wrong as a slip would make it: near the event's day, or the day of another year."""
    event, low = m.event, m.event.date.low
    high = (event.end or event.date).high
    if e.approximate and e.kind != "relative" and not re.match(r"(?:late|early|mid)\b", e.span.of(doc.text), re.IGNORECASE):
        return False
    if e.kind == "weekday":
        return _other_weekday(doc, e, m)
    if (e.bounds in ("since", "until", "by", "before", "after") and not (m.near or m.deeds)) or e.kind in ("range", "period"):
        return False
    if e.year is None and e.kind not in ("relative",):
        published = doc.metadata.date
        return e.month is not None and e.day is not None and event.date.exact and published is not None and 0 <= (published - high).days < 330 and _close(e, low, high)
    if not e.readings:
        return False
    if e.kind == "relative":
        return _ago(doc, e, m)
    if event.kind == "inaug" and e.kind == "year" and e.year == low.year - 1 and (low - dt.date(low.year, 1, 1)).days < 40 and any(d.of(doc.text).startswith("came") for d in m.deeds):
        # "came to power in 2008", by the election.
        return False
    if e.kind in ("decade", "century"):
        return not m.near and e.kind == "decade" and abs(e.readings[0].low.year // 10 - low.year // 10) == 1 and m.whole
    off = min(abs(e.year - low.year), abs(e.year - high.year))
    many = (event.kind in _deeds.MANY or m.near) and not _definite(doc, e, m)
    if e.month is not None and e.day is not None:
        same_day = (e.month, e.day) in ((low.month, low.day), (high.month, high.day))
        same_month = (e.year, e.month) in ((low.year, low.month), (high.year, high.month))
        slip = e.year in (low.year, high.year) and e.day in (low.day, high.day)
        if event.date.exact and (same_day or same_month or slip):
            return True
        return bool(off <= (0 if m.near else 1 if many else 12))
    if e.month is not None:
        return (e.month in (low.month, high.month) and off <= (3 if m.near else 12)) or off == 0 or (not many and off <= 12)
    return off <= (12 if not many else 5 if sole(doc, m) or event.kind == "indep" else 2) or (not m.near and off in (10, 20)) or sorted(str(e.year)) == sorted(str(low.year))


#: How long after an event a weekday tells when it was, if it is tied to what happened.
_FRESH = 7
#: Kinds that are over in a day, and of which nothing is told by the same words on the next.
_OVER = frozenset("kill death crash bomb shoot fire quake collapse blast shuttle sink inaug space vanish attack pope indep match exec wound free hijack".split())


def _other_weekday(doc: Document, e: Any, m: Mention) -> bool:
    """Whether a weekday of the last week is another than that of an event of the last week."""
    day, event = doc.metadata.date, m.event
    if doc.block_at(e.span.start).kind == "caption":
        return False  # "Rescuers search a collapsed house on Sunday"
    if day is None or m.near or event.kind not in _OVER or not event.date.exact or event.end or len(e.readings) != 1 or e.readings[0].low != e.readings[0].high:
        return False
    told = e.readings[0].low
    return bool(m.deeds) and 0 <= (day - event.date.low).days <= _FRESH and 0 <= (day - told).days <= _FRESH and (told - event.date.low).days % 7 and not any(w.low <= told <= w.high for w in event.also)


def _close(e: Any, low: Any, high: Any) -> bool:
    """A day without a year is compared where it is of the event's month, or the same day of another."""
    return e.month in (low.month, high.month) or e.day in (low.day, high.day)


def _ago(doc: Document, e: Any, m: Mention) -> bool:
    """Whether "ten years ago" cannot mean the event's year, however loosely it is said."""
    published = doc.metadata.date
    if published is None or e.unit not in ("year", "decade") or not e.count or e.role not in ("ago", None) or _ROUND.search(e.span.of(doc.text)):
        return False
    true = (published - m.event.date.low).days / 365.25
    slack = 1.3 if e.count < 15 else 2.3 if e.count % 5 or e.count < 30 else 3.5
    return abs(true - e.count) > slack and e.count_high is None and abs(true - e.count) <= 21


#: What a year in front of its noun dates.
_A_POLL = regexp(r"\s+(?:[a-z]+\s+)?(?:election|campaign|race|season|budget|census|convention)s?\b")
#: Events that are such, or are told with one.
_POLLED = frozenset({"elect", "vote", "games", "record", "match"})
_N_LATER = regexp(r"\b(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|some|several|many|[a-z]+een|[a-z]+ty)\s+(?:days?|weeks?|months?|years?|decades?)\s+later\b")
#: What is one of several of the kind.
_OTHERS = regexp(r",\s+(?:the\s+)?(?:last|first|next|latest|final|others?|another|most\s+recent)\b")
#: Right before an event's name: what stands before that is on another day.
LAPSED = regexp(r"\b(?:hours?|days?|weeks?|months?|years?|decades?)\s+(?:after|before|since)\s+(?:the\s+)?(?:[\w’'.-]+\s+){0,3}$", re.IGNORECASE)
_AFTER = regexp(r"\b(?:after|following|since|before|until|till|prior\s+to|between)\s+(?:[\w’'.,-]+\s+){0,8}$", re.IGNORECASE)
_BETWEEN = regexp(
    r"(?:,\s+[A-Z]\w+(?:\s[A-Z]\w+)?,?(?=\s+(?:in|on)\s)|(?:\s+(?!and|or|but|who|which|that|in|on|to|for|with|from|by|after|before|of|as|at|since|until|come|came|reported|published|ruled|testified|found)[a-z-]+){1,2}(?=\s+in\s))?(?:\s*,)?(?:\s+(?:that|which|who)(?:\s+(?:was|were))?)?(?:\s+(?:there|here|back|early|late|on|in|of|during|the|a|morning|night|evening|afternoon|early|hours|spring|summer|autumn|fall|winter|day|happened|occurred|took|place|held|signed|began|was|were)\b)*\s*(?:\()?"
)
def of_poll(doc: Document, e: Any) -> bool:
    """Whether a year is an election's or a campaign's: "took office when Kennedy was shot, and won the 1964 election"."""
    return bool(_A_POLL.match(doc.text, e.span.end)) and doc.text[: e.span.start].endswith("the ")


_DAY_AFTER = regexp(r",?\s+(?:(?:just|only)\s+)?(?:the|an?|one|two|three|four|five|\d+)\s+(?:hours?|days?|weeks?|months?|years?)\s+(?:after|before)\s")
_NAME_BEFORE = regexp(r"\b([A-Z][\w’'-]+) \($")


def said_of(doc: Document, e: Any, m: Mention, grammar: Any) -> bool:
    text = doc.text
    sentence = m.sentence
    exact = e.day is not None
    ahead = text[sentence.start : m.start]
    if e.span.end < m.start and text[e.span.start - 1 : e.span.start] == "(" and text[e.span.end : e.span.end + 1] == ")":
        # "(22.02.2017) The president": the day of the teaser before.
        return False
    if (bracketed := _NAME_BEFORE.search(text, sentence.start, e.span.start)) and text.startswith(")", e.span.end):
        # "Helmut Kohl (1982) and Gerhard Schröder (2005) also lost": a year in brackets is of the name before it alone.
        ends = {s.end for s in (*m.names, *m.deeds)}
        if bracketed.end(1) not in ends or any(text.startswith(" (", end) for end in ends - {bracketed.end(1)}):
            return False
    first = min((s.start for s in m.names if not text[s.start].islower()), default=-1)
    if first >= e.span.end and (apart := _APART.search(text, e.span.end, first)) and not any(s.start >= apart.end() for s in m.deeds):
        # "walked on the moon in November 1969, four months after Apollo 11".
        return False
    if (apart := _LATER_ON.search(text, e.span.end, m.sentence.end)) and not m.named_by(text[sentence.start : apart.start()]) and {s.of(text) for s in m.names} - {s.of(text) for s in m.names if s.start < apart.start()}:
        # "beat Frazier in October 1975, a year after regaining his title from Foreman".
        return False
    if m.event.kind not in _POLLED and of_poll(doc, e):
        return False
    if anothers_deed(doc, m):
        return False
    # Where the deed is told, or who or what it is of is named.
    behind = max(min((s.start for s in spans), default=-1) for spans in (m.deeds, [s for s in m.names if text[s.start].isupper()]))
    if behind >= e.span.end and any(not i.back and e.span.end <= i.start <= e.span.end + 12 and i.end <= behind for i in _intervals.find(text, e.span.end, behind + 1)):
        # "played in Berlin on Christmas Day 1989, weeks after the Wall was opened".
        return False
    told = min((s.start for s in (*m.names, *m.deeds)), default=-1)
    if told >= e.span.end and any(not i.back and told - i.end < 30 for i in _intervals.find(text, e.span.end, told + 1)):
        # "on Feb. 27, when he spoke, three days after the invasion".
        return False
    deed = min((s.start for s in [s for s in m.names if text[s.start].islower()] or m.deeds), default=told)
    if deed >= e.span.end and ANSWERS.search(text, e.span.end, deed):
        # "imposed sanctions in 1982 in retaliation for martial law".
        return False
    if any(e.span.end < d.start for d in m.deeds) and _N_LATER.search(text, max(d.end for d in m.deeds), sentence.end):
        # "signed the treaty in 2005 and joined two years later".
        return False
    if _OTHERS.search(text, max((c.end for c in (*m.names, *m.deeds) if c.end <= e.span.start), default=e.span.start), e.span.start):
        # "walked on the moon after Armstrong, the last two in December 1972".
        return False
    if _told_by(text, e, m):
        return True
    if m.names and min(m.names).start >= e.span.end and _THEREAFTER.match(text, e.span.end, min(m.names).start):
        # "arrived in 1959, after the launch of Sputnik".
        return False
    if m.deeds and min(m.deeds).start >= e.span.end and _DAY_AFTER.match(text, e.span.end, min(m.deeds).start):
        # "visited Iquique on Wednesday, the day after an earthquake".
        return False
    own_month = bool(e.month and e.month == m.event.date.low.month)
    of = max((s.end for s in (*m.names, *m.deeds) if s.end <= e.span.start), default=-1)
    if of >= 0 and text[of : e.span.start] == " of ":
        return True
    if not own_month and e.kind != "relative" and any(ABOUT.search(text[sentence.start : at][-90:]) for at in {m.start, min(m.start + 1, e.span.start)}):
        return False
    if not exact and not own_month and _AFTER.search(ahead) and e.span.start > m.start:
        # "after the fall of the Wall in 1990" may date what came after.
        later = not re.search(r"\b(?:before|until|till|prior\s+to)\b", ahead[-40:], re.IGNORECASE)
        if e.kind == "relative" or not (e.readings[0].high < m.event.date.low if later else e.readings[0].low > (m.event.end or m.event.date).high):
            return False
    core = [s for s in (*m.names, *m.deeds)]
    if e.kind == "relative" and e.role == "ago":
        # "marched in Selma 50 years ago".
        near = max((s.end for s in core if s.end <= e.span.start and _told_at(text, m, s)), default=-1)
        if near >= 0 and not text[near : e.span.start].strip() and _PART_OF.search(text, sentence.start, near) and not _later_deed(ahead):
            return True
    if e.kind != "relative":
        # Right behind the words, or right before them.
        before = max((s.end for s in core if s.end <= e.span.start and _told_at(text, m, s)), default=-1)
        named = max((s.start for s in m.names if s.end <= e.span.start), default=-1)
        if before >= 0 and text[before] == "," and LAPSED.search(text, sentence.start, max(named, sentence.start)):
            # "four weeks after the attacks, on Oct. 7": the day of the main clause.
            return False
        if before >= 0 and _BETWEEN.fullmatch(text[before : e.span.start]) and (exact or not _later_deed(ahead)):
            return _same_clause(text, m, before)
        behind = min((s.start for s in core if s.start >= e.span.end), default=-1)
        if behind >= 0 and re.fullmatch(r",?\s+(?:[a-z-]+\s+){0,2}", text[e.span.end : behind]) and re.search(r"\b(?:the|that|this|its|his|her|a)\s+$", text[sentence.start : e.span.start], re.IGNORECASE):
            return True
    if re.search(r"\bIt\s+was\s+(?:[a-z]+\s+){0,5}$", text[sentence.start : e.span.start]) and re.match(r",?\s+(?:that|when)\s", text[e.span.end : e.span.end + 8]):
        return bool(m.end > e.span.end)
    if (day := _THE_DAY.match(text, e.span.end)) and any(
        day.end() <= s.start <= day.end() + 60 and not re.search(r"[,;:]", text[day.end() : s.start]) for s in (*m.deeds, *(m.names if m.whole else ()))
    ):
        return True
    if m.whole and any(s.end <= e.span.start and _WHERE_IT_WAS.fullmatch(text, s.end, e.span.start) and _TOOK_PART.search(text, sentence.start, s.start) for s in m.names):
        # "came to the Woodstock festival in upstate New York in August 1968".
        return True
    prior = next((o for o in doc.dates if o.span.end <= e.span.start and text[o.span.end : e.span.start] == ", on "), None)
    if prior is not None and prior.role == "ago" and (tree := grammar()) is not None and tree.holds(prior.span):
        # "two years ago, on Aug. 4, 2020".
        return True
    if re.match(r"[“\"]?When\s", text[sentence.start : e.span.start]) and text[e.span.end : e.span.end + 1] == "," and text.count(",", sentence.start, e.span.start) <= 2:
        # "When a gunman walked into a school in Uvalde, Texas, in May 2022, police waited".
        return any(s.end <= e.span.start for s in m.deeds)
    if own_month and e.year and not exact and m.event.kind not in _AGAIN and _in_its_clause(text, e, m):
        # "knelt before the memorial to the heroes of the ghetto in Warsaw in December 1971": the month is the event's.
        return True
    tree = grammar()
    if _OPENS.fullmatch(text[sentence.start : e.span.start]) and m.whole and any(_TOOK_PART.search(text, e.span.end, s.start) for s in m.names):
        # "In 1963 King spoke at the March on Washington."
        return True
    return bool(tree is not None and (tree.holds(e.span) or any(tree.verbal(d) for d in _opened(text, e, m))))


#: What makes the clause behind a deed another's.
_LEAVES = regexp(r"[;:“”\"]|\s[–—]\s|\b(?:and|but|or|who|whose|which|that|when|where|while|after|since|until|because|as|than|whom|before(?!\s+(?:an?|the|his|her|its)\s)|before\s+the\s+\w+\s+of)\b|\b(?:18|19|20)\d\d\b")


def _in_its_clause(text: str, e: Any, m: Mention) -> bool:
    """Whether a deed stands before an expression in one simple clause that begins with the event's name or holds one."""
    deed = max((d for d in (*m.deeds, *(m.names if m.whole and not m.deeds else ())) if d.end <= e.span.start), default=None)
    if deed is None or e.span.start - deed.end > 90 or _LEAVES.search(text, deed.end, e.span.start) or _LATER.search(text, m.sentence.start, e.span.start):
        return False
    return deed in m.names or any((s.end <= deed.start and not re.search(r"[;:]|,\s+(?:and|but)\s", text[s.end : deed.start])) or deed.end <= s.start < e.span.start for s in m.names)


_OPENS = regexp(r"[“\"]?(?:Back\s+)?(?:In|On|(?:For|Over)\s+[\w-]+\s+(?:days|weeks|months|hours)\s+in)\s+|.*\bthat,?\s+(?:in|on)\s+", re.DOTALL)
_TOOK_PART = regexp(r"\b(?:(?:spoke|marched|fought|sang|stood|walked|killed|died|wounded|served|played|performed|appeared|was|were)\s+(?:at|in|during)|(?:came|went|flocked|travell?ed)\s+to|attended|saw|joined)\s+(?:the\s+)?$")
_WHERE_IT_WAS = regexp(r"(?:\s+(?:in|at|near)\s+(?:[a-z]+\s+)?[A-Z][\w’'-]+(?:,?\s[A-Z][\w’'-]+){0,2})?,?\s+(?:in|on)\s+")
_SUBJECT = regexp(r",?\s+(?:(?!when|after|before|while|since|who)[\w.’'-]+\s+){0,4}")


def _opened(text: str, e: Any, m: Mention) -> list[Span]:
    """The deeds of a clause that a day opens right before the event's words: "On 12 April 1961 Yuri Gagarin flew", "recall that in 1968 Soviet tanks rolled"."""
    first = min((s.start for s in (*m.names, *m.deeds) if s.start >= e.span.end), default=-1)
    if first < 0 or not _OPENS.fullmatch(text[m.sentence.start : e.span.start]) or not _SUBJECT.fullmatch(text[e.span.end : first]):
        return []
    return [d for d in m.deeds if d.start >= first and not re.search(r"[,;:]", text[first : d.start])]


_THEREAFTER = regexp(r",?\s+(?:\w+\s+){0,3}?(?:after|before|since|following|until)\b")
_LATER_ON = regexp(r",\s+(?:[\w-]+\s+){1,3}?(?:years?|months?|weeks?|days?|decades?)\s+(?:after|before)\b")
_APART = regexp(r"\b(?:after|before|since|following|until|(?<!more )(?<!less )(?<!fewer )than|like|unlike|between)\b", re.IGNORECASE)
#: "Feb. 24, the day Russian troops crossed the border".
_THE_DAY = regexp(r",?\s+(?:(?:on\s+)?the\s+(?:very\s+)?(?:same\s+)?(?:day|night|morning|evening|month|year|week)|a\s+day)\s+(?:that\s+|when\s+|of\s+(?:the\s+)?)?|:\s+")


#: What is done later about an event.
_LATER = regexp(r"\b(?:testif\w+|apologi\w+|interview\w*|ruled|accus\w+|honou?red|remembered|recalled|wrote|spoke|pardon\w*)\b", re.IGNORECASE)


#: What may go on between a name and its day: "King Jr.", "release from prison".
_BESIDE = r"(?:,?\s+Jr\.)?(?:\s+(?:from|in|at|of|on|with)\s+(?:the\s+)?[\w’'-]+)?"
#: "which took place in 1914", "that was signed on": the day is that of the nearest noun.
_RELATIVE = regexp(_BESIDE + r"\s*,?\s+(?:which|that)\s+(?:happened|occurred|took\s+place|began|was\s+(?:signed|fought|held|launched|committed))\s+(?:in|on)\s+(?:early\s+|late\s+)?")
#: What people do in an event: its day is that of their doing.
_PART_OF = regexp(r"\b(?:spoke|marched|walked|fought|died|killed|lost|hurt|wounded|injured|maimed|survived|fell|served|landed|stood|took\s+part|flew|ran|won|arrested|beaten|became|declared|invaded|collapsed|exploded|crashed|sank|resigned|broke|struck|hit|burned|opened|erupted|shook|signed|shot|seized|stormed|toppled|bombed|attacked|assassinated|murdered|crushed|freed|released|executed|hanged|launched|hijacked|voted|elected)\b[^;:]{0,60}$")
#: "Mandela's release from prison (1993)".
_BRACKETED = regexp(_BESIDE + r"\s+\(")
_ON = regexp(rf"{_BESIDE}\s+on\s+")
_IN = regexp(rf"{_BESIDE}\s+in\s+")
_FROM = regexp(r"\b(?:[Ff]rom|[Ss]ince|[Uu]ntil|[Tt]ill)\s+(?:the\s+)?(?:(?:[a-z]+\s+){0,3}|(?:[A-Z]\w+\s+){1,2})$")
_SOON = regexp(r"\b(?:hours?|days?|weeks?)\s+(?:after|before)\s+(?:the\s+)?(?:[\w’'.]+\s+){0,4}$")
_IS = regexp(r",\s+(?:is|are|has|have|remains?|still)\b")
_FRONT = regexp(r"[“\"]?(?:[A-Z][a-z]+\s+(?:weeks|days|months|years)\s+)?(?:After|Before|Following)\s+(?:the\s+)?(?:[a-z]+\s+){0,3}$")
_WHEN = regexp(r",?\s+when\s+(?:[\w’'.-]+\s+){0,8}$")
_THEN = regexp(r"\b(?:next|later|following|afterwards)\b")
#: What is seen or goes on at the time: "sat up in July 1968 to watch X become", "in the garden in January 1986 as X exploded".
_MEANWHILE = regexp(r",?\s+(?P<as>as|while)?(?(as)|(?:to\s+(?:watch|see|hear|witness)|(?:watching|seeing|hearing|witnessing)))\s+(?:the\s+|as\s+|live\s+|on\s+(?:television|the\s+radio|TV)\s+(?:as\s+)?){0,2}(?:(?!where\b|what\b|which\b|how\b|who\b|places?\b|spot\b|site\b)[a-z]+\s+){0,2}(?:[A-Z][a-z]+\s+){0,2}$")


_BY_WHOM = regexp(r"(?:\s+by\s+[^,;:]{3,40})?(?:\s+(?:in|at|outside)\s+[A-Z]\w+)?,?\s+(?:in|on)\s+")


def _told_by(text: str, e: Any, m: Mention) -> bool:
    """Whether the joint between an expression and the event's words leaves no doubt that it is the event's day."""
    if e.kind == "relative" or m.near:
        return False
    core = (*m.names, *m.deeds)
    behind = max((s.end for s in core if s.end <= e.span.start), default=-1)
    if behind >= 0 and (joint := text[behind : e.span.start]) and ";" not in text[m.start : behind]:
        if _RELATIVE.fullmatch(joint) or (_BRACKETED.fullmatch(joint) and text[e.span.end : e.span.end + 1] == ")"):
            return True
        lead = text[m.sentence.start : m.start]
        if any(re.fullmatch(r",\s+(?:who\s+was\s+)?", text[n.end : d.start]) and _BY_WHOM.fullmatch(text[d.end : e.span.start]) for n in m.names for d in m.deeds if n.end <= d.start and d.end <= e.span.start):
            # "a memorial to X, assassinated by two of her bodyguards in 1984".
            return True
        if e.day is not None and e.year and (e.year == m.event.date.low.year or _near(e, m.event)) and _ON.fullmatch(joint):
            # "an exhibition about the murder of X on 29 January 1986", "about Mandela's release from prison on".
            return True
        if _IN.fullmatch(joint) and (_FROM.search(lead) or (_FRONT.fullmatch(lead) and text[e.span.end : e.span.end + 2] == ", ")):
            # "From the loss of X in 2006 to", "After the fall of X in 1990, he": what else could the year belong to?
            return bool(m.whole or m.deeds)
        if _IN.fullmatch(joint) and _SOON.search(lead) and len({(m.event.date.low + dt.timedelta(n)).year for n in (-8, 8)}) == 1:
            # "left a week after the fall of X in 1990": the year of both.
            return True
        if joint == ", in " and _IS.match(text, e.span.end):
            # "The rooms on the fall of X, in 1988, are full": no year of what is so today.
            return True
    # "in 2002, when a gunman", "where she was in 2002 when".
    first = min((s.start for s in (*m.deeds, *(m.names if m.whole else ())) if s.start >= e.span.end), default=-1)
    named = min((s.start for s in m.names if s.start >= e.span.end), default=-1)
    return first >= 0 and named >= 0 and bool(_WHEN.fullmatch(text[e.span.end : min(first, named)]) or ((m.deeds or m.whole) and named <= first and (seen := _MEANWHILE.fullmatch(text, e.span.end, named)) and (e.month or not seen["as"]) and not _THEN.search(text, named, m.sentence.end))) and not re.search(r"[,;:]", text[min(first, named) : max(first, named)])


def _near(e: Any, event: Event) -> bool:
    """Whether a day is within two months of an event."""
    return any(abs((r.low - event.date.low).days) < 62 for r in e.readings)


def _later_deed(ahead: str) -> bool:
    return bool(_LATER.search(ahead))


def _told_at(text: str, m: Mention, span: Span) -> bool:
    """Whether words are those that tell an event, or a name right beside these."""
    if m.whole or span in m.deeds:
        return True
    return any(
        (d.end <= span.start + 1 and span.start - d.end < 60 and not re.search(r"[,;:]", text[d.end : span.start])) or span.end <= d.start <= span.end + 2 for d in m.deeds
    )


def _same_clause(text: str, m: Mention, end: int) -> bool:
    """Whether all that tells the event stands in one clause with the words before a day."""
    between = text[m.start : end]
    return not re.search(r"[;:]\s|\s[—–]\s|,\s+(?:and|but)\s", between)
