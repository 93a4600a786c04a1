"""That saved views were opened: noted beside the answers, which never wait for it and never fail by it."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from threading import Lock

from app.archive.database import Archive, ArchiveError
from app.archive.views import View, is_noted, note_use

log = logging.getLogger("readout")


class Uses:
    """One writer behind all answers: while the archive is locked it waits, and nobody else does."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive
        self._waiting: set[int] = set()
        self._lock = Lock()
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="uses")

    def note(self, view: View) -> None:
        """Have it written that a view was opened; at once if nothing else waits, later if the archive is locked."""
        if is_noted(view):
            return
        with self._lock:
            if view.id in self._waiting:
                return
            self._waiting.add(view.id)
        self._writer.submit(self._write, view)

    def settle(self) -> None:
        """Wait until all is written that was noted before."""
        self._writer.submit(lambda: None).result()

    def close(self) -> None:
        """Write nothing more; what waits is let go."""
        self._writer.shutdown(wait=False, cancel_futures=True)

    def _write(self, view: View) -> None:
        try:
            note_use(self._archive, view)
        except ArchiveError as error:
            log.warning("That view %s was opened was not noted: %s", view.id, error)
        finally:
            with self._lock:
                self._waiting.discard(view.id)
