"""A number of the headline, deck or a caption is not the body's.

## Why it matters
A headline is written last and corrected last: "23 shops to close" over a story that says 32, or that gives no number at all.

## When to ignore
When the number follows from the body in a way newslint does not see, or the caption is of something the article does not tell.
"""

from __future__ import annotations

import re
from itertools import combinations

from newslint.checks.numbers._acts import noun_class
from newslint.checks.numbers.counts import _figures, _given, _mentions, _rivals, _same, _set_out, _spans
from newslint.layers.numbers import Quantity
from newslint.layers.numbers.nouns import is_time
from newslint.layout import PROSE, Block
from newslint.regexp import regexp
from newslint.rule import Bad, Document, Finding, Findings, Good, NoOptions, Related, Span, finding, rule

EXAMPLES: list[Bad | Good] = [
    Bad("Acme will close {{32}} shops, it said, most of them in Leeds.", headline="Acme to close [[23]] shops", says="32 shops"),
    Bad("Police raided a farm and seized a number of rifles.", headline="[[65]] rifles seized in farm raid", says="nowhere in the body"),
    Bad("The council will spend {{£5.4m}} on mending roads in Leeds.", headline="Leeds council to spend [[£4.5m]] on roads"),
    Bad("The race in Leeds had {{84}} runners, the organisers said.", deck="The [[95]] runners who took part in the race in Leeds"),
    Bad("The race in Leeds had {{84}} runners, the organisers said.\n\nPhoto: Some of the [[95]] runners at the start in Leeds."),
    Bad("The singer, who was {{85}}, died on Monday in Leeds.", headline="Singer dies aged [[58]]"),
    Bad("Rents in Leeds rose {{4%}} last year, the council said.", headline="Rents in Leeds up [[14%]]"),
    Bad("Police arrested six men and one woman in raids across Leeds.", headline="[[Nine]] held in Leeds drug raids"),
    Bad("The council in Leeds has ordered {{eight}} electric buses from Acme.", headline="Leeds buys [[12]] electric buses"),
    Bad("Two late goals gave Rangers a {{4-2}} win over Saints.", headline="Rangers sink Saints [[4-1]]"),
    Bad("A slick has blackened {{four miles}} of the Welsh coast.", headline="Slick leaves [[six-mile]] stain on Welsh coast"),
    Bad("Volkova won the {{twelfth}} title of her career in Basel.", headline="Volkova takes [[15th]] title in Basel"),
    Bad("{{One pharmacist in eight}} has nodded off at work.", headline="[[One in five]] pharmacists nod off"),
    Bad("The rebels will hold their fire for {{72 hours}}.", headline="Rebels declare [[48-hour]] truce"),
    Bad("The team rose to {{No. 9}} in the poll.", headline="Hens climb to [[No. 4]] in poll"),
    Bad("An earthquake of magnitude {{4.8}} shook Alaska.", headline="[[Magnitude 5.8]] quake rattles Alaska"),
    Bad("On the {{tenth}} day of his trial the bishop spoke.", headline="Trial of bishop: [[Day 14]]"),
    Bad("The Pilots lost their {{ninth}} straight game on Monday.", headline="Pilots lose [[6th]] straight"),
    Bad("Chebet won the mile on Monday in {{4 minutes, 21}} seconds.", headline="Chebet runs [[4:12]] mile to win in Oslo"),
    Bad("Warholm won the {{400 metres}} hurdles in Doha.", headline="Warholm wins gold in [[420 m]] hurdles"),
    Bad("The senate wants a vote soon.\n\nThe bill is to come in {{the next ten days}}.", headline="Senate bill to come within [[13 days]]"),
    Bad("Ask a doctor.\n\n1. Go to bed.\n\n2. Read a book.\n\n{{3. Drink no coffee.}}", headline="[[Four]] ways to sleep better"),
    Good("Ask a doctor.\n\n1. Go to bed.\n\n2. Read a book.\n\n3. Drink no coffee.", headline="Three ways to sleep better"),
    Good("Brannigan headed in a corner with a minute left in Leeds.", headline="Kit Brannigan, 19, heads late winner"),
    Good("Storms left more than 1.4 million people in Leeds without power.", headline="More than a million without power in Leeds"),
    Good("Lina, 11, is in the camp in Jordan.\n\nPhoto: Amir, 8, in the camp in Jordan."),
    Good("The last three were reached at dawn at Kusan. Another 20 had been lifted out.\n\nPhoto: The Kusan mine, where 25 miners were rescued."),
    Good("Warholm won the gold medal in Doha.", headline="Warholm wins gold in 400 m hurdles"),
    Good("The boat was carrying up to 160 people when somebody attacked it, the UN said.", deck="At least 42 refugees have been killed off the coast of Yemen, according to the UN."),
    Good("Pirates seized a tanker with eight crew, the first such attack off Somalia.", deck="The tanker Aris 13 is seized off Somalia, the first such attack in years"),
    Good("Around 150,000 Iraqis in the western part of Mosul have been forced from their homes by the fight.", deck="750,000 Iraqis are trapped in the western part of Mosul as Iraqi forces fight house to house."),
    Good("Drones help the police in Leeds to find people.", headline="Police in Leeds to launch 24-hour drone unit"),
    Good("Chebet won the mile on Monday in 4 minutes, 12.3 seconds.", headline="Chebet runs 4:12 mile to win in Oslo"),
    Good("The Pilots lost their sixth straight game, in the ninth inning.", headline="Pilots lose 6th straight"),
    Good("Two men drowned, three women were hit by trees and a boy was swept away.", headline="Six killed in storm"),
    Good("The president took office in January and has signed 40 orders.", headline="100 days in office"),
    Good("Two late goals gave Rangers a 4-2 win over Saints.", headline="Saints go down 4-2"),
    Good("Oil has fouled 6.4km of shoreline.", headline="Four-mile slick blackens coast"),
    Good("The jury drama opens next week.", headline="'12 Angry Men' returns to the stage"),
    Good("Heavy rain will reach the coast by 8 p.m.", headline="Storm to hit by 8 tonight"),
    Good("The bomb hurt 35 people, police said. It comes a month after 36 people were killed in the same city.", headline="20 dead in blast in Kabul", deck="At least 20 people are dead after a blast in Kabul"),
    Good("The fire left two people dead and six others injured.", headline="Police seek man over fire that killed 2 and injured 6"),
    Good("The policy, which limited most couples to one child, was relaxed in favour of the two-child policy.", headline="Two-child policy poses risks for older women"),
    Good("Mainz have taken a nose dive with six defeats away.", headline="Stars to watch out for on Matchday 22"),
    Good("The jet fell with nine passengers aboard.", deck="The 12-passenger jet was thrown into a freefall"),
    Good("He has visited the two courses 10 times in his first two months.", deck="He has visited one of his golf courses five of the last seven weekends"),
    Good("Sweden will pump $55.7m into its forces.", headline="Sweden boosts spending by $55m"),
    Bad("Thieves took a number of cameras from the museum. A storm on the coast left at least 30 injured and 40 houses without roofs.", headline="[[40]] cameras stolen from museum"),
    Bad("The panel of {{22}} members was named on Monday.", headline="[[20]]-member panel named"),
    Good("Monroe scored 28 points and Diaz 19 in the win.", headline="Monroe and Diaz combine for 47"),
    Good("The judge gave him 25 years for fraud and three more for perjury.", headline="Ex-banker gets 28 years"),
    Good("Norway and 12 other nations signed a pact on Thursday.", headline="Thirteen nations sign pact"),
    Good("Nine colts and five fillies were born at the stud.\n\nPhoto: The 14 foals born at the stud."),
    Good("Police charged Wade Purvis, Cole Purvis, Lonnie Tate and a 17-year-old with theft.", headline="Four charged with theft"),
    Good("Some 160 of the 200 patients recovered fully.", headline="Four in five patients recover"),
    Good("Acme will close 23 shops, it said, most of them in Leeds.", headline="Acme to close 23 shops"),
    Good("Police arrested six men and five women in raids across Leeds.", headline="Eleven held in Leeds drug raids"),
    Good("Acme will close 30 shops in Leeds and 15 in York.", headline="Acme to close 45 shops"),
    Good("Rents in Leeds rose from £700 to £728 a month.", headline="Rents up 4% in Leeds"),
    Good("The council will spend £4,487,000 on mending roads in Leeds.", headline="Council to spend £4.5m on roads"),
    Good("The singer, born in London in 1966, died on Monday in Leeds.", headline="Singer dies aged 58"),
    Good("The poll found that 40% oppose the new law.", headline="60% back new law"),
    Good("The vote is on Monday.", headline="Five things to know about the vote"),
    Good("We chose Emma, Ulysses, Beloved, Dracula, Middlemarch and Persuasion.", headline="Six books for summer"),
    Good("Airlines grounded the jet on Monday.", headline="Boeing 737 grounded"),
    Good("The fire drove 487 people from their homes.", headline="Nearly 500 flee fire in Leeds"),
    Good("A fire in Leeds drove 225 people from their homes.", headline="More than 200 flee fire in Leeds"),
    Good("The storm cut power to 1,187,000 homes.", headline="1.2 million homes without power"),
    Good("The first tram ran in 1924.", headline="Leeds marks 100 years of trams"),
    Good("He ran the 16km course in an hour.", headline="Smith wins 10-mile race"),
    Good("People in Leeds will choose a mayor two years from now.", headline="Leeds to vote in 2026"),
    Good("Ten people died at the scene and two in hospital.", headline="12 dead in blast in Leeds"),
    Good("Two girls, ages 11 and 12, were shot in the head in Leeds.", headline="2 Leeds girls, 11 and 12, shot in head"),
    Good("He painted 48 famous men for a show in Leeds, and has become a famous name.", deck="Ray Hill, at 85, has become one of the most famous men in Leeds"),
    Good("Bandits killed 28 people in Gambella. A similar raid came last year. Then, more than 200 people died.", deck="Bandits crossed into Gambella and killed 28 people"),
    Good("The poll gave the ruling party 31 of the 150 seats in the house.", deck="Early results show the ruling party taking 31 seats in the house"),
    Good("More than 50 rooftops around the world are in the book.", headline="13 incredible rooftops around the world"),
    Good("The president was sworn in on Tuesday.", deck="The oath puts to bed an 18-month crisis"),
    Good("A penalty by Dunn took Hale up. Sale had led 1-0 at the break.", headline="Hale Town 3 Sale 2 (agg: 4-3)"),
    Bad("A penalty by Dunn took Hale up {{5-3}} on aggregate. Sale had led 1-0.", headline="Hale Town up (agg: [[4-3]])"),
    Good("The Colts beat the Stars by 23 runs. Colts posted 187 for 6.", headline="Colts defend 187 to reach final"),
    Good("Ames had 48,730 votes to 47,518 for Burke. Burke led by almost 3,000 votes at 10 p.m.", headline="Ames unseats Burke by 1,212 votes"),
    Good("Roe plays again on Friday.\n\nJim Roe, his father, got to two finals in a decade.", headline="Roe's three finals"),
    Good("Readers sent cards to the Gaiety. Its first manager is remembered in a plaque.", headline="Gaiety at 100"),
    Bad("Ghanaians hung out flags on Monday for the 65th year of freedom.", headline="Ghana at [[56]]: a flag on every roof"),
    Good("The commission told of 83 deaths in 2015 and at least 35 in 2016.", deck="More than half of the 118 dead are from Myanmar, the commission says"),
]
#: Counted by the reader, or part of a manner of speaking.
_LISTED = frozenset(
    "way thing tip reason step question lesson fact idea takeaway secret trick mistake rule myth sign principle key tool example hack trend story highlight point pick answer method"
    " strategy resource tweak guideline habit quote moment number image picture photo chart map theme habit skill practice"
    " hour minute second day week month year decade time".split()
)


