"""What speaks for and against a text's putting two events in an order that their dates rule out, each as a name with a weight.

The weights are fitted (`bench/fit.py`) to passages of both kinds and to published articles.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.dates import _scripts, _stories
from newslint.checks.dates._calendar import sic, words
from newslint.checks.dates._reaches import BEGINS, ENDS
from newslint.checks.dates._stories import HAD
from newslint.checks.dates._told import STOP, Pair, Sign, pairs
from newslint.checks.dates._verbs import governing
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

WEIGHTS: dict[str, int] = {
    "side gerund": 12, "b stage apart": 11, "days fortnight": 11, "middle main none": 11, "word after a comma": 11, "word, gap order": 11,
    "looking back next sentence": 10, "middle side begins": 10, "shared 1 forward": 10, "times 2": 10, "a definite subject next sentence": 9,
    "another subject one sentence": 8, "days few": 8, "linked": 8, "middle side short": 8, "story, b past verb": 8, "story, gap says": 8,
    "word against a story": 8, "after": 7, "looking back one sentence": 7, "middle side that": 7, "several stages": 7,
    "story, days fortnight": 7, "story, times 2": 7, "word, days week": 7, "a pronoun for a subject next sentence": 6, "b stage near": 6,
    "had side he": 6, "had subject comma": 6, "joined forward": 6, "late once backward one sentence": 6, "middle side order": 6,
    "word, one sentence": 6, "a a noun": 5, "b before a noun": 5, "front main comma": 5, "had backward": 5, "had, 0 between": 5,
    "had, b on": 5, "had, gap other": 5, "had, gap short": 5, "had, times 2": 5, "one sentence": 5, "script one way": 5,
    "through side short": 5, "a future verb": 4, "a name for a subject next sentence": 4, "b on": 4, "beside": 4, "front side short": 4,
    "gap he": 4, "gap short": 4, "had middle": 4, "had, b saying": 4, "had, days far": 4, "had, days few": 4, "had, gap colon": 4,
    "had, one sentence": 4, "had, years few": 4, "joined backward": 4, "middle main time": 4, "side date apart": 4, "story, a future verb": 4,
    "story, a saying": 4, "story, days month": 4, "story, gap and": 4, "story, gap he": 4, "story, gap middling": 4, "story, with years": 4,
    "story, years many": 4, "word, gap comma": 4, "word, gap had": 4, "word, no year": 4, "1 and 2 side none": 3, "a no verb": 3,
    "a stage apart": 3, "after front": 3, "after middle": 3, "again side he": 3, "b past verb": 3, "before": 3, "before again": 3,
    "counted 1 and 2": 3, "counted, times 2": 3, "forward": 3, "front main long": 3, "had planned": 3, "had, b before a noun": 3,
    "measured": 3, "middle main had": 3, "middle main that": 3, "since middle": 3, "story forward": 3, "story, days few": 3,
    "story, forward": 3, "story, gap long": 3, "story, gap time": 3, "story, gap who": 3, "word against script": 3, "word, b on": 3,
    "word, days few": 3, "word, days fortnight": 3, "years few": 3, "1 and 2 main comma": 2, "1 and 2 main other": 2, "a at": 2, "a in": 2,
    "after through": 2, "again main comma": 2, "again main middling": 2, "b a comma before its date": 2, "b after": 2, "b at": 2,
    "before opens": 2, "before over a stop": 2, "counted, 0 between": 2, "counted, a on": 2, "counted, b on": 2, "counted, backward": 2,
    "counted, next sentence": 2, "counted, no year": 2, "days week": 2, "early anew backward one sentence": 2,
    "early anew forward one sentence": 2, "early once forward next sentence": 2, "following": 2, "had and story": 2, "had side order": 2,
    "had side other": 2, "had, gap he": 2, "had, no year": 2, "having": 2, "having middle": 2, "middle side had": 2, "over": 2,
    "over middle": 2, "same day": 2, "script": 2, "side noun": 2, "story and word": 2, "story forward next sentence": 2, "story, a on": 2,
    "story, b before a noun": 2, "story, same day": 2, "story, two halves of the day": 2, "story, two years": 2, "word against that": 2,
    "word, a before a noun": 2, "word, a of": 2, "word, a past verb": 2, "word, b after": 2, "word, b open verb": 2, "word, days far": 2,
    "0 between": 1, "a saying": 1, "again side comma": 1, "again side middling": 1, "b future verb": 1, "before middle": 1, "counted": 1,
    "counted later on": 1, "counted over a stop": 1, "counted, b in": 1, "counted, b past verb": 1, "counted, gap colon": 1,
    "counted, gap other": 1, "counted, years few": 1, "earlier": 1, "earlier middle": 1, "earlier over a stop": 1, "following front": 1,
    "following middle": 1, "follows": 1, "follows middle": 1, "front main middling": 1, "front side middling": 1, "gap comma": 1,
    "gap long": 1, "had": 1, "had, a in": 1, "had, a on": 1, "had, a open verb": 1, "had, a past verb": 1, "had, b open verb": 1,
    "had, b past verb": 1, "had, backward": 1, "had, days fortnight": 1, "had, gap comma": 1, "had, gap had": 1, "hours many": 1,
    "late once backward next sentence": 1, "middle side he": 1, "story forward one sentence": 1, "story next sentence": 1,
    "story of a journey back": 1, "story, 0 between": 1, "story, a open verb": 1, "story, b future verb": 1, "story, gap order": 1,
    "story, gap plan": 1, "story, gap that": 1, "story, hours many": 1, "story, hours some": 1, "story, next sentence": 1, "then": 1,
    "then middle": 1, "through main and": 1, "through main middling": 1, "word, a in": 1, "word, a no verb": 1, "word, a plan": 1,
    "word, b before a noun": 1, "word, forward": 1, "word, gap long": 1, "word, gap time": 1, "word, times 3": 1, "word, times 4": 1,
    "a on": -1, "a open verb": -1, "a pronoun": -1, "a pronoun for a subject one sentence": -1, "again main short": -1, "b from": -1,
    "b in": -1, "b since": -1, "counted, a in": -1, "counted, forward": -1, "counted, gap comma": -1, "counted, gap order": -1,
    "counted, gap time": -1, "counted, gap very long": -1, "counted, times 4": -1, "counted, two years": -1, "counted, with years": -1,
    "early anew backward next sentence": -1, "early once backward one sentence": -1, "gap order": -1, "gap that": -1, "gap to": -1,
    "had against a story": -1, "had against script": -1, "had side and": -1, "had side as": -1, "had side colon": -1, "had side says": -1,
    "had subject and": -1, "had, a bare": -1, "had, a before a noun": -1, "had, b no verb": -1, "had, gap as": -1, "had, gap but": -1,
    "had, gap long": -1, "had, gap that": -1, "had, gap very long": -1, "had, gap who": -1, "had, next sentence": -1, "had, times 4": -1,
    "had, two away": -1, "late anew backward one sentence": -1, "middle main comma": -1, "middle side plan": -1,
    "new name before one sentence": -1, "no year": -1, "shared 0 backward": -1, "shared 1 backward": -1, "since": -1,
    "story one sentence": -1, "story, 1 between": -1, "story, a at": -1, "story, a in": -1, "story, b at": -1, "story, days week": -1,
    "story, gap very long": -1, "story, one sentence": -1, "story, times 5": -1, "through main comma": -1, "through side begins": -1,
    "word against had": -1, "word against then": -1, "word, a range": -1, "word, a saying": -1, "word, b from": -1, "word, b in": -1,
    "word, b since": -1, "word, gap plan": -1, "word, gap short": -1, "word, one half of the day": -1, "word, times 2": -1, "after again": -2,
    "after later on": -2, "after opens": -2, "b of": -2, "before later on": -2, "counted, gap and": -2, "early once forward one sentence": -2,
    "gap but": -2, "had against a word": -2, "had side time": -2, "had, gap middling": -2, "had, with years": -2, "hours some": -2,
    "middle main as": -2, "middle side comma": -2, "middle side says": -2, "one half of the day": -2, "shared 2 backward": -2,
    "story backward one sentence": -2, "story ended": -2, "story of a first time": -2, "story, b in": -2, "story, gap had": -2,
    "story, one half of the day": -2, "story, times 3": -2, "story, years some": -2, "through side long": -2, "visit": -2,
    "visit one way": -2, "word against earlier": -2, "word, a open verb": -2, "word, b bare": -2, "word, b of": -2, "word, b range": -2,
    "word, b saying": -2, "word, gap says": -2, "word, years far": -2, "word, years few": -2, "word, years many": -2, "a present verb": -3,
    "a since": -3, "a stage near": -3, "b a noun": -3, "because": -3, "because middle": -3, "days far": -3, "gap says": -3, "had next": -3,
    "had side comma": -3, "had subject he": -3, "had, 1 between": -3, "had, b in": -3, "had, days week": -3, "had, gap time": -3,
    "had, times 3": -3, "had, years some": -3, "middle main and": -3, "middle main other": -3, "middle side none": -3, "middle side time": -3,
    "new name before next sentence": -3, "side verb": -3, "story backward": -3, "story, a before a noun": -3, "story, backward": -3,
    "story, hours few": -3, "story, no year": -3, "story, years far": -3, "story, years few": -3, "that later on": -3, "that over a stop": -3,
    "two years": -3, "with years": -3, "word, 0 between": -3, "word, a present verb": -3, "word, a since": -3, "word, gap as": -3,
    "word, gap very long": -3, "word, times 5": -3, "word, two years": -3, "1 and 2 main middling": -4, "a bare": -4, "a before a noun": -4,
    "a range": -4, "after over a stop": -4, "another subject next sentence": -4, "b open verb": -4, "b saying": -4, "coordinated": -4,
    "counted, gap middling": -4, "gap and": -4, "had, two years": -4, "middle main order": -4, "middle main short": -4,
    "middle side long": -4, "next sentence": -4, "since through": -4, "story": -4, "story, b open verb": -4, "story, times 4": -4,
    "through side comma": -4, "times 3": -4, "times 5": -4, "word, a bare": -4, "word, backward": -4, "word, gap he": -4,
    "word, gap other": -4, "word, two away": -4, "1 between": -5, "b no verb": -5, "gap as": -5, "gap middling": -5, "gap very long": -5,
    "middle main long": -5, "middle side middling": -5, "middle side other": -5, "new name behind": -5, "story, b no verb": -5,
    "story, b saying": -5, "through main short": -5, "word": -5, "word, b past verb": -5, "word, next sentence": -5, "years some": -5,
    "gap who": -6, "had forward": -6, "had subject says": -6, "late once forward next sentence": -6, "middle main he": -6,
    "story against had": -6, "story, a past verb": -6, "story, gap short": -6, "times 4": -6, "two away": -6, "word, gap and": -6,
    "word, with years": -6, "a past verb": -7, "b range": -7, "backward": -7, "days month": -7, "early once backward next sentence": -7,
    "gap colon": -7, "had, gap says": -7, "had, years far": -7, "shared 0 forward": -7, "story against after": -7, "word against before": -7,
    "b bare": -8, "b stage far": -8, "had, gap order": -8, "late once forward one sentence": -8, "that": -8, "that middle": -8,
    "word, gap who": -8, "b stage behind": -9, "had subject order": -9, "story, days far": -9, "word against after": -9, "gap other": -10,
    "story against a word": -10, "word, days month": -10, "early anew forward next sentence": -11, "story, gap colon": -11,
    "story, gap other": -11, "late anew backward next sentence": -12, "years far": -12, "an indefinite subject next sentence": -13,
    "middle side and": -13, "story of kin": -16, "word against a word": -17, "story of another case": -25,
}  # fmt: skip
ENOUGH = 12

_SAYING = words(
    """said says told vowed promised pledged announced warned predicted expected hoped claimed insisted asked urged threatened scheduled proposed demanded wanted planned agreed set booked postponed
    delayed rescheduled remembered remembers wrote testified estimated due called ordered intended decided voted"""
)
_PLANNED = regexp(
    r"\b(?:will|would|shall|due|scheduled|supposed|expected|plans?|planned|hop(?:ed|es)|meant|intend\w*|proposed|not|never|n[’']t|without|failed|deadline|could|may|might|if|unless|wants?|set (?:for|to)|bid|host|hosting|upcoming|next|coming|put (?:back|off)|postponed|moved)\b",
    re.IGNORECASE,
)
_WONDER = regexp(
    r"\b(?:date ?line|time zones?|local time|backdated|predated|postdated|typo|clerical|by mistake|retroactive\w*|back ?pay|arrears|contradict\w*|impossible|could not have|cannot have|can[’']t have|alibi|wrongly|wrong date|misdated|paradox|riddle|"
    r"by (?:his|her|their) [\w’]+ account|calendars?|julian|gregorian|leap)\b",
    re.IGNORECASE,
)
#: Words between two times, by what they do: give one to another event, make it a plan, part the clauses.
_WORDS = {
    name: regexp(text, re.IGNORECASE)
    for name, text in {
        "that": r"\bthat\b", "who": r"\b(?:who|whom|whose|which)\b", "and": r"\b(?:and|or)\b", "but": r"\b(?:but|though|although)\b", "as": r"\b(?:as|because|if|whether|where)\b", "to": r"\bto (?!the\b|an?\b|[A-Z])",
        "he": r"\b(?:he|she|they|it)\b", "says": r"\b(?:said|says|told|announced|according|added|warned)\b", "had": r"\b(?:had|’d)\b", "colon": r"[;:—()]", "plan": _PLANNED.pattern,
        "order": r"\b(?:after|before|until|till|since|following|followed|follows|having|ahead of|prior to|while|when|during|once|by the time|then|earlier|later|from)\b",
        "other": r"\b(?:another|second|other|different|separate|third|again|previous|former|new|similar|also|annual|every|each|latest|next|re-?[a-z]{4,}ed)\b", "comma": r",", "time": r"\b(?:days?|weeks?|months?|years?|decades?)\b",
    }.items()
}  # fmt: skip
_NOUN = regexp(r"^ (?:the |an? |his |her |its |their |[A-Z][\w’-]+(?:’s|'s) )?(?:[\w’-]+ ){1,4}(?:(?:of|on|in|at) (?:the )?)?$")
_GERUND = regexp(r"^ (?:being |having )?[a-z]+ing\b")
_ONE_CLAUSE = regexp(
    r"^ (?:(?:the|an?|his|her|its|their|two|three|he|she|it|they|[A-Z][\w’-]+) )(?:[\w’-]+ ){0,6}?(?:was|were|had|has|came|took|[a-z]+ed|went|fell|left|won|began|broke|hit|struck|died|held|met|made|gave|found|lost|got|rose|shot|sank|quit|sent|drew|said) "
)
#: "A week after", "not long before": measured, so that the date is that of the event.
_MEASURED = regexp(
    r"\b(?:days?|weeks?|months?|years?|hours?|minutes?|fortnight|soon|shortly|long|immediately|just|only|right|even|well|straight|directly) $",
    re.IGNORECASE,
)
_PREPOSITION = regexp(
    r"\b(on|in|at|of|for|until|till|by|to|through|since|from|dated|between|than|before|after|during|about)(?: the)?(?: (?:evening|morning|night|afternoon|week|month|end|start) of)? $",
    re.IGNORECASE,
)
_SHORT_SUBJECT = regexp(r"\s*(?:He|She|They|It|The [\w-]+(?: [\w-]+)?) ?(?:only |first |also )?")
_HAD_PLANNED = words(
    "planned hoped expected promised scheduled due vowed intended wanted agreed meant postponed asked pledged said told warned announced predicted called ordered not never thought"
)
_VEHICLE = regexp(
    r"(?:The|Their|His|Her|Its|the|their|his|her|its|that|That) (?:[\w-]+ )?(?:charter|flight|plane|aircraft|jet|train|bus|coach|ship|boat|ferry|vessel|convoy|tanker|yacht|capsule|rocket|probe|freighter) $"
)
_NAME = regexp(r"\b[A-Z][a-z’]{2,}(?: [A-Z][a-z’]+)*")
_SHOWN_LATER = regexp(r"\b(?:broadcast|aired|published|printed|released|shown|appeared|ran|posthumous\w*)\b")


def contradictions(doc: Document) -> Iterator[Pair]:
    """The pairs of which enough says that they are meant to be in the wrong order."""
    for pair in pairs(doc):
        if not innocent(doc, pair) and sum(WEIGHTS.get(n, 0) for n in evidence(doc, pair)) >= ENOUGH:
            yield pair


def cases(doc: Document) -> Iterator[tuple[Span, list[set[str]]]]:
    """All pairs of dated events that a text puts in an order against their dates, with what is weighed of them, for `bench/fit.py`."""
    return ((pair.primary.span, [evidence(doc, pair)]) for pair in pairs(doc) if not innocent(doc, pair))


def innocent(doc: Document, pair: Pair) -> bool:
    """Whether two dates are not to be compared, or the odd order is the story."""
    first, last = pair.times
    a, b = sorted((first.span, last.span))
    return (
        _of_this_year(doc, first, last)
        or sic(doc, pair.primary.span)
        or (first.kind == "time" and (_over_night(doc, first, last) or _of_two_days(doc, a, b)))
        or (
            any(("passage", "signing") in s.stages for s in pair.signs) and _stories.ACCORD.search(pair.p.text) is not None
        )  # a treaty is signed first
        or any(_MOVED.search(doc.text, max(s.start - 40, 0), s.start) for s in (a, b))
        or (doc.block_at(a.start).kind == "headline" and first.kind == last.kind == "year")  # "Flight leaves in 2018, lands in 2017"
        or _WONDER.search(doc.text, doc.sentence_at(a.start).start, doc.sentence_at(b.start).end) is not None
    )


def _of_this_year(doc: Document, first: TimeExpression, last: TimeExpression) -> bool:
    """Whether a day without a year behind one of another year is this year's: "born on 9 November 1937, died on November 6"."""
    a, b = sorted((first, last), key=lambda x: x.year is None)
    published = doc.metadata.date
    return a.year is not None and b.year is None and b.kind == "date" and published is not None and a.year != published.year


