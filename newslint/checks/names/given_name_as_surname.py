"""The given part of a family-first name is used alone, as if it were the family name

Korean and Chinese names put the family name first: Kim Jong Un is Mr Kim, Xi Jinping is Mr Xi. The rule reports a second reference by
the given part where the article has the full name. The order is taken from the knowledge files, else from the shape of the name.

## Why it matters
It is the commonest slip with East Asian names, it reads as ignorance of the person, and the next reader no longer knows that "Kim" and
"Jong Un" are one.

## When to ignore
Where two people of one family name stand in the article the rule is silent, as it is inside quotations. A person who goes by the given
name has `second_ref` in a knowledge file.
"""

from __future__ import annotations

import re

from newslint.checks.names._likely import OF_A_LEADER
from newslint.layers.names import Entity, Mention
from newslint.layers.names.cultures import KOREAN_FAMILIES
from newslint.layers.names.persons import fold
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Findings, Good, NoOptions, Related, finding, replace, rule

#: Cultures whose family name is the second reference. A Vietnamese is called by the last given name.
_CALLED_BY_FAMILY = frozenset({"ko", "zh"})
#: Japanese and Hungarian names are turned round in English, Cambodian and Burmese ones stay whole or go by their last part.
_CALLED_OTHERWISE = frozenset({"ja", "hu", "vi", "km", "my"})
_VIETNAM = regexp(r"\b(?:Vietnam\w*|Hanoi|Saigon|Ho Chi Minh City)\b")
_CALLED = regexp(r"\b(?:(?:records?|performs?|writes?|sings?|acts?|paints?|appears?|signs?|known|billed|credited)\s+(?:\w+\s+)?as|(?:was|is|be|been)\s+(?:called|named|dubbed)|(?:an?|the|one|another|his|her|their|our|its)\s+[\w-]+\s+(?:called|named|dubbed))\s*$", re.IGNORECASE)


@rule(
    "NL103",
    "given-name-as-surname",
    severity="error",
    examples=[
        Bad(
            "Kim spoke first. Putin met {{Kim Jong Un}} in Pyongyang when [[Jong Un]] asked for it. Kim left.",
            hint="Kim",
            says="given name",
        ),
        Bad("President {{Xi Jinping}} opened the congress on Sunday. Xi spoke for two hours. [[Jinping]] promised jobs.", hint="Xi"),
        Bad(
            "South Korea’s {{Moon Jae-in}} will travel to Washington. Moon leaves on Friday and [[Jae-in]] will be back by Monday.",
            hint="Moon",
        ),
        Bad("{{Tsai Ing-wen}} won a second term in January. Tsai beat Han Kuo-yu; [[Ing-wen]]’s party kept its majority.", hint="Tsai"),
        Bad(
            "Police named the driver as {{Park Min-jun}}, 34. Park was unhurt. A witness said [[Min-jun]] had been on the phone.",
            hint="Park",
        ),
        Bad(
            "Premier {{Li Keqiang}} warned of layoffs. Economists at the bank said Li was right, though [[Keqiang]] gave no figures.",
            hint="Li",
        ),
        Bad(
            "{{Yoon Suk Yeol}} declared martial law. Lawmakers voted against Yoon. Prosecutors questioned [[Suk Yeol]] for nine hours.",
            hint="Yoon",
        ),
        Bad(
            "Swimmer {{Zhang Yufei}} lost her appeal. Zhang can return in 2025. The court said [[Yufei]] had missed three tests.",
            hint="Zhang",
        ),
        Bad("The chef {{Bo Xilai}} defended was not his. In court, [[Xilai]] said nothing.", hint="Bo"),
        Bad("{{Tan Siew Hong}} opened a bakery in Penang. Tan sold buns. Now [[Siew Hong]] has 61 shops."),
        Bad("{{Bae Doona}} was taken to hospital. Doctors said Bae was stable. [[Doona]]’s daughter flew in from Toulouse.", hint="Bae"),
        Good("Wu Jiayi records as Jiayi, one word, no surname. Her album took two days."),
        Good("Li Fang served and Li Fen smashed; when Fen tired, Fang smashed too."),
        Good("Wu Ming, a dealer, paid $4m for the bowl. Wu says it is from the Ming court. Ming bowls of that blue are rare."),
        Good("The envoy shared the prize with Le Duc Tho of North Vietnam. Tho declined the award."),
        Good("The river runs past Jinping County. Officials in Jinping said Xi Jinping had not come. Xi has been to the province twice."),
        Good("Twins Kang Min-ji and Kang Min-seo row in one boat. Min-ji strokes. Min-seo calls the rate."),
        Good("Yang Liwei circled the earth. Yang ate chicken. A panda was called Liwei, and visitors asked for Liwei."),
        Bad("Park Geun-hye won the vote. Park wept. The [[Geun-hye]] government took over in February.", hint="Park"),
        Bad("Lee Sedol lost the first game. The program beat [[Sedol]] in Seoul. Lee said he was sorry.", hint="Lee"),
        Good("Putin met Kim Jong Un in Pyongyang. Kim hosted a dinner, and Kim Jong Un’s portrait hung on the square."),
        Good("Kim Jong Un stood beside his sister, Kim Yo Jong. Jong Un waved; Yo Jong took notes."),
        Good("Prime Minister Pham Minh Chinh signed the decree. Chinh said it would take effect in May."),
        Good("Prime Minister Fumio Kishida met reporters. Kishida said he would stay."),
        Good("Viktor Orbán vetoed the plan. Orbán said Hungary would not pay."),
        Good("Aung San Suu Kyi was jailed. Suu Kyi denied the charges."),
        Good("Lee Harvey Oswald was arrested in a theater. Oswald denied it."),
        Good("“Jae-in is a patient man,” said his old teacher. Moon Jae-in grew up in Busan, and Moon studied in Seoul."),
        Good("Kim Kardashian and her lawyer arrived at noon. Kardashian did not speak."),
        Good("Moon Jae-in and Kim Jong-un met at the border. Moon crossed first, then Kim."),
        Good("Jackie Chan was born in Hong Kong. Chan trained as an acrobat."),
        Good("Yao Ming retired in 2011. Yao now runs the league. The Ming dynasty fell in 1644."),
        Good("Li Na won in Melbourne. Li, 31, is the first Asian champion there."),
        Good("The dissident Ai Weiwei left Beijing. Ai flew to Berlin."),
        Good("Min Jin Lee will judge the prize. Lee, a novelist, was born in Seoul."),
        Good("Jae Min Park runs a bakery in Queens. Park opens at five."),
    ],
)
def check(doc: Document, options: NoOptions) -> Findings:
    for person in doc.names.people:
        full = person.first_full
        if full is None or not _by_family(doc, person, full) or _namesake(doc, person, full):
            continue
        family, given = full.family or "", full.given or ""
        alone = [m for m in person.mentions if m.given is None and m.family is not None]
        bare = [m for m in person.mentions if m.family is None and m.given is not None and len(m.words) <= 2]
        if len(bare) > 1 and not alone and person.row is None:
            # The article calls this person by the given name throughout: a child, a singer, a friend.
            continue
        if not alone and person.row is None and any(_turned_round(m, full) for m in bare):
            continue
        if any(_CALLED.search(doc.text, max(m.span.start - 60, 0), m.span.start) for m in bare):
            # Somebody else, or an animal, of that name.
            continue
        # "the Ming court": a dynasty, and "Ming bowls" are of it. A known leader has a government.
        named = {m.text for m in bare if m.before == "the" and not (person.row is not None and m.after in OF_A_LEADER)} | {w for e in doc.names.entities if e.kind == "place" for m in e.mentions for w in m.text.split()}
        for m in bare:
            if m.text in named or m.quoted or (m.title_case and m.block == "caption") or not _is_given(m, given):
                continue
            other = max((f for f in person.mentions if f.full and f.span.start < m.span.start), key=lambda f: f.span.start, default=full)
            times = f", used {len(alone)} time{'s' if len(alone) > 1 else ''} here" if alone else ""
            yield finding(
                m.span,
                f"{m.text} is the given name of {full.text}; the family name is {family}{times}",
                hint=replace(m.span, family),
                related=[Related(other.span, "the full name")],
            )


