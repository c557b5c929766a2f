"""Claims that a person holds an office: "French President X", "X, the president of Y", "Y's president, X", "X is the president of Y"."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from newslint.checks import _deeds
from newslint.checks.facts._bodies import BODIES, OWNER, bodies, last_body, taken_up, two_blocks
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Words of copy to titles of the knowledge, and the body that goes without saying ("" for none).
_TITLES: dict[str, tuple[str, str]] = {
    r"vice[- ]president": ("vice president", "United States"),
    r"president": ("president", ""),
    r"head of state": ("president", ""),
    r"prime minister": ("prime minister", ""),
    r"(?-i:PM)": ("prime minister", ""),
    r"premier": ("prime minister", ""),
    r"taoiseach": ("taoiseach", "Ireland"),
    r"chancellor of the exchequer": ("chancellor of the exchequer", "United Kingdom"),
    r"chancellor": ("chancellor", ""),
    r"secretary of state": ("secretary of state", "United States"),
    r"(?:defense secretary|secretary of defen[cs]e|pentagon chief)": ("defence secretary", "United States"),
    r"defence secretary": ("defence secretary", "United Kingdom"),
    r"foreign minister": ("minister for foreign affairs", ""),
    r"finance minister": ("minister of finance", ""),
    r"interior minister": ("interior minister", ""),
    r"defen[cs]e minister": ("minister of defence", ""),
    r"(?:treasury secretary|secretary of the treasury)": ("treasury secretary", "United States"),
    r"(?:homeland security secretary|secretary of homeland security)": ("homeland security secretary", "United States"),
    r"attorney general": ("attorney general", "United States"),
    r"(?:house speaker|speaker of the house(?: of representatives)?)": ("house speaker", "United States"),
    r"senate majority leader": ("senate majority leader", "United States"),
    r"national security advis[eo]r": ("national security adviser", "United States"),
    r"(?:fbi|f\.b\.i\.) director": ("FBI director", "United States"),
    r"(?:cia|c\.i\.a\.) director": ("CIA director", "United States"),
    r"chief justice": ("chief justice", "United States"),
    r"(?:health and human services secretary|secretary of health and human services)": ("health and human services secretary", "United States"),
    r"(?:transportation|labor|commerce|energy|education|interior) secretary": ("", "United States"),
    r"health secretary": ("health secretary", "United Kingdom"),
    r"foreign secretary": ("foreign secretary", "United Kingdom"),
    r"home secretary": ("home secretary", "United Kingdom"),
    r"archbishop of canterbury": ("archbishop of canterbury", "Church of England"),
    r"first minister": ("first minister", ""),
    r"(?:governor|gov\.)": ("governor", ""),
    r"mayor": ("mayor", ""),
    r"secretary[- ]general": ("secretary-general", ""),
    r"executive director": ("executive director", ""),
    r"director[- ]general": ("director-general", ""),
    r"managing director": ("managing director", ""),
    r"(?:chairman|chairwoman|chair)": ("chair", ""),
    r"foreign policy chief": ("foreign policy chief", "European Union"),
    r"(?:chief executive(?: officer)?|ceo)": ("chief executive", ""),
    r"administrator": ("administrator", ""),
    r"commissioner": ("commissioner", ""),
    r"(?:chief )?prosecutor": ("prosecutor", ""),
    r"(?:high commissioner for human rights|(?:human )?rights chief)": ("high commissioner for human rights", ""),
    r"(?:humanitarian|aid|relief) chief": ("humanitarian chief", ""),
    r"(?:manager|(?:head )?coach)": ("manager", ""),
    r"(?:chief|head|boss)": ("chief", ""),
    r"(?:king|queen|emperor|empress|monarch)": ("monarch", ""),
    r"pope": ("pope", "Roman Catholic Church"),
    r"(?:soviet|kremlin)\s+leader": ("leader", "Soviet Union"),
    r"leader": ("leader", ""),
    r"high commissioner for refugees": ("high commissioner for refugees", "United Nations"),
}
_LONGEST = sorted(_TITLES, key=len, reverse=True)
_TITLE = "|".join(_LONGEST)
_BODY = r"(?:the\s+)?(?P<of>[A-Z][\w.’'-]*(?:\s+(?:of\s+(?:the\s+)?)?[A-Z][\w.’'-]*){0,4})"
#: After a name: ", the [British] prime minister,", ", who is the president of France,", " is the president of China".
_AFTER = regexp(
    rf"(?P<joint>,?\s+as\s+|\s+(?:was|is|has\s+been)\s+(?:(?:sworn\s+in|inaugurated)(?:\s+on\s+\w+day)?\s+)as\s+|,\s+who\s+as\s+|\s+was\s+(?:still\s+)?|,\s+(?:then\s+)?(?:who\s+(?:is|has\s+been)\s+(?:also\s+)?)?|\s+(?:is|remains)\s+(?:(?:still|now|currently)\s+)?|\s+\()(?:(?:the|its)\s+(?P<its>bank|central\s+bank|fund|alliance|lender|agency|commission|organi[sz]ation|watchdog|city|town|capital)['’]s\s+|(?P<body>its\s+)(?!then\b)|(?P<land>the\s+(?:country|nation|kingdom|republic)['’]s\s+)|(?P<firm>the\s+(?:[a-z-]+\s+){{0,2}}(?:company|firm|group|airline|carrier|retailer|lender|giant|manufacturer|chain|brand|[a-z]+maker)['’]s\s+)|the\s+|its\s+|their\s+)?(?:(?:current|incumbent|sitting|serving)\s+)?(?P<lead>(?:[A-Z][\w.’'-]*\s+(?:of\s+(?:the\s+)?(?=[A-Z]))?){{0,4}})"
    rf"(?P<title>(?i:{_TITLE}))(?:\s+of\s+{_BODY})?(?P<next>\s*(?:[,.;:)—–”\"]|$)|\s+(?:and|said|says|who|whose|since|on|at\s+the\s+time)\b)"
)
#: After "Prime Minister Manmohan Singh": " of India".
_NAME_OF = regexp(rf"\s+of\s+{_BODY}")
#: ", who heads the agency", ", who leads NATO".
_HEADS = regexp(
    rf"(?P<joint>,\s+who\s+(?:(?:now|currently|also)\s+)?)(?P<title>heads|leads|runs|chairs|has\s+(?:headed|led|run|chaired))\s+(?:(?:the|its)\s+(?:[a-z-]+\s+){{0,2}}?(?P<its>bank|central\s+bank|fund|alliance|lender|agency|commission|organi[sz]ation|watchdog)|{_BODY})(?P<next>\s*(?:[,.;:)—–”\"]|$)|\s+(?:and|since)\b)"
)
#: "and his Kenyan counterpart, Mwai Kibaki".
_COUNTERPART = regexp(r"\b(?:his|her|its|their|the)\s+(?P<of>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)\s+(?:counterpart|(?:opposite\s+number)),?\s+$")
NATIONAL_HEADS = ("president", "prime minister", "chancellor", "taoiseach", "premier", "king", "monarch", "emperor", "queen", "supreme leader", "state counsellor")
_NOT_NOW = regexp(
    r"\b(?:former|formerly|then|ex|late|acting|deputy|interim|caretaker|club|company(?!['’]s)|incoming|outgoing|future|(?-i:next|new|old|last|first)|lieutenant|university|ousted|deposed|exiled|emeritus"
    r"|would-be|onetime|one-time|previous|longtime|self-declared|self-styled|assistant|shadow|elect|union|board|association|society|school|college|bank"
    r"|party|group|district|state|county|city|town|local|army|police|fire|staff|campaign|honorary|junior|wartime|two-time|three-time|back\s+as)[-\s]*(?:[\w.’'-]+\s+)?$",
    re.IGNORECASE,
)


class Claim(NamedTuple):
    """`mention` is said to hold `title` of one of the bodies `of` (none: the title alone tells); `span` covers both."""

    mention: Any
    title: str
    of: frozenset[str]
    span: Span
    #: The whole of what the words said of the body; "" where nothing is.
    said: str
    #: The bare rank before the name, as of a former holder in the United States.
    bare: bool
    #: Where the words stand in their sentence: "before", "after" or "is".
    form: str
    start: int


@lru_cache(maxsize=256)
def canonical(title: str) -> tuple[str, str]:
    """The knowledge's title for words of copy, and the body that goes without saying."""
    words = " ".join(title.split())
    title, of = next(v for k in _LONGEST if re.fullmatch(k, words, re.IGNORECASE) for v in [_TITLES[k]])
    return title or words.lower(), of


