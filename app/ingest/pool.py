"""Work on many items at once: in order, a bounded number under way, each under a time limit of its own."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import TimeoutError as TookTooLong
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from multiprocessing import get_context
from typing import Any, Generic, TypeVar

from pebble import ProcessExpired, ProcessFuture, ProcessPool

Job = TypeVar("Job")
Result = TypeVar("Result")

#: Workers take over a second to start; below this many items one process is done sooner.
FEWEST_FOR_WORKERS = 40
#: Small items that travel together: alone, the way to a worker and back costs a quarter of reading one.
TOGETHER = 8
#: Loads under way for each worker: enough that none waits while one item is slow, few enough for memory.
WINDOW = 4
#: The slowest of 13,303 press articles took 0.2 s; an item that needs this long would hold up all others.
SECONDS_PER_ITEM = 120
#: A worker that dies before it says what it does takes all workers with it; then an item is tried so often.
MOST_TRIES = 3
#: So often is looked whether the workers are still there.
SECONDS_BETWEEN_LOOKS = 1


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
    ``seconds``, or whose worker dies, fails alone: small jobs travel together, and when one of them takes
    the others with it each is done again by itself. A few small jobs are done in this process, without a
    limit.
    """
    coming = iter(jobs)
    first = _beginning(coming, is_small)
    if len(first) < FEWEST_FOR_WORKERS and all(map(is_small, first)):
        prepare(*given)
        yield from (Done(job, _plainly(work, job)) for job in first)
        return
    with _team(workers, prepare, given, work, seconds) as team:
        waiting: deque[_Load[Job, Result]] = deque()
        for jobs_together in _loads(chain(first, coming), is_small):
            waiting.append(team.send(jobs_together))
            if len(waiting) >= WINDOW * workers:
                yield from team.results(waiting.popleft())
        while waiting:
            yield from team.results(waiting.popleft())


def _beginning(coming: Iterator[Job], is_small: Callable[[Job], bool]) -> list[Job]:
    """So many jobs as tell whether workers are worth starting: a large one tells it at once, and is not piled up."""
    first: list[Job] = []
    for job in coming:
        first.append(job)
        if len(first) == FEWEST_FOR_WORKERS or not is_small(job):
            break
    return first


@dataclass(frozen=True, slots=True)
class _Load(Generic[Job, Result]):
    """Jobs on their way together."""

    jobs: tuple[Job, ...]
    tries: int
    pool: ProcessPool
    future: ProcessFuture[list[Result | Failed]]

    def result(self) -> list[Result | Failed]:
        """What became of the jobs. Raises what they raised, or BrokenProcessPool where nobody does them any more."""
        while not self.future.done():
            try:
                return self.future.result(timeout=SECONDS_BETWEEN_LOOKS)
            except TookTooLong:
                if not self.pool.active and not self.future.done():
                    raise BrokenProcessPool("all workers are gone") from None
        return self.future.result()


@dataclass(slots=True)
class _Team(Generic[Job, Result]):
    """The workers, and what they do."""

    start: Callable[[], ProcessPool]
    pool: ProcessPool
    work: Callable[[Job], Result]
    seconds: float

    def send(self, jobs: tuple[Job, ...], tries: int = 1) -> _Load[Job, Result]:
        """Have a worker do these jobs, one after another; where all workers are gone, one of a new team."""
        if not self.pool.active:
            self.dismiss()
            self.pool = self.start()
        future = self.pool.schedule(_all, args=(self.work, jobs), timeout=self.seconds)
        return _Load(jobs, tries, self.pool, future)

    def dismiss(self) -> None:
        """Stop all workers."""
        self.pool.stop()
        self.pool.join()

    def results(self, load: _Load[Job, Result]) -> Iterator[Done[Job, Result]]:
        """What became of the jobs; where they failed together, of each by itself."""
        failed, again = None, False
        try:
            done = load.result()
        except BrokenProcessPool:
            failed, again = Failed("its worker died"), load.tries < MOST_TRIES
        except TookTooLong:
            failed = Failed(f"took longer than {self.seconds:g} seconds")
        except ProcessExpired as error:
            failed = Failed(f"its worker died (exit code {error.exitcode})")
        except Exception as error:
            failed = Failed(f"{type(error).__name__}: {error}")
        if failed is None:
            yield from (Done(job, result) for job, result in zip(load.jobs, done, strict=True))
        elif len(load.jobs) > 1:
            for job in load.jobs:
                yield from self.results(self.send((job,)))
        elif again:
            yield from self.results(self.send(load.jobs, load.tries + 1))
        else:
            yield Done(load.jobs[0], failed)


def _loads(jobs: Iterable[Job], is_small: Callable[[Job], bool]) -> Iterator[tuple[Job, ...]]:
    """The jobs in order: small ones together, every other alone."""
    together: list[Job] = []
    for job in jobs:
        small = is_small(job)
        if together and (not small or len(together) == TOGETHER):
            yield tuple(together)
            together = []
        if small:
            together.append(job)
        else:
            yield (job,)
    if together:
        yield tuple(together)


def _all(work: Callable[[Job], Result], jobs: tuple[Job, ...]) -> list[Result | Failed]:
    return [_plainly(work, job) for job in jobs]


@contextmanager
def _team(
    workers: int,
    prepare: Callable[..., None],
    given: Sequence[Any],
    work: Callable[[Job], Result],
    seconds: float,
) -> Iterator[_Team[Job, Result]]:
    """Spawned, never forked: a fork would share the archive's connections."""

    def start() -> ProcessPool:
        spawned = get_context("spawn")
        return ProcessPool(max_workers=workers, initializer=prepare, initargs=given, context=spawned)

    team = _Team(start, start(), work, seconds)
    try:
        yield team
        team.pool.close()
    finally:
        team.dismiss()


def _plainly(work: Callable[[Job], Result], job: Job) -> Result | Failed:
    try:
        return work(job)
    except Exception as error:
        return Failed(f"{type(error).__name__}: {error}")
