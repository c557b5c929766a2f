"""Word lists of the rule on doubled words."""

from __future__ import annotations


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


BE = _set("is was are were")
#: Words that are hardly ever doubled on purpose; some have conditions in the rule.
FUNCTION = _set(
    """the a an and or but nor of to in on at by for from with into onto upon about between among against during without within under over
    through after before than as if because while when where which who whom whose whether although though until since
    is was are were be been being am has have will would could should must
    i he she it we they you me him us them my his her its our your their this these those that there not
    up off out down around along back away such each every both either neither only also just even how why what"""
)
#: Pronouns that a speaker stutters; in a quotation they are left to the speaker.
STUTTERED = _set("i he she it we they you")
#: Verbs (and "way") that take a particle, so that a preposition of the same form may follow: "sworn in in January".
_PHRASAL = _set(
    """
    sworn entered moved move moves moving came come comes coming went go goes going gone check checked checks checking log
    logged logs logging sign signed signs signing turn turned turns turning hand handed settle settled opt opted opts opting
    cave caved step stepped weigh weighed kick kicked set sets setting give gave given brought bring brings call called broke
    broken dig tune tuned build built factor factored phase phased phasing usher ushered drop dropped join joined fill filled
    move stay stayed stays staying let plug plugged pull pulled pulls put puts putting take took taken takes taking carry
    carried carries carrying keep kept keeps look looked looks looking get got gets getting walk walked walks pass head headed
    pick picked end ended ends ending drive drove driven fly flew flown tie tied lock locked hang hung cut run ran runs running
    play played plays playing serve served sell sold break breaks back backed close closed closes stand stood stands sit sat
    cash fit fits bed voted vote swear swears wade waded zero hem hemmed snow snowed zoom zoomed barge barged rush rushed cast
    tack clock clocked show showed add added pitch pitched chip chipped shut slow slowed speed sped heat heated stock stocked
    start started line lined show shows give gives stop stopped hit spread shot blown blow blew burn burned bear bears found
    feed fed draw drawn switched switch switches bet
    """
)
PARTICLES = {
    "in": _PHRASAL, "on": _PHRASAL, "up": _PHRASAL, "off": _PHRASAL, "out": _PHRASAL, "over": _PHRASAL, "by": _set("live lived stand stood abide abided come came go goes went gone pass passed stop stopped drop dropped get got gets "
"stand stands"),
    "through": _PHRASAL, "down": _PHRASAL, "around": _PHRASAL, "along": _PHRASAL, "about": _set("think thought thinking talk talked talking know knew care cared hear heard bring brought come came"),
    "under": _PHRASAL, "back": _PHRASAL, "away": _PHRASAL,
}  # fmt: skip
#: Verbs that leave a preposition behind in a relative clause: "the people he works for for a living".
STRANDED = {
    "in": _set("""
        live lived lives living work worked works working involved interested invested engaged participate participated
        participating believe believes believed specialise specialised passed born raised die died held sit sat stay stayed play
        played
    """),
    "on": _set("""
        rely relies relied depend depends depended insist insists insisted agree agreed focus focused work worked works working
        act acted based decide decided comment commented count counts
    """),
    "for": _set("""
        work works worked working pay paid pays ask asked stand stands stood look looked looking vote voted play plays played
        wait waited care cared hope hoped called account
    """),
    "with": _set("work works worked working deal deals dealt live lives lived talk talked go went come came meet met agree agreed "
"begin start do"),
    "from": _set("come comes came coming hear heard suffer suffered"),
    "at": _set("look looked arrive arrived work works worked aim aimed"),
    "of": _set("think thought dream dreamed hear heard dispose disposed speak spoke made accused"),
}  # fmt: skip
PARTICLES.update({word: PARTICLES.get(word, frozenset()) for word in STRANDED})
STRANDS_TO = _set(
    """
    applied apply applies spoke spoken speak speaks talked talk talks listened listen listens turned turn referred refer refers
    went go goes belongs belong responded respond subscribed subscribe related looked look used come came get got attached
    committed married led lead leads subjected adhere aspire aspired aspires stick stuck held access write wrote written travel
    travelled reply replied sent pointed object objected objects amounts amount close
    """
)
#: Words that show that "to" is a preposition, not the mark of an infinitive.
NOMINAL = _set("the a an his her its their our my your this that these those him them us me it you reporters police journalists")
#: Words after which "that that" is a slip: they open a clause of their own.
OPENERS = _set(
    "the a an his her their our my he she they we i it its there if these those both all most many some no neither either two three"
)
OBJECTS = _set("it him her them us me you this that these those himself herself themselves")
SUBJECTS = _set("i he she it we you they people one")
#: Before these a noun stands, and no verb may follow it at once as in "the people people trust".
DETERMINED = _set("a an his her its their our my this these those every each no any some")
RELATIVE = _set("who which")
#: Words that make a clause a subject: "what it is is", "the way it was was", "all he has is".
CLEFT = _set("what where how whatever whoever all thing things way why problem issue question point truth fact reason one who")
CLAUSE_START = _set("""
        that and but said says say because if whether although though while as so since or is was are were will would could
        should may might can must has had have do does did
    """)
