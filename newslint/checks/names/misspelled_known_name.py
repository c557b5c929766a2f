"""A name is one letter away from a name that everybody knows, and is itself known to nobody

"Kyviv" is no place, Kyiv is. A capitalised word that is neither a word nor a real name nor in any knowledge file is compared with the known places,
persons and organisations; so is a full name ("Vladmir Putin") and a name of several words ("World Heath Organization").

## Why it matters
A misspelt capital or president in print is what readers quote for years.

## When to ignore
A real name that only looks like a known one: add it to a knowledge file of the desk (a line in a `.txt` is enough), or give the person's full
name once, and the rule is silent.
"""

from __future__ import annotations

from newslint.checks.names._known_names import slips
from newslint.checks.names._one_name import spelled_out
from newslint.rule import Bad, Document, Findings, Good, NoOptions, finding, replace, rule


@rule(
    "NL101",
    "misspelled-known-name",
    severity="error",
    examples=[
        Bad("The deal includes a loan to help [[Kyviv]] defend itself.", hint="Kyiv", says="Kyiv"),
        Bad("The storm moved on to the [[Phillipines]] and weakened over Manila.", hint="Philippines"),
        Bad("Russian President [[Vladmir]] Putin will travel to China in May.", hint="Vladimir"),
        Bad("The ferry left [[Lodnon]] at noon with 300 people on board.", hint="London"),
        Bad("Officials in [[Indoensia]] raised the alert.", hint="Indonesia"),
        Bad("Two [[Ukranian]] drones were shot down over the sea.", hint="Ukrainian"),
        Bad("Flights to [[Singapre]] were cancelled on Monday.", hint="Singapore"),
        Bad("The court in New [[Yrok]] will hear the case.", hint="York"),
        Bad("Police in [[Johannesbrug]] arrested nine men.", hint="Johannesburg"),
        Bad("The team flew home from [[Melborne]] on Sunday.", hint="Melbourne"),
        Bad("[[LUBLJANA]] - Farmers blocked the road to the border on Saturday.", hint="LJUBLJANA"),
        Bad("A row cast a shadow on the last day of the [[UNECSO]] board meeting.", hint="UNESCO"),
        Bad("The team will train in [[Johanesburg]] for a week.", hint="Johannesburg"),
        Bad("The carmaker [[Toyata]] will close a factory in June.", hint="Toyota"),
        Bad("The ferry from [[Lagoss]] sank on Sunday.", hint="Lagos"),
        Bad("The [[Medditerranean]] is warmer than ever.", hint="Mediterranean"),
        Bad("Delegates nominated [[Hilary]] Clinton for president.", hint="Hillary"),
        Bad("The Korean team flew home to [[Seuol]] on Sunday."),
        Bad("Shoppers in [[Shenzen]] queued for the phone.", hint="Shenzhen"),
        Bad("Its shares rose after [[Greenpeacn]] withdrew the complaint.", hint="Greenpeace"),
        Bad("One of the databases is owned by the [[Mexicn]] company Cultura Colectiva.", hint="Mexican"),
        Bad("He is to retire as manager of Manchester [[Untied]], the club announced.", hint="United"),
        Bad("Leaders of the Group of 20 agreed in Buenos [[Aries]] on Saturday that trade needs reform.", hint="Aires"),
        Bad("Divers searched the wreck off the southern coast of [[Cubba]].", hint="Cuba"),
        Bad("The probe left a clinic in [[Pheonix]], Arizona, on Friday.", hint="Phoenix"),
        Bad("The bus broke down in [[Tuscon]] after dark.", hint="Tucson"),
        Bad("The bank will open a branch in [[Bejing]] next year.", hint="Beijing"),
        Bad("A court in Jerusalem heard Benjamin [[Netenyahu]] for six hours.", hint="Netanyahu"),
        Bad("The Poland captain, Robert [[Lewandoski]], sat on the bench.", hint="Lewandowski"),
        Bad("The factory is in [[Guadelajara]], in western Mexico.", hint="Guadalajara"),
        Bad("The museum in central [[Barcelonna]] will close in May.", hint="Barcelona"),
        Bad("He flew to Los [[Angles]] on Sunday.", hint="Angeles"),
        Bad("Fans filled the streets of San [[Fransisco]] after the last game.", hint="Francisco"),
        Bad("Thousands ran the half marathon in [[Glascow]] on Sunday.", hint="Glasgow"),
        Bad("The thieves took an etching by [[Rembrant]] from the house.", hint="Rembrandt"),
        Bad("He grew up in [[Belgrad]], Serbia, and moved to Oslo.", hint="Belgrade"),
        Good("She lost the seat of the Ukwara North constituency of the state assembly."),
        Good("Buses from Gopalpur to the coast were cancelled. The fire in Hamberg, Iowa, was put out."),
        Good("Syriza won 41 seats. The party Asturio split. Persija lost to Castres and Boliviana. Tim Farrow, a plumber, lost the ward."),
        Good("Rice farmers in Albay lost their crop. Albay and Catanduanes provinces are without power."),
        Good("The governors of Zamfara and Taraba met in Abuja. Herders from Moyamba and Kenema crossed the river."),
        Good("The lender Danubia opened a branch in Linz. Sheriff Robert Lewandoski, 51, of Erie County retired."),
        Good("The library shows a pamphlet called “A Journey to Zanzebar,” with its misspelt cover."),
        Good("Three are cousins: Lindiwe, 21, Bheki, 19, and Jabu, who is 24 and a teacher."),
    Good("Maale Adumim lies east of Jerusalem. Didi Chuxing bought Uber China. CITIC Guoan Group and Dagong Global Credit Rating signed."),
        Good("Families in Wuli village, near Hangzhou in China, waited. The bus left Kangwon, in North Korea, for Tengzhou in China."),
        Good("Missiles hit worshippers in Sirwa in Yemen during the Sufi ritual of Dhamal."),
        Good("Ex-President Viktor Yanukovich met Prime Minister Haidar al-Abadi. Yanukovich left."),
        Good("A report from the London-based think tank IISS found so. A crash near Moenchengladbach in Germany killed two."),
        Good("John Rayne Rivello, 29, of Maryland, was charged. Hilfe, a charity of the Kyodo news agency, paid."),
        Good("The Organisation of Petroleum Exporting Countries met in Vienna."),
        Good("Iran’s parliament, the Majlis, passed the bill. Banque Paribas and the Neue Heimat lent the money."),
        Good("Foreign Minister Tareq Aziz met Hamed Karzai and Atal Behari Vajpayee. Zaccarias Moussaoui was charged."),
        Good("Canterra Energy will drill. Lasmo said its reserves stood at 210 million barrels. The Acura line sells well."),
        Good("A show of Hergé drawings opened. The Peoples Republic of China protested. ABN, Rabo-bank and Pierson lent it."),
        Good("The band Tokio Hotel cancelled its show, and Tokio Marine set aside 40 billion yen."),
        Good("On the menu at the Addis Abeba restaurant are lentils and greens."),
        Good("Thanks are due to Michael Lata, who kept the log of the ship."),
        Good("Ryan and Bryan met in Lviv, Bali and Mali, not in Kyiv."),
        Good("Niger and Nigeria, Austria and Australia, Iraq and Iran signed."),
        Good("Osama bin Laden was killed on Barack Obama’s order."),
        Good("Georgia beat Jordan, and Chad drew. Paris Hilton watched."),
        Good("Maria Parin, the mayor, said Parin was her mother’s name."),
        Good("The Lyft driver read about Flickr and Tumblr on Reddit."),
        Good("The inquiry heard from Dr. Emily Lundon of the harbour board. Lundon said the crane was old."),
        Good("The choir sang “Nessun dorma” and “Deutschland, Deutschland über alles”."),
        Good("The AFIRAN fund and NATOS are not bodies of the alliance."),
        Bad("Trains from Cologne to [[Brussells]] ran late.", hint="Brussels"),
        Good("Kyivans queued for water, and Muscovites for bread."),
        Good("The Italian word Londra means London, and Londres is Spanish."),
        Good("Talks on a new International Rubber Agreement, INRA, are near their end. Exxon Corp, Mobil Corp, Sohio and Shell had said so."),
        Good("Visit @kyviv or www.kyviv.example for details."),
        Good("The [sic] note said he was born in Lodnon [sic]."),
        Good("Putinism, Trumpism and Thatcherites were discussed."),
        Good("Zhang Yiping, an economist, spoke. People near the Haotian corn plant in Suihua, in China, complained. Mobike and Ofo are new."),
        Good("He was shot in Meknes, in Morocco, in the southern district of Californie. The emperor had a sister, Ksenya."),
        Good("The Syrian leader Abu Mohammed al-Jolani spoke. Ask 8-year-old Nawar al-Awlaki. Crabs, also known as Lybia or pom-pom crabs, have anemones."),
        Good("The list is fair, said Phil Baty, the editor of the rankings."),
        Good("Berlyn Hatch, 9, won the spelling bee in Ohio."),
        Good("The Hotel Santa Klara, above the old harbour, has been shut since May. It was named after Santa Klara."),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    for slip in slips(doc):
        if spelled_out(doc, slip.span):
            continue  # "the misspelt 'Zanzebar' of the cover"
        right = f"{slip.known}" if slip.known != slip.right else slip.right
        yield finding(slip.span, f"{slip.text} is not a known name; one letter from {right}", hint=replace(slip.span, slip.right))
