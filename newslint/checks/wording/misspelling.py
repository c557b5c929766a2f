"""A lower-case word that is no word, one slip of the fingers from a common one.

## Why it matters
Readers count spelling mistakes first of all errors, and take them for a measure of the care that went into the facts.

## When to ignore
Coinages, dialect and words from other languages are not in any list. They are left alone where they show themselves: used twice, made of
known words, in a quotation, beside other foreign words, with a capital, a hyphen, a digit or a sign. Put a desk's own words into its knowledge.
"""

from __future__ import annotations

from collections import Counter

from newslint.checks.wording import _spelling
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Span, finding, replace, rule

EXAMPLES: list[Bad | Good] = [
    Bad("They will [[recieve]] the award in May.", hint="receive", says="'recieve' is not a word"),
    Bad("The tape was sent to an [[anynomous]] channel.", hint="anonymous"),
    Bad("The treaty should better [[intregrate]] the economies of the region.", hint="integrate"),
    Bad("She made her [[profesional]] debut in 2016.", hint="professional"),
    Bad("It was subject to [[contant]] vandalism.", says="'constant'"),
    Bad("The 30th [[anniversay]] of the launch was marked in silence.", hint="anniversary"),
    Bad("The [[goverment]] fell on a vote of no confidence.", hint="government"),
    Bad("The two sides [[occured]] to have met before.", hint="occurred"),
    Bad("Rescuers [[serached]] the rubble through the night.", hint="searched"),
    Bad("The [[parliment]] adjourned, and [[teh]] speaker left.", hint="parliament"),
    Bad("A roof [[collasped]] under the snow.", hint="collapsed"),
    Bad("Investors were [[dissapointed]] by the figures.", hint="disappointed"),
    Bad("[[Hunderds]] of homes lost power in the storm.", hint="Hundreds"),
    Bad("- The [[comittee]] meets on Tuesdays\n- The board meets on Fridays", hint="committee"),
    Good("Livestreams, hashtags and selfies filled the feeds of the crowdfunding site."),
    Good("The organisation's programme was cancelled; the organization's program was canceled."),
    Good("The multipolar world is a multibillion-dollar business for megaprojects."),
    Good("He called it a “goverment of fools” in the note."),
    Good("The dish, called lablabi, is eaten with harissa; lablabi is sold in the streets."),
    Good("She sang the ballad la chanson de la gouvernante in the original."),
    Good("Write to recieve@example.org or see example.org/recieve and #recieve."),
    Good("The letter said he would recieve [sic] the money."),
    Good("A wolflike animal was seen near the dogpark; a doglike one too."),
    Good("The outbreak of E. coli was traced to a farm; C. eleganz is a worm."),
    Good("A well-known half-lit two-storey co-op."),
    Good("The iPhone maker and eBay sued; xkcd and youtube-dl did not."),
    Good("The fintech's neobank rivals went unbanked."),
    Good("Police seized remdesivir, kratom and sarin."),
    Good("The adviser and the advisor, the grey and the gray, the colour and the color."),
]


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Longer strings are no words, and their edits would fill the memory.
_LOWER = regexp(r"[a-z]{3,24}")
_OPENER = regexp(r"([A-Z][a-z]{4,})(?= [a-z])")
#: Beside these a word is a name, an address or code.
_SIGNS = frozenset("/\\_@#&=~<>{}|+^$*`\ufffc")
#: Small words of other languages: what stands beside them is not English.
_FOREIGN = _set(
    """
    al avec con da das de dei del della der des di die do dos du e een el en est et gli het ich il ist la las le les lo los mit
    nicht o para por que sur un una und une van von y zu
    """
)
#: Letters below which only the list of common misspellings is believed.
_SHORT = 4
#: An article with more unknown words than this is not English when they are one word in so many.
_MANY, _FOREIGN_SHARE = 10, 8
#: How many words to either side show that a stretch is not English.
_NEAR = 3


