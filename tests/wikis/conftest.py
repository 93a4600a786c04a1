"""Fixtures of the wikis: each is started once a run, when the first test wants it, and a Readout that they may frame."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.browser import sites
from tests.browser.conftest import chromium, seat
from tests.wikis import dokuwiki, iframely_server, mediawiki, otter, sandbox
from tests.wikis.recipes import recipe, settings
from tests.wikis.running import Site, free_port, wanted

__all__ = ["chromium", "seat"]


@dataclass(frozen=True)
class Kind:
    """A wiki in one of its settings: what to say where it is missing, how to start it, what to write in it."""

    name: str
    is_missing: Callable[[], str]
    start: Callable[[Path, int, str], AbstractContextManager[Site]]
    recipe: str


@dataclass(frozen=True)
class Written:
    """A page of a started wiki with a recipe of the document on it."""

    site: Site
    address: str


def _frame_in_otter(folder: Path, port: int, readout: str) -> AbstractContextManager[Site]:
    return otter.started(folder, port, settings("otterwiki-settings", readout))


def _frame_in_mediawiki(folder: Path, port: int, readout: str) -> AbstractContextManager[Site]:
    return mediawiki.started(folder, port, recipe("mediawiki-settings", readout))


@contextmanager
def _image_in_mediawiki(folder: Path, port: int, readout: str) -> Iterator[Site]:
    with mediawiki.started(folder, port, recipe("mediawiki-image-settings", readout)) as site:
        site.write("MediaWiki:Common.css", recipe("mediawiki-css"))
        yield site


FRAMING = (
    Kind("DokuWiki", dokuwiki.is_missing, dokuwiki.started, "dokuwiki-frame"),
    Kind("MediaWiki", mediawiki.is_missing, _frame_in_mediawiki, "mediawiki-frame"),
    Kind("An Otter Wiki", otter.is_missing, _frame_in_otter, "frame"),
)
PICTURING = (
    Kind("DokuWiki", dokuwiki.is_missing, lambda at, port, _: dokuwiki.started(at, port), "dokuwiki-image"),
    Kind("MediaWiki", mediawiki.is_missing, _image_in_mediawiki, "mediawiki-image"),
    Kind("An Otter Wiki", otter.is_missing, lambda at, port, _: otter.started(at, port), "otterwiki-image"),
)
#: The wikis for which there is a plugin of ours.
WITH_PLUGIN = FRAMING[:2]
#: Framed by a wiki that nobody allowed.
UNLISTED = FRAMING[0]


@dataclass(frozen=True)
class Ports:
    """Where the wikis will listen: a Readout has to know before it starts."""

    framing: dict[str, int]
    sandbox: int

    def origins(self) -> str:
        """As READOUT_EMBED_ORIGINS wants them."""
        return " ".join(f"http://127.0.0.1:{port}" for port in (*self.framing.values(), self.sandbox))


@pytest.fixture(scope="session")
def ports() -> Ports:
    return Ports({kind.name: free_port() for kind in FRAMING}, free_port())


@pytest.fixture(scope="session")
def readout(chromium: Browser, tmp_path_factory: pytest.TempPathFactory, ports: Ports) -> Iterator[str]:
    """The address of a Readout with all first articles and the document's view, which the wikis may frame."""
    records = sorted(path.name for path in sites.RECORDS.iterdir())
    folder = tmp_path_factory.mktemp("readout")
    with sites.readout(folder, ports.origins(), records) as address:
        command, *words = shlex.split(recipe("view"))
        assert command == "readout"
        sites.run(folder, *words)
        yield address


@pytest.fixture(scope="session", params=FRAMING, ids=lambda kind: kind.name)
def framed(
    request: pytest.FixtureRequest, readout: str, ports: Ports, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Written]:
    """A wiki with the frame of the document on a page."""
    kind: Kind = request.param
    yield from _written(kind, tmp_path_factory.mktemp("framed"), ports.framing[kind.name], readout)


@pytest.fixture(scope="session", params=PICTURING, ids=lambda kind: kind.name)
def pictured(
    request: pytest.FixtureRequest, readout: str, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Written]:
    """A wiki as it comes, with the picture that links on a page."""
    yield from _written(request.param, tmp_path_factory.mktemp("pictured"), free_port(), readout)


@pytest.fixture(scope="session")
def unlisted(readout: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Written]:
    """A wiki whose origin Readout does not know."""
    yield from _written(UNLISTED, tmp_path_factory.mktemp("unlisted"), free_port(), readout)


@pytest.fixture(scope="session")
def boxed(readout: str, ports: Ports) -> Iterator[sandbox.Boxes]:
    """A tool that shows what its users write inside a sandbox."""
    with sandbox.started(ports.sandbox, readout) as boxes:
        yield boxes


@pytest.fixture(scope="session")
def iframely(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of an iframely."""
    wanted("iframely", iframely_server.is_missing())
    with iframely_server.started(tmp_path_factory.mktemp("iframely"), free_port()) as address:
        yield address


def _written(kind: Kind, folder: Path, port: int, readout: str) -> Iterator[Written]:
    wanted(kind.name, kind.is_missing())
    with kind.start(folder, port, readout) as site:
        text = f"Before it.\n\n{recipe(kind.recipe, readout)}\n\nAfter it.\n"
        yield Written(site, site.write("coverage", text))
