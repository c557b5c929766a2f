"""What the words around a number tell of it: names, manners of speaking, lists that the reader counts, other times and things."""

from __future__ import annotations

import re

from newslint.checks.numbers._nouns import noun_class
from newslint.checks.numbers.titles._values import Value
from newslint.document import Document
from newslint.layers.numbers.nouns import is_time
from newslint.regexp import regexp
from newslint.source import Span

#: Counted by the reader.
LISTED = frozenset(
    "way thing tip reason step question lesson fact idea takeaway secret trick mistake rule myth sign principle key tool example hack trend story highlight point pick answer method"
    " strategy resource tweak guideline habit quote moment number image picture photo chart map theme skill practice".split()
)
#: A score on the way to a result, or of some matches together: "led 2-1", "3-0 up at the break", "on 6-5 aggregate".
_STAGE = regexp(r"\b(?:led|leads?|leading|ahead|trail\w*|behind)[ ](?:[^.;,]{0,16}[ ])?$|\bagg(?:regate)?\b[:,]?[ ]$"), regexp(r"[ ](?:(?:up|down|ahead|behind|lead|deficit)\b(?! to\b)|(?:[^.;,]{1,12}[ ])?(?:at|by|before)[ ](?:half-?time|the[ ](?:break|interval))|(?:on[ ])?(?:aggregate|agg)\b)")
#: Names of events and things with a size in them.
_SIZED = regexp(
    r"[- ]?(?:final|race|run|hurdle|relay|freestyle|backstroke|butterfly|breaststroke|medley|sprint|title|record|gold|bronze|silver|champion|crown|medal|pistol|rifle|handgun|gun|lens|film"
    r"|dash|steeplechase|heat|round|bullet|walk|marathon|zone|screen|tv|camera|network|phone|engine|calibre|caliber)s?\b", re.IGNORECASE)
_ODDS = regexp(r"[ -](?:favou?rites?|odds|shot|chance|outsider|on\b(?! [A-Z]| penalties)|against\b(?! [A-Z])|hour|day|week|year|ratio|split|record|lead\b|start\b|formation)")
#: A title or a saying in single quotation marks.
_WORK = regexp(r"(?:(?<=[\s(])|^)['‘](?=\S)[^'‘’]*(?:[’'](?=\w)[^'‘’]*)*['’](?!\w)")
_RANKED = regexp(r"[ ](?:best|worst|greatest|richest|most|biggest|largest|top|under|finest|coolest|happiest|hottest|must-\w+)\b")
_ANNOUNCED = regexp(r"\b(?:[Hh]ere (?:are|is)|[Tt]hese (?:are )?|[Mm]eet|[Ww]e (?:look at|list|pick|round up|choose)|[Ll]ook at)(?: the| just)?[ ]$")
_MODEL = regexp(
    r"\b(?:Boeing|Airbus|Flight|Route|Highway|Interstate|Peugeot|Porsche|Channel|Room|Bus|Platform|Apollo|Gate|Pier|Section|Article|Rule|Area|Studio|Radio|Windows|Formula|Class|[Mm]atchday|[Gg]ameweek|Episode|Schedule|Phase|Tier|Stage|Catch|Fahrenheit|Studio|World Cup)(?:[ -][A-Z][\w-]*)?[ -]$"
)
_BEFORE = (
    ("top", regexp(r"\b(?:[Tt]op|[Bb]ig|[Ll]ast|[Ff]inal)[ ]$")), ("age", regexp(r"\b[Aa]ged?[ ]$|\b(?:at|turns)[ ]$")), ("by", regexp(r"\bby[ ]$")), ("to", regexp(r"\bto[ ]$")),
    ("per", regexp(r"\b(?:a|per|every|each)[ ]$")), ("the", regexp(r"\b(?:the|these|all|both)[ ]$", re.IGNORECASE)), ("first", regexp(r"\b[Ff]irst[ ]$")), ("record", regexp(r"\b[Rr]ecord(?:-breaking)?[ ]$")), ("in", regexp(r"\b[Ii]n[ ]$")), ("for", regexp(r"\b[Ff]or[ ]$")), ("after", regexp(r"\b[Aa]fter[ ]$")),
    ("no blank", regexp(r"[^\s$£€(“‘]$")), ("a label", regexp(r"(?<=[a-z,] )[A-Z][\w’'-]*[ ]$")),
)  # fmt: skip
_ZONE = regexp(r"\b(?:GMT|Gmt|UTC|BST|[ECMP][SD]T|CES?T|local time)\b")
_CALL = regexp(r"[ -](?:calls?|hotline|line|emergency|number|operators?|dispatch\w*)\b")
_AFTER = (
    ("a hyphen", regexp(r"-")), ("of a time", regexp(r" (?:out )?of (?:(?:the|its|his|her|their) )?(?:(?:last|past|previous|first|next) )?(?:[\w-]+ )?(?:hour|day|night|week|weekend|month|year|season|decade)s\b")),
    ("a name", regexp(r"[ -][A-Z]")), ("a stop", regexp(r"[,;:.]|$", re.MULTILINE)), ("an hour", regexp(r"[ ](?:tonight|today|tomorrow|this (?:morning|evening|afternoon)|sharp|o[’']clock)\b")), ("a colon", regexp(r"[^,;.]*: ")), ("combined", regexp(r".*\b(?:combin\w+|total|together|between them|in all|overall|joint)\b")),
)  # fmt: skip


