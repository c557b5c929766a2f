"""A paragraph of full sentences that stops without an end mark.

## Why it matters
A paragraph without its full stop is a cut: words were lost in pasting, trimming or moving it, and nobody saw it.

## When to ignore
Headings, lists, captions, tables, credits, links to other articles, lines of verse, and a paragraph that introduces what follows with a
colon are not reported, nor is an article whose other paragraphs have no end marks either.
"""

from __future__ import annotations

import re

from newslint.layout import OBJECT, Block
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Span, finding, rule

FIRST = "The council approved the budget on Monday after a debate of six hours. The mayor thanked its members for their patience."
LAST = "The new rules apply from January, and the first report is due in the spring of next year."

EXAMPLES: list[Bad | Good] = [
    Bad(
        f"Officers searched the house on Monday and took away two computers, a phone and a box of letters that had never been "
        f"[[opened]]\n\n{LAST}"
    ),
    Bad(f"{FIRST}\n\nHe vowed to work with the reclusive state against sanctions that the West had imposed on both of them last [[year]]"),
    Bad(f"{FIRST}\n\nThe ministry said that it would publish the figures “as soon as the last of the regions has [[reported]]”\n\n{LAST}"),
    Bad(
        f"{FIRST}\n\nThe bridge, which was closed in March, will open again before the holidays, the company that runs it "
        f"(formerly Transline [[Group]])\n\n{LAST}"
    ),
    Bad(f"{FIRST}\n\nThree people died and 14 were taken to hospital when the bus left the road near the village of [[Orlova]]\n\n{LAST}"),
    Bad(f"{FIRST}\n\nShares in the group fell by a fifth on the news, and trading in them was suspended at [[2]]\n\n{LAST}"),
    Bad(
        f"{FIRST}\n\n“We have waited for this day for nineteen years,” said his sister, who had never stopped writing to the "
        f"[[court]]\n\n{LAST}"
    ),
    Bad(
        f"{FIRST}\n\nThe striker, who joined in the summer, scored twice before the break and was carried off with an injured "
        f"[[knee,]]\n\n{LAST}"
    ),
    Bad(f"{FIRST}\n\nThe minister was taken to a hospital in the [[capital]]\n\n{LAST}"),
    Bad(f"{FIRST}\n\nThe union called off the strike late last [[night]]\n\n{LAST}"),
    Good(f"{FIRST}\n\nWhat the committee found\n\n{LAST}"),
    Good(
        f"{FIRST}\n\nHere is what the committee of the regional parliament found in the papers that the ministry had handed "
        f"over to it:\n\n- One file was lost\n- Two were altered"
    ),
    Good(f"{FIRST}\n\nThe chairman put it this way in the letter that he sent to the members of the board last week:\n\n{LAST}"),
    Good(f"{FIRST}\n\nThe chairman was asked about it on Friday, and said he had not decided what he would do next…\n\n{LAST}"),
    Good(
        f"{FIRST}\n\nRead more: The council that spent its reserves in a single winter and was never asked where the money "
        f"had gone\n\n{LAST}"
    ),
    Good(f"{FIRST}\n\nReporting by Anna Kern in Vienna and Tom Ashby in London, who was also in Geneva; editing by Ruth Pole\n\n{LAST}"),
    Good(f"{FIRST}\n\nReaders who want to take part can write to the editors, who answer every letter, at letters@example.org\n\n{LAST}"),
    Good(
        f"{FIRST}\n\nPhoto: The mayor and the members of the council of the city as they leave the hall after the vote on Monday\n\n{LAST}"
    ),
    Good(
        f"{FIRST}\n\n- The rent may rise by three per cent a year, and no more, while the tenant who signed the lease lives "
        f"in the flat\n\n{LAST}"
    ),
    Good(
        "The line was down\nThe lights were out\nThe rain came on and nobody was about in the streets that ran down to the "
        "old harbour in the dark\n\nWe sat and waited"
    ),
    Good(f"{FIRST}\n\n“The members have had their say, and I have heard them,” he said. “It is time,” he added, “to move on.”\n\n{LAST}"),
    Good(f"{FIRST}\n\nAsked whether the plan, which had been called unworkable, would be dropped, he said, “What do you think?”\n\n{LAST}"),
    Good(
        f"{FIRST}\n\nHow the town that was flooded three times in two years is building a wall it may never need, and who "
        f"is paying\n\n{LAST}"
    ),
    Good(f"{FIRST}\n\nThe vote was held in the main hall of the town, which had been repaired for it (the old roof had leaked).\n\n{LAST}"),
    Good(f"{FIRST}\n\nThe Associated Press contributed to this report\n\n{LAST}"),
    Good(f"{FIRST}\n\nThe Daily Herald is published by the Herald Trust Company, London, and is printed in Leeds\n\n{LAST}"),
]

