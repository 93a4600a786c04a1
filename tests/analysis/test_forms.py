"""A text is partial where the page withholds the rest of it."""

import pytest

from app.analysis.cleaning import Segment
from app.analysis.forms import form_of


def form(*lines: str, declared: str | None = None) -> str:
    segments, start = [], 0
    for line in lines:
        segments.append(Segment("body", start, start + len(line)))
        start += len(line) + 1
    return form_of("\n".join(lines), segments, declared)


@pytest.mark.parametrize(
    ("last", "expected"),
    [
        ("The ministers agreed to meet again in spring.", "full"),
        ("The ministers agreed to meet again in spr...", "partial"),
        ("양측은 내년 봄에 다시 만나기로…", "partial"),
        ("“We shall see…”", "full"),
        ("Subscribe to continue reading.", "partial"),
        ("Already a subscriber? Log in", "partial"),
        ("기사 전문은 홈페이지에서 볼 수 있다.", "partial"),
        ("이 은행은 외환전문은행으로 출발했다.", "full"),
        ("개정안 전문은 관보에 실린다.", "full"),
        ("この記事は有料会員限定です。", "partial"),
        ("登录后阅读全文", "partial"),
    ],
)
def test_the_last_line_tells_whether_the_text_goes_on(last: str, expected: str) -> None:
    assert form("The two sides met on Monday.", last) == expected


def test_what_the_source_declares_counts() -> None:
    assert form("The two sides met and...", declared="full") == "full"
    assert form("We put the account in our own words.", declared="summary") == "summary"
