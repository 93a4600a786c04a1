"""An empty archive of its own for every test, with the real topics and outlets in it."""

from collections.abc import Iterator

import pytest

from app.ingest.seeds import Opened, open_with_seeds
from app.settings import Settings, read_settings


@pytest.fixture
def settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    folder = tmp_path_factory.mktemp("archive")
    return read_settings({"READOUT_DATABASE_URL": f"sqlite:///{folder / 'archive.db'}"})


@pytest.fixture
def opened(settings: Settings) -> Iterator[Opened]:
    opened = open_with_seeds(settings)
    yield opened
    opened.archive.close()
