"""An empty archive with invented topics and outlets."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.archive.database import Archive, open_archive
from tests.archive.support import archive_in, settings_for


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a fresh archive; copying it is quicker than migrating anew for each test."""
    archive = archive_in(tmp_path_factory.mktemp("blank"))
    archive.close()
    return archive.path


@pytest.fixture
def archive(blank: Path, tmp_path: Path) -> Iterator[Archive]:
    """A fresh archive; no article in it yet."""
    shutil.copy(blank, tmp_path / "archive.db")
    opened = open_archive(settings_for(tmp_path))
    yield opened
    opened.close()
