"""What speaks for and against a length's being that of a stretch of time, each as a name.

Function words beside the length stand for
themselves: "those four hours", "a delay of", "after a"; what nouns and verbs mean is left to a few closed groups.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks._scales import Case, scales
from newslint.checks.dates._calendar import words
from newslint.checks.dates._extents import Extent
from newslint.checks.dates._lengths import comparable, conflict, ratio
from newslint.checks.dates._measured import EVENT_NOUNS, NOT_EVENTS, SEVERAL, hyphenated, measured
from newslint.checks.dates._other_lengths import OWN_DAYS, TERMS, excuses, innocent
from newslint.checks.dates._single_day import HOLDS, OTHER, PARTIAL
from newslint.checks.dates._span_relations import CLAUSES, LINK, news, opening, quality, relation, ties
from newslint.checks.dates._spans import Match, matches
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: How many times one is longer than the other.
_SIZES = ((1.4, "close"), (2.3, "twice"), (4.5, "some times"), (9.0, "many times"), (float("inf"), "of no order"))
_FROM = regexp(r"\b(?:from|between|starting|beginning|since)(?: (?:on|at|the|about|around))* *$", re.IGNORECASE)
#: Closed groups of words, looked for in the sentence of the length and in the stretch of text from one side to the other.
_GROUPS = {
    name: regexp(rf"\b(?:{text})\b", re.IGNORECASE)
    for name, text in {
        "usual": r"average\w*|usual(?:ly)?|normal(?:ly)?|typical(?:ly)?|most|every|each|often|per|a day|daily|nightly|cumulative\w*|any",
        "bound": r"maximum|minimum|up to|at least|more than|less than|at most|within|nearly|almost|about|around|roughly|some|over(?! (?:the|those|these|its|his|her|their)\b)|under",
        "term": r"notice|deadline|sentence[ds]?|warranty|career|visa|contract|terms?|mandate|option|record|limit|capacity|fuel|longest|supply",
        "changed": r"moved|postpon\w+|reschedul\w+|extended|instead|originally|initially|overran|interrupted|resumed|adjourned|paused|prolonged|extra|brought forward|put back",
        "shortened": r"cut short|early(?! (?:(?:on )?(?-i:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:on|in|this|that|next|last|yesterday|today|vot\w+|ballots?|music|learning|childhood|season|morning)\b))|abandoned|curtailed|shortened|ahead of schedule|truncated|collapsed|parole\w*|remission|broken",
        "local": r"local time|time zones?|local|flights?|fl(?:ew|ies|y)|plane",
        "not all": r"excluding|except|apart from|closed on|weekends?|on and off|spread|spaced|select(?:ed)?|breaks?|with (?:a|an) \w+ for|in all|slots?|in turn|on the hour|matinee",
        "another": r"another|again|second|third|next|previous|earlier|former|last (?:year|week|month|time)|separate|similar|other|further|more|since|also|later|one of",
        "ahead": r"will|would|could|should|may|might|expected|planned|due|scheduled|meant|supposed|set|hope[sd]?|plans?",
        "travel": r"drive|walk|ride|journey|travel(?:s|ers)?|queue|away",
        "worth": r"worth|sold|tickets?|pass(?:es)?|price|paid|cost",
        "before": r"before|ago|old|after|followed|following|preceded|once",
    }.items()
}
_LITTLE = words(
    """a an the this that these those his her its their our your for in on at of to from by with within over after during before under about around some all just only
    full whole last first next past another each every most half and or but as than lasted lasts lasting took takes taking spent spend was were is had has have been being
    after following despite until since between through throughout at which whose who held ended ending ends served serving marks added between entered more less nearly almost
    said says it they he she there what following total row up into per two three four one several both"""
)
_AFTER = words(
    "a an the of for in on at to from by with after before during and or but as than that which who when while later earlier long old each per more left is was were had has will to until since without between apart it he she they if so"
)
_ARTICLES = words("a an the this that his her its their those these")
#: Words that say something of the whole passage.
_WIDE = words("changed shortened ahead local") | {"not all"}
#: Nouns by which a text comes back to whatever lasted.
_GENERAL = words(
    """event affair gathering trip visit meeting stay closure stoppage talks process spell period stint ordeal exercise operation search hold halt crossing session
    journey tour drills manoeuvres maneuvers outage blackout blockade siege standoff strike walkout summit conference festival show fair hearing trial break stretch project
    tenure reign interruption delay recess agreement voyage flight fast rehearsal tournament break-in work works"""
)


def cases(doc: Document) -> Iterator[Case[Match]]:
    """All lengths, each with the stretches that it does not fit, but for those that are surely of another thing."""
    for found in matches(doc):
        if rest := [m for m in found if not innocent(doc, m) and not _begins_there(doc, m)]:
            yield Case(rest[0].length.span, [(m, evidence(doc, m)) for m in rest])


#: "The 72-hour truce is to begin at 6 a.m. on Friday".
_BEGINS = regexp(r"[ \n](?:[a-z’-]+[ \n]){0,3}?(?:begins?|began|starts?|started|takes? effect|took effect|comes? into (?:force|effect)|came into (?:force|effect)|opens?|opened|kicks? off|gets? under way)(?:[ \n](?:at|on|from|early|late|this|next|in|the|noon|midnight|[\d:.]+|[ap]\.?m\.?,?))*[ \n]$")


def _begins_there(doc: Document, m: Match) -> bool:
    """Whether what lasts so long is told to begin where the stretch ends."""
    last, noun = m.extent.last, m.length.noun
    if m.extent.how != "pair" or noun is None:
        return False
    start = doc.sentence_at(last.span.start).start
    what = doc.text.rfind(noun.of(doc.text), start, last.span.start)
    return what >= start and _BEGINS.fullmatch(doc.text, what + noun.end - noun.start, last.span.start) is not None


def contradicted(doc: Document) -> Iterator[Match]:
    """The lengths that a stretch near them contradicts."""
    yield from filter(None, map(scales("NL203").likeliest, cases(doc)))


def evidence(doc: Document, m: Match) -> set[str]:
    """What a pair has of everything that is weighed, by name."""
    ends, link = quality(doc, m), relation(doc, m)
    found = {*_sum(m), *_length(doc, m), *news(doc, m), *_stretch(doc, m), *_between(doc, m), *excuses(doc, m), *ties(doc, m), ends, link}
    if (ends, link) == ("begins and ends", "closing here"):
        found.add("closes both ends")
    if m.length.x.role == "later" and {"counted between", "scale time"} <= found:
        found -= _OF_A_PAIR  # the two hours are told as those that it lies between
    return found | {*_rivals(doc, m, _tied(doc, m, found))}


_OF_A_PAIR = {"pair", "loose", "inside", "length inside", "measures nothing", "no verb before", "ends linked by a comma"}
#: What stands between the two sides of a sentence that gives an event its days, whatever else the article tells.
_TIES = frozenset(("beside ahead", "beside behind", "its own verb ahead", "runs from and to", "lasts so long", "held then", "in a bracket of its own"))
#: "A two-day congress will be held in Oslo from June 3 to 6".
_HELD = regexp(r"(?: (?:in|at|on|of|for) [^,;]{2,40}?)? (?:(?:will|would|is to|was to|has|had|to|is|was|were|are) )*(?:be |been |being )?(?:held|staged|hosted|convened|scheduled|planned|due|meets?|met|takes? place|took place)(?: (?:in|at|on|near|for) [^,;]{2,40}?)?,? (?:from |between )?(?:the )?")


def _tied(doc: Document, m: Match, found: set[str]) -> bool:
    """Whether the words of a sentence tie a length to its stretch, so that no other time of the article is one of either."""
    x, e, text = m.length.x, m.extent, doc.text
    if "begins and ends" in found and found & {"resumed behind", "nothing behind"} and "0 sentences behind" in found:
        return True
    if e.how == "pair" or not m.around.sentence.contains(e.span) or "term noun" in found:
        return "in a bracket of its own" in found
    gap = text[m.length.span.end : e.span.start] if x.span.start < e.span.start else ""
    return bool(found & _TIES) or bool(gap and m.length.noun is not None and (OWN_DAYS.fullmatch(gap) or _HELD.fullmatch(gap)))


def _sum(m: Match) -> Iterator[str]:
    x, e = m.length.x, m.extent
    way = "longer" if m.direction > 0 else "shorter"
    yield from (e.how, f"scale {e.scale}", f"unit {x.unit}", way)
    if (times := ratio(x, e)) is not None:
        times = max(times, 1 / times) if times else 99.0
        yield next(n for most, n in _SIZES if times < most)
    if x.count == 1:
        yield "one unit"
    if x.kind != "duration":
        yield f"so long {x.role}"


def _length(doc: Document, m: Match) -> Iterator[str]:
    """How the length is printed, and the words beside it."""
    x, text, sentence = m.length.x, doc.text, m.around.sentence
    left, right = text[sentence.start : x.span.start], text[x.span.end : sentence.end]
    head = re.findall(r"[\w’'-]+|[^\w\s]", left)[-2:]
    hyphen = hyphenated(doc, x)
    shape = "hyphen" if hyphen else "bare"
    yield shape
    for w in head[-1:]:
        if w.lower() == "in" and not hyphen and right.startswith(" of "):
            break  # "take part in four days of drills" is no time within which
        if w.lower() == "whose" and re.match(r"[^,;.]*\bhad\b", right):
            break  # "led by Ada Holt, whose nine years in prison had made her famous"
        yield "left " + (w.lower() if w.lower() in _LITTLE or not w[0].isalnum() else "a verb" if w.endswith(("ed", "ing")) else "a word")
    if not head:
        yield "opens"
    elif head[-1].lower() in _ARTICLES and len(head) > 1 and head[0].lower() in _LITTLE:
        yield f"left {head[0].lower()} with an article"
    noun = m.length.noun.of(text).lower() if m.length.noun else ""
    term = "" if noun else (re.match(r"[ -]?([a-z]+)", right) or [""] * 2)[1]
    sort = (
        "term"
        if term in TERMS
        else "event"
        if noun in EVENT_NOUNS
        else "general"
        if noun in _GENERAL
        else "no event"
        if noun in NOT_EVENTS
        else "other"
        if noun
        else "no"
    )
    yield f"{sort} noun"
    yield f"{shape} {sort} noun"
    if sort == "term":
        yield f"term told {relation(doc, m)}"
        yield f"term that {quality(doc, m)}"
    elif measured(doc, x, sentence) is None:
        yield "measures nothing"
    if SEVERAL.search(left):
        yield "one of several"
    rest = right if not m.length.noun else text[m.length.noun.end : sentence.end]
    after = re.match(r"[’']?\s?([\w’'-]+|[^\w\s])", rest)
    if after:
        w = after[1].lower()
        yield f"right {'noun ' if m.length.noun else ''}" + (
            w if w in _AFTER or not w[0].isalnum() else "verb" if w.endswith("ed") else "word"
        )
    clause = CLAUSES.split(left)[-1] + " · " + CLAUSES.split(rest)[0]
    for name, group in _GROUPS.items():
        if group.search(clause):
            yield f"length {name}"
    if doc.in_quotation(x.span):
        yield "quoted"


def _stretch(doc: Document, m: Match) -> Iterator[str]:
    """How the stretch is told."""
    e, text = m.extent, doc.text
    if _FROM.search(text, max(e.span.start - 24, 0), e.span.start):
        yield f"{e.how} from"
    if e.between:
        yield "between"
    for name, p in (("first", e.points[0]), ("last", e.points[-1])):
        told = re.search(
            r"\b(from|between|since|on|at|in|until|till|to|through|by|for|of|starting|beginning|and|over|after|before)(?: the| about)? $",
            text[max(p.span.start - 20, 0) : p.span.start],
        )
        if e.how == "pair":
            yield f"{name} {told[1].lower() if told else 'bare'}"
    if e.how != "pair":
        return
    a, b = sorted((e.first, e.last))
    gap = text[a.span.end : b.span.start]
    stops = len(re.findall(r"[.!?][”\"]? ", gap))
    yield f"ends {'in one sentence' if not stops else 'in two sentences'}"
    if not stops:
        yield "ends linked by " + (
            "a stop" if re.search(r"[;:—–]", gap) else "and" if re.search(r"\band\b", gap) else "a comma" if "," in gap else "one clause"
        )
    if re.search(r"\b(?:and|then) (?:will |was |were |is to |had |[a-z]+ly )?[a-z]+", gap) and not re.search(
        r"\b(?:and|then),? (?:the|an?|his|its|their|[A-Z])\b", gap
    ):
        yield "one subject"
    if re.search(r"(?:^|[.;] )(?:He|She|It|They|The \w+)\b", gap) and stops:
        yield "subject again"
    if e.first is not a:
        yield "backward"
    if any(a.span.end <= p.span.start < b.span.start for p in m.around.points if p not in (a, b)):
        yield "a time between"
    if re.search(r"\b(?:another|second|next|again|also|other|third|could|may|might)\b", gap, re.IGNORECASE):
        yield "another end"
    if e.last.day is not None and e.last.day is e.first.day:
        yield "that day"
    if b.time is None and any(w in gap.lower() for w in ("said", "says", "announced", "told")):
        yield "said between"


def _between(doc: Document, m: Match) -> Iterator[str]:
    """How the length and the stretch stand to each other."""
    text, x, e, sentence = doc.text, m.length.x, m.extent, m.around.sentence
    end_sentence = doc.sentence_at(e.span.end - 1)
    if x.kind == "relative" and _counted(text, m):
        yield "counted between"
    if e.span.start <= x.span.start < e.span.end:
        yield "length inside"
        yield f"length inside {'one sentence' if sentence.contains(e.span) else 'two'}"
        return
    ahead = x.span.start < e.span.start
    gap = text[m.length.span.end : e.span.start] if ahead else text[e.span.end : x.span.start]
    side = "ahead" if ahead else "behind"
    yield f"length {side}"
    if sentence.contains(e.span):
        yield f"in one sentence {e.how}"
        if LINK.fullmatch(gap):
            yield f"beside {side}"
            yield f"beside {e.how}"
        if not CLAUSES.search(gap):
            yield f"in one clause {side}"
        if ahead and e.how == "range" and _RUNS.fullmatch(gap):
            yield "runs from and to"
        if ahead and OTHER.search(gap):
            yield "another event between"
        if ahead and e.how == "range" and gap.endswith("(") and _ITS_BRACKET.fullmatch(gap) and text[e.span.end : e.span.end + 1] == ")":
            yield "in a bracket of its own"
        if not ahead and e.how == "range" and _LASTS.fullmatch(gap) and text[: e.span.start].rstrip().endswith(_BROUGHT_IN):
            yield "lasts so long"
        if not ahead and e.how == "range" and _FRONT.fullmatch(text, sentence.start, e.span.start) and _HOSTS.fullmatch(gap) and not _EACH.search(text, x.span.end, sentence.end):
            yield "held then"
        if re.search(r"[;]", gap):
            yield f"across a stop {side}"
        if ahead and re.search(r"\b(?:which|that|who)\b", gap):
            yield "relative ahead"
        if not ahead and re.fullmatch(
            r",? (?:(?:an?|the|its|his|their) [\w-]+(?: [\w-]+)? (?:of|lasting)|or|for|a total of|(?:[a-z]+ing )(?:an?|the|its|his|her|their)) ",
            gap.replace("ful", ""),
        ):
            yield "apposition"
        if len(gap) > 100:
            yield "far"
        elif len(gap) < 14:
            yield "near"
        if (n := gap.count(",")) > 1:
            yield f"commas {min(n, 3)}"
    else:
        where = "one sentence" if doc.sentence_at(e.span.start) == end_sentence else "two sentences"
        yield f"stretch of {where} {side}"
        if sentence.overlaps(e.span):
            yield "stretch begun here"
        steps = len([s for s in doc.sentences_in(Span(min(x.span.start, e.span.start), max(x.span.end, e.span.end)))]) - 1
        yield f"{min(steps, 3)} sentences {side}"
        if doc.block_at(sentence.start).span != doc.block_at(e.span.start).span:
            yield "other paragraph"
        if any(doc.block_at(s).kind in ("headline", "deck", "caption") for s in (sentence.start, e.span.start)):
            yield "in a title"
        noun = m.length.noun.of(text).lower() if m.length.noun else ""
        other = Span(doc.sentence_at(e.span.start).start, end_sentence.end).of(text)
        if noun and len(noun) > 3 and noun[: max(4, len(noun) - 3)] in other.lower():
            yield f"noun told again {side}"
        later = other if ahead else sentence.of(text)
        yield f"{side} opens " + opening(later)
        left = text[sentence.start : x.span.start]
        if re.search(r"\b(?:the|this|that|those|these|his|her|their|its) (?:[a-z-]+ )?$", left, re.IGNORECASE):
            yield f"definite {side}"
        elif re.search(r"\b(?:an?|another) (?:[a-z-]+ )?$", left, re.IGNORECASE):
            yield f"indefinite {side}"
        if [p for p in m.around.points if sentence.contains(p.span) and not p.span.overlaps(e.span)]:
            yield f"a time of its own {side}"
    window = Span(min(sentence.start, doc.sentence_at(e.span.start).start), max(sentence.end, end_sentence.end)).of(text)
    for name, group in _GROUPS.items():
        if group.search(_BEFORE_IT.sub("", gap)):
            yield f"between {name}"
        if name in _WIDE and group.search(window):
            yield (
                f"about {name} {'longer' if m.direction > 0 else 'shorter'}"
                if name in ("changed", "shortened", "ahead")
                else f"about {name}"
            )
    if PARTIAL.search(text[sentence.start : sentence.end]):
        yield "partial"
    if doc.in_quotation(x.span) != doc.in_quotation(e.span):
        yield "one in quotation"


#: "The five-year plan (1987-1994)": whatever it is of, its own years.
_ITS_BRACKET = regexp(r"[ -](?:[a-z-]+ ){1,3}\(")
#: "The exercise, from May 20 to 25, will last three days", "the fair, which runs from June 7 to 9, is a five-day event".
_LASTS = regexp(r"[,)] (?:(?:will|would|is to|is due to|was to) )?(?:lasts?|lasted|takes?|took|runs? for|ran for|goes on for|went on for|be|is|was) (?:for )?(?:an? |the |some )?")
_BROUGHT_IN = (",", "(", "from", "between", "on", "for", "runs", "ran", "held")
#: "From May 20 to 25, Oslo will host a three-day fair".
_FRONT = regexp(r"(?:From|Between|On|Over) (?:the )?", re.IGNORECASE)
_HOSTS = regexp(rf",? [^,;:]{{2,50}}? (?:(?:will|would|is to|was to|has|had|to) )?(?:{HOLDS}|be the (?:scene|site) of) (?:an?|its|the|his|her|their) (?:[a-z-]+ ){{0,2}}", re.IGNORECASE)
_EACH = regexp(r"\b(?:each|every|both)\b")
#: "Reached the top on June 6 after a nine-day climb": before the length itself, and no event between.
_BEFORE_IT = regexp(r"\bafter (?:(?:an?|the|those|these|his|her|its|their|some|about|just|only) ?)*$")
#: "A three-year contract, running from": the stretch is the length's by its own words.
_RUNS = regexp(r"(?:[ -][\w-]+){1,3}?(?: (?:with|for|at|as|to) [^,;]{2,50})?,? (?:and )?(?:(?:which|that) (?:will )?)?(?:running|runs|ran|lasting|lasts?|lasted|valid|covering|covers?|spanning|in force|effective) (?:from )?(?:the )?")
_OF_THE_EVENT = regexp(r" [^,;.]*? ?(?:on )?")
_OTHER_DAY = regexp(r"[;.]|\b(?:and|but|while)\b")


def _counted(text: str, m: Match) -> bool:
    """Whether an interval is told between two days: "died on Wednesday, five days after he was shot on Monday", "five days later, on Wednesday"."""
    x, (first, last) = m.length.x, (m.extent.first.span, m.extent.last.span)
    if x.role == "after":
        return last.end <= x.span.start and not _OTHER_DAY.search(text, last.end, x.span.start) and _OF_THE_EVENT.fullmatch(text, x.span.end, first.start) is not None
    beside = text[x.span.end : last.start] if last.start >= x.span.end else text[last.end : x.span.start]
    return first.end <= min(x.span.start, last.start) and LINK.fullmatch(beside) is not None


def _rivals(doc: Document, m: Match, tied: bool) -> Iterator[str]:
    """Other stretches that the length may be of, and other lengths that the stretch may have; in their own sentence where words tie the two."""
    x, e, around = m.length.x, m.extent, m.around
    if tied:
        here = around.sentence
        around = around._replace(fitting=tuple(f for f in around.fitting if here.contains(f.span)), failing=tuple(f for f in around.failing if here.contains(f.span)), others=tuple(d for d in around.others if here.contains(d.span)))
    fitting = [f for f in around.fitting if f.how != "pair"]
    if fitting:
        yield "fits a printed stretch"
    elif around.fitting:
        same = any(around.sentence.overlaps(f.span) for f in around.fitting)
        yield f"fits two times {'here' if same else 'elsewhere'}"
    printed = [f for f in around.failing if f.how != "pair"]
    if e.how == "pair" and printed:
        yield "a printed stretch is there"
    near = Span(min(around.sentence.start, doc.sentence_at(e.span.start).start), max(around.sentence.end, doc.sentence_at(e.span.end - 1).end))
    rest = [f for f in (*around.failing, *around.fitting) if f is not e and near.overlaps(f.span)]
    yield f"{('no', 'one', 'two', 'more')[min(len(rest), 3)]} other stretches"
    for d in around.others:
        if not comparable(d, e) or d.span.overlaps(x.span):
            continue
        if conflict(d, e, "") is None:
            yield "stretch has its length" if d.kind == "duration" else "stretch has its interval"
        elif _gap(d.span, e) < _gap(x.span, e):
            yield "another length is nearer"
        else:
            yield "another length"


def _gap(span: Span, e: Extent) -> int:
    return max(e.span.start - span.end, span.start - e.span.end, 0)
