"""What a headline's own article tells of it and of what others quote, by invented utterances."""

from __future__ import annotations

import pytest

from app.analysis.anchors import likely_anchored, told
from app.analysis.sameness import Heard

FERRY = "The two harbours will share pilots and dredgers from next spring"
OWN, ELSEWHERE = 1, 2


def heard(key: int, text: str, article: int, *, in_headline: bool = False) -> Heard:
    return Heard(key, text, article, "ada-reed", 700_000, in_headline=in_headline)


HEADLINE = heard(1, "Pilots shared from spring, says harbour chief", 1, in_headline=True)
OTHER = heard(2, FERRY, 2)


@pytest.mark.parametrize(
    ("own", "is_quoted", "has_elsewhere"),
    [
        ({}, 0.0, False),
        ({OWN: 0.9}, 1.0, False),
        ({OWN: 0.0}, 1.0, False),
        ({ELSEWHERE: 0.9}, 0.0, True),
        ({OWN: 0.2, ELSEWHERE: 0.9}, 1.0, True),
    ],
)
def test_an_article_tells_of_an_entry_whether_it_quotes_it_and_how_like_another_is(
    own: dict[int, float], is_quoted: float, has_elsewhere: bool
) -> None:
    quoted, elsewhere = told(own, OWN)
    assert quoted == is_quoted
    assert (elsewhere > 0) == has_elsewhere


def test_what_no_entry_elsewhere_is_like_tells_nothing() -> None:
    assert told({OWN: 0.5, ELSEWHERE: 0.0}, OWN) == (1.0, 0.0)


def test_a_headline_is_likelier_what_its_own_article_quotes_too() -> None:
    quoted, unknown, elsewhere = (
        likely_anchored(HEADLINE, OTHER, told(own, OWN)) for own in ({OWN: 0.3}, {}, {ELSEWHERE: 0.9})
    )
    assert quoted > unknown > elsewhere
