"""A month without its year that the calendar puts ahead of publication: what speaks for its being told as past, and what against (NL206)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from newslint.checks._happenings import kind_of
from newslint.checks._scales import Case
from newslint.checks.dates import _verbs as verbs
from newslint.checks.dates._calendar import MONTHS, NEAR_DAYS, carried, inside, neighbours, paragraph_of, printed_years, singles, words
from newslint.checks.dates._time_told import CAUSE, MAY_COME, SEEN_DOING, Told, tells
from newslint.layers.dates import TimeExpression
from newslint.layers.names.people import human
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
JOINED = regexp(r"[/-]\w| \d|['’]s(?! [a-z])| (?:contracts?|futures|deliver(?:y|ies)|options?|shipments?|expir(?:y|ations?|es)|loadings?|settlements?|positions?)\b")
#: What it is the month of: "October's floods", "the October final".
_NAMES_IT = regexp(r"(?:['’]s)? (?!and|or|but|to|in|at|on|of|for|from|by|with|as|that|when|who|which|after|before|until|through|was|were|is|are|had|has|have|will)[a-z]")
#: Where these stand before a month, it is no time of what is told.
_NAMED = regexp(r"(?:['’]s)? ((?!(?:and|or|but|to|in|at|on|of|for|from|by|with|as|that|when|who|which)\b)[a-z-]+(?: (?!(?:and|or|but|to|in|at|on|of|for|from|by|with|as|that|when|who|which)\b)[a-z-]+)?)")
_YOUNG = "calf|cub|foal|lamb|pup|chick|kitten|baby|infant|twins|triplets|quadruplets|child|son|daughter|boy|girl|kid|joey"
_NEWBORN = regexp(rf"\b(?:{_YOUNG})s?,? (?:(?:who|which|that) )?(?:(?:was|were) )?born in (?:early |late |mid-?)?$", re.IGNORECASE)
#: "Born at the zoo in October, the tiger cub": the same in front.
_BORN_FIRST, _IS_YOUNG = regexp(r"Born (?:at|in|on|to) [^,;:.]{0,60}$|Born $"), regexp(rf"(?: (?:to|at|in) [^,;:.]{{2,60}})?, (?:the|an?|its|her|his) (?:[\w’-]+ ){{0,3}}(?:{_YOUNG})\b")
_NO_TIME = words("to until till for through before as than vs versus basis over under")
#: "Warned of it as early as September".
_AS_EARLY = regexp(r"\bas (?:early|late|long ago|far back|recently) as $", re.IGNORECASE)
_RANGE = regexp(r" (?:and|to|until|through) |\w ?[-–] ?\w")
_YEARS_AGO = regexp(
    r"\b(?:last|previous|same|that|prior|following|the next) (?:year|season|summer|winter|autumn|fall|spring)\b"
    r"|\b(?:the )?year (?:before|earlier|ago|later|to|ended|ending|through)\b|(?<!within )(?<!for )\b(?:a|one) year\b|\byears (?:ago|later|earlier)\b"
)
_LAST = regexp(r"\b(?:last|previous) (?:year|season|summer|winter|autumn|fall|spring)\b")
_STRETCH = regexp(r"\b(?:fiscal|financial year)\b|\b(?:months?|quarter|half|period|weeks?) (?:to|ended|ending|through)\b|\b(?:recent|past \w+|last \w+|few) months\b")
_RECURRING = regexp(
    r"\b(?:every|each) (?:\w+ )?(?!\w+ since\b)(?:year|month|week|day|season|spring|summer|autumn|fall|winter|time|"
    + "|".join(MONTHS)
    + r")\b|\b(?:most years|some years|(?:annual|yearly)(?:ly)?(?! (?:general )?(?:reports?|accounts|results|profits?|sales|revenues?|figures|review|inflation|income|growth|pay)\b)|always|usually|typically|normally|traditionally|often"
    r"|sometimes|generally|historically|seasonal(?:ly)?|birthdays?|anniversar\w+)\b",
    re.IGNORECASE,
)
_PLANNED = regexp(
    r"\b(?:would|(?<!the )(?<!a )(?<!his )(?<!her )(?<!’s )will|due|planned|(?<!the )(?<!a )(?<!his )(?<!its )(?<!their )plans?(?! $)|scheduled|expect(?:s|ed|ing)?|aims?|wants?|proposed|supposed|set to|set for|hopes?d?|intend\w*|postponed|delayed|brought forward|(?:put|pushed) back|put off"
    r"|(?:was|were|been) moved|deadline|upcoming|next)\b",
    re.IGNORECASE,
)
#: "Ten days, from July 1 to 12, have been set aside"; "by April 22, the last day for a merger".
_ARRANGED = regexp(r",? (?:have|has) been (?:set aside|agreed|fixed|booked|chosen|reserved|earmarked|pencilled in|confirmed)\b|, (?:the|its|their|his|her|a) (?:(?:last|latest|final|earliest|new|original|legal|statutory|self-imposed) )*(?:deadline|cut-?off|due date|closing date|target|expiry|(?:last|latest|final|earliest) (?:possible )?(?:dates?|days?|moment))\b")
#: "A dividend, payable on October 2", "new fees, effective with the August bill": a term that the declared thing has.
_TERM = regexp(r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbecame )(?<!\bbecome )(?<!\bnot )\b(?:[a-z]+able|effective|valid|due|ready|binding)(?: (?:with|from|as of|on|in|for))?(?: (?:the|its|their))? $")
_LATER = regexp(r"\b(?:(?<!the )(?<!a )(?<!his )(?<!her )(?<!’s )will|would|shall|may|might|could|expects?|(?<!the )(?<!a )(?<!his )(?<!its )(?<!their )plans?(?! $)|hopes?|wants?|to be|due)\b", re.IGNORECASE)
#: What only the past has: "has not recovered from", "since", "after".
_SINCE = regexp(r"\b(?:after|since|following|once|when|until|despite)(?: (?:the|an?|its|his|her|their|[\w’'-]+['’]s?))?(?: [\w-]+){0,3}(?: (?:in|on|of|at))?(?: the| an?)? $", re.IGNORECASE)
_AHEAD_OF = regexp(
    r"\b(?:ahead of|before(?! \w+ing\b)|prior to|in the run-up to|(?<!not )until|towards?) (?:the |its |his |her |their |an? )?(?:[\w-]+ ){0,4}(?:(?:in|on) )?$|\b(?:[Ff]estival|Day|Eve|[Hh]olidays?),? (?:in|on) $"
)
#: The figure that another is compared with: "up from 3.1% in October", "against 108.74 in September".
_BASE = regexp(
    r"\b(?:from|against|than|with|after|compared to|versus|vs) (?!.*\bfrom\b)(?:(?!\b(?:s?he|it|they|we|I|who|that|which)\b)[^.;,])*\d[\w.,%/$£€-]*(?: [\w$£€%/-]+){0,3}? (?:(?:in|on|during) (?:early |late |mid-?)?|(?:at|by) the )$"
)
#: The same in figures of one measure: "up from 54 percent in October", "against $8.4 billion in September"; these are of a month past.
_FIGURE_THEN = regexp(
    r"\b(?:from|against|than|versus|vs|(?:compared|down|up) (?:with|to|on)) (?:(?:about|some|around|almost|nearly|just|only|over|the|a record|more than) )*[$£€¥]?\d[\d.,]*%?(?: ?(?:percent|per cent|percentage points|points|million|billion|trillion|m|bn|dollars|euros|pounds|yen|tons|tonnes|barrels|homes|cases|people|jobs|votes|seats))* in (?:early |late |mid-?)?$"
)
_IS_TO = regexp(r"\b(?:is|are|was|were) to\b")
#: "Shut since December, when inspectors found cracks".
_TOLD_WHEN = regexp(r", (?:when|after) ")
#: "The tallest until November, when one in Dubai passed it"; "it was not until late November that".
_UNTIL_WHEN = regexp(r", when (?!(?:it|he|she|they|the [\w-]+) (?:will|is|are|has|have)\b)[^,;.]*\b(?:\w+ed|was|were|had|" + "|".join(sorted(verbs.of_kind("participle") | {"took", "became", "began", "came", "went", "gave", "fell", "broke"})) + r")\b")
_NOT_UNTIL = regexp(r"(?:^|[.!?] |\n)It was not (?:until|till) (?:the )?$")
#: "Since the end of October, when".
#: "Until late August, the islanders had".
_UNTIL_FIRST = regexp(r"(?:Until|Till|Up until|Up to) (?:the )?")
#: "Lived in Hull until the end of June", "was owned until May by": what lasted, and is no term that somebody set.
_LASTED = regexp(
    rf"(?<!\bwill )(?<!\bwould )(?<!\bto )(?<!\bmay )(?<!\bmust )(?<!\bhas )(?<!\bhave )(?<!\bbe )\b(?:{'|'.join(sorted(verbs.of_kind('stative')))})\b(?: [^,;:.]{{2,70}})? (?:until|till) (?:the )?$"
)
#: "Was served with an injunction until May 7", "ruled in a stay until June": a term that somebody set.
_HAS_A_TERM = regexp(
    r"\b(?:been|being|was|were|is|are) served\b[^,;:.]*$"
    r"|\b(?:injunctions?|(?:court |restraining |interim )orders?|stays?|reprieves?|moratoriums?|truces?|cease-?fires?|bans?|waivers?|exemptions?|extensions?|leases?|contracts?|permits?|licen[cs]es?|guarantees?|deadlines?|mandates?|visas?|bail) (?:until|till) (?:the )?$",
    re.IGNORECASE,
)
#: "Was head of the agency until December".
_WAS_ONE = regexp(r"\b(?:was|were) (?:[\w’'-]+ ){0,3}?(?P<who>[a-z-]+)(?: (?:of|at|for|in|to|with) [^,;:.]{2,60})? (?:until|till) (?:the )?$")
_SINCE_PART = regexp(r"\bsince (?:the )?(?:(?:end|start|beginning|middle) of )?$")
#: What is said of the verb for NL208 alone.
_MARKS = frozenset(("mishap", "timetable", "plan now", "plan then"))
_LAST_YEAR = regexp(r",? (?:of )?last year\b")
_NEAR = dt.timedelta(NEAR_DAYS)
_WORD = regexp(rf"\b(?!(?:{'|'.join(MONTHS)})\b)[A-Za-z]{{5}}")
_COMMON = words("after befor would could about there their which where while these those other peopl since under between durin first found said told offic")


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
        x = _whole(doc, whole)
        if x.month is None or not _lies_ahead(x.month, x.day, published) or x.year or x.weekday is not None or x.kind not in ("month", "date", "period"):
            continue
        if x.modifier not in (None, "early", "mid", "late") and x.kind != "period":
            continue
        if doc.block_at(x.span.start).kind not in TOLD or JOINED.match(doc.text, x.span.end) or doc.text[x.span.start - 1 : x.span.start] in ("/", "-"):
            continue
        if (x.role == "birth" and (x.day or not _newborn(doc, x))) or (x.month, x.day) in _NAMED_DAYS or _just_past(x.month, x.day, published):
            continue
        if whole.items and _ahead(doc, whole, published):
            continue
        preposition = _preposition(doc, x)
        if preposition == "since" and not re.match(r", (?:when|after|the) ", doc.text[x.span.end :][:9]) and not _NAMES_IT.match(doc.text, x.span.end):
            continue  # "since October" can only be the last one
        named = _NAMED.match(doc.text, x.span.end)
        happened = named is not None and any(kind_of(w) in (("mishap", "done", "coming") if preposition in ("after", "since") else ("mishap", "done")) for w in named[1].split())  # "for October's floods", "after October's confidence vote", but not "for March delivery"
        until = preposition in ("until", "till") and _lasted(doc, x)
        if x.bounds == "until" and not until:
            continue
        if _is_base(doc, x) or (preposition in _NO_TIME and not happened and not until and not _AS_EARLY.search(doc.text, max(x.span.start - 20, 0), x.span.start)) or (preposition in ("from", "between") and not _RANGE.search(x.span.of(doc.text))):
            continue
        start = x.parts["preposition"].start if "preposition" in x.parts else x.span.start
        yield Told(x, Span(start, x.span.end), x.month, x.day)
    for m in _POSSESSIVE.finditer(doc.text):
        month, span = MONTHS.index(m[1]) + 1, Span(m.start(), m.end() - 1)
        if month <= published.month or _just_past(month, None, published) or doc.block_at(span.start).kind not in TOLD:
            continue
        if not any(y.span.overlaps(span) for y in doc.dates):
            yield Told(TimeExpression(span, "month", "month", month=month), span, month, None)


def _is_base(doc: Document, x: TimeExpression) -> bool:
    """Whether a month is only that of a figure which another is compared with: "up from 3.1% at the end of October"; "was 5.1% in January, against 4.8% in October" has its time beside it."""
    start = doc.sentence_at(x.span.start).start
    if not _BASE.search(doc.text, start, x.span.start):
        return False
    then = _FIGURE_THEN.search(doc.text, start, x.span.start)
    return then is None or (then[0].startswith(("from", "From")) and any(y.span.end <= then.start() and y.granularity in ("month", "quarter") and y.bounds is None and (y.kind != "relative" or y.modifier == "last") for y in inside(doc.dates, Span(start, x.span.start))))


#: "Until the [end of June]".
_BEFORE_ITS_END = regexp(r"\b(until|till) the $", re.IGNORECASE)


def _preposition(doc: Document, x: TimeExpression) -> str:
    if "preposition" in x.parts:
        return x.parts["preposition"].of(doc.text).lower()
    end = _BEFORE_ITS_END.search(doc.text, max(x.span.start - 10, 0), x.span.start)
    return end[1].lower() if end else ""


def _lasted(doc: Document, x: TimeExpression) -> bool:
    """Whether what ended with a month is told: "the tallest until November, when", "was head of the agency until", "Until late August, the islanders had"."""
    start = doc.sentence_at(x.span.start).start
    if _HAS_A_TERM.search(doc.text, start, x.span.start):
        return False
    if _UNTIL_FIRST.fullmatch(doc.text, start, x.span.start) or _UNTIL_WHEN.match(doc.text, x.span.end) or _NOT_UNTIL.search(doc.text, start, x.span.start) or _LASTED.search(doc.text, start, x.span.start):
        return True
    was = _WAS_ONE.search(doc.text, start, x.span.start)
    return was is not None and (human(was["who"]) or was["who"] in ("head", "chief", "boss"))


def _whole(doc: Document, x: TimeExpression) -> TimeExpression:
    """A range of months or days as its last one: "between July and October"."""
    first, last = (x.items[0], x.items[-1]) if x.kind == "range" and len(x.items) == 2 else (x, x)
    if not (first.kind == last.kind and last.kind in ("month", "date") and first.month and last.month and not first.year and "preposition" in x.parts):
        return x
    return x if last.month < first.month else last._replace(span=x.span, parts=x.parts, tense=x.tense)


def _ahead(doc: Document, stretch: TimeExpression, published: dt.date) -> bool:
    """Whether a stretch of time without a year is one to come: it begins in the coming weeks, or somebody has ordered it."""
    first = stretch.items[0]
    soon = first.month is not None and (_soon(first.month, first.day, published) and dt.date(published.year, first.month, min(first.day or 1, 28)) >= published - dt.timedelta(7))
    ordered = re.search(rf"\b(?:{'|'.join(sorted(verbs.of_kind('ordering')))})\b[^;:]*$", doc.text[doc.sentence_at(stretch.span.start).start : stretch.span.start])
    return soon or ordered is not None


def _newborn(doc: Document, x: TimeExpression) -> bool:
    """Whether a month of birth is told of somebody so young that it can only be the last one."""
    sentence = doc.sentence_at(x.span.start)
    return _NEWBORN.search(doc.text, sentence.start, x.span.start) is not None or (_BORN_FIRST.search(doc.text, sentence.start, x.span.start) is not None and _IS_YOUNG.match(doc.text, x.span.end, sentence.end) is not None)


def _lies_ahead(month: int, day: int | None, published: dt.date) -> bool:
    """Whether a month, or a day with more than a time zone between, is still to come in the year of publication."""
    return month > published.month or (day is not None and month == published.month and day > published.day + 1)


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
    years = [*_years(doc, told, sentence, published)]
    yield from years
    told_when = "year nearby" in years
    left, right = doc.text[sentence.start : told.span.start], doc.text[told.span.end : sentence.end]
    own = re.split(r"\b(?:who|which|that|whose|where|when|whether|why|how)\b", left)[-1]
    own = _reason(doc, told, sentence, own)
    whole = doc.text[sentence.start : told.x.span.start]
    preposition = _preposition(doc, told.x)
    until = preposition in ("until", "till")  # what lasted until then, as something else is told to have happened
    for name, pattern, where in (("planned before", _PLANNED, own), ("looks ahead before", _LATER, own), ("before it", _AHEAD_OF, whole), ("since it", _SINCE, whole)):
        if pattern.search(where) and not (name == "before it" and until) and not (name == "planned before" and _PUT_OFF.search(own) and CAUSE.match(right)):
            yield name
    if _ARRANGED.match(right) or _TERM.search(left):
        yield "planned before"
    if _LATER.search(right):
        yield "looks ahead after"
    if _FIGURE_THEN.search(whole) and not any(p.search(whole) for p in (_LATER, _PLANNED, _IS_TO)):
        yield "told past"
        return
    if told_when:
        return  # with a year beside it, no grammar is needed
    if (_TOLD_WHEN.match(right) and (preposition == "since" or _SINCE_PART.search(left))) or (until and not _UNTIL_FIRST.fullmatch(whole)):
        yield "told past"
    else:
        said = tells(doc, told)
        if _soon(told.month, told.day, published) and "mishap" not in said and not SEEN_DOING.search(left):
            yield "soon"  # a wrong day or a wrong tense rather than an open year
        shown = kind == "caption" and preposition in ("in", "on", "during")  # "Soldiers carry rice to a village in September", "The wreck of the ferry in September": a picture is of the past
        now = ("told present",) if MAY_COME.search(sentence.of(doc.text)) else ("told present", "told open")
        yield from ("told past" if shown and name in now else name for name in said if name not in _MARKS)


#: "Put off a decision in [September] after residents objected": the month of the putting off.
_PUT_OFF = regexp(r"\b(?:put off|postponed|delayed|pushed back|moved) (?:an?|the|its|his|her|their) (?:(?!to\b|until\b|till\b|for\b|from\b)[\w-]+ ){1,5}?$")
#: "It will be her first concert since its conductor quit in": a clause of its own.
_REASON = regexp(r"\b(?:since|after|because|although|though) ")


def _reason(doc: Document, told: Told, sentence: Span, own: str) -> str:
    """The words before a month, without what the main clause says where the month is of a clause that tells what came first."""
    opens = [m.end() for m in _REASON.finditer(own)]
    verb = next((v for v in reversed(_verbs_of(doc, sentence)) if v.span.end <= told.span.start), None) if opens else None
    if verb is None or not verb.finite or verb.time != "past":
        return own
    start = told.span.start - len(own)
    return own[opens[-1] :] if start + opens[-1] <= verb.span.start else own


def _years(doc: Document, told: Told, sentence: Span, published: dt.date) -> Iterator[str]:
    """What gives the year, or makes it no matter."""
    paragraph, nearby = paragraph_of(doc, told.span), neighbours(doc, told.span)
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
        yield "last year nearby" if _LAST.search(nearby.of(doc.text)) else "another year nearby"
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
        series = where == "here" and (any(between.contains(v.span) for v in _verbs_of(doc, sentence)) or (_AND_BY.search(between.of(doc.text)) is not None and any(v.span.start >= y.span.end and not _APART.search(doc.text, y.span.end, v.span.start) for v in _verbs_of(doc, sentence))))
        yield "in a series of verbs" if series else "in order"


#: "Began in November, and by the end of May the lake was": each has its own verb.
_AND_BY = regexp(r", (?:and|but) (?:by|in|on)?(?: the)?(?: ?(?:early|late|mid|end|middle|start|beginning)(?: of)?)? ?$")
#: "And in September in his office when he was": no verb of the second.
_APART = regexp(r"\b(?:in|on|at|with|when|while|where|that|who|which|after|before)\b")


def _verbs_of(doc: Document, sentence: Span) -> list[verbs.Verb]:
    parse = doc.parse(sentence)
    return [v for v in verbs.groups(parse) if v.finite or v.word.tag == "VBN"] if parse else []


def _placed(doc: Document, told: Told, published: dt.date) -> bool:
    """Whether the headline has the year, or the article has named it before, in the same story: for this month, or for a time so near that no other is meant."""
    heads = [b.span for b in doc.blocks if b.kind in ("headline", "deck")]
    if published.month < 3:  # the year just past, which an article of January has reviewed from its lead on
        heads += [b.span for b in doc.blocks if b.kind in PROSE][:1]
    if any(published.year - 1 in printed_years(doc, h) or (published.month < 3 and _LAST_YEAR.search(doc.text, h.start, h.end)) for h in heads):
        return True
    day = dt.date(published.year - 1, told.month, min(told.day or 15, 28))
    for y in singles(doc.dates):
        if y.span == told.x.span or not y.readings or not (y.year or y.modifier == "last" or _LAST_YEAR.match(doc.text, y.span.end)) or not (y.month or y.kind == "season"):
            continue
        low, high = y.readings[0]
        if y.span.start < told.span.start and ((y.year and y.month == told.month and _leads(doc, y)) or (((y.year and y.month == told.month) or low - _NEAR <= day <= high + _NEAR) and _same_story(doc, told.span, y))):
            return True
    return False


def _leads(doc: Document, y: TimeExpression) -> bool:
    """Whether a time stands in the first paragraph, whose story all others tell."""
    return next((b for b in doc.blocks if b.kind in PROSE and b.span.contains(y.span)), None) == next((b for b in doc.blocks if b.kind in PROSE), None)


def _same_story(doc: Document, span: Span, y: TimeExpression) -> bool:
    """Whether the sentence of a month takes up a name or a long word of the paragraph of another time."""
    there, here = (set(_WORD.findall(s.of(doc.text))) - _COMMON for s in (paragraph_of(doc, y.span), doc.sentence_at(span.start)))
    return bool(there & here)