@rule("NL804", "misspelling", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    text, is_word = doc.text, doc.knowledge.is_word
    unknown = [i for i, t in enumerate(doc.tokens) if t.kind == "word" and _LOWER.fullmatch(t.text) and not is_word(t.text)]
    unknown = [i for i in unknown if doc.tokens[i].text not in _spelling.more_words()] if unknown else []
    yield from _openers(doc)
    # An article in another language is full of unknown words, and has nobody to correct them here.
    if not unknown or (len(unknown) > _MANY and len(unknown) * _FOREIGN_SHARE > sum(t.kind == "word" for t in doc.tokens)):
        return
    counts = Counter(doc.tokens[i].text for i in unknown)
    capitalised = {t.text.lower() for t in doc.tokens if t.capitalised}
    strange = set(unknown)
    for i in unknown:
        span, word = doc.tokens[i].span, doc.tokens[i].text
        if (
            _beside_sign(text, span)
            or doc.block_at(span.start).kind in ("cell", "byline")
            or text.startswith(("[sic]", " [sic]"), span.end)
        ):
            continue
        if word in capitalised or doc.in_quotation(span):
            continue
        if word not in _spelling.known_misspellings() and (counts[word] > 1 or len(word) < _SHORT or _spelling.is_coinage(word, is_word)):
            continue
        right = _spelling.suggestions(word, is_word, _spelling.is_compound(word, is_word))
        if not right or _among_strangers(doc, i, strange):
            continue
        hint = replace(span, right[0]) if len(right) == 1 else None
        yield finding(span, f"{word!r} is not a word; did you mean {' or '.join(map(repr, right))}?", hint=hint)


def _openers(doc: Document) -> Findings:
    """Common misspellings that open a sentence, where a capital says nothing; no name is known that is written so."""
    for sentence in doc.sentences:
        m = _OPENER.match(doc.text, sentence.start)
        word = m[1].lower() if m else ""
        if m is None or doc.knowledge.is_word(word) or doc.knowledge.is_name(m[1]) or word in _spelling.more_words():
            continue
        right, span = _spelling.known_misspellings().get(word), Span(*m.span(1))
        # A name is not only at the start of sentences.
        if (
            right is None
            or doc.in_quotation(span)
            or doc.block_at(span.start).kind not in ("paragraph", "item")
            or doc.text.count(m[1]) > 1
        ):
            continue
        right = right[:1].upper() + right[1:]
        yield finding(span, f"{m[1]!r} is not a word; did you mean {right!r}?", hint=replace(span, right))


#: The short form of a genus: "E. coli", "C. elegans".
_GENUS = regexp(r"(?<!\w)[A-Z]\. $")


def _beside_sign(text: str, span: Span) -> bool:
    before, after = text[max(span.start - 1, 0) : span.start], text[span.end : span.end + 2]
    if before in _SIGNS or before.isdigit() or after[:1] in _SIGNS or after[:1].isdigit():
        return bool(before or after)
    if _GENUS.search(text, max(span.start - 5, 0), span.start):
        return True
    # "file.name" and "host:port"; a full stop or colon at the end of a phrase is followed by white space.
    return before in (".", ":") or (after[:1] in (".", ":") and after[1:].isalnum()) or before == "-" or after[:1] in ("-", "‑")


def _among_strangers(doc: Document, i: int, strange: set[int]) -> bool:
    """Whether other unknown or foreign words stand near token `i`: a stretch of another language."""
    near = range(max(i - _NEAR, 0), min(i + _NEAR + 1, len(doc.tokens)))
    if sum(doc.tokens[j].text in _FOREIGN for j in near if abs(i - j) == 1) or sum(doc.tokens[j].text in _FOREIGN for j in near) > 1:
        return True
    misspelt = _spelling.known_misspellings()
    return any(
        j != i
        and j in strange
        and doc.tokens[j].text not in misspelt
        and not _spelling.suggestions(doc.tokens[j].text, doc.knowledge.is_word)
        for j in near
    )
