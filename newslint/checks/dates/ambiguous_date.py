"""A month without its year that readers may put in the wrong one.

## Why it matters
In an article of June, "they met in September" sends the reader to a September that has not come yet: last year's is meant and should
be named.
"Last March", read in June, is this year's March to one reader and last year's to the next.

## When to ignore
A month of this year that is past needs no year, nor does one that recurs ("every September"), nor one whose paragraph names the year.
Quotations are left alone, and so are months just past at the turn of the year ("in December" in an article of January to March), figures that
others are compared with, contract months, and "last January" in October, which is this year's to everybody.
"""

from __future__ import annotations

import datetime as dt
import re

from newslint.checks.dates import _verbs as verbs
from newslint.checks.dates._calendar import MONTHS, NEAR_DAYS, carried, inside, paragraph_of, printed_years, singles, words
from newslint.layers.dates import TimeExpression
from newslint.layout import PROSE
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("Putin first met Kim Jong Un [[in September]] when Kim visited Russia.", says="September 2023"),
    Bad("The company laid off 300 workers [[in November]].", says="November 2023"),
    Bad("The court rejected the appeal [[on Oct. 14]], and the family left the country.", says="October 2023"),
    Bad("She had resigned [[in late August]] after a row over expenses.", says="August 2023"),
    Bad("The party won 40 seats [[in October]], its best result.", says="October 2023"),
    Bad("[[In December]], the city closed two libraries.", says="December 2023"),
    Bad("The senator was indicted [[last March]] on fraud charges.", says="March 2024 or March 2023"),
    Bad("A report published [[in July]] found cracks in the dam.", date="2024-03-04", says="July 2023"),
    Bad("The talks collapsed [[in early September]] and never resumed.", date="2024-05-02"),
    Bad("He was convicted [[in August]].", date="2024-02-10"),
    Bad("The aquarium will move into the powerhouse [[next July]], its director said.", says="July 2024 or July 2025"),
    Bad("The firm moved its head office to Slough [[in October]], saving rent."),
    Bad("A hailstorm [[in December]] broke every pane of the greenhouse."),
    Bad("The shooting, [[on Sept. 21]], left two teenagers dead."),
    Bad("Having resigned [[in October]] over the leak, he returned to the cabinet on Monday."),
    Bad("After losing her seat [[in October]], Ms Varga went back to teaching."),
    Bad("The lorry ran a red light, hitting a cyclist, [[on Oct. 12]]."),
    Bad("[[Between July and October]], inspectors found rats in 31 kitchens.", date="2024-05-28"),
    Bad("At an auction in Geneva [[in November]], the ring fetched 4.1m Swiss francs."),
    Bad("Voters re-elected the mayor [[last March]], his third victory in a row.", date="2024-07-15"),
    Bad("The trial will start [[next September]], the court said.", date="2025-03-10"),
    Bad("By the [[end of December]], half of the shops had closed."),
    Bad("On the night [[of October 3]], a lorry hit the bridge."),
    Bad("He tore a muscle [[in October]] and missed the whole season."),
    Bad("The firm shut its plant [[in November]] with the loss of 340 jobs.", date="2024-03-11"),
    Good("The firm shut its plant in December with the loss of 340 jobs.", date="2024-03-11"),
    Good("December copper closed at 62 cents, June/July at 65, and September ended at 66."),
    Good("The rate has risen from 3.1% in October."),
    Good("Bids have been sought since September."),
    Good("The budget has been sent to parliament for approval in October."),
    Good("The firm wants to sell the renamed brand in October."),
    Good("The deficit shrank in fiscal 2023, which ended Sept. 30."),
    Good("He led the race ahead of the elections in October and November but fell behind."),
    Good("The party raised its share in October elections."),
    Good("They met twice, in September at a convention and in November in his office."),
    Good("It topped a list released in September. In January, the agency published another."),
    Good("The woman was killed last autumn while running. Fair weather had drawn many out.\n\nShe was killed on Oct. 7 near her home."),
    Good("They met in a queue in Leeds in October 2022.\n\nHe burst into tears.\n\nThe court heard that the girl had travelled to Leeds in October."),
    Good("It has sent more troops in recent months. In September, it sent 150 to the island."),
    Good("The spike was around the harvest festival, in August."),
    Good("The festival, held in August, draws 20,000 people."),
    Good("The union has threatened a strike in September."),
    Good("The accord, signed last January, has held.", date="2024-10-19"),
    Good("He announced last March 27 that he would stand.", date="2024-04-17"),
    Good("In October, when the storks have gone, the sweeps have the roofs to themselves."),
    Good("The firm, sold last January to a Danish family, has grown.", date="2021-11-15"),
    Good("Putin met Kim Jong Un in September 2023."),
    Good("Putin met Kim Jong Un in April."),
    Good("Putin met Kim Jong Un last September."),
    Good("They meet every September, and they will meet in September again."),
    Good("In 2023 the firm lost its licence. It closed in September."),
    Good("The council had planned to open the pool in September."),
    Good("The elections were scheduled for November."),
    Good("The minister said the bridge would open in October."),
    Good("“We met in September,” she said."),
    Good("The museum closed in December.", date="2024-01-09"),
    Good("The trial, due to begin in September, was moved to the capital."),
    Good("The court will rule in September."),
    Good("Sales rose 4% in the year to September, and profit for the July-September quarter doubled."),
    Good("The rules took effect in June."),
    Good("He was arrested last month and charged in May."),
    Good("The storm season ended in November, as it always does."),
    Good("Last year was worse. The river froze in December and again in March."),
    Good("The conference in Berlin in September was cancelled."),
    Good("Temperatures in July reached 40C most years."),
    Good("The rate was 3.2% in November, 3.4% in December and 3.1% in January."),
    Good("Born on Oct. 14 to a family of farmers, he moved to Lyon as a child."),
    Good("Theresa May met the April family."),
    Good("The convention in August was moved to Chicago."),
]  # fmt: skip