def _lead(doc: Document, words: str, title: str) -> tuple[frozenset[str], str] | None:
    """The body that the words before a title name, and those words; None for a body that is not known."""
    # A comma parts the title from another phrase.
    tokens = words[words.rfind(", ") + 1 :].split() if ", " in words else words.split()
    for n in range(min(5, len(tokens)), 0, -1):
        tail = " ".join(tokens[-n:])
        if tail[0].isupper() and (of := bodies(doc, tail, title)):
            return of, tail
    if tokens and tokens[-1][0].isupper() and tokens[-1] not in ("The", "Its", "Their", "His", "Her") and not tokens[-1].endswith(","):
        # "Harvard President": another body; a capital that opens a sentence, a weekday or a verb is none.
        if len(tokens) == 1 and doc.knowledge.is_word(tokens[-1].lower()):
            return frozenset(), ""
        return None
    return frozenset(), ""


def find(doc: Document) -> Iterator[Claim]:
    """The claims of a text."""
    text = doc.text
    for m in doc.names.mentions:
        if m.kind not in ("person", "unknown"):
            continue
        yield from _before(doc, m)
        if not m.possessive:
            yield from _after(doc, text, m)


def _end(text: str, m: Any) -> int:
    """Where a name ends, with its numeral or "Jr."."""
    more = _NUMERAL.match(text, m.span.end)
    return more.end() if more else int(m.span.end)


