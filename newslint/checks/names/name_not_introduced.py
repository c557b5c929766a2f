"""A surname stands alone before the full name, or the full name never comes

The first reference gives a person's full name. The rule notes a bare surname in the body that comes before the full name, and one with a
title of office ("Mayor Garcetti") whose first name the article never gives.

## Why it matters
Readers outside the beat do not know which Smith it is, and an editor's cut often takes the introduction away.

## When to ignore
People known by one name; royalty and popes; people that every reader of the section knows.
"""

from __future__ import annotations

from newslint.checks._scales import scales
from newslint.checks.names._introductions import cases
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule


@rule(
    "NL104",
    "name-not-introduced",
    severity="info",
    examples=[
        Bad(
            "[[Okafor]] said the bridge was safe. Engineer {{Chidi Okafor}} has inspected it since 2011, and Okafor signed the report.",
            says="before the full name",
        ),
        Bad("The council met on Monday. Residents booed when Mayor [[Harlow]] spoke. Harlow left early.", says="never"),
        Bad("Police searched the flat. A neighbour of [[Osterman]] heard shots. {{Ana Osterman}} was 34."),
        Bad("[[Lindqvist]] scored twice. Sweden won 3-1. {{Marta Lindqvist}} has nine goals this season."),
        Bad("The judge told [[Novak]] to stand. {{Peter Novak}}, 41, was jailed for nine years."),
        Bad("Rain fell as Sen. [[Whitfield]] arrived. Aides held umbrellas for Whitfield."),
        Bad("Shares fell after [[Takahashi]] quit. {{Yuki Takahashi}} had led the firm since 2009."),
        Bad("A lawyer for [[Dubois]] declined to comment. The trial of {{Marc Dubois}} opens in May."),
        Bad("The jury took an hour. [[Kwiatkowska]] blew a kiss to her mother from the dock.", says="never"),
        Bad("Thieves needed seven minutes. [[Delamarchand]], the night guard, said he rang the police."),
        Bad("The oven is lit at five. [[Haile]] feeds it with vine roots. {{Haile Tekle}}, 60, has done so since the war."),
        Bad("Four of the men walked out. The fifth, [[Mwangi]], was carried.", says="never"),
        Bad("It is [[Kiplagat]] who climbs the tower when the clock stops.", says="never"),
        Bad("A red house, says [[Estrada-Lemus]], may stand for a century.", says="never"),
        Bad("[[Petrov]]’s sister waited outside the prison with a coat.", says="never"),
        Bad("The carpenter was fined on Tuesday. [[Weatherby]] had no earlier convictions.", says="never"),
        Bad("Its conductor left in June. [[Steiner]], who spent nine years there, wants two million francs.", says="never"),
        Bad("“We sang,” [[Zielinski]] said, “until the lamp went out.”", says="never"),
        Bad("Ann Ross sells the cakes; [[Hagerty]] does the accounts.", says="never"),
        Bad("The ball struck [[Oduya]] on the knee.", says="never"),
        Bad("[[Baptiste]] will not stand again. {{Marie-Rose Baptiste}} became mayor in 2012."),
        Bad("A rink has been swept. The village’s only doctor, who was asked by [[Haugen]] to skate, fell. “It is ice,” Haugen said.", says="never"),
        Bad("The thief was still there at noon. “It struck,” said Inspector [[Varga]].", says="never"),
        Bad("According to [[Kaminski]], the fire began in a drying room. Sparks may have caused it, he said.", says="never"),
        Bad("The mayor’s chair is empty. [[Van der Velde]] resigned on Thursday, four days after he took office.", says="never"),
        Bad("The union wants a ballot. Its secretary, [[Pemberton]], expects 900 members to vote.", says="never"),
        Bad("A pilot has been fined. [[Ferguson]], 41, landed on the wrong runway.", says="never"),
        Bad("Rain stopped play in Galle. [[Jayawickrama]]’s unbeaten 61 held the side together.", says="never"),
        Bad("The girl’s father, [[Nowakowski]], said he had no news of her.", says="never"),
        Bad("The pharmacy ran out of insulin. [[Al-Hamdani]], a nurse, said so.", says="never"),
        Bad("Seed three, Ana Horvat, won in an hour. She will play [[Escobedo]] of Mexico, who beat a qualifier.", says="never"),
        Bad("The dentist was out. “We never open on Mondays,” [[Van Rossum]] told callers.", says="never"),
        Bad("Sentencing [[Grigoriadis]] to six years, the judge said the surgeon had shown no remorse. He had lied.", says="never"),
        Bad("[[Castellano]] and Carmen Soto spent two nights on the mountain.", says="never"),
        Bad("The prize is shared by Ana Holt, [[Fernandez]] and Li Wei.", says="never"),
        Bad("Three witnesses, Paul Hale, Grace Otieno and [[Svensson]], told the inquiry that the brakes had failed.", says="never"),
        Bad("The sketch was bought by [[Hargreave]], a dealer from Bath.", says="never"),
        Bad("[[Mbeki-Lund]] headed the winner two minutes from time.", says="never"),
        Bad("With [[Halvorsen]] in goal, the side has let in one goal.", says="never"),
        Bad("[[Vukovic]] beat Sarah Connelly 6-4, 6-3 to reach the last eight.", says="never"),
        Bad("Rain will fall until Friday, [[Yamaguchi]] said. Yamaguchi, a forecaster with the weather service, told people to stay at home.", says="never"),
        Bad("The owner of the barn, [[Thorley]], was questioned; two other men were sought.", says="never"),
        Bad("Polls closed at eight. Incumbent [[Hannigan]] took 61 percent of the vote for sheriff.", says="never"),
        Bad("Surgeons gave [[Rasmussen]] four weeks. He is still alive.", says="never"),
        Bad("Divers found the boat that [[Ramirez]] had reported stolen.", says="never"),
        Bad("A cousin who had lent [[Garza]] the key was held too.", says="never"),
        Bad("Under [[Whitlock]], the orchestra has played in 30 countries.", says="never"),
        Bad("The parcel came from [[Donovan]]. Nobody had ordered it. {{Keith Donovan}}, 60, runs a kiosk."),
        Bad("Ada Berg will replace [[Nyman]] as chief executive on Friday.", says="never"),
        Bad("The board picked [[Moreau]] to succeed Anna Holt.", says="never"),
        Bad("The etching was taken from [[Vermeulen]], whose family had owned it for a century.", says="never"),
        Bad("A penalty by [[Ndiaye]] gave Thies a 1-0 win.", says="never"),
        Bad("The Swede beat [[Tanaka]] 6-4 7-5 on Friday.", says="never"),
        Bad("It was a third win for [[Castellanos]], 24.", says="never"),
        Bad("Hikers found [[Mbatha]]’s body in a ditch.", says="never"),
        Bad("Councillor [[Bradshaw]] said that the road would open on Monday.", says="never"),
        Bad("The ransom was paid by [[Haddad]]’s family.", says="never"),
        Bad("“It was a bad day,” [[Van der Berg]] said.", says="never"),
        Bad("The club signed [[Haugland]] from Lille on a two-year contract.", says="never"),
        Bad("The bus overturned. [[Al-Rashid]] was taken to hospital with a broken leg.", says="never"),
        Bad("She won by nine votes over [[Ferreira]].", says="never"),
        Bad("As a child, [[Mwangi]] walked six miles to school.", says="never"),
        Good("Some think that he is another General Patton. Heath met Chairman Mao in 1974. He spoke in an interview with Der Morgen, a weekly."),
        Good("The bank will replace Norwell as its auditor. Jan van der Berg said so; Van der Berg has left."),
        Good("Howard and Jean Trembath saw 40 seconds of the eclipse. Peter ole Sankan, a herdsman, saw none; Ole Sankan was asleep."),
        Good("Divers found Beat Zumstein alive. Zumstein, a 31-year-old teacher, was cold."),
        Good("Two parishes grew; Rohtvere fell from 3,120 to 2,905. Saithe stays at 14,000 tonnes."),
        Good("The rover, Lakshan, weighs 31kg. Trains to Kellerman ran late."),
        Good("“We saw the sand,” said Mr Sunday Adeyinka, 51, a mason."),
        Good("“My mares died,” said Batbold, a herder of 48. Like his neighbours he uses one name."),
        Good("A man has been charged. Dean Bracewell, 43, was in court on Monday. Bracewell wept."),
        Good("Nvidia and Ana Soto signed the deed. Wearing Lindqvist boots, the runner won."),
        Good("Boeing and two partners will build it. With Harrowgate suspended, its shares did not trade."),
        Good("The Moretti brothers, Aldo and Gino, play on Friday. Aldo Moretti says that his arm is tired."),
        Good("The main opposition alliance Rassemblement has called for people to stay at home."),
        Good("A drone reached Mr and Mrs Wong on the 64th floor. The taskforce, codenamed Ceja, will check tax records."),
        Good("The race was slow. Illbruck holds a lead of two miles over the other yachts."),
        Good("Tore Didriksen of the harbour police said that all were in hospital."),
        Good("The film’s antagonist Gaston is played by Luke Evans."),
        Good("Mozart’s starling had better taste than Salieri’s friends, the pianist Judit Vas told a lecture hall."),
        Good("The private Lindqvist news agency said so; the Admiral Petrov aircraft carrier, Steinweg, a rare drug, and nearby Haile were named."),
        Good("Little did he know. The rule is simple: Place a spoonful in each cup. Homebuyers who have paid are glad."),
        Good("The play has a villain, Gaston (Luke Evans). Baroness Holt spoke. The General Staff of the army met."),
        Good("An analyst with Howard, Weil, Labouisse, Friedrichs, Inc said he was not surprised."),
        Good("The sale of parts of Harrowgate is near. Harrowgate shares rose."),
        Good("Chris Callies of Dean Witter said she had sold. Ernst and Hallam, she said, had not."),
        Good("A guard was hurt. Fulham held on for a draw."),
        Good("Senator Ann Lund, R-Idaho, who agreed, wept. The travel chain, Traveland, says he may go."),
        Good("He was dropped for the third Test. Lee hopes to play in the Sydney Test."),
        Good("The woman would give only her family name, Kuwahara. Kuwahara said she had not slept."),
        Good("The nurse, who asked to be called Petrenko, carried him out. Petrenko wept."),
        Good("The plan is Thatcherite. Björk’s mother disliked it."),
        Good("Frankel ran for the last time on Saturday. The colt had never lost."),
        Good("Magnus Lindahl and his wife, Berit, keep goats. Berit milks them."),
        Good("The village of Hargrave lost its pub. Hargrave wants it back."),
        Good("The dairy, Henriksen, has been sold. Henriksen had made butter since 1881."),
        Good("Indonesia’s security minister Wiranto was stabbed on Thursday."),
        Good("Evacuees from Namie bowed to him; he bowed lower."),
        Good("The Sergeant Aldea supply vessel left on Monday."),
        Good("Glencore, the trader, named a chairman. He starts in May."),
        Good("Chidi Okafor has inspected the bridge since 2011. Okafor signed the report."),
        Good("The Biden administration signed the pact."),
        Bad("[[Pretorius]], 41, of Durban, was jailed on Friday for fraud. The court heard that Pretorius had fled."),
        Bad("[[Lindgren]] beat Ada Kjaer 6-2, 6-1 on Sunday. Lindgren, the second seed, had lost to her in May."),
        Good("Amina, 31, of Kano, fled on foot with her mother. Amina has not slept since."),
        Good("Boeing said on Friday that deliveries would slip."),
        Good("Queen Elizabeth opened the hall. The queen wore blue."),
        Good("Pope Francis spoke to the crowd."),
        Good("Beyoncé sang. Zendaya danced. Madonna watched."),
        Good("The McCarran-Ferguson Act and the Smith Commission are old."),
        Good("Mayor Ann Harlow spoke. Harlow left early."),
        Good("Harlow vetoed the plan. Her aides were surprised.", headline="Mayor Ann Harlow vetoes the plan"),
        Good("“Okafor is honest,” said his friend. Chidi Okafor has inspected the bridge since 2011."),
        Good("In Lincoln, the capital, it rained. Abraham Lincoln never came."),
        Good("The Johnson family moved in 1999. Amy Johnson was two."),
        Good("Photo by Reyes. Maria Reyes won the race."),
        Good("Rishi Sunak resigned. Mr Sunak went to Downing Street."),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    for case in cases(doc):
        bare = scales("NL104").likeliest(case)
        if bare is None:
            continue
        if bare.full is not None:
            told = f"{bare.first.text} stands alone before the full name, {bare.full.text}"
            yield finding(case.span, told, related=[Related(bare.full.span, "the full name")])
        else:
            yield finding(case.span, f"{bare.first.text}'s first name is never given")
