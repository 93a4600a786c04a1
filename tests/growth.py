"""How the time of reading grows with what is read: no text may be made that costs more than its length."""

from __future__ import annotations

from collections.abc import Callable
from time import process_time

#: How many times as long the longer of two texts is.
LONGER = 8
#: Between 8, by which what is read in linear time grows with it, and 64, by which what is read in squared time does: three
#: times the first and less than half of the second, for a machine that has other work may take twice as long for either.
LINEAR = 24
#: Seconds of CPU: what takes less is not told from the noise of the clock, so that a longer text is taken.
SHORTEST = 0.03
#: Characters from which on none is.
LONGEST = 2_000_000
#: How often the shorter is read, and the longer where it seems not to grow linearly: what else the machine does can
#: only lengthen a reading, so that the shortest of each is held against the other.
READINGS = 3


def growth(read: Callable[[str], object], piece: str, times: int) -> float:
    """How many times as long a text of equal pieces takes as an eighth of it, in CPU of this process: of so many pieces, or
    of more where an eighth of these takes too little to be measured. A growth that is not linear is what several readings
    agree on.
    """
    count = times // LONGER
    read(piece * count)
    short = _seconds(read, piece * count)
    while short < SHORTEST and 2 * LONGER * count * len(piece) <= LONGEST:
        count *= 2
        short = _seconds(read, piece * count)
    again = (_seconds(read, piece * count) for _ in range(READINGS - 1))
    short = max(min(short, *again), SHORTEST)
    whole = _seconds(read, piece * count * LONGER)
    for _ in range(READINGS - 1):
        if whole < LINEAR * short:
            break
        whole = min(whole, _seconds(read, piece * count * LONGER))
    return max(whole, SHORTEST) / short


def _seconds(read: Callable[[str], object], text: str) -> float:
    begun = process_time()
    read(text)
    return process_time() - begun