_NUMERAL = regexp(r"\s(?:[IVX]+\b|[JS]r\.)")
_NAMED_FOR = regexp(r"\s([a-z]+)")
#: "then-Foreign Minister X", "then the British foreign secretary".
_THEN = regexp(r"\b[Tt]hen[\s-](?:the\s+|[A-Z][\w.’'-]+\s+)?$")
_PHRASE = regexp(r"(?:\s[-–—]|[:;])\s+(?=[A-Z])")


def _before(doc: Document, m: Any) -> Iterator[Claim]:
    text = doc.text
    sentence = doc.sentence_at(m.span.start)
    floor = max(sentence.start, m.span.start - 110)
    # "CAPE TOWN - South African President", "Photo: President": another phrase.
    floor = max((floor + d.end() for d in _PHRASE.finditer(text[floor : m.span.start - 1])), default=floor)
    found = _search(text[floor : m.span.start])
    papal = False
    if found is None:
        yield from _counterpart(doc, m, floor)
        yield from _led(doc, m, floor)
        # "Pope Benedict XVI", "Queen Elizabeth II": the rank may stand in the name.
        head = re.match(r"(?i:(pope|queen|king|emperor))\s+(?=[A-Z])", m.text)
        if not head:
            return
        papal = True
        title, default = canonical(head[1])
        yield Claim(m, title, frozenset({default} - {""}), m.span, "", False, "before", m.span.start)
        return
    start, said_title, of_text, comma = found
    if canonical(said_title)[0] == "monarch" and (named := _NAMED_FOR.match(text, _end(text, m))) and named[1] in _deeds.words("honour of"):
        return  # "King Hussein airport"
    start += floor
    ahead = text[floor:start]
    title, default = canonical(said_title)
    body = next((t for n in (3, 2, 1) if (t := " ".join(ahead.split()[-n:])) and t[0].isupper() and ahead.endswith(" ") and OWNER.sub("", t).replace(".", "").lower() in BODIES), "")
    taken = _BODY_WORD.search(ahead)
    if taken and not of_text:
        of = taken_up(doc, start, taken["its"])
        if of and not comma:
            yield Claim(m, title, of, Span(start - len(taken.group()), m.span.end), taken["its"], False, "before", start)
        return
    if comma and not of_text and (owner := _OF_THE.search(ahead)):
        if of := taken_up(doc, start, owner["its"]):
            yield Claim(m, title, of, Span(start - len(owner.group()), m.span.end), owner["its"], False, "before", start)
        return
    if comma and not of_text and (whose := _WHOSE.search(ahead)):
        if of := next((b for n in (4, 3, 2, 1) if (b := bodies(doc, " ".join(whose["of"].split()[-n:]), title))), frozenset()):
            yield Claim(m, title, of, Span(start - len(whose.group()), m.span.end), whose["of"], False, "before", start)
        return
    then = _THEN.search(ahead)
    if then:
        ahead = ahead[: then.start()]
    if title.startswith("secretary") and re.search(r"\bunder[\s-]$", ahead, re.IGNORECASE):
        return
    if _NOT_NOW.search(ahead[: len(ahead.rstrip()) - len(body)] if body else ahead) or ahead.endswith("-") or text[m.span.start - 1] == "-":
        return
    if of_text:
        of, said = bodies(doc, of_text, title), of_text
        if not of:
            return
    else:
        known = _lead(doc, ahead[-60:], title)
        if known is None:
            return
        of, said = known
        if said and _NOT_NOW.search(ahead[: ahead.rfind(said)]):
            return
    if comma and not of and not re.search(r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|country’s|country's)\s+$|\b[Tt]he\s+[\w’'-]+\s+$", ahead):
        return
    if comma and not re.match(r"['’]?\s*[,.;:)—–]|\s*$|\s-", text[_end(text, m) : _end(text, m) + 2]):
        return
    if comma and said_title[0].isupper() and not of and not default and title != "chancellor":
        return
    span_start = text.rfind(said, floor, start) if said and not of_text else start
    end = _end(text, m)
    if not said and (after := _NAME_OF.match(text, end)):
        # "Prime Minister Manmohan Singh of India".
        of = next((b for n in (4, 3, 2, 1) if (b := bodies(doc, " ".join(after["of"].split()[:n]), title))), frozenset())
        if not of:
            return
        said = after["of"]
    if not of and default:
        of = frozenset({default})
    if papal:
        span_start = m.span.start
    at_the_time = then or "at the time," in text[start : m.span.start] or re.search(r"\d was $", text[start : m.span.start])
    yield Claim(m, title, of, Span(span_start, end), said, not said and not comma, "then" if at_the_time else "before", span_start)


