"""The sites of the browser tests: a Readout started by its own commands, and wikis that frame it."""

import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from urllib.error import URLError

import pytest

from app.settings import ROOT

#: The first start migrates an archive and loads the rules; on one slow core that took 3 s.
SECONDS_TO_START = 30
WAY_IN = "from app.cli import main; main()"
WIKI_PAGE = """<!doctype html>
<html lang="en"><title>A wiki</title><link rel="icon" href="data:,"><h1>A wiki</h1>
<script>
  window.heard = [];
  addEventListener("message", (event) => {
    const frame = document.querySelector("iframe");
    heard.push({ data: event.data, fromFrame: event.source === frame.contentWindow, origin: event.origin });
  });
</script>
<iframe src="ADDRESS" title="Coverage" width="100%" height="600" style="border:0"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
  referrerpolicy="strict-origin-when-cross-origin"></iframe>
</html>
"""

RECORDS = ROOT / "seeds" / "articles"
#: The records that the browser tests know by heart.
FIVE = (
    "beijing-summit-agenda.md",
    "mediation-request.md",
    "reset-and-frictions.md",
    "shanghai-press-briefing.md",
    "shanghai-welcome-dinner.md",
)


@dataclass(frozen=True)
class Wiki:
    """A site of another origin whose one page frames whatever address stands in its query."""

    origin: str

    def framing(self, address: str) -> str:
        """The address of the wiki's page with ``address`` in its frame."""
        return f"{self.origin}/?{address}"


@contextmanager
def wiki() -> Iterator[Wiki]:
    """Serve a wiki."""
    with ThreadingHTTPServer(("127.0.0.1", 0), _WikiPage) as server:
        Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield Wiki(f"http://127.0.0.1:{server.server_address[1]}")
        server.shutdown()


@contextmanager
def readout(folder: Path, embed_origin: str, records: Sequence[str] = FIVE) -> Iterator[str]:
    """Load records of ``seeds/articles/`` into an archive in ``folder``, serve it, and give its address."""
    load(folder, records)
    with served(folder, embed_origin) as address:
        yield address


def load(folder: Path, records: Sequence[str] = FIVE) -> None:
    """Load records of ``seeds/articles/`` into the archive of a folder."""
    run(folder, "ingest", *(str(RECORDS / name) for name in records))


def run(folder: Path, *words: str) -> None:
    """Run a command of Readout on the archive that lies in ``folder``."""
    environment = _environment(archive_file(folder), "http://127.0.0.1", "'self'")
    subprocess.run(_command(*words), env=environment, check=True)


def archive_file(folder: Path) -> Path:
    """Where ``served`` looks for the archive of a folder; it makes an empty one where there is none."""
    return folder / "readout.db"


@contextmanager
def served(folder: Path, embed_origin: str = "'self'", *, compares: bool = True) -> Iterator[str]:
    """Serve the archive that lies in ``folder``, and give its address, once a comparison is made if it ``compares``."""
    port = _free_port()
    address = f"http://127.0.0.1:{port}"
    environment = _environment(archive_file(folder), address, embed_origin)
    log = folder / "server.log"
    with log.open("wb") as output:
        server = subprocess.Popen(
            _command("serve", "--port", str(port)), env=environment, stdout=output, stderr=subprocess.STDOUT
        )
    try:
        _wait_until_ready(address, server, log)
        if compares:
            _compare_once(address)
        yield address
    finally:
        server.terminate()
        server.wait(timeout=SECONDS_TO_START)


def _compare_once(address: str) -> None:
    """Compare two articles, where there are two: what a server has yet to load as it starts is no page's time."""
    with urllib.request.urlopen(f"{address}/timeline.json?limit=2") as answer:
        keys = [item["id"] for item in json.load(answer)["items"]]
    if len(keys) == 2:
        asked = "&".join(f"article={key}" for key in keys)
        urllib.request.urlopen(f"{address}/compare?{asked}", timeout=SECONDS_TO_START).close()


class _WikiPage(BaseHTTPRequestHandler):
    """A page with the frame that the embed snippet describes, and an ear for its messages."""

    def do_GET(self) -> None:
        _, _, address = self.path.partition("?")
        body = WIKI_PAGE.replace("ADDRESS", address.replace("&", "&amp;").replace('"', "%22")).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Say nothing: the output belongs to the tests."""


def _environment(archive: Path, address: str, embed_origin: str) -> dict[str, str]:
    """This environment without the settings of whoever runs the tests."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("READOUT_")}
    return inherited | {
        "READOUT_DATABASE_URL": f"sqlite:///{archive}",
        "READOUT_BASE_URL": address,
        "READOUT_EMBED_ORIGINS": embed_origin,
    }


def _command(*words: str) -> list[str]:
    return [sys.executable, "-c", WAY_IN, *words]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_until_ready(address: str, server: "subprocess.Popen[bytes]", log: Path) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{address}/readyz", timeout=SECONDS_TO_START):
                return
        except URLError:
            time.sleep(0.05)
    pytest.fail(f"Readout did not start:\n{log.read_text(encoding='utf-8')}")
