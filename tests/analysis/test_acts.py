"""To which act a value of a passage belongs: its clause, the days of telling, what is only compared with."""

from __future__ import annotations

import pytest

from app.analysis.acts import (
    clause,
    clause_around,
    dates_beside,
    is_left_out,
    is_of_an_act,
    is_since,
    is_until,
)
from app.analysis.passages import Passage, passages
from tests.accounts import aliases
from tests.analysis.test_comparison import account


def passage(text: str, lang: str) -> Passage:
    return passages(account("a", ["Ferries of Busan", text], lang), aliases())[-1]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ties cooled, after Oslo agreed to send the U.S. Northern Harbour Radar (Aegir) to Jeju in 2016, he said.",
            "after Oslo agreed to send the U.S. Northern Harbour Radar (Aegir) to Jeju in 2016",
        ),
        (
            "The pier (which was to be built by the harbour of Oslo alone) opened in 2016.",
            "opened in 2016.",
        ),
        ("In 2016, Oslo sent a radar to Jeju, which cooled ties.", "In 2016, Oslo sent a radar to Jeju"),
        (
            "The ferry race began off the pier at 5:40 a.m. on March 12.",
            "The ferry race began off the pier at 5:40 a.m. on March 12.",
        ),
    ],
)
def test_a_clause_is_not_cut_at_an_abbreviation_nor_at_a_gloss_nor_in_the_time_of_a_day(
    text: str, expected: str
) -> None:
    found = passage(text, "en")
    assert clause(found, found.dates[0].span) == expected


