"""What speaks for and against a text's putting two events in an order that their dates rule out, each as a name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks._scales import Case, scales
from newslint.checks.dates import _scripts, _stories
from newslint.checks.dates import _verbs as verbs
from newslint.checks.dates._constructions import STOP, Sign
from newslint.checks.dates._order_innocent import innocent
from newslint.checks.dates._reaches import BEGINS
from newslint.checks.dates._stories import HAD
from newslint.checks.dates._told import Pair, of_one_half_year, pairs
from newslint.regexp import regexp
from newslint.rule import Document, Span

_PLANNED = regexp(
    r"\b(?:will|would|shall|due|scheduled|supposed|expected|plans?|planned|hop(?:ed|es)|meant|intend\w*|proposed|not|never|n[’']t|without|failed|deadline|could|may|might|if|unless|wants?|set (?:for|to)|bid|host|hosting|upcoming|next|coming|put (?:back|off)|postponed|moved (?:back|from|up|forward))\b",
    re.IGNORECASE,
)
#: What tells that "and" joins clauses, and not two nouns ("the stage and the roof").
_VERB = "[a-z]{2,}ed|was|were|is|are|had|has|have|will|would|could|did|does|" + "|".join(sorted(verbs.of_kind("participle") | {"took", "became", "began", "came", "went", "gave", "fell", "broke", "ran", "flew", "drove", "rose", "grew", "wrote", "spoke", "chose", "hid", "saw", "sank", "swam", "drew", "threw", "wore", "rode", "froze", "woke", "stole", "shook"}))
#: Words between two times, by what they do: give one to another event, make it a plan, part the clauses.
_WORDS = {
    name: regexp(text, re.IGNORECASE)
    for name, text in {
        "and": rf"\b(?:and|or)\b(?=[^,;:.]*\b(?:{_VERB})\b)", "as": r"\b(?:as(?! a (?:direct )?(?:result|consequence))|because|if|whether|where)\b",
        "he": r"\b(?:he|she|they|it)\b", "says": r"\b(?:said|says|told|announced|according|added|warned)\b", "had": r"\b(?:had|’d)\b", "colon": r"[;—()]|:(?!\d)",
        "order": r"\b(?:after|before|until|till|since|following|followed|follows|having|ahead of|prior to|while|when|during|once|by the time|then|earlier|later|from)\b",
        "other": r"\b(?:another|second|other|different|separate|third|again|previous|former|new|similar|also|annual|every|each|latest|next|re-[a-z]{4,}ed|re(?:open|elect|appoint|arrest|join|launch|issu|instat|construct|start|marri|nam|hir|locat|appear)[a-z]*d)\b", "comma": r",", "time": r"\b(?:days?|weeks?|months?|years?|decades?)\b",
    }.items()
}  # fmt: skip
_GERUND = regexp(r"^ (?:being |having )?[a-z]+ing\b")
#: "A week after", "not long before": measured, so that the date is that of the event.
_MEASURED = regexp(r"\b(?:days?|weeks?|months?|years?|hours?|minutes?|fortnight|soon|shortly|long|immediately|just|only|right|even|well|straight|directly) $", re.IGNORECASE)
_PREPOSITION = regexp(
    r"\b(on|in|at|of|for|until|till|by|to|through|since|from|dated|between|than|before|after|during|about)(?: the)?(?: (?:evening|morning|night|afternoon|week|month|end|start) of)? $",
    re.IGNORECASE,
)
#: "Announced June 3", "ended late Sunday, June 3": as good as "on June 3".
_RIGHT_BEHIND = regexp(r" (?:(?:early|late) )?")
#: "Was taken to the hospital June 3", but not "in the June 3 attack", "May 3 and June 3".
_BEHIND_NOUN = regexp(r"(?<![\w’-])(?!(?:the|an?|his|her|its|their|this|that|these|those|and|or|but|than|as|with|into|over|under|against|because|when|where|while|which|who|whose|next|last|first|second|third|later|early|late|mid|only|also|then|not|no)\b)[a-z]{3,} $")
_BEFORE_ANY_NOUN = regexp(r" (?!(?:was|were|is|are|had|has|and|or|when|that|with|as|because|in|on|at|for|to|it|he|she|they|the|an?|by|but|after|before|who|which|of|from|over|near|outside|during|while|following)\b)[\w’-]")
#: "Work on it had begun".
_ON_IT = regexp(r"\s*[A-Z][\w’-]*(?: [\w’-]+){0,2} (?:on|of|for|about|into) (?:it|them|him|her) (?:\w+ly )?")
#: "Two trains had collided", "an inspector from Leeds had warned": all that stands before a pluperfect is its subject.
_ITS_SUBJECT = regexp(r"\s*(?:(?!He\b|She\b|They\b|It\b|I\b|We\b)[A-Z][\w’.-]*|(?:an?|the|his|her|its|their|two|three|four|five|several|some) [\w’-]+)(?: (?!and\b|or\b|but\b|that\b|which\b|who\b|said\b|was\b|were\b|is\b|are\b|while\b|when\b|as\b|after\b|before\b)[\w’-]+){0,5} ?")
_SHORT_SUBJECT = regexp(r"\s*(?:He|She|They|It|The [\w-]+(?: [\w-]+)?) ?(?:only |first |also )?")
_BEFORE_A_NOUN = regexp(r" (?!(?:was|were|is|are|had|has|and|or|when|that|with|as|because|in|on|at|for|to|it|he|she|they|the|by|but|after|before|who|which|of|from)\b)[a-z]")


def contradictions(doc: Document) -> Iterator[Pair]:
    """The pairs of which enough says that they are meant to be in the wrong order."""
    yield from filter(None, map(scales("NL207").likeliest, cases(doc)))


def cases(doc: Document) -> Iterator[Case[Pair]]:
    """All pairs of dated events that a text puts in an order against their dates."""
    for pair in pairs(doc):
        if not innocent(doc, pair):
            life = tuple(s for s in pair.signs if s.sort == "life")
            words = tuple(s for s in pair.signs if s.group == "word" and s.place == "middle")
            plain = tuple(s for s in words if s.sort not in ("that", "origin"))  # "after a fire that destroyed": the clause takes nothing from the word
            alone = [pair._replace(signs=each) for each in (life, words, plain) if each and len(each) < len(pair.signs)]  # the life of one thing speaks for itself, and so do words
            yield Case(pair.primary.span, [(each, evidence(doc, each)) for each in (pair, *alone)])


def evidence(doc: Document, pair: Pair) -> set[str]:
    """What a pair has of everything that is weighed, by name."""
    if pair.signs[0].sort == "above":
        return {"above", *pair.signs[0].seen}
    if alone := pair.signs[0].seen & {"weekdays apart", "rescheduled"}:
        return {*alone}
    found = {*_times(doc, pair), *_ends(doc, pair), *_gap(pair), *_spoken(doc, pair)}
    one = [s.seen for s in pair.signs if "joined by one subject" in s.seen and "phases of a new thing" not in s.seen]
    if (pair.forward and any(s.events and _stories.goes_on(pair.p.text, *s.events) for s in pair.signs)) or any(seen & {"phases next", "phases far"} and "phases of a name" not in seen for seen in one):
        found.discard("gap and")  # it joins the two verbs, the two steps
    if any("life told in order" in s.seen for s in pair.signs) and not any(s.sort not in ("life", "verbs") and not s.events for s in pair.signs):
        found -= {"gap and", "gap comma"}  # they join two deeds of one thing
    if pair.forward and (any(seen & {"phases next", "phases far"} for seen in one) or any((s.events and _stories.goes_on(pair.p.text, *s.events)) or {"life told in order", "life by one thing"} <= s.seen for s in pair.signs)):
        found -= {"years far", "years many", "years some"}  # "was founded in 1921 and wound up in 1965": of one thing, however long it lasted
    on = one and any(s.sort == "then" and s.place == "middle" and _AND_THEN.fullmatch(pair.p.text, pair.i + 1, s.at) for s in pair.signs)
    if any(s.sort == "then" and s.place == "middle" and pair.p.text.endswith("and ", pair.i, s.at) and not STOP.search(pair.p.text, pair.i, pair.j) for s in pair.signs):
        found.discard("gap and")  # "first to Hull, in 1968, and then to Leeds, in"
    if any(s.sort == "counted" for s in pair.signs) and one:
        found -= {"gap and", "phases untold"}  # "took its first patient in 2011 and its last in"
    if any(seen & {"phases next", "phases far"} for seen in one) and "years far" in found:
        found = found - {"years far"} | {"years many"}  # one subject, whose first step the second cannot come before
    sorts = {s.group for s in pair.signs}
    parallel = any(s.events and all(min(e.start, e.end) > e.at for e in s.events) for s in pair.signs)
    for s in pair.signs:
        if s.sort == "counted" and _COUNTED_ON.match(pair.p.text, s.end):
            found.add("counted on")
        elif s.sort == "counted" and _COUNTED_BEFORE.search(pair.p.text, pair.i + 1, s.at) and _COUNTED_BESIDE.fullmatch(pair.p.text, s.end, pair.j):
            found -= {"gap and", "gap other"}  # they join the two and count them
            found.add("counted beside")
        found |= {s.sort, *(_story(pair, s) if s.events else _had(pair, s) if s.sort == "had" else () if s.sort == "counted" else s.seen if s.sort in ("verbs", "life") else _word(pair, s))}
    if on:
        found -= {"gap and", "main and"}  # "won silver in 2004 and went on to take gold in": it leads to what came then
    if "follows" in found:
        found -= {"because", "gap as"}  # "was prompted by", "came as a result of"
    if any(s.sort == "because" and _SOURCE.search(pair.p.text, s.at, pair.i) for s in pair.signs) and _OF_A_WORK.match(pair.p.text, pair.i + 1):
        found -= {"a bare", "a before a noun", "because", "phases untold"}  # "the film, based on her 2012 novel, opened in"
    if "word of what was told" in found:
        found -= {"b present verb", "gap he", "gap says", "gap and", "gap as", "gap had", "gap very long"}  # "The move follows": a sentence of its own
    if "earlier" in found and _EARLIER.search(pair.p.text, pair.i + 1, pair.j):
        found -= {"earlier", "story of another case", "b stage behind", "word next sentence"}
        found -= {"gap and", "gap says", "gap he", "main and", "gap very long"}  # what stands before it does not part the two
        found.add("earlier at the head")
    if parallel:
        found -= {"b stage behind", "gap colon"}  # "In 1962, the album was recorded; in 1963, it came out"
    elif "had of its clause" in found:
        found.discard("gap colon")
    if any(s.place == "front" and pair.p.text[s.end : pair.i] == " the " for s in pair.signs):
        found -= {"a bare", "a before a noun"}  # "Following the June 3 attack on"
    if any(s.sort == "replaced" for s in pair.signs):
        found.discard("main he")  # "She succeeded Rossi, who"
    if "the only two times" in found and all(s.sort == "had" for s in pair.signs) and ("had of its clause" in found or _OF_THAT.search(pair.p.text, pair.signs[-1].end, pair.j)):
        found -= {"gap and", "gap says", "gap had"}  # there is nothing else to look back from
    if all(s.sort == "life" for s in pair.signs) and of_one_half_year(*pair.times, doc.metadata.date):
        found.discard("no year")
        if {"life of its kind", "life looked back on", "life by a pronoun there"} <= found and _IT_WAS.search(pair.p.text, pair.i, pair.j):
            found.discard("days month")  # "The suit was thrown out on August 8. It was filed on": a thing has one such life in a summer
    if "phases from its founding" in found:
        found -= {"gap and", "gap comma", "phases untold", "phases same", "years some", "years many", "years far"}  # nothing was done by a club that was not there
    if _THE_TWO.fullmatch(pair.p.text, pair.i + 1, pair.j):
        found.discard("gap colon")
    found |= {f"{s.group} against {other}" for s in pair.against for other in sorts}
    if "word of what was told" in found:
        found.discard("verbs against word")  # "The filing came after its lender withdrew a credit line"
    apart = ("one sentence", "next sentence", "two away")[min(len(STOP.findall(pair.p.text, pair.i, pair.j)), 2)]
    way = "forward" if pair.forward else "backward"
    return found | {f"{sort} {n}" for sort in sorts for n in (apart, way)}


#: "Days earlier, on May 19,", "Before that, in 2014,", "Earlier on the tour, on".
_EARLIER = regexp(r"[.;!?] (?:[\w ]{1,20} (?:earlier|before)|earlier(?: (?:in|on|at|during|that) [\w’ ]{3,25})?|(?:before|prior to) (?:that|this)|before then|previously|beforehand),? (?:on |in |at )?(?:the )?$", re.IGNORECASE)
#: What a work was made from, dated before its noun.
_SOURCE = regexp(r"(?:based on|adapted from|inspired by|taken from) (?:the|an?|his|her|their|[\w’' .-]+[’']s?) $")
_OF_A_WORK = regexp(r" (?:[\w-]+ ){0,2}(?:novel|novella|book|memoir|play|musical|comic|short story|story|biography|autobiography|film|poem|graphic novel|bestseller|opera|series)\b")
_IT_WAS = regexp(r"[.!?] It was [a-z]+ (?:out |up |off |down )?(?:[^.,;]{2,40} )?on $")
#: "He had been sent there in".
_OF_THAT = regexp(r"\b(?:there|it|them|that)\b")
#: "Married in 1961; the couple divorced": a semicolon, and the same people.
_THE_TWO = regexp(r"[^;:—()]*; (?:the (?:couple|pair|two)|they|he|she|it|both)\b[^;:—()]*")
_ITS_DAY = regexp(r",? (?:on )?(?:the night of )?")
_AND_THEN = regexp(r"[^,;]{0,30},? (?:and|but) ")
#: "His second came in": the thing counted is left out, being the same.
_COUNTED_ON = regexp(r"(?: one)? (?:came|followed|was|were|arrived|opened|took place|happened|had)\b")
#: "And the second on May 11", ", its last in 1994".
_COUNTED_BEFORE = regexp(r"(?:^|[,;] (?:and )?| and )(?:the|an?|his|her|its|their) $")
_COUNTED_BESIDE = regexp(r"(?: (?:one|two|round|of these))? (?:on|in|at) (?:the )?")


def _spoken(doc: Document, pair: Pair) -> Iterator[str]:
    """Whether somebody tells of the two events, or of one of them."""
    said = [doc.in_quotation(pair.p.at[k].span) for k in (pair.i, pair.j)]
    if any(said):
        yield "quoted" if all(said) else "one quoted"


def _times(doc: Document, pair: Pair) -> Iterator[str]:
    """How far apart the two are, in time and in print."""
    first, last = pair.times
    text = pair.p.text
    # The day behind an hour is no time beside it: "at 10:40 p.m. on June 3".
    nodes = [k for k in pair.nodes if k in (pair.i, pair.j) or first.kind != "time" or not pair.forward or not any(_ITS_DAY.fullmatch(text, h + 1, k) for h in (pair.i, pair.j))]
    if any(pair.i < k < pair.j for k in nodes):
        yield "another time between"
    if len(nodes) == 2:
        yield "the only two times"
    a, b = (pair.p.at[k].span for k in (pair.i, pair.j))
    if any(x.kind == "weekday" for x in doc.dates_in(Span(a.end, b.start))):
        yield "a weekday between"
    if first.kind == "time":
        if _stories.SAME_DAY.search(text):
            yield "same day"
        return
    days = min(abs((a.low - b.high).days) for a in first.readings for b in last.readings)
    if first.kind == last.kind == "date":
        yield "days " + next(n for most, n in ((3, "few"), (8, "week"), (16, "fortnight"), (32, "month"), (10**9, "far")) if days <= most)
    elif first.year is None and last.year is None:
        yield "two months"
    else:
        yield "years " + next(n for most, n in ((366 * 2, "few"), (366 * 5, "some"), (366 * 12, "many"), (10**9, "far")) if days <= most)
    if first.year is None or last.year is None:
        yield "no year"


def _wholly_apart(pair: Pair) -> bool:
    """Whether neither end of a range could be meant: "before she became a judge in 1998, she was a clerk from 2001 to 2004"."""
    first, last = pair.times
    return bool(first.readings and last.readings) and all(a.high < b.low or b.high < a.low for a in first.readings for b in last.readings)


def _ends(doc: Document, pair: Pair) -> Iterator[str]:
    """The words right beside either time, and its verb."""
    text = pair.p.text
    for name, k in (("a", pair.i), ("b", pair.j)):
        x = pair.p.at[k]
        told = _PREPOSITION.search(text, max(k - 40, 0), k)
        governed = verbs.governing(doc, x, x)
        behind_verb = governed is not None and _RIGHT_BEHIND.fullmatch(doc.text, governed[0].span.end, x.span.start) is not None
        beside = behind_verb or (x.kind == "date" and _BEHIND_NOUN.search(text, max(k - 20, 0), k) is not None and not _BEFORE_ANY_NOUN.match(text, k + 1))
        word = told[1].lower() if told else "on" if beside and x.kind != "year" and not _stories.FOR_A_DAY.search(text, max(k - 40, 0), k) else "bare"
        if word in ("bare", "at", "of", "since"):
            yield f"{name} {word}"
        if governed is None or governed[0].time != "past":
            yield f"{name} {governed[0].time if governed else 'no'} verb"
        if governed and governed[0].word.text.lower() in verbs.of_kind("announcing"):
            yield f"{name} saying"
        if x.kind == "range" and not (_wholly_apart(pair) and all(s.group == "word" for s in pair.signs)):
            yield f"{name} range"
        if _BEFORE_A_NOUN.match(text, k + 1):
            yield f"{name} before a noun"


def _gap(pair: Pair) -> Iterator[str]:
    """The words between the two times."""
    text = pair.p.text
    yield from (f"gap {n}" for n in ("and", "as", "says", "other", "he", "colon", "order", "had", "comma") if _WORDS[n].search(text[pair.i + 1 : pair.j]))
    if pair.j - pair.i > 141:
        yield "gap very long"
    start = max([pair.i - 60, 0, *(m.end() for m in STOP.finditer(text, 0, pair.i))])
    if _PLANNED.search(text, pair.i if _stories.NOT_UNTIL.search(text, start, pair.i) else start, pair.j):
        yield "a plan"  # "did not open until" tells when it did


def _had(pair: Pair, s: Sign) -> Iterator[str]:
    """The clause of a pluperfect."""
    clause = re.split(r"[;:—]|, (?:and|but) |[.!?] ", pair.p.text[pair.i + 1 : s.at])[-1]
    if _SHORT_SUBJECT.fullmatch(clause):
        yield "had with a short subject"
    if _ITS_SUBJECT.fullmatch(clause) and len(STOP.findall(pair.p.text, pair.i, pair.j)) < 2:
        yield "had of its clause"
    if _ON_IT.fullmatch(clause):
        yield "had of a part of it"
    verb = re.match(r" (?:only |also |already |first |been |just |\w+ly )*([\w-]+)", pair.p.text[s.end :])
    if verb and verb[1] in verbs.of_kind("planning"):
        yield "had planned"
    yield from (f"had subject {n}" for n in ("comma", "order", "says") if _WORDS[n].search(clause))
    yield f"had {s.place}"


#: "The decision followed a warning": the subject is what was told before.
_TAKEN_UP = regexp(r"[.!?] (?:The|This|That|It|His|Her|Its|Their) ?(?:[\w-]+ ){0,2}$")


#: "After his parents, a baker and a seamstress, married on".
_APPOSED = regexp(r", (?:an?|the) [^,;]*,(?= )")


def _word(pair: Pair, s: Sign) -> Iterator[str]:
    """How a word of order stands to the two times."""
    text, i, j = pair.p.text, pair.i, pair.j
    if s.place != "middle":
        yield f"word {s.place}"
    taken_up = s.sort in ("follows", "led") and _TAKEN_UP.search(text, i + 1, s.at)
    if taken_up:
        yield "word of what was told"
    main, side = (text[taken_up.start() if taken_up else i + 1 : s.at], text[s.end : j]) if s.place in ("middle", "again") else (text[i + 1 : j], text[s.end : i])
    yield from (f"main {n}" for n in ("he", "and") if _WORDS[n].search(main) and (n == "and" or s.place != "front"))  # "After the vote on May 3, he resigned"
    yield from (f"side {n}" for n in ("and", "order", "time") if _WORDS[n].search(_APPOSED.sub("", side)))
    if not main.strip(" ,—("):
        yield "main none"
    if len(side) < 30 or len(side) > 70:
        yield "side short" if len(side) < 30 else "side long"
    if re.search(r"[,—(] ?(?:\w+ ){0,3}$", main) or (not main.strip() and s.place == "middle"):
        yield "word after a comma"
    if _GERUND.match(side):
        yield "side gerund"
    if BEGINS.search(side):
        yield "side begins"
    if _MEASURED.search(text, max(s.at - 15, 0), s.at):
        yield "measured"


def _story(pair: Pair, s: Sign) -> Iterator[str]:
    """What says that two stages are of one story."""
    assert s.events is not None
    text, (a, b), forward = pair.p.text, s.events, pair.forward
    way = "forward" if forward else "backward"
    early, late = {x for x, _ in s.stages}, {y for _, y in s.stages}
    stops = len(STOP.findall(text, min(a.at, a.end) + 1, max(b.start, min(b.at, b.end))))
    apart = ("one sentence", "next sentence", "two away")[min(stops, 2)]
    yield f"script {s.place}"
    if s.stages & _scripts.joined():
        yield f"joined {way}"
    for name in ("once", "anew"):
        group = _scripts.kind(name)
        if early & group:
            yield f"early {name} {way} {apart}"
        if late & group:
            yield f"late {name} {way} {apart}"
    clause, head = text[b.clause[0] : b.clause[1]], text[max(b.clause[0], a.at + 1) : b.start]
    words = text[b.start : b.end]
    taken_up = apart == "next sentence" and _ITS_OBJECT.match(text, b.end - 5, b.at) is not None  # "Thieves took it in"
    subject = "a pronoun for a" if taken_up else "another" if _OWN_SUBJECT.match(words) else _subject(words if _PRONOUN.match(words) else head)
    if subject == "an indefinite" and HAD.search(text, max(b.clause[0], a.at + 1), b.end):
        subject = "another"  # "A jeweller had been robbed": no new story, as it looks back
    yield f"{subject} subject {apart}"
    if _stories.PRONOUN.search(clause):
        yield "a pronoun"
    if apart == "two away" and subject != "an indefinite" and s.stages & _scripts.joined() and early | late <= _scripts.kind("once") and not _stories.KIN.search(clause):
        yield "once each two away"
    yield f"shared {min(len(_stories.shared(text, a, b)), 2)} {way}"
    if not forward and _stories.looking_back(text, a, b, early):
        yield f"looking back {apart}"
        if (subject == "a pronoun for a" or _stories.named_again(text[: a.at], head)) and apart == "next sentence" and early & _scripts.kind("once"):
            yield "once in its life"
    yield from (f"story {n}" for n in _apart(text, s, early, late, forward))
    for e, name in ((a, "a"), (b, "b")):
        near = text[e.end : e.at]
        if e.end > e.at:
            yield f"{name} stage behind"
        elif len(near) >= 15:
            yield f"{name} stage " + ("apart" if len(near) < 45 else "far")
    if "," in text[b.end : b.at]:
        yield "b a comma before its date"


#: "The trial of his brother opened", "his brother’s trial": a relative's.
_OF_KIN = regexp(r"\bof (?:his|her|their) (?:\w+ )?(?:brother|sister|son|daughter|wife|husband|father|mother|cousin|uncle|aunt)s?\b|\b(?:his|her|their) (?:brother|sister|son|daughter|wife|husband|father|mother|cousin|uncle|aunt)[’']s\b")


def _subject(head: str) -> str:
    """How the clause of the second stage begins."""
    if re.match(r"\s*(?:On . |In . )?,? ?(?:He|She|They|It|His|Her|Their|Its)\b", head, re.IGNORECASE):
        return "a pronoun for a"
    if re.match(r"\s*(?:The|This|That) ", head):
        return "a definite"
    if re.match(r"\s*An? ", head):
        return "an indefinite"
    if _NO_SUBJECT.fullmatch(head):
        return "no new"
    return "a name for a" if re.match(r"\s*[A-Z][a-z]+ [A-Z]?", head) else "another"


_PRONOUN = regexp(r"(?:He|She|It|They) ")
_ITS_OBJECT = regexp(r".{0,4}?[a-z] (?:it|him|them)\b")
#: The words of a stage that name who goes through it: "voting began", "the search was called off".
_OWN_SUBJECT = regexp(r"(?:the )?(?!(?:he|she|it|they|was|were|had|been|has|have|first|fell|broke|left|put|set|took|got|came|went|made|lost|gave|ran|won|held|flew|sent|brought|began)\b)[a-z]+(?<!ed)(?: [\w’.-]+){0,6}? (?:was|were|had|began|opened|started|ended|closed|came|arrived|appeared|took|broke|went|[a-z]+ed)\b", re.IGNORECASE)
#: "Was shot on May 3 and later died", "opened in 1972, was closed".
_NO_SUBJECT = regexp(r",? ?(?:(?:and|but|then|before|or)\b ?)?(?:(?:was|were|is|are|has|had|been|be|then|later|finally|eventually|again|also|only|first|will|to|\w+ly)\b ?)*")


#: What is talked of is no other case: "left without an agreement on the next loan".
_OF_THE_NEXT = regexp(r"\b(?:on|about|over|of|until) (?:the|its|his|her|their) (?:next|new|latest) ")


def _apart(text: str, s: Sign, early: set[str], late: set[str], forward: bool) -> Iterator[str]:
    """What gives two stages to two stories: another case, an earlier turn of the same kind, a relative."""
    assert s.events is not None
    a, b = s.events
    if any(_stories.other_case().search(text, e.clause[0], e.start) or _stories.another_behind(_OF_THE_NEXT.sub("", text[e.end : e.clause[1]])) for e in (a, b)) or _stories.other_case().search(text, max(a.at, b.start - 40, b.clause[0]), b.start):
        yield "of another case"
    if _OF_KIN.search(text, max(b.clause[0], a.at + 1), b.end):
        yield "of another case"
    firsts = any(text[: e.start].endswith("first ") for e in ((a, b) if forward else (a,)))
    if not firsts and text[: b.start].endswith(("first ", "initially ", "originally ")):
        yield "begun first"
    if _stories.KIN.search(text, *b.clause):
        yield "of kin"
    if re.search(r"\b(?:I|[Ww]e|[Yy]ou)\b", text[b.clause[0] : b.at]) and not re.search(r"\b(?:I|[Ww]e|[Yy]ou)\b", text[a.clause[0] : a.at]):
        yield "of another case"  # "He died in 1974 and I was born in 1975"
    if forward and b.stages & _scripts.kind("anew") and HAD.search(text, max(b.clause[0], a.at + 1), b.end):
        yield "begun anew before"
    if not forward and {"departure", "arrival", "homecoming"} & early and late & {"arrival", "homecoming"}:
        yield "of a journey back"
    if a.stages & _scripts.kind("ends"):
        yield "ended"
