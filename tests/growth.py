"""How the time of reading grows with what is read: no text may be made that costs more than its length."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

#: Between 4, by which what is read in linear time grows when the text is four times as long, and 16, by which what is
#: read in squared time does.
LINEAR = 10
#: Seconds of CPU: what takes less is not told from the noise of the clock, so that a longer text is taken.
SHORTEST = 0.05
#: Characters from which on none is.
LONGEST = 1_000_000
#: How often both lengths are read where the first reading says that it is not linear: what else the machine does can
#: only lengthen a reading, so that the shortest of each is held against the other.
READINGS = 3


def growth(read: Callable[[str], object], piece: str, times: int) -> float:
    """How many times as long a text of equal pieces takes as a quarter of it, in CPU of this process: of so many pieces, or
    of more where a quarter of these takes too little to be measured. A growth that is not linear is what several
    readings agree on.
    """
    count = times // 4
    read(piece * count)
    quarter = _seconds(read, piece * count)
    while quarter < SHORTEST and 16 * count * len(piece) <= LONGEST:
        count *= 4
        quarter = _seconds(read, piece * count)
    whole = _seconds(read, piece * count * 4)
    for _ in range(READINGS - 1):
        if whole < LINEAR * max(quarter, SHORTEST):
            break
        quarter = min(quarter, _seconds(read, piece * count))
        whole = min(whole, _seconds(read, piece * count * 4))
    return max(whole, SHORTEST) / max(quarter, SHORTEST)


def _seconds(read: Callable[[str], object], text: str) -> float:
    begun = process_time()
    read(text)
    return process_time() - begun