#: "100 days in office" are the first months of anything.
_FIRST_DAYS = regexp(r"(?:100|[Oo]ne hundred|[Aa] hundred)[ -]days?")
#: "A 24-hour unit" works by day and night.
_ROUND_THE_CLOCK = regexp(r"24[ -]hours?")
#: "By 8 tonight": the hour.
_CLOCK = regexp(
    r"[ ](?:tonight|today|tomorrow|this (?:morning|evening|afternoon)|in the (?:morning|evening|afternoon)|sharp|a\.?m|p\.?m|o[’']clock)\b"
)


#: "Five of the last seven weekends": how often something was in a time.
_OF_TIMES = regexp(
    r" (?:out )?of (?:(?:the|its|his|her|their) )?(?:(?:last|past|previous|first|next) )?(?:[\w-]+ )?(?:hour|day|night|week|weekend|month|year|season|decade)s\b"
)
#: "The world's 50 best restaurants" are a list of that name.
_RANKED = regexp(r"[ ](?:best|worst|greatest|richest|most|biggest|largest|top|under|finest|coolest|happiest|hottest|must-\w+)\b")


@rule("NL310", "headline-number-absent", severity="warning", examples=EXAMPLES)
def check(doc: Document, options: NoOptions) -> Findings:
    titles = [b for b in doc.blocks if b.kind in _given.TITLES]
    if not titles:
        return
    asked = [q for q in doc.numbers if doc.block_at(q.span.start) in titles and _asks(doc, q)]
    times = list(_spans.asked(doc))
    body = _given.body_of(doc)
    if not body.near:
        return
    yield from _times(doc, times, body)
    yield from _listicle(doc, titles)
    for span, told in _figures.wrong(doc, body):
        if told is not None or not _rivals.standfirst(doc, doc.block_at(span.start).span):
            yield _finding(doc, span, told)
    counted = {m.quantity.span for m in _mentions.mentions(doc)}
    # What says how many were killed or hurt has no rival but another count of that event.
    rivals = {q: None if q.span in counted else _rivals.rival(doc, q, body) for q in asked}
    absent = [q for q in asked if not _given.given(q, _rivals.words_of(doc, q), body, rivals[q])]
    # A count of casualties or the like of which the body tells another: the same comparison as within the body.
    acts = _acts(doc) if len(absent) < len(asked) or any(rivals[q] is None for q in absent) else {}
    for q in asked:
        other = acts.get(q.span) if rivals[q] is None else None
        if other is None and q in absent:
            other = rivals[q] or (None if q.span in counted else _rivals.rival(doc, q, body, least=2))
        if (other is None and (q not in absent or (q.low <= 3 and q.kind == "cardinal"))) or _reckoned(doc, q):
            continue
        block = doc.block_at(q.span.start)
        if other is None and (_rivals.standfirst(doc, block.span) or (block.kind == "caption" and not _vague(doc, q)) or (q.compound and block.kind != "headline") or _multiple(doc, q, body) or _name(doc, q) or _set_out.in_row(doc, q) or _told_twice(q, asked, doc)):
            continue
        yield _finding(doc, _shown(q), _shown(other) if other else None, _phrase(doc, q), _phrase(doc, other) if other else "")