@pytest.mark.parametrize(
    ("text", "lang", "is_act"),
    [
        ("부산항 여객선 이용객은 전날보다 크게 늘었다.", "ko", False),
        ("부산항 여객선 이용객은 지난해 같은 기간 대비 크게 늘었다.", "ko", False),
        ("부산항 여객선 이용객 비중은 2022년 41.3%에서 크게 늘었다.", "ko", False),
        ("부산항 여객선 이용객이 가장 많은 것은 2022년 이후 2년 만이다.", "ko", False),
        ("부산항 여객선은 2022년 이후 매일 다닌다.", "ko", True),
        ("More people took the ferries of Busan than in 2022.", "en", False),
        ("The ferries of Busan earned 3 percent more compared with 2022.", "en", False),
        ("The ferries of Busan earned 3 percent more, up from 2022.", "en", False),
        ("It was the best season of the Busan ferries since 2022.", "en", True),
        ("It was the highest number of guests on the Busan ferries since 2022.", "en", False),
        ("The mayor of Busan will visit Oslo from March 9.", "en", True),
        ("한서윤 장관이 3일 부산항 여객선 회담이 곧 열린다고 밝혔다.", "ko", False),
        ("한서윤 장관은 여객선 노조가 3일 부산항에서 파업했다고 밝혔다.", "ko", True),
        ("부산항 여객선 회담이 3일 부산에서 열린다고 한서윤 장관이 밝혔다.", "ko", True),
        ("항만협회는 어제(3일) 발간한 보고서에서 여객선이 늘었다고 밝혔다.", "ko", True),
        ("한서윤 장관은 3일 부산항 여객선 회담이 곧 열린다고 경고했다.", "ko", False),
        ("한서윤 장관은 3일 중요한 여객선 회담이 곧 열린다고 밝혔다.", "ko", False),
        ('두 항만청은 3월 10일 부산에서 "바다의 꿈" 협정에 서명했다.', "ko", True),
        ("부산항 여객선은 10일 대비태세를 점검했다.", "ko", True),
        ("부산항 여객선은 10일 12곳에서 다닌다.", "ko", True),
        ("부산항 여객선은 2022년 이후 대만에 세 척을 팔았다.", "ko", True),
        ("In a statement on Monday, the mayor of Busan praised the ferries.", "en", False),
        ("The mayor of Busan on Monday pledged to visit the ferries.", "en", False),
        ("The ferry talks of Busan will open on March 9, according to Oslo.", "en", True),
        ("3일 부산항만청에 따르면 여객선 이용객이 크게 늘었다.", "ko", False),
        ("한서윤 장관이 부산항 여객선 회담에 참석했다고 28일 항만신문이 보도했다.", "ko", False),
        ("한서윤 의원이 여객선 회담을 미룬 부산항만청을 28일 싸잡아 비판했다.", "ko", False),
        ("한서윤 장관은 여객선 회담을 열고 28일 부산항을 떠났다.", "ko", True),
        ("港务局发言人罗建宁5月3日主持例行记者会，介绍渡轮停航。", "zh", False),
        ("5月3日，港务局发言人罗建宁主持例行记者会，介绍渡轮停航。", "zh", False),
        ("港務局發言人羅建寧3日就渡輪停航舉行說明會。", "zh", False),
        ("罗建宁部长5月3日表示，渡轮已经停航。", "zh", False),
        ("罗建宁3日在奥恩港对记者说，渡轮已经停航。", "zh", False),
        ("羅建寧3日下午在臉書上說，渡輪已經停航。", "zh", False),
        ("港口报3日报道，两艘渡轮沉没。", "zh", False),
        ("渡轮5月3日在奥恩港沉没，罗建宁说无人受伤。", "zh", True),
        ("两国港务部长3日在奥恩举行会谈。", "zh", True),
        ("两国港务部长3日签署协议，并举行记者会。", "zh", True),
        ("港务会议将于5月3日召开。", "zh", True),
        ("罗建宁3日被称为渡轮之父。", "zh", True),
        ("两国港务部长3日在奥恩签署渡轮协定并宣布停火。", "zh", True),
        ("奥恩海军3日对洛恩渡轮发出警告后开火。", "zh", True),
        ("奥恩3日向洛恩移交渡轮并发表声明。", "zh", True),
        ("奥恩海军3日在海峡扣押了一艘没有回应呼叫的渡轮。", "zh", True),
        ("奥恩3日就批评渡轮的报道逮捕两名记者。", "zh", True),
        ("奥恩部长3日向洛恩总统递交国书并承诺合作。", "zh", True),
        ("奥恩3日在洛恩外海击沉一艘被指出越界的渡轮。", "zh", True),
        ("奥恩部长3日抵达洛恩,出席记者会。", "zh", True),
        ("奥恩部长3日接受采访时说，渡轮已经停航。", "zh", False),
        ("奥恩外交部发言人3日就渡轮停航答记者问时表示，停航是必要的。", "zh", False),
        ("항만신문은 이날 기사에서 부산항 여객선 회담을 크게 다뤘다.", "ko", False),
        ("한서윤 장관은 3일 성명에서 부산항 여객선 회담이 곧 열린다고 밝혔다.", "ko", False),
        ("한서윤 조합장은 3일 기자회견에서 부산항 사고의 책임을 지고 사퇴했다.", "ko", True),
        ("부산항 여객선은 3월 10일은 휴무라고 적었다.", "ko", True),
        ("부산항 여객선 항로를 '5월 10일' 열기로 했다.", "ko", True),
        ("한서윤 장관은 3일 부산항에서 여객선 회담을 열었다.", "ko", True),
        ('한서윤 장관도 이날 방송에서 "부산항 여객선이 늘 것', "ko", False),
    ],
)
def test_a_date_of_telling_or_of_comparison_is_of_no_act(text: str, lang: str, is_act: bool) -> None:
    found = passage(text, lang)
    assert [is_of_an_act(found, each) for each in found.dates] == [is_act]


