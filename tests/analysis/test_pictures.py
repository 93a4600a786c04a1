"""Captions that only their neighbours give away."""

from __future__ import annotations

import pytest

from app.analysis.cleaning import segment

LEAD = "두 장관은 5일 항구 도시에서 세 시간 동안 만나 봄에 다시 회담하기로 합의했다고 외교부가 밝혔다."
MORE = "양측은 다음 달 실무 회의를 열어 남은 문제를 다루기로 했다고 한 당국자가 기자들에게 말했다."
SHOWN = "박가람 장관이 4일 오후 항구 청사에서 열린 회의에서 인사말을 하고 있다."


def roles(text: str) -> list[tuple[str, str]]:
    return [(part.role, text[part.start : part.end]) for part in segment(text)]


def test_a_second_reporter_in_brackets_and_what_his_picture_shows_are_a_caption() -> None:
    found = roles(f"[물결일보 홍길동 기자]{LEAD}\n\n[물결일보 임바다 기자]{SHOWN}{MORE}")
    assert found == [
        ("byline", "[물결일보 홍길동 기자]"),
        ("body", LEAD),
        ("caption", "[물결일보 임바다 기자]"),
        ("caption", SHOWN),
        ("body", MORE),
    ]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(f"[물결일보 홍길동 기자]{SHOWN}{MORE}", id="the article's own reporter"),
        pytest.param(
            f"[물결일보 홍길동 기자]{LEAD}\n\n[물결일보 임바다 기자]항구의 물동량이 크게 늘고 있다.{MORE}",
            id="a sentence without a day",
        ),
    ],
)
def test_a_reporter_alone_makes_no_caption(text: str) -> None:
    assert "caption" not in [role for role, _ in roles(text)]


def test_what_shows_something_before_a_credit_is_a_caption_where_the_article_follows() -> None:
    shown = "지난 29일 공개된 영상. 배가 항구를 떠나는 모습이 담겨 있다."
    found = roles(f"{shown} [AFP]\n\n[물결일보 홍길동 기자]\n\n{LEAD}\n\n{MORE}")
    assert ("caption", shown) in found
    assert ("body", LEAD) in found


def test_the_last_paragraph_before_a_credit_stays_an_article() -> None:
    last = "항구에는 아직도 배 두 척이 남아 있다."
    assert ("body", last) in roles(f"{LEAD}\n\n{MORE}\n\n{last}\n\n[AFP]")