@lru_cache(maxsize=512)
def _search(ahead: str) -> tuple[int, str, str, bool] | None:
    """Where in the words before a name its title begins, and its parts."""
    low = ahead.lower()
    if not any(w in low for w in _HINTS):
        return None
    m = _TAIL.search(ahead)
    if not m:
        return None
    return m.start("title"), m["title"], m["of"] or "", bool(m["comma"])


_HINTS = (
    "president", "minister", "pm ", "pm,", "premier", "chancellor", "secretary", "speaker", "gov", "general", "mayor", "director", "chair", "chief", "pope", "king", "queen",
    "emperor", "taoiseach", "administrator", "commissioner", "prosecutor", "manager", "coach", "leader", "head", "boss", "advis", "archbishop", "executive", "ceo",
)  # fmt: skip
_TAIL = regexp(
    rf"(?:(?<![\w-])|(?<=\b[Tt]hen-))(?P<title>(?i:{_TITLE}))(?:\s+of\s+(?:the\s+)?(?P<of>[A-Z][\w.’'-]*(?:\s+(?:of\s+(?:the\s+)?)?[A-Z][\w.’'-]*){{0,3}}))?(?:\s+of\s+the\s+(?:republic|country|union|nation))?(?P<then>\s+at\s+the\s+time(?=,)|\s+in\s+(?:19|20)\d\d(?=\s+was))?(?P<comma>,|\swas(?<=\d\swas)|\s(?:is|remains)|\s[–—-])?\s+(?:(?:Mr|Mrs|Ms|Dr|Gen|Lt\. Gen|Maj\. Gen|Col|Sen|Rep|Gov|Adm)\.?\s+|General\s+|Sir\s+|Dame\s+|Lord\s+|Baroness\s+)?$"
)