#: A month or a day this close behind the publication date is the one just past, whatever the number of the year.
JUST_PAST_MONTHS, JUST_PAST_DAYS = 3, 100
#: "Last March" and "next March" have two readings where the month lies this close to that of publication.
CLOSE_BEFORE, CLOSE_AHEAD = 5, 6
_RECURRING = regexp(
    r"\b(?:every|each) (?:\w+ )?(?:year|month|week|day|season|spring|summer|autumn|fall|winter|time|"
    + "|".join(MONTHS)
    + r")\b|\b(?:most years|some years|annual(?:ly)?|always|usually|typically|normally|traditionally|yearly|often"
    r"|sometimes|generally|historically|seasonal(?:ly)?|birthdays?|anniversar\w+)\b",
    re.IGNORECASE,
)
_OTHER_YEAR = regexp(
    r"\b(?:last|previous|same|that|prior|following|next) (?:year|season|summer|winter|autumn|fall|spring)\b"
    r"|\b(?:the )?year (?:before|earlier|ago|later|to|ended|ending|through)\b|\b(?:a|one) year\b"
    r"|\b(?:fiscal|financial year)\b|\b(?:months?|quarter|half|period|weeks?) (?:to|ended|ending|through)\b|\byears (?:ago|later|earlier)\b|\b(?:recent|past \w+|last \w+|few) months\b",
    re.IGNORECASE,
)
_PLANNED = regexp(
    r"\b(?:would|will|due|planned|plans?|scheduled|expect(?:s|ed|ing)?|aims?|wants?|proposed|supposed|set to|set for|hopes?d?|intend\w*|postponed|delayed"
    r"|(?:was|were|been) moved|deadline|upcoming|next)\b",
    re.IGNORECASE,
)


