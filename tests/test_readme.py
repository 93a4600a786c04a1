"""The README tells the truth about what can be checked in it."""

import re
from pathlib import Path

from app.archive.article import FORMS
from app.settings import ROOT, Settings

README = (Path(ROOT) / "README.md").read_text(encoding="utf-8")


def settings_rows() -> dict[str, tuple[str, str]]:
    """The settings table: name to (default, meaning)."""
    rows = re.findall(r"^\| `(READOUT_\w+)` \| (.+?) \| (.+?) \|$", README, re.MULTILINE)
    return {name: (default.strip("`"), meaning) for name, default, meaning in rows}


def test_every_setting_stands_in_the_table_with_its_default_and_meaning() -> None:
    expected = {
        f"READOUT_{name.upper()}": (
            str(field.default).replace(str(ROOT), "<project root>") or "none",
            field.description,
        )
        for name, field in Settings.model_fields.items()
    }
    assert settings_rows() == expected


def test_every_place_it_names_exists() -> None:
    places = re.findall(r"`((?:app|seeds|templates|static|migrations|tests|docs)/[\w./-]+)`", README)
    links = re.findall(r"\]\((?!https?:)([\w./-]+)\)", README)
    named = {place for place in places + links if "x." not in place}
    assert named
    assert [place for place in sorted(named) if not (ROOT / place).exists()] == []


def test_every_make_target_it_names_exists() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in set(re.findall(r"`make (\w+)", README)):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_every_form_that_front_matter_may_name_is_named() -> None:
    (line,) = [each for each in README.splitlines() if each.startswith("- **Markdown**")]
    assert [form for form in FORMS if f"`{form}`" not in line] == []
