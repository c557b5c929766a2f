"""A small word that was left out: "a loan to Kyiv defend against", "to be able help", "he going to", "for first time".

## Why it matters
A missing "to", "the" or "is" is the trace of a cut or a hurried rewrite, and it can change who did what.

## When to ignore
Headlines, captions and lists leave out small words on purpose, and a quotation gives the speaker's English as it was; none of them is read.
Only turns of phrase that cannot stand without the word are reported; what depends on grammar is confirmed by a parse.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.wording import _gaps
from newslint.layers.tokens import Token
from newslint.layout import Block
from newslint.rule import Bad, Document, Findings, Good, Hint, NoOptions, Span, finding, replace, rule

EXAMPLES: list[Bad | Good] = [
    Bad("They agreed on a multibillion-dollar loan [[to Kyiv defend]] against the invasion.", says="help"),
    Bad("The bank gave money [[to Lagos rebuild]] the bridge.", says="help"),
    Bad("It approved aid [[to Somali farmers buy]] seed.", says="help"),
    Bad("The firm said it would be [[able help]] the survivors.", hint="able to help"),
    Bad("Residents were [[unable leave]] the town for a week.", hint="unable to leave"),
    Bad("The board is [[expected announce]] its decision on Friday.", hint="expected to announce"),
    Bad("The driver was [[forced take]] another road.", hint="forced to take"),
    Bad("A verdict is [[likely be]] read on Monday.", hint="likely to be"),
    Bad("Asked about the plan, the mayor said [[he going]] to resign.", says="'he is going'"),
    Bad("The detective said [[they looking]] into the fire.", says="looking"),
    Bad("She won the title [[for first time]] since 2010.", hint="for the first time"),
    Bad("The mill closed [[in 1990s]], and the town never recovered.", hint="in the 1990s"),
    Bad("The bridge will open [[at end of]] the month.", hint="at the end of"),
    Bad("He was [[one of most]] admired judges in the country.", hint="one of the most"),
    Bad("It is one of the oldest ports and [[one the largest]] in Europe.", hint="one of the largest"),
    Bad("[[According the]] report, the valve had failed twice.", hint="According to the"),
    Bad("Three passengers were [[taken hospital]] after the crash.", hint="taken to hospital"),
    Bad("The company [[will able]] to raise its prices.", hint="will be able"),
    Bad("Exports [[from United States]] fell by a tenth.", hint="from the United States"),
    Bad("The party [[decided withdraw]] its candidate.", hint="decided to withdraw"),
    Bad("The hearing is [[scheduled begin]] at noon.", hint="scheduled to begin"),
    Bad("[[Hundreds people]] were left without power.", hint="Hundreds of people"),
    Bad("He said he [[would going]] home.", says="be going"),
    Bad("They changed the law [[in order protect]] tenants.", hint="in order to protect"),
    Good("The gelding won by a length on ground that had been watered, and the crowd stood on ground where hops had grown."),
    Good("The loan will help Kyiv defend itself, and lets Warsaw rebuild its port."),
    Good("The countries closest to Russia defend the treaty; those next to Poland defend it too."),
    Good("The roads to Lagos close at dusk, and the access to Rome remains open."),
    Good("He is an able seaman, able and willing; the able help the weak."),
    Good("The results expected remain unclear, and the people he wanted became stars."),
    Good("It was the plan they expected, make no mistake."),
    Good("He and I going there is out of the question, and is he going at all?"),
    Good("Voters can still register, the secretary of state's office said, and the head of government's visit was put off."),
    Good("She was laughing and he crying; with them looking on, she left."),
    Good("First-time buyers and first time offenders pay less, a scheme for first time buyers shows."),
    Good("In 1990s Britain the price of houses fell; in the 1990s rents rose."),
    Good("He died at the end of May, at end-of-term, and at sea."),
    Good("United States history is taught here; exports from United States Steel fell."),
    Good("Police are according him every courtesy, according to the lawyer."),
    Good("“He going to be fine,” the neighbour said."),
    Good("The man said he did not know who would be able. Help came late."),
    Good("Were they going, she asked; never had they been looking forward to it so much."),
    Good("Hundreds more people came, and a hundred people stayed; the hundreds queued."),
    Good("The will going to probate was his uncle's."),
    Good("They wanted help, needed help and were refused help; ministers planned reforms and agreed terms."),
    Good("Those expected include the mayor, and the sums required exceed the budget."),
    Good("In order, the winners were Kern, Pole and Ashby."),
    Good("The changes he tried make no difference now."),
    Good("On behalf of the club he stood on top of the wall in front of the house, in light of the ruling and in charge of it all."),
    Good("What she managed to do became routine, she said."),
    Good("A court of first instance fined the ferry firm, and a judge of first instance freed its captain."),
    Good("The deal is to Iran what the pact was to Iraq; to Russia give nothing, he wrote."),
    Good("Let there be no doubt, be it likely or not: if need be, they go."),
]


class _Gap(NamedTuple):
    """A candidate: the reported span, what is missing, and the cure where it is certain."""

    span: Span
    message: str
    cure: str | None


@rule("NL802", "missing-word", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    seen: list[Span] = []
    for block in doc.of_kind("paragraph", "quote"):
        for gap in _gaps_in(doc, block):
            span = gap.span
            if doc.text.startswith(("[sic]", " [sic]"), span.end) or doc.in_quotation(span) or any(span.overlaps(s) for s in seen):
                continue
            seen.append(span)
            hint: Hint | None = replace(span, gap.cure) if gap.cure else None
            yield finding(span, gap.message, hint=hint)


def _gaps_in(doc: Document, block: Block) -> Iterator[_Gap]:
    """The candidates of a block, each looked for only where its first word stands."""
    tokens = doc.tokens_in(block.span)
    for i, token in enumerate(tokens):
        word = token.text.lower()
        for pattern, cure in _gaps.FIXED.get(word, ()):
            if m := pattern.match(doc.text, token.span.start, block.span.end):
                yield _missing(doc, Span(m.start(), m.end()), " ".join(m.expand(cure).split()))
        if word in _gaps.AFTER_BE or word in _gaps.AFTER_SUBJECT:
            yield from _infinitive(doc, tokens, i)
        if word in _gaps.GIFTS:
            yield from _gift(doc, token.span, block)
        if word in _gaps.SUBJECTS:
            yield from _participle(doc, token.span, block)


def _missing(doc: Document, span: Span, cure: str) -> _Gap:
    return _Gap(span, f"a word is missing: {' '.join(span.of(doc.text).split())!r}, not {cure!r}", cure)


def _infinitive(doc: Document, tokens: tuple[Token, ...], i: int) -> Iterator[_Gap]:
    """ "is expected announce", "able help", "decided withdraw": a verb in its base form where only "to" and a verb can follow."""
    taker, word = tokens[i].span, tokens[i].text
    m = _gaps.NEXT_VERB.match(doc.text, taker.end)
    if m is None or i == 0 or tokens[i - 1].kind not in ("word", "clitic"):
        return
    pure = m["verb"] in _gaps.PURE_VERBS
    # "plans change" is a noun and its verb.
    if not pure and (m["verb"] not in _gaps.DOUBTFUL_VERBS or word in ("plans", "hopes", "needs", "hope")):
        return
    before = tokens[i - 1].text.lower()
    if before in _gaps.ADVERBS and i > 1:
        before = tokens[i - 2].text.lower()
    after_be = before in _gaps.BE_FORMS and word in _gaps.AFTER_BE
    if not after_be and (word not in _gaps.AFTER_SUBJECT or before in _gaps.NO_SUBJECTS):
        return
    verb = Span(*m.span("verb"))
    # "forced close the airport": before a determiner the word is no noun.
    sure = after_be and (pure or (word not in _gaps.LOOSE and bool(_gaps.DETERMINER.match(doc.text, verb.end))))
    if sure or _governs(doc, taker, verb):
        yield _missing(doc, Span(taker.start, verb.end), f"{word} to {m['verb']}")


def _governs(doc: Document, taker: Span, verb: Span) -> bool:
    """Whether the parse makes the word at `verb` a bare verb that hangs on the word at `taker` and has no subject of its own."""
    parse = doc.parse(doc.sentence_at(verb.start))
    at, head = (parse.at(verb.start), parse.at(taker.start)) if parse else (None, None)
    if parse is None or at is None or head is None:
        return False
    # "become" is a participle too, and the tagger takes it for one here.
    if parse.words[at].tag not in ("VB", "VBP") and verb.of(doc.text) not in ("become", "come", "run", "overcome"):
        return False
    if parse.words[head].tag[0] not in "VJ" or parse.words[at].head not in (head, parse.words[head].head):
        return False
    return not any(parse.words[i].dep in ("nsubj", "nsubjpass", "aux") for i in parse.children(at))


def _gift(doc: Document, gift: Span, block: Block) -> Iterator[_Gap]:
    """ "a loan to Kyiv defend": after a gift and its receiver, a base verb of which neither can be the subject."""
    if m := _gaps.GIFT.match(doc.text, gift.end, block.span.end):
        verb = Span(*m.span("verb"))
        if m["verb"] not in _gaps.PURE_VERBS | _gaps.DOUBTFUL_VERBS:
            return
        parse = doc.parse(doc.sentence_at(verb.start))
        at = parse.at(verb.start) if parse else None
        if parse is None or at is None or (m["verb"] not in _gaps.PURE_VERBS and parse.words[at].tag not in ("VB", "VBP")):
            return
        subjects = [parse.words[i] for i in parse.children(at) if parse.words[i].dep in ("nsubj", "nsubjpass", "aux", "auxpass")]
        # A plural before the gift may be the subject ("those who gave money to Lagos rebuild"); a verb with "to" or "will" is complete.
        if any(w.span.start < gift.start for w in subjects):
            return
        span = Span(m.start("to"), verb.end)
        receiver, base = " ".join(m["receiver"].split()), m["verb"]
        yield _Gap(span, f"a word is missing between {receiver!r} and {base!r}: 'to help {receiver} {base}' or the like", None)


def _participle(doc: Document, subject: Span, block: Block) -> Iterator[_Gap]:
    """ "he going to", "they would going": a participle whose auxiliary is missing."""
    if m := _gaps.PARTICIPLE.match(doc.text, subject.start, block.span.end):
        verb = Span(*m.span("verb"))
        if m["verb"] in _gaps.NOT_PARTICIPLES:
            return
        sentence = doc.sentence_at(verb.start)
        if m["modal"] is None and _gaps.EXCUSES.search(doc.text, sentence.start, m.start("subject")):
            return
        parse = doc.parse(sentence)
        at = parse.at(verb.start) if parse else None
        if parse is None or at is None or parse.words[at].tag != "VBG":
            return
        if any(parse.words[i].dep in ("aux", "auxpass") for i in parse.children(at)) and m["modal"] is None:
            return
        be = "be" if m["modal"] else _gaps.BE.get(m["subject"].lower(), "is")
        span = Span(m.start("subject") if m["modal"] is None else m.start("modal"), verb.end)
        first = m["modal"] or m["subject"]
        better = f"{first} {be} {m['verb']}"
        yield _Gap(span, f"a word is missing: {' '.join(span.of(doc.text).split())!r}, not {better!r}", None)
