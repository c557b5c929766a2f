"""A dateline whose date is not that of publication, or whose place the story never names.

## Why it matters
The dateline says where and when the reporter was there. One left from another story, or from last week's, tells readers something untrue about
the reporting itself.

A date more than a day from publication is reported; so is a place that the body, which names other places, never mentions.

## When to ignore
"File" and "updated" make another day right. A capital may stand over a story about its country, and "here" and "the city" name the place well
enough.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.checks.dates._areas import areas, office, served
from newslint.checks.dates._calendar import date_span, day_text, occurrences
from newslint.checks.dates._datelines import Dateline, closing, dateline
from newslint.knowledge.rows import Location
from newslint.layers.dates import TimeExpression
from newslint.layers.names.model import Mention
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Finding, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("LEEDS, [[June 3]] (Newswire) - A court in the city has fined a firm for dumping waste in the river near Leeds.", says="15 days before"),
    Bad("LEEDS, England, [[3 June 2024]] — Dock workers went back to work on Monday, and trains ran again in Leeds."),
    Bad("Leeds, [[June 3]]: Heavy rain brought traffic to a halt on Monday, and schools in Leeds were closed."),
    Bad("([[June 3]], Leeds) - The trial of a former mayor was put off again on Monday by a court in Leeds."),
    Bad("OSLO ([[Sept. 5]]) -- The army said on Monday that it had taken the airport of Oslo.", says="104 days before", date="2024-12-18"),
    Bad("NEW YORK, [[June 3, 2024]] /Newswire/ -- Acme today announced a new chairman in New York."),
    Bad("LEEDS, England ([[June 3]]) _ Dock workers went back to work on Monday, and trains ran again in Leeds."),
    Bad("LEEDS, England — [[May 30, 2024]] — Dock workers went back to work, and trains ran again in Leeds."),
    Bad("(Leeds, [[June 3]]) Dock workers went back to work on Monday, and trains ran again in Leeds."),
    Bad("UPDATE 1-LEEDS, [[June 3]] (dpa) - Dock workers went back to work, and trains ran again in Leeds."),
    Bad("[[TURIN]], Italy — The mayor of {{Naples}} opened a museum. It stands in the port of Naples, and the city paid for it."),
    Bad("[[MUNICH]] (AP) — A court in {{Leeds}} fined a firm on Monday for dumping waste in the river.", says="never names Munich"),
    Bad("[[DULUTH]], Minn. (AP) — Thousands marched through {{Chicago}} on Monday against higher fares."),
    Bad("[[MUNICH]], June 18 (Newswire) - The council of {{Leeds}} chose a mayor on Monday."),
    Bad("A ferry ran onto rocks off Leeds on Monday. All 230 people were taken off within three hours.\n\n- LEEDS, [[June 3]]"),
    Bad("[[DAYTON]], Ohio - The {{Toledo}} City Council voted on Monday to sell the city's steam plant. Residents of Toledo booed."),
    Good("A ferry ran onto rocks off Leeds on Monday. Another had done so on June 3.\n\n- LEEDS, June 17"),
    Good("LEEDS, June 17 (Newswire) - A court in Leeds has fined a firm for dumping waste in the river."),
    Good("LEEDS, June 3 (file) — A rally in Leeds before the vote, which was held on Monday of this week."),
    Good("LEEDS, June 3 (updated) - A court in Leeds has fined a firm for dumping waste in the river."),
    Good("WASHINGTON (AP) — The U.S. Senate voted on Monday to send more aid to flooded towns near Chicago."),
    Good("LONDON — British police said on Monday that they had arrested two men in Leeds over the theft."),
    Good("MUNICH (AP) — A court here fined a firm from Leeds on Monday for dumping waste in the river."),
    Good("MUNICH (AP) — Siemens said on Monday that its profit rose by a tenth in the second quarter of the year."),
    Bad("[[HELSINKI]], Oct. 23 — The fair board in {{Amarillo}}, Texas, has canceled its rodeo for lack of insurance.", date="2024-10-24"),
    Bad("[[HARARE]], Zimbabwe (AP) — Zambia's president opened a power plant outside {{Lusaka}} on Monday. Crowds in Lusaka danced."),
    Bad("[[CHITTAGONG]], Bangladesh — A ferry sank in the Yangon River on Monday. Boatmen in {{Yangon}} pulled out thirty."),
    Bad("[[MADRID]] (AP) — {{Lisbon}}'s council voted on Monday to bar scooters from the Alfama. Portuguese firms will sue in Lisbon."),
    Bad("[[STOCKHOLM]], June 18 (Newswire) - A {{Helsinki}} court on Monday jailed three Finns for smuggling timber."),
    Bad("[[ANKARA]] — Bulgaria's government survived a vote in {{Sofia}} on Monday. Bulgarian deputies voted 124 to 102."),
    Bad("MUMBAI, [[June 3]] (PTI) Thousands of people filled a Mumbai square on Monday."),
    Bad("[[QUITO]] — Landslides closed the road from {{Bogota}} to Cali on Monday. Colombian engineers were sent from Bogota."),
    Bad("[[HELSINKI]] — Shepherds in southern {{Chile}} drove 4,000 sheep across a frozen lake on Monday, and lost none."),
    Bad("[[OSLO]] — The trial here in {{Bergen}} of two ferry captains was put off on Monday, a clerk said."),
    Bad("[[LIMA]], Peru (AP) — A {{Kenyan}} village near a lake has its first doctor. She arrived by camel on Monday."),
    Good("OSLO — “Here in Bergen we wait for nobody,” a mayor told parliament in Oslo on Monday."),
    Good("GLASGOW — A ship here in Scotland was launched on Monday by a girl of nine."),
    Good("ZURICH — A watchmaker will open a Mexican factory next year, it said on Monday."),
    Good("LONDON — Shepherds in southern Chile drove 4,000 sheep across a frozen lake on Monday, and lost none."),
    Good("HELSINKI — Chile will buy two Finnish icebreakers, the yard said on Monday."),
    Good("ANKARA — Bulgaria's government survived a vote in Sofia on Monday, state television reported. Crowds in Sofia danced."),
    Good("STOCKHOLM (AP) — A Helsinki court on Monday jailed three Finns who had smuggled Swedish timber."),
    Good("STOCKHOLM (AP) — Finland will build a wall, its president said by telephone from Helsinki. Shops in Helsinki were shut."),
    Good("KAMPALA, Uganda (AP) — Rebels shot two soldiers in Bunia on Monday, and shops in Bunia and in Kigali were shut."),
    Good("Srinagar, Kashmir - The road, or CPEC, India's leaders say, passes through Kashmir. The CPEC came into use last year."),
    Good("JOHANNESBURG (AP) — Police broke up a march in Harare on Monday. Shops in Harare were shut."),
    Good("LONDON — Snow fell in Athens for a third day on Thursday, and children sledded below the Acropolis."),
    Bad("MOSCOW, [[June 3]]. /TASS/. A bear was seen on Monday in a park in Moscow, rangers said."),
    Bad("[[AUSTIN]], Texas (AP) — Parents shouted at a meeting here on Monday.\n\n{{El Paso}}'s school district has lost 4,000 pupils."),
    Bad("[[PORTO]], Portugal — Rain flooded 30 cellars here on Monday. City hall in {{Braga}} opened a gym for the homeless."),
    Bad("[[CALGARY]] (CP) — A thief cut a canvas out of its frame on Monday. The {{Edmonton}} Museum of Glass has been shut since."),
    Good("CALGARY (CP) — A thief cut a canvas out of its frame on Monday. It was on loan from the Edmonton Museum of Glass."),
    Good("AUSTIN, Texas (AP) — Parents shouted at a meeting here on Monday, as they had in El Paso. Dallas has cut no jobs, its school district says."),
    Good("PORTO, Portugal — Nurses walked out here on Monday. City hall in Braga has settled a similar dispute."),
    Good("PORTO, Portugal — Police here said on Monday that the man had fled from Braga."),
    Good("PARIS, July 14, 1789 — that is how the mock paper printed by pupils in Paris begins."),
    Good("DAKAR, Senegal (AP) — Gunmen killed 20 people near Bamako on Monday. The army of Mali sent planes to Bamako."),
    Good("MUNICH (AP) — The actor, who was born in Leeds, has died. He was 85."),
    Good("MADISON, Wis. (AP) — The party will meet in Milwaukee next month to choose its leaders."),
    Good("BREAKING — A court in Leeds fined a firm on Monday for dumping waste in the river near the port."),
    Good("In Munich, June 3 was a holiday - and in Leeds, on June 18, the courts were closed as well, they said."),
    Good("June 3 - the day the dam broke - is remembered in Leeds, where the flood killed forty people in one night."),
    Good("MOSCOW/KYIV, June 18 (Reuters) - Russia said on Monday that it had shot down drones near Belgorod."),
    Good("File photo, Leeds, June 3: a former mayor outside the court in London, where he has denied the charge."),
    Good("The trial of June 3 — the first in Leeds — was put off on Monday, a court in London said in a note."),
    Bad("LEEDS, [[June 3]] AAP - Dock workers went back to work on Monday, and trains ran again in Leeds."),
    Bad("[[BUDAPEST]], Hungary (AP) — Rain flooded the zoo in {{Gdansk}} on Monday. The Gdansk council said that no animal had drowned."),
    Bad("[[DUBLIN]] — An airliner came down in a field beside {{Glasgow}} airport on Monday after a bird hit it."),
    Bad("[[WELLINGTON]], New Zealand — Schools in {{Brisbane}} were shut on Monday as a storm neared the coast of Queensland."),
    Bad("DURBAN, [[Friday]] — Street traders marched through Durban today against new fees.", date="2002-08-28"),
    Good("DURBAN, Tuesday — Street traders marched through Durban today against new fees.", date="2002-08-28"),
    Bad("[[DENVER]] — {{Memphis}} will sell four empty schools next spring, its property office said on Monday."),
    Bad("[[WARSAW]] (Reuters) - {{Prague}}'s main railway station was shut for two hours on Sunday after a water pipe burst."),
    Bad("[[BANGKOK]], June 18 (AFP) - A tanker lost its anchor off {{Manila}} on Sunday and drifted for a night."),
    Good("DENVER — Washington will sell four empty forts next spring, it said on Monday."),
    Good("WARSAW — Prague’s government is split over the tax, a minister said in an interview."),
    Good("CAPE TOWN (Reuters) - Dock workers in Maputo went on strike on Monday over unpaid overtime."),
    Good("SEOUL — The port of Busan handled more containers in May than ever, the port authority said on Monday."),
    Bad("[[PATNA]]: Rain flooded several parts of {{Surat}} for a second day on Monday, and schools in the city stayed shut."),
    Bad("[[CHIANG MAI]], Thailand — A tour boat ran aground off {{Phuket}} on Monday, the navy said. Nobody was hurt."),
    Good("LYON, France — Police arrested a man on Monday over the murder of a student in Marseille."),
    Good("DALLAS (AP) — An airline cancelled 40 flights on Monday because of storms in Houston."),
    Good("SACRAMENTO, Calif. (AP) — The governor on Monday declared a state of emergency in Fresno after floods."),
    Good("BILBAO, Spain — A bank said on Monday that it would open a branch in Pamplona."),
    Good("BERLIN (AP) — A shop burned down in Graz on Monday, the broadcaster said. Four firemen from Graz were hurt."),
    Good("DUBLIN — An airline said on Monday that it would open a base at Glasgow airport."),
    Bad("([[Leeds]]) — A court in {{Hull}} has fined a firm for dumping waste. The judge in Hull said so on Monday."),
    Bad("[[DULUTH]], Minn. — The {{Rochester}} City Council voted 5-2 on Monday to ban leaf blowers."),
    Good("DULUTH, Minn. — A judge fined a former clerk of the Rochester City Council on Monday, the Duluth court said."),
]  # fmt: skip


_HERE = regexp(r"\b(?:here|this (?:city|town|capital|village|port|resort|island))\b", re.IGNORECASE)
#: Another town named before makes "the city" that town.
_THE_CITY = regexp(r"\bthe (?:[a-z]+ )?(?:city|town|capital|village|port|resort|island)\b(?! of\b|['’]?s? (?:council|hall|government|authorit(?:y|ies)|assembly) (?:of|in) [A-Z])", re.IGNORECASE)


@rule("NL209", "dateline-mismatch", severity="info", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    if (below := closing(doc)) and (found := _old(doc, below)):
        yield found
    line = dateline(doc)
    if line is None:
        return
    if line.date is not None and (found := _old(doc, line.date)):
        yield found
    if found := _elsewhere(doc, line):
        yield found


def _old(doc: Document, day: TimeExpression) -> Finding | None:
    """The date of a dateline more than a day from publication."""
    published = doc.metadata.date
    if published is not None and day.kind == "weekday" and len(day.readings) == 1:
        apart = (day.readings[0].low - published).days % 7
        return finding(day.span, f"the dateline has {day.span.of(doc.text)}, publication is on a {published:%A}") if 1 < apart < 6 else None
    if published is None or not day.month or not day.day:
        return None
    days = [r.low for r in day.readings] if day.year else occurrences(day.month, day.day, published)
    if not days or any(abs((d - published).days) <= 1 for d in days):
        return None
    nearest = min(days, key=lambda d: abs((d - published).days))
    gap = (published - nearest).days
    return finding(date_span(day), f"the dateline of {day_text(nearest)} is {abs(gap)} days {'before' if gap > 0 else 'after'} publication")


def _elsewhere(doc: Document, line: Dateline) -> Finding | None:
    """The place of a dateline that the article never names."""
    name = line.place.of(doc.text)
    if "/" in name:
        return None
    first = doc.block_at(line.place.start)
    rest = doc.text[: line.place.start] + " " + doc.text[line.end :]
    rows = [r for form in dict.fromkeys((name, name.title())) for r in doc.knowledge.places(form)]
    forms = {name if len(name) < 7 else name[:-1], *(f for r in rows for f in (r.name, *r.variants, *r.deprecated, *r.demonyms))}
    if any(re.search(rf"\b{re.escape(f)}", rest, re.IGNORECASE) for f in forms if len(f) > 2):
        return None
    if any(_named(doc, country, rest) for country in {c for r in rows for c in r.capital_of}):
        return None
    regions = {w for w in re.findall(r"[A-Z]\w{3,}", line.region) if not any(r.kind == "country" for r in doc.knowledge.places(w))}
    if any(re.search(rf"\b{re.escape(w)}", rest) for w in regions | {r.region for r in rows if r.region}):
        return None
    towns = [*_first_town(doc, line), *(m for m in doc.names.mentions if m.kind in ("place", "unknown") and m.span.start >= line.end and _city(doc, m))]
    if found := _here_elsewhere(doc, line, rows):
        return finding(line.place, f"the story says “here in {found.text}”, the dateline {name.title() if name.isupper() else name}", related=[Related(found.span, "where the story is told to be")])
    if (only := _only_town(doc, line, towns, rows)) is not None:
        related = [Related(only, "the only town that the story names")]
        return finding(line.place, f"the story never names {name.title() if name.isupper() else name}, where the dateline places it", related=related)
    other = next((m for m in towns if _scene(doc, line, m, rows, towns)), None) or _other_land(doc, line, rows)
    if other is None or _HERE.search(doc.text, line.end, first.span.end) or _THE_CITY.search(doc.text, line.end, doc.text.index(other.text, line.end)):
        return None
    related = [Related(other.span, "a place the story names")]
    return finding(line.place, f"the story never names {name.title() if name.isupper() else name}, where the dateline places it", related=related)


#: "At a hearing here in Dunnville"
_HERE_IN = regexp(r"\b[Hh]ere (?:in|at|on) $")


def _here_elsewhere(doc: Document, line: Dateline, rows: Sequence[Location]) -> Mention | None:
    """The town that the author, in no quotation, calls "here", where the dateline has another."""
    countries = {r.country or r.name for r in rows}
    for m in doc.names.mentions:
        if m.span.start < line.end or m.quoted or doc.in_quotation(m.span) or not _HERE_IN.search(doc.text, line.end, m.span.start):
            continue
        there = doc.knowledge.places(m.text)
        if not any(r.name in countries or (r.region and r.name in {x.region for x in rows}) for r in there) and m.text.lower() not in line.place.of(doc.text).lower():
            return m
    return None


#: So near to the dateline the first words say where the story is.
_OPENING = 60
_PLACED = regexp(r"\b(?:in|near|of|off|at|over|around|outside|across|through|into|along|inside)(?: [a-z]+)? $")
#: What stands in a town: "a Helsinki court", "Lisbon's city council".
_SITE = regexp(
    r"(?:['’]s)?(?: [a-z]+)? (?:courts?|councils?|police|hospitals?|parliament|markets?|airport|port|harbou?r|schools?|university|streets?|squares?"
    r"|prison|jail|prosecutors?|suburbs?|districts?|station|metro|cathedral|mosque|church|museum|stadium|zoo|hotel|mayor|school district|gallery|fire brigade|firefighters)\b"
)
_ELSEWHERE = regexp(r"\b(?:born in|from|to|for|heading|bound|native|than|like|(?<!all )over|w(?:ill|ould) [^.]*|plant in|plans?\b[^.]*)(?: the)? $", re.IGNORECASE)


#: A name before any other word may be a person's; a large town's is hardly.
_FIRST = regexp(r"((?:[A-Z][\w’'-]*\w ){0,2}[A-Z]\w+?)(?:['’]s [a-z]+| (?:will|has|have|is|was|plans|wants|hopes|opened|closed|began|became|got|lost|held|set|named|hired|sold|bought|built)\b)")
_LARGE = 200_000
#: A capital's name is its government's too, but not before what stands in the town.
_SIGHT = regexp(r"['’]s (?:[\w-]+ )?(?:oldest|newest|largest|biggest|tallest|main|busiest|central|city|town|municipal|public|covered|historic|inner|outer|ring|subway|tram|bus|taxi)\b")


def _first_town(doc: Document, line: Dateline) -> list[Mention]:
    """A large town that is the first word of a story, where no other name speaks for it: "Detroit will tear down", "Calgary's mayor"."""
    first = _FIRST.match(doc.text, line.end)
    if first is None or any(m.span.start == line.end or (m.kind == "person" and first[1] in m.text) for m in doc.names.mentions):
        return []
    rows = [r for r in doc.knowledge.places(first[1]) if r.kind == "city" and r.population >= _LARGE]
    after = line.end + len(first[1])
    if not rows or _power(doc, rows, after):
        return []
    span = Span(line.end, after)
    return [Mention(span, first[1], "place", (span,), opens_sentence=True)]


def _power(doc: Document, rows: Sequence[Location], after: int) -> bool:
    """Whether the name of a capital may be that of its government: "Washington will sell four forts", "Prague's government"."""
    rules = any(r.country in r.capital_of if doc.text[after] in "'’" else r.capital_of for r in rows)
    return rules and not (_SITE.match(doc.text, after) or _SIGHT.match(doc.text, after))


#: What stands in a town and bears its name: "the Winnipeg Art Gallery".
_SEAT = regexp(r" (?:[A-Z][\w’'&-]+ ){0,3}(?:Gallery|Museum|Zoo|Hospital|Airport|Cathedral|Station|Library|Opera|Harbou?r|Stadium|Market|(?:City |Town |County )?(?:Council|School Board|School District|Public Schools|Police Department|Fire Department|Planning Commission|Zoning Board))\b")
#: "City hall in Rennes has settled a like dispute": of another town, told beside.
_ALIKE = regexp(r"\b(?:also|too|like|similar(?:ly)?|another|other|earlier|last (?:week|month|year)|elsewhere)\b")
_SITE_OF = regexp(r"\b(?:[Tt]he (?:city|town|municipal) (?:council|hall|government)|[Cc]ity [Hh]all|[Tt]own hall|[Tt]he mayor|[Tt]he port|[Pp]olice|[Tt]he (?:city|town)) (?:of|in) $")


def _only_town(doc: Document, line: Dateline, towns: list[Mention], rows: Sequence[Location]) -> Span | None:
    """The only town that a story names, where its council, police, museum acts in it and the dateline has another town of that country, no capital.

    There "here" and "the city" are the wrong town's too: "DALLAS — Teachers crowded into a meeting here. Houston's school district ...".
    """
    if not rows or any(r.country in r.capital_of for r in rows) or office({r.name for r in rows}, "world", "region"):
        return None
    seats = [(Span(m.span.start, m.span.start + len(r)), r) for m in doc.names.mentions if m.span.start >= line.end and m.kind == "organisation" for r in _seat_of(doc, m)]
    named = [(m.span, m.text) for m in towns] + seats
    if len({text for _, text in named}) != 1:
        return None
    there, here = {r.country for r in doc.knowledge.places(named[0][1])}, {r.country for r in rows}
    if not there & here or _BY_PHONE.search(doc.text, line.end):
        return None
    sited = (s for s, _ in named if _SITE.match(doc.text, s.end) or _SEAT.match(doc.text, s.end) or _SITE_OF.search(doc.text, line.end, s.start) or _happened(doc, line, s))
    return next((s for s in sited if not doc.in_quotation(s) and not _ELSEWHERE.search(doc.text, line.end, s.start) and not _ALIKE.search(doc.text, *doc.sentence_at(s.start))), None)


#: "Ran aground off Phuket", "in the north of Sendai".
_HAPPENED = regexp(r"\b(?:in|near|off|at|outside|across|through|over|around|(?:district|suburbs?|outskirts|streets|part|parts|centre|center|north|south|east|west|port|beach(?:es)?) of)(?: (?:central|downtown|north(?:ern)?|south(?:ern)?|east(?:ern)?|west(?:ern)?))? $")
#: What is planned or was before is told from where it is planned.
_NOT_YET = regexp(r"\b(?:will|would|plans?|next|born|lived?|lives|raised|studied|based|headquarter\w*|after|since|formerly|former|native|years? ago)\b|\b(?:1[89]|20)\d\d\b")


#: "A company apologised for a leak at its laboratory in Sendai", "arrested over a murder in Marseille", "the governor declared": told from afar.
_ABOUT = regexp(r"\b(?:as \w+ (?:had|have|did)|over (?:the|an?)|because of|due to|about|amid|connection|suspicion|said|says|charged|accused|convicted|apologi[sz]ed?|condemned|mourn\w*|news|that|declared|governor|lawmakers|legislators|senators|beat|defeated|may|might|could)\b|\b(?:its|their) [\w -]{2,30} (?:in|at|near|outside) $")


def _happened(doc: Document, line: Dateline, town: Span) -> bool:
    """Whether a sentence tells of what has just happened in a town."""
    sentence = doc.sentence_at(town.start)
    start = max(line.end, sentence.start)
    told = _HAPPENED.search(doc.text, start, town.start) and not _ABOUT.search(doc.text, start, town.start)
    return bool(told) and not _NOT_YET.search(doc.text, start, sentence.end)


def _seat_of(doc: Document, m: Mention) -> list[str]:
    """The town in the name of what stands there, if a name begins with one."""
    found = (w for w in (m.text.partition(" ")[0], " ".join(m.text.split(" ")[:2])) if any(r.kind == "city" for r in doc.knowledge.places(w)))
    return [w for w in found if _SEAT.match(m.text, len(w))][:1]


_BY_PHONE = regexp(r"\b(?:by|over the|via) (?:tele)?phone\b|\bmonitored\b|\breached by\b", re.IGNORECASE)
#: Words of a reporter who is not there: over such a story the dateline may be another country's.
_FROM_AFAR = regexp(
    r"\b(?:by (?:tele)?phone|according to|monitored|reached by|over the (?:tele)?phone|via (?:video|satellite|text|email|e-mail)"
    r"|(?:state|national|local|official|independent|private) (?:TV|television|radio|media|broadcaster|news agency|newspapers?)"
    r"|broadcaster|news (?:agency|website|portal)|(?:TV|television|radio|media|newspapers?) (?:said|reported|showed|quoted))\b",
    re.IGNORECASE,
)


def _scene(doc: Document, line: Dateline, m: Mention, rows: Sequence[Location], towns: list[Mention]) -> bool:
    """Whether a story happens in a town: it names it twice, or in its first words as the place of what happened."""
    there = {r.country for r in doc.knowledge.places(m.text) or _region(doc, m)}
    here = {r.country for r in rows}
    if there and here and not there & here:
        return _abroad(doc, line, m, rows, towns, there)
    if _often(doc, line, m):
        return True
    capital = any(r.country in r.capital_of for r in rows)
    powers = m.span.start == line.end and _power(doc, [r for r in doc.knowledge.places(m.text) if r.kind == "city"], m.span.end)
    return not capital and not powers and m.span.start - line.end < _OPENING and not _ELSEWHERE.search(doc.text, line.end, m.span.start) and not _ABOUT.search(doc.text, line.end, m.span.start)


def _abroad(doc: Document, line: Dateline, m: Mention, rows: Sequence[Location], towns: list[Mention], there: set[str]) -> bool:
    """Whether a story plays wholly in another country than that of its dateline, where nothing says that it is told from afar.

    From a bureau reporters write about the countries around it that have none; on another continent they have other offices. A capital that is
    no bureau has reporters of its own country only.
    """
    here, names = {r.country for r in rows}, {r.name for r in rows}
    if office(names, "world"):
        return False
    placed, often = bool(_PLACED.search(doc.text, line.end, m.span.start)), _often(doc, line, m)
    if not areas(doc, there) & areas(doc, here):
        return placed or often
    opens = m.span.start - line.end < _OPENING and not _came_from(doc.text[line.end : m.span.start], _ELSEWHERE)
    if not (bureau := office(names, "world", "region")) and not any(r.country in r.capital_of for r in rows):
        return often or opens
    body = doc.text[: line.place.start] + " " + doc.text[line.end :]
    if (bureau and not served(doc, there)) or _FROM_AFAR.search(body) or not all(_located(doc, x, there) for x in towns):
        return False
    if often or (opens and not bureau):
        return True
    return opens or ((placed or _SITE.match(doc.text, m.span.end) is not None) and not _came_from(doc.text[line.end : m.span.start], _ELSEWHERE))


def _other_land(doc: Document, line: Dateline, rows: Sequence[Location]) -> Mention | None:
    """A country or region of another continent, where it is the only one that a story names: "Villagers above Huaraz, Peru" from Vienna."""
    here = {r.country or r.name for r in rows}
    if not here or office({r.name for r in rows}, "world") or _FROM_AFAR.search(doc.text, line.end):
        return None
    lands = {m: {r.country or r.name for r in (*doc.knowledge.places(m.text), *_adjective(doc, line, m)) if r.kind in ("country", "region")} for m in doc.names.mentions if m.span.start >= line.end}
    named = {m: there for m, there in lands.items() if there}
    everywhere = set().union(*named.values()) if named else set()
    first = next(iter(named), None)
    if first is None or everywhere & here or len(set.intersection(*named.values())) == 0 or areas(doc, everywhere) & areas(doc, here):
        return None
    return first


#: What lies in the land of an adjective: "the Zambian shore", "the Fijian island of Vatulele".
_LIES = regexp(r" (?:[a-z]+ )?(?:island|islet|shore|coast|village|town|city|port|capital|border|side|highlands|uplands|hills|mountains|valley|desert|province|district|region|lake|river|forest|plateau|steppe|interior|countryside|suburb|resort)\b")


_WITHIN = regexp(r"\b(?:in|on|near|at|off|outside|along|across) (?:the |an? )?(?:[a-z]+ )?$")


def _adjective(doc: Document, line: Dateline, m: Mention) -> Sequence[Location]:
    """The land of an adjective before what lies in it, where the story opens with that or happens there."""
    word = m.text.rpartition(" ")[2]
    start = m.span.end - len(word)
    placed = start - line.end < len("On the ") or _WITHIN.search(doc.text, line.end, start)
    return doc.knowledge.by_demonym(word) if placed and _LIES.match(doc.text, m.span.end) else ()


def _located(doc: Document, m: Mention, there: set[str]) -> bool:
    """Whether a town may be in one of some countries."""
    rows = doc.knowledge.places(m.text)
    return not rows or bool({r.country for r in rows} & there)


def _named(doc: Document, country: str, text: str) -> bool:
    """Whether a text names a country or its people."""
    forms = {country, *(f for r in doc.knowledge.places(country) for f in (*r.variants, *r.demonyms))}
    return any(re.search(rf"(?<!\w){re.escape(f)}s?(?!\w)", text) for f in forms)


def _often(doc: Document, line: Dateline, m: Mention) -> bool:
    """Whether the story names a town a second time, if only in a river's or a station's name, and not as where somebody came from."""
    found = re.finditer(rf"(?<![\w-]){re.escape(m.text)}(?!\w)", doc.text[line.end :])
    return sum(not _came_from(doc.text[: line.end + x.start()][-40:]) for x in found) > 1


def _came_from(before: str, words: re.Pattern[str] | None = None) -> bool:
    """Whether the words before a town make it that of somebody's past or plans, and not an end of a road."""
    return (words or _CAME_FROM).search(before) is not None and not _ROAD.search(before)


