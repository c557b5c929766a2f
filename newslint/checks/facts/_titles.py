"""Claims that a person holds an office: "French President X", "X, the president of Y", "Y's president, X", "X is the president of Y"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, NamedTuple

from newslint.checks import _data
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
}
#: Names of bodies in copy, folded of case and full stops, to their names in the knowledge.
BODIES = {
    "un": "United Nations", "united nations": "United Nations", "nato": "NATO", "european commission": "European Commission", "eu commission": "European Commission",
    "commission": "European Commission", "european council": "European Council", "eu council": "European Council", "federal reserve": "Federal Reserve",
    "fed": "Federal Reserve", "federal reserve board": "Federal Reserve", "us federal reserve board": "Federal Reserve", "us fed": "Federal Reserve", "us federal reserve": "Federal Reserve", "european central bank": "European Central Bank", "ecb": "European Central Bank",
    "international monetary fund": "International Monetary Fund", "imf": "International Monetary Fund", "world bank": "World Bank", "who": "World Health Organization",
    "world health organization": "World Health Organization", "world health organisation": "World Health Organization", "iaea": "International Atomic Energy Agency",
    "international atomic energy agency": "International Atomic Energy Agency", "wto": "World Trade Organization", "world trade organization": "World Trade Organization",
    "world trade organisation": "World Trade Organization", "european union": "European Union", "eu": "European Union", "fifa": "FIFA", "london": "London",
    "new york city": "New York City", "chicago": "Chicago", "los angeles": "Los Angeles", "apple": "Apple", "microsoft": "Microsoft", "bank of england": "Bank of England", "bank of japan": "Bank of Japan", "boj": "Bank of Japan", "bank of canada": "Bank of Canada",
    "reserve bank of india": "Reserve Bank of India", "reserve bank of australia": "Reserve Bank of Australia", "people's bank of china": "People's Bank of China", "people’s bank of china": "People's Bank of China",
    "international olympic committee": "International Olympic Committee", "ioc": "International Olympic Committee", "hong kong": "Hong Kong", "scotland": "Scotland",
    "scottish": "Scotland", "wales": "Wales", "welsh": "Wales", "roman catholic church": "Roman Catholic Church", "senate": "United States", "house": "United States",
    "oil cartel": "OPEC", "un refugee agency": "UNHCR", "un children's fund": "UNICEF", "un children’s fund": "UNICEF", "ilo": "International Labour Organization", "fao": "Food and Agriculture Organization",
    "iea": "International Energy Agency", "walt disney": "Disney", "gm": "General Motors", "ford motor": "Ford", "ford motor co": "Ford", "ge": "General Electric", "vw": "Volkswagen", "exxon": "Exxon Mobil", "exxonmobil": "Exxon Mobil",
    "wal-mart": "Walmart", "intel corp": "Intel", "boeing co": "Boeing", "general motors co": "General Motors", "apple inc": "Apple", "microsoft corp": "Microsoft", "football's governing body": "FIFA", "world soccer's governing body": "FIFA",
    "bundesbank": "Bundesbank", "german bundesbank": "Bundesbank",
    **{city.lower(): city for city in ("Paris", "Berlin", "Moscow", "Rome", "Toronto", "Boston", "San Francisco", "Detroit", "Philadelphia", "Houston", "New Orleans", "Tokyo")},
    **{words: body for words, body in _data.rows("terms/bodies.tsv")},
}  # fmt: skip
_LONGEST = sorted(_TITLES, key=len, reverse=True)
_TITLE = "|".join(_LONGEST)
_BODY = r"(?:the\s+)?(?P<of>[A-Z][\w.’'-]*(?:\s+(?:of\s+(?:the\s+)?)?[A-Z][\w.’'-]*){0,4})"
#: After a name: ", the [British] prime minister,", ", who is the president of France,", " is the president of China".
_AFTER = regexp(
    rf"(?P<joint>,?\s+as\s+|,\s+who\s+as\s+|\s+was\s+(?:still\s+)?|,\s+(?:then\s+)?(?:who\s+is\s+(?:also\s+)?)?|\s+(?:is|remains)\s+(?:(?:still|now|currently)\s+)?|\s+\()(?:(?:the|its)\s+(?P<its>bank|central\s+bank|fund|alliance|lender|agency|commission|organi[sz]ation|watchdog)['’]s\s+|(?P<body>its\s+)(?!then\b)|(?P<land>the\s+(?:country|nation|kingdom|republic)['’]s\s+)|(?P<firm>the\s+(?:[a-z-]+\s+){{0,2}}(?:company|firm|group|airline|carrier|retailer|lender|giant|manufacturer|chain|brand|[a-z]+maker)['’]s\s+)|the\s+|its\s+|their\s+)?(?P<lead>(?:[A-Z][\w.’'-]*\s+){{0,4}})"
    rf"(?P<title>(?i:{_TITLE}))(?:\s+of\s+{_BODY})?(?P<next>\s*(?:[,.;:)—–”\"]|$)|\s+(?:and|said|says|who|whose|since)\b)"
)
#: After "Prime Minister Manmohan Singh": " of India".
_NAME_OF = regexp(rf"\s+of\s+{_BODY}")
#: ", who heads the agency", ", who leads NATO".
_HEADS = regexp(
    rf"(?P<joint>,\s+who\s+(?:(?:now|currently|also)\s+)?)(?P<title>heads|leads|runs|chairs|has\s+(?:headed|led|run|chaired))\s+(?:(?:the|its)\s+(?:[a-z-]+\s+){{0,2}}?(?P<its>bank|central\s+bank|fund|alliance|lender|agency|commission|organi[sz]ation|watchdog)|{_BODY})(?P<next>\s*(?:[,.;:)—–”\"]|$)|\s+(?:and|since)\b)"
)
#: "and his Kenyan counterpart, Mwai Kibaki".
_COUNTERPART = regexp(r"\b(?:his|her|its|their|the)\s+(?P<of>[A-Z][\w-]+(?:\s[A-Z][\w-]+)?)\s+(?:counterpart|(?:opposite\s+number)),?\s+$")
_NATIONAL_HEADS = ("president", "prime minister", "chancellor", "taoiseach", "premier", "king", "monarch", "emperor", "queen", "supreme leader", "state counsellor")
_NOT_NOW = regexp(
    r"\b(?:former|formerly|then|ex|late|acting|deputy|interim|caretaker|club|company|incoming|outgoing|future|(?-i:next|new|old|last|first)|lieutenant|university|ousted|deposed|exiled|emeritus"
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
    return next(v for k in _LONGEST if re.fullmatch(k, words, re.IGNORECASE) for v in [_TITLES[k]])


def bodies(doc: Document, words: str, title: str = "") -> frozenset[str]:
    """The bodies or countries that words mean; none if they are not known."""
    if title == "mayor" and words.strip() in ("New York", "New York's", "New York’s"):
        return frozenset({"New York City"})
    words = _OWNER.sub("", " ".join(words.split()).strip(" ,.")).removeprefix("the ").removeprefix("The ")
    key = words.replace(".", "").lower()
    if title == "manager":
        # "England manager", "the Liverpool coach": of football, of which the knowledge has them.
        team = f"{BODIES.get(key, words)} football team"
        return frozenset({team} if doc.knowledge.offices(team) else ())
    if key in BODIES:
        return frozenset({BODIES[key]})
    rows = [r for r in (*doc.knowledge.places(words), *doc.knowledge.by_demonym(words)) if r.kind in ("country", "region")]
    return frozenset(r.name for r in rows) or frozenset(o.of for o in doc.knowledge.offices(words))


def _lead(doc: Document, words: str, title: str) -> tuple[frozenset[str], str] | None:
    """The body that the words before a title name, and those words; None for a body that is not known."""
    # A comma parts the title from another phrase.
    tokens = words[words.rfind(", ") + 1 :].split() if ", " in words else words.split()
    for n in range(min(4, len(tokens)), 0, -1):
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


#: "then-Foreign Minister X", "then the British foreign secretary".
_THEN = regexp(r"\b[Tt]hen[\s-](?:the\s+|[A-Z][\w’'-]+\s+)?$")
_OWNER = regexp(r"['’]s?$")
_DASH = regexp(r"\s[-–—]\s+(?=[A-Z])")


def _before(doc: Document, m: Any) -> Iterator[Claim]:
    text = doc.text
    sentence = doc.sentence_at(m.span.start)
    floor = max(sentence.start, m.span.start - 110)
    # "CAPE TOWN - South African President": a dateline is another phrase.
    floor = max((floor + d.end() for d in _DASH.finditer(text[floor : m.span.start - 1])), default=floor)
    found = _search(text[floor : m.span.start])
    papal = False
    if found is None:
        yield from _counterpart(doc, m, floor)
        # "Pope Benedict XVI", "Queen Elizabeth II": the rank may stand in the name.
        head = re.match(r"(?i:(pope|queen|king|emperor))\s+(?=[A-Z])", m.text)
        if not head:
            return
        papal = True
        title, default = canonical(head[1])
        yield Claim(m, title, frozenset({default} - {""}), m.span, "", False, "before", m.span.start)
        return
    start, said_title, of_text, comma = found
    start += floor
    ahead = text[floor:start]
    title, default = canonical(said_title)
    body = next((t for n in (3, 2, 1) if (t := " ".join(ahead.split()[-n:])) and t[0].isupper() and ahead.endswith(" ") and _OWNER.sub("", t).replace(".", "").lower() in BODIES), "")
    taken = _BODY_WORD.search(ahead)
    if taken and not of_text:
        of = _taken_up(doc, start, taken["its"])
        if of and not comma:
            yield Claim(m, title, of, Span(start - len(taken.group()), m.span.end), taken["its"], False, "before", start)
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
    if comma and not re.match(r"['’]?\s*[,.;:)—–]|\s*$", text[m.span.end : m.span.end + 2]):
        return
    if comma and said_title[0].isupper() and not of and not default and title != "chancellor":
        return
    span_start = text.rfind(said, floor, start) if said and not of_text else start
    end = m.span.end
    numeral = re.compile(r"\s[IVX]+\b").match(text, end)
    end = numeral.end() if numeral else end
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
    rf"(?:(?<![\w-])|(?<=\b[Tt]hen-))(?P<title>(?i:{_TITLE}))(?:\s+of\s+(?:the\s+)?(?P<of>[A-Z][\w.’'-]*(?:\s+[A-Z][\w.’'-]*){{0,3}}))?(?:\s+of\s+the\s+(?:republic|country|union|nation))?(?P<then>\s+at\s+the\s+time(?=,)|\s+in\s+(?:19|20)\d\d(?=\s+was))?(?P<comma>,|\swas(?<=\d\swas)|\s(?:is|remains)|\s[–—-])?\s+(?:(?:Mr|Mrs|Ms|Dr|Gen|Lt\. Gen|Maj\. Gen|Col|Sen|Rep|Gov|Adm)\.?\s+|General\s+|Sir\s+|Dame\s+|Lord\s+|Baroness\s+)?$"
)


_NATIONAL = frozenset({"Bank of England", "Bank of Japan", "Bank of Canada", "Reserve Bank of India", "Reserve Bank of Australia", "People's Bank of China"})
#: Words that take up a body, and the bodies.
_TAKEN_UP = {
    "bank": {"European Central Bank", "World Bank", "Federal Reserve", *_NATIONAL}, "central bank": {"European Central Bank", "Federal Reserve", *_NATIONAL},
    "fund": {"International Monetary Fund"}, "alliance": {"NATO"}, "lender": {"World Bank", "International Monetary Fund"}, "agency": {"International Atomic Energy Agency", "World Health Organization"},
    "commission": {"European Commission"}, "organization": {"World Health Organization", "World Trade Organization"}, "organisation": {"World Health Organization", "World Trade Organization"},
    "watchdog": {"International Atomic Energy Agency"},
}  # fmt: skip
_BODY_NAMES = regexp("|".join(rf"\b{re.escape(name)}\b" for name in sorted((k for k in BODIES if " " in k), key=len, reverse=True)) + r"|\b(?:NATO|IMF|ECB|IAEA|WHO|WTO)\b", re.IGNORECASE)


def _taken_up(doc: Document, start: int, word: str) -> frozenset[str]:
    """The one body of a kind that the paragraph has named before: "the bank’s president"."""
    found = {BODIES[m.group().lower()] for m in _BODY_NAMES.finditer(doc.text, doc.block_at(start).span.start, start)}
    found &= _TAKEN_UP[" ".join(word.split())]
    return frozenset(found) if len(found) == 1 else frozenset()


_BODY_WORD = regexp(r"(?<![A-Z] )\b(?P<its>bank|fund|alliance|agency|commission)\s$")


def _last_body(doc: Document, start: int) -> frozenset[str]:
    """The one body that the paragraph has named before: "The European Central Bank ... Mario Draghi, its president"."""
    found = {BODIES[m.group().lower()] for m in _BODY_NAMES.finditer(doc.text, doc.block_at(start).span.start, start)}
    return frozenset(found) if len(found) == 1 else frozenset()


#: "when Helmut Kohl was chancellor".
_WHEN = regexp(r"\b(?:when|while|[Ww]ith)\s+$")
_SIGNED_BY = regexp(r"\b(?:signed|co-signed|countersigned|issued) by (?:[A-Z][a-z]+\.? )?$")


def _heading(doc: Document, m: Any, end: int, window: str) -> Iterator[Claim]:
    """ "Margaret Chan, who heads the agency"."""
    h = _HEADS.match(window)
    if not h:
        return
    of = _taken_up(doc, m.span.start, h["its"]) if h["its"] else bodies(doc, h["of"])
    if of and not any(p.kind == "country" for name in of for p in doc.knowledge.places(name)):
        yield Claim(m, "chief", of, Span(m.span.start, end + len(window[: h.start("next")])), h["its"] or h["of"], False, "after", m.span.start)


def _counterpart(doc: Document, m: Any, floor: int) -> Iterator[Claim]:
    """ "His Kenyan counterpart, Mwai Kibaki": whoever heads the country where the one named before heads his."""
    c = _COUNTERPART.search(doc.text, floor, m.span.start)
    sentence = doc.sentence_at(m.span.start)
    day = doc.metadata.date
    if not c or day is None or not (ranks := list(_RANK.finditer(doc.text, sentence.start, c.start()))):
        return
    if _UNDER.search(doc.text, sentence.start, ranks[0].start()):
        return  # "Russian Deputy Foreign Minister Ryabkov and his Iranian counterpart"
    of = bodies(doc, c["of"])
    first = canonical(ranks[0]["title"])[0]
    kinds = _NATIONAL_HEADS if first in _NATIONAL_HEADS else (first, {"secretary of state": "minister for foreign affairs", "foreign secretary": "minister for foreign affairs", "defence secretary": "minister of defence", "treasury secretary": "minister of finance"}.get(first, first))
    held = [o for p in doc.knowledge.people(m.text) for o in p.offices if o.of in of and o.title in kinds and o.start]
    # The office of the day, if any is; else the one that was nearest to it.
    if held and not any(o.start and o.start.low <= day and (o.end is None or day <= o.end.high) for o in held):
        nearest = min(held, key=lambda o: min(abs((day - w.low).days) for w in (o.start, o.end) if w))
        yield Claim(m, nearest.title, of, Span(c.start("of"), m.span.end), c["of"], False, "before", c.start("of"))


_RANK = regexp(rf"\b(?P<title>(?i:{_TITLE}))\b")
_UNDER = regexp(r"\b(?:deputy|vice|assistant|acting|under|first deputy)[ -]$", re.IGNORECASE)


def _after(doc: Document, text: str, m: Any) -> Iterator[Claim]:
    end = m.span.end
    numeral = re.compile(r"\s[IVX]+\b").match(text, end)
    end = numeral.end() if numeral else end
    if text[end : end + 1] not in (",", " "):
        return
    window = text[end : min(end + 140, max(doc.sentence_at(m.span.start).end, end))]
    low = window.lower()
    if not any(w in low for w in _HINTS):
        return
    a = _AFTER.match(window)
    if not a:
        yield from _heading(doc, m, end, window)
        return
    joint = a["joint"].strip(" ,(")
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
        of, said = _taken_up(doc, m.span.start, a["its"]), a["its"]
        if not of:
            return
    elif a["body"] and (of := _last_body(doc, m.span.start)):
        said = "its"
    elif a["lead"]:
        of, said = bodies(doc, a["lead"], title), a["lead"].strip()
        if not of:
            return
    else:
        # ", the president," is anybody's without a body, unless the title has but one.
        if not a["land"] and not (a["firm"] and title == "chief executive") and title in ("president", "chief", "chair", "governor", "mayor", "monarch", "chief executive", "vice president"):
            return
        of = frozenset({default} - {""})
    if not of and default:
        of = frozenset({default})
    form = "is" if joint.startswith(("is", "remains")) else "then" if aside or joint.startswith(("then", "was")) else "after"
    yield Claim(m, title, of, Span(m.span.start, end + len(window[: a.start("next")].rstrip(" ."))), said, False, form, m.span.start)
