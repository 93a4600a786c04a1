"""A text that says which outlet it is from: heard where the table has it, else said so in the report."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.archive.filters import Filters
from app.archive.timeline import every_item
from app.ingest.report import Report
from app.ingest.seeds import Opened
from app.settings import Settings
from tests.ingest.test_pipeline import load

BODY = (
    "The two delegations met in the old customs house on Wednesday and spoke about ferries for an hour.\n" * 3
)


def loaded(opened: Opened, settings: Settings, folder: Path, text: str) -> tuple[Report, str | None]:
    """The report on one text, and the outlet under which it is listed."""
    path = folder / "note.txt"
    path.write_text(text, encoding="utf-8")
    report = load(opened, settings, path)
    with opened.archive.read() as connection:
        (item,) = every_item(connection, Filters(), settings.zone)
    return report, item.outlet.name if item.outlet else None


@pytest.mark.parametrize("line", ["Outlet: Yonhap News Agency", "매체: 연합뉴스"])
def test_a_labelled_outlet_of_the_table_is_understood(
    opened: Opened, settings: Settings, tmp_path: Path, line: str
) -> None:
    report, outlet = loaded(opened, settings, tmp_path, f"Ferry talks resume\n{line}\n\n{BODY}")
    assert outlet
    assert outlet.startswith("Yonhap")
    assert report.warnings == []


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (f"Ferry talks resume\nOutlet: The Orn Gazette\n\n{BODY}", "line 2, The Orn Gazette"),
        (f"Ferry talks resume\n\n{BODY}\nPublisher: Orn Weekly\n", "line 7, Orn Weekly"),
        (f"Ferry talks resume\n(Orn=Orn Wire) {BODY}", "line 2, Orn Wire"),
        (f"Ferry talks resume\nORN CITY, Jan. 6 (Orn Wire) -- {BODY}", "line 2, Orn Wire"),
    ],
)
def test_one_that_nobody_knows_is_named_with_its_line(
    opened: Opened, settings: Settings, tmp_path: Path, text: str, says: str
) -> None:
    report, outlet = loaded(opened, settings, tmp_path, text)
    line, name = says.split(", ")
    assert outlet is None
    (notice,) = report.warnings
    assert (notice.item.endswith("note.txt"), notice.field) == (True, "outlet")
    assert notice.message.startswith(f"{line}, “")
    assert f"has no “{name}”" in notice.message


def test_one_that_the_address_overrules_is_named_too(
    opened: Opened, settings: Settings, tmp_path: Path
) -> None:
    text = f"Ferry talks resume\nOutlet: The Orn Gazette\n\n{BODY}\nhttps://en.yna.co.kr/view/AEN20310101000000315\n"
    report, outlet = loaded(opened, settings, tmp_path, text)
    assert outlet
    (notice,) = report.warnings
    assert f"passed over: the article is {outlet}’s by its address" in notice.message


def test_a_sentence_with_such_a_word_is_no_outlet_line(
    opened: Opened, settings: Settings, tmp_path: Path
) -> None:
    text = f"Ferry talks resume\n\nThe outlet: it is where the harbour meets the sea, and {BODY}"
    assert loaded(opened, settings, tmp_path, text)[0].warnings == []


@pytest.mark.parametrize(
    ("declared", "url", "outlet", "warning"),
    [
        (
            "Ministry of Foreign Affairs (Republic of Korea)",
            "https://www.mofa.go.kr/a",
            "Republic of Korea",
            None,
        ),
        ("Quay Letter", "https://www.mofa.go.kr/a", "Quay Letter", "though the address is Ministry"),
        ("Ministry", "https://www.mofa.go.kr/a", "Republic of Korea", "taken for Ministry"),
        ("Korean Ministry", "https://harbour.example/a", "Korean Ministry", None),
    ],
)
def test_a_declared_name_that_no_table_has_is_held_against_its_address(
    opened: Opened,
    settings: Settings,
    tmp_path: Path,
    *,
    declared: str,
    url: str,
    outlet: str,
    warning: str | None,
) -> None:
    path = tmp_path / "note.md"
    path.write_text(
        f"---\nheadline: Ferry talks\noutlet: {declared}\nurl: {url}\n---\n{BODY}", encoding="utf-8"
    )
    report = load(opened, settings, path)
    with opened.archive.read() as connection:
        (item,) = every_item(connection, Filters(), settings.zone)
    assert item.outlet
    assert item.outlet.name.endswith(outlet)
    said = [each.message for each in report.warnings if each.field == "outlet"]
    assert len(said) == (warning is not None)
    assert all(warning and warning in each for each in said)
