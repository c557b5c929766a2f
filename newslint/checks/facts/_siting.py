"""What a sentence says of where a place lies: "Porto, in northern Spain", "Baku, the Azerbaijani port on the Black Sea", "Ghana's biggest city, Lagos".

The sentence is read with each place as one letter (a noun or an adjective), so that a claim of any places is one pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.checks.facts import _atlas
from newslint.checks.facts._atlas import Spot
from newslint.checks.facts._masked import D, P, is_noun
from newslint.regexp import regexp
from newslint.rule import Document, Span

NOUN = (
    r"(?:city|town|village|port|seaport|resort|suburb|capital|metropolis|municipality|settlement|hamlet|district|borough|county|province|state|region|territory|republic|kingdom|principality"
    r"|country|nation|sultanate|emirate|island|archipelago|atoll|islet|peninsula|enclave|exclave|oasis|mountain|peak|summit|volcano|lake|river|waterway|strait|sea|desert|valley|gorge|canyon"
    r"|waterfalls?|citadel|ruins?|temple|castle|monument|palace|shrine|monastery|dam|fort|glacier|rainforest|reef|bay|cape|range|plateau|hub|cent(?:re|er)|stronghold|fortress|harbou?r|gateway|spa|islands)"
)
_CITY = regexp(r"\b(?:city|metropolis|capital|hub|cent(?:re|er))$")
#: Of these the adjective tells who owns, not where.
_OWNED = regexp(r"(?:territory|enclave|exclave|republic|island|archipelago|islands|stronghold|state|province|region)$")
#: In the words of an apposition these make it history, likeness or another place's.
_SKIP = regexp(
    r"\b(?:former\w*|once|old|then|ancient|medieval|colonial|twin|sister|rival|other|named|like|not|nearest|closest|home|new|next|imperial|wartime|first|last|future|self-\w+|breakaway|occupied|annexed|disputed|friend\w*|little|fictional"
    r"|unlike|than|to|from|for|with|where|whose|who|as|was|were|had|been|until|near|off|outside)\b"
)
_MEASURED = regexp(r"\b(?:miles?|km|kilomet\w+|hours?|minutes?|met(?:re|er)s|yards|near|from|to|off|outside|against|opposite|facing|unlike|than|for|with|not|beyond|away|de|name|map|eyes|history|support|loyal\w*|ruled?|claimed)\b")
_LINKING = regexp(r"\b(?!(?:neighbou?ring|bordering|adjoining|overlooking|surrounding|remaining|spring|king|string)\b)[a-z]+ing\s$|\b(?:link|connect|join|lead|carr)[a-z]*\b|\b(?:that|which)\s")
_BESIDE = regexp(r"\b(?:tip|edge|coasts?|coastline|shores?|border|frontier|mouth|point|bank|banks|side|foot|end)\b")
_SIDE = regexp(r"(?<!the )(?<!the far )\b(?:north|south|east|west)(?:-?(?:north|south|east|west))?\s+of\b")
_WORDS = rf"(?:(?:[\w’'$£€.-]+|{D})\s){{0,7}}?"
_OPEN = r"(?:,\s|\s[–—-]\s|\s\()"
_LIES = r"(?:is|lies|sits|stands|rises|stretches|remains|are|lie|straddles|nestles)"
_ADV = r"(?:\s(?:also|now|still|itself|entirely|partly|wholly|mostly))?"
#: ", the Azerbaijani port", ", which is the largest city"; " is the largest city".
_APPOSED = regexp(rf"(?P<s>{P})(?:{_OPEN}(?:(?:which|that)\s{_LIES}{_ADV}\s)?|\s{_LIES}{_ADV}\s)(?:(?:the|an?|one\sof\sthe)\s)?(?P<w>{_WORDS})(?P<n>(?:{NOUN}\s)*{NOUN})(?![\w’'-])")
#: ", Ghana's biggest city".
_OWN = regexp(rf"(?P<s>{P})(?:{_OPEN}(?:(?:which|that)\s{_LIES}{_ADV}\s)?|\s{_LIES}{_ADV}\s)(?P<x>{P})['’]s?\s(?P<w>(?:[\w’'-]+\s){{0,5}}?)(?P<n>(?:{NOUN}\s)*{NOUN})(?![\w’'-])")
#: ", in northern Spain", ", which lies on the Black Sea", " lies in".
_LAID = regexp(rf"(?P<s>{P})(?P<j>,|,[^,;:.]{{2,60}},\s(?:lies|sits|stands)|\s\(|,\s(?:which|that)\s{_LIES}{_ADV}|\s{_LIES}{_ADV}|,\s(?:lying|located|situated|high|deep|set|perched|nestled))(?=\s?(?:in|on|at|between)\s)")
#: "Danube flooding closed the quays in Vienna, Budapest and Warsaw"; "the Danube flows through Vienna and Prague".
_FLOWS = regexp(rf"(?P<x>{P})(?:(?:,?\s(?:which|that))?\s(?:flows|runs|winds|passes|cuts)\s(?:through|past)|(?P<w>(?:\s[\w’'-]+){{0,6}}?\s(?:quays?|ports?|docks?|embankments?|bridges|banks|levels?|flood\w*|barges|towns|cities|capitals))\s(?:in|at|of|through|past|such\sas|like))\s(?P<list>{P}(?:,\s{P})*(?:,?\sand\s{P})?)(?!['’])")
_BARE = regexp(rf"(?P<s>{P})(?=\s(?:in|on)\s)")
#: A place mentioned just before taken up: "The territory, in the Horn of Africa,"; "this resort on the Atlantic coast".
_AGAIN = regexp(rf"(?P<head>^The|\bthis)\s(?P<w>(?:[a-z-]+\s){{0,3}}?)(?P<n>(?:{NOUN}\s)*{NOUN})(?=,?\s(?:in|on|at)\s|,\s)")
#: "Kazakhstan's largest city, Shymkent,"; "the biggest city in Turkey, Ankara,".
_RANKED = regexp(rf"(?:(?P<x>{P})['’]s?\s(?:largest|biggest|most\spopulous)\scity|\bthe\s(?:largest|biggest|most\spopulous)\scity\s(?:in|of)\s(?P<y>{P})),\s(?P<s>{P})(?=\s*(?:[,.;:)]|$))")
_TAIL = regexp(rf"[\s(]\s?(?P<prep>in|of|on|at|along|inside|within|between|overlooking)\s(?P<w>(?:(?:[\w’'-]+)\s){{0,6}}?)(?P<x>{P}|{D})")
_AFTER_D = regexp(rf"(?:\s[a-z-]+){{1,3}}?(?=\s(?:in|of|on|at)\s|[,.;:)]|$|\s)|\s(?={P})")
_FURTHER = regexp(rf",(?:\s(?:which|that)\s{_LIES}{_ADV})?(?=\s(?:between|in\s(?:the\s)?(?:far\s)?(?:north|south|east|west|central)))")
_MORE = regexp(rf",?\s(?:and\s)?(?:the\s)?(?P<x>{P})")
_CLOSED = regexp(r"\s*(?:[,.;:)—–”\"]|$)|\s(?:on|for|at|when|where|last|this|after|before|to|during|and|but|as|who|that|because|by|with|since|until|is|was|are|were|has|have|had|will)\b")
_DIRECTED = regexp(r"\sin\s(?:the\s)?(?:far\s)?(?:north|south|east|west|central)")
_ONWARD = regexp(r"['’]s?\s(?:[a-z-]+\s)?(?:coast|north|south|east|west|shore)|\s(?:coast|shore|in|of|on)\b")
EDGED = regexp(r"['’]s?\s(?:[a-z-]+\s){0,2}(?:coast|border|frontier|edge|tip|shore)\b")
_MARK = regexp(r"\s*(?:[,.;:)—–”\"]|$)")
_LEAD = regexp(r"\b(?:in|near|at|outside|around|from|to|of|into|through|via|inside|leaving|left|reached|reach|visited|visit|struck|hit|for|off|across|below|above|over|beneath|under|on|up|and|between|destroyed|rocked|shook)\s(?:the\s)?(?:[a-z-]+\s){0,2}$")
_PLACED = regexp(r"\b(?:in|near|at|outside|around|inside|reach(?:ed|ing)?|enter(?:ed|ing)?|left|leaving|visit(?:ed|ing)?|captured|bombed|shelled|rocked)\s$")
_MOVED = regexp(r"\b(?:fl[iy]\w*|flew|flights?|divert\w*|travel\w*|mov\w+|sail\w*|dr[io]v\w+|bus\w*|train\w*|ferr\w+|ship\w*|deport\w*|extradit\w*|transfer\w*|evacuat\w*|went|go(?:es|ing)?|brought|tak\w+|taken|fled|return\w*|from|born)\b")
_INSIDE = regexp(r"\b(?:on|in|of|at|by|is|has|have|will|are|that|which|beside|over|into|during|his|her|their|said)\b")
#: ", a city on Turkey's Black Sea coast".
_COASTS = regexp(rf"['’]s?\s(?:[a-z-]+\s)?(?P<x>{P})\s(?:coast|shore|side|seaboard|port)")
#: A team plays in the place after the comma.
_PLAYED = regexp(r"\b(?:lost|lose|won|win|beat|drew|draw|play\w*|fac\w+|meet|met|host\w*|defeat\w*|thrash\w*|match|final|league|cup|fixture|tie|talks|told|said|says|sign\w*|agree\w*)\b")


class Claim(NamedTuple):
    """`spot` is said to lie in, on, or with `touch` beside `area`; `span` covers both."""

    spot: Spot
    area: Spot
    span: Span
    touch: bool
    #: "largest" where it is said to be the largest city of the area.
    rank: str
    #: Whether it is called a city.
    city: bool = False


class Reading(NamedTuple):
    """A sentence with its places as single letters."""

    doc: Document
    sentence: Span
    text: str
    spots: list[Spot]
    #: Place of the sentence taken up by "the territory": of the sentences before.
    earlier: Spot | None

    def spot(self, letter: str) -> Spot:
        n = ord(letter)
        return self.spots[n - 0xE000 if n < 0xF000 else n - 0xF000]


def read(doc: Document, sentence: Span, earlier: Spot | None) -> Reading:
    """The sentence, masked."""
    found = _atlas.spots(doc, sentence.start, sentence.end)[:900]
    out, pos = [], sentence.start
    for i, spot in enumerate(found):
        out += [doc.text[pos : spot.span.start], chr((0xF000 if spot.adjective else 0xE000) + i)]
        pos = spot.span.end
    out.append(doc.text[pos : sentence.end])
    return Reading(doc, sentence, "".join(out), found, earlier)


def claims(r: Reading) -> Iterator[Claim]:
    """The claims of a sentence."""
    text = r.text
    for m in _APPOSED.finditer(text):
        yield from _apposed(r, m)
    for m in _OWN.finditer(text):
        if not _SKIP.search(m["w"]) and not m["n"].endswith("s"):
            s, x = r.spot(m["s"]), r.spot(m["x"])
            if not (m["n"] == "capital" and s.is_country()):
                yield _claim(r, s, x, rank=_rank(m["w"], m["n"]))._replace(city=_CITY.search(m["n"]) is not None)
                yield from _tail(r, s, m.end("n"))
    for m in _RANKED.finditer(text):
        yield _claim(r, r.spot(m["s"]), r.spot(m["x"] or m["y"]), rank="largest")
    for m in _LAID.finditer(text):
        s = r.spot(m["s"])
        ahead = text[: m.start()]
        comma = m["j"] in (",", " (")
        directed = _DIRECTED.match(text, m.end("j")) and not any(row.capital_of for row in s.rows)
        opens = not ahead.strip(" “\"'")
        if comma and (_PLAYED.search(ahead[-25:]) or not (_LEAD.search(ahead) or opens or directed or _thing(s) or ahead.endswith(", "))):
            continue
        playing = opens and _PLAYED.search(text)
        for claim in _tail(r, s, m.end("j"), strict=comma):
            nested = claim.area.is_city() or (s.is_country() and claim.area.is_country())
            if not comma or not (nested or (playing and not claim.area.marks)):
                yield claim
    for m in _BARE.finditer(text):
        s, ahead = r.spot(m["s"]), text[: m.start()]
        if s.is_country() or not (_thing(s) or _PLACED.search(ahead) or (_LEAD.search(ahead) and _MOVED.search(ahead[-60:])) or (ahead.endswith(" and ") and _MOVED.search(ahead))):
            continue
        if t := _TAIL.match(text, m.end()):
            x = r.spot(t["x"])
            if not x.is_city() and not x.adjective and t["prep"] in ("in", "on") and not re.search(r"(?!\bthe\b|\b(?:far|mid|central)\b|\b\w*(?:north|south|east|west)\w*\b|\b(?:coast|shore|of|island|banks?|part|region)\b)\b[\w’'-]+", t["w"]) and _CLOSED.match(text, t.end()):
                yield _claim(r, s, x, touch=bool(_BESIDE.search(t["w"])))
    for m in _FLOWS.finditer(text):
        water = r.spot(m["x"])
        if water.water() == "river" and not _MEASURED.search(m["w"] or "") and not _SKIP.search(m["w"] or ""):
            for c in (c for c in m["list"] if is_noun(c)):
                yield _claim(r, r.spot(c), water)
    if r.earlier:
        for m in _AGAIN.finditer(text):
            if not _SKIP.search(m["w"]):
                yield from _tail(r, r.earlier, m.end("n") + (text[m.end("n")] == ","), strict=True, back=True)


def _thing(s: Spot) -> bool:
    """A mountain, canal, site or range: no place where people live, and of one name only."""
    return bool(s.marks) and all(m.kind in ("", "river", "lake", "area") for m in s.marks) and not any(row.kind != "feature" for row in s.rows)


def _apposed(r: Reading, m: re.Match[str]) -> Iterator[Claim]:
    s, text = r.spot(m["s"]), r.text
    words, noun = m["w"], m["n"]
    if _SKIP.search(words) or _INSIDE.search(words) or (s.text.isupper() and m.start() == 0) or (noun == "islands" and not s.text.endswith("s")):
        return
    if re.match(rf"\s(?:of\s)?(?:the\s)?{P}", text[m.end("n") :]) and re.match(r"\s(?:of\s)?(?:the\s)?(.)", text[m.end("n") :])[1] and not _contains(r, m):  # type: ignore[index]
        # "Marseille, the Spanish port of Vigo": another place.
        return
    after = text[m.end("n") : m.end("n") + 16]
    if re.match(rf",?\s(?:and|or)\s(?:the\s)?{P}", after):
        return
    called = _CITY.search(noun) is not None
    adjectives = [c for c in words if c >= "\uf000"]
    if adjectives and not (noun in ("territory", "enclave", "exclave") or (_OWNED.search(noun) and s.is_country())):
        for c in adjectives:
            yield _claim(r, s, r.spot(c))._replace(city=called)
    if "landlocked" in words:
        yield _claim(r, s, s, rank="landlocked")
    if "coastal" in words and s.is_country():
        yield _claim(r, s, s, rank="coastal")
    first = True
    for claim in _tail(r, s, m.end("n")):
        claim = claim._replace(city=called)
        yield claim._replace(rank=_rank(words, noun)) if first and not claim.rank else claim
        first = False


def _contains(r: Reading, m: re.Match[str]) -> bool:
    """Whether what is named after "city of" can hold a place: a country, state or water, not a city."""
    found = re.match(rf"\sof\s(?:the\s)?({P})", r.text[m.end("n") :])
    return bool(found) and not r.spot(found[1]).is_city()  # type: ignore[index]


def _tail(r: Reading, s: Spot, pos: int, *, strict: bool = False, back: bool = False) -> Iterator[Claim]:
    """The places that a chain of prepositions names: "on the Greek island of Crete in the Aegean"."""
    text = r.text
    while t := _TAIL.match(text, pos) or _next(r, pos):
        if text[pos] == ",":
            strict = True
        x, words = r.spot(t["x"]), t["w"]
        if _LINKING.search(words):
            # "on a route linking Europe and Asia".
            return
        if _MEASURED.search(words) or _SIDE.search(words) or _SKIP.search(words.replace("first", "")) or text[t.end() : t.end() + 1] == "-":
            return
        pos = t.end()
        if x.adjective:
            after = _AFTER_D.match(text, pos)
            if not after:
                return
            pos = after.end()
            if re.match(rf"\s(?:{NOUN}|coast|shore|side|border|mainland|interior|countryside|highlands|coastline|north|south|east|west|riviera|midlands)\b|\s{P}", text[t.end() :]) is None:
                return
        elif strict and not _CLOSED.match(text, pos) and not _ONWARD.match(text, pos):
            return
        if strict and not x.adjective and not (_MARK.match(text, pos) or re.search(r"north|south|east|west|central|coast|bank|shore|island", words) or x.marks or re.match(r"\s(?:in|of|on|coast)\b", text[pos:])):
            return
        if (x.is_city() and t["prep"] != "between") or (t["prep"] == "on" and words.endswith("the ") and not x.adjective and not x.marks):
            return
        # "Gibraltar, the British territory on Spain's southern coast": a land of its own lies beside.
        touch = bool(_BESIDE.search(words)) or t["prep"] == "between" or bool(re.match(r"\s(?:side|border)\b", text[t.end() :])) or (s.is_country() and bool(EDGED.match(text, t.end())))
        if (fine := f"{words.split()[-1] if words else ''} {x.text}".strip()) != x.text and (wider := _atlas.world(r.doc, x, fine)):
            x = wider
        yield _claim(r, s, x, touch=touch, back=back, rank="between" if t["prep"] == "between" else "")
        if coast := _COASTS.match(text, pos):
            yield _claim(r, s, r.spot(coast["x"]), back=back)
            pos = coast.end()
        while t["prep"] == "between" and (more := _MORE.match(text, pos)):
            yield _claim(r, s, r.spot(more["x"]), touch=True, back=back, rank="between")
            pos = more.end()


def _next(r: Reading, pos: int) -> re.Match[str] | None:
    """The chain of a further phrase between commas: ", the highest peak in Africa, in northern Mozambique"."""
    on = _FURTHER.match(r.text, pos)
    return _TAIL.match(r.text, on.end()) if on else None


def _rank(words: str, noun: str) -> str:
    ranked = re.search(r"\b(?P<more>\w+[- ])?(?:biggest|largest|most\spopulous)\s$", words)
    plain = ranked and (ranked["more"] or "").strip(" -").lower() in ("", "s", "the", "world’s")
    return "largest" if plain and noun in ("city", "metropolis") else ""


def _claim(r: Reading, s: Spot, x: Spot, *, touch: bool = False, rank: str = "", back: bool = False) -> Claim:
    if back:
        return Claim(s, x, Span(r.sentence.start, x.span.end), touch, rank)  # From "The territory" on.
    return Claim(s, x, Span(min(s.span.start, x.span.start), max(s.span.end, x.span.end)), touch, rank)