#: "Brought forward from June 26".
_MOVED = regexp(
    r"\b(?:brought forward|put back|put off|moved|postponed|delayed|rescheduled|changed|switched|pushed back) (?:\w+ )?(?:from|to|until|till)(?: the)? (?:\w+day,? )?$"
)


def _over_night(doc: Document, first: TimeExpression, last: TimeExpression) -> bool:
    """Whether an evening and a morning may be of two days, as nothing says that they are of one."""
    a, b = sorted((first.span, last.span))
    around = (doc.text, doc.sentence_at(a.start).start, doc.sentence_at(b.start).end)
    return (last.minute or 0) < 720 <= (first.minute or 0) and not _stories.SAME_DAY.search(*around)


_DAY = regexp(
    r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?|(?:next|following|previous) (?:day|morning|night|evening)|tomorrow|yesterday|(?:day|night) (?:before|after|earlier|later))\b",
    re.IGNORECASE,
)


def _of_two_days(doc: Document, a: Span, b: Span) -> bool:
    """Whether two hours are given two days: "at 23:59 on Wednesday, the second at 00:04 on Thursday"."""
    end = doc.sentence_at(b.start).end
    days = [
        {m[0].lower() for m in _DAY.finditer(doc.text, *span)}
        | {x.span.of(doc.text) for x in doc.dates_in(Span(*span)) if x.kind == "date"}
        for span in ((a.end, b.start), (b.end, end))
    ]
    return bool(days[1] - days[0])


