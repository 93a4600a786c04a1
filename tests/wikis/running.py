"""What every started wiki has in common: a port on loopback, a log, and an end by its own process id."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.wikis.install import WHOLE

#: The first page of MediaWiki on one slow core took 6 s.
SECONDS_TO_START = 60
SECONDS_TO_END = 10
#: How ``php -S`` would log each request otherwise.
PHP = ("php", "-d", "error_reporting=22527", "-d", "display_errors=0", "-d", "log_errors=0")
#: Extensions of PHP that the wikis need, as PHP names them.
PHP_EXTENSIONS = frozenset({"sqlite3", "pdo_sqlite", "xml", "mbstring", "intl"})


@dataclass(frozen=True)
class Site:
    """A started wiki: where it is, and how to write a page of it."""

    name: str
    origin: str
    write: Callable[[str, str], str]


def free_port() -> int:
    """A port of loopback that nothing listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def php_is_missing() -> str:
    """Why wikis in PHP cannot be started here; "" where they can."""
    if not shutil.which("php"):
        return "php is not installed"
    said = subprocess.run(("php", "-m"), capture_output=True, text=True, check=True).stdout
    absent = sorted(PHP_EXTENSIONS - set(said.lower().split()))
    return f"PHP lacks {', '.join(absent)}" if absent else ""


def not_laid_out(folder: Path) -> str:
    """Why what should lie in ``folder`` cannot be started; "" where it can."""
    if (folder / WHOLE).exists():
        return ""
    return f"{folder.name} is not laid out: run python3 -m tests.wikis.install"


def wanted(name: str, reason: str) -> None:
    """Skip, saying aloud what was not tried; fail where wikis are required."""
    if not reason:
        return
    message = f"NO {name.upper()}: {reason}, so nothing was tried in it"
    if os.environ.get("READOUT_TEST_WIKIS") == "required":
        pytest.fail(message)
    pytest.skip(message)


@contextmanager
def serving(
    command: Sequence[str], address: str, log: Path, environment: Mapping[str, str], cwd: Path
) -> Iterator[None]:
    """Run a server until it answers at ``address``; end it, with what it started, at the end."""
    with log.open("wb") as output:
        server = subprocess.Popen(
            command,
            cwd=cwd,
            env={**plain_environment(), **environment},
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
    try:
        _wait_until_ready(address, server, log)
        yield
    finally:
        _end(server)


def plain_environment() -> dict[str, str]:
    """This environment without the settings of whoever runs the tests."""
    return {name: value for name, value in os.environ.items() if not name.startswith("READOUT_")}


def _end(server: subprocess.Popen[bytes]) -> None:
    """The session that was opened for this one server ends with it."""
    for sign in (signal.SIGTERM, signal.SIGKILL):
        if server.poll() is None:
            os.killpg(server.pid, sign)
        try:
            server.wait(timeout=SECONDS_TO_END)
            return
        except subprocess.TimeoutExpired:
            continue


def _wait_until_ready(address: str, server: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline and server.poll() is None:
        if _answers(address):
            return
        time.sleep(0.1)
    pytest.fail(f"{address} did not answer:\n{log.read_text(encoding='utf-8', errors='replace')[-4000:]}")


def _answers(address: str) -> bool:
    try:
        with urllib.request.urlopen(address, timeout=SECONDS_TO_START):
            return True
    except urllib.error.HTTPError as refused:
        refused.close()
        return refused.code < 500
    except OSError:
        return False
