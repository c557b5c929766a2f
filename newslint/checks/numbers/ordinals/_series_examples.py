"""What proves the readings of a run, of a row told by ordinals, and of the figures of a match, a season or a poll."""

from __future__ import annotations

from newslint.rule import Bad, Good

SERIES: list[Bad | Good] = [
    Bad("Crews fought the fire for the [[sixth]] day in a row on Thursday. The blaze started on {{Monday}}.", date="2014-03-06"),
    Bad("Nurses marched for the [[second]] Saturday in a row. The first march was held on {{Saturday, September 1}}.", date="2012-09-15"),
    Bad("Ferries stayed in port on Friday, the [[fourth]] day of a strike that started on {{Monday}}.", date="2013-06-14"),
    Bad("Trams will not run for a [[third]] day on Thursday. They also stood idle on {{Monday}}, {{Tuesday}} and {{Wednesday}}.", date="2012-05-10"),
    Bad("Output fell in April for the [[third]] month in a row. It dropped in {{March}} after rising in February.", date="2014-06-12"),
    Bad("Output shrank in the spring, the [[third]] consecutive quarterly fall. It had also shrunk in {{each of the previous three quarters}}.", date="2014-08-12"),
    Bad("Fares will go up, the [[third]] rise in a row. They were frozen in 2013 and raised in {{2014}}.", date="2015-03-12"),
    Good("Crews fought the fire for the fourth day in a row on Thursday. The blaze started on Monday.", date="2014-03-06"),
    Good("Nurses marched for the third day in a row on Thursday. The trial of a doctor began on Monday.", date="2014-03-06"),
    Good("Trams will not run for a fourth day on Thursday. They also stood idle on Monday, Tuesday and Wednesday.", date="2012-05-09"),
    Good("The rally went to Roe for the third straight year. Her first win came in 2015; the run began in 2020.", date="2022-06-20"),
    Good("The airline posted a loss for the third straight year. It lost $40 million in 2021, $55 million in 2022 and $61 million in 2023.", date="2024-02-20"),
    Bad("The envoys will hold a [[fourth]] round of talks next week. The {{first}}, in Cairo, failed, and the {{second}}, in Amman, lasted an hour.", date="2016-07-20"),
    Bad("It will be his [[second]] marriage. He divorced his first wife, and his {{second}} died in 2011.", date="2016-07-20"),
    Bad("Ana Roe becomes the [[14th]] president of the league. She succeeds Luis Prado, the {{12th}} president.", date="2016-07-20"),
    Bad("The school named Ida Moe as its [[fifth]] head. Its first, {{Owen Lee}}, was followed by {{Sara Kim}} and {{Dan Roe}}.", date="2016-07-20"),
    Bad("She won the prize {{twice}}. The first came in 1974, the second in 1983 and the [[third]] last year.", date="2016-07-20"),
    Good("The envoys from both sides will hold a fourth round of talks next week. The first was in Cairo, the second in Amman and the third in Rabat.", date="2016-07-20"),
    Good("The firm launched its fourth satellite on Friday. The first went up in 2008, the second in 2009 and the third last year.", date="2012-06-08"),
    Bad("The Bears ({{6-3}}) suffered their [[second]] loss of the season on Sunday.", date="2015-11-15"),
    Bad("Roe won the [[12th]] frame to seal a {{6-5}} victory over Howe."),
    Bad("Roe added the [[sixth]] goal in stoppage time as Hull beat Derby {{4-1}}."),
    Bad("Hull scored {{five}} tries, Roe touching down for the [[sixth]]."),
    Bad("Rao took his [[sixth]] wicket before tea and ended with figures of {{5}}-72."),
    Bad("It was his [[16th]] goal of the season, after {{12}} in the league and {{four}} in the cup."),
    Bad("Hull won on Friday for their [[sixth]] straight win. The {{seven}}-game winning streak is their longest."),
    Bad("Roe homered twice, his {{24th}} and [[26th]] home runs of the season."),
    Bad("The Union is the [[third]]-largest group, with 44 seats. The Democrats have {{52}}, the Left 31 and the Liberals 23."),
    Bad("Roe, who has served {{two}} terms as mayor, will run for a [[fourth]] term in May.", date="2016-02-03"),
    Good("Roe headed the seventh goal as Hull beat Derby 5-2."),
    Good("The Bears (6-3) suffered their third loss of the season on Sunday.", date="2015-11-15"),
    Good("The mayor, first elected in 1998 and re-elected in 2002 and 2006, will not run again when her third term ends.", date="2009-03-20"),
]
