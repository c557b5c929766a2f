"""Nouns for people, by list and by ending."""

from __future__ import annotations

from newslint.layers.names.lexicon import KIN as RELATIVES
from newslint.regexp import regexp

#: Nouns for people who are somebody else than the person named before.
KIN = RELATIVES | frozenset(
    """children parents boy girl baby infant toddler twins boyfriend girlfriend partner friend friends neighbor neighbour colleague roommate
    classmate companion client""".split()
)
#: Nouns for people that may stand for the person just named ("the 54-year-old striker").
HUMAN = KIN | frozenset(
    """man woman men women teenager teen person passenger driver pedestrian cyclist motorcyclist victim suspect defendant patient resident
    student pupil worker employee officer soldier tourist native star veteran pensioner retiree youth lawmaker politician nurse
    businessman businesswoman gunman attacker assailant shooter hiker climber swimmer surfer fisherman guard clerk chef cook model
    mechanic plumber electrician carpenter priest monk nun imam rabbi pastor athlete player striker midfielder defender forward winger
    goalkeeper keeper centre-back left-back right-back full-back half-back fly-half prop hooker lock flanker pitcher catcher shortstop
    quarterback receiver guard linebacker cornerback batsman bowler all-rounder wicketkeeper playmaker international freshman sophomore
    junior senior recruit rookie captain coach manager president governor mayor senator minister lawyer judge king queen prince princess
    billionaire millionaire tycoon entrepreneur mother-of-two father-of-two mother-of-three father-of-three immigrant migrant refugee
    asylum-seeker inmate prisoner convict fugitive farmer rancher miner sailor pilot astronaut rapper singer-songwriter champion heir
    father-to-be mother-to-be wheelchair-user bride groom grandad gran supporter fan spectator bystander onlooker runner jogger nurse
    burglar vicar beggar scholar laureate intruder victims killer""".split()
)
_HUMAN_ENDING = regexp(r"(?:man|woman|ist|ian|er|or|ess|eur|ee|ant)$")
_NO_PERSON = frozenset(
    """power tower river weather summer winter water letter paper order number member chapter theater theatre monster disaster computer
    newspaper skyscraper quarter center under over after other however either rather together ever never whether floor door tractor motor
    reactor corridor sector error plant restaurant instrument grant tee committee coffee guarantee corner border timber timer
    cancer danger helicopter hamper ladder summer shoulder finger liver murder order bladder manner matter offer poster shelter
    trailer container bunker boiler freezer tanker freighter cruiser bomber fighter""".split()
)


def human(noun: str) -> bool:
    """Whether a noun is for a person, by list or by ending."""
    low = noun.lower()
    return low in HUMAN or (len(low) > 4 and low not in _NO_PERSON and bool(_HUMAN_ENDING.search(low)))