def _finding(doc: Document, span: Span, told: Span | None, said: str = "", other: str = "") -> Finding:
    kind = doc.block_at(span.start).kind
    said = said or " ".join(span.of(doc.text).split())
    if told is None:
        return finding(span, f"“{said}” in the {kind} is nowhere in the body")
    other = other or " ".join(told.of(doc.text).split())
    return finding(
        span,
        f"“{said}” in the {kind}, “{other}” in line {doc.line_of(told.start)}",
        related=[Related(told, "the number in the body")],
    )


def _listicle(doc: Document, titles: list[Block]) -> Findings:
    """ "Ten tips" over a list whose last number is another."""
    numbered = [(int(m[1]), b.span) for b in doc.blocks if b.kind in ("item", "heading", "paragraph") and (m := _marker(doc, b.span))]
    values = [n for n, _ in numbered]
    last = len(values)
    if last < 3 or values not in (list(range(1, last + 1)), list(range(last, 0, -1))):
        return
    for q in doc.numbers:
        block = doc.block_at(q.span.start)
        if block in titles and block.kind == "headline" and q.kind == "cardinal" and q.noun in _LISTED and not is_time(q.noun) and q.low > 1 and q.low != last:
            end = numbered[values.index(last)][1]
            yield finding(q.number, f"“{_phrase(doc, q)}” in the headline, a list of {last} in line {doc.line_of(end.start)}", related=[Related(end, f"number {last}")])


