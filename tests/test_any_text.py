"""Whatever the text: no rule crashes, every finding lies in it, and the same text gives the same findings."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from newslint.engine import lint
from newslint.seeds import setup
from newslint.source import Source

SETUP = setup()

#: What news is made of, and what trips patterns: the rules see these in any order.
BITS = st.sampled_from(
    "the a said on in of to and President Kim Jong Un Putin Kyiv Kyviv Smith Mr. Dr. U.S. O’Brien al-Assad 12 14 1,200 $5 million 40% 4.5 2024 June 18 May Tuesday "
    "Tues. Nov. 3 rose fell from killed people was were will after before years ago two-day first 10-1 14:75 99999 ( ) [ ] “ ” ‘ ’ \" ' , . ; : ! ? — – - … "
    "\n \n\n [sic] é ñ 北京 😀 \u200b \xa0 \ufffc #tag @user https://a.b/c a.b x".split(" ")
)


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.one_of(st.lists(BITS, max_size=60).map(" ".join), st.lists(BITS, max_size=40).map("".join), st.text(max_size=120)),
    st.sampled_from(["a.txt", "a.md", "a.html"]),
)
def test_no_text_breaks_a_rule(text, name):
    source = Source("2024-06-18-" + name, text)
    outcome = lint(source, SETUP)
    assert [d.message for d in outcome.diagnostics if d.code == "NL002"] == []
    for d in outcome.diagnostics:
        assert source.line_starts[d.start.line - 1] + d.start.column - 1 <= len(text)
        assert d.start <= d.end
    assert lint(source, SETUP).diagnostics == outcome.diagnostics


@pytest.mark.parametrize("bit", ["1", "9,", "1-", " ", "-", '"', "(", "a", "A.", "Kim ", "May ", "12 ", "\n", "’", ". ", "$", "%"])
def test_a_long_run_of_anything_ends(bit):
    """No pattern and no loop takes much more than linear time; an exponential one would never end."""
    assert not lint(Source("2024-06-18-a.txt", bit * 4_000), SETUP).failed
