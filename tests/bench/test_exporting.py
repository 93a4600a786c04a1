"""A hundred thousand articles in every format: all of them, in memory that does not grow, and the first bytes at once.

READOUT_TEST_EXPORTED sets how many.
"""

from __future__ import annotations

import csv
import os
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter

import pytest

from app.archive.database import Archive
from app.web.exports.asking import export_of
from app.web.exports.table import FORMATS, Format
from app.web.ledger_formats import blocks
from tests.bench.synthetic import filled_archive

ARTICLES = int(os.environ.get("READOUT_TEST_EXPORTED", "100000"))
UNPAGED = [each for each in FORMATS if not each.paged]
#: Memory at the end against that after the first tenth; measured 1.00, of 138 MB.
MOST_GROWTH = 1.05
#: The first bytes come after this share of the time at most; measured .007 to .02.
MOST_WAITING = 0.1
SECONDS_TO_FIRST = 1
MEGABYTE = 1_000_000
PAGE = os.sysconf("SC_PAGE_SIZE")


def ids(pattern: str) -> Callable[[str], Iterable[str]]:
    """What finds the ids in some lines of an export."""
    return re.compile(pattern, re.MULTILINE).findall


#: An article is never cut in two by what is sent at a time, so its id is found there.
IDS: dict[str, Callable[[str], Iterable[str]]] = {
    "csv": lambda text: [row[0] for row in csv.reader(text.splitlines()) if row[0].isdecimal()],
    "jsonl": ids(r'^\{"id": "(\d+)"'),
    "md": ids(r"^- .*?/articles/(\d+)\)"),
    "bib": ids(r"^@\w+\{readout-(\d+),$"),
    "ris": ids(r"^ID  - readout-(\d+)\r?$"),
    "csl.json": ids(r'^\{"id": "readout-(\d+)"'),
}


@dataclass(slots=True)
class Watched:
    """An export as it came: which articles, how often one came twice, seconds, bytes, and memory by the tenth."""

    seen: bytearray = field(default_factory=lambda: bytearray(ARTICLES + 1))
    twice: int = 0
    first: float = 0
    last: float = 0
    size: int = 0
    memory: list[float] = field(default_factory=list)

    def note(self, found: Iterable[str]) -> None:
        for each in map(int, found):
            self.twice += self.seen[each]
            self.seen[each] = 1


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    filled = filled_archive(tmp_path_factory.mktemp("exported"), ARTICLES)
    yield filled
    filled.close()


def sent(archive: Archive, chosen: Format, query: list[tuple[str, str]]) -> Iterator[bytes]:
    export = export_of(archive, "https://readout.example.org", chosen, query)
    return (block.encode() for block in blocks(chosen.write(export)))


def resident() -> float:
    """Megabytes that this process holds."""
    return int(Path("/proc/self/statm").read_text().split()[1]) * PAGE / MEGABYTE


def watched(archive: Archive, chosen: Format, query: list[tuple[str, str]]) -> Watched:
    found, start, articles = Watched(), perf_counter(), 0
    for block in sent(archive, chosen, query):
        found.first = found.first or perf_counter() - start
        found.size += len(block)
        met = list(IDS[chosen.extension](block.decode()))
        found.note(met)
        articles += len(met)
        while len(found.memory) < articles * 10 // ARTICLES:
            found.memory.append(resident())
    found.last = perf_counter() - start
    return found


@pytest.mark.parametrize("chosen", UNPAGED, ids=lambda each: str(each.extension))
def test_every_article_is_there_in_memory_that_stays_flat(
    archive: Archive, chosen: Format, capsys: pytest.CaptureFixture[str]
) -> None:
    total = export_of(archive, "", chosen, []).total
    found = watched(archive, chosen, [])
    with capsys.disabled():
        print(
            f"\n{chosen.extension:9} {found.size / MEGABYTE:5.1f} MB, first bytes {found.first:.2f} s, last {found.last:5.2f} s;"
            f" memory after the first tenth {found.memory[0]:.1f} MB, at the end {found.memory[-1]:.1f}"
        )
    assert total == sum(found.seen) == ARTICLES
    assert found.twice == 0
    assert found.first < min(SECONDS_TO_FIRST, MOST_WAITING * found.last)
    assert max(found.memory) < MOST_GROWTH * found.memory[0]


@pytest.mark.parametrize(
    "query",
    [
        [("topic", "north-korea")],
        [("topic", "north-korea"), ("topic", "hallyu-ban"), ("from", "2018-01-01")],
        [("sort", "oldest"), ("lang", "zh")],
    ],
    ids=["topic", "topics-and-days", "language-oldest"],
)
def test_filters_hold_at_any_size(archive: Archive, query: list[tuple[str, str]]) -> None:
    found = watched(archive, UNPAGED[0], query)
    assert found.twice == 0
    assert 0 < export_of(archive, "", UNPAGED[0], query).total == sum(found.seen) < ARTICLES


def test_more_articles_than_places_are_taken_at_once(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.archive.exporting.PLACES", 700)
    for sort in ("newest", "oldest"):
        query = [("topic", "yellow-sea-structures"), ("sort", sort)]
        found = watched(archive, UNPAGED[1], query)
        assert found.twice == 0
        assert 700 < sum(found.seen) == export_of(archive, "", UNPAGED[1], query).total
