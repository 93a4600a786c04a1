"""The few words of an account that say what a line of what differs is of."""

from __future__ import annotations

import pytest

from app.web.clauses import Clause, shortest


@pytest.mark.parametrize(
    ("said", "lang", "expected"),
    [
        ([("The talks of Orn lasted two hours.", "en"), ("They lasted two hours", "en")], "", ("They lasted two hours", "en")),
        ([("회담은 두 시간 이어졌다.", "ko"), ("The talks of Orn lasted two hours.", "en")], "en", ("The talks of Orn lasted two hours", "en")),
        ([("회담은 두 시간 이어졌다.", "ko")], "en", None),
        ([("3. The ministers of Orn met.", "en")], "", ("The ministers of Orn met", "en")),
        ([(", and the ferry sailed", "en")], "", ("the ferry sailed", "en")),
        ([("The relief fleet of Orn took the islanders and all of their boats off the northern rocks.", "en")], "", ("The relief fleet of Orn took the islanders and all…", "en")),
        ([("奥恩的救援船队在暴风雨来临之前把所有居民和他们的全部船只从北部礁石上安全接走并送往港口。", "zh")], "", ("奥恩的救援船队在暴风雨来临之前把所有居民和他们的全部船只从北部礁…", "zh")),
        ([("  ", "en")], "", None),
        ([], "", None),
    ],
)  # fmt: skip
def test_the_shortest_is_cut_at_the_end_of_a_word(
    said: list[tuple[str, str]], lang: str, expected: tuple[str, str] | None
) -> None:
    assert shortest([Clause(*each) for each in said], lang) == (Clause(*expected) if expected else None)
