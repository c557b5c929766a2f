"""Sentences that show how NL311 reads numbers that say by their phrase how many there were before: by a general word, by the deed, some sentences on."""

from __future__ import annotations

from newslint.rule import Bad, Good

CLASSES: list[Bad | Good] = [
    Bad("A [[third]] miner has died of burns from last month's blast. Eleven are in hospital. The {{three}} earlier victims died within a day.", date="2004-03-09"),
    Bad("A jury was chosen for the [[second]] trial of Tom Beck. Statements are set for Monday. {{Two}} previous trials ended in deadlock.", date="2009-10-02"),
    Bad("The fair opens on Friday for the [[18th]] time. More than 60 stalls are expected. The previous {{16}} fairs were held in the park.", date="2015-08-21"),
    Bad("The firm will shut its Hull plant, the [[third]] factory it has closed since 2006. About 900 jobs will go. The {{three}} other closures were in York.", date="2009-03-20"),
    Bad("A [[third]] victim of the crash died on Sunday. The driver is being questioned. The {{three}} passengers who died at the scene were sisters.", date="1998-07-27"),
    Bad("Hull saw its [[third]] mill fire since May on Sunday. No one was hurt. {{Three}} other mills have burned down.", date="2013-07-08"),
    Bad("The boy fell from a [[fourth]]-floor window of a {{three-story apartment house}} on Monday.", date="2006-01-19"),
    Bad("Chad lead the {{five-match series}} 2-1 going into the [[sixth]] Test on Monday.", date="2006-01-19"),
    Bad("The fair, held {{every May since 2001}}, opens on Friday. The [[ninth]] edition has 20 stalls.", date="2010-05-20"),
    Bad("He was found guilty of two of the {{three}} charges. Jurors took five hours. He was cleared of the [[fourth]] charge.", date="2010-05-20"),
    Good("A fourth miner has died of burns from last month's blast. Eleven are in hospital. The three earlier victims died within a day.", date="2004-03-09"),
    Good("Roe became the second person to be sentenced over the fraud. The two other defendants will be sentenced next week.", date="2010-05-20"),
    Good("Six men were charged. On Monday a court jailed the third of the men; two others were sentenced in March.", date="2010-05-20"),
    Good("It was the third fire at the school since 2012. Three other schools in the county have burned down in that time.", date="2014-05-20"),
    Good("The fire began on the third floor of the hotel. Guests were moved to a two-story house nearby.", date="2014-05-20"),
    Good("In the third Test of the summer England lost. They had won a two-Test series in May.", date="2014-08-20"),
    Good("The fair, held every May since 2001, was called off in 2007 and 2008. The 13th edition opens on Friday.", date="2015-05-20"),
    Good("Kane scored twice before half-time on Saturday. Hull came back. Kane's third goal won it.", date="2014-08-20"),
    Good("A second man was arrested on Sunday. The club was full. Three other people were arrested in the town that night for brawling.", date="2014-08-20"),
    Bad("The school, which has {{two}} gyms, is seeking approval to build a [[fourth]].", date="2019-10-02"),
    Good("The council, which has two members, approved plans to cut a fifth of the budget.", date="2019-10-02"),
    Good("She won again on Saturday. It was her first win of the tournament after losing on Thursday.", date="2019-10-02"),
    Bad("Hull beat Derby {{3-0}} on Saturday. Jones scored in each half and Lund grabbed the [[fourth]] late on.", date="2019-10-02"),
    Good("Hull beat Derby 2-0 on Saturday. Lund, who got the fourth of his career, was booked.", date="2019-10-02"),
    Good("Jockey Pat Moy completed a treble at York on Friday. Her fourth winner of the week was Red Sea.", date="2019-10-02"),
    Good("The couple have announced the birth of their first child. He already has two boys from an earlier marriage.", date="2019-10-02"),
    Good("It was the first marriage for Lund. Hale, her husband, was previously married to Kay Rowe.", date="2019-10-02"),
    Bad("Leeds lost 2-0 at Hull. They had been beaten by Derby and York in their previous {{two}} games. It was a [[second]] straight defeat.", date="2019-10-02"),
    Good("Leeds won 2-0 against Hull, who had won their previous four games, for a second win in a row.", date="2019-10-02"),
    Bad("The Bears tied the best-of-{{five}} series at two games each on Friday. The [[sixth]] and deciding game is on Sunday.", date="2019-10-02"),
    Good("The teams are level at three games apiece. The seventh and deciding game is on Sunday in Hull.", date="2019-10-02"),
    Bad("Holt, champion in {{2011}} and {{2014}}, won her [[second]] title on Sunday.", date="2019-10-02"),
    Good("Holt, champion in 2011 and 2014, claimed a second straight win on Sunday.", date="2019-10-02"),
    Good("Joe Hale won his third medal, a bronze. Ann Roe had already won gold in the 200m, silver in the relay and another silver in the 400m.", date="2019-10-02"),
]  # fmt: skip
