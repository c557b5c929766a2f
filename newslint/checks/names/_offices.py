"""Offices, ranks, parties and nations as they are printed beside a name, and which pairs of them one person can bear at once."""

from __future__ import annotations

import re
from functools import cache
from itertools import product

from newslint.checks import _data
from newslint.regexp import regexp

#: Printed form to what it is called here. A longer form is tried before a shorter one that it ends with.
_SAME = {
    "sen": "senator", "rep": "representative", "gov": "governor", "lt gov": "lieutenant governor", "congressman": "representative", "congresswoman": "representative",
    "pm": "prime minister", "ceo": "chief executive", "chief executive officer": "chief executive", "da": "district attorney", "ag": "attorney general",
    "deputy premier": "deputy prime minister", "vice-president": "vice president", "home secretary": "interior minister", "defense secretary": "defense minister",
    "defence secretary": "defense minister", "defence minister": "defense minister", "health secretary": "health minister", "justice secretary": "justice minister",
    "education secretary": "education minister", "transport secretary": "transport minister", "foreign secretary": "foreign minister", "secretary of state": "foreign minister",
    "treasury secretary": "finance minister", "transportation secretary": "transport minister", "energy secretary": "energy minister", "agriculture secretary": "agriculture minister",
    "labor secretary": "labor minister", "labour minister": "labor minister", "environment secretary": "environment minister", "commerce secretary": "commerce minister",
    "chief justice": "judge", "justice": "judge", "lord justice": "judge", "mr justice": "judge", "ms justice": "judge", "mrs justice": "judge", "appeals judge": "judge", "magistrate": "judge", "district judge": "judge", "associate justice": "judge", "msp": "mp", "councilman": "councillor",
    "councilwoman": "councillor", "councilor": "councillor", "councilmember": "councillor", "alderman": "councillor", "chairwoman": "chairman", "chairperson": "chairman",
    "chair": "chairman", "police commissioner": "police chief", "chief of police": "police chief", "chief constable": "police chief", "opposition leader": "leader of the opposition",
    "defense attorney": "defense lawyer", "defence lawyer": "defense lawyer", "defense counsel": "defense lawyer", "defence counsel": "defense lawyer", "defence barrister": "defense lawyer",
    "attorney": "lawyer", "solicitor": "lawyer", "barrister": "lawyer", "public prosecutor": "prosecutor", "state prosecutor": "prosecutor", "state's attorney": "prosecutor",
    "cfo": "chief financial officer", "finance chief": "chief financial officer", "finance director": "chief financial officer", "coo": "chief operating officer", "cto": "chief technology officer",
    "managing director": "chief executive", "state treasurer": "treasurer", "state auditor": "auditor", "controller": "comptroller", "consul general": "consul",
    "consul-general": "consul", "first mate": "first officer", "copilot": "first officer", "co-pilot": "first officer", "chief mate": "first officer",
    "assistant manager": "assistant coach", "umpire": "referee", "td": "mp", "brig": "brigadier", "commissioner of police": "police chief", "labour commissioner": "labor commissioner", "transportation commissioner": "transport commissioner", "head teacher": "principal", "headteacher": "principal", "headmaster": "principal", "headmistress": "principal", "vice-chairman": "vice chairman", "deputy chairman": "vice chairman", "vice chairwoman": "vice chairman", "vice chair": "vice chairman", "keeper": "goalkeeper", "goalie": "goalkeeper", "forward": "striker", "secretary-general": "secretary general",
    "lt general": "lieutenant general", "lt gen": "lieutenant general", "maj gen": "major general", "brig gen": "brigadier general", "lt col": "lieutenant colonel", "lt cmdr": "lieutenant commander",
    "vice adm": "vice admiral", "rear adm": "rear admiral", "staff sgt": "staff sergeant", "master sgt": "master sergeant", "first sgt": "first sergeant", "sgt maj": "sergeant major",
    "first lt": "first lieutenant", "second lt": "second lieutenant", "lance cpl": "lance corporal", "det insp": "inspector", "dci": "chief inspector",  "pc": "constable", "police constable": "constable", "detective constable": "constable", "detective inspector": "inspector", "cllr": "councillor", "msgr": "monsignor",
    "county commissioner": "commissioner", "vice mayor": "deputy mayor", "deputy head": "deputy principal", "deputy headteacher": "deputy principal", "vice principal": "deputy principal",
    "assistant principal": "deputy principal", "deputy head teacher": "deputy principal", "spc": "specialist",
    "sen leader": "senator", "state senator": "senator", "state sen": "senator", "state rep": "representative", "state representative": "representative", "assembly member": "assemblyman",
    "foreign affairs minister": "foreign minister", "farm minister": "agriculture minister", "farming minister": "agriculture minister", "transportation minister": "transport minister", "roads minister": "transport minister", "treasury minister": "finance minister", "schools minister": "education minister", "police minister": "interior minister",
    "crown princess": "princess", "crown prince": "prince", "gen": "general", "lt": "lieutenant", "col": "colonel", "maj": "major", "capt": "captain", "sgt": "sergeant",
    "cpl": "corporal", "pvt": "private", "adm": "admiral", "cmdr": "commander", "insp": "inspector", "supt": "superintendent", "rev": "reverend", "taoiseach": "prime minister", "tánaiste": "deputy prime minister", "tanaiste": "deputy prime minister", "governor-general": "governor general",
    "union boss": "union leader", "adjutant general": "general",
}  # fmt: skip