def evidence(doc: Document, pair: Pair) -> set[str]:
    """What a pair has of everything that is weighed, by name; what is known of its times counts by the sort of sign."""
    times = {*_times(doc, pair), *_ends(doc, pair)}
    found: set[str] = set()
    sorts = {"story" if s.events else "had" if s.sort == "had" else "counted" if s.sort == "counted" else "word" for s in pair.signs}
    lead = " and ".join(sorted(sorts))
    for s in pair.signs:
        found |= {s.sort, f"{s.sort} {s.place}", *(_story(doc, pair, s) if s.events else _word(pair, s))}
    for s in pair.against:
        found |= {f"{lead} against {s.sort}", f"{lead} against {'a story' if s.events else 'a word'}"}
    return found | {lead, *times, *(f"{n}, {t}" for n in sorts for t in times)}


def _times(doc: Document, pair: Pair) -> Iterator[str]:
    """How far apart the two are, in time and in print."""
    first, last = pair.times
    text = pair.p.text
    steps = len(STOP.findall(text, pair.i, pair.j))
    yield ("one sentence", "next sentence", "two away")[min(steps, 2)]
    between = [k for k in pair.nodes if pair.i < k < pair.j]
    yield f"{min(len(between), 2)} between"
    yield f"times {min(len(pair.nodes), 5)}"
    yield "forward" if pair.forward else "backward"
    if first.kind == "time":
        apart = abs((first.minute or 0) - (last.minute or 0))
        yield "hours " + ("few" if apart < 120 else "some" if apart < 360 else "many")
        yield "one half of the day" if first.modifier == last.modifier else "two halves of the day"
        if _stories.SAME_DAY.search(text):
            yield "same day"
        return
    days = min(abs((a.low - b.high).days) for a in first.readings for b in last.readings)
    if first.kind == last.kind == "date":
        yield "days " + next(n for most, n in ((3, "few"), (8, "week"), (16, "fortnight"), (32, "month"), (10**9, "far")) if days <= most)
    else:
        yield "years " + next(n for most, n in ((366 * 2, "few"), (366 * 5, "some"), (366 * 12, "many"), (10**9, "far")) if days <= most)
        if first.kind == "year" == last.kind:
            yield "two years"
    yield "no year" if first.year is None or last.year is None else "with years"


