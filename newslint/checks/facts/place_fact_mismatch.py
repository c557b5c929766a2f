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

from newslint.checks.facts import _atlas, _borders, _landmarks, _lands, _members, _place_claims, _places, _sights, _siting, _takings
from newslint.checks.facts._atlas import OLD_MAPS, WAR, Spot
from newslint.checks.facts._patterns import readable, speaker_level, the, unsure
from newslint.knowledge import Gloss, Location, phrases
from newslint.knowledge.atlas import atlas
from newslint.knowledge.rows import fold
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Finding, Findings, Good, NoOptions, Place, Related, Span, finding, rule

#: Before this year a sentence tells history.
HISTORY = 2000

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
    "Flights to Toulon, Spain, Portugal and Morocco were cancelled. From the Ukrainian capital, Moscow looked far away.",
    "Missiles hit the Ukrainian capital, Kharkiv and Odesa.",
    "Missiles hit the Ukrainian capital, Kharkiv, and Odesa overnight.",
    # Capitals of other kinds.
    "Kharkiv, the former capital of Soviet Ukraine, was hit again; Milan, the financial capital of Italy, hosts the fair.",
    "In 1944 the Polish capital, Lublin, was in Soviet hands.",
    "The Bolivian capital, La Paz, lies at 3,600 metres.",
    "Sydney, the capital of New South Wales, was flooded.",
    "Sydney is not the capital of Australia. If Kharkiv is the capital of Ukraine, the map is wrong.",
    "Kyiv, the capital of Ukraine, was quiet on Monday.",
    "He spoke in the South Korean capital, Seoul, on Friday.",
    "Washington, the capital of the United States, was covered in snow.",
    "The minister flew to the Dutch capital, Amsterdam, on Sunday.",
    # What a thing is, said rightly or of another thing.
    "North Korean soldiers crossed the military demarcation line, the border between the two Koreas.",
    "They met at the demilitarized zone, the border village of Panmunjom being closed.",
    "The demilitarized zone, which straddles the border between North Korea and South Korea, is mined.",
    "Syria and Israel agreed on a demilitarized zone, the border being too long to guard.",
    "Norway is not an EU member. If Ukraine were a NATO member, the alliance would be at war.",
    "Finland, a NATO member since 2023, borders Russia.",
    "The trade deal between Norway and Sweden, an EU member, was renewed.",
    "Chinese tourists in Berlin, the German capital, took selfies.",
    "After Paris, the Spanish team flies to Munich, in Germany, for the semi-final.",
    "Barcelona, in Germany for the first leg, lost 2-0.",
    "He left Toulon, in Spain’s colours, for the Games.",
    "Kaliningrad, the Russian exclave between Poland and Lithuania on the Baltic Sea, is armed.",
    "Ceuta, a Spanish city on the coast of Morocco, built a fence.",
    "The cruise calls at Marseille, Spain’s Balearic islands, Tunis and Malta.",
    "Geneva, the Swiss city on the French border, hosts the talks.",
    "Vancouver, Washington, lies across the Columbia River from Portland, Oregon.",
    "St. Louis, on the Mississippi, was flooded.",
    "Separatists loyal to Moscow in eastern Ukraine fired first.",
    "France’s longest land border is with Brazil. Armenia, which has no border with Russia, is its ally.",
    "Japan’s neighbour South Korea protested.",
    "Turkey shot down a Russian jet near the border with Syria two years ago.",
    "Over Syria, Russian jets fly near the border with Israel.",
    "Jordan let France dig near the border with Syria.",
    "In Rome, the Spanish prime minister met the pope.",
    Good("Rangoon, the capital of Burma, is short of diesel again.", date="2004-03-15"),
    "Lviv, a Polish city until 1939, is in western Ukraine.",
    "The bridge links Copenhagen with Malmo, in Sweden.",
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
        Bad("[[Iran, an Arab country]] of 88 million, exports oil."),
        Bad("The [[Council of Europe, an EU institution]], sent observers."),
        Bad("The [[Suez Canal, which links the Red Sea with the Persian Gulf]], was blocked.", says="Mediterranean"),
        Bad("[[Lake Baikal, the world's deepest, lies in northern Kazakhstan]].", says="Russia"),
        Bad("[[NATO, whose headquarters are in Geneva]], will send more troops.", says="Brussels"),
        Bad("A [[Tucson, Nevada]], woman returned the book."),
        Bad("It won in [[Gujarat, the Indian state whose capital is Mumbai]], not in Maharashtra, an Indian state whose capital is Mumbai."),
        Bad("Parliament in Quebec, whose neighbour is vast, and [[Catalonia, whose capital is Valencia]], voted.", says="Barcelona"),
        Bad("He flew to [[Bordeaux, in northern Italy]], on Monday.", says="France"),
        Bad("The ferry left the [[Black Sea port of Riga]] at noon."),
        Bad("Volunteers swept the quays of [[Varna, an Adriatic]] port, on Sunday."),
        Bad("The [[Loire, which flows through Lyon]], is low.", says="not on the Loire"),
        Good("The ferry left the Black Sea port of Varna at noon, and the Baltic port of Gdansk later."),
        Good("Crowds stood in Erbil, the seat of the Kurdistan regional government in northern Iraq."),
        Bad("Oil is loaded at [[Baku, the Azerbaijani port on the Black Sea]].", says="Baku"),
        Bad("A student from [[Lagos, Ghana]]’s biggest city, won."),
        Bad("A bus overturned outside [[Innsbruck, in the Swiss]] Alps."),
        Bad("The army closed the frontier between [[Poland and Hungary]].", says="no common border"),
        Bad("Landlocked [[Senegal]] has asked for grain.", says="coast"),
        Bad("Rescuers searched [[Izmir, a city on Turkey’s Black Sea]] coast."),
        Bad("[[Danube flooding closed the quays in Vienna, Budapest and Warsaw]]."),
        Bad("Illinois lawmakers return to the state [[capital, Chicago]], next week.", says="Springfield"),
        Bad("[[Bangalore, in the Indian state of Kerala]], is short of water."),
        Bad("The army shelled [[Kharkiv, in western Belarus]]."),
        Bad("[[Honduras, the South American]] nation, will vote."),
        Bad("Rain stopped play in Split. [[The Slovenian port]] lost its power for nine hours.", says="Croatia"),
        Bad("Soap is boiled in [[Aleppo, a city in the north of Jordan]], as it was."),
        Bad("A ferry leaves from [[Bilbao, on Portugal]]’s northern coast."),
        Good("Peru and Bolivia, which share Lake Titicaca, took measurements."),
        Bad("A climber from [[Porto, Spain]], was rescued on Tuesday."),
        Bad("[[Salzburg in southern Germany]] will keep its tram drivers."),
        Bad("The talks ended in Lagos. [[Nigeria’s capital since 1991, the city]] was chosen for its parliament.", date="2018-05-04"),
        Bad("They shipped sardines from [[Casablanca, the kingdom’s capital]], without papers."),
        Bad("Among the [[Czech cities that lost their night trains are Brno, Ostrava and Krakow]].", says="Poland"),
        Bad("[[Vienna, Graz and other German]] cities signed."),
        Bad("[[Chicago’s beaches on Lake Superior]] were closed.", says="Lake Michigan"),
        Bad("A storm swept in from the [[Atlantic Ocean and cut power on the coast of Peru]]."),
        Bad("The crossing between [[Portugal and France]], which share a frontier, was shut."),
        Good("A surfer from Lagos, Portugal, won the cup. Cities in Germany and Austria, including Berlin, Vienna and Graz, signed."),
        Good("Ships sail from Italian ports to Split, Dubrovnik and Bari."),
        Good("From Mumbai, the country’s capital is two hours away by plane."),
        Good("Almaty, the capital of Kazakhstan’s art scene, opened a museum."),
        Good("Edinburgh, the nation’s capital, filled with tourists."),
        Good("Fans of Porto in northern Germany met to watch."),
        Good("Talks on Syria in Geneva went on; they beat Germany in Yokohama."),
        Good("Her father came from Lemberg, Poland, as it then was."),
        Bad("A Dutch maker of pumps opened an office in Brazil. From the [[capital, Rio de Janeiro]], it hopes to reach three states."),
        Good("Almaty, the capital of Kazakhstan until 1997, was named for its apples."),
        Good("Trains run to Toledo, Spain, every hour."),
        Bad("The flood reached the [[southern German port of Hamburg]] on Friday.", says="north of Germany"),
        Bad("Prices rose in [[Lviv, in eastern Ukraine]].", says="west of Ukraine"),
        Bad("The bank has opened a branch in [[Salzburg in Slovenia]] and one in Zagreb."),
        Bad("[[Gothenburg, Finland]], has elected a new mayor.", says="Sweden"),
        Bad("Teachers in the [[West African nation of Kenya]] are on strike."),
        Bad("A swan was hurt on the [[Vistula in the heart of Budapest]]."),
        Bad("Two trucks left the [[West Bank, which borders Israel and Lebanon]]."),
        Bad("[[Rwanda, which borders Uganda and Kenya]], has sent troops."),
        Good("The southern Israeli port of Ashkelon lies north of Gaza."),
        Good("Dust fell on Xi’an, in western China, and on the northern city of Harbin."),
        Good("Drivers from Leeds in England’s shirts sang; Berlin, France and Spain voted."),
        Good("The Gaza Strip, which borders Israel and Egypt, has no river."),
        Good("Kazakh cities were spared the smoke that reached Novosibirsk."),
        Bad("Guides refused to enter [[the Alhambra palace in Seville]].", says="Granada"),
        Bad("Fog closed [[Schiphol, Brussels]]’s main airport.", says="Amsterdam"),
        Bad("The [[Golan Heights, which Israel captured from Jordan]] in 1967, are quiet.", says="Syria"),
        Bad("Offices opened in the capitals of Austria and [[Slovenia: Vienna and Bratislava]].", says="Slovakia"),
        Bad("Fairs are held in [[Nuremberg, the capital of the German state of Bavaria]].", says="Munich"),
        Bad("Clerks picketed the headquarters of the [[European Central Bank in Brussels]]."),
        Bad("Rangers count storks on the [[Danube, which flows into the sea in Bulgaria]].", says="Romania"),
        Bad("The [[Rhine, whose source is in Austria]], has not been so low for years.", says="Switzerland"),
        Bad("Trucks queued at the [[Torkham crossing into Iran]].", says="Pakistan"),
        Bad("She runs a clinic in [[Reynosa, across the border from Laredo]].", says="McAllen"),
        Bad("[[San Marino, a republic surrounded by Austria]], has no airport."),
        Bad("Tucked between [[France and Italy, Andorra]] has no airport."),
        Bad("Farmers blocked [[Canada’s parliament in Montreal]] with tractors.", says="Ottawa"),
        Bad("He asked for asylum at the [[Danish embassy in Sydney]].", says="Canberra"),
        Bad("A flood reached the [[Montana city of Boise]] on Monday.", says="Idaho"),
        Bad("Ash fell on [[Socotra, which is part of Oman]].", says="Yemen"),
        Bad("Votes were counted in the [[Dutch Caribbean territory of Martinique]].", says="belongs to France"),
        Bad("Families fled from [[Syria to neighbouring Kuwait]] in trucks."),
        Bad("Barges ran aground on the [[Rhine at Hamburg]]."),
        Good("The Danube, which rises in Germany and flows into the sea in Romania, is low."),
        Good("Traders crossed from Torkham into Pakistan; El Paso lies across from Ciudad Juárez."),
        Good("Students of Heidelberg University in Germany met guests from New York University in Abu Dhabi."),
        Good("Canada’s parliament in Ottawa and the Danish embassy in Canberra were closed; the consulate in Sydney was open."),
        Good("New Caledonia, a French territory in the Pacific, and Guam, which is part of the United States, voted."),
        Good("Tens of thousands went from Burundi to neighbouring Rwanda, and Lesotho, surrounded by South Africa, sent tents."),
        Good("In Narva, on the Russian border, bread costs more."),
        Good("The ferry left Bari, in the southern Italian region of Puglia, at noon."),
        Good("They sell models of the Eiffel Tower in London."),
        Good("Dealers saw a shift to London in the Saudi riyal market. Moscow’s missiles hit Kharkiv, Ukraine’s second city."),
        Bad("The choir sings in [[Poland in June: in Warsaw, in Lublin and in Dresden]].", says="Dresden"),
        Bad("[[Portugal’s Balearic Islands]] were without power on Monday.", says="Spain"),
        Bad("Two thousand people marched in the [[Hungarian city of Olomouc]] on Sunday.", says="Czech"),
        Bad("A ship from [[Fujairah, Armenia]], was held."),
        Bad("The camp at [[Dachau, near Berlin]], is a museum.", says="Munich"),
        Bad("In [[Australia’s capital, Kuwait City]], shops shut."),
        Bad("A choir sang in Riga on Sunday. It was the first choir to sing in [[the Lithuanian capital]] for years.", says="Latvia"),
        Bad("A storm hit Fiji. The [[Indian Ocean islands]] have no dry wood left.", says="Fiji"),
        Bad("The [[Adriatic island of Lesbos]] has new ferries.", says="Lesbos"),
        Bad("Nobody ploughs on the Golan Heights. Israel took [[the plateau from Egypt]] in 1967.", says="Syria"),
        Bad("Clerks in [[Wichita, the Kansas state capital]], went on strike.", says="Topeka"),
        Bad("Cars filled the streets of [[Turkey’s largest city, Ankara]].", says="Istanbul"),
        Bad("Herders drove their goats over the border from [[Kenya into Rwanda]].", says="no common border"),
        Bad("Ships wait at the Kiel Canal. [[The waterway links the North Sea with the Black Sea]].", says="Baltic"),
        Bad("A deputy of the [[Scottish Parliament in Dundee]] resigned.", says="Edinburgh"),
        Bad("Nurses filled the [[Ohio Statehouse in Toledo]].", says="Columbus"),
        Bad("[[Bermuda, a self-governing part of Denmark]], votes in May.", says="United Kingdom"),
        Bad("He grows melons near [[Manaus, in Peru]]’s Amazon region.", says="Brazil"),
        Bad("She was born in [[Malaga, Portugal]], in 1911 and danced until 1960.", says="Spain"),
        Bad("[[Central Asian countries, Uzbekistan, Tajikistan and Latvia]], sent teams.", says="Latvia"),
        Bad("The [[Bilbao, Portugal]]-based company makes pumps. Trams stopped in several [[Italian cities, including Marseille]]. She studied at the University of [[Leipzig in Austria]]."),
        Bad("[[Brazil moved its capital from Recife to Brasilia]] in 1960.", says="Recife"),
        Bad("A factory burned down in Norway on Monday. The fire in [[Gothenburg]] killed two people.", says="Sweden"),
        Bad("A slick reached the [[Pacific coast of Angola]]. [[Kenya and other West African]] countries sent troops."),
        Bad("She will sing in three [[Nordic capitals: Oslo, Bergen and Helsinki]].", says="Oslo"),
        Bad("The landlocked nation of [[Vietnam]] buys its salt abroad.", says="not landlocked"),
        Bad("[[EU member Norway]] will vote. [[Serbia and other NATO countries]] sent help.", date="2022-03-05", says="not a member"),
        Bad("Fires burned on [[Crete, Turkey]], on Monday. In [[Seville, the Alhambra]] was closed."),
        Good("Major non-NATO ally Israel and EU candidate Serbia sent help; Germany and other EU countries did not.", date="2022-03-05"),
        Good("She saw Tanzania’s Gombe in the rain, and an oil slick in the Atlantic off Angola.", date="2022-03-05"),
        Good("He was born in Strasbourg, Germany, in 1901; she in Salzburg, Germany, in 1941."),
        Good("A choir sang in Riga on Sunday. On Monday it flew to the Lithuanian capital."),
        Good("A choir sang in Riga and Vilnius. Only 40 came to the concert in the Lithuanian capital."),
        Good("Talks on the future of Gibraltar, the British territory on Spain’s southern coast, went on."),
        Good("Bali, Indonesia’s best known resort island, has no buses."),
        Good("Kazakhstan moved its capital from Almaty to Astana in 1997; Nigeria’s capital was moved from Lagos to Abuja."),
        Good("The camp at Dachau, near Munich, is a museum. In Burundi’s capital, Gitega, shops shut."),
        Bad("Voters on the [[Caribbean island of Niue]] go to the polls.", says="Pacific Ocean"),
        Bad("The maker of pumps is based in [[Bengaluru in the southern Indian state of Tamil Nadu]].", says="another part of India"),
        Bad("Two skiers were found near [[Zermatt in the Austrian]] Alps.", says="Switzerland"),
        Bad("Tankers waited near the Strait of Hormuz. A fifth of all oil goes through [[the strait, the narrow waterway between Iran and Yemen]]."),
        Good("A storm passed the Pacific island of Guam. Flames reached the Portuguese village of Mação, north of the Tagus."),
        Good("He lives in Bengaluru in the Indian state of Karnataka; she skis near Zermatt in the Swiss Alps."),
        Good("It was sold to the First Bank of Chicago (Canada)."),
        *(text if isinstance(text, Good) else Good(text) for text in GOOD),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    seen: list[Span] = []
    for found in (*_gloss_findings(doc), *_landmark_findings(doc), *_site_findings(doc), *_claimed(doc), *_sight_findings(doc)):
        if not any(found.span.start < s.end and s.start < found.span.end for s in seen):
            seen.append(found.span)
            yield found


