"""Money or a count is written in a form that is no English: "$10 dollars", "100$", "10 percents", "three suspect were".

## Why it matters
A sign and a word for the same currency, or a number against its noun, is a slip that no reader misses.

## When to ignore
In a quotation that is meant to show how somebody writes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.layers.numbers import Quantity
from newslint.layers.numbers.nouns import STOP, plural
from newslint.layers.parse import Parse
from newslint.rule import Bad, Document, Example, Finding, Findings, Good, NoOptions, Span, finding, replace, rule

EXAMPLES: tuple[Example, ...] = (
    Bad("The fine is [[$10 dollars]].", hint="$10", says="twice"),
    Bad("Neighbours raised [[$5 million dollars]] for the school.", hint="$5 million"),
    Bad("The [[£3 million pound]] house burned down.", hint="£3 million"),
    Bad("The ticket costs [[100$]].", hint="$100"),
    Bad("The bank lost [[20€]] on each trade.", hint="€20"),
    Bad("Prices rose [[10 percents]] last year.", hint="10 percent"),
    Bad("Turnout was [[45% percent]].", hint="45%"),
    Bad("The city has [[3 millions]] inhabitants.", hint="3 million"),
    Bad("The firm made [[$5m million]] last year.", hint="$5m"),
    Bad("Police said [[three suspect]] were held.", hint="three suspects"),
    Bad("At least [[14 civilian]] were injured, officials said.", hint="14 civilians"),
    Bad("[[Six house]] were destroyed by the storm.", hint="Six houses"),
    Bad("The report says [[eight ships was]] sold last year.", hint="eight ships were"),
    Bad("[[One people]] was killed.", says="one with a plural"),
    Good("The fine is $10, or ten dollars."),
    Good("The 500-page report took two years."),
    Good("A 10 percent rise was agreed."),
    Good("Three police were hurt, two staff were fired and five aircraft were lost."),
    Good("The top ten list was long. The 12 member panel was new."),
    Good("We are one people, he said. One people, one nation."),
    Good("“It costs $10 dollars,” she said."),
    Good("The sign says 100$ [sic]."),
    Good("Tens of millions of dollars were lost. Millions were lost."),
    Good("He won the 100 metre race. It is a two state solution."),
    Good("One sports car was stolen. One species was found."),
    Good("The two were arrested. Three were hurt. All four are brothers."),
    Good("The ten spectra were analysed. Phase 2 trial results were good."),
    Good("Channel 4 news was there. Section 508 compliance is required."),
    Good("Some 40 dead were found. About 20 injured were taken to hospital."),
    Good("One of 26 passengers was killed. Three goals was enough. A group of 12 men was seen."),
    Good("They paid $20 to $30 and got 5% or 10%."),
)
_SIGN_WORDS = {
    "$": r"(?:us |u\.s\. |american |australian |canadian )?dollars?|bucks",
    "£": r"(?:british )?pounds?(?: sterling)?|quid",
    "€": r"euros?",
    "¥": r"yen|yuan",
    "₹": r"rupees?",
}
_AMOUNT = r"\d[\d,]*+(?:\.\d+)?(?:[ -]?(?:thousand|million|billion|trillion|hundred|[mbk]n?))?"
_TWICE = re.compile(
    "|".join(
        rf"(?P<s{i}>(?:US|A|C|NZ|HK)?{re.escape(sign)}[ ]?{_AMOUNT})(?P<w{i}>[ -](?:{words}))(?!\w)"
        for i, (sign, words) in enumerate(_SIGN_WORDS.items())
    ),
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"(?<![\w$£€¥.,])(?P<number>\d[\d,]*+(?:\.\d+)?)(?P<before>[ ]?(?:thousand|million|billion|trillion|bn"
    r"|m))?(?P<gap> ?)(?P<sign>[$£€])(?![\w$£€]| ?\d)(?P<scale> "
    r"?(?:thousand|million|billion|trillion|bn|m)(?!\w))?"
)
_PERCENTS = re.compile(
    r"(?P<number>(?<![\w.])\d[\d,]*+(?:\.\d+)?|(?<!\w)[a-z]+)(?P<gap> )(?P<word>percents|per cents)(?!\w)", re.IGNORECASE
)
_PERCENT_TWICE = re.compile(r"(?<![\w.])(?P<keep>\d[\d,]*+(?:\.\d+)? ?%)(?P<again> (?:percent|per cent)(?!\w)(?! points))", re.IGNORECASE)
_SCALES = re.compile(
    r"(?<![\w.])(?P<number>\$?£?€?\d[\d,]*+(?:\.\d+)?|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty) "
    r"(?P<scale>(?:million|billion|trillion)s)(?! of (?:them|these|those))(?!\w)",
    re.IGNORECASE,
)
_SCALE_TWICE = re.compile(
    r"(?P<keep>[$£€]\d[\d,]*+(?:\.\d+)?(?:m|mn) )(?P<again>million)(?!\w)|(?P<keep2>[$£€]\d[\d,]*+(?:\.\d+)?(?:bn"
    r"|b) )(?P<again2>billion)(?!\w)",
    re.IGNORECASE,
)


@rule("NL312", "amount-form", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    seen: list[Span] = []
    for f in (*_money(doc), *_percent(doc), *_scales(doc), *_number_and_noun(doc)):
        if any(f.span.start < s.end and s.start < f.span.end for s in seen):
            continue
        if doc.in_quotation(f.span) or doc.text[f.span.end : f.span.end + 7].lower().startswith((" [sic]", "[sic]")):
            continue
        seen.append(f.span)
        yield f


def _money(doc: Document) -> Iterator[Finding]:
    if not any(sign in doc.text for sign in "$£€¥₹"):
        return
    for m in _TWICE.finditer(doc.text):
        group = next(g for g in m.groupdict() if g.startswith("s") and m[g])
        sign, word = m[group], m["w" + group[1:]].strip(" -")
        yield finding(
            Span(*m.span()), f"“{m.group()}” names the currency twice", hint=replace(Span(*m.span()), sign, title=f"leave out {word}")
        )
    for m in _AFTER.finditer(doc.text):
        if m["sign"] == "€" and m["gap"]:
            continue
        span = Span(*m.span())
        yield finding(
            span,
            f"the sign stands after the amount in “{m.group()}”",
            hint=replace(span, m["sign"] + m["number"] + (m["before"] or m["scale"] or "")),
        )


def _percent(doc: Document) -> Iterator[Finding]:
    if "er" not in doc.text:
        return
    plural_forms = _PERCENTS.finditer(doc.text) if "ercents" in doc.text or "er cents" in doc.text else ()
    for m in plural_forms:
        span = Span(*m.span())
        if not m["number"][0].isdigit() and not _is_number(doc, m.start("number")):
            continue
        yield finding(span, f"“{m['word']}” after a number has no s", hint=replace(span, m["number"] + " " + m["word"][:-1]))
    for m in _PERCENT_TWICE.finditer(doc.text):
        span = Span(*m.span())
        yield finding(span, f"“{m.group()}” says per cent twice", hint=replace(span, m["keep"]))


def _is_number(doc: Document, at: int) -> bool:
    return any(q.number.start <= at < q.number.end for q in doc.numbers)


def _scales(doc: Document) -> Iterator[Finding]:
    if "illion" not in doc.text:
        return
    for m in _SCALES.finditer(doc.text):
        span = Span(*m.span())
        new = f"{m['number']} {m['scale'][:-1]}"
        if doc.text[span.end : span.end + 4].lower() == " of ":
            span = Span(span.start, span.end)
        yield finding(span, f"“{m['scale']}” after a number has no s", hint=replace(span, new))
    for m in _SCALE_TWICE.finditer(doc.text):
        span = Span(*m.span())
        yield finding(span, f"“{m.group()}” gives the scale twice", hint=replace(span, (m["keep"] or m["keep2"]).strip()))


#: No s in the plural, or none needed.
_UNCHANGED = frozenset(
    "aircraft spacecraft sheep fish deer moose bison salmon trout cod tuna squid shrimp cattle police personnel "
    "staff crew offspring series species headquarters youth dozen hundred thousand million billion trillion score "
    "gross"
    " percent pct yen yuan won baht rand real renminbi people folk clergy military infantry cavalry head brace "
    "pair stone foot elite public media data dice die plus odd something strong fold times even more less apiece "
    "each"
    " total worldwide overall together alone abreast nil love all draw win loss up down west east north south am "
    "pm gmt bst est today yesterday tomorrow dead alive missing wounded injured ill sick free safe old young new "
    "big high long wide deep tall away ahead short apart"
    " hertz euro rupee kilo mm cm km kg mph kph knots lb ft sq m g per minister iphone ipad android windows covid "
    "code zone star way day hour year minute week month second mile meter metre pound dollar inch acre point game "
    "quarter half third time degree".split()
)
#: What news counts; another noun has to stand in the plural elsewhere in the article.
_COUNTABLE = frozenset(
    "person man woman child boy girl baby victim suspect soldier officer civilian worker employee student pupil "
    "teacher doctor nurse patient passenger driver pilot player fan supporter protester demonstrator activist "
    "journalist"
    " reporter lawyer judge juror witness detective firefighter paramedic official minister lawmaker senator "
    "member leader candidate voter resident villager neighbour neighbor tourist migrant refugee prisoner inmate "
    "hostage gunman"
    " attacker militant fighter rebel insurgent policeman guard sailor fisherman farmer miner engineer scientist "
    "researcher expert actor singer writer author artist director manager owner customer client user guest visitor"
    " house home building school hospital church mosque shop store factory plant car truck bus train plane ship "
    "boat vehicle bridge road street city town village country state province district region island river"
    " attack bomb rocket missile drone bullet gun rifle weapon shot explosion blast fire storm earthquake flood "
    "crash accident incident crime murder killing death injury arrest case charge count lawsuit law bill amendment"
    " company firm bank business project plan proposal report study survey book film movie song album painting statue photo "
    "picture video letter email message article story question answer reason problem issue idea option step stage"
    " team club match goal medal title trophy seat vote ballot bid offer deal contract loan job position dog cat "
    "horse cow tree animal bird egg bottle box bag table room bed door window phone computer".split()
)
#: A number that names: "top ten list", "Section 508 compliance".
_NAMING = re.compile(
    r"(?:\b(?:a|an|the|top|no\.?|number|section|level|phase|stage|type|class|group|page|chapter|part|title|version"
    r"|world|series|season|game|race|day|week|war|article|big|fab|every|per|each|its|his|her|their|one"
    r"|another|first|last|next|in|or)|-)\s$",
    re.IGNORECASE,
)
_TOP = re.compile(r"\b(?:a|an|top|the|big|fab|every|per|each|one)\s$", re.IGNORECASE)
_NUMBER_NOUN = re.compile(r"[ ](?P<word>[a-z]{3,})(?P<next>[ ][a-z]+|[,.;:)])")
_VERBS = frozenset(
    "were are have had was is has who said say died fled and in at on from with to by of during after before for "
    "when while as remain remained face".split()
)
_PLURAL_VERBS = frozenset("were are have".split())


def _number_and_noun(doc: Document) -> Iterator[Finding]:
    for q in doc.numbers:
        if q.kind != "cardinal" or q.compound or q.values or q.low != q.high or q.partitive or (q.scale and not q.noun):
            continue
        if q.low == 1:
            yield from _one_many(doc, q)
        elif q.low >= 2 and q.low == int(q.low) and q.noun is None:
            yield from _many_one(doc, q)
        elif q.low >= 2 and q.noun_span is not None:
            yield from _many_was(doc, q, q.noun_span)


def _many_one(doc: Document, q: Quantity) -> Iterator[Finding]:
    """ "Three suspect were": a lone singular after a number, then what only a noun can stand before."""
    m = _NUMBER_NOUN.match(doc.text, q.span.end)
    if m is None:
        return
    word, following = m["word"], m["next"].strip()
    if (
        word in _UNCHANGED
        or word in STOP
        or plural(word)
        or (word not in _COUNTABLE and word.endswith(("ed", "ing", "ly", "s", "est", "a")))
        or (following.isalpha() and following not in _VERBS)
    ):
        return
    if not following.isalpha() and q.definite:
        return
    if word not in _COUNTABLE and not re.search(rf"\b{_pluralised(word)}\b", doc.text):
        return
    if (
        not (q.words and not _TOP.search(doc.text[max(q.span.start - 12, 0) : q.span.start]))
        and _NAMING.search(doc.text[max(q.span.start - 12, 0) : q.span.start])
        and following not in _PLURAL_VERBS
    ):
        return
    sentence = doc.sentence_at(q.span.start)
    if doc.block_at(q.span.start).kind not in ("paragraph", "quote", "item", "deck", "caption"):
        return
    parse = doc.parse(sentence)
    if parse is None:
        return
    noun, number = parse.at(m.start("word")), parse.at(q.number.end - 1)
    if noun is None or number is None or not _is_head(parse, noun, number, "NN"):
        return
    if following not in _PLURAL_VERBS and parse.words[noun].dep not in ("nsubj", "nsubjpass", "dobj", "pobj", "attr"):
        return
    span = Span(q.span.start, m.end("word"))
    yield finding(
        span, f"“{span.of(doc.text)}”: the number asks for a plural", hint=replace(span, f"{q.span.of(doc.text)} {_pluralised(word)}")
    )


#: The verb belongs to what stands before: "a system for 3,000 refugees was rejected".
_PREPOSITION = re.compile(
    r"\b(?:of|for|with|by|to|from|in|on|at|among|between|than|as|including|like|about|over|under|into|against|and|or"
    r"|behind|after|before|around|through|without|within|plus|involving)\s$"
)
_WAS = re.compile(r" (?P<verb>was|is|has been) [a-z]+")


def _many_was(doc: Document, q: Quantity, noun_span: Span) -> Iterator[Finding]:
    """ "36 vehicles was insured": a plural subject of a passive in the singular."""
    m = _WAS.match(doc.text, noun_span.end)
    lead = q.lead.start if q.lead else q.span.start
    if m is None or q.noun not in _COUNTABLE or _PREPOSITION.search(doc.text[max(lead - 12, 0) : lead].lower()):
        return
    parse = doc.parse(doc.sentence_at(q.span.start))
    if parse is None:
        return
    noun, number = parse.at(noun_span.start), parse.at(q.number.end - 1)
    if noun is None or number is None or not _is_head(parse, noun, number, "NNS") or parse.words[noun].dep != "nsubjpass":
        return
    verb = Span(m.start("verb"), m.end("verb"))
    right = {"was": "were", "is": "are", "has been": "have been"}[m["verb"]]
    span = Span(q.span.start, verb.end)
    before = Span(q.span.start, noun_span.end).of(doc.text)
    yield finding(span, f"“{span.of(doc.text)}”: the number asks for “{right}”", hint=replace(span, f"{before} {right}"))


def _one_many(doc: Document, q: Quantity) -> Iterator[Finding]:
    """ "One people was", "one soldiers"."""
    m = _NUMBER_NOUN.match(doc.text, q.span.end)
    if (
        m is None
        or not plural(m["word"])
        or m["word"]
        in (
            "series",
            "species",
            "headquarters",
            "news",
            "means",
            "dead",
            "police",
            "staff",
            "crew",
            "aircraft",
            "fish",
            "sheep",
            "media",
            "data",
            "youth",
            "personnel",
            "spacecraft",
            "sports",
            "arms",
            "goods",
        )
    ):
        return
    following = m["next"].strip()
    if following.isalpha() and following not in _VERBS:
        return
    if m["word"] == "people" and (
        following in ("and", ",", "with", "in", "of", "under", ".", "to")
        or re.search(r"\b(?:as|are|be|into|is|am|become|still|we)\s$", doc.text[max(q.span.start - 9, 0) : q.span.start])
    ):
        return
    sentence = doc.sentence_at(q.span.start)
    parse = doc.parse(sentence)
    if parse is None:
        return
    noun, number = parse.at(m.start("word")), parse.at(q.number.end - 1)
    if noun is None or number is None or not _is_head(parse, noun, number, "NNS"):
        return
    span = Span(q.span.start, m.end("word"))
    yield finding(span, f"“{span.of(doc.text)}”: one with a plural")


def _is_head(parse: Parse, noun: int, number: int, tag: str) -> bool:
    """Whether the parse makes the noun, of that tag and no modifier of another, the head of the number."""
    word = parse.words[noun]
    return (
        word.tag == tag
        and word.pos == "NOUN"
        and word.dep not in ("compound", "amod", "nmod", "npadvmod")
        and parse.words[number].head == noun
        and parse.words[number].dep in ("nummod", "det")
        and word.entity not in ("DATE", "TIME", "ORG", "LAW", "PRODUCT", "EVENT")
    )


def _pluralised(word: str) -> str:
    irregular = {
        "person": "people",
        "man": "men",
        "woman": "women",
        "child": "children",
        "policeman": "policemen",
        "gunman": "gunmen",
        "life": "lives",
        "wife": "wives",
        "knife": "knives",
    }
    if word in irregular:
        return irregular[word]
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "x", "ch", "sh")) else "s")