def _ends(doc: Document, pair: Pair) -> Iterator[str]:
    """The words right beside either time."""
    text = pair.p.text
    for name, k in (("a", pair.i), ("b", pair.j)):
        x = pair.p.at[k]
        told = _PREPOSITION.search(text, max(k - 40, 0), k)
        yield f"{name} {told[1].lower()}" if told else f"{name} bare"
        governed = governing(doc, x, x)
        yield f"{name} {governed[0].time if governed else 'no'} verb"
        if governed and governed[0].word.text.lower() in _SAYING:
            yield f"{name} saying"
        if x.kind == "range":
            yield f"{name} range"
        if re.match(
            r" (?!(?:was|were|is|are|had|has|and|or|when|that|with|as|because|in|on|at|for|to|it|he|she|they|the|by|but|after|before|who|which|of|from)\b)[a-z]",
            text[k + 1 : k + 12],
        ):
            yield f"{name} before a noun"
    gap = text[pair.i + 1 : pair.j]
    yield from (f"gap {n}" for n, each in _WORDS.items() if each.search(gap))
    yield "gap " + ("short" if len(gap) < 25 else "middling" if len(gap) < 70 else "long" if len(gap) < 140 else "very long")
    if _PLANNED.search(text, max(pair.i - 60, 0), pair.j):
        yield "a plan"