#: Marks that may stand after the end mark, or around it.
_CLOSERS = "\"'”’»)]*_"
_WORD = regexp(r"[^\W_]+(?:['’-][^\W_]+)*")
#: Finite verbs: words that are nothing else, and past tenses (a participle will do: a line of eight words with one is no label).
_FINITE = regexp(
    r"\b(?:is|are|was|were|has|had|have|will|would|can|could|should|must|did|does|said|says|told|added|wrote|became|began|"
    r"went|came|took|gave|found|made"
    r"|\w+n[’']t|it[’']s|he[’']s|she[’']s|(?:they|we|you)[’']re|[a-z]{3,}ed)\b"
)
#: Paragraphs that are labels of some kind, whatever their length.
_LABEL = regexp(
    r"(?i)(?:additional |with )?(?:reporting|editing|writing|compiled|translated|produced|edited|written|research) by\b|"
    r"with files from|read (?:more|also|next|the)\b|related\b"
    r"|see also|source|sources:|follow (?:us|@)|sign up|subscribe|listen|watch|click|download|register|learn more|for "
    r"more|more on|more information|photo|image|video|picture|credit|©|copyright|this (?:article|story|report|post)"
    r"|editor[’']?s? note|note:|correction|updated?\b|published|contact|by [A-Z]|about the author|tags?:|[\w ]{1,30}:\s|q[.:]|a[.:]"
    r"|.*\b(?:contributed to (?:this|the) (?:report|story|article)|is published by|all rights reserved)\b"
)
#: A line that opens so, and is one sentence, is a heading in the form of a question.
_QUESTION = regexp(r"(?:How|Why|What|When|Where|Who)\b")
#: A note in brackets at the end.
_NOTE = regexp(r"\((?:See|Read|Watch|Photo|Image|Source|via|h/t)\b[^()]*\)$")
#: A footnote's mark, or a credit after a dash, behind the last sentence.
_AFTER = regexp(r"(?:\[\^?\w{1,3}\])+$|(?<=[.!?…\"”’])\s*[—–-]\s*[^.!?]{3,80}$")
#: How few words make a paragraph.
_LEAST = 8
#: Lines of verse and of loose lists have fewer words than this.
_VERSE = 17


