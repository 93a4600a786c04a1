"""English weekdays that have just been: they are ahead only where the sentence says so for sure."""

from __future__ import annotations

from datetime import date

import pytest

from tests.analysis.test_named_days import pairs

#: A Tuesday.
TUESDAY = date(2026, 1, 6)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Neither Orn nor Lee could be found Monday.", "2026-01-05"),
        ("Islanders said they would look for ways around Sunday's ruling.", "2026-01-04"),
        ("Orn must appeal Sunday's ruling.", "2026-01-04"),
        ("Monday's ruling will be appealed.", "2026-01-05"),
        ("Orn will answer to Friday's attack.", "2026-01-02"),
        ("Until Monday, they had not called him.", "2026-01-05"),
        ("Nine islands had filed reports by Monday.", "2026-01-05"),
        ("Talks went on until Monday.", "2026-01-05"),
        ("The council ruled that Orn must go, and set Monday as the deadline.", "2026-01-05"),
        ("A wake planned for Monday was called off.", "2026-01-05"),
        ("The offer had been scheduled to expire on Monday.", "2026-01-05"),
        ("Orn let the drill begin as previously planned Sunday.", "2026-01-04"),
        ("No law could stop the shot that tore through the hall Sunday.", "2026-01-04"),
        ("It was to be the first ship since the port shut Saturday.", "2026-01-03"),
        ("Orn said she would resign Monday.", "2026-01-05"),
        ("Envoys agreed to widen the pact on Monday.", "2026-01-05"),
        ("If the blast Sunday was a bomb, police can tell.", "2026-01-04"),
    ],
)
def test_a_modal_elsewhere_in_the_sentence_sets_no_day_ahead_that_has_just_been(
    text: str, value: str
) -> None:
    assert pairs(text, "en", TUESDAY)[0][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Orn will meet Lee on Monday.", "2026-01-12"),
        ("On Monday, the council will vote.", "2026-01-12"),
        ("Orn won’t be in the port on Sunday.", "2026-01-11"),
        ("Orn is scheduled to sail Monday.", "2026-01-12"),
        ("Orn is to resume trading in Oslo on Sunday.", "2026-01-11"),
        ("With Orn set to visit the port on Sunday, traders hope.", "2026-01-11"),
        ("The hearing is scheduled for Monday.", "2026-01-12"),
        ("They postponed until Monday any word on the quay.", "2026-01-12"),
        ("The court gave Orn until Monday to answer.", "2026-01-12"),
        ("Orn could come as early as Monday.", "2026-01-12"),
        ("Orn said she would resign Sunday.", "2026-01-11"),
        ("The talks resume Monday.", "2026-01-12"),
        ("Orn flew home ahead of Monday's vote.", "2026-01-12"),
        ("Leaders will decide it at Sunday's summit.", "2026-01-11"),
        ("The group would be ready to leave as soon as Wednesday.", "2026-01-07"),
    ],
)
def test_what_is_surely_to_come_sets_it_ahead(text: str, value: str) -> None:
    assert pairs(text, "en", TUESDAY)[0][1] == value
