"""Somebody who is dead does something about the day of publication.

## Why it matters
A statement "on Tuesday" by a man who was buried in March is the wrong man, the wrong name or an old text. The knowledge files record deaths;
a known person who speaks, travels or will meet somebody after the day of death is reported.

## When to ignore
A living namesake; an article that quotes old words as new on purpose. Articles that speak of the death, of history, films or books are
left alone.
"""

from __future__ import annotations

from newslint.checks._scales import scales
from newslint.checks.facts import _dated, _posthumous
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Place, Related, finding, rule

GOOD = (
    "The Oslo Accords, signed by Yitzhak Rabin and Yasser Arafat, are taught in the course.",
    "On a chilly Tuesday in December 1999, Margaret Thatcher rose to deliver a speech in New York.",
    "Saturday is the anniversary of the act, signed into law by President Franklin Roosevelt on August 14, 1935.",
    "The agency did not say on Tuesday that the victim was Yevgeny Prigozhin.",
    "Alexei Navalny’s team said on Tuesday that the search went on.",
    "A statue of Vladimir Lenin will move to a museum.",
    "The late Shinzo Abe met Vladimir Putin 27 times.",
    "Yulia Navalnaya, the widow of Alexei Navalny, spoke on Monday.",
    "Shinzo Abe said in 2015 that Japan would change.",
    "Vladimir Putin said on Tuesday that he would go to Pyongyang.",
    "Boris Nemtsov was killed near the Kremlin.",
    "He had covered summits for 30 years.\n\nMikhail Gorbachev told reporters in Reykjavik that he was ready.",
    "In the film, Margaret Thatcher said on Tuesday what she thinks.",
    "John Lewis said on Tuesday that its profits had risen.",
    "Robert F. Kennedy Jr. said on Monday that he would run.",
    "The Jimmy Carter centre said on Monday that it would send observers.",
    "Supporters of Alexei Navalny said on Tuesday they would rally.",
    "James Brown, 54, was charged on Monday with assault.",
    "Philip Roth, a plumber in Akron, said on Tuesday the pipes would hold.",
    "The Ronald Reagan left Yokosuka on Thursday.",
    "Margaret Thatcher closed the pit, and the town has not forgotten.",
    "The dress that Whitney Houston wore on stage sold for $60,000 at auction on Tuesday.",
    "King Charles III visited the hospital on Monday.",
    "Stephen Hawking believed that time travel is impossible, his daughter said on Monday.",
    "Burt Bacharach, who wrote the song, is being remembered at a service on Friday.",
    "David Bowie has topped the charts again.",
    "Nelson Mandela smiles from every wall in the township this week.",
    "Toni Morrison wrote that sentence; on Friday a school board struck it out.",
    "Nelson Mandela invited his jailer to the ceremony. The jailer, Christo Brand, said on Monday that he wept.",
    "Michael Jackson of Oakdene Avenue told magistrates on Thursday that he was innocent.",
    "The song, written by Leonard Cohen, will be sung by the choir on Sunday.",
    "Senators invoked John McCain on Tuesday and asked what he would do.",
    "Nobody told Margaret Thatcher what to wear, says a dresser whose memoir is out on Thursday.",
    "The school in Qunu that Nelson Mandela attended gets a new roof this week.",
    "Anthony Bourdain ate here, a card says over table six. It was taken down for cleaning last Friday.",
    "In the play, Margaret Thatcher berates the queen over the Commonwealth on Friday.",
    "An admirer of Margaret Thatcher, he supports a liberal policy.",
    "The nominee to replace Justice Antonin Scalia begins his hearings on Monday.",
    "Kobe Bryant was not in his seat on Tuesday.",
    "Neil Armstrong and Buzz Aldrin landed on the moon 55 years ago on Saturday.",
)


