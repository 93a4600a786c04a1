"""The table of people: found by any name, refused where it is wrong."""

from __future__ import annotations

import pytest

from app.analysis.people import BadPeople, Speaker, parse_people, slug_of
from app.settings import ROOT

TABLE = '[[person]]\nslug = "ada-quill"\nen = ["Ada Quill", "Quill"]\nko = ["에이다 퀼"]\n'


def test_a_person_is_found_by_any_name_and_shown_in_the_language_of_the_text() -> None:
    people = parse_people(TABLE)
    assert people.speaker("quill", "en") == Speaker("ada-quill", "Ada Quill")
    assert people.speaker("Ada  Quill", "ko") == Speaker("ada-quill", "에이다 퀼")
    assert people.speaker("에이다퀼", "ja") == Speaker("ada-quill", "Ada Quill")


def test_whoever_is_not_in_the_table_has_an_address_of_the_name() -> None:
    assert parse_people(TABLE).speaker("김 항구", "ko") == Speaker("김-항구", "김 항구")
    assert slug_of("…") == "unknown"


@pytest.mark.parametrize(
    ("source", "message"),
    [
        ("[[person]", "no TOML"),
        ('[[person]]\nslug = "Ada Quill"\nen = ["A"]', "a slug is"),
        ('[[person]]\nslug = "ada"', "names stand in lists"),
        ('[[person]]\nslug = "ada"\nen = "Ada"', "names stand in lists"),
        ('[[person]]\nslug = "ada"\nfr = ["Ada"]', "there is no key fr"),
        (TABLE + 'roles = [{ title = "Envoy" }]', "a role has"),
        (TABLE + '[[person]]\nslug = "bob"\nen = ["Quill"]', "a name of ada-quill and of bob"),
    ],
)
def test_a_table_that_is_wrong_says_where(source: str, message: str) -> None:
    with pytest.raises(BadPeople, match=message):
        parse_people(source)


def test_the_table_that_comes_along_is_right() -> None:
    people = parse_people((ROOT / "seeds" / "people.toml").read_text("utf-8"))
    assert len(people.persons) > 15


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