@rule("NL206", "ambiguous-date", severity="warning", needs=("date",), examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    published = doc.metadata.date
    if published is None:
        return
    told: set[Span | int] = set()  # one query a sentence and a month is enough
    for x in map(_whole, doc.dates):
        if x.month is None or x.year is not None or x.weekday is not None or x.kind not in ("month", "date"):
            continue
        if doc.block_at(x.span.start).kind not in _TOLD or doc.in_quotation(x.span):
            continue
        if _NAMES.match(doc.text, x.span.end) or doc.text[x.span.start - 1 : x.span.start] in ("/", "-"):
            continue
        if x.modifier in ("last", "next", "past"):
            found = _two_readings(doc, x, published)
        else:
            found = _unplaced(doc, x, published)
        sentence = doc.sentence_at(x.span.start)
        if found and sentence not in told and x.month not in told:
            told |= {sentence, x.month}
            span = Span(x.parts["preposition"].start, x.span.end) if "preposition" in x.parts else x.span
            yield finding(span, found, related=(), confidence=0.8)


def _whole(x: TimeExpression) -> TimeExpression:
    """A range of months as its last one: "between July and October"; a quarter of a year stays what it is."""
    first, last = (x.items[0], x.items[-1]) if x.kind == "range" and len(x.items) == 2 else (x, x)
    if not (first.kind == last.kind == "month" and first.month and last.month and not first.year and "preposition" in x.parts):
        return x
    quarter = last.month - first.month == 2 and last.month % 3 == 0
    return x if quarter or last.month < first.month else last._replace(span=x.span, parts=x.parts, tense=x.tense)


def _two_readings(doc: Document, x: TimeExpression, published: dt.date) -> str | None:
    """ "Last March" in June, "next March" in January: this year's or the one beyond?"""
    month = x.month or 0
    year = published.year
    if x.modifier == "next":
        if not published.month < month <= published.month + CLOSE_AHEAD:
            return None
        pair = (year, year + 1)
    else:
        if not published.month - CLOSE_BEFORE <= month < published.month:
            return None
        pair = (year, year - 1)
    if printed_years(doc, paragraph_of(doc, x.span)) or x.kind != "month":
        return None
    name = MONTHS[month - 1]
    return f"{x.modifier} {name} may be {name} {pair[0]} or {name} {pair[1]}: give the year"


def _unplaced(doc: Document, x: TimeExpression, published: dt.date) -> str | None:
    """A month in the past tense that comes later in the calendar than publication."""
    month = x.month or 0
    if month <= published.month or x.tense == "future" or x.modifier not in (None, "early", "mid", "late") or x.bounds in ("until", "by"):
        return None
    if x.role == "birth" or (x.month, x.day) in _NAMED_DAYS or (x.kind == "date" and _is_near(x, published)) or _just_past(x, published):
        return None
    if not _is_adverbial(doc, x):
        return None
    paragraph = paragraph_of(doc, x.span)
    whole = doc.sentence_at(x.span.start)
    sentence = whole.of(doc.text)
    nearby = _nearby(doc, paragraph, whole)
    if printed_years(doc, nearby) - {published.year} or carried(doc, paragraph, published) or _placed(doc, x, published):
        return None
    if _in_order(doc, x, Span(whole.start, nearby.end), published) or _BEFORE_IT.search(doc.text, whole.start, x.span.start) or _of_noun(doc, x, whole):
        return None
    if _RECURRING.search(sentence) or _OTHER_YEAR.search(nearby.of(doc.text)) or _PLANNED.search(doc.text, whole.start, x.span.end):
        return None
    if _BASE.search(doc.text, whole.start, x.span.start) or not (_happened(doc, x, whole) or _looks_back(doc, x)):
        return None
    name = MONTHS[month - 1]
    return f"{name} in an article of {MONTHS[published.month - 1]} {published.year} is {name} {published.year - 1}: give the year"


def _placed(doc: Document, x: TimeExpression, published: dt.date) -> bool:
    """Whether the headline has the year, or the article has named it before, in the same story: for this month, or for a time so near that no other is meant."""
    heads = [b.span for b in doc.blocks if b.kind in ("headline", "deck")]
    if any(published.year - 1 in printed_years(doc, h) for h in heads):
        return True
    day = dt.date(published.year - 1, x.month or 1, min(x.day or 15, 28))
    for y in singles(doc.dates):
        if y.span == x.span or not y.readings or not (y.year or y.modifier == "last" or _LAST_YEAR.match(doc.text, y.span.end)) or not (y.month or y.kind == "season"):
            continue
        low, high = y.readings[0]
        if y.span.start < x.span.start and ((y.year and y.month == x.month) or low - _NEAR <= day <= high + _NEAR) and _same_story(doc, x, y):
            return True
    return False


def _same_story(doc: Document, x: TimeExpression, y: TimeExpression) -> bool:
    """Whether the sentence of a month takes up a name or a long word of the paragraph of another time."""
    there, here = (set(_WORD.findall(span.of(doc.text))) - _COMMON for span in (paragraph_of(doc, y.span), doc.sentence_at(x.span.start)))
    return bool(there & here)


_WORD = regexp(rf"\b(?!(?:{'|'.join(MONTHS)})\b)[A-Za-z]{{5}}")
_COMMON = words("after befor would could about there their which where while these those other peopl since under between durin first found said told offic")


_LAST_YEAR = regexp(r",? (?:of )?last year\b")
_NEAR = dt.timedelta(NEAR_DAYS)


def _in_order(doc: Document, x: TimeExpression, span: Span, published: dt.date) -> bool:
    """Whether months told one after the other say the year: "in November, December and January", "in July. In January", "in July and in September"."""
    sentence = doc.sentence_at(x.span.start)
    for y in inside(doc.dates, Span(sentence.start, span.end)):
        if y.month is None or y.year is not None or y.month == x.month:
            continue
        ahead = y.span.start > x.span.start
        if (ahead and y.month <= published.month) or (y.month > published.month and sentence.contains(y.span) and ahead == (y.month > (x.month or 0))):
            return True
    return False


def _of_noun(doc: Document, x: TimeExpression, sentence: Span) -> bool:
    """Whether the month is an attribute: "in October elections" is how the event is known."""
    after = re.match(r" [a-z]{3,}", doc.text[x.span.end :][:40])
    if x.day or after is None:
        return False
    parse = doc.parse(sentence)
    return parse is not None and any(w.span.start == x.span.end + 1 and w.tag in ("NN", "NNS") for w in parse.words)


#: What lies ahead of the story's own time, and feasts whose month is known.
_BEFORE_IT = regexp(
    r"\b(?:ahead of|before|prior to|in the run-up to) (?:the |its |his |her |their |an? )?(?:[\w-]+ ){1,4}(?:in|on) $|\b(?:[Ff]estival|Day|Eve|[Hh]olidays?),? (?:in|on) $"
)


def _is_adverbial(doc: Document, x: TimeExpression) -> bool:
    """Whether a month says when; "December loading rose" and "basis July" name contracts, "since September" can only be the last one."""
    preposition = x.parts["preposition"].of(doc.text).lower() if "preposition" in x.parts else ""
    before = doc.text[max(x.span.start - 30, 0) : x.span.start]
    if preposition == "of":
        return bool(_PART_OF.search(before))
    if preposition in ("between", "from"):
        return bool(_RANGE.search(x.span.of(doc.text)))
    if not preposition:
        return bool(x.day) or before.lower().endswith("by the ")
    return preposition in ("in", "on", "during")


def _just_past(x: TimeExpression, published: dt.date) -> bool:
    if x.day:
        return (published - dt.date(published.year - 1, x.month or 1, min(x.day, 28))).days <= JUST_PAST_DAYS
    return (published.month - (x.month or 0)) % 12 <= JUST_PAST_MONTHS


def _nearby(doc: Document, paragraph: Span, sentence: Span) -> Span:
    """The sentences of a paragraph whose year a reader has in mind: three before, the sentence itself and the next."""
    own = doc.sentences_in(paragraph)
    at = next((i for i, s in enumerate(own) if s == sentence), 0)
    return Span(own[max(at - 3, 0)].start, own[min(at + 1, len(own) - 1)].end) if own else paragraph


#: What is announced before it takes place: the month after it is its own.
_TO_COME = regexp(
    r"\b(?:openings?|launch(?:es)?|closures?|elections?|votes?|ballots?|referendum|match(?:es)?|games|concerts?|shows?|hearings?|trials?|meetings?|summits?|races?|festivals?|conferences?|conventions?|tournaments?|holidays?|finals|cup|championships?|olympics|runoff|run-off|decisions?|exhibitions?|rounds?|rall(?:y|ies)|congress|inauguration"
    r"|tours?|visits?|retirement|wedding|ceremony|reopening|walkout|strike|increases?|plans?|start|handover)(?: \w+){0,2}(?: in| on| for)?(?: early| mid| late)? ?$",
    re.IGNORECASE,
)
_TO_PLACE = regexp(
    r" (?:(?:its|his|her|their) (?:head office|headquarters|family|factory|staff|operations) )?(?:back )?(?:to|from|into) (?:the )?(?!January|February|March|April|May|June|July|August|September|October|November|December)[A-Z]"
)
_ANNOUNCES = words(
    "announced confirmed approved ordered selected picked chose named sold booked signed cancelled canceled scrapped faced backed endorsed offered threatened promised pledged proposed demanded urged predicted drawn drew"
)
#: Participles of what comes back each year.
_YEARLY = words("held staged celebrated hosted harvested picked played observed run")
#: Days that are names of what happened on them, whatever the year.
_NAMED_DAYS = frozenset(((9, 11), (10, 7)))


#: Where stories are told; a month's name that is a noun's ("May's", "July/August", "in June-July").
_TOLD = PROSE | {"caption", "deck"}
_NAMES = regexp(r"['’]s|[/-]\w| \d")
_PART_OF = regexp(r"\b(?:night|morning|evening|afternoon|hours|weekend|week|early|late) of (?:the )?$")
_RANGE = regexp(r" (?:and|to|until|through) |\w ?[-–] ?\w")
#: What may stand before a month at the start of a sentence.
_OPENING = regexp(
    r"(?:Only|Just|Back|Early|Late|It was|(?:On|In|During|Throughout) the (?:\w+ )?(?:night|morning|evening|afternoon|hours|weekend|week)"
    r"|(?:At|During) (?:an?|the|its|his|her|their) (?:[\w’-]+ ){1,3}?(?:(?:in|at|of|near) [A-Z][\w’-]*(?: [A-Z][\w’-]*)*)?)? ?$|$"
)
#: The figure that another is compared with: "up from 3.1% in October", "against 108.74 in September".
_BASE = regexp(r"\b(?:from|against|than|with|after|to|versus|vs) (?!.*\bfrom\b)[^.;,]*\d[\w.,%/$£€-]*(?: [\w$£€%/-]+){0,3}? (?:in|on|during) (?:early |late |mid-?)?$")
#: What nobody plans: its month is past.
_MISHAP = regexp(
    r"(?:^|\bthe |\ban? |\b[A-Z][\w’'-]* )(?:[\w’'-]+ )*?(?:storms?|hurricanes?|floods?|flooding|fires?|blaze|crash(?:es)?|accident|collision|derailment|explosions?|blasts?|bombings?|attacks?|assault|ambush|raid|shootings?|stabbings?"
    r"|murders?|killings?|deaths?|robbery|theft|burglary|earthquakes?|quake|tremor|eruption|landslides?|avalanche|mudslide|tornado(?:es)?|cyclone|typhoon|drought|heatwave|frost|hailstorm|snowfall|outbreak|epidemic|spill|leak|collapse|blackout"
    r"|outage|breach|hack|coup|riots?|clash(?:es)?|arrests?|defeat|injury|mutiny|kidnapping|abduction|sinking)\b(?: (?:in|at|on|of|near|off) (?:the )?(?:[A-Z][\w’'-]* ?)+)?,? (?:(?:late|early|back) )?$",
)


def _happened(doc: Document, x: TimeExpression, sentence: Span) -> bool:
    """Whether the month is that of a mishap which is the subject of a verb in the past: "a storm in December tore the roof off"."""
    start = x.parts["preposition"].start if "preposition" in x.parts else x.span.start
    head = doc.text[sentence.start : start]
    parse = doc.parse(sentence) if len(head) < 80 and "," not in head[:-2] and _MISHAP.search(head) else None
    if parse is None:
        return False
    found = verbs.groups(parse)
    if any(v.span.start < x.span.start for v in found):
        return False
    following = next((v for v in found if v.finite), None)
    return following is not None and following.time == "past" and following.word.text.lower() not in _ANNOUNCES | verbs.SCHEDULES


def _looks_back(doc: Document, x: TimeExpression) -> bool:
    """Whether the verb that the month goes with is in the past: "closed in September", "forcing it to close in September"."""
    opens = x.parts["preposition"].start if "preposition" in x.parts else x.span.start
    sentence = doc.sentence_at(x.span.start)
    front = _OPENING.match(doc.text, sentence.start, opens)
    found = verbs.governing(doc, x, x._replace(span=Span(sentence.start, x.span.end)) if front else x)
    if found is None:
        return False
    verb, ahead = found
    head = verb.word.text.lower()
    if verb.time == "past" and ahead:
        return head not in verbs.SCHEDULES or not verb.passive
    gap = doc.text[verb.span.end : x.span.start]
    if verb.time == "past" or _with_the_past(doc, verb, x, gap):
        direct = bool(re.fullmatch(r" (?:\w+ly )?(?:(?:back )?(?:in|on|during) )?", gap))
        if head in verbs.SCHEDULES and (verb.passive or not direct) and not (head == "moved" and _TO_PLACE.match(gap)) and not (head == "called" and gap.startswith(" time ")):
            return False
        if not verb.finite and (len(gap) > 60 or (head in _YEARLY and _is_now(doc, verb, sentence))):
            return False
        if len(gap) > 120 or re.search(r"[;:“”\"]|\b(?:that|whether|until|since|than if|for (?:approval|consideration|ratification|delivery|shipment|completion|publication|release|review|debate|use|sale)|to (?:be|have|take|hold|open|close|start|run))\b", gap):
            return False
        return not ((head in _ANNOUNCES or re.search(r"\b(?:for|to|against)\b", gap)) and _TO_COME.search(gap))
    left = doc.text[sentence.start : verb.span.start]
    return verb.word.tag == "VB" and bool(re.search(r", (?:prompting|forcing|leading|causing|driving) (?:[\w’'-]+ ){1,5}to $", left))


def _is_now(doc: Document, verb: verbs.Verb, sentence: Span) -> bool:
    """Whether the verb after a participle is in the present: "the fair, held in August, draws thousands" is of every year."""
    parse = doc.parse(sentence)
    later = next((v for v in verbs.groups(parse) if v.finite and v.span.start > verb.span.end), None) if parse else None
    return later is not None and later.time == "present"


def _with_the_past(doc: Document, verb: verbs.Verb, x: TimeExpression, gap: str) -> bool:
    """Whether a participle tells of the past: "having resigned in October", "fired as the car sped away, striking him, on Oct. 12"."""
    if verb.word.tag == "VBN":
        return verb.span.of(doc.text).lower().startswith("having ")
    parse = doc.parse(doc.sentence_at(x.span.start))
    if verb.word.tag != "VBG" or parse is None or len(gap) > 40 or re.search(r"\b(?:of|for|about|from)\b", gap):
        return False
    found = verbs.groups(parse)
    earlier = [v for v in found if v.span.end <= verb.span.start]
    left = doc.text[doc.sentence_at(x.span.start).start : verb.span.start]
    if re.fullmatch(r"(?:After|Since|Before|On|Despite) (?:being )?", left):
        later = next((v for v in found if v.span.start >= x.span.end and v.finite), None)
        return later is not None and later.time == "past"
    return bool(earlier) and earlier[-1].time == "past" and earlier[-1].finite and doc.text[earlier[-1].span.end : verb.span.start].endswith(", ")


def _is_near(x: TimeExpression, published: dt.date) -> bool:
    """A day of the coming weeks in the past tense is a wrong tense or day, not an open year (NL208)."""
    try:
        day = dt.date(published.year, x.month or 1, x.day or 1)
    except ValueError:
        return True
    return (day - published).days <= 45