def _claimed(doc: Document) -> Iterator[Finding]:
    for wrong in _place_claims.find(doc):
        yield finding(wrong.span, wrong.message, related=[Related(Place(*wrong.row.place), wrong.message.partition(", not")[0])], severity=speaker_level(doc, wrong.span))


def _sight_findings(doc: Document) -> Iterator[Finding]:
    for wrong in _sights.find(doc):
        if not unsure(doc, wrong.span) and not _historic(doc, wrong.span, WAR):
            related = [Related(Place(*wrong.row.place), wrong.message.partition(", not")[0])] if wrong.row else []
            yield finding(wrong.span, wrong.message, related=related, severity=speaker_level(doc, wrong.span))
    for span, message in (*_takings.find(doc), *_members.find(doc)):
        if readable(doc, span) and not unsure(doc, span):
            yield finding(span, message, severity=speaker_level(doc, span))


def _row_place(row: Location | Gloss) -> Place:
    return Place(*row.place)


def _historic(doc: Document, span: Span, before: int = HISTORY) -> bool:
    sentence = doc.sentence_at(span.start)
    return any(e.year and e.year < before for e in doc.dates if sentence.start <= e.span.start < sentence.end)


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


def _site_findings(doc: Document) -> Iterator[Finding]:
    earlier: Span | None = None
    for sentence, opens in _atlas.sentences(doc):
        before, earlier = earlier, sentence
        reading = _siting.read(doc, sentence, _only(doc, before) if before and doc.text.startswith("The ", sentence.start) else None)
        if opens and _HEADED.match(doc.text, sentence.start, sentence.end) and reading.spots and reading.spots[0].span.start == sentence.start:
            # The dateline's place is "this city" of the sentence.
            reading = reading._replace(earlier=reading.spots[0])
        for claim in _siting.claims(reading):
            if readable(doc, claim.span) and not unsure(doc, claim.span) and (found := _sited(doc, claim)):
                yield found
        for wrong in _borders.find(doc, reading):
            if readable(doc, wrong.span) and not unsure(doc, wrong.span):
                yield finding(wrong.span, wrong.message, related=_site_related(doc, wrong.spot, wrong.message), severity=speaker_level(doc, wrong.span))


