"""The table of people: found by any name, refused where it is wrong."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from app.analysis.people import BadPeople, People, Speaker, parse_people, slug_of
from app.analysis.place_table import parse_places
from app.ingest.seeds import BadSeeds, read_people
from app.settings import ROOT

TABLE = '[[person]]\nslug = "ada-quill"\nen = ["Ada Quill", "Quill"]\nko = ["에이다 퀼"]\n'
ENVOY = 'title = "Envoy", ko = "특사", of = "north"'
PLACES = parse_places(
    '[[place]]\nslug = "north"\nen = ["Northland"]\nadjective = ["Northern"]\nko = ["북국"]\nhome = ["ko"]\n'
    '[[role]]\nslug = "regent"\nen = ["Regent"]\nko = ["섭정"]\nbare = ["섭정"]\n'
)
REGENT = 'title = "Regent", ko = "섭정", of = "north"'
REGENTS = f"""
[[person]]
slug = "ada-quill"
en = ["Ada Quill"]
ko = ["에이다 퀼"]
roles = [{{ {REGENT}, from = 2020-01-01, to = 2022-06-30 }}]

[[person]]
slug = "kim-hanggu"
en = ["Kim Hang-gu"]
ko = ["김항구"]
family = "Kim"
roles = [{{ {REGENT}, from = 2022-06-30 }}]
"""


@cache
def regents() -> People:
    return parse_people(REGENTS, PLACES)


def test_a_person_is_found_by_any_name_and_shown_in_the_language_of_the_text() -> None:
    people = parse_people(TABLE)
    assert people.speaker("quill", "en") == Speaker("ada-quill", "Ada Quill")
    assert people.speaker("Ada  Quill", "ko") == Speaker("ada-quill", "에이다 퀼")
    assert people.speaker("에이다퀼", "ja") == Speaker("ada-quill", "Ada Quill")


def test_whoever_is_not_in_the_table_has_an_address_of_the_name() -> None:
    assert parse_people(TABLE).speaker("김 항구", "ko") == Speaker("김-항구", "김 항구")
    assert slug_of("…") == "unknown"


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("김항구는 등대를 찾았다.", "kim-hanggu"),
        ("김항구 섭정은 바다증권 김항구 사장을 만났다.", "kim-hanggu"),
        ("김항구 사장은 새 부두를 짓겠다고 말했다.", "김항구-사장"),
        ("김항구 바다증권 사장은 새 부두를 짓겠다고 말했다.", "김항구-사장"),
        ("바다협회(회장 김항구)가 등대를 찾았다.", "김항구-회장"),
        ("바다로봇(대표 김항구)이 등대를 찾았다.", "김항구-대표"),
        ("김항구는 바다증권 사장을 만났다.", "kim-hanggu"),
    ],
)
def test_somebody_of_the_name_with_a_post_outside_the_state_is_another(text: str, slug: str) -> None:
    assert regents().speaker("김항구", "ko", text).slug == slug


@pytest.mark.parametrize("name", ["속보에이다 퀼", "되풀이 에이다 퀼", "에이다 퀼"])
def test_a_whole_name_into_which_the_line_above_ran_is_known(name: str) -> None:
    assert regents().speaker(name, "ko").slug == "ada-quill"


def test_a_family_name_behind_another_given_name_is_not() -> None:
    assert regents().speaker("보 퀼", "ko").slug == "보-퀼"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("[[person]", "no TOML"),
        ('[[person]]\nslug = "Ada Quill"\nen = ["A"]', "a slug is"),
        ('[[person]]\nslug = "ada"', "names stand in lists"),
        ('[[person]]\nslug = "ada"\nen = "Ada"', "names stand in lists"),
        ('[[person]]\nslug = "ada"\nfr = ["Ada"]', "there is no key fr"),
        (TABLE + 'roles = [{ title = "Envoy" }]', "a role has"),
        (TABLE + f"roles = [{{ {ENVOY}, from = 2024 }}]", "from and to of a role are days"),
        (TABLE + f"roles = [{{ {ENVOY}, to = 2024-01-01T10:00:00 }}]", "from and to of a role are days"),
        (TABLE + f"roles = [{{ {ENVOY}, from = 2024-01-02, to = 2024-01-01 }}]", "before it begins"),
        (TABLE + f"roles = [{{ {ENVOY}, until = 2024-01-02 }}]", "a role has"),
        (TABLE + "family = 1", "family is the English family name"),
        (TABLE + TABLE, "There are two of ada-quill"),
        (TABLE + '[[person]]\nslug = "bob"\nen = ["Quill"]', "a name of ada-quill and of bob"),
    ],
)
def test_a_table_that_is_wrong_says_where(source: str, message: str) -> None:
    with pytest.raises(BadPeople, match=message):
        parse_people(source)


def test_the_table_that_comes_along_is_right() -> None:
    people = read_people(ROOT / "seeds")
    assert len(people.persons) > 60
    families = [each.slug for each in people.persons if each.family not in " ".join(each.names["en"])]
    assert families == []


def test_an_office_and_a_family_name_mean_the_only_one_who_fits() -> None:
    person = (
        '[[person]]\nslug = "{0}"\nko = ["{1}"]\nroles = [{{ title = "Envoy", ko = "특사", of = "north" }}]\n'
    )
    one = person.format("kim-hanggu", "김항구")
    found = parse_people(one).of_office("김", "특사")
    assert found
    assert found.slug == "kim-hanggu"
    assert parse_people(one + person.format("kim-naru", "김나루")).of_office("김", "특사") is None
    assert parse_people(one).of_office("박", "특사") is None


@pytest.mark.parametrize(
    ("day", "slug"),
    [
        (date(2019, 12, 31), "north-regent"),
        (date(2020, 1, 1), "ada-quill"),
        (date(2022, 6, 29), "ada-quill"),
        (date(2022, 6, 30), "north-regent"),
        (date(2022, 7, 1), "kim-hanggu"),
        (None, "kim-hanggu"),
    ],
)
def test_an_office_means_whoever_held_it_on_the_day(day: date | None, slug: str) -> None:
    assert regents().on(day).speaker("the Northern Regent", "en").slug == slug
    assert regents().on(day).speaker("북국 섭정", "ko").slug == slug


@pytest.mark.parametrize(
    ("text", "slug"),
    [
        ("", "kim-hanggu"),
        ("김항구가 왔다. 섭정은 말했다.", "kim-hanggu"),
        ("섭정은 말했다.", "섭정"),
        ("김항구와 에이다 퀼이 왔다. 섭정은 말했다.", "섭정"),
    ],
)
def test_an_office_without_a_place_needs_its_only_holder_in_the_text(text: str, slug: str) -> None:
    assert regents().on(date(2024, 1, 1)).speaker("섭정", "ko", text).slug == slug


def test_of_two_whom_a_family_name_and_an_office_fit_the_one_named_is_meant() -> None:
    person = (
        '[[person]]\nslug = "{0}"\nko = ["{1}"]\nroles = [{{ title = "Envoy", ko = "특사", of = "north" }}]\n'
    )
    people = parse_people(person.format("kim-hanggu", "김항구") + person.format("kim-naru", "김나루"))
    assert people.speaker("김 특사", "ko", "김나루가 왔다. 김 특사는 갔다.").slug == "kim-naru"
    assert people.speaker("김 특사", "ko", "김나루와 김항구가 왔다. 김 특사는 갔다.").slug == "김-특사"


@pytest.mark.parametrize(
    ("text", "family", "day", "slug"),
    [
        ("Regent Kim came.", "Kim", date(2024, 1, 1), "kim-hanggu"),
        ("Northern Regent Kim came.", "Kim", date(2024, 1, 1), "kim-hanggu"),
        ("Regent Kim came.", "Kim", date(2021, 1, 1), None),
        ("Captain Kim came.", "Kim", date(2024, 1, 1), None),
        ("Regent Quill came.", "Quill", date(2021, 1, 1), "ada-quill"),
        ("Regent Reed came.", "Reed", date(2021, 1, 1), None),
    ],
)
def test_a_title_and_a_family_name_mean_the_one_in_office(
    text: str, family: str, day: date, slug: str | None
) -> None:
    person = regents().on(day).titled(text, family)
    assert (person.slug if person else None) == slug


def test_an_office_is_of_a_place_that_there_is() -> None:
    with pytest.raises(BadPeople, match=r"Person 1 .ada-quill.: there is no place south"):
        parse_people(REGENTS.replace('of = "north"', 'of = "south"', 1), PLACES)
    with pytest.raises(BadPeople, match="There are two of north"):
        parse_people(REGENTS.replace('slug = "ada-quill"', 'slug = "north"'), PLACES)


def test_a_wrong_table_of_places_names_its_file(tmp_path: Path) -> None:
    (tmp_path / "places.toml").write_text('[[place]]\nslug = "x"\n', "utf-8")
    with pytest.raises(BadSeeds, match=r"places\.toml: Place 1 .x.: names stand in lists"):
        read_people(tmp_path)


@pytest.mark.parametrize(
    ("name", "lang", "day", "slug"),
    [
        ("the U.S. president", "en", date(2024, 5, 1), "joe-biden"),
        ("미국 대통령", "ko", date(2026, 1, 5), "donald-trump"),
        ("the Japanese prime minister", "en", date(2025, 3, 1), "ishiba-shigeru"),
        ("日本首相", "zh", date(2026, 1, 5), "takaichi-sanae"),
        ("China's foreign minister", "en", date(2023, 3, 1), "qin-gang"),
        ("중국 외교부장", "ko", date(2026, 1, 5), "wang-yi"),
        ("White House press secretary", "en", date(2025, 6, 1), "karoline-leavitt"),
        ("유엔 사무총장", "ko", date(2026, 1, 5), "antonio-guterres"),
        ("the South Korean president", "en", date(2025, 5, 1), "south-korea-president"),
    ],
)
def test_offices_of_the_table_that_comes_along(name: str, lang: str, day: date, slug: str) -> None:
    assert read_people(ROOT / "seeds").on(day).speaker(name, lang).slug == slug
