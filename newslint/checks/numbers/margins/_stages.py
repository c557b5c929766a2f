"""Of which moment, group, day or count a result or a margin is told."""

from __future__ import annotations

import re

from newslint.regexp import regexp
from newslint.source import Span

_MONTHS = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|Christmas)"
_ORD = r"(?:first|second|third|fourth|final|last|opening|closing)"
#: What may stand in capitals in any sentence.
COMMON = frozenset(
    "The This That These Those But And His Her Their Its With For After Even Yet Only Still Nobody Everyone Everybody One None Not Nor Now Then There Here What Who When Where While"
    " Although Though Because Since Thus Many Most Some All Few Each Every Both Either Neither Such They She You Our Your Victory Defeat Two Three Four Five Six Seven Eight Nine Ten Just Barely Nearly Almost About"
    " Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December From Over Under Another Having".split()
)
#: Moments and groups by class.
_CLASSES = {
    "half": r"(?:half|quarter)[- ]?time|the (?:break|interval|half|turn)\b|intermission|first half|second half",
    "part": rf"{_ORD} (?:quarter|period|set|session|lap|stage|minutes?)s?\b|(?:first|second|third|fourth|opening) (?:day|round)|after (?:\w+[ \n])?\w+ (?:minutes|holes|frames|games|quarters?|periods?|rounds?|sets?|innings|laps|ends)|(?:minutes?|seconds?) (?:left|remaining|to (?:go|play))|(?<![\w-])midway|early (?:in|on)|at one (?:point|stage)|at the [\w-]+ (?:turn|mark|point|split|bend)|(?:at|after) (?:the )?\d+[ \n]?(?:m|km|metres|kilometres|miles)|by as many as|as many as|inside \w+ \w+|once (?:led|had|trailed)|overnight|(?:began|started) the (?:day|round|week)|at the start of|ahead of the final",
    "leg": r"first leg|second leg|return leg|away leg|home leg|first meeting|(?:the|a) return\b",
    "aggregate": r"on aggregate|(?:go|goes|went|going) through|advanc(?:e|es|ed|ing)|over (?:the )?two legs|(?:two-goal|one-goal|point) margin overall",
    "past": rf"(?:days?|weeks?|months?|nights?) after (?!the (?:vote|poll|election)\b)|(?:months?|weeks?|days?|years?|fortnight) (?:ago|earlier|before|previously)|last (?:month|week|year|time|season|election|autumn|spring|summer|winter|session|{_MONTHS})|previous(?:ly)?|earlier|in (?:early |late |mid-)?(?:19|20)\d\d|in (?:early |late |mid-)?{_MONTHS}\b|(?:the|a|their|its) (?:last|previous|earlier) (?:meeting|ballot|round|match|game|poll|survey|race|contest|count|vote|reading|encounter|election)|(?<!in )(?:the|a|their|its) opening (?:meeting|ballot|round|match|game|poll|survey|race|contest|count|vote|reading|encounter|election)|(?:the|its) (?:last|previous|old|outgoing) (?:council|parliament|house|assembly|senate)|election night|at first\b|initial(?:ly)?|predecessor|when they (?:last )?met|(?:in|after|by|before) (?:a|the) recount|before rounding|exit polls?|(?<!for )the (?:first|second|third) time|since (?:the|a|they|he|she|it|his|her|their|an|losing|winning|beating|(?:19|20)\d\d)|the year before|(?<!that they )(?<!that he )(?<!that she )(?<!that it )had (?:already |once |also |never before |last |narrowly )?(?:won|lost|beaten|led|been|trailed|held|drawn|prevailed|given|put|shown|finished|triumphed|failed|passed|forecast|predicted)",
    "group": r"(?:among|with|for) (?:wom[ae]n|men|white|black|young|old|older|younger|independents?|Republicans?|Democrats?|Latinos?|voters (?:under|over|aged|in))\b|(?:leads?|led) (?:the race )?overall|general classification|among (?!registered|likely|all|the[ \n]|adults|voters|decided|those (?:asked|polled|who))[\w-]+|in the (?:capital|suburbs|north|south|east|west|city|cities|countryside|villages|primary|primaries|run-?off|marginals?|popular|electoral|singles|doubles|foursomes|group|conference|neighbouring|other)\b|(?:a|the) (?:district|state|county|seat|constituency) (?:that|where|which)",
    "table": r"(?:leads? the|(?:in|of|at the top of) the) (?:[a-z]+ )?(?:rankings?|table|standings|league|championship|title race|division|race for the title)",
    "other": r"(?:the|(?<!of )a) (?:second|third|next|other)(?!-|,|[ \n](?:place|half|leg|quarter|period|term|time|straight|successive|consecutive|year|season|week|goal|try|seat|day|round))|(?:their|its|the|a) (?:first|last|previous|next) (?:meeting|ballot|match|game|poll|survey|contest|vote)|successor|another|(?:the|its|their) first (?:question|issue|motion|count|amendment|ballot|vote|reading|bill|match|game|test|clause)|(?<!seconds )(?<!second )(?<!minutes )later\b|elsewhere|meanwhile|neighbouring",
}
_STAGE = regexp("|".join(rf"(?P<{name}>\b(?:{words})\b)" for name, words in _CLASSES.items()), re.IGNORECASE)
#: "The first time in five that they had won by four": what is counted is this one.
_COUNTING = regexp(
    r"(?:It|This|That)(?:[ \n](?:was|is|marked)|[’']s)[ \n][^.;]{0,40}?\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|only|last)\b|For the (?:first|second|third|fourth|fifth|sixth) time|(?:Never|Not since|Not in)[ \n][^.;]*?\b(?:had|have|has)\b|(?:He|She|It|They|[A-Z]\w+) had never (?:before )?"
)
_SINCE = regexp(r"\bsince\b[^.;]*\bwhen\b|\bsince[ \n](?:they|he|she|it|the|their|his|her|an?|[A-Z]\w+[ \n](?:won|lost|beat))\b")
#: Where a clause begins or ends.
EDGE = regexp(
    r"[;:—]|\.\s|,[ \n](?:and|but|so|while|though|although|after|having|when|who|whose|which|before|as|because|with|the|a|an|won|lost|beat|led|drew|went|leads?|wins?|took|prevailed|has|have|had|is|are|was|were)\b|\b(?:compar(?:es|ed|ing)[ \n](?:with|to)|up from|down from|but|though|although|after|having|while|before(?![ \n](?:the|a)\b)|until|because|whereas|to win|and (?:won|lost|went|beat|mov(?:e|es|ed)|climb\w*|stay\w*|sits?|will|fac(?:e|es|ed)|hosts?|is|are|was|were|now|has|have|his|her|its|their))\b"
)
#: "The 16-vote majority hides a split": the noun, and then a verb.
_HEAD_ALONE = regexp(
    r"(?:[ \n-]\w+)??[ \n-](?:majority|margin|win|victory|defeat|loss|gap|lead|difference|edge|advantage|deficit|cushion|buffer)\b(?![ \n](?:of|in|at|on|over|among|amongst|for|after|with|from|to|by|before|during|that|which|when|two|three|last|this)\b)"
)
_CUT = regexp(r"\b(?:was|is|were|are|has|had|since|than|compar(?:ed|es|ing)|up from|down from|left|put|into|sends?|sent|means?|after[ \n](?:lead|trail)ing|would|will|can|could|may|might|and|but|while|although|though|who|which|because)\b|[,;:—]")
_HOW_IT_STOOD = regexp(r"\b(?:trail(?:ing|ed|s)?|lead(?:ing|s)?|led|(?<!went )(?<!going )(?<!go )(?<!goes )down|behind|up|ahead|from|made it|makes it|making it|to make it|for a|at)[ \n]$", re.IGNORECASE)
#: "Finished the scoring at 5-1": no score of a moment.
_CONCLUDED = regexp(r"\b(?:finish\w*|end(?:ed|s|ing)?|complet\w+|round\w*|seal\w*|wrap\w*|clos\w+|final|full[- ]?time)\b")
_CLAUSE = regexp(r"[,;.][ \n]|\b(?:and|but|before|then|when|while|after[ \n][a-z]+ing|to[ \n](?=win\b|beat\b))")
_HALF = regexp("|".join(rf"\b(?:{_CLASSES[c]})\b" for c in ("half", "part")), re.IGNORECASE)
_CARRIED = regexp(r"\b(?:back(?:s|ed)|pass(?:es|ed)|approv\w+|carri\w+|adopt\w+|endors\w+|confirm\w+|ratif\w+)\b")
_LOST = regexp(r"\b(?:reject\w*|defeat\w*(?! the (?:government|ministers|executive|cabinet))|turn(?:ed|s) down|thr[eo]w\w* out|block\w*|vot(?:ed|es) down|quash\w*|fail(?:ed|s)|fell|(?:was|were) lost)\b")


