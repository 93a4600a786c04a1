"""Fixtures of the browser tests: one browser and one started server a run, a fresh reader a test."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, expect, sync_playwright

from . import sites
from .reader import PATIENCE_MS, Reader, Window, launch, sit_down

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
    with sites.readout(tmp_path_factory.mktemp("archive"), wiki.origin) as address:
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
