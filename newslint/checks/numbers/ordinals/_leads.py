"""An ordinal against what a score or a record adds up to: the games behind a lead, the outcomes of so many trials, a record of wins and losses.

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from newslint.checks import _data
from newslint.checks.numbers.ordinals._claimed import scope
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim, nth
from newslint.checks.numbers.ordinals._numbers import NUMERAL, Count, value_of
from newslint.checks.numbers.ordinals._wholes import trials_of
from newslint.document import Document
from newslint.layers.numbers.words import CARDINALS
from newslint.regexp import regexp
from newslint.source import Span

_SCORE = r"(?P<a>\d)(?:[-–]| games? to )(?P<b>\d)"
#: What a game just played has made of a series.
_MADE = regexp(
    rf"\b(?:(?:to|and|that|which|as they|for) )?(?:take|took|taken|taking|gives?|gave|given|giving|for|grab(?:bed)?|seize[ds]?|open(?:ed)?|move[ds]?|moving|go|went|going|extend(?:ed|ing)?|handed|claimed?) (?:[\w’'-]+ ){{0,4}}?(?:an? |to an? |into an? )?{_SCORE} (?:series )?lead\b"
    rf"|\b(?:level(?:led|ed|ling|ing|s)?|tie[ds]?|tying|even(?:ed|ing|s)?|square[ds]?|squaring|draw(?:ing)? level in) (?:[\w’'-]+ ){{0,4}}?(?:series|tie|final|finals|rubber|matchup|showdown)(?: up)? at {_SCORE.replace('a>', 'c>').replace('b>', 'd>')}"
    rf"|\b(?:gave|give|giving|took|take|taking|win|won|winning|clinch\w*|seal\w*|wrap\w* up) (?:[\w’'-]+ ){{0,4}}?series,? (?:by )?(?:four games to (?P<f>one|two|three|zero)|{_SCORE.replace('a>', 'e>').replace('b>', 'g>')})"
)
#: How a series stands before the next.
_STANDS = regexp(rf"\b(?:leads?|trails?|ahead|behind|up|down|tied|level)\b(?: the| their| in the)?(?: [\w’'-]+){{0,3}}?(?: series| final| finals)?,? (?:by |at )?{_SCORE}(?! (?:win|victory|defeat|loss|on aggregate|up)\b)")
_GAMES = frozenset("game match test leg race".split())
_DRAWN = frozenset("match test race leg".split())
_NEXT = regexp(r" (?:is|will be|comes|takes place|follows|is set|is due|was due|is scheduled)\b")
_SERIES = regexp(r"\b(?:best[- ]of|series|finals?|play-?offs?)\b")


def of_a_lead(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """ "Won Game 5 to take a 3-1 lead in the best-of-seven series"; "Game 6 is on Friday. They lead the series 3-1"."""
    doc, text = claim.doc, claim.doc.text
    noun = singular(claim.core[0]) if claim.core else ""
    if claim.form not in ("label", "noun") or noun not in _GAMES or claim.n > 9 or not _SERIES.search(text, doc.sentences[max(claim.number - 2, 0)].start, doc.sentences[min(claim.number + 2, len(doc.sentences) - 1)].end):
        return
    m = _MADE.search(text, claim.end, claim.sentence.end)
    played = m is not None
    if m is None and claim.form == "label" and _NEXT.match(claim.right):
        around = doc.sentences[max(claim.number - 1, 0) : claim.number + 2]
        m = next((s for r in around for s in _STANDS.finditer(text, r.start, r.end) if _SERIES.search(text, r.start, r.end)), None)
    if m is not None and played and (_EARLIER.search(text, max(m.start() - 30, 0), m.start()) or not _OF_THE_SERIES.search(text[m.start() : claim.sentence.end].replace("\n", " "), m.end() - m.start() - 8)):
        return  # "in Game 3 Hull took a 1-0 lead in the first period"
    if m is None or doc.in_quotation(Span(*m.span())) or (played and claim.form == "noun" and not _PLAYED.search(claim.left)):
        return
    figures = [m.span(g) for g in ("a", "b", "c", "d", "e", "g") if m.groupdict().get(g)]
    many = sum(int(text[a:b]) for a, b in figures) if figures else 4 + int(CARDINALS.get(m["f"], 0))
    score = Span(figures[0][0], figures[-1][1]) if figures else Span(*m.span())
    there = many if played else many + 1
    if claim.n < there or (claim.n > there and noun not in _DRAWN):
        yield Clash(claim.span, (score,), f"{score.of(text)} {'is after' if played else 'makes the next'} the {nth(there)} game, not the {nth(claim.n)}")


_EARLIER = regexp(r"\b(?:having|had|after|already)\b[^,;.]*\Z")
_OF_THE_SERIES = regexp(r"\b(?:series lead|series,? (?:by )?(?:four games|\d)|lead(?:,? (?:in|of) (?:the|their|this|a|an) (?:[\w’'-]+ ){0,4}?(?:series|finals?|tie|rubber|best\b|matchup|play-?offs?)\b|[.,;]|$)|at \d|games? to \d)")
_PLAYED = regexp(r"\b(?:won|win|wins|winning|took|taking|beat|beating|victory|triumph\w*|claimed|edged|in|after|downed|defeated)\b[^.;]*\Z")


# "To level the best-of-seven final at three games each. The eighth and deciding game"

_DECIDES = regexp(r"(?P<last>,? and (?:deciding|decisive|final|last))? (?:deciding |decisive )?(?:game|match|test|leg|rubber|race|frame|set|bout)\b(?! (?:of|this|in)\b (?:the )?(?:season|year|career))")
_BEST_OF = regexp(rf"\bbest[- ]of[- ](?P<n>(?i:{NUMERAL}))\b")
_EACH = regexp(rf"\b(?:at|is|are|was|were|level|tied|square|even) (?:(?P<n>(?i:{NUMERAL})) (?:[a-z]+ )?(?:each|apiece|all)|(?P<a>\d)[-–](?P<b>\d))\b")
_LEVEL = regexp(r"\b(?:level\w*|tie[ds]?|tying|even\w*|square\w*|series|final|tie|rubber)\b")


def deciding(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """The last game of a series that is not the last of its length, or not the next after a tie."""
    doc = claim.doc
    m = _DECIDES.match(doc.text, claim.span.end, claim.sentence.end) if claim.form in ("noun", "bare") and claim.n > 2 and not claim.owner and claim.left.lower().endswith("the ") else None
    if m is None:
        return
    last = m["last"] is not None or "deci" in m.group()
    for s in reversed(doc.sentences[max(claim.number - 3, 0) : claim.number + 1]):
        best = _BEST_OF.search(doc.text, s.start, s.end)
        each = _EACH.search(doc.text, s.start, s.end) if last and _LEVEL.search(doc.text, s.start, s.end) else None
        if doc.in_quotation(s):
            continue
        if best is not None and (n := value_of(best["n"])) % 2 and (claim.n > n or (last and each is not None and claim.n < n)):
            yield Clash(claim.span, (Span(*best.span()),), f"the last of {n} is the {nth(n)}, not the {nth(claim.n)}")
            return
        if each is not None and best is None and (each["n"] or each["a"] == each["b"]):
            n = 2 * value_of(each["n"] or each["a"]) + 1
            if claim.n != n and n < 10 and s != claim.sentence:
                yield Clash(claim.span, (Span(*each.span()),), f"after {each.group().split(' ', 1)[-1]} comes the {nth(n)}, not the {nth(claim.n)}")
            return


# "Its third failure in five launches. Only one of the five was a success"

_IN_TRIALS = regexp(rf"(?: (?:of|for|by) [\w’'-]+)? in (?:just |only |as many as |the (?:last|past) |(?:his|her|its|their) (?:last|past|first|opening) |the first )?(?P<n>(?i:{NUMERAL})) (?:[a-z-]+ )??(?P<what>[a-z]+s)\b")
_OF_THEM = regexp(rf"\b(?P<k>(?i:{NUMERAL})) of (?:the|those|these|its|his|her|their) (?:(?P<n>(?i:{NUMERAL}))(?: [a-z]+)?|[a-z]+s|them)\b(?P<rest>[^.;]*)|\b(?P<has>won|lost|drawn|drew) (?P<k2>(?i:{NUMERAL})) of (?:the|those|these|them|its|his|her|their)(?: (?P<n2>(?i:{NUMERAL})))?", 2)


@cache
def _opposites() -> dict[str, tuple[frozenset[str], bool]]:
    """What the other outcome of a trial is called, and whether there is no third."""
    return {one: (frozenset(two.split("|")), only == "only") for ones, two, only in _data.rows("terms/outcomes.tsv") for one in ones.split("|")}


def of_the_rest(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """More of one outcome, or where there are but two fewer, than the trials without those of the other leave."""
    doc = claim.doc
    m = _IN_TRIALS.match(claim.right) if claim.form == "noun" and singular(claim.core[0]) in _opposites() and claim.n > 1 else None
    if m is None or not any(singular(m["what"]) in trials for outcome, trials in trials_of().items() if outcome == singular(claim.core[0])):
        return  # "his seventh victory in eight days"
    whole, (others, only) = value_of(m["n"]), _opposites()[singular(claim.core[0])]
    for s in doc.sentences[claim.number + 1 : claim.number + 4]:
        of = _OF_THEM.search(doc.text, s.start, s.end)
        said = value_of(of["n"] or of["n2"]) if of is not None and (of["n"] or of["n2"]) else whole
        if of is None or said != whole or doc.in_quotation(s):
            continue
        k = value_of(of["k"] or of["k2"])
        rest = [of["has"]] if of["has"] else [w for w in (of["rest"] or "").replace(",", "").split()]
        if not any(kinship(others, (w,)) == "same" for w in rest) or {"not", "other", "another"} & {*rest} or k >= whole:
            continue
        there = whole - k
        if claim.n > there or (only and claim.n < there and not doc.text[claim.end : claim.end + m.end()].count(" first ")):
            yield Clash(claim.span, (Span(*of.span("k" if of["k"] else "k2")),), f"{k} of {whole} leave{'s' if k == 1 else ''} {there}, so this is the {nth(there)}, not the {nth(claim.n)}")
            return


# "The first defeat of a career that now reads 24 wins and two losses", "took his record to 31-3 with his 30th win"

_RECORD = regexp(
    rf"\b(?:career|record|slate|ledger|tally)\b(?: [\w’'-]+){{0,3}}? (?:(?:now )?(?:reads?|stands? at|is|of|to|at))(?: now)? (?:(?P<w>(?i:{NUMERAL})) (?:[a-z]+ )?(?:wins|victories)(?:, (?:[\w-]+ )?(?:draws?|ties?)(?: \w+)?)?,? (?:and|to|against) (?P<l>(?i:{NUMERAL}|no)) (?:[a-z]+ )?(?:losse?s?|defeats?|loss)|(?P<a>\d{{1,2}})[-–](?P<b>\d{{1,2}})(?:[-–]\d{{1,2}})?)\b"
)


#: "The Cougars (7-2) suffered their": the game is counted in.
_IN_BRACKETS = regexp(r"^(?:The |At [A-Z][a-z]+, )?(?:[A-ZÀ-Þ][\w’'.-]+ ){1,3}\((?P<a>\d{1,2})-(?P<b>\d{1,2})(?:-\d{1,2})?(?:, [^)]{1,30})?\) (?:have |has )?[a-z]+(?:ed|t|on|ook|ot)? (?:to )?(?:their|its|his|her|a) \Z")
_TOOK = regexp(r"\b(?:won|lost|dropped) (?:their|its|his|her) \Z")
_AT_SOME = regexp(r" (?:over|against|in|at|to|since|on the road|away|on the|with|under|for)\b(?! the season)")


def of_a_record(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A win or a loss that is not the last of those in the record it makes."""
    doc = claim.doc
    noun = singular(claim.core[0]) if claim.core else ""
    kind = scope(claim, doc.metadata.date).kind
    if claim.form == "noun" and (noun in ("win", "victory", "defeat", "loss") or (noun in ("game", "match") and _TOOK.search(claim.left))) and kind in ("this", "open") and (beside := _IN_BRACKETS.search(claim.left)) is not None and not _AT_SOME.match(claim.right):
        there = int(beside["a" if noun in ("win", "victory") or claim.left.rstrip().endswith(("won their", "won its", "won his", "won her")) else "b"])
        if there and claim.n != there and not any(w.tag.startswith(("JJ", "NN", "VB")) for w in claim.parse.words[claim.at + 1 : claim.noun]):
            at = claim.sentence.start + beside.start("a")
            yield Clash(claim.span, (Span(at, claim.sentence.start + beside.end("b")),), f"with {there} on the record this is the {nth(there)}, not the {nth(claim.n)}")
        return
    won = bool(kinship((noun,), ("win",))) and noun in ("win", "victory")
    if claim.form not in ("noun", "bare") or noun not in ("win", "victory", "defeat", "loss") or kind not in ("open", "ever", "occasion"):
        return
    inner = [w for w in claim.parse.words[claim.at + 1 : claim.noun] if w.tag.startswith(("JJ", "NN"))] if claim.form == "noun" else []
    after = doc.sentences[min(claim.number + 1, len(doc.sentences) - 1)]
    m = _RECORD.search(doc.text, claim.sentence.start, after.end)
    if m is None or any(w.text.lower() not in ("professional", "career") for w in inner) or doc.in_quotation(Span(*m.span())):
        return
    w, lost = (m["w"], m["l"]) if m["w"] else (m["a"], m["b"])
    there = value_of(w if won else lost) if (w if won else lost) != "no" else 0
    if there and claim.n != there:
        yield Clash(claim.span, (Span(*m.span()),), f"with {there} on the record this is the {nth(there)}, not the {nth(claim.n)}")


def of_leads(doc: Document, claims: Sequence[Claim]) -> Iterator[Clash]:
    """The numbered games that a lead excludes."""
    for claim in claims:
        if claim.form == "label":
            yield from of_a_lead(claim, ())


READINGS = (of_a_lead, of_the_rest, of_a_record, deciding)