def _word(pair: Pair, s: Sign) -> Iterator[str]:
    """How a word of order stands to the two times."""
    text, i, j = pair.p.text, pair.i, pair.j
    if s.sort == "had":
        clause = re.split(r"[;:—]|, (?:and|but) |[.!?] ", text[i + 1 : s.at])[-1]
        if _SHORT_SUBJECT.fullmatch(clause):
            yield "had with a short subject"
        verb = re.match(r" (?:only |also |already |first |been |just |\w+ly )*([\w-]+)", text[s.end :])
        if verb and verb[1] in _HAD_PLANNED:
            yield "had planned"
        inside = text[s.end : j]
        yield from (f"had side {n}" for n, each in _WORDS.items() if each.search(inside))
        yield from (f"had subject {n}" for n, each in _WORDS.items() if each.search(clause))
        return
    near, far = (text[i + 1 : s.at], text[s.end : j]) if s.place in ("middle", "again") else (text[i + 1 : j], text[s.end : i])
    yield from (f"{s.place} main {n}" for n, each in _WORDS.items() if each.search(near))
    yield from (f"{s.place} side {n}" for n, each in _WORDS.items() if each.search(far))
    yield f"{s.place} main " + (
        "none" if not near.strip(" ,—(") else "short" if len(near) < 25 else "middling" if len(near) < 70 else "long"
    )
    yield f"{s.place} side " + (
        "none" if far.strip() in ("", "the", "on", "in") else "short" if len(far) < 30 else "middling" if len(far) < 70 else "long"
    )
    if STOP.search(near):
        yield f"{s.sort} over a stop"
        head = STOP.split(near)[-1]
        yield f"{s.sort} " + (
            "opens" if len(head) < 3 else "behind a pronoun" if re.match(r"(?:That|This|It|He|She|They|Which)\b", head) else "later on"
        )
    if re.search(r"[,—(] ?(?:\w+ ){0,3}$", near) or (not near.strip() and s.place == "middle"):
        yield "word after a comma"
    for name, each in (("noun", _NOUN), ("gerund", _GERUND), ("verb", _ONE_CLAUSE)):
        if each.match(far):
            yield f"side {name}"
    if BEGINS.search(far):
        yield f"{s.place} side begins"
    if re.search(ENDS, far):
        yield f"{s.place} side ends"
    if re.search(r", (?:on|in|at) (?:the )?$", far):
        yield "side date apart"
    if _MEASURED.search(text, max(s.at - 15, 0), s.at):
        yield "measured"


