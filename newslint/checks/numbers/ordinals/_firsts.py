"""A first that a text itself tells an earlier instance of: "her first visit to Oman. She last came in 1979"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.numbers._deeds import LIGHT, classes, stem
from newslint.checks.numbers._lists import around, dated, reach
from newslint.checks.numbers.ordinals._families import same_deed, singular
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span


class First(NamedTuple):
    """A first, the instance before it, and what to say."""

    claim: Span
    told: Span
    message: str


_YEAR = r"(?:1[6-9]|20)\d\d"
#: "The first since 1994".
_SINCE = regexp(rf"(?:[ \n,][\w’'-]+){{0,8}}?[ \n]since[ \n](?P<year>{_YEAR})(?!\d|s\b)")
#: "When they last walked out, in 2007", "the last one was in 2007".
_LAST = regexp(rf"\b(?:last|most recent(?:ly)?|previous)\b[^.;]{{0,50}}?\bin[ \n](?:[A-Z][a-z]+[ \n])?(?P<year>{_YEAR})(?!\d|s\b)")
#: A thing that is done again as a whole: its first admits no earlier one.
_WHOLE = regexp(
    r"(?:-ever)?[ \n](?:(?!(?:state|official|public|solo|home|away|to|of|in|on|for|at|and|from|by|that|with|who|woman|man|person|player|team|country|state)\b)[\w-]+[ \n]){0,2}?(?P<noun>time(?![ \n](?!that\b|in\b|on\b|at\b|since\b|the\b|an?\b|any\b|as\b|and\b|but\b|to\b|for\b|when\b|he\b|she\b|it\b|they\b|we\b|i\b|ever\b|this\b|last\b|after\b|with\b|by\b|of\b|from\b|under\b|during\b|over\b)[a-z]+)|of (?:its|his|her|their) kind|visit|trip|appearance|meeting|tour|summit|flight|concert|election|execution|arrest"
    r"|conviction|marriage|title|win|victory|defeat|triumph|strike|crossing|ascent|final|semi-?final|performance|encounter|medal|gold|term|spell|hat-trick|century|record"
    r"|attempt|championship|award|recall|closure|flood|eruption|landing|launch|hanging|prosecution|veto|lockout|walkout|trophy|crown|divorce|transplant|moon ?walk|test|drought|eclipse)\b(?!-)"
)
_CARRIED = regexp(
    r"(?:[ \n](?:to be[ \n])?(?:carried out|held|recorded|reported|staged|seen|built|put to death|of the year|this year))+"
)
_NEVER = regexp(
    r"\b(?:[Nn]ever before (?:has|have|had|in)\b|(?:[Nn]o one|[Nn]obody|[Nn]o \w+) (?:had|has) ever (?=[a-z]+(?:ed|en|n|t|ne|de)\b)|(?:had|has|have) never (?:before )?(?:been )?(?=[a-z]+(?:ed|en|n|t|ne|de)\b))"
)
#: What narrows a first: an earlier one may be outside it.
_LIMITED = regexp(
    r"\b(?:since|as|under|without|with (?:his|her|its|their|an?)|alone|together|abroad|in (?:[\w-]+ )?(?:[\w-]+ )?(?:years?|decades?|months?|weeks?|days?|seasons?|games|matches|attempts|color|colour|person|public|office|power)|during|official\w*|solo|half|leg|round"
    r"|stage|while|because|if|before|outside|at night|at home|live|publicly|than|both|more than|less than|of (?:the|this) (?:day|season|week|month|tour|trip|series|match|game|tournament|campaign|afternoon|evening)|this (?:week|month|season|summer|winter|term)|new|twice|thrice|two|three|consecutive|straight|unanimous\w*)\b"
)
_THIS_YEAR = regexp(r"\bthis year\b")
#: Instances of another thing, or told as no instance.
_CONTRAST = regexp(
    r"\b(?:but|although|though|not|n[’']t|never|no|fail\w*|lost|los(?:ing|es?)|almost|nearly|unlike|instead|born|found(?:ed)|until|since|as a|as an|planned|would|tried|wanted|hoped|scheduled|called off|cancel\w*|postponed|turned down|declined|crown prince|then|second|after becoming|before becoming)\b",
    re.IGNORECASE,
)
_FRONTED = regexp(r"[“\"]?(?:In|On|Back in|As early as|Already in|In early|In late)[ \n]")
_MEANT = regexp(r"\b(?:promised|vowed|pledged|hoped|agreed|offered|invited|asked|urged|refused|threatened|due|about|set|ready)(?:[ \n]\w+)?[ \n]to\b")
_MONTHS = regexp(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)")
_AGAIN = regexp(
    r"\b(?:last|also|again|already|previously|before|earlier|once|the same|another|similar|other|returned|return)\b", re.IGNORECASE
)
#: "It followed his 1983 novel".
_FOLLOWED = regexp(
    rf"\b(?:followed|follows|came after|is a sequel to|was preceded by|succeeds)[ \n](?:his|her|their|its)[ \n](?:[a-z]+[ \n])?(?P<year>{_YEAR})[ \n](?P<noun>[a-z]+)"
)
#: "Her earlier novels", after her first novel.
_EARLIER = regexp(r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)[ \n](?:(?:two|three|four|five|six|seven|eight|nine|ten|\d+|many|other)[ \n])?(?:earlier|previous|prior)[ \n](?P<noun>[a-z]+)\b")
_NARROW = regexp(r"\b(?:for|in|with|as|under|since|at|by|on|after|without|to)\b")
#: "Also scored against Leeds earlier this season", after the first goal of the season.
_EARLIER_THIS = regexp(r"\b(?:also|already|has|had|who)[ \n](?:[\w-]+[ \n]){0,8}?earlier[ \n](?:this|in the)[ \n](?P<period>season|year|month|week|tournament|series|tour|campaign)\b|\b(?:also|already)[ \n][^.;,]{0,60}?\bearlier[ \n](?:this|in the)[ \n](?P<period2>season|year|month|week|tournament|series|tour|campaign)\b")
#: "The first woman to lead the school".
_FIRST_TO = regexp(r"\b(?P<who>(?:[\w-]+[ \n]){0,3}?[\w-]+)[ \n]to[ \n](?:(?:be|have|ever)[ \n])?(?P<deed>[a-z]+)[ \n](?P<what>(?:(?:the|a|an|its|of|for|in|at|on)[ \n])?[^.,;:()]{2,60})")
_OPENS = regexp(r"[“\"]?(?:He|She|It|They|The|Another|An|A|His|Her|Its|Their|Both|In|When|[A-Z])")
_WOMAN = regexp(r"[ \n](?P<who>woman|female|Black|black|African[- ]American)\b(?:[ \n](?:[\w-]+[ \n]){0,2}?)?[^.;]{0,80}")
_ANOTHER = regexp(
    r"\b(?:succe(?:ed|eds|eded|eding|ssor to)|replac(?:e|es|ed|ing)|tak(?:es|ing) over from|took over from|follow(?:s|ed|ing)|predecessor)[^.;]{0,40}\b(?:another|also a|a)[ \n](?P<who>woman|female)\b"
    r"|\b(?:(?:[Tt]he|[Ii]ts|[Hh]er)[ \n](?:last|previous|former|outgoing)[ \n][a-z]+|[Hh]er predecessor),[ \n][A-Z][^.;]{3,80}?[;.,][ \n]*(?P<she>[Ss]he)[ \n](?:had|was|ran|led|held|has)\b"
)
_CHOSEN = regexp(
    r"\b(?P<again>again|once (?:more|again)|re-?elected|reappointed|for (?:a|the) (?:second|third|fourth) time)\b[^.;]{0,90}?,[ \n](?:the|in the|marking the|for the|her|his|their|its|it is the)?[ \n]?$"
)
_IT_HAS = regexp(
    r"[ \n]time[ \n](?:that[ \n])?(?:he|she|it|they)[ \n](?:has|have|had)[ \n](?:ever[ \n])?(?:been[ \n])?(?P<verb>[a-z]+(?:ed|en|n|t|un|ung))\b(?![^.;]*\b(?:with|by|since|without|unanimous\w*|outright|over)\b)"
)
_STOP = frozenset(
    "first time that this have been were with from they their them said when which whose after before year years last also again already previously"
    " monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december"
    " would into over more than what where there here other another same some many ever only just made make never".split()
)
_PROPER = regexp(r"(?<=[a-z,’'] )(?:the )?([A-ZÀ-Þ][\w’'-]{2,})")


#: "Two sons from his first marriage".
_IN_PASSING = regexp(r"\b(?:from|of|by|with)[ \n](?:his|her|their)[ \n]$")


def earlier(doc: Document, q: Quantity) -> First | None:
    """The instance before (or after the last) that a "first" denies."""
    text = doc.text
    if q.low != 1 or _IN_PASSING.search(text, max(q.span.start - 20, 0), q.span.start):
        return None
    sentence = reach(doc, q.span.start)
    after = around(doc, sentence.start, 0, 2)[1]
    published = doc.metadata.date.year if doc.metadata.date else 9999
    since = _SINCE.match(text, q.span.end, sentence.end)
    if since is not None:
        for s in after[:1]:
            m = _LAST.search(s.of(text))
            if (
                m
                and int(since["year"]) < int(m["year"]) < published
                and not re.search(r"\b(?:but|although|though|lost|not|other)\b", s.of(text))
            ):
                return First(
                    q.span, _at(s, m), f"a last time in {m['year']} makes it the first since {m['year']}, not since {since['year']}"
                )
        return None
    for s in after[:1]:
        followed = _FOLLOWED.search(s.of(text))
        if followed and re.match(rf"[ \n](?:[a-z]+[ \n])?{re.escape(followed['noun'])}\b", text[q.span.end : sentence.end]):
            return First(q.span, _at(s, followed), f"a {followed['noun']} of {followed['year']} came before the first")
    if (told := _owned(doc, q, sentence, after) or _again_first(doc, q, sentence, after)) is not None:
        return told
    if (woman := _predecessor(doc, q, sentence, after)) is not None:
        return woman
    if (chosen := _IT_HAS.match(text, q.span.end, sentence.end)) and (again := _CHOSEN.search(text[sentence.start : q.span.start])):
        verbs = {w for w in re.findall(r"[a-z]+", text[sentence.start : q.span.start].lower()) if classes(w) & classes(chosen["verb"])}
        if verbs or again["again"].startswith("re"):
            return First(
                q.span, Span(sentence.start + again.start("again"), sentence.start + again.end("again")), "again and the first time"
            )
    whole = _WHOLE.match(text, q.span.end, sentence.end) or _CARRIED.match(text, q.span.end, sentence.end)
    return _told(doc, Span(q.span.start, whole.end()), sentence, after, q.span) if whole is not None else None


#: "The first time in 12 years" says when the last one was.
_IN_YEARS = regexp(rf"[ \n](?:[\w’'-]+[ \n]){{1,8}}?in[ \n](?:(?:about|almost|nearly|over|more than|just|some)[ \n])?(?P<n>an?|\d+|{'|'.join(w for w, v in CARDINALS.items() if 1 < v < 100)})[ \n](?P<unit>year|decade)s?\b")


def longest_ago(doc: Document, q: Quantity) -> bool:
    """Whether the earlier time that is told is the one before the years that a first is the first in."""
    sentence = reach(doc, q.span.start)
    m = _IN_YEARS.match(doc.text, q.span.end, sentence.end)
    if m is None or doc.metadata.date is None:
        return False
    many = 1 if m["n"] in ("a", "an") else int(m["n"]) if m["n"].isdigit() else int(CARDINALS[m["n"]])
    edge = doc.metadata.date.year - many * (10 if m["unit"] == "decade" else 1)
    years = [int(y[0]) for s in around(doc, sentence.start, 0, 2)[1] for y in re.finditer(rf"\b{_YEAR}\b", s.of(doc.text))]
    return any(abs(y - edge) <= 1 for y in years)


def denied(doc: Document) -> Iterator[First]:
    """ "Never before had the lake frozen", and "when it froze in 1942"; a debut after an earlier appearance."""
    text = doc.text
    for m in _NEVER.finditer(text):
        at = Span(*m.span())
        sentence = reach(doc, at.start)
        if (
            doc.in_quotation(at)
            or not re.search(r"\bbefore\b", text[at.start : min(at.end + 60, sentence.end)])
            or re.match(r"[Nn]ever before in", m.group())
        ):
            continue
        if (first := _told(doc, at, sentence, around(doc, sentence.start, 0, 2)[1], at)) is not None:
            yield first


def _owned(doc: Document, q: Quantity, sentence: Span, after: list[Span]) -> First | None:
    """ "Her first novel", and "her earlier novels"; "his first goal of the season", and "also scored earlier this season"."""
    text = doc.text
    noun = re.compile(r"[ \n](?P<noun>[a-z]+)\b(?!-)(?P<tail>(?:[ \n]of[ \n](?:the|this)[ \n](?P<of>[a-z]+)|[ \n]this[ \n](?P<this>[a-z]+))?)(?P<rest>[^,;.]*)").match(text, q.span.end, sentence.end)
    if noun is None or not re.search(r"\b(?:[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|[’']s)[ \n]$", text[max(q.span.start - 6, 0) : q.span.start]):
        return None
    for s in after:
        said = s.of(text)
        m = _EARLIER.search(said)
        if m and singular(m["noun"]) == noun["noun"] and not noun["tail"] and not _NARROW.search(noun["rest"]) and not re.search(r"\b(?:not|unlike|under|as)\b", said[: m.end()]) and not _NARROW.match(said[m.end() :].lstrip()):
            return First(q.span, Span(s.start + m.start("noun"), s.start + m.end("noun")), f"earlier {m['noun']} are told beside the first")
        m = _EARLIER_THIS.search(said)
        period = (m["period"] or m["period2"]) if m else None
        if m and period in (noun["of"], noun["this"]) and not _NARROW.match(noun["rest"].lstrip()) and period and any(same_deed(noun["noun"], w) or singular(w) == noun["noun"] for w in re.findall(r"[a-z]{3,}", m.group())):
            return First(q.span, Span(s.start + m.start(), s.start + m.end()), "an earlier one is told beside the first")
    return None


def _again_first(doc: Document, q: Quantity, sentence: Span, after: list[Span]) -> First | None:
    """ "Sesay became the first woman to lead the school. Kamara was the first woman to lead the school": two firsts of the same."""
    text = doc.text
    own = _FIRST_TO.match(text, q.span.end + 1, sentence.end)
    if own is None or re.search(r"\b(?:since|after|under|with|as)\b", own.group()):
        return None
    for s in after:
        another = re.match(rf"Another[ \n]{re.escape(own['who'])}\b[^.;]{{0,60}}?[ \n](?P<deed>[a-z]+)[ \n](?:it|them|there)\b", s.of(text))
        if another and same_deed(another["deed"], own["deed"]) and not _CONTRAST.search(another.group()):
            return First(q.span, Span(s.start, s.start + another.end("deed")), f"another {own['who']} is told beside the first")
        for m in re.finditer(r"\bfirst[ \n]", s.of(text)):
            other = _FIRST_TO.match(text, s.start + m.end(), s.end)
            if other is None or other["who"] != own["who"] or not same_deed(other["deed"], own["deed"]) or not _object(own["what"], other["what"]):
                continue
            names = [set(_NAMES.findall(text[a:b])) for a, b in ((sentence.start, q.span.start), (s.start, s.start + m.start()))]
            if all(names) and not names[0] & names[1]:
                return First(q.span, Span(s.start + m.start(), other.end("deed")), f"another first {own['who']} to {own['deed']} is told beside this one")
    return None


_NAMES = regexp(r"\b(?!Dr|Mr|Mrs|Ms|The|On|In|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)[A-ZÀ-Þ][\w’'-]+")


def _object(own: str, other: str) -> bool:
    """Whether "the school" takes up "the Freeport School of Medicine", or repeats it."""
    a, b = (re.sub(r"^(?:the|a|an|its|this)[ \n]", "", x.strip()) for x in (own, other))
    return a == b or (b.islower() and " " not in b and re.search(rf"\b{re.escape(b)}\b", a.lower()) is not None)


def _predecessor(doc: Document, q: Quantity, sentence: Span, after: list[Span]) -> First | None:
    """ "The first woman to head the bank", who is "to succeed another woman"."""
    text = doc.text
    woman = _WOMAN.match(text, q.span.end, sentence.end)
    if woman is None or woman["who"] not in ("woman", "female") or _LIMITED.search(woman.group()):
        return None
    end = after[0].end if after else sentence.end
    m = _ANOTHER.search(text, q.span.end, end)
    if m is None:
        return None
    group = "who" if m["who"] else "she"
    return First(q.span, Span(*m.span(group)), "a woman before her is told beside the first")


def _told(doc: Document, claim: Span, sentence: Span, after: list[Span], shown: Span) -> First | None:
    """The dated instance of the same thing, in what follows a first."""
    text = doc.text
    published = doc.metadata.date
    rest = text[claim.end : sentence.end]
    cut = re.search(
        r";|,[ \n]when\b|,[ \n](?:a|\w+)[ \n](?:decades?|years?)[ \n]after\b|,[ \n]?(?:said|according)\b|,[ \n]whose\b|,[ \n]which[ \n](?:he|she|it|they|\w+)[ \n](?:also|already|previously|last|once)\b",
        rest,
    )
    scope = rest[: cut.start()] if cut else rest
    owned = sentence.of(text) if cut is None else text[sentence.start : claim.end + cut.start()]
    if re.search(rf"\b{_YEAR}\b", text[claim.start : claim.end + len(scope)]):
        return None
    limited = _LIMITED.search(
        re.sub(r"\bbefore\b", "", scope) if shown == claim and text[claim.start : claim.end].lower() != "first" else scope
    ) or re.search(r"\b(?:[Aa]s|[Ss]ince)\b", text[max(sentence.start, claim.start - 60) : claim.start])
    if limited:
        return None
    year = _THIS_YEAR.search(scope) is not None
    stretches = ([Span(claim.end + cut.start(), sentence.end)] if cut else []) + [s for s in after if _OPENS.match(s.of(text))]
    for i, s in enumerate(stretches):
        said = s.of(text)
        said = re.sub(r"\bever since\b", "", said)
        if _CONTRAST.search(said) and not (i == 0 and re.search(r"\blast\b", said) and not re.search(r"\b(?:but|not|as a)\b", said)):
            if re.search(r"\b(?:but|although|though|not|as a|as an|unlike|second)\b", said):
                return None
            lost = re.search(r"\blos(?:t|ing|es?)\b", said)
            if not (lost and len(_CONTRAST.findall(said)) == 1):
                continue
        for told in dated(text, s.start, s.end):
            at = told.spans[0]
            if published is None or any(y >= published.year for y in told.years) or (not told.years and not year):
                continue
            if told.years and year:
                continue
            clause = text[max(s.start, at.start - 110) : at.start]
            if fronted := _FRONTED.fullmatch(text, s.start, at.start):
                clause = re.split(r",[ \n](?:and|but|which|when|where)\b|[;:]", text[at.end : s.end])[0]
            if _MEANT.search(clause) or (fronted and (not _AGAIN.search(clause) or re.search(r"\bonly\b", clause))):
                continue
            if _score(owned, text[claim.start : sentence.end], clause, said) >= (6 if fronted else 4) and not _LIMITED.search(said.partition(",")[0][:0]):
                return First(shown, at, f"an earlier time, {at.of(text)}, is told beside the first")
    return None


def _score(sentence: str, claim: str, clause: str, said: str) -> int:
    """How much a dated clause tells of the thing that a sentence calls a first."""
    if "medal" in sentence:
        clause = re.sub(r"\b(?:gold|silver|bronze)\b", "medal", clause)
    metals = [set(re.findall(r"\b(?:gold|silver|bronze)\b", part)) for part in (claim, clause)]
    if all(metals) and not metals[0] & metals[1]:
        # "Her first gold. She won a bronze in 2016".
        return 0
    if re.search(r"\bmet[ \n]for[ \n]the[ \n]first[ \n]time\b", sentence) and re.match(r"They[ \n]had[ \n](?:also[ \n]|already[ \n])?met[ \n](?:in|at)\b", said):
        return 6  # two who have met anywhere
    places = re.findall(r"\b(?:in|at|to)[ \n](?:[a-z]+[ \n])?([A-Z][\w’'-]+)", clause)
    if not re.match(r"(?:The same|Another)\b", said) and any(
        not re.search(rf"\b{re.escape(x)}\b", sentence) and not _MONTHS.match(x) for x in places
    ):
        return 0
    own = _content(sentence)
    here = _content(clause)
    other = re.search(r"\b(?:another|other|different)[ \n]([a-z]+)\b", clause)
    if other and other[1] not in ("one", "time", "such") and not any(same_deed(other[1], o) for o in own):
        return 0
    verbs = frozenset[str]().union(*(classes(w) for w in own)) if own else frozenset[str]()
    shared = {w for w in here if any(c in verbs for c in classes(w)) or any(same_deed(w, o) for o in own)}
    score = 2 * min(len(shared), 2)
    if re.match(r"(?:The same|Another|An earlier|A previous|A similar)\b", said):
        score += 3
    if re.search(r"\balso[ \n][a-z]+[ \n](?:it|there|them|one)\b|\bwhich[ \n]\w+[ \n](?:also|already|previously|last|once)\b", clause):
        score += 2
    names = set(_PROPER.findall(sentence)) | set(re.findall(r"^(?:The )?([A-Z][\w’'-]+)", sentence))
    score += sum(1 for n in names if re.search(rf"\b{re.escape(n)}\b", clause))
    marks = {m.lower() for m in _AGAIN.findall(clause)}
    if marks & {"the same", "another", "similar"} or (marks & {"last"} and re.match(r"[“\"]?(?:He|She|It|They)\b", said)):
        score += 2
    elif marks:
        score += 1
    if re.match(r"[“\"]?(?:[;,][ \n])?(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\b", said) or re.search(r"\bwhen (?:it|he|she|they)\b", clause):
        score += 1
    if any(stem(w) in {stem(o) for o in own} for w in shared) and re.match(r"[;, \n]*(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey)\b", said):
        score += 1
    nearest = re.findall(r"[a-z]{3,}", claim)[:4]
    if any(same_deed(w, n) for w in here for n in nearest if n not in _STOP):
        score += 1
    if re.search(r"\b[a-z]+(?:ed|t|n|m|w)[ \n](?:it|there|them)[ \n](?:in|on)[ \n]$", clause):
        score += 1
    if "last" in marks and re.search(r"\b(?:came|visited|went|was (?:here|there)|toured|met|did so|played|appeared)\b", clause):
        score += 1
    return score


def _content(text: str) -> set[str]:
    text = text.replace("put to death", "executed").replace("lifted", "won")
    return {w for w in re.findall(r"\b[a-z]{4,}\b|\b(?:met|won|ran|led|sat|hit|cup)\b", text) if w not in _STOP and stem(w) not in LIGHT}


def _at(sentence: Span, m: re.Match[str]) -> Span:
    return Span(sentence.start + m.start("year"), sentence.start + m.end("year"))
