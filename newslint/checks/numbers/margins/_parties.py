"""Whose a margin and two results are: whom their sentences name, and whether the numbers are told as two rivals'."""

from __future__ import annotations

import re

from newslint.checks.numbers.margins._claims import Claim
from newslint.checks.numbers.margins._elsewhere import NAME, OVER_BEFORE, OVER_WHOM, clause_of, cue_of, of_others
from newslint.checks.numbers.margins._readings import Pair, Reading
from newslint.checks.numbers.margins._stages import COMMON, stages
from newslint.document import Document
from newslint.regexp import regexp

_OVER = regexp(r"(?:[ \n-][a-z]+){0,2}[ \n](?:over|against|past|to|by|with|from|at|in|ahead[ \n]of|behind|clear[ \n]of)[ \n](?:the[ \n])?[A-Z]")
_PRONOUN = regexp(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[Tt]he (?:side|team|party|government|hosts|home side|visitors|winners?|champions?|challenger|incumbent|mayor|senator|governor|measure|motion|bill|plan|proposal))\b")

#: "Her lead of 433 votes" takes up nobody else's than "the lead of 433 votes".
_ITS_LEAD = regexp(r"^(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)(?=[ \n](?:[a-z-]+[ \n])?(?:lead|margin|majority|advantage|edge)\b)")


def words(doc: Document, r: Reading) -> set[str]:
    """Whom and what the margin's clause names, and whether the results' sentences know them."""
    text = doc.text
    c, p = r.claim, r.pair
    mine = clause_of(doc, r)
    homes = " ".join(doc.sentences[n].of(text) for n in sorted({p.a.number, p.b.number}))
    around = text[doc.sentences[max(c.number - 4, 0)].start : mine.start] + " " + " ".join(text[v.span.end : v.span.end + 150] for v in p)
    own = doc.sentences[c.number]
    clause = mine.of(text)
    if c.span.start > p.span.end or p.a.number != c.number:
        names = [n for n in NAME.findall(clause) if n not in COMMON]
        if mine.start == own.start and names and clause.startswith(names[0]) and names[0].lower() in around.lower():
            names = names[1:]
        known = [n for n in names if n[:5] in homes.replace(clause, " ")]
        new = [n for n in names if n[:5].lower() not in (homes.replace(clause, " ") + around).lower()]
        found = {"new names" if len(new) > 1 else "new name"} if new else set()
        if new and text.find(new[0], mine.start, mine.end) < c.span.start:
            found.add(f"new subject {cue_of(r)}")
        if new and not known and any(f.startswith("new subject") for f in found) and not _PRONOUN.search(clause):
            found.add("another contest")
        if _OVER.match(text, c.tail) and new:
            found.add("over another")
        if known:
            found.add("shared name")
        if not names:
            found.add("no name")
    else:
        found = set()
    over = OVER_WHOM.match(text, c.tail) or OVER_BEFORE.search(text, own.start, c.head)
    if over and not p.printed and any(v.number != c.number and of_others(text, over, v, doc.sentences[v.number].start) for v in p):
        found.add("of somebody else")
    if doc.in_quotation(c.span):
        found.add("quoted margin")
        if not doc.in_quotation(p.a.span):
            found.add("quoted apart")
    elif doc.in_quotation(p.a.span):
        found.add("quoted pair")
    if _PRONOUN.search(_ITS_LEAD.sub("", text[mine.start : c.head])):
        found.add("taken up")
    return found


_AGAINST = regexp(r"\b(?:for|against|in favou?r|opposed|approv\w*|disapprov\w*|yes|no|ayes?|n(?:oe|ay)s?|back\w*|reject\w*|oppos\w*|support\w*|favou?rabl\w*|unfavou?rabl\w*|prefer\w*|to)\b", re.IGNORECASE)
_RANK = regexp(r"\b(?:second|runner-?up|rivals?|nearest|next|challenger|opponent|closest|incumbent|silver|beat|defeat\w*|beaten|ahead of|behind|followed|competitor|opposition|loser|winner|first|won|took)\b")
_OTHER_GROUP = regexp(r"\b(?:up|down|r[oi]se(?:n|s)?|f[ae]ll(?:en|s)?|from(?![ \n]\w+[ \n](?:rounds|games|matches|rides|races|starts))|last (?:year|month|week)|year ago|a year earlier|previous\w*|compared with|average|record|high of|low of)\b")


