"""What is counted: the head noun after a number, without a tagger.

The words after the number are read up to a word that cannot stand before a noun. The noun is the first plural (of a run of
plurals the last: "police officers"); after "one" and after a hyphen it is singular.
"""

from __future__ import annotations

from typing import NamedTuple

from newslint.layers.numbers.words import CARDINALS, SPACE
from newslint.regexp import regexp
from newslint.source import Span

_WORD = regexp(rf"[”\"’']?{SPACE}(?P<mark>[“\"‘'])?(?P<word>[a-z](?:\.[a-z]\.)?[a-zà-ÿ’'-]{{0,40}}+)")
_HYPHEN = regexp(r"[-‑](?P<word>[a-zà-ÿ]{1,40}+)(?:[-‑](?P<next>[a-z]{1,40}+))?")
#: A model before the noun: "45 A320neo jets", "12 F-16 fighters".
_MODEL = regexp(rf"{SPACE}(?P<word>[a-z]{{1,4}}-?\d{{1,4}}[a-z]{{0,4}})(?={SPACE}[a-z])")
#: Nothing counted goes on past these.
STOP = frozenset(
    "a an the this that these those his her its their our my your some any no each every both either neither of in "
    "on at by for to from with without within into onto over under above below between"
    " among amid against about after before during since until till through across along around near behind beyond "
    "despite per via versus vs as than like if when while where who whom whose which what"
    " because although though whether but nor so yet or is are was were be been being am has have had do does did "
    "will would shall should can could may might must not also just only even still"
    " already then now here there he she it they we i you him them us himself themselves more less fewer others "
    "other up down out off away back again too later earlier ago yesterday today tomorrow"
    " monday tuesday wednesday thursday friday saturday sunday january february march april june july august "
    "september october november december and plus minus times including such said says say"
    " remain remained became become got get went came took made gave found left died dies die fled arrived "
    "attended live lived work worked voted want wanted need needed believe believed think"
    " according following saying adding compared worth total overall altogether together combined".split()
)
#: Verbs of those counted: "the three spent six hours outside".
_PAST = frozenset(
    "told spent ran swam drove fell flew wore rode saw knew sang slept spoke threw woke wrote ate drank drew chose broke began grew"
    " rose sank shook felt heard sat stood struck".split()
)
#: Verbs of those counted, and adjectives before a plural.
_ADJECTIVE_TOO = frozenset("live wanted needed left combined".split())
#: Plurals (or plural in sense) that do not end in s.
IRREGULAR = {
    "people": "person",
    "men": "man",
    "women": "woman",
    "children": "child",
    "police": "police officer",
    "personnel": "personnel",
    "aircraft": "aircraft",
    "fish": "fish",
    "sheep": "sheep",
    "cattle": "cattle",
    "deer": "deer",
    "species": "species",
    "series": "series",
    "headquarters": "headquarters",
    "crew": "crew member",
    "staff": "employee",
    "youth": "youth",
    "teeth": "tooth",
    "feet": "foot",
    "geese": "goose",
    "mice": "mouse",
    "oxen": "ox",
    "criteria": "criterion",
    "phenomena": "phenomenon",
    "lives": "life",
    "wives": "wife",
    "knives": "knife",
    "wolves": "wolf",
    "thieves": "thief",
    "shelves": "shelf",
    "leaves": "leaf",
    "loaves": "loaf",
    "halves": "half",
    "calves": "calf",
    "offspring": "offspring",
    "salmon": "salmon",
    "dead": "dead",
    "folk": "person",
    "spacecraft": "spacecraft",
    "livestock": "livestock",
    **{w: w for w in "reindeer caribou elk moose bison squid trout cod shrimp quail swine herring mackerel hovercraft".split()},
    "cannon": "cannon",
    "clergy": "cleric",
    "faithful": "faithful",
    "gunmen": "gunman",
    "policemen": "policeman",
    "servicemen": "serviceman",
    "firemen": "fireman",
    "fishermen": "fisherman",
    "lawmen": "lawman",
    "congressmen": "congressman",
    "chairmen": "chairman",
    "seamen": "seaman",
    "craftsmen": "craftsman",
    "salesmen": "salesman",
    "horsemen": "horseman",
    "policewomen": "policewoman",
    "servicewomen": "servicewoman",
    "grandchildren": "grandchild",
    "schoolchildren": "schoolchild",
    "stepchildren": "stepchild",
    "persons": "person",
    "cacti": "cactus",
    "alumni": "alumnus",
    "bacteria": "bacterium",
    "media": "media",
    "data": "data",
    "kg": "kg",
    "km": "km",
    "buses": "bus",
    "gases": "gas",
    "viruses": "virus",
    "lenses": "lens",
}
#: End in s and are not plural, or stand before another noun.
_NOT_PLURAL = frozenset(
    "its this his us was is has does thus plus yes less unless across towards perhaps always sometimes afterwards "
    "besides alas previous serious dangerous various famous religious numerous armless homeless"
    " anonymous indigenous suspicious continuous consecutive precious obvious religious prosperous unanimous "
    "business process class press access loss crisis basis analysis campus status virus bonus"
    " illegal us-led indoors outdoors overseas nazis paris texas los las san christmas swiss chess less jobless "
    "helpless senseless wireless luxurious marvelous religious infectious".split()
)
_ADJECTIVE_END = regexp(r"(?:ous|less|ss|us|is|['’]s|s['’])$")
#: A plural that often stands before the noun it describes.
_ATTRIBUTIVE = frozenset(
    "police sports news sales arms goods savings women men people children jobs human special mens womens crew "
    "staff youth dead armed u.s".split()
)
_TIME = frozenset("second minute hour day night week weekend fortnight month year decade century season weekday".split())
_AGENT = regexp(r"(?:ed|en|ing|wn|ught)$")
_NOT_VERB = frozenset(
    "armed wounded injured unarmed masked detained hundred elected suspected unidentified united unnamed retired "
    "registered infected displaced alleged convicted accused limited abandoned damaged stolen"
    " missing remaining living leading outstanding sitting serving striking pending confirmed reported new-born "
    "newborn unborn broken frozen golden wooden women men children open seven even ten".split()
)


