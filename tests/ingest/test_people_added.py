"""People that a user adds: the table is part of the rules, and takes effect with ``readout tag``."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.archive.articles import get, stale
from app.archive.filters import Filters
from app.archive.timeline import page
from app.ingest.pipeline import ingest, retag_all
from app.ingest.seeds import Opened, open_with_seeds
from app.settings import ROOT, Settings

TEXT = "The harbours will share pilots, Zelda Quill said. “No barge will wait,” Quill added.\n"
ADDED = """
[[person]]
slug = "zelda-m-quill"
en = ["Zelda M. Quill", "Zelda Quill", "Quill"]
ko = ["젤다 퀼"]
"""


def speakers(opened: Opened, settings: Settings) -> set[str]:
    with opened.archive.read() as connection:
        [item] = page(connection, Filters(), settings.zone).items
        stored = get(connection, item.id)
    assert stored is not None
    return {quote.speaker.slug for quote in stored.quotes if quote.speaker}


def test_a_person_who_is_added_speaks_after_tagging_anew(settings: Settings, tmp_path: Path) -> None:
    seeds = tmp_path / "seeds"
    seeds.mkdir()
    for path in (ROOT / "seeds").glob("*.toml"):
        shutil.copy(path, seeds)
    (tmp_path / "story.txt").write_text(TEXT, encoding="utf-8")
    own = settings.model_copy(update={"seeds": seeds})
    before = open_with_seeds(own)
    ingest(before, [tmp_path / "story.txt"], own.zone, lambda done, total: None)
    assert speakers(before, own) == {"zelda-quill"}
    before.archive.close()

    with (seeds / "people.toml").open("a", encoding="utf-8") as table:
        table.write(ADDED)
    after = open_with_seeds(own)
    assert after.ruleset == before.ruleset + 1
    with after.archive.read() as connection:
        assert stale(connection) == 1
    assert retag_all(after, own.zone, lambda done, total: None).tagged == 1
    assert speakers(after, own) == {"zelda-m-quill"}
    with after.archive.read() as connection:
        assert stale(connection) == 0
    after.archive.close()
