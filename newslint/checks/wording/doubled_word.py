"""A word, a phrase, an article or an auxiliary that was typed twice ("the the", "on the on the", "the my", "is are").

## Why it matters
A doubled word survives most readings, above all across the end of a line, and every reader who sees it thinks that nobody read the piece.

## When to ignore
English doubles words on purpose: "the man she spoke to to get the job", "sworn in in January", "had had", "very, very". These are
left alone, as are names (Duran Duran) and reduplications. A doubled word inside a quotation is a warning, not an error: it may be
the speaker's.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from newslint.checks.wording import _doubles as words
from newslint.layers.tokens import Token
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Severity, Span, finding, replace, rule

EXAMPLES: list[Bad | Good] = [
    Bad("The ministry said [[the the]] talks had ended.", hint="the", says="doubled"),
    Bad(
        "Detectives said that he was arrested late on [[the\nthe]] day of the theft in a house in the city\ncentre and was "
        "questioned for hours there by two of them.",
        hint="the",
    ),
    Bad("She campaigned for workers [[and and]] the poor.", hint="and"),
    Bad("Another man, who [[was was]] arrested on Monday, was released.", hint="was"),
    Bad("Is [[there there]] any doubt about the result?", hint="there"),
    Bad("Police found the car [[on the on the]] bridge.", hint="on the"),
    Bad("She returned [[the my]] keys to the hotel."),
    Bad("Both candidates [[is are]] expected to appear."),
    Bad("[[The the]] mayor declined to comment.", hint="The"),
    Bad("A spokesman [[said said]] the mill would close.", hint="said"),
    Bad("The company lost [[of of]] its largest clients.", hint="of"),
    Bad("They moved to [[in in]] a quieter suburb."),
    Bad("The court ruled [[that that]] the fine was lawful.", hint="that"),
    Bad("It was the warmest winter [[of the past of the past]] decade.", hint="of the past"),
    Bad("The board [[has have]] approved the merger."),
    Bad("He described [[a an]] unusual case."),
    Bad("Officials met reporters and spoke [[to to]] them for an hour.", hint="to"),
    Good("It was the third programme she had applied to to stand out."),
    Good("He was sworn in in January and moved on on his own terms."),
    Good("The firm had had a difficult year, and the truth is that that year was not its worst."),
    Good("The miner went on to record record profits."),
    Good("Duran Duran and Talk Talk played in Walla Walla; Sirhan Sirhan was denied parole."),
    Good("It was a very very long night, and so so cold."),
    Good("What the problem is is a lack of money."),
    Good("The judge gave her her passport back."),
    Good("He opted in at the last minute, an opt-in in name only."),
    Good("Prices went up more and more and more."),
    Good("When they got there there was nothing left."),
    Good("The rules that were in force were were it not for the court void."),
    Good("Day by day by day the water rose."),
    Good("The band The The released an album; he got the A grade and drove the A road."),
    Good("The house he lived in in London, the firm which she works for for a pittance and the people people trust are gone."),
    Good("The way it is is not the way it was."),
    Good("The people he works for for a living disagree."),
    Good("Is this the end, or is his the only vote?"),
    Good("She sang a cappella; the a la carte menu was gone."),
    Good("What the ministers are is a cabinet of rivals."),
    Good("It was a no no, a hush hush affair with a can can and a tuk tuk."),
    Good("No, no, no, the the [sic] letter read."),
    Good("He wanted to know who he was was a mystery to him."),
]


#: A word that stands more often in a row is a chant or a test, and is read in parts.
_LONGEST_RUN = 6


class _Run(NamedTuple):
    """A doubled word or phrase: its tokens from `first` to `last` (exclusive), `unit` tokens long when written once."""

    first: int
    last: int
    unit: int


@rule("NL801", "doubled-word", severity="error", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    tokens, text = doc.tokens, doc.text
    lower = [t.text.lower() for t in tokens]
    after = 0
    for i in range(len(tokens) - 1):
        if i < after or tokens[i].kind != "word" or tokens[i + 1].kind != "word":
            continue
        run = _doubled(tokens, lower, text, i, doc.knowledge.is_word)
        if run:
            after = run.last
            span = Span(tokens[run.first].span.start, tokens[run.last - 1].span.end)
            if text.startswith(("[sic]", " [sic]"), span.end):
                continue
            once = Span(span.start, tokens[run.first + run.unit - 1].span.end).of(text)
            quoted = doc.in_quotation(span)
            if quoted and lower[i] in words.STUTTERED:
                continue
            content = run.unit == 1 and lower[i] not in words.FUNCTION
            yield finding(
                span,
                f"doubled: {' '.join(span.of(text).split())!r}",
                hint=replace(span, once),
                severity="warning" if quoted or content else None,
            )
        elif _rivals(tokens, lower, text, i):
            span = Span(tokens[i].span.start, tokens[i + 1].span.end)
            if not text.startswith(("[sic]", " [sic]"), span.end):
                after = i + 2
                level: Severity | None = "warning" if doc.in_quotation(span) else None
                yield finding(span, f"{tokens[i].text!r} and {tokens[i + 1].text!r} side by side: one is too many", severity=level)


def _joined(tokens: tuple[Token, ...], text: str, first: int, last: int) -> bool:
    """Whether the tokens from `first` to `last` (inclusive) are words of one block with nothing but white space between."""
    for i in range(first, last):
        gap = text[tokens[i].span.end : tokens[i + 1].span.start]
        if not gap or not gap.isspace() or "\n\n" in gap or tokens[i + 1].kind != "word":
            return False
    return True


def _doubled(tokens: tuple[Token, ...], lower: list[str], text: str, i: int, is_word: Callable[[str], bool]) -> _Run | None:
    if lower[i] == lower[i + 1]:
        if not _joined(tokens, text, i, i + 1):
            return None
        end = i + 2
        while end < min(len(tokens), i + _LONGEST_RUN) and lower[end] == lower[i] and _joined(tokens, text, end - 1, end):
            end += 1
        if lower[i] in words.FUNCTION:
            wrong = _function_double(tokens, lower, text, i, end)
        else:
            wrong = _content_double(tokens, lower, i, end, is_word)
        return _Run(i, end, 1) if wrong else None
    for unit in (4, 3, 2):
        end = i + 2 * unit
        if end <= len(tokens) and lower[i : i + unit] == lower[i + unit : end] and _joined(tokens, text, i, end - 1):
            return _Run(i, end, unit) if _phrase_double(tokens, lower, i, unit) else None
    return None


def _function_double(tokens: tuple[Token, ...], lower: list[str], text: str, i: int, end: int) -> bool:
    """Whether a function word stands twice for no reason."""
    word = lower[i]
    if tokens[i].text.istitle() and tokens[i + 1].text.istitle() and word != "i" and (word == "the" or _joined(tokens, text, i - 1, i)):
        return False  # a title or a name: The The
    before = lower[i - 1] if i and _joined(tokens, text, i - 1, i) else ""
    following = lower[end] if end < len(tokens) and _joined(tokens, text, end - 1, end) else ""
    if word == "that":
        return following in words.OPENERS or (end < len(tokens) and tokens[end].capitalised and bool(following))
    if word == "to":
        return before not in words.STRANDS_TO or following in words.NOMINAL or (end < len(tokens) and tokens[end].capitalised)
    if word in words.PARTICLES:
        verb = lower[i - 2] if before in words.OBJECTS and i > 1 else before  # "handed it in in person"
        return verb not in words.PARTICLES[word] and not (
            before in words.STRANDED.get(word, ()) and _in_relative_clause(tokens, lower, text, i - 1)
        )
    if word in words.BE:
        if following in words.SUBJECTS:  # "were it not for", "the question is is it enough"
            return False
        return before in words.RELATIVE or not any(w in words.CLEFT for w in _sentence_before(tokens, lower, text, i))
    if word in ("will", "would", "can", "could", "do", "must", "should"):
        return before not in words.RELATIVE | {"that"}  # "those who can can help"
    if word == "there":
        return following not in words.BE | {"has", "had", "have"} or before in words.CLAUSE_START
    if word in ("it", "you"):
        # "when she saw it it was gone"
        return (
            before in words.CLAUSE_START
            or not following
            or following in words.FUNCTION - words.BE - {"has", "have", "will", "would", "could", "should", "must"}
        )
    return word != "her"


def _in_relative_clause(tokens: tuple[Token, ...], lower: list[str], text: str, verb: int) -> bool:
    """Whether the verb's preposition is stranded: "the house he lives in in London", "the firm which she works for for a pittance"."""
    return (
        verb >= 2
        and lower[verb - 1] in words.SUBJECTS
        and _joined(tokens, text, verb - 2, verb)
        and lower[verb - 2] not in words.CLAUSE_START - {"that"}
    ) or any(w in ("which", "that", "whom", "what", "where") for w in lower[max(verb - 4, 0) : verb])


