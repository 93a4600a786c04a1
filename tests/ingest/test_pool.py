"""Many items at once: in order, under a time limit, and one that fails fails alone."""

import os
import time
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from typing import Any

import pytest
from pebble.pool.process import PoolManager

from app.ingest.pool import FEWEST_FOR_WORKERS, Done, Failed, in_order

MANY = FEWEST_FOR_WORKERS + 20
_prepared: list[str] = []


def prepare(word: str) -> None:
    _prepared.append(word)


def work(n: int) -> str:
    if n == 7:
        os._exit(3)
    if n == 11:
        time.sleep(600)
    if n == 13:
        raise ValueError("thirteen")
    return f"{_prepared[-1]} {n}"


def dying(n: int) -> str:
    if n == 7:
        os._exit(3)
    return f"{_prepared[-1]} {n}"


def gently(n: int) -> str:
    if n == 13:
        raise ValueError("thirteen")
    return f"{_prepared[-1]} {n}"


def results(done: list[Done[int, str]]) -> dict[int, str]:
    return {each.job: each.result.reason if isinstance(each.result, Failed) else each.result for each in done}


def test_a_dead_a_slow_and_a_raising_worker_lose_nothing_else() -> None:
    done = list(in_order(work, range(MANY), prepare=prepare, given=("item",), workers=2, seconds=2))
    assert [each.job for each in done] == list(range(MANY))
    found = results(done)
    assert found.pop(7) == "its worker died (exit code 3)"
    assert found.pop(11) == "took longer than 2 seconds"
    assert found.pop(13) == "ValueError: thirteen"
    assert found == {n: f"item {n}" for n in range(MANY) if n not in (7, 11, 13)}


@pytest.mark.parametrize(("broken", "said"), [(1, "its worker died (exit code 3)"), (99, "its worker died")])
def test_workers_that_all_go_at_once_are_replaced(
    monkeypatch: pytest.MonkeyPatch, broken: int, said: str
) -> None:
    # A worker that dies before it said what it does: the pool then gives up as a whole.
    known, left = PoolManager.find_expired_task, iter(range(broken))

    def find(manager: PoolManager, worker: int) -> Any:
        if next(left, None) is not None:
            raise BrokenProcessPool("All workers expired")
        return known(manager, worker)

    monkeypatch.setattr(PoolManager, "find_expired_task", find)
    done = list(in_order(dying, range(MANY), prepare=prepare, given=("item",), workers=2))
    assert [each.job for each in done] == list(range(MANY))
    found = results(done)
    assert found.pop(7) == said
    assert found == {n: f"item {n}" for n in range(MANY) if n != 7}


def test_few_items_are_done_here_and_fail_alone_too() -> None:
    done = list(in_order(gently, [12, 13, 14], prepare=prepare, given=("here",), workers=2))
    assert results(done) == {12: "here 12", 13: "ValueError: thirteen", 14: "here 14"}


def test_items_are_taken_only_as_fast_as_they_are_finished() -> None:
    taken = 0

    def jobs() -> Iterator[int]:
        nonlocal taken
        for n in range(100, 100 + 5 * MANY):
            taken += 1
            yield n

    done = in_order(gently, jobs(), prepare=prepare, given=("item",), workers=1)
    next(done)
    assert taken < 2 * MANY
    done.close()


@pytest.mark.parametrize("workers", [1, 2])
def test_the_number_of_workers_changes_nothing(workers: int) -> None:
    jobs = range(100, 100 + MANY)
    done = list(in_order(gently, jobs, prepare=prepare, given=("item",), workers=workers))
    assert results(done) == {n: f"item {n}" for n in jobs}


def test_large_items_are_not_piled_up_while_it_is_seen_whether_workers_are_worth_it() -> None:
    taken = 0

    def jobs() -> Iterator[int]:
        nonlocal taken
        for n in range(100, 100 + MANY):
            taken += 1
            yield n

    done = in_order(gently, jobs(), prepare=prepare, given=("item",), workers=1, is_small=lambda _: False)
    next(done)
    assert taken < FEWEST_FOR_WORKERS
    done.close()
