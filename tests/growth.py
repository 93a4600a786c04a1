"""How the time of reading grows with what is read: no text may be made that costs more than its length."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

#: Between 4, by which what is read in linear time grows when the text is four times as long, and 16, by which what is
#: read in squared time does.
LINEAR = 10
#: Seconds of CPU: what takes less is not told from the noise of the clock.
SHORTEST = 0.05


def growth(read: Callable[[str], object], piece: str, times: int) -> float:
    """How many times as long a text of so many equal pieces takes as a quarter of it, in CPU of this process."""
    read(piece * 2)
    quarter, whole = (_seconds(read, piece * count) for count in (times // 4, times))
    return max(whole, SHORTEST) / max(quarter, SHORTEST)


def _seconds(read: Callable[[str], object], text: str) -> float:
    begun = process_time()
    read(text)
    return process_time() - begun
