"""Closed word lists of the names layer: ranks and offices, particles, suffixes, nouns that make a place or an organisation."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Courtesy titles and ranks that stand before a name and are no part of it (lower case, no full stop).
HONORIFICS = _words(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness sheikh shaikh imam ayatollah rabbi reverend rev pastor archdeacon
    bishop archbishop cardinal pope king queen prince princess emperor empress sultan emir duke duchess mullah mufti grand crown sen
    rep gov gen lt col maj capt sgt cpl pvt adm cmdr supt det insp hon fr msgr monsignor sr-mr madame monsieur herr frau señor señora
    don dona dalai saint father nurse cllr pc
    """
)
#: The last word of an office or a job, as it stands right before a name.
#: Relatives, in the singular.
KIN = _words(
    """father mother parent son daughter child brother sister sibling twin husband wife spouse widow widower uncle aunt cousin nephew niece
    grandfather grandmother grandson granddaughter grandchild stepfather stepmother stepson stepdaughter fiance fiancee fiancé fiancée"""
)
KIN |= {f"{far}{near}" for far in ("great-", "great-great-") for near in KIN if near.startswith("grand")}
KIN |= {f"half-{x}" for x in ("brother", "sister", "sibling")}
KIN |= {f"{x}-in-law" for x in ("mother", "father", "son", "daughter", "brother", "sister")}
OFFICES = _words(
    """
    president premier chancellor minister secretary senator representative congressman congresswoman governor mayor ambassador envoy
    judge justice magistrate prosecutor attorney solicitor speaker chairman chairwoman chairperson chair director commissioner
    councillor councilor councilman councilwoman councilmember alderman mp mep msp td lawmaker legislator leader spokesman spokeswoman
    spokesperson coach manager captain general lieutenant colonel major sergeant corporal private admiral commander commodore
    brigadier marshal officer constable detective inspector superintendent chief sheriff deputy trooper administrator treasurer
    comptroller auditor ombudsman lawyer barrister professor doctor economist analyst author actor actress singer rapper musician
    comedian director-general filmmaker producer composer conductor painter artist writer poet novelist journalist reporter editor
    publisher columnist broadcaster presenter anchor host activist campaigner historian scientist researcher physicist chemist
    biologist epidemiologist meteorologist engineer astronaut cosmonaut pilot striker goalkeeper midfielder defender winger
    quarterback pitcher batsman bowler wicketkeeper golfer boxer wrestler cyclist sprinter swimmer champion candidate nominee founder
    co-founder cofounder owner boss principal superintendent headteacher dean provost rector regent viceroy dictator monarch
    businessman businesswoman billionaire entrepreneur investor banker trader farmer fisherman teacher student nurse paramedic
    firefighter whistleblower defector academic interviewee advocate counsel clerk registrar coroner pathologist psychologist
    psychiatrist surgeon physician pediatrician veteran ceo cfo coo cto vp chairman-elect president-elect prime-minister pm fm
    consul consul-general chaplain vicar executive secretary-general commander-in-chief attorney-general governor-general taoiseach tánaiste
    referee umpire incumbent defendant plaintiff juror skipper counsellor counselor
    """
)
#: Words that qualify an office: "Deputy Foreign Minister", "Vice President", "Acting Attorney General".
QUALIFIERS = _words(
    """
    vice deputy prime foreign home interior defense defence finance health justice education labour labor trade energy transport
    agriculture environment culture sports housing security state acting interim former assistant associate executive senior junior
    first second national federal regional local chief general head managing opposition majority minority house senate parliamentary
    shadow permanent special lead under staff master police fire army navy air force military royal supreme high district county city
    town village co-leader party union chancellor-designate emeritus principal incoming outgoing then-president then-prime late ex
    democratic republican conservative labour liberal tory green independent socialist communist district circuit appeals court tech
    team club squadron battalion crown solicitor police lieutenant press campaign company world olympic
    """
)
SUFFIXES = _words("jr sr ii iii iv esq phd md qc kc mbe obe cbe mp")
#: Lower-case words inside a person's name.
PARTICLES = _words(
    """
    de da do dos das del della delle degli di du des la le van von der den dem ter ten vande vander zu zur af av bin bint ibn ben abu
    al el ul ud ur y e arap ole við
    """
)
#: Particles that by themselves, between two capitalised words, still leave a personal name.
PERSON_PARTICLES = _words("arap ole við de da do dos das del della di du van von der den ter bin bint ibn ben al el ul la le zu y")
#: Words that join the words of an organisation, place or title.
JOINERS = _words("of and for the on de del la du des & und et")

