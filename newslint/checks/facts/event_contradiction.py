"""A date, a place or "first" that the knowledge of events contradicts.

## Why it matters
"Putin first met Kim in September" is wrong on its face to anybody who remembers Vladivostok in 2019. The events that news keeps
coming back to (meetings, wars, treaties, attacks, disasters) stand in events.toml with their days and places; what the article says
of them is compared.

## When to ignore
Another event of the same name; a date that another time zone makes a day earlier or later. Mend the row, or add the other date to `also`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain
from typing import Any, NamedTuple

from newslint.checks.facts import (
    _at_games,
    _authored,
    _casts,
    _clubs,
    _colonies,
    _contests,
    _dated,
    _elections,
    _first_met,
    _firstlings,
    _games,
    _killers,
    _known,
    _lapsed,
    _numbered,
    _pairs,
    _pioneers,
    _prizes,
    _retold,
    _signers,
    _slips,
    _taken_up,
    _unions,
    _visits,
)
from newslint.checks.facts._event_bad import BAD
from newslint.checks.facts._event_good import GOOD
from newslint.checks.facts._interval_examples import INTERVALS
from newslint.checks.facts._patterns import readable, speaker_level, unsure
from newslint.knowledge import Event, When, phrases
from newslint.knowledge.schema import when
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Finding, Findings, Good, NoOptions, Span, finding, rule


@rule(
    "NL601",
    "event-contradiction",
    severity="error",
    examples=[
        Bad(
            "President Vladimir Putin praised North Korea.\n\n[[Putin first met Kim Jong Un in September]] when Kim visited Russia.",
            says="first met on April 25, 2019, in Vladivostok",
        ),
        Bad("[[Donald Trump and Kim Jong Un first met in Hanoi]].", says="in Singapore"),
        Bad("[[Donald Trump met Kim Jong Un for the first time in February 2019]]."),
        Bad("The [[first meeting between Ronald Reagan and Mikhail Gorbachev, in 1986]], broke the ice.", says="November 19, 1985"),
        Bad("The Berlin Wall fell in [[1988]].", says="November 9, 1989"),
        Bad("The [[1987]] Chernobyl disaster forced thousands from their homes."),
        Bad("Hamas attacked Israel on [[Oct. 8]], killing about 1,200 people.", says="October 7, 2023"),
        Bad("Russia launched its full-scale invasion of Ukraine in [[March 2022]]."),
        Bad("The Treaty of Versailles, which was signed in [[1920]], ended the war."),
        Bad("In [[1964]], President Kennedy was assassinated.", says="November 22, 1963"),
        Bad("John F. Kennedy was assassinated in [[Houston]] in 1963.", says="Dallas"),
        Bad("The 2012 Olympics in [[Paris]] were a success.", says="London"),
        Bad("“Britain voted to leave the EU in [[2015]],” he said.", says="June 23, 2016"),
        Bad("Malcolm X was gunned down in a ballroom in [[Chicago]] in February 1965.", says="New York"),
        Bad("Indira Gandhi, assassinated by two of her bodyguards in [[1991]], led India for 15 years.", says="October 31, 1984"),
        Bad("The Treaty of Rome, signed in [[March 1958]], created the Common Market."),
        Bad("It was in [[November 1988]] that the Berlin Wall fell."),
        Bad("Ghana, which won its independence in [[1960]], was a model.", says="March 6, 1957"),
        Bad("[[Alan Shepard, the first man in space]], went up in May 1961.", says="Yuri Gagarin"),
        Bad("[[Montreal hosted the Summer Olympics in 1972]].", says="Munich"),
        Bad("The Camp David Accords were brokered in 1978 between Anwar Sadat and [[Golda Meir]].", says="Begin"),
        Bad("A truck bomb tore through the Murrah federal building in Oklahoma City on [[April 19, 1996]], killing 168 people.", says="1995"),
        Bad("Forty-three people died when the Morandi bridge in [[Turin]] collapsed in August 2018.", says="Genoa"),
        Bad("Oil seeps from the Arizona, sunk when [[German planes]] attacked the Pacific Fleet on a Sunday in December 1941.", says="had no part"),
        Bad("John Lennon was murdered by [[Lee Harvey Oswald]] outside the Dakota in 1980.", says="Mark David Chapman"),
        Bad("The INF Treaty, signed by Ronald Reagan and [[Boris Yeltsin]] in 1987, banned a class of missiles.", says="had no part"),
        Bad("[[Spain won the 2014 World Cup]] in Brazil.", says="Germany won"),
        Bad("The law dates from [[1996]], the year of the Columbine shooting."),
        Bad("It was [[1960]]. Kenya became independent, and the bells rang."),
        Bad("Since [[1997]], when Bosnian Serb troops overran Srebrenica, the square has had a new name."),
        Bad("She began the diary in [[1976]], shortly after the space shuttle Challenger exploded that year."),
        Bad("She was in [[Oslo]] in 1986 when Olof Palme was shot there.", says="Stockholm"),
        Bad("Hong Kong was handed back to [[Taiwan]] in 1997."),
        Bad("Queen Elizabeth II died at [[Windsor Castle]] on Sept. 8, 2022.", says="Balmoral"),
        Bad("South Africa won the Rugby World Cup in Johannesburg in [[1996]].", says="1995"),
        Bad("The letters of the [[first woman in space, the American Sally Ride]], were sold."),
        Bad("Few who stood by the motorcade in [[Houston]] in which John F. Kennedy was shot dead on Nov. 22, 1963, are left.", says="Dallas"),
        Bad("The space shuttle [[Discovery]] blew up 73 seconds after liftoff in January 1986.", says="Challenger"),
        Bad("Barack Obama, who had beaten [[Mitt Romney]] in November 2008 to become the first black president, left in January.", says="John McCain"),
        Bad("Germany won the 2014 World Cup by beating [[Brazil]] 1-0 in the final.", says="Argentina"),
        Bad("Kuwait, which was invaded by [[Iranian troops]] in August 1990, has rebuilt the palace."),
        Bad("Sputnik was launched by the [[United States]] in October 1957."),
        Bad("Joe Biden had breakfast with Vladimir Putin. The two men [[first met in Vienna]] in June 2021.", date="2022-06-01"),
        Bad("Crowds filled the Champs-Elysees on Monday after France beat [[England]] in the World Cup final.", date="2018-07-17", says="Croatia"),
        Bad("James Earl Ray shot [[Robert F. Kennedy]] in April 1968."),
        Bad("Martin Luther King Jr. was shot dead in [[Texas]] in April 1968.", says="Memphis"),
        Bad("Donald Trump and Vladimir Putin met in [[Geneva]] in July 2018.", says="Helsinki"),
        Bad("Angola, which became independent from [[Spain]] in 1975, pumps oil.", says="Portugal"),
        Bad("The Titanic sank in April 1912 on her way from Southampton to [[Boston]].", says="New York"),
        Bad("The bakery beside the port of Beirut was wrecked by the blast there on [[July 4, 2020]].", says="August 4, 2020"),
        Bad("[[London, host of the 2008 Olympics]], has sold the stadium.", says="Beijing"),
        Bad("The goalkeeper who played in the final of the 2010 World Cup in [[Cape Town]] has retired.", says="Johannesburg"),
        Bad("Fans recall 2010, when their team won the World Cup for the first time by beating [[Germany]].", says="Netherlands"),
        Bad("Brazil opened the Summer Olympics in [[Sao Paulo]] on August 5 with a parade.", date="2016-08-20", says="Rio de Janeiro"),
        Bad("France remembered those shot dead on Nov. 13, 2015, in [[Marseille]].", date="2017-01-02", says="Paris"),
        Bad("South Sudan’s independence was feted in Juba. The country broke away from Sudan in [[July 2012]].", date="2015-03-04", says="2011"),
        Bad("The museum in Hiroshima lent the watch. Barack Obama visited the city in [[June 2016]] and saw it.", date="2019-03-05", says="May 27, 2016"),
        Bad("[[Germany, which staged the men's World Cup in 2010]], will bid for the women's one.", date="2019-03-05", says="South Africa"),
        Bad("Readers over 60 will know that in [[1967]] Soviet tanks rolled into Prague.", says="1968"),
        Bad("The letters stop a day after the fall of the Berlin Wall in [[1990]].", says="November 9, 1989"),
        Bad("A stone stands in [[Brussels]], where six nations signed the Treaty of Rome in 1957.", says="Rome"),
        Bad("Pope [[Francis and Patriarch Kirill first met in Moscow]] and signed a text.", date="2019-03-05", says="Havana"),
        Bad("Peyton Manning and the Denver Broncos beat the [[Seattle Seahawks]] in Super Bowl 50 on Sunday.", date="2016-02-08", says="Carolina Panthers"),
        Bad("Wednesday's final is a repeat of the 2005 Champions League final in [[Moscow]].", date="2007-05-21", says="Istanbul"),
        Bad("Fifty people were killed at two mosques in [[Wellington]] on Friday.", date="2019-03-17", says="Christchurch"),
        Bad("Fire engulfed Grenfell Tower in west London on [[Monday]], killing at least 12 people.", date="2017-06-15", says="June 14, 2017"),
        Bad("The earthquake that struck [[Ankara]] on Tuesday killed more than 7,000 people.", date="1999-08-20", says="Izmit"),
        Bad("Pope Francis, the first pontiff from [[Africa]], celebrated Mass on Saturday.", date="2016-02-14"),
        Bad("The liner Costa Concordia struck rocks off the island of [[Elba]] in January 2012.", says="Giglio"),
        Bad("An Ethiopian Airlines Boeing 737 MAX crashed on Sunday minutes after leaving [[Nairobi]].", date="2019-03-12", says="Addis Ababa"),
        Bad("Latvia, Lithuania and Estonia joined NATO in [[2002]].", date="2019-03-05", says="2004"),
        Bad("Latvia became the [[17th]] country to adopt the euro.", date="2019-03-05", says="number 18"),
        Bad("Qatar left OPEC in [[January 2017]] to focus on gas.", date="2022-03-05", says="2019"),
        Bad("Dan Quayle, who was [[Ronald Reagan]]'s running mate, once misspelled potato.", date="2022-03-05", says="ran with George H.W. Bush"),
        Bad("Paul Ryan ran for vice president alongside Mitt Romney in [[2008]].", date="2022-03-05", says="2012"),
        Bad("Michael Dukakis lost the 1988 presidential election to [[Ronald Reagan]].", date="2022-03-05", says="George H.W. Bush"),
        Bad("The house belonged to Michael Dukakis, the Democratic nominee in [[1984]].", date="2022-03-05", says="1988"),
        Bad("Gerhard Schroeder became chancellor in [[1996]] and made peace with the left.", date="2022-03-05", says="1998"),
        Bad("Gambia, a former [[Belgian]] colony, lies on a river.", date="2022-03-05", says="held by"),
        Bad("The Affordable Care Act, signed by [[Bill Clinton]], covers millions.", date="2022-03-05", says="Barack Obama"),
        Bad("David Souter, who was named by [[Bill Clinton]], kept to himself.", date="2022-03-05", says="George H.W. Bush"),
        Bad("South Sudan opened a museum. The country won its independence from [[Kenya]] in 2011.", date="2022-03-05", says="Sudan"),
        Bad("Herbert Hoover, the [[32nd]] president of the United States, was an engineer.", date="2022-03-05", says="31"),
        Bad("Albania has been in NATO since [[2007]].", date="2022-03-05", says="2009"),
        Bad("Democrats blamed Ralph Nader for costing Al Gore the [[2004]] election.", date="2022-03-05", says="2000"),
        Bad("The song names Lee Harvey Oswald, who shot [[Martin Luther King]] Jr.", says="James Earl Ray"),
        Bad("Mitt Romney conceded to Barack Obama in [[2010]] and went home.", date="2022-03-05", says="2012"),
        Bad("The poster is from Michael Dukakis's [[1990]] presidential campaign.", date="2022-03-05", says="no presidential election"),
        Bad("He played for [[Spain, winners of the 2014 World Cup]], until 2016.", says="Germany won"),
        Bad("Samuel Alito, a [[Ronald Reagan]] appointee, wrote the opinion.", date="2022-03-05", says="George W. Bush"),
        Bad("Ghana, which was ruled by [[Belgium]] until 1957, has a new port.", date="2022-03-05", says="held by"),
        Bad("She wrote a book about the Lockerbie bombing of [[1986]].", says="1988"),
        Bad("The Indus Waters Treaty between India and [[Bangladesh]] dates from 1960.", says="Pakistan"),
        Bad("A menu from the Titanic was sold. A steward took it off the liner, which went down in [[April 1914]].", date="1998-03-24", says="1912"),
        Good("Ali beat Foreman in Kinshasa on Oct. 30, 1974. It was in Las Vegas, three years later, that he lost to Leon Spinks."),
        Good("Nelson died at Trafalgar in October 1805, ten years before Wellington, with help, finished Napoleon at Waterloo."),
        Good("Roger Bannister’s record stood for 46 days, until John Landy ran faster in Turku on June 21, 1954.", date="2014-05-06"),
        Good("Bombs fell on Thursday, a day after the deadline for Iraq to leave Kuwait ran out and five months after its troops marched in.", date="1991-01-17"),
        Good("James Earl Ray, who shot Martin Luther King Jr., and Sirhan Sirhan, who shot Robert F. Kennedy, were in prison for life.", date="2022-03-05"),
        Good("John McCain ran for president in 2000 and in 2008, and Mitt Romney lost to him in a primary in 2008.", date="2022-03-05"),
        Good("Ruth Bader Ginsburg, who was appointed by Jimmy Carter to a lower court, knew the house.", date="2022-03-05"),
        Good("The son of Rafik Hariri, who was killed in 2005, became prime minister in 2009.", date="2019-03-05"),
        Good("2017 January 6: A report says that he helped Trump beat Clinton in the presidential election.", date="2019-03-05"),
        Good("President Michelle Bachelet visited the port city of Iquique on Wednesday, the day after an earthquake of magnitude 8.2.", date="2014-04-03"),
        Bad("Part of a wing came from flight MH370. The Boeing disappeared on [[May 8, 2014]], on its way from Kuala Lumpur to Beijing.", date="2015-08-06", says="March 8"),
        Bad("The silos at the port of Beirut were damaged in the [[August 2021]] explosion, which killed more than 200 people in the Lebanese capital.", date="2022-08-01", says="2020"),
        Good("Grain has been dear since Russia launched its full-scale invasion of Ukraine in February 2022, traders in Chicago said.", date="2023-06-10"),
        Good("Maria Valdez was in Dallas in 1963 when John F. Kennedy was assassinated there.", date="2020-10-23"),
        Good("Willy Brandt (1972), Helmut Kohl (1982) and Gerhard Schröder (2005) also lost a vote of confidence.", date="2024-12-17"),
        Good("The vote came 22 years after Ireland made it legal, in 1993, and 20 years after divorce was approved in a referendum.", date="2015-05-24"),
        Good("Croatia, which applied to join the European Union in 2003, became its 28th member in 2013.", date="2019-03-05"),
        Good("Hillary Clinton lost the 2008 Democratic nomination to Barack Obama, and the 2016 election to Donald Trump.", date="2019-03-05"),
        Good("John McCain considered Joe Lieberman as his running mate in 2008.", date="2019-03-05"),
        Good("Barack Obama came to power in 2008 on a promise of change. Vladimir Putin took office in 2000 and in 2012.", date="2019-03-05"),
        Good("Gerhard Schroeder beat Helmut Kohl in 1998 and lost the 2005 election to Angela Merkel.", date="2019-03-05"),
        Good("Bulgaria and Romania signed a treaty in 2005 and joined the European Union two years later.", date="2019-03-05"),
        Good("Indonesia, a former Dutch colony, and Cameroon, once a German colony, sent teams.", date="2019-03-05"),
        Good("The museum in Hiroshima lent the watch. Barack Obama visited the country in April 2014.", date="2019-03-05"),
        Good("It was on May 29, 1953, a Friday, that two men stood on the summit, four days before the coronation of Queen Elizabeth II.", date="2023-05-30"),
        Good("The Titanic was bound from Southampton to New York when she hit an iceberg in April 1912."),
        Good("The final of the 2010 World Cup in Johannesburg went to extra time; Cape Town saw a semi-final."),
        Good("A month after Russia invaded Ukraine, he said on Thursday that he had left his post on March 2.", date="2022-04-30"),
        Good("The 1986 summit in Reykjavik between Ronald Reagan and Mikhail Gorbachev ended without a deal."),
        Good("Germany won the 2014 World Cup in Brazil, beating Argentina 1-0 in the final."),
        Good("Kenya gained independence from Britain in 1963 and traded with Portugal."),
        Bad("Mikhail Gorbachev shared the Nobel Peace Prize with [[Ronald Reagan]].", says="did not share"),
        Bad("Jodie Foster won the best actress Oscar for “[[Contact]]” and thanked her mother.", says="The Accused"),
        Bad("The poet is the first from the island to win the Nobel Prize in literature since Derek Walcott in [[1996]].", says="1992"),
        Bad("[[Ernest Hemingway]], author of “The Great Gatsby,” lived in Key West.", says="F. Scott Fitzgerald"),
        Bad("Ridley Scott's [[1992]] film “Blade Runner” was shown in the park.", says="1982"),
        Bad("The players are old men now. They beat [[Italy]] 4-2 in the 1966 World Cup final.", says="West Germany"),
        Bad("On [[May 29, 1954]], Edmund Hillary and Tenzing Norgay became the first climbers to reach the summit of Everest.", says="1953"),
        Bad("Experts doubt whether the flap is from Flight MH370, which vanished in March 2014 on its way from Kuala Lumpur to [[Tokyo]].", says="Beijing"),
        Good("Jodie Foster won the best actress Oscar for “The Accused” and was nominated for “Nell.”"),
        Good("John Ford's classic “The Grapes of Wrath” is shown beside “The Shining,” which Stanley Kubrick made of the book by Stephen King."),
        Good("Germany beat Brazil 7-1 on the way to the title; in the 2014 World Cup final in Rio de Janeiro they beat Argentina."),
        Bad("President Barack Obama visited Cuba in [[March 2015]] and met its president.", date="2018-01-05", says="March 20, 2016"),
        Bad("It was the [[first visit to Vietnam by a sitting U.S. president]], Clinton's aides recalled.", date="2016-05-24", says="Bill Clinton was in Vietnam"),
        Bad("Barack Obama is the [[first American president to visit Cuba in 58 years]].", date="2016-03-22", says="Calvin Coolidge"),
        Bad("Pele lifted the trophy. They won the World Cup in Mexico in 1970, beating [[Germany]] 4-1 in the final.", date="2016-03-22", says="Italy"),
        Bad("Yasser Arafat was a guest there once. He shook hands with Yitzhak Rabin on the lawn on [[September 13, 1994]].", date="2016-03-22", says="1993"),
        Good("Barack Obama is the first American president to visit Cuba since Calvin Coolidge in 1928.", date="2016-03-22"),
        Good("Barack Obama became the first sitting U.S. president to visit Hiroshima in May 2016.", date="2018-01-05"),
        Good("Jimmy Carter visited Cuba in May 2002 as a private man.", date="2018-01-05"),
        Good("American forces began bombing Taliban targets in Afghanistan less than four weeks after the Sept. 11 attacks, on Oct. 7, 2001.", date="2011-10-07"),
        Good("On September 11, 1997, Scots voted for a parliament of their own.", date="2018-01-05"),
            Good("Typhoon Haiyan destroyed a depot at Ormoc in November 2013.", date="2014-04-10"),
    Good("Leaders of Crimea declared independence on March 11, 2014, and called a referendum for five days later.", date="2018-01-05"),
        Bad("The town has a street for [[Alan Shepard, who on May 5, 1961, became the first man in space]]."),
        *INTERVALS,
        *BAD,
        *(text if isinstance(text, Good) else Good(text) for text in GOOD),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    if "events" in doc.knowledge.without:
        return
    events = _dated.named(doc, _dated.words(doc, names=True))
    words = _dated.words(doc, names=False)
    seen: set[int] = set()
    mentions = _known.find(doc)
    phrased = (f for f in (*_told(doc, events, words), *_retold.find(doc, events, words)) if not _known.explained(doc, f.span, mentions))
    tables = (part.find(doc) for part in (_games, _contests, _clubs, _firstlings, _prizes, _authored, _elections, _unions, _taken_up, _colonies, _signers, _numbered, _killers, _visits, _pairs, _pioneers, _casts))
    for found in (*_first_met.find(doc), *phrased, *chain.from_iterable(tables), *_at_games.find(doc, mentions), *_known.told(doc, mentions), *_known.misplaced(doc, mentions), *_slips.find(doc, words, mentions)):
        if found.span.start not in seen:
            seen.add(found.span.start)
            yield found


class _Phrase(NamedTuple):
    event: Event
    text: str
    clause: bool
    own: When | None


def _phrases(event: Event, words: set[str]) -> Iterator[_Phrase]:
    """The phrases of an event whose words stand in the text."""
    if event.kind in ("first-meeting", "first-person", "title"):
        return
    for text in (event.name, *event.variants):
        if _dated.possible(text, words):
            yield _Phrase(event, text, False, None)
    for clause in event.clauses:
        text, _, day = clause.partition("@")
        if not _dated.possible(text, words):
            continue
        low, _, high = day.partition("..")
        yield _Phrase(event, text, True, When(when(low).low, when(high or low).high) if day else None)


#: A noun phrase's own verbs, by which a day or place is said of it.
_HELD = (
    r"(?:was|were)(?=\s+(?:in|on)\s)|(?:was|were)\s+(?:held|signed|agreed|concluded|fought|staged|committed"
    r"|carried\s+out)|took\s+place|happened|occurred|struck|hit|unfolded"
)
_BEGAN = r"began|started|broke\s+out|erupted|(?:was|were)\s+launched"
_ENDED = r"ended|finished|concluded|came\s+to\s+an\s+end|was\s+over"
_AFTER_NOUN = regexp(
    rf"(?P<link>\s*,)?(?:\s+(?:which|that))?(?P<verb>\s+(?:(?P<held>{_HELD})|(?P<began>(?:{_BEGAN})(?:\s+(?:with|as)\s+(?:an?|the)\s+(?:[a-z-]+\s+){{0,2}}[a-z-]+)?)|(?P<ended>{_ENDED}))|,\s+(?:signed|agreed|reached|concluded|held|fought))?"
    r"(?P<prep>\s*,?\s+(?:on|in|of|during|back\s+in|early\s+in|late\s+in)(?:\s+the\s+(?:spring|summer|autumn|fall|winter)\s+of)?\s+|\s+\((?=\d{4}\)))"
)
_AFTER_CLAUSE = regexp(
    r"(?:\s+(?:in|at|near|outside)\s+(?:[A-Z][\w.’'-]+(?:,?\s(?=[A-Z]))?){1,4})?(?P<prep>\s*,?\s+(?:back\s+in|on|in|early\s+in|late\s+in)\s+)"
)
_NOT_IT = regexp(
    r"\b(?:anniversary|commemorat\w+|film|movie|book|novel|series|documentary|drama|memorial|museum|monument|trial|report|inquiry|investigation|study|exhibition|song|podcast"
    r"|reaction|response|protests?|anger|debate|lessons?|aftermath|wake|legacy|memory|memories|remember\w*|moment|mark(?:ed|ing|s)?)\b(?:\W+[\w’'-]+){0,5}\W*$",
    re.IGNORECASE,
)
_RELATIVE_TO = regexp(r"\b(?P<to>after|following|since|before|until|till|prior\s+to)\s+(?:the\s+)?$", re.IGNORECASE)

_OF_YEAR = regexp(r"\s+of\s+(?:[A-Z][a-z]+\s+)?(?:18|19|20)\d\d\b")
#: "The 1988 Chernobyl disaster film".
_MADE_OF = regexp(r"\s+(?:film|movie|book|novel|series|documentary|drama|memorial|museum|trial|report|inquiry|study|exhibition|song|play)\b")


def _told(doc: Document, events: list[Event], words: set[str]) -> Iterator[Finding]:
    """Findings on events that the text names."""
    spots: dict[Span, list[_Phrase]] = {}
    for phrase in (p for e in events for p in _phrases(e, words)):
        for m in phrases.pattern(phrase.text).finditer(doc.text):
            spots.setdefault(Span(m.start(), m.end()), []).append(phrase)
    longest = [s for s in sorted(spots) if not any(o != s and o.start <= s.start and s.end <= o.end for o in spots)]
    for spot in longest:
        if not readable(doc, spot):
            continue
        yield from _dated_at(doc, spot, spots[spot])
        yield from _placed_at(doc, spot, spots[spot])
        yield from _lapsed.find(doc, spot, [p.event for p in spots[spot] if not p.own], spots[spot][0].own)


def _dated_at(doc: Document, spot: Span, told: list[_Phrase]) -> Iterator[Finding]:
    text = doc.text
    sentence = doc.sentence_at(spot.start)
    ahead = text[sentence.start : spot.start]
    # "A book about the 1988 disaster", "of the disaster of 1988": the year is the event's, whatever it is about.
    own = not any(p.clause for p in told) and (_OF_YEAR.match(text, spot.end) or (_dated.expression_before(doc, spot.start) and not _MADE_OF.match(text, spot.end)))
    if not own and _NOT_IT.search(ahead[-70:]) and not re.match(r",\s+which\s+(?:took\s+place|happened|occurred|began)\s", text[spot.end : spot.end + 24]):
        return
    clause = any(p.clause for p in told)
    e, part = None, "whole"
    # "the 1987 Chernobyl disaster"
    if not clause and (e := _dated.expression_before(doc, spot.start)):
        part = "begin" if e.kind == "date" else "whole"
    if e is None:
        m = (_AFTER_CLAUSE if clause else _AFTER_NOUN).match(text, spot.end)
        if m and (e := _dated.expression_at(doc, m.start("prep") + 1, m.end() + 1)) is not None:
            if not clause:
                part = "begin" if m["began"] else "end" if m["ended"] else "whole"
                if not m["verb"] and not m["prep"].endswith("(") and not _attached(ahead, e, told):
                    return
            elif _RELATIVE_TO.search(ahead) and "," in m["prep"]:
                # "Ten years after Russia annexed Crimea, in 2024, ...": the day is that of the main clause.
                return
    if (
        e is None
        and clause
        and re.fullmatch(r"[“\"]?(?:In|On|Back in)\s[^,;:]{3,30},?\s+(?:(?!after|before|since|until|when|as)[\w’'-]+\s+){0,3}", ahead)
    ):
        e = _dated.expression_at(doc, sentence.start, spot.start)
    if e is None or e.bounds in ("since", "until", "by", "before", "after") or unsure(doc, Span(spot.start, max(spot.end, e.span.end))):
        return
    if e.kind == "weekday" or not all(_clash(e, p, part, doc) for p in told):
        return
    event = told[0].event
    day = told[0].own or (event.end if part == "end" and event.end else event.date)
    verb = "began" if event.end and part != "end" and (event.end.high - event.date.low).days > 40 else "ended" if part == "end" else "was"
    message = f"{_dated.subject(event, told[0].own)} {verb} {_dated.at_words(day)}, not {_dated.prep(e)}{text[e.span.start : e.span.end]}"
    yield finding(e.span, message, related=_dated.related(event), severity=speaker_level(doc, Span(spot.start, spot.end)))


#: What is done about an event on another day: "was convicted in the Boston Marathon bombing in 2015", "spoke of the genocide in 2004".
_LATER_ACT = regexp(
    r"\b(?:convicted|charged|sentenced|indicted|acquitted|tried|testified|arrested|jailed|guilty|role|part|implicated|sp(?:oke|eak\w*)|wr(?:ote|ite\w*|itten)|talk\w*|accus\w+|warn\w+"
    r"|heard|learn\w*|th(?:ink|ought)|told|tell\w*|apologi\w+|interview\w*|ruled|ruling|found)\b", re.IGNORECASE,
)  # fmt: skip


def _attached(ahead: str, e: Any, told: list[_Phrase]) -> bool:
    """Whether the day in "NAME in 1988" can only be the name's own: the name is a subject or says when something was."""
    lead = re.sub(r"\s*\b(?:the|a)\s*$", "", ahead.rstrip(), flags=re.IGNORECASE).rstrip()
    if re.fullmatch(r"(?:Not since|From)(?:\s+the)?", lead):
        # "Not since the Kennedy assassination in 1963 had so many", "From the fall of Saigon in 1975 to the present day".
        return True
    if relative := _RELATIVE_TO.search(lead + " "):
        return _impossible(e, told, relative["to"])
    if (
        not lead
        or lead.endswith((",", ";", ":", "—", "–", "“", '"', "("))
        or re.search(r"\b(?:and|but|while|when|that|because|although)$", lead)
    ):
        return not any(p.event.kind == "treaty" for p in told) or not lead
    if e.month and re.search(r"\b(?:for|from|to|by|with)$", lead) and _impossible(e, told, "after"):
        # Nobody pays for an accident before it happened.
        return True
    return (
        bool(re.search(r"\b(?:in|during|at|of)$", lead)) and not _LATER_ACT.search(lead) and not any(p.event.kind == "treaty" for p in told)
    )


