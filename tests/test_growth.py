"""The measure that hostile texts are held against is itself one that can fail."""

from tests.growth import LINEAR, growth


def test_what_reads_a_text_once_grows_with_it() -> None:
    assert growth(lambda text: [letter.upper() for letter in text], "tide ", 400_000) < LINEAR


def test_what_reads_the_rest_again_at_every_place_grows_with_its_square() -> None:
    assert growth(lambda text: [text.count("x", at) for at in range(len(text))], "tide ", 800) > LINEAR


def test_what_takes_hardly_any_time_does_not_grow() -> None:
    assert growth(len, "tide ", 4_000) == 1


def test_what_is_held_up_once_is_read_again() -> None:
    lengths: list[int] = []

    def held_up_once(text: str) -> None:
        longest_yet = len(text) > max(lengths, default=len(text))
        lengths.append(len(text))
        for _ in range(5 if longest_yet else 1):
            [letter.upper() for letter in text]

    assert growth(held_up_once, "tide ", 400_000) < LINEAR
    assert lengths.count(max(lengths)) == 2
