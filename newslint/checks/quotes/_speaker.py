"""Whether anybody speaks a quotation: that there is a speaker, not who it is."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.checks._speech import prose_of, spoken_throughout
from newslint.document import Document
from newslint.layers.quotes import Quotation
from newslint.layout import Block
from newslint.regexp import regexp
from newslint.source import Span

#: A shorter quotation is a fragment, a title or a scare quote as often as speech.
WORDS = 6
#: A following paragraph that is longer no longer belongs to the quotation before it.
NEXT_WORDS = 60
#: What follows a quotation to the end of its paragraph is its credit up to this many words.
CREDIT_WORDS = 12
_WORD = regexp(r"[^\W_]+(?:['’-][^\W_]+)*")
_CUT = regexp(r"\.\s?\.\s?\.|…|\[[^\]]{0,80}\]")
#: Words that print, sing or name something: what follows is a sign, a title or a formula, not speech.
_NOBODYS = regexp(
    r"(?i)\b(?:signs?|banners?|placards?|posters?|billboards?|slogans?|mottos?|mottoes|taglines?|headlin\w+|inscription|inscribed"
    r"|engraved|plaques?|tattoo\w*"
    r"|t-shirts?|shirts?|hats?|caps?|hashtags?|lyrics?|songs?|hymns?|anthems?|poems?|chorus|verses?|entitled|titled|called|named"
    r"|nicknamed|dubbed|known\s+as"
    r"|labell?ed|films?|movies?|books?|novels?|episodes?|albums?|exhibit\w*|plays?|musicals?|shows?|series|singles?|tracks?|paintings?"
    r"|chapters?|documentar\w+"
    r"|sections?|amendments?|clauses?|constitution|ballot|captions?|subtitles?|stamped|marked|scrawled|emblazoned|spelled|spelt|phrases?"
    r"|expressions?|proverbs?"
    r"|sayings?|adages?|maxims?|definitions?|defined|chants?|awards?|prizes?|themes?|campaigns?|passwords?|oaths?|prayers?|psalms?"
    r"|scripture|gospel|meaning|means|translat\w+"
    r"|stands\s+for|rules?|principles?|tenets?|mission|creed|pledge\s+of|categor\w+|questions?|search\w*|buttons?|links?|options?|fields?"
    r"|prompts?|letters|words"
    r"|workshops?|panels?|sessions?|talks?|lectures?|courses?|webinars?|essays?|articles?|papers?|programs?|programmes?|projects?"
    r"|initiatives?|events?|games?|jokes?|memes?"
    r"|graffiti|stickers?|flags?|murals?|epitaph|gravestones?|tombstones?|menus?|ads?|adverts?|advertisements?|commercials?|spots?"
    r"|trailers?|notices?|boards?|labels?)\b"
)
#: Right before the mark: examples and thoughts that nobody uttered.
_EXAMPLE = regexp(r"(?i)(?:\blike|\bsuch\s+as|\be\.g\.,?|\bi\.e\.,?|\bas\s+in|\bidea\s+that|\bfor\s+example,?|\bof)\s*$")
#: `To Marsh, it is "..."`, `her warning — "..."`, `the law bars anyone "..."`: whose words they are is said without a verb of speech.
_WHOSE = regexp(
    r"(?:^|[.;]\s)\s*(?:To|For)\s+(?:[A-Z]|him\b|her\b|them\b|the\s+\w+(?:\s\w+)?,)[^,]{0,40},"
    r"|\b(?:warning|promise|vow|pledge|answer|reply|response|message|plea|words?|line|verdict|claim|argument|apology|threat|prediction|refrain|mantra|advice"
    r"|demand|boast|conclusion|explanation|retort|motto|toast|farewell|lament|cry|shout)s?\s*[—–:,-]*\s*$"
    r"|\b(?:laws?|bills?|statutes?|contracts?|treat(?:y|ies)|charters?|agreements?|deals?|accords?|guidelines|ordinances?|legislation|regulations?|polic(?:y|ies)"
    r"|resolutions?|terms|decrees?|directives?|labels?|licen[cs]es?)\b"
)
_VERB_LIKE = regexp(r"\b[a-z]{2,}(?:ed|s)\b|\b(?:wrote|spoke|sang|put|went|read|told|gave|rang|began)\b")
_CREDIT = regexp(r"\s*(?:\(|by\s)?(?:[A-Z][\w.'’-]*\s){1,4}(?:[A-Z][\w.'’-]*)?\s*(?:$|[,(]|[Ii]mage|[Pp]hoto|in\s+\d{4})")
#: `Ruiz japed`, `japed Ruiz`, `the mayor japed`, whatever the verb.
_SPEAKS = regexp(
    r",?\s*(?:(?:[A-Z][\w.'’-]*\s+){1,4}|he\s+|she\s+|they\s+|the\s+(?:\w+\s+){1,3})(?:\w+ly\s+)?[a-z]+(?:ed|s|d|t|g|e|w)\b"
    r"|,?\s*[a-z]+(?:ed|s)\s+(?:[A-Z]|he\b|she\b|they\b|the\b|an?\b|one\b|his\b|her\b)"
)
#: The quotation is the subject of its sentence: words spoken about, not spoken.
_SUBJECT = regexp(
    r"\s*(?:is|was|are|were|does|doesn['’]t|isn['’]t|wasn['’]t|has|had|will|would|can|may|might|means?|became|remains?|applies|refers)\b"
)
_CREDIT_DASH = regexp(r"\s*(?:[—–~-]{1,2}|―)\s*[^\W\d_]")
#: A paragraph that begins with the speaker of the one before: "She added", "Those were the words of", "The mayor spoke".
_SPEAKER_FIRST = regexp(
    r"(?:He|She|They|Those|These|That|This|The\s+(?:words?|remarks?|comments?|statements?|messages?|quotes?|\w+)|So|Thus|With|Speaking"
    r"|It\s+was|His|Her|Their)\b"
)


def words(text: str) -> int:
    return len(_WORD.findall(text))


def without_speaker(doc: Document) -> Iterator[Quotation]:
    """The first long quotation of each paragraph that has no speaker."""
    if spoken_throughout(doc):
        return
    prose = prose_of(doc)
    outer = list(doc.quotes.outer)
    at = 0
    for n, block in enumerate(prose):
        while at < len(outer) and outer[at].span.start < block.span.start:
            at += 1
        found = []
        while at < len(outer) and outer[at].span.start < block.span.end:
            found.append(outer[at])
            at += 1
        if block.kind == "quote" or not found or _has_speaker(doc, block, found):
            continue
        long = [q for q in found if words(q.content.of(doc.text)) >= WORDS and not _nobodys(doc, q, block)]
        long = [q for q in long if not _repeated(doc, q)]
        if long and not _beside(doc, prose, n, found):
            yield long[0]


def _repeated(doc: Document, quotation: Quotation) -> bool:
    """Whether another quotation of the article has the same words; there they have their speaker."""
    pieces = [_plain(p) for p in _CUT.split(quotation.content.of(doc.text))]
    others = [_plain(q.content.of(doc.text)) for q in doc.quotes.outer if q.span != quotation.span]
    return all(any(p in other for other in others) for p in pieces)


def _plain(text: str) -> str:
    return f" {' '.join(w.lower().replace('’', chr(39)) for w in _WORD.findall(text))} "


def _has_speaker(doc: Document, block: Block, quotations: list[Quotation]) -> bool:
    """A cue in the paragraph; a weak one counts in the sentence of a quotation only."""
    near = [doc.sentence_at(q.span.start) for q in quotations] + [doc.sentence_at(q.span.end - 1) for q in quotations]
    return any(c.kind != "tail" or any(s.contains(c.span) for s in near) for c in doc.attribution.cues_in(block.span))


def _beside(doc: Document, prose: list[Block], n: int, quotations: list[Quotation]) -> bool:
    """A speaker in the paragraph before, when this one opens with the quotation, or in the one after."""
    cues = doc.attribution
    first, last = quotations[0], quotations[-1]
    opens = not doc.text[prose[n].span.start : first.span.start].strip(" ([…*_")
    # Back through the paragraphs of one quotation to the one that opens it.
    back = n
    while back > 0 and (opens or first.continues):
        back -= 1
        before = doc.sentences_in(prose[back].span)
        if _introduces(doc, prose[back]) or (before and cues.attributed(before[-1])):
            return True
        if not _goes_on(doc, prose[back]):
            break
        if cues.cue_in(prose[back].span):
            return True
    ahead = n
    while ahead + 1 < len(prose):
        ahead += 1
        if _takes_up(doc, prose[ahead], ahead == n + 1 and last.continued):
            return True
        if not _goes_on(doc, prose[ahead]) and not (ahead == n + 1 and last.continued):
            break
    return False


def _goes_on(doc: Document, block: Block) -> bool:
    return any(q.continued for q in doc.quotes.outer if block.span.contains(q.span))


def _takes_up(doc: Document, block: Block, same: bool) -> bool:
    """Whether the paragraph after a quotation names its speaker: it goes on with the words, or begins with the speaker or other words."""
    found = [c for c in doc.attribution.cues_in(block.span) if c.kind in ("verb", "phrase", "noun")]
    if not found or (not same and words(block.span.of(doc.text)) > NEXT_WORDS):
        return False
    head = block.span.of(doc.text)[:60]
    return same or bool(_SPEAKER_FIRST.match(head)) or doc.quotes.covers(Span(block.span.start, block.span.start + 1))


def _introduces(doc: Document, block: Block) -> bool:
    return block.span.of(doc.text).rstrip().endswith(":")


def _nobodys(doc: Document, quotation: Quotation, block: Block) -> bool:
    """Whether the words are a sign, a title, an example, or have their speaker in a form that no list of verbs holds."""
    text, span = doc.text, quotation.span
    start = max(doc.sentence_at(span.start).start, block.span.start, span.start - 160)
    before, after = text[min(start, span.start) : span.start], text[span.end : min(block.span.end, span.end + 120)]
    content = quotation.content.of(text)
    if _NOBODYS.search(before) or _EXAMPLE.search(before) or _WHOSE.search(before) or _titled(content):
        return True
    if before.rstrip().endswith((",", ":")) and _VERB_LIKE.search(before):
        return True  # `Smith japed, "..."`
    if (content.rstrip().endswith(",") or after.startswith(",")) and _SPEAKS.match(after):
        return True  # `"...," Smith japed`
    if not before.strip() and _SUBJECT.match(after):
        return True
    # `"..." — Seneca`, and a caption's `"..." Shimon Peres`.
    return bool(_CREDIT_DASH.match(after) or (_CREDIT.match(after) and words(text[span.end : block.span.end]) <= CREDIT_WORDS))


def _titled(content: str) -> bool:
    """Whether most longer words have a capital: the title of a work."""
    found = [w for w in _WORD.findall(content) if len(w) > 3]
    return len(found) >= 3 and sum(w[0].isupper() or w[0].isdigit() for w in found) >= 0.7 * len(found)