@rule("NL803", "missing-end-punctuation", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    candidates = [i for i, b in enumerate(doc.blocks) if _open_ended(doc, b)]
    if not candidates:
        return
    others = [b for i, b in enumerate(doc.blocks) if b.kind == "paragraph" and i not in candidates and _long(doc, b)]
    if len(candidates) > max(1, len(others) // 3):
        return
    for i in candidates:
        block = doc.blocks[i]
        # Verse and loose lists come in series, or after a colon.
        near = [j for j in candidates if 0 < abs(i - j) <= 2]
        if _introduced(doc, i) or any(_introduced(doc, j) for j in near) or (near and _verse_length(doc, block)):
            continue
        following = doc.blocks[i + 1] if i + 1 < len(doc.blocks) else None
        if following and _goes_on(doc, block, following):
            continue
        last = list(_WORD.finditer(doc.text, block.span.start, block.span.end))[-1]
        end = last.end() + (1 if doc.text[last.end() : block.span.end].startswith(",") else 0)
        yield finding(Span(last.start(), end), "the paragraph has no end mark")


def _long(doc: Document, block: Block) -> bool:
    return len(_WORD.findall(doc.text, block.span.start, block.span.end)) >= _LEAST


def _verse_length(doc: Document, block: Block) -> bool:
    return len(_WORD.findall(doc.text, block.span.start, block.span.end)) < _VERSE


def _open_ended(doc: Document, block: Block) -> bool:
    """Whether a block is a paragraph of sentences that ends without a mark."""
    if block.kind not in ("paragraph", "heading"):
        return False
    text = block.span.of(doc.text).rstrip()
    bare = _AFTER.sub("", text).rstrip(_CLOSERS)
    if not bare or not (bare[-1].isalnum() or bare[-1] in ",%") or _emphasised(doc, block):
        return False
    if text.startswith(("-", "*", "•", "–", "|", "#", "@", "[", "(")) or OBJECT in text[-3:] or _LABEL.match(text) or not _long(doc, block):
        return False
    tokens = doc.tokens_in(block.span)
    if tokens and tokens[-1].kind == "link":
        return False
    if block.kind == "heading" and not _sentence_like(doc, block, text):
        return False
    sentences = doc.sentences_in(block.span)
    last = sentences[-1]
    if _NOTE.search(text) or (len(sentences) == 1 and _QUESTION.match(text)):
        return False
    # A name or a credit after the last sentence is no sentence.
    return not _title_case(text) and (bool(_FINITE.search(last.of(doc.text))) or _has_finite_verb(doc, last))


def _has_finite_verb(doc: Document, sentence: Span) -> bool:
    """Whether the parse finds a finite verb with a subject, in a sentence whose words alone did not tell."""
    parse = doc.parse(sentence)
    if parse is None:
        return False
    finite = {i for i, w in enumerate(parse.words) if w.tag in ("VBZ", "VBP", "VBD", "MD")}
    return any(w.dep in ("nsubj", "nsubjpass", "expl") and (w.head in finite or finite & set(parse.children(w.head))) for w in parse.words)


def _emphasised(doc: Document, block: Block) -> bool:
    """Whether the whole block is set in italics or bold: a note, a credit, a caption."""
    source, _ = doc.view.map.to_source(block.span)
    return doc.source.text[source.end : source.end + 1] in ("*", "_") or doc.text[block.span.end - 1] in "*_"


def _sentence_like(doc: Document, block: Block, text: str) -> bool:
    """Whether a short line that was taken for a heading is a sentence: unmarked in its file, with an article and a past tense in it."""
    source, exact = doc.view.map.to_source(block.span)
    start = doc.source.text.rfind("\n", 0, source.start) + 1
    if not exact or doc.source.text[start : source.start].strip() or doc.source.text[source.end : source.end + 1] not in ("", "\n", "\r"):
        return False
    return bool(
        re.match(
            r"(?:The|A|An|He|She|They|It|His|Her|Their|Police|Officials|[A-Z]\w+ (?:also |later )?(?:said|told|added|has|had|was|"
            r"were))\b",
            text,
        )
        and re.search(r"\b(?:was|were|had|has|have|said|told|would|could|did|added)\b|\b\w{3,}ed\b", text)
        and re.search(r"[a-z] (?:the|a|an|his|her|their|its)\b", text)
    )


def _title_case(text: str) -> bool:
    """Whether nearly every long word has a capital: a title."""
    long = [w for w in _WORD.findall(text)[1:] if len(w) > 3]
    return bool(long) and sum(w[0].isupper() for w in long) * 4 >= len(long) * 3


def _introduced(doc: Document, i: int) -> bool:
    """Whether a colon before block `i` introduces it, or two unmarked lines run up to it (verse)."""
    before = doc.blocks[max(i - 2, 0) : i]
    if before and before[-1].span.of(doc.text).rstrip().endswith(":"):
        return True
    return len(before) == 2 and all(b.kind in ("heading", "headline") for b in before)


def _goes_on(doc: Document, block: Block, following: Block) -> bool:
    """Whether the block after it continues the sentence: a list, a quotation, a lower-case line, or no empty line between (verse)."""
    text = following.span.of(doc.text)
    if following.kind in ("item", "quote", "cell") or text[:1].islower():
        return True
    return doc.text[block.span.end - 1] == "," and text.startswith(("“", '"', "‘"))