ORGANISATION = _words(
    """
    party ministry department university college school institute institution committee commission council parliament congress senate
    house assembly corporation corp inc ltd llc plc company co group holdings bank fund foundation trust association federation union
    league club society agency authority bureau office service services court tribunal police army navy force forces guard airline
    airlines airways railways hospital clinic church cathedral mosque temple museum gallery library theatre theater orchestra
    newspaper times post herald tribune gazette guardian telegraph journal magazine press news network radio television tv channel
    center centre laboratory laboratories lab observatory board team united fc afc movement front alliance coalition bloc organization
    organisation systems industries technologies technology motors electric software studios records pictures entertainment media
    communications energy petroleum oil gas steel mining insurance partners capital ventures securities exchange treasury
    administration government cabinet nations brotherhood brigade battalion division regiment squadron corps militia academy programme
    program initiative project campaign conference summit forum festival cup championship championships olympics paralympics games
    open tournament prix award awards prize act bill law treaty agreement accord convention protocol war day week month year
    revolution uprising hotel restaurant café cafe airport station stadium arena mall plaza tower building bridge palace castle prison
    jail institut general mills magistrates constabulary directorate secretariat consortium collective network fellowship chamber
    convent order lodge legion veterans workers teachers
    """
)
PLACE = _words(
    """
    city county state province district region territory republic kingdom island islands isle river lake sea ocean bay gulf strait
    straits channel canal mountain mountains mount hill hills valley desert forest park beach coast peninsula cape point port harbor
    harbour fort street avenue road boulevard lane square drive highway route village town township borough parish creek falls springs
    heights gardens grove north south east west northern southern eastern western central upper lower greater new canyon glacier
    volcano reef basin delta plateau plains prairie ridge rapids crossing junction airport
    """
)
#: Words before which a single capitalised word is likely to be a place.
PLACE_PREPOSITIONS = _words("in at near from to across throughout outside inside around within toward towards into through over of")
#: Verbs of reporting right after (or, "said", before) a name.
SAYS = _words(
    """
    said says say told tells added adds wrote writes tweeted posted announced argued warned explained insisted stated claimed denied
    replied responded recalled noted acknowledged admitted declared promised pledged vowed urged called criticised criticized praised
    testified thanked commended resigned died arrived met visited won lost was is has had will would could did does became served
    scored played joined told asked believes believed thinks thought wants wanted signed hopes hoped spoke expressed
    """
)
#: Capitalised by the calendar, never names by themselves.
CALENDAR = _words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
    november december mondays tuesdays wednesdays thursdays fridays saturdays sundays
    christmas easter ramadan passover hanukkah diwali thanksgiving halloween i am pm gmt utc est edt et pst pdt cet
    bst ist ad bc bce ce
    """
)
#: The same cut short, with a full stop behind them.
CALENDAR_SHORT = _words("jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun")
#: Words that open a sentence and are no part of a name, whatever a name list says of them.
OPENERS = _words(
    """
    a an the this that these those it its it's he she they we i you his her their our my your one two three four five six seven eight
    nine ten in on at by for from to of off out up with without within under over between among after before during since until till
    as against about above across along around behind below beside besides beyond down inside into like near onto outside past per
    than through throughout toward towards upon via versus despite except following including regarding given according and but or nor
    so yet if because although though while whereas when whenever where wherever whether unless once who whom whose which what why how
    there here then now today yesterday tomorrow tonight not no none nothing nobody never neither either both each every all any some
    many most more much few several other another others such same only just also even still already again soon later earlier recently
    currently meanwhile however moreover furthermore therefore thus hence otherwise instead perhaps maybe yes well please thank thanks
    let let's don't do does did is are was were be been being am has have had can could will would shall should may might must last
    next first second third final former new old recent late early local several officials police authorities residents witnesses
    experts critics people others everyone someone anyone everything something anything speaking asked born based founded added
    additionally finally initially eventually overall ultimately indeed certainly clearly unfortunately fortunately apparently
    reportedly allegedly sources reports under amid despite i'm i've i'd i'll it'll we're we've you're they're that's there's he's
    she's what's who's isn't aren't wasn't doesn't didn't can't couldn't won't prior due rather further together separately elsewhere
    originally previously approximately nearly almost roughly
    """
)
_SHORT_FORMS = """
    joseph joe joey; william bill will billy willie liam; robert bob rob bobby robbie bert; richard rick dick rich ricky;
    james jim jimmy jamie; john jack johnny jon; thomas tom tommy; charles charlie chuck; edward ed eddie ted ned;
    michael mike mick mickey; anthony tony; andrew andy drew; daniel dan danny; david dave davey; christopher chris kit;
    matthew matt; nicholas nick nicky; alexander alex sandy sasha; elizabeth liz beth betty lizzie eliza; margaret maggie meg peggy;
    katherine kate kathy katie; catherine cathy kate cate; kathleen kathy; jennifer jen jenny; susan sue susie; deborah deb debbie;
    barbara barb; patricia pat patty trish; patrick pat paddy; rebecca becky; samuel sam sammy; samantha sam; benjamin ben benny;
    timothy tim; stephen steve; steven steve; gregory greg; jeffrey jeff; geoffrey geoff; kenneth ken kenny; ronald ron ronnie;
    donald don donny; lawrence larry; leonard len lenny leo; theodore ted teddy theo; frederick fred freddie; francis frank;
    franklin frank; raymond ray; vincent vince; walter walt; philip phil; phillip phil; peter pete; eugene gene; gerald gerry jerry;
    jerome jerry; albert al bert; alfred al fred alf; arthur art; victoria vicky tori; jacqueline jackie; pamela pam; cynthia cindy;
    abigail abby; amanda mandy; judith judy; dorothy dot; volodymyr volodya; vladimir volodya; mikhail misha; zachary zach zack;
    joshua josh; jonathan jon; nathaniel nate nathan; bernard bernie; dennis denny; douglas doug; harold harry hal; henry harry hank;
    leroy roy; louis lou; martin marty; mitchell mitch; russell russ; stanley stan; terence terry; ulysses sam; tamara tammy;
    valerie val; veronica ronnie; virginia ginny; yvonne eve; christine chris chrissy; christina chris tina; alexandra alex sandra
"""
#: The short and the long form of common given names, for "Joe Biden" beside "Joseph Biden".
NICKNAMES: dict[str, frozenset[str]] = {}
for _row in _SHORT_FORMS.split(";"):
    for _name in _row.split():
        NICKNAMES[_name] = NICKNAMES.get(_name, frozenset()) | frozenset(_row.split())
