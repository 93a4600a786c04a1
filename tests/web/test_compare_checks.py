"""What is worth checking in a comparison: figures, days and sayings that may be of one thing, of which no rule is sure."""

from __future__ import annotations

import re

import pytest
from markdown_it import MarkdownIt

from app.web.marking_down import marked

from . import press
from .conftest import Visitor
from .test_compare_statements import plain

ONE, TWO = "oneaaaaaaaaa", "twoaaaaaaaaa"
PAIR = f"article={ONE}&article={TWO}"


@pytest.fixture
def fleet(visitor: Visitor) -> Visitor:
    """Two accounts of one passage, told in quite other words."""
    press.store(
        visitor.archive,
        press.article(
            "one",
            "The Orn relief fleet took 410 islanders off the rocks. A second ferry sails on 3 June 2031 for Lorn.",
            headline="Orn is emptied",
        ),
        press.article(
            "two",
            "Some 520 islanders left aboard the fleet <b>. The weather held.",
            headline="Islanders leave",
            outlet=press.WIRE,
        ),
    )
    return visitor


def checks(page: str) -> str:
    """The section of what is worth checking."""
    start = page.index('<section class="checks"')
    return page[start : page.index("</section>", start)]


def test_each_stands_in_its_sentence_that_leads_to_its_place(fleet: Visitor) -> None:
    found = checks(fleet.get(f"/compare?{PAIR}").text)
    assert "took 410 islanders off the rocks" in plain(found)
    assert "Some 520 islanders left aboard" in plain(found)
    assert re.findall(r'<mark class="differs">(.*?)</mark>', found) == ["410 islanders", "Some 520 islanders"]
    assert re.findall(r'href="(/articles/\w+\?at=\d+)', found)[0].startswith(f"/articles/{ONE}?at=")
    assert "<b>" not in found


def test_they_are_rows_of_a_table_under_the_names_of_the_accounts(fleet: Visitor) -> None:
    found = checks(fleet.get(f"/compare?{PAIR}").text)
    table = found[found.index('role="table"') :]
    assert re.findall(r'role="columnheader">(.*?)<', table) == ["What", "Harbour Daily", "Lantern Wire"]
    assert table.count('role="row"') == 1 + table.count('role="rowheader"') == 2
    assert table.count('role="cell"') == 2


def test_its_count_leads_there_and_it_is_no_difference(fleet: Visitor) -> None:
    page = fleet.get(f"/compare?{PAIR}").text
    assert '<a href="#checks">1 worth checking</a>' in page
    assert "No rule is sure of a difference; what is worth checking may be one." in plain(page)
    assert "No rule is sure" in plain(checks(page))


def test_other_views_and_a_comparison_without_any_have_none(fleet: Visitor) -> None:
    assert 'id="checks"' not in fleet.get(f"/compare?{PAIR}&view=figures").text
    press.store(fleet.archive, press.article("six", "The weather held.", headline="Weather"))
    assert 'id="checks"' not in fleet.get(f"/compare?article={TWO}&article=sixaaaaaaaaa").text


def test_the_brief_has_them_with_their_sources(fleet: Visitor) -> None:
    written = fleet.get(f"/compare.md?{PAIR}").text
    told = written[written.index("## Worth checking") : written.index("## Sources")]
    assert "No rule is sure that these are of one thing." in told
    assert re.search(
        r"Harbour Daily: “The Orn relief fleet took \*\*410 islanders\*\* off the rocks.*\[\^1\]", told
    )
    assert "\n- Islanders\n" in told


def test_the_json_twin_has_them_apart_from_what_differs(fleet: Visitor) -> None:
    found = fleet.get(f"/compare.json?{PAIR}").json()
    assert [one for each in found["statements"] for one in each["differences"]] == []
    [check] = found["checks"]
    assert check["kind"] == "figure"
    assert [(each["article"], each["text"], each["value"]) for each in check["values"]] == [
        (ONE, "410 islanders", "410"),
        (TWO, "Some 520 islanders", "about 520"),
    ]
    assert check["values"][1]["act"] == "Some 520 islanders left aboard the fleet <b>."