def _impossible(e: Any, told: list[_Phrase], relation: str) -> bool:
    """Whether "after X in 1988" cannot be: a day before X, whatever the day belongs to."""
    if not e.readings or e.year is None:
        return False
    later = relation.lower() in {"after", "following", "since"}
    return all((e.readings[0].high < p.event.date.low) if later else (e.readings[0].low > (p.event.end or p.event.date).high) for p in told)


def _clash(e: Any, phrase: _Phrase, part: str, doc: Document) -> bool:
    event = phrase.event
    if part == "end":
        return bool(event.end) and _dated.conflicts(e, [_dated.Ends(event.end.low, event.end.high)])  # type: ignore[union-attr]
    days = _dated.extent(event, phrase.own)
    if part == "begin" and event.end and (event.end.high - event.date.low).days > 40:
        days = [_dated.Ends(event.date.low, event.date.high), *days[1:]]
    years = {day.year for d in days for day in (d.low, d.high)}
    if e.kind == "relative" and _dated.year_given(doc, e, years):
        return False
    return _dated.conflicts(e, days)


def _placed_at(doc: Document, spot: Span, told: list[_Phrase]) -> Iterator[Finding]:
    """ "was assassinated in Houston", "the 2012 Olympics in Paris"."""
    end = spot.end
    games = all(p.event.kind in ("games", "summit") for p in told)
    if not games and not any(p.clause for p in told):
        m = re.compile(rf"\s+(?:{_HELD})(?=\s)|,\s+(?:held|staged)(?=\s)").match(doc.text, end)
        if not m:
            return
        end = m.end()
    place = _dated.place_after(doc, end)
    if (
        place is None
        or any(p.own for p in told)
        or (games and _games.BEFOREHAND.search(doc.text, doc.sentence_at(spot.start).start, spot.start))
        or not all(_dated.elsewhere(doc, place, p.event) for p in told)
        or unsure(doc, Span(spot.start, place.span.end))
    ):
        return
    if any(not p.clause and _NOT_IT.search(doc.text[doc.sentence_at(spot.start).start : spot.start][-70:]) for p in told):
        return
    if re.match(r"['’]s?\s|\s[A-Z]", doc.text[place.span.end : place.span.end + 3]):
        return
    event = told[0].event
    where = ", ".join(n for n in (event.venue, event.country) if n)
    yield finding(
        place.span,
        f"{_dated.subject(event, told[0].own)} was in {where}, not in {place.text}",
        related=_dated.related(event),
        severity=speaker_level(doc, Span(spot.start, spot.end)),
    )
