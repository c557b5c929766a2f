"""The lists that names, places and companies are drawn from."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

MONTHS = (
    "",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _list(text: str) -> tuple[str, ...]:
    return tuple(w.strip() for w in text.replace("\n", " ").split(";" if ";" in text else " ") if w.strip())


WOMEN = _list("""Amina Andrea Beatriz Brenda Carla Chloe Claire Daniela Deborah Elena Emma Fatima Gabriela Grace Hannah Helen Ingrid Isabel
Jane Joanna Karen Keiko Latisha Leila Linda Lucia Maria Marta Miriam Nadia Naomi Nicole Olga Patricia Priya Rachel Rosa
Sandra Sarah Sofia Susan Tamara Teresa Ursula Valerie Wanda Yolanda Zainab""")
MEN = _list("""Ahmed Alan Andrei Anthony Brian Carlos Chidi Daniel David Diego Edward Farid Frank George Hassan Henry Igor Ivan James Jorge
Juan Karim Kenneth Kofi Lars Luis Marcus Martin Mehmet Michael Nikolai Omar Oscar Pablo Patrick Paul Peter Rajesh Richard
Robert Samuel Stefan Thomas Victor Viktor Walter William Yusuf""")
SURNAMES = _list("""Abbott Adeyemi Albrecht Almeida Andersson Banerjee Barrow Beckett Bergstrom Blackwood Boateng Calloway
Carvalho Castellano Chaudhry Coleman Cortez Dalton Davenport Dempsey Dlamini Donovan Eriksen Esposito Farrell Fenwick Ferreira Fitzpatrick
Fontaine Galloway Gallagher Garza Goldberg Gutierrez Haddad Halvorsen Hargreaves Hashimoto Hendricks Herrera Holloway Ibrahim
Iyer Jankowski Jennings Kaplan Kavanagh Keller Kendrick Khalil Kowalski Lachance Lindqvist Lombardi Lockhart Machado Maddox
Maguire Mancini Marchetti McAllister McKenna Mendoza Moreau Mwangi Nakamura Navarro Nguyen Novak Ochoa Okafor Oduya Ortega
Osborne Palmer Papadakis Pemberton Petrov Pritchard Quintero Rahman Ramirez Renner Rosenthal Rutherford Salazar Sanderson
Santoro Schneider Sharma Sinclair Sorensen Stavros Strickland Sullivan Tanaka Thornton Tomlinson Underwood Valdez Vandenberg
Vasquez Villanueva Wainwright Whitaker Winslow Yamada Zielinski Zimmer""")
CITIES = _list("""Aberdeen;Accra;Albuquerque;Amarillo;Antwerp;Asheville;Baton Rouge;Belgrade;Bergen;Bilbao;Birmingham;Boise;Bologna;
Bradford;Bratislava;Brisbane;Bristol;Bucharest;Cardiff;Casablanca;Chattanooga;Cologne;Cork;Corpus Christi;Coventry;
Dakar;Darwin;Dayton;Des Moines;Dresden;Duluth;Dundee;Durban;Edmonton;El Paso;Eugene;Fargo;Fresno;Galway;Gdynia;Genoa;
Ghent;Glasgow;Graz;Grenoble;Guadalajara;Halifax;Hanover;Helsinki;Hull;Indianapolis;Izmir;Jacksonville;Kampala;Karachi;
Knoxville;Krakow;Kumasi;Lagos;Lahore;Leeds;Leicester;Leipzig;Limerick;Lincoln;Lubbock;Lusaka;Lyon;Malmo;Maputo;
Marseille;Memphis;Mombasa;Montpellier;Nairobi;Nantes;Naples;Newcastle;Norwich;Nottingham;Omaha;Osaka;Oslo;Ottawa;
Palermo;Penang;Peoria;Perth;Plymouth;Porto;Portsmouth;Poznan;Quito;Reno;Riga;Rotterdam;Sacramento;Salford;San Antonio;
Santa Fe;Sapporo;Savannah;Seville;Sheffield;Shreveport;Sofia;Southampton;Spokane;Stockton;Stuttgart;Sunderland;Swansea;
Tacoma;Tallinn;Tampa;Tampere;Toledo;Toulouse;Trieste;Tucson;Tulsa;Turin;Utrecht;Valencia;Valparaiso;Vilnius;Wichita;
Winnipeg;Wolverhampton;Zagreb""")
COUNTRIES = _list("""Argentina;Australia;Austria;Belgium;Botswana;Brazil;Canada;Chile;Colombia;Croatia;Denmark;Ecuador;Egypt;Estonia;
Finland;Ghana;Hungary;Iceland;Indonesia;Ireland;Italy;Jamaica;Japan;Kenya;Latvia;Malaysia;Morocco;Nepal;New Zealand;
Nigeria;Norway;Paraguay;Peru;Poland;Portugal;Romania;Senegal;Slovakia;Slovenia;Spain;Sweden;Switzerland;Tanzania;
Thailand;Tunisia;Uganda;Uruguay;Vietnam;Zambia""")
STATES = _list("""Alabama;Arizona;Arkansas;Colorado;Connecticut;Delaware;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;Maine;Maryland;
Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;North Dakota;Ohio;Oklahoma;
Oregon;Tennessee;Utah;Vermont;Wisconsin;Wyoming""")
TRADES = _list("""Aerospace;Airlines;Breweries;Chemicals;Energy;Engineering;Foods;Foundries;Freight;Holdings;Industries;Insurance;
Logistics;Materials;Metals;Motors;Pharmaceuticals;Railways;Retail;Robotics;Semiconductors;Shipping;Steel;Systems;
Telecom;Textiles""")
ROLES = _list("""mayor;council leader;police chief;fire chief;chief executive;finance director;head teacher;coroner;union secretary;
hospital director;school superintendent;county sheriff;transport commissioner;museum director;prosecutor""")
SPOKEN = _list("""police;officials;prosecutors;the fire service;the coroner's office;the sheriff's office;the interior ministry;
rescue workers;the coast guard;a hospital spokeswoman;the governor's office;local media""")
BODIES = _list("""the health ministry;the statistics office;the central bank;the transport department;the city council;
the education department;the labour ministry;the county assessor;the energy regulator;the state auditor;
the housing agency;the tourism board""")
CLUBS = _list("""Rovers;United;Athletic;Wanderers;City;Albion;Town;Rangers""")
NICKNAMES = _list("""Hawks;Pilots;Miners;Comets;Falcons;Mariners;Bison;Wolves;Stags;Rockets;Herons;Otters;Colts;Spartans""")
PARTIES = _list("""the Liberals;the Conservatives;the Greens;the Social Democrats;the Centre Party;the National Alliance;the Labour Party;
the Christian Democrats""")
UNIVERSITIES = ("University of {}", "{} State University", "{} Technical University", "{} College")
SPORTS = _list("""rugby;handball;hockey;cricket;swimming;judo;fencing;rowing;cycling;netball""")
BUILDINGS = _list("""a warehouse;a nightclub;a block of flats;a textile factory;a nursing home;a chemical plant;a school;a hotel;
a bus depot;an apartment building""")
STREETS = _list("""Chapel Street;Victoria Road;Maple Avenue;Mill Lane;Harbour Road;Elm Street;Station Road;Jefferson Avenue;Canal Street;
Park Row""")


