"""By what the members of a list cut a whole up: kinds that leave nobody out, places, fates; or traits that one may share."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.layers.numbers import Quantity
from newslint.regexp import regexp

#: What one may be beside being something else.
_TRAIT = regexp(
    r"[ \n]+(?:(?:were|was|are|is|have|had|has|of (?:them|those|these|whom|which)|people|more|others?|the)[ \n]+)*(?:(?:under|over)[ \n](?:\d+|the age|\w+teen\b|twenty|thirty|forty|fifty|sixty|seventy)|aged|age|older|younger|minors?|foreign\w*|with|without|who|that|speaks?|spoke|stud(?:y|ies|ied)|studying|plays?|played|playing|owns?|owned(?! (?:outright|by|privately))|use[sd]?|said|says?|thinks?|believed?|wants?|wanted|likes?|liked|reported|(?:had|have|has)(?! (?:to|been|died|[a-z]{2,}ed)\b)|smoke[sd]?|drinks?|drank|visited|interviewed|offered|tested|treated(?! (?:at|in)\b)|shortlisted|invited|questioned|called|asked|trained|vaccinated|insured|registered|accepted|graduated|signed|applied|appealed|married|named(?! by\b)|nominated(?! by\b)|read|watch\w*|take|took part|in (?:critical|serious|stable)|seriously|critically|charged|accused|suspected|held on|arrested|on suspicion|(?:on|for) (?:\w+ ){0,2}?(?:assault|theft|robbery|fraud|murder|possession|resisting|trespass\w*|disorderly|drugs?|drug|burns|shock|smoke|injur\w+|treatment)|veterans?|pregnant|disabled|first-time|born)\b"
)
TIMES = regexp(
    r"^[ \n]+(?:of them[ \n]+)?(?:in[ \n](?:19|20)\d\d|(?:the|a)[ \n](?:year|month|week|season|day)[ \n](?:before|earlier|ago)|last (?:year|month|week|season))\b"
)
PERSONAL = regexp(r"\b(?:men|man|women|woman|males?|females?|boys?|girls?|child|children|adults?|teenagers?|minors?)\b")
_SORT = regexp(rf"[ \n]+(?:(?:of (?:them|those|whom)|were|are|was|is|who|the|young|local)[ \n]+)*{PERSONAL.pattern}")
_COMPLEMENTS = tuple(
    tuple(group.split("/"))
    for group in (
        "(?:men|man)/(?:women|woman)",
        "(?:men|man)/(?:women|woman)/(?:child(?:ren)?|minors?|infants?)",
        "boys?/girls?",
        "males?/females?",
        "sons?/daughters?",
        "brothers?/sisters?",
        "adults?/(?:child(?:ren)?|puppies|pups?|kittens?|cubs?|calves|lambs?|chicks?|foals?|piglets?|infants?|minors?)",
        "(?:cows?|goats?|ewes?|mares?|sows?)/(?:calves|calf|kids?|lambs?|foals?|piglets?)",
        "full[- ]?time/part[- ]?time",
        "(?:permanent|staff)/(?:temporary|casual|freelance\\w*)",
        "passengers?/(?:crew|staff|pilots?|driver)",
        "home/(?:away|road|visiting)",
        "home/abroad",
        "first/(?:second|last)",
        "before/after",
        "gold/silver/bronze",
        "bulls?/(?:cows?|heifers?)",
        "ewes?/rams?",
        "died|killed|dead|perished|drowned/survived|alive|rescued|saved|picked up",
        "survived|alive|rescued|saved|picked up/missing|unaccounted",
        "right|correct\\w*/wrong|incorrect\\w*",
        "cash/(?:shares|stock)",
        "written/(?:oral|practical)",
        "indoors?/outdoors?",
        "online/(?:at the (?:gate|door|box office|counter)|in (?:shops?|stores?|person))",
        "favou?r|favou?red|for|yes|support\\w*|agreed?|backed/against|opposed|no(?! opinion)|oppos\\w+|dissent\\w*|disagreed?/undecided|unsure|abst\\w+|not (?:know|vote|say)|no opinion",
        "(?:wins?|won|winning|victor(?:y|ies))/(?:loss(?:es)?|lost|lose|losing|defeats?)/(?:draws?|drawn|drew|drawing|ties?|tied|tying)",
        "pass(?:ed|es)?/fail(?:ed|s)?",
        "negatives?|negative/positives?|positive/inconclusive",
        "elder/younger",
        "way up|way out|going out|outbound/way down|way back|coming back|inbound",
        "under|younger|below/over|older|above",
        "prosecution|prosecutors?/defen[cs]e",
        "pupils?/teachers?",
        "foreign\\w*|international/local|domestic|national|home-grown",
        "(?:at|on the) (?:large|run)|missing/(?:re)?caught|(?:re)?captured|in custody",
        "(?:to|in) (?:a |the )?hospitals?|hospitali[sz]ed|admitted/(?:at|on|by|in) the (?:scene|spot|roadside|site|platform|street|pitch|track)|discharged|released|(?:sent|went|allowed) home",
        "public|state/private",
        "opposition/government|power|office",
        "urban/rural",
        "day/night",
        "town|city|capital/country|countryside|villages?|provinces",
        "new/(?:used|old|second-hand)",
        "owned/rented|leased",
        "civilians?/(?:soldiers?|police\\w*|officers?)",
    )
)


def one_axis(bits: Sequence[str], parts: Sequence[Quantity], fronts: Sequence[str] = ()) -> bool:
    """Whether the parts are of kinds that exclude one another: men, women; wins, defeats, draws. `fronts`: the words before each."""
    told = _heads(bits, parts)
    for heads in (told, fronts, [f"{f} {h}" for f, h in zip(fronts, told)]):
        for group in _COMPLEMENTS:
            kinds = [next((w for w in group if re.search(rf"\b(?:{w})\b", h)), None) for h in heads]
            if kinds and None not in kinds and len(set(kinds)) == len(kinds):
                return True
    return False


def _heads(bits: Sequence[str], parts: Sequence[Quantity]) -> list[str]:
    return [" ".join([*(p.modifiers or ()), p.noun or "", *b.split()[:6]]) for p, b in zip(parts, bits)]


_DRAWN = regexp(r"\b(?:draws?|drawn|ties?|tied|ended level)\b")


def complement(bits: Sequence[str], parts: Sequence[Quantity], fronts: Sequence[str] = ()) -> bool:
    """Whether the parts are of kinds that leave nobody out."""
    if len(fronts) == 3 and re.search(r"\b(?:won|wins?)$", fronts[0]) and re.search(r"(?:^| )[A-Z][\w’'-]*$", fronts[1]) and _DRAWN.search(" ".join(_heads(bits, parts)[2:])):
        # "Rangers have won 11, Celtic nine, and six were drawn".
        return True
    if len(set(re.findall(r"\b(?:under|over)[ \n](?:the age of[ \n])?(\w+)", " ".join(bits)))) > 1:
        # "Under 10 and over 60".
        return False
    return any(
        len(group) == len(heads) == len(parts)
        and all(any(re.search(rf"\b(?:{w})\b", h) for h in heads) for w in group)
        and all(any(re.search(rf"\b(?:{w})\b", h) for w in group) for h in heads)
        for heads in (_heads(bits, parts), fronts)
        for group in _COMPLEMENTS
    )


def _personal(bits: Sequence[str], parts: Sequence[Quantity]) -> list[bool]:
    return [_SORT.match(b) is not None or PERSONAL.search(p.noun or "") is not None for p, b in zip(parts, bits)]


def persons_and_others(bits: Sequence[str], parts: Sequence[Quantity]) -> bool:
    """Whether some members are told by sex or age and others are not: "25 were women and 20 were tourists"."""
    return len(set(_personal(bits, parts))) > 1


def disjoint(bits: Sequence[str], parts: Sequence[Quantity], traits: bool = True) -> bool:
    """Whether the members' words tell of different places, fates, takers or kinds, not of `traits` that one may share: years "for fraud" share none."""
    if (traits and overlap(bits, parts)) or persons_and_others(bits, parts):
        return False
    if all(_personal(bits, parts)):
        return one_axis(bits, parts) or len(parts) > 2 or any("child" in b for b in bits)
    if len(bits) == 2 and len([b for b in bits if _STILL.match(b)]) == 1:
        return True
    sides = {side(b, p) for p, b in zip(parts, bits)}
    return len(sides - {""}) < len(parts) and len(sides - {""}) <= 2