_PORTFOLIOS = """foreign defense finance interior health justice education transport energy agriculture labor environment commerce trade culture sports sport tourism
    housing industry economy planning development mining oil fisheries science technology telecommunications information immigration immigrations welfare""".split()
#: What a state's or a union's commissioners are for; "commissioner" alone may be any of them.
_COMMISSIONS = """agriculture insurance health labor education transport trade competition budget enlargement environment energy economy housing
    revenue banking land information""".split()
_CLASSES = {
    "head": "president|prime minister|chancellor|premier|king|queen|emperor|empress|vice president|deputy prime minister|first minister|governor general|emir|sultan",
    "minister": "|".join(f"{p} minister" for p in _PORTFOLIOS) + "|interior secretary",
    "legislator": "senator|representative|mp|mep|councillor|assemblyman|assemblywoman|leader of the opposition|speaker|majority leader|minority leader",
    "state": "supreme leader|chief minister|secretary general|high commissioner|solicitor general|treasurer|auditor|comptroller|commissioner|" + "|".join(f"{c} commissioner" for c in _COMMISSIONS) + "|county executive|city manager|superintendent of schools",
    "local": "governor|lieutenant governor|mayor|sheriff|police chief|fire chief|deputy mayor|deputy governor",
    "law": "judge|prosecutor|district attorney|attorney general|lawyer|coroner|public defender|defense lawyer",
    "clergy": "pope|cardinal|archbishop|bishop|rabbi|imam|ayatollah|patriarch|mullah|reverend|pastor|monsignor|father|dean|archdeacon|vicar|priest|abbot|abbess",
    "envoy": "ambassador|consul",
    "royal": "prince|princess|duke|duchess",
    "rank": "general|colonel|major|captain|lieutenant|sergeant|corporal|private|admiral|constable|inspector|superintendent|brigadier|commodore|commander|chief inspector|"
    "lieutenant general|major general|brigadier general|lieutenant colonel|lieutenant commander|vice admiral|rear admiral|staff sergeant|master sergeant|first sergeant|sergeant major|first lieutenant|"
    "battalion chief|second lieutenant|lance corporal|chief superintendent|petty officer|chief petty officer|warrant officer|chief warrant officer|field marshal|specialist|wing commander|squadron leader|flight lieutenant|group captain|private first class",
    "school": "principal|deputy principal",
    "business": "chief executive|union leader|chairman|vice chairman|chief financial officer|chief operating officer|chief technology officer",
    "union": "general secretary|deputy general secretary|deputy leader",
    "crew": "first officer|second officer|chief engineer",
    "sport": "coach|head coach|assistant coach|referee|goalkeeper|striker|midfielder|defender|winger",
}
CLASS_OF = {office: name for name, offices in _CLASSES.items() for office in offices.split("|")}
_FORMS = sorted({*CLASS_OF, *_SAME}, key=len, reverse=True)
_AT_END = regexp(r"(?:^|.*?[ -])(" + "|".join(map(re.escape, _FORMS)) + ")")
#: Words that make an office another one, or one of another time.
_UNDONE = regexp(
    r"\b(?:former|acting|then|ex|interim|deputy|assistant|shadow|under|vice|lieutenant|late|designate|elect|candidate|incoming|outgoing|future|one-time|onetime|"
    r"retired|junior|associate|sous|union|club|student|board|company|firm|university|league|federation|association|chamber|sub|aspiring|would-be|honorary|emeritus|press|"
    r"permanent|executive|private|general)\b"
)


