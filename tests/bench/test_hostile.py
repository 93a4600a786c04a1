"""Texts that nobody writes take a few times what an article of their size takes, and not its square."""

from __future__ import annotations

from time import perf_counter
from zoneinfo import ZoneInfo

import pytest

from app.analysis.denials import denials
from app.analysis.passages import Passage, passages
from app.analysis.tabulation import figure_rows
from app.analysis.text import Span
from app.ingest import work
from app.ingest.seeds import read_seeds
from app.ingest.sources import items
from app.settings import ROOT
from tests.accounts import aliases
from tests.analysis.test_comparison import account

PROSE = "The ministers met in the old hall on Monday. They agreed to meet again in May.\n\n"
SIZES = (6_000, 24_000)
#: Four times the size may take this many times as long: the square would take 16.
MOST_GROWTH = 10
NONE: frozenset[str] = frozenset()
EVES = "The day before the vote Orn left and "


@pytest.mark.parametrize(
    "unit", ["북한", "a\n", "a\n\n", "> a\n", "- a\n", "「…』", "' a", "“a ", PROSE, EVES]
)
def test_reading_grows_with_the_size_and_not_with_its_square(
    tmp_path_factory: pytest.TempPathFactory, unit: str
) -> None:
    work.prepare(read_seeds(ROOT / "seeds"), ZoneInfo("Asia/Seoul"))
    took = []
    for size in SIZES:
        folder = tmp_path_factory.mktemp("hostile")
        (folder / "a.md").write_text((unit * (size // len(unit) + 1))[:size], encoding="utf-8")
        [found] = items([folder])
        work.load(found)
        start = perf_counter()
        work.load(found)
        took.append(perf_counter() - start)
    print(f"\n{unit!r}: {took[0]:.2f} s for {SIZES[0]}, {took[1]:.2f} s for {SIZES[1]} characters")
    assert took[1] < MOST_GROWTH * max(took[0], 0.02)


def test_figures_are_laid_in_rows_without_holding_each_against_all() -> None:
    took = []
    for size in (20, 80):
        lines = ["Prices of Orn"] + [
            ", ".join(f"{30 * at + n + 10_000} boats" for n in range(30)) for at in range(size)
        ]
        found = [
            passage for key in "ab" for passage in passages(account(key, [*lines, key], "en"), aliases())
        ]
        start = perf_counter()
        [row] = [row for row in figure_rows(found, aliases()) if row.kind == "vessel"]
        took.append(perf_counter() - start)
        assert len(row.noted) > 40 * size
    print(f"\n{took[0]:.2f} s for 20, {took[1]:.2f} s for 80 sentences")
    assert took[1] < MOST_GROWTH * max(took[0], 0.02)


@pytest.mark.parametrize(
    ("unit", "plain", "lang"),
    [
        ("부인했다 ", "두 시장이 만났다 ", "ko"),
        ("주장 보도를 반박했다 ", "두 시장이 만났다 ", "ko"),
        ("합의하지 않았다 ", "두 시장이 합의했다 ", "ko"),
        ("否认", "港务局签署", "zh"),
        ("没有签署", "港务局签署", "zh"),
        ("denied that ", "the ferry stopped ", "en"),
        ("did not stop ", "the ferry stopped ", "en"),
        ("등대섬 회담을 준비한다는 보도를 부인했다 ", "등대섬 회담을 준비한다 ", "ko"),
        ("否认正在准备灯塔岛会谈。", "正在准备灯塔岛会谈。", "zh"),
        ("denied that boats of Tolvik rammed the ferry; ", "boats of Tolvik rammed the ferry ", "en"),
    ],
)
def test_denials_are_looked_for_in_part_of_an_endless_sentence(unit: str, plain: str, lang: str) -> None:
    took = []
    for size in SIZES:
        pair = [
            Passage(
                account=key,
                lang=lang,
                span=Span(0, size),
                role="body",
                raw=(words * (size // len(words) + 1))[:size],
                units=NONE,
                names=NONE,
                sounds=NONE,
                figures=(),
                dates=(),
                quotes=(),
                topics=NONE,
            )
            for key, words in (("a", unit), ("b", plain))
        ]
        start = perf_counter()
        denials(pair)
        took.append(perf_counter() - start)
    print(f"\n{unit!r}: {took[0]:.2f} s for {SIZES[0]}, {took[1]:.2f} s for {SIZES[1]} characters")
    assert took[1] < MOST_GROWTH * max(took[0], 0.02)
