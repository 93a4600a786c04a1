"""What takes long to make, kept by what it answers; each is made once, those asked for longest ago are given away first."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from threading import Lock

Key = tuple[object, ...]


class Shelf:
    """Bytes by what they answer, never more of them than ``most_bytes``, but for a single answer that is larger."""

    def __init__(self, most_bytes: int) -> None:
        self._most = most_bytes
        self._size = 0
        self._kept: OrderedDict[Key, bytes] = OrderedDict()
        self._busy: dict[Key, Lock] = {}
        self._lock = Lock()

    def find(self, key: Key) -> bytes | None:
        """One that is here."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def get(self, key: Key, make: Callable[[], bytes]) -> bytes:
        """One, made if it is not here; who asks for one that is being made waits for it."""
        with self._lock:
            busy = self._busy.setdefault(key, Lock())
        with busy:
            try:
                found = self.find(key)
                if found is None:
                    found = make()
                    self._keep(key, found)
                return found
            finally:
                with self._lock:
                    self._busy.pop(key, None)

    def _keep(self, key: Key, made: bytes) -> None:
        with self._lock:
            self._size += len(made) - len(self._kept.pop(key, b""))
            self._kept[key] = made
            while self._size > self._most and len(self._kept) > 1:
                self._size -= len(self._kept.popitem(last=False)[1])
