"""Painted pictures, kept until the archive changes: each is painted once, and few at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from threading import BoundedSemaphore, Lock

from app.web.desk import Desk
from app.web.pictures.png import png
from app.web.shelf import Key, Shelf

#: A usual picture takes 150 kB, the largest some 3 MB.
MOST_BYTES = 48_000_000
#: More at a time would take the machine from who reads pages.
AT_A_TIME = 2
#: Pictures that may wait for a painter: the last of them waits some eight seconds (18 timelines were painted in 7.8).
MOST_WAITING = 16
#: When to ask again, in seconds.
ASK_AGAIN = 5
_painters = ThreadPoolExecutor(AT_A_TIME, thread_name_prefix="painter")
_gallery = Shelf(MOST_BYTES)
_painting: dict[Key, Future[bytes]] = {}
_lock = Lock()
_places = BoundedSemaphore(AT_A_TIME + MOST_WAITING)


class Busy(Exception):
    """As many pictures are waiting to be painted as may wait."""


async def painted(desk: Desk, address: str, scale: int, draw: Callable[[], str]) -> bytes:
    """What ``draw`` draws, as a PNG; kept for this ``address`` under this state of the archive. Raises NoFont and Busy."""
    state = await asyncio.to_thread(desk.archive.counter)
    key = (desk.settings.database_url, desk.fingerprint, state, address, scale)
    found = _gallery.find(key)
    if found is not None:
        return found
    return await asyncio.wrap_future(_begun(key, lambda: png(draw(), scale)))


def _begun(key: Key, paint: Callable[[], bytes]) -> Future[bytes]:
    """The painting of a picture: one for all who ask for it meanwhile, who take one place together. Raises Busy."""
    with _lock:
        if key in _painting:
            return _painting[key]
        if not _places.acquire(blocking=False):
            raise Busy("As many pictures are waiting to be painted as may wait. Ask again in a moment.")
        # Not in the threads that answer pages: a queue of pictures must not keep those waiting.
        painting = _painters.submit(_gallery.get, key, paint)
        _painting[key] = painting
    # Its place is free when it is painted, not when nobody waits for it any more.
    painting.add_done_callback(lambda _done: _finished(key))
    return painting


def _finished(key: Key) -> None:
    with _lock:
        _painting.pop(key, None)
    _places.release()
