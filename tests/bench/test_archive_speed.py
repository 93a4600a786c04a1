"""How long pages and counts take, and that pages take no longer in a larger archive.

READOUT_TEST_BENCH_ARTICLES sets the size of the larger archive; 13,000 is a month of one country's press.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from time import perf_counter

import pytest

from app.archive.counts import Counts, counts
from app.archive.database import Archive
from app.archive.filters import Filters
from app.archive.timeline import page
from app.archive.vocabulary import vocabulary
from tests.bench.synthetic import filled_archive

ARTICLES = int(os.environ.get("READOUT_TEST_BENCH_ARTICLES", "13000"))
SMALLER = 1_300
ROUNDS = 15
#: Measured .9 to 1.6 between 1,300 and 200,000 articles; a page that walks the archive shows 10 and more.
MOST_GROWTH = 6
QUESTIONS = {
    "no filter": Filters(),
    "oldest": Filters(sort="oldest"),
    "topic": Filters(topic=("north-korea",)),
    "two topics": Filters(topic=("north-korea", "hallyu-ban")),
    "both topics": Filters(topic=("north-korea", "hallyu-ban"), match="all"),
    "outlet": Filters(outlet=("outlet-3",)),
    "kind": Filters(kind=("agency",)),
    "language": Filters(lang=("zh",)),
    "form": Filters(form=("summary",)),
    "a year": Filters(since=date(2020, 1, 1), until=date(2020, 12, 31)),
    "topic, language": Filters(topic=("north-korea",), lang=("en",)),
}


@dataclass(frozen=True, slots=True)
class Times:
    """Milliseconds, the best of some rounds."""

    page: float
    total: float
    facets: float
    histogram: float


@pytest.fixture(scope="module", params=[SMALLER, ARTICLES], ids=["smaller", "larger"])
def archive(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    filled = filled_archive(tmp_path_factory.mktemp("bench"), request.param)
    yield filled
    filled.close()


_PAGES: dict[str, list[float]] = {}


@pytest.mark.parametrize("name", list(QUESTIONS))
def test_a_page_takes_no_longer_in_a_larger_archive(
    archive: Archive, name: str, capsys: pytest.CaptureFixture[str]
) -> None:
    times = measured(archive, QUESTIONS[name])
    with capsys.disabled():
        print(
            f"\n{name:16} page {times.page:6.2f}  total {times.total:6.2f}"
            f"  facets {times.facets:6.2f}  histogram {times.histogram:6.2f} ms"
        )
    pages = _PAGES.setdefault(name, [])
    pages.append(times.page)
    assert max(pages) / min(pages) < MOST_GROWTH


def measured(archive: Archive, asked: Filters) -> Times:
    with archive.read() as connection:
        words = vocabulary(connection)

        def time_of(ask: Callable[[], object]) -> float:
            best = float("inf")
            for _ in range(ROUNDS):
                start = perf_counter()
                ask()
                best = min(best, perf_counter() - start)
            return best * 1000

        def fresh() -> Counts:
            return counts(connection, words, archive.zone)

        return Times(
            page=time_of(lambda: page(connection, asked, archive.zone)),
            total=time_of(lambda: fresh().total(asked)),
            facets=time_of(lambda: fresh().facets(asked)),
            histogram=time_of(lambda: fresh().histogram(asked)),
        )
