"""A place is said to be what or where it is not: a wrong capital, a wrong country, a thing taken for another.

## Why it matters
"Toulon, Spain" and "the Ukrainian capital, Kharkiv" cost a paper its readers' trust in all the rest. The knowledge files say which capital
a country has, where a large city lies, and what a thing is not (glosses.toml: the demilitarized zone is not the border).

## When to ignore
A village too small for the gazetteer that shares its name with a large city; a capital that moved after the files were last read.
History, where a capital was another one, is left alone when the sentence gives an earlier year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.facts import _capitals, _landmarks, _places
from newslint.checks.facts._patterns import readable, speaker_level, the, unsure
from newslint.checks.facts._places import Named
from newslint.knowledge import Gloss, Location, phrases
from newslint.knowledge.rows import fold
from newslint.rule import Bad, Document, Finding, Findings, Good, NoOptions, Place, Related, Span, finding, rule

#: A city below this may have a namesake that no list has.
LARGE = 150_000
#: Before these years a sentence tells history: capitals and countries were others.
HISTORY = 2000
OLD_MAPS = 1995
#: Countries whose cities have not changed hands since 1920.
FIXED = frozenset(
    """France|Spain|Portugal|Netherlands|Belgium|Switzerland|Sweden|Norway|Denmark|Finland|United Kingdom|United States|Canada|Mexico|Brazil|Argentina|Chile|Peru|Australia
    |New Zealand|Japan|Thailand|Colombia|Venezuela|Cuba|Iceland""".replace("\n    ", "").split("|")
)

GOOD = (
    # One name, many places.
    "The shooting happened in Paris, Texas, police said.",
    "She was born in Birmingham, Alabama, and grew up in London, Ontario.",
    "Researchers in Cambridge, Massachusetts, published the study.",
    "Voters in Georgia go to the polls; Tbilisi, the capital of Georgia, was calm.",
    "He moved from Rome, Georgia, to Athens, Ohio.",
    "The plant in Moscow, Idaho, will close.",
    "A fire in Valencia, Venezuela, killed four people.",
    # Lists and subjects are no addresses.
    "The company has offices in Berlin, France and Spain.",
    "After talks in Geneva, Russia and Ukraine agreed to meet again.",
    "In Geneva, Russia’s delegation said little.",
    "Flights to Toulon, Spain, Portugal and Morocco were cancelled.",
    "From the Ukrainian capital, Moscow looked far away.",
    "Missiles hit the Ukrainian capital, Kharkiv and Odesa.",
    "Missiles hit the Ukrainian capital, Kharkiv, and Odesa overnight.",
    # Capitals of other kinds.
    "Kharkiv, the former capital of Soviet Ukraine, was hit again.",
    "Milan, the financial capital of Italy, hosts the fair.",
    "In 1944 the Polish capital, Lublin, was in Soviet hands.",
    "The Bolivian capital, La Paz, lies at 3,600 metres.",
    "Sydney, the capital of New South Wales, was flooded.",
    "Sydney is not the capital of Australia.",
    "If Kharkiv is the capital of Ukraine, the map is wrong.",
    "Kyiv, the capital of Ukraine, was quiet on Monday.",
    "He spoke in the South Korean capital, Seoul, on Friday.",
    "Washington, the capital of the United States, was covered in snow.",
    "The minister flew to the Dutch capital, Amsterdam, on Sunday.",
    # What a thing is, said rightly or of another thing.
    "North Korean soldiers crossed the military demarcation line, the border between the two Koreas.",
    "They met at the demilitarized zone, the border village of Panmunjom being closed.",
    "The demilitarized zone, which straddles the border between North Korea and South Korea, is mined.",
    "Syria and Israel agreed on a demilitarized zone, the border being too long to guard.",
    "Norway is not an EU member.",
    "If Ukraine were a NATO member, the alliance would be at war.",
    "Finland, a NATO member since 2023, borders Russia.",
    "The trade deal between Norway and Sweden, an EU member, was renewed.",
)


@rule(
    "NL604",
    "place-fact-mismatch",
    severity="error",
    examples=[
        Bad("The bomb went off in [[Toulon, Spain]], on Monday.", says="Toulon is in France"),
        Bad("Thousands marched in [[Munich, Austria]]."),
        Bad("He was arrested near the [[Spanish port city of Toulon]]."),
        Bad("A tram derailed in [[Gothenburg in southern Norway]] on Friday."),
        Bad("The president returned to the [[Ukrainian capital, Kharkiv]], on Sunday.", says="the capital of Ukraine is Kyiv"),
        Bad("[[Sydney, the capital of Australia]], was hit by floods."),
        Bad("[[Rio de Janeiro is the capital of Brazil]]."),
        Bad("Protesters filled the streets of the [[Turkish capital of Istanbul]]."),
        Bad("They met in [[Nigeria’s capital, Lagos]]."),
        Bad("Talks were held in [[Almaty, Kazakhstan’s capital]], last week."),
        Bad("“[[Zurich is the capital of Switzerland]],” she said.", says="capital of Switzerland"),
        Bad(
            "North Korean soldiers breached the heavily fortified [[demilitarized zone, the border]] between North Korea and South Korea.",
            says="military demarcation line",
        ),
        Bad("[[Norway is an EU member]] and keeps its own currency.", says="not a member"),
        Bad("[[Iran, an Arab country]] of 88 million, exports oil."),
        Bad("The [[Council of Europe, an EU institution]], sent observers."),
        Bad("The [[Suez Canal, which links the Red Sea with the Persian Gulf]], was blocked.", says="Mediterranean"),
        Bad("[[Lake Baikal, the world's deepest, lies in northern Kazakhstan]].", says="Russia"),
        Bad("[[NATO, whose headquarters are in Geneva]], will send more troops.", says="Brussels"),
        Bad("A [[Tucson, Nevada]], woman returned the book."),
        Bad("Parliament in Quebec, whose neighbour is vast, and [[Catalonia, whose capital is Valencia]], voted.", says="Barcelona"),
        *(Good(text) for text in GOOD),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    seen: set[int] = set()
    for found in (*_capital_findings(doc), *_address_findings(doc), *_gloss_findings(doc), *_landmark_findings(doc)):
        if found.span.start not in seen:
            seen.add(found.span.start)
            yield found


def _row_place(row: Location | Gloss) -> Place:
    return Place(*row.place)


def _historic(doc: Document, span: Span, before: int = HISTORY) -> bool:
    sentence = doc.sentence_at(span.start)
    return any(e.year and e.year < before for e in doc.dates if sentence.start <= e.span.start < sentence.end)


def _capital_findings(doc: Document) -> Iterator[Finding]:
    for claim in _capitals.find(doc):
        if _capitals.holds(doc, claim) or not readable(doc, claim.span) or unsure(doc, claim.span) or _historic(doc, claim.span):
            continue
        if all((r.population or LARGE) < LARGE for r in claim.city.of_kind("city")):
            continue
        area = claim.area[0]
        capitals = list(dict.fromkeys(area.capitals[:3]))
        message = f"the capital of {the(area.name)} is {' or '.join(capitals)}, not {claim.city.text}"
        yield finding(
            claim.span,
            message,
            related=[Related(_row_place(area), f"{area.name}: capital {', '.join(capitals)}")],
            severity=speaker_level(doc, claim.span),
        )


_COMMA = re.compile(r"(?<=[A-Za-z.]),\s(?=[A-Z])")
_IN = re.compile(r"(?:^|[\s(])(?P<in>in|near|from|at|of|outside|around|to|for|into|through|across|via|inside|leaving|left|reached|visited|struck|hit|bombed|shelled)\s$", re.IGNORECASE)
_CLOSED = re.compile(r"[,.;:)—–]|$|\s[—–(]|\s(?:on|for|at|when|where|last|this|after|before|with|to|during|in|has|have|is|was|were|that)\b")
_GOES_ON = re.compile(r",?\s+(?:and|or|&)\s+(?:the\s+)?[A-Z]|,\s+(?:the\s+)?[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?(?:,|\s+(?:and|or)\b)|['’]")
_DATELINE = re.compile(r"\s*(?:\([^)]{1,30}\)\s*)?[—–]|\s+--?\s")
#: What may stand before the "In" of an adverbial that opens a sentence.
_FRONTED = re.compile(r"[\s“\"'‘(]*(?:(?:And|But|Also|Yet|So|Then|Later|Meanwhile|Elsewhere|Earlier|Speaking|Back|Still),?\s*)?")
#: After "In Toulon, Spain, ...": these begin a main clause, so that "Spain" closes the address.
_CLAUSE = re.compile(
    r",\s+(?:the|a|an|he|she|they|it|we|police|officials|authorities|more|about|at least|two|three|dozens|hundreds|thousands)\b"
)
_CITY_OF = re.compile(
    r"\b[Tt]he\s+(?P<who>(?:(?:North|South|New|Northern|Sri|Costa|Saudi)\s)?[A-Z][\w’'-]+)\s(?:[a-z-]+\s){0,3}(?:city|town|port|resort|metropolis|suburb)(?:\sof)?\s(?=[A-Z])"
)
_DIRECTION = re.compile(
    r",?\sin\s(?:the\s)?(?:(?:far\s)?(?:north|south|east|west|central|northern|southern|eastern|western)(?:-?(?:east|west|eastern|western|central))?)(?:\sof)?\s(?:the\s)?(?=[A-Z])"
)


def _address_findings(doc: Document) -> Iterator[Finding]:
    text = doc.text
    for m in _COMMA.finditer(text):
        city = _large(doc, _places.before(doc, m.start()))
        if not city:
            continue
        area = _places.at(doc, m.end())
        lead = _IN.search(text, max(city.span.start - 10, 0), city.span.start)
        if area and city.span.start == doc.block_at(city.span.start).span.start and _DATELINE.match(text, area.span.end):
            yield from _misplaced(doc, city, area, Span(city.span.start, area.span.end))
            continue
        if area and not lead and _attributive(doc, city, area):
            yield from _misplaced(doc, city, area, Span(city.span.start, area.span.end))
            continue
        if not area or not lead or not _CLOSED.match(text, area.span.end) or _GOES_ON.match(text, area.span.end):
            continue
        sentence = doc.sentence_at(city.span.start)
        if _FRONTED.fullmatch(text, sentence.start, lead.start("in")) and not _CLAUSE.match(text, area.span.end):
            continue
        # "from London, Washington and ..." and "between ..." name two places; so do three names with commas.
        if text[max(city.span.start - 40, sentence.start) : city.span.start].rstrip().endswith(",") or (
            area.of_kind("city") and not area.of_kind("country", "region")
        ):
            continue
        yield from _misplaced(doc, city, area, Span(city.span.start, area.span.end))
    for m in _CITY_OF.finditer(text):
        city = _large(doc, _places.at(doc, m.end()))
        rows = tuple(r for r in doc.knowledge.by_demonym(m["who"]) if r.kind in ("country", "region"))
        if (
            city
            and rows
            and not any(r.kind == "feature" for r in doc.knowledge.by_demonym(m["who"]))
            and not _GOES_ON.match(text, city.span.end)
        ):
            yield from _misplaced(doc, city, Named(Span(m.start("who"), m.end("who")), m["who"], rows), Span(m.start("who"), city.span.end))
    for m in _DIRECTION.finditer(text):
        city = _large(doc, _places.before(doc, m.start()))
        area = _places.at(doc, m.end())
        # Capitals stand for governments: "loyal to Moscow in eastern Ukraine".
        if not city or not area or any(set(r.capital_of) & {r.country} for r in city.rows) or re.match(r"['’]", text[area.span.end :][:1]):
            continue
        lead = _IN.search(text, max(city.span.start - 10, 0), city.span.start)
        if lead and lead["in"].lower() in {"in", "near", "outside", "around", "at", "from"}:
            yield from _misplaced(doc, city, area, Span(city.span.start, area.span.end))


_DETERMINER = re.compile(
    r"\b(?:an?|the|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|many|dozens\s+of|one|another|former)\s$", re.IGNORECASE
)


def _attributive(doc: Document, city: Named, area: Named) -> bool:
    """ "A Tucson, Nevada, woman": a state before a noun."""
    states = area.of_kind("region")
    return (
        bool(states)
        and all(r.code for r in states)
        and bool(_DETERMINER.search(doc.text, max(city.span.start - 14, 0), city.span.start))
        and bool(re.match(r",?\s(?!and\b|or\b|but\b|where\b|which\b|who\b)[a-z]{3,}", doc.text[area.span.end : area.span.end + 8]))
    )


def _large(doc: Document, city: Named | None) -> Named | None:
    """The name, if it is that of one large city and of nothing else."""
    if city is None or any(r.kind in ("country", "feature") for r in city.rows):
        return None
    cities = city.of_kind("city")
    if not cities or max(r.population for r in cities) < LARGE:
        return None
    return city


def _misplaced(doc: Document, city: Named, area: Named, span: Span) -> Iterator[Finding]:
    if _places.lies_in(doc, city, area) is not False or not readable(doc, span) or unsure(doc, span):
        return
    largest = max(city.of_kind("city"), key=lambda r: r.population)
    where = largest.region if largest.region and largest.country in ("United States", "Canada", "Australia") else largest.country
    areas = area.of_kind("country", "region")
    # The states of the United States have not moved; countries have.
    moved = not {largest.country, *(r.name if r.kind == "country" else r.country for r in areas)} <= FIXED
    if moved and not all(r.kind == "region" and r.code for r in areas) and _historic(doc, span, OLD_MAPS):
        return
    yield finding(
        span,
        f"{city.text} is in {the(where)}, not in {the(areas[0].name)}",
        related=[Related(_row_place(largest), f"{largest.name} lies in {the(where)}")],
        severity=speaker_level(doc, span),
    )


_ADVERB = r"(?:(?:also|now|still|currently)\s+)?"
_CONTINUES = (
    r"(?=\s*(?:[,.;:)—–”\"]|$)|\s+(?:between|that|which|with|dividing|separating|of|in|on|for|and|by|who|since|at|to|from|where|when|but"
    r"|is|was|has|spread|caused|carried|transmitted)\b)"
)
_patterns: dict[str, re.Pattern[str]] = {}


def _pattern(row: Gloss) -> re.Pattern[str]:
    """The sentences that a gloss contradicts: "X, the border", "X is the border", "X, also known as the border"."""
    key = "|".join((row.name, *row.variants, *row.wrong))
    if key not in _patterns:
        thing = "|".join(phrases.source(name) for name in (row.name, *row.variants))
        wrong = "|".join(phrases.source(phrase) for phrase in row.wrong)
        _patterns[key] = re.compile(
            rf"(?<![\w-])(?P<thing>{thing})(?P<joint>(?:,\s+|\s+[–—]\s+|\s+\()(?:(?:which|that)\s+(?:is|forms|marks)\s+)?{_ADVERB}"
            rf"|\s+(?:is|are|forms|marks|remains)\s+{_ADVERB})(?P<wrong>{wrong}){_CONTINUES}",
            re.IGNORECASE,
        )
    return _patterns[key]


def _gloss_findings(doc: Document) -> Iterator[Finding]:
    if not (rows := doc.knowledge.glosses()):
        return
    lower = fold(doc.text)
    for row in rows:
        if not any(fold(name) in lower for name in (row.name, *row.variants)):
            continue
        if row.near and not any(re.search(rf"\b{re.escape(word)}\b", doc.text) for word in row.near):
            continue
        for m in _pattern(row).finditer(doc.text):
            span = Span(m.start("thing"), m.end("wrong"))
            if not readable(doc, span) or unsure(doc, span) or not _subject(doc, m):
                continue
            thing = m["thing"]
            yield finding(
                span,
                f"{thing} is not {m['wrong']}: {row.right}",
                related=[Related(_row_place(row), row.right)],
                severity=speaker_level(doc, span),
            )


def _landmark_findings(doc: Document) -> Iterator[Finding]:
    for wrong in _landmarks.find(doc):
        if not readable(doc, wrong.span) or unsure(doc, wrong.span):
            continue
        sentence = doc.sentence_at(wrong.span.start)
        # Bodies move, and what is said of the past may have been so.
        if wrong.seat and (_historic(doc, wrong.span, 2010) or _FORMERLY.search(doc.text, sentence.start, sentence.end)):
            continue
        yield finding(
            wrong.span,
            wrong.message,
            related=[Related(Place(*wrong.row.place), wrong.message.partition(", not")[0])],
            severity=speaker_level(doc, wrong.span),
        )


_FORMERLY = re.compile(r"\b(?:until|formerly|moved|move|moving|then|originally|first|second|regional|new|relocat\w+|office|bureau|branch)\b")


def _subject(doc: Document, m: re.Match[str]) -> bool:
    """Whether the thing itself is what the words after it are said of; "the ambassador to Norway is a member of the EU body" is not."""
    ahead = doc.text[doc.sentence_at(m.start()).start : m.start()]
    if m["joint"].lstrip().startswith(("is", "are", "forms", "marks", "remains")):
        return not re.search(
            r"\b(?:to|of|in|from|for|with|by|at|near|on|against|and|or|than|like|over|between)\s+(?:the\s+)?(?:[a-z-]+\s+){0,2}$", ahead
        )
    return True
