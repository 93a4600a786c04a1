"""The document, and the plugins without a wiki around them."""

from __future__ import annotations

import json
import re
import subprocess
from pathlib import Path

import pytest

from app.settings import ROOT, Settings
from tests.wikis import conftest
from tests.wikis.install import HERE
from tests.wikis.recipes import DOCUMENT, READOUT, names, recipe
from tests.wikis.running import php_is_missing, wanted

INTEGRATIONS = ROOT / "integrations"
DOKUWIKI = INTEGRATIONS / "dokuwiki" / "readout"
MEDIAWIKI = INTEGRATIONS / "mediawiki" / "Readout"
TEXT = DOCUMENT.read_text(encoding="utf-8")
UNTRIED = ("Confluence", "SharePoint", "BookStack", "Wiki.js", "Outline", "Obsidian", "Notion")
#: Blocks that are not the recipe of one wiki, and where they are tried.
ELSEWHERE = {
    "script",  # in a sandbox, and in An Otter Wiki's settings
    "view",
    "mediawiki-settings",
    "mediawiki-image-settings",
    "mediawiki-css",
    "otterwiki-settings",
}


def test_every_block_that_is_said_to_be_tried_is_tried() -> None:
    tried = {kind.recipe for kind in (*conftest.FRAMING, *conftest.PICTURING)}
    assert set(names()) == tried | ELSEWHERE
    assert len(names()) == len(set(names()))
    assert TEXT.count("<!-- tried:") == len(names())


@pytest.mark.parametrize("name", UNTRIED)
def test_what_was_not_tried_says_so(name: str) -> None:
    section = TEXT.partition("## Known but untried")[2]
    rows = [line for line in section.splitlines() if line.startswith(f"| **{name}**")]
    assert rows
    assert all("Untried." in row for row in rows)
    assert name not in TEXT.partition("## Known but untried")[0]


def test_settings_that_it_names_exist() -> None:
    named = set(re.findall(r"READOUT_[A-Z_]+", TEXT))
    assert named == {f"READOUT_{name.upper()}" for name in Settings.model_fields} & named
    assert {"READOUT_BASE_URL", "READOUT_EMBED_ORIGINS"} <= named


def test_the_frame_of_the_document_is_the_frame_of_the_plugins() -> None:
    theirs = (DOKUWIKI / "Frame.php").read_text(encoding="utf-8")
    for attribute in ("sandbox", "referrerpolicy", "style", "loading", "width"):
        (written,) = re.findall(rf'{attribute}="[^"]*"', recipe("frame"))
        assert written in theirs


def test_both_plugins_hold_the_same_frame_and_the_same_script() -> None:
    ours, theirs = ((DOKUWIKI / "Frame.php"), (MEDIAWIKI / "src" / "Frame.php"))
    assert _but_for_its_namespace(ours) == _but_for_its_namespace(theirs)
    assert (DOKUWIKI / "script.js").read_bytes() == (MEDIAWIKI / "resources" / "ext.readout.js").read_bytes()


@pytest.mark.parametrize("script", ["dokuwiki/tests/frames.php", "mediawiki/tests/attributes.php"])
def test_what_the_plugins_test_by_themselves(script: str) -> None:
    wanted("PHP", php_is_missing())
    done = subprocess.run(("php", str(INTEGRATIONS / script)), capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert re.fullmatch(r"[1-9]\d* passed, 0 failed\n", done.stdout)


def test_every_file_of_the_plugins_is_php_that_php_reads() -> None:
    wanted("PHP", php_is_missing())
    for path in sorted(INTEGRATIONS.rglob("*.php")):
        done = subprocess.run(("php", "-l", str(path)), capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout


def test_the_extension_names_files_that_exist() -> None:
    said = json.loads((MEDIAWIKI / "extension.json").read_text(encoding="utf-8"))
    assert said["manifest_version"] == 2
    for script in said["ResourceModules"]["ext.readout"]["scripts"]:
        assert (MEDIAWIKI / said["ResourceFileModulePaths"]["localBasePath"] / script).is_file()
    messages = json.loads((MEDIAWIKI / "i18n" / "en.json").read_text(encoding="utf-8"))
    assert said["descriptionmsg"] in messages


@pytest.mark.parametrize("place", [DOCUMENT, *sorted(INTEGRATIONS.rglob("README.md"))], ids=str)
def test_places_that_documents_name_exist(place: Path) -> None:
    text = place.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:|#)([\w./-]+)\)", text)
    named = re.findall(r"`(?:php )?((?:integrations|docs|tests)/[\w./-]+)", text)
    assert [link for link in links if not (place.parent / link).exists()] == []
    assert [name for name in named if not (ROOT / name).exists()] == []


@pytest.mark.parametrize("lock", ["otterwiki.lock", "iframely/package-lock.json", "iframely/package.json"])
def test_no_lock_names_an_address(lock: str) -> None:
    text = (HERE / lock).read_text(encoding="utf-8")
    assert "://" not in text
    assert '"resolved"' not in text


def test_the_document_names_no_server_but_those_that_stand_for_the_readers_own() -> None:
    hosts = set(re.findall(r"https?://([\w.-]+)", TEXT))
    assert hosts == {"readout.example.org", "wiki.example.org", "iframely.com", "www.notion.so"}
    assert READOUT.removeprefix("https://") in hosts


def _but_for_its_namespace(path: Path) -> str:
    return re.sub(r"^namespace .*;$", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
