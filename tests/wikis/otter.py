"""An Otter Wiki, a wiki of Markdown files that allows no frames unless its administrator says so."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from tests.wikis.install import OTTER
from tests.wikis.running import Site, not_laid_out, serving

SETTINGS = {
    "SECRET_KEY": "a long phrase for tests only",
    "SITE_NAME": "Ministry wiki",
    "READ_ACCESS": "ANONYMOUS",
    "WRITE_ACCESS": "ANONYMOUS",
    "LOG_LEVEL": "WARNING",
    "LOG_LEVEL_WERKZEUG": "WARNING",
}
AUTHOR = ("-c", "user.name=Clerk", "-c", "user.email=clerk@wiki.example.org")


def is_missing() -> str:
    """Why it cannot be started here; "" where it can."""
    return not_laid_out(OTTER)


@contextmanager
def started(folder: Path, port: int, settings: Mapping[str, str] | None = None) -> Iterator[Site]:
    """Serve a wiki from ``folder``; ``settings`` are what its administrator sets."""
    pages = folder / "pages"
    pages.mkdir()
    _git(pages, "init", "-q", "-b", "main")
    origin = f"http://127.0.0.1:{port}"
    environment = {
        **SETTINGS,
        **(settings or {}),
        "REPOSITORY": str(pages),
        "SQLALCHEMY_DATABASE_URI": f"sqlite:///{folder / 'wiki.db'}",
    }

    def write(name: str, text: str) -> str:
        (pages / f"{name}.md").write_text(text, encoding="utf-8")
        _git(pages, "add", ".")
        _git(pages, *AUTHOR, "commit", "-q", "-m", f"Write {name}")
        return f"{origin}/{name}"

    command = (str(OTTER / "bin" / "flask"), "--app", "otterwiki.server", "run", "--port", str(port))
    with serving(command, f"{origin}/-/about", folder / "server.log", environment, folder):
        yield Site("An Otter Wiki", origin, write)


def _git(pages: Path, *words: str) -> None:
    subprocess.run(("git", "-C", str(pages), *words), check=True, capture_output=True)
