"""Days, ranges, ordinals, years and hours that do not exist."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from bench.grid import Cell
from bench.grids._fills import Fill, filled

#: A day beyond the end of its month.
DAYS = (
    "The fire broke out on {M} {D}.", "The fire broke out on {D} {M}, the brigade said.", "The fire broke out on the night of {M} {D}.", "The hearing is set for {M} {D}.",
    "The hearing will be held on {M} {D}, {Y}.", "The hearing was held on {D} {M} {Y} in Leeds.", "The deadline is {M} {D}.", "The sale runs until {M} {D}.", "The sale runs through {M} {D}.",
    "Nurses have been on strike since {M} {D}.", "The {M} {D} vote was close.", "The {D} {M} vote was close.", "He was born on {M} {D}, {Y}, in Leeds.", "He died on {D} {M} {Y}, aged 71.",
    "In a letter dated {M} {D}, the bank apologised.", "By {M} {D}, 40 people had signed.", "Prices rose in the year to {M} {D}.", "Profit for the quarter ended {M} {D} fell to $4 million.",
    "The show opens {M} {D} at the Orpheum.", "Photo: Fans queue for tickets in Leeds on {M} {D}, {Y}.", "When: 8 p.m. {M} {D}.", "The term ends on the {T} of {M}.", "The term ends on {M} {T}.", "The term ends {T} {M}.",
    "{M} {D}: Two men are arrested in Leeds.", "{D} {M} {Y}: Two men are arrested in Leeds.", "The board met on Tuesday, {M} {D}, and put off the vote.", "The lease ran from May 2 to {M} {D}.", "The lease runs between May 2 and {M} {D}.",
    "The fair takes place on {M} {D} and will be free.", "The fair is held every {M} {D}.", "Talks were held on May 2 and {M} {D}.", "The fair ({M} {D}) is free.", "Results are due {M} {D}, the firm said.",
    "The new law takes effect {M} {D}.", "Hearing on {M} {D} ¶ The court has set a day.", "The storm of {M} {D}, {Y}, tore off the roof.", "He has been missing since the evening of {D} {M}.",
    "The figures are as of {M} {D}.", "The contract expires {M} {D}, {Y}.", "{M} {D} is a holiday here.", "The quake struck at 5:12 p.m. on {M} {D}, {Y}.", "The post was published on {A} {D}, {Y}.", "A hearing is set for {A} {D} in Leeds.",
)  # fmt: skip
DATES: list[tuple[str, Mapping[str, object], Mapping[str, object]]] = [
    ("2019-05-14", {"M": "April", "A": "Apr.", "D": 31, "T": "31st", "Y": 2018}, {"M": "April", "A": "Apr.", "D": 30, "T": "30th", "Y": 2018}),
    ("2014-10-07", {"M": "September", "A": "Sept.", "D": 31, "T": "31st", "Y": 1987}, {"M": "September", "A": "Sept.", "D": 30, "T": "30th", "Y": 1987}),
    ("2021-12-02", {"M": "November", "A": "Nov.", "D": 31, "T": "31st", "Y": 2020}, {"M": "November", "A": "Nov.", "D": 30, "T": "30th", "Y": 2020}),
    ("2011-03-09", {"M": "February", "A": "Feb.", "D": 30, "T": "30th", "Y": 1998}, {"M": "February", "A": "Feb.", "D": 28, "T": "28th", "Y": 1998}),
    ("2011-03-09", {"M": "June", "A": "June", "D": 33, "T": "33rd", "Y": 1998}, {"M": "June", "A": "June", "D": 13, "T": "13th", "Y": 1998}),
]
#: Longer ones.
IN_PRINT = (
    "The company, based in Leeds, said on {M} {D} that it would close its plant there.", "Police said the man had been arrested on {M} {D} on suspicion of arson.", "The contract, which was to expire on {M} {D}, has been extended.", "Applications must be received by {M} {D}, the council said.", "The strike, set to begin on {M} {D}, has been called off.",
    "Born in Leeds on {M} {D}, {Y}, she studied law.", "He was sentenced on {D} {M} {Y} to nine years in jail.", "From {M} {D} the fare will be $3.", "The exhibition is open daily until {D} {M}.", "The exhibition runs from May 3 through {M} {D}.", "The firm's fiscal year ends on {M} {D}.", "In the three months to {M} {D}, sales rose 4 percent.", "She had been due to fly home on {M} {D}.",
    "Voters go to the polls on {M} {D} to choose a new mayor.", "On the evening of {M} {D}, {Y}, the dam gave way.", "The battle of {D} {M} {Y} cost 4,000 lives.", "A memorial service will be held on {M} {D} at St. Ann's.", "His last post is dated {M} {D}.", "The court gave the parties until {M} {D} to reply.", "Nominations opened on May 1 and close on {M} {D}.",
)
LEAP = (
    "He was born on February 29, {Y}.", "The treaty was signed on 29 February {Y} in Geneva.", "The treaty of February 29, {Y}, ended the war.", "The lease ran until Feb. 29, {Y}.", "The bank was robbed on Thursday, February 29, {Y}.",
    "The contract expires on February 29, {Y}.", "Profit for the year ended Feb. 29, {Y}, fell by half.", "By 29 February {Y} the dam was full.", "The film opened on the 29th of February {Y}.", "On Feb. 29, {Y}, a judge set him free.",
)  # fmt: skip
CLOCKS_IN_PRINT = (
    "Firefighters were called to the flat at {t} on Monday and brought the fire under control.", "The plane, which had left Oslo at {t}, was diverted.", "The suspect was seen entering the bank at {t}, police said.", "Polls close at {t}.", "The first bus leaves at {t} and the last at midnight.", "At {t} on Monday, the siren sounded.", "The service will be held on Monday at {t} at St. Ann's.", "The show airs on Monday at {t} on Channel 4.",
)
ORDINALS_IN_PRINT = (
    "The {T} annual parade will be held in May.", "He is the {T} person to be charged in the case.", "Rovers are {T} in the table.", "The {T} Street bridge is closed.", "Holm, who won the {T} stage, leads by a minute.", "The office is on the {T} floor.", "It was his {T} goal of the season.", "The party marks its {T} year in power.",
)
RANGES = (
    "The fair will be held {M} {A}-{B}.", "The fair will be held from {M} {A} to {B}.", "The fair will be held from {M} {A} to {M} {B}.", "The fair runs {M} {A} through {B}.", "The fair runs from {A} to {B} {M}.", "The fair ({A}-{B} {M}) is free.",
    "The fair took place between {M} {A} and {M} {B}.", "The fair, {M} {A}-{B}, is free.", "The road will be shut {M} {A} to {M} {B}.", "Voters will choose a mayor {M} {A}–{B}.", "The trial ran from {M} {A} until {M} {B}.",
    "The museum is closed from {A} {M} until {B} {M}.", "When: {M} {A}-{B}.",
)  # fmt: skip
YEARS = (
    "He was mayor from {A} to {B}.", "He was mayor ({A}-{B}).", "He served as mayor from {A} until {B}.", "The war of {A}-{B} cost 4,000 lives.", "He led the bank between {A} and {B}.", "She taught at the school from {A} through {B}.",
    "The {A}–{B} drought emptied the dam.", "Exports grew from {A} to {B}.", "Ann Holt (born in Leeds, president {A}-{B}) opened the show.", "The study covers the years {A} to {B}.", "He played for Rovers from {A} to {B} and then for City.",
)  # fmt: skip
LONG_YEARS = (
    "The mill was built in {Y}.", "He died in May {Y}.", "The treaty was signed on June 3, {Y}.", "The law of {Y} was repealed.", "The plant will open by {Y}.", "He has lived here since {Y}.", "Photo: The hall in Leeds on May 2, {Y}.",
    "The hall opened on 2 May {Y}.",
)  # fmt: skip
ORDINALS = (
    "The team finished {T} of 30.", "The {T} edition of the fair opens today.", "He was the {T} player to do so.", "The fair opens on June {T}.", "The {T} of June is a holiday.", "She turned 40 on her {T} visit.", "He scored in the {T} minute.",
    "The {T} anniversary of the fire was marked in Leeds.", "A hall from the {T} century burned down.", "The bill was passed by the {T} Congress.", "They live on {T} Street.", "She was ranked {T} in the world.",
)  # fmt: skip
CLOCKS = (
    "The train left at {t}.", "The hearing starts at {t} on Monday.", "Police were called at {t}.", "Doors open at {t}.", "The meeting ran from noon to {t}.", "The fire broke out at about {t}.", "The shop is open until {t}.", "The race starts at {t} in Leeds.",
    "The quake struck at {t} local time.", "The concert ({t}, free) is in the hall.", "By {t} the dam had burst.", "The curfew begins at {t}.", "The plane took off shortly after {t}.", "The game, which starts at {t}, is sold out.", "When: {t} Monday.",
    "The {t} train was late.",
)  # fmt: skip
TIMES = [("14:75", "14:15"), ("9:62 a.m.", "9:26 a.m."), ("8:75 p.m.", "8:15 p.m."), ("13 p.m.", "1 p.m."), ("17:30 p.m.", "5:30 p.m."), ("0:61 a.m.", "0:16 a.m.")]
PARTS = (
    "The train left at {t}.", "The fire broke out at {t}.", "He was shot at {t} on Monday.", "Shops close at {t}.", "They met at {t} in Leeds.", "It was {t} when the dam burst.", "Police came at about {t}, neighbours said.",
)  # fmt: skip
HALVES = [
    ("4 a.m. in the afternoon", "4 p.m. in the afternoon"), ("3 p.m. in the morning", "3 a.m. in the morning"), ("8 a.m. in the evening", "8 p.m. in the evening"), ("7 a.m. on Monday evening", "7 p.m. on Monday evening"),
    ("6 p.m. Monday morning", "6 a.m. Monday morning"), ("2:30 p.m. on Sunday morning", "2:30 a.m. on Sunday morning"),
]  # fmt: skip


def _pairs(patterns: tuple[str, ...], name: str, values: list[tuple[str, str]]) -> Iterator[Cell]:
    yield from filled(patterns, [Fill("2019-05-14", {name: wrong}, {name: right}) for wrong, right in values])


def cells() -> Iterator[Cell]:
    """What no calendar and no clock has."""
    yield from filled(DAYS + IN_PRINT, [Fill(*d) for d in DATES])
    yield from _pairs(LEAP, "Y", [("1962", "1964"), ("1999", "1996"), ("2007", "2008"), ("2018", "2016"), ("1900", "1904")])
    yield from filled(RANGES, [Fill("2019-05-14", {"M": m, "A": a, "B": b}, {"M": m, "A": b, "B": a}) for m, a, b in (("June", 19, 17), ("May", 23, 21), ("July", 30, 12), ("April", 9, 4))])
    yield from filled(YEARS, [Fill("2022-05-14", {"A": a, "B": b}, {"A": b, "B": a}) for a, b in ((2009, 1999), (1987, 1978), (2016, 2012), (1964, 1961))])
    yield from _pairs(LONG_YEARS, "Y", [("20014", "2014"), ("19987", "1987"), ("20011", "2011"), ("19455", "1945")])
    yield from _pairs(ORDINALS + ORDINALS_IN_PRINT, "T", [("3th", "3rd"), ("22th", "22nd"), ("21th", "21st"), ("11st", "11th"), ("14st", "14th")])
    yield from _pairs(CLOCKS + CLOCKS_IN_PRINT, "t", TIMES)
    yield from _pairs(PARTS, "t", HALVES)
