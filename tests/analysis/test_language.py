"""The language of a text. All texts are made up."""

import pytest

from app.analysis.language import language

KOREAN = "두 나라 정상은 오늘 회담을 열고 협력을 넓히기로 했다."
ENGLISH = "The two leaders met in the capital today and agreed that their ministries would work together."
CHINESE = "两国领导人今天在首都举行会谈，同意扩大合作。"
JAPANESE = "両国の首脳は今日、首都で会談し、協力を広げることで一致した。"
FRENCH = "Les deux dirigeants se sont rencontrés aujourd'hui dans la capitale et ont convenu de coopérer."


@pytest.mark.parametrize(
    ("text", "declared", "expected"),
    [
        (KOREAN, None, "ko"),
        (ENGLISH, None, "en"),
        (CHINESE, None, "zh"),
        (JAPANESE, None, "ja"),
        (FRENCH, None, "fr"),
        ("Лидеры двух стран встретились в столице и договорились о сотрудничестве.", None, "ru"),
        ("李-習 회담", None, "ko"),
        ("両首脳、首都で会談へ", None, "ja"),
        ("K-POP BTS 공연 서울서 열려", None, "ko"),
        (f"{ENGLISH} It is called 한류.", None, "en"),
        ("", None, "und"),
        ("2026 — 15:00", None, "und"),
        ("PHOTO", None, "und"),
        ("https://example.com/a-long-address-in-english-words", None, "und"),
        (ENGLISH, "en-US", "en"),
        (ENGLISH, "English", "en"),
        (KOREAN, "kr", "ko"),
        (JAPANESE, "jp", "ja"),
        (CHINESE, "zh-Hans-CN", "zh"),
        (CHINESE, "yue", "yue"),
        (FRENCH, "oc", "oc"),
        (KOREAN, "en", "ko"),
        (ENGLISH, "ko", "en"),
        (JAPANESE, "zh", "ja"),
        (ENGLISH, "und", "en"),
        (ENGLISH, "a language", "en"),
        ("PHOTO", "ko", "ko"),
    ],
)
def test_the_language_of(text: str, declared: str | None, expected: str) -> None:
    assert language(text, declared) == expected
