"""What accounts call a loss, a deficit or a split parts no two sides.

    of_results(text, start, end, amount, noun) -> bool
    of_shares(text, start, end) -> bool
    of_two_times(text, end, until) -> bool
"""

from __future__ import annotations

from newslint.regexp import regexp

#: Fewer votes, points or runs part two sides; more without a noun are money.
_LARGE = 10_000
_RESULT = regexp(r"[ \n-]+(?:(?:dlrs?|stg|[a-z-]+)[ \n]){0,3}?(?:loss|losses)\b")
_RESULT_BEFORE = regexp(r"\b(?:loss|losses)[ \n](?:[\w’'-]+[ \n]){0,5}?(?:of|was|is)[ \n](?:[a-z]+[ \n])?[$£€]?$")
#: "A two for one stock split", "the share split, one for five".
_SPLIT = regexp(r"(?:[ \n-]for[ \n-](?:one|two|three|four|five|six|seven|eight|nine|ten|\d+))?[ \n-](?:(?:stock|share|shares|bonus|reverse|ordinary)[ \n-]+){1,3}split\b|[ \n-]split[ \n](?:of|in)[ \n](?:its|the|their)[ \n](?:stock|shares?|common|ordinary)\b")
_FOR = regexp(r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)[ \n-]for[ \n-]$")
_A_TIME = (
    r"(?:(?:a|one|the)[ \n](?:year|month|week|quarter|season|decade)[ \n](?:earlier|before|ago)|(?:last|the[ \n](?:previous|prior|preceding|same|corresponding))[ \n](?:year|month|week|quarter|season|period)|in[ \n](?:the[ \n])?(?:year|months?|quarter|period)[ \n](?:to|ending|ended|through)\b|(?:in|for|during)[ \n](?:the[ \n])?(?:[a-z]+[ \n]){0,2}(?:19|20)\d\d)"
)
_OF_A_TIME = regexp(rf"(?:[ \n](?!and\b|but\b|while\b)[a-z’'-]+){{0,3}}?[ \n]{_A_TIME}\b")


def of_results(text: str, start: int, end: int, amount: float, noun: str | None) -> bool:
    """Whether a number is a loss in accounts: "a 1.1 million loss from a change in accounting"."""
    return amount >= _LARGE and noun in (None, "dlr", "stg", "loss") and (_RESULT.match(text, end) is not None or _RESULT_BEFORE.search(text, max(start - 70, 0), start) is not None)


def of_shares(text: str, start: int, end: int) -> bool:
    """Whether a number tells how shares are split: "two for one"."""
    return _SPLIT.match(text, end) is not None or (_FOR.search(text, max(start - 12, 0), start) is not None and " split" in text[end : end + 20])


def of_two_times(text: str, end: int, until: int) -> bool:
    """Whether the second of two results is that of another time: "22.9 billion against 20.9 billion in the year to March"."""
    return _OF_A_TIME.match(text, end, until) is not None
