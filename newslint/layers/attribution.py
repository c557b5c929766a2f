"""Where statements come from: cues ("said", "according to", "in a statement") and how far each one reaches.

A sentence is attributed when it holds a cue outside its quotations, or when it goes on from one that does: it begins with a pronoun, the
role of the speaker, a quotation or "also". The reach ends with the paragraph, at a sentence about something else, and crosses a
paragraph only with a quotation. The first two sentences of an article may borrow a source from the next two paragraphs.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from newslint.layers._cues import AMBIGUOUS, HEARSAY, NOUNS, PASSIVE_HIDES, TAIL, VERBS, words
from newslint.layers.quotes import Quotes
from newslint.layers.tokens import Token
from newslint.layout import PROSE, Block
from newslint.regexp import regexp
from newslint.source import Span

__all__ = ["Attribution", "Cue", "CueKind", "find"]

#: "verb": of reporting; "tail": a verb that carries a quotation beside it; "noun": a thing said or written; "phrase": "according to";
#: "colon": before a quotation; "hearsay": "reportedly"; "link": a printed address; "source": "(Reuters)".
CueKind = Literal["verb", "tail", "noun", "phrase", "colon", "hearsay", "link", "source"]


class Cue(NamedTuple):
    """A word or phrase that names or implies a source; `lemma` in lower case."""

    span: Span
    kind: CueKind
    lemma: str


@dataclass(frozen=True)
class Attribution:
    """The cues of a text, and which of its sentences they reach."""

    cues: tuple[Cue, ...] = ()
    _starts: tuple[int, ...] = field(default=(), repr=False)
    _sentences: tuple[int, ...] = field(default=(), repr=False)
    _attributed: tuple[bool, ...] = field(default=(), repr=False)

    def cues_in(self, span: Span) -> tuple[Cue, ...]:
        """The cues that start inside `span`."""
        return self.cues[bisect_left(self._starts, span.start) : bisect_left(self._starts, span.end)]

    def cue_in(self, span: Span) -> Cue | None:
        """The first cue that starts inside `span`."""
        at = bisect_left(self._starts, span.start)
        return self.cues[at] if at < len(self.cues) and self._starts[at] < span.end else None

    def attributed(self, span: Span) -> bool:
        """Whether the sentence in which `span` starts has a source in reach."""
        at = bisect_right(self._sentences, span.start) - 1
        return at >= 0 and self._attributed[at]


_PHRASE = regexp(
    r"(?i)\b(?:according\s+to|in\s+(?:the|his|her|their|its|my|\w+['’]s)\s+(?:own\s+)?(?:words?|view|opinion|telling)\b"
    r"|(?:as\s+)?\w+\s+puts?\s+it\b|(?:press|news)\s+(?:release|conference|briefing)s?\b|(?:so|as)\s+\w+\s+(?:says?|said|goes)\b"
    r"|court\s+(?:documents?|papers|records?|filings?)\b|social\s+media\s+posts?"
    r"|(?:in|on|via)\s+(?:a|an|the|his|her|their|its)\s+(?:[\w-]+\s+){0,2}"
    r"(?:post|message|text|note|blog|video|broadcast|book|article|address|podcast)\b"
    r"|(?:citing|quoting|per)\s+(?=[A-Z])|made\s+(?:it\s+)?(?:clear|known)\b|(?:went|go|goes)\s+on\s+to\s+say|was\s+(?:quoted|heard)\b"
    r"|spoke\s+of\b|words\s+of\b|(?:signed\s+off|opened|closed|ended|began|concluded|finished)\s+with\s+(?=[“\"'‘]))"
)
_SOURCE = regexp(
    r"\((?:[Ss]ource:?\s|[Vv]ia\s|(?:AP|AFP|Reuters|dpa|UPI|PA|Xinhua|TASS|Kyodo|Yonhap|BBC|CNN)\b)[^()]{0,60}\)(?!\s*[—–-])"
)
#: What stands before a noun; after it an ambiguous form is no verb.
_BEFORE_NOUN = words(
    """
    the a an this that these those his her its their our my your no any some each every another of in on at by for with from into
    under per to first second third last next new latest recent final initial early earlier previous annual official public united
    many several two three four five all both more most other such and or
    """
)
_BE = words(
    """
    is are was were be been being widely generally also commonly popularly man woman so what re s
    """
)
_BEFORE_BASE = words(
    """
    i we you they who which to not will would can could may might must should did does do n't and
    """
)
_BEFORE_ING = words("is are was were been be by while before after without kept began started reported")
_CALLED_AWAY = words("police off in up back emergency out ambulance home")
#: Openers that keep a speaker's stretch going.
_GOES_ON = words("he she they it his her their its this that these those such him them both we i our my")
_ALSO = words("also added further furthermore moreover additionally likewise")
_CONTRAST = words("but however yet still and so instead though if when while as")
_ROLE = regexp(
    r"(?i)(?:president|minister|premier|chancellor|king|queen|prince|pope|secretary|governor|mayor|senator|congress(?:man|woman)|lawmaker"
    r"|legislator|judge|justice"
    r"|prosecutors?|lawyers?|attorneys?|police|chief|sheriff|officers?|officials?|spokes\w+|director|chair\w*|executive|ceo|founder|owner"
    r"|manager|coach|player|captain"
    r"|professor|doctor|scientists?|researchers?|authors?|analysts?|economists?|experts?|ambassador|diplomat|envoy|general|colonel"
    r"|commander|leader|candidate|nominee"
    r"|company|firm|agency|ministry|department|commission|committee|council|bank|union|group|organi[sz]ation|party|government|court"
    r"|report|study|paper|survey|poll|statement"
    r"|document|documents|letter|filing|lawsuit|complaint|indictment|memo|suspect|defendant|witness(?:es)?|victim|families|family"
    r"|resident|mother|father|woman|man|actor|actress|singer"
    r"|writer|journalist|reporter|editor|pilot|teacher|student|bishop|priest|imam|rabbi|activists?|campaigners?|charity|team|club"
    r"|teenager|couple|\d+-year-old)\Z"
)  # fmt: skip
LEAD_SENTENCES, LEAD_PARAGRAPHS = 2, 2


def find(text: str, blocks: Sequence[Block], sentences: Sequence[Span], quotes: Quotes, tokens: Sequence[Token]) -> Attribution:
    """The cues of all blocks, and the sentences in their reach."""
    cues = sorted({*_word_cues(text, quotes, tokens), *_phrase_cues(text, quotes), *_colons(text, quotes)})
    # A phrase swallows the cues inside it.
    kept: list[Cue] = []
    for cue in cues:
        if not kept or cue.span.start >= kept[-1].span.end:
            kept.append(cue)
    starts = tuple(c.span.start for c in kept)
    flags = _reach(text, blocks, sentences, quotes, tokens, kept)
    return Attribution(tuple(kept), starts, tuple(s.start for s in sentences), tuple(flags))


# Cues -------------------------------------------------------------------------------------------------------------------


def _word_cues(text: str, quotes: Quotes, tokens: Sequence[Token]) -> Iterator[Cue]:
    for i, token in enumerate(tokens):
        if token.kind == "link":
            if token.text[:1] not in "@#" and not quotes.covers(token.span):
                yield Cue(token.span, "link", "link")
            continue
        if token.kind != "word":
            continue
        lower = token.text.lower()
        lemma = VERBS.get(lower) or TAIL.get(lower)
        kind: CueKind = "verb" if lower in VERBS else "tail"
        if lemma is None or (kind == "tail" and lower in NOUNS) or not _acts(tokens, i, lower, lemma):
            if lower in NOUNS:
                lemma, kind = lower, "noun"
            elif lower in HEARSAY:
                lemma, kind = lower, "hearsay"
            else:
                continue
        if not quotes.covers(token.span):
            yield Cue(token.span, kind, lemma)


def _acts(tokens: Sequence[Token], i: int, form: str, lemma: str) -> bool:
    """Whether a form of a reporting verb is used as one."""
    last = tokens[i - 1] if i else None
    before = last.text.lower() if last else ""
    after = tokens[i + 1].text.lower() if i + 1 < len(tokens) else ""
    if form.endswith("ing") and form != lemma:
        # ", warning that ..." and "was saying", not "warning shots".
        return before in _BEFORE_ING or bool(last and last.kind == "mark" and before in ",;—–\"”")
    if form in AMBIGUOUS:
        if last is None or before in _BEFORE_NOUN or after == "of" or last.kind in ("number", "clitic") or tokens[i].capitalised:
            return False
        # "officials report" but "the progress report"; "the paper reports".
        if form == lemma and not (before in _BEFORE_BASE or (before.endswith("s") and (not last.capitalised or i == 1))):
            return False
    if lemma in PASSIVE_HIDES and before in _BE:
        return False
    return not (lemma == "call" and after in _CALLED_AWAY)


def _phrase_cues(text: str, quotes: Quotes) -> Iterator[Cue]:
    for m in _PHRASE.finditer(text):
        span = Span(m.start(), m.end())
        if not quotes.touches(span):
            yield Cue(span, "phrase", " ".join(m.group().lower().split()))
    for m in _SOURCE.finditer(text):
        yield Cue(Span(m.start(), m.end()), "source", m.group().lower())


def _colons(text: str, quotes: Quotes) -> Iterator[Cue]:
    """`X:` before a quotation, and `X —` in the style of some wires is none."""
    for q in quotes.outer:
        at = q.span.start
        while at > 0 and text[at - 1].isspace() and q.span.start - at < 3:
            at -= 1
        if at > 0 and text[at - 1] == ":":
            yield Cue(Span(at - 1, at), "colon", ":")


# Reach ------------------------------------------------------------------------------------------------------------------


def _reach(
    text: str, blocks: Sequence[Block], sentences: Sequence[Span], quotes: Quotes, tokens: Sequence[Token], cues: Sequence[Cue]
) -> list[bool]:
    sure = [c.span.start for c in cues if c.kind != "tail"]
    tail = [c.span.start for c in cues if c.kind == "tail"]
    own = [_any_between(sure, s.start, s.end) or (_any_between(tail, s.start, s.end) and quotes.touches(s)) for s in sentences]
    starts = [s.start for s in sentences]
    # The sentences of one quotation share its speaker.
    for q in quotes.outer:
        first = bisect_right(starts, q.span.start) - 1
        last = bisect_right(starts, max(q.span.end - 1, q.span.start)) - 1
        if 0 <= first < last and any(own[first : last + 1]):
            own[first : last + 1] = [True] * (last - first + 1)
    quoted = {q.span.start for q in quotes.outer}
    token_starts = [t.span.start for t in tokens]
    flags: list[bool] = []
    before = False
    for block in blocks:
        first, last = bisect_left(starts, block.span.start), bisect_left(starts, block.span.end)
        is_open = before and block.span.start in quoted and block.kind in PROSE
        for i in range(first, last):
            inside = starts[i] in quoted or quotes.covers(Span(starts[i], starts[i] + 1))
            is_open = own[i] or (is_open and (inside or _goes_on(text, sentences[i], tokens, token_starts)))
            flags.append(is_open)
        before = is_open
    flags += [False] * (len(sentences) - len(flags))
    for i in _lead(blocks, starts, sure):
        flags[i] = True
    return flags


def _any_between(sorted_places: Sequence[int], start: int, end: int) -> bool:
    at = bisect_left(sorted_places, start)
    return at < len(sorted_places) and sorted_places[at] < end


def _goes_on(text: str, sentence: Span, tokens: Sequence[Token], token_starts: Sequence[int]) -> bool:
    """Whether a sentence without a cue stays with the speaker of the one before."""
    if text[sentence.start : sentence.end].rstrip("\"”’'») ").endswith("?"):
        return True
    at = bisect_left(token_starts, sentence.start)
    words = [t.text for t in tokens[at : at + 6] if t.kind == "word" and t.span.start < sentence.end]
    lower = [w.lower() for w in words]
    if lower and lower[0] in _CONTRAST:
        words, lower = words[1:], lower[1:]
    if not lower:
        return False
    if lower[0] in _GOES_ON or _ALSO.intersection(lower[:4]):
        return True
    return lower[0] == "the" and any(_ROLE.match(w) for w in lower[1:4])


def _lead(blocks: Sequence[Block], starts: Sequence[int], cues: Sequence[int]) -> Iterator[int]:
    """The sentences of the lead that may borrow a source from the next paragraphs."""
    left = LEAD_SENTENCES
    prose = [b for b in blocks if b.kind in PROSE]
    for n, block in enumerate(prose[:LEAD_SENTENCES]):
        following = prose[n + 1 : n + 1 + LEAD_PARAGRAPHS]
        borrows = bool(following) and _any_between(cues, block.span.start, following[-1].span.end)
        for i in range(bisect_left(starts, block.span.start), bisect_left(starts, block.span.end)):
            if left and borrows:
                yield i
            left = max(left - 1, 0)