_ROAD = regexp(r"\b(?:roads?|railways?|highways?|motorways?|lines?|tunnel|pipeline) (?:from|to|between|into|out of) (?:[A-Z]\w+ (?:to|and) )?$")
_CAME_FROM = regexp(r"\b(?:born in|from|than|like|native of|bound for) $")
_IN_REGION = regexp(r", ([A-Z]\w+(?: [A-Z]\w+)?)")


def _region(doc: Document, m: Mention) -> Sequence[Location]:
    """What "Fairbanks, Alaska" says of where Fairbanks is."""
    after = _IN_REGION.match(doc.text, m.span.end)
    return [r._replace(country=r.country or r.name) for r in doc.knowledge.places(after[1]) if r.kind in ("region", "country")] if after else []


_PART_OF = regexp(r"\b(?:port|harbou?r|city|town|village|streets|centre|center|outskirts|suburbs?|people|mayor|airport) of $")


def _city(doc: Document, m: Mention) -> bool:
    """Whether a name is that of a town: known as one, or unknown and in a place's place."""
    rows = doc.knowledge.places(m.text)
    return any(r.kind == "city" for r in rows) or (not rows and not m.text.isupper() and bool(_region(doc, m))) or (not rows and m.text.istitle() and (m.before in ("in", "near") or _PART_OF.search(doc.text[max(m.span.start - 30, 0) : m.span.start]) is not None))
