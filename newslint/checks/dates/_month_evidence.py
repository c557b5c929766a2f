"""A month without its year that the calendar puts ahead of publication: what speaks for its being told as past, and what against (NL206)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks._scales import Case
from newslint.checks.dates import _verbs as verbs
from newslint.checks.dates._calendar import MONTHS, NEAR_DAYS, carried, inside, paragraph_of, printed_years, singles, words
from newslint.checks.dates._happenings import kind_of
from newslint.layers.dates import TimeExpression
from newslint.layers.parse import Parse
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: A month or a day this close behind the publication date is the one just past, whatever the number of the year.
JUST_PAST_MONTHS, JUST_PAST_DAYS = 3, 100
#: A day of the coming weeks in the past tense is a wrong tense or day, not an open year (NL208).
SOON_DAYS = 45
#: Where stories are told.
TOLD = PROSE | {"caption", "deck", "headline"}
#: Days that are names of what happened on them, whatever the year.
_NAMED_DAYS = frozenset(((9, 11), (10, 7)))
#: Months that no person is named after: "October's elections" is theirs.
_POSSESSIVE = regexp(r"\b(July|August|September|October|November|December|January|February)['’]s (?=[a-z])")
JOINED = regexp(r"[/-]\w| \d|['’]s(?! [a-z])")
#: What it is the month of: "October's floods", "the October final".
_NAMES_IT = regexp(r"(?:['’]s)? (?!and|or|but|to|in|at|on|of|for|from|by|with|as|that|when|who|which|after|before|until|through|was|were|is|are|had|has|have|will)[a-z]")
#: Where these stand before a month, it is no time of what is told.
_NO_TIME = words("to until till for through before as than vs versus basis")
_RANGE = regexp(r" (?:and|to|until|through) |\w ?[-–] ?\w")
_YEARS_AGO = regexp(
    r"\b(?:last|previous|same|that|prior|following|next) (?:year|season|summer|winter|autumn|fall|spring)\b"
    r"|\b(?:the )?year (?:before|earlier|ago|later|to|ended|ending|through)\b|\b(?:a|one) year\b|\byears (?:ago|later|earlier)\b"
)
_STRETCH = regexp(
    r"\b(?:fiscal|financial year)\b|\b(?:months?|quarter|half|period|weeks?) (?:to|ended|ending|through)\b|\b(?:recent|past \w+|last \w+|few) months\b"
)
_RECURRING = regexp(
    r"\b(?:every|each) (?:\w+ )?(?:year|month|week|day|season|spring|summer|autumn|fall|winter|time|"
    + "|".join(MONTHS)
    + r")\b|\b(?:most years|some years|annual(?:ly)?|always|usually|typically|normally|traditionally|yearly|often"
    r"|sometimes|generally|historically|seasonal(?:ly)?|birthdays?|anniversar\w+)\b",
    re.IGNORECASE,
)
_PLANNED = regexp(
    r"\b(?:would|will|due|planned|plans?|scheduled|expect(?:s|ed|ing)?|aims?|wants?|proposed|supposed|set to|set for|hopes?d?|intend\w*|postponed|delayed"
    r"|(?:was|were|been) moved|deadline|upcoming|next)\b",
    re.IGNORECASE,
)
_LATER = regexp(r"\b(?:will|would|shall|may|might|could|expects?|plans?|hopes?|wants?|to be|due)\b", re.IGNORECASE)
#: What only the past has: "has not recovered from", "since", "after".
_SINCE = regexp(r"\b(?:after|since|following|once|when|until|despite)(?: (?:the|an?|its|his|her|their|[\w’'-]+['’]s?))?(?: [\w-]+){0,3}(?: (?:in|on|of|at))?(?: the| an?)? $", re.IGNORECASE)
_AHEAD_OF = regexp(
    r"\b(?:ahead of|before|prior to|in the run-up to|until|towards?) (?:the |its |his |her |their |an? )?(?:[\w-]+ ){0,4}(?:(?:in|on) )?$|\b(?:[Ff]estival|Day|Eve|[Hh]olidays?),? (?:in|on) $"
)
#: The figure that another is compared with: "up from 3.1% in October", "against 108.74 in September".
_BASE = regexp(r"\b(?:from|against|than|with|after|to|versus|vs) (?!.*\bfrom\b)[^.;,]*\d[\w.,%/$£€-]*(?: [\w$£€%/-]+){0,3}? (?:in|on|during) (?:early |late |mid-?)?$")
_PART_OF = regexp(r"\b(?:night|morning|evening|afternoon|hours|weekend|week|early|late|end|middle|start|beginning) of (?:the )?$")
_CLAUSE = regexp(r"[;:]|\b(?:that|whether|until|since|than if|if)\b")
_PURPOSE = regexp(
    r"\bfor (?:approval|consideration|ratification|delivery|shipment|completion|publication|release|review|debate|use|sale)\b|\bto (?:be|have|take|hold|open|close|start|run)\b"
)
_TOWARDS = regexp(r"\b(?:for|to|against)\b")
_NEXT_CLAUSE = regexp(r"(?:, (?:and|but|so|yet)|;|,? (?:while|whereas|although)) ")
#: Participles of what comes back each year.
_YEARLY = words("held staged celebrated hosted harvested picked played observed run")
_ANNOUNCES = words(
    "announced confirmed approved ordered selected picked chose named sold booked signed cancelled canceled scrapped faced backed endorsed offered threatened promised pledged proposed demanded urged predicted drawn drew called earned won"
)
_PERFECT = regexp(r"(?:has|have|['’]ve)\b", re.IGNORECASE)
_SAYS = words("said says told added")
_LAST_YEAR = regexp(r",? (?:of )?last year\b")
_NEAR = dt.timedelta(NEAR_DAYS)
_WORD = regexp(rf"\b(?!(?:{'|'.join(MONTHS)})\b)[A-Za-z]{{5}}")
_COMMON = words("after befor would could about there their which where while these those other peopl since under between durin first found said told offic")


class Told(NamedTuple):
    """A month or day without its year, the words to report, and the time of the year that it would be."""

    x: TimeExpression
    span: Span
    month: int
    day: int | None


def cases(doc: Document) -> Iterator[Case[Told]]:
    """Each month without a year that is ahead of publication, with its evidence."""
    published = doc.metadata.date
    if published is None:
        return
    for told in _months(doc, published):
        yield Case(told.span, [(told, tuple(_evidence(doc, told, published)))])


def _months(doc: Document, published: dt.date) -> Iterator[Told]:
    """The months and days without a year that this year has not reached, and that are not just past."""
    for whole in doc.dates:
        x = _whole(whole)
        if x.month is None or x.month <= published.month or x.year or x.weekday is not None or x.kind not in ("month", "date", "period"):
            continue
        if x.modifier not in (None, "early", "mid", "late") and x.kind != "period":
            continue
        if doc.block_at(x.span.start).kind not in TOLD or JOINED.match(doc.text, x.span.end) or doc.text[x.span.start - 1 : x.span.start] in ("/", "-"):
            continue
        if x.role == "birth" or x.bounds == "until" or (x.month, x.day) in _NAMED_DAYS or _just_past(x.month, x.day, published) or _soon(x.month, x.day, published):
            continue
        preposition = x.parts["preposition"].of(doc.text).lower() if "preposition" in x.parts else ""
        if preposition == "since" and not re.match(r", (?:when|after|the) ", doc.text[x.span.end :][:9]) and not _NAMES_IT.match(doc.text, x.span.end):
            continue  # "since October" can only be the last one
        if (preposition in _NO_TIME and not _NAMES_IT.match(doc.text, x.span.end)) or (preposition in ("from", "between") and not _RANGE.search(x.span.of(doc.text))):
            continue
        start = x.parts["preposition"].start if "preposition" in x.parts else x.span.start
        yield Told(x, Span(start, x.span.end), x.month, x.day)
    for m in _POSSESSIVE.finditer(doc.text):
        month, span = MONTHS.index(m[1]) + 1, Span(m.start(), m.end() - 1)
        if month <= published.month or _just_past(month, None, published) or doc.block_at(span.start).kind not in TOLD:
            continue
        if not any(y.span.overlaps(span) for y in doc.dates):
            yield Told(TimeExpression(span, "month", "month", month=month), span, month, None)


def _whole(x: TimeExpression) -> TimeExpression:
    """A range of months or days as its last one: "between July and October"; a quarter of a year stays what it is."""
    first, last = (x.items[0], x.items[-1]) if x.kind == "range" and len(x.items) == 2 else (x, x)
    if not (first.kind == last.kind and last.kind in ("month", "date") and first.month and last.month and not first.year and "preposition" in x.parts):
        return x
    quarter = first.kind == "month" and last.month - first.month == 2 and last.month % 3 == 0
    return x if quarter or last.month < first.month else last._replace(span=x.span, parts=x.parts, tense=x.tense)


def _just_past(month: int, day: int | None, published: dt.date) -> bool:
    if day:
        return (published - dt.date(published.year - 1, month, min(day, 28))).days <= JUST_PAST_DAYS
    return (published.month - month) % 12 <= JUST_PAST_MONTHS


def _soon(month: int, day: int | None, published: dt.date) -> bool:
    try:
        return day is not None and (dt.date(published.year, month, day) - published).days <= SOON_DAYS
    except ValueError:
        return True


def _evidence(doc: Document, told: Told, published: dt.date) -> Iterator[str]:
    """What speaks for a month's being last year's, told as past, and what against."""
    sentence = doc.sentence_at(told.span.start)
    ahead = told.month - published.month
    yield f"ahead {'1' if ahead < 2 else '2' if ahead < 3 else '3' if ahead < 6 else '6'}"
    yield "day" if told.day else "month"
    kind = doc.block_at(told.span.start).kind
    if kind in ("headline", "caption", "deck"):
        yield f"in {kind}"
    if doc.in_quotation(told.span):
        yield "quoted"
    if told.x.modifier:
        yield "part of month"
    if told.x.role:
        yield f"role {told.x.role}"
    yield from _years(doc, told, sentence, published)
    left, right = doc.text[sentence.start : told.span.start], doc.text[told.span.end : sentence.end]
    own = re.split(r"\b(?:who|which|that|whose|where|when)\b", left)[-1]
    for name, pattern in (("planned before", _PLANNED), ("looks ahead before", _LATER), ("figure before", _BASE), ("before it", _AHEAD_OF), ("since it", _SINCE)):
        if pattern.search(own if name.endswith("ed before") or name.startswith("looks") else doc.text[sentence.start : told.x.span.start]):
            yield name
    if _LATER.search(right):
        yield "looks ahead after"
    parse = doc.parse(sentence)
    if parse is not None:
        found = verbs.groups(parse)
        noun = _noun(doc, told, parse, sentence)
        time = [*(_of_noun(doc, told, parse, found, noun, sentence) if noun is not None else _of_verb(doc, told, found, sentence))]
        yield from time
        clause = _NEXT_CLAUSE.search(doc.text, told.span.end, sentence.end)
        now = [v for v in found if v.time == "present" and v.finite and v.word.text.lower() not in _SAYS]
        if "told past" in time and any(not clause or v.span.start < clause.start() for v in now):
            yield "a present verb"


def _years(doc: Document, told: Told, sentence: Span, published: dt.date) -> Iterator[str]:
    """What gives the year, or makes it no matter."""
    paragraph = paragraph_of(doc, told.span)
    own = doc.sentences_in(paragraph)
    at = next((i for i, s in enumerate(own) if s == sentence), 0)
    nearby = Span(own[max(at - 3, 0)].start, own[min(at + 1, len(own) - 1)].end) if own else paragraph
    if printed_years(doc, nearby) - {published.year}:
        yield "year nearby"
    if carried(doc, paragraph, published):
        yield "year carried"
    if _placed(doc, told, published):
        yield "year told before"
    if _RECURRING.search(sentence.of(doc.text)):
        yield "recurring"
    if _YEARS_AGO.search(sentence.of(doc.text)):
        yield "another year in sentence"
    elif _YEARS_AGO.search(nearby.of(doc.text)):
        yield "another year nearby"
    if _STRETCH.search(nearby.of(doc.text)):
        yield "stretch nearby"
    for y in inside(doc.dates, Span(sentence.start, nearby.end)):
        if y.month is None or y.year is not None or y.month == told.month:
            continue
        side = "later" if y.span.start > told.span.start else "earlier"
        where = "here" if sentence.contains(y.span) else "next"
        if y.month > published.month and (where == "next" or (side == "later") != (y.month > told.month)):
            continue
        if side == "earlier" and y.month <= published.month:
            continue
        between = Span(min(told.span.end, y.span.end), max(told.span.start, y.span.start))
        own = where == "here" and any(between.contains(v.span) for v in _verbs_of(doc, sentence))
        yield "in a series of verbs" if own else "in order"


def _verbs_of(doc: Document, sentence: Span) -> list[verbs.Verb]:
    parse = doc.parse(sentence)
    return [v for v in verbs.groups(parse) if v.finite or v.word.tag == "VBN"] if parse else []


def _placed(doc: Document, told: Told, published: dt.date) -> bool:
    """Whether the headline has the year, or the article has named it before, in the same story: for this month, or for a time so near that no other is meant."""
    heads = [b.span for b in doc.blocks if b.kind in ("headline", "deck")]
    if any(published.year - 1 in printed_years(doc, h) for h in heads):
        return True
    day = dt.date(published.year - 1, told.month, min(told.day or 15, 28))
    for y in singles(doc.dates):
        if y.span == told.x.span or not y.readings or not (y.year or y.modifier == "last" or _LAST_YEAR.match(doc.text, y.span.end)) or not (y.month or y.kind == "season"):
            continue
        low, high = y.readings[0]
        if y.span.start < told.span.start and ((y.year and y.month == told.month) or low - _NEAR <= day <= high + _NEAR) and _same_story(doc, told.span, y):
            return True
    return False


def _same_story(doc: Document, span: Span, y: TimeExpression) -> bool:
    """Whether the sentence of a month takes up a name or a long word of the paragraph of another time."""
    there, here = (set(_WORD.findall(s.of(doc.text))) - _COMMON for s in (paragraph_of(doc, y.span), doc.sentence_at(span.start)))
    return bool(there & here)


def _noun(doc: Document, told: Told, parse: Parse, sentence: Span) -> int | None:
    """The noun that a month is an attribute of ("the October final", "October's floods"), or stands behind ("a fire on Aug. 30")."""
    at = parse.at(told.x.span.start)
    if at is None:
        return None
    before = "preposition" in told.x.parts
    following = [i for i, w in enumerate(parse.words) if w.span.start >= told.x.span.end]
    if not before or _attribute(doc, told):
        i = next(iter(following), None)
        while i is not None and i < len(parse.words) and i < following[0] + 4 and parse.words[i].tag in ("JJ", "NN", "NNS", "NNP", "VBN", "VBG", "HYPH", "POS", "CD"):
            last = i + 1 >= len(parse.words) or parse.words[i + 1].tag not in ("NN", "NNS", "NNP", "HYPH", "JJ")
            if parse.words[i].tag in ("NN", "NNS") and last:
                return i
            i += 1
    if not before:
        return None
    left = [i for i, w in enumerate(parse.words) if w.span.end <= told.span.start and w.text != ","]
    last_word = parse.words[left[-1]] if left else None
    return left[-1] if last_word and last_word.tag in ("NN", "NNS") and kind_of(last_word.text) else _placed_noun(parse, left)


def _placed_noun(parse: Parse, left: list[int]) -> int | None:
    """The happening before a place: "a fire in Leeds on", "the coup in"."""
    for i in reversed(left[-6:]):
        w = parse.words[i]
        if w.tag in ("NN", "NNS") and kind_of(w.text):
            return i
        if w.tag not in ("NNP", "IN", "DT", "NNPS", "JJ"):
            return None
    return None


def _attribute(doc: Document, told: Told) -> bool:
    """ "In October elections": a noun right behind a bare month."""
    return told.day is None and re.match(r"(?:['’]s)? [a-z]", doc.text[told.x.span.end :][:6]) is not None


#: Behind these an event lies back, before these ahead.
_BACK = words("after since following despite once")
_ONWARD = words("until till before for towards to by ahead")
_AT = words("in at during on from")
_PREPOSITIONS = words("in at during on of over about with by into as than from for to against behind amid")
_LINK = regexp(r"\b([A-Za-z]+)(?: [\w’'-]+['’]s?)? $")
_LINKED_NOUN = regexp(r"\b([A-Za-z-]+) (?:of|in|from|into|to|at|about|over|with) (?:[\w’'-]+['’]s? )?$")


def _of_noun(doc: Document, told: Told, parse: Parse, found: list[verbs.Verb], noun: int, sentence: Span) -> Iterator[str]:
    """Whether the event that has the month lies back: what it is, and what is told of it."""
    word = parse.words[noun]
    kind = kind_of(word.text) or "thing"
    opens = _opens(parse, noun, told)
    left = doc.text[sentence.start : opens]
    match = _LINK.search(left)
    link = match[1].lower() if match else ""
    if re.search(r"\buntil after $", left):
        link = "until"
    lead = next((v for v in found if v.finite and v.word.text.lower() not in _SAYS), None)
    before = [v for v in found if v.span.end <= opens]
    after = next((v for v in found if v.span.start >= max(word.span.end, told.span.end) and v.finite), None)
    linked = _LINKED_NOUN.search(left)
    if kind == "done" and before and word.span.end <= told.span.start:
        yield from _of_verb(doc, told, found, sentence)
    elif kind == "mishap":
        yield "told past"
    elif link in _BACK:
        yield f"told {'ahead' if lead and lead.time in ('future', 'open') else 'past'}"
    elif linked and kind_of(linked[1]) in ("aftermath", "mishap"):
        yield "told past"
    elif not before and after is not None and (link in _AT or link not in _PREPOSITIONS):
        yield f"told {_told_by(after, kind, 'at' if link in _AT else 'subject')}"
    elif link in _ONWARD or not before:
        yield f"told {'ahead' if link in _ONWARD else 'open'}"
    else:
        gap = doc.text[before[-1].span.end : opens].strip()
        place = ("at" if len(gap.split()) < 3 else "there") if link in _AT else "of" if link in _PREPOSITIONS else "object"
        if place == "object" and word.span.end <= told.span.start:
            yield from _of_verb(doc, told, found, sentence)
            return
        yield f"told {_told_by(before[-1], kind, place)}"
        if _TOWARDS.search(gap):
            yield "towards"


def _told_by(verb: verbs.Verb, kind: str, place: str) -> str:
    """What a verb says of when its subject or object, or what it happened at, took place."""
    head = verb.word.text.lower()
    if verb.time != "past":
        return "ahead" if verb.time in ("future", "open") else "present"
    if (verb.passive or place not in ("subject", "at")) and (head in verbs.SCHEDULES or (head in _ANNOUNCES and place != "at")):
        return "ahead"
    return "past by event" if kind == "done" or (kind == "coming" and place in ("subject", "at")) else f"past beside {kind}"


def _opens(parse: Parse, noun: int, told: Told) -> int:
    """Where the phrase of a noun starts, with its article."""
    start = noun
    while start > 0 and (parse.words[start - 1].tag in _IN_PHRASE or parse.words[start - 1].span.start >= told.span.start):
        start -= 1
    return min(parse.words[start].span.start, told.span.start)


_IN_PHRASE = frozenset(("JJ", "NN", "NNS", "NNP", "CD", "POS", "VBN", "JJS", "RBS", "HYPH", "DT", "PRP$"))


def _of_verb(doc: Document, told: Told, found: list[verbs.Verb], sentence: Span) -> Iterator[str]:
    """The verb that a month goes with, and what stands between them."""
    preposition = told.x.parts["preposition"].of(doc.text).lower() if "preposition" in told.x.parts else "none"
    left = doc.text[sentence.start : told.span.start]
    if _PART_OF.search(left + ("of " if preposition == "of" else "")):
        preposition = "part"
    if preposition in ("by", "since", "of", "from", "none", "between"):
        yield f"prep {preposition}"
    right = doc.text[told.span.end : sentence.end]
    after = next((v for v in found if v.span.start >= told.span.end and v.finite), None)
    front = _OPENING.match(doc.text, sentence.start, told.span.start) is not None
    if front and re.match(r",? (?:when|while|as|if|after|before|once|where)\b", right):
        yield "told open" if after is None or _PERFECT.match(doc.text, after.span.start) else f"told {after.time}"
        return
    governed = verbs.governing(doc, told.x, told.x._replace(span=Span(sentence.start, told.x.span.end)) if front else told.x)
    if governed is None:
        apart = left.endswith(", ") and "," in right[:40]
        yield f"told {_told_by(after, 'done', 'subject') if after and apart else after.time + ' beside' if after else 'open'}"
        return
    verb, front = governed
    head = verb.word.text.lower()
    plan = head in verbs.SCHEDULES
    if front:
        yield "told ahead" if plan and verb.passive else f"told {'past' if verb.time == 'past' else verb.time}"
        return
    gap = doc.text[verb.span.end : told.span.start]
    near = re.fullmatch(r",? (?:\w+ly )?(?:(?:back|only|not|again|first|in|up|out|off|down|away|over) )?", gap) is not None
    coming = any(kind_of(w) == "coming" for w in re.findall(r"[A-Za-z-]+", gap)[-3:])
    moved = (head == "moved" and _TO_PLACE.match(gap)) or (head == "called" and gap.startswith(" time "))
    if plan and not moved and (verb.passive or not near) and not right.startswith(" that ") and not re.match(r" (?:about|of|over|by) ", gap):
        yield "told ahead"
    elif _PURPOSE.search(gap) or (coming and (head in _ANNOUNCES or _TOWARDS.search(gap))):
        yield "told ahead"
    elif _PERFECT.match(doc.text, verb.span.start):
        yield "told open"
    elif verb.finite or verb.word.tag == "VB":
        yield f"told {verb.time}" if not plan else "told past by plan"
        if head in _ANNOUNCES:
            yield "announces"
    else:
        yield from _of_participle(doc, verb, found, gap, sentence)
    if len(gap) > 60 and not verb.finite:
        yield "participle far"
    if len(gap) > 120:
        yield "far"
    if _CLAUSE.search(gap) or _QUOTE.search(gap):
        yield "clause between"


def _of_participle(doc: Document, verb: verbs.Verb, found: list[verbs.Verb], gap: str, sentence: Span) -> Iterator[str]:
    """The time of a participle: its own, or that of the verb whose clause it is in."""
    opening = doc.text[sentence.start : verb.span.start]
    earlier = [v for v in found if v.finite and v.span.end <= verb.span.start]
    other = earlier[-1] if earlier else next((v for v in found if v.finite and v.span.start > verb.span.end), None)
    time = other.time if other else "open"
    if verb.word.text.lower() in _YEARLY and time == "present":
        yield "told present"
    elif verb.word.tag == "VBN" or re.match(r"having\b", verb.span.of(doc.text), re.IGNORECASE):
        yield "told past by participle"
    elif re.search(r"\b(?:[Aa]fter|[Ss]ince|[Oo]n|[Bb]efore|[Dd]espite|[Ww]ith)(?: being)? $", opening) or opening.endswith(", "):
        yield f"told {'past by participle' if time == 'past' else time}"
    else:
        yield "told open"


_TO_PLACE = regexp(
    r" (?:(?:its|his|her|their) (?:head office|headquarters|family|factory|staff|operations) )?(?:back )?(?:to|from|into) (?:the )?(?!"
    + "|".join(MONTHS)
    + r")[A-Z]"
)
_QUOTE = regexp(r"[“”\"]")
#: What may stand before a month at the start of a sentence.
_OPENING = regexp(
    r"(?:Only|Just|Back|Early|Late|It was|Since|By|By the|At the|In the|From|(?:On|In|During|Throughout) the (?:\w+ )?(?:night|morning|evening|afternoon|hours|weekend|week)"
    r"|(?:At|During) (?:an?|the|its|his|her|their) (?:[\w’-]+ ){1,3}?(?:(?:in|at|of|near) [A-Z][\w’-]*(?: [A-Z][\w’-]*)*)?)? ?$|$"
)
