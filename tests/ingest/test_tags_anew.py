"""What code finds otherwise under the same rules counts as new rules: archives ask for ``readout tag``."""

from __future__ import annotations

import pytest

from app.ingest import seeds
from app.ingest.seeds import open_with_seeds
from app.settings import ROOT, Settings


@pytest.mark.parametrize("version", ["TAG_VERSION", "SPEECH_VERSION"])
def test_an_archive_tagged_by_earlier_code_asks_to_be_tagged_anew(
    version: str, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = settings.model_copy(update={"seeds": ROOT / "seeds"})
    before = open_with_seeds(own)
    before.archive.close()
    monkeypatch.setattr(seeds, version, getattr(seeds, version) + 1)
    after = open_with_seeds(own)
    assert after.ruleset == before.ruleset + 1
    after.archive.close()
