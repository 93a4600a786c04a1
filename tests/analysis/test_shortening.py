"""Which entries a headline shortens, by what it meets in them; the numbers are likelihoods."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from app.analysis.sameness import Heard
from app.analysis.shortening import Led, Shortening

#: Places: two headlines, and two texts that lead an entry each.
HEADLINE, OTHER, FIRST, SECOND = range(4)


def shortened(
    likely: Mapping[tuple[int, int], float], *, article: int = 2, speaker: str = "ada-reed"
) -> float:
    """How likely the headline shortens what the first text leads; ``article`` has that text."""
    heard = [Heard(at, "", at, "ada-reed", in_headline=at in (HEADLINE, OTHER)) for at in range(4)]
    led = {FIRST: Led(speaker, 3), SECOND: Led("ada-reed", 3)}
    articles = [{0}, {1}, {article}, {3}]
    return Shortening(heard, articles, [None, None, FIRST, SECOND], led, likely).found()[HEADLINE][FIRST]


def test_the_likelier_a_text_the_likelier_its_entry() -> None:
    assert shortened({(HEADLINE, FIRST): 0.9}) > shortened({(HEADLINE, FIRST): 0.3})


def test_what_its_own_article_has_is_likelier() -> None:
    assert shortened({(HEADLINE, FIRST): 0.4}, article=0) > shortened({(HEADLINE, FIRST): 0.4})


def test_a_headline_that_is_alike_and_goes_there_makes_it_likelier() -> None:
    alone = {(HEADLINE, FIRST): 0.4, (OTHER, FIRST): 0.9}
    assert shortened({**alone, (HEADLINE, OTHER): 0.9}) > shortened(alone)


@pytest.mark.parametrize("elsewhere", [0.7, 0.95])
def test_what_is_liker_elsewhere_makes_it_less_likely(elsewhere: float) -> None:
    found = {(HEADLINE, FIRST): 0.5, (HEADLINE, SECOND): elsewhere}
    assert shortened(found) < shortened({(HEADLINE, FIRST): 0.5, (HEADLINE, SECOND): 0.05})


def test_what_it_does_not_meet_is_not_weighed() -> None:
    with pytest.raises(KeyError):
        shortened({(HEADLINE, SECOND): 0.9})
