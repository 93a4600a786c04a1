"""Chinese is found in either script, as it stands in the text, by words in either."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from app.analysis.searching import hits, read_query
from app.analysis.text import Span
from app.archive.database import Archive
from tests.archive.support import archive_in, put
from tests.archive.test_search import found, written

TEXTS = (
    "渡轮将于黄海复航，发言人表示欢迎。",
    "渡輪將於黃海復航，發言人表示歡迎。",
    "台灣漁船昨日返回港口，裡面沒有人。",
    "臺灣渔船昨日返回港口，裏面没有人。",
    "頭髮花白的船長為乘客開門。",
    "头发花白的船长为乘客开门。",
    "北 미사일과 黃海 여객선이 섰다.",
    "The ferry sails the Yellow Sea.",
    "渡船は黄海を渡る。",
)


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    archive = archive_in(tmp_path_factory.mktemp("scripts"))
    put(archive, *(written(n, text) for n, text in enumerate(TEXTS)))
    yield archive
    archive.close()


@pytest.mark.parametrize(
    ("q", "numbers"),
    [
        ("黄海", [0, 1, 6, 8]),
        ("黃海", [0, 1, 6, 8]),
        ("渡轮", [0, 1]),
        ("渡輪", [0, 1]),
        ("发言人", [0, 1]),
        ("發言人", [0, 1]),
        ("复航 发言人", [0, 1]),
        ("復航 发言人", [0, 1]),
        ("“黄海复航”", [0, 1]),
        ("“渡輪將於黃海”", [0, 1]),
        ("台湾", [2, 3]),
        ("台灣", [2, 3]),
        ("臺灣", [2, 3]),
        ("里面", [2, 3]),
        ("裡面", [2, 3]),
        ("裏面", [2, 3]),
        ("头发", [4, 5]),
        ("頭髮", [4, 5]),
        ("船长", [4, 5]),
        ("開門", [4, 5]),
        ("渔船 -台湾", []),
        ("黄海 -發言人", [6, 8]),
        ("歡", [0, 1]),
    ],
)
def test_words_in_one_script_find_texts_in_both(full: Archive, q: str, numbers: list[int]) -> None:
    assert found(full, q) == numbers


@pytest.mark.parametrize(
    ("q", "numbers"),
    [
        ("ferry", [7]),
        ("Yellow Sea", [7]),
        ("“Yellow Sea”", [7]),
        ("미사일", [6]),
        ("여객선", [6]),
        ("渡る", [8]),
        ("渡船", [8]),
        ("北", [6]),
        ("东海", []),
        ("東海", []),
        ("黄山", []),
        ("发海", []),
        ("轮渡", []),
        ("“复航黄海”", []),
        ("渡轮 漁船", []),
        ("船", [2, 3, 4, 5, 8]),
        ("港口", [2, 3]),
    ],
)
def test_other_words_find_what_they_found(full: Archive, q: str, numbers: list[int]) -> None:
    assert found(full, q) == numbers


@pytest.mark.parametrize(
    ("q", "text", "marked"),
    [
        ("黄海", TEXTS[1], ["黃海"]),
        ("黃海", TEXTS[0], ["黄海"]),
        ("黄海", TEXTS[0], ["黄海"]),
        ("发言人 渡轮", TEXTS[1], ["渡輪", "發言人"]),
        ("台湾", TEXTS[2], ["台灣"]),
        ("台湾", TEXTS[3], ["臺灣"]),
        ("头发", TEXTS[4], ["頭髮"]),
        ("ferry", TEXTS[7], ["ferry"]),
    ],
)
def test_what_is_found_is_marked_as_it_stands(q: str, text: str, marked: list[str]) -> None:
    assert [each.of(text) for each in hits(text, Span(0, len(text)), read_query(q))] == marked


def test_a_long_phrase_is_looked_for_as_it_is_written_alone() -> None:
    short, long = "渡轮" * 20, "渡轮" * 21
    assert read_query(short).wanted[0].others
    assert not read_query(long).wanted[0].others
