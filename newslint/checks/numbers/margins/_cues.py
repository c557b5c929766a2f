"""Words that part a margin from the results beside it: another count, another moment, another group."""

from __future__ import annotations

import re

from newslint.regexp import regexp
from newslint.source import Span

#: Words of another count, whatever the syntax.
HARD = regexp(
    r"\b(?:on aggregate|(?:on|in|by|after|via|through)[ \n](?:a[ \n])?penalt(?:y|ies)|penalty (?:kicks|shoot)|shoot-?out|wickets?|swing|per game|odds|goal difference|legs|(?:in|of|win|won|lead|led|level) the series|series (?:lead|win)|(?<!even the )(?<!tie the )(?<!square the )series at|favou?rites?|games? (?:ahead|behind|clear)|up (?:two|three|one|\d)-|(?<!polling )(?<!poll )averag\w+(?![ \n][\d.]+[ \n]?(?:%|per))|over two|handicap|the spread|predict\w*|working majority|super-?majority)\b",
    re.IGNORECASE,
)
#: Words of another moment or group.
ELSEWHERE = regexp(
    r"\b(?:half[- ]?time|after (?:an?|their|his|her|the) [^,.;]{0,30}(?:win|victory|defeat|draw|loss)|the (?:break|interval|half|turn|quarter)|at one (?:point|stage)|had (?:led|trailed|been)|after (?:trailing|leading|being|falling)|trailing by|overturn\w*|erase\w*|squander\w*|blew|blown|surrender\w*"
    r"|(?:months?|weeks?|days?|years?) (?:ago|earlier|before)|last (?:month|week|year|time|season|election|session)|previous(?:ly)?|earlier|in (?:19|20)\d\d|in the table|(?<!top of )the (?:table|division|conference|group|title race|standings|league|ranking|rankings|leaderboard|championship)"
    r"|among (?!registered|likely|all|the)[\w-]+|first (?:leg|half|quarter|set|period)|second (?:leg|half|quarter|period)|third (?:quarter|period)|fourth quarter|overtime|extra time|election night|early|early in|midway|with \w+ (?:minutes?|seconds?)|(?:minutes?|seconds?) (?:left|remaining|to go)|(?:a|the) (?:district|state|county|seat|constituency) (?:that|where|which)|(?:in|after|by|before) (?:a|the) recount|at the (?:start|end of)|before rounding|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\b",
    re.IGNORECASE,
)
#: How it stood before: no matter to a margin that is called the final one.
COMEBACK = regexp(r"\b(?:came (?:back|from)|rall(?:y|ied)|comeback|fought back)\b", re.IGNORECASE)
OTHER = regexp(r"\b(?:(?:the|a) (?:second|third|next|other)(?!-|,| place)|(?:the|a|their|its) (?:first|last|previous|earlier) (?:meeting|ballot|round|match|game|poll|survey|race|contest|count|vote|leg|reading|encounter|election)|predecessor|successor|another|later|elsewhere|meanwhile)\b", re.IGNORECASE)
WEEKDAY = regexp(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
#: "After the 19-point defeat": after what is told here.
_AFTER_THIS = regexp(r"after (?:the|that|this)\b", re.IGNORECASE)


#: "That margin compares with one of 80 points a year ago".
_COMPARED = regexp(r"\b(?:compar(?:es|ed|ing)[ \n](?:with|to)|(?:up|down)[ \n]from)\b")


def elsewhere(text: str, start: int, end: int, at: int) -> bool:
    """Whether words of another moment or group stand in a stretch; those that hold the margin at `at` itself do not count."""
    compared = _COMPARED.search(text, at, end)
    end = compared.start() if compared else end
    return any(not (e.start() < at < e.end() and _AFTER_THIS.match(e.group())) for e in ELSEWHERE.finditer(text, start, end))


#: A moment of the contest, and a third side.
STAGE = regexp(
    r"\b(?:half[- ]?time|at the (?:break|interval|half|turn)|after \w+ (?:minutes|holes|frames|games|quarters?|periods?|rounds?|sets?|innings)|first half|(?:first|second|third|fourth) (?:quarter|period))\b|[ \n,](?:third|fourth|fifth)(?=[,.;]|[ \n](?:on|with|at|in)\b)"
)
_HOW_IT_STOOD = regexp(r"\b(?:trail(?:ing|ed|s)?|lead(?:ing|s)?|led|down|behind|up|ahead|from)[ \n]$", re.IGNORECASE)
_CLAUSE = regexp(r"[,;.][ \n]|\b(?:and|but|before|then|when|while|to[ \n](?=win\b|beat\b))")


def staged(text: str, span: Span) -> bool:
    """Whether a score is told as one of a moment: "trailing 14-3 after a quarter"."""
    first = max(span.start - 90, 0)
    begin = max((m.end() for m in _CLAUSE.finditer(text, first, span.start)), default=first)
    end = _CLAUSE.search(text, span.end, span.end + 60)
    return _HOW_IT_STOOD.search(text, begin, span.start) is not None or STAGE.search(text, begin, end.start() if end else span.end + 60) is not None


_CARRIED = regexp(r"\b(?:back(?:s|ed)|pass(?:es|ed)|approv\w+|carri\w+|adopt\w+|endors\w+|confirm\w+|ratif\w+)\b")
_LOST = regexp(r"\b(?:reject\w*|defeat\w*|turn(?:ed|s) down|thr[eo]w\w* out|block\w*|vot(?:ed|es) down|quash\w*|fail(?:ed|s)|fell)\b")


def other_vote(a: str, b: str) -> bool:
    """Whether of two sentences one tells of a vote that carried and the other of one that was lost."""
    carried, lost = (_CARRIED.search(a), _CARRIED.search(b)), (_LOST.search(a), _LOST.search(b))
    return (bool(carried[0]) and not lost[0] and bool(lost[1]) and not carried[1]) or (
        bool(lost[0]) and not carried[0] and bool(carried[1]) and not lost[1]
    )
