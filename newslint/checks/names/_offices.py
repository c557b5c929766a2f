"""Offices, ranks, parties and nations as they are printed beside a name, and which pairs of them one person can bear at once."""

from __future__ import annotations

import re
from itertools import product

#: Printed form to what it is called here. A longer form is tried before a shorter one that it ends with.
_SAME = {
    "sen": "senator", "rep": "representative", "gov": "governor", "lt gov": "lieutenant governor", "congressman": "representative", "congresswoman": "representative",
    "pm": "prime minister", "ceo": "chief executive", "chief executive officer": "chief executive", "da": "district attorney", "ag": "attorney general",
    "deputy premier": "deputy prime minister", "vice-president": "vice president", "home secretary": "interior minister", "defense secretary": "defense minister",
    "defence secretary": "defense minister", "defence minister": "defense minister", "health secretary": "health minister", "justice secretary": "justice minister",
    "education secretary": "education minister", "transport secretary": "transport minister", "foreign secretary": "foreign minister", "secretary of state": "foreign minister",
    "treasury secretary": "finance minister", "transportation secretary": "transport minister", "energy secretary": "energy minister", "agriculture secretary": "agriculture minister",
    "labor secretary": "labor minister", "labour minister": "labor minister", "environment secretary": "environment minister", "commerce secretary": "commerce minister",
    "chief justice": "judge", "justice": "judge", "magistrate": "judge", "district judge": "judge", "associate justice": "judge", "msp": "mp", "councilman": "councillor",
    "councilwoman": "councillor", "councilor": "councillor", "councilmember": "councillor", "alderman": "councillor", "chairwoman": "chairman", "chairperson": "chairman",
    "chair": "chairman", "police commissioner": "police chief", "chief of police": "police chief", "chief constable": "police chief", "opposition leader": "leader of the opposition",
    "defense attorney": "lawyer", "defence lawyer": "lawyer", "defense lawyer": "lawyer", "attorney": "lawyer", "solicitor": "lawyer", "barrister": "lawyer",
    "crown princess": "princess", "crown prince": "prince", "gen": "general", "lt": "lieutenant", "col": "colonel", "maj": "major", "capt": "captain", "sgt": "sergeant",
    "cpl": "corporal", "pvt": "private", "adm": "admiral", "cmdr": "commander", "insp": "inspector", "supt": "superintendent", "rev": "reverend", "emir": "king",
    "sultan": "king", "union boss": "union leader", "adjutant general": "general",
}  # fmt: skip

_PORTFOLIOS = """foreign defense finance interior health justice education transport energy agriculture labor environment commerce trade culture sports sport tourism
    housing industry economy planning development mining oil fisheries science technology telecommunications information immigration immigrations welfare""".split()
_CLASSES = {
    "head": "president|prime minister|chancellor|premier|king|queen|emperor|empress|vice president|deputy prime minister|first minister",
    "minister": "|".join(f"{p} minister" for p in _PORTFOLIOS) + "|interior secretary",
    "legislator": "senator|representative|mp|mep|councillor|assemblyman|assemblywoman|leader of the opposition|speaker",
    "local": "governor|lieutenant governor|mayor|sheriff|police chief|fire chief|deputy mayor",
    "law": "judge|prosecutor|district attorney|attorney general|lawyer|coroner|public defender",
    "clergy": "pope|cardinal|archbishop|bishop|rabbi|imam|ayatollah|patriarch|mullah",
    "envoy": "ambassador|consul",
    "royal": "prince|princess|duke|duchess",
    "rank": "general|colonel|major|captain|lieutenant|sergeant|corporal|private|admiral|constable|inspector|superintendent|brigadier|commodore",
    "business": "chief executive|union leader|chairman",
}
CLASS_OF = {office: name for name, offices in _CLASSES.items() for office in offices.split("|")}
_FORMS = sorted({*CLASS_OF, *_SAME}, key=len, reverse=True)
_AT_END = re.compile(r"(?:^|.*[ -])(" + "|".join(map(re.escape, _FORMS)) + ")")
#: Words that make an office another one, or one of another time.
_UNDONE = re.compile(
    r"\b(?:former|acting|then|ex|interim|deputy|assistant|shadow|under|vice|lieutenant|late|designate|elect|candidate|incoming|outgoing|future|one-time|onetime|"
    r"retired|junior|associate|sous|union|club|student|board|company|firm|university|league|federation|association|chamber|sub|aspiring|would-be|honorary|emeritus|press|"
    r"permanent|executive|private|general)\b"
)


def office(words: str) -> str | None:
    """The office or rank that lower-case words without full stops end with.

    >>> office("democratic sen"), office("fire chief"), office("former president"), office("detective sgt")
    ('senator', 'fire chief', None, 'sergeant')
    """
    m = _AT_END.fullmatch(words)
    if m is None:
        return None
    rest = words[: -len(m[1])]
    value = _SAME.get(m[1], m[1])
    if _UNDONE.search(rest) and CLASS_OF[value] != "rank":
        return None
    return value


def _pairs(text: str) -> frozenset[frozenset[str]]:
    out = set()
    for line in text.strip().splitlines():
        left, _, right = line.partition(" x ")
        out |= {frozenset(pair) for pair in product((w.strip() for w in left.split(",")), (w.strip() for w in right.split(",")))}
    return frozenset(out)


