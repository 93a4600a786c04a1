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
        ("The port had been shut until Monday.", "2026-01-05"),
        ("The council ruled that Orn must go, and set Monday as the deadline.", "2026-01-05"),
        ("A wake planned for Monday was called off.", "2026-01-05"),
        ("The offer had been scheduled to expire on Monday.", "2026-01-05"),
        ("Orn let the drill begin as previously planned Sunday.", "2026-01-04"),
        ("No law could stop the shot that tore through the hall Sunday.", "2026-01-04"),
        ("It was to be the first ship since the port shut Saturday.", "2026-01-03"),
        ("Orn said she would resign Monday.", "2026-01-05"),
        ("Envoys agreed to widen the pact on Monday.", "2026-01-05"),
        ("They will be tried for the attack Monday.", "2026-01-05"),
        ("The envoy could not confirm reports of a raid on Sunday.", "2026-01-04"),
        ("The delay is due to snow on Sunday.", "2026-01-04"),
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
        ("Orn had until Monday to answer.", "2026-01-12"),
        ("Orn could come as early as Monday.", "2026-01-12"),
        ("Orn said she would resign Sunday.", "2026-01-11"),
        ("The talks resume Monday.", "2026-01-12"),
        ("The council is due to vote on Monday.", "2026-01-12"),
        ("The court will give its ruling on Monday.", "2026-01-12"),
        ("Results are due on Sunday.", "2026-01-11"),
        ("Islanders go to the polls on Sunday.", "2026-01-11"),
        ("She urged the council to pass the bill by Sunday.", "2026-01-11"),
        ("Orn was due to arrive on Wednesday.", "2026-01-07"),
        ("Orn flew home ahead of Monday's vote.", "2026-01-12"),
        ("Leaders will decide it at Sunday's summit.", "2026-01-11"),
        ("The group would be ready to leave as soon as Wednesday.", "2026-01-07"),
    ],
)
def test_what_is_surely_to_come_sets_it_ahead(text: str, value: str) -> None:
    assert pairs(text, "en", TUESDAY)[0][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The summit will be held on Monday.", "2026-01-12"),
        ("Orn will succeed Lee on Monday.", "2026-01-12"),
        ("Orn will visit the besieged port on Monday.", "2026-01-12"),
        ("Orn will meet his newly elected rival on Monday.", "2026-01-12"),
        ("Orn will meet the man who was freed on Monday.", "2026-01-05"),
    ],
)
def test_what_ends_as_a_verb_of_the_past_is_not_always_one(text: str, value: str) -> None:
    assert pairs(text, "en", TUESDAY)[0][1] == value


DECEMBER, OCTOBER = date(2025, 12, 29), date(2025, 10, 28)


@pytest.mark.parametrize(
    ("text", "day", "value"),
    [
        ("The three islands are expected to join in April.", DECEMBER, "2026-04"),
        ("Orn will run for mayor in the June local elections.", DECEMBER, "2026-06"),
        ("Orn spoke ahead of the June 3 vote.", DECEMBER, "2026-06-03"),
        ("The three can plan for the harbour summit in April.", DECEMBER, "2026-04"),
        ("They spoke for the summit in April.", DECEMBER, "2025-04"),
        ("In April, she is also set to sing in Oslo.", DECEMBER, "2026-04"),
        ("If approved at a meeting in March, her term will be a long one.", DECEMBER, "2026-03"),
        ("Orn is to hand over the office by February.", OCTOBER, "2026-02"),
        ("The plan to clear the quay by February stands.", OCTOBER, "2026-02"),
        ("The truce, due to expire in February, holds.", OCTOBER, "2026-02"),
        ("The new council takes office in January.", OCTOBER, "2026-01"),
        ("Orn named two deputies, effective Feb. 1.", OCTOBER, "2026-02-01"),
        ("Orn will succeed Lee Feb. 1.", OCTOBER, "2026-02-01"),
        ("The pact, signed in April, will be put to a vote.", DECEMBER, "2025-04"),
        ("A report will be made of the flooding in May.", DECEMBER, "2025-05"),
        ("Orn will sign the pact in May.", DECEMBER, "2026-05"),
        ("The ship, launched in May, will be sold.", DECEMBER, "2025-05"),
        ("In April, it eased talks that will go on.", OCTOBER, "2025-04"),
        ("Orn said he must pay what he was lent in March.", OCTOBER, "2025-03"),
        ("The vote was to be held in June.", DECEMBER, "2025-06"),
        ("The vote originally planned for June 3 will be held again.", DECEMBER, "2025-06-03"),
        ("Fares had doubled by April.", DECEMBER, "2025-04"),
        ("Fares from April to June will be paid back.", DECEMBER, "2025-04/2025-06"),
    ],
)
def test_a_month_half_a_year_ago_is_next_years_only_where_that_is_sure(
    text: str, day: date, value: str
) -> None:
    assert pairs(text, "en", day)[0][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The ministry spoke of the June accord.", "2025-06"),
        ("It is the worst since the April clashes.", "2025-04"),
        ("The March 4 ruling stands.", "2025-03-04"),
        ("The June summit is on the agenda.", "2026-06"),
        ("Orn will take part in the June election.", "2026-06"),
    ],
)
def test_what_has_happened_is_of_a_month_that_has_been(text: str, value: str) -> None:
    assert pairs(text, "en", TUESDAY)[0][1] == value
