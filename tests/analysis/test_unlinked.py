"""Figures and days in which two accounts differ in sentences that are not surely the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import numpy as np
import pytest

from app.analysis.details import details_told
from app.analysis.gathering import CLOSE
from app.analysis.passages import passages
from app.analysis.placed import Known
from app.analysis.statements import Links
from app.analysis.unlinked import BEGINNING, LEAST, unlinked
from tests.accounts import aliases
from tests.analysis.test_comparison import account, laid

DAY = date(2026, 3, 4)
#: A sentence that both accounts have, so that they are of one matter.
SHARED = {
    "en": "Envoys of the two harbour towns signed a letter on ferries",
    "ko": "두 항구 도시의 특사가 여객선에 관한 서한에 서명했다",
    "zh": "两个港口城市的特使签署了关于渡轮的信函",
}


def told(
    one: Sequence[str],
    other: Sequence[str],
    *,
    langs: tuple[str, str] = ("en", "en"),
    likely: float = 0.45,
    shared: int = 2,
    is_together: bool = False,
) -> list[set[str]]:
    """What is said in the details that two accounts differ in: the last sentences of both are so ``likely`` the same, and
    ``shared`` pairs of others surely are; or they stand together in a statement, ``is_together``.
    """
    accounts = [
        passages(replace(account(key, [SHARED[lang], SHARED[lang], *lines], lang), day=DAY), aliases())
        for key, lines, lang in zip("ab", (one, other), langs, strict=True)
    ]
    found = [each for cut in accounts for each in cut]
    grid, same = np.zeros((len(found), len(found)), np.float32), np.zeros((len(found), len(found)), bool)
    begin = len(accounts[0])
    for at in range(shared):
        same[at, begin + at] = same[begin + at, at] = True
    grid[begin - 1, -1] = grid[-1, begin - 1] = likely
    links = Links(grid, same, same, same)
    known = Known(frozenset({(begin - 1, len(found) - 1)} if is_together else ()), frozenset())
    groups = unlinked(found, details_told(found, aliases()), links, known)
    return [{each.detail.said for each in group} for group in groups]


TALKS = (
    "The meeting of the envoys in Ambrook lasted 70 minutes.",
    "The envoys talked behind closed doors for 100 minutes.",
)
PACTS = (
    "The accord enters into force on 1 May.",
    "The pact takes effect on 1 September, the town hall said.",
)
DREDGING = (
    "Dredging of the Tolvik channel will start in May.",
    "Dredging will begin in October, said the pilots.",
)
BERTHS = (
    "The storm closed 46 berths along the old basin of Tolvik.",
    "In the old basin some yachts sank, and 42 berths of Tolvik are out of use.",
)
CLOSED = ("그 불로 부두 창고 안 그물 40㎡가 탔다.", "창고 안 그물 50㎡를 태운 불은 한 시간 만에 꺼졌다.")
COUNTED = (
    "Pilots of Tolvik counted 51,117 gulls.",
    "The 50,117 gulls of the pilots' count nest on the cliff of Tolvik.",
)


@pytest.mark.parametrize(
    ("lang", "one", "other", "expected"),
    [
        ("en", *TALKS, {"70 minute", "100 minute"}),
        ("en", *PACTS, {"2026-05-01", "2026-09-01"}),
        ("en", *DREDGING, {"2026-05", "2026-10"}),
        ("en", *BERTHS, {"46", "42"}),
        ("en", BERTHS[0], BERTHS[1].replace("In the", "On Tuesday in the"), {"46", "42"}),
        ("en", f"On 28 January, {COUNTED[0]}", COUNTED[1], {"51,117", "50,117"}),
        ("ko", "두 특사의 회담은 70분 동안 이어졌다.", "두 특사는 100분간 만나 항로를 논의했다.", {"70 minute", "100 minute"}),
        ("ko", "새 운임은 5월 1일부터 시행된다고 항만청이 밝혔다.", "시행은 9월부터다.", {"2026-05-01", "2026-09"}),
        ("ko", *CLOSED, {"40 square metre", "50 square metre"}),
        ("en", "The fisheries accord enters into force on 1 May.", "The accord on fisheries takes effect on 1 September, the town hall said.", {"2026-05-01", "2026-09-01"}),
        ("en", "The truce takes effect on 1 May.", "The ceasefire agreement enters into force on 1 September, the town hall said.", {"2026-05-01", "2026-09-01"}),
        ("ko", "휴전은 5월 1일부터 시행된다고 항만청이 밝혔다.", "두 도시의 휴전 협정은 9월 1일 발효된다.", {"2026-05-01", "2026-09-01"}),
        ("zh", "两港的停火协议将于5月1日生效。", "休战协定将于9月1日起生效，市政厅说。", {"2026-05-01", "2026-09-01"}),
        ("zh", "两位特使的会谈持续了70分钟。", "特使们会谈历时100分钟，讨论航线。", {"70 minute", "100 minute"}),
    ],
)  # fmt: skip
def test_the_only_figure_or_day_of_its_kind_differs_without_a_link(
    lang: str, one: str, other: str, expected: set[str]
) -> None:
    assert told([one], [other], langs=(lang, lang)) == [expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ([TALKS[0]], ["The envoys spoke by telephone for 100 minutes."]),
        ([TALKS[0]], ["A lunch of the envoys took 100 minutes."]),
        ([TALKS[0]], ["The mayors had met for two hours.", TALKS[1]]),
        ([TALKS[0]], [TALKS[1].replace("100", "240")]),
        ([TALKS[0], "Crews waited 100 minutes at the lock."], [TALKS[1]]),
        (["The customs law enters into force on 1 May."], [PACTS[1]]),
        ([PACTS[0]], ["The rules on pilots take effect on 1 June.", PACTS[1]]),
        ([PACTS[0]], [PACTS[1].replace("1 September", "May")]),
        ([PACTS[0]], ["The pact stays in force until 1 September."]),
        (["The accord entered into force on 1 February."], ["The pact took effect on 2 January."]),
        (["Dredging of the Tolvik channel will start in May."], ["Sale of ferry tickets is to begin in October."]),
        ([BERTHS[0]], [BERTHS[1].replace("42", "90")]),
        ([BERTHS[0]], ["Sailors of Tolvik count 42 berths for yachts in summer."]),
        ([BERTHS[0].replace("46", "140")], [BERTHS[1].replace("42", "142")]),
        ([BERTHS[0].replace("46", "46 percent")], [BERTHS[1].replace("42", "42 percent of all")]),
        ([BERTHS[0]], ["Ambrook has 50 berths.", BERTHS[1]]),
        ([f"On 28 January, {BERTHS[0].lower()}"], [BERTHS[1]]),
        ([BERTHS[0].replace("along", "between 26 and 28 January along")], [BERTHS[1]]),
    ],
)  # fmt: skip
def test_what_may_be_of_two_things_does_not_differ_without_a_link(
    one: Sequence[str], other: Sequence[str]
) -> None:
    assert told(one, other) == []


@pytest.mark.parametrize(
    ("lang", "one", "other"),
    [
        ("en", "The fisheries accord enters into force on 1 May.", "The visa agreement takes effect on 1 September, the town hall said."),
        ("en", "The truce takes effect on 1 May.", "The tariff deal takes effect on 1 September, the town hall said."),
        ("en", "The agreement on night ferries enters into force on 1 May.", "The tax treaty enters into force on 1 September, the town hall said."),
        ("ko", "휴전은 5월 1일부터 시행된다.", "관세 협정은 9월 1일 발효된다."),
        ("ko", "어업협정은 5월 1일부터 시행된다.", "비자 협정은 9월 1일 발효된다."),
        ("zh", "渔业协定将于5月1日生效。", "签证协议将于9月1日起生效，市政厅说。"),
        ("en", "The talks in Ambrook between the envoys lasted 70 minutes.", "The talks in Ambrook between the ministers lasted 100 minutes."),
        ("ko", "한미 정상의 회담은 70분 동안 이어졌다.", "한일 정상은 100분간 만나 항로를 논의했다."),
        ("ko", "두 시장의 확대 회담은 70분 동안 이어졌다.", "두 시장의 단독 회담은 100분간 이어졌다."),
    ],
)  # fmt: skip
def test_pacts_and_talks_that_are_named_apart_are_two(lang: str, one: str, other: str) -> None:
    assert told([one], [other], langs=(lang, lang)) == []


@pytest.mark.parametrize(
    ("langs", "one", "other"),
    [
        ("en ko", "The flight from Orn takes two hours.", "협상은 세 시간 동안 이어졌다."),
        ("en ko", "The tunnel is six kilometres long.", "다리 길이는 5km다."),
        ("en zh", "The mayor will pay 5 million dollars.", "基金获得600万美元。"),
        ("en ko", "The ferry of Orn burns 40 tons of oil.", "톨비크 등대는 30t의 돌로 지었다."),
    ],
)
def test_two_languages_need_a_thing_or_a_fate_in_common(langs: str, one: str, other: str) -> None:
    first, second = langs.split()
    assert told([one], [other], langs=(first, second), likely=0.5) == []


def test_two_languages_need_likelier_sentences() -> None:
    pair = (
        ["The crew will stay on the island of Tolvik for six weeks."],
        ["선원들은 3주 동안 톨비크섬에 머문다."],
    )
    assert told(*pair, langs=("en", "ko"), likely=0.5) == [{"6 week", "3 week"}]
    assert told(*pair, langs=("en", "ko"), likely=0.3) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The team will work on the island of Samar for six weeks.",
            "구호대는 5주 동안 사마르섬에서 활동한다.",
        ),
        ("South Korea will build a pier of 600 metres.", "한국은 500m 길이의 부두를 짓는다."),
        ("The blaze burned 60 square kilometres.", "산불로 50㎢가 불탔다."),
    ],
)
def test_a_name_or_a_fate_is_in_common_across_languages(one: str, other: str) -> None:
    assert len(told([one], [other], langs=("en", "ko"), likely=0.5)) == 1


@pytest.mark.parametrize(
    ("pair", "likely", "shared"),
    [(PACTS, BEGINNING - 0.01, 2), (BERTHS, LEAST - 0.01, 2), (BERTHS, 0.45, 0), (TALKS, 0.45, 1)],
)
def test_accounts_and_sentences_that_have_too_little_in_common_do_not_differ(
    pair: tuple[str, str], likely: float, shared: int
) -> None:
    assert told([pair[0]], [pair[1]], likely=likely, shared=shared) == []


def test_what_a_statement_has_already_is_not_told_again() -> None:
    assert told([BERTHS[0]], [BERTHS[1]], is_together=True) == []


def test_sentences_that_differ_without_a_link_are_close() -> None:
    frame = [
        "Ambrook and Tolvik sign ferry accord",
        "Envoys of Ambrook and Tolvik signed an accord on night ferries in the harbour of Tolvik on Tuesday.",
        "A joint office of pilots in Ambrook will look after timetables and crews of the night ferries.",
    ]
    comparison = laid(account("a", [*frame, PACTS[0]]), account("b", [*frame, PACTS[1]]))
    shown = [
        (each.tier, [value.value for value in difference.values])
        for each in comparison.statements
        for difference in each.differences
    ]
    assert len(shown) == 1
    assert shown[0][0] == CLOSE
