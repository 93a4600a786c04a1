"""Work on many items at once: in order, a bounded number under way, each under a time limit of its own."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import TimeoutError as TookTooLong
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from multiprocessing import get_context
from typing import Any, Generic, TypeVar

from pebble import ProcessExpired, ProcessFuture, ProcessPool

Job = TypeVar("Job")
Result = TypeVar("Result")

#: Workers take over a second to start; below this many items one process is done sooner.
FEWEST_FOR_WORKERS = 40
#: Items under way for each worker: enough that none waits while one item is slow, few enough for memory.
WINDOW = 16
#: The slowest of 13,303 press articles took 0.2 s; an item that needs this long would hold up all others.
SECONDS_PER_ITEM = 120


@dataclass(frozen=True, slots=True)
class Failed:
    """What is known of an item that gave no result."""

    reason: str


@dataclass(frozen=True, slots=True)
class Done(Generic[Job, Result]):
    """An item and what became of it."""

    job: Job
    result: Result | Failed


def workers_here() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _any_size(_job: object) -> bool:
    return True


def in_order(
    work: Callable[[Job], Result],
    jobs: Iterable[Job],
    *,
    prepare: Callable[..., None],
    given: Sequence[Any],
    workers: int,
    seconds: float = SECONDS_PER_ITEM,
    is_small: Callable[[Job], bool] = _any_size,
) -> Generator[Done[Job, Result], None, None]:
    """Each job with its result, in the order of ``jobs``.

    ``prepare(*given)`` runs once in every process before its first job. A job that takes longer than
    ``seconds``, or whose worker dies, fails alone. A few small jobs are done in this process, without a limit.
    """
    coming = iter(jobs)
    first = list(islice(coming, FEWEST_FOR_WORKERS))
    if len(first) < FEWEST_FOR_WORKERS and all(map(is_small, first)):
        prepare(*given)
        yield from (Done(job, _plainly(work, job)) for job in first)
        return
    with _pool(workers, prepare, given) as pool:
        waiting: deque[tuple[Job, ProcessFuture[Result]]] = deque()
        for job in chain(first, coming):
            waiting.append((job, pool.schedule(work, args=(job,), timeout=seconds)))
            if len(waiting) >= WINDOW * workers:
                yield _finished(*waiting.popleft(), seconds)
        while waiting:
            yield _finished(*waiting.popleft(), seconds)


@contextmanager
def _pool(workers: int, prepare: Callable[..., None], given: Sequence[Any]) -> Iterator[ProcessPool]:
    """Spawned, never forked: a fork would share the archive's connections."""
    pool = ProcessPool(max_workers=workers, initializer=prepare, initargs=given, context=get_context("spawn"))
    try:
        yield pool
        pool.close()
    finally:
        pool.stop()
        pool.join()


def _plainly(work: Callable[[Job], Result], job: Job) -> Result | Failed:
    try:
        return work(job)
    except Exception as error:
        return Failed(f"{type(error).__name__}: {error}")


def _finished(job: Job, future: ProcessFuture[Result], seconds: float) -> Done[Job, Result]:
    try:
        return Done(job, future.result())
    except TookTooLong:
        return Done(job, Failed(f"took longer than {seconds:g} seconds"))
    except ProcessExpired as error:
        return Done(job, Failed(f"its worker died (exit code {error.exitcode})"))
    except Exception as error:
        return Done(job, Failed(f"{type(error).__name__}: {error}"))
