"""What every address has in common: what it takes, what it refuses, and what it never claims."""

from __future__ import annotations

import pytest

from .conftest import DAILY, Visitor

STRICT = (
    "/",
    "/timeline.json",
    f"/articles/{DAILY}",
    f"/articles/{DAILY}.json",
    "/compare",
    "/compare/first",
    "/topics",
    "/topics.json",
    "/topics/north-korea",
    "/outlets",
    "/outlets.json",
    "/outlets/harbour-daily",
    "/about",
    "/runs",
    "/runs.json",
)


@pytest.mark.parametrize("address", STRICT)
def test_a_parameter_that_does_not_exist_is_named(reader: Visitor, address: str) -> None:
    answer = reader.get(f"{address}?colour=red")
    assert answer.status_code == 400
    assert "colour" in answer.text
    assert "There is no parameter of this name" in answer.text


@pytest.mark.parametrize("address", [*STRICT, "/embed/timeline"])
def test_there_is_an_end_to_parameters(reader: Visitor, address: str) -> None:
    answer = reader.get(f"{address}?{'&'.join(['q='] * 101)}")
    assert answer.status_code == 400
    assert "more than 100 parameters" in answer.text


@pytest.mark.parametrize(
    ("address", "status"), [("/articles/nobody", 404), ("/?topic=cheese", 400), ("/topics", 200)]
)
def test_nothing_is_called_unchanged_before_it_is_known_to_exist(
    reader: Visitor, address: str, status: int
) -> None:
    assert reader.get(address, If_None_Match="*").status_code == status


def test_trouble_among_static_files_is_told_in_style(reader: Visitor) -> None:
    answer = reader.get("/static/nope")
    assert answer.status_code == 404
    assert "/static/static/" not in answer.text
    assert 'href="/static/css/base.' in answer.text


def test_the_topics_say_what_belongs_to_them(reader: Visitor) -> None:
    first = reader.get("/topics.json").json()["topics"][0]
    assert first["scope"].split(",")[0] in reader.get("/topics").text


def test_the_description_names_the_problems_that_are_sent(reader: Visitor) -> None:
    schema = reader.get("/openapi.json").json()
    answers = [path["get"]["responses"] for path in schema["paths"].values()]
    assert all("422" not in each for each in answers)
    assert all(list(each["400"]["content"]) == ["application/problem+json"] for each in answers)
    assert "HTTPValidationError" not in schema["components"]["schemas"]