#: "3." before an item, or at the start of a heading or paragraph.
_MARKER = regexp(r"(?:^|(?<=\n))[ \t#*]*(\d{1,2})[.):][ \t*]+")


def _marker(doc: Document, block: Span) -> re.Match[str] | None:
    """The number of an item, which the reader of Markdown leaves out of the text."""
    source, _ = doc.view.map.to_source(block)
    text = doc.source.text
    start = text.rfind("\n", 0, source.start) + 1
    m = _MARKER.match(text, start, source.end)
    return m if m and m.end() >= source.start else None


def _shown(q: Quantity) -> Span:
    return q.number if q.kind == "cardinal" else q.span


def _times(doc: Document, times: list[_spans.Told], body: _given.Body) -> Findings:
    """Ages and lengths of time."""
    for t in times:
        if _figures.quoted(doc, t.span) or re.search(r"\b(?:1|one)[- ]in[- ]$", doc.text[max(t.span.start - 8, 0) : t.span.start]):
            # "A 1-in-100-year flood".
            continue
        if _FIRST_DAYS.fullmatch(t.span.of(doc.text)):
            continue
        other = _spans.rival(doc, t, body)
        kind = doc.block_at(t.span.start).kind
        if other is None and t.unit != "age" and kind == "headline" and not _ROUND_THE_CLOCK.fullmatch(t.span.of(doc.text)) and not _told_in_deck(doc, t, times):
            # An age that the body does not give is no error; in a deck a length of which it says nothing may be the background of its news.
            yield finding(t.span, f"“{t.span.of(doc.text)}” in the {kind} is nowhere in the body")
        elif isinstance(other, Span):
            yield finding(
                t.span,
                f"“{t.span.of(doc.text)}” in the {kind}, “{other.of(doc.text)}” in line {doc.line_of(other.start)}",
                related=[Related(other, "the age in the body")],
            )


