"""The verb that a date goes with, by the words before it: nearer to print than the tree of a parse, and only the tags are trusted."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from newslint.checks import _data
from newslint.checks.dates._calendar import words
from newslint.checks.dates._verb_forms import aside, doubled, hyphened, infinitive, set_up
from newslint.layers.dates import TimeExpression
from newslint.layers.parse import Parse, Word
from newslint.regexp import regexp
from newslint.rule import Document, Span

Time = Literal["past", "present", "future", "open"]

_WILL = words("will shall 'll ’ll wo ll")
_BE_NOW = words("is are am 's ’s 're ’re remains remain")
_BE_THEN = words("was were been being")
_HAVE = words("has have had 've ’ve 'd ’d having")
_PLANNED = words("due set scheduled expected slated planned going poised bound supposed likely certain sure booked billed tipped hoping aiming planning preparing hoped")
_INTENDS = words("plans plan intends intend hopes hope aims aim expects expect wants want proposes propose means mean promises promise vows vow needs need has have prepares prepare")
#: Verbs whose present tense tells of what is fixed ahead: timetables, fixtures, shows, laws.
TIMETABLE = words(
    """opens open starts start begins begin closes close ends end go goes flies fly leaves leave departs depart arrives arrive takes take comes
    come plays play faces face meets meet hosts host kicks kick resumes resume returns return launches launch expires expire runs run hits hit
    premieres premiere airs air debuts debut sits sit visits visit travels travel heads head stands stand votes vote hears hear reopens reopen
    lands land convenes convene holds hold marks mark steps step sets set sails sail tours tour appears appear joins join releases release
    gets get retires retire moves move ships ship rules rule decides decide reports report publishes publish concludes conclude"""
)


#: Verbs of planning: the date after them is the plan's.
_PLANS = words(
    """set fixed proposed booked scheduled planned called moved brought pushed delayed postponed rescheduled expected due slated invited summoned said
    told wanted hoped arranged needed meant was were had been be got granted given extended renewed reserved rented predicted forecast projected
    estimated warned targeted earmarked asked urged demanded agreed promised vowed pledged decided deferred adjourned remanded bailed cancelled
    canceled scrapped backed endorsed favoured favored advertised offered licensed cleared allowed committed voted dated postdated sought requested required claimed hinted signalled signaled flagged foresaw foreseen foreseeing envisaged
    envisaging envisioned envisioning anticipated anticipating forecasting predicting projecting estimating targeting assumed assuming budgeted pencilled penciled floated tipped"""
)
#: The same without the bare "was" and "had", which say nothing of a plan before a month.
SCHEDULES = _PLANS - words("was were had been be got given brought")
#: Verbs whose objects may lie ahead: "announced the opening on July 8".
_MAY_PLAN = words(
    """announced confirmed approved ordered selected picked chose named sold bought awarded reported noted added wrote unveiled published
    released won noticed registered submitted missed entered secured earned landed hired drew faced withdrew pulled dropped"""
)
_TO_COME = regexp(
    r"\b(?:openings?|launch(?:es)?|closures?|departures?|elections?|votes?|ballots?|referendum|match(?:es)?|games?|finals?|concerts?|shows?|hearings?|trials?|meetings?|summits?|races?|marathon"
    r"|festivals?|conferences?|congress|auction|tours?|visits?|dates?|deadlines?|forecasts?|outlook|guidance|estimates?|targets?|budgets?|retirement|resignation|release|wedding|funeral|ceremony|parade|talks|move|merger|takeover|increases?|rise|cuts?|bout|fight"
    r"|debut|plans?|tickets?|seats?|places?|starts?|end|fixtures?|reopening|walkout|strike|inauguration|event|exams?|exhibitions?|biennale|gala|dinner|cup|tournament|conventions?|olympics|eclipse|bid|rally|play-?offs?|derby|clash|semi-?finals?|term|contract|deal|lease|permit|permission|right|rights|premiere|summons)\b",
    re.IGNORECASE,
)
_MOTION = words("got sailed flew went travelled traveled returned moved drove came ran marched walked rode headed belonged lost fell rose dropped climbed sentenced taken airlifted rushed")
_HELD = words("held staged signed published opened killed shot found founded passed issued filed played fought convened hosted released posted broadcast celebrated taken born buried arrested made")


#: Verbs that say how things stood, not what happened.
_STATES = words("set scheduled was were had due planned expected said told agreed intended wanted hoped meant")
_PARTED = regexp(
    r"[;“”\"(]|:(?!\d)|\b(?:that|which|who|whose|whether|until|before(?! (?:dawn|noon|midnight|dark)\b)|ahead|towards?|in time|about|over(?! [A-Z])|against|than|if)\b(?!.* (?:at|in) .* on $)"
)
_FOR = regexp(rf"\b(?:for|of|about) (?:(?!at\b|during\b)[\w’'-]+ ){{0,5}}?(?:{_TO_COME.pattern})")
_TOWARDS = regexp(r"\b(?:for|to|from|in) (?:(?:an?|the|his|her|its|their|this|next) )?(?:[\w’'-]+ ){0,3}?$")
_DURING = regexp(r"\b(?:at|after) (?:an?|the)\b")
#: "Rejected the plan for a bridge in a referendum on": it has been held.
_IN_CONTEST = regexp(r"\bin an? (?:[\w-]+ ){0,2}?(?:referendum|plebiscite|ballot|vote|poll|run-?off|election|by-election|final|match|game|race|bout|fight|friendly|auction|raid|ceremony) on (?:the )?(?:\w+day,? )?$")
_PLACE = regexp(r"\bto (?:the )?[A-Z\d]|\bto (?:\w+ (?:years|months|weeks)|hospital|prison|jail)|\bbirth to\b|to the polls\b")
_TO_FIGURE = regexp(r"\bto (?:[$€£]?\d|(?:a|an) (?:record|new))|\bbirth to\b|\bto (?:traffic|the public|visitors|passengers|shoppers|customers|pupils|trains|cars|ships|shipping|all)\b")


#: Verbs whose past looks like their present; news tells what happened.
_INVARIANT = words("burst beat cut hit put shut spread cost let quit hurt cast split shed bid broadcast forecast")
#: Past forms that taggers take for a present: "electric cars outsold petrol cars", "the board overrode the veto".
_PAST_FORM = regexp(
    r"(?:out|over|under|re|mis|with)(?:sold|bought|built|did|drew|fought|flew|gave|grew|held|laid|led|made|paid|ran|rode|rose|sat|saw|sent|shone|shot|spent|stood|swam|taught|threw|told|took|went|won|wore|wrote)"
)


@cache
def of_kind(kind: str) -> frozenset[str]:
    """The verb forms of a kind of `rules/terms/verb-kinds.tsv`."""
    return next(words(forms) for name, forms in _data.rows("terms/verb-kinds.tsv") if name == kind)


class Verb(NamedTuple):
    """A verb group: its time, its head word, and the words it is printed with."""

    time: Time
    word: Word
    span: Span
    finite: bool
    timetable: bool = False
    passive: bool = False


def groups(parse: Parse) -> list[Verb]:
    """The verb groups of a sentence in order."""
    out: list[Verb] = []
    i = 0
    all_words = parse.words
    while i < len(all_words):
        w = all_words[i]
        if w.tag not in ("MD", "VBD", "VBZ", "VBP", "VBN", "VBG", "VB") or (w.pos not in ("VERB", "AUX") and w.tag != "MD"):
            i += 1
            continue
        if (w.dep in ("amod", "compound") and w.tag in ("VBN", "VBG", "VB")) or hyphened(all_words, i) or doubled(all_words, i):
            i += 1
            continue
        end = _end(all_words, i)
        if set_up(all_words, i):
            out.append(Verb("past", w, w.span, False, passive=True))
            i = end
            continue
        out.append(_group(all_words[i:end], infinitive(all_words, i)))
        i = end
    return out


def _end(all_words: tuple[Word, ...], i: int) -> int:
    """Where the group that starts at `i` ends: auxiliaries, adverbs, "to", "going", "set" and the verb they lead to."""
    end = i + 1
    k = i + 1
    first = all_words[i]
    leads = first.pos == "AUX" or first.tag == "MD" or first.text.lower() in _INTENDS or first.text.lower() in _BE_NOW | _BE_THEN | _HAVE
    while leads and k < len(all_words) and k - i < 12:
        w = all_words[k]
        low = w.text.lower()
        if w.tag in ("RB", "RP") or low in ("n't", "n’t", "not", "able", "about", "also", "now", "only", "both", "all"):
            k += 1
            continue
        if low == "to" and k + 1 < len(all_words) and all_words[k + 1].tag in ("VB", "RB"):
            k += 1
            continue
        if (w.tag in ("VB", "VBN", "VBG") or low in _PLANNED or (w.tag == "JJ" and low in ("due", "set", "poised", "bound", "likely", "able"))):
            end = k + 1
            k += 1
            leads = w.pos == "AUX" or low in _PLANNED or low in ("be", "been", "being", "have", "able", "begin", "start")
            continue
        break
    return end


def _group(group: tuple[Word, ...], infinitive: bool) -> Verb:
    low = [w.text.lower() for w in group]
    first, last = group[0], group[-1]
    span = Span(first.span.start, last.span.end)
    to = "to" in low
    if infinitive and len(group) == 1 and low[0] in _INVARIANT:
        return Verb("open", last, span, False)  # "to help it regroup and shed jobs"
    passive = last.tag == "VBN" and any(x in _BE_NOW | _BE_THEN | {"be"} for x in low[:-1])
    planned = any(x in _PLANNED for x in low)
    tag = "VBD" if len(group) == 1 and not infinitive and _PAST_FORM.fullmatch(low[0]) else first.tag
    if first.tag == "MD":
        if low[0] in _WILL or low[0] == "can" or low[0] == "must":
            return Verb("open" if "have" in low[:-1] and not to else "future", last, span, True, passive=passive)
        return Verb("open", last, span, True)
    if tag in ("VBZ", "VBP") and low[0] not in _INVARIANT:
        if low[0] in _BE_NOW and len(group) > 1 and (planned or to):
            return Verb("future", last, span, True, passive=passive)
        if low[0] in _INTENDS and to and low[0] not in ("has", "have", "needs", "need"):
            return Verb("future", last, span, True)
        if low[0] in ("has", "have", "'ve", "’ve") and not to and len(group) > 1:
            return Verb("past", last, span, True)
        return Verb("present", last, span, True, low[0] in TIMETABLE and len(group) == 1, passive)
    if tag == "VBD":
        if to or planned:
            return Verb("open", last, span, True)
        return Verb("past", last, span, True, passive=passive or bool(len(group) > 1 and low[0] in _BE_THEN and last.tag == "VBN"))
    if low[0] in _INVARIANT and first.tag in ("VB", "VBP") and len(group) == 1 and not infinitive:
        return Verb("past", last, span, True)
    if first.tag == "VBN":
        return Verb("past", last, span, False, passive=True)
    if infinitive and low[0] == "be" and last.tag == "VBN":
        return Verb("future", last, span, False, passive=True)
    return Verb("open", last, span, False)


def before(parse: Parse, found: list[Verb], date: Span) -> Verb | None:
    """The nearest verb group before a date in its part of the sentence (colons and semicolons part it)."""
    near = [v for v in found if v.span.end <= date.start]
    if not near:
        return None
    verb = near[-1]
    for w in parse.words:
        if verb.span.end <= w.span.start < date.start and w.text in (";", ":"):
            return None
    return verb


def fronted(doc: Document, sentence: Span, date: Span) -> bool:
    """Whether only a preposition or an adverbial stands before a date: "On May 3 the ...", "Later this spring, on May 3, the ..."."""
    left = doc.text[sentence.start : date.start]
    return bool(
        re.fullmatch(
            r"[\"“‘(]?(?:(?:And|But|So|Then|Also|Instead|Meanwhile|However),? )?(?:(?:Later|Earlier) (?:this|that|in the) \w+, |(?:Next|This|Last) \w+, )?"
            r"(?:(?:[Oo]n|[Ii]n|[Cc]ome|[Bb]y|[Ff]rom|[Uu]ntil|[Ss]tarting(?: on)?|[Bb]eginning(?: on)?|[Aa]s of|[Ee]ffective|[Aa]t [\w:. ]{1,12} on|[Ll]ate on|[Ee]arly on|[Ee]arly in|[Ll]ate in|[Bb]ack in|[Ll]ater in|[Bb]y (?:early|late|mid)|[Ii]n (?:early|late|mid-?)|[Bb]y the (?:end|middle|start) of) )?(?:the )?(?:\w+day,? )?",
            left,
        )
    )


#: "On the evening of June 27".
_DAYTIME = regexp(r"\b(?:on|in) the (?:early |late )?(?:morning|afternoon|evening|night) of (?:\w+day,? )?(?:the )?$")


def preposition(doc: Document, x: TimeExpression, whole: TimeExpression) -> str:
    if _DAYTIME.search(doc.text, max(x.span.start - 40, 0), x.span.start):
        return "on"
    part = x.parts.get("preposition") or (whole.parts.get("preposition") if whole.items and whole.items[0].span == x.span else None)
    if part:
        return part.of(doc.text).lower()
    if re.search(r"\b(?:end|middle|start|beginning) of $", doc.text[max(x.span.start - 14, 0) : x.span.start]):
        return ""
    word = re.search(r"(\w+) (?:\w+day,? )?(?:the )?$", doc.text[max(x.span.start - 30, 0) : x.span.start])
    return word[1].lower() if word and word[1].lower() in ("on", "in", "of", "since", "from", "for", "to", "through", "as", "dated") else ""


#: What opens another main clause.
_NEXT_CLAUSE = regexp(r"(?:, (?:but|and|while|whereas|though|although|yet|so)|;) ")


def _clause(doc: Document, found: list[Verb], sentence: Span, date: Span) -> Span:
    """The last main clause that opens before a date and has its verb behind it ("will be down, but in the spring of 1986 there was"); else the sentence."""
    opens = [m.end() for m in _NEXT_CLAUSE.finditer(doc.text, sentence.start, date.start)]
    after = next((v for v in found if v.finite and v.span.start >= date.end), None)
    if not opens or after is None or re.search(r",(?! [A-Z][\w’-]+,)|;", doc.text[date.end : after.span.start].removeprefix(",")):
        return sentence
    return Span(opens[-1], sentence.end)


#: What is seen to do something.
_OBJECT = regexp(r" (?!that\b|how\b|when\b|what\b)(?:[\w’'-]+ ){1,5}")


def governing(doc: Document, x: TimeExpression, whole: TimeExpression) -> tuple[Verb, bool] | None:
    """The verb that a date goes with, and whether the date stands before it; None where the order of words does not say."""
    sentence = doc.sentence_at(x.span.start)
    parse = doc.parse(sentence)
    if parse is None:
        return None
    found, quoted = groups(parse), doc.in_quotation(x.span)
    if fronted(doc, sentence, whole.span) or fronted(doc, _clause(doc, found, sentence, whole.span), whole.span):
        if re.match(r",? (?:when|while|as|if|after|before|once|where)\b", doc.text[whole.span.end : sentence.end]):
            return None
        after = next((v for v in found if v.span.start >= whole.span.end and v.finite), None)
        if after is None or (doc.in_quotation(after.span) and not quoted) or re.search(r"[;:“”\"]", doc.text[whole.span.end : after.span.start]):
            return None
        return after, True
    nearest = before(parse, found, x.span)
    opens = aside(doc, sentence.start, whole.span.start)
    if nearest and opens is not None and nearest.span.start > opens and (main := [v for v in found if v.span.end <= opens]) and main[-1].finite and main[-1].time != "present":
        nearest = main[-1]  # "will sentence Ivo Brod, who drove the car, on April 25"
    if nearest is None or (doc.in_quotation(nearest.span) and not quoted):
        return None
    behind = next((v for v in found if v.finite and v.span.start >= whole.span.end), None)
    if behind and doc.text[whole.span.end : behind.span.start] == ", " and _APPOSED_DAY.fullmatch(doc.text, nearest.span.end, whole.span.start):
        return behind, True  # "lasted two hours and the third, on May 13, is to go on"
    seen = next((v for v in reversed(found) if v.span.end <= nearest.span.start), None) if nearest.word.tag in ("VB", "VBP") else None
    if seen and seen.word.text.lower() in of_kind("perceiving") and _OBJECT.fullmatch(doc.text, seen.span.end, nearest.span.start):
        nearest = seen  # "saw the same sides meet in 2005"
    if nearest.time == "open" and not nearest.finite and nearest.word.tag == "VB":
        # "will meet to vote on it on May 3": the purpose lies at the time of its verb.
        earlier = [v for v in found if v.span.end <= nearest.span.start]
        if earlier and earlier[-1].time == "future" and nearest.span.start - earlier[-1].span.end < 40:
            nearest = earlier[-1]
    if nearest.time == "future" and not nearest.finite:
        finite = [v for v in found if v.span.end <= nearest.span.start and v.finite]
        if finite and finite[-1].time == "past":
            nearest = nearest._replace(time="open")  # "needed to be changed"
    return nearest, False


#: A clause that has not happened yet: "if the parties have not agreed by", "when Portuguese rule ended in 1999" of what will be.
_CONDITION = regexp(r"\b(?:if|unless|until|once(?! (?:owned|used|worn|played|held|run|known|described|called|considered|belonging|belonged|home|part|one|an?|the|his|her)\b)|whether|provided)\b[^,;]*$|\b(?:will|would|shall)\b[^;]*\b(?:when|after|before|as soon as)\b[^,;]*$", re.IGNORECASE)


def is_main(doc: Document, verb: Verb) -> bool:
    """Whether a participle is the verb of its sentence, taken for one of a noun: "the score sold for $3 million", "its last mine closed in 2027, and"."""
    sentence = doc.sentence_at(verb.span.start)
    parse = doc.parse(sentence)
    if parse and verb.word.dep == "ROOT" and any(w.dep == "nsubj" and w.span.end < verb.span.start and parse.words[w.head] == verb.word for w in parse.words):
        return True
    others = [v for v in groups(parse) if v.finite] if parse else []
    return verb.word.tag == "VBN" and all(re.search(r"\b(?:who|which|that|whom)(?: \w+ly)? $", doc.text[sentence.start : v.span.start]) for v in others if v.span.end != verb.span.end)


#: A relative clause, which a comma closes.
_IN_CLAUSE = regexp(r"\b(?:where|who|which|that|whose) [^,;]*$")


#: Plans that have no day of their own: "approved the budget on March 17".
_DAYLESS = regexp(r" (?:the|an?|its|his|her|their|[A-Z][\w’'-]+[’']s) (?:[\w’'-]+ ){0,3}?(?:budgets?|plans?|deal|contract|bid|lease|permit|merger|takeover|guidance|outlook|targets?|cuts)(?: of [\w ]{2,30})? (?:on )?(?:\w+day,? )?")
#: Between "won" and its day: the contest itself, and where it was.
_CONTEST = regexp(rf" (?:the|an?|his|her|its|their|[A-Z][\w’'-]+[’']s) (?:[\w’'-]+ ){{0,4}}?{_TO_COME.pattern}(?: (?:in|at|of|against|over|by) [^,;]{{2,50}})? (?:on )?(?:the )?(?:\w+day,? )?$")


#: The same of a contest that no word tells: "won a European Cup slalom in Oslo on".
_WHATEVER_WON = regexp(r" (?:the|an?|his|her|its|their|[A-Z][\w’'-]+[’']s) (?:[\w’'-]+ ){1,6}?(?:(?:in|at|on|near) (?:the )?[A-Z][\w’.-]*(?: [A-Z][\w’.-]*){0,3} )?on (?:the )?(?:\w+day,? )?$")
#: What is won and lies ahead.
_PRIZE = regexp(r"\b(?:rights?|place|seat|tickets?|spot|berth|to|for|contract|deal|bid|leave|permission|permit|trip|date|approval|auction|delay)\b")


def dayless(gap: str) -> bool:
    """Whether the object before a day has none of its own: "approved the budget on"."""
    return _DAYLESS.fullmatch(gap) is not None


def contested(head: str, gap: str) -> bool:
    """Whether a verb tells of a contest that has been ("won the tournament in Rome on"), its day behind `gap`."""
    return head in of_kind("contesting") and (_CONTEST.match(gap) is not None or (head in ("won", "lost") and _WHATEVER_WON.match(gap) is not None)) and not _PRIZE.search(gap)


#: "Drew a large crowd to a rally on": those who came have been there.
_CROWD = regexp(r" (?:(?:an?|its|his|her|their|about|some|more than|almost|nearly|around|over|up to|only|just|at least) )*(?:[\w,-]+ (?:of )?){0,3}?(?:crowds?|thousands|hundreds|dozens|scores|people|fans|spectators|visitors|protesters|demonstrators|supporters|worshippers|mourners|pilgrims|guests|audiences?|voters|marchers|boos|cheers|applause|laughter|jeers)\b", re.IGNORECASE)


def attracted(head: str, gap: str) -> bool:
    """Whether "drew" tells of those who came, its day behind `gap`."""
    return head in ("drew", "attracted", "packed", "brought", "pulled") and _CROWD.match(gap) is not None


#: "Struck near Ica, Peru, at 4:12 a.m. on": the hour of the day behind it.
_AT_AN_HOUR = regexp(r",? (?:at|around|about|just (?:after|before)|shortly (?:after|before)|before|after) (?:\d{1,2}(?:[:.]\d\d)? ?(?:[ap]\.?m\b\.?)?|midnight|noon|dawn|dusk)(?: local time)?(?=,? on )")
_VOTED = regexp(r" (?:down|out|through)\b|(?: \w+ly| \d+ ?(?:[-–]|to) ?\d+| by \d+(?: votes)? to \d+| on (?:the|an?|its|his|her|their) (?:[\w’-]+ ){0,2}[\w’-]+)? (?:against \w+ing [^,;.]{2,40}? )?on (?:\w+day,? )?$| (?:\d+ ?[-–] ?\d+|\w+ly) on \w+day, ")


def decided(head: str, gap: str) -> bool:
    """Whether "voted" tells of the vote itself ("voted 7-2 on"), its day behind `gap`."""
    return head == "voted" and _VOTED.match(gap) is not None


#: Right behind a verb, the contest or the occasion at which it was done.
_MET_AT = regexp(rf" (?:in|at|during) (?:the|an?|its|his|her|their) (?:[\w’'-]+ ){{0,3}}?{_TO_COME.pattern}(?: (?:in|at|of|against) [^,;]{{2,40}}?)? (?:on )?(?:the )?(?:\w+day,? )?")


def _told_aside(doc: Document, verb: Verb, x: TimeExpression) -> bool:
    """Whether a participle with its day is told of what the next verb tells as past: "the results, announced on June 24, drew"; "in a letter sent on June 24, he"."""
    sentence = doc.sentence_at(x.span.start)
    parse = doc.parse(sentence)
    after = next((v for v in groups(parse) if v.finite and v.span.start > x.span.end), None) if parse and doc.text.startswith(",", x.span.end) else None
    opens = doc.text.endswith(", ", sentence.start, verb.span.start) or _IN_A_LETTER.fullmatch(doc.text, sentence.start, verb.span.start)
    return after is not None and bool(opens) and after.time == "past" and after.word.text.lower() not in _PLANS and verb.word.tag == "VBN"


#: "In a statement", "according to a report".
_IN_A_LETTER = regexp(r"(?:In|At|According to|During|Under) (?:an?|the|his|her|its|their) (?:[\w’-]+ ){1,4}", re.IGNORECASE)


def looks_back(doc: Document, x: TimeExpression, whole: TimeExpression) -> Span | None:
    """The verb in the past at whose time a date lies; None where the date may be that of a plan, an object to come, or another verb."""
    found = governing(doc, x, whole)
    if found is None:
        return None
    verb, ahead = found
    head = verb.word.text.lower()
    if head in ("said", "told", "added", "announced") and doc.text[verb.span.end : x.span.start] in (" ", " on ") and doc.text.startswith(" that ", x.span.end):
        return verb.span  # "said on July 8 that"
    loose = not verb.finite and not is_main(doc, verb) and (head not in _HELD or (x.year is None and x.weekday is None)) and not _told_aside(doc, verb, x)
    if verb.time != "past" or loose:
        return None
    if ahead:
        return None if head in _STATES else verb.span
    if _CONDITION.search(doc.text, doc.sentence_at(x.span.start).start, verb.span.start):
        return None
    opens = aside(doc, verb.span.end, x.span.start)
    gap = _AT_AN_HOUR.sub("", doc.text[verb.span.end : x.span.start]) if opens is None else doc.text[verb.span.end : opens] + " on "
    gap = _THOUSANDS.sub("", gap)  # "sold for 18,000 guineas": no clause is closed there
    if _IN_CLAUSE.search(doc.text, doc.sentence_at(x.span.start).start, verb.span.start) and re.search(r",(?! [A-Z])", gap):
        return None  # "will be held in the village where he grew up, on Sunday"
    if not verb.finite and gap.startswith(","):
        return None  # "one for every ten shares held, between March 9 and 30": the day is the main verb's
    there = doc.text.startswith(("There was ", "There were "), doc.sentence_at(x.span.start).start)
    if head in _PLANS and not there and not decided(head, gap):
        return None
    if re.match(r"(?:has|have|['’]ve)\b", verb.span.of(doc.text), re.IGNORECASE):
        return None  # what has happened has no day: the date is the noun's
    if re.search(r"\b(?:\w+able|due|effective|valid|eligible|ready) (?:(?:on|in|from|by) )?$", gap):
        return None  # "approved a dividend payable on July 16"
    if len(gap) > 110 or _PARTED.search(gap):
        return None
    coming = bool(_TO_COME.search(gap)) and not contested(head, gap) and not attracted(head, gap) and not (x.kind == "date" and dayless(gap))
    if coming and head not in _MAY_PLAN and not verb.passive and _MET_AT.fullmatch(gap):
        return verb.span  # "met in the final on"
    if coming and (head in _MAY_PLAN or not _IN_CONTEST.search(gap)) and (head in _MAY_PLAN or _FOR.search(gap) or (head not in _HELD and _TOWARDS.search(gap) and not _DURING.search(gap))):
        return None
    if re.search(r"\bto\b", gap) and not _TO_FIGURE.search(gap) and not attracted(head, gap) and (head not in _MOTION or not _PLACE.search(gap)):
        return None
    if re.search(r",(?! [A-Z])", gap.rstrip(" ,on").rstrip()) and not re.search(r", on $|, $", gap):
        return None
    return verb.span


#: The comma of a figure.
_THOUSANDS = regexp(r"(?<=\d),(?=\d)")


#: "And the last, her parents, in", "and his uncle’s on": what may be a subject without its verb.
_NEW_SUBJECT = regexp(r"[^.;]*?[ ,] ?(?:and|but|while) ((?:the|an?|his|her|its|their|another|[A-Z][\w’'-]+)(?: [\w’'-]+){0,4}(?:, [^,;.]{2,50},)?|again) (?:in|on|at) (?:the )?")


_APPOSED_DAY = regexp(r"[^.;]*?[ ,] ?(?:and|but|while) (?:the|an?|his|her|its|their|another|[A-Z][\w’'-]+)(?: [\w’'-]+){0,4}, (?:(?:in|on|at) (?:the )?)?")


def shares_verb(doc: Document, a: Span, b: Span) -> bool:
    """Whether the second of two dates has its own subject and the verb of the first: "the first came back in 1997 and the last, her parents, in 2001", "sold in 1997 and again in 2004"."""
    gap = _NEW_SUBJECT.fullmatch(doc.text, a.end, b.start)
    parse = doc.parse(doc.sentence_at(a.start)) if gap else None
    if parse is None or gap is None:
        return False
    found = groups(parse)  # "the trial on May 3 and the appeal on June 9 were": no verb before the first
    return (not found or any(v.span.end <= a.start for v in found)) and not any(gap.start(1) <= v.span.start < gap.end(1) for v in found)
