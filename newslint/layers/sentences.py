"""Sentences inside blocks.

A sentence never crosses a block. An end is a full stop, question or exclamation mark with its closing quotation marks and brackets,
before white space and something that can open a sentence; not after an abbreviation, an initial or inside "U.S. President".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.layout import Block
from newslint.regexp import regexp
from newslint.source import Span

_END = regexp(r"[.!?…]+[\"”’'»)\]]*(?=\s+[\"“‘'«(\[]*[^\W_])")
_ABBREVIATION = regexp(
    r"""(?:^|[\s("“‘'\[—–-])(?:
        Mr|Mrs|Messrs|Ms|Mx|Drs?|Profs?|Revs?|Fr|Hon|Ste?|Sr|Jr|Gens?|Lt|Cols?|Maj|Capts?|Cmdr|Adm|Sgts?|Cpl|Pvt|Pfc|Spc|Brig|Govs?|Sens?|Reps?|Pres|Amb|Supt|Det|Insp|Msgr
      | Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|Mon|Tue|Tues|Wed|Thu|Thur|Thurs|Fri|Sat|Sun
      | vs|v|No|Nos|Vol|pp?|ca|approx|est|ed|eds|al|fig|cf|Ave|Blvd|Rd|Mt|Ft|Dept|Univ
      | Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex
      | Va|Vt|Wash|Wis|Wyo
      | [A-Z] | (?:[A-Za-z]\.)+[A-Za-z]
    )\.$""",
    re.VERBOSE,
)
#: "Maas (b. 1957)".
_BORN_OR_DIED = regexp(r"[(,;] ?[bd]\.$")
#: After these a new sentence may start all the same, if the next word opens one.
_MAY_END = regexp(r"(?:\b(?:[Aa]\.m|[Pp]\.m|U\.S|U\.K|U\.N|U\.S\.A|E\.U|D\.C|Inc|Corp|Ltd|Co|Jr|Sr|etc|al)|\b[A-Z][a-z]+ Sen)\.$")
_OPENER = regexp(
    r"[\"“‘'(\[]*(?:The|A|An|He|She|It|They|We|I|You|In|On|At|But|And|This|That|These|Those|His|Her|Its|Their|Our|My|There|As|After|Before|When|While"
    r"|Since|For|From|If|Some|Many|Most|All|Both|One|Two|Three|What|Who|How|Why|Officials|Police|Authorities|However|Earlier|Last|No|Not|With|By|So|Then)\b"
)


def split(text: str, block: Span) -> list[Span]:
    """The sentences of one block, without the white space between them; together they cover its words."""
    out = []
    start = block.start
    for m in _END.finditer(text, block.start, block.end):
        before = text[max(start, m.end() - 24) : m.end()].rstrip("\"”’'»)]")
        next_start = m.end() + _gap(text, m.end())
        follows = text[next_start : next_start + 1]
        ellipsis = "…" in m.group() or m.group().startswith("..")
        # "Really?" she asked: a lower-case word goes on with the sentence.
        if follows.islower() or (ellipsis and not follows.isupper()):
            continue
        if m.group().startswith(".") and not ellipsis:
            if _MAY_END.search(before):
                if not _OPENER.match(text, next_start):
                    continue
            elif _ABBREVIATION.search(before) or (follows.isdigit() and _BORN_OR_DIED.search(before)):
                continue
        out.append(Span(start, m.end()))
        start = next_start
    if start < block.end:
        out.append(Span(start, block.end))
    return out


def _gap(text: str, at: int) -> int:
    end = at
    while end < len(text) and text[end].isspace():
        end += 1
    return end - at


def find(text: str, blocks: Sequence[Block]) -> tuple[Span, ...]:
    """All sentences of all blocks, in order."""
    return tuple(s for b in blocks for s in split(text, b.span))