NOUNS_LIKE_VERBS = frozenset(
    "bed seed breed feed deed shed sled weed speed need greed building hearing meeting killing shooting wedding "
    "ruling filing rating reading training offering ceiling".split()
)


#: After a plural these are verbs of a subject further ahead: "the collection of 19 instruments stays".
_THIRD_PERSON = frozenset(
    "dead consists comprises stays leaves includes remains contains makes takes gives brings keeps seems means belongs comes goes begins"
    " needs gets wins angers raises seeks sparks prompts proves worries stuns shakes starts ends begins arrives resumes becomes faces"
    " runs sinks capsizes crashes collides overturns explodes catches lands plunges derails disappears vanishes skids hits".split()
)
_VERBS = frozenset(
    "saying adding showing leaving making bringing rising falling growing working living using taking giving going "
    "coming looking being having getting putting turning moving"
    " running standing sitting waiting trying according including following".split()
)


class Counted(NamedTuple):
    """A head noun found after a number."""

    noun: str
    span: Span
    modifiers: tuple[str, ...]
    hyphen: bool = False


_NOT_MEN = frozenset(
    "specimen regimen abdomen acumen omen stamen semen hymen ramen yemen cyclamen albumen bitumen foramen lumen rumen amen".split()
)


def _men(word: str) -> bool:
    """Whether a word is a plural like "councilmen"."""
    return word.endswith("men") and len(word) > 4 and word not in _NOT_MEN


def singular(word: str) -> str:
    """The singular of a noun: "cities" -> "city", "people" -> "person"."""
    if word in IRREGULAR:
        return IRREGULAR[word]
    if _men(word):
        return word[:-2] + "an"
    if (
        word.endswith("ies")
        and len(word) > 4
        and word not in ("movies", "zombies", "cookies", "rookies", "brownies", "calories", "hoodies", "pixies", "selfies")
    ):
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")) and word not in ("aches", "caches", "axes"):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def plural(word: str) -> bool:
    """Whether a lower-case word looks like a plural noun."""
    if word in IRREGULAR or _men(word):
        return True
    last = word.rsplit("-", 1)[-1]
    return len(last) > 2 and last.endswith("s") and last not in _NOT_PLURAL and word not in _NOT_PLURAL and not _ADJECTIVE_END.search(last)


