"""An age that does not fit the person's birth, death or other age in the article.

## Why it matters
Ages are copied from old stories and computed in haste; "Smith, 45" and "the 54-year-old" cannot both be right, and an obituary whose dates
and age disagree is corrected the next day.

The rule compares an age with a birth date or year at the publication date, at the death or at the dated event the age is told of, two present
ages of one person, and the order of birth and death. Where only years are known, one year up or down is accepted. What is told of whom, and
of when, is seldom certain: the evidence for each contradiction is weighed.

## When to ignore
Ages at different times told in the text ("was 17 when ...", "now 45") are not compared with each other. Ages of companies and buildings
belong to interval-mismatch.
"""

from __future__ import annotations

import datetime as dt

from newslint.checks.dates._age_evidence import borne_out, contradictions
from newslint.checks.dates._ages import Ages
from newslint.checks.dates._calendar import day_text, sic
from newslint.checks.dates._lifetimes import Fact
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Good("Peter Ekiru, 41, lends books from a cart. At one he starts to pack."),
    Bad("Ann Smith, {{34}}, was arrested in Leeds. Police said Smith, [[43]], was armed.", says="is 34 at first, 43 here"),
    Bad("Leeds have signed Joe Bloggs, {{23}}, from Hull. The [[25-year-old]] striker has agreed a deal."),
    Bad("A judge jailed {{34-year-old}} Ann Smith for fraud. Smith, who is [[43]], showed no emotion."),
    Bad("Harold Winter, who was born on {{May 3, 1940}}, died in Leeds on June 10, 2024. He was [[83]].", says="84 on June 10, 2024, not 83"),
    Bad("The painter Ann Smith, born in {{1926}}, died in 2012 at the [[age of 76]].", says="85 to 87 in 2012"),
    Bad("Leonard Cole ({{1934}}-2016), who died [[aged 72]], is honoured in a new show."),
    Bad("Ann Smith, born in {{1950}}, was [[32]] when she won the 1972 championship.", says="21 to 23"),
    Bad("In 1982, [[aged 42]], Ann Smith left Spain. She was born in {{1950}}."),
    Bad("Ann Smith, [[54]], who was born on {{May 3, 1980}}, pleaded guilty in Leeds.", says="44 at publication"),
    Bad("A {{34-year-old}} man who was stabbed in Leeds has been named as Paul Grant, [[43]]."),
    Bad("Karl Brod, who is {{63}}, was [[23]] at the time of the 1984 flood.", date="2014-05-06"),
    Bad("The actor, who was born on {{Jan. 5, 1950}}, turned [[60]] in 2015."),
    Bad("Ana Ruiz celebrated her [[50th birthday]] on 3 May 2015. She was born on {{3 May 1960}}."),
    Bad("The composer Ana Ruiz ([[1960-1912]]) spent her last years in Rome."),
    Bad("Ana Ruiz, born in {{2012}}, died in Leeds in [[1926]].", says="died before birth"),
    Bad("Sir Robert Hale, the chemist, died on Monday at the [[age of 91]]. He was born in York in {{1943}}."),
    Bad("Ada Hart (born {{1930}}) died in 2020, [[aged 80]]."),
    Bad("Nora Kane died Sunday. She was [[87]]. She was born in Dublin on {{5 May 1947}}."),
    Bad("The skier, who turned [[25]] last month, learned on matting.\n\nBorn on {{14 January 2005}}, she lives in Leeds."),
    Bad("He was {{23}} when he sailed in 1951, and [[50]] when he came back in 1968."),
    Bad("Ana Ruiz, then {{12}}, won her first medal in 1956. She was [[30]] when she won the last, in 1964."),
    Bad("A {{34-year-old}} roofer fell to his death on Monday. Colleagues of Mr Pilling, [[43]], laid flowers."),
    Bad("The judge retired at {{70}} in 2003, and at [[81]] he still rides."),
    Bad("Born in {{1944}}, the bishop would have been [[90]] in October."),
    Bad("He lies beside his mother, who was born in {{1938}} and died, the stone says, in [[1931]].", says="died before birth"),
    Bad("Paul Grant, a {{36-year-old}} locksmith, was held. Grant, who [[is in his early twenties]], denies it."),
    Bad("Ana Ruiz (born {{1996}}) will be [[39]] when the games open in 2028."),
    Bad("At [[64]], Ana Ruiz is running her first marathon.\n\nThe retired baker, born in {{1973}}, trains before dawn."),
    Bad("The mayor gave a party for Ida Crane, who turned [[100]]. Crane was born in York on {{5 June 1921}}.", date="2012-06-06"),
    Good("Ida Lindt died at 91 on Monday. In 1964 the fen was sold. Lindt, by then 47, led the campaign until 1989.", date="2008-05-04"),
    Good("Dr Ivo Ott, 67, has a clinic. His first patient there, a boy of four, is 47 now. Ott’s deputy, Ida Holm, 51, takes over in May.", date="2015-11-19"),
    Good("Nora Quilty made 14 pots of tea that night. She was 44 and is 84.", date="2009-07-20"),
    Good("She was born in Brno, took her degree in Prague in 1975 and has published 94 papers. Vera Holm, 51, takes office in May.", date="2003-12-20"),
    Good("A judge committed Douglas Emmerich, 62, for trial. The dam gave way on June 11, 2005. He left on June 28, his lawyer said. He was 55 at the time.", date="2012-03-15"),
    Good("Otto Brandl, who won a prize in 2006, has died, a month short of his 91st birthday. He was born in Graz on May 18, 1919.", date="2010-04-16"),
    Bad("The pianist Otto Brandl died on Thursday, a week after his {{90th birthday}}, his agent said. He was [[89]].", date="2010-04-16"),
    Bad("Asylum officers held a {{6-year-old}} girl in Calais on Monday, her lawyer said. The [[9-year-old]] girl was freed on Tuesday.", date="2014-03-11"),
    Bad("Mira Suljic was {{eight}} in 1994, when her mother was killed. Now [[38]], she teaches in Tuzla.", date="2014-03-11"),
    Bad("At [[17]], Lea Novak, born in {{1999}}, is the youngest on the ferry.", date="2014-03-11"),
    Bad("The winner is Ian Hill, [[71]], a retired miner who was born in Leeds in {{1964}}.", date="2017-09-11"),
    Good("The mayor gave a party for Ida Crane, who turned 100. Crane was born in York on 5 June 1912.", date="2012-06-06"),
    Good("The pianist Otto Brandl died on Thursday, a week before his 90th birthday, his agent said. He was 89.", date="2010-04-16"),
    Good("Mira Suljic was eight in 1994, when she lost her mother. Her brother, now 38, teaches in Tuzla.", date="2014-03-11"),
    Good("Convicted in 1994, when he was 57, the forger Otto Brandl, born in January 1937, left prison on Thursday at 62.", date="1999-02-25"),
    Good("Twelve in 1991, when his father’s ship was lost, Jaan Reinsalu was 46 when he filmed it last summer. He was born in March 1979.", date="2026-01-08"),
    Good("The vote was won by Maria Costa, 47. The lawyer was born in Leeds in 1976.\n\nThe mayor, Erna Lund, 58, said she would respect it.", date="2023-09-05"),
    Good("Ann Smith, 63, is back. Smith said she had decided at age 30 to stop posing."),
    Good("Smith, who celebrates his 85th birthday on February 8, 2017, is a composer. The Leeds-born composer and pianist got his start in 1955 as a student.", date="2017-02-08"),
    Good("The Austrian-born actor, who was governor of California from 2003 to 2011, is 77.", date="2025-03-14"),
    Good("Rosa Hill, 61, has taught here for 30 years.\n\nHer deputy, a 51-year-old former sailor, will succeed her."),
    Good("Helmut Kohl, who was born in 1930 and died on Friday, was 52 when he took office in 1982."),
    Good("Paul Grant, 21, had believed the girl, whom he met in a queue, was 16."),
    Good("Ann Smith, 34, was arrested in Leeds. Police said Smith, 34, was armed."),
    Good("A 34-year-old roofer was killed on Monday. A colleague, Dean Marsh, 43, broke both legs."),
    Good("The skier, who turned 22 last month, lives in Leeds; her coach, Gail Nunn, 25, lives there too."),
    Good("The teacher, 44, was accused of assaulting a pupil. The 15-year-old told police in May."),
    Bad("Margit Halvorsen, the architect who rebuilt Tromso after the Haugen fire, has died at the [[age of 71]]. She was born in {{1932}}."),
    Bad("Archbishop Desmond Rowe will retire at Easter. He is [[77 years old]], having been born in {{1957}}."),
    Bad("Boxer Leon Grady, {{29}}, retired on Monday. Promoters said the fight had been the last for the [[39-year-old]]."),
    Bad("Rider Ann Petrie, {{23}}, won the cup on Monday. She led from the start.\n\nTwo teams have asked about the [[33-year-old]], whose contract is up."),
    Bad("Leon Grady, born in {{1952}}, still climbs to his hut. At [[92]], he does not hurry."),
    Bad("Born on {{25 December 2005}}, the winger is only [[13]], but he has had surgery twice."),
    Bad("The firm named Leon Grady, {{51}}. He replaces Ann Petrie. A [[61-year-old]] engineer, Grady has run its mills since 2012."),
    Good("Rider Ann Petrie, 23, won the cup. Her rival, Mia Lund, was second.\n\n“I was tired,” said the 33-year-old."),
    Good("Governor Leon Grady, 61, signed the bill on Monday. At 71, his wife still runs."),
    Good("Mrs. Ann Petrie, 70, and Ms. Ann Petrie, 22, share a name."),
    Good("The bomb killed Ali, 13.\n\nSayeed Ali Murad, 29, a neighbour, said he had heard it."),
    Good("Ann Petrie, 68, was born in 1955. She will be 69 in August.", date="2024-06-12"),
    Good("The judge, Ann Petrie, 58, told the 17-year-old that he was lucky."),
    Good("The 17-year-old told Ann Petrie, 58, that he was sorry."),
    Good("Ann Petrie, 26, found the fiddle in a skip. A 31-year-old had been jailed for stealing it in 1998."),
    Good("Ann Petrie, 26, crashed into a 45-year-old in Leeds. The 45-year-old was unhurt."),
    Good("Otis Barlow, 24, who was born in 2000, won nine caps for the under-21 side before the age of 20."),
    Good("Mihai Cantemir died on June 6, 2024, aged 67. He was born in 1957, and won a place at the university when he was 16."),
    Good("The man accused of killing Ann Petrie, 58, was born in 1990."),
    Good("Ann Petrie, 58, was engaged to a man born in 1990."),
    Good("Born in 1950, he left school at 15, married at 22 and died at 61 in 2011."),
    Good("Maude Ellery, 90, of Bath is not the Maude Ellery, 62, who was fined last week."),
    Good("The captain, 31, replaced the goalkeeper, 38, who was born in 1986."),
    Good("Rosa Hill, 60, was 22 when she had her son, who is 38."),
    Good("The house, built in 1890, was bought by Joe Hill, 45, when he was 30."),
    Good("The king, 75, was crowned last year. His predecessor died at 96."),
    Good("Paul Grant was 11 when he won in 1997; now, at 38, he has beaten a man of 71."),
    Good("Ann Smith, 54, and her brother, 23, were rescued. Smith, 54, is a nurse."),
    Good("Ann Brady, 65, gave birth to Jack in 1982, and her son was 17 when he died."),
    Good("Smith was born in 1950. He married at 20 and divorced in 1975."),
    Good("Ann Smith, now 45, was 23 when she was sent to prison."),
    Good("Ann Smith, 45, first played for Leeds at 18, and at 30 she was captain."),
    Good("In 2010, Paul Grant, 20, was charged with murder. Grant, now 34, was freed on Monday."),
    Good("Paul Grant, 27, beat Ian Hill. The 31-year-old was hurt."),
    Good("Paul Grant, 27, is accused of stabbing a neighbour. The 45-year-old was taken to hospital."),
    Good("Paul Grant, 27, was driving when the car hit a 12-year-old girl. The 12-year-old died."),
    Good("Ann Smith (1926-2012) died aged 85. Born in 1926, she was 22 in 1949."),
    Good("Ann Smith, 54, of the 25-year-old firm Acme, got 23 years in prison."),
    Good("Paul Grant's mother, born in 1920, died in 2001 aged 80. He was born in 1950."),
    Good("Paul Grant, 45, and his son, Paul Grant Jr., 12, are missing. Grant, 45, is a diver."),
    Good("Paul Grant (12) and Ian Hill (17) scored; Grant (15) led at the half."),
    Good("Paul Grant was born in 1950. His son, John, was 12 when the war ended in 1990."),
    Good("Ana Ruiz, who will be 82 in November, was sworn in at age 78 in 2021. Ruiz, 81, was born on Nov. 20, 1942."),
    Good("The 45-year-old tower was designed by Paul Grant, 27, and Grant, 27, is proud of it."),
    Good("“Ann is 34,” said a friend of Ann Smith, 43."),
    Good("A 34-year-old plumber was charged on Thursday.\n\nColin Mabey, 43, whose van was among those burnt, said he had lost everything."),
    Good("Two men named Alan Tuck were on the ferry. Alan Tuck, 33, a welder, swam; Alan Tuck, 70, a dentist, was picked up."),
    Good("Ida Brod, 52, took the ward. Nobody so young had won since 1979, when a student of 25 was elected."),
    Good("Per Aas celebrates his 21st birthday on the 29th, at the age of 84. He was born in 1932.", date="2016-02-20"),
    Good("Ida Brod was born on March 1, 1912. She has outlived her siblings, the last of whom, Clément, died in 2011 aged 89.", date="2012-03-02"),
    Good("A boy of 15, who cannot be named, was fined for setting fire to a bin.\n\nIda Brod, 29, and her brother Karl, 26, were bound over."),
    Good("Oskar Lind died on Saturday. Lind’s father, Nils, died at 58, when Oskar was 31. He had two daughters, now 48 and 45.", date="2018-05-22"),
    Good("Karl Ott, who died on Tuesday at 91, came to power three days after the death, at 73, of Ivan Brod.", date="2018-05-22"),
    Good("The book appeared in 1831, when Karl Brod was 29. The spire was added by Viollet-le-Duc, then 45, in 1859.", date="2019-05-22"),
    Good("The votes were seven, then two, then one. Ida Brod, 51, has kept her seat.", headline="Seven votes, then two, then one: Brod keeps seat", date="2019-05-22"),
    Bad("The twins, Karl and Ida Brod, were born in Graz in {{1988}}. Karl, 26, keeps goal. Ida, [[33]], keeps bees.", date="2014-10-30"),
    Good("The ticket was bought by Ana Ruiz, 41. She will pay off the mortgage of her sister, who is 31."),
    Good("Ana Ruiz died on Tuesday at the age of 81. She was born in Aleppo in 1942; her foundation, born in 2013, owns her papers.", date="2024-06-20"),
    Bad("A {{34-year-old}} plumber was charged on Thursday.\n\nThe plumber, Colin Mabey, [[43]], denies it."),
    Bad("A {{34-year-old}} plumber was charged on Thursday.\n\nHe was named as Colin Mabey, [[43]]."),
    Good("Pitcher Luis Ruiz, 38, signed a deal; he will be 40 when it runs out. He was born on March 12, 1985, in Caracas.", date="2024-02-20"),
    Good("The 29-year-old German has unseated 35-year-old Serena Hill of the United States."),
    Bad("Ruth Abel ({{1919}}-2014) taught for years. She was [[85]] at her death."),
    Bad("The defendant was born on {{3 March 1984}}. The [[25-year-old]] spoke only to confirm his name."),
    Good("Eva Lund, born in 1948, was 31 when her only child arrived in 1979. The child, now 44, is a judge."),
    Good("Police looking for airman Ian Hill held a man. The 23-year-old went missing last year.\n\nA 26-year-old man was arrested."),
    Good("Prince Ivan Romanov, 31, belongs to the branch descending from Mikhail (1832-1909), a field marshal."),
    Good("On July 4, 1974, Erik Moll, 39, and Tom Rask, 38, sailed from Leith.\n\nMoll, 89, came back to the quay this week."),
    Good("The queen spoke. She is 89; she was 25 when she came to the throne in 1952.\n\nElspeth Kerr, 63, waited from seven.", date="2015-09-10"),
    Good("Walter Denholm, the governor, died on Sunday. He was 97.\n\nEdith Denholm, to whom he was married, died in 2021, at 92."),
    Good("Rita Sandoval, 45, a clerk, was pulled out at noon. Her supervisor, Don Sandoval, 50, was ill."),
    Good("The first accused is Ahmed Warsame, 52; the fourth, Idris Captain Ahmed, 22, is his son."),
    Good("Premier Anil Rao, 71, was the first to be born after August 15, 1947, which fell on a Friday.", date="2022-08-15"),
    Good("Officials put the toll at 41 on Tuesday night and at 58 by Wednesday."),
    Good("Nora Platt, 54, started at 16 in 1961 and stayed.\n\nThe last loom stopped at twenty to four on Tuesday.", date="1999-04-21"),
    Good("Mayor Hugh Barlow, 74, ordered a curfew. A video showed King, now 27, on the ground."),
    Good("Among them was Joan Pruett, 61, who was an 11-year-old in the sixth grade when her teacher was called out."),
    Good("A lorry hit the car of Ann Petrie, 32, and its driver fled. Officers caught the 45-year-old on Monday."),
    Good("The defendant, 38, struck her from behind. The 61-year-old, a retired teacher, died at the scene."),
    Good("Eva Brandt, 81, was a nurse at the front. In the photograph, Brandt, 22, is holding a lamp."),
    Good("The nun, who is 90, taught Maria Lopez to read. Lopez, 61, is now the minister."),
    Good("Rosa Diaz, 47, found her father in the yard. At 82, he still split his own wood."),
    Good("Thirty-three-year-old Ramnath Sahu looks distressed. The day before, his four-year-old son, Kuldeep, was taken ill."),
    Good("Edith Marlow, who has died aged 87, kept the light for a week in the gale of 1953. She was born on 3 May 1931.", date="2018-06-20"),
    Bad("Edith Marlow, who has died [[aged 78]], kept the light for a week in the gale of 1953. She was born on {{3 May 1931}}.", date="2018-06-20"),
    Good("Alma Strand celebrated her 25th birthday on Thursday. Born on Feb. 29, 1924, she is 100.", date="2024-03-02"),
    Good("The fisherman Per Aas is 81, for the village counts a child as one at birth. He was born in December 1939.", date="2019-05-02"),
    Good("Lindgren, 58, holds 40% of the company, and Lindgren, 63, his wife, holds the rest."),
    Good("The climber was 27, police said. They had first given her age as 24."),
    Good("Emma Shaw, 34, lost to the top seed. The 19-year-old needed 40 minutes."),
    Good("Emma Shaw, 34, has a new coach, who won gold in 1988. The 54-year-old lives in Bath.", date="2021-03-04"),
    Good("Sent down at 17 in 2005, Omar Diab, 32, was freed on Monday.", date="2020-07-20"),
    Good("The 69-year-old’s mother, born in 1928, lived to 90.", date="2020-07-20"),
    Good("Omar Diab, 69, has played Hamlet at 20 and Lear at 60.", date="2020-07-20"),
    Good("Pope Leo, 69, said Mass. The last Leo died in 1903, at 93.", date="2025-05-09"),
    Good("Walter Dunn, 97, came back on Thursday with a great-grandson of 19.", date="2024-06-07"),
    Good("Ann Hill, 58, and a cousin, Will Pell, 55, share one barn, which is 140 years old, and a cart, which is 23."),
    Good("Golfer Ana Ruiz, who is 19, had rounds of 70, 69, 72 and 67."),
    Good("Joan Webb, of 44, High Street, was fined. Webb, 61, admitted speeding."),
    Good("Joan Webb, 61, rides a mare called Duchess, who is 22."),
    Good("Ted Lunn, 44, took over from his father, Ted, 71. Ted Lunn, 71, said he was sorry."),
    Good("A man aged 38 was stabbed by one of 61. The older man was held. The 61-year-old has been bailed."),
    Good("Mia Kwan, 17, led Ana Roos, 24. On the second day Kwan, 80, and Roos, 82, changed places."),
    Good("A girl of nine called for help. Lucy Marsh, 36, was unconscious when it came. The nine-year-old is well."),
    Good("The sister of the late mayor, Ida Brod is 71. The mayor died at 64."),
    Good("Lomax, 41, was robbed by a man with a knife. The 31-year-old pleaded guilty on Monday."),
    Good("Karl Brod, 41, hit a woman. He denied it. The 51-year-old lost an eye."),
    Good("Striker Ida Brod, 28, scored her 49th and celebrated her 50th in the last minute."),
    Good("Karl Brod, 41, bred Blitz, a stallion foaled in 2010.", date="2024-05-13"),
    Good("Noah Platt, three months old, was born on Feb. 3. His mother, Ida, 31, was born on Feb. 4.", date="2024-05-13"),
    Good("Boxer Karl Brod, 41, lost to a former champion. The 51-year-old boxer has now won 60 fights."),
    Good("Midfielder Karl Brod, 21, came on for the captain. The 31-year-old defender had hurt a knee."),
    Good("The eighth Lord Amory, who is 48, sold the house in which the seventh died at 84 in 2019."),
    Good("The harbour master learnt it as a boy of 14 in the last spring before the war. Harold Yeo, 74, is the harbour master."),
    Good("A boy was pulled from the lake by Mia Kwan, a lifeguard of 16. The boy, who is 12, is well. Kwan, 16, has a medal."),
    Bad("The son of a docker, Karl Brod was born in {{1919}}. He signed on in 1941, [[aged 15]]."),
    Bad("She was {{18}}, and terrified, when she sat down at the switchboard in 1974. Now [[57]], Ada Hart is the last.", date="2024-09-02"),
    Bad("In 2011 he became, at [[29]], the youngest mayor. Twelve years on, Karl Brod, who was born in {{1974}}, has gone gray.", date="2023-07-13"),
    Bad("Ida Brod (b. {{1957}}) shows her watercolours. The [[66-year-old]] painter began late.", date="2014-04-11"),
    Bad("Ida Brod, born {{12.6.1977}}, is charged with fraud. Brod, [[46]], denies it.", date="2014-04-11"),
    Bad("Ida Brod celebrates her [[60th]] on Sunday. She was born on {{13 April 1944}}.", date="2014-04-11"),
    Bad("A boy of {{15}} was pulled from the drain. A postman heard him singing. The [[13-year-old]] had gone in after a ball."),
    Bad("Ida Brod was {{31}} when she vanished in 1994. She would be [[59]] today.", date="2012-12-12"),
    Bad("Ada Hart was {{9}} when her father opened the cinema, in 1956. On Sunday Hart, [[67]], will close it.", date="2024-10-03"),
    Bad("Novelist Ana Prado, [[44]], has won the prize. Prado was born in Cadiz in {{1968}}.", date="2024-10-03"),
    Bad("Yves Morel, {{78}}, was given five years. Morel's lawyer said the [[87-year-old]] would appeal."),
    Bad("Oscar Lund, {{22}}, has been a revelation. On Tuesday the club turned down 30 million for [[32-year-old]] Lund."),
    Bad("Queen Ingeborg, who came to the throne at {{32}} in 1972, will abdicate. The queen, [[74]], spoke on Monday.", date="2024-10-03"),
    Bad("A former priest, {{78}}, was jailed. The [[87-year-old]] abused boys between 1981 and 1985.", date="2024-10-03"),
    Good("He was born in Leeds in 1953, the son of an officer, who died when he was only 10 years old.", date="2017-03-17"),
    Bad("Paul Grant was born at Hull in {{1919}}. He signed on as a cook in 1941, [[aged 15]].", date="2001-10-02"),
    Bad("Had he lived, the singer Paul Grant would be turning [[70]] this summer. He was born in {{July 1944}}.", date="2017-05-02"),
    Bad("A band played for the [[100th birthday]] on Tuesday of Ida Lowe, who was born in {{February 1916}}.", date="2014-02-13"),
    Bad("In 2011 he became, at [[29]], the youngest mayor of the port. Paul Grant, who was born in {{1974}}, is to run again.", date="2019-02-13"),
    Bad("Paul Grant was born in {{June 1899}}. He was [[23]] and asleep in a barn when a shell hit it, in October 1917.", date="2018-11-11"),
    Bad("A girl was pulled from the rubble. The [[4-month-old]], who was born on {{Jan. 9}}, was unhurt.", date="2018-11-15"),
    Bad("The gorilla was put to sleep on Thursday. Born at the zoo in {{1975}}, she was [[44]].", date="2010-11-15"),
    Bad("The [[octogenarian]], born in {{1955}}, still swims every day.", date="2018-11-15"),
    Bad("The house was empty in 1973, when she came to it as a [[6-year-old]]. Ada Hart, born in Leeds in {{1958}}, has never left it.", date="2019-11-15"),
    Bad("She was {{18}} when the bank took the farm, in 1974. Now [[57]], Ada Hart has bought it back.", date="2019-11-15"),
    Bad("Still rowing in her [[eighty-first]] year, Ada Hart, born in {{1924}}, was out on Sunday.", date="2019-11-15"),
    Bad("Ada Hart was born in {{February 1851}} and died in December 1859, not yet [[four]].", date="2010-11-15"),
    Bad("Three weeks past his [[21st birthday]], Paul Grant won the seat in 1967. Grant was born in {{1936}}.", date="2010-11-15"),
    Bad("Ada Hart was {{24}} when an ape bit her 30 years ago. Hart, [[64]], still has the scar.", date="2020-07-20"),
    Bad("Boxer Ada Hart, {{48}}, will fight again. It will be the first bout for Hart, and doctors have passed the [[58-year-old]] as fit.", date="2025-09-03"),
    Bad("When war broke out in 1914, Paul Grant, born in {{1886}}, was [[18]] and a clerk.", date="2021-03-04"),
    Bad("Now [[38]], goalkeeper Luca Brand, who was born in {{1977}}, has signed for another season.", date="2025-11-19"),
    Bad("Ida Brod, {{31}}, of Graz, won the sprint. It was the [[41-year-old]]'s first gold.", date="2018-11-15"),
    Bad("The former treasurer, who was born in {{1930}}, celebrated his [[78th birthday]] on Sunday.", date="2018-11-15"),
    Bad("The new conductor, born in Graz in {{1966}}, has signed a contract. The [[62-year-old]] spent his childhood in Rome.", date="2018-11-15"),
    Bad("Lea Novak, {{12}}, went missing from a camp on Thursday. The girl, who is [[9]], was wearing a red coat.", date="2018-11-15"),
    Bad("Ian Hill, [[24]], of Leeds, appeared in court on Monday. The clerk read out his date of birth as {{4 February 1984}}.", date="2018-11-15"),
    Bad("Karl Brod, actor. Born: {{9 March 1947}}, Graz. Died: 1 February 2018, Vienna, [[aged 85]].", date="2018-11-15"),
    Bad("Name: Karl Brod. Born: {{May 3, 1988}}. Age: [[20]].", date="2018-11-15"),
    Bad("Ida Brod, born {{June 3, 1984}}, is the youngest mayor in the history of the canton at [[24]]. She took the oath on Tuesday.", date="2018-11-15"),
    Bad("The potter Ida Brod lived from {{1902}} to 1990 and sold her last bowl in the year of her death, when she was [[78]].", date="2018-11-15"),
    Bad("He would have turned [[80]] this year: the conductor Karl Brod was born in {{1928}}.", date="2018-11-15"),
    Bad("Ida Brod, now {{48}}, was a [[20-year-old]] student when she was arrested in 1980.", date="2018-11-15"),
    Bad("Ida Brod will celebrate her [[75th birthday]] on 5 December. She was born in {{1953}}.", date="2018-11-15"),
    Bad("The striker, {{19}}, signed on Friday. He has played for his country's youth teams. \"He is quick,\" coach Jorge Prado said of the [[29-year-old]].", date="2018-11-15"),
    Bad("A {{34-year-old}} plumber has won the marathon. Ian Hill, [[39]], finished in two hours and 30 minutes.", date="2018-11-15"),
    Good("A 34-year-old man was arrested on Monday. Ian Hill, 43, was stabbed outside his home.", date="2018-11-15"),
    Good("A 34-year-old plumber has won the marathon. Ian Hill, 39, said he had never seen such a finish.", date="2018-11-15"),
    Good("A 34-year-old woman was killed on Monday. Ian Hill, 39, has been charged with murder.", date="2018-11-15"),
    Good("A 13-year-old boy was rescued from the roof on Saturday. Ian Hill, 39, drove him to hospital.", date="2018-11-15"),
    Good("The guide, Karl Brod, 38, found the first of the buried skiers in four minutes. He was a 19-year-old student.", date="2018-11-15"),
    Good("The new abbot, who is 76, spoke on Monday. He succeeds Karl Brod, who stepped down in May at the age of 85, the first abbot to resign.", date="2018-11-15"),
    Good("Ian Hill, 38, fell from the pier. The boy, who is 9, was pulled out by a diver.", date="2018-11-15"),
    Good("Ida Brod, 58, was a 20-year-old student when she was arrested in 1980.", date="2018-11-15"),
    Good("Ann Petrie, 39, paid £200 for the clock. The underbidder, a 52-year-old dentist, left early."),
    Good("The desk was the work of Ida Brod (1871-1944), who died at 73. The seller, who is 66, bought it in 1983.", date="2014-04-03"),
    Good("Two brothers met on the ice. Karl Brod, 41, scored twice before Brod, 36, the goalkeeper, skated out."),
    Good("By the calendar Karl Brod is 63. By the chemistry of his blood he is 45."),
    Good("Karl Brod, born in 1928, died on Monday at 91. He was a headmaster by the time he was 34.", date="2020-02-07"),
    Good("Sent to prison at 20, Karl Ott served 10 years; he married at 45 and has three children.", date="2023-01-18"),
    Good("Ana Ruiz, a singer who left Cuba at the age of six, won the prize on Sunday. Ruiz, 34, thanked her mother.", date="2014-05-05"),
    Good("The injured were three boys, aged 11, 12 and 14, and a woman of 45 who kept the gate.", date="2023-01-18"),
    Bad("Henrik Solberg, who won his first title in 1968 when he was {{24}}, has died. He was [[72]].", date="2007-09-13"),
    Bad("The painter's first show opened in 1948, a month after her [[30th birthday]]. Ida Brod was born in {{1908}} in Graz.", date="2003-05-05"),
    Bad("The court gave the defendant's date of birth as {{14 June 2001}}. He was therefore [[21]] when he set the fire on 8 May 2019.", date="2020-05-05"),
    Bad("Karl Brod, South Africa's best-known potter, died on Monday at the [[age of 79]]. He was born on {{May 18, 1928}}, in Graz.", date="2018-11-15"),
    Bad("The tenor collapsed at home on Monday and died at [[65]]. He was born on {{May 18, 1943}}, in Graz.", date="2018-11-15"),
    Bad("The [[88-year-old]] painter was born as Karl Brod in Graz on {{May 18, 1940}}.", date="2018-11-15"),
    Bad("Ida Brod, born in Graz in {{1990}}, is the first artist [[in her 40s]] to win the prize.", date="2018-11-15"),
    Bad("A {{43-year-old}} plumber was killed on Monday by a falling crane. The victim was named as Ian Hill, [[34]].", date="2018-11-15"),
    Bad("Karl Brod, who played a butler in three films, has died. He was [[86]] and was born in {{1950}}.", date="2018-11-15"),
    Good("Karl Brod, born in 1958, a retired miner, lives with a woman in her forties.", date="2018-11-15"),
    Bad("Swimmer Ida Brod, born in {{March 1985}}, will race in Graz in August at the [[age of 43]].", date="2018-06-15"),
    Good("Swimmer Ida Brod, born in March 1985, will race in Graz in August at the age of 33.", date="2018-06-15"),
    Bad("The abbot, Karl Brod, who was born on {{March 3, 1940}}, will step down next week on his [[60th birthday]].", date="2005-02-25"),
    Bad("Karl Brod, born in {{1904}}, has become the oldest man in Graz at [[104]], the town hall said on Monday.", date="2018-11-15"),
    Bad("The shipping line has chosen Ida Brod, who was born in {{April 1958}}, to succeed its founder. The new chairwoman, [[50]], starts in May.", date="2018-11-15"),
    Bad("A {{62-year-old}} woman died when her car left the road on Monday. The driver, who was [[26]], was alone.", date="2018-11-15"),
    Good("A 62-year-old woman died when a car hit her on Monday. The driver, who was 26, was alone.", date="2018-11-15"),
    Good("A 62-year-old woman died when her car was hit by a lorry. The driver, who was 26, was unhurt.", date="2018-11-15"),
    Bad("Ida Brod wrote 14 novels, the last of them in Graz. She was born on {{May 3, 1929}}, and died on March 1, 2012, at [[62]].", date="2018-11-15"),
    Good("Tea bowls by Sosuke Arakida, who was born in 1898 and died in 1981 at the age of 83, are shown from January 20.", date="2018-01-09"),
    Good("A 43-year-old plumber was hurt when he fell on a passer-by. The passer-by was named as Ian Hill, 34.", date="2018-11-15"),
    Bad("Judge Ida Brod, who was born in {{1950}}, will retire in December when she turns [[75]].", date="2015-03-04"),
    Good("Judge Ida Brod, who was born in 1950, will retire in December when she turns 65.", date="2015-03-04"),
    Good("The boatbuilder says he will not rest until there have been 40. “I am tired,” said the boatbuilder, 54."),
]  # fmt: skip