def of_title(doc: Document, t: Value) -> set[str]:
    """What a title tells of its own number."""
    text, block = doc.text, doc.block_at(t.span.start)
    start, said = block.span.start, block.span.of(text)
    head = text[max(t.span.start - 30, start) : t.span.start]
    found = {f"in the {block.kind}", f"{t.sort} in the {block.kind}"}
    if said.rstrip("’”\"') ").endswith((".", "!", "?", "…")) or len(said.split()) > 13:
        found.add(f"whole sentence in the {block.kind}")
    if doc.in_quotation(t.span) or any(start + m.start() < t.span.start < start + m.end() for m in _WORK.finditer(said)):
        found.add("quoted")
    found |= {f"behind {name}" for name, pattern in _BEFORE if pattern.search(head)}
    end = max(t.span.end, t.quantity.span.end if t.quantity else 0)
    found |= {f"before {name}" for name, pattern in _AFTER if pattern.match(text, end, block.span.end)}
    if t.span.start == start:
        found |= {"opens the title", f"opens the {block.kind}"}
    if t.noun in LISTED:
        found.add("listed")
    elif t.noun:
        found.add("counts people" if noun_class(t.noun) == "people" else "counts time" if is_time(t.noun) else "counts things")
    else:
        found.add(f"bare {t.sort}")
    if t.sort == "size" and _SIZED.match(text, t.span.end):
        found.add("sized")
    if t.quantity and t.quantity.unit == "metre" and t.low in (60, 100, 110, 200, 400, 800, 1500, 3000, 5000, 10000):
        found.add("a race")
    if t.sort == "score" and (_ODDS.match(text, t.span.end) or t.values in ((50.0, 50.0), (24.0, 7.0), (9.0, 11.0), (7.0, 7.0), (20.0, 20.0))):
        found.add("odds")
    if _RANKED.match(text, t.span.end) or _ANNOUNCED.search(head):
        found.add("ranked")
    if re.search(r"\b[Tt]op $", head) or (t.low in (4, 8, 16, 32, 64) and re.search(r"\b(?:[Ll]ast|[Ff]inal) $", head)):
        found.add("stage")
    if _MODEL.search(head):
        found.add("model")
    if t.sort == "time" and re.fullmatch(r"24-hours?|(?:100|[Oo]ne hundred|[Aa] hundred)[ -]days?", t.span.of(text)):
        found.add("set time")
    if t.sort in ("clock", "count") and _ZONE.search(text, t.span.start + 3, t.span.end + 5):
        found.add("hour of a zone")
    if t.sort == "count":
        n = t.low
        found.add("one" if n == 1 else "two or three" if n <= 3 else "more than three")
        if 1500 <= n <= 2100 and t.noun is None and "," not in t.span.of(text):
            found.add("a year")
        if n in (911.0, 999.0, 112.0, 101.0, 111.0) and _CALL.match(text, end):
            found.add("emergency number")
    elif t.low <= 3 and t.sort in ("size", "time", "nth", "times", "points"):
        found.add("up to three")
    if t.loose:
        found.add("title loose")
    if t.quantity and t.quantity.low != t.quantity.high:
        found.add("title range")
    words = [w for w in said.split()[1:] if len(w) > 3 and w[0].isalpha()]
    if sum(w[0].islower() for w in words) > len(words) / 2 and found & {"behind a label", "before a name"} and t.sort != "score":
        found.add("part of a name")
    return found


#: Words that set what they stand beside apart from what a title tells.
_ASIDE = (
    ("another", regexp(r"\b(?:also|another|other|separate\w*|further|different)\b")), ("earlier", regexp(r"\b(?:previous\w*|earlier|last (?:year|month|week|season|time)|a year ago|in (?:19|20)\d\d|before|formerly|once|had)\b")),
    ("record", regexp(r"\b(?:record|tops?|topped|beats?|beating|surpass\w*|than|compared|average|normal)\b")), ("asked", regexp(r"\b(?:asked for|wanted|demanded|sought|hoped|expected|planned|forecast|predicted|estimated?|up to|could|might|maximum)\b")),
    ("from", regexp(r"\b(?:from|instead of|rather than|against|up from|down from)[ ](?:[a-z]+[ ])?$")), ("to", regexp(r"\bto[ ](?:[a-z]+[ ])?$")), ("of", regexp(r"\b(?:of|out of)[ ](?:the[ ]|its[ ]|their[ ])?$")), ("about", regexp(r"\b(?:about|some|nearly|almost|around|more than|at least|over)[ ]$")),
    ("the", regexp(r"\b(?:the|these|those|all)[ ]$", re.IGNORECASE)), ("among them", regexp(r"\b(?:including|among them|of whom|of them|of which|of those)\b")),
)  # fmt: skip
_AFTERWARDS = (
    ("more", regexp(r"[ ](?:[a-z]+[ ])?(?:more|others?|additional|elsewhere|further|extra|left|remaining|to go|to play)\b")), ("of", regexp(r"[ ](?:[a-z]+[ ])?(?:of|in|out of)\b")), ("a hyphen", regexp(r"-")),
    ("ago", regexp(r"[ ](?:[a-z]+[ ])?(?:ago|earlier|before|later|after)\b")), ("a rate", regexp(r"[ ](?:[a-z]+[ ])?(?:a|an|per|each|every)[ ]")), ("old", regexp(r"[ ]years? old")),
)  # fmt: skip