def _by_family(doc: Document, person: Entity, full: Mention) -> bool:
    row = person.row
    if row is not None and row.second_ref and fold(row.second_ref) != fold(full.family or ""):
        return False
    if _VIETNAM.search(doc.text) and (row is None or not row.culture):
        return False
    if row is not None and row.order:
        return bool(row.order == "family-first" and full.order == "family-first" and row.culture not in _CALLED_OTHERWISE)
    return full.order == "family-first" and full.culture in _CALLED_BY_FAMILY


def _namesake(doc: Document, person: Entity, full: Mention) -> bool:
    """Whether another person of the article has the same family name."""
    family = fold(full.family or "")
    if any(p is not person and p.first_full is not None and fold(p.first_full.family or "") == family for p in doc.names.people):
        return True
    # "Li Fang served and Li Fen smashed": a sister whom the layer does not see.
    beside = re.compile(rf"\b{re.escape(full.family or '')} ([A-Z][a-z]+)\b")
    if any(fold(m[1]) != fold(full.given or "").split()[0] and (len(m[1]) < 5 or not doc.knowledge.is_word(m[1].lower())) and m.start() != full.span.start for m in beside.finditer(doc.text)):
        return True
    # "Kim Il Sung Square"
    return any(e.kind != "person" and len(m.words) > 2 and family in fold(m.text).split()[:2] for e in doc.names.entities for m in e.mentions)


def _turned_round(m: Mention, full: Mention) -> bool:
    """Whether a name used alone is the last of three and a family name: "Min Jin Lee", of America, is Lee."""
    return len(full.words) == 3 and full.culture == "ko" and fold(m.text) in KOREAN_FAMILIES and fold(m.text) == fold(full.text.split()[-1])


def _is_given(m: Mention, given: str) -> bool:
    words = fold(m.text)
    return words == fold(given) or (len(m.words) == 1 and "-" not in m.text and words in fold(given).split()[-1:] and " " in given)
