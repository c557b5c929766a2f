"""The rules of facts against the shipped knowledge: sentences that contradict it, and sentences that agree with it or are none of its business."""

from __future__ import annotations

import pytest

from newslint import proof
from newslint.checks.facts import event_contradiction, place_fact_mismatch
from newslint.knowledge import Knowledge
from newslint.rule import Place

RULES = {"NL601": event_contradiction.check, "NL604": place_fact_mismatch.check}

WRONG = [
    ("NL604", "The company, based in Lyon, Italy, said it would cut 300 jobs."),
    ("NL604", "Rescuers in Naples, Spain, pulled survivors from the rubble."),
    ("NL604", "The 34-year-old from Leeds, Scotland, won gold in the 200 metres."),
    ("NL604", "She grew up near Calgary, Ontario, before moving east."),
    ("NL604", "Police in the German city of Strasbourg arrested two men."),
    ("NL604", "The Italian city of Marseille hosts the race."),
    ("NL604", "Auckland, the capital of New Zealand, was under water."),
    ("NL604", "New Zealand's capital, Auckland, was under water."),
    ("NL604", "Toronto is the capital of Canada."),
    ("NL604", "The delegation left for the Indian capital, Mumbai, on Tuesday."),
    ("NL604", "The blast rocked Karachi, the capital of Pakistan, shortly after dawn."),
    ("NL604", "He landed in the Swiss capital of Geneva late on Monday."),
    ("NL604", "The Brazilian capital, Sao Paulo, recorded its hottest day."),
    ("NL604", "Officials in Casablanca, Morocco's capital, confirmed the deaths."),
    ("NL604", "Troops advanced on Aleppo, the Syrian capital."),
    ("NL604", "The capital of Vietnam, Ho Chi Minh City, was hit by a typhoon."),
    ("NL604", "Johannesburg, South Africa's capital, has no water."),
    ("NL604", "Chicago is the capital of Illinois."),
    ("NL604", "The summit opens Thursday in the Chinese capital, Shanghai."),
    ("NL604", "The International Criminal Court, the United Nations' top court, issued the warrant."),
    ("NL604", "The European Court of Human Rights, the EU's top court, ruled on Tuesday."),
    ("NL604", "Switzerland, an EU member, has closed its borders."),
    ("NL604", "Malaria, a virus spread by mosquitoes, kills 600,000 a year."),
    ("NL604", "The State Duma, the upper house of parliament, passed the bill."),
    ("NL604", "The DMZ is the border between North and South Korea."),
    ("NL604", "The plane took off from Bucharest, Hungary, at noon."),
    ("NL604", "A factory in Wuhan, Japan, was closed."),
    ("NL604", "The conference in Vienna, Germany, drew 2,000 people."),
    ("NL601", "Vladimir Putin and Kim Jong Un met for the first time in Vladivostok in 2018."),
    ("NL601", "Russian President Vladimir Putin first met with Kim Jong Un in Pyongyang."),
    ("NL601", "Kim Jong Un, who first met Vladimir Putin in 2017, arrived on Tuesday."),
    ("NL601", "The first meeting between Donald Trump and Kim Jong Un, in Hanoi in 2018, raised hopes."),
    ("NL601", "Kim Jong Un's first meeting with Xi Jinping was in Pyongyang in 2019."),
    ("NL601", "When Ronald Reagan first met Mikhail Gorbachev in Reykjavik, nobody expected much."),
    ("NL601", "Moon Jae-in first met Kim Jong Un in Pyongyang in September 2018."),
    ("NL601", "In 2017, Donald Trump met Kim Jong Un for the first time."),
    ("NL601", "The Second World War began in 1940."),
    ("NL601", "World War II ended in 1946."),
    ("NL601", "World War I, which broke out in 1915, killed millions."),
    ("NL601", "The Korean War started on June 25, 1951, when the North attacked."),
    ("NL601", "He was a boy when the Soviet Union collapsed in 1993."),
    ("NL601", "East and West were one again after German reunification in 1988."),
    ("NL601", "The Good Friday Agreement was signed in 1999."),
    ("NL601", "The Dayton Accords, signed in 1993, ended the Bosnian war."),
    ("NL601", "The Sept. 11 attacks in 2002 killed almost 3,000 people."),
    ("NL601", "The September 12, 2001, attacks on the World Trade Center killed almost 3,000 people."),
    ("NL601", "Osama bin Laden was killed in 2012 in Pakistan."),
    ("NL601", "Martin Luther King Jr. was assassinated in Atlanta in 1968."),
    ("NL601", "Russia annexed Crimea in 2015."),
    ("NL601", "Moscow illegally annexed Crimea in 2013, prompting sanctions."),
    ("NL601", "Russia's annexation of Crimea in 2012 drew sanctions."),
    ("NL601", "Russian forces invaded Ukraine on February 28, 2022."),
    ("NL601", "The Titanic sank in 1913 on its maiden voyage."),
    ("NL601", "The sinking of the Titanic in 1911 killed 1,500."),
    ("NL601", "The Fukushima disaster in 2012 displaced 160,000 people."),
    ("NL601", "The 1990 Hillsborough disaster claimed 97 lives."),
    ("NL601", "The Grenfell Tower fire, in June 2018, killed 72."),
    ("NL601", "Princess Diana died in 1998 in Paris."),
    ("NL601", "Princess Diana was killed in London in 1997."),
    ("NL601", "Queen Elizabeth II died on Sept. 9, 2022, at Balmoral."),
    ("NL601", "Yitzhak Rabin was assassinated in Jerusalem in 1995."),
    ("NL601", "Neil Armstrong walked on the moon in 1968."),
    ("NL601", "Britain left the European Union in 2017."),
    ("NL601", "Lehman Brothers collapsed in 2009, triggering a crisis."),
    ("NL601", "Saigon fell in 1973."),
    ("NL601", "The Tiananmen Square massacre in 1988 was never acknowledged."),
    ("NL601", "Hong Kong was returned to China in 1999."),
    ("NL601", "The Rwandan genocide in 1995 killed 800,000."),
    ("NL601", "The 2016 Olympics in London were a triumph."),
    ("NL601", "The 1936 Olympics in Munich were Hitler's show."),
    ("NL601", "The 2021 G7 summit in Germany was the first since the pandemic."),
    ("NL601", "Finland joined NATO in 2022."),
    ("NL601", "Hurricane Katrina struck New Orleans in 2006."),
    ("NL601", "The trip comes weeks after Russia invaded Ukraine."),
    ("NL601", "Jamal Khashoggi was murdered in Ankara in 2018."),
    ("NL601", "John F. Kennedy was shot dead on November 23, 1963."),
    ("NL601", "Columbine High School shooting in 1998 was the worst until then."),
    ("NL601", "The Uvalde school shooting in 2023 left 21 dead."),
    ("NL601", "George Floyd died on May 25, 2021, under an officer's knee."),
    ("NL601", '"The Berlin Wall fell in 1991," he told the crowd.'),
    ("NL601", "Kim Jong Un and Donald Trump, the U.S. president, first met in Vietnam."),
    ("NL601", "Chinese leader Xi Jinping first met North Korea's Kim Jong Un in 2019."),
    ("NL601", "Zelensky's first meeting with Putin came in 2021 in Geneva. Volodymyr Zelensky and Vladimir Putin have not met since."),
    ("NL601", "In her memoir she recalls November 1990, when the Berlin Wall fell in November 1990."),
    ("NL601", "The plaintiff lost his brother in the Oklahoma City bombing in 1996."),
    ("NL601", "A survivor of the Bataclan attack in November 2014 told the court"),
    ("NL601", "The Boston Marathon bombing took place on April 15, 2014."),
    ("NL601", "The Manchester Arena bombing, which happened in 2018, killed 22."),
    ("NL601", "The Lockerbie bombing in 1989 killed 270 people."),
    ("NL601", "The Deepwater Horizon exploded in April 2011, killing 11 workers."),
    ("NL601", "Rana Plaza collapsed; the Rana Plaza collapse in 2014 killed more than 1,100 workers."),
    ("NL601", "The Beirut port explosion on Aug. 5, 2020, killed more than 200."),
    ("NL601", "When the Taliban seized Kabul in September 2021, she fled."),
    ("NL601", "Shares crashed when Lehman Brothers filed for bankruptcy in October 2008."),
    ("NL601", "Iraq invaded Kuwait on August 2, 1991."),
    ("NL601", "Argentina invaded the Falkland Islands in 1981."),
    ("NL601", "Germany invaded Poland in October 1939, starting the war."),
    ("NL601", "Gandhi's killer: Mahatma Gandhi was assassinated in 1947."),
    ("NL601", "The Six-Day War of 1968 redrew the map."),
    ("NL601", "The 1972 Yom Kippur War shocked Israel."),
    ("NL601", "The Iran nuclear deal was signed in 2014 in Vienna."),
    ("NL601", "Nelson Mandela died in December 2014."),
    ("NL601", "The Supreme Court overturned Roe v. Wade in 2021."),
    ("NL601", "The United Nations was founded in 1947."),
    ("NL601", "Rioters stormed the U.S. Capitol on Jan. 5, 2021."),
    ("NL601", "The Kyoto Protocol was signed in 1992."),
    ("NL601", "Mao: the founding of the People's Republic of China in 1948 ended the civil war."),
    ("NL601", "The 2008 Olympics in Shanghai opened on August 8."),
    ("NL601", "The 2014 Winter Olympics in Moscow cost $50 billion."),
    ("NL601", "The 2023 G7 summit in Tokyo focused on Ukraine."),
    ("NL601", "Notre Dame fire: The Notre Dame fire broke out in April 2018."),
    ("NL601", "Indira Gandhi was shot by her bodyguards; Indira Gandhi was assassinated in 1983."),
    ("NL601", "The Exxon Valdez ran aground in 1990 off Alaska."),
    ("NL601", "The 1967 assassination of Martin Luther King Jr. sparked riots."),
    ("NL601", "Sputnik was launched in 1958."),
    ("NL601", "South Sudan gained independence in 2012."),
]