#: Offices that one person may bear in one story, whatever their classes say.
_TOGETHER = _pairs(
    """
    prime minister, deputy prime minister, vice president, first minister, premier x #minister, first minister, premier
    premier x governor, president, chancellor
    chancellor x prime minister, finance minister
    mp, mep, councillor, senator x #minister, leader of the opposition, speaker, prime minister, deputy prime minister, mayor, first minister, premier, lawyer, chairman, union leader
    representative x speaker, chairman, lawyer, leader of the opposition
    councillor, mayor x mayor, deputy mayor, chairman, lawyer, councillor
    attorney general x prosecutor, justice minister, lawyer, district attorney
    prosecutor x lawyer, district attorney
    public defender x lawyer
    cardinal x archbishop, patriarch
    bishop x patriarch, archbishop
    president, chairman x chief executive, chairman, union leader
    chairman x #minister, speaker, mayor, governor, president, judge, ambassador, vice president, senator, representative, leader of the opposition
    ayatollah x imam, judge, chairman, president
    mullah x imam, prime minister
    prince, princess, duke, duchess x #minister, prime minister, governor, ambassador, chairman, duke, duchess
    sheriff x police chief
    king x duke
    queen x duchess
    commerce minister x trade minister, industry minister
    culture minister x sport minister, sports minister
    economy minister x finance minister, trade minister, industry minister
    speaker x senator, leader of the opposition
    lawyer x chairman, chief executive, ambassador, governor
    """
)
#: Ranks that others may be called by for short ("Commander" for any officer in command).
_LOOSE = frozenset(["private"])


def together(a: str, b: str) -> bool:
    """Whether one person may bear two offices, ranks or titles at once."""
    one, two = CLASS_OF[a], CLASS_OF[b]
    if frozenset((a, b)) in _TOGETHER or frozenset((a, "#" + two)) in _TOGETHER or frozenset((b, "#" + one)) in _TOGETHER:
        return True
    if "rank" in (one, two):
        return one != two or bool({a, b} & _LOOSE)
    if "business" in (one, two):
        # A chairman of something may be anything else; an employer is no leader of a union.
        return {a, b} != {"chief executive", "union leader"}
    return False


PARTIES = {
    "democratic": "Democratic", "democrat": "Democratic", "democrats": "Democratic", "d": "Democratic", "republican": "Republican", "r": "Republican", "gop": "Republican",
    "labour": "Labour", "labor": "Labor", "conservative": "Conservative", "tory": "Conservative", "liberal democrat": "Liberal Democrat", "lib dem": "Liberal Democrat",
    "liberal": "Liberal", "green": "Green", "greens": "Green", "snp": "SNP", "socialist": "Socialist", "social democratic": "Social Democratic",
    "social democrat": "Social Democratic", "christian democratic": "Christian Democratic", "christian democrat": "Christian Democratic", "communist": "Communist",
    "ukip": "UKIP", "sinn fein": "Sinn Fein", "sinn féin": "Sinn Fein", "dup": "DUP", "plaid cymru": "Plaid Cymru", "likud": "Likud", "bjp": "BJP", "fianna fail": "Fianna Fail",
    "fine gael": "Fine Gael", "fianna fáil": "Fianna Fail", "reform uk": "Reform UK", "libertarian": "Libertarian",
}  # fmt: skip
_ALLIED = (
    {"Conservative", "Republican"}, {"Liberal", "Democratic"}, {"Democratic", "Socialist"}, {"Liberal", "Liberal Democrat"}, {"Labour", "Socialist"}, {"Labor", "Labour"},
    {"Libertarian", "Republican"}, {"Democratic", "Liberal Democrat"}, {"Democratic", "Social Democratic"}, {"Democratic", "Labor"}, {"Liberal", "Conservative"},
    {"Green", "Democratic"}, {"Socialist", "Social Democratic"}, {"Republican", "Liberal"}, {"Democratic", "Christian Democratic"}, {"Democratic", "Labour"}, {"Communist", "Socialist"},
)  # fmt: skip
#: Peoples of which one person may be both.
_NATIONS = (
    {"United Kingdom", "England", "Scotland", "Wales", "Northern Ireland", "Great Britain"}, {"Ireland", "Northern Ireland"}, {"China", "Taiwan", "Hong Kong", "Macau", "Tibet"},
    {"Russia", "Soviet Union", "Chechnya"}, {"United States", "Puerto Rico", "Guam", "American Samoa"}, {"Israel", "Palestine"}, {"Denmark", "Greenland", "Faroe Islands"},
    {"Netherlands", "Aruba", "Curaçao"}, {"South Korea", "North Korea"}, {"United States", "Israel"}, {"United States", "Canada"},
)  # fmt: skip


def allied(a: str, b: str) -> bool:
    """Whether two party names can be one person's: a wing and a party, an alliance."""
    return a == b or any({a, b} <= pair for pair in _ALLIED)


def one_nation(a: str, b: str) -> bool:
    """Whether two peoples can be one person's by their nature: Scottish and British, Soviet and Russian."""
    return a == b or any({a, b} <= pair for pair in _NATIONS)
