"""Progress of long work: a bar on a terminal, a plain line now and then elsewhere, always on stderr."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    Task,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)
from rich.text import Text

#: Away from a terminal: often enough to see that it lives, seldom enough for a log.
LINE_EVERY = 1000

#: Told after each item how many are done, and how many there are where that is known.
Step = Callable[[int, int | None], None]


class _Rate(ProgressColumn):
    """How many a second."""

    def render(self, task: Task) -> Text:
        """The speed of the last moments; nothing before there is one."""
        speed = task.finished_speed or task.speed
        return Text(f"{speed:.0f}/s" if speed else "")


@contextmanager
def shown(title: str) -> Iterator[Step]:
    """A step function whose calls become visible under ``title`` until the block ends."""
    console = Console(stderr=True)
    if not console.is_terminal:
        yield lambda done, total: _line(console, title, done, total)
        return
    columns = (
        TextColumn(title),
        BarColumn(),
        MofNCompleteColumn(),
        _Rate(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=console, transient=True) as bar:
        task = bar.add_task(title, total=None)
        yield lambda done, total: bar.update(task, completed=done, total=total)


def _line(console: Console, title: str, done: int, total: int | None) -> None:
    if done and done % LINE_EVERY == 0:
        console.print(f"{title}: {done}" + (f" of {total}" if total else ""), highlight=False)