RIGHT = [
    ("NL604", "The company, based in Lyon, France, said it would cut 300 jobs."),
    ("NL604", "A jury in Cleveland, Tennessee, found him guilty."),
    ("NL604", "He is from Manchester, New Hampshire."),
    ("NL604", "She lives in Melbourne, Florida, with her husband."),
    ("NL604", "Melbourne, the capital of Victoria, was cold."),
    ("NL604", "The Kenyan capital, Nairobi, was calm."),
    ("NL604", "Pretoria, one of South Africa's capitals, was calm."),
    ("NL604", "Fighting broke out in St. Petersburg, Florida, on Monday."),
    ("NL604", "He flew from Vienna, Virginia, to Dublin, Ohio."),
    ("NL604", "The talks in Doha, Qatar, stalled."),
    ("NL604", "The police chief in Naples, Florida, resigned."),
    ("NL604", "In Milan, Spain's prime minister met his Italian counterpart."),
    ("NL604", "With wins over Brazil in Munich, Germany reached the final."),
    ("NL604", "Exports from Hamburg, Germany's largest port, fell."),
    ("NL604", "Lagos, Nigeria's commercial capital, is growing."),
    ("NL604", "The Syrian capital's suburbs were shelled. Aleppo, Syria's largest city, was calm."),
    ("NL604", "The band plays London, Paris and Berlin, Germany."),
    ("NL604", "It moved the embassy from Tel Aviv to Jerusalem, the capital of Israel."),
    ("NL604", "Officials from Moscow, Ukraine and the EU met."),
    ("NL604", "In Moscow, Ukraine is seen as a proxy."),
    ("NL604", "He left Kyiv, Ukraine's capital, in 2022."),
    ("NL604", "The U.S. capital, Washington, was quiet."),
    ("NL604", "The Scottish capital, Edinburgh, hosts the festival."),
    ("NL604", "The Georgian capital, Tbilisi, saw protests. The Georgia capital, Atlanta, did not."),
    ("NL604", "She was born in Alexandria, Virginia."),
    ("NL604", "Syracuse, Sicily, and Syracuse, New York, are twinned."),
    ("NL604", "Perth, Scotland, is smaller than Perth, Australia."),
    ("NL604", "The firm has plants in Hyderabad, India, and Hyderabad, Pakistan."),
    ("NL604", "Norway, not an EU member, follows the rules. Norway is a NATO member."),
    ("NL604", "The newspaper in San Jose, California, and one in San Jose, Costa Rica."),
    ("NL604", "The archbishop of Santiago, Chile, spoke."),
    ("NL604", "The border, the demilitarized zone's southern edge, is mined."),
    ("NL604", "Turkey, an EU candidate, protested."),
    ("NL601", "Vladimir Putin and Kim Jong Un met in Vladivostok in 2019, their first meeting, and in 2023 at a cosmodrome."),
    ("NL601", "Vladimir Putin met Kim Jong Un for the second time in September 2023."),
    ("NL601", "Vladimir Putin first met Kim Jong Un in Russia's Far East."),
    ("NL601", "Trump held a second summit with Kim in Hanoi. Donald Trump and Kim Jong Un later fell out."),
    ("NL601", "In September, Vladimir Putin, who first met Kim Jong Un in 2019, hosted him again."),
    ("NL601", "Donald Trump became the first sitting president to meet Kim Jong Un when he stepped into North Korea in June 2019."),
    ("NL601", "Donald Trump first met Melania Knauss in 1998."),
    ("NL601", "The family survived World War II in 1944 in hiding."),
    ("NL601", "World War II veterans met in 1994."),
    ("NL601", "He was born during World War I in 1917."),
    ("NL601", "After World War II, in 1947, he moved to Israel."),
    ("NL601", "The museum of World War II opened in 2017."),
    ("NL601", "The Soviet Union collapsed in 1991."),
    ("NL601", "Since the collapse of the Soviet Union in 1991, Ukraine has been independent."),
    ("NL601", "In 2011, bin Laden was killed by U.S. commandos."),
    ("NL601", "Since Russia invaded Ukraine in February 2022, millions have fled."),
    ("NL601", "The attack came a day after Russia invaded Ukraine."),
    ("NL601", "Ten years after Russia annexed Crimea, in 2024, the bridge is a target."),
    ("NL601", "In 2016, two years after Russia annexed Crimea, sanctions were renewed."),
    ("NL601", "A year before the Sept. 11 attacks, in 2000, he warned of them."),
    ("NL601", "The ruling on the 2010 Deepwater Horizon explosion came in 2014."),
    ("NL601", "The Chernobyl disaster of 1986 led to reforms."),
    ("NL601", "In 2019, HBO aired a series on the Chernobyl disaster."),
    ("NL601", "In 2006, a survivor of the Rwandan genocide testified."),
    ("NL601", "The Good Friday Agreement, which turned 25 in 2023, holds."),
    ("NL601", "By 1989 the Berlin Wall had stood 28 years. The Berlin Wall came down that November."),
    ("NL601", "The Paris climate agreement entered into force in 2016."),
    ("NL601", "The United States left the Paris climate agreement in 2020 and rejoined in 2021."),
    ("NL601", "Sweden joined NATO in March."),
    ("NL601", "Hurricane Katrina in 2005 flooded New Orleans."),
    ("NL601", "The 2020 Olympics in Tokyo were held in 2021."),
    ("NL601", "The 2028 Olympics in Los Angeles will follow Paris in 2024."),
    ("NL601", "Boris Johnson resigned. Richard Nixon resigned in disgrace in 1974."),
    ("NL601", "The Voting Rights Act came two years after the assassination of President Kennedy in 1963."),
    ("NL601", "Jo Cox was murdered a week before the Brexit referendum in June 2016."),
    ("NL601", "If Russia had invaded Ukraine in 2015, the West would have been caught off guard."),
    ("NL601", "It was the deadliest since the Columbine shooting in 1999."),
    ("NL601", "The trip comes two years after Russia's full-scale invasion of Ukraine."),
    ("NL601", "The visit comes nearly 10 years after Russia's annexation of Crimea."),
    ("NL601", "The 1918 flu pandemic killed more than World War I."),
    ("NL601", "Navalny died in February at a prison in the Arctic."),
    ("NL601", "The 75th anniversary of the Normandy landings in 2019 was marked by leaders."),
    ("NL601", "Israel has pounded Gaza since Hamas attacked Israel on Oct. 7."),
    ("NL601", "The European Court ruled in 2018 on the Beslan school siege."),
    ("NL601", "Putin met Kim Jong Un in 2019. Vladimir Putin's first meeting with Kim Jong Un's sister was in 2018."),
    ("NL601", "Putin, who first met Xi Jinping in 2010, met Kim Jong Un in Vladivostok."),
    ("NL601", "It was Kim Jong Un's first meeting with a foreign leader since Vladimir Putin came in 2019."),
    ("NL601", "He first met Vladimir Putin's envoy to Kim Jong Un in 2018."),
    ("NL601", "Donald Trump said he first met Kim Jong Un's negotiators in Stockholm in 2019."),
    ("NL601", "The bombing trial: in 2001 a court convicted a Libyan of the Lockerbie bombing."),
    ("NL601", "The Berlin Wall, built in 1961, fell in 1989."),
    ("NL601", "Reagan spoke at the Berlin Wall in 1987."),
    ("NL601", "The Gulf War ended in 1991."),
    ("NL601", "He served in the Korean War in 1952."),
    ("NL601", "The victims of the Hillsborough disaster were cleared in 2016."),
    ("NL601", "The Titanic, launched in 1911, sank in April 1912."),
    ("NL601", "The wreck of the Titanic was found in 1985."),
    ("NL601", "The Hindenburg disaster in 1937 was broadcast."),
    ("NL601", "In 2003 the United States invaded Iraq."),
    ("NL601", "The Watergate break-in in June 1972 led to Nixon's resignation in 1974."),
    ("NL601", "The French Revolution in 1793 turned to terror."),
    ("NL601", "After the Rwandan genocide in 1994, she moved to Paris. In 2007, she returned."),
    ("NL601", "Brexit in 2020 changed trade. Britain voted to leave the EU in 2016."),
    ("NL601", "The Cuban missile crisis in October 1962 brought the world to the brink."),
    ("NL601", "The Arab Spring in 2011 toppled four leaders."),
    ("NL601", "He wrote about the Sharpeville massacre in 1985."),
    ("NL601", "Since the fall of Kabul in August 2021, girls have been barred."),
    ("NL601", "The Summer Olympics in Paris in 2024 will open on the Seine."),
    ("NL601", "The London 2012 Olympics were watched by billions. The 1908 Olympics in London, too."),
    ("NL601", "Hamas attacked Israel last October."),
    ("NL601", "Israel and Hamas have been at war since Oct. 7, 2023, when Hamas attacked Israel."),
    ("NL601", "Trump and Kim met in Hanoi in 2019, after Donald Trump and Kim Jong Un first met in Singapore."),
    ("NL601", "President John F. Kennedy was assassinated in Dallas in November 1963."),
    ("NL601", "The Treaty of Versailles was ratified in January 1920 by the powers."),
    ("NL601", "Poland joined the EU in 2004, and Croatia joined the EU in 2013."),
    ("NL601", "NATO, which Finland joined in 2023, grew again when Sweden joined NATO last March."),
]


