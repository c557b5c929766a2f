"""Copy with intervals between events that fit, and that do not (NL601)."""

from __future__ import annotations

from newslint.rule import Bad, Good

INTERVALS: tuple[Bad | Good, ...] = (
    Bad("The visit comes [[days after]] North Korean soldiers crossed the border for the second time this month.", says="2024"),
    Bad("American soldiers hauled Saddam Hussein from a hole on Dec. 13, 2003, [[two weeks after]] the fall of Baghdad.", says="April 9, 2003"),
    Bad("The minister quit on Friday, [[six weeks after]] Britain voted to leave the European Union.", date="2016-07-02", says="June 23, 2016"),
    Bad("Parliament met in a cellar on Tuesday, [[two weeks after]] Russia invaded Ukraine.", date="2022-03-30"),
    Bad("The vote comes [[three weeks after]] guerrillas of the Taliban entered the Afghan capital.", date="2021-08-20"),
    Bad("Ukraine marked the [[third anniversary]] of Russia's invasion on Friday.", date="2023-02-24"),
    Bad("[[Four months after]] Russia invaded Ukraine, the Assembly voted on Wednesday to condemn it.", date="2022-03-03"),
    Bad("He moved out in 2004, [[two weeks before]] Hurricane Katrina hit the city, and stayed away.", says="2005"),
    Bad("[[Forty years have passed since]] the Chernobyl disaster.", date="2016-04-26", says="1986"),
    Bad("New Orleans marks [[20 years since]] Hurricane Katrina.", date="2020-08-30", says="2005"),
    Bad("Dominique Strauss-Kahn was arrested in New York [[two months after]] American commandos killed Osama bin Laden.", says="May 14, 2011"),
    Bad("[[Two months after]] Hosni Mubarak was forced from power, the army ousted Mohamed Morsi in Cairo.", says="July 3, 2013"),
    Bad("A bomb went off at Omagh, killing 29 people [[four months before]] the Good Friday Agreement was signed.", says="April 10, 1998"),
    Bad("Martin Luther King was shot in Memphis on April 4, 1968. [[Two weeks later]] Robert F. Kennedy was shot in Los Angeles."),
    Bad("It was [[three weeks after]] the Berlin Wall fell that Nelson Mandela walked out of prison.", says="February 11, 1990"),
    Bad("Nelson Mandela died [[the year after]] Margaret Thatcher died.", says="December 5, 2013"),
    Bad("The parade was called off [[two weeks after]] a bomb went off at the Boston Marathon.", date="2013-04-18", says="April 15, 2013"),
    Bad("The speech was on Feb. 27, 2022, when the chancellor promised money [[a month after]] Russia launched its full-scale invasion of Ukraine."),
    Bad("The fire at Notre-Dame came [[a week after]] the Easter Sunday bombings in Sri Lanka.", says="April 21, 2019"),
    Good("Police charged a man in the Omagh bombing two weeks after the Good Friday Agreement was celebrated in Belfast.", date="2019-03-01"),
    Good("He was in New York on Sept. 11, 2001, and enlisted two weeks after Baghdad fell.", date="2019-03-01"),
    Good("The film about the Challenger disaster opened a month after the Columbia disaster.", date="2019-03-01"),
    Good("Robert F. Kennedy was shot two months after Martin Luther King Jr., whose murder he had announced.", date="2019-03-01"),
    Good("The hearing was scheduled for two weeks after the Boston Marathon bombing.", date="2013-04-18"),
    Good("On the 10th anniversary of the Sept. 11 attacks, he was in Kabul.", date="2019-03-01"),
    Good("A month after the quake that struck Haiti in 1842, the city was still in ruins.", date="2010-01-20"),
    Good("The shuttle Columbia broke apart 17 years and four days after Challenger was lost.", date="2019-03-01"),
    Good("He was elected to the Senate the same day that Barack Obama was elected president, and resigned a year after Donald Trump was inaugurated.", date="2019-03-01"),
    Good("Boris Johnson announced his resignation a day before Shinzo Abe was shot dead.", date="2023-01-01"),
    Good("Jacob Zuma resigned on Feb. 14 and Cyril Ramaphosa was sworn in the next day.", date="2018-02-22"),
)