def _story(doc: Document, pair: Pair, s: Sign) -> Iterator[str]:
    """What says that two stages are of one story."""
    assert s.events is not None
    text, (a, b), forward = pair.p.text, s.events, pair.forward
    way = "forward" if forward else "backward"
    early, late = {x for x, _ in s.stages}, {y for _, y in s.stages}
    gap = text[max(a.at + 1, a.end) : b.start]
    apart = ("one sentence", "next sentence", "two away")[
        min(len(STOP.findall(text, min(a.at, a.end) + 1, max(b.start, min(b.at, b.end)))), 2)
    ]
    yield from (f"story {way}", f"story {apart}", f"story {way} {apart}")
    if len(s.stages) > 1:
        yield "several stages"
    if s.stages & _scripts.JOINED:
        yield f"joined {way}"
    for name, group in (("once", _scripts.ONCE), ("anew", _scripts.ANEW)):
        if early & group:
            yield f"early {name} {way} {apart}"
        if late & group:
            yield f"late {name} {way} {apart}"
    if _stories.LINKED.match(gap):
        yield "linked"
    if apart == "one sentence" and re.search(r"(?:,|\b)(?: and| but|, then| then)(?: \w+ly| was| were| had| been| has)* $", gap):
        yield "coordinated"
    if apart == "one sentence" and re.fullmatch(r",? (?:who |which )?(?:was |were )?", gap):
        yield "beside"
    clause, head = text[b.clause[0] : b.clause[1]], text[max(b.clause[0], a.at + 1) : b.start]
    yield f"{_subject(head)} subject {apart}"
    if _stories.PRONOUN.search(clause):
        yield "a pronoun"
    yield f"shared {min(len(_stories.shared(text, a, b)), 2)} {way}"
    names = set(_NAME.findall(text[: a.at]))
    known = " ".join(names)
    if any(n not in names and n.split()[0] not in known for n in _NAME.findall(text[b.start : b.clause[1]])):
        yield "new name behind"
    if any(n.split()[-1] not in known for n in _NAME.findall(head.strip()[1:])):
        yield f"new name before {apart}"
    if HAD.search(text, max(b.clause[0], a.at + 1), b.end):
        yield f"had {way}"
    if not forward and _stories.looking_back(text, a, b, early):
        yield f"looking back {apart}"
    yield from (f"story {n}" for n in _apart(text, s, early, late, forward))
    for e, name in ((a, "a"), (b, "b")):
        near = text[e.end : e.at]
        yield f"{name} stage " + ("behind" if e.end > e.at else "near" if len(near) < 15 else "apart" if len(near) < 45 else "far")
        if "," in near:
            yield f"{name} a comma before its date"
        if re.search(r"\b(?:the|a|an|his|her|their|its|whose) (?:[\w-]+ )?$", text[: e.start]):
            yield f"{name} a noun"
    if not forward and _VEHICLE.search(text[: b.start]):
        yield "the journey's vehicle"


