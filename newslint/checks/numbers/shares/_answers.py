"""Answers and kinds of which a person or thing has one: yes and no, men and women, rented and owned."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from newslint.checks.numbers.shares._portions import Portion
from newslint.regexp import regexp

_YES = (
    r"yes|aye|for|to (?!reject|oppose|keep out|turn|block|scrap|end)[a-z]+|in favou?r|favou?r(?:ed|s|ing)?|pro|support(?:ed|s|ing|ive)?|approv(?:ed|es?|ing|al)|back(?:ed|s|ing)?|agree[ds]?|accept(?:ed|s|ing)?|ratif\w+|endors\w+"
    r"|welcom\w+|yea|sid(?:ed|es?|ing) with|prais(?:ed|es?|ing)|champion\w*|voic\w+ support|would (?:accept|back|support)|in support"
)
_NO = r"no(?! (?:opinion|view|answer|preference|idea|reply))|nay|against|oppos(?:ed?|es|ing|ition)|disapprov\w+|disagree[ds]?|reject(?:ed|s|ing)?|refused?|turn(?:ed|ing)? (?:it |them |the \w+ )?down|vot(?:ed|ing) (?:it )?down|object(?:ed|s)?|condemn\w*|attack(?:ed|s)?|panned|slated|critici[sz]\w+|resist\w*|den(?:ied|ounced)|sid(?:ed|es?|ing) against|in opposition"
_UNSURE = (
    r"undecided|unsure|not sure|uncertain|no (?:opinion|view|answer|preference|idea|reply)|(?:did|do|does)(?: not|n[’']t) (?:know|answer|reply|say|have an opinion)|don[’']t knows?|neither|gave no|declin\w+|spoil(?:ed|t)|(?:left )?blank"
    r"|(?:would|could|did|do|does)(?: not|n[’']t) (?:guess|choose|decide|mind|care|respond|take sides|take a position|express)|shrugged|indifferent|wavered|no strong (?:feelings|view|opinion)s?|on the fence|abstain\w*|abstention|refus\w+|neutral|no preference|were divided|could not say|couldn[’']t say|(?:have|had|has) yet to (?:decide|make)|not (?:yet )?(?:decided|made up)|had not (?:decided|made)|unclear|invalid|did not vote|stayed (?:at )?home|missing|unknown"
)
_DEGREE = r"strongly|somewhat|very|fairly|mildly|slightly|firmly|partly|completely|wholly|broadly"
#: Values of one question that exclude one another; what opens the predicate decides, so that deep words of a clause say nothing.
_OPENING: tuple[tuple[tuple[str, str], ...], ...] = (
    (("yes", _YES), ("no", _NO)),
    (("sex", r"men|male|males|boys|sons|fathers"), ("other sex", r"women|female|females|girls|daughters|mothers")),
    (("pass", r"pass(?:ed|es)?"), ("fail", r"fail(?:ed|s)?")),
    (("win", r"won|wins"), ("lose", r"lost|lose"), ("draw", r"drew|drawn")),
    (
        ("cured", r"recovered|survived|lived"),
        ("dead", r"died|were killed|had died|dead"),
        ("ill", r"(?:was|were|are|remain\w*) (?:still )?(?:ill|sick|in hospital|in a coma)"),
    ),
    (
        ("killed", r"(?:were |was )?(?:killed|dead)|died"),
        ("hurt", r"(?:were |was )?(?:injured|wounded|hurt)"),
        ("safe", r"(?:were |was )?(?:unhurt|unharmed|uninjured|rescued|safe)|escaped|walked away"),
    ),
    (
        ("free", r"(?:were |was |been )?(?:acquitted|cleared|not guilty|freed)"),
        ("guilty", r"(?:were |was |been )?(?:convicted|found guilty|guilty|jailed)"),
    ),
    (
        ("sold", r"sold|exported|(?:is |are |was |were )(?:sold|exported|shipped)\b"),
        ("kept", r"kept|stored|(?:is |are |was |were )(?:kept|stored|held back|eaten|consumed)"),
    ),
    (
        ("burned", r"(?:is |are |was |were )?(?:burn\w*|incinerated)"),
        ("buried", r"(?:is |are |was |were )?(?:buried|landfill\w*|dumped)|(?:went |goes |go |ends up )?(?:to|in) landfill"),
        ("reused", r"(?:is |are |was |were )?(?:recycled|composted|reused)"),
    ),
    (("right", r"satisf\w+|happy|pleased|content"), ("wrong", r"dissatisf\w+|unhappy|displeased")),
    (
        ("up", r"(?:rose|gained|advanced|climbed|increased|went up)(?! (?:by|to|from|\d))"),
        ("down", r"(?:fell|lost|declined|dropped|decreased|went down)(?! (?:by|to|from|\d))"),
        ("flat", r"(?:(?:were |was |closed |ended |stayed |remained )?(?:unchanged|flat|level|steady|the same))"),
    ),
    (
        ("granted", r"(?:is |are |was |were )?(?:granted|allowed|upheld|admitted|sustained)"),
        ("refused", r"(?:is |are |was |were )?(?:refused|denied|rejected|dismissed|turned (?:down|away)|struck down|overturned)"),
        ("open", r"(?:is |are |was |were |remain )?(?:still )?(?:pending|withdrawn|adjourned|settled)"),
    ),
    (("own", r"(?:is |are |was |were )?owned"), ("lease", r"(?:is |are |was |were )?(?:leased|rented|hired|chartered)")),
    (("full", r"(?:is |are |was |were )?(?:occupied|taken|let|full)"), ("empty", r"(?:is |are |was |were |stand |stood )?(?:empty|vacant|unoccupied|unlet)")),
    (("open", r"(?:is |are |was |were |remained |stayed )?(?:open)"), ("shut", r"(?:is |are |was |were |remained |stayed )?(?:closed|shut)")),
    (("trust", r"trust\w*"), ("distrust", r"distrust\w*|mistrust\w*")),
    (("good", r"good|excellent"), ("fair", r"fair|average|so-so|middling"), ("bad", r"bad|poor|terrible")),
)
#: A word that ends its clause.
_CLOSES = r"(?=[\W_]*(?:$|[,;.]|and\b|or\b))"
#: Values that stand anywhere in the clause.
_ANYWHERE: tuple[tuple[tuple[str, str], ...], ...] = (
    (
        ("high", r"too (?:high|much|many|far|fast|big|long|soon|strict|harsh|severe|tough|heavy|expensive|hot|left\w*|right\w*)"),
        ("right", r"(?:about|just) right|right amount|at the right"),
        (
            "low",
            r"too (?:low|little|few|slow\w*|small|short|late|lax|lenient|light|soft|weak|mild|cheap|cold)|not (?:far|fast) enough|not enough",
        ),
    ),
    (
        (
            "stay",
            r"(?:should|must|ought to|to|would rather|for|him|her|them|it) (?:be )?(?:stay|remain|keep|kept|retain\w*|left alone|carry on)(?:ing)?(?! (?:\d|until|at))|want(?:ed)? (?:the |their )?\w+ (?:kept|retained|left)",
        ),
        (
            "go",
            r"(?:should|must|ought to|to|would rather|for|him|her|them|it) (?:be )?(?:leave|leaving|resign|resigning|quit|quitting|step down|go|stand down|scrap\w*|abolish\w*|axed?|dropped|fired|dumped|evicted|expelled|replaced?|renamed?|change|end|repeal|demolish\w*|sell|close[d]?|shut|sack\w*|removed?)(?! (?:to|on|\d))|want(?:ed)? (?:the |their )?\w+ (?:dropped|sacked|fired|closed|scrapped|banned|sold|replaced|removed)",
        ),
    ),
    (
        ("better", r"better(?: off)?|improv\w+|optimis\w+"),
        ("same", r"the same|unchanged|no (?:different|change|difference)"),
        ("worse", r"worse(?: off)?|deteriorat\w+|pessimis\w+"),
    ),
    (("right", r"(?:in the )?right (?:track|direction)"), ("wrong", r"(?:in the )?wrong (?:track|direction)")),
    (
        ("rural", r"(?:in )?(?:the countryside|rural areas?|villages?)|rural"),
        ("urban", r"(?:in )?(?:urban areas?|towns?|cities|the city)|urban"),
    ),
    (
        ("rent", r"rent(?:s|ed|ers?|ing)?|tenants"),
        ("outright", r"own(?:s|ed)? (?:it |them |their (?:homes?|house) )?outright"),
        ("mortgage", r"(?:own(?:s|ed|ing)? |with |have )(?:\w+ ){0,3}mortgages?"),
        ("owner", r"own(?:s|ed|ers?)? (?:their|the|a) (?:own )?(?:homes?|house|place|land|farms?|premises|shops?|fields?|plots?|offices?)|owner-occup\w+"),
    ),
    (
        ("job", r"(?<!un)employed|in work|had jobs|have jobs"),
        ("none", r"unemployed|out of work|jobless|had no job"),
        ("old", r"retired|pensioners"),
    ),
    (
        ("state", r"state schools?|public(?:ly)?(?: schools?| sector|ly)|in the public sector"),
        ("private", r"private(?:ly)?(?: schools?| sector)?|in the private sector"),
    ),
    (("home", r"at home|domestic\w*|home market"), ("abroad", r"abroad|overseas|export\w*|foreign\w*")),
    (("full", r"full[- ]time"), ("part", r"part[- ]time")),
    (("day", r"by day|in daylight|in the daytime|during the day"), ("night", r"by night|at night|after dark|during the night|in the dark")),
    (("native", r"native-born|born (?:here|in the country)"), ("foreign", r"foreign-born|born (?:abroad|overseas)|immigrants")),
    (("cash", r"(?:in|with) (?:cash|notes)"), ("card", r"(?:by|with) (?:card|credit card|cheque|check)s?")),
    (("free", r"acquit\w*|not guilty|cleared"), ("guilty", r"convict\w+|found guilty|guilty (?:verdicts?|pleas?)|pleaded guilty")),
    (
        ("punctual", r"(?:on|in) time|punctual"),
        ("late", r"(?:ran|were|was|arrived|came|left|departed) (?:\w+ )?late|delayed|behind schedule"),
        ("cancelled", r"cancell?ed|scrapped"),
    ),
    (
        ("never", r"never (?:smoked|drank|drunk|tried|used|played|voted|married|been|had|owned|worked)"),
        ("once", r"former|used to|ex-|(?:had |have )?(?:stopped|quit|given up)"),
        ("now", r"current(?:ly)?|still (?:smoke|drink|do|use|play)\w*|regular(?:ly)?"),
    ),
)
_UNSURE_AT = regexp(rf"\b(?:{_UNSURE})\b", re.IGNORECASE)
_LEAD = r"^[\W_]*(?:(?:percent|per cent|of|the|its|their|all|those|them|voters?|respondents?|people|members?|adults?|residents?|ballots?|valid|votes?|cast|polled|surveyed|asked|questioned|who|that|which|have|ha[ds]|was|were|is|are|be|been|would|will|also|said|say|says|they|it|he|she|voted?|voting|saying|answering|replying|marking|marked|only|just|came|out|broadly|now|still|simply|told|pollsters|told|answered|replied|\d+|[\d,]+|strongly|somewhat|very|fairly|mildly|slightly|firmly|killed|injured|arrested|hired|enrolled|admitted|elected|infected|affected|held|occupied|filled|taken|by|to|in|for(?=[ ]yes|[ ]no))[ \n]+){0,7}?"
_OPENERS = tuple(tuple((name, regexp(rf"{_LEAD}(?:{words})\b", re.IGNORECASE)) for name, words in kinds) for kinds in _OPENING)
_WITHIN = tuple(tuple((name, regexp(rf"\b(?:{words})\b", re.IGNORECASE)) for name, words in kinds) for kinds in _ANYWHERE)
_DEGREES = regexp(rf"\b(?:{_DEGREE})\b", re.IGNORECASE)
#: "The Yes side took 57%", "Women made up 60%": the kind stands before the share.
_HEAD_YES = regexp(
    r"\b(?:yes(?: (?:side|camp|vote|campaign))?|leave|approval|support(?:ers)?|those in favou?r|remain(?=[ ](?:on|with|at|took|won|had|got)))\b[^,;]{0,40}$",
    re.IGNORECASE,
)
_HEAD_NO = regexp(r"\b(?:no(?: (?:side|camp|vote|campaign))?|opponents|those against|opposition)\b[^,;]{0,24}$", re.IGNORECASE)
_HEAD_SEX = tuple(
    (name, regexp(rf"\b(?:{words})(?:[ \n](?:(?:made|make)[ \n]up|account(?:ed)?[ \n]for|[a-z]{{2,}})(?<!scored)(?<!averaged)(?<!among)(?<!of)(?<!in))?(?:[ \n](?:for|about|only|just|nearly|some))*[ \n]*\(?$", re.IGNORECASE))
    for name, words in (("sex", "men|males|boys"), ("other sex", "women|females|girls"))
)
_NOT = regexp(
    r"^[\W_]*(?:\w+[ ]){0,3}?(?:(?:do|does|did|had|have|has|was|were|would|could|will|is|are|can|should)(?: not\b|n[’']t\b)|cannot\b|(?:voted|chose|decided|want(?:ed)?|plan(?:ned)?) not to\b)(?=[ \n]*(?:[,.;]|$|and\b|been\b|done so))",
    re.IGNORECASE,
)
_OBJECT = regexp(r"[ \n](?:the|a|an|his|her|its|their|such|any)[ \n](?P<np>[a-z][\w’'-]+(?:[ \n][a-z][\w’'-]+){0,2})")


def unsure(p: Portion) -> bool:
    """Whether a share is of those who gave no answer."""
    label = _labelled(p).predicate
    return (
        (label != p.predicate and _UNSURE_AT.search(label) is not None)
        or _UNSURE_AT.search(" ".join(p.tail.split()[:9])) is not None
        or re.search(
            r"\b(?:undecideds?|don[’']t knows|abstentions|blank(?: and spoil\w+)? ballots|spoil\w+ (?:ballots|papers|votes))\b[^,;]{0,22}$",
            p.head,
            re.IGNORECASE,
        )
        is not None
    )


def exclusive(members: Sequence[Portion]) -> list[Portion]:
    """The members that give different values of one question, with those that gave none; empty where there are not two."""
    doubtful = [p for p in members if unsure(p)]
    best: list[Portion] = []
    for kinds, opening in (*((k, True) for k in _OPENERS), *((k, False) for k in _WITHIN)):
        values: dict[str, list[Portion]] = {}
        for p in members:
            if p in doubtful:
                continue
            name = _value(p, kinds, opening)
            if name:
                values.setdefault(name, []).append(p)
        found = _one_each(values)
        if found is None or (len(found) < 2 and not (len(found) == 1 and doubtful and opening and kinds is _OPENERS[0])):
            continue
        if kinds is _OPENERS[0] and _other_objects(found):
            continue
        if kinds is _OPENERS[3] and sum(bool(p.whole[1]) for p in found) > 1:
            # "Won 62% of their home games and lost 54% of their away games".
            continue
        whole = sorted([*found, *doubtful], key=members.index)
        if len(whole) > len(best):
            best = whole
    for p, after in itertools.pairwise(members):
        if not best and _denied(p.predicate, after.predicate) and not _other_objects([p, after]):
            best = sorted({p, after, *doubtful}, key=members.index)
    for p, after in itertools.pairwise(members):
        if _NOT.match(after.predicate) and not best:
            best = sorted({p, after, *doubtful}, key=members.index)
    return best


def _denied(a: str, b: str) -> bool:
    """Whether one of two predicates denies a word of the other: fair and unfair, satisfied and dissatisfied."""
    x, y = (set(re.findall(r"[a-z]{3,}", t.lower().split(",")[0])) for t in (a, b))
    for u, v in ((a, b), (b, a)):
        denied = re.search(r"\bnot[ \n](?P<word>[a-z]{4,})\b", v.lower())
        if denied and re.search(rf"(?<!not )\b{denied['word']}\b", u.lower()) and "not" not in u.lower():
            return True
    return any(
        f"{p}{w}" in v
        for u, v in ((x, y), (y, x))
        for w in u
        for p in ("un", "dis", "in", "im", "ir", "non")
        if len(w) > 3 and w[:5] not in ("appro", "agree")
    )


def _one_each(values: dict[str, list[Portion]]) -> list[Portion] | None:
    """One member of each value, or several that tell degrees of it; None where a value comes twice."""
    out: list[Portion] = []
    for same in values.values():
        if len(same) > 1:
            degrees = [tuple(m.group().lower() for m in _DEGREES.finditer(" ".join(p.tail.split()[:8]))) for p in same]
            if len(set(degrees)) < len(same) or () in degrees:
                return None
        out += same
    return out


#: "Good, said 61 percent", "Against: 24 percent", "in favour, 61 percent": the answer stands before its share.
_LABEL = regexp(
    r"[\W_]*(?:(?:and|with|then|while|those|voting|saying)[ \n])*(?P<label>[^\W\d][^:,;()]{1,40}?)(?:[:—–][ \n]|,[ \n](?:(?:said|answered|replied|voted|thought|was the (?:answer|reply|verdict) of)[ \n])?|[ \n](?:said|answered|replied|by)[ \n]|[ \n]\()(?:about[ \n])?"
)


def _labelled(p: Portion) -> Portion:
    """A share with the answer that stands before it as its predicate."""
    label = None if re.search(r"\w", p.tail.split(",")[0]) else _LABEL.fullmatch(p.head)
    if label is None or (p.head.endswith(" by ") and len(label["label"].split()) > 2):
        return p
    return p._replace(predicate=f" {label['label']}")


def _value(p: Portion, kinds: Sequence[tuple[str, re.Pattern[str]]], opening: bool) -> str | None:
    p = _labelled(p)
    tail = p.predicate if opening else " ".join(p.predicate.split()[:16])
    if kinds is _OPENERS[1]:
        if p.whole[1] in ("men", "women", "boy", "girl"):
            return None
        for name, pattern in _HEAD_SEX:
            if pattern.search(p.head):
                return name
    for name, pattern in kinds:
        if (pattern.match(tail) if opening else pattern.search(tail)) is not None:
            return name
    if kinds is _OPENERS[3]:
        # "The hosts won 45% of the time, lost 30% and drew 35%".
        record = re.search(r"\b(?P<verb>won|lost|drew)[ \n](?:about |only |just )*$", p.head)
        if record and (p.whole[1] in ("time", "match", "game", "fight", "bout") or not p.whole[1]):
            return {"won": "win", "lost": "lose", "drew": "draw"}[record["verb"]]
    if kinds is _OPENERS[0]:
        head = p.head[-60:]
        passive = re.search(
            r"(?:^|\b(?:is|was|were|are|been|being|and|but|or)[ \n])(?:\w+[ \n])?(?P<verb>(?!of\b)\w+)(?:[ \n]of)?[ \n]by[ \n](?:about |some |only |just )?$",
            p.head,
        )
        if passive and (
            re.match(r"[\W_]*(?:and|but|while)?[ \n]?(?:was |were )?\w+[ \n]by\b", p.head)
            or not p.head.startswith((",", "and", "but", "while", ";"))
        ):
            for name, words in (("yes", _YES), ("no", _NO)):
                if re.fullmatch(words, passive["verb"]):
                    return name
        if not tail.strip(" .,;)\n") or re.match(r"[ \n](?:to|in)\b|[ \n]*[(,;]", tail) or len(tail.split()) <= 2:
            if _HEAD_NO.search(head):
                return "no"
            if _HEAD_YES.search(head):
                return "yes"
    elif not opening and len(tail.split()) <= 16:
        head = re.split(r"[,;(]", p.head[:-1])[-1] if p.head else ""
        named = [name for name, pattern in kinds if pattern.search(head)]
        if len(named) == 1 and (len(tail.split()) <= 6 or p.whole[1]):
            return named[0]
    return None


def _other_objects(members: Sequence[Portion]) -> bool:
    """Whether two answers are about different things: "63% back the tax and 57% oppose the war"."""
    objects = []
    before = ""
    for p in members:
        head = before if re.fullmatch(r"[\W_]*(?:with|by)[ \n]*", p.head) else p.head
        found = (_OBJECT.search(head[-60:]) if re.search(r"\b(?:with|by)[ \n]*$", p.head) else None) or _OBJECT.search(
            re.split(r"[,;.]", " ".join(("", *p.predicate.split()[:9])))[0]
        )
        before = p.tail
        if found:
            objects.append({w[:5] for w in found["np"].lower().split()})
    return any(not a & b for i, a in enumerate(objects) for b in objects[i + 1 :])
