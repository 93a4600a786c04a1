"""Painted pictures, kept until the archive changes: each is painted once, and few at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from app.web.desk import Desk
from app.web.pictures.png import png
from app.web.shelf import Shelf

#: A usual picture takes 150 kB, the largest some 3 MB.
MOST_BYTES = 48_000_000
#: More at a time would take the machine from who reads pages.
AT_A_TIME = 2
_painters = ThreadPoolExecutor(AT_A_TIME, thread_name_prefix="painter")
_gallery = Shelf(MOST_BYTES)


async def painted(desk: Desk, address: str, scale: int, draw: Callable[[], str]) -> bytes:
    """What ``draw`` draws, as a PNG; kept for this ``address`` under this state of the archive. Raises NoFont."""
    state = await asyncio.to_thread(desk.archive.counter)
    key = (desk.settings.database_url, desk.fingerprint, state, address, scale)
    found = _gallery.find(key)
    if found is not None:
        return found
    # Not in the threads that answer pages: a queue of pictures must not keep those waiting.
    running = asyncio.get_running_loop()
    return await running.run_in_executor(_painters, lambda: _gallery.get(key, lambda: png(draw(), scale)))
