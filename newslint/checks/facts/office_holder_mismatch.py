"""An office and a person that do not go together on the day of publication.

## Why it matters
"French President Francois Hollande said on Tuesday" in 2024 is seven years late. The knowledge files record terms of office with their first
and last day; a person whose term is over, and whose successor is known, cannot act in the office.

## When to ignore
A second term that began after the files were last read. "Former", "then" and acts in the past are left alone, and an end that is not
recorded proves nothing.
"""

from __future__ import annotations

import datetime as dt
import re

from newslint.checks.facts import _current, _dated, _formers, _holdings, _paired, _successions, _tenures, _terms, _then, _titles
from newslint.checks.facts._patterns import speaker_level, the
from newslint.checks.facts._titles import Claim
from newslint.knowledge import Office, Person
from newslint.knowledge.rows import fold, one_edit
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Finding, Findings, Good, NoOptions, Place, Related, finding, rule

GOOD = (
    "French President Emmanuel Macron said on Tuesday that he would stay.",
    "Former French President Francois Hollande said on Tuesday that he would run.",
    "Francois Hollande, a former president, said on Tuesday that he would run.",
    "Then-President Barack Obama visited Hiroshima in 2016.",
    "She had worked there for years. President Barack Obama visited Hiroshima, and so did she.",
    "She was nominated to the court by President Barack Obama.",
    "Under President Barack Obama, the agency grew.",
    "U.S. President Joe Biden said on Monday that talks would go on.",
    "British Prime Minister Rishi Sunak will address Parliament.",
    "Boris Johnson said on Monday that he would write a book.",
    "Russian President Vladimir Putin arrived on Tuesday.",
    "In 2016, President Barack Obama said on Tuesday nights he read letters.",
    "Ukrainian President Volodymyr Zelensky spoke on Tuesday.",
    "Prime Minister Donald Tusk said on Monday that Poland would build a wall.",
    "The aides of British Prime Minister Boris Johnson in 2021 said on Monday they knew nothing.",
    "President-elect Joe Biden said on Monday that he was ready.",
    "Gordon Brown, president of the machinists' union, said members would vote on Tuesday.",
    "Angela Merkel, the chancellor of Germany from 2005 to 2021, has written a memoir.",
    "In the film, Prime Minister Margaret Thatcher tells the Cabinet to stand firm.",
    "Harvard President Barack Smith said on Monday that he would resign.",
    "President Ronald Reagan was shot outside that hotel.",
    "Barack Obama, then the president of the United States, wept.",
    "Heiko Maas’s successor as foreign minister, Annalena Baerbock, spoke on Tuesday.",
    "State Finance Minister Ajit Singh said on Friday that wages would rise.",
    "He told of the 1972 visit to China made by US president Richard Nixon, who met Chairman Mao.",
    Good("Shortly before leaving office, US President Barack Obama allowed the council to pass it.", date="2017-02-17"),
    Good("The pub where UK Prime Minister David Cameron and Chinese President Xi Jinping drank beer together has been sold.", date="2017-01-05"),
    Good("Pope John Paul II was declared a saint on Sunday, nine years after his death.", date="2014-04-27"),
    Good("The Finnish president in 2017 was Sauli Niinisto.", date="2019-05-03"),
    Good("The attack began in February 2010.\n\nIt stood for the approach of both US President Barack Obama and General Stanley McChrystal.", date="2017-02-23"),
    Good("The attack began in February 2010.\n\nBritish Prime Minister Gordon Brown praised the troops.", date="2017-02-23"),
    Good("Officials had pressed Prime Minister David Cameron to wait.", date="2017-02-23"),
    Good("Clinton used Camp David to seek a deal between Israeli Prime Minister Ehud Barak and Yasir Arafat at the end of his term.", date="2017-02-07"),
    Good("Bill Clinton sought a deal between Israeli Prime Minister Ehud Barak and the Palestinians.", date="2017-02-07"),
    "The deal that Prime Minister Boris Johnson signed in 2020 is up for review on Monday.",
    "A law passed under Prime Minister John Major lapsed in 1998.",
    "In 1998 a portrait of Prime Minister Harold Wilson was hung there.",
    "In 2012 Pope Paul VI was declared venerable.",
    "Margaret Thatcher was succeeded by John Major.",
    Good("Silvio Berlusconi, who was prime minister of Italy from 2001 to 2006, wrote a song.", date="2015-06-09"),
    Good("Nicolas Sarkozy was held on Tuesday. The former French president denied it.", date="2014-07-01"),
    Good("Nicolas Sarkozy was held on Tuesday. The French president, Francois Hollande, kept silent.", date="2014-07-01"),
    Good("Tony Blair wants another vote, he said on Tuesday. The prime minister is against it.", date="2018-12-01"),
    Good("Russian leader Vladimir Putin flew to Sochi on Monday.", date="2011-06-05"),
    Good("Mexico’s new president, Enrique Pena Nieto, said on Tuesday that taxes would fall.", date="2012-07-10"),
)


