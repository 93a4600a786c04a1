"""What is made once for all processes that run tests: the archives that their servers read copies of."""

from __future__ import annotations

import fcntl
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest


def copied(factory: pytest.TempPathFactory, name: str, make: Callable[[Path], None]) -> Path:
    """A folder of this process with what ``make`` puts into one: made by whoever comes first, while the others wait."""
    base = factory.getbasetemp()
    whole = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / f"once-{name}"
    with whole.with_suffix(".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not whole.exists():
            begun = whole.with_suffix(".part")
            shutil.rmtree(begun, ignore_errors=True)
            begun.mkdir()
            make(begun)
            begun.rename(whole)
    return Path(shutil.copytree(whole, factory.mktemp(name), dirs_exist_ok=True))