def _own_words(tail: str, part: Quantity) -> str:
    """A member's words after its noun: "two plays" play nothing."""
    return tail[part.noun_span.end - part.span.end :] if part.noun_span and not part.modifiers and not part.partitive and part.kind != "money" else tail


#: What has not happened yet, as it has to the others: "12 had gone home and nine were still in hospital".
_STILL = regexp(r"[ \n](?:[\w’'-]+[ \n]){0,3}(?:still|remain\w*|yet to|awaiting|waiting)\b")
#: "Were Filipino".
_NATION = regexp(r"(?:[ \n]of[ \n](?:them|whom|these|those|the[ \n][a-z]+))?[ \n](?:were|are|was|is)[ \n][A-Z]\w+(?:[ \n][A-Z]\w+)?(?=[ \n](?:and|while|but)\b|[,.;]|[ \n]*$)")


_PROPER = regexp(r"[ \n][A-Z]")
#: "Have rejected it", unlike "have asthma".
_HAVE_DONE = regexp(r"[ \n]+(?:have|has|had)[ \n](\w+)")


def overlap(bits: Sequence[str], parts: Sequence[Quantity]) -> bool:
    """Whether members are told by what one may be or do beside the other, or at other times."""
    if any(TIMES.match(b) for b in bits):
        return True
    if one_axis(bits, parts):
        # "Nine are foreign and seven local".
        return False
    nouns = {p.noun for p in parts if p.noun and not p.partitive}
    if len(nouns) == len(parts) > 1:
        # "Nine passengers and four pedestrians who had been buying tea".
        return False
    own_words = [*map(_own_words, bits, parts)]
    done = [_HAVE_DONE.match(w) for w in own_words]
    decided = all(done) and any(m is not None and m[1] in _OUTCOME for m in done)
    if not decided and any(_TRAIT.match(w) for w in own_words) and not (
        len(bits) > 2 and all(re.match(r"[ \n]with[ \n]", b) for b in bits)
    ):
        return True
    if any(_NATION.match(b) for b in bits) and not all(_NATION.match(b) or _PROPER.match(b) for b in bits):
        # "14 were Filipino and 12 were officers".
        return True
    own = [b for b in bits if re.match(r"[ \n](?:of[ \n](?:them|which|whom|these|those))\b", b)]
    return len(own) > 1 and not all(re.match(r"[ \n]of[ \n]\w+[ \n](?:in|at|from|near)\b", b) for b in own)


