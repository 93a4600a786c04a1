"""Which texts are read before anybody asks: the newest of each language."""

from __future__ import annotations

from app.archive.database import Archive
from app.archive.newest import newest_texts
from app.archive.withdrawing import withdraw
from tests.archive.support import day, make_article, put
from tests.archive.test_plans import plans, walks


def told(archive: Archive, most: int) -> list[tuple[str, str]]:
    with archive.read() as connection:
        return sorted(newest_texts(connection, most))


def test_the_newest_articles_of_each_language_are_read(archive: Archive) -> None:
    for lang, text, on in (
        ("en", "The oldest.", "2026-01-01"),
        ("en", "The newest.", "2026-01-03"),
        ("en", "The one between.", "2026-01-02"),
        ("ko", "하나뿐이다.", "2025-01-01"),
    ):
        url = f"https://herald.example/{on}"
        put(archive, make_article(url=url, text=text, lang=lang, published=day(on), segments=()))
    assert told(archive, 2) == [("en", "The newest."), ("en", "The one between."), ("ko", "하나뿐이다.")]


def test_what_is_withdrawn_is_not_read(archive: Archive) -> None:
    (kept,) = put(archive, make_article(text="The two met.", lang="en", segments=()))
    withdraw(archive, kept.id, "asked to")
    assert told(archive, 2) == []


def test_they_are_found_along_an_index(archive: Archive) -> None:
    put(archive, make_article())
    steps = plans(archive, lambda connection: list(newest_texts(connection, 2)))
    assert [step for step in walks(steps) if "COVERING INDEX" not in step] == []
    assert [step for step in steps if "FOR ORDER BY" in step] == []