@pytest.mark.parametrize(
    ("told", "lang", "head", "said"),
    [
        (
            "론으로 가는 두 번째 여객선은 6월 5일 출항한다.",
            "ko",
            "Day",
            "6월 5일",
        ),
        (
            "“我们的港口不是谈判筹码。”港务局长罗建宁说。",
            "zh",
            "Who said it",
            "said by 罗建宁",
        ),
        (
            "오른은 유조선 오스프리를 억류했다는 보도를 부인했다.",
            "ko",
            "Conflicting claims",
            "부인했",
        ),
    ],
)
def test_days_sayings_and_denials_stand_under_what_they_are(
    visitor: Visitor, told: str, lang: str, head: str, said: str
) -> None:
    english = (
        "A second ferry sails on June 3 for Lorn.\n"
        '"Our harbour is no bargaining chip," Governor Ada Quill said.\n'
        "Orn held the tanker Osprey for eleven weeks."
    )
    press.store(
        visitor.archive,
        press.article("one", english, headline="Orn"),
        press.article("two", told, headline="오른", lang=lang, outlet=press.WIRE),
    )
    lines = checks(visitor.get(f"/compare?{PAIR}").text).split('<div class="cells" role="row">')[1:]
    [line] = [plain(each) for each in lines if f"<bdi>{head}</bdi>" in each]
    assert said in line


@pytest.mark.parametrize(
    ("cuts", "rendered"),
    [
        (
            [("수출이 ", False), ("12.5%", True), ("로 늘었다", False)],
            "수출이 <strong>12.5%로</strong> 늘었다",
        ),
        ([("出口增长", False), ("12.5%", True), ("以上。", False)], "出口增长<strong>12.5%以</strong>上。"),
        ([("约", False), ("$500万", True), ("元", False)], "<strong>约$500万</strong>元"),
        ([("", False), ("3月4日", True), ("渔业部发言人", False)], "<strong>3月4日</strong>渔业部发言人"),
        ([("港务局", False), ("否认", True), ("了这一消息", False)], "港务局<strong>否认</strong>了这一消息"),
        ([("码头", False), ("约有40人", True), ("等候", False)], "码头<strong>约有40人</strong>等候"),
        ([("涨了", False), ("（5%）", True), ("左右", False)], "涨<strong>了（5%）左</strong>右"),
        ([("어선 ", False), ("3척", True), ("을", False)], "어선 <strong>3척</strong>을"),
        ([("took ", False), ("410 men", True), (" off", False)], "took <strong>410 men</strong> off"),
        ([("", False), ("2*3", True), (" <b>", False)], "<strong>2*3</strong> &lt;b&gt;"),
    ],
)
def test_what_is_marked_in_the_brief_is_bold_wherever_it_stands(
    cuts: list[tuple[str, bool]], rendered: str
) -> None:
    assert MarkdownIt().renderInline(marked(cuts)) == rendered


def test_the_twin_keeps_its_keys(fleet: Visitor) -> None:
    found = fleet.get(f"/compare.json?{PAIR}").json()
    assert set(found) == {
        "articles", "matrix", "passages", "statements", "quotes", "only", "encoder", "checks", "closest",
    }  # fmt: skip
    assert "candidates" not in found


def test_what_stands_there_is_no_passage_with_nothing_near_it(fleet: Visitor) -> None:
    page = fleet.get(f"/compare?{PAIR}").text
    assert "410 islanders" not in page[page.index('id="only"') :].replace("\xa0", " ")
    assert '<a href="#checks">1 worth checking alone</a>' in re.sub(r"\s+", " ", page)
    brief = fleet.get(f"/compare.md?{PAIR}").text
    assert "1 worth checking alone" in brief
    assert "410 islanders" not in brief[brief.index("with nothing near") :].split("[^")[0]


def test_the_picture_says_that_it_has_none_of_them(fleet: Visitor) -> None:
    drawn = fleet.get(f"/compare.svg?{PAIR}").text
    assert "none of the 1 worth checking" in " ".join(re.sub(r"<[^>]+>", " ", drawn).split())
