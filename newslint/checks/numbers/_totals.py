"""Wholes and their parts: where a text divides a total, before or after it, and the sum is not the total.

Parts may never exceed the whole. They may fall short of it only where the text closes the list.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.checks.numbers import _closing, _divisions, _partition, _parts
from newslint.checks.numbers._ledger import MANY
from newslint.checks.numbers._parts import GENERAL, Members, axis, countable, end_of, exclusive, lead, same_kind, slack
from newslint.checks.numbers._sums import Wrong, exceeds, reaches, summed, wrong_sum
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.source import Span

_WERE = r"(?:were|are|was|is|has been|have been|had been|being)"
_CONNECTOR = re.compile(
    rf"(?P<including>,?[ \n](?:including|among (?:them|whom)(?: were| are)?|which includes?|and (?:it )?includes?))(?!\w)"
    rf"|(?P<of>,?[ \n](?:and[ \n])?of (?:whom|which|them|these|those),?)(?!\w)"
    rf"|(?P<made>,?[ \n](?:{_WERE} )?(?:made up of|composed of|divided (?:into|between|among)|split (?:into|between|among)|compris(?:es?|ed|ing)(?: of)?|consist(?:s|ed|ing)? of|(?:breaks?|broke|broken) down (?:as|into)))(?!\w)"
    rf"|(?P<spent>[ \n](?:[a-z]+[ \n])?(?:sets?|put|puts|setting) aside|[ \n](?:[a-z]+[ \n])?(?:allocat|allot|earmark|devot|provid|giv|reserv|spend)(?:es?|s|ing|ed)?)(?!\w)"
    rf"|(?P<copula>[ \n]{_WERE})(?!\w)|(?P<namely>,[ \n](?:namely|that is|i\.e\.),?)"
    r"|(?P<colon>:)|(?P<dash>[ \n](?:[–—]|--?)(?=[ \n])|[–—])|(?P<paren>[ \n]\()|(?P<semi>;)|(?P<comma>,(?:[ \n](?:and|with|as)(?=[ \n]))?)"
)
_PARTITION = frozenset({"colon", "dash", "paren", "made", "namely"})
#: After these the list is not meant as a whole.
_OPEN_BEFORE = re.compile(
    r"\b(?:includ\w+|such as|among|mostly|mainly|e\.g|for example|for instance|notably|led by|particularly|especially|plus|on top of|in addition|as well as|excluding|not counting|apart from|compared|than)\b"
)
_SEXES = re.compile(
    r"\b(?:men|man|males?|boys?)\b.*\b(?:women|woman|females?|girls?)\b|\b(?:women|woman|females?|girls?)\b.*\b(?:men|man|males?|boys?)\b|\badults?\b.*\b(?:children|child|minors?)\b|\b(?:children|child|minors?)\b.*\badults?\b",
    re.DOTALL,
)
#: General words that stand in one list with others of their rank: "12 medals, 7 cups and 8 titles".
_PEERS = frozenset(
    "medal award prize trophy title match game win victory goal point run hospital station shop store restaurant room bed unit apartment book film song album bus train house home vote seat try event race country city town"
    " village club plant tree crop school death injury arrest child adult teacher student nurse doctor soldier officer".split()
)
#: Before a number that is a total.
_WHOLE = re.compile(r"\b(?:total of|all|the|these|those|of)[ \n]$", re.IGNORECASE)
_OF_THE = re.compile(
    r"(?:^|[,;:(“\"]\s?|[—–-]\s|\b(?:and|but|that|said) )(?:[Oo]ut of|[Oo]f|[Aa]mong|[Ff]rom)[ \n](?:(?:all|the|its|those|these|his|her|their|more than|about|some|nearly|at least|total|roughly)[ \n]){0,3}$"
)
_OF_THEM = re.compile(
    r"(?:Of (?:them|those|these|the (?:dead|victims|total|wounded|injured|group|survivors|passengers|[a-z]+s))|Among (?:them|those|the dead|the victims)|Those (?:[a-z]+ )?(?:were|are|include[sd]?|comprised?)|They (?:were|are|include[sd]?|comprised?|consisted of)|The (?:dead|victims|group|total|casualties|injured|wounded|party|crew|others|[a-z]+s) (?:were|was|are|is|include[sd]?|comprised?|consisted of|consists of|comprises))[ ,\n]"
)
_TAKEN_UP = re.compile(
    r"[ \n]+(?:(?:of (?:them|those|these|the \w+)|others?|more)[ \n]+)?(?:were|was|are|is|had|have|died|came|come|survived|voted|women|men|won|lost|remain|went|belong(?:ed)? to)(?!\w)"
)


def wrong_totals(doc: Document) -> Iterator[Wrong]:
    """Every total that its parts contradict, one finding a total."""
    if not doc.numbers:
        return
    divided, settled = _partition.partitions(doc)
    seen: set[Span] = set()
    for wrong in (*_by_sentence(doc), *_divisions.divisions(doc), *divided, *_closing.closings(doc)):
        parts = {p.span for p in wrong.parts}
        if wrong.whole.span in seen or seen & parts or (wrong.whole.span in settled and len(parts) > 1) or _told(doc, wrong, settled):
            continue
        seen.update({wrong.whole.span, *parts})
        yield wrong


def _by_sentence(doc: Document) -> Iterator[Wrong]:
    before: tuple[Span, list[Quantity]] | None = None
    for sentence in doc.sentences:
        inside = [q for q in doc.numbers_in(sentence) if q.kind in ("cardinal", "money")]
        if 0 < len(inside) <= MANY:
            yield from _in_sentence(doc, sentence, inside, before)
        before = (sentence, inside)


def _told(doc: Document, wrong: Wrong, settled: set[Span]) -> bool:
    """Whether another number of the sentence is what the parts, or some of them in a row, add up to."""
    if len(wrong.parts) < 2:
        return False
    if all(p.span in settled for p in wrong.parts):
        return True
    if any(re.search(r"\btotal of[ \n]$", doc.text[max(0, p.span.start - 10) : p.span.start]) for p in wrong.parts):
        # A total among the parts.
        return True
    sentence = doc.sentence_at(wrong.parts[0].span.start)
    near = [q for q in doc.numbers_in(sentence) if same_kind(q, wrong.whole)]
    return _partition.explained(near, wrong.parts, wrong.whole) or _partition.doubtful(doc, wrong)


def _in_sentence(doc: Document, sentence: Span, inside: list[Quantity], before: tuple[Span, list[Quantity]] | None) -> Iterator[Wrong]:
    near = before if before and doc.block_at(before[0].start) == doc.block_at(sentence.start) else None
    yield from _divided(doc, sentence, inside)
    yield from _part_of(doc, sentence, inside)
    yield from _ballots(doc, sentence, inside)
    if near:
        yield from _taken_up(doc, sentence, inside, near)
    yield from summed(doc, sentence, inside, near)


# A whole and then its parts -----------------------------------------------------------------------------------------------------


def _divided(doc: Document, sentence: Span, inside: list[Quantity]) -> Iterator[Wrong]:
    text = doc.text
    listed: set[Span] = set()
    for i, whole in enumerate(inside):
        if not (countable(whole) or _body(whole)) or whole.partitive or whole.low < 2 or whole.span in listed:
            continue
        if i + 1 == len(inside):
            break
        limit = lead(inside[i + 1])
        for m in _CONNECTOR.finditer(text, end_of(whole), sentence.end):
            if m.start() > limit:
                break
            how = m.lastgroup or ""
            stop = _stop(text, m, how, sentence.end)
            if stop <= m.end():
                continue
            members = _parts.read(doc, m.end(), stop, whole, inside)
            if members is None or members.parts[0].quantity.span.start <= whole.span.start:
                continue
            listed.update(p.quantity.span for p in members.parts)
            wrong = _judge(doc, sentence, inside, whole, members, how, text[end_of(whole) : m.start()])
            if wrong:
                yield wrong
            break


def _body(q: Quantity) -> bool:
    """A body by its members: "a 12-member jury"."""
    return q.kind == "cardinal" and q.compound and q.exact and q.noun in ("member", "person", "man", "woman", "player", "strong")


def _stop(text: str, m: re.Match[str], how: str, end: int) -> int:
    """Where the list that a connector opens must end."""
    if how == "paren":
        bracket = text.find(")", m.end(), end)
        return bracket if bracket >= 0 else end
    if how == "dash":
        close = re.compile(r"[ \n](?:[–—]|--?)(?=[ \n])|[–—]").search(text, m.end() + 1, end)
        return close.start() if close else end
    semi = text.find(";", m.end(), end)
    if how in ("comma", "of", "including", "copula") and semi >= 0:
        return semi
    return end


def _judge(doc: Document, sentence: Span, inside: list[Quantity], whole: Quantity, members: Members, how: str, gap: str) -> Wrong | None:
    """Whether a list of parts contradicts the whole before it."""
    parts = members.parts
    values = [p.quantity for p in parts]
    if _OPEN_BEFORE.search(gap.lower()) and how != "including":
        return None
    rivals = [q for q in inside if q.span.start < parts[0].quantity.span.start and q is not whole and same_kind(q, whole)]
    if whole.compound and how not in ("made", "dash", "paren", "colon"):
        return None
    if how == "including":
        return _included(doc, whole, members, rivals)
    if len(parts) == 1 and (how == "of" or (values[0].partitive and how in ("comma", "semi"))):
        # A single part can only be too great.
        return _too_great(doc, whole, values[0], rivals)
    if not _akin(whole, members, how, gap, doc.text):
        return None
    if len(parts) < 2 and not (members.ones and how in _PARTITION):
        return None
    total = sum(q.low for q in values)
    if any(abs(total - r.low) <= slack(r) for r in rivals) or abs(total + members.ones - whole.low) < 1e-9:
        return None
    if not exclusive(members, whole):
        return None
    low, high = reaches(whole)
    tolerance = sum(slack(q) for q in values)
    if total - tolerance > high + 1e-9 and len(parts) + members.ones >= 2:
        return wrong_sum(doc, whole, values)
    if members.high + tolerance < low - 1e-9 and _closed(doc, whole, members, how, gap, sentence):
        return wrong_sum(doc, whole, values, members.ones)
    return None


def _akin(whole: Quantity, members: Members, how: str, gap: str, text: str) -> bool:
    """Whether the members can be parts of the whole, by their nouns, their sizes and how they are joined to it."""
    axes = [axis(p, whole) for p in members.parts]
    values = [p.quantity for p in members.parts]
    total = sum(q.low for q in values)
    people = {"sex", "child", "young", "age", "adult"}
    if whole.kind == "money":
        return how not in ("copula", "semi") and (how != "comma" or members.rest) and 0.3 * whole.low <= total <= 3 * whole.low
    named = [p.quantity.noun for p in members.parts if p.quantity.noun and p.quantity.noun != whole.noun]
    if how == "spent":
        return False
    if how == "copula" and not (whole.definite or members.parts[0].quantity.partitive):
        return False
    if named and not set(axes) <= people | {"", "metal"}:
        if not 0.4 <= total / max(whole.low, 1) <= 2.2:
            return False
        if (how in ("comma", "semi") or not GENERAL & {whole.noun or "person"}) and not (
            whole.noun is None or whole.noun in GENERAL or (whole.definite and how != "semi")
        ):
            return how in ("colon", "made", "paren", "dash") and not gap.strip()
    if how == "comma":
        if re.search(r"\d|\b(?:and|or)\b", gap) and not re.search(r"\b(?:were|was|have|had|said|died|are)\b", gap):
            return False
        if any(a == "verb" for a in axes):
            return False
        # "21 in Leeds, 36 in York": the first of a list.
        place = re.match(r"[ \n]+(?:were |was |are |is )?(?:\w+ed )?(in|at|near|from|to|for|on|against)\b", gap)
        if (
            place
            and all(a in ("place", "goal", "noun", "") and (a != "noun" or not p.quantity.noun) for a, p in zip(axes, members.parts))
            and not _WHOLE.search(text[max(lead(whole) - 24, 0) : lead(whole)])
        ):
            return False
        # "12 medals, 7 cups and 8 titles" is one list.
        if named and not gap.strip() and not (whole.definite or _general(whole, text)):
            return False
        if re.search(r"^\s*(?:,|and\b)", gap) or (
            re.search(r"[,;]\s*$|\band\s$", text[max(lead(whole) - 6, 0) : lead(whole)]) and not whole.definite
        ):
            return set(axes) <= people
    return True


def _general(whole: Quantity, text: str) -> bool:
    """Whether a count is of a general sort ("12 people", "a cast of 14"), which its parts then name."""
    if whole.noun is None:
        return text[max(lead(whole) - 4, 0) : lead(whole)].strip() == "of"
    return whole.noun in GENERAL and whole.noun not in _PEERS


def _closed(doc: Document, whole: Quantity, members: Members, how: str, gap: str, sentence: Span) -> bool:
    """Whether the text says that the list is all: by "the rest", by a colon, a bracket or an apposition that names kinds."""
    text = doc.text
    if members.rest and not members.after:
        return True
    if members.loose or whole.bound or whole.approximate or members.parts[0].quantity.partitive or members.after:
        return False
    clause = text[lead(whole) : members.span.end].lower()
    if _OPEN_BEFORE.search(clause) or re.search(r"\bof (?:them|whom|which|those|these)\b", clause):
        return False
    if any(p.quantity.bound or p.quantity.approximate for p in members.parts):
        return False
    axes = {axis(p, whole) for p in members.parts} - {""}
    if axes & {"sex", "young", "child", "age", "adult"}:
        if not _SEXES.search(text[members.span.start : members.span.end + 12].lower()):
            return False
    elif "outcome" in axes:
        return False
    if how in _PARTITION:
        return True
    if how == "copula":
        return whole.definite
    # An apposition: it ends with the sentence, or with the comma before the verb.
    tail = text[members.span.end : sentence.end]
    return (
        how == "comma"
        and re.match(
            r"[^,;]{0,60}?(?:,[ \n](?:were|was|are|is|have|has|had|will|took|who|retired|died|[a-z]+ed|[a-z]+|[A-Z][\w ]+ (?:said|says))\b|[.!?][”\"’')]*$|$)",
            tail,
        )
        is not None
    )


def _included(doc: Document, whole: Quantity, members: Members, rivals: list[Quantity]) -> Wrong | None:
    """ "Including" leaves out as much as it likes, but holds no more than the whole."""
    values = [p.quantity for p in members.parts]
    greatest = max([whole, *rivals], key=lambda q: reaches(q)[1])
    high = max(reaches(greatest)[1], sum(r.high for r in [whole, *rivals]) if rivals else 0.0)
    for part in members.parts:
        if part.quantity.low - slack(part.quantity) > high and _countable_in(whole, part.quantity):
            return exceeds(doc, whole, part.quantity)
    by_kind = all(axis(p, whole) in ("sex", "child") for p in members.parts)
    if len(values) > 1 and by_kind and exclusive(members, whole) and not rivals and sum(q.low - slack(q) for q in values) > high:
        return wrong_sum(doc, whole, values)
    return None


def _countable_in(whole: Quantity, part: Quantity) -> bool:
    """Whether the part's noun can be among the whole's: people among people, never rooms among houses."""
    if whole.kind == "money":
        return True
    return (
        part.noun is None
        or part.noun == whole.noun
        or whole.noun is None
        or (whole.noun in GENERAL and part.low <= whole.low * 4)
        or (part.low <= whole.low * 2 and whole.noun not in ("year", "storey", "room"))
    )


def _too_great(doc: Document, whole: Quantity, part: Quantity, rivals: Sequence[Quantity] = ()) -> Wrong | None:
    high = max([reaches(whole)[1], *(reaches(r)[1] for r in rivals)])
    if part.low - slack(part) > high + 1e-9 and part.bound != "max":
        return exceeds(doc, whole, part)
    return None


_VOTED = re.compile(r"\b(?:vot(?:e[ds]?|ing)|rul(?:ed|ing|es)|split|decid(?:ed|es)|decision|approved|rejected|upheld|divided)\b")


def _ballots(doc: Document, sentence: Span, inside: list[Quantity]) -> Iterator[Wrong]:
    """ "The six-member panel voted 5-2": more votes than members."""
    bodies = [q for q in inside if _body(q) or (q.kind == "cardinal" and q.compound and q.noun in ("judge", "justice", "juror", "seat"))]
    if len(bodies) != 1 or not _VOTED.search(doc.text, sentence.start, sentence.end):
        return
    scores = [q for q in doc.numbers_in(sentence) if q.kind == "score" and len(q.values) == 2]
    if len(scores) == 1 and scores[0].span.start > bodies[0].span.start and sum(scores[0].values) > bodies[0].high:
        a, b = scores[0].values
        yield Wrong(bodies[0], (scores[0],), f"{a:g} + {b:g} = {a + b:g} votes, of {bodies[0].low:g}")


# One part of a whole ------------------------------------------------------------------------------------------------------------


def _part_of(doc: Document, sentence: Span, inside: list[Quantity]) -> Iterator[Wrong]:
    """ "45 of the 40 hostages", "of the 40 on board, 45 were rescued"."""
    text = doc.text
    for i, q in enumerate(inside):
        if not countable(q):
            continue
        for whole in inside[i + 1 : i + 2]:
            between = text[q.span.end : whole.span.start]
            if (
                re.fullmatch(
                    r"(?:[ \n][a-z]+)?[ \n](?:out )?of[ \n](?:(?:the|its|his|her|their|all|those|these|a|a total of|total|some|about)[ \n]){0,3}(?:first[ \n]|last[ \n]|remaining[ \n]|other[ \n])?",
                    between,
                )
                and countable(whole)
                and same_kind(q, whole)
                # "Eight groups of four" is no part.
                and (q.noun in (None, whole.noun) or q.partitive or not re.search(r"[ \n]of[ \n]$", between))
            ):
                wrong = _too_great(doc, whole, q)
                if wrong and whole.noun not in ("time", "day", "year"):
                    yield wrong
        head = text[max(sentence.start, q.span.start - 40) : q.span.start]
        if not _OF_THE.search(head):
            continue
        yield from _of_the(doc, q, [p for p in inside[i + 1 :] if same_kind(p, q)], sentence)


def _of_the(doc: Document, whole: Quantity, rest: list[Quantity], sentence: Span) -> Iterator[Wrong]:
    text = doc.text
    own = [p for p in rest if countable(p) and (p.noun is None or p.partitive or p.noun == whole.noun or p.more)]
    comma = text.find(",", end_of(whole), sentence.end)
    own = [p for p in own if comma >= 0 and p.span.start > comma]
    for part in own:
        if not re.match(r"[ \n](?:times|percent|from|different|in \d)", text[part.span.end : part.span.end + 12]):
            wrong = _too_great(doc, whole, part, [r for r in rest if r not in own and r.noun == whole.noun])
            if wrong:
                yield wrong
                return
    first = next((p for p in rest if comma >= 0 and p.span.start > comma), None)
    if first is None:
        return
    members = _parts.read(doc, _piece_start(text, comma + 1, first), sentence.end, whole, rest)
    if members and len(members.parts) >= 2:
        values = [p.quantity for p in members.parts]
        total = sum(q.low for q in values)
        low, high = reaches(whole)
        tolerance = sum(slack(q) for q in values)
        if not exclusive(members, whole) or whole.bound:
            return
        if total - tolerance > high or (members.rest and members.high + tolerance < low and not whole.approximate):
            yield wrong_sum(doc, whole, values)


def _piece_start(text: str, at: int, first: Quantity) -> int:
    """Where the first member of a list begins: after the comma, or at a number deeper in its clause ("Labour won 12")."""
    between = text[at : lead(first)]
    return at if _parts._BEFORE.match(between) else lead(first)


# Parts in the next sentence -------------------------------------------------------------------------------------------------------


def _taken_up(doc: Document, sentence: Span, inside: list[Quantity], before: tuple[Span, list[Quantity]]) -> Iterator[Wrong]:
    """ "Twelve people were killed. Seven were women and eight were men."""
    text = doc.text
    earlier = [q for q in before[1] if countable(q) and not q.partitive and q.low >= 2]
    if not earlier:
        return
    opened = _OF_THEM.match(text, sentence.start, sentence.end)
    start = opened.end() if opened else sentence.start
    first = inside[0]
    if not opened and not (lead(first) <= sentence.start + 1 and (_TAKEN_UP.match(text, first.span.end) or first.partitive)):
        return
    whole = max((q for q in earlier if same_kind(q, first)), key=lambda q: q.low, default=None)
    if whole is None:
        return
    members = _parts.read(doc, start, sentence.end, whole, inside)
    if members is None or (members.loose and not members.rest):
        return
    values = [p.quantity for p in members.parts]
    if any(q.noun and q.noun != whole.noun and axis(p, whole) == "noun" for p, q in zip(members.parts, values)) and not opened:
        return
    total = sum(q.low for q in values)
    tolerance = sum(slack(q) for q in values)
    low, high = reaches(whole)
    sums = {q.low for q in earlier} | {sum(q.low for q in earlier)}
    if total in sums or not exclusive(members, whole) or not 0.3 * whole.low <= total <= 3 * whole.low:
        return
    if total - tolerance > max(high, max(sums)) and (len(values) > 1 or opened or first.partitive):
        yield wrong_sum(doc, whole, values) if len(values) > 1 else exceeds(doc, whole, values[0])
    elif (
        len(values) > 1
        and members.rest
        and members.high + tolerance < low
        and len(earlier) == 1
        and not whole.bound
        and not whole.approximate
    ):
        yield wrong_sum(doc, whole, values)