def _told_in_deck(doc: Document, t: _spans.Told, times: list[_spans.Told]) -> bool:
    return any((x.value, x.unit) == (t.value, t.unit) and doc.block_at(x.span.start).kind == "deck" for x in times)


def _asks(doc: Document, q: Quantity) -> bool:
    """Whether the body has to give a number."""
    if (
        q.kind not in ("cardinal", "money", "percent")
        or q.low < (2 if q.kind == "cardinal" else 0.01)
        or q.noun in _LISTED
        or (q.per and q.kind == "cardinal")
    ):
        return False
    if q.low != q.high or (q.kind == "cardinal" and q.scale is None and q.low != int(q.low)):
        return False
    text = doc.text
    if (
        re.search(r"(?:\b[Tt]op|\b[Nn]o\.?|#|\b[Aa]ged?|[A-Za-z]-?)[ ]?$", text[max(q.span.start - 6, 0) : q.span.start])
        and q.noun is None
        and not text[q.span.start - 1 : q.span.start].isspace()
    ):
        return False
    if q.noun is None and re.search(
        r"\b(?:(?:dies|died|dead|killed|retires)(?:,| at| aged)|turns)[ ]$", text[max(q.span.start - 14, 0) : q.span.start]
    ):
        # An age.
        return False
    if re.search(r"\b[Tt]op[ ]$|\b[Aa]ge[ ]$", text[max(q.span.start - 6, 0) : q.span.start]):
        return False
    if q.kind == "cardinal" and q.scale is None and 1500 <= q.low <= 2100 and q.noun is None and "," not in q.span.of(text):
        return False
    if q.noun is None and _rivals.MODEL.search(text[max(q.span.start - 30, 0) : q.span.start]):
        return False
    if re.match(r"-[A-Z]", text[q.number.end : q.number.end + 2]) or text[q.span.start - 1 : q.span.start] == "-":
        # "7-Eleven".
        return False
    if q.noun is None and _labelled(doc, q):
        return False
    if any(
        m.start() <= q.span.start < m.end() for m in _figures.ONE_IN.finditer(text, doc.block_at(q.span.start).span.start, q.span.end + 30)
    ):
        return False
    if re.search(r"\b[Ll]ast[ ]$", text[max(q.span.start - 5, 0) : q.span.start]) and q.low in (4, 8, 16, 32, 64):
        # The last eight of a cup.
        return False
    if _RANKED.match(text, q.span.end) or _OF_TIMES.match(text, q.span.end) or _ANNOUNCED.search(text, max(q.span.start - 30, 0), q.span.start):
        return False
    if _CLOCK.match(text, q.span.end):
        return False
    if q.kind == "cardinal" and (_aged(doc, q) or _list_of(doc, q) or _set_out.so_old(doc, q)):
        return False
    return not _figures.quoted(doc, q.span)


