"""Whoever may be the same person as a speaker, by the sound of the name, is told on the page and in the twin."""

from __future__ import annotations

import re
from dataclasses import replace
from html import unescape
from typing import Any
from urllib.parse import quote as quoted

import pytest

from app.analysis.people import parse_people
from tests.web import press
from tests.web.conftest import Visitor

HANGUL = "문세라 대변인은 “등대를 다시 밝히겠다”고 말했다."
LATIN = "“The lamps burn again from tonight,” said Moon Se-ra, the spokeswoman."


@pytest.fixture
def told(visitor: Visitor) -> Visitor:
    """Two people whom no table knows, each in two scripts, and one whose office is all that texts give."""
    press.store(
        visitor.archive,
        press.article("one", HANGUL, lang="ko", headline=None),
        press.article("two", LATIN),
        press.article("three", "罗建宁说：“渡轮明天开航。”", lang="zh", headline=None),
        press.article("four", "“The ferry leaves tomorrow,” said Luo Jianning, the envoy."),
        press.article("five", "문 장관은 “항구를 열겠다”고 말했다.", lang="ko", headline=None),
        press.article("six", "“Nobody waits for the tide,” Moon said."),
    )
    return visitor


def test_a_name_in_both_scripts_of_chinese_is_one_speaker(told: Visitor) -> None:
    press.store(
        told.archive,
        press.article("seven", "羅建寧說：「渡輪下週還會再停。」", lang="zh", headline=None),
        press.article(
            "eight", "據《湖區郵報》報導，羅建寧表示，「燈塔將於月底熄滅。」", lang="zh", headline=None
        ),
    )
    shown = page(told, "罗建宁")
    assert "渡轮明天开航" in shown
    assert "渡輪下週還會再停" in shown
    assert "Luo Jianning" in shown
    answer = told.get(f"/quotes/speakers/{quoted('羅建寧')}")
    assert (answer.status_code, quoted("罗建宁") in answer.headers["location"]) == (308, True)


def page(visitor: Visitor, slug: str) -> str:
    answer = visitor.get(f"/quotes/speakers/{quoted(slug)}")
    assert answer.status_code == 200
    return unescape(" ".join(answer.text.split()))


def twin(visitor: Visitor, query: str) -> Any:
    return visitor.get(f"/quotes.json{query}").json()["perhaps_same"]


@pytest.mark.parametrize(
    ("slug", "other", "name", "language"),
    [
        ("문세라", "moon-se-ra", "Moon Se-ra", "English"),
        ("moon-se-ra", "문세라", "문세라", "Korean"),
        ("罗建宁", "luo-jianning", "Luo Jianning", "English"),
        ("luo-jianning", "罗建宁", "罗建宁", "Chinese"),
    ],
)
def test_each_page_leads_to_the_other_and_says_on_which_rule(
    told: Visitor, slug: str, other: str, name: str, language: str
) -> None:
    shown = page(told, slug)
    assert "Perhaps the same person" in shown
    assert f'href="/quotes/speakers/{quoted(other)}"><bdi' in shown
    assert re.search(rf">{name}</bdi></a> <span class=\"quiet\">\(1 quotation, {language}\)</span>", shown)
    assert "the same name by its sound" in shown


@pytest.mark.parametrize("slug", ["문-장관", "moon"])
def test_a_family_name_alone_and_an_office_have_no_namesake(told: Visitor, slug: str) -> None:
    assert "Perhaps" not in page(told, slug)


def test_the_twin_of_one_speaker_tells_the_same(told: Visitor) -> None:
    [found] = twin(told, f"?speaker={quoted('문세라')}")
    assert found == {"slug": "moon-se-ra", "name": "Moon Se-ra", "quotations": 1, "langs": ["en"]}
    assert twin(told, "") == twin(told, "?speaker=moon-se-ra&speaker=luo-jianning") == []
    assert twin(told, "?speaker=moon") == []


@pytest.mark.parametrize(
    ("slug", "names"),
    [
        ("문세라", {"문세라": "ko", "Moon Se-ra": "en"}),
        ("luo-jianning", {"罗建宁": "zh", "Luo Jianning": "en"}),
    ],
)
def test_the_lines_to_add_make_them_one(told: Visitor, slug: str, names: dict[str, str]) -> None:
    lines = re.search(r"<pre[^>]*>(.*?)</pre>", told.get(f"/quotes/speakers/{quoted(slug)}").text, re.DOTALL)
    assert lines
    people = parse_people(unescape(lines[1]))
    found = {people.speaker(name, lang).slug for name, lang in names.items()}
    assert len(found) == 1
    assert [person.family for person in people.persons] == [next(iter(found)).split("-")[0].capitalize()]


def test_a_foreign_name_in_any_spelling_of_hangul_becomes_one_with_its_letters(visitor: Visitor) -> None:
    press.store(
        visitor.archive,
        press.article(
            "one", "해럴드 브렌디손 특사는 “등대를 다시 밝히겠다”고 말했다.", lang="ko", headline=None
        ),
        press.article("two", "“The lamps burn again,” said Harold Brendison, the envoy."),
    )
    lines = re.search(
        r"<pre[^>]*>(.*?)</pre>", visitor.get("/quotes/speakers/harold-brendison").text, re.DOTALL
    )
    assert lines
    people = parse_people(unescape(lines[1]))
    names = (("해럴드 브렌디손", "ko"), ("헤롤드 브렌디슨", "ko"), ("Harold Brendison", "en"))
    assert {people.speaker(*name).slug for name in names} == {"harold-brendison"}


def test_whom_the_tables_know_by_now_has_none(told: Visitor) -> None:
    desk = told.app.state.desk
    table = '[[person]]\nslug = "moon-se-ra"\nen = ["Moon Se-ra"]\nko = ["문세라"]\nfamily = "Moon"\n'
    told.app.state.desk = replace(desk, people=parse_people(table, desk.people.places))
    assert "Perhaps" not in page(told, "문세라")
    assert "Perhaps" in page(told, "罗建宁")


def test_a_namesake_who_comes_later_is_told_from_then_on(visitor: Visitor) -> None:
    press.store(visitor.archive, press.article("one", HANGUL, lang="ko", headline=None))
    assert "Perhaps" not in page(visitor, "문세라")
    press.store(visitor.archive, press.article("two", LATIN))
    assert "Perhaps" in page(visitor, "문세라")


def test_three_scripts_of_a_korean_name_are_told_together_and_two_without_letters(visitor: Visitor) -> None:
    press.store(
        visitor.archive,
        press.article("one", HANGUL, lang="ko", headline=None),
        press.article("two", LATIN),
        press.article("three", "發言人文世羅說：「燈塔明晚再亮。」", lang="zh", headline=None),
        press.article("four", "하도진 선장은 “배를 돌리겠다”고 말했다.", lang="ko", headline=None),
        press.article("five", "船長河道珍說：「船要掉頭。」", lang="zh", headline=None),
    )
    for own, others in {
        "문세라": {"Moon Se-ra", "文世羅"},
        "文世羅": {"Moon Se-ra", "문세라"},
        "moon-se-ra": {"문세라", "文世羅"},
        "하도진": {"河道珍"},
    }.items():
        assert {each["name"] for each in twin(visitor, f"?speaker={quoted(own)}")} == others
    lines = re.search(
        r"<pre[^>]*>(.*?)</pre>", visitor.get(f"/quotes/speakers/{quoted('河道珍')}").text, re.DOTALL
    )
    assert lines
    people = parse_people(unescape(lines[1]))
    assert {people.speaker("하도진", "ko").slug, people.speaker("河道珍", "zh").slug} == {"ha-do-jin"}
