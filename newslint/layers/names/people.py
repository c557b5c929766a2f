"""Nouns for people, by list and by ending."""

from __future__ import annotations

from newslint.layers.names.lexicon import KIN as RELATIVES
from newslint.regexp import regexp

#: Nouns for people who are somebody else than the person named before.
KIN = RELATIVES | frozenset(
    """children parents boy girl baby infant toddler twins boyfriend girlfriend partner friend friends neighbor neighbour colleague roommate
    classmate companion client opponent challenger counterpart predecessor successor teammate""".split()
)
#: Nouns for people that may stand for the person just named ("the 54-year-old striker").
HUMAN = KIN | frozenset(
    """man woman men women teenager teen person passenger driver pedestrian cyclist motorcyclist victim suspect defendant
    pilgrim patient resident student pupil worker employee officer soldier tourist native star veteran pensioner retiree youth
    lawmaker politician nurse businessman businesswoman gunman attacker assailant shooter hiker climber swimmer surfer
    fisherman guard clerk chef cook model mechanic plumber electrician carpenter priest monk nun imam rabbi pastor
    athlete player striker midfielder defender forward winger goalkeeper keeper centre-back left-back right-back
    full-back half-back fly-half prop hooker lock flanker pitcher catcher shortstop quarterback receiver linebacker
    cornerback batsman bowler all-rounder wicketkeeper playmaker international freshman sophomore junior senior recruit
    rookie captain coach manager president governor mayor senator minister lawyer judge king queen prince princess
    billionaire millionaire tycoon entrepreneur mother-of-two father-of-two mother-of-three father-of-three immigrant
    migrant refugee asylum-seeker inmate prisoner convict fugitive farmer rancher miner sailor pilot astronaut rapper
    singer-songwriter champion heir father-to-be mother-to-be wheelchair-user bride groom grandad gran supporter fan
    spectator bystander onlooker runner jogger burglar vicar beggar scholar laureate intruder victims killer bishop
    archbishop cardinal pope rival co-pilot deputy aide ally boss chief cousin foe guest hero host idol jockey lad mate
    medic midwife mentor muse orphan pal peer poet saint scout spouse sheriff soloist spy squire thief tutor twin usher
    vet witness prodigy partisan novice adult citizen captive hostage apprentice cadet intern teammate classmate expert
    surgeon headmistress octogenarian plaintiff castaway
    cop critic delegate diplomat envoy genius guide individual magistrate patriarch matriarch monarch pontiff psychic
    soprano tenor baritone virtuoso maestro sleuth shepherd ballerina widow widower stepson felon accomplice executive prefect
    revolutionary guerrilla duke earl baron actuary architect aristocrat acrobat cleric diva maid nanny undergraduate graduate cosmonaut
    farmhand cowboy socialite newlywed schoolboy judoka caddie umpire lumberjack magnate mogul pundit""".split()
)
_HUMAN_ENDING = regexp(r"(?:man|woman|ist|ian|er|or|eur|ee|ant|smith|wright)$")
_WOMEN = frozenset(
    "actress waitress hostess princess duchess empress heiress goddess stewardess countess mistress seamstress governess murderess".split()
)
#: Common words with such an ending that are no people, found by going through a million words of news.
_NO_PERSON = frozenset(
    """human german loudspeaker another whether either neither rather however moreover together altogether whoever whatever whenever
    wherever whichever whatsoever ever never forever nevertheless under over undercover underwater after thereafter
    hereafter other former latter further later earlier sooner better bigger larger greater smaller lower higher longer
    shorter older younger elder closer easier harder stronger weaker broader wider deeper fewer lesser faster slower
    cheaper dearer richer poorer happier safer quieter darker lighter heavier fairer warmer cooler colder hotter
    healthier tougher tighter looser softer smarter brighter cleaner clearer finer newer inner outer upper utter proper
    bitter eager sheer somber sober clever slender tender meager quicker stricter thinner thicker steadier likelier
    costlier greener wealthier nearer superior inferior interior exterior prior major minor consider deliver deter infer
    refer confer defer prefer suffer offer differ transfer gather bother foster discover recover uncover cover enter
    reenter encounter remember empower endanger linger wander wonder ponder surrender render hinder alter cater bolster
    muster falter flatter shatter scatter trigger answer filter register monitor tamper favor labor harbor endeavor
    ignore abhor meant assist resist insist persist consist exist enlist desist twist mist list wrist blacklist
    shortlist checklist fist agree disagree foresee oversee decree degree guarantee committee coffee toffee fee knee
    melee spree three free tree pedigree filigree rupee power tower river weather summer winter water letter paper order
    number chapter theater theatre monster disaster manner matter computer newspaper skyscraper quarter center corner
    counter border barrier carrier career frontier transformer container trailer gutter floor door corridor sector error
    factor tractor motor reactor terror horror mirror humor rumor tumor vapor vigor rigor sensor indicator generator
    behavior misbehavior demeanor behaviour rancor parlor flavor fervor valor honor color decor metaphor meteor anchor
    elevator escalator accelerator calculator refrigerator incubator simulator vector semiconductor predictor propeller
    revolver screwdriver sledgehammer plant restaurant instrument grant tee giant distant instant constant important
    unimportant significant relevant reluctant pleasant unpleasant vacant dominant brilliant elegant abundant rampant
    vibrant reliant defiant vigilant arrogant tolerant intolerant resistant stagnant pregnant redundant extravagant
    blatant flagrant malignant hesitant buoyant jubilant adamant remnant covenant warrant chant elephant penchant
    fragrant exorbitant ignorant variant upright outright transplant implant bestseller cancer ulcer fever danger anger
    hunger helicopter hamper ladder shoulder finger liver murder manslaughter laughter slaughter copper silver rubber
    leather feather poster shelter timber timer freezer tanker freighter cruiser
    destroyer steamer trawler schooner collier bomber fighter bunker boiler semester
    trimester newsletter filibuster blockbuster dinner supper pepper butter powder ginger cucumber flower clover chamber
    amber spider tiger rooster hamster oyster otter panther beaver takeover turnover handover spillover stopover
    hangover ouster merger charter banner barometer kilometer centimeter meter liter litre diameter perimeter parameter
    thermometer soccer cluster layer prayer shower cyber hyper fodder fertilizer slumber lumber thunder polymer
    biomarker denominator remainder reminder folder locker roller router scooter server shutter slipper sweater voucher
    waiver wrapper blender browser buffer bumper laser lager lever loader printer scanner sticker toner charger trouser
    dossier glacier atelier utopian totalitarian authoritarian humanitarian sectarian agrarian avian draconian reptilian
    december november september october""".split()
)

