"""What tells which matter an account is of, and how much two have in common."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.analysis.aliases import Aliases, parse_aliases
from app.analysis.cleaning import Segment
from app.analysis.matter import Matter, alike, alike_across, lead_of, telling

ALIASES = parse_aliases('alias = [{ slug = "lighthouse", en = ["lighthouse"], ko = ["등대*"] }]')
STORY = "The keepers of Saltmarsh went back to their lamps on Monday, nine days after the light went out over the bay."


def matter(headline: str, lead: str = "", lang: str = "en", aliases: Aliases = ALIASES) -> Matter:
    """An account."""
    return Matter(headline, lead, lang, aliases)


def test_telling_words_are_not_the_common_ones() -> None:
    assert telling("The lamps of Saltmarsh and the lamps of Dunmoor") == ("lamps", "saltmarsh", "dunmoor")
    assert telling("소금섬 등대") == ("소금", "금섬", "등대")


def test_two_accounts_of_one_matter_have_more_in_common_than_two_of_different_ones() -> None:
    one = matter("Lamps of Saltmarsh burn again", STORY)
    same = matter("Saltmarsh lamps are lit", "Keepers went back to work on Saltmarsh after nine days.")
    other = matter("Orchards fear a frost", "Growers of pears fear that frost takes half of the fruit.")
    assert alike(one, same, {}) > 3 * alike(one, other, {})
    assert alike(one, other, {"saltmarsh": 9.0}) < 0.1


def test_across_languages_names_and_figures_and_sounds_count() -> None:
    names = {"lighthouse": 5.0}
    one = matter("Lighthouse to cost 103.3 million won", "Hanbaram builds it.")
    named = matter("등대 짓는다", "", "ko")
    counted = matter("등대 짓는다", "1억330만원이 든다.", "ko")
    heard = matter("한바람, 등대 짓는다", "1억330만원이 든다.", "ko")
    scores = [alike_across(one, other, names, {}) for other in (named, counted, heard)]
    assert scores == sorted(set(scores))
    assert alike_across(one, matter("과수원에 서리", "", "ko"), names, {}) == 0


def test_words_written_alike_in_two_languages_count_by_their_rarity() -> None:
    one, other = matter("KTX2 stops at the pier"), matter("KTX2, 부두에 선다", "", "ko")
    assert alike_across(one, other, {}, {"ktx2": 6.0}) > alike_across(one, other, {}, {"ktx2": 2.0}) > 0


def test_small_figures_tell_nothing() -> None:
    assert matter("They lit 9 lamps and 1,200 candles.").figures == {(Decimal(1200), None)}


@pytest.mark.parametrize(
    ("text", "is_copy"),
    [
        (STORY, True),
        (f"{STORY} More follows from the harbour.", True),
        (STORY[:40], False),
        (" ".join(reversed(STORY.split())), False),
    ],
)
def test_a_copy_has_most_of_the_words_in_their_order(text: str, is_copy: bool) -> None:
    assert matter("Lamps", STORY).is_copy(matter("Light", text)) is is_copy


def test_the_words_of_a_headline_that_another_account_has() -> None:
    assert matter("Lamps of Saltmarsh burn").words_in(matter("In Saltmarsh", "The lamp is lit")) == (
        "Lamps",
        "Saltmarsh",
    )
    assert matter("소금섬에서 등대가").words_in(matter("", "소금섬으로 간다", "ko")) == ("소금섬",)


def test_a_lead_begins_below_the_title_and_without_furniture() -> None:
    text = "Title\nPhoto\nFirst.\nSecond."
    parts = (
        Segment("title", 0, 5),
        Segment("caption", 6, 11),
        Segment("body", 12, 18),
        Segment("body", 19, 26),
    )
    assert lead_of(text, parts) == "First.\nSecond."


def test_a_roundup_is_known_by_its_headline() -> None:
    assert matter("Evening News Summary").is_roundup
    assert matter("[오늘의 주요 일정] 항만부", "", "ko").is_roundup
    assert not matter("Lamps burn again").is_roundup
