"""What was loaded as it lies is not read again, and everything that could change the outcome is."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from app.archive.articles import get
from app.archive.runs import recent_runs
from app.archive.withdrawing import withdraw
from app.ingest import digests, work
from app.ingest.pipeline import ingest
from app.ingest.report import Report
from app.ingest.seeds import Opened
from app.ingest.sources import Found, Intake, parse_map
from app.settings import Settings

STORY = "---\nurl: https://coastal.example/{n}\nheadline: A ferry line\npublished: {day}\n---\n\nThe ferry line {n} opens in May.\n"
Load = Callable[..., Report]


def story(folder: Path, n: int, day: str = "2026-03-04") -> Path:
    path = folder / f"story-{n}.md"
    path.write_text(STORY.format(n=n, day=day), encoding="utf-8")
    return path


@pytest.fixture
def read_items(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The items that were really read, in order."""
    read: list[str] = []
    load = work.load

    def noted(found: Found) -> work.Loaded:
        read.append(found.path.name)
        return load(found)

    monkeypatch.setattr(work, "load", noted)
    return read


@pytest.fixture
def load(opened: Opened, settings: Settings, read_items: list[str]) -> Load:
    def _load(*paths: Path, zone: ZoneInfo | None = None, intake: Intake | None = None) -> Report:
        read_items.clear()
        return ingest(opened, paths, zone or settings.zone, lambda done, total: None, intake=intake)

    return _load


def test_what_was_loaded_is_counted_as_unchanged_without_being_read(
    load: Load, read_items: list[str], tmp_path: Path
) -> None:
    for n in range(3):
        story(tmp_path, n)
    assert load(tmp_path).added == 3
    assert len(read_items) == 3
    again = load(tmp_path)
    assert (again.read, again.unchanged, again.added, again.warnings) == (3, 3, 0, [])
    assert read_items == []


def test_the_ledger_counts_what_was_passed_over(load: Load, opened: Opened, tmp_path: Path) -> None:
    story(tmp_path, 1)
    load(tmp_path)
    load(tmp_path)
    with opened.archive.read() as connection:
        tally = recent_runs(connection)[0].tally
    assert (tally.read, tally.unchanged) == (1, 1)


def test_a_changed_file_is_read(load: Load, read_items: list[str], tmp_path: Path) -> None:
    path = story(tmp_path, 1)
    load(tmp_path)
    path.write_text(path.read_text().replace("May", "June"), encoding="utf-8")
    assert load(tmp_path).revised == 1
    assert read_items == ["story-1.md"]


def test_an_earlier_text_put_back_is_read_and_changes_nothing(
    load: Load, read_items: list[str], tmp_path: Path
) -> None:
    path = story(tmp_path, 1)
    first = path.read_text()
    load(path)
    path.write_text(first.replace("May", "June"), encoding="utf-8")
    load(path)
    path.write_text(first, encoding="utf-8")
    assert load(path).unchanged == 1
    assert read_items == ["story-1.md"]


def test_a_correction_that_is_taken_back_is_taken_back_here_too(
    load: Load, opened: Opened, tmp_path: Path
) -> None:
    for day in ("2026-03-04", "2026-03-05", "2026-03-04"):
        report = load(story(tmp_path, 1, day=day))
    assert [notice.field for notice in report.warnings] == ["metadata"]
    with opened.archive.read() as connection:
        key = connection.exec_driver_sql("SELECT public_id FROM article").scalar_one()
        article = get(connection, key)
    assert article is not None
    assert article.item.published.at == "2026-03-04"


def test_the_same_bytes_at_another_place_are_known(load: Load, read_items: list[str], tmp_path: Path) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    load(story(here, 1))
    (there / "moved.md").write_bytes((here / "story-1.md").read_bytes())
    assert load(there).unchanged == 1
    assert read_items == []


def test_copies_that_differ_in_their_dates_do_not_overwrite_each_other_for_ever(
    load: Load, opened: Opened, tmp_path: Path
) -> None:
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    story(here, 1, day="2026-03-04")
    story(there, 1, day="2026-03-05")
    assert [notice.field for notice in load(here, there).warnings] == ["metadata"]
    assert [load(here, there).warnings for _ in range(2)] == [[], []]
    with opened.archive.read() as connection:
        key = connection.exec_driver_sql("SELECT public_id FROM article").scalar_one()
        article = get(connection, key)
    assert article is not None
    assert article.item.published.at == "2026-03-05"