@rule(
    "NL603",
    "posthumous-act",
    severity="error",
    needs=("date",),
    examples=[
        Bad("[[Alexei Navalny]] said on Monday that he would appeal.", says="died on February 16, 2024"),
        Bad("Japanese Prime Minister [[Shinzo Abe]] will meet the Indian leader next week."),
        Bad("[[Mikhail Gorbachev]] visited the plant on Sunday."),
        Bad("[[Henry Kissinger]] told CNN on Friday that talks had begun.", date="2024-03-04"),
        Bad("[[Queen Elizabeth II]] hosted the president on Tuesday.", says="September 8, 2022"),
        Bad("[[Silvio Berlusconi]] is planning to run again, his party said."),
        Bad("[[Yevgeny Prigozhin]], the Wagner chief, warned on Monday of a mutiny."),
        Bad("Russian billionaire [[Yevgeny Prigozhin]] is expected to travel to Africa."),
        Bad("Hezbollah leader [[Hassan Nasrallah]] vowed on Sunday to fight on.", date="2025-02-03"),
        Bad("The festival opens in July, but [[David Bowie]] has agreed to close it, organisers said."),
        Bad("The treaty talks will be chaired by [[Kofi Annan]], the former U.N. chief, from Thursday."),
        Bad("[[Kobe Bryant]], courtside with his daughter, praised the defence on Tuesday."),
        Bad("Among the early voters on Friday was [[Lee Kuan Yew]], the founding prime minister.", date="2020-07-10"),
        Bad("He is expected to be received by [[Leonid I. Brezhnev]], the Soviet leader, on Thursday.", date="1983-05-17"),
        Bad("Twelve students were received on Friday by [[Fidel Castro]] at his home."),
        Bad("Tickets go on sale for the six shows that [[Elvis Presley]] will give at Easter.", date="1978-03-11"),
        Bad("[[Robert Mugabe]], now 97, divides his time between two farms.", date="2021-06-02"),
        Bad("Forty writers, including [[Václav Havel]] and Herta Müller, have signed an open letter."),
        Bad("An envoy will meet [[Yasser Arafat]] this afternoon.", date="2005-09-21"),
        Bad("[[Stephen Hawking]], who was not involved in the study, called it startling on Thursday."),
        Bad("[[Mikhail Gorbachev]], the last leader of the Soviet Union, warned on Tuesday that war was nearer than at any time since 1983.", date="2023-05-02"),
        Bad("The bill cleared the panel on Thursday, with Sen. [[Dianne Feinstein]], D-Calif., casting the deciding vote.", date="2023-11-09"),
        Bad("[[Toni Morrison]] is writing a novel about her childhood, her publisher said.", date="2020-02-03"),
        Bad("Retired guard [[Kobe Bryant]] will coach a clinic on Saturday, the organizers said.", date="2021-03-04"),
        Bad("[[Gabriel García Márquez]] has begun a new novel set in Cartagena, he told a newspaper this week.", date="2016-05-10"),
        Bad("The plane landed at the base where [[Fidel Castro]] told reporters on Friday that talks would go on.", date="2017-05-10"),
        Bad("The Vatican said [[Pope Francis]] would travel to Lisbon in May.", date="2025-11-05"),
        Bad("The date will be played in June, with [[Amy Winehouse]] still due to appear as a guest.", date="2012-01-05"),
        Bad("[[Pelé]] is to receive an honorary degree in July.", date="2024-03-05"),
        Bad("Today's birthdays: Joan Baez, singer, 79; [[Kirk Douglas]], actor, 104; Judi Dench, actress, 86.", date="2020-12-09"),
        Bad("[[Betty White]] turns 101 on Tuesday, the network said.", date="2023-01-16"),
        Bad("[[Tom Petty]], who is touring with his old band, was taken ill on Saturday.", date="2018-06-04"),
        Bad("[[Jimmy Carter]], 101, wore a cardigan to the service.", date="2025-10-06"),
        Bad("[[Umberto Eco]] tells a Milan newspaper that he is writing a sequel.", date="2017-05-08"),
        Bad("Six laureates of the Nobel Prize, [[Wangari Maathai]] among them, signed the appeal on Monday.", date="2013-04-09"),
        Bad("[[Harry Belafonte]] remains in intensive care, a hospital in New York said.", date="2024-02-05"),
        Bad("Lawyers for Jeffrey Epstein said on Friday [[he]] was flown to another jail.", date="2021-03-06"),
        Bad("[[Pope Benedict XVI]] will say Mass in the cathedral on Sunday.", date="2023-02-08"),
        Bad("[[Christopher Hitchens]] argues in this month's issue of The Atlantic that the war was just.", date="2012-05-09"),
        Bad("[[Tom Petty]] plays three nights at the Forum in March.", date="2018-01-15"),
        Bad("[[Prince Philip]] handed out medals to cadets in Windsor on Friday.", date="2022-06-20"),
        Bad("The clock was a present from [[Hugh Hefner]], who visited the town in 2019.", date="2020-06-15"),
        Bad("Messages came from [[Audrey Hepburn]], Ute Kraft and Jan Bakker, who sent flowers on Monday.", date="2019-09-10"),
        Bad("The jury, which met on Friday, includes [[Naguib Mahfouz]].", date="2019-09-10"),
        Bad("A student hopes to interview [[Gerald Ford]] in the spring.", date="2019-09-10"),
        Bad("[[Martin Luther King Jr.]] said on Monday that he would march.", date="2019-09-10"),
        Bad("[[Desmond Tutu]] could not be reached for comment on Monday.", date="2022-06-14"),
        Bad("[[Toni Morrison]] now lives in Oslo with her son.", date="2020-06-16"),
        Bad("Children got their medals from [[Diego Maradona]] on Tuesday.", date="2022-06-14"),
        Good("Toni Morrison still lives in the hearts of her readers, and her books now live in every school.", date="2020-06-16"),
        Good("The library’s oldest letters came from Audrey Hepburn, who was born in Brussels.", date="2019-09-10"),
        Good("The shelf includes three novels by Naguib Mahfouz.", date="2019-09-10"),
        Bad("[[Colin Powell]], the former secretary of state, wrote on Twitter on Friday that he was saddened by the death of Queen Elizabeth.", date="2022-09-10"),
        Good("Every president since Dwight Eisenhower has been critical of the court.", date="2017-02-09"),
        Good("Ralph Bunche, a vice president of Rowe Bank, said on Tuesday that rates would fall. Analyst Konrad Adenauer agreed.", date="2018-05-01"),
        Good("Paul Newman, who is running for sheriff, told a meeting on Tuesday that crime was rising.", date="2018-05-01"),
        Good("Muhammad Ali, whose daughter Laila also boxed, is the subject of a new documentary.", date="2018-06-08"),
        Good("Robin Williams, who would have turned 70 on Wednesday, is still the voice that children know.", date="2021-07-19"),
        Good("In a letter on show from Friday, Graham Greene tells his brother that he is bored.", date="2016-05-09"),
        Good("The award went to a film about Kirk Douglas, 103 when he died.", date="2020-12-09"),
        Good("King Hussein airport will reopen on Monday.", date="1999-05-06"),
        Good("Heath Ledger won the Academy Award on Sunday; his parents accepted it.", date="2009-02-24"),
        Good("Ruth Bader Ginsburg lay in repose at the Capitol on Friday.", date="2020-09-30"),
        Good("His mother, Corazon Aquino, was in power from 1986 to 1992.", date="2010-06-30"),
        Good("The new president took the oath on Wednesday, 30 years after Nelson Mandela did so on the same lawns."),
        Good("Prayers were said on Thursday in the Cape Town cathedral where Desmond Tutu preached against apartheid.", date="2022-03-11"),
        Bad("The march through Madrid began at noon on Sunday. The marchers were led by the Russian opposition politician [[Alexei Navalny]].", date="2024-11-18"),
        Bad("The bill failed on Thursday. Sens. [[Robert Byrd]] of West Virginia and Carl Levin of Michigan voted against it.", date="2012-05-12"),
        Good("The bill failed on Thursday. Sens. John Kerry of Massachusetts and Carl Levin of Michigan voted against it.", date="2012-05-12"),
        Good("HMS Queen Elizabeth, the aircraft carrier, will open to visitors this summer, the navy said on Tuesday.", date="2023-05-16"),
        Good("The prison is to get a visitors’ centre next year. The warder’s house where Nelson Mandela spent his last 14 months in custody is open.", date="2016-08-23"),
        Good("The film opened on Wednesday. It shows Michael Jackson at rehearsals for concerts in London.", date="2009-10-29"),
        *(Good(text) for text in GOOD),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    published = doc.metadata.date
    for case in _posthumous.cases(doc):
        # The name rather than a "he" beside it, where both would do.
        named = case._replace(readings=[r for r in case.readings if "as a pronoun" not in r[1]])
        act = scales("NL603").likeliest(named) or scales("NL603").likeliest(case)
        if act is None or act.row.died is None or published is None:
            continue
        did = act.verb.of(doc.text)
        yield finding(
            act.name,
            f"{act.row.name} died {_dated.at_words(act.row.died)}, and {did if did[0].islower() else f'is with {did}'} here in an article of {published:%Y-%m-%d}",
            related=[Related(Place(*act.row.place), f"{act.row.name}: died {act.row.died}")],
        )
