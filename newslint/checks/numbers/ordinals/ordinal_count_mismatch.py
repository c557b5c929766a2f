"""An ordinal does not fit the count beside it.

## Why it matters
"The third of two hearings", or a win "for the second time" after wins in three named years: one of the two is wrong.

## When to ignore
When the years that are named are not all, or not of the same kind, and the text does not say so.
"""

from __future__ import annotations

from newslint.checks.numbers.ordinals import (
    _also,
    _asides,
    _at_least,
    _clashes,
    _earlier,
    _firsts,
    _frames,
    _gathered,
    _instances,
    _nth,
    _numbers,
    _predecessors,
)
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("The hearing was the [[third]] of {{two}} planned this month.", says="there is no third of two"),
    Bad("The [[fifth]] of the {{four}} suspects was arrested on Monday."),
    Bad("It was the [[seventh]] game of a best-of-{{five}} series.", says="a best of 5"),
    Bad("It was the [[fourth]] in a series of {{three}} concerts."),
    Bad(
        "Smith won the Open for the [[second]] time, having won it in {{1999}}, {{2001}} and {{2005}}.",
        says="make this the fourth, not the second",
    ),
    Bad("Smith, champion in {{1999}} and {{2001}}, won for the [[fifth]] time."),
    Bad("It is the [[third]] time that Leeds has been flooded: the river also burst its banks in {{1931}}, {{1947}} and {{2000}}."),
    Bad("The [[sixth]] strike at Acme, after those of {{1982}} and {{2016}}, shut the plant."),
    Bad("Leeds was flooded this week for the [[first]] time; it was also flooded in {{1931}}."),
    Bad("He was convicted for the [[first]] time on Monday. He had been convicted {{twice}} before."),
    Bad("The team reached the final for the [[sixth]] time. It had played in those of {{2004}} and {{2008}}.", date="2024-06-20"),
    Bad("This is the [[fifth]] installment of a {{four}}-part series."),
    Bad("They will settle their best-of-{{seven}} series in [[Game 8]] on Tuesday."),
    Bad("On the [[fourth]] and final day of the {{three-day}} conference, delegates voted."),
    Bad("He has been married [[twice]]: in {{1961}} to Greta Holm, in {{1974}} to Paula Ricks and in {{1990}} to Connie."),
    Bad("The strike, the [[first]] since 1994, began at midnight. When the crews last walked out, in {{2007}}, it went on for a month."),
    Bad(
        "Beryl was the [[fourth]] storm to strike the delta, after Nock in {{2016}}, Ama in {{2018}}, Tula in {{2019}} and Ossa in {{2021}}."
    ),
    Bad("A man was jailed for a [[third]] time. Colin Pease's {{only previous sentence}} was in 1997."),
    Bad("It was the [[third]] marriage for Delano, whose earlier ones, {{to Rita Crane}}, {{Joan Ellery}} and {{Maria Sand}}, all failed."),
    Bad("She drew her [[fourth]] ban on Monday. She had been banned {{twice}} before.", date="2024-06-20"),
    Bad("The festival, held {{28 times before}}, opened for the [[31st]] time."),
    Bad("It is Chad's [[third]] recall of the van this year, after recalls in {{January}}, {{March}} and {{May}}.", date="2024-06-20"),
    Bad("The [[fourth]] and final book of the Iron Coast {{trilogy}} is due in May."),
    Bad("{{Two}} blasts shook the depot. The first came at 9:05, the second at 9:20 and the [[third]] at 10."),
    Bad("The [[third]] and last of the {{four}} concerts was sold out."),
    Bad("The [[two]]-time champion, who won in {{2012}}, {{2015}} and {{2019}}, is seeded third."),
    Bad("The club is [[undefeated]] this season, with a record of {{12-1}}."),
    Bad("The mine [[had never ]]flooded before. It flooded in {{1987}}.", date="2024-06-20"),
    Bad("He won for the [[second]] time on Monday. He also won in {{2011}} and {{2014}}.", date="2024-06-20"),
    Bad("They had {{two}} children. Their [[third]] child, Marco, is a conductor."),
    Bad("Only {{two}} deputies have left the party. The [[third]] of them, Sol Dahl, left on Monday."),
    Bad("Smith won in two sets, {{6-4, 6-3}}, after a break in the opening game of the [[third]] set."),
    Bad("[[Twice]] a winner of the Reed, in {{1998}}, {{2006}} and {{2011}}, the director died on Sunday."),
    Bad("The [[three]]-time champion, who won the rally in {{2009}}, {{2013}}, {{2016}} and {{2019}}, was unhurt."),
    Bad("Her [[first]] novel is out. Her earlier {{novels}} did not sell."),
    Bad("It was his [[first]] goal of the season. Smith, {{who also scored against Hull earlier this season}}, limped off."),
    Bad("Amara Sesay is the [[first]] woman to lead the Leeds School of Law. Ruth Kamara was the {{first woman to lead}} the school."),
    Bad("The Wend burst its banks on Monday and flooded Leeds for the [[first]] time. In {{2007}} the same river burst its banks and flooded Leeds.", date="2024-06-20"),
    Bad("Karl Brandt is the [[first]] German to win the prize. {{Another German, Uwe Holt, won}} it in 1998."),
    Bad("The volcano, which erupted in {{2004}}, {{2011}} and {{2019}}, erupted for the [[third]] time this century on Monday.", date="2024-06-20"),
    Bad("The ferry sank on its [[first]] crossing on Monday. It had crossed the strait {{40 times before}}."),
    Bad("The driver, who was last, finished [[21st]] of {{20}} starters."),
    Bad("Bangor won their [[second]] title on Saturday. The club were champions in {{2013}}, {{2016}} and {{2018}}.", date="2024-06-20"),
    Bad("The two leaders met for the [[first]] time on Wednesday in Oslo. They had met in Vienna in {{2014}}.", date="2024-06-20"),
    Bad("Egon, the [[fourth]] storm to reach land, came ashore on Monday. {{Aldo}}, {{Bettina}}, {{Corin}} and {{Dagmar}} made landfall before it."),
    Bad("A [[fourth]] person died on Tuesday. {{Two}} patients died last week, and nobody else has died."),
    Bad("On Sunday he arrived for a {{three-day}} visit. On Tuesday, its [[fourth]] and last day, he is to open a hospital."),
    Bad("He lost his license for the [[second]] time on Monday. Regulators had taken it away in {{2004}} and again in {{2012}}.", date="2022-05-10"),
    Bad("Floods cut the rally to {{six}} stages. Lund won the [[seventh]] stage by a minute."),
    Bad("The fight was scheduled for {{10}} rounds. Ado was stopped in the [[11th]]."),
    Bad("All {{five}} men trapped in the mine are safe. The [[sixth]] man came up at noon."),
    Bad("{{Two}} bombs went off at the depot. The first was in a van; the [[third]] went off an hour later."),
    Bad("A panel of {{12}} heard the case. The [[13th]] juror voted against."),
    Bad("He was married {{twice}}, to a singer and to a vet. His [[third]] wife survives him."),
    Bad("Bills are read only {{twice}} in the upper house. This one passed its [[third]] reading on Monday."),
    Bad("With two of her {{three}} attempts gone, she cleared the bar on the [[fourth]]."),
    Bad("The union has {{three}} demands: first, more pay; second, fewer hours; and [[fourth]], a say in the rota."),
    Bad("A [[fifth]] person has died of the fever, bringing the toll to {{three}}."),
    Bad("Smith lost for the [[first]] time on Saturday. It leaves her with a record of eight wins and {{two}} losses."),
    Bad("Ado scored {{both}} goals for Hull, his [[third]] coming from the spot."),
    Bad("The wedding, already called off {{twice}}, was put off for the [[second]] time on Monday."),
    Bad("The bill went to a vote for the [[third]] time. None of the {{three}} earlier ones passed."),
    Bad("After {{four}} failed attempts, the probe was launched at the [[third]] try."),
    Bad("The law allows {{two}} terms. He is finishing his [[third]] term."),
    Bad("In a field of {{nine}} she came [[tenth]]."),
    Bad("Beate Lund is the [[first woman]] to run the bank. She took over from {{Ingrid}} Falk on Monday."),
    Good("The third child of two village teachers, he shared a bed with four brothers and sisters."),
    Good("For years audiences took the driver for the fifth member of the quartet."),
    Good("Nurses began receiving a third dose of the two-dose vaccine on Monday."),
    Good("Twice a winner, in 2017 and 2019, Vos is favourite; a third success would bring him level with Jan Kools, who won in 1974, 1976 and 1977."),
    Good("The champion retained her crown for the second time on Sunday, having won in 2021 and 2022 as well.", date="2023-07-16"),
    Good("Beate Lund is the first woman to run the bank. She took over from Ingvar Falk on Monday."),
    Good("Hull reached the final for the first time in 12 years. They last appeared in one in 2012.", date="2024-06-20"),
    Good("After victories in 2016 and 2020, he is running for a third term; she ran in 2016, 2018 and 2022.", date="2024-06-20"),
    Good("He had two sons from his first marriage. His third wife, whom he married in 1983, died in 2015.", date="2022-07-10"),
    Good("Hull have lost only twice at home. Saturday's was their fourth defeat in all."),
    Good("The regatta had five races last year. This year Denmark won the sixth race."),
    Bad("Born the [[sixth]] in a family of {{five}}, she left school at 12."),
    Good("Lund has won six stages of the rally. The seventh stage went to a Finn."),
    Good("Ado had been stopped inside 10 rounds in March. On Saturday he was stopped in the 11th."),
    Good("Two bombs went off at the depot. A third was found in a van and defused."),
    Good("A panel of 12 heard the case; a 13th juror, an alternate, was sent home."),
    Good("The law allows two terms. He is seeking a third term."),
    Good("A fifth person has died of the fever, bringing the toll in the county to nine."),
    Good("Ado scored both goals for Hull, taking his tally to 11. His 10th came from the spot."),
    Good("The company has three plants in Ohio. Its fourth plant, in Texas, opened in 2019."),
    Good("It was the third of the two clubs' four meetings."),
    Good("This is the fifth book of his inaccurately named trilogy."),
    Good("She gave birth to twins in 2017. Her third child starts school in May."),
    Good("Police said a fourth body had been found. Two people died in hospital, bringing the number of dead to six."),
    Good("The trial was to last nine weeks. It is now in its eleventh week."),
    Good("The firm has invested in two hotels already. The first is in Rome, the second in Turin."),
    Good("Egon, the fifth storm to reach land, came ashore on Monday. Aldo, Bettina, Corin and Dagmar made landfall before it."),
    Good("A third person died on Tuesday. Two patients died last week, and nobody else has died."),
    Good("She is the second woman to chair the board. Three chairmen, Al Roe, Bob Tarn and Lou Dane, preceded her, and no other woman."),
    Good("She won for the second time this season. She had previously raced in 2016, 2018 and 2019.", date="2022-05-10"),
    Good("She is the second player to score four in a final; the stadium was rebuilt in 1974, 1998 and 2012."),
    Good("It announced its second recall of the Aria; it had recalled the Aria in May 2019 and the smaller Lumo in 2017 and 2018."),
    Good("She took her second Melbourne crown on Saturday. She won Paris in 2017, 2019 and 2020 and Melbourne in 2021.", date="2024-06-20"),
    Good("It would enter a second campaign in a stronger position. Of those surveyed between January and March, 46% backed it.", date="2024-06-20"),
    Good("Norway ousted Denmark, which landed in this year's second spot, followed by Iceland and Switzerland."),
    Good("Leeds is hosting the games for the first time. It hosted another cup in 1986.", date="2024-06-20"),
    Good("It is only the second time that the two met. They met in 2019 and spoke by phone in 2020 and 2021.", date="2024-06-20"),
    Good("The club had two fit goalkeepers. The third goalkeeper was on loan."),
    Good("Ivanova appeared in her 40th WTA final. She had played the Indian Wells final twice before."),
    Good("They have two children and are expecting their third child."),
    Good("Two men were arrested. The third man escaped."),
    Good("Smith lost the first two sets. In the third set, she recovered."),
    Good("She was married twice: to a singer in 1951 and to a judge in 1963. The judge, her second husband, died in 1990."),
    Good("The three-time champion, who won the rally in 2009, 2013 and 2016, and was second in 2019, was unhurt."),
    Good("Her first novel for children is out. Her earlier novels did not sell."),
    Good("Smith, who lost in 2010, won in 2014 and won again in 2018, is serving her second term.", date="2024-06-20"),
    Good("She visited Oman for the first time on Monday. She had promised to visit Oman in 2018.", date="2024-06-20"),
    Good("Profit was helped by the first time consolidation of a unit. Profit of the unit in 2023 was consolidated too.", date="2024-06-20"),
    Good("The hearing was the second of two planned this month."),
    Good("It was the third time in two years that the club had won."),
    Good("Smith won for the fourth time, having won in 1999, 2001 and 2005."),
    Good("Smith won for the second time, three years after the first."),
    Good("Smith was elected for the fifth time; the closest votes were those of 1999 and 2003."),
    Good("It was the first time since 1999 that they won; they also won in 1985."),
    Good("Smith was elected for the third time in 2012, after losing in 2008."),
    Good("Smith came third of two hundred runners."),
    Good("It was his third goal in two games."),
    Good("Smith won for the second time in three attempts."),
    Good("The second of the nine suspects was held in Leeds."),
    Good("Leeds hosted the games for the first time, nine years after bidding."),
    Good("It was the fourth straight win, after those of 2010 and 2012."),
    Good("It was the fourth and last day of their four-day meeting."),
    Good("For a third of the two-hour hearing, he sat with his face in his hands."),
    Good("The print is the third of one hundred that she signed."),
    Good("The strike is the first since 2007, when a walkout lasted a month. An earlier one was in 1994."),
    Good("It is the first state final for the girls. The boys lost in the 1988 final and in the 1993 one."),
    Good("He has been married twice: in 1961 and in 1974."),
    Good("It was the third of the club's two-legged ties."),
    Good("He was elected for a second term in 2012 after victories in Ohio, Florida and Iowa."),
    Good("It is the second time she has been nominated, after wins in 2010, 2012 and 2015 for other work.", date="2024-06-20"),
    Good("He won for the third time in 2012, having won in 2004 and 2008."),
    Good("It was her first Olympic gold. She won a bronze in 2016.", date="2024-06-20"),
    Good("The fourth was the second to be told. Three ships sank: the first at noon, the second at one and the third at two."),
    Good("The third and final debate of the campaign is on Monday; two others were in May and June."),
    Good("The three-time champion, who won in 2012, 2015 and 2019, is seeded third."),
    Good("Mount Larong erupted on Saturday, its second eruption since May. It also erupted in April, in May and in late June.", date="2024-07-20"),
    Good("Judge Irena Sobczak postponed the trial for the second time. Her predecessor had put it off in 2021, 2022 and 2023.", date="2024-06-20"),
    Good("The trio will play in Leeds for the first time next month. In 2009 it played in Hull.", date="2024-06-20"),
    Good("Team A won the league for the first time on Sunday. The club has three cups, won in 2006, 2010 and 2018.", date="2024-06-20"),
    Good("She was elected mayor for the second time; the first was in 2019. The mayors before her were elected in 2011 and 2015.", date="2024-06-20"),
    Good("It was the second fire at the Acme mill, after one in 2017. Other mills on the line burned in 2011 and 2020.", date="2024-06-20"),
    Good("The airline suspended flights to Oslo for the second time on Monday. It suspended flights to Rome in 2019, 2021 and 2023.", date="2024-06-20"),
    Good("Ann Brannigan won the award for the second time. Team-mate Freya Lund, who won it in May, June and July, was absent.", date="2024-09-20"),
]  # fmt: skip


