"""Counts shared out in one sentence: "four goals, one each from Nilsen, Castro and Heggebo", "four songs, for Dust, for Rain and for Thunder"."""

from __future__ import annotations

import re

from newslint.checks.numbers.lists import _enumerate
from newslint.checks.numbers.lists._named import NameList
from newslint.document import Document
from newslint.layers.numbers import Quantity
from newslint.regexp import regexp
from newslint.source import Span

_NUMBERS = {"one": 1, "a": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_GAP = r"(?P<gap>(?:[ \n](?!includ|such|among|and\b|or\b|but\b|than\b)[\w’'-]+){0,10}?)(?:,|:|[ \n]?[–—]|[ \n]--?)[ \n]"
_EACH = regexp(
    _GAP + r"(?:with[ \n])?(?P<n>one|two|three|four|five|six)[ \n](?:[a-z]+[ \n])?(?:each|apiece)[ \n](?:from|by|for|in|to|at|with|of|on|against|near)[ \n]"
)
_WITH = regexp(_GAP + r"with[ \n](?=[A-Z])")
_ONE_EACH = regexp(
    r"[ \n](?:all[ \n]|each[ \n])?[a-z]+(?:ing|ed)?[ \n](?:(?P<n>one|a|two|three|four|five|six)(?:[ \n][a-z]+)?[ \n](?:each|apiece)|once)(?=[.,;”\"]|$|[ \n](?:and|in|as|to)\b)"
)
_HEAD = r"(?:who|what|why|how|where|when|whether|for|to|in|against|with|by|from|on|at|about|near)"
_BY_HEAD = regexp(
    rf"{_GAP}(?P<list>(?P<p>{_HEAD})[ \n][^,;:.–—]{{2,40}}(?:,[ \n](?P=p)[ \n][^,;:.–—]{{2,40}}){{1,8}}?,?[ \n]and[ \n](?P=p)[ \n][^,;:.–—]{{2,50}})(?=[.;,!?]|$)"
)
_NOT_WHOLE = regexp(r"\b(?:includ\w+|others?|more|another|at least|several|own|respectively|both|two|three|four|(?<!one )twice|either|among)\b")


def shared_out(doc: Document, sentence: Span, q: Quantity) -> tuple[NameList, int] | None:
    """The list among which a count is shared out, and how many of it each member has."""
    text = doc.text
    if q.kind != "cardinal" or q.noun_span is None or not q.exact or q.compound or q.per or not 2 <= q.low <= 20 or q.more:
        return None
    end = q.noun_span.end
    if m := _EACH.match(text, end, sentence.end):
        names = _enumerate.read(doc, m.end(), sentence.end)
        return _certain(text, sentence, names, _NUMBERS[m["n"]])
    if m := _WITH.match(text, end, sentence.end):
        names = _enumerate.read(doc, m.end(), sentence.end)
        verb = names and _ONE_EACH.match(text, names.span.end, sentence.end)
        if not verb:
            # The list may have taken the verb in.
            verb = _ONE_EACH.search(text, m.end(), sentence.end)
            names = _enumerate.read(doc, m.end(), verb.start()) if verb else None
        return _certain(text, sentence, names, _NUMBERS[verb["n"]] if verb["n"] else 1) if verb else None
    if m := _BY_HEAD.match(text, end, sentence.end):
        items = re.split(rf",?[ \n]and[ \n](?={m['p']}[ \n])|,[ \n]", m["list"])
        plain = m["p"].startswith(("wh", "how")) or all(re.fullmatch(rf"{m['p']}[ \n](?:the[ \n]|an?[ \n])?[\w’'.-]+(?:[ \n][A-Z][\w’'.-]*){{0,3}}", i) for i in items)
        span = Span(m.start("list"), m.end("list"))
        names = NameList(len(items), len(items), span, False, tuple(items)) if plain and not m["gap"].endswith(f" {m['p']}") else None
        # Several of those counted may lie in one place: only more names than are counted are too many.
        return _certain(text, sentence, names, 1) if names and (names.low > q.low or m["p"] in ("for", "to", "against", "about") or m["p"].startswith(("wh", "how"))) else None
    return None


def _certain(text: str, sentence: Span, names: NameList | None, each: int) -> tuple[NameList, int] | None:
    if names is None or names.low != names.high or names.low < 2 or _NOT_WHOLE.search(names.span.of(text)):
        return None
    return None if re.match(r",?[ \n](?:and|plus|with)[ \n](?:an?\b|the\b|one\b|two\b|three\b|others?\b|[A-Z\d])|;", text[names.span.end : sentence.end]) else (names, each)