#: "minister of defence", "secretary for health"
_TOPIC = regexp(rf"(minister|secretary) (?:of|for) (?:the )?({'|'.join(_PORTFOLIOS)}|defence|labour)( affairs)?$")


#: "the company’s finance director"
_OWNER = regexp(r"^(?:the )?(?:company|firm|group|board|club|union|university|league|association)'s ")


def _topical(found: re.Match[str]) -> str:
    return f"{found[2]} {found[1]}"


#: What has a president and is no country.
_CHAIRED = regexp(r"\b(?:conference|congress|bank|exchange|committee|commission|group|bar|court|assembly|senate|house|parliament|council|fund|institute|college|foundation|society|party|network|division|airline|vice|band|class)s?$")


def office(words: str) -> str | None:
    """The office or rank that lower-case words without full stops end with.

    >>> office("democratic sen"), office("fire chief"), office("former president"), office("detective sgt")
    ('senator', 'fire chief', None, 'sergeant')
    """
    words = _OWNER.sub("", _TOPIC.sub(_topical, words))
    m = _AT_END.fullmatch(words)
    if m is None:
        return None
    rest = words[: -len(m[1])]
    value = _SAME.get(m[1], m[1])
    if value not in CLASS_OF or (value == "president" and _CHAIRED.search(rest.rstrip(" -"))):
        return None
    if _UNDONE.search(rest) and CLASS_OF.get(value) != "rank":
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
    deputy prime minister, vice president x #minister
    prime minister, deputy prime minister, vice president, first minister, premier x first minister, premier
    premier x governor, president, chancellor
    chancellor x finance minister
    mp, mep, councillor, senator x #minister, leader of the opposition, speaker, prime minister, deputy prime minister, first minister, premier, lawyer, chairman, union leader
    mp, mep x mayor
    majority leader, minority leader x senator, representative, assemblyman, assemblywoman, lawyer, councillor
    representative x speaker, chairman, lawyer, leader of the opposition
    councillor, mayor x mayor, chairman, lawyer, councillor
    deputy mayor x councillor
    attorney general x prosecutor, justice minister, lawyer, district attorney
    prosecutor x lawyer, district attorney
    public defender, defense lawyer x lawyer, public defender
    reverend x #clergy
    abbot, abbess x father, pastor, priest, monsignor, cardinal, archbishop, patriarch
    archdeacon x father, pastor, priest, vicar
    father, pastor, priest, vicar, dean, monsignor x father, pastor, priest, vicar, dean, monsignor, reverend, bishop, archbishop, cardinal
    ayatollah x supreme leader
    supreme leader x #rank
    high commissioner x ambassador
    commissioner x #state
    commissioner x sheriff, police chief, fire chief
    commissioner x #minister
    treasurer, auditor, comptroller x #legislator
    treasurer x finance minister, prime minister
    striker x winger, midfielder
    midfielder x winger, defender
    defender x winger
    cardinal x archbishop, patriarch
    bishop x patriarch, pope
    president, chairman x chief executive, chairman, union leader
    chairman x #minister, speaker, mayor, governor, president, judge, ambassador, vice president, senator, representative, leader of the opposition
    ayatollah x imam, judge, chairman
    mullah x imam, prime minister
    prince, princess, duke, duchess x #minister, prime minister, governor, ambassador, chairman, duke, duchess
    king x duke, emir, sultan
    emir, sultan x prince, #minister, prime minister
    queen x duchess
    commerce minister x trade minister, industry minister
    culture minister x sport minister, sports minister
    economy minister x finance minister, trade minister, industry minister
    speaker x senator, leader of the opposition
    lawyer x chairman, chief executive, ambassador, governor
    """
)
#: Offices that nobody holds at once, whatever their classes are.
_APART = _pairs(
    """
    captain x first officer, second officer, chief engineer
    defense lawyer x prosecutor, district attorney, judge, coroner
    chief executive x chief financial officer, chief operating officer, chief technology officer, union leader
    chief financial officer x chief operating officer, chief technology officer
    chief operating officer x chief technology officer
    general secretary x deputy general secretary
    head coach x assistant coach
    coach, head coach x referee, goalkeeper, striker, midfielder, defender, winger
    chairman x vice chairman, chief financial officer, chief operating officer, chief technology officer
    principal x superintendent
    assistant coach x referee
    goalkeeper x striker, midfielder, defender, winger
    secretary general x high commissioner
    reverend, father x rabbi, imam, ayatollah, mullah
    father x bishop, archbishop, cardinal
    monsignor x cardinal
    prime minister x first minister
    supreme leader x president, prime minister
    """
)
#: Ranks that others may be called by for short ("Commander" for any officer in command).
_LOOSE = frozenset(["private", "commander", "commodore"])
#: Who is called "Sergeant Major" is no major; a superintendent's and an inspector's grades go by either.
_LINE = frozenset(["brigadier", "brigadier general"])


def together(a: str, b: str) -> bool:
    """Whether one person may bear two offices, ranks or titles at once, the first of them printed first."""
    one, two = CLASS_OF[a], CLASS_OF[b]
    if {a, b} == {"archbishop", "bishop"}:
        return a == "archbishop"  # who is called bishop for short
    if frozenset((a, b)) in _APART:
        return False
    if frozenset((a, b)) in _TOGETHER or frozenset((a, "#" + two)) in _TOGETHER or frozenset((b, "#" + one)) in _TOGETHER:
        return True
    if "rank" in (one, two):
        # "General" for a major general, "Sergeant" for a staff sergeant, "Colonel" for a lieutenant colonel.
        return one != two or bool({a, b} & _LOOSE) or a.split()[-1] == b or b.split()[-1] == a or {a, b} <= _LINE
    # A chairman, an old striker or a union's secretary may be anything else.
    return bool({"business", "union", "crew", "sport"} & {one, two})


@cache
def party(words: str) -> str | None:
    """The party that lower-case words name, or whose member: "lib dem", "fianna fáil", "democrats"."""
    named = _parties()
    return named.get(words) or named.get(words.removesuffix(" party").removesuffix("s"))


@cache
def _parties() -> dict[str, str]:
    return {form: name for form, name in _data.rows("names/parties.tsv")}


_ALLIED = (
    {"Conservative", "Republican"}, {"Liberal", "Democratic"}, {"Democratic", "Socialist"}, {"Liberal", "Liberal Democrat"}, {"Labour", "Socialist"}, {"Labor", "Labour"},
    {"Libertarian", "Republican"}, {"Democratic", "Liberal Democrat"}, {"Democratic", "Social Democratic"}, {"Democratic", "Labor"},
    {"Green", "Democratic"}, {"Christian Democratic", "CSU"}, {"Christian Democratic", "Conservative"}, {"Conservative", "National Rally"}, {"Socialist", "Social Democratic"}, {"Republican", "Liberal"}, {"Democratic", "Christian Democratic"}, {"Democratic", "Labour"}, {"Communist", "Socialist"}, {"independent", "Democratic"}, {"independent", "Republican"}, {"independent", "Liberal"}, {"Congress", "Democratic"}, {"Congress", "Republican"},
)  # fmt: skip
#: Peoples of which one person may be both.
_NATIONS = (
    {"United Kingdom", "England"}, {"United Kingdom", "Scotland"}, {"United Kingdom", "Wales"}, {"United Kingdom", "Northern Ireland"}, {"United Kingdom", "Great Britain"}, {"Great Britain", "England"}, {"Great Britain", "Scotland"}, {"Great Britain", "Wales"}, {"Ireland", "Northern Ireland"}, {"China", "Taiwan", "Hong Kong", "Macau", "Tibet"},
    {"Russia", "Soviet Union", "Chechnya"}, {"United States", "Puerto Rico", "Guam", "American Samoa"}, {"Israel", "Palestine"}, {"Denmark", "Greenland", "Faroe Islands"},
    {"Netherlands", "Aruba", "Curaçao"}, {"South Korea", "North Korea"}, {"United States", "Israel"},
)  # fmt: skip


def allied(a: str, b: str) -> bool:
    """Whether two party names can be one person's: a wing and a party, an alliance."""
    return a == b or set(a.split()) <= set(b.split()) or set(b.split()) <= set(a.split()) or any({a, b} <= pair for pair in _ALLIED)


def one_nation(a: str, b: str) -> bool:
    """Whether two peoples can be one person's by their nature: Scottish and British, Soviet and Russian."""
    return a == b or any({a, b} <= pair for pair in _NATIONS)


_COMPASS = frozenset("north south east west upper lower central mid northern southern eastern western".split())


def one_seat(a: str, b: str) -> bool:
    """Whether two places that elect somebody may be one, named in two ways."""
    x, y = (set(re.findall(r"[\w’'-]{2,}", w.lower())) - {"the", "and", "of", "upon", "on"} for w in (a, b))
    if (x & _COMPASS) and (y & _COMPASS) and (x & _COMPASS) != (y & _COMPASS):
        return False
    return bool(x & y - {"new"} - _COMPASS) or not x or not y
