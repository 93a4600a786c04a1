"""What a statement is called: rarer words before common ones, and a weak word never alone."""

from __future__ import annotations

import pytest

from app.analysis.aliases import Aliases
from app.analysis.cleaning import Segment
from app.analysis.labels import commonness, label
from app.analysis.passages import Account, Passage, passages
from tests.accounts import aliases

KOREAN = (
    "항구시는 새 도서관을 세웠다고 밝혔다.",
    "항구시는 배표 값을 내렸다고 밝혔다.",
    "항구시는 물고기 시장을 닫았다고 밝혔다.",
    "항구시는 다리 난간을 고쳤다고 밝혔다.",
    "항구시는 부두 창고를 팔았다고 밝혔다.",
    "항구시는 갈매기 축제를 미뤘다고 밝혔다.",
    "항구시는 방파제 길이를 늘렸다고 밝혔다.",
    "항구시는 연락선 정원을 줄였다고 밝혔다.",
)


def cut(key: str, lines: tuple[str, ...], lang: str = "ko") -> tuple[Passage, ...]:
    text = "\n".join(lines)
    return passages(Account(key, text, (Segment("body", 0, len(text)),), lang), known())


def known() -> Aliases:
    return aliases()


def called(one: str, other: str, lines: tuple[str, ...] = KOREAN, lang: str = "ko") -> tuple[str, ...]:
    mine, theirs = cut("a", (one, *lines), lang), cut("b", (other, *lines), lang)
    return label([mine[0], theirs[0]], known(), commonness((*mine, *theirs)))


def test_words_that_tell_leave_out_one_that_stands_in_every_sentence() -> None:
    found = called(
        "항구시는 낡은 등대 계단을 헐었다고 밝혔다.", "항구시는 어제 낡은 등대 계단을 없앴다고 밝혔다."
    )
    assert found == ("낡은", "등대", "계단을")


@pytest.mark.parametrize(
    ("one", "other", "lang", "expected"),
    [
        (
            "항구시는 예산안을 다듬었다.",
            "항구시는 예산안을 접었다.",
            "ko",
            ("항구시는", "예산안을"),
        ),
        ("항구시는 예산안을 다듬었다.", "항구시는 축제까지 접었다.", "ko", ("항구시는",)),
        ("The 6 ferries sank.", "Only 6 ferries remain.", "en", ("6", "ferries")),
        ("The 6 ferries sank.", "Only 6 boats remain.", "en", ("6",)),
    ],
)
def test_a_common_word_or_a_number_stands_with_a_neighbour_that_all_share(
    one: str, other: str, lang: str, expected: tuple[str, ...]
) -> None:
    lines = KOREAN if lang == "ko" else ()
    assert called(one, other, lines, lang) == expected


def test_a_word_that_begins_another_is_named_once() -> None:
    found = called("등대지기와 등대 모형이 팔렸다.", "등대 모형과 등대지기가 팔렸다.")
    assert len(found) == len({word[:2] for word in found})