class Names:
    """Names by slot, drawn once and kept; none of them occurs in the article, so that planted people and places are their own."""

    def __init__(self, rng: Random, text: str) -> None:
        self.rng = rng
        self.text = text
        self.known: dict[str, str] = {}

    def __getitem__(self, slot: str) -> str:
        if slot not in self.known:
            self.known[slot] = self._make(slot)
        return self.known[slot]

    def fresh(self, source: tuple[str, ...]) -> str:
        """A word of a list that neither the article nor another slot holds."""
        for _ in range(60):
            word = self.rng.choice(source)
            if word not in self.text and not any(word in v for v in self.known.values()):
                return word
        return self.rng.choice(source)

    def _make(self, slot: str) -> str:
        base, number = slot.rstrip("0123456789"), slot[len(slot.rstrip("0123456789")) :]
        if base == "person":
            return f"{self.fresh(WOMEN if self.rng.random() < 0.5 else MEN)} {self.fresh(SURNAMES)}"
        if base == "last":
            return self["person" + number].split()[1]
        if base in _PRONOUNS:
            woman = self["person" + number].split()[0] in WOMEN
            return _PRONOUNS[base][0 if woman else 1]
        if base == "state" and number == "":
            return self.fresh(STATES)
        return _MAKERS[base](self)


_PRONOUNS = {
    "he": ("she", "he"),
    "his": ("her", "his"),
    "him": ("her", "him"),
    "man": ("woman", "man"),
    "mr": ("Ms", "Mr"),
    "notmr": ("Mr", "Ms"),
    "son": ("daughter", "son"),
}
_MAKERS: dict[str, Callable[[Names], str]] = {
    "city": lambda n: n.fresh(CITIES),
    "country": lambda n: n.fresh(COUNTRIES),
    "state": lambda n: n.fresh(STATES),
    "company": lambda n: f"{n.fresh(SURNAMES)} {n.fresh(TRADES)}",
    "age": lambda n: str(n.rng.randint(19, 79)),
    "k": lambda n: str(n.rng.randint(12, 60)),
    "role": lambda n: n.fresh(ROLES),
    "police": lambda n: n.rng.choice(SPOKEN),
    "agency": lambda n: n.rng.choice(BODIES),
    "club": lambda n: f"{n.fresh(CITIES)} {n.fresh(CLUBS)}",
    "team": lambda n: f"{n.fresh(CITIES)} {n.fresh(NICKNAMES)}",
    "party": lambda n: n.fresh(PARTIES),
    "university": lambda n: n.rng.choice(UNIVERSITIES).format(n.fresh(CITIES)),
    "sport": lambda n: n.rng.choice(SPORTS),
    "building": lambda n: n.rng.choice(BUILDINGS),
    "street": lambda n: n.rng.choice(STREETS),
    "ship": lambda n: n.rng.choice(("Northern Star", "Saint Brendan", "Pacific Heron", "Bay Trader", "Ocean Pride", "Lady Margaret")),
    "storm": lambda n: n.fresh(WOMEN + MEN),
}