#: What a sentence that counts this one names of others: "the first time that they had won by four".
NOT_COUNTED = frozenset(("past", "other", "part"))
#: "Three months ago they were behind; now they are eight points ahead".
_NOW_AGAIN = regexp(r"(?:[;,][ \n](?:but[ \n]|and[ \n])?|\b(?:but|and)[ \n])(?:now|today|currently|this[ \n](?:time|week|month|year))\b|\b(?:but|and|before|yet)[ \n](?:[a-z]+[ \n])?(?:finish|end)(?:ed|ing)\b")


def back_to_now(text: str, start: int, end: int) -> bool:
    """Whether a sentence that opens with another time has come back to this one."""
    return _NOW_AGAIN.search(text, start, end) is not None


def counts_in(words: str, at: int) -> bool:
    """Whether a sentence counts what has just been told in: "it was the first time that they had won by four"."""
    begin = max(words.rfind(mark, 0, at) + 2 if mark in words[:at] else 0 for mark in ("; ", "— "))
    it = words[begin].upper() + words[begin + 1 :] if begin < len(words) else ""
    return _COUNTING.match(it) is not None and not _SINCE.search(words, 0, at)


def clause(text: str, sentence: Span, first: int, last: int) -> Span:
    """The clause from `first` to `last` in its sentence."""
    start = max((m.end() for m in EDGE.finditer(text, sentence.start, first)), default=sentence.start)
    cut = EDGE.search(text, last, sentence.end)
    return Span(start, cut.start() if cut else sentence.end)


