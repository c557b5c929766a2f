"""Parts of the world from which one news office commonly reports: a desk in Dakar writes of Mali, none there writes of Chile."""

from __future__ import annotations

from newslint.rule import Document

_AREAS = {
    "Europe": "AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IS IT KZ LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM TR UA VA XK",
    "Middle East": "AE AF BH CY DZ EG IL IQ IR JO KW LB LY MA OM PK PS QA SA SD SY TN TR YE",
    "Africa": "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW",
    "Asia": "AF BD BN BT CN HK ID IN IR JP KG KH KP KR KZ LA LK MM MN MO MV MY NP PH PK RU SG TH TJ TL TM TW UZ VN",
    "Oceania": "AU FJ FM ID KI MH NR NZ PG PW SB TL TO TV VU WS",
    "Americas": "AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PR PY SR SV TT US UY VC VE",
}  # fmt: skip
#: From these cities the whole world is reported.
OFFICES = frozenset(("London", "Paris", "Washington", "New York", "Geneva", "United Nations", "Brussels", "Moscow", "The Hague"))
#: From these, where agencies keep regional bureaus, the countries around are reported as well.
BUREAUS = OFFICES | frozenset(
    name.replace("_", " ")
    for name in """Dakar Abidjan Lagos Abuja Accra Yaounde Nairobi Kampala Addis_Ababa Johannesburg Cape_Town Cairo Beirut Jerusalem Tel_Aviv Amman Dubai Istanbul Baghdad Riyadh Tunis Rabat
    Islamabad New_Delhi Delhi Mumbai Bangkok Singapore Hong_Kong Beijing Shanghai Tokyo Seoul Taipei Manila Jakarta Kuala_Lumpur Sydney Mexico_City Guatemala_City Panama_City Havana
    Miami Bogotá Bogota Rio_de_Janeiro São_Paulo Sao_Paulo Brasília Buenos_Aires Santiago Berlin Frankfurt Rome Madrid Vienna Warsaw Prague Budapest Bucharest
    Belgrade Athens Stockholm Copenhagen Helsinki Kyiv Kiev Strasbourg Almaty""".split()
)
#: Here agencies have offices of their own: nobody writes of them from next door.
STAFFED = BUREAUS | frozenset(("Lisbon", "Oslo", "Dublin", "Zurich", "Zürich", "Milan", "Barcelona", "Munich", "Ankara", "Hanoi", "Dhaka", "Karachi", "Tehran", "Caracas", "Lima"))


def areas(doc: Document, countries: set[str]) -> set[str]:
    """The parts of the world that some countries are in."""
    codes = {r.code for c in countries for r in doc.knowledge.places(c) if r.kind == "country"}
    return {area for area, listed in _AREAS.items() if codes & set(listed.split())}
