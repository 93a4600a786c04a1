"""Starts every wiki with the recipes of the document on a page, and a Readout that they may frame, to look at.

Run as ``python -m tests.wikis``; everything lies in a temporary folder and ends with Ctrl+C.
"""

from __future__ import annotations

import shlex
import signal
import sys
import tempfile
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path

from tests.browser import sites
from tests.wikis.conftest import FRAMING, PICTURING, Kind
from tests.wikis.recipes import recipe
from tests.wikis.running import free_port


def main() -> int:
    """Start what can be started, say where it is, and wait."""
    ports = {kind.name: free_port() for kind in FRAMING}
    origins = " ".join(f"http://127.0.0.1:{port}" for port in ports.values())
    with tempfile.TemporaryDirectory() as folder, ExitStack() as running, suppress(KeyboardInterrupt):
        readout = _readout(Path(folder), origins, running)
        for kind in FRAMING:
            _show(kind, Path(folder, f"framing-{kind.recipe}"), ports[kind.name], readout, running)
        for kind in PICTURING:
            _show(kind, Path(folder, f"picturing-{kind.recipe}"), free_port(), readout, running)
        print("Ctrl+C ends them all.", flush=True)
        signal.pause()
    return 0


def _readout(folder: Path, origins: str, running: ExitStack) -> str:
    records: Sequence[str] = sorted(path.name for path in sites.RECORDS.iterdir())
    address = running.enter_context(sites.readout(folder, origins, records))
    sites.run(folder, *shlex.split(recipe("view"))[1:])
    print(f"Readout: {address}", flush=True)
    return address


def _show(kind: Kind, folder: Path, port: int, readout: str, running: ExitStack) -> None:
    reason = kind.is_missing()
    if reason:
        print(f"{kind.name}: not started, {reason}", flush=True)
        return
    folder.mkdir()
    site = running.enter_context(kind.start(folder, port, readout))
    written = site.write("coverage", f"{recipe(kind.recipe, readout)}\n")
    print(f"{kind.name}, {kind.recipe}: {written}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
