"""A term with a capital here and without one there, or a name without its capital ("tuesday", "European union").

## Why it matters
Two styles for one thing in one article show two hands and no desk; a month or a nation in lower case is a slip in any style.

## When to ignore
A word may be a name in one place and a common noun in another: "the Communist Party" and "a communist state" are both right. Sentence
starts, titles, longer names and quotations are not compared. What a house writes otherwise belongs in `rules/terms/capitals.tsv`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from newslint.checks.terms._capitals import Form, capitals, places
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Finding, Findings, Good, NoOptions, Related, Span, finding, replace, rule

EXAMPLES: list[Bad | Good] = [
    Bad("He vowed to work with the reclusive [[Communist]] state. It was his first trip to the {{communist}} nation in years."),
    Bad("The former {{communist}} countries joined first. A [[Communist]] regime held on in the south, with its communist symbols."),
    Bad("The talks in the [[European union]] went on.", hint="European Union"),
    Bad("The law was passed in [[march]] 2019.", hint="March"),
    Bad("They will meet on [[tuesday]] at noon.", hint="Tuesday"),
    Bad("A spokesman for the [[french]] government declined to comment.", hint="French"),
    Bad("The vote was held on [[may]] 5, two days late.", hint="May"),
    Bad("Two [[british]] tourists and a [[german]] guide were rescued."),
    Bad("On Monday the [[White house]] said it would reply.", hint="White House"),
    Bad("Sales fell in [[august]], the bank said.", hint="August"),
    Bad("Troops from [[north Korea]] crossed the line.", hint="North Korea"),
    Bad("The minister met [[the President]] on Friday. Later {{the president}} left, and the president said nothing."),
    Bad("Allies of Orlov met Orlov's wife; a friend said that [[orlov]] had left.", hint="Orlov"),
    Bad("The case went to the {{Foreign Ministry}}, and an aide at the [[Foreign ministry]] said it was closed."),
    Good("The Communist Party rules a communist state, and Communist lawmakers run its communist economy."),
    Good("Communist states fell one by one. The last communist state is poor."),
    Good("They march on and may 5 of them return; an august body met in a march of years."),
    Good("She ate french fries and a danish pastry behind the venetian blinds."),
    Good("“I saw him on tuesday,” the boy wrote."),
    Good("He lived in a white house with a red cross on its door."),
    Good("The president of the club met the President of the Republic, Anna Kern."),
    Good("See example.org/march/tuesday, mail monday@example.org or follow #tuesday."),
    Good("President Orlov met the president; Prime Minister Kern met the prime minister."),
    Good("White house prices rose faster than black ones."),
    Good("The polish on the china from the turkey farm was thick."),
    Good("Orlov, a mason, met Mason, who is a baker; Baker is a cook."),
    Good("Sales rose 5 per cent in May, and may 5 per cent more be hoped for?"),
    Good("The Bible is read; a bible of style is not the Bible."),
    Good("i think tuesday will be fine, and so will march 2020."),
    Good("The German shepherd and the french-polished table were sold."),
]


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


_STARTS = regexp(r"[\s\"“‘'«(\[—–-]*")
_YEAR_OR_DAY = regexp(r"\s+(?:\d{4}\b|\d{1,2}(?:st|nd|rd|th)?\b(?!\s*(?:%|per\s?cent|of|people|men|women|more|times|points)))")
_DATED_BEFORE = regexp(
    r"(?:\b(?:in|since|until|by|last|this|next|early|late|mid|of|from|on|every|before|after)\s+|(?<!\d)\d{1,2}(?:st|nd|"
    r"rd|th)?\s+)$"
)
_MONTH_ENDS = regexp(r"\s*(?:[,.;:!?)—–]|$|\s(?:and|or|to|but|after|when|while|by|as|the|a|he|she|it|they|for|with)\b)")
#: Second words of names that, without their capital, show a drift inside the article.
_HEADS = _set("""
    union nations court house party council senate congress agency organisation organization committee commission department
    ministry foundation institute association federation league cup games bank authority assembly front movement alliance
    coalition corporation service office bureau board tribunal
    """)
#: Lower-case words between the parts of a name.
_PARTICLES = _set("bin ibn binti della delle dello degli santa saint abu umm dos das van von der")


@rule("NL701", "capitalisation-drift", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    seen: dict[str, list[Span]] = {}
    for block in doc.blocks:
        if block.kind in ("cell", "byline"):
            continue
        for span, form in places(doc, block.span):
            if form.how != "drift" and span.of(doc.text) == form.text:
                continue
            if doc.in_quotation(span) or doc.text.startswith(("[sic]", " [sic]"), span.end) or _follows(doc, span) in form.spared:
                continue
            if form.how == "drift":
                if block.kind in ("paragraph", "item", "quote") and _common(doc, span):
                    seen.setdefault(form.text, []).append(span)
            elif _wrong(doc, span, form):
                yield _slip(doc, span, form.text)
    yield from _own_names(doc)
    for right, spans in seen.items():
        yield from _drift(doc, right, spans)
    yield from _titles(doc)


def _slip(doc: Document, span: Span, right: str, related: tuple[Related, ...] = ()) -> Finding:
    return finding(span, f"{' '.join(span.of(doc.text).split())!r} is written {right!r}", hint=replace(span, right), related=related)


def _follows(doc: Document, span: Span) -> str:
    """The word after a span, if white space alone parts them."""
    m = re.compile(r"\s+([\w’'-]+)").match(doc.text, span.end)
    return m[1] if m else ""


def _sentence_start(doc: Document, span: Span) -> bool:
    """Whether a span opens its sentence or block, so that its capital says nothing."""
    sentence = doc.sentence_at(span.start)
    opened = _STARTS.match(doc.text, sentence.start)
    # After a colon, a dash or an opening mark a house may begin with a capital.
    before = doc.text[max(span.start - 2, sentence.start) : span.start]
    return span.start <= (opened.end() if opened else sentence.start) or any(c in before for c in ':—–“"‘([') or before.startswith(".")


def _lower_sentence(doc: Document, span: Span) -> bool:
    """Whether the sentence does without capitals altogether: a style, not a slip."""
    return not any(c.isupper() for c in doc.sentence_at(span.start).of(doc.text))


def _wrong(doc: Document, span: Span, form: Form) -> bool:
    """Whether a name's capitals are wrong at `span`."""
    text = " ".join(span.of(doc.text).split())
    if text.isupper() or _lower_sentence(doc, span):
        return False
    if form.how == "month":
        following = bool(_YEAR_OR_DAY.match(doc.text, span.end))
        before = bool(_DATED_BEFORE.search(doc.text, max(span.start - 12, 0), span.start))
        if form.text == "August":
            return before and (following or bool(_MONTH_ENDS.match(doc.text, span.end)))
        return before and following
    if form.how == "mixed":
        # Both words have their capital, or none has one: the second case is a common noun.
        return text[0].isupper() and any(w[0].islower() for w in text.split()) and not _sentence_start(doc, span)
    if form.how == "word":
        return text.islower()
    if " " in form.text:
        # A sentence's first word has its capital anyway, and one that starts in lower case has its reasons.
        return not text.istitle() and text != form.text
    return text.islower()


