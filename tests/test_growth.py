"""The measure that hostile texts are held against is itself one that can fail."""

import pytest

from tests import growth as measure
from tests.growth import LINEAR, growth


def test_what_reads_a_text_once_grows_with_it() -> None:
    assert growth(lambda text: [letter.upper() for letter in text], "tide ", 400_000) < LINEAR


def test_what_reads_the_rest_again_at_every_place_grows_with_its_square(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(measure, "SHORTEST", 0.005)

    def read_again(text: str) -> list[int]:
        return [sum(map(str.isalpha, text[at:])) for at in range(len(text))]

    assert growth(read_again, "tide ", 1_600) > LINEAR


def test_what_takes_hardly_any_time_does_not_grow() -> None:
    assert growth(len, "tide ", 4_000) == 1


def test_what_is_held_up_once_is_read_again() -> None:
    lengths: list[int] = []

    def held_up_once(text: str) -> None:
        longest_yet = len(text) > max(lengths, default=len(text))
        lengths.append(len(text))
        for _ in range(8 if longest_yet else 1):
            [letter.upper() for letter in text]

    assert growth(held_up_once, "tide ", 400_000) < LINEAR
    assert lengths.count(max(lengths)) == 2