#: Titles that one sex bears.
MALE = frozenset("mr sir lord congressman councilman businessman king prince duke baron assemblyman policeman monsieur don".split())
FEMALE = frozenset(
    """mrs ms miss dame lady congresswoman councilwoman businesswoman queen princess duchess baroness assemblywoman policewoman
    actress""".split()
)
_HE = MALE | frozenset(
    """man boy father son brother husband uncle nephew grandfather grandson stepfather stepson widower boyfriend fiancé groom grandad
    gentleman lad priest monk pope imam rabbi bishop cardinal earl viscount emperor sultan waiter dad father-to-be
    father-of-two father-of-three father-of-four""".split()
)
_SHE = FEMALE | frozenset(
    """woman girl mother daughter sister wife aunt niece grandmother granddaughter stepmother stepdaughter widow girlfriend fiancée bride
    gran lady nun mum mom mother-to-be mother-of-two mother-of-three mother-of-four ballerina soprano heroine""".split()
) | _WOMEN  # fmt: skip

#: With "the" these bring in whoever holds the place, not somebody who was spoken of.
ROLES = frozenset(
    """president premier chancellor minister secretary senator governor mayor ambassador judge justice magistrate prosecutor
    attorney solicitor barrister lawyer speaker chairman chairwoman chair director commissioner councillor spokesman spokeswoman
    coach manager sheriff inspector superintendent constable detective officer sergeant referee umpire principal headteacher
    headmaster dean coroner pathologist counsel clerk vicar king queen pope bishop archbishop landlord caretaker owner deputy
    boss chief executive prince princess""".split()
)
#: Who leads a body, a place, a team or a crew: one at a time, and one after the other.
HEADS = frozenset(
    """president premier chancellor minister secretary governor mayor ambassador commissioner superintendent
    director chairman chairwoman chair head chief boss executive leader editor principal teacher headteacher
    headmaster rector dean manager coach trainer captain skipper commander conductor""".split()
)
#: Whoever is one of these stands beside somebody told of before.
BESIDE = frozenset(
    """passenger driver victim attacker gunman neighbour neighbor rival friend colleague witness bystander pedestrian cyclist
    motorcyclist suspect""".split()
)
#: Several people whom "the 54-year-old" may be one of.
ANYBODY = frozenset(
    """man woman person boy girl teenager child suspect victim brother sister passenger driver couple youth twin defendant""".split()
)


def sex_of_title(title: str | None) -> str:
    """ "f" or "m" for a title that one sex bears ("Mr", "Lady"), or nothing."""
    words = (title or "").lower().replace(".", "").split()
    return "m" if any(w in MALE for w in words) else "f" if any(w in FEMALE for w in words) else ""


def sex_of_noun(noun: str) -> str:
    """ "f" or "m" for a noun for people of one sex ("sister", "policeman"), or nothing."""
    low = noun.lower()
    if low in _SHE or low.endswith("woman"):
        return "f"
    return "m" if low in _HE or (low.endswith("man") and low not in ("human", "chairman", "spokesman")) else ""


def human(noun: str) -> bool:
    """Whether a noun is for a person, by list or by ending."""
    low = noun.lower()
    return low in HUMAN or low in _WOMEN or (len(low) > 4 and low not in _NO_PERSON and bool(_HUMAN_ENDING.search(low)))
