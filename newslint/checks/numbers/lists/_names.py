"""What is asked of the names in a list: whether two joined by "and" are one, whether one says where the other lies."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.document import Document
from newslint.regexp import regexp
from newslint.source import Span

_SUFFIX = regexp(r"(?:Jr|Sr|II|III|IV|Inc|Ltd|LLC|Co|Corp|PLC|Plc|MD|PhD|MP|QC|KC|Esq|CBE|OBE|MBE)\.?(?:[’']s)?$")
_TAIL = regexp(r"(?:Sons?|Company|Co|Brothers|Bros|Daughters?|Partners|Associates|Sisters|Decker|Spencer|Noble|Johnson|Gamble|Young)\b")
_REGION_SHORT = regexp(
    r"(?:[A-Z]\.?[A-Z]\.?|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|Ont|Que)\.?$"
)
#: Pasts that do not end in "ed", as second verbs of a sentence.
PAST = r"(?:won|took|met|left|held|fell|ran|led|drew|lost|beat|came|got|gave|kept|sent|set|put|spent|spoke|stood|swam|rose|flew|fled|drove|fought|found|sold|bought|built|brought|broke|began|became|wrote|threw|taught|sang|sat|shot|hit|hid)"
#: Where somebody lives or comes from; what follows a comma may go on with it.
ADDRESS = regexp(r"(?:of|from|in|at)[ \n][A-Z\d]")
#: Two names joined, or more with commas, and nothing of a further clause.
_JOINED = regexp(r"[A-Z][^;]*(?:,|[ \n](?:and|&))[ \n](?:[a-z]+[ \n]){0,3}[“\"‘']?[A-Z][^,;]*$")
_NEW_PART = regexp(r";[ \n](?:and[ \n])?(?:the|an?|his|her|their|its|another|one|two|three|four|five|six|seven|eight|nine|ten|several|many|he|she|they|it|all|both|none|no|\d+)\b")
#: "His two, Omar and Jad; her two, Lina and Maya".
_SOME_OF = regexp(r"(?:(?:his|her|their|its|the)[ \n])?(?:two|three|four|five|six)\b")
_WITH_MORE = regexp(r"\bof\b|,[ \n]\d{1,3},[ \n]of\b")


def region(doc: Document, name: str) -> bool:
    """Whether a name is a country or a state, as it may follow a city."""
    return _REGION_SHORT.match(name) is not None or place(doc, name, "country", "state", "region", "province")


def place(doc: Document, name: str, *kinds: str) -> bool:
    """Whether a name is a place of one of these kinds."""
    return any(row.kind in kinds for row in doc.knowledge.places(name))


_IN_PLACE = regexp(r"[ \n](?:in|at|near|off|outside|from|of)[ \n]")


def place_first(doc: Document, members: Sequence[str], gap: Span) -> bool:
    """Whether the first of a list is the place of the others: "two pubs in Leeds, the Crown and the Bell"; `gap` lies between the noun and the list."""
    if not members or not _IN_PLACE.fullmatch(doc.text, gap.start, gap.end) or not doc.knowledge.places(members[0]):
        return False
    rest = members[1:]
    return sum(bool(doc.knowledge.places(m.removeprefix("the "))) for m in rest) <= len(rest) / 2


def whole_before(first: str, rest: str) -> bool:
    """Whether a list is whole before its first semicolon: "Anna, Paul and Hugh; a sister, Moira"."""
    return _SOME_OF.match(first) is None and _NEW_PART.match(rest) is not None and _JOINED.search(first) is not None and _WITH_MORE.search(first) is None


def joint(doc: Document, left: str, right: str) -> bool:
    """Whether "left and right" is one known name, or may be one by its form ("Smith and Sons")."""
    if _TAIL.match(right) or _SUFFIX.match(right):
        return True
    first, last = left.split(), right.split()
    for k in range(min(len(first), 3), 0, -1):
        for n in range(min(len(last), 3), 0, -1):
            name = " ".join([*first[-k:], "and", *last[:n]])
            if doc.knowledge.places(name) or doc.knowledge.organisations(name):
                return True
    return False