@rule("NL311", "ordinal-count-mismatch", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    for f in _found(doc):
        if not _asides.aside(doc, f.span, [r.where for r in f.related if isinstance(r.where, Span)]):
            yield f


def _found(doc: Document) -> Findings:
    said = set()
    counts = _numbers.counts(doc)
    for claim in _nth.claims(doc):
        pair = max(_clashes.pairs(claim, counts), key=_clashes.weight, default=None)
        if pair is not None and _clashes.weight(pair) >= _clashes.ENOUGH:
            said.add(claim.span)
            yield finding(claim.span, _clashes.says(pair), related=[Related(pair.size.span, "the count")])
    for q in doc.numbers:
        if q.kind != "ordinal" or not 1 <= q.low <= 99 or doc.in_quotation(q.span):
            continue
        if q.span in said or (q.low == 1 and _firsts.longest_ago(doc, q)):
            continue
        if (clash := _earlier.contradicted(doc, q)) is not None and not _at_least.apart(doc, q, clash.told) and not _frames.outside(doc, q, clash.told) and not _also.narrowed(doc, q, clash.told):
            yield finding(clash.claim, clash.message, related=[Related(s, "an earlier time") for s in clash.told])
        elif (first := _firsts.earlier(doc, q)) is not None and not _at_least.aside(doc, q, first.told) and not _frames.outside(doc, q, (first.told,)) and not _also.narrowed(doc, q, (first.told,)):
            yield finding(first.claim, first.message, related=[Related(first.told, "the earlier time")])
        elif (told := _at_least.exceeded(doc, q)) is not None and not _frames.outside(doc, q, told.spans) and not _also.narrowed(doc, q, told.spans):
            yield finding(q.span, told.message, related=[Related(s, "an earlier time") for s in told.spans])
        elif (also := _also.exceeded(doc, q)) is not None:
            yield finding(q.span, also.message, related=[Related(s, "an earlier time") for s in also.spans])
        elif (by_name := _gathered.told_by_name(doc, q)) is not None:
            yield finding(by_name[0], by_name[1].message(int(q.low)), related=[Related(s, "the others") for s in by_name[1].spans])
    for first in (*_firsts.denied(doc), *_predecessors.preceded(doc)):
        yield finding(first.claim, first.message, related=[Related(first.told, "the earlier time")])
    for clash in _instances.times_listed(doc):
        yield finding(clash.claim, clash.message, related=[Related(s, "a time") for s in clash.told])