def _sentence_before(tokens: tuple[Token, ...], lower: list[str], text: str, i: int) -> Iterator[str]:
    """The words before token `i`, the one directly before it apart, back to the last stop, colon or semicolon (at most ten)."""
    for j in range(i - 1, max(i - 11, -1), -1):
        if tokens[j].text in ".!?;:" or "\n\n" in text[tokens[j].span.end : tokens[j + 1].span.start]:
            return
        if j < i - 1:
            yield lower[j]


def _content_double(tokens: tuple[Token, ...], lower: list[str], i: int, end: int, is_word: Callable[[str], bool]) -> bool:
    """Whether a noun, verb or the like stands twice for no reason: not a name, an emphasis, a reduplication or a homograph."""
    word = lower[i]
    if (
        end - i > 2
        or (len(word) < 4 and word not in words.SHORT)
        or not word.isalpha()
        or word in words.REDUPLICATED
        or word.endswith("ly")
    ):
        return False
    if tokens[i + 1].text[:1].isupper() or tokens[i].text.isupper():
        return False
    if word in words.HOMOGRAPHS:
        return i > 0 and (lower[i - 1] in words.DETERMINED or tokens[i - 1].kind == "number")
    return is_word(word)


def _phrase_double(tokens: tuple[Token, ...], lower: list[str], i: int, unit: int) -> bool:
    """Whether a phrase stands twice; "more and more and", "day by day by" and "they are they are" are English."""
    phrase = lower[i : i + unit]
    if all(t.text[:1].isupper() for t in tokens[i : i + 2 * unit]):
        return False
    if unit > 2:
        return len(set(phrase)) == unit
    if phrase[0] not in words.PHRASE_OPENERS or phrase[1] in words.PHRASE_EXEMPT:
        return False
    return i == 0 or lower[i - 1] != phrase[1]


def _rivals(tokens: tuple[Token, ...], lower: list[str], text: str, i: int) -> bool:
    """Whether two determiners or two finite auxiliaries stand side by side."""
    first, second = lower[i], lower[i + 1]
    if second not in words.RIVALS.get(first, ()) or not tokens[i + 1].text.islower() or not _joined(tokens, text, i, i + 1):
        return False
    following = lower[i + 2] if i + 2 < len(tokens) else ""
    if first in words.DETERMINERS:
        return following not in words.AFTER_A and not (following in ("and", "or") and second not in ("the", "a", "an"))
    before = lower[i - 1] if i else ""
    return before in words.RELATIVE or not any(w in words.CLEFT for w in (*_sentence_before(tokens, lower, text, i), before))