#: "Microsoft, whose chief executive is X".
_WHOSE = regexp(r"\b(?P<of>[A-Z][\w.&-]*(?:\s(?:of\s(?:the\s)?)?[A-Z][\w.-]*){0,4}),\swhose\s(?:(?:[a-z-]+\s){0,3}?and\s)?$")
#: "The IMF, led by X", "Japan's cabinet, headed by X".
_LED = regexp(rf"\b{_BODY}(?P<gov>(?:['’]s)?\s(?:[a-z-]+\s){{0,2}}?(?:government|cabinet|coalition|administration))?,?\s(?:which\sis\s)?(?:now\s)?(?:led|headed|run|chaired)\sby\s$")
#: "The bank’s president, X", "the city’s mayor, X".
_OF_THE = regexp(r"\b[Tt]he\s+(?P<its>bank|central\s+bank|fund|alliance|lender|agency|commission|organi[sz]ation|watchdog|city|town|capital)['’]s\s+$")
_BODY_WORD = regexp(r"(?<![A-Z] )\b(?P<its>bank|fund|alliance|agency|commission)\s$")


_WEEKDAY = regexp(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?!s)")
#: "when Helmut Kohl was chancellor".
_WHEN = regexp(r"\b(?:when|while|[Ww]ith)\s+$")
_SIGNED_BY = regexp(r"\b(?:signed|co-signed|countersigned|issued) by (?:[A-Z][a-z]+\.? )?$")


def _heading(doc: Document, m: Any, end: int, window: str) -> Iterator[Claim]:
    """ "Margaret Chan, who heads the agency"."""
    h = _HEADS.match(window)
    if not h:
        return
    of = taken_up(doc, m.span.start, h["its"]) if h["its"] else bodies(doc, h["of"])
    if of and not any(p.kind == "country" for name in of for p in doc.knowledge.places(name)):
        yield Claim(m, "chief", of, Span(m.span.start, end + len(window[: h.start("next")])), h["its"] or h["of"], False, "after", m.span.start)


def _led(doc: Document, m: Any, floor: int) -> Iterator[Claim]:
    """ "The IMF, led by X": the office of the body that the person ever had; of a country's government, that of its head."""
    found = _LED.search(doc.text, floor, m.span.start)
    day = doc.metadata.date
    if not found or day is None:
        return
    of = bodies(doc, found["of"])
    land = any(p.kind == "country" for name in of for p in doc.knowledge.places(name))
    held = [o for p in doc.knowledge.people(m.text) for o in p.offices if o.of in of and o.start and (not land or o.title in NATIONAL_HEADS)]
    if held and land == bool(found["gov"]):
        nearest = min(held, key=lambda o: min(abs((day - w.low).days) for w in (o.start, o.end) if w))
        yield Claim(m, nearest.title, of, Span(found.start(), m.span.end), found["of"], False, "after", found.start())


def _counterpart(doc: Document, m: Any, floor: int) -> Iterator[Claim]:
    """ "His Kenyan counterpart, Mwai Kibaki": whoever heads the country where the one named before heads his."""
    c = _COUNTERPART.search(doc.text, floor, m.span.start)
    sentence = doc.sentence_at(m.span.start)
    day = doc.metadata.date
    if not c or day is None:
        return
    ranks = list(_RANK.finditer(doc.text, sentence.start, c.start()))
    if ranks and _UNDER.search(doc.text, sentence.start, ranks[0].start()):
        return  # "Russian Deputy Foreign Minister Ryabkov and his Iranian counterpart"
    of = bodies(doc, c["of"])
    first = canonical(ranks[0]["title"])[0] if ranks else _rank_of(doc, Span(sentence.start, c.start()), day)
    if not first:
        return
    kinds = NATIONAL_HEADS if first in NATIONAL_HEADS else (first, {"secretary of state": "minister for foreign affairs", "foreign secretary": "minister for foreign affairs", "defence secretary": "minister of defence", "treasury secretary": "minister of finance"}.get(first, first))
    held = [o for p in doc.knowledge.people(m.text) for o in p.offices if o.of in of and o.title in kinds and o.start]
    # The office of the day, if any is; else the one that was nearest to it. A president's is the president's, for one who was it at another time.
    now = [o for o in held if o.start and o.start.low <= day and (o.end is None or day <= o.end.high)]
    same = [o for o in held if o.title == first == "president"]
    if held and (not now or (same and all(o.title != first for o in now))):
        nearest = min(same or held, key=lambda o: min(abs((day - w.low).days) for w in (o.start, o.end) if w))
        yield Claim(m, nearest.title, of, Span(c.start("of"), m.span.end), c["of"], False, "before", c.start("of"))


