"""Places: what a place lies in, what it is the capital of, what it lies on, whose neighbour it is, and where a sight or a body stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from bench.grid import Cell

DATE = "2022-06-14"
#: The key of each template names the values it takes; a value "right/wrong" is said both ways.
FACTS: dict[str, Sequence[dict[str, str]]] = {
    "city": (
        {"x": "Toulon", "c": "France/Spain", "a": "French/Spanish"}, {"x": "Gdansk", "c": "Poland/Lithuania", "a": "Polish/Lithuanian"},
        {"x": "Graz", "c": "Austria/Hungary", "a": "Austrian/Hungarian"}, {"x": "Izmir", "c": "Turkey/Greece", "a": "Turkish/Greek"},
        {"x": "Mombasa", "c": "Kenya/Tanzania", "a": "Kenyan/Tanzanian"}, {"x": "Guayaquil", "c": "Ecuador/Colombia", "a": "Ecuadorian/Colombian"},
        {"x": "Bergen", "c": "Norway/Sweden", "a": "Norwegian/Swedish"}, {"x": "Busan", "c": "South Korea/Japan", "a": "South Korean/Japanese"},
    ),
    "capital": (
        {"x": "Ankara/Istanbul", "c": "Turkey", "a": "Turkish"}, {"x": "Canberra/Sydney", "c": "Australia", "a": "Australian"},
        {"x": "Brasilia/Rio de Janeiro", "c": "Brazil", "a": "Brazilian"}, {"x": "Bern/Zurich", "c": "Switzerland", "a": "Swiss"},
        {"x": "Abuja/Lagos", "c": "Nigeria", "a": "Nigerian"}, {"x": "Rabat/Casablanca", "c": "Morocco", "a": "Moroccan"},
        {"x": "Ottawa/Toronto", "c": "Canada", "a": "Canadian"}, {"x": "Hanoi/Ho Chi Minh City", "c": "Vietnam", "a": "Vietnamese"},
    ),
    "state capital": (
        {"x": "Springfield/Chicago", "c": "Illinois"}, {"x": "Sacramento/Los Angeles", "c": "California"}, {"x": "Tallahassee/Miami", "c": "Florida"},
        {"x": "Austin/Houston", "c": "Texas"}, {"x": "Harrisburg/Philadelphia", "c": "Pennsylvania"}, {"x": "Topeka/Wichita", "c": "Kansas"},
    ),
    "state": (
        {"x": "Tucson", "c": "Arizona/Nevada"}, {"x": "Omaha", "c": "Nebraska/Iowa"}, {"x": "Boise", "c": "Idaho/Montana"}, {"x": "Tulsa", "c": "Oklahoma/Kansas"},
        {"x": "Milwaukee", "c": "Wisconsin/Michigan"}, {"x": "Baltimore", "c": "Maryland/Delaware"},
    ),
    "river": (
        {"x": "Vienna", "r": "Danube/Rhine"}, {"x": "Cologne", "r": "Rhine/Elbe"}, {"x": "Paris", "r": "Seine/Loire"}, {"x": "Warsaw", "r": "Vistula/Oder"},
        {"x": "Dresden", "r": "Elbe/Rhine"}, {"x": "Cairo", "r": "Nile/Euphrates"}, {"x": "Budapest", "r": "Danube/Vistula"},
    ),
    "sea": (
        {"x": "Odesa", "s": "Black Sea/Baltic Sea"}, {"x": "Baku", "s": "Caspian Sea/Black Sea"}, {"x": "Gdansk", "s": "Baltic Sea/North Sea"},
        {"x": "Jeddah", "s": "Red Sea/Mediterranean"}, {"x": "Split", "s": "Adriatic/Aegean"}, {"x": "Barcelona", "s": "Mediterranean/Atlantic"},
    ),
    "coast": (
        {"c": "Peru", "s": "Pacific/Atlantic"}, {"c": "Angola", "s": "Atlantic/Pacific"}, {"c": "Bulgaria", "s": "Black Sea/Baltic"}, {"c": "Kenya", "s": "Indian Ocean/Atlantic"},
        {"c": "Lithuania", "s": "Baltic/Black Sea"}, {"c": "Libya", "s": "Mediterranean/Red Sea"},
    ),
    "border": (
        {"c": "Poland", "a": "Polish", "b": "Ukraine/Hungary", "d": "Ukrainian/Hungarian"}, {"c": "Kenya", "a": "Kenyan", "b": "Uganda/Rwanda", "d": "Ugandan/Rwandan"},
        {"c": "France", "a": "French", "b": "Spain/Portugal", "d": "Spanish/Portuguese"}, {"c": "Thailand", "a": "Thai", "b": "Laos/Vietnam", "d": "Laotian/Vietnamese"},
        {"c": "Mexico", "a": "Mexican", "b": "Guatemala/Honduras", "d": "Guatemalan/Honduran"}, {"c": "Turkey", "a": "Turkish", "b": "Syria/Lebanon", "d": "Syrian/Lebanese"},
        {"c": "Romania", "a": "Romanian", "b": "Bulgaria/Poland", "d": "Bulgarian/Polish"},
    ),
    "continent": (
        {"c": "Kenya", "p": "East African/West African", "q": "East Africa/West Africa"}, {"c": "Ghana", "p": "West African/East African", "q": "West Africa/East Africa"},
        {"c": "Honduras", "p": "Central American/South American", "q": "Central America/South America"},
        {"c": "Laos", "p": "Southeast Asian/Central Asian", "q": "Southeast Asia/Central Asia"}, {"c": "Kyrgyzstan", "p": "Central Asian/Southeast Asian", "q": "Central Asia/Southeast Asia"},
        {"c": "Bolivia", "p": "South American/Central American", "q": "South America/Central America"}, {"c": "Namibia", "p": "southern African/West African", "q": "southern Africa/West Africa"},
    ),
    "landlocked": ({"c": "Bolivia/Peru"}, {"c": "Mongolia/Vietnam"}, {"c": "Chad/Sudan"}, {"c": "Slovakia/Poland"}, {"c": "Nepal/Bangladesh"}, {"c": "Malawi/Mozambique"}),
    "side": (
        {"x": "Hamburg", "c": "Germany", "a": "German", "d": "northern/southern", "n": "north/south"}, {"x": "Lviv", "c": "Ukraine", "a": "Ukrainian", "d": "western/eastern", "n": "west/east"},
        {"x": "Marseille", "c": "France", "a": "French", "d": "southern/northern", "n": "south/north"}, {"x": "Seville", "c": "Spain", "a": "Spanish", "d": "southern/northern", "n": "south/north"},
        {"x": "Milan", "c": "Italy", "a": "Italian", "d": "northern/southern", "n": "north/south"}, {"x": "Kharkiv", "c": "Ukraine", "a": "Ukrainian", "d": "eastern/western", "n": "east/west"},
        {"x": "Chennai", "c": "India", "a": "Indian", "d": "southern/northern", "n": "south/north"},
    ),
    "EU": ({"c": "Sweden/Norway"}, {"c": "Austria/Switzerland"}, {"c": "Bulgaria/Serbia"}, {"c": "Estonia/Ukraine"}, {"c": "Greece/Turkey"}),
    "NATO": ({"c": "Norway/Austria"}, {"c": "Poland/Ireland"}, {"c": "Albania/Serbia"}, {"c": "Turkey/Israel"}, {"c": "Latvia/Ukraine"}),
    "sight": (
        {"g": "the Alhambra", "k": "Alhambra", "x": "Granada/Seville"}, {"g": "the Brandenburg Gate", "k": "Brandenburg Gate", "x": "Berlin/Munich"},
        {"g": "the Sagrada Familia", "k": "Sagrada Familia", "x": "Barcelona/Madrid"}, {"g": "the Colosseum", "k": "Colosseum", "x": "Rome/Milan"},
        {"g": "the Louvre", "k": "Louvre", "x": "Paris/Lyon"}, {"g": "the Uffizi Gallery", "k": "Uffizi Gallery", "x": "Florence/Rome"},
        {"g": "the Prado Museum", "k": "Prado Museum", "x": "Madrid/Barcelona"},
    ),
    "seat": (
        {"g": "the European Central Bank", "x": "Frankfurt/Brussels"}, {"g": "the World Health Organization", "x": "Geneva/New York"}, {"g": "NATO", "x": "Brussels/Geneva"},
        {"g": "UNESCO", "x": "Paris/Geneva"}, {"g": "the International Criminal Court", "x": "The Hague/Brussels"}, {"g": "the International Monetary Fund", "x": "Washington/Paris"},
        {"g": "OPEC", "x": "Vienna/London"}, {"g": "FIFA", "x": "Zurich/Paris"},
    ),
    "island": (
        {"x": "Crete", "c": "Greece/Turkey", "a": "Greek/Turkish"}, {"x": "Sardinia", "c": "Italy/France", "a": "Italian/French"}, {"x": "Mallorca", "c": "Spain/Portugal", "a": "Spanish/Portuguese"},
        {"x": "Madeira", "c": "Portugal/Spain", "a": "Portuguese/Spanish"}, {"x": "Bali", "c": "Indonesia/Thailand", "a": "Indonesian/Thai"}, {"x": "Phuket", "c": "Thailand/Malaysia", "a": "Thai/Malaysian"},
    ),
    "mountain": (
        {"x": "Mount Kilimanjaro", "c": "Tanzania/Kenya", "a": "Tanzanian/Kenyan"}, {"x": "Mount Fuji", "c": "Japan/China", "a": "Japanese/Chinese"},
        {"x": "Mount Etna", "c": "Italy/Greece", "a": "Italian/Greek"}, {"x": "Lake Baikal", "c": "Russia/Mongolia", "a": "Russian/Mongolian"},
        {"x": "Popocatepetl", "c": "Mexico/Guatemala", "a": "Mexican/Guatemalan"}, {"x": "Lake Balaton", "c": "Hungary/Austria", "a": "Hungarian/Austrian"},
    ),
}  # fmt: skip
TEMPLATES: dict[str, Sequence[str]] = {
    "city": (
        "A fire at a hospital in {x}, {c}, killed six people on Tuesday.", "Police in {x}, {c}, arrested three men on Monday.", "{X}, {c} (AP) — A bus overturned on Monday, hurting ten people.",
        "A fire killed six people in the {a} city of {x} on Tuesday.", "The ship left the {a} port of {x} at noon.", "Teachers in the {a} town of {x} went on strike on Monday.",
        "The factory is in {x}, a city in {c}.", "She moved to {x}, a city of half a million people in {c}.", "He runs a bakery in {x}, one of {s} largest cities.",
        "A bus overturned near {x} in {c} on Monday.", "The concert in the city of {x} in {c} was called off.", "The violinist was born in {x} in {c}.", "Born in {x}, {c}, she studied law.",
        "Photo: People wait for a tram in {x}, {c}, on Tuesday.", "The {x}, {c}-based company makes pumps.", "The company, based in {x}, {c}, makes pumps.",
        "The company, which has its headquarters in {x}, {c}, makes pumps.", "Ida Holm, a resident of {x}, {c}, found the letter.", "Ida Holm, a professor at the University of {x} in {c}, led the study.",
        "Doctors in {x} and other {a} cities walked out on Monday.", "Trams stopped in several {a} cities, including {x}, on Monday.", "Prices rose fastest in {a} cities such as {x}.",
        "{x} is in {c}.", "{x} lies in {c}.", "The match will be played in {x}, {c}, on June 30.", "The group met in {x}, in {c}, last year.", "The race ended in {s} {x} on Sunday.",
        "Fire in {c} kills six ¶ A fire at a hospital in {x} killed six people on Tuesday.", "A hospital in {x} burned down on Tuesday. The {a} city has had three fires this year.",
        "A hospital burned down in {c} on Tuesday. The fire in {x} killed six people.", "Workers walked out across {c}, including in {x}, on Monday.", "Strikes hit several {a} cities, among them {x}.",
        "The plane landed at the airport of {x} in {c}.", "Three people were hurt in {c} on Monday when a bus overturned in {x}.", "The earthquake, centred near {x} in {c}, was felt for miles.",
        "The mayor of {x}, {c}, resigned on Monday.", "A court in {x}, {c}, sentenced him to six years in prison.",
        "A student at a university in the {a} city of {x} was attacked.", "The tournament moves to the {a} city of {x} next week.", "The virus was first found in {x}, {c}, in March.",
        "He grew up in {x}, a {a} port.", "The team from {x}, {c}, won the cup.", "He was flown to a clinic in {x}, {c}.", "The singer lives in {x}, {c}, with two dogs.",
        "Two bombs went off in {x} in {c} on Monday.", "The {a} police chief in {x}, {c}, resigned.", "Flights from {x} in {c} were cancelled.", "He flew from {x}, {c}, to Oslo.", "She opened a shop in {x}, one of the {a} ports.", "The race in {x} ({c}) was called off.", "The plant near {x}, {c}, employs 900 people.", "Photo: Firefighters outside a hotel in the {a} city of {x} on Monday.", "The woman, from {x} in {c}, was 34.", "Snow closed the airport in the {a} city of {x}.", "The trial opened in {x}, {c}, on Monday.", "{x}, in {c}, will host the race.", "He was arrested at a hotel in {x}, {c}, in 2019.", "The band played in {x}, {c}, and in Oslo.",
    ),
    "capital": (
        "Thousands marched in the {a} capital, {x}, on Sunday.", "Thousands marched in the {a} capital {x} on Sunday.", "Thousands marched in the {a} capital of {x} on Sunday.",
        "The talks were held in {x}, the capital of {c}.", "A tram derailed in {x}, {s} capital, on Monday.", "A tram derailed in {s} capital, {x}, on Monday.", "A tram derailed in {s} capital city, {x}, on Monday.",
        "{x} is the capital of {c}.", "{x}, the {a} capital, was without power on Monday.", "The capital of {c} is {x}.", "Prices rose across {c}, and most of all in its capital, {x}.",
        "Schools closed across {c}, including in the capital, {x}.", "{c} raised its alert level on Monday. In the capital, {x}, soldiers guarded the stations.",
        "{c} closed its schools on Monday. Streets in the capital {x} were empty.", "She flew from {x}, the {a} capital, to Oslo.", "Farmers dumped milk outside the {a} parliament in {x}.",
        "Photo: Protesters in the {a} capital {x} on Sunday.", "{a} lawmakers return to the capital, {x}, next week.", "Snow fell in the capital of {c}, {x}, on Monday.",
        "Thousands march in {a} capital ¶ Thousands of people marched through {x} on Sunday.", "The trains link the capitals of Norway and {c}, Oslo and {x}.", "{x}, which is the capital of {c}, will host the games.",
        "{x}, capital of {c}, will host the games.", "The {a} government in {x} said on Monday that it would not pay.", "He asked for a visa at the Danish embassy in {x}.",
        "The envoy arrived in {x}, the capital, on Monday for talks with the {a} president.", "A court in the {a} capital, {x}, freed the two men.", "The final will be played in the {a} capital, {x}, in July.",
        "In {x}, the {a} capital, hospitals were full.",
        "{c} has moved its embassy staff out of the capital, {x}.", "The ministers met in {x}, the {a} capital.", "A bomb went off in the centre of {x}, the {a} capital.", "From the {a} capital, {x}, he flew to Oslo.", "The {a} capital {x} has two airports.", "{c} and its capital {x} were hit by a storm.",
    ),
    "state capital": (
        "Lawmakers in {c} return to the state capital, {x}, next week.", "{c} lawmakers met in {x}, the state capital, on Monday.", "He spoke in {x}, the capital of {c}, on Monday.",
        "Teachers marched in the {c} capital, {x}, on Monday.", "Teachers marched on the {c} Capitol in {x} on Monday.", "The {c} Legislature in {x} passed the bill on Monday.",
        "The bill passed the {c} House in {x} on Monday.", "{s} capital, {x}, lost power on Monday.", "{x} is the capital of {c}.", "Flooding shut roads in {x}, {s} capital.",
    ),
    "state": (
        "Police in {x}, {c}, arrested three men on Monday.", "A {x}, {c}, woman found the letter.", "{X}, {c} (AP) — A bus overturned on Monday, hurting ten people.", "A flood hit the {c} city of {x} on Monday.",
        "The company, based in {x}, {c}, makes pumps.", "The {x}, {c}-based company makes pumps.", "He was born in {x}, {c}, in 1961.", "She is a nurse from {x}, {c}.", "A judge in {x}, {c}, threw out the suit.",
        "A fire in {x} in {c} killed two people.", "Two killed in {c} fire ¶ A fire at a motel in {x} killed two people on Monday.",
        "A jury in {x}, {c}, cleared him.", "{x} is in {c}.", "The {c} city of {x} is bankrupt.",
    ),
    "river": (
        "{x}, on the {r}, was flooded.", "A body was pulled from the {r} in {x} on Monday.", "The {r}, which flows through {x}, burst its banks.", "Ships were moored on the {r} at {x}.",
        "The {r} burst its banks in {x} on Monday.", "They live in a boat on the banks of the {r} in {x}.", "{x}, which lies on the {r}, was flooded.", "A bridge over the {r} in {x} was closed on Monday.",
        "Swimmers raced in the {r} in {x} on Sunday.", "The {r} River in {x} rose by a metre.", "The level of the {r} in {x} fell to a record low.", "In {x}, the {r} froze over.", "The {r} flows through {x}.",
        "She walked along the {r} in {x}.", "A boat sank in the {r} in {x}, killing two people.",
        "The {r} at {x} is at its lowest level for years.", "Police divers searched the {r} in {x}.", "{x} stands on the {r}.",
    ),
    "sea": (
        "The ferry left the {s} port of {x} at noon.", "{x}, on the {s}, was quiet on Monday.", "Hotels in the {s} city of {x} are full.", "The grain is loaded at {x}, a port on the {s}.",
        "The family went to {x} on the {s} coast.", "Bathers fled in the {s} resort of {x}.", "{x} lies on the {s}.", "The {s} port of {x} was closed by a storm.",
    ),
    "coast": (
        "An oil slick reached the {s} coast of {c} on Monday.", "A ship ran aground on {s2} {s} coast.", "The navy held an exercise in the {s} off {c}.", "A storm hit {s2} {s} coast on Monday.",
    ),
    "border": (
        "Trucks waited at the border between {c} and {b} on Monday.", "Soldiers guarded {s} border with {b}.", "The {a}-{d} border was closed on Monday.", "Families crossed from {c} into neighbouring {b}.",
        "{c}, which borders {b}, has sent troops.", "Trucks waited in {c} at the border with {b}.", "{c} and its neighbour {b} signed the accord.",
        "{c} shares a border with {b}.", "A border crossing between {c} and {b} reopened on Monday.", "Thousands fled across the border from {c} into {b}.", "The {a} army closed the border with {b}.",
        "{c} closed its border with {b} on Monday.", "{c} borders {b}.", "The smugglers were caught on {s} frontier with {b}.",
        "The frontier between {c} and {b} was closed.", "{c} has a border with {b}.", "Lorries queued on both sides of the {a}-{d} border.",
    ),
    "continent": (
        "The {p} nation of {c} will vote on Sunday.", "{c}, a {p} country, exports coffee.", "Teachers in the {p} country of {c} are on strike.", "{c}, in {q}, exports coffee.",
        "{c} will vote on Sunday. The {p} country has had three presidents in ten years.", "{c} and other {p} countries sent troops.", "{c} is a country in {q}.",
        "{c} is a {p} country.", "The {p} state of {c} has no railway.",
    ),
    "landlocked": (
        "Landlocked {c} buys its oil abroad.", "{c}, a landlocked country, buys its oil abroad.", "The landlocked nation of {c} buys its oil abroad.", "{c} is landlocked.", "{c}, which has no coast, buys its oil abroad.",
        "{c} buys its oil abroad. The landlocked country has few roads.",
    ),
    "side": (
        "A factory burned down in {x}, in {d} {c}, on Monday.", "A factory burned down in the {d} {a} city of {x} on Monday.", "A factory burned down in {x} in {d} {c} on Monday.",
        "{c} was hit by a storm on Monday. In the {d} city of {x}, trees fell.", "She grew up in {x}, in the {n} of {c}.", "He is a butcher in {s} {d} city of {x}.", "{x}, a city in {d} {c}, will host the fair.",
        "Police in {x}, {d} {c}, arrested two men.",
        "{x} is in {d} {c}.", "The {d} {a} port of {x} was closed.", "A flood hit the city of {x} in {d} {c}.",
    ),
    "EU": (
        "{c}, an EU member, will vote on Sunday.", "{c}, a member of the European Union, will vote on Sunday.", "EU member {c} will vote on Sunday.", "{c} is a member of the European Union.", "{c} and other EU countries sent help.",
        "{c}, which belongs to the European Union, sent help.", "Several EU countries, including {c}, sent help.", "{c} is an EU member state.",
    ),
    "NATO": (
        "{c}, a NATO member, sent troops.", "NATO member {c} sent troops.", "{c} is a member of NATO.", "{c} and other NATO countries sent troops.", "Several NATO members, including {c}, sent troops.",
        "{c}, which is a member of NATO, sent troops.", "{c} belongs to NATO.",
    ),
    "sight": (
        "Tourists queued at {g} in {x} on Monday.", "Guards at {g} in {x} went on strike.", "Tourists queued at {s} {k} on Monday.", "{G}, in {x}, was closed on Monday.", "They married in front of {g} in {x}.",
        "In {x}, {g} was closed on Monday.", "Photo: Tourists at {g} in {x} on Monday.",
        "{G} is in {x}.", "She works at {g}, in {x}.", "The concert at {g} in {x} was sold out.",
    ),
    "seat": (
        "The {x}-based {k} said on Monday that it would wait.", "{G}, based in {x}, said on Monday that it would wait.", "{G}, which is based in {x}, will wait.",
        "Activists gathered outside the headquarters of {g} in {x}.", "She works at the headquarters of {g}, in {x}.", "He flew to {x}, the seat of {g}.", "{G} has its headquarters in {x}.", "{G} is based in {x}.",
        "{G}, with headquarters in {x}, will wait.", "The {k} headquarters in {x} were evacuated.",
    ),
    "island": (
        "Fires burned on the {a} island of {x}.", "Fires burned on {x}, {c}, on Monday.", "Fires burned on {s} {x} on Monday.", "{x}, an island that belongs to {c}, lost power.", "Tourists left the {a} holiday island of {x}.",
        "He has a house on {x}, a {a} island.", "Fires burned on {x} in {c}.",
    ),
    "mountain": (
        "Two climbers died at {x} in {c} on Monday.", "{x}, in {c}, drew fewer visitors.", "{x} is in {c}.", "The road to {s} {x} was closed.", "A plane came down near {x} in {c}.",
    ),
}  # fmt: skip


def _said(text: str, values: dict[str, str], wrong: bool) -> str:
    """A template with its values; "s" is the genitive of the land or, where none is told, of the city."""
    v = {k: value.rpartition("/")[2] if wrong else value.partition("/")[0] for k, value in values.items()}
    owner = v.get("c") or v.get("x", "")
    v |= {"S": v.get("s", ""), "s2": owner + "’s", "s": v.get("s") or owner + "’s", "X": v.get("x", "").upper(), "G": v.get("g", "")[:1].upper() + v.get("g", "")[1:]}
    v.setdefault("k", v.get("g", "").removeprefix("the "))
    return text.format(**v)


def cells() -> Iterator[Cell]:
    """Each template with the values of its fact."""
    for fact, texts in TEMPLATES.items():
        for text in texts:
            for values in FACTS[fact]:
                yield Cell((f"{fact}: {text}",), _said(text, values, True), _said(text, values, False), DATE)
