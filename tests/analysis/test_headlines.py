"""A headline is read out of an address only where the address spells one."""

import pytest

from app.analysis.headlines import headline_from_address


@pytest.mark.parametrize(
    ("url", "headline"),
    [
        (
            "https://news.example/2026-01-07/national/Ministers-agree-to-meet-again-in-spring/2495061",
            "Ministers agree to meet again in spring",
        ),
        ("https://news.example/ministers_agree_to_meet.html", "ministers agree to meet"),
        ("https://news.example/a/ministers-agree-to-meet-again-20260107/", "ministers agree to meet again"),
        (
            "https://news.example/%ED%95%9C%EC%A4%91-%EC%A0%95%EC%83%81-%ED%9A%8C%EB%8B%B4-%EC%97%B4%EB%A0%A4",
            "한중 정상 회담 열려",
        ),
        ("https://news.example/g20-leaders-meet-in-rome", "g20 leaders meet in rome"),
        ("https://news.example/mnews/article/001/0015826107", None),
        ("https://news.example/world/asia-pacific/", None),
        ("https://news.example/story?id=ministers-agree-to-meet-again", None),
        ("https://news.example/", None),
    ],
)
def test_an_address_gives_its_words_or_nothing(url: str, headline: str | None) -> None:
    assert headline_from_address(url) == headline