def codes(text: str, date: str = "2024-06-18", knowledge: Knowledge | None = None) -> set[str]:
    doc = proof.document(text, date=date, knowledge=knowledge)
    return {code for code, rule in RULES.items() if proof.findings(rule, doc)}


@pytest.mark.parametrize(("code", "text"), WRONG)
def test_what_contradicts_a_row_is_reported(code, text):
    assert code in codes(text)


@pytest.mark.parametrize(("code", "text"), RIGHT)
def test_what_agrees_or_is_out_of_scope_is_not(code, text):
    assert code not in codes(text)


def test_the_other_side_is_the_row():
    (found,) = proof.findings(RULES["NL601"], proof.document("The Berlin Wall fell in 1988."))
    (related,) = found.related
    assert isinstance(related.where, Place) and related.where.path == "rules/knowledge/events.toml" and related.where.line > 1


@pytest.mark.parametrize(
    ("text", "level"),
    [
        ("The Berlin Wall fell in 1988.", None),
        ("“The Berlin Wall fell in 1988,” he told the crowd.", "warning"),
        ("The Berlin Wall fell in 1988, the minister said.", "warning"),
        ("The Ukrainian capital, Kharkiv, was quiet.", None),
        ("“The Ukrainian capital, Kharkiv, was quiet,” he said.", "warning"),
    ],
)
def test_a_speakers_claim_is_a_warning(text, level):
    (found,) = (f for rule in RULES.values() for f in proof.findings(rule, proof.document(text)))
    assert found.severity == level


def test_without_a_kind_its_findings_vanish():
    without = Knowledge(without=["events", "glosses"])
    assert codes("The Berlin Wall fell in 1988.", knowledge=without) == set()
    assert codes("The DMZ is the border between North and South Korea.", knowledge=without) == set()
    assert codes("The Ukrainian capital, Kharkiv, was quiet.", knowledge=without) == {"NL604"}


def test_an_article_from_before_the_event_cannot_be_about_it():
    assert codes("Donald Trump first met Kim Jong Un in 2017.", date="2017-12-01") == set()


def test_a_row_of_the_desk_is_compared(tmp_path):
    path = tmp_path / "desk.toml"
    path.write_text(
        'source = "the desk"\nas_of = 2026-01-01\n[[event]]\nname = "Mill Street fire"\nkind = "disaster"\ndate = 2019-03-02\nclauses = ["Mill burned down"]\n',
        encoding="utf-8",
    )
    own = Knowledge([str(path)])
    assert codes("The Mill Street fire in 2018 killed two people.", knowledge=own) == {"NL601"}
    assert codes("The Mill burned down in March 2019.", knowledge=own) == set()