def _subject(head: str) -> str:
    """How the clause of the second stage begins."""
    if re.match(r"\s*(?:On . |In . )?,? ?(?:He|She|They|It|His|Her|Their|Its)\b", head, re.IGNORECASE):
        return "a pronoun for a"
    if re.match(r"\s*(?:The|This|That) ", head):
        return "a definite"
    if re.match(r"\s*An? ", head):
        return "an indefinite"
    return "a name for a" if re.match(r"\s*[A-Z][a-z]+ [A-Z]?", head) else "another"


def _apart(text: str, s: Sign, early: set[str], late: set[str], forward: bool) -> Iterator[str]:
    """What gives two stages to two stories: another case, an earlier turn of the same kind, a relative."""
    assert s.events is not None
    a, b = s.events
    if any(_stories.OTHER_CASE.search(text, e.clause[0], e.start) or _stories.OTHER_CASE.search(text, e.end, e.clause[1]) for e in (a, b)):
        yield "of another case"
    if any(text[: e.start].endswith("first ") for e in (a, b)):
        yield "of a first time"
    if _stories.KIN.search(text, *b.clause):
        yield "of kin"
    if "last work" in b.stages and _SHOWN_LATER.search(text, *b.clause):
        yield "shown later"
    if forward and b.stages & _scripts.ANEW and HAD.search(text, max(b.clause[0], a.at + 1), b.end):
        yield "begun anew before"
    if not forward and {"departure", "arrival", "homecoming"} & early and late & {"arrival", "homecoming"}:
        yield "of a journey back"
    if a.stages & _scripts.ENDED:
        yield "ended"
