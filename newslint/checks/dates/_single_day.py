"""A longer event that its sentence puts, as a whole, on one day: "made a three-day trip to Brussels on Monday"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.dates._lengths import UNIT_DAYS, said
from newslint.checks.dates._measured import SEVERAL, Length, is_length, measured
from newslint.layers.dates import TimeExpression
from newslint.regexp import regexp
from newslint.rule import Document, Span

#: Between the two sides these bring in another event.
OTHER = regexp(
    r"\b(?:after|before|following|ahead|than|since|because|while|if|whose|who|where|as (?:he|she|it|they|the \w+ \w+ed)|despite|when|during|without|instead|not|but|again"
    r"|(?:and|then|or) (?:\w+ly )?(?:an?|the|its|her|his|their|will|would|is|are|was|were|has|had|have|to|he|she|they|it|\w+ed|won|sold|met|went|spent|took|made|gave|said))\b"
    r"|[“”\"]|, (?!\w+ (?:\w+ )?(?:from|between|on) |held|staged|mounted|conducted|scheduled|planned|played|hosted|organi[sz]ed|timed|dated)(?:met|held|\w{2,}ed)\b|, (?!running|lasting|starting|beginning|spanning|covering|according|including)\w+ing\b|\bof (?:the )?$",
    re.IGNORECASE,
)
HOLDS = (
    r"(?:hold|holds|held|holding|host|hosts|hosted|hosting|stage|stages|staged|staging|make|makes|made|making|pay|pays|paid"
    r"|paying|conduct|conducted|conducts|organi[sz]e[ds]?|convene[ds]?|have|had|has|attend(?:s|ed|ing)?|took part in|takes? part in|taking part in|play(?:s|ed|ing)?|undertook|spent)"
)
_HELD = (
    r"(?:(?:will be|was|were|is being|is to be|are to be|has been|being|to be|is|are) (?:held|staged|hosted|convened|offered"
    r"|organi[sz]ed|scheduled|set|planned|slated)|held|takes? place|took place|will take place|taking place|happened"
    r"|occurred|is|are|was|were)"
)
#: Words that make the day a beginning, an end or one of several.
PARTIAL = regexp(
    r"\b(?:start\w*|beg[iau]n(?!ners?\b)\w*|open\w*|launch\w*|kick\w*|conclud\w*|end(?:s|ed|ing)?|wrap\w*|clos\w*|final|first day"
    r"|second day|third day|last day|opening day|day (?:one|two|three|1|2|3)|arriv\w*"
    r"|depart\w*|extend\w*|resum\w*|continu\w*|sideline\w*|announc\w*|propos\w*|plan to|cancel\w*"
    r"|postpon\w*|return\w*|leav\w*|left|embark\w*|commenc\w*|set off|agree\w*|call\w*|part of|middle|midway|halfway"
    r"|remain\w*)\b",
    re.IGNORECASE,
)
#: The same between the length and the day only: "ministers from eight countries" are no beginning.
_BOUNDS = regexp(r"\b(?:from|until|through|into)\b", re.IGNORECASE)
_HELD_APART = regexp(
    r"(?: (?:in|at|to|with|between|of|for|on|about) [^,]{2,50}?)?, (?:(?:which|that) (?:was|were|is|will be) )?(?:held|staged|hosted|convened|scheduled|planned|slated|set)(?: (?:in|at|with|by|near|outside) [^,]{2,40}?)?(?: (?:on|for|last|this|next))? ?"
)
_MEANWHILE = regexp(r"\b(?:as|while|when|although|though|because|since) (?!an?\b|part\b)")


def on_one_day(doc: Document) -> Iterator[tuple[Length, Span, str]]:
    """The longer events that their sentences place as a whole on one day, with that day."""
    for x in doc.dates:
        if is_length(doc, x) and x.kind == "duration" and not SEVERAL.search(doc.text, max(x.span.start - 30, 0), x.span.start):
            sentence = doc.sentence_at(x.span.start)
            length = measured(doc, x, sentence)
            if length is not None and (found := one_day(doc, length, sentence)):
                yield length, *found


def certain(doc: Document) -> Iterator[Span]:
    """The lengths found whatever their stretches (`bench/fit.py`)."""
    return (length.span for length, _, _ in on_one_day(doc))


def one_day(doc: Document, length: Length, sentence: Span) -> tuple[Span, str] | None:
    """A longer event placed as a whole on one day."""
    x = length.x
    if x.unit not in ("day", "week", "month", "year") or (x.count or 0) * UNIT_DAYS[x.unit] < 1.5:
        return None
    near = [d for d in doc.dates if sentence.contains(d.span) and d is not x]
    noun = length.noun or length.span
    days = [
        d for d in near if d.kind in ("weekday", "date", "range") or (d.kind == "relative" and d.unit == "day" and d.modifier != "same")
    ]
    if len(days) != 1 or days[0].kind not in ("weekday", "date") or days[0].role == "start" or days[0].bounds:
        return None
    day = days[0]
    told = Span(sentence.start, day.span.end if day.span.start >= noun.end else sentence.end)
    apart = Span(min(x.span.end, day.span.end), max(x.span.start, day.span.start))
    partial = (PARTIAL.search(told.of(doc.text)) or _BOUNDS.search(apart.of(doc.text))) and not re.match(r"['’]s ", doc.text[day.span.end : day.span.end + 3])
    if partial or doc.in_quotation(x.span) != doc.in_quotation(day.span):
        return None
    if day.span.end <= x.span.start and _MEANWHILE.search(doc.text, day.span.end, x.span.start):
        return None  # "Sunday's ballot was held as the town hosts the two-week games"
    if not any(_placed(doc, x, noun, sentence, day)):
        return None
    where = (
        Span(day.parts["preposition"].start, day.span.end)
        if "preposition" in day.parts and day.parts["preposition"].of(doc.text).lower() == "on"
        else day.span
    )
    return where, f"{said(x)} are placed on one day: {day.span.of(doc.text)}"


def _placed(doc: Document, x: TimeExpression, noun: Span, sentence: Span, day: TimeExpression) -> Iterator[bool]:
    """Whether the sentence puts the event as a whole on the day, by construction."""
    text = doc.text
    left = re.sub(r"^.{2,60}? (?:said|says|reported|confirmed)(?: that)? ", "", text[sentence.start : x.span.start])
    if day.span.start >= noun.end:
        gap = text[noun.end : day.span.start]
        # "The three-day conference on water, held in Amman last Wednesday, drew 300."
        yield len(gap) < 90 and bool(_HELD_APART.fullmatch(gap))
        if len(gap) > 80 or OTHER.search(gap) or gap.count(",") > 0:
            return
        # "The two-day summit was held in Geneva on Tuesday."
        yield bool(
            re.fullmatch(
                rf"(?: (?:in|at|to|with|between|of|for|on|about) [^,]{{2,50}}?)?,? {_HELD}(?: (?:in|at|with) [^,]{{2,40}}?)? (?:on|for)?\s*",
                gap,
            )
        ) and _subject(left)
        plain = re.fullmatch(r"(?: (?:in|at|to|with|between|of|by|for) (?:(?!\b(?:on|to|for)\b)[^,]){2,50}?){0,2}(?: on)? ?", gap)
        # "made a three-day trip to Brussels on Monday"
        yield (
            bool(plain)
            and not _deed(doc, sentence, Span(noun.end, day.span.start))
            and bool(re.search(rf"\b{HOLDS} (?:(?:a|an|the|his|her|its|their|another)\s)?(?:[\w’'-]+ ){{0,2}}$", left))
            and (" on" in gap or day.kind == "weekday")
        )
        # "The court has set a two-day hearing for September 18"
        yield day.kind == "date" and bool(_SET_FOR.fullmatch(gap)) and bool(_SETS.search(left))
        # "The ministers met for three days on Tuesday"
        yield bool(plain) and bool(
            re.search(r"\b(?:met|talked|debated|negotiated|deliberated|marched|fought|testified|camped|toured) (?:\w+ )?for $", left)
        )
        # "Ministers will meet in Vienna for a two-day conference on July 29"; of a weekday many say so who mean the first day
        yield day.kind == "date" and " on" in gap and bool(plain) and bool(_GATHER.search(left))
        # "His two-day visit to Pyongyang on Tuesday is ...": the subject, before any verb.
        yield bool(plain) and gap.rstrip().endswith("on") and _subject(left) and _is_subject(doc, noun, sentence, day)
    else:
        gap = text[day.span.end : x.span.start]
        if len(gap) > 80 or OTHER.search(gap):
            return
        # "Tuesday's two-day summit"
        yield bool(re.fullmatch(r"['’]s (?:[\w’'-]+ ){0,2}", gap))
        opening = sentence.start + len("On ") >= day.span.start
        if opening:
            yield bool(re.search(rf"\b{HOLDS} (?:(?:a|an|the|his|her|its|their|another)\s)?(?:[\w’'-]+ ){{0,2}}$", gap))
            yield bool(
                re.fullmatch(rf"(?: (?:in|at|to|with|between|of) [^,]{{2,50}}?)? {_HELD}\b.*", text[noun.end : sentence.end])
            ) and bool(re.fullmatch(r",? (?:a|an|the|his|her|its|their) (?:[\w’'-]+ ){0,2}", gap))


def _deed(doc: Document, sentence: Span, gap: Span) -> bool:
    """Whether something is done to the event: "had his two-year ban lifted on Wednesday"; "a summit on protected areas on Monday" is none."""
    parse = doc.parse(sentence)
    return parse is not None and any(gap.contains(w.span) and w.tag in ("VBN", "VBD") and w.dep != "amod" for w in parse.words)


_SETS = regexp(r"\b(?:set|scheduled|fixed|arranged|booked|listed) an? $")
_SET_FOR = regexp(r"(?: (?:in|at|on|with|between|of) [^,]{2,50}?)? for (?:the )?")
_GATHER = regexp(r"\b(?:meets?|met|meeting|gather(?:s|ed|ing)?|conven(?:e|es|ed|ing)|assembl(?:e|es|ed|ing)|come together|came together)(?: (?:in|at|with|near) [^,;]{2,40}?)? (?:for|at) an? $")
_SUBJECT = regexp(
    r"(?:[\"“‘(]?(?:But |And |However, |Meanwhile, )?(?:[A-Z][\w’'.-]*|the|a|an|his|her|its|their|of|rare|first|annual"
    r"|historic|official|free|new|public|this year[’']s|(?:[a-z-]+ )?[a-z-]+[’']s?)\s?){0,8}$"
)


def _subject(left: str) -> bool:
    """Whether what comes before the duration is only the beginning of a subject: names, articles, possessives, a few adjectives."""
    return (
        len(left) < 70
        and bool(_SUBJECT.fullmatch(left))
        and not re.match(r"(?:During|At|In|On|After|Before|Following|For|With|Since|As|Over|Amid|From|By)\b", left)
    )


def _is_subject(doc: Document, noun: Span, sentence: Span, day: TimeExpression) -> bool:
    """Whether the parse makes the event a subject, or the sentence has no verb before the day."""
    parse = doc.parse(sentence)
    if parse is None:
        return False
    word = next((w for w in parse.words if w.span.start == noun.start), None)
    verbs = [
        w for w in parse.words if w.span.start < day.span.start and w.pos in ("VERB", "AUX") and w.dep not in ("poss", "amod", "compound")
    ]
    return (
        word is not None
        and not verbs
        and word.dep in ("nsubj", "nsubjpass", "ROOT", "csubj", "attr", "appos", "dobj", "npadvmod", "compound", "dep")
    )
