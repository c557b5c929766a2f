"""More of what NL601 is to find: feasts, months, first days, deals, weddings, founders, pioneers and cups."""

from __future__ import annotations

from newslint.rule import Bad

BAD = (
    Bad("The rinks that the town built when [[Lillehammer was host to the Winter Olympics in 1998]] are shut.", date="2016-08-11", says="Nagano"),
    Bad("He coached the team that won the gold at the 1984 Winter Olympics in [[Lake Placid]].", date="2016-08-11", says="Sarajevo"),
    Bad("Crowds stood in the square in [[July 1968]] to watch Neil Armstrong walk on the moon.", date="2016-08-11", says="1969"),
    Bad("The shares have never been as high as they were before Lehman Brothers filed for bankruptcy on [[Sept. 15, 2007]].", date="2012-03-02", says="2008"),
    Bad("His aunt was aboard Pan Am flight 103, which blew up over [[Hungerford]] on 21 December 1988.", date="2016-08-11", says="Lockerbie"),
    Bad("Nadia Comaneci scored the first perfect 10 at the [[Munich]] Games.", date="2016-08-11", says="Montreal"),
    Bad("Nicolae Ceausescu and his wife were shot on [[Christmas Day 1988]].", date="2019-12-22", says="December 25, 1989"),
    Bad("The siege of Sarajevo by Bosnian Serb forces began in [[April 1993]].", date="2022-04-05", says="April 5, 1992"),
    Bad("Willy Brandt knelt before the memorial to the heroes of the ghetto in Warsaw in [[December 1971]].", date="2020-12-07", says="1970"),
    Bad("Some 400,000 people came to the Woodstock festival in upstate New York in [[August 1970]].", date="2019-08-15", says="1969"),
    Bad("Bombs on commuter trains in [[Barcelona]] killed 191 people in March 2004.", date="2019-08-15", says="Madrid"),
    Bad("An El Al cargo jet crashed into blocks of flats in [[Rotterdam]] in October 1992.", date="2019-08-15", says="Amsterdam"),
    Bad("Rosa Parks refused to give up her seat on a bus in [[Birmingham]], Alabama, in December 1955.", date="2019-08-15", says="Montgomery"),
    Bad("Bobby Fischer beat [[Anatoly Karpov]] in Reykjavik in 1972.", date="2019-08-15", says="Boris Spassky"),
    Bad("[[Google]]'s $19 billion purchase of WhatsApp in 2014 is looked at again.", date="2025-11-05", says="Facebook"),
    Bad("YouTube, which Google bought in [[2009]], earns more in a week.", date="2025-11-05", says="2006"),
    Bad("Daimler-Benz merged with [[Ford]] in 1998.", date="2009-11-05", says="Chrysler"),
    Bad("Apple was founded by Steve Jobs and [[Bill Gates]] in a garage.", date="2009-11-05", says="Steve Wozniak"),
    Bad("[[Prince Harry]] married Kate Middleton in 2011.", date="2019-11-05", says="William"),
    Bad("More than two decades after [[Belgium]] became the first country in the world to let gay couples wed, the law was passed.", date="2025-01-24", says="Netherlands"),
    Bad("It was [[Amazon]] that became the first company to be valued at $1 trillion.", date="2020-01-24", says="Apple"),
    Bad("Celtic won the European Cup in Lisbon in [[1966]].", date="2020-01-24", says="Real Madrid"),
    Bad("Goods went by rail after the Ever Given ran aground in the [[Panama Canal]] in March and blocked it for six days.", date="2021-09-09", says="Suez Canal"),
    Bad("An American drone killed Ayman al-Zawahri in Kabul in [[July 2021]].", date="2023-09-09", says="July 31, 2022"),
    Bad("Everest was first climbed in 1953 by Edmund Hillary and [[George Mallory]].", date="2003-05-29", says="Tenzing Norgay"),
    Bad("A garden in memory of Diana, Princess of Wales, will open in May. The princess was killed in a car crash in [[Rome]] in August 1997.", date="2017-04-02", says="Paris"),
    Bad("The letter is by [[Michael Collins]], who walked on the moon with Neil Armstrong.", date="2018-03-05", says="Buzz Aldrin"),
    Bad("The tunnel workers met again. The Channel Tunnel was opened in May 1994 by the Queen and [[Helmut Kohl]].", date="2018-03-05", says="Mitterrand"),
    Bad("The war began on Sept. 1, 1939, when Germany invaded [[Czechoslovakia]].", date="2018-03-05", says="Poland"),
    Bad("The Titanic sailed from [[Liverpool]] in April 1912.", date="2018-03-05", says="Southampton"),
    Bad("On Dec. 8, 1941, [[a week after]] the attack on Pearl Harbor, Congress declared war.", date="2018-03-05", says="December 7, 1941"),
    Bad("The invasion of Iraq began on [[March 20, 2002]].", date="2018-03-05", says="2003"),
    Bad("Fighters of Islamic State seized the Iraqi city of [[Basra]] in June 2014.", date="2018-03-05", says="Mosul"),
    Bad("A gunman fired at Donald Trump at a rally in Butler, [[Ohio]], on Saturday.", date="2024-07-14", says="Butler"),
    Bad("[[Jordan]] signed a peace treaty with Israel in 1994, becoming the first Arab country to do so.", date="2018-03-05", says="Egypt"),
    Bad("Elvis Presley died at Graceland, his house in [[Nashville]], on Aug. 16, 1977.", date="2018-03-05", says="Memphis"),
)