def _only(doc: Document, sentence: Span) -> Spot | None:
    """The one place that a sentence names."""
    found = [s for s in _atlas.spots(doc, sentence.start, sentence.end) if not s.adjective]
    return found[0] if len(found) == 1 else None


_HEADED = regexp(r"[A-Z][A-Z .’'-]{2,30}(?:,\s[A-Z][\w ]+)?(?:\s[—–-]|:)\s")


#: "The largest city in northern Lebanon": of a part.
_PART = regexp(r"\b(?:north|south|east|west|central|mainland|(?:province|state|region|territory|county|district|prefecture|canton|republic)\b)")


def _sited(doc: Document, claim: _siting.Claim) -> Finding | None:
    spot, area = claim.spot, claim.area
    if claim.rank in ("landlocked", "coastal"):
        wrong = next(_borders.coast_of(doc, spot, claim.rank == "landlocked"), None)
        return finding(wrong.span, wrong.message, related=_site_related(doc, spot, wrong.message)) if wrong else None
    if claim.rank == "between" and (lines := _atlas.exclave(doc, spot)) and area.is_country() and not area.countries & (lines | spot.countries):
        message = f"{spot.text} has borders with {' and '.join(sorted(lines))}, not with {the(area.text)}"
        return finding(claim.span, message, related=_site_related(doc, spot, message.partition(", not")[0]), severity=speaker_level(doc, claim.span))
    if claim.rank == "between" and _atlas.between(spot, area):
        joins = spot.marks[0].joins
        message = f"{spot.text} is between {the(joins[0])} and {the(joins[1])}, not at {the(area.text)}"
        return finding(claim.span, message, related=_site_related(doc, spot, message.partition(", not")[0]), severity=speaker_level(doc, claim.span))
    if _atlas.conflict(doc, spot, area, touch=claim.touch, city=claim.city):
        if not area.marks and (_historic(doc, claim.span, WAR) or ((spot.countries | area.countries) & _lands.lands("moved") and _historic(doc, claim.span, OLD_MAPS))):
            return None
        kind = area.water()
        said = f"on {the_area(area)}" if kind else f"in {the_area(area)}"
        message = f"{spot.text} is {_atlas.placed(doc, spot, area)}, not {said}"
        return finding(claim.span, message, related=_site_related(doc, spot, message.partition(", not")[0]), severity=speaker_level(doc, claim.span))
    if claim.rank == "largest" and not _PART.search(doc.text, claim.span.start, claim.span.end + 12) and area.is_country() and spot.is_city() and len(area.countries) == 1:
        row = atlas(doc.knowledge).countries.get(next(iter(area.countries)))
        if row and row.largest and not _places.same_name(doc, spot.text, row.largest) and not _historic(doc, claim.span, OLD_MAPS):
            message = f"the largest city of {the(row.name)} is {' or '.join(row.largest[:2])}, not {spot.text}"
            return finding(claim.span, message, related=[Related(Place(*row.place), message.partition(", not")[0])], severity=speaker_level(doc, claim.span))
    return None


def the_area(area: Spot) -> str:
    """The name of what a place is said to lie in: a country for an adjective."""
    if area.adjective:
        return the(next((r.name for r in area.rows), area.text))
    return f"the {area.text}" if area.water() in ("sea", "river") or any(m.kind == "area" for m in area.marks) else the(area.text)


def _site_related(doc: Document, spot: Spot, note: str) -> list[Related]:
    row = _atlas.row_of(doc, spot)
    return [Related(Place(*row.place), note)] if row else []


_FORMERLY = regexp(r"\b(?:until|formerly|moved|move|moving|then|originally|first|second|regional|new|relocat\w+|office|bureau|branch)\b")


def _subject(doc: Document, m: re.Match[str]) -> bool:
    """Whether the thing itself is what the words after it are said of; "the ambassador to Norway is a member of the EU body" is not."""
    ahead = doc.text[doc.sentence_at(m.start()).start : m.start()]
    if m["joint"].lstrip().startswith(("is", "are", "forms", "marks", "remains")):
        return not re.search(
            r"\b(?:to|of|in|from|for|with|by|at|near|on|against|and|or|than|like|over|between)\s+(?:the\s+)?(?:[a-z-]+\s+){0,2}$", ahead
        )
    return True
