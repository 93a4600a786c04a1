"""Lays out the wikis under .ci/tools/wikis without installing them: no system service, no web server.

Run as ``python3 -m tests.wikis.install``; what is there already is left as it is. It needs nothing but
Python, Debian's package lists, and npm for the foreign consumer of oEmbed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
from collections.abc import Callable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOOLS = HERE.parents[1] / ".ci" / "tools" / "wikis"
#: Debian's packages, unpacked here as they would lie under /.
DEBIAN = TOOLS / "debian"
OTTER = TOOLS / "otterwiki"
IFRAMELY = TOOLS / "iframely"
DOKUWIKI_TREE = DEBIAN / "usr" / "share" / "dokuwiki"
MEDIAWIKI_TREE = DEBIAN / "usr" / "share" / "mediawiki"

PACKAGES = (
    "dokuwiki",
    "mediawiki",
    "mediawiki-classes",
    "php-geshi",
    "libphp-simplepie",
    "php-phpseclib",
    "php-random-compat",
    "libjs-jquery",
    "libjs-jquery-ui",
    "libjs-jquery-cookie",
)
#: Folders that DokuWiki's package names in full, believing that it lies under /.
NAMED_IN_FULL = ("/usr/share/php-geshi/", "/usr/share/php/", "/usr/share/javascript/", "/etc/dokuwiki/")
#: Written last into each folder: a folder without it was left half done.
WHOLE = ".whole"


def main() -> int:
    """Lay out what is missing; a kind that cannot be had is named, and the rest goes on."""
    failed = [step for step in STEPS if not _laid_out(*step)]
    return 1 if failed else 0


def _laid_out(name: str, folder: Path, lay_out: Callable[[], None]) -> bool:
    if (folder / WHOLE).exists():
        return True
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        lay_out()
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"{name} could not be laid out: {error}", file=sys.stderr)
        return False
    (folder / WHOLE).touch()
    return True


def _debian() -> None:
    waiting = DEBIAN / "packages"
    waiting.mkdir()
    _run("apt-get", "download", "-qq", "-o", "APT::Sandbox::User=root", *PACKAGES, cwd=waiting)
    for package in sorted(waiting.glob("*.deb")):
        _run("dpkg", "-x", str(package), str(DEBIAN))
    shutil.rmtree(waiting)
    for link in _absolute_links(DEBIAN):
        _move_under(DEBIAN, link)
    for page in DOKUWIKI_TREE.rglob("*.php"):
        _rewrite(page)


def _absolute_links(root: Path) -> Iterator[Path]:
    for folder, folders, files in os.walk(root):
        for name in (*folders, *files):
            path = Path(folder, name)
            if path.is_symlink() and os.readlink(path).startswith("/"):
                yield path


def _move_under(root: Path, link: Path) -> None:
    target = root / os.readlink(link).lstrip("/")
    link.unlink()
    link.symlink_to(target)


def _rewrite(page: Path) -> None:
    """Folders named in full become those under which the packages were unpacked."""
    before = page.read_bytes()
    after = before
    for folder in NAMED_IN_FULL:
        after = after.replace(b"'" + folder.encode(), b"'" + str(DEBIAN).encode() + folder.encode())
    if after != before:
        page.write_bytes(after)


def _otter() -> None:
    venv.create(OTTER, with_pip=True)
    pip = (str(OTTER / "bin" / "pip"), "install", "-qq", "--disable-pip-version-check")
    _run(*pip, "-r", str(HERE / "otterwiki.lock"))


def _iframely() -> None:
    for name in ("package.json", "package-lock.json", ".npmrc"):
        shutil.copy(HERE / "iframely" / name, IFRAMELY)
    _run("npm", "ci", "--silent", "--ignore-scripts", "--no-audit", "--no-fund", cwd=IFRAMELY)
    # Run from where npm puts it, it looks for plugins in a folder that only a checkout of it has.
    (IFRAMELY / "node_modules" / "iframely" / "node_modules").mkdir(exist_ok=True)


def _run(*command: str, cwd: Path | None = None) -> None:
    subprocess.run(command, cwd=cwd, check=True, stdout=subprocess.DEVNULL)


def without_addresses(lock: Path) -> None:
    """Take out of an npm lock file the pages at which its packages ask for money."""
    content = json.loads(lock.read_text(encoding="utf-8"))
    for package in content["packages"].values():
        package.pop("funding", None)
    lock.write_text(json.dumps(content, indent=2) + "\n", encoding="utf-8")


STEPS: tuple[tuple[str, Path, Callable[[], None]], ...] = (
    ("DokuWiki and MediaWiki", DEBIAN, _debian),
    ("An Otter Wiki", OTTER, _otter),
    ("iframely", IFRAMELY, _iframely),
)

if __name__ == "__main__":
    sys.exit(main())
