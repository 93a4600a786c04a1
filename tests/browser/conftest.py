"""Fixtures of the browser tests: one browser and one started server a run, a fresh reader a test."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from tests.bench.synthetic import filled_archive

from . import sites
from .invented import Press, load
from .once import copied
from .reader import PATIENCE_MS, Reader, Window, launch, sit_down

CROWD = 10_000
Seat = Callable[[Window], Reader]


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = launch(playwright)
        expect.set_options(timeout=PATIENCE_MS)
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def wiki() -> Iterator[sites.Wiki]:
    """The wiki that READOUT_EMBED_ORIGINS names."""
    with sites.wiki() as site:
        yield site


@pytest.fixture(scope="session")
def stranger() -> Iterator[sites.Wiki]:
    """A wiki that nobody allowed."""
    with sites.wiki() as site:
        yield site


@pytest.fixture(scope="session")
def readout(chromium: Browser, tmp_path_factory: pytest.TempPathFactory, wiki: sites.Wiki) -> Iterator[str]:
    """The address of a Readout with the first data; not started where there is no browser to look at it."""
    with sites.served(copied(tmp_path_factory, "five", sites.load), wiki.origin) as address:
        yield address


@pytest.fixture(scope="session")
def many(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Readout with all first articles: enough for a chart and for pages."""
    records = sorted(path.name for path in sites.RECORDS.iterdir())
    with sites.served(
        copied(tmp_path_factory, "many", lambda folder: sites.load(folder, records))
    ) as address:
        yield address


@pytest.fixture(scope="session")
def press(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Press]:
    """A Readout with invented articles, one for every odd thing that can be wrong with an article."""
    folder = tmp_path_factory.mktemp("press")
    articles = load(folder)
    with sites.served(folder) as address:
        yield Press(address, articles)


@pytest.fixture(scope="session")
def empty(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Readout without an article."""
    with sites.served(tmp_path_factory.mktemp("empty")) as address:
        yield address


@pytest.fixture(scope="session")
def crowd(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A Readout with ten thousand articles, of which it has the rows but no texts to compare."""

    def fill(folder: Path) -> None:
        filled_archive(folder, CROWD).close()
        (folder / "archive.db").rename(sites.archive_file(folder))

    with sites.served(copied(tmp_path_factory, "crowd", fill), compares=False) as address:
        yield address


@pytest.fixture
def seat(chromium: Browser) -> Iterator[Seat]:
    """Sit a reader down at a window of their own; they leave when the test ends."""
    readers: list[Reader] = []

    def sit(window: Window) -> Reader:
        readers.append(sit_down(chromium, window))
        return readers[-1]

    yield sit
    for reader in readers:
        reader.page.context.close()
