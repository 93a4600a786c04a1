"""MediaWiki from Debian's package over SQLite, with what its administrator adds to its settings."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.settings import ROOT
from tests.wikis.install import DEBIAN, MEDIAWIKI_TREE
from tests.wikis.running import PHP, Site, not_laid_out, php_is_missing, plain_environment, serving

EXTENSION = ROOT / "integrations" / "mediawiki" / "Readout"
#: Under a policy of contents, and without what would do work after each page or write beside the package.
SETTINGS = """
$wgCSPHeader = true;
$wgFavicon = 'data:,';
$wgJobRunRate = 0;
$wgEnableUploads = false;
$wgUploadDirectory = '{folder}/images';
$wgCacheDirectory = '{folder}/cache';
$wgMainCacheType = CACHE_NONE;
$wgParserCacheType = CACHE_NONE;
$wgShowExceptionDetails = true;
"""
#: Our extension lies where it is written, not in the wiki's own folder.
FROM_ITS_FOLDER = (
    "wfLoadExtension( 'Readout' )",
    f"wfLoadExtension( 'Readout', '{EXTENSION}/extension.json' )",
)


def is_missing() -> str:
    """Why it cannot be started here; "" where it can."""
    return php_is_missing() or not_laid_out(DEBIAN)


@contextmanager
def started(folder: Path, port: int, settings: str) -> Iterator[Site]:
    """Serve a MediaWiki from ``folder``; ``settings`` are what its administrator adds."""
    origin = f"http://127.0.0.1:{port}"
    for name in ("database", "images", "cache"):
        (folder / name).mkdir()
    _install(folder, origin)
    written = folder / "LocalSettings.php"
    more = SETTINGS.format(folder=folder) + settings.replace(*FROM_ITS_FOLDER)
    written.write_text(written.read_text(encoding="utf-8") + more, encoding="utf-8")
    environment = {"MW_CONFIG_FILE": str(written)}

    def write(name: str, text: str) -> str:
        _maintain(environment, "edit.php", "--no-rc", "--user", "Clerk", name, given=text)
        return f"{origin}/index.php?title={name}"

    command = (*PHP, "-S", f"127.0.0.1:{port}", "-t", str(MEDIAWIKI_TREE))
    address = f"{origin}/index.php?title=Main_Page"
    with serving(command, address, folder / "server.log", environment, MEDIAWIKI_TREE):
        yield Site("MediaWiki", origin, write)


def _install(folder: Path, origin: str) -> None:
    _maintain(
        {"MW_CONFIG_FILE": str(folder / "none.php")},
        "install.php",
        *("--dbtype", "sqlite", "--dbname", "wiki", "--dbpath", str(folder / "database")),
        *("--server", origin, "--scriptpath", "", "--confpath", str(folder)),
        *("--pass", "a long phrase for tests only", "--skins", "Vector", "Ministry wiki", "Clerk"),
    )


def _maintain(environment: dict[str, str], script: str, *words: str, given: str = "") -> None:
    """Run one of MediaWiki's own scripts."""
    done = subprocess.run(
        (*PHP, str(MEDIAWIKI_TREE / "maintenance" / script), *words),
        env={**plain_environment(), **environment},
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{script} failed:\n{done.stdout[-2000:]}\n{done.stderr[-2000:]}")
