"""Known names a letter from right: which kind of name, in which wording, and with which slip of the hand; and well-known names near to others."""

from __future__ import annotations

from collections.abc import Iterator

from bench.grid import Cell

#: Right and misspelt, by kind. What is dropped, doubled, swapped or hit beside is of every sort.
COUNTRIES = "Brazil/Brazli Germany/Germnay Portugal/Portgual Indonesia/Indonseia Colombia/Colobmia Kazakhstan/Kazahkstan Philippines/Phillippines Afghanistan/Afganistan"
CITIES = "Istanbul/Instanbul Barcelona/Barcelonna Johannesburg/Johannesberg Reykjavik/Reykjavk Melbourne/Melborune Copenhagen/Copenhagan Budapest/Budpaest Edinburgh/Edinburhg"
STATES = "Massachusetts/Massachussetts Pennsylvania/Pennslyvania California/Califronia Mississippi/Missisippi Tennessee/Tennesse Connecticut/Conneticut"
PEOPLES = "Brazilian/Brazillian Ukrainian/Ukrianian Palestinian/Palestinain Portuguese/Portugese Ethiopian/Ethoipian Norwegian/Norweigan"
LEADERS = (
    "Emmanuel Macron/Emmanuel Macorn/President", "Angela Merkel/Angela Mekrel/Chancellor", "Narendra Modi/Narednra Modi/Prime Minister", "Vladimir Putin/Vladmir Putin/President",
    "Keir Starmer/Keir Stramer/Prime Minister", "Jacinda Ardern/Jacinda Arden/Prime Minister", "Kamala Harris/Kamla Harris/Vice President", "Justin Trudeau/Justin Trudaeu/Prime Minister",
)  # fmt: skip
STARS = "Cristiano+Ronaldo/Cristano+Ronaldo Serena+Williams/Serana+Williams Novak+Djokovic/Novak+Djokvic Leonardo+DiCaprio/Leonardo+DiCapiro Scarlett+Johansson/Scarlett+Johannson Roger+Federer/Roger+Ferderer"
BODIES = "Greenpeace/Grenpeace Interpol/Interpool UNESCO/UNECSO Hezbollah/Hezbolah Eurostat/Eurotsat Amnesty+International/Amesty+International"
LONG = (
    "World+Health+Organization/World+Helath+Organization European+Commission/Europaen+Commission International+Monetary+Fund/International+Montary+Fund "
    "Democratic+Republic+of+Congo/Democratic+Repubic+of+Congo Los+Angeles/Los+Angles Buenos+Aires/Beunos+Aires New+Zealand/New+Zeland Saudi+Arabia/Saudi+Arabai"
)
FIRMS = "Volkswagen/Volkswagon Microsoft/Mircosoft Lufthansa/Luftansa Samsung/Samsnug Starbucks/Starbcuks Toyota/Toyotta Goldman+Sachs/Goldman+Sacks"
OF_COUNTRIES = (
    "Floods in {} have killed 40 people since Monday.", "{} said on Monday that it would close its border.", "The government of {} raised taxes.", "Exports to {} fell 4 percent in May.",
    "{}’s central bank cut rates on Thursday.", "She was born in {} in 1962 and moved to Oslo at nine.", "A court in {} jailed nine men on Friday.", "He flew from {} to Oslo.",
    "The team beat {} 3-1 on Saturday.", "Norway, Sweden and {} signed the treaty.", "{} lost 2-0 to Sweden on Sunday.", "The talks between Norway and {} ended on Friday.",
    "Photo: A market in {} after the flood.", "Quake hits {} ¶ Forty people were hurt on Monday, officials said.", "Troops crossed from {} before dawn.", "It was the warmest June in {} since 1961.",
    "Rescuers from {} dug all night.", "The deal with {} was signed in May.", "A ship bound for {} sank.", "She has written nine books about {}.", "Most of {} was dark on Monday.", "The king of {} was there.",
    "Visitors from {}, Sweden and Spain need no visa.", "“We will not leave {},” she told reporters.", "Norway’s ambassador to {} was called home.", "The ship, registered in {}, ran aground.", "Prices rose 2 percent in Sweden and 4 percent in {}.",
)  # fmt: skip
OF_CITIES = (
    "Police in {} arrested nine men on Monday.", "The ferry left {} at noon.", "The mayor of {} resigned on Friday.", "Flights to {} were cancelled.", "The conference in {} ends on Sunday.",
    "{} airport was closed by snow.", "Trains from Oslo to {} ran late.", "A hospital in {} treated 14 people.", "The museum in central {} will close.", "He studied law in {} and Paris.",
    "{}, July 4 - Dockers went on strike on Monday.", "The runner won in {} in 2:06:11.", "Photo: Snow in {} on Friday.", "The {} marathon was won by a nurse.", "Residents of {} queued for water.", "He lives in a suburb of {}.", "Two schools near {} were shut.", "The road between Oslo and {} was icy.", "A fire in a {} hotel killed nine.", "The team moved to {} in 1999.", "It will snow in Oslo, Paris and {}.",
)  # fmt: skip
OF_PEOPLES = (
    "A {} court jailed nine men on Friday.", "The {} government raised taxes.", "Two {} soldiers were killed on Monday.", "The {} president flew home.", "She is the first {} woman to win the race.",
    "The {} team won 3-1.", "He speaks {} and French.", "{} officials said that the road was open.", "A ship with a {} crew ran aground.", "The {} foreign ministry called in the envoy.", "Her {} husband is a cook.", "A group of {} tourists was robbed.", "The {} economy grew 2 percent.", "He was born to {} parents.",
)  # fmt: skip
OF_LEADERS = (
    "{T} {X} said on Monday that taxes would rise.", "{X} said on Monday that taxes would rise.", "Taxes would rise, {X} said.", "Critics of {X} marched through the town.", "She met {T} {X} in Oslo on Friday.",
    "In a letter to {X}, the mayor asked for help.", "Photo: {X} in Oslo on Friday.", "A spokesman for {T} {X} would not comment.", "The bill was signed by {T} {X} in May.", "The leader, {X}, was calm.",
    "{X} visits Oslo ¶ The visit lasted two hours.", "Supporters of {T} {X} cheered.",
)  # fmt: skip
OF_STARS = (
    "{} won the prize in May.", "The crowd cheered {} for an hour.", "A poster of {} hung in the hall.", "She beat {} in two sets in 2012.", "The award went to {}, who was absent.",
    "Photo: {} in Oslo on Friday.", "Fans of {} queued all night.", "“I admire {},” she said.", "{} told reporters that the injury was slight.", "It was the third win for {} this year.", "The film stars {}.", "A film with {} opens in May.", "An injury to {} spoiled the day.", "“It was cold,” said {}.",
)  # fmt: skip
OF_BODIES = (
    "A report by {} says that rivers are getting warmer.", "{} said on Monday that the number had doubled.", "The head of {} resigned on Friday.", "Activists from {} climbed the tower.",
    "He has worked for {} since 2009.", "Officials at {} declined to comment.", "The ruling was welcomed by {}.", "In a statement, {} called the law unjust.",
)  # fmt: skip
OF_LONG = (
    "The {} said on Monday that it would act.", "Talks at the {} ended on Friday.", "A spokesman for the {} declined to comment.", "He spent nine years at the {}.", "The {} turned down the appeal.",
    "The plan was drawn up by the {}.", "The head of the {} flew to Oslo.", "Photo: The seat of the {}.",
)  # fmt: skip
OF_FIRMS = (
    "{} will cut 400 jobs, it said on Monday.", "Shares in {} fell 3 percent.", "{}’s profit rose to 41 million euros.", "She has worked at {} since 2009.", "The deal with {} is worth $20 million.",
    "Workers at {} went on strike in May.", "A spokeswoman for {} declined to comment.", "Rivals such as {} charge less.", "He sued {} over the fire.", "The plant was sold to {} in 2011.",
)  # fmt: skip
#: Well-known names of parties, clubs, papers, airlines and firms that stand near to other names; nothing is wrong with them.
OWN = (
    "Syriza Ecolo Vistara Asiana Saudia Orkla Persija Persib Reggina Castres Togg Xpeng Grindr Boliviana Atlantia Khaama Ukraina Austral Cubana Mexicana Iberia Avianca Yemenia Ariana Germania Olympia "
    "Italia Romania Libya Alitalia Belavia Estonian Podemos Likud Fidesz Kadima Jobbik Sumar Chega Ennahda Renamo Pastef Batkivshchyna"
).split()  # fmt: skip
OF_OWN = (
    "The left-wing party {} won 41 seats on Sunday.", "Voters turned away from {} in June.", "The airline {} will fly to Oslo.", "{} has 4,000 members.", "Shares in {} fell 3 percent.", "{} lost 2-0 on Saturday.",
    "The leader of {} resigned.", "The daily {} reported the arrest.",
)  # fmt: skip
#: People who bear the surname of somebody known but for a letter.
NAMESAKES = "Tim Farrow/Alan Farrow|Donna Trumpf/Karl Trumpf|Peter Putnik/Eva Putnik|Ann Merkle/Joe Merkle|Greg Blare/Tina Blare|Theresa Mays/Ron Mays|Boris Jonsson/Nils Jonsson|Tony Blore/Ida Blore"
OF_NAMESAKES = (
    "{} won the ward with 871 votes.", "The plumber, {}, will sell the barn.", "Mr Hale met {} on Friday.", "{}, who runs the shop, said that sales had doubled.", "The candidates were {} and Ann Roe.",
)  # fmt: skip

