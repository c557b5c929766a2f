"""Which nouns of what news counts are of one class."""

from __future__ import annotations

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


def noun_class(noun: str | None) -> str:
    """The class of a counted noun: "people" for people in general."""
    if noun in PEOPLE:
        return "people"
    return _CLASS.get(noun or "", noun or "")
