"""What proves the readings of so many before the numbered one, above it, left after it, or in all with it."""

from __future__ import annotations

from newslint.rule import Bad, Good

COUNTS: list[Bad | Good] = [
    Bad("The board's [[fourth]] bid for a loan will be voted on in May. {{Both}} previous plans were defeated."),
    Bad("Chad votes in its [[seventh]] election since 2014. None of the previous {{five}} was fair.", date="2024-06-20"),
    Bad("Delivering her [[third]] budget, she cut taxes. All {{three}} of her earlier budgets raised them."),
    Bad("He won on the [[14th]] ballot after falling short in the first {{14}}."),
    Bad("Chad became the bloc's [[29th]] member, joining the {{27}} states already in it."),
    Bad("Ida Moe is the [[fifth]] head of the bank. Her {{three}} predecessors were all dismissed."),
    Bad("The court dismissed an appeal by Moe for the [[third]] time. Her {{only}} previous appeal was dismissed in 2008.", date="2024-06-20"),
    Bad("The spill is the [[second]] largest on the coast. Only {{two}} were larger."),
    Bad("She finished [[fifth]], behind only {{three}} Kenyans."),
    Bad("Crews rode the [[third]] of four stages on Monday. {{Two}} more are planned."),
    Bad("Hull is the [[third]] of the county's five mills to shut, leaving only {{York}} open."),
    Bad("Bills need {{three}} readings. This one cleared its [[second]] on Monday and faces {{two}} more."),
    Bad("The mayor, who served {{two}} terms, will run for a [[fourth]] in May."),
    Bad("Moe hit her [[fifth]] double fault of the match. She finished with six aces and {{four}} double faults."),
    Bad("Hull beat York for their [[fifth]] straight win. The {{four}}-game winning streak is their longest."),
    Bad("The Otters ({{7-2}}) suffered their [[third]] loss of the season."),
    Good("Until Monday only one woman had ever sat on the court. Ida Moe, sworn in then, is the second."),
    Good("Crews rode the second of four stages on Monday. Two more are planned."),
    Good("It was the third stabbing. A man of 30 was stabbed on Friday, and a boy on Saturday."),
    Good("The spill is the third largest on the coast. Only two were larger."),
    Good("The mill is the third largest of two dozen on the river."),
    Good("The mayor, who served two terms, will run for a third in May."),
    Good("She scored her third goal. In the previous three games she had not scored."),
    Good("A seventh case was found on Monday. The first three were all linked to a camp."),
]