GRIDS = (
    ("country", COUNTRIES, OF_COUNTRIES), ("city", CITIES, OF_CITIES), ("state", STATES, OF_CITIES), ("people", PEOPLES, OF_PEOPLES), ("star", STARS, OF_STARS), ("body", BODIES, OF_BODIES),
    ("long name", LONG, OF_LONG), ("firm", FIRMS, OF_FIRMS),
)  # fmt: skip


def cells() -> Iterator[Cell]:
    """Every name in every wording of its kind."""
    for kind, names, texts in GRIDS:
        pairs = [p.replace("+", " ").split("/") for p in names.split()]
        for text in texts:
            for right, wrong in pairs:
                yield Cell((kind, f"{kind}: {text}", f"{kind}: {wrong}"), text.format(wrong), text.format(right), "2019-05-14")
    for right, wrong, title in (row.split("/") for row in LEADERS):
        for text in OF_LEADERS:
            yield Cell(("leader", text, wrong), text.format(X=wrong, T=title), text.format(X=right, T=title), "2021-05-14")
    for name in OWN:
        for text in OF_OWN:
            yield Cell(("own", name), "", text.format(name), "2019-05-14")
    for pair in NAMESAKES.split("|"):
        for name in pair.split("/"):
            for text in OF_NAMESAKES:
                yield Cell(("namesake", name), "", text.format(name), "2019-05-14")

