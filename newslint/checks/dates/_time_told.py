"""What the words beside a date say of its time: whether the verb that it goes with, or the event that has it, lies back or ahead."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.checks._happenings import is_ware, kind_of, names_a
from newslint.checks.dates import _verbs as verbs
from newslint.checks.dates._calendar import MONTHS, words
from newslint.checks.dates._verb_forms import aside
from newslint.layers.dates import TimeExpression
from newslint.layers.names.people import human
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.rule import Document, Span

_PART_OF = regexp(r"\b(?:night|morning|evening|afternoon|hours|weekend|week|early|late|end|middle|start|beginning) of (?:the )?$")
_CLAUSE = regexp(r";|:(?!\d)|\b(?:that|whether|until|since|than if|if)\b")
_PURPOSE = regexp(r"\bfor (?:approval|consideration|ratification|delivery|shipment|completion|publication|release|review|debate|use|sale)\b|\bto (?:be|have|take|hold|open|close|start|run)\b")
_TOWARDS = regexp(r"\b(?:for|to|against)\b")
_NEXT_CLAUSE = regexp(r"(?:, (?:and|but|so|yet)|;|,? (?:while|whereas|although)) ")
#: Participles of what comes back each year.
_YEARLY = words("held staged celebrated hosted harvested picked played observed run")
_ANNOUNCES = words(
    "announced confirmed approved ordered selected picked chose named sold booked cancelled canceled scrapped faced backed endorsed offered threatened promised pledged proposed demanded urged predicted drawn drew called earned won"
)
#: What is to come: "is due", "to be held".
PLAN = r"(?:due|set|scheduled|expected|slated|planned|billed|booked|fixed|called|to be)"
#: What a caption may tell of besides what it shows.
MAY_COME = regexp(rf"\b(?:will|would|shall|to|for|ahead|before|until|next|upcoming|plans?|(?-i:may)|could|can|{PLAN})\b", re.IGNORECASE)
_PERFECT = regexp(r"(?:has|have|['’]ve)\b", re.IGNORECASE)
_SAYS = words("said says told added")


class Told(NamedTuple):
    """A date, the words to report, and its month and day."""

    x: TimeExpression
    span: Span
    month: int
    day: int | None


def tells(doc: Document, told: Told) -> list[str]:
    """The names of what the sentence of a date says of its time: "told past", "told ahead", "told future", and how surely."""
    sentence = doc.sentence_at(told.span.start)
    parse = doc.parse(sentence)
    if parse is None:
        return []
    found = verbs.groups(parse)
    noun = _noun(doc, told, parse)
    time = [*(_of_noun(doc, told, parse, found, noun, sentence) if noun is not None else _of_verb(doc, told, found, sentence))]
    clause = _NEXT_CLAUSE.search(doc.text, told.span.end, sentence.end)
    now = [v for v in found if v.time == "present" and v.finite and v.word.text.lower() not in _SAYS]
    if "told past" in time and any(not clause or v.span.start < clause.start() for v in now):
        time.append("a present verb")
    return time


def _noun(doc: Document, told: Told, parse: Parse) -> int | None:
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
    if not before or aside(doc, doc.sentence_at(told.span.start).start, told.span.start) is not None:
        return None  # "will reorganise Trans Gas, the owner of a bank in crisis, on April 15"
    left = [i for i, w in enumerate(parse.words) if w.span.end <= told.span.start and w.text != ","]
    last_word = parse.words[left[-1]] if left else None
    return left[-1] if last_word and last_word.tag in ("NN", "NNS") and kind_of(last_word.text) else _placed_noun(parse, left)


def _placed_noun(parse: Parse, left: list[int]) -> int | None:
    """The happening before its place or its complement: "a fire in Leeds on", "the coup in", "the murder of a taxi driver in Leeds on"."""
    complement = False  # inside what an "of" must open
    for i in reversed(left[-9:]):
        w = parse.words[i]
        if w.tag in ("NN", "NNS") and kind_of(w.text) and not complement:
            return None if i and parse.words[i - 1].tag == "CD" and w.text.lower() in ("vote", "votes") else i  # "by 31 votes to 24": no event
        if w.tag in ("NN", "NNS"):
            complement = True
        elif w.tag == "IN":
            if complement and w.text.lower() != "of":
                return None
            complement = False
        elif w.tag not in ("NNP", "DT", "NNPS", "JJ", "PRP$", "POS", "CD"):
            return None
    return None


def _attribute(doc: Document, told: Told) -> bool:
    """ "In October elections": a noun right behind a bare month."""
    return told.day is None and re.match(r"(?:['’]s)? [a-z]", doc.text[told.x.span.end :][:6]) is not None


#: Where a phrase says who somebody is: "Ada Holt, the winner of the final in"; "The winner in".
_APPOSED = regexp(r"(?:^|^[^,;]*[A-Z][\w’-]+, )(?:(?:an?|the|its|his|her|their) )?((?:[\w-]+ ){0,2}?(?:(?:of|in|at|from|on) (?:(?!for\b|to\b|ahead\b|before\b)[^,;: ]+ )*)?)$", re.IGNORECASE)
_RUNNING = words("candidate favourite favorite hopeful")
#: Behind these an event lies back, before these ahead.
_IF = regexp(r"\b(?:[Ii]f|[Uu]nless|[Ww]hether|[Uu]ntil)\b")
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
    if "preposition" in told.x.parts and (own := told.x.parts["preposition"].of(doc.text).lower()) in _BACK:
        link = own  # "after October's confidence vote"
    if re.search(r"\buntil after $", left):
        link = "until"
    lead = next((v for v in found if v.finite and v.word.text.lower() not in _SAYS), None)
    before = [v for v in found if v.span.end <= opens]
    after = next((v for v in found if v.span.start >= max(word.span.end, told.span.end) and v.finite), None)
    linked = _LINKED_NOUN.search(left)
    if word.span.start >= told.span.end and is_ware(doc.text[told.span.end : word.span.end]):
        yield "told open"  # "after the June bond broke above 101", "from the August billing statement on"
    elif before and word.span.end <= told.span.start and (kind == "done" or (kind == "aftermath" and link == "to")):  # "published to warm reviews in"
        yield from _of_verb(doc, told, found, sentence)
    elif kind == "mishap":
        yield from ("told open",) if _PLOTTED.search(left) else ("told past", "mishap")
    elif not before and _who_has_done(left, word.text) and re.match(r"[,)]| [–—-]", doc.text[max(told.span.end, word.span.end) :]):
        yield "told past by event"  # "Ada Holt, the winner in Porto in November, will miss"
    elif kind == "coming" and linked and (human(linked[1]) or linked[1] in _RUNNING) and kind_of(linked[1]) != "aftermath" and _APPOSED.search(left):
        yield "told open"  # "Ada Holt, the candidate in the October election, met voters"
    elif link in _BACK and link != "since" and before and _still_open(before[-1], left):
        yield "told ahead"  # "is likely to go on after the October vote"
    elif link in _BACK:
        yield f"told {'ahead' if lead and (lead.time == 'future' or (lead.time == 'open' and not _HAD_TO.search(left)) or (lead.time == 'present' and _IF.search(left))) else 'past'}"
    elif linked and kind_of(linked[1]) in ("aftermath", "mishap") and not (lead and (lead.time == "future" or (lead.time == "present" and not before and kind == "coming"))):
        # but not "is expected to give its results at a conference on", "The winner of the race in October takes home"
        yield from ("told past", "mishap")
    elif not before and after is not None and (link in _AT or link not in _PREPOSITIONS or _ONE_OF.search(left)):
        yield f"told {_told_by(after, kind, 'at' if link in _AT else 'subject')}"
    elif link in _ONWARD or not before:
        yield f"told {'ahead' if link in _ONWARD else 'open'}"
    else:
        gap = doc.text[before[-1].span.end : opens].strip()
        place = ("at" if len(gap.split()) < 3 else "there") if link in _AT else "of" if link in _PREPOSITIONS else "object"
        if place == "object" and word.span.end <= told.span.start:
            yield from _of_verb(doc, told, found, sentence)
            return
        told_by = _told_by(before[-1], kind, place)
        the_one = re.search(r"\bthe (?:\w+ )?$", doc.text[sentence.start : told.x.span.start]) or re.search(r"['’]s?\b", doc.text[told.x.span.start : told.x.span.end + 2])
        held_there = link == "at" and word.span.end <= told.span.start and not _TOWARDS.search(gap)
        yield f"told {'past by event' if told_by == 'past there' and (the_one or held_there) else told_by}"  # "took 12 seats in the November election", "bought at auction in November", not "in November elections"


def _still_open(verb: verbs.Verb, left: str) -> bool:
    """Whether the verb right before "after the October vote" looks ahead: an infinitive, "will", "would"."""
    return verb.time == "future" or (verb.time == "open" and (verb.finite or verb.word.tag == "VB") and not _HAD_TO.search(left))


#: "Had to resign after the October vote", "was forced to leave": it was done.
_HAD_TO = regexp(r"\b(?:had|was|were|been|forced|obliged|compelled|able|the (?:first|last|only|second|third)(?: [\w-]+){0,3}) to [a-z]+\b[^,;]*$")


def _who_has_done(left: str, noun: str) -> bool:
    """Whether an apposition, or a subject that has one, says what somebody has done: "Ada Holt, the winner", "Ivo Brod, scorer of the goal in the [October final]"."""
    apposed = _APPOSED.search(left)
    return apposed is not None and any(kind_of(w) == "aftermath" for w in [*re.split(r" (?:of|in|at|from|on) ", " " + apposed[1])[0].split(), *([noun] if not apposed[1].strip() else [])])


def _told_by(verb: verbs.Verb, kind: str, place: str) -> str:
    """What a verb says of when its subject or object, or what it happened at, took place."""
    head = verb.word.text.lower()
    if head in verbs.of_kind("following") and place in ("object", "of") and kind != "thing" and verb.time in ("past", "present"):
        return "past by event"
    if verb.time != "past":
        return "ahead" if verb.time in ("future", "open") else "present"
    if (verb.passive or place not in ("subject", "at")) and (head in verbs.SCHEDULES or (head in _ANNOUNCES and place != "at" and not (kind == "coming" and head in verbs.of_kind("contesting")))):
        return "ahead"
    if kind == "coming" and place == "there":
        return "past there"  # "took 12 seats in the November election"
    return "past by event" if kind == "done" or (kind == "coming" and head in verbs.of_kind("contesting")) or (kind == "coming" and place in ("subject", "at")) else f"past beside {kind}"


def _opens(parse: Parse, noun: int, told: Told) -> int:
    """Where the phrase of a noun starts, with its article."""
    start = noun
    while start > 0 and (parse.words[start - 1].tag in _IN_PHRASE or parse.words[start - 1].span.start >= told.span.start):
        start -= 1
    return min(parse.words[start].span.start, told.span.start)


_IN_PHRASE = frozenset(("JJ", "NN", "NNS", "NNP", "CD", "POS", "VBN", "JJS", "RBS", "HYPH", "DT", "PRP$"))


#: "Not seen since a row with his brother in", "as long ago as".
_SINCE_IT = regexp(r"\b[Ss]ince (?:an?|the|his|her|its|their|[A-Z][\w’-]+[’']s) [^,;:.]{2,60} $")
_LONG_AGO = regexp(r"\bas (?:long ago|far back|recently) as $", re.IGNORECASE)
#: "It was August when the letter reached him".
_IT_WAS, _THAT = regexp(r"(?:But |And )?[Ii]t was (?:only |not until |already )?(?:\w+ )?"), regexp(r" (?:when|that|before)\b")
#: American copy leaves out the preposition of a day behind a verb: "took effect July 1", "released Aug. 14".
_BARE_DAY = regexp(r"(?:\b(?!\w+able\b|(?:due|effective|valid|ending|ended|dated|set|scheduled|planned|expected|the|an?|his|her|its|their|this|that|each|every|and|or|but|than|as|to|of|for|next|last|until|through|between|from|since|after|before|by)\b)[a-z]{2,}|[A-Z][\w’-]+) $")
#: "At the [end of November]".
_AT_ITS_END = regexp(r" (?:at|by|near|around|from|before|since|towards?) the $")
#: "Was last seen leaving a shop on 18 November".
SEEN_DOING = regexp(r"\b(?:was|were|had been) (?:last |first |then )?(?:seen|heard|spotted|filmed|photographed|caught|found|stopped) [a-z]+ing\b(?:[^,;:.]|(?<=\b[ap])\.(?=m\b)|(?<=\b[ap]\.m)\.|(?<=\d)[.:](?=\d))*$")


def _of_verb(doc: Document, told: Told, found: list[verbs.Verb], sentence: Span) -> Iterator[str]:
    """The verb that a month goes with, and what stands between them."""
    preposition = told.x.parts["preposition"].of(doc.text).lower() if "preposition" in told.x.parts else "none"
    left = doc.text[sentence.start : told.span.start]
    if left.endswith(" dated "):
        yield "told past by participle"
        return
    if _PART_OF.search(left + ("of " if preposition == "of" else "")) or (preposition == "none" and (_AT_ITS_END.search(left) or left.endswith(" early as "))):
        preposition = "part"
    right = doc.text[told.span.end : sentence.end]
    if _LONG_AGO.search(left) or _is_since(left, sentence, told, found):
        yield "told past"
        return
    if preposition == "none" and told.day and not doc.text[told.span.start].islower() and _BARE_DAY.search(left):
        preposition = "on"  # "took effect July 1"
    if preposition in ("by", "since", "of", "from", "none", "between"):
        yield f"prep {preposition}"
    after = next((v for v in found if v.span.start >= told.span.end and v.finite), None)
    front = _OPENING.match(doc.text, sentence.start, told.span.start) is not None
    if front and re.match(r",? (?:when|while|as|if|after|before|once|where)\b", right):
        yield "told open" if after is None or _PERFECT.match(doc.text, after.span.start) else f"told {after.time}"
        return
    governed = verbs.governing(doc, told.x, told.x._replace(span=Span(sentence.start, told.x.span.end)) if front else told.x)
    if (governed is None or governed[0].time == "open") and SEEN_DOING.search(left):
        yield "told past"
        return
    if governed is None:
        cleft = _IT_WAS.fullmatch(left) and _THAT.match(right)
        if cleft and after is not None:
            yield f"told {after.time}"
            return
        apart = any(left.endswith(a) and z in right[:40] for a, z in ((", ", ","), (", out ", ","), ("— ", " —"), ("– ", " –"), ("-- ", " --"), ("(", ")")))
        if after is not None and _SET_IT.match(doc.text, after.span.end) and after.word.text == "set":
            after = after._replace(time="past")  # "Heavy rain in October set off a landslide"
        subject = after is not None and not right[: after.span.start - told.span.end].strip() and preposition in ("in", "on", "at", "during", "between")
        yield f"told {_told_by(after, 'done', 'subject') if after and apart else after.time + (' of subject' if subject else ' beside') if after else 'open'}"
        return
    verb, front = governed
    head = verb.word.text.lower()
    if head in _SAYS and preposition == "by":
        yield f"told {after.time if after else 'open'}"  # "she said by June prices will be back"
        return
    if verb.time == "past" and _SUPPOSED.search(doc.text, sentence.start, verb.span.start):
        yield "told open"  # "if output were held at that rate until the end of June"
        return
    plan = head in verbs.SCHEDULES and not (head == "bailed" and doc.text.startswith(" out", verb.span.end))
    if verb.time == "present" and (verb.timetable or head in _IS):
        yield "timetable"
    if front:
        yield "told ahead" if plan and verb.passive else f"told {'past' if verb.time == 'past' else verb.time}"
        return
    gap = _AT_ITS_END.sub(" ", doc.text[verb.span.end : told.span.start].removesuffix("as early as "))
    counted = _TALLY.search(gap) is not None
    near = re.fullmatch(r",? (?:\w+ly )?(?:(?:back|only|not|again|first|in|up|out|off|down|away|over) )?", gap) is not None
    coming = not counted and not verbs.dayless(gap) and any(kind_of(w) == "coming" for w in re.findall(r"[A-Za-z-]+", gap)[-3:]) and not verbs.contested(head, gap) and not verbs.attracted(head, gap)
    moved = (head == "set" and (_OF_RECORDS.search(doc.text, sentence.start, verb.span.start) or _SET_IT.match(gap))) or (head == "moved" and _TO_PLACE.match(gap)) or (head == "called" and gap.startswith(" time "))
    planned = plan and not moved and not counted and not verbs.decided(head, gap) and (verb.passive or not (near or CAUSE.match(right))) and not right.startswith(" that ") and not _TOLD_ABOUT.match(gap)
    if planned or _PURPOSE.search(gap) or (coming and not CAUSE.match(right) and (head in _ANNOUNCES or _TOWARDS.search(gap))):
        yield "told ahead"
        if planned and verb.finite:
            yield f"plan {'then' if _THEN.match(doc.text, verb.span.start) else 'now'}"
    elif _PERFECT.match(doc.text, verb.span.start):
        yield "told past" if _OVER.match(gap) and names_a("mishap", gap) else "told open"  # "has been charged over the shooting of a girl at a party in October"
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


def _is_since(left: str, sentence: Span, told: Told, found: list[verbs.Verb]) -> bool:
    """Whether a month is of a thing since which something is told: "has not been seen since a row with his brother in October"."""
    since = _SINCE_IT.search(left)
    return since is not None and not any(v.finite and sentence.start + since.start() < v.span.start < told.span.start for v in found)


def _of_participle(doc: Document, verb: verbs.Verb, found: list[verbs.Verb], gap: str, sentence: Span) -> Iterator[str]:
    """The time of a participle: its own, or that of the verb whose clause it is in."""
    opening = doc.text[sentence.start : verb.span.start]
    if re.match(r"(?:to )?be(?:en|ing)?\b", verb.span.of(doc.text)) or re.search(r"\b(?:to )?be (?:\w+ )?$", opening):
        yield "told ahead"  # "the hearing, to be held on"
        return
    earlier = [v for v in found if v.finite and v.span.end <= verb.span.start]
    other = earlier[-1] if earlier else next((v for v in found if v.finite and v.span.start > verb.span.end and v.word.text.lower() not in _SAYS), None)
    time = other.time if other else "open"
    if time == "past" and earlier and earlier[-1].span.end + 1 == verb.span.start and earlier[-1].word.text.lower() in verbs.of_kind("pacing"):
        yield "told past"  # "stopped transmitting in"
    elif (verb.word.text.lower() in _YEARLY and time == "present") or (verb.word.text.lower() == "followed" and time != "past"):
        yield "told present"  # "meets in May, followed by a summit in September"
    elif verb.word.tag == "VBN" or re.match(r"having\b", verb.span.of(doc.text), re.IGNORECASE):
        yield "told past by participle"
    elif verb.word.tag == "VBG" and not _PLOTTING.match(verb.word.text) and _charge().search(opening):
        yield "told past by participle"  # "is accused of stealing 40 cars in September"
    elif re.search(r"\b(?:[Aa]fter|[Ss]ince|On|[Bb]efore|[Dd]espite|[Ww]ith)(?: being)? $", opening) or opening.endswith(", "):
        yield f"told {'past by participle' if time == 'past' else time}"
    else:
        yield "told open"


#: "The last round of [talks], in October, ended": what is told is told of the talks.
_ONE_OF = regexp(r"\b(?:rounds?|series|sessions?|days?|waves?|editions?|legs?|stages?|nights?|rest|start|end) of (?:the )?$")
#: How a vote came out, which is no vote to come: "by 31 votes to 24".
_TALLY = regexp(r",? by (?:an? )?[\w-]+ votes?(?: (?:to|against) [\w-]+)? ")
#: What a clause supposes or demands.
_SUPPOSED = regexp(r"\b(?:[Ii]f|[Uu]nless|[Pp]rovided|[Aa]ssuming|[Ss]upposing|[Oo]n (?:the )?condition|[Aa]s long as|[Ii]n case|[Ll]est|[Ss]hould)(?: that)? (?!so\b|not\b|only\b)[^;:.]*$")
#: "Was jailed for planning an attack in", "the risk of a fire in": no such thing has been.
_PLOTTING = regexp(r"(?:plan|plott|prepar|conspir|threaten|consider|intend|want|hop|seek|offer|promis|ask|agree)(?:n?ing)?", re.IGNORECASE)
_PLOTTED = regexp(
    r"\b(?:(?:plann?|plott?|prepar|prevent|foil|thwart|avert|avoid|threaten|simulat|rehears|conspir|consider|predict|forecast)\w*|(?:risk|fear|threat|danger|chance|possibility|plan|plot|warning)s? (?:of|for))(?: [\w’-]+){0,3} $",
    re.IGNORECASE,
)
#: Right behind a verb, what it was done over.
_OVER = regexp(r" (?:over|after|following|for|in connection with) (?:an?|the|his|her|its|their) [^,;:]*$")


@cache
def _charge() -> re.Pattern[str]:
    """What stands before the deed that somebody answers for: "was found guilty on Monday of", "denies"."""
    answering, owning = ("|".join(sorted(verbs.of_kind(kind))) for kind in ("answering", "owning"))
    return regexp(rf"\b(?:{answering})\b(?: [\w’-]+){{0,7}}? (?:of|for|with|over)(?: \w+ly)? $|\b(?:{owning})(?: to)? $")


#: What follows a deed rather than a plan: "cancelled her tour in October because of an infection".
CAUSE = regexp(r",? (?:because|after|when|following|amid|blaming|citing)\b")
_OF_RECORDS = regexp(r"\b(?:records?|mark|precedent|best|example)(?:,| that| which)?(?: of [\w. ]{1,20},?)? ?$")
_SET_IT = regexp(r" (?:(?:an?|the|his|her|its|their|[A-Z][\w’-]+[’']s) (?:[\w-]+ ){0,3}(?:records?|mark|precedent|best|example)\b|(?:up|off|out|about|aside|fire|foot|sail)\b|in $)")
_TOLD_ABOUT = regexp(r" (?:about|of|over|by) ")
_IS = words("is are 's ’s")
_THEN = regexp(r"(?:was|were|had)\b")
_TO_PLACE = regexp(r" (?:(?:its|his|her|their) (?:head office|headquarters|family|factory|staff|operations) )?(?:back )?(?:to|from|into) (?:the )?(?!" + "|".join(MONTHS) + r")[A-Z]")
_QUOTE = regexp(r"[“”\"]")
#: What may stand before a month at the start of a sentence.
_OPENING = regexp(
    r"(?:Only|Just|Up|Back|Early|Late|It was|Since|By|By the|At the|In the|From|(?:(?:On|In|During|Throughout) the|One|(?:On )?(?:[Aa]|[Oo]ne)|(?:Late|Early) one) (?:\w+ )?(?:night|morning|evening|afternoon|hours|weekend|week|day|\w+day)"
    r"|As (?:early|long ago|far back|recently|late) as"
    r"|(?:At|During) (?:an?|the|its|his|her|their) (?:[\w’-]+ ){1,3}?(?:(?:in|at|of|near) [A-Z][\w’-]*(?: [A-Z][\w’-]*)*)?)? ?$|$"
)