def test_what_left_something_to_be_said_is_read_and_said_again(
    load: Load, read_items: list[str], tmp_path: Path
) -> None:
    story(tmp_path, 1, day="2026-13-45")
    (tmp_path / "empty.txt").write_text("")
    first, second = load(tmp_path), load(tmp_path)
    assert [notice.field for notice in first.warnings] == ["published"]
    assert (second.warnings, second.refused) == (first.warnings, first.refused)
    assert sorted(read_items) == ["empty.txt", "story-1.md"]


def test_what_was_withdrawn_is_named_again(load: Load, opened: Opened, tmp_path: Path) -> None:
    story(tmp_path, 1)
    load(tmp_path)
    with opened.archive.read() as connection:
        key = connection.exec_driver_sql("SELECT public_id FROM article").scalar_one()
    withdraw(opened.archive, key, "asked for")
    assert [notice.field for notice in load(tmp_path).warnings] == ["withdrawn"]


def test_a_text_that_a_later_one_has_replaced_is_named_once_and_the_later_one_stays(
    load: Load, opened: Opened, tmp_path: Path
) -> None:
    path = story(tmp_path, 1)
    first = path.read_text("utf-8")
    load(path)
    path.write_text(first.replace("in May", "in June"), "utf-8")
    assert load(path).revised == 1
    path.write_text(first, "utf-8")
    again, once_more = load(path), load(path)
    with opened.archive.read() as connection:
        key = connection.exec_driver_sql("SELECT public_id FROM article").scalar_one()
        kept = get(connection, key)
    assert (again.unchanged, once_more.unchanged) == (1, 1)
    (notice,) = again.warnings
    assert notice.message == (
        f"its text is that of revision 1 of {key}, which a later one has replaced: the later one stays"
    )
    assert once_more.warnings == []
    assert kept is not None
    assert "in June" in kept.text


def test_a_copy_elsewhere_of_a_text_that_was_replaced_is_named_once_too(
    load: Load, read_items: list[str], tmp_path: Path
) -> None:
    path = story(tmp_path, 1)
    copy = tmp_path / "elsewhere" / "copy.md"
    copy.parent.mkdir()
    copy.write_bytes(path.read_bytes())
    load(path)
    path.write_text(path.read_text("utf-8").replace("in May", "in June"), "utf-8")
    assert load(path).revised == 1
    assert [notice.field for notice in load(copy).warnings] == ["revision"]
    assert load(copy, path).warnings == []
    assert read_items == []


@pytest.mark.parametrize("change", ["zone", "mapping", "program"])
def test_another_way_of_reading_reads_everything(
    load: Load, read_items: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
) -> None:
    story(tmp_path, 1)
    load(tmp_path)
    if change == "zone":
        load(tmp_path, zone=ZoneInfo("Europe/Paris"))
    elif change == "mapping":
        load(tmp_path, intake=Intake(parse_map(["text=story_text"])))
    else:
        monkeypatch.setattr(digests, "_program", lambda: b"another program")
        load(tmp_path)
    assert read_items == ["story-1.md"]


def test_lines_of_a_file_are_known_one_by_one(load: Load, read_items: list[str], tmp_path: Path) -> None:
    path = tmp_path / "wire.jsonl"
    lines = [
        json.dumps({"url": f"https://wire.example/{n}", "text": f"Line {n} opens in May."}) for n in range(3)
    ]
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    load(path)
    lines.append(lines[0].replace("May", "June"))
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    report = load(path)
    assert (report.read, report.unchanged, report.revised) == (4, 3, 1)
    assert len(read_items) == 1


def test_a_way_of_reading_differs_between_outlet_tables(opened: Opened, settings: Settings) -> None:
    seeds = opened.seeds
    fewer = type(seeds)(rules=seeds.rules, outlets=type(seeds.outlets)(seeds.outlets.outlets[1:]))
    ways = {digests.way_of_reading(each, settings.zone, Intake()) for each in (seeds, fewer)}
    assert len(ways) == 2
