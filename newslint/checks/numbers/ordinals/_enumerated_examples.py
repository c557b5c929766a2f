"""Examples of ordinals beside others that a text tells one by one: by names, places, clauses or dates."""

from __future__ import annotations

from newslint.rule import Bad, Good

ENUMERATED: list[Bad | Good] = [
    Bad("Adria on Monday became the [[third]] bank to pay the fine. {{Norda}}, {{Sula}} and {{Vesta}} paid it before it."),
    Bad("Only {{Ann Roe}}, {{Ida Moe}} and his own coach, {{Tom Beck}}, had swum it before him. Lund is the [[third]] man to do so."),
    Bad("The bakery has shops in {{Leeds}}, {{York}} and {{Hull}}. A [[third]] will open in Derby in May."),
    Bad("Pilots’ strikes on {{July 8}} and {{Aug. 19}} closed the airport, and a [[second]] on Tuesday forced it to cancel 84 flights.", date="2024-09-05"),
    Bad("She took the bronze on Sunday, her [[third]] medal of the games. She had already won {{gold}} in the sprint, {{silver}} in the relay and another {{silver}} in the 400."),
    Bad("Hull named Graham Pell as their [[third]] manager of the season. {{Neil Frost}} was sacked in May. His successor, {{Gary Holt}}, lasted six weeks and {{Ian Webb}} resigned on Friday.", date="2024-12-10"),
    Bad("A judge put off the trial for the [[second]] time on Tuesday. It was due in January but was delayed until {{March}} and then until {{May}}.", date="2024-06-20"),
    Bad("Roe is the [[third]] minister to go in a month after {{Jan Suk}} at finance, {{Eva Rada}} at health and {{Petr Vlk}} at culture."),
    Bad("He landed in Oslo on the [[third]] stop of his tour. He had visited {{Rome}}, {{Bonn}} and {{Paris}}."),
    Bad("A worker was killed on Tuesday. It was the mill’s [[second]] accident this year. A welder was burned in {{January}} and a driver broke a leg in {{March}}.", date="2024-06-20"),
    Good("Adria on Monday became the fourth bank to pay the fine. Norda, Sula and Vesta paid it before it."),
    Good("The bakery has shops in Leeds, York and Hull. A second in Leeds will open in May."),
    Good("Chad and Mali had already signed it. Oman is the second Arab state to sign."),
    Good("She has already won gold, silver and bronze in the pool. Her third medal, the bronze, came on Sunday."),
    Good("Hull named Graham Pell as their third manager of the season. Neil Frost was sacked in May. His successor, Gary Holt, lasted six weeks.", date="2024-12-10"),
    Good("The trial was put off until March and then until May. It opened on Monday, after a judge had put it off for the second time in April.", date="2024-06-20"),
    Good("Schools will be closed for a fourth day on Thursday. They were also shut on Monday, Tuesday and Wednesday.", date="2010-01-06"),
    Good("The Wend rose on Wednesday for the fifth time since December. The earlier floods began on December 18 last year and on January 14, February 8 and March 16.", date="2024-05-30"),
    Good("The road, reopened last week after a landslide in January, was buried again on Friday. It was the second landslide to close it this year.", date="2024-03-07"),
]
