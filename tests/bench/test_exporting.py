"""A hundred thousand articles in every format: all of them, in memory that does not grow, and the first bytes at once.

READOUT_TEST_EXPORTED sets how many.
"""

from __future__ import annotations

import csv
import io
import json
import os
import re
import tracemalloc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from time import perf_counter

import pytest

from app.archive.database import Archive
from app.web.exports.asking import export_of
from app.web.exports.table import FORMATS, Format
from app.web.ledger_formats import blocks
from tests.bench.synthetic import filled_archive

ARTICLES = int(os.environ.get("READOUT_TEST_EXPORTED", "100000"))
UNPAGED = [each for each in FORMATS if not each.paged]
#: Memory at its peak in the last tenth against that in the first; measured 1.0.
MOST_GROWTH = 1.2
#: The first bytes come after this share of the time at most; measured .01 to .03.
MOST_WAITING = 0.1
MEGABYTE = 1_000_000
#: What shows an article in each format, and how its address is found there.
COUNTED: dict[str, Callable[[str], set[str]]] = {
    "csv": lambda text: {row["id"] for row in csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))},
    "jsonl": lambda text: {json.loads(line)["id"] for line in text.splitlines()},
    "md": lambda text: set(re.findall(r"^- .*/articles/(\w+)\)", text, re.MULTILINE)),
    "bib": lambda text: set(re.findall(r"^@\w+\{readout-(\w+),$", text, re.MULTILINE)),
    "ris": lambda text: set(re.findall(r"^ID  - readout-(\w+)", text, re.MULTILINE)),
    "csl.json": lambda text: {each["id"].removeprefix("readout-") for each in json.loads(text)},
}


@dataclass(frozen=True, slots=True)
class Written:
    """An export as it came: seconds to its first bytes and to its last."""

    text: str
    first: float
    last: float


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    filled = filled_archive(tmp_path_factory.mktemp("exported"), ARTICLES)
    yield filled
    filled.close()


def sent(archive: Archive, chosen: Format, query: list[tuple[str, str]]) -> Iterator[bytes]:
    export = export_of(archive, "https://readout.example.org", chosen, query)
    return (block.encode() for block in blocks(chosen.write(export)))


def written(archive: Archive, chosen: Format) -> Written:
    start, pieces, first = perf_counter(), [], 0.0
    for block in sent(archive, chosen, []):
        first = first or perf_counter() - start
        pieces.append(block)
    return Written(b"".join(pieces).decode(), first, perf_counter() - start)


@pytest.mark.parametrize("chosen", UNPAGED, ids=lambda each: str(each.extension))
def test_every_article_is_there_and_the_first_come_at_once(
    archive: Archive, chosen: Format, capsys: pytest.CaptureFixture[str]
) -> None:
    total = export_of(archive, "", chosen, []).total
    assert total == ARTICLES
    found = written(archive, chosen)
    with capsys.disabled():
        print(
            f"\n{chosen.extension:9} {len(found.text.encode()) / MEGABYTE:6.1f} MB"
            f"  first bytes {found.first:.2f} s, last {found.last:5.2f} s"
        )
    assert len(COUNTED[chosen.extension](found.text)) == total
    assert found.first < MOST_WAITING * found.last
    assert found.first < 1


@pytest.mark.parametrize("chosen", UNPAGED, ids=lambda each: str(each.extension))
def test_memory_is_flat(archive: Archive, chosen: Format, capsys: pytest.CaptureFixture[str]) -> None:
    size = sum(len(block) for block in sent(archive, chosen, []))
    tenths, done, tenth = [0] * 10, 0, 0
    tracemalloc.start()
    for block in sent(archive, chosen, []):
        done += len(block)
        tenths[tenth] = max(tenths[tenth], tracemalloc.get_traced_memory()[1])
        if done * 10 // (size + 1) > tenth:
            tenth = done * 10 // (size + 1)
            tracemalloc.reset_peak()
    tracemalloc.stop()
    peaks = [each / MEGABYTE for each in tenths if each]
    with capsys.disabled():
        print(
            f"\n{chosen.extension:9} first tenth {peaks[0]:.1f} MB, last {peaks[-1]:.1f}, most {max(peaks):.1f}"
        )
    assert peaks[-1] < MOST_GROWTH * peaks[0]
    assert max(peaks) < MOST_GROWTH * peaks[0]


@pytest.mark.parametrize(
    "query",
    [
        [("topic", "north-korea")],
        [("topic", "north-korea"), ("from", "2018-01-01")],
        [("sort", "oldest"), ("lang", "zh")],
    ],
)
def test_filters_hold_at_any_size(archive: Archive, query: list[tuple[str, str]]) -> None:
    chosen = UNPAGED[0]
    export = export_of(archive, "", chosen, query)
    text = b"".join(sent(archive, chosen, query)).decode()
    assert 0 < export.total == len(COUNTED[chosen.extension](text)) < ARTICLES