def is_time(noun: str) -> bool:
    """Whether a noun is a unit of time, which belongs to the dates layer."""
    return noun in _TIME


def after(lower: str, at: int, one: bool) -> Counted | None:
    """The noun counted by a number that ends at `at`; `one` when it takes a singular."""
    hyphen = _HYPHEN.match(lower, at)
    if hyphen:
        word = (
            hyphen["next"]
            if hyphen["next"] and hyphen["next"] not in STOP and hyphen["word"] not in ("year", "month", "week", "day")
            else hyphen["word"]
        )
        start = hyphen.start("next") if word == hyphen["next"] else hyphen.start("word")
        if word in STOP or word in ("strong", "odd", "plus", "fold", "something", "style", "based", "sided"):
            return None
        return Counted(singular(word) if plural(word) else word, Span(start, start + len(word)), (), True)
    words: list[tuple[str, int]] = []
    quoted = False
    while len(words) < 6:
        if model := _MODEL.match(lower, at):
            words.append((model["word"], model.start("word")))
            at = model.end()
            continue
        m = _WORD.match(lower, at)
        if m is None or (not m.group()[0].isspace() and not quoted) or (m["mark"] and words and not plural(m["word"])):
            break
        quoted = quoted or m["mark"] is not None
        word = m["word"].rstrip("'’-")
        if word in _ADJECTIVE_TOO and (nxt := _WORD.match(lower, m.end())) and plural(nxt["word"]) and not one:
            # "2,100 live tortoises", not "40 live in".
            words.append((word, m.start("word")))
            at = m.end()
            continue
        if word in STOP or word in _PAST or not word:
            if (
                word == "and"
                and words
                and (nxt := _WORD.match(lower, m.end()))
                and nxt["word"] not in STOP
                and nxt["word"] not in CARDINALS
                and not plural(words[-1][0])
                and not one
            ):
                at = m.end()
                continue
            if word in ("other", "more", "others") and not words:
                at = m.end()
                if word == "others":
                    return None
                continue
            break
        words.append((word, m.start("word")))
        at = m.end()
        if m["word"] != word and not m["word"].endswith("-"):
            # A possessive is no head: "12 people's lives" counts lives.
            words[-1] = (word + "'", m.start("word"))
    if not words:
        return None
    head = _singular_head(words) if one else _plural_head(words)
    if head is None:
        return None
    word, start = words[head]
    return Counted(singular(word) if plural(word) else word, Span(start, start + len(word)), tuple(w for w, _ in words[:head]))


def _plural_head(words: list[tuple[str, int]]) -> int | None:
    for i, (word, _) in enumerate(words):
        if plural(word) and not (word == "dead" and i + 1 < len(words) and plural(words[i + 1][0])):
            head = i
            while head + 1 < len(words) and plural(words[head + 1][0]) and words[head + 1][0] not in _THIRD_PERSON:
                head += 1
            if words[head][0] in _ATTRIBUTIVE:
                for j in range(head + 1, min(head + 3, len(words))):
                    if plural(words[j][0]) and words[j][0] != "dead" and not any(_AGENT.search(w) for w, _ in words[head + 1 : j]):
                        return j
            return head
        # "12 were killed, victims said": a participle first is no modifier unless a plural follows at once.
        if _AGENT.search(word) and word not in _NOT_VERB and i + 1 < len(words) and not any(plural(w) for w, _ in words[i + 1 : i + 3]):
            return None
    return None


def _singular_head(words: list[tuple[str, int]]) -> int | None:
    head = None
    for i, (word, _) in enumerate(words):
        if word.endswith("'"):
            continue
        if head is not None and ((_AGENT.search(word) and word not in ("men", "women")) or word.endswith("ly") or plural(word)):
            break
        if head is None and word in ("killed", "injured", "died", "hurt", "dead", "arrested", "charged", "missing"):
            return None
        head = i
    # "First detected", "40% according": no noun.
    if head is not None and (words[head][0].endswith("ed") or words[head][0] in _VERBS) and words[head][0] not in NOUNS_LIKE_VERBS:
        return None
    return head
