"""Painted pictures, kept until the archive changes: each is painted once, and few at a time."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

from app.web.desk import Desk
from app.web.pictures.png import png

#: A usual picture takes 150 kB, the largest some 3 MB.
MOST_BYTES = 48_000_000
#: More at a time would take the machine from who reads pages.
AT_A_TIME = 2
_painters = ThreadPoolExecutor(AT_A_TIME, thread_name_prefix="painter")
Key = tuple[object, ...]


class Gallery:
    """Pictures by what they show, those asked for longest ago given away first."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most = most_bytes
        self._size = 0
        self._kept: OrderedDict[Key, bytes] = OrderedDict()
        self._busy: dict[Key, Lock] = {}
        self._lock = Lock()

    def find(self, key: Key) -> bytes | None:
        """A picture that is here."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def get(self, key: Key, paint: Callable[[], bytes]) -> bytes:
        """A picture, painted if it is not here; who asks for one that is being painted waits for it."""
        with self._lock:
            busy = self._busy.setdefault(key, Lock())
        with busy:
            try:
                found = self.find(key)
                if found is None:
                    found = paint()
                    self._keep(key, found)
                return found
            finally:
                with self._lock:
                    self._busy.pop(key, None)

    def _keep(self, key: Key, picture: bytes) -> None:
        with self._lock:
            self._kept[key] = picture
            self._size += len(picture)
            while self._size > self._most and len(self._kept) > 1:
                self._size -= len(self._kept.popitem(last=False)[1])


_gallery = Gallery()


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