#: "Here are five cases": the reader counts what follows.
_ANNOUNCED = regexp(r"\b(?:[Hh]ere (?:are|is)|[Tt]hese (?:are )?|[Mm]eet|[Ww]e (?:look at|list|pick|round up|choose)|[Ll]ook at)(?: the| just)?[ ]$")
_LABEL = regexp(r"(?<=[a-z,] )[A-Z][\w’'-]*[ ]$")


def _labelled(doc: Document, q: Quantity) -> bool:
    """Whether figures belong to the name before them where names alone have capitals: "tanker Aris 13 hijacked"."""
    block = doc.block_at(q.span.start).span
    words = [w for w in block.of(doc.text).split()[1:] if len(w) > 3 and w[0].isalpha()]
    return (
        q.span.of(doc.text).isdigit()
        and _LABEL.search(doc.text, max(q.span.start - 30, block.start), q.span.start) is not None
        and sum(w[0].islower() for w in words) > len(words) / 2
    )


#: "Two girls, 11 and 12, shot", "Richter, at 85, claims".
_AGES = regexp(r"(?:[A-Za-z][\w’'-]+, (?:(?:aged|at) )?(?:\d{1,2}(?:, | and ))?)$")


def _aged(doc: Document, q: Quantity) -> bool:
    """Whether a number beside a person is that person's age."""
    if q.noun is not None or q.scale or not 1 < q.low < 120:
        return False
    after = re.match(r",| and \d{1,2},", doc.text[q.span.end : q.span.end + 8])
    return after is not None and _AGES.search(doc.text, max(q.span.start - 40, 0), q.span.start) is not None


def _list_of(doc: Document, q: Quantity) -> bool:
    """Whether a headline without a verb announces a list: "13 incredible rooftops around the world"."""
    block = doc.block_at(q.span.start)
    if block.kind != "headline" or q.span.start != block.span.start or q.low > 101 or not q.modifiers or q.noun is None or noun_class(q.noun) == "people":
        return False
    parse = doc.parse(doc.sentence_at(q.span.start))
    return parse is not None and not any(w.tag.startswith("VB") for w in parse.words)


def _multiple(doc: Document, q: Quantity, body: _given.Body) -> bool:
    """Whether "60 times" is what one number of the body is of another."""
    if not re.match(r"[ -]?(?:times\b|fold\b)", doc.text[q.number.end : q.number.end + 7]):
        return False
    values = [p.low for p in body.quantities if p.low > 0][:30]
    return any(abs(a / b - q.low) <= 0.06 * q.low for a in values for b in values)