def _common(doc: Document, span: Span) -> bool:
    """Whether a drifting term stands inside a sentence and outside a longer name."""
    following = _follows(doc, span)
    m = re.compile(r"([A-Z][\w’-]*)\s+$").search(doc.text, max(span.start - 40, 0), span.start)
    named = m is not None and span.of(doc.text)[0].isupper() and not _sentence_start(doc, Span(*m.span(1)))
    return not _sentence_start(doc, span) and not following[:1].isupper() and not named and following != "of"


def _drift(doc: Document, right: str, spans: list[Span]) -> Iterator[Finding]:
    """The rarer of two ways to write a term; when they are even, the one that is not preferred."""
    forms: dict[str, list[Span]] = {}
    for span in spans:
        forms.setdefault(" ".join(span.of(doc.text).split()), []).append(span)
    if len(forms) < 2:
        return
    major = max(forms, key=lambda f: (len(forms[f]), f == right))
    for form, rarer in forms.items():
        if form == major or form.isupper():
            continue
        other = forms[major][0]
        for span in rarer:
            yield finding(span, f"{form!r} here, {major!r} in line {doc.line_of(other.start)}", related=[Related(other, f"{major!r} here")])


def _own_names(doc: Document) -> Iterator[Finding]:
    """A name of the article that lost its capital once: no word otherwise, and written with a capital elsewhere."""
    lower = [
        t
        for t in doc.tokens
        if t.kind == "word" and len(t.text) > 3 and t.text.isalpha() and t.text.islower() and not doc.knowledge.is_word(t.text)
    ]
    if not lower:
        return
    counts = Counter(t.text for t in lower)
    named: dict[str, list[Span]] = {}
    for t in doc.tokens:
        if t.capitalised and t.text.lower() in counts and not _sentence_start(doc, t.span) and not doc.in_quotation(t.span):
            named.setdefault(t.text.lower(), []).append(t.span)
    forms = capitals().forms
    for t in lower:
        elsewhere = named.get(t.text, [])
        if (
            counts[t.text] != 1
            or len(elsewhere) < 2
            or not doc.knowledge.is_name(elsewhere[0].of(doc.text))
            or t.text in forms
            or t.text in _PARTICLES
            or doc.block_at(t.span.start).kind not in ("paragraph", "item", "quote")
        ):
            continue
        before, after = doc.text[t.span.start - 1 : t.span.start], doc.text[t.span.end : t.span.end + 2]
        if (
            doc.in_quotation(t.span)
            or before not in ("", " ", "\n", "(", "“")
            or after[:1] in "-/@_"
            or (after[:1] == "." and after[1:].isalnum())
        ):
            continue
        if _follows(doc, t.span)[:1].isupper() or _lower_sentence(doc, t.span):
            continue
        yield _slip(doc, t.span, elsewhere[0].of(doc.text), (Related(elsewhere[0], "with its capital here"),))


