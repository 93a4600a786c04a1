"""Who is no outlet though the words look like it, and where somebody speaks elsewhere than in one; by invented sentences."""

from __future__ import annotations

import pytest

from tests.analysis.test_quotes_relayed import told

_WORDS = "“The lock shall open,”"


@pytest.mark.parametrize(
    ("how", "via"),
    [
        ("told a monthly Cabinet session", None),
        ("told her weekly Cabinet meeting", None),
        ("told the weekly Security Council", None),
        ("told a weekly Knesset meeting", None),
        ("told the daily White House briefing", None),
        ("told the monthly Orn Business Forum", None),
        ("told the daily Press Club luncheon", None),
        ("said in an interview with Radio host Tom Hale", None),
        ("said, telling the weekly Friday prayers", None),
        ("told the agency", None),
        ("told the weekly Beacon", "Beacon"),
        ("told the monthly Beacon on Monday", "Beacon"),
        ("told the Turkish daily Marn", "Marn"),
    ],
)
def test_how_often_a_body_meets_makes_no_outlet_of_it(how: str, via: str | None) -> None:
    assert told(f"{_WORDS} Ada Reed {how}.", "en") == [("Ada Reed", via)]


@pytest.mark.parametrize(
    ("then", "via"),
    [
        ("“It is old,” Reed said in parliament.", None),
        ("“It is old,” Reed said at a hearing.", None),
        ("“It is old,” Reed said at Monday’s council session in Orn.", None),
        ("“It is old,” Reed said on Orn Television.", "Orn Television"),
        ("Asked by Beacon, “it is old,” Reed said.", None),
        ("At a meeting with Hale, “it is old,” she said.", None),
        ("Reed met workers in Orn the next day. “It is old,” she said in Orn.", None),
        ("“It is old,” Reed said.", "Reuters"),
        ("“It is old,” she said in reply.", "Reuters"),
        ("Asked about it, “it is old,” Reed said.", "Reuters"),
    ],
)
def test_an_outlet_passes_nothing_on_that_is_said_elsewhere(then: str, via: str | None) -> None:
    assert told(f"{_WORDS} Ada Reed told Reuters.\n{then}", "en")[-1] == ("Ada Reed", via)


def test_an_account_ends_where_somebody_speaks_elsewhere() -> None:
    text = f"Ada Reed told Reuters the gate is old. {_WORDS} Reed said at the council."
    assert told(text, "en") == [("Ada Reed", None)]


@pytest.mark.parametrize(
    ("whom", "via"),
    [
        ("the network of traders", None),
        ("the station on the pier", None),
        ("the report in Orn", None),
        ("the newspaper", "Harbour Times"),
        ("the newspaper on Monday", "Harbour Times"),
    ],
)
def test_what_is_of_or_at_something_is_no_outlet_named_before(whom: str, via: str | None) -> None:
    text = f"The Harbour Times wrote that nothing moves. {_WORDS} Ada Reed told {whom}."
    assert told(text, "en") == [("Ada Reed", via)]


def test_an_outlet_is_not_both_who_speaks_and_who_passes_it_on() -> None:
    assert told("The Beacon daily said “the lock shall open.”", "en") == [(None, "The Beacon daily")]


@pytest.mark.parametrize(
    ("speaker", "behind"),
    [
        ("Orn Press Association", ""),
        ("Foreign Press Service", ""),
        ("Solidarity Media Group", ""),
        ("Orn Television Company", " in a statement"),
        ("Orn Broadcasting Corporation", ""),
    ],
)
def test_associations_and_companies_speak_themselves(speaker: str, behind: str) -> None:
    assert told(f"{_WORDS} said the {speaker}{behind}.", "en") == [(speaker, None)]


@pytest.mark.parametrize(
    ("then", "via"),
    [
        ("이에 대해 나 장관은 기자들과 만나", None),
        ("나 장관은 이날 국회에서", None),
        ("나 장관은 기자회견을 열고", None),
        ("나 장관은 브리핑에서", None),
        ("나 장관은", "노을통신"),
        ("나 장관은 축전에서", "노을통신"),
    ],
)
def test_a_korean_account_passes_nothing_on_that_is_said_to_the_press_or_in_parliament(
    then: str, via: str | None
) -> None:
    text = f"노을통신에 따르면 나마루 장관은 부두를 찾았다. {then} “문을 연다”고 했다."
    assert told(text, "ko") == [("나마루", via)]
