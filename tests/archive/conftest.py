"""An empty archive with invented topics and outlets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.archive.database import Archive
from tests.archive.support import archive_in


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    """A fresh archive; no article in it yet."""
    opened = archive_in(tmp_path)
    yield opened
    opened.close()