def test_a_day_counted_by_who_is_quoted_is_of_no_act_and_a_year_is() -> None:
    day = passage('"The pier of Busan harbour opens tomorrow to all fishing boats," said Kim Do-yeon.', "en")
    year = passage('"The pier of Busan harbour opened last year to all boats," said Kim Do-yeon.', "en")
    assert [is_of_an_act(day, each) for each in day.dates] == [False]
    assert [is_of_an_act(year, each) for each in year.dates] == [True]


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("부산항 여객선 비중은 2022년 41.3%에서 2024년 44.7%로 늘었다.", "ko", [["2022"], ["2024"]]),
        ("부산항 여객선 요금은 전월(3.3%)보다 1.9% 올랐다.", "ko", [["2026-02"], []]),
        ("Fares of Busan rose from 2.7 percent in 2021 to 3.9 percent in 2023.", "en", [["2021"], ["2023"]]),
        ("In 2022 Oslo, the port of ferries, gave 5 million won to Busan.", "en", [["2022"]]),
        ("Oslo gave 5 million won to the ferries of Busan.", "en", [[]]),
    ],
)
def test_a_figure_is_of_the_date_told_with_it(text: str, lang: str, expected: list[list[str]]) -> None:
    found = passage(text, lang)
    assert [sorted(dates_beside(found, each.span)) for each in found.figures] == expected


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Oslo sent a radar to Jeju in 2016.", "en", ("Oslo sent a radar to Jeju in ", "2016", ".")),
        ("부산항은 2016년에  새 부두를 열었다.", "ko", ("부산항은 ", "2016년", "에 새 부두를 열었다")),
    ],
)
def test_a_clause_is_told_around_its_value(text: str, lang: str, expected: tuple[str, str, str]) -> None:
    found = passage(text, lang)
    assert clause_around(found, found.dates[0].span) == expected


ENDS = [
    ("The ferries sail until March 31.", "en", "until"),
    ("渡轮运营至3月31日。", "zh", "until"),
    ("渡轮运营到3月31日为止。", "zh", "until"),
    ("여객선은 3월 31일까지 운항한다.", "ko", "until"),
    ("Oslo extended the ferry accord for a year through December 31, 2027.", "en", "until"),
    ("奥斯陆把渡轮协议延长一年至2027年12月31日。", "zh", "until"),
    ("奧斯陸把渡輪協議延長一年至2027年12月31日。", "zh", "until"),
    ("오슬로는 여객선 협정을 2027년 12월 31일까지 1년 연장했다.", "ko", "until"),
    ("Oslo is to move the ferries by the end of May.", "en", "until"),
    ("奥斯陆须在5月底前移走渡轮。", "zh", "until"),
    ("奥斯陆须在5月31日之前移走渡轮。", "zh", "until"),
    ("오슬로는 여객선을 5월 말까지 옮겨야 한다.", "ko", "until"),
    ("截至3月31日，渡轮停航。", "zh", "until"),
    ("The ferries have been laid up since March 3.", "en", "since"),
    ("渡轮自3月3日起停航。", "zh", "since"),
    ("渡轮从3月3日开始停航。", "zh", "since"),
    ("3月3日以来，渡轮停航。", "zh", "since"),
    ("여객선은 3월 3일부터 운항을 멈췄다.", "ko", "since"),
    ("The ferries sail daily excluding March 3.", "en", "left out"),
    ("除3月3日外，渡轮每天运营。", "zh", "left out"),
    ("여객선은 3월 3일을 제외하고 매일 운항한다.", "ko", "left out"),
    ("The ferry sailed on March 3.", "en", ""),
    ("渡轮3月3日启航。", "zh", ""),
    ("渡轮来自3月3日的船队。", "zh", ""),
    ("渡轮3月3日前往奥斯陆。", "zh", ""),
    ("他看到3月3日的渡轮。", "zh", ""),
    ("外媒3月3日报道。", "zh", ""),
    ("会谈推迟到3月31日。", "zh", ""),
    ("会谈延期至3月31日。", "zh", ""),
    ("3月3日前总统作证。", "zh", ""),
    ("渡轮3月3日起航。", "zh", ""),
    ("Oslo will sign the accord by March 3.", "en", "until"),
    ("3月3日外媒报道渡轮启航。", "zh", ""),
    ("여객선은 3월 3일 출항했다.", "ko", ""),
]


@pytest.mark.parametrize(("text", "lang", "expected"), ENDS)
def test_a_first_day_and_a_last_one_are_told_so_in_each_language(text: str, lang: str, expected: str) -> None:
    found = passage(text, lang)
    told = {"until": is_until, "since": is_since, "left out": is_left_out}
    assert [name for name, tells in told.items() if tells(found, found.dates[0].span)] == [expected] * bool(
        expected
    )
