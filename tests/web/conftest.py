"""A reader's desk: the application over an archive of invented articles, asked without a network."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import httpx
import pytest
from anyio.from_thread import start_blocking_portal
from fastapi import FastAPI

from app.archive.database import Archive
from app.ingest import seeds
from app.main import create_app
from app.settings import Settings

from . import press

ORIGIN = "https://wiki.example.org"
TABLES = ("topics", "outlets", "people", "places", "press", "aliases")


@dataclass(frozen=True)
class Visitor:
    """Someone who asks the application for pages."""

    app: FastAPI
    root_path: str = ""

    @property
    def archive(self) -> Archive:
        """The archive behind the pages."""
        archive: Archive = self.app.state.desk.archive
        return archive

    def get(self, address: str, **headers: str) -> httpx.Response:
        """The answer to a GET; ``HX_Request="true"`` becomes the header HX-Request."""
        return self.ask("GET", address, **headers)

    def ask(self, method: str, address: str, **headers: str) -> httpx.Response:
        """The answer to any request; a fault is answered, not raised."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        # A loop in a thread of its own: a browser test of the same run may hold this thread's.
        with start_blocking_portal() as portal:
            return portal.call(self._ask, method, address, named)

    def post(self, address: str, content: bytes, **headers: str) -> httpx.Response:
        """The answer to a POST of these bytes."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        with start_blocking_portal() as portal:
            return portal.call(self._ask, "POST", address, named, content)

    async def _ask(
        self, method: str, address: str, headers: dict[str, str], content: bytes = b""
    ) -> httpx.Response:
        door: Any = httpx.ASGITransport(app=self.app, raise_app_exceptions=False, root_path=self.root_path)
        async with httpx.AsyncClient(transport=door, base_url="http://readout.example.org") as client:
            return await client.request(method, address, content=content, headers=headers)


def settings_in(folder: Path, **changes: Any) -> Settings:
    """Settings for an archive in ``folder``."""
    return Settings(
        database_url=f"sqlite:///{folder / 'readout.db'}",
        base_url="https://readout.example.org",
        embed_origins=ORIGIN,
        **changes,
    )


@pytest.fixture(scope="package", autouse=True)
def tables_are_parsed_once() -> Iterator[None]:
    """Desks are laid with the same tables by the hundred: what is written alike is parsed once."""
    read = seeds.read_seeds

    @lru_cache(maxsize=8)
    def parsed(folder: Path, _written: tuple[bytes, ...]) -> seeds.Seeds:
        return read(folder)

    def read_once(folder: Path) -> seeds.Seeds:
        paths = [folder / f"{name}.toml" for name in TABLES]
        return parsed(folder, tuple(path.read_bytes() if path.is_file() else b"" for path in paths))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(seeds, "read_seeds", read_once)
        yield


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of an archive with topics and outlets and no article; copying beats migrating."""
    folder = tmp_path_factory.mktemp("blank")
    app = create_app(settings_in(folder))
    app.state.desk.archive.close()
    return folder / "readout.db"


@pytest.fixture
def visitor(blank: Path, tmp_path: Path) -> Iterator[Visitor]:
    """A visitor of an archive without articles."""
    shutil.copy(blank, tmp_path / "readout.db")
    app = create_app(settings_in(tmp_path))
    yield Visitor(app)
    app.state.desk.archive.close()


@pytest.fixture(scope="session")
def reader(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Visitor]:
    """A visitor of the archive of four accounts, for tests that only read."""
    folder = tmp_path_factory.mktemp("accounts")
    shutil.copy(blank, folder / "readout.db")
    found = Visitor(create_app(settings_in(folder)))
    load_accounts(found.archive)
    yield found
    found.archive.close()


@pytest.fixture(scope="session")
def four(blank: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of the archive of four accounts, for tests that write to it: copying beats loading."""
    folder = tmp_path_factory.mktemp("four")
    shutil.copy(blank, folder / "readout.db")
    app = create_app(settings_in(folder))
    load_accounts(app.state.desk.archive)
    app.state.desk.archive.close()
    return folder / "readout.db"


def load_accounts(archive: Archive) -> None:
    """Four accounts of one meeting, one of them undated, one our summary."""
    press.store(
        archive,
        press.article(
            "daily",
            "The envoys spoke of Pyongyang first. Rain fell all day.\nThe ban on dramas may ease, they said.",
            headline="Envoys meet by the harbour",
            evidence={"north-korea": ("Pyongyang",), "hallyu-ban": ("ban on dramas",)},
            furniture=(("comment", "Great talk about Pyongyang!"), ("navigation", "Home | World")),
            url="https://daily.example.com/envoys",
        ),
        press.article(
            "wire",
            "Envoys met. They left Pyongyang for later.",
            headline="Envoys meet",
            outlet=press.WIRE,
            at="2031-05-04T23:30:00+00:00",
            evidence={"north-korea": ("Pyongyang",)},
            grade="mentioned",
        ),
        press.article(
            "hangang",
            "양측은 한한령을 논의했다. 비가 내렸다.",
            headline="특사단, 항구에서 만나",
            outlet=None,
            at=None,
            lang="ko",
            evidence={"hallyu-ban": ("한한령",)},
        ),
        press.article(
            "summary",
            "Two envoys met and spoke.",
            headline=None,
            form="summary",
            outlet=press.WIRE,
            at="2031-05-03",
        ),
    )


DAILY, WIRE, KOREAN, SUMMARY = (key.ljust(12, "a") for key in ("daily", "wire", "hangang", "summary"))
