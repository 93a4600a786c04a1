"""What was worked out of the archive once, kept until the archive changes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Any, TypeVar, cast
from weakref import WeakKeyDictionary

from sqlalchemy import Connection, Engine

from app.archive.connections import is_writing
from app.archive.state import counter

#: Of 13,000 articles the figures of one listing take some 50 kB, what they were added up from less.
MOST_KEPT = 500
T = TypeVar("T")


class _Memory:
    """Answers under one state of an archive, those that were asked for longest ago forgotten first."""

    def __init__(self, state: int) -> None:
        self.state = state
        self._answers: OrderedDict[Hashable, Any] = OrderedDict()
        self._lock = Lock()

    def get(self, question: Hashable) -> Any:
        with self._lock:
            if question in self._answers:
                self._answers.move_to_end(question)
            return self._answers.get(question)

    def keep(self, question: Hashable, answer: Any) -> None:
        with self._lock:
            self._answers[question] = answer
            if len(self._answers) > MOST_KEPT:
                self._answers.popitem(last=False)


_memories: WeakKeyDictionary[Engine, _Memory] = WeakKeyDictionary()


def remembered(connection: Connection, question: Hashable, work_out: Callable[[], T]) -> T:
    """What ``work_out`` finds, which must depend on ``question`` and on what the connection sees alone.

    An answer is never None. One that is writing sees what may never come to be: nothing is kept of that.
    """
    if is_writing(connection):
        return work_out()
    memory = _memory(connection)
    found = memory.get(question)
    if found is None:
        found = work_out()
        memory.keep(question, found)
    return cast("T", found)


def _memory(connection: Connection) -> _Memory:
    """That of the state which the connection sees; a reader who began earlier does not push out a later one."""
    state = counter(connection)
    memory = _memories.get(connection.engine)
    if memory is not None and memory.state == state:
        return memory
    fresh = _Memory(state)
    if memory is None or memory.state < state:
        _memories[connection.engine] = fresh
    return fresh