_OUTCOME = frozenset(
    "killed died dead injured wounded hurt survived missing rescued saved freed released let arrested jailed fined acquitted convicted cleared sent taken remain remained alive unhurt unharmed recovered hospitalised"
    " hospitalized voted abstained rejected approved passed failed won lost drew drawn backed opposed supported absent present sank destroyed damaged demolished repaired sold kept returned discharged escaped fled charged"
    " pending dismissed withdrawn completed cancelled canceled postponed retired quit closed open occupied empty vacant used unused full positive negative withdrew finished deported detained succeeded drowned perished evacuated stayed left agreed refused renewed expired crashed collapsed adopted abandoned landed shot".split()
)  # fmt: skip
_PLACE = frozenset("in at near outside inside from around across away abroad elsewhere overseas here there home off behind beneath above below beyond underground underwater aboard ashore upstairs downstairs".split())


_DONE = frozenset(
    "swam ran fell took late north south east west put taken held hit cut shot lost kept sent brought found given left driven flown stolen eaten spent built bought"
    " burnt swept thrown sunk torn paid laid set won got chosen hidden grown broken bound split blown drawn due".split()
)


def side(tail: str, part: Quantity) -> str:
    """What a member's words begin with: a place, another preposition, a fate; "" where they are a name or a thing."""
    words = re.sub(
        r"^[ \n]+(?:(?:of (?:them|it|this|that|which|whom|these|those|the \w+)|were|was|are|is|had|have|has|to be|more|others?|people|went|gone|going|being)[ \n]+)*",
        "",
        tail,
    ).split()
    if not words:
        return ""
    first = words[0].lower().strip(",.;")
    if re.match(r"[ \n]+(?:of (?:them|these|those|whom)[ \n]+)?(?:went|got|came|flew|chose)[ \n](?!to\b)", tail):
        return "fate"
    if first in _PLACE:
        return "place"
    if first in ("to", "for", "on", "of", "by", "with", "as", "over", "against", "into"):
        return first
    if (
        first.endswith("ed")
        and first not in _OUTCOME
        and re.match(r"[ \n]+(?:of (?:them|which|whom)[ \n]+)?\w+ed\b", tail)
        and part.partitive
    ):
        return "state"
    if first in _OUTCOME or first.endswith("ed") or first.endswith("ing") or first in _DONE:
        return "fate"
    return "" if words[0][:1].isupper() or part.noun else "thing"
