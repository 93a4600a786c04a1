"""DokuWiki from Debian's package, copied into a folder of its own, with our plugin or without it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.settings import ROOT
from tests.wikis.install import DEBIAN, DOKUWIKI_TREE
from tests.wikis.running import PHP, Site, not_laid_out, php_is_missing, serving

PLUGIN = ROOT / "integrations" / "dokuwiki" / "readout"
#: A renderer that others might install: of a form of a page that is not HTML.
PLAIN = Path(__file__).resolve().parent / "dokuwiki_plain"
#: An open wiki, without what would ask the outside world or do work after each page.
SETTINGS = """<?php
$conf['title'] = 'Ministry wiki';
$conf['savedir'] = '{folder}/data';
$conf['useacl'] = 0;
$conf['updatecheck'] = 0;
$conf['license'] = '';
$conf['allowdebug'] = 0;
"""
PLUGIN_SETTINGS = "$conf['plugin']['readout']['address'] = '{readout}';\n"


def is_missing() -> str:
    """Why it cannot be started here; "" where it can."""
    return php_is_missing() or not_laid_out(DEBIAN)


@contextmanager
def started(folder: Path, port: int, readout: str = "") -> Iterator[Site]:
    """Serve a DokuWiki from ``folder``; with the address of a Readout it has our plugin."""
    tree = folder / "wiki"
    shutil.copytree(DOKUWIKI_TREE, tree, ignore_dangling_symlinks=True)
    shutil.copytree(DEBIAN / "var" / "lib" / "dokuwiki" / "data", folder / "data")
    conf = folder / "conf"
    conf.mkdir()
    for name in ("plugins.php", "plugins.required.php"):
        shutil.copy(DEBIAN / "etc" / "dokuwiki" / name, conf)
    settings = SETTINGS.format(folder=folder)
    if readout:
        shutil.copytree(PLUGIN, tree / "lib" / "plugins" / "readout")
        shutil.copytree(PLAIN, tree / "lib" / "plugins" / "plain")
        settings += PLUGIN_SETTINGS.format(readout=readout)
    (conf / "local.php").write_text(settings, encoding="utf-8")
    (tree / "inc" / "preload.php").write_text(_preload(tree, conf), encoding="utf-8")
    origin = f"http://127.0.0.1:{port}"

    def write(name: str, text: str) -> str:
        page = folder / "data" / "pages" / f"{name.replace(':', '/')}.txt"
        page.parent.mkdir(exist_ok=True)
        page.write_text(text, encoding="utf-8")
        return f"{origin}/doku.php?id={name}"

    command = (*PHP, "-S", f"127.0.0.1:{port}", "-t", str(tree))
    with serving(command, f"{origin}/doku.php", folder / "server.log", {}, tree):
        yield Site("DokuWiki", origin, write)


def _preload(tree: Path, conf: Path) -> str:
    """What the package's own preload does, for a configuration that lies elsewhere."""
    theirs = (tree / "inc" / "preload.php").read_text(encoding="utf-8").removeprefix("<?php")
    return f"<?php\ndefine('DOKU_CONF', '{conf}/');\n{theirs}"
