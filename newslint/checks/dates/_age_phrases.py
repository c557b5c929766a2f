"""The phrases by which news gives an age without a name beside it, and the ages that are told in one word."""

from __future__ import annotations

import re

from newslint.layers.dates.lexicon import CARDINAL, ORDINAL
from newslint.regexp import regexp

_NUMBERS = "|".join(sorted((w for w in CARDINAL if w != "hundred"), key=len, reverse=True))
_N = rf"(?P<n>1?\d?\d(?![\d,.%:/-]*\d)|(?!one\b)(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?(?:{_NUMBERS}))"
_TENS = r"(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)"
_NTH = rf"(?:\d{{1,3}}(?:st|nd|rd|th)|(?:{_TENS}-)?(?:{'|'.join(ORDINAL)}))"
_OLD = r"(?: years? old| years? of age)?"
#: Between a verb and an age.
_ADV = r"(?:(?:just|only|then|now|still|already|therefore|thus|barely|also|himself|herself|all of|a mere|officially|reportedly|aged) )?"
_END = r"(?=[,.;:)]|$| (?:and|but|when|in|on|at|as|this|last|next|today|now|years|yesterday|with|by|from|still|to|the|after|while|who|is|has|was|just|for|before)\b)"

_NOW = r"(?:is|has|does|can|cannot|could|would|will|may|might|must|should|remains|still)\b"
#: Whoever a sentence is about after "At 64," (nobody's relative), with a verb that tells of now.
_SUBJECT = (
    rf"(?!(?:his|her|their|its|my|our) )(?:(?:(?:he|she)|(?-i:[A-Z][\w’.-]+)(?: (?-i:[A-Z])[\w’-]+){{0,2}}) (?:{_NOW}|(?!was\b|as\b|this\b|his\b)[a-z]{{2,}}(?<![su])s\b)"
    rf"|(?:the|[\w’-]+[’']s) (?:[\w’'-]+ ){{1,5}}?{_NOW})"
)
_UNIT = r"(?P<unit>months?|weeks?|days?)"
#: Phrases that give an age, and of when.
_TEXTS: tuple[tuple[str, str], ...] = tuple(
    (kind, text)
    for kind, text in (
        ("birthday", rf"\b(?:days?|weeks?|months?) (?:(?:before|after) (?:he|she) (?:would have |was to have |had )?turn(?:ed)?|(?:short|shy) of(?: turning)?) {_N}{_END}"),
        ("event", rf"\bwas (?:just |only |then )?{_N} {_UNIT} old{_END}"),
        ("now", rf"\bis (?:just |only |now )?{_N} {_UNIT} old{_END}"),
        ("event", rf"\b(?:aged|at|age of) (?:just |only )?{_N} {_UNIT}{_END}"),
        ("now", rf"(?<=[\w’.)]), {_N} {_UNIT}(?: old)?(?=, |[.;]|$)"),
        ("now", rf"{_N}[- ](?P<unit>year|month|week|day)[- ]old\b"),
        ("year", rf"\bin (?:his|her) (?P<n>{_NTH}) year(?=[,.;)]|$| (?:and|when|but|he|she|is|was|has)\b)"),
        ("event", rf"(?<=[\w’)]), (?:aged )?(?P<yet>not yet|not quite|just|only|barely|scarcely|almost|nearly) {_N}{_OLD}(?=[.,;]|$| and\b)"),
        ("event", rf"(?<=[\w’.)]), {_N} (?=at the time\b|when\b|on the day\b|in (?:[A-Z]\w+ )?\d{{4}}\b)"),
        ("now", rf"(?<=[^\W\d]|[’.)]), {_N}(?=, (?!\d)|[.;]|$)"),
        ("now", rf"(?<=\w) \({_N}\)"),
        ("now", rf"\b(?:who is|she is|he is|is now|now|who’s|makes? (?:him|her)|gave (?:his|her) age as|(?:(?:his|her|whose) age|[\w.-]+[’']s age) (?:as|is|(?:is |was )?(?:given|recorded|put) (?:as|at))) {_N}{_OLD}(?=[,.;]| now| and| but| on the| when| still|$)"),
        ("now", rf"(?:(?<=^)|(?<=, )|(?<=now, )|(?<=\band )|(?<=\bbut )|(?<=is, ))[Aa]t {_N},? (?={_SUBJECT}|(?<=, )(?!was\b|this\b|his\b|as\b|its\b)[a-z]{{2,}}(?<![su])s\b|takes\b|becomes\b|leads\b|joins\b|remains\b|is\b|has\b|still\b|was old enough)"),
        ("now", rf"\bwho,? at {_N},? (?=still\b|is\b|has\b|remains\b|would\b|will\b)"),
        ("now", rf"(?<![\w’.-])(?P<who>(?!(?:and|but|or)\b)[\w’.-]+) is (?:only |just |still |now |already |barely |not yet )?{_N}{_OLD}(?=[.,;]| (?:and|but)\b|$)"),
        ("now", rf"\b(?:becomes|remains|is|still \w+s)\b(?: [\w’-]+){{0,4}} at {_N}(?=[.;]|$)"),
        ("now", rf"\b(?:becomes|remains|is)\b(?: [\w’-]+){{0,4}} (?:youngest|oldest|eldest)\b(?: [\w’-]+){{1,9}} at {_N}(?=[.;]|$)"),
        ("now", rf"\bnow {_N}(?=,)"),
        ("now", rf"\bis,? at {_N}\b,?(?= (?:the|an?|one|among|still|already|now)\b)"),
        ("event", rf"\bwho,? at {_N},? (?!still\b|is\b|has\b|remains\b|would\b|will\b)(?=[a-z])"),
        ("now", rf"(?<=,) is {_N}(?=[.;]| and\b)"),
        ("now", rf"\b(?:\w*man|\w*woman|boy|girl|\w+er|\w+ist|\w+or) aged {_N}\b"),
        ("now", rf"\bis {_ADV}{_N}{_OLD}(?=[.,;]| (?:and|but|now|today)\b|$)"),
        ("now", rf"\b(?:has|have) (?:just |now |already )?(?:reached|turned|passed) (?:the age of )?{_N}{_END}"),
        ("event", rf"(?:,|\band|\bor) {_N} (?=when (?:he|she)\b)"),
        ("now", rf"\b(?-i:[A-Z][a-z]+ [A-Z][\w’-]+) is {_N}(?=[.;,]| and\b)"),
        ("now", rf"\bwould (?:be|have been) {_N} (?=now\b|today\b)"),
        ("now", rf"\bmakes (?:him|her) an? {_N}[- ]year[- ]old\b"),
        ("now", rf"^(?:At the age of|Aged) {_N},? (?=[^.;]{{0,70}}?\b(?:will|still|is|has|remains)\b)"),
        ("event", rf"\b(?:was|were|as|then)(?: just| only| still)? an? (?:[a-z]+ )?(?:boy|girl|child|lad|teenager|youth|youngster) of {_N}{_END}"),
        ("event", rf"\bof {_N} (?=in (?:the )?(?:[A-Z][a-z]+ )?\d{{4}})"),
        ("now", rf"(?<!age) of {_N}(?=[,.]| (?:who|has|was|had|is|will|died|fought|said|from)\b|$)"),
        ("coming", rf"\b(?:would have been|would have turned|will be|will turn|turns|would be|is to turn|will have been) {_N}(?= (?:in|on|at|when|by|next|this|today|tomorrow|later)\b)"),
        ("event", rf"\bat {_N} years(?=,? (?:and )?\d+ days?\b)"),
        ("event", rf"\bby (?:when|which time) (?:he|she) (?:will|would) be {_N}{_END}"),
        ("now", rf"\bboth {_N}(?=[,.;]| and\b)"),
        ("now", rf"^Aged?:? {_N}[.;]?$"),
        ("death", rf"\b(?:lived to (?:be )?(?:the age of )?|reached (?:the age of )?|made it to ){_N}{_END}"),
        ("event", rf"(?<!there )(?<!there have )(?<!there has )(?<!there had )\b(?:was|were|been|being|had been|then) {_ADV}{_N}{_OLD}{_END}"),
        ("event", rf"^{_N}{_OLD} (?=when (?:he|she)\b)"),
        ("event", rf"\b(?:aged|(?:at|by) the age of|at age|age|at) (?:just |only )?{_N}{_OLD}{_END}"),
        ("death", rf"\b(?:death|died)\b[^.;,]{{0,50}}?,? (?:at|aged|at the age of|at age) {_N}{_END}"),
        ("birthday", rf"\b(?P<n>{_NTH}) birthday"),
        ("birthday", r"\b(?:his|her) (?P<n>centenary)\b"),
        ("now", rf"\b[Aa]n? (?:[a-z-]+ ){{1,3}}aged {_N}(?= (?:has|is|was|have|had)\b)"),
        ("now", rf"\bwould now be {_N}{_END}"),
        ("now", rf"\b(?:has|have) (?:\w+ ){{1,3}}(?P<all>all) (?:his|her) {_N} years\b"),
        ("now", rf"\b(?:boy|girl|man|woman|child|lad|youth|teenager) of {_N}(?= (?!years?\b|months?\b|weeks?\b|days?\b|or\b|to\b|and\b|per\b|in\b|when\b)[a-z])"),
        ("event", rf"(?:, |\band |\bbut )at (?:just |only )?{_N} (?=(?:he|she) (?:was|had|[a-z]+ed)\b)"),
        ("birthday", rf"\bcelebrat(?:ed|es|ing|e) (?:his|her) (?P<n>{_NTH})(?=[.,;]|$| (?:in|on|at|with|this|next|last|by)\b)"),
        ("coming", rf"\bwould (?:now )?be turning {_N}{_END}"),
        ("coming", rf"\bis {_N}(?= (?:in (?-i:[A-Z])|on (?-i:[A-Z])|next\b|this\b|tomorrow\b))"),
        ("due", rf"\bwhen (?:he|she) turns {_N}{_END}"),
        ("turned", rf"\bturn(?:ed|ing) {_N}{_END}"),
    )
)
#: What may stand between "54-year-old" and the name of the one who is.
AFTER_NAME = regexp(r"(?:[- ]years?[- ]olds?)?,?(?: (?!and\b|or\b|but\b|who\b|was\b|is\b|said\b|told\b|with\b|on\b|when\b)[a-z][\w’'-]*){0,4}(?: (?:from|of) [A-Z][\w’-]+(?: [A-Z][\w’-]+)?,)? (?:(?:Mr|Ms|Mrs|Miss|Sir|Dame|Lord|Lady|Dr)\.? )?")
#: "Five days before his 90th birthday".
BIRTHDAY_FROM = regexp(rf"\b(?P<count>\d+|an?|the|{_NUMBERS}) (?P<unit>days?|weeks?|months?) (?P<way>before|after|past|short of|shy of) (?:(?:his|her|their) |(?:he|she) (?:would have |was to have |had )?turn(?:ed)? |turning )?$", re.IGNORECASE)
PHRASES = tuple((kind, regexp(text, re.IGNORECASE)) for kind, text in _TEXTS)
#: Ages in a word: years from and to.
VAGUE = {
    "teenager": (13, 19), "toddler": (1, 3), "centenarian": (100, 115), "nonagenarian": (90, 99), "octogenarian": (80, 89), "septuagenarian": (70, 79),
    "sexagenarian": (60, 69),
}  # fmt: skip
for _tens, _word in ((20, "twenties"), (30, "thirties"), (40, "forties"), (50, "fifties"), (60, "sixties"), (70, "seventies"), (80, "eighties")):
    for _who in ("his", "her"):
        VAGUE |= {f"{_is} in {_who} {_word}": (_tens, _tens + 9) for _is in ("is", "still", "man", "woman")} | {f"{_is} in {_who} {_tens}s": (_tens, _tens + 9) for _is in ("is", "man", "woman")}
        for _part, _low, _high in (("early", 0, 4), ("mid-", 3, 7), ("late", 6, 9)):
            VAGUE[f"is in {_who} {_part} {_word}".replace("- ", "-")] = (_tens + _low, _tens + _high)
VAGUES = regexp(rf"\b(?:{'|'.join(map(re.escape, sorted(VAGUE, key=len, reverse=True)))})\b", re.IGNORECASE)
#: "The first artist in her 40s", "a driver in his late fifties", "Viktor Orlov, in his eighties".
DECADES = {name: ten for ten, word in ((20, "twenties"), (30, "thirties"), (40, "forties"), (50, "fifties"), (60, "sixties"), (70, "seventies"), (80, "eighties"), (90, "nineties")) for name in (word, f"{ten}s")}
IN_DECADE = regexp(rf"\b(?P<who>[\w’-]+)(?P<comma>,)? (?P<in>in) (?:his|her) (?:(?P<part>early|mid|late)[- ])?(?P<ten>{'|'.join(DECADES)})\b", re.IGNORECASE)