def beside(doc: Document, t: Value, v: Value, sentence: Span) -> set[str]:
    """What stands beside a number of the body."""
    head = doc.text[max(v.span.start - 45, sentence.start) : v.span.start]
    found = {f"body beside {name}" for name, pattern in _ASIDE if pattern.search(head)}
    found |= {f"body before {name}" for name, pattern in _AFTERWARDS if pattern.match(doc.text, max(v.span.end, v.quantity.span.end if v.quantity else 0))}
    if doc.in_quotation(v.span):
        found.add("body quoted")
    if _MODEL.search(head[-30:]):
        found.add("body model")
    return found


_DEEDS = (
    ("die", ("die", "dead", "kill", "death", "fatal", "perish", "toll")), ("hurt", ("hurt", "injur", "wound")), ("arrest", ("arrest", "held", "detain", "charge", "custody", "seize")), ("free", ("free", "releas", "rescu", "save", "pull", "bring", "brought")),
    ("close", ("close", "closing", "shut", "closure")), ("cut", ("cut", "lose", "lay", "laid", "shed", "axe", "lower")), ("buy", ("buy", "bought", "order", "purchas", "price", "pay", "paid")), ("gain", ("rise", "rose", "rais", "up ", "climb", "gain", "grow", "grew", "jump", "soar", "increas")),
    ("fall", ("fall", "fell", "drop", "down", "declin", "slump", "dip", "plunge", "sink")), ("jail", ("jail", "prison", "sentenc", "years in", "bars", "gets", "term")), ("win", ("win", "won", "beat", "victory", "take", "took", "sink", "defeat")), ("cost", ("cost", "price", "bill", "fare", "fee", "fine")),
    ("plan", ("spend", "invest", "set aside", "worth", "budget", "hire", "create", "job")), ("flee", ("flee", "fled", "evacuat", "drove", "homeless", "displac", "from homes", "from their homes")), ("steal", ("steal", "stole", "thieves", "theft", "taken", "loot", "rob", "haul")), ("march", ("march", "protest", "rally", "crowd", "turn out", "walk out", "strike", "stopped work")),
    ("walk", ("walk", "run", "ran", "swim", "swam", "ride", "cycle", "row")), ("score", ("score", "goal", "hit", "net")), ("aboard", ("aboard", "on board", "passenger", "crew", "carrying")), ("find", ("find", "found", "uncover", "discover", "dig", "unearth", "haul")), ("marry", ("wed", "marri", "married")), ("show", ("show", "screen", "concert", "play", "perform")),
)  # fmt: skip


def on_the_way(doc: Document, v: Value) -> bool:
    """Whether a score is no result of one match."""
    return _STAGE[0].search(doc.text, max(v.span.start - 30, 0), v.span.start) is not None or _STAGE[1].match(doc.text, v.span.end) is not None


_PEOPLE = frozenset(("die", "hurt", "arrest", "free", "flee", "march", "aboard", "jail"))


def people(doc: Document, v: Value) -> bool:
    """Whether a count is of people, by its noun, or by what is done to those who are counted without one: "kills 11", "nine were hurt"."""
    if v.noun is not None:
        return noun_class(v.noun) == "people"
    block = doc.block_at(v.span.start)
    sentence = block.span if block.kind in ("headline", "deck", "caption") else doc.sentence_at(v.span.start)
    return bool(deeds(doc.text[max(v.span.start - 25, sentence.start) : min(v.span.end + 25, sentence.end)]) & _PEOPLE)


def deeds(text: str) -> set[str]:
    """The sorts of deeds that a text tells."""
    low = " " + text.lower()
    return {name for name, stems in _DEEDS if any(f" {s}" in low for s in stems)}


def above(doc: Document, t: Value, v: Value) -> set[str]:
    """Whether title and body tell the same deed around two numbers."""

    title = deeds(doc.block_at(t.span.start).span.of(doc.text))
    sentence = doc.sentence_at(v.span.start)
    here = deeds(doc.text[max(v.span.start - 50, sentence.start) : min(v.span.end + 50, sentence.end)])
    if not title:
        return {"no deed"}
    if title & here:
        return {"same deed"}
    return {"other deed"} if here else {"no deed there"}