#: "Folded for 241".
_ALL_OUT = regexp(r"\b(?:out|fold\w*|dismissed|skittled|bundled|restrict\w*|limited|held|collaps\w*|finish\w*|end\w*|subsid\w*|slump\w*|reached|closed)[ \n](?:all[ \n]out[ \n]|out[ \n])?(?:[\w’'-]+[ \n]){0,2}(?:for|to|on|at)[ \n]$")
_ALL_OUT_AFTER = regexp(r"[ \n]all[ \n]out\b|-[ \n]?\d\b")


def sides(doc: Document, r: Reading) -> set[str]:
    """Whether the two numbers are told as the results of two sides."""
    text = doc.text
    p = r.pair
    found: set[str] = set()
    if p.printed:
        return found
    if r.claim.noun == "run" and any(_ALL_OUT.search(text, max(v.span.start - 40, 0), v.span.start) or _ALL_OUT_AFTER.match(text, v.span.end) for v in p):
        found.add("innings over")
    between = text[p.a.span.end : p.b.span.start] if p.b.span.start > p.a.span.end else ""
    tail = text[p.b.span.end : p.b.span.end + 40]
    head = text[max(p.a.span.start - 60, 0) : p.a.span.start]
    if _AGAINST.search(between) or _AGAINST.search(tail.partition(".")[0]):
        found.add("sides told")
    if _RANK.search(head + " . " + between + " . " + tail):
        found.add("ranks told")
    if _OTHER_GROUP.search(head[-30:]) or _OTHER_GROUP.search(between):
        found.add("compared over time")
    if p.a.noun == p.b.noun:
        found.add("same noun" if p.a.noun else "no nouns")
    elif None in (p.a.noun, p.b.noun):
        found.add("one noun")
    else:
        found.add("two nouns")
    if {p.a.noun, p.b.noun} & {r.claim.noun} - {None}:
        found.add("the margin's noun")
    if NAME.search(between):
        found.add("names told")
    if any(NAME.search(text[max(v.span.start - 40, 0) : v.span.start]) or re.match(r"[ \n](?:for|to|,)[ \n](?:the[ \n])?[A-Z]", text[v.span.end : v.span.end + 10]) for v in p):
        found.add("named")
    if any(x.span != p.a.span and p.a.span.end <= x.span.start < p.b.span.start for q in r.pairs for x in q):
        found.add("number between")
    if len(between) < 50:
        found.add("told together")
    return found


#: "Five strokes clear of Otero, who was 11 under", "nine more than Japan, which took 33", "19,000 more than the runner-up, a soundtrack that sold 52,000":
#: the rival's result, told as such.
_RIVAL = regexp(
    r"[ \n](?:[a-z]+[ \n])?(?:(?:ahead|clear|in[ \n]front|adrift|back|short|shy)[ \n]of|behind|(?:[a-z]+er|more|less)[ \n]than)[ \n][^\d;:]{2,90}?"
    r"(?:(?:,[ \n]|[ \n])(?:who|which|that)[ \n](?P<then>had\b(?![ \n](?:an?|only|just|[\d(]))|began\b|started\b)?(?:[ \n]?[a-z]+){0,3}[ \n]|,?[ \n](?:on|with|at)[ \n]|[ \n]\(|[’'](?:s[ \n]|[ \n]))(?:an?[ \n])?(?:(?:total|score|time)[ \n]of[ \n])?"
)
_AS_IT_WAS = regexp(r"[^.;]{0,30}\b(?:last|ago|earlier|before|previous(?:ly)?|then|in[ \n](?:19|20)\d\d)\b")


def over_its_rival(text: str, c: Claim, p: Pair) -> str | None:
    """Whether a margin stands between its two results and the second is told as that of whom it is over: then ("who began on eight under") or now."""
    if p.a.span.end > c.head or re.search(r"[\d;]", text[p.a.span.end : c.head]) or (rival := _RIVAL.fullmatch(text, c.tail, p.b.span.start)) is None:
        return None
    then = rival["then"] or stages(text, c.tail, p.b.span.end + 30) or _AS_IT_WAS.match(text, p.b.span.end)
    return "its rival's then" if then else "its rival's"