def _titles(doc: Document) -> Iterator[Finding]:
    """ "Foreign Ministry" and "Foreign ministry": a name of two words whose second lost its capital."""
    tokens = doc.tokens
    full: dict[tuple[str, str], Span] = {}
    half: list[tuple[tuple[str, str], Span]] = []
    for a, b in pairwise(tokens):
        if not a.capitalised or b.text.lower() not in _HEADS or doc.text[a.span.end : b.span.start] != " " or _sentence_start(doc, a.span):
            continue
        if doc.block_at(a.span.start).kind not in ("paragraph", "item", "quote"):
            continue
        span = Span(a.span.start, b.span.end)
        key = (a.text, b.text.lower())
        if b.text.istitle():
            full.setdefault(key, span)
        elif b.text.islower() and not _follows(doc, span)[:1].isupper():
            half.append((key, span))
    for key, span in half:
        other = full.get(key)
        if other is None or doc.in_quotation(span) or " ".join(key) in capitals().forms or _general(doc, key[0]):
            continue
        yield finding(
            span,
            f"{span.of(doc.text)!r} here, {other.of(doc.text)!r} in line {doc.line_of(other.start)}",
            related=[Related(other, f"{other.of(doc.text)!r} here")],
        )


def _general(doc: Document, word: str) -> bool:
    """Whether a capital says nothing of the word after it: a nation, a place or an acronym may stand before any noun."""
    return word.isupper() or bool(doc.knowledge.by_demonym(word)) or bool(doc.knowledge.places(word)) or word.lower() in capitals().forms
