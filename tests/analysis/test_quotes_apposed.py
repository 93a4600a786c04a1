"""Who speaks where an apposition and a relative clause stand between a name and its verb, by invented sentences."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes import name_of, read


@pytest.mark.parametrize(
    "verb", ["called", "described", "labelled", "termed", "branded", "hailed", "denounced", "dismissed"]
)
@pytest.mark.parametrize(
    "who",
    [
        "Wen Haoran, deputy head of Orn’s Bureau of Tides, who brought a delegation of 22,",
        "Wen Haoran, secretary general of the Union of Pilots, whose talks took nine days,",
        "Wen Haoran, deputy director of Orn’s National Tide Administration, who led the talks,",
        "Wen Haoran, Orn’s envoy to the Harbour Union, which has nine members,",
        "Wen Haoran, senior fellow at the Lowport Institute, in Orn on a visit,",
        "Wen Haoran, who heads the Harbour Office and whose vote was among those against,",
    ],
)
def test_who_bears_the_name_speaks_and_no_body_of_the_apposition(who: str, verb: str) -> None:
    text = f"{who} {verb} the outcome as “hard-won but balanced.”"
    assert name_of(read(text, "en")[-1].speaker) == "Wen Haoran"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Harbour Office, which runs the pier, called the bill “a stunt.”", "Harbour Office"),
        (
            "The firm insists it was right, a claim the regulator has called “hard to hold” there.",
            "the regulator",
        ),
        ("The firm said it was right, a move the ministry branded “a joke” on Monday.", "the ministry"),
        ("Or the pilot, who warned in 2019 that the boat was “a wreck in waiting.”", "the pilot"),
        ("A pilot living near the pier said that it was “far too late.”", "A pilot living near the pier"),
        ("The prefect told reporters that it was “far too late.”", "The prefect"),
        ("Mother-of-three Ada Hale said that it was “far too late.”", "Ada Hale"),
        ("Headteacher Ada Hale said that it was “far too late.”", "Ada Hale"),
    ],
)
def test_whose_clause_it_is_speaks(text: str, speaker: str) -> None:
    assert name_of(read(text, "en")[-1].speaker) == speaker