def stages(text: str, start: int, end: int) -> frozenset[str]:
    """The classes of moments, groups and counts that a stretch names."""
    return frozenset(m.lastgroup for m in _STAGE.finditer(text, start, end) if m.lastgroup)


def after(text: str, at: int, end: int) -> int:
    """How far the words after a margin belong to it: "a lead of four in the capital", not "... was the biggest since May"."""
    if (head := _HEAD_ALONE.match(text, at, end)) is not None:
        return head.end()
    cut = _CUT.search(text, at, min(end, at + 60))
    return cut.start() if cut else min(end, at + 60)


def staged(text: str, span: Span) -> bool:
    """Whether a score is told as one of a moment: "trailing 14-3 after a quarter"."""
    first = max(span.start - 90, 0)
    begin = max((m.end() for m in _CLAUSE.finditer(text, first, span.start)), default=first)
    end = _CLAUSE.search(text, span.end, span.end + 60)
    stood = _HOW_IT_STOOD.search(text, begin, span.start) is not None and not _CONCLUDED.search(text, begin, span.start)
    return stood or _HALF.search(text, begin, end.start() if end else span.end + 60) is not None


def other_vote(a: str, b: str) -> bool:
    """Whether of two sentences one tells of a vote that carried and the other of one that was lost."""
    carried, lost = (_CARRIED.search(a), _CARRIED.search(b)), (_LOST.search(a), _LOST.search(b))
    return (bool(carried[0]) and not lost[0] and bool(lost[1]) and not carried[1]) or (
        bool(lost[0]) and not carried[0] and bool(carried[1]) and not lost[1]
    )