DETERMINERS = _set("the a an my our their its your")
_ARTICLES = _set("the a an")
_POSSESSIVES = _set("my our their its your his")
RIVALS: dict[str, frozenset[str]] = {
    "the": _set("a an this") | _POSSESSIVES, "a": _set("the an these those this") | _POSSESSIVES, "an": _set("the a these those this") | _POSSESSIVES,
    "my": _ARTICLES, "our": _ARTICLES, "their": _ARTICLES, "its": _ARTICLES, "your": _ARTICLES,
    "is": _set("are was were"), "are": _set("is was were"), "was": _set("were is are"), "were": _set("was are is"),
    "has": _set("have"), "have": _set("has"), "will": _set("would could should"), "would": _set("will could should"),
    "could": _set("would should can"), "should": _set("would could"), "can": _set("could should"),
}  # fmt: skip
#: Borrowed phrases that begin with a foreign "a", and letters used as names.
AFTER_A = _set("cappella capella la priori posteriori fortiori list team level levels side grade road priori- deux")
PHRASE_OPENERS = _set(
    """
    the a an his her its their our my this these those of in on at to for from with by as into about after before between
    against during under over and but that because while when which who will would could should has have had is was are were
    been be not more than
    """
)
PHRASE_EXEMPT = _set("lot little bit more most and or by is was are were long far")
#: Doubled for emphasis, or in words of two like halves.
REDUPLICATED = _set(
    """
    very many much really long high deep good old great bad sorry please never ever well wait hear hush chop knock bang ding
    dong chug choo night tuts boom blah yada yeah super ultra double extra pretty quite right only just still same real true
    fine nice hard fast slow slowly small tiny little huge dear dark cold hot poor rich pooh putt pompom beep honk quack woof
    meow wild maybe sure okay farther further deeper higher later again half twice more less most round total hubba gaga mahi
    couscous cancan agar dumdum tomtom dodo neat early late loud back down there here now then long gone walla wagga bora pago
    chow bling ylang tsk beri gris jaw lava kava mana rara tut rah bonbon goody gulp wink nudge tick tock clap chomp tap thud
    swish zoom vroom burn drill baby girl dude yum yuck ouch
    """
)
#: Noun and verb alike, so that one may follow the other: "to record record profits", "police police the march".
HOMOGRAPHS = _set(
    """
    record present project produce contract object import export increase decrease conduct content contest protest permit rebel
    refuse reject subject progress transport police fish like need need use uses people cut lead leads read set shut split
    spread cost costs hit quit work works play plays plan plans show shows pay pays hand hands face faces train trains trade
    market markets measure measures name names hope hopes help will might must can question questions place places vote votes
    score watch match test tests start starts stop sign signs better best fire fires figure figures support control report
    reports offer offers deal deals group groups drive run runs walk talk talks point points open close live lives bank banks
    house houses land lands book books park parks rock rocks ship ships store stores
    """
)
#: Short words of content whose doubling is a slip; other short ones are too often sounds, letters and names.
SHORT = _set("new two six ten day men man war law oil tax get got let say see saw air sea way end age aid")
