"""What can happen to people and things that news counts, in all its words, and which nouns count the same."""

from __future__ import annotations

from typing import NamedTuple


class Act(NamedTuple):
    """What happens to those counted: words that stand before the number ("killing 12"), after the noun ("12 were killed"), and nouns that say it ("12 deaths")."""

    name: str
    before: str
    after: str
    nouns: frozenset[str] = frozenset()
    #: Things counted; None for people.
    things: frozenset[str] | None = None


_HOMES = frozenset(
    "home house building dwelling property structure shop business car vehicle apartment school flat tent boat "
    "tank aircraft drone missile acre hectare".split()
)
_JOBS = frozenset("job worker employee position post staff person employees role".split())
ACTS = (
    Act(
        "killed",
        r"kill(?:ed|ing|s)?|murder(?:ed|ing)|massacred|slain|slaying|shot dead|gunned down|executed|claim(?:ed|ing|s) "
        r"the lives of|claim(?:ed|ing|s)|lives of"
        r"|(?:deaths?|killings?|murders?) of|(?:death )?toll (?:of|at|to|is|was|stood at|stands at|put at|reached|has "
        r"reached|reaches|hit|now stands at)"
        r"|(?:number|count|tally) of (?:the )?(?:confirmed )?(?:dead|deaths|people killed|fatalities) (?:at|to|is|was|stood at|stands at)",
        r"killed|dead|died|die|dies|dying|perished|perish|slain|murdered|massacred|shot dead|shot and killed|stabbed to "
        r"death|lost their lives|lost his life|lost her life|losing their lives",
        frozenset({"death", "fatality", "dead"}),
    ),
    Act(
        "injured",
        r"injur(?:ed|ing|es|e)|wound(?:ed|ing|s)|hurt(?:ing|s)?|(?:injuries|wounds) to|injuring",
        r"injured|wounded|hurt|sustained injuries|suffered injuries|suffered wounds|maimed",
        frozenset({"injury", "wounded", "injured"}),
    ),
    Act(
        "hospitalised",
        r"hospitali[sz](?:ed|ing)",
        r"hospitali[sz]ed|in hospital|(?:taken|rushed|sent|admitted|airlifted) to (?:a |the )?(?:local |nearby )?hospitals?",
    ),
    Act(
        "arrested",
        r"arrest(?:ed|ing|s)?|detain(?:ed|ing|s)?|(?:arrests?|detentions?) of|round(?:ed|ing) up|tak(?:en|ing) into "
        r"custody|took into custody",
        r"arrested|detained|in custody|in detention|taken into custody|under arrest|rounded up",
        frozenset({"arrest", "detention"}),
    ),
    Act("charged", r"charg(?:ed|ing|es)|indict(?:ed|ing|s)", r"charged|indicted|face charges|facing charges"),
    Act("convicted", r"convict(?:ed|ing|s)|conviction of|found guilty", r"convicted|found guilty"),
    Act("jailed", r"jail(?:ed|ing|s)|sentenc(?:ed|ing|es)|imprison(?:ed|ing|s)", r"jailed|sentenced|imprisoned"),
    Act("expelled", r"expel(?:led|ling|s)?|expulsion of", r"expelled|kicked out"),
    Act("trapped", r"trap(?:ped|ping|s)|strand(?:ed|ing|s)", r"trapped|stranded|stuck"),
    Act("missing", r"missing", r"missing|unaccounted for"),
    Act(
        "rescued",
        r"rescu(?:ed|ing|es|e)|sav(?:ed|ing|es)|pull(?:ed|ing)|rescue of",
        r"rescued|saved|pulled (?:alive |out )?from|pulled to safety|brought to safety|plucked from",
    ),
    Act("evacuated", r"evacuat(?:ed|ing|es|e)|evacuation of", r"evacuated|moved to safety"),
    Act("displaced", r"displac(?:ed|ing|es|e)|displacement of", r"displaced|(?:made |left |rendered )?homeless"),
    Act(
        "abducted",
        r"kidnapp?(?:ed|ing|s)|abduct(?:ed|ing|s)|(?:kidnapping|abduction) of|took hostage|taking hostage",
        r"kidnapp?ed|abducted|taken hostage|taken captive|snatched",
    ),
    Act("freed", r"fre(?:ed|eing|es)|releas(?:ed|ing|es)|release of", r"freed|released|set free"),
    Act("deported", r"deport(?:ed|ing|s)?|deportation of", r"deported"),
    Act(
        "infected",
        r"infect(?:ed|ing|s)|sicken(?:ed|ing|s)|poison(?:ed|ing|s)",
        r"infected|sickened|poisoned|fell ill|fallen ill|tested positive|ill",
    ),
    Act("aboard", r"carrying|carried|carries|with", r"aboard|on board|on-board"),
    Act(
        "destroyed",
        r"destroy(?:ed|ing|s)|gutt(?:ed|ing)|raz(?:ed|ing)|flatten(?:ed|ing)|levell?(?:ed|ing)|burn(?:ed|ing|t)(?: " r"down)?",
        r"destroyed|gutted|razed|flattened|levell?ed|burned down|burnt down|reduced to rubble",
        things=_HOMES,
    ),
    Act("buried", r"bur(?:ied|ies|ying)|engulf(?:ed|ing|s)|swept away|sweeping away", r"buried|engulfed|swept away", things=_HOMES),
    Act(
        "flooded", r"flood(?:ed|ing|s)|inundat(?:ed|ing|es)|submerg(?:ed|ing|es)", r"flooded|inundated|submerged|under water", things=_HOMES
    ),
    Act("damaged", r"damag(?:ed|ing|es)", r"damaged", things=_HOMES),
    Act(
        "laid off",
        r"cut|cutting|cuts|axe[ds]?|axing|shed|shedding|eliminat(?:ed|ing|e)|lay(?:ing)? off|laid off|dismiss(?:ed|ing)?"
        r"|loss of|made redundant|slash(?:ed|ing)?|sack(?:ed|ing)?",
        r"laid off|made redundant|dismissed|sacked|axed|cut|to go|will go|lost|at risk|lose their jobs|lost their jobs",
        things=_JOBS,
    ),
    Act("employed", r"employ(?:s|ed|ing)?|workforce of|staff of", r"employed|on (?:its|the) payroll", things=_JOBS),
)
#: Nouns that stand for people in general; None is a number alone.
PEOPLE = frozenset(
    {
        None,
        "person",
        "victim",
        "casualty",
        "individual",
        "soul",
        "life",
        "human",
        "other",
        "death",
        "fatality",
        "dead",
        "injury",
        "arrest",
        "detention",
        "wounded",
        "injured",
        "suspect",
    }
)
_SYNONYMS = (
    "soldier troop serviceman service",
    "officer policeman police_officer cop",
    "worker employee staff labourer laborer",
    "student pupil",
    "militant fighter insurgent rebel terrorist",
    "migrant refugee",
    "protester demonstrator protestor",
    "child kid youngster minor",
    "tourist holidaymaker vacationer",
    "prisoner inmate detainee",
    "hostage captive",
    "home house dwelling",
    "firefighter fireman",
    "passenger traveller traveler",
    "job position post role",
    "resident villager local",
    "gunman attacker assailant shooter",
    "woman female",
    "man male",
)
_CLASS = {w.replace("_", " "): row.split()[0] for row in _SYNONYMS for w in row.split()}
#: Adjectives that single out no group.
IDLE = frozenset(
    "innocent local confirmed other different unidentified unnamed more separate total alleged suspected poor "
    "whole additional further all".split()
)
#: "Nine missing climbers": the act as an adjective.
AS_ADJECTIVE = {
    "missing": "missing",
    "trapped": "trapped",
    "stranded": "trapped",
    "injured": "injured",
    "wounded": "injured",
    "dead": "killed",
    "arrested": "arrested",
    "detained": "arrested",
    "abducted": "abducted",
    "kidnapped": "abducted",
    "rescued": "rescued",
    "evacuated": "evacuated",
    "displaced": "displaced",
    "freed": "freed",
    "infected": "infected",
    "homeless": "displaced",
    "convicted": "convicted",
}
#: Acts that name where people are taken from, which singles out nobody.
OUT_OF = frozenset({"rescued", "evacuated", "displaced", "abducted", "freed", "deported", "laid off"})
#: Counted like people, never among them.
ANIMALS = frozenset(
    "animal dog horse cow sheep bird fish whale cat pig chicken cattle bee dolphin seal turtle bull calf goat "
    "elephant camel lion tiger bear hen duck".split()
)


def noun_class(noun: str | None) -> str:
    """The class of a counted noun: "people" for people in general."""
    if noun in PEOPLE:
        return "people"
    return _CLASS.get(noun or "", noun or "")
