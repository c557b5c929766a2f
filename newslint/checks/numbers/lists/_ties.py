"""How a list hangs on the count that announces it or takes it up: where it stands, the mark and the words between, what follows it."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.checks.numbers.lists._counts import Count, kind
from newslint.checks.numbers.lists._series import FROM_LEFT, Series
from newslint.document import Document
from newslint.layers.numbers.nouns import singular
from newslint.regexp import regexp


class Pair(NamedTuple):
    """A count and a list that contradicts it."""

    told: Count
    series: Series
    #: The sentence of the list, counted from that of the count.
    apart: int


#: Lists that are marked as such.
MARKED = frozenset({"numbered", "ordinal", "other", "fragment", "clauses"})
_VERB = regexp(
    r"\b(?:is|was|are|were|has|have|had|will|would|can|could|may|might|should|must|be|been|did|does|do|said|says|told|took|won|lost|made|met|went|came|left|hit|ran|sent|gave|led|held|saw|set|put|got|kept|found|beat|fell|rose|drew|wrote|[a-z]{2,}ed)\b"
)
_CLAUSE = regexp(r"\b(?:who|which|that|whose|whom|when|where|while|after|before|because|as|if|but|and|or)\b")
_OPENER = regexp(r"(?:(?:as|are|were|is|was|be|being|by|between|from|against|of|with|in|on|at|for|into|to|called|named|namely|viz\.|i\.e\.,|comprising|comprises?|featuring|both|either|all|those|that is,|they|these|known|first|due|about|over|under|near)[ \n]+)+$")
_MARK = regexp(r"(?P<mark>:|[–—]|--|(?<=[ \n])-|\(|,|;)[ \n]*$")
_CONSIST = regexp(r"\b(?:made up|made|composed|consist\w*|formed|comprised)[ \n](?:mainly[ \n])?(?:up[ \n])?(?:of|by|from)[ \n]$|\b(?:compris\w+|featuring|form|forms|making up)[ \n]$")
#: "A five-nation tour of Africa that will take him to".
_TAKES_IN = regexp(r"\b(?:tak(?:es?|ing)|took|bring(?:s|ing)?|lead(?:s|ing)?)[ \n](?:(?:him|her|them|it|us)[ \n]to|in)[ \n]$")
#: "Made two changes, bringing in A and B".
_CHANGES = frozenset("change signing addition alteration switch replacement".split())
_BRINGING_IN = regexp(r",[ \n](?:bring|call|draft|tak|add)ing(?:[ \n](?:in|up|on|back))?[ \n]$")
#: Of a caption: "The four members of the band, from left, A, B, C and D".
_FROM_LEFT = regexp(rf"(?P<of>^(?:[ \n](?:of|in|at|from|for)[ \n][^,:;]{{1,60}})?),[ \n](?:\w+[ \n])?{FROM_LEFT}[,:][ \n]")
_NAMING = regexp(r"\b(?:nam(?:ed|es|e|ing)|identif(?:ied|y|ies|ying)|list(?:ed|s|ing)?|called|announced|confirmed)\b")
#: So far before a count "named the two as" may begin.
_NAMED_BEFORE = 60
_ONE_EACH = regexp(r"\b(?:one|once|each|apiece)\b")
_SUBJECT = regexp(
    r"(?P<they>They|These|Those|Them|All|Each|Both|Their|The list|The full list|In order)\b|(?P<again>The (?:\w+[ \n])?(?P<noun>[a-z]+))\b|(?P<it>It|Its|He|She|His|Her)\b|(?P<fronted>In|At|On|After|Before|With|From|During|For|As|When|While)\b"
)
_WORDS = regexp(r"[\w’'-]+")
_NAME_THERE = regexp(r"[ \n][A-ZÀ-Þ][\w’'-]*")
#: What ends a list.
ENDS = {"end": "end", "semicolon": "end", "colon": "end", "dash": "end", "bracket": "end", "said": "end", "which": "which", "prep": "on", "verb": "on"}


class Tie(NamedTuple):
    """How a list hangs on its count."""

    #: Where the list stands: after, before; next, later, earlier sentences.
    place: str
    #: With what its sentence begins, where that is another.
    subject: str
    #: The mark and the words that join them.
    joint: str
    found: list[str]


#: Marks and words that announce a list.
_FIRM = regexp(r".*\b(?:colon|dash|bracket|namely|named as|consist)\b")
_TOLD = frozenset({"they", "again"})


def hold(tie: Tie) -> str:
    """How firmly a list hangs on its count."""
    joint = tie.joint
    if joint in MARKED:
        return "marked"
    if tie.place == "before":
        return "loose before" if joint == "far" else "apposed before"
    if tie.place in ("earlier", "far earlier"):
        return "taken up" if joint != "taken up late" and tie.place == "earlier" else "loose earlier"
    if tie.place in ("next", "later"):
        if _FIRM.match(joint) or (tie.subject in _TOLD and joint.startswith("be")):
            return "told next" if tie.subject in _TOLD else "firm next"
        return "is next" if joint.startswith("be") else "opens next" if tie.subject == "opens" else "loose next"
    if _FIRM.match(joint):
        return "firm" if "mark between" not in tie.found else "firm beyond a mark"
    if joint.startswith("be"):
        return "is"
    if joint.startswith("comma") and not {"verb between", "clause between", "comma between", "mark between"} & {*tie.found}:
        return "apposed"
    return "detached" if joint.startswith(("comma", "semicolon")) else "direct" if joint == "direct" else "governed" if joint.endswith("prep") else "loose"


def _words(text: str) -> str:
    n = len(_WORDS.findall(text))
    return "none" if n == 0 else "few" if n <= 3 else "some" if n <= 8 else "many" if n <= 15 else "very many"


def tie_of(doc: Document, p: Pair) -> Tie:
    """How the list hangs on its count, and what stands between them."""
    c, s, text = p.told, p.series, doc.text
    if s.sort in MARKED:
        return Tie("before" if s.span.end <= c.start else "after", "", s.sort, [f"gap {_words(text[c.end : s.span.start])}"] if s.span.start > c.end else [])
    if p.apart == 0 and s.span.start >= c.end:
        if c.form == "group" and text[c.end : s.span.start].strip() == "of":
            return Tie("after", "", "consist", ["gap none"])
        if c.form == "compound" and kind(c.noun) in ("region", "town") and _TAKES_IN.search(text, c.end, s.span.start):
            return Tie("after", "", "consist", ["gap none"])
        # The items of a list under their paragraph are after its colon.
        gap = _FROM_LEFT.sub(r"\g<of>: ", text[c.end : s.span.start])
        if c.noun in _CHANGES and s.low > c.value:
            gap = _BRINGING_IN.sub(": ", gap)
        return Tie("after", "", *_joint(re.sub(r"(?<=:)\s+\W*$", " ", gap), text[max(c.start - _NAMED_BEFORE, 0) : c.start]))
    if p.apart == 0:
        return Tie("before", "", *_back(text[s.span.end : c.start], text[c.start : c.span.start]))
    if p.apart > 0:
        start = doc.sentence_at(s.span.start).start
        lead = text[start : s.span.start]
        subject = _SUBJECT.match(lead)
        which = "opens" if not lead.strip() else subject.lastgroup or "" if subject else "other"
        if subject and subject["again"]:
            which = "again" if c.noun in map(singular, subject["again"].split()[1:]) else "the"
        joint, found = _joint(lead, "")
        rest = text[c.end : doc.sentence_at(c.span.start).end]
        return Tie("next" if p.apart == 1 else "later", which, joint, [*found, f"rest {_words(rest)}"])
    lead = text[doc.sentence_at(c.span.start).start : c.start]
    at = "at once" if not lead.strip() else "soon" if len(lead.split()) < 6 else "late"
    opens = not text[doc.sentence_at(s.span.start).start : s.span.start].strip()
    return Tie("earlier" if p.apart == -1 else "far earlier", "", f"taken up {at}", ["list opens"] if opens else [])


def _joint(gap: str, head: str) -> tuple[str, list[str]]:
    """What joins a list to the words before it; `head` stands before the count."""
    opener = _OPENER.search(gap)
    body = gap[: opener.start()] if opener else gap
    words = opener.group().split() if opener else []
    mark = _MARK.search(body)
    body = body[: mark.start()] if mark else body
    name = {":": "colon", "(": "bracket", ",": "comma", ";": "semicolon"}.get(mark["mark"], "dash") if mark else ""
    if opener and _CONSIST.search(gap):
        how = "consist"
    elif any(w in ("namely", "viz.", "called", "i.e.,") for w in words):
        how = "namely"
    elif words and words[-1] == "as":
        how = "named as" if _NAMING.search(gap) or _NAMING.search(head) else "as"
    elif words and words[-1] in ("are", "were", "is", "was", "be", "being"):
        how = "be"
    elif words and words[0] in ("are", "were", "is", "was"):
        how = "be prep"
    elif words and words[-1] in ("all", "both", "either", "they", "first", "those"):
        how = "all"
    elif words:
        how = "prep"
    else:
        how = ""
    joint = f"{name} {how}".strip() or ("run" if body.strip() else "direct")
    found = [f"gap {_words(body)}"]
    if _VERB.search(body):
        found.append("verb between")
    if _CLAUSE.search(body):
        found.append("clause between")
    if "," in body:
        found.append("comma between")
    if re.search(r"[:;–—(]", body):
        found.append("mark between")
    if _NAME_THERE.search(body):
        found.append("name between")
        if _NAME_THERE.search(body.rstrip()[-25:]) and name == "comma":
            found.append("name before comma")
    if re.search(r"[ \n](?:in|at|on|of|from|to|for|with)[ \n](?:the[ \n])?[A-Z][\w’'-]*(?:[ \n][A-Z][\w’'-]*)?$", body):
        found.append("place before mark")
    if words:
        found.append(f"opener {words[-1]}")
    if _ONE_EACH.search(body):
        found.append("one each")
    return joint, found


_BACK = regexp(r"(?P<mark>,|[ \n][–—-]|:|;)?(?:[ \n](?:who|which))?(?:[ \n]together)?(?P<verb>[ \n](?:are|were|make up|made up|form|formed|comprise|became|remain))?(?:[ \n]all)?(?P<the>[ \n](?:the|its|his|her|their|these|those)(?:[ \n](?:only|other|last|main))?)?[ \n]?$")


def _back(gap: str, det: str) -> tuple[str, list[str]]:
    """How a count hangs on the list before it in its sentence."""
    m = _BACK.fullmatch(gap)
    if m and (m["mark"] or m["verb"]):
        return f"{'verb' if m['verb'] else 'apposed'} {'definite' if det.strip() or m['the'] else 'bare'}", ["gap none"]
    return "far", [f"back gap {_words(gap)}", *(["back verb between"] if _VERB.search(gap) else [])]


def after(doc: Document, s: Series) -> str:
    """What stands after a list."""
    tail = doc.text[s.span.end : doc.sentence_at(s.span.start).end]
    tail = re.sub(r"^(?:,[ \n](?:aged[ \n])?\d{1,3})?(?:[ \n]\([^()]{1,60}\))?", "", tail)
    if re.fullmatch(r"[,.!?”\"’')\s]*", tail):
        return "end"
    if m := re.match(r"[”\"’]?[ \n]?([)–—;:]|--|-[ \n])", tail):
        return {")": "bracket", ";": "semicolon", ":": "colon"}.get(m[1], "dash")
    if m := re.match(r",?[”\"’]?,?[ \n]+(\w+)", tail):
        comma = "comma " if "," in tail[: m.start(1)] else ""
        word = m[1].lower()
        if word in ("and", "or", "but", "who", "which", "in", "on", "at", "for", "with", "after", "when", "as", "while", "to", "from", "of"):
            word = {"who": "which", "in": "prep", "on": "prep", "at": "prep", "for": "prep", "with": "prep", "from": "prep", "to": "prep", "of": "prep"}.get(word, word)
            return f"{comma}{word}"
        if re.search(r"\b(?:said|says|told|reported|announced|wrote|added|according)\b", tail[:70]):
            return f"{comma}said"
        return f"{comma}verb" if _VERB.match(word) or word.endswith("s") else f"{comma}word"
    return "other"


_OTHERS = regexp(r"\b(?:the|its|his|her|their)[ \n](?:only[ \n])?others?(?![ \n](?:two|three|four|five|six|seven|eight|nine|ten|\d))(?:[ \n]\w+){0,5}[ \n](?:are|were|being)[ \n]$", re.IGNORECASE)
#: "Other members are A, B and C": some were told before.
_OTHER = regexp(r"(?:(?<=[.;:][ \n])|(?<=\n))(?:Other|other)[ \n](?!(?:two|three|four|five|six|seven|eight|nine|ten|\d))(?:[ \n]?\w+){1,5}[ \n](?:are|were)[ \n]$")
_ONE_OF = regexp(r"\b[Oo]ne of (?:(?:only|just|the|its|his|her|their)[ \n]){0,2}$")
_ALONG = regexp(r"[^.;:,]{0,60},?[ \n](?:(?:along|together)[ \n]with|alongside|besides)[ \n]$|[^.;:,]{0,60},[ \n]with[ \n]$")


#: A name inside a sentence.
_NAMED = regexp(r"(?<=[\w,][ \n])[A-ZÀ-Þ][\w’'-]*(?:[ \n][A-ZÀ-Þ][\w’'-]*)*")


def with_one(doc: Document, c: Count, s: Series) -> Series:
    """A list of the others, with the one that is told before: "one of four ... The only others are A and B", "one of two towns, along with A and B"."""
    told = s.span.start > c.end and (
        _OTHERS.search(doc.text, max(c.end, s.span.start - 70), s.span.start)
        or (_ONE_OF.search(doc.text, max(0, c.span.start - 24), c.span.start) and _ALONG.fullmatch(doc.text, c.end, s.span.start))
    )
    if s.sort not in MARKED and s.span.start > c.end and _OTHER.search(doc.text, c.end, s.span.start):
        before = doc.text[doc.sentence_at(c.span.start).start + 1 : s.span.start]
        return s._replace(low=s.low + 1, high=s.high + max(1, len(_NAMED.findall(before))), sort="others")
    return s._replace(low=s.low + 1, high=s.high + 1, sort="others") if told and s.sort not in MARKED else s
