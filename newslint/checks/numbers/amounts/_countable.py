"""Which nouns news counts, which have no plural of their own, and the plural of the others."""

from __future__ import annotations

#: No s in the plural, or none needed.
UNCHANGED = frozenset(
    "aircraft spacecraft hovercraft craft watercraft sheep fish deer moose bison salmon trout cod tuna squid shrimp cattle police personnel "
    "staff crew offspring series species headquarters youth dozen hundred thousand million billion trillion score "
    "gross"
    " percent pct yen yuan won baht rand real renminbi people folk clergy military infantry cavalry head brace "
    "pair stone foot elite public media data dice die plus odd something strong fold times even more less apiece "
    "each"
    " total worldwide overall together alone abreast nil love all draw win loss up down west east north south am "
    "pm gmt bst est today yesterday tomorrow dead alive missing wounded injured ill sick free safe old young new "
    "big high long wide deep tall away ahead short apart"
    " hertz euro rupee kilo mm cm km kg mph kph knots lb ft sq m g per minister iphone ipad android windows covid "
    "code zone star way day hour year minute week month second mile meter metre pound dollar inch acre point game "
    "quarter half third time degree"
    " elk grouse quail buffalo antelope swine carp pike perch bass haddock mackerel herring sole halibut plaice turbot krill caribou "
    "reindeer boar plankton livestock poultry vermin game wildfowl woodcock partridge pheasant duck "
    "ringgit rupiah lira taka kwacha dong kyat lek leu lev forint zloty koruna krona kroner krone birr naira cedi dirham dinar riyal rial shekel peso "
    "bitcoin ether horsepower bit byte kelvin carat octane gauge calibre caliber proof ply innings over under par inch yard furlong fathom "
    "hundredweight ton bushel gallon litre liter gram gramme kilogram hectare watt volt amp bar knot barrel cent penny pence won "
    "evidence help information advice furniture equipment luggage baggage work money cash food water air land power energy aid support "
    "trouble damage violence progress research homework housework traffic weather "
    "chief general else right left straight square round flat clear behind inside outside home abroad online live full empty "
    "only such next last final previous former late early double single triple main major minor senior junior local national federal "
    "back front top bottom side class grade level rate year-old adult male female white black red blue green "
    "gold silver bronze straight par birdie bogey wide fast slow deep apiece ahead adrift clear thick square abreast "
    "noon midnight style size speed pin card hand stroke lap down-and-out sudden prime interest plus minus "
    "bream tench roach rudd dace barbel hake skate whiting snapper walleye pollock grayling char bonito marlin kingfish crayfish "
    "goldfish catfish swordfish shellfish jellyfish starfish wildebeest impala springbok bushbuck "
    # Named by its size: "a 113,000 gain", "100,000 principal amount".
    "increase decrease gain rise fall drop decline loss jump surge shortfall surplus deficit lead majority margin swing average mean median limit target minimum maximum mark figure amount capacity circulation workforce growth area share stake corn".split()
)
#: What news counts; another noun has to stand in the plural elsewhere in the article.
COUNTABLE = frozenset(
    "person man woman child boy girl baby victim suspect soldier officer civilian worker employee student pupil "
    "teacher doctor nurse patient passenger driver pilot player fan supporter protester demonstrator activist "
    "journalist"
    " reporter lawyer judge juror witness detective firefighter paramedic official minister lawmaker senator "
    "member leader candidate voter resident villager neighbour neighbor tourist migrant refugee prisoner inmate "
    "hostage gunman defendant pilgrim juror delegate sister brother teenager"
    " attacker militant fighter rebel insurgent policeman guard sailor fisherman farmer miner engineer scientist "
    "researcher expert actor singer writer author artist director manager owner customer client user guest visitor"
    " house home building school hospital church mosque shop store factory plant car truck bus train plane ship "
    "boat vehicle bridge road street city town village country state province district region island river"
    " attack bomb rocket missile drone bullet gun rifle weapon shot explosion blast fire storm earthquake flood "
    "crash accident incident crime murder killing death injury arrest case charge count lawsuit law bill amendment"
    " company firm bank business project plan proposal report study survey book film movie song album painting statue photo "
    "picture video letter email message article story question answer reason problem issue idea option step stage"
    " team club match goal medal title trophy seat vote ballot bid offer deal contract loan job position dog cat "
    "horse cow tree animal bird egg bottle box bag table room bed door window phone computer".split()
)
#: Made of many, or not to be counted in its singular.
COLLECTIVE = frozenset(
    "team club company firm bank business church school village town city country state region crew staff group family army plant bill law "
    "killing building fire storm crime murder music film movie book song album story study report survey painting article letter plan project "
    "time day year road street house hotel train boat ship car attack crash deal loan job contract trial case flight room table person vote "
    "league province district island river hospital shop store factory plane bus truck offer bid match game accident incident cake bridge home "
    "blast explosion damage email video issue proposal death injury message medal trophy public mosque egg bottle bag box tree shot bed "
    "charge election amendment lawsuit answer question reason problem idea option step stage position".split()
)

#: Nouns that are verbs as well: "six run on gas", "those under 25 account for half".
VERBS_TOO = frozenset(
    "run split account rest vote work need call play plan stay return face claim report share cost total fall drop end start stand cross head host guard watch rank range aim form sail fly land train coach record "
    "race cycle walk drive ride dance camp travel offer show visit shop farm attack crash film book store charge murder bomb fire question answer score contract deal box bag table storm name battle fight hope "
    "attempt try move back smoke drink sleep meet".split()
)


def pluralised(word: str) -> str:
    """The plural of a singular."""
    irregular = {
        "person": "people",
        "man": "men",
        "woman": "women",
        "child": "children",
        "policeman": "policemen",
        "gunman": "gunmen",
        "life": "lives",
        "wife": "wives",
        "knife": "knives",
    }
    if word in irregular:
        return irregular[word]
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")
