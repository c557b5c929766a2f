"""A first woman, beside whom another woman is told to have been one before; and a first mayor, beside whom another mayor.

As in `_sure`, each reading has a tie in grammar and nothing is weighed.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.checks.numbers.ordinals._been_before import BEFORE, BELOW, NO_FIRST, NOT_THEN, TAKEN_UP, WORDS
from newslint.checks.numbers.ordinals._claimed import scope, tail
from newslint.checks.numbers.ordinals._families import kinship, singular
from newslint.checks.numbers.ordinals._instances import Clash
from newslint.checks.numbers.ordinals._nth import Claim
from newslint.checks.numbers.ordinals._numbers import Count
from newslint.checks.numbers.ordinals._others import near
from newslint.checks.numbers.ordinals._predecessors import women
from newslint.checks.numbers.ordinals._tellings import UNREAL, times, when_before
from newslint.checks.numbers.ordinals._tied import done, own_words
from newslint.layers.names.people import human
from newslint.layers.parse import Parse
from newslint.regexp import regexp
from newslint.source import Span

# "The first woman to conduct the orchestra. Maria Lenz conducted it in 2006"

_WOMAN = regexp(r" (?:woman|female [a-z]+)\b")
_ONCE = regexp(r"\b(?:once|also|already|previously|earlier|before|briefly)\b")


def another_woman(claim: Claim, _: Sequence[Count]) -> Iterator[Clash]:
    """A first woman, or one of a sort by its noun, of whom another is told to have done the same."""
    doc, now = claim.doc, claim.doc.metadata.date
    woman = _WOMAN.match(doc.text, claim.span.end) is not None
    if claim.n != 1 or claim.form != "noun" or claim.noun is None or not (woman or (human(singular(claim.core[0])) and claim.noun - claim.at == 1 and claim.core[0] not in ("man", "person", "woman", "people"))) or now is None or scope(claim, now).kind not in ("open", "ever") or NO_FIRST.search(claim.left[-60:]) or _FIRST_OF_A_SORT.search(tail(claim)):
        return
    deed = done(claim)
    known = {w for s in doc.sentences[max(claim.number - 2, 0) : claim.number + 1] for w in WORDS.findall(s.of(doc.text))}
    for apart, s in near(claim, 4, BELOW):
        parse = doc.parse(s) if apart > 0 and deed else None
        if parse is None or UNREAL.search(doc.text, s.start, s.end) or doc.in_quotation(s):
            continue
        past = any((w := when_before(t, now)) is not None and (now - w.high).days > BEFORE and not NOT_THEN.search(doc.text, s.start, t.span.start) for t in times(doc, s)) or _ONCE.search(s.of(doc.text)) is not None
        for k, word in enumerate(parse.words):
            if word.tag not in ("VBD", "VBN") or not past or not (kinship(deed[:1], own_words(parse, k)) or _DID_SO.match(doc.text, word.span.start)):
                continue
            objects = [parse.words[c].text for c in parse.children(k) if parse.words[c].dep == "dobj"]
            if any(o.lower() not in TAKEN_UP and o not in claim.sentence.of(doc.text) for o in objects):
                continue
            if not woman and (who := _of_its_sort(claim, parse, k, known)) is not None:
                yield Clash(Span(claim.span.start, claim.end), (who,), f"a {singular(claim.core[0])} is told to have done it before")
                return
            names = [] if not woman else [parse.words[c] for c in parse.children(k) if parse.words[c].dep == "nsubj" and parse.words[c].pos == "PROPN" and parse.words[c].text not in known]
            for name in names:
                first = min([name, *(parse.words[c] for c in parse.children(parse.words.index(name)) if parse.words[c].dep == "compound")], key=lambda x: x.span)
                if first.text.lower() in women() or doc.knowledge.sex_of(first.text) == "f":
                    yield Clash(Span(claim.span.start, claim.end), (first.span,), "a woman is told to have done it before")
                    return


def _of_its_sort(claim: Claim, parse: Parse, verb: int, known: set[str]) -> Span | None:
    """Who is called by the noun of a first ("Mayor Endo", "another driver"), and was not told of before."""
    words, sort = parse.words, singular(claim.core[0])
    for k in parse.children(verb):
        if words[k].dep not in ("nsubj", "nsubjpass"):
            continue
        kids = parse.children(k)
        here = claim.doc.text[: claim.sentence.end]
        if any(words[j].pos == "PROPN" and words[j].text not in here for c in kids if words[c].dep == "prep" for j in parse.children(c)) or {q.low for q in claim.doc.numbers if q.kind == "ordinal" and words[0].span.start <= q.span.start < words[-1].span.end} - {q.low for q in claim.doc.numbers_in(claim.sentence) if q.kind == "ordinal" and q.span != claim.span}:
            continue  # "Mayor Endo of Kobe", "won a second term"
        named = words[k].pos == "PROPN" and words[k].text not in known and any(singular(words[c].text) == sort and words[c].dep in ("compound", "nmod", "appos") for c in kids)
        other = singular(words[k].text) == sort and words[k].tag == "NN" and any(words[c].text.lower() in ("another", "a", "an", "one") for c in kids)
        if named or other:
            return words[k].span
    return None


_DID_SO = regexp(r"(?:did|done) (?:so|it|that)\b")
_FIRST_OF_A_SORT = regexp(r"\b(?:since|in (?:\w+ ){0,3}(?:years|decades)|as|while|without|twice|times|under|over|elected|permanent|full-time)\b")


# "Gave birth to her first child on Monday. Her son Leo, 4, was at the hospital"

# "The first Kenyan woman to win it ... Her compatriot Ruth Chebet won in 2001"

READINGS = (another_woman,)
