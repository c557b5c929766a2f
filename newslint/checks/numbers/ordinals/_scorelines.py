"""An ordinal against the figures of a match, a season or a poll: a third loss beside a record of 7-2, a 17th frame beside 9-7, a sixth goal beside 5-2, a third place behind one that has more.

Each reading has a figure that holds all of what the ordinal counts, so that the numbered one is its last or lies inside it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._claimed import scope, tail
from newslint.checks.numbers.ordinals._families import singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NTH, NUMERAL, Count, value_of
from newslint.document import Document
from newslint.layers.numbers.words import ORDINALS
from newslint.regexp import regexp
from newslint.source import Span

_N = rf"(?i:{NUMERAL})"
_DASH = "[-–]"

# "The Cougars (7-2) suffered their third loss", "improved to 5-2 with their fifth win"

_RECORD = regexp(
    rf"\b[A-ZÀ-Þ][\w’'-]+ \((?P<a>\d{{1,2}}){_DASH}(?P<b>\d{{1,2}})(?:{_DASH}\d{{1,2}})?(?:, [^)]*)?\)"
    rf"|\b(?:slip\w*|fell|fall|falling|drop\w*|improv\w+|mov\w+|went|go|climb\w*|rose|slid|now|are|is) (?:back )?(?:to |at )?(?P<c>\d{{1,2}}){_DASH}(?P<d>\d{{1,2}})(?:{_DASH}\d{{1,2}})?(?: (?:on|for) the (?:season|year)| overall| this season)?(?=[,.;]| with\b| after\b| by\b| when\b| and\b)"
)
#: "Marlow improved to 4-1": the record of one that the sentence before is about.
_NOW_AT = regexp(r"(?:The )?(?P<name>[A-ZÀ-Þ][\w’'-]+)(?: [A-ZÀ-Þ][\w’'-]+)? (?:improved|fell|slipped|dropped|moved|are now|is now) to \d")
_OF_SEASON = regexp(r"\b(?:of|in) (?:the|this|their|his|her) (?:season|year|campaign)\b|\bthis (?:season|year|term)\b")
_HAS_LOST = frozenset(("loss", "defeat", "setback"))
_HAS_WON = frozenset(("win", "victory", "triumph"))


def of_a_season(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A win or loss of a season that is not the last of its record."""
    doc = claim.doc
    noun = singular(claim.core[0]) if claim.form in ("noun", "bare") and claim.core else ""
    if claim.form == "time" and scope(claim, doc.metadata.date).kind == "this" and claim.act[:1]:
        noun = {"lost": "loss", "beaten": "loss", "defeated": "loss", "won": "win"}.get(claim.act[0], "")  # "(8-2) lost for the third time this season"
    if noun not in _HAS_LOST | _HAS_WON or len(claim.core) > 1 or (claim.form != "bare" and _inner(claim)) or not (_OF_SEASON.search(tail(claim)) or scope(claim, doc.metadata.date).kind == "open"):
        return
    after = doc.sentences[claim.number + 1] if claim.number + 1 < len(doc.sentences) else None
    goes_on = after is not None and (now := _NOW_AT.match(doc.text, after.start, after.end)) is not None and now["name"] in claim.sentence.of(doc.text)
    text = doc.text[: after.end if after is not None and goes_on else claim.sentence.end].replace("\n", " ")
    m = _RECORD.search(text, claim.sentence.start)
    if m is None or len(_RECORD.findall(text, claim.sentence.start)) > 1:
        return
    g = ("a" if m["a"] else "c") if noun in _HAS_WON else ("b" if m["b"] else "d")
    if m["a"] and not _subject_is(claim, m.group().split(" (")[0]):
        return
    if int(m[g]) != claim.n:
        yield Clash(claim.span, (Span(m.start(g if g in "ac" else chr(ord(g) - 1)), m.end(g if g in "bd" else chr(ord(g) + 1))),), f"the record makes this the {nth(int(m[g]))}, not the {nth(claim.n)}")


def _inner(claim: Claim) -> list[str]:
    """The words between an ordinal and its noun."""
    return [w.text.lower() for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("NN", "JJ", "VB"))]


def _subject_is(claim: Claim, name: str) -> bool:
    words = claim.parse.words
    return any(w.dep in ("nsubj", "nsubjpass") and w.text == name.split()[-1] for w in words)


# "A 9-7 victory by winning the 17th frame"