def _rank_of(doc: Document, where: Span, day: dt.date) -> str:
    """The highest office on a day of the last person whom some words name: "Angela Merkel and her French counterpart"."""
    named = [n for n in doc.names.mentions if n.kind == "person" and " " in n.text and where.start <= n.span.start < where.end]
    held = [o for p in doc.knowledge.people(named[-1].text) for o in p.offices] if named else []
    return next((o.title for o in held if o.title in NATIONAL_HEADS and o.start and o.start.low <= day and (o.end is None or day <= o.end.high)), "")


_RANK = regexp(rf"\b(?P<title>(?i:{_TITLE}))\b")
_UNDER = regexp(r"\b(?:deputy|vice|assistant|acting|under|first deputy)[ -]$", re.IGNORECASE)


#: "X, 61, the French president".
_AGED = regexp(r",\s\d{2}(?=,\s)")


def _after(doc: Document, text: str, m: Any) -> Iterator[Claim]:
    end = _end(text, m)
    if text[end : end + 1] not in (",", " "):
        return
    if aged := _AGED.match(text, end):
        end = aged.end()
    window = text[end : min(end + 140, max(doc.sentence_at(m.span.start).end, end))]
    low = window.lower()
    if not any(w in low for w in _HINTS):
        return
    a = _AFTER.match(window)
    if not a:
        yield from _heading(doc, m, end, window)
        return
    joint = a["joint"].strip(" ,(")
    if joint.endswith(" as") and joint.startswith(("was", "is", "has")):
        if not _WEEKDAY.search(text, end, doc.sentence_at(m.span.start).end):
            return
        joint = "sworn"
    if joint.startswith("was") and not _WHEN.search(text[max(m.span.start - 10, 0) : m.span.start]):
        return
    aside = joint == "as" and a["joint"].startswith(",")
    if joint == "as" and not aside and not _SIGNED_BY.search(text[max(m.span.start - 30, 0) : m.span.start]):
        return
    title, default = canonical(a["title"])
    of: frozenset[str] = frozenset()
    said = ""
    if a["of"]:
        of, said = bodies(doc, a["of"], title), a["of"]
        if not of:
            return
    elif a["its"]:
        of, said = taken_up(doc, m.span.start, a["its"]), a["its"]
        if not of:
            return
    elif a["body"] and (of := last_body(doc, m.span.start)):
        said = "its"
    elif a["lead"]:
        of, said = bodies(doc, a["lead"], title), a["lead"].strip()
        if not of:
            return
    else:
        # ", the president," is anybody's without a body, unless the title has but one.
        if not a["land"] and not (title == "chief executive" and (a["firm"] or " the " in window[: a.end("title")])) and title in ("chief", "chair", "governor", "monarch", "chief executive", "vice president"):
            return
        of = _named_land(doc, m, title) if title == "president" and not a["land"] else frozenset({default} - {""})
        if title == "president" and not a["land"] and not of:
            return
    if not of and default:
        of = frozenset({default})
    form = "is" if joint.startswith(("is", "remains")) else "then" if aside or joint.startswith(("then", "was")) or a["next"].endswith("time") else "after"
    yield Claim(m, title, of, Span(m.span.start, end + len(window[: a.start("next")].rstrip(" ."))), said, False, form, m.span.start)


def _named_land(doc: Document, m: Any, title: str) -> frozenset[str]:
    """The country of somebody's own office that the paragraph or the one before has named: "Colombians voted ... Alvaro Uribe, the president"."""
    said = " ".join(s.of(doc.text) for s in two_blocks(doc, m.span.start))
    lands = {o.of for p in doc.knowledge.people(m.text) for o in p.offices if o.title == title}
    return frozenset(of for of in lands if any(form in said for r in doc.knowledge.places(of) for form in (of, *r.demonyms, *(_SEATS if of == "United States" else ()))))


#: What tells that the United States are meant.
_SEATS = ("White House", "Oval Office", "Congress", "Washington", "U.S.")
