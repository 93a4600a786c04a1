"""What is worked out once for each state of the archive: exact after every change, and never of what may not be."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from app.archive.database import Archive
from app.archive.figures import figures
from app.archive.filters import Filters
from app.archive.remembering import MOST_KEPT, remembered
from app.archive.vocabulary import vocabulary
from tests.archive.support import make_article, put, tag


class Asked:
    """Counts how often an answer had to be worked out."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> int:
        self.times += 1
        return self.times


def total(archive: Archive, **filters: object) -> int:
    with archive.read() as connection:
        known = vocabulary(connection)
        return figures(connection, known, archive.zone, Filters(**filters)).total  # type: ignore[arg-type]


def test_an_answer_is_worked_out_once(archive: Archive) -> None:
    asked = Asked()
    with archive.read() as connection:
        answers = [remembered(connection, "a", asked) for _ in range(3)]
    with archive.read() as connection:
        answers.append(remembered(connection, "a", asked))
    assert answers == [1, 1, 1, 1]


def test_a_change_of_the_archive_makes_it_worked_out_anew(archive: Archive) -> None:
    put(archive, make_article(tags=(tag("north-korea"),)))
    assert total(archive, topic=("north-korea",)) == 1
    put(archive, make_article(text="Another text altogether.", url=None, tags=(tag("north-korea"),)))
    assert total(archive, topic=("north-korea",)) == 2


def test_a_reader_who_began_before_a_change_still_sees_what_was(archive: Archive) -> None:
    put(archive, make_article())
    with archive.read() as early:
        known = vocabulary(early)
        assert figures(early, known, archive.zone, Filters()).total == 1
        put(archive, make_article(text="Another text altogether.", url=None))
        assert total(archive) == 2
        assert figures(early, known, archive.zone, Filters()).total == 1
    assert total(archive) == 2


def test_nothing_is_kept_of_what_a_writer_sees(archive: Archive) -> None:
    asked = Asked()
    with archive.write() as connection:
        assert remembered(connection, "a", asked) == 1
    with archive.read() as connection:
        assert remembered(connection, "a", asked) == 2


def test_what_was_asked_for_longest_ago_is_forgotten_first(archive: Archive) -> None:
    first, second = Asked(), Asked()
    with archive.read() as connection:
        remembered(connection, "first", first)
        remembered(connection, "second", second)
        for number in range(MOST_KEPT - 2):
            remembered(connection, number, Asked())
        remembered(connection, "first", first)
        remembered(connection, "one too many", Asked())
        assert remembered(connection, "first", first) == 1
        assert remembered(connection, "second", second) == 2


def test_pages_of_one_listing_share_its_figures(archive: Archive) -> None:
    put(archive, make_article())
    with archive.read() as connection:
        known = vocabulary(connection)
        first = figures(connection, known, archive.zone, Filters(limit=1))
        assert figures(connection, known, archive.zone, Filters(sort="oldest", limit=7)) is first
        assert figures(connection, known, archive.zone, Filters(lang=("ko",))) is not first


def test_many_readers_at_once_get_the_same_answer(archive: Archive) -> None:
    put(archive, make_article())
    with ThreadPoolExecutor(8) as readers:
        assert set(readers.map(lambda _: total(archive), range(40))) == {1}
