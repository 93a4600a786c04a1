"""Whoever the tables name speaks in Korean, whatever the name looks like; what is shaped like a name does not."""

from __future__ import annotations

from functools import cache

import pytest

from app.analysis.cleaning import Segment
from app.analysis.people import People
from app.analysis.quotes import quotes
from app.ingest.seeds import read_seeds
from app.settings import ROOT

#: Bodies that are written with a figure are heard only by their other names.
FIGURED = frozenset(("주요 7개국", "주요 20개국", "EU 집행위", "G7", "G20"))
SHORTEST = 2


@cache
def people() -> People:
    return read_seeds(ROOT / "seeds").people


def speakers(text: str) -> list[str | None]:
    found = quotes(text, [Segment("body", 0, len(text))], "ko", people())
    return [each.speaker.name if each.speaker else None for each in found]


def tabled() -> list[str]:
    named = (*people().places.places, *people().places.bodies)
    return [name for each in named for name in each.names.get("ko", ()) if len(name) >= SHORTEST]


def topic(name: str) -> str:
    """A name with the particle of a topic."""
    is_hangul = "가" <= name[-1] <= "힣"
    return f"{name}은" if is_hangul and (ord(name[-1]) - ord("가")) % 28 else f"{name}는"


@pytest.mark.parametrize("name", [name for name in tabled() if name not in FIGURED])
def test_every_place_and_body_of_the_tables_speaks(name: str) -> None:
    found = speakers(f'박나루 의원은 "비가 왔다"고 했다. {topic(name)} "배가 온다"고 말했다.')
    assert found[0] == "박나루"
    assert found[1] not in (None, "박나루")


@pytest.mark.parametrize(
    "body",
    [
        "감사원",
        "이사회",
        "항구의사회",
        "약사회",
        "항공사",
        "제조사",
        "시행사",
        "투자자",
        "대주주",
        "지자체",
        "주교회의",
        "재판부",
        "야당",
        "노조",
        "조직위",
        "업계",
        "유족",
        "누리꾼",
    ],
)
def test_a_body_called_by_a_noun_alone_speaks(body: str) -> None:
    found = speakers(f'박나루 의원은 "비가 왔다"고 했다. {topic(body)} "배가 온다"고 말했다.')
    assert found[0] == "박나루"
    assert found[1] not in (None, "박나루")


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ('박나루 의원은 과학기술정보통신부가 낸 결과를 두고 "배가 온다"고 말했다.', "박나루"),
        ('박나루 의원이 왔다. 중도 외연 확장이라는 분석에는 "배가 온다"고 했다.', "박나루"),
        ('박나루 의원은 부당한 공세라는 취지다. 그는 "배가 온다"고 했다.', "박나루"),
        ('박나루 대표는 "배가 온다"는 답을 되풀이했다. 고성이 오가기도 했다.', "박나루"),
        ('항만청 관계자는 웃었다. 박순자 항구어민회장은 "배가 온다"고 했다.', "박순자"),
        ('박나루 의원이 왔다. 시장 출마 예정자는 "배가 온다"고 했다.', "출마 예정자"),
        ('박나루 의원이 왔다. 배는 소청도 앞바다에서 떴다. 그는 "배가 온다"고 했다.', "박나루"),
        ('박나루 회장은 웃었다. 차세대 배 역시 빠르다고 했다. 그러면서도 "배가 온다"고 했다.', "박나루"),
        ('우크라이나 정부는 러시아 정부가 "거짓말"을 하고 있다며 일축했다.', "우크라이나 정부"),
        ('박나루 의원은 김항구 의원이 "거짓말"을 했다고 주장했다.', "박나루"),
    ],
)
def test_what_is_told_of_does_not_speak(text: str, speaker: str) -> None:
    assert speakers(text)[0] == speaker
