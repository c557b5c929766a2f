"""An ordinal does not fit the count beside it.

## Why it matters
"The third of two hearings", or a win "for the second time" after wins in three named years: one of the two is wrong.

## When to ignore
When the years that are named are not all, or not of the same kind, and the text does not say so.
"""

from __future__ import annotations

from newslint.checks._scales import scales
from newslint.checks.numbers.ordinals._account_evidence import accounted
from newslint.checks.numbers.ordinals._class_examples import CLASSES
from newslint.checks.numbers.ordinals._counted_examples import COUNTED
from newslint.checks.numbers.ordinals._counts_examples import COUNTS
from newslint.checks.numbers.ordinals._enumerated_examples import ENUMERATED
from newslint.checks.numbers.ordinals._evidence import cases, certain
from newslint.checks.numbers.ordinals._first_examples import FIRST
from newslint.checks.numbers.ordinals._once_examples import ONCE
from newslint.checks.numbers.ordinals._series_examples import SERIES
from newslint.checks.numbers.ordinals._told_examples import TOLD
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, rule
from newslint.source import Span

EXAMPLES: list[Bad | Good] = [
    Bad("The hearing was the [[third]] of {{two}} planned this month.", says="there is no third of two"),
    Bad("The [[fifth]] of the {{four}} suspects was arrested on Monday."),
    Bad("It was the [[seventh]] game of a best-of-{{five}} series.", says="a best of 5"),
    Bad("It was the [[fourth]] in a series of {{three}} concerts."),
    Bad(
        "Smith won the Open for the [[second]] time, having won it in {{1999}}, {{2001}} and {{2005}}.",
        says="make this the fourth, not the second",
    ),
    Bad("It is the [[third]] time that Leeds has been flooded: the river also burst its banks in {{1931}}, {{1947}} and {{2000}}."),
    Bad("The [[sixth]] strike at Acme, after those of {{1982}} and {{2016}}, shut the plant."),
    Bad("Leeds was flooded this week for the [[first]] time; it was also flooded in {{1931}}."),
    Bad("He was convicted for the [[first]] time on Monday. He had been convicted {{twice}} before."),
    Bad("The team reached the final for the [[sixth]] time. It had played in those of {{2004}} and {{2008}}.", date="2024-06-20"),
    Bad("This is the [[fifth]] installment of a {{four}}-part series."),
    Bad("They will settle their best-of-{{seven}} series in [[Game 8]] on Tuesday."),
    Bad("On the [[fourth]] and final day of the {{three-day}} conference, delegates voted."),
    Bad("He has been married [[twice]]: in {{1961}} to Greta Holm, in {{1974}} to Paula Ricks and in {{1990}} to Connie."),
    Bad("The strike, the [[first]] since 1994, began at midnight. When the crews {{last}} walked out, in 2007, it went on for a month."),
    Bad(
        "Beryl was the [[fourth]] storm to strike the delta, after Nock in {{2016}}, Ama in {{2018}}, Tula in {{2019}} and Ossa in {{2021}}."
    ),
    Bad("A man was jailed for a [[third]] time. Colin Pease's {{only}} previous sentence was in 1997."),
    Bad("It was the [[third]] marriage for Delano, whose earlier ones, to {{Rita Crane}}, {{Joan Ellery}} and {{Maria Sand}}, all failed."),
    Bad("She drew her [[fourth]] ban on Monday. She had been banned {{twice}} before.", date="2024-06-20"),
    Bad("The festival, held {{28}} times before, opened for the [[31st]] time."),
    Bad("It is Chad's [[third]] recall of the van this year, after recalls in {{January}}, {{March}} and {{May}}.", date="2024-06-20"),
    Bad("The [[fourth]] and final book of the Iron Coast {{trilogy}} is due in May."),
    Bad("{{Two}} blasts shook the depot. The first came at 9:05, the second at 9:20 and the [[third]] at 10."),
    Bad("The [[two]]-time champion, who won in {{2012}}, {{2015}} and {{2019}}, is seeded third."),
    Bad("The mine [[had never]] flooded before. It flooded in {{1987}}.", date="2024-06-20"),
    Bad("He won for the [[second]] time on Monday. He also won in {{2011}} and {{2014}}.", date="2024-06-20"),
    Bad("They had {{two}} children. Their [[third]] child, Marco, is a conductor."),
    Bad("Only {{two}} deputies have left the party. The [[third]] of them, Sol Dahl, left on Monday."),
    Bad("Smith won in two sets, {{6-4, 6-3}}, after a break in the opening game of the [[third]] set."),
    Bad("[[Twice]] a winner of the Reed, in {{1998}}, {{2006}} and {{2011}}, the director died on Sunday."),
    Bad("Her [[first]] novel is out. Her {{earlier}} novels did not sell."),
    Bad("It was his [[first]] goal of the season. Smith, who also scored against Hull {{earlier}} this season, limped off."),
    Bad("Amara Sesay is the [[first]] woman to lead the Leeds School of Law. Ruth Kamara was the {{first}} woman to lead the school."),
    Bad("The Wend burst its banks on Monday and flooded Leeds for the [[first]] time. In {{2007}} the same river burst its banks and flooded Leeds.", date="2024-06-20"),
    Bad("Karl Brandt is the [[first]] German to win the prize. Another German, Uwe Holt, won it in {{1998}}."),
    Bad("The volcano, which erupted in {{2004}}, {{2011}} and {{2019}}, erupted for the [[third]] time this century on Monday.", date="2024-06-20"),
    Bad("The ferry sank on its [[first]] crossing on Monday. It had crossed the strait {{40}} times before."),
    Bad("The driver, who was last, finished [[21st]] of {{20}} starters."),
    Bad("Bangor won their [[second]] title on Saturday. The club were champions in {{2013}}, {{2016}} and {{2018}}.", date="2024-06-20"),
    Bad("The two leaders met for the [[first]] time on Wednesday in Oslo. They had met {{before}}, in Vienna.", date="2024-06-20"),
    Bad("Egon, the [[fourth]] storm to reach land, came ashore on Monday. {{Aldo}}, {{Bettina}}, {{Corin}} and {{Dagmar}} made landfall before it."),
    Bad("A [[fourth]] patient died on Tuesday. {{Two}} patients died last week, and nobody else has died."),
    Bad("On Sunday he arrived for a {{three-day}} visit. On Tuesday, its [[fourth]] and last day, he is to open a hospital."),
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
    Bad("Egon was the [[second]] storm to hit the coast in 10 days, after {{Aldo}} and {{Bettina}}."),
    Bad("Moe became the [[fourth]] judge in U.S. history to be removed, after {{Ann Roe}} in 1868 and {{Tom Beck}} in 1998."),
    Bad("Roe is the [[fifth]] rider to win the race three times; the only others are {{Piet Bos}}, {{Aldo Neri}} and {{Uwe Holt}}."),
    Bad("Roe finished [[second]] behind the {{Kenyans Moses Too}} and {{Ali Kip}} in Sunday's race."),
    Bad("Ida Moe is the [[first woman]] to run the bank since it was founded in 1908. She will succeed {{Anna}} Beck in May."),
    Bad("It is her [[first]] trip to Chad. On her earlier trip there, in {{2014}}, she met the rebels.", date="2019-06-20"),
    Bad("The council threw the plan out on Monday in its [[first]] vote on it. The {{earlier one}} went 14-9.", date="2019-06-20"),
    Bad("Envoys opened a [[second]] round of talks on Monday. The first round was held in March and the {{second}} in April.", date="2022-06-21"),
    Bad("Six men were killed at the pit on Monday. The accident was the [[second]] there this year. A blast in {{February}} killed four, and a roof fall in {{May}} hurt 11.", date="2000-07-19"),
    Bad("Chad votes on Sunday in its [[third]] election in two years. Ballots in {{April}}, {{July}} and {{November 2021}} failed to end the crisis.", date="2022-03-31"),
    Bad("Voters rejected the pact on Sunday. It was the [[second]] such vote. The pact was turned down on {{Nov. 4, 2018}}, and on {{Oct. 4, 2020}}.", date="2021-12-13"),
    Bad("Roe was jailed on Monday, the [[second]] director to be sentenced. Ann Beck received six years in {{March}} and Tom Holt two years in {{May}}.", date="2007-07-13"),
    Bad("At 18, Roe is the [[second-youngest]] winner of the prize. Ann Beck was {{15}} when she won and Ida Moe {{16}}."),
    Bad("The line lost 42 million euros in the third quarter, its [[third]] consecutive quarterly loss. It last made a profit {{in the first quarter}}.", date="2009-11-05"),
    Bad("Hull won the cup for the [[second]] year running on Sunday. {{Last year's winners, York}}, were fourth.", date="2024-05-27"),
    Bad("Hull lost again: to {{Derby}}, {{York}}, {{Bury}} and, on Saturday, {{Leeds}}, their [[third]] straight defeat.", date="2024-05-27"),
    Bad("Police arrested a [[third]] man on Saturday. {{Two brothers and their cousin}} have been in custody since Thursday.", date="2013-04-07"),
    Good("Egon was the third storm to hit the coast in 10 days, after Aldo and Bettina."),
    Good("Moe became the third judge in U.S. history to be removed, after Ann Roe in 1868 and Tom Beck in 1998."),
    Good("It is her first trip to Chad. On her earlier trip to Mali, in 2014, she met the rebels.", date="2019-06-20"),
    Good("It is her first novel for children. Her previous novel did not sell."),
    Good("It was the cellist's first concert in Seoul. At her last concert in Berlin, in 2011, she played Bach.", date="2019-06-20"),
    Good("The union said the second strike, on Monday, was solid. Its first was in May; the second was called in early June.", date="2024-06-20"),
    Good("The accident was the second at the pit this year. A blast at another pit in February killed four, and a roof fall at a quarry in May hurt 11.", date="2000-07-19"),
    Good("The poll on Sunday will be the second in a year. Local elections in July 2023 and December 2023 went to the left.", date="2024-06-20"),
    Good("At 23, Roe is the second-youngest mayor in Chad. She was 16 when she joined the party and 20 when she was elected to the council."),
    Good("Exports fell in May for the fourth month in a row. Imports last rose in February.", date="2024-06-20"),
    Good("Police arrested a fourth man on Saturday. Two brothers and their cousin have been in custody since Thursday.", date="2013-04-07"),
    Bad("The wedding, already called off {{twice}}, was put off for the [[second]] time on Monday."),
    Bad("The bill went to a vote for the [[third]] time. None of the {{three}} earlier ones passed."),
    Bad("After {{four}} failed attempts, the probe was launched at the [[third]] try."),
    Bad("The law allows {{two}} terms. He is finishing his [[third]] term."),
    Bad("In a field of {{nine}} she came [[tenth]]."),
    Bad("The pianist is expecting her [[second]] child. She has {{two sons and a daughter}} from her first marriage."),
    Bad("Ruiz, who has {{a daughter, 9, and a son}}, 4, welcomed her [[fourth]] child on Monday."),
    Bad("Okafor struck in the {{19th and 71st}} minutes. His [[third]] goal of the match went in off a post."),
    Bad("The probe left on Monday at the [[second]] try. The first launch was stopped by wind and the {{second}} by a leak; there had been no other tries."),
    Bad("The rower took her [[fourth]] title on Sunday. Her {{only}} other world title dates from 2016.", date="2024-06-20"),
    Bad("It was the [[second]] hurricane of the year. Hurricanes {{Abel}}, {{Bess}} and {{Cato}} all struck in August.", date="2024-09-20"),
    Bad("She is the museum’s [[third]] director, following {{Arthur Cole}}, {{Miriam Katz}} and {{Hugo Stern}}."),
    Bad("Hull lost their [[fourth]] match in a row on Saturday. They were beaten by Leeds {{last week}} and by Derby {{the week before}}, having won five in a row.", date="2024-02-12"),
    Bad("The envoy flew in on Tuesday on his [[first]] visit to Chad. On an {{earlier}} visit there he met the rebels.", date="2024-06-20"),
    Bad("The sprinter won her [[third]] gold of the games on Sunday. She had already won {{the 100 metres, the 200 metres and the relay}}.", date="2024-06-20"),
    Bad("The trial of the former mayor, which was put off for the [[third]] time on Monday, had been put off in {{May}}, {{June}} and {{November}}.", date="2025-03-05"),
    Bad("The firm chose Ane Dahl as its director, the [[first woman]] to be director there. {{Ingrid}} Moe was director from 1994 until 1999."),
    Bad("He was sworn in for a [[second]] term as mayor on Friday. He won elections in {{2009}}, {{2013}} and {{2017}}.", date="2021-06-20"),
    Bad("The blackout was the [[second]] to hit the island this month, after blackouts on {{May 3}} and {{May 12}}.", date="2024-05-20"),
    Bad("The airline cut its fares for the [[third]] time in a row on Monday, following cuts in {{October}}, {{November}} and {{December}}.", date="2024-01-29"),
    Bad("Ines Roth struck in the {{8th, 51st and 66th}} minutes. Her [[third]] goal, in the 51st minute, was a volley.", date="2024-06-20"),
    Good("She voted for the first time in April 1945, and has missed one election since. She means to vote again on July 10."),
    Good("Ines Roth struck in the 8th, 51st and 66th minutes. Her second goal, in the 51st minute, was a volley.", date="2024-06-20"),
    Bad("It is the [[first]] time the dam has burst. Two mills were lost in {{1962}}, when the same dam burst at night.", date="2024-06-20"),
    Bad("The singer’s [[third]] and last marriage ended in 2008. She married {{twice}}, in 1981 and 1997.", date="2024-06-20"),
    Good("The blackout was the third to hit the island this month, after blackouts on May 3 and May 12.", date="2024-05-20"),
    Good("The airline cut its fares for the fourth time in a row on Monday, following cuts in October, November and December.", date="2024-01-29"),
    Good("The actor’s fourth marriage lasted until her death. His earlier wives were Jean Moody, whom he married twice, in 1951 and 1958, and Carol Banks.", date="2024-06-20"),
    Good("It was the first time that the dam burst. Two mills were lost in 1962, when the dam was built.", date="2024-06-20"),
    Bad("Beate Lund is the [[first woman]] to run the bank. She took over from {{Ingrid}} Falk on Monday."),
    Good("She gave birth to her fifth child on Monday. She already has two daughters and a son, and a son from her first marriage."),
    Good("She gave birth to her third child in 2009. She has two sons and a daughter."),
    Good("Kane scored in the 3rd and 40th minutes. His third goal of the season had come last week."),
    Good("Saturday’s win was the club’s fifth, not their fourth. They also won in 1998, 2007, 2012 and 2015.", date="2024-06-20"),
    Good("Mendy settled it with his second goal of the night. His previous goals, on Jan. 4, Jan. 11 and Jan. 18, came in draws.", date="2024-02-20"),
    Good("Halden is recalling the car for the second time, three years after the first. Other recalls, in 2022, in March and in May, were of vans.", date="2024-06-20"),
    Good("She is the fourth woman to lead the court, after Grace Mensah in 1996, Ruth Lamptey in 2005 and Afua Kyei in 2014."),
    Good("Judges awarded reparations to victims on Friday. The court awarded 297 victims of a 2003 attack $250 each.", headline="Court orders first awards to war crime victims", date="2017-03-24"),
    Good("Two vans were robbed, the first on May 5 and the second on May 11. Nobody has been held in the second case.", date="2024-05-20"),
    Good("The final is best of three. The first match is on Saturday, the second on Wednesday. Hull have been champions three times.", date="2024-05-20"),
    Good("The bakery will open its second shop in Leeds in May. It has shops in York, Hull and Derby.", date="2024-03-20"),
    Good("It was the pair’s third title together, after Linz and Lyon. Her only other title this year came in June.", date="2024-09-20"),
    Good("Hull won the cup for the first time since 1974, beating York by a goal. York, winners in 1993 and 1994, hit the bar.", date="2024-05-20"),
    Good("Nurses walked out for the second time this summer. Doctors struck on June 3, June 17 and July 1.", date="2024-08-06"),
    Good("The team’s second defeat leaves it fourth, behind Leeds, Hull and York."),
    Good("The governor vetoed the bill for the second time. She vetoed 11 bills in 2010 and 14 in 2011.", date="2012-03-20"),
    Good("Kim took the second gold of her career. She has silvers from 2006, 2008 and 2010.", date="2012-03-20"),
    Good("The bridge will close for a second weekend. It was shut on May 4 and 5 for the first; lanes were shut on May 11 and 12.", date="2024-05-15"),
    Good("This is the second such sale. Sales of land in Kent, Sussex and Surrey raised 40 million pounds.", date="2024-05-15"),
    Bad("Tram drivers will walk out for the [[third]] time this month on Friday. They also stopped work on {{March 4}}, {{March 11}} and {{March 18}}.", date="2022-03-21"),
    Bad("The poet Mira Sand has won the Reed for the [[second]] time. She took it in {{1999}} for her first book and in {{2007}} for a volume of stories.", date="2012-10-17"),
    Bad("A bank in Lille was raided on Saturday, the [[second]] robbery in the city this week. A jeweller was held up on {{Tuesday}} and a pawnbroker on {{Thursday}}.", date="2003-02-15"),
    Bad("Paul Roe was named on Monday as the club’s [[third]] coach of the season. {{Jens Hauge}}, {{Paul Dressel}} and {{Tarik Sabir}} have all left.", date="2016-02-23"),
    Bad("The river froze over on Monday for the [[third]] time on record. The {{only other time}} was in February 1974.", date="2023-03-14"),
    Good("Three other seeds went out: the fifth, Milagros Etchart; the seventh, Thea Lindahl; and the eighth, Mao Kirishima."),
    Good("It is the fourth time the challenge has gone to a third match, after 1999, 2001 and 2004."),
    Good("It was the second such accident this winter. On Dec. 12 two people were killed in a house in Leeds.", date="2024-02-01"),
    Good("They are the second team, after Chad in 2011 and 2015, to retain the title.", date="2024-02-01"),
    Bad("The quay was shut for the [[third]] time on Monday. The harbour master had shut it in {{March}}, {{April}} and {{May}}.", date="2024-07-02"),
    Good("The third child of two village teachers, he shared a bed with four brothers and sisters."),
    Good("For years audiences took the driver for the fifth member of the quartet."),
    Good("Nurses began receiving a third dose of the two-dose vaccine on Monday."),
    Good("Twice a winner, in 2017 and 2019, Vos is favourite; a third success would bring him level with Jan Kools, who won in 1974, 1976 and 1977."),
    *CLASSES,
    *ONCE,
    *COUNTED,
    *COUNTS,
    *SERIES,
    *TOLD,
    *FIRST,
    *ENUMERATED,
]  # fmt: skip


@rule("NL311", "ordinal-count-mismatch", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    weights = scales("NL311")
    said: set[Span] = set()
    for case in cases(doc):
        if (clash := weights.likeliest_of_many(case)) is not None:
            said.add(case.span)
            yield finding(case.span, clash.message, related=[Related(s, "the count" if clash.pair else "an earlier time") for s in clash.spans])
    for told in certain(doc):
        if told.claim in said:
            continue
        said.add(told.claim)
        yield finding(told.claim, told.message, related=[Related(s, "a time") for s in told.told])
    for held in accounted(doc):
        if held.claim.span not in said:
            yield finding(held.claim.span, held.message, related=[Related(s, "the count" if held.told.counted else "a time") for s in held.told.spans])
