"""What proves the readings of an allowance that is used up, of those before a day, of last year's and of the first of a season."""

from __future__ import annotations

from newslint.rule import Bad, Good

ONCE: list[Bad | Good] = [
    Bad("Schools shut on Monday for a [[third]] snow day, using up all {{four}} in the calendar.", date="2014-02-03"),
    Bad("Ida Moe is the [[third]] trustee to leave the board. It had {{nine}} members in May and is now down to {{five}}.", date="2014-08-20"),
    Bad("A man was shot dead on Sunday, the [[fourth]] homicide victim in Hull this year. {{Three men and a woman}} had been slain in the city before Sunday.", date="2014-08-20"),
    Bad("Thousands are expected at the [[first]] Wend Valley Book Fair. Entry costs five dollars, as at {{last year's fair}}.", date="2014-08-20"),
    Bad("Hull took their [[first]] win of the season on Saturday. Hull, who also beat York {{on the opening day}}, are eighth.", date="2014-08-20"),
    Bad("Norr won their [[first]] match of the season on Sunday. They also beat Vik {{on the opening day}}.", date="2014-08-20"),
    Bad("The clinic has been placed in special measures for the [[first]] time. It was also put in special measures in {{2009}}.", date="2014-08-20"),
    Bad("Hull became the [[second]] town to approve the levy on Monday. {{Alder}}, {{Holme}} and {{Carr}} have already agreed.", date="2014-08-20"),
    Bad("The council has set {{two}} hearings. The first is on May 9 and the [[third]] and final one on May 23.", date="2014-04-20"),
    Bad("The couple, who have {{two sons and a daughter}}, are expecting their [[third]] child in June.", date="2014-04-20"),
    Bad("Trains stood still for a [[third]] and final day on Thursday during a {{two-day}} stoppage by drivers.", date="2014-04-20"),
    Bad("The opening was put back for the [[second]] time. It was due in May 2012, a date that slipped to {{July 2013}} and then to {{January}} this year. It will now open in June.", date="2014-04-20"),
    Good("Schools shut on Monday for a third snow day, having used two of the four in the calendar.", date="2014-02-03"),
    Good("Ida Moe is the third trustee to leave this year. The board had nine members in 2010 and is now down to five.", date="2014-08-20"),
    Good("Ida Moe is the third trustee to leave the board. It had nine members in May, is now down to five and will elect a new one.", date="2014-08-20"),
    Good("A man was shot dead on Sunday, the third homicide victim in Hull this month. Six men and a woman had been slain in the city this year before Sunday.", date="2014-08-20"),
    Good("A teacher was shot dead on Sunday, the second teacher killed in Hull this year. Six men had been slain in the city before Sunday.", date="2014-08-20"),
    Good("The first Hull Jazz Fair opens on Monday. Last year's blues festival drew 4,000.", date="2014-08-20"),
    Good("The first Hull Marathon is on Sunday. About 700 finished last year's marathon in York.", date="2014-08-20"),
    Good("Hull took their first home win of the season on Saturday. They also beat York on the opening day.", date="2014-08-20"),
    Good("Hull took their first win of the season on Saturday. They also won in the opening round of the cup.", date="2014-08-20"),
    Good("The clinic was put under direct control for the first time on Friday. It was placed under review in 2009.", date="2014-08-22"),
    Good("Hull became the second town to approve the levy. Alder, Holme and Carr have already agreed to a merger.", date="2014-08-20"),
    Good("He made three films for the studio, the first in 1950. His fifth and last film came out in 1970."),
    Good("Ida Moe, who has two sons and a daughter from her first marriage, is expecting her first child with Tom Roe.", date="2014-04-20"),
    Good("Ida Moe, a mother of two sons and a daughter, is expecting her fourth child.", date="2014-04-20"),
    Good("Ferries lay idle for a fourth and final day after a three-day strike was extended.", date="2014-04-20"),
]  # fmt: skip