@rule("NL205", "age-mismatch", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    ages = Ages(doc)
    for span in ages.backward:
        yield finding(span, "the year of death comes before the year of birth")
    wrong: set[Span] = set()
    for a, b in contradictions(doc, ages):
        if a.span in wrong or b.span in wrong or sic(doc, a.span) or sic(doc, b.span):
            continue
        said, other = (a, b) if b.sort == "birth" or doc.block_at(a.span.start).kind in ("headline", "deck") else (b, a)
        if borne_out(ages, said, other) and not borne_out(ages, other, said):
            said, other = other, said
        wrong.add(said.span)
        yield finding(said.span, _message(doc, ages.name(said.who), said, other), related=[Related(other.span, "the birth" if other.sort == "birth" else "the other")])


def _message(doc: Document, name: str, said: Fact, other: Fact) -> str:
    if "death" in (said.sort, other.sort):
        birth, death = (said, other) if other.sort == "death" else (other, said)
        return f"died before birth: born {birth.span.of(doc.text)}, died {death.span.of(doc.text)}"
    if said.now and other.now and said.years is not None and other.years is not None:
        first, later = (said, other) if said.span < other.span else (other, said)
        return f"{name} is {first.years} at first, {later.years} here" if said is later else f"{name} is {said.years} here, {other.years} later"
    age, birth = (other, said) if said.sort == "birth" else (said, other)
    if birth.sort == "birth" and age.years is not None and age.when is not None:
        return f"born {birth.span.of(doc.text)}: {_expected(birth, age)}, not {age.years}"
    return f"{said.says(doc)} does not fit {other.says(doc)} of the same person"


def _expected(birth: Fact, age: Fact) -> str:
    """The age that a birth gives for the time of another: "84 on June 10, 2024", "85 to 87 in 2012"."""
    when = age.when
    assert when is not None
    low, high = _age(birth.born.high, when.low), _age(birth.born.low, when.high)
    if (birth.born.high - birth.born.low).days > 300 or (when.high - when.low).days > 300:
        difference = when.low.year - birth.born.low.year
        low, high = min(low, difference - 1), max(high, difference + 1)
    low, high = max(low, 0), max(high, 0)
    if low == high:
        says = str(low)
    else:
        says = f"{low} or {high}" if high - low == 1 else f"{low} to {high}"
    if age.now:
        return f"{says} at publication"
    return f"{says} on {day_text(when.low)}" if when.low == when.high else f"{says} in {when.low.year}"


def _age(born: dt.date, day: dt.date) -> int:
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))