@rule(
    "NL602",
    "office-holder-mismatch",
    severity="error",
    needs=("date",),
    examples=[
        Bad("[[French President Francois Hollande]] said on Tuesday that he would go to Kyiv.", says="until May 14, 2017"),
        Bad("[[President Barack Obama]] will meet congressional leaders."),
        Bad("[[British Prime Minister Boris Johnson]] told Parliament on Monday that he would stay."),
        Bad("[[German Chancellor Angela Merkel]] is expected to attend the summit."),
        Bad("[[Ukrainian President Petro Poroshenko]] signed the law on Friday."),
        Bad("[[Pakistani Prime Minister Imran Khan]] addressed the nation on Sunday."),
        Bad("[[Australian Prime Minister Scott Morrison]] flew to Tokyo on Monday."),
        Bad("[[Secretary-General Ban Ki-moon]] urged both sides on Monday to stop."),
        Bad("[[Boris Johnson, the British prime minister]], praised the firemen."),
        Bad("[[Emmanuel Macron, the French prime minister]], laid a wreath.", says="not an office of"),
        Bad("[[Germany’s president, Angela Merkel]], opened the bridge."),
        Bad("The bill will go to [[Secretary of State Mike Pompeo]] next week."),
        Bad("The order was signed by [[President Joe Biden]] on Tuesday.", date="2020-12-09", says="only from January 20, 2021"),
        Bad("[[Donald Tusk is the president of the European Council]]."),
        Bad("[[Pope Benedict XVI]] will lead an open-air Mass on Sunday.", date="2019-05-03"),
        Bad("[[Germany’s foreign minister, Heiko Maas]], summoned the ambassador on Tuesday.", says="December 8, 2021"),
        Bad("It was [[Gerhard Schröder, the German chancellor]], who brokered the deal.", date="2005-12-17"),
        Bad("[[Pakistan’s president, Gen. Pervez Musharraf]], received the envoy.", date="2009-01-10"),
        Bad("The European Central Bank kept its rate. [[Jean-Claude Trichet, the bank’s president]], saw calm.", date="2012-02-10"),
        Bad("The [[head of NATO, Jens Stoltenberg]], warned on Thursday of war.", date="2024-12-13"),
        Bad("CAPE TOWN - [[South African President Jacob Zuma]] told parliament on Thursday that a firm would be split.", date="2019-02-07"),
        Bad("[[South Korean President Moon Jae-in]] on Tuesday ordered truckers back to work, the first use of a law of 2004.", date="2022-11-29"),
        Bad("[[Texas Gov. Rick Perry]] signed a bill this week.", date="2015-06-13"),
        Bad("In 2008, [[German President Christian Wulff]] signed a similar law.", says="June 30, 2010"),
        Bad("The statement was signed by [[Silvio Berlusconi as prime minister of Italy]].", date="2019-05-18"),
        Bad("[[Kenyan President Daniel arap Moi]] is expected in Naples on Sunday.", date="2016-05-19"),
        Bad("[[U.S. Secretary of State Hillary Clinton]] signed the Iran nuclear deal in Vienna in 2015."),
        Bad("In 2008, then-[[Prime Minister Mariano Rajoy]] signed the accord.", date="2020-02-06"),
        Bad("[[The Finnish president in 2017 was Tarja Halonen]].", date="2020-05-24"),
        Bad("[[Prime Minister Rishi Sunak]]’s government said on Tuesday that it would wait.", date="2024-09-10"),
        Bad("The bridge was opened in 1981 by [[Prime Minister James Callaghan]].", says="until May 4, 1979"),
        Bad("The euro was launched in 1999, when [[Helmut Kohl was chancellor]].", says="Gerhard Schr"),
        Bad("[[Tony Blair took over from Margaret Thatcher]] in 1997.", says="John Major"),
        Bad("A spokesman for [[Prime Minister Boris Johnson]] had denied it."),
        Bad("[[Prime Minister Boris Johnson]]’s plan for the railways was criticised in the north.", date="2024-09-10"),
        Bad("The tax bill of [[President Jair Bolsonaro]] passed the lower house.", date="2024-05-07"),
        Bad("President Joe Biden thanked his [[Brazilian counterpart, Jair Bolsonaro]].", date="2023-05-07"),
        Bad("The agency closed its office. [[Christine Lagarde, who heads the International Monetary Fund]], gave no reason.", date="2022-03-07"),
        Bad("[[Italian PM Matteo Renzi]] in Cairo for talks on gas.", date="2020-02-11"),
        Bad("[[Canadian President Justin Trudeau]] opened a school.", date="2018-05-04", says="has no president"),
        Bad("[[Scott Morrison, the country’s prime minister]] since May 2022, thanked the nurses.", date="2023-06-05"),
        Bad("Nobody knows whether [[British Prime Minister Theresa May]] would sign.", date="2022-03-07"),
        Bad("[[Former German Chancellor Angela Merkel]] said on Tuesday that talks would go on.", date="2019-06-01", says="still chancellor"),
        Bad("[[President-elect Hillary Clinton]] named a treasury secretary on Monday.", date="2016-12-06", says="Trump"),
        Bad("[[England manager Roy Hodgson]] named his squad on Wednesday.", date="2018-06-01"),
        Bad("Microsoft reported profits on Thursday. [[Steve Ballmer, the company’s chief executive]], was pleased.", date="2018-06-01"),
        Bad("[[Gerald Ford took over from Lyndon Johnson]] as president.", says="Nixon"),
        Bad("Storms closed the airport. The prime ministers of Norway and Sweden, Erna Solberg and [[Fredrik Reinfeldt]], called off a trip on Friday.", date="2018-02-09"),
        Bad("Rain flooded Chicago on Tuesday. [[The city’s mayor, Rahm Emanuel]], closed the schools.", date="2022-04-05"),
        Bad("President Barack Obama phoned his [[Russian counterpart, Vladimir Putin]], on Monday.", date="2010-03-08"),
        Bad("[[Transportation Secretary Ray LaHood]] grounded the planes on Monday.", date="2015-02-09"),
        Bad("Teachers fought the school act, which [[President Bill Clinton]] signed into law in January 2002.", date="2010-05-04", says="George W. Bush"),
        Bad("[[David Cameron moved into Downing Street in May 2010 after replacing Tony Blair]].", date="2015-03-04", says="Gordon Brown"),
        Bad("Spain banned smoking in bars in January 2011, when [[Mariano Rajoy was prime minister]], and later fined a few.", date="2019-03-05", says="Zapatero"),
        Bad("Apple opened a shop in Milan on Thursday. [[Steve Jobs, the chief executive]], cut the ribbon.", date="2012-11-08", says="Tim Cook"),
        Bad("[[Mervyn King, the Bank of England governor]], opened the vault on Monday.", date="2019-09-10", says="Carney"),
        Bad("The [[Democratic Republic of the Congo’s prime minister, Adolphe Muzito]], called it cowardly.", date="2016-03-05"),
        Bad("[[Italy’s government, headed by Mario Monti]], approved a decree on Monday.", date="2015-06-09"),
        Bad("[[The World Health Organization, run by Margaret Chan]], sent doctors on Tuesday.", date="2019-06-05", says="Tedros"),
        Bad("[[Apple, whose chief executive is Steve Jobs]], sold more phones.", date="2015-06-09", says="Tim Cook"),
        Bad("[[Labour leader Ed Miliband]] opened a nursery in Leeds on Friday.", date="2018-06-09", says="Corbyn"),
        Bad("A cousin of [[Kenyan President Mwai Kibaki]] was hurt on the road.", date="2016-06-09", says="Uhuru Kenyatta"),
        Bad("Fares will rise, [[Home Secretary George Osborne]] said on Monday.", date="2014-06-09", says="Theresa May"),
        Bad("The cabinet named on Thursday by [[Argentine President Mauricio Macri]] has two women.", date="2021-06-09"),
        Bad("[[Silvio Berlusconi, who was president of Italy]] from 2001 to 2006, wrote a song.", date="2015-06-09", says="Ciampi"),
        Bad("[[Nicolas Sarkozy, who was elected president of France]] in May, cut his own pay.", date="2012-10-09", says="Hollande"),
        Bad("[[Jean Chretien apologized as prime minister of Canada]] on Wednesday to the pupils of the schools.", date="2008-06-11", says="Harper"),
        Bad("[[Sepp Blatter]] flew to Kazan on Friday. The FIFA president watched the match.", date="2018-06-09", says="Infantino"),
        Bad("[[As mayor of London, Sadiq Khan]] lit the torch in 2012.", date="2018-06-09", says="Boris Johnson"),
        Bad("[[Robin Cook was Britain’s foreign secretary]] when the Falklands War ended.", date="2001-06-09"),
        Bad("[[Theresa May entered No. 10 on Wednesday. She takes over from Gordon Brown]].", date="2016-07-14"),
        Bad("[[South Korean leader Park Geun-hye]] flew to Busan on Monday.", date="2017-06-05", says="Moon Jae-in"),
        Bad("[[Outgoing President George W. Bush]] left by helicopter on Friday.", date="2017-01-20", says="Obama"),
        Bad("[[Britain’s finance minister, Alistair Darling]], raised a tax on Tuesday.", date="2014-06-09", says="Osborne"),
        Bad("[[JPMorgan Chase chief executive Lloyd Blankfein]] sold shares on Monday.", date="2014-06-09", says="Dimon"),
        Bad("[[Mario Draghi, the IMF president]], said on Monday that rates were low.", date="2016-06-09", says="Lagarde"),
        Good("Scottish Labour leader Kezia Dugdale and Labour leader Jeremy Corbyn opened a nursery on Friday.", date="2016-06-09"),
        Good("Italy’s government, headed by Matteo Renzi, approved a decree on Monday.", date="2015-06-09"),
        Good("A cousin of President Ronald Reagan was hurt on the road.", date="2016-06-09"),
        Good("The company once run by Steve Jobs sold more phones.", date="2015-06-09"),
        Bad("[[Jacques Chirac, who was president of France]] from 1995 to 2010, wrote the foreword.", date="2019-03-05", says="from May 17, 1995, to May 16, 2007"),
        Bad("[[Gerhard Schröder stepped down as chancellor of Germany]] in 2002.", date="2019-03-05"),
        Bad("Photo: [[President Nicolas Sarkozy]] of France waves to the crowd in Oslo.", date="2014-06-17"),
        Bad("[[Jacques Chirac was succeeded as president of France by Francois Hollande]].", date="2014-06-17", says="Nicolas Sarkozy was president of France between"),
        Bad("French President [[Francois Hollande and his predecessor, Jacques Chirac]], do not speak.", date="2014-06-17"),
        Bad("The tunnel was dug in 2009, during [[Jacques Chirac’s time as president of France]].", date="2019-03-05"),
        Bad("The treaty, signed on March 12, 2009, by [[French President Jacques Chirac]], expires next year.", date="2019-03-05"),
        Bad("The vote pits the incumbent, [[President Susilo Bambang Yudhoyono]], against the former general Prabowo Subianto on Wednesday.", date="2019-04-15"),
        Bad("[[President Vladimir Putin]] signed the treaty in Prague on Thursday.", date="2010-04-09", says="Dmitry Medvedev"),
        Bad("Ford will cut 200 jobs, it said on Monday. The company’s [[chief executive, Alan Mulally]], called it a hard day.", date="2016-06-04"),
        Good("Ford will cut 200 jobs, it said on Monday. The company’s chief executive, Alan Mulally, called it a hard day.", date="2008-06-04"),
        Good("Jacques Chirac (president of France, 1995-2007) wrote the foreword.", date="2019-03-05"),
        Good("She was born during the 2009 visit of French President Nicolas Sarkozy.", date="2014-06-17"),
        Good("Mike Pence used the list while he was the governor of Indiana, his spokesman said on Thursday.", date="2017-03-03"),
        Good("Barack Obama, who was president from 2008 to 2016, wrote the foreword.", date="2019-03-05"),
        Good("Mark Carney, the Bank of England governor, opened the vault on Monday.", date="2019-09-10"),
        Good("Teachers fought the school act, which President George W. Bush signed into law in January 2002.", date="2010-05-04"),
        Good("The prime ministers of Norway and Denmark, Erna Solberg and Lars Lokke Rasmussen, called off a trip on Friday.", date="2018-02-09"),
        Good("President George W. Bush phoned his German counterpart, Angela Merkel, on Monday.", date="2007-03-05"),
        Good("Former German Chancellor Angela Merkel said on Tuesday that she would travel.", date="2022-06-01"),
        Good("Former President George Bush, 84, watched his son, President George W. Bush, on Tuesday.", date="2008-09-03"),
        Good("German Chancellor Angela Merkel and her Russian counterpart, Vladimir Putin, met in Sochi.", date="2010-05-07"),
        Good("Mark Rutte, a former Dutch prime minister, chaired the talks. As Prime Minister Rutte he had never missed one.", date="2024-10-17"),
        Good("Spain’s president, Pedro Sanchez, flew to Rabat.", date="2022-04-07"),
        Good("A judge struck down President Barack Obama’s health plan.", date="2018-12-15"),
        Good("Liz Truss beat Rishi Sunak to replace Prime Minister Boris Johnson.", date="2023-12-15"),
        *(text if isinstance(text, Good) else Good(text) for text in GOOD),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    published = doc.metadata.date
    if published is None or "offices" in doc.knowledge.without or _ARCHIVE.search(doc.text, 0, 400):
        return
    yield from _successions.find(doc)
    yield from _formers.find(doc, published)
    seen: set[tuple[str, str]] = set()
    #: What is told with a time of its own is not of today.
    past: set[tuple[int, str]] = set()
    for h in _holdings.find(doc, published):
        rows = _persons(doc, h.claim)
        if not rows or (rows[0].name, h.claim.title) in seen:
            continue
        at = _tenures.contradicted(doc, h, rows)
        found = _judged(doc, h.claim, rows, at) if at else None
        if not found and (term := _tenures.misdated(doc, h, rows)):
            place = Related(Place(*term.place), f"{term.title} of {term.of}: {term.person}, {_tenures.spell(term)}")
            found = finding(h.claim.span, f"{rows[0].name} was {term.title} of {the(term.of)} {_tenures.spell(term)}", related=[place], severity=speaker_level(doc, h.claim.span))
        if found:
            seen.add((rows[0].name, h.claim.title))
            yield found
        if h.told.days.high < published - _THEN:
            past.add((h.claim.mention.span.start, h.claim.title))
    claims = [*_titles.find(doc), *_paired.find(doc)]
    for claim in claims:
        rows = _persons(doc, claim)
        if rows and claim.title == "chancellor" and not claim.said and any(o.title == _EXCHEQUER for r in rows for o in r.offices):
            # "The Chancellor, George Osborne".
            claim = claim._replace(title=_EXCHEQUER, of=frozenset({"United Kingdom"}))
        elif claim.title == "leader" and claim.said:
            claim = claim._replace(title=_headed(doc, rows, claim.of, published) or claim.title)
        elif claim.title == "minister of finance" and claim.of == {"United Kingdom"}:
            claim = claim._replace(title=_EXCHEQUER)
        if not rows or (rows[0].name, claim.title) in seen or (claim.mention.span.start, claim.title) in past:
            continue
        if (then := _then.day(doc, claim, published)) is not None:
            if (_then.apart(doc, claim, rows, then, published) or _implied(rows, claim, then.low)) and (found := _judged(doc, claim, rows, then.low + (then.high - then.low) / 2)):
                yield found
            continue
        if claim.form == "then":
            continue
        found = _judged(doc, claim, rows, published)
        if found and _current.current(doc, claim, rows, published) and not (claim.form == "before" and _follower(doc, claim, rows, claims, published)):
            seen.add((rows[0].name, claim.title))
            yield found


def _follower(doc: Document, claim: Claim, rows: tuple[Person, ...], claims: list[Claim], day: dt.date) -> bool:
    """Whether the article gives the office to its holder of the day as well: what the other one did on no day of this week is of his time."""
    if _current.acts_now(doc, claim, doc.sentence_at(claim.start)):
        return False
    places = claim.of or {o.of for o in _terms.own(rows, claim.title)}
    holders = {h.person for of in places for h in _terms.holders(doc, claim.title, of, day)}
    families = {_terms.family(name) for name in holders}
    return any(
        (c.title == claim.title and (not c.of or c.of & places) and fold(c.mention.text).split()[-1] in families) for c in claims
    ) or any(" " in m.text and any(p.name in holders for p in doc.knowledge.people(m.text)) for m in doc.names.mentions)


_EXCHEQUER = "chancellor of the exchequer"
_ARCHIVE = regexp(r"\bfrom (?:the|our) archives?\b", re.IGNORECASE)


def _persons(doc: Document, claim: Claim) -> tuple[Person, ...]:
    """The known persons who may be meant: by full name, or by family name and the office."""
    name = doc.text[claim.mention.span.start : claim.mention.span.end]
    if claim.form == "before" and claim.span.end > claim.mention.span.end:
        name = doc.text[claim.mention.span.start : claim.span.end]
    ranked = {"pope": "Pope", "monarch": "King"}.get(claim.title)
    if ranked:
        forms = (name, f"Pope {name}") if ranked == "Pope" else (name, f"Queen {name}", f"King {name}")
        return next((rows for form in forms if (rows := tuple(p for p in doc.knowledge.people(form) if p.offices))), ())
    if " " in name:
        rows = doc.knowledge.people(name) or doc.knowledge.people(_INITIALS.sub("", name))
        return rows if all(_terms.family(r.name) == _terms.family(rows[0].name) for r in rows) else ()
    if claim.form == "before" and claim.bare and "United States" in {o.of for p in doc.knowledge.by_family(name) for o in _terms.own((p,), claim.title)} and _current.in_headline(doc, claim):
        # "President Bush signs": whoever of the name had the office of the country, for a headline of now.
        return tuple(p for p in doc.knowledge.by_family(name) if any(o.of == "United States" for o in _terms.own((p,), claim.title)))
    # A family name alone: one person only who ever held the office. Americans keep the rank for life.
    if claim.form != "before" or "United States" in claim.of:
        return ()
    held = [p for p in doc.knowledge.by_family(name) if any(not claim.of or o.of in claim.of for o in _terms.own((p,), claim.title))]
    return tuple(held) if len(held) == 1 and not any(o.of == "United States" for o in held[0].offices) else ()


_INITIALS = regexp(r"(?<=\w)(?:\s[A-Z]\.)+(?=\s)")


def _judged(doc: Document, claim: Claim, rows: tuple[Person, ...], day: dt.date) -> Finding | None:
    """The finding on a claim that the knowledge contradicts for `day`."""
    terms = _terms.own(rows, claim.title)
    if claim.title in ("chief executive", "mayor") and not claim.of:
        # "The company’s chief executive", "X, the mayor": of the one body of his that the paragraph has named.
        block = doc.block_at(claim.start).span
        before = doc.text[max((b.span.start for b in doc.blocks if b.span.end <= block.start), default=block.start) : claim.span.end]
        claim = claim._replace(of=frozenset(o.of for o in terms if o.of in before))
    if claim.of and claim.title in _HEADS and not any(o.of in claim.of for o in terms) and _busy(rows, day) and not any(p.kind != "city" for of in claim.of for p in doc.knowledge.places(of)):
        # "X, the IMF president": of a body whose head has another title.
        claim = claim._replace(title="chief")
        terms = _terms.own(rows, "chief")
    implied = frozenset() if claim.of or terms else _implied(rows, claim, day)
    places = claim.of or frozenset(o.of for o in terms) or implied
    if none := _no_such_office(doc, claim, rows, places, day):
        return none
    if not places or any(_terms.near(doc, rows, claim.title, of, day) for of in places):
        return None
    mine = [o for o in terms if o.of in places and o.start]
    if len(places) > 1 and len({o.of for o in mine}) == 1:
        # "Congolese": of the one Congo of which the person was it.
        places = frozenset(o.of for o in mine)
    if not mine and not implied and not ((claim.said or _busy(rows, day, claim.of)) and any(o.title not in ("representative", "senator") or (claim.form == "then" and "United States" in claim.of) for r in rows for o in r.offices)):
        # A namesake, or a person of whom no office of the kind is known.
        return None
    if claim.title in ("chief", "chief executive", "executive director", "mayor") and not claim.of:
        # "Opposition chief X", "CEO Elon Musk": of which body is not said, and one may head several.
        return None
    if not mine and not (claim.title in ("chief", "chief executive") and _busy(rows, day)) and (len(places) > 1 or claim.title in ("chief", "chair", "leader", "chief executive", "executive director", "governor", "mayor")):
        return None
    past = [o for o in mine if o.end and o.end.exact and o.end.high < day]
    holder = None
    for of in sorted(places):
        holders = _terms.holders(doc, claim.title, of, day)
        if not holders and past:
            # Nobody is known for the day itself, but somebody else followed.
            holders = _terms.successors(doc, claim.title, max(past, key=_last_day))
        # Terms known by months or years may meet.
        holders = [h for h in holders if _exact(h) or all(_apart(o, day) for o in mine)]
        if not holders or any(_alike(h.person, rows) for h in holders):
            return None
        holder = holders[0]
    assert holder
    return _finding(doc, claim, rows[0], mine, holder, day)


#: Titles of heads of bodies.
_HEADS = frozenset({"president", "chair", "secretary-general", "director-general", "managing director", "executive director"})
#: Countries whose head of government is called president too.
_BOTH = frozenset({"Spain", "Bosnia and Herzegovina", "Switzerland", "San Marino", "Andorra", "China", "Myanmar", "Iran", "Yemen", "Libya", "Afghanistan", "Palestine", "Cuba"})
_OTHER_HEADS = {"president": ("prime minister", "chancellor"), "prime minister": ("president", "chancellor"), "chancellor": ("prime minister", "president")}


def _no_such_office(doc: Document, claim: Claim, rows: tuple[Person, ...], places: frozenset[str], day: dt.date) -> Finding | None:
    """ "Canadian President Justin Trudeau": who has the one highest office of a country is given another that it has not."""
    others = _OTHER_HEADS.get(claim.title, ())
    if not others or not claim.said or len(places) != 1 or places & _BOTH or doc.knowledge.offices(of := next(iter(places))) == ():
        return None
    terms = doc.knowledge.offices(of)
    if any(_terms.same_title(claim.title, o.title) or o.title.startswith(claim.title) for o in terms):
        return None
    held = [o for other in others if sum(o.title == other for o in terms) >= 4 for o in _terms.holders(doc, other, of, day) if _alike(o.person, rows)]
    if not held:
        return None
    return finding(
        claim.span,
        f"{the(of)} has no {claim.title}: {rows[0].name} is its {held[0].title}",
        related=[Related(Place(*held[0].place), f"{held[0].title} of {of}: {held[0].person}, from {held[0].start}")],
    )


def _headed(doc: Document, rows: tuple[Person, ...], of: frozenset[str], day: dt.date) -> str:
    """The office by which a person was the leader of a country; "" for one who headed none, or a party too, or has an office there on the day."""
    land = any(p.kind == "country" for name in of for p in doc.knowledge.places(name))
    held = [o for r in rows for o in r.offices if o.of in of and o.title in _titles.NATIONAL_HEADS and o.start]
    if not land or not held or _busy(rows, day, of) or any(o.title == "leader" for r in rows for o in r.offices):
        return ""
    return max(held, key=lambda o: o.start.low if o.start else dt.date.min).title


def _busy(rows: tuple[Person, ...], day: dt.date, of: frozenset[str] | None = None) -> bool:
    """Whether a person is known in some office on a day; of some bodies, where they are given."""
    return any((of is None or o.of in of) and o.start and o.start.low <= day and (day <= o.end.high if o.end else o.as_of >= day.isoformat()) for r in rows for o in r.offices)


def _implied(rows: tuple[Person, ...], claim: Claim, day: dt.date) -> frozenset[str]:
    """The country of a minister for whom none is said, and who never was one: where he was head of government then. "Then-Foreign Minister X"."""
    if "minister " not in claim.title or claim.title == "prime minister" or claim.said:
        return frozenset()
    offices = [o for r in rows for o in r.offices]
    heads = {o.of for o in offices if o.title in ("chancellor", "prime minister", "president")}
    head = any(o.of in heads and o.start and o.start.low <= day and o.end and day <= o.end.high for o in offices)
    return frozenset(heads) if head and len(heads) == 1 else frozenset()


def _exact(term: Office) -> bool:
    return bool(term.start and term.start.exact and (term.end is None or term.end.exact))


def _apart(term: Office, day: dt.date) -> bool:
    """Whether a term is a year or more from a day."""
    assert term.start
    return term.start.low > day + _YEAR or (term.end is not None and term.end.high < day - _YEAR)


_YEAR = dt.timedelta(days=365)
#: From when on a time is not of these days.
_THEN = dt.timedelta(days=60)


def _last_day(term: Office) -> dt.date:
    return term.end.high if term.end else dt.date.max


def _alike(name: str, rows: tuple[Person, ...]) -> bool:
    """Whether a name may be another form of one of the persons': it has the same family name, and a name of the same initial."""
    words = fold(name).split()
    forms = {form for row in rows for form in (row.name, *row.variants)}
    initials = {w[0] for w in words}
    return any(
        fold(form)[0] in initials and any(w == last or (len(w) > 5 and one_edit(w, last)) for w in words)
        for form in forms
        for last in [_terms.family(form)]
    )


def _finding(doc: Document, claim: Claim, row: Person, mine: list[Office], holder: Office, day: dt.date) -> Finding:
    past = [o for o in mine if o.start and o.start.low <= day]
    title = holder.title
    if past:
        last = max(past, key=lambda o: o.start.low if o.start else day)
        until = f"until {_dated.say(last.end)}" if last.end else "before"
        message = f"{row.name} was {last.title} of {the(last.of)} {until}; {holder.person} followed" if last.end else (
            f"{row.name} was {last.title} of {the(last.of)} before {holder.person}"
        )
    elif mine:
        first = min(mine, key=lambda o: o.start.low if o.start else day)
        assert first.start
        message = f"{row.name} was {first.title} of {the(first.of)} only from {_dated.say(first.start)}; {holder.person} was it before"
    else:
        message = f"{title} of {the(holder.of)} is not an office of {row.name}: {holder.person} held it"
    return finding(
        claim.span,
        message,
        related=[Related(Place(*holder.place), f"{title} of {holder.of}: {holder.person}, from {holder.start}")],
        severity="warning" if doc.in_quotation(claim.span) else speaker_level(doc, claim.span) if claim.form == "is" else None,
    )