def _reckoned(doc: Document, q: Quantity) -> bool:
    """Whether one sentence of the body gives the parts of a number, or what it was before a percentage: "210 here and 130 there", "£42,000, 20% more"."""
    if q.low < 50 or q.low != q.high:
        return False
    for sentence in doc.sentences:
        if doc.block_at(sentence.start).kind in _given.TITLES:
            continue
        told = doc.numbers_in(sentence)
        like = [p for p in told if (p.kind, p.currency) == (q.kind, q.currency) and p.low == p.high]
        if any(a.low + b.low == q.low and (q.kind == "money" or (q.noun is not None and q.noun in (a.noun, b.noun))) and (a.noun == b.noun or None in (a.noun, b.noun)) for a, b in combinations(like, 2)):
            return True
        if q.kind != "money":
            continue
        rates = [p.low / 100 for p in told if p.kind == "percent" and p.low == p.high and p.low > 0]
        if any(abs(a.low / (1 + sign * r) - q.low) <= 0.005 * q.low for a in like for r in rates for sign in (1, -1) if r < 1 or sign > 0):
            return True
    return False


def _vague(doc: Document, q: Quantity) -> bool:
    """Whether the body tells how many in words only: "a number of coins"; of all else a caption may tell what the article does not."""
    if q.noun is None or q.noun_span is None:
        return False
    noun = re.escape(q.noun_span.of(doc.text))
    many = re.compile(rf"\b(?:(?:a (?:(?:large|small|great|huge|record|sizeable) )?(?:number|handful|hoard|haul|collection|crowd)|dozens|scores|hundreds|thousands) of|several|many|some)[ \n](?:[\w-]+[ \n])?{noun}\b")
    return any(b.kind in PROSE and many.search(doc.text, b.span.start, b.span.end) for b in doc.blocks)


def _name(doc: Document, q: Quantity) -> bool:
    """Whether it is part of a name: "The 39 Steps returns to the stage", where a headline has few capitals."""
    if q.kind != "cardinal" or q.noun_span is None or not doc.text[q.span.end + 1 : q.span.end + 2].isupper():
        return False
    words = [w for w in doc.block_at(q.span.start).span.of(doc.text).split()[1:] if len(w) > 3 and w[0].isalpha()]
    return sum(w[0].islower() for w in words) > len(words) / 3


def _told_twice(q: Quantity, asked: list[Quantity], doc: Document) -> bool:
    """Whether headline and deck agree on a number that the body leaves out."""
    own = doc.block_at(q.span.start).kind
    return any(
        (p.kind, p.low, p.currency) == (q.kind, q.low, q.currency) and {own, doc.block_at(p.span.start).kind} == {"headline", "deck"} for p in asked
    )


def _acts(doc: Document) -> dict[Span, Quantity]:
    """The counts of the titles that contradict a count of the body, with that."""
    out: dict[Span, Quantity] = {}
    counts = list(_mentions.mentions(doc))
    told = [m for m in counts if doc.block_at(m.quantity.span.start).kind not in _given.TITLES]
    for c in _same.conflicts(doc, counts):
        if any(m.act == c.primary.act and x.quantity.low == m.quantity.low for m in told for x in (c.primary, c.other) if x not in told):
            # The body has the title's count; another one in it is of another event, or a rival of that.
            continue
        for mine, other in ((c.primary.quantity, c.other.quantity), (c.other.quantity, c.primary.quantity)):
            near = 0.1 * mine.low <= other.low <= 10 * mine.low
            if near and doc.block_at(mine.span.start).kind in _given.TITLES and doc.block_at(other.span.start).kind not in _given.TITLES:
                out[mine.span] = other
    return out


def _phrase(doc: Document, q: Quantity) -> str:
    end = max(q.span.end, q.noun_span.end) if q.noun_span and q.kind == "cardinal" else q.span.end
    return " ".join(Span(q.span.start, end).of(doc.text).split())
