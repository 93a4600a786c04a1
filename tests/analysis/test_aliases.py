"""What a text names is found by any name of any language; a table that cannot be used says where it is wrong."""

from __future__ import annotations

from datetime import date

import pytest

from app.analysis.aliases import BadAliases, parse_aliases
from app.ingest.seeds import read_seeds
from app.settings import ROOT

TABLE = """
alias = [
  { slug = "summit", en = ["summit", "summits"], ko = ["정상회담*"], zh = ["峰会"] },
  { slug = "missile", en = ["missile*"], ko = ["미사일*"] },
  { slug = "ballistic-missile", en = ["ballistic missile*"] },
]
"""


def named(text: str) -> list[str]:
    return [mention.slug for mention in parse_aliases(TABLE).mentions(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The summit ended late.", ["summit"]),
        ("정상회담에서 논의했다.", ["summit"]),
        ("峰会结束了。", ["summit"]),
        ("They tested ballistic missiles.", ["ballistic-missile"]),
        ("A summiteer climbed.", []),
        ("미사일을 쐈다. Missiles flew.", ["missile", "missile"]),
        ("", []),
    ],
)
def test_a_thing_is_found_by_its_names(text: str, expected: list[str]) -> None:
    assert named(text) == expected


def test_a_mention_stands_where_its_words_stand() -> None:
    text = "ﬁnally a Summit — 정상회담은 길었다"
    found = parse_aliases(TABLE).mentions(text)
    assert [mention.span.of(text) for mention in found] == ["Summit", "정상회담은"]


def test_somebody_named_in_full_is_found_by_the_family_name_too() -> None:
    aliases = read_seeds(ROOT / "seeds").aliases
    slugs = [m.slug for m in aliases.mentions("Xi Jinping spoke first. Later Xi left for Seoul.")]
    assert slugs == ["xi-jinping", "xi-jinping", "south-korea"]
    korean = [m.slug for m in aliases.mentions("이재명 대통령이 말했다. 이 대통령은 떠났다.")]
    assert korean == ["lee-jae-myung", "lee-jae-myung"]


def test_a_family_name_alone_is_nobody() -> None:
    aliases = read_seeds(ROOT / "seeds").aliases
    assert "xi-jinping" not in [m.slug for m in aliases.mentions("Chapter XI of the report.")]


def test_a_thing_is_called_by_its_name_in_a_language() -> None:
    aliases = parse_aliases(TABLE)
    assert aliases.called("summit", "ko") == "정상회담"
    assert aliases.called("summit", "fr") == "summit"
    assert aliases.called("no-such", "en") == ""


@pytest.mark.parametrize(
    ("source", "says"),
    [
        ("alias = [", "no TOML"),
        ("things = []", "There is no things"),
        ("alias = 3", "a list of lines"),
        ('alias = [{ slug = "a", en = ["x y"] }, { slug = "a", en = ["z"] }]', "two lines of a"),
        ('alias = [{ slug = "a", en = ["deal"] }, { slug = "b", en = ["Deal"] }]', "a name of a and of b"),
        ('alias = [{ slug = "A b", en = ["deal"] }]', "Alias 1"),
        ('alias = [{ slug = "a", en = ["*"] }]', "a name is empty"),
        ('alias = [{ slug = "a", fr = ["accord"] }]', "no key fr"),
    ],
)
def test_a_table_that_cannot_be_used_says_where_it_is_wrong(source: str, says: str) -> None:
    with pytest.raises(BadAliases, match=says):
        parse_aliases(source)


def test_all_names_of_a_thing_in_some_languages() -> None:
    aliases = parse_aliases(TABLE)
    assert aliases.names("summit", ["ko", "zh"]) == ("정상회담*", "峰会")
    assert aliases.names("missile", ["ja"]) == aliases.names("nothing", ["en"]) == ()


def test_a_thing_is_no_place() -> None:
    aliases = parse_aliases(TABLE)
    assert aliases.is_thing("summit")
    assert not aliases.is_thing("seoul")


def test_an_actor_is_found_only_where_actors_are_asked_for() -> None:
    aliases = parse_aliases(
        TABLE + 'actor = [{ slug = "gull-lines", en = ["Gull Lines"], ko = ["갈매기해운*"] }]'
    )
    assert not aliases.mentions("Gull Lines sails again.")
    (mention,) = aliases.with_actors.mentions("갈매기해운이 다시 뜬다.")
    assert mention.slug == "gull-lines"
    assert aliases.with_actors.called("gull-lines", "en") == "Gull Lines"
    assert [each.slug for each in aliases.with_actors.mentions("The summit ended.")] == ["summit"]


def test_an_actor_has_no_name_of_a_thing() -> None:
    with pytest.raises(BadAliases, match="“summit” is a name of"):
        parse_aliases(TABLE + 'actor = [{ slug = "summit-inc", en = ["summit"] }]')


@pytest.mark.parametrize(
    ("text", "acting"),
    [
        ("Moscow, the Kremlin and Vladimir Putin", [("russia", "state"), ("russia", "body"), ("russia", "person")]),
        ("the Elysée and the Pentagon", [("france", "body"), ("united-states", "body")]),
        ("백악관과 다우닝가", [("united-states", "body"), ("united-kingdom", "body")]),
        ("克里姆林宫和五角大楼", [("russia", "body"), ("united-states", "body")]),
        ("a summit on missiles", []),
    ],
)  # fmt: skip
def test_a_seat_a_capital_and_who_holds_an_office_act_for_their_state(text: str, acting: list[tuple[str, str]]) -> None:  # fmt: skip
    table = read_seeds(ROOT / "seeds").aliases
    found = table.actors_of(table.mentions(text), date(2026, 3, 4))
    assert [(each.state, each.sort) for each in found] == acting


def test_who_holds_an_office_no_more_acts_for_no_state() -> None:
    table = read_seeds(ROOT / "seeds").aliases
    named_ = table.mentions("Donald Trump")
    assert not table.actors_of(named_, date(2022, 3, 4))
    assert table.actors_of(named_, date(2018, 3, 4))