_FRAMES = frozenset("frame leg rack end".split())
_FINAL = regexp(rf"\b(?P<a>\d{{1,2}}){_DASH}(?P<b>\d{{1,2}})(?= (?:[a-z]+ )?(?:win|victory|defeat|success|triumph|loss)\b)|\b(?:won|beat|win|winning|beating|defeated|through|lost|victory|prevail\w*|triumph\w*)\b[^.;]{{0,50}}? (?P<c>\d{{1,2}}){_DASH}(?P<d>\d{{1,2}})\b(?!,? \d)")
def of_a_final_score(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A frame that was not played, or not the last where it decided the match."""
    if claim.form not in ("noun", "label") or singular(claim.core[0]) not in _FRAMES or claim.n < 3 or (_inner(claim) and not {"deciding", "decisive", "final", "last"} & {*_inner(claim)}):
        return
    m = _FINAL.search(claim.doc.text[: claim.sentence.end].replace("\n", " "), claim.sentence.start)
    if m is None or len(re.findall(rf"\d{_DASH}\d", claim.sentence.of(claim.doc.text))) != 1:
        return
    a, b = ("a", "b") if m["a"] else ("c", "d")
    played = int(m[a]) + int(m[b])
    if claim.n > played:
        yield Clash(claim.span, (Span(m.start(a), m.end(b)),), f"{m[a]}-{m[b]} is over after the {nth(played)}: there is no {nth(claim.n)}")


# "Scored the sixth goal as they won 5-2", "ran in six tries ... crossing for the seventh"

_SCORES = frozenset("goal try touchdown".split())
_RESULT = regexp(rf"\b(?P<a>\d{{1,2}}){_DASH}(?P<b>\d{{1,2}})\b(?!{_DASH})")
_OF_BOTH = regexp(r" (?:of|in) (?:the|this|an?) (?:[a-z-]+ )?(?:game|match|night|evening|afternoon|day|half|contest|encounter|thriller|series|tie|season|tournament|campaign|year)\b")
_GETS = regexp(r"\b(?:cross(?:es|ed|ing)|touch(?:es|ed|ing) down|go(?:es|ing) over|went over|gets?|getting|got|grab\w*|add\w*|scor\w+|plung\w+ over|dott?\w* down|running in|ran in|bagg\w+|nett\w+|with|hitting|making|converting|claim\w*|notch\w*) (?:for )?(?:the|a|their|its) \Z")


#: "Ran in six tries, with Roe crossing for the seventh", never "headed two goals, and Petit scored the third".
_WITH_ONE = regexp(r"(?:,| with) (?:[\w’.-]+ ){1,5}[a-z]+ing (?:[a-z]+ )?(?:for |in |over )?(?:the|a|their|its) \Z")


def of_one_side(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """A goal beyond those of a side that are told, or beyond those of the result."""
    doc = claim.doc
    text = doc.text[: claim.sentence.end].replace("\n", " ")
    if claim.form == "bare" and claim.n > 1 and _GETS.search(claim.left) and _WITH_ONE.search(claim.left):
        for c in counts:
            if c.number == claim.number and c.form == "numeral" and singular(c.noun) in _SCORES | {"run", "goal"} and c.span.end < claim.span.start and c.value < claim.n and not c.more and not c.part and not c.loose and claim.n - c.value <= 3 and (not c.modifiers or c.modifiers == (c.noun,)) and not _OF_BOTH.match(claim.right):
                yield Clash(claim.span, (c.span,), f"of {c.value} there is no {nth(claim.n)}")
        return
    if claim.form == "bare" and claim.n > 2 and _GETS.search(claim.left) and claim.left.endswith("the ") and _NO_MORE.match(claim.right):
        yield from _beyond_the_result(claim)
        return
    if claim.form != "noun" or singular(claim.core[0]) not in ("goal",) or claim.n < 3 or _inner(claim) or not claim.left.endswith(("the ", "a ")) or _OF_BOTH.match(claim.right) or scope(claim, doc.metadata.date).kind not in ("open",):
        return
    results = list(_RESULT.finditer(text, claim.sentence.start))
    if len(results) == 1 and results[0].start() > claim.end:
        scored = int(results[0]["a"]) + int(results[0]["b"])  # "the sixth goal" of a 5-2 is one of both sides
        earlier = _ON_ITS_DAY.search(text, claim.end, results[0].start()) is not None
        if not earlier and scored < claim.n <= scored + 3 and re.search(r"\b(?:beat|won|win|victory|lost|defeat|thrash|rout|overcame|hammer|drew|draw)", text[claim.end :]):
            yield Clash(claim.span, (Span(*results[0].span()),), f"{results[0].group()} has no {nth(claim.n)} goal")


#: "On Sunday, a week after Hull won 2-0": a result of another day.
_ON_ITS_DAY = regexp(r"\bon [A-Z][a-z]+day\b[^.;]*\b(?:after|following|since|before)\b")
#: Behind the goal of a match: "added the fourth in stoppage time".
_NO_MORE = regexp(r"(?:[.,;]|$| (?:in (?:stoppage|injury|added|extra|the)|with|from|late|after|on|before|just|midway|deep|shortly|as|when|and|minutes|seconds|\d)\b)")
_BEAT = regexp(rf"\b(?:beat|won|win|victory|thrash\w+|rout\w*|overcame|hammer\w+|defeat\w*|success|drew|draw|crush\w+|saw off|swept|triumph\w*)\b[^.;]{{0,60}}?\b(?P<a>\d{{1,2}}){_DASH}(?P<b>\d{{1,2}})\b|\b(?P<c>\d{{1,2}}){_DASH}(?P<d>\d{{1,2}}) (?:[a-z]+ )?(?:win|victory|success|triumph|draw|rout|defeat)\b")


def _beyond_the_result(claim: Claim) -> Iterator[Clash]:
    """ "Roe struck twice and Beck added the fourth as they won 3-0"."""
    doc = claim.doc
    start = doc.sentences[max(claim.number - 2, 0)].start
    text = doc.text[: claim.sentence.end].replace("\n", " ")
    results = list(_RESULT.finditer(text, start))
    m = _BEAT.search(text, start)
    if len(results) != 1 or m is None or not m.start() <= results[0].start() < m.end() or doc.in_quotation(Span(*m.span())):
        return
    scored = int(results[0]["a"]) + int(results[0]["b"])
    if 1 < scored < claim.n <= scored + 3:
        yield Clash(claim.span, (Span(*results[0].span()),), f"{results[0].group()} has no {nth(claim.n)} goal")


# "Took his fourth wicket ... finished with figures of 3-56"; "his fifth ace ... finished with four aces"

_FIGURES = regexp(rf"\bfigures of (?P<n>{_N})(?:{_DASH}| for )\d|\b(?:finish\w*|end\w*|return\w*|took|claim\w*) (?:with )?(?P<m>{_N})(?:{_DASH}| for )\d+\b")
_ENDS_WITH = regexp(rf"\b(?:finish(?:ed|es|ing)?|end(?:ed|s|ing)?|total(?:l?ed|l?ing)|had|made|served|hit|committed|recorded|came away|walked off)(?: (?:the|his|her) (?:match|game|day|night|evening))?(?: up)?(?: with)?(?: {_N}(?: [a-z]+){{1,3}},?| and)* (?:only |just |a total of )?\Z")


def in_the_end(claim: Claim, counts: Sequence[Count]) -> Iterator[Clash]:
    """More of what a player had in one match than it came to."""
    doc = claim.doc
    if claim.form != "noun" or claim.n < 2 or scope(claim, doc.metadata.date).kind not in ("open", "occasion") or not (claim.owner or _OF_BOTH.match(claim.right)) or re.search(r"\b(?:season|year|career|campaign|tour)\b", tail(claim)):
        return
    if singular(claim.core[0]) == "wicket" and claim.n <= 10:
        for s in doc.sentences[claim.number : claim.number + 2]:
            m = _FIGURES.search(doc.text[: s.end].replace("\n", " "), max(s.start, claim.end))
            if m is not None and _same_player(claim, s, m.start()):
                g = "n" if m["n"] else "m"
                if value_of(m[g]) < claim.n:
                    yield Clash(claim.span, (Span(*m.span(g)),), f"figures of {m[g]} leave no {nth(claim.n)} wicket")
                return
    for c in counts:
        if c.form == "numeral" and c.noun and singular(c.noun) == singular(claim.core[0]) and 0 <= c.number - claim.number <= 5 and c.span.start > claim.end and c.value < claim.n and not (c.part or c.more or c.loose) and _ENDS_WITH.search(c.left) and _same_player(claim, c.sentence, c.span.start) and not re.match(r" [a-z]+s? (?:in|of|for|from|on) (?:the|his|her) (?:first|second|third|final|opening|last)\b", c.right):
            inner = {*_inner(claim)} - {singular(claim.core[0])}
            if not inner <= {singular(w.lower()) for w in c.sentence.of(doc.text).split()} or doc.in_quotation(c.span):
                continue
            yield Clash(claim.span, (c.span,), f"{c.value} in all leave no {nth(claim.n)}")
            return


def _same_player(claim: Claim, s: Span, until: int) -> bool:
    """Whether a sentence's figure is of the one whose the ordinal is: named in both, or "he"."""
    if s == claim.sentence:
        return True
    told = claim.doc.text[s.start : until]
    head = re.match(r"[\w’'-]+", told)
    own = claim.doc.text[claim.sentence.start : claim.span.start]
    return head is not None and (head.group() in ("He", "She") or (len(head.group()) > 3 and head.group() in own))


# "His 13th goal of the season, to go with eight in the league and three in the cup"

_TO_GO_WITH = regexp(rf"(?:,? (?:of|in|for|this|the|his|her|season|campaign|year)\b){{0,4}}(?: (?:season|year|campaign))?,? (?:to go with|on top of|after|following|to add to|adding to|alongside|in addition to) (?:his |her |the )?(?P<a>{_N}) (?:[a-z]+ )?(?:in|for|with|at|on) (?:the |his |her )?[\w’ -]{{2,30}}?(?:, (?P<c>{_N}) (?:in|for|with|at|on) (?:the |his |her )?[\w’ -]{{2,30}}?)?,? and (?P<b>{_N}) (?:[a-z]+ )?(?:in|for|with|at|on)\b")


def with_those_of(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """One that is not the next after those of each competition."""
    if claim.form not in ("noun", "bare") or claim.n < 3:
        return
    m = _TO_GO_WITH.match(claim.doc.text[: claim.sentence.end].replace("\n", " "), claim.end)
    if m is None or claim.doc.in_quotation(claim.span):
        return
    there = sum(value_of(m[g]) for g in ("a", "b", "c") if m[g]) + 1
    if claim.n != there:
        yield Clash(claim.span, tuple(Span(*m.span(g)) for g in ("a", "c", "b") if m[g]), f"those told before it make this the {nth(there)}, not the {nth(claim.n)}")


# "Their fifth straight win. The four-game winning streak is their longest"

_STREAK = regexp(rf"\b(?:[Tt]he|[Tt]heir|[Ii]ts|[Hh]is|[Hh]er|a|an) (?P<n>{_N})-(?:game|match|race|fight|bout|event|test) (?P<way>winning|losing|unbeaten) (?:streak|run|sequence|skid)\b")
_OTHER_RUN = regexp(r"\b(?:snap\w*|end\w*|halt\w*|previous|since|before|after|broke|stopp\w+|longest .{0,12}since|follow\w*|had|came|earlier)\b[^.;]*\Z", 2)


def of_a_streak(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A win or loss in a row that is not the last of its streak."""
    doc = claim.doc
    noun = singular(claim.core[0]) if claim.form == "noun" else ""
    if noun not in _HAS_LOST | _HAS_WON or scope(claim, doc.metadata.date).kind != "row" or {*_inner(claim)} - {"straight", "consecutive", "successive"}:
        return
    for s in doc.sentences[claim.number : claim.number + 3]:
        m = _STREAK.search(doc.text, claim.end if s == claim.sentence else s.start, s.end)
        if m is None or doc.in_quotation(s):
            continue
        if (m["way"] == "winning") == (noun in _HAS_WON) and m["way"] != "unbeaten" and value_of(m["n"]) != claim.n and not _OTHER_RUN.search(doc.text, s.start, m.start()) and (s == claim.sentence or m.start() < s.start + 24):
            yield Clash(claim.span, (Span(*m.span("n")),), f"a streak of {m['n']} makes this the {nth(value_of(m['n']))} in a row, not the {nth(claim.n)}")
        return


# "The third-largest group, with 44 seats. The Social Democrats have 52, the Left 31"

_RANKED = regexp(rf"\b(?P<n>{NTH})(?:-|[ \n](?=largest|biggest|strongest))(?:largest|biggest|strongest)\b(?! (?:city|town|country|island|economy))|\b(?:finish\w*|came|come|coming|placed|ended)[ \n](?:a distant |a close )?(?P<m>{NTH})(?=[ \n]with[ \n]\d)")
_SHARE = regexp(r"\b(?:with|winning|took|taking|on|has|have|won|holds?|polling|polled|got) (?P<n>\d{1,3}(?:\.\d+)?)(?: of the \d+)? ?(?P<what>seats|percent|per cent|%|points|votes)")
_OTHERS_SHARE = regexp(r"(?:\b(?:have|has|had|with|won|on|and|took|got|holds?|at|polled|secured|behind)\b[^,;.\d]{0,40}?|, (?:the )?[A-ZÀ-Þ][^,;.\d]{1,40}? )(?<![\d-])(?P<n>\d{1,3}(?:\.\d+)?)(?![\d-]|[-–]|,\d|\.\d)(?! (?:of the|years|months|days|candidates))")
_BEHIND_ONLY = regexp(r"\b(?:behind|after) (?:only )?[^.;]*")
_THEN = regexp(r"\b(?:in (?:19|20)\d\d|last time|four years|previous|up from|down from|turnout)\b")


def by_share(doc: Document) -> Iterator[Clash]:
    """The places in a list of shares that the greater ones do not leave."""
    for r in _RANKED.finditer(doc.text):
        g = "n" if r["n"] else "m"
        at = Span(*r.span(g))
        n = int(ORDINALS.get(r[g].lower()) or re.sub(r"\D", "", r[g]))
        sentence = doc.sentence_at(at.start)
        text = doc.text.replace("\n", " ")
        own = _SHARE.search(text, r.end(), sentence.end)
        if own is None or n > 9 or doc.in_quotation(at):
            continue
        mine, told = float(own["n"]), [(Span(*m.span("n")), float(m["n"])) for m in _OTHERS_SHARE.finditer(text, own.end(), sentence.end)]
        after = doc.sentences[doc.sentences.index(sentence) + 1 :][:1]
        if not told and after and re.match(r"(?:The |Its |Their )?[A-ZÀ-Þ]", after[0].of(text)):
            told = [(Span(*m.span("n")), float(m["n"])) for m in _OTHERS_SHARE.finditer(text, *after[0])]
        if any(_THEN.search(text, own.end(), x.start) for x, _ in told) or any(doc.in_quotation(x) for x, _ in told):
            continue
        above = [x for x, k in told if k > mine]
        rank = len(above) + 1
        behind = _BEHIND_ONLY.search(text, own.end(), sentence.end)
        closed = len(above) < len(told) or (behind is not None and "only" in behind.group()[:12])
        if len(told) > 1 and above and (n < rank or (closed and n > rank)):
            yield Clash(at, tuple(above), f"{len(above)} {'has' if len(above) == 1 else 'have'} more, so this is the {nth(rank)}, not the {nth(n)}")


# "His 24th and 26th home runs"

_TWO = regexp(rf"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|[’']s) (?P<a>{NTH}) and (?P<b>{NTH}) (?:[a-z-]+ )?(?:goals|home runs|homers|tries|touchdowns|aces|wickets|wins|titles|victories|medals|runs|points|tests|assists|saves|birdies|centuries)\b|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) (?P<c>{NTH}) and (?P<d>{NTH})(?= (?:of (?:the|his|her) (?:season|year|campaign|tournament|night|game|match|career)|this (?:season|year))\b)")


def in_a_pair(doc: Document) -> Iterator[Clash]:
    """Two of a player's that do not follow each other."""
    for m in _TWO.finditer(doc.text):
        one, two = ("a", "b") if m["a"] else ("c", "d")
        a, b = (int(ORDINALS.get(m[g].lower()) or re.sub(r"\D", "", m[g])) for g in (one, two))
        if b != a + 1 and not doc.in_quotation(Span(*m.span())):
            yield Clash(Span(*m.span(two)), (Span(*m.span(one)),), f"after the {nth(a)} comes the {nth(a + 1)}, not the {nth(b)}")


# "They lead 2-1 in the series going into the third game"

_GOING_INTO = regexp(r"\b(?:going|heading|go|head|heads|goes) into (?:the )?\Z|\b(?:ahead of|before) the \Z")
_LEADS = regexp(rf"\b(?:leads?|trails?|led|level|tied|ahead|up|down)\b[^.;]{{0,40}}?\b(?P<a>\d){_DASH}(?P<b>\d)\b[^.;]{{0,20}}?\bseries\b")
_DRAWN = frozenset("test match race".split())


def next_of_a_series(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A game of a series that is not the next after those which its score holds."""
    if claim.form != "noun" or singular(claim.core[0]) not in ("game", "match", "test", "odi", "race", "international", "one-day", "rubber") or not _GOING_INTO.search(claim.left):
        return
    m = _LEADS.search(claim.doc.text, claim.sentence.start, claim.span.start)
    if m is None or claim.doc.in_quotation(claim.span):
        return
    there = int(m["a"]) + int(m["b"]) + 1
    if claim.n < there or (claim.n > there and singular(claim.core[0]) not in _DRAWN):
        yield Clash(claim.span, (Span(m.start("a"), m.end("b")),), f"{m['a']}-{m['b']} makes the next the {nth(there)}, not the {nth(claim.n)}")


READINGS = (of_a_season, of_a_final_score, of_one_side, in_the_end, with_those_of, of_a_streak, next_of_a_series)
